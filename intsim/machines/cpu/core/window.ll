; intsim d2cad4f3171e50bacd265807003c53e126ac87d9c0abcbcfa3606345c761b6a9 by numba 0.68.1


define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr readonly %arg.a2, i64 %arg.n2_0, ptr readonly %arg.a3, i64 %arg.n3_0, ptr readonly %arg.a4, i64 %arg.n4_0, ptr readonly %arg.a5, i64 %arg.n5_0, ptr readonly %arg.a6, i64 %arg.n6_0, ptr readonly %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, ptr %arg.a8, i64 %arg.n8_0, i64 %arg.n8_1, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, ptr %arg.a10, i64 %arg.n10_0, ptr %arg.a11, i64 %arg.n11_0, ptr %arg.a12, i64 %arg.n12_0, i64 %arg.n12_1, ptr %arg.a13, i64 %arg.n13_0, ptr %arg.a14, i64 %arg.n14_0, ptr %arg.a15, i64 %arg.n15_0, ptr %arg.a16, i64 %arg.n16_0, i64 %arg.n16_1, ptr writeonly %arg.a17, i64 %arg.n17_0, i64 %arg.n17_1, ptr writeonly %arg.a18, i64 %arg.n18_0, i64 %arg.n18_1, i64 %arg.a19, i64 %arg.a20) local_unnamed_addr {
entry:
  %.851 = alloca double, align 8
  store double 0.000000e+00, ptr %.851, align 8
  %excinfo.20 = alloca ptr, align 8
  store ptr null, ptr %excinfo.20, align 8
  %.16.i = shl i64 %arg.n7_1, 3
  %.25.i = mul nsw i64 %arg.n7_1, %arg.n7_0
  %.16.i35 = shl i64 %arg.n8_1, 3
  %.25.i36 = mul nsw i64 %arg.n8_1, %arg.n8_0
  %.16.i44 = shl i64 %arg.n9_1, 3
  %.25.i45 = mul nsw i64 %arg.n9_1, %arg.n9_0
  %.16.i63 = shl i64 %arg.n12_1, 3
  %.25.i64 = mul nsw i64 %arg.n12_1, %arg.n12_0
  %.16.i87 = shl i64 %arg.n16_1, 3
  %.25.i88 = mul nsw i64 %arg.n16_1, %arg.n16_0
  %.16.i96 = shl i64 %arg.n17_1, 3
  %.25.i97 = mul nsw i64 %arg.n17_1, %arg.n17_0
  %.16.i105 = shl i64 %arg.n18_1, 3
  %.25.i106 = mul nsw i64 %arg.n18_1, %arg.n18_0
  store double 0.000000e+00, ptr %.851, align 8
  %.907 = call i32 @f25(ptr nonnull %.851, ptr nonnull %excinfo.20, ptr null, ptr null, i64 %arg.n0_0, i64 8, ptr %arg.a0, i64 %arg.n0_0, i64 8, ptr null, ptr null, i64 %arg.n1_0, i64 8, ptr %arg.a1, i64 %arg.n1_0, i64 8, ptr null, ptr null, i64 %arg.n2_0, i64 8, ptr %arg.a2, i64 %arg.n2_0, i64 8, ptr null, ptr null, i64 %arg.n3_0, i64 8, ptr %arg.a3, i64 %arg.n3_0, i64 8, ptr null, ptr null, i64 %arg.n4_0, i64 8, ptr %arg.a4, i64 %arg.n4_0, i64 8, ptr null, ptr null, i64 %arg.n5_0, i64 8, ptr %arg.a5, i64 %arg.n5_0, i64 8, ptr null, ptr null, i64 %arg.n6_0, i64 8, ptr %arg.a6, i64 %arg.n6_0, i64 8, ptr null, ptr null, i64 %.25.i, i64 8, ptr %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.25.i36, i64 8, ptr %arg.a8, i64 %arg.n8_0, i64 %arg.n8_1, i64 %.16.i35, i64 8, ptr null, ptr null, i64 %.25.i45, i64 8, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, i64 %.16.i44, i64 8, ptr null, ptr null, i64 %arg.n10_0, i64 8, ptr %arg.a10, i64 %arg.n10_0, i64 8, ptr null, ptr null, i64 %arg.n11_0, i64 8, ptr %arg.a11, i64 %arg.n11_0, i64 8, ptr null, ptr null, i64 %.25.i64, i64 8, ptr %arg.a12, i64 %arg.n12_0, i64 %arg.n12_1, i64 %.16.i63, i64 8, ptr null, ptr null, i64 %arg.n13_0, i64 8, ptr %arg.a13, i64 %arg.n13_0, i64 8, ptr null, ptr null, i64 %arg.n14_0, i64 8, ptr %arg.a14, i64 %arg.n14_0, i64 8, ptr null, ptr null, i64 %arg.n15_0, i64 8, ptr %arg.a15, i64 %arg.n15_0, i64 8, ptr null, ptr null, i64 %.25.i88, i64 8, ptr %arg.a16, i64 %arg.n16_0, i64 %arg.n16_1, i64 %.16.i87, i64 8, ptr null, ptr null, i64 %.25.i97, i64 8, ptr %arg.a17, i64 %arg.n17_0, i64 %arg.n17_1, i64 %.16.i96, i64 8, ptr null, ptr null, i64 %.25.i106, i64 8, ptr %arg.a18, i64 %arg.n18_0, i64 %arg.n18_1, i64 %.16.i105, i64 8, i64 %arg.a19, i64 %arg.a20)
  switch i32 %.907, label %B0.endif.endif.endif.endi...endif.3.endif.if [
    i32 -2, label %B0.endif.endif.endif.endi...endif.3.endif.endif
    i32 0, label %B0.endif.endif.endif.endi...endif.3.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endi...endif.3.endif.if, %B0.endif.endif.endif.endi...endif.3.endif.endif
  %common.ret.op = phi i32 [ %.907, %B0.endif.endif.endif.endi...endif.3.endif.if ], [ 0, %B0.endif.endif.endif.endi...endif.3.endif.endif ]
  ret i32 %common.ret.op

B0.endif.endif.endif.endi...endif.3.endif.if:     ; preds = %entry
  %.915 = icmp sgt i32 %.907, 0
  %.908 = load ptr, ptr %excinfo.20, align 8
  %.916 = select i1 %.915, ptr %.908, ptr undef
  store ptr %.916, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endi...endif.3.endif.endif:  ; preds = %entry, %entry
  %.917 = load double, ptr %.851, align 8
  store double %.917, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg) #0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f25(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.wanted.0, ptr readnone %arg.wanted.1, i64 %arg.wanted.2, i64 %arg.wanted.3, ptr readonly %arg.wanted.4, i64 %arg.wanted.5.0, i64 %arg.wanted.6.0, ptr readnone %arg.first.0, ptr readnone %arg.first.1, i64 %arg.first.2, i64 %arg.first.3, ptr readonly %arg.first.4, i64 %arg.first.5.0, i64 %arg.first.6.0, ptr readnone %arg.row.0, ptr readnone %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr readonly %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, ptr readnone %arg.start.0, ptr readnone %arg.start.1, i64 %arg.start.2, i64 %arg.start.3, ptr readonly %arg.start.4, i64 %arg.start.5.0, i64 %arg.start.6.0, ptr readnone %arg.producer.0, ptr readnone %arg.producer.1, i64 %arg.producer.2, i64 %arg.producer.3, ptr readonly %arg.producer.4, i64 %arg.producer.5.0, i64 %arg.producer.6.0, ptr readnone %arg.back.0, ptr readnone %arg.back.1, i64 %arg.back.2, i64 %arg.back.3, ptr readonly %arg.back.4, i64 %arg.back.5.0, i64 %arg.back.6.0, ptr readnone %arg.delay.0, ptr readnone %arg.delay.1, i64 %arg.delay.2, i64 %arg.delay.3, ptr readonly %arg.delay.4, i64 %arg.delay.5.0, i64 %arg.delay.6.0, ptr readnone %arg.costs.0, ptr readnone %arg.costs.1, i64 %arg.costs.2, i64 %arg.costs.3, ptr readonly %arg.costs.4, i64 %arg.costs.5.0, i64 %arg.costs.5.1, i64 %arg.costs.6.0, i64 %arg.costs.6.1, ptr readnone %arg.starts.0, ptr readnone %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.5.1, i64 %arg.starts.6.0, i64 %arg.starts.6.1, ptr readnone %arg.ends.0, ptr readnone %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.5.1, i64 %arg.ends.6.0, i64 %arg.ends.6.1, ptr readnone %arg.spans.0, ptr readnone %arg.spans.1, i64 %arg.spans.2, i64 %arg.spans.3, ptr %arg.spans.4, i64 %arg.spans.5.0, i64 %arg.spans.6.0, ptr readnone %arg.work.0, ptr readnone %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr readnone %arg.issue.0, ptr readnone %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, ptr readnone %arg.retired.0, ptr readnone %arg.retired.1, i64 %arg.retired.2, i64 %arg.retired.3, ptr %arg.retired.4, i64 %arg.retired.5.0, i64 %arg.retired.6.0, ptr readnone %arg.iterations.0, ptr readnone %arg.iterations.1, i64 %arg.iterations.2, i64 %arg.iterations.3, ptr %arg.iterations.4, i64 %arg.iterations.5.0, i64 %arg.iterations.6.0, ptr readnone %arg.load.0, ptr readnone %arg.load.1, i64 %arg.load.2, i64 %arg.load.3, ptr %arg.load.4, i64 %arg.load.5.0, i64 %arg.load.6.0, ptr readnone %arg.sets.0, ptr readnone %arg.sets.1, i64 %arg.sets.2, i64 %arg.sets.3, ptr %arg.sets.4, i64 %arg.sets.5.0, i64 %arg.sets.5.1, i64 %arg.sets.6.0, i64 %arg.sets.6.1, ptr readnone %arg.log.0, ptr readnone %arg.log.1, i64 %arg.log.2, i64 %arg.log.3, ptr writeonly %arg.log.4, i64 %arg.log.5.0, i64 %arg.log.5.1, i64 %arg.log.6.0, i64 %arg.log.6.1, ptr readnone %arg.found.0, ptr readnone %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr writeonly %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.5.1, i64 %arg.found.6.0, i64 %arg.found.6.1, i64 %arg.width, i64 %arg.window) local_unnamed_addr #1 {
entry:
  %.752 = alloca { double, double, i64, i64 }, align 8
  %excinfo.1 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.752, i8 0, i64 32, i1 false)
  store ptr null, ptr %excinfo.1, align 8
  %.1277 = alloca { double, i64 }, align 8
  %excinfo.2 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1277, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.2, align 8
  %.3371138.not = icmp slt i64 %arg.wanted.5.0, 1
  br i1 %.3371138.not, label %B508, label %B96.if.lr.ph

B96.if.lr.ph:                                     ; preds = %entry
  %.1178 = getelementptr i64, ptr %arg.sets.4, i64 %arg.sets.5.1
  %.1246.idx = shl i64 %arg.sets.5.1, 4
  %.1246 = getelementptr i8, ptr %arg.sets.4, i64 %.1246.idx
  %0 = mul i64 %arg.log.5.1, %arg.log.5.0
  %scevgep = getelementptr i8, ptr %arg.found.4, i64 40
  %1 = shl i64 %arg.found.5.1, 3
  br label %B96.if

B240:                                             ; preds = %B96.if
  %2 = icmp slt i64 %arg.log.5.0, 1
  br i1 %2, label %B240.else.endif.endif.endif.if, label %B240.else.endif.endif.endif.endif, !prof !1

B258:                                             ; preds = %B240.else.endif.endif.endif.endif, %B96.if
  %"$phi258.10.2.sroa.40.1" = phi i64 [ 0, %B240.else.endif.endif.endif.endif ], [ %arg.log.5.0, %B96.if ]
  %"$phi258.10.2.sroa.32.1" = phi ptr [ %.708, %B240.else.endif.endif.endif.endif ], [ %arg.log.4, %B96.if ]
  %"$phi258.10.2.sroa.16.1" = phi i64 [ 0, %B240.else.endif.endif.endif.endif ], [ %arg.log.2, %B96.if ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.752, i8 0, i64 32, i1 false)
  %.794 = call i32 @f26(ptr nonnull %.752, ptr nonnull %excinfo.1, i64 %.438, i64 %.500, ptr %arg.row.0, ptr %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, ptr %arg.start.0, ptr %arg.start.1, i64 %arg.start.2, i64 %arg.start.3, ptr %arg.start.4, i64 %arg.start.5.0, i64 %arg.start.6.0, ptr %arg.producer.0, ptr %arg.producer.1, i64 %arg.producer.2, i64 %arg.producer.3, ptr %arg.producer.4, i64 %arg.producer.5.0, i64 %arg.producer.6.0, ptr %arg.back.0, ptr %arg.back.1, i64 %arg.back.2, i64 %arg.back.3, ptr %arg.back.4, i64 %arg.back.5.0, i64 %arg.back.6.0, ptr %arg.delay.0, ptr %arg.delay.1, i64 %arg.delay.2, i64 %arg.delay.3, ptr %arg.delay.4, i64 %arg.delay.5.0, i64 %arg.delay.6.0, ptr %arg.costs.0, ptr %arg.costs.1, i64 %arg.costs.2, i64 %arg.costs.3, ptr %arg.costs.4, i64 %arg.costs.5.0, i64 %arg.costs.5.1, i64 %arg.costs.6.0, i64 %arg.costs.6.1, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.5.1, i64 %arg.starts.6.0, i64 %arg.starts.6.1, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.5.1, i64 %arg.ends.6.0, i64 %arg.ends.6.1, ptr %arg.spans.0, ptr %arg.spans.1, i64 %arg.spans.2, i64 %arg.spans.3, ptr %arg.spans.4, i64 %arg.spans.5.0, i64 %arg.spans.6.0, ptr %arg.work.0, ptr %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr %arg.issue.0, ptr %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, ptr %arg.retired.0, ptr %arg.retired.1, i64 %arg.retired.2, i64 %arg.retired.3, ptr %arg.retired.4, i64 %arg.retired.5.0, i64 %arg.retired.6.0, ptr %arg.iterations.0, ptr %arg.iterations.1, i64 %arg.iterations.2, i64 %arg.iterations.3, ptr %arg.iterations.4, i64 %arg.iterations.5.0, i64 %arg.iterations.6.0, i64 %arg.width, i64 %arg.window, ptr %arg.log.0, ptr %arg.log.1, i64 %"$phi258.10.2.sroa.16.1", i64 %arg.log.3, ptr %"$phi258.10.2.sroa.32.1", i64 %"$phi258.10.2.sroa.40.1", i64 %arg.log.5.1, i64 %arg.log.6.0, i64 %arg.log.6.1)
  switch i32 %.794, label %B258.if [
    i32 -2, label %B258.endif
    i32 0, label %B258.endif
  ], !prof !0

common.ret:                                       ; preds = %B258.endif.if, %B258.if, %B508
  %common.ret.op = phi i32 [ 0, %B508 ], [ %.794, %B258.if ], [ %.1303, %B258.endif.if ]
  ret i32 %common.ret.op

B508:                                             ; preds = %B258.endif.endif, %entry
  store double 0.000000e+00, ptr %retptr, align 8
  br label %common.ret

B96.if:                                           ; preds = %B258.endif.endif, %B96.if.lr.ph
  %lsr.iv = phi ptr [ %scevgep, %B96.if.lr.ph ], [ %scevgep22, %B258.endif.endif ]
  %.34311361139 = phi i64 [ 0, %B96.if.lr.ph ], [ %.350, %B258.endif.endif ]
  %.350 = add nuw nsw i64 %.34311361139, 1
  %3 = shl i64 %.34311361139, 3
  %scevgep28 = getelementptr i8, ptr %arg.wanted.4, i64 %3
  %.408 = load i64, ptr %scevgep28, align 8
  %.422 = icmp slt i64 %.408, 0
  %.423 = select i1 %.422, i64 %arg.first.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.first.4, i64 %.408
  %.437 = getelementptr i64, ptr %4, i64 %.423
  %.438 = load i64, ptr %.437, align 8
  %.484 = icmp slt i64 %.408, -1
  %.485 = select i1 %.484, i64 %arg.first.5.0, i64 0
  %5 = getelementptr i8, ptr %4, i64 8
  %.499 = getelementptr i64, ptr %5, i64 %.485
  %.500 = load i64, ptr %.499, align 8
  %.520 = icmp eq i64 %.34311361139, 0
  br i1 %.520, label %B258, label %B240

B240.else.endif.endif.endif.if:                   ; preds = %B240
  br label %B240.else.endif.endif.endif.endif

B240.else.endif.endif.endif.endif:                ; preds = %B240.else.endif.endif.endif.if, %B240
  %.589.sroa.0.35 = phi i64 [ %0, %B240.else.endif.endif.endif.if ], [ 0, %B240 ]
  %.708 = getelementptr double, ptr %arg.log.4, i64 %.589.sroa.0.35
  br label %B258

B258.if:                                          ; preds = %B258
  %.802 = icmp sgt i32 %.794, 0
  %.795 = load ptr, ptr %excinfo.1, align 8
  %.803 = select i1 %.802, ptr %.795, ptr undef
  store ptr %.803, ptr %excinfo, align 8
  br label %common.ret

B258.endif:                                       ; preds = %B258, %B258
  %sunkaddr19 = getelementptr inbounds i8, ptr %.752, i64 24
  %.804.fca.3.load = load i64, ptr %sunkaddr19, align 8
  %sunkaddr = getelementptr inbounds i8, ptr %.752, i64 16
  %.804.fca.2.load = load i64, ptr %sunkaddr, align 8
  %sunkaddr20 = getelementptr inbounds i8, ptr %.752, i64 8
  %.804.fca.1.load = load double, ptr %sunkaddr20, align 8
  %.804.fca.0.load = load double, ptr %.752, align 8
  %scevgep27 = getelementptr i8, ptr %lsr.iv, i64 -40
  store double %.804.fca.0.load, ptr %scevgep27, align 8
  %scevgep26 = getelementptr i8, ptr %lsr.iv, i64 -32
  store double %.804.fca.1.load, ptr %scevgep26, align 8
  %scevgep25 = getelementptr i8, ptr %lsr.iv, i64 -24
  %.1012 = sitofp i64 %.804.fca.2.load to double
  store double %.1012, ptr %scevgep25, align 8
  %.1068 = sitofp i64 %.804.fca.3.load to double
  store double %.1068, ptr %lsr.iv, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1277, i8 0, i64 16, i1 false)
  %.1303 = call i32 @f27(ptr nonnull %.1277, ptr nonnull %excinfo.2, i64 %.438, i64 %.500, ptr %arg.row.0, ptr %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, ptr %arg.start.0, ptr %arg.start.1, i64 %arg.start.2, i64 %arg.start.3, ptr %arg.start.4, i64 %arg.start.5.0, i64 %arg.start.6.0, ptr %arg.producer.0, ptr %arg.producer.1, i64 %arg.producer.2, i64 %arg.producer.3, ptr %arg.producer.4, i64 %arg.producer.5.0, i64 %arg.producer.6.0, ptr %arg.back.0, ptr %arg.back.1, i64 %arg.back.2, i64 %arg.back.3, ptr %arg.back.4, i64 %arg.back.5.0, i64 %arg.back.6.0, ptr %arg.delay.0, ptr %arg.delay.1, i64 %arg.delay.2, i64 %arg.delay.3, ptr %arg.delay.4, i64 %arg.delay.5.0, i64 %arg.delay.6.0, ptr %arg.costs.0, ptr %arg.costs.1, i64 %arg.costs.2, i64 %arg.costs.3, ptr %arg.costs.4, i64 %arg.costs.5.0, i64 %arg.costs.5.1, i64 %arg.costs.6.0, i64 %arg.costs.6.1, ptr %arg.load.0, ptr %arg.load.1, i64 %arg.load.2, i64 %arg.load.3, ptr %arg.load.4, i64 %arg.load.5.0, i64 %arg.load.6.0, ptr %arg.sets.0, ptr %arg.sets.1, i64 %arg.sets.5.1, i64 %arg.sets.3, ptr %arg.sets.4, i64 %arg.sets.5.1, i64 %arg.sets.6.1, ptr %arg.sets.0, ptr %arg.sets.1, i64 %arg.sets.5.1, i64 %arg.sets.3, ptr %.1178, i64 %arg.sets.5.1, i64 %arg.sets.6.1, ptr %arg.sets.0, ptr %arg.sets.1, i64 %arg.sets.5.1, i64 %arg.sets.3, ptr %.1246, i64 %arg.sets.5.1, i64 %arg.sets.6.1)
  switch i32 %.1303, label %B258.endif.if [
    i32 -2, label %B258.endif.endif
    i32 0, label %B258.endif.endif
  ], !prof !0

B258.endif.if:                                    ; preds = %B258.endif
  %.1311 = icmp sgt i32 %.1303, 0
  %.1304 = load ptr, ptr %excinfo.2, align 8
  %.1312 = select i1 %.1311, ptr %.1304, ptr undef
  store ptr %.1312, ptr %excinfo, align 8
  br label %common.ret

B258.endif.endif:                                 ; preds = %B258.endif, %B258.endif
  %sunkaddr21 = getelementptr inbounds i8, ptr %.1277, i64 8
  %.1313.fca.1.load = load i64, ptr %sunkaddr21, align 8
  %.1313.fca.0.load = load double, ptr %.1277, align 8
  %scevgep24 = getelementptr i8, ptr %lsr.iv, i64 -16
  store double %.1313.fca.0.load, ptr %scevgep24, align 8
  %scevgep23 = getelementptr i8, ptr %lsr.iv, i64 -8
  %.1440 = sitofp i64 %.1313.fca.1.load to double
  store double %.1440, ptr %scevgep23, align 8
  %scevgep22 = getelementptr i8, ptr %lsr.iv, i64 %1
  %exitcond.not = icmp eq i64 %arg.wanted.5.0, %.350
  br i1 %exitcond.not, label %B508, label %B96.if
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f26(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.block.0, i64 %arg.block.1, ptr readnone %arg.block.2.0, ptr readnone %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr readonly %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr readnone %arg.block.3.0, ptr readnone %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr readonly %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr readnone %arg.block.4.0, ptr readnone %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr readonly %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr readnone %arg.block.5.0, ptr readnone %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr readonly %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.6.0, ptr readnone %arg.block.6.0, ptr readnone %arg.block.6.1, i64 %arg.block.6.2, i64 %arg.block.6.3, ptr readonly %arg.block.6.4, i64 %arg.block.6.5.0, i64 %arg.block.6.6.0, ptr readnone %arg.block.7.0, ptr readnone %arg.block.7.1, i64 %arg.block.7.2, i64 %arg.block.7.3, ptr readonly %arg.block.7.4, i64 %arg.block.7.5.0, i64 %arg.block.7.5.1, i64 %arg.block.7.6.0, i64 %arg.block.7.6.1, ptr readnone %arg.ports.0.0, ptr readnone %arg.ports.0.1, i64 %arg.ports.0.2, i64 %arg.ports.0.3, ptr %arg.ports.0.4, i64 %arg.ports.0.5.0, i64 %arg.ports.0.5.1, i64 %arg.ports.0.6.0, i64 %arg.ports.0.6.1, ptr readnone %arg.ports.1.0, ptr readnone %arg.ports.1.1, i64 %arg.ports.1.2, i64 %arg.ports.1.3, ptr %arg.ports.1.4, i64 %arg.ports.1.5.0, i64 %arg.ports.1.5.1, i64 %arg.ports.1.6.0, i64 %arg.ports.1.6.1, ptr readnone %arg.ports.2.0, ptr readnone %arg.ports.2.1, i64 %arg.ports.2.2, i64 %arg.ports.2.3, ptr %arg.ports.2.4, i64 %arg.ports.2.5.0, i64 %arg.ports.2.6.0, ptr readnone %arg.ports.3.0, ptr readnone %arg.ports.3.1, i64 %arg.ports.3.2, i64 %arg.ports.3.3, ptr %arg.ports.3.4, i64 %arg.ports.3.5.0, i64 %arg.ports.3.6.0, ptr readnone %arg.issue.0, ptr readnone %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, ptr readnone %arg.retired.0, ptr readnone %arg.retired.1, i64 %arg.retired.2, i64 %arg.retired.3, ptr %arg.retired.4, i64 %arg.retired.5.0, i64 %arg.retired.6.0, ptr readnone %arg.ends.0, ptr readnone %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, i64 %arg.width, i64 %arg.window, ptr readnone %arg.log.0, ptr readnone %arg.log.1, i64 %arg.log.2, i64 %arg.log.3, ptr writeonly %arg.log.4, i64 %arg.log.5.0, i64 %arg.log.5.1, i64 %arg.log.6.0, i64 %arg.log.6.1) local_unnamed_addr #1 {
entry:
  %.979 = alloca double, align 8
  store double 0.000000e+00, ptr %.979, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.1233 = alloca ptr, align 8
  store ptr null, ptr %.1233, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.1993 = alloca ptr, align 8
  store ptr null, ptr %.1993, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.2032 = alloca i64, align 8
  store i64 0, ptr %.2032, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.2621237.not = icmp slt i64 %arg.ports.2.5.0, 1
  br i1 %.2621237.not, label %B186.preheader, label %B70.if.preheader

B70.if.preheader:                                 ; preds = %entry
  %xtraiter = and i64 %arg.ports.2.5.0, 7
  %0 = icmp ult i64 %arg.ports.2.5.0, 8
  br i1 %0, label %B70.if.epil.preheader, label %B70.if.preheader.new

B70.if.preheader.new:                             ; preds = %B70.if.preheader
  %1 = add nsw i64 %arg.ports.2.5.0, -8
  %2 = lshr i64 %1, 3
  %3 = add nuw nsw i64 %2, 1
  %xtraiter143 = and i64 %3, 3
  %4 = icmp ult i64 %1, 24
  br i1 %4, label %B70.if.epil144.preheader, label %B70.if.preheader.new.new

B70.if.preheader.new.new:                         ; preds = %B70.if.preheader.new
  %5 = lshr i64 %3, 2
  %6 = mul nsw i64 %5, -4
  br label %B70.if

B186.preheader.loopexit.unr-lcssa.unr-lcssa:      ; preds = %B70.if
  %lcmp.mod.not150 = icmp eq i64 %xtraiter143, 0
  br i1 %lcmp.mod.not150, label %B186.preheader.loopexit.unr-lcssa, label %B70.if.epil144.preheader

B70.if.epil144.preheader:                         ; preds = %B186.preheader.loopexit.unr-lcssa.unr-lcssa, %B70.if.preheader.new
  %.26812361238.epil.ph = phi i64 [ 0, %B70.if.preheader.new ], [ %.275.7.3, %B186.preheader.loopexit.unr-lcssa.unr-lcssa ]
  br label %B70.if.epil144

B70.if.epil144:                                   ; preds = %B70.if.epil144.preheader, %B70.if.epil144
  %lsr.iv215 = phi i64 [ %lsr.iv.next, %B70.if.epil144 ], [ %xtraiter143, %B70.if.epil144.preheader ]
  %.26812361238.epil = phi i64 [ %.275.7.epil, %B70.if.epil144 ], [ %.26812361238.epil.ph, %B70.if.epil144.preheader ]
  %sunkaddr = mul i64 %.26812361238.epil, 8
  %sunkaddr318 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr
  store i64 0, ptr %sunkaddr318, align 8
  %sunkaddr319 = mul i64 %.26812361238.epil, 8
  %sunkaddr320 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr319
  store double 0.000000e+00, ptr %sunkaddr320, align 8
  %sunkaddr321 = mul i64 %.26812361238.epil, 8
  %sunkaddr322 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr321
  %sunkaddr323 = getelementptr i8, ptr %sunkaddr322, i64 8
  store i64 0, ptr %sunkaddr323, align 8
  %sunkaddr324 = mul i64 %.26812361238.epil, 8
  %sunkaddr325 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr324
  %sunkaddr326 = getelementptr i8, ptr %sunkaddr325, i64 8
  store double 0.000000e+00, ptr %sunkaddr326, align 8
  %sunkaddr327 = mul i64 %.26812361238.epil, 8
  %sunkaddr328 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr327
  %sunkaddr329 = getelementptr i8, ptr %sunkaddr328, i64 16
  store i64 0, ptr %sunkaddr329, align 8
  %sunkaddr330 = mul i64 %.26812361238.epil, 8
  %sunkaddr331 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr330
  %sunkaddr332 = getelementptr i8, ptr %sunkaddr331, i64 16
  store double 0.000000e+00, ptr %sunkaddr332, align 8
  %sunkaddr333 = mul i64 %.26812361238.epil, 8
  %sunkaddr334 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr333
  %sunkaddr335 = getelementptr i8, ptr %sunkaddr334, i64 24
  store i64 0, ptr %sunkaddr335, align 8
  %sunkaddr336 = mul i64 %.26812361238.epil, 8
  %sunkaddr337 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr336
  %sunkaddr338 = getelementptr i8, ptr %sunkaddr337, i64 24
  store double 0.000000e+00, ptr %sunkaddr338, align 8
  %sunkaddr339 = mul i64 %.26812361238.epil, 8
  %sunkaddr340 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr339
  %sunkaddr341 = getelementptr i8, ptr %sunkaddr340, i64 32
  store i64 0, ptr %sunkaddr341, align 8
  %sunkaddr342 = mul i64 %.26812361238.epil, 8
  %sunkaddr343 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr342
  %sunkaddr344 = getelementptr i8, ptr %sunkaddr343, i64 32
  store double 0.000000e+00, ptr %sunkaddr344, align 8
  %sunkaddr345 = mul i64 %.26812361238.epil, 8
  %sunkaddr346 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr345
  %sunkaddr347 = getelementptr i8, ptr %sunkaddr346, i64 40
  store i64 0, ptr %sunkaddr347, align 8
  %sunkaddr348 = mul i64 %.26812361238.epil, 8
  %sunkaddr349 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr348
  %sunkaddr350 = getelementptr i8, ptr %sunkaddr349, i64 40
  store double 0.000000e+00, ptr %sunkaddr350, align 8
  %sunkaddr351 = mul i64 %.26812361238.epil, 8
  %sunkaddr352 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr351
  %sunkaddr353 = getelementptr i8, ptr %sunkaddr352, i64 48
  store i64 0, ptr %sunkaddr353, align 8
  %sunkaddr354 = mul i64 %.26812361238.epil, 8
  %sunkaddr355 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr354
  %sunkaddr356 = getelementptr i8, ptr %sunkaddr355, i64 48
  store double 0.000000e+00, ptr %sunkaddr356, align 8
  %.275.7.epil = add i64 %.26812361238.epil, 8
  %sunkaddr357 = mul i64 %.275.7.epil, 8
  %sunkaddr358 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr357
  %sunkaddr359 = getelementptr i8, ptr %sunkaddr358, i64 -8
  store i64 0, ptr %sunkaddr359, align 8
  %sunkaddr360 = mul i64 %.275.7.epil, 8
  %sunkaddr361 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr360
  %sunkaddr362 = getelementptr i8, ptr %sunkaddr361, i64 -8
  store double 0.000000e+00, ptr %sunkaddr362, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv215, -1
  %epil.iter145.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter145.cmp.not, label %B186.preheader.loopexit.unr-lcssa, label %B70.if.epil144, !llvm.loop !2

B186.preheader.loopexit.unr-lcssa:                ; preds = %B70.if.epil144, %B186.preheader.loopexit.unr-lcssa.unr-lcssa
  %.275.7.lcssa = phi i64 [ %.275.7.3, %B186.preheader.loopexit.unr-lcssa.unr-lcssa ], [ %.275.7.epil, %B70.if.epil144 ]
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B186.preheader, label %B70.if.epil.preheader

B70.if.epil.preheader:                            ; preds = %B186.preheader.loopexit.unr-lcssa, %B70.if.preheader
  %.26812361238.epil.init = phi i64 [ 0, %B70.if.preheader ], [ %.275.7.lcssa, %B186.preheader.loopexit.unr-lcssa ]
  %7 = shl i64 %.26812361238.epil.init, 3
  %scevgep211 = getelementptr i8, ptr %arg.ports.3.4, i64 %7
  %scevgep213 = getelementptr i8, ptr %arg.ports.2.4, i64 %7
  br label %B70.if.epil

B70.if.epil:                                      ; preds = %B70.if.epil, %B70.if.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B70.if.epil ], [ 0, %B70.if.epil.preheader ]
  %8 = shl i64 %epil.iter, 3
  %scevgep180 = getelementptr i8, ptr %scevgep213, i64 %8
  store i64 0, ptr %scevgep180, align 8
  %scevgep179 = getelementptr i8, ptr %scevgep211, i64 %8
  store double 0.000000e+00, ptr %scevgep179, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B186.preheader, label %B70.if.epil, !llvm.loop !4

B186.preheader:                                   ; preds = %B70.if.epil, %B186.preheader.loopexit.unr-lcssa, %entry
  %.589 = sub i64 %arg.block.1, %arg.block.0
  %..589 = tail call i64 @llvm.smax.i64(i64 %.589, i64 0)
  %.126.i = add i64 %arg.block.7.5.1, -6
  %9 = shl i64 %arg.ports.1.5.1, 3
  %10 = shl i64 %arg.ports.0.5.1, 3
  %scevgep.i = getelementptr i8, ptr %arg.ports.0.4, i64 8
  %11 = shl i64 %arg.retired.5.0, 3
  br label %B186

B186:                                             ; preds = %B1124.endif.endif, %B186.preheader
  %retire.3.1 = phi double [ %retire.2.2.lcssa, %B1124.endif.endif ], [ 0.000000e+00, %B186.preheader ]
  %front.4.1 = phi double [ %front.3.2.lcssa, %B1124.endif.endif ], [ 0.000000e+00, %B186.preheader ]
  %alone.4.1 = phi double [ %spec.select, %B1124.endif.endif ], [ 0.000000e+00, %B186.preheader ]
  %left.3.1 = phi i64 [ %left.2.2.lcssa, %B1124.endif.endif ], [ 0, %B186.preheader ]
  %filled.3.1 = phi i64 [ %filled.2.2.lcssa, %B1124.endif.endif ], [ 0, %B186.preheader ]
  %taken.5.1 = phi i64 [ %taken.4.2.lcssa, %B1124.endif.endif ], [ 0, %B186.preheader ]
  %entered.3.1 = phi i64 [ %entered.2.2.lcssa, %B1124.endif.endif ], [ 0, %B186.preheader ]
  %iterations.2.1 = phi i64 [ %.1978, %B1124.endif.endif ], [ 0, %B186.preheader ]
  %12 = icmp slt i64 %.589, 1
  br i1 %12, label %B1108, label %B254.if.lr.ph

B254.if.lr.ph:                                    ; preds = %B186
  %.1353 = mul i64 %iterations.2.1, %arg.issue.5.1
  %13 = getelementptr double, ptr %arg.issue.4, i64 %.1353
  %14 = add i64 %entered.3.1, %..589
  br label %B254.if

B308:                                             ; preds = %B254.if
  %.730 = sub nsw i64 %entered.2.21263, %arg.window
  %.759 = getelementptr double, ptr %arg.retired.4, i64 %.730
  %.760 = load double, ptr %.759, align 8
  %.762 = fcmp ogt double %.760, %front.6.2
  br i1 %.762, label %B338, label %B364

B338:                                             ; preds = %B308
  %.782 = icmp slt i64 %.730, 0
  %.745 = select i1 %.782, i64 %arg.retired.5.0, i64 0
  %.797 = getelementptr double, ptr %.759, i64 %.745
  %.798 = load double, ptr %.797, align 8
  br label %B364

B364:                                             ; preds = %B254.if, %B338, %B308
  %front.5.2 = phi double [ %.798, %B338 ], [ %front.6.2, %B308 ], [ %front.6.2, %B254.if ]
  %taken.6.2 = phi i64 [ 0, %B338 ], [ %taken.7.2, %B308 ], [ %taken.7.2, %B254.if ]
  %.813 = add nsw i64 %taken.6.2, 1
  %.821 = icmp slt i64 %left.2.21260, %entered.2.21263
  br i1 %.821, label %B386, label %B456

B386:                                             ; preds = %B364
  %.844 = icmp slt i64 %left.2.21260, 0
  %.845 = select i1 %.844, i64 %arg.retired.5.0, i64 0
  %15 = getelementptr double, ptr %arg.retired.4, i64 %left.2.21260
  %.859 = getelementptr double, ptr %15, i64 %.845
  %.860 = load double, ptr %.859, align 8
  %.864 = fcmp ugt double %.860, %front.5.2
  br i1 %.864, label %B456, label %B410.preheader

B410.preheader:                                   ; preds = %B386
  %16 = add i64 %left.2.21260, 1
  br label %B410

B410:                                             ; preds = %B410.preheader, %B432
  %lsr.iv = phi i64 [ %16, %B410.preheader ], [ %lsr.iv.next150, %B432 ]
  %17 = add i64 %lsr.iv, -1
  %.881 = icmp slt i64 %lsr.iv, %entered.2.21263
  br i1 %.881, label %B432, label %B456

B432:                                             ; preds = %B410
  %.903 = icmp slt i64 %17, -1
  %18 = select i1 %.903, i64 %11, i64 0
  %scevgep149 = getelementptr i8, ptr %arg.retired.4, i64 %18
  %19 = shl i64 %lsr.iv, 3
  %scevgep151 = getelementptr i8, ptr %scevgep149, i64 %19
  %.919 = load double, ptr %scevgep151, align 8
  %.923 = fcmp ugt double %.919, %front.5.2
  %lsr.iv.next150 = add i64 %lsr.iv, 1
  br i1 %.923, label %B432.B456.loopexit_crit_edge, label %B410

B432.B456.loopexit_crit_edge:                     ; preds = %B432
  %20 = add i64 %lsr.iv.next150, -1
  br label %B456

B456:                                             ; preds = %B432.B456.loopexit_crit_edge, %B410, %B386, %B364
  %left.4.2 = phi i64 [ %left.2.21260, %B386 ], [ %left.2.21260, %B364 ], [ %20, %B432.B456.loopexit_crit_edge ], [ %entered.2.21263, %B410 ]
  %.938 = sub nsw i64 %entered.2.21263, %left.4.2
  %.11.i = tail call i64 @llvm.smax.i64(i64 %.938, i64 %filled.2.21261)
  store double 0.000000e+00, ptr %.979, align 8
  %.1001 = call i32 @f28(ptr nonnull %.979, ptr nonnull %excinfo.2, i64 %arg.block.0, i64 %arg.block.1, ptr %arg.block.2.0, ptr %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr %arg.block.3.0, ptr %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr %arg.block.4.0, ptr %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr %arg.block.5.0, ptr %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.6.0, ptr %arg.block.6.0, ptr %arg.block.6.1, i64 %arg.block.6.2, i64 %arg.block.6.3, ptr %arg.block.6.4, i64 %arg.block.6.5.0, i64 %arg.block.6.6.0, ptr %arg.block.7.0, ptr %arg.block.7.1, i64 %arg.block.7.2, i64 %arg.block.7.3, ptr %arg.block.7.4, i64 %arg.block.7.5.0, i64 %arg.block.7.5.1, i64 %arg.block.7.6.0, i64 %arg.block.7.6.1, i64 %.63912481256, ptr %arg.issue.0, ptr %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, i64 %iterations.2.1, double %front.5.2)
  %.1011 = load double, ptr %.979, align 8
  switch i32 %.1001, label %B456.endif.if [
    i32 -2, label %B456.endif.endif
    i32 0, label %B456.endif.endif
  ], !prof !0

B946:                                             ; preds = %B456.endif.endif.endif.endif
  %21 = icmp slt i64 %entered.2.21263, 0
  %.1562 = select i1 %21, i64 %arg.log.5.0, i64 0
  %.1563 = add i64 %.1562, %entered.2.21263
  %.1583 = mul i64 %.1563, %arg.log.5.1
  %.1587 = getelementptr double, ptr %arg.log.4, i64 %.1583
  store double %front.5.2, ptr %.1587, align 8
  %.1643 = getelementptr i8, ptr %.1587, i64 8
  store double %.1011, ptr %.1643, align 8
  %.1701 = getelementptr i8, ptr %.1587, i64 16
  store double %best.2.0.lcssa.i37, ptr %.1701, align 8
  %.1759 = getelementptr i8, ptr %.1587, i64 24
  %.1760 = sitofp i64 %chosen.2.0.lcssa.i35 to double
  store double %.1760, ptr %.1759, align 8
  %.1818 = getelementptr i8, ptr %.1587, i64 32
  store double %.1446, ptr %.1818, align 8
  %.1876 = getelementptr i8, ptr %.1587, i64 40
  store double %.11.i83, ptr %.1876, align 8
  br label %B1094

B1094:                                            ; preds = %B456.endif.endif.endif.endif, %B946
  %.1918 = add i64 %entered.2.21263, 1
  %exitcond1358.not = icmp eq i64 %.1918, %14
  br i1 %exitcond1358.not, label %B1108.loopexit, label %B254.if

B1108.loopexit:                                   ; preds = %B1094
  %22 = fadd double %.11.i79, -6.400000e+01
  br label %B1108

B1108:                                            ; preds = %B1108.loopexit, %B186
  %retire.2.2.lcssa = phi double [ %retire.3.1, %B186 ], [ %.11.i83, %B1108.loopexit ]
  %front.3.2.lcssa = phi double [ %front.4.1, %B186 ], [ %front.5.2, %B1108.loopexit ]
  %left.2.2.lcssa = phi i64 [ %left.3.1, %B186 ], [ %left.4.2, %B1108.loopexit ]
  %filled.2.2.lcssa = phi i64 [ %filled.3.1, %B186 ], [ %.11.i, %B1108.loopexit ]
  %taken.4.2.lcssa = phi i64 [ %taken.5.1, %B186 ], [ %.813, %B1108.loopexit ]
  %entered.2.2.lcssa = phi i64 [ %entered.3.1, %B186 ], [ %.1918, %B1108.loopexit ]
  %oldest.2.1.lcssa = phi double [ 1.000000e+300, %B186 ], [ %22, %B1108.loopexit ]
  %.1933 = icmp eq i64 %iterations.2.1, 0
  %spec.select = select i1 %.1933, double %retire.2.2.lcssa, double %alone.4.1
  %.1975 = getelementptr double, ptr %arg.ends.4, i64 %iterations.2.1
  store double %retire.2.2.lcssa, ptr %.1975, align 8
  %.1978 = add nuw nsw i64 %iterations.2.1, 1
  store ptr null, ptr %.1993, align 8
  %.2009 = call i32 @f29(ptr nonnull %.1993, ptr nonnull %excinfo.8, ptr %arg.ports.0.0, ptr %arg.ports.0.1, i64 %arg.ports.0.2, i64 %arg.ports.0.3, ptr %arg.ports.0.4, i64 %arg.ports.0.5.0, i64 %arg.ports.0.5.1, i64 %arg.ports.0.6.0, i64 %arg.ports.0.6.1, ptr %arg.ports.1.0, ptr %arg.ports.1.1, i64 %arg.ports.1.2, i64 %arg.ports.1.3, ptr %arg.ports.1.4, i64 %arg.ports.1.5.0, i64 %arg.ports.1.5.1, i64 %arg.ports.1.6.0, i64 %arg.ports.1.6.1, ptr %arg.ports.2.0, ptr %arg.ports.2.1, i64 %arg.ports.2.2, i64 %arg.ports.2.3, ptr %arg.ports.2.4, i64 %arg.ports.2.5.0, i64 %arg.ports.2.6.0, ptr %arg.ports.3.0, ptr %arg.ports.3.1, i64 %arg.ports.3.2, i64 %arg.ports.3.3, ptr %arg.ports.3.4, i64 %arg.ports.3.5.0, i64 %arg.ports.3.6.0, double %oldest.2.1.lcssa)
  switch i32 %.2009, label %B1124.if [
    i32 -2, label %B1124.endif
    i32 0, label %B1124.endif
  ], !prof !0

B1260:                                            ; preds = %B1124.endif.endif
  %.1975.le = getelementptr double, ptr %arg.ends.4, i64 %iterations.2.1
  %.2196 = icmp sgt i64 %.2048, 0
  %.2199 = mul nuw nsw i64 %.2048, 6
  %.22271139 = lshr i64 %.1978, 1
  %"$phi1300.0.2.0" = select i1 %.2196, i64 %.2199, i64 %.22271139
  %.2286 = load double, ptr %.1975.le, align 8
  %.2289 = sub nsw i64 %iterations.2.1, %"$phi1300.0.2.0"
  %.2303 = icmp slt i64 %.2289, 0
  %.2304 = select i1 %.2303, i64 %arg.ends.5.0, i64 0
  %23 = getelementptr double, ptr %arg.ends.4, i64 %.2289
  %.2318 = getelementptr double, ptr %23, i64 %.2304
  %.2319 = load double, ptr %.2318, align 8
  %.2322 = fsub double %.2286, %.2319
  %.2323 = uitofp i64 %"$phi1300.0.2.0" to double
  %.2327 = fdiv double %.2322, %.2323
  store double %.2327, ptr %retptr, align 8
  %retptr.repack1140 = getelementptr inbounds i8, ptr %retptr, i64 8
  store double %spec.select, ptr %retptr.repack1140, align 8
  %retptr.repack1142 = getelementptr inbounds i8, ptr %retptr, i64 16
  store i64 %filled.2.2.lcssa, ptr %retptr.repack1142, align 8
  %retptr.repack1144 = getelementptr inbounds i8, ptr %retptr, i64 24
  store i64 %.1978, ptr %retptr.repack1144, align 8
  br label %common.ret

B70.if:                                           ; preds = %B70.if, %B70.if.preheader.new.new
  %lsr.iv186 = phi i64 [ %lsr.iv.next187, %B70.if ], [ %6, %B70.if.preheader.new.new ]
  %.26812361238 = phi i64 [ %.275.7.3, %B70.if ], [ 0, %B70.if.preheader.new.new ]
  %sunkaddr363 = mul i64 %.26812361238, 8
  %sunkaddr364 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr363
  store i64 0, ptr %sunkaddr364, align 8
  %sunkaddr365 = mul i64 %.26812361238, 8
  %sunkaddr366 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr365
  store double 0.000000e+00, ptr %sunkaddr366, align 8
  %sunkaddr367 = mul i64 %.26812361238, 8
  %sunkaddr368 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr367
  %sunkaddr369 = getelementptr i8, ptr %sunkaddr368, i64 8
  store i64 0, ptr %sunkaddr369, align 8
  %sunkaddr370 = mul i64 %.26812361238, 8
  %sunkaddr371 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr370
  %sunkaddr372 = getelementptr i8, ptr %sunkaddr371, i64 8
  store double 0.000000e+00, ptr %sunkaddr372, align 8
  %sunkaddr373 = mul i64 %.26812361238, 8
  %sunkaddr374 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr373
  %sunkaddr375 = getelementptr i8, ptr %sunkaddr374, i64 16
  store i64 0, ptr %sunkaddr375, align 8
  %sunkaddr376 = mul i64 %.26812361238, 8
  %sunkaddr377 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr376
  %sunkaddr378 = getelementptr i8, ptr %sunkaddr377, i64 16
  store double 0.000000e+00, ptr %sunkaddr378, align 8
  %sunkaddr379 = mul i64 %.26812361238, 8
  %sunkaddr380 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr379
  %sunkaddr381 = getelementptr i8, ptr %sunkaddr380, i64 24
  store i64 0, ptr %sunkaddr381, align 8
  %sunkaddr382 = mul i64 %.26812361238, 8
  %sunkaddr383 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr382
  %sunkaddr384 = getelementptr i8, ptr %sunkaddr383, i64 24
  store double 0.000000e+00, ptr %sunkaddr384, align 8
  %sunkaddr385 = mul i64 %.26812361238, 8
  %sunkaddr386 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr385
  %sunkaddr387 = getelementptr i8, ptr %sunkaddr386, i64 32
  store i64 0, ptr %sunkaddr387, align 8
  %sunkaddr388 = mul i64 %.26812361238, 8
  %sunkaddr389 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr388
  %sunkaddr390 = getelementptr i8, ptr %sunkaddr389, i64 32
  store double 0.000000e+00, ptr %sunkaddr390, align 8
  %sunkaddr391 = mul i64 %.26812361238, 8
  %sunkaddr392 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr391
  %sunkaddr393 = getelementptr i8, ptr %sunkaddr392, i64 40
  store i64 0, ptr %sunkaddr393, align 8
  %sunkaddr394 = mul i64 %.26812361238, 8
  %sunkaddr395 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr394
  %sunkaddr396 = getelementptr i8, ptr %sunkaddr395, i64 40
  store double 0.000000e+00, ptr %sunkaddr396, align 8
  %sunkaddr397 = mul i64 %.26812361238, 8
  %sunkaddr398 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr397
  %sunkaddr399 = getelementptr i8, ptr %sunkaddr398, i64 48
  store i64 0, ptr %sunkaddr399, align 8
  %sunkaddr400 = mul i64 %.26812361238, 8
  %sunkaddr401 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr400
  %sunkaddr402 = getelementptr i8, ptr %sunkaddr401, i64 48
  store double 0.000000e+00, ptr %sunkaddr402, align 8
  %sunkaddr403 = mul i64 %.26812361238, 8
  %sunkaddr404 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr403
  %sunkaddr405 = getelementptr i8, ptr %sunkaddr404, i64 56
  store i64 0, ptr %sunkaddr405, align 8
  %sunkaddr406 = mul i64 %.26812361238, 8
  %sunkaddr407 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr406
  %sunkaddr408 = getelementptr i8, ptr %sunkaddr407, i64 56
  store double 0.000000e+00, ptr %sunkaddr408, align 8
  %sunkaddr409 = mul i64 %.26812361238, 8
  %sunkaddr410 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr409
  %sunkaddr411 = getelementptr i8, ptr %sunkaddr410, i64 64
  store i64 0, ptr %sunkaddr411, align 8
  %sunkaddr412 = mul i64 %.26812361238, 8
  %sunkaddr413 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr412
  %sunkaddr414 = getelementptr i8, ptr %sunkaddr413, i64 64
  store double 0.000000e+00, ptr %sunkaddr414, align 8
  %sunkaddr415 = mul i64 %.26812361238, 8
  %sunkaddr416 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr415
  %sunkaddr417 = getelementptr i8, ptr %sunkaddr416, i64 72
  store i64 0, ptr %sunkaddr417, align 8
  %sunkaddr418 = mul i64 %.26812361238, 8
  %sunkaddr419 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr418
  %sunkaddr420 = getelementptr i8, ptr %sunkaddr419, i64 72
  store double 0.000000e+00, ptr %sunkaddr420, align 8
  %sunkaddr421 = mul i64 %.26812361238, 8
  %sunkaddr422 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr421
  %sunkaddr423 = getelementptr i8, ptr %sunkaddr422, i64 80
  store i64 0, ptr %sunkaddr423, align 8
  %sunkaddr424 = mul i64 %.26812361238, 8
  %sunkaddr425 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr424
  %sunkaddr426 = getelementptr i8, ptr %sunkaddr425, i64 80
  store double 0.000000e+00, ptr %sunkaddr426, align 8
  %sunkaddr427 = mul i64 %.26812361238, 8
  %sunkaddr428 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr427
  %sunkaddr429 = getelementptr i8, ptr %sunkaddr428, i64 88
  store i64 0, ptr %sunkaddr429, align 8
  %sunkaddr430 = mul i64 %.26812361238, 8
  %sunkaddr431 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr430
  %sunkaddr432 = getelementptr i8, ptr %sunkaddr431, i64 88
  store double 0.000000e+00, ptr %sunkaddr432, align 8
  %sunkaddr433 = mul i64 %.26812361238, 8
  %sunkaddr434 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr433
  %sunkaddr435 = getelementptr i8, ptr %sunkaddr434, i64 96
  store i64 0, ptr %sunkaddr435, align 8
  %sunkaddr436 = mul i64 %.26812361238, 8
  %sunkaddr437 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr436
  %sunkaddr438 = getelementptr i8, ptr %sunkaddr437, i64 96
  store double 0.000000e+00, ptr %sunkaddr438, align 8
  %sunkaddr439 = mul i64 %.26812361238, 8
  %sunkaddr440 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr439
  %sunkaddr441 = getelementptr i8, ptr %sunkaddr440, i64 104
  store i64 0, ptr %sunkaddr441, align 8
  %sunkaddr442 = mul i64 %.26812361238, 8
  %sunkaddr443 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr442
  %sunkaddr444 = getelementptr i8, ptr %sunkaddr443, i64 104
  store double 0.000000e+00, ptr %sunkaddr444, align 8
  %sunkaddr445 = mul i64 %.26812361238, 8
  %sunkaddr446 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr445
  %sunkaddr447 = getelementptr i8, ptr %sunkaddr446, i64 112
  store i64 0, ptr %sunkaddr447, align 8
  %sunkaddr448 = mul i64 %.26812361238, 8
  %sunkaddr449 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr448
  %sunkaddr450 = getelementptr i8, ptr %sunkaddr449, i64 112
  store double 0.000000e+00, ptr %sunkaddr450, align 8
  %sunkaddr451 = mul i64 %.26812361238, 8
  %sunkaddr452 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr451
  %sunkaddr453 = getelementptr i8, ptr %sunkaddr452, i64 120
  store i64 0, ptr %sunkaddr453, align 8
  %sunkaddr454 = mul i64 %.26812361238, 8
  %sunkaddr455 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr454
  %sunkaddr456 = getelementptr i8, ptr %sunkaddr455, i64 120
  store double 0.000000e+00, ptr %sunkaddr456, align 8
  %sunkaddr457 = mul i64 %.26812361238, 8
  %sunkaddr458 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr457
  %sunkaddr459 = getelementptr i8, ptr %sunkaddr458, i64 128
  store i64 0, ptr %sunkaddr459, align 8
  %sunkaddr460 = mul i64 %.26812361238, 8
  %sunkaddr461 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr460
  %sunkaddr462 = getelementptr i8, ptr %sunkaddr461, i64 128
  store double 0.000000e+00, ptr %sunkaddr462, align 8
  %sunkaddr463 = mul i64 %.26812361238, 8
  %sunkaddr464 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr463
  %sunkaddr465 = getelementptr i8, ptr %sunkaddr464, i64 136
  store i64 0, ptr %sunkaddr465, align 8
  %sunkaddr466 = mul i64 %.26812361238, 8
  %sunkaddr467 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr466
  %sunkaddr468 = getelementptr i8, ptr %sunkaddr467, i64 136
  store double 0.000000e+00, ptr %sunkaddr468, align 8
  %sunkaddr469 = mul i64 %.26812361238, 8
  %sunkaddr470 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr469
  %sunkaddr471 = getelementptr i8, ptr %sunkaddr470, i64 144
  store i64 0, ptr %sunkaddr471, align 8
  %sunkaddr472 = mul i64 %.26812361238, 8
  %sunkaddr473 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr472
  %sunkaddr474 = getelementptr i8, ptr %sunkaddr473, i64 144
  store double 0.000000e+00, ptr %sunkaddr474, align 8
  %sunkaddr475 = mul i64 %.26812361238, 8
  %sunkaddr476 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr475
  %sunkaddr477 = getelementptr i8, ptr %sunkaddr476, i64 152
  store i64 0, ptr %sunkaddr477, align 8
  %sunkaddr478 = mul i64 %.26812361238, 8
  %sunkaddr479 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr478
  %sunkaddr480 = getelementptr i8, ptr %sunkaddr479, i64 152
  store double 0.000000e+00, ptr %sunkaddr480, align 8
  %sunkaddr481 = mul i64 %.26812361238, 8
  %sunkaddr482 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr481
  %sunkaddr483 = getelementptr i8, ptr %sunkaddr482, i64 160
  store i64 0, ptr %sunkaddr483, align 8
  %sunkaddr484 = mul i64 %.26812361238, 8
  %sunkaddr485 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr484
  %sunkaddr486 = getelementptr i8, ptr %sunkaddr485, i64 160
  store double 0.000000e+00, ptr %sunkaddr486, align 8
  %sunkaddr487 = mul i64 %.26812361238, 8
  %sunkaddr488 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr487
  %sunkaddr489 = getelementptr i8, ptr %sunkaddr488, i64 168
  store i64 0, ptr %sunkaddr489, align 8
  %sunkaddr490 = mul i64 %.26812361238, 8
  %sunkaddr491 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr490
  %sunkaddr492 = getelementptr i8, ptr %sunkaddr491, i64 168
  store double 0.000000e+00, ptr %sunkaddr492, align 8
  %sunkaddr493 = mul i64 %.26812361238, 8
  %sunkaddr494 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr493
  %sunkaddr495 = getelementptr i8, ptr %sunkaddr494, i64 176
  store i64 0, ptr %sunkaddr495, align 8
  %sunkaddr496 = mul i64 %.26812361238, 8
  %sunkaddr497 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr496
  %sunkaddr498 = getelementptr i8, ptr %sunkaddr497, i64 176
  store double 0.000000e+00, ptr %sunkaddr498, align 8
  %sunkaddr499 = mul i64 %.26812361238, 8
  %sunkaddr500 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr499
  %sunkaddr501 = getelementptr i8, ptr %sunkaddr500, i64 184
  store i64 0, ptr %sunkaddr501, align 8
  %sunkaddr502 = mul i64 %.26812361238, 8
  %sunkaddr503 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr502
  %sunkaddr504 = getelementptr i8, ptr %sunkaddr503, i64 184
  store double 0.000000e+00, ptr %sunkaddr504, align 8
  %sunkaddr505 = mul i64 %.26812361238, 8
  %sunkaddr506 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr505
  %sunkaddr507 = getelementptr i8, ptr %sunkaddr506, i64 192
  store i64 0, ptr %sunkaddr507, align 8
  %sunkaddr508 = mul i64 %.26812361238, 8
  %sunkaddr509 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr508
  %sunkaddr510 = getelementptr i8, ptr %sunkaddr509, i64 192
  store double 0.000000e+00, ptr %sunkaddr510, align 8
  %sunkaddr511 = mul i64 %.26812361238, 8
  %sunkaddr512 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr511
  %sunkaddr513 = getelementptr i8, ptr %sunkaddr512, i64 200
  store i64 0, ptr %sunkaddr513, align 8
  %sunkaddr514 = mul i64 %.26812361238, 8
  %sunkaddr515 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr514
  %sunkaddr516 = getelementptr i8, ptr %sunkaddr515, i64 200
  store double 0.000000e+00, ptr %sunkaddr516, align 8
  %sunkaddr517 = mul i64 %.26812361238, 8
  %sunkaddr518 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr517
  %sunkaddr519 = getelementptr i8, ptr %sunkaddr518, i64 208
  store i64 0, ptr %sunkaddr519, align 8
  %sunkaddr520 = mul i64 %.26812361238, 8
  %sunkaddr521 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr520
  %sunkaddr522 = getelementptr i8, ptr %sunkaddr521, i64 208
  store double 0.000000e+00, ptr %sunkaddr522, align 8
  %sunkaddr523 = mul i64 %.26812361238, 8
  %sunkaddr524 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr523
  %sunkaddr525 = getelementptr i8, ptr %sunkaddr524, i64 216
  store i64 0, ptr %sunkaddr525, align 8
  %sunkaddr526 = mul i64 %.26812361238, 8
  %sunkaddr527 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr526
  %sunkaddr528 = getelementptr i8, ptr %sunkaddr527, i64 216
  store double 0.000000e+00, ptr %sunkaddr528, align 8
  %sunkaddr529 = mul i64 %.26812361238, 8
  %sunkaddr530 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr529
  %sunkaddr531 = getelementptr i8, ptr %sunkaddr530, i64 224
  store i64 0, ptr %sunkaddr531, align 8
  %sunkaddr532 = mul i64 %.26812361238, 8
  %sunkaddr533 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr532
  %sunkaddr534 = getelementptr i8, ptr %sunkaddr533, i64 224
  store double 0.000000e+00, ptr %sunkaddr534, align 8
  %sunkaddr535 = mul i64 %.26812361238, 8
  %sunkaddr536 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr535
  %sunkaddr537 = getelementptr i8, ptr %sunkaddr536, i64 232
  store i64 0, ptr %sunkaddr537, align 8
  %sunkaddr538 = mul i64 %.26812361238, 8
  %sunkaddr539 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr538
  %sunkaddr540 = getelementptr i8, ptr %sunkaddr539, i64 232
  store double 0.000000e+00, ptr %sunkaddr540, align 8
  %sunkaddr541 = mul i64 %.26812361238, 8
  %sunkaddr542 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr541
  %sunkaddr543 = getelementptr i8, ptr %sunkaddr542, i64 240
  store i64 0, ptr %sunkaddr543, align 8
  %sunkaddr544 = mul i64 %.26812361238, 8
  %sunkaddr545 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr544
  %sunkaddr546 = getelementptr i8, ptr %sunkaddr545, i64 240
  store double 0.000000e+00, ptr %sunkaddr546, align 8
  %.275.7.3 = add i64 %.26812361238, 32
  %sunkaddr547 = mul i64 %.275.7.3, 8
  %sunkaddr548 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr547
  %sunkaddr549 = getelementptr i8, ptr %sunkaddr548, i64 -8
  store i64 0, ptr %sunkaddr549, align 8
  %sunkaddr550 = mul i64 %.275.7.3, 8
  %sunkaddr551 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr550
  %sunkaddr552 = getelementptr i8, ptr %sunkaddr551, i64 -8
  store double 0.000000e+00, ptr %sunkaddr552, align 8
  %lsr.iv.next187 = add i64 %lsr.iv186, 4
  %niter.ncmp.3 = icmp eq i64 %lsr.iv.next187, 0
  br i1 %niter.ncmp.3, label %B186.preheader.loopexit.unr-lcssa.unr-lcssa, label %B70.if

B254.if:                                          ; preds = %B1094, %B254.if.lr.ph
  %oldest.2.11264 = phi double [ 1.000000e+300, %B254.if.lr.ph ], [ %.11.i79, %B1094 ]
  %entered.2.21263 = phi i64 [ %entered.3.1, %B254.if.lr.ph ], [ %.1918, %B1094 ]
  %taken.4.21262 = phi i64 [ %taken.5.1, %B254.if.lr.ph ], [ %.813, %B1094 ]
  %filled.2.21261 = phi i64 [ %filled.3.1, %B254.if.lr.ph ], [ %.11.i, %B1094 ]
  %left.2.21260 = phi i64 [ %left.3.1, %B254.if.lr.ph ], [ %left.4.2, %B1094 ]
  %front.3.21259 = phi double [ %front.4.1, %B254.if.lr.ph ], [ %front.5.2, %B1094 ]
  %retire.2.21258 = phi double [ %retire.3.1, %B254.if.lr.ph ], [ %.11.i83, %B1094 ]
  %.63912481256 = phi i64 [ %arg.block.0, %B254.if.lr.ph ], [ %.646, %B1094 ]
  %24 = icmp sgt i64 %arg.window, 0
  %.646 = add i64 %.63912481256, 1
  %.684 = icmp eq i64 %taken.4.21262, %arg.width
  %.689 = fadd double %front.3.21259, 1.000000e+00
  %front.6.2 = select i1 %.684, double %.689, double %front.3.21259
  %taken.7.2 = select i1 %.684, i64 0, i64 %taken.4.21262
  %.718 = icmp sge i64 %entered.2.21263, %arg.window
  %or.cond = select i1 %24, i1 %.718, i1 false
  br i1 %or.cond, label %B308, label %B364

common.ret:                                       ; preds = %B1124.endif.if, %B1124.if, %B456.endif.endif.endif.if, %B456.endif.if, %B1260
  %common.ret.op = phi i32 [ 0, %B1260 ], [ %.1001, %B456.endif.if ], [ %.2038, %B1124.endif.if ], [ %.1249, %B456.endif.endif.endif.if ], [ %.2009, %B1124.if ]
  ret i32 %common.ret.op

B456.endif.if:                                    ; preds = %B456
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B456.endif.endif:                                 ; preds = %B456, %B456
  %25 = icmp slt i64 %.126.i, 1
  %.1036 = icmp slt i64 %.63912481256, 0
  %.1037 = select i1 %.1036, i64 %arg.block.2.5.0, i64 0
  %26 = getelementptr i64, ptr %arg.block.2.4, i64 %.63912481256
  %.1051 = getelementptr i64, ptr %26, i64 %.1037
  %.1052 = load i64, ptr %.1051, align 8
  %.113827 = icmp slt i64 %.1052, 0
  %.113928 = select i1 %.113827, i64 %arg.block.7.5.0, i64 0
  %.114029 = add i64 %.113928, %.1052
  %.116030 = mul i64 %.114029, %arg.block.7.5.1
  br i1 %25, label %B456.endif.endif.endif.thread, label %B86.if.lr.ph.i

B86.if.lr.ph.i:                                   ; preds = %B456.endif.endif
  %27 = getelementptr double, ptr %arg.block.7.4, i64 %.116030
  %.102.i.i = fadd double %.1011, 1.000000e-09
  br label %B86.if.i

B152.i:                                           ; preds = %B86.if.i
  %sunkaddr553 = getelementptr i8, ptr %27, i64 8
  %.358.i = load double, ptr %sunkaddr553, align 8, !noalias !5
  %28 = getelementptr i64, ptr %arg.ports.2.4, i64 %.5.i.i
  %.88.i.i = load i64, ptr %28, align 8, !noalias !8
  %.35.i.i.i = icmp sgt i64 %.88.i.i, 0
  br i1 %.35.i.i.i, label %B24.preheader.i.i.i, label %B0.endif.i.i

B24.preheader.i.i.i:                              ; preds = %B152.i
  %.134.i.i.i = mul i64 %arg.ports.1.5.1, %.5.i.i
  %29 = getelementptr double, ptr %arg.ports.1.4, i64 %.134.i.i.i
  br label %B24.i.i.i

B24.i.i.i:                                        ; preds = %B24.i.i.i, %B24.preheader.i.i.i
  %high.2.0.i.i.i = phi i64 [ %high.3.1.i.i.i, %B24.i.i.i ], [ %.88.i.i, %B24.preheader.i.i.i ]
  %low.2.0.i.i.i = phi i64 [ %low.3.1.i.i.i, %B24.i.i.i ], [ 0, %B24.preheader.i.i.i ]
  %.44.i.i.i = add nuw nsw i64 %low.2.0.i.i.i, %high.2.0.i.i.i
  %.52.1.i.i.i = lshr i64 %.44.i.i.i, 1
  %30 = getelementptr double, ptr %29, i64 %.52.1.i.i.i
  %.139.i.i.i = load double, ptr %30, align 8, !noalias !11
  %.141.i.i.i = fcmp ogt double %.139.i.i.i, %.102.i.i
  %.166.i.i.i = add nuw nsw i64 %.52.1.i.i.i, 1
  %low.3.1.i.i.i = select i1 %.141.i.i.i, i64 %low.2.0.i.i.i, i64 %.166.i.i.i
  %high.3.1.i.i.i = select i1 %.141.i.i.i, i64 %.52.1.i.i.i, i64 %high.2.0.i.i.i
  %.183.i.i.i = icmp slt i64 %low.3.1.i.i.i, %high.3.1.i.i.i
  br i1 %.183.i.i.i, label %B24.i.i.i, label %B0.endif.i.i

B108.i.i:                                         ; preds = %B0.endif.i.i
  %.198.i.i = mul i64 %arg.ports.0.5.1, %.5.i.i
  %31 = getelementptr double, ptr %arg.ports.0.4, i64 %.198.i.i
  %32 = getelementptr double, ptr %31, i64 %low.4.1.i.i.i
  %.203.i.i = load double, ptr %32, align 8, !noalias !8
  %.206.i.i = fadd double %.1011, %.358.i
  %.209.i.i = fadd double %.206.i.i, -1.000000e-09
  %.210.i.i = fcmp olt double %.203.i.i, %.209.i.i
  br i1 %.210.i.i, label %B168.preheader.i.i, label %B152.endif.i

B168.preheader.i.i:                               ; preds = %B108.i.i
  %.262.i.i = mul i64 %arg.ports.1.5.1, %.5.i.i
  %33 = getelementptr double, ptr %arg.ports.1.4, i64 %.262.i.i
  %34 = add nsw i64 %.88.i.i, -1
  %35 = mul i64 %10, %.5.i.i
  %scevgep3.i = getelementptr i8, ptr %scevgep.i, i64 %35
  br label %B168.i.i

B168.i.i:                                         ; preds = %B220.i.i, %B168.preheader.i.i
  %at.2.0.i.i = phi i64 [ %.275.i.i, %B220.i.i ], [ %low.4.1.i.i.i, %B168.preheader.i.i ]
  %.243.i.i = icmp slt i64 %at.2.0.i.i, 0
  %36 = select i1 %.243.i.i, i64 %9, i64 0
  %scevgep3.i.i = getelementptr i8, ptr %33, i64 %36
  %37 = shl i64 %at.2.0.i.i, 3
  %scevgep4.i.i = getelementptr i8, ptr %scevgep3.i.i, i64 %37
  %.267.i.i = load double, ptr %scevgep4.i.i, align 8, !noalias !8
  %exitcond.not.i.i = icmp eq i64 %34, %at.2.0.i.i
  br i1 %exitcond.not.i.i, label %B152.endif.i, label %B220.i.i

B220.i.i:                                         ; preds = %B168.i.i
  %.275.i.i = add nsw i64 %at.2.0.i.i, 1
  %.321.i.i = icmp slt i64 %at.2.0.i.i, -1
  %38 = select i1 %.321.i.i, i64 %10, i64 0
  %scevgep4.i = getelementptr i8, ptr %scevgep3.i, i64 %38
  %39 = shl i64 %at.2.0.i.i, 3
  %scevgep152 = getelementptr i8, ptr %scevgep4.i, i64 %39
  %.345.i.i = load double, ptr %scevgep152, align 8, !noalias !8
  %.348.i.i = fadd double %.358.i, %.267.i.i
  %.351.i.i = fadd double %.348.i.i, -1.000000e-09
  %.352.i.i = fcmp olt double %.345.i.i, %.351.i.i
  br i1 %.352.i.i, label %B168.i.i, label %B152.endif.i

B0.endif.i.i:                                     ; preds = %B24.i.i.i, %B152.i
  %low.4.1.i.i.i = phi i64 [ 0, %B152.i ], [ %low.3.1.i.i.i, %B24.i.i.i ]
  %.140.i.i = icmp slt i64 %low.4.1.i.i.i, %.88.i.i
  br i1 %.140.i.i, label %B108.i.i, label %B152.endif.i

B238.i:                                           ; preds = %B152.endif.i
  %.418.i = fcmp oeq double %time.2.1.i.i, %best.2.0387.i
  br i1 %.418.i, label %B250.i, label %B382.i

B250.i:                                           ; preds = %B238.i
  %.454.i = getelementptr double, ptr %arg.ports.3.4, i64 %.5.i.i
  %.455.i = load double, ptr %.454.i, align 8, !noalias !5
  %.486.i = getelementptr double, ptr %arg.ports.3.4, i64 %chosen.2.0386.i
  %.487.i = load double, ptr %.486.i, align 8, !noalias !5
  %.488.i = fcmp olt double %.455.i, %.487.i
  br i1 %.488.i, label %B374.i, label %B306.i

B306.i:                                           ; preds = %B250.i
  %.560.i = fcmp oeq double %.455.i, %.487.i
  %.572.i = icmp sgt i64 %chosen.2.0386.i, %.5.i.i
  %or.cond369.i = select i1 %.560.i, i1 %.572.i, i1 false
  br i1 %or.cond369.i, label %B374.i, label %B382.i

B374.i:                                           ; preds = %B152.endif.i, %B306.i, %B250.i
  br label %B382.i

B382.i:                                           ; preds = %B374.i, %B306.i, %B238.i
  %chosen.3.2.i = phi i64 [ %.5.i.i, %B374.i ], [ %chosen.2.0386.i, %B238.i ], [ %chosen.2.0386.i, %B306.i ]
  %best.3.2.i = phi double [ %time.2.1.i.i, %B374.i ], [ %best.2.0387.i, %B238.i ], [ %best.2.0387.i, %B306.i ]
  %exitcond.not.i = icmp eq i64 %.184.i, %arg.block.7.5.1
  br i1 %exitcond.not.i, label %B456.endif.endif.endif, label %B86.if.i

B86.if.i:                                         ; preds = %B382.i, %B86.if.lr.ph.i
  %best.2.0387.i = phi double [ 1.000000e+300, %B86.if.lr.ph.i ], [ %best.3.2.i, %B382.i ]
  %chosen.2.0386.i = phi i64 [ -1, %B86.if.lr.ph.i ], [ %chosen.3.2.i, %B382.i ]
  %.177380384.i = phi i64 [ 6, %B86.if.lr.ph.i ], [ %.184.i, %B382.i ]
  %.184.i = add nuw i64 %.177380384.i, 1
  %.235.i = icmp slt i64 %.177380384.i, 0
  %.236.i = select i1 %.235.i, i64 %arg.block.7.5.1, i64 0
  %40 = getelementptr double, ptr %27, i64 %.177380384.i
  %.258.i = getelementptr double, ptr %40, i64 %.236.i
  %.259.i = load double, ptr %.258.i, align 8, !noalias !5
  %.5.i.i = fptosi double %.259.i to i64
  %.288.i = icmp slt i64 %.5.i.i, 0
  br i1 %.288.i, label %B456.endif.endif.endif, label %B152.i

B152.endif.i:                                     ; preds = %B220.i.i, %B168.i.i, %B0.endif.i.i, %B108.i.i
  %time.2.1.i.i = phi double [ %.1011, %B108.i.i ], [ %.1011, %B0.endif.i.i ], [ %.267.i.i, %B168.i.i ], [ %.267.i.i, %B220.i.i ]
  %.402.i = icmp slt i64 %chosen.2.0386.i, 0
  %.406.i = fcmp olt double %time.2.1.i.i, %best.2.0387.i
  %or.cond.i = select i1 %.402.i, i1 true, i1 %.406.i
  br i1 %or.cond.i, label %B374.i, label %B238.i

B456.endif.endif.endif:                           ; preds = %B86.if.i, %B382.i
  %chosen.2.0.lcssa.i = phi i64 [ %chosen.2.0386.i, %B86.if.i ], [ %chosen.3.2.i, %B382.i ]
  %best.2.0.lcssa.i = phi double [ %best.2.0387.i, %B86.if.i ], [ %best.3.2.i, %B382.i ]
  %chosen.2.0.lcssa.i.fr = freeze i64 %chosen.2.0.lcssa.i
  %.1181 = icmp slt i64 %chosen.2.0.lcssa.i.fr, 0
  %spec.select43 = select i1 %.1181, i64 %arg.ports.3.5.0, i64 0
  br label %B456.endif.endif.endif.thread

B456.endif.endif.endif.thread:                    ; preds = %B456.endif.endif.endif, %B456.endif.endif
  %best.2.0.lcssa.i37 = phi double [ %best.2.0.lcssa.i, %B456.endif.endif.endif ], [ 1.000000e+300, %B456.endif.endif ]
  %chosen.2.0.lcssa.i35 = phi i64 [ %chosen.2.0.lcssa.i.fr, %B456.endif.endif.endif ], [ -1, %B456.endif.endif ]
  %41 = phi i64 [ %spec.select43, %B456.endif.endif.endif ], [ %arg.ports.3.5.0, %B456.endif.endif ]
  %42 = getelementptr double, ptr %arg.block.7.4, i64 %.116030
  %.116541.in = getelementptr i8, ptr %42, i64 8
  %.116541 = load double, ptr %.116541.in, align 8
  %43 = getelementptr double, ptr %arg.ports.3.4, i64 %chosen.2.0.lcssa.i35
  %.1196 = getelementptr double, ptr %43, i64 %41
  %.1197 = load double, ptr %.1196, align 8
  %.1198 = fadd double %.116541, %.1197
  store double %.1198, ptr %.1196, align 8
  store ptr null, ptr %.1233, align 8
  %.1249 = call i32 @f30(ptr nonnull %.1233, ptr nonnull %excinfo.4, ptr %arg.ports.0.0, ptr %arg.ports.0.1, i64 %arg.ports.0.2, i64 %arg.ports.0.3, ptr %arg.ports.0.4, i64 %arg.ports.0.5.0, i64 %arg.ports.0.5.1, i64 %arg.ports.0.6.0, i64 %arg.ports.0.6.1, ptr %arg.ports.1.0, ptr %arg.ports.1.1, i64 %arg.ports.1.2, i64 %arg.ports.1.3, ptr %arg.ports.1.4, i64 %arg.ports.1.5.0, i64 %arg.ports.1.5.1, i64 %arg.ports.1.6.0, i64 %arg.ports.1.6.1, ptr %arg.ports.2.0, ptr %arg.ports.2.1, i64 %arg.ports.2.2, i64 %arg.ports.2.3, ptr %arg.ports.2.4, i64 %arg.ports.2.5.0, i64 %arg.ports.2.6.0, ptr %arg.ports.3.0, ptr %arg.ports.3.1, i64 %arg.ports.3.2, i64 %arg.ports.3.3, ptr %arg.ports.3.4, i64 %arg.ports.3.5.0, i64 %arg.ports.3.6.0, i64 %chosen.2.0.lcssa.i35, double %best.2.0.lcssa.i37, double %.116541)
  switch i32 %.1249, label %B456.endif.endif.endif.if [
    i32 -2, label %B456.endif.endif.endif.endif
    i32 0, label %B456.endif.endif.endif.endif
  ], !prof !0

B456.endif.endif.endif.if:                        ; preds = %B456.endif.endif.endif.thread
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B456.endif.endif.endif.endif:                     ; preds = %B456.endif.endif.endif.thread, %B456.endif.endif.endif.thread
  %.10.i = fcmp olt double %best.2.0.lcssa.i37, %oldest.2.11264
  %.11.i79 = select i1 %.10.i, double %best.2.0.lcssa.i37, double %oldest.2.11264
  %.1304 = sub nsw i64 %.63912481256, %arg.block.0
  %44 = getelementptr double, ptr %13, i64 %.1304
  store double %best.2.0.lcssa.i37, ptr %44, align 8
  %sunkaddr293 = shl i64 %.116030, 3
  %sunkaddr294 = getelementptr i8, ptr %arg.block.7.4, i64 %sunkaddr293
  %sunkaddr295 = getelementptr i8, ptr %sunkaddr294, i64 16
  %.1416 = load double, ptr %sunkaddr295, align 8
  %.10.i80 = fcmp ogt double %.116541, %.1416
  %.11.i81 = select i1 %.10.i80, double %.116541, double %.1416
  %.1446 = fadd double %best.2.0.lcssa.i37, %.11.i81
  %.10.i82 = fcmp ogt double %.1446, %retire.2.21258
  %.11.i83 = select i1 %.10.i82, double %.1446, double %retire.2.21258
  %.1500 = icmp slt i64 %entered.2.21263, 0
  %.1501 = select i1 %.1500, i64 %arg.retired.5.0, i64 0
  %45 = getelementptr double, ptr %arg.retired.4, i64 %entered.2.21263
  %.1515 = getelementptr double, ptr %45, i64 %.1501
  store double %.11.i83, ptr %.1515, align 8
  %.1531 = icmp slt i64 %entered.2.21263, %arg.log.5.0
  br i1 %.1531, label %B946, label %B1094

B1124.if:                                         ; preds = %B1108
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1124.endif:                                      ; preds = %B1108, %B1108
  store i64 0, ptr %.2032, align 8
  %.2038 = call i32 @f31(ptr nonnull %.2032, ptr nonnull %excinfo.9, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, i64 %.1978)
  switch i32 %.2038, label %B1124.endif.if [
    i32 -2, label %B1124.endif.endif
    i32 0, label %B1124.endif.endif
  ], !prof !0

B1124.endif.if:                                   ; preds = %B1124.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1124.endif.endif:                                ; preds = %B1124.endif, %B1124.endif
  %.2048 = load i64, ptr %.2032, align 8
  %.2065 = icmp ult i64 %iterations.2.1, 95
  %.2120 = icmp eq i64 %.2048, 0
  %or.cond1137 = select i1 %.2065, i1 %.2120, i1 false
  br i1 %or.cond1137, label %B186, label %B1260
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f27(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.block.0, i64 %arg.block.1, ptr readnone %arg.block.2.0, ptr readnone %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr readonly %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr readnone %arg.block.3.0, ptr readnone %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr readnone %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr readnone %arg.block.4.0, ptr readnone %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr readnone %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr readnone %arg.block.5.0, ptr readnone %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr readnone %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.6.0, ptr readnone %arg.block.6.0, ptr readnone %arg.block.6.1, i64 %arg.block.6.2, i64 %arg.block.6.3, ptr readnone %arg.block.6.4, i64 %arg.block.6.5.0, i64 %arg.block.6.6.0, ptr readnone %arg.block.7.0, ptr readnone %arg.block.7.1, i64 %arg.block.7.2, i64 %arg.block.7.3, ptr readonly %arg.block.7.4, i64 %arg.block.7.5.0, i64 %arg.block.7.5.1, i64 %arg.block.7.6.0, i64 %arg.block.7.6.1, ptr readnone %arg.load.0, ptr readnone %arg.load.1, i64 %arg.load.2, i64 %arg.load.3, ptr %arg.load.4, i64 %arg.load.5.0, i64 %arg.load.6.0, ptr readnone %arg.chosen.0, ptr readnone %arg.chosen.1, i64 %arg.chosen.2, i64 %arg.chosen.3, ptr %arg.chosen.4, i64 %arg.chosen.5.0, i64 %arg.chosen.6.0, ptr readnone %arg.met.0, ptr readnone %arg.met.1, i64 %arg.met.2, i64 %arg.met.3, ptr %arg.met.4, i64 %arg.met.5.0, i64 %arg.met.6.0, ptr readnone %arg.sets.0, ptr readnone %arg.sets.1, i64 %arg.sets.2, i64 %arg.sets.3, ptr %arg.sets.4, i64 %arg.sets.5.0, i64 %arg.sets.6.0) local_unnamed_addr #1 {
entry:
  %.111 = alloca i64, align 8
  store i64 0, ptr %.111, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.162 = alloca ptr, align 8
  store ptr null, ptr %.162, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.1036 = alloca i8, align 1
  store i8 0, ptr %.1036, align 1
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  store i64 0, ptr %.111, align 8
  %.133 = call i32 @f32(ptr nonnull %.111, ptr nonnull %excinfo.1, i64 %arg.block.0, i64 %arg.block.1, ptr %arg.block.2.0, ptr %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr %arg.block.3.0, ptr %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr %arg.block.4.0, ptr %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr %arg.block.5.0, ptr %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.6.0, ptr %arg.block.6.0, ptr %arg.block.6.1, i64 %arg.block.6.2, i64 %arg.block.6.3, ptr %arg.block.6.4, i64 %arg.block.6.5.0, i64 %arg.block.6.6.0, ptr %arg.block.7.0, ptr %arg.block.7.1, i64 %arg.block.7.2, i64 %arg.block.7.3, ptr %arg.block.7.4, i64 %arg.block.7.5.0, i64 %arg.block.7.5.1, i64 %arg.block.7.6.0, i64 %arg.block.7.6.1, ptr %arg.load.0, ptr %arg.load.1, i64 %arg.load.2, i64 %arg.load.3, ptr %arg.load.4, i64 %arg.load.5.0, i64 %arg.load.6.0, ptr %arg.met.0, ptr %arg.met.1, i64 %arg.met.2, i64 %arg.met.3, ptr %arg.met.4, i64 %arg.met.5.0, i64 %arg.met.6.0)
  %.143 = load i64, ptr %.111, align 8
  switch i32 %.133, label %B0.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B158.loopexit:                                    ; preds = %B480.endif.endif
  %exitcond390.not = icmp eq i64 %.315344362, %.11.i
  br i1 %exitcond390.not, label %B520, label %B158.if

B216:                                             ; preds = %B480.endif.endif, %B216.preheader
  %best.2.1 = phi double [ %best.5.2, %B480.endif.endif ], [ %best.3.0364, %B216.preheader ]
  %which.5.1 = phi i64 [ %which.4.2, %B480.endif.endif ], [ %which.2.0365, %B216.preheader ]
  %0 = icmp eq i64 %.315344362, 1
  %.687 = load i64, ptr %arg.chosen.4, align 8
  %.701 = icmp slt i64 %.687, 0
  %.702 = select i1 %.701, i64 %arg.sets.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.sets.4, i64 %.687
  %.716 = getelementptr i64, ptr %1, i64 %.702
  %.717 = load i64, ptr %.716, align 8
  br i1 %0, label %B328.if.lr.ph, label %B258.if.1

B328.if.lr.ph:                                    ; preds = %B258.if.3, %B258.if.2, %B258.if.1, %B216
  %.719.lcssa = phi i64 [ %.717, %B216 ], [ %.719.1, %B258.if.1 ], [ %.719.2, %B258.if.2 ], [ %.719.3, %B258.if.3 ]
  %2 = icmp ult i64 %.143, 8
  %.890 = xor i64 %.719.lcssa, -1
  br i1 %2, label %B328.if.epil.preheader, label %B328.if.preheader

B328.if.preheader:                                ; preds = %B328.if.lr.ph
  br label %B328.if

B364:                                             ; preds = %B328.if
  %sunkaddr = mul i64 %.819327329, 8
  %sunkaddr42 = getelementptr i8, ptr %arg.load.4, i64 %sunkaddr
  %.924 = load double, ptr %sunkaddr42, align 8
  %.928 = fadd double %work.2.2331, %.924
  br label %B386

B386:                                             ; preds = %B328.if, %B364
  %work.3.3 = phi double [ %.928, %B364 ], [ %work.2.2331, %B328.if ]
  %sunkaddr43 = mul i64 %.819327329, 8
  %sunkaddr44 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr43
  %sunkaddr45 = getelementptr i8, ptr %sunkaddr44, i64 8
  %.888.1 = load i64, ptr %sunkaddr45, align 8
  %.891.1 = and i64 %.888.1, %.890
  %.892.1 = icmp eq i64 %.891.1, 0
  br i1 %.892.1, label %B364.1, label %B386.1

B364.1:                                           ; preds = %B386
  %sunkaddr46 = mul i64 %.819327329, 8
  %sunkaddr47 = getelementptr i8, ptr %arg.load.4, i64 %sunkaddr46
  %sunkaddr48 = getelementptr i8, ptr %sunkaddr47, i64 8
  %.924.1 = load double, ptr %sunkaddr48, align 8
  %.928.1 = fadd double %work.3.3, %.924.1
  br label %B386.1

B386.1:                                           ; preds = %B364.1, %B386
  %work.3.3.1 = phi double [ %.928.1, %B364.1 ], [ %work.3.3, %B386 ]
  %sunkaddr49 = mul i64 %.819327329, 8
  %sunkaddr50 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr49
  %sunkaddr51 = getelementptr i8, ptr %sunkaddr50, i64 16
  %.888.2 = load i64, ptr %sunkaddr51, align 8
  %.891.2 = and i64 %.888.2, %.890
  %.892.2 = icmp eq i64 %.891.2, 0
  br i1 %.892.2, label %B364.2, label %B386.2

B364.2:                                           ; preds = %B386.1
  %sunkaddr52 = mul i64 %.819327329, 8
  %sunkaddr53 = getelementptr i8, ptr %arg.load.4, i64 %sunkaddr52
  %sunkaddr54 = getelementptr i8, ptr %sunkaddr53, i64 16
  %.924.2 = load double, ptr %sunkaddr54, align 8
  %.928.2 = fadd double %work.3.3.1, %.924.2
  br label %B386.2

B386.2:                                           ; preds = %B364.2, %B386.1
  %work.3.3.2 = phi double [ %.928.2, %B364.2 ], [ %work.3.3.1, %B386.1 ]
  %sunkaddr55 = mul i64 %.819327329, 8
  %sunkaddr56 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr55
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr56, i64 24
  %.888.3 = load i64, ptr %sunkaddr57, align 8
  %.891.3 = and i64 %.888.3, %.890
  %.892.3 = icmp eq i64 %.891.3, 0
  br i1 %.892.3, label %B364.3, label %B386.3

B364.3:                                           ; preds = %B386.2
  %sunkaddr58 = mul i64 %.819327329, 8
  %sunkaddr59 = getelementptr i8, ptr %arg.load.4, i64 %sunkaddr58
  %sunkaddr60 = getelementptr i8, ptr %sunkaddr59, i64 24
  %.924.3 = load double, ptr %sunkaddr60, align 8
  %.928.3 = fadd double %work.3.3.2, %.924.3
  br label %B386.3

B386.3:                                           ; preds = %B364.3, %B386.2
  %work.3.3.3 = phi double [ %.928.3, %B364.3 ], [ %work.3.3.2, %B386.2 ]
  %sunkaddr61 = mul i64 %.819327329, 8
  %sunkaddr62 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr61
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr62, i64 32
  %.888.4 = load i64, ptr %sunkaddr63, align 8
  %.891.4 = and i64 %.888.4, %.890
  %.892.4 = icmp eq i64 %.891.4, 0
  br i1 %.892.4, label %B364.4, label %B386.4

B364.4:                                           ; preds = %B386.3
  %sunkaddr64 = mul i64 %.819327329, 8
  %sunkaddr65 = getelementptr i8, ptr %arg.load.4, i64 %sunkaddr64
  %sunkaddr66 = getelementptr i8, ptr %sunkaddr65, i64 32
  %.924.4 = load double, ptr %sunkaddr66, align 8
  %.928.4 = fadd double %work.3.3.3, %.924.4
  br label %B386.4

B386.4:                                           ; preds = %B364.4, %B386.3
  %work.3.3.4 = phi double [ %.928.4, %B364.4 ], [ %work.3.3.3, %B386.3 ]
  %sunkaddr67 = mul i64 %.819327329, 8
  %sunkaddr68 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr67
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr68, i64 40
  %.888.5 = load i64, ptr %sunkaddr69, align 8
  %.891.5 = and i64 %.888.5, %.890
  %.892.5 = icmp eq i64 %.891.5, 0
  br i1 %.892.5, label %B364.5, label %B386.5

B364.5:                                           ; preds = %B386.4
  %sunkaddr70 = mul i64 %.819327329, 8
  %sunkaddr71 = getelementptr i8, ptr %arg.load.4, i64 %sunkaddr70
  %sunkaddr72 = getelementptr i8, ptr %sunkaddr71, i64 40
  %.924.5 = load double, ptr %sunkaddr72, align 8
  %.928.5 = fadd double %work.3.3.4, %.924.5
  br label %B386.5

B386.5:                                           ; preds = %B364.5, %B386.4
  %work.3.3.5 = phi double [ %.928.5, %B364.5 ], [ %work.3.3.4, %B386.4 ]
  %sunkaddr73 = mul i64 %.819327329, 8
  %sunkaddr74 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr73
  %sunkaddr75 = getelementptr i8, ptr %sunkaddr74, i64 48
  %.888.6 = load i64, ptr %sunkaddr75, align 8
  %.891.6 = and i64 %.888.6, %.890
  %.892.6 = icmp eq i64 %.891.6, 0
  br i1 %.892.6, label %B364.6, label %B386.6

B364.6:                                           ; preds = %B386.5
  %sunkaddr76 = mul i64 %.819327329, 8
  %sunkaddr77 = getelementptr i8, ptr %arg.load.4, i64 %sunkaddr76
  %sunkaddr78 = getelementptr i8, ptr %sunkaddr77, i64 48
  %.924.6 = load double, ptr %sunkaddr78, align 8
  %.928.6 = fadd double %work.3.3.5, %.924.6
  br label %B386.6

B386.6:                                           ; preds = %B364.6, %B386.5
  %work.3.3.6 = phi double [ %.928.6, %B364.6 ], [ %work.3.3.5, %B386.5 ]
  %.826.7 = add nuw nsw i64 %.819327329, 8
  %sunkaddr79 = mul i64 %.819327329, 8
  %sunkaddr80 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr79
  %sunkaddr81 = getelementptr i8, ptr %sunkaddr80, i64 56
  %.888.7 = load i64, ptr %sunkaddr81, align 8
  %.891.7 = and i64 %.888.7, %.890
  %.892.7 = icmp eq i64 %.891.7, 0
  br i1 %.892.7, label %B364.7, label %B386.7

B364.7:                                           ; preds = %B386.6
  %sunkaddr82 = mul i64 %.819327329, 8
  %sunkaddr90 = getelementptr i8, ptr %arg.load.4, i64 %sunkaddr82
  %sunkaddr91 = getelementptr i8, ptr %sunkaddr90, i64 56
  %.924.7 = load double, ptr %sunkaddr91, align 8
  %.928.7 = fadd double %work.3.3.6, %.924.7
  br label %B386.7

B386.7:                                           ; preds = %B364.7, %B386.6
  %work.3.3.7 = phi double [ %.928.7, %B364.7 ], [ %work.3.3.6, %B386.6 ]
  %niter.ncmp.7 = icmp eq i64 %unroll_iter, %.826.7
  br i1 %niter.ncmp.7, label %B388.unr-lcssa, label %B328.if

B388.unr-lcssa:                                   ; preds = %B386.7
  %3 = icmp eq i64 %xtraiter, 0
  br i1 %3, label %B388, label %B328.if.epil.preheader

B328.if.epil.preheader:                           ; preds = %B388.unr-lcssa, %B328.if.lr.ph
  %work.2.2331.epil.init = phi double [ 0.000000e+00, %B328.if.lr.ph ], [ %work.3.3.7, %B388.unr-lcssa ]
  %.819327329.epil.init = phi i64 [ 0, %B328.if.lr.ph ], [ %unroll_iter, %B388.unr-lcssa ]
  %4 = shl i64 %.819327329.epil.init, 3
  %scevgep40 = getelementptr i8, ptr %arg.load.4, i64 %4
  %scevgep42 = getelementptr i8, ptr %arg.met.4, i64 %4
  br label %B328.if.epil

B328.if.epil:                                     ; preds = %B386.epil, %B328.if.epil.preheader
  %work.2.2331.epil = phi double [ %work.2.2331.epil.init, %B328.if.epil.preheader ], [ %work.3.3.epil, %B386.epil ]
  %epil.iter = phi i64 [ 0, %B328.if.epil.preheader ], [ %epil.iter.next, %B386.epil ]
  %5 = shl i64 %epil.iter, 3
  %scevgep39 = getelementptr i8, ptr %scevgep42, i64 %5
  %.888.epil = load i64, ptr %scevgep39, align 8
  %.891.epil = and i64 %.888.epil, %.890
  %.892.epil = icmp eq i64 %.891.epil, 0
  br i1 %.892.epil, label %B364.epil, label %B386.epil

B364.epil:                                        ; preds = %B328.if.epil
  %6 = shl i64 %epil.iter, 3
  %scevgep41 = getelementptr i8, ptr %scevgep40, i64 %6
  %.924.epil = load double, ptr %scevgep41, align 8
  %.928.epil = fadd double %work.2.2331.epil, %.924.epil
  br label %B386.epil

B386.epil:                                        ; preds = %B364.epil, %B328.if.epil
  %work.3.3.epil = phi double [ %.928.epil, %B364.epil ], [ %work.2.2331.epil, %B328.if.epil ]
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B388, label %B328.if.epil, !llvm.loop !14

B388:                                             ; preds = %B386.epil, %B388.unr-lcssa
  %work.3.3.lcssa = phi double [ %work.3.3.7, %B388.unr-lcssa ], [ %work.3.3.epil, %B386.epil ]
  store i8 0, ptr %.1036, align 1
  %.1042 = call i32 @f33(ptr nonnull %.1036, ptr nonnull %excinfo.4, ptr %arg.chosen.0, ptr %arg.chosen.1, i64 %arg.chosen.2, i64 %arg.chosen.3, ptr nonnull %arg.chosen.4, i64 %arg.chosen.5.0, i64 %arg.chosen.6.0, i64 %.315344362, i64 %.143)
  switch i32 %.1042, label %B480.endif.if [
    i32 -2, label %B480.endif.endif
    i32 0, label %B480.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B480.endif.if, %B0.endif.if, %B0.if, %B520
  %common.ret.op = phi i32 [ 0, %B520 ], [ %.133, %B0.if ], [ %.170, %B0.endif.if ], [ %.1042, %B480.endif.if ]
  ret i32 %common.ret.op

B520:                                             ; preds = %B158.loopexit, %B0.endif.endif
  %best.3.0.lcssa = phi double [ 0.000000e+00, %B0.endif.endif ], [ %best.5.2, %B158.loopexit ]
  %which.2.0.lcssa = phi i64 [ 0, %B0.endif.endif ], [ %which.4.2, %B158.loopexit ]
  store double %best.3.0.lcssa, ptr %retptr, align 8
  %retptr.repack302 = getelementptr inbounds i8, ptr %retptr, i64 8
  store i64 %which.2.0.lcssa, ptr %retptr.repack302, align 8
  br label %common.ret

B0.if:                                            ; preds = %entry
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B0.endif:                                         ; preds = %entry, %entry
  store ptr null, ptr %.162, align 8
  %.170 = call i32 @f34(ptr nonnull %.162, ptr nonnull %excinfo.2, ptr %arg.met.0, ptr %arg.met.1, i64 %arg.met.2, i64 %arg.met.3, ptr %arg.met.4, i64 %arg.met.5.0, i64 %arg.met.6.0, i64 %.143, ptr %arg.sets.0, ptr %arg.sets.1, i64 %arg.sets.2, i64 %arg.sets.3, ptr %arg.sets.4, i64 %arg.sets.5.0, i64 %arg.sets.6.0)
  switch i32 %.170, label %B0.endif.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

B0.endif.if:                                      ; preds = %B0.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.143, i64 4)
  %.309357.not = icmp slt i64 %.143, 1
  br i1 %.309357.not, label %B520, label %B158.if.preheader

B158.if.preheader:                                ; preds = %B0.endif.endif
  %xtraiter = and i64 %.143, 7
  %unroll_iter = and i64 %.143, 9223372036854775800
  br label %B158.if

B158.if:                                          ; preds = %B158.if.preheader, %B158.loopexit
  %which.2.0365 = phi i64 [ %which.4.2, %B158.loopexit ], [ 0, %B158.if.preheader ]
  %best.3.0364 = phi double [ %best.5.2, %B158.loopexit ], [ 0.000000e+00, %B158.if.preheader ]
  %.315344362 = phi i64 [ %.322, %B158.loopexit ], [ 1, %B158.if.preheader ]
  store i64 0, ptr %arg.chosen.4, align 8
  %exitcond.not = icmp eq i64 %.315344362, 1
  br i1 %exitcond.not, label %B216.preheader, label %B192.if.1

B192.if.1:                                        ; preds = %B158.if
  %sunkaddr92 = getelementptr i8, ptr %arg.chosen.4, i64 8
  store i64 1, ptr %sunkaddr92, align 8
  %exitcond.not.1 = icmp eq i64 %.315344362, 2
  br i1 %exitcond.not.1, label %B216.preheader, label %B192.if.2

B192.if.2:                                        ; preds = %B192.if.1
  %sunkaddr93 = getelementptr i8, ptr %arg.chosen.4, i64 16
  store i64 2, ptr %sunkaddr93, align 8
  %exitcond.not.2 = icmp eq i64 %.315344362, 3
  br i1 %exitcond.not.2, label %B216.preheader, label %B192.if.3

B192.if.3:                                        ; preds = %B192.if.2
  %sunkaddr94 = getelementptr i8, ptr %arg.chosen.4, i64 24
  store i64 3, ptr %sunkaddr94, align 8
  br label %B216.preheader

B216.preheader:                                   ; preds = %B192.if.3, %B192.if.2, %B192.if.1, %B158.if
  %.322 = add nuw nsw i64 %.315344362, 1
  br label %B216

B258.if.1:                                        ; preds = %B216
  %7 = icmp eq i64 %.315344362, 2
  %sunkaddr95 = getelementptr i8, ptr %arg.chosen.4, i64 8
  %.687.1 = load i64, ptr %sunkaddr95, align 8
  %.701.1 = icmp slt i64 %.687.1, 0
  %.702.1 = select i1 %.701.1, i64 %arg.sets.5.0, i64 0
  %8 = getelementptr i64, ptr %arg.sets.4, i64 %.687.1
  %.716.1 = getelementptr i64, ptr %8, i64 %.702.1
  %.717.1 = load i64, ptr %.716.1, align 8
  %.719.1 = or i64 %.717.1, %.717
  br i1 %7, label %B328.if.lr.ph, label %B258.if.2

B258.if.2:                                        ; preds = %B258.if.1
  %9 = icmp eq i64 %.315344362, 3
  %sunkaddr96 = getelementptr i8, ptr %arg.chosen.4, i64 16
  %.687.2 = load i64, ptr %sunkaddr96, align 8
  %.701.2 = icmp slt i64 %.687.2, 0
  %.702.2 = select i1 %.701.2, i64 %arg.sets.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.sets.4, i64 %.687.2
  %.716.2 = getelementptr i64, ptr %10, i64 %.702.2
  %.717.2 = load i64, ptr %.716.2, align 8
  %.719.2 = or i64 %.717.2, %.719.1
  br i1 %9, label %B328.if.lr.ph, label %B258.if.3

B258.if.3:                                        ; preds = %B258.if.2
  %sunkaddr97 = getelementptr i8, ptr %arg.chosen.4, i64 24
  %.687.3 = load i64, ptr %sunkaddr97, align 8
  %.701.3 = icmp slt i64 %.687.3, 0
  %.702.3 = select i1 %.701.3, i64 %arg.sets.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.sets.4, i64 %.687.3
  %.716.3 = getelementptr i64, ptr %11, i64 %.702.3
  %.717.3 = load i64, ptr %.716.3, align 8
  %.719.3 = or i64 %.717.3, %.719.2
  br label %B328.if.lr.ph

B328.if:                                          ; preds = %B328.if.preheader, %B386.7
  %work.2.2331 = phi double [ %work.3.3.7, %B386.7 ], [ 0.000000e+00, %B328.if.preheader ]
  %.819327329 = phi i64 [ %.826.7, %B386.7 ], [ 0, %B328.if.preheader ]
  %sunkaddr98 = mul i64 %.819327329, 8
  %sunkaddr99 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr98
  %.888 = load i64, ptr %sunkaddr99, align 8
  %.891 = and i64 %.888, %.890
  %.892 = icmp eq i64 %.891, 0
  br i1 %.892, label %B364, label %B386

B480.endif.if:                                    ; preds = %B388
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B480.endif.endif:                                 ; preds = %B388, %B388
  %12 = tail call i64 @llvm.ctpop.i64(i64 %.719.lcssa)
  %13 = uitofp i64 %12 to double
  %.1052 = load i8, ptr %.1036, align 1
  %.1055.not = icmp eq i8 %.1052, 0
  %.994 = fdiv double %work.3.3.lcssa, %13
  %.996 = fadd double %best.2.1, 0x3D719799812DEA11
  %.999 = fcmp ogt double %.994, %.996
  %best.5.2 = select i1 %.999, double %.994, double %best.2.1
  %which.4.2 = select i1 %.999, i64 %.719.lcssa, i64 %which.5.1
  br i1 %.1055.not, label %B158.loopexit, label %B216
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f32(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.block.0, i64 %arg.block.1, ptr readnone %arg.block.2.0, ptr readnone %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr readonly %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr readnone %arg.block.3.0, ptr readnone %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr readnone %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr readnone %arg.block.4.0, ptr readnone %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr readnone %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr readnone %arg.block.5.0, ptr readnone %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr readnone %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.6.0, ptr readnone %arg.block.6.0, ptr readnone %arg.block.6.1, i64 %arg.block.6.2, i64 %arg.block.6.3, ptr readnone %arg.block.6.4, i64 %arg.block.6.5.0, i64 %arg.block.6.6.0, ptr readnone %arg.block.7.0, ptr readnone %arg.block.7.1, i64 %arg.block.7.2, i64 %arg.block.7.3, ptr readonly %arg.block.7.4, i64 %arg.block.7.5.0, i64 %arg.block.7.5.1, i64 %arg.block.7.6.0, i64 %arg.block.7.6.1, ptr readnone %arg.load.0, ptr readnone %arg.load.1, i64 %arg.load.2, i64 %arg.load.3, ptr %arg.load.4, i64 %arg.load.5.0, i64 %arg.load.6.0, ptr readnone %arg.met.0, ptr readnone %arg.met.1, i64 %arg.met.2, i64 %arg.met.3, ptr %arg.met.4, i64 %arg.met.5.0, i64 %arg.met.6.0) local_unnamed_addr #1 {
entry:
  %.131 = sub i64 %arg.block.1, %arg.block.0
  %.176436.not = icmp slt i64 %.131, 1
  br i1 %.176436.not, label %B374, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %entry
  %.neg = add i64 %arg.block.0, 1
  %0 = icmp eq i64 %arg.block.1, %.neg
  br i1 %0, label %B60.if.epil.preheader, label %B60.if.preheader.new

B60.if.preheader.new:                             ; preds = %B60.if.preheader
  %unroll_iter = and i64 %.131, 9223372036854775806
  br label %B60.if

B168:                                             ; preds = %B60.if
  %.379 = load i64, ptr %arg.met.4, align 8
  %.383.not = icmp eq i64 %.379, %.5.i
  br i1 %.383.not, label %B238, label %B192.preheader

B192.preheader:                                   ; preds = %B168
  %1 = add i64 %used.2.0439, -1
  br label %B192

B192:                                             ; preds = %B214, %B192.preheader
  %at.2.1 = phi i64 [ %.389, %B214 ], [ 0, %B192.preheader ]
  %exitcond.not = icmp eq i64 %1, %at.2.1
  br i1 %exitcond.not, label %B250, label %B214

B214:                                             ; preds = %B192
  %.389 = add nuw nsw i64 %at.2.1, 1
  %sunkaddr9 = mul i64 %at.2.1, 8
  %sunkaddr11 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr9
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr11, i64 8
  %.438 = load i64, ptr %sunkaddr12, align 8
  %.442.not = icmp eq i64 %.438, %.5.i
  br i1 %.442.not, label %B238, label %B192

B238:                                             ; preds = %B214, %B60.if, %B168
  %at.3.2 = phi i64 [ 0, %B168 ], [ 0, %B60.if ], [ %.389, %B214 ]
  %.461 = icmp eq i64 %at.3.2, %used.2.0439
  br i1 %.461, label %B250, label %B282

B250:                                             ; preds = %B192, %B238
  %at.3.25 = phi i64 [ %at.3.2, %B238 ], [ %used.2.0439, %B192 ]
  %.478 = icmp slt i64 %used.2.0439, 0
  %.479 = select i1 %.478, i64 %arg.met.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.met.4, i64 %used.2.0439
  %.493 = getelementptr i64, ptr %2, i64 %.479
  store i64 %.5.i, ptr %.493, align 8
  %.512 = select i1 %.478, i64 %arg.load.5.0, i64 0
  %3 = getelementptr double, ptr %arg.load.4, i64 %used.2.0439
  %.526 = getelementptr double, ptr %3, i64 %.512
  store double 0.000000e+00, ptr %.526, align 8
  %.529 = add nsw i64 %used.2.0439, 1
  br label %B282

B282:                                             ; preds = %B250, %B238
  %at.3.24 = phi i64 [ %at.3.25, %B250 ], [ %at.3.2, %B238 ]
  %used.3.1 = phi i64 [ %.529, %B250 ], [ %used.2.0439, %B238 ]
  %.571 = getelementptr double, ptr %arg.load.4, i64 %at.3.24
  %.572 = load double, ptr %.571, align 8
  %sunkaddr14 = shl i64 %.235, 3
  %sunkaddr15 = getelementptr inbounds i8, ptr %16, i64 %sunkaddr14
  %.606 = load i64, ptr %sunkaddr15, align 8
  %.634 = icmp slt i64 %.606, 0
  %.635 = select i1 %.634, i64 %arg.block.7.5.0, i64 0
  %.636 = add i64 %.635, %.606
  %.656 = mul i64 %.636, %arg.block.7.5.1
  %4 = getelementptr double, ptr %arg.block.7.4, i64 %.656
  %.660 = getelementptr i8, ptr %4, i64 8
  %.661 = load double, ptr %.660, align 8
  %.662 = fadd double %.572, %.661
  store double %.662, ptr %.571, align 8
  %.189.1 = add i64 %.182435437, 2
  %.234.1 = icmp slt i64 %.189, 0
  %.235.1 = select i1 %.234.1, i64 %arg.block.2.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.block.2.4, i64 %.189
  %.249.1 = getelementptr i64, ptr %5, i64 %.235.1
  %.250.1 = load i64, ptr %.249.1, align 8
  %.276.1 = icmp slt i64 %.250.1, 0
  %.277.1 = select i1 %.276.1, i64 %arg.block.7.5.0, i64 0
  %.278.1 = add i64 %.277.1, %.250.1
  %.298.1 = mul i64 %.278.1, %arg.block.7.5.1
  %.302.1 = getelementptr double, ptr %arg.block.7.4, i64 %.298.1
  %.303.1 = load double, ptr %.302.1, align 8
  %.5.i.1 = fptosi double %.303.1 to i64
  %.340.1 = icmp sgt i64 %used.3.1, 0
  br i1 %.340.1, label %B168.1, label %B238.1

B168.1:                                           ; preds = %B282
  %.379.1 = load i64, ptr %arg.met.4, align 8
  %.383.not.1 = icmp eq i64 %.379.1, %.5.i.1
  br i1 %.383.not.1, label %B238.1, label %B192.preheader.1

B192.preheader.1:                                 ; preds = %B168.1
  %6 = add i64 %used.3.1, -1
  br label %B192.1

B192.1:                                           ; preds = %B214.1, %B192.preheader.1
  %at.2.1.1 = phi i64 [ %.389.1, %B214.1 ], [ 0, %B192.preheader.1 ]
  %exitcond.not.1 = icmp eq i64 %6, %at.2.1.1
  br i1 %exitcond.not.1, label %B250.1, label %B214.1

B214.1:                                           ; preds = %B192.1
  %.389.1 = add nuw nsw i64 %at.2.1.1, 1
  %sunkaddr16 = mul i64 %at.2.1.1, 8
  %sunkaddr17 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr16
  %sunkaddr18 = getelementptr i8, ptr %sunkaddr17, i64 8
  %.438.1 = load i64, ptr %sunkaddr18, align 8
  %.442.not.1 = icmp eq i64 %.438.1, %.5.i.1
  br i1 %.442.not.1, label %B238.1, label %B192.1

B238.1:                                           ; preds = %B214.1, %B168.1, %B282
  %at.3.2.1 = phi i64 [ 0, %B168.1 ], [ 0, %B282 ], [ %.389.1, %B214.1 ]
  %.461.1 = icmp eq i64 %at.3.2.1, %used.3.1
  br i1 %.461.1, label %B250.1, label %B282.1

B250.1:                                           ; preds = %B192.1, %B238.1
  %at.3.25.1 = phi i64 [ %at.3.2.1, %B238.1 ], [ %used.3.1, %B192.1 ]
  %.478.1 = icmp slt i64 %used.3.1, 0
  %.479.1 = select i1 %.478.1, i64 %arg.met.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.met.4, i64 %used.3.1
  %.493.1 = getelementptr i64, ptr %7, i64 %.479.1
  store i64 %.5.i.1, ptr %.493.1, align 8
  %.512.1 = select i1 %.478.1, i64 %arg.load.5.0, i64 0
  %8 = getelementptr double, ptr %arg.load.4, i64 %used.3.1
  %.526.1 = getelementptr double, ptr %8, i64 %.512.1
  store double 0.000000e+00, ptr %.526.1, align 8
  %.529.1 = add nsw i64 %used.3.1, 1
  br label %B282.1

B282.1:                                           ; preds = %B250.1, %B238.1
  %at.3.24.1 = phi i64 [ %at.3.25.1, %B250.1 ], [ %at.3.2.1, %B238.1 ]
  %used.3.1.1 = phi i64 [ %.529.1, %B250.1 ], [ %used.3.1, %B238.1 ]
  %.571.1 = getelementptr double, ptr %arg.load.4, i64 %at.3.24.1
  %.572.1 = load double, ptr %.571.1, align 8
  %sunkaddr19 = shl i64 %.235.1, 3
  %sunkaddr20 = getelementptr inbounds i8, ptr %5, i64 %sunkaddr19
  %.606.1 = load i64, ptr %sunkaddr20, align 8
  %.634.1 = icmp slt i64 %.606.1, 0
  %.635.1 = select i1 %.634.1, i64 %arg.block.7.5.0, i64 0
  %.636.1 = add i64 %.635.1, %.606.1
  %.656.1 = mul i64 %.636.1, %arg.block.7.5.1
  %9 = getelementptr double, ptr %arg.block.7.4, i64 %.656.1
  %.660.1 = getelementptr i8, ptr %9, i64 8
  %.661.1 = load double, ptr %.660.1, align 8
  %.662.1 = fadd double %.572.1, %.661.1
  store double %.662.1, ptr %.571.1, align 8
  %niter.next.1 = add i64 %niter, 2
  %niter.ncmp.1.not = icmp eq i64 %niter.next.1, %unroll_iter
  br i1 %niter.ncmp.1.not, label %B374.loopexit.unr-lcssa, label %B60.if

B374.loopexit.unr-lcssa:                          ; preds = %B282.1
  %10 = and i64 %.131, 1
  %lcmp.mod.not = icmp eq i64 %10, 0
  br i1 %lcmp.mod.not, label %B374, label %B60.if.epil.preheader

B60.if.epil.preheader:                            ; preds = %B374.loopexit.unr-lcssa, %B60.if.preheader
  %used.2.0439.epil.init = phi i64 [ 0, %B60.if.preheader ], [ %used.3.1.1, %B374.loopexit.unr-lcssa ]
  %.182435437.epil.init = phi i64 [ %arg.block.0, %B60.if.preheader ], [ %.189.1, %B374.loopexit.unr-lcssa ]
  %.234.epil = icmp slt i64 %.182435437.epil.init, 0
  %.235.epil = select i1 %.234.epil, i64 %arg.block.2.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.block.2.4, i64 %.182435437.epil.init
  %.249.epil = getelementptr i64, ptr %11, i64 %.235.epil
  %.250.epil = load i64, ptr %.249.epil, align 8
  %.276.epil = icmp slt i64 %.250.epil, 0
  %.277.epil = select i1 %.276.epil, i64 %arg.block.7.5.0, i64 0
  %.278.epil = add i64 %.277.epil, %.250.epil
  %.298.epil = mul i64 %.278.epil, %arg.block.7.5.1
  %.302.epil = getelementptr double, ptr %arg.block.7.4, i64 %.298.epil
  %.303.epil = load double, ptr %.302.epil, align 8
  %.5.i.epil = fptosi double %.303.epil to i64
  %.340.epil = icmp sgt i64 %used.2.0439.epil.init, 0
  br i1 %.340.epil, label %B168.epil, label %B238.epil

B168.epil:                                        ; preds = %B60.if.epil.preheader
  %.379.epil = load i64, ptr %arg.met.4, align 8
  %.383.not.epil = icmp eq i64 %.379.epil, %.5.i.epil
  br i1 %.383.not.epil, label %B238.epil, label %B192.preheader.epil

B192.preheader.epil:                              ; preds = %B168.epil
  %12 = add i64 %used.2.0439.epil.init, -1
  br label %B192.epil

B192.epil:                                        ; preds = %B214.epil, %B192.preheader.epil
  %at.2.1.epil = phi i64 [ %.389.epil, %B214.epil ], [ 0, %B192.preheader.epil ]
  %exitcond.not.epil = icmp eq i64 %12, %at.2.1.epil
  br i1 %exitcond.not.epil, label %B250.epil, label %B214.epil

B214.epil:                                        ; preds = %B192.epil
  %.389.epil = add nuw nsw i64 %at.2.1.epil, 1
  %sunkaddr21 = mul i64 %at.2.1.epil, 8
  %sunkaddr22 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr21
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr22, i64 8
  %.438.epil = load i64, ptr %sunkaddr23, align 8
  %.442.not.epil = icmp eq i64 %.438.epil, %.5.i.epil
  br i1 %.442.not.epil, label %B238.epil, label %B192.epil

B238.epil:                                        ; preds = %B214.epil, %B168.epil, %B60.if.epil.preheader
  %at.3.2.epil = phi i64 [ 0, %B168.epil ], [ 0, %B60.if.epil.preheader ], [ %.389.epil, %B214.epil ]
  %.461.epil = icmp eq i64 %at.3.2.epil, %used.2.0439.epil.init
  br i1 %.461.epil, label %B250.epil, label %B282.epil

B250.epil:                                        ; preds = %B192.epil, %B238.epil
  %at.3.25.epil = phi i64 [ %at.3.2.epil, %B238.epil ], [ %used.2.0439.epil.init, %B192.epil ]
  %.478.epil = icmp slt i64 %used.2.0439.epil.init, 0
  %.479.epil = select i1 %.478.epil, i64 %arg.met.5.0, i64 0
  %13 = getelementptr i64, ptr %arg.met.4, i64 %used.2.0439.epil.init
  %.493.epil = getelementptr i64, ptr %13, i64 %.479.epil
  store i64 %.5.i.epil, ptr %.493.epil, align 8
  %.512.epil = select i1 %.478.epil, i64 %arg.load.5.0, i64 0
  %14 = getelementptr double, ptr %arg.load.4, i64 %used.2.0439.epil.init
  %.526.epil = getelementptr double, ptr %14, i64 %.512.epil
  store double 0.000000e+00, ptr %.526.epil, align 8
  %.529.epil = add nsw i64 %used.2.0439.epil.init, 1
  br label %B282.epil

B282.epil:                                        ; preds = %B250.epil, %B238.epil
  %at.3.24.epil = phi i64 [ %at.3.25.epil, %B250.epil ], [ %at.3.2.epil, %B238.epil ]
  %used.3.1.epil = phi i64 [ %.529.epil, %B250.epil ], [ %used.2.0439.epil.init, %B238.epil ]
  %.571.epil = getelementptr double, ptr %arg.load.4, i64 %at.3.24.epil
  %.572.epil = load double, ptr %.571.epil, align 8
  %sunkaddr24 = shl i64 %.235.epil, 3
  %sunkaddr25 = getelementptr inbounds i8, ptr %11, i64 %sunkaddr24
  %.606.epil = load i64, ptr %sunkaddr25, align 8
  %.634.epil = icmp slt i64 %.606.epil, 0
  %.635.epil = select i1 %.634.epil, i64 %arg.block.7.5.0, i64 0
  %.636.epil = add i64 %.635.epil, %.606.epil
  %.656.epil = mul i64 %.636.epil, %arg.block.7.5.1
  %15 = getelementptr double, ptr %arg.block.7.4, i64 %.656.epil
  %.660.epil = getelementptr i8, ptr %15, i64 8
  %.661.epil = load double, ptr %.660.epil, align 8
  %.662.epil = fadd double %.572.epil, %.661.epil
  store double %.662.epil, ptr %.571.epil, align 8
  br label %B374

B374:                                             ; preds = %B282.epil, %B374.loopexit.unr-lcssa, %entry
  %used.2.0.lcssa = phi i64 [ 0, %entry ], [ %used.3.1.1, %B374.loopexit.unr-lcssa ], [ %used.3.1.epil, %B282.epil ]
  store i64 %used.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B60.if:                                           ; preds = %B282.1, %B60.if.preheader.new
  %used.2.0439 = phi i64 [ 0, %B60.if.preheader.new ], [ %used.3.1.1, %B282.1 ]
  %.182435437 = phi i64 [ %arg.block.0, %B60.if.preheader.new ], [ %.189.1, %B282.1 ]
  %niter = phi i64 [ 0, %B60.if.preheader.new ], [ %niter.next.1, %B282.1 ]
  %.189 = add i64 %.182435437, 1
  %.234 = icmp slt i64 %.182435437, 0
  %.235 = select i1 %.234, i64 %arg.block.2.5.0, i64 0
  %16 = getelementptr i64, ptr %arg.block.2.4, i64 %.182435437
  %.249 = getelementptr i64, ptr %16, i64 %.235
  %.250 = load i64, ptr %.249, align 8
  %.276 = icmp slt i64 %.250, 0
  %.277 = select i1 %.276, i64 %arg.block.7.5.0, i64 0
  %.278 = add i64 %.277, %.250
  %.298 = mul i64 %.278, %arg.block.7.5.1
  %.302 = getelementptr double, ptr %arg.block.7.4, i64 %.298
  %.303 = load double, ptr %.302, align 8
  %.5.i = fptosi double %.303 to i64
  %.340 = icmp sgt i64 %used.2.0439, 0
  br i1 %.340, label %B168, label %B238
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f33(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.chosen.0, ptr readnone %arg.chosen.1, i64 %arg.chosen.2, i64 %arg.chosen.3, ptr %arg.chosen.4, i64 %arg.chosen.5.0, i64 %arg.chosen.6.0, i64 %arg.size, i64 %arg.count) local_unnamed_addr #1 {
entry:
  %const = bitcast i64 9223372036854775807 to i64
  %const_mat = add i64 %const, 1
  %.60 = icmp ugt i64 %arg.size, %const_mat
  %0 = shl i64 %arg.size, 3
  %scevgep61 = getelementptr i8, ptr %arg.chosen.4, i64 %0
  %1 = shl i64 %arg.chosen.5.0, 3
  %2 = select i1 %.60, i64 0, i64 %arg.size
  %3 = add i64 %arg.size, -1
  br label %B44

B44:                                              ; preds = %B44.if, %entry
  %lsr.iv77 = phi i64 [ %lsr.iv.next78, %B44.if ], [ %2, %entry ]
  %lsr.iv75 = phi i64 [ %lsr.iv.next76, %B44.if ], [ %arg.count, %entry ]
  %lsr.iv65 = phi i64 [ %lsr.iv.next66, %B44.if ], [ 0, %entry ]
  %lsr.iv63 = phi i64 [ %lsr.iv.next64, %B44.if ], [ %3, %entry ]
  %lsr.iv61 = phi i64 [ %lsr.iv.next62, %B44.if ], [ -1, %entry ]
  %.104 = icmp sgt i64 %lsr.iv77, 0
  br i1 %.104, label %B44.if, label %common.ret

B84:                                              ; preds = %B44.if
  %scevgep67 = getelementptr i8, ptr %arg.chosen.4, i64 %28
  %4 = shl i64 %lsr.iv.next64, 3
  %scevgep68 = getelementptr i8, ptr %scevgep67, i64 %4
  %scevgep70 = getelementptr i8, ptr %scevgep68, i64 8
  %.218 = add nsw i64 %.175, 1
  store i64 %.218, ptr %scevgep70, align 8
  %5 = mul i64 %lsr.iv.next62, -1
  %.336177.not = icmp sgt i64 %5, -1
  %6 = mul i64 %lsr.iv.next62, -1
  %7 = mul i64 %lsr.iv.next66, -1
  br i1 %.336177.not, label %common.ret, label %B154.if.preheader

B154.if.preheader:                                ; preds = %B84
  %xtraiter = and i64 %lsr.iv.next62, 7
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B154.if.prol.loopexit, label %B154.if.prol.preheader

B154.if.prol.preheader:                           ; preds = %B154.if.preheader
  %8 = add i64 %1, 8
  %9 = trunc i64 %6 to i3
  %10 = sub i3 0, %9
  %11 = zext i3 %10 to i64
  br label %B154.if.prol

B154.if.prol:                                     ; preds = %B154.if.prol, %B154.if.prol.preheader
  %lsr.iv50 = phi i64 [ %lsr.iv.next51, %B154.if.prol ], [ %11, %B154.if.prol.preheader ]
  %lsr.iv48 = phi i64 [ %lsr.iv.next49, %B154.if.prol ], [ %6, %B154.if.prol.preheader ]
  %12 = add i64 %arg.size, %lsr.iv48
  %13 = add i64 %arg.size, %lsr.iv48
  %.388.inv.prol = icmp sgt i64 %12, 0
  %14 = select i1 %.388.inv.prol, i64 0, i64 %1
  %scevgep56 = getelementptr i8, ptr %scevgep61, i64 %14
  %15 = shl i64 %lsr.iv48, 3
  %scevgep58 = getelementptr i8, ptr %scevgep56, i64 %15
  %scevgep60 = getelementptr i8, ptr %scevgep58, i64 -8
  %.404.prol = load i64, ptr %scevgep60, align 8
  %.405.prol = add nsw i64 %.404.prol, 1
  %.419.prol = icmp slt i64 %13, 0
  %16 = select i1 %.419.prol, i64 %8, i64 8
  %scevgep = getelementptr i8, ptr %scevgep61, i64 %16
  %17 = shl i64 %lsr.iv48, 3
  %scevgep54 = getelementptr i8, ptr %scevgep, i64 %17
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 -8
  store i64 %.405.prol, ptr %scevgep55, align 8
  %lsr.iv.next49 = add nsw i64 %lsr.iv48, 1
  %lsr.iv.next51 = add nsw i64 %lsr.iv50, -1
  %exitcond = icmp eq i64 %lsr.iv.next51, 0
  br i1 %exitcond, label %B154.if.prol.loopexit.loopexit, label %B154.if.prol, !llvm.loop !15

B154.if.prol.loopexit.loopexit:                   ; preds = %B154.if.prol
  %18 = mul i64 %lsr.iv.next49, -1
  br label %B154.if.prol.loopexit

B154.if.prol.loopexit:                            ; preds = %B154.if.preheader, %B154.if.prol.loopexit.loopexit
  %.335175179.unr = phi i64 [ %18, %B154.if.prol.loopexit.loopexit ], [ %lsr.iv.next62, %B154.if.preheader ]
  %lsr.iv.next104.pn = phi i64 [ %lsr.iv.next49, %B154.if.prol.loopexit.loopexit ], [ %6, %B154.if.preheader ]
  %ov = icmp ugt i64 %7, -9
  br i1 %ov, label %common.ret, label %B154.if.preheader12

B154.if.preheader12:                              ; preds = %B154.if.prol.loopexit
  %.342176178.unr = add i64 %lsr.iv.next104.pn, %arg.size
  %19 = add i64 %.335175179.unr, 8
  %20 = add i64 %1, -8
  %21 = add i64 %1, 8
  %22 = add i64 %1, 16
  %23 = add i64 %1, 24
  %24 = add i64 %1, 32
  %25 = add i64 %1, 40
  %26 = add i64 %1, 48
  %27 = add i64 %1, 56
  br label %B154.if

common.ret:                                       ; preds = %B44, %B154.if, %B154.if.prol.loopexit, %B84
  %storemerge170 = phi i8 [ 1, %B84 ], [ 1, %B154.if.prol.loopexit ], [ 1, %B154.if ], [ 0, %B44 ]
  store i8 %storemerge170, ptr %retptr, align 1
  ret i32 0

B44.if:                                           ; preds = %B44
  %.159 = icmp slt i64 %lsr.iv63, 0
  %28 = select i1 %.159, i64 %1, i64 0
  %scevgep72 = getelementptr i8, ptr %arg.chosen.4, i64 %28
  %29 = shl i64 %lsr.iv63, 3
  %scevgep74 = getelementptr i8, ptr %scevgep72, i64 %29
  %.175 = load i64, ptr %scevgep74, align 8
  %lsr.iv.next62 = add nsw i64 %lsr.iv61, 1
  %lsr.iv.next64 = add i64 %lsr.iv63, -1
  %lsr.iv.next66 = add nuw i64 %lsr.iv65, 1
  %lsr.iv.next76 = add i64 %lsr.iv75, -1
  %lsr.iv.next78 = add i64 %lsr.iv77, -1
  %.181 = icmp slt i64 %.175, %lsr.iv.next76
  br i1 %.181, label %B84, label %B44

B154.if:                                          ; preds = %B154.if, %B154.if.preheader12
  %lsr.iv = phi i64 [ %19, %B154.if.preheader12 ], [ %lsr.iv.next, %B154.if ]
  %.342176178 = phi i64 [ %.342176178.unr, %B154.if.preheader12 ], [ %69, %B154.if ]
  %.388.inv = icmp sgt i64 %.342176178, 0
  %30 = shl i64 %.342176178, 3
  %31 = select i1 %.388.inv, i64 -8, i64 %20
  %scevgep93 = getelementptr i8, ptr %arg.chosen.4, i64 %31
  %scevgep94 = getelementptr i8, ptr %scevgep93, i64 %30
  %.404 = load i64, ptr %scevgep94, align 8
  %.405 = add nsw i64 %.404, 1
  %.419 = icmp slt i64 %.342176178, 0
  %32 = select i1 %.419, i64 %1, i64 0
  %scevgep49 = getelementptr i8, ptr %arg.chosen.4, i64 %32
  %33 = shl i64 %.342176178, 3
  %scevgep46 = getelementptr i8, ptr %scevgep49, i64 %33
  store i64 %.405, ptr %scevgep46, align 8
  %.388.inv.1 = icmp ult i64 %.342176178, %const
  %34 = select i1 %.388.inv.1, i64 0, i64 %1
  %scevgep57 = getelementptr i8, ptr %arg.chosen.4, i64 %34
  %35 = shl i64 %.342176178, 3
  %scevgep45 = getelementptr i8, ptr %scevgep57, i64 %35
  %.404.1 = load i64, ptr %scevgep45, align 8
  %.405.1 = add nsw i64 %.404.1, 1
  %36 = add i64 %.342176178, 1
  %.419.1 = icmp slt i64 %36, 0
  %37 = select i1 %.419.1, i64 %21, i64 8
  %scevgep89 = getelementptr i8, ptr %arg.chosen.4, i64 %37
  %38 = shl i64 %.342176178, 3
  %scevgep43 = getelementptr i8, ptr %scevgep89, i64 %38
  store i64 %.405.1, ptr %scevgep43, align 8
  %39 = add i64 %36, 1
  %.388.inv.2 = icmp sgt i64 %39, 0
  %40 = select i1 %.388.inv.2, i64 8, i64 %21
  %scevgep87 = getelementptr i8, ptr %arg.chosen.4, i64 %40
  %41 = shl i64 %.342176178, 3
  %scevgep42 = getelementptr i8, ptr %scevgep87, i64 %41
  %.404.2 = load i64, ptr %scevgep42, align 8
  %.405.2 = add nsw i64 %.404.2, 1
  %.419.2 = icmp slt i64 %39, 0
  %42 = select i1 %.419.2, i64 %22, i64 16
  %scevgep85 = getelementptr i8, ptr %arg.chosen.4, i64 %42
  %43 = shl i64 %.342176178, 3
  %scevgep41 = getelementptr i8, ptr %scevgep85, i64 %43
  store i64 %.405.2, ptr %scevgep41, align 8
  %44 = add i64 %39, 1
  %.388.inv.3 = icmp sgt i64 %44, 0
  %45 = select i1 %.388.inv.3, i64 16, i64 %22
  %scevgep83 = getelementptr i8, ptr %arg.chosen.4, i64 %45
  %46 = shl i64 %.342176178, 3
  %scevgep40 = getelementptr i8, ptr %scevgep83, i64 %46
  %.404.3 = load i64, ptr %scevgep40, align 8
  %.405.3 = add nsw i64 %.404.3, 1
  %.419.3 = icmp slt i64 %44, 0
  %47 = select i1 %.419.3, i64 %23, i64 24
  %scevgep81 = getelementptr i8, ptr %arg.chosen.4, i64 %47
  %48 = shl i64 %.342176178, 3
  %scevgep39 = getelementptr i8, ptr %scevgep81, i64 %48
  store i64 %.405.3, ptr %scevgep39, align 8
  %49 = add i64 %44, 1
  %.388.inv.4 = icmp sgt i64 %49, 0
  %50 = select i1 %.388.inv.4, i64 24, i64 %23
  %scevgep79 = getelementptr i8, ptr %arg.chosen.4, i64 %50
  %51 = shl i64 %.342176178, 3
  %scevgep38 = getelementptr i8, ptr %scevgep79, i64 %51
  %.404.4 = load i64, ptr %scevgep38, align 8
  %.405.4 = add nsw i64 %.404.4, 1
  %.419.4 = icmp slt i64 %49, 0
  %52 = select i1 %.419.4, i64 %24, i64 32
  %scevgep77 = getelementptr i8, ptr %arg.chosen.4, i64 %52
  %53 = shl i64 %.342176178, 3
  %scevgep23 = getelementptr i8, ptr %scevgep77, i64 %53
  store i64 %.405.4, ptr %scevgep23, align 8
  %54 = add i64 %49, 1
  %.388.inv.5 = icmp sgt i64 %54, 0
  %55 = select i1 %.388.inv.5, i64 32, i64 %24
  %scevgep75 = getelementptr i8, ptr %arg.chosen.4, i64 %55
  %56 = shl i64 %.342176178, 3
  %scevgep22 = getelementptr i8, ptr %scevgep75, i64 %56
  %.404.5 = load i64, ptr %scevgep22, align 8
  %.405.5 = add nsw i64 %.404.5, 1
  %.419.5 = icmp slt i64 %54, 0
  %57 = select i1 %.419.5, i64 %25, i64 40
  %scevgep73 = getelementptr i8, ptr %arg.chosen.4, i64 %57
  %58 = shl i64 %.342176178, 3
  %scevgep21 = getelementptr i8, ptr %scevgep73, i64 %58
  store i64 %.405.5, ptr %scevgep21, align 8
  %59 = add i64 %54, 1
  %.388.inv.6 = icmp sgt i64 %59, 0
  %60 = select i1 %.388.inv.6, i64 40, i64 %25
  %scevgep71 = getelementptr i8, ptr %arg.chosen.4, i64 %60
  %61 = shl i64 %.342176178, 3
  %scevgep20 = getelementptr i8, ptr %scevgep71, i64 %61
  %.404.6 = load i64, ptr %scevgep20, align 8
  %.405.6 = add nsw i64 %.404.6, 1
  %.419.6 = icmp slt i64 %59, 0
  %62 = select i1 %.419.6, i64 %26, i64 48
  %scevgep69 = getelementptr i8, ptr %arg.chosen.4, i64 %62
  %63 = shl i64 %.342176178, 3
  %scevgep19 = getelementptr i8, ptr %scevgep69, i64 %63
  store i64 %.405.6, ptr %scevgep19, align 8
  %64 = add i64 %59, 1
  %.388.inv.7 = icmp sgt i64 %64, 0
  %65 = select i1 %.388.inv.7, i64 48, i64 %26
  %scevgep62 = getelementptr i8, ptr %arg.chosen.4, i64 %65
  %66 = shl i64 %.342176178, 3
  %scevgep18 = getelementptr i8, ptr %scevgep62, i64 %66
  %.404.7 = load i64, ptr %scevgep18, align 8
  %.405.7 = add nsw i64 %.404.7, 1
  %.419.7 = icmp slt i64 %64, 0
  %67 = select i1 %.419.7, i64 %27, i64 56
  %scevgep59 = getelementptr i8, ptr %arg.chosen.4, i64 %67
  %68 = shl i64 %.342176178, 3
  %scevgep17 = getelementptr i8, ptr %scevgep59, i64 %68
  store i64 %.405.7, ptr %scevgep17, align 8
  %lsr.iv.next = add i64 %lsr.iv, -8
  %.336.7 = icmp sgt i64 %lsr.iv.next, 8
  %69 = add i64 %64, 1
  br i1 %.336.7, label %B154.if, label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f34(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.met.0, ptr readnone %arg.met.1, i64 %arg.met.2, i64 %arg.met.3, ptr readonly %arg.met.4, i64 %arg.met.5.0, i64 %arg.met.6.0, i64 %arg.used, ptr readnone %arg.sets.0, ptr readnone %arg.sets.1, i64 %arg.sets.2, i64 %arg.sets.3, ptr %arg.sets.4, i64 %arg.sets.5.0, i64 %arg.sets.6.0) local_unnamed_addr #1 {
entry:
  %.108192.not = icmp slt i64 %arg.used, 1
  br i1 %.108192.not, label %B252, label %B34.if.preheader

B34.if.preheader:                                 ; preds = %entry
  %0 = icmp eq i64 %arg.used, 1
  br i1 %0, label %B228.thread.epil, label %B34.if.preheader.new

B34.if.preheader.new:                             ; preds = %B34.if.preheader
  %unroll_iter = and i64 %arg.used, 9223372036854775806
  br label %B34.if

B54:                                              ; preds = %B34.if
  %.197 = getelementptr i64, ptr %arg.met.4, i64 %.114190193
  %.198 = load i64, ptr %.197, align 8
  %1 = getelementptr i64, ptr %arg.sets.4, i64 %.114190193
  %.231 = getelementptr i8, ptr %1, i64 -8
  %.232 = load i64, ptr %.231, align 8
  %.12.i = xor i64 %.232, %.198
  %.16.i = sub i64 0, %.12.i
  %.17.i = and i64 %.12.i, %.16.i
  %.23.i = and i64 %.17.i, %.198
  %.24.not.i = icmp eq i64 %.23.i, 0
  %.30.i = icmp slt i64 %.232, %.17.i
  %.43.i = icmp sge i64 %.198, %.17.i
  %"$phi60.0.2.0.i" = select i1 %.24.not.i, i1 %.43.i, i1 %.30.i
  br i1 %"$phi60.0.2.0.i", label %B228, label %B116.preheader

B116.preheader:                                   ; preds = %B54
  br label %B116

B116:                                             ; preds = %B116.preheader, %B166
  %at.2.2 = phi i64 [ %.271, %B166 ], [ %.114190193, %B116.preheader ]
  %2 = shl i64 %at.2.2, 3
  %scevgep36 = getelementptr i8, ptr %arg.sets.4, i64 %2
  %scevgep37 = getelementptr i8, ptr %scevgep36, i64 -8
  %.301 = load i64, ptr %scevgep37, align 8
  store i64 %.301, ptr %scevgep36, align 8
  %.344 = icmp sgt i64 %at.2.2, 1
  br i1 %.344, label %B166, label %B228

B166:                                             ; preds = %B116
  %sunkaddr10 = mul i64 %.114190193, 8
  %sunkaddr11 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr10
  %.383 = load i64, ptr %sunkaddr11, align 8
  %3 = shl i64 %at.2.2, 3
  %scevgep4 = getelementptr i8, ptr %arg.sets.4, i64 %3
  %scevgep6 = getelementptr i8, ptr %scevgep4, i64 -16
  %.417 = load i64, ptr %scevgep6, align 8
  %.12.i9 = xor i64 %.417, %.383
  %.16.i10 = sub i64 0, %.12.i9
  %.17.i11 = and i64 %.12.i9, %.16.i10
  %.23.i12 = and i64 %.17.i11, %.383
  %.24.not.i13 = icmp eq i64 %.23.i12, 0
  %.30.i14 = icmp slt i64 %.417, %.17.i11
  %.43.i15 = icmp sge i64 %.383, %.17.i11
  %"$phi60.0.2.0.i16" = select i1 %.24.not.i13, i1 %.43.i15, i1 %.30.i14
  %.271 = add i64 %at.2.2, -1
  br i1 %"$phi60.0.2.0.i16", label %B228, label %B116

B228:                                             ; preds = %B116, %B166, %B34.if, %B54
  %at.3.17 = phi i64 [ 0, %B34.if ], [ %.114190193, %B54 ], [ 0, %B116 ], [ %.271, %B166 ]
  %sunkaddr = shl i64 %.114190193, 3
  %sunkaddr45 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr
  %.4938 = load i64, ptr %sunkaddr45, align 8
  %4 = getelementptr i64, ptr %arg.sets.4, i64 %at.3.17
  store i64 %.4938, ptr %4, align 8
  %.121.1 = add nuw i64 %.114190193, 2
  %.197.1 = getelementptr i64, ptr %arg.met.4, i64 %.121
  %.198.1 = load i64, ptr %.197.1, align 8
  %5 = getelementptr i64, ptr %arg.sets.4, i64 %.121
  %.231.1 = getelementptr i8, ptr %5, i64 -8
  %.232.1 = load i64, ptr %.231.1, align 8
  %.12.i.1 = xor i64 %.232.1, %.198.1
  %.16.i.1 = sub i64 0, %.12.i.1
  %.17.i.1 = and i64 %.12.i.1, %.16.i.1
  %.23.i.1 = and i64 %.17.i.1, %.198.1
  %.24.not.i.1 = icmp eq i64 %.23.i.1, 0
  %.30.i.1 = icmp slt i64 %.232.1, %.17.i.1
  %.43.i.1 = icmp sge i64 %.198.1, %.17.i.1
  %"$phi60.0.2.0.i.1" = select i1 %.24.not.i.1, i1 %.43.i.1, i1 %.30.i.1
  br i1 %"$phi60.0.2.0.i.1", label %B228.1, label %B116.1.preheader

B116.1.preheader:                                 ; preds = %B228
  br label %B116.1

B116.1:                                           ; preds = %B116.1.preheader, %B166.1
  %at.2.2.1 = phi i64 [ %.271.1, %B166.1 ], [ %.121, %B116.1.preheader ]
  %6 = shl i64 %at.2.2.1, 3
  %scevgep42 = getelementptr i8, ptr %arg.sets.4, i64 %6
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 -8
  %.301.1 = load i64, ptr %scevgep43, align 8
  store i64 %.301.1, ptr %scevgep42, align 8
  %.344.1 = icmp sgt i64 %at.2.2.1, 1
  br i1 %.344.1, label %B166.1, label %B228.1

B166.1:                                           ; preds = %B116.1
  %sunkaddr12 = mul i64 %.121, 8
  %sunkaddr15 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr12
  %.383.1 = load i64, ptr %sunkaddr15, align 8
  %7 = shl i64 %at.2.2.1, 3
  %scevgep7 = getelementptr i8, ptr %arg.sets.4, i64 %7
  %scevgep8 = getelementptr i8, ptr %scevgep7, i64 -16
  %.417.1 = load i64, ptr %scevgep8, align 8
  %.12.i9.1 = xor i64 %.417.1, %.383.1
  %.16.i10.1 = sub i64 0, %.12.i9.1
  %.17.i11.1 = and i64 %.12.i9.1, %.16.i10.1
  %.23.i12.1 = and i64 %.17.i11.1, %.383.1
  %.24.not.i13.1 = icmp eq i64 %.23.i12.1, 0
  %.30.i14.1 = icmp slt i64 %.417.1, %.17.i11.1
  %.43.i15.1 = icmp sge i64 %.383.1, %.17.i11.1
  %"$phi60.0.2.0.i16.1" = select i1 %.24.not.i13.1, i1 %.43.i15.1, i1 %.30.i14.1
  %.271.1 = add i64 %at.2.2.1, -1
  br i1 %"$phi60.0.2.0.i16.1", label %B228.1, label %B116.1

B228.1:                                           ; preds = %B116.1, %B166.1, %B228
  %at.3.17.1 = phi i64 [ %.121, %B228 ], [ 0, %B116.1 ], [ %.271.1, %B166.1 ]
  %sunkaddr13 = shl i64 %.121, 3
  %sunkaddr14 = getelementptr i8, ptr %arg.met.4, i64 %sunkaddr13
  %.4938.1 = load i64, ptr %sunkaddr14, align 8
  %8 = getelementptr i64, ptr %arg.sets.4, i64 %at.3.17.1
  store i64 %.4938.1, ptr %8, align 8
  %niter.ncmp.1 = icmp eq i64 %.121.1, %unroll_iter
  br i1 %niter.ncmp.1, label %B252.loopexit.unr-lcssa, label %B34.if

B252.loopexit.unr-lcssa:                          ; preds = %B228.1
  %9 = and i64 %arg.used, 1
  %lcmp.mod.not = icmp eq i64 %9, 0
  br i1 %lcmp.mod.not, label %B252, label %B54.epil

B54.epil:                                         ; preds = %B252.loopexit.unr-lcssa
  %.197.epil = getelementptr i64, ptr %arg.met.4, i64 %.121.1
  %.198.epil = load i64, ptr %.197.epil, align 8
  %10 = getelementptr i64, ptr %arg.sets.4, i64 %.121.1
  %.231.epil = getelementptr i8, ptr %10, i64 -8
  %.232.epil = load i64, ptr %.231.epil, align 8
  %.12.i.epil = xor i64 %.232.epil, %.198.epil
  %.16.i.epil = sub i64 0, %.12.i.epil
  %.17.i.epil = and i64 %.12.i.epil, %.16.i.epil
  %.23.i.epil = and i64 %.17.i.epil, %.198.epil
  %.24.not.i.epil = icmp eq i64 %.23.i.epil, 0
  %.30.i.epil = icmp slt i64 %.232.epil, %.17.i.epil
  %.43.i.epil = icmp sge i64 %.198.epil, %.17.i.epil
  %"$phi60.0.2.0.i.epil" = select i1 %.24.not.i.epil, i1 %.43.i.epil, i1 %.30.i.epil
  br i1 %"$phi60.0.2.0.i.epil", label %B228.thread.epil, label %B116.epil.preheader

B116.epil.preheader:                              ; preds = %B54.epil
  br label %B116.epil

B116.epil:                                        ; preds = %B116.epil.preheader, %B166.epil
  %at.2.2.epil = phi i64 [ %.271.epil, %B166.epil ], [ %.121.1, %B116.epil.preheader ]
  %11 = shl i64 %at.2.2.epil, 3
  %scevgep30 = getelementptr i8, ptr %arg.sets.4, i64 %11
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 -8
  %.301.epil = load i64, ptr %scevgep31, align 8
  store i64 %.301.epil, ptr %scevgep30, align 8
  %.344.epil = icmp sgt i64 %at.2.2.epil, 1
  br i1 %.344.epil, label %B166.epil, label %B228.epil

B166.epil:                                        ; preds = %B116.epil
  %.383.epil = load i64, ptr %.197.epil, align 8
  %12 = shl i64 %at.2.2.epil, 3
  %scevgep = getelementptr i8, ptr %arg.sets.4, i64 %12
  %scevgep2 = getelementptr i8, ptr %scevgep, i64 -16
  %.417.epil = load i64, ptr %scevgep2, align 8
  %.12.i9.epil = xor i64 %.417.epil, %.383.epil
  %.16.i10.epil = sub i64 0, %.12.i9.epil
  %.17.i11.epil = and i64 %.12.i9.epil, %.16.i10.epil
  %.23.i12.epil = and i64 %.17.i11.epil, %.383.epil
  %.24.not.i13.epil = icmp eq i64 %.23.i12.epil, 0
  %.30.i14.epil = icmp slt i64 %.417.epil, %.17.i11.epil
  %.43.i15.epil = icmp sge i64 %.383.epil, %.17.i11.epil
  %"$phi60.0.2.0.i16.epil" = select i1 %.24.not.i13.epil, i1 %.43.i15.epil, i1 %.30.i14.epil
  %.271.epil = add i64 %at.2.2.epil, -1
  br i1 %"$phi60.0.2.0.i16.epil", label %B228.thread.epil, label %B116.epil

B228.thread.epil:                                 ; preds = %B166.epil, %B54.epil, %B34.if.preheader
  %.114190193.epil.init3 = phi i64 [ %.121.1, %B54.epil ], [ 0, %B34.if.preheader ], [ %.121.1, %B166.epil ]
  %at.3.1.ph.epil = phi i64 [ %.121.1, %B54.epil ], [ 0, %B34.if.preheader ], [ %.271.epil, %B166.epil ]
  %13 = getelementptr i64, ptr %arg.met.4, i64 %.114190193.epil.init3
  br label %B228.epil

B228.epil:                                        ; preds = %B116.epil, %B228.thread.epil
  %.4938.in.epil = phi ptr [ %13, %B228.thread.epil ], [ %.197.epil, %B116.epil ]
  %at.3.17.epil = phi i64 [ %at.3.1.ph.epil, %B228.thread.epil ], [ 0, %B116.epil ]
  %.4938.epil = load i64, ptr %.4938.in.epil, align 8
  %14 = getelementptr i64, ptr %arg.sets.4, i64 %at.3.17.epil
  store i64 %.4938.epil, ptr %14, align 8
  br label %B252

B252:                                             ; preds = %B228.epil, %B252.loopexit.unr-lcssa, %entry
  store ptr null, ptr %retptr, align 8
  ret i32 0

B34.if:                                           ; preds = %B228.1, %B34.if.preheader.new
  %.114190193 = phi i64 [ 0, %B34.if.preheader.new ], [ %.121.1, %B228.1 ]
  %.121 = or i64 %.114190193, 1
  %.158.not = icmp eq i64 %.114190193, 0
  br i1 %.158.not, label %B228, label %B54
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f28(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.block.0, i64 %arg.block.1, ptr readnone %arg.block.2.0, ptr readnone %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr readnone %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr readnone %arg.block.3.0, ptr readnone %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr readonly %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr readnone %arg.block.4.0, ptr readnone %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr readonly %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr readnone %arg.block.5.0, ptr readnone %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr readonly %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.6.0, ptr readnone %arg.block.6.0, ptr readnone %arg.block.6.1, i64 %arg.block.6.2, i64 %arg.block.6.3, ptr readonly %arg.block.6.4, i64 %arg.block.6.5.0, i64 %arg.block.6.6.0, ptr readnone %arg.block.7.0, ptr readnone %arg.block.7.1, i64 %arg.block.7.2, i64 %arg.block.7.3, ptr readnone %arg.block.7.4, i64 %arg.block.7.5.0, i64 %arg.block.7.5.1, i64 %arg.block.7.6.0, i64 %arg.block.7.6.1, i64 %arg.i, ptr readnone %arg.issue.0, ptr readnone %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr readonly %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, i64 %arg.iteration, double %arg.front) local_unnamed_addr #1 {
entry:
  %.103 = icmp slt i64 %arg.i, 0
  %.104 = select i1 %.103, i64 %arg.block.3.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.block.3.4, i64 %arg.i
  %.118 = getelementptr i64, ptr %0, i64 %.104
  %.119 = load i64, ptr %.118, align 8
  %.135 = icmp slt i64 %arg.i, -1
  %.136 = select i1 %.135, i64 %arg.block.3.5.0, i64 0
  %1 = getelementptr i8, ptr %0, i64 8
  %.150 = getelementptr i64, ptr %1, i64 %.136
  %.151 = load i64, ptr %.150, align 8
  %.188 = sub i64 %.151, %.119
  %.233370.not = icmp slt i64 %.188, 1
  br i1 %.233370.not, label %B272, label %B90.if.preheader

B90.if.preheader:                                 ; preds = %entry
  %xtraiter = and i64 %.188, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B90.if.prol.loopexit, label %B90.if.prol.preheader

B90.if.prol.preheader:                            ; preds = %B90.if.preheader
  %2 = shl i64 %arg.block.5.5.0, 3
  %3 = shl i64 %arg.block.4.5.0, 3
  %4 = shl i64 %arg.block.6.5.0, 3
  br label %B90.if.prol

B90.if.prol:                                      ; preds = %B270.prol, %B90.if.prol.preheader
  %lsr.iv40 = phi i64 [ %lsr.iv.next41, %B270.prol ], [ %xtraiter, %B90.if.prol.preheader ]
  %ready.2.0373.prol = phi double [ %ready.3.1.prol, %B270.prol ], [ %arg.front, %B90.if.prol.preheader ]
  %.239369371.prol = phi i64 [ %.246.prol, %B270.prol ], [ %.119, %B90.if.prol.preheader ]
  %.293.prol = icmp slt i64 %.239369371.prol, 0
  %5 = select i1 %.293.prol, i64 %2, i64 0
  %scevgep38 = getelementptr i8, ptr %arg.block.5.4, i64 %5
  %6 = shl i64 %.239369371.prol, 3
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 %6
  %.309.prol = load i64, ptr %scevgep39, align 8
  %.311.not.prol = icmp slt i64 %arg.iteration, %.309.prol
  br i1 %.311.not.prol, label %B270.prol, label %B128.prol

B128.prol:                                        ; preds = %B90.if.prol
  %7 = icmp slt i64 %.239369371.prol, 0
  %.346.prol = sub nsw i64 %arg.iteration, %.309.prol
  %8 = select i1 %7, i64 %3, i64 0
  %scevgep36 = getelementptr i8, ptr %arg.block.4.4, i64 %8
  %9 = shl i64 %.239369371.prol, 3
  %scevgep29 = getelementptr i8, ptr %scevgep36, i64 %9
  %.378.prol = load i64, ptr %scevgep29, align 8
  %.381.prol = sub nsw i64 %.378.prol, %arg.block.0
  %.407.prol = icmp slt i64 %.381.prol, 0
  %.408.prol = select i1 %.407.prol, i64 %arg.issue.5.1, i64 0
  %.426.prol = mul i64 %.346.prol, %arg.issue.5.1
  %10 = getelementptr double, ptr %arg.issue.4, i64 %.426.prol
  %11 = getelementptr double, ptr %10, i64 %.381.prol
  %.430.prol = getelementptr double, ptr %11, i64 %.408.prol
  %.431.prol = load double, ptr %.430.prol, align 8
  %12 = select i1 %7, i64 %4, i64 0
  %scevgep34 = getelementptr i8, ptr %arg.block.6.4, i64 %12
  %13 = shl i64 %.239369371.prol, 3
  %scevgep28 = getelementptr i8, ptr %scevgep34, i64 %13
  %.463.prol = load double, ptr %scevgep28, align 8
  %.466.prol = fadd double %.431.prol, %.463.prol
  %.10.i.prol = fcmp ogt double %.466.prol, %ready.2.0373.prol
  %.11.i.prol = select i1 %.10.i.prol, double %.466.prol, double %ready.2.0373.prol
  br label %B270.prol

B270.prol:                                        ; preds = %B128.prol, %B90.if.prol
  %ready.3.1.prol = phi double [ %ready.2.0373.prol, %B90.if.prol ], [ %.11.i.prol, %B128.prol ]
  %lsr.iv.next41 = add nsw i64 %lsr.iv40, -1
  %.246.prol = add i64 %.239369371.prol, 1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next41, 0
  br i1 %prol.iter.cmp.not, label %B90.if.prol.loopexit.loopexit, label %B90.if.prol, !llvm.loop !16

B90.if.prol.loopexit.loopexit:                    ; preds = %B270.prol
  %14 = add i64 %xtraiter, %.119
  %15 = sub i64 %.151, %14
  br label %B90.if.prol.loopexit

B90.if.prol.loopexit:                             ; preds = %B90.if.prol.loopexit.loopexit, %B90.if.preheader
  %ready.2.0373.unr = phi double [ %arg.front, %B90.if.preheader ], [ %ready.3.1.prol, %B90.if.prol.loopexit.loopexit ]
  %.232368372.unr = phi i64 [ %.188, %B90.if.preheader ], [ %15, %B90.if.prol.loopexit.loopexit ]
  %.239369371.unr = phi i64 [ %.119, %B90.if.preheader ], [ %14, %B90.if.prol.loopexit.loopexit ]
  %ready.3.1.lcssa.unr = phi double [ poison, %B90.if.preheader ], [ %ready.3.1.prol, %B90.if.prol.loopexit.loopexit ]
  %16 = sub i64 %.119, %.151
  %17 = icmp ugt i64 %16, -4
  br i1 %17, label %B272, label %B90.if.preheader1

B90.if.preheader1:                                ; preds = %B90.if.prol.loopexit
  %18 = add i64 %.232368372.unr, 4
  %19 = shl i64 %arg.block.5.5.0, 3
  %20 = shl i64 %arg.block.4.5.0, 3
  %21 = shl i64 %arg.block.6.5.0, 3
  %22 = add i64 %19, 8
  %23 = add i64 %19, 16
  %24 = add i64 %19, 24
  %25 = add i64 %20, 8
  %26 = add i64 %21, 8
  %27 = add i64 %20, 16
  %28 = add i64 %21, 16
  %29 = add i64 %20, 24
  %30 = add i64 %21, 24
  br label %B90.if

B128:                                             ; preds = %B90.if
  %31 = icmp slt i64 %.239369371, 0
  %.346 = sub nsw i64 %arg.iteration, %.309
  %32 = select i1 %31, i64 %20, i64 0
  %scevgep21 = getelementptr i8, ptr %arg.block.4.4, i64 %32
  %33 = shl i64 %.239369371, 3
  %scevgep1 = getelementptr i8, ptr %scevgep21, i64 %33
  %.378 = load i64, ptr %scevgep1, align 8
  %.381 = sub nsw i64 %.378, %arg.block.0
  %.407 = icmp slt i64 %.381, 0
  %.408 = select i1 %.407, i64 %arg.issue.5.1, i64 0
  %.426 = mul i64 %.346, %arg.issue.5.1
  %34 = getelementptr double, ptr %arg.issue.4, i64 %.426
  %35 = getelementptr double, ptr %34, i64 %.381
  %.430 = getelementptr double, ptr %35, i64 %.408
  %.431 = load double, ptr %.430, align 8
  %36 = select i1 %31, i64 %21, i64 0
  %scevgep19 = getelementptr i8, ptr %arg.block.6.4, i64 %36
  %37 = shl i64 %.239369371, 3
  %scevgep = getelementptr i8, ptr %scevgep19, i64 %37
  %.463 = load double, ptr %scevgep, align 8
  %.466 = fadd double %.431, %.463
  %.10.i = fcmp ogt double %.466, %ready.2.0373
  %.11.i = select i1 %.10.i, double %.466, double %ready.2.0373
  br label %B270

B270:                                             ; preds = %B90.if, %B128
  %ready.3.1 = phi double [ %ready.2.0373, %B90.if ], [ %.11.i, %B128 ]
  %38 = add i64 %.239369371, 1
  %.293.1 = icmp slt i64 %38, 0
  %39 = select i1 %.293.1, i64 %22, i64 8
  %scevgep57 = getelementptr i8, ptr %arg.block.5.4, i64 %39
  %40 = shl i64 %.239369371, 3
  %scevgep27 = getelementptr i8, ptr %scevgep57, i64 %40
  %.309.1 = load i64, ptr %scevgep27, align 8
  %.311.not.1 = icmp slt i64 %arg.iteration, %.309.1
  br i1 %.311.not.1, label %B270.1, label %B128.1

B128.1:                                           ; preds = %B270
  %41 = icmp slt i64 %38, 0
  %.346.1 = sub nsw i64 %arg.iteration, %.309.1
  %42 = select i1 %41, i64 %25, i64 8
  %scevgep43 = getelementptr i8, ptr %arg.block.4.4, i64 %42
  %43 = shl i64 %.239369371, 3
  %scevgep16 = getelementptr i8, ptr %scevgep43, i64 %43
  %.378.1 = load i64, ptr %scevgep16, align 8
  %.381.1 = sub nsw i64 %.378.1, %arg.block.0
  %.407.1 = icmp slt i64 %.381.1, 0
  %.408.1 = select i1 %.407.1, i64 %arg.issue.5.1, i64 0
  %.426.1 = mul i64 %.346.1, %arg.issue.5.1
  %44 = getelementptr double, ptr %arg.issue.4, i64 %.426.1
  %45 = getelementptr double, ptr %44, i64 %.381.1
  %.430.1 = getelementptr double, ptr %45, i64 %.408.1
  %.431.1 = load double, ptr %.430.1, align 8
  %46 = select i1 %41, i64 %26, i64 8
  %scevgep41 = getelementptr i8, ptr %arg.block.6.4, i64 %46
  %47 = shl i64 %.239369371, 3
  %scevgep15 = getelementptr i8, ptr %scevgep41, i64 %47
  %.463.1 = load double, ptr %scevgep15, align 8
  %.466.1 = fadd double %.431.1, %.463.1
  %.10.i.1 = fcmp ogt double %.466.1, %ready.3.1
  %.11.i.1 = select i1 %.10.i.1, double %.466.1, double %ready.3.1
  br label %B270.1

B270.1:                                           ; preds = %B128.1, %B270
  %ready.3.1.1 = phi double [ %ready.3.1, %B270 ], [ %.11.i.1, %B128.1 ]
  %48 = add i64 %38, 1
  %.293.2 = icmp slt i64 %48, 0
  %49 = select i1 %.293.2, i64 %23, i64 16
  %scevgep55 = getelementptr i8, ptr %arg.block.5.4, i64 %49
  %50 = shl i64 %.239369371, 3
  %scevgep26 = getelementptr i8, ptr %scevgep55, i64 %50
  %.309.2 = load i64, ptr %scevgep26, align 8
  %.311.not.2 = icmp slt i64 %arg.iteration, %.309.2
  br i1 %.311.not.2, label %B270.2, label %B128.2

B128.2:                                           ; preds = %B270.1
  %51 = icmp slt i64 %48, 0
  %.346.2 = sub nsw i64 %arg.iteration, %.309.2
  %52 = select i1 %51, i64 %27, i64 16
  %scevgep47 = getelementptr i8, ptr %arg.block.4.4, i64 %52
  %53 = shl i64 %.239369371, 3
  %scevgep18 = getelementptr i8, ptr %scevgep47, i64 %53
  %.378.2 = load i64, ptr %scevgep18, align 8
  %.381.2 = sub nsw i64 %.378.2, %arg.block.0
  %.407.2 = icmp slt i64 %.381.2, 0
  %.408.2 = select i1 %.407.2, i64 %arg.issue.5.1, i64 0
  %.426.2 = mul i64 %.346.2, %arg.issue.5.1
  %54 = getelementptr double, ptr %arg.issue.4, i64 %.426.2
  %55 = getelementptr double, ptr %54, i64 %.381.2
  %.430.2 = getelementptr double, ptr %55, i64 %.408.2
  %.431.2 = load double, ptr %.430.2, align 8
  %56 = select i1 %51, i64 %28, i64 16
  %scevgep45 = getelementptr i8, ptr %arg.block.6.4, i64 %56
  %57 = shl i64 %.239369371, 3
  %scevgep17 = getelementptr i8, ptr %scevgep45, i64 %57
  %.463.2 = load double, ptr %scevgep17, align 8
  %.466.2 = fadd double %.431.2, %.463.2
  %.10.i.2 = fcmp ogt double %.466.2, %ready.3.1.1
  %.11.i.2 = select i1 %.10.i.2, double %.466.2, double %ready.3.1.1
  br label %B270.2

B270.2:                                           ; preds = %B128.2, %B270.1
  %ready.3.1.2 = phi double [ %ready.3.1.1, %B270.1 ], [ %.11.i.2, %B128.2 ]
  %58 = add i64 %48, 1
  %.293.3 = icmp slt i64 %58, 0
  %59 = select i1 %.293.3, i64 %24, i64 24
  %scevgep53 = getelementptr i8, ptr %arg.block.5.4, i64 %59
  %60 = shl i64 %.239369371, 3
  %scevgep25 = getelementptr i8, ptr %scevgep53, i64 %60
  %.309.3 = load i64, ptr %scevgep25, align 8
  %.311.not.3 = icmp slt i64 %arg.iteration, %.309.3
  br i1 %.311.not.3, label %B270.3, label %B128.3

B128.3:                                           ; preds = %B270.2
  %61 = icmp slt i64 %58, 0
  %.346.3 = sub nsw i64 %arg.iteration, %.309.3
  %62 = select i1 %61, i64 %29, i64 24
  %scevgep51 = getelementptr i8, ptr %arg.block.4.4, i64 %62
  %63 = shl i64 %.239369371, 3
  %scevgep22 = getelementptr i8, ptr %scevgep51, i64 %63
  %.378.3 = load i64, ptr %scevgep22, align 8
  %.381.3 = sub nsw i64 %.378.3, %arg.block.0
  %.407.3 = icmp slt i64 %.381.3, 0
  %.408.3 = select i1 %.407.3, i64 %arg.issue.5.1, i64 0
  %.426.3 = mul i64 %.346.3, %arg.issue.5.1
  %64 = getelementptr double, ptr %arg.issue.4, i64 %.426.3
  %65 = getelementptr double, ptr %64, i64 %.381.3
  %.430.3 = getelementptr double, ptr %65, i64 %.408.3
  %.431.3 = load double, ptr %.430.3, align 8
  %66 = select i1 %61, i64 %30, i64 24
  %scevgep49 = getelementptr i8, ptr %arg.block.6.4, i64 %66
  %67 = shl i64 %.239369371, 3
  %scevgep20 = getelementptr i8, ptr %scevgep49, i64 %67
  %.463.3 = load double, ptr %scevgep20, align 8
  %.466.3 = fadd double %.431.3, %.463.3
  %.10.i.3 = fcmp ogt double %.466.3, %ready.3.1.2
  %.11.i.3 = select i1 %.10.i.3, double %.466.3, double %ready.3.1.2
  br label %B270.3

B270.3:                                           ; preds = %B128.3, %B270.2
  %ready.3.1.3 = phi double [ %ready.3.1.2, %B270.2 ], [ %.11.i.3, %B128.3 ]
  %lsr.iv.next = add i64 %lsr.iv, -4
  %.233.3 = icmp sgt i64 %lsr.iv.next, 4
  %68 = add i64 %58, 1
  br i1 %.233.3, label %B90.if, label %B272

B272:                                             ; preds = %B270.3, %B90.if.prol.loopexit, %entry
  %ready.2.0.lcssa = phi double [ %arg.front, %entry ], [ %ready.3.1.lcssa.unr, %B90.if.prol.loopexit ], [ %ready.3.1.3, %B270.3 ]
  store double %ready.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B90.if:                                           ; preds = %B270.3, %B90.if.preheader1
  %lsr.iv = phi i64 [ %18, %B90.if.preheader1 ], [ %lsr.iv.next, %B270.3 ]
  %ready.2.0373 = phi double [ %ready.2.0373.unr, %B90.if.preheader1 ], [ %ready.3.1.3, %B270.3 ]
  %.239369371 = phi i64 [ %.239369371.unr, %B90.if.preheader1 ], [ %68, %B270.3 ]
  %.293 = icmp slt i64 %.239369371, 0
  %69 = select i1 %.293, i64 %19, i64 0
  %scevgep23 = getelementptr i8, ptr %arg.block.5.4, i64 %69
  %70 = shl i64 %.239369371, 3
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 %70
  %.309 = load i64, ptr %scevgep24, align 8
  %.311.not = icmp slt i64 %arg.iteration, %.309
  br i1 %.311.not, label %B270, label %B128
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f29(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.ports.0.0, ptr readnone %arg.ports.0.1, i64 %arg.ports.0.2, i64 %arg.ports.0.3, ptr %arg.ports.0.4, i64 %arg.ports.0.5.0, i64 %arg.ports.0.5.1, i64 %arg.ports.0.6.0, i64 %arg.ports.0.6.1, ptr readnone %arg.ports.1.0, ptr readnone %arg.ports.1.1, i64 %arg.ports.1.2, i64 %arg.ports.1.3, ptr %arg.ports.1.4, i64 %arg.ports.1.5.0, i64 %arg.ports.1.5.1, i64 %arg.ports.1.6.0, i64 %arg.ports.1.6.1, ptr readnone %arg.ports.2.0, ptr readnone %arg.ports.2.1, i64 %arg.ports.2.2, i64 %arg.ports.2.3, ptr %arg.ports.2.4, i64 %arg.ports.2.5.0, i64 %arg.ports.2.6.0, ptr readnone %arg.ports.3.0, ptr readnone %arg.ports.3.1, i64 %arg.ports.3.2, i64 %arg.ports.3.3, ptr readnone %arg.ports.3.4, i64 %arg.ports.3.5.0, i64 %arg.ports.3.6.0, double %arg.before) local_unnamed_addr #1 {
entry:
  %.145376.not = icmp slt i64 %arg.ports.2.5.0, 1
  br i1 %.145376.not, label %B338, label %B70.if.preheader

B70.if.preheader:                                 ; preds = %entry
  %0 = shl i64 %arg.ports.1.5.1, 3
  %1 = shl i64 %arg.ports.0.5.1, 3
  br label %B70.if

B158:                                             ; preds = %B72.endif
  %.299 = sub nsw i64 %.217, %low.3.1.i
  %.342362.not = icmp slt i64 %.299, 1
  br i1 %.342362.not, label %B310, label %B190.if.lr.ph

B190.if.lr.ph:                                    ; preds = %B158
  %xtraiter = and i64 %.299, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B190.if.prol.loopexit, label %B190.if.prol.preheader

B190.if.prol.preheader:                           ; preds = %B190.if.lr.ph
  %2 = shl i64 %low.3.1.i, 3
  %scevgep6 = getelementptr i8, ptr %lsr.iv, i64 %2
  %scevgep9 = getelementptr i8, ptr %lsr.iv3, i64 %2
  br label %B190.if.prol

B190.if.prol:                                     ; preds = %B190.if.prol, %B190.if.prol.preheader
  %prol.iter = phi i64 [ %prol.iter.next, %B190.if.prol ], [ 0, %B190.if.prol.preheader ]
  %3 = add i64 %low.3.1.i, %prol.iter
  %.407.prol = icmp slt i64 %3, 0
  %4 = select i1 %.407.prol, i64 %1, i64 0
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 %4
  %5 = shl nuw nsw i64 %prol.iter, 3
  %scevgep38 = getelementptr i8, ptr %scevgep10, i64 %5
  %.431.prol = load double, ptr %scevgep38, align 8
  %6 = select i1 %.407.prol, i64 %0, i64 0
  %scevgep7 = getelementptr i8, ptr %scevgep6, i64 %6
  %7 = shl nuw nsw i64 %prol.iter, 3
  %scevgep35 = getelementptr i8, ptr %scevgep7, i64 %7
  %.483.prol = load double, ptr %scevgep35, align 8
  %8 = shl nuw nsw i64 %prol.iter, 3
  %scevgep30 = getelementptr i8, ptr %lsr.iv3, i64 %8
  store double %.431.prol, ptr %scevgep30, align 8
  %9 = shl nuw nsw i64 %prol.iter, 3
  %scevgep3 = getelementptr i8, ptr %lsr.iv, i64 %9
  store double %.483.prol, ptr %scevgep3, align 8
  %prol.iter.next = add nuw nsw i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter, %prol.iter.next
  br i1 %prol.iter.cmp.not, label %B190.if.prol.loopexit.loopexit, label %B190.if.prol, !llvm.loop !17

B190.if.prol.loopexit.loopexit:                   ; preds = %B190.if.prol
  %10 = sub i64 %.299, %prol.iter.next
  %11 = add i64 %low.3.1.i, %prol.iter.next
  br label %B190.if.prol.loopexit

B190.if.prol.loopexit:                            ; preds = %B190.if.prol.loopexit.loopexit, %B190.if.lr.ph
  %.341360364.unr = phi i64 [ %.299, %B190.if.lr.ph ], [ %10, %B190.if.prol.loopexit.loopexit ]
  %.348361363.unr = phi i64 [ %low.3.1.i, %B190.if.lr.ph ], [ %11, %B190.if.prol.loopexit.loopexit ]
  %12 = sub nsw i64 %low.3.1.i, %.217
  %13 = icmp ugt i64 %12, -4
  br i1 %13, label %B310, label %B190.if.preheader

B190.if.preheader:                                ; preds = %B190.if.prol.loopexit
  %14 = add i64 %.341360364.unr, 4
  %15 = mul i64 %low.3.1.i, -8
  %scevgep29 = getelementptr i8, ptr %lsr.iv3, i64 %15
  %scevgep56 = getelementptr i8, ptr %lsr.iv, i64 %15
  br label %B190.if

B310:                                             ; preds = %B190.if, %B190.if.prol.loopexit, %B158
  %sunkaddr = shl i64 %.151367379, 3
  %sunkaddr51 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr
  store i64 %.299, ptr %sunkaddr51, align 8
  br label %B336

B336:                                             ; preds = %B72.endif, %B70.if, %B310
  %scevgep = getelementptr i8, ptr %lsr.iv, i64 %0
  %scevgep4 = getelementptr i8, ptr %lsr.iv3, i64 %1
  %exitcond.not = icmp eq i64 %arg.ports.2.5.0, %.158
  br i1 %exitcond.not, label %B338, label %B70.if

B338:                                             ; preds = %B336, %entry
  store ptr null, ptr %retptr, align 8
  ret i32 0

B70.if:                                           ; preds = %B336, %B70.if.preheader
  %lsr.iv3 = phi ptr [ %scevgep4, %B336 ], [ %arg.ports.0.4, %B70.if.preheader ]
  %lsr.iv = phi ptr [ %scevgep, %B336 ], [ %arg.ports.1.4, %B70.if.preheader ]
  %.151367379 = phi i64 [ %.158, %B336 ], [ 0, %B70.if.preheader ]
  %.158 = add nuw nsw i64 %.151367379, 1
  %16 = getelementptr i64, ptr %arg.ports.2.4, i64 %.151367379
  %.217 = load i64, ptr %16, align 8
  %.35.i = icmp sgt i64 %.217, 0
  br i1 %.35.i, label %B24.preheader.i, label %B336

B24.preheader.i:                                  ; preds = %B70.if
  %.134.i = mul i64 %.151367379, %arg.ports.1.5.1
  %17 = getelementptr double, ptr %arg.ports.1.4, i64 %.134.i
  br label %B24.i

B24.i:                                            ; preds = %B24.i, %B24.preheader.i
  %high.2.0.i = phi i64 [ %high.3.1.i, %B24.i ], [ %.217, %B24.preheader.i ]
  %low.2.0.i = phi i64 [ %low.3.1.i, %B24.i ], [ 0, %B24.preheader.i ]
  %.44.i = add nuw nsw i64 %low.2.0.i, %high.2.0.i
  %.52.1.i = lshr i64 %.44.i, 1
  %18 = getelementptr double, ptr %17, i64 %.52.1.i
  %.139.i = load double, ptr %18, align 8, !noalias !18
  %.141.i = fcmp oge double %.139.i, %arg.before
  %.166.i = add nuw nsw i64 %.52.1.i, 1
  %low.3.1.i = select i1 %.141.i, i64 %low.2.0.i, i64 %.166.i
  %high.3.1.i = select i1 %.141.i, i64 %.52.1.i, i64 %high.2.0.i
  %.183.i = icmp slt i64 %low.3.1.i, %high.3.1.i
  br i1 %.183.i, label %B24.i, label %B72.endif

B72.endif:                                        ; preds = %B24.i
  %.259 = icmp sgt i64 %low.3.1.i, 0
  br i1 %.259, label %B158, label %B336

B190.if:                                          ; preds = %B190.if, %B190.if.preheader
  %lsr.iv12 = phi i64 [ %14, %B190.if.preheader ], [ %lsr.iv.next, %B190.if ]
  %.348361363 = phi i64 [ %.348361363.unr, %B190.if.preheader ], [ %41, %B190.if ]
  %.407 = icmp slt i64 %.348361363, 0
  %19 = select i1 %.407, i64 %1, i64 0
  %scevgep33 = getelementptr i8, ptr %lsr.iv3, i64 %19
  %20 = shl i64 %.348361363, 3
  %scevgep34 = getelementptr i8, ptr %scevgep33, i64 %20
  %.431 = load double, ptr %scevgep34, align 8
  %21 = select i1 %.407, i64 %0, i64 0
  %scevgep31 = getelementptr i8, ptr %lsr.iv, i64 %21
  %scevgep32 = getelementptr i8, ptr %scevgep31, i64 %20
  %.483 = load double, ptr %scevgep32, align 8
  %22 = shl i64 %.348361363, 3
  %scevgep66 = getelementptr i8, ptr %scevgep29, i64 %22
  %scevgep70 = getelementptr i8, ptr %scevgep66, i64 24
  store double %.431, ptr %scevgep66, align 8
  %23 = shl i64 %.348361363, 3
  %scevgep61 = getelementptr i8, ptr %scevgep56, i64 %23
  %scevgep62 = getelementptr i8, ptr %scevgep61, i64 16
  %24 = shl i64 %.348361363, 3
  %scevgep57 = getelementptr i8, ptr %scevgep56, i64 %24
  store double %.483, ptr %scevgep57, align 8
  %25 = add i64 %.348361363, 1
  %.407.1 = icmp slt i64 %25, 0
  %26 = select i1 %.407.1, i64 %1, i64 0
  %scevgep19 = getelementptr i8, ptr %lsr.iv3, i64 %26
  %27 = shl i64 %.348361363, 3
  %scevgep54 = getelementptr i8, ptr %scevgep19, i64 %27
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 8
  %.431.1 = load double, ptr %scevgep55, align 8
  %28 = select i1 %.407.1, i64 %0, i64 0
  %scevgep22 = getelementptr i8, ptr %lsr.iv, i64 %28
  %29 = shl i64 %.348361363, 3
  %scevgep52 = getelementptr i8, ptr %scevgep22, i64 %29
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 8
  %.483.1 = load double, ptr %scevgep53, align 8
  %scevgep71 = getelementptr i8, ptr %scevgep29, i64 %29
  %scevgep72 = getelementptr i8, ptr %scevgep71, i64 8
  store double %.431.1, ptr %scevgep72, align 8
  %30 = shl i64 %.348361363, 3
  %scevgep64 = getelementptr i8, ptr %scevgep56, i64 %30
  %scevgep65 = getelementptr i8, ptr %scevgep64, i64 8
  store double %.483.1, ptr %scevgep65, align 8
  %31 = add i64 %25, 1
  %.407.2 = icmp slt i64 %31, 0
  %32 = select i1 %.407.2, i64 %1, i64 0
  %scevgep28 = getelementptr i8, ptr %lsr.iv3, i64 %32
  %33 = shl i64 %.348361363, 3
  %scevgep50 = getelementptr i8, ptr %scevgep28, i64 %33
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 16
  %.431.2 = load double, ptr %scevgep51, align 8
  %34 = select i1 %.407.2, i64 %0, i64 0
  %scevgep25 = getelementptr i8, ptr %lsr.iv, i64 %34
  %35 = shl i64 %.348361363, 3
  %scevgep47 = getelementptr i8, ptr %scevgep25, i64 %35
  %scevgep49 = getelementptr i8, ptr %scevgep47, i64 16
  %.483.2 = load double, ptr %scevgep49, align 8
  %scevgep67 = getelementptr i8, ptr %scevgep29, i64 %35
  %scevgep69 = getelementptr i8, ptr %scevgep67, i64 16
  store double %.431.2, ptr %scevgep69, align 8
  store double %.483.2, ptr %scevgep62, align 8
  %36 = add i64 %31, 1
  %.407.3 = icmp slt i64 %36, 0
  %37 = select i1 %.407.3, i64 %1, i64 0
  %scevgep16 = getelementptr i8, ptr %lsr.iv3, i64 %37
  %38 = shl i64 %.348361363, 3
  %scevgep44 = getelementptr i8, ptr %scevgep16, i64 %38
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 24
  %.431.3 = load double, ptr %scevgep45, align 8
  %39 = select i1 %.407.3, i64 %0, i64 0
  %scevgep13 = getelementptr i8, ptr %lsr.iv, i64 %39
  %40 = shl i64 %.348361363, 3
  %scevgep40 = getelementptr i8, ptr %scevgep13, i64 %40
  %scevgep41 = getelementptr i8, ptr %scevgep40, i64 24
  %.483.3 = load double, ptr %scevgep41, align 8
  store double %.431.3, ptr %scevgep70, align 8
  %scevgep58 = getelementptr i8, ptr %scevgep56, i64 %40
  %scevgep59 = getelementptr i8, ptr %scevgep58, i64 24
  store double %.483.3, ptr %scevgep59, align 8
  %lsr.iv.next = add i64 %lsr.iv12, -4
  %.342.3 = icmp sgt i64 %lsr.iv.next, 4
  %41 = add i64 %36, 1
  br i1 %.342.3, label %B190.if, label %B310
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f30(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.ports.0.0, ptr readnone %arg.ports.0.1, i64 %arg.ports.0.2, i64 %arg.ports.0.3, ptr %arg.ports.0.4, i64 %arg.ports.0.5.0, i64 %arg.ports.0.5.1, i64 %arg.ports.0.6.0, i64 %arg.ports.0.6.1, ptr readnone %arg.ports.1.0, ptr readnone %arg.ports.1.1, i64 %arg.ports.1.2, i64 %arg.ports.1.3, ptr %arg.ports.1.4, i64 %arg.ports.1.5.0, i64 %arg.ports.1.5.1, i64 %arg.ports.1.6.0, i64 %arg.ports.1.6.1, ptr readnone %arg.ports.2.0, ptr readnone %arg.ports.2.1, i64 %arg.ports.2.2, i64 %arg.ports.2.3, ptr %arg.ports.2.4, i64 %arg.ports.2.5.0, i64 %arg.ports.2.6.0, ptr readnone %arg.ports.3.0, ptr readnone %arg.ports.3.1, i64 %arg.ports.3.2, i64 %arg.ports.3.3, ptr readnone %arg.ports.3.4, i64 %arg.ports.3.5.0, i64 %arg.ports.3.6.0, i64 %arg.port, double %arg.time, double %arg.busy) local_unnamed_addr #1 {
entry:
  %.74 = icmp slt i64 %arg.port, 0
  %.75 = select i1 %.74, i64 %arg.ports.2.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.ports.2.4, i64 %arg.port
  %.89 = getelementptr i64, ptr %0, i64 %.75
  %.90 = load i64, ptr %.89, align 8
  %.35.i = icmp sgt i64 %.90, 0
  br i1 %.35.i, label %B24.preheader.i, label %B0.endif

B24.preheader.i:                                  ; preds = %entry
  %1 = icmp slt i64 %arg.port, 0
  %.113.i = select i1 %1, i64 %arg.ports.0.5.0, i64 0
  %.114.i = add i64 %.113.i, %arg.port
  %.134.i = mul i64 %.114.i, %arg.ports.0.5.1
  %2 = getelementptr double, ptr %arg.ports.0.4, i64 %.134.i
  br label %B24.i

B24.i:                                            ; preds = %B24.i, %B24.preheader.i
  %high.2.0.i = phi i64 [ %high.3.1.i, %B24.i ], [ %.90, %B24.preheader.i ]
  %low.2.0.i = phi i64 [ %low.3.1.i, %B24.i ], [ 0, %B24.preheader.i ]
  %.44.i = add nuw nsw i64 %low.2.0.i, %high.2.0.i
  %.52.1.i = lshr i64 %.44.i, 1
  %3 = getelementptr double, ptr %2, i64 %.52.1.i
  %.139.i = load double, ptr %3, align 8, !noalias !21
  %.141.i = fcmp oge double %.139.i, %arg.time
  %.166.i = add nuw nsw i64 %.52.1.i, 1
  %low.3.1.i = select i1 %.141.i, i64 %low.2.0.i, i64 %.166.i
  %high.3.1.i = select i1 %.141.i, i64 %.52.1.i, i64 %high.2.0.i
  %.183.i = icmp slt i64 %low.3.1.i, %high.3.1.i
  br i1 %.183.i, label %B24.i, label %B0.endif

B128:                                             ; preds = %B0.endif
  %4 = icmp slt i64 %arg.port, 0
  %.197 = select i1 %4, i64 %arg.ports.0.5.0, i64 0
  %.198 = add i64 %.197, %arg.port
  %.218 = mul i64 %.198, %arg.ports.0.5.1
  %5 = getelementptr double, ptr %arg.ports.0.4, i64 %.218
  %6 = getelementptr double, ptr %5, i64 %low.4.1.i
  %.223 = load double, ptr %6, align 8
  %.225 = fadd double %.137, 1.000000e-09
  %.228 = fcmp ugt double %.223, %.225
  br i1 %.228, label %B202, label %B172

B172:                                             ; preds = %B128
  %7 = icmp slt i64 %arg.port, 0
  %.255 = select i1 %7, i64 %arg.ports.1.5.0, i64 0
  %.256 = add i64 %.255, %arg.port
  %.276 = mul i64 %.256, %arg.ports.1.5.1
  %8 = getelementptr double, ptr %arg.ports.1.4, i64 %.276
  %9 = getelementptr double, ptr %8, i64 %low.4.1.i
  %.281 = load double, ptr %9, align 8
  %.285 = add nuw nsw i64 %low.4.1.i, 1
  br label %B202

B202:                                             ; preds = %B0.endif, %B172, %B128
  %end.2.0 = phi double [ %.281, %B172 ], [ %.137, %B128 ], [ %.137, %B0.endif ]
  %last.2.0 = phi i64 [ %.285, %B172 ], [ %low.4.1.i, %B128 ], [ %low.4.1.i, %B0.endif ]
  %.302 = icmp sgt i64 %low.4.1.i, 0
  br i1 %.302, label %B214, label %B300

B214:                                             ; preds = %B202
  %10 = icmp slt i64 %arg.port, 0
  %.313 = add nsw i64 %low.4.1.i, -1
  %.338 = select i1 %10, i64 %arg.ports.1.5.0, i64 0
  %.339 = add i64 %.338, %arg.port
  %.359 = mul i64 %.339, %arg.ports.1.5.1
  %11 = getelementptr double, ptr %arg.ports.1.4, i64 %.359
  %.363 = getelementptr double, ptr %11, i64 %.313
  %.364 = load double, ptr %.363, align 8
  %.366 = fadd double %arg.time, -1.000000e-09
  %.369 = fcmp ult double %.364, %.366
  br i1 %.369, label %B300, label %B264

B264:                                             ; preds = %B214
  %12 = icmp slt i64 %arg.port, 0
  %.397 = select i1 %12, i64 %arg.ports.0.5.0, i64 0
  %.398 = add i64 %.397, %arg.port
  %.418 = mul i64 %.398, %arg.ports.0.5.1
  %13 = getelementptr double, ptr %arg.ports.0.4, i64 %.418
  %sunkaddr = shl i64 %low.4.1.i, 3
  %sunkaddr137 = getelementptr i8, ptr %13, i64 %sunkaddr
  %sunkaddr138 = getelementptr i8, ptr %sunkaddr137, i64 -8
  %.423 = load double, ptr %sunkaddr138, align 8
  br label %B300

B300:                                             ; preds = %B264, %B214, %B202
  %start.2.0 = phi double [ %.423, %B264 ], [ %arg.time, %B214 ], [ %arg.time, %B202 ]
  %first.2.0 = phi i64 [ %.313, %B264 ], [ %low.4.1.i, %B214 ], [ 0, %B202 ]
  %const = bitcast i64 -9223372036854775808 to i64
  %reass.sub = sub nsw i64 %first.2.0, %last.2.0
  %const_mat = add i64 %const, -1
  %.447 = icmp ult i64 %reass.sub, %const_mat
  br i1 %.447, label %B328, label %B456

B328:                                             ; preds = %B300
  %.491 = sub i64 %last.2.0, %.90
  %.492 = icmp sgt i64 %.491, 0
  %.511 = sub nsw i64 0, %.491
  %storemerge565 = select i1 %.492, i64 0, i64 %.511
  %.534575 = icmp sgt i64 %storemerge565, 0
  br i1 %.534575, label %B374.if.lr.ph, label %B580

B374.if.lr.ph:                                    ; preds = %B328
  %14 = icmp slt i64 %arg.port, 0
  %.596 = select i1 %14, i64 %arg.ports.0.5.0, i64 0
  %.597 = add i64 %.596, %arg.port
  %.647 = select i1 %14, i64 %arg.ports.1.5.0, i64 0
  %.648 = add i64 %.647, %arg.port
  %smax = tail call i64 @llvm.smax.i64(i64 %.491, i64 0)
  %xtraiter6 = and i64 %storemerge565, 3
  %lcmp.mod7.not = icmp eq i64 %xtraiter6, 0
  br i1 %lcmp.mod7.not, label %B374.if.prol.loopexit, label %B374.if.prol.preheader

B374.if.prol.preheader:                           ; preds = %B374.if.lr.ph
  %15 = mul i64 %.648, %arg.ports.1.5.1
  %16 = add i64 %.90, %15
  %17 = shl i64 %16, 3
  %scevgep59 = getelementptr i8, ptr %arg.ports.1.4, i64 %17
  %18 = mul i64 %.597, %arg.ports.0.5.1
  %19 = add i64 %.90, %18
  %20 = shl i64 %19, 3
  %scevgep62 = getelementptr i8, ptr %arg.ports.0.4, i64 %20
  %21 = sub nsw i64 0, %xtraiter6
  %22 = shl i64 %arg.ports.0.5.1, 3
  %23 = shl i64 %arg.ports.1.5.1, 3
  %24 = add i64 %22, -8
  %25 = add i64 %23, -8
  br label %B374.if.prol

B374.if.prol:                                     ; preds = %B374.if.prol, %B374.if.prol.preheader
  %lsr.iv57 = phi i64 [ 0, %B374.if.prol.preheader ], [ %lsr.iv.next58, %B374.if.prol ]
  %26 = add i64 %.90, %lsr.iv57
  %27 = add i64 %26, -1
  %.598.prol = icmp slt i64 %27, 0
  %28 = select i1 %.598.prol, i64 %24, i64 -8
  %scevgep162 = getelementptr i8, ptr %scevgep62, i64 %28
  %29 = shl nsw i64 %lsr.iv57, 3
  %scevgep88 = getelementptr i8, ptr %scevgep162, i64 %29
  %.622.prol = load double, ptr %scevgep88, align 8
  %30 = select i1 %.598.prol, i64 %25, i64 -8
  %scevgep160 = getelementptr i8, ptr %scevgep59, i64 %30
  %31 = shl nsw i64 %lsr.iv57, 3
  %scevgep87 = getelementptr i8, ptr %scevgep160, i64 %31
  %.673.prol = load double, ptr %scevgep87, align 8
  %.701.prol = icmp ugt i64 %26, %const
  %32 = select i1 %.701.prol, i64 %22, i64 0
  %scevgep63 = getelementptr i8, ptr %scevgep62, i64 %32
  %33 = shl nsw i64 %lsr.iv57, 3
  %scevgep86 = getelementptr i8, ptr %scevgep63, i64 %33
  store double %.622.prol, ptr %scevgep86, align 8
  %34 = select i1 %.701.prol, i64 %23, i64 0
  %scevgep60 = getelementptr i8, ptr %scevgep59, i64 %34
  %35 = shl nsw i64 %lsr.iv57, 3
  %scevgep85 = getelementptr i8, ptr %scevgep60, i64 %35
  store double %.673.prol, ptr %scevgep85, align 8
  %lsr.iv.next58 = add nsw i64 %lsr.iv57, -1
  %prol.iter8.cmp.not = icmp eq i64 %21, %lsr.iv.next58
  br i1 %prol.iter8.cmp.not, label %B374.if.prol.loopexit.loopexit, label %B374.if.prol, !llvm.loop !24

B374.if.prol.loopexit.loopexit:                   ; preds = %B374.if.prol
  %36 = add i64 %storemerge565, %lsr.iv.next58
  %37 = add i64 %.90, %lsr.iv.next58
  br label %B374.if.prol.loopexit

B374.if.prol.loopexit:                            ; preds = %B374.if.prol.loopexit.loopexit, %B374.if.lr.ph
  %.533573577.unr = phi i64 [ %storemerge565, %B374.if.lr.ph ], [ %36, %B374.if.prol.loopexit.loopexit ]
  %.540574576.in.unr = phi i64 [ %.90, %B374.if.lr.ph ], [ %37, %B374.if.prol.loopexit.loopexit ]
  %38 = add i64 %.90, %smax
  %39 = sub i64 %last.2.0, %38
  %40 = icmp ugt i64 %39, -4
  br i1 %40, label %B580, label %B374.if.preheader

B374.if.preheader:                                ; preds = %B374.if.prol.loopexit
  %41 = mul i64 %.648, %arg.ports.1.5.1
  %42 = add i64 %.540574576.in.unr, %41
  %43 = shl i64 %42, 3
  %scevgep = getelementptr i8, ptr %arg.ports.1.4, i64 %43
  %44 = mul i64 %.597, %arg.ports.0.5.1
  %45 = add i64 %.540574576.in.unr, %44
  %46 = shl i64 %45, 3
  %scevgep13 = getelementptr i8, ptr %arg.ports.0.4, i64 %46
  %47 = shl i64 %arg.ports.0.5.1, 3
  %48 = shl i64 %arg.ports.1.5.1, 3
  %49 = add i64 %47, -8
  %50 = add i64 %48, -8
  %51 = add i64 %47, -16
  %52 = add i64 %48, -16
  %53 = add i64 %47, -24
  %54 = add i64 %48, -24
  %55 = add i64 %47, -32
  %56 = add i64 %48, -32
  %57 = add i64 %.533573577.unr, 4
  br label %B374.if

B456:                                             ; preds = %B300
  %.785 = icmp slt i64 %reass.sub, -1
  br i1 %.785, label %B468, label %B580

B468:                                             ; preds = %B456
  %.827 = sub i64 %.90, %last.2.0
  %.870569.not = icmp slt i64 %.827, 1
  br i1 %.870569.not, label %B580, label %B500.if.lr.ph

B500.if.lr.ph:                                    ; preds = %B468
  %58 = icmp slt i64 %arg.port, 0
  %.932 = select i1 %58, i64 %arg.ports.0.5.0, i64 0
  %.933 = add i64 %.932, %arg.port
  %.953 = mul i64 %.933, %arg.ports.0.5.1
  %.983 = select i1 %58, i64 %arg.ports.1.5.0, i64 0
  %.984 = add i64 %.983, %arg.port
  %.1004 = mul i64 %.984, %arg.ports.1.5.1
  %xtraiter = and i64 %.827, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B500.if.prol.loopexit, label %B500.if.prol.preheader

B500.if.prol.preheader:                           ; preds = %B500.if.lr.ph
  %59 = shl i64 %.1004, 3
  %60 = shl i64 %first.2.0, 3
  %61 = getelementptr i8, ptr %arg.ports.1.4, i64 %59
  %62 = getelementptr i8, ptr %61, i64 %60
  %scevgep125 = getelementptr i8, ptr %62, i64 8
  %63 = shl i64 %.953, 3
  %64 = getelementptr i8, ptr %arg.ports.0.4, i64 %63
  %65 = getelementptr i8, ptr %64, i64 %60
  %scevgep128 = getelementptr i8, ptr %65, i64 8
  %66 = shl i64 %last.2.0, 3
  %scevgep131 = getelementptr i8, ptr %61, i64 %66
  %scevgep134 = getelementptr i8, ptr %64, i64 %66
  %67 = shl i64 %arg.ports.0.5.1, 3
  %68 = shl i64 %arg.ports.1.5.1, 3
  %69 = add i64 %first.2.0, 1
  br label %B500.if.prol

B500.if.prol:                                     ; preds = %B500.if.prol, %B500.if.prol.preheader
  %prol.iter = phi i64 [ %prol.iter.next, %B500.if.prol ], [ 0, %B500.if.prol.preheader ]
  %70 = add i64 %last.2.0, %prol.iter
  %.934.prol = icmp slt i64 %70, 0
  %71 = select i1 %.934.prol, i64 %67, i64 0
  %scevgep135 = getelementptr i8, ptr %scevgep134, i64 %71
  %72 = shl nuw nsw i64 %prol.iter, 3
  %scevgep118 = getelementptr i8, ptr %scevgep135, i64 %72
  %.958.prol = load double, ptr %scevgep118, align 8
  %73 = select i1 %.934.prol, i64 %68, i64 0
  %scevgep132 = getelementptr i8, ptr %scevgep131, i64 %73
  %74 = shl nuw nsw i64 %prol.iter, 3
  %scevgep117 = getelementptr i8, ptr %scevgep132, i64 %74
  %.1009.prol = load double, ptr %scevgep117, align 8
  %75 = add i64 %69, %prol.iter
  %.1038.prol = icmp slt i64 %75, 0
  %76 = select i1 %.1038.prol, i64 %67, i64 0
  %scevgep129 = getelementptr i8, ptr %scevgep128, i64 %76
  %77 = shl nuw nsw i64 %prol.iter, 3
  %scevgep116 = getelementptr i8, ptr %scevgep129, i64 %77
  store double %.958.prol, ptr %scevgep116, align 8
  %78 = select i1 %.1038.prol, i64 %68, i64 0
  %scevgep126 = getelementptr i8, ptr %scevgep125, i64 %78
  %79 = shl nuw nsw i64 %prol.iter, 3
  %scevgep115 = getelementptr i8, ptr %scevgep126, i64 %79
  store double %.1009.prol, ptr %scevgep115, align 8
  %prol.iter.next = add nuw nsw i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter, %prol.iter.next
  br i1 %prol.iter.cmp.not, label %B500.if.prol.loopexit.loopexit, label %B500.if.prol, !llvm.loop !25

B500.if.prol.loopexit.loopexit:                   ; preds = %B500.if.prol
  %80 = sub i64 %.827, %prol.iter.next
  %81 = add i64 %last.2.0, %prol.iter.next
  br label %B500.if.prol.loopexit

B500.if.prol.loopexit:                            ; preds = %B500.if.prol.loopexit.loopexit, %B500.if.lr.ph
  %.869567571.unr = phi i64 [ %.827, %B500.if.lr.ph ], [ %80, %B500.if.prol.loopexit.loopexit ]
  %.876568570.unr = phi i64 [ %last.2.0, %B500.if.lr.ph ], [ %81, %B500.if.prol.loopexit.loopexit ]
  %82 = sub i64 %last.2.0, %.90
  %83 = icmp ugt i64 %82, -4
  br i1 %83, label %B580, label %B500.if.preheader

B500.if.preheader:                                ; preds = %B500.if.prol.loopexit
  %84 = add i64 %.869567571.unr, 4
  %85 = add i64 %.876568570.unr, %first.2.0
  %86 = sub i64 %.1004, %last.2.0
  %87 = add i64 %86, %85
  %88 = shl i64 %87, 3
  %scevgep73 = getelementptr i8, ptr %arg.ports.1.4, i64 %88
  %89 = sub i64 %.953, %last.2.0
  %90 = add i64 %89, %85
  %91 = shl i64 %90, 3
  %scevgep79 = getelementptr i8, ptr %arg.ports.0.4, i64 %91
  %92 = sub i64 %85, %last.2.0
  %93 = shl i64 %arg.ports.0.5.1, 3
  %94 = shl i64 %arg.ports.1.5.1, 3
  %95 = add i64 %93, 8
  %96 = add i64 %94, 8
  %97 = add i64 %93, 16
  %98 = add i64 %94, 16
  %99 = add i64 %93, 24
  %100 = add i64 %94, 24
  %101 = add i64 %93, 32
  %102 = add i64 %94, 32
  %103 = mul i64 %arg.ports.1.5.1, %.984
  %104 = shl i64 %103, 3
  %105 = shl i64 %.876568570.unr, 3
  %106 = add i64 %104, %105
  %scevgep91 = getelementptr i8, ptr %arg.ports.1.4, i64 %106
  %107 = mul i64 %arg.ports.0.5.1, %.933
  %108 = shl i64 %107, 3
  %109 = add i64 %108, %105
  %scevgep94 = getelementptr i8, ptr %arg.ports.0.4, i64 %109
  br label %B500.if

B580:                                             ; preds = %B500.if, %B374.if, %B500.if.prol.loopexit, %B468, %B456, %B374.if.prol.loopexit, %B328
  %110 = icmp slt i64 %arg.port, 0
  %.1149 = select i1 %110, i64 %arg.ports.0.5.0, i64 0
  %.1150 = add i64 %.1149, %arg.port
  %.1170 = mul i64 %.1150, %arg.ports.0.5.1
  %111 = getelementptr double, ptr %arg.ports.0.4, i64 %.1170
  %112 = getelementptr double, ptr %111, i64 %first.2.0
  store double %start.2.0, ptr %112, align 8
  %.1208 = select i1 %110, i64 %arg.ports.1.5.0, i64 0
  %.1209 = add i64 %.1208, %arg.port
  %.1229 = mul i64 %.1209, %arg.ports.1.5.1
  %113 = getelementptr double, ptr %arg.ports.1.4, i64 %.1229
  %114 = getelementptr double, ptr %113, i64 %first.2.0
  store double %end.2.0, ptr %114, align 8
  %.442 = add i64 %.90, 1
  %.1241 = add i64 %.442, %reass.sub
  %sunkaddr139 = shl i64 %.75, 3
  %sunkaddr140 = getelementptr inbounds i8, ptr %0, i64 %sunkaddr139
  store i64 %.1241, ptr %sunkaddr140, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B0.endif:                                         ; preds = %B24.i, %entry
  %low.4.1.i = phi i64 [ 0, %entry ], [ %low.3.1.i, %B24.i ]
  %.137 = fadd double %arg.time, %arg.busy
  %.162 = icmp slt i64 %low.4.1.i, %.90
  br i1 %.162, label %B128, label %B202

B374.if:                                          ; preds = %B374.if, %B374.if.preheader
  %lsr.iv = phi i64 [ 0, %B374.if.preheader ], [ %lsr.iv.next, %B374.if ]
  %115 = add i64 %.540574576.in.unr, %lsr.iv
  %116 = add i64 %115, -1
  %.598 = icmp slt i64 %116, 0
  %117 = shl i64 %lsr.iv, 3
  %118 = select i1 %.598, i64 %49, i64 -8
  %scevgep156 = getelementptr i8, ptr %scevgep13, i64 %118
  %scevgep157 = getelementptr i8, ptr %scevgep156, i64 %117
  %.622 = load double, ptr %scevgep157, align 8
  %119 = select i1 %.598, i64 %50, i64 -8
  %scevgep154 = getelementptr i8, ptr %scevgep, i64 %119
  %120 = shl i64 %lsr.iv, 3
  %scevgep84 = getelementptr i8, ptr %scevgep154, i64 %120
  %.673 = load double, ptr %scevgep84, align 8
  %.701 = icmp ugt i64 %115, %const
  %121 = select i1 %.701, i64 %47, i64 0
  %scevgep41 = getelementptr i8, ptr %scevgep13, i64 %121
  %122 = shl i64 %lsr.iv, 3
  %scevgep83 = getelementptr i8, ptr %scevgep41, i64 %122
  store double %.622, ptr %scevgep83, align 8
  %123 = select i1 %.701, i64 %48, i64 0
  %scevgep43 = getelementptr i8, ptr %scevgep, i64 %123
  %124 = shl i64 %lsr.iv, 3
  %scevgep82 = getelementptr i8, ptr %scevgep43, i64 %124
  store double %.673, ptr %scevgep82, align 8
  %125 = add i64 %.540574576.in.unr, %lsr.iv
  %126 = add i64 %125, -2
  %.598.1 = icmp slt i64 %126, 0
  %127 = select i1 %.598.1, i64 %51, i64 -16
  %scevgep150 = getelementptr i8, ptr %scevgep13, i64 %127
  %128 = shl i64 %lsr.iv, 3
  %scevgep81 = getelementptr i8, ptr %scevgep150, i64 %128
  %.622.1 = load double, ptr %scevgep81, align 8
  %129 = select i1 %.598.1, i64 %52, i64 -16
  %scevgep148 = getelementptr i8, ptr %scevgep, i64 %129
  %130 = shl i64 %lsr.iv, 3
  %scevgep80 = getelementptr i8, ptr %scevgep148, i64 %130
  %.673.1 = load double, ptr %scevgep80, align 8
  %.701.1 = icmp ugt i64 %116, %const
  %131 = select i1 %.701.1, i64 %49, i64 -8
  %scevgep146 = getelementptr i8, ptr %scevgep13, i64 %131
  %132 = shl i64 %lsr.iv, 3
  %scevgep78 = getelementptr i8, ptr %scevgep146, i64 %132
  store double %.622.1, ptr %scevgep78, align 8
  %133 = select i1 %.701.1, i64 %50, i64 -8
  %scevgep144 = getelementptr i8, ptr %scevgep, i64 %133
  %134 = shl i64 %lsr.iv, 3
  %scevgep77 = getelementptr i8, ptr %scevgep144, i64 %134
  store double %.673.1, ptr %scevgep77, align 8
  %135 = add i64 %.540574576.in.unr, %lsr.iv
  %136 = add i64 %135, -3
  %.598.2 = icmp slt i64 %136, 0
  %137 = select i1 %.598.2, i64 %53, i64 -24
  %scevgep142 = getelementptr i8, ptr %scevgep13, i64 %137
  %138 = shl i64 %lsr.iv, 3
  %scevgep75 = getelementptr i8, ptr %scevgep142, i64 %138
  %.622.2 = load double, ptr %scevgep75, align 8
  %139 = select i1 %.598.2, i64 %54, i64 -24
  %scevgep140 = getelementptr i8, ptr %scevgep, i64 %139
  %140 = shl i64 %lsr.iv, 3
  %scevgep74 = getelementptr i8, ptr %scevgep140, i64 %140
  %.673.2 = load double, ptr %scevgep74, align 8
  %.701.2 = icmp ugt i64 %126, %const
  %141 = select i1 %.701.2, i64 %51, i64 -16
  %scevgep138 = getelementptr i8, ptr %scevgep13, i64 %141
  %142 = shl i64 %lsr.iv, 3
  %scevgep71 = getelementptr i8, ptr %scevgep138, i64 %142
  store double %.622.2, ptr %scevgep71, align 8
  %143 = select i1 %.701.2, i64 %52, i64 -16
  %scevgep76 = getelementptr i8, ptr %scevgep, i64 %143
  %144 = shl i64 %lsr.iv, 3
  %scevgep70 = getelementptr i8, ptr %scevgep76, i64 %144
  store double %.673.2, ptr %scevgep70, align 8
  %145 = add i64 %.540574576.in.unr, %lsr.iv
  %146 = add i64 %145, -4
  %.598.3 = icmp slt i64 %146, 0
  %147 = select i1 %.598.3, i64 %55, i64 -32
  %scevgep72 = getelementptr i8, ptr %scevgep13, i64 %147
  %148 = shl i64 %lsr.iv, 3
  %scevgep69 = getelementptr i8, ptr %scevgep72, i64 %148
  %.622.3 = load double, ptr %scevgep69, align 8
  %149 = select i1 %.598.3, i64 %56, i64 -32
  %scevgep58 = getelementptr i8, ptr %scevgep, i64 %149
  %150 = shl i64 %lsr.iv, 3
  %scevgep68 = getelementptr i8, ptr %scevgep58, i64 %150
  %.673.3 = load double, ptr %scevgep68, align 8
  %.701.3 = icmp ugt i64 %136, %const
  %151 = select i1 %.701.3, i64 %53, i64 -24
  %scevgep9 = getelementptr i8, ptr %scevgep13, i64 %151
  %152 = shl i64 %lsr.iv, 3
  %scevgep67 = getelementptr i8, ptr %scevgep9, i64 %152
  store double %.622.3, ptr %scevgep67, align 8
  %153 = select i1 %.701.3, i64 %54, i64 -24
  %scevgep7 = getelementptr i8, ptr %scevgep, i64 %153
  %154 = shl i64 %lsr.iv, 3
  %scevgep8 = getelementptr i8, ptr %scevgep7, i64 %154
  store double %.673.3, ptr %scevgep8, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -4
  %155 = add i64 %57, %lsr.iv.next
  %.534.3 = icmp sgt i64 %155, 4
  br i1 %.534.3, label %B374.if, label %B580

B500.if:                                          ; preds = %B500.if, %B500.if.preheader
  %lsr.iv75 = phi i64 [ 0, %B500.if.preheader ], [ %lsr.iv.next76, %B500.if ]
  %lsr.iv71 = phi i64 [ %84, %B500.if.preheader ], [ %lsr.iv.next72, %B500.if ]
  %156 = add i64 %.876568570.unr, %lsr.iv75
  %.934 = icmp slt i64 %156, 0
  %157 = select i1 %.934, i64 %93, i64 0
  %158 = shl i64 %lsr.iv75, 3
  %scevgep113 = getelementptr i8, ptr %scevgep94, i64 %157
  %scevgep114 = getelementptr i8, ptr %scevgep113, i64 %158
  %.958 = load double, ptr %scevgep114, align 8
  %159 = select i1 %.934, i64 %94, i64 0
  %scevgep111 = getelementptr i8, ptr %scevgep91, i64 %159
  %160 = shl i64 %lsr.iv75, 3
  %scevgep112 = getelementptr i8, ptr %scevgep111, i64 %160
  %.1009 = load double, ptr %scevgep112, align 8
  %161 = add i64 %92, %lsr.iv75
  %162 = add i64 %161, 1
  %.1038 = icmp slt i64 %162, 0
  %163 = select i1 %.1038, i64 %95, i64 8
  %scevgep192 = getelementptr i8, ptr %scevgep79, i64 %163
  %164 = shl i64 %lsr.iv75, 3
  %scevgep110 = getelementptr i8, ptr %scevgep192, i64 %164
  store double %.958, ptr %scevgep110, align 8
  %165 = select i1 %.1038, i64 %96, i64 8
  %scevgep190 = getelementptr i8, ptr %scevgep73, i64 %165
  %166 = shl i64 %lsr.iv75, 3
  %scevgep109 = getelementptr i8, ptr %scevgep190, i64 %166
  store double %.1009, ptr %scevgep109, align 8
  %167 = add i64 %.876568570.unr, %lsr.iv75
  %168 = add i64 %167, 1
  %.934.1 = icmp slt i64 %168, 0
  %169 = select i1 %.934.1, i64 %95, i64 8
  %scevgep107 = getelementptr i8, ptr %scevgep94, i64 %169
  %170 = shl i64 %lsr.iv75, 3
  %scevgep108 = getelementptr i8, ptr %scevgep107, i64 %170
  %.958.1 = load double, ptr %scevgep108, align 8
  %171 = select i1 %.934.1, i64 %96, i64 8
  %scevgep105 = getelementptr i8, ptr %scevgep91, i64 %171
  %172 = shl i64 %lsr.iv75, 3
  %scevgep106 = getelementptr i8, ptr %scevgep105, i64 %172
  %.1009.1 = load double, ptr %scevgep106, align 8
  %173 = add i64 %92, %lsr.iv75
  %174 = add i64 %173, 2
  %.1038.1 = icmp slt i64 %174, 0
  %175 = select i1 %.1038.1, i64 %97, i64 16
  %scevgep184 = getelementptr i8, ptr %scevgep79, i64 %175
  %176 = shl i64 %lsr.iv75, 3
  %scevgep104 = getelementptr i8, ptr %scevgep184, i64 %176
  store double %.958.1, ptr %scevgep104, align 8
  %177 = select i1 %.1038.1, i64 %98, i64 16
  %scevgep182 = getelementptr i8, ptr %scevgep73, i64 %177
  %178 = shl i64 %lsr.iv75, 3
  %scevgep103 = getelementptr i8, ptr %scevgep182, i64 %178
  store double %.1009.1, ptr %scevgep103, align 8
  %179 = add i64 %.876568570.unr, %lsr.iv75
  %180 = add i64 %179, 2
  %.934.2 = icmp slt i64 %180, 0
  %181 = select i1 %.934.2, i64 %97, i64 16
  %scevgep101 = getelementptr i8, ptr %scevgep94, i64 %181
  %182 = shl i64 %lsr.iv75, 3
  %scevgep102 = getelementptr i8, ptr %scevgep101, i64 %182
  %.958.2 = load double, ptr %scevgep102, align 8
  %183 = select i1 %.934.2, i64 %98, i64 16
  %scevgep99 = getelementptr i8, ptr %scevgep91, i64 %183
  %184 = shl i64 %lsr.iv75, 3
  %scevgep100 = getelementptr i8, ptr %scevgep99, i64 %184
  %.1009.2 = load double, ptr %scevgep100, align 8
  %185 = add i64 %92, %lsr.iv75
  %186 = add i64 %185, 3
  %.1038.2 = icmp slt i64 %186, 0
  %187 = select i1 %.1038.2, i64 %99, i64 24
  %scevgep176 = getelementptr i8, ptr %scevgep79, i64 %187
  %188 = shl i64 %lsr.iv75, 3
  %scevgep98 = getelementptr i8, ptr %scevgep176, i64 %188
  store double %.958.2, ptr %scevgep98, align 8
  %189 = select i1 %.1038.2, i64 %100, i64 24
  %scevgep174 = getelementptr i8, ptr %scevgep73, i64 %189
  %190 = shl i64 %lsr.iv75, 3
  %scevgep97 = getelementptr i8, ptr %scevgep174, i64 %190
  store double %.1009.2, ptr %scevgep97, align 8
  %191 = add i64 %.876568570.unr, %lsr.iv75
  %192 = add i64 %191, 3
  %.934.3 = icmp slt i64 %192, 0
  %193 = select i1 %.934.3, i64 %99, i64 24
  %scevgep95 = getelementptr i8, ptr %scevgep94, i64 %193
  %194 = shl i64 %lsr.iv75, 3
  %scevgep96 = getelementptr i8, ptr %scevgep95, i64 %194
  %.958.3 = load double, ptr %scevgep96, align 8
  %195 = select i1 %.934.3, i64 %100, i64 24
  %scevgep92 = getelementptr i8, ptr %scevgep91, i64 %195
  %196 = shl i64 %lsr.iv75, 3
  %scevgep93 = getelementptr i8, ptr %scevgep92, i64 %196
  %.1009.3 = load double, ptr %scevgep93, align 8
  %197 = add i64 %92, %lsr.iv75
  %198 = add i64 %197, 4
  %.1038.3 = icmp slt i64 %198, 0
  %199 = select i1 %.1038.3, i64 %101, i64 32
  %scevgep166 = getelementptr i8, ptr %scevgep79, i64 %199
  %200 = shl i64 %lsr.iv75, 3
  %scevgep90 = getelementptr i8, ptr %scevgep166, i64 %200
  store double %.958.3, ptr %scevgep90, align 8
  %201 = select i1 %.1038.3, i64 %102, i64 32
  %scevgep164 = getelementptr i8, ptr %scevgep73, i64 %201
  %202 = shl i64 %lsr.iv75, 3
  %scevgep89 = getelementptr i8, ptr %scevgep164, i64 %202
  store double %.1009.3, ptr %scevgep89, align 8
  %lsr.iv.next72 = add i64 %lsr.iv71, -4
  %lsr.iv.next76 = add nuw i64 %lsr.iv75, 4
  %.870.3 = icmp sgt i64 %lsr.iv.next72, 4
  br i1 %.870.3, label %B500.if, label %B580
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f31(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.ends.0, ptr readnone %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr readonly %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, i64 %arg.count) local_unnamed_addr #1 {
entry:
  %.293.inv = icmp sgt i64 %arg.count, 0
  %0 = getelementptr double, ptr %arg.ends.4, i64 %arg.count
  %1 = getelementptr i8, ptr %0, i64 -8
  %2 = shl i64 %arg.count, 3
  %3 = shl i64 %arg.ends.5.0, 3
  %sunkaddr = select i1 %.293.inv, i64 0, i64 %3
  %4 = add i64 %3, -16
  %5 = add i64 %3, -24
  %6 = add i64 %3, -32
  %7 = add i64 %3, -40
  %8 = add i64 %3, -48
  %9 = add i64 %3, -56
  br label %B52.if

common.ret:                                       ; preds = %B168.if, %B353
  %storemerge = phi i64 [ 0, %B353 ], [ %.106153165, %B168.if ]
  store i64 %storemerge, ptr %retptr, align 8
  ret i32 0

B353:                                             ; preds = %B168.if, %B52.if
  %lsr.iv.next = add nsw i64 %lsr.iv, -5
  %lsr.iv.next18 = add nsw i64 %lsr.iv17, -4
  %lsr.iv.next21 = add nsw i64 %lsr.iv20, -3
  %lsr.iv.next31 = add nsw i64 %lsr.iv30, -2
  %lsr.iv.next34 = add nsw i64 %lsr.iv33, -1
  %lsr.iv.next45 = add nsw i64 %lsr.iv44, -6
  %lsr.iv.next49 = add nuw nsw i64 %lsr.iv48, 6
  %scevgep2 = getelementptr i8, ptr %lsr.iv1, i64 -48
  %scevgep5 = getelementptr i8, ptr %lsr.iv4, i64 -8
  %scevgep8 = getelementptr i8, ptr %lsr.iv7, i64 -16
  %scevgep12 = getelementptr i8, ptr %lsr.iv11, i64 -24
  %scevgep16 = getelementptr i8, ptr %lsr.iv15, i64 -32
  %scevgep20 = getelementptr i8, ptr %lsr.iv18, i64 -40
  %.113 = add nuw nsw i64 %.106153165, 1
  %exitcond182.not = icmp eq i64 %lsr.iv.next49, 63
  br i1 %exitcond182.not, label %common.ret, label %B52.if

B52.if:                                           ; preds = %B353, %entry
  %lsr.iv18 = phi ptr [ %scevgep20, %B353 ], [ %arg.ends.4, %entry ]
  %lsr.iv15 = phi ptr [ %scevgep16, %B353 ], [ %arg.ends.4, %entry ]
  %lsr.iv11 = phi ptr [ %scevgep12, %B353 ], [ %arg.ends.4, %entry ]
  %lsr.iv7 = phi ptr [ %scevgep8, %B353 ], [ %arg.ends.4, %entry ]
  %lsr.iv4 = phi ptr [ %scevgep5, %B353 ], [ %arg.ends.4, %entry ]
  %lsr.iv1 = phi ptr [ %scevgep2, %B353 ], [ %arg.ends.4, %entry ]
  %lsr.iv48 = phi i64 [ %lsr.iv.next49, %B353 ], [ 15, %entry ]
  %lsr.iv44 = phi i64 [ %lsr.iv.next45, %B353 ], [ -7, %entry ]
  %lsr.iv33 = phi i64 [ %lsr.iv.next34, %B353 ], [ -2, %entry ]
  %lsr.iv30 = phi i64 [ %lsr.iv.next31, %B353 ], [ -3, %entry ]
  %lsr.iv20 = phi i64 [ %lsr.iv.next21, %B353 ], [ -4, %entry ]
  %lsr.iv17 = phi i64 [ %lsr.iv.next18, %B353 ], [ -5, %entry ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B353 ], [ -6, %entry ]
  %.106153165 = phi i64 [ %.113, %B353 ], [ 1, %entry ]
  %.146.not = icmp sgt i64 %arg.count, %lsr.iv48
  br i1 %.146.not, label %B168.if, label %B353

B168.if:                                          ; preds = %B52.if
  %sunkaddr17 = getelementptr inbounds i8, ptr %1, i64 %sunkaddr
  %.309 = load double, ptr %sunkaddr17, align 8
  %10 = add i64 %arg.count, %lsr.iv33
  %.329 = icmp slt i64 %10, 0
  %11 = select i1 %.329, i64 %4, i64 -16
  %12 = add i64 %2, %11
  %scevgep14 = getelementptr i8, ptr %lsr.iv4, i64 %12
  %.345 = load double, ptr %scevgep14, align 8
  %.346 = fsub double %.309, %.345
  %.10.i = fcmp olt double %.346, 1.000000e+300
  %.11.i = select i1 %.10.i, double %.346, double 1.000000e+300
  %.10.i8 = fcmp ogt double %.346, -1.000000e+300
  %.11.i9 = select i1 %.10.i8, double %.346, double -1.000000e+300
  %13 = add i64 %arg.count, %lsr.iv30
  %.329.1 = icmp slt i64 %13, 0
  %14 = select i1 %.329.1, i64 %5, i64 -24
  %15 = add i64 %2, %14
  %scevgep13 = getelementptr i8, ptr %lsr.iv7, i64 %15
  %.345.1 = load double, ptr %scevgep13, align 8
  %.346.1 = fsub double %.345, %.345.1
  %.10.i.1 = fcmp olt double %.346.1, %.11.i
  %.11.i.1 = select i1 %.10.i.1, double %.346.1, double %.11.i
  %.10.i8.1 = fcmp ogt double %.346.1, %.11.i9
  %.11.i9.1 = select i1 %.10.i8.1, double %.346.1, double %.11.i9
  %16 = add i64 %arg.count, %lsr.iv20
  %.329.2 = icmp slt i64 %16, 0
  %17 = select i1 %.329.2, i64 %6, i64 -32
  %18 = add i64 %2, %17
  %scevgep9 = getelementptr i8, ptr %lsr.iv11, i64 %18
  %.345.2 = load double, ptr %scevgep9, align 8
  %.346.2 = fsub double %.345.1, %.345.2
  %.10.i.2 = fcmp olt double %.346.2, %.11.i.1
  %.11.i.2 = select i1 %.10.i.2, double %.346.2, double %.11.i.1
  %.10.i8.2 = fcmp ogt double %.346.2, %.11.i9.1
  %.11.i9.2 = select i1 %.10.i8.2, double %.346.2, double %.11.i9.1
  %19 = add i64 %arg.count, %lsr.iv17
  %.329.3 = icmp slt i64 %19, 0
  %20 = select i1 %.329.3, i64 %7, i64 -40
  %21 = add i64 %2, %20
  %scevgep6 = getelementptr i8, ptr %lsr.iv15, i64 %21
  %.345.3 = load double, ptr %scevgep6, align 8
  %.346.3 = fsub double %.345.2, %.345.3
  %.10.i.3 = fcmp olt double %.346.3, %.11.i.2
  %.11.i.3 = select i1 %.10.i.3, double %.346.3, double %.11.i.2
  %.10.i8.3 = fcmp ogt double %.346.3, %.11.i9.2
  %.11.i9.3 = select i1 %.10.i8.3, double %.346.3, double %.11.i9.2
  %22 = add i64 %arg.count, %lsr.iv
  %.329.4 = icmp slt i64 %22, 0
  %23 = select i1 %.329.4, i64 %8, i64 -48
  %24 = add i64 %2, %23
  %scevgep3 = getelementptr i8, ptr %lsr.iv18, i64 %24
  %.345.4 = load double, ptr %scevgep3, align 8
  %.346.4 = fsub double %.345.3, %.345.4
  %.10.i.4 = fcmp olt double %.346.4, %.11.i.3
  %.11.i.4 = select i1 %.10.i.4, double %.346.4, double %.11.i.3
  %.10.i8.4 = fcmp ogt double %.346.4, %.11.i9.3
  %.11.i9.4 = select i1 %.10.i8.4, double %.346.4, double %.11.i9.3
  %25 = add i64 %arg.count, %lsr.iv44
  %.329.5 = icmp slt i64 %25, 0
  %26 = select i1 %.329.5, i64 %9, i64 -56
  %27 = add i64 %2, %26
  %scevgep15 = getelementptr i8, ptr %lsr.iv1, i64 %27
  %.345.5 = load double, ptr %scevgep15, align 8
  %.346.5 = fsub double %.345.4, %.345.5
  %.10.i.5 = fcmp olt double %.346.5, %.11.i.4
  %.11.i.5 = select i1 %.10.i.5, double %.346.5, double %.11.i.4
  %.10.i8.5 = fcmp ogt double %.346.5, %.11.i9.4
  %.11.i9.5 = select i1 %.10.i8.5, double %.346.5, double %.11.i9.4
  %.416 = fsub double %.11.i9.5, %.11.i.5
  %.421 = fcmp olt double %.416, 0x3EB0C6F7A0B5ED8D
  br i1 %.421, label %common.ret, label %B353
}

; Function Attrs: noinline
define linkonce_odr void @NRT_decref(ptr %.1) local_unnamed_addr #3 {
.3:
  %.4 = icmp eq ptr %.1, null
  br i1 %.4, label %common.ret1, label %.3.endif, !prof !1

common.ret1:                                      ; preds = %.3, %.3.endif
  ret void

.3.endif:                                         ; preds = %.3
  fence release
  %0 = tail call i8 @llvm.x86.atomic.sub.cc.i64(ptr nonnull %.1, i64 1, i32 4)
  %1 = trunc i8 %0 to i1
  br i1 %1, label %.3.endif.if, label %common.ret1, !prof !1

.3.endif.if:                                      ; preds = %.3.endif
  fence acquire
  tail call void @NRT_MemInfo_call_dtor(ptr nonnull %.1)
  ret void
}

; Function Attrs: nounwind
declare i8 @llvm.x86.atomic.sub.cc.i64(ptr, i64, i32 immarg) #4

declare void @NRT_MemInfo_call_dtor(ptr) local_unnamed_addr

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline }
attributes #4 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.unroll.disable"}
!4 = distinct !{!4, !3}
!5 = !{!6}
!6 = distinct !{!6, !7, !"_ZN6intsim8machines3cpu4core6window7_chooseB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExd: %retptr"}
!7 = distinct !{!7, !"_ZN6intsim8machines3cpu4core6window7_chooseB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExd"}
!8 = !{!9, !6}
!9 = distinct !{!9, !10, !"_ZN6intsim8machines3cpu4core6window9_earliestB3v13B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd: %retptr"}
!10 = distinct !{!10, !"_ZN6intsim8machines3cpu4core6window9_earliestB3v13B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd"}
!11 = !{!12, !9, !6}
!12 = distinct !{!12, !13, !"_ZN6intsim8machines3cpu4core6window6_afterB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!13 = distinct !{!13, !"_ZN6intsim8machines3cpu4core6window6_afterB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!14 = distinct !{!14, !3}
!15 = distinct !{!15, !3}
!16 = distinct !{!16, !3}
!17 = distinct !{!17, !3}
!18 = !{!19}
!19 = distinct !{!19, !20, !"_ZN6intsim8machines3cpu4core6window5_fromB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!20 = distinct !{!20, !"_ZN6intsim8machines3cpu4core6window5_fromB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!21 = !{!22}
!22 = distinct !{!22, !23, !"_ZN6intsim8machines3cpu4core6window5_fromB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!23 = distinct !{!23, !"_ZN6intsim8machines3cpu4core6window5_fromB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!24 = distinct !{!24, !3}
!25 = distinct !{!25, !3}
