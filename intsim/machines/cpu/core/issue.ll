; intsim 08221c53ffd65bb4c86358f59201325039f2877a9a94239b0e36710eb4019a05 by numba 0.68.1


; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr readonly %arg.a2, i64 %arg.n2_0, ptr readonly %arg.a3, i64 %arg.n3_0, ptr readonly %arg.a4, i64 %arg.n4_0, ptr readonly %arg.a5, i64 %arg.n5_0, ptr readonly %arg.a6, i64 %arg.n6_0, ptr readonly %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, ptr %arg.a8, i64 %arg.n8_0, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, ptr %arg.a10, i64 %arg.n10_0, i64 %arg.n10_1, ptr writeonly %arg.a11, i64 %arg.n11_0, i64 %arg.n11_1, ptr writeonly %arg.a12, i64 %arg.n12_0, i64 %arg.n12_1, i64 %arg.a13) local_unnamed_addr #0 {
entry:
  %.25.i59 = mul i64 %arg.n11_1, %arg.n11_0
  %.262799.not.i = icmp slt i64 %arg.n0_0, 1
  br i1 %.262799.not.i, label %_ZN6intsim8machines3cpu4core5issue3runB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit, label %B62.if.i.preheader

B62.if.i.preheader:                               ; preds = %entry
  %.2481134.not.i = icmp slt i64 %arg.n8_0, 1
  %.509.i = sitofp i64 %arg.a13 to double
  %.166.i.i = add i64 %arg.n7_1, -6
  %0 = shl i64 %arg.n7_1, 3
  %1 = icmp slt i64 %.166.i.i, 1
  %2 = shl i64 %arg.n5_0, 3
  %3 = shl i64 %arg.n4_0, 3
  %4 = shl i64 %arg.n6_0, 3
  %5 = add i64 %2, 8
  %6 = add i64 %2, 16
  %7 = add i64 %2, 24
  %8 = add i64 %3, 8
  %9 = add i64 %4, 8
  %10 = add i64 %3, 16
  %11 = add i64 %4, 16
  %12 = add i64 %3, 24
  %13 = add i64 %4, 24
  %14 = icmp slt i64 %arg.n11_0, 1
  %xtraiter.i2 = and i64 %arg.n8_0, 7
  %15 = icmp ult i64 %arg.n8_0, 8
  %16 = add nsw i64 %arg.n8_0, -8
  %17 = lshr i64 %16, 3
  %18 = add nuw nsw i64 %17, 1
  %xtraiter12.i = and i64 %18, 7
  %19 = icmp slt i64 %arg.n8_0, 64
  %scevgep40.i = getelementptr i8, ptr %arg.a8, i64 504
  %20 = lshr i64 %18, 3
  %21 = mul nsw i64 %20, -8
  %lcmp.mod.not20.i = icmp eq i64 %xtraiter12.i, 0
  %lcmp.mod.not.i6 = icmp eq i64 %xtraiter.i2, 0
  br label %B62.if.i

B200.i:                                           ; preds = %B62.if.i
  br i1 %14, label %B200.else.endif.endif.endif.if.i, label %B200.else.endif.endif.endif.endif.i, !prof !0

B218.i:                                           ; preds = %B200.else.endif.endif.endif.endif.i, %B62.if.i
  %"$phi218.7.2.sroa.40.1.i" = phi i64 [ 0, %B200.else.endif.endif.endif.endif.i ], [ %arg.n11_0, %B62.if.i ]
  %"$phi218.7.2.sroa.32.1.i" = phi ptr [ %.617.i, %B200.else.endif.endif.endif.endif.i ], [ %arg.a11, %B62.if.i ]
  br i1 %.2481134.not.i, label %B158.if.lr.ph.i, label %B100.if.preheader.i

B100.if.preheader.i:                              ; preds = %B218.i
  br i1 %15, label %B100.if.epil.preheader.i, label %B100.if.preheader.new.i

B100.if.preheader.new.i:                          ; preds = %B100.if.preheader.i
  br i1 %19, label %B100.if.epil13.i.preheader, label %B100.if.i

B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa.i:     ; preds = %B100.if.i
  br i1 %lcmp.mod.not20.i, label %B158.if.lr.ph.loopexit.unr-lcssa.i, label %B100.if.epil13.i.preheader

B100.if.epil13.i.preheader:                       ; preds = %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa.i, %B100.if.preheader.new.i
  %.25411331135.epil.i.ph = phi i64 [ 0, %B100.if.preheader.new.i ], [ %.261.7.7.i, %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa.i ]
  br label %B100.if.epil13.i

B100.if.epil13.i:                                 ; preds = %B100.if.epil13.i.preheader, %B100.if.epil13.i
  %lsr.iv.i3 = phi i64 [ %lsr.iv.next.i5, %B100.if.epil13.i ], [ %xtraiter12.i, %B100.if.epil13.i.preheader ]
  %.25411331135.epil.i = phi i64 [ %.261.7.epil.i, %B100.if.epil13.i ], [ %.25411331135.epil.i.ph, %B100.if.epil13.i.preheader ]
  %sunkaddr.i4 = shl i64 %.25411331135.epil.i, 3
  %sunkaddr219.i = getelementptr i8, ptr %arg.a8, i64 %sunkaddr.i4
  store double -1.000000e+00, ptr %sunkaddr219.i, align 8, !noalias !1
  %sunkaddr222.i = getelementptr i8, ptr %sunkaddr219.i, i64 8
  store double -1.000000e+00, ptr %sunkaddr222.i, align 8, !noalias !1
  %sunkaddr225.i = getelementptr i8, ptr %sunkaddr219.i, i64 16
  store double -1.000000e+00, ptr %sunkaddr225.i, align 8, !noalias !1
  %sunkaddr228.i = getelementptr i8, ptr %sunkaddr219.i, i64 24
  store double -1.000000e+00, ptr %sunkaddr228.i, align 8, !noalias !1
  %sunkaddr231.i = getelementptr i8, ptr %sunkaddr219.i, i64 32
  store double -1.000000e+00, ptr %sunkaddr231.i, align 8, !noalias !1
  %sunkaddr234.i = getelementptr i8, ptr %sunkaddr219.i, i64 40
  store double -1.000000e+00, ptr %sunkaddr234.i, align 8, !noalias !1
  %sunkaddr237.i = getelementptr i8, ptr %sunkaddr219.i, i64 48
  store double -1.000000e+00, ptr %sunkaddr237.i, align 8, !noalias !1
  %.261.7.epil.i = add i64 %.25411331135.epil.i, 8
  %sunkaddr238.i = shl i64 %.261.7.epil.i, 3
  %sunkaddr239.i = getelementptr i8, ptr %arg.a8, i64 %sunkaddr238.i
  %sunkaddr240.i = getelementptr i8, ptr %sunkaddr239.i, i64 -8
  store double -1.000000e+00, ptr %sunkaddr240.i, align 8, !noalias !1
  %lsr.iv.next.i5 = add nsw i64 %lsr.iv.i3, -1
  %epil.iter14.cmp.not.i = icmp eq i64 %lsr.iv.next.i5, 0
  br i1 %epil.iter14.cmp.not.i, label %B158.if.lr.ph.loopexit.unr-lcssa.i, label %B100.if.epil13.i, !llvm.loop !6

B158.if.lr.ph.loopexit.unr-lcssa.i:               ; preds = %B100.if.epil13.i, %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa.i
  %.261.7.lcssa.i = phi i64 [ %.261.7.7.i, %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa.i ], [ %.261.7.epil.i, %B100.if.epil13.i ]
  br i1 %lcmp.mod.not.i6, label %B158.if.lr.ph.i, label %B100.if.epil.preheader.i

B100.if.epil.preheader.i:                         ; preds = %B158.if.lr.ph.loopexit.unr-lcssa.i, %B100.if.preheader.i
  %.25411331135.epil.init.i = phi i64 [ 0, %B100.if.preheader.i ], [ %.261.7.lcssa.i, %B158.if.lr.ph.loopexit.unr-lcssa.i ]
  %22 = shl i64 %.25411331135.epil.init.i, 3
  %scevgep.i = getelementptr i8, ptr %arg.a8, i64 %22
  br label %B100.if.epil.i

B100.if.epil.i:                                   ; preds = %B100.if.epil.i, %B100.if.epil.preheader.i
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B100.if.epil.i ], [ 0, %B100.if.epil.preheader.i ]
  %23 = shl i64 %epil.iter.i, 3
  %scevgep23.i = getelementptr i8, ptr %scevgep.i, i64 %23
  store double -1.000000e+00, ptr %scevgep23.i, align 8, !noalias !1
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i2, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B158.if.lr.ph.i, label %B100.if.epil.i, !llvm.loop !8

B158.if.lr.ph.i:                                  ; preds = %B100.if.epil.i, %B158.if.lr.ph.loopexit.unr-lcssa.i, %B218.i
  %.730.i = sub i64 %.425.i, %.363.i
  %..730.i = tail call i64 @llvm.smax.i64(i64 %.730.i, i64 0)
  %24 = icmp slt i64 %.730.i, 1
  br label %B158.if.i

B380.i:                                           ; preds = %_ZN6intsim8machines3cpu4core5issue6_readyB3v30B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExx.exit
  %.913.i = icmp sgt i64 %slot.7.11158.i, 0
  br i1 %.913.i, label %B392.i, label %B444.i

B392.i:                                           ; preds = %B380.i
  %.950.i = icmp slt i64 %.846.i, 0
  %.951.i = select i1 %.950.i, i64 %arg.n7_0, i64 0
  %.952.i = add i64 %.951.i, %.846.i
  %.972.i = mul i64 %.952.i, %arg.n7_1
  %25 = getelementptr double, ptr %arg.a7, i64 %.972.i
  %.976.i = getelementptr i8, ptr %25, i64 32
  %.977.i = load double, ptr %.976.i, align 8, !noalias !1
  %.978.i = fcmp ogt double %.977.i, 0.000000e+00
  br i1 %.978.i, label %B430.i, label %B444.i

B430.i:                                           ; preds = %_ZN6intsim8machines3cpu4core5issue6_readyB3v30B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExx.exit, %B392.i
  %.983.i = add nsw i64 %cycle.6.11157.i, 1
  br label %B444.i

B444.i:                                           ; preds = %B430.i, %B392.i, %B380.i
  %cycle.10.2.i = phi i64 [ %.983.i, %B430.i ], [ %cycle.6.11157.i, %B392.i ], [ %cycle.6.11157.i, %B380.i ]
  %slot.9.2.i = phi i64 [ 0, %B430.i ], [ %slot.7.11158.i, %B392.i ], [ %slot.7.11158.i, %B380.i ]
  %.1009.i = sitofp i64 %cycle.10.2.i to double
  %.1010.i = fcmp ogt double %ready.2.0.lcssa.i, %.1009.i
  br i1 %.1010.i, label %B460.i, label %B514.i

B460.i:                                           ; preds = %B444.i
  %.22.i.i = fadd double %ready.2.0.lcssa.i, -1.000000e-09
  %.30.le.i.i = tail call double @llvm.ceil.f64(double %.22.i.i)
  %.5.i.i.i = fptosi double %.30.le.i.i to i64
  %.116.i.i = load double, ptr %.633.i, align 8, !noalias !9
  %.119.i.i = icmp sgt i64 %slot.9.2.i, 0
  %"$phi134.4.2.0.neg.i.i" = sext i1 %.119.i.i to i64
  %.118.i.i = sub i64 %.5.i.i.i, %cycle.10.2.i
  %.142.i.i = add i64 %.118.i.i, %"$phi134.4.2.0.neg.i.i"
  %.148.i.i = sitofp i64 %.142.i.i to double
  %.149.i.i = fadd double %.116.i.i, %.148.i.i
  store double %.149.i.i, ptr %.633.i, align 8, !noalias !9
  br label %B514.i

B514.i:                                           ; preds = %B460.i, %B444.i
  %cycle.9.2.i = phi i64 [ %cycle.10.2.i, %B444.i ], [ %.5.i.i.i, %B460.i ]
  %slot.10.2.i = phi i64 [ %slot.9.2.i, %B444.i ], [ 0, %B460.i ]
  %.60.i.i = icmp slt i64 %.846.i, 0
  %.61.i.i = select i1 %.60.i.i, i64 %arg.n7_0, i64 0
  %.62.i.i = add i64 %.61.i.i, %.846.i
  %.82.i.i = mul i64 %.62.i.i, %arg.n7_1
  %26 = getelementptr double, ptr %arg.a7, i64 %.82.i.i
  %.86.i.i = getelementptr i8, ptr %26, i64 48
  %.87.i.i = load double, ptr %.86.i.i, align 8, !noalias !12
  %.5.i.i28.i = fptosi double %.87.i.i to i64
  br i1 %1, label %B514.endif.i, label %B124.if.i.i

B190.i.i:                                         ; preds = %B124.if.i.i
  %.368.i.i = getelementptr double, ptr %arg.a8, i64 %.5.i2.i.i
  %.369.i.i = load double, ptr %.368.i.i, align 8, !noalias !12
  %.384.i.i = icmp slt i64 %port.2.0222.i.i, 0
  %.385.i.i = select i1 %.384.i.i, i64 %arg.n8_0, i64 0
  %27 = getelementptr double, ptr %arg.a8, i64 %port.2.0222.i.i
  %.399.i.i = getelementptr double, ptr %27, i64 %.385.i.i
  %.400.i.i = load double, ptr %.399.i.i, align 8, !noalias !12
  %.401.i.i = fcmp olt double %.369.i.i, %.400.i.i
  br i1 %.401.i.i, label %B274.i.i, label %B226.i.i

B226.i.i:                                         ; preds = %B190.i.i
  %.469.i.i = fcmp oeq double %.369.i.i, %.400.i.i
  %.476.i.i = icmp sgt i64 %port.2.0222.i.i, %.5.i2.i.i
  %or.cond.i.i = select i1 %.469.i.i, i1 %.476.i.i, i1 false
  br i1 %or.cond.i.i, label %B274.i.i, label %B278.i.i

B274.i.i:                                         ; preds = %B226.i.i, %B190.i.i
  br label %B278.i.i

B278.i.i:                                         ; preds = %B274.i.i, %B226.i.i
  %port.3.2.i.i = phi i64 [ %.5.i2.i.i, %B274.i.i ], [ %port.2.0222.i.i, %B226.i.i ]
  %exitcond.not.i.i = icmp eq i64 %arg.n7_1, %.222.i.i
  br i1 %exitcond.not.i.i, label %B514.endif.i, label %B124.if.i.i

B124.if.i.i:                                      ; preds = %B514.i, %B278.i.i
  %port.2.0222.i.i = phi i64 [ %port.3.2.i.i, %B278.i.i ], [ %.5.i.i28.i, %B514.i ]
  %.215217220.i.i = phi i64 [ %.222.i.i, %B278.i.i ], [ 6, %B514.i ]
  %.222.i.i = add nuw i64 %.215217220.i.i, 1
  %.273.i.i = icmp slt i64 %.215217220.i.i, 0
  %28 = select i1 %.273.i.i, i64 %0, i64 0
  %scevgep.i.i = getelementptr i8, ptr %26, i64 %28
  %29 = shl i64 %.215217220.i.i, 3
  %scevgep3.i.i = getelementptr i8, ptr %scevgep.i.i, i64 %29
  %.297.i.i = load double, ptr %scevgep3.i.i, align 8, !noalias !12
  %.5.i2.i.i = fptosi double %.297.i.i to i64
  %.326.i.i = icmp slt i64 %.5.i2.i.i, 0
  br i1 %.326.i.i, label %B514.endif.i, label %B190.i.i

B658.i:                                           ; preds = %B514.endif.i
  %.22.i29.i = fadd double %.1219.i, -1.000000e-09
  %.30.le.i30.i = tail call double @llvm.ceil.f64(double %.22.i29.i)
  %.5.i.i31.i = fptosi double %.30.le.i30.i to i64
  %.116.i37.i = load double, ptr %sunkaddr241.i, align 8, !noalias !15
  %.119.i38.i = icmp sgt i64 %slot.10.2.i, 0
  %"$phi134.4.2.0.neg.i39.i" = sext i1 %.119.i38.i to i64
  %.118.i40.i = sub i64 %"$phi134.4.2.0.neg.i39.i", %cycle.9.2.i
  %.142.i41.i = add i64 %.118.i40.i, %.5.i.i31.i
  %.148.i42.i = sitofp i64 %.142.i41.i to double
  %.149.i43.i = fadd double %.116.i37.i, %.148.i42.i
  store double %.149.i43.i, ptr %sunkaddr241.i, align 8, !noalias !15
  %.1395.i.pre = load double, ptr %.1188.i, align 8, !noalias !1
  %.pre = sitofp i64 %.5.i.i31.i to double
  br label %B712.i

B712.i:                                           ; preds = %B514.endif.i, %B658.i
  %.1312.i.pre-phi = phi double [ %.1224.i, %B514.endif.i ], [ %.pre, %B658.i ]
  %.1395.i = phi double [ %.1189.i, %B514.endif.i ], [ %.1395.i.pre, %B658.i ]
  %cycle.8.2.i = phi i64 [ %cycle.9.2.i, %B514.endif.i ], [ %.5.i.i31.i, %B658.i ]
  %slot.11.2.i = phi i64 [ %slot.10.2.i, %B514.endif.i ], [ 0, %B658.i ]
  %sunkaddr76.i = shl i64 %.1119.i, 3
  %sunkaddr77.i = getelementptr inbounds i8, ptr %74, i64 %sunkaddr76.i
  %.1310.i = load double, ptr %sunkaddr77.i, align 8, !noalias !1
  %.10.i.i = fcmp olt double %.1310.i, %.1312.i.pre-phi
  %.11.i.i = select i1 %.10.i.i, double %.1312.i.pre-phi, double %.1310.i
  %.1396.i = fadd double %.1395.i, %.11.i.i
  store double %.1396.i, ptr %sunkaddr77.i, align 8, !noalias !1
  %.1431.i = sub nsw i64 %.78011461155.i, %.363.i
  %30 = getelementptr double, ptr %32, i64 %.1431.i
  store double %.1312.i.pre-phi, ptr %30, align 8, !noalias !1
  %.1540.i = getelementptr i8, ptr %26, i64 16
  %.1541.i = load double, ptr %.1540.i, align 8, !noalias !1
  %.1544.i = fadd double %.1541.i, %.1312.i.pre-phi
  %.1562.i = icmp slt i64 %entered.2.11160.i, %"$phi218.7.2.sroa.40.1.i"
  br i1 %.1562.i, label %B924.i, label %B1048.i

B924.i:                                           ; preds = %B712.i
  %.1592.i = icmp slt i64 %entered.2.11160.i, 0
  %.1593.i = select i1 %.1592.i, i64 %"$phi218.7.2.sroa.40.1.i", i64 0
  %.1594.i = add i64 %.1593.i, %entered.2.11160.i
  %.1614.i = mul i64 %.1594.i, %arg.n11_1
  %.1618.i = getelementptr double, ptr %"$phi218.7.2.sroa.32.1.i", i64 %.1614.i
  store double %.1009.i, ptr %.1618.i, align 8, !noalias !1
  %.1677.i = getelementptr i8, ptr %.1618.i, i64 8
  store double %ready.2.0.lcssa.i, ptr %.1677.i, align 8, !noalias !1
  %.1735.i = getelementptr i8, ptr %.1618.i, i64 16
  store double %.1312.i.pre-phi, ptr %.1735.i, align 8, !noalias !1
  %.1792.i = getelementptr i8, ptr %.1618.i, i64 24
  %.1793.i = sitofp i64 %port.2.0.lcssa.i.i to double
  store double %.1793.i, ptr %.1792.i, align 8, !noalias !1
  %.1851.i = getelementptr i8, ptr %.1618.i, i64 32
  store double %.1544.i, ptr %.1851.i, align 8, !noalias !1
  br label %B1048.i

B1048.i:                                          ; preds = %B924.i, %B712.i
  %.1861.i = add i64 %entered.2.11160.i, 1
  %.10.i44.i = fcmp ogt double %.1544.i, %alone.2.11159.i
  %31 = select i1 %34, i1 %.10.i44.i, i1 false
  %"$phi1104.2.2.2.i" = select i1 %31, double %.1544.i, double %alone.2.11159.i
  %.1927.i = add nsw i64 %slot.11.2.i, 1
  %.1986.i = getelementptr i8, ptr %26, i64 40
  %.1987.i = load double, ptr %.1986.i, align 8, !noalias !1
  %.1988.i = fcmp ogt double %.1987.i, 0.000000e+00
  %.5.i.i = fptosi double %.1987.i to i64
  %.2072.i = add i64 %cycle.8.2.i, -1
  %.2075.i = add i64 %.2072.i, %.5.i.i
  %cycle.7.2.i = select i1 %.1988.i, i64 %.2075.i, i64 %cycle.8.2.i
  %slot.8.2.i = select i1 %.1988.i, i64 %arg.a13, i64 %.1927.i
  %exitcond1246.not.i = icmp eq i64 %.1861.i, %33
  br i1 %exitcond1246.not.i, label %B1230.i, label %B302.if.i

B1230.i:                                          ; preds = %B1048.i, %B158.if.i
  %cycle.6.1.lcssa.i = phi i64 [ %cycle.5.01203.i, %B158.if.i ], [ %cycle.7.2.i, %B1048.i ]
  %slot.7.1.lcssa.i = phi i64 [ %slot.6.01204.i, %B158.if.i ], [ %slot.8.2.i, %B1048.i ]
  %alone.2.1.lcssa.i = phi double [ %alone.3.01205.i, %B158.if.i ], [ %"$phi1104.2.2.2.i", %B1048.i ]
  %entered.2.1.lcssa.i = phi i64 [ %entered.3.01206.i, %B158.if.i ], [ %33, %B1048.i ]
  %.2118.i = icmp sgt i64 %.44711771201.i, 12
  br i1 %.2118.i, label %B1268.i, label %B1304.i

B1268.i:                                          ; preds = %B1230.i
  %.50.inv.i.not.i = icmp eq i64 %.44711771201.i, 9223372036854775807
  %.51.i.i = select i1 %.50.inv.i.not.i, i64 %arg.n10_0, i64 0
  %.52.i.i = add i64 %.51.i.i, %.44711771201.i
  %.72.i.i = mul i64 %.52.i.i, %arg.n10_1
  %.76.i.i = getelementptr double, ptr %arg.a10, i64 %.72.i.i
  %.77.i.i = load double, ptr %.76.i.i, align 8, !noalias !18
  %.79.i.i = add nsw i64 %.44711771201.i, -1
  %.106.i.i = icmp slt i64 %.454.i, 2
  %.107.i.i = select i1 %.106.i.i, i64 %arg.n10_0, i64 0
  %.108.i.i = add i64 %.79.i.i, %.107.i.i
  %.128.i.i = mul i64 %.108.i.i, %arg.n10_1
  %.132.i.i = getelementptr double, ptr %arg.a10, i64 %.128.i.i
  %.133.i.i = load double, ptr %.132.i.i, align 8, !noalias !18
  %.134.i.i = fsub double %.77.i.i, %.133.i.i
  %.361.i.i = icmp slt i64 %.454.i, 3
  %.362.i.i = select i1 %.361.i.i, i64 %arg.n10_0, i64 0
  %.332.i.i = add nsw i64 %.44711771201.i, -2
  %.363.i.i = add i64 %.332.i.i, %.362.i.i
  %.383.i.i = mul i64 %.363.i.i, %arg.n10_1
  %.387.i.i = getelementptr double, ptr %arg.a10, i64 %.383.i.i
  %.388.i.i = load double, ptr %.387.i.i, align 8, !noalias !18
  %.389.i.i = fsub double %.133.i.i, %.388.i.i
  %.391.i.i = fcmp oeq double %.389.i.i, %.134.i.i
  br i1 %.391.i.i, label %B132.1.i.i, label %B1268.endif.endif.i

B132.1.i.i:                                       ; preds = %B1268.i
  %.332.1.i.i = add nsw i64 %.44711771201.i, -3
  %.361.1.i.i = icmp slt i64 %.454.i, 4
  %.362.1.i.i = select i1 %.361.1.i.i, i64 %arg.n10_0, i64 0
  %.363.1.i.i = add i64 %.332.1.i.i, %.362.1.i.i
  %.383.1.i.i = mul i64 %.363.1.i.i, %arg.n10_1
  %.387.1.i.i = getelementptr double, ptr %arg.a10, i64 %.383.1.i.i
  %.388.1.i.i = load double, ptr %.387.1.i.i, align 8, !noalias !18
  %.389.1.i.i = fsub double %.388.i.i, %.388.1.i.i
  %.391.1.i.i = fcmp oeq double %.389.1.i.i, %.134.i.i
  br i1 %.391.1.i.i, label %B132.2.i.i, label %B1268.endif.endif.i

B132.2.i.i:                                       ; preds = %B132.1.i.i
  %.332.2.i.i = add nsw i64 %.44711771201.i, -4
  %.361.2.i.i = icmp slt i64 %.454.i, 5
  %.362.2.i.i = select i1 %.361.2.i.i, i64 %arg.n10_0, i64 0
  %.363.2.i.i = add i64 %.332.2.i.i, %.362.2.i.i
  %.383.2.i.i = mul i64 %.363.2.i.i, %arg.n10_1
  %.387.2.i.i = getelementptr double, ptr %arg.a10, i64 %.383.2.i.i
  %.388.2.i.i = load double, ptr %.387.2.i.i, align 8, !noalias !18
  %.389.2.i.i = fsub double %.388.1.i.i, %.388.2.i.i
  %.391.2.i.i = fcmp une double %.389.2.i.i, %.134.i.i
  br label %B1268.endif.endif.i

B1304.i:                                          ; preds = %B1230.i
  %.441.old.i = icmp sgt i64 %.44011671202.i, 1
  br i1 %.441.old.i, label %B158.if.i.backedge, label %_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit

B158.if.i.backedge:                               ; preds = %B1304.i, %B1268.endif.endif.i
  br label %B158.if.i

B100.if.i:                                        ; preds = %B100.if.preheader.new.i, %B100.if.i
  %lsr.iv30.i = phi i64 [ %lsr.iv.next31.i, %B100.if.i ], [ %21, %B100.if.preheader.new.i ]
  %.25411331135.i = phi i64 [ %.261.7.7.i, %B100.if.i ], [ 0, %B100.if.preheader.new.i ]
  %sunkaddr79.i = shl i64 %.25411331135.i, 3
  %scevgep166.i = getelementptr i8, ptr %scevgep40.i, i64 %sunkaddr79.i
  %scevgep167.i = getelementptr i8, ptr %scevgep166.i, i64 -504
  store double -1.000000e+00, ptr %scevgep167.i, align 8, !noalias !1
  %scevgep165.i = getelementptr i8, ptr %scevgep166.i, i64 -496
  store double -1.000000e+00, ptr %scevgep165.i, align 8, !noalias !1
  %scevgep218.i = getelementptr i8, ptr %scevgep166.i, i64 -488
  store double -1.000000e+00, ptr %scevgep218.i, align 8, !noalias !1
  %scevgep216.i = getelementptr i8, ptr %scevgep166.i, i64 -480
  store double -1.000000e+00, ptr %scevgep216.i, align 8, !noalias !1
  %scevgep214.i = getelementptr i8, ptr %scevgep166.i, i64 -472
  store double -1.000000e+00, ptr %scevgep214.i, align 8, !noalias !1
  %scevgep212.i = getelementptr i8, ptr %scevgep166.i, i64 -464
  store double -1.000000e+00, ptr %scevgep212.i, align 8, !noalias !1
  %scevgep210.i = getelementptr i8, ptr %scevgep166.i, i64 -456
  store double -1.000000e+00, ptr %scevgep210.i, align 8, !noalias !1
  %scevgep208.i = getelementptr i8, ptr %scevgep166.i, i64 -448
  store double -1.000000e+00, ptr %scevgep208.i, align 8, !noalias !1
  %scevgep206.i = getelementptr i8, ptr %scevgep166.i, i64 -440
  store double -1.000000e+00, ptr %scevgep206.i, align 8, !noalias !1
  %scevgep204.i = getelementptr i8, ptr %scevgep166.i, i64 -432
  store double -1.000000e+00, ptr %scevgep204.i, align 8, !noalias !1
  %scevgep202.i = getelementptr i8, ptr %scevgep166.i, i64 -424
  store double -1.000000e+00, ptr %scevgep202.i, align 8, !noalias !1
  %scevgep200.i = getelementptr i8, ptr %scevgep166.i, i64 -416
  store double -1.000000e+00, ptr %scevgep200.i, align 8, !noalias !1
  %scevgep198.i = getelementptr i8, ptr %scevgep166.i, i64 -408
  store double -1.000000e+00, ptr %scevgep198.i, align 8, !noalias !1
  %scevgep196.i = getelementptr i8, ptr %scevgep166.i, i64 -400
  store double -1.000000e+00, ptr %scevgep196.i, align 8, !noalias !1
  %scevgep194.i = getelementptr i8, ptr %scevgep166.i, i64 -392
  store double -1.000000e+00, ptr %scevgep194.i, align 8, !noalias !1
  %scevgep192.i = getelementptr i8, ptr %scevgep166.i, i64 -384
  store double -1.000000e+00, ptr %scevgep192.i, align 8, !noalias !1
  %scevgep190.i = getelementptr i8, ptr %scevgep166.i, i64 -376
  store double -1.000000e+00, ptr %scevgep190.i, align 8, !noalias !1
  %scevgep188.i = getelementptr i8, ptr %scevgep166.i, i64 -368
  store double -1.000000e+00, ptr %scevgep188.i, align 8, !noalias !1
  %scevgep186.i = getelementptr i8, ptr %scevgep166.i, i64 -360
  store double -1.000000e+00, ptr %scevgep186.i, align 8, !noalias !1
  %scevgep184.i = getelementptr i8, ptr %scevgep166.i, i64 -352
  store double -1.000000e+00, ptr %scevgep184.i, align 8, !noalias !1
  %scevgep182.i = getelementptr i8, ptr %scevgep166.i, i64 -344
  store double -1.000000e+00, ptr %scevgep182.i, align 8, !noalias !1
  %scevgep180.i = getelementptr i8, ptr %scevgep166.i, i64 -336
  store double -1.000000e+00, ptr %scevgep180.i, align 8, !noalias !1
  %scevgep178.i = getelementptr i8, ptr %scevgep166.i, i64 -328
  store double -1.000000e+00, ptr %scevgep178.i, align 8, !noalias !1
  %scevgep176.i = getelementptr i8, ptr %scevgep166.i, i64 -320
  store double -1.000000e+00, ptr %scevgep176.i, align 8, !noalias !1
  %scevgep174.i = getelementptr i8, ptr %scevgep166.i, i64 -312
  store double -1.000000e+00, ptr %scevgep174.i, align 8, !noalias !1
  %scevgep172.i = getelementptr i8, ptr %scevgep166.i, i64 -304
  store double -1.000000e+00, ptr %scevgep172.i, align 8, !noalias !1
  %scevgep170.i = getelementptr i8, ptr %scevgep166.i, i64 -296
  store double -1.000000e+00, ptr %scevgep170.i, align 8, !noalias !1
  %scevgep168.i = getelementptr i8, ptr %scevgep166.i, i64 -288
  store double -1.000000e+00, ptr %scevgep168.i, align 8, !noalias !1
  %scevgep162.i = getelementptr i8, ptr %scevgep166.i, i64 -280
  store double -1.000000e+00, ptr %scevgep162.i, align 8, !noalias !1
  %scevgep158.i = getelementptr i8, ptr %scevgep166.i, i64 -272
  store double -1.000000e+00, ptr %scevgep158.i, align 8, !noalias !1
  %scevgep154.i = getelementptr i8, ptr %scevgep166.i, i64 -264
  store double -1.000000e+00, ptr %scevgep154.i, align 8, !noalias !1
  %scevgep150.i = getelementptr i8, ptr %scevgep166.i, i64 -256
  store double -1.000000e+00, ptr %scevgep150.i, align 8, !noalias !1
  %scevgep146.i = getelementptr i8, ptr %scevgep166.i, i64 -248
  store double -1.000000e+00, ptr %scevgep146.i, align 8, !noalias !1
  %scevgep142.i = getelementptr i8, ptr %scevgep166.i, i64 -240
  store double -1.000000e+00, ptr %scevgep142.i, align 8, !noalias !1
  %scevgep138.i = getelementptr i8, ptr %scevgep166.i, i64 -232
  store double -1.000000e+00, ptr %scevgep138.i, align 8, !noalias !1
  %scevgep134.i = getelementptr i8, ptr %scevgep166.i, i64 -224
  store double -1.000000e+00, ptr %scevgep134.i, align 8, !noalias !1
  %scevgep130.i = getelementptr i8, ptr %scevgep166.i, i64 -216
  store double -1.000000e+00, ptr %scevgep130.i, align 8, !noalias !1
  %scevgep126.i = getelementptr i8, ptr %scevgep166.i, i64 -208
  store double -1.000000e+00, ptr %scevgep126.i, align 8, !noalias !1
  %scevgep122.i = getelementptr i8, ptr %scevgep166.i, i64 -200
  store double -1.000000e+00, ptr %scevgep122.i, align 8, !noalias !1
  %scevgep118.i = getelementptr i8, ptr %scevgep166.i, i64 -192
  store double -1.000000e+00, ptr %scevgep118.i, align 8, !noalias !1
  %scevgep114.i = getelementptr i8, ptr %scevgep166.i, i64 -184
  store double -1.000000e+00, ptr %scevgep114.i, align 8, !noalias !1
  %scevgep110.i = getelementptr i8, ptr %scevgep166.i, i64 -176
  store double -1.000000e+00, ptr %scevgep110.i, align 8, !noalias !1
  %scevgep106.i = getelementptr i8, ptr %scevgep166.i, i64 -168
  store double -1.000000e+00, ptr %scevgep106.i, align 8, !noalias !1
  %scevgep102.i = getelementptr i8, ptr %scevgep166.i, i64 -160
  store double -1.000000e+00, ptr %scevgep102.i, align 8, !noalias !1
  %scevgep98.i = getelementptr i8, ptr %scevgep166.i, i64 -152
  store double -1.000000e+00, ptr %scevgep98.i, align 8, !noalias !1
  %scevgep94.i = getelementptr i8, ptr %scevgep166.i, i64 -144
  store double -1.000000e+00, ptr %scevgep94.i, align 8, !noalias !1
  %scevgep90.i = getelementptr i8, ptr %scevgep166.i, i64 -136
  store double -1.000000e+00, ptr %scevgep90.i, align 8, !noalias !1
  %scevgep86.i = getelementptr i8, ptr %scevgep166.i, i64 -128
  store double -1.000000e+00, ptr %scevgep86.i, align 8, !noalias !1
  %scevgep82.i = getelementptr i8, ptr %scevgep166.i, i64 -120
  store double -1.000000e+00, ptr %scevgep82.i, align 8, !noalias !1
  %scevgep78.i = getelementptr i8, ptr %scevgep166.i, i64 -112
  store double -1.000000e+00, ptr %scevgep78.i, align 8, !noalias !1
  %scevgep74.i = getelementptr i8, ptr %scevgep166.i, i64 -104
  store double -1.000000e+00, ptr %scevgep74.i, align 8, !noalias !1
  %scevgep70.i = getelementptr i8, ptr %scevgep166.i, i64 -96
  store double -1.000000e+00, ptr %scevgep70.i, align 8, !noalias !1
  %scevgep66.i = getelementptr i8, ptr %scevgep166.i, i64 -88
  store double -1.000000e+00, ptr %scevgep66.i, align 8, !noalias !1
  %scevgep62.i = getelementptr i8, ptr %scevgep166.i, i64 -80
  store double -1.000000e+00, ptr %scevgep62.i, align 8, !noalias !1
  %scevgep58.i = getelementptr i8, ptr %scevgep166.i, i64 -72
  store double -1.000000e+00, ptr %scevgep58.i, align 8, !noalias !1
  %scevgep54.i = getelementptr i8, ptr %scevgep166.i, i64 -64
  store double -1.000000e+00, ptr %scevgep54.i, align 8, !noalias !1
  %scevgep50.i = getelementptr i8, ptr %scevgep166.i, i64 -56
  store double -1.000000e+00, ptr %scevgep50.i, align 8, !noalias !1
  %scevgep46.i = getelementptr i8, ptr %scevgep166.i, i64 -48
  store double -1.000000e+00, ptr %scevgep46.i, align 8, !noalias !1
  %scevgep42.i = getelementptr i8, ptr %scevgep166.i, i64 -40
  store double -1.000000e+00, ptr %scevgep42.i, align 8, !noalias !1
  %scevgep39.i = getelementptr i8, ptr %scevgep166.i, i64 -32
  store double -1.000000e+00, ptr %scevgep39.i, align 8, !noalias !1
  %scevgep37.i = getelementptr i8, ptr %scevgep166.i, i64 -24
  store double -1.000000e+00, ptr %scevgep37.i, align 8, !noalias !1
  %scevgep35.i = getelementptr i8, ptr %scevgep166.i, i64 -16
  store double -1.000000e+00, ptr %scevgep35.i, align 8, !noalias !1
  %scevgep33.i = getelementptr i8, ptr %scevgep166.i, i64 -8
  store double -1.000000e+00, ptr %scevgep33.i, align 8, !noalias !1
  %.261.7.7.i = add nuw nsw i64 %.25411331135.i, 64
  store double -1.000000e+00, ptr %scevgep166.i, align 8, !noalias !1
  %lsr.iv.next31.i = add nsw i64 %lsr.iv30.i, 8
  %niter.ncmp.719.i = icmp eq i64 %lsr.iv.next31.i, 0
  br i1 %niter.ncmp.719.i, label %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa.i, label %B100.if.i

B158.if.i:                                        ; preds = %B158.if.i.backedge, %B158.if.lr.ph.i
  %entered.3.01206.i = phi i64 [ 0, %B158.if.lr.ph.i ], [ %entered.2.1.lcssa.i, %B158.if.i.backedge ]
  %alone.3.01205.i = phi double [ 0.000000e+00, %B158.if.lr.ph.i ], [ %alone.2.1.lcssa.i, %B158.if.i.backedge ]
  %slot.6.01204.i = phi i64 [ 0, %B158.if.lr.ph.i ], [ %slot.7.1.lcssa.i, %B158.if.i.backedge ]
  %cycle.5.01203.i = phi i64 [ 0, %B158.if.lr.ph.i ], [ %cycle.6.1.lcssa.i, %B158.if.i.backedge ]
  %.44011671202.i = phi i64 [ 48, %B158.if.lr.ph.i ], [ %.450.i, %B158.if.i.backedge ]
  %.44711771201.i = phi i64 [ 0, %B158.if.lr.ph.i ], [ %.454.i, %B158.if.i.backedge ]
  %.450.i = add nsw i64 %.44011671202.i, -1
  %.454.i = add i64 %.44711771201.i, 1
  %.508.i = sitofp i64 %slot.6.01204.i to double
  %.513.i = fdiv double %.508.i, %.509.i
  %.517.i = sitofp i64 %cycle.5.01203.i to double
  %.518.i = fadd double %.513.i, %.517.i
  %.548.i = icmp slt i64 %.44711771201.i, 0
  %.549.i = select i1 %.548.i, i64 %arg.n10_0, i64 0
  %.550.i = add i64 %.549.i, %.44711771201.i
  %.570.i = mul i64 %.550.i, %arg.n10_1
  %.574.i = getelementptr double, ptr %arg.a10, i64 %.570.i
  store double %.518.i, ptr %.574.i, align 8, !noalias !1
  %.633.i = getelementptr i8, ptr %.574.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.633.i, i8 0, i64 16, i1 false), !noalias !1
  br i1 %24, label %B1230.i, label %B302.if.lr.ph.i

B302.if.lr.ph.i:                                  ; preds = %B158.if.i
  %.1459.i = select i1 %.548.i, i64 %arg.n9_0, i64 0
  %.1460.i = add i64 %.1459.i, %.44711771201.i
  %.1480.i = mul i64 %.1460.i, %arg.n9_1
  %32 = getelementptr double, ptr %arg.a9, i64 %.1480.i
  %33 = add i64 %entered.3.01206.i, %..730.i
  %34 = icmp eq i64 %.44711771201.i, 0
  %sunkaddr241.i = getelementptr i8, ptr %.574.i, i64 16
  br label %B302.if.i

B302.if.i:                                        ; preds = %B302.if.lr.ph.i, %B1048.i
  %entered.2.11160.i = phi i64 [ %entered.3.01206.i, %B302.if.lr.ph.i ], [ %.1861.i, %B1048.i ]
  %alone.2.11159.i = phi double [ %alone.3.01205.i, %B302.if.lr.ph.i ], [ %"$phi1104.2.2.2.i", %B1048.i ]
  %slot.7.11158.i = phi i64 [ %slot.6.01204.i, %B302.if.lr.ph.i ], [ %slot.8.2.i, %B1048.i ]
  %cycle.6.11157.i = phi i64 [ %cycle.5.01203.i, %B302.if.lr.ph.i ], [ %cycle.7.2.i, %B1048.i ]
  %.78011461155.i = phi i64 [ %.363.i, %B302.if.lr.ph.i ], [ %.787.i, %B1048.i ]
  %.787.i = add i64 %.78011461155.i, 1
  %.830.i = icmp slt i64 %.78011461155.i, 0
  %.831.i = select i1 %.830.i, i64 %arg.n2_0, i64 0
  %35 = getelementptr i64, ptr %arg.a2, i64 %.78011461155.i
  %.845.i = getelementptr i64, ptr %35, i64 %.831.i
  %.846.i = load i64, ptr %.845.i, align 8, !noalias !1
  %.103.i = select i1 %.830.i, i64 %arg.n3_0, i64 0
  %36 = getelementptr i64, ptr %arg.a3, i64 %.78011461155.i
  %.117.i = getelementptr i64, ptr %36, i64 %.103.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !21
  %.134.i = icmp slt i64 %.78011461155.i, -1
  %.135.i = select i1 %.134.i, i64 %arg.n3_0, i64 0
  %37 = getelementptr i8, ptr %36, i64 8
  %.149.i = getelementptr i64, ptr %37, i64 %.135.i
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !21
  %.187.i = sub i64 %.150.i, %.118.i
  %.232370.not.i = icmp slt i64 %.187.i, 1
  br i1 %.232370.not.i, label %_ZN6intsim8machines3cpu4core5issue6_readyB3v30B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExx.exit, label %B90.if.preheader.i

B90.if.preheader.i:                               ; preds = %B302.if.i
  %xtraiter.i7 = and i64 %.187.i, 3
  %lcmp.mod.not.i8 = icmp eq i64 %xtraiter.i7, 0
  br i1 %lcmp.mod.not.i8, label %B90.if.prol.loopexit.i, label %B90.if.prol.i

B90.if.prol.i:                                    ; preds = %B90.if.preheader.i, %B270.prol.i
  %lsr.iv40.i = phi i64 [ %lsr.iv.next41.i, %B270.prol.i ], [ %xtraiter.i7, %B90.if.preheader.i ]
  %ready.2.0373.prol.i = phi double [ %ready.3.1.prol.i, %B270.prol.i ], [ 0.000000e+00, %B90.if.preheader.i ]
  %.238369371.prol.i = phi i64 [ %.245.prol.i, %B270.prol.i ], [ %.118.i, %B90.if.preheader.i ]
  %.292.prol.i = icmp slt i64 %.238369371.prol.i, 0
  %38 = select i1 %.292.prol.i, i64 %2, i64 0
  %scevgep38.i = getelementptr i8, ptr %arg.a5, i64 %38
  %39 = shl i64 %.238369371.prol.i, 3
  %scevgep39.i9 = getelementptr i8, ptr %scevgep38.i, i64 %39
  %.308.prol.i = load i64, ptr %scevgep39.i9, align 8, !noalias !21
  %.310.not.prol.i = icmp slt i64 %.44711771201.i, %.308.prol.i
  br i1 %.310.not.prol.i, label %B270.prol.i, label %B128.prol.i

B128.prol.i:                                      ; preds = %B90.if.prol.i
  %.345.prol.i = sub nsw i64 %.44711771201.i, %.308.prol.i
  %40 = select i1 %.292.prol.i, i64 %3, i64 0
  %scevgep36.i = getelementptr i8, ptr %arg.a4, i64 %40
  %scevgep29.i = getelementptr i8, ptr %scevgep36.i, i64 %39
  %.377.prol.i = load i64, ptr %scevgep29.i, align 8, !noalias !21
  %.380.prol.i = sub nsw i64 %.377.prol.i, %.363.i
  %.406.prol.i = icmp slt i64 %.380.prol.i, 0
  %.407.prol.i = select i1 %.406.prol.i, i64 %arg.n9_1, i64 0
  %.425.prol.i = mul i64 %.345.prol.i, %arg.n9_1
  %41 = getelementptr double, ptr %arg.a9, i64 %.425.prol.i
  %42 = getelementptr double, ptr %41, i64 %.380.prol.i
  %.429.prol.i = getelementptr double, ptr %42, i64 %.407.prol.i
  %.430.prol.i = load double, ptr %.429.prol.i, align 8, !noalias !21
  %43 = select i1 %.292.prol.i, i64 %4, i64 0
  %scevgep34.i = getelementptr i8, ptr %arg.a6, i64 %43
  %scevgep28.i = getelementptr i8, ptr %scevgep34.i, i64 %39
  %.462.prol.i = load double, ptr %scevgep28.i, align 8, !noalias !21
  %.465.prol.i = fadd double %.430.prol.i, %.462.prol.i
  %.10.i.prol.i = fcmp ogt double %.465.prol.i, %ready.2.0373.prol.i
  %.11.i.prol.i = select i1 %.10.i.prol.i, double %.465.prol.i, double %ready.2.0373.prol.i
  br label %B270.prol.i

B270.prol.i:                                      ; preds = %B128.prol.i, %B90.if.prol.i
  %ready.3.1.prol.i = phi double [ %ready.2.0373.prol.i, %B90.if.prol.i ], [ %.11.i.prol.i, %B128.prol.i ]
  %lsr.iv.next41.i = add nsw i64 %lsr.iv40.i, -1
  %.245.prol.i = add i64 %.238369371.prol.i, 1
  %prol.iter.cmp.not.i10 = icmp eq i64 %lsr.iv.next41.i, 0
  br i1 %prol.iter.cmp.not.i10, label %B90.if.prol.loopexit.loopexit.i, label %B90.if.prol.i, !llvm.loop !24

B90.if.prol.loopexit.loopexit.i:                  ; preds = %B270.prol.i
  %44 = add i64 %xtraiter.i7, %.118.i
  %45 = sub i64 %.150.i, %44
  br label %B90.if.prol.loopexit.i

B90.if.prol.loopexit.i:                           ; preds = %B90.if.prol.loopexit.loopexit.i, %B90.if.preheader.i
  %ready.2.0373.unr.i = phi double [ 0.000000e+00, %B90.if.preheader.i ], [ %ready.3.1.prol.i, %B90.if.prol.loopexit.loopexit.i ]
  %.231368372.unr.i = phi i64 [ %.187.i, %B90.if.preheader.i ], [ %45, %B90.if.prol.loopexit.loopexit.i ]
  %.238369371.unr.i = phi i64 [ %.118.i, %B90.if.preheader.i ], [ %44, %B90.if.prol.loopexit.loopexit.i ]
  %ready.3.1.lcssa.unr.i = phi double [ poison, %B90.if.preheader.i ], [ %ready.3.1.prol.i, %B90.if.prol.loopexit.loopexit.i ]
  %46 = sub i64 %.118.i, %.150.i
  %47 = icmp ugt i64 %46, -4
  br i1 %47, label %_ZN6intsim8machines3cpu4core5issue6_readyB3v30B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExx.exit, label %B90.if.preheader1.i

B90.if.preheader1.i:                              ; preds = %B90.if.prol.loopexit.i
  %48 = add i64 %.231368372.unr.i, 4
  br label %B90.if.i

B128.i:                                           ; preds = %B90.if.i
  %.345.i = sub nsw i64 %.44711771201.i, %.308.i
  %49 = select i1 %.292.i, i64 %3, i64 0
  %scevgep21.i = getelementptr i8, ptr %arg.a4, i64 %49
  %scevgep1.i = getelementptr i8, ptr %scevgep21.i, i64 %73
  %.377.i = load i64, ptr %scevgep1.i, align 8, !noalias !21
  %.380.i = sub nsw i64 %.377.i, %.363.i
  %.406.i = icmp slt i64 %.380.i, 0
  %.407.i = select i1 %.406.i, i64 %arg.n9_1, i64 0
  %.425.i13 = mul i64 %.345.i, %arg.n9_1
  %50 = getelementptr double, ptr %arg.a9, i64 %.425.i13
  %51 = getelementptr double, ptr %50, i64 %.380.i
  %.429.i = getelementptr double, ptr %51, i64 %.407.i
  %.430.i = load double, ptr %.429.i, align 8, !noalias !21
  %52 = select i1 %.292.i, i64 %4, i64 0
  %scevgep19.i = getelementptr i8, ptr %arg.a6, i64 %52
  %scevgep.i14 = getelementptr i8, ptr %scevgep19.i, i64 %73
  %.462.i = load double, ptr %scevgep.i14, align 8, !noalias !21
  %.465.i = fadd double %.430.i, %.462.i
  %.10.i.i15 = fcmp ogt double %.465.i, %ready.2.0373.i
  %.11.i.i16 = select i1 %.10.i.i15, double %.465.i, double %ready.2.0373.i
  br label %B270.i

B270.i:                                           ; preds = %B90.if.i, %B128.i
  %ready.3.1.i = phi double [ %ready.2.0373.i, %B90.if.i ], [ %.11.i.i16, %B128.i ]
  %53 = add i64 %.238369371.i, 1
  %.292.1.i = icmp slt i64 %53, 0
  %54 = select i1 %.292.1.i, i64 %5, i64 8
  %scevgep57.i = getelementptr i8, ptr %arg.a5, i64 %54
  %scevgep27.i = getelementptr i8, ptr %scevgep57.i, i64 %73
  %.308.1.i = load i64, ptr %scevgep27.i, align 8, !noalias !21
  %.310.not.1.i = icmp slt i64 %.44711771201.i, %.308.1.i
  br i1 %.310.not.1.i, label %B270.1.i, label %B128.1.i

B128.1.i:                                         ; preds = %B270.i
  %.345.1.i = sub nsw i64 %.44711771201.i, %.308.1.i
  %55 = select i1 %.292.1.i, i64 %8, i64 8
  %scevgep43.i = getelementptr i8, ptr %arg.a4, i64 %55
  %scevgep16.i = getelementptr i8, ptr %scevgep43.i, i64 %73
  %.377.1.i = load i64, ptr %scevgep16.i, align 8, !noalias !21
  %.380.1.i = sub nsw i64 %.377.1.i, %.363.i
  %.406.1.i = icmp slt i64 %.380.1.i, 0
  %.407.1.i = select i1 %.406.1.i, i64 %arg.n9_1, i64 0
  %.425.1.i = mul i64 %.345.1.i, %arg.n9_1
  %56 = getelementptr double, ptr %arg.a9, i64 %.425.1.i
  %57 = getelementptr double, ptr %56, i64 %.380.1.i
  %.429.1.i = getelementptr double, ptr %57, i64 %.407.1.i
  %.430.1.i = load double, ptr %.429.1.i, align 8, !noalias !21
  %58 = select i1 %.292.1.i, i64 %9, i64 8
  %scevgep41.i = getelementptr i8, ptr %arg.a6, i64 %58
  %scevgep15.i = getelementptr i8, ptr %scevgep41.i, i64 %73
  %.462.1.i = load double, ptr %scevgep15.i, align 8, !noalias !21
  %.465.1.i = fadd double %.430.1.i, %.462.1.i
  %.10.i.1.i = fcmp ogt double %.465.1.i, %ready.3.1.i
  %.11.i.1.i = select i1 %.10.i.1.i, double %.465.1.i, double %ready.3.1.i
  br label %B270.1.i

B270.1.i:                                         ; preds = %B128.1.i, %B270.i
  %ready.3.1.1.i = phi double [ %ready.3.1.i, %B270.i ], [ %.11.i.1.i, %B128.1.i ]
  %59 = add i64 %.238369371.i, 2
  %.292.2.i = icmp slt i64 %59, 0
  %60 = select i1 %.292.2.i, i64 %6, i64 16
  %scevgep55.i = getelementptr i8, ptr %arg.a5, i64 %60
  %scevgep26.i = getelementptr i8, ptr %scevgep55.i, i64 %73
  %.308.2.i = load i64, ptr %scevgep26.i, align 8, !noalias !21
  %.310.not.2.i = icmp slt i64 %.44711771201.i, %.308.2.i
  br i1 %.310.not.2.i, label %B270.2.i, label %B128.2.i

B128.2.i:                                         ; preds = %B270.1.i
  %.345.2.i = sub nsw i64 %.44711771201.i, %.308.2.i
  %61 = select i1 %.292.2.i, i64 %10, i64 16
  %scevgep47.i = getelementptr i8, ptr %arg.a4, i64 %61
  %scevgep18.i = getelementptr i8, ptr %scevgep47.i, i64 %73
  %.377.2.i = load i64, ptr %scevgep18.i, align 8, !noalias !21
  %.380.2.i = sub nsw i64 %.377.2.i, %.363.i
  %.406.2.i = icmp slt i64 %.380.2.i, 0
  %.407.2.i = select i1 %.406.2.i, i64 %arg.n9_1, i64 0
  %.425.2.i = mul i64 %.345.2.i, %arg.n9_1
  %62 = getelementptr double, ptr %arg.a9, i64 %.425.2.i
  %63 = getelementptr double, ptr %62, i64 %.380.2.i
  %.429.2.i = getelementptr double, ptr %63, i64 %.407.2.i
  %.430.2.i = load double, ptr %.429.2.i, align 8, !noalias !21
  %64 = select i1 %.292.2.i, i64 %11, i64 16
  %scevgep45.i = getelementptr i8, ptr %arg.a6, i64 %64
  %scevgep17.i = getelementptr i8, ptr %scevgep45.i, i64 %73
  %.462.2.i = load double, ptr %scevgep17.i, align 8, !noalias !21
  %.465.2.i = fadd double %.430.2.i, %.462.2.i
  %.10.i.2.i = fcmp ogt double %.465.2.i, %ready.3.1.1.i
  %.11.i.2.i = select i1 %.10.i.2.i, double %.465.2.i, double %ready.3.1.1.i
  br label %B270.2.i

B270.2.i:                                         ; preds = %B128.2.i, %B270.1.i
  %ready.3.1.2.i = phi double [ %ready.3.1.1.i, %B270.1.i ], [ %.11.i.2.i, %B128.2.i ]
  %65 = add i64 %.238369371.i, 3
  %.292.3.i = icmp slt i64 %65, 0
  %66 = select i1 %.292.3.i, i64 %7, i64 24
  %scevgep53.i = getelementptr i8, ptr %arg.a5, i64 %66
  %scevgep25.i = getelementptr i8, ptr %scevgep53.i, i64 %73
  %.308.3.i = load i64, ptr %scevgep25.i, align 8, !noalias !21
  %.310.not.3.i = icmp slt i64 %.44711771201.i, %.308.3.i
  br i1 %.310.not.3.i, label %B270.3.i, label %B128.3.i

B128.3.i:                                         ; preds = %B270.2.i
  %.345.3.i = sub nsw i64 %.44711771201.i, %.308.3.i
  %67 = select i1 %.292.3.i, i64 %12, i64 24
  %scevgep51.i = getelementptr i8, ptr %arg.a4, i64 %67
  %scevgep22.i = getelementptr i8, ptr %scevgep51.i, i64 %73
  %.377.3.i = load i64, ptr %scevgep22.i, align 8, !noalias !21
  %.380.3.i = sub nsw i64 %.377.3.i, %.363.i
  %.406.3.i = icmp slt i64 %.380.3.i, 0
  %.407.3.i = select i1 %.406.3.i, i64 %arg.n9_1, i64 0
  %.425.3.i = mul i64 %.345.3.i, %arg.n9_1
  %68 = getelementptr double, ptr %arg.a9, i64 %.425.3.i
  %69 = getelementptr double, ptr %68, i64 %.380.3.i
  %.429.3.i = getelementptr double, ptr %69, i64 %.407.3.i
  %.430.3.i = load double, ptr %.429.3.i, align 8, !noalias !21
  %70 = select i1 %.292.3.i, i64 %13, i64 24
  %scevgep49.i = getelementptr i8, ptr %arg.a6, i64 %70
  %scevgep20.i = getelementptr i8, ptr %scevgep49.i, i64 %73
  %.462.3.i = load double, ptr %scevgep20.i, align 8, !noalias !21
  %.465.3.i = fadd double %.430.3.i, %.462.3.i
  %.10.i.3.i = fcmp ogt double %.465.3.i, %ready.3.1.2.i
  %.11.i.3.i = select i1 %.10.i.3.i, double %.465.3.i, double %ready.3.1.2.i
  br label %B270.3.i

B270.3.i:                                         ; preds = %B128.3.i, %B270.2.i
  %ready.3.1.3.i = phi double [ %ready.3.1.2.i, %B270.2.i ], [ %.11.i.3.i, %B128.3.i ]
  %lsr.iv.next.i17 = add i64 %lsr.iv.i11, -4
  %.232.3.i = icmp sgt i64 %lsr.iv.next.i17, 4
  %71 = add i64 %.238369371.i, 4
  br i1 %.232.3.i, label %B90.if.i, label %_ZN6intsim8machines3cpu4core5issue6_readyB3v30B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExx.exit

B90.if.i:                                         ; preds = %B270.3.i, %B90.if.preheader1.i
  %lsr.iv.i11 = phi i64 [ %48, %B90.if.preheader1.i ], [ %lsr.iv.next.i17, %B270.3.i ]
  %ready.2.0373.i = phi double [ %ready.2.0373.unr.i, %B90.if.preheader1.i ], [ %ready.3.1.3.i, %B270.3.i ]
  %.238369371.i = phi i64 [ %.238369371.unr.i, %B90.if.preheader1.i ], [ %71, %B270.3.i ]
  %.292.i = icmp slt i64 %.238369371.i, 0
  %72 = select i1 %.292.i, i64 %2, i64 0
  %scevgep23.i12 = getelementptr i8, ptr %arg.a5, i64 %72
  %73 = shl i64 %.238369371.i, 3
  %scevgep24.i = getelementptr i8, ptr %scevgep23.i12, i64 %73
  %.308.i = load i64, ptr %scevgep24.i, align 8, !noalias !21
  %.310.not.i = icmp slt i64 %.44711771201.i, %.308.i
  br i1 %.310.not.i, label %B270.i, label %B128.i

_ZN6intsim8machines3cpu4core5issue6_readyB3v30B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExx.exit: ; preds = %B270.3.i, %B302.if.i, %B90.if.prol.loopexit.i
  %ready.2.0.lcssa.i = phi double [ 0.000000e+00, %B302.if.i ], [ %ready.3.1.lcssa.unr.i, %B90.if.prol.loopexit.i ], [ %ready.3.1.3.i, %B270.3.i ]
  %.902.not.i = icmp slt i64 %slot.7.11158.i, %arg.a13
  br i1 %.902.not.i, label %B380.i, label %B430.i

B514.endif.i:                                     ; preds = %B124.if.i.i, %B278.i.i, %B514.i
  %port.2.0.lcssa.i.i = phi i64 [ %.5.i.i28.i, %B514.i ], [ %port.2.0222.i.i, %B124.if.i.i ], [ %port.3.2.i.i, %B278.i.i ]
  %.1118.i = icmp slt i64 %port.2.0.lcssa.i.i, 0
  %.1119.i = select i1 %.1118.i, i64 %arg.n8_0, i64 0
  %74 = getelementptr double, ptr %arg.a8, i64 %port.2.0.lcssa.i.i
  %.1133.i = getelementptr double, ptr %74, i64 %.1119.i
  %.1134.i = load double, ptr %.1133.i, align 8, !noalias !1
  %.1188.i = getelementptr i8, ptr %26, i64 8
  %.1189.i = load double, ptr %.1188.i, align 8, !noalias !1
  %.10.i46.i = fcmp ogt double %.1189.i, 1.000000e+00
  %.11.i47.i = select i1 %.10.i46.i, double 1.000000e+00, double %.1189.i
  %.1218.i = fadd double %.1134.i, %.11.i47.i
  %.1219.i = fadd double %.1218.i, -1.000000e+00
  %.1224.i = sitofp i64 %cycle.9.2.i to double
  %.1225.i = fadd double %.1224.i, 1.000000e-09
  %.1227.i = fcmp ogt double %.1219.i, %.1225.i
  br i1 %.1227.i, label %B658.i, label %B712.i

B1268.endif.endif.i:                              ; preds = %B132.2.i.i, %B132.1.i.i, %B1268.i
  %"$phi224.1.2.1.2.i.i" = phi i1 [ %.391.2.i.i, %B132.2.i.i ], [ true, %B132.1.i.i ], [ true, %B1268.i ]
  %.441.i = icmp sgt i64 %.44011671202.i, 1
  %or.cond.i = select i1 %"$phi224.1.2.1.2.i.i", i1 %.441.i, i1 false
  br i1 %or.cond.i, label %B158.if.i.backedge, label %_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit

_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit: ; preds = %B1304.i, %B1268.endif.endif.i
  %.776.i = mul i64 %.268786802.i, %arg.n12_1
  %75 = getelementptr double, ptr %arg.a12, i64 %.776.i
  %.780.i = getelementptr i8, ptr %75, i64 8
  store double %alone.2.1.lcssa.i, ptr %.780.i, align 8, !noalias !25
  %.835.i = getelementptr i8, ptr %75, i64 32
  %.836.i = sitofp i64 %.454.i to double
  store double %.836.i, ptr %.835.i, align 8, !noalias !25
  %.845.1.i = ashr i64 %.454.i, 1
  %76 = tail call i64 @llvm.smax.i64(i64 %.845.1.i, i64 1)
  %77 = tail call i64 @llvm.umin.i64(i64 %76, i64 12)
  %.964.inv.i = icmp ult i64 %.44711771201.i, 9223372036854775807
  %.965.i = select i1 %.964.inv.i, i64 0, i64 %arg.n10_0
  %.966.i = add i64 %.965.i, %.44711771201.i
  %.986.i = mul i64 %.966.i, %arg.n10_1
  %.990.i = getelementptr double, ptr %arg.a10, i64 %.986.i
  %.991.i = load double, ptr %.990.i, align 8, !noalias !25
  %.994.i = sub nsw i64 %.44711771201.i, %77
  %.1021.i = icmp slt i64 %.994.i, 0
  %.1022.i = select i1 %.1021.i, i64 %arg.n10_0, i64 0
  %.1023.i = add i64 %.1022.i, %.994.i
  %.1043.i = mul i64 %.1023.i, %arg.n10_1
  %.1047.i = getelementptr double, ptr %arg.a10, i64 %.1043.i
  %.1048.i = load double, ptr %.1047.i, align 8, !noalias !25
  %.1049.i = fsub double %.991.i, %.1048.i
  %.1051.i = uitofp i64 %77 to double
  %.1055.i = fdiv double %.1049.i, %.1051.i
  store double %.1055.i, ptr %75, align 8, !noalias !25
  %xtraiter.i = and i64 %77, 7
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B524.if.prol.loopexit.i, label %B524.if.prol.i

B602.i:                                           ; preds = %B524.if.i, %B524.if.prol.loopexit.i
  %.1297.lcssa.i = phi double [ %.1297.lcssa.unr.i, %B524.if.prol.loopexit.i ], [ %.1297.7.i, %B524.if.i ]
  %.1353.lcssa.i = phi double [ %.1353.lcssa.unr.i, %B524.if.prol.loopexit.i ], [ %.1353.7.i, %B524.if.i ]
  %.1369.i = fdiv double %.1297.lcssa.i, %.1051.i
  %.1378.i = fdiv double %.1353.lcssa.i, %.1051.i
  %sunkaddr.i = shl i64 %.776.i, 3
  %sunkaddr20.i = getelementptr i8, ptr %arg.a12, i64 %sunkaddr.i
  %sunkaddr21.i = getelementptr i8, ptr %sunkaddr20.i, i64 16
  store double %.1369.i, ptr %sunkaddr21.i, align 8, !noalias !25
  %sunkaddr24.i = getelementptr i8, ptr %sunkaddr20.i, i64 24
  store double %.1378.i, ptr %sunkaddr24.i, align 8, !noalias !25
  %exitcond.not.i = icmp eq i64 %.275.i, %arg.n0_0
  br i1 %exitcond.not.i, label %_ZN6intsim8machines3cpu4core5issue3runB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit, label %B62.if.i

B62.if.i:                                         ; preds = %B62.if.i.preheader, %B602.i
  %.268786802.i = phi i64 [ %.275.i, %B602.i ], [ 0, %B62.if.i.preheader ]
  %.275.i = add nuw nsw i64 %.268786802.i, 1
  %78 = getelementptr i64, ptr %arg.a0, i64 %.268786802.i
  %.333.i = load i64, ptr %78, align 8, !noalias !25
  %.347.i = icmp slt i64 %.333.i, 0
  %.348.i = select i1 %.347.i, i64 %arg.n1_0, i64 0
  %79 = getelementptr i64, ptr %arg.a1, i64 %.333.i
  %.362.i = getelementptr i64, ptr %79, i64 %.348.i
  %.363.i = load i64, ptr %.362.i, align 8, !noalias !25
  %.409.i = icmp slt i64 %.333.i, -1
  %.410.i = select i1 %.409.i, i64 %arg.n1_0, i64 0
  %80 = getelementptr i8, ptr %79, i64 8
  %.424.i = getelementptr i64, ptr %80, i64 %.410.i
  %.425.i = load i64, ptr %.424.i, align 8, !noalias !25
  %.442.i = icmp eq i64 %.268786802.i, 0
  br i1 %.442.i, label %B218.i, label %B200.i

B200.else.endif.endif.endif.if.i:                 ; preds = %B200.i
  br label %B200.else.endif.endif.endif.endif.i

B200.else.endif.endif.endif.endif.i:              ; preds = %B200.else.endif.endif.endif.if.i, %B200.i
  %.498.sroa.0.38.i = phi i64 [ %.25.i59, %B200.else.endif.endif.endif.if.i ], [ 0, %B200.i ]
  %.617.i = getelementptr double, ptr %arg.a11, i64 %.498.sroa.0.38.i
  br label %B218.i

B524.if.prol.i:                                   ; preds = %_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit, %B524.if.prol.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B524.if.prol.i ], [ %xtraiter.i, %_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit ]
  %ports.2.1779.prol.i = phi double [ %.1353.prol.i, %B524.if.prol.i ], [ 0.000000e+00, %_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit ]
  %operands.2.1778.prol.i = phi double [ %.1297.prol.i, %B524.if.prol.i ], [ 0.000000e+00, %_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit ]
  %.1210774776.prol.i = phi i64 [ %.1217.prol.i, %B524.if.prol.i ], [ %.994.i, %_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit ]
  %.1217.prol.i = add i64 %.1210774776.prol.i, 1
  %.1268.prol.i = icmp slt i64 %.1210774776.prol.i, 0
  %.1269.prol.i = select i1 %.1268.prol.i, i64 %arg.n10_0, i64 0
  %.1270.prol.i = add i64 %.1269.prol.i, %.1210774776.prol.i
  %.1290.prol.i = mul i64 %.1270.prol.i, %arg.n10_1
  %81 = getelementptr double, ptr %arg.a10, i64 %.1290.prol.i
  %.1294.prol.i = getelementptr i8, ptr %81, i64 8
  %.1295.prol.i = load double, ptr %.1294.prol.i, align 8, !noalias !25
  %.1297.prol.i = fadd double %operands.2.1778.prol.i, %.1295.prol.i
  %.1350.prol.i = getelementptr i8, ptr %81, i64 16
  %.1351.prol.i = load double, ptr %.1350.prol.i, align 8, !noalias !25
  %.1353.prol.i = fadd double %ports.2.1779.prol.i, %.1351.prol.i
  %lsr.iv.next.i = add nsw i64 %lsr.iv.i, -1
  %prol.iter.cmp.not.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %prol.iter.cmp.not.i, label %B524.if.prol.loopexit.loopexit.i, label %B524.if.prol.i, !llvm.loop !26

B524.if.prol.loopexit.loopexit.i:                 ; preds = %B524.if.prol.i
  %82 = and i64 %77, 8
  br label %B524.if.prol.loopexit.i

B524.if.prol.loopexit.i:                          ; preds = %B524.if.prol.loopexit.loopexit.i, %_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit
  %ports.2.1779.unr.i = phi double [ 0.000000e+00, %_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit ], [ %.1353.prol.i, %B524.if.prol.loopexit.loopexit.i ]
  %operands.2.1778.unr.i = phi double [ 0.000000e+00, %_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit ], [ %.1297.prol.i, %B524.if.prol.loopexit.loopexit.i ]
  %.1203773777.unr.i = phi i64 [ %77, %_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit ], [ %82, %B524.if.prol.loopexit.loopexit.i ]
  %.1210774776.unr.i = phi i64 [ %.994.i, %_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit ], [ %.1217.prol.i, %B524.if.prol.loopexit.loopexit.i ]
  %.1297.lcssa.unr.i = phi double [ poison, %_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit ], [ %.1297.prol.i, %B524.if.prol.loopexit.loopexit.i ]
  %.1353.lcssa.unr.i = phi double [ poison, %_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit ], [ %.1353.prol.i, %B524.if.prol.loopexit.loopexit.i ]
  %83 = icmp slt i64 %.845.1.i, 8
  br i1 %83, label %B602.i, label %B524.if.preheader.i

B524.if.preheader.i:                              ; preds = %B524.if.prol.loopexit.i
  %84 = add i64 %.1210774776.unr.i, 7
  %85 = or i64 %.1203773777.unr.i, 16
  br label %B524.if.i

B524.if.i:                                        ; preds = %B524.if.i, %B524.if.preheader.i
  %lsr.iv7.i = phi i64 [ %lsr.iv.next8.i, %B524.if.i ], [ %85, %B524.if.preheader.i ]
  %lsr.iv18.i = phi i64 [ %lsr.iv.next19.i, %B524.if.i ], [ %84, %B524.if.preheader.i ]
  %ports.2.1779.i = phi double [ %.1353.7.i, %B524.if.i ], [ %ports.2.1779.unr.i, %B524.if.preheader.i ]
  %operands.2.1778.i = phi double [ %.1297.7.i, %B524.if.i ], [ %operands.2.1778.unr.i, %B524.if.preheader.i ]
  %86 = add i64 %lsr.iv18.i, -7
  %.1268.i = icmp slt i64 %86, 0
  %.1269.i = select i1 %.1268.i, i64 %arg.n10_0, i64 0
  %87 = add i64 %86, %.1269.i
  %.1290.i = mul i64 %87, %arg.n10_1
  %88 = getelementptr double, ptr %arg.a10, i64 %.1290.i
  %.1294.i = getelementptr i8, ptr %88, i64 8
  %.1295.i = load double, ptr %.1294.i, align 8, !noalias !25
  %.1297.i = fadd double %operands.2.1778.i, %.1295.i
  %.1350.i = getelementptr i8, ptr %88, i64 16
  %.1351.i = load double, ptr %.1350.i, align 8, !noalias !25
  %.1353.i = fadd double %ports.2.1779.i, %.1351.i
  %89 = add i64 %lsr.iv18.i, -6
  %.1268.1.i = icmp slt i64 %89, 0
  %.1269.1.i = select i1 %.1268.1.i, i64 %arg.n10_0, i64 0
  %90 = add i64 %89, %.1269.1.i
  %.1290.1.i = mul i64 %90, %arg.n10_1
  %91 = getelementptr double, ptr %arg.a10, i64 %.1290.1.i
  %.1294.1.i = getelementptr i8, ptr %91, i64 8
  %.1295.1.i = load double, ptr %.1294.1.i, align 8, !noalias !25
  %.1297.1.i = fadd double %.1297.i, %.1295.1.i
  %.1350.1.i = getelementptr i8, ptr %91, i64 16
  %.1351.1.i = load double, ptr %.1350.1.i, align 8, !noalias !25
  %.1353.1.i = fadd double %.1353.i, %.1351.1.i
  %92 = add i64 %lsr.iv18.i, -5
  %.1268.2.i = icmp slt i64 %92, 0
  %.1269.2.i = select i1 %.1268.2.i, i64 %arg.n10_0, i64 0
  %93 = add i64 %92, %.1269.2.i
  %.1290.2.i = mul i64 %93, %arg.n10_1
  %94 = getelementptr double, ptr %arg.a10, i64 %.1290.2.i
  %.1294.2.i = getelementptr i8, ptr %94, i64 8
  %.1295.2.i = load double, ptr %.1294.2.i, align 8, !noalias !25
  %.1297.2.i = fadd double %.1297.1.i, %.1295.2.i
  %.1350.2.i = getelementptr i8, ptr %94, i64 16
  %.1351.2.i = load double, ptr %.1350.2.i, align 8, !noalias !25
  %.1353.2.i = fadd double %.1353.1.i, %.1351.2.i
  %95 = add i64 %lsr.iv18.i, -4
  %.1268.3.i = icmp slt i64 %95, 0
  %.1269.3.i = select i1 %.1268.3.i, i64 %arg.n10_0, i64 0
  %96 = add i64 %95, %.1269.3.i
  %.1290.3.i = mul i64 %96, %arg.n10_1
  %97 = getelementptr double, ptr %arg.a10, i64 %.1290.3.i
  %.1294.3.i = getelementptr i8, ptr %97, i64 8
  %.1295.3.i = load double, ptr %.1294.3.i, align 8, !noalias !25
  %.1297.3.i = fadd double %.1297.2.i, %.1295.3.i
  %.1350.3.i = getelementptr i8, ptr %97, i64 16
  %.1351.3.i = load double, ptr %.1350.3.i, align 8, !noalias !25
  %.1353.3.i = fadd double %.1353.2.i, %.1351.3.i
  %98 = add i64 %lsr.iv18.i, -3
  %.1268.4.i = icmp slt i64 %98, 0
  %.1269.4.i = select i1 %.1268.4.i, i64 %arg.n10_0, i64 0
  %99 = add i64 %98, %.1269.4.i
  %.1290.4.i = mul i64 %99, %arg.n10_1
  %100 = getelementptr double, ptr %arg.a10, i64 %.1290.4.i
  %.1294.4.i = getelementptr i8, ptr %100, i64 8
  %.1295.4.i = load double, ptr %.1294.4.i, align 8, !noalias !25
  %.1297.4.i = fadd double %.1297.3.i, %.1295.4.i
  %.1350.4.i = getelementptr i8, ptr %100, i64 16
  %.1351.4.i = load double, ptr %.1350.4.i, align 8, !noalias !25
  %.1353.4.i = fadd double %.1353.3.i, %.1351.4.i
  %101 = add i64 %lsr.iv18.i, -2
  %.1268.5.i = icmp slt i64 %101, 0
  %.1269.5.i = select i1 %.1268.5.i, i64 %arg.n10_0, i64 0
  %102 = add i64 %101, %.1269.5.i
  %.1290.5.i = mul i64 %102, %arg.n10_1
  %103 = getelementptr double, ptr %arg.a10, i64 %.1290.5.i
  %.1294.5.i = getelementptr i8, ptr %103, i64 8
  %.1295.5.i = load double, ptr %.1294.5.i, align 8, !noalias !25
  %.1297.5.i = fadd double %.1297.4.i, %.1295.5.i
  %.1350.5.i = getelementptr i8, ptr %103, i64 16
  %.1351.5.i = load double, ptr %.1350.5.i, align 8, !noalias !25
  %.1353.5.i = fadd double %.1353.4.i, %.1351.5.i
  %104 = add i64 %lsr.iv18.i, -1
  %.1268.6.i = icmp slt i64 %104, 0
  %.1269.6.i = select i1 %.1268.6.i, i64 %arg.n10_0, i64 0
  %105 = add i64 %104, %.1269.6.i
  %.1290.6.i = mul i64 %105, %arg.n10_1
  %106 = getelementptr double, ptr %arg.a10, i64 %.1290.6.i
  %.1294.6.i = getelementptr i8, ptr %106, i64 8
  %.1295.6.i = load double, ptr %.1294.6.i, align 8, !noalias !25
  %.1297.6.i = fadd double %.1297.5.i, %.1295.6.i
  %.1350.6.i = getelementptr i8, ptr %106, i64 16
  %.1351.6.i = load double, ptr %.1350.6.i, align 8, !noalias !25
  %.1353.6.i = fadd double %.1353.5.i, %.1351.6.i
  %.1268.7.i = icmp slt i64 %lsr.iv18.i, 0
  %.1269.7.i = select i1 %.1268.7.i, i64 %arg.n10_0, i64 0
  %107 = add i64 %.1269.7.i, %lsr.iv18.i
  %.1290.7.i = mul i64 %107, %arg.n10_1
  %108 = getelementptr double, ptr %arg.a10, i64 %.1290.7.i
  %.1294.7.i = getelementptr i8, ptr %108, i64 8
  %.1295.7.i = load double, ptr %.1294.7.i, align 8, !noalias !25
  %.1297.7.i = fadd double %.1297.6.i, %.1295.7.i
  %.1350.7.i = getelementptr i8, ptr %108, i64 16
  %.1351.7.i = load double, ptr %.1350.7.i, align 8, !noalias !25
  %.1353.7.i = fadd double %.1353.6.i, %.1351.7.i
  %lsr.iv.next19.i = add i64 %lsr.iv18.i, 8
  %lsr.iv.next8.i = add nsw i64 %lsr.iv7.i, -8
  %.1204.7.i = icmp ugt i64 %lsr.iv7.i, 24
  br i1 %.1204.7.i, label %B524.if.i, label %B602.i

_ZN6intsim8machines3cpu4core5issue3runB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx.exit: ; preds = %B602.i, %entry
  store double 0.000000e+00, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #3

attributes #0 = { nounwind }
attributes #1 = { nounwind }
attributes #2 = { nounwind }
attributes #3 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4}
!2 = distinct !{!2, !3, !"_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx: %retptr"}
!3 = distinct !{!3, !"_ZN6intsim8machines3cpu4core5issue6_clockB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx"}
!4 = distinct !{!4, !5, !"_ZN6intsim8machines3cpu4core5issue3runB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx: %retptr"}
!5 = distinct !{!5, !"_ZN6intsim8machines3cpu4core5issue3runB3v28B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedEx"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = distinct !{!8, !7}
!9 = !{!10, !2, !4}
!10 = distinct !{!10, !11, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_281_29xxd: %retptr"}
!11 = distinct !{!11, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_281_29xxd"}
!12 = !{!13, !2, !4}
!13 = distinct !{!13, !14, !"_ZN6intsim8machines3cpu4core5issue7_freestB3v32B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!14 = distinct !{!14, !"_ZN6intsim8machines3cpu4core5issue7_freestB3v32B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx5ArrayIdLi1E1C7mutable7alignedE"}
!15 = !{!16, !2, !4}
!16 = distinct !{!16, !17, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v36B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_282_29xxd: %retptr"}
!17 = distinct !{!17, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v36B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_282_29xxd"}
!18 = !{!19, !2, !4}
!19 = distinct !{!19, !20, !"_ZN6intsim8machines3cpu4core5issue8_settledB3v34B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx: %retptr"}
!20 = distinct !{!20, !"_ZN6intsim8machines3cpu4core5issue8_settledB3v34B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx"}
!21 = !{!22, !2, !4}
!22 = distinct !{!22, !23, !"_ZN6intsim8machines3cpu4core5issue6_readyB3v30B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!23 = distinct !{!23, !"_ZN6intsim8machines3cpu4core5issue6_readyB3v30B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExx"}
!24 = distinct !{!24, !7}
!25 = !{!4}
!26 = distinct !{!26, !7}
