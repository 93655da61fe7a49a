; intsim 08221c53ffd65bb4c86358f59201325039f2877a9a94239b0e36710eb4019a05 by numba 0.68.1


; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr readonly %arg.a2, i64 %arg.n2_0, ptr readonly %arg.a3, i64 %arg.n3_0, ptr readonly %arg.a4, i64 %arg.n4_0, ptr readonly %arg.a5, i64 %arg.n5_0, ptr readonly %arg.a6, i64 %arg.n6_0, ptr readonly %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, ptr %arg.a8, i64 %arg.n8_0, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, ptr %arg.a10, i64 %arg.n10_0, i64 %arg.n10_1, ptr writeonly %arg.a11, i64 %arg.n11_0, i64 %arg.n11_1, ptr writeonly %arg.a12, i64 %arg.n12_0, i64 %arg.n12_1, i64 %arg.a13) local_unnamed_addr #0 {
entry:
  %.25.i59 = mul i64 %arg.n11_1, %arg.n11_0
  %.262799.not.i = icmp slt i64 %arg.n0_0, 1
  br i1 %.262799.not.i, label %f16.exit, label %B62.if.lr.ph.i

B62.if.lr.ph.i:                                   ; preds = %entry
  %scevgep.i = getelementptr i8, ptr %arg.a10, i64 16
  %0 = shl i64 %arg.n10_1, 3
  %scevgep22.i = getelementptr i8, ptr %arg.a10, i64 8
  %1 = shl i64 %arg.n10_1, 6
  %.2481134.not.i = icmp slt i64 %arg.n8_0, 1
  %.506.i = sitofp i64 %arg.a13 to double
  %.160.i.i = add i64 %arg.n7_1, -6
  %2 = icmp slt i64 %.160.i.i, 1
  %3 = icmp slt i64 %arg.n11_0, 1
  %xtraiter.i1 = and i64 %arg.n8_0, 7
  %4 = icmp ult i64 %arg.n8_0, 8
  %5 = add nsw i64 %arg.n8_0, -8
  %6 = lshr i64 %5, 3
  %7 = add nuw nsw i64 %6, 1
  %xtraiter2.i = and i64 %7, 3
  %8 = icmp slt i64 %arg.n8_0, 32
  %9 = lshr i64 %7, 2
  %10 = mul nsw i64 %9, -4
  %lcmp.mod.not9.i = icmp eq i64 %xtraiter2.i, 0
  %lcmp.mod.not.i3 = icmp eq i64 %xtraiter.i1, 0
  br label %B62.if.i

B200.i:                                           ; preds = %B62.if.i
  br i1 %3, label %B200.else.endif.endif.endif.if.i, label %B200.else.endif.endif.endif.endif.i, !prof !0

B218.i:                                           ; preds = %B200.else.endif.endif.endif.endif.i, %B62.if.i
  %"$phi218.7.2.sroa.40.1.i" = phi i64 [ 0, %B200.else.endif.endif.endif.endif.i ], [ %arg.n11_0, %B62.if.i ]
  %"$phi218.7.2.sroa.32.1.i" = phi ptr [ %.605.i, %B200.else.endif.endif.endif.endif.i ], [ %arg.a11, %B62.if.i ]
  br i1 %.2481134.not.i, label %B158.if.lr.ph.i, label %B100.if.preheader.i

B100.if.preheader.i:                              ; preds = %B218.i
  br i1 %4, label %B100.if.epil.preheader.i, label %B100.if.preheader.new.i

B100.if.preheader.new.i:                          ; preds = %B100.if.preheader.i
  br i1 %8, label %B100.if.epil3.i.preheader, label %B100.if.i

B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa.i:     ; preds = %B100.if.i
  br i1 %lcmp.mod.not9.i, label %B158.if.lr.ph.loopexit.unr-lcssa.i, label %B100.if.epil3.i.preheader

B100.if.epil3.i.preheader:                        ; preds = %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa.i, %B100.if.preheader.new.i
  %.25411331135.epil.i.ph = phi i64 [ 0, %B100.if.preheader.new.i ], [ %.261.7.3.i, %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa.i ]
  br label %B100.if.epil3.i

B100.if.epil3.i:                                  ; preds = %B100.if.epil3.i.preheader, %B100.if.epil3.i
  %lsr.iv34.i = phi i64 [ %lsr.iv.next35.i, %B100.if.epil3.i ], [ %xtraiter2.i, %B100.if.epil3.i.preheader ]
  %.25411331135.epil.i = phi i64 [ %.261.7.epil.i, %B100.if.epil3.i ], [ %.25411331135.epil.i.ph, %B100.if.epil3.i.preheader ]
  %sunkaddr.i2 = shl i64 %.25411331135.epil.i, 3
  %sunkaddr94.i = getelementptr i8, ptr %arg.a8, i64 %sunkaddr.i2
  store double -1.000000e+00, ptr %sunkaddr94.i, align 8, !noalias !1
  %sunkaddr97.i = getelementptr i8, ptr %sunkaddr94.i, i64 8
  store double -1.000000e+00, ptr %sunkaddr97.i, align 8, !noalias !1
  %sunkaddr100.i = getelementptr i8, ptr %sunkaddr94.i, i64 16
  store double -1.000000e+00, ptr %sunkaddr100.i, align 8, !noalias !1
  %sunkaddr103.i = getelementptr i8, ptr %sunkaddr94.i, i64 24
  store double -1.000000e+00, ptr %sunkaddr103.i, align 8, !noalias !1
  %sunkaddr106.i = getelementptr i8, ptr %sunkaddr94.i, i64 32
  store double -1.000000e+00, ptr %sunkaddr106.i, align 8, !noalias !1
  %sunkaddr109.i = getelementptr i8, ptr %sunkaddr94.i, i64 40
  store double -1.000000e+00, ptr %sunkaddr109.i, align 8, !noalias !1
  %sunkaddr112.i = getelementptr i8, ptr %sunkaddr94.i, i64 48
  store double -1.000000e+00, ptr %sunkaddr112.i, align 8, !noalias !1
  %.261.7.epil.i = add i64 %.25411331135.epil.i, 8
  %sunkaddr113.i = shl i64 %.261.7.epil.i, 3
  %sunkaddr114.i = getelementptr i8, ptr %arg.a8, i64 %sunkaddr113.i
  %sunkaddr115.i = getelementptr i8, ptr %sunkaddr114.i, i64 -8
  store double -1.000000e+00, ptr %sunkaddr115.i, align 8, !noalias !1
  %lsr.iv.next35.i = add nsw i64 %lsr.iv34.i, -1
  %epil.iter4.cmp.not.i = icmp eq i64 %lsr.iv.next35.i, 0
  br i1 %epil.iter4.cmp.not.i, label %B158.if.lr.ph.loopexit.unr-lcssa.i, label %B100.if.epil3.i, !llvm.loop !6

B158.if.lr.ph.loopexit.unr-lcssa.i:               ; preds = %B100.if.epil3.i, %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa.i
  %.261.7.lcssa.i = phi i64 [ %.261.7.3.i, %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa.i ], [ %.261.7.epil.i, %B100.if.epil3.i ]
  br i1 %lcmp.mod.not.i3, label %B158.if.lr.ph.i, label %B100.if.epil.preheader.i

B100.if.epil.preheader.i:                         ; preds = %B158.if.lr.ph.loopexit.unr-lcssa.i, %B100.if.preheader.i
  %.25411331135.epil.init.i = phi i64 [ 0, %B100.if.preheader.i ], [ %.261.7.lcssa.i, %B158.if.lr.ph.loopexit.unr-lcssa.i ]
  %11 = shl i64 %.25411331135.epil.init.i, 3
  %scevgep61.i = getelementptr i8, ptr %arg.a8, i64 %11
  br label %B100.if.epil.i

B100.if.epil.i:                                   ; preds = %B100.if.epil.i, %B100.if.epil.preheader.i
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B100.if.epil.i ], [ 0, %B100.if.epil.preheader.i ]
  %12 = shl i64 %epil.iter.i, 3
  %scevgep17.i4 = getelementptr i8, ptr %scevgep61.i, i64 %12
  store double -1.000000e+00, ptr %scevgep17.i4, align 8, !noalias !1
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i1, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B158.if.lr.ph.i, label %B100.if.epil.i, !llvm.loop !8

B158.if.lr.ph.i:                                  ; preds = %B100.if.epil.i, %B158.if.lr.ph.loopexit.unr-lcssa.i, %B218.i
  %.709.i = sub i64 %.413.i, %.357.i
  %..709.i = tail call i64 @llvm.smax.i64(i64 %.709.i, i64 0)
  %13 = icmp slt i64 %.709.i, 1
  br label %B158.if.i

B380.i:                                           ; preds = %B304.endif.i
  %.889.i = icmp sgt i64 %slot.7.11158.i, 0
  br i1 %.889.i, label %B392.i, label %B444.i

B392.i:                                           ; preds = %B380.i
  %.942.i = mul i64 %.822.i, %arg.n7_1
  %14 = getelementptr double, ptr %arg.a7, i64 %.942.i
  %.946.i = getelementptr i8, ptr %14, i64 32
  %.947.i = load double, ptr %.946.i, align 8, !noalias !1
  %.948.i = fcmp ogt double %.947.i, 0.000000e+00
  br i1 %.948.i, label %B430.i, label %B444.i

B430.i:                                           ; preds = %B304.endif.i, %B392.i
  %.953.i = add nsw i64 %cycle.6.11157.i, 1
  br label %B444.i

B444.i:                                           ; preds = %B430.i, %B392.i, %B380.i
  %cycle.10.2.i = phi i64 [ %.953.i, %B430.i ], [ %cycle.6.11157.i, %B392.i ], [ %cycle.6.11157.i, %B380.i ]
  %slot.9.2.i = phi i64 [ 0, %B430.i ], [ %slot.7.11158.i, %B392.i ], [ %slot.7.11158.i, %B380.i ]
  %.979.i = sitofp i64 %cycle.10.2.i to double
  %.980.i = fcmp ogt double %ready.2.0.lcssa.i.i, %.979.i
  br i1 %.980.i, label %B460.i, label %B514.i

B460.i:                                           ; preds = %B444.i
  %.22.i.i = fadd double %ready.2.0.lcssa.i.i, -1.000000e-09
  %.30.le.i.i = tail call double @llvm.ceil.f64(double %.22.i.i)
  %.5.i.i.i = fptosi double %.30.le.i.i to i64
  %.110.i.i = load double, ptr %.618.i, align 8, !noalias !9
  %.113.i.i = icmp sgt i64 %slot.9.2.i, 0
  %"$phi134.4.2.0.neg.i.i" = sext i1 %.113.i.i to i64
  %.112.i.i = sub i64 %.5.i.i.i, %cycle.10.2.i
  %.136.i.i = add i64 %.112.i.i, %"$phi134.4.2.0.neg.i.i"
  %.142.i.i = sitofp i64 %.136.i.i to double
  %.143.i.i = fadd double %.110.i.i, %.142.i.i
  store double %.143.i.i, ptr %.618.i, align 8, !noalias !9
  br label %B514.i

B514.i:                                           ; preds = %B460.i, %B444.i
  %cycle.9.2.i = phi i64 [ %cycle.10.2.i, %B444.i ], [ %.5.i.i.i, %B460.i ]
  %slot.10.2.i = phi i64 [ %slot.9.2.i, %B444.i ], [ 0, %B460.i ]
  %.76.i.i = mul i64 %.822.i, %arg.n7_1
  %15 = getelementptr double, ptr %arg.a7, i64 %.76.i.i
  %.80.i.i = getelementptr i8, ptr %15, i64 48
  %.81.i.i = load double, ptr %.80.i.i, align 8, !noalias !12
  %.5.i.i28.i = fptosi double %.81.i.i to i64
  br i1 %2, label %B514.endif.i, label %B124.if.i.i

B190.i.i:                                         ; preds = %B124.if.i.i
  %.353.i.i = getelementptr double, ptr %arg.a8, i64 %.5.i2.i.i
  %.354.i.i = load double, ptr %.353.i.i, align 8, !noalias !12
  %.381.i.i = getelementptr double, ptr %arg.a8, i64 %port.2.0222.i.i
  %.382.i.i = load double, ptr %.381.i.i, align 8, !noalias !12
  %.383.i.i = fcmp olt double %.354.i.i, %.382.i.i
  br i1 %.383.i.i, label %B274.i.i, label %B226.i.i

B226.i.i:                                         ; preds = %B190.i.i
  %.445.i.i = fcmp oeq double %.354.i.i, %.382.i.i
  %.452.i.i = icmp sgt i64 %port.2.0222.i.i, %.5.i2.i.i
  %or.cond.i.i = select i1 %.445.i.i, i1 %.452.i.i, i1 false
  br i1 %or.cond.i.i, label %B274.i.i, label %B278.i.i

B274.i.i:                                         ; preds = %B226.i.i, %B190.i.i
  br label %B278.i.i

B278.i.i:                                         ; preds = %B274.i.i, %B226.i.i
  %port.3.2.i.i = phi i64 [ %.5.i2.i.i, %B274.i.i ], [ %port.2.0222.i.i, %B226.i.i ]
  %exitcond.not.i.i = icmp eq i64 %arg.n7_1, %.216.i.i
  br i1 %exitcond.not.i.i, label %B514.endif.i, label %B124.if.i.i

B124.if.i.i:                                      ; preds = %B514.i, %B278.i.i
  %port.2.0222.i.i = phi i64 [ %port.3.2.i.i, %B278.i.i ], [ %.5.i.i28.i, %B514.i ]
  %.209217220.i.i = phi i64 [ %.216.i.i, %B278.i.i ], [ 6, %B514.i ]
  %.216.i.i = add nuw i64 %.209217220.i.i, 1
  %16 = shl i64 %.209217220.i.i, 3
  %scevgep.i.i = getelementptr i8, ptr %15, i64 %16
  %.285.i.i = load double, ptr %scevgep.i.i, align 8, !noalias !12
  %.5.i2.i.i = fptosi double %.285.i.i to i64
  %.314.i.i = icmp slt i64 %.5.i2.i.i, 0
  br i1 %.314.i.i, label %B514.endif.i, label %B190.i.i

B658.i:                                           ; preds = %B514.endif.i
  %.22.i29.i = fadd double %.1180.i, -1.000000e-09
  %.30.le.i30.i = tail call double @llvm.ceil.f64(double %.22.i29.i)
  %.5.i.i31.i = fptosi double %.30.le.i30.i to i64
  %.110.i34.i = load double, ptr %sunkaddr116.i, align 8, !noalias !15
  %.113.i35.i = icmp sgt i64 %slot.10.2.i, 0
  %"$phi134.4.2.0.neg.i36.i" = sext i1 %.113.i35.i to i64
  %.112.i37.i = sub i64 %"$phi134.4.2.0.neg.i36.i", %cycle.9.2.i
  %.136.i38.i = add i64 %.112.i37.i, %.5.i.i31.i
  %.142.i39.i = sitofp i64 %.136.i38.i to double
  %.143.i40.i = fadd double %.110.i34.i, %.142.i39.i
  store double %.143.i40.i, ptr %sunkaddr116.i, align 8, !noalias !15
  %.1347.i.pre = load double, ptr %.1149.i, align 8, !noalias !1
  %.pre = sitofp i64 %.5.i.i31.i to double
  br label %B712.i

B712.i:                                           ; preds = %B514.endif.i, %B658.i
  %.1270.i.pre-phi = phi double [ %.1185.i, %B514.endif.i ], [ %.pre, %B658.i ]
  %.1347.i = phi double [ %.1150.i, %B514.endif.i ], [ %.1347.i.pre, %B658.i ]
  %cycle.8.2.i = phi i64 [ %cycle.9.2.i, %B514.endif.i ], [ %.5.i.i31.i, %B658.i ]
  %slot.11.2.i = phi i64 [ %slot.10.2.i, %B514.endif.i ], [ 0, %B658.i ]
  %sunkaddr79.i = shl i64 %port.2.0.lcssa.i.i, 3
  %sunkaddr80.i = getelementptr i8, ptr %arg.a8, i64 %sunkaddr79.i
  %.1268.i = load double, ptr %sunkaddr80.i, align 8, !noalias !1
  %.10.i.i = fcmp olt double %.1268.i, %.1270.i.pre-phi
  %.11.i.i = select i1 %.10.i.i, double %.1270.i.pre-phi, double %.1268.i
  %.1348.i = fadd double %.1347.i, %.11.i.i
  store double %.1348.i, ptr %sunkaddr80.i, align 8, !noalias !1
  %.1380.i = sub nsw i64 %.75911461155.i, %.357.i
  %.1427.i = getelementptr double, ptr %18, i64 %.1380.i
  store double %.1270.i.pre-phi, ptr %.1427.i, align 8, !noalias !1
  %.1477.i = getelementptr i8, ptr %15, i64 16
  %.1478.i = load double, ptr %.1477.i, align 8, !noalias !1
  %.1481.i = fadd double %.1478.i, %.1270.i.pre-phi
  %.1499.i = icmp slt i64 %entered.2.11160.i, %"$phi218.7.2.sroa.40.1.i"
  br i1 %.1499.i, label %B924.i, label %B1048.i

B924.i:                                           ; preds = %B712.i
  %.1545.i = mul i64 %entered.2.11160.i, %arg.n11_1
  %.1549.i = getelementptr double, ptr %"$phi218.7.2.sroa.32.1.i", i64 %.1545.i
  store double %.979.i, ptr %.1549.i, align 8, !noalias !1
  %.1602.i = getelementptr i8, ptr %.1549.i, i64 8
  store double %ready.2.0.lcssa.i.i, ptr %.1602.i, align 8, !noalias !1
  %.1654.i = getelementptr i8, ptr %.1549.i, i64 16
  store double %.1270.i.pre-phi, ptr %.1654.i, align 8, !noalias !1
  %.1705.i = getelementptr i8, ptr %.1549.i, i64 24
  %.1706.i = sitofp i64 %port.2.0.lcssa.i.i to double
  store double %.1706.i, ptr %.1705.i, align 8, !noalias !1
  %.1758.i = getelementptr i8, ptr %.1549.i, i64 32
  store double %.1481.i, ptr %.1758.i, align 8, !noalias !1
  br label %B1048.i

B1048.i:                                          ; preds = %B924.i, %B712.i
  %.1768.i = add i64 %entered.2.11160.i, 1
  %.10.i41.i = fcmp ogt double %.1481.i, %alone.2.11159.i
  %17 = select i1 %20, i1 %.10.i41.i, i1 false
  %"$phi1104.2.2.2.i" = select i1 %17, double %.1481.i, double %alone.2.11159.i
  %.1834.i = add nsw i64 %slot.11.2.i, 1
  %.1887.i = getelementptr i8, ptr %15, i64 40
  %.1888.i = load double, ptr %.1887.i, align 8, !noalias !1
  %.1889.i = fcmp ogt double %.1888.i, 0.000000e+00
  %.5.i.i = fptosi double %.1888.i to i64
  %.1967.i = add i64 %cycle.8.2.i, -1
  %.1970.i = add i64 %.1967.i, %.5.i.i
  %cycle.7.2.i = select i1 %.1889.i, i64 %.1970.i, i64 %cycle.8.2.i
  %slot.8.2.i = select i1 %.1889.i, i64 %arg.a13, i64 %.1834.i
  %exitcond1246.not.i = icmp eq i64 %.1768.i, %19
  br i1 %exitcond1246.not.i, label %B1230.i, label %B302.if.i

B1230.i:                                          ; preds = %B1048.i, %B158.if.i
  %cycle.6.1.lcssa.i = phi i64 [ %cycle.5.01203.i, %B158.if.i ], [ %cycle.7.2.i, %B1048.i ]
  %slot.7.1.lcssa.i = phi i64 [ %slot.6.01204.i, %B158.if.i ], [ %slot.8.2.i, %B1048.i ]
  %alone.2.1.lcssa.i = phi double [ %alone.3.01205.i, %B158.if.i ], [ %"$phi1104.2.2.2.i", %B1048.i ]
  %entered.2.1.lcssa.i = phi i64 [ %entered.3.01206.i, %B158.if.i ], [ %19, %B1048.i ]
  %.2013.i = icmp sgt i64 %.44411771201.i, 12
  br i1 %.2013.i, label %B1268.i, label %B1304.i

B1268.i:                                          ; preds = %B1230.i
  %.71.i.i = load double, ptr %.565.i, align 8, !noalias !18
  %.73.i.i = add nsw i64 %.44411771201.i, -1
  %.116.i.i = mul i64 %.73.i.i, %arg.n10_1
  %.120.i.i = getelementptr double, ptr %arg.a10, i64 %.116.i.i
  %.121.i.i = load double, ptr %.120.i.i, align 8, !noalias !18
  %.122.i.i = fsub double %.71.i.i, %.121.i.i
  %.314.i43.i = add nsw i64 %.44411771201.i, -2
  %.359.i.i = mul i64 %.314.i43.i, %arg.n10_1
  %.363.i.i = getelementptr double, ptr %arg.a10, i64 %.359.i.i
  %.364.i.i = load double, ptr %.363.i.i, align 8, !noalias !18
  %.365.i.i = fsub double %.121.i.i, %.364.i.i
  %.367.i.i = fcmp oeq double %.365.i.i, %.122.i.i
  br i1 %.367.i.i, label %B132.1.i.i, label %B1268.endif.endif.i

B132.1.i.i:                                       ; preds = %B1268.i
  %.314.1.i.i = add nsw i64 %.44411771201.i, -3
  %.359.1.i.i = mul i64 %.314.1.i.i, %arg.n10_1
  %.363.1.i.i = getelementptr double, ptr %arg.a10, i64 %.359.1.i.i
  %.364.1.i.i = load double, ptr %.363.1.i.i, align 8, !noalias !18
  %.365.1.i.i = fsub double %.364.i.i, %.364.1.i.i
  %.367.1.i.i = fcmp oeq double %.365.1.i.i, %.122.i.i
  br i1 %.367.1.i.i, label %B132.2.i.i, label %B1268.endif.endif.i

B132.2.i.i:                                       ; preds = %B132.1.i.i
  %.314.2.i.i = add nsw i64 %.44411771201.i, -4
  %.359.2.i.i = mul i64 %.314.2.i.i, %arg.n10_1
  %.363.2.i.i = getelementptr double, ptr %arg.a10, i64 %.359.2.i.i
  %.364.2.i.i = load double, ptr %.363.2.i.i, align 8, !noalias !18
  %.365.2.i.i = fsub double %.364.1.i.i, %.364.2.i.i
  %.367.2.i.i = fcmp une double %.365.2.i.i, %.122.i.i
  br label %B1268.endif.endif.i

B1304.i:                                          ; preds = %B1230.i
  %.438.old.i = icmp sgt i64 %.43711671202.i, 1
  br i1 %.438.old.i, label %B158.if.i.backedge, label %f17.exit

B158.if.i.backedge:                               ; preds = %B1304.i, %B1268.endif.endif.i
  br label %B158.if.i

B100.if.i:                                        ; preds = %B100.if.preheader.new.i, %B100.if.i
  %lsr.iv25.i = phi i64 [ %lsr.iv.next26.i, %B100.if.i ], [ %10, %B100.if.preheader.new.i ]
  %.25411331135.i = phi i64 [ %.261.7.3.i, %B100.if.i ], [ 0, %B100.if.preheader.new.i ]
  %sunkaddr118.i = shl i64 %.25411331135.i, 3
  %sunkaddr119.i = getelementptr i8, ptr %arg.a8, i64 %sunkaddr118.i
  store double -1.000000e+00, ptr %sunkaddr119.i, align 8, !noalias !1
  %sunkaddr122.i = getelementptr i8, ptr %sunkaddr119.i, i64 8
  store double -1.000000e+00, ptr %sunkaddr122.i, align 8, !noalias !1
  %sunkaddr125.i = getelementptr i8, ptr %sunkaddr119.i, i64 16
  store double -1.000000e+00, ptr %sunkaddr125.i, align 8, !noalias !1
  %sunkaddr128.i = getelementptr i8, ptr %sunkaddr119.i, i64 24
  store double -1.000000e+00, ptr %sunkaddr128.i, align 8, !noalias !1
  %sunkaddr131.i = getelementptr i8, ptr %sunkaddr119.i, i64 32
  store double -1.000000e+00, ptr %sunkaddr131.i, align 8, !noalias !1
  %sunkaddr134.i = getelementptr i8, ptr %sunkaddr119.i, i64 40
  store double -1.000000e+00, ptr %sunkaddr134.i, align 8, !noalias !1
  %sunkaddr137.i = getelementptr i8, ptr %sunkaddr119.i, i64 48
  store double -1.000000e+00, ptr %sunkaddr137.i, align 8, !noalias !1
  %sunkaddr140.i = getelementptr i8, ptr %sunkaddr119.i, i64 56
  store double -1.000000e+00, ptr %sunkaddr140.i, align 8, !noalias !1
  %sunkaddr143.i = getelementptr i8, ptr %sunkaddr119.i, i64 64
  store double -1.000000e+00, ptr %sunkaddr143.i, align 8, !noalias !1
  %sunkaddr146.i = getelementptr i8, ptr %sunkaddr119.i, i64 72
  store double -1.000000e+00, ptr %sunkaddr146.i, align 8, !noalias !1
  %sunkaddr149.i = getelementptr i8, ptr %sunkaddr119.i, i64 80
  store double -1.000000e+00, ptr %sunkaddr149.i, align 8, !noalias !1
  %sunkaddr152.i = getelementptr i8, ptr %sunkaddr119.i, i64 88
  store double -1.000000e+00, ptr %sunkaddr152.i, align 8, !noalias !1
  %sunkaddr155.i = getelementptr i8, ptr %sunkaddr119.i, i64 96
  store double -1.000000e+00, ptr %sunkaddr155.i, align 8, !noalias !1
  %sunkaddr158.i = getelementptr i8, ptr %sunkaddr119.i, i64 104
  store double -1.000000e+00, ptr %sunkaddr158.i, align 8, !noalias !1
  %sunkaddr161.i = getelementptr i8, ptr %sunkaddr119.i, i64 112
  store double -1.000000e+00, ptr %sunkaddr161.i, align 8, !noalias !1
  %sunkaddr164.i = getelementptr i8, ptr %sunkaddr119.i, i64 120
  store double -1.000000e+00, ptr %sunkaddr164.i, align 8, !noalias !1
  %sunkaddr167.i = getelementptr i8, ptr %sunkaddr119.i, i64 128
  store double -1.000000e+00, ptr %sunkaddr167.i, align 8, !noalias !1
  %sunkaddr170.i = getelementptr i8, ptr %sunkaddr119.i, i64 136
  store double -1.000000e+00, ptr %sunkaddr170.i, align 8, !noalias !1
  %sunkaddr173.i = getelementptr i8, ptr %sunkaddr119.i, i64 144
  store double -1.000000e+00, ptr %sunkaddr173.i, align 8, !noalias !1
  %sunkaddr176.i = getelementptr i8, ptr %sunkaddr119.i, i64 152
  store double -1.000000e+00, ptr %sunkaddr176.i, align 8, !noalias !1
  %sunkaddr179.i = getelementptr i8, ptr %sunkaddr119.i, i64 160
  store double -1.000000e+00, ptr %sunkaddr179.i, align 8, !noalias !1
  %sunkaddr182.i = getelementptr i8, ptr %sunkaddr119.i, i64 168
  store double -1.000000e+00, ptr %sunkaddr182.i, align 8, !noalias !1
  %sunkaddr185.i = getelementptr i8, ptr %sunkaddr119.i, i64 176
  store double -1.000000e+00, ptr %sunkaddr185.i, align 8, !noalias !1
  %sunkaddr188.i = getelementptr i8, ptr %sunkaddr119.i, i64 184
  store double -1.000000e+00, ptr %sunkaddr188.i, align 8, !noalias !1
  %sunkaddr191.i = getelementptr i8, ptr %sunkaddr119.i, i64 192
  store double -1.000000e+00, ptr %sunkaddr191.i, align 8, !noalias !1
  %sunkaddr194.i = getelementptr i8, ptr %sunkaddr119.i, i64 200
  store double -1.000000e+00, ptr %sunkaddr194.i, align 8, !noalias !1
  %sunkaddr197.i = getelementptr i8, ptr %sunkaddr119.i, i64 208
  store double -1.000000e+00, ptr %sunkaddr197.i, align 8, !noalias !1
  %sunkaddr200.i = getelementptr i8, ptr %sunkaddr119.i, i64 216
  store double -1.000000e+00, ptr %sunkaddr200.i, align 8, !noalias !1
  %sunkaddr203.i = getelementptr i8, ptr %sunkaddr119.i, i64 224
  store double -1.000000e+00, ptr %sunkaddr203.i, align 8, !noalias !1
  %sunkaddr206.i = getelementptr i8, ptr %sunkaddr119.i, i64 232
  store double -1.000000e+00, ptr %sunkaddr206.i, align 8, !noalias !1
  %sunkaddr209.i = getelementptr i8, ptr %sunkaddr119.i, i64 240
  store double -1.000000e+00, ptr %sunkaddr209.i, align 8, !noalias !1
  %.261.7.3.i = add nuw nsw i64 %.25411331135.i, 32
  %sunkaddr210.i = shl i64 %.261.7.3.i, 3
  %sunkaddr211.i = getelementptr i8, ptr %arg.a8, i64 %sunkaddr210.i
  %sunkaddr212.i = getelementptr i8, ptr %sunkaddr211.i, i64 -8
  store double -1.000000e+00, ptr %sunkaddr212.i, align 8, !noalias !1
  %lsr.iv.next26.i = add nsw i64 %lsr.iv25.i, 4
  %niter.ncmp.3.i = icmp eq i64 %lsr.iv.next26.i, 0
  br i1 %niter.ncmp.3.i, label %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa.i, label %B100.if.i

B158.if.i:                                        ; preds = %B158.if.i.backedge, %B158.if.lr.ph.i
  %entered.3.01206.i = phi i64 [ 0, %B158.if.lr.ph.i ], [ %entered.2.1.lcssa.i, %B158.if.i.backedge ]
  %alone.3.01205.i = phi double [ 0.000000e+00, %B158.if.lr.ph.i ], [ %alone.2.1.lcssa.i, %B158.if.i.backedge ]
  %slot.6.01204.i = phi i64 [ 0, %B158.if.lr.ph.i ], [ %slot.7.1.lcssa.i, %B158.if.i.backedge ]
  %cycle.5.01203.i = phi i64 [ 0, %B158.if.lr.ph.i ], [ %cycle.6.1.lcssa.i, %B158.if.i.backedge ]
  %.43711671202.i = phi i64 [ 48, %B158.if.lr.ph.i ], [ %.447.i, %B158.if.i.backedge ]
  %.44411771201.i = phi i64 [ 0, %B158.if.lr.ph.i ], [ %.451.i, %B158.if.i.backedge ]
  %.447.i = add nsw i64 %.43711671202.i, -1
  %.451.i = add i64 %.44411771201.i, 1
  %.505.i = sitofp i64 %slot.6.01204.i to double
  %.510.i = fdiv double %.505.i, %.506.i
  %.514.i = sitofp i64 %cycle.5.01203.i to double
  %.515.i = fadd double %.510.i, %.514.i
  %.561.i = mul i64 %.44411771201.i, %arg.n10_1
  %.565.i = getelementptr double, ptr %arg.a10, i64 %.561.i
  store double %.515.i, ptr %.565.i, align 8, !noalias !1
  %.618.i = getelementptr i8, ptr %.565.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.618.i, i8 0, i64 16, i1 false), !noalias !1
  br i1 %13, label %B1230.i, label %B302.if.lr.ph.i

B302.if.lr.ph.i:                                  ; preds = %B158.if.i
  %.1423.i = mul i64 %.44411771201.i, %arg.n9_1
  %18 = getelementptr double, ptr %arg.a9, i64 %.1423.i
  %19 = add i64 %entered.3.01206.i, %..709.i
  %20 = icmp eq i64 %.44411771201.i, 0
  %sunkaddr116.i = getelementptr i8, ptr %.565.i, i64 16
  br label %B302.if.i

B302.if.i:                                        ; preds = %B302.if.lr.ph.i, %B1048.i
  %entered.2.11160.i = phi i64 [ %entered.3.01206.i, %B302.if.lr.ph.i ], [ %.1768.i, %B1048.i ]
  %alone.2.11159.i = phi double [ %alone.3.01205.i, %B302.if.lr.ph.i ], [ %"$phi1104.2.2.2.i", %B1048.i ]
  %slot.7.11158.i = phi i64 [ %slot.6.01204.i, %B302.if.lr.ph.i ], [ %slot.8.2.i, %B1048.i ]
  %cycle.6.11157.i = phi i64 [ %cycle.5.01203.i, %B302.if.lr.ph.i ], [ %cycle.7.2.i, %B1048.i ]
  %.75911461155.i = phi i64 [ %.357.i, %B302.if.lr.ph.i ], [ %.766.i, %B1048.i ]
  %.766.i = add i64 %.75911461155.i, 1
  %.821.i = getelementptr i64, ptr %arg.a2, i64 %.75911461155.i
  %.822.i = load i64, ptr %.821.i, align 8, !noalias !1
  %.114.i.i = getelementptr i64, ptr %arg.a3, i64 %.75911461155.i
  %.115.i.i = load i64, ptr %.114.i.i, align 8, !noalias !21
  %.143.i44.i = getelementptr i8, ptr %.114.i.i, i64 8
  %.144.i.i = load i64, ptr %.143.i44.i, align 8, !noalias !21
  %.181.i.i = sub i64 %.144.i.i, %.115.i.i
  %.226370.not.i.i = icmp slt i64 %.181.i.i, 1
  br i1 %.226370.not.i.i, label %B304.endif.i, label %B90.if.preheader.i.i

B90.if.preheader.i.i:                             ; preds = %B302.if.i
  %xtraiter.i.i = and i64 %.181.i.i, 3
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  br i1 %lcmp.mod.not.i.i, label %B90.if.prol.loopexit.i.i, label %B90.if.prol.i.preheader.i

B90.if.prol.i.preheader.i:                        ; preds = %B90.if.preheader.i.i
  %21 = shl i64 %.115.i.i, 3
  %scevgep.i5 = getelementptr i8, ptr %arg.a6, i64 %21
  %scevgep53.i = getelementptr i8, ptr %arg.a4, i64 %21
  %scevgep55.i = getelementptr i8, ptr %arg.a5, i64 %21
  br label %B90.if.prol.i.i

B90.if.prol.i.i:                                  ; preds = %B270.prol.i.i, %B90.if.prol.i.preheader.i
  %lsr.iv.i6 = phi i64 [ 0, %B90.if.prol.i.preheader.i ], [ %lsr.iv.next.i7, %B270.prol.i.i ]
  %ready.2.0373.prol.i.i = phi double [ 0.000000e+00, %B90.if.prol.i.preheader.i ], [ %ready.3.1.prol.i.i, %B270.prol.i.i ]
  %22 = shl nuw nsw i64 %lsr.iv.i6, 3
  %scevgep3.i = getelementptr i8, ptr %scevgep55.i, i64 %22
  %.299.prol.i.i = load i64, ptr %scevgep3.i, align 8, !noalias !21
  %.301.not.prol.i.i = icmp slt i64 %.44411771201.i, %.299.prol.i.i
  br i1 %.301.not.prol.i.i, label %B270.prol.i.i, label %B128.prol.i.i

B128.prol.i.i:                                    ; preds = %B90.if.prol.i.i
  %.333.prol.i.i = sub nsw i64 %.44411771201.i, %.299.prol.i.i
  %scevgep2.i = getelementptr i8, ptr %scevgep53.i, i64 %22
  %.362.prol.i.i = load i64, ptr %scevgep2.i, align 8, !noalias !21
  %.365.prol.i.i = sub nsw i64 %.362.prol.i.i, %.357.i
  %.404.prol.i.i = mul i64 %.333.prol.i.i, %arg.n9_1
  %23 = getelementptr double, ptr %arg.a9, i64 %.404.prol.i.i
  %.408.prol.i.i = getelementptr double, ptr %23, i64 %.365.prol.i.i
  %.409.prol.i.i = load double, ptr %.408.prol.i.i, align 8, !noalias !21
  %scevgep1.i = getelementptr i8, ptr %scevgep.i5, i64 %22
  %.438.prol.i.i = load double, ptr %scevgep1.i, align 8, !noalias !21
  %.441.prol.i.i = fadd double %.409.prol.i.i, %.438.prol.i.i
  %.10.i.prol.i.i = fcmp ogt double %.441.prol.i.i, %ready.2.0373.prol.i.i
  %.11.i.prol.i.i = select i1 %.10.i.prol.i.i, double %.441.prol.i.i, double %ready.2.0373.prol.i.i
  br label %B270.prol.i.i

B270.prol.i.i:                                    ; preds = %B128.prol.i.i, %B90.if.prol.i.i
  %ready.3.1.prol.i.i = phi double [ %ready.2.0373.prol.i.i, %B90.if.prol.i.i ], [ %.11.i.prol.i.i, %B128.prol.i.i ]
  %lsr.iv.next.i7 = add nuw nsw i64 %lsr.iv.i6, 1
  %prol.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %lsr.iv.next.i7
  br i1 %prol.iter.cmp.not.i.i, label %B90.if.prol.loopexit.loopexit.i.i, label %B90.if.prol.i.i, !llvm.loop !24

B90.if.prol.loopexit.loopexit.i.i:                ; preds = %B270.prol.i.i
  %24 = add i64 %xtraiter.i.i, %.115.i.i
  %25 = sub i64 %.144.i.i, %24
  br label %B90.if.prol.loopexit.i.i

B90.if.prol.loopexit.i.i:                         ; preds = %B90.if.prol.loopexit.loopexit.i.i, %B90.if.preheader.i.i
  %ready.2.0373.unr.i.i = phi double [ 0.000000e+00, %B90.if.preheader.i.i ], [ %ready.3.1.prol.i.i, %B90.if.prol.loopexit.loopexit.i.i ]
  %.225368372.unr.i.i = phi i64 [ %.181.i.i, %B90.if.preheader.i.i ], [ %25, %B90.if.prol.loopexit.loopexit.i.i ]
  %.232369371.unr.i.i = phi i64 [ %.115.i.i, %B90.if.preheader.i.i ], [ %24, %B90.if.prol.loopexit.loopexit.i.i ]
  %ready.3.1.lcssa.unr.i.i = phi double [ poison, %B90.if.preheader.i.i ], [ %ready.3.1.prol.i.i, %B90.if.prol.loopexit.loopexit.i.i ]
  %26 = sub i64 %.115.i.i, %.144.i.i
  %27 = icmp ugt i64 %26, -4
  br i1 %27, label %B304.endif.i, label %B90.if.preheader1.i.i

B90.if.preheader1.i.i:                            ; preds = %B90.if.prol.loopexit.i.i
  %28 = add i64 %.225368372.unr.i.i, 4
  %29 = shl i64 %.232369371.unr.i.i, 3
  %30 = add i64 %29, 24
  br label %B90.if.i.i

B128.i.i:                                         ; preds = %B90.if.i.i
  %.333.i.i = sub nsw i64 %.44411771201.i, %.299.i.i
  %scevgep13.i.i = getelementptr i8, ptr %arg.a4, i64 %lsr.iv2.i.i
  %scevgep14.i.i = getelementptr i8, ptr %scevgep13.i.i, i64 -24
  %.362.i.i = load i64, ptr %scevgep14.i.i, align 8, !noalias !21
  %.365.i45.i = sub nsw i64 %.362.i.i, %.357.i
  %.404.i.i = mul i64 %.333.i.i, %arg.n9_1
  %31 = getelementptr double, ptr %arg.a9, i64 %.404.i.i
  %.408.i.i = getelementptr double, ptr %31, i64 %.365.i45.i
  %.409.i.i = load double, ptr %.408.i.i, align 8, !noalias !21
  %scevgep6.i.i = getelementptr i8, ptr %arg.a6, i64 %lsr.iv2.i.i
  %scevgep7.i.i = getelementptr i8, ptr %scevgep6.i.i, i64 -24
  %.438.i.i = load double, ptr %scevgep7.i.i, align 8, !noalias !21
  %.441.i.i = fadd double %.409.i.i, %.438.i.i
  %.10.i.i.i = fcmp ogt double %.441.i.i, %ready.2.0373.i.i
  %.11.i.i.i = select i1 %.10.i.i.i, double %.441.i.i, double %ready.2.0373.i.i
  br label %B270.i.i

B270.i.i:                                         ; preds = %B90.if.i.i, %B128.i.i
  %ready.3.1.i.i = phi double [ %ready.2.0373.i.i, %B90.if.i.i ], [ %.11.i.i.i, %B128.i.i ]
  %scevgep7.i = getelementptr i8, ptr %scevgep20.i.i, i64 -16
  %.299.1.i.i = load i64, ptr %scevgep7.i, align 8, !noalias !21
  %.301.not.1.i.i = icmp slt i64 %.44411771201.i, %.299.1.i.i
  br i1 %.301.not.1.i.i, label %B270.1.i.i, label %B128.1.i.i

B128.1.i.i:                                       ; preds = %B270.i.i
  %.333.1.i.i = sub nsw i64 %.44411771201.i, %.299.1.i.i
  %scevgep15.i.i = getelementptr i8, ptr %arg.a4, i64 %lsr.iv2.i.i
  %scevgep16.i.i = getelementptr i8, ptr %scevgep15.i.i, i64 -16
  %.362.1.i.i = load i64, ptr %scevgep16.i.i, align 8, !noalias !21
  %.365.1.i46.i = sub nsw i64 %.362.1.i.i, %.357.i
  %.404.1.i.i = mul i64 %.333.1.i.i, %arg.n9_1
  %32 = getelementptr double, ptr %arg.a9, i64 %.404.1.i.i
  %.408.1.i.i = getelementptr double, ptr %32, i64 %.365.1.i46.i
  %.409.1.i.i = load double, ptr %.408.1.i.i, align 8, !noalias !21
  %scevgep8.i.i = getelementptr i8, ptr %arg.a6, i64 %lsr.iv2.i.i
  %scevgep9.i.i = getelementptr i8, ptr %scevgep8.i.i, i64 -16
  %.438.1.i.i = load double, ptr %scevgep9.i.i, align 8, !noalias !21
  %.441.1.i.i = fadd double %.409.1.i.i, %.438.1.i.i
  %.10.i.1.i.i = fcmp ogt double %.441.1.i.i, %ready.3.1.i.i
  %.11.i.1.i.i = select i1 %.10.i.1.i.i, double %.441.1.i.i, double %ready.3.1.i.i
  br label %B270.1.i.i

B270.1.i.i:                                       ; preds = %B128.1.i.i, %B270.i.i
  %ready.3.1.1.i.i = phi double [ %ready.3.1.i.i, %B270.i.i ], [ %.11.i.1.i.i, %B128.1.i.i ]
  %scevgep5.i = getelementptr i8, ptr %scevgep20.i.i, i64 -8
  %.299.2.i.i = load i64, ptr %scevgep5.i, align 8, !noalias !21
  %.301.not.2.i.i = icmp slt i64 %.44411771201.i, %.299.2.i.i
  br i1 %.301.not.2.i.i, label %B270.2.i.i, label %B128.2.i.i

B128.2.i.i:                                       ; preds = %B270.1.i.i
  %.333.2.i.i = sub nsw i64 %.44411771201.i, %.299.2.i.i
  %scevgep11.i.i = getelementptr i8, ptr %arg.a4, i64 %lsr.iv2.i.i
  %scevgep12.i.i = getelementptr i8, ptr %scevgep11.i.i, i64 -8
  %.362.2.i.i = load i64, ptr %scevgep12.i.i, align 8, !noalias !21
  %.365.2.i47.i = sub nsw i64 %.362.2.i.i, %.357.i
  %.404.2.i.i = mul i64 %.333.2.i.i, %arg.n9_1
  %33 = getelementptr double, ptr %arg.a9, i64 %.404.2.i.i
  %.408.2.i.i = getelementptr double, ptr %33, i64 %.365.2.i47.i
  %.409.2.i.i = load double, ptr %.408.2.i.i, align 8, !noalias !21
  %scevgep4.i.i = getelementptr i8, ptr %arg.a6, i64 %lsr.iv2.i.i
  %scevgep5.i.i = getelementptr i8, ptr %scevgep4.i.i, i64 -8
  %.438.2.i.i = load double, ptr %scevgep5.i.i, align 8, !noalias !21
  %.441.2.i.i = fadd double %.409.2.i.i, %.438.2.i.i
  %.10.i.2.i.i = fcmp ogt double %.441.2.i.i, %ready.3.1.1.i.i
  %.11.i.2.i.i = select i1 %.10.i.2.i.i, double %.441.2.i.i, double %ready.3.1.1.i.i
  br label %B270.2.i.i

B270.2.i.i:                                       ; preds = %B128.2.i.i, %B270.1.i.i
  %ready.3.1.2.i.i = phi double [ %ready.3.1.1.i.i, %B270.1.i.i ], [ %.11.i.2.i.i, %B128.2.i.i ]
  %.299.3.i.i = load i64, ptr %scevgep20.i.i, align 8, !noalias !21
  %.301.not.3.i.i = icmp slt i64 %.44411771201.i, %.299.3.i.i
  br i1 %.301.not.3.i.i, label %B270.3.i.i, label %B128.3.i.i

B128.3.i.i:                                       ; preds = %B270.2.i.i
  %.333.3.i.i = sub nsw i64 %.44411771201.i, %.299.3.i.i
  %scevgep10.i.i = getelementptr i8, ptr %arg.a4, i64 %lsr.iv2.i.i
  %.362.3.i.i = load i64, ptr %scevgep10.i.i, align 8, !noalias !21
  %.365.3.i.i = sub nsw i64 %.362.3.i.i, %.357.i
  %.404.3.i.i = mul i64 %.333.3.i.i, %arg.n9_1
  %34 = getelementptr double, ptr %arg.a9, i64 %.404.3.i.i
  %.408.3.i.i = getelementptr double, ptr %34, i64 %.365.3.i.i
  %.409.3.i.i = load double, ptr %.408.3.i.i, align 8, !noalias !21
  %scevgep.i48.i = getelementptr i8, ptr %arg.a6, i64 %lsr.iv2.i.i
  %.438.3.i.i = load double, ptr %scevgep.i48.i, align 8, !noalias !21
  %.441.3.i.i = fadd double %.409.3.i.i, %.438.3.i.i
  %.10.i.3.i.i = fcmp ogt double %.441.3.i.i, %ready.3.1.2.i.i
  %.11.i.3.i.i = select i1 %.10.i.3.i.i, double %.441.3.i.i, double %ready.3.1.2.i.i
  br label %B270.3.i.i

B270.3.i.i:                                       ; preds = %B128.3.i.i, %B270.2.i.i
  %ready.3.1.3.i.i = phi double [ %ready.3.1.2.i.i, %B270.2.i.i ], [ %.11.i.3.i.i, %B128.3.i.i ]
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -4
  %lsr.iv.next3.i.i = add i64 %lsr.iv2.i.i, 32
  %.226.3.i.i = icmp sgt i64 %lsr.iv.next.i.i, 4
  br i1 %.226.3.i.i, label %B90.if.i.i, label %B304.endif.i

B90.if.i.i:                                       ; preds = %B270.3.i.i, %B90.if.preheader1.i.i
  %lsr.iv2.i.i = phi i64 [ %30, %B90.if.preheader1.i.i ], [ %lsr.iv.next3.i.i, %B270.3.i.i ]
  %lsr.iv.i.i = phi i64 [ %28, %B90.if.preheader1.i.i ], [ %lsr.iv.next.i.i, %B270.3.i.i ]
  %ready.2.0373.i.i = phi double [ %ready.2.0373.unr.i.i, %B90.if.preheader1.i.i ], [ %ready.3.1.3.i.i, %B270.3.i.i ]
  %scevgep20.i.i = getelementptr i8, ptr %arg.a5, i64 %lsr.iv2.i.i
  %scevgep21.i.i = getelementptr i8, ptr %scevgep20.i.i, i64 -24
  %.299.i.i = load i64, ptr %scevgep21.i.i, align 8, !noalias !21
  %.301.not.i.i = icmp slt i64 %.44411771201.i, %.299.i.i
  br i1 %.301.not.i.i, label %B270.i.i, label %B128.i.i

B304.endif.i:                                     ; preds = %B270.3.i.i, %B90.if.prol.loopexit.i.i, %B302.if.i
  %ready.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B302.if.i ], [ %ready.3.1.lcssa.unr.i.i, %B90.if.prol.loopexit.i.i ], [ %ready.3.1.3.i.i, %B270.3.i.i ]
  %.878.not.i = icmp slt i64 %slot.7.11158.i, %arg.a13
  br i1 %.878.not.i, label %B380.i, label %B430.i

B514.endif.i:                                     ; preds = %B124.if.i.i, %B278.i.i, %B514.i
  %port.2.0.lcssa.i.i = phi i64 [ %.5.i.i28.i, %B514.i ], [ %port.2.0222.i.i, %B124.if.i.i ], [ %port.3.2.i.i, %B278.i.i ]
  %.1100.i = getelementptr double, ptr %arg.a8, i64 %port.2.0.lcssa.i.i
  %.1101.i = load double, ptr %.1100.i, align 8, !noalias !1
  %.1149.i = getelementptr i8, ptr %15, i64 8
  %.1150.i = load double, ptr %.1149.i, align 8, !noalias !1
  %.10.i49.i = fcmp ogt double %.1150.i, 1.000000e+00
  %.11.i50.i = select i1 %.10.i49.i, double 1.000000e+00, double %.1150.i
  %.1179.i = fadd double %.1101.i, %.11.i50.i
  %.1180.i = fadd double %.1179.i, -1.000000e+00
  %.1185.i = sitofp i64 %cycle.9.2.i to double
  %.1186.i = fadd double %.1185.i, 1.000000e-09
  %.1188.i = fcmp ogt double %.1180.i, %.1186.i
  br i1 %.1188.i, label %B658.i, label %B712.i

B1268.endif.endif.i:                              ; preds = %B132.2.i.i, %B132.1.i.i, %B1268.i
  %"$phi224.1.2.1.2.i.i" = phi i1 [ %.367.2.i.i, %B132.2.i.i ], [ true, %B132.1.i.i ], [ true, %B1268.i ]
  %.438.i = icmp sgt i64 %.43711671202.i, 1
  %or.cond.i = select i1 %"$phi224.1.2.1.2.i.i", i1 %.438.i, i1 false
  br i1 %or.cond.i, label %B158.if.i.backedge, label %f17.exit

f17.exit:                                         ; preds = %B1304.i, %B1268.endif.endif.i
  %.758.i = mul i64 %.268786802.i, %arg.n12_1
  %35 = getelementptr double, ptr %arg.a12, i64 %.758.i
  %.762.i = getelementptr i8, ptr %35, i64 8
  store double %alone.2.1.lcssa.i, ptr %.762.i, align 8, !noalias !25
  %.811.i = getelementptr i8, ptr %35, i64 32
  %.812.i = sitofp i64 %.451.i to double
  store double %.812.i, ptr %.811.i, align 8, !noalias !25
  %.821.1.i = ashr i64 %.451.i, 1
  %36 = tail call i64 @llvm.smax.i64(i64 %.821.1.i, i64 1)
  %37 = tail call i64 @llvm.umin.i64(i64 %36, i64 12)
  %.961.i = load double, ptr %.565.i, align 8, !noalias !25
  %.964.i = sub i64 %.44411771201.i, %37
  %.1007.i = mul i64 %.964.i, %arg.n10_1
  %.1011.i = getelementptr double, ptr %arg.a10, i64 %.1007.i
  %.1012.i = load double, ptr %.1011.i, align 8, !noalias !25
  %.1013.i = fsub double %.961.i, %.1012.i
  %.1015.i = uitofp i64 %37 to double
  %.1019.i = fdiv double %.1013.i, %.1015.i
  store double %.1019.i, ptr %35, align 8, !noalias !25
  %xtraiter.i = and i64 %37, 7
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B524.if.prol.loopexit.i, label %B524.if.prol.preheader.i

B602.i:                                           ; preds = %B524.if.1.i, %B524.if.i, %B524.if.prol.loopexit.i
  %.1249.lcssa.i = phi double [ %.1249.lcssa.unr.i, %B524.if.prol.loopexit.i ], [ %.1249.7.i, %B524.if.i ], [ %.1249.7.1.i, %B524.if.1.i ]
  %.1299.lcssa.i = phi double [ %.1299.lcssa.unr.i, %B524.if.prol.loopexit.i ], [ %.1299.7.i, %B524.if.i ], [ %.1299.7.1.i, %B524.if.1.i ]
  %.1315.i = fdiv double %.1249.lcssa.i, %.1015.i
  %.1324.i = fdiv double %.1299.lcssa.i, %.1015.i
  %sunkaddr.i = shl i64 %.758.i, 3
  %sunkaddr41.i = getelementptr i8, ptr %arg.a12, i64 %sunkaddr.i
  %sunkaddr42.i = getelementptr i8, ptr %sunkaddr41.i, i64 16
  store double %.1315.i, ptr %sunkaddr42.i, align 8, !noalias !25
  %sunkaddr45.i = getelementptr i8, ptr %sunkaddr41.i, i64 24
  store double %.1324.i, ptr %sunkaddr45.i, align 8, !noalias !25
  %exitcond.not.i = icmp eq i64 %.275.i, %arg.n0_0
  br i1 %exitcond.not.i, label %f16.exit, label %B62.if.i

B62.if.i:                                         ; preds = %B602.i, %B62.if.lr.ph.i
  %.268786802.i = phi i64 [ 0, %B62.if.lr.ph.i ], [ %.275.i, %B602.i ]
  %.275.i = add nuw nsw i64 %.268786802.i, 1
  %.329.i = getelementptr i64, ptr %arg.a0, i64 %.268786802.i
  %.330.i = load i64, ptr %.329.i, align 8, !noalias !25
  %.356.i = getelementptr i64, ptr %arg.a1, i64 %.330.i
  %.357.i = load i64, ptr %.356.i, align 8, !noalias !25
  %.412.i = getelementptr i8, ptr %.356.i, i64 8
  %.413.i = load i64, ptr %.412.i, align 8, !noalias !25
  %.430.i = icmp eq i64 %.268786802.i, 0
  br i1 %.430.i, label %B218.i, label %B200.i

B200.else.endif.endif.endif.if.i:                 ; preds = %B200.i
  br label %B200.else.endif.endif.endif.endif.i

B200.else.endif.endif.endif.endif.i:              ; preds = %B200.else.endif.endif.endif.if.i, %B200.i
  %.486.sroa.0.38.i = phi i64 [ %.25.i59, %B200.else.endif.endif.endif.if.i ], [ 0, %B200.i ]
  %.605.i = getelementptr double, ptr %arg.a11, i64 %.486.sroa.0.38.i
  br label %B218.i

B524.if.prol.preheader.i:                         ; preds = %f17.exit
  %38 = mul i64 %.964.i, %0
  %scevgep16.i = getelementptr i8, ptr %scevgep.i, i64 %38
  br label %B524.if.prol.i

B524.if.prol.i:                                   ; preds = %B524.if.prol.i, %B524.if.prol.preheader.i
  %lsr.iv19.i = phi i64 [ %xtraiter.i, %B524.if.prol.preheader.i ], [ %lsr.iv.next.i, %B524.if.prol.i ]
  %lsr.iv.i = phi ptr [ %scevgep16.i, %B524.if.prol.preheader.i ], [ %scevgep17.i, %B524.if.prol.i ]
  %ports.2.1779.prol.i = phi double [ 0.000000e+00, %B524.if.prol.preheader.i ], [ %.1299.prol.i, %B524.if.prol.i ]
  %operands.2.1778.prol.i = phi double [ 0.000000e+00, %B524.if.prol.preheader.i ], [ %.1249.prol.i, %B524.if.prol.i ]
  %scevgep18.i = getelementptr i8, ptr %lsr.iv.i, i64 -8
  %.1247.prol.i = load double, ptr %scevgep18.i, align 8, !noalias !25
  %.1249.prol.i = fadd double %operands.2.1778.prol.i, %.1247.prol.i
  %.1297.prol.i = load double, ptr %lsr.iv.i, align 8, !noalias !25
  %.1299.prol.i = fadd double %ports.2.1779.prol.i, %.1297.prol.i
  %scevgep17.i = getelementptr i8, ptr %lsr.iv.i, i64 %0
  %lsr.iv.next.i = add nsw i64 %lsr.iv19.i, -1
  %prol.iter.cmp.not.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %prol.iter.cmp.not.i, label %B524.if.prol.loopexit.loopexit.i, label %B524.if.prol.i, !llvm.loop !26

B524.if.prol.loopexit.loopexit.i:                 ; preds = %B524.if.prol.i
  %39 = and i64 %37, 8
  %40 = add i64 %.964.i, %xtraiter.i
  br label %B524.if.prol.loopexit.i

B524.if.prol.loopexit.i:                          ; preds = %B524.if.prol.loopexit.loopexit.i, %f17.exit
  %ports.2.1779.unr.i = phi double [ 0.000000e+00, %f17.exit ], [ %.1299.prol.i, %B524.if.prol.loopexit.loopexit.i ]
  %operands.2.1778.unr.i = phi double [ 0.000000e+00, %f17.exit ], [ %.1249.prol.i, %B524.if.prol.loopexit.loopexit.i ]
  %.1161773777.unr.i = phi i64 [ %37, %f17.exit ], [ %39, %B524.if.prol.loopexit.loopexit.i ]
  %.1168774776.unr.i = phi i64 [ %.964.i, %f17.exit ], [ %40, %B524.if.prol.loopexit.loopexit.i ]
  %.1249.lcssa.unr.i = phi double [ poison, %f17.exit ], [ %.1249.prol.i, %B524.if.prol.loopexit.loopexit.i ]
  %.1299.lcssa.unr.i = phi double [ poison, %f17.exit ], [ %.1299.prol.i, %B524.if.prol.loopexit.loopexit.i ]
  %41 = icmp slt i64 %.821.1.i, 8
  br i1 %41, label %B602.i, label %B524.if.i

B524.if.i:                                        ; preds = %B524.if.prol.loopexit.i
  %42 = mul i64 %.1168774776.unr.i, %0
  %scevgep23.i = getelementptr i8, ptr %scevgep22.i, i64 %42
  %.1247.i = load double, ptr %scevgep23.i, align 8, !noalias !25
  %.1249.i = fadd double %operands.2.1778.unr.i, %.1247.i
  %scevgep26.i = getelementptr i8, ptr %scevgep23.i, i64 8
  %.1297.i = load double, ptr %scevgep26.i, align 8, !noalias !25
  %.1299.i = fadd double %ports.2.1779.unr.i, %.1297.i
  %scevgep27.i = getelementptr i8, ptr %scevgep23.i, i64 %0
  %.1247.1.i = load double, ptr %scevgep27.i, align 8, !noalias !25
  %.1249.1.i = fadd double %.1249.i, %.1247.1.i
  %scevgep28.i = getelementptr i8, ptr %scevgep27.i, i64 8
  %.1297.1.i = load double, ptr %scevgep28.i, align 8, !noalias !25
  %.1299.1.i = fadd double %.1299.i, %.1297.1.i
  %scevgep29.i = getelementptr i8, ptr %scevgep27.i, i64 %0
  %.1247.2.i = load double, ptr %scevgep29.i, align 8, !noalias !25
  %.1249.2.i = fadd double %.1249.1.i, %.1247.2.i
  %scevgep30.i = getelementptr i8, ptr %scevgep29.i, i64 8
  %.1297.2.i = load double, ptr %scevgep30.i, align 8, !noalias !25
  %.1299.2.i = fadd double %.1299.1.i, %.1297.2.i
  %scevgep31.i = getelementptr i8, ptr %scevgep29.i, i64 %0
  %.1247.3.i = load double, ptr %scevgep31.i, align 8, !noalias !25
  %.1249.3.i = fadd double %.1249.2.i, %.1247.3.i
  %scevgep32.i = getelementptr i8, ptr %scevgep31.i, i64 8
  %.1297.3.i = load double, ptr %scevgep32.i, align 8, !noalias !25
  %.1299.3.i = fadd double %.1299.2.i, %.1297.3.i
  %scevgep33.i = getelementptr i8, ptr %scevgep31.i, i64 %0
  %.1247.4.i = load double, ptr %scevgep33.i, align 8, !noalias !25
  %.1249.4.i = fadd double %.1249.3.i, %.1247.4.i
  %scevgep34.i = getelementptr i8, ptr %scevgep33.i, i64 8
  %.1297.4.i = load double, ptr %scevgep34.i, align 8, !noalias !25
  %.1299.4.i = fadd double %.1299.3.i, %.1297.4.i
  %scevgep35.i = getelementptr i8, ptr %scevgep33.i, i64 %0
  %.1247.5.i = load double, ptr %scevgep35.i, align 8, !noalias !25
  %.1249.5.i = fadd double %.1249.4.i, %.1247.5.i
  %scevgep36.i = getelementptr i8, ptr %scevgep35.i, i64 8
  %.1297.5.i = load double, ptr %scevgep36.i, align 8, !noalias !25
  %.1299.5.i = fadd double %.1299.4.i, %.1297.5.i
  %scevgep37.i = getelementptr i8, ptr %scevgep35.i, i64 %0
  %.1247.6.i = load double, ptr %scevgep37.i, align 8, !noalias !25
  %.1249.6.i = fadd double %.1249.5.i, %.1247.6.i
  %scevgep38.i = getelementptr i8, ptr %scevgep37.i, i64 8
  %.1297.6.i = load double, ptr %scevgep38.i, align 8, !noalias !25
  %.1299.6.i = fadd double %.1299.5.i, %.1297.6.i
  %scevgep39.i = getelementptr i8, ptr %scevgep37.i, i64 %0
  %.1247.7.i = load double, ptr %scevgep39.i, align 8, !noalias !25
  %.1249.7.i = fadd double %.1249.6.i, %.1247.7.i
  %scevgep40.i = getelementptr i8, ptr %scevgep39.i, i64 8
  %.1297.7.i = load double, ptr %scevgep40.i, align 8, !noalias !25
  %.1299.7.i = fadd double %.1299.6.i, %.1297.7.i
  %.1162.7.i = icmp ugt i64 %.1161773777.unr.i, 8
  br i1 %.1162.7.i, label %B524.if.1.i, label %B602.i

B524.if.1.i:                                      ; preds = %B524.if.i
  %scevgep25.i = getelementptr i8, ptr %scevgep23.i, i64 %1
  %.1247.17.i = load double, ptr %scevgep25.i, align 8, !noalias !25
  %.1249.18.i = fadd double %.1249.7.i, %.1247.17.i
  %scevgep26.1.i = getelementptr i8, ptr %scevgep25.i, i64 8
  %.1297.19.i = load double, ptr %scevgep26.1.i, align 8, !noalias !25
  %.1299.110.i = fadd double %.1299.7.i, %.1297.19.i
  %scevgep27.1.i = getelementptr i8, ptr %scevgep25.i, i64 %0
  %.1247.1.1.i = load double, ptr %scevgep27.1.i, align 8, !noalias !25
  %.1249.1.1.i = fadd double %.1249.18.i, %.1247.1.1.i
  %scevgep28.1.i = getelementptr i8, ptr %scevgep27.1.i, i64 8
  %.1297.1.1.i = load double, ptr %scevgep28.1.i, align 8, !noalias !25
  %.1299.1.1.i = fadd double %.1299.110.i, %.1297.1.1.i
  %scevgep29.1.i = getelementptr i8, ptr %scevgep27.1.i, i64 %0
  %.1247.2.1.i = load double, ptr %scevgep29.1.i, align 8, !noalias !25
  %.1249.2.1.i = fadd double %.1249.1.1.i, %.1247.2.1.i
  %scevgep30.1.i = getelementptr i8, ptr %scevgep29.1.i, i64 8
  %.1297.2.1.i = load double, ptr %scevgep30.1.i, align 8, !noalias !25
  %.1299.2.1.i = fadd double %.1299.1.1.i, %.1297.2.1.i
  %scevgep31.1.i = getelementptr i8, ptr %scevgep29.1.i, i64 %0
  %.1247.3.1.i = load double, ptr %scevgep31.1.i, align 8, !noalias !25
  %.1249.3.1.i = fadd double %.1249.2.1.i, %.1247.3.1.i
  %scevgep32.1.i = getelementptr i8, ptr %scevgep31.1.i, i64 8
  %.1297.3.1.i = load double, ptr %scevgep32.1.i, align 8, !noalias !25
  %.1299.3.1.i = fadd double %.1299.2.1.i, %.1297.3.1.i
  %scevgep33.1.i = getelementptr i8, ptr %scevgep31.1.i, i64 %0
  %.1247.4.1.i = load double, ptr %scevgep33.1.i, align 8, !noalias !25
  %.1249.4.1.i = fadd double %.1249.3.1.i, %.1247.4.1.i
  %scevgep34.1.i = getelementptr i8, ptr %scevgep33.1.i, i64 8
  %.1297.4.1.i = load double, ptr %scevgep34.1.i, align 8, !noalias !25
  %.1299.4.1.i = fadd double %.1299.3.1.i, %.1297.4.1.i
  %scevgep35.1.i = getelementptr i8, ptr %scevgep33.1.i, i64 %0
  %.1247.5.1.i = load double, ptr %scevgep35.1.i, align 8, !noalias !25
  %.1249.5.1.i = fadd double %.1249.4.1.i, %.1247.5.1.i
  %scevgep36.1.i = getelementptr i8, ptr %scevgep35.1.i, i64 8
  %.1297.5.1.i = load double, ptr %scevgep36.1.i, align 8, !noalias !25
  %.1299.5.1.i = fadd double %.1299.4.1.i, %.1297.5.1.i
  %scevgep37.1.i = getelementptr i8, ptr %scevgep35.1.i, i64 %0
  %.1247.6.1.i = load double, ptr %scevgep37.1.i, align 8, !noalias !25
  %.1249.6.1.i = fadd double %.1249.5.1.i, %.1247.6.1.i
  %scevgep38.1.i = getelementptr i8, ptr %scevgep37.1.i, i64 8
  %.1297.6.1.i = load double, ptr %scevgep38.1.i, align 8, !noalias !25
  %.1299.6.1.i = fadd double %.1299.5.1.i, %.1297.6.1.i
  %scevgep39.1.i = getelementptr i8, ptr %scevgep37.1.i, i64 %0
  %.1247.7.1.i = load double, ptr %scevgep39.1.i, align 8, !noalias !25
  %.1249.7.1.i = fadd double %.1249.6.1.i, %.1247.7.1.i
  %scevgep40.1.i = getelementptr i8, ptr %scevgep39.1.i, i64 8
  %.1297.7.1.i = load double, ptr %scevgep40.1.i, align 8
  %.1299.7.1.i = fadd double %.1299.6.1.i, %.1297.7.1.i
  br label %B602.i

f16.exit:                                         ; preds = %B602.i, %entry
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
!2 = distinct !{!2, !3, !"f17: %retptr"}
!3 = distinct !{!3, !"f17"}
!4 = distinct !{!4, !5, !"f16: %retptr"}
!5 = distinct !{!5, !"f16"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = distinct !{!8, !7}
!9 = !{!10, !2, !4}
!10 = distinct !{!10, !11, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v36B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_281_29xxd: %retptr"}
!11 = distinct !{!11, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v36B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_281_29xxd"}
!12 = !{!13, !2, !4}
!13 = distinct !{!13, !14, !"_ZN6intsim8machines3cpu4core5issue7_freestB3v33B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!14 = distinct !{!14, !"_ZN6intsim8machines3cpu4core5issue7_freestB3v33B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx5ArrayIdLi1E1C7mutable7alignedE"}
!15 = !{!16, !2, !4}
!16 = distinct !{!16, !17, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v37B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_282_29xxd: %retptr"}
!17 = distinct !{!17, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v37B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_282_29xxd"}
!18 = !{!19, !2, !4}
!19 = distinct !{!19, !20, !"_ZN6intsim8machines3cpu4core5issue8_settledB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx: %retptr"}
!20 = distinct !{!20, !"_ZN6intsim8machines3cpu4core5issue8_settledB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx"}
!21 = !{!22, !2, !4}
!22 = distinct !{!22, !23, !"_ZN6intsim8machines3cpu4core5issue6_readyB3v31B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!23 = distinct !{!23, !"_ZN6intsim8machines3cpu4core5issue6_readyB3v31B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExx"}
!24 = distinct !{!24, !7}
!25 = !{!4}
!26 = distinct !{!26, !7}
