; intsim cdbb9bdc99179009db2f41152402433c18e7775d3f1829f5201783d5951f1a27 by numba 0.68.1


; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr readonly %arg.a2, i64 %arg.n2_0, ptr readonly %arg.a3, i64 %arg.n3_0, ptr readonly %arg.a4, i64 %arg.n4_0, ptr readonly %arg.a5, i64 %arg.n5_0, ptr readonly %arg.a6, i64 %arg.n6_0, ptr readonly %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, ptr %arg.a8, i64 %arg.n8_0, i64 %arg.n8_1, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, ptr %arg.a10, i64 %arg.n10_0, ptr %arg.a11, i64 %arg.n11_0, ptr %arg.a12, i64 %arg.n12_0, ptr %arg.a13, i64 %arg.n13_0, i64 %arg.n13_1, ptr %arg.a14, i64 %arg.n14_0, ptr %arg.a15, i64 %arg.n15_0, ptr %arg.a16, i64 %arg.n16_0, ptr %arg.a17, i64 %arg.n17_0, i64 %arg.n17_1, ptr writeonly %arg.a18, i64 %arg.n18_0, i64 %arg.n18_1, ptr writeonly %arg.a19, i64 %arg.n19_0, i64 %arg.n19_1, i64 %arg.a20, i64 %arg.a21) local_unnamed_addr #0 {
entry:
  %.25.i102 = mul i64 %arg.n18_1, %arg.n18_0
  %.3471168.not.i = icmp slt i64 %arg.n0_0, 1
  br i1 %.3471168.not.i, label %f26.exit, label %B98.if.lr.ph.i

B98.if.lr.ph.i:                                   ; preds = %entry
  %.1190.i = getelementptr i64, ptr %arg.a17, i64 %arg.n17_1
  %.1258.idx.i = shl i64 %arg.n17_1, 4
  %.1258.i = getelementptr i8, ptr %arg.a17, i64 %.1258.idx.i
  %scevgep.i = getelementptr i8, ptr %arg.a19, i64 40
  %0 = shl i64 %arg.n19_1, 3
  %.213609.not.i.i = icmp slt i64 %arg.n10_0, 1
  %.135.i93.i = add i64 %arg.n7_1, -6
  %1 = shl i64 %arg.n5_0, 3
  %2 = shl i64 %arg.n4_0, 3
  %3 = shl i64 %arg.n6_0, 3
  %scevgep3.i94.i = getelementptr i8, ptr %arg.a9, i64 -8
  %scevgep.i.i = getelementptr i8, ptr %arg.a9, i64 8
  %4 = shl i64 %arg.n9_1, 3
  %5 = shl i64 %arg.n8_1, 3
  %scevgep201.i = getelementptr i8, ptr %arg.a8, i64 16
  %6 = shl i64 %arg.n14_0, 3
  %7 = add i64 %1, 8
  %8 = add i64 %2, 8
  %9 = add i64 %3, 8
  %scevgep87.i = getelementptr i8, ptr %arg.a14, i64 8
  %10 = shl i64 %arg.n15_0, 3
  %11 = add i64 %10, -24
  %12 = add i64 %10, -32
  %13 = add i64 %10, -40
  %14 = add i64 %10, -48
  %15 = icmp sgt i64 %arg.a21, 0
  %16 = icmp slt i64 %.135.i93.i, 1
  %17 = add i64 %5, 8
  %18 = add i64 %4, 8
  %19 = add i64 %5, 16
  %20 = add i64 %4, 16
  %21 = add i64 %5, 24
  %22 = add i64 %4, 24
  %23 = add i64 %5, 32
  %24 = add i64 %4, 32
  %25 = add i64 %5, -8
  %26 = add i64 %4, -8
  %27 = add i64 %5, -16
  %28 = add i64 %4, -16
  %29 = add i64 %5, -24
  %30 = add i64 %4, -24
  %31 = add i64 %5, -32
  %32 = add i64 %4, -32
  %33 = icmp slt i64 %arg.n18_0, 1
  %xtraiter.i.i = and i64 %arg.n10_0, 7
  %34 = icmp ult i64 %arg.n10_0, 8
  %35 = add nsw i64 %arg.n10_0, -8
  %36 = lshr i64 %35, 3
  %37 = icmp eq i64 %36, 0
  %38 = add nuw nsw i64 %36, 1
  %39 = and i64 %38, 4611686018427387902
  %40 = and i64 %35, 8
  %lcmp.mod.not.not.i = icmp eq i64 %40, 0
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  %..558.i.i = tail call i64 @llvm.smax.i64(i64 %.135.i93.i, i64 0)
  %unroll_iter11.i.i = and i64 %..558.i.i, 9223372036854775806
  %41 = shl i64 %arg.n7_1, 3
  %42 = icmp eq i64 %.135.i93.i, 1
  %43 = and i64 %..558.i.i, 1
  %44 = icmp eq i64 %43, 0
  %45 = shl i64 %arg.n17_1, 3
  %sunkaddr94.i = getelementptr i8, ptr %arg.a17, i64 8
  %sunkaddr95.i = getelementptr i8, ptr %arg.a17, i64 16
  %sunkaddr96.i = getelementptr i8, ptr %arg.a17, i64 24
  %46 = add i64 %45, 8
  %47 = add i64 %45, -8
  %48 = add i64 %45, 16
  %.1801.i110.phi.trans.insert = getelementptr i8, ptr %arg.a15, i64 760
  br label %B98.if.i

B242.i:                                           ; preds = %B98.if.i
  br i1 %33, label %B242.else.endif.endif.endif.if.i, label %B242.else.endif.endif.endif.endif.i, !prof !0

B260.i:                                           ; preds = %B242.else.endif.endif.endif.endif.i, %B98.if.i
  %"$phi260.10.2.sroa.40.1.i" = phi i64 [ 0, %B242.else.endif.endif.endif.endif.i ], [ %arg.n18_0, %B98.if.i ]
  %"$phi260.10.2.sroa.32.1.i" = phi ptr [ %.718.i, %B242.else.endif.endif.endif.endif.i ], [ %arg.a18, %B98.if.i ]
  br i1 %.213609.not.i.i, label %B148.i.i, label %B70.if.preheader.i.i

B70.if.preheader.i.i:                             ; preds = %B260.i
  br i1 %34, label %B70.if.epil.preheader.i.i, label %B70.if.preheader.new.i.i

B70.if.preheader.new.i.i:                         ; preds = %B70.if.preheader.i.i
  br i1 %37, label %B70.if.i.epil.preheader.i, label %B70.if.i.i

B148.loopexit.unr-lcssa.i.unr-lcssa.i:            ; preds = %B70.if.i.i
  br i1 %lcmp.mod.not.not.i, label %B70.if.i.epil.preheader.i, label %B148.loopexit.unr-lcssa.i.i

B70.if.i.epil.preheader.i:                        ; preds = %B70.if.preheader.new.i.i, %B148.loopexit.unr-lcssa.i.unr-lcssa.i
  %.219608610.i.epil.init.i = phi i64 [ %.226.7.i.1.i, %B148.loopexit.unr-lcssa.i.unr-lcssa.i ], [ 0, %B70.if.preheader.new.i.i ]
  %sunkaddr74.i.epil.i = shl i64 %.219608610.i.epil.init.i, 3
  %sunkaddr75.i.epil.i = getelementptr i8, ptr %arg.a10, i64 %sunkaddr74.i.epil.i
  store i64 0, ptr %sunkaddr75.i.epil.i, align 8, !noalias !1
  %sunkaddr77.i.epil.i = getelementptr i8, ptr %arg.a11, i64 %sunkaddr74.i.epil.i
  store double 0.000000e+00, ptr %sunkaddr77.i.epil.i, align 8, !noalias !1
  %sunkaddr79.i.epil.i = getelementptr i8, ptr %arg.a12, i64 %sunkaddr74.i.epil.i
  store double 1.000000e+300, ptr %sunkaddr79.i.epil.i, align 8, !noalias !1
  %sunkaddr82.i.epil.i = getelementptr i8, ptr %sunkaddr75.i.epil.i, i64 8
  store i64 0, ptr %sunkaddr82.i.epil.i, align 8, !noalias !1
  %sunkaddr85.i.epil.i = getelementptr i8, ptr %sunkaddr77.i.epil.i, i64 8
  store double 0.000000e+00, ptr %sunkaddr85.i.epil.i, align 8, !noalias !1
  %sunkaddr88.i.epil.i = getelementptr i8, ptr %sunkaddr79.i.epil.i, i64 8
  store double 1.000000e+300, ptr %sunkaddr88.i.epil.i, align 8, !noalias !1
  %sunkaddr91.i.epil.i = getelementptr i8, ptr %sunkaddr75.i.epil.i, i64 16
  store i64 0, ptr %sunkaddr91.i.epil.i, align 8, !noalias !1
  %sunkaddr94.i.epil.i = getelementptr i8, ptr %sunkaddr77.i.epil.i, i64 16
  store double 0.000000e+00, ptr %sunkaddr94.i.epil.i, align 8, !noalias !1
  %sunkaddr97.i.epil.i = getelementptr i8, ptr %sunkaddr79.i.epil.i, i64 16
  store double 1.000000e+300, ptr %sunkaddr97.i.epil.i, align 8, !noalias !1
  %sunkaddr100.i.epil.i = getelementptr i8, ptr %sunkaddr75.i.epil.i, i64 24
  store i64 0, ptr %sunkaddr100.i.epil.i, align 8, !noalias !1
  %sunkaddr103.i.epil.i = getelementptr i8, ptr %sunkaddr77.i.epil.i, i64 24
  store double 0.000000e+00, ptr %sunkaddr103.i.epil.i, align 8, !noalias !1
  %sunkaddr106.i.epil.i = getelementptr i8, ptr %sunkaddr79.i.epil.i, i64 24
  store double 1.000000e+300, ptr %sunkaddr106.i.epil.i, align 8, !noalias !1
  %sunkaddr109.i.epil.i = getelementptr i8, ptr %sunkaddr75.i.epil.i, i64 32
  store i64 0, ptr %sunkaddr109.i.epil.i, align 8, !noalias !1
  %sunkaddr112.i.epil.i = getelementptr i8, ptr %sunkaddr77.i.epil.i, i64 32
  store double 0.000000e+00, ptr %sunkaddr112.i.epil.i, align 8, !noalias !1
  %sunkaddr115.i.epil.i = getelementptr i8, ptr %sunkaddr79.i.epil.i, i64 32
  store double 1.000000e+300, ptr %sunkaddr115.i.epil.i, align 8, !noalias !1
  %sunkaddr118.i.epil.i = getelementptr i8, ptr %sunkaddr75.i.epil.i, i64 40
  store i64 0, ptr %sunkaddr118.i.epil.i, align 8, !noalias !1
  %sunkaddr121.i.epil.i = getelementptr i8, ptr %sunkaddr77.i.epil.i, i64 40
  store double 0.000000e+00, ptr %sunkaddr121.i.epil.i, align 8, !noalias !1
  %sunkaddr124.i.epil.i = getelementptr i8, ptr %sunkaddr79.i.epil.i, i64 40
  store double 1.000000e+300, ptr %sunkaddr124.i.epil.i, align 8, !noalias !1
  %sunkaddr127.i.epil.i = getelementptr i8, ptr %sunkaddr75.i.epil.i, i64 48
  store i64 0, ptr %sunkaddr127.i.epil.i, align 8, !noalias !1
  %sunkaddr130.i.epil.i = getelementptr i8, ptr %sunkaddr77.i.epil.i, i64 48
  store double 0.000000e+00, ptr %sunkaddr130.i.epil.i, align 8, !noalias !1
  %sunkaddr133.i.epil.i = getelementptr i8, ptr %sunkaddr79.i.epil.i, i64 48
  store double 1.000000e+300, ptr %sunkaddr133.i.epil.i, align 8, !noalias !1
  %.226.7.i.epil.i = add nuw nsw i64 %.219608610.i.epil.init.i, 8
  %sunkaddr136.i.epil.i = getelementptr i8, ptr %sunkaddr75.i.epil.i, i64 56
  store i64 0, ptr %sunkaddr136.i.epil.i, align 8, !noalias !1
  %sunkaddr139.i.epil.i = getelementptr i8, ptr %sunkaddr77.i.epil.i, i64 56
  store double 0.000000e+00, ptr %sunkaddr139.i.epil.i, align 8, !noalias !1
  %sunkaddr142.i.epil.i = getelementptr i8, ptr %sunkaddr79.i.epil.i, i64 56
  store double 1.000000e+300, ptr %sunkaddr142.i.epil.i, align 8, !noalias !1
  br label %B148.loopexit.unr-lcssa.i.i

B148.loopexit.unr-lcssa.i.i:                      ; preds = %B70.if.i.epil.preheader.i, %B148.loopexit.unr-lcssa.i.unr-lcssa.i
  %.226.7.i.lcssa.i = phi i64 [ %.226.7.i.epil.i, %B70.if.i.epil.preheader.i ], [ %.226.7.i.1.i, %B148.loopexit.unr-lcssa.i.unr-lcssa.i ]
  br i1 %lcmp.mod.not.i.i, label %B148.i.i, label %B70.if.epil.preheader.i.i

B70.if.epil.preheader.i.i:                        ; preds = %B148.loopexit.unr-lcssa.i.i, %B70.if.preheader.i.i
  %.219608610.epil.init.i.i = phi i64 [ 0, %B70.if.preheader.i.i ], [ %.226.7.i.lcssa.i, %B148.loopexit.unr-lcssa.i.i ]
  %49 = shl i64 %.219608610.epil.init.i.i, 3
  %scevgep17.i.i = getelementptr i8, ptr %arg.a12, i64 %49
  %scevgep19.i.i = getelementptr i8, ptr %arg.a11, i64 %49
  %scevgep21.i.i = getelementptr i8, ptr %arg.a10, i64 %49
  br label %B70.if.epil.i.i

B70.if.epil.i.i:                                  ; preds = %B70.if.epil.i.i, %B70.if.epil.preheader.i.i
  %epil.iter.i.i = phi i64 [ %epil.iter.next.i.i, %B70.if.epil.i.i ], [ 0, %B70.if.epil.preheader.i.i ]
  %50 = shl i64 %epil.iter.i.i, 3
  %scevgep216.i = getelementptr i8, ptr %scevgep21.i.i, i64 %50
  store i64 0, ptr %scevgep216.i, align 8, !noalias !1
  %scevgep215.i = getelementptr i8, ptr %scevgep19.i.i, i64 %50
  store double 0.000000e+00, ptr %scevgep215.i, align 8, !noalias !1
  %scevgep214.i = getelementptr i8, ptr %scevgep17.i.i, i64 %50
  store double 1.000000e+300, ptr %scevgep214.i, align 8, !noalias !1
  %epil.iter.next.i.i = add i64 %epil.iter.i.i, 1
  %epil.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i.i
  br i1 %epil.iter.cmp.not.i.i, label %B148.i.i, label %B70.if.epil.i.i, !llvm.loop !8

B148.i.i:                                         ; preds = %B70.if.epil.i.i, %B148.loopexit.unr-lcssa.i.i, %B260.i
  %.394.i.i = sub i64 %.510.i, %.448.i
  %.437636.not.i.i = icmp slt i64 %.394.i.i, 1
  br i1 %.437636.not.i.i, label %B104.preheader.i, label %B214.if.i.i

B214.loopexit.loopexit.unr-lcssa.i.i:             ; preds = %B542.1.i.i
  br i1 %44, label %B214.loopexit.i.i, label %B308.if.epil.preheader.i.i

B308.if.epil.preheader.i.i:                       ; preds = %B214.loopexit.loopexit.unr-lcssa.i.i
  %.669.epil.i.i = icmp slt i64 %.614.1.i.i, 0
  %spec.select.i.i = select i1 %.669.epil.i.i, i64 %arg.n7_1, i64 0
  br label %B308.if.epil.preheader.thread.i.i

B308.if.epil.preheader.thread.i.i:                ; preds = %B308.if.lr.ph.i.i, %B308.if.epil.preheader.i.i
  %.607616620.epil.init4.i.i = phi i64 [ 6, %B308.if.lr.ph.i.i ], [ %.614.1.i.i, %B308.if.epil.preheader.i.i ]
  %51 = phi i64 [ 0, %B308.if.lr.ph.i.i ], [ %spec.select.i.i, %B308.if.epil.preheader.i.i ]
  %52 = getelementptr double, ptr %58, i64 %.607616620.epil.init4.i.i
  %.692.epil.i.i = getelementptr double, ptr %52, i64 %51
  %.693.epil.i.i = load double, ptr %.692.epil.i.i, align 8, !noalias !1
  %.695.epil.i.i = fcmp ult double %.693.epil.i.i, 0.000000e+00
  br i1 %.695.epil.i.i, label %B214.loopexit.i.i, label %B340.epil.i.i

B340.epil.i.i:                                    ; preds = %B308.if.epil.preheader.thread.i.i
  %.5.i.epil.i.i = fptosi double %.693.epil.i.i to i64
  %.789.epil.i.i = icmp slt i64 %.5.i.epil.i.i, 0
  %.790.epil.i.i = select i1 %.789.epil.i.i, i64 %arg.n12_0, i64 0
  %53 = getelementptr double, ptr %arg.a12, i64 %.5.i.epil.i.i
  %.804.epil.i.i = getelementptr double, ptr %53, i64 %.790.epil.i.i
  %.805.epil.i.i = load double, ptr %.804.epil.i.i, align 8, !noalias !1
  %sunkaddr.i.i = getelementptr i8, ptr %58, i64 8
  %.860.epil.i.i = load double, ptr %sunkaddr.i.i, align 8, !noalias !1
  %.862.epil.i.i = fadd double %.860.epil.i.i, -2.000000e-09
  %.10.i.epil.i.i = fcmp ogt double %.862.epil.i.i, 1.000000e-09
  %.11.i.epil.i.i = select i1 %.10.i.epil.i.i, double %.862.epil.i.i, double 1.000000e-09
  %.10.i4.epil.i.i = fcmp olt double %.11.i.epil.i.i, %.805.epil.i.i
  %.11.i5.epil.i.i = select i1 %.10.i4.epil.i.i, double %.11.i.epil.i.i, double %.805.epil.i.i
  store double %.11.i5.epil.i.i, ptr %.804.epil.i.i, align 8, !noalias !1
  br label %B214.loopexit.i.i

B214.loopexit.i.i:                                ; preds = %B214.if.i.i, %B340.epil.i.i, %B308.if.epil.preheader.thread.i.i, %B214.loopexit.loopexit.unr-lcssa.i.i
  %.437.i.i = icmp sgt i64 %.436624638.i.i, 1
  br i1 %.437.i.i, label %B214.if.i.i, label %B104.preheader.i

B340.i.i:                                         ; preds = %B308.if.i.i
  %.5.i.i.i = fptosi double %.693.i.i to i64
  %.789.i.i = icmp slt i64 %.5.i.i.i, 0
  %.790.i.i = select i1 %.789.i.i, i64 %arg.n12_0, i64 0
  %54 = getelementptr double, ptr %arg.a12, i64 %.5.i.i.i
  %.804.i.i = getelementptr double, ptr %54, i64 %.790.i.i
  %.805.i.i = load double, ptr %.804.i.i, align 8, !noalias !1
  %.860.i.i = load double, ptr %sunkaddr236.i, align 8, !noalias !1
  %.862.i.i = fadd double %.860.i.i, -2.000000e-09
  %.10.i.i.i = fcmp ogt double %.862.i.i, 1.000000e-09
  %.11.i.i.i = select i1 %.10.i.i.i, double %.862.i.i, double 1.000000e-09
  %.10.i4.i.i = fcmp olt double %.11.i.i.i, %.805.i.i
  %.11.i5.i.i = select i1 %.10.i4.i.i, double %.11.i.i.i, double %.805.i.i
  store double %.11.i5.i.i, ptr %.804.i.i, align 8, !noalias !1
  br label %B542.i.i

B542.i.i:                                         ; preds = %B308.if.i.i, %B340.i.i
  %.614.1.i.i = add i64 %.607616620.i.i, 2
  %scevgep128.i = getelementptr i8, ptr %scevgep16.i.i, i64 8
  %.693.1.i.i = load double, ptr %scevgep128.i, align 8, !noalias !1
  %.695.1.i.i = fcmp ult double %.693.1.i.i, 0.000000e+00
  br i1 %.695.1.i.i, label %B542.1.i.i, label %B340.1.i.i

B340.1.i.i:                                       ; preds = %B542.i.i
  %.5.i.1.i.i = fptosi double %.693.1.i.i to i64
  %.789.1.i.i = icmp slt i64 %.5.i.1.i.i, 0
  %.790.1.i.i = select i1 %.789.1.i.i, i64 %arg.n12_0, i64 0
  %55 = getelementptr double, ptr %arg.a12, i64 %.5.i.1.i.i
  %.804.1.i.i = getelementptr double, ptr %55, i64 %.790.1.i.i
  %.805.1.i.i = load double, ptr %.804.1.i.i, align 8, !noalias !1
  %.860.1.i.i = load double, ptr %sunkaddr236.i, align 8, !noalias !1
  %.862.1.i.i = fadd double %.860.1.i.i, -2.000000e-09
  %.10.i.1.i.i = fcmp ogt double %.862.1.i.i, 1.000000e-09
  %.11.i.1.i.i = select i1 %.10.i.1.i.i, double %.862.1.i.i, double 1.000000e-09
  %.10.i4.1.i.i = fcmp olt double %.11.i.1.i.i, %.805.1.i.i
  %.11.i5.1.i.i = select i1 %.10.i4.1.i.i, double %.11.i.1.i.i, double %.805.1.i.i
  store double %.11.i5.1.i.i, ptr %.804.1.i.i, align 8, !noalias !1
  br label %B542.1.i.i

B542.1.i.i:                                       ; preds = %B340.1.i.i, %B542.i.i
  %56 = add i64 %.607616620.i.i, -4
  %niter12.ncmp.1.i.i = icmp eq i64 %56, %unroll_iter11.i.i
  br i1 %niter12.ncmp.1.i.i, label %B214.loopexit.loopexit.unr-lcssa.i.i, label %B308.if.i.i

B70.if.i.i:                                       ; preds = %B70.if.preheader.new.i.i, %B70.if.i.i
  %lsr.iv129.i = phi i64 [ %lsr.iv.next.i, %B70.if.i.i ], [ %39, %B70.if.preheader.new.i.i ]
  %.219608610.i.i = phi i64 [ %.226.7.i.1.i, %B70.if.i.i ], [ 0, %B70.if.preheader.new.i.i ]
  %sunkaddr.i1 = shl i64 %.219608610.i.i, 3
  %sunkaddr238.i = getelementptr i8, ptr %arg.a10, i64 %sunkaddr.i1
  store i64 0, ptr %sunkaddr238.i, align 8, !noalias !1
  %sunkaddr240.i = getelementptr i8, ptr %arg.a11, i64 %sunkaddr.i1
  store double 0.000000e+00, ptr %sunkaddr240.i, align 8, !noalias !1
  %sunkaddr242.i = getelementptr i8, ptr %arg.a12, i64 %sunkaddr.i1
  store double 1.000000e+300, ptr %sunkaddr242.i, align 8, !noalias !1
  %sunkaddr245.i = getelementptr i8, ptr %sunkaddr238.i, i64 8
  store i64 0, ptr %sunkaddr245.i, align 8, !noalias !1
  %sunkaddr248.i = getelementptr i8, ptr %sunkaddr240.i, i64 8
  store double 0.000000e+00, ptr %sunkaddr248.i, align 8, !noalias !1
  %sunkaddr251.i = getelementptr i8, ptr %sunkaddr242.i, i64 8
  store double 1.000000e+300, ptr %sunkaddr251.i, align 8, !noalias !1
  %sunkaddr254.i = getelementptr i8, ptr %sunkaddr238.i, i64 16
  store i64 0, ptr %sunkaddr254.i, align 8, !noalias !1
  %sunkaddr257.i = getelementptr i8, ptr %sunkaddr240.i, i64 16
  store double 0.000000e+00, ptr %sunkaddr257.i, align 8, !noalias !1
  %sunkaddr260.i = getelementptr i8, ptr %sunkaddr242.i, i64 16
  store double 1.000000e+300, ptr %sunkaddr260.i, align 8, !noalias !1
  %sunkaddr263.i = getelementptr i8, ptr %sunkaddr238.i, i64 24
  store i64 0, ptr %sunkaddr263.i, align 8, !noalias !1
  %sunkaddr266.i = getelementptr i8, ptr %sunkaddr240.i, i64 24
  store double 0.000000e+00, ptr %sunkaddr266.i, align 8, !noalias !1
  %sunkaddr269.i = getelementptr i8, ptr %sunkaddr242.i, i64 24
  store double 1.000000e+300, ptr %sunkaddr269.i, align 8, !noalias !1
  %sunkaddr272.i = getelementptr i8, ptr %sunkaddr238.i, i64 32
  store i64 0, ptr %sunkaddr272.i, align 8, !noalias !1
  %sunkaddr275.i = getelementptr i8, ptr %sunkaddr240.i, i64 32
  store double 0.000000e+00, ptr %sunkaddr275.i, align 8, !noalias !1
  %sunkaddr278.i = getelementptr i8, ptr %sunkaddr242.i, i64 32
  store double 1.000000e+300, ptr %sunkaddr278.i, align 8, !noalias !1
  %sunkaddr281.i = getelementptr i8, ptr %sunkaddr238.i, i64 40
  store i64 0, ptr %sunkaddr281.i, align 8, !noalias !1
  %sunkaddr284.i = getelementptr i8, ptr %sunkaddr240.i, i64 40
  store double 0.000000e+00, ptr %sunkaddr284.i, align 8, !noalias !1
  %sunkaddr287.i = getelementptr i8, ptr %sunkaddr242.i, i64 40
  store double 1.000000e+300, ptr %sunkaddr287.i, align 8, !noalias !1
  %sunkaddr290.i = getelementptr i8, ptr %sunkaddr238.i, i64 48
  store i64 0, ptr %sunkaddr290.i, align 8, !noalias !1
  %sunkaddr293.i = getelementptr i8, ptr %sunkaddr240.i, i64 48
  store double 0.000000e+00, ptr %sunkaddr293.i, align 8, !noalias !1
  %sunkaddr296.i = getelementptr i8, ptr %sunkaddr242.i, i64 48
  store double 1.000000e+300, ptr %sunkaddr296.i, align 8, !noalias !1
  %sunkaddr299.i = getelementptr i8, ptr %sunkaddr238.i, i64 56
  store i64 0, ptr %sunkaddr299.i, align 8, !noalias !1
  %sunkaddr302.i = getelementptr i8, ptr %sunkaddr240.i, i64 56
  store double 0.000000e+00, ptr %sunkaddr302.i, align 8, !noalias !1
  %sunkaddr305.i = getelementptr i8, ptr %sunkaddr242.i, i64 56
  store double 1.000000e+300, ptr %sunkaddr305.i, align 8, !noalias !1
  %sunkaddr308.i = getelementptr i8, ptr %sunkaddr238.i, i64 64
  store i64 0, ptr %sunkaddr308.i, align 8, !noalias !1
  %sunkaddr311.i = getelementptr i8, ptr %sunkaddr240.i, i64 64
  store double 0.000000e+00, ptr %sunkaddr311.i, align 8, !noalias !1
  %sunkaddr314.i = getelementptr i8, ptr %sunkaddr242.i, i64 64
  store double 1.000000e+300, ptr %sunkaddr314.i, align 8, !noalias !1
  %sunkaddr317.i = getelementptr i8, ptr %sunkaddr238.i, i64 72
  store i64 0, ptr %sunkaddr317.i, align 8, !noalias !1
  %sunkaddr320.i = getelementptr i8, ptr %sunkaddr240.i, i64 72
  store double 0.000000e+00, ptr %sunkaddr320.i, align 8, !noalias !1
  %sunkaddr323.i = getelementptr i8, ptr %sunkaddr242.i, i64 72
  store double 1.000000e+300, ptr %sunkaddr323.i, align 8, !noalias !1
  %sunkaddr326.i = getelementptr i8, ptr %sunkaddr238.i, i64 80
  store i64 0, ptr %sunkaddr326.i, align 8, !noalias !1
  %sunkaddr329.i = getelementptr i8, ptr %sunkaddr240.i, i64 80
  store double 0.000000e+00, ptr %sunkaddr329.i, align 8, !noalias !1
  %sunkaddr332.i = getelementptr i8, ptr %sunkaddr242.i, i64 80
  store double 1.000000e+300, ptr %sunkaddr332.i, align 8, !noalias !1
  %sunkaddr335.i = getelementptr i8, ptr %sunkaddr238.i, i64 88
  store i64 0, ptr %sunkaddr335.i, align 8, !noalias !1
  %sunkaddr338.i = getelementptr i8, ptr %sunkaddr240.i, i64 88
  store double 0.000000e+00, ptr %sunkaddr338.i, align 8, !noalias !1
  %sunkaddr341.i = getelementptr i8, ptr %sunkaddr242.i, i64 88
  store double 1.000000e+300, ptr %sunkaddr341.i, align 8, !noalias !1
  %sunkaddr344.i = getelementptr i8, ptr %sunkaddr238.i, i64 96
  store i64 0, ptr %sunkaddr344.i, align 8, !noalias !1
  %sunkaddr347.i = getelementptr i8, ptr %sunkaddr240.i, i64 96
  store double 0.000000e+00, ptr %sunkaddr347.i, align 8, !noalias !1
  %sunkaddr350.i = getelementptr i8, ptr %sunkaddr242.i, i64 96
  store double 1.000000e+300, ptr %sunkaddr350.i, align 8, !noalias !1
  %sunkaddr353.i = getelementptr i8, ptr %sunkaddr238.i, i64 104
  store i64 0, ptr %sunkaddr353.i, align 8, !noalias !1
  %sunkaddr356.i = getelementptr i8, ptr %sunkaddr240.i, i64 104
  store double 0.000000e+00, ptr %sunkaddr356.i, align 8, !noalias !1
  %sunkaddr359.i = getelementptr i8, ptr %sunkaddr242.i, i64 104
  store double 1.000000e+300, ptr %sunkaddr359.i, align 8, !noalias !1
  %sunkaddr362.i = getelementptr i8, ptr %sunkaddr238.i, i64 112
  store i64 0, ptr %sunkaddr362.i, align 8, !noalias !1
  %sunkaddr365.i = getelementptr i8, ptr %sunkaddr240.i, i64 112
  store double 0.000000e+00, ptr %sunkaddr365.i, align 8, !noalias !1
  %sunkaddr368.i = getelementptr i8, ptr %sunkaddr242.i, i64 112
  store double 1.000000e+300, ptr %sunkaddr368.i, align 8, !noalias !1
  %.226.7.i.1.i = add i64 %.219608610.i.i, 16
  %sunkaddr369.i = shl i64 %.226.7.i.1.i, 3
  %sunkaddr370.i = getelementptr i8, ptr %arg.a10, i64 %sunkaddr369.i
  %sunkaddr371.i = getelementptr i8, ptr %sunkaddr370.i, i64 -8
  store i64 0, ptr %sunkaddr371.i, align 8, !noalias !1
  %sunkaddr373.i = getelementptr i8, ptr %arg.a11, i64 %sunkaddr369.i
  %sunkaddr374.i = getelementptr i8, ptr %sunkaddr373.i, i64 -8
  store double 0.000000e+00, ptr %sunkaddr374.i, align 8, !noalias !1
  %sunkaddr377.i = getelementptr i8, ptr %arg.a12, i64 %sunkaddr369.i
  %sunkaddr378.i = getelementptr i8, ptr %sunkaddr377.i, i64 -8
  store double 1.000000e+300, ptr %sunkaddr378.i, align 8, !noalias !1
  %lsr.iv.next.i = add i64 %lsr.iv129.i, -2
  %niter.ncmp.1.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %niter.ncmp.1.i, label %B148.loopexit.unr-lcssa.i.unr-lcssa.i, label %B70.if.i.i

B214.if.i.i:                                      ; preds = %B148.i.i, %B214.loopexit.i.i
  %.436624638.i.i = phi i64 [ %.446.i.i, %B214.loopexit.i.i ], [ %.394.i.i, %B148.i.i ]
  %.443627637.i.i = phi i64 [ %.450.i.i, %B214.loopexit.i.i ], [ %.448.i, %B148.i.i ]
  %.446.i.i = add nsw i64 %.436624638.i.i, -1
  %.450.i.i = add i64 %.443627637.i.i, 1
  br i1 %16, label %B214.loopexit.i.i, label %B308.if.lr.ph.i.i

B308.if.lr.ph.i.i:                                ; preds = %B214.if.i.i
  %57 = getelementptr i64, ptr %arg.a2, i64 %.443627637.i.i
  %.489.i.i = icmp slt i64 %.443627637.i.i, 0
  %.490.i.i = select i1 %.489.i.i, i64 %arg.n2_0, i64 0
  %.504.i.i = getelementptr i64, ptr %57, i64 %.490.i.i
  %.505.i.i = load i64, ptr %.504.i.i, align 8, !noalias !1
  %.666.i.i = icmp slt i64 %.505.i.i, 0
  %.667.i.i = select i1 %.666.i.i, i64 %arg.n7_0, i64 0
  %.668.i.i = add i64 %.667.i.i, %.505.i.i
  %.688.i.i = mul i64 %.668.i.i, %arg.n7_1
  %58 = getelementptr double, ptr %arg.a7, i64 %.688.i.i
  br i1 %42, label %B308.if.epil.preheader.thread.i.i, label %B308.if.i.i.preheader

B308.if.i.i.preheader:                            ; preds = %B308.if.lr.ph.i.i
  %sunkaddr236.i = getelementptr i8, ptr %58, i64 8
  br label %B308.if.i.i

B308.if.i.i:                                      ; preds = %B308.if.i.i.preheader, %B542.1.i.i
  %.607616620.i.i = phi i64 [ %.614.1.i.i, %B542.1.i.i ], [ 6, %B308.if.i.i.preheader ]
  %.669.i.i = icmp slt i64 %.607616620.i.i, 0
  %59 = select i1 %.669.i.i, i64 %41, i64 0
  %scevgep15.i.i = getelementptr i8, ptr %58, i64 %59
  %60 = shl i64 %.607616620.i.i, 3
  %scevgep16.i.i = getelementptr i8, ptr %scevgep15.i.i, i64 %60
  %.693.i.i = load double, ptr %scevgep16.i.i, align 8, !noalias !1
  %.695.i.i = fcmp ult double %.693.i.i, 0.000000e+00
  br i1 %.695.i.i, label %B542.i.i, label %B340.i.i

B104.preheader.i:                                 ; preds = %B214.loopexit.i.i, %B148.i.i
  %..451.i = tail call i64 @llvm.smax.i64(i64 %.394.i.i, i64 0)
  br label %B104.i

B104.i:                                           ; preds = %f30.exit, %B104.preheader.i
  %retire.3.0.i = phi double [ %retire.2.2.lcssa.i, %f30.exit ], [ 0.000000e+00, %B104.preheader.i ]
  %front.4.0.i = phi double [ %front.3.2.lcssa.i, %f30.exit ], [ 0.000000e+00, %B104.preheader.i ]
  %alone.4.0.i = phi double [ %spec.select1072.i, %f30.exit ], [ 0.000000e+00, %B104.preheader.i ]
  %left.3.0.i = phi i64 [ %left.2.2.lcssa.i, %f30.exit ], [ 0, %B104.preheader.i ]
  %filled.3.0.i = phi i64 [ %filled.2.2.lcssa.i, %f30.exit ], [ 0, %B104.preheader.i ]
  %taken.5.0.i = phi i64 [ %taken.4.2.lcssa.i, %f30.exit ], [ 0, %B104.preheader.i ]
  %entered.3.0.i = phi i64 [ %entered.2.2.lcssa.i, %f30.exit ], [ 0, %B104.preheader.i ]
  %iterations.2.0.i = phi i64 [ %.1804.i, %f30.exit ], [ 0, %B104.preheader.i ]
  br i1 %.437636.not.i.i, label %B978.i, label %B158.if.lr.ph.i

B158.if.lr.ph.i:                                  ; preds = %B104.i
  %.1187.i = mul i64 %iterations.2.0.i, %arg.n13_1
  %61 = getelementptr double, ptr %arg.a13, i64 %.1187.i
  %62 = add i64 %entered.3.0.i, -1
  %63 = add i64 %entered.3.0.i, %..451.i
  br label %B158.if.i

B212.i:                                           ; preds = %B158.if.i
  %.592.i = sub nsw i64 %entered.2.21170.i, %arg.a21
  %.621.i = getelementptr double, ptr %arg.a14, i64 %.592.i
  %.622.i = load double, ptr %.621.i, align 8, !noalias !10
  %.624.i = fcmp ogt double %.622.i, %spec.select.i
  br i1 %.624.i, label %B242.i5, label %B268.i

B242.i5:                                          ; preds = %B212.i
  br label %B268.i

B268.i:                                           ; preds = %B158.if.i, %B242.i5, %B212.i
  %front.5.2.i = phi double [ %.622.i, %B242.i5 ], [ %spec.select.i, %B212.i ], [ %spec.select.i, %B158.if.i ]
  %taken.6.2.i = phi i64 [ 0, %B242.i5 ], [ %spec.select1071.i, %B212.i ], [ %spec.select1071.i, %B158.if.i ]
  %.675.i = add nsw i64 %taken.6.2.i, 1
  %.683.i = icmp slt i64 %left.2.21167.i, %entered.2.21170.i
  br i1 %.683.i, label %B290.i, label %B360.i

B290.i:                                           ; preds = %B268.i
  %.706.i = icmp slt i64 %left.2.21167.i, 0
  %.707.i = select i1 %.706.i, i64 %arg.n14_0, i64 0
  %64 = getelementptr double, ptr %arg.a14, i64 %left.2.21167.i
  %.721.i = getelementptr double, ptr %64, i64 %.707.i
  %.722.i = load double, ptr %.721.i, align 8, !noalias !10
  %.726.i = fcmp ugt double %.722.i, %front.5.2.i
  br i1 %.726.i, label %B360.i, label %B314.i

B314.i:                                           ; preds = %B290.i, %B336.i
  %left.5.3.i = phi i64 [ %.732.i, %B336.i ], [ %left.2.21167.i, %B290.i ]
  %exitcond.not.i4 = icmp eq i64 %indvars.iv.i, %left.5.3.i
  br i1 %exitcond.not.i4, label %B360.i, label %B336.i

B336.i:                                           ; preds = %B314.i
  %.732.i = add i64 %left.5.3.i, 1
  %.765.i = icmp slt i64 %left.5.3.i, -1
  %65 = select i1 %.765.i, i64 %6, i64 0
  %66 = shl i64 %left.5.3.i, 3
  %scevgep88.i = getelementptr i8, ptr %scevgep87.i, i64 %65
  %scevgep89.i = getelementptr i8, ptr %scevgep88.i, i64 %66
  %.781.i = load double, ptr %scevgep89.i, align 8, !noalias !10
  %.785.i = fcmp ugt double %.781.i, %front.5.2.i
  br i1 %.785.i, label %B360.i, label %B314.i

B360.i:                                           ; preds = %B336.i, %B314.i, %B290.i, %B268.i
  %left.4.2.i = phi i64 [ %left.2.21167.i, %B290.i ], [ %left.2.21167.i, %B268.i ], [ %.732.i, %B336.i ], [ %entered.2.21170.i, %B314.i ]
  %.800.i = sub nsw i64 %entered.2.21170.i, %left.4.2.i
  %.11.i.i = tail call i64 @llvm.smax.i64(i64 %.800.i, i64 %filled.2.21168.i)
  %.103.i.i = icmp slt i64 %.50111561163.i, 0
  %.104.i.i = select i1 %.103.i.i, i64 %arg.n3_0, i64 0
  %67 = getelementptr i64, ptr %arg.a3, i64 %.50111561163.i
  %.118.i.i = getelementptr i64, ptr %67, i64 %.104.i.i
  %.119.i.i = load i64, ptr %.118.i.i, align 8, !noalias !11
  %.135.i.i = icmp slt i64 %.50111561163.i, -1
  %.136.i.i = select i1 %.135.i.i, i64 %arg.n3_0, i64 0
  %68 = getelementptr i8, ptr %67, i64 8
  %.150.i.i = getelementptr i64, ptr %68, i64 %.136.i.i
  %.151.i.i = load i64, ptr %.150.i.i, align 8, !noalias !11
  %.188.i.i = sub i64 %.151.i.i, %.119.i.i
  %.233370.not.i.i = icmp slt i64 %.188.i.i, 1
  br i1 %.233370.not.i.i, label %B360.endif.endif.i, label %B90.if.preheader.i.i

B816.i:                                           ; preds = %f29.exit
  %.1393.i = select i1 %.1331.i, i64 %"$phi260.10.2.sroa.40.1.i", i64 0
  %.1394.i = add i64 %.1393.i, %entered.2.21170.i
  %.1414.i = mul i64 %.1394.i, %arg.n18_1
  %.1418.i = getelementptr double, ptr %"$phi260.10.2.sroa.32.1.i", i64 %.1414.i
  store double %front.5.2.i, ptr %.1418.i, align 8, !noalias !10
  %.1474.i = getelementptr i8, ptr %.1418.i, i64 8
  store double %ready.2.0.lcssa.i.i, ptr %.1474.i, align 8, !noalias !10
  %.1532.i = getelementptr i8, ptr %.1418.i, i64 16
  store double %best.2.0.lcssa.i24.i, ptr %.1532.i, align 8, !noalias !10
  %.1590.i = getelementptr i8, ptr %.1418.i, i64 24
  %.1591.i = sitofp i64 %chosen.2.0.lcssa.i22.i to double
  store double %.1591.i, ptr %.1590.i, align 8, !noalias !10
  %.1649.i = getelementptr i8, ptr %.1418.i, i64 32
  store double %.1277.i, ptr %.1649.i, align 8, !noalias !10
  %.1707.i = getelementptr i8, ptr %.1418.i, i64 40
  store double %.11.i106.i, ptr %.1707.i, align 8, !noalias !10
  br label %B964.i

B964.i:                                           ; preds = %f29.exit, %B816.i
  %.1744.i = add i64 %entered.2.21170.i, 1
  %indvars.iv.next.i = add i64 %indvars.iv.i, 1
  %exitcond1247.not.i = icmp eq i64 %.1744.i, %63
  br i1 %exitcond1247.not.i, label %B978.i, label %B158.if.i

B978.i:                                           ; preds = %B964.i, %B104.i
  %retire.2.2.lcssa.i = phi double [ %retire.3.0.i, %B104.i ], [ %.11.i106.i, %B964.i ]
  %front.3.2.lcssa.i = phi double [ %front.4.0.i, %B104.i ], [ %front.5.2.i, %B964.i ]
  %left.2.2.lcssa.i = phi i64 [ %left.3.0.i, %B104.i ], [ %left.4.2.i, %B964.i ]
  %filled.2.2.lcssa.i = phi i64 [ %filled.3.0.i, %B104.i ], [ %.11.i.i, %B964.i ]
  %taken.4.2.lcssa.i = phi i64 [ %taken.5.0.i, %B104.i ], [ %.675.i, %B964.i ]
  %entered.2.2.lcssa.i = phi i64 [ %entered.3.0.i, %B104.i ], [ %63, %B964.i ]
  %.1759.i = icmp eq i64 %iterations.2.0.i, 0
  %spec.select1072.i = select i1 %.1759.i, double %retire.2.2.lcssa.i, double %alone.4.0.i
  %.1801.i = getelementptr double, ptr %arg.a15, i64 %iterations.2.0.i
  store double %retire.2.2.lcssa.i, ptr %.1801.i, align 8, !noalias !10
  %.1804.i = add nuw nsw i64 %iterations.2.0.i, 1
  br i1 %.213609.not.i.i, label %B994.endif.i, label %B70.if.i65.i

B116.i.i:                                         ; preds = %B70.if.i65.i
  %.301.i.i = mul i64 %.160479489.i.i, %arg.n9_1
  %.305.i.i = getelementptr double, ptr %arg.a9, i64 %.301.i.i
  %.306.i.i = load double, ptr %.305.i.i, align 8, !noalias !14
  %.308.i.i = fcmp olt double %.306.i.i, %front.3.2.lcssa.i
  br i1 %.308.i.i, label %B154.preheader.i.i, label %B404.i.i

B154.preheader.i.i:                               ; preds = %B116.i.i
  %69 = add nsw i64 %.226.i.i, -1
  br label %B154.i.i

B154.i.i:                                         ; preds = %B176.i.i, %B154.preheader.i.i
  %cut.2.2.i.i = phi i64 [ %.314.i.i, %B176.i.i ], [ 0, %B154.preheader.i.i ]
  %exitcond.not.i.i = icmp eq i64 %69, %cut.2.2.i.i
  br i1 %exitcond.not.i.i, label %B226.i.i, label %B176.i.i

B176.i.i:                                         ; preds = %B154.i.i
  %.314.i.i = add nuw nsw i64 %cut.2.2.i.i, 1
  %70 = shl i64 %cut.2.2.i.i, 3
  %scevgep8.i.i = getelementptr i8, ptr %lsr.iv.i.i, i64 %70
  %.387.i.i = load double, ptr %scevgep8.i.i, align 8, !noalias !14
  %.389.i.i = fcmp olt double %.387.i.i, %front.3.2.lcssa.i
  br i1 %.389.i.i, label %B154.i.i, label %B226.i.i

B226.i.i:                                         ; preds = %B176.i.i, %B154.i.i
  %cut.3.16.i.i = phi i64 [ %.226.i.i, %B154.i.i ], [ %.314.i.i, %B176.i.i ]
  %.443.i.i = sub i64 %.226.i.i, %cut.3.16.i.i
  %.486474.not.i.i = icmp slt i64 %.443.i.i, 1
  br i1 %.486474.not.i.i, label %B378.i.i, label %B258.if.lr.ph.i.i

B258.if.lr.ph.i.i:                                ; preds = %B226.i.i
  %xtraiter.i66.i = and i64 %.443.i.i, 3
  %lcmp.mod.not.i67.i = icmp eq i64 %xtraiter.i66.i, 0
  br i1 %lcmp.mod.not.i67.i, label %B258.if.prol.loopexit.i.i, label %B258.if.prol.preheader.i.i

B258.if.prol.preheader.i.i:                       ; preds = %B258.if.lr.ph.i.i
  %71 = shl i64 %cut.3.16.i.i, 3
  %scevgep15.i68.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %71
  %scevgep18.i69.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %71
  br label %B258.if.prol.i.i

B258.if.prol.i.i:                                 ; preds = %B258.if.prol.i.i, %B258.if.prol.preheader.i.i
  %prol.iter.i.i = phi i64 [ %prol.iter.next.i.i, %B258.if.prol.i.i ], [ 0, %B258.if.prol.preheader.i.i ]
  %72 = add i64 %prol.iter.i.i, %cut.3.16.i.i
  %.551.prol.i.i = icmp slt i64 %72, 0
  %73 = select i1 %.551.prol.i.i, i64 %5, i64 0
  %scevgep19.i70.i = getelementptr i8, ptr %scevgep18.i69.i, i64 %73
  %74 = shl nuw nsw i64 %prol.iter.i.i, 3
  %scevgep76.i = getelementptr i8, ptr %scevgep19.i70.i, i64 %74
  %.575.prol.i.i = load double, ptr %scevgep76.i, align 8, !noalias !14
  %75 = select i1 %.551.prol.i.i, i64 %4, i64 0
  %scevgep16.i72.i = getelementptr i8, ptr %scevgep15.i68.i, i64 %75
  %scevgep75.i = getelementptr i8, ptr %scevgep16.i72.i, i64 %74
  %.627.prol.i.i = load double, ptr %scevgep75.i, align 8, !noalias !14
  %scevgep74.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %74
  store double %.575.prol.i.i, ptr %scevgep74.i, align 8, !noalias !14
  %scevgep73.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %74
  store double %.627.prol.i.i, ptr %scevgep73.i, align 8, !noalias !14
  %prol.iter.next.i.i = add nuw nsw i64 %prol.iter.i.i, 1
  %prol.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i66.i, %prol.iter.next.i.i
  br i1 %prol.iter.cmp.not.i.i, label %B258.if.prol.loopexit.loopexit.i.i, label %B258.if.prol.i.i, !llvm.loop !17

B258.if.prol.loopexit.loopexit.i.i:               ; preds = %B258.if.prol.i.i
  %76 = and i64 %.443.i.i, 9223372036854775804
  %77 = add i64 %xtraiter.i66.i, %cut.3.16.i.i
  br label %B258.if.prol.loopexit.i.i

B258.if.prol.loopexit.i.i:                        ; preds = %B258.if.prol.loopexit.loopexit.i.i, %B258.if.lr.ph.i.i
  %.485472476.unr.i.i = phi i64 [ %.443.i.i, %B258.if.lr.ph.i.i ], [ %76, %B258.if.prol.loopexit.loopexit.i.i ]
  %.492473475.unr.i.i = phi i64 [ %cut.3.16.i.i, %B258.if.lr.ph.i.i ], [ %77, %B258.if.prol.loopexit.loopexit.i.i ]
  %78 = sub i64 %cut.3.16.i.i, %.226.i.i
  %79 = icmp ugt i64 %78, -4
  br i1 %79, label %B378.i.i, label %B258.if.preheader.i.i

B258.if.preheader.i.i:                            ; preds = %B258.if.prol.loopexit.i.i
  %80 = add nuw i64 %.485472476.unr.i.i, 4
  %81 = mul i64 %cut.3.16.i.i, -8
  %scevgep44.i.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %81
  %scevgep203.i = getelementptr i8, ptr %lsr.iv.i2, i64 %81
  br label %B258.if.i.i

B378.i.i:                                         ; preds = %B258.if.i.i, %B258.if.prol.loopexit.i.i, %B226.i.i
  %sunkaddr.i76.i = shl i64 %.160479489.i.i, 3
  %sunkaddr60.i.i = getelementptr i8, ptr %arg.a10, i64 %sunkaddr.i76.i
  store i64 %.443.i.i, ptr %sunkaddr60.i.i, align 8, !noalias !14
  br label %B404.i.i

B404.i.i:                                         ; preds = %B70.if.i65.i, %B378.i.i, %B116.i.i
  %scevgep7.i.i = getelementptr i8, ptr %lsr.iv.i.i, i64 %4
  %scevgep10.i.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %4
  %scevgep13.i.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %5
  %scevgep202.i = getelementptr i8, ptr %lsr.iv.i2, i64 %5
  %exitcond495.not.i.i = icmp eq i64 %arg.n10_0, %.167.i.i
  br i1 %exitcond495.not.i.i, label %B994.endif.i, label %B70.if.i65.i

B70.if.i65.i:                                     ; preds = %B978.i, %B404.i.i
  %lsr.iv.i2 = phi ptr [ %scevgep202.i, %B404.i.i ], [ %scevgep201.i, %B978.i ]
  %lsr.iv12.i.i = phi ptr [ %scevgep13.i.i, %B404.i.i ], [ %arg.a8, %B978.i ]
  %lsr.iv9.i.i = phi ptr [ %scevgep10.i.i, %B404.i.i ], [ %arg.a9, %B978.i ]
  %lsr.iv.i.i = phi ptr [ %scevgep7.i.i, %B404.i.i ], [ %scevgep.i.i, %B978.i ]
  %.160479489.i.i = phi i64 [ %.167.i.i, %B404.i.i ], [ 0, %B978.i ]
  %.167.i.i = add nuw nsw i64 %.160479489.i.i, 1
  %82 = getelementptr i64, ptr %arg.a10, i64 %.160479489.i.i
  %.226.i.i = load i64, ptr %82, align 8, !noalias !14
  %.239.i.i = icmp sgt i64 %.226.i.i, 0
  br i1 %.239.i.i, label %B116.i.i, label %B404.i.i

B258.if.i.i:                                      ; preds = %B258.if.i.i, %B258.if.preheader.i.i
  %lsr.iv21.i.i = phi i64 [ %80, %B258.if.preheader.i.i ], [ %lsr.iv.next.i.i, %B258.if.i.i ]
  %.492473475.i.i = phi i64 [ %.492473475.unr.i.i, %B258.if.preheader.i.i ], [ %95, %B258.if.i.i ]
  %.551.i.i = icmp slt i64 %.492473475.i.i, 0
  %83 = select i1 %.551.i.i, i64 %5, i64 0
  %scevgep42.i.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %83
  %84 = shl i64 %.492473475.i.i, 3
  %scevgep43.i.i = getelementptr i8, ptr %scevgep42.i.i, i64 %84
  %.575.i.i = load double, ptr %scevgep43.i.i, align 8, !noalias !14
  %85 = select i1 %.551.i.i, i64 %4, i64 0
  %scevgep40.i.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %85
  %scevgep41.i.i = getelementptr i8, ptr %scevgep40.i.i, i64 %84
  %.627.i.i = load double, ptr %scevgep41.i.i, align 8, !noalias !14
  %scevgep112.i = getelementptr i8, ptr %scevgep203.i, i64 %84
  %scevgep114.i = getelementptr i8, ptr %scevgep112.i, i64 -16
  store double %.575.i.i, ptr %scevgep114.i, align 8, !noalias !14
  %scevgep92.i = getelementptr i8, ptr %scevgep44.i.i, i64 %84
  store double %.627.i.i, ptr %scevgep92.i, align 8, !noalias !14
  %86 = add i64 %.492473475.i.i, 1
  %.551.1.i.i = icmp slt i64 %86, 0
  %87 = select i1 %.551.1.i.i, i64 %5, i64 0
  %scevgep28.i.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %87
  %scevgep90.i = getelementptr i8, ptr %scevgep28.i.i, i64 %84
  %scevgep91.i = getelementptr i8, ptr %scevgep90.i, i64 8
  %.575.1.i.i = load double, ptr %scevgep91.i, align 8, !noalias !14
  %88 = select i1 %.551.1.i.i, i64 %4, i64 0
  %scevgep31.i.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %88
  %scevgep85.i = getelementptr i8, ptr %scevgep31.i.i, i64 %84
  %scevgep86.i = getelementptr i8, ptr %scevgep85.i, i64 8
  %.627.1.i.i = load double, ptr %scevgep86.i, align 8, !noalias !14
  %scevgep124.i = getelementptr i8, ptr %scevgep112.i, i64 -8
  store double %.575.1.i.i, ptr %scevgep124.i, align 8, !noalias !14
  %scevgep98.i = getelementptr i8, ptr %scevgep92.i, i64 8
  store double %.627.1.i.i, ptr %scevgep98.i, align 8, !noalias !14
  %89 = add i64 %.492473475.i.i, 2
  %.551.2.i.i = icmp slt i64 %89, 0
  %90 = select i1 %.551.2.i.i, i64 %5, i64 0
  %scevgep37.i.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %90
  %scevgep83.i = getelementptr i8, ptr %scevgep37.i.i, i64 %84
  %scevgep84.i = getelementptr i8, ptr %scevgep83.i, i64 16
  %.575.2.i.i = load double, ptr %scevgep84.i, align 8, !noalias !14
  %91 = select i1 %.551.2.i.i, i64 %4, i64 0
  %scevgep34.i.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %91
  %scevgep81.i = getelementptr i8, ptr %scevgep34.i.i, i64 %84
  %scevgep82.i = getelementptr i8, ptr %scevgep81.i, i64 16
  %.627.2.i.i = load double, ptr %scevgep82.i, align 8, !noalias !14
  store double %.575.2.i.i, ptr %scevgep112.i, align 8, !noalias !14
  %scevgep96.i = getelementptr i8, ptr %scevgep92.i, i64 16
  store double %.627.2.i.i, ptr %scevgep96.i, align 8, !noalias !14
  %92 = add i64 %.492473475.i.i, 3
  %.551.3.i.i = icmp slt i64 %92, 0
  %93 = select i1 %.551.3.i.i, i64 %5, i64 0
  %scevgep25.i.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %93
  %scevgep79.i = getelementptr i8, ptr %scevgep25.i.i, i64 %84
  %scevgep80.i = getelementptr i8, ptr %scevgep79.i, i64 24
  %.575.3.i.i = load double, ptr %scevgep80.i, align 8, !noalias !14
  %94 = select i1 %.551.3.i.i, i64 %4, i64 0
  %scevgep22.i75.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %94
  %scevgep77.i = getelementptr i8, ptr %scevgep22.i75.i, i64 %84
  %scevgep78.i = getelementptr i8, ptr %scevgep77.i, i64 24
  %.627.3.i.i = load double, ptr %scevgep78.i, align 8, !noalias !14
  %scevgep120.i = getelementptr i8, ptr %scevgep112.i, i64 8
  store double %.575.3.i.i, ptr %scevgep120.i, align 8, !noalias !14
  %scevgep94.i = getelementptr i8, ptr %scevgep92.i, i64 24
  store double %.627.3.i.i, ptr %scevgep94.i, align 8, !noalias !14
  %lsr.iv.next.i.i = add i64 %lsr.iv21.i.i, -4
  %.486.3.i.i = icmp ugt i64 %lsr.iv.next.i.i, 4
  %95 = add i64 %.492473475.i.i, 4
  br i1 %.486.3.i.i, label %B258.if.i.i, label %B378.i.i

B158.if.i:                                        ; preds = %B964.i, %B158.if.lr.ph.i
  %indvars.iv.i = phi i64 [ %62, %B158.if.lr.ph.i ], [ %indvars.iv.next.i, %B964.i ]
  %entered.2.21170.i = phi i64 [ %entered.3.0.i, %B158.if.lr.ph.i ], [ %.1744.i, %B964.i ]
  %taken.4.21169.i = phi i64 [ %taken.5.0.i, %B158.if.lr.ph.i ], [ %.675.i, %B964.i ]
  %filled.2.21168.i = phi i64 [ %filled.3.0.i, %B158.if.lr.ph.i ], [ %.11.i.i, %B964.i ]
  %left.2.21167.i = phi i64 [ %left.3.0.i, %B158.if.lr.ph.i ], [ %left.4.2.i, %B964.i ]
  %front.3.21166.i = phi double [ %front.4.0.i, %B158.if.lr.ph.i ], [ %front.5.2.i, %B964.i ]
  %retire.2.21165.i = phi double [ %retire.3.0.i, %B158.if.lr.ph.i ], [ %.11.i106.i, %B964.i ]
  %.50111561163.i = phi i64 [ %.448.i, %B158.if.lr.ph.i ], [ %.508.i, %B964.i ]
  %.508.i = add i64 %.50111561163.i, 1
  %.546.i = icmp eq i64 %taken.4.21169.i, %arg.a20
  %.551.i = fadd double %front.3.21166.i, 1.000000e+00
  %spec.select.i = select i1 %.546.i, double %.551.i, double %front.3.21166.i
  %spec.select1071.i = select i1 %.546.i, i64 0, i64 %taken.4.21169.i
  %.580.i = icmp sge i64 %entered.2.21170.i, %arg.a21
  %or.cond.i = select i1 %15, i1 %.580.i, i1 false
  br i1 %or.cond.i, label %B212.i, label %B268.i

B90.if.preheader.i.i:                             ; preds = %B360.i
  %.neg.i.i = add i64 %.119.i.i, 1
  %xtraiter.i77.i = and i64 %.188.i.i, 1
  %lcmp.mod.not.i78.i = icmp eq i64 %xtraiter.i77.i, 0
  br i1 %lcmp.mod.not.i78.i, label %B90.if.prol.loopexit.i.i, label %B90.if.prol.i.i

B90.if.prol.i.i:                                  ; preds = %B90.if.preheader.i.i
  %.242.prol.i.i = add nsw i64 %.188.i.i, -1
  %.293.prol.i.i = icmp slt i64 %.119.i.i, 0
  %.294.prol.i.i = select i1 %.293.prol.i.i, i64 %arg.n5_0, i64 0
  %96 = getelementptr i64, ptr %arg.a5, i64 %.119.i.i
  %.308.prol.i.i = getelementptr i64, ptr %96, i64 %.294.prol.i.i
  %.309.prol.i.i = load i64, ptr %.308.prol.i.i, align 8, !noalias !11
  %.311.not.prol.i.i = icmp slt i64 %iterations.2.0.i, %.309.prol.i.i
  br i1 %.311.not.prol.i.i, label %B90.if.prol.loopexit.i.i, label %B128.prol.i.i

B128.prol.i.i:                                    ; preds = %B90.if.prol.i.i
  %.346.prol.i.i = sub nsw i64 %iterations.2.0.i, %.309.prol.i.i
  %.363.prol.i.i = select i1 %.293.prol.i.i, i64 %arg.n4_0, i64 0
  %97 = getelementptr i64, ptr %arg.a4, i64 %.119.i.i
  %.377.prol.i.i = getelementptr i64, ptr %97, i64 %.363.prol.i.i
  %.378.prol.i.i = load i64, ptr %.377.prol.i.i, align 8, !noalias !11
  %.381.prol.i.i = sub nsw i64 %.378.prol.i.i, %.448.i
  %.407.prol.i.i = icmp slt i64 %.381.prol.i.i, 0
  %.408.prol.i.i = select i1 %.407.prol.i.i, i64 %arg.n13_1, i64 0
  %.426.prol.i.i = mul i64 %.346.prol.i.i, %arg.n13_1
  %98 = getelementptr double, ptr %arg.a13, i64 %.426.prol.i.i
  %99 = getelementptr double, ptr %98, i64 %.381.prol.i.i
  %.430.prol.i.i = getelementptr double, ptr %99, i64 %.408.prol.i.i
  %.431.prol.i.i = load double, ptr %.430.prol.i.i, align 8, !noalias !11
  %.448.prol.i.i = select i1 %.293.prol.i.i, i64 %arg.n6_0, i64 0
  %100 = getelementptr double, ptr %arg.a6, i64 %.119.i.i
  %.462.prol.i.i = getelementptr double, ptr %100, i64 %.448.prol.i.i
  %.463.prol.i.i = load double, ptr %.462.prol.i.i, align 8, !noalias !11
  %.466.prol.i.i = fadd double %.431.prol.i.i, %.463.prol.i.i
  %.10.i.prol.i.i = fcmp ogt double %.466.prol.i.i, %front.5.2.i
  %.11.i.prol.i.i = select i1 %.10.i.prol.i.i, double %.466.prol.i.i, double %front.5.2.i
  br label %B90.if.prol.loopexit.i.i

B90.if.prol.loopexit.i.i:                         ; preds = %B128.prol.i.i, %B90.if.prol.i.i, %B90.if.preheader.i.i
  %ready.2.0373.unr.i.i = phi double [ %front.5.2.i, %B90.if.preheader.i.i ], [ %front.5.2.i, %B90.if.prol.i.i ], [ %.11.i.prol.i.i, %B128.prol.i.i ]
  %.232368372.unr.i.i = phi i64 [ %.188.i.i, %B90.if.preheader.i.i ], [ %.242.prol.i.i, %B90.if.prol.i.i ], [ %.242.prol.i.i, %B128.prol.i.i ]
  %.239369371.unr.i.i = phi i64 [ %.119.i.i, %B90.if.preheader.i.i ], [ %.neg.i.i, %B90.if.prol.i.i ], [ %.neg.i.i, %B128.prol.i.i ]
  %ready.3.1.lcssa.unr.i.i = phi double [ poison, %B90.if.preheader.i.i ], [ %front.5.2.i, %B90.if.prol.i.i ], [ %.11.i.prol.i.i, %B128.prol.i.i ]
  %101 = icmp eq i64 %.151.i.i, %.neg.i.i
  br i1 %101, label %B360.endif.endif.i, label %B90.if.preheader1.i.i

B90.if.preheader1.i.i:                            ; preds = %B90.if.prol.loopexit.i.i
  %102 = add nuw i64 %.232368372.unr.i.i, 2
  br label %B90.if.i.i

B128.i.i:                                         ; preds = %B90.if.i.i
  %.346.i.i = sub nsw i64 %iterations.2.0.i, %.309.i.i
  %103 = select i1 %.293.i.i, i64 %2, i64 0
  %scevgep3.i.i = getelementptr i8, ptr %arg.a4, i64 %103
  %scevgep69.i = getelementptr i8, ptr %scevgep3.i.i, i64 %115
  %.378.i.i = load i64, ptr %scevgep69.i, align 8, !noalias !11
  %.381.i.i = sub nsw i64 %.378.i.i, %.448.i
  %.407.i.i = icmp slt i64 %.381.i.i, 0
  %.408.i.i = select i1 %.407.i.i, i64 %arg.n13_1, i64 0
  %.426.i.i = mul i64 %.346.i.i, %arg.n13_1
  %104 = getelementptr double, ptr %arg.a13, i64 %.426.i.i
  %105 = getelementptr double, ptr %104, i64 %.381.i.i
  %.430.i.i = getelementptr double, ptr %105, i64 %.408.i.i
  %.431.i.i = load double, ptr %.430.i.i, align 8, !noalias !11
  %106 = select i1 %.293.i.i, i64 %3, i64 0
  %scevgep.i80.i = getelementptr i8, ptr %arg.a6, i64 %106
  %scevgep68.i = getelementptr i8, ptr %scevgep.i80.i, i64 %115
  %.463.i.i = load double, ptr %scevgep68.i, align 8, !noalias !11
  %.466.i.i = fadd double %.431.i.i, %.463.i.i
  %.10.i.i81.i = fcmp ogt double %.466.i.i, %ready.2.0373.i.i
  %.11.i.i82.i = select i1 %.10.i.i81.i, double %.466.i.i, double %ready.2.0373.i.i
  br label %B270.i.i

B270.i.i:                                         ; preds = %B90.if.i.i, %B128.i.i
  %ready.3.1.i.i = phi double [ %ready.2.0373.i.i, %B90.if.i.i ], [ %.11.i.i82.i, %B128.i.i ]
  %107 = add i64 %.239369371.i.i, 1
  %.293.1.i.i = icmp slt i64 %107, 0
  %108 = select i1 %.293.1.i.i, i64 %7, i64 8
  %scevgep173.i = getelementptr i8, ptr %arg.a5, i64 %108
  %scevgep72.i = getelementptr i8, ptr %scevgep173.i, i64 %115
  %.309.1.i.i = load i64, ptr %scevgep72.i, align 8, !noalias !11
  %.311.not.1.i.i = icmp slt i64 %iterations.2.0.i, %.309.1.i.i
  br i1 %.311.not.1.i.i, label %B270.1.i.i, label %B128.1.i.i

B128.1.i.i:                                       ; preds = %B270.i.i
  %.346.1.i.i = sub nsw i64 %iterations.2.0.i, %.309.1.i.i
  %109 = select i1 %.293.1.i.i, i64 %8, i64 8
  %scevgep171.i = getelementptr i8, ptr %arg.a4, i64 %109
  %scevgep71.i = getelementptr i8, ptr %scevgep171.i, i64 %115
  %.378.1.i.i = load i64, ptr %scevgep71.i, align 8, !noalias !11
  %.381.1.i.i = sub nsw i64 %.378.1.i.i, %.448.i
  %.407.1.i.i = icmp slt i64 %.381.1.i.i, 0
  %.408.1.i.i = select i1 %.407.1.i.i, i64 %arg.n13_1, i64 0
  %.426.1.i.i = mul i64 %.346.1.i.i, %arg.n13_1
  %110 = getelementptr double, ptr %arg.a13, i64 %.426.1.i.i
  %111 = getelementptr double, ptr %110, i64 %.381.1.i.i
  %.430.1.i.i = getelementptr double, ptr %111, i64 %.408.1.i.i
  %.431.1.i.i = load double, ptr %.430.1.i.i, align 8, !noalias !11
  %112 = select i1 %.293.1.i.i, i64 %9, i64 8
  %scevgep169.i = getelementptr i8, ptr %arg.a6, i64 %112
  %scevgep70.i = getelementptr i8, ptr %scevgep169.i, i64 %115
  %.463.1.i.i = load double, ptr %scevgep70.i, align 8, !noalias !11
  %.466.1.i.i = fadd double %.431.1.i.i, %.463.1.i.i
  %.10.i.1.i90.i = fcmp ogt double %.466.1.i.i, %ready.3.1.i.i
  %.11.i.1.i91.i = select i1 %.10.i.1.i90.i, double %.466.1.i.i, double %ready.3.1.i.i
  br label %B270.1.i.i

B270.1.i.i:                                       ; preds = %B128.1.i.i, %B270.i.i
  %ready.3.1.1.i.i = phi double [ %ready.3.1.i.i, %B270.i.i ], [ %.11.i.1.i91.i, %B128.1.i.i ]
  %lsr.iv.next.i92.i = add i64 %lsr.iv.i79.i, -2
  %.233.1.i.i = icmp sgt i64 %lsr.iv.next.i92.i, 2
  %113 = add i64 %.239369371.i.i, 2
  br i1 %.233.1.i.i, label %B90.if.i.i, label %B360.endif.endif.i

B90.if.i.i:                                       ; preds = %B270.1.i.i, %B90.if.preheader1.i.i
  %lsr.iv.i79.i = phi i64 [ %102, %B90.if.preheader1.i.i ], [ %lsr.iv.next.i92.i, %B270.1.i.i ]
  %ready.2.0373.i.i = phi double [ %ready.2.0373.unr.i.i, %B90.if.preheader1.i.i ], [ %ready.3.1.1.i.i, %B270.1.i.i ]
  %.239369371.i.i = phi i64 [ %.239369371.unr.i.i, %B90.if.preheader1.i.i ], [ %113, %B270.1.i.i ]
  %.293.i.i = icmp slt i64 %.239369371.i.i, 0
  %114 = select i1 %.293.i.i, i64 %1, i64 0
  %scevgep5.i.i = getelementptr i8, ptr %arg.a5, i64 %114
  %115 = shl i64 %.239369371.i.i, 3
  %scevgep6.i.i = getelementptr i8, ptr %scevgep5.i.i, i64 %115
  %.309.i.i = load i64, ptr %scevgep6.i.i, align 8, !noalias !11
  %.311.not.i.i = icmp slt i64 %iterations.2.0.i, %.309.i.i
  br i1 %.311.not.i.i, label %B270.i.i, label %B128.i.i

B360.endif.endif.i:                               ; preds = %B270.1.i.i, %B90.if.prol.loopexit.i.i, %B360.i
  %ready.2.0.lcssa.i.i = phi double [ %front.5.2.i, %B360.i ], [ %ready.3.1.lcssa.unr.i.i, %B90.if.prol.loopexit.i.i ], [ %ready.3.1.1.i.i, %B270.1.i.i ]
  %.899.i = select i1 %.103.i.i, i64 %arg.n2_0, i64 0
  %116 = getelementptr i64, ptr %arg.a2, i64 %.50111561163.i
  %.913.i = getelementptr i64, ptr %116, i64 %.899.i
  %.914.i = load i64, ptr %.913.i, align 8, !noalias !10
  %.100214.i = icmp slt i64 %.914.i, 0
  %.100315.i = select i1 %.100214.i, i64 %arg.n7_0, i64 0
  %.100416.i = add i64 %.100315.i, %.914.i
  %.102417.i = mul i64 %.100416.i, %arg.n7_1
  br i1 %16, label %B360.endif.endif.endif.thread.i, label %B86.if.lr.ph.i.i

B86.if.lr.ph.i.i:                                 ; preds = %B360.endif.endif.i
  %117 = getelementptr double, ptr %arg.a7, i64 %.102417.i
  %.111.i.i.i = fadd double %ready.2.0.lcssa.i.i, 1.000000e-09
  %sunkaddr379.i = getelementptr i8, ptr %117, i64 8
  br label %B86.if.i.i

B152.i.i:                                         ; preds = %B86.if.i.i
  %.367.i.i = load double, ptr %sunkaddr379.i, align 8, !noalias !18
  %118 = getelementptr i64, ptr %arg.a10, i64 %.5.i.i96.i
  %.97.i.i.i = load i64, ptr %118, align 8, !noalias !21
  %.34.i.i.i.i = icmp sgt i64 %.97.i.i.i, 0
  br i1 %.34.i.i.i.i, label %B20.i.i.i.i, label %B152.endif.i.i

B20.i.i.i.i:                                      ; preds = %B152.i.i
  %.92.i.i.i.i = mul i64 %arg.n9_1, %.5.i.i96.i
  %119 = getelementptr double, ptr %arg.a9, i64 %.92.i.i.i.i
  %120 = getelementptr double, ptr %119, i64 %.97.i.i.i
  %.96.i.i.i.i = getelementptr i8, ptr %120, i64 -8
  %.97.i.i.i.i = load double, ptr %.96.i.i.i.i, align 8, !noalias !24
  %.99.i.i.i.i = fcmp ogt double %.97.i.i.i.i, %.111.i.i.i
  br i1 %.99.i.i.i.i, label %B54.preheader.i.i.i.i, label %B152.endif.i.i

B54.preheader.i.i.i.i:                            ; preds = %B20.i.i.i.i
  %121 = shl i64 %.92.i.i.i.i, 3
  %122 = getelementptr i8, ptr %arg.a9, i64 %121
  %scevgep.i.i.i.i = getelementptr i8, ptr %122, i64 -16
  br label %B54.i.i.i.i

B54.i.i.i.i:                                      ; preds = %B76.i.i.i.i, %B54.preheader.i.i.i.i
  %at.2.1.i.i.i.i = phi i64 [ %.105.i.i.i.i, %B76.i.i.i.i ], [ %.97.i.i.i, %B54.preheader.i.i.i.i ]
  %.115.i.i.i.i = icmp sgt i64 %at.2.1.i.i.i.i, 1
  br i1 %.115.i.i.i.i, label %B76.i.i.i.i, label %B0.endif.i.i.i

B76.i.i.i.i:                                      ; preds = %B54.i.i.i.i
  %.105.i.i.i.i = add nsw i64 %at.2.1.i.i.i.i, -1
  %123 = shl i64 %at.2.1.i.i.i.i, 3
  %scevgep1.i.i.i.i = getelementptr i8, ptr %scevgep.i.i.i.i, i64 %123
  %.177.i.i.i.i = load double, ptr %scevgep1.i.i.i.i, align 8, !noalias !24
  %.179.i.i.i.i = fcmp ogt double %.177.i.i.i.i, %.111.i.i.i
  br i1 %.179.i.i.i.i, label %B54.i.i.i.i, label %B0.endif.i.i.i

B108.i.i.i:                                       ; preds = %B0.endif.i.i.i
  %.207.i.i.i = mul i64 %arg.n8_1, %.5.i.i96.i
  %124 = getelementptr double, ptr %arg.a8, i64 %.207.i.i.i
  %125 = getelementptr double, ptr %124, i64 %at.3.0.i.i.i.i
  %.212.i.i.i = load double, ptr %125, align 8, !noalias !21
  %.215.i.i.i = fadd double %ready.2.0.lcssa.i.i, %.367.i.i
  %.218.i.i.i = fadd double %.215.i.i.i, -1.000000e-09
  %.219.i.i.i = fcmp olt double %.212.i.i.i, %.218.i.i.i
  br i1 %.219.i.i.i, label %B168.preheader.i.i.i, label %B152.endif.i.i

B168.preheader.i.i.i:                             ; preds = %B108.i.i.i
  %scevgep4.i99.i = getelementptr i8, ptr %scevgep3.i94.i, i64 %121
  br label %B168.i.i.i

B168.i.i.i:                                       ; preds = %B220.i.i.i, %B168.preheader.i.i.i
  %lsr.iv.i100.i = phi i64 [ %lsr.iv.next.i103.i, %B220.i.i.i ], [ %at.2.1.i.i.lcssa.i.i, %B168.preheader.i.i.i ]
  %126 = shl i64 %lsr.iv.i100.i, 3
  %scevgep5.i101.i = getelementptr i8, ptr %scevgep4.i99.i, i64 %126
  %.276.i.i.i = load double, ptr %scevgep5.i101.i, align 8, !noalias !21
  %exitcond.not.i.i.i = icmp eq i64 %.97.i.i.i, %lsr.iv.i100.i
  br i1 %exitcond.not.i.i.i, label %B152.endif.i.i, label %B220.i.i.i

B220.i.i.i:                                       ; preds = %B168.i.i.i
  %scevgep.i3 = getelementptr i8, ptr %124, i64 %126
  %.354.i.i.i = load double, ptr %scevgep.i3, align 8, !noalias !21
  %.357.i.i.i = fadd double %.367.i.i, %.276.i.i.i
  %.360.i.i.i = fadd double %.357.i.i.i, -1.000000e-09
  %.361.i.i.i = fcmp olt double %.354.i.i.i, %.360.i.i.i
  %lsr.iv.next.i103.i = add i64 %lsr.iv.i100.i, 1
  br i1 %.361.i.i.i, label %B168.i.i.i, label %B152.endif.i.i

B0.endif.i.i.i:                                   ; preds = %B76.i.i.i.i, %B54.i.i.i.i
  %at.2.1.i.i.lcssa.i.i = phi i64 [ 1, %B54.i.i.i.i ], [ %at.2.1.i.i.i.i, %B76.i.i.i.i ]
  %at.3.0.i.i.i.i = phi i64 [ 0, %B54.i.i.i.i ], [ %.105.i.i.i.i, %B76.i.i.i.i ]
  %.149.i.i.i = icmp slt i64 %at.3.0.i.i.i.i, %.97.i.i.i
  br i1 %.149.i.i.i, label %B108.i.i.i, label %B152.endif.i.i

B238.i.i:                                         ; preds = %B152.endif.i.i
  %.429.i.i = fcmp oeq double %time.2.1.i.i.i, %best.2.0425.i.i
  br i1 %.429.i.i, label %B250.i.i, label %B382.i.i

B250.i.i:                                         ; preds = %B238.i.i
  %.465.i.i = getelementptr double, ptr %arg.a11, i64 %.5.i.i96.i
  %.466.i98.i = load double, ptr %.465.i.i, align 8, !noalias !18
  %.497.i.i = getelementptr double, ptr %arg.a11, i64 %chosen.2.0424.i.i
  %.498.i.i = load double, ptr %.497.i.i, align 8, !noalias !18
  %.499.i.i = fcmp olt double %.466.i98.i, %.498.i.i
  br i1 %.499.i.i, label %B374.i.i, label %B306.i.i

B306.i.i:                                         ; preds = %B250.i.i
  %.571.i.i = fcmp oeq double %.466.i98.i, %.498.i.i
  %.583.i.i = icmp sgt i64 %chosen.2.0424.i.i, %.5.i.i96.i
  %or.cond407.i.i = select i1 %.571.i.i, i1 %.583.i.i, i1 false
  br i1 %or.cond407.i.i, label %B374.i.i, label %B382.i.i

B374.i.i:                                         ; preds = %B152.endif.i.i, %B306.i.i, %B250.i.i
  br label %B382.i.i

B382.i.i:                                         ; preds = %B374.i.i, %B306.i.i, %B238.i.i
  %chosen.3.2.i.i = phi i64 [ %.5.i.i96.i, %B374.i.i ], [ %chosen.2.0424.i.i, %B238.i.i ], [ %chosen.2.0424.i.i, %B306.i.i ]
  %best.3.2.i.i = phi double [ %time.2.1.i.i.i, %B374.i.i ], [ %best.2.0425.i.i, %B238.i.i ], [ %best.2.0425.i.i, %B306.i.i ]
  %exitcond.not.i97.i = icmp eq i64 %.193.i.i, %arg.n7_1
  br i1 %exitcond.not.i97.i, label %B360.endif.endif.endif.i, label %B86.if.i.i

B86.if.i.i:                                       ; preds = %B382.i.i, %B86.if.lr.ph.i.i
  %best.2.0425.i.i = phi double [ 1.000000e+300, %B86.if.lr.ph.i.i ], [ %best.3.2.i.i, %B382.i.i ]
  %chosen.2.0424.i.i = phi i64 [ -1, %B86.if.lr.ph.i.i ], [ %chosen.3.2.i.i, %B382.i.i ]
  %.186418422.i.i = phi i64 [ 6, %B86.if.lr.ph.i.i ], [ %.193.i.i, %B382.i.i ]
  %.193.i.i = add nuw i64 %.186418422.i.i, 1
  %.244.i.i = icmp slt i64 %.186418422.i.i, 0
  %.245.i.i = select i1 %.244.i.i, i64 %arg.n7_1, i64 0
  %127 = getelementptr double, ptr %117, i64 %.186418422.i.i
  %.267.i.i = getelementptr double, ptr %127, i64 %.245.i.i
  %.268.i.i = load double, ptr %.267.i.i, align 8, !noalias !18
  %.5.i.i96.i = fptosi double %.268.i.i to i64
  %.297.i.i = icmp slt i64 %.5.i.i96.i, 0
  br i1 %.297.i.i, label %B360.endif.endif.endif.i, label %B152.i.i

B152.endif.i.i:                                   ; preds = %B220.i.i.i, %B168.i.i.i, %B0.endif.i.i.i, %B108.i.i.i, %B20.i.i.i.i, %B152.i.i
  %time.2.1.i.i.i = phi double [ %ready.2.0.lcssa.i.i, %B108.i.i.i ], [ %ready.2.0.lcssa.i.i, %B0.endif.i.i.i ], [ %ready.2.0.lcssa.i.i, %B20.i.i.i.i ], [ %ready.2.0.lcssa.i.i, %B152.i.i ], [ %.276.i.i.i, %B168.i.i.i ], [ %.276.i.i.i, %B220.i.i.i ]
  %.413.i.i = icmp slt i64 %chosen.2.0424.i.i, 0
  %.417.i.i = fcmp olt double %time.2.1.i.i.i, %best.2.0425.i.i
  %or.cond.i.i = select i1 %.413.i.i, i1 true, i1 %.417.i.i
  br i1 %or.cond.i.i, label %B374.i.i, label %B238.i.i

B360.endif.endif.endif.i:                         ; preds = %B86.if.i.i, %B382.i.i
  %chosen.2.0.lcssa.i.i = phi i64 [ %chosen.2.0424.i.i, %B86.if.i.i ], [ %chosen.3.2.i.i, %B382.i.i ]
  %best.2.0.lcssa.i.i = phi double [ %best.2.0425.i.i, %B86.if.i.i ], [ %best.3.2.i.i, %B382.i.i ]
  %chosen.2.0.lcssa.i.fr.i = freeze i64 %chosen.2.0.lcssa.i.i
  %.1045.i = icmp slt i64 %chosen.2.0.lcssa.i.fr.i, 0
  %spec.select30.i = select i1 %.1045.i, i64 %arg.n11_0, i64 0
  br label %B360.endif.endif.endif.thread.i

B360.endif.endif.endif.thread.i:                  ; preds = %B360.endif.endif.endif.i, %B360.endif.endif.i
  %best.2.0.lcssa.i24.i = phi double [ %best.2.0.lcssa.i.i, %B360.endif.endif.endif.i ], [ 1.000000e+300, %B360.endif.endif.i ]
  %chosen.2.0.lcssa.i22.i = phi i64 [ %chosen.2.0.lcssa.i.fr.i, %B360.endif.endif.endif.i ], [ -1, %B360.endif.endif.i ]
  %128 = phi i64 [ %spec.select30.i, %B360.endif.endif.endif.i ], [ %arg.n11_0, %B360.endif.endif.i ]
  %129 = getelementptr double, ptr %arg.a7, i64 %.102417.i
  %.102928.in.i = getelementptr i8, ptr %129, i64 8
  %.102928.i = load double, ptr %.102928.in.i, align 8, !noalias !10
  %130 = getelementptr double, ptr %arg.a11, i64 %chosen.2.0.lcssa.i22.i
  %.1060.i = getelementptr double, ptr %130, i64 %128
  %.1061.i = load double, ptr %.1060.i, align 8, !noalias !10
  %.1062.i = fadd double %.102928.i, %.1061.i
  store double %.1062.i, ptr %.1060.i, align 8, !noalias !10
  %.83.i = icmp slt i64 %chosen.2.0.lcssa.i22.i, 0
  %.84.i = select i1 %.83.i, i64 %arg.n10_0, i64 0
  %131 = getelementptr i64, ptr %arg.a10, i64 %chosen.2.0.lcssa.i22.i
  %.98.i = getelementptr i64, ptr %131, i64 %.84.i
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !27
  %.116.i = select i1 %.83.i, i64 %arg.n12_0, i64 0
  %132 = getelementptr double, ptr %arg.a12, i64 %chosen.2.0.lcssa.i22.i
  %.130.i = getelementptr double, ptr %132, i64 %.116.i
  %.131.i = load double, ptr %.130.i, align 8, !noalias !27
  %.34.i.i = icmp sgt i64 %.99.i, 0
  br i1 %.34.i.i, label %B20.i.i, label %B0.endif.thread.i

B20.i.i:                                          ; preds = %B360.endif.endif.endif.thread.i
  %.71.i.i = select i1 %.83.i, i64 %arg.n8_0, i64 0
  %.72.i.i = add i64 %.71.i.i, %chosen.2.0.lcssa.i22.i
  %.92.i.i = mul i64 %.72.i.i, %arg.n8_1
  %133 = getelementptr double, ptr %arg.a8, i64 %.92.i.i
  %134 = getelementptr double, ptr %133, i64 %.99.i
  %.96.i.i = getelementptr i8, ptr %134, i64 -8
  %.97.i.i = load double, ptr %.96.i.i, align 8, !noalias !30
  %.99.i.i = fcmp ult double %.97.i.i, %best.2.0.lcssa.i24.i
  br i1 %.99.i.i, label %B0.endif.thread.i, label %B54.preheader.i.i

B54.preheader.i.i:                                ; preds = %B20.i.i
  %135 = shl i64 %.92.i.i, 3
  %136 = getelementptr i8, ptr %arg.a8, i64 %135
  %scevgep.i.i74 = getelementptr i8, ptr %136, i64 -16
  br label %B54.i.i75

B54.i.i75:                                        ; preds = %B76.i.i, %B54.preheader.i.i
  %at.2.1.i.i76 = phi i64 [ %.105.i.i, %B76.i.i ], [ %.99.i, %B54.preheader.i.i ]
  %.115.i.i = icmp sgt i64 %at.2.1.i.i76, 1
  br i1 %.115.i.i, label %B76.i.i, label %B0.endif.i77

B76.i.i:                                          ; preds = %B54.i.i75
  %.105.i.i = add nsw i64 %at.2.1.i.i76, -1
  %137 = shl i64 %at.2.1.i.i76, 3
  %scevgep1.i.i = getelementptr i8, ptr %scevgep.i.i74, i64 %137
  %.177.i.i = load double, ptr %scevgep1.i.i, align 8, !noalias !30
  %.179.i.i = fcmp ult double %.177.i.i, %best.2.0.lcssa.i24.i
  br i1 %.179.i.i, label %B0.endif.i77, label %B54.i.i75

B160.i:                                           ; preds = %B0.endif.i77
  %138 = getelementptr double, ptr %133, i64 %at.3.0.i.i
  %.275.i = load double, ptr %138, align 8, !noalias !27
  %.278.i = fadd double %.189.i, %.131.i
  %.281.i = fcmp ugt double %.275.i, %.278.i
  br i1 %.281.i, label %B224.i, label %B194.i

B194.i:                                           ; preds = %B160.i
  %.308.i = select i1 %.83.i, i64 %arg.n9_0, i64 0
  %.309.i = add i64 %.308.i, %chosen.2.0.lcssa.i22.i
  %.329.i = mul i64 %.309.i, %arg.n9_1
  %139 = getelementptr double, ptr %arg.a9, i64 %.329.i
  %140 = getelementptr double, ptr %139, i64 %at.3.0.i.i
  %.334.i = load double, ptr %140, align 8, !noalias !27
  %.338.i = add nuw nsw i64 %at.3.0.i.i, 1
  br label %B224.i

B224.i:                                           ; preds = %B0.endif.i77, %B0.endif.thread.i, %B194.i, %B160.i
  %at.3.0.i5.i = phi i64 [ %at.3.0.i.i, %B194.i ], [ %at.3.0.i.i, %B160.i ], [ %at.3.0.i.i, %B0.endif.i77 ], [ %.99.i, %B0.endif.thread.i ]
  %end.2.0.i = phi double [ %.334.i, %B194.i ], [ %.189.i, %B160.i ], [ %.189.i, %B0.endif.i77 ], [ %.1893.i, %B0.endif.thread.i ]
  %last.2.0.i = phi i64 [ %.338.i, %B194.i ], [ %at.3.0.i.i, %B160.i ], [ %at.3.0.i.i, %B0.endif.i77 ], [ %.99.i, %B0.endif.thread.i ]
  %.355.i = icmp sgt i64 %at.3.0.i5.i, 0
  br i1 %.355.i, label %B236.i, label %B312.i

B236.i:                                           ; preds = %B224.i
  %.366.i = add nsw i64 %at.3.0.i5.i, -1
  %.391.i = select i1 %.83.i, i64 %arg.n9_0, i64 0
  %.392.i = add i64 %.391.i, %chosen.2.0.lcssa.i22.i
  %.412.i = mul i64 %.392.i, %arg.n9_1
  %141 = getelementptr double, ptr %arg.a9, i64 %.412.i
  %.416.i = getelementptr double, ptr %141, i64 %.366.i
  %.417.i = load double, ptr %.416.i, align 8, !noalias !27
  %.419.i72 = fadd double %.131.i, %.417.i
  %.423.i = fcmp ugt double %best.2.0.lcssa.i24.i, %.419.i72
  br i1 %.423.i, label %B312.i, label %B276.i

B276.i:                                           ; preds = %B236.i
  %.453.i = select i1 %.83.i, i64 %arg.n8_0, i64 0
  %.454.i = add i64 %.453.i, %chosen.2.0.lcssa.i22.i
  %.474.i = mul i64 %.454.i, %arg.n8_1
  %142 = getelementptr double, ptr %arg.a8, i64 %.474.i
  %sunkaddr.i73 = shl i64 %at.3.0.i5.i, 3
  %sunkaddr137.i = getelementptr i8, ptr %142, i64 %sunkaddr.i73
  %sunkaddr138.i = getelementptr i8, ptr %sunkaddr137.i, i64 -8
  %.479.i = load double, ptr %sunkaddr138.i, align 8, !noalias !27
  br label %B312.i

B312.i:                                           ; preds = %B276.i, %B236.i, %B224.i
  %start.2.0.i = phi double [ %.479.i, %B276.i ], [ %best.2.0.lcssa.i24.i, %B236.i ], [ %best.2.0.lcssa.i24.i, %B224.i ]
  %first.2.0.i = phi i64 [ %.366.i, %B276.i ], [ %at.3.0.i5.i, %B236.i ], [ %at.3.0.i5.i, %B224.i ]
  %reass.sub.i = sub i64 %first.2.0.i, %last.2.0.i
  %.500.i = add i64 %reass.sub.i, 1
  %.505.i = icmp ult i64 %reass.sub.i, 9223372036854775807
  br i1 %.505.i, label %B340.i, label %B468.i

B340.i:                                           ; preds = %B312.i
  %.549.i = sub i64 %last.2.0.i, %.99.i
  %.550.i = icmp sgt i64 %.549.i, 0
  %.569.i = sub nsw i64 0, %.549.i
  %storemerge622.i = select i1 %.550.i, i64 0, i64 %.569.i
  %.592632.i = icmp sgt i64 %storemerge622.i, 0
  br i1 %.592632.i, label %B386.if.lr.ph.i, label %f29.exit

B386.if.lr.ph.i:                                  ; preds = %B340.i
  %.654.i = select i1 %.83.i, i64 %arg.n8_0, i64 0
  %.655.i = add i64 %.654.i, %chosen.2.0.lcssa.i22.i
  %.705.i = select i1 %.83.i, i64 %arg.n9_0, i64 0
  %.706.i49 = add i64 %.705.i, %chosen.2.0.lcssa.i22.i
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.549.i, i64 0)
  %xtraiter6.i = and i64 %storemerge622.i, 3
  %lcmp.mod7.not.i = icmp eq i64 %xtraiter6.i, 0
  br i1 %lcmp.mod7.not.i, label %B386.if.prol.loopexit.i, label %B386.if.prol.preheader.i

B386.if.prol.preheader.i:                         ; preds = %B386.if.lr.ph.i
  %143 = mul i64 %.706.i49, %arg.n9_1
  %144 = add i64 %.99.i, %143
  %145 = shl i64 %144, 3
  %scevgep59.i = getelementptr i8, ptr %arg.a9, i64 %145
  %146 = mul i64 %.655.i, %arg.n8_1
  %147 = add i64 %.99.i, %146
  %148 = shl i64 %147, 3
  %scevgep62.i = getelementptr i8, ptr %arg.a8, i64 %148
  %149 = sub nsw i64 0, %xtraiter6.i
  br label %B386.if.prol.i

B386.if.prol.i:                                   ; preds = %B386.if.prol.i, %B386.if.prol.preheader.i
  %lsr.iv57.i = phi i64 [ 0, %B386.if.prol.preheader.i ], [ %lsr.iv.next58.i, %B386.if.prol.i ]
  %150 = add i64 %lsr.iv57.i, %.99.i
  %151 = add i64 %150, -1
  %.656.prol.i = icmp slt i64 %151, 0
  %152 = select i1 %.656.prol.i, i64 %25, i64 -8
  %scevgep165.i = getelementptr i8, ptr %scevgep62.i, i64 %152
  %153 = shl nsw i64 %lsr.iv57.i, 3
  %scevgep86.i50 = getelementptr i8, ptr %scevgep165.i, i64 %153
  %.680.prol.i = load double, ptr %scevgep86.i50, align 8, !noalias !27
  %154 = select i1 %.656.prol.i, i64 %26, i64 -8
  %scevgep163.i = getelementptr i8, ptr %scevgep59.i, i64 %154
  %scevgep85.i51 = getelementptr i8, ptr %scevgep163.i, i64 %153
  %.731.prol.i = load double, ptr %scevgep85.i51, align 8, !noalias !27
  %.759.prol.i = icmp ugt i64 %150, -9223372036854775808
  %155 = select i1 %.759.prol.i, i64 %5, i64 0
  %scevgep63.i = getelementptr i8, ptr %scevgep62.i, i64 %155
  %scevgep84.i52 = getelementptr i8, ptr %scevgep63.i, i64 %153
  store double %.680.prol.i, ptr %scevgep84.i52, align 8, !noalias !27
  %156 = select i1 %.759.prol.i, i64 %4, i64 0
  %scevgep60.i = getelementptr i8, ptr %scevgep59.i, i64 %156
  %scevgep83.i53 = getelementptr i8, ptr %scevgep60.i, i64 %153
  store double %.731.prol.i, ptr %scevgep83.i53, align 8, !noalias !27
  %lsr.iv.next58.i = add nsw i64 %lsr.iv57.i, -1
  %prol.iter8.cmp.not.i = icmp eq i64 %lsr.iv.next58.i, %149
  br i1 %prol.iter8.cmp.not.i, label %B386.if.prol.loopexit.loopexit.i, label %B386.if.prol.i, !llvm.loop !33

B386.if.prol.loopexit.loopexit.i:                 ; preds = %B386.if.prol.i
  %157 = and i64 %storemerge622.i, 9223372036854775804
  %158 = sub i64 %.99.i, %xtraiter6.i
  br label %B386.if.prol.loopexit.i

B386.if.prol.loopexit.i:                          ; preds = %B386.if.prol.loopexit.loopexit.i, %B386.if.lr.ph.i
  %.591630634.unr.i = phi i64 [ %.569.i, %B386.if.lr.ph.i ], [ %157, %B386.if.prol.loopexit.loopexit.i ]
  %.598631633.in.unr.i = phi i64 [ %.99.i, %B386.if.lr.ph.i ], [ %158, %B386.if.prol.loopexit.loopexit.i ]
  %159 = add i64 %.99.i, %smax.i
  %160 = sub i64 %last.2.0.i, %159
  %161 = icmp ugt i64 %160, -4
  br i1 %161, label %f29.exit, label %B386.if.preheader.i

B386.if.preheader.i:                              ; preds = %B386.if.prol.loopexit.i
  %162 = mul i64 %.706.i49, %arg.n9_1
  %163 = add i64 %.598631633.in.unr.i, %162
  %164 = shl i64 %163, 3
  %scevgep.i54 = getelementptr i8, ptr %arg.a9, i64 %164
  %165 = mul i64 %.655.i, %arg.n8_1
  %166 = add i64 %.598631633.in.unr.i, %165
  %167 = shl i64 %166, 3
  %scevgep13.i = getelementptr i8, ptr %arg.a8, i64 %167
  br label %B386.if.i

B468.i:                                           ; preds = %B312.i
  %.843.i = icmp slt i64 %.500.i, 0
  br i1 %.843.i, label %B480.i, label %f29.exit

B480.i:                                           ; preds = %B468.i
  %.885.i = sub i64 %.99.i, %last.2.0.i
  %.928626.not.i = icmp slt i64 %.885.i, 1
  br i1 %.928626.not.i, label %f29.exit, label %B512.if.lr.ph.i

B512.if.lr.ph.i:                                  ; preds = %B480.i
  %.990.i = select i1 %.83.i, i64 %arg.n8_0, i64 0
  %.991.i = add i64 %.990.i, %chosen.2.0.lcssa.i22.i
  %.1011.i = mul i64 %.991.i, %arg.n8_1
  %.1041.i = select i1 %.83.i, i64 %arg.n9_0, i64 0
  %.1042.i = add i64 %.1041.i, %chosen.2.0.lcssa.i22.i
  %.1062.i30 = mul i64 %.1042.i, %arg.n9_1
  %xtraiter.i31 = and i64 %.885.i, 3
  %lcmp.mod.not.i32 = icmp eq i64 %xtraiter.i31, 0
  br i1 %lcmp.mod.not.i32, label %B512.if.prol.loopexit.i, label %B512.if.prol.preheader.i

B512.if.prol.preheader.i:                         ; preds = %B512.if.lr.ph.i
  %168 = shl i64 %.1062.i30, 3
  %169 = shl i64 %first.2.0.i, 3
  %170 = getelementptr i8, ptr %arg.a9, i64 %168
  %171 = getelementptr i8, ptr %170, i64 %169
  %scevgep125.i = getelementptr i8, ptr %171, i64 8
  %172 = shl i64 %.1011.i, 3
  %173 = getelementptr i8, ptr %arg.a8, i64 %172
  %174 = getelementptr i8, ptr %173, i64 %169
  %scevgep128.i33 = getelementptr i8, ptr %174, i64 8
  %175 = add i64 %first.2.0.i, 1
  %176 = shl i64 %last.2.0.i, 3
  %scevgep131.i = getelementptr i8, ptr %170, i64 %176
  %scevgep134.i = getelementptr i8, ptr %173, i64 %176
  br label %B512.if.prol.i

B512.if.prol.i:                                   ; preds = %B512.if.prol.i, %B512.if.prol.preheader.i
  %prol.iter.i = phi i64 [ %prol.iter.next.i, %B512.if.prol.i ], [ 0, %B512.if.prol.preheader.i ]
  %177 = add i64 %prol.iter.i, %last.2.0.i
  %.992.prol.i = icmp slt i64 %177, 0
  %178 = select i1 %.992.prol.i, i64 %5, i64 0
  %scevgep135.i = getelementptr i8, ptr %scevgep134.i, i64 %178
  %179 = shl nuw nsw i64 %prol.iter.i, 3
  %scevgep116.i = getelementptr i8, ptr %scevgep135.i, i64 %179
  %.1016.prol.i = load double, ptr %scevgep116.i, align 8, !noalias !27
  %180 = select i1 %.992.prol.i, i64 %4, i64 0
  %scevgep132.i = getelementptr i8, ptr %scevgep131.i, i64 %180
  %scevgep115.i = getelementptr i8, ptr %scevgep132.i, i64 %179
  %.1067.prol.i = load double, ptr %scevgep115.i, align 8, !noalias !27
  %181 = add i64 %175, %prol.iter.i
  %.1096.prol.i = icmp slt i64 %181, 0
  %182 = select i1 %.1096.prol.i, i64 %5, i64 0
  %scevgep129.i = getelementptr i8, ptr %scevgep128.i33, i64 %182
  %scevgep114.i34 = getelementptr i8, ptr %scevgep129.i, i64 %179
  store double %.1016.prol.i, ptr %scevgep114.i34, align 8, !noalias !27
  %183 = select i1 %.1096.prol.i, i64 %4, i64 0
  %scevgep126.i = getelementptr i8, ptr %scevgep125.i, i64 %183
  %scevgep113.i = getelementptr i8, ptr %scevgep126.i, i64 %179
  store double %.1067.prol.i, ptr %scevgep113.i, align 8, !noalias !27
  %prol.iter.next.i = add nuw nsw i64 %prol.iter.i, 1
  %prol.iter.cmp.not.i = icmp eq i64 %xtraiter.i31, %prol.iter.next.i
  br i1 %prol.iter.cmp.not.i, label %B512.if.prol.loopexit.loopexit.i, label %B512.if.prol.i, !llvm.loop !34

B512.if.prol.loopexit.loopexit.i:                 ; preds = %B512.if.prol.i
  %184 = and i64 %.885.i, 9223372036854775804
  %185 = add i64 %xtraiter.i31, %last.2.0.i
  br label %B512.if.prol.loopexit.i

B512.if.prol.loopexit.i:                          ; preds = %B512.if.prol.loopexit.loopexit.i, %B512.if.lr.ph.i
  %.927624628.unr.i = phi i64 [ %.885.i, %B512.if.lr.ph.i ], [ %184, %B512.if.prol.loopexit.loopexit.i ]
  %.934625627.unr.i = phi i64 [ %last.2.0.i, %B512.if.lr.ph.i ], [ %185, %B512.if.prol.loopexit.loopexit.i ]
  %186 = sub i64 %last.2.0.i, %.99.i
  %187 = icmp ugt i64 %186, -4
  br i1 %187, label %f29.exit, label %B512.if.preheader.i

B512.if.preheader.i:                              ; preds = %B512.if.prol.loopexit.i
  %188 = add nuw i64 %.927624628.unr.i, 4
  %189 = add i64 %.934625627.unr.i, %first.2.0.i
  %190 = sub i64 %.1062.i30, %last.2.0.i
  %191 = add i64 %190, %189
  %192 = shl i64 %191, 3
  %scevgep73.i35 = getelementptr i8, ptr %arg.a9, i64 %192
  %193 = sub i64 %.1011.i, %last.2.0.i
  %194 = add i64 %193, %189
  %195 = shl i64 %194, 3
  %scevgep79.i36 = getelementptr i8, ptr %arg.a8, i64 %195
  %196 = sub i64 %189, %last.2.0.i
  %197 = add i64 %.934625627.unr.i, %.1062.i30
  %198 = shl i64 %197, 3
  %scevgep89.i37 = getelementptr i8, ptr %arg.a9, i64 %198
  %199 = add i64 %.934625627.unr.i, %.1011.i
  %200 = shl i64 %199, 3
  %scevgep92.i38 = getelementptr i8, ptr %arg.a8, i64 %200
  br label %B512.if.i

B0.endif.thread.i:                                ; preds = %B20.i.i, %B360.endif.endif.endif.thread.i
  %.1893.i = fadd double %best.2.0.lcssa.i24.i, %.102928.i
  br label %B224.i

B0.endif.i77:                                     ; preds = %B76.i.i, %B54.i.i75
  %at.3.0.i.i = phi i64 [ 0, %B54.i.i75 ], [ %.105.i.i, %B76.i.i ]
  %.189.i = fadd double %best.2.0.lcssa.i24.i, %.102928.i
  %.214.i = icmp slt i64 %at.3.0.i.i, %.99.i
  br i1 %.214.i, label %B160.i, label %B224.i

B386.if.i:                                        ; preds = %B386.if.i, %B386.if.preheader.i
  %lsr.iv.i55 = phi i64 [ 0, %B386.if.preheader.i ], [ %lsr.iv.next.i71, %B386.if.i ]
  %201 = add i64 %lsr.iv.i55, %.598631633.in.unr.i
  %202 = add i64 %201, -1
  %.656.i = icmp slt i64 %202, 0
  %203 = shl i64 %lsr.iv.i55, 3
  %204 = select i1 %.656.i, i64 %25, i64 -8
  %scevgep159.i = getelementptr i8, ptr %scevgep13.i, i64 %204
  %scevgep160.i = getelementptr i8, ptr %scevgep159.i, i64 %203
  %.680.i = load double, ptr %scevgep160.i, align 8, !noalias !27
  %205 = select i1 %.656.i, i64 %26, i64 -8
  %scevgep157.i = getelementptr i8, ptr %scevgep.i54, i64 %205
  %scevgep82.i56 = getelementptr i8, ptr %scevgep157.i, i64 %203
  %.731.i = load double, ptr %scevgep82.i56, align 8, !noalias !27
  %.759.i = icmp ugt i64 %201, -9223372036854775808
  %206 = select i1 %.759.i, i64 %5, i64 0
  %scevgep41.i57 = getelementptr i8, ptr %scevgep13.i, i64 %206
  %scevgep81.i58 = getelementptr i8, ptr %scevgep41.i57, i64 %203
  store double %.680.i, ptr %scevgep81.i58, align 8, !noalias !27
  %207 = select i1 %.759.i, i64 %4, i64 0
  %scevgep43.i59 = getelementptr i8, ptr %scevgep.i54, i64 %207
  %scevgep80.i60 = getelementptr i8, ptr %scevgep43.i59, i64 %203
  store double %.731.i, ptr %scevgep80.i60, align 8, !noalias !27
  %208 = add i64 %201, -2
  %.656.1.i = icmp slt i64 %208, 0
  %209 = select i1 %.656.1.i, i64 %27, i64 -16
  %scevgep153.i = getelementptr i8, ptr %scevgep13.i, i64 %209
  %scevgep78.i61 = getelementptr i8, ptr %scevgep153.i, i64 %203
  %.680.1.i = load double, ptr %scevgep78.i61, align 8, !noalias !27
  %210 = select i1 %.656.1.i, i64 %28, i64 -16
  %scevgep151.i = getelementptr i8, ptr %scevgep.i54, i64 %210
  %scevgep77.i62 = getelementptr i8, ptr %scevgep151.i, i64 %203
  %.731.1.i = load double, ptr %scevgep77.i62, align 8, !noalias !27
  %.759.1.i = icmp ugt i64 %202, -9223372036854775808
  %211 = select i1 %.759.1.i, i64 %25, i64 -8
  %scevgep149.i = getelementptr i8, ptr %scevgep13.i, i64 %211
  %scevgep76.i63 = getelementptr i8, ptr %scevgep149.i, i64 %203
  store double %.680.1.i, ptr %scevgep76.i63, align 8, !noalias !27
  %212 = select i1 %.759.1.i, i64 %26, i64 -8
  %scevgep147.i = getelementptr i8, ptr %scevgep.i54, i64 %212
  %scevgep74.i64 = getelementptr i8, ptr %scevgep147.i, i64 %203
  store double %.731.1.i, ptr %scevgep74.i64, align 8, !noalias !27
  %213 = add i64 %201, -3
  %.656.2.i = icmp slt i64 %213, 0
  %214 = select i1 %.656.2.i, i64 %29, i64 -24
  %scevgep145.i = getelementptr i8, ptr %scevgep13.i, i64 %214
  %scevgep72.i65 = getelementptr i8, ptr %scevgep145.i, i64 %203
  %.680.2.i = load double, ptr %scevgep72.i65, align 8, !noalias !27
  %215 = select i1 %.656.2.i, i64 %30, i64 -24
  %scevgep143.i = getelementptr i8, ptr %scevgep.i54, i64 %215
  %scevgep70.i66 = getelementptr i8, ptr %scevgep143.i, i64 %203
  %.731.2.i = load double, ptr %scevgep70.i66, align 8, !noalias !27
  %.759.2.i = icmp ugt i64 %208, -9223372036854775808
  %216 = select i1 %.759.2.i, i64 %27, i64 -16
  %scevgep141.i = getelementptr i8, ptr %scevgep13.i, i64 %216
  %scevgep69.i67 = getelementptr i8, ptr %scevgep141.i, i64 %203
  store double %.680.2.i, ptr %scevgep69.i67, align 8, !noalias !27
  %217 = select i1 %.759.2.i, i64 %28, i64 -16
  %scevgep139.i = getelementptr i8, ptr %scevgep.i54, i64 %217
  %scevgep68.i68 = getelementptr i8, ptr %scevgep139.i, i64 %203
  store double %.731.2.i, ptr %scevgep68.i68, align 8, !noalias !27
  %218 = add i64 %201, -4
  %.656.3.i = icmp slt i64 %218, 0
  %219 = select i1 %.656.3.i, i64 %31, i64 -32
  %scevgep137.i = getelementptr i8, ptr %scevgep13.i, i64 %219
  %scevgep67.i = getelementptr i8, ptr %scevgep137.i, i64 %203
  %.680.3.i = load double, ptr %scevgep67.i, align 8, !noalias !27
  %220 = select i1 %.656.3.i, i64 %32, i64 -32
  %scevgep75.i69 = getelementptr i8, ptr %scevgep.i54, i64 %220
  %scevgep66.i = getelementptr i8, ptr %scevgep75.i69, i64 %203
  %.731.3.i = load double, ptr %scevgep66.i, align 8, !noalias !27
  %.759.3.i = icmp ugt i64 %213, -9223372036854775808
  %221 = select i1 %.759.3.i, i64 %29, i64 -24
  %scevgep71.i70 = getelementptr i8, ptr %scevgep13.i, i64 %221
  %scevgep65.i = getelementptr i8, ptr %scevgep71.i70, i64 %203
  store double %.680.3.i, ptr %scevgep65.i, align 8, !noalias !27
  %222 = select i1 %.759.3.i, i64 %30, i64 -24
  %scevgep57.i = getelementptr i8, ptr %scevgep.i54, i64 %222
  %scevgep64.i = getelementptr i8, ptr %scevgep57.i, i64 %203
  store double %.731.3.i, ptr %scevgep64.i, align 8, !noalias !27
  %lsr.iv.next.i71 = add nsw i64 %lsr.iv.i55, -4
  %223 = add nsw i64 %lsr.iv.i55, %.591630634.unr.i
  %.592.3.i = icmp sgt i64 %223, 4
  br i1 %.592.3.i, label %B386.if.i, label %f29.exit

B512.if.i:                                        ; preds = %B512.if.i, %B512.if.preheader.i
  %lsr.iv75.i = phi i64 [ 0, %B512.if.preheader.i ], [ %lsr.iv.next76.i, %B512.if.i ]
  %lsr.iv71.i = phi i64 [ %188, %B512.if.preheader.i ], [ %lsr.iv.next72.i, %B512.if.i ]
  %224 = add i64 %lsr.iv75.i, %.934625627.unr.i
  %.992.i = icmp slt i64 %224, 0
  %225 = select i1 %.992.i, i64 %5, i64 0
  %226 = shl i64 %lsr.iv75.i, 3
  %scevgep111.i = getelementptr i8, ptr %scevgep92.i38, i64 %225
  %scevgep112.i39 = getelementptr i8, ptr %scevgep111.i, i64 %226
  %.1016.i = load double, ptr %scevgep112.i39, align 8, !noalias !27
  %227 = select i1 %.992.i, i64 %4, i64 0
  %scevgep109.i = getelementptr i8, ptr %scevgep89.i37, i64 %227
  %scevgep110.i = getelementptr i8, ptr %scevgep109.i, i64 %226
  %.1067.i = load double, ptr %scevgep110.i, align 8, !noalias !27
  %228 = add i64 %lsr.iv75.i, %196
  %229 = add i64 %228, 1
  %.1096.i = icmp slt i64 %229, 0
  %230 = select i1 %.1096.i, i64 %17, i64 8
  %scevgep195.i = getelementptr i8, ptr %scevgep79.i36, i64 %230
  %scevgep108.i = getelementptr i8, ptr %scevgep195.i, i64 %226
  store double %.1016.i, ptr %scevgep108.i, align 8, !noalias !27
  %231 = select i1 %.1096.i, i64 %18, i64 8
  %scevgep193.i = getelementptr i8, ptr %scevgep73.i35, i64 %231
  %scevgep107.i = getelementptr i8, ptr %scevgep193.i, i64 %226
  store double %.1067.i, ptr %scevgep107.i, align 8, !noalias !27
  %232 = add i64 %224, 1
  %.992.1.i = icmp slt i64 %232, 0
  %233 = select i1 %.992.1.i, i64 %17, i64 8
  %scevgep105.i = getelementptr i8, ptr %scevgep92.i38, i64 %233
  %scevgep106.i = getelementptr i8, ptr %scevgep105.i, i64 %226
  %.1016.1.i = load double, ptr %scevgep106.i, align 8, !noalias !27
  %234 = select i1 %.992.1.i, i64 %18, i64 8
  %scevgep103.i = getelementptr i8, ptr %scevgep89.i37, i64 %234
  %scevgep104.i = getelementptr i8, ptr %scevgep103.i, i64 %226
  %.1067.1.i = load double, ptr %scevgep104.i, align 8, !noalias !27
  %235 = add i64 %228, 2
  %.1096.1.i = icmp slt i64 %235, 0
  %236 = select i1 %.1096.1.i, i64 %19, i64 16
  %scevgep187.i = getelementptr i8, ptr %scevgep79.i36, i64 %236
  %scevgep102.i = getelementptr i8, ptr %scevgep187.i, i64 %226
  store double %.1016.1.i, ptr %scevgep102.i, align 8, !noalias !27
  %237 = select i1 %.1096.1.i, i64 %20, i64 16
  %scevgep185.i = getelementptr i8, ptr %scevgep73.i35, i64 %237
  %scevgep101.i = getelementptr i8, ptr %scevgep185.i, i64 %226
  store double %.1067.1.i, ptr %scevgep101.i, align 8, !noalias !27
  %238 = add i64 %224, 2
  %.992.2.i = icmp slt i64 %238, 0
  %239 = select i1 %.992.2.i, i64 %19, i64 16
  %scevgep99.i = getelementptr i8, ptr %scevgep92.i38, i64 %239
  %scevgep100.i = getelementptr i8, ptr %scevgep99.i, i64 %226
  %.1016.2.i = load double, ptr %scevgep100.i, align 8, !noalias !27
  %240 = select i1 %.992.2.i, i64 %20, i64 16
  %scevgep97.i = getelementptr i8, ptr %scevgep89.i37, i64 %240
  %scevgep98.i40 = getelementptr i8, ptr %scevgep97.i, i64 %226
  %.1067.2.i = load double, ptr %scevgep98.i40, align 8, !noalias !27
  %241 = add i64 %228, 3
  %.1096.2.i = icmp slt i64 %241, 0
  %242 = select i1 %.1096.2.i, i64 %21, i64 24
  %scevgep179.i = getelementptr i8, ptr %scevgep79.i36, i64 %242
  %scevgep96.i41 = getelementptr i8, ptr %scevgep179.i, i64 %226
  store double %.1016.2.i, ptr %scevgep96.i41, align 8, !noalias !27
  %243 = select i1 %.1096.2.i, i64 %22, i64 24
  %scevgep177.i = getelementptr i8, ptr %scevgep73.i35, i64 %243
  %scevgep95.i = getelementptr i8, ptr %scevgep177.i, i64 %226
  store double %.1067.2.i, ptr %scevgep95.i, align 8, !noalias !27
  %244 = add i64 %224, 3
  %.992.3.i = icmp slt i64 %244, 0
  %245 = select i1 %.992.3.i, i64 %21, i64 24
  %scevgep93.i = getelementptr i8, ptr %scevgep92.i38, i64 %245
  %scevgep94.i42 = getelementptr i8, ptr %scevgep93.i, i64 %226
  %.1016.3.i = load double, ptr %scevgep94.i42, align 8, !noalias !27
  %246 = select i1 %.992.3.i, i64 %22, i64 24
  %scevgep90.i43 = getelementptr i8, ptr %scevgep89.i37, i64 %246
  %scevgep91.i44 = getelementptr i8, ptr %scevgep90.i43, i64 %226
  %.1067.3.i = load double, ptr %scevgep91.i44, align 8, !noalias !27
  %247 = add i64 %228, 4
  %.1096.3.i = icmp slt i64 %247, 0
  %248 = select i1 %.1096.3.i, i64 %23, i64 32
  %scevgep169.i45 = getelementptr i8, ptr %scevgep79.i36, i64 %248
  %scevgep88.i46 = getelementptr i8, ptr %scevgep169.i45, i64 %226
  store double %.1016.3.i, ptr %scevgep88.i46, align 8, !noalias !27
  %249 = select i1 %.1096.3.i, i64 %24, i64 32
  %scevgep167.i = getelementptr i8, ptr %scevgep73.i35, i64 %249
  %scevgep87.i47 = getelementptr i8, ptr %scevgep167.i, i64 %226
  store double %.1067.3.i, ptr %scevgep87.i47, align 8, !noalias !27
  %lsr.iv.next72.i = add i64 %lsr.iv71.i, -4
  %lsr.iv.next76.i = add nuw i64 %lsr.iv75.i, 4
  %.928.3.i48 = icmp ugt i64 %lsr.iv.next72.i, 4
  br i1 %.928.3.i48, label %B512.if.i, label %f29.exit

f29.exit:                                         ; preds = %B512.if.i, %B386.if.i, %B340.i, %B386.if.prol.loopexit.i, %B468.i, %B480.i, %B512.if.prol.loopexit.i
  %.1207.i = select i1 %.83.i, i64 %arg.n8_0, i64 0
  %.1208.i = add i64 %.1207.i, %chosen.2.0.lcssa.i22.i
  %.1209.i = icmp slt i64 %first.2.0.i, 0
  %.1210.i = select i1 %.1209.i, i64 %arg.n8_1, i64 0
  %.1228.i = mul i64 %.1208.i, %arg.n8_1
  %250 = getelementptr double, ptr %arg.a8, i64 %.1228.i
  %251 = getelementptr double, ptr %250, i64 %first.2.0.i
  %.1232.i = getelementptr double, ptr %251, i64 %.1210.i
  store double %start.2.0.i, ptr %.1232.i, align 8, !noalias !27
  %.1266.i = select i1 %.83.i, i64 %arg.n9_0, i64 0
  %.1267.i = add i64 %.1266.i, %chosen.2.0.lcssa.i22.i
  %.1269.i = select i1 %.1209.i, i64 %arg.n9_1, i64 0
  %.1287.i = mul i64 %.1267.i, %arg.n9_1
  %252 = getelementptr double, ptr %arg.a9, i64 %.1287.i
  %253 = getelementptr double, ptr %252, i64 %first.2.0.i
  %.1291.i = getelementptr double, ptr %253, i64 %.1269.i
  store double %end.2.0.i, ptr %.1291.i, align 8, !noalias !27
  %.1299.i = add nsw i64 %.500.i, %.99.i
  %sunkaddr139.i = shl i64 %.84.i, 3
  %sunkaddr140.i = getelementptr inbounds i8, ptr %131, i64 %sunkaddr139.i
  store i64 %.1299.i, ptr %sunkaddr140.i, align 8, !noalias !27
  %.1138.i = sub nsw i64 %.50111561163.i, %.448.i
  %254 = getelementptr double, ptr %61, i64 %.1138.i
  store double %best.2.0.lcssa.i24.i, ptr %254, align 8, !noalias !10
  %sunkaddr457.i = shl i64 %.102417.i, 3
  %sunkaddr458.i = getelementptr i8, ptr %arg.a7, i64 %sunkaddr457.i
  %sunkaddr459.i = getelementptr i8, ptr %sunkaddr458.i, i64 16
  %.1247.i = load double, ptr %sunkaddr459.i, align 8, !noalias !10
  %.10.i.i = fcmp ogt double %.102928.i, %.1247.i
  %.11.i104.i = select i1 %.10.i.i, double %.102928.i, double %.1247.i
  %.1277.i = fadd double %best.2.0.lcssa.i24.i, %.11.i104.i
  %.10.i105.i = fcmp ogt double %.1277.i, %retire.2.21165.i
  %.11.i106.i = select i1 %.10.i105.i, double %.1277.i, double %retire.2.21165.i
  %.1331.i = icmp slt i64 %entered.2.21170.i, 0
  %.1332.i = select i1 %.1331.i, i64 %arg.n14_0, i64 0
  %255 = getelementptr double, ptr %arg.a14, i64 %entered.2.21170.i
  %.1346.i = getelementptr double, ptr %255, i64 %.1332.i
  store double %.11.i106.i, ptr %.1346.i, align 8, !noalias !10
  %.1362.i = icmp slt i64 %entered.2.21170.i, %"$phi260.10.2.sroa.40.1.i"
  br i1 %.1362.i, label %B816.i, label %B964.i

B994.endif.i:                                     ; preds = %B404.i.i, %B978.i
  %256 = getelementptr double, ptr %arg.a15, i64 %.1804.i
  %257 = getelementptr i8, ptr %256, i64 -8
  %258 = shl i64 %.1804.i, 3
  %invariant.op118 = xor i64 %iterations.2.0.i, -1
  br label %B52.if.i

B182.1.i:                                         ; preds = %B182.preheader.i
  %.262.1.i = icmp ult i64 %lsr.iv39.i, %invariant.op118
  %259 = select i1 %.262.1.i, i64 %11, i64 -24
  %260 = getelementptr i8, ptr %lsr.iv4.i, i64 %258
  %scevgep14.i = getelementptr i8, ptr %260, i64 %259
  %.278.1.i = load double, ptr %scevgep14.i, align 8, !noalias !35
  %.279.1.i = fsub double %.278.i86, %.278.1.i
  %.10.i.1.i = fcmp olt double %.279.1.i, %.11.i.i88
  %.11.i.1.i = select i1 %.10.i.1.i, double %.279.1.i, double %.11.i.i88
  %.10.i9.1.i = fcmp ogt double %.279.1.i, %.11.i10.i
  %.11.i10.1.i = select i1 %.10.i9.1.i, double %.279.1.i, double %.11.i10.i
  %.383.1.i = fsub double %.11.i10.1.i, %.11.i.1.i
  %.388.1.i = fcmp olt double %.383.1.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.388.1.i, label %B182.2.i, label %B421.i

B182.2.i:                                         ; preds = %B182.1.i
  %.262.2.i = icmp ult i64 %lsr.iv28.i79, %invariant.op118
  %261 = select i1 %.262.2.i, i64 %12, i64 -32
  %262 = getelementptr i8, ptr %lsr.iv7.i, i64 %258
  %scevgep13.i89 = getelementptr i8, ptr %262, i64 %261
  %.278.2.i = load double, ptr %scevgep13.i89, align 8, !noalias !35
  %.279.2.i = fsub double %.278.1.i, %.278.2.i
  %.10.i.2.i = fcmp olt double %.279.2.i, %.11.i.1.i
  %.11.i.2.i = select i1 %.10.i.2.i, double %.279.2.i, double %.11.i.1.i
  %.10.i9.2.i = fcmp ogt double %.279.2.i, %.11.i10.1.i
  %.11.i10.2.i = select i1 %.10.i9.2.i, double %.279.2.i, double %.11.i10.1.i
  %.383.2.i = fsub double %.11.i10.2.i, %.11.i.2.i
  %.388.2.i = fcmp olt double %.383.2.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.388.2.i, label %B182.3.i, label %B421.i

B182.3.i:                                         ; preds = %B182.2.i
  %.262.3.i = icmp ult i64 %lsr.iv25.i, %invariant.op118
  %263 = select i1 %.262.3.i, i64 %13, i64 -40
  %264 = getelementptr i8, ptr %lsr.iv10.i, i64 %258
  %scevgep9.i = getelementptr i8, ptr %264, i64 %263
  %.278.3.i = load double, ptr %scevgep9.i, align 8, !noalias !35
  %.279.3.i = fsub double %.278.2.i, %.278.3.i
  %.10.i.3.i = fcmp olt double %.279.3.i, %.11.i.2.i
  %.11.i.3.i = select i1 %.10.i.3.i, double %.279.3.i, double %.11.i.2.i
  %.10.i9.3.i = fcmp ogt double %.279.3.i, %.11.i10.2.i
  %.11.i10.3.i = select i1 %.10.i9.3.i, double %.279.3.i, double %.11.i10.2.i
  %.383.3.i = fsub double %.11.i10.3.i, %.11.i.3.i
  %.388.3.i = fcmp olt double %.383.3.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.388.3.i, label %B182.4.i, label %B421.i

B182.4.i:                                         ; preds = %B182.3.i
  %.262.4.i = icmp ult i64 %lsr.iv14.i, %invariant.op118
  %265 = select i1 %.262.4.i, i64 %14, i64 -48
  %266 = getelementptr i8, ptr %lsr.iv15.i, i64 %258
  %scevgep6.i = getelementptr i8, ptr %266, i64 %265
  %.278.4.i = load double, ptr %scevgep6.i, align 8, !noalias !35
  %.279.4.i = fsub double %.278.3.i, %.278.4.i
  %.10.i.4.i = fcmp olt double %.279.4.i, %.11.i.3.i
  %.11.i.4.i = select i1 %.10.i.4.i, double %.279.4.i, double %.11.i.3.i
  %.10.i9.4.i = fcmp ogt double %.279.4.i, %.11.i10.3.i
  %.11.i10.4.i = select i1 %.10.i9.4.i, double %.279.4.i, double %.11.i10.3.i
  %.383.4.i = fsub double %.11.i10.4.i, %.11.i.4.i
  %.388.4.i = fcmp olt double %.383.4.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.388.4.i, label %B182.5.i, label %B421.i

B182.5.i:                                         ; preds = %B182.4.i
  %267 = getelementptr i8, ptr %lsr.iv20.i, i64 %258
  %scevgep3.i = getelementptr i8, ptr %267, i64 -56
  %.278.5.i = load double, ptr %scevgep3.i, align 8, !noalias !35
  %.279.5.i = fsub double %.278.4.i, %.278.5.i
  %.10.i.5.i = fcmp olt double %.279.5.i, %.11.i.4.i
  %.11.i.5.i = select i1 %.10.i.5.i, double %.279.5.i, double %.11.i.4.i
  %.10.i9.5.i = fcmp ogt double %.279.5.i, %.11.i10.4.i
  %.11.i10.5.i = select i1 %.10.i9.5.i, double %.279.5.i, double %.11.i10.4.i
  %.383.5.i = fsub double %.11.i10.5.i, %.11.i.5.i
  %.388.5.i = fcmp olt double %.383.5.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.388.5.i, label %f27.exit, label %B421.i

B421.i:                                           ; preds = %B182.preheader.i, %B52.if.i, %B182.5.i, %B182.4.i, %B182.3.i, %B182.2.i, %B182.1.i
  %lsr.iv.next15.i = add nsw i64 %lsr.iv14.i, -5
  %lsr.iv.next26.i = add nsw i64 %lsr.iv25.i, -4
  %lsr.iv.next29.i82 = add nsw i64 %lsr.iv28.i79, -3
  %lsr.iv.next40.i = add nsw i64 %lsr.iv39.i, -2
  %lsr.iv.next50.i = add nuw nsw i64 %lsr.iv49.i, 6
  %scevgep2.i = getelementptr i8, ptr %lsr.iv1.i, i64 -8
  %scevgep5.i = getelementptr i8, ptr %lsr.iv4.i, i64 -16
  %scevgep8.i = getelementptr i8, ptr %lsr.iv7.i, i64 -24
  %scevgep11.i = getelementptr i8, ptr %lsr.iv10.i, i64 -32
  %scevgep17.i83 = getelementptr i8, ptr %lsr.iv15.i, i64 -40
  %scevgep22.i84 = getelementptr i8, ptr %lsr.iv20.i, i64 -48
  %.113.i = add nuw nsw i64 %.106123127.i, 1
  %exitcond.not.i85 = icmp eq i64 %lsr.iv.next50.i, 63
  br i1 %exitcond.not.i85, label %f30.exit, label %B52.if.i

B52.if.i:                                         ; preds = %B421.i, %B994.endif.i
  %lsr.iv20.i = phi ptr [ %scevgep22.i84, %B421.i ], [ %arg.a15, %B994.endif.i ]
  %lsr.iv15.i = phi ptr [ %scevgep17.i83, %B421.i ], [ %arg.a15, %B994.endif.i ]
  %lsr.iv10.i = phi ptr [ %scevgep11.i, %B421.i ], [ %arg.a15, %B994.endif.i ]
  %lsr.iv7.i = phi ptr [ %scevgep8.i, %B421.i ], [ %arg.a15, %B994.endif.i ]
  %lsr.iv4.i = phi ptr [ %scevgep5.i, %B421.i ], [ %arg.a15, %B994.endif.i ]
  %lsr.iv1.i = phi ptr [ %scevgep2.i, %B421.i ], [ %arg.a15, %B994.endif.i ]
  %lsr.iv49.i = phi i64 [ %lsr.iv.next50.i, %B421.i ], [ 15, %B994.endif.i ]
  %lsr.iv39.i = phi i64 [ %lsr.iv.next40.i, %B421.i ], [ -3, %B994.endif.i ]
  %lsr.iv28.i79 = phi i64 [ %lsr.iv.next29.i82, %B421.i ], [ -4, %B994.endif.i ]
  %lsr.iv25.i = phi i64 [ %lsr.iv.next26.i, %B421.i ], [ -5, %B994.endif.i ]
  %lsr.iv14.i = phi i64 [ %lsr.iv.next15.i, %B421.i ], [ -6, %B994.endif.i ]
  %.106123127.i = phi i64 [ %.113.i, %B421.i ], [ 1, %B994.endif.i ]
  %.146.not.i.not = icmp ult i64 %iterations.2.0.i, %lsr.iv49.i
  br i1 %.146.not.i.not, label %B421.i, label %B182.preheader.i

B182.preheader.i:                                 ; preds = %B52.if.i
  %.241.i = load double, ptr %257, align 8, !noalias !35
  %268 = getelementptr i8, ptr %lsr.iv1.i, i64 %258
  %scevgep15.i = getelementptr i8, ptr %268, i64 -16
  %.278.i86 = load double, ptr %scevgep15.i, align 8, !noalias !35
  %.279.i = fsub double %.241.i, %.278.i86
  %.10.i.i87 = fcmp olt double %.279.i, 1.000000e+300
  %.11.i.i88 = select i1 %.10.i.i87, double %.279.i, double 1.000000e+300
  %.10.i9.i = fcmp ogt double %.279.i, -1.000000e+300
  %.11.i10.i = select i1 %.10.i9.i, double %.279.i, double -1.000000e+300
  %.383.i = fsub double %.11.i10.i, %.11.i.i88
  %.388.i = fcmp olt double %.383.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.388.i, label %B182.1.i, label %B421.i

f30.exit:                                         ; preds = %B421.i
  %exitcond.not = icmp eq i64 %.1804.i, 96
  br i1 %exitcond.not, label %270, label %B104.i

f27.exit:                                         ; preds = %B182.5.i
  %.2024.i = mul nuw nsw i64 %.106123127.i, 6
  %269 = uitofp i64 %.1804.i to double
  br label %271

270:                                              ; preds = %f30.exit
  %.2111.i.pre = load double, ptr %.1801.i110.phi.trans.insert, align 8, !noalias !10
  br label %271

271:                                              ; preds = %f27.exit, %270
  %iterations.2.0.i130165 = phi i64 [ 95, %270 ], [ %iterations.2.0.i, %f27.exit ]
  %.1804.i132163 = phi double [ 9.600000e+01, %270 ], [ %269, %f27.exit ]
  %.2111.i161 = phi double [ %.2111.i.pre, %270 ], [ %.241.i, %f27.exit ]
  %272 = phi i64 [ 48, %270 ], [ %.2024.i, %f27.exit ]
  %.2114.i = sub nsw i64 %iterations.2.0.i130165, %272
  %.2128.i = icmp slt i64 %.2114.i, 0
  %.2129.i = select i1 %.2128.i, i64 %arg.n15_0, i64 0
  %273 = getelementptr double, ptr %arg.a15, i64 %.2114.i
  %.2143.i = getelementptr double, ptr %273, i64 %.2129.i
  %.2144.i = load double, ptr %.2143.i, align 8, !noalias !10
  %.2147.i = fsub double %.2111.i161, %.2144.i
  %.2148.i = uitofp i64 %272 to double
  %.2152.i = fdiv double %.2147.i, %.2148.i
  %scevgep27.i = getelementptr i8, ptr %lsr.iv.i, i64 -40
  store double %.2152.i, ptr %scevgep27.i, align 8, !noalias !38
  %scevgep26.i = getelementptr i8, ptr %lsr.iv.i, i64 -32
  store double %alone.4.0.i, ptr %scevgep26.i, align 8, !noalias !38
  %scevgep25.i = getelementptr i8, ptr %lsr.iv.i, i64 -24
  %.1024.i = sitofp i64 %filled.2.2.lcssa.i to double
  store double %.1024.i, ptr %scevgep25.i, align 8, !noalias !38
  store double %.1804.i132163, ptr %lsr.iv.i, align 8, !noalias !38
  br i1 %.437636.not.i.i, label %f28.exit, label %B60.if.i.i

B168.i.i:                                         ; preds = %B60.if.i.i
  %.379.i.i = load i64, ptr %.1190.i, align 8, !noalias !39
  %.383.not.i.i = icmp eq i64 %.379.i.i, %.5.i.i.i6
  br i1 %.383.not.i.i, label %B238.i.i7, label %B192.preheader.i.i

B192.preheader.i.i:                               ; preds = %B168.i.i
  %274 = add nsw i64 %used.2.0439.i.i, -1
  br label %B192.i.i

B192.i.i:                                         ; preds = %B214.i.i, %B192.preheader.i.i
  %at.2.1.i.i = phi i64 [ %.389.i.i18, %B214.i.i ], [ 0, %B192.preheader.i.i ]
  %exitcond.not.i.i17 = icmp eq i64 %274, %at.2.1.i.i
  br i1 %exitcond.not.i.i17, label %B250.i.i16, label %B214.i.i

B214.i.i:                                         ; preds = %B192.i.i
  %.389.i.i18 = add nuw nsw i64 %at.2.1.i.i, 1
  %sunkaddr.i19 = shl i64 %at.2.1.i.i, 3
  %sunkaddr45.i = getelementptr i8, ptr %.1190.i, i64 %sunkaddr.i19
  %sunkaddr46.i = getelementptr i8, ptr %sunkaddr45.i, i64 8
  %.438.i.i = load i64, ptr %sunkaddr46.i, align 8, !noalias !39
  %.442.not.i.i = icmp eq i64 %.438.i.i, %.5.i.i.i6
  br i1 %.442.not.i.i, label %B238.i.i7, label %B192.i.i

B238.i.i7:                                        ; preds = %B214.i.i, %B60.if.i.i, %B168.i.i
  %at.3.2.i.i = phi i64 [ 0, %B168.i.i ], [ 0, %B60.if.i.i ], [ %.389.i.i18, %B214.i.i ]
  %.461.i.i = icmp eq i64 %at.3.2.i.i, %used.2.0439.i.i
  br i1 %.461.i.i, label %B250.i.i16, label %B282.i.i

B250.i.i16:                                       ; preds = %B192.i.i, %B238.i.i7
  %.478.i.i = icmp slt i64 %used.2.0439.i.i, 0
  %.479.i.i = select i1 %.478.i.i, i64 %arg.n17_1, i64 0
  %275 = getelementptr i64, ptr %.1190.i, i64 %used.2.0439.i.i
  %.493.i.i = getelementptr i64, ptr %275, i64 %.479.i.i
  store i64 %.5.i.i.i6, ptr %.493.i.i, align 8, !noalias !39
  %.512.i.i = select i1 %.478.i.i, i64 %arg.n16_0, i64 0
  %276 = getelementptr double, ptr %arg.a16, i64 %used.2.0439.i.i
  %.526.i.i = getelementptr double, ptr %276, i64 %.512.i.i
  store double 0.000000e+00, ptr %.526.i.i, align 8, !noalias !39
  %.529.i.i = add nsw i64 %used.2.0439.i.i, 1
  br label %B282.i.i

B282.i.i:                                         ; preds = %B250.i.i16, %B238.i.i7
  %at.3.24.i.i = phi i64 [ %used.2.0439.i.i, %B250.i.i16 ], [ %at.3.2.i.i, %B238.i.i7 ]
  %used.3.1.i.i = phi i64 [ %.529.i.i, %B250.i.i16 ], [ %used.2.0439.i.i, %B238.i.i7 ]
  %.571.i.i8 = getelementptr double, ptr %arg.a16, i64 %at.3.24.i.i
  %.572.i.i = load double, ptr %.571.i.i8, align 8, !noalias !39
  %sunkaddr9.i.i = shl i64 %.235.i.i, 3
  %sunkaddr10.i.i = getelementptr inbounds i8, ptr %278, i64 %sunkaddr9.i.i
  %.606.i.i = load i64, ptr %sunkaddr10.i.i, align 8, !noalias !39
  %.634.i.i = icmp slt i64 %.606.i.i, 0
  %.635.i.i = select i1 %.634.i.i, i64 %arg.n7_0, i64 0
  %.636.i.i = add i64 %.635.i.i, %.606.i.i
  %.656.i.i = mul i64 %.636.i.i, %arg.n7_1
  %277 = getelementptr double, ptr %arg.a7, i64 %.656.i.i
  %.660.i.i = getelementptr i8, ptr %277, i64 8
  %.661.i.i = load double, ptr %.660.i.i, align 8, !noalias !39
  %.662.i.i = fadd double %.572.i.i, %.661.i.i
  store double %.662.i.i, ptr %.571.i.i8, align 8, !noalias !39
  %.176.i.i = icmp sgt i64 %.175434438.i.i, 1
  br i1 %.176.i.i, label %B60.if.i.i, label %B0.endif.i

B60.if.i.i:                                       ; preds = %271, %B282.i.i
  %used.2.0439.i.i = phi i64 [ %used.3.1.i.i, %B282.i.i ], [ 0, %271 ]
  %.175434438.i.i = phi i64 [ %.185.i.i, %B282.i.i ], [ %.394.i.i, %271 ]
  %.182435437.i.i = phi i64 [ %.189.i.i, %B282.i.i ], [ %.448.i, %271 ]
  %.185.i.i = add nsw i64 %.175434438.i.i, -1
  %.189.i.i = add i64 %.182435437.i.i, 1
  %.234.i.i = icmp slt i64 %.182435437.i.i, 0
  %.235.i.i = select i1 %.234.i.i, i64 %arg.n2_0, i64 0
  %278 = getelementptr i64, ptr %arg.a2, i64 %.182435437.i.i
  %.249.i.i = getelementptr i64, ptr %278, i64 %.235.i.i
  %.250.i.i = load i64, ptr %.249.i.i, align 8, !noalias !39
  %.276.i.i = icmp slt i64 %.250.i.i, 0
  %.277.i.i = select i1 %.276.i.i, i64 %arg.n7_0, i64 0
  %.278.i.i = add i64 %.277.i.i, %.250.i.i
  %.298.i.i = mul i64 %.278.i.i, %arg.n7_1
  %.302.i.i = getelementptr double, ptr %arg.a7, i64 %.298.i.i
  %.303.i.i = load double, ptr %.302.i.i, align 8, !noalias !39
  %.5.i.i.i6 = fptosi double %.303.i.i to i64
  %.340.i.i = icmp sgt i64 %used.2.0439.i.i, 0
  br i1 %.340.i.i, label %B168.i.i, label %B238.i.i7

B158.loopexit.i:                                  ; preds = %f31.exit
  %.322.i = add nuw nsw i64 %.315344362.i, 1
  %exitcond390.not.i = icmp eq i64 %.315344362.i, %.11.i.i12
  %scevgep = getelementptr i8, ptr %indvars.iv, i64 8
  %indvars.iv.next145 = add nuw nsw i64 %indvars.iv144, 1
  %indvars.iv.next147 = add nuw nsw i64 %indvars.iv146, 1
  %indvars.iv.next149 = add nuw nsw i64 %indvars.iv148, 1
  br i1 %exitcond390.not.i, label %f28.exit.loopexit, label %B158.if.i13

B216.i:                                           ; preds = %B216.preheader.i, %f31.exit
  %best.2.1.i = phi double [ %best.5.2.i, %f31.exit ], [ %best.3.0364.i, %B216.preheader.i ]
  %which.5.1.i = phi i64 [ %which.4.2.i, %f31.exit ], [ %which.2.0365.i, %B216.preheader.i ]
  %.687.i = load i64, ptr %arg.a17, align 8, !noalias !44
  %.701.i = icmp slt i64 %.687.i, 0
  %.702.i = select i1 %.701.i, i64 %arg.n17_1, i64 0
  %279 = getelementptr i64, ptr %.1258.i, i64 %.687.i
  %.716.i = getelementptr i64, ptr %279, i64 %.702.i
  %.717.i = load i64, ptr %.716.i, align 8, !noalias !44
  br i1 %exitcond.not.i14, label %B328.if.lr.ph.i, label %B258.if.1.i

B328.if.lr.ph.i:                                  ; preds = %B258.if.3.i, %B258.if.2.i, %B258.if.1.i, %B216.i
  %.719.lcssa.i = phi i64 [ %.717.i, %B216.i ], [ %.719.1.i, %B258.if.1.i ], [ %.719.2.i, %B258.if.2.i ], [ %.719.3.i, %B258.if.3.i ]
  %.890.i = xor i64 %.719.lcssa.i, -1
  br i1 %309, label %B328.if.epil.preheader.i, label %B328.if.i

B364.i:                                           ; preds = %B328.if.i
  %sunkaddr48.i = getelementptr i8, ptr %arg.a16, i64 %sunkaddr97.i
  %.924.i = load double, ptr %sunkaddr48.i, align 8, !noalias !44
  %.928.i = fadd double %work.2.2331.i, %.924.i
  br label %B386.i

B386.i:                                           ; preds = %B328.if.i, %B364.i
  %work.3.3.i = phi double [ %.928.i, %B364.i ], [ %work.2.2331.i, %B328.if.i ]
  %sunkaddr51.i = getelementptr i8, ptr %sunkaddr98.i, i64 8
  %.888.1.i = load i64, ptr %sunkaddr51.i, align 8, !noalias !44
  %.891.1.i = and i64 %.888.1.i, %.890.i
  %.892.1.i = icmp eq i64 %.891.1.i, 0
  br i1 %.892.1.i, label %B364.1.i, label %B386.1.i

B364.1.i:                                         ; preds = %B386.i
  %sunkaddr53.i = getelementptr i8, ptr %arg.a16, i64 %sunkaddr97.i
  %sunkaddr54.i = getelementptr i8, ptr %sunkaddr53.i, i64 8
  %.924.1.i = load double, ptr %sunkaddr54.i, align 8, !noalias !44
  %.928.1.i = fadd double %work.3.3.i, %.924.1.i
  br label %B386.1.i

B386.1.i:                                         ; preds = %B364.1.i, %B386.i
  %work.3.3.1.i = phi double [ %.928.1.i, %B364.1.i ], [ %work.3.3.i, %B386.i ]
  %sunkaddr57.i = getelementptr i8, ptr %sunkaddr98.i, i64 16
  %.888.2.i = load i64, ptr %sunkaddr57.i, align 8, !noalias !44
  %.891.2.i = and i64 %.888.2.i, %.890.i
  %.892.2.i = icmp eq i64 %.891.2.i, 0
  br i1 %.892.2.i, label %B364.2.i, label %B386.2.i

B364.2.i:                                         ; preds = %B386.1.i
  %sunkaddr59.i = getelementptr i8, ptr %arg.a16, i64 %sunkaddr97.i
  %sunkaddr60.i = getelementptr i8, ptr %sunkaddr59.i, i64 16
  %.924.2.i = load double, ptr %sunkaddr60.i, align 8, !noalias !44
  %.928.2.i = fadd double %work.3.3.1.i, %.924.2.i
  br label %B386.2.i

B386.2.i:                                         ; preds = %B364.2.i, %B386.1.i
  %work.3.3.2.i = phi double [ %.928.2.i, %B364.2.i ], [ %work.3.3.1.i, %B386.1.i ]
  %sunkaddr63.i = getelementptr i8, ptr %sunkaddr98.i, i64 24
  %.888.3.i = load i64, ptr %sunkaddr63.i, align 8, !noalias !44
  %.891.3.i = and i64 %.888.3.i, %.890.i
  %.892.3.i = icmp eq i64 %.891.3.i, 0
  br i1 %.892.3.i, label %B364.3.i, label %B386.3.i

B364.3.i:                                         ; preds = %B386.2.i
  %sunkaddr65.i = getelementptr i8, ptr %arg.a16, i64 %sunkaddr97.i
  %sunkaddr66.i = getelementptr i8, ptr %sunkaddr65.i, i64 24
  %.924.3.i = load double, ptr %sunkaddr66.i, align 8, !noalias !44
  %.928.3.i = fadd double %work.3.3.2.i, %.924.3.i
  br label %B386.3.i

B386.3.i:                                         ; preds = %B364.3.i, %B386.2.i
  %work.3.3.3.i = phi double [ %.928.3.i, %B364.3.i ], [ %work.3.3.2.i, %B386.2.i ]
  %sunkaddr69.i = getelementptr i8, ptr %sunkaddr98.i, i64 32
  %.888.4.i = load i64, ptr %sunkaddr69.i, align 8, !noalias !44
  %.891.4.i = and i64 %.888.4.i, %.890.i
  %.892.4.i = icmp eq i64 %.891.4.i, 0
  br i1 %.892.4.i, label %B364.4.i, label %B386.4.i

B364.4.i:                                         ; preds = %B386.3.i
  %sunkaddr71.i = getelementptr i8, ptr %arg.a16, i64 %sunkaddr97.i
  %sunkaddr72.i = getelementptr i8, ptr %sunkaddr71.i, i64 32
  %.924.4.i = load double, ptr %sunkaddr72.i, align 8, !noalias !44
  %.928.4.i = fadd double %work.3.3.3.i, %.924.4.i
  br label %B386.4.i

B386.4.i:                                         ; preds = %B364.4.i, %B386.3.i
  %work.3.3.4.i = phi double [ %.928.4.i, %B364.4.i ], [ %work.3.3.3.i, %B386.3.i ]
  %sunkaddr75.i = getelementptr i8, ptr %sunkaddr98.i, i64 40
  %.888.5.i = load i64, ptr %sunkaddr75.i, align 8, !noalias !44
  %.891.5.i = and i64 %.888.5.i, %.890.i
  %.892.5.i = icmp eq i64 %.891.5.i, 0
  br i1 %.892.5.i, label %B364.5.i, label %B386.5.i

B364.5.i:                                         ; preds = %B386.4.i
  %sunkaddr77.i = getelementptr i8, ptr %arg.a16, i64 %sunkaddr97.i
  %sunkaddr78.i = getelementptr i8, ptr %sunkaddr77.i, i64 40
  %.924.5.i = load double, ptr %sunkaddr78.i, align 8, !noalias !44
  %.928.5.i = fadd double %work.3.3.4.i, %.924.5.i
  br label %B386.5.i

B386.5.i:                                         ; preds = %B364.5.i, %B386.4.i
  %work.3.3.5.i = phi double [ %.928.5.i, %B364.5.i ], [ %work.3.3.4.i, %B386.4.i ]
  %sunkaddr81.i = getelementptr i8, ptr %sunkaddr98.i, i64 48
  %.888.6.i = load i64, ptr %sunkaddr81.i, align 8, !noalias !44
  %.891.6.i = and i64 %.888.6.i, %.890.i
  %.892.6.i = icmp eq i64 %.891.6.i, 0
  br i1 %.892.6.i, label %B364.6.i, label %B386.6.i

B364.6.i:                                         ; preds = %B386.5.i
  %sunkaddr83.i = getelementptr i8, ptr %arg.a16, i64 %sunkaddr97.i
  %sunkaddr84.i = getelementptr i8, ptr %sunkaddr83.i, i64 48
  %.924.6.i = load double, ptr %sunkaddr84.i, align 8, !noalias !44
  %.928.6.i = fadd double %work.3.3.5.i, %.924.6.i
  br label %B386.6.i

B386.6.i:                                         ; preds = %B364.6.i, %B386.5.i
  %work.3.3.6.i = phi double [ %.928.6.i, %B364.6.i ], [ %work.3.3.5.i, %B386.5.i ]
  %.826.7.i = add nuw nsw i64 %.819327329.i, 8
  %sunkaddr87.i = getelementptr i8, ptr %sunkaddr98.i, i64 56
  %.888.7.i = load i64, ptr %sunkaddr87.i, align 8, !noalias !44
  %.891.7.i = and i64 %.888.7.i, %.890.i
  %.892.7.i = icmp eq i64 %.891.7.i, 0
  br i1 %.892.7.i, label %B364.7.i, label %B386.7.i

B364.7.i:                                         ; preds = %B386.6.i
  %sunkaddr89.i = getelementptr i8, ptr %arg.a16, i64 %sunkaddr97.i
  %sunkaddr90.i = getelementptr i8, ptr %sunkaddr89.i, i64 56
  %.924.7.i = load double, ptr %sunkaddr90.i, align 8, !noalias !44
  %.928.7.i = fadd double %work.3.3.6.i, %.924.7.i
  br label %B386.7.i

B386.7.i:                                         ; preds = %B364.7.i, %B386.6.i
  %work.3.3.7.i = phi double [ %.928.7.i, %B364.7.i ], [ %work.3.3.6.i, %B386.6.i ]
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i, %.826.7.i
  br i1 %niter.ncmp.7.i, label %B388.loopexit.unr-lcssa.i, label %B328.if.i

B388.loopexit.unr-lcssa.i:                        ; preds = %B386.7.i
  br i1 %310, label %B388.i, label %B328.if.epil.preheader.i

B328.if.epil.preheader.i:                         ; preds = %B388.loopexit.unr-lcssa.i, %B328.if.lr.ph.i
  %work.2.2331.epil.init.i = phi double [ 0.000000e+00, %B328.if.lr.ph.i ], [ %work.3.3.7.i, %B388.loopexit.unr-lcssa.i ]
  %.819327329.epil.init.i = phi i64 [ 0, %B328.if.lr.ph.i ], [ %unroll_iter.i, %B388.loopexit.unr-lcssa.i ]
  %280 = shl i64 %.819327329.epil.init.i, 3
  %scevgep41.i = getelementptr i8, ptr %arg.a16, i64 %280
  %scevgep43.i = getelementptr i8, ptr %.1190.i, i64 %280
  br label %B328.if.epil.i

B328.if.epil.i:                                   ; preds = %B386.epil.i, %B328.if.epil.preheader.i
  %work.2.2331.epil.i = phi double [ %work.2.2331.epil.init.i, %B328.if.epil.preheader.i ], [ %work.3.3.epil.i, %B386.epil.i ]
  %epil.iter.i = phi i64 [ 0, %B328.if.epil.preheader.i ], [ %epil.iter.next.i, %B386.epil.i ]
  %281 = shl i64 %epil.iter.i, 3
  %scevgep50.i = getelementptr i8, ptr %scevgep43.i, i64 %281
  %.888.epil.i = load i64, ptr %scevgep50.i, align 8, !noalias !44
  %.891.epil.i = and i64 %.888.epil.i, %.890.i
  %.892.epil.i = icmp eq i64 %.891.epil.i, 0
  br i1 %.892.epil.i, label %B364.epil.i, label %B386.epil.i

B364.epil.i:                                      ; preds = %B328.if.epil.i
  %scevgep38.i = getelementptr i8, ptr %scevgep41.i, i64 %281
  %.924.epil.i = load double, ptr %scevgep38.i, align 8, !noalias !44
  %.928.epil.i = fadd double %work.2.2331.epil.i, %.924.epil.i
  br label %B386.epil.i

B386.epil.i:                                      ; preds = %B364.epil.i, %B328.if.epil.i
  %work.3.3.epil.i = phi double [ %.928.epil.i, %B364.epil.i ], [ %work.2.2331.epil.i, %B328.if.epil.i ]
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B388.i, label %B328.if.epil.i, !llvm.loop !45

B388.i:                                           ; preds = %B386.epil.i, %B388.loopexit.unr-lcssa.i
  %work.2.2.lcssa.i = phi double [ %work.3.3.7.i, %B388.loopexit.unr-lcssa.i ], [ %work.3.3.epil.i, %B386.epil.i ]
  br label %B44.i

B44.i:                                            ; preds = %B44.if.i, %B388.i
  %indvars.iv141 = phi i2 [ %indvars.iv.next, %B44.if.i ], [ 0, %B388.i ]
  %lsr.iv26.i = phi i64 [ %lsr.iv.next27.i, %B44.if.i ], [ 0, %B388.i ]
  %.104.i = icmp slt i64 %lsr.iv26.i, %invariant.op
  br i1 %.104.i, label %f31.exit, label %B44.if.i

B84.i:                                            ; preds = %B44.if.i
  %282 = shl i64 %lsr.iv.next27.i, 3
  %scevgep40.i21 = getelementptr i8, ptr %indvars.iv, i64 %282
  %.218.i = add nsw i64 %.175.i, 1
  store i64 %.218.i, ptr %scevgep40.i21, align 8, !noalias !46
  %.336177.not.i = icmp sgt i64 %lsr.iv26.i, -1
  br i1 %.336177.not.i, label %f31.exit, label %B154.if.preheader.i

B154.if.preheader.i:                              ; preds = %B84.i
  %283 = sub i64 0, %lsr.iv26.i
  %xtraiter.i22 = and i64 %283, 3
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i22, 0
  br i1 %lcmp.mod.not.i, label %B154.if.prol.loopexit.i, label %B154.if.prol.i.preheader

B154.if.prol.i.preheader:                         ; preds = %B154.if.preheader.i
  %284 = zext i2 %indvars.iv141 to i64
  %285 = add nsw i64 %lsr.iv26.i, %284
  br label %B154.if.prol.i

B154.if.prol.i:                                   ; preds = %B154.if.prol.i.preheader, %B154.if.prol.i
  %lsr.iv28.i = phi i64 [ %lsr.iv.next29.i, %B154.if.prol.i ], [ %lsr.iv26.i, %B154.if.prol.i.preheader ]
  %286 = add nsw i64 %lsr.iv28.i, %.315344362.i
  %.388.inv.prol.i = icmp sgt i64 %286, 0
  %287 = select i1 %.388.inv.prol.i, i64 0, i64 %45
  %scevgep32.i = getelementptr i8, ptr %scevgep37.i, i64 %287
  %288 = shl i64 %lsr.iv28.i, 3
  %scevgep34.i = getelementptr i8, ptr %scevgep32.i, i64 %288
  %scevgep36.i = getelementptr i8, ptr %scevgep34.i, i64 -8
  %.404.prol.i = load i64, ptr %scevgep36.i, align 8, !noalias !46
  %.405.prol.i = add nsw i64 %.404.prol.i, 1
  %.419.prol.i = icmp slt i64 %286, 0
  %289 = select i1 %.419.prol.i, i64 %46, i64 8
  %scevgep.i23 = getelementptr i8, ptr %scevgep37.i, i64 %289
  %scevgep30.i = getelementptr i8, ptr %scevgep.i23, i64 %288
  %scevgep31.i = getelementptr i8, ptr %scevgep30.i, i64 -8
  store i64 %.405.prol.i, ptr %scevgep31.i, align 8, !noalias !46
  %lsr.iv.next29.i = add nsw i64 %lsr.iv28.i, 1
  %exitcond143 = icmp eq i64 %lsr.iv.next29.i, %285
  br i1 %exitcond143, label %B154.if.prol.loopexit.i, label %B154.if.prol.i, !llvm.loop !49

B154.if.prol.loopexit.i:                          ; preds = %B154.if.prol.i, %B154.if.preheader.i
  %lsr.iv.next64.pn.i = phi i64 [ %lsr.iv26.i, %B154.if.preheader.i ], [ %285, %B154.if.prol.i ]
  %ov.i = icmp ugt i64 %lsr.iv26.i, -4
  br i1 %ov.i, label %f31.exit, label %B154.if.preheader12.i

B154.if.preheader12.i:                            ; preds = %B154.if.prol.loopexit.i
  %.342176178.unr.i = add i64 %lsr.iv.next64.pn.i, %.315344362.i
  %290 = add i64 %indvars.iv144, %lsr.iv.next64.pn.i
  %291 = add i64 %indvars.iv146, %lsr.iv.next64.pn.i
  %292 = add i64 %indvars.iv148, %lsr.iv.next64.pn.i
  %.388.inv.i = icmp sgt i64 %.342176178.unr.i, 0
  %293 = shl i64 %.342176178.unr.i, 3
  %294 = select i1 %.388.inv.i, i64 -8, i64 %47
  %scevgep53.i = getelementptr i8, ptr %arg.a17, i64 %294
  %scevgep54.i = getelementptr i8, ptr %scevgep53.i, i64 %293
  %.404.i = load i64, ptr %scevgep54.i, align 8, !noalias !46
  %.405.i = add nsw i64 %.404.i, 1
  %.419.i = icmp slt i64 %.342176178.unr.i, 0
  %295 = select i1 %.419.i, i64 %45, i64 0
  %scevgep25.i25 = getelementptr i8, ptr %arg.a17, i64 %295
  %scevgep23.i26 = getelementptr i8, ptr %scevgep25.i25, i64 %293
  store i64 %.405.i, ptr %scevgep23.i26, align 8, !noalias !46
  %.388.inv.1.i = icmp ult i64 %.342176178.unr.i, 9223372036854775807
  %296 = select i1 %.388.inv.1.i, i64 0, i64 %45
  %scevgep33.i = getelementptr i8, ptr %arg.a17, i64 %296
  %scevgep22.i27 = getelementptr i8, ptr %scevgep33.i, i64 %293
  %.404.1.i = load i64, ptr %scevgep22.i27, align 8, !noalias !46
  %.405.1.i = add nsw i64 %.404.1.i, 1
  %.419.1.i = icmp slt i64 %290, 0
  %297 = select i1 %.419.1.i, i64 %46, i64 8
  %scevgep49.i = getelementptr i8, ptr %arg.a17, i64 %297
  %scevgep21.i = getelementptr i8, ptr %scevgep49.i, i64 %293
  store i64 %.405.1.i, ptr %scevgep21.i, align 8, !noalias !46
  %.388.inv.2.i = icmp sgt i64 %291, 0
  %298 = select i1 %.388.inv.2.i, i64 8, i64 %46
  %scevgep47.i = getelementptr i8, ptr %arg.a17, i64 %298
  %scevgep20.i = getelementptr i8, ptr %scevgep47.i, i64 %293
  %.404.2.i = load i64, ptr %scevgep20.i, align 8, !noalias !46
  %.405.2.i = add nsw i64 %.404.2.i, 1
  %.419.2.i = icmp slt i64 %291, 0
  %299 = select i1 %.419.2.i, i64 %48, i64 16
  %scevgep45.i = getelementptr i8, ptr %arg.a17, i64 %299
  %scevgep19.i = getelementptr i8, ptr %scevgep45.i, i64 %293
  store i64 %.405.2.i, ptr %scevgep19.i, align 8, !noalias !46
  %.388.inv.3.i = icmp sgt i64 %292, 0
  %300 = select i1 %.388.inv.3.i, i64 16, i64 %48
  %scevgep38.i28 = getelementptr i8, ptr %arg.a17, i64 %300
  %scevgep18.i = getelementptr i8, ptr %scevgep38.i28, i64 %293
  %.404.3.i = load i64, ptr %scevgep18.i, align 8, !noalias !46
  %.405.3.i = add nsw i64 %.404.3.i, 1
  %scevgep17.i = getelementptr i8, ptr %sunkaddr96.i, i64 %293
  store i64 %.405.3.i, ptr %scevgep17.i, align 8, !noalias !46
  br label %f31.exit

B44.if.i:                                         ; preds = %B44.i
  %301 = shl i64 %lsr.iv26.i, 3
  %scevgep41.i20 = getelementptr i8, ptr %scevgep37.i, i64 %301
  %scevgep44.i = getelementptr i8, ptr %scevgep41.i20, i64 -8
  %.175.i = load i64, ptr %scevgep44.i, align 8, !noalias !46
  %lsr.iv.next27.i = add nsw i64 %lsr.iv26.i, -1
  %302 = add i64 %lsr.iv.next27.i, %used.3.1.i.i
  %.181.i = icmp slt i64 %.175.i, %302
  %indvars.iv.next = add i2 %indvars.iv141, 1
  br i1 %.181.i, label %B84.i, label %B44.i

f31.exit:                                         ; preds = %B44.i, %B154.if.preheader12.i, %B84.i, %B154.if.prol.loopexit.i
  %303 = tail call i64 @llvm.ctpop.i64(i64 %.719.lcssa.i)
  %304 = uitofp i64 %303 to double
  %.994.i = fdiv double %work.2.2.lcssa.i, %304
  %.996.i = fadd double %best.2.1.i, 0x3D719799812DEA11
  %.999.i = fcmp ogt double %.994.i, %.996.i
  %best.5.2.i = select i1 %.999.i, double %.994.i, double %best.2.1.i
  %which.4.2.i = select i1 %.999.i, i64 %.719.lcssa.i, i64 %which.5.1.i
  br i1 %.104.i, label %B158.loopexit.i, label %B216.i

B0.endif.i:                                       ; preds = %B282.i.i
  %.108192.not.i.i = icmp slt i64 %used.3.1.i.i, 1
  br i1 %.108192.not.i.i, label %f28.exit, label %B34.if.i.i

B54.i.i:                                          ; preds = %B34.if.i.i
  %.197.i.i = getelementptr i64, ptr %.1190.i, i64 %.114190193.i.i
  %.198.i.i = load i64, ptr %.197.i.i, align 8, !noalias !50
  %305 = getelementptr i64, ptr %.1258.i, i64 %.114190193.i.i
  %.231.i.i = getelementptr i8, ptr %305, i64 -8
  %.232.i.i = load i64, ptr %.231.i.i, align 8, !noalias !50
  %.12.i.i.i = xor i64 %.232.i.i, %.198.i.i
  %.16.i.i.i = sub i64 0, %.12.i.i.i
  %.17.i.i.i = and i64 %.12.i.i.i, %.16.i.i.i
  %.23.i.i.i = and i64 %.17.i.i.i, %.198.i.i
  %.24.not.i.i.i = icmp eq i64 %.23.i.i.i, 0
  %.30.i.i.i = icmp slt i64 %.232.i.i, %.17.i.i.i
  %.43.i.i.i = icmp sge i64 %.198.i.i, %.17.i.i.i
  %"$phi60.0.2.0.i.i.i" = select i1 %.24.not.i.i.i, i1 %.43.i.i.i, i1 %.30.i.i.i
  br i1 %"$phi60.0.2.0.i.i.i", label %B228.thread.i.i, label %B116.i.i9

B116.i.i9:                                        ; preds = %B54.i.i, %B166.i.i
  %at.2.2.i.i = phi i64 [ %.271.i.i, %B166.i.i ], [ %.114190193.i.i, %B54.i.i ]
  %306 = shl i64 %at.2.2.i.i, 3
  %scevgep27.i.i = getelementptr i8, ptr %.1258.i, i64 %306
  %scevgep28.i.i10 = getelementptr i8, ptr %scevgep27.i.i, i64 -8
  %.301.i.i11 = load i64, ptr %scevgep28.i.i10, align 8, !noalias !50
  store i64 %.301.i.i11, ptr %scevgep27.i.i, align 8, !noalias !50
  %.344.i.i = icmp sgt i64 %at.2.2.i.i, 1
  br i1 %.344.i.i, label %B166.i.i, label %B228.i.i

B166.i.i:                                         ; preds = %B116.i.i9
  %.383.i.i = load i64, ptr %.197.i.i, align 8, !noalias !50
  %scevgep40.i = getelementptr i8, ptr %scevgep27.i.i, i64 -16
  %.417.i.i15 = load i64, ptr %scevgep40.i, align 8, !noalias !50
  %.12.i9.i.i = xor i64 %.417.i.i15, %.383.i.i
  %.16.i10.i.i = sub i64 0, %.12.i9.i.i
  %.17.i11.i.i = and i64 %.12.i9.i.i, %.16.i10.i.i
  %.23.i12.i.i = and i64 %.17.i11.i.i, %.383.i.i
  %.24.not.i13.i.i = icmp eq i64 %.23.i12.i.i, 0
  %.30.i14.i.i = icmp slt i64 %.417.i.i15, %.17.i11.i.i
  %.43.i15.i.i = icmp sge i64 %.383.i.i, %.17.i11.i.i
  %"$phi60.0.2.0.i16.i.i" = select i1 %.24.not.i13.i.i, i1 %.43.i15.i.i, i1 %.30.i14.i.i
  %.271.i.i = add nsw i64 %at.2.2.i.i, -1
  br i1 %"$phi60.0.2.0.i16.i.i", label %B228.thread.i.i, label %B116.i.i9

B228.thread.i.i:                                  ; preds = %B166.i.i, %B34.if.i.i, %B54.i.i
  %at.3.1.ph.i.i = phi i64 [ %.114190193.i.i, %B54.i.i ], [ 0, %B34.if.i.i ], [ %.271.i.i, %B166.i.i ]
  %307 = getelementptr i64, ptr %.1190.i, i64 %.114190193.i.i
  br label %B228.i.i

B228.i.i:                                         ; preds = %B116.i.i9, %B228.thread.i.i
  %.4938.in.i.i = phi ptr [ %307, %B228.thread.i.i ], [ %.197.i.i, %B116.i.i9 ]
  %at.3.17.i.i = phi i64 [ %at.3.1.ph.i.i, %B228.thread.i.i ], [ 0, %B116.i.i9 ]
  %.4938.i.i = load i64, ptr %.4938.in.i.i, align 8, !noalias !50
  %308 = getelementptr i64, ptr %.1258.i, i64 %at.3.17.i.i
  store i64 %.4938.i.i, ptr %308, align 8, !noalias !50
  %exitcond.not.i2.i = icmp eq i64 %used.3.1.i.i, %.121.i.i
  br i1 %exitcond.not.i2.i, label %B0.endif.endif.i, label %B34.if.i.i

B34.if.i.i:                                       ; preds = %B0.endif.i, %B228.i.i
  %.114190193.i.i = phi i64 [ %.121.i.i, %B228.i.i ], [ 0, %B0.endif.i ]
  %.121.i.i = add nuw nsw i64 %.114190193.i.i, 1
  %.158.not.i.i = icmp eq i64 %.114190193.i.i, 0
  br i1 %.158.not.i.i, label %B228.thread.i.i, label %B54.i.i

B0.endif.endif.i:                                 ; preds = %B228.i.i
  %.11.i.i12 = tail call i64 @llvm.smin.i64(i64 %used.3.1.i.i, i64 4)
  %xtraiter.i = and i64 %used.3.1.i.i, 7
  %unroll_iter.i = and i64 %used.3.1.i.i, 9223372036854775800
  %309 = icmp ult i64 %used.3.1.i.i, 8
  %310 = icmp eq i64 %xtraiter.i, 0
  br label %B158.if.i13

B158.if.i13:                                      ; preds = %B0.endif.endif.i, %B158.loopexit.i
  %indvars.iv148 = phi i64 [ 4, %B0.endif.endif.i ], [ %indvars.iv.next149, %B158.loopexit.i ]
  %indvars.iv146 = phi i64 [ 3, %B0.endif.endif.i ], [ %indvars.iv.next147, %B158.loopexit.i ]
  %indvars.iv144 = phi i64 [ 2, %B0.endif.endif.i ], [ %indvars.iv.next145, %B158.loopexit.i ]
  %indvars.iv = phi ptr [ %sunkaddr94.i, %B0.endif.endif.i ], [ %scevgep, %B158.loopexit.i ]
  %which.2.0365.i = phi i64 [ 0, %B0.endif.endif.i ], [ %which.4.2.i, %B158.loopexit.i ]
  %best.3.0364.i = phi double [ 0.000000e+00, %B0.endif.endif.i ], [ %best.5.2.i, %B158.loopexit.i ]
  %.315344362.i = phi i64 [ 1, %B0.endif.endif.i ], [ %.322.i, %B158.loopexit.i ]
  store i64 0, ptr %arg.a17, align 8, !noalias !44
  %exitcond.not.i14 = icmp eq i64 %.315344362.i, 1
  br i1 %exitcond.not.i14, label %B216.preheader.i, label %B192.if.1.i

B192.if.1.i:                                      ; preds = %B158.if.i13
  store i64 1, ptr %sunkaddr94.i, align 8, !noalias !44
  %exitcond.not.1.i = icmp eq i64 %.315344362.i, 2
  br i1 %exitcond.not.1.i, label %B216.preheader.i, label %B192.if.2.i

B192.if.2.i:                                      ; preds = %B192.if.1.i
  store i64 2, ptr %sunkaddr95.i, align 8, !noalias !44
  %exitcond.not.2.i = icmp eq i64 %.315344362.i, 3
  br i1 %exitcond.not.2.i, label %B216.preheader.i, label %B192.if.3.i

B192.if.3.i:                                      ; preds = %B192.if.2.i
  store i64 3, ptr %sunkaddr96.i, align 8, !noalias !44
  br label %B216.preheader.i

B216.preheader.i:                                 ; preds = %B192.if.3.i, %B192.if.2.i, %B192.if.1.i, %B158.if.i13
  %311 = shl i64 %.315344362.i, 3
  %scevgep37.i = getelementptr i8, ptr %arg.a17, i64 %311
  %312 = icmp eq i64 %.315344362.i, 2
  %313 = icmp eq i64 %.315344362.i, 3
  %invariant.op = sub nsw i64 1, %.315344362.i
  br label %B216.i

B258.if.1.i:                                      ; preds = %B216.i
  %.687.1.i = load i64, ptr %sunkaddr94.i, align 8, !noalias !44
  %.701.1.i = icmp slt i64 %.687.1.i, 0
  %.702.1.i = select i1 %.701.1.i, i64 %arg.n17_1, i64 0
  %314 = getelementptr i64, ptr %.1258.i, i64 %.687.1.i
  %.716.1.i = getelementptr i64, ptr %314, i64 %.702.1.i
  %.717.1.i = load i64, ptr %.716.1.i, align 8, !noalias !44
  %.719.1.i = or i64 %.717.1.i, %.717.i
  br i1 %312, label %B328.if.lr.ph.i, label %B258.if.2.i

B258.if.2.i:                                      ; preds = %B258.if.1.i
  %.687.2.i = load i64, ptr %sunkaddr95.i, align 8, !noalias !44
  %.701.2.i = icmp slt i64 %.687.2.i, 0
  %.702.2.i = select i1 %.701.2.i, i64 %arg.n17_1, i64 0
  %315 = getelementptr i64, ptr %.1258.i, i64 %.687.2.i
  %.716.2.i = getelementptr i64, ptr %315, i64 %.702.2.i
  %.717.2.i = load i64, ptr %.716.2.i, align 8, !noalias !44
  %.719.2.i = or i64 %.717.2.i, %.719.1.i
  br i1 %313, label %B328.if.lr.ph.i, label %B258.if.3.i

B258.if.3.i:                                      ; preds = %B258.if.2.i
  %.687.3.i = load i64, ptr %sunkaddr96.i, align 8, !noalias !44
  %.701.3.i = icmp slt i64 %.687.3.i, 0
  %.702.3.i = select i1 %.701.3.i, i64 %arg.n17_1, i64 0
  %316 = getelementptr i64, ptr %.1258.i, i64 %.687.3.i
  %.716.3.i = getelementptr i64, ptr %316, i64 %.702.3.i
  %.717.3.i = load i64, ptr %.716.3.i, align 8, !noalias !44
  %.719.3.i = or i64 %.717.3.i, %.719.2.i
  br label %B328.if.lr.ph.i

B328.if.i:                                        ; preds = %B328.if.lr.ph.i, %B386.7.i
  %work.2.2331.i = phi double [ %work.3.3.7.i, %B386.7.i ], [ 0.000000e+00, %B328.if.lr.ph.i ]
  %.819327329.i = phi i64 [ %.826.7.i, %B386.7.i ], [ 0, %B328.if.lr.ph.i ]
  %sunkaddr97.i = shl i64 %.819327329.i, 3
  %sunkaddr98.i = getelementptr i8, ptr %.1190.i, i64 %sunkaddr97.i
  %.888.i = load i64, ptr %sunkaddr98.i, align 8, !noalias !44
  %.891.i = and i64 %.888.i, %.890.i
  %.892.i = icmp eq i64 %.891.i, 0
  br i1 %.892.i, label %B364.i, label %B386.i

f28.exit.loopexit:                                ; preds = %B158.loopexit.i
  %317 = sitofp i64 %which.4.2.i to double
  br label %f28.exit

f28.exit:                                         ; preds = %f28.exit.loopexit, %271, %B0.endif.i
  %best.3.0.lcssa.i = phi double [ 0.000000e+00, %271 ], [ 0.000000e+00, %B0.endif.i ], [ %best.5.2.i, %f28.exit.loopexit ]
  %which.2.0.lcssa.i = phi double [ 0.000000e+00, %271 ], [ 0.000000e+00, %B0.endif.i ], [ %317, %f28.exit.loopexit ]
  %scevgep24.i = getelementptr i8, ptr %lsr.iv.i, i64 -16
  store double %best.3.0.lcssa.i, ptr %scevgep24.i, align 8, !noalias !38
  %scevgep23.i = getelementptr i8, ptr %lsr.iv.i, i64 -8
  store double %which.2.0.lcssa.i, ptr %scevgep23.i, align 8, !noalias !38
  %scevgep22.i = getelementptr i8, ptr %lsr.iv.i, i64 %0
  %exitcond.not.i = icmp eq i64 %arg.n0_0, %.360.i
  br i1 %exitcond.not.i, label %f26.exit, label %B98.if.i

B98.if.i:                                         ; preds = %f28.exit, %B98.if.lr.ph.i
  %lsr.iv.i = phi ptr [ %scevgep.i, %B98.if.lr.ph.i ], [ %scevgep22.i, %f28.exit ]
  %.35311661169.i = phi i64 [ 0, %B98.if.lr.ph.i ], [ %.360.i, %f28.exit ]
  %.360.i = add nuw nsw i64 %.35311661169.i, 1
  %318 = shl i64 %.35311661169.i, 3
  %scevgep28.i = getelementptr i8, ptr %arg.a0, i64 %318
  %.418.i = load i64, ptr %scevgep28.i, align 8, !noalias !38
  %.432.i = icmp slt i64 %.418.i, 0
  %.433.i = select i1 %.432.i, i64 %arg.n1_0, i64 0
  %319 = getelementptr i64, ptr %arg.a1, i64 %.418.i
  %.447.i = getelementptr i64, ptr %319, i64 %.433.i
  %.448.i = load i64, ptr %.447.i, align 8, !noalias !38
  %.494.i = icmp slt i64 %.418.i, -1
  %.495.i = select i1 %.494.i, i64 %arg.n1_0, i64 0
  %320 = getelementptr i8, ptr %319, i64 8
  %.509.i = getelementptr i64, ptr %320, i64 %.495.i
  %.510.i = load i64, ptr %.509.i, align 8, !noalias !38
  %.530.i = icmp eq i64 %.35311661169.i, 0
  br i1 %.530.i, label %B260.i, label %B242.i

B242.else.endif.endif.endif.if.i:                 ; preds = %B242.i
  br label %B242.else.endif.endif.endif.endif.i

B242.else.endif.endif.endif.endif.i:              ; preds = %B242.else.endif.endif.endif.if.i, %B242.i
  %.599.sroa.0.35.i = phi i64 [ %.25.i102, %B242.else.endif.endif.endif.if.i ], [ 0, %B242.i ]
  %.718.i = getelementptr double, ptr %arg.a18, i64 %.599.sroa.0.35.i
  br label %B260.i

f26.exit:                                         ; preds = %f28.exit, %entry
  store double 0.000000e+00, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4, !6}
!2 = distinct !{!2, !3, !"_ZN6intsim8machines3cpu4core6window6_clearB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29: %retptr"}
!3 = distinct !{!3, !"_ZN6intsim8machines3cpu4core6window6_clearB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29"}
!4 = distinct !{!4, !5, !"f27: %retptr"}
!5 = distinct !{!5, !"f27"}
!6 = distinct !{!6, !7, !"f26: %retptr"}
!7 = distinct !{!7, !"f26"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = !{!4, !6}
!11 = !{!12, !4, !6}
!12 = distinct !{!12, !13, !"_ZN6intsim8machines3cpu4core6window6_readyB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd: %retptr"}
!13 = distinct !{!13, !"_ZN6intsim8machines3cpu4core6window6_readyB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd"}
!14 = !{!15, !4, !6}
!15 = distinct !{!15, !16, !"_ZN6intsim8machines3cpu4core6window7_forgetB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d: %retptr"}
!16 = distinct !{!16, !"_ZN6intsim8machines3cpu4core6window7_forgetB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d"}
!17 = distinct !{!17, !9}
!18 = !{!19, !4, !6}
!19 = distinct !{!19, !20, !"_ZN6intsim8machines3cpu4core6window7_chooseB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExd: %retptr"}
!20 = distinct !{!20, !"_ZN6intsim8machines3cpu4core6window7_chooseB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExd"}
!21 = !{!22, !19, !4, !6}
!22 = distinct !{!22, !23, !"_ZN6intsim8machines3cpu4core6window9_earliestB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd: %retptr"}
!23 = distinct !{!23, !"_ZN6intsim8machines3cpu4core6window9_earliestB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd"}
!24 = !{!25, !22, !19, !4, !6}
!25 = distinct !{!25, !26, !"_ZN6intsim8machines3cpu4core6window6_afterB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!26 = distinct !{!26, !"_ZN6intsim8machines3cpu4core6window6_afterB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!27 = !{!28, !4, !6}
!28 = distinct !{!28, !29, !"f29: %retptr"}
!29 = distinct !{!29, !"f29"}
!30 = !{!31, !28, !4, !6}
!31 = distinct !{!31, !32, !"_ZN6intsim8machines3cpu4core6window5_fromB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!32 = distinct !{!32, !"_ZN6intsim8machines3cpu4core6window5_fromB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!33 = distinct !{!33, !9}
!34 = distinct !{!34, !9}
!35 = !{!36, !4, !6}
!36 = distinct !{!36, !37, !"f30: %retptr"}
!37 = distinct !{!37, !"f30"}
!38 = !{!6}
!39 = !{!40, !42, !6}
!40 = distinct !{!40, !41, !"_ZN6intsim8machines3cpu4core6window9_met_setsB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!41 = distinct !{!41, !"_ZN6intsim8machines3cpu4core6window9_met_setsB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!42 = distinct !{!42, !43, !"f28: %retptr"}
!43 = distinct !{!43, !"f28"}
!44 = !{!42, !6}
!45 = distinct !{!45, !9}
!46 = !{!47, !42, !6}
!47 = distinct !{!47, !48, !"f31: %retptr"}
!48 = distinct !{!48, !"f31"}
!49 = distinct !{!49, !9}
!50 = !{!51, !42, !6}
!51 = distinct !{!51, !52, !"_ZN6intsim8machines3cpu4core6window5_sortB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!52 = distinct !{!52, !"_ZN6intsim8machines3cpu4core6window5_sortB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE"}
