; intsim 8a491a59c0393c36696f9b27c22ba713309ec908e232f7ffc34a93e96e8dd2ff by numba 0.68.1


define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, i64 %arg.n0_1, ptr readonly %arg.a1, i64 %arg.n1_0, i64 %arg.n1_1, ptr readonly %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, ptr readonly %arg.a3, i64 %arg.n3_0, i64 %arg.n3_1, ptr %arg.a4, i64 %arg.n4_0, i64 %arg.n4_1, ptr %arg.a5, i64 %arg.n5_0, i64 %arg.n5_1, ptr %arg.a6, i64 %arg.n6_0, i64 %arg.n6_1, ptr %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, ptr %arg.a8, i64 %arg.n8_0, i64 %arg.n8_1, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, ptr %arg.a10, i64 %arg.n10_0, i64 %arg.n10_1, ptr %arg.a11, i64 %arg.n11_0, i64 %arg.n11_1, ptr writeonly %arg.a12, i64 %arg.n12_0, i64 %arg.n12_1, i64 %arg.a13, i64 %arg.a14, i64 %arg.a15, i64 %arg.a16, double %arg.a17) local_unnamed_addr {
entry:
  %.662 = alloca double, align 8
  store double 0.000000e+00, ptr %.662, align 8
  %excinfo.14 = alloca ptr, align 8
  store ptr null, ptr %excinfo.14, align 8
  %.16.i = shl i64 %arg.n0_1, 3
  %.25.i = mul nsw i64 %arg.n0_1, %arg.n0_0
  %.16.i1 = shl i64 %arg.n1_1, 3
  %.25.i2 = mul nsw i64 %arg.n1_1, %arg.n1_0
  %.16.i10 = shl i64 %arg.n2_1, 3
  %.25.i11 = mul nsw i64 %arg.n2_1, %arg.n2_0
  %.16.i19 = shl i64 %arg.n3_1, 3
  %.25.i20 = mul nsw i64 %arg.n3_1, %arg.n3_0
  %.16.i28 = shl i64 %arg.n4_1, 3
  %.25.i29 = mul nsw i64 %arg.n4_1, %arg.n4_0
  %.16.i37 = shl i64 %arg.n5_1, 3
  %.25.i38 = mul nsw i64 %arg.n5_1, %arg.n5_0
  %.16.i46 = shl i64 %arg.n6_1, 3
  %.25.i47 = mul nsw i64 %arg.n6_1, %arg.n6_0
  %.16.i55 = shl i64 %arg.n7_1, 3
  %.25.i56 = mul nsw i64 %arg.n7_1, %arg.n7_0
  %.16.i64 = shl i64 %arg.n8_1, 3
  %.25.i65 = mul nsw i64 %arg.n8_1, %arg.n8_0
  %.16.i73 = shl i64 %arg.n9_1, 3
  %.25.i74 = mul nsw i64 %arg.n9_1, %arg.n9_0
  %.16.i82 = shl i64 %arg.n10_1, 3
  %.25.i83 = mul nsw i64 %arg.n10_1, %arg.n10_0
  %.16.i91 = shl i64 %arg.n11_1, 3
  %.25.i92 = mul nsw i64 %arg.n11_1, %arg.n11_0
  %.16.i100 = shl i64 %arg.n12_1, 3
  %.25.i101 = mul nsw i64 %arg.n12_1, %arg.n12_0
  store double 0.000000e+00, ptr %.662, align 8
  %.718 = call i32 @f31(ptr nonnull %.662, ptr nonnull %excinfo.14, ptr null, ptr null, i64 %.25.i, i64 8, ptr %arg.a0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %.16.i, i64 8, ptr null, ptr null, i64 %.25.i2, i64 8, ptr %arg.a1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %.16.i1, i64 8, ptr null, ptr null, i64 %.25.i11, i64 8, ptr %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %.16.i10, i64 8, ptr null, ptr null, i64 %.25.i20, i64 8, ptr %arg.a3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %.16.i19, i64 8, ptr null, ptr null, i64 %.25.i29, i64 8, ptr %arg.a4, i64 %arg.n4_0, i64 %arg.n4_1, i64 %.16.i28, i64 8, ptr null, ptr null, i64 %.25.i38, i64 8, ptr %arg.a5, i64 %arg.n5_0, i64 %arg.n5_1, i64 %.16.i37, i64 8, ptr null, ptr null, i64 %.25.i47, i64 8, ptr %arg.a6, i64 %arg.n6_0, i64 %arg.n6_1, i64 %.16.i46, i64 8, ptr null, ptr null, i64 %.25.i56, i64 8, ptr %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, i64 %.16.i55, i64 8, ptr null, ptr null, i64 %.25.i65, i64 8, ptr %arg.a8, i64 %arg.n8_0, i64 %arg.n8_1, i64 %.16.i64, i64 8, ptr null, ptr null, i64 %.25.i74, i64 8, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, i64 %.16.i73, i64 8, ptr null, ptr null, i64 %.25.i83, i64 8, ptr %arg.a10, i64 %arg.n10_0, i64 %arg.n10_1, i64 %.16.i82, i64 8, ptr null, ptr null, i64 %.25.i92, i64 8, ptr %arg.a11, i64 %arg.n11_0, i64 %arg.n11_1, i64 %.16.i91, i64 8, ptr null, ptr null, i64 %.25.i101, i64 8, ptr %arg.a12, i64 %arg.n12_0, i64 %arg.n12_1, i64 %.16.i100, i64 8, i64 %arg.a13, i64 %arg.a14, i64 %arg.a15, i64 %arg.a16, double %arg.a17)
  switch i32 %.718, label %B0.endif.endif.endif.endi...if.2 [
    i32 -2, label %B0.endif.endif.endif.endi...endif.2
    i32 0, label %B0.endif.endif.endif.endi...endif.2
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endi...if.2, %B0.endif.endif.endif.endi...endif.2
  %common.ret.op = phi i32 [ %.718, %B0.endif.endif.endif.endi...if.2 ], [ 0, %B0.endif.endif.endif.endi...endif.2 ]
  ret i32 %common.ret.op

B0.endif.endif.endif.endi...if.2:                 ; preds = %entry
  %.726 = icmp sgt i32 %.718, 0
  %.719 = load ptr, ptr %excinfo.14, align 8
  %.727 = select i1 %.726, ptr %.719, ptr undef
  store ptr %.727, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endi...endif.2:              ; preds = %entry, %entry
  %.728 = load double, ptr %.662, align 8
  store double %.728, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg) #0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f31(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.whole.0, ptr readnone %arg.whole.1, i64 %arg.whole.2, i64 %arg.whole.3, ptr readonly %arg.whole.4, i64 %arg.whole.5.0, i64 %arg.whole.5.1, i64 %arg.whole.6.0, i64 %arg.whole.6.1, ptr readnone %arg.price.0, ptr readnone %arg.price.1, i64 %arg.price.2, i64 %arg.price.3, ptr readonly %arg.price.4, i64 %arg.price.5.0, i64 %arg.price.5.1, i64 %arg.price.6.0, i64 %arg.price.6.1, ptr readnone %arg.awaits.0, ptr readnone %arg.awaits.1, i64 %arg.awaits.2, i64 %arg.awaits.3, ptr readonly %arg.awaits.4, i64 %arg.awaits.5.0, i64 %arg.awaits.5.1, i64 %arg.awaits.6.0, i64 %arg.awaits.6.1, ptr readnone %arg.gives.0, ptr readnone %arg.gives.1, i64 %arg.gives.2, i64 %arg.gives.3, ptr readonly %arg.gives.4, i64 %arg.gives.5.0, i64 %arg.gives.5.1, i64 %arg.gives.6.0, i64 %arg.gives.6.1, ptr readnone %arg.counts.0, ptr readnone %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.5.1, i64 %arg.counts.6.0, i64 %arg.counts.6.1, ptr readnone %arg.times.0, ptr readnone %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.5.1, i64 %arg.times.6.0, i64 %arg.times.6.1, ptr readnone %arg.why.0, ptr readnone %arg.why.1, i64 %arg.why.2, i64 %arg.why.3, ptr %arg.why.4, i64 %arg.why.5.0, i64 %arg.why.5.1, i64 %arg.why.6.0, i64 %arg.why.6.1, ptr readnone %arg.pipes.0, ptr readnone %arg.pipes.1, i64 %arg.pipes.2, i64 %arg.pipes.3, ptr %arg.pipes.4, i64 %arg.pipes.5.0, i64 %arg.pipes.5.1, i64 %arg.pipes.6.0, i64 %arg.pipes.6.1, ptr readnone %arg.left.0, ptr readnone %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, ptr readnone %arg.spent.0, ptr readnone %arg.spent.1, i64 %arg.spent.2, i64 %arg.spent.3, ptr %arg.spent.4, i64 %arg.spent.5.0, i64 %arg.spent.5.1, i64 %arg.spent.6.0, i64 %arg.spent.6.1, ptr readnone %arg.seen.0, ptr readnone %arg.seen.1, i64 %arg.seen.2, i64 %arg.seen.3, ptr %arg.seen.4, i64 %arg.seen.5.0, i64 %arg.seen.5.1, i64 %arg.seen.6.0, i64 %arg.seen.6.1, ptr readnone %arg.sums.0, ptr readnone %arg.sums.1, i64 %arg.sums.2, i64 %arg.sums.3, ptr %arg.sums.4, i64 %arg.sums.5.0, i64 %arg.sums.5.1, i64 %arg.sums.6.0, i64 %arg.sums.6.1, ptr readnone %arg.log.0, ptr readnone %arg.log.1, i64 %arg.log.2, i64 %arg.log.3, ptr writeonly %arg.log.4, i64 %arg.log.5.0, i64 %arg.log.5.1, i64 %arg.log.6.0, i64 %arg.log.6.1, i64 %arg.warps_per_block, i64 %arg.warm_up, i64 %arg.measured, i64 %arg.policy, double %arg.issue_cycles) local_unnamed_addr #1 {
entry:
  %.415 = alloca ptr, align 8
  store ptr null, ptr %.415, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.484 = alloca { double, i64, i64 }, align 8
  %excinfo.3 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %.484, i8 0, i64 24, i1 false)
  store ptr null, ptr %excinfo.3, align 8
  %.998 = alloca [2 x double], align 8
  %excinfo.4 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.998, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.4, align 8
  %.1275 = alloca ptr, align 8
  store ptr null, ptr %.1275, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.1586 = alloca ptr, align 8
  store ptr null, ptr %.1586, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.1721 = alloca ptr, align 8
  store ptr null, ptr %.1721, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.2195 = alloca double, align 8
  store double 0.000000e+00, ptr %.2195, align 8
  %excinfo.14 = alloca ptr, align 8
  store ptr null, ptr %excinfo.14, align 8
  %.2314 = alloca double, align 8
  store double 0.000000e+00, ptr %.2314, align 8
  %excinfo.15 = alloca ptr, align 8
  store ptr null, ptr %excinfo.15, align 8
  %.2424 = alloca double, align 8
  store double 0.000000e+00, ptr %.2424, align 8
  %excinfo.16 = alloca ptr, align 8
  store ptr null, ptr %excinfo.16, align 8
  %.242461.not.i = icmp slt i64 %arg.counts.5.0, 1
  br i1 %.242461.not.i, label %B0.endif, label %B114.if.lr.ph.i

B114.if.lr.ph.i:                                  ; preds = %entry
  %.326.i = mul i64 %arg.warps_per_block, %arg.whole.5.0
  %0 = tail call i64 @llvm.smin.i64(i64 %arg.warps_per_block, i64 0)
  %1 = icmp eq i64 %arg.counts.5.0, 1
  br i1 %1, label %B114.if.epil.preheader.i, label %B114.if.lr.ph.new.i

B114.if.lr.ph.new.i:                              ; preds = %B114.if.lr.ph.i
  %const = bitcast i64 9223372036854775806 to i64
  %unroll_iter.i = and i64 %arg.counts.5.0, %const
  %scevgep.i = getelementptr i8, ptr %arg.counts.4, i64 24
  %2 = shl i64 %arg.counts.5.1, 4
  br label %B114.if.i

B270.loopexit.unr-lcssa.i:                        ; preds = %B116.endif.endif.endif.1.i
  %3 = and i64 %arg.counts.5.0, 1
  %lcmp.mod.not.i = icmp eq i64 %3, 0
  br i1 %lcmp.mod.not.i, label %B0.endif, label %B114.if.epil.preheader.i

B114.if.epil.preheader.i:                         ; preds = %B270.loopexit.unr-lcssa.i, %B114.if.lr.ph.i
  %.248460462.epil.init.i = phi i64 [ 0, %B114.if.lr.ph.i ], [ %.255.14.i, %B270.loopexit.unr-lcssa.i ]
  %4 = icmp eq i64 %arg.warps_per_block, 0
  br i1 %4, label %B116.endif.epil.i, label %B116.else.if.epil.i, !prof !1

B116.else.if.epil.i:                              ; preds = %B114.if.epil.preheader.i
  %5 = icmp slt i64 %arg.warps_per_block, 0
  %.303.epil.i = sdiv i64 %.248460462.epil.init.i, %arg.warps_per_block
  %.304.epil.i = srem i64 %.248460462.epil.init.i, %arg.warps_per_block
  %.307.epil.i = icmp ne i64 %.304.epil.i, 0
  %.308.epil.i = and i1 %5, %.307.epil.i
  %.313.epil.i = sext i1 %.308.epil.i to i64
  %.292.1.epil.i = add nsw i64 %.303.epil.i, %.313.epil.i
  %6 = mul i64 %.292.1.epil.i, %.326.i
  br label %B116.endif.epil.i

B116.endif.epil.i:                                ; preds = %B116.else.if.epil.i, %B114.if.epil.preheader.i
  %quot.0.epil.i = phi i64 [ 0, %B114.if.epil.preheader.i ], [ %6, %B116.else.if.epil.i ]
  %7 = icmp eq i64 %arg.warps_per_block, 0
  %.349.epil.i = srem i64 %quot.0.epil.i, %arg.counts.5.0
  %.350.lobit.epil.i = ashr i64 %.349.epil.i, 63
  %.348.epil.i = sdiv i64 %quot.0.epil.i, %arg.counts.5.0
  %.337.1.epil.i = add i64 %.350.lobit.epil.i, %.348.epil.i
  %.420.epil.i = mul i64 %.248460462.epil.init.i, %arg.counts.5.1
  %.424.epil.i = getelementptr i64, ptr %arg.counts.4, i64 %.420.epil.i
  store i64 %.337.1.epil.i, ptr %.424.epil.i, align 8, !noalias !2
  br i1 %7, label %B116.endif.endif.endif.epil.i, label %B116.endif.endif.else.if.epil.i, !prof !5

B116.endif.endif.else.if.epil.i:                  ; preds = %B116.endif.epil.i
  %.447.epil.i = srem i64 %.248460462.epil.init.i, %arg.warps_per_block
  %.450.not.epil.i = icmp eq i64 %.447.epil.i, 0
  %.458.epil.i = select i1 %.450.not.epil.i, i64 0, i64 %0
  %.438.1.epil.i = sub i64 0, %.458.epil.i
  %8 = icmp eq i64 %.447.epil.i, %.438.1.epil.i
  %9 = zext i1 %8 to i64
  br label %B116.endif.endif.endif.epil.i

B116.endif.endif.endif.epil.i:                    ; preds = %B116.endif.endif.else.if.epil.i, %B116.endif.epil.i
  %rem.2.0.epil.i = phi i64 [ 1, %B116.endif.epil.i ], [ %9, %B116.endif.endif.else.if.epil.i ]
  %sunkaddr.i = shl i64 %.420.epil.i, 3
  %sunkaddr11.i = getelementptr i8, ptr %arg.counts.4, i64 %sunkaddr.i
  %sunkaddr12.i = getelementptr i8, ptr %sunkaddr11.i, i64 16
  store i64 %rem.2.0.epil.i, ptr %sunkaddr12.i, align 8, !noalias !2
  %sunkaddr15.i = getelementptr i8, ptr %sunkaddr11.i, i64 24
  store i64 1, ptr %sunkaddr15.i, align 8, !noalias !2
  br label %B0.endif

B114.if.i:                                        ; preds = %B116.endif.endif.endif.1.i, %B114.if.lr.ph.new.i
  %lsr.iv.i = phi ptr [ %scevgep2.i, %B116.endif.endif.endif.1.i ], [ %scevgep.i, %B114.if.lr.ph.new.i ]
  %.248460462.i = phi i64 [ %.255.14.i, %B116.endif.endif.endif.1.i ], [ 0, %B114.if.lr.ph.new.i ]
  %10 = icmp eq i64 %arg.warps_per_block, 0
  %11 = add i64 %.248460462.i, 1
  br i1 %10, label %B116.endif.endif.endif.thread.critedge.i, label %B116.else.if.i, !prof !1

B116.endif.endif.endif.thread.critedge.i:         ; preds = %B114.if.i
  %scevgep9.c.i = getelementptr i8, ptr %lsr.iv.i, i64 -24
  store i64 0, ptr %scevgep9.c.i, align 8, !noalias !2
  %scevgep82.i = getelementptr i8, ptr %lsr.iv.i, i64 -8
  store i64 1, ptr %scevgep82.i, align 8, !noalias !2
  store i64 1, ptr %lsr.iv.i, align 8, !noalias !2
  br label %B116.endif.1.i

B116.else.if.i:                                   ; preds = %B114.if.i
  %12 = icmp slt i64 %arg.warps_per_block, 0
  %.303.i = sdiv i64 %.248460462.i, %arg.warps_per_block
  %.304.i = srem i64 %.248460462.i, %arg.warps_per_block
  %.307.i = icmp ne i64 %.304.i, 0
  %.308.i = and i1 %12, %.307.i
  %.313.i = sext i1 %.308.i to i64
  %.292.1.i = add i64 %.303.i, %.313.i
  %.328.i = mul i64 %.292.1.i, %.326.i
  %.349.i = srem i64 %.328.i, %arg.counts.5.0
  %.350.lobit.i = ashr i64 %.349.i, 63
  %.348.i = sdiv i64 %.328.i, %arg.counts.5.0
  %.337.1.i = add nsw i64 %.350.lobit.i, %.348.i
  %scevgep9.i = getelementptr i8, ptr %lsr.iv.i, i64 -24
  store i64 %.337.1.i, ptr %scevgep9.i, align 8, !noalias !2
  %.450.not.i = icmp eq i64 %.304.i, 0
  %.458.i = select i1 %.450.not.i, i64 0, i64 %0
  %.438.1.i = sub i64 0, %.458.i
  %13 = icmp eq i64 %.304.i, %.438.1.i
  %14 = zext i1 %13 to i64
  %scevgep8.i = getelementptr i8, ptr %lsr.iv.i, i64 -8
  store i64 %14, ptr %scevgep8.i, align 8, !noalias !2
  store i64 1, ptr %lsr.iv.i, align 8, !noalias !2
  %.303.1.i = sdiv i64 %11, %arg.warps_per_block
  %.304.1.i = srem i64 %11, %arg.warps_per_block
  %.307.1.i = icmp ne i64 %.304.1.i, 0
  %.308.1.i = and i1 %12, %.307.1.i
  %.313.1.i = sext i1 %.308.1.i to i64
  %.292.1.1.i = add i64 %.303.1.i, %.313.1.i
  %15 = mul i64 %.292.1.1.i, %.326.i
  br label %B116.endif.1.i

B116.endif.1.i:                                   ; preds = %B116.else.if.i, %B116.endif.endif.endif.thread.critedge.i
  %quot.0.1.i = phi i64 [ 0, %B116.endif.endif.endif.thread.critedge.i ], [ %15, %B116.else.if.i ]
  %16 = icmp eq i64 %arg.warps_per_block, 0
  %.255.14.i = add nuw i64 %.248460462.i, 2
  %.349.1.i = srem i64 %quot.0.1.i, %arg.counts.5.0
  %.350.lobit.1.i = ashr i64 %.349.1.i, 63
  %.348.1.i = sdiv i64 %quot.0.1.i, %arg.counts.5.0
  %.337.1.1.i = add nsw i64 %.350.lobit.1.i, %.348.1.i
  %sunkaddr411 = mul i64 %arg.counts.5.1, 8
  %sunkaddr412 = getelementptr i8, ptr %lsr.iv.i, i64 %sunkaddr411
  %sunkaddr413 = getelementptr i8, ptr %sunkaddr412, i64 -24
  store i64 %.337.1.1.i, ptr %sunkaddr413, align 8, !noalias !2
  br i1 %16, label %B116.endif.endif.endif.1.i, label %B116.endif.endif.else.if.1.i, !prof !5

B116.endif.endif.else.if.1.i:                     ; preds = %B116.endif.1.i
  %.447.1.i = srem i64 %11, %arg.warps_per_block
  %.450.not.1.i = icmp eq i64 %.447.1.i, 0
  %.458.1.i = select i1 %.450.not.1.i, i64 0, i64 %0
  %.438.1.1.i = sub i64 0, %.458.1.i
  %17 = icmp eq i64 %.447.1.i, %.438.1.1.i
  %18 = zext i1 %17 to i64
  br label %B116.endif.endif.endif.1.i

B116.endif.endif.endif.1.i:                       ; preds = %B116.endif.endif.else.if.1.i, %B116.endif.1.i
  %rem.2.0.1.i = phi i64 [ 1, %B116.endif.1.i ], [ %18, %B116.endif.endif.else.if.1.i ]
  %sunkaddr414 = mul i64 %arg.counts.5.1, 8
  %sunkaddr415 = getelementptr i8, ptr %lsr.iv.i, i64 %sunkaddr414
  %sunkaddr416 = getelementptr i8, ptr %sunkaddr415, i64 -8
  store i64 %rem.2.0.1.i, ptr %sunkaddr416, align 8, !noalias !2
  %sunkaddr417 = mul i64 %arg.counts.5.1, 8
  %sunkaddr418 = getelementptr i8, ptr %lsr.iv.i, i64 %sunkaddr417
  store i64 1, ptr %sunkaddr418, align 8, !noalias !2
  %scevgep2.i = getelementptr i8, ptr %lsr.iv.i, i64 %2
  %niter.ncmp.1.i = icmp eq i64 %unroll_iter.i, %.255.14.i
  br i1 %niter.ncmp.1.i, label %B270.loopexit.unr-lcssa.i, label %B114.if.i

B172:                                             ; preds = %B708.endif, %B172.outer235
  %clock.2.0 = phi double [ %.1253, %B708.endif ], [ %clock.2.0.ph236, %B172.outer235 ]
  %last.2.0 = phi i64 [ %.534.fca.1.load, %B708.endif ], [ 0, %B172.outer235 ]
  %issue.3.0 = phi i64 [ %.1255, %B708.endif ], [ %issue.3.0.ph239, %B172.outer235 ]
  %.341 = icmp eq i64 %issue.3.0, %arg.warm_up
  br i1 %.341, label %B184, label %B242

B184:                                             ; preds = %B172
  store ptr null, ptr %.415, align 8
  %.425 = call i32 @f32(ptr nonnull %.415, ptr nonnull %excinfo.2, ptr %arg.spent.0, ptr %arg.spent.1, i64 %arg.spent.2, i64 %arg.spent.3, ptr %arg.spent.4, i64 %arg.spent.5.0, i64 %arg.spent.5.1, i64 %arg.spent.6.0, i64 %arg.spent.6.1, double %clock.2.0, i64 %issue.3.0, ptr %arg.sums.0, ptr %arg.sums.1, i64 %arg.sums.5.1, i64 %arg.sums.3, ptr %.383, i64 %arg.sums.5.1, i64 %arg.sums.6.1)
  switch i32 %.425, label %B184.if [
    i32 -2, label %B242
    i32 0, label %B242
  ], !prof !0

B242:                                             ; preds = %B184, %B184, %B172
  %.448.not = icmp slt i64 %issue.3.0, %end.2.0.ph.ph
  br i1 %.448.not, label %B258, label %B254

B254:                                             ; preds = %B242
  store double 0.000000e+00, ptr %.2195, align 8
  %.2205 = call i32 @f33(ptr nonnull %.2195, ptr nonnull %excinfo.14, ptr %arg.spent.0, ptr %arg.spent.1, i64 %arg.spent.2, i64 %arg.spent.3, ptr %arg.spent.4, i64 %arg.spent.5.0, i64 %arg.spent.5.1, i64 %arg.spent.6.0, i64 %arg.spent.6.1, ptr %arg.sums.0, ptr %arg.sums.1, i64 %arg.sums.5.1, i64 %arg.sums.3, ptr %.383, i64 %arg.sums.5.1, i64 %arg.sums.6.1, double -1.000000e+00)
  switch i32 %.2205, label %B1198.if [
    i32 -2, label %B1198.endif
    i32 0, label %B1198.endif
  ], !prof !0

B258:                                             ; preds = %B242
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %.484, i8 0, i64 24, i1 false)
  %.524 = call i32 @f34(ptr nonnull %.484, ptr nonnull %excinfo.3, ptr %arg.whole.0, ptr %arg.whole.1, i64 %arg.whole.2, i64 %arg.whole.3, ptr %arg.whole.4, i64 %arg.whole.5.0, i64 %arg.whole.5.1, i64 %arg.whole.6.0, i64 %arg.whole.6.1, ptr %arg.price.0, ptr %arg.price.1, i64 %arg.price.2, i64 %arg.price.3, ptr %arg.price.4, i64 %arg.price.5.0, i64 %arg.price.5.1, i64 %arg.price.6.0, i64 %arg.price.6.1, ptr %arg.awaits.0, ptr %arg.awaits.1, i64 %arg.awaits.2, i64 %arg.awaits.3, ptr %arg.awaits.4, i64 %arg.awaits.5.0, i64 %arg.awaits.5.1, i64 %arg.awaits.6.0, i64 %arg.awaits.6.1, ptr %arg.gives.0, ptr %arg.gives.1, i64 %arg.gives.2, i64 %arg.gives.3, ptr %arg.gives.4, i64 %arg.gives.5.0, i64 %arg.gives.5.1, i64 %arg.gives.6.0, i64 %arg.gives.6.1, ptr %arg.counts.0, ptr %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.5.1, i64 %arg.counts.6.0, i64 %arg.counts.6.1, ptr %arg.times.0, ptr %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.5.1, i64 %arg.times.6.0, i64 %arg.times.6.1, ptr %arg.why.0, ptr %arg.why.1, i64 %arg.why.2, i64 %arg.why.3, ptr %arg.why.4, i64 %arg.why.5.0, i64 %arg.why.5.1, i64 %arg.why.6.0, i64 %arg.why.6.1, ptr %arg.pipes.0, ptr %arg.pipes.1, i64 %arg.pipes.2, i64 %arg.pipes.3, ptr %arg.pipes.4, i64 %arg.pipes.5.0, i64 %arg.pipes.5.1, i64 %arg.pipes.6.0, i64 %arg.pipes.6.1, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, i64 %arg.policy, i64 %last.2.0, double %clock.2.0)
  %.534.fca.0.load = load double, ptr %.484, align 8
  %sunkaddr = getelementptr inbounds i8, ptr %.484, i64 8
  %.534.fca.1.load = load i64, ptr %sunkaddr, align 8
  %sunkaddr419 = getelementptr inbounds i8, ptr %.484, i64 16
  %.534.fca.2.load = load i64, ptr %sunkaddr419, align 8
  switch i32 %.524, label %B258.if [
    i32 -2, label %B258.endif
    i32 0, label %B258.endif
  ], !prof !0

common.ret:                                       ; preds = %B1272.endif.if, %B1272.if, %B1198.if, %B822.endif.endif.if, %B822.endif.if, %B708.if, %B338.if, %B258.if, %B184.if, %B1426, %B324
  %common.ret.op = phi i32 [ 0, %B324 ], [ 0, %B1426 ], [ %.2434, %B1272.endif.if ], [ %.425, %B184.if ], [ %.524, %B258.if ], [ %.1042, %B338.if ], [ %.2324, %B1272.if ], [ %.2205, %B1198.if ], [ %.1315, %B708.if ], [ %.1628, %B822.endif.if ], [ %.1731, %B822.endif.endif.if ]
  ret i32 %common.ret.op

B324:                                             ; preds = %B258.endif
  store double -1.000000e+00, ptr %retptr, align 8
  br label %common.ret

B338:                                             ; preds = %B258.endif
  %.637 = icmp slt i64 %.534.fca.1.load, 0
  %.638 = select i1 %.637, i64 %arg.counts.5.0, i64 0
  %.639 = add i64 %.638, %.534.fca.1.load
  %.659 = mul i64 %.639, %arg.counts.5.1
  %.663 = getelementptr i64, ptr %arg.counts.4, i64 %.659
  %.664 = load i64, ptr %.663, align 8
  %.699 = icmp slt i64 %.664, 0
  %.700 = select i1 %.699, i64 %arg.whole.5.0, i64 0
  %.701 = add i64 %.700, %.664
  %.721 = mul i64 %.701, %arg.whole.5.1
  %19 = getelementptr i64, ptr %arg.whole.4, i64 %.721
  %.725 = getelementptr i8, ptr %19, i64 64
  %.726 = load i64, ptr %.725, align 8
  %.753 = icmp slt i64 %.726, 0
  %.754 = select i1 %.753, i64 %arg.spent.5.0, i64 0
  %.755 = add i64 %.754, %.726
  %.775 = mul i64 %.755, %arg.spent.5.1
  %.779 = getelementptr double, ptr %arg.spent.4, i64 %.775
  %.780 = load double, ptr %.779, align 8
  %.782 = fadd double %arg.issue_cycles, %.780
  store double %.782, ptr %.779, align 8
  %.889 = load i64, ptr %.725, align 8
  %.913 = icmp slt i64 %.889, 0
  %.914 = select i1 %.913, i64 %arg.spent.5.0, i64 0
  %.915 = add i64 %.914, %.889
  %.916 = icmp slt i64 %.534.fca.2.load, 0
  %.917 = select i1 %.916, i64 %arg.spent.5.1, i64 0
  %.935 = mul i64 %.915, %arg.spent.5.1
  %20 = getelementptr double, ptr %arg.spent.4, i64 %.935
  %21 = getelementptr double, ptr %20, i64 %.534.fca.2.load
  %.939 = getelementptr double, ptr %21, i64 %.917
  %.940 = load double, ptr %.939, align 8
  %.943 = fsub double %.534.fca.0.load, %clock.2.0
  %.944 = fadd double %.943, %.940
  store double %.944, ptr %.939, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.998, i8 0, i64 16, i1 false)
  %.1042 = call i32 @f35(ptr nonnull %.998, ptr nonnull %excinfo.4, ptr %arg.whole.0, ptr %arg.whole.1, i64 %arg.whole.2, i64 %arg.whole.3, ptr %arg.whole.4, i64 %arg.whole.5.0, i64 %arg.whole.5.1, i64 %arg.whole.6.0, i64 %arg.whole.6.1, ptr %arg.price.0, ptr %arg.price.1, i64 %arg.price.2, i64 %arg.price.3, ptr %arg.price.4, i64 %arg.price.5.0, i64 %arg.price.5.1, i64 %arg.price.6.0, i64 %arg.price.6.1, ptr %arg.awaits.0, ptr %arg.awaits.1, i64 %arg.awaits.2, i64 %arg.awaits.3, ptr %arg.awaits.4, i64 %arg.awaits.5.0, i64 %arg.awaits.5.1, i64 %arg.awaits.6.0, i64 %arg.awaits.6.1, ptr %arg.gives.0, ptr %arg.gives.1, i64 %arg.gives.2, i64 %arg.gives.3, ptr %arg.gives.4, i64 %arg.gives.5.0, i64 %arg.gives.5.1, i64 %arg.gives.6.0, i64 %arg.gives.6.1, ptr %arg.counts.0, ptr %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.5.1, i64 %arg.counts.6.0, i64 %arg.counts.6.1, ptr %arg.times.0, ptr %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.5.1, i64 %arg.times.6.0, i64 %arg.times.6.1, ptr %arg.why.0, ptr %arg.why.1, i64 %arg.why.2, i64 %arg.why.3, ptr %arg.why.4, i64 %arg.why.5.0, i64 %arg.why.5.1, i64 %arg.why.6.0, i64 %arg.why.6.1, ptr %arg.pipes.0, ptr %arg.pipes.1, i64 %arg.pipes.2, i64 %arg.pipes.3, ptr %arg.pipes.4, i64 %arg.pipes.5.0, i64 %arg.pipes.5.1, i64 %arg.pipes.6.0, i64 %arg.pipes.6.1, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, i64 %.664, double %.534.fca.0.load, ptr %arg.spent.0, ptr %arg.spent.1, i64 %arg.spent.2, i64 %arg.spent.3, ptr %arg.spent.4, i64 %arg.spent.5.0, i64 %arg.spent.5.1, i64 %arg.spent.6.0, i64 %arg.spent.6.1)
  %.1052.fca.0.load = load double, ptr %.998, align 8
  %sunkaddr420 = getelementptr inbounds i8, ptr %.998, i64 8
  %.1052.fca.1.load = load double, ptr %sunkaddr420, align 8
  switch i32 %.1042, label %B338.if [
    i32 -2, label %B338.endif
    i32 0, label %B338.endif
  ], !prof !0

B656:                                             ; preds = %B338.endif.endif
  %.1177 = sub nsw i64 %issue.3.0, %arg.warm_up
  %.80.i = mul i64 %.1177, %arg.log.5.1
  %.84.i = getelementptr double, ptr %arg.log.4, i64 %.80.i
  %.85.i = sitofp i64 %.534.fca.1.load to double
  store double %.85.i, ptr %.84.i, align 8, !noalias !6
  %.138.i = getelementptr i8, ptr %.84.i, i64 8
  %.139.i = sitofp i64 %.664 to double
  store double %.139.i, ptr %.138.i, align 8, !noalias !6
  %.192.i = getelementptr i8, ptr %.84.i, i64 16
  %.193.i = sitofp i64 %.534.fca.2.load to double
  store double %.193.i, ptr %.192.i, align 8, !noalias !6
  %.246.i = getelementptr i8, ptr %.84.i, i64 24
  store double %clock.2.0, ptr %.246.i, align 8, !noalias !6
  %.299.i = getelementptr i8, ptr %.84.i, i64 32
  store double %.534.fca.0.load, ptr %.299.i, align 8, !noalias !6
  %.352.i = getelementptr i8, ptr %.84.i, i64 40
  store double %.1052.fca.0.load, ptr %.352.i, align 8, !noalias !6
  %.405.i = getelementptr i8, ptr %.84.i, i64 48
  store double %.1052.fca.1.load, ptr %.405.i, align 8, !noalias !6
  br label %B708

B708:                                             ; preds = %B338.endif.endif, %B656
  store ptr null, ptr %.1275, align 8
  %.1315 = call i32 @f36(ptr nonnull %.1275, ptr nonnull %excinfo.7, ptr %arg.whole.0, ptr %arg.whole.1, i64 %arg.whole.2, i64 %arg.whole.3, ptr %arg.whole.4, i64 %arg.whole.5.0, i64 %arg.whole.5.1, i64 %arg.whole.6.0, i64 %arg.whole.6.1, ptr %arg.price.0, ptr %arg.price.1, i64 %arg.price.2, i64 %arg.price.3, ptr %arg.price.4, i64 %arg.price.5.0, i64 %arg.price.5.1, i64 %arg.price.6.0, i64 %arg.price.6.1, ptr %arg.awaits.0, ptr %arg.awaits.1, i64 %arg.awaits.2, i64 %arg.awaits.3, ptr %arg.awaits.4, i64 %arg.awaits.5.0, i64 %arg.awaits.5.1, i64 %arg.awaits.6.0, i64 %arg.awaits.6.1, ptr %arg.gives.0, ptr %arg.gives.1, i64 %arg.gives.2, i64 %arg.gives.3, ptr %arg.gives.4, i64 %arg.gives.5.0, i64 %arg.gives.5.1, i64 %arg.gives.6.0, i64 %arg.gives.6.1, ptr %arg.counts.0, ptr %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.5.1, i64 %arg.counts.6.0, i64 %arg.counts.6.1, ptr %arg.times.0, ptr %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.5.1, i64 %arg.times.6.0, i64 %arg.times.6.1, ptr %arg.why.0, ptr %arg.why.1, i64 %arg.why.2, i64 %arg.why.3, ptr %arg.why.4, i64 %arg.why.5.0, i64 %arg.why.5.1, i64 %arg.why.6.0, i64 %arg.why.6.1, ptr %arg.pipes.0, ptr %arg.pipes.1, i64 %arg.pipes.2, i64 %arg.pipes.3, ptr %arg.pipes.4, i64 %arg.pipes.5.0, i64 %arg.pipes.5.1, i64 %arg.pipes.6.0, i64 %arg.pipes.6.1, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, i64 %.534.fca.1.load, i64 %.664, double %.534.fca.0.load, double %.1052.fca.1.load, i64 %arg.warps_per_block)
  switch i32 %.1315, label %B708.if [
    i32 -2, label %B708.endif
    i32 0, label %B708.endif
  ], !prof !0

B784:                                             ; preds = %B708.endif
  %.1447 = load i64, ptr %arg.counts.4, align 8
  %.1448 = icmp eq i64 %.1447, 0
  br i1 %.1448, label %B822.else, label %B172.outer235

B172.outer235:                                    ; preds = %B172.outer, %B784
  %clock.2.0.ph236 = phi double [ %clock.2.0.ph, %B172.outer ], [ %.1253, %B784 ]
  %looking.2.0.ph238 = phi i1 [ %looking.2.0.ph, %B172.outer ], [ true, %B784 ]
  %issue.3.0.ph239 = phi i64 [ %issue.3.0.ph, %B172.outer ], [ %.1255, %B784 ]
  br label %B172

B994:                                             ; preds = %B370.i, %B240.i
  %.179054 = add nsw i64 %passes.2.0.ph, 1
  %.1878 = mul i64 %.184.1.i, %arg.sums.5.1
  %gep = getelementptr double, ptr %invariant.gep, i64 %.1878
  %22 = getelementptr i8, ptr %gep, i64 -16
  %.1882 = getelementptr double, ptr %22, i64 %.1860
  %.1883 = load double, ptr %.1882, align 8
  %.5.i = fptosi double %.1883 to i64
  %.1909 = sub nsw i64 %.1255, %.5.i
  %.1943 = icmp eq i64 %.1255, %.5.i
  br i1 %.1943, label %B994.endif.endif.endif, label %B994.endif.endif.else, !prof !1

B1272:                                            ; preds = %B1198.endif
  %.2278 = mul i64 %again.2.0.ph, %arg.sums.5.1
  %.2280 = getelementptr double, ptr %arg.sums.4, i64 %.2278
  %.2312 = uitofp i64 %repeats.2.0.ph.ph to double
  store double 0.000000e+00, ptr %.2314, align 8
  %.2324 = call i32 @f33(ptr nonnull %.2314, ptr nonnull %excinfo.15, ptr %arg.spent.0, ptr %arg.spent.1, i64 %arg.spent.2, i64 %arg.spent.3, ptr %arg.spent.4, i64 %arg.spent.5.0, i64 %arg.spent.5.1, i64 %arg.spent.6.0, i64 %arg.spent.6.1, ptr %arg.sums.0, ptr %arg.sums.1, i64 %arg.sums.5.1, i64 %arg.sums.3, ptr %.2280, i64 %arg.sums.5.1, i64 %arg.sums.6.1, double %.2312)
  %.2334 = load double, ptr %.2314, align 8
  switch i32 %.2324, label %B1272.if [
    i32 -2, label %B1272.endif
    i32 0, label %B1272.endif
  ], !prof !0

B1426:                                            ; preds = %B1272.endif.endif, %B1198.endif
  %cycles.2.0 = phi double [ %.2458, %B1272.endif.endif ], [ %.2226, %B1198.endif ]
  store double %cycles.2.0, ptr %retptr, align 8
  br label %common.ret

B0.endif:                                         ; preds = %B116.endif.endif.endif.epil.i, %B270.loopexit.unr-lcssa.i, %entry
  %.290 = icmp eq i64 %arg.log.5.0, 0
  %.312 = add nsw i64 %arg.measured, %arg.warm_up
  %invariant.gep = getelementptr double, ptr %arg.sums.4, i64 %arg.sums.5.1
  %.383.idx = shl i64 %arg.sums.5.1, 6
  %.383 = getelementptr i8, ptr %arg.sums.4, i64 %.383.idx
  %.1158 = add nsw i64 %arg.warm_up, %arg.log.5.0
  %.1859 = icmp slt i64 %arg.sums.5.1, 2
  %.1860 = select i1 %.1859, i64 %arg.sums.5.1, i64 0
  %23 = add i64 %arg.seen.5.1, -1
  %24 = shl i64 %arg.seen.5.1, 3
  %scevgep400 = getelementptr i8, ptr %arg.seen.4, i64 8
  %25 = shl i64 %arg.seen.5.1, 3
  %scevgep403 = getelementptr i8, ptr %arg.seen.4, i64 8
  %26 = shl i64 %arg.seen.5.1, 3
  br label %B172.outer.outer

B184.if:                                          ; preds = %B184
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B258.if:                                          ; preds = %B258
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B258.endif:                                       ; preds = %B258, %B258
  %.562 = fcmp oeq double %.534.fca.0.load, 1.000000e+300
  br i1 %.562, label %B324, label %B338

B338.if:                                          ; preds = %B338
  %.1050 = icmp sgt i32 %.1042, 0
  %.1043 = load ptr, ptr %excinfo.4, align 8
  %.1051 = select i1 %.1050, ptr %.1043, ptr undef
  store ptr %.1051, ptr %excinfo, align 8
  br label %common.ret

B338.endif:                                       ; preds = %B338, %B338
  %27 = icmp slt i64 %arg.gives.5.1, 1
  %sunkaddr374 = shl i64 %.721, 3
  %sunkaddr375 = getelementptr i8, ptr %arg.whole.4, i64 %sunkaddr374
  %sunkaddr376 = getelementptr i8, ptr %sunkaddr375, i64 56
  %.190.i = load i64, ptr %sunkaddr376, align 8, !noalias !9
  br i1 %27, label %B266.if.lr.ph.i, label %B106.if.lr.ph.i

B106.if.lr.ph.i:                                  ; preds = %B338.endif
  %28 = icmp slt i64 %.664, 0
  %29 = icmp slt i64 %.534.fca.1.load, 0
  %.352.i102 = select i1 %28, i64 %arg.gives.5.0, i64 0
  %.353.i = add i64 %.352.i102, %.664
  %.373.i = mul i64 %.353.i, %arg.gives.5.1
  %30 = getelementptr i64, ptr %arg.gives.4, i64 %.373.i
  %.417.i = select i1 %29, i64 %arg.times.5.0, i64 0
  %.418.i = add i64 %.417.i, %.534.fca.1.load
  %.438.i = mul i64 %.418.i, %arg.times.5.1
  %31 = getelementptr double, ptr %arg.times.4, i64 %.438.i
  %.473.i = select i1 %29, i64 %arg.why.5.0, i64 0
  %.474.i = add i64 %.473.i, %.534.fca.1.load
  %.494.i = mul i64 %.474.i, %arg.why.5.1
  %32 = getelementptr i64, ptr %arg.why.4, i64 %.494.i
  br label %B106.if.i

B156.i:                                           ; preds = %B106.if.i
  %.302.i = add nuw nsw i64 %.29515791582.i, 1
  %.442.i = getelementptr double, ptr %31, i64 %.378.i
  store double %.1052.fca.1.load, ptr %.442.i, align 8, !noalias !9
  %.498.i = getelementptr i64, ptr %32, i64 %.378.i
  store i64 %.190.i, ptr %.498.i, align 8, !noalias !9
  %exitcond.not.i = icmp eq i64 %arg.gives.5.1, %.302.i
  br i1 %exitcond.not.i, label %B266.if.lr.ph.i, label %B106.if.i

B266.if.lr.ph.i:                                  ; preds = %B106.if.i, %B156.i, %B338.endif
  %33 = icmp slt i64 %.534.fca.1.load, 0
  %.730.i = select i1 %33, i64 %arg.times.5.0, i64 0
  %.731.i = add i64 %.730.i, %.534.fca.1.load
  %.751.i = mul i64 %.731.i, %arg.times.5.1
  %34 = getelementptr double, ptr %arg.times.4, i64 %.751.i
  %.845.i = select i1 %33, i64 %arg.why.5.0, i64 0
  %.846.i = add i64 %.845.i, %.534.fca.1.load
  %.866.i = mul i64 %.846.i, %arg.why.5.1
  %35 = getelementptr i64, ptr %arg.why.4, i64 %.866.i
  %sunkaddr421 = mul i64 %.721, 8
  %sunkaddr422 = getelementptr i8, ptr %arg.whole.4, i64 %sunkaddr421
  %sunkaddr423 = getelementptr i8, ptr %sunkaddr422, i64 24
  %.674.i = load i64, ptr %sunkaddr423, align 8, !noalias !9
  %.702.i = icmp sgt i64 %.674.i, -1
  br i1 %.702.i, label %B342.i, label %B430.i

B342.i:                                           ; preds = %B266.if.lr.ph.i
  %.755.i = getelementptr double, ptr %34, i64 %.674.i
  %.756.i = load double, ptr %.755.i, align 8, !noalias !9
  %.758.i = fcmp ogt double %.1052.fca.1.load, %.756.i
  br i1 %.758.i, label %B380.i, label %B430.i

B380.i:                                           ; preds = %B342.i
  %sunkaddr22.i = shl i64 %.674.i, 3
  %sunkaddr23.i106 = getelementptr i8, ptr %34, i64 %sunkaddr22.i
  store double %.1052.fca.1.load, ptr %sunkaddr23.i106, align 8, !noalias !9
  %.870.i = getelementptr i64, ptr %35, i64 %.674.i
  store i64 %.190.i, ptr %.870.i, align 8, !noalias !9
  br label %B430.i

B430.i:                                           ; preds = %B380.i, %B342.i, %B266.if.lr.ph.i
  %sunkaddr424 = mul i64 %.721, 8
  %sunkaddr425 = getelementptr i8, ptr %arg.whole.4, i64 %sunkaddr424
  %sunkaddr426 = getelementptr i8, ptr %sunkaddr425, i64 32
  %.674.1.i = load i64, ptr %sunkaddr426, align 8, !noalias !9
  %.702.1.i = icmp sgt i64 %.674.1.i, -1
  br i1 %.702.1.i, label %B342.1.i, label %B432.i

B342.1.i:                                         ; preds = %B430.i
  %.755.1.i = getelementptr double, ptr %34, i64 %.674.1.i
  %.756.1.i = load double, ptr %.755.1.i, align 8, !noalias !9
  %.758.1.i = fcmp ogt double %.1052.fca.0.load, %.756.1.i
  br i1 %.758.1.i, label %B380.1.i, label %B432.i

B380.1.i:                                         ; preds = %B342.1.i
  %sunkaddr27.i = shl i64 %.674.1.i, 3
  %sunkaddr28.i = getelementptr i8, ptr %34, i64 %sunkaddr27.i
  store double %.1052.fca.0.load, ptr %sunkaddr28.i, align 8, !noalias !9
  %.870.1.i = getelementptr i64, ptr %35, i64 %.674.1.i
  store i64 %.190.i, ptr %.870.1.i, align 8, !noalias !9
  br label %B432.i

B432.i:                                           ; preds = %B380.1.i, %B342.1.i, %B430.i
  %sunkaddr427 = mul i64 %.721, 8
  %sunkaddr428 = getelementptr i8, ptr %arg.whole.4, i64 %sunkaddr427
  %sunkaddr429 = getelementptr i8, ptr %sunkaddr428, i64 40
  %.943.i = load i64, ptr %sunkaddr429, align 8, !noalias !9
  switch i64 %.943.i, label %B338.endif.endif [
    i64 3, label %B494.i
    i64 4, label %B618.i
    i64 6, label %B748.i
  ]

B494.i:                                           ; preds = %B432.i
  %.1006.i = getelementptr i8, ptr %34, i64 16
  %.1007.i = load double, ptr %.1006.i, align 8, !noalias !9
  %.10.i.i = fcmp ogt double %.1052.fca.1.load, %.1007.i
  %.11.i.i = select i1 %.10.i.i, double %.1052.fca.1.load, double %.1007.i
  store double %.11.i.i, ptr %.1006.i, align 8, !noalias !9
  br label %B338.endif.endif

B618.i:                                           ; preds = %B432.i
  %.1167.i = getelementptr i8, ptr %34, i64 16
  %.1168.i = load double, ptr %.1167.i, align 8, !noalias !9
  %36 = getelementptr i8, ptr %34, i64 152
  %.203.i.i = load double, ptr %36, align 8, !noalias !12
  %37 = getelementptr i8, ptr %34, i64 160
  store double %.203.i.i, ptr %37, align 8, !noalias !12
  %38 = getelementptr i8, ptr %34, i64 144
  %.203.1.i.i = load double, ptr %38, align 8, !noalias !12
  store double %.203.1.i.i, ptr %36, align 8, !noalias !12
  %39 = getelementptr i8, ptr %34, i64 136
  %.203.2.i.i = load double, ptr %39, align 8, !noalias !12
  store double %.203.2.i.i, ptr %38, align 8, !noalias !12
  %40 = getelementptr i8, ptr %34, i64 128
  %.203.3.i.i = load double, ptr %40, align 8, !noalias !12
  store double %.203.3.i.i, ptr %39, align 8, !noalias !12
  %41 = getelementptr i8, ptr %34, i64 120
  %.203.4.i.i = load double, ptr %41, align 8, !noalias !12
  store double %.203.4.i.i, ptr %40, align 8, !noalias !12
  %42 = getelementptr i8, ptr %34, i64 112
  %.203.5.i.i = load double, ptr %42, align 8, !noalias !12
  store double %.203.5.i.i, ptr %41, align 8, !noalias !12
  %43 = getelementptr i8, ptr %34, i64 104
  %.203.6.i.i = load double, ptr %43, align 8, !noalias !12
  store double %.203.6.i.i, ptr %42, align 8, !noalias !12
  %44 = getelementptr i8, ptr %34, i64 96
  %.203.7.i.i = load double, ptr %44, align 8, !noalias !12
  store double %.203.7.i.i, ptr %43, align 8, !noalias !12
  %45 = getelementptr i8, ptr %34, i64 88
  %.203.8.i.i = load double, ptr %45, align 8, !noalias !12
  store double %.203.8.i.i, ptr %44, align 8, !noalias !12
  %46 = getelementptr i8, ptr %34, i64 80
  %.203.9.i.i = load double, ptr %46, align 8, !noalias !12
  store double %.203.9.i.i, ptr %45, align 8, !noalias !12
  %47 = getelementptr i8, ptr %34, i64 72
  %.203.10.i.i = load double, ptr %47, align 8, !noalias !12
  store double %.203.10.i.i, ptr %46, align 8, !noalias !12
  %48 = getelementptr i8, ptr %34, i64 64
  %.203.11.i.i = load double, ptr %48, align 8, !noalias !12
  store double %.203.11.i.i, ptr %47, align 8, !noalias !12
  %49 = getelementptr i8, ptr %34, i64 56
  %.203.12.i.i = load double, ptr %49, align 8, !noalias !12
  store double %.203.12.i.i, ptr %48, align 8, !noalias !12
  %50 = getelementptr i8, ptr %34, i64 48
  %.203.13.i.i = load double, ptr %50, align 8, !noalias !12
  store double %.203.13.i.i, ptr %49, align 8, !noalias !12
  %51 = getelementptr i8, ptr %34, i64 40
  %.203.14.i.i = load double, ptr %51, align 8, !noalias !12
  store double %.203.14.i.i, ptr %50, align 8, !noalias !12
  store double %.1168.i, ptr %51, align 8, !noalias !12
  br label %B338.endif.endif

B748.i:                                           ; preds = %B432.i
  %52 = getelementptr i8, ptr %34, i64 280
  %.203.i5.i = load double, ptr %52, align 8, !noalias !15
  %53 = getelementptr i8, ptr %34, i64 288
  store double %.203.i5.i, ptr %53, align 8, !noalias !15
  %54 = getelementptr i8, ptr %34, i64 272
  %.203.1.i6.i = load double, ptr %54, align 8, !noalias !15
  store double %.203.1.i6.i, ptr %52, align 8, !noalias !15
  %55 = getelementptr i8, ptr %34, i64 264
  %.203.2.i7.i = load double, ptr %55, align 8, !noalias !15
  store double %.203.2.i7.i, ptr %54, align 8, !noalias !15
  %56 = getelementptr i8, ptr %34, i64 256
  %.203.3.i8.i = load double, ptr %56, align 8, !noalias !15
  store double %.203.3.i8.i, ptr %55, align 8, !noalias !15
  %57 = getelementptr i8, ptr %34, i64 248
  %.203.4.i9.i = load double, ptr %57, align 8, !noalias !15
  store double %.203.4.i9.i, ptr %56, align 8, !noalias !15
  %58 = getelementptr i8, ptr %34, i64 240
  %.203.5.i10.i = load double, ptr %58, align 8, !noalias !15
  store double %.203.5.i10.i, ptr %57, align 8, !noalias !15
  %59 = getelementptr i8, ptr %34, i64 232
  %.203.6.i11.i = load double, ptr %59, align 8, !noalias !15
  store double %.203.6.i11.i, ptr %58, align 8, !noalias !15
  %60 = getelementptr i8, ptr %34, i64 224
  %.203.7.i12.i = load double, ptr %60, align 8, !noalias !15
  store double %.203.7.i12.i, ptr %59, align 8, !noalias !15
  %61 = getelementptr i8, ptr %34, i64 216
  %.203.8.i13.i = load double, ptr %61, align 8, !noalias !15
  store double %.203.8.i13.i, ptr %60, align 8, !noalias !15
  %62 = getelementptr i8, ptr %34, i64 208
  %.203.9.i14.i = load double, ptr %62, align 8, !noalias !15
  store double %.203.9.i14.i, ptr %61, align 8, !noalias !15
  %63 = getelementptr i8, ptr %34, i64 200
  %.203.10.i15.i = load double, ptr %63, align 8, !noalias !15
  store double %.203.10.i15.i, ptr %62, align 8, !noalias !15
  %64 = getelementptr i8, ptr %34, i64 192
  %.203.11.i16.i = load double, ptr %64, align 8, !noalias !15
  store double %.203.11.i16.i, ptr %63, align 8, !noalias !15
  %65 = getelementptr i8, ptr %34, i64 184
  %.203.12.i17.i = load double, ptr %65, align 8, !noalias !15
  store double %.203.12.i17.i, ptr %64, align 8, !noalias !15
  %66 = getelementptr i8, ptr %34, i64 176
  %.203.13.i18.i = load double, ptr %66, align 8, !noalias !15
  store double %.203.13.i18.i, ptr %65, align 8, !noalias !15
  %67 = getelementptr i8, ptr %34, i64 168
  %.203.14.i19.i = load double, ptr %67, align 8, !noalias !15
  store double %.203.14.i19.i, ptr %66, align 8, !noalias !15
  store double %.1052.fca.1.load, ptr %67, align 8, !noalias !15
  br label %B338.endif.endif

B106.if.i:                                        ; preds = %B156.i, %B106.if.lr.ph.i
  %.29515791582.i = phi i64 [ 0, %B106.if.lr.ph.i ], [ %.302.i, %B156.i ]
  %68 = shl i64 %.29515791582.i, 3
  %scevgep.i103 = getelementptr i8, ptr %30, i64 %68
  %.378.i = load i64, ptr %scevgep.i103, align 8, !noalias !9
  %.383.i = icmp slt i64 %.378.i, 0
  br i1 %.383.i, label %B266.if.lr.ph.i, label %B156.i

B338.endif.endif:                                 ; preds = %B748.i, %B618.i, %B494.i, %B432.i
  %.1138 = icmp sge i64 %issue.3.0, %arg.warm_up
  %.1160 = icmp slt i64 %issue.3.0, %.1158
  %or.cond1434 = select i1 %.1138, i1 %.1160, i1 false
  br i1 %or.cond1434, label %B656, label %B708

B708.if:                                          ; preds = %B708
  %.1323 = icmp sgt i32 %.1315, 0
  %.1316 = load ptr, ptr %excinfo.7, align 8
  %.1324 = select i1 %.1323, ptr %.1316, ptr undef
  store ptr %.1324, ptr %excinfo, align 8
  br label %common.ret

B708.endif:                                       ; preds = %B708, %B708
  %.1255 = add nsw i64 %issue.3.0, 1
  %.1253 = fadd double %arg.issue_cycles, %.534.fca.0.load
  %.1365 = icmp eq i64 %.534.fca.1.load, 0
  %or.cond = select i1 %looking.2.0.ph238, i1 %.1365, i1 false
  br i1 %or.cond, label %B784, label %B172

B822.else:                                        ; preds = %B784
  %.1477.1 = and i64 %passes.2.0.ph, 7
  %.1552 = mul i64 %.1477.1, %arg.seen.5.1
  %.1554 = getelementptr double, ptr %arg.seen.4, i64 %.1552
  store ptr null, ptr %.1586, align 8
  %.1628 = call i32 @f37(ptr nonnull %.1586, ptr nonnull %excinfo.8, ptr %arg.whole.0, ptr %arg.whole.1, i64 %arg.whole.2, i64 %arg.whole.3, ptr %arg.whole.4, i64 %arg.whole.5.0, i64 %arg.whole.5.1, i64 %arg.whole.6.0, i64 %arg.whole.6.1, ptr %arg.price.0, ptr %arg.price.1, i64 %arg.price.2, i64 %arg.price.3, ptr %arg.price.4, i64 %arg.price.5.0, i64 %arg.price.5.1, i64 %arg.price.6.0, i64 %arg.price.6.1, ptr %arg.awaits.0, ptr %arg.awaits.1, i64 %arg.awaits.2, i64 %arg.awaits.3, ptr %arg.awaits.4, i64 %arg.awaits.5.0, i64 %arg.awaits.5.1, i64 %arg.awaits.6.0, i64 %arg.awaits.6.1, ptr %arg.gives.0, ptr %arg.gives.1, i64 %arg.gives.2, i64 %arg.gives.3, ptr %arg.gives.4, i64 %arg.gives.5.0, i64 %arg.gives.5.1, i64 %arg.gives.6.0, i64 %arg.gives.6.1, ptr %arg.counts.0, ptr %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr nonnull %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.5.1, i64 %arg.counts.6.0, i64 %arg.counts.6.1, ptr %arg.times.0, ptr %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.5.1, i64 %arg.times.6.0, i64 %arg.times.6.1, ptr %arg.why.0, ptr %arg.why.1, i64 %arg.why.2, i64 %arg.why.3, ptr %arg.why.4, i64 %arg.why.5.0, i64 %arg.why.5.1, i64 %arg.why.6.0, i64 %arg.why.6.1, ptr %arg.pipes.0, ptr %arg.pipes.1, i64 %arg.pipes.2, i64 %arg.pipes.3, ptr %arg.pipes.4, i64 %arg.pipes.5.0, i64 %arg.pipes.5.1, i64 %arg.pipes.6.0, i64 %arg.pipes.6.1, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, i64 0, double %.1253, ptr %arg.seen.0, ptr %arg.seen.1, i64 %arg.seen.5.1, i64 %arg.seen.3, ptr %.1554, i64 %arg.seen.5.1, i64 %arg.seen.6.1)
  switch i32 %.1628, label %B822.endif.if [
    i32 -2, label %B822.endif.endif
    i32 0, label %B822.endif.endif
  ], !prof !0

B822.endif.if:                                    ; preds = %B822.else
  %.1636 = icmp sgt i32 %.1628, 0
  %.1629 = load ptr, ptr %excinfo.8, align 8
  %.1637 = select i1 %.1636, ptr %.1629, ptr undef
  store ptr %.1637, ptr %excinfo, align 8
  br label %common.ret

B822.endif.endif:                                 ; preds = %B822.else, %B822.else
  %.1687 = mul i64 %.1477.1, %arg.sums.5.1
  %.1689 = getelementptr double, ptr %arg.sums.4, i64 %.1687
  store ptr null, ptr %.1721, align 8
  %.1731 = call i32 @f32(ptr nonnull %.1721, ptr nonnull %excinfo.9, ptr %arg.spent.0, ptr %arg.spent.1, i64 %arg.spent.2, i64 %arg.spent.3, ptr %arg.spent.4, i64 %arg.spent.5.0, i64 %arg.spent.5.1, i64 %arg.spent.6.0, i64 %arg.spent.6.1, double %.1253, i64 %.1255, ptr %arg.sums.0, ptr %arg.sums.1, i64 %arg.sums.5.1, i64 %arg.sums.3, ptr %.1689, i64 %arg.sums.5.1, i64 %arg.sums.6.1)
  switch i32 %.1731, label %B822.endif.endif.if [
    i32 -2, label %B822.endif.endif.endif
    i32 0, label %B822.endif.endif.endif
  ], !prof !0

B822.endif.endif.if:                              ; preds = %B822.endif.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B822.endif.endif.endif:                           ; preds = %B822.endif.endif, %B822.endif.endif
  %69 = tail call i64 @llvm.smax.i64(i64 %passes.2.0.ph, i64 0)
  %..42.i = tail call i64 @llvm.smin.i64(i64 %69, i64 7)
  %70 = add nuw nsw i64 %..42.i, 1
  %71 = mul i64 %.1477.1, %24
  br label %B86.i

B86.i:                                            ; preds = %B370.i, %B822.endif.endif.endif
  %lsr.iv349 = phi i3 [ %lsr.iv.next350, %B370.i ], [ %lsr.iv, %B822.endif.endif.endif ]
  %.140222.i = phi i64 [ %.147.i, %B370.i ], [ 1, %B822.endif.endif.endif ]
  %72 = zext i3 %lsr.iv349 to i64
  %73 = mul i64 %25, %72
  %scevgep401 = getelementptr i8, ptr %scevgep400, i64 %73
  %exitcond223.not.i = icmp eq i64 %.140222.i, %70
  br i1 %exitcond223.not.i, label %B822.endif.endif.endif.endif, label %B86.if.i

B154.i:                                           ; preds = %B86.if.i
  %sunkaddr430 = getelementptr i8, ptr %arg.seen.4, i64 %71
  %.302.i110 = load double, ptr %sunkaddr430, align 8, !noalias !18
  %.355.i = mul i64 %.184.1.i, %arg.seen.5.1
  %.359.i = getelementptr double, ptr %arg.seen.4, i64 %.355.i
  %.360.i = load double, ptr %.359.i, align 8, !noalias !18
  %.361.i = fsub double %.302.i110, %.360.i
  %.362.i = tail call double @llvm.fabs.f64(double %.361.i)
  %.363.i = fcmp ugt double %.362.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.363.i, label %B370.i, label %B240.i.preheader

B240.i.preheader:                                 ; preds = %B154.i
  br label %B240.i

B240.i:                                           ; preds = %B240.i.preheader, %B284.i
  %i.2.1.i = phi i64 [ %.369.i, %B284.i ], [ 0, %B240.i.preheader ]
  %exitcond.not.i111 = icmp eq i64 %23, %i.2.1.i
  br i1 %exitcond.not.i111, label %B994, label %B284.i

B284.i:                                           ; preds = %B240.i
  %.369.i = add nuw nsw i64 %i.2.1.i, 1
  %74 = shl i64 %i.2.1.i, 3
  %scevgep405 = getelementptr i8, ptr %scevgep404, i64 %74
  %.451.i = load double, ptr %scevgep405, align 8, !noalias !18
  %scevgep402 = getelementptr i8, ptr %scevgep401, i64 %74
  %.505.i = load double, ptr %scevgep402, align 8, !noalias !18
  %.506.i = fsub double %.451.i, %.505.i
  %.507.i = tail call double @llvm.fabs.f64(double %.506.i)
  %.508.i = fcmp ugt double %.507.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.508.i, label %B370.i, label %B240.i

B370.i:                                           ; preds = %B284.i, %B86.if.i, %B154.i
  %i.3.2.i = phi i64 [ 0, %B154.i ], [ 0, %B86.if.i ], [ %.369.i, %B284.i ]
  %.535.i = icmp eq i64 %i.3.2.i, %arg.seen.5.1
  %lsr.iv.next350 = add i3 %lsr.iv349, -1
  br i1 %.535.i, label %B994, label %B86.i

B86.if.i:                                         ; preds = %B86.i
  %75 = icmp sgt i64 %arg.seen.5.1, 0
  %.147.i = add nuw nsw i64 %.140222.i, 1
  %.173.i = sub i64 %passes.2.0.ph, %.140222.i
  %.184.1.i = and i64 %.173.i, 7
  br i1 %75, label %B154.i, label %B370.i

B822.endif.endif.endif.endif:                     ; preds = %B86.i
  %.1790 = add nsw i64 %passes.2.0.ph, 1
  %lsr.iv.next = add i3 %lsr.iv, 1
  %lsr.iv.next355 = add i3 %lsr.iv354, 1
  br label %B172.outer

B994.endif.endif.else:                            ; preds = %B994
  %.1912 = sub nsw i64 %arg.warm_up, %.1255
  %.11.i = tail call i64 @llvm.smax.i64(i64 %.1912, i64 0)
  %.1959 = sdiv i64 %.11.i, %.1909
  %.1960 = srem i64 %.11.i, %.1909
  %.1962 = icmp slt i64 %.1909, 0
  %.1963 = icmp ne i64 %.1960, 0
  %.1964 = and i1 %.1962, %.1963
  %.1969 = sext i1 %.1964 to i64
  %.1948.1 = add nsw i64 %.1959, %.1969
  %76 = mul nsw i64 %.1948.1, %.1909
  br label %B994.endif.endif.endif

B994.endif.endif.endif:                           ; preds = %B994.endif.endif.else, %B994
  %quot.1.0 = phi i64 [ 0, %B994 ], [ %76, %B994.endif.endif.else ]
  %77 = icmp eq i64 %.1255, %.5.i
  %.1983 = add nsw i64 %quot.1.0, %.1255
  %.11.i113 = tail call i64 @llvm.smax.i64(i64 %arg.warm_up, i64 %.1983)
  %.2018 = sub nsw i64 %end.2.0.ph.ph, %.11.i113
  br i1 %77, label %B994.endif.endif.endif.endif.endif, label %B994.endif.endif.endif.endif.else, !prof !1

B994.endif.endif.endif.endif.else:                ; preds = %B994.endif.endif.endif
  %const407 = bitcast i64 9223372036854775806 to i64
  %const_mat = add i64 %const407, 2
  %.2032 = icmp ne i64 %.2018, %const_mat
  %.2033 = icmp ne i64 %.1909, -1
  %.2034.not = or i1 %.2033, %.2032
  br i1 %.2034.not, label %B994.endif.endif.endif.endif.else.if, label %B994.endif.endif.endif.endif.endif, !prof !21

B994.endif.endif.endif.endif.endif:               ; preds = %B994.endif.endif.endif.endif.else.if, %B994.endif.endif.endif.endif.else, %B994.endif.endif.endif
  %quot.2.0 = phi i64 [ 0, %B994.endif.endif.endif ], [ %.2026.1, %B994.endif.endif.endif.endif.else.if ], [ 0, %B994.endif.endif.endif.endif.else ]
  %.2061 = mul nsw i64 %quot.2.0, %.1909
  %.2063 = sub nsw i64 %end.2.0.ph.ph, %.2061
  br label %B172.outer.outer

B172.outer.outer:                                 ; preds = %B994.endif.endif.endif.endif.endif, %B0.endif
  %clock.2.0.ph.ph = phi double [ 0.000000e+00, %B0.endif ], [ %.1253, %B994.endif.endif.endif.endif.endif ]
  %passes.2.0.ph.ph = phi i64 [ 0, %B0.endif ], [ %.179054, %B994.endif.endif.endif.endif.endif ]
  %looking.2.0.ph.ph = phi i1 [ %.290, %B0.endif ], [ false, %B994.endif.endif.endif.endif.endif ]
  %issue.3.0.ph.ph = phi i64 [ 0, %B0.endif ], [ %.1983, %B994.endif.endif.endif.endif.endif ]
  %end.2.0.ph.ph = phi i64 [ %.312, %B0.endif ], [ %.2063, %B994.endif.endif.endif.endif.endif ]
  %repeats.2.0.ph.ph = phi i64 [ 0, %B0.endif ], [ %quot.2.0, %B994.endif.endif.endif.endif.endif ]
  %again.2.0.ph.ph = phi i64 [ 0, %B0.endif ], [ %.1477.1, %B994.endif.endif.endif.endif.endif ]
  %first.2.0.ph.ph = phi i64 [ 0, %B0.endif ], [ %.184.1.i, %B994.endif.endif.endif.endif.endif ]
  %78 = trunc i64 %passes.2.0.ph.ph to i3
  %79 = add i3 %78, -1
  br label %B172.outer

B172.outer:                                       ; preds = %B822.endif.endif.endif.endif, %B172.outer.outer
  %lsr.iv354 = phi i3 [ %78, %B172.outer.outer ], [ %lsr.iv.next355, %B822.endif.endif.endif.endif ]
  %lsr.iv = phi i3 [ %79, %B172.outer.outer ], [ %lsr.iv.next, %B822.endif.endif.endif.endif ]
  %clock.2.0.ph = phi double [ %clock.2.0.ph.ph, %B172.outer.outer ], [ %.1253, %B822.endif.endif.endif.endif ]
  %passes.2.0.ph = phi i64 [ %passes.2.0.ph.ph, %B172.outer.outer ], [ %.1790, %B822.endif.endif.endif.endif ]
  %looking.2.0.ph = phi i1 [ %looking.2.0.ph.ph, %B172.outer.outer ], [ true, %B822.endif.endif.endif.endif ]
  %issue.3.0.ph = phi i64 [ %issue.3.0.ph.ph, %B172.outer.outer ], [ %.1255, %B822.endif.endif.endif.endif ]
  %again.2.0.ph = phi i64 [ %again.2.0.ph.ph, %B172.outer.outer ], [ %.1477.1, %B822.endif.endif.endif.endif ]
  %first.2.0.ph = phi i64 [ %first.2.0.ph.ph, %B172.outer.outer ], [ -1, %B822.endif.endif.endif.endif ]
  %80 = zext i3 %lsr.iv354 to i64
  %81 = mul i64 %26, %80
  %scevgep404 = getelementptr i8, ptr %scevgep403, i64 %81
  br label %B172.outer235

B994.endif.endif.endif.endif.else.if:             ; preds = %B994.endif.endif.endif.endif.else
  %.2037 = sdiv i64 %.2018, %.1909
  %.2038 = srem i64 %.2018, %.1909
  %.2039 = xor i64 %.2038, %.1909
  %.2040 = icmp slt i64 %.2039, 0
  %.2041 = icmp ne i64 %.2038, 0
  %.2042 = and i1 %.2041, %.2040
  %.2047 = sext i1 %.2042 to i64
  %.2026.1 = add i64 %.2037, %.2047
  br label %B994.endif.endif.endif.endif.endif

B1198.if:                                         ; preds = %B254
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1198.endif:                                      ; preds = %B254, %B254
  %.2215 = load double, ptr %.2195, align 8
  %.2226 = fadd double %clock.2.0, %.2215
  %.2237 = icmp sgt i64 %repeats.2.0.ph.ph, 0
  br i1 %.2237, label %B1272, label %B1426

B1272.if:                                         ; preds = %B1272
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1272.endif:                                      ; preds = %B1272, %B1272
  %.2364 = icmp slt i64 %first.2.0.ph, 0
  %.2365 = select i1 %.2364, i64 %arg.sums.5.0, i64 0
  %.2366 = add i64 %.2365, %first.2.0.ph
  %.2383 = mul i64 %.2366, %arg.sums.5.1
  %.2385 = getelementptr double, ptr %arg.sums.4, i64 %.2383
  %.2422 = fneg double %.2312
  store double 0.000000e+00, ptr %.2424, align 8
  %.2434 = call i32 @f33(ptr nonnull %.2424, ptr nonnull %excinfo.16, ptr %arg.spent.0, ptr %arg.spent.1, i64 %arg.spent.2, i64 %arg.spent.3, ptr %arg.spent.4, i64 %arg.spent.5.0, i64 %arg.spent.5.1, i64 %arg.spent.6.0, i64 %arg.spent.6.1, ptr %arg.sums.0, ptr %arg.sums.1, i64 %arg.sums.5.1, i64 %arg.sums.3, ptr %.2385, i64 %arg.sums.5.1, i64 %arg.sums.6.1, double %.2422)
  switch i32 %.2434, label %B1272.endif.if [
    i32 -2, label %B1272.endif.endif
    i32 0, label %B1272.endif.endif
  ], !prof !0

B1272.endif.if:                                   ; preds = %B1272.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1272.endif.endif:                                ; preds = %B1272.endif, %B1272.endif
  %.2444 = load double, ptr %.2424, align 8
  %.2456 = fadd double %.2334, %.2444
  %.2458 = fadd double %.2226, %.2456
  br label %B1426
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f32(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.spent.0, ptr readnone %arg.spent.1, i64 %arg.spent.2, i64 %arg.spent.3, ptr readonly %arg.spent.4, i64 %arg.spent.5.0, i64 %arg.spent.5.1, i64 %arg.spent.6.0, i64 %arg.spent.6.1, double %arg.clock, i64 %arg.issue, ptr readnone %arg.row.0, ptr readnone %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr writeonly %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0) local_unnamed_addr #1 {
entry:
  %.133201.not = icmp slt i64 %arg.spent.5.0, 1
  br i1 %.133201.not, label %.thread, label %B64.if.lr.ph

.thread:                                          ; preds = %entry
  %.4468 = sitofp i64 %arg.issue to double
  store double %.4468, ptr %arg.row.4, align 8
  br label %51

B64.if.lr.ph:                                     ; preds = %entry
  %xtraiter = and i64 %arg.spent.5.1, 7
  %unroll_iter = and i64 %arg.spent.5.1, 9223372036854775800
  %scevgep38 = getelementptr i8, ptr %arg.spent.4, i64 56
  %0 = shl i64 %arg.spent.5.1, 3
  %1 = shl i64 %arg.row.5.0, 3
  %2 = add nsw i64 %unroll_iter, -8
  %3 = lshr i64 %2, 3
  %4 = add nuw nsw i64 %3, 1
  %5 = add i64 %1, 8
  %6 = add i64 %1, 16
  %7 = add i64 %1, 24
  %8 = add i64 %1, 32
  %9 = add i64 %1, 40
  %10 = add i64 %1, 48
  %11 = add i64 %1, 56
  %12 = add i64 %1, 64
  %13 = add i64 %1, 72
  %14 = add i64 %1, 80
  %15 = add i64 %1, 88
  %16 = add i64 %1, 96
  %17 = add i64 %1, 104
  %18 = add i64 %1, 112
  %19 = add i64 %1, 120
  %20 = lshr i64 %4, 1
  %21 = mul nsw i64 %20, -2
  br label %B64.if

B64.loopexit.loopexit.unr-lcssa.unr-lcssa:        ; preds = %B120.if
  %22 = and i64 %2, 8
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %B120.if.epil.preheader1, label %B64.loopexit.loopexit.unr-lcssa

B120.if.epil.preheader1:                          ; preds = %B64.loopexit.loopexit.unr-lcssa.unr-lcssa, %B120.if.preheader
  %.278188190.epil.init7 = phi i64 [ 0, %B120.if.preheader ], [ %.285.7.1, %B64.loopexit.loopexit.unr-lcssa.unr-lcssa ]
  %24 = add i64 %.278188190.epil.init7, %at.3.0204
  %25 = shl i64 %.278188190.epil.init7, 3
  %scevgep53.epil = getelementptr i8, ptr %lsr.iv, i64 %25
  %scevgep54.epil = getelementptr i8, ptr %scevgep53.epil, i64 -56
  %.360.epil4 = load double, ptr %scevgep54.epil, align 8
  %.377.epil5 = icmp slt i64 %24, 0
  %26 = select i1 %.377.epil5, i64 %1, i64 0
  %scevgep36.epil = getelementptr i8, ptr %scevgep, i64 %26
  %scevgep37.epil = getelementptr i8, ptr %scevgep36.epil, i64 %25
  store double %.360.epil4, ptr %scevgep37.epil, align 8
  %scevgep52.epil = getelementptr i8, ptr %scevgep53.epil, i64 -48
  %.360.1.epil = load double, ptr %scevgep52.epil, align 8
  %27 = add i64 %24, 1
  %.377.1.epil = icmp slt i64 %27, 0
  %28 = select i1 %.377.1.epil, i64 %1, i64 0
  %scevgep33.epil = getelementptr i8, ptr %scevgep, i64 %28
  %scevgep34.epil = getelementptr i8, ptr %scevgep33.epil, i64 %25
  %scevgep35.epil = getelementptr i8, ptr %scevgep34.epil, i64 8
  store double %.360.1.epil, ptr %scevgep35.epil, align 8
  %scevgep50.epil = getelementptr i8, ptr %scevgep53.epil, i64 -40
  %.360.2.epil = load double, ptr %scevgep50.epil, align 8
  %29 = add i64 %24, 2
  %.377.2.epil = icmp slt i64 %29, 0
  %30 = select i1 %.377.2.epil, i64 %1, i64 0
  %scevgep30.epil = getelementptr i8, ptr %scevgep, i64 %30
  %scevgep31.epil = getelementptr i8, ptr %scevgep30.epil, i64 %25
  %scevgep32.epil = getelementptr i8, ptr %scevgep31.epil, i64 16
  store double %.360.2.epil, ptr %scevgep32.epil, align 8
  %scevgep48.epil = getelementptr i8, ptr %scevgep53.epil, i64 -32
  %.360.3.epil = load double, ptr %scevgep48.epil, align 8
  %31 = add i64 %24, 3
  %.377.3.epil = icmp slt i64 %31, 0
  %32 = select i1 %.377.3.epil, i64 %1, i64 0
  %scevgep27.epil = getelementptr i8, ptr %scevgep, i64 %32
  %scevgep28.epil = getelementptr i8, ptr %scevgep27.epil, i64 %25
  %scevgep29.epil = getelementptr i8, ptr %scevgep28.epil, i64 24
  store double %.360.3.epil, ptr %scevgep29.epil, align 8
  %scevgep46.epil = getelementptr i8, ptr %scevgep53.epil, i64 -24
  %.360.4.epil = load double, ptr %scevgep46.epil, align 8
  %33 = add i64 %24, 4
  %.377.4.epil = icmp slt i64 %33, 0
  %34 = select i1 %.377.4.epil, i64 %1, i64 0
  %scevgep24.epil = getelementptr i8, ptr %scevgep, i64 %34
  %scevgep25.epil = getelementptr i8, ptr %scevgep24.epil, i64 %25
  %scevgep26.epil = getelementptr i8, ptr %scevgep25.epil, i64 32
  store double %.360.4.epil, ptr %scevgep26.epil, align 8
  %scevgep44.epil = getelementptr i8, ptr %scevgep53.epil, i64 -16
  %.360.5.epil = load double, ptr %scevgep44.epil, align 8
  %35 = add i64 %24, 5
  %.377.5.epil = icmp slt i64 %35, 0
  %36 = select i1 %.377.5.epil, i64 %1, i64 0
  %scevgep21.epil = getelementptr i8, ptr %scevgep, i64 %36
  %scevgep22.epil = getelementptr i8, ptr %scevgep21.epil, i64 %25
  %scevgep23.epil = getelementptr i8, ptr %scevgep22.epil, i64 40
  store double %.360.5.epil, ptr %scevgep23.epil, align 8
  %scevgep42.epil = getelementptr i8, ptr %scevgep53.epil, i64 -8
  %.360.6.epil = load double, ptr %scevgep42.epil, align 8
  %37 = add i64 %24, 6
  %.377.6.epil = icmp slt i64 %37, 0
  %38 = select i1 %.377.6.epil, i64 %1, i64 0
  %scevgep18.epil = getelementptr i8, ptr %scevgep, i64 %38
  %scevgep19.epil = getelementptr i8, ptr %scevgep18.epil, i64 %25
  %scevgep20.epil = getelementptr i8, ptr %scevgep19.epil, i64 48
  store double %.360.6.epil, ptr %scevgep20.epil, align 8
  %.285.7.epil = add nuw nsw i64 %.278188190.epil.init7, 8
  %.360.7.epil = load double, ptr %scevgep53.epil, align 8
  %39 = add i64 %24, 7
  %.377.7.epil = icmp slt i64 %39, 0
  %40 = select i1 %.377.7.epil, i64 %1, i64 0
  %scevgep15.epil = getelementptr i8, ptr %scevgep, i64 %40
  %scevgep16.epil = getelementptr i8, ptr %scevgep15.epil, i64 %25
  %scevgep17.epil = getelementptr i8, ptr %scevgep16.epil, i64 56
  store double %.360.7.epil, ptr %scevgep17.epil, align 8
  br label %B64.loopexit.loopexit.unr-lcssa

B64.loopexit.loopexit.unr-lcssa:                  ; preds = %B64.loopexit.loopexit.unr-lcssa.unr-lcssa, %B120.if.epil.preheader1
  %.285.7.lcssa = phi i64 [ %.285.7.epil, %B120.if.epil.preheader1 ], [ %.285.7.1, %B64.loopexit.loopexit.unr-lcssa.unr-lcssa ]
  %41 = icmp eq i64 %xtraiter, 0
  %42 = add i64 %.285.7.lcssa, %at.3.0204
  br i1 %41, label %B64.loopexit, label %B120.if.epil.preheader

B120.if.epil.preheader:                           ; preds = %B120.if.lr.ph, %B64.loopexit.loopexit.unr-lcssa
  %at.2.1192.epil.init = phi i64 [ %at.3.0204, %B120.if.lr.ph ], [ %42, %B64.loopexit.loopexit.unr-lcssa ]
  %.278188190.epil.init = phi i64 [ 0, %B120.if.lr.ph ], [ %.285.7.lcssa, %B64.loopexit.loopexit.unr-lcssa ]
  %43 = shl i64 %at.2.1192.epil.init, 3
  %scevgep55 = getelementptr i8, ptr %arg.row.4, i64 %43
  %44 = shl i64 %.278188190.epil.init, 3
  %scevgep60 = getelementptr i8, ptr %lsr.iv58, i64 %44
  br label %B120.if.epil

B120.if.epil:                                     ; preds = %B120.if.epil, %B120.if.epil.preheader
  %epil.iter = phi i64 [ 0, %B120.if.epil.preheader ], [ %epil.iter.next, %B120.if.epil ]
  %45 = add i64 %at.2.1192.epil.init, %epil.iter
  %46 = shl i64 %epil.iter, 3
  %scevgep115 = getelementptr i8, ptr %scevgep60, i64 %46
  %.360.epil = load double, ptr %scevgep115, align 8
  %.377.epil = icmp slt i64 %45, 0
  %47 = select i1 %.377.epil, i64 %1, i64 0
  %scevgep56 = getelementptr i8, ptr %scevgep55, i64 %47
  %48 = shl i64 %epil.iter, 3
  %scevgep80 = getelementptr i8, ptr %scevgep56, i64 %48
  store double %.360.epil, ptr %scevgep80, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B64.loopexit.loopexit, label %B120.if.epil, !llvm.loop !22

B64.loopexit.loopexit:                            ; preds = %B120.if.epil
  %49 = add i64 %at.2.1192.epil.init, %epil.iter.next
  br label %B64.loopexit

B64.loopexit:                                     ; preds = %B64.if, %B64.loopexit.loopexit, %B64.loopexit.loopexit.unr-lcssa
  %at.2.1.lcssa = phi i64 [ %at.3.0204, %B64.if ], [ %49, %B64.loopexit.loopexit ], [ %42, %B64.loopexit.loopexit.unr-lcssa ]
  %scevgep39 = getelementptr i8, ptr %lsr.iv, i64 %0
  %scevgep59 = getelementptr i8, ptr %lsr.iv58, i64 %0
  %exitcond210.not = icmp eq i64 %.146, %arg.spent.5.0
  br i1 %exitcond210.not, label %B166, label %B64.if

B166:                                             ; preds = %B64.loopexit
  %.430 = icmp slt i64 %at.2.1.lcssa, 0
  %spec.select = select i1 %.430, i64 %arg.row.5.0, i64 0
  %50 = getelementptr double, ptr %arg.row.4, i64 %at.2.1.lcssa
  %.445 = getelementptr double, ptr %50, i64 %spec.select
  %.446 = sitofp i64 %arg.issue to double
  store double %.446, ptr %.445, align 8
  %.468 = icmp slt i64 %at.2.1.lcssa, -1
  %spec.select12 = select i1 %.468, i64 %arg.row.5.0, i64 0
  br label %51

51:                                               ; preds = %B166, %.thread
  %at.3.0.lcssa411 = phi i64 [ 0, %.thread ], [ %at.2.1.lcssa, %B166 ]
  %52 = phi i64 [ 0, %.thread ], [ %spec.select12, %B166 ]
  %53 = getelementptr double, ptr %arg.row.4, i64 %at.3.0.lcssa411
  %54 = getelementptr i8, ptr %53, i64 8
  %.483 = getelementptr double, ptr %54, i64 %52
  store double %arg.clock, ptr %.483, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B64.if:                                           ; preds = %B64.loopexit, %B64.if.lr.ph
  %lsr.iv58 = phi ptr [ %arg.spent.4, %B64.if.lr.ph ], [ %scevgep59, %B64.loopexit ]
  %lsr.iv = phi ptr [ %scevgep38, %B64.if.lr.ph ], [ %scevgep39, %B64.loopexit ]
  %at.3.0204 = phi i64 [ 0, %B64.if.lr.ph ], [ %at.2.1.lcssa, %B64.loopexit ]
  %.139196202 = phi i64 [ 0, %B64.if.lr.ph ], [ %.146, %B64.loopexit ]
  %55 = icmp slt i64 %arg.spent.5.1, 1
  %.146 = add nuw nsw i64 %.139196202, 1
  br i1 %55, label %B64.loopexit, label %B120.if.lr.ph

B120.if.lr.ph:                                    ; preds = %B64.if
  %56 = icmp ult i64 %arg.spent.5.1, 8
  br i1 %56, label %B120.if.epil.preheader, label %B120.if.preheader

B120.if.preheader:                                ; preds = %B120.if.lr.ph
  %57 = icmp eq i64 %2, 0
  %58 = shl i64 %at.3.0204, 3
  %scevgep = getelementptr i8, ptr %arg.row.4, i64 %58
  br i1 %57, label %B120.if.epil.preheader1, label %B120.if.preheader5

B120.if.preheader5:                               ; preds = %B120.if.preheader
  br label %B120.if

B120.if:                                          ; preds = %B120.if.preheader5, %B120.if
  %lsr.iv6 = phi i64 [ %21, %B120.if.preheader5 ], [ %lsr.iv.next7, %B120.if ]
  %.278188190 = phi i64 [ %.285.7.1, %B120.if ], [ 0, %B120.if.preheader5 ]
  %59 = add i64 %at.3.0204, %.278188190
  %60 = shl i64 %.278188190, 3
  %scevgep84 = getelementptr i8, ptr %lsr.iv58, i64 %60
  %scevgep85 = getelementptr i8, ptr %scevgep84, i64 56
  %.360 = load double, ptr %scevgep84, align 8
  %.377 = icmp slt i64 %59, 0
  %61 = select i1 %.377, i64 %1, i64 0
  %scevgep36 = getelementptr i8, ptr %scevgep, i64 %61
  %62 = shl i64 %.278188190, 3
  %scevgep24 = getelementptr i8, ptr %scevgep36, i64 %62
  store double %.360, ptr %scevgep24, align 8
  %scevgep77 = getelementptr i8, ptr %lsr.iv58, i64 %62
  %scevgep79 = getelementptr i8, ptr %scevgep77, i64 8
  %.360.1 = load double, ptr %scevgep79, align 8
  %63 = add i64 %at.3.0204, %.278188190
  %64 = add i64 %63, 1
  %.377.1 = icmp slt i64 %64, 0
  %65 = select i1 %.377.1, i64 %5, i64 8
  %scevgep110 = getelementptr i8, ptr %scevgep, i64 %65
  %66 = shl i64 %.278188190, 3
  %scevgep23 = getelementptr i8, ptr %scevgep110, i64 %66
  store double %.360.1, ptr %scevgep23, align 8
  %scevgep73 = getelementptr i8, ptr %lsr.iv58, i64 %66
  %scevgep75 = getelementptr i8, ptr %scevgep73, i64 16
  %.360.2 = load double, ptr %scevgep75, align 8
  %67 = add i64 %at.3.0204, %.278188190
  %68 = add i64 %67, 2
  %.377.2 = icmp slt i64 %68, 0
  %69 = select i1 %.377.2, i64 %6, i64 16
  %scevgep108 = getelementptr i8, ptr %scevgep, i64 %69
  %70 = shl i64 %.278188190, 3
  %scevgep22 = getelementptr i8, ptr %scevgep108, i64 %70
  store double %.360.2, ptr %scevgep22, align 8
  %scevgep69 = getelementptr i8, ptr %lsr.iv58, i64 %70
  %scevgep71 = getelementptr i8, ptr %scevgep69, i64 24
  %.360.3 = load double, ptr %scevgep71, align 8
  %71 = add i64 %at.3.0204, %.278188190
  %72 = add i64 %71, 3
  %.377.3 = icmp slt i64 %72, 0
  %73 = select i1 %.377.3, i64 %7, i64 24
  %scevgep106 = getelementptr i8, ptr %scevgep, i64 %73
  %74 = shl i64 %.278188190, 3
  %scevgep21 = getelementptr i8, ptr %scevgep106, i64 %74
  store double %.360.3, ptr %scevgep21, align 8
  %scevgep57 = getelementptr i8, ptr %lsr.iv58, i64 %74
  %scevgep61 = getelementptr i8, ptr %scevgep57, i64 32
  %.360.4 = load double, ptr %scevgep61, align 8
  %75 = add i64 %at.3.0204, %.278188190
  %76 = add i64 %75, 4
  %.377.4 = icmp slt i64 %76, 0
  %77 = select i1 %.377.4, i64 %8, i64 32
  %scevgep104 = getelementptr i8, ptr %scevgep, i64 %77
  %78 = shl i64 %.278188190, 3
  %scevgep20 = getelementptr i8, ptr %scevgep104, i64 %78
  store double %.360.4, ptr %scevgep20, align 8
  %scevgep53 = getelementptr i8, ptr %lsr.iv58, i64 %78
  %scevgep54 = getelementptr i8, ptr %scevgep53, i64 40
  %.360.5 = load double, ptr %scevgep54, align 8
  %79 = add i64 %at.3.0204, %.278188190
  %80 = add i64 %79, 5
  %.377.5 = icmp slt i64 %80, 0
  %81 = select i1 %.377.5, i64 %9, i64 40
  %scevgep102 = getelementptr i8, ptr %scevgep, i64 %81
  %82 = shl i64 %.278188190, 3
  %scevgep19 = getelementptr i8, ptr %scevgep102, i64 %82
  store double %.360.5, ptr %scevgep19, align 8
  %scevgep50 = getelementptr i8, ptr %lsr.iv58, i64 %82
  %scevgep52 = getelementptr i8, ptr %scevgep50, i64 48
  %.360.6 = load double, ptr %scevgep52, align 8
  %83 = add i64 %at.3.0204, %.278188190
  %84 = add i64 %83, 6
  %.377.6 = icmp slt i64 %84, 0
  %85 = select i1 %.377.6, i64 %10, i64 48
  %scevgep100 = getelementptr i8, ptr %scevgep, i64 %85
  %86 = shl i64 %.278188190, 3
  %scevgep18 = getelementptr i8, ptr %scevgep100, i64 %86
  store double %.360.6, ptr %scevgep18, align 8
  %.360.7 = load double, ptr %scevgep85, align 8
  %87 = add i64 %at.3.0204, %.278188190
  %88 = add i64 %87, 7
  %.377.7 = icmp slt i64 %88, 0
  %89 = select i1 %.377.7, i64 %11, i64 56
  %scevgep98 = getelementptr i8, ptr %scevgep, i64 %89
  %90 = shl i64 %.278188190, 3
  %scevgep17 = getelementptr i8, ptr %scevgep98, i64 %90
  store double %.360.7, ptr %scevgep17, align 8
  %91 = add i64 %at.3.0204, %.278188190
  %92 = add i64 %91, 8
  %scevgep42 = getelementptr i8, ptr %lsr.iv58, i64 %90
  %scevgep44 = getelementptr i8, ptr %scevgep42, i64 120
  %93 = shl i64 %.278188190, 3
  %scevgep46 = getelementptr i8, ptr %lsr.iv58, i64 %93
  %scevgep48 = getelementptr i8, ptr %scevgep46, i64 64
  %.360.111 = load double, ptr %scevgep48, align 8
  %.377.112 = icmp slt i64 %92, 0
  %94 = select i1 %.377.112, i64 %12, i64 64
  %scevgep67 = getelementptr i8, ptr %scevgep, i64 %94
  %95 = shl i64 %.278188190, 3
  %scevgep16 = getelementptr i8, ptr %scevgep67, i64 %95
  store double %.360.111, ptr %scevgep16, align 8
  %scevgep35 = getelementptr i8, ptr %lsr.iv58, i64 %95
  %scevgep37 = getelementptr i8, ptr %scevgep35, i64 72
  %.360.1.1 = load double, ptr %scevgep37, align 8
  %96 = add i64 %at.3.0204, %.278188190
  %97 = add i64 %96, 9
  %.377.1.1 = icmp slt i64 %97, 0
  %98 = select i1 %.377.1.1, i64 %13, i64 72
  %scevgep65 = getelementptr i8, ptr %scevgep, i64 %98
  %99 = shl i64 %.278188190, 3
  %scevgep15 = getelementptr i8, ptr %scevgep65, i64 %99
  store double %.360.1.1, ptr %scevgep15, align 8
  %scevgep33 = getelementptr i8, ptr %lsr.iv58, i64 %99
  %scevgep34 = getelementptr i8, ptr %scevgep33, i64 80
  %.360.2.1 = load double, ptr %scevgep34, align 8
  %100 = add i64 %at.3.0204, %.278188190
  %101 = add i64 %100, 10
  %.377.2.1 = icmp slt i64 %101, 0
  %102 = select i1 %.377.2.1, i64 %14, i64 80
  %scevgep63 = getelementptr i8, ptr %scevgep, i64 %102
  %103 = shl i64 %.278188190, 3
  %scevgep13 = getelementptr i8, ptr %scevgep63, i64 %103
  store double %.360.2.1, ptr %scevgep13, align 8
  %scevgep31 = getelementptr i8, ptr %lsr.iv58, i64 %103
  %scevgep32 = getelementptr i8, ptr %scevgep31, i64 88
  %.360.3.1 = load double, ptr %scevgep32, align 8
  %104 = add i64 %at.3.0204, %.278188190
  %105 = add i64 %104, 11
  %.377.3.1 = icmp slt i64 %105, 0
  %106 = select i1 %.377.3.1, i64 %15, i64 88
  %scevgep58 = getelementptr i8, ptr %scevgep, i64 %106
  %107 = shl i64 %.278188190, 3
  %scevgep12 = getelementptr i8, ptr %scevgep58, i64 %107
  store double %.360.3.1, ptr %scevgep12, align 8
  %scevgep29 = getelementptr i8, ptr %lsr.iv58, i64 %107
  %scevgep30 = getelementptr i8, ptr %scevgep29, i64 96
  %.360.4.1 = load double, ptr %scevgep30, align 8
  %108 = add i64 %at.3.0204, %.278188190
  %109 = add i64 %108, 12
  %.377.4.1 = icmp slt i64 %109, 0
  %110 = select i1 %.377.4.1, i64 %16, i64 96
  %scevgep49 = getelementptr i8, ptr %scevgep, i64 %110
  %111 = shl i64 %.278188190, 3
  %scevgep11 = getelementptr i8, ptr %scevgep49, i64 %111
  store double %.360.4.1, ptr %scevgep11, align 8
  %scevgep27 = getelementptr i8, ptr %lsr.iv58, i64 %111
  %scevgep28 = getelementptr i8, ptr %scevgep27, i64 104
  %.360.5.1 = load double, ptr %scevgep28, align 8
  %112 = add i64 %at.3.0204, %.278188190
  %113 = add i64 %112, 13
  %.377.5.1 = icmp slt i64 %113, 0
  %114 = select i1 %.377.5.1, i64 %17, i64 104
  %scevgep45 = getelementptr i8, ptr %scevgep, i64 %114
  %115 = shl i64 %.278188190, 3
  %scevgep10 = getelementptr i8, ptr %scevgep45, i64 %115
  store double %.360.5.1, ptr %scevgep10, align 8
  %scevgep25 = getelementptr i8, ptr %lsr.iv58, i64 %115
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 112
  %.360.6.1 = load double, ptr %scevgep26, align 8
  %116 = add i64 %at.3.0204, %.278188190
  %117 = add i64 %116, 14
  %.377.6.1 = icmp slt i64 %117, 0
  %118 = select i1 %.377.6.1, i64 %18, i64 112
  %scevgep41 = getelementptr i8, ptr %scevgep, i64 %118
  %119 = shl i64 %.278188190, 3
  %scevgep9 = getelementptr i8, ptr %scevgep41, i64 %119
  store double %.360.6.1, ptr %scevgep9, align 8
  %.285.7.1 = add i64 %.278188190, 16
  %.360.7.1 = load double, ptr %scevgep44, align 8
  %120 = add i64 %at.3.0204, %.278188190
  %121 = add i64 %120, 15
  %.377.7.1 = icmp slt i64 %121, 0
  %122 = select i1 %.377.7.1, i64 %19, i64 120
  %scevgep14 = getelementptr i8, ptr %scevgep, i64 %122
  %123 = shl i64 %.278188190, 3
  %scevgep8 = getelementptr i8, ptr %scevgep14, i64 %123
  store double %.360.7.1, ptr %scevgep8, align 8
  %lsr.iv.next7 = add i64 %lsr.iv6, 2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next7, 0
  br i1 %niter.ncmp.1, label %B64.loopexit.loopexit.unr-lcssa.unr-lcssa, label %B120.if
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f33(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.spent.0, ptr readnone %arg.spent.1, i64 %arg.spent.2, i64 %arg.spent.3, ptr %arg.spent.4, i64 %arg.spent.5.0, i64 %arg.spent.5.1, i64 %arg.spent.6.0, i64 %arg.spent.6.1, ptr readnone %arg.row.0, ptr readnone %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr readonly %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, double %arg.times) local_unnamed_addr #1 {
entry:
  %.130206.not = icmp slt i64 %arg.spent.5.0, 1
  br i1 %.130206.not, label %B194.thread, label %B64.if.lr.ph

B64.if.lr.ph:                                     ; preds = %entry
  %xtraiter = and i64 %arg.spent.5.1, 7
  %unroll_iter = and i64 %arg.spent.5.1, 9223372036854775800
  %scevgep30 = getelementptr i8, ptr %arg.spent.4, i64 56
  %0 = shl i64 %arg.spent.5.1, 3
  %1 = shl i64 %arg.row.5.0, 3
  %2 = add i64 %1, 8
  %3 = add i64 %1, 16
  %4 = add i64 %1, 24
  %5 = add i64 %1, 32
  %6 = add i64 %1, 40
  %7 = add i64 %1, 48
  %8 = add i64 %1, 56
  br label %B64.if

B64.loopexit.loopexit.unr-lcssa:                  ; preds = %B120.if
  %9 = icmp eq i64 %xtraiter, 0
  %10 = add i64 %at.3.0209, %.282.7
  %11 = add i64 %at.3.0209, %.282.7
  br i1 %9, label %B64.loopexit, label %B120.if.epil.preheader

B120.if.epil.preheader:                           ; preds = %B64.loopexit.loopexit.unr-lcssa, %B120.if.lr.ph
  %at.2.1197.epil.init = phi i64 [ %at.3.0209, %B120.if.lr.ph ], [ %10, %B64.loopexit.loopexit.unr-lcssa ]
  %.275193195.epil.init = phi i64 [ 0, %B120.if.lr.ph ], [ %.282.7, %B64.loopexit.loopexit.unr-lcssa ]
  %12 = shl i64 %at.2.1197.epil.init, 3
  %scevgep47 = getelementptr i8, ptr %arg.row.4, i64 %12
  %13 = shl i64 %.275193195.epil.init, 3
  %scevgep52 = getelementptr i8, ptr %lsr.iv50, i64 %13
  br label %B120.if.epil

B120.if.epil:                                     ; preds = %B120.if.epil, %B120.if.epil.preheader
  %epil.iter = phi i64 [ 0, %B120.if.epil.preheader ], [ %epil.iter.next, %B120.if.epil ]
  %14 = add i64 %at.2.1197.epil.init, %epil.iter
  %15 = shl i64 %epil.iter, 3
  %scevgep68 = getelementptr i8, ptr %scevgep52, i64 %15
  %.357.epil = load double, ptr %scevgep68, align 8
  %.372.epil = icmp slt i64 %14, 0
  %16 = select i1 %.372.epil, i64 %1, i64 0
  %scevgep48 = getelementptr i8, ptr %scevgep47, i64 %16
  %17 = shl i64 %epil.iter, 3
  %scevgep27 = getelementptr i8, ptr %scevgep48, i64 %17
  %.388.epil = load double, ptr %scevgep27, align 8
  %.390.epil = fmul double %arg.times, %.388.epil
  %.391.epil = fadd double %.357.epil, %.390.epil
  store double %.391.epil, ptr %scevgep68, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B64.loopexit.loopexit, label %B120.if.epil, !llvm.loop !24

B64.loopexit.loopexit:                            ; preds = %B120.if.epil
  %18 = add i64 %at.2.1197.epil.init, %epil.iter.next
  br label %B64.loopexit

B64.loopexit:                                     ; preds = %B64.loopexit.loopexit.unr-lcssa, %B64.if, %B64.loopexit.loopexit
  %at.2.1.lcssa = phi i64 [ %at.3.0209, %B64.if ], [ %18, %B64.loopexit.loopexit ], [ %11, %B64.loopexit.loopexit.unr-lcssa ]
  %scevgep31 = getelementptr i8, ptr %lsr.iv, i64 %0
  %scevgep51 = getelementptr i8, ptr %lsr.iv50, i64 %0
  %exitcond215.not = icmp eq i64 %.143, %arg.spent.5.0
  br i1 %exitcond215.not, label %B194, label %B64.if

B194:                                             ; preds = %B64.loopexit
  %.483 = icmp slt i64 %at.2.1.lcssa, -1
  %spec.select = select i1 %.483, i64 %arg.row.5.0, i64 0
  br label %B194.thread

B194.thread:                                      ; preds = %B194, %entry
  %at.3.0.lcssa4 = phi i64 [ 0, %entry ], [ %at.2.1.lcssa, %B194 ]
  %19 = phi i64 [ 0, %entry ], [ %spec.select, %B194 ]
  %20 = getelementptr double, ptr %arg.row.4, i64 %at.3.0.lcssa4
  %21 = getelementptr i8, ptr %20, i64 8
  %.498 = getelementptr double, ptr %21, i64 %19
  %.499 = load double, ptr %.498, align 8
  %.503 = fmul double %arg.times, %.499
  store double %.503, ptr %retptr, align 8
  ret i32 0

B64.if:                                           ; preds = %B64.loopexit, %B64.if.lr.ph
  %lsr.iv50 = phi ptr [ %arg.spent.4, %B64.if.lr.ph ], [ %scevgep51, %B64.loopexit ]
  %lsr.iv = phi ptr [ %scevgep30, %B64.if.lr.ph ], [ %scevgep31, %B64.loopexit ]
  %at.3.0209 = phi i64 [ 0, %B64.if.lr.ph ], [ %at.2.1.lcssa, %B64.loopexit ]
  %.136201207 = phi i64 [ 0, %B64.if.lr.ph ], [ %.143, %B64.loopexit ]
  %22 = icmp slt i64 %arg.spent.5.1, 1
  %.143 = add nuw nsw i64 %.136201207, 1
  br i1 %22, label %B64.loopexit, label %B120.if.lr.ph

B120.if.lr.ph:                                    ; preds = %B64.if
  %23 = icmp ult i64 %arg.spent.5.1, 8
  br i1 %23, label %B120.if.epil.preheader, label %B120.if.preheader

B120.if.preheader:                                ; preds = %B120.if.lr.ph
  %24 = shl i64 %at.3.0209, 3
  %scevgep = getelementptr i8, ptr %arg.row.4, i64 %24
  br label %B120.if

B120.if:                                          ; preds = %B120.if, %B120.if.preheader
  %.275193195 = phi i64 [ %.282.7, %B120.if ], [ 0, %B120.if.preheader ]
  %25 = add i64 %at.3.0209, %.275193195
  %26 = shl i64 %.275193195, 3
  %scevgep45 = getelementptr i8, ptr %lsr.iv, i64 %26
  %scevgep46 = getelementptr i8, ptr %scevgep45, i64 -56
  %.357 = load double, ptr %scevgep46, align 8
  %.372 = icmp slt i64 %25, 0
  %27 = select i1 %.372, i64 %1, i64 0
  %scevgep28 = getelementptr i8, ptr %scevgep, i64 %27
  %28 = shl i64 %.275193195, 3
  %scevgep14 = getelementptr i8, ptr %scevgep28, i64 %28
  %.388 = load double, ptr %scevgep14, align 8
  %.390 = fmul double %arg.times, %.388
  %.391 = fadd double %.357, %.390
  store double %.391, ptr %scevgep46, align 8
  %29 = shl i64 %.275193195, 3
  %scevgep25 = getelementptr i8, ptr %lsr.iv, i64 %29
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 -48
  %.357.1 = load double, ptr %scevgep26, align 8
  %30 = add i64 %at.3.0209, %.275193195
  %31 = add i64 %30, 1
  %.372.1 = icmp slt i64 %31, 0
  %32 = select i1 %.372.1, i64 %2, i64 8
  %scevgep43 = getelementptr i8, ptr %scevgep, i64 %32
  %33 = shl i64 %.275193195, 3
  %scevgep13 = getelementptr i8, ptr %scevgep43, i64 %33
  %.388.1 = load double, ptr %scevgep13, align 8
  %.390.1 = fmul double %arg.times, %.388.1
  %.391.1 = fadd double %.357.1, %.390.1
  store double %.391.1, ptr %scevgep26, align 8
  %34 = shl i64 %.275193195, 3
  %scevgep23 = getelementptr i8, ptr %lsr.iv, i64 %34
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 -40
  %.357.2 = load double, ptr %scevgep24, align 8
  %35 = add i64 %at.3.0209, %.275193195
  %36 = add i64 %35, 2
  %.372.2 = icmp slt i64 %36, 0
  %37 = select i1 %.372.2, i64 %3, i64 16
  %scevgep39 = getelementptr i8, ptr %scevgep, i64 %37
  %38 = shl i64 %.275193195, 3
  %scevgep12 = getelementptr i8, ptr %scevgep39, i64 %38
  %.388.2 = load double, ptr %scevgep12, align 8
  %.390.2 = fmul double %arg.times, %.388.2
  %.391.2 = fadd double %.357.2, %.390.2
  store double %.391.2, ptr %scevgep24, align 8
  %39 = shl i64 %.275193195, 3
  %scevgep21 = getelementptr i8, ptr %lsr.iv, i64 %39
  %scevgep22 = getelementptr i8, ptr %scevgep21, i64 -32
  %.357.3 = load double, ptr %scevgep22, align 8
  %40 = add i64 %at.3.0209, %.275193195
  %41 = add i64 %40, 3
  %.372.3 = icmp slt i64 %41, 0
  %42 = select i1 %.372.3, i64 %4, i64 24
  %scevgep35 = getelementptr i8, ptr %scevgep, i64 %42
  %43 = shl i64 %.275193195, 3
  %scevgep11 = getelementptr i8, ptr %scevgep35, i64 %43
  %.388.3 = load double, ptr %scevgep11, align 8
  %.390.3 = fmul double %arg.times, %.388.3
  %.391.3 = fadd double %.357.3, %.390.3
  store double %.391.3, ptr %scevgep22, align 8
  %44 = shl i64 %.275193195, 3
  %scevgep19 = getelementptr i8, ptr %lsr.iv, i64 %44
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 -24
  %.357.4 = load double, ptr %scevgep20, align 8
  %45 = add i64 %at.3.0209, %.275193195
  %46 = add i64 %45, 4
  %.372.4 = icmp slt i64 %46, 0
  %47 = select i1 %.372.4, i64 %5, i64 32
  %scevgep32 = getelementptr i8, ptr %scevgep, i64 %47
  %48 = shl i64 %.275193195, 3
  %scevgep10 = getelementptr i8, ptr %scevgep32, i64 %48
  %.388.4 = load double, ptr %scevgep10, align 8
  %.390.4 = fmul double %arg.times, %.388.4
  %.391.4 = fadd double %.357.4, %.390.4
  store double %.391.4, ptr %scevgep20, align 8
  %49 = shl i64 %.275193195, 3
  %scevgep17 = getelementptr i8, ptr %lsr.iv, i64 %49
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 -16
  %.357.5 = load double, ptr %scevgep18, align 8
  %50 = add i64 %at.3.0209, %.275193195
  %51 = add i64 %50, 5
  %.372.5 = icmp slt i64 %51, 0
  %52 = select i1 %.372.5, i64 %6, i64 40
  %scevgep5 = getelementptr i8, ptr %scevgep, i64 %52
  %53 = shl i64 %.275193195, 3
  %scevgep9 = getelementptr i8, ptr %scevgep5, i64 %53
  %.388.5 = load double, ptr %scevgep9, align 8
  %.390.5 = fmul double %arg.times, %.388.5
  %.391.5 = fadd double %.357.5, %.390.5
  store double %.391.5, ptr %scevgep18, align 8
  %54 = shl i64 %.275193195, 3
  %scevgep15 = getelementptr i8, ptr %lsr.iv, i64 %54
  %scevgep16 = getelementptr i8, ptr %scevgep15, i64 -8
  %.357.6 = load double, ptr %scevgep16, align 8
  %55 = add i64 %at.3.0209, %.275193195
  %56 = add i64 %55, 6
  %.372.6 = icmp slt i64 %56, 0
  %57 = select i1 %.372.6, i64 %7, i64 48
  %scevgep3 = getelementptr i8, ptr %scevgep, i64 %57
  %58 = shl i64 %.275193195, 3
  %scevgep8 = getelementptr i8, ptr %scevgep3, i64 %58
  %.388.6 = load double, ptr %scevgep8, align 8
  %.390.6 = fmul double %arg.times, %.388.6
  %.391.6 = fadd double %.357.6, %.390.6
  store double %.391.6, ptr %scevgep16, align 8
  %.282.7 = add nuw nsw i64 %.275193195, 8
  %.357.7 = load double, ptr %scevgep45, align 8
  %59 = add i64 %at.3.0209, %.275193195
  %60 = add i64 %59, 7
  %.372.7 = icmp slt i64 %60, 0
  %61 = select i1 %.372.7, i64 %8, i64 56
  %scevgep1 = getelementptr i8, ptr %scevgep, i64 %61
  %62 = shl i64 %.275193195, 3
  %scevgep7 = getelementptr i8, ptr %scevgep1, i64 %62
  %.388.7 = load double, ptr %scevgep7, align 8
  %.390.7 = fmul double %arg.times, %.388.7
  %.391.7 = fadd double %.357.7, %.390.7
  store double %.391.7, ptr %scevgep45, align 8
  %niter.ncmp.7 = icmp eq i64 %unroll_iter, %.282.7
  br i1 %niter.ncmp.7, label %B64.loopexit.loopexit.unr-lcssa, label %B120.if
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f34(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.s.0.0, ptr readnone %arg.s.0.1, i64 %arg.s.0.2, i64 %arg.s.0.3, ptr readonly %arg.s.0.4, i64 %arg.s.0.5.0, i64 %arg.s.0.5.1, i64 %arg.s.0.6.0, i64 %arg.s.0.6.1, ptr readnone %arg.s.1.0, ptr readnone %arg.s.1.1, i64 %arg.s.1.2, i64 %arg.s.1.3, ptr readonly %arg.s.1.4, i64 %arg.s.1.5.0, i64 %arg.s.1.5.1, i64 %arg.s.1.6.0, i64 %arg.s.1.6.1, ptr readnone %arg.s.2.0, ptr readnone %arg.s.2.1, i64 %arg.s.2.2, i64 %arg.s.2.3, ptr readonly %arg.s.2.4, i64 %arg.s.2.5.0, i64 %arg.s.2.5.1, i64 %arg.s.2.6.0, i64 %arg.s.2.6.1, ptr readnone %arg.s.3.0, ptr readnone %arg.s.3.1, i64 %arg.s.3.2, i64 %arg.s.3.3, ptr readnone %arg.s.3.4, i64 %arg.s.3.5.0, i64 %arg.s.3.5.1, i64 %arg.s.3.6.0, i64 %arg.s.3.6.1, ptr readnone %arg.s.4.0, ptr readnone %arg.s.4.1, i64 %arg.s.4.2, i64 %arg.s.4.3, ptr %arg.s.4.4, i64 %arg.s.4.5.0, i64 %arg.s.4.5.1, i64 %arg.s.4.6.0, i64 %arg.s.4.6.1, ptr readnone %arg.s.5.0, ptr readnone %arg.s.5.1, i64 %arg.s.5.2, i64 %arg.s.5.3, ptr %arg.s.5.4, i64 %arg.s.5.5.0, i64 %arg.s.5.5.1, i64 %arg.s.5.6.0, i64 %arg.s.5.6.1, ptr readnone %arg.s.6.0, ptr readnone %arg.s.6.1, i64 %arg.s.6.2, i64 %arg.s.6.3, ptr %arg.s.6.4, i64 %arg.s.6.5.0, i64 %arg.s.6.5.1, i64 %arg.s.6.6.0, i64 %arg.s.6.6.1, ptr readnone %arg.s.7.0, ptr readnone %arg.s.7.1, i64 %arg.s.7.2, i64 %arg.s.7.3, ptr readonly %arg.s.7.4, i64 %arg.s.7.5.0, i64 %arg.s.7.5.1, i64 %arg.s.7.6.0, i64 %arg.s.7.6.1, ptr readnone %arg.s.8.0, ptr readnone %arg.s.8.1, i64 %arg.s.8.2, i64 %arg.s.8.3, ptr readonly %arg.s.8.4, i64 %arg.s.8.5.0, i64 %arg.s.8.5.1, i64 %arg.s.8.6.0, i64 %arg.s.8.6.1, i64 %arg.policy, i64 %arg.last, double %arg.clock) local_unnamed_addr #1 {
entry:
  %.260854.not = icmp slt i64 %arg.s.4.5.0, 1
  br i1 %.260854.not, label %B580, label %B112.if.preheader

B112.if.preheader:                                ; preds = %entry
  %.927.i = add nsw i64 %arg.s.8.5.0, -1
  %.1011.i = tail call i64 @llvm.smin.i64(i64 %arg.s.8.5.0, i64 0)
  %.1012.i = add i64 %.927.i, %.1011.i
  %.1032.i = mul i64 %.1012.i, %arg.s.8.5.1
  %0 = getelementptr double, ptr %arg.s.8.4, i64 %.1032.i
  br label %B112.if

B202:                                             ; preds = %B114.endif
  %sunkaddr = shl i64 %.385, 3
  %sunkaddr16 = getelementptr i8, ptr %arg.s.4.4, i64 %sunkaddr
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr16, i64 24
  %.469 = load i64, ptr %sunkaddr17, align 8
  %.470 = icmp sgt i64 %.469, 0
  br i1 %.470, label %B250, label %B282

B250:                                             ; preds = %B202
  %1 = icmp slt i64 %"$phi156.0.2.0.sink.i", 0
  %2 = icmp slt i64 %arg.s.2.5.1, 1
  %sunkaddr1 = mul i64 %.385, 8
  %sunkaddr2 = getelementptr i8, ptr %arg.s.4.4, i64 %sunkaddr1
  %.181.i = load i64, ptr %sunkaddr2, align 8, !noalias !25
  %.214.i = select i1 %1, i64 %arg.s.5.5.0, i64 0
  %.215.i = add i64 %.214.i, %"$phi156.0.2.0.sink.i"
  %.235.i = mul i64 %.215.i, %arg.s.5.5.1
  %3 = getelementptr double, ptr %arg.s.5.4, i64 %.235.i
  %.239.i = getelementptr i8, ptr %3, i64 8
  %.240.i = load double, ptr %.239.i, align 8, !noalias !25
  %.270.i = select i1 %1, i64 %arg.s.6.5.0, i64 0
  %.271.i = add i64 %.270.i, %"$phi156.0.2.0.sink.i"
  %.291.i = mul i64 %.271.i, %arg.s.6.5.1
  %4 = getelementptr i64, ptr %arg.s.6.4, i64 %.291.i
  %.295.i = getelementptr i8, ptr %4, i64 8
  %.296.i = load i64, ptr %.295.i, align 8, !noalias !25
  br i1 %2, label %B336.i, label %B186.if.lr.ph.i

B186.if.lr.ph.i:                                  ; preds = %B250
  %.460.i = icmp slt i64 %.181.i, 0
  %.461.i = select i1 %.460.i, i64 %arg.s.2.5.0, i64 0
  %.462.i = add i64 %.461.i, %.181.i
  %.482.i = mul i64 %.462.i, %arg.s.2.5.1
  %5 = getelementptr i64, ptr %arg.s.2.4, i64 %.482.i
  br label %B186.if.i

B236.i:                                           ; preds = %B186.if.i
  %.560.i = getelementptr double, ptr %3, i64 %.487.i
  %.561.i = load double, ptr %.560.i, align 8, !noalias !25
  %.563.i = fcmp ogt double %.561.i, %time.3.01386.i
  br i1 %.563.i, label %B274.i, label %B334.i

B274.i:                                           ; preds = %B236.i
  %.673.i = getelementptr i64, ptr %4, i64 %.487.i
  %.674.i = load i64, ptr %.673.i, align 8, !noalias !25
  br label %B334.i

B334.i:                                           ; preds = %B274.i, %B236.i
  %why.5.1.i = phi i64 [ %.674.i, %B274.i ], [ %why.4.01385.i, %B236.i ]
  %time.4.1.i = phi double [ %.561.i, %B274.i ], [ %time.3.01386.i, %B236.i ]
  %exitcond.not.i = icmp eq i64 %arg.s.2.5.1, %.411.i
  br i1 %exitcond.not.i, label %B336.i, label %B186.if.i

B336.i:                                           ; preds = %B186.if.i, %B334.i, %B250
  %why.4.0.lcssa.i = phi i64 [ %.296.i, %B250 ], [ %why.4.01385.i, %B186.if.i ], [ %why.5.1.i, %B334.i ]
  %time.3.0.lcssa.i = phi double [ %.240.i, %B250 ], [ %time.3.01386.i, %B186.if.i ], [ %time.4.1.i, %B334.i ]
  %.725.i = icmp slt i64 %.181.i, 0
  %.726.i = select i1 %.725.i, i64 %arg.s.0.5.0, i64 0
  %.727.i = add i64 %.726.i, %.181.i
  %.747.i = mul i64 %.727.i, %arg.s.0.5.1
  %6 = getelementptr i64, ptr %arg.s.0.4, i64 %.747.i
  %.751.i = getelementptr i8, ptr %6, i64 40
  %.752.i = load i64, ptr %.751.i, align 8, !noalias !25
  switch i64 %.752.i, label %_ZN6intsim8machines3gpu2sm6engine5_lookB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit [
    i64 2, label %B416.i
    i64 7, label %B536.i
    i64 8, label %B656.i
  ]

B416.i:                                           ; preds = %B336.i
  %sunkaddr.i = shl i64 %.747.i, 3
  %sunkaddr1.i = getelementptr i8, ptr %arg.s.0.4, i64 %sunkaddr.i
  %sunkaddr2.i = getelementptr i8, ptr %sunkaddr1.i, i64 48
  %.830.i = load i64, ptr %sunkaddr2.i, align 8, !noalias !25
  %.857.i = icmp slt i64 %.830.i, -5
  %.858.i = select i1 %.857.i, i64 %arg.s.5.5.1, i64 0
  %7 = getelementptr double, ptr %3, i64 %.830.i
  %8 = getelementptr i8, ptr %7, i64 40
  %.880.i = getelementptr double, ptr %8, i64 %.858.i
  %.881.i = load double, ptr %.880.i, align 8, !noalias !25
  br label %_ZN6intsim8machines3gpu2sm6engine5_lookB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit

B536.i:                                           ; preds = %B336.i
  %sunkaddr3.i = shl i64 %.747.i, 3
  %sunkaddr4.i = getelementptr i8, ptr %arg.s.0.4, i64 %sunkaddr3.i
  %sunkaddr5.i = getelementptr i8, ptr %sunkaddr4.i, i64 48
  %.957.i = load i64, ptr %sunkaddr5.i, align 8, !noalias !25
  %.984.i = icmp slt i64 %.957.i, -21
  %.985.i = select i1 %.984.i, i64 %arg.s.5.5.1, i64 0
  %9 = getelementptr double, ptr %3, i64 %.957.i
  %10 = getelementptr i8, ptr %9, i64 168
  %.1007.i = getelementptr double, ptr %10, i64 %.985.i
  %.1008.i = load double, ptr %.1007.i, align 8, !noalias !25
  br label %_ZN6intsim8machines3gpu2sm6engine5_lookB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit

B656.i:                                           ; preds = %B336.i
  %sunkaddr3 = mul i64 %.385, 8
  %sunkaddr4 = getelementptr i8, ptr %arg.s.4.4, i64 %sunkaddr3
  %sunkaddr6 = getelementptr i8, ptr %sunkaddr4, i64 16
  %.1090.i = load i64, ptr %sunkaddr6, align 8, !noalias !25
  %.1091.i = icmp sgt i64 %.1090.i, 0
  br i1 %.1091.i, label %B704.i, label %_ZN6intsim8machines3gpu2sm6engine5_lookB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit

B704.i:                                           ; preds = %B656.i
  %.1147.i = getelementptr i8, ptr %3, i64 24
  %.1148.i = load double, ptr %.1147.i, align 8, !noalias !25
  br label %_ZN6intsim8machines3gpu2sm6engine5_lookB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit

B186.if.i:                                        ; preds = %B334.i, %B186.if.lr.ph.i
  %time.3.01386.i = phi double [ %.240.i, %B186.if.lr.ph.i ], [ %time.4.1.i, %B334.i ]
  %why.4.01385.i = phi i64 [ %.296.i, %B186.if.lr.ph.i ], [ %why.5.1.i, %B334.i ]
  %.40413801383.i = phi i64 [ 0, %B186.if.lr.ph.i ], [ %.411.i, %B334.i ]
  %.411.i = add nuw nsw i64 %.40413801383.i, 1
  %11 = shl i64 %.40413801383.i, 3
  %scevgep.i = getelementptr i8, ptr %5, i64 %11
  %.487.i = load i64, ptr %scevgep.i, align 8, !noalias !25
  %.492.i = icmp slt i64 %.487.i, 0
  br i1 %.492.i, label %B336.i, label %B236.i

_ZN6intsim8machines3gpu2sm6engine5_lookB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit: ; preds = %B704.i, %B656.i, %B536.i, %B416.i, %B336.i
  %held.4.0.i = phi i64 [ 3, %B416.i ], [ 4, %B536.i ], [ 1, %B336.i ], [ 5, %B656.i ], [ 5, %B704.i ]
  %until.4.0.i = phi double [ %.881.i, %B416.i ], [ %.1008.i, %B536.i ], [ 0.000000e+00, %B336.i ], [ 1.000000e+300, %B656.i ], [ %.1148.i, %B704.i ]
  %.1176.i = fcmp ogt double %until.4.0.i, %time.3.0.lcssa.i
  %why.3.0.i = select i1 %.1176.i, i64 %held.4.0.i, i64 %why.4.0.lcssa.i
  %time.5.0.i = select i1 %.1176.i, double %until.4.0.i, double %time.3.0.lcssa.i
  store double %time.5.0.i, ptr %3, align 8, !noalias !25
  store i64 %why.3.0.i, ptr %4, align 8, !noalias !25
  %sunkaddr7 = mul i64 %.385, 8
  %sunkaddr8 = getelementptr i8, ptr %arg.s.4.4, i64 %sunkaddr7
  %sunkaddr9 = getelementptr i8, ptr %sunkaddr8, i64 24
  store i64 0, ptr %sunkaddr9, align 8, !noalias !25
  br label %B282

B282:                                             ; preds = %_ZN6intsim8machines3gpu2sm6engine5_lookB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit, %B202
  %12 = icmp slt i64 %"$phi156.0.2.0.sink.i", 0
  %.565 = select i1 %12, i64 %arg.s.5.5.0, i64 0
  %.566 = add i64 %.565, %"$phi156.0.2.0.sink.i"
  %.586 = mul i64 %.566, %arg.s.5.5.1
  %.590 = getelementptr double, ptr %arg.s.5.4, i64 %.586
  %.591 = load double, ptr %.590, align 8
  %.621 = select i1 %12, i64 %arg.s.6.5.0, i64 0
  %.622 = add i64 %.621, %"$phi156.0.2.0.sink.i"
  %.642 = mul i64 %.622, %arg.s.6.5.1
  %.646 = getelementptr i64, ptr %arg.s.6.4, i64 %.642
  %.647 = load i64, ptr %.646, align 8
  %.655 = fadd double %best.2.0857, -1.000000e-09
  %.657 = fcmp ult double %.591, %.655
  br i1 %.657, label %B392, label %B581

B392:                                             ; preds = %B282
  %sunkaddr10 = mul i64 %.385, 8
  %sunkaddr11 = getelementptr i8, ptr %arg.s.4.4, i64 %sunkaddr10
  %.747 = load i64, ptr %sunkaddr11, align 8
  %.154.i6 = icmp slt i64 %.747, 0
  %.155.i7 = select i1 %.154.i6, i64 %arg.s.0.5.0, i64 0
  %.156.i8 = add i64 %.155.i7, %.747
  %.176.i9 = mul i64 %.156.i8, %arg.s.0.5.1
  %.180.i10 = getelementptr i64, ptr %arg.s.0.4, i64 %.176.i9
  %.181.i11 = load i64, ptr %.180.i10, align 8, !noalias !28
  %.186.i = icmp slt i64 %.181.i11, 0
  br i1 %.186.i, label %B392.endif, label %B60.i

B60.i:                                            ; preds = %B392
  %sunkaddr.i12 = shl i64 %.176.i9, 3
  %sunkaddr5.i13 = getelementptr i8, ptr %arg.s.0.4, i64 %sunkaddr.i12
  %sunkaddr6.i14 = getelementptr i8, ptr %sunkaddr5.i13, i64 72
  %.251.i = load i64, ptr %sunkaddr6.i14, align 8, !noalias !28
  %.252.i = icmp sgt i64 %.251.i, 0
  br i1 %.252.i, label %B108.i, label %B182.i

B108.i:                                           ; preds = %B60.i
  %.359.i = mul i64 %.181.i11, %arg.s.8.5.1
  %13 = getelementptr double, ptr %arg.s.8.4, i64 %.359.i
  %14 = getelementptr double, ptr %13, i64 %.251.i
  %.363.i = getelementptr i8, ptr %14, i64 -8
  %.364.i = load double, ptr %.363.i, align 8, !noalias !28
  br label %B526.i

B182.i:                                           ; preds = %B60.i
  %.421.i = mul i64 %.181.i11, %arg.s.7.5.1
  %.425.i = getelementptr double, ptr %arg.s.7.4, i64 %.421.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !28
  %sunkaddr12 = mul i64 %.176.i9, 8
  %sunkaddr14 = getelementptr i8, ptr %arg.s.0.4, i64 %sunkaddr12
  %sunkaddr15 = getelementptr i8, ptr %sunkaddr14, i64 8
  %.489.i = load i64, ptr %sunkaddr15, align 8, !noalias !28
  %.490.i = icmp sgt i64 %.489.i, -1
  br i1 %.490.i, label %B270.i, label %B374.i

B270.i:                                           ; preds = %B182.i
  %.597.i = mul i64 %.489.i, %arg.s.7.5.1
  %.601.i = getelementptr double, ptr %arg.s.7.4, i64 %.597.i
  %.602.i = load double, ptr %.601.i, align 8, !noalias !28
  %.10.i.i = fcmp olt double %.602.i, %.426.i
  %.11.i.i = select i1 %.10.i.i, double %.602.i, double %.426.i
  br label %B374.i

B374.i:                                           ; preds = %B270.i, %B182.i
  %until.5.1.i = phi double [ %.426.i, %B182.i ], [ %.11.i.i, %B270.i ]
  %sunkaddr19 = mul i64 %.176.i9, 8
  %sunkaddr20 = getelementptr i8, ptr %arg.s.0.4, i64 %sunkaddr19
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr20, i64 16
  %.699.i = load i64, ptr %sunkaddr22, align 8, !noalias !28
  %.700.i = icmp sgt i64 %.699.i, -1
  br i1 %.700.i, label %B422.i, label %B526.i

B422.i:                                           ; preds = %B374.i
  %.807.i = mul i64 %.699.i, %arg.s.7.5.1
  %.811.i = getelementptr double, ptr %arg.s.7.4, i64 %.807.i
  %.812.i = load double, ptr %.811.i, align 8, !noalias !28
  %.10.i1.i = fcmp ogt double %.812.i, %until.5.1.i
  %.11.i2.i = select i1 %.10.i1.i, double %.812.i, double %until.5.1.i
  br label %B526.i

B526.i:                                           ; preds = %B422.i, %B374.i, %B108.i
  %until.6.0.i = phi double [ %.364.i, %B108.i ], [ %until.5.1.i, %B374.i ], [ %.11.i2.i, %B422.i ]
  %15 = icmp slt i64 %.747, 0
  %.882.i = select i1 %15, i64 %arg.s.1.5.0, i64 0
  %.883.i = add i64 %.882.i, %.747
  %.903.i = mul i64 %.883.i, %arg.s.1.5.1
  %16 = getelementptr double, ptr %arg.s.1.4, i64 %.903.i
  %.907.i = getelementptr i8, ptr %16, i64 16
  %.908.i = load double, ptr %.907.i, align 8, !noalias !28
  %.909.i = fcmp ogt double %.908.i, 0.000000e+00
  br i1 %.909.i, label %B574.i, label %B392.endif

B574.i:                                           ; preds = %B526.i
  %sunkaddr23 = mul i64 %.176.i9, 8
  %sunkaddr24 = getelementptr i8, ptr %arg.s.0.4, i64 %sunkaddr23
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr24, i64 80
  %.987.i = load i64, ptr %sunkaddr25, align 8, !noalias !28
  %.1013.inv.i = icmp sgt i64 %.987.i, 0
  %.1014.i = select i1 %.1013.inv.i, i64 0, i64 %arg.s.8.5.1
  %17 = getelementptr double, ptr %0, i64 %.987.i
  %18 = getelementptr i8, ptr %17, i64 -8
  %.1036.i = getelementptr double, ptr %18, i64 %.1014.i
  %.1037.i = load double, ptr %.1036.i, align 8, !noalias !28
  %.10.i3.i = fcmp ogt double %.1037.i, %until.6.0.i
  %.11.i4.i = select i1 %.10.i3.i, double %.1037.i, double %until.6.0.i
  br label %B392.endif

B580:                                             ; preds = %B392.endif, %B581, %entry
  %best.5.1 = phi double [ 1.000000e+300, %entry ], [ %best.4.2, %B392.endif ], [ %best.3.1, %B581 ]
  %chosen.2.1 = phi i64 [ 0, %entry ], [ %chosen.5.2, %B392.endif ], [ %chosen.4.1, %B581 ]
  %held.2.1 = phi i64 [ 1, %entry ], [ %held.5.2, %B392.endif ], [ %held.4.1, %B581 ]
  store double %best.5.1, ptr %retptr, align 8
  %retptr.repack836 = getelementptr inbounds i8, ptr %retptr, i64 8
  store i64 %chosen.2.1, ptr %retptr.repack836, align 8
  %retptr.repack838 = getelementptr inbounds i8, ptr %retptr, i64 16
  store i64 %held.2.1, ptr %retptr.repack838, align 8
  ret i32 0

B581:                                             ; preds = %B392.endif, %B114.endif, %B282
  %best.3.1 = phi double [ %best.2.0857, %B282 ], [ %best.2.0857, %B114.endif ], [ %best.4.2, %B392.endif ]
  %chosen.4.1 = phi i64 [ %chosen.3.0858, %B282 ], [ %chosen.3.0858, %B114.endif ], [ %chosen.5.2, %B392.endif ]
  %held.4.1 = phi i64 [ %held.3.0859, %B282 ], [ %held.3.0859, %B114.endif ], [ %held.5.2, %B392.endif ]
  %exitcond.not = icmp eq i64 %arg.s.4.5.0, %.273
  br i1 %exitcond.not, label %B580, label %B112.if

B112.if:                                          ; preds = %B581, %B112.if.preheader
  %held.3.0859 = phi i64 [ %held.4.1, %B581 ], [ 1, %B112.if.preheader ]
  %chosen.3.0858 = phi i64 [ %chosen.4.1, %B581 ], [ 0, %B112.if.preheader ]
  %best.2.0857 = phi double [ %best.3.1, %B581 ], [ 1.000000e+300, %B112.if.preheader ]
  %.266849855 = phi i64 [ %.273, %B581 ], [ 0, %B112.if.preheader ]
  %19 = icmp eq i64 %arg.policy, 0
  %.273 = add nuw nsw i64 %.266849855, 1
  br i1 %19, label %B26.i, label %B68.i

B26.i:                                            ; preds = %B112.if
  %.26.i = add i64 %.273, %arg.last
  %.34.not.i = icmp slt i64 %.26.i, %arg.s.4.5.0
  %.38.i = select i1 %.34.not.i, i64 0, i64 %arg.s.4.5.0
  %"$phi66.0.2.0.i" = sub nsw i64 %.26.i, %.38.i
  br label %B114.endif

B68.i:                                            ; preds = %B112.if
  %.61.i = icmp eq i64 %.266849855, 0
  br i1 %.61.i, label %B114.endif, label %B84.i

B84.i:                                            ; preds = %B68.i
  %20 = icmp eq i64 %arg.policy, 1
  %.82.i = add nsw i64 %.266849855, -1
  %21 = xor i64 %.266849855, -1
  %.94.i = add nsw i64 %arg.s.4.5.0, %21
  %"$phi130.0.2.0.i" = select i1 %20, i64 %.82.i, i64 %.94.i
  %.108.i = icmp sge i64 %"$phi130.0.2.0.i", %arg.last
  %.120.i = zext i1 %.108.i to i64
  %"$phi156.0.2.0.i" = add nsw i64 %"$phi130.0.2.0.i", %.120.i
  br label %B114.endif

B114.endif:                                       ; preds = %B84.i, %B68.i, %B26.i
  %"$phi156.0.2.0.sink.i" = phi i64 [ %"$phi156.0.2.0.i", %B84.i ], [ %"$phi66.0.2.0.i", %B26.i ], [ %arg.last, %B68.i ]
  %.363 = icmp slt i64 %"$phi156.0.2.0.sink.i", 0
  %.364 = select i1 %.363, i64 %arg.s.4.5.0, i64 0
  %.365 = add i64 %.364, %"$phi156.0.2.0.sink.i"
  %.385 = mul i64 %.365, %arg.s.4.5.1
  %22 = getelementptr i64, ptr %arg.s.4.4, i64 %.385
  %.389 = getelementptr i8, ptr %22, i64 8
  %.390 = load i64, ptr %.389, align 8
  %.391 = icmp sgt i64 %.390, 0
  br i1 %.391, label %B581, label %B202

B392.endif:                                       ; preds = %B574.i, %B526.i, %B392
  %storemerge.i = phi double [ 0.000000e+00, %B392 ], [ %until.6.0.i, %B526.i ], [ %.11.i4.i, %B574.i ]
  %.814 = fcmp ogt double %storemerge.i, %.591
  %time.3.2 = select i1 %.814, double %storemerge.i, double %.591
  %.10.i = fcmp ogt double %arg.clock, %time.3.2
  %.11.i = select i1 %.10.i, double %arg.clock, double %time.3.2
  %why.2.2 = select i1 %.814, i64 4, i64 %.647
  %.884 = fcmp olt double %.11.i, %.655
  %best.4.2 = select i1 %.884, double %.11.i, double %best.2.0857
  %chosen.5.2 = select i1 %.884, i64 %"$phi156.0.2.0.sink.i", i64 %chosen.3.0858
  %held.5.2 = select i1 %.884, i64 %why.2.2, i64 %held.3.0859
  %.906 = fcmp ugt double %.11.i, %arg.clock
  br i1 %.906, label %B581, label %B580
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f35(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.s.0.0, ptr readnone %arg.s.0.1, i64 %arg.s.0.2, i64 %arg.s.0.3, ptr readonly %arg.s.0.4, i64 %arg.s.0.5.0, i64 %arg.s.0.5.1, i64 %arg.s.0.6.0, i64 %arg.s.0.6.1, ptr readnone %arg.s.1.0, ptr readnone %arg.s.1.1, i64 %arg.s.1.2, i64 %arg.s.1.3, ptr readonly %arg.s.1.4, i64 %arg.s.1.5.0, i64 %arg.s.1.5.1, i64 %arg.s.1.6.0, i64 %arg.s.1.6.1, ptr readnone %arg.s.2.0, ptr readnone %arg.s.2.1, i64 %arg.s.2.2, i64 %arg.s.2.3, ptr readnone %arg.s.2.4, i64 %arg.s.2.5.0, i64 %arg.s.2.5.1, i64 %arg.s.2.6.0, i64 %arg.s.2.6.1, ptr readnone %arg.s.3.0, ptr readnone %arg.s.3.1, i64 %arg.s.3.2, i64 %arg.s.3.3, ptr readnone %arg.s.3.4, i64 %arg.s.3.5.0, i64 %arg.s.3.5.1, i64 %arg.s.3.6.0, i64 %arg.s.3.6.1, ptr readnone %arg.s.4.0, ptr readnone %arg.s.4.1, i64 %arg.s.4.2, i64 %arg.s.4.3, ptr readnone %arg.s.4.4, i64 %arg.s.4.5.0, i64 %arg.s.4.5.1, i64 %arg.s.4.6.0, i64 %arg.s.4.6.1, ptr readnone %arg.s.5.0, ptr readnone %arg.s.5.1, i64 %arg.s.5.2, i64 %arg.s.5.3, ptr readnone %arg.s.5.4, i64 %arg.s.5.5.0, i64 %arg.s.5.5.1, i64 %arg.s.5.6.0, i64 %arg.s.5.6.1, ptr readnone %arg.s.6.0, ptr readnone %arg.s.6.1, i64 %arg.s.6.2, i64 %arg.s.6.3, ptr readnone %arg.s.6.4, i64 %arg.s.6.5.0, i64 %arg.s.6.5.1, i64 %arg.s.6.6.0, i64 %arg.s.6.6.1, ptr readnone %arg.s.7.0, ptr readnone %arg.s.7.1, i64 %arg.s.7.2, i64 %arg.s.7.3, ptr %arg.s.7.4, i64 %arg.s.7.5.0, i64 %arg.s.7.5.1, i64 %arg.s.7.6.0, i64 %arg.s.7.6.1, ptr readnone %arg.s.8.0, ptr readnone %arg.s.8.1, i64 %arg.s.8.2, i64 %arg.s.8.3, ptr %arg.s.8.4, i64 %arg.s.8.5.0, i64 %arg.s.8.5.1, i64 %arg.s.8.6.0, i64 %arg.s.8.6.1, i64 %arg.here, double %arg.time, ptr readnone %arg.spent.0, ptr readnone %arg.spent.1, i64 %arg.spent.2, i64 %arg.spent.3, ptr %arg.spent.4, i64 %arg.spent.5.0, i64 %arg.spent.5.1, i64 %arg.spent.6.0, i64 %arg.spent.6.1) local_unnamed_addr #1 {
entry:
  %.699 = alloca ptr, align 8
  store ptr null, ptr %.699, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.1854 = alloca ptr, align 8
  store ptr null, ptr %.1854, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.170 = icmp slt i64 %arg.here, 0
  %.171 = select i1 %.170, i64 %arg.s.1.5.0, i64 0
  %.172 = add i64 %.171, %arg.here
  %.192 = mul i64 %.172, %arg.s.1.5.1
  %.196 = getelementptr double, ptr %arg.s.1.4, i64 %.192
  %.197 = load double, ptr %.196, align 8
  %.227 = select i1 %.170, i64 %arg.s.0.5.0, i64 0
  %.228 = add i64 %.227, %arg.here
  %.248 = mul i64 %.228, %arg.s.0.5.1
  %0 = getelementptr i64, ptr %arg.s.0.4, i64 %.248
  %.252 = getelementptr i8, ptr %0, i64 64
  %.253 = load i64, ptr %.252, align 8
  %.322 = load i64, ptr %0, align 8
  %.377 = getelementptr i8, ptr %0, i64 8
  %.378 = load i64, ptr %.377, align 8
  %.433 = getelementptr i8, ptr %0, i64 16
  %.434 = load i64, ptr %.433, align 8
  %.445 = icmp sgt i64 %.322, -1
  br i1 %.445, label %B222, label %B838

B222:                                             ; preds = %entry
  %.454 = icmp sgt i64 %.378, -1
  br i1 %.454, label %B234, label %B322

B234:                                             ; preds = %B222
  %.509 = mul i64 %.378, %arg.s.7.5.1
  %.513 = getelementptr double, ptr %arg.s.7.4, i64 %.509
  %.514 = load double, ptr %.513, align 8
  %.567 = mul i64 %.322, %arg.s.7.5.1
  %.571 = getelementptr double, ptr %arg.s.7.4, i64 %.567
  %.572 = load double, ptr %.571, align 8
  %.573 = fcmp olt double %.514, %.572
  br i1 %.573, label %B318, label %B322

B318:                                             ; preds = %B234
  br label %B322

B322:                                             ; preds = %B318, %B234, %B222
  %pipe.2.0 = phi i64 [ %.378, %B318 ], [ %.322, %B234 ], [ %.322, %B222 ]
  %.635 = mul i64 %pipe.2.0, %arg.s.7.5.1
  %.639 = getelementptr double, ptr %arg.s.7.4, i64 %.635
  %.640 = load double, ptr %.639, align 8
  %.10.i = fcmp ogt double %.640, %arg.time
  %.11.i = select i1 %.10.i, double %.640, double %arg.time
  store ptr null, ptr %.699, align 8
  %.707 = call i32 @f38(ptr nonnull %.699, ptr nonnull %excinfo.2, ptr %arg.s.8.0, ptr %arg.s.8.1, i64 %arg.s.8.2, i64 %arg.s.8.3, ptr %arg.s.8.4, i64 %arg.s.8.5.0, i64 %arg.s.8.5.1, i64 %arg.s.8.6.0, i64 %arg.s.8.6.1, i64 %pipe.2.0, i64 0, i64 %arg.s.8.5.1, double %.11.i)
  switch i32 %.707, label %B322.endif.if [
    i32 -2, label %B322.endif.endif
    i32 0, label %B322.endif.endif
  ], !prof !0

B746:                                             ; preds = %B322.endif.endif.endif
  %.1239 = mul i64 %.434, %arg.s.7.5.1
  %.1243 = getelementptr double, ptr %arg.s.7.4, i64 %.1239
  store double %.729, ptr %.1243, align 8
  %1 = getelementptr double, ptr %3, i64 %.434
  %.1298 = getelementptr i8, ptr %1, i64 48
  %.1299 = load double, ptr %.1298, align 8
  %.1301 = fadd double %.197, %.1299
  store double %.1301, ptr %.1298, align 8
  br label %B838

B838:                                             ; preds = %B322.endif.endif.endif, %B746, %entry
  %begin.2.0 = phi double [ %.11.i, %B746 ], [ %.11.i, %B322.endif.endif.endif ], [ %arg.time, %entry ]
  %sunkaddr = shl i64 %.192, 3
  %sunkaddr5 = getelementptr i8, ptr %arg.s.1.4, i64 %sunkaddr
  %sunkaddr6 = getelementptr i8, ptr %sunkaddr5, i64 8
  %.1416 = load double, ptr %sunkaddr6, align 8
  %sunkaddr9 = getelementptr i8, ptr %sunkaddr5, i64 24
  %.1472 = load double, ptr %sunkaddr9, align 8
  %.13.i = fcmp ogt double %.1416, %.197
  %.14.i = select i1 %.13.i, double %.1416, double %.197
  %.15.i = fcmp ogt double %.1472, %.14.i
  %.16.i = select i1 %.15.i, double %.1472, double %.14.i
  %.1505 = fadd double %begin.2.0, %.16.i
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr5, i64 16
  %.1568 = load double, ptr %sunkaddr12, align 8
  %.1569 = fcmp ogt double %.1568, 0.000000e+00
  br i1 %.1569, label %B998, label %B1498

B998:                                             ; preds = %B838
  %.1585 = add nsw i64 %arg.s.7.5.0, -1
  %.1614 = tail call i64 @llvm.smin.i64(i64 %arg.s.7.5.0, i64 0)
  %.1615 = add i64 %.1585, %.1614
  %.1635 = mul i64 %.1615, %arg.s.7.5.1
  %.1639 = getelementptr double, ptr %arg.s.7.4, i64 %.1635
  %.1640 = load double, ptr %.1639, align 8
  %.10.i1 = fcmp ogt double %begin.2.0, %.1640
  %.11.i2 = select i1 %.10.i1, double %begin.2.0, double %.1640
  %.1726 = fadd double %.1568, %.11.i2
  store double %.1726, ptr %.1639, align 8
  store ptr null, ptr %.1854, align 8
  %.1862 = call i32 @f38(ptr nonnull %.1854, ptr nonnull %excinfo.6, ptr %arg.s.8.0, ptr %arg.s.8.1, i64 %arg.s.8.2, i64 %arg.s.8.3, ptr %arg.s.8.4, i64 %arg.s.8.5.0, i64 %arg.s.8.5.1, i64 %arg.s.8.6.0, i64 %arg.s.8.6.1, i64 %.1585, i64 0, i64 %arg.s.8.5.1, double %.1726)
  switch i32 %.1862, label %B998.endif.if [
    i32 -2, label %B998.endif.endif
    i32 0, label %B998.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B998.endif.if, %B322.endif.if, %B1498
  %common.ret.op = phi i32 [ 0, %B1498 ], [ %.1862, %B998.endif.if ], [ %.707, %B322.endif.if ]
  ret i32 %common.ret.op

B1498:                                            ; preds = %B998.endif.endif, %B838
  %end.2.0 = phi double [ %.1505, %B838 ], [ %.11.i4, %B998.endif.endif ]
  %.2205 = fadd double %.197, %begin.2.0
  store double %.2205, ptr %retptr, align 8
  %retptr.repack2321 = getelementptr inbounds i8, ptr %retptr, i64 8
  store double %end.2.0, ptr %retptr.repack2321, align 8
  br label %common.ret

B322.endif.if:                                    ; preds = %B322
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B322.endif.endif:                                 ; preds = %B322, %B322
  %.729 = fadd double %.197, %.11.i
  %sunkaddr1 = shl i64 %.635, 3
  %sunkaddr2 = getelementptr i8, ptr %arg.s.7.4, i64 %sunkaddr1
  %sunkaddr3 = getelementptr i8, ptr %sunkaddr2, i64 8
  %.187.i = load double, ptr %sunkaddr3, align 8, !noalias !31
  %.188.i = fcmp ugt double %.187.i, 0.000000e+00
  br i1 %.188.i, label %B56.i, label %B322.endif.endif.endif

B56.i:                                            ; preds = %B322.endif.endif
  %sunkaddr4 = mul i64 %.635, 8
  %sunkaddr7 = getelementptr i8, ptr %arg.s.7.4, i64 %sunkaddr4
  %.311.i = load double, ptr %sunkaddr7, align 8, !noalias !31
  %2 = fsub double %.311.i, %.11.i
  %.316.i = fadd double %.187.i, %2
  %.10.i.i = fcmp ogt double %.316.i, 0.000000e+00
  %.11.i.i = select i1 %.10.i.i, double %.316.i, double 0.000000e+00
  %.10.i1.i = fcmp olt double %.197, %.11.i.i
  %.11.i2.i = select i1 %.10.i1.i, double %.197, double %.11.i.i
  %.378.i = fsub double %.11.i.i, %.11.i2.i
  %sunkaddr8 = mul i64 %.635, 8
  %sunkaddr10 = getelementptr i8, ptr %arg.s.7.4, i64 %sunkaddr8
  %sunkaddr11 = getelementptr i8, ptr %sunkaddr10, i64 8
  store double %.378.i, ptr %sunkaddr11, align 8, !noalias !31
  br label %B322.endif.endif.endif

B322.endif.endif.endif:                           ; preds = %B56.i, %B322.endif.endif
  %storemerge.i = phi double [ %.11.i2.i, %B56.i ], [ 0.000000e+00, %B322.endif.endif ]
  %.795 = fadd double %.729, %storemerge.i
  %sunkaddr13 = mul i64 %.635, 8
  %sunkaddr14 = getelementptr i8, ptr %arg.s.7.4, i64 %sunkaddr13
  store double %.795, ptr %sunkaddr14, align 8
  %sunkaddr15 = mul i64 %.635, 8
  %sunkaddr16 = getelementptr i8, ptr %arg.s.7.4, i64 %sunkaddr15
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr16, i64 8
  %.907 = load double, ptr %sunkaddr17, align 8
  %sunkaddr18 = shl i64 %.192, 3
  %sunkaddr19 = getelementptr i8, ptr %arg.s.1.4, i64 %sunkaddr18
  %sunkaddr20 = getelementptr i8, ptr %sunkaddr19, i64 40
  %.963 = load double, ptr %sunkaddr20, align 8
  %.964 = fadd double %.907, %.963
  store double %.964, ptr %sunkaddr17, align 8
  %.1043 = icmp slt i64 %.253, 0
  %.1044 = select i1 %.1043, i64 %arg.spent.5.0, i64 0
  %.1045 = add i64 %.1044, %.253
  %.1065 = mul i64 %.1045, %arg.spent.5.1
  %3 = getelementptr double, ptr %arg.spent.4, i64 %.1065
  %4 = getelementptr double, ptr %3, i64 %pipe.2.0
  %.1069 = getelementptr i8, ptr %4, i64 48
  %.1070 = load double, ptr %.1069, align 8
  %.1126 = load double, ptr %sunkaddr20, align 8
  %.1128 = fadd double %.197, %.1126
  %.1129 = fadd double %.1070, %.1128
  store double %.1129, ptr %.1069, align 8
  %.1179 = icmp sgt i64 %.434, -1
  br i1 %.1179, label %B746, label %B838

B998.endif.if:                                    ; preds = %B998
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B998.endif.endif:                                 ; preds = %B998, %B998
  %.1908 = icmp slt i64 %.253, 0
  %.1909 = select i1 %.1908, i64 %arg.spent.5.0, i64 0
  %.1910 = add i64 %.1909, %.253
  %.1911 = icmp slt i64 %arg.s.7.5.0, -5
  %.1912 = select i1 %.1911, i64 %arg.spent.5.1, i64 0
  %.1930 = mul i64 %.1910, %arg.spent.5.1
  %5 = getelementptr double, ptr %arg.spent.4, i64 %.1930
  %6 = getelementptr double, ptr %5, i64 %arg.s.7.5.0
  %7 = getelementptr i8, ptr %6, i64 40
  %.1934 = getelementptr double, ptr %7, i64 %.1912
  %.1935 = load double, ptr %.1934, align 8
  %sunkaddr21 = mul i64 %.192, 8
  %sunkaddr22 = getelementptr i8, ptr %arg.s.1.4, i64 %sunkaddr21
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr22, i64 16
  %.1991 = load double, ptr %sunkaddr23, align 8
  %.1992 = fadd double %.1935, %.1991
  store double %.1992, ptr %.1934, align 8
  %sunkaddr24 = shl i64 %.1635, 3
  %sunkaddr25 = getelementptr i8, ptr %arg.s.7.4, i64 %sunkaddr24
  %.2097 = load double, ptr %sunkaddr25, align 8
  %sunkaddr26 = mul i64 %.192, 8
  %sunkaddr27 = getelementptr i8, ptr %arg.s.1.4, i64 %sunkaddr26
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr27, i64 24
  %.2157 = load double, ptr %sunkaddr28, align 8
  %.2158 = fadd double %.2097, %.2157
  %.10.i3 = fcmp ogt double %.2158, %.1505
  %.11.i4 = select i1 %.10.i3, double %.2158, double %.1505
  br label %B1498
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f36(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.s.0.0, ptr readnone %arg.s.0.1, i64 %arg.s.0.2, i64 %arg.s.0.3, ptr readonly %arg.s.0.4, i64 %arg.s.0.5.0, i64 %arg.s.0.5.1, i64 %arg.s.0.6.0, i64 %arg.s.0.6.1, ptr readnone %arg.s.1.0, ptr readnone %arg.s.1.1, i64 %arg.s.1.2, i64 %arg.s.1.3, ptr readonly %arg.s.1.4, i64 %arg.s.1.5.0, i64 %arg.s.1.5.1, i64 %arg.s.1.6.0, i64 %arg.s.1.6.1, ptr readnone %arg.s.2.0, ptr readnone %arg.s.2.1, i64 %arg.s.2.2, i64 %arg.s.2.3, ptr readnone %arg.s.2.4, i64 %arg.s.2.5.0, i64 %arg.s.2.5.1, i64 %arg.s.2.6.0, i64 %arg.s.2.6.1, ptr readnone %arg.s.3.0, ptr readnone %arg.s.3.1, i64 %arg.s.3.2, i64 %arg.s.3.3, ptr readnone %arg.s.3.4, i64 %arg.s.3.5.0, i64 %arg.s.3.5.1, i64 %arg.s.3.6.0, i64 %arg.s.3.6.1, ptr readnone %arg.s.4.0, ptr readnone %arg.s.4.1, i64 %arg.s.4.2, i64 %arg.s.4.3, ptr %arg.s.4.4, i64 %arg.s.4.5.0, i64 %arg.s.4.5.1, i64 %arg.s.4.6.0, i64 %arg.s.4.6.1, ptr readnone %arg.s.5.0, ptr readnone %arg.s.5.1, i64 %arg.s.5.2, i64 %arg.s.5.3, ptr %arg.s.5.4, i64 %arg.s.5.5.0, i64 %arg.s.5.5.1, i64 %arg.s.5.6.0, i64 %arg.s.5.6.1, ptr readnone %arg.s.6.0, ptr readnone %arg.s.6.1, i64 %arg.s.6.2, i64 %arg.s.6.3, ptr writeonly %arg.s.6.4, i64 %arg.s.6.5.0, i64 %arg.s.6.5.1, i64 %arg.s.6.6.0, i64 %arg.s.6.6.1, ptr readnone %arg.s.7.0, ptr readnone %arg.s.7.1, i64 %arg.s.7.2, i64 %arg.s.7.3, ptr readnone %arg.s.7.4, i64 %arg.s.7.5.0, i64 %arg.s.7.5.1, i64 %arg.s.7.6.0, i64 %arg.s.7.6.1, ptr readnone %arg.s.8.0, ptr readnone %arg.s.8.1, i64 %arg.s.8.2, i64 %arg.s.8.3, ptr readnone %arg.s.8.4, i64 %arg.s.8.5.0, i64 %arg.s.8.5.1, i64 %arg.s.8.6.0, i64 %arg.s.8.6.1, i64 %arg.warp, i64 %arg.here, double %arg.time, double %arg.done, i64 %arg.warps_per_block) local_unnamed_addr #1 {
entry:
  %.518 = alloca ptr, align 8
  store ptr null, ptr %.518, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.164 = icmp slt i64 %arg.here, 0
  %.165 = select i1 %.164, i64 %arg.s.1.5.0, i64 0
  %.166 = add i64 %.165, %arg.here
  %.186 = mul i64 %.166, %arg.s.1.5.1
  %0 = getelementptr double, ptr %arg.s.1.4, i64 %.186
  %.190 = getelementptr i8, ptr %0, i64 32
  %.191 = load double, ptr %.190, align 8
  %.192 = fadd double %arg.time, %.191
  %.221 = icmp slt i64 %arg.warp, 0
  %.222 = select i1 %.221, i64 %arg.s.5.5.0, i64 0
  %.223 = add i64 %.222, %arg.warp
  %.243 = mul i64 %.223, %arg.s.5.5.1
  %1 = getelementptr double, ptr %arg.s.5.4, i64 %.243
  %.247 = getelementptr i8, ptr %1, i64 8
  store double %.192, ptr %.247, align 8
  %.278 = select i1 %.221, i64 %arg.s.6.5.0, i64 0
  %.279 = add i64 %.278, %arg.warp
  %.299 = mul i64 %.279, %arg.s.6.5.1
  %2 = getelementptr i64, ptr %arg.s.6.4, i64 %.299
  %.303 = getelementptr i8, ptr %2, i64 8
  store i64 1, ptr %.303, align 8
  %.306 = add nsw i64 %arg.here, 1
  %.321 = icmp slt i64 %.306, %arg.s.0.5.0
  %"$phi192.0.2.0" = select i1 %.321, i64 %.306, i64 0
  %.362 = select i1 %.221, i64 %arg.s.4.5.0, i64 0
  %.363 = add i64 %.362, %arg.warp
  %.383 = mul i64 %.363, %arg.s.4.5.1
  %.387 = getelementptr i64, ptr %arg.s.4.4, i64 %.383
  store i64 %"$phi192.0.2.0", ptr %.387, align 8
  %.445 = getelementptr i8, ptr %.387, i64 24
  store i64 1, ptr %.445, align 8
  %.478 = select i1 %.164, i64 %arg.s.0.5.0, i64 0
  %.479 = add i64 %.478, %arg.here
  %.499 = mul i64 %.479, %arg.s.0.5.1
  %3 = getelementptr i64, ptr %arg.s.0.4, i64 %.499
  %.503 = getelementptr i8, ptr %3, i64 40
  %.504 = load i64, ptr %.503, align 8
  switch i64 %.504, label %common.ret [
    i64 1, label %B322
    i64 8, label %B384
    i64 9, label %B466
  ]

B322:                                             ; preds = %entry
  store ptr null, ptr %.518, align 8
  %.558 = call i32 @f39(ptr nonnull %.518, ptr nonnull %excinfo.1, ptr %arg.s.0.0, ptr %arg.s.0.1, i64 %arg.s.0.2, i64 %arg.s.0.3, ptr %arg.s.0.4, i64 %arg.s.0.5.0, i64 %arg.s.0.5.1, i64 %arg.s.0.6.0, i64 %arg.s.0.6.1, ptr %arg.s.1.0, ptr %arg.s.1.1, i64 %arg.s.1.2, i64 %arg.s.1.3, ptr %arg.s.1.4, i64 %arg.s.1.5.0, i64 %arg.s.1.5.1, i64 %arg.s.1.6.0, i64 %arg.s.1.6.1, ptr %arg.s.2.0, ptr %arg.s.2.1, i64 %arg.s.2.2, i64 %arg.s.2.3, ptr %arg.s.2.4, i64 %arg.s.2.5.0, i64 %arg.s.2.5.1, i64 %arg.s.2.6.0, i64 %arg.s.2.6.1, ptr %arg.s.3.0, ptr %arg.s.3.1, i64 %arg.s.3.2, i64 %arg.s.3.3, ptr %arg.s.3.4, i64 %arg.s.3.5.0, i64 %arg.s.3.5.1, i64 %arg.s.3.6.0, i64 %arg.s.3.6.1, ptr %arg.s.4.0, ptr %arg.s.4.1, i64 %arg.s.4.2, i64 %arg.s.4.3, ptr %arg.s.4.4, i64 %arg.s.4.5.0, i64 %arg.s.4.5.1, i64 %arg.s.4.6.0, i64 %arg.s.4.6.1, ptr %arg.s.5.0, ptr %arg.s.5.1, i64 %arg.s.5.2, i64 %arg.s.5.3, ptr %arg.s.5.4, i64 %arg.s.5.5.0, i64 %arg.s.5.5.1, i64 %arg.s.5.6.0, i64 %arg.s.5.6.1, ptr %arg.s.6.0, ptr %arg.s.6.1, i64 %arg.s.6.2, i64 %arg.s.6.3, ptr %arg.s.6.4, i64 %arg.s.6.5.0, i64 %arg.s.6.5.1, i64 %arg.s.6.6.0, i64 %arg.s.6.6.1, ptr %arg.s.7.0, ptr %arg.s.7.1, i64 %arg.s.7.2, i64 %arg.s.7.3, ptr %arg.s.7.4, i64 %arg.s.7.5.0, i64 %arg.s.7.5.1, i64 %arg.s.7.6.0, i64 %arg.s.7.6.1, ptr %arg.s.8.0, ptr %arg.s.8.1, i64 %arg.s.8.2, i64 %arg.s.8.3, ptr %arg.s.8.4, i64 %arg.s.8.5.0, i64 %arg.s.8.5.1, i64 %arg.s.8.6.0, i64 %arg.s.8.6.1, i64 %arg.warp, i64 %arg.warps_per_block, double %arg.done)
  switch i32 %.558, label %common.ret [
    i32 -2, label %B322.endif
    i32 0, label %B322.endif
  ], !prof !0

common.ret:                                       ; preds = %B322.endif, %_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit, %B384, %B322, %entry
  %retptr.sink = phi ptr [ %retptr, %_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit ], [ %retptr, %entry ], [ %retptr, %B322.endif ], [ %retptr, %B384 ], [ %excinfo, %B322 ]
  %common.ret.op = phi i32 [ 0, %_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit ], [ 0, %entry ], [ 0, %B322.endif ], [ 0, %B384 ], [ %.558, %B322 ]
  store ptr null, ptr %retptr.sink, align 8
  ret i32 %common.ret.op

B384:                                             ; preds = %entry
  %sunkaddr = shl i64 %.383, 3
  %sunkaddr1 = getelementptr i8, ptr %arg.s.4.4, i64 %sunkaddr
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr1, i64 16
  %.658 = load i64, ptr %sunkaddr2, align 8
  %.659 = add nsw i64 %.658, -1
  store i64 %.659, ptr %sunkaddr2, align 8
  br label %common.ret

B466:                                             ; preds = %entry
  %.126.i = icmp eq i64 %arg.warps_per_block, 0
  br i1 %.126.i, label %_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit, label %B0.else.i, !prof !1

B0.else.i:                                        ; preds = %B466
  %.137.i = icmp ne i64 %arg.warp, -9223372036854775808
  %.138.i = icmp ne i64 %arg.warps_per_block, -1
  %.139.not.i = or i1 %.137.i, %.138.i
  br i1 %.139.not.i, label %B0.else.if.i, label %B0.endif.else.i, !prof !21

B0.else.if.i:                                     ; preds = %B0.else.i
  %.142.i = sdiv i64 %arg.warp, %arg.warps_per_block
  %.143.i = srem i64 %arg.warp, %arg.warps_per_block
  %.144.i = xor i64 %.143.i, %arg.warps_per_block
  %.145.i = icmp slt i64 %.144.i, 0
  %.146.i = icmp ne i64 %.143.i, 0
  %.147.i = and i1 %.146.i, %.145.i
  %.152.i = sext i1 %.147.i to i64
  %.131.1.i = add i64 %.142.i, %.152.i
  %4 = mul nsw i64 %.131.1.i, %arg.warps_per_block
  br label %B0.endif.else.i

B0.endif.else.i:                                  ; preds = %B0.else.if.i, %B0.else.i
  %quot.0.ph.i = phi i64 [ 0, %B0.else.i ], [ %4, %B0.else.if.i ]
  %.165.i = add i64 %arg.warp, 1
  %.166.i = sub i64 %.165.i, %quot.0.ph.i
  %.186.i = srem i64 %.166.i, %arg.warps_per_block
  %.187.i = xor i64 %.186.i, %arg.warps_per_block
  %.188.i = icmp slt i64 %.187.i, 0
  %.189.i = icmp ne i64 %.186.i, 0
  %.190.i = and i1 %.189.i, %.188.i
  %.197.i = select i1 %.190.i, i64 %arg.warps_per_block, i64 0
  %.177.1.i = add i64 %.186.i, %quot.0.ph.i
  %5 = add i64 %.177.1.i, %.197.i
  br label %_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit

_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit: ; preds = %B0.endif.else.i, %B466
  %.207.i = phi i64 [ %5, %B0.endif.else.i ], [ 0, %B466 ]
  %.234.i = icmp slt i64 %.207.i, 0
  %.235.i = select i1 %.234.i, i64 %arg.s.4.5.0, i64 0
  %.236.i = add i64 %.235.i, %.207.i
  %.256.i = mul i64 %.236.i, %arg.s.4.5.1
  %6 = getelementptr i64, ptr %arg.s.4.4, i64 %.256.i
  %.260.i = getelementptr i8, ptr %6, i64 16
  %.261.i = load i64, ptr %.260.i, align 8, !noalias !34
  %.262.i = add nsw i64 %.261.i, 1
  store i64 %.262.i, ptr %.260.i, align 8, !noalias !34
  %.366.i = getelementptr i8, ptr %6, i64 24
  store i64 1, ptr %.366.i, align 8, !noalias !34
  %.395.i = select i1 %.234.i, i64 %arg.s.5.5.0, i64 0
  %.396.i = add i64 %.395.i, %.207.i
  %.416.i = mul i64 %.396.i, %arg.s.5.5.1
  %7 = getelementptr double, ptr %arg.s.5.4, i64 %.416.i
  %.420.i = getelementptr i8, ptr %7, i64 24
  store double %arg.done, ptr %.420.i, align 8, !noalias !34
  br label %common.ret

B322.endif:                                       ; preds = %B322, %B322
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f37(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.s.0.0, ptr readnone %arg.s.0.1, i64 %arg.s.0.2, i64 %arg.s.0.3, ptr readnone %arg.s.0.4, i64 %arg.s.0.5.0, i64 %arg.s.0.5.1, i64 %arg.s.0.6.0, i64 %arg.s.0.6.1, ptr readnone %arg.s.1.0, ptr readnone %arg.s.1.1, i64 %arg.s.1.2, i64 %arg.s.1.3, ptr readnone %arg.s.1.4, i64 %arg.s.1.5.0, i64 %arg.s.1.5.1, i64 %arg.s.1.6.0, i64 %arg.s.1.6.1, ptr readnone %arg.s.2.0, ptr readnone %arg.s.2.1, i64 %arg.s.2.2, i64 %arg.s.2.3, ptr readnone %arg.s.2.4, i64 %arg.s.2.5.0, i64 %arg.s.2.5.1, i64 %arg.s.2.6.0, i64 %arg.s.2.6.1, ptr readnone %arg.s.3.0, ptr readnone %arg.s.3.1, i64 %arg.s.3.2, i64 %arg.s.3.3, ptr readnone %arg.s.3.4, i64 %arg.s.3.5.0, i64 %arg.s.3.5.1, i64 %arg.s.3.6.0, i64 %arg.s.3.6.1, ptr readnone %arg.s.4.0, ptr readnone %arg.s.4.1, i64 %arg.s.4.2, i64 %arg.s.4.3, ptr readonly %arg.s.4.4, i64 %arg.s.4.5.0, i64 %arg.s.4.5.1, i64 %arg.s.4.6.0, i64 %arg.s.4.6.1, ptr readnone %arg.s.5.0, ptr readnone %arg.s.5.1, i64 %arg.s.5.2, i64 %arg.s.5.3, ptr readonly %arg.s.5.4, i64 %arg.s.5.5.0, i64 %arg.s.5.5.1, i64 %arg.s.5.6.0, i64 %arg.s.5.6.1, ptr readnone %arg.s.6.0, ptr readnone %arg.s.6.1, i64 %arg.s.6.2, i64 %arg.s.6.3, ptr readnone %arg.s.6.4, i64 %arg.s.6.5.0, i64 %arg.s.6.5.1, i64 %arg.s.6.6.0, i64 %arg.s.6.6.1, ptr readnone %arg.s.7.0, ptr readnone %arg.s.7.1, i64 %arg.s.7.2, i64 %arg.s.7.3, ptr readonly %arg.s.7.4, i64 %arg.s.7.5.0, i64 %arg.s.7.5.1, i64 %arg.s.7.6.0, i64 %arg.s.7.6.1, ptr readnone %arg.s.8.0, ptr readnone %arg.s.8.1, i64 %arg.s.8.2, i64 %arg.s.8.3, ptr readonly %arg.s.8.4, i64 %arg.s.8.5.0, i64 %arg.s.8.5.1, i64 %arg.s.8.6.0, i64 %arg.s.8.6.1, i64 %arg.last, double %arg.clock, ptr readnone %arg.row.0, ptr readnone %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr writeonly initializes((0, 8)) %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0) local_unnamed_addr #1 {
entry:
  %.892 = alloca i64, align 8
  store i64 0, ptr %.892, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.932 = alloca i64, align 8
  store i64 0, ptr %.932, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.167 = sitofp i64 %arg.last to double
  store double %.167, ptr %arg.row.4, align 8
  %.267711.not = icmp slt i64 %arg.s.7.5.0, 1
  br i1 %.267711.not, label %B240, label %B86.if.preheader

B86.if.preheader:                                 ; preds = %entry
  %xtraiter = and i64 %arg.s.7.5.0, 7
  %0 = icmp ult i64 %arg.s.7.5.0, 8
  br i1 %0, label %B86.if.epil.preheader, label %B86.if.preheader.new

B86.if.preheader.new:                             ; preds = %B86.if.preheader
  %const = bitcast i64 9223372036854775800 to i64
  %unroll_iter = and i64 %arg.s.7.5.0, %const
  %1 = shl i64 %arg.s.7.5.1, 3
  %2 = lshr i64 %arg.s.7.5.0, 3
  %3 = trunc i64 %2 to i60
  %4 = zext i60 %3 to i64
  %5 = mul nsw i64 %4, -8
  br label %B86.if

B240.loopexit.unr-lcssa:                          ; preds = %B86.if
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B240, label %B86.if.epil.preheader

B86.if.epil.preheader:                            ; preds = %B240.loopexit.unr-lcssa, %B86.if.preheader
  %at.4.0714.epil.init = phi i64 [ 1, %B86.if.preheader ], [ %.478.7, %B240.loopexit.unr-lcssa ]
  %.273710712.epil.init = phi i64 [ 0, %B86.if.preheader ], [ %unroll_iter, %B240.loopexit.unr-lcssa ]
  %6 = shl i64 %arg.s.7.5.1, 3
  %7 = mul i64 %.273710712.epil.init, %6
  %8 = getelementptr i8, ptr %arg.s.7.4, i64 %7
  %scevgep84 = getelementptr i8, ptr %8, i64 8
  br label %B86.if.epil

B86.if.epil:                                      ; preds = %B86.if.epil, %B86.if.epil.preheader
  %lsr.iv88 = phi i64 [ %lsr.iv.next89, %B86.if.epil ], [ %xtraiter, %B86.if.epil.preheader ]
  %lsr.iv85 = phi ptr [ %scevgep86, %B86.if.epil ], [ %scevgep84, %B86.if.epil.preheader ]
  %at.4.0714.epil = phi i64 [ %.478.epil, %B86.if.epil ], [ %at.4.0714.epil.init, %B86.if.epil.preheader ]
  %scevgep87 = getelementptr i8, ptr %lsr.iv85, i64 -8
  %.363.epil = load double, ptr %scevgep87, align 8
  %.368.epil = fcmp ogt double %.363.epil, 0.000000e+00
  %.372.epil = fsub double %.363.epil, %arg.clock
  %"$phi166.1.2.1.epil" = select i1 %.368.epil, double %.372.epil, double -1.000000e+300
  %sunkaddr = mul i64 %at.4.0714.epil, 8
  %sunkaddr99 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr
  store double %"$phi166.1.2.1.epil", ptr %sunkaddr99, align 8
  %.476.epil = load double, ptr %lsr.iv85, align 8
  %.478.epil = add i64 %at.4.0714.epil, 2
  %sunkaddr100 = mul i64 %.478.epil, 8
  %sunkaddr101 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr100
  %sunkaddr102 = getelementptr i8, ptr %sunkaddr101, i64 -8
  store double %.476.epil, ptr %sunkaddr102, align 8
  %scevgep86 = getelementptr i8, ptr %lsr.iv85, i64 %6
  %lsr.iv.next89 = add nsw i64 %lsr.iv88, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next89, 0
  br i1 %epil.iter.cmp.not, label %B240, label %B86.if.epil, !llvm.loop !37

B240:                                             ; preds = %B86.if.epil, %B240.loopexit.unr-lcssa, %entry
  %at.4.0.lcssa = phi i64 [ 1, %entry ], [ %.478.7, %B240.loopexit.unr-lcssa ], [ %.478.epil, %B86.if.epil ]
  %.617732.not = icmp slt i64 %arg.s.4.5.0, 1
  br i1 %.617732.not, label %B406, label %B306.if.preheader

B306.if.preheader:                                ; preds = %B240
  %xtraiter3 = and i64 %arg.s.4.5.0, 3
  %9 = icmp ult i64 %arg.s.4.5.0, 4
  br i1 %9, label %B306.if.epil.preheader, label %B306.if.preheader.new

B306.if.preheader.new:                            ; preds = %B306.if.preheader
  %const98 = bitcast i64 9223372036854775800 to i64
  %const_mat = add i64 %const98, 4
  %unroll_iter8 = and i64 %arg.s.4.5.0, %const_mat
  %10 = shl i64 %arg.s.4.5.1, 3
  %11 = shl i64 %arg.row.5.0, 3
  %12 = add i64 %11, 8
  %13 = add i64 %11, 16
  %14 = add i64 %11, 24
  %15 = add i64 %11, 32
  %16 = add i64 %11, 40
  %17 = add i64 %11, 48
  %18 = add i64 %11, 56
  %19 = add i64 %11, 64
  %20 = add i64 %11, 72
  %21 = add i64 %11, 80
  %22 = add i64 %11, 88
  %23 = lshr i64 %arg.s.4.5.0, 2
  %24 = trunc i64 %23 to i61
  %25 = zext i61 %24 to i64
  %26 = mul nsw i64 %25, -4
  br label %B306.if

B406.loopexit.unr-lcssa:                          ; preds = %B306.if
  %lcmp.mod5.not = icmp eq i64 %xtraiter3, 0
  br i1 %lcmp.mod5.not, label %B406, label %B306.if.epil.preheader

B306.if.epil.preheader:                           ; preds = %B406.loopexit.unr-lcssa, %B306.if.preheader
  %at.6.0735.epil.init = phi i64 [ %at.4.0.lcssa, %B306.if.preheader ], [ %.834.2.3, %B406.loopexit.unr-lcssa ]
  %.623727733.epil.init = phi i64 [ 0, %B306.if.preheader ], [ %unroll_iter8, %B406.loopexit.unr-lcssa ]
  %27 = shl i64 %arg.s.4.5.1, 3
  %28 = mul i64 %.623727733.epil.init, %27
  %29 = getelementptr i8, ptr %arg.s.4.4, i64 %28
  %scevgep27 = getelementptr i8, ptr %29, i64 16
  %30 = shl i64 %arg.row.5.0, 3
  %31 = add i64 %30, 8
  %32 = add i64 %30, 16
  br label %B306.if.epil

B306.if.epil:                                     ; preds = %B306.if.epil, %B306.if.epil.preheader
  %lsr.iv31 = phi i64 [ %lsr.iv.next, %B306.if.epil ], [ %xtraiter3, %B306.if.epil.preheader ]
  %lsr.iv = phi ptr [ %scevgep28, %B306.if.epil ], [ %scevgep27, %B306.if.epil.preheader ]
  %at.6.0735.epil = phi i64 [ %.834.2.epil, %B306.if.epil ], [ %at.6.0735.epil.init, %B306.if.epil.preheader ]
  %scevgep30 = getelementptr i8, ptr %lsr.iv, i64 -16
  %.832.epil = load i64, ptr %scevgep30, align 8
  %.849.epil = icmp slt i64 %at.6.0735.epil, 0
  %33 = select i1 %.849.epil, i64 %30, i64 0
  %scevgep25 = getelementptr i8, ptr %arg.row.4, i64 %33
  %34 = shl i64 %at.6.0735.epil, 3
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 %34
  %.865.epil = sitofp i64 %.832.epil to double
  store double %.865.epil, ptr %scevgep26, align 8
  %scevgep29 = getelementptr i8, ptr %lsr.iv, i64 -8
  %.832.1.epil = load i64, ptr %scevgep29, align 8
  %.849.1.epil = icmp slt i64 %at.6.0735.epil, -1
  %35 = select i1 %.849.1.epil, i64 %31, i64 8
  %scevgep3 = getelementptr i8, ptr %arg.row.4, i64 %35
  %36 = shl i64 %at.6.0735.epil, 3
  %scevgep33 = getelementptr i8, ptr %scevgep3, i64 %36
  %.865.1.epil = sitofp i64 %.832.1.epil to double
  store double %.865.1.epil, ptr %scevgep33, align 8
  %.832.2.epil = load i64, ptr %lsr.iv, align 8
  %.849.2.epil = icmp slt i64 %at.6.0735.epil, -2
  %37 = select i1 %.849.2.epil, i64 %32, i64 16
  %scevgep1 = getelementptr i8, ptr %arg.row.4, i64 %37
  %38 = shl i64 %at.6.0735.epil, 3
  %scevgep32 = getelementptr i8, ptr %scevgep1, i64 %38
  %.865.2.epil = sitofp i64 %.832.2.epil to double
  store double %.865.2.epil, ptr %scevgep32, align 8
  %.834.2.epil = add i64 %at.6.0735.epil, 3
  %scevgep28 = getelementptr i8, ptr %lsr.iv, i64 %27
  %lsr.iv.next = add nsw i64 %lsr.iv31, -1
  %epil.iter4.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter4.cmp.not, label %B406, label %B306.if.epil, !llvm.loop !38

B406:                                             ; preds = %B306.if.epil, %B406.loopexit.unr-lcssa, %B240
  %at.6.0.lcssa = phi i64 [ %at.4.0.lcssa, %B240 ], [ %.834.2.3, %B406.loopexit.unr-lcssa ], [ %.834.2.epil, %B306.if.epil ]
  store i64 0, ptr %.892, align 8
  %.902 = call i32 @f40(ptr nonnull %.892, ptr nonnull %excinfo.1, ptr %arg.s.8.0, ptr %arg.s.8.1, i64 %arg.s.8.2, i64 %arg.s.8.3, ptr %arg.s.8.4, i64 %arg.s.8.5.0, i64 %arg.s.8.5.1, i64 %arg.s.8.6.0, i64 %arg.s.8.6.1, i64 0, double %arg.clock, ptr %arg.row.0, ptr %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr nonnull %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, i64 %at.6.0.lcssa)
  switch i32 %.902, label %common.ret [
    i32 -2, label %B406.endif
    i32 0, label %B406.endif
  ], !prof !0

B86.if:                                           ; preds = %B86.if, %B86.if.preheader.new
  %lsr.iv51 = phi i64 [ %lsr.iv.next52, %B86.if ], [ %5, %B86.if.preheader.new ]
  %lsr.iv121 = phi ptr [ %scevgep129, %B86.if ], [ %arg.s.7.4, %B86.if.preheader.new ]
  %at.4.0714 = phi i64 [ %.478.7, %B86.if ], [ 1, %B86.if.preheader.new ]
  %.363 = load double, ptr %lsr.iv121, align 8
  %.368 = fcmp ogt double %.363, 0.000000e+00
  %.372 = fsub double %.363, %arg.clock
  %"$phi166.1.2.1" = select i1 %.368, double %.372, double -1.000000e+300
  %39 = shl i64 %at.4.0714, 3
  %scevgep120 = getelementptr i8, ptr %arg.row.4, i64 %39
  store double %"$phi166.1.2.1", ptr %scevgep120, align 8
  %scevgep123 = getelementptr i8, ptr %lsr.iv121, i64 8
  %.476 = load double, ptr %scevgep123, align 8
  %scevgep119 = getelementptr i8, ptr %scevgep120, i64 8
  store double %.476, ptr %scevgep119, align 8
  %scevgep124 = getelementptr i8, ptr %lsr.iv121, i64 %1
  %.363.1 = load double, ptr %scevgep124, align 8
  %.368.1 = fcmp ogt double %.363.1, 0.000000e+00
  %.372.1 = fsub double %.363.1, %arg.clock
  %"$phi166.1.2.1.1" = select i1 %.368.1, double %.372.1, double -1.000000e+300
  %40 = shl i64 %at.4.0714, 3
  %scevgep96 = getelementptr i8, ptr %arg.row.4, i64 %40
  %scevgep97 = getelementptr i8, ptr %scevgep96, i64 16
  store double %"$phi166.1.2.1.1", ptr %scevgep97, align 8
  %sunkaddr160 = getelementptr i8, ptr %scevgep124, i64 8
  %.476.1 = load double, ptr %sunkaddr160, align 8
  %41 = shl i64 %at.4.0714, 3
  %scevgep93 = getelementptr i8, ptr %arg.row.4, i64 %41
  %scevgep95 = getelementptr i8, ptr %scevgep93, i64 24
  store double %.476.1, ptr %scevgep95, align 8
  %scevgep126 = getelementptr i8, ptr %scevgep124, i64 %1
  %.363.2 = load double, ptr %scevgep126, align 8
  %.368.2 = fcmp ogt double %.363.2, 0.000000e+00
  %.372.2 = fsub double %.363.2, %arg.clock
  %"$phi166.1.2.1.2" = select i1 %.368.2, double %.372.2, double -1.000000e+300
  %42 = shl i64 %at.4.0714, 3
  %scevgep91 = getelementptr i8, ptr %arg.row.4, i64 %42
  %scevgep92 = getelementptr i8, ptr %scevgep91, i64 32
  store double %"$phi166.1.2.1.2", ptr %scevgep92, align 8
  %sunkaddr165 = getelementptr i8, ptr %scevgep126, i64 8
  %.476.2 = load double, ptr %sunkaddr165, align 8
  %43 = shl i64 %at.4.0714, 3
  %scevgep85 = getelementptr i8, ptr %arg.row.4, i64 %43
  %scevgep89 = getelementptr i8, ptr %scevgep85, i64 40
  store double %.476.2, ptr %scevgep89, align 8
  %scevgep128 = getelementptr i8, ptr %scevgep126, i64 %1
  %.363.3 = load double, ptr %scevgep128, align 8
  %.368.3 = fcmp ogt double %.363.3, 0.000000e+00
  %.372.3 = fsub double %.363.3, %arg.clock
  %"$phi166.1.2.1.3" = select i1 %.368.3, double %.372.3, double -1.000000e+300
  %44 = shl i64 %at.4.0714, 3
  %scevgep80 = getelementptr i8, ptr %arg.row.4, i64 %44
  %scevgep82 = getelementptr i8, ptr %scevgep80, i64 48
  store double %"$phi166.1.2.1.3", ptr %scevgep82, align 8
  %sunkaddr170 = getelementptr i8, ptr %scevgep128, i64 8
  %.476.3 = load double, ptr %sunkaddr170, align 8
  %45 = shl i64 %at.4.0714, 3
  %scevgep76 = getelementptr i8, ptr %arg.row.4, i64 %45
  %scevgep78 = getelementptr i8, ptr %scevgep76, i64 56
  store double %.476.3, ptr %scevgep78, align 8
  %scevgep130 = getelementptr i8, ptr %scevgep128, i64 %1
  %.363.4 = load double, ptr %scevgep130, align 8
  %.368.4 = fcmp ogt double %.363.4, 0.000000e+00
  %.372.4 = fsub double %.363.4, %arg.clock
  %"$phi166.1.2.1.4" = select i1 %.368.4, double %.372.4, double -1.000000e+300
  %46 = shl i64 %at.4.0714, 3
  %scevgep73 = getelementptr i8, ptr %arg.row.4, i64 %46
  %scevgep75 = getelementptr i8, ptr %scevgep73, i64 64
  store double %"$phi166.1.2.1.4", ptr %scevgep75, align 8
  %sunkaddr175 = getelementptr i8, ptr %scevgep130, i64 8
  %.476.4 = load double, ptr %sunkaddr175, align 8
  %47 = shl i64 %at.4.0714, 3
  %scevgep68 = getelementptr i8, ptr %arg.row.4, i64 %47
  %scevgep72 = getelementptr i8, ptr %scevgep68, i64 72
  store double %.476.4, ptr %scevgep72, align 8
  %scevgep132 = getelementptr i8, ptr %scevgep130, i64 %1
  %.363.5 = load double, ptr %scevgep132, align 8
  %.368.5 = fcmp ogt double %.363.5, 0.000000e+00
  %.372.5 = fsub double %.363.5, %arg.clock
  %"$phi166.1.2.1.5" = select i1 %.368.5, double %.372.5, double -1.000000e+300
  %48 = shl i64 %at.4.0714, 3
  %scevgep63 = getelementptr i8, ptr %arg.row.4, i64 %48
  %scevgep64 = getelementptr i8, ptr %scevgep63, i64 80
  store double %"$phi166.1.2.1.5", ptr %scevgep64, align 8
  %sunkaddr180 = getelementptr i8, ptr %scevgep132, i64 8
  %.476.5 = load double, ptr %sunkaddr180, align 8
  %49 = shl i64 %at.4.0714, 3
  %scevgep61 = getelementptr i8, ptr %arg.row.4, i64 %49
  %scevgep62 = getelementptr i8, ptr %scevgep61, i64 88
  store double %.476.5, ptr %scevgep62, align 8
  %scevgep134 = getelementptr i8, ptr %scevgep132, i64 %1
  %.363.6 = load double, ptr %scevgep134, align 8
  %.368.6 = fcmp ogt double %.363.6, 0.000000e+00
  %.372.6 = fsub double %.363.6, %arg.clock
  %"$phi166.1.2.1.6" = select i1 %.368.6, double %.372.6, double -1.000000e+300
  %50 = shl i64 %at.4.0714, 3
  %scevgep59 = getelementptr i8, ptr %arg.row.4, i64 %50
  %scevgep60 = getelementptr i8, ptr %scevgep59, i64 96
  store double %"$phi166.1.2.1.6", ptr %scevgep60, align 8
  %sunkaddr185 = getelementptr i8, ptr %scevgep134, i64 8
  %.476.6 = load double, ptr %sunkaddr185, align 8
  %51 = shl i64 %at.4.0714, 3
  %scevgep57 = getelementptr i8, ptr %arg.row.4, i64 %51
  %scevgep58 = getelementptr i8, ptr %scevgep57, i64 104
  store double %.476.6, ptr %scevgep58, align 8
  %sunkaddr144 = getelementptr i8, ptr %scevgep134, i64 %1
  %.363.7 = load double, ptr %sunkaddr144, align 8
  %.368.7 = fcmp ogt double %.363.7, 0.000000e+00
  %.372.7 = fsub double %.363.7, %arg.clock
  %"$phi166.1.2.1.7" = select i1 %.368.7, double %.372.7, double -1.000000e+300
  %52 = shl i64 %at.4.0714, 3
  %scevgep55 = getelementptr i8, ptr %arg.row.4, i64 %52
  %scevgep56 = getelementptr i8, ptr %scevgep55, i64 112
  store double %"$phi166.1.2.1.7", ptr %scevgep56, align 8
  %sunkaddr147 = getelementptr i8, ptr %sunkaddr144, i64 8
  %.476.7 = load double, ptr %sunkaddr147, align 8
  %.478.7 = add nuw i64 %at.4.0714, 16
  %53 = shl i64 %at.4.0714, 3
  %scevgep53 = getelementptr i8, ptr %arg.row.4, i64 %53
  %scevgep54 = getelementptr i8, ptr %scevgep53, i64 120
  store double %.476.7, ptr %scevgep54, align 8
  %scevgep129 = getelementptr i8, ptr %sunkaddr144, i64 %1
  %lsr.iv.next52 = add nsw i64 %lsr.iv51, 8
  %niter.ncmp.7 = icmp eq i64 %lsr.iv.next52, 0
  br i1 %niter.ncmp.7, label %B240.loopexit.unr-lcssa, label %B86.if

B306.if:                                          ; preds = %B306.if, %B306.if.preheader.new
  %lsr.iv34 = phi i64 [ %lsr.iv.next35, %B306.if ], [ %26, %B306.if.preheader.new ]
  %lsr.iv67 = phi ptr [ %scevgep67, %B306.if ], [ %arg.s.4.4, %B306.if.preheader.new ]
  %at.6.0735 = phi i64 [ %.834.2.3, %B306.if ], [ %at.4.0.lcssa, %B306.if.preheader.new ]
  %.832 = load i64, ptr %lsr.iv67, align 8
  %.849 = icmp slt i64 %at.6.0735, 0
  %54 = select i1 %.849, i64 %11, i64 0
  %scevgep65 = getelementptr i8, ptr %arg.row.4, i64 %54
  %55 = shl i64 %at.6.0735, 3
  %scevgep66 = getelementptr i8, ptr %scevgep65, i64 %55
  %.865 = sitofp i64 %.832 to double
  store double %.865, ptr %scevgep66, align 8
  %scevgep69 = getelementptr i8, ptr %lsr.iv67, i64 8
  %.832.1 = load i64, ptr %scevgep69, align 8
  %.849.1 = icmp slt i64 %at.6.0735, -1
  %56 = select i1 %.849.1, i64 %12, i64 8
  %scevgep24 = getelementptr i8, ptr %arg.row.4, i64 %56
  %57 = shl i64 %at.6.0735, 3
  %scevgep46 = getelementptr i8, ptr %scevgep24, i64 %57
  %.865.1 = sitofp i64 %.832.1 to double
  store double %.865.1, ptr %scevgep46, align 8
  %scevgep70 = getelementptr i8, ptr %lsr.iv67, i64 16
  %.832.2 = load i64, ptr %scevgep70, align 8
  %.849.2 = icmp slt i64 %at.6.0735, -2
  %58 = select i1 %.849.2, i64 %13, i64 16
  %scevgep22 = getelementptr i8, ptr %arg.row.4, i64 %58
  %59 = shl i64 %at.6.0735, 3
  %scevgep45 = getelementptr i8, ptr %scevgep22, i64 %59
  %.865.2 = sitofp i64 %.832.2 to double
  store double %.865.2, ptr %scevgep45, align 8
  %scevgep71 = getelementptr i8, ptr %lsr.iv67, i64 %10
  %.832.110 = load i64, ptr %scevgep71, align 8
  %.849.111 = icmp slt i64 %at.6.0735, -3
  %60 = select i1 %.849.111, i64 %14, i64 24
  %scevgep20 = getelementptr i8, ptr %arg.row.4, i64 %60
  %61 = shl i64 %at.6.0735, 3
  %scevgep44 = getelementptr i8, ptr %scevgep20, i64 %61
  %.865.114 = sitofp i64 %.832.110 to double
  store double %.865.114, ptr %scevgep44, align 8
  %sunkaddr190 = getelementptr i8, ptr %scevgep71, i64 8
  %.832.1.1 = load i64, ptr %sunkaddr190, align 8
  %.849.1.1 = icmp slt i64 %at.6.0735, -4
  %62 = select i1 %.849.1.1, i64 %15, i64 32
  %scevgep18 = getelementptr i8, ptr %arg.row.4, i64 %62
  %63 = shl i64 %at.6.0735, 3
  %scevgep43 = getelementptr i8, ptr %scevgep18, i64 %63
  %.865.1.1 = sitofp i64 %.832.1.1 to double
  store double %.865.1.1, ptr %scevgep43, align 8
  %sunkaddr193 = getelementptr i8, ptr %scevgep71, i64 16
  %.832.2.1 = load i64, ptr %sunkaddr193, align 8
  %.849.2.1 = icmp slt i64 %at.6.0735, -5
  %64 = select i1 %.849.2.1, i64 %16, i64 40
  %scevgep16 = getelementptr i8, ptr %arg.row.4, i64 %64
  %65 = shl i64 %at.6.0735, 3
  %scevgep42 = getelementptr i8, ptr %scevgep16, i64 %65
  %.865.2.1 = sitofp i64 %.832.2.1 to double
  store double %.865.2.1, ptr %scevgep42, align 8
  %scevgep74 = getelementptr i8, ptr %scevgep71, i64 %10
  %.832.215 = load i64, ptr %scevgep74, align 8
  %.849.216 = icmp slt i64 %at.6.0735, -6
  %66 = select i1 %.849.216, i64 %17, i64 48
  %scevgep14 = getelementptr i8, ptr %arg.row.4, i64 %66
  %67 = shl i64 %at.6.0735, 3
  %scevgep41 = getelementptr i8, ptr %scevgep14, i64 %67
  %.865.219 = sitofp i64 %.832.215 to double
  store double %.865.219, ptr %scevgep41, align 8
  %sunkaddr198 = getelementptr i8, ptr %scevgep74, i64 8
  %.832.1.2 = load i64, ptr %sunkaddr198, align 8
  %.849.1.2 = icmp slt i64 %at.6.0735, -7
  %68 = select i1 %.849.1.2, i64 %18, i64 56
  %scevgep12 = getelementptr i8, ptr %arg.row.4, i64 %68
  %69 = shl i64 %at.6.0735, 3
  %scevgep40 = getelementptr i8, ptr %scevgep12, i64 %69
  %.865.1.2 = sitofp i64 %.832.1.2 to double
  store double %.865.1.2, ptr %scevgep40, align 8
  %sunkaddr201 = getelementptr i8, ptr %scevgep74, i64 16
  %.832.2.2 = load i64, ptr %sunkaddr201, align 8
  %.849.2.2 = icmp slt i64 %at.6.0735, -8
  %70 = select i1 %.849.2.2, i64 %19, i64 64
  %scevgep10 = getelementptr i8, ptr %arg.row.4, i64 %70
  %71 = shl i64 %at.6.0735, 3
  %scevgep39 = getelementptr i8, ptr %scevgep10, i64 %71
  %.865.2.2 = sitofp i64 %.832.2.2 to double
  store double %.865.2.2, ptr %scevgep39, align 8
  %sunkaddr149 = getelementptr i8, ptr %scevgep74, i64 %10
  %.832.3 = load i64, ptr %sunkaddr149, align 8
  %.849.3 = icmp slt i64 %at.6.0735, -9
  %72 = select i1 %.849.3, i64 %20, i64 72
  %scevgep8 = getelementptr i8, ptr %arg.row.4, i64 %72
  %73 = shl i64 %at.6.0735, 3
  %scevgep38 = getelementptr i8, ptr %scevgep8, i64 %73
  %.865.3 = sitofp i64 %.832.3 to double
  store double %.865.3, ptr %scevgep38, align 8
  %sunkaddr152 = getelementptr i8, ptr %sunkaddr149, i64 8
  %.832.1.3 = load i64, ptr %sunkaddr152, align 8
  %.849.1.3 = icmp slt i64 %at.6.0735, -10
  %74 = select i1 %.849.1.3, i64 %21, i64 80
  %scevgep6 = getelementptr i8, ptr %arg.row.4, i64 %74
  %75 = shl i64 %at.6.0735, 3
  %scevgep37 = getelementptr i8, ptr %scevgep6, i64 %75
  %.865.1.3 = sitofp i64 %.832.1.3 to double
  store double %.865.1.3, ptr %scevgep37, align 8
  %sunkaddr155 = getelementptr i8, ptr %sunkaddr149, i64 16
  %.832.2.3 = load i64, ptr %sunkaddr155, align 8
  %.849.2.3 = icmp slt i64 %at.6.0735, -11
  %76 = select i1 %.849.2.3, i64 %22, i64 88
  %scevgep = getelementptr i8, ptr %arg.row.4, i64 %76
  %77 = shl i64 %at.6.0735, 3
  %scevgep36 = getelementptr i8, ptr %scevgep, i64 %77
  %.865.2.3 = sitofp i64 %.832.2.3 to double
  store double %.865.2.3, ptr %scevgep36, align 8
  %.834.2.3 = add i64 %at.6.0735, 12
  %scevgep67 = getelementptr i8, ptr %sunkaddr149, i64 %10
  %lsr.iv.next35 = add nsw i64 %lsr.iv34, 4
  %niter9.ncmp.3 = icmp eq i64 %lsr.iv.next35, 0
  br i1 %niter9.ncmp.3, label %B406.loopexit.unr-lcssa, label %B306.if

B406.endif:                                       ; preds = %B406, %B406
  %.912 = load i64, ptr %.892, align 8
  store i64 0, ptr %.932, align 8
  %.942 = call i32 @f41(ptr nonnull %.932, ptr nonnull %excinfo.2, ptr %arg.s.5.0, ptr %arg.s.5.1, i64 %arg.s.5.2, i64 %arg.s.5.3, ptr %arg.s.5.4, i64 %arg.s.5.5.0, i64 %arg.s.5.5.1, i64 %arg.s.5.6.0, i64 %arg.s.5.6.1, i64 1, double %arg.clock, ptr %arg.row.0, ptr %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr nonnull %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, i64 %.912)
  switch i32 %.942, label %common.ret [
    i32 -2, label %B406.endif.endif
    i32 0, label %B406.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B406.endif.endif, %B406.endif, %B406
  %excinfo.sink = phi ptr [ %excinfo, %B406.endif ], [ %retptr, %B406.endif.endif ], [ %excinfo, %B406 ]
  %common.ret.op = phi i32 [ %.942, %B406.endif ], [ 0, %B406.endif.endif ], [ %.902, %B406 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B406.endif.endif:                                 ; preds = %B406.endif, %B406.endif
  br label %common.ret
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f40(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.table.0, ptr readnone %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr readonly %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.5.1, i64 %arg.table.6.0, i64 %arg.table.6.1, i64 %arg.first, double %arg.clock, ptr readnone %arg.row.0, ptr readnone %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr writeonly %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, i64 %arg.at) local_unnamed_addr #1 {
entry:
  %.134186.not = icmp slt i64 %arg.table.5.0, 1
  br i1 %.134186.not, label %B236, label %B60.if.lr.ph

B60.if.lr.ph:                                     ; preds = %entry
  %xtraiter = and i64 %arg.table.5.1, 7
  %unroll_iter = and i64 %arg.table.5.1, 9223372036854775800
  %scevgep = getelementptr i8, ptr %arg.table.4, i64 56
  %0 = shl i64 %arg.table.5.1, 3
  %1 = shl i64 %arg.at, 3
  %scevgep19 = getelementptr i8, ptr %arg.row.4, i64 %1
  %2 = shl i64 %arg.row.5.0, 3
  %3 = add i64 %2, 8
  %4 = add i64 %2, 16
  %5 = add i64 %2, 24
  %6 = add i64 %2, 32
  %7 = add i64 %2, 40
  %8 = add i64 %2, 48
  %9 = add i64 %2, 56
  br label %B60.if

B196.loopexit.unr-lcssa:                          ; preds = %B118.if
  %10 = icmp eq i64 %xtraiter, 0
  br i1 %10, label %B196, label %B118.if.epil.preheader

B118.if.epil.preheader:                           ; preds = %B196.loopexit.unr-lcssa, %B118.if.lr.ph
  %.274175177.epil.init = phi i64 [ 0, %B118.if.lr.ph ], [ %.281.7, %B196.loopexit.unr-lcssa ]
  %11 = shl i64 %.274175177.epil.init, 3
  %scevgep39 = getelementptr i8, ptr %lsr.iv48, i64 %11
  %12 = add nsw i64 %.274175177.epil.init, %at.2.0189
  %13 = shl i64 %12, 3
  %scevgep54 = getelementptr i8, ptr %arg.row.4, i64 %13
  br label %B118.if.epil

B118.if.epil:                                     ; preds = %B118.if.epil, %B118.if.epil.preheader
  %epil.iter = phi i64 [ 0, %B118.if.epil.preheader ], [ %epil.iter.next, %B118.if.epil ]
  %14 = shl i64 %epil.iter, 3
  %scevgep40 = getelementptr i8, ptr %scevgep39, i64 %14
  %.356.epil = load double, ptr %scevgep40, align 8
  %.358.epil = fsub double %.356.epil, %arg.clock
  %.10.i.epil = fcmp ogt double %.358.epil, 0.000000e+00
  %.11.i.epil = select i1 %.10.i.epil, double %.358.epil, double 0.000000e+00
  %15 = add i64 %12, %epil.iter
  %.404.epil = icmp slt i64 %15, 0
  %16 = select i1 %.404.epil, i64 %2, i64 0
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 %16
  %17 = shl i64 %epil.iter, 3
  %scevgep56 = getelementptr i8, ptr %scevgep55, i64 %17
  store double %.11.i.epil, ptr %scevgep56, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B196, label %B118.if.epil, !llvm.loop !39

B196:                                             ; preds = %B118.if.epil, %B60.if, %B196.loopexit.unr-lcssa
  %.444 = add nsw i64 %at.2.0189, %arg.table.5.1
  %scevgep3 = getelementptr i8, ptr %lsr.iv, i64 %0
  %scevgep21 = getelementptr i8, ptr %lsr.iv20, i64 %0
  %scevgep49 = getelementptr i8, ptr %lsr.iv48, i64 %0
  %exitcond198.not = icmp eq i64 %.147, %arg.table.5.0
  br i1 %exitcond198.not, label %B236, label %B60.if

B236:                                             ; preds = %B196, %entry
  %at.2.0.lcssa = phi i64 [ %arg.at, %entry ], [ %.444, %B196 ]
  store i64 %at.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B60.if:                                           ; preds = %B196, %B60.if.lr.ph
  %lsr.iv48 = phi ptr [ %arg.table.4, %B60.if.lr.ph ], [ %scevgep49, %B196 ]
  %lsr.iv20 = phi ptr [ %scevgep19, %B60.if.lr.ph ], [ %scevgep21, %B196 ]
  %lsr.iv = phi ptr [ %scevgep, %B60.if.lr.ph ], [ %scevgep3, %B196 ]
  %at.2.0189 = phi i64 [ %arg.at, %B60.if.lr.ph ], [ %.444, %B196 ]
  %.140181187 = phi i64 [ 0, %B60.if.lr.ph ], [ %.147, %B196 ]
  %18 = icmp slt i64 %arg.table.5.1, 1
  %.147 = add nuw nsw i64 %.140181187, 1
  br i1 %18, label %B196, label %B118.if.lr.ph

B118.if.lr.ph:                                    ; preds = %B60.if
  %19 = icmp ult i64 %arg.table.5.1, 8
  br i1 %19, label %B118.if.epil.preheader, label %B118.if.preheader

B118.if.preheader:                                ; preds = %B118.if.lr.ph
  br label %B118.if

B118.if:                                          ; preds = %B118.if.preheader, %B118.if
  %.274175177 = phi i64 [ %.281.7, %B118.if ], [ 0, %B118.if.preheader ]
  %20 = shl i64 %.274175177, 3
  %scevgep17 = getelementptr i8, ptr %lsr.iv, i64 %20
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 -56
  %.356 = load double, ptr %scevgep18, align 8
  %.358 = fsub double %.356, %arg.clock
  %.10.i = fcmp ogt double %.358, 0.000000e+00
  %.11.i = select i1 %.10.i, double %.358, double 0.000000e+00
  %21 = add i64 %at.2.0189, %.274175177
  %.404 = icmp slt i64 %21, 0
  %22 = select i1 %.404, i64 %2, i64 0
  %scevgep43 = getelementptr i8, ptr %lsr.iv20, i64 %22
  %23 = shl i64 %.274175177, 3
  %scevgep28 = getelementptr i8, ptr %scevgep43, i64 %23
  store double %.11.i, ptr %scevgep28, align 8
  %scevgep51 = getelementptr i8, ptr %lsr.iv, i64 %23
  %scevgep52 = getelementptr i8, ptr %scevgep51, i64 -48
  %.356.1 = load double, ptr %scevgep52, align 8
  %.358.1 = fsub double %.356.1, %arg.clock
  %.10.i.1 = fcmp ogt double %.358.1, 0.000000e+00
  %.11.i.1 = select i1 %.10.i.1, double %.358.1, double 0.000000e+00
  %24 = add i64 %at.2.0189, %.274175177
  %25 = add i64 %24, 1
  %.404.1 = icmp slt i64 %25, 0
  %26 = select i1 %.404.1, i64 %3, i64 8
  %scevgep53 = getelementptr i8, ptr %lsr.iv20, i64 %26
  %27 = shl i64 %.274175177, 3
  %scevgep26 = getelementptr i8, ptr %scevgep53, i64 %27
  store double %.11.i.1, ptr %scevgep26, align 8
  %scevgep47 = getelementptr i8, ptr %lsr.iv, i64 %27
  %scevgep50 = getelementptr i8, ptr %scevgep47, i64 -40
  %.356.2 = load double, ptr %scevgep50, align 8
  %.358.2 = fsub double %.356.2, %arg.clock
  %.10.i.2 = fcmp ogt double %.358.2, 0.000000e+00
  %.11.i.2 = select i1 %.10.i.2, double %.358.2, double 0.000000e+00
  %28 = add i64 %at.2.0189, %.274175177
  %29 = add i64 %28, 2
  %.404.2 = icmp slt i64 %29, 0
  %30 = select i1 %.404.2, i64 %4, i64 16
  %scevgep48 = getelementptr i8, ptr %lsr.iv20, i64 %30
  %31 = shl i64 %.274175177, 3
  %scevgep24 = getelementptr i8, ptr %scevgep48, i64 %31
  store double %.11.i.2, ptr %scevgep24, align 8
  %scevgep45 = getelementptr i8, ptr %lsr.iv, i64 %31
  %scevgep46 = getelementptr i8, ptr %scevgep45, i64 -32
  %.356.3 = load double, ptr %scevgep46, align 8
  %.358.3 = fsub double %.356.3, %arg.clock
  %.10.i.3 = fcmp ogt double %.358.3, 0.000000e+00
  %.11.i.3 = select i1 %.10.i.3, double %.358.3, double 0.000000e+00
  %32 = add i64 %at.2.0189, %.274175177
  %33 = add i64 %32, 3
  %.404.3 = icmp slt i64 %33, 0
  %34 = select i1 %.404.3, i64 %5, i64 24
  %scevgep15 = getelementptr i8, ptr %lsr.iv20, i64 %34
  %35 = shl i64 %.274175177, 3
  %scevgep20 = getelementptr i8, ptr %scevgep15, i64 %35
  store double %.11.i.3, ptr %scevgep20, align 8
  %scevgep42 = getelementptr i8, ptr %lsr.iv, i64 %35
  %scevgep44 = getelementptr i8, ptr %scevgep42, i64 -24
  %.356.4 = load double, ptr %scevgep44, align 8
  %.358.4 = fsub double %.356.4, %arg.clock
  %.10.i.4 = fcmp ogt double %.358.4, 0.000000e+00
  %.11.i.4 = select i1 %.10.i.4, double %.358.4, double 0.000000e+00
  %36 = add i64 %at.2.0189, %.274175177
  %37 = add i64 %36, 4
  %.404.4 = icmp slt i64 %37, 0
  %38 = select i1 %.404.4, i64 %6, i64 32
  %scevgep11 = getelementptr i8, ptr %lsr.iv20, i64 %38
  %39 = shl i64 %.274175177, 3
  %scevgep13 = getelementptr i8, ptr %scevgep11, i64 %39
  store double %.11.i.4, ptr %scevgep13, align 8
  %scevgep34 = getelementptr i8, ptr %lsr.iv, i64 %39
  %scevgep41 = getelementptr i8, ptr %scevgep34, i64 -16
  %.356.5 = load double, ptr %scevgep41, align 8
  %.358.5 = fsub double %.356.5, %arg.clock
  %.10.i.5 = fcmp ogt double %.358.5, 0.000000e+00
  %.11.i.5 = select i1 %.10.i.5, double %.358.5, double 0.000000e+00
  %40 = add i64 %at.2.0189, %.274175177
  %41 = add i64 %40, 5
  %.404.5 = icmp slt i64 %41, 0
  %42 = select i1 %.404.5, i64 %7, i64 40
  %scevgep7 = getelementptr i8, ptr %lsr.iv20, i64 %42
  %43 = shl i64 %.274175177, 3
  %scevgep9 = getelementptr i8, ptr %scevgep7, i64 %43
  store double %.11.i.5, ptr %scevgep9, align 8
  %scevgep30 = getelementptr i8, ptr %lsr.iv, i64 %43
  %scevgep32 = getelementptr i8, ptr %scevgep30, i64 -8
  %.356.6 = load double, ptr %scevgep32, align 8
  %.358.6 = fsub double %.356.6, %arg.clock
  %.10.i.6 = fcmp ogt double %.358.6, 0.000000e+00
  %.11.i.6 = select i1 %.10.i.6, double %.358.6, double 0.000000e+00
  %44 = add i64 %at.2.0189, %.274175177
  %45 = add i64 %44, 6
  %.404.6 = icmp slt i64 %45, 0
  %46 = select i1 %.404.6, i64 %8, i64 48
  %scevgep4 = getelementptr i8, ptr %lsr.iv20, i64 %46
  %47 = shl i64 %.274175177, 3
  %scevgep5 = getelementptr i8, ptr %scevgep4, i64 %47
  store double %.11.i.6, ptr %scevgep5, align 8
  %.356.7 = load double, ptr %scevgep17, align 8
  %.358.7 = fsub double %.356.7, %arg.clock
  %.10.i.7 = fcmp ogt double %.358.7, 0.000000e+00
  %.11.i.7 = select i1 %.10.i.7, double %.358.7, double 0.000000e+00
  %.281.7 = add nuw nsw i64 %.274175177, 8
  %48 = add i64 %at.2.0189, %.274175177
  %49 = add i64 %48, 7
  %.404.7 = icmp slt i64 %49, 0
  %50 = select i1 %.404.7, i64 %9, i64 56
  %scevgep1 = getelementptr i8, ptr %lsr.iv20, i64 %50
  %51 = shl i64 %.274175177, 3
  %scevgep2 = getelementptr i8, ptr %scevgep1, i64 %51
  store double %.11.i.7, ptr %scevgep2, align 8
  %niter.ncmp.7 = icmp eq i64 %unroll_iter, %.281.7
  br i1 %niter.ncmp.7, label %B196.loopexit.unr-lcssa, label %B118.if
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f41(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.table.0, ptr readnone %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr readonly %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.5.1, i64 %arg.table.6.0, i64 %arg.table.6.1, i64 %arg.first, double %arg.clock, ptr readnone %arg.row.0, ptr readnone %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr writeonly %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, i64 %arg.at) local_unnamed_addr #1 {
entry:
  %.134186.not = icmp slt i64 %arg.table.5.0, 1
  br i1 %.134186.not, label %B236, label %B60.if.lr.ph

B60.if.lr.ph:                                     ; preds = %entry
  %.225 = sub i64 %arg.table.5.1, %arg.first
  %..225 = tail call i64 @llvm.smax.i64(i64 %.225, i64 0)
  %xtraiter = and i64 %..225, 3
  %0 = shl i64 %arg.at, 3
  %scevgep = getelementptr i8, ptr %arg.row.4, i64 %0
  %1 = shl i64 %arg.table.5.1, 3
  %2 = shl i64 %arg.first, 3
  %3 = sub i64 %1, %2
  %scevgep5 = getelementptr i8, ptr %arg.table.4, i64 %2
  %4 = sub i64 %0, %2
  %scevgep11 = getelementptr i8, ptr %arg.row.4, i64 %4
  %5 = sub i64 %arg.at, %arg.first
  %6 = shl i64 %arg.row.5.0, 3
  br label %B60.if

B196:                                             ; preds = %B118.if, %B118.if.prol.loopexit, %B60.if
  %.444 = add nsw i64 %at.2.0189, %.225
  %scevgep2 = getelementptr i8, ptr %lsr.iv, i64 %3
  %scevgep7 = getelementptr i8, ptr %lsr.iv6, i64 %1
  %scevgep13 = getelementptr i8, ptr %lsr.iv12, i64 %3
  %lsr.iv.next18 = add i64 %lsr.iv17, %.225
  %scevgep20 = getelementptr i8, ptr %lsr.iv19, i64 %1
  %exitcond.not = icmp eq i64 %.147, %arg.table.5.0
  br i1 %exitcond.not, label %B236, label %B60.if

B236:                                             ; preds = %B196, %entry
  %at.2.0.lcssa = phi i64 [ %arg.at, %entry ], [ %.444, %B196 ]
  store i64 %at.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B60.if:                                           ; preds = %B196, %B60.if.lr.ph
  %lsr.iv19 = phi ptr [ %arg.table.4, %B60.if.lr.ph ], [ %scevgep20, %B196 ]
  %lsr.iv17 = phi i64 [ %5, %B60.if.lr.ph ], [ %lsr.iv.next18, %B196 ]
  %lsr.iv12 = phi ptr [ %scevgep11, %B60.if.lr.ph ], [ %scevgep13, %B196 ]
  %lsr.iv6 = phi ptr [ %scevgep5, %B60.if.lr.ph ], [ %scevgep7, %B196 ]
  %lsr.iv = phi ptr [ %scevgep, %B60.if.lr.ph ], [ %scevgep2, %B196 ]
  %at.2.0189 = phi i64 [ %arg.at, %B60.if.lr.ph ], [ %.444, %B196 ]
  %.140181187 = phi i64 [ 0, %B60.if.lr.ph ], [ %.147, %B196 ]
  %7 = icmp slt i64 %.225, 1
  %.147 = add nuw nsw i64 %.140181187, 1
  br i1 %7, label %B196, label %B118.if.lr.ph

B118.if.lr.ph:                                    ; preds = %B60.if
  %8 = icmp eq i64 %xtraiter, 0
  br i1 %8, label %B118.if.prol.loopexit, label %B118.if.prol.preheader

B118.if.prol.preheader:                           ; preds = %B118.if.lr.ph
  br label %B118.if.prol

B118.if.prol:                                     ; preds = %B118.if.prol.preheader, %B118.if.prol
  %prol.iter = phi i64 [ %prol.iter.next, %B118.if.prol ], [ 0, %B118.if.prol.preheader ]
  %9 = add i64 %arg.first, %prol.iter
  %.332.prol = icmp slt i64 %9, 0
  %10 = select i1 %.332.prol, i64 %1, i64 0
  %scevgep8 = getelementptr i8, ptr %lsr.iv6, i64 %10
  %11 = shl nuw nsw i64 %prol.iter, 3
  %scevgep6 = getelementptr i8, ptr %scevgep8, i64 %11
  %.356.prol = load double, ptr %scevgep6, align 8
  %.358.prol = fsub double %.356.prol, %arg.clock
  %.10.i.prol = fcmp ogt double %.358.prol, 0.000000e+00
  %.11.i.prol = select i1 %.10.i.prol, double %.358.prol, double 0.000000e+00
  %12 = add i64 %at.2.0189, %prol.iter
  %.404.prol = icmp slt i64 %12, 0
  %13 = select i1 %.404.prol, i64 %6, i64 0
  %scevgep3 = getelementptr i8, ptr %lsr.iv, i64 %13
  %14 = shl nuw nsw i64 %prol.iter, 3
  %scevgep1 = getelementptr i8, ptr %scevgep3, i64 %14
  store double %.11.i.prol, ptr %scevgep1, align 8
  %prol.iter.next = add nuw nsw i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter, %prol.iter.next
  br i1 %prol.iter.cmp.not, label %B118.if.prol.loopexit.loopexit, label %B118.if.prol, !llvm.loop !40

B118.if.prol.loopexit.loopexit:                   ; preds = %B118.if.prol
  %15 = sub i64 %..225, %prol.iter.next
  %16 = add i64 %arg.first, %prol.iter.next
  br label %B118.if.prol.loopexit

B118.if.prol.loopexit:                            ; preds = %B118.if.prol.loopexit.loopexit, %B118.if.lr.ph
  %.267174178.unr = phi i64 [ %..225, %B118.if.lr.ph ], [ %15, %B118.if.prol.loopexit.loopexit ]
  %.274175177.unr = phi i64 [ %arg.first, %B118.if.lr.ph ], [ %16, %B118.if.prol.loopexit.loopexit ]
  %17 = icmp slt i64 %.225, 4
  br i1 %17, label %B196, label %B118.if.preheader

B118.if.preheader:                                ; preds = %B118.if.prol.loopexit
  %18 = add i64 %.267174178.unr, 4
  %19 = add i64 %.274175177.unr, 3
  br label %B118.if

B118.if:                                          ; preds = %B118.if, %B118.if.preheader
  %lsr.iv7 = phi i64 [ %lsr.iv.next8, %B118.if ], [ %19, %B118.if.preheader ]
  %lsr.iv10 = phi i64 [ %lsr.iv.next, %B118.if ], [ %18, %B118.if.preheader ]
  %20 = add i64 %lsr.iv7, -3
  %.332 = icmp slt i64 %20, 0
  %21 = select i1 %.332, i64 %1, i64 0
  %scevgep32 = getelementptr i8, ptr %lsr.iv19, i64 %21
  %22 = shl i64 %lsr.iv7, 3
  %scevgep46 = getelementptr i8, ptr %scevgep32, i64 %22
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 -24
  %.356 = load double, ptr %scevgep47, align 8
  %.358 = fsub double %.356, %arg.clock
  %.10.i = fcmp ogt double %.358, 0.000000e+00
  %.11.i = select i1 %.10.i, double %.358, double 0.000000e+00
  %23 = add i64 %lsr.iv17, %lsr.iv7
  %24 = add i64 %23, -3
  %.404 = icmp slt i64 %24, 0
  %25 = select i1 %.404, i64 %6, i64 0
  %scevgep30 = getelementptr i8, ptr %lsr.iv12, i64 %25
  %26 = shl i64 %lsr.iv7, 3
  %scevgep42 = getelementptr i8, ptr %scevgep30, i64 %26
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 -24
  store double %.11.i, ptr %scevgep43, align 8
  %27 = add i64 %lsr.iv7, -2
  %.332.1 = icmp slt i64 %27, 0
  %28 = select i1 %.332.1, i64 %1, i64 0
  %scevgep37 = getelementptr i8, ptr %lsr.iv19, i64 %28
  %29 = shl i64 %lsr.iv7, 3
  %scevgep40 = getelementptr i8, ptr %scevgep37, i64 %29
  %scevgep41 = getelementptr i8, ptr %scevgep40, i64 -16
  %.356.1 = load double, ptr %scevgep41, align 8
  %.358.1 = fsub double %.356.1, %arg.clock
  %.10.i.1 = fcmp ogt double %.358.1, 0.000000e+00
  %.11.i.1 = select i1 %.10.i.1, double %.358.1, double 0.000000e+00
  %30 = add i64 %lsr.iv17, %lsr.iv7
  %31 = add i64 %30, -2
  %.404.1 = icmp slt i64 %31, 0
  %32 = select i1 %.404.1, i64 %6, i64 0
  %scevgep34 = getelementptr i8, ptr %lsr.iv12, i64 %32
  %33 = shl i64 %lsr.iv7, 3
  %scevgep19 = getelementptr i8, ptr %scevgep34, i64 %33
  %scevgep39 = getelementptr i8, ptr %scevgep19, i64 -16
  store double %.11.i.1, ptr %scevgep39, align 8
  %34 = add i64 %lsr.iv7, -1
  %.332.2 = icmp slt i64 %34, 0
  %35 = select i1 %.332.2, i64 %1, i64 0
  %scevgep27 = getelementptr i8, ptr %lsr.iv19, i64 %35
  %36 = shl i64 %lsr.iv7, 3
  %scevgep17 = getelementptr i8, ptr %scevgep27, i64 %36
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 -8
  %.356.2 = load double, ptr %scevgep18, align 8
  %.358.2 = fsub double %.356.2, %arg.clock
  %.10.i.2 = fcmp ogt double %.358.2, 0.000000e+00
  %.11.i.2 = select i1 %.10.i.2, double %.358.2, double 0.000000e+00
  %37 = add i64 %lsr.iv17, %lsr.iv7
  %38 = add i64 %37, -1
  %.404.2 = icmp slt i64 %38, 0
  %39 = select i1 %.404.2, i64 %6, i64 0
  %scevgep24 = getelementptr i8, ptr %lsr.iv12, i64 %39
  %40 = shl i64 %lsr.iv7, 3
  %scevgep12 = getelementptr i8, ptr %scevgep24, i64 %40
  %scevgep15 = getelementptr i8, ptr %scevgep12, i64 -8
  store double %.11.i.2, ptr %scevgep15, align 8
  %.332.3 = icmp slt i64 %lsr.iv7, 0
  %41 = select i1 %.332.3, i64 %1, i64 0
  %scevgep21 = getelementptr i8, ptr %lsr.iv19, i64 %41
  %42 = shl i64 %lsr.iv7, 3
  %scevgep10 = getelementptr i8, ptr %scevgep21, i64 %42
  %.356.3 = load double, ptr %scevgep10, align 8
  %.358.3 = fsub double %.356.3, %arg.clock
  %.10.i.3 = fcmp ogt double %.358.3, 0.000000e+00
  %.11.i.3 = select i1 %.10.i.3, double %.358.3, double 0.000000e+00
  %.404.3 = icmp slt i64 %23, 0
  %43 = select i1 %.404.3, i64 %6, i64 0
  %scevgep14 = getelementptr i8, ptr %lsr.iv12, i64 %43
  %44 = shl i64 %lsr.iv7, 3
  %scevgep9 = getelementptr i8, ptr %scevgep14, i64 %44
  store double %.11.i.3, ptr %scevgep9, align 8
  %lsr.iv.next = add i64 %lsr.iv10, -4
  %lsr.iv.next8 = add i64 %lsr.iv7, 4
  %.268.3 = icmp sgt i64 %lsr.iv.next, 4
  br i1 %.268.3, label %B118.if, label %B196
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f39(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.s.0.0, ptr readnone %arg.s.0.1, i64 %arg.s.0.2, i64 %arg.s.0.3, ptr readnone %arg.s.0.4, i64 %arg.s.0.5.0, i64 %arg.s.0.5.1, i64 %arg.s.0.6.0, i64 %arg.s.0.6.1, ptr readnone %arg.s.1.0, ptr readnone %arg.s.1.1, i64 %arg.s.1.2, i64 %arg.s.1.3, ptr readnone %arg.s.1.4, i64 %arg.s.1.5.0, i64 %arg.s.1.5.1, i64 %arg.s.1.6.0, i64 %arg.s.1.6.1, ptr readnone %arg.s.2.0, ptr readnone %arg.s.2.1, i64 %arg.s.2.2, i64 %arg.s.2.3, ptr readnone %arg.s.2.4, i64 %arg.s.2.5.0, i64 %arg.s.2.5.1, i64 %arg.s.2.6.0, i64 %arg.s.2.6.1, ptr readnone %arg.s.3.0, ptr readnone %arg.s.3.1, i64 %arg.s.3.2, i64 %arg.s.3.3, ptr readnone %arg.s.3.4, i64 %arg.s.3.5.0, i64 %arg.s.3.5.1, i64 %arg.s.3.6.0, i64 %arg.s.3.6.1, ptr readnone %arg.s.4.0, ptr readnone %arg.s.4.1, i64 %arg.s.4.2, i64 %arg.s.4.3, ptr %arg.s.4.4, i64 %arg.s.4.5.0, i64 %arg.s.4.5.1, i64 %arg.s.4.6.0, i64 %arg.s.4.6.1, ptr readnone %arg.s.5.0, ptr readnone %arg.s.5.1, i64 %arg.s.5.2, i64 %arg.s.5.3, ptr %arg.s.5.4, i64 %arg.s.5.5.0, i64 %arg.s.5.5.1, i64 %arg.s.5.6.0, i64 %arg.s.5.6.1, ptr readnone %arg.s.6.0, ptr readnone %arg.s.6.1, i64 %arg.s.6.2, i64 %arg.s.6.3, ptr writeonly %arg.s.6.4, i64 %arg.s.6.5.0, i64 %arg.s.6.5.1, i64 %arg.s.6.6.0, i64 %arg.s.6.6.1, ptr readnone %arg.s.7.0, ptr readnone %arg.s.7.1, i64 %arg.s.7.2, i64 %arg.s.7.3, ptr readnone %arg.s.7.4, i64 %arg.s.7.5.0, i64 %arg.s.7.5.1, i64 %arg.s.7.6.0, i64 %arg.s.7.6.1, ptr readnone %arg.s.8.0, ptr readnone %arg.s.8.1, i64 %arg.s.8.2, i64 %arg.s.8.3, ptr readnone %arg.s.8.4, i64 %arg.s.8.5.0, i64 %arg.s.8.5.1, i64 %arg.s.8.6.0, i64 %arg.s.8.6.1, i64 %arg.warp, i64 %arg.warps_per_block, double %arg.time) local_unnamed_addr #1 {
entry:
  %.155 = icmp slt i64 %arg.warp, 0
  %.156 = select i1 %.155, i64 %arg.s.4.5.0, i64 0
  %.157 = add i64 %.156, %arg.warp
  %.177 = mul i64 %.157, %arg.s.4.5.1
  %0 = getelementptr i64, ptr %arg.s.4.4, i64 %.177
  %.181 = getelementptr i8, ptr %0, i64 8
  store i64 1, ptr %.181, align 8
  %.211 = select i1 %.155, i64 %arg.s.5.5.0, i64 0
  %.212 = add i64 %.211, %arg.warp
  %.232 = mul i64 %.212, %arg.s.5.5.1
  %1 = getelementptr double, ptr %arg.s.5.4, i64 %.232
  %.236 = getelementptr i8, ptr %1, i64 32
  store double %arg.time, ptr %.236, align 8
  %.241 = icmp eq i64 %arg.warps_per_block, 0
  br i1 %.241, label %common.ret, label %B0.else, !prof !1

common.ret:                                       ; preds = %B132.if, %B500.3, %B0.endif, %B0.else, %B298.if.prol.loopexit, %entry
  store ptr null, ptr %retptr, align 8
  ret i32 0

B190:                                             ; preds = %B132.if
  %2 = icmp slt i64 %.378922925, 0
  %.385 = add i64 %.378922925, 1
  %.516 = select i1 %2, i64 %arg.s.5.5.0, i64 0
  %.517 = add i64 %.516, %.378922925
  %.537 = mul i64 %.517, %arg.s.5.5.1
  %3 = getelementptr double, ptr %arg.s.5.4, i64 %.537
  %.541 = getelementptr i8, ptr %3, i64 32
  %.542 = load double, ptr %.541, align 8
  %.10.i = fcmp ogt double %.542, %opens.2.0927
  %.11.i = select i1 %.10.i, double %.542, double %opens.2.0927
  %lsr.iv.next17 = add i64 %lsr.iv16, -1
  %.372 = icmp sgt i64 %lsr.iv.next17, 1
  br i1 %.372, label %B132.if, label %B298.if.preheader

B298.if.preheader:                                ; preds = %B190
  %xtraiter = and i64 %arg.warps_per_block, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B298.if.prol.loopexit, label %B298.if.prol.preheader

B298.if.prol.preheader:                           ; preds = %B298.if.preheader
  br label %B298.if.prol

B298.if.prol:                                     ; preds = %B298.if.prol.preheader, %B500.prol
  %lsr.iv14 = phi i64 [ %lsr.iv.next15, %B500.prol ], [ %xtraiter, %B298.if.prol.preheader ]
  %.672931933.prol = phi i64 [ %.679.prol, %B500.prol ], [ %48, %B298.if.prol.preheader ]
  %.739.prol = icmp slt i64 %.672931933.prol, 0
  %.740.prol = select i1 %.739.prol, i64 %arg.s.4.5.0, i64 0
  %.741.prol = add i64 %.740.prol, %.672931933.prol
  %.761.prol = mul i64 %.741.prol, %arg.s.4.5.1
  %4 = getelementptr i64, ptr %arg.s.4.4, i64 %.761.prol
  %.765.prol = getelementptr i8, ptr %4, i64 8
  store i64 0, ptr %.765.prol, align 8
  %.821.prol = getelementptr i8, ptr %4, i64 24
  store i64 1, ptr %.821.prol, align 8
  %.852.prol = select i1 %.739.prol, i64 %arg.s.5.5.0, i64 0
  %.853.prol = add i64 %.852.prol, %.672931933.prol
  %.873.prol = mul i64 %.853.prol, %arg.s.5.5.1
  %5 = getelementptr double, ptr %arg.s.5.4, i64 %.873.prol
  %.877.prol = getelementptr i8, ptr %5, i64 8
  %.878.prol = load double, ptr %.877.prol, align 8
  %.880.prol = fcmp ogt double %.11.i, %.878.prol
  br i1 %.880.prol, label %B420.prol, label %B500.prol

B420.prol:                                        ; preds = %B298.if.prol
  %6 = icmp slt i64 %.672931933.prol, 0
  %sunkaddr = shl i64 %.873.prol, 3
  %sunkaddr18 = getelementptr i8, ptr %arg.s.5.4, i64 %sunkaddr
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr18, i64 8
  store double %.11.i, ptr %sunkaddr19, align 8
  %.970.prol = select i1 %6, i64 %arg.s.6.5.0, i64 0
  %.971.prol = add i64 %.970.prol, %.672931933.prol
  %.991.prol = mul i64 %.971.prol, %arg.s.6.5.1
  %7 = getelementptr i64, ptr %arg.s.6.4, i64 %.991.prol
  %.995.prol = getelementptr i8, ptr %7, i64 8
  store i64 5, ptr %.995.prol, align 8
  br label %B500.prol

B500.prol:                                        ; preds = %B420.prol, %B298.if.prol
  %lsr.iv.next15 = add nsw i64 %lsr.iv14, -1
  %.679.prol = add i64 %.672931933.prol, 1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next15, 0
  br i1 %prol.iter.cmp.not, label %B298.if.prol.loopexit.loopexit, label %B298.if.prol, !llvm.loop !41

B298.if.prol.loopexit.loopexit:                   ; preds = %B500.prol
  %8 = and i64 %arg.warps_per_block, %const
  br label %B298.if.prol.loopexit

B298.if.prol.loopexit:                            ; preds = %B298.if.preheader, %B298.if.prol.loopexit.loopexit
  %.665930934.unr = phi i64 [ %8, %B298.if.prol.loopexit.loopexit ], [ %arg.warps_per_block, %B298.if.preheader ]
  %.672931933.unr = phi i64 [ %.679.prol, %B298.if.prol.loopexit.loopexit ], [ %48, %B298.if.preheader ]
  %9 = icmp ult i64 %arg.warps_per_block, 4
  br i1 %9, label %common.ret, label %B298.if.preheader10

B298.if.preheader10:                              ; preds = %B298.if.prol.loopexit
  %10 = add nuw i64 %.665930934.unr, 4
  br label %B298.if

B420:                                             ; preds = %B298.if
  %11 = icmp slt i64 %lsr.iv7, 0
  %sunkaddr20 = shl i64 %.873, 3
  %sunkaddr21 = getelementptr i8, ptr %arg.s.5.4, i64 %sunkaddr20
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr21, i64 8
  store double %.11.i, ptr %sunkaddr22, align 8
  %.970 = select i1 %11, i64 %arg.s.6.5.0, i64 0
  %12 = add i64 %.970, %lsr.iv7
  %.991 = mul i64 %12, %arg.s.6.5.1
  %13 = getelementptr i64, ptr %arg.s.6.4, i64 %.991
  %.995 = getelementptr i8, ptr %13, i64 8
  store i64 5, ptr %.995, align 8
  br label %B500

B500:                                             ; preds = %B298.if, %B420
  %14 = add i64 %lsr.iv7, 1
  %.739.1 = icmp slt i64 %14, 0
  %.740.1 = select i1 %.739.1, i64 %arg.s.4.5.0, i64 0
  %15 = add i64 %.740.1, %lsr.iv7
  %16 = add i64 %15, 1
  %.761.1 = mul i64 %16, %arg.s.4.5.1
  %17 = getelementptr i64, ptr %arg.s.4.4, i64 %.761.1
  %.765.1 = getelementptr i8, ptr %17, i64 8
  store i64 0, ptr %.765.1, align 8
  %.821.1 = getelementptr i8, ptr %17, i64 24
  store i64 1, ptr %.821.1, align 8
  %.852.1 = select i1 %.739.1, i64 %arg.s.5.5.0, i64 0
  %18 = add i64 %.852.1, %lsr.iv7
  %19 = add i64 %18, 1
  %.873.1 = mul i64 %19, %arg.s.5.5.1
  %20 = getelementptr double, ptr %arg.s.5.4, i64 %.873.1
  %.877.1 = getelementptr i8, ptr %20, i64 8
  %.878.1 = load double, ptr %.877.1, align 8
  %.880.1 = fcmp ogt double %.11.i, %.878.1
  br i1 %.880.1, label %B420.1, label %B500.1

B420.1:                                           ; preds = %B500
  %21 = icmp slt i64 %14, 0
  %sunkaddr23 = shl i64 %.873.1, 3
  %sunkaddr24 = getelementptr i8, ptr %arg.s.5.4, i64 %sunkaddr23
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr24, i64 8
  store double %.11.i, ptr %sunkaddr25, align 8
  %.970.1 = select i1 %21, i64 %arg.s.6.5.0, i64 0
  %22 = add i64 %.970.1, %lsr.iv7
  %23 = add i64 %22, 1
  %.991.1 = mul i64 %23, %arg.s.6.5.1
  %24 = getelementptr i64, ptr %arg.s.6.4, i64 %.991.1
  %.995.1 = getelementptr i8, ptr %24, i64 8
  store i64 5, ptr %.995.1, align 8
  br label %B500.1

B500.1:                                           ; preds = %B420.1, %B500
  %25 = add i64 %14, 1
  %.739.2 = icmp slt i64 %25, 0
  %.740.2 = select i1 %.739.2, i64 %arg.s.4.5.0, i64 0
  %26 = add i64 %.740.2, %lsr.iv7
  %27 = add i64 %26, 2
  %.761.2 = mul i64 %27, %arg.s.4.5.1
  %28 = getelementptr i64, ptr %arg.s.4.4, i64 %.761.2
  %.765.2 = getelementptr i8, ptr %28, i64 8
  store i64 0, ptr %.765.2, align 8
  %.821.2 = getelementptr i8, ptr %28, i64 24
  store i64 1, ptr %.821.2, align 8
  %.852.2 = select i1 %.739.2, i64 %arg.s.5.5.0, i64 0
  %29 = add i64 %.852.2, %lsr.iv7
  %30 = add i64 %29, 2
  %.873.2 = mul i64 %30, %arg.s.5.5.1
  %31 = getelementptr double, ptr %arg.s.5.4, i64 %.873.2
  %.877.2 = getelementptr i8, ptr %31, i64 8
  %.878.2 = load double, ptr %.877.2, align 8
  %.880.2 = fcmp ogt double %.11.i, %.878.2
  br i1 %.880.2, label %B420.2, label %B500.2

B420.2:                                           ; preds = %B500.1
  %32 = icmp slt i64 %25, 0
  %sunkaddr26 = shl i64 %.873.2, 3
  %sunkaddr27 = getelementptr i8, ptr %arg.s.5.4, i64 %sunkaddr26
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr27, i64 8
  store double %.11.i, ptr %sunkaddr28, align 8
  %.970.2 = select i1 %32, i64 %arg.s.6.5.0, i64 0
  %33 = add i64 %.970.2, %lsr.iv7
  %34 = add i64 %33, 2
  %.991.2 = mul i64 %34, %arg.s.6.5.1
  %35 = getelementptr i64, ptr %arg.s.6.4, i64 %.991.2
  %.995.2 = getelementptr i8, ptr %35, i64 8
  store i64 5, ptr %.995.2, align 8
  br label %B500.2

B500.2:                                           ; preds = %B420.2, %B500.1
  %36 = add i64 %25, 1
  %.739.3 = icmp slt i64 %36, 0
  %.740.3 = select i1 %.739.3, i64 %arg.s.4.5.0, i64 0
  %37 = add i64 %.740.3, %lsr.iv7
  %38 = add i64 %37, 3
  %.761.3 = mul i64 %38, %arg.s.4.5.1
  %39 = getelementptr i64, ptr %arg.s.4.4, i64 %.761.3
  %.765.3 = getelementptr i8, ptr %39, i64 8
  store i64 0, ptr %.765.3, align 8
  %.821.3 = getelementptr i8, ptr %39, i64 24
  store i64 1, ptr %.821.3, align 8
  %.852.3 = select i1 %.739.3, i64 %arg.s.5.5.0, i64 0
  %40 = add i64 %.852.3, %lsr.iv7
  %41 = add i64 %40, 3
  %.873.3 = mul i64 %41, %arg.s.5.5.1
  %42 = getelementptr double, ptr %arg.s.5.4, i64 %.873.3
  %.877.3 = getelementptr i8, ptr %42, i64 8
  %.878.3 = load double, ptr %.877.3, align 8
  %.880.3 = fcmp ogt double %.11.i, %.878.3
  br i1 %.880.3, label %B420.3, label %B500.3

B420.3:                                           ; preds = %B500.2
  %43 = icmp slt i64 %36, 0
  %sunkaddr29 = shl i64 %.873.3, 3
  %sunkaddr30 = getelementptr i8, ptr %arg.s.5.4, i64 %sunkaddr29
  %sunkaddr31 = getelementptr i8, ptr %sunkaddr30, i64 8
  store double %.11.i, ptr %sunkaddr31, align 8
  %.970.3 = select i1 %43, i64 %arg.s.6.5.0, i64 0
  %44 = add i64 %.970.3, %lsr.iv7
  %45 = add i64 %44, 3
  %.991.3 = mul i64 %45, %arg.s.6.5.1
  %46 = getelementptr i64, ptr %arg.s.6.4, i64 %.991.3
  %.995.3 = getelementptr i8, ptr %46, i64 8
  store i64 5, ptr %.995.3, align 8
  br label %B500.3

B500.3:                                           ; preds = %B420.3, %B500.2
  %lsr.iv.next = add i64 %lsr.iv, -4
  %.666.3 = icmp sgt i64 %lsr.iv.next, 4
  %47 = add i64 %36, 1
  br i1 %.666.3, label %B298.if, label %common.ret

B0.else:                                          ; preds = %entry
  %const = bitcast i64 9223372036854775804 to i64
  %const_mat = add i64 %const, 4
  %.252 = icmp ne i64 %arg.warp, %const_mat
  %.253 = icmp ne i64 %arg.warps_per_block, -1
  %.254.not = or i1 %.252, %.253
  br i1 %.254.not, label %B0.endif, label %common.ret, !prof !21

B0.endif:                                         ; preds = %B0.else
  %.257 = sdiv i64 %arg.warp, %arg.warps_per_block
  %.258 = srem i64 %arg.warp, %arg.warps_per_block
  %.259 = xor i64 %.258, %arg.warps_per_block
  %.260 = icmp slt i64 %.259, 0
  %.261 = icmp ne i64 %.258, 0
  %.262 = and i1 %.261, %.260
  %.267 = sext i1 %.262 to i64
  %.246.1 = add i64 %.257, %.267
  %48 = mul nsw i64 %.246.1, %arg.warps_per_block
  %.328 = icmp sgt i64 %arg.warps_per_block, 0
  br i1 %.328, label %B132.if.preheader, label %common.ret

B132.if.preheader:                                ; preds = %B0.endif
  %49 = add nuw i64 %arg.warps_per_block, 1
  br label %B132.if

B132.if:                                          ; preds = %B132.if.preheader, %B190
  %lsr.iv16 = phi i64 [ %49, %B132.if.preheader ], [ %lsr.iv.next17, %B190 ]
  %opens.2.0927 = phi double [ 0.000000e+00, %B132.if.preheader ], [ %.11.i, %B190 ]
  %.378922925 = phi i64 [ %48, %B132.if.preheader ], [ %.385, %B190 ]
  %.441 = icmp slt i64 %.378922925, 0
  %.442 = select i1 %.441, i64 %arg.s.4.5.0, i64 0
  %.443 = add i64 %.442, %.378922925
  %.463 = mul i64 %.443, %arg.s.4.5.1
  %50 = getelementptr i64, ptr %arg.s.4.4, i64 %.463
  %.467 = getelementptr i8, ptr %50, i64 8
  %.468 = load i64, ptr %.467, align 8
  %.469 = icmp eq i64 %.468, 0
  br i1 %.469, label %common.ret, label %B190

B298.if:                                          ; preds = %B500.3, %B298.if.preheader10
  %lsr.iv7 = phi i64 [ %47, %B500.3 ], [ %.672931933.unr, %B298.if.preheader10 ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B500.3 ], [ %10, %B298.if.preheader10 ]
  %.739 = icmp slt i64 %lsr.iv7, 0
  %.740 = select i1 %.739, i64 %arg.s.4.5.0, i64 0
  %51 = add i64 %.740, %lsr.iv7
  %.761 = mul i64 %51, %arg.s.4.5.1
  %52 = getelementptr i64, ptr %arg.s.4.4, i64 %.761
  %.765 = getelementptr i8, ptr %52, i64 8
  store i64 0, ptr %.765, align 8
  %.821 = getelementptr i8, ptr %52, i64 24
  store i64 1, ptr %.821, align 8
  %.852 = select i1 %.739, i64 %arg.s.5.5.0, i64 0
  %53 = add i64 %.852, %lsr.iv7
  %.873 = mul i64 %53, %arg.s.5.5.1
  %54 = getelementptr double, ptr %arg.s.5.4, i64 %.873
  %.877 = getelementptr i8, ptr %54, i64 8
  %.878 = load double, ptr %.877, align 8
  %.880 = fcmp ogt double %.11.i, %.878
  br i1 %.880, label %B420, label %B500
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f38(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.table.0, ptr readnone %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.5.1, i64 %arg.table.6.0, i64 %arg.table.6.1, i64 %arg.row, i64 %arg.first, i64 %arg.count, double %arg.time) local_unnamed_addr #1 {
entry:
  %notsub = add i64 %arg.count, -2
  %.70 = icmp slt i64 %notsub, -1
  %.69.neg = add i64 %arg.count, -1
  %storemerge = select i1 %.70, i64 0, i64 %.69.neg
  %.114108 = icmp sgt i64 %storemerge, 0
  br i1 %.114108, label %B50.if.lr.ph, label %B92

B50.if.lr.ph:                                     ; preds = %entry
  %.176 = icmp slt i64 %arg.row, 0
  %.177 = select i1 %.176, i64 %arg.table.5.0, i64 0
  %.178 = add i64 %.177, %arg.row
  %smax = tail call i64 @llvm.smax.i64(i64 %notsub, i64 -1)
  %xtraiter = and i64 %storemerge, 7
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B50.if.prol.loopexit, label %B50.if.prol.preheader

B50.if.prol.preheader:                            ; preds = %B50.if.lr.ph
  %0 = mul i64 %.178, %arg.table.5.1
  %1 = add i64 %0, %arg.count
  %2 = shl i64 %1, 3
  %scevgep51 = getelementptr i8, ptr %arg.table.4, i64 %2
  %3 = sub nsw i64 0, %xtraiter
  %4 = shl i64 %arg.table.5.1, 3
  %5 = add i64 %4, -16
  %6 = add i64 %4, -8
  br label %B50.if.prol

B50.if.prol:                                      ; preds = %B50.if.prol, %B50.if.prol.preheader
  %lsr.iv49 = phi i64 [ 0, %B50.if.prol.preheader ], [ %lsr.iv.next50, %B50.if.prol ]
  %7 = add i64 %arg.count, %lsr.iv49
  %8 = add i64 %7, -1
  %.179.inv.prol = icmp sgt i64 %8, 0
  %9 = select i1 %.179.inv.prol, i64 -16, i64 %5
  %scevgep90 = getelementptr i8, ptr %scevgep51, i64 %9
  %10 = shl nsw i64 %lsr.iv49, 3
  %scevgep34 = getelementptr i8, ptr %scevgep90, i64 %10
  %.203.prol = load double, ptr %scevgep34, align 8
  %.230.prol = icmp slt i64 %8, 0
  %11 = select i1 %.230.prol, i64 %6, i64 -8
  %scevgep88 = getelementptr i8, ptr %scevgep51, i64 %11
  %12 = shl nsw i64 %lsr.iv49, 3
  %scevgep33 = getelementptr i8, ptr %scevgep88, i64 %12
  store double %.203.prol, ptr %scevgep33, align 8
  %lsr.iv.next50 = add nsw i64 %lsr.iv49, -1
  %prol.iter.cmp.not = icmp eq i64 %3, %lsr.iv.next50
  br i1 %prol.iter.cmp.not, label %B50.if.prol.loopexit.loopexit, label %B50.if.prol, !llvm.loop !42

B50.if.prol.loopexit.loopexit:                    ; preds = %B50.if.prol
  %13 = add i64 %storemerge, %lsr.iv.next50
  %14 = add i64 %arg.count, %lsr.iv.next50
  br label %B50.if.prol.loopexit

B50.if.prol.loopexit:                             ; preds = %B50.if.prol.loopexit.loopexit, %B50.if.lr.ph
  %.113106110.unr = phi i64 [ %storemerge, %B50.if.lr.ph ], [ %13, %B50.if.prol.loopexit.loopexit ]
  %.120107109.in.unr = phi i64 [ %arg.count, %B50.if.lr.ph ], [ %14, %B50.if.prol.loopexit.loopexit ]
  %15 = icmp ult i64 %smax, 7
  br i1 %15, label %B92, label %B50.if.preheader

B50.if.preheader:                                 ; preds = %B50.if.prol.loopexit
  %16 = mul i64 %.178, %arg.table.5.1
  %17 = add i64 %.120107109.in.unr, %16
  %18 = shl i64 %17, 3
  %scevgep = getelementptr i8, ptr %arg.table.4, i64 %18
  %19 = shl i64 %arg.table.5.1, 3
  %20 = add i64 %19, -16
  %21 = add i64 %19, -8
  %22 = add i64 %19, -24
  %23 = add i64 %19, -32
  %24 = add i64 %19, -40
  %25 = add i64 %19, -48
  %26 = add i64 %19, -56
  %27 = add i64 %19, -64
  %28 = add i64 %19, -72
  %29 = add i64 %.113106110.unr, 8
  br label %B50.if

B92:                                              ; preds = %B50.if, %B50.if.prol.loopexit, %entry
  %.293 = icmp slt i64 %arg.row, 0
  %.294 = select i1 %.293, i64 %arg.table.5.0, i64 0
  %.295 = add i64 %.294, %arg.row
  %.315 = mul i64 %.295, %arg.table.5.1
  %.319 = getelementptr double, ptr %arg.table.4, i64 %.315
  store double %arg.time, ptr %.319, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B50.if:                                           ; preds = %B50.if, %B50.if.preheader
  %lsr.iv = phi i64 [ 0, %B50.if.preheader ], [ %lsr.iv.next, %B50.if ]
  %30 = add i64 %.120107109.in.unr, %lsr.iv
  %31 = add i64 %30, -1
  %.179.inv = icmp sgt i64 %31, 0
  %32 = shl i64 %lsr.iv, 3
  %33 = select i1 %.179.inv, i64 -16, i64 %20
  %scevgep86 = getelementptr i8, ptr %scevgep, i64 %33
  %scevgep87 = getelementptr i8, ptr %scevgep86, i64 %32
  %.203 = load double, ptr %scevgep87, align 8
  %.230 = icmp slt i64 %31, 0
  %34 = select i1 %.230, i64 %21, i64 -8
  %scevgep84 = getelementptr i8, ptr %scevgep, i64 %34
  %35 = shl i64 %lsr.iv, 3
  %scevgep32 = getelementptr i8, ptr %scevgep84, i64 %35
  store double %.203, ptr %scevgep32, align 8
  %36 = add i64 %.120107109.in.unr, %lsr.iv
  %37 = add i64 %36, -2
  %.179.inv.1 = icmp sgt i64 %37, 0
  %38 = select i1 %.179.inv.1, i64 -24, i64 %22
  %scevgep82 = getelementptr i8, ptr %scevgep, i64 %38
  %39 = shl i64 %lsr.iv, 3
  %scevgep31 = getelementptr i8, ptr %scevgep82, i64 %39
  %.203.1 = load double, ptr %scevgep31, align 8
  %.230.1 = icmp slt i64 %37, 0
  %40 = select i1 %.230.1, i64 %20, i64 -16
  %scevgep80 = getelementptr i8, ptr %scevgep, i64 %40
  %41 = shl i64 %lsr.iv, 3
  %scevgep30 = getelementptr i8, ptr %scevgep80, i64 %41
  store double %.203.1, ptr %scevgep30, align 8
  %42 = add i64 %.120107109.in.unr, %lsr.iv
  %43 = add i64 %42, -3
  %.179.inv.2 = icmp sgt i64 %43, 0
  %44 = select i1 %.179.inv.2, i64 -32, i64 %23
  %scevgep78 = getelementptr i8, ptr %scevgep, i64 %44
  %45 = shl i64 %lsr.iv, 3
  %scevgep29 = getelementptr i8, ptr %scevgep78, i64 %45
  %.203.2 = load double, ptr %scevgep29, align 8
  %.230.2 = icmp slt i64 %43, 0
  %46 = select i1 %.230.2, i64 %22, i64 -24
  %scevgep76 = getelementptr i8, ptr %scevgep, i64 %46
  %47 = shl i64 %lsr.iv, 3
  %scevgep28 = getelementptr i8, ptr %scevgep76, i64 %47
  store double %.203.2, ptr %scevgep28, align 8
  %48 = add i64 %.120107109.in.unr, %lsr.iv
  %49 = add i64 %48, -4
  %.179.inv.3 = icmp sgt i64 %49, 0
  %50 = select i1 %.179.inv.3, i64 -40, i64 %24
  %scevgep74 = getelementptr i8, ptr %scevgep, i64 %50
  %51 = shl i64 %lsr.iv, 3
  %scevgep27 = getelementptr i8, ptr %scevgep74, i64 %51
  %.203.3 = load double, ptr %scevgep27, align 8
  %.230.3 = icmp slt i64 %49, 0
  %52 = select i1 %.230.3, i64 %23, i64 -32
  %scevgep72 = getelementptr i8, ptr %scevgep, i64 %52
  %53 = shl i64 %lsr.iv, 3
  %scevgep26 = getelementptr i8, ptr %scevgep72, i64 %53
  store double %.203.3, ptr %scevgep26, align 8
  %54 = add i64 %.120107109.in.unr, %lsr.iv
  %55 = add i64 %54, -5
  %.179.inv.4 = icmp sgt i64 %55, 0
  %56 = select i1 %.179.inv.4, i64 -48, i64 %25
  %scevgep70 = getelementptr i8, ptr %scevgep, i64 %56
  %57 = shl i64 %lsr.iv, 3
  %scevgep25 = getelementptr i8, ptr %scevgep70, i64 %57
  %.203.4 = load double, ptr %scevgep25, align 8
  %.230.4 = icmp slt i64 %55, 0
  %58 = select i1 %.230.4, i64 %24, i64 -40
  %scevgep68 = getelementptr i8, ptr %scevgep, i64 %58
  %59 = shl i64 %lsr.iv, 3
  %scevgep24 = getelementptr i8, ptr %scevgep68, i64 %59
  store double %.203.4, ptr %scevgep24, align 8
  %60 = add i64 %.120107109.in.unr, %lsr.iv
  %61 = add i64 %60, -6
  %.179.inv.5 = icmp sgt i64 %61, 0
  %62 = select i1 %.179.inv.5, i64 -56, i64 %26
  %scevgep66 = getelementptr i8, ptr %scevgep, i64 %62
  %63 = shl i64 %lsr.iv, 3
  %scevgep23 = getelementptr i8, ptr %scevgep66, i64 %63
  %.203.5 = load double, ptr %scevgep23, align 8
  %.230.5 = icmp slt i64 %61, 0
  %64 = select i1 %.230.5, i64 %25, i64 -48
  %scevgep64 = getelementptr i8, ptr %scevgep, i64 %64
  %65 = shl i64 %lsr.iv, 3
  %scevgep22 = getelementptr i8, ptr %scevgep64, i64 %65
  store double %.203.5, ptr %scevgep22, align 8
  %66 = add i64 %.120107109.in.unr, %lsr.iv
  %67 = add i64 %66, -7
  %.179.inv.6 = icmp sgt i64 %67, 0
  %68 = select i1 %.179.inv.6, i64 -64, i64 %27
  %scevgep62 = getelementptr i8, ptr %scevgep, i64 %68
  %69 = shl i64 %lsr.iv, 3
  %scevgep21 = getelementptr i8, ptr %scevgep62, i64 %69
  %.203.6 = load double, ptr %scevgep21, align 8
  %.230.6 = icmp slt i64 %67, 0
  %70 = select i1 %.230.6, i64 %26, i64 -56
  %scevgep60 = getelementptr i8, ptr %scevgep, i64 %70
  %71 = shl i64 %lsr.iv, 3
  %scevgep20 = getelementptr i8, ptr %scevgep60, i64 %71
  store double %.203.6, ptr %scevgep20, align 8
  %72 = add i64 %.120107109.in.unr, %lsr.iv
  %73 = add i64 %72, -8
  %.179.inv.7 = icmp sgt i64 %73, 0
  %74 = select i1 %.179.inv.7, i64 -72, i64 %28
  %scevgep58 = getelementptr i8, ptr %scevgep, i64 %74
  %75 = shl i64 %lsr.iv, 3
  %scevgep19 = getelementptr i8, ptr %scevgep58, i64 %75
  %.203.7 = load double, ptr %scevgep19, align 8
  %.230.7 = icmp slt i64 %73, 0
  %76 = select i1 %.230.7, i64 %27, i64 -64
  %scevgep49 = getelementptr i8, ptr %scevgep, i64 %76
  %77 = shl i64 %lsr.iv, 3
  %scevgep18 = getelementptr i8, ptr %scevgep49, i64 %77
  store double %.203.7, ptr %scevgep18, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -8
  %78 = add i64 %29, %lsr.iv.next
  %.114.7 = icmp sgt i64 %78, 8
  br i1 %.114.7, label %B50.if, label %B92
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
!2 = !{!3}
!3 = distinct !{!3, !4, !"_ZN6intsim8machines3gpu2sm6engine6_beginB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x: %retptr"}
!4 = distinct !{!4, !"_ZN6intsim8machines3gpu2sm6engine6_beginB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x"}
!5 = !{!"branch_weights", i32 199, i32 9801}
!6 = !{!7}
!7 = distinct !{!7, !8, !"_ZN6intsim8machines3gpu2sm6engine5_noteB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxxxdddd: %retptr"}
!8 = distinct !{!8, !"_ZN6intsim8machines3gpu2sm6engine5_noteB3v20B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxxxdddd"}
!9 = !{!10}
!10 = distinct !{!10, !11, !"_ZN6intsim8machines3gpu2sm6engine7_finishB3v17B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxdd: %retptr"}
!11 = distinct !{!11, !"_ZN6intsim8machines3gpu2sm6engine7_finishB3v17B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxdd"}
!12 = !{!13, !10}
!13 = distinct !{!13, !14, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_285_2924Literal_5bint_5d_2816_29d: %retptr"}
!14 = distinct !{!14, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_285_2924Literal_5bint_5d_2816_29d"}
!15 = !{!16, !10}
!16 = distinct !{!16, !17, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx24Literal_5bint_5d_2821_2924Literal_5bint_5d_2816_29d: %retptr"}
!17 = distinct !{!17, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx24Literal_5bint_5d_2821_2924Literal_5bint_5d_2816_29d"}
!18 = !{!19}
!19 = distinct !{!19, !20, !"_ZN6intsim8machines3gpu2sm6engine12_seen_beforeB3v36B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!20 = distinct !{!20, !"_ZN6intsim8machines3gpu2sm6engine12_seen_beforeB3v36B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!21 = !{!"branch_weights", i32 99, i32 1}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.unroll.disable"}
!24 = distinct !{!24, !23}
!25 = !{!26}
!26 = distinct !{!26, !27, !"_ZN6intsim8machines3gpu2sm6engine5_lookB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x: %retptr"}
!27 = distinct !{!27, !"_ZN6intsim8machines3gpu2sm6engine5_lookB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x"}
!28 = !{!29}
!29 = distinct !{!29, !30, !"_ZN6intsim8machines3gpu2sm6engine5_roomB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x: %retptr"}
!30 = distinct !{!30, !"_ZN6intsim8machines3gpu2sm6engine5_roomB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x"}
!31 = !{!32}
!32 = distinct !{!32, !33, !"_ZN6intsim8machines3gpu2sm6engine7_filledB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xdd: %retptr"}
!33 = distinct !{!33, !"_ZN6intsim8machines3gpu2sm6engine7_filledB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xdd"}
!34 = !{!35}
!35 = distinct !{!35, !36, !"_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd: %retptr"}
!36 = distinct !{!36, !"_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd"}
!37 = distinct !{!37, !23}
!38 = distinct !{!38, !23}
!39 = distinct !{!39, !23}
!40 = distinct !{!40, !23}
!41 = distinct !{!41, !23}
!42 = distinct !{!42, !23}
