; intsim 3804cb86d04654a883b6e4584ad4bcf6beb5c5456809c7f3c8b5ece495195f8d by numba 0.68.1


define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.a3, i64 %arg.n3_0, ptr %arg.a4, i64 %arg.n4_0, ptr %arg.a5, i64 %arg.n5_0) local_unnamed_addr {
entry:
  %.262 = alloca double, align 8
  store double 0.000000e+00, ptr %.262, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.16.i = shl i64 %arg.n2_1, 3
  %.25.i = mul nsw i64 %arg.n2_1, %arg.n2_0
  store double 0.000000e+00, ptr %.262, align 8
  %.280 = call i32 @f9(ptr nonnull %.262, ptr nonnull %excinfo.7, ptr null, ptr null, i64 %arg.n0_0, i64 8, ptr %arg.a0, i64 %arg.n0_0, i64 8, ptr null, ptr null, i64 %arg.n1_0, i64 8, ptr %arg.a1, i64 %arg.n1_0, i64 8, ptr null, ptr null, i64 %.25.i, i64 8, ptr %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %.16.i, i64 8, ptr null, ptr null, i64 %arg.n3_0, i64 8, ptr %arg.a3, i64 %arg.n3_0, i64 8, ptr null, ptr null, i64 %arg.n4_0, i64 8, ptr %arg.a4, i64 %arg.n4_0, i64 8, ptr null, ptr null, i64 %arg.n5_0, i64 8, ptr %arg.a5, i64 %arg.n5_0, i64 8)
  switch i32 %.280, label %B0.endif.endif.endif.endif.endif.endif.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endif.endif.endif.if, %B0.endif.endif.endif.endif.endif.endif.endif
  %common.ret.op = phi i32 [ %.280, %B0.endif.endif.endif.endif.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif.endif ]
  ret i32 %common.ret.op

B0.endif.endif.endif.endif.endif.endif.if:        ; preds = %entry
  %.288 = icmp sgt i32 %.280, 0
  %.281 = load ptr, ptr %excinfo.7, align 8
  %.289 = select i1 %.288, ptr %.281, ptr undef
  store ptr %.289, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif:     ; preds = %entry, %entry
  %.290 = load double, ptr %.262, align 8
  store double %.290, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f9(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.work.0, ptr readnone %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr readonly %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr readnone %arg.cycles.0, ptr readnone %arg.cycles.1, i64 %arg.cycles.2, i64 %arg.cycles.3, ptr readonly %arg.cycles.4, i64 %arg.cycles.5.0, i64 %arg.cycles.6.0, ptr readnone %arg.left.0, ptr readnone %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, ptr readnone %arg.count.0, ptr readnone %arg.count.1, i64 %arg.count.2, i64 %arg.count.3, ptr %arg.count.4, i64 %arg.count.5.0, i64 %arg.count.6.0, ptr readnone %arg.until.0, ptr readnone %arg.until.1, i64 %arg.until.2, i64 %arg.until.3, ptr %arg.until.4, i64 %arg.until.5.0, i64 %arg.until.6.0, ptr readnone %arg.since.0, ptr readnone %arg.since.1, i64 %arg.since.2, i64 %arg.since.3, ptr %arg.since.4, i64 %arg.since.5.0, i64 %arg.since.6.0) local_unnamed_addr #0 {
entry:
  %const = bitcast i64 9223372036854775800 to i64
  %.1498 = alloca i64, align 8
  store i64 0, ptr %.1498, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.106 = mul nsw i64 %arg.left.5.1, %arg.left.5.0
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.106, i64 %arg.work.5.0)
  %.220884.not = icmp slt i64 %.11.i, 1
  br i1 %.220884.not, label %B200, label %B118.if.lr.ph

B200.loopexit.unr-lcssa:                          ; preds = %104
  %0 = and i64 %.11.i, 1
  %lcmp.mod.not = icmp eq i64 %0, 0
  br i1 %lcmp.mod.not, label %B200, label %B118.if.epil.preheader

B118.if.epil.preheader:                           ; preds = %B200.loopexit.unr-lcssa, %B118.if.lr.ph
  %.226883885.epil.init = phi i64 [ 0, %B118.if.lr.ph ], [ %.233.1, %B200.loopexit.unr-lcssa ]
  %1 = icmp eq i64 %arg.left.5.0, 0
  %2 = getelementptr double, ptr %arg.work.4, i64 %.226883885.epil.init
  %.287.epil = load double, ptr %2, align 8
  br i1 %1, label %B120.endif.endif.endif.thread.epil, label %B120.endif.endif.endif.epil, !prof !1

B120.endif.endif.endif.epil:                      ; preds = %B118.if.epil.preheader
  %3 = icmp slt i64 %arg.left.5.0, 0
  %.308.epil = srem i64 %.226883885.epil.init, %arg.left.5.0
  %.311.not.epil = icmp eq i64 %.308.epil, 0
  %.319.epil = select i1 %.311.not.epil, i64 0, i64 %91
  %.299.1.epil = add nsw i64 %.319.epil, %.308.epil
  %.299.1.fr.epil = freeze i64 %.299.1.epil
  %.348.epil = sdiv i64 %.226883885.epil.init, %arg.left.5.0
  %.352.epil = icmp ne i64 %.308.epil, 0
  %.353.epil = and i1 %3, %.352.epil
  %.358.epil = sext i1 %.353.epil to i64
  %.337.1.epil = add nsw i64 %.348.epil, %.358.epil
  %.392.epil = icmp slt i64 %.299.1.fr.epil, 0
  %.393.epil = select i1 %.392.epil, i64 %arg.left.5.0, i64 0
  %.394.epil = add i64 %.393.epil, %.299.1.fr.epil
  %.395.epil = icmp slt i64 %.337.1.epil, 0
  %.396.epil = select i1 %.395.epil, i64 %arg.left.5.1, i64 0
  %.414.epil = mul i64 %.394.epil, %arg.left.5.1
  %4 = getelementptr double, ptr %arg.left.4, i64 %.414.epil
  %5 = getelementptr double, ptr %4, i64 %.337.1.epil
  %.418.epil = getelementptr double, ptr %5, i64 %.396.epil
  store double %.287.epil, ptr %.418.epil, align 8
  %spec.select.epil = select i1 %.392.epil, i64 %arg.count.5.0, i64 0
  br label %B200.loopexit.epilog-lcssa

B120.endif.endif.endif.thread.epil:               ; preds = %B118.if.epil.preheader
  store double %.287.epil, ptr %arg.left.4, align 8
  br label %B200.loopexit.epilog-lcssa

B200.loopexit.epilog-lcssa:                       ; preds = %B120.endif.endif.endif.thread.epil, %B120.endif.endif.endif.epil
  %rem.2.010.epil = phi i64 [ 0, %B120.endif.endif.endif.thread.epil ], [ %.299.1.fr.epil, %B120.endif.endif.endif.epil ]
  %6 = phi i64 [ 0, %B120.endif.endif.endif.thread.epil ], [ %spec.select.epil, %B120.endif.endif.endif.epil ]
  %7 = getelementptr i64, ptr %arg.count.4, i64 %rem.2.010.epil
  %.489.epil = getelementptr i64, ptr %7, i64 %6
  %.490.epil = load i64, ptr %.489.epil, align 8
  %.491.epil = add nsw i64 %.490.epil, 1
  store i64 %.491.epil, ptr %.489.epil, align 8
  br label %B200

B200:                                             ; preds = %B200.loopexit.epilog-lcssa, %B200.loopexit.unr-lcssa, %entry
  %.607890.not = icmp slt i64 %arg.left.5.0, 1
  br i1 %.607890.not, label %B416.preheader, label %B230.if.lr.ph

B230.if.lr.ph:                                    ; preds = %B200
  %.885.inv = icmp sgt i64 %arg.left.5.1, 0
  %8 = getelementptr double, ptr %arg.cycles.4, i64 %arg.left.5.1
  %9 = getelementptr i8, ptr %8, i64 -8
  %scevgep152 = getelementptr i8, ptr %arg.left.4, i64 128
  %10 = shl i64 %arg.left.5.1, 3
  %11 = shl i64 %arg.cycles.5.0, 3
  %sunkaddr217 = select i1 %.885.inv, i64 0, i64 %11
  br label %B230.if

B416.preheader:                                   ; preds = %B408, %B200
  %.997 = add i64 %arg.left.5.0, -1
  %..997 = tail call i64 @llvm.smax.i64(i64 %.997, i64 0)
  %.1406.inv = icmp sgt i64 %arg.left.5.1, 0
  %.1407 = select i1 %.1406.inv, i64 0, i64 %arg.cycles.5.0
  %12 = getelementptr double, ptr %arg.cycles.4, i64 %arg.left.5.1
  %13 = getelementptr i8, ptr %12, i64 -8
  %xtraiter87 = and i64 %..997, 7
  %unroll_iter91 = and i64 %..997, %const
  %scevgep117 = getelementptr i8, ptr %arg.left.4, i64 128
  %14 = or i64 %unroll_iter91, 1
  br label %B416

B278:                                             ; preds = %B230.if
  %.72.i = mul i64 %.613889891, %arg.left.5.1
  %.76.i = getelementptr double, ptr %arg.left.4, i64 %.72.i
  %.77.i = load double, ptr %.76.i, align 8, !noalias !2
  %.117.i = add nsw i64 %.709, -1
  %.16287.not.i = icmp eq i64 %.709, 1
  br i1 %.16287.not.i, label %B278.endif, label %B56.if.preheader.i

B56.if.preheader.i:                               ; preds = %B278
  %xtraiter.i = and i64 %.117.i, 7
  %15 = icmp slt i64 %.709, 9
  br i1 %15, label %B56.if.epil.preheader.i, label %B56.if.preheader.new.i

B56.if.preheader.new.i:                           ; preds = %B56.if.preheader.i
  %unroll_iter.i = and i64 %.117.i, %const
  %16 = shl i64 %.72.i, 3
  %17 = getelementptr i8, ptr %arg.left.4, i64 %16
  %scevgep5.i = getelementptr i8, ptr %17, i64 64
  %18 = add nsw i64 %unroll_iter.i, -8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %B56.if.i.epil.preheader, label %B56.if.preheader.new.i.new

B56.if.preheader.new.i.new:                       ; preds = %B56.if.preheader.new.i
  %20 = lshr i64 %18, 3
  %21 = add nuw nsw i64 %20, 1
  %22 = lshr i64 %21, 1
  %23 = mul nsw i64 %22, -2
  br label %B56.if.i

B110.loopexit.unr-lcssa.i.unr-lcssa:              ; preds = %B56.if.i
  %24 = and i64 %18, 8
  %lcmp.mod82.not.not = icmp eq i64 %24, 0
  br i1 %lcmp.mod82.not.not, label %B56.if.i.epil.preheader, label %B110.loopexit.unr-lcssa.i

B56.if.i.epil.preheader:                          ; preds = %B110.loopexit.unr-lcssa.i.unr-lcssa, %B56.if.preheader.new.i
  %least.2.090.i.epil.init = phi double [ %.77.i, %B56.if.preheader.new.i ], [ %.11.i.7.i.1, %B110.loopexit.unr-lcssa.i.unr-lcssa ]
  %niter.i.epil.init = phi i64 [ 0, %B56.if.preheader.new.i ], [ %niter.next.7.i.1, %B110.loopexit.unr-lcssa.i.unr-lcssa ]
  %25 = shl i64 %niter.i.epil.init, 3
  %scevgep19.i.epil = getelementptr i8, ptr %scevgep5.i, i64 %25
  %scevgep20.i.epil = getelementptr i8, ptr %scevgep19.i.epil, i64 -56
  %.250.i.epil = load double, ptr %scevgep20.i.epil, align 8, !noalias !2
  %.10.i.i.epil = fcmp olt double %.250.i.epil, %least.2.090.i.epil.init
  %.11.i.i.epil = select i1 %.10.i.i.epil, double %.250.i.epil, double %least.2.090.i.epil.init
  %scevgep18.i.epil = getelementptr i8, ptr %scevgep19.i.epil, i64 -48
  %.250.1.i.epil = load double, ptr %scevgep18.i.epil, align 8, !noalias !2
  %.10.i.1.i.epil = fcmp olt double %.250.1.i.epil, %.11.i.i.epil
  %.11.i.1.i.epil = select i1 %.10.i.1.i.epil, double %.250.1.i.epil, double %.11.i.i.epil
  %scevgep16.i.epil = getelementptr i8, ptr %scevgep19.i.epil, i64 -40
  %.250.2.i.epil = load double, ptr %scevgep16.i.epil, align 8, !noalias !2
  %.10.i.2.i.epil = fcmp olt double %.250.2.i.epil, %.11.i.1.i.epil
  %.11.i.2.i.epil = select i1 %.10.i.2.i.epil, double %.250.2.i.epil, double %.11.i.1.i.epil
  %scevgep14.i.epil = getelementptr i8, ptr %scevgep19.i.epil, i64 -32
  %.250.3.i.epil = load double, ptr %scevgep14.i.epil, align 8, !noalias !2
  %.10.i.3.i.epil = fcmp olt double %.250.3.i.epil, %.11.i.2.i.epil
  %.11.i.3.i.epil = select i1 %.10.i.3.i.epil, double %.250.3.i.epil, double %.11.i.2.i.epil
  %scevgep12.i.epil = getelementptr i8, ptr %scevgep19.i.epil, i64 -24
  %.250.4.i.epil = load double, ptr %scevgep12.i.epil, align 8, !noalias !2
  %.10.i.4.i.epil = fcmp olt double %.250.4.i.epil, %.11.i.3.i.epil
  %.11.i.4.i.epil = select i1 %.10.i.4.i.epil, double %.250.4.i.epil, double %.11.i.3.i.epil
  %scevgep10.i.epil = getelementptr i8, ptr %scevgep19.i.epil, i64 -16
  %.250.5.i.epil = load double, ptr %scevgep10.i.epil, align 8, !noalias !2
  %.10.i.5.i.epil = fcmp olt double %.250.5.i.epil, %.11.i.4.i.epil
  %.11.i.5.i.epil = select i1 %.10.i.5.i.epil, double %.250.5.i.epil, double %.11.i.4.i.epil
  %scevgep8.i.epil = getelementptr i8, ptr %scevgep19.i.epil, i64 -8
  %.250.6.i.epil = load double, ptr %scevgep8.i.epil, align 8, !noalias !2
  %.10.i.6.i.epil = fcmp olt double %.250.6.i.epil, %.11.i.5.i.epil
  %.11.i.6.i.epil = select i1 %.10.i.6.i.epil, double %.250.6.i.epil, double %.11.i.5.i.epil
  %.250.7.i.epil = load double, ptr %scevgep19.i.epil, align 8, !noalias !2
  %.10.i.7.i.epil = fcmp olt double %.250.7.i.epil, %.11.i.6.i.epil
  %.11.i.7.i.epil = select i1 %.10.i.7.i.epil, double %.250.7.i.epil, double %.11.i.6.i.epil
  br label %B110.loopexit.unr-lcssa.i

B110.loopexit.unr-lcssa.i:                        ; preds = %B56.if.i.epil.preheader, %B110.loopexit.unr-lcssa.i.unr-lcssa
  %.11.i.7.i.lcssa = phi double [ %.11.i.7.i.1, %B110.loopexit.unr-lcssa.i.unr-lcssa ], [ %.11.i.7.i.epil, %B56.if.i.epil.preheader ]
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  %26 = or i64 %unroll_iter.i, 1
  br i1 %lcmp.mod.not.i, label %B278.endif, label %B56.if.epil.preheader.i

B56.if.epil.preheader.i:                          ; preds = %B110.loopexit.unr-lcssa.i, %B56.if.preheader.i
  %least.2.090.epil.init.i = phi double [ %.77.i, %B56.if.preheader.i ], [ %.11.i.7.i.lcssa, %B110.loopexit.unr-lcssa.i ]
  %.1688688.epil.init.i = phi i64 [ 1, %B56.if.preheader.i ], [ %26, %B110.loopexit.unr-lcssa.i ]
  %27 = shl i64 %.1688688.epil.init.i, 3
  %scevgep189 = getelementptr i8, ptr %lsr.iv187, i64 %27
  br label %B56.if.epil.i

B56.if.epil.i:                                    ; preds = %B56.if.epil.i, %B56.if.epil.preheader.i
  %least.2.090.epil.i = phi double [ %.11.i.epil.i, %B56.if.epil.i ], [ %least.2.090.epil.init.i, %B56.if.epil.preheader.i ]
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B56.if.epil.i ], [ 0, %B56.if.epil.preheader.i ]
  %28 = shl i64 %epil.iter.i, 3
  %scevgep190 = getelementptr i8, ptr %scevgep189, i64 %28
  %.250.epil.i = load double, ptr %scevgep190, align 8, !noalias !2
  %.10.i.epil.i = fcmp olt double %.250.epil.i, %least.2.090.epil.i
  %.11.i.epil.i = select i1 %.10.i.epil.i, double %.250.epil.i, double %least.2.090.epil.i
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B278.endif, label %B56.if.epil.i, !llvm.loop !5

B56.if.i:                                         ; preds = %B56.if.i, %B56.if.preheader.new.i.new
  %lsr.iv60 = phi i64 [ %lsr.iv.next61, %B56.if.i ], [ %23, %B56.if.preheader.new.i.new ]
  %least.2.090.i = phi double [ %.11.i.7.i.1, %B56.if.i ], [ %.77.i, %B56.if.preheader.new.i.new ]
  %niter.i = phi i64 [ %niter.next.7.i.1, %B56.if.i ], [ 0, %B56.if.preheader.new.i.new ]
  %29 = shl i64 %niter.i, 3
  %scevgep170 = getelementptr i8, ptr %lsr.iv153, i64 %29
  %scevgep171 = getelementptr i8, ptr %scevgep170, i64 -64
  %scevgep184 = getelementptr i8, ptr %scevgep170, i64 -120
  %.250.i = load double, ptr %scevgep184, align 8, !noalias !2
  %.10.i.i = fcmp olt double %.250.i, %least.2.090.i
  %.11.i.i = select i1 %.10.i.i, double %.250.i, double %least.2.090.i
  %30 = shl i64 %niter.i, 3
  %scevgep86 = getelementptr i8, ptr %lsr.iv153, i64 %30
  %scevgep87 = getelementptr i8, ptr %scevgep86, i64 -112
  %.250.1.i = load double, ptr %scevgep87, align 8, !noalias !2
  %.10.i.1.i = fcmp olt double %.250.1.i, %.11.i.i
  %.11.i.1.i = select i1 %.10.i.1.i, double %.250.1.i, double %.11.i.i
  %31 = shl i64 %niter.i, 3
  %scevgep84 = getelementptr i8, ptr %lsr.iv153, i64 %31
  %scevgep85 = getelementptr i8, ptr %scevgep84, i64 -104
  %.250.2.i = load double, ptr %scevgep85, align 8, !noalias !2
  %.10.i.2.i = fcmp olt double %.250.2.i, %.11.i.1.i
  %.11.i.2.i = select i1 %.10.i.2.i, double %.250.2.i, double %.11.i.1.i
  %32 = shl i64 %niter.i, 3
  %scevgep82 = getelementptr i8, ptr %lsr.iv153, i64 %32
  %scevgep83 = getelementptr i8, ptr %scevgep82, i64 -96
  %.250.3.i = load double, ptr %scevgep83, align 8, !noalias !2
  %.10.i.3.i = fcmp olt double %.250.3.i, %.11.i.2.i
  %.11.i.3.i = select i1 %.10.i.3.i, double %.250.3.i, double %.11.i.2.i
  %33 = shl i64 %niter.i, 3
  %scevgep80 = getelementptr i8, ptr %lsr.iv153, i64 %33
  %scevgep81 = getelementptr i8, ptr %scevgep80, i64 -88
  %.250.4.i = load double, ptr %scevgep81, align 8, !noalias !2
  %.10.i.4.i = fcmp olt double %.250.4.i, %.11.i.3.i
  %.11.i.4.i = select i1 %.10.i.4.i, double %.250.4.i, double %.11.i.3.i
  %34 = shl i64 %niter.i, 3
  %scevgep78 = getelementptr i8, ptr %lsr.iv153, i64 %34
  %scevgep79 = getelementptr i8, ptr %scevgep78, i64 -80
  %.250.5.i = load double, ptr %scevgep79, align 8, !noalias !2
  %.10.i.5.i = fcmp olt double %.250.5.i, %.11.i.4.i
  %.11.i.5.i = select i1 %.10.i.5.i, double %.250.5.i, double %.11.i.4.i
  %35 = shl i64 %niter.i, 3
  %scevgep76 = getelementptr i8, ptr %lsr.iv153, i64 %35
  %scevgep77 = getelementptr i8, ptr %scevgep76, i64 -72
  %.250.6.i = load double, ptr %scevgep77, align 8, !noalias !2
  %.10.i.6.i = fcmp olt double %.250.6.i, %.11.i.5.i
  %.11.i.6.i = select i1 %.10.i.6.i, double %.250.6.i, double %.11.i.5.i
  %.250.7.i = load double, ptr %scevgep171, align 8, !noalias !2
  %.10.i.7.i = fcmp olt double %.250.7.i, %.11.i.6.i
  %.11.i.7.i = select i1 %.10.i.7.i, double %.250.7.i, double %.11.i.6.i
  %36 = shl i64 %niter.i, 3
  %scevgep74 = getelementptr i8, ptr %lsr.iv153, i64 %36
  %scevgep75 = getelementptr i8, ptr %scevgep74, i64 -56
  %.250.i.1 = load double, ptr %scevgep75, align 8, !noalias !2
  %.10.i.i.1 = fcmp olt double %.250.i.1, %.11.i.7.i
  %.11.i.i.1 = select i1 %.10.i.i.1, double %.250.i.1, double %.11.i.7.i
  %37 = shl i64 %niter.i, 3
  %scevgep72 = getelementptr i8, ptr %lsr.iv153, i64 %37
  %scevgep73 = getelementptr i8, ptr %scevgep72, i64 -48
  %.250.1.i.1 = load double, ptr %scevgep73, align 8, !noalias !2
  %.10.i.1.i.1 = fcmp olt double %.250.1.i.1, %.11.i.i.1
  %.11.i.1.i.1 = select i1 %.10.i.1.i.1, double %.250.1.i.1, double %.11.i.i.1
  %38 = shl i64 %niter.i, 3
  %scevgep70 = getelementptr i8, ptr %lsr.iv153, i64 %38
  %scevgep71 = getelementptr i8, ptr %scevgep70, i64 -40
  %.250.2.i.1 = load double, ptr %scevgep71, align 8, !noalias !2
  %.10.i.2.i.1 = fcmp olt double %.250.2.i.1, %.11.i.1.i.1
  %.11.i.2.i.1 = select i1 %.10.i.2.i.1, double %.250.2.i.1, double %.11.i.1.i.1
  %39 = shl i64 %niter.i, 3
  %scevgep68 = getelementptr i8, ptr %lsr.iv153, i64 %39
  %scevgep69 = getelementptr i8, ptr %scevgep68, i64 -32
  %.250.3.i.1 = load double, ptr %scevgep69, align 8, !noalias !2
  %.10.i.3.i.1 = fcmp olt double %.250.3.i.1, %.11.i.2.i.1
  %.11.i.3.i.1 = select i1 %.10.i.3.i.1, double %.250.3.i.1, double %.11.i.2.i.1
  %40 = shl i64 %niter.i, 3
  %scevgep66 = getelementptr i8, ptr %lsr.iv153, i64 %40
  %scevgep67 = getelementptr i8, ptr %scevgep66, i64 -24
  %.250.4.i.1 = load double, ptr %scevgep67, align 8, !noalias !2
  %.10.i.4.i.1 = fcmp olt double %.250.4.i.1, %.11.i.3.i.1
  %.11.i.4.i.1 = select i1 %.10.i.4.i.1, double %.250.4.i.1, double %.11.i.3.i.1
  %41 = shl i64 %niter.i, 3
  %scevgep64 = getelementptr i8, ptr %lsr.iv153, i64 %41
  %scevgep65 = getelementptr i8, ptr %scevgep64, i64 -16
  %.250.5.i.1 = load double, ptr %scevgep65, align 8, !noalias !2
  %.10.i.5.i.1 = fcmp olt double %.250.5.i.1, %.11.i.4.i.1
  %.11.i.5.i.1 = select i1 %.10.i.5.i.1, double %.250.5.i.1, double %.11.i.4.i.1
  %42 = shl i64 %niter.i, 3
  %scevgep62 = getelementptr i8, ptr %lsr.iv153, i64 %42
  %scevgep63 = getelementptr i8, ptr %scevgep62, i64 -8
  %.250.6.i.1 = load double, ptr %scevgep63, align 8, !noalias !2
  %.10.i.6.i.1 = fcmp olt double %.250.6.i.1, %.11.i.5.i.1
  %.11.i.6.i.1 = select i1 %.10.i.6.i.1, double %.250.6.i.1, double %.11.i.5.i.1
  %.250.7.i.1 = load double, ptr %scevgep170, align 8, !noalias !2
  %.10.i.7.i.1 = fcmp olt double %.250.7.i.1, %.11.i.6.i.1
  %.11.i.7.i.1 = select i1 %.10.i.7.i.1, double %.250.7.i.1, double %.11.i.6.i.1
  %niter.next.7.i.1 = add i64 %niter.i, 16
  %lsr.iv.next61 = add i64 %lsr.iv60, 2
  %niter86.ncmp.1 = icmp eq i64 %lsr.iv.next61, 0
  br i1 %niter86.ncmp.1, label %B110.loopexit.unr-lcssa.i.unr-lcssa, label %B56.if.i

B408:                                             ; preds = %B278.endif, %B230.if
  %scevgep154 = getelementptr i8, ptr %lsr.iv153, i64 %10
  %scevgep188 = getelementptr i8, ptr %lsr.iv187, i64 %10
  %exitcond916.not = icmp eq i64 %.620, %arg.left.5.0
  br i1 %exitcond916.not, label %B416.preheader, label %B230.if

B416:                                             ; preds = %B1038.endif, %B1014, %B416.preheader
  %following.2.0 = phi i64 [ %.11.i, %B416.preheader ], [ %following.3.1, %B1014 ], [ %following.3.1, %B1038.endif ]
  %now.2.0 = phi double [ 0.000000e+00, %B416.preheader ], [ %.1199, %B1014 ], [ %.1199, %B1038.endif ]
  %43 = icmp slt i64 %.997, 1
  br i1 %43, label %B498.thread, label %B452.if.preheader

B452.if.preheader:                                ; preds = %B416
  %44 = icmp slt i64 %.997, 8
  br i1 %44, label %B452.if.epil.preheader, label %B452.if.preheader18

B452.if.preheader18:                              ; preds = %B452.if.preheader
  br label %B452.if

B498.loopexit.unr-lcssa:                          ; preds = %B452.if
  %45 = icmp eq i64 %xtraiter87, 0
  br i1 %45, label %B498, label %B452.if.epil.preheader

B452.if.epil.preheader:                           ; preds = %B498.loopexit.unr-lcssa, %B452.if.preheader
  %sm.3.1900.epil.ph = phi i64 [ 0, %B452.if.preheader ], [ %sm.4.2.7, %B498.loopexit.unr-lcssa ]
  %.1046896898.epil.ph = phi i64 [ 1, %B452.if.preheader ], [ %14, %B498.loopexit.unr-lcssa ]
  br label %B452.if.epil

B452.if.epil:                                     ; preds = %B452.if.epil.preheader, %B452.if.epil
  %lsr.iv = phi i64 [ %lsr.iv.next, %B452.if.epil ], [ %xtraiter87, %B452.if.epil.preheader ]
  %sm.3.1900.epil = phi i64 [ %sm.4.2.epil, %B452.if.epil ], [ %sm.3.1900.epil.ph, %B452.if.epil.preheader ]
  %.1046896898.epil = phi i64 [ %.1053.epil, %B452.if.epil ], [ %.1046896898.epil.ph, %B452.if.epil.preheader ]
  %.1053.epil = add nuw i64 %.1046896898.epil, 1
  %46 = shl i64 %.1046896898.epil, 3
  %scevgep116 = getelementptr i8, ptr %arg.until.4, i64 %46
  %.1115.epil = load double, ptr %scevgep116, align 8
  %.1130.epil = icmp slt i64 %sm.3.1900.epil, 0
  %.1131.epil = select i1 %.1130.epil, i64 %arg.until.5.0, i64 0
  %47 = getelementptr double, ptr %arg.until.4, i64 %sm.3.1900.epil
  %.1145.epil = getelementptr double, ptr %47, i64 %.1131.epil
  %.1146.epil = load double, ptr %.1145.epil, align 8
  %.1149.epil = fcmp olt double %.1115.epil, %.1146.epil
  %sm.4.2.epil = select i1 %.1149.epil, i64 %.1046896898.epil, i64 %sm.3.1900.epil
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter.cmp.not, label %B498, label %B452.if.epil, !llvm.loop !7

B498:                                             ; preds = %B452.if.epil, %B498.loopexit.unr-lcssa
  %sm.3.1.lcssa = phi i64 [ %sm.4.2.7, %B498.loopexit.unr-lcssa ], [ %sm.4.2.epil, %B452.if.epil ]
  %sm.3.1.lcssa.fr = freeze i64 %sm.3.1.lcssa
  %.1183 = icmp slt i64 %sm.3.1.lcssa.fr, 0
  %spec.select6 = select i1 %.1183, i64 %arg.until.5.0, i64 0
  br label %B498.thread

B498.thread:                                      ; preds = %B498, %B416
  %sm.3.1.lcssa5 = phi i64 [ 0, %B416 ], [ %sm.3.1.lcssa.fr, %B498 ]
  %48 = phi i64 [ 0, %B416 ], [ %spec.select6, %B498 ]
  %49 = getelementptr double, ptr %arg.until.4, i64 %sm.3.1.lcssa5
  %.1198 = getelementptr double, ptr %49, i64 %48
  %.1199 = load double, ptr %.1198, align 8
  %.1200 = fcmp oeq double %.1199, 0x7FF0000000000000
  br i1 %.1200, label %B532, label %B536

common.ret:                                       ; preds = %B576.endif.endif.if, %B532
  %common.ret.op = phi i32 [ 0, %B532 ], [ %.1506, %B576.endif.endif.if ]
  ret i32 %common.ret.op

B532:                                             ; preds = %B498.thread
  store double %now.2.0, ptr %retptr, align 8
  br label %common.ret

B536:                                             ; preds = %B498.thread
  %50 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1278 = select i1 %50, i64 %arg.count.5.0, i64 0
  %51 = getelementptr i64, ptr %arg.count.4, i64 %sm.3.1.lcssa5
  %.1292 = getelementptr i64, ptr %51, i64 %.1278
  %.1293 = load i64, ptr %.1292, align 8
  %.1294 = icmp sgt i64 %.1293, 0
  br i1 %.1294, label %B576, label %B730

B576:                                             ; preds = %B536
  %52 = icmp slt i64 %sm.3.1.lcssa5, 0
  %53 = getelementptr double, ptr %arg.cycles.4, i64 %.1293
  %.1387 = getelementptr i8, ptr %53, i64 -8
  %.1388 = load double, ptr %.1387, align 8
  %.1389 = uitofp i64 %.1293 to double
  %.1390 = fmul double %.1388, %.1389
  %sunkaddr93 = mul i64 %.1407, 8
  %sunkaddr94 = getelementptr i8, ptr %13, i64 %sunkaddr93
  %.1422 = load double, ptr %sunkaddr94, align 8
  %.1426 = fdiv double %.1390, %.1422
  %.1474 = select i1 %52, i64 %arg.since.5.0, i64 0
  %54 = getelementptr double, ptr %arg.since.4, i64 %sm.3.1.lcssa5
  %.1488 = getelementptr double, ptr %54, i64 %.1474
  %.1489 = load double, ptr %.1488, align 8
  %.1491 = fsub double %.1199, %.1489
  %.1495 = fdiv double %.1491, %.1426
  store i64 0, ptr %.1498, align 8
  %.1506 = call i32 @f10(ptr nonnull %.1498, ptr nonnull %excinfo.3, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, i64 %sm.3.1.lcssa5, i64 %.1293, double %.1495)
  switch i32 %.1506, label %B576.endif.endif.if [
    i32 -2, label %B576.endif.endif.endif
    i32 0, label %B576.endif.endif.endif
  ], !prof !0

B730:                                             ; preds = %B576.endif.endif.endif, %B536
  %55 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1578 = select i1 %55, i64 %arg.since.5.0, i64 0
  %56 = getelementptr double, ptr %arg.since.4, i64 %sm.3.1.lcssa5
  %.1592 = getelementptr double, ptr %56, i64 %.1578
  store double %.1199, ptr %.1592, align 8
  %sunkaddr198 = shl i64 %48, 3
  %sunkaddr199 = getelementptr inbounds i8, ptr %49, i64 %sunkaddr198
  store double 0x7FF0000000000000, ptr %sunkaddr199, align 8
  %sunkaddr200 = shl i64 %.1278, 3
  %sunkaddr201 = getelementptr inbounds i8, ptr %51, i64 %sunkaddr200
  %.1655 = load i64, ptr %sunkaddr201, align 8
  %.1657 = icmp slt i64 %.1655, %arg.left.5.1
  %.1673 = icmp slt i64 %following.2.0, %arg.work.5.0
  %or.cond = select i1 %.1657, i1 %.1673, i1 false
  br i1 %or.cond, label %B822, label %B1014

B822:                                             ; preds = %B730
  %57 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1689 = icmp slt i64 %following.2.0, 0
  %.1690 = select i1 %.1689, i64 %arg.work.5.0, i64 0
  %58 = getelementptr double, ptr %arg.work.4, i64 %following.2.0
  %.1704 = getelementptr double, ptr %58, i64 %.1690
  %.1705 = load double, ptr %.1704, align 8
  %.1761 = select i1 %57, i64 %arg.left.5.0, i64 0
  %.1762 = add i64 %.1761, %sm.3.1.lcssa5
  %.1763 = icmp slt i64 %.1655, 0
  %.1764 = select i1 %.1763, i64 %arg.left.5.1, i64 0
  %.1782 = mul i64 %.1762, %arg.left.5.1
  %59 = getelementptr double, ptr %arg.left.4, i64 %.1782
  %60 = getelementptr double, ptr %59, i64 %.1655
  %.1786 = getelementptr double, ptr %60, i64 %.1764
  store double %.1705, ptr %.1786, align 8
  %sunkaddr = mul i64 %.1278, 8
  %sunkaddr95 = getelementptr i8, ptr %51, i64 %sunkaddr
  %.1818 = load i64, ptr %sunkaddr95, align 8
  %.1819 = add nsw i64 %.1818, 1
  store i64 %.1819, ptr %sunkaddr95, align 8
  %.1852 = add nsw i64 %following.2.0, 1
  %.1893 = icmp slt i64 %.1819, %arg.left.5.1
  %.1909 = icmp slt i64 %.1852, %arg.work.5.0
  %or.cond875 = select i1 %.1893, i1 %.1909, i1 false
  br i1 %or.cond875, label %B964, label %B1014

B964:                                             ; preds = %B822
  %sunkaddr204 = shl i64 %.1690, 3
  %sunkaddr205 = getelementptr inbounds i8, ptr %58, i64 %sunkaddr204
  %.1947 = load double, ptr %sunkaddr205, align 8
  %.1948 = fmul double %.1947, 2.000000e-02
  %.1950 = fadd double %.1199, %.1948
  %sunkaddr96 = mul i64 %48, 8
  %sunkaddr97 = getelementptr i8, ptr %49, i64 %sunkaddr96
  store double %.1950, ptr %sunkaddr97, align 8
  %sunkaddr98 = mul i64 %.1278, 8
  %sunkaddr99 = getelementptr i8, ptr %51, i64 %sunkaddr98
  %.2017.pr = load i64, ptr %sunkaddr99, align 8
  br label %B1014

B1014:                                            ; preds = %B964, %B822, %B730
  %.2017 = phi i64 [ %.2017.pr, %B964 ], [ %.1819, %B822 ], [ %.1655, %B730 ]
  %following.3.1 = phi i64 [ %.1852, %B964 ], [ %.1852, %B822 ], [ %following.2.0, %B730 ]
  %.2018 = icmp sgt i64 %.2017, 0
  br i1 %.2018, label %B1038, label %B416

B1038:                                            ; preds = %B1014
  %61 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.51.i = select i1 %61, i64 %arg.left.5.0, i64 0
  %.52.i = add i64 %.51.i, %sm.3.1.lcssa5
  %.72.i11 = mul i64 %.52.i, %arg.left.5.1
  %.76.i12 = getelementptr double, ptr %arg.left.4, i64 %.72.i11
  %.77.i13 = load double, ptr %.76.i12, align 8, !noalias !8
  %.117.i14 = add nsw i64 %.2017, -1
  %.16287.not.i15 = icmp eq i64 %.2017, 1
  br i1 %.16287.not.i15, label %B1038.endif, label %B56.if.preheader.i16

B56.if.preheader.i16:                             ; preds = %B1038
  %xtraiter.i17 = and i64 %.117.i14, 7
  %62 = icmp slt i64 %.2017, 9
  br i1 %62, label %B56.if.epil.preheader.i60, label %B56.if.preheader.new.i18

B56.if.preheader.new.i18:                         ; preds = %B56.if.preheader.i16
  %unroll_iter.i19 = and i64 %.117.i14, %const
  %63 = shl i64 %.72.i11, 3
  %64 = getelementptr i8, ptr %arg.left.4, i64 %63
  %scevgep5.i20 = getelementptr i8, ptr %64, i64 64
  %65 = add nsw i64 %unroll_iter.i19, -8
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %B56.if.i21.epil.preheader, label %B56.if.preheader.new.i18.new

B56.if.preheader.new.i18.new:                     ; preds = %B56.if.preheader.new.i18
  %67 = lshr i64 %65, 3
  %68 = add nuw nsw i64 %67, 1
  %scevgep118 = getelementptr i8, ptr %scevgep117, i64 %63
  %69 = lshr i64 %68, 1
  %70 = mul nsw i64 %69, -2
  br label %B56.if.i21

B110.loopexit.unr-lcssa.i58.unr-lcssa:            ; preds = %B56.if.i21
  %71 = and i64 %65, 8
  %lcmp.mod95.not.not = icmp eq i64 %71, 0
  br i1 %lcmp.mod95.not.not, label %B56.if.i21.epil.preheader, label %B110.loopexit.unr-lcssa.i58

B56.if.i21.epil.preheader:                        ; preds = %B110.loopexit.unr-lcssa.i58.unr-lcssa, %B56.if.preheader.new.i18
  %least.2.090.i22.epil.init = phi double [ %.77.i13, %B56.if.preheader.new.i18 ], [ %.11.i.7.i55.1, %B110.loopexit.unr-lcssa.i58.unr-lcssa ]
  %niter.i23.epil.init = phi i64 [ 0, %B56.if.preheader.new.i18 ], [ %niter.next.7.i56.1, %B110.loopexit.unr-lcssa.i58.unr-lcssa ]
  %72 = shl i64 %niter.i23.epil.init, 3
  %scevgep19.i24.epil = getelementptr i8, ptr %scevgep5.i20, i64 %72
  %scevgep20.i25.epil = getelementptr i8, ptr %scevgep19.i24.epil, i64 -56
  %.250.i26.epil = load double, ptr %scevgep20.i25.epil, align 8, !noalias !8
  %.10.i.i27.epil = fcmp olt double %.250.i26.epil, %least.2.090.i22.epil.init
  %.11.i.i28.epil = select i1 %.10.i.i27.epil, double %.250.i26.epil, double %least.2.090.i22.epil.init
  %scevgep18.i29.epil = getelementptr i8, ptr %scevgep19.i24.epil, i64 -48
  %.250.1.i30.epil = load double, ptr %scevgep18.i29.epil, align 8, !noalias !8
  %.10.i.1.i31.epil = fcmp olt double %.250.1.i30.epil, %.11.i.i28.epil
  %.11.i.1.i32.epil = select i1 %.10.i.1.i31.epil, double %.250.1.i30.epil, double %.11.i.i28.epil
  %scevgep16.i33.epil = getelementptr i8, ptr %scevgep19.i24.epil, i64 -40
  %.250.2.i34.epil = load double, ptr %scevgep16.i33.epil, align 8, !noalias !8
  %.10.i.2.i35.epil = fcmp olt double %.250.2.i34.epil, %.11.i.1.i32.epil
  %.11.i.2.i36.epil = select i1 %.10.i.2.i35.epil, double %.250.2.i34.epil, double %.11.i.1.i32.epil
  %scevgep14.i37.epil = getelementptr i8, ptr %scevgep19.i24.epil, i64 -32
  %.250.3.i38.epil = load double, ptr %scevgep14.i37.epil, align 8, !noalias !8
  %.10.i.3.i39.epil = fcmp olt double %.250.3.i38.epil, %.11.i.2.i36.epil
  %.11.i.3.i40.epil = select i1 %.10.i.3.i39.epil, double %.250.3.i38.epil, double %.11.i.2.i36.epil
  %scevgep12.i41.epil = getelementptr i8, ptr %scevgep19.i24.epil, i64 -24
  %.250.4.i42.epil = load double, ptr %scevgep12.i41.epil, align 8, !noalias !8
  %.10.i.4.i43.epil = fcmp olt double %.250.4.i42.epil, %.11.i.3.i40.epil
  %.11.i.4.i44.epil = select i1 %.10.i.4.i43.epil, double %.250.4.i42.epil, double %.11.i.3.i40.epil
  %scevgep10.i45.epil = getelementptr i8, ptr %scevgep19.i24.epil, i64 -16
  %.250.5.i46.epil = load double, ptr %scevgep10.i45.epil, align 8, !noalias !8
  %.10.i.5.i47.epil = fcmp olt double %.250.5.i46.epil, %.11.i.4.i44.epil
  %.11.i.5.i48.epil = select i1 %.10.i.5.i47.epil, double %.250.5.i46.epil, double %.11.i.4.i44.epil
  %scevgep8.i49.epil = getelementptr i8, ptr %scevgep19.i24.epil, i64 -8
  %.250.6.i50.epil = load double, ptr %scevgep8.i49.epil, align 8, !noalias !8
  %.10.i.6.i51.epil = fcmp olt double %.250.6.i50.epil, %.11.i.5.i48.epil
  %.11.i.6.i52.epil = select i1 %.10.i.6.i51.epil, double %.250.6.i50.epil, double %.11.i.5.i48.epil
  %.250.7.i53.epil = load double, ptr %scevgep19.i24.epil, align 8, !noalias !8
  %.10.i.7.i54.epil = fcmp olt double %.250.7.i53.epil, %.11.i.6.i52.epil
  %.11.i.7.i55.epil = select i1 %.10.i.7.i54.epil, double %.250.7.i53.epil, double %.11.i.6.i52.epil
  br label %B110.loopexit.unr-lcssa.i58

B110.loopexit.unr-lcssa.i58:                      ; preds = %B56.if.i21.epil.preheader, %B110.loopexit.unr-lcssa.i58.unr-lcssa
  %.11.i.7.i55.lcssa = phi double [ %.11.i.7.i55.1, %B110.loopexit.unr-lcssa.i58.unr-lcssa ], [ %.11.i.7.i55.epil, %B56.if.i21.epil.preheader ]
  %lcmp.mod.not.i59 = icmp eq i64 %xtraiter.i17, 0
  %73 = or i64 %unroll_iter.i19, 1
  br i1 %lcmp.mod.not.i59, label %B1038.endif, label %B56.if.epil.preheader.i60

B56.if.epil.preheader.i60:                        ; preds = %B110.loopexit.unr-lcssa.i58, %B56.if.preheader.i16
  %least.2.090.epil.init.i61 = phi double [ %.77.i13, %B56.if.preheader.i16 ], [ %.11.i.7.i55.lcssa, %B110.loopexit.unr-lcssa.i58 ]
  %.1688688.epil.init.i62 = phi i64 [ 1, %B56.if.preheader.i16 ], [ %73, %B110.loopexit.unr-lcssa.i58 ]
  %74 = add i64 %.1688688.epil.init.i62, %.72.i11
  %75 = shl i64 %74, 3
  %scevgep.i63 = getelementptr i8, ptr %arg.left.4, i64 %75
  br label %B56.if.epil.i64

B56.if.epil.i64:                                  ; preds = %B56.if.epil.i64, %B56.if.epil.preheader.i60
  %least.2.090.epil.i65 = phi double [ %.11.i.epil.i70, %B56.if.epil.i64 ], [ %least.2.090.epil.init.i61, %B56.if.epil.preheader.i60 ]
  %epil.iter.i66 = phi i64 [ %epil.iter.next.i71, %B56.if.epil.i64 ], [ 0, %B56.if.epil.preheader.i60 ]
  %76 = shl i64 %epil.iter.i66, 3
  %scevgep151 = getelementptr i8, ptr %scevgep.i63, i64 %76
  %.250.epil.i68 = load double, ptr %scevgep151, align 8, !noalias !8
  %.10.i.epil.i69 = fcmp olt double %.250.epil.i68, %least.2.090.epil.i65
  %.11.i.epil.i70 = select i1 %.10.i.epil.i69, double %.250.epil.i68, double %least.2.090.epil.i65
  %epil.iter.next.i71 = add i64 %epil.iter.i66, 1
  %epil.iter.cmp.not.i72 = icmp eq i64 %xtraiter.i17, %epil.iter.next.i71
  br i1 %epil.iter.cmp.not.i72, label %B1038.endif, label %B56.if.epil.i64, !llvm.loop !5

B56.if.i21:                                       ; preds = %B56.if.i21, %B56.if.preheader.new.i18.new
  %lsr.iv32 = phi i64 [ %lsr.iv.next33, %B56.if.i21 ], [ %70, %B56.if.preheader.new.i18.new ]
  %least.2.090.i22 = phi double [ %.11.i.7.i55.1, %B56.if.i21 ], [ %.77.i13, %B56.if.preheader.new.i18.new ]
  %niter.i23 = phi i64 [ %niter.next.7.i56.1, %B56.if.i21 ], [ 0, %B56.if.preheader.new.i18.new ]
  %77 = shl i64 %niter.i23, 3
  %scevgep134 = getelementptr i8, ptr %scevgep118, i64 %77
  %scevgep135 = getelementptr i8, ptr %scevgep134, i64 -64
  %scevgep148 = getelementptr i8, ptr %scevgep134, i64 -120
  %.250.i26 = load double, ptr %scevgep148, align 8, !noalias !8
  %.10.i.i27 = fcmp olt double %.250.i26, %least.2.090.i22
  %.11.i.i28 = select i1 %.10.i.i27, double %.250.i26, double %least.2.090.i22
  %78 = shl i64 %niter.i23, 3
  %scevgep58 = getelementptr i8, ptr %scevgep118, i64 %78
  %scevgep59 = getelementptr i8, ptr %scevgep58, i64 -112
  %.250.1.i30 = load double, ptr %scevgep59, align 8, !noalias !8
  %.10.i.1.i31 = fcmp olt double %.250.1.i30, %.11.i.i28
  %.11.i.1.i32 = select i1 %.10.i.1.i31, double %.250.1.i30, double %.11.i.i28
  %79 = shl i64 %niter.i23, 3
  %scevgep56 = getelementptr i8, ptr %scevgep118, i64 %79
  %scevgep57 = getelementptr i8, ptr %scevgep56, i64 -104
  %.250.2.i34 = load double, ptr %scevgep57, align 8, !noalias !8
  %.10.i.2.i35 = fcmp olt double %.250.2.i34, %.11.i.1.i32
  %.11.i.2.i36 = select i1 %.10.i.2.i35, double %.250.2.i34, double %.11.i.1.i32
  %80 = shl i64 %niter.i23, 3
  %scevgep54 = getelementptr i8, ptr %scevgep118, i64 %80
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 -96
  %.250.3.i38 = load double, ptr %scevgep55, align 8, !noalias !8
  %.10.i.3.i39 = fcmp olt double %.250.3.i38, %.11.i.2.i36
  %.11.i.3.i40 = select i1 %.10.i.3.i39, double %.250.3.i38, double %.11.i.2.i36
  %81 = shl i64 %niter.i23, 3
  %scevgep52 = getelementptr i8, ptr %scevgep118, i64 %81
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 -88
  %.250.4.i42 = load double, ptr %scevgep53, align 8, !noalias !8
  %.10.i.4.i43 = fcmp olt double %.250.4.i42, %.11.i.3.i40
  %.11.i.4.i44 = select i1 %.10.i.4.i43, double %.250.4.i42, double %.11.i.3.i40
  %82 = shl i64 %niter.i23, 3
  %scevgep50 = getelementptr i8, ptr %scevgep118, i64 %82
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 -80
  %.250.5.i46 = load double, ptr %scevgep51, align 8, !noalias !8
  %.10.i.5.i47 = fcmp olt double %.250.5.i46, %.11.i.4.i44
  %.11.i.5.i48 = select i1 %.10.i.5.i47, double %.250.5.i46, double %.11.i.4.i44
  %83 = shl i64 %niter.i23, 3
  %scevgep48 = getelementptr i8, ptr %scevgep118, i64 %83
  %scevgep49 = getelementptr i8, ptr %scevgep48, i64 -72
  %.250.6.i50 = load double, ptr %scevgep49, align 8, !noalias !8
  %.10.i.6.i51 = fcmp olt double %.250.6.i50, %.11.i.5.i48
  %.11.i.6.i52 = select i1 %.10.i.6.i51, double %.250.6.i50, double %.11.i.5.i48
  %.250.7.i53 = load double, ptr %scevgep135, align 8, !noalias !8
  %.10.i.7.i54 = fcmp olt double %.250.7.i53, %.11.i.6.i52
  %.11.i.7.i55 = select i1 %.10.i.7.i54, double %.250.7.i53, double %.11.i.6.i52
  %84 = shl i64 %niter.i23, 3
  %scevgep46 = getelementptr i8, ptr %scevgep118, i64 %84
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 -56
  %.250.i26.1 = load double, ptr %scevgep47, align 8, !noalias !8
  %.10.i.i27.1 = fcmp olt double %.250.i26.1, %.11.i.7.i55
  %.11.i.i28.1 = select i1 %.10.i.i27.1, double %.250.i26.1, double %.11.i.7.i55
  %85 = shl i64 %niter.i23, 3
  %scevgep44 = getelementptr i8, ptr %scevgep118, i64 %85
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 -48
  %.250.1.i30.1 = load double, ptr %scevgep45, align 8, !noalias !8
  %.10.i.1.i31.1 = fcmp olt double %.250.1.i30.1, %.11.i.i28.1
  %.11.i.1.i32.1 = select i1 %.10.i.1.i31.1, double %.250.1.i30.1, double %.11.i.i28.1
  %86 = shl i64 %niter.i23, 3
  %scevgep42 = getelementptr i8, ptr %scevgep118, i64 %86
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 -40
  %.250.2.i34.1 = load double, ptr %scevgep43, align 8, !noalias !8
  %.10.i.2.i35.1 = fcmp olt double %.250.2.i34.1, %.11.i.1.i32.1
  %.11.i.2.i36.1 = select i1 %.10.i.2.i35.1, double %.250.2.i34.1, double %.11.i.1.i32.1
  %87 = shl i64 %niter.i23, 3
  %scevgep40 = getelementptr i8, ptr %scevgep118, i64 %87
  %scevgep41 = getelementptr i8, ptr %scevgep40, i64 -32
  %.250.3.i38.1 = load double, ptr %scevgep41, align 8, !noalias !8
  %.10.i.3.i39.1 = fcmp olt double %.250.3.i38.1, %.11.i.2.i36.1
  %.11.i.3.i40.1 = select i1 %.10.i.3.i39.1, double %.250.3.i38.1, double %.11.i.2.i36.1
  %88 = shl i64 %niter.i23, 3
  %scevgep38 = getelementptr i8, ptr %scevgep118, i64 %88
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 -24
  %.250.4.i42.1 = load double, ptr %scevgep39, align 8, !noalias !8
  %.10.i.4.i43.1 = fcmp olt double %.250.4.i42.1, %.11.i.3.i40.1
  %.11.i.4.i44.1 = select i1 %.10.i.4.i43.1, double %.250.4.i42.1, double %.11.i.3.i40.1
  %89 = shl i64 %niter.i23, 3
  %scevgep36 = getelementptr i8, ptr %scevgep118, i64 %89
  %scevgep37 = getelementptr i8, ptr %scevgep36, i64 -16
  %.250.5.i46.1 = load double, ptr %scevgep37, align 8, !noalias !8
  %.10.i.5.i47.1 = fcmp olt double %.250.5.i46.1, %.11.i.4.i44.1
  %.11.i.5.i48.1 = select i1 %.10.i.5.i47.1, double %.250.5.i46.1, double %.11.i.4.i44.1
  %90 = shl i64 %niter.i23, 3
  %scevgep34 = getelementptr i8, ptr %scevgep118, i64 %90
  %scevgep35 = getelementptr i8, ptr %scevgep34, i64 -8
  %.250.6.i50.1 = load double, ptr %scevgep35, align 8, !noalias !8
  %.10.i.6.i51.1 = fcmp olt double %.250.6.i50.1, %.11.i.5.i48.1
  %.11.i.6.i52.1 = select i1 %.10.i.6.i51.1, double %.250.6.i50.1, double %.11.i.5.i48.1
  %.250.7.i53.1 = load double, ptr %scevgep134, align 8, !noalias !8
  %.10.i.7.i54.1 = fcmp olt double %.250.7.i53.1, %.11.i.6.i52.1
  %.11.i.7.i55.1 = select i1 %.10.i.7.i54.1, double %.250.7.i53.1, double %.11.i.6.i52.1
  %niter.next.7.i56.1 = add i64 %niter.i23, 16
  %lsr.iv.next33 = add i64 %lsr.iv32, 2
  %niter99.ncmp.1 = icmp eq i64 %lsr.iv.next33, 0
  br i1 %niter99.ncmp.1, label %B110.loopexit.unr-lcssa.i58.unr-lcssa, label %B56.if.i21

B118.if.lr.ph:                                    ; preds = %entry
  %91 = tail call i64 @llvm.smin.i64(i64 %arg.left.5.0, i64 0)
  %92 = icmp eq i64 %.11.i, 1
  br i1 %92, label %B118.if.epil.preheader, label %B118.if.lr.ph.new

B118.if.lr.ph.new:                                ; preds = %B118.if.lr.ph
  %const_mat = add i64 %const, 6
  %unroll_iter = and i64 %.11.i, %const_mat
  br label %B118.if

B118.if:                                          ; preds = %104, %B118.if.lr.ph.new
  %.226883885 = phi i64 [ 0, %B118.if.lr.ph.new ], [ %.233.1, %104 ]
  %93 = icmp eq i64 %arg.left.5.0, 0
  %94 = add i64 %.226883885, 1
  %sunkaddr100 = mul i64 %.226883885, 8
  %sunkaddr101 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr100
  %.287 = load double, ptr %sunkaddr101, align 8
  br i1 %93, label %B120.endif.endif.endif.thread, label %B120.endif.endif.endif, !prof !1

B120.endif.endif.endif.thread:                    ; preds = %B118.if
  store double %.287, ptr %arg.left.4, align 8
  br label %B118.if.1

B120.endif.endif.endif:                           ; preds = %B118.if
  %95 = icmp slt i64 %arg.left.5.0, 0
  %.308 = srem i64 %.226883885, %arg.left.5.0
  %.311.not = icmp eq i64 %.308, 0
  %.319 = select i1 %.311.not, i64 0, i64 %91
  %.299.1 = add nsw i64 %.319, %.308
  %.299.1.fr = freeze i64 %.299.1
  %.348 = sdiv i64 %.226883885, %arg.left.5.0
  %.352 = icmp ne i64 %.308, 0
  %.353 = and i1 %95, %.352
  %.358 = sext i1 %.353 to i64
  %.337.1 = add i64 %.348, %.358
  %.392 = icmp slt i64 %.299.1.fr, 0
  %.393 = select i1 %.392, i64 %arg.left.5.0, i64 0
  %.394 = add i64 %.393, %.299.1.fr
  %.395 = icmp slt i64 %.337.1, 0
  %.396 = select i1 %.395, i64 %arg.left.5.1, i64 0
  %.414 = mul i64 %.394, %arg.left.5.1
  %96 = getelementptr double, ptr %arg.left.4, i64 %.414
  %97 = getelementptr double, ptr %96, i64 %.337.1
  %.418 = getelementptr double, ptr %97, i64 %.396
  store double %.287, ptr %.418, align 8
  %spec.select = select i1 %.392, i64 %arg.count.5.0, i64 0
  br label %B118.if.1

B118.if.1:                                        ; preds = %B120.endif.endif.endif, %B120.endif.endif.endif.thread
  %rem.2.010 = phi i64 [ 0, %B120.endif.endif.endif.thread ], [ %.299.1.fr, %B120.endif.endif.endif ]
  %98 = phi i64 [ 0, %B120.endif.endif.endif.thread ], [ %spec.select, %B120.endif.endif.endif ]
  %99 = icmp eq i64 %arg.left.5.0, 0
  %100 = getelementptr i64, ptr %arg.count.4, i64 %rem.2.010
  %.489 = getelementptr i64, ptr %100, i64 %98
  %.490 = load i64, ptr %.489, align 8
  %.491 = add nsw i64 %.490, 1
  store i64 %.491, ptr %.489, align 8
  %.233.1 = add nuw i64 %.226883885, 2
  %sunkaddr103 = mul i64 %.226883885, 8
  %sunkaddr104 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr103
  %sunkaddr105 = getelementptr i8, ptr %sunkaddr104, i64 8
  %.287.1 = load double, ptr %sunkaddr105, align 8
  br i1 %99, label %B120.endif.endif.endif.thread.1, label %B120.endif.endif.endif.1, !prof !1

B120.endif.endif.endif.1:                         ; preds = %B118.if.1
  %101 = icmp slt i64 %arg.left.5.0, 0
  %.308.1 = srem i64 %94, %arg.left.5.0
  %.311.not.1 = icmp eq i64 %.308.1, 0
  %.319.1 = select i1 %.311.not.1, i64 0, i64 %91
  %.299.1.1 = add nsw i64 %.319.1, %.308.1
  %.299.1.fr.1 = freeze i64 %.299.1.1
  %.348.1 = sdiv i64 %94, %arg.left.5.0
  %.352.1 = icmp ne i64 %.308.1, 0
  %.353.1 = and i1 %101, %.352.1
  %.358.1 = sext i1 %.353.1 to i64
  %.337.1.1 = add i64 %.348.1, %.358.1
  %.392.1 = icmp slt i64 %.299.1.fr.1, 0
  %.393.1 = select i1 %.392.1, i64 %arg.left.5.0, i64 0
  %.394.1 = add i64 %.393.1, %.299.1.fr.1
  %.395.1 = icmp slt i64 %.337.1.1, 0
  %.396.1 = select i1 %.395.1, i64 %arg.left.5.1, i64 0
  %.414.1 = mul i64 %.394.1, %arg.left.5.1
  %102 = getelementptr double, ptr %arg.left.4, i64 %.414.1
  %103 = getelementptr double, ptr %102, i64 %.337.1.1
  %.418.1 = getelementptr double, ptr %103, i64 %.396.1
  store double %.287.1, ptr %.418.1, align 8
  %spec.select.1 = select i1 %.392.1, i64 %arg.count.5.0, i64 0
  br label %104

B120.endif.endif.endif.thread.1:                  ; preds = %B118.if.1
  store double %.287.1, ptr %arg.left.4, align 8
  br label %104

104:                                              ; preds = %B120.endif.endif.endif.thread.1, %B120.endif.endif.endif.1
  %rem.2.010.1 = phi i64 [ 0, %B120.endif.endif.endif.thread.1 ], [ %.299.1.fr.1, %B120.endif.endif.endif.1 ]
  %105 = phi i64 [ 0, %B120.endif.endif.endif.thread.1 ], [ %spec.select.1, %B120.endif.endif.endif.1 ]
  %106 = getelementptr i64, ptr %arg.count.4, i64 %rem.2.010.1
  %.489.1 = getelementptr i64, ptr %106, i64 %105
  %.490.1 = load i64, ptr %.489.1, align 8
  %.491.1 = add nsw i64 %.490.1, 1
  store i64 %.491.1, ptr %.489.1, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.233.1
  br i1 %niter.ncmp.1, label %B200.loopexit.unr-lcssa, label %B118.if

B230.if:                                          ; preds = %B408, %B230.if.lr.ph
  %lsr.iv187 = phi ptr [ %arg.left.4, %B230.if.lr.ph ], [ %scevgep188, %B408 ]
  %lsr.iv153 = phi ptr [ %scevgep152, %B230.if.lr.ph ], [ %scevgep154, %B408 ]
  %.613889891 = phi i64 [ 0, %B230.if.lr.ph ], [ %.620, %B408 ]
  %.620 = add nuw nsw i64 %.613889891, 1
  %107 = getelementptr double, ptr %arg.until.4, i64 %.613889891
  store double 0x7FF0000000000000, ptr %107, align 8
  %108 = getelementptr i64, ptr %arg.count.4, i64 %.613889891
  %.709 = load i64, ptr %108, align 8
  %.710 = icmp sgt i64 %.709, 0
  br i1 %.710, label %B278, label %B408

B278.endif:                                       ; preds = %B56.if.epil.i, %B110.loopexit.unr-lcssa.i, %B278
  %least.2.0.lcssa.i = phi double [ %.77.i, %B278 ], [ %.11.i.7.i.lcssa, %B110.loopexit.unr-lcssa.i ], [ %.11.i.epil.i, %B56.if.epil.i ]
  %.805 = uitofp i64 %.709 to double
  %.806 = fmul double %least.2.0.lcssa.i, %.805
  %109 = getelementptr double, ptr %arg.cycles.4, i64 %.709
  %110 = getelementptr i8, ptr %109, i64 -8
  %.868 = load double, ptr %110, align 8
  %.869 = fmul double %.868, %.806
  %sunkaddr107 = getelementptr inbounds i8, ptr %9, i64 %sunkaddr217
  %.901 = load double, ptr %sunkaddr107, align 8
  %.905 = fdiv double %.869, %.901
  %sunkaddr219 = shl i64 %.613889891, 3
  %sunkaddr220 = getelementptr i8, ptr %arg.until.4, i64 %sunkaddr219
  store double %.905, ptr %sunkaddr220, align 8
  br label %B408

B452.if:                                          ; preds = %B452.if.preheader18, %B452.if
  %sm.3.1900 = phi i64 [ %sm.4.2.7, %B452.if ], [ 0, %B452.if.preheader18 ]
  %.1046896898 = phi i64 [ %134, %B452.if ], [ 1, %B452.if.preheader18 ]
  %111 = shl i64 %.1046896898, 3
  %scevgep113 = getelementptr i8, ptr %arg.until.4, i64 %111
  %.1115 = load double, ptr %scevgep113, align 8
  %.1130 = icmp slt i64 %sm.3.1900, 0
  %.1131 = select i1 %.1130, i64 %arg.until.5.0, i64 0
  %112 = getelementptr double, ptr %arg.until.4, i64 %sm.3.1900
  %.1145 = getelementptr double, ptr %112, i64 %.1131
  %.1146 = load double, ptr %.1145, align 8
  %.1149 = fcmp olt double %.1115, %.1146
  %sm.4.2 = select i1 %.1149, i64 %.1046896898, i64 %sm.3.1900
  %113 = shl i64 %.1046896898, 3
  %scevgep30 = getelementptr i8, ptr %arg.until.4, i64 %113
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 8
  %.1115.1 = load double, ptr %scevgep31, align 8
  %.1130.1 = icmp slt i64 %sm.4.2, 0
  %.1131.1 = select i1 %.1130.1, i64 %arg.until.5.0, i64 0
  %114 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2
  %.1145.1 = getelementptr double, ptr %114, i64 %.1131.1
  %.1146.1 = load double, ptr %.1145.1, align 8
  %.1149.1 = fcmp olt double %.1115.1, %.1146.1
  %115 = add i64 %.1046896898, 1
  %sm.4.2.1 = select i1 %.1149.1, i64 %115, i64 %sm.4.2
  %116 = shl i64 %.1046896898, 3
  %scevgep28 = getelementptr i8, ptr %arg.until.4, i64 %116
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 16
  %.1115.2 = load double, ptr %scevgep29, align 8
  %.1130.2 = icmp slt i64 %sm.4.2.1, 0
  %.1131.2 = select i1 %.1130.2, i64 %arg.until.5.0, i64 0
  %117 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.1
  %.1145.2 = getelementptr double, ptr %117, i64 %.1131.2
  %.1146.2 = load double, ptr %.1145.2, align 8
  %.1149.2 = fcmp olt double %.1115.2, %.1146.2
  %118 = add i64 %115, 1
  %sm.4.2.2 = select i1 %.1149.2, i64 %118, i64 %sm.4.2.1
  %119 = shl i64 %.1046896898, 3
  %scevgep26 = getelementptr i8, ptr %arg.until.4, i64 %119
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 24
  %.1115.3 = load double, ptr %scevgep27, align 8
  %.1130.3 = icmp slt i64 %sm.4.2.2, 0
  %.1131.3 = select i1 %.1130.3, i64 %arg.until.5.0, i64 0
  %120 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.2
  %.1145.3 = getelementptr double, ptr %120, i64 %.1131.3
  %.1146.3 = load double, ptr %.1145.3, align 8
  %.1149.3 = fcmp olt double %.1115.3, %.1146.3
  %121 = add i64 %118, 1
  %sm.4.2.3 = select i1 %.1149.3, i64 %121, i64 %sm.4.2.2
  %122 = shl i64 %.1046896898, 3
  %scevgep24 = getelementptr i8, ptr %arg.until.4, i64 %122
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 32
  %.1115.4 = load double, ptr %scevgep25, align 8
  %.1130.4 = icmp slt i64 %sm.4.2.3, 0
  %.1131.4 = select i1 %.1130.4, i64 %arg.until.5.0, i64 0
  %123 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.3
  %.1145.4 = getelementptr double, ptr %123, i64 %.1131.4
  %.1146.4 = load double, ptr %.1145.4, align 8
  %.1149.4 = fcmp olt double %.1115.4, %.1146.4
  %124 = add i64 %121, 1
  %sm.4.2.4 = select i1 %.1149.4, i64 %124, i64 %sm.4.2.3
  %125 = shl i64 %.1046896898, 3
  %scevgep22 = getelementptr i8, ptr %arg.until.4, i64 %125
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 40
  %.1115.5 = load double, ptr %scevgep23, align 8
  %.1130.5 = icmp slt i64 %sm.4.2.4, 0
  %.1131.5 = select i1 %.1130.5, i64 %arg.until.5.0, i64 0
  %126 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.4
  %.1145.5 = getelementptr double, ptr %126, i64 %.1131.5
  %.1146.5 = load double, ptr %.1145.5, align 8
  %.1149.5 = fcmp olt double %.1115.5, %.1146.5
  %127 = add i64 %124, 1
  %sm.4.2.5 = select i1 %.1149.5, i64 %127, i64 %sm.4.2.4
  %128 = shl i64 %.1046896898, 3
  %scevgep20 = getelementptr i8, ptr %arg.until.4, i64 %128
  %scevgep21 = getelementptr i8, ptr %scevgep20, i64 48
  %.1115.6 = load double, ptr %scevgep21, align 8
  %.1130.6 = icmp slt i64 %sm.4.2.5, 0
  %.1131.6 = select i1 %.1130.6, i64 %arg.until.5.0, i64 0
  %129 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.5
  %.1145.6 = getelementptr double, ptr %129, i64 %.1131.6
  %.1146.6 = load double, ptr %.1145.6, align 8
  %.1149.6 = fcmp olt double %.1115.6, %.1146.6
  %130 = add i64 %127, 1
  %sm.4.2.6 = select i1 %.1149.6, i64 %130, i64 %sm.4.2.5
  %131 = shl i64 %.1046896898, 3
  %scevgep = getelementptr i8, ptr %arg.until.4, i64 %131
  %scevgep19 = getelementptr i8, ptr %scevgep, i64 56
  %.1115.7 = load double, ptr %scevgep19, align 8
  %.1130.7 = icmp slt i64 %sm.4.2.6, 0
  %.1131.7 = select i1 %.1130.7, i64 %arg.until.5.0, i64 0
  %132 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.6
  %.1145.7 = getelementptr double, ptr %132, i64 %.1131.7
  %.1146.7 = load double, ptr %.1145.7, align 8
  %.1149.7 = fcmp olt double %.1115.7, %.1146.7
  %133 = add i64 %130, 1
  %sm.4.2.7 = select i1 %.1149.7, i64 %133, i64 %sm.4.2.6
  %niter92.ncmp.7 = icmp eq i64 %133, %unroll_iter91
  %134 = add i64 %133, 1
  br i1 %niter92.ncmp.7, label %B498.loopexit.unr-lcssa, label %B452.if

B576.endif.endif.if:                              ; preds = %B576
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B576.endif.endif.endif:                           ; preds = %B576, %B576
  %.1516 = load i64, ptr %.1498, align 8
  %sunkaddr221 = shl i64 %.1278, 3
  %sunkaddr222 = getelementptr i8, ptr %51, i64 %sunkaddr221
  store i64 %.1516, ptr %sunkaddr222, align 8
  br label %B730

B1038.endif:                                      ; preds = %B56.if.epil.i64, %B110.loopexit.unr-lcssa.i58, %B1038
  %least.2.0.lcssa.i73 = phi double [ %.77.i13, %B1038 ], [ %.11.i.7.i55.lcssa, %B110.loopexit.unr-lcssa.i58 ], [ %.11.i.epil.i70, %B56.if.epil.i64 ]
  %sunkaddr108 = mul i64 %.1278, 8
  %sunkaddr109 = getelementptr i8, ptr %51, i64 %sunkaddr108
  %.2112 = load i64, ptr %sunkaddr109, align 8
  %.2113 = sitofp i64 %.2112 to double
  %.2114 = fmul double %least.2.0.lcssa.i73, %.2113
  %.2160.inv = icmp sgt i64 %.2112, 0
  %.2161 = select i1 %.2160.inv, i64 0, i64 %arg.cycles.5.0
  %135 = getelementptr double, ptr %arg.cycles.4, i64 %.2112
  %136 = getelementptr i8, ptr %135, i64 -8
  %.2175 = getelementptr double, ptr %136, i64 %.2161
  %.2176 = load double, ptr %.2175, align 8
  %.2177 = fmul double %.2176, %.2114
  %sunkaddr110 = mul i64 %.1407, 8
  %sunkaddr111 = getelementptr i8, ptr %13, i64 %sunkaddr110
  %.2209 = load double, ptr %sunkaddr111, align 8
  %.2213 = fdiv double %.2177, %.2209
  %.2215 = fadd double %.1199, %.2213
  %sunkaddr112 = mul i64 %48, 8
  %sunkaddr113 = getelementptr i8, ptr %49, i64 %sunkaddr112
  %.2246 = load double, ptr %sunkaddr113, align 8
  %.10.i = fcmp olt double %.2215, %.2246
  %.11.i75 = select i1 %.10.i, double %.2215, double %.2246
  store double %.11.i75, ptr %sunkaddr113, align 8
  br label %B416
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f10(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.left.0, ptr readnone %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, i64 %arg.sm, i64 %arg.count, double %arg.done) local_unnamed_addr #0 {
entry:
  %.110140.not = icmp slt i64 %arg.count, 1
  br i1 %.110140.not, label %B156, label %B38.if.lr.ph

B38.if.lr.ph:                                     ; preds = %entry
  %.179 = icmp slt i64 %arg.sm, 0
  %.180 = select i1 %.179, i64 %arg.left.5.0, i64 0
  %.181 = add i64 %.180, %arg.sm
  %.201 = mul i64 %.181, %arg.left.5.1
  %0 = getelementptr double, ptr %arg.left.4, i64 %.201
  %xtraiter = and i64 %arg.count, 3
  %1 = icmp ult i64 %arg.count, 4
  br i1 %1, label %B38.if.epil.preheader, label %B38.if.lr.ph.new

B38.if.lr.ph.new:                                 ; preds = %B38.if.lr.ph
  %unroll_iter = and i64 %arg.count, 9223372036854775804
  %2 = shl i64 %.201, 3
  %3 = getelementptr i8, ptr %arg.left.4, i64 %2
  %scevgep4 = getelementptr i8, ptr %3, i64 24
  br label %B38.if

B108:                                             ; preds = %B38.if
  %.319 = fsub double %.206, %arg.done
  %.347 = icmp slt i64 %kept.2.0143, 0
  %.348 = select i1 %.347, i64 %arg.left.5.1, i64 0
  %4 = getelementptr double, ptr %0, i64 %kept.2.0143
  %.370 = getelementptr double, ptr %4, i64 %.348
  store double %.319, ptr %.370, align 8
  %.373 = add nsw i64 %kept.2.0143, 1
  br label %B154

B154:                                             ; preds = %B38.if, %B108
  %kept.3.1 = phi i64 [ %.373, %B108 ], [ %kept.2.0143, %B38.if ]
  %5 = shl i64 %.116139141, 3
  %scevgep7 = getelementptr i8, ptr %scevgep4, i64 %5
  %scevgep8 = getelementptr i8, ptr %scevgep7, i64 -16
  %.206.1 = load double, ptr %scevgep8, align 8
  %.259.1 = fmul double %.206.1, 1.000000e-09
  %.261.1 = fadd double %arg.done, %.259.1
  %.262.1 = fcmp ogt double %.206.1, %.261.1
  br i1 %.262.1, label %B108.1, label %B154.1

B108.1:                                           ; preds = %B154
  %.319.1 = fsub double %.206.1, %arg.done
  %.347.1 = icmp slt i64 %kept.3.1, 0
  %.348.1 = select i1 %.347.1, i64 %arg.left.5.1, i64 0
  %6 = getelementptr double, ptr %0, i64 %kept.3.1
  %.370.1 = getelementptr double, ptr %6, i64 %.348.1
  store double %.319.1, ptr %.370.1, align 8
  %.373.1 = add nsw i64 %kept.3.1, 1
  br label %B154.1

B154.1:                                           ; preds = %B108.1, %B154
  %kept.3.1.1 = phi i64 [ %.373.1, %B108.1 ], [ %kept.3.1, %B154 ]
  %7 = shl i64 %.116139141, 3
  %scevgep2 = getelementptr i8, ptr %scevgep4, i64 %7
  %scevgep5 = getelementptr i8, ptr %scevgep2, i64 -8
  %.206.2 = load double, ptr %scevgep5, align 8
  %.259.2 = fmul double %.206.2, 1.000000e-09
  %.261.2 = fadd double %arg.done, %.259.2
  %.262.2 = fcmp ogt double %.206.2, %.261.2
  br i1 %.262.2, label %B108.2, label %B154.2

B108.2:                                           ; preds = %B154.1
  %.319.2 = fsub double %.206.2, %arg.done
  %.347.2 = icmp slt i64 %kept.3.1.1, 0
  %.348.2 = select i1 %.347.2, i64 %arg.left.5.1, i64 0
  %8 = getelementptr double, ptr %0, i64 %kept.3.1.1
  %.370.2 = getelementptr double, ptr %8, i64 %.348.2
  store double %.319.2, ptr %.370.2, align 8
  %.373.2 = add nsw i64 %kept.3.1.1, 1
  br label %B154.2

B154.2:                                           ; preds = %B108.2, %B154.1
  %kept.3.1.2 = phi i64 [ %.373.2, %B108.2 ], [ %kept.3.1.1, %B154.1 ]
  %.123.3 = add nuw nsw i64 %.116139141, 4
  %sunkaddr = mul i64 %.116139141, 8
  %sunkaddr9 = getelementptr i8, ptr %scevgep4, i64 %sunkaddr
  %.206.3 = load double, ptr %sunkaddr9, align 8
  %.259.3 = fmul double %.206.3, 1.000000e-09
  %.261.3 = fadd double %arg.done, %.259.3
  %.262.3 = fcmp ogt double %.206.3, %.261.3
  br i1 %.262.3, label %B108.3, label %B154.3

B108.3:                                           ; preds = %B154.2
  %.319.3 = fsub double %.206.3, %arg.done
  %.347.3 = icmp slt i64 %kept.3.1.2, 0
  %.348.3 = select i1 %.347.3, i64 %arg.left.5.1, i64 0
  %9 = getelementptr double, ptr %0, i64 %kept.3.1.2
  %.370.3 = getelementptr double, ptr %9, i64 %.348.3
  store double %.319.3, ptr %.370.3, align 8
  %.373.3 = add nsw i64 %kept.3.1.2, 1
  br label %B154.3

B154.3:                                           ; preds = %B108.3, %B154.2
  %kept.3.1.3 = phi i64 [ %.373.3, %B108.3 ], [ %kept.3.1.2, %B154.2 ]
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.123.3
  br i1 %niter.ncmp.3, label %B156.loopexit.unr-lcssa, label %B38.if

B156.loopexit.unr-lcssa:                          ; preds = %B154.3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B156, label %B38.if.epil.preheader

B38.if.epil.preheader:                            ; preds = %B156.loopexit.unr-lcssa, %B38.if.lr.ph
  %kept.2.0143.epil.init = phi i64 [ 0, %B38.if.lr.ph ], [ %kept.3.1.3, %B156.loopexit.unr-lcssa ]
  %.116139141.epil.init = phi i64 [ 0, %B38.if.lr.ph ], [ %.123.3, %B156.loopexit.unr-lcssa ]
  %10 = add i64 %.116139141.epil.init, %.201
  %11 = shl i64 %10, 3
  %scevgep = getelementptr i8, ptr %arg.left.4, i64 %11
  br label %B38.if.epil

B38.if.epil:                                      ; preds = %B154.epil, %B38.if.epil.preheader
  %kept.2.0143.epil = phi i64 [ %kept.2.0143.epil.init, %B38.if.epil.preheader ], [ %kept.3.1.epil, %B154.epil ]
  %epil.iter = phi i64 [ 0, %B38.if.epil.preheader ], [ %epil.iter.next, %B154.epil ]
  %12 = shl i64 %epil.iter, 3
  %scevgep1 = getelementptr i8, ptr %scevgep, i64 %12
  %.206.epil = load double, ptr %scevgep1, align 8
  %.259.epil = fmul double %.206.epil, 1.000000e-09
  %.261.epil = fadd double %arg.done, %.259.epil
  %.262.epil = fcmp ogt double %.206.epil, %.261.epil
  br i1 %.262.epil, label %B108.epil, label %B154.epil

B108.epil:                                        ; preds = %B38.if.epil
  %.319.epil = fsub double %.206.epil, %arg.done
  %.347.epil = icmp slt i64 %kept.2.0143.epil, 0
  %.348.epil = select i1 %.347.epil, i64 %arg.left.5.1, i64 0
  %13 = getelementptr double, ptr %0, i64 %kept.2.0143.epil
  %.370.epil = getelementptr double, ptr %13, i64 %.348.epil
  store double %.319.epil, ptr %.370.epil, align 8
  %.373.epil = add nsw i64 %kept.2.0143.epil, 1
  br label %B154.epil

B154.epil:                                        ; preds = %B108.epil, %B38.if.epil
  %kept.3.1.epil = phi i64 [ %.373.epil, %B108.epil ], [ %kept.2.0143.epil, %B38.if.epil ]
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B156, label %B38.if.epil, !llvm.loop !11

B156:                                             ; preds = %B154.epil, %B156.loopexit.unr-lcssa, %entry
  %kept.2.0.lcssa = phi i64 [ 0, %entry ], [ %kept.3.1.3, %B156.loopexit.unr-lcssa ], [ %kept.3.1.epil, %B154.epil ]
  store i64 %kept.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B38.if:                                           ; preds = %B154.3, %B38.if.lr.ph.new
  %kept.2.0143 = phi i64 [ 0, %B38.if.lr.ph.new ], [ %kept.3.1.3, %B154.3 ]
  %.116139141 = phi i64 [ 0, %B38.if.lr.ph.new ], [ %.123.3, %B154.3 ]
  %14 = shl i64 %.116139141, 3
  %scevgep10 = getelementptr i8, ptr %scevgep4, i64 %14
  %scevgep11 = getelementptr i8, ptr %scevgep10, i64 -24
  %.206 = load double, ptr %scevgep11, align 8
  %.259 = fmul double %.206, 1.000000e-09
  %.261 = fadd double %arg.done, %.259
  %.262 = fcmp ogt double %.206, %.261
  br i1 %.262, label %B108, label %B154
}

; Function Attrs: noinline
define linkonce_odr void @NRT_decref(ptr %.1) local_unnamed_addr #2 {
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
declare i8 @llvm.x86.atomic.sub.cc.i64(ptr, i64, i32 immarg) #3

declare void @NRT_MemInfo_call_dtor(ptr) local_unnamed_addr

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }
attributes #3 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{!3}
!3 = distinct !{!3, !4, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!4 = distinct !{!4, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = distinct !{!7, !6}
!8 = !{!9}
!9 = distinct !{!9, !10, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!10 = distinct !{!10, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!11 = distinct !{!11, !6}
