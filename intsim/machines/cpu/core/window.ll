; intsim 76e29ed9f5774045fd43287b2b552ba78b0fdec9bdcba222e0e2b458fc584bd0 by numba 0.68.1


define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr readonly %arg.a2, i64 %arg.n2_0, ptr readonly %arg.a3, i64 %arg.n3_0, ptr readonly %arg.a4, i64 %arg.n4_0, ptr readonly %arg.a5, i64 %arg.n5_0, ptr readonly %arg.a6, i64 %arg.n6_0, i64 %arg.n6_1, ptr readonly %arg.a7, i64 %arg.n7_0, ptr %arg.a8, i64 %arg.n8_0, ptr %arg.a9, i64 %arg.n9_0, ptr %arg.a10, i64 %arg.n10_0, i64 %arg.n10_1, ptr %arg.a11, i64 %arg.n11_0, i64 %arg.n11_1, ptr %arg.a12, i64 %arg.n12_0, ptr %arg.a13, i64 %arg.n13_0, ptr %arg.a14, i64 %arg.n14_0, i64 %arg.n14_1, ptr %arg.a15, i64 %arg.n15_0, ptr %arg.a16, i64 %arg.n16_0, ptr %arg.a17, i64 %arg.n17_0, ptr %arg.a18, i64 %arg.n18_0, ptr writeonly %arg.a19, i64 %arg.n19_0, i64 %arg.n19_1, ptr writeonly %arg.a20, i64 %arg.n20_0, double %arg.a21, i64 %arg.a22, i64 %arg.a23) local_unnamed_addr {
entry:
  %.916 = alloca double, align 8
  store double 0.000000e+00, ptr %.916, align 8
  %excinfo.22 = alloca ptr, align 8
  store ptr null, ptr %excinfo.22, align 8
  %.16.i = shl i64 %arg.n6_1, 3
  %.25.i = mul nsw i64 %arg.n6_1, %arg.n6_0
  %.16.i45 = shl i64 %arg.n10_1, 3
  %.25.i46 = mul nsw i64 %arg.n10_1, %arg.n10_0
  %.16.i54 = shl i64 %arg.n11_1, 3
  %.25.i55 = mul nsw i64 %arg.n11_1, %arg.n11_0
  %.16.i73 = shl i64 %arg.n14_1, 3
  %.25.i74 = mul nsw i64 %arg.n14_1, %arg.n14_0
  %.16.i102 = shl i64 %arg.n19_1, 3
  %.25.i103 = mul nsw i64 %arg.n19_1, %arg.n19_0
  store double 0.000000e+00, ptr %.916, align 8
  %.972 = call i32 @f22(ptr nonnull %.916, ptr nonnull %excinfo.22, ptr null, ptr null, i64 %arg.n0_0, i64 8, ptr %arg.a0, i64 %arg.n0_0, i64 8, ptr null, ptr null, i64 %arg.n1_0, i64 8, ptr %arg.a1, i64 %arg.n1_0, i64 8, ptr null, ptr null, i64 %arg.n2_0, i64 8, ptr %arg.a2, i64 %arg.n2_0, i64 8, ptr null, ptr null, i64 %arg.n3_0, i64 8, ptr %arg.a3, i64 %arg.n3_0, i64 8, ptr null, ptr null, i64 %arg.n4_0, i64 8, ptr %arg.a4, i64 %arg.n4_0, i64 8, ptr null, ptr null, i64 %arg.n5_0, i64 8, ptr %arg.a5, i64 %arg.n5_0, i64 8, ptr null, ptr null, i64 %.25.i, i64 8, ptr %arg.a6, i64 %arg.n6_0, i64 %arg.n6_1, i64 %.16.i, i64 8, ptr null, ptr null, i64 %arg.n7_0, i64 8, ptr %arg.a7, i64 %arg.n7_0, i64 8, ptr null, ptr null, i64 %arg.n8_0, i64 8, ptr %arg.a8, i64 %arg.n8_0, i64 8, ptr null, ptr null, i64 %arg.n9_0, i64 8, ptr %arg.a9, i64 %arg.n9_0, i64 8, ptr null, ptr null, i64 %.25.i46, i64 8, ptr %arg.a10, i64 %arg.n10_0, i64 %arg.n10_1, i64 %.16.i45, i64 8, ptr null, ptr null, i64 %.25.i55, i64 8, ptr %arg.a11, i64 %arg.n11_0, i64 %arg.n11_1, i64 %.16.i54, i64 8, ptr null, ptr null, i64 %arg.n12_0, i64 8, ptr %arg.a12, i64 %arg.n12_0, i64 8, ptr null, ptr null, i64 %arg.n13_0, i64 8, ptr %arg.a13, i64 %arg.n13_0, i64 8, ptr null, ptr null, i64 %.25.i74, i64 8, ptr %arg.a14, i64 %arg.n14_0, i64 %arg.n14_1, i64 %.16.i73, i64 8, ptr null, ptr null, i64 %arg.n15_0, i64 8, ptr %arg.a15, i64 %arg.n15_0, i64 8, ptr null, ptr null, i64 %arg.n16_0, i64 8, ptr %arg.a16, i64 %arg.n16_0, i64 8, ptr null, ptr null, i64 %arg.n17_0, i64 8, ptr %arg.a17, i64 %arg.n17_0, i64 8, ptr null, ptr null, i64 %arg.n18_0, i64 8, ptr %arg.a18, i64 %arg.n18_0, i64 8, ptr null, ptr null, i64 %.25.i103, i64 8, ptr %arg.a19, i64 %arg.n19_0, i64 %arg.n19_1, i64 %.16.i102, i64 8, ptr null, ptr null, i64 %arg.n20_0, i64 8, ptr %arg.a20, i64 %arg.n20_0, i64 8, double %arg.a21, i64 %arg.a22, i64 %arg.a23)
  switch i32 %.972, label %B0.endif.endif.endif.endi...if.4 [
    i32 -2, label %B0.endif.endif.endif.endi...endif.4
    i32 0, label %B0.endif.endif.endif.endi...endif.4
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endi...if.4, %B0.endif.endif.endif.endi...endif.4
  %common.ret.op = phi i32 [ %.972, %B0.endif.endif.endif.endi...if.4 ], [ 0, %B0.endif.endif.endif.endi...endif.4 ]
  ret i32 %common.ret.op

B0.endif.endif.endif.endi...if.4:                 ; preds = %entry
  %.980 = icmp sgt i32 %.972, 0
  %.973 = load ptr, ptr %excinfo.22, align 8
  %.981 = select i1 %.980, ptr %.973, ptr undef
  store ptr %.981, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endi...endif.4:              ; preds = %entry, %entry
  %.982 = load double, ptr %.916, align 8
  store double %.982, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg) #0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f22(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.kind.0, ptr readnone %arg.kind.1, i64 %arg.kind.2, i64 %arg.kind.3, ptr readonly %arg.kind.4, i64 %arg.kind.5.0, i64 %arg.kind.6.0, ptr readnone %arg.start.0, ptr readnone %arg.start.1, i64 %arg.start.2, i64 %arg.start.3, ptr readonly %arg.start.4, i64 %arg.start.5.0, i64 %arg.start.6.0, ptr readnone %arg.producer.0, ptr readnone %arg.producer.1, i64 %arg.producer.2, i64 %arg.producer.3, ptr readonly %arg.producer.4, i64 %arg.producer.5.0, i64 %arg.producer.6.0, ptr readnone %arg.back.0, ptr readnone %arg.back.1, i64 %arg.back.2, i64 %arg.back.3, ptr readonly %arg.back.4, i64 %arg.back.5.0, i64 %arg.back.6.0, ptr readnone %arg.how.0, ptr readnone %arg.how.1, i64 %arg.how.2, i64 %arg.how.3, ptr readonly %arg.how.4, i64 %arg.how.5.0, i64 %arg.how.6.0, ptr readnone %arg.places.0, ptr readnone %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr readonly %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.6.0, ptr readnone %arg.costs.0, ptr readnone %arg.costs.1, i64 %arg.costs.2, i64 %arg.costs.3, ptr readonly %arg.costs.4, i64 %arg.costs.5.0, i64 %arg.costs.5.1, i64 %arg.costs.6.0, i64 %arg.costs.6.1, ptr readnone %arg.masks.0, ptr readnone %arg.masks.1, i64 %arg.masks.2, i64 %arg.masks.3, ptr readonly %arg.masks.4, i64 %arg.masks.5.0, i64 %arg.masks.6.0, ptr readnone %arg.delay.0, ptr readnone %arg.delay.1, i64 %arg.delay.2, i64 %arg.delay.3, ptr %arg.delay.4, i64 %arg.delay.5.0, i64 %arg.delay.6.0, ptr readnone %arg.row.0, ptr readnone %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, ptr readnone %arg.starts.0, ptr readnone %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.5.1, i64 %arg.starts.6.0, i64 %arg.starts.6.1, ptr readnone %arg.ends.0, ptr readnone %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.5.1, i64 %arg.ends.6.0, i64 %arg.ends.6.1, ptr readnone %arg.count.0, ptr readnone %arg.count.1, i64 %arg.count.2, i64 %arg.count.3, ptr %arg.count.4, i64 %arg.count.5.0, i64 %arg.count.6.0, ptr readnone %arg.work.0, ptr readnone %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr readnone %arg.issue.0, ptr readnone %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, ptr readnone %arg.retired.0, ptr readnone %arg.retired.1, i64 %arg.retired.2, i64 %arg.retired.3, ptr %arg.retired.4, i64 %arg.retired.5.0, i64 %arg.retired.6.0, ptr readnone %arg.iterations.0, ptr readnone %arg.iterations.1, i64 %arg.iterations.2, i64 %arg.iterations.3, ptr %arg.iterations.4, i64 %arg.iterations.5.0, i64 %arg.iterations.6.0, ptr readnone %arg.load.0, ptr readnone %arg.load.1, i64 %arg.load.2, i64 %arg.load.3, ptr %arg.load.4, i64 %arg.load.5.0, i64 %arg.load.6.0, ptr readnone %arg.chosen.0, ptr readnone %arg.chosen.1, i64 %arg.chosen.2, i64 %arg.chosen.3, ptr %arg.chosen.4, i64 %arg.chosen.5.0, i64 %arg.chosen.6.0, ptr readnone %arg.log.0, ptr readnone %arg.log.1, i64 %arg.log.2, i64 %arg.log.3, ptr writeonly %arg.log.4, i64 %arg.log.5.0, i64 %arg.log.5.1, i64 %arg.log.6.0, i64 %arg.log.6.1, ptr readnone %arg.found.0, ptr readnone %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr writeonly %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.6.0, double %arg.address_latency, i64 %arg.width, i64 %arg.window) local_unnamed_addr #1 {
entry:
  %.1120 = alloca { double, double, i8, i64 }, align 8
  %.fca.3.gep155 = getelementptr inbounds i8, ptr %.1120, i64 24
  store i64 0, ptr %.fca.3.gep155, align 8
  %excinfo.1 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(17) %.1120, i8 0, i64 17, i1 false)
  store ptr null, ptr %excinfo.1, align 8
  %.1545 = alloca { double, double, i8, i64 }, align 8
  %.fca.3.gep = getelementptr inbounds i8, ptr %.1545, i64 24
  store i64 0, ptr %.fca.3.gep, align 8
  %excinfo.2 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(17) %.1545, i8 0, i64 17, i1 false)
  store ptr null, ptr %excinfo.2, align 8
  %.1682 = alloca { double, i64 }, align 8
  %excinfo.3 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1682, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.3, align 8
  %.3551310.not = icmp slt i64 %arg.kind.5.0, 1
  br i1 %.3551310.not, label %B100, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %entry
  %xtraiter = and i64 %arg.kind.5.0, 7
  %0 = icmp ult i64 %arg.kind.5.0, 8
  br i1 %0, label %B60.if.epil.preheader, label %B60.if.preheader.new

B60.if.preheader.new:                             ; preds = %B60.if.preheader
  %1 = add nsw i64 %arg.kind.5.0, -8
  %2 = lshr i64 %1, 3
  %3 = add nuw nsw i64 %2, 1
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %B60.if.epil.preheader1, label %B60.if.preheader.new.new

B60.if.preheader.new.new:                         ; preds = %B60.if.preheader.new
  %unroll_iter14 = and i64 %3, 4611686018427387902
  br label %B60.if

B100.loopexit.unr-lcssa.unr-lcssa:                ; preds = %B60.if
  %5 = and i64 %3, 1
  %lcmp.mod.not20 = icmp eq i64 %5, 0
  br i1 %lcmp.mod.not20, label %B100.loopexit.unr-lcssa, label %B60.if.epil.preheader1

B60.if.epil.preheader1:                           ; preds = %B100.loopexit.unr-lcssa.unr-lcssa, %B60.if.preheader.new
  %.36113091311.epil.init11 = phi i64 [ 0, %B60.if.preheader.new ], [ %.368.7.1, %B100.loopexit.unr-lcssa.unr-lcssa ]
  %sunkaddr111.epil = shl i64 %.36113091311.epil.init11, 3
  %sunkaddr112.epil = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr111.epil
  %.422.epil4 = load i64, ptr %sunkaddr112.epil, align 8
  %.436.epil5 = icmp slt i64 %.422.epil4, 0
  %.437.epil6 = select i1 %.436.epil5, i64 %arg.places.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.places.4, i64 %.422.epil4
  %.451.epil7 = getelementptr i64, ptr %6, i64 %.437.epil6
  %.452.epil8 = load i64, ptr %.451.epil7, align 8
  %sunkaddr114.epil = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr111.epil
  store i64 %.452.epil8, ptr %sunkaddr114.epil, align 8
  %sunkaddr117.epil = getelementptr i8, ptr %sunkaddr112.epil, i64 8
  %.422.1.epil = load i64, ptr %sunkaddr117.epil, align 8
  %.436.1.epil = icmp slt i64 %.422.1.epil, 0
  %.437.1.epil = select i1 %.436.1.epil, i64 %arg.places.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.places.4, i64 %.422.1.epil
  %.451.1.epil = getelementptr i64, ptr %7, i64 %.437.1.epil
  %.452.1.epil = load i64, ptr %.451.1.epil, align 8
  %sunkaddr120.epil = getelementptr i8, ptr %sunkaddr114.epil, i64 8
  store i64 %.452.1.epil, ptr %sunkaddr120.epil, align 8
  %sunkaddr123.epil = getelementptr i8, ptr %sunkaddr112.epil, i64 16
  %.422.2.epil = load i64, ptr %sunkaddr123.epil, align 8
  %.436.2.epil = icmp slt i64 %.422.2.epil, 0
  %.437.2.epil = select i1 %.436.2.epil, i64 %arg.places.5.0, i64 0
  %8 = getelementptr i64, ptr %arg.places.4, i64 %.422.2.epil
  %.451.2.epil = getelementptr i64, ptr %8, i64 %.437.2.epil
  %.452.2.epil = load i64, ptr %.451.2.epil, align 8
  %sunkaddr126.epil = getelementptr i8, ptr %sunkaddr114.epil, i64 16
  store i64 %.452.2.epil, ptr %sunkaddr126.epil, align 8
  %sunkaddr129.epil = getelementptr i8, ptr %sunkaddr112.epil, i64 24
  %.422.3.epil = load i64, ptr %sunkaddr129.epil, align 8
  %.436.3.epil = icmp slt i64 %.422.3.epil, 0
  %.437.3.epil = select i1 %.436.3.epil, i64 %arg.places.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.places.4, i64 %.422.3.epil
  %.451.3.epil = getelementptr i64, ptr %9, i64 %.437.3.epil
  %.452.3.epil = load i64, ptr %.451.3.epil, align 8
  %sunkaddr132.epil = getelementptr i8, ptr %sunkaddr114.epil, i64 24
  store i64 %.452.3.epil, ptr %sunkaddr132.epil, align 8
  %sunkaddr135.epil = getelementptr i8, ptr %sunkaddr112.epil, i64 32
  %.422.4.epil = load i64, ptr %sunkaddr135.epil, align 8
  %.436.4.epil = icmp slt i64 %.422.4.epil, 0
  %.437.4.epil = select i1 %.436.4.epil, i64 %arg.places.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.places.4, i64 %.422.4.epil
  %.451.4.epil = getelementptr i64, ptr %10, i64 %.437.4.epil
  %.452.4.epil = load i64, ptr %.451.4.epil, align 8
  %sunkaddr138.epil = getelementptr i8, ptr %sunkaddr114.epil, i64 32
  store i64 %.452.4.epil, ptr %sunkaddr138.epil, align 8
  %sunkaddr141.epil = getelementptr i8, ptr %sunkaddr112.epil, i64 40
  %.422.5.epil = load i64, ptr %sunkaddr141.epil, align 8
  %.436.5.epil = icmp slt i64 %.422.5.epil, 0
  %.437.5.epil = select i1 %.436.5.epil, i64 %arg.places.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.places.4, i64 %.422.5.epil
  %.451.5.epil = getelementptr i64, ptr %11, i64 %.437.5.epil
  %.452.5.epil = load i64, ptr %.451.5.epil, align 8
  %sunkaddr144.epil = getelementptr i8, ptr %sunkaddr114.epil, i64 40
  store i64 %.452.5.epil, ptr %sunkaddr144.epil, align 8
  %sunkaddr147.epil = getelementptr i8, ptr %sunkaddr112.epil, i64 48
  %.422.6.epil = load i64, ptr %sunkaddr147.epil, align 8
  %.436.6.epil = icmp slt i64 %.422.6.epil, 0
  %.437.6.epil = select i1 %.436.6.epil, i64 %arg.places.5.0, i64 0
  %12 = getelementptr i64, ptr %arg.places.4, i64 %.422.6.epil
  %.451.6.epil = getelementptr i64, ptr %12, i64 %.437.6.epil
  %.452.6.epil = load i64, ptr %.451.6.epil, align 8
  %sunkaddr150.epil = getelementptr i8, ptr %sunkaddr114.epil, i64 48
  store i64 %.452.6.epil, ptr %sunkaddr150.epil, align 8
  %.368.7.epil = add nuw nsw i64 %.36113091311.epil.init11, 8
  %sunkaddr153.epil = getelementptr i8, ptr %sunkaddr112.epil, i64 56
  %.422.7.epil = load i64, ptr %sunkaddr153.epil, align 8
  %.436.7.epil = icmp slt i64 %.422.7.epil, 0
  %.437.7.epil = select i1 %.436.7.epil, i64 %arg.places.5.0, i64 0
  %13 = getelementptr i64, ptr %arg.places.4, i64 %.422.7.epil
  %.451.7.epil = getelementptr i64, ptr %13, i64 %.437.7.epil
  %.452.7.epil = load i64, ptr %.451.7.epil, align 8
  %sunkaddr156.epil = getelementptr i8, ptr %sunkaddr114.epil, i64 56
  store i64 %.452.7.epil, ptr %sunkaddr156.epil, align 8
  br label %B100.loopexit.unr-lcssa

B100.loopexit.unr-lcssa:                          ; preds = %B100.loopexit.unr-lcssa.unr-lcssa, %B60.if.epil.preheader1
  %.368.7.lcssa = phi i64 [ %.368.7.epil, %B60.if.epil.preheader1 ], [ %.368.7.1, %B100.loopexit.unr-lcssa.unr-lcssa ]
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B100, label %B60.if.epil.preheader

B60.if.epil.preheader:                            ; preds = %B100.loopexit.unr-lcssa, %B60.if.preheader
  %.36113091311.epil.init = phi i64 [ 0, %B60.if.preheader ], [ %.368.7.lcssa, %B100.loopexit.unr-lcssa ]
  %14 = shl i64 %.36113091311.epil.init, 3
  %scevgep43 = getelementptr i8, ptr %arg.row.4, i64 %14
  %scevgep45 = getelementptr i8, ptr %arg.kind.4, i64 %14
  br label %B60.if.epil

B60.if.epil:                                      ; preds = %B60.if.epil, %B60.if.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B60.if.epil ], [ 0, %B60.if.epil.preheader ]
  %15 = shl i64 %epil.iter, 3
  %scevgep53 = getelementptr i8, ptr %scevgep45, i64 %15
  %.422.epil = load i64, ptr %scevgep53, align 8
  %.436.epil = icmp slt i64 %.422.epil, 0
  %.437.epil = select i1 %.436.epil, i64 %arg.places.5.0, i64 0
  %16 = getelementptr i64, ptr %arg.places.4, i64 %.422.epil
  %.451.epil = getelementptr i64, ptr %16, i64 %.437.epil
  %.452.epil = load i64, ptr %.451.epil, align 8
  %17 = shl i64 %epil.iter, 3
  %scevgep52 = getelementptr i8, ptr %scevgep43, i64 %17
  store i64 %.452.epil, ptr %scevgep52, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B100, label %B60.if.epil, !llvm.loop !1

B100:                                             ; preds = %B60.if.epil, %B100.loopexit.unr-lcssa, %entry
  %.5811316.not = icmp slt i64 %arg.producer.5.0, 1
  br i1 %.5811316.not, label %B398, label %B156.if.preheader

B156.if.preheader:                                ; preds = %B100
  %xtraiter8 = and i64 %arg.producer.5.0, 3
  %18 = icmp ult i64 %arg.producer.5.0, 4
  br i1 %18, label %B156.if.epil.preheader, label %B156.if.preheader.new

B156.if.preheader.new:                            ; preds = %B156.if.preheader
  %unroll_iter12 = and i64 %arg.producer.5.0, 9223372036854775804
  br label %B156.if

B336:                                             ; preds = %B156.if
  br label %B725.sink.split.sink.split

B398.loopexit.unr-lcssa:                          ; preds = %B725.3
  %lcmp.mod10.not = icmp eq i64 %xtraiter8, 0
  br i1 %lcmp.mod10.not, label %B398, label %B156.if.epil.preheader

B156.if.epil.preheader:                           ; preds = %B398.loopexit.unr-lcssa, %B156.if.preheader
  %.58713151317.epil.init = phi i64 [ 0, %B156.if.preheader ], [ %.594.3, %B398.loopexit.unr-lcssa ]
  %19 = shl i64 %.58713151317.epil.init, 3
  %scevgep = getelementptr i8, ptr %arg.delay.4, i64 %19
  %scevgep15 = getelementptr i8, ptr %arg.producer.4, i64 %19
  %scevgep17 = getelementptr i8, ptr %arg.how.4, i64 %19
  br label %B156.if.epil

B156.if.epil:                                     ; preds = %B725.epil, %B156.if.epil.preheader
  %epil.iter9 = phi i64 [ %epil.iter9.next, %B725.epil ], [ 0, %B156.if.epil.preheader ]
  %20 = shl i64 %epil.iter9, 3
  %scevgep23 = getelementptr i8, ptr %scevgep17, i64 %20
  %.652.epil = load i64, ptr %scevgep23, align 8
  switch i64 %.652.epil, label %B725.epil [
    i64 1, label %B725.sink.split.sink.split.epil
    i64 2, label %B725.sink.split.epil
    i64 0, label %B336.epil
  ]

B336.epil:                                        ; preds = %B156.if.epil
  br label %B725.sink.split.sink.split.epil

B725.sink.split.sink.split.epil:                  ; preds = %B336.epil, %B156.if.epil
  %.sink4.epil = phi i64 [ 16, %B336.epil ], [ 24, %B156.if.epil ]
  %21 = shl i64 %epil.iter9, 3
  %scevgep22 = getelementptr i8, ptr %scevgep15, i64 %21
  %.685.epil = load i64, ptr %scevgep22, align 8
  %.699.epil = icmp slt i64 %.685.epil, 0
  %.700.epil = select i1 %.699.epil, i64 %arg.row.5.0, i64 0
  %22 = getelementptr i64, ptr %arg.row.4, i64 %.685.epil
  %.714.epil = getelementptr i64, ptr %22, i64 %.700.epil
  %.715.epil = load i64, ptr %.714.epil, align 8
  %.742.epil = icmp slt i64 %.715.epil, 0
  %.743.epil = select i1 %.742.epil, i64 %arg.costs.5.0, i64 0
  %.744.epil = add i64 %.743.epil, %.715.epil
  %.764.epil = mul i64 %.744.epil, %arg.costs.5.1
  %23 = getelementptr double, ptr %arg.costs.4, i64 %.764.epil
  %.768.epil = getelementptr i8, ptr %23, i64 %.sink4.epil
  %.769.epil = load double, ptr %.768.epil, align 8
  br label %B725.sink.split.epil

B725.sink.split.epil:                             ; preds = %B725.sink.split.sink.split.epil, %B156.if.epil
  %.1019.sink.epil = phi double [ %arg.address_latency, %B156.if.epil ], [ %.769.epil, %B725.sink.split.sink.split.epil ]
  %24 = shl i64 %epil.iter9, 3
  %scevgep21 = getelementptr i8, ptr %scevgep, i64 %24
  store double %.1019.sink.epil, ptr %scevgep21, align 8
  br label %B725.epil

B725.epil:                                        ; preds = %B725.sink.split.epil, %B156.if.epil
  %epil.iter9.next = add i64 %epil.iter9, 1
  %epil.iter9.cmp.not = icmp eq i64 %xtraiter8, %epil.iter9.next
  br i1 %epil.iter9.cmp.not, label %B398, label %B156.if.epil, !llvm.loop !3

B398:                                             ; preds = %B725.epil, %B398.loopexit.unr-lcssa, %B100
  %sunkaddr = getelementptr inbounds i8, ptr %.1120, i64 24
  store i64 0, ptr %sunkaddr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(17) %.1120, i8 0, i64 17, i1 false)
  %.1162 = call i32 @f23(ptr nonnull %.1120, ptr nonnull %excinfo.1, ptr %arg.row.0, ptr %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, ptr %arg.start.0, ptr %arg.start.1, i64 %arg.start.2, i64 %arg.start.3, ptr %arg.start.4, i64 %arg.start.5.0, i64 %arg.start.6.0, ptr %arg.producer.0, ptr %arg.producer.1, i64 %arg.producer.2, i64 %arg.producer.3, ptr %arg.producer.4, i64 %arg.producer.5.0, i64 %arg.producer.6.0, ptr %arg.back.0, ptr %arg.back.1, i64 %arg.back.2, i64 %arg.back.3, ptr %arg.back.4, i64 %arg.back.5.0, i64 %arg.back.6.0, ptr %arg.delay.0, ptr %arg.delay.1, i64 %arg.delay.2, i64 %arg.delay.3, ptr %arg.delay.4, i64 %arg.delay.5.0, i64 %arg.delay.6.0, ptr %arg.costs.0, ptr %arg.costs.1, i64 %arg.costs.2, i64 %arg.costs.3, ptr %arg.costs.4, i64 %arg.costs.5.0, i64 %arg.costs.5.1, i64 %arg.costs.6.0, i64 %arg.costs.6.1, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.5.1, i64 %arg.starts.6.0, i64 %arg.starts.6.1, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.5.1, i64 %arg.ends.6.0, i64 %arg.ends.6.1, ptr %arg.count.0, ptr %arg.count.1, i64 %arg.count.2, i64 %arg.count.3, ptr %arg.count.4, i64 %arg.count.5.0, i64 %arg.count.6.0, ptr %arg.work.0, ptr %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr %arg.issue.0, ptr %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, ptr %arg.retired.0, ptr %arg.retired.1, i64 %arg.retired.2, i64 %arg.retired.3, ptr %arg.retired.4, i64 %arg.retired.5.0, i64 %arg.retired.6.0, ptr %arg.iterations.0, ptr %arg.iterations.1, i64 %arg.iterations.2, i64 %arg.iterations.3, ptr %arg.iterations.4, i64 %arg.iterations.5.0, i64 %arg.iterations.6.0, i64 %arg.width, i64 %arg.window, ptr %arg.log.0, ptr %arg.log.1, i64 %arg.log.2, i64 %arg.log.3, ptr %arg.log.4, i64 %arg.log.5.0, i64 %arg.log.5.1, i64 %arg.log.6.0, i64 %arg.log.6.1)
  switch i32 %.1162, label %B398.endif.if [
    i32 -2, label %B398.endif.endif
    i32 0, label %B398.endif.endif
  ], !prof !0

B628:                                             ; preds = %B398.endif.endif
  %.1405 = icmp slt i64 %arg.log.5.0, 1
  br i1 %.1405, label %B628.else.endif.endif.endif.if, label %B628.else.endif.endif.endif.endif, !prof !4

B724:                                             ; preds = %B628.endif.endif.endif, %B398.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1682, i8 0, i64 16, i1 false)
  %.1706 = call i32 @f24(ptr nonnull %.1682, ptr nonnull %excinfo.3, ptr %arg.row.0, ptr %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, ptr %arg.start.0, ptr %arg.start.1, i64 %arg.start.2, i64 %arg.start.3, ptr %arg.start.4, i64 %arg.start.5.0, i64 %arg.start.6.0, ptr %arg.producer.0, ptr %arg.producer.1, i64 %arg.producer.2, i64 %arg.producer.3, ptr %arg.producer.4, i64 %arg.producer.5.0, i64 %arg.producer.6.0, ptr %arg.back.0, ptr %arg.back.1, i64 %arg.back.2, i64 %arg.back.3, ptr %arg.back.4, i64 %arg.back.5.0, i64 %arg.back.6.0, ptr %arg.delay.0, ptr %arg.delay.1, i64 %arg.delay.2, i64 %arg.delay.3, ptr %arg.delay.4, i64 %arg.delay.5.0, i64 %arg.delay.6.0, ptr %arg.costs.0, ptr %arg.costs.1, i64 %arg.costs.2, i64 %arg.costs.3, ptr %arg.costs.4, i64 %arg.costs.5.0, i64 %arg.costs.5.1, i64 %arg.costs.6.0, i64 %arg.costs.6.1, ptr %arg.masks.0, ptr %arg.masks.1, i64 %arg.masks.2, i64 %arg.masks.3, ptr %arg.masks.4, i64 %arg.masks.5.0, i64 %arg.masks.6.0, ptr %arg.load.0, ptr %arg.load.1, i64 %arg.load.2, i64 %arg.load.3, ptr %arg.load.4, i64 %arg.load.5.0, i64 %arg.load.6.0, ptr %arg.chosen.0, ptr %arg.chosen.1, i64 %arg.chosen.2, i64 %arg.chosen.3, ptr %arg.chosen.4, i64 %arg.chosen.5.0, i64 %arg.chosen.6.0)
  switch i32 %.1706, label %B724.if [
    i32 -2, label %B724.endif
    i32 0, label %B724.endif
  ], !prof !0

B725.sink.split.sink.split:                       ; preds = %B156.if, %B336
  %.sink4 = phi i64 [ 16, %B336 ], [ 24, %B156.if ]
  %sunkaddr118 = mul i64 %.58713151317, 8
  %sunkaddr119 = getelementptr i8, ptr %arg.producer.4, i64 %sunkaddr118
  %.685 = load i64, ptr %sunkaddr119, align 8
  %.699 = icmp slt i64 %.685, 0
  %.700 = select i1 %.699, i64 %arg.row.5.0, i64 0
  %25 = getelementptr i64, ptr %arg.row.4, i64 %.685
  %.714 = getelementptr i64, ptr %25, i64 %.700
  %.715 = load i64, ptr %.714, align 8
  %.742 = icmp slt i64 %.715, 0
  %.743 = select i1 %.742, i64 %arg.costs.5.0, i64 0
  %.744 = add i64 %.743, %.715
  %.764 = mul i64 %.744, %arg.costs.5.1
  %26 = getelementptr double, ptr %arg.costs.4, i64 %.764
  %.768 = getelementptr i8, ptr %26, i64 %.sink4
  %.769 = load double, ptr %.768, align 8
  br label %B725.sink.split

B725.sink.split:                                  ; preds = %B156.if, %B725.sink.split.sink.split
  %.1019.sink = phi double [ %arg.address_latency, %B156.if ], [ %.769, %B725.sink.split.sink.split ]
  %sunkaddr120 = mul i64 %.58713151317, 8
  %sunkaddr121 = getelementptr i8, ptr %arg.delay.4, i64 %sunkaddr120
  store double %.1019.sink, ptr %sunkaddr121, align 8
  br label %B725

B725:                                             ; preds = %B156.if, %B725.sink.split
  %sunkaddr122 = mul i64 %.58713151317, 8
  %sunkaddr123 = getelementptr i8, ptr %arg.how.4, i64 %sunkaddr122
  %sunkaddr124 = getelementptr i8, ptr %sunkaddr123, i64 8
  %.652.1 = load i64, ptr %sunkaddr124, align 8
  switch i64 %.652.1, label %B725.1 [
    i64 1, label %B725.sink.split.sink.split.1
    i64 2, label %B725.sink.split.1
    i64 0, label %B336.1
  ]

B336.1:                                           ; preds = %B725
  br label %B725.sink.split.sink.split.1

B725.sink.split.sink.split.1:                     ; preds = %B336.1, %B725
  %.sink4.1 = phi i64 [ 16, %B336.1 ], [ 24, %B725 ]
  %sunkaddr125 = mul i64 %.58713151317, 8
  %sunkaddr126 = getelementptr i8, ptr %arg.producer.4, i64 %sunkaddr125
  %sunkaddr127 = getelementptr i8, ptr %sunkaddr126, i64 8
  %.685.1 = load i64, ptr %sunkaddr127, align 8
  %.699.1 = icmp slt i64 %.685.1, 0
  %.700.1 = select i1 %.699.1, i64 %arg.row.5.0, i64 0
  %27 = getelementptr i64, ptr %arg.row.4, i64 %.685.1
  %.714.1 = getelementptr i64, ptr %27, i64 %.700.1
  %.715.1 = load i64, ptr %.714.1, align 8
  %.742.1 = icmp slt i64 %.715.1, 0
  %.743.1 = select i1 %.742.1, i64 %arg.costs.5.0, i64 0
  %.744.1 = add i64 %.743.1, %.715.1
  %.764.1 = mul i64 %.744.1, %arg.costs.5.1
  %28 = getelementptr double, ptr %arg.costs.4, i64 %.764.1
  %.768.1 = getelementptr i8, ptr %28, i64 %.sink4.1
  %.769.1 = load double, ptr %.768.1, align 8
  br label %B725.sink.split.1

B725.sink.split.1:                                ; preds = %B725.sink.split.sink.split.1, %B725
  %.1019.sink.1 = phi double [ %arg.address_latency, %B725 ], [ %.769.1, %B725.sink.split.sink.split.1 ]
  %sunkaddr128 = mul i64 %.58713151317, 8
  %sunkaddr129 = getelementptr i8, ptr %arg.delay.4, i64 %sunkaddr128
  %sunkaddr130 = getelementptr i8, ptr %sunkaddr129, i64 8
  store double %.1019.sink.1, ptr %sunkaddr130, align 8
  br label %B725.1

B725.1:                                           ; preds = %B725.sink.split.1, %B725
  %sunkaddr131 = mul i64 %.58713151317, 8
  %sunkaddr132 = getelementptr i8, ptr %arg.how.4, i64 %sunkaddr131
  %sunkaddr133 = getelementptr i8, ptr %sunkaddr132, i64 16
  %.652.2 = load i64, ptr %sunkaddr133, align 8
  switch i64 %.652.2, label %B725.2 [
    i64 1, label %B725.sink.split.sink.split.2
    i64 2, label %B725.sink.split.2
    i64 0, label %B336.2
  ]

B336.2:                                           ; preds = %B725.1
  br label %B725.sink.split.sink.split.2

B725.sink.split.sink.split.2:                     ; preds = %B336.2, %B725.1
  %.sink4.2 = phi i64 [ 16, %B336.2 ], [ 24, %B725.1 ]
  %sunkaddr134 = mul i64 %.58713151317, 8
  %sunkaddr135 = getelementptr i8, ptr %arg.producer.4, i64 %sunkaddr134
  %sunkaddr136 = getelementptr i8, ptr %sunkaddr135, i64 16
  %.685.2 = load i64, ptr %sunkaddr136, align 8
  %.699.2 = icmp slt i64 %.685.2, 0
  %.700.2 = select i1 %.699.2, i64 %arg.row.5.0, i64 0
  %29 = getelementptr i64, ptr %arg.row.4, i64 %.685.2
  %.714.2 = getelementptr i64, ptr %29, i64 %.700.2
  %.715.2 = load i64, ptr %.714.2, align 8
  %.742.2 = icmp slt i64 %.715.2, 0
  %.743.2 = select i1 %.742.2, i64 %arg.costs.5.0, i64 0
  %.744.2 = add i64 %.743.2, %.715.2
  %.764.2 = mul i64 %.744.2, %arg.costs.5.1
  %30 = getelementptr double, ptr %arg.costs.4, i64 %.764.2
  %.768.2 = getelementptr i8, ptr %30, i64 %.sink4.2
  %.769.2 = load double, ptr %.768.2, align 8
  br label %B725.sink.split.2

B725.sink.split.2:                                ; preds = %B725.sink.split.sink.split.2, %B725.1
  %.1019.sink.2 = phi double [ %arg.address_latency, %B725.1 ], [ %.769.2, %B725.sink.split.sink.split.2 ]
  %sunkaddr137 = mul i64 %.58713151317, 8
  %sunkaddr138 = getelementptr i8, ptr %arg.delay.4, i64 %sunkaddr137
  %sunkaddr139 = getelementptr i8, ptr %sunkaddr138, i64 16
  store double %.1019.sink.2, ptr %sunkaddr139, align 8
  br label %B725.2

B725.2:                                           ; preds = %B725.sink.split.2, %B725.1
  %.594.3 = add nuw nsw i64 %.58713151317, 4
  %sunkaddr140 = mul i64 %.58713151317, 8
  %sunkaddr141 = getelementptr i8, ptr %arg.how.4, i64 %sunkaddr140
  %sunkaddr142 = getelementptr i8, ptr %sunkaddr141, i64 24
  %.652.3 = load i64, ptr %sunkaddr142, align 8
  switch i64 %.652.3, label %B725.3 [
    i64 1, label %B725.sink.split.sink.split.3
    i64 2, label %B725.sink.split.3
    i64 0, label %B336.3
  ]

B336.3:                                           ; preds = %B725.2
  br label %B725.sink.split.sink.split.3

B725.sink.split.sink.split.3:                     ; preds = %B336.3, %B725.2
  %.sink4.3 = phi i64 [ 16, %B336.3 ], [ 24, %B725.2 ]
  %sunkaddr143 = mul i64 %.58713151317, 8
  %sunkaddr144 = getelementptr i8, ptr %arg.producer.4, i64 %sunkaddr143
  %sunkaddr145 = getelementptr i8, ptr %sunkaddr144, i64 24
  %.685.3 = load i64, ptr %sunkaddr145, align 8
  %.699.3 = icmp slt i64 %.685.3, 0
  %.700.3 = select i1 %.699.3, i64 %arg.row.5.0, i64 0
  %31 = getelementptr i64, ptr %arg.row.4, i64 %.685.3
  %.714.3 = getelementptr i64, ptr %31, i64 %.700.3
  %.715.3 = load i64, ptr %.714.3, align 8
  %.742.3 = icmp slt i64 %.715.3, 0
  %.743.3 = select i1 %.742.3, i64 %arg.costs.5.0, i64 0
  %.744.3 = add i64 %.743.3, %.715.3
  %.764.3 = mul i64 %.744.3, %arg.costs.5.1
  %32 = getelementptr double, ptr %arg.costs.4, i64 %.764.3
  %.768.3 = getelementptr i8, ptr %32, i64 %.sink4.3
  %.769.3 = load double, ptr %.768.3, align 8
  br label %B725.sink.split.3

B725.sink.split.3:                                ; preds = %B725.sink.split.sink.split.3, %B725.2
  %.1019.sink.3 = phi double [ %arg.address_latency, %B725.2 ], [ %.769.3, %B725.sink.split.sink.split.3 ]
  %sunkaddr146 = mul i64 %.58713151317, 8
  %sunkaddr147 = getelementptr i8, ptr %arg.delay.4, i64 %sunkaddr146
  %sunkaddr148 = getelementptr i8, ptr %sunkaddr147, i64 24
  store double %.1019.sink.3, ptr %sunkaddr148, align 8
  br label %B725.3

B725.3:                                           ; preds = %B725.sink.split.3, %B725.2
  %niter13.ncmp.3 = icmp eq i64 %unroll_iter12, %.594.3
  br i1 %niter13.ncmp.3, label %B398.loopexit.unr-lcssa, label %B156.if

B60.if:                                           ; preds = %B60.if, %B60.if.preheader.new.new
  %lsr.iv = phi i64 [ %lsr.iv.next, %B60.if ], [ %unroll_iter14, %B60.if.preheader.new.new ]
  %.36113091311 = phi i64 [ 0, %B60.if.preheader.new.new ], [ %.368.7.1, %B60.if ]
  %sunkaddr149 = mul i64 %.36113091311, 8
  %sunkaddr150 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr149
  %.422 = load i64, ptr %sunkaddr150, align 8
  %.436 = icmp slt i64 %.422, 0
  %.437 = select i1 %.436, i64 %arg.places.5.0, i64 0
  %33 = getelementptr i64, ptr %arg.places.4, i64 %.422
  %.451 = getelementptr i64, ptr %33, i64 %.437
  %.452 = load i64, ptr %.451, align 8
  %sunkaddr151 = mul i64 %.36113091311, 8
  %sunkaddr152 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr151
  store i64 %.452, ptr %sunkaddr152, align 8
  %sunkaddr153 = mul i64 %.36113091311, 8
  %sunkaddr154 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr153
  %sunkaddr155 = getelementptr i8, ptr %sunkaddr154, i64 8
  %.422.1 = load i64, ptr %sunkaddr155, align 8
  %.436.1 = icmp slt i64 %.422.1, 0
  %.437.1 = select i1 %.436.1, i64 %arg.places.5.0, i64 0
  %34 = getelementptr i64, ptr %arg.places.4, i64 %.422.1
  %.451.1 = getelementptr i64, ptr %34, i64 %.437.1
  %.452.1 = load i64, ptr %.451.1, align 8
  %sunkaddr156 = mul i64 %.36113091311, 8
  %sunkaddr158 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr156
  %sunkaddr160 = getelementptr i8, ptr %sunkaddr158, i64 8
  store i64 %.452.1, ptr %sunkaddr160, align 8
  %sunkaddr162 = mul i64 %.36113091311, 8
  %sunkaddr163 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr162
  %sunkaddr165 = getelementptr i8, ptr %sunkaddr163, i64 16
  %.422.2 = load i64, ptr %sunkaddr165, align 8
  %.436.2 = icmp slt i64 %.422.2, 0
  %.437.2 = select i1 %.436.2, i64 %arg.places.5.0, i64 0
  %35 = getelementptr i64, ptr %arg.places.4, i64 %.422.2
  %.451.2 = getelementptr i64, ptr %35, i64 %.437.2
  %.452.2 = load i64, ptr %.451.2, align 8
  %sunkaddr166 = mul i64 %.36113091311, 8
  %sunkaddr167 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr166
  %sunkaddr168 = getelementptr i8, ptr %sunkaddr167, i64 16
  store i64 %.452.2, ptr %sunkaddr168, align 8
  %sunkaddr169 = mul i64 %.36113091311, 8
  %sunkaddr170 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr169
  %sunkaddr171 = getelementptr i8, ptr %sunkaddr170, i64 24
  %.422.3 = load i64, ptr %sunkaddr171, align 8
  %.436.3 = icmp slt i64 %.422.3, 0
  %.437.3 = select i1 %.436.3, i64 %arg.places.5.0, i64 0
  %36 = getelementptr i64, ptr %arg.places.4, i64 %.422.3
  %.451.3 = getelementptr i64, ptr %36, i64 %.437.3
  %.452.3 = load i64, ptr %.451.3, align 8
  %sunkaddr172 = mul i64 %.36113091311, 8
  %sunkaddr173 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr172
  %sunkaddr174 = getelementptr i8, ptr %sunkaddr173, i64 24
  store i64 %.452.3, ptr %sunkaddr174, align 8
  %sunkaddr175 = mul i64 %.36113091311, 8
  %sunkaddr176 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr175
  %sunkaddr177 = getelementptr i8, ptr %sunkaddr176, i64 32
  %.422.4 = load i64, ptr %sunkaddr177, align 8
  %.436.4 = icmp slt i64 %.422.4, 0
  %.437.4 = select i1 %.436.4, i64 %arg.places.5.0, i64 0
  %37 = getelementptr i64, ptr %arg.places.4, i64 %.422.4
  %.451.4 = getelementptr i64, ptr %37, i64 %.437.4
  %.452.4 = load i64, ptr %.451.4, align 8
  %sunkaddr178 = mul i64 %.36113091311, 8
  %sunkaddr179 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr178
  %sunkaddr180 = getelementptr i8, ptr %sunkaddr179, i64 32
  store i64 %.452.4, ptr %sunkaddr180, align 8
  %sunkaddr181 = mul i64 %.36113091311, 8
  %sunkaddr182 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr181
  %sunkaddr183 = getelementptr i8, ptr %sunkaddr182, i64 40
  %.422.5 = load i64, ptr %sunkaddr183, align 8
  %.436.5 = icmp slt i64 %.422.5, 0
  %.437.5 = select i1 %.436.5, i64 %arg.places.5.0, i64 0
  %38 = getelementptr i64, ptr %arg.places.4, i64 %.422.5
  %.451.5 = getelementptr i64, ptr %38, i64 %.437.5
  %.452.5 = load i64, ptr %.451.5, align 8
  %sunkaddr184 = mul i64 %.36113091311, 8
  %sunkaddr185 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr184
  %sunkaddr186 = getelementptr i8, ptr %sunkaddr185, i64 40
  store i64 %.452.5, ptr %sunkaddr186, align 8
  %sunkaddr187 = mul i64 %.36113091311, 8
  %sunkaddr188 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr187
  %sunkaddr189 = getelementptr i8, ptr %sunkaddr188, i64 48
  %.422.6 = load i64, ptr %sunkaddr189, align 8
  %.436.6 = icmp slt i64 %.422.6, 0
  %.437.6 = select i1 %.436.6, i64 %arg.places.5.0, i64 0
  %39 = getelementptr i64, ptr %arg.places.4, i64 %.422.6
  %.451.6 = getelementptr i64, ptr %39, i64 %.437.6
  %.452.6 = load i64, ptr %.451.6, align 8
  %sunkaddr190 = mul i64 %.36113091311, 8
  %sunkaddr191 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr190
  %sunkaddr192 = getelementptr i8, ptr %sunkaddr191, i64 48
  store i64 %.452.6, ptr %sunkaddr192, align 8
  %sunkaddr193 = mul i64 %.36113091311, 8
  %sunkaddr194 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr193
  %sunkaddr195 = getelementptr i8, ptr %sunkaddr194, i64 56
  %.422.7 = load i64, ptr %sunkaddr195, align 8
  %.436.7 = icmp slt i64 %.422.7, 0
  %.437.7 = select i1 %.436.7, i64 %arg.places.5.0, i64 0
  %40 = getelementptr i64, ptr %arg.places.4, i64 %.422.7
  %.451.7 = getelementptr i64, ptr %40, i64 %.437.7
  %.452.7 = load i64, ptr %.451.7, align 8
  %sunkaddr196 = mul i64 %.36113091311, 8
  %sunkaddr197 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr196
  %sunkaddr198 = getelementptr i8, ptr %sunkaddr197, i64 56
  store i64 %.452.7, ptr %sunkaddr198, align 8
  %sunkaddr199 = mul i64 %.36113091311, 8
  %sunkaddr200 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr199
  %sunkaddr201 = getelementptr i8, ptr %sunkaddr200, i64 64
  %.422.115 = load i64, ptr %sunkaddr201, align 8
  %.436.116 = icmp slt i64 %.422.115, 0
  %.437.117 = select i1 %.436.116, i64 %arg.places.5.0, i64 0
  %41 = getelementptr i64, ptr %arg.places.4, i64 %.422.115
  %.451.118 = getelementptr i64, ptr %41, i64 %.437.117
  %.452.119 = load i64, ptr %.451.118, align 8
  %sunkaddr202 = mul i64 %.36113091311, 8
  %sunkaddr203 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr202
  %sunkaddr204 = getelementptr i8, ptr %sunkaddr203, i64 64
  store i64 %.452.119, ptr %sunkaddr204, align 8
  %sunkaddr205 = mul i64 %.36113091311, 8
  %sunkaddr206 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr205
  %sunkaddr207 = getelementptr i8, ptr %sunkaddr206, i64 72
  %.422.1.1 = load i64, ptr %sunkaddr207, align 8
  %.436.1.1 = icmp slt i64 %.422.1.1, 0
  %.437.1.1 = select i1 %.436.1.1, i64 %arg.places.5.0, i64 0
  %42 = getelementptr i64, ptr %arg.places.4, i64 %.422.1.1
  %.451.1.1 = getelementptr i64, ptr %42, i64 %.437.1.1
  %.452.1.1 = load i64, ptr %.451.1.1, align 8
  %sunkaddr208 = mul i64 %.36113091311, 8
  %sunkaddr209 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr208
  %sunkaddr210 = getelementptr i8, ptr %sunkaddr209, i64 72
  store i64 %.452.1.1, ptr %sunkaddr210, align 8
  %sunkaddr211 = mul i64 %.36113091311, 8
  %sunkaddr212 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr211
  %sunkaddr213 = getelementptr i8, ptr %sunkaddr212, i64 80
  %.422.2.1 = load i64, ptr %sunkaddr213, align 8
  %.436.2.1 = icmp slt i64 %.422.2.1, 0
  %.437.2.1 = select i1 %.436.2.1, i64 %arg.places.5.0, i64 0
  %43 = getelementptr i64, ptr %arg.places.4, i64 %.422.2.1
  %.451.2.1 = getelementptr i64, ptr %43, i64 %.437.2.1
  %.452.2.1 = load i64, ptr %.451.2.1, align 8
  %sunkaddr214 = mul i64 %.36113091311, 8
  %sunkaddr215 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr214
  %sunkaddr216 = getelementptr i8, ptr %sunkaddr215, i64 80
  store i64 %.452.2.1, ptr %sunkaddr216, align 8
  %sunkaddr217 = mul i64 %.36113091311, 8
  %sunkaddr218 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr217
  %sunkaddr219 = getelementptr i8, ptr %sunkaddr218, i64 88
  %.422.3.1 = load i64, ptr %sunkaddr219, align 8
  %.436.3.1 = icmp slt i64 %.422.3.1, 0
  %.437.3.1 = select i1 %.436.3.1, i64 %arg.places.5.0, i64 0
  %44 = getelementptr i64, ptr %arg.places.4, i64 %.422.3.1
  %.451.3.1 = getelementptr i64, ptr %44, i64 %.437.3.1
  %.452.3.1 = load i64, ptr %.451.3.1, align 8
  %sunkaddr220 = mul i64 %.36113091311, 8
  %sunkaddr221 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr220
  %sunkaddr222 = getelementptr i8, ptr %sunkaddr221, i64 88
  store i64 %.452.3.1, ptr %sunkaddr222, align 8
  %sunkaddr223 = mul i64 %.36113091311, 8
  %sunkaddr224 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr223
  %sunkaddr225 = getelementptr i8, ptr %sunkaddr224, i64 96
  %.422.4.1 = load i64, ptr %sunkaddr225, align 8
  %.436.4.1 = icmp slt i64 %.422.4.1, 0
  %.437.4.1 = select i1 %.436.4.1, i64 %arg.places.5.0, i64 0
  %45 = getelementptr i64, ptr %arg.places.4, i64 %.422.4.1
  %.451.4.1 = getelementptr i64, ptr %45, i64 %.437.4.1
  %.452.4.1 = load i64, ptr %.451.4.1, align 8
  %sunkaddr226 = mul i64 %.36113091311, 8
  %sunkaddr227 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr226
  %sunkaddr228 = getelementptr i8, ptr %sunkaddr227, i64 96
  store i64 %.452.4.1, ptr %sunkaddr228, align 8
  %sunkaddr229 = mul i64 %.36113091311, 8
  %sunkaddr230 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr229
  %sunkaddr231 = getelementptr i8, ptr %sunkaddr230, i64 104
  %.422.5.1 = load i64, ptr %sunkaddr231, align 8
  %.436.5.1 = icmp slt i64 %.422.5.1, 0
  %.437.5.1 = select i1 %.436.5.1, i64 %arg.places.5.0, i64 0
  %46 = getelementptr i64, ptr %arg.places.4, i64 %.422.5.1
  %.451.5.1 = getelementptr i64, ptr %46, i64 %.437.5.1
  %.452.5.1 = load i64, ptr %.451.5.1, align 8
  %sunkaddr232 = mul i64 %.36113091311, 8
  %sunkaddr233 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr232
  %sunkaddr234 = getelementptr i8, ptr %sunkaddr233, i64 104
  store i64 %.452.5.1, ptr %sunkaddr234, align 8
  %sunkaddr235 = mul i64 %.36113091311, 8
  %sunkaddr236 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr235
  %sunkaddr237 = getelementptr i8, ptr %sunkaddr236, i64 112
  %.422.6.1 = load i64, ptr %sunkaddr237, align 8
  %.436.6.1 = icmp slt i64 %.422.6.1, 0
  %.437.6.1 = select i1 %.436.6.1, i64 %arg.places.5.0, i64 0
  %47 = getelementptr i64, ptr %arg.places.4, i64 %.422.6.1
  %.451.6.1 = getelementptr i64, ptr %47, i64 %.437.6.1
  %.452.6.1 = load i64, ptr %.451.6.1, align 8
  %sunkaddr238 = mul i64 %.36113091311, 8
  %sunkaddr239 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr238
  %sunkaddr240 = getelementptr i8, ptr %sunkaddr239, i64 112
  store i64 %.452.6.1, ptr %sunkaddr240, align 8
  %.368.7.1 = add nuw i64 %.36113091311, 16
  %sunkaddr241 = mul i64 %.36113091311, 8
  %sunkaddr242 = getelementptr i8, ptr %arg.kind.4, i64 %sunkaddr241
  %sunkaddr243 = getelementptr i8, ptr %sunkaddr242, i64 120
  %.422.7.1 = load i64, ptr %sunkaddr243, align 8
  %.436.7.1 = icmp slt i64 %.422.7.1, 0
  %.437.7.1 = select i1 %.436.7.1, i64 %arg.places.5.0, i64 0
  %48 = getelementptr i64, ptr %arg.places.4, i64 %.422.7.1
  %.451.7.1 = getelementptr i64, ptr %48, i64 %.437.7.1
  %.452.7.1 = load i64, ptr %.451.7.1, align 8
  %sunkaddr244 = mul i64 %.36113091311, 8
  %sunkaddr245 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr244
  %sunkaddr246 = getelementptr i8, ptr %sunkaddr245, i64 120
  store i64 %.452.7.1, ptr %sunkaddr246, align 8
  %lsr.iv.next = add i64 %lsr.iv, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next, 0
  br i1 %niter.ncmp.1, label %B100.loopexit.unr-lcssa.unr-lcssa, label %B60.if

B156.if:                                          ; preds = %B725.3, %B156.if.preheader.new
  %.58713151317 = phi i64 [ 0, %B156.if.preheader.new ], [ %.594.3, %B725.3 ]
  %sunkaddr247 = mul i64 %.58713151317, 8
  %sunkaddr248 = getelementptr i8, ptr %arg.how.4, i64 %sunkaddr247
  %.652 = load i64, ptr %sunkaddr248, align 8
  switch i64 %.652, label %B725 [
    i64 1, label %B725.sink.split.sink.split
    i64 2, label %B725.sink.split
    i64 0, label %B336
  ]

B398.endif.if:                                    ; preds = %B398
  %.1170 = icmp sgt i32 %.1162, 0
  %.1163 = load ptr, ptr %excinfo.1, align 8
  %.1171 = select i1 %.1170, ptr %.1163, ptr undef
  store ptr %.1171, ptr %excinfo, align 8
  br label %common.ret

B398.endif.endif:                                 ; preds = %B398, %B398
  %sunkaddr159 = getelementptr inbounds i8, ptr %.1120, i64 16
  %.1172.fca.2.load = load i8, ptr %sunkaddr159, align 8
  %.1179.not = icmp eq i8 %.1172.fca.2.load, 0
  %sunkaddr249 = getelementptr inbounds i8, ptr %.1120, i64 24
  %.1172.fca.3.load = load i64, ptr %sunkaddr249, align 8
  %sunkaddr161 = getelementptr inbounds i8, ptr %.1120, i64 8
  %.1172.fca.1.load = load double, ptr %sunkaddr161, align 8
  %.1172.fca.0.load = load double, ptr %.1120, align 8
  store double %.1172.fca.0.load, ptr %arg.found.4, align 8
  %.1259 = getelementptr i8, ptr %arg.found.4, i64 8
  store double %.1172.fca.1.load, ptr %.1259, align 8
  %.1319 = getelementptr i8, ptr %arg.found.4, i64 16
  store double %.1172.fca.0.load, ptr %.1319, align 8
  %.1349 = getelementptr i8, ptr %arg.found.4, i64 40
  %.1350 = sitofp i64 %.1172.fca.3.load to double
  store double %.1350, ptr %.1349, align 8
  br i1 %.1179.not, label %B724, label %B628

common.ret:                                       ; preds = %B724.endif, %B724.if, %B628.endif.endif.if, %B398.endif.if
  %common.ret.op = phi i32 [ %.1162, %B398.endif.if ], [ %.1587, %B628.endif.endif.if ], [ 0, %B724.endif ], [ %.1706, %B724.if ]
  ret i32 %common.ret.op

B628.else.endif.endif.endif.if:                   ; preds = %B628
  %49 = mul i64 %arg.log.5.1, %arg.log.5.0
  br label %B628.else.endif.endif.endif.endif

B628.else.endif.endif.endif.endif:                ; preds = %B628.else.endif.endif.endif.if, %B628
  %.1385.sroa.0.32 = phi i64 [ %49, %B628.else.endif.endif.endif.if ], [ 0, %B628 ]
  %.1504 = getelementptr double, ptr %arg.log.4, i64 %.1385.sroa.0.32
  %sunkaddr250 = getelementptr inbounds i8, ptr %.1545, i64 24
  store i64 0, ptr %sunkaddr250, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(17) %.1545, i8 0, i64 17, i1 false)
  %.1587 = call i32 @f25(ptr nonnull %.1545, ptr nonnull %excinfo.2, ptr %arg.row.0, ptr %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, ptr %arg.start.0, ptr %arg.start.1, i64 %arg.start.2, i64 %arg.start.3, ptr %arg.start.4, i64 %arg.start.5.0, i64 %arg.start.6.0, ptr %arg.producer.0, ptr %arg.producer.1, i64 %arg.producer.2, i64 %arg.producer.3, ptr %arg.producer.4, i64 %arg.producer.5.0, i64 %arg.producer.6.0, ptr %arg.back.0, ptr %arg.back.1, i64 %arg.back.2, i64 %arg.back.3, ptr %arg.back.4, i64 %arg.back.5.0, i64 %arg.back.6.0, ptr %arg.delay.0, ptr %arg.delay.1, i64 %arg.delay.2, i64 %arg.delay.3, ptr %arg.delay.4, i64 %arg.delay.5.0, i64 %arg.delay.6.0, ptr %arg.costs.0, ptr %arg.costs.1, i64 %arg.costs.2, i64 %arg.costs.3, ptr %arg.costs.4, i64 %arg.costs.5.0, i64 %arg.costs.5.1, i64 %arg.costs.6.0, i64 %arg.costs.6.1, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.5.1, i64 %arg.starts.6.0, i64 %arg.starts.6.1, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.5.1, i64 %arg.ends.6.0, i64 %arg.ends.6.1, ptr %arg.count.0, ptr %arg.count.1, i64 %arg.count.2, i64 %arg.count.3, ptr %arg.count.4, i64 %arg.count.5.0, i64 %arg.count.6.0, ptr %arg.work.0, ptr %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr %arg.issue.0, ptr %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, ptr %arg.retired.0, ptr %arg.retired.1, i64 %arg.retired.2, i64 %arg.retired.3, ptr %arg.retired.4, i64 %arg.retired.5.0, i64 %arg.retired.6.0, ptr %arg.iterations.0, ptr %arg.iterations.1, i64 %arg.iterations.2, i64 %arg.iterations.3, ptr %arg.iterations.4, i64 %arg.iterations.5.0, i64 %arg.iterations.6.0, i64 %arg.width, i64 0, ptr %arg.log.0, ptr %arg.log.1, i64 0, i64 %arg.log.3, ptr %.1504, i64 0, i64 %arg.log.5.1, i64 %arg.log.6.0, i64 %arg.log.6.1)
  switch i32 %.1587, label %B628.endif.endif.if [
    i32 -2, label %B628.endif.endif.endif
    i32 0, label %B628.endif.endif.endif
  ], !prof !0

B628.endif.endif.if:                              ; preds = %B628.else.endif.endif.endif.endif
  %.1595 = icmp sgt i32 %.1587, 0
  %.1588 = load ptr, ptr %excinfo.2, align 8
  %.1596 = select i1 %.1595, ptr %.1588, ptr undef
  store ptr %.1596, ptr %excinfo, align 8
  br label %common.ret

B628.endif.endif.endif:                           ; preds = %B628.else.endif.endif.endif.endif, %B628.else.endif.endif.endif.endif
  %.1597.fca.0.load = load double, ptr %.1545, align 8
  %sunkaddr251 = getelementptr i8, ptr %arg.found.4, i64 16
  store double %.1597.fca.0.load, ptr %sunkaddr251, align 8
  br label %B724

B724.if:                                          ; preds = %B724
  %.1714 = icmp sgt i32 %.1706, 0
  %.1707 = load ptr, ptr %excinfo.3, align 8
  %.1715 = select i1 %.1714, ptr %.1707, ptr undef
  store ptr %.1715, ptr %excinfo, align 8
  br label %common.ret

B724.endif:                                       ; preds = %B724, %B724
  %sunkaddr164 = getelementptr inbounds i8, ptr %.1682, i64 8
  %.1716.fca.1.load = load i64, ptr %sunkaddr164, align 8
  %.1716.fca.0.load = load double, ptr %.1682, align 8
  %.1766 = getelementptr i8, ptr %arg.found.4, i64 24
  store double %.1716.fca.0.load, ptr %.1766, align 8
  %.1796 = getelementptr i8, ptr %arg.found.4, i64 32
  %.1797 = sitofp i64 %.1716.fca.1.load to double
  store double %.1797, ptr %.1796, align 8
  store double 0.000000e+00, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f23(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.block.0.0, ptr readnone %arg.block.0.1, i64 %arg.block.0.2, i64 %arg.block.0.3, ptr readonly %arg.block.0.4, i64 %arg.block.0.5.0, i64 %arg.block.0.6.0, ptr readnone %arg.block.1.0, ptr readnone %arg.block.1.1, i64 %arg.block.1.2, i64 %arg.block.1.3, ptr readonly %arg.block.1.4, i64 %arg.block.1.5.0, i64 %arg.block.1.6.0, ptr readnone %arg.block.2.0, ptr readnone %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr readonly %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr readnone %arg.block.3.0, ptr readnone %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr readonly %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr readnone %arg.block.4.0, ptr readnone %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr readonly %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr readnone %arg.block.5.0, ptr readnone %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr readonly %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.5.1, i64 %arg.block.5.6.0, i64 %arg.block.5.6.1, ptr readnone %arg.ports.0.0, ptr readnone %arg.ports.0.1, i64 %arg.ports.0.2, i64 %arg.ports.0.3, ptr %arg.ports.0.4, i64 %arg.ports.0.5.0, i64 %arg.ports.0.5.1, i64 %arg.ports.0.6.0, i64 %arg.ports.0.6.1, ptr readnone %arg.ports.1.0, ptr readnone %arg.ports.1.1, i64 %arg.ports.1.2, i64 %arg.ports.1.3, ptr %arg.ports.1.4, i64 %arg.ports.1.5.0, i64 %arg.ports.1.5.1, i64 %arg.ports.1.6.0, i64 %arg.ports.1.6.1, ptr readnone %arg.ports.2.0, ptr readnone %arg.ports.2.1, i64 %arg.ports.2.2, i64 %arg.ports.2.3, ptr %arg.ports.2.4, i64 %arg.ports.2.5.0, i64 %arg.ports.2.6.0, ptr readnone %arg.ports.3.0, ptr readnone %arg.ports.3.1, i64 %arg.ports.3.2, i64 %arg.ports.3.3, ptr %arg.ports.3.4, i64 %arg.ports.3.5.0, i64 %arg.ports.3.6.0, ptr readnone %arg.issue.0, ptr readnone %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, ptr readnone %arg.retired.0, ptr readnone %arg.retired.1, i64 %arg.retired.2, i64 %arg.retired.3, ptr %arg.retired.4, i64 %arg.retired.5.0, i64 %arg.retired.6.0, ptr readnone %arg.ends.0, ptr readnone %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, i64 %arg.width, i64 %arg.window, ptr readnone %arg.log.0, ptr readnone %arg.log.1, i64 %arg.log.2, i64 %arg.log.3, ptr writeonly %arg.log.4, i64 %arg.log.5.0, i64 %arg.log.5.1, i64 %arg.log.6.0, i64 %arg.log.6.1) local_unnamed_addr #1 {
entry:
  %.829 = alloca double, align 8
  store double 0.000000e+00, ptr %.829, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1083 = alloca ptr, align 8
  store ptr null, ptr %.1083, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1835 = alloca ptr, align 8
  store ptr null, ptr %.1835, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.1874 = alloca i64, align 8
  store i64 0, ptr %.1874, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.2741056.not = icmp slt i64 %arg.ports.2.5.0, 1
  br i1 %.2741056.not, label %B224.preheader, label %B110.if.preheader

B110.if.preheader:                                ; preds = %entry
  %xtraiter = and i64 %arg.ports.2.5.0, 7
  %0 = icmp ult i64 %arg.ports.2.5.0, 8
  br i1 %0, label %B110.if.epil.preheader, label %B110.if.preheader.new

B110.if.preheader.new:                            ; preds = %B110.if.preheader
  %1 = add nsw i64 %arg.ports.2.5.0, -8
  %2 = lshr i64 %1, 3
  %3 = add nuw nsw i64 %2, 1
  %xtraiter133 = and i64 %3, 3
  %4 = icmp ult i64 %1, 24
  br i1 %4, label %B110.if.epil134.preheader, label %B110.if.preheader.new.new

B110.if.preheader.new.new:                        ; preds = %B110.if.preheader.new
  %5 = lshr i64 %3, 2
  %6 = mul nsw i64 %5, -4
  br label %B110.if

B224.preheader.loopexit.unr-lcssa.unr-lcssa:      ; preds = %B110.if
  %lcmp.mod.not140 = icmp eq i64 %xtraiter133, 0
  br i1 %lcmp.mod.not140, label %B224.preheader.loopexit.unr-lcssa, label %B110.if.epil134.preheader

B110.if.epil134.preheader:                        ; preds = %B224.preheader.loopexit.unr-lcssa.unr-lcssa, %B110.if.preheader.new
  %.28010551057.epil.ph = phi i64 [ 0, %B110.if.preheader.new ], [ %.287.7.3, %B224.preheader.loopexit.unr-lcssa.unr-lcssa ]
  br label %B110.if.epil134

B110.if.epil134:                                  ; preds = %B110.if.epil134.preheader, %B110.if.epil134
  %lsr.iv = phi i64 [ %lsr.iv.next, %B110.if.epil134 ], [ %xtraiter133, %B110.if.epil134.preheader ]
  %.28010551057.epil = phi i64 [ %.287.7.epil, %B110.if.epil134 ], [ %.28010551057.epil.ph, %B110.if.epil134.preheader ]
  %sunkaddr = mul i64 %.28010551057.epil, 8
  %sunkaddr303 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr
  store i64 0, ptr %sunkaddr303, align 8
  %sunkaddr304 = mul i64 %.28010551057.epil, 8
  %sunkaddr305 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr304
  store double 0.000000e+00, ptr %sunkaddr305, align 8
  %sunkaddr306 = mul i64 %.28010551057.epil, 8
  %sunkaddr307 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr306
  %sunkaddr308 = getelementptr i8, ptr %sunkaddr307, i64 8
  store i64 0, ptr %sunkaddr308, align 8
  %sunkaddr309 = mul i64 %.28010551057.epil, 8
  %sunkaddr310 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr309
  %sunkaddr311 = getelementptr i8, ptr %sunkaddr310, i64 8
  store double 0.000000e+00, ptr %sunkaddr311, align 8
  %sunkaddr312 = mul i64 %.28010551057.epil, 8
  %sunkaddr313 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr312
  %sunkaddr314 = getelementptr i8, ptr %sunkaddr313, i64 16
  store i64 0, ptr %sunkaddr314, align 8
  %sunkaddr315 = mul i64 %.28010551057.epil, 8
  %sunkaddr316 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr315
  %sunkaddr317 = getelementptr i8, ptr %sunkaddr316, i64 16
  store double 0.000000e+00, ptr %sunkaddr317, align 8
  %sunkaddr318 = mul i64 %.28010551057.epil, 8
  %sunkaddr319 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr318
  %sunkaddr320 = getelementptr i8, ptr %sunkaddr319, i64 24
  store i64 0, ptr %sunkaddr320, align 8
  %sunkaddr321 = mul i64 %.28010551057.epil, 8
  %sunkaddr322 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr321
  %sunkaddr323 = getelementptr i8, ptr %sunkaddr322, i64 24
  store double 0.000000e+00, ptr %sunkaddr323, align 8
  %sunkaddr324 = mul i64 %.28010551057.epil, 8
  %sunkaddr325 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr324
  %sunkaddr326 = getelementptr i8, ptr %sunkaddr325, i64 32
  store i64 0, ptr %sunkaddr326, align 8
  %sunkaddr327 = mul i64 %.28010551057.epil, 8
  %sunkaddr328 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr327
  %sunkaddr329 = getelementptr i8, ptr %sunkaddr328, i64 32
  store double 0.000000e+00, ptr %sunkaddr329, align 8
  %sunkaddr330 = mul i64 %.28010551057.epil, 8
  %sunkaddr331 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr330
  %sunkaddr332 = getelementptr i8, ptr %sunkaddr331, i64 40
  store i64 0, ptr %sunkaddr332, align 8
  %sunkaddr333 = mul i64 %.28010551057.epil, 8
  %sunkaddr334 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr333
  %sunkaddr335 = getelementptr i8, ptr %sunkaddr334, i64 40
  store double 0.000000e+00, ptr %sunkaddr335, align 8
  %sunkaddr336 = mul i64 %.28010551057.epil, 8
  %sunkaddr337 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr336
  %sunkaddr338 = getelementptr i8, ptr %sunkaddr337, i64 48
  store i64 0, ptr %sunkaddr338, align 8
  %sunkaddr339 = mul i64 %.28010551057.epil, 8
  %sunkaddr340 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr339
  %sunkaddr341 = getelementptr i8, ptr %sunkaddr340, i64 48
  store double 0.000000e+00, ptr %sunkaddr341, align 8
  %.287.7.epil = add i64 %.28010551057.epil, 8
  %sunkaddr342 = mul i64 %.287.7.epil, 8
  %sunkaddr343 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr342
  %sunkaddr344 = getelementptr i8, ptr %sunkaddr343, i64 -8
  store i64 0, ptr %sunkaddr344, align 8
  %sunkaddr345 = mul i64 %.287.7.epil, 8
  %sunkaddr346 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr345
  %sunkaddr347 = getelementptr i8, ptr %sunkaddr346, i64 -8
  store double 0.000000e+00, ptr %sunkaddr347, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %epil.iter135.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter135.cmp.not, label %B224.preheader.loopexit.unr-lcssa, label %B110.if.epil134, !llvm.loop !5

B224.preheader.loopexit.unr-lcssa:                ; preds = %B110.if.epil134, %B224.preheader.loopexit.unr-lcssa.unr-lcssa
  %.287.7.lcssa = phi i64 [ %.287.7.3, %B224.preheader.loopexit.unr-lcssa.unr-lcssa ], [ %.287.7.epil, %B110.if.epil134 ]
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B224.preheader, label %B110.if.epil.preheader

B110.if.epil.preheader:                           ; preds = %B224.preheader.loopexit.unr-lcssa, %B110.if.preheader
  %.28010551057.epil.init = phi i64 [ 0, %B110.if.preheader ], [ %.287.7.lcssa, %B224.preheader.loopexit.unr-lcssa ]
  %7 = shl i64 %.28010551057.epil.init, 3
  %scevgep180 = getelementptr i8, ptr %arg.ports.3.4, i64 %7
  %scevgep182 = getelementptr i8, ptr %arg.ports.2.4, i64 %7
  br label %B110.if.epil

B110.if.epil:                                     ; preds = %B110.if.epil, %B110.if.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B110.if.epil ], [ 0, %B110.if.epil.preheader ]
  %8 = shl i64 %epil.iter, 3
  %scevgep164 = getelementptr i8, ptr %scevgep182, i64 %8
  store i64 0, ptr %scevgep164, align 8
  %scevgep = getelementptr i8, ptr %scevgep180, i64 %8
  store double 0.000000e+00, ptr %scevgep, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B224.preheader, label %B110.if.epil, !llvm.loop !6

B224.preheader:                                   ; preds = %B110.if.epil, %B224.preheader.loopexit.unr-lcssa, %entry
  %.126.i = add i64 %arg.block.5.5.1, -6
  %9 = shl i64 %arg.ports.1.5.1, 3
  %10 = shl i64 %arg.ports.0.5.1, 3
  %scevgep.i = getelementptr i8, ptr %arg.ports.0.4, i64 8
  br label %B224

B224:                                             ; preds = %B1008.endif.endif, %B224.preheader
  %retire.3.1 = phi double [ %retire.2.2.lcssa, %B1008.endif.endif ], [ 0.000000e+00, %B224.preheader ]
  %front.4.1 = phi double [ %front.3.2.lcssa, %B1008.endif.endif ], [ 0.000000e+00, %B224.preheader ]
  %alone.4.1 = phi double [ %spec.select, %B1008.endif.endif ], [ 0.000000e+00, %B224.preheader ]
  %filled.4.1 = phi i1 [ %filled.3.2.lcssa, %B1008.endif.endif ], [ false, %B224.preheader ]
  %taken.5.1 = phi i64 [ %taken.4.2.lcssa, %B1008.endif.endif ], [ 0, %B224.preheader ]
  %entered.3.1 = phi i64 [ %entered.2.2.lcssa, %B1008.endif.endif ], [ 0, %B224.preheader ]
  %iterations.2.1 = phi i64 [ %.1820, %B1008.endif.endif ], [ 0, %B224.preheader ]
  %11 = icmp slt i64 %arg.block.0.5.0, 1
  br i1 %11, label %B992, label %B270.if.lr.ph

B270.if.lr.ph:                                    ; preds = %B224
  %.1200 = mul i64 %iterations.2.1, %arg.issue.5.1
  %12 = getelementptr double, ptr %arg.issue.4, i64 %.1200
  br label %B270.if

B324:                                             ; preds = %B270.if
  %.734 = sub nsw i64 %entered.2.21079, %arg.window
  %.763 = getelementptr double, ptr %arg.retired.4, i64 %.734
  %.764 = load double, ptr %.763, align 8
  %.766 = fcmp ogt double %.764, %front.6.2
  br i1 %.766, label %B354, label %B384

B354:                                             ; preds = %B324
  %.786 = icmp slt i64 %.734, 0
  %.749 = select i1 %.786, i64 %arg.retired.5.0, i64 0
  %.801 = getelementptr double, ptr %.763, i64 %.749
  %.802 = load double, ptr %.801, align 8
  br label %B384

B384:                                             ; preds = %B270.if, %B354, %B324
  %front.5.2 = phi double [ %.802, %B354 ], [ %front.6.2, %B324 ], [ %front.6.2, %B270.if ]
  %filled.5.2 = phi i1 [ true, %B354 ], [ %filled.3.21077, %B324 ], [ %filled.3.21077, %B270.if ]
  %taken.6.2 = phi i64 [ 0, %B354 ], [ %taken.7.2, %B324 ], [ %taken.7.2, %B270.if ]
  %.817 = add nsw i64 %taken.6.2, 1
  store double 0.000000e+00, ptr %.829, align 8
  %.851 = call i32 @f26(ptr nonnull %.829, ptr nonnull %excinfo.1, ptr %arg.block.0.0, ptr %arg.block.0.1, i64 %arg.block.0.2, i64 %arg.block.0.3, ptr %arg.block.0.4, i64 %arg.block.0.5.0, i64 %arg.block.0.6.0, ptr %arg.block.1.0, ptr %arg.block.1.1, i64 %arg.block.1.2, i64 %arg.block.1.3, ptr %arg.block.1.4, i64 %arg.block.1.5.0, i64 %arg.block.1.6.0, ptr %arg.block.2.0, ptr %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr %arg.block.3.0, ptr %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr %arg.block.4.0, ptr %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr %arg.block.5.0, ptr %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.5.1, i64 %arg.block.5.6.0, i64 %arg.block.5.6.1, i64 %.63110661073, ptr %arg.issue.0, ptr %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, i64 %iterations.2.1, double %front.5.2)
  %.861 = load double, ptr %.829, align 8
  switch i32 %.851, label %B384.if [
    i32 -2, label %B384.endif
    i32 0, label %B384.endif
  ], !prof !0

B830:                                             ; preds = %B384.endif.endif.endif
  %13 = icmp slt i64 %entered.2.21079, 0
  %.1409 = select i1 %13, i64 %arg.log.5.0, i64 0
  %.1410 = add i64 %.1409, %entered.2.21079
  %.1430 = mul i64 %.1410, %arg.log.5.1
  %.1434 = getelementptr double, ptr %arg.log.4, i64 %.1430
  store double %front.5.2, ptr %.1434, align 8
  %.1490 = getelementptr i8, ptr %.1434, i64 8
  store double %.861, ptr %.1490, align 8
  %.1548 = getelementptr i8, ptr %.1434, i64 16
  store double %best.2.0.lcssa.i35, ptr %.1548, align 8
  %.1606 = getelementptr i8, ptr %.1434, i64 24
  %.1607 = sitofp i64 %chosen.2.0.lcssa.i33 to double
  store double %.1607, ptr %.1606, align 8
  %.1665 = getelementptr i8, ptr %.1434, i64 32
  store double %.1293, ptr %.1665, align 8
  %.1723 = getelementptr i8, ptr %.1434, i64 40
  store double %.11.i64, ptr %.1723, align 8
  br label %B978

B978:                                             ; preds = %B384.endif.endif.endif, %B830
  %.1760 = add nsw i64 %entered.2.21079, 1
  %exitcond1155.not = icmp eq i64 %arg.block.0.5.0, %.638
  br i1 %exitcond1155.not, label %B992.loopexit, label %B270.if

B992.loopexit:                                    ; preds = %B978
  %14 = fadd double %.11.i, -6.400000e+01
  br label %B992

B992:                                             ; preds = %B992.loopexit, %B224
  %retire.2.2.lcssa = phi double [ %retire.3.1, %B224 ], [ %.11.i64, %B992.loopexit ]
  %front.3.2.lcssa = phi double [ %front.4.1, %B224 ], [ %front.5.2, %B992.loopexit ]
  %filled.3.2.lcssa = phi i1 [ %filled.4.1, %B224 ], [ %filled.5.2, %B992.loopexit ]
  %taken.4.2.lcssa = phi i64 [ %taken.5.1, %B224 ], [ %.817, %B992.loopexit ]
  %entered.2.2.lcssa = phi i64 [ %entered.3.1, %B224 ], [ %.1760, %B992.loopexit ]
  %oldest.2.1.lcssa = phi double [ 1.000000e+300, %B224 ], [ %14, %B992.loopexit ]
  %.1775 = icmp eq i64 %iterations.2.1, 0
  %spec.select = select i1 %.1775, double %retire.2.2.lcssa, double %alone.4.1
  %.1817 = getelementptr double, ptr %arg.ends.4, i64 %iterations.2.1
  store double %retire.2.2.lcssa, ptr %.1817, align 8
  %.1820 = add nuw nsw i64 %iterations.2.1, 1
  store ptr null, ptr %.1835, align 8
  %.1851 = call i32 @f27(ptr nonnull %.1835, ptr nonnull %excinfo.7, ptr %arg.ports.0.0, ptr %arg.ports.0.1, i64 %arg.ports.0.2, i64 %arg.ports.0.3, ptr %arg.ports.0.4, i64 %arg.ports.0.5.0, i64 %arg.ports.0.5.1, i64 %arg.ports.0.6.0, i64 %arg.ports.0.6.1, ptr %arg.ports.1.0, ptr %arg.ports.1.1, i64 %arg.ports.1.2, i64 %arg.ports.1.3, ptr %arg.ports.1.4, i64 %arg.ports.1.5.0, i64 %arg.ports.1.5.1, i64 %arg.ports.1.6.0, i64 %arg.ports.1.6.1, ptr %arg.ports.2.0, ptr %arg.ports.2.1, i64 %arg.ports.2.2, i64 %arg.ports.2.3, ptr %arg.ports.2.4, i64 %arg.ports.2.5.0, i64 %arg.ports.2.6.0, ptr %arg.ports.3.0, ptr %arg.ports.3.1, i64 %arg.ports.3.2, i64 %arg.ports.3.3, ptr %arg.ports.3.4, i64 %arg.ports.3.5.0, i64 %arg.ports.3.6.0, double %oldest.2.1.lcssa)
  switch i32 %.1851, label %B1008.if [
    i32 -2, label %B1008.endif
    i32 0, label %B1008.endif
  ], !prof !0

B1144:                                            ; preds = %B1008.endif.endif
  %.1817.le = getelementptr double, ptr %arg.ends.4, i64 %iterations.2.1
  %.2029 = icmp sgt i64 %.1890, 0
  %.2032 = mul nuw nsw i64 %.1890, 6
  %.2060984 = lshr i64 %.1820, 1
  %"$phi1184.0.2.0" = select i1 %.2029, i64 %.2032, i64 %.2060984
  %.2119 = load double, ptr %.1817.le, align 8
  %.2122 = sub nsw i64 %iterations.2.1, %"$phi1184.0.2.0"
  %.2136 = icmp slt i64 %.2122, 0
  %.2137 = select i1 %.2136, i64 %arg.ends.5.0, i64 0
  %15 = getelementptr double, ptr %arg.ends.4, i64 %.2122
  %.2151 = getelementptr double, ptr %15, i64 %.2137
  %.2152 = load double, ptr %.2151, align 8
  %.2155 = fsub double %.2119, %.2152
  %.2156 = uitofp i64 %"$phi1184.0.2.0" to double
  %.2160 = fdiv double %.2155, %.2156
  %.2174 = zext i1 %filled.3.2.lcssa to i8
  %.2175 = insertvalue { double, double, i8, i64 } undef, double %.2160, 0
  %.2176 = insertvalue { double, double, i8, i64 } %.2175, double %spec.select, 1
  %.2177 = insertvalue { double, double, i8, i64 } %.2176, i8 %.2174, 2
  %.2178 = insertvalue { double, double, i8, i64 } %.2177, i64 %.1820, 3
  store { double, double, i8, i64 } %.2178, ptr %retptr, align 8
  br label %common.ret

B110.if:                                          ; preds = %B110.if, %B110.if.preheader.new.new
  %lsr.iv171 = phi i64 [ %lsr.iv.next172, %B110.if ], [ %6, %B110.if.preheader.new.new ]
  %.28010551057 = phi i64 [ %.287.7.3, %B110.if ], [ 0, %B110.if.preheader.new.new ]
  %sunkaddr348 = mul i64 %.28010551057, 8
  %sunkaddr349 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr348
  store i64 0, ptr %sunkaddr349, align 8
  %sunkaddr350 = mul i64 %.28010551057, 8
  %sunkaddr351 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr350
  store double 0.000000e+00, ptr %sunkaddr351, align 8
  %sunkaddr352 = mul i64 %.28010551057, 8
  %sunkaddr353 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr352
  %sunkaddr354 = getelementptr i8, ptr %sunkaddr353, i64 8
  store i64 0, ptr %sunkaddr354, align 8
  %sunkaddr355 = mul i64 %.28010551057, 8
  %sunkaddr356 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr355
  %sunkaddr357 = getelementptr i8, ptr %sunkaddr356, i64 8
  store double 0.000000e+00, ptr %sunkaddr357, align 8
  %sunkaddr358 = mul i64 %.28010551057, 8
  %sunkaddr359 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr358
  %sunkaddr360 = getelementptr i8, ptr %sunkaddr359, i64 16
  store i64 0, ptr %sunkaddr360, align 8
  %sunkaddr361 = mul i64 %.28010551057, 8
  %sunkaddr362 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr361
  %sunkaddr363 = getelementptr i8, ptr %sunkaddr362, i64 16
  store double 0.000000e+00, ptr %sunkaddr363, align 8
  %sunkaddr364 = mul i64 %.28010551057, 8
  %sunkaddr365 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr364
  %sunkaddr366 = getelementptr i8, ptr %sunkaddr365, i64 24
  store i64 0, ptr %sunkaddr366, align 8
  %sunkaddr367 = mul i64 %.28010551057, 8
  %sunkaddr368 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr367
  %sunkaddr369 = getelementptr i8, ptr %sunkaddr368, i64 24
  store double 0.000000e+00, ptr %sunkaddr369, align 8
  %sunkaddr370 = mul i64 %.28010551057, 8
  %sunkaddr371 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr370
  %sunkaddr372 = getelementptr i8, ptr %sunkaddr371, i64 32
  store i64 0, ptr %sunkaddr372, align 8
  %sunkaddr373 = mul i64 %.28010551057, 8
  %sunkaddr374 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr373
  %sunkaddr375 = getelementptr i8, ptr %sunkaddr374, i64 32
  store double 0.000000e+00, ptr %sunkaddr375, align 8
  %sunkaddr376 = mul i64 %.28010551057, 8
  %sunkaddr377 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr376
  %sunkaddr378 = getelementptr i8, ptr %sunkaddr377, i64 40
  store i64 0, ptr %sunkaddr378, align 8
  %sunkaddr379 = mul i64 %.28010551057, 8
  %sunkaddr380 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr379
  %sunkaddr381 = getelementptr i8, ptr %sunkaddr380, i64 40
  store double 0.000000e+00, ptr %sunkaddr381, align 8
  %sunkaddr382 = mul i64 %.28010551057, 8
  %sunkaddr383 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr382
  %sunkaddr384 = getelementptr i8, ptr %sunkaddr383, i64 48
  store i64 0, ptr %sunkaddr384, align 8
  %sunkaddr385 = mul i64 %.28010551057, 8
  %sunkaddr386 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr385
  %sunkaddr387 = getelementptr i8, ptr %sunkaddr386, i64 48
  store double 0.000000e+00, ptr %sunkaddr387, align 8
  %sunkaddr388 = mul i64 %.28010551057, 8
  %sunkaddr389 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr388
  %sunkaddr390 = getelementptr i8, ptr %sunkaddr389, i64 56
  store i64 0, ptr %sunkaddr390, align 8
  %sunkaddr391 = mul i64 %.28010551057, 8
  %sunkaddr392 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr391
  %sunkaddr393 = getelementptr i8, ptr %sunkaddr392, i64 56
  store double 0.000000e+00, ptr %sunkaddr393, align 8
  %sunkaddr394 = mul i64 %.28010551057, 8
  %sunkaddr395 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr394
  %sunkaddr396 = getelementptr i8, ptr %sunkaddr395, i64 64
  store i64 0, ptr %sunkaddr396, align 8
  %sunkaddr397 = mul i64 %.28010551057, 8
  %sunkaddr398 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr397
  %sunkaddr399 = getelementptr i8, ptr %sunkaddr398, i64 64
  store double 0.000000e+00, ptr %sunkaddr399, align 8
  %sunkaddr400 = mul i64 %.28010551057, 8
  %sunkaddr401 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr400
  %sunkaddr402 = getelementptr i8, ptr %sunkaddr401, i64 72
  store i64 0, ptr %sunkaddr402, align 8
  %sunkaddr403 = mul i64 %.28010551057, 8
  %sunkaddr404 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr403
  %sunkaddr405 = getelementptr i8, ptr %sunkaddr404, i64 72
  store double 0.000000e+00, ptr %sunkaddr405, align 8
  %sunkaddr406 = mul i64 %.28010551057, 8
  %sunkaddr407 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr406
  %sunkaddr408 = getelementptr i8, ptr %sunkaddr407, i64 80
  store i64 0, ptr %sunkaddr408, align 8
  %sunkaddr409 = mul i64 %.28010551057, 8
  %sunkaddr410 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr409
  %sunkaddr411 = getelementptr i8, ptr %sunkaddr410, i64 80
  store double 0.000000e+00, ptr %sunkaddr411, align 8
  %sunkaddr412 = mul i64 %.28010551057, 8
  %sunkaddr413 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr412
  %sunkaddr414 = getelementptr i8, ptr %sunkaddr413, i64 88
  store i64 0, ptr %sunkaddr414, align 8
  %sunkaddr415 = mul i64 %.28010551057, 8
  %sunkaddr416 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr415
  %sunkaddr417 = getelementptr i8, ptr %sunkaddr416, i64 88
  store double 0.000000e+00, ptr %sunkaddr417, align 8
  %sunkaddr418 = mul i64 %.28010551057, 8
  %sunkaddr419 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr418
  %sunkaddr420 = getelementptr i8, ptr %sunkaddr419, i64 96
  store i64 0, ptr %sunkaddr420, align 8
  %sunkaddr421 = mul i64 %.28010551057, 8
  %sunkaddr422 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr421
  %sunkaddr423 = getelementptr i8, ptr %sunkaddr422, i64 96
  store double 0.000000e+00, ptr %sunkaddr423, align 8
  %sunkaddr424 = mul i64 %.28010551057, 8
  %sunkaddr425 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr424
  %sunkaddr426 = getelementptr i8, ptr %sunkaddr425, i64 104
  store i64 0, ptr %sunkaddr426, align 8
  %sunkaddr427 = mul i64 %.28010551057, 8
  %sunkaddr428 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr427
  %sunkaddr429 = getelementptr i8, ptr %sunkaddr428, i64 104
  store double 0.000000e+00, ptr %sunkaddr429, align 8
  %sunkaddr430 = mul i64 %.28010551057, 8
  %sunkaddr431 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr430
  %sunkaddr432 = getelementptr i8, ptr %sunkaddr431, i64 112
  store i64 0, ptr %sunkaddr432, align 8
  %sunkaddr433 = mul i64 %.28010551057, 8
  %sunkaddr434 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr433
  %sunkaddr435 = getelementptr i8, ptr %sunkaddr434, i64 112
  store double 0.000000e+00, ptr %sunkaddr435, align 8
  %sunkaddr436 = mul i64 %.28010551057, 8
  %sunkaddr437 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr436
  %sunkaddr438 = getelementptr i8, ptr %sunkaddr437, i64 120
  store i64 0, ptr %sunkaddr438, align 8
  %sunkaddr439 = mul i64 %.28010551057, 8
  %sunkaddr440 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr439
  %sunkaddr441 = getelementptr i8, ptr %sunkaddr440, i64 120
  store double 0.000000e+00, ptr %sunkaddr441, align 8
  %sunkaddr442 = mul i64 %.28010551057, 8
  %sunkaddr443 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr442
  %sunkaddr444 = getelementptr i8, ptr %sunkaddr443, i64 128
  store i64 0, ptr %sunkaddr444, align 8
  %sunkaddr445 = mul i64 %.28010551057, 8
  %sunkaddr446 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr445
  %sunkaddr447 = getelementptr i8, ptr %sunkaddr446, i64 128
  store double 0.000000e+00, ptr %sunkaddr447, align 8
  %sunkaddr448 = mul i64 %.28010551057, 8
  %sunkaddr449 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr448
  %sunkaddr450 = getelementptr i8, ptr %sunkaddr449, i64 136
  store i64 0, ptr %sunkaddr450, align 8
  %sunkaddr451 = mul i64 %.28010551057, 8
  %sunkaddr452 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr451
  %sunkaddr453 = getelementptr i8, ptr %sunkaddr452, i64 136
  store double 0.000000e+00, ptr %sunkaddr453, align 8
  %sunkaddr454 = mul i64 %.28010551057, 8
  %sunkaddr455 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr454
  %sunkaddr456 = getelementptr i8, ptr %sunkaddr455, i64 144
  store i64 0, ptr %sunkaddr456, align 8
  %sunkaddr457 = mul i64 %.28010551057, 8
  %sunkaddr458 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr457
  %sunkaddr459 = getelementptr i8, ptr %sunkaddr458, i64 144
  store double 0.000000e+00, ptr %sunkaddr459, align 8
  %sunkaddr460 = mul i64 %.28010551057, 8
  %sunkaddr461 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr460
  %sunkaddr462 = getelementptr i8, ptr %sunkaddr461, i64 152
  store i64 0, ptr %sunkaddr462, align 8
  %sunkaddr463 = mul i64 %.28010551057, 8
  %sunkaddr464 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr463
  %sunkaddr465 = getelementptr i8, ptr %sunkaddr464, i64 152
  store double 0.000000e+00, ptr %sunkaddr465, align 8
  %sunkaddr466 = mul i64 %.28010551057, 8
  %sunkaddr467 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr466
  %sunkaddr468 = getelementptr i8, ptr %sunkaddr467, i64 160
  store i64 0, ptr %sunkaddr468, align 8
  %sunkaddr469 = mul i64 %.28010551057, 8
  %sunkaddr470 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr469
  %sunkaddr471 = getelementptr i8, ptr %sunkaddr470, i64 160
  store double 0.000000e+00, ptr %sunkaddr471, align 8
  %sunkaddr472 = mul i64 %.28010551057, 8
  %sunkaddr473 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr472
  %sunkaddr474 = getelementptr i8, ptr %sunkaddr473, i64 168
  store i64 0, ptr %sunkaddr474, align 8
  %sunkaddr475 = mul i64 %.28010551057, 8
  %sunkaddr476 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr475
  %sunkaddr477 = getelementptr i8, ptr %sunkaddr476, i64 168
  store double 0.000000e+00, ptr %sunkaddr477, align 8
  %sunkaddr478 = mul i64 %.28010551057, 8
  %sunkaddr479 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr478
  %sunkaddr480 = getelementptr i8, ptr %sunkaddr479, i64 176
  store i64 0, ptr %sunkaddr480, align 8
  %sunkaddr481 = mul i64 %.28010551057, 8
  %sunkaddr482 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr481
  %sunkaddr483 = getelementptr i8, ptr %sunkaddr482, i64 176
  store double 0.000000e+00, ptr %sunkaddr483, align 8
  %sunkaddr484 = mul i64 %.28010551057, 8
  %sunkaddr485 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr484
  %sunkaddr486 = getelementptr i8, ptr %sunkaddr485, i64 184
  store i64 0, ptr %sunkaddr486, align 8
  %sunkaddr487 = mul i64 %.28010551057, 8
  %sunkaddr488 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr487
  %sunkaddr489 = getelementptr i8, ptr %sunkaddr488, i64 184
  store double 0.000000e+00, ptr %sunkaddr489, align 8
  %sunkaddr490 = mul i64 %.28010551057, 8
  %sunkaddr491 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr490
  %sunkaddr492 = getelementptr i8, ptr %sunkaddr491, i64 192
  store i64 0, ptr %sunkaddr492, align 8
  %sunkaddr493 = mul i64 %.28010551057, 8
  %sunkaddr494 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr493
  %sunkaddr495 = getelementptr i8, ptr %sunkaddr494, i64 192
  store double 0.000000e+00, ptr %sunkaddr495, align 8
  %sunkaddr496 = mul i64 %.28010551057, 8
  %sunkaddr497 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr496
  %sunkaddr498 = getelementptr i8, ptr %sunkaddr497, i64 200
  store i64 0, ptr %sunkaddr498, align 8
  %sunkaddr499 = mul i64 %.28010551057, 8
  %sunkaddr500 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr499
  %sunkaddr501 = getelementptr i8, ptr %sunkaddr500, i64 200
  store double 0.000000e+00, ptr %sunkaddr501, align 8
  %sunkaddr502 = mul i64 %.28010551057, 8
  %sunkaddr503 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr502
  %sunkaddr504 = getelementptr i8, ptr %sunkaddr503, i64 208
  store i64 0, ptr %sunkaddr504, align 8
  %sunkaddr505 = mul i64 %.28010551057, 8
  %sunkaddr506 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr505
  %sunkaddr507 = getelementptr i8, ptr %sunkaddr506, i64 208
  store double 0.000000e+00, ptr %sunkaddr507, align 8
  %sunkaddr508 = mul i64 %.28010551057, 8
  %sunkaddr509 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr508
  %sunkaddr510 = getelementptr i8, ptr %sunkaddr509, i64 216
  store i64 0, ptr %sunkaddr510, align 8
  %sunkaddr511 = mul i64 %.28010551057, 8
  %sunkaddr512 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr511
  %sunkaddr513 = getelementptr i8, ptr %sunkaddr512, i64 216
  store double 0.000000e+00, ptr %sunkaddr513, align 8
  %sunkaddr514 = mul i64 %.28010551057, 8
  %sunkaddr515 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr514
  %sunkaddr516 = getelementptr i8, ptr %sunkaddr515, i64 224
  store i64 0, ptr %sunkaddr516, align 8
  %sunkaddr517 = mul i64 %.28010551057, 8
  %sunkaddr518 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr517
  %sunkaddr519 = getelementptr i8, ptr %sunkaddr518, i64 224
  store double 0.000000e+00, ptr %sunkaddr519, align 8
  %sunkaddr520 = mul i64 %.28010551057, 8
  %sunkaddr521 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr520
  %sunkaddr522 = getelementptr i8, ptr %sunkaddr521, i64 232
  store i64 0, ptr %sunkaddr522, align 8
  %sunkaddr523 = mul i64 %.28010551057, 8
  %sunkaddr524 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr523
  %sunkaddr525 = getelementptr i8, ptr %sunkaddr524, i64 232
  store double 0.000000e+00, ptr %sunkaddr525, align 8
  %sunkaddr526 = mul i64 %.28010551057, 8
  %sunkaddr527 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr526
  %sunkaddr528 = getelementptr i8, ptr %sunkaddr527, i64 240
  store i64 0, ptr %sunkaddr528, align 8
  %sunkaddr529 = mul i64 %.28010551057, 8
  %sunkaddr530 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr529
  %sunkaddr531 = getelementptr i8, ptr %sunkaddr530, i64 240
  store double 0.000000e+00, ptr %sunkaddr531, align 8
  %.287.7.3 = add i64 %.28010551057, 32
  %sunkaddr532 = mul i64 %.287.7.3, 8
  %sunkaddr533 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr532
  %sunkaddr534 = getelementptr i8, ptr %sunkaddr533, i64 -8
  store i64 0, ptr %sunkaddr534, align 8
  %sunkaddr535 = mul i64 %.287.7.3, 8
  %sunkaddr536 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr535
  %sunkaddr537 = getelementptr i8, ptr %sunkaddr536, i64 -8
  store double 0.000000e+00, ptr %sunkaddr537, align 8
  %lsr.iv.next172 = add i64 %lsr.iv171, 4
  %niter.ncmp.3 = icmp eq i64 %lsr.iv.next172, 0
  br i1 %niter.ncmp.3, label %B224.preheader.loopexit.unr-lcssa.unr-lcssa, label %B110.if

B270.if:                                          ; preds = %B978, %B270.if.lr.ph
  %oldest.2.11080 = phi double [ 1.000000e+300, %B270.if.lr.ph ], [ %.11.i, %B978 ]
  %entered.2.21079 = phi i64 [ %entered.3.1, %B270.if.lr.ph ], [ %.1760, %B978 ]
  %taken.4.21078 = phi i64 [ %taken.5.1, %B270.if.lr.ph ], [ %.817, %B978 ]
  %filled.3.21077 = phi i1 [ %filled.4.1, %B270.if.lr.ph ], [ %filled.5.2, %B978 ]
  %front.3.21076 = phi double [ %front.4.1, %B270.if.lr.ph ], [ %front.5.2, %B978 ]
  %retire.2.21075 = phi double [ %retire.3.1, %B270.if.lr.ph ], [ %.11.i64, %B978 ]
  %.63110661073 = phi i64 [ 0, %B270.if.lr.ph ], [ %.638, %B978 ]
  %16 = icmp sgt i64 %arg.window, 0
  %.638 = add nuw nsw i64 %.63110661073, 1
  %.676 = icmp eq i64 %taken.4.21078, %arg.width
  %.681 = fadd double %front.3.21076, 1.000000e+00
  %front.6.2 = select i1 %.676, double %.681, double %front.3.21076
  %taken.7.2 = select i1 %.676, i64 0, i64 %taken.4.21078
  %.717 = icmp sge i64 %entered.2.21079, %arg.window
  %or.cond = select i1 %16, i1 %.717, i1 false
  br i1 %or.cond, label %B324, label %B384

B384.if:                                          ; preds = %B384
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B384.endif:                                       ; preds = %B384, %B384
  %17 = icmp slt i64 %.126.i, 1
  %18 = getelementptr i64, ptr %arg.block.0.4, i64 %.63110661073
  %.902 = load i64, ptr %18, align 8
  %.98825 = icmp slt i64 %.902, 0
  %.98926 = select i1 %.98825, i64 %arg.block.5.5.0, i64 0
  %.99027 = add i64 %.98926, %.902
  %.101028 = mul i64 %.99027, %arg.block.5.5.1
  br i1 %17, label %B384.endif.endif.thread, label %B86.if.lr.ph.i

B86.if.lr.ph.i:                                   ; preds = %B384.endif
  %19 = getelementptr double, ptr %arg.block.5.4, i64 %.101028
  %.102.i.i = fadd double %.861, 1.000000e-09
  br label %B86.if.i

B152.i:                                           ; preds = %B86.if.i
  %sunkaddr538 = getelementptr i8, ptr %19, i64 8
  %.358.i = load double, ptr %sunkaddr538, align 8, !noalias !7
  %20 = getelementptr i64, ptr %arg.ports.2.4, i64 %.5.i.i
  %.88.i.i = load i64, ptr %20, align 8, !noalias !10
  %.35.i.i.i = icmp sgt i64 %.88.i.i, 0
  br i1 %.35.i.i.i, label %B24.preheader.i.i.i, label %B0.endif.i.i

B24.preheader.i.i.i:                              ; preds = %B152.i
  %.134.i.i.i = mul i64 %arg.ports.1.5.1, %.5.i.i
  %21 = getelementptr double, ptr %arg.ports.1.4, i64 %.134.i.i.i
  br label %B24.i.i.i

B24.i.i.i:                                        ; preds = %B24.i.i.i, %B24.preheader.i.i.i
  %high.2.0.i.i.i = phi i64 [ %high.3.1.i.i.i, %B24.i.i.i ], [ %.88.i.i, %B24.preheader.i.i.i ]
  %low.2.0.i.i.i = phi i64 [ %low.3.1.i.i.i, %B24.i.i.i ], [ 0, %B24.preheader.i.i.i ]
  %.44.i.i.i = add nuw nsw i64 %low.2.0.i.i.i, %high.2.0.i.i.i
  %.52.1.i.i.i = lshr i64 %.44.i.i.i, 1
  %22 = getelementptr double, ptr %21, i64 %.52.1.i.i.i
  %.139.i.i.i = load double, ptr %22, align 8, !noalias !13
  %.141.i.i.i = fcmp ogt double %.139.i.i.i, %.102.i.i
  %.166.i.i.i = add nuw nsw i64 %.52.1.i.i.i, 1
  %low.3.1.i.i.i = select i1 %.141.i.i.i, i64 %low.2.0.i.i.i, i64 %.166.i.i.i
  %high.3.1.i.i.i = select i1 %.141.i.i.i, i64 %.52.1.i.i.i, i64 %high.2.0.i.i.i
  %.183.i.i.i = icmp slt i64 %low.3.1.i.i.i, %high.3.1.i.i.i
  br i1 %.183.i.i.i, label %B24.i.i.i, label %B0.endif.i.i

B108.i.i:                                         ; preds = %B0.endif.i.i
  %.198.i.i = mul i64 %arg.ports.0.5.1, %.5.i.i
  %23 = getelementptr double, ptr %arg.ports.0.4, i64 %.198.i.i
  %24 = getelementptr double, ptr %23, i64 %low.4.1.i.i.i
  %.203.i.i = load double, ptr %24, align 8, !noalias !10
  %.206.i.i = fadd double %.861, %.358.i
  %.209.i.i = fadd double %.206.i.i, -1.000000e-09
  %.210.i.i = fcmp olt double %.203.i.i, %.209.i.i
  br i1 %.210.i.i, label %B168.preheader.i.i, label %B152.endif.i

B168.preheader.i.i:                               ; preds = %B108.i.i
  %.262.i.i = mul i64 %arg.ports.1.5.1, %.5.i.i
  %25 = getelementptr double, ptr %arg.ports.1.4, i64 %.262.i.i
  %26 = add nsw i64 %.88.i.i, -1
  %27 = mul i64 %10, %.5.i.i
  %scevgep3.i = getelementptr i8, ptr %scevgep.i, i64 %27
  br label %B168.i.i

B168.i.i:                                         ; preds = %B220.i.i, %B168.preheader.i.i
  %at.2.0.i.i = phi i64 [ %.275.i.i, %B220.i.i ], [ %low.4.1.i.i.i, %B168.preheader.i.i ]
  %.243.i.i = icmp slt i64 %at.2.0.i.i, 0
  %28 = select i1 %.243.i.i, i64 %9, i64 0
  %scevgep3.i.i = getelementptr i8, ptr %25, i64 %28
  %29 = shl i64 %at.2.0.i.i, 3
  %scevgep4.i.i = getelementptr i8, ptr %scevgep3.i.i, i64 %29
  %.267.i.i = load double, ptr %scevgep4.i.i, align 8, !noalias !10
  %exitcond.not.i.i = icmp eq i64 %26, %at.2.0.i.i
  br i1 %exitcond.not.i.i, label %B152.endif.i, label %B220.i.i

B220.i.i:                                         ; preds = %B168.i.i
  %.275.i.i = add nsw i64 %at.2.0.i.i, 1
  %.321.i.i = icmp slt i64 %at.2.0.i.i, -1
  %30 = select i1 %.321.i.i, i64 %10, i64 0
  %scevgep4.i = getelementptr i8, ptr %scevgep3.i, i64 %30
  %31 = shl i64 %at.2.0.i.i, 3
  %scevgep137 = getelementptr i8, ptr %scevgep4.i, i64 %31
  %.345.i.i = load double, ptr %scevgep137, align 8, !noalias !10
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
  %.455.i = load double, ptr %.454.i, align 8, !noalias !7
  %.486.i = getelementptr double, ptr %arg.ports.3.4, i64 %chosen.2.0386.i
  %.487.i = load double, ptr %.486.i, align 8, !noalias !7
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
  %exitcond.not.i = icmp eq i64 %.184.i, %arg.block.5.5.1
  br i1 %exitcond.not.i, label %B384.endif.endif, label %B86.if.i

B86.if.i:                                         ; preds = %B382.i, %B86.if.lr.ph.i
  %best.2.0387.i = phi double [ 1.000000e+300, %B86.if.lr.ph.i ], [ %best.3.2.i, %B382.i ]
  %chosen.2.0386.i = phi i64 [ -1, %B86.if.lr.ph.i ], [ %chosen.3.2.i, %B382.i ]
  %.177380384.i = phi i64 [ 6, %B86.if.lr.ph.i ], [ %.184.i, %B382.i ]
  %.184.i = add nuw i64 %.177380384.i, 1
  %.235.i = icmp slt i64 %.177380384.i, 0
  %.236.i = select i1 %.235.i, i64 %arg.block.5.5.1, i64 0
  %32 = getelementptr double, ptr %19, i64 %.177380384.i
  %.258.i = getelementptr double, ptr %32, i64 %.236.i
  %.259.i = load double, ptr %.258.i, align 8, !noalias !7
  %.5.i.i = fptosi double %.259.i to i64
  %.288.i = icmp slt i64 %.5.i.i, 0
  br i1 %.288.i, label %B384.endif.endif, label %B152.i

B152.endif.i:                                     ; preds = %B220.i.i, %B168.i.i, %B0.endif.i.i, %B108.i.i
  %time.2.1.i.i = phi double [ %.861, %B108.i.i ], [ %.861, %B0.endif.i.i ], [ %.267.i.i, %B168.i.i ], [ %.267.i.i, %B220.i.i ]
  %.402.i = icmp slt i64 %chosen.2.0386.i, 0
  %.406.i = fcmp olt double %time.2.1.i.i, %best.2.0387.i
  %or.cond.i = select i1 %.402.i, i1 true, i1 %.406.i
  br i1 %or.cond.i, label %B374.i, label %B238.i

common.ret:                                       ; preds = %B1008.endif.if, %B1008.if, %B384.endif.endif.if, %B384.if, %B1144
  %common.ret.op = phi i32 [ %.851, %B384.if ], [ 0, %B1144 ], [ %.1099, %B384.endif.endif.if ], [ %.1880, %B1008.endif.if ], [ %.1851, %B1008.if ]
  ret i32 %common.ret.op

B384.endif.endif:                                 ; preds = %B86.if.i, %B382.i
  %chosen.2.0.lcssa.i = phi i64 [ %chosen.2.0386.i, %B86.if.i ], [ %chosen.3.2.i, %B382.i ]
  %best.2.0.lcssa.i = phi double [ %best.2.0387.i, %B86.if.i ], [ %best.3.2.i, %B382.i ]
  %chosen.2.0.lcssa.i.fr = freeze i64 %chosen.2.0.lcssa.i
  %.1031 = icmp slt i64 %chosen.2.0.lcssa.i.fr, 0
  %spec.select41 = select i1 %.1031, i64 %arg.ports.3.5.0, i64 0
  br label %B384.endif.endif.thread

B384.endif.endif.thread:                          ; preds = %B384.endif.endif, %B384.endif
  %best.2.0.lcssa.i35 = phi double [ %best.2.0.lcssa.i, %B384.endif.endif ], [ 1.000000e+300, %B384.endif ]
  %chosen.2.0.lcssa.i33 = phi i64 [ %chosen.2.0.lcssa.i.fr, %B384.endif.endif ], [ -1, %B384.endif ]
  %33 = phi i64 [ %spec.select41, %B384.endif.endif ], [ %arg.ports.3.5.0, %B384.endif ]
  %34 = getelementptr double, ptr %arg.block.5.4, i64 %.101028
  %.101539.in = getelementptr i8, ptr %34, i64 8
  %.101539 = load double, ptr %.101539.in, align 8
  %35 = getelementptr double, ptr %arg.ports.3.4, i64 %chosen.2.0.lcssa.i33
  %.1046 = getelementptr double, ptr %35, i64 %33
  %.1047 = load double, ptr %.1046, align 8
  %.1048 = fadd double %.101539, %.1047
  store double %.1048, ptr %.1046, align 8
  store ptr null, ptr %.1083, align 8
  %.1099 = call i32 @f28(ptr nonnull %.1083, ptr nonnull %excinfo.3, ptr %arg.ports.0.0, ptr %arg.ports.0.1, i64 %arg.ports.0.2, i64 %arg.ports.0.3, ptr %arg.ports.0.4, i64 %arg.ports.0.5.0, i64 %arg.ports.0.5.1, i64 %arg.ports.0.6.0, i64 %arg.ports.0.6.1, ptr %arg.ports.1.0, ptr %arg.ports.1.1, i64 %arg.ports.1.2, i64 %arg.ports.1.3, ptr %arg.ports.1.4, i64 %arg.ports.1.5.0, i64 %arg.ports.1.5.1, i64 %arg.ports.1.6.0, i64 %arg.ports.1.6.1, ptr %arg.ports.2.0, ptr %arg.ports.2.1, i64 %arg.ports.2.2, i64 %arg.ports.2.3, ptr %arg.ports.2.4, i64 %arg.ports.2.5.0, i64 %arg.ports.2.6.0, ptr %arg.ports.3.0, ptr %arg.ports.3.1, i64 %arg.ports.3.2, i64 %arg.ports.3.3, ptr %arg.ports.3.4, i64 %arg.ports.3.5.0, i64 %arg.ports.3.6.0, i64 %chosen.2.0.lcssa.i33, double %best.2.0.lcssa.i35, double %.101539)
  switch i32 %.1099, label %B384.endif.endif.if [
    i32 -2, label %B384.endif.endif.endif
    i32 0, label %B384.endif.endif.endif
  ], !prof !0

B384.endif.endif.if:                              ; preds = %B384.endif.endif.thread
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B384.endif.endif.endif:                           ; preds = %B384.endif.endif.thread, %B384.endif.endif.thread
  %.10.i = fcmp olt double %best.2.0.lcssa.i35, %oldest.2.11080
  %.11.i = select i1 %.10.i, double %best.2.0.lcssa.i35, double %oldest.2.11080
  %36 = getelementptr double, ptr %12, i64 %.63110661073
  store double %best.2.0.lcssa.i35, ptr %36, align 8
  %sunkaddr262 = shl i64 %.101028, 3
  %sunkaddr263 = getelementptr i8, ptr %arg.block.5.4, i64 %sunkaddr262
  %sunkaddr264 = getelementptr i8, ptr %sunkaddr263, i64 16
  %.1263 = load double, ptr %sunkaddr264, align 8
  %.10.i61 = fcmp ogt double %.101539, %.1263
  %.11.i62 = select i1 %.10.i61, double %.101539, double %.1263
  %.1293 = fadd double %best.2.0.lcssa.i35, %.11.i62
  %.10.i63 = fcmp ogt double %.1293, %retire.2.21075
  %.11.i64 = select i1 %.10.i63, double %.1293, double %retire.2.21075
  %.1347 = icmp slt i64 %entered.2.21079, 0
  %.1348 = select i1 %.1347, i64 %arg.retired.5.0, i64 0
  %37 = getelementptr double, ptr %arg.retired.4, i64 %entered.2.21079
  %.1362 = getelementptr double, ptr %37, i64 %.1348
  store double %.11.i64, ptr %.1362, align 8
  %.1378 = icmp slt i64 %entered.2.21079, %arg.log.5.0
  br i1 %.1378, label %B830, label %B978

B1008.if:                                         ; preds = %B992
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1008.endif:                                      ; preds = %B992, %B992
  store i64 0, ptr %.1874, align 8
  %.1880 = call i32 @f29(ptr nonnull %.1874, ptr nonnull %excinfo.8, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, i64 %.1820)
  switch i32 %.1880, label %B1008.endif.if [
    i32 -2, label %B1008.endif.endif
    i32 0, label %B1008.endif.endif
  ], !prof !0

B1008.endif.if:                                   ; preds = %B1008.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1008.endif.endif:                                ; preds = %B1008.endif, %B1008.endif
  %.1890 = load i64, ptr %.1874, align 8
  %.1907 = icmp ult i64 %iterations.2.1, 95
  %.1957 = icmp eq i64 %.1890, 0
  %or.cond982 = select i1 %.1907, i1 %.1957, i1 false
  br i1 %or.cond982, label %B224, label %B1144
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f24(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.block.0.0, ptr readnone %arg.block.0.1, i64 %arg.block.0.2, i64 %arg.block.0.3, ptr readonly %arg.block.0.4, i64 %arg.block.0.5.0, i64 %arg.block.0.6.0, ptr readnone %arg.block.1.0, ptr readnone %arg.block.1.1, i64 %arg.block.1.2, i64 %arg.block.1.3, ptr readnone %arg.block.1.4, i64 %arg.block.1.5.0, i64 %arg.block.1.6.0, ptr readnone %arg.block.2.0, ptr readnone %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr readnone %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr readnone %arg.block.3.0, ptr readnone %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr readnone %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr readnone %arg.block.4.0, ptr readnone %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr readnone %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr readnone %arg.block.5.0, ptr readnone %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr readonly %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.5.1, i64 %arg.block.5.6.0, i64 %arg.block.5.6.1, ptr readnone %arg.masks.0, ptr readnone %arg.masks.1, i64 %arg.masks.2, i64 %arg.masks.3, ptr readonly %arg.masks.4, i64 %arg.masks.5.0, i64 %arg.masks.6.0, ptr readnone %arg.work.0, ptr readnone %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr readnone %arg.chosen.0, ptr readnone %arg.chosen.1, i64 %arg.chosen.2, i64 %arg.chosen.3, ptr %arg.chosen.4, i64 %arg.chosen.5.0, i64 %arg.chosen.6.0) local_unnamed_addr #1 {
entry:
  %.463 = alloca i64, align 8
  store i64 0, ptr %.463, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1448 = alloca i8, align 1
  store i8 0, ptr %.1448, align 1
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.105 = add nsw i64 %arg.masks.5.0, 4
  %.152 = icmp slt i64 %arg.chosen.5.0, 5
  br i1 %.152, label %B0.else.endif.if, label %B0.else.endif.endif, !prof !4

B260.loopexit:                                    ; preds = %B618.endif.endif
  %exitcond526.not = icmp eq i64 %.637480498, %.11.i
  br i1 %exitcond526.not, label %B658, label %B260.if

B318:                                             ; preds = %B618.endif.endif, %B318.preheader
  %best.2.1 = phi double [ %best.3.2, %B618.endif.endif ], [ %best.4.0500, %B318.preheader ]
  %which.5.1 = phi i64 [ %which.4.2, %B618.endif.endif ], [ %which.2.0501, %B318.preheader ]
  %0 = icmp eq i64 %.637480498, 1
  %.1009 = load i64, ptr %arg.chosen.4, align 8
  %.1023 = icmp slt i64 %.1009, 0
  %.1024 = select i1 %.1023, i64 %.229, i64 0
  %1 = getelementptr i64, ptr %.245, i64 %.1009
  %.1038 = getelementptr i64, ptr %1, i64 %.1024
  %.1039 = load i64, ptr %.1038, align 8
  %.1053 = icmp slt i64 %.1039, 0
  %.1054 = select i1 %.1053, i64 %arg.masks.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.masks.4, i64 %.1039
  %.1068 = getelementptr i64, ptr %2, i64 %.1054
  %.1069 = load i64, ptr %.1068, align 8
  br i1 %0, label %B442.if.lr.ph, label %B360.if.1

B442.if.lr.ph:                                    ; preds = %B360.if.3, %B360.if.2, %B360.if.1, %B318
  %.1071.lcssa = phi i64 [ %.1069, %B318 ], [ %.1071.1, %B360.if.1 ], [ %.1071.2, %B360.if.2 ], [ %.1071.3, %B360.if.3 ]
  %3 = icmp ult i64 %.497, 4
  %.1272 = xor i64 %.1071.lcssa, -1
  br i1 %3, label %B442.if.epil.preheader, label %B442.if.preheader

B442.if.preheader:                                ; preds = %B442.if.lr.ph
  %4 = icmp eq i64 %59, 0
  br i1 %4, label %B442.if.epil.preheader6, label %B442.if.preheader11

B442.if.preheader11:                              ; preds = %B442.if.preheader
  br label %B442.if

B490:                                             ; preds = %B442.if
  %5 = icmp slt i64 %.1240, 0
  %.1323 = select i1 %5, i64 %arg.work.5.0, i64 0
  %6 = getelementptr double, ptr %arg.work.4, i64 %.1240
  %.1337 = getelementptr double, ptr %6, i64 %.1323
  %.1338 = load double, ptr %.1337, align 8
  %.1340 = fadd double %load.2.2467, %.1338
  br label %B524

B524:                                             ; preds = %B442.if, %B490
  %load.3.3 = phi double [ %.1340, %B490 ], [ %load.2.2467, %B442.if ]
  %7 = shl i64 %.1171463465, 3
  %scevgep24 = getelementptr i8, ptr %scevgep46, i64 %7
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 -48
  %.1240.1 = load i64, ptr %scevgep25, align 8
  %.1254.1 = icmp slt i64 %.1240.1, 0
  %.1255.1 = select i1 %.1254.1, i64 %arg.masks.5.0, i64 0
  %8 = getelementptr i64, ptr %arg.masks.4, i64 %.1240.1
  %.1269.1 = getelementptr i64, ptr %8, i64 %.1255.1
  %.1270.1 = load i64, ptr %.1269.1, align 8
  %.1273.1 = and i64 %.1270.1, %.1272
  %.1274.1 = icmp eq i64 %.1273.1, 0
  br i1 %.1274.1, label %B490.1, label %B524.1

B490.1:                                           ; preds = %B524
  %9 = icmp slt i64 %.1240.1, 0
  %.1323.1 = select i1 %9, i64 %arg.work.5.0, i64 0
  %10 = getelementptr double, ptr %arg.work.4, i64 %.1240.1
  %.1337.1 = getelementptr double, ptr %10, i64 %.1323.1
  %.1338.1 = load double, ptr %.1337.1, align 8
  %.1340.1 = fadd double %load.3.3, %.1338.1
  br label %B524.1

B524.1:                                           ; preds = %B490.1, %B524
  %load.3.3.1 = phi double [ %.1340.1, %B490.1 ], [ %load.3.3, %B524 ]
  %11 = shl i64 %.1171463465, 3
  %scevgep22 = getelementptr i8, ptr %scevgep46, i64 %11
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 -40
  %.1240.2 = load i64, ptr %scevgep23, align 8
  %.1254.2 = icmp slt i64 %.1240.2, 0
  %.1255.2 = select i1 %.1254.2, i64 %arg.masks.5.0, i64 0
  %12 = getelementptr i64, ptr %arg.masks.4, i64 %.1240.2
  %.1269.2 = getelementptr i64, ptr %12, i64 %.1255.2
  %.1270.2 = load i64, ptr %.1269.2, align 8
  %.1273.2 = and i64 %.1270.2, %.1272
  %.1274.2 = icmp eq i64 %.1273.2, 0
  br i1 %.1274.2, label %B490.2, label %B524.2

B490.2:                                           ; preds = %B524.1
  %13 = icmp slt i64 %.1240.2, 0
  %.1323.2 = select i1 %13, i64 %arg.work.5.0, i64 0
  %14 = getelementptr double, ptr %arg.work.4, i64 %.1240.2
  %.1337.2 = getelementptr double, ptr %14, i64 %.1323.2
  %.1338.2 = load double, ptr %.1337.2, align 8
  %.1340.2 = fadd double %load.3.3.1, %.1338.2
  br label %B524.2

B524.2:                                           ; preds = %B490.2, %B524.1
  %load.3.3.2 = phi double [ %.1340.2, %B490.2 ], [ %load.3.3.1, %B524.1 ]
  %15 = shl i64 %.1171463465, 3
  %scevgep20 = getelementptr i8, ptr %scevgep46, i64 %15
  %scevgep21 = getelementptr i8, ptr %scevgep20, i64 -32
  %.1240.3 = load i64, ptr %scevgep21, align 8
  %.1254.3 = icmp slt i64 %.1240.3, 0
  %.1255.3 = select i1 %.1254.3, i64 %arg.masks.5.0, i64 0
  %16 = getelementptr i64, ptr %arg.masks.4, i64 %.1240.3
  %.1269.3 = getelementptr i64, ptr %16, i64 %.1255.3
  %.1270.3 = load i64, ptr %.1269.3, align 8
  %.1273.3 = and i64 %.1270.3, %.1272
  %.1274.3 = icmp eq i64 %.1273.3, 0
  br i1 %.1274.3, label %B490.3, label %B524.3

B490.3:                                           ; preds = %B524.2
  %17 = icmp slt i64 %.1240.3, 0
  %.1323.3 = select i1 %17, i64 %arg.work.5.0, i64 0
  %18 = getelementptr double, ptr %arg.work.4, i64 %.1240.3
  %.1337.3 = getelementptr double, ptr %18, i64 %.1323.3
  %.1338.3 = load double, ptr %.1337.3, align 8
  %.1340.3 = fadd double %load.3.3.2, %.1338.3
  br label %B524.3

B524.3:                                           ; preds = %B490.3, %B524.2
  %load.3.3.3 = phi double [ %.1340.3, %B490.3 ], [ %load.3.3.2, %B524.2 ]
  %19 = shl i64 %.1171463465, 3
  %scevgep18 = getelementptr i8, ptr %scevgep46, i64 %19
  %scevgep19 = getelementptr i8, ptr %scevgep18, i64 -24
  %.1240.130 = load i64, ptr %scevgep19, align 8
  %.1254.131 = icmp slt i64 %.1240.130, 0
  %.1255.132 = select i1 %.1254.131, i64 %arg.masks.5.0, i64 0
  %20 = getelementptr i64, ptr %arg.masks.4, i64 %.1240.130
  %.1269.133 = getelementptr i64, ptr %20, i64 %.1255.132
  %.1270.134 = load i64, ptr %.1269.133, align 8
  %.1273.135 = and i64 %.1270.134, %.1272
  %.1274.136 = icmp eq i64 %.1273.135, 0
  br i1 %.1274.136, label %B490.141, label %B524.143

B490.141:                                         ; preds = %B524.3
  %21 = icmp slt i64 %.1240.130, 0
  %.1323.137 = select i1 %21, i64 %arg.work.5.0, i64 0
  %22 = getelementptr double, ptr %arg.work.4, i64 %.1240.130
  %.1337.138 = getelementptr double, ptr %22, i64 %.1323.137
  %.1338.139 = load double, ptr %.1337.138, align 8
  %.1340.140 = fadd double %load.3.3.3, %.1338.139
  br label %B524.143

B524.143:                                         ; preds = %B490.141, %B524.3
  %load.3.3.142 = phi double [ %.1340.140, %B490.141 ], [ %load.3.3.3, %B524.3 ]
  %23 = shl i64 %.1171463465, 3
  %scevgep15 = getelementptr i8, ptr %scevgep46, i64 %23
  %scevgep16 = getelementptr i8, ptr %scevgep15, i64 -16
  %.1240.1.1 = load i64, ptr %scevgep16, align 8
  %.1254.1.1 = icmp slt i64 %.1240.1.1, 0
  %.1255.1.1 = select i1 %.1254.1.1, i64 %arg.masks.5.0, i64 0
  %24 = getelementptr i64, ptr %arg.masks.4, i64 %.1240.1.1
  %.1269.1.1 = getelementptr i64, ptr %24, i64 %.1255.1.1
  %.1270.1.1 = load i64, ptr %.1269.1.1, align 8
  %.1273.1.1 = and i64 %.1270.1.1, %.1272
  %.1274.1.1 = icmp eq i64 %.1273.1.1, 0
  br i1 %.1274.1.1, label %B490.1.1, label %B524.1.1

B490.1.1:                                         ; preds = %B524.143
  %25 = icmp slt i64 %.1240.1.1, 0
  %.1323.1.1 = select i1 %25, i64 %arg.work.5.0, i64 0
  %26 = getelementptr double, ptr %arg.work.4, i64 %.1240.1.1
  %.1337.1.1 = getelementptr double, ptr %26, i64 %.1323.1.1
  %.1338.1.1 = load double, ptr %.1337.1.1, align 8
  %.1340.1.1 = fadd double %load.3.3.142, %.1338.1.1
  br label %B524.1.1

B524.1.1:                                         ; preds = %B490.1.1, %B524.143
  %load.3.3.1.1 = phi double [ %.1340.1.1, %B490.1.1 ], [ %load.3.3.142, %B524.143 ]
  %27 = shl i64 %.1171463465, 3
  %scevgep = getelementptr i8, ptr %scevgep46, i64 %27
  %scevgep14 = getelementptr i8, ptr %scevgep, i64 -8
  %.1240.2.1 = load i64, ptr %scevgep14, align 8
  %.1254.2.1 = icmp slt i64 %.1240.2.1, 0
  %.1255.2.1 = select i1 %.1254.2.1, i64 %arg.masks.5.0, i64 0
  %28 = getelementptr i64, ptr %arg.masks.4, i64 %.1240.2.1
  %.1269.2.1 = getelementptr i64, ptr %28, i64 %.1255.2.1
  %.1270.2.1 = load i64, ptr %.1269.2.1, align 8
  %.1273.2.1 = and i64 %.1270.2.1, %.1272
  %.1274.2.1 = icmp eq i64 %.1273.2.1, 0
  br i1 %.1274.2.1, label %B490.2.1, label %B524.2.1

B490.2.1:                                         ; preds = %B524.1.1
  %29 = icmp slt i64 %.1240.2.1, 0
  %.1323.2.1 = select i1 %29, i64 %arg.work.5.0, i64 0
  %30 = getelementptr double, ptr %arg.work.4, i64 %.1240.2.1
  %.1337.2.1 = getelementptr double, ptr %30, i64 %.1323.2.1
  %.1338.2.1 = load double, ptr %.1337.2.1, align 8
  %.1340.2.1 = fadd double %load.3.3.1.1, %.1338.2.1
  br label %B524.2.1

B524.2.1:                                         ; preds = %B490.2.1, %B524.1.1
  %load.3.3.2.1 = phi double [ %.1340.2.1, %B490.2.1 ], [ %load.3.3.1.1, %B524.1.1 ]
  %sunkaddr26 = mul i64 %.1171463465, 8
  %sunkaddr27 = getelementptr i8, ptr %scevgep46, i64 %sunkaddr26
  %.1240.3.1 = load i64, ptr %sunkaddr27, align 8
  %.1254.3.1 = icmp slt i64 %.1240.3.1, 0
  %.1255.3.1 = select i1 %.1254.3.1, i64 %arg.masks.5.0, i64 0
  %31 = getelementptr i64, ptr %arg.masks.4, i64 %.1240.3.1
  %.1269.3.1 = getelementptr i64, ptr %31, i64 %.1255.3.1
  %.1270.3.1 = load i64, ptr %.1269.3.1, align 8
  %.1273.3.1 = and i64 %.1270.3.1, %.1272
  %.1274.3.1 = icmp eq i64 %.1273.3.1, 0
  br i1 %.1274.3.1, label %B490.3.1, label %B524.3.1

B490.3.1:                                         ; preds = %B524.2.1
  %32 = icmp slt i64 %.1240.3.1, 0
  %.1323.3.1 = select i1 %32, i64 %arg.work.5.0, i64 0
  %33 = getelementptr double, ptr %arg.work.4, i64 %.1240.3.1
  %.1337.3.1 = getelementptr double, ptr %33, i64 %.1323.3.1
  %.1338.3.1 = load double, ptr %.1337.3.1, align 8
  %.1340.3.1 = fadd double %load.3.3.2.1, %.1338.3.1
  br label %B524.3.1

B524.3.1:                                         ; preds = %B490.3.1, %B524.2.1
  %load.3.3.3.1 = phi double [ %.1340.3.1, %B490.3.1 ], [ %load.3.3.2.1, %B524.2.1 ]
  %.1178.3.1 = add i64 %.1171463465, 8
  %lsr.iv.next13 = add i64 %lsr.iv12, 2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next13, 0
  br i1 %niter.ncmp.1, label %B526.unr-lcssa.unr-lcssa, label %B442.if

B526.unr-lcssa.unr-lcssa:                         ; preds = %B524.3.1
  %34 = and i64 %58, 4
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %B442.if.epil.preheader6, label %B526.unr-lcssa

B442.if.epil.preheader6:                          ; preds = %B526.unr-lcssa.unr-lcssa, %B442.if.preheader
  %load.2.2467.epil.init25 = phi double [ 0.000000e+00, %B442.if.preheader ], [ %load.3.3.3.1, %B526.unr-lcssa.unr-lcssa ]
  %.1171463465.epil.init26 = phi i64 [ 0, %B442.if.preheader ], [ %.1178.3.1, %B526.unr-lcssa.unr-lcssa ]
  %sunkaddr67 = shl i64 %.1171463465.epil.init26, 3
  %sunkaddr68 = getelementptr i8, ptr %57, i64 %sunkaddr67
  %.1240.epil10 = load i64, ptr %sunkaddr68, align 8
  %.1254.epil11 = icmp slt i64 %.1240.epil10, 0
  %.1255.epil12 = select i1 %.1254.epil11, i64 %arg.masks.5.0, i64 0
  %36 = getelementptr i64, ptr %arg.masks.4, i64 %.1240.epil10
  %.1269.epil13 = getelementptr i64, ptr %36, i64 %.1255.epil12
  %.1270.epil14 = load i64, ptr %.1269.epil13, align 8
  %.1273.epil15 = and i64 %.1270.epil14, %.1272
  %.1274.epil16 = icmp eq i64 %.1273.epil15, 0
  br i1 %.1274.epil16, label %B490.epil17, label %B524.epil22

B490.epil17:                                      ; preds = %B442.if.epil.preheader6
  %37 = icmp slt i64 %.1240.epil10, 0
  %.1323.epil18 = select i1 %37, i64 %arg.work.5.0, i64 0
  %38 = getelementptr double, ptr %arg.work.4, i64 %.1240.epil10
  %.1337.epil19 = getelementptr double, ptr %38, i64 %.1323.epil18
  %.1338.epil20 = load double, ptr %.1337.epil19, align 8
  %.1340.epil21 = fadd double %load.2.2467.epil.init25, %.1338.epil20
  br label %B524.epil22

B524.epil22:                                      ; preds = %B490.epil17, %B442.if.epil.preheader6
  %load.3.3.epil23 = phi double [ %.1340.epil21, %B490.epil17 ], [ %load.2.2467.epil.init25, %B442.if.epil.preheader6 ]
  %sunkaddr28 = mul i64 %.1171463465.epil.init26, 8
  %sunkaddr29 = getelementptr i8, ptr %57, i64 %sunkaddr28
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr29, i64 8
  %.1240.1.epil = load i64, ptr %sunkaddr30, align 8
  %.1254.1.epil = icmp slt i64 %.1240.1.epil, 0
  %.1255.1.epil = select i1 %.1254.1.epil, i64 %arg.masks.5.0, i64 0
  %39 = getelementptr i64, ptr %arg.masks.4, i64 %.1240.1.epil
  %.1269.1.epil = getelementptr i64, ptr %39, i64 %.1255.1.epil
  %.1270.1.epil = load i64, ptr %.1269.1.epil, align 8
  %.1273.1.epil = and i64 %.1270.1.epil, %.1272
  %.1274.1.epil = icmp eq i64 %.1273.1.epil, 0
  br i1 %.1274.1.epil, label %B490.1.epil, label %B524.1.epil

B490.1.epil:                                      ; preds = %B524.epil22
  %40 = icmp slt i64 %.1240.1.epil, 0
  %.1323.1.epil = select i1 %40, i64 %arg.work.5.0, i64 0
  %41 = getelementptr double, ptr %arg.work.4, i64 %.1240.1.epil
  %.1337.1.epil = getelementptr double, ptr %41, i64 %.1323.1.epil
  %.1338.1.epil = load double, ptr %.1337.1.epil, align 8
  %.1340.1.epil = fadd double %load.3.3.epil23, %.1338.1.epil
  br label %B524.1.epil

B524.1.epil:                                      ; preds = %B490.1.epil, %B524.epil22
  %load.3.3.1.epil = phi double [ %.1340.1.epil, %B490.1.epil ], [ %load.3.3.epil23, %B524.epil22 ]
  %sunkaddr31 = mul i64 %.1171463465.epil.init26, 8
  %sunkaddr32 = getelementptr i8, ptr %57, i64 %sunkaddr31
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr32, i64 16
  %.1240.2.epil = load i64, ptr %sunkaddr33, align 8
  %.1254.2.epil = icmp slt i64 %.1240.2.epil, 0
  %.1255.2.epil = select i1 %.1254.2.epil, i64 %arg.masks.5.0, i64 0
  %42 = getelementptr i64, ptr %arg.masks.4, i64 %.1240.2.epil
  %.1269.2.epil = getelementptr i64, ptr %42, i64 %.1255.2.epil
  %.1270.2.epil = load i64, ptr %.1269.2.epil, align 8
  %.1273.2.epil = and i64 %.1270.2.epil, %.1272
  %.1274.2.epil = icmp eq i64 %.1273.2.epil, 0
  br i1 %.1274.2.epil, label %B490.2.epil, label %B524.2.epil

B490.2.epil:                                      ; preds = %B524.1.epil
  %43 = icmp slt i64 %.1240.2.epil, 0
  %.1323.2.epil = select i1 %43, i64 %arg.work.5.0, i64 0
  %44 = getelementptr double, ptr %arg.work.4, i64 %.1240.2.epil
  %.1337.2.epil = getelementptr double, ptr %44, i64 %.1323.2.epil
  %.1338.2.epil = load double, ptr %.1337.2.epil, align 8
  %.1340.2.epil = fadd double %load.3.3.1.epil, %.1338.2.epil
  br label %B524.2.epil

B524.2.epil:                                      ; preds = %B490.2.epil, %B524.1.epil
  %load.3.3.2.epil = phi double [ %.1340.2.epil, %B490.2.epil ], [ %load.3.3.1.epil, %B524.1.epil ]
  %sunkaddr34 = mul i64 %.1171463465.epil.init26, 8
  %sunkaddr35 = getelementptr i8, ptr %57, i64 %sunkaddr34
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 24
  %.1240.3.epil = load i64, ptr %sunkaddr36, align 8
  %.1254.3.epil = icmp slt i64 %.1240.3.epil, 0
  %.1255.3.epil = select i1 %.1254.3.epil, i64 %arg.masks.5.0, i64 0
  %45 = getelementptr i64, ptr %arg.masks.4, i64 %.1240.3.epil
  %.1269.3.epil = getelementptr i64, ptr %45, i64 %.1255.3.epil
  %.1270.3.epil = load i64, ptr %.1269.3.epil, align 8
  %.1273.3.epil = and i64 %.1270.3.epil, %.1272
  %.1274.3.epil = icmp eq i64 %.1273.3.epil, 0
  br i1 %.1274.3.epil, label %B490.3.epil, label %B526.unr-lcssa

B490.3.epil:                                      ; preds = %B524.2.epil
  %46 = icmp slt i64 %.1240.3.epil, 0
  %.1323.3.epil = select i1 %46, i64 %arg.work.5.0, i64 0
  %47 = getelementptr double, ptr %arg.work.4, i64 %.1240.3.epil
  %.1337.3.epil = getelementptr double, ptr %47, i64 %.1323.3.epil
  %.1338.3.epil = load double, ptr %.1337.3.epil, align 8
  %.1340.3.epil = fadd double %load.3.3.2.epil, %.1338.3.epil
  br label %B526.unr-lcssa

B526.unr-lcssa:                                   ; preds = %B490.3.epil, %B524.2.epil, %B526.unr-lcssa.unr-lcssa
  %load.3.3.3.lcssa = phi double [ %load.3.3.3.1, %B526.unr-lcssa.unr-lcssa ], [ %.1340.3.epil, %B490.3.epil ], [ %load.3.3.2.epil, %B524.2.epil ]
  %48 = icmp eq i64 %xtraiter, 0
  br i1 %48, label %B526, label %B442.if.epil.preheader

B442.if.epil.preheader:                           ; preds = %B526.unr-lcssa, %B442.if.lr.ph
  %load.2.2467.epil.init = phi double [ 0.000000e+00, %B442.if.lr.ph ], [ %load.3.3.3.lcssa, %B526.unr-lcssa ]
  %.1171463465.epil.init = phi i64 [ 0, %B442.if.lr.ph ], [ %unroll_iter, %B526.unr-lcssa ]
  %49 = shl i64 %.1171463465.epil.init, 3
  %scevgep17 = getelementptr i8, ptr %57, i64 %49
  br label %B442.if.epil

B442.if.epil:                                     ; preds = %B524.epil, %B442.if.epil.preheader
  %load.2.2467.epil = phi double [ %load.2.2467.epil.init, %B442.if.epil.preheader ], [ %load.3.3.epil, %B524.epil ]
  %epil.iter = phi i64 [ 0, %B442.if.epil.preheader ], [ %epil.iter.next, %B524.epil ]
  %50 = shl i64 %epil.iter, 3
  %scevgep61 = getelementptr i8, ptr %scevgep17, i64 %50
  %.1240.epil = load i64, ptr %scevgep61, align 8
  %.1254.epil = icmp slt i64 %.1240.epil, 0
  %.1255.epil = select i1 %.1254.epil, i64 %arg.masks.5.0, i64 0
  %51 = getelementptr i64, ptr %arg.masks.4, i64 %.1240.epil
  %.1269.epil = getelementptr i64, ptr %51, i64 %.1255.epil
  %.1270.epil = load i64, ptr %.1269.epil, align 8
  %.1273.epil = and i64 %.1270.epil, %.1272
  %.1274.epil = icmp eq i64 %.1273.epil, 0
  br i1 %.1274.epil, label %B490.epil, label %B524.epil

B490.epil:                                        ; preds = %B442.if.epil
  %52 = icmp slt i64 %.1240.epil, 0
  %.1323.epil = select i1 %52, i64 %arg.work.5.0, i64 0
  %53 = getelementptr double, ptr %arg.work.4, i64 %.1240.epil
  %.1337.epil = getelementptr double, ptr %53, i64 %.1323.epil
  %.1338.epil = load double, ptr %.1337.epil, align 8
  %.1340.epil = fadd double %load.2.2467.epil, %.1338.epil
  br label %B524.epil

B524.epil:                                        ; preds = %B490.epil, %B442.if.epil
  %load.3.3.epil = phi double [ %.1340.epil, %B490.epil ], [ %load.2.2467.epil, %B442.if.epil ]
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B526, label %B442.if.epil, !llvm.loop !16

B526:                                             ; preds = %B524.epil, %B526.unr-lcssa
  %load.3.3.lcssa = phi double [ %load.3.3.3.lcssa, %B526.unr-lcssa ], [ %load.3.3.epil, %B524.epil ]
  store i8 0, ptr %.1448, align 1
  %.1454 = call i32 @f30(ptr nonnull %.1448, ptr nonnull %excinfo.3, ptr %arg.chosen.0, ptr %arg.chosen.1, i64 %arg.chosen.2, i64 %arg.chosen.3, ptr nonnull %arg.chosen.4, i64 %arg.chosen.5.0, i64 %arg.chosen.6.0, i64 %.637480498, i64 %.497)
  switch i32 %.1454, label %B618.endif.if [
    i32 -2, label %B618.endif.endif
    i32 0, label %B618.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B618.endif.if, %B0.endif.endif.if, %B658
  %common.ret.op = phi i32 [ 0, %B658 ], [ %.487, %B0.endif.endif.if ], [ %.1454, %B618.endif.if ]
  ret i32 %common.ret.op

B658:                                             ; preds = %B260.loopexit, %B0.endif.endif.endif
  %best.4.0.lcssa = phi double [ 0.000000e+00, %B0.endif.endif.endif ], [ %best.3.2, %B260.loopexit ]
  %which.2.0.lcssa = phi i64 [ 0, %B0.endif.endif.endif ], [ %which.4.2, %B260.loopexit ]
  store double %best.4.0.lcssa, ptr %retptr, align 8
  %retptr.repack438 = getelementptr inbounds i8, ptr %retptr, i64 8
  store i64 %which.2.0.lcssa, ptr %retptr.repack438, align 8
  br label %common.ret

B0.else.endif.if:                                 ; preds = %entry
  br label %B0.else.endif.endif

B0.else.endif.endif:                              ; preds = %B0.else.endif.if, %entry
  %.132.sroa.0.3 = phi i64 [ %arg.chosen.5.0, %B0.else.endif.if ], [ 4, %entry ]
  %.159 = icmp slt i64 %arg.masks.5.0, -4
  %.160 = select i1 %.159, i64 %arg.chosen.5.0, i64 0
  %.161 = add i64 %.105, %.160
  %.164 = icmp slt i64 %.161, 0
  br i1 %.164, label %B0.else.endif.endif.if, label %B0.else.endif.endif.endif, !prof !4

B0.else.endif.endif.if:                           ; preds = %B0.else.endif.endif
  br label %B0.else.endif.endif.endif

B0.else.endif.endif.endif:                        ; preds = %B0.else.endif.endif.if, %B0.else.endif.endif
  %.132.sroa.13.1 = phi i64 [ 0, %B0.else.endif.endif.if ], [ %.161, %B0.else.endif.endif ]
  %.169.not = icmp slt i64 %.161, %arg.chosen.5.0
  br i1 %.169.not, label %B0.else.endif.endif.endif.endif, label %B0.else.endif.endif.endif.if, !prof !17

B0.else.endif.endif.endif.if:                     ; preds = %B0.else.endif.endif.endif
  br label %B0.else.endif.endif.endif.endif

B0.else.endif.endif.endif.endif:                  ; preds = %B0.else.endif.endif.endif.if, %B0.else.endif.endif.endif
  %.132.sroa.13.2 = phi i64 [ %arg.chosen.5.0, %B0.else.endif.endif.endif.if ], [ %.132.sroa.13.1, %B0.else.endif.endif.endif ]
  %54 = icmp slt i64 %.161, 0
  %.220 = sub i64 %.132.sroa.13.2, %.132.sroa.0.3
  %.229 = tail call i64 @llvm.smax.i64(i64 %.220, i64 0)
  %.245 = getelementptr i64, ptr %arg.chosen.4, i64 %.132.sroa.0.3
  br i1 %54, label %B0.endif.else.if, label %B0.endif.else.endif, !prof !4

B0.endif.else.if:                                 ; preds = %B0.else.endif.endif.endif.endif
  br label %B0.endif.else.endif

B0.endif.else.endif:                              ; preds = %B0.endif.else.if, %B0.else.endif.endif.endif.endif
  %.311.sroa.0.1 = phi i64 [ 0, %B0.endif.else.if ], [ %.161, %B0.else.endif.endif.endif.endif ]
  %55 = icmp slt i64 %.161, %arg.chosen.5.0
  br i1 %55, label %B0.endif.else.endif.endif, label %B0.endif.else.endif.if, !prof !17

B0.endif.else.endif.if:                           ; preds = %B0.endif.else.endif
  br label %B0.endif.else.endif.endif

B0.endif.else.endif.endif:                        ; preds = %B0.endif.else.endif.if, %B0.endif.else.endif
  %.311.sroa.0.3 = phi i64 [ %arg.chosen.5.0, %B0.endif.else.endif.if ], [ %.311.sroa.0.1, %B0.endif.else.endif ]
  %.399 = sub i64 %arg.chosen.5.0, %.311.sroa.0.3
  %.408 = tail call i64 @llvm.smax.i64(i64 %.399, i64 0)
  %.424 = getelementptr i64, ptr %arg.chosen.4, i64 %.311.sroa.0.3
  store i64 0, ptr %.463, align 8
  %.487 = call i32 @f31(ptr nonnull %.463, ptr nonnull %excinfo.1, ptr %arg.block.0.0, ptr %arg.block.0.1, i64 %arg.block.0.2, i64 %arg.block.0.3, ptr %arg.block.0.4, i64 %arg.block.0.5.0, i64 %arg.block.0.6.0, ptr %arg.block.1.0, ptr %arg.block.1.1, i64 %arg.block.1.2, i64 %arg.block.1.3, ptr %arg.block.1.4, i64 %arg.block.1.5.0, i64 %arg.block.1.6.0, ptr %arg.block.2.0, ptr %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr %arg.block.3.0, ptr %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr %arg.block.4.0, ptr %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr %arg.block.5.0, ptr %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.5.1, i64 %arg.block.5.6.0, i64 %arg.block.5.6.1, ptr %arg.work.0, ptr %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr %arg.chosen.0, ptr %arg.chosen.1, i64 %.229, i64 %arg.chosen.3, ptr %.245, i64 %.229, i64 %arg.chosen.6.0, ptr %arg.chosen.0, ptr %arg.chosen.1, i64 %.408, i64 %arg.chosen.3, ptr %.424, i64 %.408, i64 %arg.chosen.6.0)
  %.497 = load i64, ptr %.463, align 8
  switch i32 %.487, label %B0.endif.endif.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.endif.if:                                ; preds = %B0.endif.else.endif.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.else.endif.endif, %B0.endif.else.endif.endif
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.497, i64 4)
  %.631493.not = icmp slt i64 %.497, 1
  br i1 %.631493.not, label %B658, label %B260.if.preheader

B260.if.preheader:                                ; preds = %B0.endif.endif.endif
  %xtraiter = and i64 %.497, 3
  %unroll_iter = and i64 %.497, 9223372036854775804
  %56 = shl i64 %.311.sroa.0.3, 3
  %57 = getelementptr i8, ptr %arg.chosen.4, i64 %56
  %58 = add nsw i64 %.497, -4
  %59 = lshr i64 %58, 2
  %60 = add nuw nsw i64 %59, 1
  %scevgep46 = getelementptr i8, ptr %57, i64 56
  %61 = lshr i64 %60, 1
  %62 = mul nsw i64 %61, -2
  br label %B260.if

B260.if:                                          ; preds = %B260.if.preheader, %B260.loopexit
  %which.2.0501 = phi i64 [ %which.4.2, %B260.loopexit ], [ 0, %B260.if.preheader ]
  %best.4.0500 = phi double [ %best.3.2, %B260.loopexit ], [ 0.000000e+00, %B260.if.preheader ]
  %.637480498 = phi i64 [ %.644, %B260.loopexit ], [ 1, %B260.if.preheader ]
  store i64 0, ptr %arg.chosen.4, align 8
  %exitcond.not = icmp eq i64 %.637480498, 1
  br i1 %exitcond.not, label %B318.preheader, label %B294.if.1

B294.if.1:                                        ; preds = %B260.if
  %sunkaddr37 = getelementptr i8, ptr %arg.chosen.4, i64 8
  store i64 1, ptr %sunkaddr37, align 8
  %exitcond.not.1 = icmp eq i64 %.637480498, 2
  br i1 %exitcond.not.1, label %B318.preheader, label %B294.if.2

B294.if.2:                                        ; preds = %B294.if.1
  %sunkaddr38 = getelementptr i8, ptr %arg.chosen.4, i64 16
  store i64 2, ptr %sunkaddr38, align 8
  %exitcond.not.2 = icmp eq i64 %.637480498, 3
  br i1 %exitcond.not.2, label %B318.preheader, label %B294.if.3

B294.if.3:                                        ; preds = %B294.if.2
  %sunkaddr = getelementptr i8, ptr %arg.chosen.4, i64 24
  store i64 3, ptr %sunkaddr, align 8
  br label %B318.preheader

B318.preheader:                                   ; preds = %B294.if.3, %B294.if.2, %B294.if.1, %B260.if
  %.644 = add nuw nsw i64 %.637480498, 1
  br label %B318

B360.if.1:                                        ; preds = %B318
  %63 = icmp eq i64 %.637480498, 2
  %sunkaddr39 = getelementptr i8, ptr %arg.chosen.4, i64 8
  %.1009.1 = load i64, ptr %sunkaddr39, align 8
  %.1023.1 = icmp slt i64 %.1009.1, 0
  %.1024.1 = select i1 %.1023.1, i64 %.229, i64 0
  %64 = getelementptr i64, ptr %.245, i64 %.1009.1
  %.1038.1 = getelementptr i64, ptr %64, i64 %.1024.1
  %.1039.1 = load i64, ptr %.1038.1, align 8
  %.1053.1 = icmp slt i64 %.1039.1, 0
  %.1054.1 = select i1 %.1053.1, i64 %arg.masks.5.0, i64 0
  %65 = getelementptr i64, ptr %arg.masks.4, i64 %.1039.1
  %.1068.1 = getelementptr i64, ptr %65, i64 %.1054.1
  %.1069.1 = load i64, ptr %.1068.1, align 8
  %.1071.1 = or i64 %.1069.1, %.1069
  br i1 %63, label %B442.if.lr.ph, label %B360.if.2

B360.if.2:                                        ; preds = %B360.if.1
  %66 = icmp eq i64 %.637480498, 3
  %sunkaddr40 = getelementptr i8, ptr %arg.chosen.4, i64 16
  %.1009.2 = load i64, ptr %sunkaddr40, align 8
  %.1023.2 = icmp slt i64 %.1009.2, 0
  %.1024.2 = select i1 %.1023.2, i64 %.229, i64 0
  %67 = getelementptr i64, ptr %.245, i64 %.1009.2
  %.1038.2 = getelementptr i64, ptr %67, i64 %.1024.2
  %.1039.2 = load i64, ptr %.1038.2, align 8
  %.1053.2 = icmp slt i64 %.1039.2, 0
  %.1054.2 = select i1 %.1053.2, i64 %arg.masks.5.0, i64 0
  %68 = getelementptr i64, ptr %arg.masks.4, i64 %.1039.2
  %.1068.2 = getelementptr i64, ptr %68, i64 %.1054.2
  %.1069.2 = load i64, ptr %.1068.2, align 8
  %.1071.2 = or i64 %.1069.2, %.1071.1
  br i1 %66, label %B442.if.lr.ph, label %B360.if.3

B360.if.3:                                        ; preds = %B360.if.2
  %sunkaddr41 = getelementptr i8, ptr %arg.chosen.4, i64 24
  %.1009.3 = load i64, ptr %sunkaddr41, align 8
  %.1023.3 = icmp slt i64 %.1009.3, 0
  %.1024.3 = select i1 %.1023.3, i64 %.229, i64 0
  %69 = getelementptr i64, ptr %.245, i64 %.1009.3
  %.1038.3 = getelementptr i64, ptr %69, i64 %.1024.3
  %.1039.3 = load i64, ptr %.1038.3, align 8
  %.1053.3 = icmp slt i64 %.1039.3, 0
  %.1054.3 = select i1 %.1053.3, i64 %arg.masks.5.0, i64 0
  %70 = getelementptr i64, ptr %arg.masks.4, i64 %.1039.3
  %.1068.3 = getelementptr i64, ptr %70, i64 %.1054.3
  %.1069.3 = load i64, ptr %.1068.3, align 8
  %.1071.3 = or i64 %.1069.3, %.1071.2
  br label %B442.if.lr.ph

B442.if:                                          ; preds = %B442.if.preheader11, %B524.3.1
  %lsr.iv12 = phi i64 [ %62, %B442.if.preheader11 ], [ %lsr.iv.next13, %B524.3.1 ]
  %load.2.2467 = phi double [ %load.3.3.3.1, %B524.3.1 ], [ 0.000000e+00, %B442.if.preheader11 ]
  %.1171463465 = phi i64 [ %.1178.3.1, %B524.3.1 ], [ 0, %B442.if.preheader11 ]
  %71 = shl i64 %.1171463465, 3
  %scevgep54 = getelementptr i8, ptr %scevgep46, i64 %71
  %scevgep60 = getelementptr i8, ptr %scevgep54, i64 -56
  %.1240 = load i64, ptr %scevgep60, align 8
  %.1254 = icmp slt i64 %.1240, 0
  %.1255 = select i1 %.1254, i64 %arg.masks.5.0, i64 0
  %72 = getelementptr i64, ptr %arg.masks.4, i64 %.1240
  %.1269 = getelementptr i64, ptr %72, i64 %.1255
  %.1270 = load i64, ptr %.1269, align 8
  %.1273 = and i64 %.1270, %.1272
  %.1274 = icmp eq i64 %.1273, 0
  br i1 %.1274, label %B490, label %B524

B618.endif.if:                                    ; preds = %B526
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B618.endif.endif:                                 ; preds = %B526, %B526
  %73 = tail call i64 @llvm.ctpop.i64(i64 %.1071.lcssa)
  %74 = uitofp i64 %73 to double
  %.1464 = load i8, ptr %.1448, align 1
  %.1467.not = icmp eq i8 %.1464, 0
  %.1406 = fdiv double %load.3.3.lcssa, %74
  %.1408 = fadd double %best.2.1, 0x3D719799812DEA11
  %.1411 = fcmp ogt double %.1406, %.1408
  %best.3.2 = select i1 %.1411, double %.1406, double %best.2.1
  %which.4.2 = select i1 %.1411, i64 %.1071.lcssa, i64 %which.5.1
  br i1 %.1467.not, label %B260.loopexit, label %B318
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f25(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.block.0.0, ptr readnone %arg.block.0.1, i64 %arg.block.0.2, i64 %arg.block.0.3, ptr readonly %arg.block.0.4, i64 %arg.block.0.5.0, i64 %arg.block.0.6.0, ptr readnone %arg.block.1.0, ptr readnone %arg.block.1.1, i64 %arg.block.1.2, i64 %arg.block.1.3, ptr readonly %arg.block.1.4, i64 %arg.block.1.5.0, i64 %arg.block.1.6.0, ptr readnone %arg.block.2.0, ptr readnone %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr readonly %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr readnone %arg.block.3.0, ptr readnone %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr readonly %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr readnone %arg.block.4.0, ptr readnone %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr readonly %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr readnone %arg.block.5.0, ptr readnone %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr readonly %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.5.1, i64 %arg.block.5.6.0, i64 %arg.block.5.6.1, ptr readnone %arg.ports.0.0, ptr readnone %arg.ports.0.1, i64 %arg.ports.0.2, i64 %arg.ports.0.3, ptr %arg.ports.0.4, i64 %arg.ports.0.5.0, i64 %arg.ports.0.5.1, i64 %arg.ports.0.6.0, i64 %arg.ports.0.6.1, ptr readnone %arg.ports.1.0, ptr readnone %arg.ports.1.1, i64 %arg.ports.1.2, i64 %arg.ports.1.3, ptr %arg.ports.1.4, i64 %arg.ports.1.5.0, i64 %arg.ports.1.5.1, i64 %arg.ports.1.6.0, i64 %arg.ports.1.6.1, ptr readnone %arg.ports.2.0, ptr readnone %arg.ports.2.1, i64 %arg.ports.2.2, i64 %arg.ports.2.3, ptr %arg.ports.2.4, i64 %arg.ports.2.5.0, i64 %arg.ports.2.6.0, ptr readnone %arg.ports.3.0, ptr readnone %arg.ports.3.1, i64 %arg.ports.3.2, i64 %arg.ports.3.3, ptr %arg.ports.3.4, i64 %arg.ports.3.5.0, i64 %arg.ports.3.6.0, ptr readnone %arg.issue.0, ptr readnone %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, ptr readnone %arg.retired.0, ptr readnone %arg.retired.1, i64 %arg.retired.2, i64 %arg.retired.3, ptr writeonly %arg.retired.4, i64 %arg.retired.5.0, i64 %arg.retired.6.0, ptr readnone %arg.ends.0, ptr readnone %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, i64 %arg.width, i64 %arg.window, ptr readnone %arg.log.0, ptr readnone %arg.log.1, i64 %arg.log.2, i64 %arg.log.3, ptr writeonly %arg.log.4, i64 %arg.log.5.0, i64 %arg.log.5.1, i64 %arg.log.6.0, i64 %arg.log.6.1) local_unnamed_addr #1 {
entry:
  %.829 = alloca double, align 8
  store double 0.000000e+00, ptr %.829, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1083 = alloca ptr, align 8
  store ptr null, ptr %.1083, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1835 = alloca ptr, align 8
  store ptr null, ptr %.1835, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.1874 = alloca i64, align 8
  store i64 0, ptr %.1874, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.2741047.not = icmp slt i64 %arg.ports.2.5.0, 1
  br i1 %.2741047.not, label %B224.preheader, label %B110.if.preheader

B110.if.preheader:                                ; preds = %entry
  %xtraiter = and i64 %arg.ports.2.5.0, 7
  %0 = icmp ult i64 %arg.ports.2.5.0, 8
  br i1 %0, label %B110.if.epil.preheader, label %B110.if.preheader.new

B110.if.preheader.new:                            ; preds = %B110.if.preheader
  %1 = add nsw i64 %arg.ports.2.5.0, -8
  %2 = lshr i64 %1, 3
  %3 = add nuw nsw i64 %2, 1
  %xtraiter113 = and i64 %3, 3
  %4 = icmp ult i64 %1, 24
  br i1 %4, label %B110.if.epil114.preheader, label %B110.if.preheader.new.new

B110.if.preheader.new.new:                        ; preds = %B110.if.preheader.new
  %5 = lshr i64 %3, 2
  %6 = mul nsw i64 %5, -4
  br label %B110.if

B224.preheader.loopexit.unr-lcssa.unr-lcssa:      ; preds = %B110.if
  %lcmp.mod.not120 = icmp eq i64 %xtraiter113, 0
  br i1 %lcmp.mod.not120, label %B224.preheader.loopexit.unr-lcssa, label %B110.if.epil114.preheader

B110.if.epil114.preheader:                        ; preds = %B224.preheader.loopexit.unr-lcssa.unr-lcssa, %B110.if.preheader.new
  %.28010461048.epil.ph = phi i64 [ 0, %B110.if.preheader.new ], [ %.287.7.3, %B224.preheader.loopexit.unr-lcssa.unr-lcssa ]
  br label %B110.if.epil114

B110.if.epil114:                                  ; preds = %B110.if.epil114.preheader, %B110.if.epil114
  %lsr.iv = phi i64 [ %lsr.iv.next, %B110.if.epil114 ], [ %xtraiter113, %B110.if.epil114.preheader ]
  %.28010461048.epil = phi i64 [ %.287.7.epil, %B110.if.epil114 ], [ %.28010461048.epil.ph, %B110.if.epil114.preheader ]
  %sunkaddr = mul i64 %.28010461048.epil, 8
  %sunkaddr279 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr
  store i64 0, ptr %sunkaddr279, align 8
  %sunkaddr280 = mul i64 %.28010461048.epil, 8
  %sunkaddr281 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr280
  store double 0.000000e+00, ptr %sunkaddr281, align 8
  %sunkaddr282 = mul i64 %.28010461048.epil, 8
  %sunkaddr283 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr282
  %sunkaddr284 = getelementptr i8, ptr %sunkaddr283, i64 8
  store i64 0, ptr %sunkaddr284, align 8
  %sunkaddr285 = mul i64 %.28010461048.epil, 8
  %sunkaddr286 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr285
  %sunkaddr287 = getelementptr i8, ptr %sunkaddr286, i64 8
  store double 0.000000e+00, ptr %sunkaddr287, align 8
  %sunkaddr288 = mul i64 %.28010461048.epil, 8
  %sunkaddr289 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr288
  %sunkaddr290 = getelementptr i8, ptr %sunkaddr289, i64 16
  store i64 0, ptr %sunkaddr290, align 8
  %sunkaddr291 = mul i64 %.28010461048.epil, 8
  %sunkaddr292 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr291
  %sunkaddr293 = getelementptr i8, ptr %sunkaddr292, i64 16
  store double 0.000000e+00, ptr %sunkaddr293, align 8
  %sunkaddr294 = mul i64 %.28010461048.epil, 8
  %sunkaddr295 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr294
  %sunkaddr296 = getelementptr i8, ptr %sunkaddr295, i64 24
  store i64 0, ptr %sunkaddr296, align 8
  %sunkaddr297 = mul i64 %.28010461048.epil, 8
  %sunkaddr298 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr297
  %sunkaddr299 = getelementptr i8, ptr %sunkaddr298, i64 24
  store double 0.000000e+00, ptr %sunkaddr299, align 8
  %sunkaddr300 = mul i64 %.28010461048.epil, 8
  %sunkaddr301 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr300
  %sunkaddr302 = getelementptr i8, ptr %sunkaddr301, i64 32
  store i64 0, ptr %sunkaddr302, align 8
  %sunkaddr303 = mul i64 %.28010461048.epil, 8
  %sunkaddr304 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr303
  %sunkaddr305 = getelementptr i8, ptr %sunkaddr304, i64 32
  store double 0.000000e+00, ptr %sunkaddr305, align 8
  %sunkaddr306 = mul i64 %.28010461048.epil, 8
  %sunkaddr307 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr306
  %sunkaddr308 = getelementptr i8, ptr %sunkaddr307, i64 40
  store i64 0, ptr %sunkaddr308, align 8
  %sunkaddr309 = mul i64 %.28010461048.epil, 8
  %sunkaddr310 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr309
  %sunkaddr311 = getelementptr i8, ptr %sunkaddr310, i64 40
  store double 0.000000e+00, ptr %sunkaddr311, align 8
  %sunkaddr312 = mul i64 %.28010461048.epil, 8
  %sunkaddr313 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr312
  %sunkaddr314 = getelementptr i8, ptr %sunkaddr313, i64 48
  store i64 0, ptr %sunkaddr314, align 8
  %sunkaddr315 = mul i64 %.28010461048.epil, 8
  %sunkaddr316 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr315
  %sunkaddr317 = getelementptr i8, ptr %sunkaddr316, i64 48
  store double 0.000000e+00, ptr %sunkaddr317, align 8
  %.287.7.epil = add i64 %.28010461048.epil, 8
  %sunkaddr318 = mul i64 %.287.7.epil, 8
  %sunkaddr319 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr318
  %sunkaddr320 = getelementptr i8, ptr %sunkaddr319, i64 -8
  store i64 0, ptr %sunkaddr320, align 8
  %sunkaddr321 = mul i64 %.287.7.epil, 8
  %sunkaddr322 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr321
  %sunkaddr323 = getelementptr i8, ptr %sunkaddr322, i64 -8
  store double 0.000000e+00, ptr %sunkaddr323, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %epil.iter115.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter115.cmp.not, label %B224.preheader.loopexit.unr-lcssa, label %B110.if.epil114, !llvm.loop !18

B224.preheader.loopexit.unr-lcssa:                ; preds = %B110.if.epil114, %B224.preheader.loopexit.unr-lcssa.unr-lcssa
  %.287.7.lcssa = phi i64 [ %.287.7.3, %B224.preheader.loopexit.unr-lcssa.unr-lcssa ], [ %.287.7.epil, %B110.if.epil114 ]
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B224.preheader, label %B110.if.epil.preheader

B110.if.epil.preheader:                           ; preds = %B224.preheader.loopexit.unr-lcssa, %B110.if.preheader
  %.28010461048.epil.init = phi i64 [ 0, %B110.if.preheader ], [ %.287.7.lcssa, %B224.preheader.loopexit.unr-lcssa ]
  %7 = shl i64 %.28010461048.epil.init, 3
  %scevgep152 = getelementptr i8, ptr %arg.ports.3.4, i64 %7
  %scevgep154 = getelementptr i8, ptr %arg.ports.2.4, i64 %7
  br label %B110.if.epil

B110.if.epil:                                     ; preds = %B110.if.epil, %B110.if.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B110.if.epil ], [ 0, %B110.if.epil.preheader ]
  %8 = shl i64 %epil.iter, 3
  %scevgep140 = getelementptr i8, ptr %scevgep154, i64 %8
  store i64 0, ptr %scevgep140, align 8
  %scevgep = getelementptr i8, ptr %scevgep152, i64 %8
  store double 0.000000e+00, ptr %scevgep, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B224.preheader, label %B110.if.epil, !llvm.loop !19

B224.preheader:                                   ; preds = %B110.if.epil, %B224.preheader.loopexit.unr-lcssa, %entry
  %.126.i = add i64 %arg.block.5.5.1, -6
  %9 = shl i64 %arg.ports.1.5.1, 3
  %10 = shl i64 %arg.ports.0.5.1, 3
  %scevgep.i = getelementptr i8, ptr %arg.ports.0.4, i64 8
  br label %B224

B224:                                             ; preds = %B1008.endif.endif, %B224.preheader
  %retire.3.1 = phi double [ %retire.2.2.lcssa, %B1008.endif.endif ], [ 0.000000e+00, %B224.preheader ]
  %front.4.1 = phi double [ %front.3.2.lcssa, %B1008.endif.endif ], [ 0.000000e+00, %B224.preheader ]
  %alone.4.1 = phi double [ %spec.select, %B1008.endif.endif ], [ 0.000000e+00, %B224.preheader ]
  %taken.5.1 = phi i64 [ %taken.4.2.lcssa, %B1008.endif.endif ], [ 0, %B224.preheader ]
  %entered.3.1 = phi i64 [ %entered.2.2.lcssa, %B1008.endif.endif ], [ 0, %B224.preheader ]
  %iterations.2.1 = phi i64 [ %.1820, %B1008.endif.endif ], [ 0, %B224.preheader ]
  %11 = icmp slt i64 %arg.block.0.5.0, 1
  br i1 %11, label %B992, label %B270.if.lr.ph

B270.if.lr.ph:                                    ; preds = %B224
  %.1200 = mul i64 %iterations.2.1, %arg.issue.5.1
  %12 = getelementptr double, ptr %arg.issue.4, i64 %.1200
  br label %B270.if

B830:                                             ; preds = %B384.endif.endif.endif
  %13 = icmp slt i64 %entered.2.21069, 0
  %.1409 = select i1 %13, i64 %arg.log.5.0, i64 0
  %.1410 = add i64 %.1409, %entered.2.21069
  %.1430 = mul i64 %.1410, %arg.log.5.1
  %.1434 = getelementptr double, ptr %arg.log.4, i64 %.1430
  store double %front.6.2, ptr %.1434, align 8
  %.1490 = getelementptr i8, ptr %.1434, i64 8
  store double %.861, ptr %.1490, align 8
  %.1548 = getelementptr i8, ptr %.1434, i64 16
  store double %best.2.0.lcssa.i31, ptr %.1548, align 8
  %.1606 = getelementptr i8, ptr %.1434, i64 24
  %.1607 = sitofp i64 %chosen.2.0.lcssa.i29 to double
  store double %.1607, ptr %.1606, align 8
  %.1665 = getelementptr i8, ptr %.1434, i64 32
  store double %.1293, ptr %.1665, align 8
  %.1723 = getelementptr i8, ptr %.1434, i64 40
  store double %.11.i56, ptr %.1723, align 8
  br label %B978

B978:                                             ; preds = %B384.endif.endif.endif, %B830
  %.1760 = add nsw i64 %entered.2.21069, 1
  %exitcond1136.not = icmp eq i64 %arg.block.0.5.0, %.638
  br i1 %exitcond1136.not, label %B992.loopexit, label %B270.if

B992.loopexit:                                    ; preds = %B978
  %14 = fadd double %.11.i, -6.400000e+01
  br label %B992

B992:                                             ; preds = %B992.loopexit, %B224
  %retire.2.2.lcssa = phi double [ %retire.3.1, %B224 ], [ %.11.i56, %B992.loopexit ]
  %front.3.2.lcssa = phi double [ %front.4.1, %B224 ], [ %front.6.2, %B992.loopexit ]
  %taken.4.2.lcssa = phi i64 [ %taken.5.1, %B224 ], [ %.817, %B992.loopexit ]
  %entered.2.2.lcssa = phi i64 [ %entered.3.1, %B224 ], [ %.1760, %B992.loopexit ]
  %oldest.2.1.lcssa = phi double [ 1.000000e+300, %B224 ], [ %14, %B992.loopexit ]
  %.1775 = icmp eq i64 %iterations.2.1, 0
  %spec.select = select i1 %.1775, double %retire.2.2.lcssa, double %alone.4.1
  %.1817 = getelementptr double, ptr %arg.ends.4, i64 %iterations.2.1
  store double %retire.2.2.lcssa, ptr %.1817, align 8
  %.1820 = add nuw nsw i64 %iterations.2.1, 1
  store ptr null, ptr %.1835, align 8
  %.1851 = call i32 @f27(ptr nonnull %.1835, ptr nonnull %excinfo.7, ptr %arg.ports.0.0, ptr %arg.ports.0.1, i64 %arg.ports.0.2, i64 %arg.ports.0.3, ptr %arg.ports.0.4, i64 %arg.ports.0.5.0, i64 %arg.ports.0.5.1, i64 %arg.ports.0.6.0, i64 %arg.ports.0.6.1, ptr %arg.ports.1.0, ptr %arg.ports.1.1, i64 %arg.ports.1.2, i64 %arg.ports.1.3, ptr %arg.ports.1.4, i64 %arg.ports.1.5.0, i64 %arg.ports.1.5.1, i64 %arg.ports.1.6.0, i64 %arg.ports.1.6.1, ptr %arg.ports.2.0, ptr %arg.ports.2.1, i64 %arg.ports.2.2, i64 %arg.ports.2.3, ptr %arg.ports.2.4, i64 %arg.ports.2.5.0, i64 %arg.ports.2.6.0, ptr %arg.ports.3.0, ptr %arg.ports.3.1, i64 %arg.ports.3.2, i64 %arg.ports.3.3, ptr %arg.ports.3.4, i64 %arg.ports.3.5.0, i64 %arg.ports.3.6.0, double %oldest.2.1.lcssa)
  switch i32 %.1851, label %B1008.if [
    i32 -2, label %B1008.endif
    i32 0, label %B1008.endif
  ], !prof !0

B1144:                                            ; preds = %B1008.endif.endif
  %.1817.le = getelementptr double, ptr %arg.ends.4, i64 %iterations.2.1
  %.2029 = icmp sgt i64 %.1890, 0
  %.2032 = mul nuw nsw i64 %.1890, 6
  %.2060983 = lshr i64 %.1820, 1
  %"$phi1184.0.2.0" = select i1 %.2029, i64 %.2032, i64 %.2060983
  %.2119 = load double, ptr %.1817.le, align 8
  %.2122 = sub nsw i64 %iterations.2.1, %"$phi1184.0.2.0"
  %.2136 = icmp slt i64 %.2122, 0
  %.2137 = select i1 %.2136, i64 %arg.ends.5.0, i64 0
  %15 = getelementptr double, ptr %arg.ends.4, i64 %.2122
  %.2151 = getelementptr double, ptr %15, i64 %.2137
  %.2152 = load double, ptr %.2151, align 8
  %.2155 = fsub double %.2119, %.2152
  %.2156 = uitofp i64 %"$phi1184.0.2.0" to double
  %.2160 = fdiv double %.2155, %.2156
  %.2175 = insertvalue { double, double, i8, i64 } undef, double %.2160, 0
  %.2176 = insertvalue { double, double, i8, i64 } %.2175, double %spec.select, 1
  %.2177 = insertvalue { double, double, i8, i64 } %.2176, i8 0, 2
  %.2178 = insertvalue { double, double, i8, i64 } %.2177, i64 %.1820, 3
  store { double, double, i8, i64 } %.2178, ptr %retptr, align 8
  br label %common.ret

B110.if:                                          ; preds = %B110.if, %B110.if.preheader.new.new
  %lsr.iv147 = phi i64 [ %lsr.iv.next148, %B110.if ], [ %6, %B110.if.preheader.new.new ]
  %.28010461048 = phi i64 [ %.287.7.3, %B110.if ], [ 0, %B110.if.preheader.new.new ]
  %sunkaddr324 = mul i64 %.28010461048, 8
  %sunkaddr325 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr324
  store i64 0, ptr %sunkaddr325, align 8
  %sunkaddr326 = mul i64 %.28010461048, 8
  %sunkaddr327 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr326
  store double 0.000000e+00, ptr %sunkaddr327, align 8
  %sunkaddr328 = mul i64 %.28010461048, 8
  %sunkaddr329 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr328
  %sunkaddr330 = getelementptr i8, ptr %sunkaddr329, i64 8
  store i64 0, ptr %sunkaddr330, align 8
  %sunkaddr331 = mul i64 %.28010461048, 8
  %sunkaddr332 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr331
  %sunkaddr333 = getelementptr i8, ptr %sunkaddr332, i64 8
  store double 0.000000e+00, ptr %sunkaddr333, align 8
  %sunkaddr334 = mul i64 %.28010461048, 8
  %sunkaddr335 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr334
  %sunkaddr336 = getelementptr i8, ptr %sunkaddr335, i64 16
  store i64 0, ptr %sunkaddr336, align 8
  %sunkaddr337 = mul i64 %.28010461048, 8
  %sunkaddr338 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr337
  %sunkaddr339 = getelementptr i8, ptr %sunkaddr338, i64 16
  store double 0.000000e+00, ptr %sunkaddr339, align 8
  %sunkaddr340 = mul i64 %.28010461048, 8
  %sunkaddr341 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr340
  %sunkaddr342 = getelementptr i8, ptr %sunkaddr341, i64 24
  store i64 0, ptr %sunkaddr342, align 8
  %sunkaddr343 = mul i64 %.28010461048, 8
  %sunkaddr344 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr343
  %sunkaddr345 = getelementptr i8, ptr %sunkaddr344, i64 24
  store double 0.000000e+00, ptr %sunkaddr345, align 8
  %sunkaddr346 = mul i64 %.28010461048, 8
  %sunkaddr347 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr346
  %sunkaddr348 = getelementptr i8, ptr %sunkaddr347, i64 32
  store i64 0, ptr %sunkaddr348, align 8
  %sunkaddr349 = mul i64 %.28010461048, 8
  %sunkaddr350 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr349
  %sunkaddr351 = getelementptr i8, ptr %sunkaddr350, i64 32
  store double 0.000000e+00, ptr %sunkaddr351, align 8
  %sunkaddr352 = mul i64 %.28010461048, 8
  %sunkaddr353 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr352
  %sunkaddr354 = getelementptr i8, ptr %sunkaddr353, i64 40
  store i64 0, ptr %sunkaddr354, align 8
  %sunkaddr355 = mul i64 %.28010461048, 8
  %sunkaddr356 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr355
  %sunkaddr357 = getelementptr i8, ptr %sunkaddr356, i64 40
  store double 0.000000e+00, ptr %sunkaddr357, align 8
  %sunkaddr358 = mul i64 %.28010461048, 8
  %sunkaddr359 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr358
  %sunkaddr360 = getelementptr i8, ptr %sunkaddr359, i64 48
  store i64 0, ptr %sunkaddr360, align 8
  %sunkaddr361 = mul i64 %.28010461048, 8
  %sunkaddr362 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr361
  %sunkaddr363 = getelementptr i8, ptr %sunkaddr362, i64 48
  store double 0.000000e+00, ptr %sunkaddr363, align 8
  %sunkaddr364 = mul i64 %.28010461048, 8
  %sunkaddr365 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr364
  %sunkaddr366 = getelementptr i8, ptr %sunkaddr365, i64 56
  store i64 0, ptr %sunkaddr366, align 8
  %sunkaddr367 = mul i64 %.28010461048, 8
  %sunkaddr368 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr367
  %sunkaddr369 = getelementptr i8, ptr %sunkaddr368, i64 56
  store double 0.000000e+00, ptr %sunkaddr369, align 8
  %sunkaddr370 = mul i64 %.28010461048, 8
  %sunkaddr371 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr370
  %sunkaddr372 = getelementptr i8, ptr %sunkaddr371, i64 64
  store i64 0, ptr %sunkaddr372, align 8
  %sunkaddr373 = mul i64 %.28010461048, 8
  %sunkaddr374 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr373
  %sunkaddr375 = getelementptr i8, ptr %sunkaddr374, i64 64
  store double 0.000000e+00, ptr %sunkaddr375, align 8
  %sunkaddr376 = mul i64 %.28010461048, 8
  %sunkaddr377 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr376
  %sunkaddr378 = getelementptr i8, ptr %sunkaddr377, i64 72
  store i64 0, ptr %sunkaddr378, align 8
  %sunkaddr379 = mul i64 %.28010461048, 8
  %sunkaddr380 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr379
  %sunkaddr381 = getelementptr i8, ptr %sunkaddr380, i64 72
  store double 0.000000e+00, ptr %sunkaddr381, align 8
  %sunkaddr382 = mul i64 %.28010461048, 8
  %sunkaddr383 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr382
  %sunkaddr384 = getelementptr i8, ptr %sunkaddr383, i64 80
  store i64 0, ptr %sunkaddr384, align 8
  %sunkaddr385 = mul i64 %.28010461048, 8
  %sunkaddr386 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr385
  %sunkaddr387 = getelementptr i8, ptr %sunkaddr386, i64 80
  store double 0.000000e+00, ptr %sunkaddr387, align 8
  %sunkaddr388 = mul i64 %.28010461048, 8
  %sunkaddr389 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr388
  %sunkaddr390 = getelementptr i8, ptr %sunkaddr389, i64 88
  store i64 0, ptr %sunkaddr390, align 8
  %sunkaddr391 = mul i64 %.28010461048, 8
  %sunkaddr392 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr391
  %sunkaddr393 = getelementptr i8, ptr %sunkaddr392, i64 88
  store double 0.000000e+00, ptr %sunkaddr393, align 8
  %sunkaddr394 = mul i64 %.28010461048, 8
  %sunkaddr395 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr394
  %sunkaddr396 = getelementptr i8, ptr %sunkaddr395, i64 96
  store i64 0, ptr %sunkaddr396, align 8
  %sunkaddr397 = mul i64 %.28010461048, 8
  %sunkaddr398 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr397
  %sunkaddr399 = getelementptr i8, ptr %sunkaddr398, i64 96
  store double 0.000000e+00, ptr %sunkaddr399, align 8
  %sunkaddr400 = mul i64 %.28010461048, 8
  %sunkaddr401 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr400
  %sunkaddr402 = getelementptr i8, ptr %sunkaddr401, i64 104
  store i64 0, ptr %sunkaddr402, align 8
  %sunkaddr403 = mul i64 %.28010461048, 8
  %sunkaddr404 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr403
  %sunkaddr405 = getelementptr i8, ptr %sunkaddr404, i64 104
  store double 0.000000e+00, ptr %sunkaddr405, align 8
  %sunkaddr406 = mul i64 %.28010461048, 8
  %sunkaddr407 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr406
  %sunkaddr408 = getelementptr i8, ptr %sunkaddr407, i64 112
  store i64 0, ptr %sunkaddr408, align 8
  %sunkaddr409 = mul i64 %.28010461048, 8
  %sunkaddr410 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr409
  %sunkaddr411 = getelementptr i8, ptr %sunkaddr410, i64 112
  store double 0.000000e+00, ptr %sunkaddr411, align 8
  %sunkaddr412 = mul i64 %.28010461048, 8
  %sunkaddr413 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr412
  %sunkaddr414 = getelementptr i8, ptr %sunkaddr413, i64 120
  store i64 0, ptr %sunkaddr414, align 8
  %sunkaddr415 = mul i64 %.28010461048, 8
  %sunkaddr416 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr415
  %sunkaddr417 = getelementptr i8, ptr %sunkaddr416, i64 120
  store double 0.000000e+00, ptr %sunkaddr417, align 8
  %sunkaddr418 = mul i64 %.28010461048, 8
  %sunkaddr419 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr418
  %sunkaddr420 = getelementptr i8, ptr %sunkaddr419, i64 128
  store i64 0, ptr %sunkaddr420, align 8
  %sunkaddr421 = mul i64 %.28010461048, 8
  %sunkaddr422 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr421
  %sunkaddr423 = getelementptr i8, ptr %sunkaddr422, i64 128
  store double 0.000000e+00, ptr %sunkaddr423, align 8
  %sunkaddr424 = mul i64 %.28010461048, 8
  %sunkaddr425 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr424
  %sunkaddr426 = getelementptr i8, ptr %sunkaddr425, i64 136
  store i64 0, ptr %sunkaddr426, align 8
  %sunkaddr427 = mul i64 %.28010461048, 8
  %sunkaddr428 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr427
  %sunkaddr429 = getelementptr i8, ptr %sunkaddr428, i64 136
  store double 0.000000e+00, ptr %sunkaddr429, align 8
  %sunkaddr430 = mul i64 %.28010461048, 8
  %sunkaddr431 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr430
  %sunkaddr432 = getelementptr i8, ptr %sunkaddr431, i64 144
  store i64 0, ptr %sunkaddr432, align 8
  %sunkaddr433 = mul i64 %.28010461048, 8
  %sunkaddr434 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr433
  %sunkaddr435 = getelementptr i8, ptr %sunkaddr434, i64 144
  store double 0.000000e+00, ptr %sunkaddr435, align 8
  %sunkaddr436 = mul i64 %.28010461048, 8
  %sunkaddr437 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr436
  %sunkaddr438 = getelementptr i8, ptr %sunkaddr437, i64 152
  store i64 0, ptr %sunkaddr438, align 8
  %sunkaddr439 = mul i64 %.28010461048, 8
  %sunkaddr440 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr439
  %sunkaddr441 = getelementptr i8, ptr %sunkaddr440, i64 152
  store double 0.000000e+00, ptr %sunkaddr441, align 8
  %sunkaddr442 = mul i64 %.28010461048, 8
  %sunkaddr443 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr442
  %sunkaddr444 = getelementptr i8, ptr %sunkaddr443, i64 160
  store i64 0, ptr %sunkaddr444, align 8
  %sunkaddr445 = mul i64 %.28010461048, 8
  %sunkaddr446 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr445
  %sunkaddr447 = getelementptr i8, ptr %sunkaddr446, i64 160
  store double 0.000000e+00, ptr %sunkaddr447, align 8
  %sunkaddr448 = mul i64 %.28010461048, 8
  %sunkaddr449 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr448
  %sunkaddr450 = getelementptr i8, ptr %sunkaddr449, i64 168
  store i64 0, ptr %sunkaddr450, align 8
  %sunkaddr451 = mul i64 %.28010461048, 8
  %sunkaddr452 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr451
  %sunkaddr453 = getelementptr i8, ptr %sunkaddr452, i64 168
  store double 0.000000e+00, ptr %sunkaddr453, align 8
  %sunkaddr454 = mul i64 %.28010461048, 8
  %sunkaddr455 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr454
  %sunkaddr456 = getelementptr i8, ptr %sunkaddr455, i64 176
  store i64 0, ptr %sunkaddr456, align 8
  %sunkaddr457 = mul i64 %.28010461048, 8
  %sunkaddr458 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr457
  %sunkaddr459 = getelementptr i8, ptr %sunkaddr458, i64 176
  store double 0.000000e+00, ptr %sunkaddr459, align 8
  %sunkaddr460 = mul i64 %.28010461048, 8
  %sunkaddr461 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr460
  %sunkaddr462 = getelementptr i8, ptr %sunkaddr461, i64 184
  store i64 0, ptr %sunkaddr462, align 8
  %sunkaddr463 = mul i64 %.28010461048, 8
  %sunkaddr464 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr463
  %sunkaddr465 = getelementptr i8, ptr %sunkaddr464, i64 184
  store double 0.000000e+00, ptr %sunkaddr465, align 8
  %sunkaddr466 = mul i64 %.28010461048, 8
  %sunkaddr467 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr466
  %sunkaddr468 = getelementptr i8, ptr %sunkaddr467, i64 192
  store i64 0, ptr %sunkaddr468, align 8
  %sunkaddr469 = mul i64 %.28010461048, 8
  %sunkaddr470 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr469
  %sunkaddr471 = getelementptr i8, ptr %sunkaddr470, i64 192
  store double 0.000000e+00, ptr %sunkaddr471, align 8
  %sunkaddr472 = mul i64 %.28010461048, 8
  %sunkaddr473 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr472
  %sunkaddr474 = getelementptr i8, ptr %sunkaddr473, i64 200
  store i64 0, ptr %sunkaddr474, align 8
  %sunkaddr475 = mul i64 %.28010461048, 8
  %sunkaddr476 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr475
  %sunkaddr477 = getelementptr i8, ptr %sunkaddr476, i64 200
  store double 0.000000e+00, ptr %sunkaddr477, align 8
  %sunkaddr478 = mul i64 %.28010461048, 8
  %sunkaddr479 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr478
  %sunkaddr480 = getelementptr i8, ptr %sunkaddr479, i64 208
  store i64 0, ptr %sunkaddr480, align 8
  %sunkaddr481 = mul i64 %.28010461048, 8
  %sunkaddr482 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr481
  %sunkaddr483 = getelementptr i8, ptr %sunkaddr482, i64 208
  store double 0.000000e+00, ptr %sunkaddr483, align 8
  %sunkaddr484 = mul i64 %.28010461048, 8
  %sunkaddr485 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr484
  %sunkaddr486 = getelementptr i8, ptr %sunkaddr485, i64 216
  store i64 0, ptr %sunkaddr486, align 8
  %sunkaddr487 = mul i64 %.28010461048, 8
  %sunkaddr488 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr487
  %sunkaddr489 = getelementptr i8, ptr %sunkaddr488, i64 216
  store double 0.000000e+00, ptr %sunkaddr489, align 8
  %sunkaddr490 = mul i64 %.28010461048, 8
  %sunkaddr491 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr490
  %sunkaddr492 = getelementptr i8, ptr %sunkaddr491, i64 224
  store i64 0, ptr %sunkaddr492, align 8
  %sunkaddr493 = mul i64 %.28010461048, 8
  %sunkaddr494 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr493
  %sunkaddr495 = getelementptr i8, ptr %sunkaddr494, i64 224
  store double 0.000000e+00, ptr %sunkaddr495, align 8
  %sunkaddr496 = mul i64 %.28010461048, 8
  %sunkaddr497 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr496
  %sunkaddr498 = getelementptr i8, ptr %sunkaddr497, i64 232
  store i64 0, ptr %sunkaddr498, align 8
  %sunkaddr499 = mul i64 %.28010461048, 8
  %sunkaddr500 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr499
  %sunkaddr501 = getelementptr i8, ptr %sunkaddr500, i64 232
  store double 0.000000e+00, ptr %sunkaddr501, align 8
  %sunkaddr502 = mul i64 %.28010461048, 8
  %sunkaddr503 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr502
  %sunkaddr504 = getelementptr i8, ptr %sunkaddr503, i64 240
  store i64 0, ptr %sunkaddr504, align 8
  %sunkaddr505 = mul i64 %.28010461048, 8
  %sunkaddr506 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr505
  %sunkaddr507 = getelementptr i8, ptr %sunkaddr506, i64 240
  store double 0.000000e+00, ptr %sunkaddr507, align 8
  %.287.7.3 = add i64 %.28010461048, 32
  %sunkaddr508 = mul i64 %.287.7.3, 8
  %sunkaddr509 = getelementptr i8, ptr %arg.ports.2.4, i64 %sunkaddr508
  %sunkaddr510 = getelementptr i8, ptr %sunkaddr509, i64 -8
  store i64 0, ptr %sunkaddr510, align 8
  %sunkaddr511 = mul i64 %.287.7.3, 8
  %sunkaddr512 = getelementptr i8, ptr %arg.ports.3.4, i64 %sunkaddr511
  %sunkaddr513 = getelementptr i8, ptr %sunkaddr512, i64 -8
  store double 0.000000e+00, ptr %sunkaddr513, align 8
  %lsr.iv.next148 = add i64 %lsr.iv147, 4
  %niter.ncmp.3 = icmp eq i64 %lsr.iv.next148, 0
  br i1 %niter.ncmp.3, label %B224.preheader.loopexit.unr-lcssa.unr-lcssa, label %B110.if

B270.if:                                          ; preds = %B978, %B270.if.lr.ph
  %oldest.2.11070 = phi double [ 1.000000e+300, %B270.if.lr.ph ], [ %.11.i, %B978 ]
  %entered.2.21069 = phi i64 [ %entered.3.1, %B270.if.lr.ph ], [ %.1760, %B978 ]
  %taken.4.21068 = phi i64 [ %taken.5.1, %B270.if.lr.ph ], [ %.817, %B978 ]
  %front.3.21067 = phi double [ %front.4.1, %B270.if.lr.ph ], [ %front.6.2, %B978 ]
  %retire.2.21066 = phi double [ %retire.3.1, %B270.if.lr.ph ], [ %.11.i56, %B978 ]
  %.63110571064 = phi i64 [ 0, %B270.if.lr.ph ], [ %.638, %B978 ]
  %.638 = add nuw nsw i64 %.63110571064, 1
  %.676 = icmp eq i64 %taken.4.21068, %arg.width
  %.681 = fadd double %front.3.21067, 1.000000e+00
  %front.6.2 = select i1 %.676, double %.681, double %front.3.21067
  %16 = add nsw i64 %taken.4.21068, 1
  %.817 = select i1 %.676, i64 1, i64 %16
  store double 0.000000e+00, ptr %.829, align 8
  %.851 = call i32 @f26(ptr nonnull %.829, ptr nonnull %excinfo.1, ptr %arg.block.0.0, ptr %arg.block.0.1, i64 %arg.block.0.2, i64 %arg.block.0.3, ptr %arg.block.0.4, i64 %arg.block.0.5.0, i64 %arg.block.0.6.0, ptr %arg.block.1.0, ptr %arg.block.1.1, i64 %arg.block.1.2, i64 %arg.block.1.3, ptr %arg.block.1.4, i64 %arg.block.1.5.0, i64 %arg.block.1.6.0, ptr %arg.block.2.0, ptr %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr %arg.block.3.0, ptr %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr %arg.block.4.0, ptr %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr %arg.block.5.0, ptr %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.5.1, i64 %arg.block.5.6.0, i64 %arg.block.5.6.1, i64 %.63110571064, ptr %arg.issue.0, ptr %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, i64 %iterations.2.1, double %front.6.2)
  %.861 = load double, ptr %.829, align 8
  switch i32 %.851, label %B384.if [
    i32 -2, label %B384.endif
    i32 0, label %B384.endif
  ], !prof !0

B384.if:                                          ; preds = %B270.if
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B384.endif:                                       ; preds = %B270.if, %B270.if
  %17 = icmp slt i64 %.126.i, 1
  %18 = getelementptr i64, ptr %arg.block.0.4, i64 %.63110571064
  %.902 = load i64, ptr %18, align 8
  %.98821 = icmp slt i64 %.902, 0
  %.98922 = select i1 %.98821, i64 %arg.block.5.5.0, i64 0
  %.99023 = add i64 %.98922, %.902
  %.101024 = mul i64 %.99023, %arg.block.5.5.1
  br i1 %17, label %B384.endif.endif.thread, label %B86.if.lr.ph.i

B86.if.lr.ph.i:                                   ; preds = %B384.endif
  %19 = getelementptr double, ptr %arg.block.5.4, i64 %.101024
  %.102.i.i = fadd double %.861, 1.000000e-09
  br label %B86.if.i

B152.i:                                           ; preds = %B86.if.i
  %sunkaddr514 = getelementptr i8, ptr %19, i64 8
  %.358.i = load double, ptr %sunkaddr514, align 8, !noalias !20
  %20 = getelementptr i64, ptr %arg.ports.2.4, i64 %.5.i.i
  %.88.i.i = load i64, ptr %20, align 8, !noalias !23
  %.35.i.i.i = icmp sgt i64 %.88.i.i, 0
  br i1 %.35.i.i.i, label %B24.preheader.i.i.i, label %B0.endif.i.i

B24.preheader.i.i.i:                              ; preds = %B152.i
  %.134.i.i.i = mul i64 %arg.ports.1.5.1, %.5.i.i
  %21 = getelementptr double, ptr %arg.ports.1.4, i64 %.134.i.i.i
  br label %B24.i.i.i

B24.i.i.i:                                        ; preds = %B24.i.i.i, %B24.preheader.i.i.i
  %high.2.0.i.i.i = phi i64 [ %high.3.1.i.i.i, %B24.i.i.i ], [ %.88.i.i, %B24.preheader.i.i.i ]
  %low.2.0.i.i.i = phi i64 [ %low.3.1.i.i.i, %B24.i.i.i ], [ 0, %B24.preheader.i.i.i ]
  %.44.i.i.i = add nuw nsw i64 %low.2.0.i.i.i, %high.2.0.i.i.i
  %.52.1.i.i.i = lshr i64 %.44.i.i.i, 1
  %22 = getelementptr double, ptr %21, i64 %.52.1.i.i.i
  %.139.i.i.i = load double, ptr %22, align 8, !noalias !26
  %.141.i.i.i = fcmp ogt double %.139.i.i.i, %.102.i.i
  %.166.i.i.i = add nuw nsw i64 %.52.1.i.i.i, 1
  %low.3.1.i.i.i = select i1 %.141.i.i.i, i64 %low.2.0.i.i.i, i64 %.166.i.i.i
  %high.3.1.i.i.i = select i1 %.141.i.i.i, i64 %.52.1.i.i.i, i64 %high.2.0.i.i.i
  %.183.i.i.i = icmp slt i64 %low.3.1.i.i.i, %high.3.1.i.i.i
  br i1 %.183.i.i.i, label %B24.i.i.i, label %B0.endif.i.i

B108.i.i:                                         ; preds = %B0.endif.i.i
  %.198.i.i = mul i64 %arg.ports.0.5.1, %.5.i.i
  %23 = getelementptr double, ptr %arg.ports.0.4, i64 %.198.i.i
  %24 = getelementptr double, ptr %23, i64 %low.4.1.i.i.i
  %.203.i.i = load double, ptr %24, align 8, !noalias !23
  %.206.i.i = fadd double %.861, %.358.i
  %.209.i.i = fadd double %.206.i.i, -1.000000e-09
  %.210.i.i = fcmp olt double %.203.i.i, %.209.i.i
  br i1 %.210.i.i, label %B168.preheader.i.i, label %B152.endif.i

B168.preheader.i.i:                               ; preds = %B108.i.i
  %.262.i.i = mul i64 %arg.ports.1.5.1, %.5.i.i
  %25 = getelementptr double, ptr %arg.ports.1.4, i64 %.262.i.i
  %26 = add nsw i64 %.88.i.i, -1
  %27 = mul i64 %10, %.5.i.i
  %scevgep3.i = getelementptr i8, ptr %scevgep.i, i64 %27
  br label %B168.i.i

B168.i.i:                                         ; preds = %B220.i.i, %B168.preheader.i.i
  %at.2.0.i.i = phi i64 [ %.275.i.i, %B220.i.i ], [ %low.4.1.i.i.i, %B168.preheader.i.i ]
  %.243.i.i = icmp slt i64 %at.2.0.i.i, 0
  %28 = select i1 %.243.i.i, i64 %9, i64 0
  %scevgep3.i.i = getelementptr i8, ptr %25, i64 %28
  %29 = shl i64 %at.2.0.i.i, 3
  %scevgep4.i.i = getelementptr i8, ptr %scevgep3.i.i, i64 %29
  %.267.i.i = load double, ptr %scevgep4.i.i, align 8, !noalias !23
  %exitcond.not.i.i = icmp eq i64 %26, %at.2.0.i.i
  br i1 %exitcond.not.i.i, label %B152.endif.i, label %B220.i.i

B220.i.i:                                         ; preds = %B168.i.i
  %.275.i.i = add nsw i64 %at.2.0.i.i, 1
  %.321.i.i = icmp slt i64 %at.2.0.i.i, -1
  %30 = select i1 %.321.i.i, i64 %10, i64 0
  %scevgep4.i = getelementptr i8, ptr %scevgep3.i, i64 %30
  %31 = shl i64 %at.2.0.i.i, 3
  %scevgep113 = getelementptr i8, ptr %scevgep4.i, i64 %31
  %.345.i.i = load double, ptr %scevgep113, align 8, !noalias !23
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
  %.455.i = load double, ptr %.454.i, align 8, !noalias !20
  %.486.i = getelementptr double, ptr %arg.ports.3.4, i64 %chosen.2.0386.i
  %.487.i = load double, ptr %.486.i, align 8, !noalias !20
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
  %exitcond.not.i = icmp eq i64 %.184.i, %arg.block.5.5.1
  br i1 %exitcond.not.i, label %B384.endif.endif, label %B86.if.i

B86.if.i:                                         ; preds = %B382.i, %B86.if.lr.ph.i
  %best.2.0387.i = phi double [ 1.000000e+300, %B86.if.lr.ph.i ], [ %best.3.2.i, %B382.i ]
  %chosen.2.0386.i = phi i64 [ -1, %B86.if.lr.ph.i ], [ %chosen.3.2.i, %B382.i ]
  %.177380384.i = phi i64 [ 6, %B86.if.lr.ph.i ], [ %.184.i, %B382.i ]
  %.184.i = add nuw i64 %.177380384.i, 1
  %.235.i = icmp slt i64 %.177380384.i, 0
  %.236.i = select i1 %.235.i, i64 %arg.block.5.5.1, i64 0
  %32 = getelementptr double, ptr %19, i64 %.177380384.i
  %.258.i = getelementptr double, ptr %32, i64 %.236.i
  %.259.i = load double, ptr %.258.i, align 8, !noalias !20
  %.5.i.i = fptosi double %.259.i to i64
  %.288.i = icmp slt i64 %.5.i.i, 0
  br i1 %.288.i, label %B384.endif.endif, label %B152.i

B152.endif.i:                                     ; preds = %B220.i.i, %B168.i.i, %B0.endif.i.i, %B108.i.i
  %time.2.1.i.i = phi double [ %.861, %B108.i.i ], [ %.861, %B0.endif.i.i ], [ %.267.i.i, %B168.i.i ], [ %.267.i.i, %B220.i.i ]
  %.402.i = icmp slt i64 %chosen.2.0386.i, 0
  %.406.i = fcmp olt double %time.2.1.i.i, %best.2.0387.i
  %or.cond.i = select i1 %.402.i, i1 true, i1 %.406.i
  br i1 %or.cond.i, label %B374.i, label %B238.i

common.ret:                                       ; preds = %B1008.endif.if, %B1008.if, %B384.endif.endif.if, %B384.if, %B1144
  %common.ret.op = phi i32 [ %.851, %B384.if ], [ 0, %B1144 ], [ %.1099, %B384.endif.endif.if ], [ %.1880, %B1008.endif.if ], [ %.1851, %B1008.if ]
  ret i32 %common.ret.op

B384.endif.endif:                                 ; preds = %B86.if.i, %B382.i
  %chosen.2.0.lcssa.i = phi i64 [ %chosen.2.0386.i, %B86.if.i ], [ %chosen.3.2.i, %B382.i ]
  %best.2.0.lcssa.i = phi double [ %best.2.0387.i, %B86.if.i ], [ %best.3.2.i, %B382.i ]
  %chosen.2.0.lcssa.i.fr = freeze i64 %chosen.2.0.lcssa.i
  %.1031 = icmp slt i64 %chosen.2.0.lcssa.i.fr, 0
  %spec.select37 = select i1 %.1031, i64 %arg.ports.3.5.0, i64 0
  br label %B384.endif.endif.thread

B384.endif.endif.thread:                          ; preds = %B384.endif.endif, %B384.endif
  %best.2.0.lcssa.i31 = phi double [ %best.2.0.lcssa.i, %B384.endif.endif ], [ 1.000000e+300, %B384.endif ]
  %chosen.2.0.lcssa.i29 = phi i64 [ %chosen.2.0.lcssa.i.fr, %B384.endif.endif ], [ -1, %B384.endif ]
  %33 = phi i64 [ %spec.select37, %B384.endif.endif ], [ %arg.ports.3.5.0, %B384.endif ]
  %34 = getelementptr double, ptr %arg.block.5.4, i64 %.101024
  %.101535.in = getelementptr i8, ptr %34, i64 8
  %.101535 = load double, ptr %.101535.in, align 8
  %35 = getelementptr double, ptr %arg.ports.3.4, i64 %chosen.2.0.lcssa.i29
  %.1046 = getelementptr double, ptr %35, i64 %33
  %.1047 = load double, ptr %.1046, align 8
  %.1048 = fadd double %.101535, %.1047
  store double %.1048, ptr %.1046, align 8
  store ptr null, ptr %.1083, align 8
  %.1099 = call i32 @f28(ptr nonnull %.1083, ptr nonnull %excinfo.3, ptr %arg.ports.0.0, ptr %arg.ports.0.1, i64 %arg.ports.0.2, i64 %arg.ports.0.3, ptr %arg.ports.0.4, i64 %arg.ports.0.5.0, i64 %arg.ports.0.5.1, i64 %arg.ports.0.6.0, i64 %arg.ports.0.6.1, ptr %arg.ports.1.0, ptr %arg.ports.1.1, i64 %arg.ports.1.2, i64 %arg.ports.1.3, ptr %arg.ports.1.4, i64 %arg.ports.1.5.0, i64 %arg.ports.1.5.1, i64 %arg.ports.1.6.0, i64 %arg.ports.1.6.1, ptr %arg.ports.2.0, ptr %arg.ports.2.1, i64 %arg.ports.2.2, i64 %arg.ports.2.3, ptr %arg.ports.2.4, i64 %arg.ports.2.5.0, i64 %arg.ports.2.6.0, ptr %arg.ports.3.0, ptr %arg.ports.3.1, i64 %arg.ports.3.2, i64 %arg.ports.3.3, ptr %arg.ports.3.4, i64 %arg.ports.3.5.0, i64 %arg.ports.3.6.0, i64 %chosen.2.0.lcssa.i29, double %best.2.0.lcssa.i31, double %.101535)
  switch i32 %.1099, label %B384.endif.endif.if [
    i32 -2, label %B384.endif.endif.endif
    i32 0, label %B384.endif.endif.endif
  ], !prof !0

B384.endif.endif.if:                              ; preds = %B384.endif.endif.thread
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B384.endif.endif.endif:                           ; preds = %B384.endif.endif.thread, %B384.endif.endif.thread
  %.10.i = fcmp olt double %best.2.0.lcssa.i31, %oldest.2.11070
  %.11.i = select i1 %.10.i, double %best.2.0.lcssa.i31, double %oldest.2.11070
  %36 = getelementptr double, ptr %12, i64 %.63110571064
  store double %best.2.0.lcssa.i31, ptr %36, align 8
  %sunkaddr234 = shl i64 %.101024, 3
  %sunkaddr235 = getelementptr i8, ptr %arg.block.5.4, i64 %sunkaddr234
  %sunkaddr236 = getelementptr i8, ptr %sunkaddr235, i64 16
  %.1263 = load double, ptr %sunkaddr236, align 8
  %.10.i53 = fcmp ogt double %.101535, %.1263
  %.11.i54 = select i1 %.10.i53, double %.101535, double %.1263
  %.1293 = fadd double %best.2.0.lcssa.i31, %.11.i54
  %.10.i55 = fcmp ogt double %.1293, %retire.2.21066
  %.11.i56 = select i1 %.10.i55, double %.1293, double %retire.2.21066
  %.1347 = icmp slt i64 %entered.2.21069, 0
  %.1348 = select i1 %.1347, i64 %arg.retired.5.0, i64 0
  %37 = getelementptr double, ptr %arg.retired.4, i64 %entered.2.21069
  %.1362 = getelementptr double, ptr %37, i64 %.1348
  store double %.11.i56, ptr %.1362, align 8
  %.1378 = icmp slt i64 %entered.2.21069, %arg.log.5.0
  br i1 %.1378, label %B830, label %B978

B1008.if:                                         ; preds = %B992
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1008.endif:                                      ; preds = %B992, %B992
  store i64 0, ptr %.1874, align 8
  %.1880 = call i32 @f29(ptr nonnull %.1874, ptr nonnull %excinfo.8, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, i64 %.1820)
  switch i32 %.1880, label %B1008.endif.if [
    i32 -2, label %B1008.endif.endif
    i32 0, label %B1008.endif.endif
  ], !prof !0

B1008.endif.if:                                   ; preds = %B1008.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1008.endif.endif:                                ; preds = %B1008.endif, %B1008.endif
  %.1890 = load i64, ptr %.1874, align 8
  %.1907 = icmp ult i64 %iterations.2.1, 95
  %.1957 = icmp eq i64 %.1890, 0
  %or.cond = select i1 %.1907, i1 %.1957, i1 false
  br i1 %or.cond, label %B224, label %B1144
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f27(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.ports.0.0, ptr readnone %arg.ports.0.1, i64 %arg.ports.0.2, i64 %arg.ports.0.3, ptr %arg.ports.0.4, i64 %arg.ports.0.5.0, i64 %arg.ports.0.5.1, i64 %arg.ports.0.6.0, i64 %arg.ports.0.6.1, ptr readnone %arg.ports.1.0, ptr readnone %arg.ports.1.1, i64 %arg.ports.1.2, i64 %arg.ports.1.3, ptr %arg.ports.1.4, i64 %arg.ports.1.5.0, i64 %arg.ports.1.5.1, i64 %arg.ports.1.6.0, i64 %arg.ports.1.6.1, ptr readnone %arg.ports.2.0, ptr readnone %arg.ports.2.1, i64 %arg.ports.2.2, i64 %arg.ports.2.3, ptr %arg.ports.2.4, i64 %arg.ports.2.5.0, i64 %arg.ports.2.6.0, ptr readnone %arg.ports.3.0, ptr readnone %arg.ports.3.1, i64 %arg.ports.3.2, i64 %arg.ports.3.3, ptr readnone %arg.ports.3.4, i64 %arg.ports.3.5.0, i64 %arg.ports.3.6.0, double %arg.before) local_unnamed_addr #1 {
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
  br i1 %prol.iter.cmp.not, label %B190.if.prol.loopexit.loopexit, label %B190.if.prol, !llvm.loop !29

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
  %.139.i = load double, ptr %18, align 8, !noalias !30
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
define linkonce_odr noundef i32 @f26(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.block.0.0, ptr readnone %arg.block.0.1, i64 %arg.block.0.2, i64 %arg.block.0.3, ptr readnone %arg.block.0.4, i64 %arg.block.0.5.0, i64 %arg.block.0.6.0, ptr readnone %arg.block.1.0, ptr readnone %arg.block.1.1, i64 %arg.block.1.2, i64 %arg.block.1.3, ptr readonly %arg.block.1.4, i64 %arg.block.1.5.0, i64 %arg.block.1.6.0, ptr readnone %arg.block.2.0, ptr readnone %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr readonly %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr readnone %arg.block.3.0, ptr readnone %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr readonly %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr readnone %arg.block.4.0, ptr readnone %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr readonly %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr readnone %arg.block.5.0, ptr readnone %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr readnone %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.5.1, i64 %arg.block.5.6.0, i64 %arg.block.5.6.1, i64 %arg.i, ptr readnone %arg.issue.0, ptr readnone %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr readonly %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, i64 %arg.iteration, double %arg.front) local_unnamed_addr #1 {
entry:
  %.101 = icmp slt i64 %arg.i, 0
  %.102 = select i1 %.101, i64 %arg.block.1.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.block.1.4, i64 %arg.i
  %.116 = getelementptr i64, ptr %0, i64 %.102
  %.117 = load i64, ptr %.116, align 8
  %.133 = icmp slt i64 %arg.i, -1
  %.134 = select i1 %.133, i64 %arg.block.1.5.0, i64 0
  %1 = getelementptr i8, ptr %0, i64 8
  %.148 = getelementptr i64, ptr %1, i64 %.134
  %.149 = load i64, ptr %.148, align 8
  %.186 = sub i64 %.149, %.117
  %.231328.not = icmp slt i64 %.186, 1
  br i1 %.231328.not, label %B256, label %B90.if.preheader

B90.if.preheader:                                 ; preds = %entry
  %xtraiter = and i64 %.186, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B90.if.prol.loopexit, label %B90.if.prol.preheader

B90.if.prol.preheader:                            ; preds = %B90.if.preheader
  %2 = shl i64 %arg.block.3.5.0, 3
  %3 = shl i64 %arg.block.2.5.0, 3
  %4 = shl i64 %arg.block.4.5.0, 3
  br label %B90.if.prol

B90.if.prol:                                      ; preds = %B254.prol, %B90.if.prol.preheader
  %lsr.iv40 = phi i64 [ %lsr.iv.next41, %B254.prol ], [ %xtraiter, %B90.if.prol.preheader ]
  %ready.2.0331.prol = phi double [ %ready.3.1.prol, %B254.prol ], [ %arg.front, %B90.if.prol.preheader ]
  %.237327329.prol = phi i64 [ %.244.prol, %B254.prol ], [ %.117, %B90.if.prol.preheader ]
  %.291.prol = icmp slt i64 %.237327329.prol, 0
  %5 = select i1 %.291.prol, i64 %2, i64 0
  %scevgep38 = getelementptr i8, ptr %arg.block.3.4, i64 %5
  %6 = shl i64 %.237327329.prol, 3
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 %6
  %.307.prol = load i64, ptr %scevgep39, align 8
  %.309.not.prol = icmp slt i64 %arg.iteration, %.307.prol
  br i1 %.309.not.prol, label %B254.prol, label %B128.prol

B128.prol:                                        ; preds = %B90.if.prol
  %7 = icmp slt i64 %.237327329.prol, 0
  %.344.prol = sub nsw i64 %arg.iteration, %.307.prol
  %8 = select i1 %7, i64 %3, i64 0
  %scevgep36 = getelementptr i8, ptr %arg.block.2.4, i64 %8
  %9 = shl i64 %.237327329.prol, 3
  %scevgep29 = getelementptr i8, ptr %scevgep36, i64 %9
  %.376.prol = load i64, ptr %scevgep29, align 8
  %.402.prol = icmp slt i64 %.376.prol, 0
  %.403.prol = select i1 %.402.prol, i64 %arg.issue.5.1, i64 0
  %.421.prol = mul i64 %.344.prol, %arg.issue.5.1
  %10 = getelementptr double, ptr %arg.issue.4, i64 %.421.prol
  %11 = getelementptr double, ptr %10, i64 %.376.prol
  %.425.prol = getelementptr double, ptr %11, i64 %.403.prol
  %.426.prol = load double, ptr %.425.prol, align 8
  %12 = select i1 %7, i64 %4, i64 0
  %scevgep34 = getelementptr i8, ptr %arg.block.4.4, i64 %12
  %13 = shl i64 %.237327329.prol, 3
  %scevgep28 = getelementptr i8, ptr %scevgep34, i64 %13
  %.458.prol = load double, ptr %scevgep28, align 8
  %.461.prol = fadd double %.426.prol, %.458.prol
  %.10.i.prol = fcmp ogt double %.461.prol, %ready.2.0331.prol
  %.11.i.prol = select i1 %.10.i.prol, double %.461.prol, double %ready.2.0331.prol
  br label %B254.prol

B254.prol:                                        ; preds = %B128.prol, %B90.if.prol
  %ready.3.1.prol = phi double [ %ready.2.0331.prol, %B90.if.prol ], [ %.11.i.prol, %B128.prol ]
  %lsr.iv.next41 = add nsw i64 %lsr.iv40, -1
  %.244.prol = add i64 %.237327329.prol, 1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next41, 0
  br i1 %prol.iter.cmp.not, label %B90.if.prol.loopexit.loopexit, label %B90.if.prol, !llvm.loop !33

B90.if.prol.loopexit.loopexit:                    ; preds = %B254.prol
  %14 = add i64 %xtraiter, %.117
  %15 = sub i64 %.149, %14
  br label %B90.if.prol.loopexit

B90.if.prol.loopexit:                             ; preds = %B90.if.prol.loopexit.loopexit, %B90.if.preheader
  %ready.2.0331.unr = phi double [ %arg.front, %B90.if.preheader ], [ %ready.3.1.prol, %B90.if.prol.loopexit.loopexit ]
  %.230326330.unr = phi i64 [ %.186, %B90.if.preheader ], [ %15, %B90.if.prol.loopexit.loopexit ]
  %.237327329.unr = phi i64 [ %.117, %B90.if.preheader ], [ %14, %B90.if.prol.loopexit.loopexit ]
  %ready.3.1.lcssa.unr = phi double [ poison, %B90.if.preheader ], [ %ready.3.1.prol, %B90.if.prol.loopexit.loopexit ]
  %16 = sub i64 %.117, %.149
  %17 = icmp ugt i64 %16, -4
  br i1 %17, label %B256, label %B90.if.preheader1

B90.if.preheader1:                                ; preds = %B90.if.prol.loopexit
  %18 = add i64 %.230326330.unr, 4
  %19 = shl i64 %arg.block.3.5.0, 3
  %20 = shl i64 %arg.block.2.5.0, 3
  %21 = shl i64 %arg.block.4.5.0, 3
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
  %31 = icmp slt i64 %.237327329, 0
  %.344 = sub nsw i64 %arg.iteration, %.307
  %32 = select i1 %31, i64 %20, i64 0
  %scevgep21 = getelementptr i8, ptr %arg.block.2.4, i64 %32
  %33 = shl i64 %.237327329, 3
  %scevgep1 = getelementptr i8, ptr %scevgep21, i64 %33
  %.376 = load i64, ptr %scevgep1, align 8
  %.402 = icmp slt i64 %.376, 0
  %.403 = select i1 %.402, i64 %arg.issue.5.1, i64 0
  %.421 = mul i64 %.344, %arg.issue.5.1
  %34 = getelementptr double, ptr %arg.issue.4, i64 %.421
  %35 = getelementptr double, ptr %34, i64 %.376
  %.425 = getelementptr double, ptr %35, i64 %.403
  %.426 = load double, ptr %.425, align 8
  %36 = select i1 %31, i64 %21, i64 0
  %scevgep19 = getelementptr i8, ptr %arg.block.4.4, i64 %36
  %37 = shl i64 %.237327329, 3
  %scevgep = getelementptr i8, ptr %scevgep19, i64 %37
  %.458 = load double, ptr %scevgep, align 8
  %.461 = fadd double %.426, %.458
  %.10.i = fcmp ogt double %.461, %ready.2.0331
  %.11.i = select i1 %.10.i, double %.461, double %ready.2.0331
  br label %B254

B254:                                             ; preds = %B90.if, %B128
  %ready.3.1 = phi double [ %ready.2.0331, %B90.if ], [ %.11.i, %B128 ]
  %38 = add i64 %.237327329, 1
  %.291.1 = icmp slt i64 %38, 0
  %39 = select i1 %.291.1, i64 %22, i64 8
  %scevgep57 = getelementptr i8, ptr %arg.block.3.4, i64 %39
  %40 = shl i64 %.237327329, 3
  %scevgep27 = getelementptr i8, ptr %scevgep57, i64 %40
  %.307.1 = load i64, ptr %scevgep27, align 8
  %.309.not.1 = icmp slt i64 %arg.iteration, %.307.1
  br i1 %.309.not.1, label %B254.1, label %B128.1

B128.1:                                           ; preds = %B254
  %41 = icmp slt i64 %38, 0
  %.344.1 = sub nsw i64 %arg.iteration, %.307.1
  %42 = select i1 %41, i64 %25, i64 8
  %scevgep43 = getelementptr i8, ptr %arg.block.2.4, i64 %42
  %43 = shl i64 %.237327329, 3
  %scevgep16 = getelementptr i8, ptr %scevgep43, i64 %43
  %.376.1 = load i64, ptr %scevgep16, align 8
  %.402.1 = icmp slt i64 %.376.1, 0
  %.403.1 = select i1 %.402.1, i64 %arg.issue.5.1, i64 0
  %.421.1 = mul i64 %.344.1, %arg.issue.5.1
  %44 = getelementptr double, ptr %arg.issue.4, i64 %.421.1
  %45 = getelementptr double, ptr %44, i64 %.376.1
  %.425.1 = getelementptr double, ptr %45, i64 %.403.1
  %.426.1 = load double, ptr %.425.1, align 8
  %46 = select i1 %41, i64 %26, i64 8
  %scevgep41 = getelementptr i8, ptr %arg.block.4.4, i64 %46
  %47 = shl i64 %.237327329, 3
  %scevgep15 = getelementptr i8, ptr %scevgep41, i64 %47
  %.458.1 = load double, ptr %scevgep15, align 8
  %.461.1 = fadd double %.426.1, %.458.1
  %.10.i.1 = fcmp ogt double %.461.1, %ready.3.1
  %.11.i.1 = select i1 %.10.i.1, double %.461.1, double %ready.3.1
  br label %B254.1

B254.1:                                           ; preds = %B128.1, %B254
  %ready.3.1.1 = phi double [ %ready.3.1, %B254 ], [ %.11.i.1, %B128.1 ]
  %48 = add i64 %38, 1
  %.291.2 = icmp slt i64 %48, 0
  %49 = select i1 %.291.2, i64 %23, i64 16
  %scevgep55 = getelementptr i8, ptr %arg.block.3.4, i64 %49
  %50 = shl i64 %.237327329, 3
  %scevgep26 = getelementptr i8, ptr %scevgep55, i64 %50
  %.307.2 = load i64, ptr %scevgep26, align 8
  %.309.not.2 = icmp slt i64 %arg.iteration, %.307.2
  br i1 %.309.not.2, label %B254.2, label %B128.2

B128.2:                                           ; preds = %B254.1
  %51 = icmp slt i64 %48, 0
  %.344.2 = sub nsw i64 %arg.iteration, %.307.2
  %52 = select i1 %51, i64 %27, i64 16
  %scevgep47 = getelementptr i8, ptr %arg.block.2.4, i64 %52
  %53 = shl i64 %.237327329, 3
  %scevgep18 = getelementptr i8, ptr %scevgep47, i64 %53
  %.376.2 = load i64, ptr %scevgep18, align 8
  %.402.2 = icmp slt i64 %.376.2, 0
  %.403.2 = select i1 %.402.2, i64 %arg.issue.5.1, i64 0
  %.421.2 = mul i64 %.344.2, %arg.issue.5.1
  %54 = getelementptr double, ptr %arg.issue.4, i64 %.421.2
  %55 = getelementptr double, ptr %54, i64 %.376.2
  %.425.2 = getelementptr double, ptr %55, i64 %.403.2
  %.426.2 = load double, ptr %.425.2, align 8
  %56 = select i1 %51, i64 %28, i64 16
  %scevgep45 = getelementptr i8, ptr %arg.block.4.4, i64 %56
  %57 = shl i64 %.237327329, 3
  %scevgep17 = getelementptr i8, ptr %scevgep45, i64 %57
  %.458.2 = load double, ptr %scevgep17, align 8
  %.461.2 = fadd double %.426.2, %.458.2
  %.10.i.2 = fcmp ogt double %.461.2, %ready.3.1.1
  %.11.i.2 = select i1 %.10.i.2, double %.461.2, double %ready.3.1.1
  br label %B254.2

B254.2:                                           ; preds = %B128.2, %B254.1
  %ready.3.1.2 = phi double [ %ready.3.1.1, %B254.1 ], [ %.11.i.2, %B128.2 ]
  %58 = add i64 %48, 1
  %.291.3 = icmp slt i64 %58, 0
  %59 = select i1 %.291.3, i64 %24, i64 24
  %scevgep53 = getelementptr i8, ptr %arg.block.3.4, i64 %59
  %60 = shl i64 %.237327329, 3
  %scevgep25 = getelementptr i8, ptr %scevgep53, i64 %60
  %.307.3 = load i64, ptr %scevgep25, align 8
  %.309.not.3 = icmp slt i64 %arg.iteration, %.307.3
  br i1 %.309.not.3, label %B254.3, label %B128.3

B128.3:                                           ; preds = %B254.2
  %61 = icmp slt i64 %58, 0
  %.344.3 = sub nsw i64 %arg.iteration, %.307.3
  %62 = select i1 %61, i64 %29, i64 24
  %scevgep51 = getelementptr i8, ptr %arg.block.2.4, i64 %62
  %63 = shl i64 %.237327329, 3
  %scevgep22 = getelementptr i8, ptr %scevgep51, i64 %63
  %.376.3 = load i64, ptr %scevgep22, align 8
  %.402.3 = icmp slt i64 %.376.3, 0
  %.403.3 = select i1 %.402.3, i64 %arg.issue.5.1, i64 0
  %.421.3 = mul i64 %.344.3, %arg.issue.5.1
  %64 = getelementptr double, ptr %arg.issue.4, i64 %.421.3
  %65 = getelementptr double, ptr %64, i64 %.376.3
  %.425.3 = getelementptr double, ptr %65, i64 %.403.3
  %.426.3 = load double, ptr %.425.3, align 8
  %66 = select i1 %61, i64 %30, i64 24
  %scevgep49 = getelementptr i8, ptr %arg.block.4.4, i64 %66
  %67 = shl i64 %.237327329, 3
  %scevgep20 = getelementptr i8, ptr %scevgep49, i64 %67
  %.458.3 = load double, ptr %scevgep20, align 8
  %.461.3 = fadd double %.426.3, %.458.3
  %.10.i.3 = fcmp ogt double %.461.3, %ready.3.1.2
  %.11.i.3 = select i1 %.10.i.3, double %.461.3, double %ready.3.1.2
  br label %B254.3

B254.3:                                           ; preds = %B128.3, %B254.2
  %ready.3.1.3 = phi double [ %ready.3.1.2, %B254.2 ], [ %.11.i.3, %B128.3 ]
  %lsr.iv.next = add i64 %lsr.iv, -4
  %.231.3 = icmp sgt i64 %lsr.iv.next, 4
  %68 = add i64 %58, 1
  br i1 %.231.3, label %B90.if, label %B256

B256:                                             ; preds = %B254.3, %B90.if.prol.loopexit, %entry
  %ready.2.0.lcssa = phi double [ %arg.front, %entry ], [ %ready.3.1.lcssa.unr, %B90.if.prol.loopexit ], [ %ready.3.1.3, %B254.3 ]
  store double %ready.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B90.if:                                           ; preds = %B254.3, %B90.if.preheader1
  %lsr.iv = phi i64 [ %18, %B90.if.preheader1 ], [ %lsr.iv.next, %B254.3 ]
  %ready.2.0331 = phi double [ %ready.2.0331.unr, %B90.if.preheader1 ], [ %ready.3.1.3, %B254.3 ]
  %.237327329 = phi i64 [ %.237327329.unr, %B90.if.preheader1 ], [ %68, %B254.3 ]
  %.291 = icmp slt i64 %.237327329, 0
  %69 = select i1 %.291, i64 %19, i64 0
  %scevgep23 = getelementptr i8, ptr %arg.block.3.4, i64 %69
  %70 = shl i64 %.237327329, 3
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 %70
  %.307 = load i64, ptr %scevgep24, align 8
  %.309.not = icmp slt i64 %arg.iteration, %.307
  br i1 %.309.not, label %B254, label %B128
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f28(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.ports.0.0, ptr readnone %arg.ports.0.1, i64 %arg.ports.0.2, i64 %arg.ports.0.3, ptr %arg.ports.0.4, i64 %arg.ports.0.5.0, i64 %arg.ports.0.5.1, i64 %arg.ports.0.6.0, i64 %arg.ports.0.6.1, ptr readnone %arg.ports.1.0, ptr readnone %arg.ports.1.1, i64 %arg.ports.1.2, i64 %arg.ports.1.3, ptr %arg.ports.1.4, i64 %arg.ports.1.5.0, i64 %arg.ports.1.5.1, i64 %arg.ports.1.6.0, i64 %arg.ports.1.6.1, ptr readnone %arg.ports.2.0, ptr readnone %arg.ports.2.1, i64 %arg.ports.2.2, i64 %arg.ports.2.3, ptr %arg.ports.2.4, i64 %arg.ports.2.5.0, i64 %arg.ports.2.6.0, ptr readnone %arg.ports.3.0, ptr readnone %arg.ports.3.1, i64 %arg.ports.3.2, i64 %arg.ports.3.3, ptr readnone %arg.ports.3.4, i64 %arg.ports.3.5.0, i64 %arg.ports.3.6.0, i64 %arg.port, double %arg.time, double %arg.busy) local_unnamed_addr #1 {
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
  %.139.i = load double, ptr %3, align 8, !noalias !34
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
  br i1 %prol.iter8.cmp.not, label %B374.if.prol.loopexit.loopexit, label %B374.if.prol, !llvm.loop !37

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
  br i1 %prol.iter.cmp.not, label %B500.if.prol.loopexit.loopexit, label %B500.if.prol, !llvm.loop !38

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
define linkonce_odr noundef i32 @f29(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.ends.0, ptr readnone %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr readonly %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, i64 %arg.count) local_unnamed_addr #1 {
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

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f30(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.chosen.0, ptr readnone %arg.chosen.1, i64 %arg.chosen.2, i64 %arg.chosen.3, ptr %arg.chosen.4, i64 %arg.chosen.5.0, i64 %arg.chosen.6.0, i64 %arg.size, i64 %arg.count) local_unnamed_addr #1 {
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
  br i1 %exitcond, label %B154.if.prol.loopexit.loopexit, label %B154.if.prol, !llvm.loop !39

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
define linkonce_odr noundef i32 @f31(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.block.0.0, ptr readnone %arg.block.0.1, i64 %arg.block.0.2, i64 %arg.block.0.3, ptr readonly %arg.block.0.4, i64 %arg.block.0.5.0, i64 %arg.block.0.6.0, ptr readnone %arg.block.1.0, ptr readnone %arg.block.1.1, i64 %arg.block.1.2, i64 %arg.block.1.3, ptr readnone %arg.block.1.4, i64 %arg.block.1.5.0, i64 %arg.block.1.6.0, ptr readnone %arg.block.2.0, ptr readnone %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr readnone %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr readnone %arg.block.3.0, ptr readnone %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr readnone %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr readnone %arg.block.4.0, ptr readnone %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr readnone %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr readnone %arg.block.5.0, ptr readnone %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr readonly %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.5.1, i64 %arg.block.5.6.0, i64 %arg.block.5.6.1, ptr readnone %arg.work.0, ptr readnone %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr readnone %arg.sets.0, ptr readnone %arg.sets.1, i64 %arg.sets.2, i64 %arg.sets.3, ptr writeonly %arg.sets.4, i64 %arg.sets.5.0, i64 %arg.sets.6.0, ptr readnone %arg.met.0, ptr readnone %arg.met.1, i64 %arg.met.2, i64 %arg.met.3, ptr writeonly %arg.met.4, i64 %arg.met.5.0, i64 %arg.met.6.0) local_unnamed_addr #1 {
entry:
  %.147 = icmp sgt i64 %arg.work.5.0, 0
  br i1 %.147, label %B64.if.preheader, label %B80

B64.if.preheader:                                 ; preds = %entry
  %xtraiter = and i64 %arg.work.5.0, 7
  %0 = icmp ult i64 %arg.work.5.0, 8
  br i1 %0, label %B64.if.epil.preheader, label %B64.if.preheader.new

B64.if.preheader.new:                             ; preds = %B64.if.preheader
  %1 = add nsw i64 %arg.work.5.0, -8
  %2 = lshr i64 %1, 3
  %3 = add nuw nsw i64 %2, 1
  %xtraiter2 = and i64 %3, 7
  %4 = icmp ult i64 %1, 56
  br i1 %4, label %B64.if.epil3.preheader, label %B64.if.preheader.new.new

B64.if.preheader.new.new:                         ; preds = %B64.if.preheader.new
  %scevgep61 = getelementptr i8, ptr %arg.work.4, i64 504
  %5 = lshr i64 %3, 3
  %6 = shl nuw nsw i64 %5, 3
  br label %B64.if

B80.loopexit.unr-lcssa.unr-lcssa:                 ; preds = %B64.if
  %lcmp.mod.not10 = icmp eq i64 %xtraiter2, 0
  br i1 %lcmp.mod.not10, label %B80.loopexit.unr-lcssa, label %B64.if.epil3.preheader

B64.if.epil3.preheader:                           ; preds = %B80.loopexit.unr-lcssa.unr-lcssa, %B64.if.preheader.new
  %.197513515.epil.ph = phi i64 [ 0, %B64.if.preheader.new ], [ %.204.7.7, %B80.loopexit.unr-lcssa.unr-lcssa ]
  br label %B64.if.epil3

B64.if.epil3:                                     ; preds = %B64.if.epil3.preheader, %B64.if.epil3
  %lsr.iv59 = phi i64 [ %lsr.iv.next60, %B64.if.epil3 ], [ %xtraiter2, %B64.if.epil3.preheader ]
  %.197513515.epil = phi i64 [ %.204.7.epil, %B64.if.epil3 ], [ %.197513515.epil.ph, %B64.if.epil3.preheader ]
  %sunkaddr238 = mul i64 %.197513515.epil, 8
  %sunkaddr239 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr238
  store double -1.000000e+00, ptr %sunkaddr239, align 8
  %sunkaddr240 = mul i64 %.197513515.epil, 8
  %sunkaddr241 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr240
  %sunkaddr242 = getelementptr i8, ptr %sunkaddr241, i64 8
  store double -1.000000e+00, ptr %sunkaddr242, align 8
  %sunkaddr243 = mul i64 %.197513515.epil, 8
  %sunkaddr244 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr243
  %sunkaddr245 = getelementptr i8, ptr %sunkaddr244, i64 16
  store double -1.000000e+00, ptr %sunkaddr245, align 8
  %sunkaddr246 = mul i64 %.197513515.epil, 8
  %sunkaddr247 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr246
  %sunkaddr248 = getelementptr i8, ptr %sunkaddr247, i64 24
  store double -1.000000e+00, ptr %sunkaddr248, align 8
  %sunkaddr249 = mul i64 %.197513515.epil, 8
  %sunkaddr250 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr249
  %sunkaddr251 = getelementptr i8, ptr %sunkaddr250, i64 32
  store double -1.000000e+00, ptr %sunkaddr251, align 8
  %sunkaddr252 = mul i64 %.197513515.epil, 8
  %sunkaddr253 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr252
  %sunkaddr254 = getelementptr i8, ptr %sunkaddr253, i64 40
  store double -1.000000e+00, ptr %sunkaddr254, align 8
  %sunkaddr255 = mul i64 %.197513515.epil, 8
  %sunkaddr256 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr255
  %sunkaddr257 = getelementptr i8, ptr %sunkaddr256, i64 48
  store double -1.000000e+00, ptr %sunkaddr257, align 8
  %.204.7.epil = add i64 %.197513515.epil, 8
  %sunkaddr258 = mul i64 %.204.7.epil, 8
  %sunkaddr259 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr258
  %sunkaddr260 = getelementptr i8, ptr %sunkaddr259, i64 -8
  store double -1.000000e+00, ptr %sunkaddr260, align 8
  %lsr.iv.next60 = add nsw i64 %lsr.iv59, -1
  %epil.iter4.cmp.not = icmp eq i64 %lsr.iv.next60, 0
  br i1 %epil.iter4.cmp.not, label %B80.loopexit.unr-lcssa, label %B64.if.epil3, !llvm.loop !40

B80.loopexit.unr-lcssa:                           ; preds = %B64.if.epil3, %B80.loopexit.unr-lcssa.unr-lcssa
  %.204.7.lcssa = phi i64 [ %.204.7.7, %B80.loopexit.unr-lcssa.unr-lcssa ], [ %.204.7.epil, %B64.if.epil3 ]
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B80, label %B64.if.epil.preheader

B64.if.epil.preheader:                            ; preds = %B80.loopexit.unr-lcssa, %B64.if.preheader
  %.197513515.epil.init = phi i64 [ 0, %B64.if.preheader ], [ %.204.7.lcssa, %B80.loopexit.unr-lcssa ]
  %7 = shl i64 %.197513515.epil.init, 3
  %scevgep37 = getelementptr i8, ptr %arg.work.4, i64 %7
  br label %B64.if.epil

B64.if.epil:                                      ; preds = %B64.if.epil, %B64.if.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B64.if.epil ], [ 0, %B64.if.epil.preheader ]
  %8 = shl i64 %epil.iter, 3
  %scevgep42 = getelementptr i8, ptr %scevgep37, i64 %8
  store double -1.000000e+00, ptr %scevgep42, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B80, label %B64.if.epil, !llvm.loop !41

B80:                                              ; preds = %B64.if.epil, %B80.loopexit.unr-lcssa, %entry
  %.360520.not = icmp slt i64 %arg.block.0.5.0, 1
  br i1 %.360520.not, label %B386, label %B146.if.preheader

B146.if.preheader:                                ; preds = %B80
  %9 = icmp eq i64 %arg.block.0.5.0, 1
  br i1 %9, label %B146.if.epil.preheader, label %B146.if.preheader.new

B146.if.preheader.new:                            ; preds = %B146.if.preheader
  %const = bitcast i64 9223372036854775800 to i64
  %const_mat = add i64 %const, 6
  %unroll_iter7 = and i64 %arg.block.0.5.0, %const_mat
  br label %B146.if

B262:                                             ; preds = %B146.if
  %sunkaddr = shl i64 %.534, 3
  %sunkaddr56 = getelementptr inbounds i8, ptr %97, i64 %sunkaddr
  store double 0.000000e+00, ptr %sunkaddr56, align 8
  %.598 = icmp slt i64 %used.3.0523, 0
  %.599 = select i1 %.598, i64 %arg.met.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.met.4, i64 %used.3.0523
  %.613 = getelementptr i64, ptr %10, i64 %.599
  store i64 %.5.i, ptr %.613, align 8
  %.616 = add nsw i64 %used.3.0523, 1
  br label %B294

B294:                                             ; preds = %B146.if, %B262
  %used.4.1 = phi i64 [ %.616, %B262 ], [ %used.3.0523, %B146.if ]
  %sunkaddr57 = shl i64 %.534, 3
  %sunkaddr58 = getelementptr i8, ptr %97, i64 %sunkaddr57
  %.657 = load double, ptr %sunkaddr58, align 8
  %sunkaddr262 = mul i64 %.366519521, 8
  %sunkaddr263 = getelementptr i8, ptr %arg.block.0.4, i64 %sunkaddr262
  %.691 = load i64, ptr %sunkaddr263, align 8
  %.719 = icmp slt i64 %.691, 0
  %.720 = select i1 %.719, i64 %arg.block.5.5.0, i64 0
  %.721 = add i64 %.720, %.691
  %.741 = mul i64 %.721, %arg.block.5.5.1
  %11 = getelementptr double, ptr %arg.block.5.4, i64 %.741
  %.745 = getelementptr i8, ptr %11, i64 8
  %.746 = load double, ptr %.745, align 8
  %.747 = fadd double %.657, %.746
  store double %.747, ptr %sunkaddr58, align 8
  %.373.1 = add nuw i64 %.366519521, 2
  %sunkaddr264 = mul i64 %.366519521, 8
  %sunkaddr265 = getelementptr i8, ptr %arg.block.0.4, i64 %sunkaddr264
  %sunkaddr266 = getelementptr i8, ptr %sunkaddr265, i64 8
  %.438.1 = load i64, ptr %sunkaddr266, align 8
  %.464.1 = icmp slt i64 %.438.1, 0
  %.465.1 = select i1 %.464.1, i64 %arg.block.5.5.0, i64 0
  %.466.1 = add i64 %.465.1, %.438.1
  %.486.1 = mul i64 %.466.1, %arg.block.5.5.1
  %.490.1 = getelementptr double, ptr %arg.block.5.4, i64 %.486.1
  %.491.1 = load double, ptr %.490.1, align 8
  %.5.i.1 = fptosi double %.491.1 to i64
  %.533.1 = icmp slt i64 %.5.i.1, 0
  %.534.1 = select i1 %.533.1, i64 %arg.work.5.0, i64 0
  %12 = getelementptr double, ptr %arg.work.4, i64 %.5.i.1
  %.548.1 = getelementptr double, ptr %12, i64 %.534.1
  %.549.1 = load double, ptr %.548.1, align 8
  %.550.1 = fcmp olt double %.549.1, 0.000000e+00
  br i1 %.550.1, label %B262.1, label %B294.1

B262.1:                                           ; preds = %B294
  %sunkaddr64 = shl i64 %.534.1, 3
  %sunkaddr65 = getelementptr inbounds i8, ptr %12, i64 %sunkaddr64
  store double 0.000000e+00, ptr %sunkaddr65, align 8
  %.598.1 = icmp slt i64 %used.4.1, 0
  %.599.1 = select i1 %.598.1, i64 %arg.met.5.0, i64 0
  %13 = getelementptr i64, ptr %arg.met.4, i64 %used.4.1
  %.613.1 = getelementptr i64, ptr %13, i64 %.599.1
  store i64 %.5.i.1, ptr %.613.1, align 8
  %.616.1 = add nsw i64 %used.4.1, 1
  br label %B294.1

B294.1:                                           ; preds = %B262.1, %B294
  %used.4.1.1 = phi i64 [ %.616.1, %B262.1 ], [ %used.4.1, %B294 ]
  %sunkaddr66 = shl i64 %.534.1, 3
  %sunkaddr67 = getelementptr i8, ptr %12, i64 %sunkaddr66
  %.657.1 = load double, ptr %sunkaddr67, align 8
  %sunkaddr267 = mul i64 %.366519521, 8
  %sunkaddr268 = getelementptr i8, ptr %arg.block.0.4, i64 %sunkaddr267
  %sunkaddr269 = getelementptr i8, ptr %sunkaddr268, i64 8
  %.691.1 = load i64, ptr %sunkaddr269, align 8
  %.719.1 = icmp slt i64 %.691.1, 0
  %.720.1 = select i1 %.719.1, i64 %arg.block.5.5.0, i64 0
  %.721.1 = add i64 %.720.1, %.691.1
  %.741.1 = mul i64 %.721.1, %arg.block.5.5.1
  %14 = getelementptr double, ptr %arg.block.5.4, i64 %.741.1
  %.745.1 = getelementptr i8, ptr %14, i64 8
  %.746.1 = load double, ptr %.745.1, align 8
  %.747.1 = fadd double %.657.1, %.746.1
  store double %.747.1, ptr %sunkaddr67, align 8
  %niter8.ncmp.1 = icmp eq i64 %unroll_iter7, %.373.1
  br i1 %niter8.ncmp.1, label %B386.loopexit.unr-lcssa, label %B146.if

B386.loopexit.unr-lcssa:                          ; preds = %B294.1
  %15 = and i64 %arg.block.0.5.0, 1
  %lcmp.mod5.not = icmp eq i64 %15, 0
  br i1 %lcmp.mod5.not, label %B386, label %B146.if.epil.preheader

B146.if.epil.preheader:                           ; preds = %B386.loopexit.unr-lcssa, %B146.if.preheader
  %used.3.0523.epil.init = phi i64 [ 0, %B146.if.preheader ], [ %used.4.1.1, %B386.loopexit.unr-lcssa ]
  %.366519521.epil.init = phi i64 [ 0, %B146.if.preheader ], [ %.373.1, %B386.loopexit.unr-lcssa ]
  %16 = getelementptr i64, ptr %arg.block.0.4, i64 %.366519521.epil.init
  %.438.epil = load i64, ptr %16, align 8
  %.464.epil = icmp slt i64 %.438.epil, 0
  %.465.epil = select i1 %.464.epil, i64 %arg.block.5.5.0, i64 0
  %.466.epil = add i64 %.465.epil, %.438.epil
  %.486.epil = mul i64 %.466.epil, %arg.block.5.5.1
  %.490.epil = getelementptr double, ptr %arg.block.5.4, i64 %.486.epil
  %.491.epil = load double, ptr %.490.epil, align 8
  %.5.i.epil = fptosi double %.491.epil to i64
  %.533.epil = icmp slt i64 %.5.i.epil, 0
  %.534.epil = select i1 %.533.epil, i64 %arg.work.5.0, i64 0
  %17 = getelementptr double, ptr %arg.work.4, i64 %.5.i.epil
  %.548.epil = getelementptr double, ptr %17, i64 %.534.epil
  %.549.epil = load double, ptr %.548.epil, align 8
  %.550.epil = fcmp olt double %.549.epil, 0.000000e+00
  br i1 %.550.epil, label %B262.epil, label %B294.epil

B262.epil:                                        ; preds = %B146.if.epil.preheader
  %sunkaddr71 = shl i64 %.534.epil, 3
  %sunkaddr72 = getelementptr inbounds i8, ptr %17, i64 %sunkaddr71
  store double 0.000000e+00, ptr %sunkaddr72, align 8
  %.598.epil = icmp slt i64 %used.3.0523.epil.init, 0
  %.599.epil = select i1 %.598.epil, i64 %arg.met.5.0, i64 0
  %18 = getelementptr i64, ptr %arg.met.4, i64 %used.3.0523.epil.init
  %.613.epil = getelementptr i64, ptr %18, i64 %.599.epil
  store i64 %.5.i.epil, ptr %.613.epil, align 8
  br label %B294.epil

B294.epil:                                        ; preds = %B262.epil, %B146.if.epil.preheader
  %sunkaddr73 = shl i64 %.534.epil, 3
  %sunkaddr74 = getelementptr i8, ptr %17, i64 %sunkaddr73
  %.657.epil = load double, ptr %sunkaddr74, align 8
  %sunkaddr75 = shl i64 %.366519521.epil.init, 3
  %sunkaddr76 = getelementptr i8, ptr %arg.block.0.4, i64 %sunkaddr75
  %.691.epil = load i64, ptr %sunkaddr76, align 8
  %.719.epil = icmp slt i64 %.691.epil, 0
  %.720.epil = select i1 %.719.epil, i64 %arg.block.5.5.0, i64 0
  %.721.epil = add i64 %.720.epil, %.691.epil
  %.741.epil = mul i64 %.721.epil, %arg.block.5.5.1
  %19 = getelementptr double, ptr %arg.block.5.4, i64 %.741.epil
  %.745.epil = getelementptr i8, ptr %19, i64 8
  %.746.epil = load double, ptr %.745.epil, align 8
  %.747.epil = fadd double %.657.epil, %.746.epil
  store double %.747.epil, ptr %sunkaddr74, align 8
  br label %B386

B386:                                             ; preds = %B294.epil, %B386.loopexit.unr-lcssa, %B80
  %.884528.not = icmp slt i64 %arg.work.5.0, 1
  br i1 %.884528.not, label %B496, label %B446.if.preheader

B446.if.preheader:                                ; preds = %B386
  %xtraiter9 = and i64 %arg.work.5.0, 7
  %20 = icmp ult i64 %arg.work.5.0, 8
  br i1 %20, label %B446.if.epil.preheader, label %B446.if.preheader.new

B446.if.preheader.new:                            ; preds = %B446.if.preheader
  %const237 = bitcast i64 9223372036854775800 to i64
  %21 = and i64 %arg.work.5.0, %const237
  br label %B446.if

B474:                                             ; preds = %B446.if
  %.977 = icmp slt i64 %used.1.2.0531, 0
  %.978 = select i1 %.977, i64 %arg.sets.5.0, i64 0
  %22 = getelementptr i64, ptr %arg.sets.4, i64 %used.1.2.0531
  %.992 = getelementptr i64, ptr %22, i64 %.978
  store i64 %lsr.iv2, ptr %.992, align 8
  %.997 = add nsw i64 %used.1.2.0531, 1
  br label %B494

B494:                                             ; preds = %B446.if, %B474
  %used.1.3.1 = phi i64 [ %.997, %B474 ], [ %used.1.2.0531, %B446.if ]
  %23 = add i64 %lsr.iv2, 2
  %sunkaddr270 = mul i64 %lsr.iv2, 8
  %sunkaddr271 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr270
  %sunkaddr272 = getelementptr i8, ptr %sunkaddr271, i64 8
  %.959.1 = load double, ptr %sunkaddr272, align 8
  %.960.1 = fcmp ult double %.959.1, 0.000000e+00
  br i1 %.960.1, label %B494.1, label %B474.1

B474.1:                                           ; preds = %B494
  %.977.1 = icmp slt i64 %used.1.3.1, 0
  %.978.1 = select i1 %.977.1, i64 %arg.sets.5.0, i64 0
  %24 = getelementptr i64, ptr %arg.sets.4, i64 %used.1.3.1
  %.992.1 = getelementptr i64, ptr %24, i64 %.978.1
  store i64 %100, ptr %.992.1, align 8
  %.997.1 = add nsw i64 %used.1.3.1, 1
  br label %B494.1

B494.1:                                           ; preds = %B474.1, %B494
  %used.1.3.1.1 = phi i64 [ %.997.1, %B474.1 ], [ %used.1.3.1, %B494 ]
  %sunkaddr273 = mul i64 %lsr.iv2, 8
  %sunkaddr274 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr273
  %sunkaddr275 = getelementptr i8, ptr %sunkaddr274, i64 16
  %.959.2 = load double, ptr %sunkaddr275, align 8
  %.960.2 = fcmp ult double %.959.2, 0.000000e+00
  br i1 %.960.2, label %B494.2, label %B474.2

B474.2:                                           ; preds = %B494.1
  %.977.2 = icmp slt i64 %used.1.3.1.1, 0
  %.978.2 = select i1 %.977.2, i64 %arg.sets.5.0, i64 0
  %25 = getelementptr i64, ptr %arg.sets.4, i64 %used.1.3.1.1
  %.992.2 = getelementptr i64, ptr %25, i64 %.978.2
  store i64 %23, ptr %.992.2, align 8
  %.997.2 = add nsw i64 %used.1.3.1.1, 1
  br label %B494.2

B494.2:                                           ; preds = %B474.2, %B494.1
  %used.1.3.1.2 = phi i64 [ %.997.2, %B474.2 ], [ %used.1.3.1.1, %B494.1 ]
  %26 = add i64 %lsr.iv2, 4
  %sunkaddr276 = mul i64 %lsr.iv2, 8
  %sunkaddr277 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr276
  %sunkaddr278 = getelementptr i8, ptr %sunkaddr277, i64 24
  %.959.3 = load double, ptr %sunkaddr278, align 8
  %.960.3 = fcmp ult double %.959.3, 0.000000e+00
  br i1 %.960.3, label %B494.3, label %B474.3

B474.3:                                           ; preds = %B494.2
  %.977.3 = icmp slt i64 %used.1.3.1.2, 0
  %.978.3 = select i1 %.977.3, i64 %arg.sets.5.0, i64 0
  %27 = getelementptr i64, ptr %arg.sets.4, i64 %used.1.3.1.2
  %.992.3 = getelementptr i64, ptr %27, i64 %.978.3
  store i64 %98, ptr %.992.3, align 8
  %.997.3 = add nsw i64 %used.1.3.1.2, 1
  br label %B494.3

B494.3:                                           ; preds = %B474.3, %B494.2
  %used.1.3.1.3 = phi i64 [ %.997.3, %B474.3 ], [ %used.1.3.1.2, %B494.2 ]
  %28 = add i64 %lsr.iv2, 5
  %sunkaddr279 = mul i64 %lsr.iv2, 8
  %sunkaddr280 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr279
  %sunkaddr281 = getelementptr i8, ptr %sunkaddr280, i64 32
  %.959.4 = load double, ptr %sunkaddr281, align 8
  %.960.4 = fcmp ult double %.959.4, 0.000000e+00
  br i1 %.960.4, label %B494.4, label %B474.4

B474.4:                                           ; preds = %B494.3
  %.977.4 = icmp slt i64 %used.1.3.1.3, 0
  %.978.4 = select i1 %.977.4, i64 %arg.sets.5.0, i64 0
  %29 = getelementptr i64, ptr %arg.sets.4, i64 %used.1.3.1.3
  %.992.4 = getelementptr i64, ptr %29, i64 %.978.4
  store i64 %26, ptr %.992.4, align 8
  %.997.4 = add nsw i64 %used.1.3.1.3, 1
  br label %B494.4

B494.4:                                           ; preds = %B474.4, %B494.3
  %used.1.3.1.4 = phi i64 [ %.997.4, %B474.4 ], [ %used.1.3.1.3, %B494.3 ]
  %30 = add i64 %lsr.iv2, 6
  %sunkaddr282 = mul i64 %lsr.iv2, 8
  %sunkaddr283 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr282
  %sunkaddr284 = getelementptr i8, ptr %sunkaddr283, i64 40
  %.959.5 = load double, ptr %sunkaddr284, align 8
  %.960.5 = fcmp ult double %.959.5, 0.000000e+00
  br i1 %.960.5, label %B494.5, label %B474.5

B474.5:                                           ; preds = %B494.4
  %.977.5 = icmp slt i64 %used.1.3.1.4, 0
  %.978.5 = select i1 %.977.5, i64 %arg.sets.5.0, i64 0
  %31 = getelementptr i64, ptr %arg.sets.4, i64 %used.1.3.1.4
  %.992.5 = getelementptr i64, ptr %31, i64 %.978.5
  store i64 %28, ptr %.992.5, align 8
  %.997.5 = add nsw i64 %used.1.3.1.4, 1
  br label %B494.5

B494.5:                                           ; preds = %B474.5, %B494.4
  %used.1.3.1.5 = phi i64 [ %.997.5, %B474.5 ], [ %used.1.3.1.4, %B494.4 ]
  %sunkaddr285 = mul i64 %lsr.iv2, 8
  %sunkaddr286 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr285
  %sunkaddr287 = getelementptr i8, ptr %sunkaddr286, i64 48
  %.959.6 = load double, ptr %sunkaddr287, align 8
  %.960.6 = fcmp ult double %.959.6, 0.000000e+00
  br i1 %.960.6, label %B494.6, label %B474.6

B474.6:                                           ; preds = %B494.5
  %.977.6 = icmp slt i64 %used.1.3.1.5, 0
  %.978.6 = select i1 %.977.6, i64 %arg.sets.5.0, i64 0
  %32 = getelementptr i64, ptr %arg.sets.4, i64 %used.1.3.1.5
  %.992.6 = getelementptr i64, ptr %32, i64 %.978.6
  store i64 %30, ptr %.992.6, align 8
  %.997.6 = add nsw i64 %used.1.3.1.5, 1
  br label %B494.6

B494.6:                                           ; preds = %B474.6, %B494.5
  %used.1.3.1.6 = phi i64 [ %.997.6, %B474.6 ], [ %used.1.3.1.5, %B494.5 ]
  %sunkaddr288 = mul i64 %lsr.iv2, 8
  %sunkaddr289 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr288
  %sunkaddr290 = getelementptr i8, ptr %sunkaddr289, i64 56
  %.959.7 = load double, ptr %sunkaddr290, align 8
  %.960.7 = fcmp ult double %.959.7, 0.000000e+00
  br i1 %.960.7, label %B494.7, label %B474.7

B474.7:                                           ; preds = %B494.6
  %.977.7 = icmp slt i64 %used.1.3.1.6, 0
  %.978.7 = select i1 %.977.7, i64 %arg.sets.5.0, i64 0
  %33 = getelementptr i64, ptr %arg.sets.4, i64 %used.1.3.1.6
  %.992.7 = getelementptr i64, ptr %33, i64 %.978.7
  store i64 %99, ptr %.992.7, align 8
  %.997.7 = add nsw i64 %used.1.3.1.6, 1
  br label %B494.7

B494.7:                                           ; preds = %B474.7, %B494.6
  %used.1.3.1.7 = phi i64 [ %.997.7, %B474.7 ], [ %used.1.3.1.6, %B494.6 ]
  %lsr.iv.next3 = add nuw nsw i64 %lsr.iv2, 8
  %niter15.ncmp.7 = icmp eq i64 %21, %lsr.iv.next3
  br i1 %niter15.ncmp.7, label %B496.loopexit.unr-lcssa, label %B446.if

B496.loopexit.unr-lcssa:                          ; preds = %B494.7
  %lcmp.mod11.not = icmp eq i64 %xtraiter9, 0
  br i1 %lcmp.mod11.not, label %B496, label %B446.if.epil.preheader

B446.if.epil.preheader:                           ; preds = %B496.loopexit.unr-lcssa, %B446.if.preheader
  %used.1.2.0531.epil.ph = phi i64 [ 0, %B446.if.preheader ], [ %used.1.3.1.7, %B496.loopexit.unr-lcssa ]
  %.890527529.epil.ph = phi i64 [ 0, %B446.if.preheader ], [ %lsr.iv.next3, %B496.loopexit.unr-lcssa ]
  br label %B446.if.epil

B446.if.epil:                                     ; preds = %B446.if.epil.preheader, %B494.epil
  %lsr.iv = phi i64 [ %lsr.iv.next, %B494.epil ], [ %xtraiter9, %B446.if.epil.preheader ]
  %used.1.2.0531.epil = phi i64 [ %used.1.3.1.epil, %B494.epil ], [ %used.1.2.0531.epil.ph, %B446.if.epil.preheader ]
  %.890527529.epil = phi i64 [ %.897.epil, %B494.epil ], [ %.890527529.epil.ph, %B446.if.epil.preheader ]
  %34 = shl i64 %.890527529.epil, 3
  %scevgep = getelementptr i8, ptr %arg.work.4, i64 %34
  %.959.epil = load double, ptr %scevgep, align 8
  %.960.epil = fcmp ult double %.959.epil, 0.000000e+00
  br i1 %.960.epil, label %B494.epil, label %B474.epil

B474.epil:                                        ; preds = %B446.if.epil
  %.977.epil = icmp slt i64 %used.1.2.0531.epil, 0
  %.978.epil = select i1 %.977.epil, i64 %arg.sets.5.0, i64 0
  %35 = getelementptr i64, ptr %arg.sets.4, i64 %used.1.2.0531.epil
  %.992.epil = getelementptr i64, ptr %35, i64 %.978.epil
  store i64 %.890527529.epil, ptr %.992.epil, align 8
  %.997.epil = add nsw i64 %used.1.2.0531.epil, 1
  br label %B494.epil

B494.epil:                                        ; preds = %B474.epil, %B446.if.epil
  %used.1.3.1.epil = phi i64 [ %.997.epil, %B474.epil ], [ %used.1.2.0531.epil, %B446.if.epil ]
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %.897.epil = add nuw nsw i64 %.890527529.epil, 1
  %epil.iter10.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter10.cmp.not, label %B496, label %B446.if.epil, !llvm.loop !42

B496:                                             ; preds = %B494.epil, %B496.loopexit.unr-lcssa, %B386
  %used.1.2.0.lcssa = phi i64 [ 0, %B386 ], [ %used.1.3.1.7, %B496.loopexit.unr-lcssa ], [ %used.1.3.1.epil, %B494.epil ]
  store i64 %used.1.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B64.if:                                           ; preds = %B64.if, %B64.if.preheader.new.new
  %lsr.iv55 = phi i64 [ %lsr.iv.next56, %B64.if ], [ %6, %B64.if.preheader.new.new ]
  %.197513515 = phi i64 [ %.204.7.7, %B64.if ], [ 0, %B64.if.preheader.new.new ]
  %sunkaddr77 = shl i64 %.197513515, 3
  %scevgep187 = getelementptr i8, ptr %scevgep61, i64 %sunkaddr77
  %scevgep188 = getelementptr i8, ptr %scevgep187, i64 -504
  store double -1.000000e+00, ptr %scevgep188, align 8
  %scevgep186 = getelementptr i8, ptr %scevgep187, i64 -496
  store double -1.000000e+00, ptr %scevgep186, align 8
  %36 = shl i64 %.197513515, 3
  %scevgep235 = getelementptr i8, ptr %scevgep61, i64 %36
  %scevgep236 = getelementptr i8, ptr %scevgep235, i64 -488
  store double -1.000000e+00, ptr %scevgep236, align 8
  %37 = shl i64 %.197513515, 3
  %scevgep233 = getelementptr i8, ptr %scevgep61, i64 %37
  %scevgep234 = getelementptr i8, ptr %scevgep233, i64 -480
  store double -1.000000e+00, ptr %scevgep234, align 8
  %38 = shl i64 %.197513515, 3
  %scevgep231 = getelementptr i8, ptr %scevgep61, i64 %38
  %scevgep232 = getelementptr i8, ptr %scevgep231, i64 -472
  store double -1.000000e+00, ptr %scevgep232, align 8
  %39 = shl i64 %.197513515, 3
  %scevgep229 = getelementptr i8, ptr %scevgep61, i64 %39
  %scevgep230 = getelementptr i8, ptr %scevgep229, i64 -464
  store double -1.000000e+00, ptr %scevgep230, align 8
  %40 = shl i64 %.197513515, 3
  %scevgep225 = getelementptr i8, ptr %scevgep61, i64 %40
  %scevgep227 = getelementptr i8, ptr %scevgep225, i64 -456
  store double -1.000000e+00, ptr %scevgep227, align 8
  %41 = shl i64 %.197513515, 3
  %scevgep221 = getelementptr i8, ptr %scevgep61, i64 %41
  %scevgep223 = getelementptr i8, ptr %scevgep221, i64 -448
  store double -1.000000e+00, ptr %scevgep223, align 8
  %42 = shl i64 %.197513515, 3
  %scevgep217 = getelementptr i8, ptr %scevgep61, i64 %42
  %scevgep219 = getelementptr i8, ptr %scevgep217, i64 -440
  store double -1.000000e+00, ptr %scevgep219, align 8
  %43 = shl i64 %.197513515, 3
  %scevgep213 = getelementptr i8, ptr %scevgep61, i64 %43
  %scevgep215 = getelementptr i8, ptr %scevgep213, i64 -432
  store double -1.000000e+00, ptr %scevgep215, align 8
  %44 = shl i64 %.197513515, 3
  %scevgep209 = getelementptr i8, ptr %scevgep61, i64 %44
  %scevgep211 = getelementptr i8, ptr %scevgep209, i64 -424
  store double -1.000000e+00, ptr %scevgep211, align 8
  %45 = shl i64 %.197513515, 3
  %scevgep205 = getelementptr i8, ptr %scevgep61, i64 %45
  %scevgep207 = getelementptr i8, ptr %scevgep205, i64 -416
  store double -1.000000e+00, ptr %scevgep207, align 8
  %46 = shl i64 %.197513515, 3
  %scevgep201 = getelementptr i8, ptr %scevgep61, i64 %46
  %scevgep203 = getelementptr i8, ptr %scevgep201, i64 -408
  store double -1.000000e+00, ptr %scevgep203, align 8
  %47 = shl i64 %.197513515, 3
  %scevgep197 = getelementptr i8, ptr %scevgep61, i64 %47
  %scevgep199 = getelementptr i8, ptr %scevgep197, i64 -400
  store double -1.000000e+00, ptr %scevgep199, align 8
  %48 = shl i64 %.197513515, 3
  %scevgep193 = getelementptr i8, ptr %scevgep61, i64 %48
  %scevgep195 = getelementptr i8, ptr %scevgep193, i64 -392
  store double -1.000000e+00, ptr %scevgep195, align 8
  %49 = shl i64 %.197513515, 3
  %scevgep189 = getelementptr i8, ptr %scevgep61, i64 %49
  %scevgep191 = getelementptr i8, ptr %scevgep189, i64 -384
  store double -1.000000e+00, ptr %scevgep191, align 8
  %50 = shl i64 %.197513515, 3
  %scevgep183 = getelementptr i8, ptr %scevgep61, i64 %50
  %scevgep184 = getelementptr i8, ptr %scevgep183, i64 -376
  store double -1.000000e+00, ptr %scevgep184, align 8
  %51 = shl i64 %.197513515, 3
  %scevgep180 = getelementptr i8, ptr %scevgep61, i64 %51
  %scevgep182 = getelementptr i8, ptr %scevgep180, i64 -368
  store double -1.000000e+00, ptr %scevgep182, align 8
  %52 = shl i64 %.197513515, 3
  %scevgep178 = getelementptr i8, ptr %scevgep61, i64 %52
  %scevgep179 = getelementptr i8, ptr %scevgep178, i64 -360
  store double -1.000000e+00, ptr %scevgep179, align 8
  %53 = shl i64 %.197513515, 3
  %scevgep175 = getelementptr i8, ptr %scevgep61, i64 %53
  %scevgep176 = getelementptr i8, ptr %scevgep175, i64 -352
  store double -1.000000e+00, ptr %scevgep176, align 8
  %54 = shl i64 %.197513515, 3
  %scevgep172 = getelementptr i8, ptr %scevgep61, i64 %54
  %scevgep174 = getelementptr i8, ptr %scevgep172, i64 -344
  store double -1.000000e+00, ptr %scevgep174, align 8
  %55 = shl i64 %.197513515, 3
  %scevgep170 = getelementptr i8, ptr %scevgep61, i64 %55
  %scevgep171 = getelementptr i8, ptr %scevgep170, i64 -336
  store double -1.000000e+00, ptr %scevgep171, align 8
  %56 = shl i64 %.197513515, 3
  %scevgep167 = getelementptr i8, ptr %scevgep61, i64 %56
  %scevgep168 = getelementptr i8, ptr %scevgep167, i64 -328
  store double -1.000000e+00, ptr %scevgep168, align 8
  %57 = shl i64 %.197513515, 3
  %scevgep164 = getelementptr i8, ptr %scevgep61, i64 %57
  %scevgep166 = getelementptr i8, ptr %scevgep164, i64 -320
  store double -1.000000e+00, ptr %scevgep166, align 8
  %58 = shl i64 %.197513515, 3
  %scevgep162 = getelementptr i8, ptr %scevgep61, i64 %58
  %scevgep163 = getelementptr i8, ptr %scevgep162, i64 -312
  store double -1.000000e+00, ptr %scevgep163, align 8
  %59 = shl i64 %.197513515, 3
  %scevgep159 = getelementptr i8, ptr %scevgep61, i64 %59
  %scevgep160 = getelementptr i8, ptr %scevgep159, i64 -304
  store double -1.000000e+00, ptr %scevgep160, align 8
  %60 = shl i64 %.197513515, 3
  %scevgep156 = getelementptr i8, ptr %scevgep61, i64 %60
  %scevgep158 = getelementptr i8, ptr %scevgep156, i64 -296
  store double -1.000000e+00, ptr %scevgep158, align 8
  %61 = shl i64 %.197513515, 3
  %scevgep154 = getelementptr i8, ptr %scevgep61, i64 %61
  %scevgep155 = getelementptr i8, ptr %scevgep154, i64 -288
  store double -1.000000e+00, ptr %scevgep155, align 8
  %62 = shl i64 %.197513515, 3
  %scevgep151 = getelementptr i8, ptr %scevgep61, i64 %62
  %scevgep152 = getelementptr i8, ptr %scevgep151, i64 -280
  store double -1.000000e+00, ptr %scevgep152, align 8
  %63 = shl i64 %.197513515, 3
  %scevgep148 = getelementptr i8, ptr %scevgep61, i64 %63
  %scevgep150 = getelementptr i8, ptr %scevgep148, i64 -272
  store double -1.000000e+00, ptr %scevgep150, align 8
  %64 = shl i64 %.197513515, 3
  %scevgep146 = getelementptr i8, ptr %scevgep61, i64 %64
  %scevgep147 = getelementptr i8, ptr %scevgep146, i64 -264
  store double -1.000000e+00, ptr %scevgep147, align 8
  %65 = shl i64 %.197513515, 3
  %scevgep143 = getelementptr i8, ptr %scevgep61, i64 %65
  %scevgep144 = getelementptr i8, ptr %scevgep143, i64 -256
  store double -1.000000e+00, ptr %scevgep144, align 8
  %66 = shl i64 %.197513515, 3
  %scevgep140 = getelementptr i8, ptr %scevgep61, i64 %66
  %scevgep142 = getelementptr i8, ptr %scevgep140, i64 -248
  store double -1.000000e+00, ptr %scevgep142, align 8
  %67 = shl i64 %.197513515, 3
  %scevgep138 = getelementptr i8, ptr %scevgep61, i64 %67
  %scevgep139 = getelementptr i8, ptr %scevgep138, i64 -240
  store double -1.000000e+00, ptr %scevgep139, align 8
  %68 = shl i64 %.197513515, 3
  %scevgep135 = getelementptr i8, ptr %scevgep61, i64 %68
  %scevgep136 = getelementptr i8, ptr %scevgep135, i64 -232
  store double -1.000000e+00, ptr %scevgep136, align 8
  %69 = shl i64 %.197513515, 3
  %scevgep132 = getelementptr i8, ptr %scevgep61, i64 %69
  %scevgep134 = getelementptr i8, ptr %scevgep132, i64 -224
  store double -1.000000e+00, ptr %scevgep134, align 8
  %70 = shl i64 %.197513515, 3
  %scevgep130 = getelementptr i8, ptr %scevgep61, i64 %70
  %scevgep131 = getelementptr i8, ptr %scevgep130, i64 -216
  store double -1.000000e+00, ptr %scevgep131, align 8
  %71 = shl i64 %.197513515, 3
  %scevgep127 = getelementptr i8, ptr %scevgep61, i64 %71
  %scevgep128 = getelementptr i8, ptr %scevgep127, i64 -208
  store double -1.000000e+00, ptr %scevgep128, align 8
  %72 = shl i64 %.197513515, 3
  %scevgep124 = getelementptr i8, ptr %scevgep61, i64 %72
  %scevgep126 = getelementptr i8, ptr %scevgep124, i64 -200
  store double -1.000000e+00, ptr %scevgep126, align 8
  %73 = shl i64 %.197513515, 3
  %scevgep122 = getelementptr i8, ptr %scevgep61, i64 %73
  %scevgep123 = getelementptr i8, ptr %scevgep122, i64 -192
  store double -1.000000e+00, ptr %scevgep123, align 8
  %74 = shl i64 %.197513515, 3
  %scevgep119 = getelementptr i8, ptr %scevgep61, i64 %74
  %scevgep120 = getelementptr i8, ptr %scevgep119, i64 -184
  store double -1.000000e+00, ptr %scevgep120, align 8
  %75 = shl i64 %.197513515, 3
  %scevgep116 = getelementptr i8, ptr %scevgep61, i64 %75
  %scevgep118 = getelementptr i8, ptr %scevgep116, i64 -176
  store double -1.000000e+00, ptr %scevgep118, align 8
  %76 = shl i64 %.197513515, 3
  %scevgep114 = getelementptr i8, ptr %scevgep61, i64 %76
  %scevgep115 = getelementptr i8, ptr %scevgep114, i64 -168
  store double -1.000000e+00, ptr %scevgep115, align 8
  %77 = shl i64 %.197513515, 3
  %scevgep111 = getelementptr i8, ptr %scevgep61, i64 %77
  %scevgep112 = getelementptr i8, ptr %scevgep111, i64 -160
  store double -1.000000e+00, ptr %scevgep112, align 8
  %78 = shl i64 %.197513515, 3
  %scevgep108 = getelementptr i8, ptr %scevgep61, i64 %78
  %scevgep110 = getelementptr i8, ptr %scevgep108, i64 -152
  store double -1.000000e+00, ptr %scevgep110, align 8
  %79 = shl i64 %.197513515, 3
  %scevgep106 = getelementptr i8, ptr %scevgep61, i64 %79
  %scevgep107 = getelementptr i8, ptr %scevgep106, i64 -144
  store double -1.000000e+00, ptr %scevgep107, align 8
  %80 = shl i64 %.197513515, 3
  %scevgep103 = getelementptr i8, ptr %scevgep61, i64 %80
  %scevgep104 = getelementptr i8, ptr %scevgep103, i64 -136
  store double -1.000000e+00, ptr %scevgep104, align 8
  %81 = shl i64 %.197513515, 3
  %scevgep100 = getelementptr i8, ptr %scevgep61, i64 %81
  %scevgep102 = getelementptr i8, ptr %scevgep100, i64 -128
  store double -1.000000e+00, ptr %scevgep102, align 8
  %82 = shl i64 %.197513515, 3
  %scevgep98 = getelementptr i8, ptr %scevgep61, i64 %82
  %scevgep99 = getelementptr i8, ptr %scevgep98, i64 -120
  store double -1.000000e+00, ptr %scevgep99, align 8
  %83 = shl i64 %.197513515, 3
  %scevgep95 = getelementptr i8, ptr %scevgep61, i64 %83
  %scevgep96 = getelementptr i8, ptr %scevgep95, i64 -112
  store double -1.000000e+00, ptr %scevgep96, align 8
  %84 = shl i64 %.197513515, 3
  %scevgep92 = getelementptr i8, ptr %scevgep61, i64 %84
  %scevgep94 = getelementptr i8, ptr %scevgep92, i64 -104
  store double -1.000000e+00, ptr %scevgep94, align 8
  %85 = shl i64 %.197513515, 3
  %scevgep90 = getelementptr i8, ptr %scevgep61, i64 %85
  %scevgep91 = getelementptr i8, ptr %scevgep90, i64 -96
  store double -1.000000e+00, ptr %scevgep91, align 8
  %86 = shl i64 %.197513515, 3
  %scevgep87 = getelementptr i8, ptr %scevgep61, i64 %86
  %scevgep88 = getelementptr i8, ptr %scevgep87, i64 -88
  store double -1.000000e+00, ptr %scevgep88, align 8
  %87 = shl i64 %.197513515, 3
  %scevgep84 = getelementptr i8, ptr %scevgep61, i64 %87
  %scevgep86 = getelementptr i8, ptr %scevgep84, i64 -80
  store double -1.000000e+00, ptr %scevgep86, align 8
  %88 = shl i64 %.197513515, 3
  %scevgep82 = getelementptr i8, ptr %scevgep61, i64 %88
  %scevgep83 = getelementptr i8, ptr %scevgep82, i64 -72
  store double -1.000000e+00, ptr %scevgep83, align 8
  %89 = shl i64 %.197513515, 3
  %scevgep79 = getelementptr i8, ptr %scevgep61, i64 %89
  %scevgep80 = getelementptr i8, ptr %scevgep79, i64 -64
  store double -1.000000e+00, ptr %scevgep80, align 8
  %90 = shl i64 %.197513515, 3
  %scevgep76 = getelementptr i8, ptr %scevgep61, i64 %90
  %scevgep78 = getelementptr i8, ptr %scevgep76, i64 -56
  store double -1.000000e+00, ptr %scevgep78, align 8
  %91 = shl i64 %.197513515, 3
  %scevgep74 = getelementptr i8, ptr %scevgep61, i64 %91
  %scevgep75 = getelementptr i8, ptr %scevgep74, i64 -48
  store double -1.000000e+00, ptr %scevgep75, align 8
  %92 = shl i64 %.197513515, 3
  %scevgep71 = getelementptr i8, ptr %scevgep61, i64 %92
  %scevgep72 = getelementptr i8, ptr %scevgep71, i64 -40
  store double -1.000000e+00, ptr %scevgep72, align 8
  %93 = shl i64 %.197513515, 3
  %scevgep68 = getelementptr i8, ptr %scevgep61, i64 %93
  %scevgep70 = getelementptr i8, ptr %scevgep68, i64 -32
  store double -1.000000e+00, ptr %scevgep70, align 8
  %94 = shl i64 %.197513515, 3
  %scevgep66 = getelementptr i8, ptr %scevgep61, i64 %94
  %scevgep67 = getelementptr i8, ptr %scevgep66, i64 -24
  store double -1.000000e+00, ptr %scevgep67, align 8
  %95 = shl i64 %.197513515, 3
  %scevgep63 = getelementptr i8, ptr %scevgep61, i64 %95
  %scevgep64 = getelementptr i8, ptr %scevgep63, i64 -16
  store double -1.000000e+00, ptr %scevgep64, align 8
  %96 = shl i64 %.197513515, 3
  %scevgep58 = getelementptr i8, ptr %scevgep61, i64 %96
  %scevgep60 = getelementptr i8, ptr %scevgep58, i64 -8
  store double -1.000000e+00, ptr %scevgep60, align 8
  %.204.7.7 = add i64 %.197513515, 64
  store double -1.000000e+00, ptr %scevgep187, align 8
  %lsr.iv.next56 = add i64 %lsr.iv55, -8
  %niter.ncmp.79 = icmp eq i64 %lsr.iv.next56, 0
  br i1 %niter.ncmp.79, label %B80.loopexit.unr-lcssa.unr-lcssa, label %B64.if

B146.if:                                          ; preds = %B294.1, %B146.if.preheader.new
  %used.3.0523 = phi i64 [ 0, %B146.if.preheader.new ], [ %used.4.1.1, %B294.1 ]
  %.366519521 = phi i64 [ 0, %B146.if.preheader.new ], [ %.373.1, %B294.1 ]
  %sunkaddr291 = mul i64 %.366519521, 8
  %sunkaddr292 = getelementptr i8, ptr %arg.block.0.4, i64 %sunkaddr291
  %.438 = load i64, ptr %sunkaddr292, align 8
  %.464 = icmp slt i64 %.438, 0
  %.465 = select i1 %.464, i64 %arg.block.5.5.0, i64 0
  %.466 = add i64 %.465, %.438
  %.486 = mul i64 %.466, %arg.block.5.5.1
  %.490 = getelementptr double, ptr %arg.block.5.4, i64 %.486
  %.491 = load double, ptr %.490, align 8
  %.5.i = fptosi double %.491 to i64
  %.533 = icmp slt i64 %.5.i, 0
  %.534 = select i1 %.533, i64 %arg.work.5.0, i64 0
  %97 = getelementptr double, ptr %arg.work.4, i64 %.5.i
  %.548 = getelementptr double, ptr %97, i64 %.534
  %.549 = load double, ptr %.548, align 8
  %.550 = fcmp olt double %.549, 0.000000e+00
  br i1 %.550, label %B262, label %B294

B446.if:                                          ; preds = %B494.7, %B446.if.preheader.new
  %lsr.iv2 = phi i64 [ %lsr.iv.next3, %B494.7 ], [ 0, %B446.if.preheader.new ]
  %used.1.2.0531 = phi i64 [ %used.1.3.1.7, %B494.7 ], [ 0, %B446.if.preheader.new ]
  %98 = add i64 %lsr.iv2, 3
  %99 = add i64 %lsr.iv2, 7
  %100 = add i64 %lsr.iv2, 1
  %sunkaddr293 = mul i64 %lsr.iv2, 8
  %sunkaddr294 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr293
  %.959 = load double, ptr %sunkaddr294, align 8
  %.960 = fcmp ult double %.959, 0.000000e+00
  br i1 %.960, label %B494, label %B474
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #2

; Function Attrs: noinline
define linkonce_odr void @NRT_decref(ptr %.1) local_unnamed_addr #3 {
.3:
  %.4 = icmp eq ptr %.1, null
  br i1 %.4, label %common.ret1, label %.3.endif, !prof !4

common.ret1:                                      ; preds = %.3, %.3.endif
  ret void

.3.endif:                                         ; preds = %.3
  fence release
  %0 = tail call i8 @llvm.x86.atomic.sub.cc.i64(ptr nonnull %.1, i64 1, i32 4)
  %1 = trunc i8 %0 to i1
  br i1 %1, label %.3.endif.if, label %common.ret1, !prof !4

.3.endif.if:                                      ; preds = %.3.endif
  fence acquire
  tail call void @NRT_MemInfo_call_dtor(ptr nonnull %.1)
  ret void
}

; Function Attrs: nounwind
declare i8 @llvm.x86.atomic.sub.cc.i64(ptr, i64, i32 immarg) #4

declare void @NRT_MemInfo_call_dtor(ptr) local_unnamed_addr

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { noinline }
attributes #4 = { nounwind }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = distinct !{!1, !2}
!2 = !{!"llvm.loop.unroll.disable"}
!3 = distinct !{!3, !2}
!4 = !{!"branch_weights", i32 1, i32 99}
!5 = distinct !{!5, !2}
!6 = distinct !{!6, !2}
!7 = !{!8}
!8 = distinct !{!8, !9, !"_ZN6intsim8machines3cpu4core6window7_chooseB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExd: %retptr"}
!9 = distinct !{!9, !"_ZN6intsim8machines3cpu4core6window7_chooseB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExd"}
!10 = !{!11, !8}
!11 = distinct !{!11, !12, !"_ZN6intsim8machines3cpu4core6window9_earliestB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd: %retptr"}
!12 = distinct !{!12, !"_ZN6intsim8machines3cpu4core6window9_earliestB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd"}
!13 = !{!14, !11, !8}
!14 = distinct !{!14, !15, !"_ZN6intsim8machines3cpu4core6window6_afterB3v12B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!15 = distinct !{!15, !"_ZN6intsim8machines3cpu4core6window6_afterB3v12B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!16 = distinct !{!16, !2}
!17 = !{!"branch_weights", i32 99, i32 1}
!18 = distinct !{!18, !2}
!19 = distinct !{!19, !2}
!20 = !{!21}
!21 = distinct !{!21, !22, !"_ZN6intsim8machines3cpu4core6window7_chooseB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExd: %retptr"}
!22 = distinct !{!22, !"_ZN6intsim8machines3cpu4core6window7_chooseB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExd"}
!23 = !{!24, !21}
!24 = distinct !{!24, !25, !"_ZN6intsim8machines3cpu4core6window9_earliestB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd: %retptr"}
!25 = distinct !{!25, !"_ZN6intsim8machines3cpu4core6window9_earliestB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE159Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd"}
!26 = !{!27, !24, !21}
!27 = distinct !{!27, !28, !"_ZN6intsim8machines3cpu4core6window6_afterB3v12B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!28 = distinct !{!28, !"_ZN6intsim8machines3cpu4core6window6_afterB3v12B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!29 = distinct !{!29, !2}
!30 = !{!31}
!31 = distinct !{!31, !32, !"_ZN6intsim8machines3cpu4core6window5_fromB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!32 = distinct !{!32, !"_ZN6intsim8machines3cpu4core6window5_fromB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!33 = distinct !{!33, !2}
!34 = !{!35}
!35 = distinct !{!35, !36, !"_ZN6intsim8machines3cpu4core6window5_fromB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!36 = distinct !{!36, !"_ZN6intsim8machines3cpu4core6window5_fromB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!37 = distinct !{!37, !2}
!38 = distinct !{!38, !2}
!39 = distinct !{!39, !2}
!40 = distinct !{!40, !2}
!41 = distinct !{!41, !2}
!42 = distinct !{!42, !2}
