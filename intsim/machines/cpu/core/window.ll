; intsim d2cad4f3171e50bacd265807003c53e126ac87d9c0abcbcfa3606345c761b6a9 by numba 0.68.1


; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr readonly %arg.a2, i64 %arg.n2_0, ptr readonly %arg.a3, i64 %arg.n3_0, ptr readonly %arg.a4, i64 %arg.n4_0, ptr readonly %arg.a5, i64 %arg.n5_0, ptr readonly %arg.a6, i64 %arg.n6_0, ptr readonly %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, ptr %arg.a8, i64 %arg.n8_0, i64 %arg.n8_1, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, ptr %arg.a10, i64 %arg.n10_0, ptr %arg.a11, i64 %arg.n11_0, ptr %arg.a12, i64 %arg.n12_0, i64 %arg.n12_1, ptr %arg.a13, i64 %arg.n13_0, ptr %arg.a14, i64 %arg.n14_0, ptr %arg.a15, i64 %arg.n15_0, ptr %arg.a16, i64 %arg.n16_0, i64 %arg.n16_1, ptr writeonly %arg.a17, i64 %arg.n17_0, i64 %arg.n17_1, ptr writeonly %arg.a18, i64 %arg.n18_0, i64 %arg.n18_1, i64 %arg.a19, i64 %arg.a20) local_unnamed_addr #0 {
entry:
  %.25.i97 = mul i64 %arg.n17_1, %arg.n17_0
  %.3371138.not.i = icmp slt i64 %arg.n0_0, 1
  br i1 %.3371138.not.i, label %_ZN6intsim8machines3cpu4core6window3runB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx.exit, label %B96.if.lr.ph.i

B96.if.lr.ph.i:                                   ; preds = %entry
  %.1178.i = getelementptr i64, ptr %arg.a16, i64 %arg.n16_1
  %.1246.idx.i = shl i64 %arg.n16_1, 4
  %.1246.i = getelementptr i8, ptr %arg.a16, i64 %.1246.idx.i
  %scevgep.i = getelementptr i8, ptr %arg.a18, i64 40
  %0 = shl i64 %arg.n18_1, 3
  %.2621237.not.i = icmp slt i64 %arg.n10_0, 1
  %.126.i.i = add i64 %arg.n7_1, -6
  %1 = shl i64 %arg.n9_1, 3
  %2 = shl i64 %arg.n8_1, 3
  %scevgep.i.i = getelementptr i8, ptr %arg.a8, i64 8
  %3 = shl i64 %arg.n13_0, 3
  %4 = shl i64 %arg.n14_0, 3
  %5 = add i64 %4, -24
  %6 = add i64 %4, -32
  %7 = add i64 %4, -40
  %8 = add i64 %4, -48
  %9 = icmp sgt i64 %arg.a20, 0
  %10 = icmp slt i64 %.126.i.i, 1
  %11 = shl i64 %arg.n5_0, 3
  %12 = shl i64 %arg.n4_0, 3
  %13 = shl i64 %arg.n6_0, 3
  %14 = add i64 %11, 8
  %15 = add i64 %11, 16
  %16 = add i64 %11, 24
  %17 = add i64 %12, 8
  %18 = add i64 %13, 8
  %19 = add i64 %12, 16
  %20 = add i64 %13, 16
  %21 = add i64 %12, 24
  %22 = add i64 %13, 24
  %23 = add i64 %2, 8
  %24 = add i64 %1, 8
  %25 = add i64 %2, 16
  %26 = add i64 %1, 16
  %27 = add i64 %2, 24
  %28 = add i64 %1, 24
  %29 = add i64 %2, 32
  %30 = add i64 %1, 32
  %31 = add i64 %2, -8
  %32 = add i64 %1, -8
  %33 = add i64 %2, -16
  %34 = add i64 %1, -16
  %35 = add i64 %2, -24
  %36 = add i64 %1, -24
  %37 = add i64 %2, -32
  %38 = add i64 %1, -32
  %39 = icmp slt i64 %arg.n17_0, 1
  %xtraiter.i = and i64 %arg.n10_0, 7
  %40 = icmp ult i64 %arg.n10_0, 8
  %41 = add nsw i64 %arg.n10_0, -8
  %42 = lshr i64 %41, 3
  %43 = add nuw nsw i64 %42, 1
  %xtraiter143.i = and i64 %43, 3
  %44 = icmp slt i64 %arg.n10_0, 32
  %45 = lshr i64 %43, 2
  %46 = mul nsw i64 %45, -4
  %lcmp.mod.not150.i = icmp eq i64 %xtraiter143.i, 0
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  %47 = shl i64 %arg.n16_1, 3
  %sunkaddr95.i = getelementptr i8, ptr %arg.a16, i64 8
  %sunkaddr96.i = getelementptr i8, ptr %arg.a16, i64 16
  %sunkaddr97.i = getelementptr i8, ptr %arg.a16, i64 24
  %48 = add i64 %47, 8
  %49 = add i64 %47, -8
  %50 = add i64 %47, 16
  %51 = add i64 %47, 24
  %52 = add i64 %47, 32
  %53 = add i64 %47, 40
  %54 = add i64 %47, 48
  %55 = add i64 %47, 56
  %.1975.i251.phi.trans.insert = getelementptr i8, ptr %arg.a14, i64 760
  br label %B96.if.i

B240.i:                                           ; preds = %B96.if.i
  br i1 %39, label %B240.else.endif.endif.endif.if.i, label %B240.else.endif.endif.endif.endif.i, !prof !0

B258.i:                                           ; preds = %B240.else.endif.endif.endif.endif.i, %B96.if.i
  %"$phi258.10.2.sroa.40.1.i" = phi i64 [ 0, %B240.else.endif.endif.endif.endif.i ], [ %arg.n17_0, %B96.if.i ]
  %"$phi258.10.2.sroa.32.1.i" = phi ptr [ %.708.i, %B240.else.endif.endif.endif.endif.i ], [ %arg.a17, %B96.if.i ]
  br i1 %.2621237.not.i, label %B186.preheader.i, label %B70.if.preheader.i

B70.if.preheader.i:                               ; preds = %B258.i
  br i1 %40, label %B70.if.epil.preheader.i, label %B70.if.preheader.new.i

B70.if.preheader.new.i:                           ; preds = %B70.if.preheader.i
  br i1 %44, label %B70.if.epil144.i.preheader, label %B70.if.i

B186.preheader.loopexit.unr-lcssa.unr-lcssa.i:    ; preds = %B70.if.i
  br i1 %lcmp.mod.not150.i, label %B186.preheader.loopexit.unr-lcssa.i, label %B70.if.epil144.i.preheader

B70.if.epil144.i.preheader:                       ; preds = %B186.preheader.loopexit.unr-lcssa.unr-lcssa.i, %B70.if.preheader.new.i
  %.26812361238.epil.i.ph = phi i64 [ 0, %B70.if.preheader.new.i ], [ %.275.7.3.i, %B186.preheader.loopexit.unr-lcssa.unr-lcssa.i ]
  br label %B70.if.epil144.i

B70.if.epil144.i:                                 ; preds = %B70.if.epil144.i.preheader, %B70.if.epil144.i
  %lsr.iv215.i = phi i64 [ %lsr.iv.next.i, %B70.if.epil144.i ], [ %xtraiter143.i, %B70.if.epil144.i.preheader ]
  %.26812361238.epil.i = phi i64 [ %.275.7.epil.i, %B70.if.epil144.i ], [ %.26812361238.epil.i.ph, %B70.if.epil144.i.preheader ]
  %sunkaddr.i2 = shl i64 %.26812361238.epil.i, 3
  %sunkaddr318.i = getelementptr i8, ptr %arg.a10, i64 %sunkaddr.i2
  store i64 0, ptr %sunkaddr318.i, align 8, !noalias !1
  %sunkaddr320.i = getelementptr i8, ptr %arg.a11, i64 %sunkaddr.i2
  store double 0.000000e+00, ptr %sunkaddr320.i, align 8, !noalias !1
  %sunkaddr323.i = getelementptr i8, ptr %sunkaddr318.i, i64 8
  store i64 0, ptr %sunkaddr323.i, align 8, !noalias !1
  %sunkaddr326.i = getelementptr i8, ptr %sunkaddr320.i, i64 8
  store double 0.000000e+00, ptr %sunkaddr326.i, align 8, !noalias !1
  %sunkaddr329.i = getelementptr i8, ptr %sunkaddr318.i, i64 16
  store i64 0, ptr %sunkaddr329.i, align 8, !noalias !1
  %sunkaddr332.i = getelementptr i8, ptr %sunkaddr320.i, i64 16
  store double 0.000000e+00, ptr %sunkaddr332.i, align 8, !noalias !1
  %sunkaddr335.i = getelementptr i8, ptr %sunkaddr318.i, i64 24
  store i64 0, ptr %sunkaddr335.i, align 8, !noalias !1
  %sunkaddr338.i = getelementptr i8, ptr %sunkaddr320.i, i64 24
  store double 0.000000e+00, ptr %sunkaddr338.i, align 8, !noalias !1
  %sunkaddr341.i = getelementptr i8, ptr %sunkaddr318.i, i64 32
  store i64 0, ptr %sunkaddr341.i, align 8, !noalias !1
  %sunkaddr344.i = getelementptr i8, ptr %sunkaddr320.i, i64 32
  store double 0.000000e+00, ptr %sunkaddr344.i, align 8, !noalias !1
  %sunkaddr347.i = getelementptr i8, ptr %sunkaddr318.i, i64 40
  store i64 0, ptr %sunkaddr347.i, align 8, !noalias !1
  %sunkaddr350.i = getelementptr i8, ptr %sunkaddr320.i, i64 40
  store double 0.000000e+00, ptr %sunkaddr350.i, align 8, !noalias !1
  %sunkaddr353.i = getelementptr i8, ptr %sunkaddr318.i, i64 48
  store i64 0, ptr %sunkaddr353.i, align 8, !noalias !1
  %sunkaddr356.i = getelementptr i8, ptr %sunkaddr320.i, i64 48
  store double 0.000000e+00, ptr %sunkaddr356.i, align 8, !noalias !1
  %.275.7.epil.i = add i64 %.26812361238.epil.i, 8
  %sunkaddr357.i = shl i64 %.275.7.epil.i, 3
  %sunkaddr358.i = getelementptr i8, ptr %arg.a10, i64 %sunkaddr357.i
  %sunkaddr359.i = getelementptr i8, ptr %sunkaddr358.i, i64 -8
  store i64 0, ptr %sunkaddr359.i, align 8, !noalias !1
  %sunkaddr361.i = getelementptr i8, ptr %arg.a11, i64 %sunkaddr357.i
  %sunkaddr362.i = getelementptr i8, ptr %sunkaddr361.i, i64 -8
  store double 0.000000e+00, ptr %sunkaddr362.i, align 8, !noalias !1
  %lsr.iv.next.i = add nsw i64 %lsr.iv215.i, -1
  %epil.iter145.cmp.not.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %epil.iter145.cmp.not.i, label %B186.preheader.loopexit.unr-lcssa.i, label %B70.if.epil144.i, !llvm.loop !6

B186.preheader.loopexit.unr-lcssa.i:              ; preds = %B70.if.epil144.i, %B186.preheader.loopexit.unr-lcssa.unr-lcssa.i
  %.275.7.lcssa.i = phi i64 [ %.275.7.3.i, %B186.preheader.loopexit.unr-lcssa.unr-lcssa.i ], [ %.275.7.epil.i, %B70.if.epil144.i ]
  br i1 %lcmp.mod.not.i, label %B186.preheader.i, label %B70.if.epil.preheader.i

B70.if.epil.preheader.i:                          ; preds = %B186.preheader.loopexit.unr-lcssa.i, %B70.if.preheader.i
  %.26812361238.epil.init.i = phi i64 [ 0, %B70.if.preheader.i ], [ %.275.7.lcssa.i, %B186.preheader.loopexit.unr-lcssa.i ]
  %56 = shl i64 %.26812361238.epil.init.i, 3
  %scevgep211.i = getelementptr i8, ptr %arg.a11, i64 %56
  %scevgep213.i = getelementptr i8, ptr %arg.a10, i64 %56
  br label %B70.if.epil.i

B70.if.epil.i:                                    ; preds = %B70.if.epil.i, %B70.if.epil.preheader.i
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B70.if.epil.i ], [ 0, %B70.if.epil.preheader.i ]
  %57 = shl i64 %epil.iter.i, 3
  %scevgep180.i = getelementptr i8, ptr %scevgep213.i, i64 %57
  store i64 0, ptr %scevgep180.i, align 8, !noalias !1
  %scevgep179.i = getelementptr i8, ptr %scevgep211.i, i64 %57
  store double 0.000000e+00, ptr %scevgep179.i, align 8, !noalias !1
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B186.preheader.i, label %B70.if.epil.i, !llvm.loop !8

B186.preheader.i:                                 ; preds = %B70.if.epil.i, %B186.preheader.loopexit.unr-lcssa.i, %B258.i
  %.589.i = sub i64 %.500.i, %.438.i
  %..589.i = tail call i64 @llvm.smax.i64(i64 %.589.i, i64 0)
  %58 = icmp slt i64 %.589.i, 1
  br label %B186.i

B186.i:                                           ; preds = %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit, %B186.preheader.i
  %retire.3.1.i = phi double [ %retire.2.2.lcssa.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0.000000e+00, %B186.preheader.i ]
  %front.4.1.i = phi double [ %front.3.2.lcssa.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0.000000e+00, %B186.preheader.i ]
  %alone.4.1.i = phi double [ %spec.select.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0.000000e+00, %B186.preheader.i ]
  %left.3.1.i = phi i64 [ %left.2.2.lcssa.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0, %B186.preheader.i ]
  %filled.3.1.i = phi i64 [ %filled.2.2.lcssa.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0, %B186.preheader.i ]
  %taken.5.1.i = phi i64 [ %taken.4.2.lcssa.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0, %B186.preheader.i ]
  %entered.3.1.i = phi i64 [ %entered.2.2.lcssa.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0, %B186.preheader.i ]
  %iterations.2.1.i = phi i64 [ %.1978.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0, %B186.preheader.i ]
  br i1 %58, label %B1108.i, label %B254.if.lr.ph.i

B254.if.lr.ph.i:                                  ; preds = %B186.i
  %.1353.i = mul i64 %iterations.2.1.i, %arg.n12_1
  %59 = getelementptr double, ptr %arg.a12, i64 %.1353.i
  %60 = add i64 %entered.3.1.i, %..589.i
  br label %B254.if.i

B308.i:                                           ; preds = %B254.if.i
  %.730.i = sub nsw i64 %entered.2.21263.i, %arg.a20
  %.759.i = getelementptr double, ptr %arg.a13, i64 %.730.i
  %.760.i = load double, ptr %.759.i, align 8, !noalias !1
  %.762.i = fcmp ogt double %.760.i, %front.6.2.i
  br i1 %.762.i, label %B338.i, label %B364.i

B338.i:                                           ; preds = %B308.i
  br label %B364.i

B364.i:                                           ; preds = %B254.if.i, %B338.i, %B308.i
  %front.5.2.i = phi double [ %.760.i, %B338.i ], [ %front.6.2.i, %B308.i ], [ %front.6.2.i, %B254.if.i ]
  %taken.6.2.i = phi i64 [ 0, %B338.i ], [ %taken.7.2.i, %B308.i ], [ %taken.7.2.i, %B254.if.i ]
  %.813.i = add nsw i64 %taken.6.2.i, 1
  %.821.i = icmp slt i64 %left.2.21260.i, %entered.2.21263.i
  br i1 %.821.i, label %B386.i, label %B456.i

B386.i:                                           ; preds = %B364.i
  %.844.i = icmp slt i64 %left.2.21260.i, 0
  %.845.i = select i1 %.844.i, i64 %arg.n13_0, i64 0
  %61 = getelementptr double, ptr %arg.a13, i64 %left.2.21260.i
  %.859.i = getelementptr double, ptr %61, i64 %.845.i
  %.860.i = load double, ptr %.859.i, align 8, !noalias !1
  %.864.i = fcmp ugt double %.860.i, %front.5.2.i
  br i1 %.864.i, label %B456.i, label %B410.i

B410.i:                                           ; preds = %B386.i, %B432.i
  %lsr.iv.in.i = phi i64 [ %lsr.iv.i3, %B432.i ], [ %left.2.21260.i, %B386.i ]
  %lsr.iv.i3 = add nsw i64 %lsr.iv.in.i, 1
  %.881.i = icmp slt i64 %lsr.iv.i3, %entered.2.21263.i
  br i1 %.881.i, label %B432.i, label %B456.i

B432.i:                                           ; preds = %B410.i
  %.903.i = icmp slt i64 %lsr.iv.in.i, -1
  %62 = select i1 %.903.i, i64 %3, i64 0
  %scevgep149.i = getelementptr i8, ptr %arg.a13, i64 %62
  %63 = shl i64 %lsr.iv.i3, 3
  %scevgep151.i = getelementptr i8, ptr %scevgep149.i, i64 %63
  %.919.i = load double, ptr %scevgep151.i, align 8, !noalias !1
  %.923.i = fcmp ugt double %.919.i, %front.5.2.i
  br i1 %.923.i, label %B456.i, label %B410.i

B456.i:                                           ; preds = %B432.i, %B410.i, %B386.i, %B364.i
  %left.4.2.i = phi i64 [ %left.2.21260.i, %B386.i ], [ %left.2.21260.i, %B364.i ], [ %lsr.iv.i3, %B432.i ], [ %entered.2.21263.i, %B410.i ]
  %.938.i = sub nsw i64 %entered.2.21263.i, %left.4.2.i
  %.11.i.i = tail call i64 @llvm.smax.i64(i64 %.938.i, i64 %filled.2.21261.i)
  %.103.i = icmp slt i64 %.63912481256.i, 0
  %.104.i47 = select i1 %.103.i, i64 %arg.n3_0, i64 0
  %64 = getelementptr i64, ptr %arg.a3, i64 %.63912481256.i
  %.118.i = getelementptr i64, ptr %64, i64 %.104.i47
  %.119.i = load i64, ptr %.118.i, align 8, !noalias !9
  %.135.i = icmp slt i64 %.63912481256.i, -1
  %.136.i = select i1 %.135.i, i64 %arg.n3_0, i64 0
  %65 = getelementptr i8, ptr %64, i64 8
  %.150.i = getelementptr i64, ptr %65, i64 %.136.i
  %.151.i = load i64, ptr %.150.i, align 8, !noalias !9
  %.188.i = sub i64 %.151.i, %.119.i
  %.233370.not.i = icmp slt i64 %.188.i, 1
  br i1 %.233370.not.i, label %_ZN6intsim8machines3cpu4core6window6_readyB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd.exit, label %B90.if.preheader.i

B90.if.preheader.i:                               ; preds = %B456.i
  %xtraiter.i48 = and i64 %.188.i, 3
  %lcmp.mod.not.i49 = icmp eq i64 %xtraiter.i48, 0
  br i1 %lcmp.mod.not.i49, label %B90.if.prol.loopexit.i, label %B90.if.prol.i

B90.if.prol.i:                                    ; preds = %B90.if.preheader.i, %B270.prol.i
  %lsr.iv40.i = phi i64 [ %lsr.iv.next41.i, %B270.prol.i ], [ %xtraiter.i48, %B90.if.preheader.i ]
  %ready.2.0373.prol.i = phi double [ %ready.3.1.prol.i, %B270.prol.i ], [ %front.5.2.i, %B90.if.preheader.i ]
  %.239369371.prol.i = phi i64 [ %.246.prol.i, %B270.prol.i ], [ %.119.i, %B90.if.preheader.i ]
  %.293.prol.i = icmp slt i64 %.239369371.prol.i, 0
  %66 = select i1 %.293.prol.i, i64 %11, i64 0
  %scevgep38.i50 = getelementptr i8, ptr %arg.a5, i64 %66
  %67 = shl i64 %.239369371.prol.i, 3
  %scevgep39.i51 = getelementptr i8, ptr %scevgep38.i50, i64 %67
  %.309.prol.i = load i64, ptr %scevgep39.i51, align 8, !noalias !9
  %.311.not.prol.i = icmp slt i64 %iterations.2.1.i, %.309.prol.i
  br i1 %.311.not.prol.i, label %B270.prol.i, label %B128.prol.i

B128.prol.i:                                      ; preds = %B90.if.prol.i
  %.346.prol.i = sub nsw i64 %iterations.2.1.i, %.309.prol.i
  %68 = select i1 %.293.prol.i, i64 %12, i64 0
  %scevgep36.i52 = getelementptr i8, ptr %arg.a4, i64 %68
  %scevgep29.i = getelementptr i8, ptr %scevgep36.i52, i64 %67
  %.378.prol.i = load i64, ptr %scevgep29.i, align 8, !noalias !9
  %.381.prol.i = sub nsw i64 %.378.prol.i, %.438.i
  %.407.prol.i = icmp slt i64 %.381.prol.i, 0
  %.408.prol.i = select i1 %.407.prol.i, i64 %arg.n12_1, i64 0
  %.426.prol.i = mul i64 %.346.prol.i, %arg.n12_1
  %69 = getelementptr double, ptr %arg.a12, i64 %.426.prol.i
  %70 = getelementptr double, ptr %69, i64 %.381.prol.i
  %.430.prol.i = getelementptr double, ptr %70, i64 %.408.prol.i
  %.431.prol.i = load double, ptr %.430.prol.i, align 8, !noalias !9
  %71 = select i1 %.293.prol.i, i64 %13, i64 0
  %scevgep34.i = getelementptr i8, ptr %arg.a6, i64 %71
  %scevgep28.i53 = getelementptr i8, ptr %scevgep34.i, i64 %67
  %.463.prol.i = load double, ptr %scevgep28.i53, align 8, !noalias !9
  %.466.prol.i = fadd double %.431.prol.i, %.463.prol.i
  %.10.i.prol.i = fcmp ogt double %.466.prol.i, %ready.2.0373.prol.i
  %.11.i.prol.i = select i1 %.10.i.prol.i, double %.466.prol.i, double %ready.2.0373.prol.i
  br label %B270.prol.i

B270.prol.i:                                      ; preds = %B128.prol.i, %B90.if.prol.i
  %ready.3.1.prol.i = phi double [ %ready.2.0373.prol.i, %B90.if.prol.i ], [ %.11.i.prol.i, %B128.prol.i ]
  %lsr.iv.next41.i = add nsw i64 %lsr.iv40.i, -1
  %.246.prol.i = add i64 %.239369371.prol.i, 1
  %prol.iter.cmp.not.i = icmp eq i64 %lsr.iv.next41.i, 0
  br i1 %prol.iter.cmp.not.i, label %B90.if.prol.loopexit.loopexit.i, label %B90.if.prol.i, !llvm.loop !12

B90.if.prol.loopexit.loopexit.i:                  ; preds = %B270.prol.i
  %72 = add i64 %xtraiter.i48, %.119.i
  %73 = sub i64 %.151.i, %72
  br label %B90.if.prol.loopexit.i

B90.if.prol.loopexit.i:                           ; preds = %B90.if.prol.loopexit.loopexit.i, %B90.if.preheader.i
  %ready.2.0373.unr.i = phi double [ %front.5.2.i, %B90.if.preheader.i ], [ %ready.3.1.prol.i, %B90.if.prol.loopexit.loopexit.i ]
  %.232368372.unr.i = phi i64 [ %.188.i, %B90.if.preheader.i ], [ %73, %B90.if.prol.loopexit.loopexit.i ]
  %.239369371.unr.i = phi i64 [ %.119.i, %B90.if.preheader.i ], [ %72, %B90.if.prol.loopexit.loopexit.i ]
  %ready.3.1.lcssa.unr.i = phi double [ poison, %B90.if.preheader.i ], [ %ready.3.1.prol.i, %B90.if.prol.loopexit.loopexit.i ]
  %74 = sub i64 %.119.i, %.151.i
  %75 = icmp ugt i64 %74, -4
  br i1 %75, label %_ZN6intsim8machines3cpu4core6window6_readyB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd.exit, label %B90.if.preheader1.i

B90.if.preheader1.i:                              ; preds = %B90.if.prol.loopexit.i
  %76 = add i64 %.232368372.unr.i, 4
  br label %B90.if.i

B128.i:                                           ; preds = %B90.if.i
  %.346.i = sub nsw i64 %iterations.2.1.i, %.309.i
  %77 = select i1 %.293.i, i64 %12, i64 0
  %scevgep21.i57 = getelementptr i8, ptr %arg.a4, i64 %77
  %scevgep1.i = getelementptr i8, ptr %scevgep21.i57, i64 %101
  %.378.i = load i64, ptr %scevgep1.i, align 8, !noalias !9
  %.381.i = sub nsw i64 %.378.i, %.438.i
  %.407.i = icmp slt i64 %.381.i, 0
  %.408.i58 = select i1 %.407.i, i64 %arg.n12_1, i64 0
  %.426.i = mul i64 %.346.i, %arg.n12_1
  %78 = getelementptr double, ptr %arg.a12, i64 %.426.i
  %79 = getelementptr double, ptr %78, i64 %.381.i
  %.430.i = getelementptr double, ptr %79, i64 %.408.i58
  %.431.i = load double, ptr %.430.i, align 8, !noalias !9
  %80 = select i1 %.293.i, i64 %13, i64 0
  %scevgep19.i59 = getelementptr i8, ptr %arg.a6, i64 %80
  %scevgep.i60 = getelementptr i8, ptr %scevgep19.i59, i64 %101
  %.463.i = load double, ptr %scevgep.i60, align 8, !noalias !9
  %.466.i = fadd double %.431.i, %.463.i
  %.10.i.i61 = fcmp ogt double %.466.i, %ready.2.0373.i
  %.11.i.i62 = select i1 %.10.i.i61, double %.466.i, double %ready.2.0373.i
  br label %B270.i

B270.i:                                           ; preds = %B90.if.i, %B128.i
  %ready.3.1.i = phi double [ %ready.2.0373.i, %B90.if.i ], [ %.11.i.i62, %B128.i ]
  %81 = add i64 %.239369371.i, 1
  %.293.1.i = icmp slt i64 %81, 0
  %82 = select i1 %.293.1.i, i64 %14, i64 8
  %scevgep57.i63 = getelementptr i8, ptr %arg.a5, i64 %82
  %scevgep27.i64 = getelementptr i8, ptr %scevgep57.i63, i64 %101
  %.309.1.i = load i64, ptr %scevgep27.i64, align 8, !noalias !9
  %.311.not.1.i = icmp slt i64 %iterations.2.1.i, %.309.1.i
  br i1 %.311.not.1.i, label %B270.1.i, label %B128.1.i

B128.1.i:                                         ; preds = %B270.i
  %.346.1.i = sub nsw i64 %iterations.2.1.i, %.309.1.i
  %83 = select i1 %.293.1.i, i64 %17, i64 8
  %scevgep43.i65 = getelementptr i8, ptr %arg.a4, i64 %83
  %scevgep16.i = getelementptr i8, ptr %scevgep43.i65, i64 %101
  %.378.1.i = load i64, ptr %scevgep16.i, align 8, !noalias !9
  %.381.1.i = sub nsw i64 %.378.1.i, %.438.i
  %.407.1.i = icmp slt i64 %.381.1.i, 0
  %.408.1.i = select i1 %.407.1.i, i64 %arg.n12_1, i64 0
  %.426.1.i = mul i64 %.346.1.i, %arg.n12_1
  %84 = getelementptr double, ptr %arg.a12, i64 %.426.1.i
  %85 = getelementptr double, ptr %84, i64 %.381.1.i
  %.430.1.i = getelementptr double, ptr %85, i64 %.408.1.i
  %.431.1.i = load double, ptr %.430.1.i, align 8, !noalias !9
  %86 = select i1 %.293.1.i, i64 %18, i64 8
  %scevgep41.i66 = getelementptr i8, ptr %arg.a6, i64 %86
  %scevgep15.i = getelementptr i8, ptr %scevgep41.i66, i64 %101
  %.463.1.i = load double, ptr %scevgep15.i, align 8, !noalias !9
  %.466.1.i = fadd double %.431.1.i, %.463.1.i
  %.10.i.1.i = fcmp ogt double %.466.1.i, %ready.3.1.i
  %.11.i.1.i = select i1 %.10.i.1.i, double %.466.1.i, double %ready.3.1.i
  br label %B270.1.i

B270.1.i:                                         ; preds = %B128.1.i, %B270.i
  %ready.3.1.1.i = phi double [ %ready.3.1.i, %B270.i ], [ %.11.i.1.i, %B128.1.i ]
  %87 = add i64 %.239369371.i, 2
  %.293.2.i = icmp slt i64 %87, 0
  %88 = select i1 %.293.2.i, i64 %15, i64 16
  %scevgep55.i67 = getelementptr i8, ptr %arg.a5, i64 %88
  %scevgep26.i68 = getelementptr i8, ptr %scevgep55.i67, i64 %101
  %.309.2.i = load i64, ptr %scevgep26.i68, align 8, !noalias !9
  %.311.not.2.i = icmp slt i64 %iterations.2.1.i, %.309.2.i
  br i1 %.311.not.2.i, label %B270.2.i, label %B128.2.i

B128.2.i:                                         ; preds = %B270.1.i
  %.346.2.i = sub nsw i64 %iterations.2.1.i, %.309.2.i
  %89 = select i1 %.293.2.i, i64 %19, i64 16
  %scevgep47.i = getelementptr i8, ptr %arg.a4, i64 %89
  %scevgep18.i69 = getelementptr i8, ptr %scevgep47.i, i64 %101
  %.378.2.i = load i64, ptr %scevgep18.i69, align 8, !noalias !9
  %.381.2.i = sub nsw i64 %.378.2.i, %.438.i
  %.407.2.i = icmp slt i64 %.381.2.i, 0
  %.408.2.i = select i1 %.407.2.i, i64 %arg.n12_1, i64 0
  %.426.2.i = mul i64 %.346.2.i, %arg.n12_1
  %90 = getelementptr double, ptr %arg.a12, i64 %.426.2.i
  %91 = getelementptr double, ptr %90, i64 %.381.2.i
  %.430.2.i = getelementptr double, ptr %91, i64 %.408.2.i
  %.431.2.i = load double, ptr %.430.2.i, align 8, !noalias !9
  %92 = select i1 %.293.2.i, i64 %20, i64 16
  %scevgep45.i70 = getelementptr i8, ptr %arg.a6, i64 %92
  %scevgep17.i71 = getelementptr i8, ptr %scevgep45.i70, i64 %101
  %.463.2.i = load double, ptr %scevgep17.i71, align 8, !noalias !9
  %.466.2.i = fadd double %.431.2.i, %.463.2.i
  %.10.i.2.i = fcmp ogt double %.466.2.i, %ready.3.1.1.i
  %.11.i.2.i = select i1 %.10.i.2.i, double %.466.2.i, double %ready.3.1.1.i
  br label %B270.2.i

B270.2.i:                                         ; preds = %B128.2.i, %B270.1.i
  %ready.3.1.2.i = phi double [ %ready.3.1.1.i, %B270.1.i ], [ %.11.i.2.i, %B128.2.i ]
  %93 = add i64 %.239369371.i, 3
  %.293.3.i = icmp slt i64 %93, 0
  %94 = select i1 %.293.3.i, i64 %16, i64 24
  %scevgep53.i = getelementptr i8, ptr %arg.a5, i64 %94
  %scevgep25.i72 = getelementptr i8, ptr %scevgep53.i, i64 %101
  %.309.3.i = load i64, ptr %scevgep25.i72, align 8, !noalias !9
  %.311.not.3.i = icmp slt i64 %iterations.2.1.i, %.309.3.i
  br i1 %.311.not.3.i, label %B270.3.i, label %B128.3.i

B128.3.i:                                         ; preds = %B270.2.i
  %.346.3.i = sub nsw i64 %iterations.2.1.i, %.309.3.i
  %95 = select i1 %.293.3.i, i64 %21, i64 24
  %scevgep51.i = getelementptr i8, ptr %arg.a4, i64 %95
  %scevgep22.i73 = getelementptr i8, ptr %scevgep51.i, i64 %101
  %.378.3.i = load i64, ptr %scevgep22.i73, align 8, !noalias !9
  %.381.3.i = sub nsw i64 %.378.3.i, %.438.i
  %.407.3.i = icmp slt i64 %.381.3.i, 0
  %.408.3.i = select i1 %.407.3.i, i64 %arg.n12_1, i64 0
  %.426.3.i = mul i64 %.346.3.i, %arg.n12_1
  %96 = getelementptr double, ptr %arg.a12, i64 %.426.3.i
  %97 = getelementptr double, ptr %96, i64 %.381.3.i
  %.430.3.i = getelementptr double, ptr %97, i64 %.408.3.i
  %.431.3.i = load double, ptr %.430.3.i, align 8, !noalias !9
  %98 = select i1 %.293.3.i, i64 %22, i64 24
  %scevgep49.i74 = getelementptr i8, ptr %arg.a6, i64 %98
  %scevgep20.i75 = getelementptr i8, ptr %scevgep49.i74, i64 %101
  %.463.3.i = load double, ptr %scevgep20.i75, align 8, !noalias !9
  %.466.3.i = fadd double %.431.3.i, %.463.3.i
  %.10.i.3.i = fcmp ogt double %.466.3.i, %ready.3.1.2.i
  %.11.i.3.i = select i1 %.10.i.3.i, double %.466.3.i, double %ready.3.1.2.i
  br label %B270.3.i

B270.3.i:                                         ; preds = %B128.3.i, %B270.2.i
  %ready.3.1.3.i = phi double [ %ready.3.1.2.i, %B270.2.i ], [ %.11.i.3.i, %B128.3.i ]
  %lsr.iv.next.i76 = add i64 %lsr.iv.i54, -4
  %.233.3.i = icmp sgt i64 %lsr.iv.next.i76, 4
  %99 = add i64 %.239369371.i, 4
  br i1 %.233.3.i, label %B90.if.i, label %_ZN6intsim8machines3cpu4core6window6_readyB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd.exit

B90.if.i:                                         ; preds = %B270.3.i, %B90.if.preheader1.i
  %lsr.iv.i54 = phi i64 [ %76, %B90.if.preheader1.i ], [ %lsr.iv.next.i76, %B270.3.i ]
  %ready.2.0373.i = phi double [ %ready.2.0373.unr.i, %B90.if.preheader1.i ], [ %ready.3.1.3.i, %B270.3.i ]
  %.239369371.i = phi i64 [ %.239369371.unr.i, %B90.if.preheader1.i ], [ %99, %B270.3.i ]
  %.293.i = icmp slt i64 %.239369371.i, 0
  %100 = select i1 %.293.i, i64 %11, i64 0
  %scevgep23.i55 = getelementptr i8, ptr %arg.a5, i64 %100
  %101 = shl i64 %.239369371.i, 3
  %scevgep24.i56 = getelementptr i8, ptr %scevgep23.i55, i64 %101
  %.309.i = load i64, ptr %scevgep24.i56, align 8, !noalias !9
  %.311.not.i = icmp slt i64 %iterations.2.1.i, %.309.i
  br i1 %.311.not.i, label %B270.i, label %B128.i

_ZN6intsim8machines3cpu4core6window6_readyB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd.exit: ; preds = %B270.3.i, %B456.i, %B90.if.prol.loopexit.i
  %ready.2.0.lcssa.i = phi double [ %front.5.2.i, %B456.i ], [ %ready.3.1.lcssa.unr.i, %B90.if.prol.loopexit.i ], [ %ready.3.1.3.i, %B270.3.i ]
  %.1037.i = select i1 %.103.i, i64 %arg.n2_0, i64 0
  %102 = getelementptr i64, ptr %arg.a2, i64 %.63912481256.i
  %.1051.i = getelementptr i64, ptr %102, i64 %.1037.i
  %.1052.i = load i64, ptr %.1051.i, align 8, !noalias !1
  %.113827.i = icmp slt i64 %.1052.i, 0
  %.113928.i = select i1 %.113827.i, i64 %arg.n7_0, i64 0
  %.114029.i = add i64 %.113928.i, %.1052.i
  %.116030.i = mul i64 %.114029.i, %arg.n7_1
  br i1 %10, label %B456.endif.endif.endif.thread.i, label %B86.if.lr.ph.i.i

B946.i:                                           ; preds = %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit
  %.1562.i = select i1 %.1500.i, i64 %"$phi258.10.2.sroa.40.1.i", i64 0
  %.1563.i = add i64 %.1562.i, %entered.2.21263.i
  %.1583.i = mul i64 %.1563.i, %arg.n17_1
  %.1587.i = getelementptr double, ptr %"$phi258.10.2.sroa.32.1.i", i64 %.1583.i
  store double %front.5.2.i, ptr %.1587.i, align 8, !noalias !1
  %.1643.i = getelementptr i8, ptr %.1587.i, i64 8
  store double %ready.2.0.lcssa.i, ptr %.1643.i, align 8, !noalias !1
  %.1701.i = getelementptr i8, ptr %.1587.i, i64 16
  store double %best.2.0.lcssa.i37.i, ptr %.1701.i, align 8, !noalias !1
  %.1759.i = getelementptr i8, ptr %.1587.i, i64 24
  %.1760.i = sitofp i64 %chosen.2.0.lcssa.i35.i to double
  store double %.1760.i, ptr %.1759.i, align 8, !noalias !1
  %.1818.i = getelementptr i8, ptr %.1587.i, i64 32
  store double %.1446.i, ptr %.1818.i, align 8, !noalias !1
  %.1876.i = getelementptr i8, ptr %.1587.i, i64 40
  store double %.11.i83.i, ptr %.1876.i, align 8, !noalias !1
  br label %B1094.i

B1094.i:                                          ; preds = %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit, %B946.i
  %.1918.i = add i64 %entered.2.21263.i, 1
  %exitcond1358.not.i = icmp eq i64 %.1918.i, %60
  br i1 %exitcond1358.not.i, label %B1108.loopexit.i, label %B254.if.i

B1108.loopexit.i:                                 ; preds = %B1094.i
  %103 = fadd double %.11.i79.i, -6.400000e+01
  br label %B1108.i

B1108.i:                                          ; preds = %B1108.loopexit.i, %B186.i
  %retire.2.2.lcssa.i = phi double [ %retire.3.1.i, %B186.i ], [ %.11.i83.i, %B1108.loopexit.i ]
  %front.3.2.lcssa.i = phi double [ %front.4.1.i, %B186.i ], [ %front.5.2.i, %B1108.loopexit.i ]
  %left.2.2.lcssa.i = phi i64 [ %left.3.1.i, %B186.i ], [ %left.4.2.i, %B1108.loopexit.i ]
  %filled.2.2.lcssa.i = phi i64 [ %filled.3.1.i, %B186.i ], [ %.11.i.i, %B1108.loopexit.i ]
  %taken.4.2.lcssa.i = phi i64 [ %taken.5.1.i, %B186.i ], [ %.813.i, %B1108.loopexit.i ]
  %entered.2.2.lcssa.i = phi i64 [ %entered.3.1.i, %B186.i ], [ %60, %B1108.loopexit.i ]
  %oldest.2.1.lcssa.i = phi double [ 1.000000e+300, %B186.i ], [ %103, %B1108.loopexit.i ]
  %.1933.i = icmp eq i64 %iterations.2.1.i, 0
  %spec.select.i = select i1 %.1933.i, double %retire.2.2.lcssa.i, double %alone.4.1.i
  %.1975.i = getelementptr double, ptr %arg.a14, i64 %iterations.2.1.i
  store double %retire.2.2.lcssa.i, ptr %.1975.i, align 8, !noalias !1
  %.1978.i = add nuw nsw i64 %iterations.2.1.i, 1
  br i1 %.2621237.not.i, label %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit, label %B70.if.i78

B158.i:                                           ; preds = %B72.endif.i
  %.299.i = sub nsw i64 %.217.i, %low.3.1.i.i
  %.342362.not.i = icmp slt i64 %.299.i, 1
  br i1 %.342362.not.i, label %B310.i, label %B190.if.lr.ph.i

B190.if.lr.ph.i:                                  ; preds = %B158.i
  %xtraiter.i83 = and i64 %.299.i, 3
  %lcmp.mod.not.i84 = icmp eq i64 %xtraiter.i83, 0
  br i1 %lcmp.mod.not.i84, label %B190.if.prol.loopexit.i, label %B190.if.prol.preheader.i

B190.if.prol.preheader.i:                         ; preds = %B190.if.lr.ph.i
  %104 = shl i64 %low.3.1.i.i, 3
  %scevgep6.i85 = getelementptr i8, ptr %lsr.iv.i79, i64 %104
  %scevgep9.i = getelementptr i8, ptr %lsr.iv3.i, i64 %104
  br label %B190.if.prol.i

B190.if.prol.i:                                   ; preds = %B190.if.prol.i, %B190.if.prol.preheader.i
  %prol.iter.i = phi i64 [ %prol.iter.next.i, %B190.if.prol.i ], [ 0, %B190.if.prol.preheader.i ]
  %105 = add nuw i64 %prol.iter.i, %low.3.1.i.i
  %.407.prol.i86 = icmp slt i64 %105, 0
  %106 = select i1 %.407.prol.i86, i64 %2, i64 0
  %scevgep10.i = getelementptr i8, ptr %scevgep9.i, i64 %106
  %107 = shl nuw nsw i64 %prol.iter.i, 3
  %scevgep38.i87 = getelementptr i8, ptr %scevgep10.i, i64 %107
  %.431.prol.i88 = load double, ptr %scevgep38.i87, align 8, !noalias !13
  %108 = select i1 %.407.prol.i86, i64 %1, i64 0
  %scevgep7.i = getelementptr i8, ptr %scevgep6.i85, i64 %108
  %scevgep35.i = getelementptr i8, ptr %scevgep7.i, i64 %107
  %.483.prol.i = load double, ptr %scevgep35.i, align 8, !noalias !13
  %scevgep30.i89 = getelementptr i8, ptr %lsr.iv3.i, i64 %107
  store double %.431.prol.i88, ptr %scevgep30.i89, align 8, !noalias !13
  %scevgep3.i = getelementptr i8, ptr %lsr.iv.i79, i64 %107
  store double %.483.prol.i, ptr %scevgep3.i, align 8, !noalias !13
  %prol.iter.next.i = add nuw nsw i64 %prol.iter.i, 1
  %prol.iter.cmp.not.i90 = icmp eq i64 %xtraiter.i83, %prol.iter.next.i
  br i1 %prol.iter.cmp.not.i90, label %B190.if.prol.loopexit.loopexit.i, label %B190.if.prol.i, !llvm.loop !16

B190.if.prol.loopexit.loopexit.i:                 ; preds = %B190.if.prol.i
  %109 = and i64 %.299.i, 9223372036854775804
  %110 = add nuw nsw i64 %xtraiter.i83, %low.3.1.i.i
  br label %B190.if.prol.loopexit.i

B190.if.prol.loopexit.i:                          ; preds = %B190.if.prol.loopexit.loopexit.i, %B190.if.lr.ph.i
  %.341360364.unr.i = phi i64 [ %.299.i, %B190.if.lr.ph.i ], [ %109, %B190.if.prol.loopexit.loopexit.i ]
  %.348361363.unr.i = phi i64 [ %low.3.1.i.i, %B190.if.lr.ph.i ], [ %110, %B190.if.prol.loopexit.loopexit.i ]
  %111 = sub nsw i64 %low.3.1.i.i, %.217.i
  %112 = icmp ugt i64 %111, -4
  br i1 %112, label %B310.i, label %B190.if.preheader.i

B190.if.preheader.i:                              ; preds = %B190.if.prol.loopexit.i
  %113 = add nuw i64 %.341360364.unr.i, 4
  %114 = mul i64 %low.3.1.i.i, -8
  %scevgep29.i91 = getelementptr i8, ptr %lsr.iv3.i, i64 %114
  %scevgep56.i92 = getelementptr i8, ptr %lsr.iv.i79, i64 %114
  br label %B190.if.i

B310.i:                                           ; preds = %B190.if.i, %B190.if.prol.loopexit.i, %B158.i
  %sunkaddr.i124 = shl i64 %.151367379.i, 3
  %sunkaddr51.i125 = getelementptr i8, ptr %arg.a10, i64 %sunkaddr.i124
  store i64 %.299.i, ptr %sunkaddr51.i125, align 8, !noalias !13
  br label %B336.i

B336.i:                                           ; preds = %B72.endif.i, %B70.if.i78, %B310.i
  %scevgep.i80 = getelementptr i8, ptr %lsr.iv.i79, i64 %1
  %scevgep4.i = getelementptr i8, ptr %lsr.iv3.i, i64 %2
  %exitcond.not.i81 = icmp eq i64 %arg.n10_0, %.158.i
  br i1 %exitcond.not.i81, label %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit, label %B70.if.i78

B70.if.i78:                                       ; preds = %B1108.i, %B336.i
  %lsr.iv3.i = phi ptr [ %scevgep4.i, %B336.i ], [ %arg.a8, %B1108.i ]
  %lsr.iv.i79 = phi ptr [ %scevgep.i80, %B336.i ], [ %arg.a9, %B1108.i ]
  %.151367379.i = phi i64 [ %.158.i, %B336.i ], [ 0, %B1108.i ]
  %.158.i = add nuw nsw i64 %.151367379.i, 1
  %115 = getelementptr i64, ptr %arg.a10, i64 %.151367379.i
  %.217.i = load i64, ptr %115, align 8, !noalias !13
  %.35.i.i = icmp sgt i64 %.217.i, 0
  br i1 %.35.i.i, label %B24.preheader.i.i, label %B336.i

B24.preheader.i.i:                                ; preds = %B70.if.i78
  %.134.i.i = mul i64 %.151367379.i, %arg.n9_1
  %116 = getelementptr double, ptr %arg.a9, i64 %.134.i.i
  br label %B24.i.i

B24.i.i:                                          ; preds = %B24.i.i, %B24.preheader.i.i
  %high.2.0.i.i = phi i64 [ %high.3.1.i.i, %B24.i.i ], [ %.217.i, %B24.preheader.i.i ]
  %low.2.0.i.i = phi i64 [ %low.3.1.i.i, %B24.i.i ], [ 0, %B24.preheader.i.i ]
  %.44.i.i = add nuw nsw i64 %low.2.0.i.i, %high.2.0.i.i
  %.52.1.i.i = lshr i64 %.44.i.i, 1
  %117 = getelementptr double, ptr %116, i64 %.52.1.i.i
  %.139.i.i = load double, ptr %117, align 8, !noalias !17
  %.141.i.i = fcmp oge double %.139.i.i, %oldest.2.1.lcssa.i
  %.166.i.i = add nuw nsw i64 %.52.1.i.i, 1
  %low.3.1.i.i = select i1 %.141.i.i, i64 %low.2.0.i.i, i64 %.166.i.i
  %high.3.1.i.i = select i1 %.141.i.i, i64 %.52.1.i.i, i64 %high.2.0.i.i
  %.183.i.i = icmp slt i64 %low.3.1.i.i, %high.3.1.i.i
  br i1 %.183.i.i, label %B24.i.i, label %B72.endif.i

B72.endif.i:                                      ; preds = %B24.i.i
  %.259.i = icmp sgt i64 %low.3.1.i.i, 0
  br i1 %.259.i, label %B158.i, label %B336.i

B190.if.i:                                        ; preds = %B190.if.i, %B190.if.preheader.i
  %lsr.iv12.i = phi i64 [ %113, %B190.if.preheader.i ], [ %lsr.iv.next.i123, %B190.if.i ]
  %.348361363.i = phi i64 [ %.348361363.unr.i, %B190.if.preheader.i ], [ %130, %B190.if.i ]
  %.407.i93 = icmp slt i64 %.348361363.i, 0
  %118 = select i1 %.407.i93, i64 %2, i64 0
  %scevgep33.i = getelementptr i8, ptr %lsr.iv3.i, i64 %118
  %119 = shl i64 %.348361363.i, 3
  %scevgep34.i94 = getelementptr i8, ptr %scevgep33.i, i64 %119
  %.431.i95 = load double, ptr %scevgep34.i94, align 8, !noalias !13
  %120 = select i1 %.407.i93, i64 %1, i64 0
  %scevgep31.i96 = getelementptr i8, ptr %lsr.iv.i79, i64 %120
  %scevgep32.i = getelementptr i8, ptr %scevgep31.i96, i64 %119
  %.483.i = load double, ptr %scevgep32.i, align 8, !noalias !13
  %scevgep66.i = getelementptr i8, ptr %scevgep29.i91, i64 %119
  %scevgep70.i97 = getelementptr i8, ptr %scevgep66.i, i64 24
  store double %.431.i95, ptr %scevgep66.i, align 8, !noalias !13
  %scevgep61.i98 = getelementptr i8, ptr %scevgep56.i92, i64 %119
  %scevgep62.i99 = getelementptr i8, ptr %scevgep61.i98, i64 16
  store double %.483.i, ptr %scevgep61.i98, align 8, !noalias !13
  %121 = add i64 %.348361363.i, 1
  %.407.1.i100 = icmp slt i64 %121, 0
  %122 = select i1 %.407.1.i100, i64 %2, i64 0
  %scevgep19.i101 = getelementptr i8, ptr %lsr.iv3.i, i64 %122
  %scevgep54.i102 = getelementptr i8, ptr %scevgep19.i101, i64 %119
  %scevgep55.i103 = getelementptr i8, ptr %scevgep54.i102, i64 8
  %.431.1.i104 = load double, ptr %scevgep55.i103, align 8, !noalias !13
  %123 = select i1 %.407.1.i100, i64 %1, i64 0
  %scevgep22.i105 = getelementptr i8, ptr %lsr.iv.i79, i64 %123
  %scevgep52.i = getelementptr i8, ptr %scevgep22.i105, i64 %119
  %scevgep53.i106 = getelementptr i8, ptr %scevgep52.i, i64 8
  %.483.1.i = load double, ptr %scevgep53.i106, align 8, !noalias !13
  %scevgep72.i107 = getelementptr i8, ptr %scevgep66.i, i64 8
  store double %.431.1.i104, ptr %scevgep72.i107, align 8, !noalias !13
  %scevgep65.i = getelementptr i8, ptr %scevgep61.i98, i64 8
  store double %.483.1.i, ptr %scevgep65.i, align 8, !noalias !13
  %124 = add i64 %.348361363.i, 2
  %.407.2.i108 = icmp slt i64 %124, 0
  %125 = select i1 %.407.2.i108, i64 %2, i64 0
  %scevgep28.i109 = getelementptr i8, ptr %lsr.iv3.i, i64 %125
  %scevgep50.i = getelementptr i8, ptr %scevgep28.i109, i64 %119
  %scevgep51.i110 = getelementptr i8, ptr %scevgep50.i, i64 16
  %.431.2.i111 = load double, ptr %scevgep51.i110, align 8, !noalias !13
  %126 = select i1 %.407.2.i108, i64 %1, i64 0
  %scevgep25.i112 = getelementptr i8, ptr %lsr.iv.i79, i64 %126
  %scevgep47.i113 = getelementptr i8, ptr %scevgep25.i112, i64 %119
  %scevgep49.i114 = getelementptr i8, ptr %scevgep47.i113, i64 16
  %.483.2.i = load double, ptr %scevgep49.i114, align 8, !noalias !13
  %scevgep69.i115 = getelementptr i8, ptr %scevgep66.i, i64 16
  store double %.431.2.i111, ptr %scevgep69.i115, align 8, !noalias !13
  store double %.483.2.i, ptr %scevgep62.i99, align 8, !noalias !13
  %127 = add i64 %.348361363.i, 3
  %.407.3.i116 = icmp slt i64 %127, 0
  %128 = select i1 %.407.3.i116, i64 %2, i64 0
  %scevgep16.i117 = getelementptr i8, ptr %lsr.iv3.i, i64 %128
  %scevgep44.i = getelementptr i8, ptr %scevgep16.i117, i64 %119
  %scevgep45.i118 = getelementptr i8, ptr %scevgep44.i, i64 24
  %.431.3.i119 = load double, ptr %scevgep45.i118, align 8, !noalias !13
  %129 = select i1 %.407.3.i116, i64 %1, i64 0
  %scevgep13.i = getelementptr i8, ptr %lsr.iv.i79, i64 %129
  %scevgep40.i120 = getelementptr i8, ptr %scevgep13.i, i64 %119
  %scevgep41.i121 = getelementptr i8, ptr %scevgep40.i120, i64 24
  %.483.3.i = load double, ptr %scevgep41.i121, align 8, !noalias !13
  store double %.431.3.i119, ptr %scevgep70.i97, align 8, !noalias !13
  %scevgep59.i122 = getelementptr i8, ptr %scevgep61.i98, i64 24
  store double %.483.3.i, ptr %scevgep59.i122, align 8, !noalias !13
  %lsr.iv.next.i123 = add i64 %lsr.iv12.i, -4
  %.342.3.i = icmp ugt i64 %lsr.iv.next.i123, 4
  %130 = add i64 %.348361363.i, 4
  br i1 %.342.3.i, label %B190.if.i, label %B310.i

_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit: ; preds = %B336.i, %B1108.i
  %131 = getelementptr double, ptr %arg.a14, i64 %.1978.i
  %132 = getelementptr i8, ptr %131, i64 -8
  %133 = shl i64 %.1978.i, 3
  %invariant.op260 = xor i64 %iterations.2.1.i, -1
  br label %B52.if.i

B353.i:                                           ; preds = %B168.if.i, %B52.if.i
  %lsr.iv.next.i195 = add nsw i64 %lsr.iv.i194, -5
  %lsr.iv.next18.i = add nsw i64 %lsr.iv17.i, -4
  %lsr.iv.next21.i = add nsw i64 %lsr.iv20.i, -3
  %lsr.iv.next31.i = add nsw i64 %lsr.iv30.i, -2
  %lsr.iv.next49.i196 = add nuw nsw i64 %lsr.iv48.i193, 6
  %scevgep2.i197 = getelementptr i8, ptr %lsr.iv1.i, i64 -48
  %scevgep5.i = getelementptr i8, ptr %lsr.iv4.i, i64 -8
  %scevgep8.i198 = getelementptr i8, ptr %lsr.iv7.i, i64 -16
  %scevgep12.i = getelementptr i8, ptr %lsr.iv11.i, i64 -24
  %scevgep16.i199 = getelementptr i8, ptr %lsr.iv15.i, i64 -32
  %scevgep20.i200 = getelementptr i8, ptr %lsr.iv18.i, i64 -40
  %.113.i = add nuw nsw i64 %.106153165.i, 1
  %exitcond182.not.i = icmp eq i64 %lsr.iv.next49.i196, 63
  br i1 %exitcond182.not.i, label %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit, label %B52.if.i

B52.if.i:                                         ; preds = %B353.i, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit
  %lsr.iv18.i = phi ptr [ %scevgep20.i200, %B353.i ], [ %arg.a14, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv15.i = phi ptr [ %scevgep16.i199, %B353.i ], [ %arg.a14, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv11.i = phi ptr [ %scevgep12.i, %B353.i ], [ %arg.a14, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv7.i = phi ptr [ %scevgep8.i198, %B353.i ], [ %arg.a14, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv4.i = phi ptr [ %scevgep5.i, %B353.i ], [ %arg.a14, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv1.i = phi ptr [ %scevgep2.i197, %B353.i ], [ %arg.a14, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv48.i193 = phi i64 [ %lsr.iv.next49.i196, %B353.i ], [ 15, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv30.i = phi i64 [ %lsr.iv.next31.i, %B353.i ], [ -3, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv20.i = phi i64 [ %lsr.iv.next21.i, %B353.i ], [ -4, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv17.i = phi i64 [ %lsr.iv.next18.i, %B353.i ], [ -5, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv.i194 = phi i64 [ %lsr.iv.next.i195, %B353.i ], [ -6, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %.106153165.i = phi i64 [ %.113.i, %B353.i ], [ 1, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %.146.not.i.not = icmp ult i64 %iterations.2.1.i, %lsr.iv48.i193
  br i1 %.146.not.i.not, label %B353.i, label %B168.if.i

B168.if.i:                                        ; preds = %B52.if.i
  %.309.i202 = load double, ptr %132, align 8, !noalias !20
  %134 = getelementptr i8, ptr %lsr.iv4.i, i64 %133
  %scevgep14.i = getelementptr i8, ptr %134, i64 -16
  %.345.i = load double, ptr %scevgep14.i, align 8, !noalias !20
  %.346.i203 = fsub double %.309.i202, %.345.i
  %.10.i.i204 = fcmp olt double %.346.i203, 1.000000e+300
  %.11.i.i205 = select i1 %.10.i.i204, double %.346.i203, double 1.000000e+300
  %.10.i8.i = fcmp ogt double %.346.i203, -1.000000e+300
  %.11.i9.i = select i1 %.10.i8.i, double %.346.i203, double -1.000000e+300
  %.329.1.i = icmp ult i64 %lsr.iv30.i, %invariant.op260
  %135 = select i1 %.329.1.i, i64 %5, i64 -24
  %136 = getelementptr i8, ptr %lsr.iv7.i, i64 %133
  %scevgep13.i206 = getelementptr i8, ptr %136, i64 %135
  %.345.1.i = load double, ptr %scevgep13.i206, align 8, !noalias !20
  %.346.1.i207 = fsub double %.345.i, %.345.1.i
  %.10.i.1.i208 = fcmp olt double %.346.1.i207, %.11.i.i205
  %.11.i.1.i209 = select i1 %.10.i.1.i208, double %.346.1.i207, double %.11.i.i205
  %.10.i8.1.i = fcmp ogt double %.346.1.i207, %.11.i9.i
  %.11.i9.1.i = select i1 %.10.i8.1.i, double %.346.1.i207, double %.11.i9.i
  %.329.2.i = icmp ult i64 %lsr.iv20.i, %invariant.op260
  %137 = select i1 %.329.2.i, i64 %6, i64 -32
  %138 = getelementptr i8, ptr %lsr.iv11.i, i64 %133
  %scevgep9.i210 = getelementptr i8, ptr %138, i64 %137
  %.345.2.i = load double, ptr %scevgep9.i210, align 8, !noalias !20
  %.346.2.i211 = fsub double %.345.1.i, %.345.2.i
  %.10.i.2.i212 = fcmp olt double %.346.2.i211, %.11.i.1.i209
  %.11.i.2.i213 = select i1 %.10.i.2.i212, double %.346.2.i211, double %.11.i.1.i209
  %.10.i8.2.i = fcmp ogt double %.346.2.i211, %.11.i9.1.i
  %.11.i9.2.i = select i1 %.10.i8.2.i, double %.346.2.i211, double %.11.i9.1.i
  %.329.3.i = icmp ult i64 %lsr.iv17.i, %invariant.op260
  %139 = select i1 %.329.3.i, i64 %7, i64 -40
  %140 = getelementptr i8, ptr %lsr.iv15.i, i64 %133
  %scevgep6.i214 = getelementptr i8, ptr %140, i64 %139
  %.345.3.i = load double, ptr %scevgep6.i214, align 8, !noalias !20
  %.346.3.i215 = fsub double %.345.2.i, %.345.3.i
  %.10.i.3.i216 = fcmp olt double %.346.3.i215, %.11.i.2.i213
  %.11.i.3.i217 = select i1 %.10.i.3.i216, double %.346.3.i215, double %.11.i.2.i213
  %.10.i8.3.i = fcmp ogt double %.346.3.i215, %.11.i9.2.i
  %.11.i9.3.i = select i1 %.10.i8.3.i, double %.346.3.i215, double %.11.i9.2.i
  %.329.4.i = icmp ult i64 %lsr.iv.i194, %invariant.op260
  %141 = select i1 %.329.4.i, i64 %8, i64 -48
  %142 = getelementptr i8, ptr %lsr.iv18.i, i64 %133
  %scevgep3.i218 = getelementptr i8, ptr %142, i64 %141
  %.345.4.i = load double, ptr %scevgep3.i218, align 8, !noalias !20
  %.346.4.i = fsub double %.345.3.i, %.345.4.i
  %.10.i.4.i = fcmp olt double %.346.4.i, %.11.i.3.i217
  %.11.i.4.i = select i1 %.10.i.4.i, double %.346.4.i, double %.11.i.3.i217
  %.10.i8.4.i = fcmp ogt double %.346.4.i, %.11.i9.3.i
  %.11.i9.4.i = select i1 %.10.i8.4.i, double %.346.4.i, double %.11.i9.3.i
  %143 = getelementptr i8, ptr %lsr.iv1.i, i64 %133
  %scevgep15.i219 = getelementptr i8, ptr %143, i64 -56
  %.345.5.i = load double, ptr %scevgep15.i219, align 8, !noalias !20
  %.346.5.i = fsub double %.345.4.i, %.345.5.i
  %.10.i.5.i = fcmp olt double %.346.5.i, %.11.i.4.i
  %.11.i.5.i = select i1 %.10.i.5.i, double %.346.5.i, double %.11.i.4.i
  %.10.i8.5.i = fcmp ogt double %.346.5.i, %.11.i9.4.i
  %.11.i9.5.i = select i1 %.10.i8.5.i, double %.346.5.i, double %.11.i9.4.i
  %.416.i = fsub double %.11.i9.5.i, %.11.i.5.i
  %.421.i = fcmp olt double %.416.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.421.i, label %_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE.exit, label %B353.i

_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit: ; preds = %B353.i
  %exitcond.not = icmp eq i64 %.1978.i, 96
  br i1 %exitcond.not, label %283, label %B186.i

B70.if.i:                                         ; preds = %B70.if.preheader.new.i, %B70.if.i
  %lsr.iv186.i = phi i64 [ %lsr.iv.next187.i, %B70.if.i ], [ %46, %B70.if.preheader.new.i ]
  %.26812361238.i = phi i64 [ %.275.7.3.i, %B70.if.i ], [ 0, %B70.if.preheader.new.i ]
  %sunkaddr363.i = shl i64 %.26812361238.i, 3
  %sunkaddr364.i = getelementptr i8, ptr %arg.a10, i64 %sunkaddr363.i
  store i64 0, ptr %sunkaddr364.i, align 8, !noalias !1
  %sunkaddr366.i = getelementptr i8, ptr %arg.a11, i64 %sunkaddr363.i
  store double 0.000000e+00, ptr %sunkaddr366.i, align 8, !noalias !1
  %sunkaddr369.i = getelementptr i8, ptr %sunkaddr364.i, i64 8
  store i64 0, ptr %sunkaddr369.i, align 8, !noalias !1
  %sunkaddr372.i = getelementptr i8, ptr %sunkaddr366.i, i64 8
  store double 0.000000e+00, ptr %sunkaddr372.i, align 8, !noalias !1
  %sunkaddr375.i = getelementptr i8, ptr %sunkaddr364.i, i64 16
  store i64 0, ptr %sunkaddr375.i, align 8, !noalias !1
  %sunkaddr378.i = getelementptr i8, ptr %sunkaddr366.i, i64 16
  store double 0.000000e+00, ptr %sunkaddr378.i, align 8, !noalias !1
  %sunkaddr381.i = getelementptr i8, ptr %sunkaddr364.i, i64 24
  store i64 0, ptr %sunkaddr381.i, align 8, !noalias !1
  %sunkaddr384.i = getelementptr i8, ptr %sunkaddr366.i, i64 24
  store double 0.000000e+00, ptr %sunkaddr384.i, align 8, !noalias !1
  %sunkaddr387.i = getelementptr i8, ptr %sunkaddr364.i, i64 32
  store i64 0, ptr %sunkaddr387.i, align 8, !noalias !1
  %sunkaddr390.i = getelementptr i8, ptr %sunkaddr366.i, i64 32
  store double 0.000000e+00, ptr %sunkaddr390.i, align 8, !noalias !1
  %sunkaddr393.i = getelementptr i8, ptr %sunkaddr364.i, i64 40
  store i64 0, ptr %sunkaddr393.i, align 8, !noalias !1
  %sunkaddr396.i = getelementptr i8, ptr %sunkaddr366.i, i64 40
  store double 0.000000e+00, ptr %sunkaddr396.i, align 8, !noalias !1
  %sunkaddr399.i = getelementptr i8, ptr %sunkaddr364.i, i64 48
  store i64 0, ptr %sunkaddr399.i, align 8, !noalias !1
  %sunkaddr402.i = getelementptr i8, ptr %sunkaddr366.i, i64 48
  store double 0.000000e+00, ptr %sunkaddr402.i, align 8, !noalias !1
  %sunkaddr405.i = getelementptr i8, ptr %sunkaddr364.i, i64 56
  store i64 0, ptr %sunkaddr405.i, align 8, !noalias !1
  %sunkaddr408.i = getelementptr i8, ptr %sunkaddr366.i, i64 56
  store double 0.000000e+00, ptr %sunkaddr408.i, align 8, !noalias !1
  %sunkaddr411.i = getelementptr i8, ptr %sunkaddr364.i, i64 64
  store i64 0, ptr %sunkaddr411.i, align 8, !noalias !1
  %sunkaddr414.i = getelementptr i8, ptr %sunkaddr366.i, i64 64
  store double 0.000000e+00, ptr %sunkaddr414.i, align 8, !noalias !1
  %sunkaddr417.i = getelementptr i8, ptr %sunkaddr364.i, i64 72
  store i64 0, ptr %sunkaddr417.i, align 8, !noalias !1
  %sunkaddr420.i = getelementptr i8, ptr %sunkaddr366.i, i64 72
  store double 0.000000e+00, ptr %sunkaddr420.i, align 8, !noalias !1
  %sunkaddr423.i = getelementptr i8, ptr %sunkaddr364.i, i64 80
  store i64 0, ptr %sunkaddr423.i, align 8, !noalias !1
  %sunkaddr426.i = getelementptr i8, ptr %sunkaddr366.i, i64 80
  store double 0.000000e+00, ptr %sunkaddr426.i, align 8, !noalias !1
  %sunkaddr429.i = getelementptr i8, ptr %sunkaddr364.i, i64 88
  store i64 0, ptr %sunkaddr429.i, align 8, !noalias !1
  %sunkaddr432.i = getelementptr i8, ptr %sunkaddr366.i, i64 88
  store double 0.000000e+00, ptr %sunkaddr432.i, align 8, !noalias !1
  %sunkaddr435.i = getelementptr i8, ptr %sunkaddr364.i, i64 96
  store i64 0, ptr %sunkaddr435.i, align 8, !noalias !1
  %sunkaddr438.i = getelementptr i8, ptr %sunkaddr366.i, i64 96
  store double 0.000000e+00, ptr %sunkaddr438.i, align 8, !noalias !1
  %sunkaddr441.i = getelementptr i8, ptr %sunkaddr364.i, i64 104
  store i64 0, ptr %sunkaddr441.i, align 8, !noalias !1
  %sunkaddr444.i = getelementptr i8, ptr %sunkaddr366.i, i64 104
  store double 0.000000e+00, ptr %sunkaddr444.i, align 8, !noalias !1
  %sunkaddr447.i = getelementptr i8, ptr %sunkaddr364.i, i64 112
  store i64 0, ptr %sunkaddr447.i, align 8, !noalias !1
  %sunkaddr450.i = getelementptr i8, ptr %sunkaddr366.i, i64 112
  store double 0.000000e+00, ptr %sunkaddr450.i, align 8, !noalias !1
  %sunkaddr453.i = getelementptr i8, ptr %sunkaddr364.i, i64 120
  store i64 0, ptr %sunkaddr453.i, align 8, !noalias !1
  %sunkaddr456.i = getelementptr i8, ptr %sunkaddr366.i, i64 120
  store double 0.000000e+00, ptr %sunkaddr456.i, align 8, !noalias !1
  %sunkaddr459.i = getelementptr i8, ptr %sunkaddr364.i, i64 128
  store i64 0, ptr %sunkaddr459.i, align 8, !noalias !1
  %sunkaddr462.i = getelementptr i8, ptr %sunkaddr366.i, i64 128
  store double 0.000000e+00, ptr %sunkaddr462.i, align 8, !noalias !1
  %sunkaddr465.i = getelementptr i8, ptr %sunkaddr364.i, i64 136
  store i64 0, ptr %sunkaddr465.i, align 8, !noalias !1
  %sunkaddr468.i = getelementptr i8, ptr %sunkaddr366.i, i64 136
  store double 0.000000e+00, ptr %sunkaddr468.i, align 8, !noalias !1
  %sunkaddr471.i = getelementptr i8, ptr %sunkaddr364.i, i64 144
  store i64 0, ptr %sunkaddr471.i, align 8, !noalias !1
  %sunkaddr474.i = getelementptr i8, ptr %sunkaddr366.i, i64 144
  store double 0.000000e+00, ptr %sunkaddr474.i, align 8, !noalias !1
  %sunkaddr477.i = getelementptr i8, ptr %sunkaddr364.i, i64 152
  store i64 0, ptr %sunkaddr477.i, align 8, !noalias !1
  %sunkaddr480.i = getelementptr i8, ptr %sunkaddr366.i, i64 152
  store double 0.000000e+00, ptr %sunkaddr480.i, align 8, !noalias !1
  %sunkaddr483.i = getelementptr i8, ptr %sunkaddr364.i, i64 160
  store i64 0, ptr %sunkaddr483.i, align 8, !noalias !1
  %sunkaddr486.i = getelementptr i8, ptr %sunkaddr366.i, i64 160
  store double 0.000000e+00, ptr %sunkaddr486.i, align 8, !noalias !1
  %sunkaddr489.i = getelementptr i8, ptr %sunkaddr364.i, i64 168
  store i64 0, ptr %sunkaddr489.i, align 8, !noalias !1
  %sunkaddr492.i = getelementptr i8, ptr %sunkaddr366.i, i64 168
  store double 0.000000e+00, ptr %sunkaddr492.i, align 8, !noalias !1
  %sunkaddr495.i = getelementptr i8, ptr %sunkaddr364.i, i64 176
  store i64 0, ptr %sunkaddr495.i, align 8, !noalias !1
  %sunkaddr498.i = getelementptr i8, ptr %sunkaddr366.i, i64 176
  store double 0.000000e+00, ptr %sunkaddr498.i, align 8, !noalias !1
  %sunkaddr501.i = getelementptr i8, ptr %sunkaddr364.i, i64 184
  store i64 0, ptr %sunkaddr501.i, align 8, !noalias !1
  %sunkaddr504.i = getelementptr i8, ptr %sunkaddr366.i, i64 184
  store double 0.000000e+00, ptr %sunkaddr504.i, align 8, !noalias !1
  %sunkaddr507.i = getelementptr i8, ptr %sunkaddr364.i, i64 192
  store i64 0, ptr %sunkaddr507.i, align 8, !noalias !1
  %sunkaddr510.i = getelementptr i8, ptr %sunkaddr366.i, i64 192
  store double 0.000000e+00, ptr %sunkaddr510.i, align 8, !noalias !1
  %sunkaddr513.i = getelementptr i8, ptr %sunkaddr364.i, i64 200
  store i64 0, ptr %sunkaddr513.i, align 8, !noalias !1
  %sunkaddr516.i = getelementptr i8, ptr %sunkaddr366.i, i64 200
  store double 0.000000e+00, ptr %sunkaddr516.i, align 8, !noalias !1
  %sunkaddr519.i = getelementptr i8, ptr %sunkaddr364.i, i64 208
  store i64 0, ptr %sunkaddr519.i, align 8, !noalias !1
  %sunkaddr522.i = getelementptr i8, ptr %sunkaddr366.i, i64 208
  store double 0.000000e+00, ptr %sunkaddr522.i, align 8, !noalias !1
  %sunkaddr525.i = getelementptr i8, ptr %sunkaddr364.i, i64 216
  store i64 0, ptr %sunkaddr525.i, align 8, !noalias !1
  %sunkaddr528.i = getelementptr i8, ptr %sunkaddr366.i, i64 216
  store double 0.000000e+00, ptr %sunkaddr528.i, align 8, !noalias !1
  %sunkaddr531.i = getelementptr i8, ptr %sunkaddr364.i, i64 224
  store i64 0, ptr %sunkaddr531.i, align 8, !noalias !1
  %sunkaddr534.i = getelementptr i8, ptr %sunkaddr366.i, i64 224
  store double 0.000000e+00, ptr %sunkaddr534.i, align 8, !noalias !1
  %sunkaddr537.i = getelementptr i8, ptr %sunkaddr364.i, i64 232
  store i64 0, ptr %sunkaddr537.i, align 8, !noalias !1
  %sunkaddr540.i = getelementptr i8, ptr %sunkaddr366.i, i64 232
  store double 0.000000e+00, ptr %sunkaddr540.i, align 8, !noalias !1
  %sunkaddr543.i = getelementptr i8, ptr %sunkaddr364.i, i64 240
  store i64 0, ptr %sunkaddr543.i, align 8, !noalias !1
  %sunkaddr546.i = getelementptr i8, ptr %sunkaddr366.i, i64 240
  store double 0.000000e+00, ptr %sunkaddr546.i, align 8, !noalias !1
  %.275.7.3.i = add nuw nsw i64 %.26812361238.i, 32
  %sunkaddr547.i = shl i64 %.275.7.3.i, 3
  %sunkaddr548.i = getelementptr i8, ptr %arg.a10, i64 %sunkaddr547.i
  %sunkaddr549.i = getelementptr i8, ptr %sunkaddr548.i, i64 -8
  store i64 0, ptr %sunkaddr549.i, align 8, !noalias !1
  %sunkaddr551.i = getelementptr i8, ptr %arg.a11, i64 %sunkaddr547.i
  %sunkaddr552.i = getelementptr i8, ptr %sunkaddr551.i, i64 -8
  store double 0.000000e+00, ptr %sunkaddr552.i, align 8, !noalias !1
  %lsr.iv.next187.i = add nsw i64 %lsr.iv186.i, 4
  %niter.ncmp.3.i = icmp eq i64 %lsr.iv.next187.i, 0
  br i1 %niter.ncmp.3.i, label %B186.preheader.loopexit.unr-lcssa.unr-lcssa.i, label %B70.if.i

B254.if.i:                                        ; preds = %B1094.i, %B254.if.lr.ph.i
  %oldest.2.11264.i = phi double [ 1.000000e+300, %B254.if.lr.ph.i ], [ %.11.i79.i, %B1094.i ]
  %entered.2.21263.i = phi i64 [ %entered.3.1.i, %B254.if.lr.ph.i ], [ %.1918.i, %B1094.i ]
  %taken.4.21262.i = phi i64 [ %taken.5.1.i, %B254.if.lr.ph.i ], [ %.813.i, %B1094.i ]
  %filled.2.21261.i = phi i64 [ %filled.3.1.i, %B254.if.lr.ph.i ], [ %.11.i.i, %B1094.i ]
  %left.2.21260.i = phi i64 [ %left.3.1.i, %B254.if.lr.ph.i ], [ %left.4.2.i, %B1094.i ]
  %front.3.21259.i = phi double [ %front.4.1.i, %B254.if.lr.ph.i ], [ %front.5.2.i, %B1094.i ]
  %retire.2.21258.i = phi double [ %retire.3.1.i, %B254.if.lr.ph.i ], [ %.11.i83.i, %B1094.i ]
  %.63912481256.i = phi i64 [ %.438.i, %B254.if.lr.ph.i ], [ %.646.i, %B1094.i ]
  %.646.i = add i64 %.63912481256.i, 1
  %.684.i = icmp eq i64 %taken.4.21262.i, %arg.a19
  %.689.i = fadd double %front.3.21259.i, 1.000000e+00
  %front.6.2.i = select i1 %.684.i, double %.689.i, double %front.3.21259.i
  %taken.7.2.i = select i1 %.684.i, i64 0, i64 %taken.4.21262.i
  %.718.i = icmp sge i64 %entered.2.21263.i, %arg.a20
  %or.cond.i = select i1 %9, i1 %.718.i, i1 false
  br i1 %or.cond.i, label %B308.i, label %B364.i

B86.if.lr.ph.i.i:                                 ; preds = %_ZN6intsim8machines3cpu4core6window6_readyB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd.exit
  %144 = getelementptr double, ptr %arg.a7, i64 %.116030.i
  %.102.i.i.i = fadd double %ready.2.0.lcssa.i, 1.000000e-09
  %sunkaddr553.i = getelementptr i8, ptr %144, i64 8
  br label %B86.if.i.i

B152.i.i:                                         ; preds = %B86.if.i.i
  %.358.i.i = load double, ptr %sunkaddr553.i, align 8, !noalias !23
  %145 = getelementptr i64, ptr %arg.a10, i64 %.5.i.i.i
  %.88.i.i.i = load i64, ptr %145, align 8, !noalias !26
  %.35.i.i.i.i = icmp sgt i64 %.88.i.i.i, 0
  br i1 %.35.i.i.i.i, label %B24.preheader.i.i.i.i, label %B0.endif.i.i.i

B24.preheader.i.i.i.i:                            ; preds = %B152.i.i
  %.134.i.i.i.i = mul i64 %arg.n9_1, %.5.i.i.i
  %146 = getelementptr double, ptr %arg.a9, i64 %.134.i.i.i.i
  br label %B24.i.i.i.i

B24.i.i.i.i:                                      ; preds = %B24.i.i.i.i, %B24.preheader.i.i.i.i
  %high.2.0.i.i.i.i = phi i64 [ %high.3.1.i.i.i.i, %B24.i.i.i.i ], [ %.88.i.i.i, %B24.preheader.i.i.i.i ]
  %low.2.0.i.i.i.i = phi i64 [ %low.3.1.i.i.i.i, %B24.i.i.i.i ], [ 0, %B24.preheader.i.i.i.i ]
  %.44.i.i.i.i = add nuw nsw i64 %low.2.0.i.i.i.i, %high.2.0.i.i.i.i
  %.52.1.i.i.i.i = lshr i64 %.44.i.i.i.i, 1
  %147 = getelementptr double, ptr %146, i64 %.52.1.i.i.i.i
  %.139.i.i.i.i = load double, ptr %147, align 8, !noalias !29
  %.141.i.i.i.i = fcmp ogt double %.139.i.i.i.i, %.102.i.i.i
  %.166.i.i.i.i = add nuw nsw i64 %.52.1.i.i.i.i, 1
  %low.3.1.i.i.i.i = select i1 %.141.i.i.i.i, i64 %low.2.0.i.i.i.i, i64 %.166.i.i.i.i
  %high.3.1.i.i.i.i = select i1 %.141.i.i.i.i, i64 %.52.1.i.i.i.i, i64 %high.2.0.i.i.i.i
  %.183.i.i.i.i = icmp slt i64 %low.3.1.i.i.i.i, %high.3.1.i.i.i.i
  br i1 %.183.i.i.i.i, label %B24.i.i.i.i, label %B0.endif.i.i.i

B108.i.i.i:                                       ; preds = %B0.endif.i.i.i
  %.198.i.i.i = mul i64 %arg.n8_1, %.5.i.i.i
  %148 = getelementptr double, ptr %arg.a8, i64 %.198.i.i.i
  %149 = getelementptr double, ptr %148, i64 %low.4.1.i.i.i.i
  %.203.i.i.i = load double, ptr %149, align 8, !noalias !26
  %.206.i.i.i = fadd double %ready.2.0.lcssa.i, %.358.i.i
  %.209.i.i.i = fadd double %.206.i.i.i, -1.000000e-09
  %.210.i.i.i = fcmp olt double %.203.i.i.i, %.209.i.i.i
  br i1 %.210.i.i.i, label %B168.preheader.i.i.i, label %B152.endif.i.i

B168.preheader.i.i.i:                             ; preds = %B108.i.i.i
  %.262.i.i.i = mul i64 %arg.n9_1, %.5.i.i.i
  %150 = getelementptr double, ptr %arg.a9, i64 %.262.i.i.i
  %151 = add nsw i64 %.88.i.i.i, -1
  %152 = mul i64 %2, %.5.i.i.i
  %scevgep3.i.i = getelementptr i8, ptr %scevgep.i.i, i64 %152
  br label %B168.i.i.i

B168.i.i.i:                                       ; preds = %B220.i.i.i, %B168.preheader.i.i.i
  %at.2.0.i.i.i = phi i64 [ %.275.i.i.i, %B220.i.i.i ], [ %low.4.1.i.i.i.i, %B168.preheader.i.i.i ]
  %.243.i.i.i = icmp slt i64 %at.2.0.i.i.i, 0
  %153 = select i1 %.243.i.i.i, i64 %1, i64 0
  %scevgep3.i.i.i = getelementptr i8, ptr %150, i64 %153
  %154 = shl i64 %at.2.0.i.i.i, 3
  %scevgep4.i.i.i = getelementptr i8, ptr %scevgep3.i.i.i, i64 %154
  %.267.i.i.i = load double, ptr %scevgep4.i.i.i, align 8, !noalias !26
  %exitcond.not.i.i.i = icmp eq i64 %151, %at.2.0.i.i.i
  br i1 %exitcond.not.i.i.i, label %B152.endif.i.i, label %B220.i.i.i

B220.i.i.i:                                       ; preds = %B168.i.i.i
  %.275.i.i.i = add nsw i64 %at.2.0.i.i.i, 1
  %.321.i.i.i = icmp slt i64 %at.2.0.i.i.i, -1
  %155 = select i1 %.321.i.i.i, i64 %2, i64 0
  %scevgep4.i.i = getelementptr i8, ptr %scevgep3.i.i, i64 %155
  %scevgep152.i = getelementptr i8, ptr %scevgep4.i.i, i64 %154
  %.345.i.i.i = load double, ptr %scevgep152.i, align 8, !noalias !26
  %.348.i.i.i = fadd double %.358.i.i, %.267.i.i.i
  %.351.i.i.i = fadd double %.348.i.i.i, -1.000000e-09
  %.352.i.i.i = fcmp olt double %.345.i.i.i, %.351.i.i.i
  br i1 %.352.i.i.i, label %B168.i.i.i, label %B152.endif.i.i

B0.endif.i.i.i:                                   ; preds = %B24.i.i.i.i, %B152.i.i
  %low.4.1.i.i.i.i = phi i64 [ 0, %B152.i.i ], [ %low.3.1.i.i.i.i, %B24.i.i.i.i ]
  %.140.i.i.i = icmp slt i64 %low.4.1.i.i.i.i, %.88.i.i.i
  br i1 %.140.i.i.i, label %B108.i.i.i, label %B152.endif.i.i

B238.i.i:                                         ; preds = %B152.endif.i.i
  %.418.i.i = fcmp oeq double %time.2.1.i.i.i, %best.2.0387.i.i
  br i1 %.418.i.i, label %B250.i.i, label %B382.i.i

B250.i.i:                                         ; preds = %B238.i.i
  %.454.i.i = getelementptr double, ptr %arg.a11, i64 %.5.i.i.i
  %.455.i.i = load double, ptr %.454.i.i, align 8, !noalias !23
  %.486.i.i = getelementptr double, ptr %arg.a11, i64 %chosen.2.0386.i.i
  %.487.i.i = load double, ptr %.486.i.i, align 8, !noalias !23
  %.488.i.i = fcmp olt double %.455.i.i, %.487.i.i
  br i1 %.488.i.i, label %B374.i.i, label %B306.i.i

B306.i.i:                                         ; preds = %B250.i.i
  %.560.i.i = fcmp oeq double %.455.i.i, %.487.i.i
  %.572.i.i = icmp sgt i64 %chosen.2.0386.i.i, %.5.i.i.i
  %or.cond369.i.i = select i1 %.560.i.i, i1 %.572.i.i, i1 false
  br i1 %or.cond369.i.i, label %B374.i.i, label %B382.i.i

B374.i.i:                                         ; preds = %B152.endif.i.i, %B306.i.i, %B250.i.i
  br label %B382.i.i

B382.i.i:                                         ; preds = %B374.i.i, %B306.i.i, %B238.i.i
  %chosen.3.2.i.i = phi i64 [ %.5.i.i.i, %B374.i.i ], [ %chosen.2.0386.i.i, %B238.i.i ], [ %chosen.2.0386.i.i, %B306.i.i ]
  %best.3.2.i.i = phi double [ %time.2.1.i.i.i, %B374.i.i ], [ %best.2.0387.i.i, %B238.i.i ], [ %best.2.0387.i.i, %B306.i.i ]
  %exitcond.not.i.i = icmp eq i64 %.184.i.i, %arg.n7_1
  br i1 %exitcond.not.i.i, label %B456.endif.endif.endif.i, label %B86.if.i.i

B86.if.i.i:                                       ; preds = %B382.i.i, %B86.if.lr.ph.i.i
  %best.2.0387.i.i = phi double [ 1.000000e+300, %B86.if.lr.ph.i.i ], [ %best.3.2.i.i, %B382.i.i ]
  %chosen.2.0386.i.i = phi i64 [ -1, %B86.if.lr.ph.i.i ], [ %chosen.3.2.i.i, %B382.i.i ]
  %.177380384.i.i = phi i64 [ 6, %B86.if.lr.ph.i.i ], [ %.184.i.i, %B382.i.i ]
  %.184.i.i = add nuw i64 %.177380384.i.i, 1
  %.235.i.i = icmp slt i64 %.177380384.i.i, 0
  %.236.i.i = select i1 %.235.i.i, i64 %arg.n7_1, i64 0
  %156 = getelementptr double, ptr %144, i64 %.177380384.i.i
  %.258.i.i = getelementptr double, ptr %156, i64 %.236.i.i
  %.259.i.i = load double, ptr %.258.i.i, align 8, !noalias !23
  %.5.i.i.i = fptosi double %.259.i.i to i64
  %.288.i.i = icmp slt i64 %.5.i.i.i, 0
  br i1 %.288.i.i, label %B456.endif.endif.endif.i, label %B152.i.i

B152.endif.i.i:                                   ; preds = %B220.i.i.i, %B168.i.i.i, %B0.endif.i.i.i, %B108.i.i.i
  %time.2.1.i.i.i = phi double [ %ready.2.0.lcssa.i, %B108.i.i.i ], [ %ready.2.0.lcssa.i, %B0.endif.i.i.i ], [ %.267.i.i.i, %B168.i.i.i ], [ %.267.i.i.i, %B220.i.i.i ]
  %.402.i.i = icmp slt i64 %chosen.2.0386.i.i, 0
  %.406.i.i = fcmp olt double %time.2.1.i.i.i, %best.2.0387.i.i
  %or.cond.i.i = select i1 %.402.i.i, i1 true, i1 %.406.i.i
  br i1 %or.cond.i.i, label %B374.i.i, label %B238.i.i

B456.endif.endif.endif.i:                         ; preds = %B86.if.i.i, %B382.i.i
  %chosen.2.0.lcssa.i.i = phi i64 [ %chosen.2.0386.i.i, %B86.if.i.i ], [ %chosen.3.2.i.i, %B382.i.i ]
  %best.2.0.lcssa.i.i = phi double [ %best.2.0387.i.i, %B86.if.i.i ], [ %best.3.2.i.i, %B382.i.i ]
  %chosen.2.0.lcssa.i.fr.i = freeze i64 %chosen.2.0.lcssa.i.i
  %.1181.i = icmp slt i64 %chosen.2.0.lcssa.i.fr.i, 0
  %spec.select43.i = select i1 %.1181.i, i64 %arg.n11_0, i64 0
  br label %B456.endif.endif.endif.thread.i

B456.endif.endif.endif.thread.i:                  ; preds = %B456.endif.endif.endif.i, %_ZN6intsim8machines3cpu4core6window6_readyB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd.exit
  %best.2.0.lcssa.i37.i = phi double [ %best.2.0.lcssa.i.i, %B456.endif.endif.endif.i ], [ 1.000000e+300, %_ZN6intsim8machines3cpu4core6window6_readyB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd.exit ]
  %chosen.2.0.lcssa.i35.i = phi i64 [ %chosen.2.0.lcssa.i.fr.i, %B456.endif.endif.endif.i ], [ -1, %_ZN6intsim8machines3cpu4core6window6_readyB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd.exit ]
  %157 = phi i64 [ %spec.select43.i, %B456.endif.endif.endif.i ], [ %arg.n11_0, %_ZN6intsim8machines3cpu4core6window6_readyB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd.exit ]
  %158 = getelementptr double, ptr %arg.a7, i64 %.116030.i
  %.116541.in.i = getelementptr i8, ptr %158, i64 8
  %.116541.i = load double, ptr %.116541.in.i, align 8, !noalias !1
  %159 = getelementptr double, ptr %arg.a11, i64 %chosen.2.0.lcssa.i35.i
  %.1196.i = getelementptr double, ptr %159, i64 %157
  %.1197.i = load double, ptr %.1196.i, align 8, !noalias !1
  %.1198.i = fadd double %.116541.i, %.1197.i
  store double %.1198.i, ptr %.1196.i, align 8, !noalias !1
  %.74.i = icmp slt i64 %chosen.2.0.lcssa.i35.i, 0
  %.75.i = select i1 %.74.i, i64 %arg.n10_0, i64 0
  %160 = getelementptr i64, ptr %arg.a10, i64 %chosen.2.0.lcssa.i35.i
  %.89.i = getelementptr i64, ptr %160, i64 %.75.i
  %.90.i = load i64, ptr %.89.i, align 8, !noalias !32
  %.35.i.i126 = icmp sgt i64 %.90.i, 0
  br i1 %.35.i.i126, label %B24.preheader.i.i179, label %B0.endif.i

B24.preheader.i.i179:                             ; preds = %B456.endif.endif.endif.thread.i
  %.113.i.i = select i1 %.74.i, i64 %arg.n8_0, i64 0
  %.114.i.i = add i64 %.113.i.i, %chosen.2.0.lcssa.i35.i
  %.134.i.i180 = mul i64 %.114.i.i, %arg.n8_1
  %161 = getelementptr double, ptr %arg.a8, i64 %.134.i.i180
  br label %B24.i.i181

B24.i.i181:                                       ; preds = %B24.i.i181, %B24.preheader.i.i179
  %high.2.0.i.i182 = phi i64 [ %high.3.1.i.i190, %B24.i.i181 ], [ %.90.i, %B24.preheader.i.i179 ]
  %low.2.0.i.i183 = phi i64 [ %low.3.1.i.i189, %B24.i.i181 ], [ 0, %B24.preheader.i.i179 ]
  %.44.i.i184 = add nuw nsw i64 %low.2.0.i.i183, %high.2.0.i.i182
  %.52.1.i.i185 = lshr i64 %.44.i.i184, 1
  %162 = getelementptr double, ptr %161, i64 %.52.1.i.i185
  %.139.i.i186 = load double, ptr %162, align 8, !noalias !35
  %.141.i.i187 = fcmp oge double %.139.i.i186, %best.2.0.lcssa.i37.i
  %.166.i.i188 = add nuw nsw i64 %.52.1.i.i185, 1
  %low.3.1.i.i189 = select i1 %.141.i.i187, i64 %low.2.0.i.i183, i64 %.166.i.i188
  %high.3.1.i.i190 = select i1 %.141.i.i187, i64 %.52.1.i.i185, i64 %high.2.0.i.i182
  %.183.i.i191 = icmp slt i64 %low.3.1.i.i189, %high.3.1.i.i190
  br i1 %.183.i.i191, label %B24.i.i181, label %B0.endif.i

B128.i174:                                        ; preds = %B0.endif.i
  %.197.i175 = select i1 %.74.i, i64 %arg.n8_0, i64 0
  %.198.i176 = add i64 %.197.i175, %chosen.2.0.lcssa.i35.i
  %.218.i177 = mul i64 %.198.i176, %arg.n8_1
  %163 = getelementptr double, ptr %arg.a8, i64 %.218.i177
  %164 = getelementptr double, ptr %163, i64 %low.4.1.i.i
  %.223.i = load double, ptr %164, align 8, !noalias !32
  %.225.i = fadd double %.137.i, 1.000000e-09
  %.228.i = fcmp ugt double %.223.i, %.225.i
  br i1 %.228.i, label %B202.i, label %B172.i

B172.i:                                           ; preds = %B128.i174
  %.255.i = select i1 %.74.i, i64 %arg.n9_0, i64 0
  %.256.i = add i64 %.255.i, %chosen.2.0.lcssa.i35.i
  %.276.i178 = mul i64 %.256.i, %arg.n9_1
  %165 = getelementptr double, ptr %arg.a9, i64 %.276.i178
  %166 = getelementptr double, ptr %165, i64 %low.4.1.i.i
  %.281.i = load double, ptr %166, align 8, !noalias !32
  %.285.i = add nuw nsw i64 %low.4.1.i.i, 1
  br label %B202.i

B202.i:                                           ; preds = %B0.endif.i, %B172.i, %B128.i174
  %end.2.0.i = phi double [ %.281.i, %B172.i ], [ %.137.i, %B128.i174 ], [ %.137.i, %B0.endif.i ]
  %last.2.0.i = phi i64 [ %.285.i, %B172.i ], [ %low.4.1.i.i, %B128.i174 ], [ %low.4.1.i.i, %B0.endif.i ]
  %.302.i128 = icmp sgt i64 %low.4.1.i.i, 0
  br i1 %.302.i128, label %B214.i171, label %B300.i

B214.i171:                                        ; preds = %B202.i
  %.313.i = add nsw i64 %low.4.1.i.i, -1
  %.338.i = select i1 %.74.i, i64 %arg.n9_0, i64 0
  %.339.i = add i64 %.338.i, %chosen.2.0.lcssa.i35.i
  %.359.i = mul i64 %.339.i, %arg.n9_1
  %167 = getelementptr double, ptr %arg.a9, i64 %.359.i
  %.363.i = getelementptr double, ptr %167, i64 %.313.i
  %.364.i = load double, ptr %.363.i, align 8, !noalias !32
  %.366.i = fadd double %best.2.0.lcssa.i37.i, -1.000000e-09
  %.369.i = fcmp ult double %.364.i, %.366.i
  br i1 %.369.i, label %B300.i, label %B264.i

B264.i:                                           ; preds = %B214.i171
  %.397.i = select i1 %.74.i, i64 %arg.n8_0, i64 0
  %.398.i = add i64 %.397.i, %chosen.2.0.lcssa.i35.i
  %.418.i = mul i64 %.398.i, %arg.n8_1
  %168 = getelementptr double, ptr %arg.a8, i64 %.418.i
  %sunkaddr.i172 = shl i64 %low.4.1.i.i, 3
  %sunkaddr137.i = getelementptr i8, ptr %168, i64 %sunkaddr.i172
  %sunkaddr138.i = getelementptr i8, ptr %sunkaddr137.i, i64 -8
  %.423.i173 = load double, ptr %sunkaddr138.i, align 8, !noalias !32
  br label %B300.i

B300.i:                                           ; preds = %B264.i, %B214.i171, %B202.i
  %start.2.0.i = phi double [ %.423.i173, %B264.i ], [ %best.2.0.lcssa.i37.i, %B214.i171 ], [ %best.2.0.lcssa.i37.i, %B202.i ]
  %first.2.0.i = phi i64 [ %.313.i, %B264.i ], [ %low.4.1.i.i, %B214.i171 ], [ 0, %B202.i ]
  %reass.sub.i = sub nsw i64 %first.2.0.i, %last.2.0.i
  %.447.i = icmp ult i64 %reass.sub.i, 9223372036854775807
  br i1 %.447.i, label %B328.i, label %B456.i129

B328.i:                                           ; preds = %B300.i
  %.491.i = sub i64 %last.2.0.i, %.90.i
  %.492.i = icmp sgt i64 %.491.i, 0
  %.511.i = sub nsw i64 0, %.491.i
  %storemerge565.i = select i1 %.492.i, i64 0, i64 %.511.i
  %.534575.i = icmp sgt i64 %storemerge565.i, 0
  br i1 %.534575.i, label %B374.if.lr.ph.i, label %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit

B374.if.lr.ph.i:                                  ; preds = %B328.i
  %.596.i = select i1 %.74.i, i64 %arg.n8_0, i64 0
  %.597.i = add i64 %.596.i, %chosen.2.0.lcssa.i35.i
  %.647.i = select i1 %.74.i, i64 %arg.n9_0, i64 0
  %.648.i = add i64 %.647.i, %chosen.2.0.lcssa.i35.i
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.491.i, i64 0)
  %xtraiter6.i = and i64 %storemerge565.i, 3
  %lcmp.mod7.not.i = icmp eq i64 %xtraiter6.i, 0
  br i1 %lcmp.mod7.not.i, label %B374.if.prol.loopexit.i, label %B374.if.prol.preheader.i

B374.if.prol.preheader.i:                         ; preds = %B374.if.lr.ph.i
  %169 = mul i64 %.648.i, %arg.n9_1
  %170 = add i64 %.90.i, %169
  %171 = shl i64 %170, 3
  %scevgep59.i142 = getelementptr i8, ptr %arg.a9, i64 %171
  %172 = mul i64 %.597.i, %arg.n8_1
  %173 = add i64 %.90.i, %172
  %174 = shl i64 %173, 3
  %scevgep62.i143 = getelementptr i8, ptr %arg.a8, i64 %174
  %175 = sub nsw i64 0, %xtraiter6.i
  br label %B374.if.prol.i

B374.if.prol.i:                                   ; preds = %B374.if.prol.i, %B374.if.prol.preheader.i
  %lsr.iv57.i = phi i64 [ 0, %B374.if.prol.preheader.i ], [ %lsr.iv.next58.i, %B374.if.prol.i ]
  %176 = add i64 %lsr.iv57.i, %.90.i
  %177 = add i64 %176, -1
  %.598.prol.i = icmp slt i64 %177, 0
  %178 = select i1 %.598.prol.i, i64 %31, i64 -8
  %scevgep162.i = getelementptr i8, ptr %scevgep62.i143, i64 %178
  %179 = shl nsw i64 %lsr.iv57.i, 3
  %scevgep88.i = getelementptr i8, ptr %scevgep162.i, i64 %179
  %.622.prol.i = load double, ptr %scevgep88.i, align 8, !noalias !32
  %180 = select i1 %.598.prol.i, i64 %32, i64 -8
  %scevgep160.i = getelementptr i8, ptr %scevgep59.i142, i64 %180
  %scevgep87.i144 = getelementptr i8, ptr %scevgep160.i, i64 %179
  %.673.prol.i = load double, ptr %scevgep87.i144, align 8, !noalias !32
  %.701.prol.i = icmp ugt i64 %176, -9223372036854775808
  %181 = select i1 %.701.prol.i, i64 %2, i64 0
  %scevgep63.i = getelementptr i8, ptr %scevgep62.i143, i64 %181
  %scevgep86.i = getelementptr i8, ptr %scevgep63.i, i64 %179
  store double %.622.prol.i, ptr %scevgep86.i, align 8, !noalias !32
  %182 = select i1 %.701.prol.i, i64 %1, i64 0
  %scevgep60.i145 = getelementptr i8, ptr %scevgep59.i142, i64 %182
  %scevgep85.i146 = getelementptr i8, ptr %scevgep60.i145, i64 %179
  store double %.673.prol.i, ptr %scevgep85.i146, align 8, !noalias !32
  %lsr.iv.next58.i = add nsw i64 %lsr.iv57.i, -1
  %prol.iter8.cmp.not.i = icmp eq i64 %lsr.iv.next58.i, %175
  br i1 %prol.iter8.cmp.not.i, label %B374.if.prol.loopexit.loopexit.i, label %B374.if.prol.i, !llvm.loop !38

B374.if.prol.loopexit.loopexit.i:                 ; preds = %B374.if.prol.i
  %183 = and i64 %storemerge565.i, 9223372036854775804
  %184 = sub i64 %.90.i, %xtraiter6.i
  br label %B374.if.prol.loopexit.i

B374.if.prol.loopexit.i:                          ; preds = %B374.if.prol.loopexit.loopexit.i, %B374.if.lr.ph.i
  %.533573577.unr.i = phi i64 [ %.511.i, %B374.if.lr.ph.i ], [ %183, %B374.if.prol.loopexit.loopexit.i ]
  %.540574576.in.unr.i = phi i64 [ %.90.i, %B374.if.lr.ph.i ], [ %184, %B374.if.prol.loopexit.loopexit.i ]
  %185 = add i64 %.90.i, %smax.i
  %186 = sub i64 %last.2.0.i, %185
  %187 = icmp ugt i64 %186, -4
  br i1 %187, label %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit, label %B374.if.preheader.i

B374.if.preheader.i:                              ; preds = %B374.if.prol.loopexit.i
  %188 = mul i64 %.648.i, %arg.n9_1
  %189 = add i64 %.540574576.in.unr.i, %188
  %190 = shl i64 %189, 3
  %scevgep.i147 = getelementptr i8, ptr %arg.a9, i64 %190
  %191 = mul i64 %.597.i, %arg.n8_1
  %192 = add i64 %.540574576.in.unr.i, %191
  %193 = shl i64 %192, 3
  %scevgep13.i148 = getelementptr i8, ptr %arg.a8, i64 %193
  br label %B374.if.i

B456.i129:                                        ; preds = %B300.i
  %.785.i = icmp slt i64 %reass.sub.i, -1
  br i1 %.785.i, label %B468.i, label %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit

B468.i:                                           ; preds = %B456.i129
  %.827.i = sub i64 %.90.i, %last.2.0.i
  %.870569.not.i = icmp slt i64 %.827.i, 1
  br i1 %.870569.not.i, label %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit, label %B500.if.lr.ph.i

B500.if.lr.ph.i:                                  ; preds = %B468.i
  %.932.i = select i1 %.74.i, i64 %arg.n8_0, i64 0
  %.933.i = add i64 %.932.i, %chosen.2.0.lcssa.i35.i
  %.953.i = mul i64 %.933.i, %arg.n8_1
  %.983.i = select i1 %.74.i, i64 %arg.n9_0, i64 0
  %.984.i = add i64 %.983.i, %chosen.2.0.lcssa.i35.i
  %.1004.i = mul i64 %.984.i, %arg.n9_1
  %xtraiter.i130 = and i64 %.827.i, 3
  %lcmp.mod.not.i131 = icmp eq i64 %xtraiter.i130, 0
  br i1 %lcmp.mod.not.i131, label %B500.if.prol.loopexit.i, label %B500.if.prol.preheader.i

B500.if.prol.preheader.i:                         ; preds = %B500.if.lr.ph.i
  %194 = shl i64 %.1004.i, 3
  %195 = shl i64 %first.2.0.i, 3
  %196 = getelementptr i8, ptr %arg.a9, i64 %194
  %197 = getelementptr i8, ptr %196, i64 %195
  %scevgep125.i = getelementptr i8, ptr %197, i64 8
  %198 = shl i64 %.953.i, 3
  %199 = getelementptr i8, ptr %arg.a8, i64 %198
  %200 = getelementptr i8, ptr %199, i64 %195
  %scevgep128.i = getelementptr i8, ptr %200, i64 8
  %201 = shl i64 %last.2.0.i, 3
  %scevgep131.i = getelementptr i8, ptr %196, i64 %201
  %scevgep134.i = getelementptr i8, ptr %199, i64 %201
  %202 = add nuw nsw i64 %first.2.0.i, 1
  br label %B500.if.prol.i

B500.if.prol.i:                                   ; preds = %B500.if.prol.i, %B500.if.prol.preheader.i
  %prol.iter.i132 = phi i64 [ %prol.iter.next.i133, %B500.if.prol.i ], [ 0, %B500.if.prol.preheader.i ]
  %203 = add i64 %prol.iter.i132, %last.2.0.i
  %.934.prol.i = icmp slt i64 %203, 0
  %204 = select i1 %.934.prol.i, i64 %2, i64 0
  %scevgep135.i = getelementptr i8, ptr %scevgep134.i, i64 %204
  %205 = shl nuw nsw i64 %prol.iter.i132, 3
  %scevgep118.i = getelementptr i8, ptr %scevgep135.i, i64 %205
  %.958.prol.i = load double, ptr %scevgep118.i, align 8, !noalias !32
  %206 = select i1 %.934.prol.i, i64 %1, i64 0
  %scevgep132.i = getelementptr i8, ptr %scevgep131.i, i64 %206
  %scevgep117.i = getelementptr i8, ptr %scevgep132.i, i64 %205
  %.1009.prol.i = load double, ptr %scevgep117.i, align 8, !noalias !32
  %207 = add i64 %202, %prol.iter.i132
  %.1038.prol.i = icmp slt i64 %207, 0
  %208 = select i1 %.1038.prol.i, i64 %2, i64 0
  %scevgep129.i = getelementptr i8, ptr %scevgep128.i, i64 %208
  %scevgep116.i = getelementptr i8, ptr %scevgep129.i, i64 %205
  store double %.958.prol.i, ptr %scevgep116.i, align 8, !noalias !32
  %209 = select i1 %.1038.prol.i, i64 %1, i64 0
  %scevgep126.i = getelementptr i8, ptr %scevgep125.i, i64 %209
  %scevgep115.i = getelementptr i8, ptr %scevgep126.i, i64 %205
  store double %.1009.prol.i, ptr %scevgep115.i, align 8, !noalias !32
  %prol.iter.next.i133 = add nuw nsw i64 %prol.iter.i132, 1
  %prol.iter.cmp.not.i134 = icmp eq i64 %xtraiter.i130, %prol.iter.next.i133
  br i1 %prol.iter.cmp.not.i134, label %B500.if.prol.loopexit.loopexit.i, label %B500.if.prol.i, !llvm.loop !39

B500.if.prol.loopexit.loopexit.i:                 ; preds = %B500.if.prol.i
  %210 = and i64 %.827.i, 9223372036854775804
  %211 = add nuw nsw i64 %xtraiter.i130, %last.2.0.i
  br label %B500.if.prol.loopexit.i

B500.if.prol.loopexit.i:                          ; preds = %B500.if.prol.loopexit.loopexit.i, %B500.if.lr.ph.i
  %.869567571.unr.i = phi i64 [ %.827.i, %B500.if.lr.ph.i ], [ %210, %B500.if.prol.loopexit.loopexit.i ]
  %.876568570.unr.i = phi i64 [ %last.2.0.i, %B500.if.lr.ph.i ], [ %211, %B500.if.prol.loopexit.loopexit.i ]
  %212 = sub i64 %last.2.0.i, %.90.i
  %213 = icmp ugt i64 %212, -4
  br i1 %213, label %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit, label %B500.if.preheader.i

B500.if.preheader.i:                              ; preds = %B500.if.prol.loopexit.i
  %214 = add nuw i64 %.869567571.unr.i, 4
  %215 = add i64 %.876568570.unr.i, %first.2.0.i
  %216 = sub i64 %.1004.i, %last.2.0.i
  %217 = add i64 %216, %215
  %218 = shl i64 %217, 3
  %scevgep73.i135 = getelementptr i8, ptr %arg.a9, i64 %218
  %219 = sub i64 %.953.i, %last.2.0.i
  %220 = add i64 %219, %215
  %221 = shl i64 %220, 3
  %scevgep79.i136 = getelementptr i8, ptr %arg.a8, i64 %221
  %222 = sub i64 %215, %last.2.0.i
  %223 = add i64 %.876568570.unr.i, %.1004.i
  %224 = shl i64 %223, 3
  %scevgep91.i = getelementptr i8, ptr %arg.a9, i64 %224
  %225 = add i64 %.876568570.unr.i, %.953.i
  %226 = shl i64 %225, 3
  %scevgep94.i137 = getelementptr i8, ptr %arg.a8, i64 %226
  br label %B500.if.i

B0.endif.i:                                       ; preds = %B24.i.i181, %B456.endif.endif.endif.thread.i
  %low.4.1.i.i = phi i64 [ 0, %B456.endif.endif.endif.thread.i ], [ %low.3.1.i.i189, %B24.i.i181 ]
  %.137.i = fadd double %best.2.0.lcssa.i37.i, %.116541.i
  %.162.i127 = icmp slt i64 %low.4.1.i.i, %.90.i
  br i1 %.162.i127, label %B128.i174, label %B202.i

B374.if.i:                                        ; preds = %B374.if.i, %B374.if.preheader.i
  %lsr.iv.i149 = phi i64 [ 0, %B374.if.preheader.i ], [ %lsr.iv.next.i170, %B374.if.i ]
  %227 = add i64 %lsr.iv.i149, %.540574576.in.unr.i
  %228 = add i64 %227, -1
  %.598.i = icmp slt i64 %228, 0
  %229 = shl i64 %lsr.iv.i149, 3
  %230 = select i1 %.598.i, i64 %31, i64 -8
  %scevgep156.i = getelementptr i8, ptr %scevgep13.i148, i64 %230
  %scevgep157.i = getelementptr i8, ptr %scevgep156.i, i64 %229
  %.622.i = load double, ptr %scevgep157.i, align 8, !noalias !32
  %231 = select i1 %.598.i, i64 %32, i64 -8
  %scevgep154.i = getelementptr i8, ptr %scevgep.i147, i64 %231
  %scevgep84.i = getelementptr i8, ptr %scevgep154.i, i64 %229
  %.673.i = load double, ptr %scevgep84.i, align 8, !noalias !32
  %.701.i150 = icmp ugt i64 %227, -9223372036854775808
  %232 = select i1 %.701.i150, i64 %2, i64 0
  %scevgep41.i151 = getelementptr i8, ptr %scevgep13.i148, i64 %232
  %scevgep83.i152 = getelementptr i8, ptr %scevgep41.i151, i64 %229
  store double %.622.i, ptr %scevgep83.i152, align 8, !noalias !32
  %233 = select i1 %.701.i150, i64 %1, i64 0
  %scevgep43.i153 = getelementptr i8, ptr %scevgep.i147, i64 %233
  %scevgep82.i = getelementptr i8, ptr %scevgep43.i153, i64 %229
  store double %.673.i, ptr %scevgep82.i, align 8, !noalias !32
  %234 = add i64 %227, -2
  %.598.1.i = icmp slt i64 %234, 0
  %235 = select i1 %.598.1.i, i64 %33, i64 -16
  %scevgep150.i = getelementptr i8, ptr %scevgep13.i148, i64 %235
  %scevgep81.i154 = getelementptr i8, ptr %scevgep150.i, i64 %229
  %.622.1.i = load double, ptr %scevgep81.i154, align 8, !noalias !32
  %236 = select i1 %.598.1.i, i64 %34, i64 -16
  %scevgep148.i = getelementptr i8, ptr %scevgep.i147, i64 %236
  %scevgep80.i = getelementptr i8, ptr %scevgep148.i, i64 %229
  %.673.1.i = load double, ptr %scevgep80.i, align 8, !noalias !32
  %.701.1.i155 = icmp ugt i64 %228, -9223372036854775808
  %237 = select i1 %.701.1.i155, i64 %31, i64 -8
  %scevgep146.i = getelementptr i8, ptr %scevgep13.i148, i64 %237
  %scevgep78.i = getelementptr i8, ptr %scevgep146.i, i64 %229
  store double %.622.1.i, ptr %scevgep78.i, align 8, !noalias !32
  %238 = select i1 %.701.1.i155, i64 %32, i64 -8
  %scevgep144.i = getelementptr i8, ptr %scevgep.i147, i64 %238
  %scevgep77.i156 = getelementptr i8, ptr %scevgep144.i, i64 %229
  store double %.673.1.i, ptr %scevgep77.i156, align 8, !noalias !32
  %239 = add i64 %227, -3
  %.598.2.i = icmp slt i64 %239, 0
  %240 = select i1 %.598.2.i, i64 %35, i64 -24
  %scevgep142.i = getelementptr i8, ptr %scevgep13.i148, i64 %240
  %scevgep75.i157 = getelementptr i8, ptr %scevgep142.i, i64 %229
  %.622.2.i = load double, ptr %scevgep75.i157, align 8, !noalias !32
  %241 = select i1 %.598.2.i, i64 %36, i64 -24
  %scevgep140.i = getelementptr i8, ptr %scevgep.i147, i64 %241
  %scevgep74.i158 = getelementptr i8, ptr %scevgep140.i, i64 %229
  %.673.2.i = load double, ptr %scevgep74.i158, align 8, !noalias !32
  %.701.2.i159 = icmp ugt i64 %234, -9223372036854775808
  %242 = select i1 %.701.2.i159, i64 %33, i64 -16
  %scevgep138.i = getelementptr i8, ptr %scevgep13.i148, i64 %242
  %scevgep71.i160 = getelementptr i8, ptr %scevgep138.i, i64 %229
  store double %.622.2.i, ptr %scevgep71.i160, align 8, !noalias !32
  %243 = select i1 %.701.2.i159, i64 %34, i64 -16
  %scevgep76.i = getelementptr i8, ptr %scevgep.i147, i64 %243
  %scevgep70.i161 = getelementptr i8, ptr %scevgep76.i, i64 %229
  store double %.673.2.i, ptr %scevgep70.i161, align 8, !noalias !32
  %244 = add i64 %227, -4
  %.598.3.i = icmp slt i64 %244, 0
  %245 = select i1 %.598.3.i, i64 %37, i64 -32
  %scevgep72.i162 = getelementptr i8, ptr %scevgep13.i148, i64 %245
  %scevgep69.i163 = getelementptr i8, ptr %scevgep72.i162, i64 %229
  %.622.3.i = load double, ptr %scevgep69.i163, align 8, !noalias !32
  %246 = select i1 %.598.3.i, i64 %38, i64 -32
  %scevgep58.i164 = getelementptr i8, ptr %scevgep.i147, i64 %246
  %scevgep68.i165 = getelementptr i8, ptr %scevgep58.i164, i64 %229
  %.673.3.i = load double, ptr %scevgep68.i165, align 8, !noalias !32
  %.701.3.i166 = icmp ugt i64 %239, -9223372036854775808
  %247 = select i1 %.701.3.i166, i64 %35, i64 -24
  %scevgep9.i167 = getelementptr i8, ptr %scevgep13.i148, i64 %247
  %scevgep67.i = getelementptr i8, ptr %scevgep9.i167, i64 %229
  store double %.622.3.i, ptr %scevgep67.i, align 8, !noalias !32
  %248 = select i1 %.701.3.i166, i64 %36, i64 -24
  %scevgep7.i168 = getelementptr i8, ptr %scevgep.i147, i64 %248
  %scevgep8.i169 = getelementptr i8, ptr %scevgep7.i168, i64 %229
  store double %.673.3.i, ptr %scevgep8.i169, align 8, !noalias !32
  %lsr.iv.next.i170 = add nsw i64 %lsr.iv.i149, -4
  %249 = add nsw i64 %lsr.iv.i149, %.533573577.unr.i
  %.534.3.i = icmp sgt i64 %249, 4
  br i1 %.534.3.i, label %B374.if.i, label %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit

B500.if.i:                                        ; preds = %B500.if.i, %B500.if.preheader.i
  %lsr.iv75.i138 = phi i64 [ 0, %B500.if.preheader.i ], [ %lsr.iv.next76.i141, %B500.if.i ]
  %lsr.iv71.i = phi i64 [ %214, %B500.if.preheader.i ], [ %lsr.iv.next72.i, %B500.if.i ]
  %250 = add i64 %lsr.iv75.i138, %.876568570.unr.i
  %.934.i = icmp slt i64 %250, 0
  %251 = select i1 %.934.i, i64 %2, i64 0
  %252 = shl i64 %lsr.iv75.i138, 3
  %scevgep113.i = getelementptr i8, ptr %scevgep94.i137, i64 %251
  %scevgep114.i = getelementptr i8, ptr %scevgep113.i, i64 %252
  %.958.i = load double, ptr %scevgep114.i, align 8, !noalias !32
  %253 = select i1 %.934.i, i64 %1, i64 0
  %scevgep111.i = getelementptr i8, ptr %scevgep91.i, i64 %253
  %scevgep112.i = getelementptr i8, ptr %scevgep111.i, i64 %252
  %.1009.i = load double, ptr %scevgep112.i, align 8, !noalias !32
  %254 = add i64 %lsr.iv75.i138, %222
  %255 = add i64 %254, 1
  %.1038.i = icmp slt i64 %255, 0
  %256 = select i1 %.1038.i, i64 %23, i64 8
  %scevgep192.i = getelementptr i8, ptr %scevgep79.i136, i64 %256
  %scevgep110.i = getelementptr i8, ptr %scevgep192.i, i64 %252
  store double %.958.i, ptr %scevgep110.i, align 8, !noalias !32
  %257 = select i1 %.1038.i, i64 %24, i64 8
  %scevgep190.i = getelementptr i8, ptr %scevgep73.i135, i64 %257
  %scevgep109.i = getelementptr i8, ptr %scevgep190.i, i64 %252
  store double %.1009.i, ptr %scevgep109.i, align 8, !noalias !32
  %258 = add i64 %250, 1
  %.934.1.i = icmp slt i64 %258, 0
  %259 = select i1 %.934.1.i, i64 %23, i64 8
  %scevgep107.i = getelementptr i8, ptr %scevgep94.i137, i64 %259
  %scevgep108.i = getelementptr i8, ptr %scevgep107.i, i64 %252
  %.958.1.i = load double, ptr %scevgep108.i, align 8, !noalias !32
  %260 = select i1 %.934.1.i, i64 %24, i64 8
  %scevgep105.i = getelementptr i8, ptr %scevgep91.i, i64 %260
  %scevgep106.i = getelementptr i8, ptr %scevgep105.i, i64 %252
  %.1009.1.i = load double, ptr %scevgep106.i, align 8, !noalias !32
  %261 = add i64 %254, 2
  %.1038.1.i = icmp slt i64 %261, 0
  %262 = select i1 %.1038.1.i, i64 %25, i64 16
  %scevgep184.i = getelementptr i8, ptr %scevgep79.i136, i64 %262
  %scevgep104.i = getelementptr i8, ptr %scevgep184.i, i64 %252
  store double %.958.1.i, ptr %scevgep104.i, align 8, !noalias !32
  %263 = select i1 %.1038.1.i, i64 %26, i64 16
  %scevgep182.i = getelementptr i8, ptr %scevgep73.i135, i64 %263
  %scevgep103.i = getelementptr i8, ptr %scevgep182.i, i64 %252
  store double %.1009.1.i, ptr %scevgep103.i, align 8, !noalias !32
  %264 = add i64 %250, 2
  %.934.2.i = icmp slt i64 %264, 0
  %265 = select i1 %.934.2.i, i64 %25, i64 16
  %scevgep101.i = getelementptr i8, ptr %scevgep94.i137, i64 %265
  %scevgep102.i = getelementptr i8, ptr %scevgep101.i, i64 %252
  %.958.2.i = load double, ptr %scevgep102.i, align 8, !noalias !32
  %266 = select i1 %.934.2.i, i64 %26, i64 16
  %scevgep99.i = getelementptr i8, ptr %scevgep91.i, i64 %266
  %scevgep100.i = getelementptr i8, ptr %scevgep99.i, i64 %252
  %.1009.2.i = load double, ptr %scevgep100.i, align 8, !noalias !32
  %267 = add i64 %254, 3
  %.1038.2.i = icmp slt i64 %267, 0
  %268 = select i1 %.1038.2.i, i64 %27, i64 24
  %scevgep176.i = getelementptr i8, ptr %scevgep79.i136, i64 %268
  %scevgep98.i = getelementptr i8, ptr %scevgep176.i, i64 %252
  store double %.958.2.i, ptr %scevgep98.i, align 8, !noalias !32
  %269 = select i1 %.1038.2.i, i64 %28, i64 24
  %scevgep174.i = getelementptr i8, ptr %scevgep73.i135, i64 %269
  %scevgep97.i = getelementptr i8, ptr %scevgep174.i, i64 %252
  store double %.1009.2.i, ptr %scevgep97.i, align 8, !noalias !32
  %270 = add i64 %250, 3
  %.934.3.i = icmp slt i64 %270, 0
  %271 = select i1 %.934.3.i, i64 %27, i64 24
  %scevgep95.i = getelementptr i8, ptr %scevgep94.i137, i64 %271
  %scevgep96.i = getelementptr i8, ptr %scevgep95.i, i64 %252
  %.958.3.i = load double, ptr %scevgep96.i, align 8, !noalias !32
  %272 = select i1 %.934.3.i, i64 %28, i64 24
  %scevgep92.i = getelementptr i8, ptr %scevgep91.i, i64 %272
  %scevgep93.i139 = getelementptr i8, ptr %scevgep92.i, i64 %252
  %.1009.3.i = load double, ptr %scevgep93.i139, align 8, !noalias !32
  %273 = add i64 %254, 4
  %.1038.3.i = icmp slt i64 %273, 0
  %274 = select i1 %.1038.3.i, i64 %29, i64 32
  %scevgep166.i = getelementptr i8, ptr %scevgep79.i136, i64 %274
  %scevgep90.i = getelementptr i8, ptr %scevgep166.i, i64 %252
  store double %.958.3.i, ptr %scevgep90.i, align 8, !noalias !32
  %275 = select i1 %.1038.3.i, i64 %30, i64 32
  %scevgep164.i = getelementptr i8, ptr %scevgep73.i135, i64 %275
  %scevgep89.i140 = getelementptr i8, ptr %scevgep164.i, i64 %252
  store double %.1009.3.i, ptr %scevgep89.i140, align 8, !noalias !32
  %lsr.iv.next72.i = add i64 %lsr.iv71.i, -4
  %lsr.iv.next76.i141 = add nuw i64 %lsr.iv75.i138, 4
  %.870.3.i = icmp ugt i64 %lsr.iv.next72.i, 4
  br i1 %.870.3.i, label %B500.if.i, label %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit

_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit: ; preds = %B500.if.i, %B374.if.i, %B328.i, %B374.if.prol.loopexit.i, %B456.i129, %B468.i, %B500.if.prol.loopexit.i
  %.1149.i = select i1 %.74.i, i64 %arg.n8_0, i64 0
  %.1150.i = add i64 %.1149.i, %chosen.2.0.lcssa.i35.i
  %.1170.i = mul i64 %.1150.i, %arg.n8_1
  %276 = getelementptr double, ptr %arg.a8, i64 %.1170.i
  %277 = getelementptr double, ptr %276, i64 %first.2.0.i
  store double %start.2.0.i, ptr %277, align 8, !noalias !32
  %.1208.i = select i1 %.74.i, i64 %arg.n9_0, i64 0
  %.1209.i = add i64 %.1208.i, %chosen.2.0.lcssa.i35.i
  %.1229.i = mul i64 %.1209.i, %arg.n9_1
  %278 = getelementptr double, ptr %arg.a9, i64 %.1229.i
  %279 = getelementptr double, ptr %278, i64 %first.2.0.i
  store double %end.2.0.i, ptr %279, align 8, !noalias !32
  %.442.i = add i64 %.90.i, 1
  %.1241.i = add i64 %.442.i, %reass.sub.i
  %sunkaddr139.i = shl i64 %.75.i, 3
  %sunkaddr140.i = getelementptr inbounds i8, ptr %160, i64 %sunkaddr139.i
  store i64 %.1241.i, ptr %sunkaddr140.i, align 8, !noalias !32
  %.10.i.i = fcmp olt double %best.2.0.lcssa.i37.i, %oldest.2.11264.i
  %.11.i79.i = select i1 %.10.i.i, double %best.2.0.lcssa.i37.i, double %oldest.2.11264.i
  %.1304.i = sub nsw i64 %.63912481256.i, %.438.i
  %280 = getelementptr double, ptr %59, i64 %.1304.i
  store double %best.2.0.lcssa.i37.i, ptr %280, align 8, !noalias !1
  %sunkaddr293.i = shl i64 %.116030.i, 3
  %sunkaddr294.i = getelementptr i8, ptr %arg.a7, i64 %sunkaddr293.i
  %sunkaddr295.i = getelementptr i8, ptr %sunkaddr294.i, i64 16
  %.1416.i = load double, ptr %sunkaddr295.i, align 8, !noalias !1
  %.10.i80.i = fcmp ogt double %.116541.i, %.1416.i
  %.11.i81.i = select i1 %.10.i80.i, double %.116541.i, double %.1416.i
  %.1446.i = fadd double %best.2.0.lcssa.i37.i, %.11.i81.i
  %.10.i82.i = fcmp ogt double %.1446.i, %retire.2.21258.i
  %.11.i83.i = select i1 %.10.i82.i, double %.1446.i, double %retire.2.21258.i
  %.1500.i = icmp slt i64 %entered.2.21263.i, 0
  %.1501.i = select i1 %.1500.i, i64 %arg.n13_0, i64 0
  %281 = getelementptr double, ptr %arg.a13, i64 %entered.2.21263.i
  %.1515.i = getelementptr double, ptr %281, i64 %.1501.i
  store double %.11.i83.i, ptr %.1515.i, align 8, !noalias !1
  %.1531.i = icmp slt i64 %entered.2.21263.i, %"$phi258.10.2.sroa.40.1.i"
  br i1 %.1531.i, label %B946.i, label %B1094.i

_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE.exit: ; preds = %B168.if.i
  %.2199.i = mul nuw nsw i64 %.106153165.i, 6
  %282 = uitofp i64 %.1978.i to double
  br label %284

283:                                              ; preds = %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit
  %.2286.i.pre = load double, ptr %.1975.i251.phi.trans.insert, align 8, !noalias !1
  br label %284

284:                                              ; preds = %_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE.exit, %283
  %iterations.2.1.i272298 = phi i64 [ 95, %283 ], [ %iterations.2.1.i, %_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE.exit ]
  %.1978.i274296 = phi double [ 9.600000e+01, %283 ], [ %282, %_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE.exit ]
  %.2286.i294 = phi double [ %.2286.i.pre, %283 ], [ %.309.i202, %_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE.exit ]
  %285 = phi i64 [ 48, %283 ], [ %.2199.i, %_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE.exit ]
  %.2289.i = sub nsw i64 %iterations.2.1.i272298, %285
  %.2303.i = icmp slt i64 %.2289.i, 0
  %.2304.i = select i1 %.2303.i, i64 %arg.n14_0, i64 0
  %286 = getelementptr double, ptr %arg.a14, i64 %.2289.i
  %.2318.i = getelementptr double, ptr %286, i64 %.2304.i
  %.2319.i = load double, ptr %.2318.i, align 8, !noalias !1
  %.2322.i = fsub double %.2286.i294, %.2319.i
  %.2323.i = uitofp i64 %285 to double
  %.2327.i = fdiv double %.2322.i, %.2323.i
  %scevgep27.i = getelementptr i8, ptr %lsr.iv.i, i64 -40
  store double %.2327.i, ptr %scevgep27.i, align 8, !noalias !40
  %scevgep26.i = getelementptr i8, ptr %lsr.iv.i, i64 -32
  store double %alone.4.1.i, ptr %scevgep26.i, align 8, !noalias !40
  %scevgep25.i = getelementptr i8, ptr %lsr.iv.i, i64 -24
  %.1012.i = sitofp i64 %filled.2.2.lcssa.i to double
  store double %.1012.i, ptr %scevgep25.i, align 8, !noalias !40
  store double %.1978.i274296, ptr %lsr.iv.i, align 8, !noalias !40
  br i1 %58, label %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B60.if.preheader.i

B60.if.preheader.i:                               ; preds = %284
  %.neg.i = add i64 %.438.i, 1
  %287 = icmp eq i64 %.500.i, %.neg.i
  br i1 %287, label %B60.if.epil.preheader.i, label %B60.if.preheader.new.i

B60.if.preheader.new.i:                           ; preds = %B60.if.preheader.i
  %unroll_iter.i17 = and i64 %.589.i, 9223372036854775806
  br label %B60.if.i

B168.i:                                           ; preds = %B60.if.i
  %.379.i = load i64, ptr %.1178.i, align 8, !noalias !41
  %.383.not.i = icmp eq i64 %.379.i, %.5.i.i
  br i1 %.383.not.i, label %B238.i, label %B192.preheader.i

B192.preheader.i:                                 ; preds = %B168.i
  %288 = add nsw i64 %used.2.0439.i, -1
  br label %B192.i

B192.i:                                           ; preds = %B214.i, %B192.preheader.i
  %at.2.1.i = phi i64 [ %.389.i, %B214.i ], [ 0, %B192.preheader.i ]
  %exitcond.not.i23 = icmp eq i64 %288, %at.2.1.i
  br i1 %exitcond.not.i23, label %B250.i, label %B214.i

B214.i:                                           ; preds = %B192.i
  %.389.i = add nuw nsw i64 %at.2.1.i, 1
  %sunkaddr9.i = shl i64 %at.2.1.i, 3
  %sunkaddr11.i = getelementptr i8, ptr %.1178.i, i64 %sunkaddr9.i
  %sunkaddr12.i = getelementptr i8, ptr %sunkaddr11.i, i64 8
  %.438.i24 = load i64, ptr %sunkaddr12.i, align 8, !noalias !41
  %.442.not.i = icmp eq i64 %.438.i24, %.5.i.i
  br i1 %.442.not.i, label %B238.i, label %B192.i

B238.i:                                           ; preds = %B214.i, %B60.if.i, %B168.i
  %at.3.2.i = phi i64 [ 0, %B168.i ], [ 0, %B60.if.i ], [ %.389.i, %B214.i ]
  %.461.i = icmp eq i64 %at.3.2.i, %used.2.0439.i
  br i1 %.461.i, label %B250.i, label %B282.i

B250.i:                                           ; preds = %B192.i, %B238.i
  %.478.i = icmp slt i64 %used.2.0439.i, 0
  %.479.i = select i1 %.478.i, i64 %arg.n16_1, i64 0
  %289 = getelementptr i64, ptr %.1178.i, i64 %used.2.0439.i
  %.493.i = getelementptr i64, ptr %289, i64 %.479.i
  store i64 %.5.i.i, ptr %.493.i, align 8, !noalias !41
  %.512.i = select i1 %.478.i, i64 %arg.n15_0, i64 0
  %290 = getelementptr double, ptr %arg.a15, i64 %used.2.0439.i
  %.526.i = getelementptr double, ptr %290, i64 %.512.i
  store double 0.000000e+00, ptr %.526.i, align 8, !noalias !41
  %.529.i = add nsw i64 %used.2.0439.i, 1
  br label %B282.i

B282.i:                                           ; preds = %B250.i, %B238.i
  %at.3.24.i = phi i64 [ %used.2.0439.i, %B250.i ], [ %at.3.2.i, %B238.i ]
  %used.3.1.i = phi i64 [ %.529.i, %B250.i ], [ %used.2.0439.i, %B238.i ]
  %.571.i = getelementptr double, ptr %arg.a15, i64 %at.3.24.i
  %.572.i = load double, ptr %.571.i, align 8, !noalias !41
  %sunkaddr14.i = shl i64 %.235.i, 3
  %sunkaddr15.i = getelementptr inbounds i8, ptr %303, i64 %sunkaddr14.i
  %.606.i = load i64, ptr %sunkaddr15.i, align 8, !noalias !41
  %.634.i = icmp slt i64 %.606.i, 0
  %.635.i = select i1 %.634.i, i64 %arg.n7_0, i64 0
  %.636.i = add i64 %.635.i, %.606.i
  %.656.i = mul i64 %.636.i, %arg.n7_1
  %291 = getelementptr double, ptr %arg.a7, i64 %.656.i
  %.660.i = getelementptr i8, ptr %291, i64 8
  %.661.i = load double, ptr %.660.i, align 8, !noalias !41
  %.662.i = fadd double %.572.i, %.661.i
  store double %.662.i, ptr %.571.i, align 8, !noalias !41
  %.189.1.i = add i64 %.182435437.i, 2
  %.234.1.i = icmp slt i64 %.189.i, 0
  %.235.1.i = select i1 %.234.1.i, i64 %arg.n2_0, i64 0
  %292 = getelementptr i64, ptr %arg.a2, i64 %.189.i
  %.249.1.i = getelementptr i64, ptr %292, i64 %.235.1.i
  %.250.1.i = load i64, ptr %.249.1.i, align 8, !noalias !41
  %.276.1.i = icmp slt i64 %.250.1.i, 0
  %.277.1.i = select i1 %.276.1.i, i64 %arg.n7_0, i64 0
  %.278.1.i = add i64 %.277.1.i, %.250.1.i
  %.298.1.i = mul i64 %.278.1.i, %arg.n7_1
  %.302.1.i = getelementptr double, ptr %arg.a7, i64 %.298.1.i
  %.303.1.i = load double, ptr %.302.1.i, align 8, !noalias !41
  %.5.i.1.i = fptosi double %.303.1.i to i64
  %.340.1.i = icmp sgt i64 %used.3.1.i, 0
  br i1 %.340.1.i, label %B168.1.i, label %B238.1.i

B168.1.i:                                         ; preds = %B282.i
  %.379.1.i = load i64, ptr %.1178.i, align 8, !noalias !41
  %.383.not.1.i = icmp eq i64 %.379.1.i, %.5.i.1.i
  br i1 %.383.not.1.i, label %B238.1.i, label %B192.preheader.1.i

B192.preheader.1.i:                               ; preds = %B168.1.i
  %293 = add nsw i64 %used.3.1.i, -1
  br label %B192.1.i

B192.1.i:                                         ; preds = %B214.1.i, %B192.preheader.1.i
  %at.2.1.1.i = phi i64 [ %.389.1.i, %B214.1.i ], [ 0, %B192.preheader.1.i ]
  %exitcond.not.1.i22 = icmp eq i64 %293, %at.2.1.1.i
  br i1 %exitcond.not.1.i22, label %B250.1.i, label %B214.1.i

B214.1.i:                                         ; preds = %B192.1.i
  %.389.1.i = add nuw nsw i64 %at.2.1.1.i, 1
  %sunkaddr16.i = shl i64 %at.2.1.1.i, 3
  %sunkaddr17.i = getelementptr i8, ptr %.1178.i, i64 %sunkaddr16.i
  %sunkaddr18.i = getelementptr i8, ptr %sunkaddr17.i, i64 8
  %.438.1.i = load i64, ptr %sunkaddr18.i, align 8, !noalias !41
  %.442.not.1.i = icmp eq i64 %.438.1.i, %.5.i.1.i
  br i1 %.442.not.1.i, label %B238.1.i, label %B192.1.i

B238.1.i:                                         ; preds = %B214.1.i, %B168.1.i, %B282.i
  %at.3.2.1.i = phi i64 [ 0, %B168.1.i ], [ 0, %B282.i ], [ %.389.1.i, %B214.1.i ]
  %.461.1.i = icmp eq i64 %at.3.2.1.i, %used.3.1.i
  br i1 %.461.1.i, label %B250.1.i, label %B282.1.i

B250.1.i:                                         ; preds = %B192.1.i, %B238.1.i
  %.478.1.i = icmp slt i64 %used.3.1.i, 0
  %.479.1.i = select i1 %.478.1.i, i64 %arg.n16_1, i64 0
  %294 = getelementptr i64, ptr %.1178.i, i64 %used.3.1.i
  %.493.1.i = getelementptr i64, ptr %294, i64 %.479.1.i
  store i64 %.5.i.1.i, ptr %.493.1.i, align 8, !noalias !41
  %.512.1.i = select i1 %.478.1.i, i64 %arg.n15_0, i64 0
  %295 = getelementptr double, ptr %arg.a15, i64 %used.3.1.i
  %.526.1.i = getelementptr double, ptr %295, i64 %.512.1.i
  store double 0.000000e+00, ptr %.526.1.i, align 8, !noalias !41
  %.529.1.i = add nsw i64 %used.3.1.i, 1
  br label %B282.1.i

B282.1.i:                                         ; preds = %B250.1.i, %B238.1.i
  %at.3.24.1.i = phi i64 [ %used.3.1.i, %B250.1.i ], [ %at.3.2.1.i, %B238.1.i ]
  %used.3.1.1.i = phi i64 [ %.529.1.i, %B250.1.i ], [ %used.3.1.i, %B238.1.i ]
  %.571.1.i = getelementptr double, ptr %arg.a15, i64 %at.3.24.1.i
  %.572.1.i = load double, ptr %.571.1.i, align 8, !noalias !41
  %sunkaddr19.i18 = shl i64 %.235.1.i, 3
  %sunkaddr20.i19 = getelementptr inbounds i8, ptr %292, i64 %sunkaddr19.i18
  %.606.1.i = load i64, ptr %sunkaddr20.i19, align 8, !noalias !41
  %.634.1.i = icmp slt i64 %.606.1.i, 0
  %.635.1.i = select i1 %.634.1.i, i64 %arg.n7_0, i64 0
  %.636.1.i = add i64 %.635.1.i, %.606.1.i
  %.656.1.i = mul i64 %.636.1.i, %arg.n7_1
  %296 = getelementptr double, ptr %arg.a7, i64 %.656.1.i
  %.660.1.i = getelementptr i8, ptr %296, i64 8
  %.661.1.i = load double, ptr %.660.1.i, align 8, !noalias !41
  %.662.1.i = fadd double %.572.1.i, %.661.1.i
  store double %.662.1.i, ptr %.571.1.i, align 8, !noalias !41
  %niter.next.1.i = add i64 %niter.i, 2
  %niter.ncmp.1.not.i = icmp eq i64 %niter.next.1.i, %unroll_iter.i17
  br i1 %niter.ncmp.1.not.i, label %B374.loopexit.unr-lcssa.i, label %B60.if.i

B374.loopexit.unr-lcssa.i:                        ; preds = %B282.1.i
  %297 = and i64 %.589.i, 1
  %lcmp.mod.not.i20 = icmp eq i64 %297, 0
  br i1 %lcmp.mod.not.i20, label %_ZN6intsim8machines3cpu4core6window9_met_setsB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B60.if.epil.preheader.i

B60.if.epil.preheader.i:                          ; preds = %B374.loopexit.unr-lcssa.i, %B60.if.preheader.i
  %used.2.0439.epil.init.i = phi i64 [ 0, %B60.if.preheader.i ], [ %used.3.1.1.i, %B374.loopexit.unr-lcssa.i ]
  %.182435437.epil.init.i = phi i64 [ %.438.i, %B60.if.preheader.i ], [ %.189.1.i, %B374.loopexit.unr-lcssa.i ]
  %.234.epil.i = icmp slt i64 %.182435437.epil.init.i, 0
  %.235.epil.i = select i1 %.234.epil.i, i64 %arg.n2_0, i64 0
  %298 = getelementptr i64, ptr %arg.a2, i64 %.182435437.epil.init.i
  %.249.epil.i = getelementptr i64, ptr %298, i64 %.235.epil.i
  %.250.epil.i = load i64, ptr %.249.epil.i, align 8, !noalias !41
  %.276.epil.i = icmp slt i64 %.250.epil.i, 0
  %.277.epil.i = select i1 %.276.epil.i, i64 %arg.n7_0, i64 0
  %.278.epil.i = add i64 %.277.epil.i, %.250.epil.i
  %.298.epil.i = mul i64 %.278.epil.i, %arg.n7_1
  %.302.epil.i = getelementptr double, ptr %arg.a7, i64 %.298.epil.i
  %.303.epil.i = load double, ptr %.302.epil.i, align 8, !noalias !41
  %.5.i.epil.i = fptosi double %.303.epil.i to i64
  %.340.epil.i = icmp sgt i64 %used.2.0439.epil.init.i, 0
  br i1 %.340.epil.i, label %B168.epil.i, label %B238.epil.i

B168.epil.i:                                      ; preds = %B60.if.epil.preheader.i
  %.379.epil.i = load i64, ptr %.1178.i, align 8, !noalias !41
  %.383.not.epil.i = icmp eq i64 %.379.epil.i, %.5.i.epil.i
  br i1 %.383.not.epil.i, label %B238.epil.i, label %B192.preheader.epil.i

B192.preheader.epil.i:                            ; preds = %B168.epil.i
  %299 = add nsw i64 %used.2.0439.epil.init.i, -1
  br label %B192.epil.i

B192.epil.i:                                      ; preds = %B214.epil.i, %B192.preheader.epil.i
  %at.2.1.epil.i = phi i64 [ %.389.epil.i, %B214.epil.i ], [ 0, %B192.preheader.epil.i ]
  %exitcond.not.epil.i = icmp eq i64 %299, %at.2.1.epil.i
  br i1 %exitcond.not.epil.i, label %B250.epil.i, label %B214.epil.i

B214.epil.i:                                      ; preds = %B192.epil.i
  %.389.epil.i = add nuw nsw i64 %at.2.1.epil.i, 1
  %sunkaddr21.i21 = shl i64 %at.2.1.epil.i, 3
  %sunkaddr22.i = getelementptr i8, ptr %.1178.i, i64 %sunkaddr21.i21
  %sunkaddr23.i = getelementptr i8, ptr %sunkaddr22.i, i64 8
  %.438.epil.i = load i64, ptr %sunkaddr23.i, align 8, !noalias !41
  %.442.not.epil.i = icmp eq i64 %.438.epil.i, %.5.i.epil.i
  br i1 %.442.not.epil.i, label %B238.epil.i, label %B192.epil.i

B238.epil.i:                                      ; preds = %B214.epil.i, %B168.epil.i, %B60.if.epil.preheader.i
  %at.3.2.epil.i = phi i64 [ 0, %B168.epil.i ], [ 0, %B60.if.epil.preheader.i ], [ %.389.epil.i, %B214.epil.i ]
  %.461.epil.i = icmp eq i64 %at.3.2.epil.i, %used.2.0439.epil.init.i
  br i1 %.461.epil.i, label %B250.epil.i, label %B282.epil.i

B250.epil.i:                                      ; preds = %B192.epil.i, %B238.epil.i
  %.478.epil.i = icmp slt i64 %used.2.0439.epil.init.i, 0
  %.479.epil.i = select i1 %.478.epil.i, i64 %arg.n16_1, i64 0
  %300 = getelementptr i64, ptr %.1178.i, i64 %used.2.0439.epil.init.i
  %.493.epil.i = getelementptr i64, ptr %300, i64 %.479.epil.i
  store i64 %.5.i.epil.i, ptr %.493.epil.i, align 8, !noalias !41
  %.512.epil.i = select i1 %.478.epil.i, i64 %arg.n15_0, i64 0
  %301 = getelementptr double, ptr %arg.a15, i64 %used.2.0439.epil.init.i
  %.526.epil.i = getelementptr double, ptr %301, i64 %.512.epil.i
  store double 0.000000e+00, ptr %.526.epil.i, align 8, !noalias !41
  %.529.epil.i = add nsw i64 %used.2.0439.epil.init.i, 1
  br label %B282.epil.i

B282.epil.i:                                      ; preds = %B250.epil.i, %B238.epil.i
  %at.3.24.epil.i = phi i64 [ %used.2.0439.epil.init.i, %B250.epil.i ], [ %at.3.2.epil.i, %B238.epil.i ]
  %used.3.1.epil.i = phi i64 [ %.529.epil.i, %B250.epil.i ], [ %used.2.0439.epil.init.i, %B238.epil.i ]
  %.571.epil.i = getelementptr double, ptr %arg.a15, i64 %at.3.24.epil.i
  %.572.epil.i = load double, ptr %.571.epil.i, align 8, !noalias !41
  %sunkaddr24.i = shl i64 %.235.epil.i, 3
  %sunkaddr25.i = getelementptr inbounds i8, ptr %298, i64 %sunkaddr24.i
  %.606.epil.i = load i64, ptr %sunkaddr25.i, align 8, !noalias !41
  %.634.epil.i = icmp slt i64 %.606.epil.i, 0
  %.635.epil.i = select i1 %.634.epil.i, i64 %arg.n7_0, i64 0
  %.636.epil.i = add i64 %.635.epil.i, %.606.epil.i
  %.656.epil.i = mul i64 %.636.epil.i, %arg.n7_1
  %302 = getelementptr double, ptr %arg.a7, i64 %.656.epil.i
  %.660.epil.i = getelementptr i8, ptr %302, i64 8
  %.661.epil.i = load double, ptr %.660.epil.i, align 8, !noalias !41
  %.662.epil.i = fadd double %.572.epil.i, %.661.epil.i
  store double %.662.epil.i, ptr %.571.epil.i, align 8, !noalias !41
  br label %_ZN6intsim8machines3cpu4core6window9_met_setsB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B60.if.i:                                         ; preds = %B282.1.i, %B60.if.preheader.new.i
  %used.2.0439.i = phi i64 [ 0, %B60.if.preheader.new.i ], [ %used.3.1.1.i, %B282.1.i ]
  %.182435437.i = phi i64 [ %.438.i, %B60.if.preheader.new.i ], [ %.189.1.i, %B282.1.i ]
  %niter.i = phi i64 [ 0, %B60.if.preheader.new.i ], [ %niter.next.1.i, %B282.1.i ]
  %.189.i = add i64 %.182435437.i, 1
  %.234.i = icmp slt i64 %.182435437.i, 0
  %.235.i = select i1 %.234.i, i64 %arg.n2_0, i64 0
  %303 = getelementptr i64, ptr %arg.a2, i64 %.182435437.i
  %.249.i = getelementptr i64, ptr %303, i64 %.235.i
  %.250.i = load i64, ptr %.249.i, align 8, !noalias !41
  %.276.i = icmp slt i64 %.250.i, 0
  %.277.i = select i1 %.276.i, i64 %arg.n7_0, i64 0
  %.278.i = add i64 %.277.i, %.250.i
  %.298.i = mul i64 %.278.i, %arg.n7_1
  %.302.i = getelementptr double, ptr %arg.a7, i64 %.298.i
  %.303.i = load double, ptr %.302.i, align 8, !noalias !41
  %.5.i.i = fptosi double %.303.i to i64
  %.340.i = icmp sgt i64 %used.2.0439.i, 0
  br i1 %.340.i, label %B168.i, label %B238.i

_ZN6intsim8machines3cpu4core6window9_met_setsB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %B374.loopexit.unr-lcssa.i, %B282.epil.i
  %used.2.0.lcssa.i = phi i64 [ %used.3.1.epil.i, %B282.epil.i ], [ %used.3.1.1.i, %B374.loopexit.unr-lcssa.i ]
  %.108192.not.i = icmp slt i64 %used.2.0.lcssa.i, 1
  br i1 %.108192.not.i, label %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B34.if.preheader.i

B34.if.preheader.i:                               ; preds = %_ZN6intsim8machines3cpu4core6window9_met_setsB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit
  %304 = icmp eq i64 %used.2.0.lcssa.i, 1
  br i1 %304, label %B228.thread.epil.i, label %B34.if.preheader.new.i

B34.if.preheader.new.i:                           ; preds = %B34.if.preheader.i
  %unroll_iter.i37 = and i64 %used.2.0.lcssa.i, 9223372036854775806
  br label %B34.if.i

B54.i:                                            ; preds = %B34.if.i
  %.197.i = getelementptr i64, ptr %.1178.i, i64 %.114190193.i
  %.198.i = load i64, ptr %.197.i, align 8, !noalias !46
  %305 = getelementptr i64, ptr %.1246.i, i64 %.114190193.i
  %.231.i = getelementptr i8, ptr %305, i64 -8
  %.232.i = load i64, ptr %.231.i, align 8, !noalias !46
  %.12.i.i = xor i64 %.232.i, %.198.i
  %.16.i.i = sub i64 0, %.12.i.i
  %.17.i.i = and i64 %.12.i.i, %.16.i.i
  %.23.i.i = and i64 %.17.i.i, %.198.i
  %.24.not.i.i = icmp eq i64 %.23.i.i, 0
  %.30.i.i = icmp slt i64 %.232.i, %.17.i.i
  %.43.i.i = icmp sge i64 %.198.i, %.17.i.i
  %"$phi60.0.2.0.i.i" = select i1 %.24.not.i.i, i1 %.43.i.i, i1 %.30.i.i
  br i1 %"$phi60.0.2.0.i.i", label %B228.i, label %B116.i.preheader

B116.i.preheader:                                 ; preds = %B54.i
  %sunkaddr10.i = shl i64 %.114190193.i, 3
  %sunkaddr11.i46 = getelementptr i8, ptr %.1178.i, i64 %sunkaddr10.i
  br label %B116.i

B116.i:                                           ; preds = %B116.i.preheader, %B166.i
  %at.2.2.i = phi i64 [ %.271.i, %B166.i ], [ %.114190193.i, %B116.i.preheader ]
  %306 = shl i64 %at.2.2.i, 3
  %scevgep36.i = getelementptr i8, ptr %.1246.i, i64 %306
  %scevgep37.i = getelementptr i8, ptr %scevgep36.i, i64 -8
  %.301.i = load i64, ptr %scevgep37.i, align 8, !noalias !46
  store i64 %.301.i, ptr %scevgep36.i, align 8, !noalias !46
  %.344.i = icmp sgt i64 %at.2.2.i, 1
  br i1 %.344.i, label %B166.i, label %B228.i

B166.i:                                           ; preds = %B116.i
  %.383.i = load i64, ptr %sunkaddr11.i46, align 8, !noalias !46
  %scevgep6.i = getelementptr i8, ptr %scevgep36.i, i64 -16
  %.417.i = load i64, ptr %scevgep6.i, align 8, !noalias !46
  %.12.i9.i = xor i64 %.417.i, %.383.i
  %.16.i10.i = sub i64 0, %.12.i9.i
  %.17.i11.i = and i64 %.12.i9.i, %.16.i10.i
  %.23.i12.i = and i64 %.17.i11.i, %.383.i
  %.24.not.i13.i = icmp eq i64 %.23.i12.i, 0
  %.30.i14.i = icmp slt i64 %.417.i, %.17.i11.i
  %.43.i15.i = icmp sge i64 %.383.i, %.17.i11.i
  %"$phi60.0.2.0.i16.i" = select i1 %.24.not.i13.i, i1 %.43.i15.i, i1 %.30.i14.i
  %.271.i = add nsw i64 %at.2.2.i, -1
  br i1 %"$phi60.0.2.0.i16.i", label %B228.i, label %B116.i

B228.i:                                           ; preds = %B166.i, %B116.i, %B34.if.i, %B54.i
  %at.3.17.i = phi i64 [ 0, %B34.if.i ], [ %.114190193.i, %B54.i ], [ %.271.i, %B166.i ], [ 0, %B116.i ]
  %sunkaddr.i38 = shl i64 %.114190193.i, 3
  %sunkaddr45.i39 = getelementptr i8, ptr %.1178.i, i64 %sunkaddr.i38
  %.4938.i = load i64, ptr %sunkaddr45.i39, align 8, !noalias !46
  %307 = getelementptr i64, ptr %.1246.i, i64 %at.3.17.i
  store i64 %.4938.i, ptr %307, align 8, !noalias !46
  %.121.1.i = add nuw i64 %.114190193.i, 2
  %.197.1.i = getelementptr i64, ptr %.1178.i, i64 %.121.i
  %.198.1.i = load i64, ptr %.197.1.i, align 8, !noalias !46
  %308 = getelementptr i64, ptr %.1246.i, i64 %.121.i
  %.231.1.i = getelementptr i8, ptr %308, i64 -8
  %.232.1.i = load i64, ptr %.231.1.i, align 8, !noalias !46
  %.12.i.1.i = xor i64 %.232.1.i, %.198.1.i
  %.16.i.1.i = sub i64 0, %.12.i.1.i
  %.17.i.1.i = and i64 %.12.i.1.i, %.16.i.1.i
  %.23.i.1.i = and i64 %.17.i.1.i, %.198.1.i
  %.24.not.i.1.i = icmp eq i64 %.23.i.1.i, 0
  %.30.i.1.i = icmp slt i64 %.232.1.i, %.17.i.1.i
  %.43.i.1.i = icmp sge i64 %.198.1.i, %.17.i.1.i
  %"$phi60.0.2.0.i.1.i" = select i1 %.24.not.i.1.i, i1 %.43.i.1.i, i1 %.30.i.1.i
  %.pre = shl i64 %.121.i, 3
  br i1 %"$phi60.0.2.0.i.1.i", label %B228.1.i, label %B116.1.i.preheader

B116.1.i.preheader:                               ; preds = %B228.i
  %sunkaddr15.i45 = getelementptr i8, ptr %.1178.i, i64 %.pre
  br label %B116.1.i

B116.1.i:                                         ; preds = %B116.1.i.preheader, %B166.1.i
  %at.2.2.1.i = phi i64 [ %.271.1.i, %B166.1.i ], [ %.121.i, %B116.1.i.preheader ]
  %309 = shl i64 %at.2.2.1.i, 3
  %scevgep42.i40 = getelementptr i8, ptr %.1246.i, i64 %309
  %scevgep43.i41 = getelementptr i8, ptr %scevgep42.i40, i64 -8
  %.301.1.i = load i64, ptr %scevgep43.i41, align 8, !noalias !46
  store i64 %.301.1.i, ptr %scevgep42.i40, align 8, !noalias !46
  %.344.1.i = icmp sgt i64 %at.2.2.1.i, 1
  br i1 %.344.1.i, label %B166.1.i, label %B228.1.i

B166.1.i:                                         ; preds = %B116.1.i
  %.383.1.i = load i64, ptr %sunkaddr15.i45, align 8, !noalias !46
  %scevgep8.i = getelementptr i8, ptr %scevgep42.i40, i64 -16
  %.417.1.i = load i64, ptr %scevgep8.i, align 8, !noalias !46
  %.12.i9.1.i = xor i64 %.417.1.i, %.383.1.i
  %.16.i10.1.i = sub i64 0, %.12.i9.1.i
  %.17.i11.1.i = and i64 %.12.i9.1.i, %.16.i10.1.i
  %.23.i12.1.i = and i64 %.17.i11.1.i, %.383.1.i
  %.24.not.i13.1.i = icmp eq i64 %.23.i12.1.i, 0
  %.30.i14.1.i = icmp slt i64 %.417.1.i, %.17.i11.1.i
  %.43.i15.1.i = icmp sge i64 %.383.1.i, %.17.i11.1.i
  %"$phi60.0.2.0.i16.1.i" = select i1 %.24.not.i13.1.i, i1 %.43.i15.1.i, i1 %.30.i14.1.i
  %.271.1.i = add nsw i64 %at.2.2.1.i, -1
  br i1 %"$phi60.0.2.0.i16.1.i", label %B228.1.i, label %B116.1.i

B228.1.i:                                         ; preds = %B166.1.i, %B116.1.i, %B228.i
  %at.3.17.1.i = phi i64 [ %.121.i, %B228.i ], [ %.271.1.i, %B166.1.i ], [ 0, %B116.1.i ]
  %sunkaddr14.i42 = getelementptr i8, ptr %.1178.i, i64 %.pre
  %.4938.1.i = load i64, ptr %sunkaddr14.i42, align 8, !noalias !46
  %310 = getelementptr i64, ptr %.1246.i, i64 %at.3.17.1.i
  store i64 %.4938.1.i, ptr %310, align 8, !noalias !46
  %niter.ncmp.1.i = icmp eq i64 %.121.1.i, %unroll_iter.i37
  br i1 %niter.ncmp.1.i, label %B252.loopexit.unr-lcssa.i, label %B34.if.i

B252.loopexit.unr-lcssa.i:                        ; preds = %B228.1.i
  %311 = and i64 %used.2.0.lcssa.i, 1
  %lcmp.mod.not.i43 = icmp eq i64 %311, 0
  br i1 %lcmp.mod.not.i43, label %B158.if.preheader.i, label %B54.epil.i

B54.epil.i:                                       ; preds = %B252.loopexit.unr-lcssa.i
  %.197.epil.i = getelementptr i64, ptr %.1178.i, i64 %unroll_iter.i37
  %.198.epil.i = load i64, ptr %.197.epil.i, align 8, !noalias !46
  %312 = getelementptr i64, ptr %.1246.i, i64 %unroll_iter.i37
  %.231.epil.i = getelementptr i8, ptr %312, i64 -8
  %.232.epil.i = load i64, ptr %.231.epil.i, align 8, !noalias !46
  %.12.i.epil.i = xor i64 %.232.epil.i, %.198.epil.i
  %.16.i.epil.i = sub i64 0, %.12.i.epil.i
  %.17.i.epil.i = and i64 %.12.i.epil.i, %.16.i.epil.i
  %.23.i.epil.i = and i64 %.17.i.epil.i, %.198.epil.i
  %.24.not.i.epil.i = icmp eq i64 %.23.i.epil.i, 0
  %.30.i.epil.i = icmp slt i64 %.232.epil.i, %.17.i.epil.i
  %.43.i.epil.i = icmp sge i64 %.198.epil.i, %.17.i.epil.i
  %"$phi60.0.2.0.i.epil.i" = select i1 %.24.not.i.epil.i, i1 %.43.i.epil.i, i1 %.30.i.epil.i
  br i1 %"$phi60.0.2.0.i.epil.i", label %B228.thread.epil.i, label %B116.epil.i

B116.epil.i:                                      ; preds = %B54.epil.i, %B166.epil.i
  %at.2.2.epil.i = phi i64 [ %.271.epil.i, %B166.epil.i ], [ %unroll_iter.i37, %B54.epil.i ]
  %313 = shl i64 %at.2.2.epil.i, 3
  %scevgep30.i = getelementptr i8, ptr %.1246.i, i64 %313
  %scevgep31.i = getelementptr i8, ptr %scevgep30.i, i64 -8
  %.301.epil.i = load i64, ptr %scevgep31.i, align 8, !noalias !46
  store i64 %.301.epil.i, ptr %scevgep30.i, align 8, !noalias !46
  %.344.epil.i = icmp sgt i64 %at.2.2.epil.i, 1
  br i1 %.344.epil.i, label %B166.epil.i, label %B228.epil.i

B166.epil.i:                                      ; preds = %B116.epil.i
  %.383.epil.i = load i64, ptr %.197.epil.i, align 8, !noalias !46
  %scevgep2.i = getelementptr i8, ptr %scevgep30.i, i64 -16
  %.417.epil.i = load i64, ptr %scevgep2.i, align 8, !noalias !46
  %.12.i9.epil.i = xor i64 %.417.epil.i, %.383.epil.i
  %.16.i10.epil.i = sub i64 0, %.12.i9.epil.i
  %.17.i11.epil.i = and i64 %.12.i9.epil.i, %.16.i10.epil.i
  %.23.i12.epil.i = and i64 %.17.i11.epil.i, %.383.epil.i
  %.24.not.i13.epil.i = icmp eq i64 %.23.i12.epil.i, 0
  %.30.i14.epil.i = icmp slt i64 %.417.epil.i, %.17.i11.epil.i
  %.43.i15.epil.i = icmp sge i64 %.383.epil.i, %.17.i11.epil.i
  %"$phi60.0.2.0.i16.epil.i" = select i1 %.24.not.i13.epil.i, i1 %.43.i15.epil.i, i1 %.30.i14.epil.i
  %.271.epil.i = add nsw i64 %at.2.2.epil.i, -1
  br i1 %"$phi60.0.2.0.i16.epil.i", label %B228.thread.epil.i, label %B116.epil.i

B228.thread.epil.i:                               ; preds = %B166.epil.i, %B54.epil.i, %B34.if.preheader.i
  %.114190193.epil.init3.i = phi i64 [ %unroll_iter.i37, %B54.epil.i ], [ 0, %B34.if.preheader.i ], [ %unroll_iter.i37, %B166.epil.i ]
  %at.3.1.ph.epil.i = phi i64 [ %unroll_iter.i37, %B54.epil.i ], [ 0, %B34.if.preheader.i ], [ %.271.epil.i, %B166.epil.i ]
  %314 = getelementptr i64, ptr %.1178.i, i64 %.114190193.epil.init3.i
  br label %B228.epil.i

B228.epil.i:                                      ; preds = %B116.epil.i, %B228.thread.epil.i
  %.4938.in.epil.i = phi ptr [ %314, %B228.thread.epil.i ], [ %.197.epil.i, %B116.epil.i ]
  %at.3.17.epil.i = phi i64 [ %at.3.1.ph.epil.i, %B228.thread.epil.i ], [ 0, %B116.epil.i ]
  %.4938.epil.i = load i64, ptr %.4938.in.epil.i, align 8, !noalias !46
  %315 = getelementptr i64, ptr %.1246.i, i64 %at.3.17.epil.i
  store i64 %.4938.epil.i, ptr %315, align 8, !noalias !46
  br label %B158.if.preheader.i

B34.if.i:                                         ; preds = %B228.1.i, %B34.if.preheader.new.i
  %.114190193.i = phi i64 [ 0, %B34.if.preheader.new.i ], [ %.121.1.i, %B228.1.i ]
  %.121.i = or i64 %.114190193.i, 1
  %.158.not.i = icmp eq i64 %.114190193.i, 0
  br i1 %.158.not.i, label %B228.i, label %B54.i

B158.loopexit.i:                                  ; preds = %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit
  %.322.i = add nuw nsw i64 %.315344362.i, 1
  %exitcond390.not.i = icmp eq i64 %.315344362.i, %355
  br i1 %exitcond390.not.i, label %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit, label %B158.if.i

B216.i:                                           ; preds = %B216.preheader.i, %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit
  %best.2.1.i = phi double [ %best.5.2.i, %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit ], [ %best.3.0364.i, %B216.preheader.i ]
  %which.5.1.i = phi i64 [ %which.4.2.i, %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit ], [ %which.2.0365.i, %B216.preheader.i ]
  %.687.i = load i64, ptr %arg.a16, align 8, !noalias !49
  %.701.i = icmp slt i64 %.687.i, 0
  %.702.i = select i1 %.701.i, i64 %arg.n16_1, i64 0
  %316 = getelementptr i64, ptr %.1246.i, i64 %.687.i
  %.716.i = getelementptr i64, ptr %316, i64 %.702.i
  %.717.i = load i64, ptr %.716.i, align 8, !noalias !49
  br i1 %exitcond.not.i10, label %B328.if.lr.ph.i, label %B258.if.1.i

B328.if.lr.ph.i:                                  ; preds = %B258.if.3.i, %B258.if.2.i, %B258.if.1.i, %B216.i
  %.719.lcssa.i = phi i64 [ %.717.i, %B216.i ], [ %.719.1.i, %B258.if.1.i ], [ %.719.2.i, %B258.if.2.i ], [ %.719.3.i, %B258.if.3.i ]
  %.890.i = xor i64 %.719.lcssa.i, -1
  br i1 %356, label %B328.if.epil.preheader.i, label %B328.if.i

B364.i16:                                         ; preds = %B328.if.i
  %sunkaddr42.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr98.i
  %.924.i = load double, ptr %sunkaddr42.i, align 8, !noalias !49
  %.928.i = fadd double %work.2.2331.i, %.924.i
  br label %B386.i11

B386.i11:                                         ; preds = %B328.if.i, %B364.i16
  %work.3.3.i = phi double [ %.928.i, %B364.i16 ], [ %work.2.2331.i, %B328.if.i ]
  %sunkaddr45.i = getelementptr i8, ptr %sunkaddr99.i, i64 8
  %.888.1.i = load i64, ptr %sunkaddr45.i, align 8, !noalias !49
  %.891.1.i = and i64 %.888.1.i, %.890.i
  %.892.1.i = icmp eq i64 %.891.1.i, 0
  br i1 %.892.1.i, label %B364.1.i, label %B386.1.i

B364.1.i:                                         ; preds = %B386.i11
  %sunkaddr47.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr98.i
  %sunkaddr48.i = getelementptr i8, ptr %sunkaddr47.i, i64 8
  %.924.1.i = load double, ptr %sunkaddr48.i, align 8, !noalias !49
  %.928.1.i = fadd double %work.3.3.i, %.924.1.i
  br label %B386.1.i

B386.1.i:                                         ; preds = %B364.1.i, %B386.i11
  %work.3.3.1.i = phi double [ %.928.1.i, %B364.1.i ], [ %work.3.3.i, %B386.i11 ]
  %sunkaddr51.i = getelementptr i8, ptr %sunkaddr99.i, i64 16
  %.888.2.i = load i64, ptr %sunkaddr51.i, align 8, !noalias !49
  %.891.2.i = and i64 %.888.2.i, %.890.i
  %.892.2.i = icmp eq i64 %.891.2.i, 0
  br i1 %.892.2.i, label %B364.2.i, label %B386.2.i

B364.2.i:                                         ; preds = %B386.1.i
  %sunkaddr53.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr98.i
  %sunkaddr54.i = getelementptr i8, ptr %sunkaddr53.i, i64 16
  %.924.2.i = load double, ptr %sunkaddr54.i, align 8, !noalias !49
  %.928.2.i = fadd double %work.3.3.1.i, %.924.2.i
  br label %B386.2.i

B386.2.i:                                         ; preds = %B364.2.i, %B386.1.i
  %work.3.3.2.i = phi double [ %.928.2.i, %B364.2.i ], [ %work.3.3.1.i, %B386.1.i ]
  %sunkaddr57.i = getelementptr i8, ptr %sunkaddr99.i, i64 24
  %.888.3.i = load i64, ptr %sunkaddr57.i, align 8, !noalias !49
  %.891.3.i = and i64 %.888.3.i, %.890.i
  %.892.3.i = icmp eq i64 %.891.3.i, 0
  br i1 %.892.3.i, label %B364.3.i, label %B386.3.i

B364.3.i:                                         ; preds = %B386.2.i
  %sunkaddr59.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr98.i
  %sunkaddr60.i = getelementptr i8, ptr %sunkaddr59.i, i64 24
  %.924.3.i = load double, ptr %sunkaddr60.i, align 8, !noalias !49
  %.928.3.i = fadd double %work.3.3.2.i, %.924.3.i
  br label %B386.3.i

B386.3.i:                                         ; preds = %B364.3.i, %B386.2.i
  %work.3.3.3.i = phi double [ %.928.3.i, %B364.3.i ], [ %work.3.3.2.i, %B386.2.i ]
  %sunkaddr63.i = getelementptr i8, ptr %sunkaddr99.i, i64 32
  %.888.4.i = load i64, ptr %sunkaddr63.i, align 8, !noalias !49
  %.891.4.i = and i64 %.888.4.i, %.890.i
  %.892.4.i = icmp eq i64 %.891.4.i, 0
  br i1 %.892.4.i, label %B364.4.i, label %B386.4.i

B364.4.i:                                         ; preds = %B386.3.i
  %sunkaddr65.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr98.i
  %sunkaddr66.i = getelementptr i8, ptr %sunkaddr65.i, i64 32
  %.924.4.i = load double, ptr %sunkaddr66.i, align 8, !noalias !49
  %.928.4.i = fadd double %work.3.3.3.i, %.924.4.i
  br label %B386.4.i

B386.4.i:                                         ; preds = %B364.4.i, %B386.3.i
  %work.3.3.4.i = phi double [ %.928.4.i, %B364.4.i ], [ %work.3.3.3.i, %B386.3.i ]
  %sunkaddr69.i = getelementptr i8, ptr %sunkaddr99.i, i64 40
  %.888.5.i = load i64, ptr %sunkaddr69.i, align 8, !noalias !49
  %.891.5.i = and i64 %.888.5.i, %.890.i
  %.892.5.i = icmp eq i64 %.891.5.i, 0
  br i1 %.892.5.i, label %B364.5.i, label %B386.5.i

B364.5.i:                                         ; preds = %B386.4.i
  %sunkaddr71.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr98.i
  %sunkaddr72.i = getelementptr i8, ptr %sunkaddr71.i, i64 40
  %.924.5.i = load double, ptr %sunkaddr72.i, align 8, !noalias !49
  %.928.5.i = fadd double %work.3.3.4.i, %.924.5.i
  br label %B386.5.i

B386.5.i:                                         ; preds = %B364.5.i, %B386.4.i
  %work.3.3.5.i = phi double [ %.928.5.i, %B364.5.i ], [ %work.3.3.4.i, %B386.4.i ]
  %sunkaddr75.i = getelementptr i8, ptr %sunkaddr99.i, i64 48
  %.888.6.i = load i64, ptr %sunkaddr75.i, align 8, !noalias !49
  %.891.6.i = and i64 %.888.6.i, %.890.i
  %.892.6.i = icmp eq i64 %.891.6.i, 0
  br i1 %.892.6.i, label %B364.6.i, label %B386.6.i

B364.6.i:                                         ; preds = %B386.5.i
  %sunkaddr77.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr98.i
  %sunkaddr78.i = getelementptr i8, ptr %sunkaddr77.i, i64 48
  %.924.6.i = load double, ptr %sunkaddr78.i, align 8, !noalias !49
  %.928.6.i = fadd double %work.3.3.5.i, %.924.6.i
  br label %B386.6.i

B386.6.i:                                         ; preds = %B364.6.i, %B386.5.i
  %work.3.3.6.i = phi double [ %.928.6.i, %B364.6.i ], [ %work.3.3.5.i, %B386.5.i ]
  %.826.7.i = add nuw nsw i64 %.819327329.i, 8
  %sunkaddr81.i = getelementptr i8, ptr %sunkaddr99.i, i64 56
  %.888.7.i = load i64, ptr %sunkaddr81.i, align 8, !noalias !49
  %.891.7.i = and i64 %.888.7.i, %.890.i
  %.892.7.i = icmp eq i64 %.891.7.i, 0
  br i1 %.892.7.i, label %B364.7.i, label %B386.7.i

B364.7.i:                                         ; preds = %B386.6.i
  %sunkaddr90.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr98.i
  %sunkaddr91.i = getelementptr i8, ptr %sunkaddr90.i, i64 56
  %.924.7.i = load double, ptr %sunkaddr91.i, align 8, !noalias !49
  %.928.7.i = fadd double %work.3.3.6.i, %.924.7.i
  br label %B386.7.i

B386.7.i:                                         ; preds = %B364.7.i, %B386.6.i
  %work.3.3.7.i = phi double [ %.928.7.i, %B364.7.i ], [ %work.3.3.6.i, %B386.6.i ]
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i, %.826.7.i
  br i1 %niter.ncmp.7.i, label %B388.unr-lcssa.i, label %B328.if.i

B388.unr-lcssa.i:                                 ; preds = %B386.7.i
  br i1 %357, label %B388.i, label %B328.if.epil.preheader.i

B328.if.epil.preheader.i:                         ; preds = %B388.unr-lcssa.i, %B328.if.lr.ph.i
  %work.2.2331.epil.init.i = phi double [ 0.000000e+00, %B328.if.lr.ph.i ], [ %work.3.3.7.i, %B388.unr-lcssa.i ]
  %.819327329.epil.init.i = phi i64 [ 0, %B328.if.lr.ph.i ], [ %unroll_iter.i, %B388.unr-lcssa.i ]
  %317 = shl i64 %.819327329.epil.init.i, 3
  %scevgep40.i = getelementptr i8, ptr %arg.a15, i64 %317
  %scevgep42.i = getelementptr i8, ptr %.1178.i, i64 %317
  br label %B328.if.epil.i

B328.if.epil.i:                                   ; preds = %B386.epil.i, %B328.if.epil.preheader.i
  %work.2.2331.epil.i = phi double [ %work.2.2331.epil.init.i, %B328.if.epil.preheader.i ], [ %work.3.3.epil.i, %B386.epil.i ]
  %epil.iter.i12 = phi i64 [ 0, %B328.if.epil.preheader.i ], [ %epil.iter.next.i13, %B386.epil.i ]
  %318 = shl i64 %epil.iter.i12, 3
  %scevgep39.i = getelementptr i8, ptr %scevgep42.i, i64 %318
  %.888.epil.i = load i64, ptr %scevgep39.i, align 8, !noalias !49
  %.891.epil.i = and i64 %.888.epil.i, %.890.i
  %.892.epil.i = icmp eq i64 %.891.epil.i, 0
  br i1 %.892.epil.i, label %B364.epil.i, label %B386.epil.i

B364.epil.i:                                      ; preds = %B328.if.epil.i
  %scevgep41.i = getelementptr i8, ptr %scevgep40.i, i64 %318
  %.924.epil.i = load double, ptr %scevgep41.i, align 8, !noalias !49
  %.928.epil.i = fadd double %work.2.2331.epil.i, %.924.epil.i
  br label %B386.epil.i

B386.epil.i:                                      ; preds = %B364.epil.i, %B328.if.epil.i
  %work.3.3.epil.i = phi double [ %.928.epil.i, %B364.epil.i ], [ %work.2.2331.epil.i, %B328.if.epil.i ]
  %epil.iter.next.i13 = add i64 %epil.iter.i12, 1
  %epil.iter.cmp.not.i14 = icmp eq i64 %xtraiter.i9, %epil.iter.next.i13
  br i1 %epil.iter.cmp.not.i14, label %B388.i, label %B328.if.epil.i, !llvm.loop !50

B388.i:                                           ; preds = %B386.epil.i, %B388.unr-lcssa.i
  %work.3.3.lcssa.i = phi double [ %work.3.3.7.i, %B388.unr-lcssa.i ], [ %work.3.3.epil.i, %B386.epil.i ]
  br label %B44.i

B44.i:                                            ; preds = %B388.i, %B44.if.i
  %lsr.iv77.i = phi i64 [ %lsr.iv.next78.i, %B44.if.i ], [ %.315344362.i, %B388.i ]
  %lsr.iv75.i = phi i64 [ %lsr.iv.next76.i, %B44.if.i ], [ %used.2.0.lcssa.i, %B388.i ]
  %lsr.iv65.i = phi i64 [ %lsr.iv.next66.i, %B44.if.i ], [ 0, %B388.i ]
  %lsr.iv63.i = phi i64 [ %lsr.iv.next64.i, %B44.if.i ], [ %359, %B388.i ]
  %lsr.iv61.i = phi i64 [ %lsr.iv.next62.i, %B44.if.i ], [ -1, %B388.i ]
  %exitcond283 = icmp eq i64 %lsr.iv65.i, %.315344362.i
  br i1 %exitcond283, label %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit, label %B44.if.i

B84.i:                                            ; preds = %B44.if.i
  %319 = shl i64 %lsr.iv.next64.i, 3
  %scevgep68.i = getelementptr i8, ptr %arg.a16, i64 %319
  %scevgep70.i = getelementptr i8, ptr %scevgep68.i, i64 8
  %.218.i = add nsw i64 %.175.i, 1
  store i64 %.218.i, ptr %scevgep70.i, align 8, !noalias !51
  %.336177.not.i = icmp slt i64 %lsr.iv61.i, 0
  br i1 %.336177.not.i, label %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit, label %B154.if.preheader.i

B154.if.preheader.i:                              ; preds = %B84.i
  %320 = xor i64 %lsr.iv61.i, -1
  %xtraiter.i26 = and i64 %lsr.iv.next62.i, 7
  %lcmp.mod.not.i27 = icmp eq i64 %xtraiter.i26, 0
  br i1 %lcmp.mod.not.i27, label %B154.if.prol.loopexit.i, label %B154.if.prol.i

B154.if.prol.i:                                   ; preds = %B154.if.preheader.i, %B154.if.prol.i
  %lsr.iv50.i = phi i64 [ %lsr.iv.next51.i, %B154.if.prol.i ], [ %xtraiter.i26, %B154.if.preheader.i ]
  %lsr.iv48.i = phi i64 [ %lsr.iv.next49.i, %B154.if.prol.i ], [ %320, %B154.if.preheader.i ]
  %321 = add i64 %lsr.iv48.i, %.315344362.i
  %.388.inv.prol.i = icmp sgt i64 %321, 0
  %322 = select i1 %.388.inv.prol.i, i64 0, i64 %47
  %scevgep56.i = getelementptr i8, ptr %scevgep61.i, i64 %322
  %323 = shl i64 %lsr.iv48.i, 3
  %scevgep58.i = getelementptr i8, ptr %scevgep56.i, i64 %323
  %scevgep60.i = getelementptr i8, ptr %scevgep58.i, i64 -8
  %.404.prol.i = load i64, ptr %scevgep60.i, align 8, !noalias !51
  %.405.prol.i = add nsw i64 %.404.prol.i, 1
  %.419.prol.i = icmp slt i64 %321, 0
  %324 = select i1 %.419.prol.i, i64 %48, i64 8
  %scevgep.i28 = getelementptr i8, ptr %scevgep61.i, i64 %324
  %scevgep54.i = getelementptr i8, ptr %scevgep.i28, i64 %323
  %scevgep55.i = getelementptr i8, ptr %scevgep54.i, i64 -8
  store i64 %.405.prol.i, ptr %scevgep55.i, align 8, !noalias !51
  %lsr.iv.next49.i = add nsw i64 %lsr.iv48.i, 1
  %lsr.iv.next51.i = add nsw i64 %lsr.iv50.i, -1
  %exitcond.i = icmp eq i64 %lsr.iv.next51.i, 0
  br i1 %exitcond.i, label %B154.if.prol.loopexit.loopexit.i, label %B154.if.prol.i, !llvm.loop !54

B154.if.prol.loopexit.loopexit.i:                 ; preds = %B154.if.prol.i
  %325 = xor i64 %lsr.iv48.i, -1
  br label %B154.if.prol.loopexit.i

B154.if.prol.loopexit.i:                          ; preds = %B154.if.prol.loopexit.loopexit.i, %B154.if.preheader.i
  %.335175179.unr.i = phi i64 [ %325, %B154.if.prol.loopexit.loopexit.i ], [ %lsr.iv.next62.i, %B154.if.preheader.i ]
  %lsr.iv.next104.pn.i = phi i64 [ %lsr.iv.next49.i, %B154.if.prol.loopexit.loopexit.i ], [ %320, %B154.if.preheader.i ]
  %ov.i = icmp ult i64 %lsr.iv65.i, 8
  br i1 %ov.i, label %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit, label %B154.if.preheader12.i

B154.if.preheader12.i:                            ; preds = %B154.if.prol.loopexit.i
  %.342176178.unr.i = add i64 %lsr.iv.next104.pn.i, %.315344362.i
  %326 = add i64 %.335175179.unr.i, 8
  br label %B154.if.i

B44.if.i:                                         ; preds = %B44.i
  %327 = shl i64 %lsr.iv63.i, 3
  %scevgep74.i = getelementptr i8, ptr %arg.a16, i64 %327
  %.175.i = load i64, ptr %scevgep74.i, align 8, !noalias !51
  %lsr.iv.next62.i = add nsw i64 %lsr.iv61.i, 1
  %lsr.iv.next64.i = add nsw i64 %lsr.iv63.i, -1
  %lsr.iv.next66.i = add nuw i64 %lsr.iv65.i, 1
  %lsr.iv.next76.i = add i64 %lsr.iv75.i, -1
  %lsr.iv.next78.i = add nsw i64 %lsr.iv77.i, -1
  %.181.i = icmp slt i64 %.175.i, %lsr.iv.next76.i
  br i1 %.181.i, label %B84.i, label %B44.i

B154.if.i:                                        ; preds = %B154.if.i, %B154.if.preheader12.i
  %lsr.iv.i29 = phi i64 [ %326, %B154.if.preheader12.i ], [ %lsr.iv.next.i36, %B154.if.i ]
  %.342176178.i = phi i64 [ %.342176178.unr.i, %B154.if.preheader12.i ], [ %352, %B154.if.i ]
  %.388.inv.i = icmp sgt i64 %.342176178.i, 0
  %328 = shl i64 %.342176178.i, 3
  %329 = select i1 %.388.inv.i, i64 -8, i64 %49
  %scevgep93.i = getelementptr i8, ptr %arg.a16, i64 %329
  %scevgep94.i = getelementptr i8, ptr %scevgep93.i, i64 %328
  %.404.i = load i64, ptr %scevgep94.i, align 8, !noalias !51
  %.405.i = add nsw i64 %.404.i, 1
  %.419.i = icmp slt i64 %.342176178.i, 0
  %330 = select i1 %.419.i, i64 %47, i64 0
  %scevgep49.i = getelementptr i8, ptr %arg.a16, i64 %330
  %scevgep46.i = getelementptr i8, ptr %scevgep49.i, i64 %328
  store i64 %.405.i, ptr %scevgep46.i, align 8, !noalias !51
  %.388.inv.1.i = icmp ult i64 %.342176178.i, 9223372036854775807
  %331 = select i1 %.388.inv.1.i, i64 0, i64 %47
  %scevgep57.i = getelementptr i8, ptr %arg.a16, i64 %331
  %scevgep45.i = getelementptr i8, ptr %scevgep57.i, i64 %328
  %.404.1.i = load i64, ptr %scevgep45.i, align 8, !noalias !51
  %.405.1.i = add nsw i64 %.404.1.i, 1
  %332 = add i64 %.342176178.i, 1
  %.419.1.i = icmp slt i64 %332, 0
  %333 = select i1 %.419.1.i, i64 %48, i64 8
  %scevgep89.i = getelementptr i8, ptr %arg.a16, i64 %333
  %scevgep43.i = getelementptr i8, ptr %scevgep89.i, i64 %328
  store i64 %.405.1.i, ptr %scevgep43.i, align 8, !noalias !51
  %334 = add i64 %.342176178.i, 2
  %.388.inv.2.i = icmp sgt i64 %334, 0
  %335 = select i1 %.388.inv.2.i, i64 8, i64 %48
  %scevgep87.i = getelementptr i8, ptr %arg.a16, i64 %335
  %scevgep42.i30 = getelementptr i8, ptr %scevgep87.i, i64 %328
  %.404.2.i = load i64, ptr %scevgep42.i30, align 8, !noalias !51
  %.405.2.i = add nsw i64 %.404.2.i, 1
  %.419.2.i = icmp slt i64 %334, 0
  %336 = select i1 %.419.2.i, i64 %50, i64 16
  %scevgep85.i = getelementptr i8, ptr %arg.a16, i64 %336
  %scevgep41.i31 = getelementptr i8, ptr %scevgep85.i, i64 %328
  store i64 %.405.2.i, ptr %scevgep41.i31, align 8, !noalias !51
  %337 = add i64 %.342176178.i, 3
  %.388.inv.3.i = icmp sgt i64 %337, 0
  %338 = select i1 %.388.inv.3.i, i64 16, i64 %50
  %scevgep83.i = getelementptr i8, ptr %arg.a16, i64 %338
  %scevgep40.i32 = getelementptr i8, ptr %scevgep83.i, i64 %328
  %.404.3.i = load i64, ptr %scevgep40.i32, align 8, !noalias !51
  %.405.3.i = add nsw i64 %.404.3.i, 1
  %.419.3.i = icmp slt i64 %337, 0
  %339 = select i1 %.419.3.i, i64 %51, i64 24
  %scevgep81.i = getelementptr i8, ptr %arg.a16, i64 %339
  %scevgep39.i33 = getelementptr i8, ptr %scevgep81.i, i64 %328
  store i64 %.405.3.i, ptr %scevgep39.i33, align 8, !noalias !51
  %340 = add i64 %.342176178.i, 4
  %.388.inv.4.i = icmp sgt i64 %340, 0
  %341 = select i1 %.388.inv.4.i, i64 24, i64 %51
  %scevgep79.i = getelementptr i8, ptr %arg.a16, i64 %341
  %scevgep38.i = getelementptr i8, ptr %scevgep79.i, i64 %328
  %.404.4.i = load i64, ptr %scevgep38.i, align 8, !noalias !51
  %.405.4.i = add nsw i64 %.404.4.i, 1
  %.419.4.i = icmp slt i64 %340, 0
  %342 = select i1 %.419.4.i, i64 %52, i64 32
  %scevgep77.i = getelementptr i8, ptr %arg.a16, i64 %342
  %scevgep23.i34 = getelementptr i8, ptr %scevgep77.i, i64 %328
  store i64 %.405.4.i, ptr %scevgep23.i34, align 8, !noalias !51
  %343 = add i64 %.342176178.i, 5
  %.388.inv.5.i = icmp sgt i64 %343, 0
  %344 = select i1 %.388.inv.5.i, i64 32, i64 %52
  %scevgep75.i = getelementptr i8, ptr %arg.a16, i64 %344
  %scevgep22.i35 = getelementptr i8, ptr %scevgep75.i, i64 %328
  %.404.5.i = load i64, ptr %scevgep22.i35, align 8, !noalias !51
  %.405.5.i = add nsw i64 %.404.5.i, 1
  %.419.5.i = icmp slt i64 %343, 0
  %345 = select i1 %.419.5.i, i64 %53, i64 40
  %scevgep73.i = getelementptr i8, ptr %arg.a16, i64 %345
  %scevgep21.i = getelementptr i8, ptr %scevgep73.i, i64 %328
  store i64 %.405.5.i, ptr %scevgep21.i, align 8, !noalias !51
  %346 = add i64 %.342176178.i, 6
  %.388.inv.6.i = icmp sgt i64 %346, 0
  %347 = select i1 %.388.inv.6.i, i64 40, i64 %53
  %scevgep71.i = getelementptr i8, ptr %arg.a16, i64 %347
  %scevgep20.i = getelementptr i8, ptr %scevgep71.i, i64 %328
  %.404.6.i = load i64, ptr %scevgep20.i, align 8, !noalias !51
  %.405.6.i = add nsw i64 %.404.6.i, 1
  %.419.6.i = icmp slt i64 %346, 0
  %348 = select i1 %.419.6.i, i64 %54, i64 48
  %scevgep69.i = getelementptr i8, ptr %arg.a16, i64 %348
  %scevgep19.i = getelementptr i8, ptr %scevgep69.i, i64 %328
  store i64 %.405.6.i, ptr %scevgep19.i, align 8, !noalias !51
  %349 = add i64 %.342176178.i, 7
  %.388.inv.7.i = icmp sgt i64 %349, 0
  %350 = select i1 %.388.inv.7.i, i64 48, i64 %54
  %scevgep62.i = getelementptr i8, ptr %arg.a16, i64 %350
  %scevgep18.i = getelementptr i8, ptr %scevgep62.i, i64 %328
  %.404.7.i = load i64, ptr %scevgep18.i, align 8, !noalias !51
  %.405.7.i = add nsw i64 %.404.7.i, 1
  %.419.7.i = icmp slt i64 %349, 0
  %351 = select i1 %.419.7.i, i64 %55, i64 56
  %scevgep59.i = getelementptr i8, ptr %arg.a16, i64 %351
  %scevgep17.i = getelementptr i8, ptr %scevgep59.i, i64 %328
  store i64 %.405.7.i, ptr %scevgep17.i, align 8, !noalias !51
  %lsr.iv.next.i36 = add i64 %lsr.iv.i29, -8
  %.336.7.i = icmp sgt i64 %lsr.iv.next.i36, 8
  %352 = add i64 %.342176178.i, 8
  br i1 %.336.7.i, label %B154.if.i, label %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit

_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit: ; preds = %B44.i, %B154.if.i, %B84.i, %B154.if.prol.loopexit.i
  %.104.i311 = icmp slt i64 %lsr.iv77.i, 1
  %353 = tail call i64 @llvm.ctpop.i64(i64 %.719.lcssa.i)
  %354 = uitofp i64 %353 to double
  %.994.i = fdiv double %work.3.3.lcssa.i, %354
  %.996.i = fadd double %best.2.1.i, 0x3D719799812DEA11
  %.999.i = fcmp ogt double %.994.i, %.996.i
  %best.5.2.i = select i1 %.999.i, double %.994.i, double %best.2.1.i
  %which.4.2.i = select i1 %.999.i, i64 %.719.lcssa.i, i64 %which.5.1.i
  br i1 %.104.i311, label %B158.loopexit.i, label %B216.i

B158.if.preheader.i:                              ; preds = %B252.loopexit.unr-lcssa.i, %B228.epil.i
  %355 = tail call i64 @llvm.umin.i64(i64 %used.2.0.lcssa.i, i64 4)
  %xtraiter.i9 = and i64 %used.2.0.lcssa.i, 7
  %unroll_iter.i = and i64 %used.2.0.lcssa.i, 9223372036854775800
  %356 = icmp ult i64 %used.2.0.lcssa.i, 8
  %357 = icmp eq i64 %xtraiter.i9, 0
  br label %B158.if.i

B158.if.i:                                        ; preds = %B158.if.preheader.i, %B158.loopexit.i
  %which.2.0365.i = phi i64 [ %which.4.2.i, %B158.loopexit.i ], [ 0, %B158.if.preheader.i ]
  %best.3.0364.i = phi double [ %best.5.2.i, %B158.loopexit.i ], [ 0.000000e+00, %B158.if.preheader.i ]
  %.315344362.i = phi i64 [ %.322.i, %B158.loopexit.i ], [ 1, %B158.if.preheader.i ]
  store i64 0, ptr %arg.a16, align 8, !noalias !49
  %exitcond.not.i10 = icmp eq i64 %.315344362.i, 1
  br i1 %exitcond.not.i10, label %B216.preheader.i, label %B192.if.1.i

B192.if.1.i:                                      ; preds = %B158.if.i
  store i64 1, ptr %sunkaddr95.i, align 8, !noalias !49
  %exitcond.not.1.i = icmp eq i64 %.315344362.i, 2
  br i1 %exitcond.not.1.i, label %B216.preheader.i, label %B192.if.2.i

B192.if.2.i:                                      ; preds = %B192.if.1.i
  store i64 2, ptr %sunkaddr96.i, align 8, !noalias !49
  %exitcond.not.2.i = icmp eq i64 %.315344362.i, 3
  br i1 %exitcond.not.2.i, label %B216.preheader.i, label %B192.if.3.i

B192.if.3.i:                                      ; preds = %B192.if.2.i
  store i64 3, ptr %sunkaddr97.i, align 8, !noalias !49
  br label %B216.preheader.i

B216.preheader.i:                                 ; preds = %B192.if.3.i, %B192.if.2.i, %B192.if.1.i, %B158.if.i
  %358 = shl i64 %.315344362.i, 3
  %scevgep61.i = getelementptr i8, ptr %arg.a16, i64 %358
  %359 = add nsw i64 %.315344362.i, -1
  %360 = icmp eq i64 %.315344362.i, 2
  %361 = icmp eq i64 %.315344362.i, 3
  br label %B216.i

B258.if.1.i:                                      ; preds = %B216.i
  %.687.1.i = load i64, ptr %sunkaddr95.i, align 8, !noalias !49
  %.701.1.i = icmp slt i64 %.687.1.i, 0
  %.702.1.i = select i1 %.701.1.i, i64 %arg.n16_1, i64 0
  %362 = getelementptr i64, ptr %.1246.i, i64 %.687.1.i
  %.716.1.i = getelementptr i64, ptr %362, i64 %.702.1.i
  %.717.1.i = load i64, ptr %.716.1.i, align 8, !noalias !49
  %.719.1.i = or i64 %.717.1.i, %.717.i
  br i1 %360, label %B328.if.lr.ph.i, label %B258.if.2.i

B258.if.2.i:                                      ; preds = %B258.if.1.i
  %.687.2.i = load i64, ptr %sunkaddr96.i, align 8, !noalias !49
  %.701.2.i = icmp slt i64 %.687.2.i, 0
  %.702.2.i = select i1 %.701.2.i, i64 %arg.n16_1, i64 0
  %363 = getelementptr i64, ptr %.1246.i, i64 %.687.2.i
  %.716.2.i = getelementptr i64, ptr %363, i64 %.702.2.i
  %.717.2.i = load i64, ptr %.716.2.i, align 8, !noalias !49
  %.719.2.i = or i64 %.717.2.i, %.719.1.i
  br i1 %361, label %B328.if.lr.ph.i, label %B258.if.3.i

B258.if.3.i:                                      ; preds = %B258.if.2.i
  %.687.3.i = load i64, ptr %sunkaddr97.i, align 8, !noalias !49
  %.701.3.i = icmp slt i64 %.687.3.i, 0
  %.702.3.i = select i1 %.701.3.i, i64 %arg.n16_1, i64 0
  %364 = getelementptr i64, ptr %.1246.i, i64 %.687.3.i
  %.716.3.i = getelementptr i64, ptr %364, i64 %.702.3.i
  %.717.3.i = load i64, ptr %.716.3.i, align 8, !noalias !49
  %.719.3.i = or i64 %.717.3.i, %.719.2.i
  br label %B328.if.lr.ph.i

B328.if.i:                                        ; preds = %B328.if.lr.ph.i, %B386.7.i
  %work.2.2331.i = phi double [ %work.3.3.7.i, %B386.7.i ], [ 0.000000e+00, %B328.if.lr.ph.i ]
  %.819327329.i = phi i64 [ %.826.7.i, %B386.7.i ], [ 0, %B328.if.lr.ph.i ]
  %sunkaddr98.i = shl i64 %.819327329.i, 3
  %sunkaddr99.i = getelementptr i8, ptr %.1178.i, i64 %sunkaddr98.i
  %.888.i = load i64, ptr %sunkaddr99.i, align 8, !noalias !49
  %.891.i = and i64 %.888.i, %.890.i
  %.892.i = icmp eq i64 %.891.i, 0
  br i1 %.892.i, label %B364.i16, label %B386.i11

_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit: ; preds = %B158.loopexit.i
  %365 = sitofp i64 %which.4.2.i to double
  br label %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit, %284, %_ZN6intsim8machines3cpu4core6window9_met_setsB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit
  %best.3.0.lcssa.i = phi double [ 0.000000e+00, %_ZN6intsim8machines3cpu4core6window9_met_setsB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit ], [ 0.000000e+00, %284 ], [ %best.5.2.i, %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit ]
  %which.2.0.lcssa.i = phi double [ 0.000000e+00, %_ZN6intsim8machines3cpu4core6window9_met_setsB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit ], [ 0.000000e+00, %284 ], [ %365, %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit ]
  %scevgep24.i = getelementptr i8, ptr %lsr.iv.i, i64 -16
  store double %best.3.0.lcssa.i, ptr %scevgep24.i, align 8, !noalias !40
  %scevgep23.i = getelementptr i8, ptr %lsr.iv.i, i64 -8
  store double %which.2.0.lcssa.i, ptr %scevgep23.i, align 8, !noalias !40
  %scevgep22.i = getelementptr i8, ptr %lsr.iv.i, i64 %0
  %exitcond.not.i = icmp eq i64 %arg.n0_0, %.350.i
  br i1 %exitcond.not.i, label %_ZN6intsim8machines3cpu4core6window3runB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx.exit, label %B96.if.i

B96.if.i:                                         ; preds = %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, %B96.if.lr.ph.i
  %lsr.iv.i = phi ptr [ %scevgep.i, %B96.if.lr.ph.i ], [ %scevgep22.i, %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit ]
  %.34311361139.i = phi i64 [ 0, %B96.if.lr.ph.i ], [ %.350.i, %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit ]
  %.350.i = add nuw nsw i64 %.34311361139.i, 1
  %366 = shl i64 %.34311361139.i, 3
  %scevgep28.i = getelementptr i8, ptr %arg.a0, i64 %366
  %.408.i = load i64, ptr %scevgep28.i, align 8, !noalias !40
  %.422.i = icmp slt i64 %.408.i, 0
  %.423.i = select i1 %.422.i, i64 %arg.n1_0, i64 0
  %367 = getelementptr i64, ptr %arg.a1, i64 %.408.i
  %.437.i = getelementptr i64, ptr %367, i64 %.423.i
  %.438.i = load i64, ptr %.437.i, align 8, !noalias !40
  %.484.i = icmp slt i64 %.408.i, -1
  %.485.i = select i1 %.484.i, i64 %arg.n1_0, i64 0
  %368 = getelementptr i8, ptr %367, i64 8
  %.499.i = getelementptr i64, ptr %368, i64 %.485.i
  %.500.i = load i64, ptr %.499.i, align 8, !noalias !40
  %.520.i = icmp eq i64 %.34311361139.i, 0
  br i1 %.520.i, label %B258.i, label %B240.i

B240.else.endif.endif.endif.if.i:                 ; preds = %B240.i
  br label %B240.else.endif.endif.endif.endif.i

B240.else.endif.endif.endif.endif.i:              ; preds = %B240.else.endif.endif.endif.if.i, %B240.i
  %.589.sroa.0.35.i = phi i64 [ %.25.i97, %B240.else.endif.endif.endif.if.i ], [ 0, %B240.i ]
  %.708.i = getelementptr double, ptr %arg.a17, i64 %.589.sroa.0.35.i
  br label %B258.i

_ZN6intsim8machines3cpu4core6window3runB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx.exit: ; preds = %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, %entry
  store double 0.000000e+00, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

attributes #0 = { nounwind }
attributes #1 = { nounwind }
attributes #2 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4}
!2 = distinct !{!2, !3, !"_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!3 = distinct !{!3, !"_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE"}
!4 = distinct !{!4, !5, !"_ZN6intsim8machines3cpu4core6window3runB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!5 = distinct !{!5, !"_ZN6intsim8machines3cpu4core6window3runB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = distinct !{!8, !7}
!9 = !{!10, !2, !4}
!10 = distinct !{!10, !11, !"_ZN6intsim8machines3cpu4core6window6_readyB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd: %retptr"}
!11 = distinct !{!11, !"_ZN6intsim8machines3cpu4core6window6_readyB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd"}
!12 = distinct !{!12, !7}
!13 = !{!14, !2, !4}
!14 = distinct !{!14, !15, !"_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d: %retptr"}
!15 = distinct !{!15, !"_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d"}
!16 = distinct !{!16, !7}
!17 = !{!18, !14, !2, !4}
!18 = distinct !{!18, !19, !"_ZN6intsim8machines3cpu4core6window5_fromB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!19 = distinct !{!19, !"_ZN6intsim8machines3cpu4core6window5_fromB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!20 = !{!21, !2, !4}
!21 = distinct !{!21, !22, !"_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx: %retptr"}
!22 = distinct !{!22, !"_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx"}
!23 = !{!24, !2, !4}
!24 = distinct !{!24, !25, !"_ZN6intsim8machines3cpu4core6window7_chooseB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExd: %retptr"}
!25 = distinct !{!25, !"_ZN6intsim8machines3cpu4core6window7_chooseB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExd"}
!26 = !{!27, !24, !2, !4}
!27 = distinct !{!27, !28, !"_ZN6intsim8machines3cpu4core6window9_earliestB3v13B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd: %retptr"}
!28 = distinct !{!28, !"_ZN6intsim8machines3cpu4core6window9_earliestB3v13B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd"}
!29 = !{!30, !27, !24, !2, !4}
!30 = distinct !{!30, !31, !"_ZN6intsim8machines3cpu4core6window6_afterB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!31 = distinct !{!31, !"_ZN6intsim8machines3cpu4core6window6_afterB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!32 = !{!33, !2, !4}
!33 = distinct !{!33, !34, !"_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd: %retptr"}
!34 = distinct !{!34, !"_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd"}
!35 = !{!36, !33, !2, !4}
!36 = distinct !{!36, !37, !"_ZN6intsim8machines3cpu4core6window5_fromB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!37 = distinct !{!37, !"_ZN6intsim8machines3cpu4core6window5_fromB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!38 = distinct !{!38, !7}
!39 = distinct !{!39, !7}
!40 = !{!4}
!41 = !{!42, !44, !4}
!42 = distinct !{!42, !43, !"_ZN6intsim8machines3cpu4core6window9_met_setsB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!43 = distinct !{!43, !"_ZN6intsim8machines3cpu4core6window9_met_setsB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!44 = distinct !{!44, !45, !"_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!45 = distinct !{!45, !"_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!46 = !{!47, !44, !4}
!47 = distinct !{!47, !48, !"_ZN6intsim8machines3cpu4core6window5_sortB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!48 = distinct !{!48, !"_ZN6intsim8machines3cpu4core6window5_sortB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE"}
!49 = !{!44, !4}
!50 = distinct !{!50, !7}
!51 = !{!52, !44, !4}
!52 = distinct !{!52, !53, !"_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx: %retptr"}
!53 = distinct !{!53, !"_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx"}
!54 = distinct !{!54, !7}
