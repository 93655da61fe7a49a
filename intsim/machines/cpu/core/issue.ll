; intsim 21e13b25636345f29c98e4e82b47829eb2ce31ca0136f6f7d7fc519a6c15ff0c by numba 0.68.1


define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr readonly %arg.a2, i64 %arg.n2_0, ptr readonly %arg.a3, i64 %arg.n3_0, ptr readonly %arg.a4, i64 %arg.n4_0, ptr readonly %arg.a5, i64 %arg.n5_0, ptr readonly %arg.a6, i64 %arg.n6_0, i64 %arg.n6_1, ptr %arg.a7, i64 %arg.n7_0, ptr %arg.a8, i64 %arg.n8_0, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, ptr %arg.a10, i64 %arg.n10_0, i64 %arg.n10_1, ptr writeonly %arg.a11, i64 %arg.n11_0, i64 %arg.n11_1, double %arg.a12, i64 %arg.a13) local_unnamed_addr {
entry:
  %.537 = alloca double, align 8
  store double 0.000000e+00, ptr %.537, align 8
  %excinfo.13 = alloca ptr, align 8
  store ptr null, ptr %excinfo.13, align 8
  %.16.i = shl i64 %arg.n6_1, 3
  %.25.i = mul nsw i64 %arg.n6_1, %arg.n6_0
  %.16.i40 = shl i64 %arg.n9_1, 3
  %.25.i41 = mul nsw i64 %arg.n9_1, %arg.n9_0
  %.16.i49 = shl i64 %arg.n10_1, 3
  %.25.i50 = mul nsw i64 %arg.n10_1, %arg.n10_0
  %.16.i58 = shl i64 %arg.n11_1, 3
  %.25.i59 = mul nsw i64 %arg.n11_1, %arg.n11_0
  store double 0.000000e+00, ptr %.537, align 8
  %.573 = call i32 @f14(ptr nonnull %.537, ptr nonnull %excinfo.13, ptr null, ptr null, i64 %arg.n0_0, i64 8, ptr %arg.a0, i64 %arg.n0_0, i64 8, ptr null, ptr null, i64 %arg.n1_0, i64 8, ptr %arg.a1, i64 %arg.n1_0, i64 8, ptr null, ptr null, i64 %arg.n2_0, i64 8, ptr %arg.a2, i64 %arg.n2_0, i64 8, ptr null, ptr null, i64 %arg.n3_0, i64 8, ptr %arg.a3, i64 %arg.n3_0, i64 8, ptr null, ptr null, i64 %arg.n4_0, i64 8, ptr %arg.a4, i64 %arg.n4_0, i64 8, ptr null, ptr null, i64 %arg.n5_0, i64 8, ptr %arg.a5, i64 %arg.n5_0, i64 8, ptr null, ptr null, i64 %.25.i, i64 8, ptr %arg.a6, i64 %arg.n6_0, i64 %arg.n6_1, i64 %.16.i, i64 8, ptr null, ptr null, i64 %arg.n7_0, i64 8, ptr %arg.a7, i64 %arg.n7_0, i64 8, ptr null, ptr null, i64 %arg.n8_0, i64 8, ptr %arg.a8, i64 %arg.n8_0, i64 8, ptr null, ptr null, i64 %.25.i41, i64 8, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, i64 %.16.i40, i64 8, ptr null, ptr null, i64 %.25.i50, i64 8, ptr %arg.a10, i64 %arg.n10_0, i64 %arg.n10_1, i64 %.16.i49, i64 8, ptr null, ptr null, i64 %.25.i59, i64 8, ptr %arg.a11, i64 %arg.n11_0, i64 %arg.n11_1, i64 %.16.i58, i64 8, double %arg.a12, i64 %arg.a13)
  switch i32 %.573, label %B0.endif.endif.endif.endi...endif.1.endif.endif.if [
    i32 -2, label %B0.endif.endif.endif.endi...endif.1.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endi...endif.1.endif.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.if, %B0.endif.endif.endif.endi...endif.1.endif.endif.endif
  %common.ret.op = phi i32 [ %.573, %B0.endif.endif.endif.endi...endif.1.endif.endif.if ], [ 0, %B0.endif.endif.endif.endi...endif.1.endif.endif.endif ]
  ret i32 %common.ret.op

B0.endif.endif.endif.endi...endif.1.endif.endif.if: ; preds = %entry
  %.581 = icmp sgt i32 %.573, 0
  %.574 = load ptr, ptr %excinfo.13, align 8
  %.582 = select i1 %.581, ptr %.574, ptr undef
  store ptr %.582, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endi...endif.1.endif.endif.endif: ; preds = %entry, %entry
  %.583 = load double, ptr %.537, align 8
  store double %.583, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f14(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.kind.0, ptr readnone %arg.kind.1, i64 %arg.kind.2, i64 %arg.kind.3, ptr readonly %arg.kind.4, i64 %arg.kind.5.0, i64 %arg.kind.6.0, ptr readnone %arg.start.0, ptr readnone %arg.start.1, i64 %arg.start.2, i64 %arg.start.3, ptr readonly %arg.start.4, i64 %arg.start.5.0, i64 %arg.start.6.0, ptr readnone %arg.producer.0, ptr readnone %arg.producer.1, i64 %arg.producer.2, i64 %arg.producer.3, ptr readonly %arg.producer.4, i64 %arg.producer.5.0, i64 %arg.producer.6.0, ptr readnone %arg.back.0, ptr readnone %arg.back.1, i64 %arg.back.2, i64 %arg.back.3, ptr readonly %arg.back.4, i64 %arg.back.5.0, i64 %arg.back.6.0, ptr readnone %arg.how.0, ptr readnone %arg.how.1, i64 %arg.how.2, i64 %arg.how.3, ptr readonly %arg.how.4, i64 %arg.how.5.0, i64 %arg.how.6.0, ptr readnone %arg.places.0, ptr readnone %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr readonly %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.6.0, ptr readnone %arg.costs.0, ptr readnone %arg.costs.1, i64 %arg.costs.2, i64 %arg.costs.3, ptr readonly %arg.costs.4, i64 %arg.costs.5.0, i64 %arg.costs.5.1, i64 %arg.costs.6.0, i64 %arg.costs.6.1, ptr readnone %arg.delay.0, ptr readnone %arg.delay.1, i64 %arg.delay.2, i64 %arg.delay.3, ptr %arg.delay.4, i64 %arg.delay.5.0, i64 %arg.delay.6.0, ptr readnone %arg.free.0, ptr readnone %arg.free.1, i64 %arg.free.2, i64 %arg.free.3, ptr %arg.free.4, i64 %arg.free.5.0, i64 %arg.free.6.0, ptr readnone %arg.issue.0, ptr readnone %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, ptr readnone %arg.found.0, ptr readnone %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.5.1, i64 %arg.found.6.0, i64 %arg.found.6.1, ptr readnone %arg.log.0, ptr readnone %arg.log.1, i64 %arg.log.2, i64 %arg.log.3, ptr writeonly %arg.log.4, i64 %arg.log.5.0, i64 %arg.log.5.1, i64 %arg.log.6.0, i64 %arg.log.6.1, double %arg.address_latency, i64 %arg.width) local_unnamed_addr #0 {
entry:
  %.160 = alloca ptr, align 8
  store ptr null, ptr %.160, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.650 = alloca double, align 8
  store double 0.000000e+00, ptr %.650, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  store ptr null, ptr %.160, align 8
  %.178 = call i32 @f15(ptr nonnull %.160, ptr nonnull %excinfo.1, ptr %arg.kind.0, ptr %arg.kind.1, i64 %arg.kind.2, i64 %arg.kind.3, ptr %arg.kind.4, i64 %arg.kind.5.0, i64 %arg.kind.6.0, ptr %arg.producer.0, ptr %arg.producer.1, i64 %arg.producer.2, i64 %arg.producer.3, ptr %arg.producer.4, i64 %arg.producer.5.0, i64 %arg.producer.6.0, ptr %arg.how.0, ptr %arg.how.1, i64 %arg.how.2, i64 %arg.how.3, ptr %arg.how.4, i64 %arg.how.5.0, i64 %arg.how.6.0, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.6.0, ptr %arg.costs.0, ptr %arg.costs.1, i64 %arg.costs.2, i64 %arg.costs.3, ptr %arg.costs.4, i64 %arg.costs.5.0, i64 %arg.costs.5.1, i64 %arg.costs.6.0, i64 %arg.costs.6.1, double %arg.address_latency, ptr %arg.delay.0, ptr %arg.delay.1, i64 %arg.delay.2, i64 %arg.delay.3, ptr %arg.delay.4, i64 %arg.delay.5.0, i64 %arg.delay.6.0)
  switch i32 %.178, label %B0.if [
    i32 -2, label %B104.if.lr.ph
    i32 0, label %B104.if.lr.ph
  ], !prof !0

B288:                                             ; preds = %B204.endif
  %.705 = icmp sgt i64 %slot.7.1963, 0
  br i1 %.705, label %B300, label %B352

B300:                                             ; preds = %B288
  %.742 = icmp slt i64 %.641, 0
  %.743 = select i1 %.742, i64 %arg.costs.5.0, i64 0
  %.744 = add i64 %.743, %.641
  %.764 = mul i64 %.744, %arg.costs.5.1
  %0 = getelementptr double, ptr %arg.costs.4, i64 %.764
  %.768 = getelementptr i8, ptr %0, i64 32
  %.769 = load double, ptr %.768, align 8
  %.770 = fcmp ogt double %.769, 0.000000e+00
  br i1 %.770, label %B338, label %B352

B338:                                             ; preds = %B204.endif, %B300
  %.775 = add nsw i64 %cycle.6.1962, 1
  br label %B352

B352:                                             ; preds = %B338, %B300, %B288
  %cycle.10.2 = phi i64 [ %.775, %B338 ], [ %cycle.6.1962, %B300 ], [ %cycle.6.1962, %B288 ]
  %slot.9.2 = phi i64 [ 0, %B338 ], [ %slot.7.1963, %B300 ], [ %slot.7.1963, %B288 ]
  %.801 = sitofp i64 %cycle.10.2 to double
  %.802 = fcmp ogt double %.676, %.801
  br i1 %.802, label %B368, label %B422

B368:                                             ; preds = %B352
  %.22.i = fadd double %.676, -1.000000e-09
  %.30.le.i = tail call double @llvm.ceil.f64(double %.22.i)
  %.5.i.i = fptosi double %.30.le.i to i64
  %sunkaddr19 = mul i64 %.444, 8
  %sunkaddr20 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr19
  %sunkaddr21 = getelementptr i8, ptr %sunkaddr20, i64 8
  %.116.i = load double, ptr %sunkaddr21, align 8, !noalias !1
  %.119.i = icmp sgt i64 %slot.9.2, 0
  %"$phi134.4.2.0.neg.i" = sext i1 %.119.i to i64
  %.118.i = sub i64 %.5.i.i, %cycle.10.2
  %.142.i = add i64 %.118.i, %"$phi134.4.2.0.neg.i"
  %.148.i = sitofp i64 %.142.i to double
  %.149.i = fadd double %.116.i, %.148.i
  store double %.149.i, ptr %sunkaddr21, align 8, !noalias !1
  br label %B422

B422:                                             ; preds = %B368, %B352
  %cycle.9.2 = phi i64 [ %cycle.10.2, %B352 ], [ %.5.i.i, %B368 ]
  %slot.10.2 = phi i64 [ %slot.9.2, %B352 ], [ 0, %B368 ]
  %1 = icmp slt i64 %.166.i, 1
  %.60.i = icmp slt i64 %.641, 0
  %.61.i = select i1 %.60.i, i64 %arg.costs.5.0, i64 0
  %.62.i = add i64 %.61.i, %.641
  %.82.i = mul i64 %.62.i, %arg.costs.5.1
  %2 = getelementptr double, ptr %arg.costs.4, i64 %.82.i
  %.86.i = getelementptr i8, ptr %2, i64 48
  %.87.i = load double, ptr %.86.i, align 8, !noalias !4
  %.5.i.i37 = fptosi double %.87.i to i64
  br i1 %1, label %B422.endif, label %B124.if.i.preheader

B124.if.i.preheader:                              ; preds = %B422
  br label %B124.if.i

B190.i:                                           ; preds = %B124.if.i
  %.368.i = getelementptr double, ptr %arg.free.4, i64 %.5.i2.i
  %.369.i = load double, ptr %.368.i, align 8, !noalias !4
  %.384.i = icmp slt i64 %port.2.0222.i, 0
  %.385.i = select i1 %.384.i, i64 %arg.free.5.0, i64 0
  %3 = getelementptr double, ptr %arg.free.4, i64 %port.2.0222.i
  %.399.i = getelementptr double, ptr %3, i64 %.385.i
  %.400.i = load double, ptr %.399.i, align 8, !noalias !4
  %.401.i = fcmp olt double %.369.i, %.400.i
  br i1 %.401.i, label %B274.i, label %B226.i

B226.i:                                           ; preds = %B190.i
  %.469.i = fcmp oeq double %.369.i, %.400.i
  %.476.i = icmp sgt i64 %port.2.0222.i, %.5.i2.i
  %or.cond.i = select i1 %.469.i, i1 %.476.i, i1 false
  br i1 %or.cond.i, label %B274.i, label %B278.i

B274.i:                                           ; preds = %B226.i, %B190.i
  br label %B278.i

B278.i:                                           ; preds = %B274.i, %B226.i
  %port.3.2.i = phi i64 [ %.5.i2.i, %B274.i ], [ %port.2.0222.i, %B226.i ]
  %exitcond.not.i = icmp eq i64 %arg.costs.5.1, %.222.i
  br i1 %exitcond.not.i, label %B422.endif, label %B124.if.i

B124.if.i:                                        ; preds = %B124.if.i.preheader, %B278.i
  %port.2.0222.i = phi i64 [ %port.3.2.i, %B278.i ], [ %.5.i.i37, %B124.if.i.preheader ]
  %.215217220.i = phi i64 [ %.222.i, %B278.i ], [ 6, %B124.if.i.preheader ]
  %.222.i = add nuw i64 %.215217220.i, 1
  %.273.i = icmp slt i64 %.215217220.i, 0
  %4 = select i1 %.273.i, i64 %18, i64 0
  %scevgep.i = getelementptr i8, ptr %2, i64 %4
  %5 = shl i64 %.215217220.i, 3
  %scevgep3.i = getelementptr i8, ptr %scevgep.i, i64 %5
  %.297.i = load double, ptr %scevgep3.i, align 8, !noalias !4
  %.5.i2.i = fptosi double %.297.i to i64
  %.326.i = icmp slt i64 %.5.i2.i, 0
  br i1 %.326.i, label %B422.endif, label %B190.i

B566:                                             ; preds = %B422.endif
  %.22.i38 = fadd double %.1011, -1.000000e-09
  %.30.le.i39 = tail call double @llvm.ceil.f64(double %.22.i38)
  %.5.i.i40 = fptosi double %.30.le.i39 to i64
  %sunkaddr = mul i64 %.444, 8
  %sunkaddr22 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr22, i64 16
  %.116.i46 = load double, ptr %sunkaddr23, align 8, !noalias !7
  %.119.i47 = icmp sgt i64 %slot.10.2, 0
  %"$phi134.4.2.0.neg.i48" = sext i1 %.119.i47 to i64
  %.118.i49 = sub i64 %"$phi134.4.2.0.neg.i48", %cycle.9.2
  %.142.i50 = add i64 %.118.i49, %.5.i.i40
  %.148.i51 = sitofp i64 %.142.i50 to double
  %.149.i52 = fadd double %.116.i46, %.148.i51
  store double %.149.i52, ptr %sunkaddr23, align 8, !noalias !7
  br label %B620

B620:                                             ; preds = %B422.endif, %B566
  %cycle.8.2 = phi i64 [ %cycle.9.2, %B422.endif ], [ %.5.i.i40, %B566 ]
  %slot.11.2 = phi i64 [ %slot.10.2, %B422.endif ], [ 0, %B566 ]
  %sunkaddr83 = shl i64 %.911, 3
  %sunkaddr84 = getelementptr inbounds i8, ptr %24, i64 %sunkaddr83
  %.1102 = load double, ptr %sunkaddr84, align 8
  %.1104 = sitofp i64 %cycle.8.2 to double
  %.10.i = fcmp olt double %.1102, %.1104
  %.11.i = select i1 %.10.i, double %.1104, double %.1102
  %sunkaddr24 = getelementptr i8, ptr %2, i64 8
  %.1187 = load double, ptr %sunkaddr24, align 8
  %.1188 = fadd double %.1187, %.11.i
  store double %.1188, ptr %sunkaddr84, align 8
  %6 = getelementptr double, ptr %21, i64 %.546951960
  store double %.1104, ptr %6, align 8
  %.1329 = getelementptr i8, ptr %2, i64 16
  %.1330 = load double, ptr %.1329, align 8
  %.1333 = fadd double %.1330, %.1104
  %.1351 = icmp slt i64 %entered.2.1965, %arg.log.5.0
  br i1 %.1351, label %B816, label %B940

B816:                                             ; preds = %B620
  %.1381 = icmp slt i64 %entered.2.1965, 0
  %.1382 = select i1 %.1381, i64 %arg.log.5.0, i64 0
  %.1383 = add i64 %.1382, %entered.2.1965
  %.1403 = mul i64 %.1383, %arg.log.5.1
  %.1407 = getelementptr double, ptr %arg.log.4, i64 %.1403
  store double %.801, ptr %.1407, align 8
  %.1466 = getelementptr i8, ptr %.1407, i64 8
  store double %.676, ptr %.1466, align 8
  %.1524 = getelementptr i8, ptr %.1407, i64 16
  store double %.1104, ptr %.1524, align 8
  %.1581 = getelementptr i8, ptr %.1407, i64 24
  %.1582 = sitofp i64 %port.2.0.lcssa.i to double
  store double %.1582, ptr %.1581, align 8
  %.1640 = getelementptr i8, ptr %.1407, i64 32
  store double %.1333, ptr %.1640, align 8
  br label %B940

B940:                                             ; preds = %B816, %B620
  %7 = icmp eq i64 %.3219811005, 0
  %.1650 = add nsw i64 %entered.2.1965, 1
  %.10.i53 = fcmp ogt double %.1333, %alone.2.1964
  %8 = select i1 %7, i1 %.10.i53, i1 false
  %"$phi996.2.2.2" = select i1 %8, double %.1333, double %alone.2.1964
  %.1716 = add nsw i64 %slot.11.2, 1
  %.1775 = getelementptr i8, ptr %2, i64 40
  %.1776 = load double, ptr %.1775, align 8
  %.1777 = fcmp ogt double %.1776, 0.000000e+00
  %.5.i = fptosi double %.1776 to i64
  %.1861 = add i64 %cycle.8.2, -1
  %.1864 = add i64 %.1861, %.5.i
  %cycle.7.2 = select i1 %.1777, i64 %.1864, i64 %cycle.8.2
  %slot.8.2 = select i1 %.1777, i64 %arg.width, i64 %.1716
  %exitcond.not = icmp eq i64 %arg.kind.5.0, %.553
  br i1 %exitcond.not, label %B1122, label %B202.if

B1122:                                            ; preds = %B940, %B104.if
  %cycle.6.1.lcssa = phi i64 [ %cycle.5.01007, %B104.if ], [ %cycle.7.2, %B940 ]
  %slot.7.1.lcssa = phi i64 [ %slot.6.01008, %B104.if ], [ %slot.8.2, %B940 ]
  %alone.2.1.lcssa = phi double [ %alone.3.01009, %B104.if ], [ %"$phi996.2.2.2", %B940 ]
  %entered.2.1.lcssa = phi i64 [ %entered.3.01010, %B104.if ], [ %.1650, %B940 ]
  %.1907 = icmp sgt i64 %.3219811005, 12
  br i1 %.1907, label %B1160, label %B1196

B1160:                                            ; preds = %B1122
  %.50.inv.i.not = icmp eq i64 %.3219811005, 9223372036854775807
  %.51.i = select i1 %.50.inv.i.not, i64 %arg.found.5.0, i64 0
  %.52.i = add i64 %.51.i, %.3219811005
  %.72.i = mul i64 %.52.i, %arg.found.5.1
  %.76.i = getelementptr double, ptr %arg.found.4, i64 %.72.i
  %.77.i = load double, ptr %.76.i, align 8, !noalias !10
  %.79.i = add nsw i64 %.3219811005, -1
  %.106.i = icmp slt i64 %.328, 2
  %.107.i = select i1 %.106.i, i64 %arg.found.5.0, i64 0
  %.108.i = add i64 %.79.i, %.107.i
  %.128.i = mul i64 %.108.i, %arg.found.5.1
  %.132.i = getelementptr double, ptr %arg.found.4, i64 %.128.i
  %.133.i = load double, ptr %.132.i, align 8, !noalias !10
  %.134.i = fsub double %.77.i, %.133.i
  %.361.i = icmp slt i64 %.328, 3
  %.362.i = select i1 %.361.i, i64 %arg.found.5.0, i64 0
  %.332.i = add nsw i64 %.3219811005, -2
  %.363.i = add i64 %.332.i, %.362.i
  %.383.i = mul i64 %.363.i, %arg.found.5.1
  %.387.i = getelementptr double, ptr %arg.found.4, i64 %.383.i
  %.388.i = load double, ptr %.387.i, align 8, !noalias !10
  %.389.i = fsub double %.133.i, %.388.i
  %.391.i = fcmp oeq double %.389.i, %.134.i
  br i1 %.391.i, label %B132.1.i, label %B1160.endif.endif

B132.1.i:                                         ; preds = %B1160
  %.332.1.i = add nsw i64 %.3219811005, -3
  %.361.1.i = icmp slt i64 %.328, 4
  %.362.1.i = select i1 %.361.1.i, i64 %arg.found.5.0, i64 0
  %.363.1.i = add i64 %.332.1.i, %.362.1.i
  %.383.1.i = mul i64 %.363.1.i, %arg.found.5.1
  %.387.1.i = getelementptr double, ptr %arg.found.4, i64 %.383.1.i
  %.388.1.i = load double, ptr %.387.1.i, align 8, !noalias !10
  %.389.1.i = fsub double %.388.i, %.388.1.i
  %.391.1.i = fcmp oeq double %.389.1.i, %.134.i
  br i1 %.391.1.i, label %B132.2.i, label %B1160.endif.endif

B132.2.i:                                         ; preds = %B132.1.i
  %.332.2.i = add nsw i64 %.3219811005, -4
  %.361.2.i = icmp slt i64 %.328, 5
  %.362.2.i = select i1 %.361.2.i, i64 %arg.found.5.0, i64 0
  %.363.2.i = add i64 %.332.2.i, %.362.2.i
  %.383.2.i = mul i64 %.363.2.i, %arg.found.5.1
  %.387.2.i = getelementptr double, ptr %arg.found.4, i64 %.383.2.i
  %.388.2.i = load double, ptr %.387.2.i, align 8, !noalias !10
  %.389.2.i = fsub double %.388.1.i, %.388.2.i
  %.391.2.i = fcmp une double %.389.2.i, %.134.i
  br label %B1160.endif.endif

B1196:                                            ; preds = %B1122
  %.315.old = icmp sgt i64 %.3149711006, 1
  br i1 %.315.old, label %B104.if, label %B1200

B1200:                                            ; preds = %B1160.endif.endif, %B1196
  %notsub = add i64 %.3219811005, -48
  %.21351025.not = icmp sgt i64 %notsub, -2
  br i1 %.21351025.not, label %B1272, label %B1242.if.preheader

B1242.if.preheader:                               ; preds = %B1200
  %9 = and i64 %.3219811005, 7
  %lcmp.mod.not = icmp eq i64 %9, 7
  br i1 %lcmp.mod.not, label %B1242.if.prol.loopexit, label %B1242.if.prol.preheader

B1242.if.prol.preheader:                          ; preds = %B1242.if.preheader
  br label %B1242.if.prol

B1242.if.prol:                                    ; preds = %B1242.if.prol.preheader, %B1242.if.prol
  %lsr.iv76 = phi i64 [ %lsr.iv.next77, %B1242.if.prol ], [ 1, %B1242.if.prol.preheader ]
  %10 = add i64 %.3219811005, %lsr.iv76
  %.2199.prol = icmp slt i64 %10, 0
  %.2200.prol = select i1 %.2199.prol, i64 %arg.found.5.0, i64 0
  %11 = add i64 %.3219811005, %.2200.prol
  %12 = add i64 %11, %lsr.iv76
  %.2221.prol = mul i64 %12, %arg.found.5.1
  %.2225.prol = getelementptr double, ptr %arg.found.4, i64 %.2221.prol
  store double -1.000000e+00, ptr %.2225.prol, align 8
  %13 = xor i64 %lsr.iv76, %9
  %prol.iter.cmp.not = icmp eq i64 %13, 7
  %lsr.iv.next77 = add i64 %lsr.iv76, 1
  br i1 %prol.iter.cmp.not, label %B1242.if.prol.loopexit.loopexit, label %B1242.if.prol, !llvm.loop !13

B1242.if.prol.loopexit.loopexit:                  ; preds = %B1242.if.prol
  %14 = add i64 %.3219811005, %lsr.iv.next77
  br label %B1242.if.prol.loopexit

B1242.if.prol.loopexit:                           ; preds = %B1242.if.prol.loopexit.loopexit, %B1242.if.preheader
  %.214110241026.unr = phi i64 [ %.328, %B1242.if.preheader ], [ %14, %B1242.if.prol.loopexit.loopexit ]
  %15 = add i64 %.3219811005, -40
  %16 = icmp ult i64 %15, 7
  br i1 %16, label %B1272, label %B1242.if.preheader75

B1242.if.preheader75:                             ; preds = %B1242.if.prol.loopexit
  %17 = add i64 %.214110241026.unr, 7
  br label %B1242.if

common.ret:                                       ; preds = %B204.if, %B0.if, %B1272
  %common.ret.op = phi i32 [ 0, %B1272 ], [ %.178, %B0.if ], [ %.666, %B204.if ]
  ret i32 %common.ret.op

B1272:                                            ; preds = %B1242.if, %B1242.if.prol.loopexit, %B1200
  store double %alone.2.1.lcssa, ptr %retptr, align 8
  br label %common.ret

B0.if:                                            ; preds = %entry
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B104.if.lr.ph:                                    ; preds = %entry, %entry
  %.383 = sitofp i64 %arg.width to double
  %.166.i = add i64 %arg.costs.5.1, -6
  %18 = shl i64 %arg.costs.5.1, 3
  br label %B104.if

B104.if:                                          ; preds = %B1160.endif.endif, %B1196, %B104.if.lr.ph
  %entered.3.01010 = phi i64 [ 0, %B104.if.lr.ph ], [ %entered.2.1.lcssa, %B1196 ], [ %entered.2.1.lcssa, %B1160.endif.endif ]
  %alone.3.01009 = phi double [ 0.000000e+00, %B104.if.lr.ph ], [ %alone.2.1.lcssa, %B1196 ], [ %alone.2.1.lcssa, %B1160.endif.endif ]
  %slot.6.01008 = phi i64 [ 0, %B104.if.lr.ph ], [ %slot.7.1.lcssa, %B1196 ], [ %slot.7.1.lcssa, %B1160.endif.endif ]
  %cycle.5.01007 = phi i64 [ 0, %B104.if.lr.ph ], [ %cycle.6.1.lcssa, %B1196 ], [ %cycle.6.1.lcssa, %B1160.endif.endif ]
  %.3149711006 = phi i64 [ 48, %B104.if.lr.ph ], [ %.324, %B1196 ], [ %.324, %B1160.endif.endif ]
  %.3219811005 = phi i64 [ 0, %B104.if.lr.ph ], [ %.328, %B1196 ], [ %.328, %B1160.endif.endif ]
  %19 = icmp slt i64 %arg.kind.5.0, 1
  %.324 = add nsw i64 %.3149711006, -1
  %.328 = add i64 %.3219811005, 1
  %.382 = sitofp i64 %slot.6.01008 to double
  %.387 = fdiv double %.382, %.383
  %.391 = sitofp i64 %cycle.5.01007 to double
  %.392 = fadd double %.387, %.391
  %.422 = icmp slt i64 %.3219811005, 0
  %.423 = select i1 %.422, i64 %arg.found.5.0, i64 0
  %.424 = add i64 %.423, %.3219811005
  %.444 = mul i64 %.424, %arg.found.5.1
  %.448 = getelementptr double, ptr %arg.found.4, i64 %.444
  store double %.392, ptr %.448, align 8
  br i1 %19, label %B1122, label %B202.if.lr.ph

B202.if.lr.ph:                                    ; preds = %B104.if
  %20 = icmp slt i64 %.3219811005, 0
  %.1248 = select i1 %20, i64 %arg.issue.5.0, i64 0
  %.1249 = add i64 %.1248, %.3219811005
  %.1269 = mul i64 %.1249, %arg.issue.5.1
  %21 = getelementptr double, ptr %arg.issue.4, i64 %.1269
  br label %B202.if

B202.if:                                          ; preds = %B202.if.lr.ph, %B940
  %entered.2.1965 = phi i64 [ %entered.3.01010, %B202.if.lr.ph ], [ %.1650, %B940 ]
  %alone.2.1964 = phi double [ %alone.3.01009, %B202.if.lr.ph ], [ %"$phi996.2.2.2", %B940 ]
  %slot.7.1963 = phi i64 [ %slot.6.01008, %B202.if.lr.ph ], [ %slot.8.2, %B940 ]
  %cycle.6.1962 = phi i64 [ %cycle.5.01007, %B202.if.lr.ph ], [ %cycle.7.2, %B940 ]
  %.546951960 = phi i64 [ 0, %B202.if.lr.ph ], [ %.553, %B940 ]
  %.553 = add nuw nsw i64 %.546951960, 1
  %22 = getelementptr i64, ptr %arg.kind.4, i64 %.546951960
  %.611 = load i64, ptr %22, align 8
  %.625 = icmp slt i64 %.611, 0
  %.626 = select i1 %.625, i64 %arg.places.5.0, i64 0
  %23 = getelementptr i64, ptr %arg.places.4, i64 %.611
  %.640 = getelementptr i64, ptr %23, i64 %.626
  %.641 = load i64, ptr %.640, align 8
  store double 0.000000e+00, ptr %.650, align 8
  %.666 = call i32 @f16(ptr nonnull %.650, ptr nonnull %excinfo.2, ptr %arg.start.0, ptr %arg.start.1, i64 %arg.start.2, i64 %arg.start.3, ptr %arg.start.4, i64 %arg.start.5.0, i64 %arg.start.6.0, ptr %arg.producer.0, ptr %arg.producer.1, i64 %arg.producer.2, i64 %arg.producer.3, ptr %arg.producer.4, i64 %arg.producer.5.0, i64 %arg.producer.6.0, ptr %arg.back.0, ptr %arg.back.1, i64 %arg.back.2, i64 %arg.back.3, ptr %arg.back.4, i64 %arg.back.5.0, i64 %arg.back.6.0, ptr %arg.delay.0, ptr %arg.delay.1, i64 %arg.delay.2, i64 %arg.delay.3, ptr %arg.delay.4, i64 %arg.delay.5.0, i64 %arg.delay.6.0, ptr %arg.issue.0, ptr %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, i64 %.3219811005, i64 %.546951960)
  %.676 = load double, ptr %.650, align 8
  switch i32 %.666, label %B204.if [
    i32 -2, label %B204.endif
    i32 0, label %B204.endif
  ], !prof !0

B204.if:                                          ; preds = %B202.if
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B204.endif:                                       ; preds = %B202.if, %B202.if
  %.694.not = icmp slt i64 %slot.7.1963, %arg.width
  br i1 %.694.not, label %B288, label %B338

B422.endif:                                       ; preds = %B124.if.i, %B278.i, %B422
  %port.2.0.lcssa.i = phi i64 [ %.5.i.i37, %B422 ], [ %port.3.2.i, %B278.i ], [ %port.2.0222.i, %B124.if.i ]
  %.910 = icmp slt i64 %port.2.0.lcssa.i, 0
  %.911 = select i1 %.910, i64 %arg.free.5.0, i64 0
  %24 = getelementptr double, ptr %arg.free.4, i64 %port.2.0.lcssa.i
  %.925 = getelementptr double, ptr %24, i64 %.911
  %.926 = load double, ptr %.925, align 8
  %.980 = getelementptr i8, ptr %2, i64 8
  %.981 = load double, ptr %.980, align 8
  %.10.i55 = fcmp ogt double %.981, 1.000000e+00
  %.11.i56 = select i1 %.10.i55, double 1.000000e+00, double %.981
  %.1010 = fadd double %.926, %.11.i56
  %.1011 = fadd double %.1010, -1.000000e+00
  %.1016 = sitofp i64 %cycle.9.2 to double
  %.1017 = fadd double %.1016, 1.000000e-09
  %.1019 = fcmp ogt double %.1011, %.1017
  br i1 %.1019, label %B566, label %B620

B1160.endif.endif:                                ; preds = %B132.2.i, %B132.1.i, %B1160
  %"$phi224.1.2.1.2.i" = phi i1 [ %.391.2.i, %B132.2.i ], [ true, %B132.1.i ], [ true, %B1160 ]
  %.315 = icmp sgt i64 %.3149711006, 1
  %or.cond = select i1 %"$phi224.1.2.1.2.i", i1 %.315, i1 false
  br i1 %or.cond, label %B104.if, label %B1200

B1242.if:                                         ; preds = %B1242.if, %B1242.if.preheader75
  %lsr.iv = phi i64 [ %17, %B1242.if.preheader75 ], [ %lsr.iv.next, %B1242.if ]
  %25 = add i64 %lsr.iv, -7
  %.2199 = icmp slt i64 %25, 0
  %.2200 = select i1 %.2199, i64 %arg.found.5.0, i64 0
  %26 = add i64 %.2200, %lsr.iv
  %27 = add i64 %26, -7
  %.2221 = mul i64 %27, %arg.found.5.1
  %.2225 = getelementptr double, ptr %arg.found.4, i64 %.2221
  store double -1.000000e+00, ptr %.2225, align 8
  %28 = add i64 %lsr.iv, -6
  %.2199.1 = icmp slt i64 %28, 0
  %.2200.1 = select i1 %.2199.1, i64 %arg.found.5.0, i64 0
  %29 = add i64 %.2200.1, %lsr.iv
  %30 = add i64 %29, -6
  %.2221.1 = mul i64 %30, %arg.found.5.1
  %.2225.1 = getelementptr double, ptr %arg.found.4, i64 %.2221.1
  store double -1.000000e+00, ptr %.2225.1, align 8
  %31 = add i64 %lsr.iv, -5
  %.2199.2 = icmp slt i64 %31, 0
  %.2200.2 = select i1 %.2199.2, i64 %arg.found.5.0, i64 0
  %32 = add i64 %.2200.2, %lsr.iv
  %33 = add i64 %32, -5
  %.2221.2 = mul i64 %33, %arg.found.5.1
  %.2225.2 = getelementptr double, ptr %arg.found.4, i64 %.2221.2
  store double -1.000000e+00, ptr %.2225.2, align 8
  %34 = add i64 %lsr.iv, -4
  %.2199.3 = icmp slt i64 %34, 0
  %.2200.3 = select i1 %.2199.3, i64 %arg.found.5.0, i64 0
  %35 = add i64 %.2200.3, %lsr.iv
  %36 = add i64 %35, -4
  %.2221.3 = mul i64 %36, %arg.found.5.1
  %.2225.3 = getelementptr double, ptr %arg.found.4, i64 %.2221.3
  store double -1.000000e+00, ptr %.2225.3, align 8
  %37 = add i64 %lsr.iv, -3
  %.2199.4 = icmp slt i64 %37, 0
  %.2200.4 = select i1 %.2199.4, i64 %arg.found.5.0, i64 0
  %38 = add i64 %.2200.4, %lsr.iv
  %39 = add i64 %38, -3
  %.2221.4 = mul i64 %39, %arg.found.5.1
  %.2225.4 = getelementptr double, ptr %arg.found.4, i64 %.2221.4
  store double -1.000000e+00, ptr %.2225.4, align 8
  %40 = add i64 %lsr.iv, -2
  %.2199.5 = icmp slt i64 %40, 0
  %.2200.5 = select i1 %.2199.5, i64 %arg.found.5.0, i64 0
  %41 = add i64 %.2200.5, %lsr.iv
  %42 = add i64 %41, -2
  %.2221.5 = mul i64 %42, %arg.found.5.1
  %.2225.5 = getelementptr double, ptr %arg.found.4, i64 %.2221.5
  store double -1.000000e+00, ptr %.2225.5, align 8
  %43 = add i64 %lsr.iv, -1
  %.2199.6 = icmp slt i64 %43, 0
  %.2200.6 = select i1 %.2199.6, i64 %arg.found.5.0, i64 0
  %44 = add i64 %.2200.6, %lsr.iv
  %45 = add i64 %44, -1
  %.2221.6 = mul i64 %45, %arg.found.5.1
  %.2225.6 = getelementptr double, ptr %arg.found.4, i64 %.2221.6
  store double -1.000000e+00, ptr %.2225.6, align 8
  %.2199.7 = icmp slt i64 %lsr.iv, 0
  %.2200.7 = select i1 %.2199.7, i64 %arg.found.5.0, i64 0
  %46 = add i64 %.2200.7, %lsr.iv
  %.2221.7 = mul i64 %46, %arg.found.5.1
  %.2225.7 = getelementptr double, ptr %arg.found.4, i64 %.2221.7
  store double -1.000000e+00, ptr %.2225.7, align 8
  %lsr.iv.next = add i64 %lsr.iv, 8
  %exitcond.not63.7 = icmp eq i64 %lsr.iv.next, 55
  br i1 %exitcond.not63.7, label %B1272, label %B1242.if
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f15(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.kind.0, ptr readnone %arg.kind.1, i64 %arg.kind.2, i64 %arg.kind.3, ptr readonly %arg.kind.4, i64 %arg.kind.5.0, i64 %arg.kind.6.0, ptr readnone %arg.producer.0, ptr readnone %arg.producer.1, i64 %arg.producer.2, i64 %arg.producer.3, ptr readonly %arg.producer.4, i64 %arg.producer.5.0, i64 %arg.producer.6.0, ptr readnone %arg.how.0, ptr readnone %arg.how.1, i64 %arg.how.2, i64 %arg.how.3, ptr readonly %arg.how.4, i64 %arg.how.5.0, i64 %arg.how.6.0, ptr readnone %arg.places.0, ptr readnone %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr readonly %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.6.0, ptr readnone %arg.costs.0, ptr readnone %arg.costs.1, i64 %arg.costs.2, i64 %arg.costs.3, ptr readonly %arg.costs.4, i64 %arg.costs.5.0, i64 %arg.costs.5.1, i64 %arg.costs.6.0, i64 %arg.costs.6.1, double %arg.address_latency, ptr readnone %arg.delay.0, ptr readnone %arg.delay.1, i64 %arg.delay.2, i64 %arg.delay.3, ptr writeonly %arg.delay.4, i64 %arg.delay.5.0, i64 %arg.delay.6.0) local_unnamed_addr #0 {
entry:
  %.168297.not = icmp slt i64 %arg.producer.5.0, 1
  br i1 %.168297.not, label %B326, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %entry
  %xtraiter = and i64 %arg.producer.5.0, 3
  %0 = icmp ult i64 %arg.producer.5.0, 4
  br i1 %0, label %B60.if.epil.preheader, label %B60.if.preheader.new

B60.if.preheader.new:                             ; preds = %B60.if.preheader
  %unroll_iter = and i64 %arg.producer.5.0, 9223372036854775804
  br label %B60.if

B252:                                             ; preds = %B60.if
  br label %B327.sink.split.sink.split

B326.loopexit.unr-lcssa:                          ; preds = %B327.3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B326, label %B60.if.epil.preheader

B60.if.epil.preheader:                            ; preds = %B326.loopexit.unr-lcssa, %B60.if.preheader
  %.174296298.epil.init = phi i64 [ 0, %B60.if.preheader ], [ %.181.3, %B326.loopexit.unr-lcssa ]
  %1 = shl i64 %.174296298.epil.init, 3
  %scevgep = getelementptr i8, ptr %arg.delay.4, i64 %1
  %scevgep7 = getelementptr i8, ptr %arg.producer.4, i64 %1
  %scevgep9 = getelementptr i8, ptr %arg.how.4, i64 %1
  br label %B60.if.epil

B60.if.epil:                                      ; preds = %B327.epil, %B60.if.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B327.epil ], [ 0, %B60.if.epil.preheader ]
  %2 = shl i64 %epil.iter, 3
  %scevgep3 = getelementptr i8, ptr %scevgep9, i64 %2
  %.239.epil = load i64, ptr %scevgep3, align 8
  switch i64 %.239.epil, label %B327.epil [
    i64 1, label %B327.sink.split.sink.split.epil
    i64 2, label %B327.sink.split.epil
    i64 0, label %B252.epil
  ]

B252.epil:                                        ; preds = %B60.if.epil
  br label %B327.sink.split.sink.split.epil

B327.sink.split.sink.split.epil:                  ; preds = %B252.epil, %B60.if.epil
  %.sink1.epil = phi i64 [ 16, %B252.epil ], [ 24, %B60.if.epil ]
  %3 = shl i64 %epil.iter, 3
  %scevgep5 = getelementptr i8, ptr %scevgep7, i64 %3
  %.272.epil = load i64, ptr %scevgep5, align 8
  %.286.epil = icmp slt i64 %.272.epil, 0
  %.287.epil = select i1 %.286.epil, i64 %arg.kind.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.kind.4, i64 %.272.epil
  %.301.epil = getelementptr i64, ptr %4, i64 %.287.epil
  %.302.epil = load i64, ptr %.301.epil, align 8
  %.316.epil = icmp slt i64 %.302.epil, 0
  %.317.epil = select i1 %.316.epil, i64 %arg.places.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.places.4, i64 %.302.epil
  %.331.epil = getelementptr i64, ptr %5, i64 %.317.epil
  %.332.epil = load i64, ptr %.331.epil, align 8
  %.359.epil = icmp slt i64 %.332.epil, 0
  %.360.epil = select i1 %.359.epil, i64 %arg.costs.5.0, i64 0
  %.361.epil = add i64 %.360.epil, %.332.epil
  %.381.epil = mul i64 %.361.epil, %arg.costs.5.1
  %6 = getelementptr double, ptr %arg.costs.4, i64 %.381.epil
  %.385.epil = getelementptr i8, ptr %6, i64 %.sink1.epil
  %.386.epil = load double, ptr %.385.epil, align 8
  br label %B327.sink.split.epil

B327.sink.split.epil:                             ; preds = %B327.sink.split.sink.split.epil, %B60.if.epil
  %.666.sink.epil = phi double [ %arg.address_latency, %B60.if.epil ], [ %.386.epil, %B327.sink.split.sink.split.epil ]
  %7 = shl i64 %epil.iter, 3
  %scevgep4 = getelementptr i8, ptr %scevgep, i64 %7
  store double %.666.sink.epil, ptr %scevgep4, align 8
  br label %B327.epil

B327.epil:                                        ; preds = %B327.sink.split.epil, %B60.if.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B326, label %B60.if.epil, !llvm.loop !15

B326:                                             ; preds = %B327.epil, %B326.loopexit.unr-lcssa, %entry
  store ptr null, ptr %retptr, align 8
  ret i32 0

B327.sink.split.sink.split:                       ; preds = %B60.if, %B252
  %.sink1 = phi i64 [ 16, %B252 ], [ 24, %B60.if ]
  %sunkaddr = mul i64 %.174296298, 8
  %sunkaddr32 = getelementptr i8, ptr %arg.producer.4, i64 %sunkaddr
  %.272 = load i64, ptr %sunkaddr32, align 8
  %.286 = icmp slt i64 %.272, 0
  %.287 = select i1 %.286, i64 %arg.kind.5.0, i64 0
  %8 = getelementptr i64, ptr %arg.kind.4, i64 %.272
  %.301 = getelementptr i64, ptr %8, i64 %.287
  %.302 = load i64, ptr %.301, align 8
  %.316 = icmp slt i64 %.302, 0
  %.317 = select i1 %.316, i64 %arg.places.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.places.4, i64 %.302
  %.331 = getelementptr i64, ptr %9, i64 %.317
  %.332 = load i64, ptr %.331, align 8
  %.359 = icmp slt i64 %.332, 0
  %.360 = select i1 %.359, i64 %arg.costs.5.0, i64 0
  %.361 = add i64 %.360, %.332
  %.381 = mul i64 %.361, %arg.costs.5.1
  %10 = getelementptr double, ptr %arg.costs.4, i64 %.381
  %.385 = getelementptr i8, ptr %10, i64 %.sink1
  %.386 = load double, ptr %.385, align 8
  br label %B327.sink.split

B327.sink.split:                                  ; preds = %B60.if, %B327.sink.split.sink.split
  %.666.sink = phi double [ %arg.address_latency, %B60.if ], [ %.386, %B327.sink.split.sink.split ]
  %sunkaddr33 = mul i64 %.174296298, 8
  %sunkaddr34 = getelementptr i8, ptr %arg.delay.4, i64 %sunkaddr33
  store double %.666.sink, ptr %sunkaddr34, align 8
  br label %B327

B327:                                             ; preds = %B60.if, %B327.sink.split
  %sunkaddr35 = mul i64 %.174296298, 8
  %sunkaddr36 = getelementptr i8, ptr %arg.how.4, i64 %sunkaddr35
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr36, i64 8
  %.239.1 = load i64, ptr %sunkaddr37, align 8
  switch i64 %.239.1, label %B327.1 [
    i64 1, label %B327.sink.split.sink.split.1
    i64 2, label %B327.sink.split.1
    i64 0, label %B252.1
  ]

B252.1:                                           ; preds = %B327
  br label %B327.sink.split.sink.split.1

B327.sink.split.sink.split.1:                     ; preds = %B252.1, %B327
  %.sink1.1 = phi i64 [ 16, %B252.1 ], [ 24, %B327 ]
  %sunkaddr38 = mul i64 %.174296298, 8
  %sunkaddr39 = getelementptr i8, ptr %arg.producer.4, i64 %sunkaddr38
  %sunkaddr40 = getelementptr i8, ptr %sunkaddr39, i64 8
  %.272.1 = load i64, ptr %sunkaddr40, align 8
  %.286.1 = icmp slt i64 %.272.1, 0
  %.287.1 = select i1 %.286.1, i64 %arg.kind.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.kind.4, i64 %.272.1
  %.301.1 = getelementptr i64, ptr %11, i64 %.287.1
  %.302.1 = load i64, ptr %.301.1, align 8
  %.316.1 = icmp slt i64 %.302.1, 0
  %.317.1 = select i1 %.316.1, i64 %arg.places.5.0, i64 0
  %12 = getelementptr i64, ptr %arg.places.4, i64 %.302.1
  %.331.1 = getelementptr i64, ptr %12, i64 %.317.1
  %.332.1 = load i64, ptr %.331.1, align 8
  %.359.1 = icmp slt i64 %.332.1, 0
  %.360.1 = select i1 %.359.1, i64 %arg.costs.5.0, i64 0
  %.361.1 = add i64 %.360.1, %.332.1
  %.381.1 = mul i64 %.361.1, %arg.costs.5.1
  %13 = getelementptr double, ptr %arg.costs.4, i64 %.381.1
  %.385.1 = getelementptr i8, ptr %13, i64 %.sink1.1
  %.386.1 = load double, ptr %.385.1, align 8
  br label %B327.sink.split.1

B327.sink.split.1:                                ; preds = %B327.sink.split.sink.split.1, %B327
  %.666.sink.1 = phi double [ %arg.address_latency, %B327 ], [ %.386.1, %B327.sink.split.sink.split.1 ]
  %sunkaddr41 = mul i64 %.174296298, 8
  %sunkaddr42 = getelementptr i8, ptr %arg.delay.4, i64 %sunkaddr41
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr42, i64 8
  store double %.666.sink.1, ptr %sunkaddr43, align 8
  br label %B327.1

B327.1:                                           ; preds = %B327.sink.split.1, %B327
  %sunkaddr44 = mul i64 %.174296298, 8
  %sunkaddr45 = getelementptr i8, ptr %arg.how.4, i64 %sunkaddr44
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr45, i64 16
  %.239.2 = load i64, ptr %sunkaddr46, align 8
  switch i64 %.239.2, label %B327.2 [
    i64 1, label %B327.sink.split.sink.split.2
    i64 2, label %B327.sink.split.2
    i64 0, label %B252.2
  ]

B252.2:                                           ; preds = %B327.1
  br label %B327.sink.split.sink.split.2

B327.sink.split.sink.split.2:                     ; preds = %B252.2, %B327.1
  %.sink1.2 = phi i64 [ 16, %B252.2 ], [ 24, %B327.1 ]
  %sunkaddr47 = mul i64 %.174296298, 8
  %sunkaddr48 = getelementptr i8, ptr %arg.producer.4, i64 %sunkaddr47
  %sunkaddr49 = getelementptr i8, ptr %sunkaddr48, i64 16
  %.272.2 = load i64, ptr %sunkaddr49, align 8
  %.286.2 = icmp slt i64 %.272.2, 0
  %.287.2 = select i1 %.286.2, i64 %arg.kind.5.0, i64 0
  %14 = getelementptr i64, ptr %arg.kind.4, i64 %.272.2
  %.301.2 = getelementptr i64, ptr %14, i64 %.287.2
  %.302.2 = load i64, ptr %.301.2, align 8
  %.316.2 = icmp slt i64 %.302.2, 0
  %.317.2 = select i1 %.316.2, i64 %arg.places.5.0, i64 0
  %15 = getelementptr i64, ptr %arg.places.4, i64 %.302.2
  %.331.2 = getelementptr i64, ptr %15, i64 %.317.2
  %.332.2 = load i64, ptr %.331.2, align 8
  %.359.2 = icmp slt i64 %.332.2, 0
  %.360.2 = select i1 %.359.2, i64 %arg.costs.5.0, i64 0
  %.361.2 = add i64 %.360.2, %.332.2
  %.381.2 = mul i64 %.361.2, %arg.costs.5.1
  %16 = getelementptr double, ptr %arg.costs.4, i64 %.381.2
  %.385.2 = getelementptr i8, ptr %16, i64 %.sink1.2
  %.386.2 = load double, ptr %.385.2, align 8
  br label %B327.sink.split.2

B327.sink.split.2:                                ; preds = %B327.sink.split.sink.split.2, %B327.1
  %.666.sink.2 = phi double [ %arg.address_latency, %B327.1 ], [ %.386.2, %B327.sink.split.sink.split.2 ]
  %sunkaddr50 = mul i64 %.174296298, 8
  %sunkaddr51 = getelementptr i8, ptr %arg.delay.4, i64 %sunkaddr50
  %sunkaddr52 = getelementptr i8, ptr %sunkaddr51, i64 16
  store double %.666.sink.2, ptr %sunkaddr52, align 8
  br label %B327.2

B327.2:                                           ; preds = %B327.sink.split.2, %B327.1
  %.181.3 = add nuw nsw i64 %.174296298, 4
  %sunkaddr53 = mul i64 %.174296298, 8
  %sunkaddr54 = getelementptr i8, ptr %arg.how.4, i64 %sunkaddr53
  %sunkaddr55 = getelementptr i8, ptr %sunkaddr54, i64 24
  %.239.3 = load i64, ptr %sunkaddr55, align 8
  switch i64 %.239.3, label %B327.3 [
    i64 1, label %B327.sink.split.sink.split.3
    i64 2, label %B327.sink.split.3
    i64 0, label %B252.3
  ]

B252.3:                                           ; preds = %B327.2
  br label %B327.sink.split.sink.split.3

B327.sink.split.sink.split.3:                     ; preds = %B252.3, %B327.2
  %.sink1.3 = phi i64 [ 16, %B252.3 ], [ 24, %B327.2 ]
  %sunkaddr56 = mul i64 %.174296298, 8
  %sunkaddr57 = getelementptr i8, ptr %arg.producer.4, i64 %sunkaddr56
  %sunkaddr58 = getelementptr i8, ptr %sunkaddr57, i64 24
  %.272.3 = load i64, ptr %sunkaddr58, align 8
  %.286.3 = icmp slt i64 %.272.3, 0
  %.287.3 = select i1 %.286.3, i64 %arg.kind.5.0, i64 0
  %17 = getelementptr i64, ptr %arg.kind.4, i64 %.272.3
  %.301.3 = getelementptr i64, ptr %17, i64 %.287.3
  %.302.3 = load i64, ptr %.301.3, align 8
  %.316.3 = icmp slt i64 %.302.3, 0
  %.317.3 = select i1 %.316.3, i64 %arg.places.5.0, i64 0
  %18 = getelementptr i64, ptr %arg.places.4, i64 %.302.3
  %.331.3 = getelementptr i64, ptr %18, i64 %.317.3
  %.332.3 = load i64, ptr %.331.3, align 8
  %.359.3 = icmp slt i64 %.332.3, 0
  %.360.3 = select i1 %.359.3, i64 %arg.costs.5.0, i64 0
  %.361.3 = add i64 %.360.3, %.332.3
  %.381.3 = mul i64 %.361.3, %arg.costs.5.1
  %19 = getelementptr double, ptr %arg.costs.4, i64 %.381.3
  %.385.3 = getelementptr i8, ptr %19, i64 %.sink1.3
  %.386.3 = load double, ptr %.385.3, align 8
  br label %B327.sink.split.3

B327.sink.split.3:                                ; preds = %B327.sink.split.sink.split.3, %B327.2
  %.666.sink.3 = phi double [ %arg.address_latency, %B327.2 ], [ %.386.3, %B327.sink.split.sink.split.3 ]
  %sunkaddr59 = mul i64 %.174296298, 8
  %sunkaddr61 = getelementptr i8, ptr %arg.delay.4, i64 %sunkaddr59
  %sunkaddr62 = getelementptr i8, ptr %sunkaddr61, i64 24
  store double %.666.sink.3, ptr %sunkaddr62, align 8
  br label %B327.3

B327.3:                                           ; preds = %B327.sink.split.3, %B327.2
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.181.3
  br i1 %niter.ncmp.3, label %B326.loopexit.unr-lcssa, label %B60.if

B60.if:                                           ; preds = %B327.3, %B60.if.preheader.new
  %.174296298 = phi i64 [ 0, %B60.if.preheader.new ], [ %.181.3, %B327.3 ]
  %sunkaddr63 = mul i64 %.174296298, 8
  %sunkaddr64 = getelementptr i8, ptr %arg.how.4, i64 %sunkaddr63
  %.239 = load i64, ptr %sunkaddr64, align 8
  switch i64 %.239, label %B327 [
    i64 1, label %B327.sink.split.sink.split
    i64 2, label %B327.sink.split
    i64 0, label %B252
  ]
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f16(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.start.0, ptr readnone %arg.start.1, i64 %arg.start.2, i64 %arg.start.3, ptr readonly %arg.start.4, i64 %arg.start.5.0, i64 %arg.start.6.0, ptr readnone %arg.producer.0, ptr readnone %arg.producer.1, i64 %arg.producer.2, i64 %arg.producer.3, ptr readonly %arg.producer.4, i64 %arg.producer.5.0, i64 %arg.producer.6.0, ptr readnone %arg.back.0, ptr readnone %arg.back.1, i64 %arg.back.2, i64 %arg.back.3, ptr readonly %arg.back.4, i64 %arg.back.5.0, i64 %arg.back.6.0, ptr readnone %arg.delay.0, ptr readnone %arg.delay.1, i64 %arg.delay.2, i64 %arg.delay.3, ptr readonly %arg.delay.4, i64 %arg.delay.5.0, i64 %arg.delay.6.0, ptr readnone %arg.issue.0, ptr readnone %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr readonly %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, i64 %arg.iteration, i64 %arg.i) local_unnamed_addr #0 {
entry:
  %.80 = icmp slt i64 %arg.i, 0
  %.81 = select i1 %.80, i64 %arg.start.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.start.4, i64 %arg.i
  %.95 = getelementptr i64, ptr %0, i64 %.81
  %.96 = load i64, ptr %.95, align 8
  %.110 = icmp slt i64 %arg.i, -1
  %.111 = select i1 %.110, i64 %arg.start.5.0, i64 0
  %1 = getelementptr i8, ptr %0, i64 8
  %.125 = getelementptr i64, ptr %1, i64 %.111
  %.126 = load i64, ptr %.125, align 8
  %.163 = sub i64 %.126, %.96
  %.208172.not = icmp slt i64 %.163, 1
  br i1 %.208172.not, label %B196, label %B70.if.preheader

B70.if.preheader:                                 ; preds = %entry
  %xtraiter = and i64 %.163, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B70.if.prol.loopexit, label %B70.if.prol.preheader

B70.if.prol.preheader:                            ; preds = %B70.if.preheader
  %2 = shl i64 %arg.back.5.0, 3
  %3 = shl i64 %arg.producer.5.0, 3
  %4 = shl i64 %arg.delay.5.0, 3
  br label %B70.if.prol

B70.if.prol:                                      ; preds = %B194.prol, %B70.if.prol.preheader
  %lsr.iv40 = phi i64 [ %lsr.iv.next41, %B194.prol ], [ %xtraiter, %B70.if.prol.preheader ]
  %ready.2.0175.prol = phi double [ %ready.3.1.prol, %B194.prol ], [ 0.000000e+00, %B70.if.prol.preheader ]
  %.214171173.prol = phi i64 [ %.221.prol, %B194.prol ], [ %.96, %B70.if.prol.preheader ]
  %.267.prol = icmp slt i64 %.214171173.prol, 0
  %5 = select i1 %.267.prol, i64 %2, i64 0
  %scevgep38 = getelementptr i8, ptr %arg.back.4, i64 %5
  %6 = shl i64 %.214171173.prol, 3
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 %6
  %.283.prol = load i64, ptr %scevgep39, align 8
  %.285.not.prol = icmp slt i64 %arg.iteration, %.283.prol
  br i1 %.285.not.prol, label %B194.prol, label %B98.prol

B98.prol:                                         ; preds = %B70.if.prol
  %7 = icmp slt i64 %.214171173.prol, 0
  %.319.prol = sub nsw i64 %arg.iteration, %.283.prol
  %8 = select i1 %7, i64 %3, i64 0
  %scevgep36 = getelementptr i8, ptr %arg.producer.4, i64 %8
  %9 = shl i64 %.214171173.prol, 3
  %scevgep14 = getelementptr i8, ptr %scevgep36, i64 %9
  %.350.prol = load i64, ptr %scevgep14, align 8
  %.376.prol = icmp slt i64 %.350.prol, 0
  %.377.prol = select i1 %.376.prol, i64 %arg.issue.5.1, i64 0
  %.395.prol = mul i64 %.319.prol, %arg.issue.5.1
  %10 = getelementptr double, ptr %arg.issue.4, i64 %.395.prol
  %11 = getelementptr double, ptr %10, i64 %.350.prol
  %.399.prol = getelementptr double, ptr %11, i64 %.377.prol
  %.400.prol = load double, ptr %.399.prol, align 8
  %12 = select i1 %7, i64 %4, i64 0
  %scevgep34 = getelementptr i8, ptr %arg.delay.4, i64 %12
  %13 = shl i64 %.214171173.prol, 3
  %scevgep13 = getelementptr i8, ptr %scevgep34, i64 %13
  %.431.prol = load double, ptr %scevgep13, align 8
  %.434.prol = fadd double %.400.prol, %.431.prol
  %.10.i.prol = fcmp ogt double %.434.prol, %ready.2.0175.prol
  %.11.i.prol = select i1 %.10.i.prol, double %.434.prol, double %ready.2.0175.prol
  br label %B194.prol

B194.prol:                                        ; preds = %B98.prol, %B70.if.prol
  %ready.3.1.prol = phi double [ %ready.2.0175.prol, %B70.if.prol ], [ %.11.i.prol, %B98.prol ]
  %lsr.iv.next41 = add nsw i64 %lsr.iv40, -1
  %.221.prol = add i64 %.214171173.prol, 1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next41, 0
  br i1 %prol.iter.cmp.not, label %B70.if.prol.loopexit.loopexit, label %B70.if.prol, !llvm.loop !16

B70.if.prol.loopexit.loopexit:                    ; preds = %B194.prol
  %14 = add i64 %xtraiter, %.96
  %15 = sub i64 %.126, %14
  br label %B70.if.prol.loopexit

B70.if.prol.loopexit:                             ; preds = %B70.if.prol.loopexit.loopexit, %B70.if.preheader
  %ready.2.0175.unr = phi double [ 0.000000e+00, %B70.if.preheader ], [ %ready.3.1.prol, %B70.if.prol.loopexit.loopexit ]
  %.207170174.unr = phi i64 [ %.163, %B70.if.preheader ], [ %15, %B70.if.prol.loopexit.loopexit ]
  %.214171173.unr = phi i64 [ %.96, %B70.if.preheader ], [ %14, %B70.if.prol.loopexit.loopexit ]
  %ready.3.1.lcssa.unr = phi double [ poison, %B70.if.preheader ], [ %ready.3.1.prol, %B70.if.prol.loopexit.loopexit ]
  %16 = sub i64 %.96, %.126
  %17 = icmp ugt i64 %16, -4
  br i1 %17, label %B196, label %B70.if.preheader1

B70.if.preheader1:                                ; preds = %B70.if.prol.loopexit
  %18 = add i64 %.207170174.unr, 4
  %19 = shl i64 %arg.back.5.0, 3
  %20 = shl i64 %arg.producer.5.0, 3
  %21 = shl i64 %arg.delay.5.0, 3
  %22 = add i64 %19, 8
  %23 = add i64 %19, 16
  %24 = add i64 %19, 24
  %25 = add i64 %20, 8
  %26 = add i64 %21, 8
  %27 = add i64 %20, 16
  %28 = add i64 %21, 16
  %29 = add i64 %20, 24
  %30 = add i64 %21, 24
  br label %B70.if

B98:                                              ; preds = %B70.if
  %31 = icmp slt i64 %.214171173, 0
  %.319 = sub nsw i64 %arg.iteration, %.283
  %32 = select i1 %31, i64 %20, i64 0
  %scevgep21 = getelementptr i8, ptr %arg.producer.4, i64 %32
  %33 = shl i64 %.214171173, 3
  %scevgep3 = getelementptr i8, ptr %scevgep21, i64 %33
  %.350 = load i64, ptr %scevgep3, align 8
  %.376 = icmp slt i64 %.350, 0
  %.377 = select i1 %.376, i64 %arg.issue.5.1, i64 0
  %.395 = mul i64 %.319, %arg.issue.5.1
  %34 = getelementptr double, ptr %arg.issue.4, i64 %.395
  %35 = getelementptr double, ptr %34, i64 %.350
  %.399 = getelementptr double, ptr %35, i64 %.377
  %.400 = load double, ptr %.399, align 8
  %36 = select i1 %31, i64 %21, i64 0
  %scevgep19 = getelementptr i8, ptr %arg.delay.4, i64 %36
  %37 = shl i64 %.214171173, 3
  %scevgep2 = getelementptr i8, ptr %scevgep19, i64 %37
  %.431 = load double, ptr %scevgep2, align 8
  %.434 = fadd double %.400, %.431
  %.10.i = fcmp ogt double %.434, %ready.2.0175
  %.11.i = select i1 %.10.i, double %.434, double %ready.2.0175
  br label %B194

B194:                                             ; preds = %B70.if, %B98
  %ready.3.1 = phi double [ %ready.2.0175, %B70.if ], [ %.11.i, %B98 ]
  %38 = add i64 %.214171173, 1
  %.267.1 = icmp slt i64 %38, 0
  %39 = select i1 %.267.1, i64 %22, i64 8
  %scevgep57 = getelementptr i8, ptr %arg.back.4, i64 %39
  %40 = shl i64 %.214171173, 3
  %scevgep12 = getelementptr i8, ptr %scevgep57, i64 %40
  %.283.1 = load i64, ptr %scevgep12, align 8
  %.285.not.1 = icmp slt i64 %arg.iteration, %.283.1
  br i1 %.285.not.1, label %B194.1, label %B98.1

B98.1:                                            ; preds = %B194
  %41 = icmp slt i64 %38, 0
  %.319.1 = sub nsw i64 %arg.iteration, %.283.1
  %42 = select i1 %41, i64 %25, i64 8
  %scevgep43 = getelementptr i8, ptr %arg.producer.4, i64 %42
  %43 = shl i64 %.214171173, 3
  %scevgep5 = getelementptr i8, ptr %scevgep43, i64 %43
  %.350.1 = load i64, ptr %scevgep5, align 8
  %.376.1 = icmp slt i64 %.350.1, 0
  %.377.1 = select i1 %.376.1, i64 %arg.issue.5.1, i64 0
  %.395.1 = mul i64 %.319.1, %arg.issue.5.1
  %44 = getelementptr double, ptr %arg.issue.4, i64 %.395.1
  %45 = getelementptr double, ptr %44, i64 %.350.1
  %.399.1 = getelementptr double, ptr %45, i64 %.377.1
  %.400.1 = load double, ptr %.399.1, align 8
  %46 = select i1 %41, i64 %26, i64 8
  %scevgep41 = getelementptr i8, ptr %arg.delay.4, i64 %46
  %47 = shl i64 %.214171173, 3
  %scevgep4 = getelementptr i8, ptr %scevgep41, i64 %47
  %.431.1 = load double, ptr %scevgep4, align 8
  %.434.1 = fadd double %.400.1, %.431.1
  %.10.i.1 = fcmp ogt double %.434.1, %ready.3.1
  %.11.i.1 = select i1 %.10.i.1, double %.434.1, double %ready.3.1
  br label %B194.1

B194.1:                                           ; preds = %B98.1, %B194
  %ready.3.1.1 = phi double [ %ready.3.1, %B194 ], [ %.11.i.1, %B98.1 ]
  %48 = add i64 %38, 1
  %.267.2 = icmp slt i64 %48, 0
  %49 = select i1 %.267.2, i64 %23, i64 16
  %scevgep55 = getelementptr i8, ptr %arg.back.4, i64 %49
  %50 = shl i64 %.214171173, 3
  %scevgep11 = getelementptr i8, ptr %scevgep55, i64 %50
  %.283.2 = load i64, ptr %scevgep11, align 8
  %.285.not.2 = icmp slt i64 %arg.iteration, %.283.2
  br i1 %.285.not.2, label %B194.2, label %B98.2

B98.2:                                            ; preds = %B194.1
  %51 = icmp slt i64 %48, 0
  %.319.2 = sub nsw i64 %arg.iteration, %.283.2
  %52 = select i1 %51, i64 %27, i64 16
  %scevgep47 = getelementptr i8, ptr %arg.producer.4, i64 %52
  %53 = shl i64 %.214171173, 3
  %scevgep7 = getelementptr i8, ptr %scevgep47, i64 %53
  %.350.2 = load i64, ptr %scevgep7, align 8
  %.376.2 = icmp slt i64 %.350.2, 0
  %.377.2 = select i1 %.376.2, i64 %arg.issue.5.1, i64 0
  %.395.2 = mul i64 %.319.2, %arg.issue.5.1
  %54 = getelementptr double, ptr %arg.issue.4, i64 %.395.2
  %55 = getelementptr double, ptr %54, i64 %.350.2
  %.399.2 = getelementptr double, ptr %55, i64 %.377.2
  %.400.2 = load double, ptr %.399.2, align 8
  %56 = select i1 %51, i64 %28, i64 16
  %scevgep45 = getelementptr i8, ptr %arg.delay.4, i64 %56
  %57 = shl i64 %.214171173, 3
  %scevgep6 = getelementptr i8, ptr %scevgep45, i64 %57
  %.431.2 = load double, ptr %scevgep6, align 8
  %.434.2 = fadd double %.400.2, %.431.2
  %.10.i.2 = fcmp ogt double %.434.2, %ready.3.1.1
  %.11.i.2 = select i1 %.10.i.2, double %.434.2, double %ready.3.1.1
  br label %B194.2

B194.2:                                           ; preds = %B98.2, %B194.1
  %ready.3.1.2 = phi double [ %ready.3.1.1, %B194.1 ], [ %.11.i.2, %B98.2 ]
  %58 = add i64 %48, 1
  %.267.3 = icmp slt i64 %58, 0
  %59 = select i1 %.267.3, i64 %24, i64 24
  %scevgep53 = getelementptr i8, ptr %arg.back.4, i64 %59
  %60 = shl i64 %.214171173, 3
  %scevgep10 = getelementptr i8, ptr %scevgep53, i64 %60
  %.283.3 = load i64, ptr %scevgep10, align 8
  %.285.not.3 = icmp slt i64 %arg.iteration, %.283.3
  br i1 %.285.not.3, label %B194.3, label %B98.3

B98.3:                                            ; preds = %B194.2
  %61 = icmp slt i64 %58, 0
  %.319.3 = sub nsw i64 %arg.iteration, %.283.3
  %62 = select i1 %61, i64 %29, i64 24
  %scevgep51 = getelementptr i8, ptr %arg.producer.4, i64 %62
  %63 = shl i64 %.214171173, 3
  %scevgep9 = getelementptr i8, ptr %scevgep51, i64 %63
  %.350.3 = load i64, ptr %scevgep9, align 8
  %.376.3 = icmp slt i64 %.350.3, 0
  %.377.3 = select i1 %.376.3, i64 %arg.issue.5.1, i64 0
  %.395.3 = mul i64 %.319.3, %arg.issue.5.1
  %64 = getelementptr double, ptr %arg.issue.4, i64 %.395.3
  %65 = getelementptr double, ptr %64, i64 %.350.3
  %.399.3 = getelementptr double, ptr %65, i64 %.377.3
  %.400.3 = load double, ptr %.399.3, align 8
  %66 = select i1 %61, i64 %30, i64 24
  %scevgep49 = getelementptr i8, ptr %arg.delay.4, i64 %66
  %67 = shl i64 %.214171173, 3
  %scevgep8 = getelementptr i8, ptr %scevgep49, i64 %67
  %.431.3 = load double, ptr %scevgep8, align 8
  %.434.3 = fadd double %.400.3, %.431.3
  %.10.i.3 = fcmp ogt double %.434.3, %ready.3.1.2
  %.11.i.3 = select i1 %.10.i.3, double %.434.3, double %ready.3.1.2
  br label %B194.3

B194.3:                                           ; preds = %B98.3, %B194.2
  %ready.3.1.3 = phi double [ %ready.3.1.2, %B194.2 ], [ %.11.i.3, %B98.3 ]
  %lsr.iv.next = add i64 %lsr.iv, -4
  %.208.3 = icmp sgt i64 %lsr.iv.next, 4
  %68 = add i64 %58, 1
  br i1 %.208.3, label %B70.if, label %B196

B196:                                             ; preds = %B194.3, %B70.if.prol.loopexit, %entry
  %ready.2.0.lcssa = phi double [ 0.000000e+00, %entry ], [ %ready.3.1.lcssa.unr, %B70.if.prol.loopexit ], [ %ready.3.1.3, %B194.3 ]
  store double %ready.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B70.if:                                           ; preds = %B194.3, %B70.if.preheader1
  %lsr.iv = phi i64 [ %18, %B70.if.preheader1 ], [ %lsr.iv.next, %B194.3 ]
  %ready.2.0175 = phi double [ %ready.2.0175.unr, %B70.if.preheader1 ], [ %ready.3.1.3, %B194.3 ]
  %.214171173 = phi i64 [ %.214171173.unr, %B70.if.preheader1 ], [ %68, %B194.3 ]
  %.267 = icmp slt i64 %.214171173, 0
  %69 = select i1 %.267, i64 %19, i64 0
  %scevgep23 = getelementptr i8, ptr %arg.back.4, i64 %69
  %70 = shl i64 %.214171173, 3
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 %70
  %.283 = load i64, ptr %scevgep24, align 8
  %.285.not = icmp slt i64 %arg.iteration, %.283
  br i1 %.285.not, label %B194, label %B98
}

; Function Attrs: noinline
define linkonce_odr void @NRT_decref(ptr %.1) local_unnamed_addr #2 {
.3:
  %.4 = icmp eq ptr %.1, null
  br i1 %.4, label %common.ret1, label %.3.endif, !prof !17

common.ret1:                                      ; preds = %.3, %.3.endif
  ret void

.3.endif:                                         ; preds = %.3
  fence release
  %0 = tail call i8 @llvm.x86.atomic.sub.cc.i64(ptr nonnull %.1, i64 1, i32 4)
  %1 = trunc i8 %0 to i1
  br i1 %1, label %.3.endif.if, label %common.ret1, !prof !17

.3.endif.if:                                      ; preds = %.3.endif
  fence acquire
  tail call void @NRT_MemInfo_call_dtor(ptr nonnull %.1)
  ret void
}

; Function Attrs: nounwind
declare i8 @llvm.x86.atomic.sub.cc.i64(ptr, i64, i32 immarg) #3

declare void @NRT_MemInfo_call_dtor(ptr) local_unnamed_addr

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }
attributes #3 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v32B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_281_29xxd: %retptr"}
!3 = distinct !{!3, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v32B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_281_29xxd"}
!4 = !{!5}
!5 = distinct !{!5, !6, !"_ZN6intsim8machines3cpu4core5issue7_freestB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!6 = distinct !{!6, !"_ZN6intsim8machines3cpu4core5issue7_freestB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx5ArrayIdLi1E1C7mutable7alignedE"}
!7 = !{!8}
!8 = distinct !{!8, !9, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v33B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_282_29xxd: %retptr"}
!9 = distinct !{!9, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v33B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_282_29xxd"}
!10 = !{!11}
!11 = distinct !{!11, !12, !"_ZN6intsim8machines3cpu4core5issue8_settledB3v31B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx: %retptr"}
!12 = distinct !{!12, !"_ZN6intsim8machines3cpu4core5issue8_settledB3v31B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !14}
!16 = distinct !{!16, !14}
!17 = !{!"branch_weights", i32 1, i32 99}
