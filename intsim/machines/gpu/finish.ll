; intsim 7a043ed5c1724c531903e2d9959e27ababb1ed478ccd3e026b16a85b970542f8 by numba 0.68.1


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
  %.1639 = alloca i64, align 8
  store i64 0, ptr %.1639, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.106 = mul nsw i64 %arg.left.5.1, %arg.left.5.0
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.106, i64 %arg.work.5.0)
  %.220947.not = icmp slt i64 %.11.i, 1
  br i1 %.220947.not, label %B200, label %B118.if.lr.ph

B200.loopexit.unr-lcssa:                          ; preds = %133
  %0 = and i64 %.11.i, 1
  %lcmp.mod.not = icmp eq i64 %0, 0
  br i1 %lcmp.mod.not, label %B200, label %B118.if.epil.preheader

B118.if.epil.preheader:                           ; preds = %B200.loopexit.unr-lcssa, %B118.if.lr.ph
  %.226946948.epil.init = phi i64 [ 0, %B118.if.lr.ph ], [ %.233.1, %B200.loopexit.unr-lcssa ]
  %1 = icmp eq i64 %arg.left.5.0, 0
  %2 = getelementptr double, ptr %arg.work.4, i64 %.226946948.epil.init
  %.287.epil = load double, ptr %2, align 8
  br i1 %1, label %B120.endif.endif.endif.thread.epil, label %B120.endif.endif.endif.epil, !prof !1

B120.endif.endif.endif.epil:                      ; preds = %B118.if.epil.preheader
  %3 = icmp slt i64 %arg.left.5.0, 0
  %.308.epil = srem i64 %.226946948.epil.init, %arg.left.5.0
  %.311.not.epil = icmp eq i64 %.308.epil, 0
  %.319.epil = select i1 %.311.not.epil, i64 0, i64 %120
  %.299.1.epil = add nsw i64 %.319.epil, %.308.epil
  %.299.1.fr.epil = freeze i64 %.299.1.epil
  %.348.epil = sdiv i64 %.226946948.epil.init, %arg.left.5.0
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
  %rem.2.012.epil = phi i64 [ 0, %B120.endif.endif.endif.thread.epil ], [ %.299.1.fr.epil, %B120.endif.endif.endif.epil ]
  %6 = phi i64 [ 0, %B120.endif.endif.endif.thread.epil ], [ %spec.select.epil, %B120.endif.endif.endif.epil ]
  %7 = getelementptr i64, ptr %arg.count.4, i64 %rem.2.012.epil
  %.489.epil = getelementptr i64, ptr %7, i64 %6
  %.490.epil = load i64, ptr %.489.epil, align 8
  %.491.epil = add nsw i64 %.490.epil, 1
  store i64 %.491.epil, ptr %.489.epil, align 8
  br label %B200

B200:                                             ; preds = %B200.loopexit.epilog-lcssa, %B200.loopexit.unr-lcssa, %entry
  %.607953.not = icmp slt i64 %arg.left.5.0, 1
  br i1 %.607953.not, label %B416.preheader, label %B230.if.lr.ph

B230.if.lr.ph:                                    ; preds = %B200
  %.885.inv = icmp sgt i64 %arg.left.5.1, 0
  %8 = getelementptr double, ptr %arg.cycles.4, i64 %arg.left.5.1
  %9 = getelementptr i8, ptr %8, i64 -8
  %scevgep263 = getelementptr i8, ptr %arg.left.4, i64 128
  %10 = shl i64 %arg.left.5.1, 3
  %11 = shl i64 %arg.cycles.5.0, 3
  %sunkaddr332 = select i1 %.885.inv, i64 0, i64 %11
  br label %B230.if

B416.preheader:                                   ; preds = %B408, %B200
  %.997 = add i64 %arg.left.5.0, -1
  %..997 = tail call i64 @llvm.smax.i64(i64 %.997, i64 0)
  %.1406.inv = icmp sgt i64 %arg.left.5.1, 0
  %.1407 = select i1 %.1406.inv, i64 0, i64 %arg.cycles.5.0
  %12 = getelementptr double, ptr %arg.cycles.4, i64 %arg.left.5.1
  %13 = getelementptr i8, ptr %12, i64 -8
  %xtraiter156 = and i64 %..997, 7
  %unroll_iter160 = and i64 %..997, %const
  %scevgep193 = getelementptr i8, ptr %arg.left.4, i64 128
  %14 = or i64 %unroll_iter160, 1
  br label %B416

B278:                                             ; preds = %B230.if
  %.72.i = mul i64 %.613952954, %arg.left.5.1
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
  %lcmp.mod151.not.not = icmp eq i64 %24, 0
  br i1 %lcmp.mod151.not.not, label %B56.if.i.epil.preheader, label %B110.loopexit.unr-lcssa.i

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
  %scevgep300 = getelementptr i8, ptr %lsr.iv298, i64 %27
  br label %B56.if.epil.i

B56.if.epil.i:                                    ; preds = %B56.if.epil.i, %B56.if.epil.preheader.i
  %least.2.090.epil.i = phi double [ %.11.i.epil.i, %B56.if.epil.i ], [ %least.2.090.epil.init.i, %B56.if.epil.preheader.i ]
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B56.if.epil.i ], [ 0, %B56.if.epil.preheader.i ]
  %28 = shl i64 %epil.iter.i, 3
  %scevgep301 = getelementptr i8, ptr %scevgep300, i64 %28
  %.250.epil.i = load double, ptr %scevgep301, align 8, !noalias !2
  %.10.i.epil.i = fcmp olt double %.250.epil.i, %least.2.090.epil.i
  %.11.i.epil.i = select i1 %.10.i.epil.i, double %.250.epil.i, double %least.2.090.epil.i
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B278.endif, label %B56.if.epil.i, !llvm.loop !5

B56.if.i:                                         ; preds = %B56.if.i, %B56.if.preheader.new.i.new
  %lsr.iv90 = phi i64 [ %lsr.iv.next91, %B56.if.i ], [ %23, %B56.if.preheader.new.i.new ]
  %least.2.090.i = phi double [ %.11.i.7.i.1, %B56.if.i ], [ %.77.i, %B56.if.preheader.new.i.new ]
  %niter.i = phi i64 [ %niter.next.7.i.1, %B56.if.i ], [ 0, %B56.if.preheader.new.i.new ]
  %29 = shl i64 %niter.i, 3
  %scevgep281 = getelementptr i8, ptr %lsr.iv264, i64 %29
  %scevgep282 = getelementptr i8, ptr %scevgep281, i64 -64
  %scevgep295 = getelementptr i8, ptr %scevgep281, i64 -120
  %.250.i = load double, ptr %scevgep295, align 8, !noalias !2
  %.10.i.i = fcmp olt double %.250.i, %least.2.090.i
  %.11.i.i = select i1 %.10.i.i, double %.250.i, double %least.2.090.i
  %30 = shl i64 %niter.i, 3
  %scevgep116 = getelementptr i8, ptr %lsr.iv264, i64 %30
  %scevgep117 = getelementptr i8, ptr %scevgep116, i64 -112
  %.250.1.i = load double, ptr %scevgep117, align 8, !noalias !2
  %.10.i.1.i = fcmp olt double %.250.1.i, %.11.i.i
  %.11.i.1.i = select i1 %.10.i.1.i, double %.250.1.i, double %.11.i.i
  %31 = shl i64 %niter.i, 3
  %scevgep114 = getelementptr i8, ptr %lsr.iv264, i64 %31
  %scevgep115 = getelementptr i8, ptr %scevgep114, i64 -104
  %.250.2.i = load double, ptr %scevgep115, align 8, !noalias !2
  %.10.i.2.i = fcmp olt double %.250.2.i, %.11.i.1.i
  %.11.i.2.i = select i1 %.10.i.2.i, double %.250.2.i, double %.11.i.1.i
  %32 = shl i64 %niter.i, 3
  %scevgep112 = getelementptr i8, ptr %lsr.iv264, i64 %32
  %scevgep113 = getelementptr i8, ptr %scevgep112, i64 -96
  %.250.3.i = load double, ptr %scevgep113, align 8, !noalias !2
  %.10.i.3.i = fcmp olt double %.250.3.i, %.11.i.2.i
  %.11.i.3.i = select i1 %.10.i.3.i, double %.250.3.i, double %.11.i.2.i
  %33 = shl i64 %niter.i, 3
  %scevgep110 = getelementptr i8, ptr %lsr.iv264, i64 %33
  %scevgep111 = getelementptr i8, ptr %scevgep110, i64 -88
  %.250.4.i = load double, ptr %scevgep111, align 8, !noalias !2
  %.10.i.4.i = fcmp olt double %.250.4.i, %.11.i.3.i
  %.11.i.4.i = select i1 %.10.i.4.i, double %.250.4.i, double %.11.i.3.i
  %34 = shl i64 %niter.i, 3
  %scevgep108 = getelementptr i8, ptr %lsr.iv264, i64 %34
  %scevgep109 = getelementptr i8, ptr %scevgep108, i64 -80
  %.250.5.i = load double, ptr %scevgep109, align 8, !noalias !2
  %.10.i.5.i = fcmp olt double %.250.5.i, %.11.i.4.i
  %.11.i.5.i = select i1 %.10.i.5.i, double %.250.5.i, double %.11.i.4.i
  %35 = shl i64 %niter.i, 3
  %scevgep106 = getelementptr i8, ptr %lsr.iv264, i64 %35
  %scevgep107 = getelementptr i8, ptr %scevgep106, i64 -72
  %.250.6.i = load double, ptr %scevgep107, align 8, !noalias !2
  %.10.i.6.i = fcmp olt double %.250.6.i, %.11.i.5.i
  %.11.i.6.i = select i1 %.10.i.6.i, double %.250.6.i, double %.11.i.5.i
  %.250.7.i = load double, ptr %scevgep282, align 8, !noalias !2
  %.10.i.7.i = fcmp olt double %.250.7.i, %.11.i.6.i
  %.11.i.7.i = select i1 %.10.i.7.i, double %.250.7.i, double %.11.i.6.i
  %36 = shl i64 %niter.i, 3
  %scevgep104 = getelementptr i8, ptr %lsr.iv264, i64 %36
  %scevgep105 = getelementptr i8, ptr %scevgep104, i64 -56
  %.250.i.1 = load double, ptr %scevgep105, align 8, !noalias !2
  %.10.i.i.1 = fcmp olt double %.250.i.1, %.11.i.7.i
  %.11.i.i.1 = select i1 %.10.i.i.1, double %.250.i.1, double %.11.i.7.i
  %37 = shl i64 %niter.i, 3
  %scevgep102 = getelementptr i8, ptr %lsr.iv264, i64 %37
  %scevgep103 = getelementptr i8, ptr %scevgep102, i64 -48
  %.250.1.i.1 = load double, ptr %scevgep103, align 8, !noalias !2
  %.10.i.1.i.1 = fcmp olt double %.250.1.i.1, %.11.i.i.1
  %.11.i.1.i.1 = select i1 %.10.i.1.i.1, double %.250.1.i.1, double %.11.i.i.1
  %38 = shl i64 %niter.i, 3
  %scevgep100 = getelementptr i8, ptr %lsr.iv264, i64 %38
  %scevgep101 = getelementptr i8, ptr %scevgep100, i64 -40
  %.250.2.i.1 = load double, ptr %scevgep101, align 8, !noalias !2
  %.10.i.2.i.1 = fcmp olt double %.250.2.i.1, %.11.i.1.i.1
  %.11.i.2.i.1 = select i1 %.10.i.2.i.1, double %.250.2.i.1, double %.11.i.1.i.1
  %39 = shl i64 %niter.i, 3
  %scevgep98 = getelementptr i8, ptr %lsr.iv264, i64 %39
  %scevgep99 = getelementptr i8, ptr %scevgep98, i64 -32
  %.250.3.i.1 = load double, ptr %scevgep99, align 8, !noalias !2
  %.10.i.3.i.1 = fcmp olt double %.250.3.i.1, %.11.i.2.i.1
  %.11.i.3.i.1 = select i1 %.10.i.3.i.1, double %.250.3.i.1, double %.11.i.2.i.1
  %40 = shl i64 %niter.i, 3
  %scevgep96 = getelementptr i8, ptr %lsr.iv264, i64 %40
  %scevgep97 = getelementptr i8, ptr %scevgep96, i64 -24
  %.250.4.i.1 = load double, ptr %scevgep97, align 8, !noalias !2
  %.10.i.4.i.1 = fcmp olt double %.250.4.i.1, %.11.i.3.i.1
  %.11.i.4.i.1 = select i1 %.10.i.4.i.1, double %.250.4.i.1, double %.11.i.3.i.1
  %41 = shl i64 %niter.i, 3
  %scevgep94 = getelementptr i8, ptr %lsr.iv264, i64 %41
  %scevgep95 = getelementptr i8, ptr %scevgep94, i64 -16
  %.250.5.i.1 = load double, ptr %scevgep95, align 8, !noalias !2
  %.10.i.5.i.1 = fcmp olt double %.250.5.i.1, %.11.i.4.i.1
  %.11.i.5.i.1 = select i1 %.10.i.5.i.1, double %.250.5.i.1, double %.11.i.4.i.1
  %42 = shl i64 %niter.i, 3
  %scevgep92 = getelementptr i8, ptr %lsr.iv264, i64 %42
  %scevgep93 = getelementptr i8, ptr %scevgep92, i64 -8
  %.250.6.i.1 = load double, ptr %scevgep93, align 8, !noalias !2
  %.10.i.6.i.1 = fcmp olt double %.250.6.i.1, %.11.i.5.i.1
  %.11.i.6.i.1 = select i1 %.10.i.6.i.1, double %.250.6.i.1, double %.11.i.5.i.1
  %.250.7.i.1 = load double, ptr %scevgep281, align 8, !noalias !2
  %.10.i.7.i.1 = fcmp olt double %.250.7.i.1, %.11.i.6.i.1
  %.11.i.7.i.1 = select i1 %.10.i.7.i.1, double %.250.7.i.1, double %.11.i.6.i.1
  %niter.next.7.i.1 = add i64 %niter.i, 16
  %lsr.iv.next91 = add i64 %lsr.iv90, 2
  %niter155.ncmp.1 = icmp eq i64 %lsr.iv.next91, 0
  br i1 %niter155.ncmp.1, label %B110.loopexit.unr-lcssa.i.unr-lcssa, label %B56.if.i

B408:                                             ; preds = %B278.endif, %B230.if
  %scevgep265 = getelementptr i8, ptr %lsr.iv264, i64 %10
  %scevgep299 = getelementptr i8, ptr %lsr.iv298, i64 %10
  %exitcond983.not = icmp eq i64 %.620, %arg.left.5.0
  br i1 %exitcond983.not, label %B416.preheader, label %B230.if

B416:                                             ; preds = %B1150.endif.endif, %B1126, %B416.preheader
  %following.2.0 = phi i64 [ %.11.i, %B416.preheader ], [ %following.3.1, %B1126 ], [ %following.3.1, %B1150.endif.endif ]
  %now.2.0 = phi double [ 0.000000e+00, %B416.preheader ], [ %.1199, %B1126 ], [ %.1199, %B1150.endif.endif ]
  %43 = icmp slt i64 %.997, 1
  br i1 %43, label %B498.thread, label %B452.if.preheader

B452.if.preheader:                                ; preds = %B416
  %44 = icmp slt i64 %.997, 8
  br i1 %44, label %B452.if.epil.preheader, label %B452.if.preheader20

B452.if.preheader20:                              ; preds = %B452.if.preheader
  br label %B452.if

B498.loopexit.unr-lcssa:                          ; preds = %B452.if
  %45 = icmp eq i64 %xtraiter156, 0
  br i1 %45, label %B498, label %B452.if.epil.preheader

B452.if.epil.preheader:                           ; preds = %B498.loopexit.unr-lcssa, %B452.if.preheader
  %sm.3.1963.epil.ph = phi i64 [ 0, %B452.if.preheader ], [ %sm.4.2.7, %B498.loopexit.unr-lcssa ]
  %.1046959961.epil.ph = phi i64 [ 1, %B452.if.preheader ], [ %14, %B498.loopexit.unr-lcssa ]
  br label %B452.if.epil

B452.if.epil:                                     ; preds = %B452.if.epil.preheader, %B452.if.epil
  %lsr.iv = phi i64 [ %lsr.iv.next, %B452.if.epil ], [ %xtraiter156, %B452.if.epil.preheader ]
  %sm.3.1963.epil = phi i64 [ %sm.4.2.epil, %B452.if.epil ], [ %sm.3.1963.epil.ph, %B452.if.epil.preheader ]
  %.1046959961.epil = phi i64 [ %.1053.epil, %B452.if.epil ], [ %.1046959961.epil.ph, %B452.if.epil.preheader ]
  %.1053.epil = add nuw i64 %.1046959961.epil, 1
  %46 = shl i64 %.1046959961.epil, 3
  %scevgep192 = getelementptr i8, ptr %arg.until.4, i64 %46
  %.1115.epil = load double, ptr %scevgep192, align 8
  %.1130.epil = icmp slt i64 %sm.3.1963.epil, 0
  %.1131.epil = select i1 %.1130.epil, i64 %arg.until.5.0, i64 0
  %47 = getelementptr double, ptr %arg.until.4, i64 %sm.3.1963.epil
  %.1145.epil = getelementptr double, ptr %47, i64 %.1131.epil
  %.1146.epil = load double, ptr %.1145.epil, align 8
  %.1149.epil = fcmp olt double %.1115.epil, %.1146.epil
  %sm.4.2.epil = select i1 %.1149.epil, i64 %.1046959961.epil, i64 %sm.3.1963.epil
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

common.ret:                                       ; preds = %B820.if, %B532
  %common.ret.op = phi i32 [ 0, %B532 ], [ %.1647, %B820.if ]
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
  br i1 %.1294, label %B576, label %B842

B576:                                             ; preds = %B536
  %52 = icmp slt i64 %sm.3.1.lcssa5, 0
  %53 = getelementptr double, ptr %arg.cycles.4, i64 %.1293
  %.1387 = getelementptr i8, ptr %53, i64 -8
  %.1388 = load double, ptr %.1387, align 8
  %sunkaddr123 = mul i64 %.1407, 8
  %sunkaddr124 = getelementptr i8, ptr %13, i64 %sunkaddr123
  %.1422 = load double, ptr %sunkaddr124, align 8
  %.51.i = select i1 %52, i64 %arg.left.5.0, i64 0
  %.52.i = add i64 %.51.i, %sm.3.1.lcssa5
  %.72.i13 = mul i64 %.52.i, %arg.left.5.1
  %.76.i14 = getelementptr double, ptr %arg.left.4, i64 %.72.i13
  %.77.i15 = load double, ptr %.76.i14, align 8, !noalias !8
  %.117.i16 = add nsw i64 %.1293, -1
  %.16287.not.i17 = icmp eq i64 %.1293, 1
  br i1 %.16287.not.i17, label %B576.endif.endif, label %B56.if.preheader.i18

B56.if.preheader.i18:                             ; preds = %B576
  %xtraiter.i19 = and i64 %.117.i16, 7
  %54 = icmp slt i64 %.1293, 9
  br i1 %54, label %B56.if.epil.preheader.i62, label %B56.if.preheader.new.i20

B56.if.preheader.new.i20:                         ; preds = %B56.if.preheader.i18
  %unroll_iter.i21 = and i64 %.117.i16, %const
  %55 = shl i64 %.72.i13, 3
  %56 = getelementptr i8, ptr %arg.left.4, i64 %55
  %scevgep5.i22 = getelementptr i8, ptr %56, i64 64
  %57 = add nsw i64 %unroll_iter.i21, -8
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %B56.if.i23.epil.preheader, label %B56.if.preheader.new.i20.new

B56.if.preheader.new.i20.new:                     ; preds = %B56.if.preheader.new.i20
  %59 = lshr i64 %57, 3
  %60 = add nuw nsw i64 %59, 1
  %scevgep194 = getelementptr i8, ptr %scevgep193, i64 %55
  %61 = lshr i64 %60, 1
  %62 = mul nsw i64 %61, -2
  br label %B56.if.i23

B110.loopexit.unr-lcssa.i60.unr-lcssa:            ; preds = %B56.if.i23
  %63 = and i64 %57, 8
  %lcmp.mod164.not.not = icmp eq i64 %63, 0
  br i1 %lcmp.mod164.not.not, label %B56.if.i23.epil.preheader, label %B110.loopexit.unr-lcssa.i60

B56.if.i23.epil.preheader:                        ; preds = %B110.loopexit.unr-lcssa.i60.unr-lcssa, %B56.if.preheader.new.i20
  %least.2.090.i24.epil.init = phi double [ %.77.i15, %B56.if.preheader.new.i20 ], [ %.11.i.7.i57.1, %B110.loopexit.unr-lcssa.i60.unr-lcssa ]
  %niter.i25.epil.init = phi i64 [ 0, %B56.if.preheader.new.i20 ], [ %niter.next.7.i58.1, %B110.loopexit.unr-lcssa.i60.unr-lcssa ]
  %64 = shl i64 %niter.i25.epil.init, 3
  %scevgep19.i26.epil = getelementptr i8, ptr %scevgep5.i22, i64 %64
  %scevgep20.i27.epil = getelementptr i8, ptr %scevgep19.i26.epil, i64 -56
  %.250.i28.epil = load double, ptr %scevgep20.i27.epil, align 8, !noalias !8
  %.10.i.i29.epil = fcmp olt double %.250.i28.epil, %least.2.090.i24.epil.init
  %.11.i.i30.epil = select i1 %.10.i.i29.epil, double %.250.i28.epil, double %least.2.090.i24.epil.init
  %scevgep18.i31.epil = getelementptr i8, ptr %scevgep19.i26.epil, i64 -48
  %.250.1.i32.epil = load double, ptr %scevgep18.i31.epil, align 8, !noalias !8
  %.10.i.1.i33.epil = fcmp olt double %.250.1.i32.epil, %.11.i.i30.epil
  %.11.i.1.i34.epil = select i1 %.10.i.1.i33.epil, double %.250.1.i32.epil, double %.11.i.i30.epil
  %scevgep16.i35.epil = getelementptr i8, ptr %scevgep19.i26.epil, i64 -40
  %.250.2.i36.epil = load double, ptr %scevgep16.i35.epil, align 8, !noalias !8
  %.10.i.2.i37.epil = fcmp olt double %.250.2.i36.epil, %.11.i.1.i34.epil
  %.11.i.2.i38.epil = select i1 %.10.i.2.i37.epil, double %.250.2.i36.epil, double %.11.i.1.i34.epil
  %scevgep14.i39.epil = getelementptr i8, ptr %scevgep19.i26.epil, i64 -32
  %.250.3.i40.epil = load double, ptr %scevgep14.i39.epil, align 8, !noalias !8
  %.10.i.3.i41.epil = fcmp olt double %.250.3.i40.epil, %.11.i.2.i38.epil
  %.11.i.3.i42.epil = select i1 %.10.i.3.i41.epil, double %.250.3.i40.epil, double %.11.i.2.i38.epil
  %scevgep12.i43.epil = getelementptr i8, ptr %scevgep19.i26.epil, i64 -24
  %.250.4.i44.epil = load double, ptr %scevgep12.i43.epil, align 8, !noalias !8
  %.10.i.4.i45.epil = fcmp olt double %.250.4.i44.epil, %.11.i.3.i42.epil
  %.11.i.4.i46.epil = select i1 %.10.i.4.i45.epil, double %.250.4.i44.epil, double %.11.i.3.i42.epil
  %scevgep10.i47.epil = getelementptr i8, ptr %scevgep19.i26.epil, i64 -16
  %.250.5.i48.epil = load double, ptr %scevgep10.i47.epil, align 8, !noalias !8
  %.10.i.5.i49.epil = fcmp olt double %.250.5.i48.epil, %.11.i.4.i46.epil
  %.11.i.5.i50.epil = select i1 %.10.i.5.i49.epil, double %.250.5.i48.epil, double %.11.i.4.i46.epil
  %scevgep8.i51.epil = getelementptr i8, ptr %scevgep19.i26.epil, i64 -8
  %.250.6.i52.epil = load double, ptr %scevgep8.i51.epil, align 8, !noalias !8
  %.10.i.6.i53.epil = fcmp olt double %.250.6.i52.epil, %.11.i.5.i50.epil
  %.11.i.6.i54.epil = select i1 %.10.i.6.i53.epil, double %.250.6.i52.epil, double %.11.i.5.i50.epil
  %.250.7.i55.epil = load double, ptr %scevgep19.i26.epil, align 8, !noalias !8
  %.10.i.7.i56.epil = fcmp olt double %.250.7.i55.epil, %.11.i.6.i54.epil
  %.11.i.7.i57.epil = select i1 %.10.i.7.i56.epil, double %.250.7.i55.epil, double %.11.i.6.i54.epil
  br label %B110.loopexit.unr-lcssa.i60

B110.loopexit.unr-lcssa.i60:                      ; preds = %B56.if.i23.epil.preheader, %B110.loopexit.unr-lcssa.i60.unr-lcssa
  %.11.i.7.i57.lcssa = phi double [ %.11.i.7.i57.1, %B110.loopexit.unr-lcssa.i60.unr-lcssa ], [ %.11.i.7.i57.epil, %B56.if.i23.epil.preheader ]
  %lcmp.mod.not.i61 = icmp eq i64 %xtraiter.i19, 0
  %65 = or i64 %unroll_iter.i21, 1
  br i1 %lcmp.mod.not.i61, label %B576.endif.endif, label %B56.if.epil.preheader.i62

B56.if.epil.preheader.i62:                        ; preds = %B110.loopexit.unr-lcssa.i60, %B56.if.preheader.i18
  %least.2.090.epil.init.i63 = phi double [ %.77.i15, %B56.if.preheader.i18 ], [ %.11.i.7.i57.lcssa, %B110.loopexit.unr-lcssa.i60 ]
  %.1688688.epil.init.i64 = phi i64 [ 1, %B56.if.preheader.i18 ], [ %65, %B110.loopexit.unr-lcssa.i60 ]
  %66 = add i64 %.1688688.epil.init.i64, %.72.i13
  %67 = shl i64 %66, 3
  %scevgep.i65 = getelementptr i8, ptr %arg.left.4, i64 %67
  br label %B56.if.epil.i66

B56.if.epil.i66:                                  ; preds = %B56.if.epil.i66, %B56.if.epil.preheader.i62
  %least.2.090.epil.i67 = phi double [ %.11.i.epil.i72, %B56.if.epil.i66 ], [ %least.2.090.epil.init.i63, %B56.if.epil.preheader.i62 ]
  %epil.iter.i68 = phi i64 [ %epil.iter.next.i73, %B56.if.epil.i66 ], [ 0, %B56.if.epil.preheader.i62 ]
  %68 = shl i64 %epil.iter.i68, 3
  %scevgep227 = getelementptr i8, ptr %scevgep.i65, i64 %68
  %.250.epil.i70 = load double, ptr %scevgep227, align 8, !noalias !8
  %.10.i.epil.i71 = fcmp olt double %.250.epil.i70, %least.2.090.epil.i67
  %.11.i.epil.i72 = select i1 %.10.i.epil.i71, double %.250.epil.i70, double %least.2.090.epil.i67
  %epil.iter.next.i73 = add i64 %epil.iter.i68, 1
  %epil.iter.cmp.not.i74 = icmp eq i64 %xtraiter.i19, %epil.iter.next.i73
  br i1 %epil.iter.cmp.not.i74, label %B576.endif.endif, label %B56.if.epil.i66, !llvm.loop !5

B56.if.i23:                                       ; preds = %B56.if.i23, %B56.if.preheader.new.i20.new
  %lsr.iv34 = phi i64 [ %lsr.iv.next35, %B56.if.i23 ], [ %62, %B56.if.preheader.new.i20.new ]
  %least.2.090.i24 = phi double [ %.11.i.7.i57.1, %B56.if.i23 ], [ %.77.i15, %B56.if.preheader.new.i20.new ]
  %niter.i25 = phi i64 [ %niter.next.7.i58.1, %B56.if.i23 ], [ 0, %B56.if.preheader.new.i20.new ]
  %69 = shl i64 %niter.i25, 3
  %scevgep210 = getelementptr i8, ptr %scevgep194, i64 %69
  %scevgep211 = getelementptr i8, ptr %scevgep210, i64 -64
  %scevgep224 = getelementptr i8, ptr %scevgep210, i64 -120
  %.250.i28 = load double, ptr %scevgep224, align 8, !noalias !8
  %.10.i.i29 = fcmp olt double %.250.i28, %least.2.090.i24
  %.11.i.i30 = select i1 %.10.i.i29, double %.250.i28, double %least.2.090.i24
  %70 = shl i64 %niter.i25, 3
  %scevgep60 = getelementptr i8, ptr %scevgep194, i64 %70
  %scevgep61 = getelementptr i8, ptr %scevgep60, i64 -112
  %.250.1.i32 = load double, ptr %scevgep61, align 8, !noalias !8
  %.10.i.1.i33 = fcmp olt double %.250.1.i32, %.11.i.i30
  %.11.i.1.i34 = select i1 %.10.i.1.i33, double %.250.1.i32, double %.11.i.i30
  %71 = shl i64 %niter.i25, 3
  %scevgep58 = getelementptr i8, ptr %scevgep194, i64 %71
  %scevgep59 = getelementptr i8, ptr %scevgep58, i64 -104
  %.250.2.i36 = load double, ptr %scevgep59, align 8, !noalias !8
  %.10.i.2.i37 = fcmp olt double %.250.2.i36, %.11.i.1.i34
  %.11.i.2.i38 = select i1 %.10.i.2.i37, double %.250.2.i36, double %.11.i.1.i34
  %72 = shl i64 %niter.i25, 3
  %scevgep56 = getelementptr i8, ptr %scevgep194, i64 %72
  %scevgep57 = getelementptr i8, ptr %scevgep56, i64 -96
  %.250.3.i40 = load double, ptr %scevgep57, align 8, !noalias !8
  %.10.i.3.i41 = fcmp olt double %.250.3.i40, %.11.i.2.i38
  %.11.i.3.i42 = select i1 %.10.i.3.i41, double %.250.3.i40, double %.11.i.2.i38
  %73 = shl i64 %niter.i25, 3
  %scevgep54 = getelementptr i8, ptr %scevgep194, i64 %73
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 -88
  %.250.4.i44 = load double, ptr %scevgep55, align 8, !noalias !8
  %.10.i.4.i45 = fcmp olt double %.250.4.i44, %.11.i.3.i42
  %.11.i.4.i46 = select i1 %.10.i.4.i45, double %.250.4.i44, double %.11.i.3.i42
  %74 = shl i64 %niter.i25, 3
  %scevgep52 = getelementptr i8, ptr %scevgep194, i64 %74
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 -80
  %.250.5.i48 = load double, ptr %scevgep53, align 8, !noalias !8
  %.10.i.5.i49 = fcmp olt double %.250.5.i48, %.11.i.4.i46
  %.11.i.5.i50 = select i1 %.10.i.5.i49, double %.250.5.i48, double %.11.i.4.i46
  %75 = shl i64 %niter.i25, 3
  %scevgep50 = getelementptr i8, ptr %scevgep194, i64 %75
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 -72
  %.250.6.i52 = load double, ptr %scevgep51, align 8, !noalias !8
  %.10.i.6.i53 = fcmp olt double %.250.6.i52, %.11.i.5.i50
  %.11.i.6.i54 = select i1 %.10.i.6.i53, double %.250.6.i52, double %.11.i.5.i50
  %.250.7.i55 = load double, ptr %scevgep211, align 8, !noalias !8
  %.10.i.7.i56 = fcmp olt double %.250.7.i55, %.11.i.6.i54
  %.11.i.7.i57 = select i1 %.10.i.7.i56, double %.250.7.i55, double %.11.i.6.i54
  %76 = shl i64 %niter.i25, 3
  %scevgep48 = getelementptr i8, ptr %scevgep194, i64 %76
  %scevgep49 = getelementptr i8, ptr %scevgep48, i64 -56
  %.250.i28.1 = load double, ptr %scevgep49, align 8, !noalias !8
  %.10.i.i29.1 = fcmp olt double %.250.i28.1, %.11.i.7.i57
  %.11.i.i30.1 = select i1 %.10.i.i29.1, double %.250.i28.1, double %.11.i.7.i57
  %77 = shl i64 %niter.i25, 3
  %scevgep46 = getelementptr i8, ptr %scevgep194, i64 %77
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 -48
  %.250.1.i32.1 = load double, ptr %scevgep47, align 8, !noalias !8
  %.10.i.1.i33.1 = fcmp olt double %.250.1.i32.1, %.11.i.i30.1
  %.11.i.1.i34.1 = select i1 %.10.i.1.i33.1, double %.250.1.i32.1, double %.11.i.i30.1
  %78 = shl i64 %niter.i25, 3
  %scevgep44 = getelementptr i8, ptr %scevgep194, i64 %78
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 -40
  %.250.2.i36.1 = load double, ptr %scevgep45, align 8, !noalias !8
  %.10.i.2.i37.1 = fcmp olt double %.250.2.i36.1, %.11.i.1.i34.1
  %.11.i.2.i38.1 = select i1 %.10.i.2.i37.1, double %.250.2.i36.1, double %.11.i.1.i34.1
  %79 = shl i64 %niter.i25, 3
  %scevgep42 = getelementptr i8, ptr %scevgep194, i64 %79
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 -32
  %.250.3.i40.1 = load double, ptr %scevgep43, align 8, !noalias !8
  %.10.i.3.i41.1 = fcmp olt double %.250.3.i40.1, %.11.i.2.i38.1
  %.11.i.3.i42.1 = select i1 %.10.i.3.i41.1, double %.250.3.i40.1, double %.11.i.2.i38.1
  %80 = shl i64 %niter.i25, 3
  %scevgep40 = getelementptr i8, ptr %scevgep194, i64 %80
  %scevgep41 = getelementptr i8, ptr %scevgep40, i64 -24
  %.250.4.i44.1 = load double, ptr %scevgep41, align 8, !noalias !8
  %.10.i.4.i45.1 = fcmp olt double %.250.4.i44.1, %.11.i.3.i42.1
  %.11.i.4.i46.1 = select i1 %.10.i.4.i45.1, double %.250.4.i44.1, double %.11.i.3.i42.1
  %81 = shl i64 %niter.i25, 3
  %scevgep38 = getelementptr i8, ptr %scevgep194, i64 %81
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 -16
  %.250.5.i48.1 = load double, ptr %scevgep39, align 8, !noalias !8
  %.10.i.5.i49.1 = fcmp olt double %.250.5.i48.1, %.11.i.4.i46.1
  %.11.i.5.i50.1 = select i1 %.10.i.5.i49.1, double %.250.5.i48.1, double %.11.i.4.i46.1
  %82 = shl i64 %niter.i25, 3
  %scevgep36 = getelementptr i8, ptr %scevgep194, i64 %82
  %scevgep37 = getelementptr i8, ptr %scevgep36, i64 -8
  %.250.6.i52.1 = load double, ptr %scevgep37, align 8, !noalias !8
  %.10.i.6.i53.1 = fcmp olt double %.250.6.i52.1, %.11.i.5.i50.1
  %.11.i.6.i54.1 = select i1 %.10.i.6.i53.1, double %.250.6.i52.1, double %.11.i.5.i50.1
  %.250.7.i55.1 = load double, ptr %scevgep210, align 8, !noalias !8
  %.10.i.7.i56.1 = fcmp olt double %.250.7.i55.1, %.11.i.6.i54.1
  %.11.i.7.i57.1 = select i1 %.10.i.7.i56.1, double %.250.7.i55.1, double %.11.i.6.i54.1
  %niter.next.7.i58.1 = add i64 %niter.i25, 16
  %lsr.iv.next35 = add i64 %lsr.iv34, 2
  %niter168.ncmp.1 = icmp eq i64 %lsr.iv.next35, 0
  br i1 %niter168.ncmp.1, label %B110.loopexit.unr-lcssa.i60.unr-lcssa, label %B56.if.i23

B842:                                             ; preds = %B820.endif, %B536
  %83 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1729 = select i1 %83, i64 %arg.since.5.0, i64 0
  %84 = getelementptr double, ptr %arg.since.4, i64 %sm.3.1.lcssa5
  %.1743 = getelementptr double, ptr %84, i64 %.1729
  store double %.1199, ptr %.1743, align 8
  %sunkaddr309 = shl i64 %48, 3
  %sunkaddr310 = getelementptr inbounds i8, ptr %49, i64 %sunkaddr309
  store double 0x7FF0000000000000, ptr %sunkaddr310, align 8
  %sunkaddr311 = shl i64 %.1278, 3
  %sunkaddr312 = getelementptr inbounds i8, ptr %51, i64 %sunkaddr311
  %.1806 = load i64, ptr %sunkaddr312, align 8
  %.1808 = icmp slt i64 %.1806, %arg.left.5.1
  %.1824 = icmp slt i64 %following.2.0, %arg.work.5.0
  %or.cond = select i1 %.1808, i1 %.1824, i1 false
  br i1 %or.cond, label %B934, label %B1126

B934:                                             ; preds = %B842
  %85 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1840 = icmp slt i64 %following.2.0, 0
  %.1841 = select i1 %.1840, i64 %arg.work.5.0, i64 0
  %86 = getelementptr double, ptr %arg.work.4, i64 %following.2.0
  %.1855 = getelementptr double, ptr %86, i64 %.1841
  %.1856 = load double, ptr %.1855, align 8
  %.1912 = select i1 %85, i64 %arg.left.5.0, i64 0
  %.1913 = add i64 %.1912, %sm.3.1.lcssa5
  %.1914 = icmp slt i64 %.1806, 0
  %.1915 = select i1 %.1914, i64 %arg.left.5.1, i64 0
  %.1933 = mul i64 %.1913, %arg.left.5.1
  %87 = getelementptr double, ptr %arg.left.4, i64 %.1933
  %88 = getelementptr double, ptr %87, i64 %.1806
  %.1937 = getelementptr double, ptr %88, i64 %.1915
  store double %.1856, ptr %.1937, align 8
  %sunkaddr = mul i64 %.1278, 8
  %sunkaddr125 = getelementptr i8, ptr %51, i64 %sunkaddr
  %.1969 = load i64, ptr %sunkaddr125, align 8
  %.1970 = add nsw i64 %.1969, 1
  store i64 %.1970, ptr %sunkaddr125, align 8
  %.2003 = add nsw i64 %following.2.0, 1
  %.2044 = icmp slt i64 %.1970, %arg.left.5.1
  %.2060 = icmp slt i64 %.2003, %arg.work.5.0
  %or.cond936 = select i1 %.2044, i1 %.2060, i1 false
  br i1 %or.cond936, label %B1076, label %B1126

B1076:                                            ; preds = %B934
  %sunkaddr315 = shl i64 %.1841, 3
  %sunkaddr316 = getelementptr inbounds i8, ptr %86, i64 %sunkaddr315
  %.2098 = load double, ptr %sunkaddr316, align 8
  %.2099 = fmul double %.2098, 2.000000e-02
  %.2101 = fadd double %.1199, %.2099
  %sunkaddr126 = mul i64 %48, 8
  %sunkaddr127 = getelementptr i8, ptr %49, i64 %sunkaddr126
  store double %.2101, ptr %sunkaddr127, align 8
  %sunkaddr128 = mul i64 %.1278, 8
  %sunkaddr129 = getelementptr i8, ptr %51, i64 %sunkaddr128
  %.2168.pr = load i64, ptr %sunkaddr129, align 8
  br label %B1126

B1126:                                            ; preds = %B1076, %B934, %B842
  %.2168 = phi i64 [ %.2168.pr, %B1076 ], [ %.1970, %B934 ], [ %.1806, %B842 ]
  %following.3.1 = phi i64 [ %.2003, %B1076 ], [ %.2003, %B934 ], [ %following.2.0, %B842 ]
  %.2169 = icmp sgt i64 %.2168, 0
  br i1 %.2169, label %B1150, label %B416

B1150:                                            ; preds = %B1126
  %89 = icmp slt i64 %sm.3.1.lcssa5, 0
  %90 = getelementptr double, ptr %arg.cycles.4, i64 %.2168
  %.2262 = getelementptr i8, ptr %90, i64 -8
  %.2263 = load double, ptr %.2262, align 8
  %sunkaddr130 = mul i64 %.1407, 8
  %sunkaddr131 = getelementptr i8, ptr %13, i64 %sunkaddr130
  %.2297 = load double, ptr %sunkaddr131, align 8
  %sunkaddr132 = mul i64 %48, 8
  %sunkaddr133 = getelementptr i8, ptr %49, i64 %sunkaddr132
  %.2332 = load double, ptr %sunkaddr133, align 8
  %.51.i78 = select i1 %89, i64 %arg.left.5.0, i64 0
  %.52.i79 = add i64 %.51.i78, %sm.3.1.lcssa5
  %.72.i80 = mul i64 %.52.i79, %arg.left.5.1
  %.76.i81 = getelementptr double, ptr %arg.left.4, i64 %.72.i80
  %.77.i82 = load double, ptr %.76.i81, align 8, !noalias !11
  %.117.i83 = add nsw i64 %.2168, -1
  %.16287.not.i84 = icmp eq i64 %.2168, 1
  br i1 %.16287.not.i84, label %B1150.endif.endif, label %B56.if.preheader.i85

B56.if.preheader.i85:                             ; preds = %B1150
  %xtraiter.i86 = and i64 %.117.i83, 7
  %91 = icmp slt i64 %.2168, 9
  br i1 %91, label %B56.if.epil.preheader.i129, label %B56.if.preheader.new.i87

B56.if.preheader.new.i87:                         ; preds = %B56.if.preheader.i85
  %unroll_iter.i88 = and i64 %.117.i83, %const
  %92 = shl i64 %.72.i80, 3
  %93 = getelementptr i8, ptr %arg.left.4, i64 %92
  %scevgep5.i89 = getelementptr i8, ptr %93, i64 64
  %94 = add nsw i64 %unroll_iter.i88, -8
  %95 = icmp eq i64 %94, 0
  br i1 %95, label %B56.if.i90.epil.preheader, label %B56.if.preheader.new.i87.new

B56.if.preheader.new.i87.new:                     ; preds = %B56.if.preheader.new.i87
  %96 = lshr i64 %94, 3
  %97 = add nuw nsw i64 %96, 1
  %scevgep229 = getelementptr i8, ptr %scevgep193, i64 %92
  %98 = lshr i64 %97, 1
  %99 = mul nsw i64 %98, -2
  br label %B56.if.i90

B110.loopexit.unr-lcssa.i127.unr-lcssa:           ; preds = %B56.if.i90
  %100 = and i64 %94, 8
  %lcmp.mod171.not.not = icmp eq i64 %100, 0
  br i1 %lcmp.mod171.not.not, label %B56.if.i90.epil.preheader, label %B110.loopexit.unr-lcssa.i127

B56.if.i90.epil.preheader:                        ; preds = %B110.loopexit.unr-lcssa.i127.unr-lcssa, %B56.if.preheader.new.i87
  %least.2.090.i91.epil.init = phi double [ %.77.i82, %B56.if.preheader.new.i87 ], [ %.11.i.7.i124.1, %B110.loopexit.unr-lcssa.i127.unr-lcssa ]
  %niter.i92.epil.init = phi i64 [ 0, %B56.if.preheader.new.i87 ], [ %niter.next.7.i125.1, %B110.loopexit.unr-lcssa.i127.unr-lcssa ]
  %101 = shl i64 %niter.i92.epil.init, 3
  %scevgep19.i93.epil = getelementptr i8, ptr %scevgep5.i89, i64 %101
  %scevgep20.i94.epil = getelementptr i8, ptr %scevgep19.i93.epil, i64 -56
  %.250.i95.epil = load double, ptr %scevgep20.i94.epil, align 8, !noalias !11
  %.10.i.i96.epil = fcmp olt double %.250.i95.epil, %least.2.090.i91.epil.init
  %.11.i.i97.epil = select i1 %.10.i.i96.epil, double %.250.i95.epil, double %least.2.090.i91.epil.init
  %scevgep18.i98.epil = getelementptr i8, ptr %scevgep19.i93.epil, i64 -48
  %.250.1.i99.epil = load double, ptr %scevgep18.i98.epil, align 8, !noalias !11
  %.10.i.1.i100.epil = fcmp olt double %.250.1.i99.epil, %.11.i.i97.epil
  %.11.i.1.i101.epil = select i1 %.10.i.1.i100.epil, double %.250.1.i99.epil, double %.11.i.i97.epil
  %scevgep16.i102.epil = getelementptr i8, ptr %scevgep19.i93.epil, i64 -40
  %.250.2.i103.epil = load double, ptr %scevgep16.i102.epil, align 8, !noalias !11
  %.10.i.2.i104.epil = fcmp olt double %.250.2.i103.epil, %.11.i.1.i101.epil
  %.11.i.2.i105.epil = select i1 %.10.i.2.i104.epil, double %.250.2.i103.epil, double %.11.i.1.i101.epil
  %scevgep14.i106.epil = getelementptr i8, ptr %scevgep19.i93.epil, i64 -32
  %.250.3.i107.epil = load double, ptr %scevgep14.i106.epil, align 8, !noalias !11
  %.10.i.3.i108.epil = fcmp olt double %.250.3.i107.epil, %.11.i.2.i105.epil
  %.11.i.3.i109.epil = select i1 %.10.i.3.i108.epil, double %.250.3.i107.epil, double %.11.i.2.i105.epil
  %scevgep12.i110.epil = getelementptr i8, ptr %scevgep19.i93.epil, i64 -24
  %.250.4.i111.epil = load double, ptr %scevgep12.i110.epil, align 8, !noalias !11
  %.10.i.4.i112.epil = fcmp olt double %.250.4.i111.epil, %.11.i.3.i109.epil
  %.11.i.4.i113.epil = select i1 %.10.i.4.i112.epil, double %.250.4.i111.epil, double %.11.i.3.i109.epil
  %scevgep10.i114.epil = getelementptr i8, ptr %scevgep19.i93.epil, i64 -16
  %.250.5.i115.epil = load double, ptr %scevgep10.i114.epil, align 8, !noalias !11
  %.10.i.5.i116.epil = fcmp olt double %.250.5.i115.epil, %.11.i.4.i113.epil
  %.11.i.5.i117.epil = select i1 %.10.i.5.i116.epil, double %.250.5.i115.epil, double %.11.i.4.i113.epil
  %scevgep8.i118.epil = getelementptr i8, ptr %scevgep19.i93.epil, i64 -8
  %.250.6.i119.epil = load double, ptr %scevgep8.i118.epil, align 8, !noalias !11
  %.10.i.6.i120.epil = fcmp olt double %.250.6.i119.epil, %.11.i.5.i117.epil
  %.11.i.6.i121.epil = select i1 %.10.i.6.i120.epil, double %.250.6.i119.epil, double %.11.i.5.i117.epil
  %.250.7.i122.epil = load double, ptr %scevgep19.i93.epil, align 8, !noalias !11
  %.10.i.7.i123.epil = fcmp olt double %.250.7.i122.epil, %.11.i.6.i121.epil
  %.11.i.7.i124.epil = select i1 %.10.i.7.i123.epil, double %.250.7.i122.epil, double %.11.i.6.i121.epil
  br label %B110.loopexit.unr-lcssa.i127

B110.loopexit.unr-lcssa.i127:                     ; preds = %B56.if.i90.epil.preheader, %B110.loopexit.unr-lcssa.i127.unr-lcssa
  %.11.i.7.i124.lcssa = phi double [ %.11.i.7.i124.1, %B110.loopexit.unr-lcssa.i127.unr-lcssa ], [ %.11.i.7.i124.epil, %B56.if.i90.epil.preheader ]
  %lcmp.mod.not.i128 = icmp eq i64 %xtraiter.i86, 0
  %102 = or i64 %unroll_iter.i88, 1
  br i1 %lcmp.mod.not.i128, label %B1150.endif.endif, label %B56.if.epil.preheader.i129

B56.if.epil.preheader.i129:                       ; preds = %B110.loopexit.unr-lcssa.i127, %B56.if.preheader.i85
  %least.2.090.epil.init.i130 = phi double [ %.77.i82, %B56.if.preheader.i85 ], [ %.11.i.7.i124.lcssa, %B110.loopexit.unr-lcssa.i127 ]
  %.1688688.epil.init.i131 = phi i64 [ 1, %B56.if.preheader.i85 ], [ %102, %B110.loopexit.unr-lcssa.i127 ]
  %103 = add i64 %.1688688.epil.init.i131, %.72.i80
  %104 = shl i64 %103, 3
  %scevgep.i132 = getelementptr i8, ptr %arg.left.4, i64 %104
  br label %B56.if.epil.i133

B56.if.epil.i133:                                 ; preds = %B56.if.epil.i133, %B56.if.epil.preheader.i129
  %least.2.090.epil.i134 = phi double [ %.11.i.epil.i139, %B56.if.epil.i133 ], [ %least.2.090.epil.init.i130, %B56.if.epil.preheader.i129 ]
  %epil.iter.i135 = phi i64 [ %epil.iter.next.i140, %B56.if.epil.i133 ], [ 0, %B56.if.epil.preheader.i129 ]
  %105 = shl i64 %epil.iter.i135, 3
  %scevgep262 = getelementptr i8, ptr %scevgep.i132, i64 %105
  %.250.epil.i137 = load double, ptr %scevgep262, align 8, !noalias !11
  %.10.i.epil.i138 = fcmp olt double %.250.epil.i137, %least.2.090.epil.i134
  %.11.i.epil.i139 = select i1 %.10.i.epil.i138, double %.250.epil.i137, double %least.2.090.epil.i134
  %epil.iter.next.i140 = add i64 %epil.iter.i135, 1
  %epil.iter.cmp.not.i141 = icmp eq i64 %xtraiter.i86, %epil.iter.next.i140
  br i1 %epil.iter.cmp.not.i141, label %B1150.endif.endif, label %B56.if.epil.i133, !llvm.loop !5

B56.if.i90:                                       ; preds = %B56.if.i90, %B56.if.preheader.new.i87.new
  %lsr.iv62 = phi i64 [ %lsr.iv.next63, %B56.if.i90 ], [ %99, %B56.if.preheader.new.i87.new ]
  %least.2.090.i91 = phi double [ %.11.i.7.i124.1, %B56.if.i90 ], [ %.77.i82, %B56.if.preheader.new.i87.new ]
  %niter.i92 = phi i64 [ %niter.next.7.i125.1, %B56.if.i90 ], [ 0, %B56.if.preheader.new.i87.new ]
  %106 = shl i64 %niter.i92, 3
  %scevgep245 = getelementptr i8, ptr %scevgep229, i64 %106
  %scevgep246 = getelementptr i8, ptr %scevgep245, i64 -64
  %scevgep259 = getelementptr i8, ptr %scevgep245, i64 -120
  %.250.i95 = load double, ptr %scevgep259, align 8, !noalias !11
  %.10.i.i96 = fcmp olt double %.250.i95, %least.2.090.i91
  %.11.i.i97 = select i1 %.10.i.i96, double %.250.i95, double %least.2.090.i91
  %107 = shl i64 %niter.i92, 3
  %scevgep88 = getelementptr i8, ptr %scevgep229, i64 %107
  %scevgep89 = getelementptr i8, ptr %scevgep88, i64 -112
  %.250.1.i99 = load double, ptr %scevgep89, align 8, !noalias !11
  %.10.i.1.i100 = fcmp olt double %.250.1.i99, %.11.i.i97
  %.11.i.1.i101 = select i1 %.10.i.1.i100, double %.250.1.i99, double %.11.i.i97
  %108 = shl i64 %niter.i92, 3
  %scevgep86 = getelementptr i8, ptr %scevgep229, i64 %108
  %scevgep87 = getelementptr i8, ptr %scevgep86, i64 -104
  %.250.2.i103 = load double, ptr %scevgep87, align 8, !noalias !11
  %.10.i.2.i104 = fcmp olt double %.250.2.i103, %.11.i.1.i101
  %.11.i.2.i105 = select i1 %.10.i.2.i104, double %.250.2.i103, double %.11.i.1.i101
  %109 = shl i64 %niter.i92, 3
  %scevgep84 = getelementptr i8, ptr %scevgep229, i64 %109
  %scevgep85 = getelementptr i8, ptr %scevgep84, i64 -96
  %.250.3.i107 = load double, ptr %scevgep85, align 8, !noalias !11
  %.10.i.3.i108 = fcmp olt double %.250.3.i107, %.11.i.2.i105
  %.11.i.3.i109 = select i1 %.10.i.3.i108, double %.250.3.i107, double %.11.i.2.i105
  %110 = shl i64 %niter.i92, 3
  %scevgep82 = getelementptr i8, ptr %scevgep229, i64 %110
  %scevgep83 = getelementptr i8, ptr %scevgep82, i64 -88
  %.250.4.i111 = load double, ptr %scevgep83, align 8, !noalias !11
  %.10.i.4.i112 = fcmp olt double %.250.4.i111, %.11.i.3.i109
  %.11.i.4.i113 = select i1 %.10.i.4.i112, double %.250.4.i111, double %.11.i.3.i109
  %111 = shl i64 %niter.i92, 3
  %scevgep80 = getelementptr i8, ptr %scevgep229, i64 %111
  %scevgep81 = getelementptr i8, ptr %scevgep80, i64 -80
  %.250.5.i115 = load double, ptr %scevgep81, align 8, !noalias !11
  %.10.i.5.i116 = fcmp olt double %.250.5.i115, %.11.i.4.i113
  %.11.i.5.i117 = select i1 %.10.i.5.i116, double %.250.5.i115, double %.11.i.4.i113
  %112 = shl i64 %niter.i92, 3
  %scevgep78 = getelementptr i8, ptr %scevgep229, i64 %112
  %scevgep79 = getelementptr i8, ptr %scevgep78, i64 -72
  %.250.6.i119 = load double, ptr %scevgep79, align 8, !noalias !11
  %.10.i.6.i120 = fcmp olt double %.250.6.i119, %.11.i.5.i117
  %.11.i.6.i121 = select i1 %.10.i.6.i120, double %.250.6.i119, double %.11.i.5.i117
  %.250.7.i122 = load double, ptr %scevgep246, align 8, !noalias !11
  %.10.i.7.i123 = fcmp olt double %.250.7.i122, %.11.i.6.i121
  %.11.i.7.i124 = select i1 %.10.i.7.i123, double %.250.7.i122, double %.11.i.6.i121
  %113 = shl i64 %niter.i92, 3
  %scevgep76 = getelementptr i8, ptr %scevgep229, i64 %113
  %scevgep77 = getelementptr i8, ptr %scevgep76, i64 -56
  %.250.i95.1 = load double, ptr %scevgep77, align 8, !noalias !11
  %.10.i.i96.1 = fcmp olt double %.250.i95.1, %.11.i.7.i124
  %.11.i.i97.1 = select i1 %.10.i.i96.1, double %.250.i95.1, double %.11.i.7.i124
  %114 = shl i64 %niter.i92, 3
  %scevgep74 = getelementptr i8, ptr %scevgep229, i64 %114
  %scevgep75 = getelementptr i8, ptr %scevgep74, i64 -48
  %.250.1.i99.1 = load double, ptr %scevgep75, align 8, !noalias !11
  %.10.i.1.i100.1 = fcmp olt double %.250.1.i99.1, %.11.i.i97.1
  %.11.i.1.i101.1 = select i1 %.10.i.1.i100.1, double %.250.1.i99.1, double %.11.i.i97.1
  %115 = shl i64 %niter.i92, 3
  %scevgep72 = getelementptr i8, ptr %scevgep229, i64 %115
  %scevgep73 = getelementptr i8, ptr %scevgep72, i64 -40
  %.250.2.i103.1 = load double, ptr %scevgep73, align 8, !noalias !11
  %.10.i.2.i104.1 = fcmp olt double %.250.2.i103.1, %.11.i.1.i101.1
  %.11.i.2.i105.1 = select i1 %.10.i.2.i104.1, double %.250.2.i103.1, double %.11.i.1.i101.1
  %116 = shl i64 %niter.i92, 3
  %scevgep70 = getelementptr i8, ptr %scevgep229, i64 %116
  %scevgep71 = getelementptr i8, ptr %scevgep70, i64 -32
  %.250.3.i107.1 = load double, ptr %scevgep71, align 8, !noalias !11
  %.10.i.3.i108.1 = fcmp olt double %.250.3.i107.1, %.11.i.2.i105.1
  %.11.i.3.i109.1 = select i1 %.10.i.3.i108.1, double %.250.3.i107.1, double %.11.i.2.i105.1
  %117 = shl i64 %niter.i92, 3
  %scevgep68 = getelementptr i8, ptr %scevgep229, i64 %117
  %scevgep69 = getelementptr i8, ptr %scevgep68, i64 -24
  %.250.4.i111.1 = load double, ptr %scevgep69, align 8, !noalias !11
  %.10.i.4.i112.1 = fcmp olt double %.250.4.i111.1, %.11.i.3.i109.1
  %.11.i.4.i113.1 = select i1 %.10.i.4.i112.1, double %.250.4.i111.1, double %.11.i.3.i109.1
  %118 = shl i64 %niter.i92, 3
  %scevgep66 = getelementptr i8, ptr %scevgep229, i64 %118
  %scevgep67 = getelementptr i8, ptr %scevgep66, i64 -16
  %.250.5.i115.1 = load double, ptr %scevgep67, align 8, !noalias !11
  %.10.i.5.i116.1 = fcmp olt double %.250.5.i115.1, %.11.i.4.i113.1
  %.11.i.5.i117.1 = select i1 %.10.i.5.i116.1, double %.250.5.i115.1, double %.11.i.4.i113.1
  %119 = shl i64 %niter.i92, 3
  %scevgep64 = getelementptr i8, ptr %scevgep229, i64 %119
  %scevgep65 = getelementptr i8, ptr %scevgep64, i64 -8
  %.250.6.i119.1 = load double, ptr %scevgep65, align 8, !noalias !11
  %.10.i.6.i120.1 = fcmp olt double %.250.6.i119.1, %.11.i.5.i117.1
  %.11.i.6.i121.1 = select i1 %.10.i.6.i120.1, double %.250.6.i119.1, double %.11.i.5.i117.1
  %.250.7.i122.1 = load double, ptr %scevgep245, align 8, !noalias !11
  %.10.i.7.i123.1 = fcmp olt double %.250.7.i122.1, %.11.i.6.i121.1
  %.11.i.7.i124.1 = select i1 %.10.i.7.i123.1, double %.250.7.i122.1, double %.11.i.6.i121.1
  %niter.next.7.i125.1 = add i64 %niter.i92, 16
  %lsr.iv.next63 = add i64 %lsr.iv62, 2
  %niter175.ncmp.1 = icmp eq i64 %lsr.iv.next63, 0
  br i1 %niter175.ncmp.1, label %B110.loopexit.unr-lcssa.i127.unr-lcssa, label %B56.if.i90

B118.if.lr.ph:                                    ; preds = %entry
  %120 = tail call i64 @llvm.smin.i64(i64 %arg.left.5.0, i64 0)
  %121 = icmp eq i64 %.11.i, 1
  br i1 %121, label %B118.if.epil.preheader, label %B118.if.lr.ph.new

B118.if.lr.ph.new:                                ; preds = %B118.if.lr.ph
  %const_mat = add i64 %const, 6
  %unroll_iter = and i64 %.11.i, %const_mat
  br label %B118.if

B118.if:                                          ; preds = %133, %B118.if.lr.ph.new
  %.226946948 = phi i64 [ 0, %B118.if.lr.ph.new ], [ %.233.1, %133 ]
  %122 = icmp eq i64 %arg.left.5.0, 0
  %123 = add i64 %.226946948, 1
  %sunkaddr134 = mul i64 %.226946948, 8
  %sunkaddr135 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr134
  %.287 = load double, ptr %sunkaddr135, align 8
  br i1 %122, label %B120.endif.endif.endif.thread, label %B120.endif.endif.endif, !prof !1

B120.endif.endif.endif.thread:                    ; preds = %B118.if
  store double %.287, ptr %arg.left.4, align 8
  br label %B118.if.1

B120.endif.endif.endif:                           ; preds = %B118.if
  %124 = icmp slt i64 %arg.left.5.0, 0
  %.308 = srem i64 %.226946948, %arg.left.5.0
  %.311.not = icmp eq i64 %.308, 0
  %.319 = select i1 %.311.not, i64 0, i64 %120
  %.299.1 = add nsw i64 %.319, %.308
  %.299.1.fr = freeze i64 %.299.1
  %.348 = sdiv i64 %.226946948, %arg.left.5.0
  %.352 = icmp ne i64 %.308, 0
  %.353 = and i1 %124, %.352
  %.358 = sext i1 %.353 to i64
  %.337.1 = add i64 %.348, %.358
  %.392 = icmp slt i64 %.299.1.fr, 0
  %.393 = select i1 %.392, i64 %arg.left.5.0, i64 0
  %.394 = add i64 %.393, %.299.1.fr
  %.395 = icmp slt i64 %.337.1, 0
  %.396 = select i1 %.395, i64 %arg.left.5.1, i64 0
  %.414 = mul i64 %.394, %arg.left.5.1
  %125 = getelementptr double, ptr %arg.left.4, i64 %.414
  %126 = getelementptr double, ptr %125, i64 %.337.1
  %.418 = getelementptr double, ptr %126, i64 %.396
  store double %.287, ptr %.418, align 8
  %spec.select = select i1 %.392, i64 %arg.count.5.0, i64 0
  br label %B118.if.1

B118.if.1:                                        ; preds = %B120.endif.endif.endif, %B120.endif.endif.endif.thread
  %rem.2.012 = phi i64 [ 0, %B120.endif.endif.endif.thread ], [ %.299.1.fr, %B120.endif.endif.endif ]
  %127 = phi i64 [ 0, %B120.endif.endif.endif.thread ], [ %spec.select, %B120.endif.endif.endif ]
  %128 = icmp eq i64 %arg.left.5.0, 0
  %129 = getelementptr i64, ptr %arg.count.4, i64 %rem.2.012
  %.489 = getelementptr i64, ptr %129, i64 %127
  %.490 = load i64, ptr %.489, align 8
  %.491 = add nsw i64 %.490, 1
  store i64 %.491, ptr %.489, align 8
  %.233.1 = add nuw i64 %.226946948, 2
  %sunkaddr137 = mul i64 %.226946948, 8
  %sunkaddr138 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr137
  %sunkaddr139 = getelementptr i8, ptr %sunkaddr138, i64 8
  %.287.1 = load double, ptr %sunkaddr139, align 8
  br i1 %128, label %B120.endif.endif.endif.thread.1, label %B120.endif.endif.endif.1, !prof !1

B120.endif.endif.endif.1:                         ; preds = %B118.if.1
  %130 = icmp slt i64 %arg.left.5.0, 0
  %.308.1 = srem i64 %123, %arg.left.5.0
  %.311.not.1 = icmp eq i64 %.308.1, 0
  %.319.1 = select i1 %.311.not.1, i64 0, i64 %120
  %.299.1.1 = add nsw i64 %.319.1, %.308.1
  %.299.1.fr.1 = freeze i64 %.299.1.1
  %.348.1 = sdiv i64 %123, %arg.left.5.0
  %.352.1 = icmp ne i64 %.308.1, 0
  %.353.1 = and i1 %130, %.352.1
  %.358.1 = sext i1 %.353.1 to i64
  %.337.1.1 = add i64 %.348.1, %.358.1
  %.392.1 = icmp slt i64 %.299.1.fr.1, 0
  %.393.1 = select i1 %.392.1, i64 %arg.left.5.0, i64 0
  %.394.1 = add i64 %.393.1, %.299.1.fr.1
  %.395.1 = icmp slt i64 %.337.1.1, 0
  %.396.1 = select i1 %.395.1, i64 %arg.left.5.1, i64 0
  %.414.1 = mul i64 %.394.1, %arg.left.5.1
  %131 = getelementptr double, ptr %arg.left.4, i64 %.414.1
  %132 = getelementptr double, ptr %131, i64 %.337.1.1
  %.418.1 = getelementptr double, ptr %132, i64 %.396.1
  store double %.287.1, ptr %.418.1, align 8
  %spec.select.1 = select i1 %.392.1, i64 %arg.count.5.0, i64 0
  br label %133

B120.endif.endif.endif.thread.1:                  ; preds = %B118.if.1
  store double %.287.1, ptr %arg.left.4, align 8
  br label %133

133:                                              ; preds = %B120.endif.endif.endif.thread.1, %B120.endif.endif.endif.1
  %rem.2.012.1 = phi i64 [ 0, %B120.endif.endif.endif.thread.1 ], [ %.299.1.fr.1, %B120.endif.endif.endif.1 ]
  %134 = phi i64 [ 0, %B120.endif.endif.endif.thread.1 ], [ %spec.select.1, %B120.endif.endif.endif.1 ]
  %135 = getelementptr i64, ptr %arg.count.4, i64 %rem.2.012.1
  %.489.1 = getelementptr i64, ptr %135, i64 %134
  %.490.1 = load i64, ptr %.489.1, align 8
  %.491.1 = add nsw i64 %.490.1, 1
  store i64 %.491.1, ptr %.489.1, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.233.1
  br i1 %niter.ncmp.1, label %B200.loopexit.unr-lcssa, label %B118.if

B230.if:                                          ; preds = %B408, %B230.if.lr.ph
  %lsr.iv298 = phi ptr [ %arg.left.4, %B230.if.lr.ph ], [ %scevgep299, %B408 ]
  %lsr.iv264 = phi ptr [ %scevgep263, %B230.if.lr.ph ], [ %scevgep265, %B408 ]
  %.613952954 = phi i64 [ 0, %B230.if.lr.ph ], [ %.620, %B408 ]
  %.620 = add nuw nsw i64 %.613952954, 1
  %136 = getelementptr double, ptr %arg.until.4, i64 %.613952954
  store double 0x7FF0000000000000, ptr %136, align 8
  %137 = getelementptr i64, ptr %arg.count.4, i64 %.613952954
  %.709 = load i64, ptr %137, align 8
  %.710 = icmp sgt i64 %.709, 0
  br i1 %.710, label %B278, label %B408

B278.endif:                                       ; preds = %B56.if.epil.i, %B110.loopexit.unr-lcssa.i, %B278
  %least.2.0.lcssa.i = phi double [ %.77.i, %B278 ], [ %.11.i.7.i.lcssa, %B110.loopexit.unr-lcssa.i ], [ %.11.i.epil.i, %B56.if.epil.i ]
  %.805 = uitofp i64 %.709 to double
  %.806 = fmul double %least.2.0.lcssa.i, %.805
  %138 = getelementptr double, ptr %arg.cycles.4, i64 %.709
  %139 = getelementptr i8, ptr %138, i64 -8
  %.868 = load double, ptr %139, align 8
  %.869 = fmul double %.868, %.806
  %sunkaddr141 = getelementptr inbounds i8, ptr %9, i64 %sunkaddr332
  %.901 = load double, ptr %sunkaddr141, align 8
  %.905 = fdiv double %.869, %.901
  %sunkaddr334 = shl i64 %.613952954, 3
  %sunkaddr335 = getelementptr i8, ptr %arg.until.4, i64 %sunkaddr334
  store double %.905, ptr %sunkaddr335, align 8
  br label %B408

B452.if:                                          ; preds = %B452.if.preheader20, %B452.if
  %sm.3.1963 = phi i64 [ %sm.4.2.7, %B452.if ], [ 0, %B452.if.preheader20 ]
  %.1046959961 = phi i64 [ %163, %B452.if ], [ 1, %B452.if.preheader20 ]
  %140 = shl i64 %.1046959961, 3
  %scevgep189 = getelementptr i8, ptr %arg.until.4, i64 %140
  %.1115 = load double, ptr %scevgep189, align 8
  %.1130 = icmp slt i64 %sm.3.1963, 0
  %.1131 = select i1 %.1130, i64 %arg.until.5.0, i64 0
  %141 = getelementptr double, ptr %arg.until.4, i64 %sm.3.1963
  %.1145 = getelementptr double, ptr %141, i64 %.1131
  %.1146 = load double, ptr %.1145, align 8
  %.1149 = fcmp olt double %.1115, %.1146
  %sm.4.2 = select i1 %.1149, i64 %.1046959961, i64 %sm.3.1963
  %142 = shl i64 %.1046959961, 3
  %scevgep32 = getelementptr i8, ptr %arg.until.4, i64 %142
  %scevgep33 = getelementptr i8, ptr %scevgep32, i64 8
  %.1115.1 = load double, ptr %scevgep33, align 8
  %.1130.1 = icmp slt i64 %sm.4.2, 0
  %.1131.1 = select i1 %.1130.1, i64 %arg.until.5.0, i64 0
  %143 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2
  %.1145.1 = getelementptr double, ptr %143, i64 %.1131.1
  %.1146.1 = load double, ptr %.1145.1, align 8
  %.1149.1 = fcmp olt double %.1115.1, %.1146.1
  %144 = add i64 %.1046959961, 1
  %sm.4.2.1 = select i1 %.1149.1, i64 %144, i64 %sm.4.2
  %145 = shl i64 %.1046959961, 3
  %scevgep30 = getelementptr i8, ptr %arg.until.4, i64 %145
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 16
  %.1115.2 = load double, ptr %scevgep31, align 8
  %.1130.2 = icmp slt i64 %sm.4.2.1, 0
  %.1131.2 = select i1 %.1130.2, i64 %arg.until.5.0, i64 0
  %146 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.1
  %.1145.2 = getelementptr double, ptr %146, i64 %.1131.2
  %.1146.2 = load double, ptr %.1145.2, align 8
  %.1149.2 = fcmp olt double %.1115.2, %.1146.2
  %147 = add i64 %144, 1
  %sm.4.2.2 = select i1 %.1149.2, i64 %147, i64 %sm.4.2.1
  %148 = shl i64 %.1046959961, 3
  %scevgep28 = getelementptr i8, ptr %arg.until.4, i64 %148
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 24
  %.1115.3 = load double, ptr %scevgep29, align 8
  %.1130.3 = icmp slt i64 %sm.4.2.2, 0
  %.1131.3 = select i1 %.1130.3, i64 %arg.until.5.0, i64 0
  %149 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.2
  %.1145.3 = getelementptr double, ptr %149, i64 %.1131.3
  %.1146.3 = load double, ptr %.1145.3, align 8
  %.1149.3 = fcmp olt double %.1115.3, %.1146.3
  %150 = add i64 %147, 1
  %sm.4.2.3 = select i1 %.1149.3, i64 %150, i64 %sm.4.2.2
  %151 = shl i64 %.1046959961, 3
  %scevgep26 = getelementptr i8, ptr %arg.until.4, i64 %151
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 32
  %.1115.4 = load double, ptr %scevgep27, align 8
  %.1130.4 = icmp slt i64 %sm.4.2.3, 0
  %.1131.4 = select i1 %.1130.4, i64 %arg.until.5.0, i64 0
  %152 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.3
  %.1145.4 = getelementptr double, ptr %152, i64 %.1131.4
  %.1146.4 = load double, ptr %.1145.4, align 8
  %.1149.4 = fcmp olt double %.1115.4, %.1146.4
  %153 = add i64 %150, 1
  %sm.4.2.4 = select i1 %.1149.4, i64 %153, i64 %sm.4.2.3
  %154 = shl i64 %.1046959961, 3
  %scevgep24 = getelementptr i8, ptr %arg.until.4, i64 %154
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 40
  %.1115.5 = load double, ptr %scevgep25, align 8
  %.1130.5 = icmp slt i64 %sm.4.2.4, 0
  %.1131.5 = select i1 %.1130.5, i64 %arg.until.5.0, i64 0
  %155 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.4
  %.1145.5 = getelementptr double, ptr %155, i64 %.1131.5
  %.1146.5 = load double, ptr %.1145.5, align 8
  %.1149.5 = fcmp olt double %.1115.5, %.1146.5
  %156 = add i64 %153, 1
  %sm.4.2.5 = select i1 %.1149.5, i64 %156, i64 %sm.4.2.4
  %157 = shl i64 %.1046959961, 3
  %scevgep22 = getelementptr i8, ptr %arg.until.4, i64 %157
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 48
  %.1115.6 = load double, ptr %scevgep23, align 8
  %.1130.6 = icmp slt i64 %sm.4.2.5, 0
  %.1131.6 = select i1 %.1130.6, i64 %arg.until.5.0, i64 0
  %158 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.5
  %.1145.6 = getelementptr double, ptr %158, i64 %.1131.6
  %.1146.6 = load double, ptr %.1145.6, align 8
  %.1149.6 = fcmp olt double %.1115.6, %.1146.6
  %159 = add i64 %156, 1
  %sm.4.2.6 = select i1 %.1149.6, i64 %159, i64 %sm.4.2.5
  %160 = shl i64 %.1046959961, 3
  %scevgep = getelementptr i8, ptr %arg.until.4, i64 %160
  %scevgep21 = getelementptr i8, ptr %scevgep, i64 56
  %.1115.7 = load double, ptr %scevgep21, align 8
  %.1130.7 = icmp slt i64 %sm.4.2.6, 0
  %.1131.7 = select i1 %.1130.7, i64 %arg.until.5.0, i64 0
  %161 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.6
  %.1145.7 = getelementptr double, ptr %161, i64 %.1131.7
  %.1146.7 = load double, ptr %.1145.7, align 8
  %.1149.7 = fcmp olt double %.1115.7, %.1146.7
  %162 = add i64 %159, 1
  %sm.4.2.7 = select i1 %.1149.7, i64 %162, i64 %sm.4.2.6
  %niter161.ncmp.7 = icmp eq i64 %162, %unroll_iter160
  %163 = add i64 %162, 1
  br i1 %niter161.ncmp.7, label %B498.loopexit.unr-lcssa, label %B452.if

B576.endif.endif:                                 ; preds = %B56.if.epil.i66, %B110.loopexit.unr-lcssa.i60, %B576
  %least.2.0.lcssa.i75 = phi double [ %.77.i15, %B576 ], [ %.11.i.7.i57.lcssa, %B110.loopexit.unr-lcssa.i60 ], [ %.11.i.epil.i72, %B56.if.epil.i66 ]
  %164 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1389 = uitofp i64 %.1293 to double
  %.1390 = fmul double %.1388, %.1389
  %.1426 = fdiv double %.1390, %.1422
  %.1510 = select i1 %164, i64 %arg.since.5.0, i64 0
  %165 = getelementptr double, ptr %arg.since.4, i64 %sm.3.1.lcssa5
  %.1524 = getelementptr double, ptr %165, i64 %.1510
  %.1525 = load double, ptr %.1524, align 8
  %.1528 = fmul double %.1426, %least.2.0.lcssa.i75
  %.1529 = fadd double %.1525, %.1528
  %.1532 = fmul double %.1199, 0x3FF000000044B830
  %.1533 = fcmp ugt double %.1529, %.1532
  %"$phi820.5.2.2.frozen" = freeze i1 %.1533
  %.1624 = fsub double %.1199, %.1525
  %.1629 = fdiv double %.1624, %.1426
  %"$phi820.5.2.2" = select i1 %"$phi820.5.2.2.frozen", double %.1629, double %least.2.0.lcssa.i75
  store i64 0, ptr %.1639, align 8
  %.1647 = call i32 @f10(ptr nonnull %.1639, ptr nonnull %excinfo.4, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, i64 %sm.3.1.lcssa5, i64 %.1293, double %"$phi820.5.2.2")
  switch i32 %.1647, label %B820.if [
    i32 -2, label %B820.endif
    i32 0, label %B820.endif
  ], !prof !0

B820.if:                                          ; preds = %B576.endif.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B820.endif:                                       ; preds = %B576.endif.endif, %B576.endif.endif
  %.1657 = load i64, ptr %.1639, align 8
  %sunkaddr336 = shl i64 %.1278, 3
  %sunkaddr337 = getelementptr i8, ptr %51, i64 %sunkaddr336
  store i64 %.1657, ptr %sunkaddr337, align 8
  br label %B842

B1150.endif.endif:                                ; preds = %B56.if.epil.i133, %B110.loopexit.unr-lcssa.i127, %B1150
  %least.2.0.lcssa.i142 = phi double [ %.77.i82, %B1150 ], [ %.11.i.7.i124.lcssa, %B110.loopexit.unr-lcssa.i127 ], [ %.11.i.epil.i139, %B56.if.epil.i133 ]
  %.2264 = uitofp i64 %.2168 to double
  %.2265 = fmul double %.2263, %.2264
  %.2301 = fdiv double %.2265, %.2297
  %.2395 = fmul double %.2301, %least.2.0.lcssa.i142
  %.2397 = fadd double %.1199, %.2395
  %.10.i = fcmp olt double %.2397, %.2332
  %.11.i144 = select i1 %.10.i, double %.2397, double %.2332
  %sunkaddr142 = mul i64 %48, 8
  %sunkaddr143 = getelementptr i8, ptr %49, i64 %sunkaddr142
  store double %.11.i144, ptr %sunkaddr143, align 8
  br label %B416
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f10(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.left.0, ptr readnone %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, i64 %arg.sm, i64 %arg.count, double %arg.done) local_unnamed_addr #0 {
entry:
  %.110119.not = icmp slt i64 %arg.count, 1
  br i1 %.110119.not, label %B134, label %B38.if.lr.ph

B38.if.lr.ph:                                     ; preds = %entry
  %.179 = icmp slt i64 %arg.sm, 0
  %.180 = select i1 %.179, i64 %arg.left.5.0, i64 0
  %.181 = add i64 %.180, %arg.sm
  %.201 = mul i64 %.181, %arg.left.5.1
  %0 = getelementptr double, ptr %arg.left.4, i64 %.201
  %.208 = fmul double %arg.done, 0x3FF000000044B830
  %xtraiter = and i64 %arg.count, 7
  %1 = icmp ult i64 %arg.count, 8
  br i1 %1, label %B38.if.epil.preheader, label %B38.if.lr.ph.new

B38.if.lr.ph.new:                                 ; preds = %B38.if.lr.ph
  %unroll_iter = and i64 %arg.count, 9223372036854775800
  %2 = shl i64 %.201, 3
  %3 = getelementptr i8, ptr %arg.left.4, i64 %2
  %scevgep4 = getelementptr i8, ptr %3, i64 56
  br label %B38.if

B86:                                              ; preds = %B38.if
  %.266 = fsub double %.206, %arg.done
  %.294 = icmp slt i64 %kept.2.0122, 0
  %.295 = select i1 %.294, i64 %arg.left.5.1, i64 0
  %4 = getelementptr double, ptr %0, i64 %kept.2.0122
  %.317 = getelementptr double, ptr %4, i64 %.295
  store double %.266, ptr %.317, align 8
  %.320 = add nsw i64 %kept.2.0122, 1
  br label %B132

B132:                                             ; preds = %B38.if, %B86
  %kept.3.1 = phi i64 [ %.320, %B86 ], [ %kept.2.0122, %B38.if ]
  %5 = shl i64 %.116118120, 3
  %scevgep17 = getelementptr i8, ptr %scevgep4, i64 %5
  %scevgep21 = getelementptr i8, ptr %scevgep17, i64 -48
  %.206.1 = load double, ptr %scevgep21, align 8
  %.209.1 = fcmp ogt double %.206.1, %.208
  br i1 %.209.1, label %B86.1, label %B132.1

B86.1:                                            ; preds = %B132
  %.266.1 = fsub double %.206.1, %arg.done
  %.294.1 = icmp slt i64 %kept.3.1, 0
  %.295.1 = select i1 %.294.1, i64 %arg.left.5.1, i64 0
  %6 = getelementptr double, ptr %0, i64 %kept.3.1
  %.317.1 = getelementptr double, ptr %6, i64 %.295.1
  store double %.266.1, ptr %.317.1, align 8
  %.320.1 = add nsw i64 %kept.3.1, 1
  br label %B132.1

B132.1:                                           ; preds = %B86.1, %B132
  %kept.3.1.1 = phi i64 [ %.320.1, %B86.1 ], [ %kept.3.1, %B132 ]
  %7 = shl i64 %.116118120, 3
  %scevgep15 = getelementptr i8, ptr %scevgep4, i64 %7
  %scevgep16 = getelementptr i8, ptr %scevgep15, i64 -40
  %.206.2 = load double, ptr %scevgep16, align 8
  %.209.2 = fcmp ogt double %.206.2, %.208
  br i1 %.209.2, label %B86.2, label %B132.2

B86.2:                                            ; preds = %B132.1
  %.266.2 = fsub double %.206.2, %arg.done
  %.294.2 = icmp slt i64 %kept.3.1.1, 0
  %.295.2 = select i1 %.294.2, i64 %arg.left.5.1, i64 0
  %8 = getelementptr double, ptr %0, i64 %kept.3.1.1
  %.317.2 = getelementptr double, ptr %8, i64 %.295.2
  store double %.266.2, ptr %.317.2, align 8
  %.320.2 = add nsw i64 %kept.3.1.1, 1
  br label %B132.2

B132.2:                                           ; preds = %B86.2, %B132.1
  %kept.3.1.2 = phi i64 [ %.320.2, %B86.2 ], [ %kept.3.1.1, %B132.1 ]
  %9 = shl i64 %.116118120, 3
  %scevgep12 = getelementptr i8, ptr %scevgep4, i64 %9
  %scevgep13 = getelementptr i8, ptr %scevgep12, i64 -32
  %.206.3 = load double, ptr %scevgep13, align 8
  %.209.3 = fcmp ogt double %.206.3, %.208
  br i1 %.209.3, label %B86.3, label %B132.3

B86.3:                                            ; preds = %B132.2
  %.266.3 = fsub double %.206.3, %arg.done
  %.294.3 = icmp slt i64 %kept.3.1.2, 0
  %.295.3 = select i1 %.294.3, i64 %arg.left.5.1, i64 0
  %10 = getelementptr double, ptr %0, i64 %kept.3.1.2
  %.317.3 = getelementptr double, ptr %10, i64 %.295.3
  store double %.266.3, ptr %.317.3, align 8
  %.320.3 = add nsw i64 %kept.3.1.2, 1
  br label %B132.3

B132.3:                                           ; preds = %B86.3, %B132.2
  %kept.3.1.3 = phi i64 [ %.320.3, %B86.3 ], [ %kept.3.1.2, %B132.2 ]
  %11 = shl i64 %.116118120, 3
  %scevgep9 = getelementptr i8, ptr %scevgep4, i64 %11
  %scevgep11 = getelementptr i8, ptr %scevgep9, i64 -24
  %.206.4 = load double, ptr %scevgep11, align 8
  %.209.4 = fcmp ogt double %.206.4, %.208
  br i1 %.209.4, label %B86.4, label %B132.4

B86.4:                                            ; preds = %B132.3
  %.266.4 = fsub double %.206.4, %arg.done
  %.294.4 = icmp slt i64 %kept.3.1.3, 0
  %.295.4 = select i1 %.294.4, i64 %arg.left.5.1, i64 0
  %12 = getelementptr double, ptr %0, i64 %kept.3.1.3
  %.317.4 = getelementptr double, ptr %12, i64 %.295.4
  store double %.266.4, ptr %.317.4, align 8
  %.320.4 = add nsw i64 %kept.3.1.3, 1
  br label %B132.4

B132.4:                                           ; preds = %B86.4, %B132.3
  %kept.3.1.4 = phi i64 [ %.320.4, %B86.4 ], [ %kept.3.1.3, %B132.3 ]
  %13 = shl i64 %.116118120, 3
  %scevgep7 = getelementptr i8, ptr %scevgep4, i64 %13
  %scevgep8 = getelementptr i8, ptr %scevgep7, i64 -16
  %.206.5 = load double, ptr %scevgep8, align 8
  %.209.5 = fcmp ogt double %.206.5, %.208
  br i1 %.209.5, label %B86.5, label %B132.5

B86.5:                                            ; preds = %B132.4
  %.266.5 = fsub double %.206.5, %arg.done
  %.294.5 = icmp slt i64 %kept.3.1.4, 0
  %.295.5 = select i1 %.294.5, i64 %arg.left.5.1, i64 0
  %14 = getelementptr double, ptr %0, i64 %kept.3.1.4
  %.317.5 = getelementptr double, ptr %14, i64 %.295.5
  store double %.266.5, ptr %.317.5, align 8
  %.320.5 = add nsw i64 %kept.3.1.4, 1
  br label %B132.5

B132.5:                                           ; preds = %B86.5, %B132.4
  %kept.3.1.5 = phi i64 [ %.320.5, %B86.5 ], [ %kept.3.1.4, %B132.4 ]
  %15 = shl i64 %.116118120, 3
  %scevgep2 = getelementptr i8, ptr %scevgep4, i64 %15
  %scevgep5 = getelementptr i8, ptr %scevgep2, i64 -8
  %.206.6 = load double, ptr %scevgep5, align 8
  %.209.6 = fcmp ogt double %.206.6, %.208
  br i1 %.209.6, label %B86.6, label %B132.6

B86.6:                                            ; preds = %B132.5
  %.266.6 = fsub double %.206.6, %arg.done
  %.294.6 = icmp slt i64 %kept.3.1.5, 0
  %.295.6 = select i1 %.294.6, i64 %arg.left.5.1, i64 0
  %16 = getelementptr double, ptr %0, i64 %kept.3.1.5
  %.317.6 = getelementptr double, ptr %16, i64 %.295.6
  store double %.266.6, ptr %.317.6, align 8
  %.320.6 = add nsw i64 %kept.3.1.5, 1
  br label %B132.6

B132.6:                                           ; preds = %B86.6, %B132.5
  %kept.3.1.6 = phi i64 [ %.320.6, %B86.6 ], [ %kept.3.1.5, %B132.5 ]
  %.123.7 = add nuw nsw i64 %.116118120, 8
  %sunkaddr = mul i64 %.116118120, 8
  %sunkaddr22 = getelementptr i8, ptr %scevgep4, i64 %sunkaddr
  %.206.7 = load double, ptr %sunkaddr22, align 8
  %.209.7 = fcmp ogt double %.206.7, %.208
  br i1 %.209.7, label %B86.7, label %B132.7

B86.7:                                            ; preds = %B132.6
  %.266.7 = fsub double %.206.7, %arg.done
  %.294.7 = icmp slt i64 %kept.3.1.6, 0
  %.295.7 = select i1 %.294.7, i64 %arg.left.5.1, i64 0
  %17 = getelementptr double, ptr %0, i64 %kept.3.1.6
  %.317.7 = getelementptr double, ptr %17, i64 %.295.7
  store double %.266.7, ptr %.317.7, align 8
  %.320.7 = add nsw i64 %kept.3.1.6, 1
  br label %B132.7

B132.7:                                           ; preds = %B86.7, %B132.6
  %kept.3.1.7 = phi i64 [ %.320.7, %B86.7 ], [ %kept.3.1.6, %B132.6 ]
  %niter.ncmp.7 = icmp eq i64 %unroll_iter, %.123.7
  br i1 %niter.ncmp.7, label %B134.loopexit.unr-lcssa, label %B38.if

B134.loopexit.unr-lcssa:                          ; preds = %B132.7
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B134, label %B38.if.epil.preheader

B38.if.epil.preheader:                            ; preds = %B134.loopexit.unr-lcssa, %B38.if.lr.ph
  %kept.2.0122.epil.init = phi i64 [ 0, %B38.if.lr.ph ], [ %kept.3.1.7, %B134.loopexit.unr-lcssa ]
  %.116118120.epil.init = phi i64 [ 0, %B38.if.lr.ph ], [ %.123.7, %B134.loopexit.unr-lcssa ]
  %18 = add i64 %.116118120.epil.init, %.201
  %19 = shl i64 %18, 3
  %scevgep = getelementptr i8, ptr %arg.left.4, i64 %19
  br label %B38.if.epil

B38.if.epil:                                      ; preds = %B132.epil, %B38.if.epil.preheader
  %kept.2.0122.epil = phi i64 [ %kept.2.0122.epil.init, %B38.if.epil.preheader ], [ %kept.3.1.epil, %B132.epil ]
  %epil.iter = phi i64 [ 0, %B38.if.epil.preheader ], [ %epil.iter.next, %B132.epil ]
  %20 = shl i64 %epil.iter, 3
  %scevgep1 = getelementptr i8, ptr %scevgep, i64 %20
  %.206.epil = load double, ptr %scevgep1, align 8
  %.209.epil = fcmp ogt double %.206.epil, %.208
  br i1 %.209.epil, label %B86.epil, label %B132.epil

B86.epil:                                         ; preds = %B38.if.epil
  %.266.epil = fsub double %.206.epil, %arg.done
  %.294.epil = icmp slt i64 %kept.2.0122.epil, 0
  %.295.epil = select i1 %.294.epil, i64 %arg.left.5.1, i64 0
  %21 = getelementptr double, ptr %0, i64 %kept.2.0122.epil
  %.317.epil = getelementptr double, ptr %21, i64 %.295.epil
  store double %.266.epil, ptr %.317.epil, align 8
  %.320.epil = add nsw i64 %kept.2.0122.epil, 1
  br label %B132.epil

B132.epil:                                        ; preds = %B86.epil, %B38.if.epil
  %kept.3.1.epil = phi i64 [ %.320.epil, %B86.epil ], [ %kept.2.0122.epil, %B38.if.epil ]
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B134, label %B38.if.epil, !llvm.loop !14

B134:                                             ; preds = %B132.epil, %B134.loopexit.unr-lcssa, %entry
  %kept.2.0.lcssa = phi i64 [ 0, %entry ], [ %kept.3.1.7, %B134.loopexit.unr-lcssa ], [ %kept.3.1.epil, %B132.epil ]
  store i64 %kept.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B38.if:                                           ; preds = %B132.7, %B38.if.lr.ph.new
  %kept.2.0122 = phi i64 [ 0, %B38.if.lr.ph.new ], [ %kept.3.1.7, %B132.7 ]
  %.116118120 = phi i64 [ 0, %B38.if.lr.ph.new ], [ %.123.7, %B132.7 ]
  %22 = shl i64 %.116118120, 3
  %scevgep18 = getelementptr i8, ptr %scevgep4, i64 %22
  %scevgep19 = getelementptr i8, ptr %scevgep18, i64 -56
  %.206 = load double, ptr %scevgep19, align 8
  %.209 = fcmp ogt double %.206, %.208
  br i1 %.209, label %B86, label %B132
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
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!13 = distinct !{!13, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!14 = distinct !{!14, !6}
