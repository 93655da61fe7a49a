; intsim 71b9227e809c24d5e29f7ec47668d1d07579b65618628e9c33b8bca30391c783 by numba 0.68.1


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
  %.2621239.not.i = icmp slt i64 %arg.n10_0, 1
  %.126.i.i = add i64 %arg.n7_1, -6
  %1 = shl i64 %arg.n5_0, 3
  %2 = shl i64 %arg.n4_0, 3
  %3 = shl i64 %arg.n6_0, 3
  %scevgep3.i79.i = getelementptr i8, ptr %arg.a9, i64 -8
  %4 = shl i64 %arg.n13_0, 3
  %5 = add i64 %1, 8
  %6 = add i64 %2, 8
  %7 = add i64 %3, 8
  %scevgep133.i = getelementptr i8, ptr %arg.a13, i64 8
  %8 = shl i64 %arg.n14_0, 3
  %9 = add i64 %8, -24
  %10 = add i64 %8, -32
  %11 = add i64 %8, -40
  %12 = add i64 %8, -48
  %13 = icmp sgt i64 %arg.a20, 0
  %14 = icmp slt i64 %.126.i.i, 1
  %15 = shl i64 %arg.n8_1, 3
  %16 = shl i64 %arg.n9_1, 3
  %17 = add i64 %15, 8
  %18 = add i64 %16, 8
  %19 = add i64 %15, 16
  %20 = add i64 %16, 16
  %21 = add i64 %15, 24
  %22 = add i64 %16, 24
  %23 = add i64 %15, 32
  %24 = add i64 %16, 32
  %25 = add i64 %15, -8
  %26 = add i64 %16, -8
  %27 = add i64 %15, -16
  %28 = add i64 %16, -16
  %29 = add i64 %15, -24
  %30 = add i64 %16, -24
  %31 = add i64 %15, -32
  %32 = add i64 %16, -32
  %scevgep.i31 = getelementptr i8, ptr %arg.a9, i64 8
  %33 = icmp slt i64 %arg.n17_0, 1
  %xtraiter.i = and i64 %arg.n10_0, 7
  %34 = icmp ult i64 %arg.n10_0, 8
  %35 = add nsw i64 %arg.n10_0, -8
  %36 = lshr i64 %35, 3
  %37 = icmp eq i64 %36, 0
  %38 = add nuw nsw i64 %36, 1
  %39 = lshr i64 %38, 1
  %40 = mul nsw i64 %39, -2
  %41 = and i64 %35, 8
  %lcmp.mod.not115.not.i = icmp eq i64 %41, 0
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  %42 = shl i64 %arg.n16_1, 3
  %sunkaddr94.i = getelementptr i8, ptr %arg.a16, i64 8
  %sunkaddr95.i = getelementptr i8, ptr %arg.a16, i64 16
  %sunkaddr96.i = getelementptr i8, ptr %arg.a16, i64 24
  %43 = add i64 %42, 8
  %44 = add i64 %42, -8
  %45 = add i64 %42, 16
  %.1975.i135.phi.trans.insert = getelementptr i8, ptr %arg.a14, i64 760
  br label %B96.if.i

B240.i:                                           ; preds = %B96.if.i
  br i1 %33, label %B240.else.endif.endif.endif.if.i, label %B240.else.endif.endif.endif.endif.i, !prof !0

B258.i:                                           ; preds = %B240.else.endif.endif.endif.endif.i, %B96.if.i
  %"$phi258.10.2.sroa.40.1.i" = phi i64 [ 0, %B240.else.endif.endif.endif.endif.i ], [ %arg.n17_0, %B96.if.i ]
  %"$phi258.10.2.sroa.32.1.i" = phi ptr [ %.708.i, %B240.else.endif.endif.endif.endif.i ], [ %arg.a17, %B96.if.i ]
  br i1 %.2621239.not.i, label %B186.preheader.i, label %B70.if.preheader.i

B70.if.preheader.i:                               ; preds = %B258.i
  br i1 %34, label %B70.if.epil.preheader.i, label %B70.if.preheader.new.i

B70.if.preheader.new.i:                           ; preds = %B70.if.preheader.i
  br i1 %37, label %B70.if.epil.preheader107.i, label %B70.if.i

B186.preheader.loopexit.unr-lcssa.unr-lcssa.i:    ; preds = %B70.if.i
  br i1 %lcmp.mod.not115.not.i, label %B70.if.epil.preheader107.i, label %B186.preheader.loopexit.unr-lcssa.i

B70.if.epil.preheader107.i:                       ; preds = %B70.if.preheader.new.i, %B186.preheader.loopexit.unr-lcssa.unr-lcssa.i
  %.26812381240.epil.init111.i = phi i64 [ %.275.7.1.i, %B186.preheader.loopexit.unr-lcssa.unr-lcssa.i ], [ 0, %B70.if.preheader.new.i ]
  %sunkaddr.epil.i = shl i64 %.26812381240.epil.init111.i, 3
  %sunkaddr227.epil.i = getelementptr i8, ptr %arg.a10, i64 %sunkaddr.epil.i
  store i64 0, ptr %sunkaddr227.epil.i, align 8, !noalias !1
  %sunkaddr229.epil.i = getelementptr i8, ptr %arg.a11, i64 %sunkaddr.epil.i
  store double 0.000000e+00, ptr %sunkaddr229.epil.i, align 8, !noalias !1
  %sunkaddr232.epil.i = getelementptr i8, ptr %sunkaddr227.epil.i, i64 8
  store i64 0, ptr %sunkaddr232.epil.i, align 8, !noalias !1
  %sunkaddr235.epil.i = getelementptr i8, ptr %sunkaddr229.epil.i, i64 8
  store double 0.000000e+00, ptr %sunkaddr235.epil.i, align 8, !noalias !1
  %sunkaddr238.epil.i = getelementptr i8, ptr %sunkaddr227.epil.i, i64 16
  store i64 0, ptr %sunkaddr238.epil.i, align 8, !noalias !1
  %sunkaddr241.epil.i = getelementptr i8, ptr %sunkaddr229.epil.i, i64 16
  store double 0.000000e+00, ptr %sunkaddr241.epil.i, align 8, !noalias !1
  %sunkaddr244.epil.i = getelementptr i8, ptr %sunkaddr227.epil.i, i64 24
  store i64 0, ptr %sunkaddr244.epil.i, align 8, !noalias !1
  %sunkaddr247.epil.i = getelementptr i8, ptr %sunkaddr229.epil.i, i64 24
  store double 0.000000e+00, ptr %sunkaddr247.epil.i, align 8, !noalias !1
  %sunkaddr250.epil.i = getelementptr i8, ptr %sunkaddr227.epil.i, i64 32
  store i64 0, ptr %sunkaddr250.epil.i, align 8, !noalias !1
  %sunkaddr253.epil.i = getelementptr i8, ptr %sunkaddr229.epil.i, i64 32
  store double 0.000000e+00, ptr %sunkaddr253.epil.i, align 8, !noalias !1
  %sunkaddr256.epil.i = getelementptr i8, ptr %sunkaddr227.epil.i, i64 40
  store i64 0, ptr %sunkaddr256.epil.i, align 8, !noalias !1
  %sunkaddr259.epil.i = getelementptr i8, ptr %sunkaddr229.epil.i, i64 40
  store double 0.000000e+00, ptr %sunkaddr259.epil.i, align 8, !noalias !1
  %sunkaddr262.epil.i = getelementptr i8, ptr %sunkaddr227.epil.i, i64 48
  store i64 0, ptr %sunkaddr262.epil.i, align 8, !noalias !1
  %sunkaddr265.epil.i = getelementptr i8, ptr %sunkaddr229.epil.i, i64 48
  store double 0.000000e+00, ptr %sunkaddr265.epil.i, align 8, !noalias !1
  %.275.7.epil.i = add nuw nsw i64 %.26812381240.epil.init111.i, 8
  %sunkaddr268.epil.i = getelementptr i8, ptr %sunkaddr227.epil.i, i64 56
  store i64 0, ptr %sunkaddr268.epil.i, align 8, !noalias !1
  %sunkaddr271.epil.i = getelementptr i8, ptr %sunkaddr229.epil.i, i64 56
  store double 0.000000e+00, ptr %sunkaddr271.epil.i, align 8, !noalias !1
  br label %B186.preheader.loopexit.unr-lcssa.i

B186.preheader.loopexit.unr-lcssa.i:              ; preds = %B70.if.epil.preheader107.i, %B186.preheader.loopexit.unr-lcssa.unr-lcssa.i
  %.275.7.lcssa.i = phi i64 [ %.275.7.epil.i, %B70.if.epil.preheader107.i ], [ %.275.7.1.i, %B186.preheader.loopexit.unr-lcssa.unr-lcssa.i ]
  br i1 %lcmp.mod.not.i, label %B186.preheader.i, label %B70.if.epil.preheader.i

B70.if.epil.preheader.i:                          ; preds = %B186.preheader.loopexit.unr-lcssa.i, %B70.if.preheader.i
  %.26812381240.epil.init.i = phi i64 [ 0, %B70.if.preheader.i ], [ %.275.7.lcssa.i, %B186.preheader.loopexit.unr-lcssa.i ]
  %46 = shl i64 %.26812381240.epil.init.i, 3
  %scevgep191.i = getelementptr i8, ptr %arg.a11, i64 %46
  %scevgep193.i = getelementptr i8, ptr %arg.a10, i64 %46
  br label %B70.if.epil.i

B70.if.epil.i:                                    ; preds = %B70.if.epil.i, %B70.if.epil.preheader.i
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B70.if.epil.i ], [ 0, %B70.if.epil.preheader.i ]
  %47 = shl i64 %epil.iter.i, 3
  %scevgep142.i = getelementptr i8, ptr %scevgep193.i, i64 %47
  store i64 0, ptr %scevgep142.i, align 8, !noalias !1
  %scevgep141.i = getelementptr i8, ptr %scevgep191.i, i64 %47
  store double 0.000000e+00, ptr %scevgep141.i, align 8, !noalias !1
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B186.preheader.i, label %B70.if.epil.i, !llvm.loop !6

B186.preheader.i:                                 ; preds = %B70.if.epil.i, %B186.preheader.loopexit.unr-lcssa.i, %B258.i
  %.589.i = sub i64 %.500.i, %.438.i
  %..589.i = tail call i64 @llvm.smax.i64(i64 %.589.i, i64 0)
  %48 = icmp slt i64 %.589.i, 1
  br label %B186.i

B186.i:                                           ; preds = %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit, %B186.preheader.i
  %retire.3.1.i = phi double [ %retire.2.2.lcssa.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0.000000e+00, %B186.preheader.i ]
  %front.4.1.i = phi double [ %front.3.2.lcssa.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0.000000e+00, %B186.preheader.i ]
  %alone.4.1.i = phi double [ %spec.select1138.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0.000000e+00, %B186.preheader.i ]
  %left.3.1.i = phi i64 [ %left.2.2.lcssa.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0, %B186.preheader.i ]
  %filled.3.1.i = phi i64 [ %filled.2.2.lcssa.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0, %B186.preheader.i ]
  %taken.5.1.i = phi i64 [ %taken.4.2.lcssa.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0, %B186.preheader.i ]
  %entered.3.1.i = phi i64 [ %entered.2.2.lcssa.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0, %B186.preheader.i ]
  %iterations.2.1.i = phi i64 [ %.1978.i, %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0, %B186.preheader.i ]
  br i1 %48, label %B1108.i, label %B254.if.lr.ph.i

B254.if.lr.ph.i:                                  ; preds = %B186.i
  %.1353.i = mul i64 %iterations.2.1.i, %arg.n12_1
  %49 = getelementptr double, ptr %arg.a12, i64 %.1353.i
  %50 = add i64 %entered.3.1.i, -1
  %51 = add i64 %entered.3.1.i, %..589.i
  br label %B254.if.i

B308.i:                                           ; preds = %B254.if.i
  %.730.i = sub nsw i64 %entered.2.21265.i, %arg.a20
  %.759.i = getelementptr double, ptr %arg.a13, i64 %.730.i
  %.760.i = load double, ptr %.759.i, align 8, !noalias !1
  %.762.i = fcmp ogt double %.760.i, %spec.select.i
  br i1 %.762.i, label %B338.i, label %B364.i

B338.i:                                           ; preds = %B308.i
  br label %B364.i

B364.i:                                           ; preds = %B254.if.i, %B338.i, %B308.i
  %front.5.2.i = phi double [ %.760.i, %B338.i ], [ %spec.select.i, %B308.i ], [ %spec.select.i, %B254.if.i ]
  %taken.6.2.i = phi i64 [ 0, %B338.i ], [ %spec.select1137.i, %B308.i ], [ %spec.select1137.i, %B254.if.i ]
  %.813.i = add nsw i64 %taken.6.2.i, 1
  %.821.i = icmp slt i64 %left.2.21262.i, %entered.2.21265.i
  br i1 %.821.i, label %B386.i, label %B456.i

B386.i:                                           ; preds = %B364.i
  %.844.i = icmp slt i64 %left.2.21262.i, 0
  %.845.i = select i1 %.844.i, i64 %arg.n13_0, i64 0
  %52 = getelementptr double, ptr %arg.a13, i64 %left.2.21262.i
  %.859.i = getelementptr double, ptr %52, i64 %.845.i
  %.860.i = load double, ptr %.859.i, align 8, !noalias !1
  %.864.i = fcmp ugt double %.860.i, %front.5.2.i
  br i1 %.864.i, label %B456.i, label %B410.i

B410.i:                                           ; preds = %B386.i, %B432.i
  %left.5.3.i = phi i64 [ %.870.i, %B432.i ], [ %left.2.21262.i, %B386.i ]
  %exitcond1360.not.i = icmp eq i64 %indvars.iv.i, %left.5.3.i
  br i1 %exitcond1360.not.i, label %B456.i, label %B432.i

B432.i:                                           ; preds = %B410.i
  %.870.i = add i64 %left.5.3.i, 1
  %.903.i = icmp slt i64 %left.5.3.i, -1
  %53 = select i1 %.903.i, i64 %4, i64 0
  %54 = shl i64 %left.5.3.i, 3
  %scevgep134.i = getelementptr i8, ptr %scevgep133.i, i64 %53
  %scevgep135.i = getelementptr i8, ptr %scevgep134.i, i64 %54
  %.919.i = load double, ptr %scevgep135.i, align 8, !noalias !1
  %.923.i = fcmp ugt double %.919.i, %front.5.2.i
  br i1 %.923.i, label %B456.i, label %B410.i

B456.i:                                           ; preds = %B432.i, %B410.i, %B386.i, %B364.i
  %left.4.2.i = phi i64 [ %left.2.21262.i, %B386.i ], [ %left.2.21262.i, %B364.i ], [ %.870.i, %B432.i ], [ %entered.2.21265.i, %B410.i ]
  %.938.i = sub nsw i64 %entered.2.21265.i, %left.4.2.i
  %.11.i.i = tail call i64 @llvm.smax.i64(i64 %.938.i, i64 %filled.2.21263.i)
  %.103.i.i = icmp slt i64 %.63912501258.i, 0
  %.104.i.i = select i1 %.103.i.i, i64 %arg.n3_0, i64 0
  %55 = getelementptr i64, ptr %arg.a3, i64 %.63912501258.i
  %.118.i.i = getelementptr i64, ptr %55, i64 %.104.i.i
  %.119.i.i = load i64, ptr %.118.i.i, align 8, !noalias !8
  %.135.i.i = icmp slt i64 %.63912501258.i, -1
  %.136.i.i = select i1 %.135.i.i, i64 %arg.n3_0, i64 0
  %56 = getelementptr i8, ptr %55, i64 8
  %.150.i.i = getelementptr i64, ptr %56, i64 %.136.i.i
  %.151.i.i = load i64, ptr %.150.i.i, align 8, !noalias !8
  %.188.i.i = sub i64 %.151.i.i, %.119.i.i
  %.233370.not.i.i = icmp slt i64 %.188.i.i, 1
  br i1 %.233370.not.i.i, label %B456.endif.endif.i, label %B90.if.preheader.i.i

B946.i:                                           ; preds = %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit
  %.1562.i = select i1 %.1500.i, i64 %"$phi258.10.2.sroa.40.1.i", i64 0
  %.1563.i = add i64 %.1562.i, %entered.2.21265.i
  %.1583.i = mul i64 %.1563.i, %arg.n17_1
  %.1587.i = getelementptr double, ptr %"$phi258.10.2.sroa.32.1.i", i64 %.1583.i
  store double %front.5.2.i, ptr %.1587.i, align 8, !noalias !1
  %.1643.i = getelementptr i8, ptr %.1587.i, i64 8
  store double %ready.2.0.lcssa.i.i, ptr %.1643.i, align 8, !noalias !1
  %.1701.i = getelementptr i8, ptr %.1587.i, i64 16
  store double %best.2.0.lcssa.i30.i, ptr %.1701.i, align 8, !noalias !1
  %.1759.i = getelementptr i8, ptr %.1587.i, i64 24
  %.1760.i = sitofp i64 %chosen.2.0.lcssa.i28.i to double
  store double %.1760.i, ptr %.1759.i, align 8, !noalias !1
  %.1818.i = getelementptr i8, ptr %.1587.i, i64 32
  store double %.1446.i, ptr %.1818.i, align 8, !noalias !1
  %.1876.i = getelementptr i8, ptr %.1587.i, i64 40
  store double %.11.i89.i, ptr %.1876.i, align 8, !noalias !1
  br label %B1094.i

B1094.i:                                          ; preds = %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit, %B946.i
  %.1918.i = add i64 %entered.2.21265.i, 1
  %indvars.iv.next.i = add i64 %indvars.iv.i, 1
  %exitcond1361.not.i = icmp eq i64 %.1918.i, %51
  br i1 %exitcond1361.not.i, label %B1108.loopexit.i, label %B254.if.i

B1108.loopexit.i:                                 ; preds = %B1094.i
  %57 = fadd double %.11.i85.i, -6.400000e+01
  br label %B1108.i

B1108.i:                                          ; preds = %B1108.loopexit.i, %B186.i
  %retire.2.2.lcssa.i = phi double [ %retire.3.1.i, %B186.i ], [ %.11.i89.i, %B1108.loopexit.i ]
  %front.3.2.lcssa.i = phi double [ %front.4.1.i, %B186.i ], [ %front.5.2.i, %B1108.loopexit.i ]
  %left.2.2.lcssa.i = phi i64 [ %left.3.1.i, %B186.i ], [ %left.4.2.i, %B1108.loopexit.i ]
  %filled.2.2.lcssa.i = phi i64 [ %filled.3.1.i, %B186.i ], [ %.11.i.i, %B1108.loopexit.i ]
  %taken.4.2.lcssa.i = phi i64 [ %taken.5.1.i, %B186.i ], [ %.813.i, %B1108.loopexit.i ]
  %entered.2.2.lcssa.i = phi i64 [ %entered.3.1.i, %B186.i ], [ %51, %B1108.loopexit.i ]
  %oldest.2.1.lcssa.i = phi double [ 1.000000e+300, %B186.i ], [ %57, %B1108.loopexit.i ]
  %.1933.i = icmp eq i64 %iterations.2.1.i, 0
  %spec.select1138.i = select i1 %.1933.i, double %retire.2.2.lcssa.i, double %alone.4.1.i
  %.1975.i = getelementptr double, ptr %arg.a14, i64 %iterations.2.1.i
  store double %retire.2.2.lcssa.i, ptr %.1975.i, align 8, !noalias !1
  %.1978.i = add nuw nsw i64 %iterations.2.1.i, 1
  br i1 %.2621239.not.i, label %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit, label %B70.if.i32

B116.i:                                           ; preds = %B70.if.i32
  %.292.i = mul i64 %.151436446.i, %arg.n9_1
  %.296.i = getelementptr double, ptr %arg.a9, i64 %.292.i
  %.297.i = load double, ptr %.296.i, align 8, !noalias !11
  %.299.i = fcmp olt double %.297.i, %oldest.2.1.lcssa.i
  br i1 %.299.i, label %B154.preheader.i, label %B404.i

B154.preheader.i:                                 ; preds = %B116.i
  %58 = add nsw i64 %.217.i, -1
  br label %B154.i

B154.i:                                           ; preds = %B176.i, %B154.preheader.i
  %cut.2.2.i = phi i64 [ %.305.i, %B176.i ], [ 0, %B154.preheader.i ]
  %exitcond.not.i34 = icmp eq i64 %58, %cut.2.2.i
  br i1 %exitcond.not.i34, label %B226.i, label %B176.i

B176.i:                                           ; preds = %B154.i
  %.305.i = add nuw nsw i64 %cut.2.2.i, 1
  %59 = shl i64 %cut.2.2.i, 3
  %scevgep8.i = getelementptr i8, ptr %lsr.iv.i33, i64 %59
  %.378.i = load double, ptr %scevgep8.i, align 8, !noalias !11
  %.380.i = fcmp olt double %.378.i, %oldest.2.1.lcssa.i
  br i1 %.380.i, label %B154.i, label %B226.i

B226.i:                                           ; preds = %B176.i, %B154.i
  %cut.3.16.i = phi i64 [ %.217.i, %B154.i ], [ %.305.i, %B176.i ]
  %.434.i = sub i64 %.217.i, %cut.3.16.i
  %.477431.not.i = icmp slt i64 %.434.i, 1
  br i1 %.477431.not.i, label %B378.i, label %B258.if.lr.ph.i

B258.if.lr.ph.i:                                  ; preds = %B226.i
  %xtraiter.i35 = and i64 %.434.i, 3
  %lcmp.mod.not.i36 = icmp eq i64 %xtraiter.i35, 0
  br i1 %lcmp.mod.not.i36, label %B258.if.prol.loopexit.i, label %B258.if.prol.preheader.i

B258.if.prol.preheader.i:                         ; preds = %B258.if.lr.ph.i
  %60 = shl i64 %cut.3.16.i, 3
  %scevgep15.i = getelementptr i8, ptr %lsr.iv9.i, i64 %60
  %scevgep18.i37 = getelementptr i8, ptr %lsr.iv12.i, i64 %60
  br label %B258.if.prol.i

B258.if.prol.i:                                   ; preds = %B258.if.prol.i, %B258.if.prol.preheader.i
  %prol.iter.i = phi i64 [ %prol.iter.next.i, %B258.if.prol.i ], [ 0, %B258.if.prol.preheader.i ]
  %61 = add i64 %prol.iter.i, %cut.3.16.i
  %.542.prol.i = icmp slt i64 %61, 0
  %62 = select i1 %.542.prol.i, i64 %15, i64 0
  %scevgep19.i38 = getelementptr i8, ptr %scevgep18.i37, i64 %62
  %63 = shl nuw nsw i64 %prol.iter.i, 3
  %scevgep4.i = getelementptr i8, ptr %scevgep19.i38, i64 %63
  %.566.prol.i = load double, ptr %scevgep4.i, align 8, !noalias !11
  %64 = select i1 %.542.prol.i, i64 %16, i64 0
  %scevgep16.i = getelementptr i8, ptr %scevgep15.i, i64 %64
  %scevgep3.i = getelementptr i8, ptr %scevgep16.i, i64 %63
  %.618.prol.i = load double, ptr %scevgep3.i, align 8, !noalias !11
  %scevgep2.i = getelementptr i8, ptr %lsr.iv12.i, i64 %63
  store double %.566.prol.i, ptr %scevgep2.i, align 8, !noalias !11
  %scevgep1.i = getelementptr i8, ptr %lsr.iv9.i, i64 %63
  store double %.618.prol.i, ptr %scevgep1.i, align 8, !noalias !11
  %prol.iter.next.i = add nuw nsw i64 %prol.iter.i, 1
  %prol.iter.cmp.not.i = icmp eq i64 %xtraiter.i35, %prol.iter.next.i
  br i1 %prol.iter.cmp.not.i, label %B258.if.prol.loopexit.loopexit.i, label %B258.if.prol.i, !llvm.loop !14

B258.if.prol.loopexit.loopexit.i:                 ; preds = %B258.if.prol.i
  %65 = and i64 %.434.i, 9223372036854775804
  %66 = add i64 %xtraiter.i35, %cut.3.16.i
  br label %B258.if.prol.loopexit.i

B258.if.prol.loopexit.i:                          ; preds = %B258.if.prol.loopexit.loopexit.i, %B258.if.lr.ph.i
  %.476429433.unr.i = phi i64 [ %.434.i, %B258.if.lr.ph.i ], [ %65, %B258.if.prol.loopexit.loopexit.i ]
  %.483430432.unr.i = phi i64 [ %cut.3.16.i, %B258.if.lr.ph.i ], [ %66, %B258.if.prol.loopexit.loopexit.i ]
  %67 = sub i64 %cut.3.16.i, %.217.i
  %68 = icmp ugt i64 %67, -4
  br i1 %68, label %B378.i, label %B258.if.preheader.i

B258.if.preheader.i:                              ; preds = %B258.if.prol.loopexit.i
  %69 = add nuw i64 %.476429433.unr.i, 4
  %70 = mul i64 %cut.3.16.i, -8
  %scevgep52.i = getelementptr i8, ptr %lsr.iv12.i, i64 %70
  %scevgep27.i39 = getelementptr i8, ptr %lsr.iv9.i, i64 %70
  br label %B258.if.i

B378.i:                                           ; preds = %B258.if.i, %B258.if.prol.loopexit.i, %B226.i
  %sunkaddr.i58 = shl i64 %.151436446.i, 3
  %sunkaddr60.i59 = getelementptr i8, ptr %arg.a10, i64 %sunkaddr.i58
  store i64 %.434.i, ptr %sunkaddr60.i59, align 8, !noalias !11
  br label %B404.i

B404.i:                                           ; preds = %B70.if.i32, %B378.i, %B116.i
  %scevgep7.i = getelementptr i8, ptr %lsr.iv.i33, i64 %16
  %scevgep10.i = getelementptr i8, ptr %lsr.iv9.i, i64 %16
  %scevgep13.i = getelementptr i8, ptr %lsr.iv12.i, i64 %15
  %exitcond452.not.i = icmp eq i64 %arg.n10_0, %.158.i
  br i1 %exitcond452.not.i, label %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit, label %B70.if.i32

B70.if.i32:                                       ; preds = %B1108.i, %B404.i
  %lsr.iv12.i = phi ptr [ %scevgep13.i, %B404.i ], [ %arg.a8, %B1108.i ]
  %lsr.iv9.i = phi ptr [ %scevgep10.i, %B404.i ], [ %arg.a9, %B1108.i ]
  %lsr.iv.i33 = phi ptr [ %scevgep7.i, %B404.i ], [ %scevgep.i31, %B1108.i ]
  %.151436446.i = phi i64 [ %.158.i, %B404.i ], [ 0, %B1108.i ]
  %.158.i = add nuw nsw i64 %.151436446.i, 1
  %71 = getelementptr i64, ptr %arg.a10, i64 %.151436446.i
  %.217.i = load i64, ptr %71, align 8, !noalias !11
  %.230.i = icmp sgt i64 %.217.i, 0
  br i1 %.230.i, label %B116.i, label %B404.i

B258.if.i:                                        ; preds = %B258.if.i, %B258.if.preheader.i
  %lsr.iv21.i = phi i64 [ %69, %B258.if.preheader.i ], [ %lsr.iv.next.i57, %B258.if.i ]
  %.483430432.i = phi i64 [ %.483430432.unr.i, %B258.if.preheader.i ], [ %84, %B258.if.i ]
  %.542.i = icmp slt i64 %.483430432.i, 0
  %72 = select i1 %.542.i, i64 %15, i64 0
  %scevgep42.i = getelementptr i8, ptr %lsr.iv12.i, i64 %72
  %73 = shl i64 %.483430432.i, 3
  %scevgep43.i40 = getelementptr i8, ptr %scevgep42.i, i64 %73
  %.566.i = load double, ptr %scevgep43.i40, align 8, !noalias !11
  %74 = select i1 %.542.i, i64 %16, i64 0
  %scevgep40.i41 = getelementptr i8, ptr %lsr.iv9.i, i64 %74
  %scevgep41.i42 = getelementptr i8, ptr %scevgep40.i41, i64 %73
  %.618.i = load double, ptr %scevgep41.i42, align 8, !noalias !11
  %scevgep58.i = getelementptr i8, ptr %scevgep52.i, i64 %73
  %scevgep62.i = getelementptr i8, ptr %scevgep58.i, i64 24
  store double %.566.i, ptr %scevgep58.i, align 8, !noalias !11
  %scevgep50.i43 = getelementptr i8, ptr %scevgep27.i39, i64 %73
  %scevgep53.i44 = getelementptr i8, ptr %scevgep50.i43, i64 16
  store double %.618.i, ptr %scevgep50.i43, align 8, !noalias !11
  %75 = add i64 %.483430432.i, 1
  %.542.1.i = icmp slt i64 %75, 0
  %76 = select i1 %.542.1.i, i64 %15, i64 0
  %scevgep28.i45 = getelementptr i8, ptr %lsr.iv12.i, i64 %76
  %scevgep24.i46 = getelementptr i8, ptr %scevgep28.i45, i64 %73
  %scevgep26.i47 = getelementptr i8, ptr %scevgep24.i46, i64 8
  %.566.1.i = load double, ptr %scevgep26.i47, align 8, !noalias !11
  %77 = select i1 %.542.1.i, i64 %16, i64 0
  %scevgep31.i48 = getelementptr i8, ptr %lsr.iv9.i, i64 %77
  %scevgep21.i49 = getelementptr i8, ptr %scevgep31.i48, i64 %73
  %scevgep23.i50 = getelementptr i8, ptr %scevgep21.i49, i64 8
  %.618.1.i = load double, ptr %scevgep23.i50, align 8, !noalias !11
  %scevgep64.i = getelementptr i8, ptr %scevgep58.i, i64 8
  store double %.566.1.i, ptr %scevgep64.i, align 8, !noalias !11
  %scevgep56.i = getelementptr i8, ptr %scevgep50.i43, i64 8
  store double %.618.1.i, ptr %scevgep56.i, align 8, !noalias !11
  %78 = add i64 %.483430432.i, 2
  %.542.2.i = icmp slt i64 %78, 0
  %79 = select i1 %.542.2.i, i64 %15, i64 0
  %scevgep37.i51 = getelementptr i8, ptr %lsr.iv12.i, i64 %79
  %scevgep17.i52 = getelementptr i8, ptr %scevgep37.i51, i64 %73
  %scevgep20.i53 = getelementptr i8, ptr %scevgep17.i52, i64 16
  %.566.2.i = load double, ptr %scevgep20.i53, align 8, !noalias !11
  %80 = select i1 %.542.2.i, i64 %16, i64 0
  %scevgep34.i54 = getelementptr i8, ptr %lsr.iv9.i, i64 %80
  %scevgep12.i = getelementptr i8, ptr %scevgep34.i54, i64 %73
  %scevgep14.i = getelementptr i8, ptr %scevgep12.i, i64 16
  %.618.2.i = load double, ptr %scevgep14.i, align 8, !noalias !11
  %scevgep61.i = getelementptr i8, ptr %scevgep58.i, i64 16
  store double %.566.2.i, ptr %scevgep61.i, align 8, !noalias !11
  store double %.618.2.i, ptr %scevgep53.i44, align 8, !noalias !11
  %81 = add i64 %.483430432.i, 3
  %.542.3.i = icmp slt i64 %81, 0
  %82 = select i1 %.542.3.i, i64 %15, i64 0
  %scevgep25.i55 = getelementptr i8, ptr %lsr.iv12.i, i64 %82
  %scevgep9.i = getelementptr i8, ptr %scevgep25.i55, i64 %73
  %scevgep11.i = getelementptr i8, ptr %scevgep9.i, i64 24
  %.566.3.i = load double, ptr %scevgep11.i, align 8, !noalias !11
  %83 = select i1 %.542.3.i, i64 %16, i64 0
  %scevgep22.i56 = getelementptr i8, ptr %lsr.iv9.i, i64 %83
  %scevgep5.i = getelementptr i8, ptr %scevgep22.i56, i64 %73
  %scevgep6.i = getelementptr i8, ptr %scevgep5.i, i64 24
  %.618.3.i = load double, ptr %scevgep6.i, align 8, !noalias !11
  store double %.566.3.i, ptr %scevgep62.i, align 8, !noalias !11
  %scevgep48.i = getelementptr i8, ptr %scevgep50.i43, i64 24
  store double %.618.3.i, ptr %scevgep48.i, align 8, !noalias !11
  %lsr.iv.next.i57 = add i64 %lsr.iv21.i, -4
  %.477.3.i = icmp ugt i64 %lsr.iv.next.i57, 4
  %84 = add i64 %.483430432.i, 4
  br i1 %.477.3.i, label %B258.if.i, label %B378.i

_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit: ; preds = %B404.i, %B1108.i
  %85 = getelementptr double, ptr %arg.a14, i64 %.1978.i
  %86 = getelementptr i8, ptr %85, i64 -8
  %87 = shl i64 %.1978.i, 3
  %invariant.op144 = xor i64 %iterations.2.1.i, -1
  br label %B52.if.i

B182.1.i:                                         ; preds = %B182.preheader.i
  %.262.1.i = icmp ult i64 %lsr.iv39.i, %invariant.op144
  %88 = select i1 %.262.1.i, i64 %9, i64 -24
  %89 = getelementptr i8, ptr %lsr.iv4.i, i64 %87
  %scevgep14.i109 = getelementptr i8, ptr %89, i64 %88
  %.278.1.i = load double, ptr %scevgep14.i109, align 8, !noalias !15
  %.279.1.i = fsub double %.278.i, %.278.1.i
  %.10.i.1.i = fcmp olt double %.279.1.i, %.11.i.i108
  %.11.i.1.i = select i1 %.10.i.1.i, double %.279.1.i, double %.11.i.i108
  %.10.i9.1.i = fcmp ogt double %.279.1.i, %.11.i10.i
  %.11.i10.1.i = select i1 %.10.i9.1.i, double %.279.1.i, double %.11.i10.i
  %.383.1.i = fsub double %.11.i10.1.i, %.11.i.1.i
  %.388.1.i = fcmp olt double %.383.1.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.388.1.i, label %B182.2.i, label %B421.i

B182.2.i:                                         ; preds = %B182.1.i
  %.262.2.i = icmp ult i64 %lsr.iv28.i95, %invariant.op144
  %90 = select i1 %.262.2.i, i64 %10, i64 -32
  %91 = getelementptr i8, ptr %lsr.iv7.i, i64 %87
  %scevgep13.i110 = getelementptr i8, ptr %91, i64 %90
  %.278.2.i = load double, ptr %scevgep13.i110, align 8, !noalias !15
  %.279.2.i = fsub double %.278.1.i, %.278.2.i
  %.10.i.2.i = fcmp olt double %.279.2.i, %.11.i.1.i
  %.11.i.2.i = select i1 %.10.i.2.i, double %.279.2.i, double %.11.i.1.i
  %.10.i9.2.i = fcmp ogt double %.279.2.i, %.11.i10.1.i
  %.11.i10.2.i = select i1 %.10.i9.2.i, double %.279.2.i, double %.11.i10.1.i
  %.383.2.i = fsub double %.11.i10.2.i, %.11.i.2.i
  %.388.2.i = fcmp olt double %.383.2.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.388.2.i, label %B182.3.i, label %B421.i

B182.3.i:                                         ; preds = %B182.2.i
  %.262.3.i = icmp ult i64 %lsr.iv25.i, %invariant.op144
  %92 = select i1 %.262.3.i, i64 %11, i64 -40
  %93 = getelementptr i8, ptr %lsr.iv10.i, i64 %87
  %scevgep9.i111 = getelementptr i8, ptr %93, i64 %92
  %.278.3.i = load double, ptr %scevgep9.i111, align 8, !noalias !15
  %.279.3.i = fsub double %.278.2.i, %.278.3.i
  %.10.i.3.i = fcmp olt double %.279.3.i, %.11.i.2.i
  %.11.i.3.i = select i1 %.10.i.3.i, double %.279.3.i, double %.11.i.2.i
  %.10.i9.3.i = fcmp ogt double %.279.3.i, %.11.i10.2.i
  %.11.i10.3.i = select i1 %.10.i9.3.i, double %.279.3.i, double %.11.i10.2.i
  %.383.3.i = fsub double %.11.i10.3.i, %.11.i.3.i
  %.388.3.i = fcmp olt double %.383.3.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.388.3.i, label %B182.4.i, label %B421.i

B182.4.i:                                         ; preds = %B182.3.i
  %.262.4.i = icmp ult i64 %lsr.iv14.i, %invariant.op144
  %94 = select i1 %.262.4.i, i64 %12, i64 -48
  %95 = getelementptr i8, ptr %lsr.iv15.i, i64 %87
  %scevgep6.i112 = getelementptr i8, ptr %95, i64 %94
  %.278.4.i = load double, ptr %scevgep6.i112, align 8, !noalias !15
  %.279.4.i = fsub double %.278.3.i, %.278.4.i
  %.10.i.4.i = fcmp olt double %.279.4.i, %.11.i.3.i
  %.11.i.4.i = select i1 %.10.i.4.i, double %.279.4.i, double %.11.i.3.i
  %.10.i9.4.i = fcmp ogt double %.279.4.i, %.11.i10.3.i
  %.11.i10.4.i = select i1 %.10.i9.4.i, double %.279.4.i, double %.11.i10.3.i
  %.383.4.i = fsub double %.11.i10.4.i, %.11.i.4.i
  %.388.4.i = fcmp olt double %.383.4.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.388.4.i, label %B182.5.i, label %B421.i

B182.5.i:                                         ; preds = %B182.4.i
  %96 = getelementptr i8, ptr %lsr.iv20.i, i64 %87
  %scevgep3.i113 = getelementptr i8, ptr %96, i64 -56
  %.278.5.i = load double, ptr %scevgep3.i113, align 8, !noalias !15
  %.279.5.i = fsub double %.278.4.i, %.278.5.i
  %.10.i.5.i = fcmp olt double %.279.5.i, %.11.i.4.i
  %.11.i.5.i = select i1 %.10.i.5.i, double %.279.5.i, double %.11.i.4.i
  %.10.i9.5.i = fcmp ogt double %.279.5.i, %.11.i10.4.i
  %.11.i10.5.i = select i1 %.10.i9.5.i, double %.279.5.i, double %.11.i10.4.i
  %.383.5.i = fsub double %.11.i10.5.i, %.11.i.5.i
  %.388.5.i = fcmp olt double %.383.5.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.388.5.i, label %_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE.exit, label %B421.i

B421.i:                                           ; preds = %B182.preheader.i, %B52.if.i, %B182.5.i, %B182.4.i, %B182.3.i, %B182.2.i, %B182.1.i
  %lsr.iv.next15.i = add nsw i64 %lsr.iv14.i, -5
  %lsr.iv.next26.i = add nsw i64 %lsr.iv25.i, -4
  %lsr.iv.next29.i98 = add nsw i64 %lsr.iv28.i95, -3
  %lsr.iv.next40.i = add nsw i64 %lsr.iv39.i, -2
  %lsr.iv.next50.i = add nuw nsw i64 %lsr.iv49.i, 6
  %scevgep2.i99 = getelementptr i8, ptr %lsr.iv1.i, i64 -8
  %scevgep5.i100 = getelementptr i8, ptr %lsr.iv4.i, i64 -16
  %scevgep8.i101 = getelementptr i8, ptr %lsr.iv7.i, i64 -24
  %scevgep11.i102 = getelementptr i8, ptr %lsr.iv10.i, i64 -32
  %scevgep17.i103 = getelementptr i8, ptr %lsr.iv15.i, i64 -40
  %scevgep22.i104 = getelementptr i8, ptr %lsr.iv20.i, i64 -48
  %.113.i = add nuw nsw i64 %.106123127.i, 1
  %exitcond.not.i105 = icmp eq i64 %lsr.iv.next50.i, 63
  br i1 %exitcond.not.i105, label %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit, label %B52.if.i

B52.if.i:                                         ; preds = %B421.i, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit
  %lsr.iv20.i = phi ptr [ %scevgep22.i104, %B421.i ], [ %arg.a14, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv15.i = phi ptr [ %scevgep17.i103, %B421.i ], [ %arg.a14, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv10.i = phi ptr [ %scevgep11.i102, %B421.i ], [ %arg.a14, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv7.i = phi ptr [ %scevgep8.i101, %B421.i ], [ %arg.a14, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv4.i = phi ptr [ %scevgep5.i100, %B421.i ], [ %arg.a14, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv1.i = phi ptr [ %scevgep2.i99, %B421.i ], [ %arg.a14, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv49.i = phi i64 [ %lsr.iv.next50.i, %B421.i ], [ 15, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv39.i = phi i64 [ %lsr.iv.next40.i, %B421.i ], [ -3, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv28.i95 = phi i64 [ %lsr.iv.next29.i98, %B421.i ], [ -4, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv25.i = phi i64 [ %lsr.iv.next26.i, %B421.i ], [ -5, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %lsr.iv14.i = phi i64 [ %lsr.iv.next15.i, %B421.i ], [ -6, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %.106123127.i = phi i64 [ %.113.i, %B421.i ], [ 1, %_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d.exit ]
  %.146.not.i.not = icmp ult i64 %iterations.2.1.i, %lsr.iv49.i
  br i1 %.146.not.i.not, label %B421.i, label %B182.preheader.i

B182.preheader.i:                                 ; preds = %B52.if.i
  %.241.i = load double, ptr %86, align 8, !noalias !15
  %97 = getelementptr i8, ptr %lsr.iv1.i, i64 %87
  %scevgep15.i106 = getelementptr i8, ptr %97, i64 -16
  %.278.i = load double, ptr %scevgep15.i106, align 8, !noalias !15
  %.279.i = fsub double %.241.i, %.278.i
  %.10.i.i107 = fcmp olt double %.279.i, 1.000000e+300
  %.11.i.i108 = select i1 %.10.i.i107, double %.279.i, double 1.000000e+300
  %.10.i9.i = fcmp ogt double %.279.i, -1.000000e+300
  %.11.i10.i = select i1 %.10.i9.i, double %.279.i, double -1.000000e+300
  %.383.i = fsub double %.11.i10.i, %.11.i.i108
  %.388.i = fcmp olt double %.383.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.388.i, label %B182.1.i, label %B421.i

_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit: ; preds = %B421.i
  %exitcond.not = icmp eq i64 %.1978.i, 96
  br i1 %exitcond.not, label %258, label %B186.i

B70.if.i:                                         ; preds = %B70.if.preheader.new.i, %B70.if.i
  %lsr.iv110.i = phi i64 [ %lsr.iv.next111.i, %B70.if.i ], [ %40, %B70.if.preheader.new.i ]
  %.26812381240.i = phi i64 [ %.275.7.1.i, %B70.if.i ], [ 0, %B70.if.preheader.new.i ]
  %sunkaddr.i1 = shl i64 %.26812381240.i, 3
  %sunkaddr181.i = getelementptr i8, ptr %arg.a10, i64 %sunkaddr.i1
  store i64 0, ptr %sunkaddr181.i, align 8, !noalias !1
  %sunkaddr183.i = getelementptr i8, ptr %arg.a11, i64 %sunkaddr.i1
  store double 0.000000e+00, ptr %sunkaddr183.i, align 8, !noalias !1
  %sunkaddr186.i = getelementptr i8, ptr %sunkaddr181.i, i64 8
  store i64 0, ptr %sunkaddr186.i, align 8, !noalias !1
  %sunkaddr189.i = getelementptr i8, ptr %sunkaddr183.i, i64 8
  store double 0.000000e+00, ptr %sunkaddr189.i, align 8, !noalias !1
  %sunkaddr192.i = getelementptr i8, ptr %sunkaddr181.i, i64 16
  store i64 0, ptr %sunkaddr192.i, align 8, !noalias !1
  %sunkaddr195.i = getelementptr i8, ptr %sunkaddr183.i, i64 16
  store double 0.000000e+00, ptr %sunkaddr195.i, align 8, !noalias !1
  %sunkaddr198.i = getelementptr i8, ptr %sunkaddr181.i, i64 24
  store i64 0, ptr %sunkaddr198.i, align 8, !noalias !1
  %sunkaddr201.i = getelementptr i8, ptr %sunkaddr183.i, i64 24
  store double 0.000000e+00, ptr %sunkaddr201.i, align 8, !noalias !1
  %sunkaddr204.i = getelementptr i8, ptr %sunkaddr181.i, i64 32
  store i64 0, ptr %sunkaddr204.i, align 8, !noalias !1
  %sunkaddr207.i = getelementptr i8, ptr %sunkaddr183.i, i64 32
  store double 0.000000e+00, ptr %sunkaddr207.i, align 8, !noalias !1
  %sunkaddr210.i = getelementptr i8, ptr %sunkaddr181.i, i64 40
  store i64 0, ptr %sunkaddr210.i, align 8, !noalias !1
  %sunkaddr213.i = getelementptr i8, ptr %sunkaddr183.i, i64 40
  store double 0.000000e+00, ptr %sunkaddr213.i, align 8, !noalias !1
  %sunkaddr216.i = getelementptr i8, ptr %sunkaddr181.i, i64 48
  store i64 0, ptr %sunkaddr216.i, align 8, !noalias !1
  %sunkaddr219.i = getelementptr i8, ptr %sunkaddr183.i, i64 48
  store double 0.000000e+00, ptr %sunkaddr219.i, align 8, !noalias !1
  %sunkaddr222.i = getelementptr i8, ptr %sunkaddr181.i, i64 56
  store i64 0, ptr %sunkaddr222.i, align 8, !noalias !1
  %sunkaddr225.i = getelementptr i8, ptr %sunkaddr183.i, i64 56
  store double 0.000000e+00, ptr %sunkaddr225.i, align 8, !noalias !1
  %sunkaddr228.i = getelementptr i8, ptr %sunkaddr181.i, i64 64
  store i64 0, ptr %sunkaddr228.i, align 8, !noalias !1
  %sunkaddr231.i = getelementptr i8, ptr %sunkaddr183.i, i64 64
  store double 0.000000e+00, ptr %sunkaddr231.i, align 8, !noalias !1
  %sunkaddr234.i = getelementptr i8, ptr %sunkaddr181.i, i64 72
  store i64 0, ptr %sunkaddr234.i, align 8, !noalias !1
  %sunkaddr237.i = getelementptr i8, ptr %sunkaddr183.i, i64 72
  store double 0.000000e+00, ptr %sunkaddr237.i, align 8, !noalias !1
  %sunkaddr240.i = getelementptr i8, ptr %sunkaddr181.i, i64 80
  store i64 0, ptr %sunkaddr240.i, align 8, !noalias !1
  %sunkaddr243.i = getelementptr i8, ptr %sunkaddr183.i, i64 80
  store double 0.000000e+00, ptr %sunkaddr243.i, align 8, !noalias !1
  %sunkaddr246.i = getelementptr i8, ptr %sunkaddr181.i, i64 88
  store i64 0, ptr %sunkaddr246.i, align 8, !noalias !1
  %sunkaddr249.i = getelementptr i8, ptr %sunkaddr183.i, i64 88
  store double 0.000000e+00, ptr %sunkaddr249.i, align 8, !noalias !1
  %sunkaddr252.i = getelementptr i8, ptr %sunkaddr181.i, i64 96
  store i64 0, ptr %sunkaddr252.i, align 8, !noalias !1
  %sunkaddr255.i = getelementptr i8, ptr %sunkaddr183.i, i64 96
  store double 0.000000e+00, ptr %sunkaddr255.i, align 8, !noalias !1
  %sunkaddr258.i = getelementptr i8, ptr %sunkaddr181.i, i64 104
  store i64 0, ptr %sunkaddr258.i, align 8, !noalias !1
  %sunkaddr261.i = getelementptr i8, ptr %sunkaddr183.i, i64 104
  store double 0.000000e+00, ptr %sunkaddr261.i, align 8, !noalias !1
  %sunkaddr264.i = getelementptr i8, ptr %sunkaddr181.i, i64 112
  store i64 0, ptr %sunkaddr264.i, align 8, !noalias !1
  %sunkaddr267.i = getelementptr i8, ptr %sunkaddr183.i, i64 112
  store double 0.000000e+00, ptr %sunkaddr267.i, align 8, !noalias !1
  %.275.7.1.i = add i64 %.26812381240.i, 16
  %sunkaddr268.i = shl i64 %.275.7.1.i, 3
  %sunkaddr269.i = getelementptr i8, ptr %arg.a10, i64 %sunkaddr268.i
  %sunkaddr270.i = getelementptr i8, ptr %sunkaddr269.i, i64 -8
  store i64 0, ptr %sunkaddr270.i, align 8, !noalias !1
  %sunkaddr272.i = getelementptr i8, ptr %arg.a11, i64 %sunkaddr268.i
  %sunkaddr276.i = getelementptr i8, ptr %sunkaddr272.i, i64 -8
  store double 0.000000e+00, ptr %sunkaddr276.i, align 8, !noalias !1
  %lsr.iv.next111.i = add i64 %lsr.iv110.i, 2
  %niter.ncmp.1.i = icmp eq i64 %lsr.iv.next111.i, 0
  br i1 %niter.ncmp.1.i, label %B186.preheader.loopexit.unr-lcssa.unr-lcssa.i, label %B70.if.i

B254.if.i:                                        ; preds = %B1094.i, %B254.if.lr.ph.i
  %indvars.iv.i = phi i64 [ %50, %B254.if.lr.ph.i ], [ %indvars.iv.next.i, %B1094.i ]
  %oldest.2.11266.i = phi double [ 1.000000e+300, %B254.if.lr.ph.i ], [ %.11.i85.i, %B1094.i ]
  %entered.2.21265.i = phi i64 [ %entered.3.1.i, %B254.if.lr.ph.i ], [ %.1918.i, %B1094.i ]
  %taken.4.21264.i = phi i64 [ %taken.5.1.i, %B254.if.lr.ph.i ], [ %.813.i, %B1094.i ]
  %filled.2.21263.i = phi i64 [ %filled.3.1.i, %B254.if.lr.ph.i ], [ %.11.i.i, %B1094.i ]
  %left.2.21262.i = phi i64 [ %left.3.1.i, %B254.if.lr.ph.i ], [ %left.4.2.i, %B1094.i ]
  %front.3.21261.i = phi double [ %front.4.1.i, %B254.if.lr.ph.i ], [ %front.5.2.i, %B1094.i ]
  %retire.2.21260.i = phi double [ %retire.3.1.i, %B254.if.lr.ph.i ], [ %.11.i89.i, %B1094.i ]
  %.63912501258.i = phi i64 [ %.438.i, %B254.if.lr.ph.i ], [ %.646.i, %B1094.i ]
  %.646.i = add i64 %.63912501258.i, 1
  %.684.i = icmp eq i64 %taken.4.21264.i, %arg.a19
  %.689.i = fadd double %front.3.21261.i, 1.000000e+00
  %spec.select.i = select i1 %.684.i, double %.689.i, double %front.3.21261.i
  %spec.select1137.i = select i1 %.684.i, i64 0, i64 %taken.4.21264.i
  %.718.i = icmp sge i64 %entered.2.21265.i, %arg.a20
  %or.cond.i = select i1 %13, i1 %.718.i, i1 false
  br i1 %or.cond.i, label %B308.i, label %B364.i

B90.if.preheader.i.i:                             ; preds = %B456.i
  %.neg.i.i = add i64 %.119.i.i, 1
  %xtraiter.i.i = and i64 %.188.i.i, 1
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  br i1 %lcmp.mod.not.i.i, label %B90.if.prol.loopexit.i.i, label %B90.if.prol.i.i

B90.if.prol.i.i:                                  ; preds = %B90.if.preheader.i.i
  %.242.prol.i.i = add nsw i64 %.188.i.i, -1
  %.293.prol.i.i = icmp slt i64 %.119.i.i, 0
  %.294.prol.i.i = select i1 %.293.prol.i.i, i64 %arg.n5_0, i64 0
  %98 = getelementptr i64, ptr %arg.a5, i64 %.119.i.i
  %.308.prol.i.i = getelementptr i64, ptr %98, i64 %.294.prol.i.i
  %.309.prol.i.i = load i64, ptr %.308.prol.i.i, align 8, !noalias !8
  %.311.not.prol.i.i = icmp slt i64 %iterations.2.1.i, %.309.prol.i.i
  br i1 %.311.not.prol.i.i, label %B90.if.prol.loopexit.i.i, label %B128.prol.i.i

B128.prol.i.i:                                    ; preds = %B90.if.prol.i.i
  %.346.prol.i.i = sub nsw i64 %iterations.2.1.i, %.309.prol.i.i
  %.363.prol.i.i = select i1 %.293.prol.i.i, i64 %arg.n4_0, i64 0
  %99 = getelementptr i64, ptr %arg.a4, i64 %.119.i.i
  %.377.prol.i.i = getelementptr i64, ptr %99, i64 %.363.prol.i.i
  %.378.prol.i.i = load i64, ptr %.377.prol.i.i, align 8, !noalias !8
  %.381.prol.i.i = sub nsw i64 %.378.prol.i.i, %.438.i
  %.407.prol.i.i = icmp slt i64 %.381.prol.i.i, 0
  %.408.prol.i.i = select i1 %.407.prol.i.i, i64 %arg.n12_1, i64 0
  %.426.prol.i.i = mul i64 %.346.prol.i.i, %arg.n12_1
  %100 = getelementptr double, ptr %arg.a12, i64 %.426.prol.i.i
  %101 = getelementptr double, ptr %100, i64 %.381.prol.i.i
  %.430.prol.i.i = getelementptr double, ptr %101, i64 %.408.prol.i.i
  %.431.prol.i.i = load double, ptr %.430.prol.i.i, align 8, !noalias !8
  %.448.prol.i.i = select i1 %.293.prol.i.i, i64 %arg.n6_0, i64 0
  %102 = getelementptr double, ptr %arg.a6, i64 %.119.i.i
  %.462.prol.i.i = getelementptr double, ptr %102, i64 %.448.prol.i.i
  %.463.prol.i.i = load double, ptr %.462.prol.i.i, align 8, !noalias !8
  %.466.prol.i.i = fadd double %.431.prol.i.i, %.463.prol.i.i
  %.10.i.prol.i.i = fcmp ogt double %.466.prol.i.i, %front.5.2.i
  %.11.i.prol.i.i = select i1 %.10.i.prol.i.i, double %.466.prol.i.i, double %front.5.2.i
  br label %B90.if.prol.loopexit.i.i

B90.if.prol.loopexit.i.i:                         ; preds = %B128.prol.i.i, %B90.if.prol.i.i, %B90.if.preheader.i.i
  %ready.2.0373.unr.i.i = phi double [ %front.5.2.i, %B90.if.preheader.i.i ], [ %front.5.2.i, %B90.if.prol.i.i ], [ %.11.i.prol.i.i, %B128.prol.i.i ]
  %.232368372.unr.i.i = phi i64 [ %.188.i.i, %B90.if.preheader.i.i ], [ %.242.prol.i.i, %B90.if.prol.i.i ], [ %.242.prol.i.i, %B128.prol.i.i ]
  %.239369371.unr.i.i = phi i64 [ %.119.i.i, %B90.if.preheader.i.i ], [ %.neg.i.i, %B90.if.prol.i.i ], [ %.neg.i.i, %B128.prol.i.i ]
  %ready.3.1.lcssa.unr.i.i = phi double [ poison, %B90.if.preheader.i.i ], [ %front.5.2.i, %B90.if.prol.i.i ], [ %.11.i.prol.i.i, %B128.prol.i.i ]
  %103 = icmp eq i64 %.151.i.i, %.neg.i.i
  br i1 %103, label %B456.endif.endif.i, label %B90.if.preheader1.i.i

B90.if.preheader1.i.i:                            ; preds = %B90.if.prol.loopexit.i.i
  %104 = add nuw i64 %.232368372.unr.i.i, 2
  br label %B90.if.i.i

B128.i.i:                                         ; preds = %B90.if.i.i
  %.346.i.i = sub nsw i64 %iterations.2.1.i, %.309.i.i
  %105 = select i1 %.293.i.i, i64 %2, i64 0
  %scevgep3.i.i = getelementptr i8, ptr %arg.a4, i64 %105
  %scevgep106.i = getelementptr i8, ptr %scevgep3.i.i, i64 %117
  %.378.i.i = load i64, ptr %scevgep106.i, align 8, !noalias !8
  %.381.i.i = sub nsw i64 %.378.i.i, %.438.i
  %.407.i.i = icmp slt i64 %.381.i.i, 0
  %.408.i.i = select i1 %.407.i.i, i64 %arg.n12_1, i64 0
  %.426.i.i = mul i64 %.346.i.i, %arg.n12_1
  %106 = getelementptr double, ptr %arg.a12, i64 %.426.i.i
  %107 = getelementptr double, ptr %106, i64 %.381.i.i
  %.430.i.i = getelementptr double, ptr %107, i64 %.408.i.i
  %.431.i.i = load double, ptr %.430.i.i, align 8, !noalias !8
  %108 = select i1 %.293.i.i, i64 %3, i64 0
  %scevgep.i.i = getelementptr i8, ptr %arg.a6, i64 %108
  %scevgep105.i = getelementptr i8, ptr %scevgep.i.i, i64 %117
  %.463.i.i = load double, ptr %scevgep105.i, align 8, !noalias !8
  %.466.i.i = fadd double %.431.i.i, %.463.i.i
  %.10.i.i.i = fcmp ogt double %.466.i.i, %ready.2.0373.i.i
  %.11.i.i.i = select i1 %.10.i.i.i, double %.466.i.i, double %ready.2.0373.i.i
  br label %B270.i.i

B270.i.i:                                         ; preds = %B90.if.i.i, %B128.i.i
  %ready.3.1.i.i = phi double [ %ready.2.0373.i.i, %B90.if.i.i ], [ %.11.i.i.i, %B128.i.i ]
  %109 = add i64 %.239369371.i.i, 1
  %.293.1.i.i = icmp slt i64 %109, 0
  %110 = select i1 %.293.1.i.i, i64 %5, i64 8
  %scevgep186.i = getelementptr i8, ptr %arg.a5, i64 %110
  %scevgep109.i = getelementptr i8, ptr %scevgep186.i, i64 %117
  %.309.1.i.i = load i64, ptr %scevgep109.i, align 8, !noalias !8
  %.311.not.1.i.i = icmp slt i64 %iterations.2.1.i, %.309.1.i.i
  br i1 %.311.not.1.i.i, label %B270.1.i.i, label %B128.1.i.i

B128.1.i.i:                                       ; preds = %B270.i.i
  %.346.1.i.i = sub nsw i64 %iterations.2.1.i, %.309.1.i.i
  %111 = select i1 %.293.1.i.i, i64 %6, i64 8
  %scevgep184.i = getelementptr i8, ptr %arg.a4, i64 %111
  %scevgep108.i = getelementptr i8, ptr %scevgep184.i, i64 %117
  %.378.1.i.i = load i64, ptr %scevgep108.i, align 8, !noalias !8
  %.381.1.i.i = sub nsw i64 %.378.1.i.i, %.438.i
  %.407.1.i.i = icmp slt i64 %.381.1.i.i, 0
  %.408.1.i.i = select i1 %.407.1.i.i, i64 %arg.n12_1, i64 0
  %.426.1.i.i = mul i64 %.346.1.i.i, %arg.n12_1
  %112 = getelementptr double, ptr %arg.a12, i64 %.426.1.i.i
  %113 = getelementptr double, ptr %112, i64 %.381.1.i.i
  %.430.1.i.i = getelementptr double, ptr %113, i64 %.408.1.i.i
  %.431.1.i.i = load double, ptr %.430.1.i.i, align 8, !noalias !8
  %114 = select i1 %.293.1.i.i, i64 %7, i64 8
  %scevgep182.i = getelementptr i8, ptr %arg.a6, i64 %114
  %scevgep107.i = getelementptr i8, ptr %scevgep182.i, i64 %117
  %.463.1.i.i = load double, ptr %scevgep107.i, align 8, !noalias !8
  %.466.1.i.i = fadd double %.431.1.i.i, %.463.1.i.i
  %.10.i.1.i.i = fcmp ogt double %.466.1.i.i, %ready.3.1.i.i
  %.11.i.1.i.i = select i1 %.10.i.1.i.i, double %.466.1.i.i, double %ready.3.1.i.i
  br label %B270.1.i.i

B270.1.i.i:                                       ; preds = %B128.1.i.i, %B270.i.i
  %ready.3.1.1.i.i = phi double [ %ready.3.1.i.i, %B270.i.i ], [ %.11.i.1.i.i, %B128.1.i.i ]
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -2
  %.233.1.i.i = icmp sgt i64 %lsr.iv.next.i.i, 2
  %115 = add i64 %.239369371.i.i, 2
  br i1 %.233.1.i.i, label %B90.if.i.i, label %B456.endif.endif.i

B90.if.i.i:                                       ; preds = %B270.1.i.i, %B90.if.preheader1.i.i
  %lsr.iv.i.i = phi i64 [ %104, %B90.if.preheader1.i.i ], [ %lsr.iv.next.i.i, %B270.1.i.i ]
  %ready.2.0373.i.i = phi double [ %ready.2.0373.unr.i.i, %B90.if.preheader1.i.i ], [ %ready.3.1.1.i.i, %B270.1.i.i ]
  %.239369371.i.i = phi i64 [ %.239369371.unr.i.i, %B90.if.preheader1.i.i ], [ %115, %B270.1.i.i ]
  %.293.i.i = icmp slt i64 %.239369371.i.i, 0
  %116 = select i1 %.293.i.i, i64 %1, i64 0
  %scevgep5.i.i = getelementptr i8, ptr %arg.a5, i64 %116
  %117 = shl i64 %.239369371.i.i, 3
  %scevgep6.i.i = getelementptr i8, ptr %scevgep5.i.i, i64 %117
  %.309.i.i = load i64, ptr %scevgep6.i.i, align 8, !noalias !8
  %.311.not.i.i = icmp slt i64 %iterations.2.1.i, %.309.i.i
  br i1 %.311.not.i.i, label %B270.i.i, label %B128.i.i

B456.endif.endif.i:                               ; preds = %B270.1.i.i, %B90.if.prol.loopexit.i.i, %B456.i
  %ready.2.0.lcssa.i.i = phi double [ %front.5.2.i, %B456.i ], [ %ready.3.1.lcssa.unr.i.i, %B90.if.prol.loopexit.i.i ], [ %ready.3.1.1.i.i, %B270.1.i.i ]
  %.1037.i = select i1 %.103.i.i, i64 %arg.n2_0, i64 0
  %118 = getelementptr i64, ptr %arg.a2, i64 %.63912501258.i
  %.1051.i = getelementptr i64, ptr %118, i64 %.1037.i
  %.1052.i = load i64, ptr %.1051.i, align 8, !noalias !1
  %.113820.i = icmp slt i64 %.1052.i, 0
  %.113921.i = select i1 %.113820.i, i64 %arg.n7_0, i64 0
  %.114022.i = add i64 %.113921.i, %.1052.i
  %.116023.i = mul i64 %.114022.i, %arg.n7_1
  br i1 %14, label %B456.endif.endif.endif.thread.i, label %B86.if.lr.ph.i.i

B86.if.lr.ph.i.i:                                 ; preds = %B456.endif.endif.i
  %119 = getelementptr double, ptr %arg.a7, i64 %.116023.i
  %.102.i.i.i = fadd double %ready.2.0.lcssa.i.i, 1.000000e-09
  %sunkaddr277.i = getelementptr i8, ptr %119, i64 8
  br label %B86.if.i.i

B152.i.i:                                         ; preds = %B86.if.i.i
  %.358.i.i = load double, ptr %sunkaddr277.i, align 8, !noalias !18
  %120 = getelementptr i64, ptr %arg.a10, i64 %.5.i.i.i
  %.88.i.i.i = load i64, ptr %120, align 8, !noalias !21
  %.34.i.i.i.i = icmp sgt i64 %.88.i.i.i, 0
  br i1 %.34.i.i.i.i, label %B20.i.i.i.i, label %B152.endif.i.i

B20.i.i.i.i:                                      ; preds = %B152.i.i
  %.92.i.i.i.i = mul i64 %arg.n9_1, %.5.i.i.i
  %121 = getelementptr double, ptr %arg.a9, i64 %.92.i.i.i.i
  %122 = getelementptr double, ptr %121, i64 %.88.i.i.i
  %.96.i.i.i.i = getelementptr i8, ptr %122, i64 -8
  %.97.i.i.i.i = load double, ptr %.96.i.i.i.i, align 8, !noalias !24
  %.99.i.i.i.i = fcmp ogt double %.97.i.i.i.i, %.102.i.i.i
  br i1 %.99.i.i.i.i, label %B54.preheader.i.i.i.i, label %B152.endif.i.i

B54.preheader.i.i.i.i:                            ; preds = %B20.i.i.i.i
  %123 = shl i64 %.92.i.i.i.i, 3
  %124 = getelementptr i8, ptr %arg.a9, i64 %123
  %scevgep.i.i.i.i = getelementptr i8, ptr %124, i64 -16
  br label %B54.i.i.i.i

B54.i.i.i.i:                                      ; preds = %B76.i.i.i.i, %B54.preheader.i.i.i.i
  %at.2.1.i.i.i.i = phi i64 [ %.105.i.i.i.i, %B76.i.i.i.i ], [ %.88.i.i.i, %B54.preheader.i.i.i.i ]
  %.115.i.i.i.i = icmp sgt i64 %at.2.1.i.i.i.i, 1
  br i1 %.115.i.i.i.i, label %B76.i.i.i.i, label %B0.endif.i.i.i

B76.i.i.i.i:                                      ; preds = %B54.i.i.i.i
  %.105.i.i.i.i = add nsw i64 %at.2.1.i.i.i.i, -1
  %125 = shl i64 %at.2.1.i.i.i.i, 3
  %scevgep1.i.i.i.i = getelementptr i8, ptr %scevgep.i.i.i.i, i64 %125
  %.177.i.i.i.i = load double, ptr %scevgep1.i.i.i.i, align 8, !noalias !24
  %.179.i.i.i.i = fcmp ogt double %.177.i.i.i.i, %.102.i.i.i
  br i1 %.179.i.i.i.i, label %B54.i.i.i.i, label %B0.endif.i.i.i

B108.i.i.i:                                       ; preds = %B0.endif.i.i.i
  %.198.i.i.i = mul i64 %arg.n8_1, %.5.i.i.i
  %126 = getelementptr double, ptr %arg.a8, i64 %.198.i.i.i
  %127 = getelementptr double, ptr %126, i64 %at.3.0.i.i.i.i
  %.203.i.i.i = load double, ptr %127, align 8, !noalias !21
  %.206.i.i.i = fadd double %ready.2.0.lcssa.i.i, %.358.i.i
  %.209.i.i.i = fadd double %.206.i.i.i, -1.000000e-09
  %.210.i.i.i = fcmp olt double %.203.i.i.i, %.209.i.i.i
  br i1 %.210.i.i.i, label %B168.preheader.i.i.i, label %B152.endif.i.i

B168.preheader.i.i.i:                             ; preds = %B108.i.i.i
  %scevgep4.i80.i = getelementptr i8, ptr %scevgep3.i79.i, i64 %123
  br label %B168.i.i.i

B168.i.i.i:                                       ; preds = %B220.i.i.i, %B168.preheader.i.i.i
  %lsr.iv.i81.i = phi i64 [ %lsr.iv.next.i84.i, %B220.i.i.i ], [ %at.2.1.i.i.lcssa.i.i, %B168.preheader.i.i.i ]
  %128 = shl i64 %lsr.iv.i81.i, 3
  %scevgep5.i82.i = getelementptr i8, ptr %scevgep4.i80.i, i64 %128
  %.267.i.i.i = load double, ptr %scevgep5.i82.i, align 8, !noalias !21
  %exitcond.not.i.i.i = icmp eq i64 %.88.i.i.i, %lsr.iv.i81.i
  br i1 %exitcond.not.i.i.i, label %B152.endif.i.i, label %B220.i.i.i

B220.i.i.i:                                       ; preds = %B168.i.i.i
  %scevgep.i2 = getelementptr i8, ptr %126, i64 %128
  %.345.i.i.i = load double, ptr %scevgep.i2, align 8, !noalias !21
  %.348.i.i.i = fadd double %.358.i.i, %.267.i.i.i
  %.351.i.i.i = fadd double %.348.i.i.i, -1.000000e-09
  %.352.i.i.i = fcmp olt double %.345.i.i.i, %.351.i.i.i
  %lsr.iv.next.i84.i = add i64 %lsr.iv.i81.i, 1
  br i1 %.352.i.i.i, label %B168.i.i.i, label %B152.endif.i.i

B0.endif.i.i.i:                                   ; preds = %B76.i.i.i.i, %B54.i.i.i.i
  %at.2.1.i.i.lcssa.i.i = phi i64 [ 1, %B54.i.i.i.i ], [ %at.2.1.i.i.i.i, %B76.i.i.i.i ]
  %at.3.0.i.i.i.i = phi i64 [ 0, %B54.i.i.i.i ], [ %.105.i.i.i.i, %B76.i.i.i.i ]
  %.140.i.i.i = icmp slt i64 %at.3.0.i.i.i.i, %.88.i.i.i
  br i1 %.140.i.i.i, label %B108.i.i.i, label %B152.endif.i.i

B238.i.i:                                         ; preds = %B152.endif.i.i
  %.418.i.i = fcmp oeq double %time.2.1.i.i.i, %best.2.0387.i.i
  br i1 %.418.i.i, label %B250.i.i, label %B382.i.i

B250.i.i:                                         ; preds = %B238.i.i
  %.454.i.i = getelementptr double, ptr %arg.a11, i64 %.5.i.i.i
  %.455.i.i = load double, ptr %.454.i.i, align 8, !noalias !18
  %.486.i.i = getelementptr double, ptr %arg.a11, i64 %chosen.2.0386.i.i
  %.487.i.i = load double, ptr %.486.i.i, align 8, !noalias !18
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
  %129 = getelementptr double, ptr %119, i64 %.177380384.i.i
  %.258.i.i = getelementptr double, ptr %129, i64 %.236.i.i
  %.259.i.i = load double, ptr %.258.i.i, align 8, !noalias !18
  %.5.i.i.i = fptosi double %.259.i.i to i64
  %.288.i.i = icmp slt i64 %.5.i.i.i, 0
  br i1 %.288.i.i, label %B456.endif.endif.endif.i, label %B152.i.i

B152.endif.i.i:                                   ; preds = %B220.i.i.i, %B168.i.i.i, %B0.endif.i.i.i, %B108.i.i.i, %B20.i.i.i.i, %B152.i.i
  %time.2.1.i.i.i = phi double [ %ready.2.0.lcssa.i.i, %B108.i.i.i ], [ %ready.2.0.lcssa.i.i, %B0.endif.i.i.i ], [ %ready.2.0.lcssa.i.i, %B20.i.i.i.i ], [ %ready.2.0.lcssa.i.i, %B152.i.i ], [ %.267.i.i.i, %B168.i.i.i ], [ %.267.i.i.i, %B220.i.i.i ]
  %.402.i.i = icmp slt i64 %chosen.2.0386.i.i, 0
  %.406.i.i = fcmp olt double %time.2.1.i.i.i, %best.2.0387.i.i
  %or.cond.i.i = select i1 %.402.i.i, i1 true, i1 %.406.i.i
  br i1 %or.cond.i.i, label %B374.i.i, label %B238.i.i

B456.endif.endif.endif.i:                         ; preds = %B86.if.i.i, %B382.i.i
  %chosen.2.0.lcssa.i.i = phi i64 [ %chosen.2.0386.i.i, %B86.if.i.i ], [ %chosen.3.2.i.i, %B382.i.i ]
  %best.2.0.lcssa.i.i = phi double [ %best.2.0387.i.i, %B86.if.i.i ], [ %best.3.2.i.i, %B382.i.i ]
  %chosen.2.0.lcssa.i.fr.i = freeze i64 %chosen.2.0.lcssa.i.i
  %.1181.i = icmp slt i64 %chosen.2.0.lcssa.i.fr.i, 0
  %spec.select36.i = select i1 %.1181.i, i64 %arg.n11_0, i64 0
  br label %B456.endif.endif.endif.thread.i

B456.endif.endif.endif.thread.i:                  ; preds = %B456.endif.endif.endif.i, %B456.endif.endif.i
  %best.2.0.lcssa.i30.i = phi double [ %best.2.0.lcssa.i.i, %B456.endif.endif.endif.i ], [ 1.000000e+300, %B456.endif.endif.i ]
  %chosen.2.0.lcssa.i28.i = phi i64 [ %chosen.2.0.lcssa.i.fr.i, %B456.endif.endif.endif.i ], [ -1, %B456.endif.endif.i ]
  %130 = phi i64 [ %spec.select36.i, %B456.endif.endif.endif.i ], [ %arg.n11_0, %B456.endif.endif.i ]
  %131 = getelementptr double, ptr %arg.a7, i64 %.116023.i
  %.116534.in.i = getelementptr i8, ptr %131, i64 8
  %.116534.i = load double, ptr %.116534.in.i, align 8, !noalias !1
  %132 = getelementptr double, ptr %arg.a11, i64 %chosen.2.0.lcssa.i28.i
  %.1196.i = getelementptr double, ptr %132, i64 %130
  %.1197.i = load double, ptr %.1196.i, align 8, !noalias !1
  %.1198.i = fadd double %.116534.i, %.1197.i
  store double %.1198.i, ptr %.1196.i, align 8, !noalias !1
  %.74.i = icmp slt i64 %chosen.2.0.lcssa.i28.i, 0
  %.75.i = select i1 %.74.i, i64 %arg.n10_0, i64 0
  %133 = getelementptr i64, ptr %arg.a10, i64 %chosen.2.0.lcssa.i28.i
  %.89.i = getelementptr i64, ptr %133, i64 %.75.i
  %.90.i = load i64, ptr %.89.i, align 8, !noalias !27
  %.34.i.i = icmp sgt i64 %.90.i, 0
  br i1 %.34.i.i, label %B20.i.i, label %B0.endif.thread.i

B20.i.i:                                          ; preds = %B456.endif.endif.endif.thread.i
  %.71.i.i = select i1 %.74.i, i64 %arg.n8_0, i64 0
  %.72.i.i = add i64 %.71.i.i, %chosen.2.0.lcssa.i28.i
  %.92.i.i = mul i64 %.72.i.i, %arg.n8_1
  %134 = getelementptr double, ptr %arg.a8, i64 %.92.i.i
  %135 = getelementptr double, ptr %134, i64 %.90.i
  %.96.i.i = getelementptr i8, ptr %135, i64 -8
  %.97.i.i = load double, ptr %.96.i.i, align 8, !noalias !30
  %.99.i.i = fcmp ult double %.97.i.i, %best.2.0.lcssa.i30.i
  br i1 %.99.i.i, label %B0.endif.thread.i, label %B54.preheader.i.i

B54.preheader.i.i:                                ; preds = %B20.i.i
  %136 = shl i64 %.92.i.i, 3
  %137 = getelementptr i8, ptr %arg.a8, i64 %136
  %scevgep.i.i90 = getelementptr i8, ptr %137, i64 -16
  br label %B54.i.i91

B54.i.i91:                                        ; preds = %B76.i.i, %B54.preheader.i.i
  %at.2.1.i.i92 = phi i64 [ %.105.i.i, %B76.i.i ], [ %.90.i, %B54.preheader.i.i ]
  %.115.i.i = icmp sgt i64 %at.2.1.i.i92, 1
  br i1 %.115.i.i, label %B76.i.i, label %B0.endif.i93

B76.i.i:                                          ; preds = %B54.i.i91
  %.105.i.i = add nsw i64 %at.2.1.i.i92, -1
  %138 = shl i64 %at.2.1.i.i92, 3
  %scevgep1.i.i = getelementptr i8, ptr %scevgep.i.i90, i64 %138
  %.177.i.i = load double, ptr %scevgep1.i.i, align 8, !noalias !30
  %.179.i.i = fcmp ult double %.177.i.i, %best.2.0.lcssa.i30.i
  br i1 %.179.i.i, label %B0.endif.i93, label %B54.i.i91

B128.i:                                           ; preds = %B0.endif.i93
  %139 = getelementptr double, ptr %134, i64 %at.3.0.i.i
  %.223.i = load double, ptr %139, align 8, !noalias !27
  %.225.i = fadd double %.137.i, 1.000000e-09
  %.228.i = fcmp ugt double %.223.i, %.225.i
  br i1 %.228.i, label %B202.i, label %B172.i

B172.i:                                           ; preds = %B128.i
  %.255.i = select i1 %.74.i, i64 %arg.n9_0, i64 0
  %.256.i = add i64 %.255.i, %chosen.2.0.lcssa.i28.i
  %.276.i = mul i64 %.256.i, %arg.n9_1
  %140 = getelementptr double, ptr %arg.a9, i64 %.276.i
  %141 = getelementptr double, ptr %140, i64 %at.3.0.i.i
  %.281.i = load double, ptr %141, align 8, !noalias !27
  %.285.i = add nuw nsw i64 %at.3.0.i.i, 1
  br label %B202.i

B202.i:                                           ; preds = %B0.endif.i93, %B0.endif.thread.i, %B172.i, %B128.i
  %at.3.0.i5.i = phi i64 [ %at.3.0.i.i, %B172.i ], [ %at.3.0.i.i, %B128.i ], [ %at.3.0.i.i, %B0.endif.i93 ], [ %.90.i, %B0.endif.thread.i ]
  %end.2.0.i = phi double [ %.281.i, %B172.i ], [ %.137.i, %B128.i ], [ %.137.i, %B0.endif.i93 ], [ %.1373.i, %B0.endif.thread.i ]
  %last.2.0.i = phi i64 [ %.285.i, %B172.i ], [ %at.3.0.i.i, %B128.i ], [ %at.3.0.i.i, %B0.endif.i93 ], [ %.90.i, %B0.endif.thread.i ]
  %.302.i = icmp sgt i64 %at.3.0.i5.i, 0
  br i1 %.302.i, label %B214.i, label %B300.i

B214.i:                                           ; preds = %B202.i
  %.313.i = add nsw i64 %at.3.0.i5.i, -1
  %.338.i = select i1 %.74.i, i64 %arg.n9_0, i64 0
  %.339.i = add i64 %.338.i, %chosen.2.0.lcssa.i28.i
  %.359.i = mul i64 %.339.i, %arg.n9_1
  %142 = getelementptr double, ptr %arg.a9, i64 %.359.i
  %.363.i = getelementptr double, ptr %142, i64 %.313.i
  %.364.i = load double, ptr %.363.i, align 8, !noalias !27
  %.366.i = fadd double %best.2.0.lcssa.i30.i, -1.000000e-09
  %.369.i = fcmp ult double %.364.i, %.366.i
  br i1 %.369.i, label %B300.i, label %B264.i

B264.i:                                           ; preds = %B214.i
  %.397.i = select i1 %.74.i, i64 %arg.n8_0, i64 0
  %.398.i = add i64 %.397.i, %chosen.2.0.lcssa.i28.i
  %.418.i = mul i64 %.398.i, %arg.n8_1
  %143 = getelementptr double, ptr %arg.a8, i64 %.418.i
  %sunkaddr.i88 = shl i64 %at.3.0.i5.i, 3
  %sunkaddr137.i = getelementptr i8, ptr %143, i64 %sunkaddr.i88
  %sunkaddr138.i = getelementptr i8, ptr %sunkaddr137.i, i64 -8
  %.423.i89 = load double, ptr %sunkaddr138.i, align 8, !noalias !27
  br label %B300.i

B300.i:                                           ; preds = %B264.i, %B214.i, %B202.i
  %start.2.0.i = phi double [ %.423.i89, %B264.i ], [ %best.2.0.lcssa.i30.i, %B214.i ], [ %best.2.0.lcssa.i30.i, %B202.i ]
  %first.2.0.i = phi i64 [ %.313.i, %B264.i ], [ %at.3.0.i5.i, %B214.i ], [ %at.3.0.i5.i, %B202.i ]
  %reass.sub.i = sub i64 %first.2.0.i, %last.2.0.i
  %.442.i = add i64 %reass.sub.i, 1
  %.447.i = icmp ult i64 %reass.sub.i, 9223372036854775807
  br i1 %.447.i, label %B328.i, label %B456.i60

B328.i:                                           ; preds = %B300.i
  %.491.i = sub i64 %last.2.0.i, %.90.i
  %.492.i = icmp sgt i64 %.491.i, 0
  %.511.i = sub nsw i64 0, %.491.i
  %storemerge565.i = select i1 %.492.i, i64 0, i64 %.511.i
  %.534575.i = icmp sgt i64 %storemerge565.i, 0
  br i1 %.534575.i, label %B374.if.lr.ph.i, label %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit

B374.if.lr.ph.i:                                  ; preds = %B328.i
  %.596.i = select i1 %.74.i, i64 %arg.n8_0, i64 0
  %.597.i = add i64 %.596.i, %chosen.2.0.lcssa.i28.i
  %.647.i = select i1 %.74.i, i64 %arg.n9_0, i64 0
  %.648.i = add i64 %.647.i, %chosen.2.0.lcssa.i28.i
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.491.i, i64 0)
  %xtraiter6.i = and i64 %storemerge565.i, 3
  %lcmp.mod7.not.i = icmp eq i64 %xtraiter6.i, 0
  br i1 %lcmp.mod7.not.i, label %B374.if.prol.loopexit.i, label %B374.if.prol.preheader.i

B374.if.prol.preheader.i:                         ; preds = %B374.if.lr.ph.i
  %144 = mul i64 %.648.i, %arg.n9_1
  %145 = add i64 %.90.i, %144
  %146 = shl i64 %145, 3
  %scevgep59.i = getelementptr i8, ptr %arg.a9, i64 %146
  %147 = mul i64 %.597.i, %arg.n8_1
  %148 = add i64 %.90.i, %147
  %149 = shl i64 %148, 3
  %scevgep62.i75 = getelementptr i8, ptr %arg.a8, i64 %149
  %150 = sub nsw i64 0, %xtraiter6.i
  br label %B374.if.prol.i

B374.if.prol.i:                                   ; preds = %B374.if.prol.i, %B374.if.prol.preheader.i
  %lsr.iv57.i = phi i64 [ 0, %B374.if.prol.preheader.i ], [ %lsr.iv.next58.i, %B374.if.prol.i ]
  %151 = add i64 %lsr.iv57.i, %.90.i
  %152 = add i64 %151, -1
  %.598.prol.i = icmp slt i64 %152, 0
  %153 = select i1 %.598.prol.i, i64 %25, i64 -8
  %scevgep165.i = getelementptr i8, ptr %scevgep62.i75, i64 %153
  %154 = shl nsw i64 %lsr.iv57.i, 3
  %scevgep86.i = getelementptr i8, ptr %scevgep165.i, i64 %154
  %.622.prol.i = load double, ptr %scevgep86.i, align 8, !noalias !27
  %155 = select i1 %.598.prol.i, i64 %26, i64 -8
  %scevgep163.i = getelementptr i8, ptr %scevgep59.i, i64 %155
  %scevgep85.i = getelementptr i8, ptr %scevgep163.i, i64 %154
  %.673.prol.i = load double, ptr %scevgep85.i, align 8, !noalias !27
  %.701.prol.i = icmp ugt i64 %151, -9223372036854775808
  %156 = select i1 %.701.prol.i, i64 %15, i64 0
  %scevgep63.i = getelementptr i8, ptr %scevgep62.i75, i64 %156
  %scevgep84.i = getelementptr i8, ptr %scevgep63.i, i64 %154
  store double %.622.prol.i, ptr %scevgep84.i, align 8, !noalias !27
  %157 = select i1 %.701.prol.i, i64 %16, i64 0
  %scevgep60.i = getelementptr i8, ptr %scevgep59.i, i64 %157
  %scevgep83.i = getelementptr i8, ptr %scevgep60.i, i64 %154
  store double %.673.prol.i, ptr %scevgep83.i, align 8, !noalias !27
  %lsr.iv.next58.i = add nsw i64 %lsr.iv57.i, -1
  %prol.iter8.cmp.not.i = icmp eq i64 %lsr.iv.next58.i, %150
  br i1 %prol.iter8.cmp.not.i, label %B374.if.prol.loopexit.loopexit.i, label %B374.if.prol.i, !llvm.loop !33

B374.if.prol.loopexit.loopexit.i:                 ; preds = %B374.if.prol.i
  %158 = and i64 %storemerge565.i, 9223372036854775804
  %159 = sub i64 %.90.i, %xtraiter6.i
  br label %B374.if.prol.loopexit.i

B374.if.prol.loopexit.i:                          ; preds = %B374.if.prol.loopexit.loopexit.i, %B374.if.lr.ph.i
  %.533573577.unr.i = phi i64 [ %.511.i, %B374.if.lr.ph.i ], [ %158, %B374.if.prol.loopexit.loopexit.i ]
  %.540574576.in.unr.i = phi i64 [ %.90.i, %B374.if.lr.ph.i ], [ %159, %B374.if.prol.loopexit.loopexit.i ]
  %160 = add i64 %.90.i, %smax.i
  %161 = sub i64 %last.2.0.i, %160
  %162 = icmp ugt i64 %161, -4
  br i1 %162, label %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit, label %B374.if.preheader.i

B374.if.preheader.i:                              ; preds = %B374.if.prol.loopexit.i
  %163 = mul i64 %.648.i, %arg.n9_1
  %164 = add i64 %.540574576.in.unr.i, %163
  %165 = shl i64 %164, 3
  %scevgep.i76 = getelementptr i8, ptr %arg.a9, i64 %165
  %166 = mul i64 %.597.i, %arg.n8_1
  %167 = add i64 %.540574576.in.unr.i, %166
  %168 = shl i64 %167, 3
  %scevgep13.i77 = getelementptr i8, ptr %arg.a8, i64 %168
  br label %B374.if.i

B456.i60:                                         ; preds = %B300.i
  %.785.i = icmp slt i64 %.442.i, 0
  br i1 %.785.i, label %B468.i, label %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit

B468.i:                                           ; preds = %B456.i60
  %.827.i = sub i64 %.90.i, %last.2.0.i
  %.870569.not.i = icmp slt i64 %.827.i, 1
  br i1 %.870569.not.i, label %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit, label %B500.if.lr.ph.i

B500.if.lr.ph.i:                                  ; preds = %B468.i
  %.932.i = select i1 %.74.i, i64 %arg.n8_0, i64 0
  %.933.i = add i64 %.932.i, %chosen.2.0.lcssa.i28.i
  %.953.i = mul i64 %.933.i, %arg.n8_1
  %.983.i = select i1 %.74.i, i64 %arg.n9_0, i64 0
  %.984.i = add i64 %.983.i, %chosen.2.0.lcssa.i28.i
  %.1004.i = mul i64 %.984.i, %arg.n9_1
  %xtraiter.i62 = and i64 %.827.i, 3
  %lcmp.mod.not.i63 = icmp eq i64 %xtraiter.i62, 0
  br i1 %lcmp.mod.not.i63, label %B500.if.prol.loopexit.i, label %B500.if.prol.preheader.i

B500.if.prol.preheader.i:                         ; preds = %B500.if.lr.ph.i
  %169 = shl i64 %.1004.i, 3
  %170 = shl i64 %first.2.0.i, 3
  %171 = getelementptr i8, ptr %arg.a9, i64 %169
  %172 = getelementptr i8, ptr %171, i64 %170
  %scevgep125.i = getelementptr i8, ptr %172, i64 8
  %173 = shl i64 %.953.i, 3
  %174 = getelementptr i8, ptr %arg.a8, i64 %173
  %175 = getelementptr i8, ptr %174, i64 %170
  %scevgep128.i = getelementptr i8, ptr %175, i64 8
  %176 = add i64 %first.2.0.i, 1
  %177 = shl i64 %last.2.0.i, 3
  %scevgep131.i = getelementptr i8, ptr %171, i64 %177
  %scevgep134.i64 = getelementptr i8, ptr %174, i64 %177
  br label %B500.if.prol.i

B500.if.prol.i:                                   ; preds = %B500.if.prol.i, %B500.if.prol.preheader.i
  %prol.iter.i65 = phi i64 [ %prol.iter.next.i67, %B500.if.prol.i ], [ 0, %B500.if.prol.preheader.i ]
  %178 = add i64 %prol.iter.i65, %last.2.0.i
  %.934.prol.i = icmp slt i64 %178, 0
  %179 = select i1 %.934.prol.i, i64 %15, i64 0
  %scevgep135.i66 = getelementptr i8, ptr %scevgep134.i64, i64 %179
  %180 = shl nuw nsw i64 %prol.iter.i65, 3
  %scevgep116.i = getelementptr i8, ptr %scevgep135.i66, i64 %180
  %.958.prol.i = load double, ptr %scevgep116.i, align 8, !noalias !27
  %181 = select i1 %.934.prol.i, i64 %16, i64 0
  %scevgep132.i = getelementptr i8, ptr %scevgep131.i, i64 %181
  %scevgep115.i = getelementptr i8, ptr %scevgep132.i, i64 %180
  %.1009.prol.i = load double, ptr %scevgep115.i, align 8, !noalias !27
  %182 = add i64 %176, %prol.iter.i65
  %.1038.prol.i = icmp slt i64 %182, 0
  %183 = select i1 %.1038.prol.i, i64 %15, i64 0
  %scevgep129.i = getelementptr i8, ptr %scevgep128.i, i64 %183
  %scevgep114.i = getelementptr i8, ptr %scevgep129.i, i64 %180
  store double %.958.prol.i, ptr %scevgep114.i, align 8, !noalias !27
  %184 = select i1 %.1038.prol.i, i64 %16, i64 0
  %scevgep126.i = getelementptr i8, ptr %scevgep125.i, i64 %184
  %scevgep113.i = getelementptr i8, ptr %scevgep126.i, i64 %180
  store double %.1009.prol.i, ptr %scevgep113.i, align 8, !noalias !27
  %prol.iter.next.i67 = add nuw nsw i64 %prol.iter.i65, 1
  %prol.iter.cmp.not.i68 = icmp eq i64 %xtraiter.i62, %prol.iter.next.i67
  br i1 %prol.iter.cmp.not.i68, label %B500.if.prol.loopexit.loopexit.i, label %B500.if.prol.i, !llvm.loop !34

B500.if.prol.loopexit.loopexit.i:                 ; preds = %B500.if.prol.i
  %185 = and i64 %.827.i, 9223372036854775804
  %186 = add i64 %xtraiter.i62, %last.2.0.i
  br label %B500.if.prol.loopexit.i

B500.if.prol.loopexit.i:                          ; preds = %B500.if.prol.loopexit.loopexit.i, %B500.if.lr.ph.i
  %.869567571.unr.i = phi i64 [ %.827.i, %B500.if.lr.ph.i ], [ %185, %B500.if.prol.loopexit.loopexit.i ]
  %.876568570.unr.i = phi i64 [ %last.2.0.i, %B500.if.lr.ph.i ], [ %186, %B500.if.prol.loopexit.loopexit.i ]
  %187 = sub i64 %last.2.0.i, %.90.i
  %188 = icmp ugt i64 %187, -4
  br i1 %188, label %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit, label %B500.if.preheader.i

B500.if.preheader.i:                              ; preds = %B500.if.prol.loopexit.i
  %189 = add nuw i64 %.869567571.unr.i, 4
  %190 = add i64 %.876568570.unr.i, %first.2.0.i
  %191 = sub i64 %.1004.i, %last.2.0.i
  %192 = add i64 %191, %190
  %193 = shl i64 %192, 3
  %scevgep73.i = getelementptr i8, ptr %arg.a9, i64 %193
  %194 = sub i64 %.953.i, %last.2.0.i
  %195 = add i64 %194, %190
  %196 = shl i64 %195, 3
  %scevgep79.i = getelementptr i8, ptr %arg.a8, i64 %196
  %197 = sub i64 %190, %last.2.0.i
  %198 = add i64 %.876568570.unr.i, %.1004.i
  %199 = shl i64 %198, 3
  %scevgep89.i = getelementptr i8, ptr %arg.a9, i64 %199
  %200 = add i64 %.876568570.unr.i, %.953.i
  %201 = shl i64 %200, 3
  %scevgep92.i = getelementptr i8, ptr %arg.a8, i64 %201
  br label %B500.if.i

B0.endif.thread.i:                                ; preds = %B20.i.i, %B456.endif.endif.endif.thread.i
  %.1373.i = fadd double %best.2.0.lcssa.i30.i, %.116534.i
  br label %B202.i

B0.endif.i93:                                     ; preds = %B76.i.i, %B54.i.i91
  %at.3.0.i.i = phi i64 [ 0, %B54.i.i91 ], [ %.105.i.i, %B76.i.i ]
  %.137.i = fadd double %best.2.0.lcssa.i30.i, %.116534.i
  %.162.i = icmp slt i64 %at.3.0.i.i, %.90.i
  br i1 %.162.i, label %B128.i, label %B202.i

B374.if.i:                                        ; preds = %B374.if.i, %B374.if.preheader.i
  %lsr.iv.i78 = phi i64 [ 0, %B374.if.preheader.i ], [ %lsr.iv.next.i87, %B374.if.i ]
  %202 = add i64 %lsr.iv.i78, %.540574576.in.unr.i
  %203 = add i64 %202, -1
  %.598.i = icmp slt i64 %203, 0
  %204 = shl i64 %lsr.iv.i78, 3
  %205 = select i1 %.598.i, i64 %25, i64 -8
  %scevgep159.i = getelementptr i8, ptr %scevgep13.i77, i64 %205
  %scevgep160.i = getelementptr i8, ptr %scevgep159.i, i64 %204
  %.622.i = load double, ptr %scevgep160.i, align 8, !noalias !27
  %206 = select i1 %.598.i, i64 %26, i64 -8
  %scevgep157.i = getelementptr i8, ptr %scevgep.i76, i64 %206
  %scevgep82.i = getelementptr i8, ptr %scevgep157.i, i64 %204
  %.673.i = load double, ptr %scevgep82.i, align 8, !noalias !27
  %.701.i79 = icmp ugt i64 %202, -9223372036854775808
  %207 = select i1 %.701.i79, i64 %15, i64 0
  %scevgep41.i80 = getelementptr i8, ptr %scevgep13.i77, i64 %207
  %scevgep81.i = getelementptr i8, ptr %scevgep41.i80, i64 %204
  store double %.622.i, ptr %scevgep81.i, align 8, !noalias !27
  %208 = select i1 %.701.i79, i64 %16, i64 0
  %scevgep43.i81 = getelementptr i8, ptr %scevgep.i76, i64 %208
  %scevgep80.i = getelementptr i8, ptr %scevgep43.i81, i64 %204
  store double %.673.i, ptr %scevgep80.i, align 8, !noalias !27
  %209 = add i64 %202, -2
  %.598.1.i = icmp slt i64 %209, 0
  %210 = select i1 %.598.1.i, i64 %27, i64 -16
  %scevgep153.i = getelementptr i8, ptr %scevgep13.i77, i64 %210
  %scevgep78.i = getelementptr i8, ptr %scevgep153.i, i64 %204
  %.622.1.i = load double, ptr %scevgep78.i, align 8, !noalias !27
  %211 = select i1 %.598.1.i, i64 %28, i64 -16
  %scevgep151.i = getelementptr i8, ptr %scevgep.i76, i64 %211
  %scevgep77.i = getelementptr i8, ptr %scevgep151.i, i64 %204
  %.673.1.i = load double, ptr %scevgep77.i, align 8, !noalias !27
  %.701.1.i82 = icmp ugt i64 %203, -9223372036854775808
  %212 = select i1 %.701.1.i82, i64 %25, i64 -8
  %scevgep149.i = getelementptr i8, ptr %scevgep13.i77, i64 %212
  %scevgep76.i = getelementptr i8, ptr %scevgep149.i, i64 %204
  store double %.622.1.i, ptr %scevgep76.i, align 8, !noalias !27
  %213 = select i1 %.701.1.i82, i64 %26, i64 -8
  %scevgep147.i = getelementptr i8, ptr %scevgep.i76, i64 %213
  %scevgep74.i = getelementptr i8, ptr %scevgep147.i, i64 %204
  store double %.673.1.i, ptr %scevgep74.i, align 8, !noalias !27
  %214 = add i64 %202, -3
  %.598.2.i = icmp slt i64 %214, 0
  %215 = select i1 %.598.2.i, i64 %29, i64 -24
  %scevgep145.i = getelementptr i8, ptr %scevgep13.i77, i64 %215
  %scevgep72.i = getelementptr i8, ptr %scevgep145.i, i64 %204
  %.622.2.i = load double, ptr %scevgep72.i, align 8, !noalias !27
  %216 = select i1 %.598.2.i, i64 %30, i64 -24
  %scevgep143.i = getelementptr i8, ptr %scevgep.i76, i64 %216
  %scevgep70.i = getelementptr i8, ptr %scevgep143.i, i64 %204
  %.673.2.i = load double, ptr %scevgep70.i, align 8, !noalias !27
  %.701.2.i83 = icmp ugt i64 %209, -9223372036854775808
  %217 = select i1 %.701.2.i83, i64 %27, i64 -16
  %scevgep141.i84 = getelementptr i8, ptr %scevgep13.i77, i64 %217
  %scevgep69.i = getelementptr i8, ptr %scevgep141.i84, i64 %204
  store double %.622.2.i, ptr %scevgep69.i, align 8, !noalias !27
  %218 = select i1 %.701.2.i83, i64 %28, i64 -16
  %scevgep139.i = getelementptr i8, ptr %scevgep.i76, i64 %218
  %scevgep68.i = getelementptr i8, ptr %scevgep139.i, i64 %204
  store double %.673.2.i, ptr %scevgep68.i, align 8, !noalias !27
  %219 = add i64 %202, -4
  %.598.3.i = icmp slt i64 %219, 0
  %220 = select i1 %.598.3.i, i64 %31, i64 -32
  %scevgep137.i = getelementptr i8, ptr %scevgep13.i77, i64 %220
  %scevgep67.i = getelementptr i8, ptr %scevgep137.i, i64 %204
  %.622.3.i = load double, ptr %scevgep67.i, align 8, !noalias !27
  %221 = select i1 %.598.3.i, i64 %32, i64 -32
  %scevgep75.i = getelementptr i8, ptr %scevgep.i76, i64 %221
  %scevgep66.i = getelementptr i8, ptr %scevgep75.i, i64 %204
  %.673.3.i = load double, ptr %scevgep66.i, align 8, !noalias !27
  %.701.3.i85 = icmp ugt i64 %214, -9223372036854775808
  %222 = select i1 %.701.3.i85, i64 %29, i64 -24
  %scevgep71.i = getelementptr i8, ptr %scevgep13.i77, i64 %222
  %scevgep65.i = getelementptr i8, ptr %scevgep71.i, i64 %204
  store double %.622.3.i, ptr %scevgep65.i, align 8, !noalias !27
  %223 = select i1 %.701.3.i85, i64 %30, i64 -24
  %scevgep57.i = getelementptr i8, ptr %scevgep.i76, i64 %223
  %scevgep64.i86 = getelementptr i8, ptr %scevgep57.i, i64 %204
  store double %.673.3.i, ptr %scevgep64.i86, align 8, !noalias !27
  %lsr.iv.next.i87 = add nsw i64 %lsr.iv.i78, -4
  %224 = add nsw i64 %lsr.iv.i78, %.533573577.unr.i
  %.534.3.i = icmp sgt i64 %224, 4
  br i1 %.534.3.i, label %B374.if.i, label %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit

B500.if.i:                                        ; preds = %B500.if.i, %B500.if.preheader.i
  %lsr.iv75.i = phi i64 [ 0, %B500.if.preheader.i ], [ %lsr.iv.next76.i, %B500.if.i ]
  %lsr.iv71.i = phi i64 [ %189, %B500.if.preheader.i ], [ %lsr.iv.next72.i, %B500.if.i ]
  %225 = add i64 %lsr.iv75.i, %.876568570.unr.i
  %.934.i = icmp slt i64 %225, 0
  %226 = select i1 %.934.i, i64 %15, i64 0
  %227 = shl i64 %lsr.iv75.i, 3
  %scevgep111.i = getelementptr i8, ptr %scevgep92.i, i64 %226
  %scevgep112.i = getelementptr i8, ptr %scevgep111.i, i64 %227
  %.958.i = load double, ptr %scevgep112.i, align 8, !noalias !27
  %228 = select i1 %.934.i, i64 %16, i64 0
  %scevgep109.i69 = getelementptr i8, ptr %scevgep89.i, i64 %228
  %scevgep110.i = getelementptr i8, ptr %scevgep109.i69, i64 %227
  %.1009.i = load double, ptr %scevgep110.i, align 8, !noalias !27
  %229 = add i64 %lsr.iv75.i, %197
  %230 = add i64 %229, 1
  %.1038.i = icmp slt i64 %230, 0
  %231 = select i1 %.1038.i, i64 %17, i64 8
  %scevgep195.i = getelementptr i8, ptr %scevgep79.i, i64 %231
  %scevgep108.i70 = getelementptr i8, ptr %scevgep195.i, i64 %227
  store double %.958.i, ptr %scevgep108.i70, align 8, !noalias !27
  %232 = select i1 %.1038.i, i64 %18, i64 8
  %scevgep193.i71 = getelementptr i8, ptr %scevgep73.i, i64 %232
  %scevgep107.i72 = getelementptr i8, ptr %scevgep193.i71, i64 %227
  store double %.1009.i, ptr %scevgep107.i72, align 8, !noalias !27
  %233 = add i64 %225, 1
  %.934.1.i = icmp slt i64 %233, 0
  %234 = select i1 %.934.1.i, i64 %17, i64 8
  %scevgep105.i73 = getelementptr i8, ptr %scevgep92.i, i64 %234
  %scevgep106.i74 = getelementptr i8, ptr %scevgep105.i73, i64 %227
  %.958.1.i = load double, ptr %scevgep106.i74, align 8, !noalias !27
  %235 = select i1 %.934.1.i, i64 %18, i64 8
  %scevgep103.i = getelementptr i8, ptr %scevgep89.i, i64 %235
  %scevgep104.i = getelementptr i8, ptr %scevgep103.i, i64 %227
  %.1009.1.i = load double, ptr %scevgep104.i, align 8, !noalias !27
  %236 = add i64 %229, 2
  %.1038.1.i = icmp slt i64 %236, 0
  %237 = select i1 %.1038.1.i, i64 %19, i64 16
  %scevgep187.i = getelementptr i8, ptr %scevgep79.i, i64 %237
  %scevgep102.i = getelementptr i8, ptr %scevgep187.i, i64 %227
  store double %.958.1.i, ptr %scevgep102.i, align 8, !noalias !27
  %238 = select i1 %.1038.1.i, i64 %20, i64 16
  %scevgep185.i = getelementptr i8, ptr %scevgep73.i, i64 %238
  %scevgep101.i = getelementptr i8, ptr %scevgep185.i, i64 %227
  store double %.1009.1.i, ptr %scevgep101.i, align 8, !noalias !27
  %239 = add i64 %225, 2
  %.934.2.i = icmp slt i64 %239, 0
  %240 = select i1 %.934.2.i, i64 %19, i64 16
  %scevgep99.i = getelementptr i8, ptr %scevgep92.i, i64 %240
  %scevgep100.i = getelementptr i8, ptr %scevgep99.i, i64 %227
  %.958.2.i = load double, ptr %scevgep100.i, align 8, !noalias !27
  %241 = select i1 %.934.2.i, i64 %20, i64 16
  %scevgep97.i = getelementptr i8, ptr %scevgep89.i, i64 %241
  %scevgep98.i = getelementptr i8, ptr %scevgep97.i, i64 %227
  %.1009.2.i = load double, ptr %scevgep98.i, align 8, !noalias !27
  %242 = add i64 %229, 3
  %.1038.2.i = icmp slt i64 %242, 0
  %243 = select i1 %.1038.2.i, i64 %21, i64 24
  %scevgep179.i = getelementptr i8, ptr %scevgep79.i, i64 %243
  %scevgep96.i = getelementptr i8, ptr %scevgep179.i, i64 %227
  store double %.958.2.i, ptr %scevgep96.i, align 8, !noalias !27
  %244 = select i1 %.1038.2.i, i64 %22, i64 24
  %scevgep177.i = getelementptr i8, ptr %scevgep73.i, i64 %244
  %scevgep95.i = getelementptr i8, ptr %scevgep177.i, i64 %227
  store double %.1009.2.i, ptr %scevgep95.i, align 8, !noalias !27
  %245 = add i64 %225, 3
  %.934.3.i = icmp slt i64 %245, 0
  %246 = select i1 %.934.3.i, i64 %21, i64 24
  %scevgep93.i = getelementptr i8, ptr %scevgep92.i, i64 %246
  %scevgep94.i = getelementptr i8, ptr %scevgep93.i, i64 %227
  %.958.3.i = load double, ptr %scevgep94.i, align 8, !noalias !27
  %247 = select i1 %.934.3.i, i64 %22, i64 24
  %scevgep90.i = getelementptr i8, ptr %scevgep89.i, i64 %247
  %scevgep91.i = getelementptr i8, ptr %scevgep90.i, i64 %227
  %.1009.3.i = load double, ptr %scevgep91.i, align 8, !noalias !27
  %248 = add i64 %229, 4
  %.1038.3.i = icmp slt i64 %248, 0
  %249 = select i1 %.1038.3.i, i64 %23, i64 32
  %scevgep169.i = getelementptr i8, ptr %scevgep79.i, i64 %249
  %scevgep88.i = getelementptr i8, ptr %scevgep169.i, i64 %227
  store double %.958.3.i, ptr %scevgep88.i, align 8, !noalias !27
  %250 = select i1 %.1038.3.i, i64 %24, i64 32
  %scevgep167.i = getelementptr i8, ptr %scevgep73.i, i64 %250
  %scevgep87.i = getelementptr i8, ptr %scevgep167.i, i64 %227
  store double %.1009.3.i, ptr %scevgep87.i, align 8, !noalias !27
  %lsr.iv.next72.i = add i64 %lsr.iv71.i, -4
  %lsr.iv.next76.i = add nuw i64 %lsr.iv75.i, 4
  %.870.3.i = icmp ugt i64 %lsr.iv.next72.i, 4
  br i1 %.870.3.i, label %B500.if.i, label %_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit

_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd.exit: ; preds = %B500.if.i, %B374.if.i, %B328.i, %B374.if.prol.loopexit.i, %B456.i60, %B468.i, %B500.if.prol.loopexit.i
  %.1149.i = select i1 %.74.i, i64 %arg.n8_0, i64 0
  %.1150.i = add i64 %.1149.i, %chosen.2.0.lcssa.i28.i
  %.1151.i = icmp slt i64 %first.2.0.i, 0
  %.1152.i = select i1 %.1151.i, i64 %arg.n8_1, i64 0
  %.1170.i = mul i64 %.1150.i, %arg.n8_1
  %251 = getelementptr double, ptr %arg.a8, i64 %.1170.i
  %252 = getelementptr double, ptr %251, i64 %first.2.0.i
  %.1174.i = getelementptr double, ptr %252, i64 %.1152.i
  store double %start.2.0.i, ptr %.1174.i, align 8, !noalias !27
  %.1208.i = select i1 %.74.i, i64 %arg.n9_0, i64 0
  %.1209.i = add i64 %.1208.i, %chosen.2.0.lcssa.i28.i
  %.1211.i = select i1 %.1151.i, i64 %arg.n9_1, i64 0
  %.1229.i = mul i64 %.1209.i, %arg.n9_1
  %253 = getelementptr double, ptr %arg.a9, i64 %.1229.i
  %254 = getelementptr double, ptr %253, i64 %first.2.0.i
  %.1233.i61 = getelementptr double, ptr %254, i64 %.1211.i
  store double %end.2.0.i, ptr %.1233.i61, align 8, !noalias !27
  %.1241.i = add nsw i64 %.442.i, %.90.i
  %sunkaddr139.i = shl i64 %.75.i, 3
  %sunkaddr140.i = getelementptr inbounds i8, ptr %133, i64 %sunkaddr139.i
  store i64 %.1241.i, ptr %sunkaddr140.i, align 8, !noalias !27
  %.10.i.i = fcmp olt double %best.2.0.lcssa.i30.i, %oldest.2.11266.i
  %.11.i85.i = select i1 %.10.i.i, double %best.2.0.lcssa.i30.i, double %oldest.2.11266.i
  %.1304.i = sub nsw i64 %.63912501258.i, %.438.i
  %255 = getelementptr double, ptr %49, i64 %.1304.i
  store double %best.2.0.lcssa.i30.i, ptr %255, align 8, !noalias !1
  %sunkaddr273.i = shl i64 %.116023.i, 3
  %sunkaddr274.i = getelementptr i8, ptr %arg.a7, i64 %sunkaddr273.i
  %sunkaddr275.i = getelementptr i8, ptr %sunkaddr274.i, i64 16
  %.1416.i = load double, ptr %sunkaddr275.i, align 8, !noalias !1
  %.10.i86.i = fcmp ogt double %.116534.i, %.1416.i
  %.11.i87.i = select i1 %.10.i86.i, double %.116534.i, double %.1416.i
  %.1446.i = fadd double %best.2.0.lcssa.i30.i, %.11.i87.i
  %.10.i88.i = fcmp ogt double %.1446.i, %retire.2.21260.i
  %.11.i89.i = select i1 %.10.i88.i, double %.1446.i, double %retire.2.21260.i
  %.1500.i = icmp slt i64 %entered.2.21265.i, 0
  %.1501.i = select i1 %.1500.i, i64 %arg.n13_0, i64 0
  %256 = getelementptr double, ptr %arg.a13, i64 %entered.2.21265.i
  %.1515.i = getelementptr double, ptr %256, i64 %.1501.i
  store double %.11.i89.i, ptr %.1515.i, align 8, !noalias !1
  %.1531.i = icmp slt i64 %entered.2.21265.i, %"$phi258.10.2.sroa.40.1.i"
  br i1 %.1531.i, label %B946.i, label %B1094.i

_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE.exit: ; preds = %B182.5.i
  %.2199.i = mul nuw nsw i64 %.106123127.i, 6
  %257 = uitofp i64 %.1978.i to double
  br label %259

258:                                              ; preds = %_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit
  %.2286.i.pre = load double, ptr %.1975.i135.phi.trans.insert, align 8, !noalias !1
  br label %259

259:                                              ; preds = %_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE.exit, %258
  %iterations.2.1.i156191 = phi i64 [ 95, %258 ], [ %iterations.2.1.i, %_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE.exit ]
  %.1978.i158189 = phi double [ 9.600000e+01, %258 ], [ %257, %_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE.exit ]
  %.2286.i187 = phi double [ %.2286.i.pre, %258 ], [ %.241.i, %_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE.exit ]
  %260 = phi i64 [ 48, %258 ], [ %.2199.i, %_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE.exit ]
  %.2289.i = sub nsw i64 %iterations.2.1.i156191, %260
  %.2303.i = icmp slt i64 %.2289.i, 0
  %.2304.i = select i1 %.2303.i, i64 %arg.n14_0, i64 0
  %261 = getelementptr double, ptr %arg.a14, i64 %.2289.i
  %.2318.i = getelementptr double, ptr %261, i64 %.2304.i
  %.2319.i = load double, ptr %.2318.i, align 8, !noalias !1
  %.2322.i = fsub double %.2286.i187, %.2319.i
  %.2323.i = uitofp i64 %260 to double
  %.2327.i = fdiv double %.2322.i, %.2323.i
  %scevgep27.i = getelementptr i8, ptr %lsr.iv.i, i64 -40
  store double %.2327.i, ptr %scevgep27.i, align 8, !noalias !35
  %scevgep26.i = getelementptr i8, ptr %lsr.iv.i, i64 -32
  store double %alone.4.1.i, ptr %scevgep26.i, align 8, !noalias !35
  %scevgep25.i = getelementptr i8, ptr %lsr.iv.i, i64 -24
  %.1012.i = sitofp i64 %filled.2.2.lcssa.i to double
  store double %.1012.i, ptr %scevgep25.i, align 8, !noalias !35
  store double %.1978.i158189, ptr %lsr.iv.i, align 8, !noalias !35
  br i1 %48, label %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B60.if.i.i

B168.i.i:                                         ; preds = %B60.if.i.i
  %.379.i.i = load i64, ptr %.1178.i, align 8, !noalias !36
  %.383.not.i.i = icmp eq i64 %.379.i.i, %.5.i.i.i5
  br i1 %.383.not.i.i, label %B238.i.i6, label %B192.preheader.i.i

B192.preheader.i.i:                               ; preds = %B168.i.i
  %262 = add nsw i64 %used.2.0439.i.i, -1
  br label %B192.i.i

B192.i.i:                                         ; preds = %B214.i.i, %B192.preheader.i.i
  %at.2.1.i.i = phi i64 [ %.389.i.i, %B214.i.i ], [ 0, %B192.preheader.i.i ]
  %exitcond.not.i.i18 = icmp eq i64 %262, %at.2.1.i.i
  br i1 %exitcond.not.i.i18, label %B250.i.i17, label %B214.i.i

B214.i.i:                                         ; preds = %B192.i.i
  %.389.i.i = add nuw nsw i64 %at.2.1.i.i, 1
  %sunkaddr.i19 = shl i64 %at.2.1.i.i, 3
  %sunkaddr45.i = getelementptr i8, ptr %.1178.i, i64 %sunkaddr.i19
  %sunkaddr46.i = getelementptr i8, ptr %sunkaddr45.i, i64 8
  %.438.i.i = load i64, ptr %sunkaddr46.i, align 8, !noalias !36
  %.442.not.i.i = icmp eq i64 %.438.i.i, %.5.i.i.i5
  br i1 %.442.not.i.i, label %B238.i.i6, label %B192.i.i

B238.i.i6:                                        ; preds = %B214.i.i, %B60.if.i.i, %B168.i.i
  %at.3.2.i.i = phi i64 [ 0, %B168.i.i ], [ 0, %B60.if.i.i ], [ %.389.i.i, %B214.i.i ]
  %.461.i.i = icmp eq i64 %at.3.2.i.i, %used.2.0439.i.i
  br i1 %.461.i.i, label %B250.i.i17, label %B282.i.i

B250.i.i17:                                       ; preds = %B192.i.i, %B238.i.i6
  %.478.i.i = icmp slt i64 %used.2.0439.i.i, 0
  %.479.i.i = select i1 %.478.i.i, i64 %arg.n16_1, i64 0
  %263 = getelementptr i64, ptr %.1178.i, i64 %used.2.0439.i.i
  %.493.i.i = getelementptr i64, ptr %263, i64 %.479.i.i
  store i64 %.5.i.i.i5, ptr %.493.i.i, align 8, !noalias !36
  %.512.i.i = select i1 %.478.i.i, i64 %arg.n15_0, i64 0
  %264 = getelementptr double, ptr %arg.a15, i64 %used.2.0439.i.i
  %.526.i.i = getelementptr double, ptr %264, i64 %.512.i.i
  store double 0.000000e+00, ptr %.526.i.i, align 8, !noalias !36
  %.529.i.i = add nsw i64 %used.2.0439.i.i, 1
  br label %B282.i.i

B282.i.i:                                         ; preds = %B250.i.i17, %B238.i.i6
  %at.3.24.i.i = phi i64 [ %used.2.0439.i.i, %B250.i.i17 ], [ %at.3.2.i.i, %B238.i.i6 ]
  %used.3.1.i.i = phi i64 [ %.529.i.i, %B250.i.i17 ], [ %used.2.0439.i.i, %B238.i.i6 ]
  %.571.i.i = getelementptr double, ptr %arg.a15, i64 %at.3.24.i.i
  %.572.i.i7 = load double, ptr %.571.i.i, align 8, !noalias !36
  %sunkaddr9.i.i = shl i64 %.235.i.i4, 3
  %sunkaddr10.i.i = getelementptr inbounds i8, ptr %266, i64 %sunkaddr9.i.i
  %.606.i.i = load i64, ptr %sunkaddr10.i.i, align 8, !noalias !36
  %.634.i.i = icmp slt i64 %.606.i.i, 0
  %.635.i.i = select i1 %.634.i.i, i64 %arg.n7_0, i64 0
  %.636.i.i = add i64 %.635.i.i, %.606.i.i
  %.656.i.i = mul i64 %.636.i.i, %arg.n7_1
  %265 = getelementptr double, ptr %arg.a7, i64 %.656.i.i
  %.660.i.i = getelementptr i8, ptr %265, i64 8
  %.661.i.i = load double, ptr %.660.i.i, align 8, !noalias !36
  %.662.i.i = fadd double %.572.i.i7, %.661.i.i
  store double %.662.i.i, ptr %.571.i.i, align 8, !noalias !36
  %.176.i.i = icmp sgt i64 %.175434438.i.i, 1
  br i1 %.176.i.i, label %B60.if.i.i, label %B0.endif.i

B60.if.i.i:                                       ; preds = %259, %B282.i.i
  %used.2.0439.i.i = phi i64 [ %used.3.1.i.i, %B282.i.i ], [ 0, %259 ]
  %.175434438.i.i = phi i64 [ %.185.i.i, %B282.i.i ], [ %.589.i, %259 ]
  %.182435437.i.i = phi i64 [ %.189.i.i, %B282.i.i ], [ %.438.i, %259 ]
  %.185.i.i = add nsw i64 %.175434438.i.i, -1
  %.189.i.i = add i64 %.182435437.i.i, 1
  %.234.i.i = icmp slt i64 %.182435437.i.i, 0
  %.235.i.i4 = select i1 %.234.i.i, i64 %arg.n2_0, i64 0
  %266 = getelementptr i64, ptr %arg.a2, i64 %.182435437.i.i
  %.249.i.i = getelementptr i64, ptr %266, i64 %.235.i.i4
  %.250.i.i = load i64, ptr %.249.i.i, align 8, !noalias !36
  %.276.i.i = icmp slt i64 %.250.i.i, 0
  %.277.i.i = select i1 %.276.i.i, i64 %arg.n7_0, i64 0
  %.278.i.i = add i64 %.277.i.i, %.250.i.i
  %.298.i.i = mul i64 %.278.i.i, %arg.n7_1
  %.302.i.i = getelementptr double, ptr %arg.a7, i64 %.298.i.i
  %.303.i.i = load double, ptr %.302.i.i, align 8, !noalias !36
  %.5.i.i.i5 = fptosi double %.303.i.i to i64
  %.340.i.i = icmp sgt i64 %used.2.0439.i.i, 0
  br i1 %.340.i.i, label %B168.i.i, label %B238.i.i6

B158.loopexit.i:                                  ; preds = %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit
  %.322.i = add nuw nsw i64 %.315344362.i, 1
  %exitcond390.not.i = icmp eq i64 %.315344362.i, %.11.i.i8
  %scevgep = getelementptr i8, ptr %indvars.iv, i64 8
  %indvars.iv.next171 = add nuw nsw i64 %indvars.iv170, 1
  %indvars.iv.next173 = add nuw nsw i64 %indvars.iv172, 1
  %indvars.iv.next175 = add nuw nsw i64 %indvars.iv174, 1
  br i1 %exitcond390.not.i, label %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit, label %B158.if.i

B216.i:                                           ; preds = %B216.preheader.i, %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit
  %best.2.1.i = phi double [ %best.5.2.i, %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit ], [ %best.3.0364.i, %B216.preheader.i ]
  %which.5.1.i = phi i64 [ %which.4.2.i, %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit ], [ %which.2.0365.i, %B216.preheader.i ]
  %.687.i = load i64, ptr %arg.a16, align 8, !noalias !41
  %.701.i = icmp slt i64 %.687.i, 0
  %.702.i = select i1 %.701.i, i64 %arg.n16_1, i64 0
  %267 = getelementptr i64, ptr %.1246.i, i64 %.687.i
  %.716.i = getelementptr i64, ptr %267, i64 %.702.i
  %.717.i = load i64, ptr %.716.i, align 8, !noalias !41
  br i1 %exitcond.not.i10, label %B328.if.lr.ph.i, label %B258.if.1.i

B328.if.lr.ph.i:                                  ; preds = %B258.if.3.i, %B258.if.2.i, %B258.if.1.i, %B216.i
  %.719.lcssa.i = phi i64 [ %.717.i, %B216.i ], [ %.719.1.i, %B258.if.1.i ], [ %.719.2.i, %B258.if.2.i ], [ %.719.3.i, %B258.if.3.i ]
  %.890.i = xor i64 %.719.lcssa.i, -1
  br i1 %297, label %B328.if.epil.preheader.i, label %B328.if.i

B364.i16:                                         ; preds = %B328.if.i
  %sunkaddr48.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr97.i
  %.924.i = load double, ptr %sunkaddr48.i, align 8, !noalias !41
  %.928.i = fadd double %work.2.2331.i, %.924.i
  br label %B386.i11

B386.i11:                                         ; preds = %B328.if.i, %B364.i16
  %work.3.3.i = phi double [ %.928.i, %B364.i16 ], [ %work.2.2331.i, %B328.if.i ]
  %sunkaddr51.i = getelementptr i8, ptr %sunkaddr98.i, i64 8
  %.888.1.i = load i64, ptr %sunkaddr51.i, align 8, !noalias !41
  %.891.1.i = and i64 %.888.1.i, %.890.i
  %.892.1.i = icmp eq i64 %.891.1.i, 0
  br i1 %.892.1.i, label %B364.1.i, label %B386.1.i

B364.1.i:                                         ; preds = %B386.i11
  %sunkaddr53.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr97.i
  %sunkaddr54.i = getelementptr i8, ptr %sunkaddr53.i, i64 8
  %.924.1.i = load double, ptr %sunkaddr54.i, align 8, !noalias !41
  %.928.1.i = fadd double %work.3.3.i, %.924.1.i
  br label %B386.1.i

B386.1.i:                                         ; preds = %B364.1.i, %B386.i11
  %work.3.3.1.i = phi double [ %.928.1.i, %B364.1.i ], [ %work.3.3.i, %B386.i11 ]
  %sunkaddr57.i = getelementptr i8, ptr %sunkaddr98.i, i64 16
  %.888.2.i = load i64, ptr %sunkaddr57.i, align 8, !noalias !41
  %.891.2.i = and i64 %.888.2.i, %.890.i
  %.892.2.i = icmp eq i64 %.891.2.i, 0
  br i1 %.892.2.i, label %B364.2.i, label %B386.2.i

B364.2.i:                                         ; preds = %B386.1.i
  %sunkaddr59.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr97.i
  %sunkaddr60.i = getelementptr i8, ptr %sunkaddr59.i, i64 16
  %.924.2.i = load double, ptr %sunkaddr60.i, align 8, !noalias !41
  %.928.2.i = fadd double %work.3.3.1.i, %.924.2.i
  br label %B386.2.i

B386.2.i:                                         ; preds = %B364.2.i, %B386.1.i
  %work.3.3.2.i = phi double [ %.928.2.i, %B364.2.i ], [ %work.3.3.1.i, %B386.1.i ]
  %sunkaddr63.i = getelementptr i8, ptr %sunkaddr98.i, i64 24
  %.888.3.i = load i64, ptr %sunkaddr63.i, align 8, !noalias !41
  %.891.3.i = and i64 %.888.3.i, %.890.i
  %.892.3.i = icmp eq i64 %.891.3.i, 0
  br i1 %.892.3.i, label %B364.3.i, label %B386.3.i

B364.3.i:                                         ; preds = %B386.2.i
  %sunkaddr65.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr97.i
  %sunkaddr66.i = getelementptr i8, ptr %sunkaddr65.i, i64 24
  %.924.3.i = load double, ptr %sunkaddr66.i, align 8, !noalias !41
  %.928.3.i = fadd double %work.3.3.2.i, %.924.3.i
  br label %B386.3.i

B386.3.i:                                         ; preds = %B364.3.i, %B386.2.i
  %work.3.3.3.i = phi double [ %.928.3.i, %B364.3.i ], [ %work.3.3.2.i, %B386.2.i ]
  %sunkaddr69.i = getelementptr i8, ptr %sunkaddr98.i, i64 32
  %.888.4.i = load i64, ptr %sunkaddr69.i, align 8, !noalias !41
  %.891.4.i = and i64 %.888.4.i, %.890.i
  %.892.4.i = icmp eq i64 %.891.4.i, 0
  br i1 %.892.4.i, label %B364.4.i, label %B386.4.i

B364.4.i:                                         ; preds = %B386.3.i
  %sunkaddr71.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr97.i
  %sunkaddr72.i = getelementptr i8, ptr %sunkaddr71.i, i64 32
  %.924.4.i = load double, ptr %sunkaddr72.i, align 8, !noalias !41
  %.928.4.i = fadd double %work.3.3.3.i, %.924.4.i
  br label %B386.4.i

B386.4.i:                                         ; preds = %B364.4.i, %B386.3.i
  %work.3.3.4.i = phi double [ %.928.4.i, %B364.4.i ], [ %work.3.3.3.i, %B386.3.i ]
  %sunkaddr75.i = getelementptr i8, ptr %sunkaddr98.i, i64 40
  %.888.5.i = load i64, ptr %sunkaddr75.i, align 8, !noalias !41
  %.891.5.i = and i64 %.888.5.i, %.890.i
  %.892.5.i = icmp eq i64 %.891.5.i, 0
  br i1 %.892.5.i, label %B364.5.i, label %B386.5.i

B364.5.i:                                         ; preds = %B386.4.i
  %sunkaddr77.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr97.i
  %sunkaddr78.i = getelementptr i8, ptr %sunkaddr77.i, i64 40
  %.924.5.i = load double, ptr %sunkaddr78.i, align 8, !noalias !41
  %.928.5.i = fadd double %work.3.3.4.i, %.924.5.i
  br label %B386.5.i

B386.5.i:                                         ; preds = %B364.5.i, %B386.4.i
  %work.3.3.5.i = phi double [ %.928.5.i, %B364.5.i ], [ %work.3.3.4.i, %B386.4.i ]
  %sunkaddr81.i = getelementptr i8, ptr %sunkaddr98.i, i64 48
  %.888.6.i = load i64, ptr %sunkaddr81.i, align 8, !noalias !41
  %.891.6.i = and i64 %.888.6.i, %.890.i
  %.892.6.i = icmp eq i64 %.891.6.i, 0
  br i1 %.892.6.i, label %B364.6.i, label %B386.6.i

B364.6.i:                                         ; preds = %B386.5.i
  %sunkaddr83.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr97.i
  %sunkaddr84.i = getelementptr i8, ptr %sunkaddr83.i, i64 48
  %.924.6.i = load double, ptr %sunkaddr84.i, align 8, !noalias !41
  %.928.6.i = fadd double %work.3.3.5.i, %.924.6.i
  br label %B386.6.i

B386.6.i:                                         ; preds = %B364.6.i, %B386.5.i
  %work.3.3.6.i = phi double [ %.928.6.i, %B364.6.i ], [ %work.3.3.5.i, %B386.5.i ]
  %.826.7.i = add nuw nsw i64 %.819327329.i, 8
  %sunkaddr87.i = getelementptr i8, ptr %sunkaddr98.i, i64 56
  %.888.7.i = load i64, ptr %sunkaddr87.i, align 8, !noalias !41
  %.891.7.i = and i64 %.888.7.i, %.890.i
  %.892.7.i = icmp eq i64 %.891.7.i, 0
  br i1 %.892.7.i, label %B364.7.i, label %B386.7.i

B364.7.i:                                         ; preds = %B386.6.i
  %sunkaddr89.i = getelementptr i8, ptr %arg.a15, i64 %sunkaddr97.i
  %sunkaddr90.i = getelementptr i8, ptr %sunkaddr89.i, i64 56
  %.924.7.i = load double, ptr %sunkaddr90.i, align 8, !noalias !41
  %.928.7.i = fadd double %work.3.3.6.i, %.924.7.i
  br label %B386.7.i

B386.7.i:                                         ; preds = %B364.7.i, %B386.6.i
  %work.3.3.7.i = phi double [ %.928.7.i, %B364.7.i ], [ %work.3.3.6.i, %B386.6.i ]
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i, %.826.7.i
  br i1 %niter.ncmp.7.i, label %B388.loopexit.unr-lcssa.i, label %B328.if.i

B388.loopexit.unr-lcssa.i:                        ; preds = %B386.7.i
  br i1 %298, label %B388.i, label %B328.if.epil.preheader.i

B328.if.epil.preheader.i:                         ; preds = %B388.loopexit.unr-lcssa.i, %B328.if.lr.ph.i
  %work.2.2331.epil.init.i = phi double [ 0.000000e+00, %B328.if.lr.ph.i ], [ %work.3.3.7.i, %B388.loopexit.unr-lcssa.i ]
  %.819327329.epil.init.i = phi i64 [ 0, %B328.if.lr.ph.i ], [ %unroll_iter.i, %B388.loopexit.unr-lcssa.i ]
  %268 = shl i64 %.819327329.epil.init.i, 3
  %scevgep41.i = getelementptr i8, ptr %arg.a15, i64 %268
  %scevgep43.i = getelementptr i8, ptr %.1178.i, i64 %268
  br label %B328.if.epil.i

B328.if.epil.i:                                   ; preds = %B386.epil.i, %B328.if.epil.preheader.i
  %work.2.2331.epil.i = phi double [ %work.2.2331.epil.init.i, %B328.if.epil.preheader.i ], [ %work.3.3.epil.i, %B386.epil.i ]
  %epil.iter.i12 = phi i64 [ 0, %B328.if.epil.preheader.i ], [ %epil.iter.next.i13, %B386.epil.i ]
  %269 = shl i64 %epil.iter.i12, 3
  %scevgep50.i = getelementptr i8, ptr %scevgep43.i, i64 %269
  %.888.epil.i = load i64, ptr %scevgep50.i, align 8, !noalias !41
  %.891.epil.i = and i64 %.888.epil.i, %.890.i
  %.892.epil.i = icmp eq i64 %.891.epil.i, 0
  br i1 %.892.epil.i, label %B364.epil.i, label %B386.epil.i

B364.epil.i:                                      ; preds = %B328.if.epil.i
  %scevgep38.i = getelementptr i8, ptr %scevgep41.i, i64 %269
  %.924.epil.i = load double, ptr %scevgep38.i, align 8, !noalias !41
  %.928.epil.i = fadd double %work.2.2331.epil.i, %.924.epil.i
  br label %B386.epil.i

B386.epil.i:                                      ; preds = %B364.epil.i, %B328.if.epil.i
  %work.3.3.epil.i = phi double [ %.928.epil.i, %B364.epil.i ], [ %work.2.2331.epil.i, %B328.if.epil.i ]
  %epil.iter.next.i13 = add i64 %epil.iter.i12, 1
  %epil.iter.cmp.not.i14 = icmp eq i64 %xtraiter.i9, %epil.iter.next.i13
  br i1 %epil.iter.cmp.not.i14, label %B388.i, label %B328.if.epil.i, !llvm.loop !42

B388.i:                                           ; preds = %B386.epil.i, %B388.loopexit.unr-lcssa.i
  %work.2.2.lcssa.i = phi double [ %work.3.3.7.i, %B388.loopexit.unr-lcssa.i ], [ %work.3.3.epil.i, %B386.epil.i ]
  br label %B44.i

B44.i:                                            ; preds = %B44.if.i, %B388.i
  %indvars.iv167 = phi i2 [ %indvars.iv.next, %B44.if.i ], [ 0, %B388.i ]
  %lsr.iv26.i = phi i64 [ %lsr.iv.next27.i, %B44.if.i ], [ 0, %B388.i ]
  %.104.i = icmp slt i64 %lsr.iv26.i, %invariant.op
  br i1 %.104.i, label %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit, label %B44.if.i

B84.i:                                            ; preds = %B44.if.i
  %270 = shl i64 %lsr.iv.next27.i, 3
  %scevgep40.i21 = getelementptr i8, ptr %indvars.iv, i64 %270
  %.218.i = add nsw i64 %.175.i, 1
  store i64 %.218.i, ptr %scevgep40.i21, align 8, !noalias !43
  %.336177.not.i = icmp sgt i64 %lsr.iv26.i, -1
  br i1 %.336177.not.i, label %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit, label %B154.if.preheader.i

B154.if.preheader.i:                              ; preds = %B84.i
  %271 = sub i64 0, %lsr.iv26.i
  %xtraiter.i22 = and i64 %271, 3
  %lcmp.mod.not.i23 = icmp eq i64 %xtraiter.i22, 0
  br i1 %lcmp.mod.not.i23, label %B154.if.prol.loopexit.i, label %B154.if.prol.i.preheader

B154.if.prol.i.preheader:                         ; preds = %B154.if.preheader.i
  %272 = zext i2 %indvars.iv167 to i64
  %273 = add nsw i64 %lsr.iv26.i, %272
  br label %B154.if.prol.i

B154.if.prol.i:                                   ; preds = %B154.if.prol.i.preheader, %B154.if.prol.i
  %lsr.iv28.i = phi i64 [ %lsr.iv.next29.i, %B154.if.prol.i ], [ %lsr.iv26.i, %B154.if.prol.i.preheader ]
  %274 = add nsw i64 %lsr.iv28.i, %.315344362.i
  %.388.inv.prol.i = icmp sgt i64 %274, 0
  %275 = select i1 %.388.inv.prol.i, i64 0, i64 %42
  %scevgep32.i = getelementptr i8, ptr %scevgep37.i, i64 %275
  %276 = shl i64 %lsr.iv28.i, 3
  %scevgep34.i = getelementptr i8, ptr %scevgep32.i, i64 %276
  %scevgep36.i = getelementptr i8, ptr %scevgep34.i, i64 -8
  %.404.prol.i = load i64, ptr %scevgep36.i, align 8, !noalias !43
  %.405.prol.i = add nsw i64 %.404.prol.i, 1
  %.419.prol.i = icmp slt i64 %274, 0
  %277 = select i1 %.419.prol.i, i64 %43, i64 8
  %scevgep.i24 = getelementptr i8, ptr %scevgep37.i, i64 %277
  %scevgep30.i = getelementptr i8, ptr %scevgep.i24, i64 %276
  %scevgep31.i = getelementptr i8, ptr %scevgep30.i, i64 -8
  store i64 %.405.prol.i, ptr %scevgep31.i, align 8, !noalias !43
  %lsr.iv.next29.i = add nsw i64 %lsr.iv28.i, 1
  %exitcond169 = icmp eq i64 %lsr.iv.next29.i, %273
  br i1 %exitcond169, label %B154.if.prol.loopexit.i, label %B154.if.prol.i, !llvm.loop !46

B154.if.prol.loopexit.i:                          ; preds = %B154.if.prol.i, %B154.if.preheader.i
  %lsr.iv.next64.pn.i = phi i64 [ %lsr.iv26.i, %B154.if.preheader.i ], [ %273, %B154.if.prol.i ]
  %ov.i = icmp ugt i64 %lsr.iv26.i, -4
  br i1 %ov.i, label %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit, label %B154.if.preheader12.i

B154.if.preheader12.i:                            ; preds = %B154.if.prol.loopexit.i
  %.342176178.unr.i = add i64 %lsr.iv.next64.pn.i, %.315344362.i
  %278 = add i64 %indvars.iv170, %lsr.iv.next64.pn.i
  %279 = add i64 %indvars.iv172, %lsr.iv.next64.pn.i
  %280 = add i64 %indvars.iv174, %lsr.iv.next64.pn.i
  %.388.inv.i = icmp sgt i64 %.342176178.unr.i, 0
  %281 = shl i64 %.342176178.unr.i, 3
  %282 = select i1 %.388.inv.i, i64 -8, i64 %44
  %scevgep53.i = getelementptr i8, ptr %arg.a16, i64 %282
  %scevgep54.i = getelementptr i8, ptr %scevgep53.i, i64 %281
  %.404.i = load i64, ptr %scevgep54.i, align 8, !noalias !43
  %.405.i = add nsw i64 %.404.i, 1
  %.419.i = icmp slt i64 %.342176178.unr.i, 0
  %283 = select i1 %.419.i, i64 %42, i64 0
  %scevgep25.i26 = getelementptr i8, ptr %arg.a16, i64 %283
  %scevgep23.i27 = getelementptr i8, ptr %scevgep25.i26, i64 %281
  store i64 %.405.i, ptr %scevgep23.i27, align 8, !noalias !43
  %.388.inv.1.i = icmp ult i64 %.342176178.unr.i, 9223372036854775807
  %284 = select i1 %.388.inv.1.i, i64 0, i64 %42
  %scevgep33.i = getelementptr i8, ptr %arg.a16, i64 %284
  %scevgep22.i28 = getelementptr i8, ptr %scevgep33.i, i64 %281
  %.404.1.i = load i64, ptr %scevgep22.i28, align 8, !noalias !43
  %.405.1.i = add nsw i64 %.404.1.i, 1
  %.419.1.i = icmp slt i64 %278, 0
  %285 = select i1 %.419.1.i, i64 %43, i64 8
  %scevgep49.i = getelementptr i8, ptr %arg.a16, i64 %285
  %scevgep21.i = getelementptr i8, ptr %scevgep49.i, i64 %281
  store i64 %.405.1.i, ptr %scevgep21.i, align 8, !noalias !43
  %.388.inv.2.i = icmp sgt i64 %279, 0
  %286 = select i1 %.388.inv.2.i, i64 8, i64 %43
  %scevgep47.i = getelementptr i8, ptr %arg.a16, i64 %286
  %scevgep20.i = getelementptr i8, ptr %scevgep47.i, i64 %281
  %.404.2.i = load i64, ptr %scevgep20.i, align 8, !noalias !43
  %.405.2.i = add nsw i64 %.404.2.i, 1
  %.419.2.i = icmp slt i64 %279, 0
  %287 = select i1 %.419.2.i, i64 %45, i64 16
  %scevgep45.i = getelementptr i8, ptr %arg.a16, i64 %287
  %scevgep19.i = getelementptr i8, ptr %scevgep45.i, i64 %281
  store i64 %.405.2.i, ptr %scevgep19.i, align 8, !noalias !43
  %.388.inv.3.i = icmp sgt i64 %280, 0
  %288 = select i1 %.388.inv.3.i, i64 16, i64 %45
  %scevgep38.i29 = getelementptr i8, ptr %arg.a16, i64 %288
  %scevgep18.i = getelementptr i8, ptr %scevgep38.i29, i64 %281
  %.404.3.i = load i64, ptr %scevgep18.i, align 8, !noalias !43
  %.405.3.i = add nsw i64 %.404.3.i, 1
  %scevgep17.i = getelementptr i8, ptr %sunkaddr96.i, i64 %281
  store i64 %.405.3.i, ptr %scevgep17.i, align 8, !noalias !43
  br label %_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit

B44.if.i:                                         ; preds = %B44.i
  %289 = shl i64 %lsr.iv26.i, 3
  %scevgep41.i20 = getelementptr i8, ptr %scevgep37.i, i64 %289
  %scevgep44.i = getelementptr i8, ptr %scevgep41.i20, i64 -8
  %.175.i = load i64, ptr %scevgep44.i, align 8, !noalias !43
  %lsr.iv.next27.i = add nsw i64 %lsr.iv26.i, -1
  %290 = add i64 %lsr.iv.next27.i, %used.3.1.i.i
  %.181.i = icmp slt i64 %.175.i, %290
  %indvars.iv.next = add i2 %indvars.iv167, 1
  br i1 %.181.i, label %B84.i, label %B44.i

_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx.exit: ; preds = %B44.i, %B154.if.preheader12.i, %B84.i, %B154.if.prol.loopexit.i
  %291 = tail call i64 @llvm.ctpop.i64(i64 %.719.lcssa.i)
  %292 = uitofp i64 %291 to double
  %.994.i = fdiv double %work.2.2.lcssa.i, %292
  %.996.i = fadd double %best.2.1.i, 0x3D719799812DEA11
  %.999.i = fcmp ogt double %.994.i, %.996.i
  %best.5.2.i = select i1 %.999.i, double %.994.i, double %best.2.1.i
  %which.4.2.i = select i1 %.999.i, i64 %.719.lcssa.i, i64 %which.5.1.i
  br i1 %.104.i, label %B158.loopexit.i, label %B216.i

B0.endif.i:                                       ; preds = %B282.i.i
  %.108192.not.i.i = icmp slt i64 %used.3.1.i.i, 1
  br i1 %.108192.not.i.i, label %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B34.if.i.i

B54.i.i:                                          ; preds = %B34.if.i.i
  %.197.i.i = getelementptr i64, ptr %.1178.i, i64 %.114190193.i.i
  %.198.i.i = load i64, ptr %.197.i.i, align 8, !noalias !47
  %293 = getelementptr i64, ptr %.1246.i, i64 %.114190193.i.i
  %.231.i.i = getelementptr i8, ptr %293, i64 -8
  %.232.i.i = load i64, ptr %.231.i.i, align 8, !noalias !47
  %.12.i.i.i = xor i64 %.232.i.i, %.198.i.i
  %.16.i.i.i = sub i64 0, %.12.i.i.i
  %.17.i.i.i = and i64 %.12.i.i.i, %.16.i.i.i
  %.23.i.i.i = and i64 %.17.i.i.i, %.198.i.i
  %.24.not.i.i.i = icmp eq i64 %.23.i.i.i, 0
  %.30.i.i.i = icmp slt i64 %.232.i.i, %.17.i.i.i
  %.43.i.i.i = icmp sge i64 %.198.i.i, %.17.i.i.i
  %"$phi60.0.2.0.i.i.i" = select i1 %.24.not.i.i.i, i1 %.43.i.i.i, i1 %.30.i.i.i
  br i1 %"$phi60.0.2.0.i.i.i", label %B228.thread.i.i, label %B116.i.i

B116.i.i:                                         ; preds = %B54.i.i, %B166.i.i
  %at.2.2.i.i = phi i64 [ %.271.i.i, %B166.i.i ], [ %.114190193.i.i, %B54.i.i ]
  %294 = shl i64 %at.2.2.i.i, 3
  %scevgep27.i.i = getelementptr i8, ptr %.1246.i, i64 %294
  %scevgep28.i.i = getelementptr i8, ptr %scevgep27.i.i, i64 -8
  %.301.i.i = load i64, ptr %scevgep28.i.i, align 8, !noalias !47
  store i64 %.301.i.i, ptr %scevgep27.i.i, align 8, !noalias !47
  %.344.i.i = icmp sgt i64 %at.2.2.i.i, 1
  br i1 %.344.i.i, label %B166.i.i, label %B228.i.i

B166.i.i:                                         ; preds = %B116.i.i
  %.383.i.i = load i64, ptr %.197.i.i, align 8, !noalias !47
  %scevgep40.i = getelementptr i8, ptr %scevgep27.i.i, i64 -16
  %.417.i.i = load i64, ptr %scevgep40.i, align 8, !noalias !47
  %.12.i9.i.i = xor i64 %.417.i.i, %.383.i.i
  %.16.i10.i.i = sub i64 0, %.12.i9.i.i
  %.17.i11.i.i = and i64 %.12.i9.i.i, %.16.i10.i.i
  %.23.i12.i.i = and i64 %.17.i11.i.i, %.383.i.i
  %.24.not.i13.i.i = icmp eq i64 %.23.i12.i.i, 0
  %.30.i14.i.i = icmp slt i64 %.417.i.i, %.17.i11.i.i
  %.43.i15.i.i = icmp sge i64 %.383.i.i, %.17.i11.i.i
  %"$phi60.0.2.0.i16.i.i" = select i1 %.24.not.i13.i.i, i1 %.43.i15.i.i, i1 %.30.i14.i.i
  %.271.i.i = add nsw i64 %at.2.2.i.i, -1
  br i1 %"$phi60.0.2.0.i16.i.i", label %B228.thread.i.i, label %B116.i.i

B228.thread.i.i:                                  ; preds = %B166.i.i, %B34.if.i.i, %B54.i.i
  %at.3.1.ph.i.i = phi i64 [ %.114190193.i.i, %B54.i.i ], [ 0, %B34.if.i.i ], [ %.271.i.i, %B166.i.i ]
  %295 = getelementptr i64, ptr %.1178.i, i64 %.114190193.i.i
  br label %B228.i.i

B228.i.i:                                         ; preds = %B116.i.i, %B228.thread.i.i
  %.4938.in.i.i = phi ptr [ %295, %B228.thread.i.i ], [ %.197.i.i, %B116.i.i ]
  %at.3.17.i.i = phi i64 [ %at.3.1.ph.i.i, %B228.thread.i.i ], [ 0, %B116.i.i ]
  %.4938.i.i = load i64, ptr %.4938.in.i.i, align 8, !noalias !47
  %296 = getelementptr i64, ptr %.1246.i, i64 %at.3.17.i.i
  store i64 %.4938.i.i, ptr %296, align 8, !noalias !47
  %exitcond.not.i2.i = icmp eq i64 %used.3.1.i.i, %.121.i.i
  br i1 %exitcond.not.i2.i, label %B0.endif.endif.i, label %B34.if.i.i

B34.if.i.i:                                       ; preds = %B0.endif.i, %B228.i.i
  %.114190193.i.i = phi i64 [ %.121.i.i, %B228.i.i ], [ 0, %B0.endif.i ]
  %.121.i.i = add nuw nsw i64 %.114190193.i.i, 1
  %.158.not.i.i = icmp eq i64 %.114190193.i.i, 0
  br i1 %.158.not.i.i, label %B228.thread.i.i, label %B54.i.i

B0.endif.endif.i:                                 ; preds = %B228.i.i
  %.11.i.i8 = tail call i64 @llvm.smin.i64(i64 %used.3.1.i.i, i64 4)
  %xtraiter.i9 = and i64 %used.3.1.i.i, 7
  %unroll_iter.i = and i64 %used.3.1.i.i, 9223372036854775800
  %297 = icmp ult i64 %used.3.1.i.i, 8
  %298 = icmp eq i64 %xtraiter.i9, 0
  br label %B158.if.i

B158.if.i:                                        ; preds = %B0.endif.endif.i, %B158.loopexit.i
  %indvars.iv174 = phi i64 [ 4, %B0.endif.endif.i ], [ %indvars.iv.next175, %B158.loopexit.i ]
  %indvars.iv172 = phi i64 [ 3, %B0.endif.endif.i ], [ %indvars.iv.next173, %B158.loopexit.i ]
  %indvars.iv170 = phi i64 [ 2, %B0.endif.endif.i ], [ %indvars.iv.next171, %B158.loopexit.i ]
  %indvars.iv = phi ptr [ %sunkaddr94.i, %B0.endif.endif.i ], [ %scevgep, %B158.loopexit.i ]
  %which.2.0365.i = phi i64 [ 0, %B0.endif.endif.i ], [ %which.4.2.i, %B158.loopexit.i ]
  %best.3.0364.i = phi double [ 0.000000e+00, %B0.endif.endif.i ], [ %best.5.2.i, %B158.loopexit.i ]
  %.315344362.i = phi i64 [ 1, %B0.endif.endif.i ], [ %.322.i, %B158.loopexit.i ]
  store i64 0, ptr %arg.a16, align 8, !noalias !41
  %exitcond.not.i10 = icmp eq i64 %.315344362.i, 1
  br i1 %exitcond.not.i10, label %B216.preheader.i, label %B192.if.1.i

B192.if.1.i:                                      ; preds = %B158.if.i
  store i64 1, ptr %sunkaddr94.i, align 8, !noalias !41
  %exitcond.not.1.i = icmp eq i64 %.315344362.i, 2
  br i1 %exitcond.not.1.i, label %B216.preheader.i, label %B192.if.2.i

B192.if.2.i:                                      ; preds = %B192.if.1.i
  store i64 2, ptr %sunkaddr95.i, align 8, !noalias !41
  %exitcond.not.2.i = icmp eq i64 %.315344362.i, 3
  br i1 %exitcond.not.2.i, label %B216.preheader.i, label %B192.if.3.i

B192.if.3.i:                                      ; preds = %B192.if.2.i
  store i64 3, ptr %sunkaddr96.i, align 8, !noalias !41
  br label %B216.preheader.i

B216.preheader.i:                                 ; preds = %B192.if.3.i, %B192.if.2.i, %B192.if.1.i, %B158.if.i
  %299 = shl i64 %.315344362.i, 3
  %scevgep37.i = getelementptr i8, ptr %arg.a16, i64 %299
  %300 = icmp eq i64 %.315344362.i, 2
  %301 = icmp eq i64 %.315344362.i, 3
  %invariant.op = sub nsw i64 1, %.315344362.i
  br label %B216.i

B258.if.1.i:                                      ; preds = %B216.i
  %.687.1.i = load i64, ptr %sunkaddr94.i, align 8, !noalias !41
  %.701.1.i = icmp slt i64 %.687.1.i, 0
  %.702.1.i = select i1 %.701.1.i, i64 %arg.n16_1, i64 0
  %302 = getelementptr i64, ptr %.1246.i, i64 %.687.1.i
  %.716.1.i = getelementptr i64, ptr %302, i64 %.702.1.i
  %.717.1.i = load i64, ptr %.716.1.i, align 8, !noalias !41
  %.719.1.i = or i64 %.717.1.i, %.717.i
  br i1 %300, label %B328.if.lr.ph.i, label %B258.if.2.i

B258.if.2.i:                                      ; preds = %B258.if.1.i
  %.687.2.i = load i64, ptr %sunkaddr95.i, align 8, !noalias !41
  %.701.2.i = icmp slt i64 %.687.2.i, 0
  %.702.2.i = select i1 %.701.2.i, i64 %arg.n16_1, i64 0
  %303 = getelementptr i64, ptr %.1246.i, i64 %.687.2.i
  %.716.2.i = getelementptr i64, ptr %303, i64 %.702.2.i
  %.717.2.i = load i64, ptr %.716.2.i, align 8, !noalias !41
  %.719.2.i = or i64 %.717.2.i, %.719.1.i
  br i1 %301, label %B328.if.lr.ph.i, label %B258.if.3.i

B258.if.3.i:                                      ; preds = %B258.if.2.i
  %.687.3.i = load i64, ptr %sunkaddr96.i, align 8, !noalias !41
  %.701.3.i = icmp slt i64 %.687.3.i, 0
  %.702.3.i = select i1 %.701.3.i, i64 %arg.n16_1, i64 0
  %304 = getelementptr i64, ptr %.1246.i, i64 %.687.3.i
  %.716.3.i = getelementptr i64, ptr %304, i64 %.702.3.i
  %.717.3.i = load i64, ptr %.716.3.i, align 8, !noalias !41
  %.719.3.i = or i64 %.717.3.i, %.719.2.i
  br label %B328.if.lr.ph.i

B328.if.i:                                        ; preds = %B328.if.lr.ph.i, %B386.7.i
  %work.2.2331.i = phi double [ %work.3.3.7.i, %B386.7.i ], [ 0.000000e+00, %B328.if.lr.ph.i ]
  %.819327329.i = phi i64 [ %.826.7.i, %B386.7.i ], [ 0, %B328.if.lr.ph.i ]
  %sunkaddr97.i = shl i64 %.819327329.i, 3
  %sunkaddr98.i = getelementptr i8, ptr %.1178.i, i64 %sunkaddr97.i
  %.888.i = load i64, ptr %sunkaddr98.i, align 8, !noalias !41
  %.891.i = and i64 %.888.i, %.890.i
  %.892.i = icmp eq i64 %.891.i, 0
  br i1 %.892.i, label %B364.i16, label %B386.i11

_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit: ; preds = %B158.loopexit.i
  %305 = sitofp i64 %which.4.2.i to double
  br label %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit, %259, %B0.endif.i
  %best.3.0.lcssa.i = phi double [ 0.000000e+00, %259 ], [ 0.000000e+00, %B0.endif.i ], [ %best.5.2.i, %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit ]
  %which.2.0.lcssa.i = phi double [ 0.000000e+00, %259 ], [ 0.000000e+00, %B0.endif.i ], [ %305, %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit.loopexit ]
  %scevgep24.i = getelementptr i8, ptr %lsr.iv.i, i64 -16
  store double %best.3.0.lcssa.i, ptr %scevgep24.i, align 8, !noalias !35
  %scevgep23.i = getelementptr i8, ptr %lsr.iv.i, i64 -8
  store double %which.2.0.lcssa.i, ptr %scevgep23.i, align 8, !noalias !35
  %scevgep22.i = getelementptr i8, ptr %lsr.iv.i, i64 %0
  %exitcond.not.i = icmp eq i64 %arg.n0_0, %.350.i
  br i1 %exitcond.not.i, label %_ZN6intsim8machines3cpu4core6window3runB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx.exit, label %B96.if.i

B96.if.i:                                         ; preds = %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, %B96.if.lr.ph.i
  %lsr.iv.i = phi ptr [ %scevgep.i, %B96.if.lr.ph.i ], [ %scevgep22.i, %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit ]
  %.34311361139.i = phi i64 [ 0, %B96.if.lr.ph.i ], [ %.350.i, %_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit ]
  %.350.i = add nuw nsw i64 %.34311361139.i, 1
  %306 = shl i64 %.34311361139.i, 3
  %scevgep28.i = getelementptr i8, ptr %arg.a0, i64 %306
  %.408.i = load i64, ptr %scevgep28.i, align 8, !noalias !35
  %.422.i = icmp slt i64 %.408.i, 0
  %.423.i = select i1 %.422.i, i64 %arg.n1_0, i64 0
  %307 = getelementptr i64, ptr %arg.a1, i64 %.408.i
  %.437.i = getelementptr i64, ptr %307, i64 %.423.i
  %.438.i = load i64, ptr %.437.i, align 8, !noalias !35
  %.484.i = icmp slt i64 %.408.i, -1
  %.485.i = select i1 %.484.i, i64 %arg.n1_0, i64 0
  %308 = getelementptr i8, ptr %307, i64 8
  %.499.i = getelementptr i64, ptr %308, i64 %.485.i
  %.500.i = load i64, ptr %.499.i, align 8, !noalias !35
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
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4}
!2 = distinct !{!2, !3, !"_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!3 = distinct !{!3, !"_ZN6intsim8machines3cpu4core6window6_clockB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExx5ArrayIdLi2E1C7mutable7alignedE"}
!4 = distinct !{!4, !5, !"_ZN6intsim8machines3cpu4core6window3runB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!5 = distinct !{!5, !"_ZN6intsim8machines3cpu4core6window3runB2v6B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!9, !2, !4}
!9 = distinct !{!9, !10, !"_ZN6intsim8machines3cpu4core6window6_readyB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd: %retptr"}
!10 = distinct !{!10, !"_ZN6intsim8machines3cpu4core6window6_readyB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi2E1C7mutable7alignedExd"}
!11 = !{!12, !2, !4}
!12 = distinct !{!12, !13, !"_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d: %retptr"}
!13 = distinct !{!13, !"_ZN6intsim8machines3cpu4core6window7_forgetB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d"}
!14 = distinct !{!14, !7}
!15 = !{!16, !2, !4}
!16 = distinct !{!16, !17, !"_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx: %retptr"}
!17 = distinct !{!17, !"_ZN6intsim8machines3cpu4core6window7_periodB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx"}
!18 = !{!19, !2, !4}
!19 = distinct !{!19, !20, !"_ZN6intsim8machines3cpu4core6window7_chooseB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExd: %retptr"}
!20 = distinct !{!20, !"_ZN6intsim8machines3cpu4core6window7_chooseB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExd"}
!21 = !{!22, !19, !2, !4}
!22 = distinct !{!22, !23, !"_ZN6intsim8machines3cpu4core6window9_earliestB3v13B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd: %retptr"}
!23 = distinct !{!23, !"_ZN6intsim8machines3cpu4core6window9_earliestB3v13B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd"}
!24 = !{!25, !22, !19, !2, !4}
!25 = distinct !{!25, !26, !"_ZN6intsim8machines3cpu4core6window6_afterB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!26 = distinct !{!26, !"_ZN6intsim8machines3cpu4core6window6_afterB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!27 = !{!28, !2, !4}
!28 = distinct !{!28, !29, !"_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd: %retptr"}
!29 = distinct !{!29, !"_ZN6intsim8machines3cpu4core6window5_takeB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd"}
!30 = !{!31, !28, !2, !4}
!31 = distinct !{!31, !32, !"_ZN6intsim8machines3cpu4core6window5_fromB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!32 = distinct !{!32, !"_ZN6intsim8machines3cpu4core6window5_fromB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!33 = distinct !{!33, !7}
!34 = distinct !{!34, !7}
!35 = !{!4}
!36 = !{!37, !39, !4}
!37 = distinct !{!37, !38, !"_ZN6intsim8machines3cpu4core6window9_met_setsB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!38 = distinct !{!38, !"_ZN6intsim8machines3cpu4core6window9_met_setsB3v22B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!39 = distinct !{!39, !40, !"_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!40 = distinct !{!40, !"_ZN6intsim8machines3cpu4core6window11_port_boundB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!41 = !{!39, !4}
!42 = distinct !{!42, !7}
!43 = !{!44, !39, !4}
!44 = distinct !{!44, !45, !"_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx: %retptr"}
!45 = distinct !{!45, !"_ZN6intsim8machines3cpu4core6window5_nextB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx"}
!46 = distinct !{!46, !7}
!47 = !{!48, !39, !4}
!48 = distinct !{!48, !49, !"_ZN6intsim8machines3cpu4core6window5_sortB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!49 = distinct !{!49, !"_ZN6intsim8machines3cpu4core6window5_sortB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE"}
