; intsim f5578d57f09490e2662fbd230617b28a90c940f66627f779c9f44cf964bdca85 by numba 0.68.1


define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.a3, i64 %arg.n3_0, ptr %arg.a4, i64 %arg.n4_0, ptr %arg.a5, i64 %arg.n5_0) local_unnamed_addr {
entry:
  %.262 = alloca double, align 8
  store double 0.000000e+00, ptr %.262, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.16.i = shl i64 %arg.n2_1, 3
  %.25.i = mul nsw i64 %arg.n2_1, %arg.n2_0
  store double 0.000000e+00, ptr %.262, align 8
  %.280 = call i32 @f10(ptr nonnull %.262, ptr nonnull %excinfo.7, ptr null, ptr null, i64 %arg.n0_0, i64 8, ptr %arg.a0, i64 %arg.n0_0, i64 8, ptr null, ptr null, i64 %arg.n1_0, i64 8, ptr %arg.a1, i64 %arg.n1_0, i64 8, ptr null, ptr null, i64 %.25.i, i64 8, ptr %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %.16.i, i64 8, ptr null, ptr null, i64 %arg.n3_0, i64 8, ptr %arg.a3, i64 %arg.n3_0, i64 8, ptr null, ptr null, i64 %arg.n4_0, i64 8, ptr %arg.a4, i64 %arg.n4_0, i64 8, ptr null, ptr null, i64 %arg.n5_0, i64 8, ptr %arg.a5, i64 %arg.n5_0, i64 8)
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
define linkonce_odr noundef i32 @f10(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.work.0, ptr readnone %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr readonly %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr readnone %arg.cycles.0, ptr readnone %arg.cycles.1, i64 %arg.cycles.2, i64 %arg.cycles.3, ptr readonly %arg.cycles.4, i64 %arg.cycles.5.0, i64 %arg.cycles.6.0, ptr readnone %arg.left.0, ptr readnone %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, ptr readnone %arg.count.0, ptr readnone %arg.count.1, i64 %arg.count.2, i64 %arg.count.3, ptr %arg.count.4, i64 %arg.count.5.0, i64 %arg.count.6.0, ptr readnone %arg.until.0, ptr readnone %arg.until.1, i64 %arg.until.2, i64 %arg.until.3, ptr %arg.until.4, i64 %arg.until.5.0, i64 %arg.until.6.0, ptr readnone %arg.since.0, ptr readnone %arg.since.1, i64 %arg.since.2, i64 %arg.since.3, ptr %arg.since.4, i64 %arg.since.5.0, i64 %arg.since.6.0) local_unnamed_addr #0 {
entry:
  %const = bitcast i64 9223372036854775800 to i64
  %.1495 = alloca i64, align 8
  store i64 0, ptr %.1495, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.106 = mul nsw i64 %arg.left.5.1, %arg.left.5.0
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.106, i64 %arg.work.5.0)
  %.220846.not = icmp slt i64 %.11.i, 1
  br i1 %.220846.not, label %B200, label %B118.if.lr.ph

B200.loopexit.unr-lcssa:                          ; preds = %103
  %0 = and i64 %.11.i, 1
  %lcmp.mod.not = icmp eq i64 %0, 0
  br i1 %lcmp.mod.not, label %B200, label %B118.if.epil.preheader

B118.if.epil.preheader:                           ; preds = %B200.loopexit.unr-lcssa, %B118.if.lr.ph
  %.226845847.epil.init = phi i64 [ 0, %B118.if.lr.ph ], [ %.233.1, %B200.loopexit.unr-lcssa ]
  %1 = icmp eq i64 %arg.left.5.0, 0
  %2 = getelementptr double, ptr %arg.work.4, i64 %.226845847.epil.init
  %.287.epil = load double, ptr %2, align 8
  br i1 %1, label %B120.endif.endif.endif.thread.epil, label %B120.endif.endif.endif.epil, !prof !1

B120.endif.endif.endif.epil:                      ; preds = %B118.if.epil.preheader
  %3 = icmp slt i64 %arg.left.5.0, 0
  %.308.epil = srem i64 %.226845847.epil.init, %arg.left.5.0
  %.311.not.epil = icmp eq i64 %.308.epil, 0
  %.319.epil = select i1 %.311.not.epil, i64 0, i64 %90
  %.299.1.epil = add nsw i64 %.319.epil, %.308.epil
  %.299.1.fr.epil = freeze i64 %.299.1.epil
  %.348.epil = sdiv i64 %.226845847.epil.init, %arg.left.5.0
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
  %rem.2.019.epil = phi i64 [ 0, %B120.endif.endif.endif.thread.epil ], [ %.299.1.fr.epil, %B120.endif.endif.endif.epil ]
  %6 = phi i64 [ 0, %B120.endif.endif.endif.thread.epil ], [ %spec.select.epil, %B120.endif.endif.endif.epil ]
  %7 = getelementptr i64, ptr %arg.count.4, i64 %rem.2.019.epil
  %.489.epil = getelementptr i64, ptr %7, i64 %6
  %.490.epil = load i64, ptr %.489.epil, align 8
  %.491.epil = add nsw i64 %.490.epil, 1
  store i64 %.491.epil, ptr %.489.epil, align 8
  br label %B200

B200:                                             ; preds = %B200.loopexit.epilog-lcssa, %B200.loopexit.unr-lcssa, %entry
  %.607854.not = icmp slt i64 %arg.left.5.0, 1
  br i1 %.607854.not, label %B384.preheader, label %B230.if.preheader

B230.if.preheader:                                ; preds = %B200
  %.69.i90 = tail call i64 @llvm.smin.i64(i64 %arg.cycles.5.0, i64 0)
  %8 = getelementptr double, ptr %arg.cycles.4, i64 %arg.cycles.5.0
  %9 = getelementptr i8, ptr %8, i64 -8
  %scevgep290 = getelementptr i8, ptr %arg.left.4, i64 128
  %10 = shl i64 %arg.left.5.1, 3
  br label %B230.if

B384.preheader:                                   ; preds = %B376, %B200
  %.925 = add i64 %arg.left.5.0, -1
  %..925 = tail call i64 @llvm.smax.i64(i64 %.925, i64 0)
  %.69.i = tail call i64 @llvm.smin.i64(i64 %arg.cycles.5.0, i64 0)
  %11 = getelementptr double, ptr %arg.cycles.4, i64 %arg.cycles.5.0
  %12 = getelementptr i8, ptr %11, i64 -8
  %xtraiter183 = and i64 %..925, 7
  %unroll_iter187 = and i64 %..925, %const
  %scevgep220 = getelementptr i8, ptr %arg.left.4, i64 128
  %13 = or i64 %unroll_iter187, 1
  br label %B384

B278:                                             ; preds = %B230.if
  %.72.i = mul i64 %.613852855, %arg.left.5.1
  %.76.i = getelementptr double, ptr %arg.left.4, i64 %.72.i
  %.77.i = load double, ptr %.76.i, align 8, !noalias !2
  %.117.i = add nsw i64 %.709, -1
  %.16287.not.i = icmp eq i64 %.709, 1
  br i1 %.16287.not.i, label %B278.endif, label %B56.if.preheader.i

B56.if.preheader.i:                               ; preds = %B278
  %xtraiter.i = and i64 %.117.i, 7
  %14 = icmp slt i64 %.709, 9
  br i1 %14, label %B56.if.epil.preheader.i, label %B56.if.preheader.new.i

B56.if.preheader.new.i:                           ; preds = %B56.if.preheader.i
  %unroll_iter.i = and i64 %.117.i, %const
  %15 = shl i64 %.72.i, 3
  %16 = getelementptr i8, ptr %arg.left.4, i64 %15
  %scevgep5.i = getelementptr i8, ptr %16, i64 64
  %17 = add nsw i64 %unroll_iter.i, -8
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %B56.if.i.epil.preheader, label %B56.if.preheader.new.i.new

B56.if.preheader.new.i.new:                       ; preds = %B56.if.preheader.new.i
  %19 = lshr i64 %17, 3
  %20 = add nuw nsw i64 %19, 1
  %21 = lshr i64 %20, 1
  %22 = mul nsw i64 %21, -2
  br label %B56.if.i

B110.loopexit.unr-lcssa.i.unr-lcssa:              ; preds = %B56.if.i
  %23 = and i64 %17, 8
  %lcmp.mod178.not.not = icmp eq i64 %23, 0
  br i1 %lcmp.mod178.not.not, label %B56.if.i.epil.preheader, label %B110.loopexit.unr-lcssa.i

B56.if.i.epil.preheader:                          ; preds = %B110.loopexit.unr-lcssa.i.unr-lcssa, %B56.if.preheader.new.i
  %least.2.090.i.epil.init = phi double [ %.77.i, %B56.if.preheader.new.i ], [ %.11.i.7.i.1, %B110.loopexit.unr-lcssa.i.unr-lcssa ]
  %niter.i.epil.init = phi i64 [ 0, %B56.if.preheader.new.i ], [ %niter.next.7.i.1, %B110.loopexit.unr-lcssa.i.unr-lcssa ]
  %24 = shl i64 %niter.i.epil.init, 3
  %scevgep19.i.epil = getelementptr i8, ptr %scevgep5.i, i64 %24
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
  %25 = or i64 %unroll_iter.i, 1
  br i1 %lcmp.mod.not.i, label %B278.endif, label %B56.if.epil.preheader.i

B56.if.epil.preheader.i:                          ; preds = %B110.loopexit.unr-lcssa.i, %B56.if.preheader.i
  %least.2.090.epil.init.i = phi double [ %.77.i, %B56.if.preheader.i ], [ %.11.i.7.i.lcssa, %B110.loopexit.unr-lcssa.i ]
  %.1688688.epil.init.i = phi i64 [ 1, %B56.if.preheader.i ], [ %25, %B110.loopexit.unr-lcssa.i ]
  %26 = shl i64 %.1688688.epil.init.i, 3
  %scevgep327 = getelementptr i8, ptr %lsr.iv325, i64 %26
  br label %B56.if.epil.i

B56.if.epil.i:                                    ; preds = %B56.if.epil.i, %B56.if.epil.preheader.i
  %least.2.090.epil.i = phi double [ %.11.i.epil.i, %B56.if.epil.i ], [ %least.2.090.epil.init.i, %B56.if.epil.preheader.i ]
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B56.if.epil.i ], [ 0, %B56.if.epil.preheader.i ]
  %27 = shl i64 %epil.iter.i, 3
  %scevgep328 = getelementptr i8, ptr %scevgep327, i64 %27
  %.250.epil.i = load double, ptr %scevgep328, align 8, !noalias !2
  %.10.i.epil.i = fcmp olt double %.250.epil.i, %least.2.090.epil.i
  %.11.i.epil.i = select i1 %.10.i.epil.i, double %.250.epil.i, double %least.2.090.epil.i
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B278.endif, label %B56.if.epil.i, !llvm.loop !5

B56.if.i:                                         ; preds = %B56.if.i, %B56.if.preheader.new.i.new
  %lsr.iv90 = phi i64 [ %lsr.iv.next91, %B56.if.i ], [ %22, %B56.if.preheader.new.i.new ]
  %least.2.090.i = phi double [ %.11.i.7.i.1, %B56.if.i ], [ %.77.i, %B56.if.preheader.new.i.new ]
  %niter.i = phi i64 [ %niter.next.7.i.1, %B56.if.i ], [ 0, %B56.if.preheader.new.i.new ]
  %28 = shl i64 %niter.i, 3
  %scevgep308 = getelementptr i8, ptr %lsr.iv291, i64 %28
  %scevgep309 = getelementptr i8, ptr %scevgep308, i64 -64
  %scevgep322 = getelementptr i8, ptr %scevgep308, i64 -120
  %.250.i = load double, ptr %scevgep322, align 8, !noalias !2
  %.10.i.i = fcmp olt double %.250.i, %least.2.090.i
  %.11.i.i = select i1 %.10.i.i, double %.250.i, double %least.2.090.i
  %29 = shl i64 %niter.i, 3
  %scevgep116 = getelementptr i8, ptr %lsr.iv291, i64 %29
  %scevgep117 = getelementptr i8, ptr %scevgep116, i64 -112
  %.250.1.i = load double, ptr %scevgep117, align 8, !noalias !2
  %.10.i.1.i = fcmp olt double %.250.1.i, %.11.i.i
  %.11.i.1.i = select i1 %.10.i.1.i, double %.250.1.i, double %.11.i.i
  %30 = shl i64 %niter.i, 3
  %scevgep114 = getelementptr i8, ptr %lsr.iv291, i64 %30
  %scevgep115 = getelementptr i8, ptr %scevgep114, i64 -104
  %.250.2.i = load double, ptr %scevgep115, align 8, !noalias !2
  %.10.i.2.i = fcmp olt double %.250.2.i, %.11.i.1.i
  %.11.i.2.i = select i1 %.10.i.2.i, double %.250.2.i, double %.11.i.1.i
  %31 = shl i64 %niter.i, 3
  %scevgep112 = getelementptr i8, ptr %lsr.iv291, i64 %31
  %scevgep113 = getelementptr i8, ptr %scevgep112, i64 -96
  %.250.3.i = load double, ptr %scevgep113, align 8, !noalias !2
  %.10.i.3.i = fcmp olt double %.250.3.i, %.11.i.2.i
  %.11.i.3.i = select i1 %.10.i.3.i, double %.250.3.i, double %.11.i.2.i
  %32 = shl i64 %niter.i, 3
  %scevgep110 = getelementptr i8, ptr %lsr.iv291, i64 %32
  %scevgep111 = getelementptr i8, ptr %scevgep110, i64 -88
  %.250.4.i = load double, ptr %scevgep111, align 8, !noalias !2
  %.10.i.4.i = fcmp olt double %.250.4.i, %.11.i.3.i
  %.11.i.4.i = select i1 %.10.i.4.i, double %.250.4.i, double %.11.i.3.i
  %33 = shl i64 %niter.i, 3
  %scevgep108 = getelementptr i8, ptr %lsr.iv291, i64 %33
  %scevgep109 = getelementptr i8, ptr %scevgep108, i64 -80
  %.250.5.i = load double, ptr %scevgep109, align 8, !noalias !2
  %.10.i.5.i = fcmp olt double %.250.5.i, %.11.i.4.i
  %.11.i.5.i = select i1 %.10.i.5.i, double %.250.5.i, double %.11.i.4.i
  %34 = shl i64 %niter.i, 3
  %scevgep106 = getelementptr i8, ptr %lsr.iv291, i64 %34
  %scevgep107 = getelementptr i8, ptr %scevgep106, i64 -72
  %.250.6.i = load double, ptr %scevgep107, align 8, !noalias !2
  %.10.i.6.i = fcmp olt double %.250.6.i, %.11.i.5.i
  %.11.i.6.i = select i1 %.10.i.6.i, double %.250.6.i, double %.11.i.5.i
  %.250.7.i = load double, ptr %scevgep309, align 8, !noalias !2
  %.10.i.7.i = fcmp olt double %.250.7.i, %.11.i.6.i
  %.11.i.7.i = select i1 %.10.i.7.i, double %.250.7.i, double %.11.i.6.i
  %35 = shl i64 %niter.i, 3
  %scevgep104 = getelementptr i8, ptr %lsr.iv291, i64 %35
  %scevgep105 = getelementptr i8, ptr %scevgep104, i64 -56
  %.250.i.1 = load double, ptr %scevgep105, align 8, !noalias !2
  %.10.i.i.1 = fcmp olt double %.250.i.1, %.11.i.7.i
  %.11.i.i.1 = select i1 %.10.i.i.1, double %.250.i.1, double %.11.i.7.i
  %36 = shl i64 %niter.i, 3
  %scevgep102 = getelementptr i8, ptr %lsr.iv291, i64 %36
  %scevgep103 = getelementptr i8, ptr %scevgep102, i64 -48
  %.250.1.i.1 = load double, ptr %scevgep103, align 8, !noalias !2
  %.10.i.1.i.1 = fcmp olt double %.250.1.i.1, %.11.i.i.1
  %.11.i.1.i.1 = select i1 %.10.i.1.i.1, double %.250.1.i.1, double %.11.i.i.1
  %37 = shl i64 %niter.i, 3
  %scevgep100 = getelementptr i8, ptr %lsr.iv291, i64 %37
  %scevgep101 = getelementptr i8, ptr %scevgep100, i64 -40
  %.250.2.i.1 = load double, ptr %scevgep101, align 8, !noalias !2
  %.10.i.2.i.1 = fcmp olt double %.250.2.i.1, %.11.i.1.i.1
  %.11.i.2.i.1 = select i1 %.10.i.2.i.1, double %.250.2.i.1, double %.11.i.1.i.1
  %38 = shl i64 %niter.i, 3
  %scevgep98 = getelementptr i8, ptr %lsr.iv291, i64 %38
  %scevgep99 = getelementptr i8, ptr %scevgep98, i64 -32
  %.250.3.i.1 = load double, ptr %scevgep99, align 8, !noalias !2
  %.10.i.3.i.1 = fcmp olt double %.250.3.i.1, %.11.i.2.i.1
  %.11.i.3.i.1 = select i1 %.10.i.3.i.1, double %.250.3.i.1, double %.11.i.2.i.1
  %39 = shl i64 %niter.i, 3
  %scevgep96 = getelementptr i8, ptr %lsr.iv291, i64 %39
  %scevgep97 = getelementptr i8, ptr %scevgep96, i64 -24
  %.250.4.i.1 = load double, ptr %scevgep97, align 8, !noalias !2
  %.10.i.4.i.1 = fcmp olt double %.250.4.i.1, %.11.i.3.i.1
  %.11.i.4.i.1 = select i1 %.10.i.4.i.1, double %.250.4.i.1, double %.11.i.3.i.1
  %40 = shl i64 %niter.i, 3
  %scevgep94 = getelementptr i8, ptr %lsr.iv291, i64 %40
  %scevgep95 = getelementptr i8, ptr %scevgep94, i64 -16
  %.250.5.i.1 = load double, ptr %scevgep95, align 8, !noalias !2
  %.10.i.5.i.1 = fcmp olt double %.250.5.i.1, %.11.i.4.i.1
  %.11.i.5.i.1 = select i1 %.10.i.5.i.1, double %.250.5.i.1, double %.11.i.4.i.1
  %41 = shl i64 %niter.i, 3
  %scevgep92 = getelementptr i8, ptr %lsr.iv291, i64 %41
  %scevgep93 = getelementptr i8, ptr %scevgep92, i64 -8
  %.250.6.i.1 = load double, ptr %scevgep93, align 8, !noalias !2
  %.10.i.6.i.1 = fcmp olt double %.250.6.i.1, %.11.i.5.i.1
  %.11.i.6.i.1 = select i1 %.10.i.6.i.1, double %.250.6.i.1, double %.11.i.5.i.1
  %.250.7.i.1 = load double, ptr %scevgep308, align 8, !noalias !2
  %.10.i.7.i.1 = fcmp olt double %.250.7.i.1, %.11.i.6.i.1
  %.11.i.7.i.1 = select i1 %.10.i.7.i.1, double %.250.7.i.1, double %.11.i.6.i.1
  %niter.next.7.i.1 = add i64 %niter.i, 16
  %lsr.iv.next91 = add i64 %lsr.iv90, 2
  %niter182.ncmp.1 = icmp eq i64 %lsr.iv.next91, 0
  br i1 %niter182.ncmp.1, label %B110.loopexit.unr-lcssa.i.unr-lcssa, label %B56.if.i

B376:                                             ; preds = %B278.endif, %B230.if
  %scevgep292 = getelementptr i8, ptr %lsr.iv291, i64 %10
  %scevgep326 = getelementptr i8, ptr %lsr.iv325, i64 %10
  %exitcond895.not = icmp eq i64 %arg.left.5.0, %.620
  br i1 %exitcond895.not, label %B384.preheader, label %B230.if

B384:                                             ; preds = %B1086.endif, %B1062, %B384.preheader
  %following.2.0 = phi i64 [ %.11.i, %B384.preheader ], [ %following.3.1, %B1062 ], [ %following.3.1, %B1086.endif ]
  %now.2.0 = phi double [ 0.000000e+00, %B384.preheader ], [ %.1127, %B1062 ], [ %.1127, %B1086.endif ]
  %42 = icmp slt i64 %.925, 1
  br i1 %42, label %B466.thread, label %B420.if.preheader

B420.if.preheader:                                ; preds = %B384
  %43 = icmp slt i64 %.925, 8
  br i1 %43, label %B420.if.epil.preheader, label %B420.if.preheader20

B420.if.preheader20:                              ; preds = %B420.if.preheader
  br label %B420.if

B466.loopexit.unr-lcssa:                          ; preds = %B420.if
  %44 = icmp eq i64 %xtraiter183, 0
  br i1 %44, label %B466, label %B420.if.epil.preheader

B420.if.epil.preheader:                           ; preds = %B466.loopexit.unr-lcssa, %B420.if.preheader
  %sm.3.1864.epil.ph = phi i64 [ 0, %B420.if.preheader ], [ %sm.4.2.7, %B466.loopexit.unr-lcssa ]
  %.974860862.epil.ph = phi i64 [ 1, %B420.if.preheader ], [ %13, %B466.loopexit.unr-lcssa ]
  br label %B420.if.epil

B420.if.epil:                                     ; preds = %B420.if.epil.preheader, %B420.if.epil
  %lsr.iv = phi i64 [ %lsr.iv.next, %B420.if.epil ], [ %xtraiter183, %B420.if.epil.preheader ]
  %sm.3.1864.epil = phi i64 [ %sm.4.2.epil, %B420.if.epil ], [ %sm.3.1864.epil.ph, %B420.if.epil.preheader ]
  %.974860862.epil = phi i64 [ %.981.epil, %B420.if.epil ], [ %.974860862.epil.ph, %B420.if.epil.preheader ]
  %.981.epil = add nuw i64 %.974860862.epil, 1
  %45 = shl i64 %.974860862.epil, 3
  %scevgep219 = getelementptr i8, ptr %arg.until.4, i64 %45
  %.1043.epil = load double, ptr %scevgep219, align 8
  %.1058.epil = icmp slt i64 %sm.3.1864.epil, 0
  %.1059.epil = select i1 %.1058.epil, i64 %arg.until.5.0, i64 0
  %46 = getelementptr double, ptr %arg.until.4, i64 %sm.3.1864.epil
  %.1073.epil = getelementptr double, ptr %46, i64 %.1059.epil
  %.1074.epil = load double, ptr %.1073.epil, align 8
  %.1077.epil = fcmp olt double %.1043.epil, %.1074.epil
  %sm.4.2.epil = select i1 %.1077.epil, i64 %.974860862.epil, i64 %sm.3.1864.epil
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter.cmp.not, label %B466, label %B420.if.epil, !llvm.loop !7

B466:                                             ; preds = %B420.if.epil, %B466.loopexit.unr-lcssa
  %sm.3.1.lcssa = phi i64 [ %sm.4.2.7, %B466.loopexit.unr-lcssa ], [ %sm.4.2.epil, %B420.if.epil ]
  %sm.3.1.lcssa.fr = freeze i64 %sm.3.1.lcssa
  %.1111 = icmp slt i64 %sm.3.1.lcssa.fr, 0
  %spec.select6 = select i1 %.1111, i64 %arg.until.5.0, i64 0
  br label %B466.thread

B466.thread:                                      ; preds = %B466, %B384
  %sm.3.1.lcssa5 = phi i64 [ 0, %B384 ], [ %sm.3.1.lcssa.fr, %B466 ]
  %47 = phi i64 [ 0, %B384 ], [ %spec.select6, %B466 ]
  %48 = getelementptr double, ptr %arg.until.4, i64 %sm.3.1.lcssa5
  %.1126 = getelementptr double, ptr %48, i64 %47
  %.1127 = load double, ptr %.1126, align 8
  %.1128 = fcmp oeq double %.1127, 0x7FF0000000000000
  br i1 %.1128, label %B500, label %B504

common.ret:                                       ; preds = %B756.if, %B500
  %common.ret.op = phi i32 [ 0, %B500 ], [ %.1503, %B756.if ]
  ret i32 %common.ret.op

B500:                                             ; preds = %B466.thread
  store double %now.2.0, ptr %retptr, align 8
  br label %common.ret

B504:                                             ; preds = %B466.thread
  %49 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1206 = select i1 %49, i64 %arg.count.5.0, i64 0
  %50 = getelementptr i64, ptr %arg.count.4, i64 %sm.3.1.lcssa5
  %.1220 = getelementptr i64, ptr %50, i64 %.1206
  %.1221 = load i64, ptr %.1220, align 8
  %.1222 = icmp sgt i64 %.1221, 0
  br i1 %.1222, label %B544, label %B778

B544:                                             ; preds = %B504
  %51 = icmp slt i64 %sm.3.1.lcssa5, 0
  %52 = getelementptr double, ptr %arg.cycles.4, i64 %.1221
  %53 = getelementptr i8, ptr %52, i64 -8
  %.43.i = load double, ptr %53, align 8, !noalias !8
  %.44.i = uitofp i64 %.1221 to double
  %.45.i = fmul double %.43.i, %.44.i
  %sunkaddr123 = mul i64 %.69.i, 8
  %sunkaddr124 = getelementptr i8, ptr %12, i64 %sunkaddr123
  %.84.i = load double, ptr %sunkaddr124, align 8, !noalias !8
  %.88.i = fdiv double %.45.i, %.84.i
  %.51.i95 = select i1 %51, i64 %arg.left.5.0, i64 0
  %.52.i96 = add i64 %.51.i95, %sm.3.1.lcssa5
  %.72.i97 = mul i64 %.52.i96, %arg.left.5.1
  %.76.i98 = getelementptr double, ptr %arg.left.4, i64 %.72.i97
  %.77.i99 = load double, ptr %.76.i98, align 8, !noalias !11
  %.117.i100 = add nsw i64 %.1221, -1
  %.16287.not.i101 = icmp eq i64 %.1221, 1
  br i1 %.16287.not.i101, label %B544.endif.endif, label %B56.if.preheader.i102

B778:                                             ; preds = %B756.endif, %B504
  %54 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1585 = select i1 %54, i64 %arg.since.5.0, i64 0
  %55 = getelementptr double, ptr %arg.since.4, i64 %sm.3.1.lcssa5
  %.1599 = getelementptr double, ptr %55, i64 %.1585
  store double %.1127, ptr %.1599, align 8
  %sunkaddr336 = shl i64 %47, 3
  %sunkaddr337 = getelementptr inbounds i8, ptr %48, i64 %sunkaddr336
  store double 0x7FF0000000000000, ptr %sunkaddr337, align 8
  %sunkaddr338 = shl i64 %.1206, 3
  %sunkaddr339 = getelementptr inbounds i8, ptr %50, i64 %sunkaddr338
  %.1662 = load i64, ptr %sunkaddr339, align 8
  %.1664 = icmp slt i64 %.1662, %arg.left.5.1
  %.1680 = icmp slt i64 %following.2.0, %arg.work.5.0
  %or.cond = select i1 %.1664, i1 %.1680, i1 false
  br i1 %or.cond, label %B870, label %B1062

B870:                                             ; preds = %B778
  %56 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1696 = icmp slt i64 %following.2.0, 0
  %.1697 = select i1 %.1696, i64 %arg.work.5.0, i64 0
  %57 = getelementptr double, ptr %arg.work.4, i64 %following.2.0
  %.1711 = getelementptr double, ptr %57, i64 %.1697
  %.1712 = load double, ptr %.1711, align 8
  %.1768 = select i1 %56, i64 %arg.left.5.0, i64 0
  %.1769 = add i64 %.1768, %sm.3.1.lcssa5
  %.1770 = icmp slt i64 %.1662, 0
  %.1771 = select i1 %.1770, i64 %arg.left.5.1, i64 0
  %.1789 = mul i64 %.1769, %arg.left.5.1
  %58 = getelementptr double, ptr %arg.left.4, i64 %.1789
  %59 = getelementptr double, ptr %58, i64 %.1662
  %.1793 = getelementptr double, ptr %59, i64 %.1771
  store double %.1712, ptr %.1793, align 8
  %sunkaddr = mul i64 %.1206, 8
  %sunkaddr125 = getelementptr i8, ptr %50, i64 %sunkaddr
  %.1825 = load i64, ptr %sunkaddr125, align 8
  %.1826 = add nsw i64 %.1825, 1
  store i64 %.1826, ptr %sunkaddr125, align 8
  %.1859 = add nsw i64 %following.2.0, 1
  %.1900 = icmp slt i64 %.1826, %arg.left.5.1
  %.1916 = icmp slt i64 %.1859, %arg.work.5.0
  %or.cond828 = select i1 %.1900, i1 %.1916, i1 false
  br i1 %or.cond828, label %B1012, label %B1062

B1012:                                            ; preds = %B870
  %sunkaddr342 = shl i64 %.1697, 3
  %sunkaddr343 = getelementptr inbounds i8, ptr %57, i64 %sunkaddr342
  %.1954 = load double, ptr %sunkaddr343, align 8
  %.1955 = fmul double %.1954, 2.000000e-02
  %.1957 = fadd double %.1127, %.1955
  %sunkaddr126 = mul i64 %47, 8
  %sunkaddr127 = getelementptr i8, ptr %48, i64 %sunkaddr126
  store double %.1957, ptr %sunkaddr127, align 8
  %sunkaddr128 = mul i64 %.1206, 8
  %sunkaddr129 = getelementptr i8, ptr %50, i64 %sunkaddr128
  %.2024.pr = load i64, ptr %sunkaddr129, align 8
  br label %B1062

B1062:                                            ; preds = %B1012, %B870, %B778
  %.2024 = phi i64 [ %.2024.pr, %B1012 ], [ %.1826, %B870 ], [ %.1662, %B778 ]
  %following.3.1 = phi i64 [ %.1859, %B1012 ], [ %.1859, %B870 ], [ %following.2.0, %B778 ]
  %.2025 = icmp sgt i64 %.2024, 0
  br i1 %.2025, label %B1086, label %B384

B1086:                                            ; preds = %B1062
  %60 = icmp slt i64 %sm.3.1.lcssa5, 0
  %sunkaddr130 = mul i64 %47, 8
  %sunkaddr131 = getelementptr i8, ptr %48, i64 %sunkaddr130
  %.2057 = load double, ptr %sunkaddr131, align 8
  %.51.i = select i1 %60, i64 %arg.left.5.0, i64 0
  %.52.i = add i64 %.51.i, %sm.3.1.lcssa5
  %.72.i20 = mul i64 %.52.i, %arg.left.5.1
  %.76.i21 = getelementptr double, ptr %arg.left.4, i64 %.72.i20
  %.77.i22 = load double, ptr %.76.i21, align 8, !noalias !14
  %.117.i23 = add nsw i64 %.2024, -1
  %.16287.not.i24 = icmp eq i64 %.2024, 1
  br i1 %.16287.not.i24, label %B1086.endif, label %B56.if.preheader.i25

B56.if.preheader.i25:                             ; preds = %B1086
  %xtraiter.i26 = and i64 %.117.i23, 7
  %61 = icmp slt i64 %.2024, 9
  br i1 %61, label %B56.if.epil.preheader.i69, label %B56.if.preheader.new.i27

B56.if.preheader.new.i27:                         ; preds = %B56.if.preheader.i25
  %unroll_iter.i28 = and i64 %.117.i23, %const
  %62 = shl i64 %.72.i20, 3
  %63 = getelementptr i8, ptr %arg.left.4, i64 %62
  %scevgep5.i29 = getelementptr i8, ptr %63, i64 64
  %64 = add nsw i64 %unroll_iter.i28, -8
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %B56.if.i30.epil.preheader, label %B56.if.preheader.new.i27.new

B56.if.preheader.new.i27.new:                     ; preds = %B56.if.preheader.new.i27
  %66 = lshr i64 %64, 3
  %67 = add nuw nsw i64 %66, 1
  %scevgep256 = getelementptr i8, ptr %scevgep220, i64 %62
  %68 = lshr i64 %67, 1
  %69 = mul nsw i64 %68, -2
  br label %B56.if.i30

B110.loopexit.unr-lcssa.i67.unr-lcssa:            ; preds = %B56.if.i30
  %70 = and i64 %64, 8
  %lcmp.mod198.not.not = icmp eq i64 %70, 0
  br i1 %lcmp.mod198.not.not, label %B56.if.i30.epil.preheader, label %B110.loopexit.unr-lcssa.i67

B56.if.i30.epil.preheader:                        ; preds = %B110.loopexit.unr-lcssa.i67.unr-lcssa, %B56.if.preheader.new.i27
  %least.2.090.i31.epil.init = phi double [ %.77.i22, %B56.if.preheader.new.i27 ], [ %.11.i.7.i64.1, %B110.loopexit.unr-lcssa.i67.unr-lcssa ]
  %niter.i32.epil.init = phi i64 [ 0, %B56.if.preheader.new.i27 ], [ %niter.next.7.i65.1, %B110.loopexit.unr-lcssa.i67.unr-lcssa ]
  %71 = shl i64 %niter.i32.epil.init, 3
  %scevgep19.i33.epil = getelementptr i8, ptr %scevgep5.i29, i64 %71
  %scevgep20.i34.epil = getelementptr i8, ptr %scevgep19.i33.epil, i64 -56
  %.250.i35.epil = load double, ptr %scevgep20.i34.epil, align 8, !noalias !14
  %.10.i.i36.epil = fcmp olt double %.250.i35.epil, %least.2.090.i31.epil.init
  %.11.i.i37.epil = select i1 %.10.i.i36.epil, double %.250.i35.epil, double %least.2.090.i31.epil.init
  %scevgep18.i38.epil = getelementptr i8, ptr %scevgep19.i33.epil, i64 -48
  %.250.1.i39.epil = load double, ptr %scevgep18.i38.epil, align 8, !noalias !14
  %.10.i.1.i40.epil = fcmp olt double %.250.1.i39.epil, %.11.i.i37.epil
  %.11.i.1.i41.epil = select i1 %.10.i.1.i40.epil, double %.250.1.i39.epil, double %.11.i.i37.epil
  %scevgep16.i42.epil = getelementptr i8, ptr %scevgep19.i33.epil, i64 -40
  %.250.2.i43.epil = load double, ptr %scevgep16.i42.epil, align 8, !noalias !14
  %.10.i.2.i44.epil = fcmp olt double %.250.2.i43.epil, %.11.i.1.i41.epil
  %.11.i.2.i45.epil = select i1 %.10.i.2.i44.epil, double %.250.2.i43.epil, double %.11.i.1.i41.epil
  %scevgep14.i46.epil = getelementptr i8, ptr %scevgep19.i33.epil, i64 -32
  %.250.3.i47.epil = load double, ptr %scevgep14.i46.epil, align 8, !noalias !14
  %.10.i.3.i48.epil = fcmp olt double %.250.3.i47.epil, %.11.i.2.i45.epil
  %.11.i.3.i49.epil = select i1 %.10.i.3.i48.epil, double %.250.3.i47.epil, double %.11.i.2.i45.epil
  %scevgep12.i50.epil = getelementptr i8, ptr %scevgep19.i33.epil, i64 -24
  %.250.4.i51.epil = load double, ptr %scevgep12.i50.epil, align 8, !noalias !14
  %.10.i.4.i52.epil = fcmp olt double %.250.4.i51.epil, %.11.i.3.i49.epil
  %.11.i.4.i53.epil = select i1 %.10.i.4.i52.epil, double %.250.4.i51.epil, double %.11.i.3.i49.epil
  %scevgep10.i54.epil = getelementptr i8, ptr %scevgep19.i33.epil, i64 -16
  %.250.5.i55.epil = load double, ptr %scevgep10.i54.epil, align 8, !noalias !14
  %.10.i.5.i56.epil = fcmp olt double %.250.5.i55.epil, %.11.i.4.i53.epil
  %.11.i.5.i57.epil = select i1 %.10.i.5.i56.epil, double %.250.5.i55.epil, double %.11.i.4.i53.epil
  %scevgep8.i58.epil = getelementptr i8, ptr %scevgep19.i33.epil, i64 -8
  %.250.6.i59.epil = load double, ptr %scevgep8.i58.epil, align 8, !noalias !14
  %.10.i.6.i60.epil = fcmp olt double %.250.6.i59.epil, %.11.i.5.i57.epil
  %.11.i.6.i61.epil = select i1 %.10.i.6.i60.epil, double %.250.6.i59.epil, double %.11.i.5.i57.epil
  %.250.7.i62.epil = load double, ptr %scevgep19.i33.epil, align 8, !noalias !14
  %.10.i.7.i63.epil = fcmp olt double %.250.7.i62.epil, %.11.i.6.i61.epil
  %.11.i.7.i64.epil = select i1 %.10.i.7.i63.epil, double %.250.7.i62.epil, double %.11.i.6.i61.epil
  br label %B110.loopexit.unr-lcssa.i67

B110.loopexit.unr-lcssa.i67:                      ; preds = %B56.if.i30.epil.preheader, %B110.loopexit.unr-lcssa.i67.unr-lcssa
  %.11.i.7.i64.lcssa = phi double [ %.11.i.7.i64.1, %B110.loopexit.unr-lcssa.i67.unr-lcssa ], [ %.11.i.7.i64.epil, %B56.if.i30.epil.preheader ]
  %lcmp.mod.not.i68 = icmp eq i64 %xtraiter.i26, 0
  %72 = or i64 %unroll_iter.i28, 1
  br i1 %lcmp.mod.not.i68, label %B1086.endif, label %B56.if.epil.preheader.i69

B56.if.epil.preheader.i69:                        ; preds = %B110.loopexit.unr-lcssa.i67, %B56.if.preheader.i25
  %least.2.090.epil.init.i70 = phi double [ %.77.i22, %B56.if.preheader.i25 ], [ %.11.i.7.i64.lcssa, %B110.loopexit.unr-lcssa.i67 ]
  %.1688688.epil.init.i71 = phi i64 [ 1, %B56.if.preheader.i25 ], [ %72, %B110.loopexit.unr-lcssa.i67 ]
  %73 = add i64 %.1688688.epil.init.i71, %.72.i20
  %74 = shl i64 %73, 3
  %scevgep.i72 = getelementptr i8, ptr %arg.left.4, i64 %74
  br label %B56.if.epil.i73

B56.if.epil.i73:                                  ; preds = %B56.if.epil.i73, %B56.if.epil.preheader.i69
  %least.2.090.epil.i74 = phi double [ %.11.i.epil.i79, %B56.if.epil.i73 ], [ %least.2.090.epil.init.i70, %B56.if.epil.preheader.i69 ]
  %epil.iter.i75 = phi i64 [ %epil.iter.next.i80, %B56.if.epil.i73 ], [ 0, %B56.if.epil.preheader.i69 ]
  %75 = shl i64 %epil.iter.i75, 3
  %scevgep289 = getelementptr i8, ptr %scevgep.i72, i64 %75
  %.250.epil.i77 = load double, ptr %scevgep289, align 8, !noalias !14
  %.10.i.epil.i78 = fcmp olt double %.250.epil.i77, %least.2.090.epil.i74
  %.11.i.epil.i79 = select i1 %.10.i.epil.i78, double %.250.epil.i77, double %least.2.090.epil.i74
  %epil.iter.next.i80 = add i64 %epil.iter.i75, 1
  %epil.iter.cmp.not.i81 = icmp eq i64 %xtraiter.i26, %epil.iter.next.i80
  br i1 %epil.iter.cmp.not.i81, label %B1086.endif, label %B56.if.epil.i73, !llvm.loop !5

B56.if.i30:                                       ; preds = %B56.if.i30, %B56.if.preheader.new.i27.new
  %lsr.iv62 = phi i64 [ %lsr.iv.next63, %B56.if.i30 ], [ %69, %B56.if.preheader.new.i27.new ]
  %least.2.090.i31 = phi double [ %.11.i.7.i64.1, %B56.if.i30 ], [ %.77.i22, %B56.if.preheader.new.i27.new ]
  %niter.i32 = phi i64 [ %niter.next.7.i65.1, %B56.if.i30 ], [ 0, %B56.if.preheader.new.i27.new ]
  %76 = shl i64 %niter.i32, 3
  %scevgep272 = getelementptr i8, ptr %scevgep256, i64 %76
  %scevgep273 = getelementptr i8, ptr %scevgep272, i64 -64
  %scevgep286 = getelementptr i8, ptr %scevgep272, i64 -120
  %.250.i35 = load double, ptr %scevgep286, align 8, !noalias !14
  %.10.i.i36 = fcmp olt double %.250.i35, %least.2.090.i31
  %.11.i.i37 = select i1 %.10.i.i36, double %.250.i35, double %least.2.090.i31
  %77 = shl i64 %niter.i32, 3
  %scevgep88 = getelementptr i8, ptr %scevgep256, i64 %77
  %scevgep89 = getelementptr i8, ptr %scevgep88, i64 -112
  %.250.1.i39 = load double, ptr %scevgep89, align 8, !noalias !14
  %.10.i.1.i40 = fcmp olt double %.250.1.i39, %.11.i.i37
  %.11.i.1.i41 = select i1 %.10.i.1.i40, double %.250.1.i39, double %.11.i.i37
  %78 = shl i64 %niter.i32, 3
  %scevgep86 = getelementptr i8, ptr %scevgep256, i64 %78
  %scevgep87 = getelementptr i8, ptr %scevgep86, i64 -104
  %.250.2.i43 = load double, ptr %scevgep87, align 8, !noalias !14
  %.10.i.2.i44 = fcmp olt double %.250.2.i43, %.11.i.1.i41
  %.11.i.2.i45 = select i1 %.10.i.2.i44, double %.250.2.i43, double %.11.i.1.i41
  %79 = shl i64 %niter.i32, 3
  %scevgep84 = getelementptr i8, ptr %scevgep256, i64 %79
  %scevgep85 = getelementptr i8, ptr %scevgep84, i64 -96
  %.250.3.i47 = load double, ptr %scevgep85, align 8, !noalias !14
  %.10.i.3.i48 = fcmp olt double %.250.3.i47, %.11.i.2.i45
  %.11.i.3.i49 = select i1 %.10.i.3.i48, double %.250.3.i47, double %.11.i.2.i45
  %80 = shl i64 %niter.i32, 3
  %scevgep82 = getelementptr i8, ptr %scevgep256, i64 %80
  %scevgep83 = getelementptr i8, ptr %scevgep82, i64 -88
  %.250.4.i51 = load double, ptr %scevgep83, align 8, !noalias !14
  %.10.i.4.i52 = fcmp olt double %.250.4.i51, %.11.i.3.i49
  %.11.i.4.i53 = select i1 %.10.i.4.i52, double %.250.4.i51, double %.11.i.3.i49
  %81 = shl i64 %niter.i32, 3
  %scevgep80 = getelementptr i8, ptr %scevgep256, i64 %81
  %scevgep81 = getelementptr i8, ptr %scevgep80, i64 -80
  %.250.5.i55 = load double, ptr %scevgep81, align 8, !noalias !14
  %.10.i.5.i56 = fcmp olt double %.250.5.i55, %.11.i.4.i53
  %.11.i.5.i57 = select i1 %.10.i.5.i56, double %.250.5.i55, double %.11.i.4.i53
  %82 = shl i64 %niter.i32, 3
  %scevgep78 = getelementptr i8, ptr %scevgep256, i64 %82
  %scevgep79 = getelementptr i8, ptr %scevgep78, i64 -72
  %.250.6.i59 = load double, ptr %scevgep79, align 8, !noalias !14
  %.10.i.6.i60 = fcmp olt double %.250.6.i59, %.11.i.5.i57
  %.11.i.6.i61 = select i1 %.10.i.6.i60, double %.250.6.i59, double %.11.i.5.i57
  %.250.7.i62 = load double, ptr %scevgep273, align 8, !noalias !14
  %.10.i.7.i63 = fcmp olt double %.250.7.i62, %.11.i.6.i61
  %.11.i.7.i64 = select i1 %.10.i.7.i63, double %.250.7.i62, double %.11.i.6.i61
  %83 = shl i64 %niter.i32, 3
  %scevgep76 = getelementptr i8, ptr %scevgep256, i64 %83
  %scevgep77 = getelementptr i8, ptr %scevgep76, i64 -56
  %.250.i35.1 = load double, ptr %scevgep77, align 8, !noalias !14
  %.10.i.i36.1 = fcmp olt double %.250.i35.1, %.11.i.7.i64
  %.11.i.i37.1 = select i1 %.10.i.i36.1, double %.250.i35.1, double %.11.i.7.i64
  %84 = shl i64 %niter.i32, 3
  %scevgep74 = getelementptr i8, ptr %scevgep256, i64 %84
  %scevgep75 = getelementptr i8, ptr %scevgep74, i64 -48
  %.250.1.i39.1 = load double, ptr %scevgep75, align 8, !noalias !14
  %.10.i.1.i40.1 = fcmp olt double %.250.1.i39.1, %.11.i.i37.1
  %.11.i.1.i41.1 = select i1 %.10.i.1.i40.1, double %.250.1.i39.1, double %.11.i.i37.1
  %85 = shl i64 %niter.i32, 3
  %scevgep72 = getelementptr i8, ptr %scevgep256, i64 %85
  %scevgep73 = getelementptr i8, ptr %scevgep72, i64 -40
  %.250.2.i43.1 = load double, ptr %scevgep73, align 8, !noalias !14
  %.10.i.2.i44.1 = fcmp olt double %.250.2.i43.1, %.11.i.1.i41.1
  %.11.i.2.i45.1 = select i1 %.10.i.2.i44.1, double %.250.2.i43.1, double %.11.i.1.i41.1
  %86 = shl i64 %niter.i32, 3
  %scevgep70 = getelementptr i8, ptr %scevgep256, i64 %86
  %scevgep71 = getelementptr i8, ptr %scevgep70, i64 -32
  %.250.3.i47.1 = load double, ptr %scevgep71, align 8, !noalias !14
  %.10.i.3.i48.1 = fcmp olt double %.250.3.i47.1, %.11.i.2.i45.1
  %.11.i.3.i49.1 = select i1 %.10.i.3.i48.1, double %.250.3.i47.1, double %.11.i.2.i45.1
  %87 = shl i64 %niter.i32, 3
  %scevgep68 = getelementptr i8, ptr %scevgep256, i64 %87
  %scevgep69 = getelementptr i8, ptr %scevgep68, i64 -24
  %.250.4.i51.1 = load double, ptr %scevgep69, align 8, !noalias !14
  %.10.i.4.i52.1 = fcmp olt double %.250.4.i51.1, %.11.i.3.i49.1
  %.11.i.4.i53.1 = select i1 %.10.i.4.i52.1, double %.250.4.i51.1, double %.11.i.3.i49.1
  %88 = shl i64 %niter.i32, 3
  %scevgep66 = getelementptr i8, ptr %scevgep256, i64 %88
  %scevgep67 = getelementptr i8, ptr %scevgep66, i64 -16
  %.250.5.i55.1 = load double, ptr %scevgep67, align 8, !noalias !14
  %.10.i.5.i56.1 = fcmp olt double %.250.5.i55.1, %.11.i.4.i53.1
  %.11.i.5.i57.1 = select i1 %.10.i.5.i56.1, double %.250.5.i55.1, double %.11.i.4.i53.1
  %89 = shl i64 %niter.i32, 3
  %scevgep64 = getelementptr i8, ptr %scevgep256, i64 %89
  %scevgep65 = getelementptr i8, ptr %scevgep64, i64 -8
  %.250.6.i59.1 = load double, ptr %scevgep65, align 8, !noalias !14
  %.10.i.6.i60.1 = fcmp olt double %.250.6.i59.1, %.11.i.5.i57.1
  %.11.i.6.i61.1 = select i1 %.10.i.6.i60.1, double %.250.6.i59.1, double %.11.i.5.i57.1
  %.250.7.i62.1 = load double, ptr %scevgep272, align 8, !noalias !14
  %.10.i.7.i63.1 = fcmp olt double %.250.7.i62.1, %.11.i.6.i61.1
  %.11.i.7.i64.1 = select i1 %.10.i.7.i63.1, double %.250.7.i62.1, double %.11.i.6.i61.1
  %niter.next.7.i65.1 = add i64 %niter.i32, 16
  %lsr.iv.next63 = add i64 %lsr.iv62, 2
  %niter202.ncmp.1 = icmp eq i64 %lsr.iv.next63, 0
  br i1 %niter202.ncmp.1, label %B110.loopexit.unr-lcssa.i67.unr-lcssa, label %B56.if.i30

B118.if.lr.ph:                                    ; preds = %entry
  %90 = tail call i64 @llvm.smin.i64(i64 %arg.left.5.0, i64 0)
  %91 = icmp eq i64 %.11.i, 1
  br i1 %91, label %B118.if.epil.preheader, label %B118.if.lr.ph.new

B118.if.lr.ph.new:                                ; preds = %B118.if.lr.ph
  %const_mat = add i64 %const, 6
  %unroll_iter = and i64 %.11.i, %const_mat
  br label %B118.if

B118.if:                                          ; preds = %103, %B118.if.lr.ph.new
  %.226845847 = phi i64 [ 0, %B118.if.lr.ph.new ], [ %.233.1, %103 ]
  %92 = icmp eq i64 %arg.left.5.0, 0
  %93 = add i64 %.226845847, 1
  %sunkaddr132 = mul i64 %.226845847, 8
  %sunkaddr133 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr132
  %.287 = load double, ptr %sunkaddr133, align 8
  br i1 %92, label %B120.endif.endif.endif.thread, label %B120.endif.endif.endif, !prof !1

B120.endif.endif.endif.thread:                    ; preds = %B118.if
  store double %.287, ptr %arg.left.4, align 8
  br label %B118.if.1

B120.endif.endif.endif:                           ; preds = %B118.if
  %94 = icmp slt i64 %arg.left.5.0, 0
  %.308 = srem i64 %.226845847, %arg.left.5.0
  %.311.not = icmp eq i64 %.308, 0
  %.319 = select i1 %.311.not, i64 0, i64 %90
  %.299.1 = add nsw i64 %.319, %.308
  %.299.1.fr = freeze i64 %.299.1
  %.348 = sdiv i64 %.226845847, %arg.left.5.0
  %.352 = icmp ne i64 %.308, 0
  %.353 = and i1 %94, %.352
  %.358 = sext i1 %.353 to i64
  %.337.1 = add i64 %.348, %.358
  %.392 = icmp slt i64 %.299.1.fr, 0
  %.393 = select i1 %.392, i64 %arg.left.5.0, i64 0
  %.394 = add i64 %.393, %.299.1.fr
  %.395 = icmp slt i64 %.337.1, 0
  %.396 = select i1 %.395, i64 %arg.left.5.1, i64 0
  %.414 = mul i64 %.394, %arg.left.5.1
  %95 = getelementptr double, ptr %arg.left.4, i64 %.414
  %96 = getelementptr double, ptr %95, i64 %.337.1
  %.418 = getelementptr double, ptr %96, i64 %.396
  store double %.287, ptr %.418, align 8
  %spec.select = select i1 %.392, i64 %arg.count.5.0, i64 0
  br label %B118.if.1

B118.if.1:                                        ; preds = %B120.endif.endif.endif, %B120.endif.endif.endif.thread
  %rem.2.019 = phi i64 [ 0, %B120.endif.endif.endif.thread ], [ %.299.1.fr, %B120.endif.endif.endif ]
  %97 = phi i64 [ 0, %B120.endif.endif.endif.thread ], [ %spec.select, %B120.endif.endif.endif ]
  %98 = icmp eq i64 %arg.left.5.0, 0
  %99 = getelementptr i64, ptr %arg.count.4, i64 %rem.2.019
  %.489 = getelementptr i64, ptr %99, i64 %97
  %.490 = load i64, ptr %.489, align 8
  %.491 = add nsw i64 %.490, 1
  store i64 %.491, ptr %.489, align 8
  %.233.1 = add nuw i64 %.226845847, 2
  %sunkaddr135 = mul i64 %.226845847, 8
  %sunkaddr136 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr135
  %sunkaddr137 = getelementptr i8, ptr %sunkaddr136, i64 8
  %.287.1 = load double, ptr %sunkaddr137, align 8
  br i1 %98, label %B120.endif.endif.endif.thread.1, label %B120.endif.endif.endif.1, !prof !1

B120.endif.endif.endif.1:                         ; preds = %B118.if.1
  %100 = icmp slt i64 %arg.left.5.0, 0
  %.308.1 = srem i64 %93, %arg.left.5.0
  %.311.not.1 = icmp eq i64 %.308.1, 0
  %.319.1 = select i1 %.311.not.1, i64 0, i64 %90
  %.299.1.1 = add nsw i64 %.319.1, %.308.1
  %.299.1.fr.1 = freeze i64 %.299.1.1
  %.348.1 = sdiv i64 %93, %arg.left.5.0
  %.352.1 = icmp ne i64 %.308.1, 0
  %.353.1 = and i1 %100, %.352.1
  %.358.1 = sext i1 %.353.1 to i64
  %.337.1.1 = add i64 %.348.1, %.358.1
  %.392.1 = icmp slt i64 %.299.1.fr.1, 0
  %.393.1 = select i1 %.392.1, i64 %arg.left.5.0, i64 0
  %.394.1 = add i64 %.393.1, %.299.1.fr.1
  %.395.1 = icmp slt i64 %.337.1.1, 0
  %.396.1 = select i1 %.395.1, i64 %arg.left.5.1, i64 0
  %.414.1 = mul i64 %.394.1, %arg.left.5.1
  %101 = getelementptr double, ptr %arg.left.4, i64 %.414.1
  %102 = getelementptr double, ptr %101, i64 %.337.1.1
  %.418.1 = getelementptr double, ptr %102, i64 %.396.1
  store double %.287.1, ptr %.418.1, align 8
  %spec.select.1 = select i1 %.392.1, i64 %arg.count.5.0, i64 0
  br label %103

B120.endif.endif.endif.thread.1:                  ; preds = %B118.if.1
  store double %.287.1, ptr %arg.left.4, align 8
  br label %103

103:                                              ; preds = %B120.endif.endif.endif.thread.1, %B120.endif.endif.endif.1
  %rem.2.019.1 = phi i64 [ 0, %B120.endif.endif.endif.thread.1 ], [ %.299.1.fr.1, %B120.endif.endif.endif.1 ]
  %104 = phi i64 [ 0, %B120.endif.endif.endif.thread.1 ], [ %spec.select.1, %B120.endif.endif.endif.1 ]
  %105 = getelementptr i64, ptr %arg.count.4, i64 %rem.2.019.1
  %.489.1 = getelementptr i64, ptr %105, i64 %104
  %.490.1 = load i64, ptr %.489.1, align 8
  %.491.1 = add nsw i64 %.490.1, 1
  store i64 %.491.1, ptr %.489.1, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.233.1
  br i1 %niter.ncmp.1, label %B200.loopexit.unr-lcssa, label %B118.if

B230.if:                                          ; preds = %B376, %B230.if.preheader
  %lsr.iv325 = phi ptr [ %arg.left.4, %B230.if.preheader ], [ %scevgep326, %B376 ]
  %lsr.iv291 = phi ptr [ %scevgep290, %B230.if.preheader ], [ %scevgep292, %B376 ]
  %.613852855 = phi i64 [ 0, %B230.if.preheader ], [ %.620, %B376 ]
  %.620 = add nuw nsw i64 %.613852855, 1
  %106 = getelementptr double, ptr %arg.until.4, i64 %.613852855
  store double 0x7FF0000000000000, ptr %106, align 8
  %107 = getelementptr i64, ptr %arg.count.4, i64 %.613852855
  %.709 = load i64, ptr %107, align 8
  %.710 = icmp sgt i64 %.709, 0
  br i1 %.710, label %B278, label %B376

B278.endif:                                       ; preds = %B56.if.epil.i, %B110.loopexit.unr-lcssa.i, %B278
  %least.2.0.lcssa.i = phi double [ %.77.i, %B278 ], [ %.11.i.7.i.lcssa, %B110.loopexit.unr-lcssa.i ], [ %.11.i.epil.i, %B56.if.epil.i ]
  %108 = getelementptr double, ptr %arg.cycles.4, i64 %.709
  %109 = getelementptr i8, ptr %108, i64 -8
  %.43.i87 = load double, ptr %109, align 8, !noalias !17
  %.44.i88 = uitofp i64 %.709 to double
  %.45.i89 = fmul double %.43.i87, %.44.i88
  %sunkaddr139 = mul i64 %.69.i90, 8
  %sunkaddr140 = getelementptr i8, ptr %9, i64 %sunkaddr139
  %.84.i92 = load double, ptr %sunkaddr140, align 8, !noalias !17
  %.88.i93 = fdiv double %.45.i89, %.84.i92
  %.833 = fmul double %least.2.0.lcssa.i, %.88.i93
  %sunkaddr359 = shl i64 %.613852855, 3
  %sunkaddr360 = getelementptr i8, ptr %arg.until.4, i64 %sunkaddr359
  store double %.833, ptr %sunkaddr360, align 8
  br label %B376

B420.if:                                          ; preds = %B420.if.preheader20, %B420.if
  %sm.3.1864 = phi i64 [ %sm.4.2.7, %B420.if ], [ 0, %B420.if.preheader20 ]
  %.974860862 = phi i64 [ %133, %B420.if ], [ 1, %B420.if.preheader20 ]
  %110 = shl i64 %.974860862, 3
  %scevgep216 = getelementptr i8, ptr %arg.until.4, i64 %110
  %.1043 = load double, ptr %scevgep216, align 8
  %.1058 = icmp slt i64 %sm.3.1864, 0
  %.1059 = select i1 %.1058, i64 %arg.until.5.0, i64 0
  %111 = getelementptr double, ptr %arg.until.4, i64 %sm.3.1864
  %.1073 = getelementptr double, ptr %111, i64 %.1059
  %.1074 = load double, ptr %.1073, align 8
  %.1077 = fcmp olt double %.1043, %.1074
  %sm.4.2 = select i1 %.1077, i64 %.974860862, i64 %sm.3.1864
  %112 = shl i64 %.974860862, 3
  %scevgep32 = getelementptr i8, ptr %arg.until.4, i64 %112
  %scevgep33 = getelementptr i8, ptr %scevgep32, i64 8
  %.1043.1 = load double, ptr %scevgep33, align 8
  %.1058.1 = icmp slt i64 %sm.4.2, 0
  %.1059.1 = select i1 %.1058.1, i64 %arg.until.5.0, i64 0
  %113 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2
  %.1073.1 = getelementptr double, ptr %113, i64 %.1059.1
  %.1074.1 = load double, ptr %.1073.1, align 8
  %.1077.1 = fcmp olt double %.1043.1, %.1074.1
  %114 = add i64 %.974860862, 1
  %sm.4.2.1 = select i1 %.1077.1, i64 %114, i64 %sm.4.2
  %115 = shl i64 %.974860862, 3
  %scevgep30 = getelementptr i8, ptr %arg.until.4, i64 %115
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 16
  %.1043.2 = load double, ptr %scevgep31, align 8
  %.1058.2 = icmp slt i64 %sm.4.2.1, 0
  %.1059.2 = select i1 %.1058.2, i64 %arg.until.5.0, i64 0
  %116 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.1
  %.1073.2 = getelementptr double, ptr %116, i64 %.1059.2
  %.1074.2 = load double, ptr %.1073.2, align 8
  %.1077.2 = fcmp olt double %.1043.2, %.1074.2
  %117 = add i64 %114, 1
  %sm.4.2.2 = select i1 %.1077.2, i64 %117, i64 %sm.4.2.1
  %118 = shl i64 %.974860862, 3
  %scevgep28 = getelementptr i8, ptr %arg.until.4, i64 %118
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 24
  %.1043.3 = load double, ptr %scevgep29, align 8
  %.1058.3 = icmp slt i64 %sm.4.2.2, 0
  %.1059.3 = select i1 %.1058.3, i64 %arg.until.5.0, i64 0
  %119 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.2
  %.1073.3 = getelementptr double, ptr %119, i64 %.1059.3
  %.1074.3 = load double, ptr %.1073.3, align 8
  %.1077.3 = fcmp olt double %.1043.3, %.1074.3
  %120 = add i64 %117, 1
  %sm.4.2.3 = select i1 %.1077.3, i64 %120, i64 %sm.4.2.2
  %121 = shl i64 %.974860862, 3
  %scevgep26 = getelementptr i8, ptr %arg.until.4, i64 %121
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 32
  %.1043.4 = load double, ptr %scevgep27, align 8
  %.1058.4 = icmp slt i64 %sm.4.2.3, 0
  %.1059.4 = select i1 %.1058.4, i64 %arg.until.5.0, i64 0
  %122 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.3
  %.1073.4 = getelementptr double, ptr %122, i64 %.1059.4
  %.1074.4 = load double, ptr %.1073.4, align 8
  %.1077.4 = fcmp olt double %.1043.4, %.1074.4
  %123 = add i64 %120, 1
  %sm.4.2.4 = select i1 %.1077.4, i64 %123, i64 %sm.4.2.3
  %124 = shl i64 %.974860862, 3
  %scevgep24 = getelementptr i8, ptr %arg.until.4, i64 %124
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 40
  %.1043.5 = load double, ptr %scevgep25, align 8
  %.1058.5 = icmp slt i64 %sm.4.2.4, 0
  %.1059.5 = select i1 %.1058.5, i64 %arg.until.5.0, i64 0
  %125 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.4
  %.1073.5 = getelementptr double, ptr %125, i64 %.1059.5
  %.1074.5 = load double, ptr %.1073.5, align 8
  %.1077.5 = fcmp olt double %.1043.5, %.1074.5
  %126 = add i64 %123, 1
  %sm.4.2.5 = select i1 %.1077.5, i64 %126, i64 %sm.4.2.4
  %127 = shl i64 %.974860862, 3
  %scevgep22 = getelementptr i8, ptr %arg.until.4, i64 %127
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 48
  %.1043.6 = load double, ptr %scevgep23, align 8
  %.1058.6 = icmp slt i64 %sm.4.2.5, 0
  %.1059.6 = select i1 %.1058.6, i64 %arg.until.5.0, i64 0
  %128 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.5
  %.1073.6 = getelementptr double, ptr %128, i64 %.1059.6
  %.1074.6 = load double, ptr %.1073.6, align 8
  %.1077.6 = fcmp olt double %.1043.6, %.1074.6
  %129 = add i64 %126, 1
  %sm.4.2.6 = select i1 %.1077.6, i64 %129, i64 %sm.4.2.5
  %130 = shl i64 %.974860862, 3
  %scevgep = getelementptr i8, ptr %arg.until.4, i64 %130
  %scevgep21 = getelementptr i8, ptr %scevgep, i64 56
  %.1043.7 = load double, ptr %scevgep21, align 8
  %.1058.7 = icmp slt i64 %sm.4.2.6, 0
  %.1059.7 = select i1 %.1058.7, i64 %arg.until.5.0, i64 0
  %131 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.6
  %.1073.7 = getelementptr double, ptr %131, i64 %.1059.7
  %.1074.7 = load double, ptr %.1073.7, align 8
  %.1077.7 = fcmp olt double %.1043.7, %.1074.7
  %132 = add i64 %129, 1
  %sm.4.2.7 = select i1 %.1077.7, i64 %132, i64 %sm.4.2.6
  %niter188.ncmp.7 = icmp eq i64 %132, %unroll_iter187
  %133 = add i64 %132, 1
  br i1 %niter188.ncmp.7, label %B466.loopexit.unr-lcssa, label %B420.if

B56.if.preheader.i102:                            ; preds = %B544
  %xtraiter.i103 = and i64 %.117.i100, 7
  %134 = icmp slt i64 %.1221, 9
  br i1 %134, label %B56.if.epil.preheader.i146, label %B56.if.preheader.new.i104

B56.if.preheader.new.i104:                        ; preds = %B56.if.preheader.i102
  %unroll_iter.i105 = and i64 %.117.i100, %const
  %135 = shl i64 %.72.i97, 3
  %136 = getelementptr i8, ptr %arg.left.4, i64 %135
  %scevgep5.i106 = getelementptr i8, ptr %136, i64 64
  %137 = add nsw i64 %unroll_iter.i105, -8
  %138 = icmp eq i64 %137, 0
  br i1 %138, label %B56.if.i107.epil.preheader, label %B56.if.preheader.new.i104.new

B56.if.preheader.new.i104.new:                    ; preds = %B56.if.preheader.new.i104
  %139 = lshr i64 %137, 3
  %140 = add nuw nsw i64 %139, 1
  %scevgep221 = getelementptr i8, ptr %scevgep220, i64 %135
  %141 = lshr i64 %140, 1
  %142 = mul nsw i64 %141, -2
  br label %B56.if.i107

B110.loopexit.unr-lcssa.i144.unr-lcssa:           ; preds = %B56.if.i107
  %143 = and i64 %137, 8
  %lcmp.mod191.not.not = icmp eq i64 %143, 0
  br i1 %lcmp.mod191.not.not, label %B56.if.i107.epil.preheader, label %B110.loopexit.unr-lcssa.i144

B56.if.i107.epil.preheader:                       ; preds = %B110.loopexit.unr-lcssa.i144.unr-lcssa, %B56.if.preheader.new.i104
  %least.2.090.i108.epil.init = phi double [ %.77.i99, %B56.if.preheader.new.i104 ], [ %.11.i.7.i141.1, %B110.loopexit.unr-lcssa.i144.unr-lcssa ]
  %niter.i109.epil.init = phi i64 [ 0, %B56.if.preheader.new.i104 ], [ %niter.next.7.i142.1, %B110.loopexit.unr-lcssa.i144.unr-lcssa ]
  %144 = shl i64 %niter.i109.epil.init, 3
  %scevgep19.i110.epil = getelementptr i8, ptr %scevgep5.i106, i64 %144
  %scevgep20.i111.epil = getelementptr i8, ptr %scevgep19.i110.epil, i64 -56
  %.250.i112.epil = load double, ptr %scevgep20.i111.epil, align 8, !noalias !11
  %.10.i.i113.epil = fcmp olt double %.250.i112.epil, %least.2.090.i108.epil.init
  %.11.i.i114.epil = select i1 %.10.i.i113.epil, double %.250.i112.epil, double %least.2.090.i108.epil.init
  %scevgep18.i115.epil = getelementptr i8, ptr %scevgep19.i110.epil, i64 -48
  %.250.1.i116.epil = load double, ptr %scevgep18.i115.epil, align 8, !noalias !11
  %.10.i.1.i117.epil = fcmp olt double %.250.1.i116.epil, %.11.i.i114.epil
  %.11.i.1.i118.epil = select i1 %.10.i.1.i117.epil, double %.250.1.i116.epil, double %.11.i.i114.epil
  %scevgep16.i119.epil = getelementptr i8, ptr %scevgep19.i110.epil, i64 -40
  %.250.2.i120.epil = load double, ptr %scevgep16.i119.epil, align 8, !noalias !11
  %.10.i.2.i121.epil = fcmp olt double %.250.2.i120.epil, %.11.i.1.i118.epil
  %.11.i.2.i122.epil = select i1 %.10.i.2.i121.epil, double %.250.2.i120.epil, double %.11.i.1.i118.epil
  %scevgep14.i123.epil = getelementptr i8, ptr %scevgep19.i110.epil, i64 -32
  %.250.3.i124.epil = load double, ptr %scevgep14.i123.epil, align 8, !noalias !11
  %.10.i.3.i125.epil = fcmp olt double %.250.3.i124.epil, %.11.i.2.i122.epil
  %.11.i.3.i126.epil = select i1 %.10.i.3.i125.epil, double %.250.3.i124.epil, double %.11.i.2.i122.epil
  %scevgep12.i127.epil = getelementptr i8, ptr %scevgep19.i110.epil, i64 -24
  %.250.4.i128.epil = load double, ptr %scevgep12.i127.epil, align 8, !noalias !11
  %.10.i.4.i129.epil = fcmp olt double %.250.4.i128.epil, %.11.i.3.i126.epil
  %.11.i.4.i130.epil = select i1 %.10.i.4.i129.epil, double %.250.4.i128.epil, double %.11.i.3.i126.epil
  %scevgep10.i131.epil = getelementptr i8, ptr %scevgep19.i110.epil, i64 -16
  %.250.5.i132.epil = load double, ptr %scevgep10.i131.epil, align 8, !noalias !11
  %.10.i.5.i133.epil = fcmp olt double %.250.5.i132.epil, %.11.i.4.i130.epil
  %.11.i.5.i134.epil = select i1 %.10.i.5.i133.epil, double %.250.5.i132.epil, double %.11.i.4.i130.epil
  %scevgep8.i135.epil = getelementptr i8, ptr %scevgep19.i110.epil, i64 -8
  %.250.6.i136.epil = load double, ptr %scevgep8.i135.epil, align 8, !noalias !11
  %.10.i.6.i137.epil = fcmp olt double %.250.6.i136.epil, %.11.i.5.i134.epil
  %.11.i.6.i138.epil = select i1 %.10.i.6.i137.epil, double %.250.6.i136.epil, double %.11.i.5.i134.epil
  %.250.7.i139.epil = load double, ptr %scevgep19.i110.epil, align 8, !noalias !11
  %.10.i.7.i140.epil = fcmp olt double %.250.7.i139.epil, %.11.i.6.i138.epil
  %.11.i.7.i141.epil = select i1 %.10.i.7.i140.epil, double %.250.7.i139.epil, double %.11.i.6.i138.epil
  br label %B110.loopexit.unr-lcssa.i144

B110.loopexit.unr-lcssa.i144:                     ; preds = %B56.if.i107.epil.preheader, %B110.loopexit.unr-lcssa.i144.unr-lcssa
  %.11.i.7.i141.lcssa = phi double [ %.11.i.7.i141.1, %B110.loopexit.unr-lcssa.i144.unr-lcssa ], [ %.11.i.7.i141.epil, %B56.if.i107.epil.preheader ]
  %lcmp.mod.not.i145 = icmp eq i64 %xtraiter.i103, 0
  %145 = or i64 %unroll_iter.i105, 1
  br i1 %lcmp.mod.not.i145, label %B544.endif.endif, label %B56.if.epil.preheader.i146

B56.if.epil.preheader.i146:                       ; preds = %B110.loopexit.unr-lcssa.i144, %B56.if.preheader.i102
  %least.2.090.epil.init.i147 = phi double [ %.77.i99, %B56.if.preheader.i102 ], [ %.11.i.7.i141.lcssa, %B110.loopexit.unr-lcssa.i144 ]
  %.1688688.epil.init.i148 = phi i64 [ 1, %B56.if.preheader.i102 ], [ %145, %B110.loopexit.unr-lcssa.i144 ]
  %146 = add i64 %.1688688.epil.init.i148, %.72.i97
  %147 = shl i64 %146, 3
  %scevgep.i149 = getelementptr i8, ptr %arg.left.4, i64 %147
  br label %B56.if.epil.i150

B56.if.epil.i150:                                 ; preds = %B56.if.epil.i150, %B56.if.epil.preheader.i146
  %least.2.090.epil.i151 = phi double [ %.11.i.epil.i156, %B56.if.epil.i150 ], [ %least.2.090.epil.init.i147, %B56.if.epil.preheader.i146 ]
  %epil.iter.i152 = phi i64 [ %epil.iter.next.i157, %B56.if.epil.i150 ], [ 0, %B56.if.epil.preheader.i146 ]
  %148 = shl i64 %epil.iter.i152, 3
  %scevgep254 = getelementptr i8, ptr %scevgep.i149, i64 %148
  %.250.epil.i154 = load double, ptr %scevgep254, align 8, !noalias !11
  %.10.i.epil.i155 = fcmp olt double %.250.epil.i154, %least.2.090.epil.i151
  %.11.i.epil.i156 = select i1 %.10.i.epil.i155, double %.250.epil.i154, double %least.2.090.epil.i151
  %epil.iter.next.i157 = add i64 %epil.iter.i152, 1
  %epil.iter.cmp.not.i158 = icmp eq i64 %xtraiter.i103, %epil.iter.next.i157
  br i1 %epil.iter.cmp.not.i158, label %B544.endif.endif, label %B56.if.epil.i150, !llvm.loop !5

B56.if.i107:                                      ; preds = %B56.if.i107, %B56.if.preheader.new.i104.new
  %lsr.iv34 = phi i64 [ %lsr.iv.next35, %B56.if.i107 ], [ %142, %B56.if.preheader.new.i104.new ]
  %least.2.090.i108 = phi double [ %.11.i.7.i141.1, %B56.if.i107 ], [ %.77.i99, %B56.if.preheader.new.i104.new ]
  %niter.i109 = phi i64 [ %niter.next.7.i142.1, %B56.if.i107 ], [ 0, %B56.if.preheader.new.i104.new ]
  %149 = shl i64 %niter.i109, 3
  %scevgep237 = getelementptr i8, ptr %scevgep221, i64 %149
  %scevgep238 = getelementptr i8, ptr %scevgep237, i64 -64
  %scevgep251 = getelementptr i8, ptr %scevgep237, i64 -120
  %.250.i112 = load double, ptr %scevgep251, align 8, !noalias !11
  %.10.i.i113 = fcmp olt double %.250.i112, %least.2.090.i108
  %.11.i.i114 = select i1 %.10.i.i113, double %.250.i112, double %least.2.090.i108
  %150 = shl i64 %niter.i109, 3
  %scevgep60 = getelementptr i8, ptr %scevgep221, i64 %150
  %scevgep61 = getelementptr i8, ptr %scevgep60, i64 -112
  %.250.1.i116 = load double, ptr %scevgep61, align 8, !noalias !11
  %.10.i.1.i117 = fcmp olt double %.250.1.i116, %.11.i.i114
  %.11.i.1.i118 = select i1 %.10.i.1.i117, double %.250.1.i116, double %.11.i.i114
  %151 = shl i64 %niter.i109, 3
  %scevgep58 = getelementptr i8, ptr %scevgep221, i64 %151
  %scevgep59 = getelementptr i8, ptr %scevgep58, i64 -104
  %.250.2.i120 = load double, ptr %scevgep59, align 8, !noalias !11
  %.10.i.2.i121 = fcmp olt double %.250.2.i120, %.11.i.1.i118
  %.11.i.2.i122 = select i1 %.10.i.2.i121, double %.250.2.i120, double %.11.i.1.i118
  %152 = shl i64 %niter.i109, 3
  %scevgep56 = getelementptr i8, ptr %scevgep221, i64 %152
  %scevgep57 = getelementptr i8, ptr %scevgep56, i64 -96
  %.250.3.i124 = load double, ptr %scevgep57, align 8, !noalias !11
  %.10.i.3.i125 = fcmp olt double %.250.3.i124, %.11.i.2.i122
  %.11.i.3.i126 = select i1 %.10.i.3.i125, double %.250.3.i124, double %.11.i.2.i122
  %153 = shl i64 %niter.i109, 3
  %scevgep54 = getelementptr i8, ptr %scevgep221, i64 %153
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 -88
  %.250.4.i128 = load double, ptr %scevgep55, align 8, !noalias !11
  %.10.i.4.i129 = fcmp olt double %.250.4.i128, %.11.i.3.i126
  %.11.i.4.i130 = select i1 %.10.i.4.i129, double %.250.4.i128, double %.11.i.3.i126
  %154 = shl i64 %niter.i109, 3
  %scevgep52 = getelementptr i8, ptr %scevgep221, i64 %154
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 -80
  %.250.5.i132 = load double, ptr %scevgep53, align 8, !noalias !11
  %.10.i.5.i133 = fcmp olt double %.250.5.i132, %.11.i.4.i130
  %.11.i.5.i134 = select i1 %.10.i.5.i133, double %.250.5.i132, double %.11.i.4.i130
  %155 = shl i64 %niter.i109, 3
  %scevgep50 = getelementptr i8, ptr %scevgep221, i64 %155
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 -72
  %.250.6.i136 = load double, ptr %scevgep51, align 8, !noalias !11
  %.10.i.6.i137 = fcmp olt double %.250.6.i136, %.11.i.5.i134
  %.11.i.6.i138 = select i1 %.10.i.6.i137, double %.250.6.i136, double %.11.i.5.i134
  %.250.7.i139 = load double, ptr %scevgep238, align 8, !noalias !11
  %.10.i.7.i140 = fcmp olt double %.250.7.i139, %.11.i.6.i138
  %.11.i.7.i141 = select i1 %.10.i.7.i140, double %.250.7.i139, double %.11.i.6.i138
  %156 = shl i64 %niter.i109, 3
  %scevgep48 = getelementptr i8, ptr %scevgep221, i64 %156
  %scevgep49 = getelementptr i8, ptr %scevgep48, i64 -56
  %.250.i112.1 = load double, ptr %scevgep49, align 8, !noalias !11
  %.10.i.i113.1 = fcmp olt double %.250.i112.1, %.11.i.7.i141
  %.11.i.i114.1 = select i1 %.10.i.i113.1, double %.250.i112.1, double %.11.i.7.i141
  %157 = shl i64 %niter.i109, 3
  %scevgep46 = getelementptr i8, ptr %scevgep221, i64 %157
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 -48
  %.250.1.i116.1 = load double, ptr %scevgep47, align 8, !noalias !11
  %.10.i.1.i117.1 = fcmp olt double %.250.1.i116.1, %.11.i.i114.1
  %.11.i.1.i118.1 = select i1 %.10.i.1.i117.1, double %.250.1.i116.1, double %.11.i.i114.1
  %158 = shl i64 %niter.i109, 3
  %scevgep44 = getelementptr i8, ptr %scevgep221, i64 %158
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 -40
  %.250.2.i120.1 = load double, ptr %scevgep45, align 8, !noalias !11
  %.10.i.2.i121.1 = fcmp olt double %.250.2.i120.1, %.11.i.1.i118.1
  %.11.i.2.i122.1 = select i1 %.10.i.2.i121.1, double %.250.2.i120.1, double %.11.i.1.i118.1
  %159 = shl i64 %niter.i109, 3
  %scevgep42 = getelementptr i8, ptr %scevgep221, i64 %159
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 -32
  %.250.3.i124.1 = load double, ptr %scevgep43, align 8, !noalias !11
  %.10.i.3.i125.1 = fcmp olt double %.250.3.i124.1, %.11.i.2.i122.1
  %.11.i.3.i126.1 = select i1 %.10.i.3.i125.1, double %.250.3.i124.1, double %.11.i.2.i122.1
  %160 = shl i64 %niter.i109, 3
  %scevgep40 = getelementptr i8, ptr %scevgep221, i64 %160
  %scevgep41 = getelementptr i8, ptr %scevgep40, i64 -24
  %.250.4.i128.1 = load double, ptr %scevgep41, align 8, !noalias !11
  %.10.i.4.i129.1 = fcmp olt double %.250.4.i128.1, %.11.i.3.i126.1
  %.11.i.4.i130.1 = select i1 %.10.i.4.i129.1, double %.250.4.i128.1, double %.11.i.3.i126.1
  %161 = shl i64 %niter.i109, 3
  %scevgep38 = getelementptr i8, ptr %scevgep221, i64 %161
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 -16
  %.250.5.i132.1 = load double, ptr %scevgep39, align 8, !noalias !11
  %.10.i.5.i133.1 = fcmp olt double %.250.5.i132.1, %.11.i.4.i130.1
  %.11.i.5.i134.1 = select i1 %.10.i.5.i133.1, double %.250.5.i132.1, double %.11.i.4.i130.1
  %162 = shl i64 %niter.i109, 3
  %scevgep36 = getelementptr i8, ptr %scevgep221, i64 %162
  %scevgep37 = getelementptr i8, ptr %scevgep36, i64 -8
  %.250.6.i136.1 = load double, ptr %scevgep37, align 8, !noalias !11
  %.10.i.6.i137.1 = fcmp olt double %.250.6.i136.1, %.11.i.5.i134.1
  %.11.i.6.i138.1 = select i1 %.10.i.6.i137.1, double %.250.6.i136.1, double %.11.i.5.i134.1
  %.250.7.i139.1 = load double, ptr %scevgep237, align 8, !noalias !11
  %.10.i.7.i140.1 = fcmp olt double %.250.7.i139.1, %.11.i.6.i138.1
  %.11.i.7.i141.1 = select i1 %.10.i.7.i140.1, double %.250.7.i139.1, double %.11.i.6.i138.1
  %niter.next.7.i142.1 = add i64 %niter.i109, 16
  %lsr.iv.next35 = add i64 %lsr.iv34, 2
  %niter195.ncmp.1 = icmp eq i64 %lsr.iv.next35, 0
  br i1 %niter195.ncmp.1, label %B110.loopexit.unr-lcssa.i144.unr-lcssa, label %B56.if.i107

B544.endif.endif:                                 ; preds = %B56.if.epil.i150, %B110.loopexit.unr-lcssa.i144, %B544
  %least.2.0.lcssa.i159 = phi double [ %.77.i99, %B544 ], [ %.11.i.7.i141.lcssa, %B110.loopexit.unr-lcssa.i144 ], [ %.11.i.epil.i156, %B56.if.epil.i150 ]
  %163 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1366 = select i1 %163, i64 %arg.since.5.0, i64 0
  %164 = getelementptr double, ptr %arg.since.4, i64 %sm.3.1.lcssa5
  %.1380 = getelementptr double, ptr %164, i64 %.1366
  %.1381 = load double, ptr %.1380, align 8
  %.1384 = fmul double %.88.i, %least.2.0.lcssa.i159
  %.1385 = fadd double %.1381, %.1384
  %.1388 = fmul double %.1127, 0x3FF000000044B830
  %.1389 = fcmp ugt double %.1385, %.1388
  %"$phi756.5.2.2.frozen" = freeze i1 %.1389
  %.1480 = fsub double %.1127, %.1381
  %.1485 = fdiv double %.1480, %.88.i
  %"$phi756.5.2.2" = select i1 %"$phi756.5.2.2.frozen", double %.1485, double %least.2.0.lcssa.i159
  store i64 0, ptr %.1495, align 8
  %.1503 = call i32 @f11(ptr nonnull %.1495, ptr nonnull %excinfo.6, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, i64 %sm.3.1.lcssa5, i64 %.1221, double %"$phi756.5.2.2")
  switch i32 %.1503, label %B756.if [
    i32 -2, label %B756.endif
    i32 0, label %B756.endif
  ], !prof !0

B756.if:                                          ; preds = %B544.endif.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B756.endif:                                       ; preds = %B544.endif.endif, %B544.endif.endif
  %.1513 = load i64, ptr %.1495, align 8
  %sunkaddr361 = shl i64 %.1206, 3
  %sunkaddr362 = getelementptr i8, ptr %50, i64 %sunkaddr361
  store i64 %.1513, ptr %sunkaddr362, align 8
  br label %B778

B1086.endif:                                      ; preds = %B56.if.epil.i73, %B110.loopexit.unr-lcssa.i67, %B1086
  %least.2.0.lcssa.i82 = phi double [ %.77.i22, %B1086 ], [ %.11.i.7.i64.lcssa, %B110.loopexit.unr-lcssa.i67 ], [ %.11.i.epil.i79, %B56.if.epil.i73 ]
  %sunkaddr141 = mul i64 %.1206, 8
  %sunkaddr142 = getelementptr i8, ptr %50, i64 %sunkaddr141
  %.2151 = load i64, ptr %sunkaddr142, align 8
  %.27.inv.i161 = icmp sgt i64 %.2151, 0
  %.28.i162 = select i1 %.27.inv.i161, i64 0, i64 %arg.cycles.5.0
  %165 = getelementptr double, ptr %arg.cycles.4, i64 %.2151
  %166 = getelementptr i8, ptr %165, i64 -8
  %.42.i163 = getelementptr double, ptr %166, i64 %.28.i162
  %.43.i164 = load double, ptr %.42.i163, align 8, !noalias !20
  %.44.i165 = sitofp i64 %.2151 to double
  %.45.i166 = fmul double %.43.i164, %.44.i165
  %sunkaddr143 = mul i64 %.69.i, 8
  %sunkaddr144 = getelementptr i8, ptr %12, i64 %sunkaddr143
  %.84.i169 = load double, ptr %sunkaddr144, align 8, !noalias !20
  %.88.i170 = fdiv double %.45.i166, %.84.i169
  %.2179 = fmul double %least.2.0.lcssa.i82, %.88.i170
  %.2181 = fadd double %.1127, %.2179
  %.10.i = fcmp olt double %.2181, %.2057
  %.11.i171 = select i1 %.10.i, double %.2181, double %.2057
  %sunkaddr145 = mul i64 %47, 8
  %sunkaddr146 = getelementptr i8, ptr %48, i64 %sunkaddr145
  store double %.11.i171, ptr %sunkaddr146, align 8
  br label %B384
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f11(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.left.0, ptr readnone %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, i64 %arg.sm, i64 %arg.count, double %arg.done) local_unnamed_addr #0 {
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
  br i1 %epil.iter.cmp.not, label %B134, label %B38.if.epil, !llvm.loop !23

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
!9 = distinct !{!9, !10, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!10 = distinct !{!10, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!13 = distinct !{!13, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!14 = !{!15}
!15 = distinct !{!15, !16, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!16 = distinct !{!16, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!17 = !{!18}
!18 = distinct !{!18, !19, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!19 = distinct !{!19, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
!20 = !{!21}
!21 = distinct !{!21, !22, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!22 = distinct !{!22, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
!23 = distinct !{!23, !6}
