; intsim b48152107c40bfe8e0aada5c27b26d03cca2b5d3706a8cded42851abdcf68618 by numba 0.68.1


; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr readonly %arg.a2, i64 %arg.n2_0, ptr readonly %arg.a3, i64 %arg.n3_0, ptr readonly %arg.a4, i64 %arg.n4_0, ptr readonly %arg.a5, i64 %arg.n5_0, ptr readonly %arg.a6, i64 %arg.n6_0, ptr readonly %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, ptr %arg.a8, i64 %arg.n8_0, i64 %arg.n8_1, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, ptr %arg.a10, i64 %arg.n10_0, ptr %arg.a11, i64 %arg.n11_0, ptr %arg.a12, i64 %arg.n12_0, ptr %arg.a13, i64 %arg.n13_0, ptr %arg.a14, i64 %arg.n14_0, ptr %arg.a15, i64 %arg.n15_0, ptr %arg.a16, i64 %arg.n16_0, ptr %arg.a17, i64 %arg.n17_0, ptr %arg.a18, i64 %arg.n18_0, i64 %arg.n18_1, ptr writeonly %arg.a19, i64 %arg.n19_0, i64 %arg.n19_1, ptr writeonly %arg.a20, i64 %arg.n20_0, i64 %arg.n20_1, i64 %arg.a21, i64 %arg.a22) local_unnamed_addr #0 {
entry:
  %.25.i103 = mul i64 %arg.n19_1, %arg.n19_0
  %.3541192.not.i = icmp slt i64 %arg.n0_0, 1
  br i1 %.3541192.not.i, label %f28.exit, label %B98.if.lr.ph.i

B98.if.lr.ph.i:                                   ; preds = %entry
  %.1204.i = getelementptr i64, ptr %arg.a18, i64 %arg.n18_1
  %.1272.idx.i = shl i64 %arg.n18_1, 4
  %.1272.i = getelementptr i8, ptr %arg.a18, i64 %.1272.idx.i
  %scevgep.i = getelementptr i8, ptr %arg.a20, i64 40
  %0 = shl i64 %arg.n20_1, 3
  %.213609.not.i.i = icmp slt i64 %arg.n10_0, 1
  %.135.i.i = add i64 %arg.n7_1, -6
  %1 = shl i64 %arg.n5_0, 3
  %2 = shl i64 %arg.n4_0, 3
  %3 = shl i64 %arg.n6_0, 3
  %scevgep3.i101.i = getelementptr i8, ptr %arg.a9, i64 -8
  %scevgep.i.i = getelementptr i8, ptr %arg.a9, i64 8
  %4 = shl i64 %arg.n9_1, 3
  %5 = shl i64 %arg.n8_1, 3
  %scevgep210.i = getelementptr i8, ptr %arg.a8, i64 16
  %6 = shl i64 %arg.n15_0, 3
  %7 = add i64 %1, 8
  %8 = add i64 %2, 8
  %9 = add i64 %3, 8
  %scevgep87.i = getelementptr i8, ptr %arg.a15, i64 8
  %10 = shl i64 %arg.n14_0, 3
  %11 = shl i64 %arg.n13_0, 3
  %12 = icmp eq i64 %arg.a22, 0
  %13 = icmp sgt i64 %arg.a22, 0
  %14 = icmp slt i64 %.135.i.i, 1
  %15 = add i64 %5, 8
  %16 = add i64 %4, 8
  %17 = add i64 %5, 16
  %18 = add i64 %4, 16
  %19 = add i64 %5, 24
  %20 = add i64 %4, 24
  %21 = add i64 %5, 32
  %22 = add i64 %4, 32
  %23 = add i64 %5, -8
  %24 = add i64 %4, -8
  %25 = add i64 %5, -16
  %26 = add i64 %4, -16
  %27 = add i64 %5, -24
  %28 = add i64 %4, -24
  %29 = add i64 %5, -32
  %30 = add i64 %4, -32
  %31 = icmp slt i64 %arg.n19_0, 1
  %xtraiter.i.i = and i64 %arg.n10_0, 7
  %32 = icmp ult i64 %arg.n10_0, 8
  %33 = add nsw i64 %arg.n10_0, -8
  %34 = lshr i64 %33, 3
  %35 = icmp eq i64 %34, 0
  %36 = add nuw nsw i64 %34, 1
  %37 = and i64 %36, 4611686018427387902
  %38 = and i64 %33, 8
  %lcmp.mod.not.not.i = icmp eq i64 %38, 0
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  %..558.i.i = tail call i64 @llvm.smax.i64(i64 %.135.i.i, i64 0)
  %unroll_iter11.i.i = and i64 %..558.i.i, 9223372036854775806
  %39 = shl i64 %arg.n7_1, 3
  %40 = icmp eq i64 %.135.i.i, 1
  %41 = and i64 %..558.i.i, 1
  %42 = icmp eq i64 %41, 0
  %43 = shl i64 %arg.n18_1, 3
  %sunkaddr94.i = getelementptr i8, ptr %arg.a18, i64 8
  %sunkaddr95.i = getelementptr i8, ptr %arg.a18, i64 16
  %sunkaddr96.i = getelementptr i8, ptr %arg.a18, i64 24
  %44 = add i64 %43, 8
  %45 = add i64 %43, -8
  %46 = add i64 %43, 16
  %47 = shl i64 %arg.n14_0, 3
  br label %B98.if.i

B244.i:                                           ; preds = %B98.if.i
  br i1 %31, label %B244.else.endif.endif.endif.if.i, label %B244.else.endif.endif.endif.endif.i, !prof !0

B262.i:                                           ; preds = %B244.else.endif.endif.endif.endif.i, %B98.if.i
  %"$phi262.11.2.sroa.40.1.i" = phi i64 [ 0, %B244.else.endif.endif.endif.endif.i ], [ %arg.n19_0, %B98.if.i ]
  %"$phi262.11.2.sroa.32.1.i" = phi ptr [ %.729.i, %B244.else.endif.endif.endif.endif.i ], [ %arg.a19, %B98.if.i ]
  br i1 %.213609.not.i.i, label %B148.i.i, label %B70.if.preheader.i.i

B70.if.preheader.i.i:                             ; preds = %B262.i
  br i1 %32, label %B70.if.epil.preheader.i.i, label %B70.if.preheader.new.i.i

B70.if.preheader.new.i.i:                         ; preds = %B70.if.preheader.i.i
  br i1 %35, label %B70.if.i.epil.preheader.i, label %B70.if.i.i

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
  %48 = shl i64 %.219608610.epil.init.i.i, 3
  %scevgep17.i.i = getelementptr i8, ptr %arg.a12, i64 %48
  %scevgep19.i.i = getelementptr i8, ptr %arg.a11, i64 %48
  %scevgep21.i.i = getelementptr i8, ptr %arg.a10, i64 %48
  br label %B70.if.epil.i.i

B70.if.epil.i.i:                                  ; preds = %B70.if.epil.i.i, %B70.if.epil.preheader.i.i
  %epil.iter.i.i = phi i64 [ %epil.iter.next.i.i, %B70.if.epil.i.i ], [ 0, %B70.if.epil.preheader.i.i ]
  %49 = shl i64 %epil.iter.i.i, 3
  %scevgep225.i = getelementptr i8, ptr %scevgep21.i.i, i64 %49
  store i64 0, ptr %scevgep225.i, align 8, !noalias !1
  %scevgep224.i = getelementptr i8, ptr %scevgep19.i.i, i64 %49
  store double 0.000000e+00, ptr %scevgep224.i, align 8, !noalias !1
  %scevgep223.i = getelementptr i8, ptr %scevgep17.i.i, i64 %49
  store double 1.000000e+300, ptr %scevgep223.i, align 8, !noalias !1
  %epil.iter.next.i.i = add i64 %epil.iter.i.i, 1
  %epil.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i.i
  br i1 %epil.iter.cmp.not.i.i, label %B148.i.i, label %B70.if.epil.i.i, !llvm.loop !8

B148.i.i:                                         ; preds = %B70.if.epil.i.i, %B148.loopexit.unr-lcssa.i.i, %B262.i
  %.394.i.i = sub i64 %.517.i, %.455.i
  %.437636.not.i.i = icmp slt i64 %.394.i.i, 1
  br i1 %.437636.not.i.i, label %B0.endif.i, label %B214.if.i.i

B214.loopexit.loopexit.unr-lcssa.i.i:             ; preds = %B542.1.i.i
  br i1 %42, label %B214.loopexit.i.i, label %B308.if.epil.preheader.i.i

B308.if.epil.preheader.i.i:                       ; preds = %B214.loopexit.loopexit.unr-lcssa.i.i
  %.669.epil.i.i = icmp slt i64 %.614.1.i.i, 0
  %spec.select.i.i = select i1 %.669.epil.i.i, i64 %arg.n7_1, i64 0
  br label %B308.if.epil.preheader.thread.i.i

B308.if.epil.preheader.thread.i.i:                ; preds = %B308.if.lr.ph.i.i, %B308.if.epil.preheader.i.i
  %.607616620.epil.init4.i.i = phi i64 [ 6, %B308.if.lr.ph.i.i ], [ %.614.1.i.i, %B308.if.epil.preheader.i.i ]
  %50 = phi i64 [ 0, %B308.if.lr.ph.i.i ], [ %spec.select.i.i, %B308.if.epil.preheader.i.i ]
  %51 = getelementptr double, ptr %57, i64 %.607616620.epil.init4.i.i
  %.692.epil.i.i = getelementptr double, ptr %51, i64 %50
  %.693.epil.i.i = load double, ptr %.692.epil.i.i, align 8, !noalias !1
  %.695.epil.i.i = fcmp ult double %.693.epil.i.i, 0.000000e+00
  br i1 %.695.epil.i.i, label %B214.loopexit.i.i, label %B340.epil.i.i

B340.epil.i.i:                                    ; preds = %B308.if.epil.preheader.thread.i.i
  %.5.i.epil.i.i = fptosi double %.693.epil.i.i to i64
  %.789.epil.i.i = icmp slt i64 %.5.i.epil.i.i, 0
  %.790.epil.i.i = select i1 %.789.epil.i.i, i64 %arg.n12_0, i64 0
  %52 = getelementptr double, ptr %arg.a12, i64 %.5.i.epil.i.i
  %.804.epil.i.i = getelementptr double, ptr %52, i64 %.790.epil.i.i
  %.805.epil.i.i = load double, ptr %.804.epil.i.i, align 8, !noalias !1
  %sunkaddr.i.i = getelementptr i8, ptr %57, i64 8
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
  br i1 %.437.i.i, label %B214.if.i.i, label %B0.endif.i

B340.i.i:                                         ; preds = %B308.if.i.i
  %.5.i.i.i = fptosi double %.693.i.i to i64
  %.789.i.i = icmp slt i64 %.5.i.i.i, 0
  %.790.i.i = select i1 %.789.i.i, i64 %arg.n12_0, i64 0
  %53 = getelementptr double, ptr %arg.a12, i64 %.5.i.i.i
  %.804.i.i = getelementptr double, ptr %53, i64 %.790.i.i
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
  %54 = getelementptr double, ptr %arg.a12, i64 %.5.i.1.i.i
  %.804.1.i.i = getelementptr double, ptr %54, i64 %.790.1.i.i
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
  %55 = add i64 %.607616620.i.i, -4
  %niter12.ncmp.1.i.i = icmp eq i64 %55, %unroll_iter11.i.i
  br i1 %niter12.ncmp.1.i.i, label %B214.loopexit.loopexit.unr-lcssa.i.i, label %B308.if.i.i

B70.if.i.i:                                       ; preds = %B70.if.preheader.new.i.i, %B70.if.i.i
  %lsr.iv129.i = phi i64 [ %lsr.iv.next.i, %B70.if.i.i ], [ %37, %B70.if.preheader.new.i.i ]
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
  %.443627637.i.i = phi i64 [ %.450.i.i, %B214.loopexit.i.i ], [ %.455.i, %B148.i.i ]
  %.446.i.i = add nsw i64 %.436624638.i.i, -1
  %.450.i.i = add i64 %.443627637.i.i, 1
  br i1 %14, label %B214.loopexit.i.i, label %B308.if.lr.ph.i.i

B308.if.lr.ph.i.i:                                ; preds = %B214.if.i.i
  %56 = getelementptr i64, ptr %arg.a2, i64 %.443627637.i.i
  %.489.i.i = icmp slt i64 %.443627637.i.i, 0
  %.490.i.i = select i1 %.489.i.i, i64 %arg.n2_0, i64 0
  %.504.i.i = getelementptr i64, ptr %56, i64 %.490.i.i
  %.505.i.i = load i64, ptr %.504.i.i, align 8, !noalias !1
  %.666.i.i = icmp slt i64 %.505.i.i, 0
  %.667.i.i = select i1 %.666.i.i, i64 %arg.n7_0, i64 0
  %.668.i.i = add i64 %.667.i.i, %.505.i.i
  %.688.i.i = mul i64 %.668.i.i, %arg.n7_1
  %57 = getelementptr double, ptr %arg.a7, i64 %.688.i.i
  br i1 %40, label %B308.if.epil.preheader.thread.i.i, label %B308.if.i.i.preheader

B308.if.i.i.preheader:                            ; preds = %B308.if.lr.ph.i.i
  %sunkaddr236.i = getelementptr i8, ptr %57, i64 8
  br label %B308.if.i.i

B308.if.i.i:                                      ; preds = %B308.if.i.i.preheader, %B542.1.i.i
  %.607616620.i.i = phi i64 [ %.614.1.i.i, %B542.1.i.i ], [ 6, %B308.if.i.i.preheader ]
  %.669.i.i = icmp slt i64 %.607616620.i.i, 0
  %58 = select i1 %.669.i.i, i64 %39, i64 0
  %scevgep15.i.i = getelementptr i8, ptr %57, i64 %58
  %59 = shl i64 %.607616620.i.i, 3
  %scevgep16.i.i = getelementptr i8, ptr %scevgep15.i.i, i64 %59
  %.693.i.i = load double, ptr %scevgep16.i.i, align 8, !noalias !1
  %.695.i.i = fcmp ult double %.693.i.i, 0.000000e+00
  br i1 %.695.i.i, label %B542.i.i, label %B340.i.i

B142.i:                                           ; preds = %f32.exit, %B0.endif.i
  %retire.3.0.i = phi double [ 0.000000e+00, %B0.endif.i ], [ %retire.2.2.lcssa.i, %f32.exit ]
  %front.6.0.i = phi double [ 0.000000e+00, %B0.endif.i ], [ %front.3.2.lcssa.i, %f32.exit ]
  %alone.4.0.i = phi double [ 0.000000e+00, %B0.endif.i ], [ %spec.select1127.i, %f32.exit ]
  %left.4.0.i = phi i64 [ 0, %B0.endif.i ], [ %left.2.2.lcssa.i, %f32.exit ]
  %filled.3.0.i = phi i64 [ 0, %B0.endif.i ], [ %filled.2.2.lcssa.i, %f32.exit ]
  %taken.5.0.i = phi i64 [ 0, %B0.endif.i ], [ %taken.4.2.lcssa.i, %f32.exit ]
  %entered.3.0.i = phi i64 [ 0, %B0.endif.i ], [ %entered.2.2.lcssa.i, %f32.exit ]
  %iterations.2.0.i = phi i64 [ 0, %B0.endif.i ], [ %.1827.i, %f32.exit ]
  br i1 %.437636.not.i.i, label %B1008.i, label %B196.if.preheader.i

B196.if.preheader.i:                              ; preds = %B142.i
  %60 = add i64 %entered.3.0.i, -1
  %61 = add i64 %entered.3.0.i, %..280.i
  br label %B196.if.i

B250.i:                                           ; preds = %B196.if.i
  %.609.i = sub nsw i64 %entered.2.21233.i, %arg.a22
  %.638.i = getelementptr double, ptr %arg.a15, i64 %.609.i
  %.639.i = load double, ptr %.638.i, align 8, !noalias !10
  %.641.i = fcmp ogt double %.639.i, %spec.select.i
  br i1 %.641.i, label %B280.i, label %B306.i

B280.i:                                           ; preds = %B250.i
  br label %B306.i

B306.i:                                           ; preds = %B196.if.i, %B280.i, %B250.i
  %front.4.2.i = phi double [ %.639.i, %B280.i ], [ %spec.select.i, %B250.i ], [ %spec.select.i, %B196.if.i ]
  %taken.6.2.i = phi i64 [ 0, %B280.i ], [ %spec.select1126.i, %B250.i ], [ %spec.select1126.i, %B196.if.i ]
  %.692.i = add nsw i64 %taken.6.2.i, 1
  %.700.i = icmp slt i64 %left.2.21230.i, %entered.2.21233.i
  br i1 %.700.i, label %B328.i, label %B398.i

B328.i:                                           ; preds = %B306.i
  %.723.i = icmp slt i64 %left.2.21230.i, 0
  %.724.i = select i1 %.723.i, i64 %arg.n15_0, i64 0
  %62 = getelementptr double, ptr %arg.a15, i64 %left.2.21230.i
  %.738.i = getelementptr double, ptr %62, i64 %.724.i
  %.739.i = load double, ptr %.738.i, align 8, !noalias !10
  %.743.i = fcmp ugt double %.739.i, %front.4.2.i
  br i1 %.743.i, label %B398.i, label %B352.i

B352.i:                                           ; preds = %B328.i, %B374.i
  %left.5.3.i = phi i64 [ %.749.i, %B374.i ], [ %left.2.21230.i, %B328.i ]
  %exitcond.not.i4 = icmp eq i64 %indvars.iv.i, %left.5.3.i
  br i1 %exitcond.not.i4, label %B398.i, label %B374.i

B374.i:                                           ; preds = %B352.i
  %.749.i = add i64 %left.5.3.i, 1
  %.782.i = icmp slt i64 %left.5.3.i, -1
  %63 = select i1 %.782.i, i64 %6, i64 0
  %64 = shl i64 %left.5.3.i, 3
  %scevgep88.i = getelementptr i8, ptr %scevgep87.i, i64 %63
  %scevgep89.i = getelementptr i8, ptr %scevgep88.i, i64 %64
  %.798.i = load double, ptr %scevgep89.i, align 8, !noalias !10
  %.802.i = fcmp ugt double %.798.i, %front.4.2.i
  br i1 %.802.i, label %B398.i, label %B352.i

B398.i:                                           ; preds = %B374.i, %B352.i, %B328.i, %B306.i
  %left.3.2.i = phi i64 [ %left.2.21230.i, %B328.i ], [ %left.2.21230.i, %B306.i ], [ %.749.i, %B374.i ], [ %entered.2.21233.i, %B352.i ]
  %.817.i = sub nsw i64 %entered.2.21233.i, %left.3.2.i
  %.11.i.i = tail call i64 @llvm.smax.i64(i64 %.817.i, i64 %filled.2.21231.i)
  %.107.i.i = icmp slt i64 %.51812191226.i, 0
  %.108.i.i = select i1 %.107.i.i, i64 %arg.n3_0, i64 0
  %65 = getelementptr i64, ptr %arg.a3, i64 %.51812191226.i
  %.122.i.i = getelementptr i64, ptr %65, i64 %.108.i.i
  %.123.i.i = load i64, ptr %.122.i.i, align 8, !noalias !11
  %.139.i.i = icmp slt i64 %.51812191226.i, -1
  %.140.i.i = select i1 %.139.i.i, i64 %arg.n3_0, i64 0
  %66 = getelementptr i8, ptr %65, i64 8
  %.154.i.i = getelementptr i64, ptr %66, i64 %.140.i.i
  %.155.i.i = load i64, ptr %.154.i.i, align 8, !noalias !11
  %.192.i.i = sub i64 %.155.i.i, %.123.i.i
  %.237420.not.i.i = icmp slt i64 %.192.i.i, 1
  br i1 %.237420.not.i.i, label %B398.endif.endif.i, label %B120.if.preheader.i.i

B846.i:                                           ; preds = %f31.exit
  %.1416.i = select i1 %.1167.i, i64 %"$phi262.11.2.sroa.40.1.i", i64 0
  %.1417.i = add i64 %.1416.i, %entered.2.21233.i
  %.1437.i = mul i64 %.1417.i, %arg.n19_1
  %.1441.i = getelementptr double, ptr %"$phi262.11.2.sroa.32.1.i", i64 %.1437.i
  store double %front.4.2.i, ptr %.1441.i, align 8, !noalias !10
  %.1497.i = getelementptr i8, ptr %.1441.i, i64 8
  store double %ready.2.0.lcssa.i.i, ptr %.1497.i, align 8, !noalias !10
  %.1555.i = getelementptr i8, ptr %.1441.i, i64 16
  store double %best.2.0.lcssa.i24.i, ptr %.1555.i, align 8, !noalias !10
  %.1613.i = getelementptr i8, ptr %.1441.i, i64 24
  %.1614.i = sitofp i64 %chosen.2.0.lcssa.i22.i to double
  store double %.1614.i, ptr %.1613.i, align 8, !noalias !10
  %.1672.i = getelementptr i8, ptr %.1441.i, i64 32
  store double %.1300.i, ptr %.1672.i, align 8, !noalias !10
  %.1730.i = getelementptr i8, ptr %.1441.i, i64 40
  store double %.11.i114.i, ptr %.1730.i, align 8, !noalias !10
  br label %B994.i

B994.i:                                           ; preds = %f31.exit, %B846.i
  %.1767.i = add i64 %entered.2.21233.i, 1
  %indvars.iv.next.i = add i64 %indvars.iv.i, 1
  %exitcond1319.not.i = icmp eq i64 %.1767.i, %61
  br i1 %exitcond1319.not.i, label %B1008.i, label %B196.if.i

B1008.i:                                          ; preds = %B994.i, %B142.i
  %retire.2.2.lcssa.i = phi double [ %retire.3.0.i, %B142.i ], [ %.11.i114.i, %B994.i ]
  %front.3.2.lcssa.i = phi double [ %front.6.0.i, %B142.i ], [ %front.4.2.i, %B994.i ]
  %left.2.2.lcssa.i = phi i64 [ %left.4.0.i, %B142.i ], [ %left.3.2.i, %B994.i ]
  %filled.2.2.lcssa.i = phi i64 [ %filled.3.0.i, %B142.i ], [ %.11.i.i, %B994.i ]
  %taken.4.2.lcssa.i = phi i64 [ %taken.5.0.i, %B142.i ], [ %.692.i, %B994.i ]
  %entered.2.2.lcssa.i = phi i64 [ %entered.3.0.i, %B142.i ], [ %61, %B994.i ]
  %.1782.i = icmp eq i64 %iterations.2.0.i, 0
  %spec.select1127.i = select i1 %.1782.i, double %retire.2.2.lcssa.i, double %alone.4.0.i
  %.1824.i = getelementptr double, ptr %arg.a16, i64 %iterations.2.0.i
  store double %retire.2.2.lcssa.i, ptr %.1824.i, align 8, !noalias !10
  %.1827.i = add nuw nsw i64 %iterations.2.0.i, 1
  br i1 %.213609.not.i.i, label %B1024.endif.i, label %B70.if.i72.i

B116.i.i:                                         ; preds = %B70.if.i72.i
  %.301.i.i = mul i64 %.160479489.i.i, %arg.n9_1
  %.305.i.i = getelementptr double, ptr %arg.a9, i64 %.301.i.i
  %.306.i.i = load double, ptr %.305.i.i, align 8, !noalias !14
  %.308.i.i = fcmp olt double %.306.i.i, %front.3.2.lcssa.i
  br i1 %.308.i.i, label %B154.preheader.i.i, label %B404.i.i

B154.preheader.i.i:                               ; preds = %B116.i.i
  %67 = add nsw i64 %.226.i.i, -1
  br label %B154.i.i

B154.i.i:                                         ; preds = %B176.i.i, %B154.preheader.i.i
  %cut.2.2.i.i = phi i64 [ %.314.i.i, %B176.i.i ], [ 0, %B154.preheader.i.i ]
  %exitcond.not.i.i = icmp eq i64 %67, %cut.2.2.i.i
  br i1 %exitcond.not.i.i, label %B226.i.i, label %B176.i.i

B176.i.i:                                         ; preds = %B154.i.i
  %.314.i.i = add nuw nsw i64 %cut.2.2.i.i, 1
  %68 = shl i64 %cut.2.2.i.i, 3
  %scevgep8.i.i = getelementptr i8, ptr %lsr.iv.i.i, i64 %68
  %.387.i.i = load double, ptr %scevgep8.i.i, align 8, !noalias !14
  %.389.i.i = fcmp olt double %.387.i.i, %front.3.2.lcssa.i
  br i1 %.389.i.i, label %B154.i.i, label %B226.i.i

B226.i.i:                                         ; preds = %B176.i.i, %B154.i.i
  %cut.3.16.i.i = phi i64 [ %.226.i.i, %B154.i.i ], [ %.314.i.i, %B176.i.i ]
  %.443.i.i = sub i64 %.226.i.i, %cut.3.16.i.i
  %.486474.not.i.i = icmp slt i64 %.443.i.i, 1
  br i1 %.486474.not.i.i, label %B378.i.i, label %B258.if.lr.ph.i.i

B258.if.lr.ph.i.i:                                ; preds = %B226.i.i
  %xtraiter.i73.i = and i64 %.443.i.i, 3
  %lcmp.mod.not.i74.i = icmp eq i64 %xtraiter.i73.i, 0
  br i1 %lcmp.mod.not.i74.i, label %B258.if.prol.loopexit.i.i, label %B258.if.prol.preheader.i.i

B258.if.prol.preheader.i.i:                       ; preds = %B258.if.lr.ph.i.i
  %69 = shl i64 %cut.3.16.i.i, 3
  %scevgep15.i75.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %69
  %scevgep18.i76.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %69
  br label %B258.if.prol.i.i

B258.if.prol.i.i:                                 ; preds = %B258.if.prol.i.i, %B258.if.prol.preheader.i.i
  %prol.iter.i.i = phi i64 [ %prol.iter.next.i.i, %B258.if.prol.i.i ], [ 0, %B258.if.prol.preheader.i.i ]
  %70 = add i64 %prol.iter.i.i, %cut.3.16.i.i
  %.551.prol.i.i = icmp slt i64 %70, 0
  %71 = select i1 %.551.prol.i.i, i64 %5, i64 0
  %scevgep19.i77.i = getelementptr i8, ptr %scevgep18.i76.i, i64 %71
  %72 = shl nuw nsw i64 %prol.iter.i.i, 3
  %scevgep76.i = getelementptr i8, ptr %scevgep19.i77.i, i64 %72
  %.575.prol.i.i = load double, ptr %scevgep76.i, align 8, !noalias !14
  %73 = select i1 %.551.prol.i.i, i64 %4, i64 0
  %scevgep16.i79.i = getelementptr i8, ptr %scevgep15.i75.i, i64 %73
  %scevgep75.i = getelementptr i8, ptr %scevgep16.i79.i, i64 %72
  %.627.prol.i.i = load double, ptr %scevgep75.i, align 8, !noalias !14
  %scevgep74.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %72
  store double %.575.prol.i.i, ptr %scevgep74.i, align 8, !noalias !14
  %scevgep73.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %72
  store double %.627.prol.i.i, ptr %scevgep73.i, align 8, !noalias !14
  %prol.iter.next.i.i = add nuw nsw i64 %prol.iter.i.i, 1
  %prol.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i73.i, %prol.iter.next.i.i
  br i1 %prol.iter.cmp.not.i.i, label %B258.if.prol.loopexit.loopexit.i.i, label %B258.if.prol.i.i, !llvm.loop !17

B258.if.prol.loopexit.loopexit.i.i:               ; preds = %B258.if.prol.i.i
  %74 = and i64 %.443.i.i, 9223372036854775804
  %75 = add i64 %xtraiter.i73.i, %cut.3.16.i.i
  br label %B258.if.prol.loopexit.i.i

B258.if.prol.loopexit.i.i:                        ; preds = %B258.if.prol.loopexit.loopexit.i.i, %B258.if.lr.ph.i.i
  %.485472476.unr.i.i = phi i64 [ %.443.i.i, %B258.if.lr.ph.i.i ], [ %74, %B258.if.prol.loopexit.loopexit.i.i ]
  %.492473475.unr.i.i = phi i64 [ %cut.3.16.i.i, %B258.if.lr.ph.i.i ], [ %75, %B258.if.prol.loopexit.loopexit.i.i ]
  %76 = sub i64 %cut.3.16.i.i, %.226.i.i
  %77 = icmp ugt i64 %76, -4
  br i1 %77, label %B378.i.i, label %B258.if.preheader.i.i

B258.if.preheader.i.i:                            ; preds = %B258.if.prol.loopexit.i.i
  %78 = add nuw i64 %.485472476.unr.i.i, 4
  %79 = mul i64 %cut.3.16.i.i, -8
  %scevgep44.i.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %79
  %scevgep212.i = getelementptr i8, ptr %lsr.iv.i2, i64 %79
  br label %B258.if.i.i

B378.i.i:                                         ; preds = %B258.if.i.i, %B258.if.prol.loopexit.i.i, %B226.i.i
  %sunkaddr.i83.i = shl i64 %.160479489.i.i, 3
  %sunkaddr60.i.i = getelementptr i8, ptr %arg.a10, i64 %sunkaddr.i83.i
  store i64 %.443.i.i, ptr %sunkaddr60.i.i, align 8, !noalias !14
  br label %B404.i.i

B404.i.i:                                         ; preds = %B70.if.i72.i, %B378.i.i, %B116.i.i
  %scevgep7.i.i = getelementptr i8, ptr %lsr.iv.i.i, i64 %4
  %scevgep10.i.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %4
  %scevgep13.i.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %5
  %scevgep211.i = getelementptr i8, ptr %lsr.iv.i2, i64 %5
  %exitcond495.not.i.i = icmp eq i64 %arg.n10_0, %.167.i.i
  br i1 %exitcond495.not.i.i, label %B1024.endif.i, label %B70.if.i72.i

B70.if.i72.i:                                     ; preds = %B1008.i, %B404.i.i
  %lsr.iv.i2 = phi ptr [ %scevgep211.i, %B404.i.i ], [ %scevgep210.i, %B1008.i ]
  %lsr.iv12.i.i = phi ptr [ %scevgep13.i.i, %B404.i.i ], [ %arg.a8, %B1008.i ]
  %lsr.iv9.i.i = phi ptr [ %scevgep10.i.i, %B404.i.i ], [ %arg.a9, %B1008.i ]
  %lsr.iv.i.i = phi ptr [ %scevgep7.i.i, %B404.i.i ], [ %scevgep.i.i, %B1008.i ]
  %.160479489.i.i = phi i64 [ %.167.i.i, %B404.i.i ], [ 0, %B1008.i ]
  %.167.i.i = add nuw nsw i64 %.160479489.i.i, 1
  %80 = getelementptr i64, ptr %arg.a10, i64 %.160479489.i.i
  %.226.i.i = load i64, ptr %80, align 8, !noalias !14
  %.239.i.i = icmp sgt i64 %.226.i.i, 0
  br i1 %.239.i.i, label %B116.i.i, label %B404.i.i

B258.if.i.i:                                      ; preds = %B258.if.i.i, %B258.if.preheader.i.i
  %lsr.iv21.i.i = phi i64 [ %78, %B258.if.preheader.i.i ], [ %lsr.iv.next.i.i, %B258.if.i.i ]
  %.492473475.i.i = phi i64 [ %.492473475.unr.i.i, %B258.if.preheader.i.i ], [ %93, %B258.if.i.i ]
  %.551.i.i = icmp slt i64 %.492473475.i.i, 0
  %81 = select i1 %.551.i.i, i64 %5, i64 0
  %scevgep42.i.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %81
  %82 = shl i64 %.492473475.i.i, 3
  %scevgep43.i.i = getelementptr i8, ptr %scevgep42.i.i, i64 %82
  %.575.i.i = load double, ptr %scevgep43.i.i, align 8, !noalias !14
  %83 = select i1 %.551.i.i, i64 %4, i64 0
  %scevgep40.i.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %83
  %scevgep41.i.i = getelementptr i8, ptr %scevgep40.i.i, i64 %82
  %.627.i.i = load double, ptr %scevgep41.i.i, align 8, !noalias !14
  %scevgep112.i = getelementptr i8, ptr %scevgep212.i, i64 %82
  %scevgep114.i = getelementptr i8, ptr %scevgep112.i, i64 -16
  store double %.575.i.i, ptr %scevgep114.i, align 8, !noalias !14
  %scevgep92.i = getelementptr i8, ptr %scevgep44.i.i, i64 %82
  store double %.627.i.i, ptr %scevgep92.i, align 8, !noalias !14
  %84 = add i64 %.492473475.i.i, 1
  %.551.1.i.i = icmp slt i64 %84, 0
  %85 = select i1 %.551.1.i.i, i64 %5, i64 0
  %scevgep28.i.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %85
  %scevgep90.i = getelementptr i8, ptr %scevgep28.i.i, i64 %82
  %scevgep91.i = getelementptr i8, ptr %scevgep90.i, i64 8
  %.575.1.i.i = load double, ptr %scevgep91.i, align 8, !noalias !14
  %86 = select i1 %.551.1.i.i, i64 %4, i64 0
  %scevgep31.i.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %86
  %scevgep85.i = getelementptr i8, ptr %scevgep31.i.i, i64 %82
  %scevgep86.i = getelementptr i8, ptr %scevgep85.i, i64 8
  %.627.1.i.i = load double, ptr %scevgep86.i, align 8, !noalias !14
  %scevgep124.i = getelementptr i8, ptr %scevgep112.i, i64 -8
  store double %.575.1.i.i, ptr %scevgep124.i, align 8, !noalias !14
  %scevgep98.i = getelementptr i8, ptr %scevgep92.i, i64 8
  store double %.627.1.i.i, ptr %scevgep98.i, align 8, !noalias !14
  %87 = add i64 %.492473475.i.i, 2
  %.551.2.i.i = icmp slt i64 %87, 0
  %88 = select i1 %.551.2.i.i, i64 %5, i64 0
  %scevgep37.i.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %88
  %scevgep83.i = getelementptr i8, ptr %scevgep37.i.i, i64 %82
  %scevgep84.i = getelementptr i8, ptr %scevgep83.i, i64 16
  %.575.2.i.i = load double, ptr %scevgep84.i, align 8, !noalias !14
  %89 = select i1 %.551.2.i.i, i64 %4, i64 0
  %scevgep34.i.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %89
  %scevgep81.i = getelementptr i8, ptr %scevgep34.i.i, i64 %82
  %scevgep82.i = getelementptr i8, ptr %scevgep81.i, i64 16
  %.627.2.i.i = load double, ptr %scevgep82.i, align 8, !noalias !14
  store double %.575.2.i.i, ptr %scevgep112.i, align 8, !noalias !14
  %scevgep96.i = getelementptr i8, ptr %scevgep92.i, i64 16
  store double %.627.2.i.i, ptr %scevgep96.i, align 8, !noalias !14
  %90 = add i64 %.492473475.i.i, 3
  %.551.3.i.i = icmp slt i64 %90, 0
  %91 = select i1 %.551.3.i.i, i64 %5, i64 0
  %scevgep25.i.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %91
  %scevgep79.i = getelementptr i8, ptr %scevgep25.i.i, i64 %82
  %scevgep80.i = getelementptr i8, ptr %scevgep79.i, i64 24
  %.575.3.i.i = load double, ptr %scevgep80.i, align 8, !noalias !14
  %92 = select i1 %.551.3.i.i, i64 %4, i64 0
  %scevgep22.i82.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %92
  %scevgep77.i = getelementptr i8, ptr %scevgep22.i82.i, i64 %82
  %scevgep78.i = getelementptr i8, ptr %scevgep77.i, i64 24
  %.627.3.i.i = load double, ptr %scevgep78.i, align 8, !noalias !14
  %scevgep120.i = getelementptr i8, ptr %scevgep112.i, i64 8
  store double %.575.3.i.i, ptr %scevgep120.i, align 8, !noalias !14
  %scevgep94.i = getelementptr i8, ptr %scevgep92.i, i64 24
  store double %.627.3.i.i, ptr %scevgep94.i, align 8, !noalias !14
  %lsr.iv.next.i.i = add i64 %lsr.iv21.i.i, -4
  %.486.3.i.i = icmp ugt i64 %lsr.iv.next.i.i, 4
  %93 = add i64 %.492473475.i.i, 4
  br i1 %.486.3.i.i, label %B258.if.i.i, label %B378.i.i

B0.endif.i:                                       ; preds = %B214.loopexit.i.i, %B148.i.i
  %..280.i = tail call i64 @llvm.smax.i64(i64 %.394.i.i, i64 0)
  %94 = mul i64 %.394.i.i, -8
  br label %B142.i

B196.if.i:                                        ; preds = %B994.i, %B196.if.preheader.i
  %indvars.iv.i = phi i64 [ %60, %B196.if.preheader.i ], [ %indvars.iv.next.i, %B994.i ]
  %entered.2.21233.i = phi i64 [ %entered.3.0.i, %B196.if.preheader.i ], [ %.1767.i, %B994.i ]
  %taken.4.21232.i = phi i64 [ %taken.5.0.i, %B196.if.preheader.i ], [ %.692.i, %B994.i ]
  %filled.2.21231.i = phi i64 [ %filled.3.0.i, %B196.if.preheader.i ], [ %.11.i.i, %B994.i ]
  %left.2.21230.i = phi i64 [ %left.4.0.i, %B196.if.preheader.i ], [ %left.3.2.i, %B994.i ]
  %front.3.21229.i = phi double [ %front.6.0.i, %B196.if.preheader.i ], [ %front.4.2.i, %B994.i ]
  %retire.2.21228.i = phi double [ %retire.3.0.i, %B196.if.preheader.i ], [ %.11.i114.i, %B994.i ]
  %.51812191226.i = phi i64 [ %.455.i, %B196.if.preheader.i ], [ %.525.i, %B994.i ]
  %.525.i = add i64 %.51812191226.i, 1
  %.563.i = icmp eq i64 %taken.4.21232.i, %arg.a21
  %.568.i = fadd double %front.3.21229.i, 1.000000e+00
  %spec.select.i = select i1 %.563.i, double %.568.i, double %front.3.21229.i
  %spec.select1126.i = select i1 %.563.i, i64 0, i64 %taken.4.21232.i
  %.597.i = icmp sge i64 %entered.2.21233.i, %arg.a22
  %or.cond.i = select i1 %13, i1 %.597.i, i1 false
  br i1 %or.cond.i, label %B250.i, label %B306.i

B120.if.preheader.i.i:                            ; preds = %B398.i
  %.neg.i.i = add i64 %.123.i.i, 1
  %xtraiter.i84.i = and i64 %.192.i.i, 1
  %lcmp.mod.not.i85.i = icmp eq i64 %xtraiter.i84.i, 0
  br i1 %lcmp.mod.not.i85.i, label %B120.if.prol.loopexit.i.i, label %B120.if.prol.i.i

B120.if.prol.i.i:                                 ; preds = %B120.if.preheader.i.i
  %.246.prol.i.i = add nsw i64 %.192.i.i, -1
  %.297.prol.i.i = icmp slt i64 %.123.i.i, 0
  %.298.prol.i.i = select i1 %.297.prol.i.i, i64 %arg.n5_0, i64 0
  %95 = getelementptr i64, ptr %arg.a5, i64 %.123.i.i
  %.312.prol.i.i = getelementptr i64, ptr %95, i64 %.298.prol.i.i
  %.313.prol.i.i = load i64, ptr %.312.prol.i.i, align 8, !noalias !11
  %.315.not.prol.i.i = icmp slt i64 %iterations.2.0.i, %.313.prol.i.i
  br i1 %.315.not.prol.i.i, label %B120.if.prol.loopexit.i.i, label %B158.prol.i.i

B158.prol.i.i:                                    ; preds = %B120.if.prol.i.i
  %.350.prol.i.i = sub nsw i64 %iterations.2.0.i, %.313.prol.i.i
  %.352.prol.i.i = mul nuw nsw i64 %.350.prol.i.i, %.394.i.i
  %.369.prol.i.i = select i1 %.297.prol.i.i, i64 %arg.n4_0, i64 0
  %96 = getelementptr i64, ptr %arg.a4, i64 %.123.i.i
  %.383.prol.i.i = getelementptr i64, ptr %96, i64 %.369.prol.i.i
  %.384.prol.i.i = load i64, ptr %.383.prol.i.i, align 8, !noalias !11
  %.385.prol.i.i = sub i64 %.352.prol.i.i, %.455.i
  %.388.prol.i.i = add i64 %.384.prol.i.i, %.385.prol.i.i
  %.402.prol.i.i = icmp slt i64 %.388.prol.i.i, 0
  %.403.prol.i.i = select i1 %.402.prol.i.i, i64 %arg.n13_0, i64 0
  %97 = getelementptr double, ptr %arg.a13, i64 %.388.prol.i.i
  %.417.prol.i.i = getelementptr double, ptr %97, i64 %.403.prol.i.i
  %.418.prol.i.i = load double, ptr %.417.prol.i.i, align 8, !noalias !11
  %.435.prol.i.i = select i1 %.297.prol.i.i, i64 %arg.n6_0, i64 0
  %98 = getelementptr double, ptr %arg.a6, i64 %.123.i.i
  %.449.prol.i.i = getelementptr double, ptr %98, i64 %.435.prol.i.i
  %.450.prol.i.i = load double, ptr %.449.prol.i.i, align 8, !noalias !11
  %.453.prol.i.i = fadd double %.418.prol.i.i, %.450.prol.i.i
  %.10.i.prol.i.i = fcmp ogt double %.453.prol.i.i, %front.4.2.i
  %.11.i.prol.i.i = select i1 %.10.i.prol.i.i, double %.453.prol.i.i, double %front.4.2.i
  br label %B120.if.prol.loopexit.i.i

B120.if.prol.loopexit.i.i:                        ; preds = %B158.prol.i.i, %B120.if.prol.i.i, %B120.if.preheader.i.i
  %ready.2.0423.unr.i.i = phi double [ %front.4.2.i, %B120.if.preheader.i.i ], [ %front.4.2.i, %B120.if.prol.i.i ], [ %.11.i.prol.i.i, %B158.prol.i.i ]
  %.236418422.unr.i.i = phi i64 [ %.192.i.i, %B120.if.preheader.i.i ], [ %.246.prol.i.i, %B120.if.prol.i.i ], [ %.246.prol.i.i, %B158.prol.i.i ]
  %.243419421.unr.i.i = phi i64 [ %.123.i.i, %B120.if.preheader.i.i ], [ %.neg.i.i, %B120.if.prol.i.i ], [ %.neg.i.i, %B158.prol.i.i ]
  %ready.3.1.lcssa.unr.i.i = phi double [ poison, %B120.if.preheader.i.i ], [ %front.4.2.i, %B120.if.prol.i.i ], [ %.11.i.prol.i.i, %B158.prol.i.i ]
  %99 = icmp eq i64 %.155.i.i, %.neg.i.i
  br i1 %99, label %B398.endif.endif.i, label %B120.if.preheader1.i.i

B120.if.preheader1.i.i:                           ; preds = %B120.if.prol.loopexit.i.i
  %100 = add nuw i64 %.236418422.unr.i.i, 2
  br label %B120.if.i.i

B158.i.i:                                         ; preds = %B120.if.i.i
  %.350.i.i = sub nsw i64 %iterations.2.0.i, %.313.i.i
  %.352.i.i = mul nuw nsw i64 %.350.i.i, %.394.i.i
  %101 = select i1 %.297.i.i, i64 %2, i64 0
  %scevgep3.i.i = getelementptr i8, ptr %arg.a4, i64 %101
  %scevgep69.i = getelementptr i8, ptr %scevgep3.i.i, i64 %111
  %.384.i.i = load i64, ptr %scevgep69.i, align 8, !noalias !11
  %.385.i.i = sub i64 %.352.i.i, %.455.i
  %.388.i.i = add i64 %.384.i.i, %.385.i.i
  %.402.i.i = icmp slt i64 %.388.i.i, 0
  %.403.i.i = select i1 %.402.i.i, i64 %arg.n13_0, i64 0
  %102 = getelementptr double, ptr %arg.a13, i64 %.388.i.i
  %.417.i.i = getelementptr double, ptr %102, i64 %.403.i.i
  %.418.i.i = load double, ptr %.417.i.i, align 8, !noalias !11
  %103 = select i1 %.297.i.i, i64 %3, i64 0
  %scevgep.i87.i = getelementptr i8, ptr %arg.a6, i64 %103
  %scevgep68.i = getelementptr i8, ptr %scevgep.i87.i, i64 %111
  %.450.i88.i = load double, ptr %scevgep68.i, align 8, !noalias !11
  %.453.i.i = fadd double %.418.i.i, %.450.i88.i
  %.10.i.i89.i = fcmp ogt double %.453.i.i, %ready.2.0423.i.i
  %.11.i.i90.i = select i1 %.10.i.i89.i, double %.453.i.i, double %ready.2.0423.i.i
  br label %B312.i.i

B312.i.i:                                         ; preds = %B120.if.i.i, %B158.i.i
  %ready.3.1.i.i = phi double [ %ready.2.0423.i.i, %B120.if.i.i ], [ %.11.i.i90.i, %B158.i.i ]
  %104 = add i64 %.243419421.i.i, 1
  %.297.1.i.i = icmp slt i64 %104, 0
  %105 = select i1 %.297.1.i.i, i64 %7, i64 8
  %scevgep182.i = getelementptr i8, ptr %arg.a5, i64 %105
  %scevgep72.i = getelementptr i8, ptr %scevgep182.i, i64 %111
  %.313.1.i.i = load i64, ptr %scevgep72.i, align 8, !noalias !11
  %.315.not.1.i.i = icmp slt i64 %iterations.2.0.i, %.313.1.i.i
  br i1 %.315.not.1.i.i, label %B312.1.i.i, label %B158.1.i.i

B158.1.i.i:                                       ; preds = %B312.i.i
  %.350.1.i.i = sub nsw i64 %iterations.2.0.i, %.313.1.i.i
  %.352.1.i.i = mul nuw nsw i64 %.350.1.i.i, %.394.i.i
  %106 = select i1 %.297.1.i.i, i64 %8, i64 8
  %scevgep180.i = getelementptr i8, ptr %arg.a4, i64 %106
  %scevgep71.i = getelementptr i8, ptr %scevgep180.i, i64 %111
  %.384.1.i.i = load i64, ptr %scevgep71.i, align 8, !noalias !11
  %.385.1.i.i = sub i64 %.352.1.i.i, %.455.i
  %.388.1.i.i = add i64 %.384.1.i.i, %.385.1.i.i
  %.402.1.i.i = icmp slt i64 %.388.1.i.i, 0
  %.403.1.i.i = select i1 %.402.1.i.i, i64 %arg.n13_0, i64 0
  %107 = getelementptr double, ptr %arg.a13, i64 %.388.1.i.i
  %.417.1.i.i = getelementptr double, ptr %107, i64 %.403.1.i.i
  %.418.1.i.i = load double, ptr %.417.1.i.i, align 8, !noalias !11
  %108 = select i1 %.297.1.i.i, i64 %9, i64 8
  %scevgep178.i = getelementptr i8, ptr %arg.a6, i64 %108
  %scevgep70.i = getelementptr i8, ptr %scevgep178.i, i64 %111
  %.450.1.i.i = load double, ptr %scevgep70.i, align 8, !noalias !11
  %.453.1.i.i = fadd double %.418.1.i.i, %.450.1.i.i
  %.10.i.1.i98.i = fcmp ogt double %.453.1.i.i, %ready.3.1.i.i
  %.11.i.1.i99.i = select i1 %.10.i.1.i98.i, double %.453.1.i.i, double %ready.3.1.i.i
  br label %B312.1.i.i

B312.1.i.i:                                       ; preds = %B158.1.i.i, %B312.i.i
  %ready.3.1.1.i.i = phi double [ %ready.3.1.i.i, %B312.i.i ], [ %.11.i.1.i99.i, %B158.1.i.i ]
  %lsr.iv.next.i100.i = add i64 %lsr.iv.i86.i, -2
  %.237.1.i.i = icmp sgt i64 %lsr.iv.next.i100.i, 2
  %109 = add i64 %.243419421.i.i, 2
  br i1 %.237.1.i.i, label %B120.if.i.i, label %B398.endif.endif.i

B120.if.i.i:                                      ; preds = %B312.1.i.i, %B120.if.preheader1.i.i
  %lsr.iv.i86.i = phi i64 [ %100, %B120.if.preheader1.i.i ], [ %lsr.iv.next.i100.i, %B312.1.i.i ]
  %ready.2.0423.i.i = phi double [ %ready.2.0423.unr.i.i, %B120.if.preheader1.i.i ], [ %ready.3.1.1.i.i, %B312.1.i.i ]
  %.243419421.i.i = phi i64 [ %.243419421.unr.i.i, %B120.if.preheader1.i.i ], [ %109, %B312.1.i.i ]
  %.297.i.i = icmp slt i64 %.243419421.i.i, 0
  %110 = select i1 %.297.i.i, i64 %1, i64 0
  %scevgep5.i.i = getelementptr i8, ptr %arg.a5, i64 %110
  %111 = shl i64 %.243419421.i.i, 3
  %scevgep6.i.i = getelementptr i8, ptr %scevgep5.i.i, i64 %111
  %.313.i.i = load i64, ptr %scevgep6.i.i, align 8, !noalias !11
  %.315.not.i.i = icmp slt i64 %iterations.2.0.i, %.313.i.i
  br i1 %.315.not.i.i, label %B312.i.i, label %B158.i.i

B398.endif.endif.i:                               ; preds = %B312.1.i.i, %B120.if.prol.loopexit.i.i, %B398.i
  %ready.2.0.lcssa.i.i = phi double [ %front.4.2.i, %B398.i ], [ %ready.3.1.lcssa.unr.i.i, %B120.if.prol.loopexit.i.i ], [ %ready.3.1.1.i.i, %B312.1.i.i ]
  %.914.i = select i1 %.107.i.i, i64 %arg.n2_0, i64 0
  %112 = getelementptr i64, ptr %arg.a2, i64 %.51812191226.i
  %.928.i = getelementptr i64, ptr %112, i64 %.914.i
  %.929.i = load i64, ptr %.928.i, align 8, !noalias !10
  %.101914.i = icmp slt i64 %.929.i, 0
  %.102015.i = select i1 %.101914.i, i64 %arg.n7_0, i64 0
  %.102116.i = add i64 %.102015.i, %.929.i
  %.104117.i = mul i64 %.102116.i, %arg.n7_1
  br i1 %14, label %B398.endif.endif.endif.thread.i, label %B86.if.lr.ph.i.i

B86.if.lr.ph.i.i:                                 ; preds = %B398.endif.endif.i
  %113 = getelementptr double, ptr %arg.a7, i64 %.104117.i
  %.111.i.i.i = fadd double %ready.2.0.lcssa.i.i, 1.000000e-09
  %sunkaddr379.i = getelementptr i8, ptr %113, i64 8
  br label %B86.if.i.i

B152.i.i:                                         ; preds = %B86.if.i.i
  %.367.i.i = load double, ptr %sunkaddr379.i, align 8, !noalias !18
  %114 = getelementptr i64, ptr %arg.a10, i64 %.5.i.i103.i
  %.97.i.i.i = load i64, ptr %114, align 8, !noalias !21
  %.34.i.i.i.i = icmp sgt i64 %.97.i.i.i, 0
  br i1 %.34.i.i.i.i, label %B20.i.i.i.i, label %B152.endif.i.i

B20.i.i.i.i:                                      ; preds = %B152.i.i
  %.92.i.i.i.i = mul i64 %arg.n9_1, %.5.i.i103.i
  %115 = getelementptr double, ptr %arg.a9, i64 %.92.i.i.i.i
  %116 = getelementptr double, ptr %115, i64 %.97.i.i.i
  %.96.i.i.i.i = getelementptr i8, ptr %116, i64 -8
  %.97.i.i.i.i = load double, ptr %.96.i.i.i.i, align 8, !noalias !24
  %.99.i.i.i.i = fcmp ogt double %.97.i.i.i.i, %.111.i.i.i
  br i1 %.99.i.i.i.i, label %B54.preheader.i.i.i.i, label %B152.endif.i.i

B54.preheader.i.i.i.i:                            ; preds = %B20.i.i.i.i
  %117 = shl i64 %.92.i.i.i.i, 3
  %118 = getelementptr i8, ptr %arg.a9, i64 %117
  %scevgep.i.i.i.i = getelementptr i8, ptr %118, i64 -16
  br label %B54.i.i.i.i

B54.i.i.i.i:                                      ; preds = %B76.i.i.i.i, %B54.preheader.i.i.i.i
  %at.2.1.i.i.i.i = phi i64 [ %.105.i.i.i.i, %B76.i.i.i.i ], [ %.97.i.i.i, %B54.preheader.i.i.i.i ]
  %.115.i.i.i.i = icmp sgt i64 %at.2.1.i.i.i.i, 1
  br i1 %.115.i.i.i.i, label %B76.i.i.i.i, label %B0.endif.i.i.i

B76.i.i.i.i:                                      ; preds = %B54.i.i.i.i
  %.105.i.i.i.i = add nsw i64 %at.2.1.i.i.i.i, -1
  %119 = shl i64 %at.2.1.i.i.i.i, 3
  %scevgep1.i.i.i.i = getelementptr i8, ptr %scevgep.i.i.i.i, i64 %119
  %.177.i.i.i.i = load double, ptr %scevgep1.i.i.i.i, align 8, !noalias !24
  %.179.i.i.i.i = fcmp ogt double %.177.i.i.i.i, %.111.i.i.i
  br i1 %.179.i.i.i.i, label %B54.i.i.i.i, label %B0.endif.i.i.i

B108.i.i.i:                                       ; preds = %B0.endif.i.i.i
  %.207.i.i.i = mul i64 %arg.n8_1, %.5.i.i103.i
  %120 = getelementptr double, ptr %arg.a8, i64 %.207.i.i.i
  %121 = getelementptr double, ptr %120, i64 %at.3.0.i.i.i.i
  %.212.i.i.i = load double, ptr %121, align 8, !noalias !21
  %.215.i.i.i = fadd double %ready.2.0.lcssa.i.i, %.367.i.i
  %.218.i.i.i = fadd double %.215.i.i.i, -1.000000e-09
  %.219.i.i.i = fcmp olt double %.212.i.i.i, %.218.i.i.i
  br i1 %.219.i.i.i, label %B168.preheader.i.i.i, label %B152.endif.i.i

B168.preheader.i.i.i:                             ; preds = %B108.i.i.i
  %scevgep4.i107.i = getelementptr i8, ptr %scevgep3.i101.i, i64 %117
  br label %B168.i.i.i

B168.i.i.i:                                       ; preds = %B220.i.i.i, %B168.preheader.i.i.i
  %lsr.iv.i108.i = phi i64 [ %lsr.iv.next.i111.i, %B220.i.i.i ], [ %at.2.1.i.i.lcssa.i.i, %B168.preheader.i.i.i ]
  %122 = shl i64 %lsr.iv.i108.i, 3
  %scevgep5.i109.i = getelementptr i8, ptr %scevgep4.i107.i, i64 %122
  %.276.i.i.i = load double, ptr %scevgep5.i109.i, align 8, !noalias !21
  %exitcond.not.i.i.i = icmp eq i64 %.97.i.i.i, %lsr.iv.i108.i
  br i1 %exitcond.not.i.i.i, label %B152.endif.i.i, label %B220.i.i.i

B220.i.i.i:                                       ; preds = %B168.i.i.i
  %scevgep.i3 = getelementptr i8, ptr %120, i64 %122
  %.354.i.i.i = load double, ptr %scevgep.i3, align 8, !noalias !21
  %.357.i.i.i = fadd double %.367.i.i, %.276.i.i.i
  %.360.i.i.i = fadd double %.357.i.i.i, -1.000000e-09
  %.361.i.i.i = fcmp olt double %.354.i.i.i, %.360.i.i.i
  %lsr.iv.next.i111.i = add i64 %lsr.iv.i108.i, 1
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
  %.465.i.i = getelementptr double, ptr %arg.a11, i64 %.5.i.i103.i
  %.466.i.i = load double, ptr %.465.i.i, align 8, !noalias !18
  %.497.i.i = getelementptr double, ptr %arg.a11, i64 %chosen.2.0424.i.i
  %.498.i.i = load double, ptr %.497.i.i, align 8, !noalias !18
  %.499.i.i = fcmp olt double %.466.i.i, %.498.i.i
  br i1 %.499.i.i, label %B374.i.i, label %B306.i.i

B306.i.i:                                         ; preds = %B250.i.i
  %.571.i.i = fcmp oeq double %.466.i.i, %.498.i.i
  %.583.i.i = icmp sgt i64 %chosen.2.0424.i.i, %.5.i.i103.i
  %or.cond407.i.i = select i1 %.571.i.i, i1 %.583.i.i, i1 false
  br i1 %or.cond407.i.i, label %B374.i.i, label %B382.i.i

B374.i.i:                                         ; preds = %B152.endif.i.i, %B306.i.i, %B250.i.i
  br label %B382.i.i

B382.i.i:                                         ; preds = %B374.i.i, %B306.i.i, %B238.i.i
  %chosen.3.2.i.i = phi i64 [ %.5.i.i103.i, %B374.i.i ], [ %chosen.2.0424.i.i, %B238.i.i ], [ %chosen.2.0424.i.i, %B306.i.i ]
  %best.3.2.i.i = phi double [ %time.2.1.i.i.i, %B374.i.i ], [ %best.2.0425.i.i, %B238.i.i ], [ %best.2.0425.i.i, %B306.i.i ]
  %exitcond.not.i106.i = icmp eq i64 %.193.i.i, %arg.n7_1
  br i1 %exitcond.not.i106.i, label %B398.endif.endif.endif.i, label %B86.if.i.i

B86.if.i.i:                                       ; preds = %B382.i.i, %B86.if.lr.ph.i.i
  %best.2.0425.i.i = phi double [ 1.000000e+300, %B86.if.lr.ph.i.i ], [ %best.3.2.i.i, %B382.i.i ]
  %chosen.2.0424.i.i = phi i64 [ -1, %B86.if.lr.ph.i.i ], [ %chosen.3.2.i.i, %B382.i.i ]
  %.186418422.i.i = phi i64 [ 6, %B86.if.lr.ph.i.i ], [ %.193.i.i, %B382.i.i ]
  %.193.i.i = add nuw i64 %.186418422.i.i, 1
  %.244.i.i = icmp slt i64 %.186418422.i.i, 0
  %.245.i.i = select i1 %.244.i.i, i64 %arg.n7_1, i64 0
  %123 = getelementptr double, ptr %113, i64 %.186418422.i.i
  %.267.i.i = getelementptr double, ptr %123, i64 %.245.i.i
  %.268.i.i = load double, ptr %.267.i.i, align 8, !noalias !18
  %.5.i.i103.i = fptosi double %.268.i.i to i64
  %.297.i104.i = icmp slt i64 %.5.i.i103.i, 0
  br i1 %.297.i104.i, label %B398.endif.endif.endif.i, label %B152.i.i

B152.endif.i.i:                                   ; preds = %B220.i.i.i, %B168.i.i.i, %B0.endif.i.i.i, %B108.i.i.i, %B20.i.i.i.i, %B152.i.i
  %time.2.1.i.i.i = phi double [ %ready.2.0.lcssa.i.i, %B108.i.i.i ], [ %ready.2.0.lcssa.i.i, %B0.endif.i.i.i ], [ %ready.2.0.lcssa.i.i, %B20.i.i.i.i ], [ %ready.2.0.lcssa.i.i, %B152.i.i ], [ %.276.i.i.i, %B168.i.i.i ], [ %.276.i.i.i, %B220.i.i.i ]
  %.413.i.i = icmp slt i64 %chosen.2.0424.i.i, 0
  %.417.i105.i = fcmp olt double %time.2.1.i.i.i, %best.2.0425.i.i
  %or.cond.i.i = select i1 %.413.i.i, i1 true, i1 %.417.i105.i
  br i1 %or.cond.i.i, label %B374.i.i, label %B238.i.i

B398.endif.endif.endif.i:                         ; preds = %B86.if.i.i, %B382.i.i
  %chosen.2.0.lcssa.i.i = phi i64 [ %chosen.2.0424.i.i, %B86.if.i.i ], [ %chosen.3.2.i.i, %B382.i.i ]
  %best.2.0.lcssa.i.i = phi double [ %best.2.0425.i.i, %B86.if.i.i ], [ %best.3.2.i.i, %B382.i.i ]
  %chosen.2.0.lcssa.i.fr.i = freeze i64 %chosen.2.0.lcssa.i.i
  %.1062.i = icmp slt i64 %chosen.2.0.lcssa.i.fr.i, 0
  %spec.select30.i = select i1 %.1062.i, i64 %arg.n11_0, i64 0
  br label %B398.endif.endif.endif.thread.i

B398.endif.endif.endif.thread.i:                  ; preds = %B398.endif.endif.endif.i, %B398.endif.endif.i
  %best.2.0.lcssa.i24.i = phi double [ %best.2.0.lcssa.i.i, %B398.endif.endif.endif.i ], [ 1.000000e+300, %B398.endif.endif.i ]
  %chosen.2.0.lcssa.i22.i = phi i64 [ %chosen.2.0.lcssa.i.fr.i, %B398.endif.endif.endif.i ], [ -1, %B398.endif.endif.i ]
  %124 = phi i64 [ %spec.select30.i, %B398.endif.endif.endif.i ], [ %arg.n11_0, %B398.endif.endif.i ]
  %125 = getelementptr double, ptr %arg.a7, i64 %.104117.i
  %.104628.in.i = getelementptr i8, ptr %125, i64 8
  %.104628.i = load double, ptr %.104628.in.i, align 8, !noalias !10
  %126 = getelementptr double, ptr %arg.a11, i64 %chosen.2.0.lcssa.i22.i
  %.1077.i = getelementptr double, ptr %126, i64 %124
  %.1078.i = load double, ptr %.1077.i, align 8, !noalias !10
  %.1079.i = fadd double %.104628.i, %.1078.i
  store double %.1079.i, ptr %.1077.i, align 8, !noalias !10
  %.83.i = icmp slt i64 %chosen.2.0.lcssa.i22.i, 0
  %.84.i = select i1 %.83.i, i64 %arg.n10_0, i64 0
  %127 = getelementptr i64, ptr %arg.a10, i64 %chosen.2.0.lcssa.i22.i
  %.98.i = getelementptr i64, ptr %127, i64 %.84.i
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !27
  %.116.i = select i1 %.83.i, i64 %arg.n12_0, i64 0
  %128 = getelementptr double, ptr %arg.a12, i64 %chosen.2.0.lcssa.i22.i
  %.130.i = getelementptr double, ptr %128, i64 %.116.i
  %.131.i = load double, ptr %.130.i, align 8, !noalias !27
  %.34.i.i = icmp sgt i64 %.99.i, 0
  br i1 %.34.i.i, label %B20.i.i, label %B0.endif.thread.i

B20.i.i:                                          ; preds = %B398.endif.endif.endif.thread.i
  %.71.i.i = select i1 %.83.i, i64 %arg.n8_0, i64 0
  %.72.i.i = add i64 %.71.i.i, %chosen.2.0.lcssa.i22.i
  %.92.i.i = mul i64 %.72.i.i, %arg.n8_1
  %129 = getelementptr double, ptr %arg.a8, i64 %.92.i.i
  %130 = getelementptr double, ptr %129, i64 %.99.i
  %.96.i.i = getelementptr i8, ptr %130, i64 -8
  %.97.i.i = load double, ptr %.96.i.i, align 8, !noalias !30
  %.99.i.i = fcmp ult double %.97.i.i, %best.2.0.lcssa.i24.i
  br i1 %.99.i.i, label %B0.endif.thread.i, label %B54.preheader.i.i

B54.preheader.i.i:                                ; preds = %B20.i.i
  %131 = shl i64 %.92.i.i, 3
  %132 = getelementptr i8, ptr %arg.a8, i64 %131
  %scevgep.i.i73 = getelementptr i8, ptr %132, i64 -16
  br label %B54.i.i74

B54.i.i74:                                        ; preds = %B76.i.i, %B54.preheader.i.i
  %at.2.1.i.i75 = phi i64 [ %.105.i.i, %B76.i.i ], [ %.99.i, %B54.preheader.i.i ]
  %.115.i.i = icmp sgt i64 %at.2.1.i.i75, 1
  br i1 %.115.i.i, label %B76.i.i, label %B0.endif.i76

B76.i.i:                                          ; preds = %B54.i.i74
  %.105.i.i = add nsw i64 %at.2.1.i.i75, -1
  %133 = shl i64 %at.2.1.i.i75, 3
  %scevgep1.i.i = getelementptr i8, ptr %scevgep.i.i73, i64 %133
  %.177.i.i = load double, ptr %scevgep1.i.i, align 8, !noalias !30
  %.179.i.i = fcmp ult double %.177.i.i, %best.2.0.lcssa.i24.i
  br i1 %.179.i.i, label %B0.endif.i76, label %B54.i.i74

B160.i:                                           ; preds = %B0.endif.i76
  %134 = getelementptr double, ptr %129, i64 %at.3.0.i.i
  %.275.i = load double, ptr %134, align 8, !noalias !27
  %.278.i = fadd double %.189.i, %.131.i
  %.281.i = fcmp ugt double %.275.i, %.278.i
  br i1 %.281.i, label %B224.i, label %B194.i

B194.i:                                           ; preds = %B160.i
  %.308.i = select i1 %.83.i, i64 %arg.n9_0, i64 0
  %.309.i = add i64 %.308.i, %chosen.2.0.lcssa.i22.i
  %.329.i = mul i64 %.309.i, %arg.n9_1
  %135 = getelementptr double, ptr %arg.a9, i64 %.329.i
  %136 = getelementptr double, ptr %135, i64 %at.3.0.i.i
  %.334.i = load double, ptr %136, align 8, !noalias !27
  %.338.i = add nuw nsw i64 %at.3.0.i.i, 1
  br label %B224.i

B224.i:                                           ; preds = %B0.endif.i76, %B0.endif.thread.i, %B194.i, %B160.i
  %at.3.0.i5.i = phi i64 [ %at.3.0.i.i, %B194.i ], [ %at.3.0.i.i, %B160.i ], [ %at.3.0.i.i, %B0.endif.i76 ], [ %.99.i, %B0.endif.thread.i ]
  %end.2.0.i = phi double [ %.334.i, %B194.i ], [ %.189.i, %B160.i ], [ %.189.i, %B0.endif.i76 ], [ %.1893.i, %B0.endif.thread.i ]
  %last.2.0.i = phi i64 [ %.338.i, %B194.i ], [ %at.3.0.i.i, %B160.i ], [ %at.3.0.i.i, %B0.endif.i76 ], [ %.99.i, %B0.endif.thread.i ]
  %.355.i = icmp sgt i64 %at.3.0.i5.i, 0
  br i1 %.355.i, label %B236.i, label %B312.i

B236.i:                                           ; preds = %B224.i
  %.366.i = add nsw i64 %at.3.0.i5.i, -1
  %.391.i = select i1 %.83.i, i64 %arg.n9_0, i64 0
  %.392.i = add i64 %.391.i, %chosen.2.0.lcssa.i22.i
  %.412.i = mul i64 %.392.i, %arg.n9_1
  %137 = getelementptr double, ptr %arg.a9, i64 %.412.i
  %.416.i = getelementptr double, ptr %137, i64 %.366.i
  %.417.i = load double, ptr %.416.i, align 8, !noalias !27
  %.419.i70 = fadd double %.131.i, %.417.i
  %.423.i = fcmp ugt double %best.2.0.lcssa.i24.i, %.419.i70
  br i1 %.423.i, label %B312.i, label %B276.i

B276.i:                                           ; preds = %B236.i
  %.453.i = select i1 %.83.i, i64 %arg.n8_0, i64 0
  %.454.i71 = add i64 %.453.i, %chosen.2.0.lcssa.i22.i
  %.474.i = mul i64 %.454.i71, %arg.n8_1
  %138 = getelementptr double, ptr %arg.a8, i64 %.474.i
  %sunkaddr.i72 = shl i64 %at.3.0.i5.i, 3
  %sunkaddr137.i = getelementptr i8, ptr %138, i64 %sunkaddr.i72
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
  br i1 %.592632.i, label %B386.if.lr.ph.i, label %f31.exit

B386.if.lr.ph.i:                                  ; preds = %B340.i
  %.654.i = select i1 %.83.i, i64 %arg.n8_0, i64 0
  %.655.i = add i64 %.654.i, %chosen.2.0.lcssa.i22.i
  %.705.i = select i1 %.83.i, i64 %arg.n9_0, i64 0
  %.706.i = add i64 %.705.i, %chosen.2.0.lcssa.i22.i
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.549.i, i64 0)
  %xtraiter6.i = and i64 %storemerge622.i, 3
  %lcmp.mod7.not.i = icmp eq i64 %xtraiter6.i, 0
  br i1 %lcmp.mod7.not.i, label %B386.if.prol.loopexit.i, label %B386.if.prol.preheader.i

B386.if.prol.preheader.i:                         ; preds = %B386.if.lr.ph.i
  %139 = mul i64 %.706.i, %arg.n9_1
  %140 = add i64 %.99.i, %139
  %141 = shl i64 %140, 3
  %scevgep59.i = getelementptr i8, ptr %arg.a9, i64 %141
  %142 = mul i64 %.655.i, %arg.n8_1
  %143 = add i64 %.99.i, %142
  %144 = shl i64 %143, 3
  %scevgep62.i = getelementptr i8, ptr %arg.a8, i64 %144
  %145 = sub nsw i64 0, %xtraiter6.i
  br label %B386.if.prol.i

B386.if.prol.i:                                   ; preds = %B386.if.prol.i, %B386.if.prol.preheader.i
  %lsr.iv57.i = phi i64 [ 0, %B386.if.prol.preheader.i ], [ %lsr.iv.next58.i, %B386.if.prol.i ]
  %146 = add i64 %lsr.iv57.i, %.99.i
  %147 = add i64 %146, -1
  %.656.prol.i = icmp slt i64 %147, 0
  %148 = select i1 %.656.prol.i, i64 %23, i64 -8
  %scevgep165.i = getelementptr i8, ptr %scevgep62.i, i64 %148
  %149 = shl nsw i64 %lsr.iv57.i, 3
  %scevgep86.i48 = getelementptr i8, ptr %scevgep165.i, i64 %149
  %.680.prol.i = load double, ptr %scevgep86.i48, align 8, !noalias !27
  %150 = select i1 %.656.prol.i, i64 %24, i64 -8
  %scevgep163.i = getelementptr i8, ptr %scevgep59.i, i64 %150
  %scevgep85.i49 = getelementptr i8, ptr %scevgep163.i, i64 %149
  %.731.prol.i = load double, ptr %scevgep85.i49, align 8, !noalias !27
  %.759.prol.i = icmp ugt i64 %146, -9223372036854775808
  %151 = select i1 %.759.prol.i, i64 %5, i64 0
  %scevgep63.i = getelementptr i8, ptr %scevgep62.i, i64 %151
  %scevgep84.i50 = getelementptr i8, ptr %scevgep63.i, i64 %149
  store double %.680.prol.i, ptr %scevgep84.i50, align 8, !noalias !27
  %152 = select i1 %.759.prol.i, i64 %4, i64 0
  %scevgep60.i = getelementptr i8, ptr %scevgep59.i, i64 %152
  %scevgep83.i51 = getelementptr i8, ptr %scevgep60.i, i64 %149
  store double %.731.prol.i, ptr %scevgep83.i51, align 8, !noalias !27
  %lsr.iv.next58.i = add nsw i64 %lsr.iv57.i, -1
  %prol.iter8.cmp.not.i = icmp eq i64 %lsr.iv.next58.i, %145
  br i1 %prol.iter8.cmp.not.i, label %B386.if.prol.loopexit.loopexit.i, label %B386.if.prol.i, !llvm.loop !33

B386.if.prol.loopexit.loopexit.i:                 ; preds = %B386.if.prol.i
  %153 = and i64 %storemerge622.i, 9223372036854775804
  %154 = sub i64 %.99.i, %xtraiter6.i
  br label %B386.if.prol.loopexit.i

B386.if.prol.loopexit.i:                          ; preds = %B386.if.prol.loopexit.loopexit.i, %B386.if.lr.ph.i
  %.591630634.unr.i = phi i64 [ %.569.i, %B386.if.lr.ph.i ], [ %153, %B386.if.prol.loopexit.loopexit.i ]
  %.598631633.in.unr.i = phi i64 [ %.99.i, %B386.if.lr.ph.i ], [ %154, %B386.if.prol.loopexit.loopexit.i ]
  %155 = add i64 %.99.i, %smax.i
  %156 = sub i64 %last.2.0.i, %155
  %157 = icmp ugt i64 %156, -4
  br i1 %157, label %f31.exit, label %B386.if.preheader.i

B386.if.preheader.i:                              ; preds = %B386.if.prol.loopexit.i
  %158 = mul i64 %.706.i, %arg.n9_1
  %159 = add i64 %.598631633.in.unr.i, %158
  %160 = shl i64 %159, 3
  %scevgep.i52 = getelementptr i8, ptr %arg.a9, i64 %160
  %161 = mul i64 %.655.i, %arg.n8_1
  %162 = add i64 %.598631633.in.unr.i, %161
  %163 = shl i64 %162, 3
  %scevgep13.i = getelementptr i8, ptr %arg.a8, i64 %163
  br label %B386.if.i

B468.i:                                           ; preds = %B312.i
  %.843.i = icmp slt i64 %.500.i, 0
  br i1 %.843.i, label %B480.i, label %f31.exit

B480.i:                                           ; preds = %B468.i
  %.885.i = sub i64 %.99.i, %last.2.0.i
  %.928626.not.i = icmp slt i64 %.885.i, 1
  br i1 %.928626.not.i, label %f31.exit, label %B512.if.lr.ph.i

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
  %164 = shl i64 %.1062.i30, 3
  %165 = shl i64 %first.2.0.i, 3
  %166 = getelementptr i8, ptr %arg.a9, i64 %164
  %167 = getelementptr i8, ptr %166, i64 %165
  %scevgep125.i = getelementptr i8, ptr %167, i64 8
  %168 = shl i64 %.1011.i, 3
  %169 = getelementptr i8, ptr %arg.a8, i64 %168
  %170 = getelementptr i8, ptr %169, i64 %165
  %scevgep128.i33 = getelementptr i8, ptr %170, i64 8
  %171 = add i64 %first.2.0.i, 1
  %172 = shl i64 %last.2.0.i, 3
  %scevgep131.i = getelementptr i8, ptr %166, i64 %172
  %scevgep134.i = getelementptr i8, ptr %169, i64 %172
  br label %B512.if.prol.i

B512.if.prol.i:                                   ; preds = %B512.if.prol.i, %B512.if.prol.preheader.i
  %prol.iter.i = phi i64 [ %prol.iter.next.i, %B512.if.prol.i ], [ 0, %B512.if.prol.preheader.i ]
  %173 = add i64 %prol.iter.i, %last.2.0.i
  %.992.prol.i = icmp slt i64 %173, 0
  %174 = select i1 %.992.prol.i, i64 %5, i64 0
  %scevgep135.i = getelementptr i8, ptr %scevgep134.i, i64 %174
  %175 = shl nuw nsw i64 %prol.iter.i, 3
  %scevgep116.i = getelementptr i8, ptr %scevgep135.i, i64 %175
  %.1016.prol.i = load double, ptr %scevgep116.i, align 8, !noalias !27
  %176 = select i1 %.992.prol.i, i64 %4, i64 0
  %scevgep132.i = getelementptr i8, ptr %scevgep131.i, i64 %176
  %scevgep115.i = getelementptr i8, ptr %scevgep132.i, i64 %175
  %.1067.prol.i = load double, ptr %scevgep115.i, align 8, !noalias !27
  %177 = add i64 %171, %prol.iter.i
  %.1096.prol.i = icmp slt i64 %177, 0
  %178 = select i1 %.1096.prol.i, i64 %5, i64 0
  %scevgep129.i = getelementptr i8, ptr %scevgep128.i33, i64 %178
  %scevgep114.i34 = getelementptr i8, ptr %scevgep129.i, i64 %175
  store double %.1016.prol.i, ptr %scevgep114.i34, align 8, !noalias !27
  %179 = select i1 %.1096.prol.i, i64 %4, i64 0
  %scevgep126.i = getelementptr i8, ptr %scevgep125.i, i64 %179
  %scevgep113.i = getelementptr i8, ptr %scevgep126.i, i64 %175
  store double %.1067.prol.i, ptr %scevgep113.i, align 8, !noalias !27
  %prol.iter.next.i = add nuw nsw i64 %prol.iter.i, 1
  %prol.iter.cmp.not.i = icmp eq i64 %xtraiter.i31, %prol.iter.next.i
  br i1 %prol.iter.cmp.not.i, label %B512.if.prol.loopexit.loopexit.i, label %B512.if.prol.i, !llvm.loop !34

B512.if.prol.loopexit.loopexit.i:                 ; preds = %B512.if.prol.i
  %180 = and i64 %.885.i, 9223372036854775804
  %181 = add i64 %xtraiter.i31, %last.2.0.i
  br label %B512.if.prol.loopexit.i

B512.if.prol.loopexit.i:                          ; preds = %B512.if.prol.loopexit.loopexit.i, %B512.if.lr.ph.i
  %.927624628.unr.i = phi i64 [ %.885.i, %B512.if.lr.ph.i ], [ %180, %B512.if.prol.loopexit.loopexit.i ]
  %.934625627.unr.i = phi i64 [ %last.2.0.i, %B512.if.lr.ph.i ], [ %181, %B512.if.prol.loopexit.loopexit.i ]
  %182 = sub i64 %last.2.0.i, %.99.i
  %183 = icmp ugt i64 %182, -4
  br i1 %183, label %f31.exit, label %B512.if.preheader.i

B512.if.preheader.i:                              ; preds = %B512.if.prol.loopexit.i
  %184 = add nuw i64 %.927624628.unr.i, 4
  %185 = add i64 %.934625627.unr.i, %first.2.0.i
  %186 = sub i64 %.1062.i30, %last.2.0.i
  %187 = add i64 %186, %185
  %188 = shl i64 %187, 3
  %scevgep73.i35 = getelementptr i8, ptr %arg.a9, i64 %188
  %189 = sub i64 %.1011.i, %last.2.0.i
  %190 = add i64 %189, %185
  %191 = shl i64 %190, 3
  %scevgep79.i36 = getelementptr i8, ptr %arg.a8, i64 %191
  %192 = sub i64 %185, %last.2.0.i
  %193 = add i64 %.934625627.unr.i, %.1062.i30
  %194 = shl i64 %193, 3
  %scevgep89.i37 = getelementptr i8, ptr %arg.a9, i64 %194
  %195 = add i64 %.934625627.unr.i, %.1011.i
  %196 = shl i64 %195, 3
  %scevgep92.i38 = getelementptr i8, ptr %arg.a8, i64 %196
  br label %B512.if.i

B0.endif.thread.i:                                ; preds = %B20.i.i, %B398.endif.endif.endif.thread.i
  %.1893.i = fadd double %best.2.0.lcssa.i24.i, %.104628.i
  br label %B224.i

B0.endif.i76:                                     ; preds = %B76.i.i, %B54.i.i74
  %at.3.0.i.i = phi i64 [ 0, %B54.i.i74 ], [ %.105.i.i, %B76.i.i ]
  %.189.i = fadd double %best.2.0.lcssa.i24.i, %.104628.i
  %.214.i = icmp slt i64 %at.3.0.i.i, %.99.i
  br i1 %.214.i, label %B160.i, label %B224.i

B386.if.i:                                        ; preds = %B386.if.i, %B386.if.preheader.i
  %lsr.iv.i53 = phi i64 [ 0, %B386.if.preheader.i ], [ %lsr.iv.next.i69, %B386.if.i ]
  %197 = add i64 %lsr.iv.i53, %.598631633.in.unr.i
  %198 = add i64 %197, -1
  %.656.i = icmp slt i64 %198, 0
  %199 = shl i64 %lsr.iv.i53, 3
  %200 = select i1 %.656.i, i64 %23, i64 -8
  %scevgep159.i = getelementptr i8, ptr %scevgep13.i, i64 %200
  %scevgep160.i = getelementptr i8, ptr %scevgep159.i, i64 %199
  %.680.i = load double, ptr %scevgep160.i, align 8, !noalias !27
  %201 = select i1 %.656.i, i64 %24, i64 -8
  %scevgep157.i = getelementptr i8, ptr %scevgep.i52, i64 %201
  %scevgep82.i54 = getelementptr i8, ptr %scevgep157.i, i64 %199
  %.731.i = load double, ptr %scevgep82.i54, align 8, !noalias !27
  %.759.i = icmp ugt i64 %197, -9223372036854775808
  %202 = select i1 %.759.i, i64 %5, i64 0
  %scevgep41.i55 = getelementptr i8, ptr %scevgep13.i, i64 %202
  %scevgep81.i56 = getelementptr i8, ptr %scevgep41.i55, i64 %199
  store double %.680.i, ptr %scevgep81.i56, align 8, !noalias !27
  %203 = select i1 %.759.i, i64 %4, i64 0
  %scevgep43.i57 = getelementptr i8, ptr %scevgep.i52, i64 %203
  %scevgep80.i58 = getelementptr i8, ptr %scevgep43.i57, i64 %199
  store double %.731.i, ptr %scevgep80.i58, align 8, !noalias !27
  %204 = add i64 %197, -2
  %.656.1.i = icmp slt i64 %204, 0
  %205 = select i1 %.656.1.i, i64 %25, i64 -16
  %scevgep153.i = getelementptr i8, ptr %scevgep13.i, i64 %205
  %scevgep78.i59 = getelementptr i8, ptr %scevgep153.i, i64 %199
  %.680.1.i = load double, ptr %scevgep78.i59, align 8, !noalias !27
  %206 = select i1 %.656.1.i, i64 %26, i64 -16
  %scevgep151.i = getelementptr i8, ptr %scevgep.i52, i64 %206
  %scevgep77.i60 = getelementptr i8, ptr %scevgep151.i, i64 %199
  %.731.1.i = load double, ptr %scevgep77.i60, align 8, !noalias !27
  %.759.1.i = icmp ugt i64 %198, -9223372036854775808
  %207 = select i1 %.759.1.i, i64 %23, i64 -8
  %scevgep149.i = getelementptr i8, ptr %scevgep13.i, i64 %207
  %scevgep76.i61 = getelementptr i8, ptr %scevgep149.i, i64 %199
  store double %.680.1.i, ptr %scevgep76.i61, align 8, !noalias !27
  %208 = select i1 %.759.1.i, i64 %24, i64 -8
  %scevgep147.i = getelementptr i8, ptr %scevgep.i52, i64 %208
  %scevgep74.i62 = getelementptr i8, ptr %scevgep147.i, i64 %199
  store double %.731.1.i, ptr %scevgep74.i62, align 8, !noalias !27
  %209 = add i64 %197, -3
  %.656.2.i = icmp slt i64 %209, 0
  %210 = select i1 %.656.2.i, i64 %27, i64 -24
  %scevgep145.i = getelementptr i8, ptr %scevgep13.i, i64 %210
  %scevgep72.i63 = getelementptr i8, ptr %scevgep145.i, i64 %199
  %.680.2.i = load double, ptr %scevgep72.i63, align 8, !noalias !27
  %211 = select i1 %.656.2.i, i64 %28, i64 -24
  %scevgep143.i = getelementptr i8, ptr %scevgep.i52, i64 %211
  %scevgep70.i64 = getelementptr i8, ptr %scevgep143.i, i64 %199
  %.731.2.i = load double, ptr %scevgep70.i64, align 8, !noalias !27
  %.759.2.i = icmp ugt i64 %204, -9223372036854775808
  %212 = select i1 %.759.2.i, i64 %25, i64 -16
  %scevgep141.i = getelementptr i8, ptr %scevgep13.i, i64 %212
  %scevgep69.i65 = getelementptr i8, ptr %scevgep141.i, i64 %199
  store double %.680.2.i, ptr %scevgep69.i65, align 8, !noalias !27
  %213 = select i1 %.759.2.i, i64 %26, i64 -16
  %scevgep139.i = getelementptr i8, ptr %scevgep.i52, i64 %213
  %scevgep68.i66 = getelementptr i8, ptr %scevgep139.i, i64 %199
  store double %.731.2.i, ptr %scevgep68.i66, align 8, !noalias !27
  %214 = add i64 %197, -4
  %.656.3.i = icmp slt i64 %214, 0
  %215 = select i1 %.656.3.i, i64 %29, i64 -32
  %scevgep137.i = getelementptr i8, ptr %scevgep13.i, i64 %215
  %scevgep67.i = getelementptr i8, ptr %scevgep137.i, i64 %199
  %.680.3.i = load double, ptr %scevgep67.i, align 8, !noalias !27
  %216 = select i1 %.656.3.i, i64 %30, i64 -32
  %scevgep75.i67 = getelementptr i8, ptr %scevgep.i52, i64 %216
  %scevgep66.i = getelementptr i8, ptr %scevgep75.i67, i64 %199
  %.731.3.i = load double, ptr %scevgep66.i, align 8, !noalias !27
  %.759.3.i = icmp ugt i64 %209, -9223372036854775808
  %217 = select i1 %.759.3.i, i64 %27, i64 -24
  %scevgep71.i68 = getelementptr i8, ptr %scevgep13.i, i64 %217
  %scevgep65.i = getelementptr i8, ptr %scevgep71.i68, i64 %199
  store double %.680.3.i, ptr %scevgep65.i, align 8, !noalias !27
  %218 = select i1 %.759.3.i, i64 %28, i64 -24
  %scevgep57.i = getelementptr i8, ptr %scevgep.i52, i64 %218
  %scevgep64.i = getelementptr i8, ptr %scevgep57.i, i64 %199
  store double %.731.3.i, ptr %scevgep64.i, align 8, !noalias !27
  %lsr.iv.next.i69 = add nsw i64 %lsr.iv.i53, -4
  %219 = add nsw i64 %lsr.iv.i53, %.591630634.unr.i
  %.592.3.i = icmp sgt i64 %219, 4
  br i1 %.592.3.i, label %B386.if.i, label %f31.exit

B512.if.i:                                        ; preds = %B512.if.i, %B512.if.preheader.i
  %lsr.iv75.i = phi i64 [ 0, %B512.if.preheader.i ], [ %lsr.iv.next76.i, %B512.if.i ]
  %lsr.iv71.i = phi i64 [ %184, %B512.if.preheader.i ], [ %lsr.iv.next72.i, %B512.if.i ]
  %220 = add i64 %lsr.iv75.i, %.934625627.unr.i
  %.992.i = icmp slt i64 %220, 0
  %221 = select i1 %.992.i, i64 %5, i64 0
  %222 = shl i64 %lsr.iv75.i, 3
  %scevgep111.i = getelementptr i8, ptr %scevgep92.i38, i64 %221
  %scevgep112.i39 = getelementptr i8, ptr %scevgep111.i, i64 %222
  %.1016.i = load double, ptr %scevgep112.i39, align 8, !noalias !27
  %223 = select i1 %.992.i, i64 %4, i64 0
  %scevgep109.i = getelementptr i8, ptr %scevgep89.i37, i64 %223
  %scevgep110.i = getelementptr i8, ptr %scevgep109.i, i64 %222
  %.1067.i = load double, ptr %scevgep110.i, align 8, !noalias !27
  %224 = add i64 %lsr.iv75.i, %192
  %225 = add i64 %224, 1
  %.1096.i = icmp slt i64 %225, 0
  %226 = select i1 %.1096.i, i64 %15, i64 8
  %scevgep195.i = getelementptr i8, ptr %scevgep79.i36, i64 %226
  %scevgep108.i = getelementptr i8, ptr %scevgep195.i, i64 %222
  store double %.1016.i, ptr %scevgep108.i, align 8, !noalias !27
  %227 = select i1 %.1096.i, i64 %16, i64 8
  %scevgep193.i = getelementptr i8, ptr %scevgep73.i35, i64 %227
  %scevgep107.i = getelementptr i8, ptr %scevgep193.i, i64 %222
  store double %.1067.i, ptr %scevgep107.i, align 8, !noalias !27
  %228 = add i64 %220, 1
  %.992.1.i = icmp slt i64 %228, 0
  %229 = select i1 %.992.1.i, i64 %15, i64 8
  %scevgep105.i = getelementptr i8, ptr %scevgep92.i38, i64 %229
  %scevgep106.i = getelementptr i8, ptr %scevgep105.i, i64 %222
  %.1016.1.i = load double, ptr %scevgep106.i, align 8, !noalias !27
  %230 = select i1 %.992.1.i, i64 %16, i64 8
  %scevgep103.i = getelementptr i8, ptr %scevgep89.i37, i64 %230
  %scevgep104.i = getelementptr i8, ptr %scevgep103.i, i64 %222
  %.1067.1.i = load double, ptr %scevgep104.i, align 8, !noalias !27
  %231 = add i64 %224, 2
  %.1096.1.i = icmp slt i64 %231, 0
  %232 = select i1 %.1096.1.i, i64 %17, i64 16
  %scevgep187.i = getelementptr i8, ptr %scevgep79.i36, i64 %232
  %scevgep102.i = getelementptr i8, ptr %scevgep187.i, i64 %222
  store double %.1016.1.i, ptr %scevgep102.i, align 8, !noalias !27
  %233 = select i1 %.1096.1.i, i64 %18, i64 16
  %scevgep185.i = getelementptr i8, ptr %scevgep73.i35, i64 %233
  %scevgep101.i = getelementptr i8, ptr %scevgep185.i, i64 %222
  store double %.1067.1.i, ptr %scevgep101.i, align 8, !noalias !27
  %234 = add i64 %220, 2
  %.992.2.i = icmp slt i64 %234, 0
  %235 = select i1 %.992.2.i, i64 %17, i64 16
  %scevgep99.i = getelementptr i8, ptr %scevgep92.i38, i64 %235
  %scevgep100.i = getelementptr i8, ptr %scevgep99.i, i64 %222
  %.1016.2.i = load double, ptr %scevgep100.i, align 8, !noalias !27
  %236 = select i1 %.992.2.i, i64 %18, i64 16
  %scevgep97.i = getelementptr i8, ptr %scevgep89.i37, i64 %236
  %scevgep98.i40 = getelementptr i8, ptr %scevgep97.i, i64 %222
  %.1067.2.i = load double, ptr %scevgep98.i40, align 8, !noalias !27
  %237 = add i64 %224, 3
  %.1096.2.i = icmp slt i64 %237, 0
  %238 = select i1 %.1096.2.i, i64 %19, i64 24
  %scevgep179.i = getelementptr i8, ptr %scevgep79.i36, i64 %238
  %scevgep96.i41 = getelementptr i8, ptr %scevgep179.i, i64 %222
  store double %.1016.2.i, ptr %scevgep96.i41, align 8, !noalias !27
  %239 = select i1 %.1096.2.i, i64 %20, i64 24
  %scevgep177.i = getelementptr i8, ptr %scevgep73.i35, i64 %239
  %scevgep95.i = getelementptr i8, ptr %scevgep177.i, i64 %222
  store double %.1067.2.i, ptr %scevgep95.i, align 8, !noalias !27
  %240 = add i64 %220, 3
  %.992.3.i = icmp slt i64 %240, 0
  %241 = select i1 %.992.3.i, i64 %19, i64 24
  %scevgep93.i = getelementptr i8, ptr %scevgep92.i38, i64 %241
  %scevgep94.i42 = getelementptr i8, ptr %scevgep93.i, i64 %222
  %.1016.3.i = load double, ptr %scevgep94.i42, align 8, !noalias !27
  %242 = select i1 %.992.3.i, i64 %20, i64 24
  %scevgep90.i43 = getelementptr i8, ptr %scevgep89.i37, i64 %242
  %scevgep91.i44 = getelementptr i8, ptr %scevgep90.i43, i64 %222
  %.1067.3.i = load double, ptr %scevgep91.i44, align 8, !noalias !27
  %243 = add i64 %224, 4
  %.1096.3.i = icmp slt i64 %243, 0
  %244 = select i1 %.1096.3.i, i64 %21, i64 32
  %scevgep169.i = getelementptr i8, ptr %scevgep79.i36, i64 %244
  %scevgep88.i45 = getelementptr i8, ptr %scevgep169.i, i64 %222
  store double %.1016.3.i, ptr %scevgep88.i45, align 8, !noalias !27
  %245 = select i1 %.1096.3.i, i64 %22, i64 32
  %scevgep167.i = getelementptr i8, ptr %scevgep73.i35, i64 %245
  %scevgep87.i46 = getelementptr i8, ptr %scevgep167.i, i64 %222
  store double %.1067.3.i, ptr %scevgep87.i46, align 8, !noalias !27
  %lsr.iv.next72.i = add i64 %lsr.iv71.i, -4
  %lsr.iv.next76.i = add nuw i64 %lsr.iv75.i, 4
  %.928.3.i47 = icmp ugt i64 %lsr.iv.next72.i, 4
  br i1 %.928.3.i47, label %B512.if.i, label %f31.exit

f31.exit:                                         ; preds = %B512.if.i, %B386.if.i, %B340.i, %B386.if.prol.loopexit.i, %B468.i, %B480.i, %B512.if.prol.loopexit.i
  %.1207.i = select i1 %.83.i, i64 %arg.n8_0, i64 0
  %.1208.i = add i64 %.1207.i, %chosen.2.0.lcssa.i22.i
  %.1209.i = icmp slt i64 %first.2.0.i, 0
  %.1210.i = select i1 %.1209.i, i64 %arg.n8_1, i64 0
  %.1228.i = mul i64 %.1208.i, %arg.n8_1
  %246 = getelementptr double, ptr %arg.a8, i64 %.1228.i
  %247 = getelementptr double, ptr %246, i64 %first.2.0.i
  %.1232.i = getelementptr double, ptr %247, i64 %.1210.i
  store double %start.2.0.i, ptr %.1232.i, align 8, !noalias !27
  %.1266.i = select i1 %.83.i, i64 %arg.n9_0, i64 0
  %.1267.i = add i64 %.1266.i, %chosen.2.0.lcssa.i22.i
  %.1269.i = select i1 %.1209.i, i64 %arg.n9_1, i64 0
  %.1287.i = mul i64 %.1267.i, %arg.n9_1
  %248 = getelementptr double, ptr %arg.a9, i64 %.1287.i
  %249 = getelementptr double, ptr %248, i64 %first.2.0.i
  %.1291.i = getelementptr double, ptr %249, i64 %.1269.i
  store double %end.2.0.i, ptr %.1291.i, align 8, !noalias !27
  %.1299.i = add nsw i64 %.500.i, %.99.i
  %sunkaddr139.i = shl i64 %.84.i, 3
  %sunkaddr140.i = getelementptr inbounds i8, ptr %127, i64 %sunkaddr139.i
  store i64 %.1299.i, ptr %sunkaddr140.i, align 8, !noalias !27
  %.1167.i = icmp slt i64 %entered.2.21233.i, 0
  %.1168.i = select i1 %.1167.i, i64 %arg.n13_0, i64 0
  %250 = getelementptr double, ptr %arg.a13, i64 %entered.2.21233.i
  %.1182.i = getelementptr double, ptr %250, i64 %.1168.i
  store double %best.2.0.lcssa.i24.i, ptr %.1182.i, align 8, !noalias !10
  %.1200.i = select i1 %.1167.i, i64 %arg.n14_0, i64 0
  %251 = getelementptr double, ptr %arg.a14, i64 %entered.2.21233.i
  %.1214.i = getelementptr double, ptr %251, i64 %.1200.i
  store double %front.4.2.i, ptr %.1214.i, align 8, !noalias !10
  %sunkaddr466.i = shl i64 %.104117.i, 3
  %sunkaddr467.i = getelementptr i8, ptr %arg.a7, i64 %sunkaddr466.i
  %sunkaddr468.i = getelementptr i8, ptr %sunkaddr467.i, i64 16
  %.1270.i = load double, ptr %sunkaddr468.i, align 8, !noalias !10
  %.10.i.i = fcmp ogt double %.104628.i, %.1270.i
  %.11.i112.i = select i1 %.10.i.i, double %.104628.i, double %.1270.i
  %.1300.i = fadd double %best.2.0.lcssa.i24.i, %.11.i112.i
  %.10.i113.i = fcmp ogt double %.1300.i, %retire.2.21228.i
  %.11.i114.i = select i1 %.10.i113.i, double %.1300.i, double %retire.2.21228.i
  %.1355.i = select i1 %.1167.i, i64 %arg.n15_0, i64 0
  %252 = getelementptr double, ptr %arg.a15, i64 %entered.2.21233.i
  %.1369.i = getelementptr double, ptr %252, i64 %.1355.i
  store double %.11.i114.i, ptr %.1369.i, align 8, !noalias !10
  %.1385.i = icmp slt i64 %entered.2.21233.i, %"$phi262.11.2.sroa.40.1.i"
  br i1 %.1385.i, label %B846.i, label %B994.i

B1024.endif.i:                                    ; preds = %B404.i.i, %B1008.i
  %.11.i115.i = tail call i64 @llvm.smax.i64(i64 %arg.a21, i64 %filled.2.2.lcssa.i)
  %.1909.i = add nsw i64 %.11.i115.i, %.394.i.i
  %.51.i = mul i64 %.1827.i, %.394.i.i
  %.344.i = add i64 %.51.i, -1
  %.358.inv.i = icmp sgt i64 %.51.i, 0
  %253 = getelementptr double, ptr %arg.a14, i64 %.344.i
  %.139.i.i79 = icmp ugt i64 %.1909.i, -9223372036854775808
  %spec.select.i.i80 = select i1 %.139.i.i79, i64 0, i64 %.1909.i
  %254 = shl i64 %.51.i, 3
  %255 = add i64 %254, -8
  %256 = mul i64 %.394.i.i, %iterations.2.0.i
  %257 = sub i64 0, %256
  %258 = shl i64 %.1827.i, 3
  %259 = add nsw i64 %258, -8
  %260 = mul i64 %259, %.394.i.i
  %261 = add i64 %260, -8
  %scevgep.i81 = getelementptr i8, ptr %arg.a14, i64 %261
  %scevgep42.i = getelementptr i8, ptr %arg.a14, i64 %255
  %scevgep45.i82 = getelementptr i8, ptr %arg.a13, i64 %261
  %scevgep50.i83 = getelementptr i8, ptr %arg.a13, i64 %255
  %sunkaddr28.i = select i1 %.358.inv.i, i64 0, i64 %47
  %sunkaddr29.i = getelementptr i8, ptr %253, i64 %sunkaddr28.i
  br label %B62.if.i

B94.i:                                            ; preds = %B62.if.i
  %.61.i.i = load double, ptr %sunkaddr29.i, align 8, !noalias !35
  %.64.i.i = sub nsw i64 %.344.i, %.180.i
  %.78.i.i = icmp slt i64 %.64.i.i, 0
  %.79.i.i = select i1 %.78.i.i, i64 %arg.n14_0, i64 0
  %262 = getelementptr double, ptr %arg.a14, i64 %.64.i.i
  %.93.i.i = getelementptr double, ptr %262, i64 %.79.i.i
  %.94.i.i = load double, ptr %.93.i.i, align 8, !noalias !35
  %.95.i.i = fsub double %.61.i.i, %.94.i.i
  br label %B108.i.i

B108.i.i:                                         ; preds = %B202.i.i, %B94.i
  %lsr.iv36.i = phi i64 [ %lsr.iv.next37.i, %B202.i.i ], [ %lsr.iv.i85, %B94.i ]
  %lsr.iv.i.i86 = phi i64 [ %lsr.iv.next.i.i92, %B202.i.i ], [ 0, %B94.i ]
  %263 = add nsw i64 %lsr.iv.i.i86, %spec.select.i.i80
  %.183.i.i = icmp sgt i64 %263, 0
  br i1 %.183.i.i, label %B108.if.i.i, label %f29.exit.thread

B202.i.i:                                         ; preds = %B108.if.i.i
  %264 = select i1 %.238.i.i, i64 %10, i64 0
  %scevgep43.i88 = getelementptr i8, ptr %scevgep42.i, i64 %264
  %scevgep26.i89 = getelementptr i8, ptr %scevgep43.i88, i64 %268
  %.324.i.i = load double, ptr %scevgep26.i89, align 8, !noalias !35
  %265 = select i1 %.271.i.inv.i, i64 0, i64 %10
  %scevgep40.i90 = getelementptr i8, ptr %lsr.iv38.i, i64 %265
  %scevgep25.i91 = getelementptr i8, ptr %scevgep40.i90, i64 %268
  %.359.i.i = load double, ptr %scevgep25.i91, align 8, !noalias !35
  %.360.i.i = fsub double %.324.i.i, %.359.i.i
  %.362.i.i = fsub double %.360.i.i, %.95.i.i
  %.363.i.i = tail call double @llvm.fabs.f64(double %.362.i.i)
  %.364.i.i = fcmp ogt double %.363.i.i, 0x3EB0C6F7A0B5ED8D
  %lsr.iv.next.i.i92 = add nsw i64 %lsr.iv.i.i86, -1
  %lsr.iv.next37.i = add i64 %lsr.iv36.i, 1
  br i1 %.364.i.i, label %B140.i, label %B108.i.i

B108.if.i.i:                                      ; preds = %B108.i.i
  %266 = add i64 %lsr.iv.i.i86, %.344.i
  %.238.i.i = icmp slt i64 %266, 0
  %267 = select i1 %.238.i.i, i64 %11, i64 0
  %268 = shl i64 %lsr.iv.i.i86, 3
  %scevgep51.i = getelementptr i8, ptr %scevgep50.i83, i64 %267
  %scevgep52.i = getelementptr i8, ptr %scevgep51.i, i64 %268
  %.254.i.i = load double, ptr %scevgep52.i, align 8, !noalias !35
  %.271.i.inv.i = icmp slt i64 %lsr.iv36.i, 0
  %269 = select i1 %.271.i.inv.i, i64 0, i64 %11
  %scevgep48.i = getelementptr i8, ptr %lsr.iv46.i, i64 %269
  %scevgep27.i87 = getelementptr i8, ptr %scevgep48.i, i64 %268
  %.287.i.i = load double, ptr %scevgep27.i87, align 8, !noalias !35
  %.288.i.i = fsub double %.254.i.i, %.287.i.i
  %.290.i.i = fsub double %.288.i.i, %.95.i.i
  %.291.i.i = tail call double @llvm.fabs.f64(double %.290.i.i)
  %.292.i.i = fcmp ogt double %.291.i.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.292.i.i, label %B140.i, label %B202.i.i

B140.i:                                           ; preds = %B108.if.i.i, %B202.i.i, %B62.if.i
  %.260.neg.i = mul i64 %.180.i, -6
  br i1 %12, label %B182.i, label %B398.i93

B182.i:                                           ; preds = %B140.i
  %.270.i = mul nuw nsw i64 %.143251256.i, 6
  %.271.i = add nuw nsw i64 %.270.i, 9
  %.273.i.not = icmp ult i64 %iterations.2.0.i, %.271.i
  br i1 %.273.i.not, label %B398.i93, label %B216.i97

B216.i97:                                         ; preds = %B182.i
  %.306.i = load double, ptr %.1824.i, align 8, !noalias !40
  %.311.i = sub nuw nsw i64 %iterations.2.0.i, %.270.i
  %270 = getelementptr double, ptr %arg.a16, i64 %.311.i
  %.341.i = load double, ptr %270, align 8, !noalias !40
  %.342.i = fsub double %.306.i, %.341.i
  %.374.i = load double, ptr %sunkaddr29.i, align 8, !noalias !40
  %.378.i = add i64 %.260.neg.i, %.344.i
  %.394.i = icmp slt i64 %.378.i, 0
  %.395.i = select i1 %.394.i, i64 %arg.n14_0, i64 0
  %271 = getelementptr double, ptr %arg.a14, i64 %.378.i
  %.409.i = getelementptr double, ptr %271, i64 %.395.i
  %.410.i = load double, ptr %.409.i, align 8, !noalias !40
  %.411.i = fsub double %.374.i, %.410.i
  %.412.i98 = fadd double %.411.i, 2.000000e+00
  %.413.i = fcmp ogt double %.342.i, %.412.i98
  br i1 %.413.i, label %B356.i, label %B398.i93

B356.i:                                           ; preds = %B216.i97
  %.118.i = sub nsw i64 %iterations.2.0.i, %.143251256.i
  %.132.i = icmp slt i64 %.118.i, 0
  %.133.i = select i1 %.132.i, i64 %arg.n16_0, i64 0
  %272 = getelementptr double, ptr %arg.a16, i64 %.118.i
  %.147.i = getelementptr double, ptr %272, i64 %.133.i
  %.148.i = load double, ptr %.147.i, align 8, !noalias !41
  %.149.i = fsub double %.306.i, %.148.i
  %.10.i.i100 = fcmp olt double %.149.i, 1.000000e+300
  %.11.i.i101 = select i1 %.10.i.i100, double %.149.i, double 1.000000e+300
  %.10.i6.i = fcmp ogt double %.149.i, -1.000000e+300
  %.11.i7.i = select i1 %.10.i6.i, double %.149.i, double -1.000000e+300
  %.255.i = fsub double %.11.i7.i, %.11.i.i101
  %.260.i = fcmp olt double %.255.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.260.i, label %B88.1.i, label %B398.i93

B88.1.i:                                          ; preds = %B356.i
  %.117.1.i = shl nuw nsw i64 %.143251256.i, 1
  %.118.1.i = sub nsw i64 %iterations.2.0.i, %.117.1.i
  %.132.1.i = icmp slt i64 %.118.1.i, 0
  %.133.1.i = select i1 %.132.1.i, i64 %arg.n16_0, i64 0
  %273 = getelementptr double, ptr %arg.a16, i64 %.118.1.i
  %.147.1.i = getelementptr double, ptr %273, i64 %.133.1.i
  %.148.1.i = load double, ptr %.147.1.i, align 8, !noalias !41
  %.149.1.i = fsub double %.148.i, %.148.1.i
  %.10.i.1.i = fcmp olt double %.149.1.i, %.11.i.i101
  %.11.i.1.i = select i1 %.10.i.1.i, double %.149.1.i, double %.11.i.i101
  %.10.i6.1.i = fcmp ogt double %.149.1.i, %.11.i7.i
  %.11.i7.1.i = select i1 %.10.i6.1.i, double %.149.1.i, double %.11.i7.i
  %.255.1.i = fsub double %.11.i7.1.i, %.11.i.1.i
  %.260.1.i = fcmp olt double %.255.1.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.260.1.i, label %B88.2.i, label %B398.i93

B88.2.i:                                          ; preds = %B88.1.i
  %.117.2.neg.i = mul nsw i64 %.143251256.i, -3
  %.118.2.i = add nsw i64 %.117.2.neg.i, %iterations.2.0.i
  %.132.2.i = icmp slt i64 %.118.2.i, 0
  %.133.2.i = select i1 %.132.2.i, i64 %arg.n16_0, i64 0
  %274 = getelementptr double, ptr %arg.a16, i64 %.118.2.i
  %.147.2.i = getelementptr double, ptr %274, i64 %.133.2.i
  %.148.2.i = load double, ptr %.147.2.i, align 8, !noalias !41
  %.149.2.i = fsub double %.148.1.i, %.148.2.i
  %.10.i.2.i = fcmp olt double %.149.2.i, %.11.i.1.i
  %.11.i.2.i = select i1 %.10.i.2.i, double %.149.2.i, double %.11.i.1.i
  %.10.i6.2.i = fcmp ogt double %.149.2.i, %.11.i7.1.i
  %.11.i7.2.i = select i1 %.10.i6.2.i, double %.149.2.i, double %.11.i7.1.i
  %.255.2.i = fsub double %.11.i7.2.i, %.11.i.2.i
  %.260.2.i = fcmp olt double %.255.2.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.260.2.i, label %B88.3.i, label %B398.i93

B88.3.i:                                          ; preds = %B88.2.i
  %.117.3.i = shl nsw i64 %.143251256.i, 2
  %.118.3.i = sub nsw i64 %iterations.2.0.i, %.117.3.i
  %.132.3.i = icmp slt i64 %.118.3.i, 0
  %.133.3.i = select i1 %.132.3.i, i64 %arg.n16_0, i64 0
  %275 = getelementptr double, ptr %arg.a16, i64 %.118.3.i
  %.147.3.i = getelementptr double, ptr %275, i64 %.133.3.i
  %.148.3.i = load double, ptr %.147.3.i, align 8, !noalias !41
  %.149.3.i = fsub double %.148.2.i, %.148.3.i
  %.10.i.3.i = fcmp olt double %.149.3.i, %.11.i.2.i
  %.11.i.3.i = select i1 %.10.i.3.i, double %.149.3.i, double %.11.i.2.i
  %.10.i6.3.i = fcmp ogt double %.149.3.i, %.11.i7.2.i
  %.11.i7.3.i = select i1 %.10.i6.3.i, double %.149.3.i, double %.11.i7.2.i
  %.255.3.i = fsub double %.11.i7.3.i, %.11.i.3.i
  %.260.3.i = fcmp olt double %.255.3.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.260.3.i, label %B88.4.i, label %B398.i93

B88.4.i:                                          ; preds = %B88.3.i
  %.117.4.neg.i = mul nsw i64 %.143251256.i, -5
  %.118.4.i = add nsw i64 %.117.4.neg.i, %iterations.2.0.i
  %.132.4.i = icmp slt i64 %.118.4.i, 0
  %.133.4.i = select i1 %.132.4.i, i64 %arg.n16_0, i64 0
  %276 = getelementptr double, ptr %arg.a16, i64 %.118.4.i
  %.147.4.i = getelementptr double, ptr %276, i64 %.133.4.i
  %.148.4.i = load double, ptr %.147.4.i, align 8, !noalias !41
  %.149.4.i = fsub double %.148.3.i, %.148.4.i
  %.10.i.4.i = fcmp olt double %.149.4.i, %.11.i.3.i
  %.11.i.4.i = select i1 %.10.i.4.i, double %.149.4.i, double %.11.i.3.i
  %.10.i6.4.i = fcmp ogt double %.149.4.i, %.11.i7.3.i
  %.11.i7.4.i = select i1 %.10.i6.4.i, double %.149.4.i, double %.11.i7.3.i
  %.255.4.i = fsub double %.11.i7.4.i, %.11.i.4.i
  %.260.4.i = fcmp olt double %.255.4.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.260.4.i, label %f34.exit, label %B398.i93

f34.exit:                                         ; preds = %B88.4.i
  %.117.5.neg.i = mul nsw i64 %.143251256.i, -6
  %.118.5.i = add nsw i64 %.117.5.neg.i, %iterations.2.0.i
  %.132.5.i = icmp slt i64 %.118.5.i, 0
  %.133.5.i = select i1 %.132.5.i, i64 %arg.n16_0, i64 0
  %277 = getelementptr double, ptr %arg.a16, i64 %.118.5.i
  %.147.5.i = getelementptr double, ptr %277, i64 %.133.5.i
  %.148.5.i = load double, ptr %.147.5.i, align 8, !noalias !41
  %.149.5.i = fsub double %.148.4.i, %.148.5.i
  %.10.i.5.i = fcmp olt double %.149.5.i, %.11.i.4.i
  %.11.i.5.i = select i1 %.10.i.5.i, double %.149.5.i, double %.11.i.4.i
  %.10.i6.5.i = fcmp ogt double %.149.5.i, %.11.i7.4.i
  %.11.i7.5.i = select i1 %.10.i6.5.i, double %.149.5.i, double %.11.i7.4.i
  %.255.5.i = fsub double %.11.i7.5.i, %.11.i.5.i
  %.260.5.i = fcmp uge double %.255.5.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.260.5.i, label %B398.i93, label %f29.exit.thread

B398.i93:                                         ; preds = %B88.4.i, %B88.3.i, %B88.2.i, %B88.1.i, %B356.i, %f34.exit, %B216.i97, %B182.i, %B140.i
  %lsr.iv.next.i94 = add i64 %lsr.iv.i85, %.394.i.i
  %scevgep39.i = getelementptr i8, ptr %lsr.iv38.i, i64 %94
  %scevgep47.i95 = getelementptr i8, ptr %lsr.iv46.i, i64 %94
  %exitcond.not.i96 = icmp eq i64 %.150.i, 11
  br i1 %exitcond.not.i96, label %f32.exit, label %B62.if.i

B62.if.i:                                         ; preds = %B398.i93, %B1024.endif.i
  %lsr.iv46.i = phi ptr [ %scevgep45.i82, %B1024.endif.i ], [ %scevgep47.i95, %B398.i93 ]
  %lsr.iv38.i = phi ptr [ %scevgep.i81, %B1024.endif.i ], [ %scevgep39.i, %B398.i93 ]
  %lsr.iv.i85 = phi i64 [ %257, %B1024.endif.i ], [ %lsr.iv.next.i94, %B398.i93 ]
  %.143251256.i = phi i64 [ 1, %B1024.endif.i ], [ %.150.i, %B398.i93 ]
  %.150.i = add nuw nsw i64 %.143251256.i, 1
  %.180.i = mul nsw i64 %.143251256.i, %.394.i.i
  %.186.i = add nsw i64 %.180.i, %.1909.i
  %.188.not.i = icmp slt i64 %.51.i, %.186.i
  br i1 %.188.not.i, label %B140.i, label %B94.i

f32.exit:                                         ; preds = %B398.i93
  %exitcond.not = icmp eq i64 %.1827.i, 96
  br i1 %exitcond.not, label %f29.exit.thread, label %B142.i

f29.exit.thread:                                  ; preds = %f32.exit, %f34.exit, %B108.i.i
  %iterations.2.0.i147182 = phi i64 [ %iterations.2.0.i, %f34.exit ], [ %iterations.2.0.i, %B108.i.i ], [ 95, %f32.exit ]
  %.1827.i150181 = phi i64 [ %.1827.i, %f34.exit ], [ %.1827.i, %B108.i.i ], [ 96, %f32.exit ]
  %278 = phi i64 [ %.143251256.i, %f34.exit ], [ %.143251256.i, %B108.i.i ], [ 48, %f32.exit ]
  %.2177.i = load double, ptr %.1824.i, align 8, !noalias !10
  %.2180.i = sub nsw i64 %iterations.2.0.i147182, %278
  %.2194.i = icmp slt i64 %.2180.i, 0
  %.2195.i = select i1 %.2194.i, i64 %arg.n16_0, i64 0
  %279 = getelementptr double, ptr %arg.a16, i64 %.2180.i
  %.2209.i = getelementptr double, ptr %279, i64 %.2195.i
  %.2210.i = load double, ptr %.2209.i, align 8, !noalias !10
  %.2213.i = fsub double %.2177.i, %.2210.i
  %.2214.i = uitofp i64 %278 to double
  %.2218.i = fdiv double %.2213.i, %.2214.i
  %scevgep27.i = getelementptr i8, ptr %lsr.iv.i, i64 -40
  store double %.2218.i, ptr %scevgep27.i, align 8, !noalias !44
  %scevgep26.i = getelementptr i8, ptr %lsr.iv.i, i64 -32
  store double %spec.select1127.i, ptr %scevgep26.i, align 8, !noalias !44
  %scevgep25.i = getelementptr i8, ptr %lsr.iv.i, i64 -24
  %.1038.i = sitofp i64 %filled.2.2.lcssa.i to double
  store double %.1038.i, ptr %scevgep25.i, align 8, !noalias !44
  %.1094.i = uitofp i64 %.1827.i150181 to double
  store double %.1094.i, ptr %lsr.iv.i, align 8, !noalias !44
  br i1 %.437636.not.i.i, label %f30.exit, label %B60.if.i.i

B168.i.i:                                         ; preds = %B60.if.i.i
  %.379.i.i = load i64, ptr %.1204.i, align 8, !noalias !45
  %.383.not.i.i = icmp eq i64 %.379.i.i, %.5.i.i.i5
  br i1 %.383.not.i.i, label %B238.i.i6, label %B192.preheader.i.i

B192.preheader.i.i:                               ; preds = %B168.i.i
  %280 = add nsw i64 %used.2.0439.i.i, -1
  br label %B192.i.i

B192.i.i:                                         ; preds = %B214.i.i, %B192.preheader.i.i
  %at.2.1.i.i = phi i64 [ %.389.i.i18, %B214.i.i ], [ 0, %B192.preheader.i.i ]
  %exitcond.not.i.i17 = icmp eq i64 %280, %at.2.1.i.i
  br i1 %exitcond.not.i.i17, label %B250.i.i16, label %B214.i.i

B214.i.i:                                         ; preds = %B192.i.i
  %.389.i.i18 = add nuw nsw i64 %at.2.1.i.i, 1
  %sunkaddr.i19 = shl i64 %at.2.1.i.i, 3
  %sunkaddr45.i = getelementptr i8, ptr %.1204.i, i64 %sunkaddr.i19
  %sunkaddr46.i = getelementptr i8, ptr %sunkaddr45.i, i64 8
  %.438.i.i = load i64, ptr %sunkaddr46.i, align 8, !noalias !45
  %.442.not.i.i = icmp eq i64 %.438.i.i, %.5.i.i.i5
  br i1 %.442.not.i.i, label %B238.i.i6, label %B192.i.i

B238.i.i6:                                        ; preds = %B214.i.i, %B60.if.i.i, %B168.i.i
  %at.3.2.i.i = phi i64 [ 0, %B168.i.i ], [ 0, %B60.if.i.i ], [ %.389.i.i18, %B214.i.i ]
  %.461.i.i = icmp eq i64 %at.3.2.i.i, %used.2.0439.i.i
  br i1 %.461.i.i, label %B250.i.i16, label %B282.i.i

B250.i.i16:                                       ; preds = %B192.i.i, %B238.i.i6
  %.478.i.i = icmp slt i64 %used.2.0439.i.i, 0
  %.479.i.i = select i1 %.478.i.i, i64 %arg.n18_1, i64 0
  %281 = getelementptr i64, ptr %.1204.i, i64 %used.2.0439.i.i
  %.493.i.i = getelementptr i64, ptr %281, i64 %.479.i.i
  store i64 %.5.i.i.i5, ptr %.493.i.i, align 8, !noalias !45
  %.512.i.i = select i1 %.478.i.i, i64 %arg.n17_0, i64 0
  %282 = getelementptr double, ptr %arg.a17, i64 %used.2.0439.i.i
  %.526.i.i = getelementptr double, ptr %282, i64 %.512.i.i
  store double 0.000000e+00, ptr %.526.i.i, align 8, !noalias !45
  %.529.i.i = add nsw i64 %used.2.0439.i.i, 1
  br label %B282.i.i

B282.i.i:                                         ; preds = %B250.i.i16, %B238.i.i6
  %at.3.24.i.i = phi i64 [ %used.2.0439.i.i, %B250.i.i16 ], [ %at.3.2.i.i, %B238.i.i6 ]
  %used.3.1.i.i = phi i64 [ %.529.i.i, %B250.i.i16 ], [ %used.2.0439.i.i, %B238.i.i6 ]
  %.571.i.i7 = getelementptr double, ptr %arg.a17, i64 %at.3.24.i.i
  %.572.i.i = load double, ptr %.571.i.i7, align 8, !noalias !45
  %sunkaddr9.i.i = shl i64 %.235.i.i, 3
  %sunkaddr10.i.i = getelementptr inbounds i8, ptr %284, i64 %sunkaddr9.i.i
  %.606.i.i = load i64, ptr %sunkaddr10.i.i, align 8, !noalias !45
  %.634.i.i = icmp slt i64 %.606.i.i, 0
  %.635.i.i = select i1 %.634.i.i, i64 %arg.n7_0, i64 0
  %.636.i.i = add i64 %.635.i.i, %.606.i.i
  %.656.i.i = mul i64 %.636.i.i, %arg.n7_1
  %283 = getelementptr double, ptr %arg.a7, i64 %.656.i.i
  %.660.i.i = getelementptr i8, ptr %283, i64 8
  %.661.i.i = load double, ptr %.660.i.i, align 8, !noalias !45
  %.662.i.i = fadd double %.572.i.i, %.661.i.i
  store double %.662.i.i, ptr %.571.i.i7, align 8, !noalias !45
  %.176.i.i = icmp sgt i64 %.175434438.i.i, 1
  br i1 %.176.i.i, label %B60.if.i.i, label %B0.endif.i8

B60.if.i.i:                                       ; preds = %f29.exit.thread, %B282.i.i
  %used.2.0439.i.i = phi i64 [ %used.3.1.i.i, %B282.i.i ], [ 0, %f29.exit.thread ]
  %.175434438.i.i = phi i64 [ %.185.i.i, %B282.i.i ], [ %.394.i.i, %f29.exit.thread ]
  %.182435437.i.i = phi i64 [ %.189.i.i, %B282.i.i ], [ %.455.i, %f29.exit.thread ]
  %.185.i.i = add nsw i64 %.175434438.i.i, -1
  %.189.i.i = add i64 %.182435437.i.i, 1
  %.234.i.i = icmp slt i64 %.182435437.i.i, 0
  %.235.i.i = select i1 %.234.i.i, i64 %arg.n2_0, i64 0
  %284 = getelementptr i64, ptr %arg.a2, i64 %.182435437.i.i
  %.249.i.i = getelementptr i64, ptr %284, i64 %.235.i.i
  %.250.i.i = load i64, ptr %.249.i.i, align 8, !noalias !45
  %.276.i.i = icmp slt i64 %.250.i.i, 0
  %.277.i.i = select i1 %.276.i.i, i64 %arg.n7_0, i64 0
  %.278.i.i = add i64 %.277.i.i, %.250.i.i
  %.298.i.i = mul i64 %.278.i.i, %arg.n7_1
  %.302.i.i = getelementptr double, ptr %arg.a7, i64 %.298.i.i
  %.303.i.i = load double, ptr %.302.i.i, align 8, !noalias !45
  %.5.i.i.i5 = fptosi double %.303.i.i to i64
  %.340.i.i = icmp sgt i64 %used.2.0439.i.i, 0
  br i1 %.340.i.i, label %B168.i.i, label %B238.i.i6

B158.loopexit.i:                                  ; preds = %f33.exit
  %.322.i = add nuw nsw i64 %.315344362.i, 1
  %exitcond390.not.i = icmp eq i64 %.315344362.i, %.11.i.i12
  %scevgep = getelementptr i8, ptr %indvars.iv, i64 8
  %indvars.iv.next168 = add nuw nsw i64 %indvars.iv167, 1
  %indvars.iv.next170 = add nuw nsw i64 %indvars.iv169, 1
  %indvars.iv.next172 = add nuw nsw i64 %indvars.iv171, 1
  br i1 %exitcond390.not.i, label %f30.exit.loopexit, label %B158.if.i

B216.i:                                           ; preds = %B216.preheader.i, %f33.exit
  %best.2.1.i = phi double [ %best.5.2.i, %f33.exit ], [ %best.3.0364.i, %B216.preheader.i ]
  %which.5.1.i = phi i64 [ %which.4.2.i, %f33.exit ], [ %which.2.0365.i, %B216.preheader.i ]
  %.687.i = load i64, ptr %arg.a18, align 8, !noalias !50
  %.701.i = icmp slt i64 %.687.i, 0
  %.702.i = select i1 %.701.i, i64 %arg.n18_1, i64 0
  %285 = getelementptr i64, ptr %.1272.i, i64 %.687.i
  %.716.i = getelementptr i64, ptr %285, i64 %.702.i
  %.717.i = load i64, ptr %.716.i, align 8, !noalias !50
  br i1 %exitcond.not.i13, label %B328.if.lr.ph.i, label %B258.if.1.i

B328.if.lr.ph.i:                                  ; preds = %B258.if.3.i, %B258.if.2.i, %B258.if.1.i, %B216.i
  %.719.lcssa.i = phi i64 [ %.717.i, %B216.i ], [ %.719.1.i, %B258.if.1.i ], [ %.719.2.i, %B258.if.2.i ], [ %.719.3.i, %B258.if.3.i ]
  %.890.i = xor i64 %.719.lcssa.i, -1
  br i1 %315, label %B328.if.epil.preheader.i, label %B328.if.i

B364.i:                                           ; preds = %B328.if.i
  %sunkaddr48.i = getelementptr i8, ptr %arg.a17, i64 %sunkaddr97.i
  %.924.i = load double, ptr %sunkaddr48.i, align 8, !noalias !50
  %.928.i14 = fadd double %work.2.2331.i, %.924.i
  br label %B386.i

B386.i:                                           ; preds = %B328.if.i, %B364.i
  %work.3.3.i = phi double [ %.928.i14, %B364.i ], [ %work.2.2331.i, %B328.if.i ]
  %sunkaddr51.i = getelementptr i8, ptr %sunkaddr98.i, i64 8
  %.888.1.i = load i64, ptr %sunkaddr51.i, align 8, !noalias !50
  %.891.1.i = and i64 %.888.1.i, %.890.i
  %.892.1.i = icmp eq i64 %.891.1.i, 0
  br i1 %.892.1.i, label %B364.1.i, label %B386.1.i

B364.1.i:                                         ; preds = %B386.i
  %sunkaddr53.i = getelementptr i8, ptr %arg.a17, i64 %sunkaddr97.i
  %sunkaddr54.i = getelementptr i8, ptr %sunkaddr53.i, i64 8
  %.924.1.i = load double, ptr %sunkaddr54.i, align 8, !noalias !50
  %.928.1.i = fadd double %work.3.3.i, %.924.1.i
  br label %B386.1.i

B386.1.i:                                         ; preds = %B364.1.i, %B386.i
  %work.3.3.1.i = phi double [ %.928.1.i, %B364.1.i ], [ %work.3.3.i, %B386.i ]
  %sunkaddr57.i = getelementptr i8, ptr %sunkaddr98.i, i64 16
  %.888.2.i = load i64, ptr %sunkaddr57.i, align 8, !noalias !50
  %.891.2.i = and i64 %.888.2.i, %.890.i
  %.892.2.i = icmp eq i64 %.891.2.i, 0
  br i1 %.892.2.i, label %B364.2.i, label %B386.2.i

B364.2.i:                                         ; preds = %B386.1.i
  %sunkaddr59.i = getelementptr i8, ptr %arg.a17, i64 %sunkaddr97.i
  %sunkaddr60.i = getelementptr i8, ptr %sunkaddr59.i, i64 16
  %.924.2.i = load double, ptr %sunkaddr60.i, align 8, !noalias !50
  %.928.2.i = fadd double %work.3.3.1.i, %.924.2.i
  br label %B386.2.i

B386.2.i:                                         ; preds = %B364.2.i, %B386.1.i
  %work.3.3.2.i = phi double [ %.928.2.i, %B364.2.i ], [ %work.3.3.1.i, %B386.1.i ]
  %sunkaddr63.i = getelementptr i8, ptr %sunkaddr98.i, i64 24
  %.888.3.i = load i64, ptr %sunkaddr63.i, align 8, !noalias !50
  %.891.3.i = and i64 %.888.3.i, %.890.i
  %.892.3.i = icmp eq i64 %.891.3.i, 0
  br i1 %.892.3.i, label %B364.3.i, label %B386.3.i

B364.3.i:                                         ; preds = %B386.2.i
  %sunkaddr65.i = getelementptr i8, ptr %arg.a17, i64 %sunkaddr97.i
  %sunkaddr66.i = getelementptr i8, ptr %sunkaddr65.i, i64 24
  %.924.3.i = load double, ptr %sunkaddr66.i, align 8, !noalias !50
  %.928.3.i = fadd double %work.3.3.2.i, %.924.3.i
  br label %B386.3.i

B386.3.i:                                         ; preds = %B364.3.i, %B386.2.i
  %work.3.3.3.i = phi double [ %.928.3.i, %B364.3.i ], [ %work.3.3.2.i, %B386.2.i ]
  %sunkaddr69.i = getelementptr i8, ptr %sunkaddr98.i, i64 32
  %.888.4.i = load i64, ptr %sunkaddr69.i, align 8, !noalias !50
  %.891.4.i = and i64 %.888.4.i, %.890.i
  %.892.4.i = icmp eq i64 %.891.4.i, 0
  br i1 %.892.4.i, label %B364.4.i, label %B386.4.i

B364.4.i:                                         ; preds = %B386.3.i
  %sunkaddr71.i = getelementptr i8, ptr %arg.a17, i64 %sunkaddr97.i
  %sunkaddr72.i = getelementptr i8, ptr %sunkaddr71.i, i64 32
  %.924.4.i = load double, ptr %sunkaddr72.i, align 8, !noalias !50
  %.928.4.i = fadd double %work.3.3.3.i, %.924.4.i
  br label %B386.4.i

B386.4.i:                                         ; preds = %B364.4.i, %B386.3.i
  %work.3.3.4.i = phi double [ %.928.4.i, %B364.4.i ], [ %work.3.3.3.i, %B386.3.i ]
  %sunkaddr75.i = getelementptr i8, ptr %sunkaddr98.i, i64 40
  %.888.5.i = load i64, ptr %sunkaddr75.i, align 8, !noalias !50
  %.891.5.i = and i64 %.888.5.i, %.890.i
  %.892.5.i = icmp eq i64 %.891.5.i, 0
  br i1 %.892.5.i, label %B364.5.i, label %B386.5.i

B364.5.i:                                         ; preds = %B386.4.i
  %sunkaddr77.i = getelementptr i8, ptr %arg.a17, i64 %sunkaddr97.i
  %sunkaddr78.i = getelementptr i8, ptr %sunkaddr77.i, i64 40
  %.924.5.i = load double, ptr %sunkaddr78.i, align 8, !noalias !50
  %.928.5.i = fadd double %work.3.3.4.i, %.924.5.i
  br label %B386.5.i

B386.5.i:                                         ; preds = %B364.5.i, %B386.4.i
  %work.3.3.5.i = phi double [ %.928.5.i, %B364.5.i ], [ %work.3.3.4.i, %B386.4.i ]
  %sunkaddr81.i = getelementptr i8, ptr %sunkaddr98.i, i64 48
  %.888.6.i = load i64, ptr %sunkaddr81.i, align 8, !noalias !50
  %.891.6.i = and i64 %.888.6.i, %.890.i
  %.892.6.i = icmp eq i64 %.891.6.i, 0
  br i1 %.892.6.i, label %B364.6.i, label %B386.6.i

B364.6.i:                                         ; preds = %B386.5.i
  %sunkaddr83.i = getelementptr i8, ptr %arg.a17, i64 %sunkaddr97.i
  %sunkaddr84.i = getelementptr i8, ptr %sunkaddr83.i, i64 48
  %.924.6.i = load double, ptr %sunkaddr84.i, align 8, !noalias !50
  %.928.6.i = fadd double %work.3.3.5.i, %.924.6.i
  br label %B386.6.i

B386.6.i:                                         ; preds = %B364.6.i, %B386.5.i
  %work.3.3.6.i = phi double [ %.928.6.i, %B364.6.i ], [ %work.3.3.5.i, %B386.5.i ]
  %.826.7.i = add nuw nsw i64 %.819327329.i, 8
  %sunkaddr87.i = getelementptr i8, ptr %sunkaddr98.i, i64 56
  %.888.7.i = load i64, ptr %sunkaddr87.i, align 8, !noalias !50
  %.891.7.i = and i64 %.888.7.i, %.890.i
  %.892.7.i = icmp eq i64 %.891.7.i, 0
  br i1 %.892.7.i, label %B364.7.i, label %B386.7.i

B364.7.i:                                         ; preds = %B386.6.i
  %sunkaddr89.i = getelementptr i8, ptr %arg.a17, i64 %sunkaddr97.i
  %sunkaddr90.i = getelementptr i8, ptr %sunkaddr89.i, i64 56
  %.924.7.i = load double, ptr %sunkaddr90.i, align 8, !noalias !50
  %.928.7.i = fadd double %work.3.3.6.i, %.924.7.i
  br label %B386.7.i

B386.7.i:                                         ; preds = %B364.7.i, %B386.6.i
  %work.3.3.7.i = phi double [ %.928.7.i, %B364.7.i ], [ %work.3.3.6.i, %B386.6.i ]
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i, %.826.7.i
  br i1 %niter.ncmp.7.i, label %B388.loopexit.unr-lcssa.i, label %B328.if.i

B388.loopexit.unr-lcssa.i:                        ; preds = %B386.7.i
  br i1 %316, label %B388.i, label %B328.if.epil.preheader.i

B328.if.epil.preheader.i:                         ; preds = %B388.loopexit.unr-lcssa.i, %B328.if.lr.ph.i
  %work.2.2331.epil.init.i = phi double [ 0.000000e+00, %B328.if.lr.ph.i ], [ %work.3.3.7.i, %B388.loopexit.unr-lcssa.i ]
  %.819327329.epil.init.i = phi i64 [ 0, %B328.if.lr.ph.i ], [ %unroll_iter.i, %B388.loopexit.unr-lcssa.i ]
  %286 = shl i64 %.819327329.epil.init.i, 3
  %scevgep41.i = getelementptr i8, ptr %arg.a17, i64 %286
  %scevgep43.i = getelementptr i8, ptr %.1204.i, i64 %286
  br label %B328.if.epil.i

B328.if.epil.i:                                   ; preds = %B386.epil.i, %B328.if.epil.preheader.i
  %work.2.2331.epil.i = phi double [ %work.2.2331.epil.init.i, %B328.if.epil.preheader.i ], [ %work.3.3.epil.i, %B386.epil.i ]
  %epil.iter.i = phi i64 [ 0, %B328.if.epil.preheader.i ], [ %epil.iter.next.i, %B386.epil.i ]
  %287 = shl i64 %epil.iter.i, 3
  %scevgep50.i = getelementptr i8, ptr %scevgep43.i, i64 %287
  %.888.epil.i = load i64, ptr %scevgep50.i, align 8, !noalias !50
  %.891.epil.i = and i64 %.888.epil.i, %.890.i
  %.892.epil.i = icmp eq i64 %.891.epil.i, 0
  br i1 %.892.epil.i, label %B364.epil.i, label %B386.epil.i

B364.epil.i:                                      ; preds = %B328.if.epil.i
  %scevgep38.i = getelementptr i8, ptr %scevgep41.i, i64 %287
  %.924.epil.i = load double, ptr %scevgep38.i, align 8, !noalias !50
  %.928.epil.i = fadd double %work.2.2331.epil.i, %.924.epil.i
  br label %B386.epil.i

B386.epil.i:                                      ; preds = %B364.epil.i, %B328.if.epil.i
  %work.3.3.epil.i = phi double [ %.928.epil.i, %B364.epil.i ], [ %work.2.2331.epil.i, %B328.if.epil.i ]
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B388.i, label %B328.if.epil.i, !llvm.loop !51

B388.i:                                           ; preds = %B386.epil.i, %B388.loopexit.unr-lcssa.i
  %work.2.2.lcssa.i = phi double [ %work.3.3.7.i, %B388.loopexit.unr-lcssa.i ], [ %work.3.3.epil.i, %B386.epil.i ]
  br label %B44.i

B44.i:                                            ; preds = %B44.if.i, %B388.i
  %indvars.iv164 = phi i2 [ %indvars.iv.next, %B44.if.i ], [ 0, %B388.i ]
  %lsr.iv26.i = phi i64 [ %lsr.iv.next27.i, %B44.if.i ], [ 0, %B388.i ]
  %.104.i = icmp slt i64 %lsr.iv26.i, %invariant.op
  br i1 %.104.i, label %f33.exit, label %B44.if.i

B84.i:                                            ; preds = %B44.if.i
  %288 = shl i64 %lsr.iv.next27.i, 3
  %scevgep40.i21 = getelementptr i8, ptr %indvars.iv, i64 %288
  %.218.i = add nsw i64 %.175.i, 1
  store i64 %.218.i, ptr %scevgep40.i21, align 8, !noalias !52
  %.336177.not.i = icmp sgt i64 %lsr.iv26.i, -1
  br i1 %.336177.not.i, label %f33.exit, label %B154.if.preheader.i

B154.if.preheader.i:                              ; preds = %B84.i
  %289 = sub i64 0, %lsr.iv26.i
  %xtraiter.i22 = and i64 %289, 3
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i22, 0
  br i1 %lcmp.mod.not.i, label %B154.if.prol.loopexit.i, label %B154.if.prol.i.preheader

B154.if.prol.i.preheader:                         ; preds = %B154.if.preheader.i
  %290 = zext i2 %indvars.iv164 to i64
  %291 = add nsw i64 %lsr.iv26.i, %290
  br label %B154.if.prol.i

B154.if.prol.i:                                   ; preds = %B154.if.prol.i.preheader, %B154.if.prol.i
  %lsr.iv28.i = phi i64 [ %lsr.iv.next29.i, %B154.if.prol.i ], [ %lsr.iv26.i, %B154.if.prol.i.preheader ]
  %292 = add nsw i64 %lsr.iv28.i, %.315344362.i
  %.388.inv.prol.i = icmp sgt i64 %292, 0
  %293 = select i1 %.388.inv.prol.i, i64 0, i64 %43
  %scevgep32.i = getelementptr i8, ptr %scevgep37.i, i64 %293
  %294 = shl i64 %lsr.iv28.i, 3
  %scevgep34.i = getelementptr i8, ptr %scevgep32.i, i64 %294
  %scevgep36.i = getelementptr i8, ptr %scevgep34.i, i64 -8
  %.404.prol.i = load i64, ptr %scevgep36.i, align 8, !noalias !52
  %.405.prol.i = add nsw i64 %.404.prol.i, 1
  %.419.prol.i = icmp slt i64 %292, 0
  %295 = select i1 %.419.prol.i, i64 %44, i64 8
  %scevgep.i23 = getelementptr i8, ptr %scevgep37.i, i64 %295
  %scevgep30.i = getelementptr i8, ptr %scevgep.i23, i64 %294
  %scevgep31.i = getelementptr i8, ptr %scevgep30.i, i64 -8
  store i64 %.405.prol.i, ptr %scevgep31.i, align 8, !noalias !52
  %lsr.iv.next29.i = add nsw i64 %lsr.iv28.i, 1
  %exitcond166 = icmp eq i64 %lsr.iv.next29.i, %291
  br i1 %exitcond166, label %B154.if.prol.loopexit.i, label %B154.if.prol.i, !llvm.loop !55

B154.if.prol.loopexit.i:                          ; preds = %B154.if.prol.i, %B154.if.preheader.i
  %lsr.iv.next64.pn.i = phi i64 [ %lsr.iv26.i, %B154.if.preheader.i ], [ %291, %B154.if.prol.i ]
  %ov.i = icmp ugt i64 %lsr.iv26.i, -4
  br i1 %ov.i, label %f33.exit, label %B154.if.preheader12.i

B154.if.preheader12.i:                            ; preds = %B154.if.prol.loopexit.i
  %.342176178.unr.i = add i64 %lsr.iv.next64.pn.i, %.315344362.i
  %296 = add i64 %indvars.iv167, %lsr.iv.next64.pn.i
  %297 = add i64 %indvars.iv169, %lsr.iv.next64.pn.i
  %298 = add i64 %indvars.iv171, %lsr.iv.next64.pn.i
  %.388.inv.i = icmp sgt i64 %.342176178.unr.i, 0
  %299 = shl i64 %.342176178.unr.i, 3
  %300 = select i1 %.388.inv.i, i64 -8, i64 %45
  %scevgep53.i = getelementptr i8, ptr %arg.a18, i64 %300
  %scevgep54.i = getelementptr i8, ptr %scevgep53.i, i64 %299
  %.404.i = load i64, ptr %scevgep54.i, align 8, !noalias !52
  %.405.i = add nsw i64 %.404.i, 1
  %.419.i = icmp slt i64 %.342176178.unr.i, 0
  %301 = select i1 %.419.i, i64 %43, i64 0
  %scevgep25.i25 = getelementptr i8, ptr %arg.a18, i64 %301
  %scevgep23.i26 = getelementptr i8, ptr %scevgep25.i25, i64 %299
  store i64 %.405.i, ptr %scevgep23.i26, align 8, !noalias !52
  %.388.inv.1.i = icmp ult i64 %.342176178.unr.i, 9223372036854775807
  %302 = select i1 %.388.inv.1.i, i64 0, i64 %43
  %scevgep33.i = getelementptr i8, ptr %arg.a18, i64 %302
  %scevgep22.i27 = getelementptr i8, ptr %scevgep33.i, i64 %299
  %.404.1.i = load i64, ptr %scevgep22.i27, align 8, !noalias !52
  %.405.1.i = add nsw i64 %.404.1.i, 1
  %.419.1.i = icmp slt i64 %296, 0
  %303 = select i1 %.419.1.i, i64 %44, i64 8
  %scevgep49.i = getelementptr i8, ptr %arg.a18, i64 %303
  %scevgep21.i = getelementptr i8, ptr %scevgep49.i, i64 %299
  store i64 %.405.1.i, ptr %scevgep21.i, align 8, !noalias !52
  %.388.inv.2.i = icmp sgt i64 %297, 0
  %304 = select i1 %.388.inv.2.i, i64 8, i64 %44
  %scevgep47.i = getelementptr i8, ptr %arg.a18, i64 %304
  %scevgep20.i = getelementptr i8, ptr %scevgep47.i, i64 %299
  %.404.2.i = load i64, ptr %scevgep20.i, align 8, !noalias !52
  %.405.2.i = add nsw i64 %.404.2.i, 1
  %.419.2.i = icmp slt i64 %297, 0
  %305 = select i1 %.419.2.i, i64 %46, i64 16
  %scevgep45.i = getelementptr i8, ptr %arg.a18, i64 %305
  %scevgep19.i = getelementptr i8, ptr %scevgep45.i, i64 %299
  store i64 %.405.2.i, ptr %scevgep19.i, align 8, !noalias !52
  %.388.inv.3.i = icmp sgt i64 %298, 0
  %306 = select i1 %.388.inv.3.i, i64 16, i64 %46
  %scevgep38.i28 = getelementptr i8, ptr %arg.a18, i64 %306
  %scevgep18.i = getelementptr i8, ptr %scevgep38.i28, i64 %299
  %.404.3.i = load i64, ptr %scevgep18.i, align 8, !noalias !52
  %.405.3.i = add nsw i64 %.404.3.i, 1
  %scevgep17.i = getelementptr i8, ptr %sunkaddr96.i, i64 %299
  store i64 %.405.3.i, ptr %scevgep17.i, align 8, !noalias !52
  br label %f33.exit

B44.if.i:                                         ; preds = %B44.i
  %307 = shl i64 %lsr.iv26.i, 3
  %scevgep41.i20 = getelementptr i8, ptr %scevgep37.i, i64 %307
  %scevgep44.i = getelementptr i8, ptr %scevgep41.i20, i64 -8
  %.175.i = load i64, ptr %scevgep44.i, align 8, !noalias !52
  %lsr.iv.next27.i = add nsw i64 %lsr.iv26.i, -1
  %308 = add i64 %lsr.iv.next27.i, %used.3.1.i.i
  %.181.i = icmp slt i64 %.175.i, %308
  %indvars.iv.next = add i2 %indvars.iv164, 1
  br i1 %.181.i, label %B84.i, label %B44.i

f33.exit:                                         ; preds = %B44.i, %B154.if.preheader12.i, %B84.i, %B154.if.prol.loopexit.i
  %309 = tail call i64 @llvm.ctpop.i64(i64 %.719.lcssa.i)
  %310 = uitofp i64 %309 to double
  %.994.i = fdiv double %work.2.2.lcssa.i, %310
  %.996.i = fadd double %best.2.1.i, 0x3D719799812DEA11
  %.999.i = fcmp ogt double %.994.i, %.996.i
  %best.5.2.i = select i1 %.999.i, double %.994.i, double %best.2.1.i
  %which.4.2.i = select i1 %.999.i, i64 %.719.lcssa.i, i64 %which.5.1.i
  br i1 %.104.i, label %B158.loopexit.i, label %B216.i

B0.endif.i8:                                      ; preds = %B282.i.i
  %.108192.not.i.i = icmp slt i64 %used.3.1.i.i, 1
  br i1 %.108192.not.i.i, label %f30.exit, label %B34.if.i.i

B54.i.i:                                          ; preds = %B34.if.i.i
  %.197.i.i = getelementptr i64, ptr %.1204.i, i64 %.114190193.i.i
  %.198.i.i = load i64, ptr %.197.i.i, align 8, !noalias !56
  %311 = getelementptr i64, ptr %.1272.i, i64 %.114190193.i.i
  %.231.i.i = getelementptr i8, ptr %311, i64 -8
  %.232.i.i = load i64, ptr %.231.i.i, align 8, !noalias !56
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
  %312 = shl i64 %at.2.2.i.i, 3
  %scevgep27.i.i = getelementptr i8, ptr %.1272.i, i64 %312
  %scevgep28.i.i10 = getelementptr i8, ptr %scevgep27.i.i, i64 -8
  %.301.i.i11 = load i64, ptr %scevgep28.i.i10, align 8, !noalias !56
  store i64 %.301.i.i11, ptr %scevgep27.i.i, align 8, !noalias !56
  %.344.i.i = icmp sgt i64 %at.2.2.i.i, 1
  br i1 %.344.i.i, label %B166.i.i, label %B228.i.i

B166.i.i:                                         ; preds = %B116.i.i9
  %.383.i.i = load i64, ptr %.197.i.i, align 8, !noalias !56
  %scevgep40.i = getelementptr i8, ptr %scevgep27.i.i, i64 -16
  %.417.i.i15 = load i64, ptr %scevgep40.i, align 8, !noalias !56
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
  %313 = getelementptr i64, ptr %.1204.i, i64 %.114190193.i.i
  br label %B228.i.i

B228.i.i:                                         ; preds = %B116.i.i9, %B228.thread.i.i
  %.4938.in.i.i = phi ptr [ %313, %B228.thread.i.i ], [ %.197.i.i, %B116.i.i9 ]
  %at.3.17.i.i = phi i64 [ %at.3.1.ph.i.i, %B228.thread.i.i ], [ 0, %B116.i.i9 ]
  %.4938.i.i = load i64, ptr %.4938.in.i.i, align 8, !noalias !56
  %314 = getelementptr i64, ptr %.1272.i, i64 %at.3.17.i.i
  store i64 %.4938.i.i, ptr %314, align 8, !noalias !56
  %exitcond.not.i2.i = icmp eq i64 %used.3.1.i.i, %.121.i.i
  br i1 %exitcond.not.i2.i, label %B0.endif.endif.i, label %B34.if.i.i

B34.if.i.i:                                       ; preds = %B0.endif.i8, %B228.i.i
  %.114190193.i.i = phi i64 [ %.121.i.i, %B228.i.i ], [ 0, %B0.endif.i8 ]
  %.121.i.i = add nuw nsw i64 %.114190193.i.i, 1
  %.158.not.i.i = icmp eq i64 %.114190193.i.i, 0
  br i1 %.158.not.i.i, label %B228.thread.i.i, label %B54.i.i

B0.endif.endif.i:                                 ; preds = %B228.i.i
  %.11.i.i12 = tail call i64 @llvm.smin.i64(i64 %used.3.1.i.i, i64 4)
  %xtraiter.i = and i64 %used.3.1.i.i, 7
  %unroll_iter.i = and i64 %used.3.1.i.i, 9223372036854775800
  %315 = icmp ult i64 %used.3.1.i.i, 8
  %316 = icmp eq i64 %xtraiter.i, 0
  br label %B158.if.i

B158.if.i:                                        ; preds = %B0.endif.endif.i, %B158.loopexit.i
  %indvars.iv171 = phi i64 [ 4, %B0.endif.endif.i ], [ %indvars.iv.next172, %B158.loopexit.i ]
  %indvars.iv169 = phi i64 [ 3, %B0.endif.endif.i ], [ %indvars.iv.next170, %B158.loopexit.i ]
  %indvars.iv167 = phi i64 [ 2, %B0.endif.endif.i ], [ %indvars.iv.next168, %B158.loopexit.i ]
  %indvars.iv = phi ptr [ %sunkaddr94.i, %B0.endif.endif.i ], [ %scevgep, %B158.loopexit.i ]
  %which.2.0365.i = phi i64 [ 0, %B0.endif.endif.i ], [ %which.4.2.i, %B158.loopexit.i ]
  %best.3.0364.i = phi double [ 0.000000e+00, %B0.endif.endif.i ], [ %best.5.2.i, %B158.loopexit.i ]
  %.315344362.i = phi i64 [ 1, %B0.endif.endif.i ], [ %.322.i, %B158.loopexit.i ]
  store i64 0, ptr %arg.a18, align 8, !noalias !50
  %exitcond.not.i13 = icmp eq i64 %.315344362.i, 1
  br i1 %exitcond.not.i13, label %B216.preheader.i, label %B192.if.1.i

B192.if.1.i:                                      ; preds = %B158.if.i
  store i64 1, ptr %sunkaddr94.i, align 8, !noalias !50
  %exitcond.not.1.i = icmp eq i64 %.315344362.i, 2
  br i1 %exitcond.not.1.i, label %B216.preheader.i, label %B192.if.2.i

B192.if.2.i:                                      ; preds = %B192.if.1.i
  store i64 2, ptr %sunkaddr95.i, align 8, !noalias !50
  %exitcond.not.2.i = icmp eq i64 %.315344362.i, 3
  br i1 %exitcond.not.2.i, label %B216.preheader.i, label %B192.if.3.i

B192.if.3.i:                                      ; preds = %B192.if.2.i
  store i64 3, ptr %sunkaddr96.i, align 8, !noalias !50
  br label %B216.preheader.i

B216.preheader.i:                                 ; preds = %B192.if.3.i, %B192.if.2.i, %B192.if.1.i, %B158.if.i
  %317 = shl i64 %.315344362.i, 3
  %scevgep37.i = getelementptr i8, ptr %arg.a18, i64 %317
  %318 = icmp eq i64 %.315344362.i, 2
  %319 = icmp eq i64 %.315344362.i, 3
  %invariant.op = sub nsw i64 1, %.315344362.i
  br label %B216.i

B258.if.1.i:                                      ; preds = %B216.i
  %.687.1.i = load i64, ptr %sunkaddr94.i, align 8, !noalias !50
  %.701.1.i = icmp slt i64 %.687.1.i, 0
  %.702.1.i = select i1 %.701.1.i, i64 %arg.n18_1, i64 0
  %320 = getelementptr i64, ptr %.1272.i, i64 %.687.1.i
  %.716.1.i = getelementptr i64, ptr %320, i64 %.702.1.i
  %.717.1.i = load i64, ptr %.716.1.i, align 8, !noalias !50
  %.719.1.i = or i64 %.717.1.i, %.717.i
  br i1 %318, label %B328.if.lr.ph.i, label %B258.if.2.i

B258.if.2.i:                                      ; preds = %B258.if.1.i
  %.687.2.i = load i64, ptr %sunkaddr95.i, align 8, !noalias !50
  %.701.2.i = icmp slt i64 %.687.2.i, 0
  %.702.2.i = select i1 %.701.2.i, i64 %arg.n18_1, i64 0
  %321 = getelementptr i64, ptr %.1272.i, i64 %.687.2.i
  %.716.2.i = getelementptr i64, ptr %321, i64 %.702.2.i
  %.717.2.i = load i64, ptr %.716.2.i, align 8, !noalias !50
  %.719.2.i = or i64 %.717.2.i, %.719.1.i
  br i1 %319, label %B328.if.lr.ph.i, label %B258.if.3.i

B258.if.3.i:                                      ; preds = %B258.if.2.i
  %.687.3.i = load i64, ptr %sunkaddr96.i, align 8, !noalias !50
  %.701.3.i = icmp slt i64 %.687.3.i, 0
  %.702.3.i = select i1 %.701.3.i, i64 %arg.n18_1, i64 0
  %322 = getelementptr i64, ptr %.1272.i, i64 %.687.3.i
  %.716.3.i = getelementptr i64, ptr %322, i64 %.702.3.i
  %.717.3.i = load i64, ptr %.716.3.i, align 8, !noalias !50
  %.719.3.i = or i64 %.717.3.i, %.719.2.i
  br label %B328.if.lr.ph.i

B328.if.i:                                        ; preds = %B328.if.lr.ph.i, %B386.7.i
  %work.2.2331.i = phi double [ %work.3.3.7.i, %B386.7.i ], [ 0.000000e+00, %B328.if.lr.ph.i ]
  %.819327329.i = phi i64 [ %.826.7.i, %B386.7.i ], [ 0, %B328.if.lr.ph.i ]
  %sunkaddr97.i = shl i64 %.819327329.i, 3
  %sunkaddr98.i = getelementptr i8, ptr %.1204.i, i64 %sunkaddr97.i
  %.888.i = load i64, ptr %sunkaddr98.i, align 8, !noalias !50
  %.891.i = and i64 %.888.i, %.890.i
  %.892.i = icmp eq i64 %.891.i, 0
  br i1 %.892.i, label %B364.i, label %B386.i

f30.exit.loopexit:                                ; preds = %B158.loopexit.i
  %323 = sitofp i64 %which.4.2.i to double
  br label %f30.exit

f30.exit:                                         ; preds = %f30.exit.loopexit, %f29.exit.thread, %B0.endif.i8
  %best.3.0.lcssa.i = phi double [ 0.000000e+00, %f29.exit.thread ], [ 0.000000e+00, %B0.endif.i8 ], [ %best.5.2.i, %f30.exit.loopexit ]
  %which.2.0.lcssa.i = phi double [ 0.000000e+00, %f29.exit.thread ], [ 0.000000e+00, %B0.endif.i8 ], [ %323, %f30.exit.loopexit ]
  %scevgep24.i = getelementptr i8, ptr %lsr.iv.i, i64 -16
  store double %best.3.0.lcssa.i, ptr %scevgep24.i, align 8, !noalias !44
  %scevgep23.i = getelementptr i8, ptr %lsr.iv.i, i64 -8
  store double %which.2.0.lcssa.i, ptr %scevgep23.i, align 8, !noalias !44
  %scevgep22.i = getelementptr i8, ptr %lsr.iv.i, i64 %0
  %exitcond.not.i = icmp eq i64 %arg.n0_0, %.367.i
  br i1 %exitcond.not.i, label %f28.exit, label %B98.if.i

B98.if.i:                                         ; preds = %f30.exit, %B98.if.lr.ph.i
  %lsr.iv.i = phi ptr [ %scevgep.i, %B98.if.lr.ph.i ], [ %scevgep22.i, %f30.exit ]
  %.36011901193.i = phi i64 [ 0, %B98.if.lr.ph.i ], [ %.367.i, %f30.exit ]
  %.367.i = add nuw nsw i64 %.36011901193.i, 1
  %324 = shl i64 %.36011901193.i, 3
  %scevgep28.i = getelementptr i8, ptr %arg.a0, i64 %324
  %.425.i = load i64, ptr %scevgep28.i, align 8, !noalias !44
  %.439.i = icmp slt i64 %.425.i, 0
  %.440.i = select i1 %.439.i, i64 %arg.n1_0, i64 0
  %325 = getelementptr i64, ptr %arg.a1, i64 %.425.i
  %.454.i = getelementptr i64, ptr %325, i64 %.440.i
  %.455.i = load i64, ptr %.454.i, align 8, !noalias !44
  %.501.i = icmp slt i64 %.425.i, -1
  %.502.i = select i1 %.501.i, i64 %arg.n1_0, i64 0
  %326 = getelementptr i8, ptr %325, i64 8
  %.516.i = getelementptr i64, ptr %326, i64 %.502.i
  %.517.i = load i64, ptr %.516.i, align 8, !noalias !44
  %.537.i = icmp eq i64 %.36011901193.i, 0
  br i1 %.537.i, label %B262.i, label %B244.i

B244.else.endif.endif.endif.if.i:                 ; preds = %B244.i
  br label %B244.else.endif.endif.endif.endif.i

B244.else.endif.endif.endif.endif.i:              ; preds = %B244.else.endif.endif.endif.if.i, %B244.i
  %.610.sroa.0.35.i = phi i64 [ %.25.i103, %B244.else.endif.endif.endif.if.i ], [ 0, %B244.i ]
  %.729.i = getelementptr double, ptr %arg.a19, i64 %.610.sroa.0.35.i
  br label %B262.i

f28.exit:                                         ; preds = %f30.exit, %entry
  store double 0.000000e+00, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

attributes #0 = { nounwind }
attributes #1 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4, !6}
!2 = distinct !{!2, !3, !"_ZN6intsim8machines3cpu4core6window6_clearB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29: %retptr"}
!3 = distinct !{!3, !"_ZN6intsim8machines3cpu4core6window6_clearB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29"}
!4 = distinct !{!4, !5, !"f29: %retptr"}
!5 = distinct !{!5, !"f29"}
!6 = distinct !{!6, !7, !"f28: %retptr"}
!7 = distinct !{!7, !"f28"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = !{!4, !6}
!11 = !{!12, !4, !6}
!12 = distinct !{!12, !13, !"_ZN6intsim8machines3cpu4core6window6_readyB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi1E1C7mutable7alignedExd: %retptr"}
!13 = distinct !{!13, !"_ZN6intsim8machines3cpu4core6window6_readyB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi1E1C7mutable7alignedExd"}
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
!28 = distinct !{!28, !29, !"f31: %retptr"}
!29 = distinct !{!29, !"f31"}
!30 = !{!31, !28, !4, !6}
!31 = distinct !{!31, !32, !"_ZN6intsim8machines3cpu4core6window5_fromB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!32 = distinct !{!32, !"_ZN6intsim8machines3cpu4core6window5_fromB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!33 = distinct !{!33, !9}
!34 = distinct !{!34, !9}
!35 = !{!36, !38, !4, !6}
!36 = distinct !{!36, !37, !"_ZN6intsim8machines3cpu4core6window7_recursB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExxx: %retptr"}
!37 = distinct !{!37, !"_ZN6intsim8machines3cpu4core6window7_recursB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExxx"}
!38 = distinct !{!38, !39, !"f32: %retptr"}
!39 = distinct !{!39, !"f32"}
!40 = !{!38, !4, !6}
!41 = !{!42, !38, !4, !6}
!42 = distinct !{!42, !43, !"f34: %retptr"}
!43 = distinct !{!43, !"f34"}
!44 = !{!6}
!45 = !{!46, !48, !6}
!46 = distinct !{!46, !47, !"_ZN6intsim8machines3cpu4core6window9_met_setsB3v25B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!47 = distinct !{!47, !"_ZN6intsim8machines3cpu4core6window9_met_setsB3v25B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!48 = distinct !{!48, !49, !"f30: %retptr"}
!49 = distinct !{!49, !"f30"}
!50 = !{!48, !6}
!51 = distinct !{!51, !9}
!52 = !{!53, !48, !6}
!53 = distinct !{!53, !54, !"f33: %retptr"}
!54 = distinct !{!54, !"f33"}
!55 = distinct !{!55, !9}
!56 = !{!57, !48, !6}
!57 = distinct !{!57, !58, !"_ZN6intsim8machines3cpu4core6window5_sortB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!58 = distinct !{!58, !"_ZN6intsim8machines3cpu4core6window5_sortB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE"}
