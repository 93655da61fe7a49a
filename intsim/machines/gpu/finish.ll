; intsim 2638a7ffea861f673c593ccc467a5303c562f0b21760b5143b9169472a310728 by numba 0.68.1


define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.a3, i64 %arg.n3_0, ptr %arg.a4, i64 %arg.n4_0) local_unnamed_addr {
entry:
  %.221 = alloca double, align 8
  store double 0.000000e+00, ptr %.221, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.16.i = shl i64 %arg.n2_1, 3
  %.25.i = mul nsw i64 %arg.n2_1, %arg.n2_0
  store double 0.000000e+00, ptr %.221, align 8
  %.237 = call i32 @f9(ptr nonnull %.221, ptr nonnull %excinfo.6, ptr null, ptr null, i64 %arg.n0_0, i64 8, ptr %arg.a0, i64 %arg.n0_0, i64 8, ptr null, ptr null, i64 %arg.n1_0, i64 8, ptr %arg.a1, i64 %arg.n1_0, i64 8, ptr null, ptr null, i64 %.25.i, i64 8, ptr %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %.16.i, i64 8, ptr null, ptr null, i64 %arg.n3_0, i64 8, ptr %arg.a3, i64 %arg.n3_0, i64 8, ptr null, ptr null, i64 %arg.n4_0, i64 8, ptr %arg.a4, i64 %arg.n4_0, i64 8)
  switch i32 %.237, label %B0.endif.endif.endif.endif.endif.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endif.endif.if, %B0.endif.endif.endif.endif.endif.endif
  %common.ret.op = phi i32 [ %.237, %B0.endif.endif.endif.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif ]
  ret i32 %common.ret.op

B0.endif.endif.endif.endif.endif.if:              ; preds = %entry
  %.245 = icmp sgt i32 %.237, 0
  %.238 = load ptr, ptr %excinfo.6, align 8
  %.246 = select i1 %.245, ptr %.238, ptr undef
  store ptr %.246, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:           ; preds = %entry, %entry
  %.247 = load double, ptr %.221, align 8
  store double %.247, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg) #0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f9(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.work.0, ptr readnone %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr readonly %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr readnone %arg.cycles.0, ptr readnone %arg.cycles.1, i64 %arg.cycles.2, i64 %arg.cycles.3, ptr readonly %arg.cycles.4, i64 %arg.cycles.5.0, i64 %arg.cycles.6.0, ptr readnone %arg.left.0, ptr readnone %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, ptr readnone %arg.count.0, ptr readnone %arg.count.1, i64 %arg.count.2, i64 %arg.count.3, ptr %arg.count.4, i64 %arg.count.5.0, i64 %arg.count.6.0, ptr readnone %arg.until.0, ptr readnone %arg.until.1, i64 %arg.until.2, i64 %arg.until.3, ptr %arg.until.4, i64 %arg.until.5.0, i64 %arg.until.6.0) local_unnamed_addr #1 {
entry:
  %const = bitcast i64 9223372036854775800 to i64
  %.1286 = alloca [2 x i64], align 8
  %excinfo.3 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1286, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.3, align 8
  %.95 = mul nsw i64 %arg.left.5.1, %arg.left.5.0
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.95, i64 %arg.work.5.0)
  %.209695.not = icmp slt i64 %.11.i, 1
  br i1 %.209695.not, label %B200, label %B118.if.lr.ph

B200.loopexit.unr-lcssa:                          ; preds = %96
  %0 = and i64 %.11.i, 1
  %lcmp.mod.not = icmp eq i64 %0, 0
  br i1 %lcmp.mod.not, label %B200, label %B118.if.epil.preheader

B118.if.epil.preheader:                           ; preds = %B200.loopexit.unr-lcssa, %B118.if.lr.ph
  %.215694696.epil.init = phi i64 [ 0, %B118.if.lr.ph ], [ %.222.1, %B200.loopexit.unr-lcssa ]
  %1 = icmp eq i64 %arg.left.5.0, 0
  %2 = getelementptr double, ptr %arg.work.4, i64 %.215694696.epil.init
  %.276.epil = load double, ptr %2, align 8
  br i1 %1, label %B120.endif.endif.endif.thread.epil, label %B120.endif.endif.endif.epil, !prof !1

B120.endif.endif.endif.epil:                      ; preds = %B118.if.epil.preheader
  %3 = icmp slt i64 %arg.left.5.0, 0
  %.297.epil = srem i64 %.215694696.epil.init, %arg.left.5.0
  %.300.not.epil = icmp eq i64 %.297.epil, 0
  %.308.epil = select i1 %.300.not.epil, i64 0, i64 %83
  %.288.1.epil = add nsw i64 %.308.epil, %.297.epil
  %.288.1.fr.epil = freeze i64 %.288.1.epil
  %.337.epil = sdiv i64 %.215694696.epil.init, %arg.left.5.0
  %.341.epil = icmp ne i64 %.297.epil, 0
  %.342.epil = and i1 %3, %.341.epil
  %.347.epil = sext i1 %.342.epil to i64
  %.326.1.epil = add nsw i64 %.337.epil, %.347.epil
  %.381.epil = icmp slt i64 %.288.1.fr.epil, 0
  %.382.epil = select i1 %.381.epil, i64 %arg.left.5.0, i64 0
  %.383.epil = add i64 %.382.epil, %.288.1.fr.epil
  %.384.epil = icmp slt i64 %.326.1.epil, 0
  %.385.epil = select i1 %.384.epil, i64 %arg.left.5.1, i64 0
  %.403.epil = mul i64 %.383.epil, %arg.left.5.1
  %4 = getelementptr double, ptr %arg.left.4, i64 %.403.epil
  %5 = getelementptr double, ptr %4, i64 %.326.1.epil
  %.407.epil = getelementptr double, ptr %5, i64 %.385.epil
  store double %.276.epil, ptr %.407.epil, align 8
  %spec.select.epil = select i1 %.381.epil, i64 %arg.count.5.0, i64 0
  br label %B200.loopexit.epilog-lcssa

B120.endif.endif.endif.thread.epil:               ; preds = %B118.if.epil.preheader
  store double %.276.epil, ptr %arg.left.4, align 8
  br label %B200.loopexit.epilog-lcssa

B200.loopexit.epilog-lcssa:                       ; preds = %B120.endif.endif.endif.thread.epil, %B120.endif.endif.endif.epil
  %rem.2.09.epil = phi i64 [ 0, %B120.endif.endif.endif.thread.epil ], [ %.288.1.fr.epil, %B120.endif.endif.endif.epil ]
  %6 = phi i64 [ 0, %B120.endif.endif.endif.thread.epil ], [ %spec.select.epil, %B120.endif.endif.endif.epil ]
  %7 = getelementptr i64, ptr %arg.count.4, i64 %rem.2.09.epil
  %.478.epil = getelementptr i64, ptr %7, i64 %6
  %.479.epil = load i64, ptr %.478.epil, align 8
  %.480.epil = add nsw i64 %.479.epil, 1
  store i64 %.480.epil, ptr %.478.epil, align 8
  br label %B200

B200:                                             ; preds = %B200.loopexit.epilog-lcssa, %B200.loopexit.unr-lcssa, %entry
  %.596701.not = icmp slt i64 %arg.left.5.0, 1
  br i1 %.596701.not, label %B416.preheader, label %B230.if.lr.ph

B230.if.lr.ph:                                    ; preds = %B200
  %.874.inv = icmp sgt i64 %arg.left.5.1, 0
  %8 = getelementptr double, ptr %arg.cycles.4, i64 %arg.left.5.1
  %9 = getelementptr i8, ptr %8, i64 -8
  %scevgep150 = getelementptr i8, ptr %arg.left.4, i64 128
  %10 = shl i64 %arg.left.5.1, 3
  %11 = shl i64 %arg.cycles.5.0, 3
  %sunkaddr202 = select i1 %.874.inv, i64 0, i64 %11
  br label %B230.if

B416.preheader:                                   ; preds = %B408, %B200
  %.986 = add i64 %arg.left.5.0, -1
  %..986 = tail call i64 @llvm.smax.i64(i64 %.986, i64 0)
  %.1591.inv = icmp sgt i64 %arg.left.5.1, 0
  %12 = getelementptr double, ptr %arg.cycles.4, i64 %arg.left.5.1
  %13 = getelementptr i8, ptr %12, i64 -8
  %xtraiter85 = and i64 %..986, 7
  %unroll_iter89 = and i64 %..986, %const
  %scevgep115 = getelementptr i8, ptr %arg.left.4, i64 128
  %14 = shl i64 %arg.cycles.5.0, 3
  %sunkaddr210 = select i1 %.1591.inv, i64 0, i64 %14
  %15 = or i64 %unroll_iter89, 1
  br label %B416

B278:                                             ; preds = %B230.if
  %.72.i = mul i64 %.602700702, %arg.left.5.1
  %.76.i = getelementptr double, ptr %arg.left.4, i64 %.72.i
  %.77.i = load double, ptr %.76.i, align 8, !noalias !2
  %.117.i = add nsw i64 %.698, -1
  %.16287.not.i = icmp eq i64 %.698, 1
  br i1 %.16287.not.i, label %B278.endif, label %B56.if.preheader.i

B56.if.preheader.i:                               ; preds = %B278
  %xtraiter.i = and i64 %.117.i, 7
  %16 = icmp slt i64 %.698, 9
  br i1 %16, label %B56.if.epil.preheader.i, label %B56.if.preheader.new.i

B56.if.preheader.new.i:                           ; preds = %B56.if.preheader.i
  %unroll_iter.i = and i64 %.117.i, %const
  %17 = shl i64 %.72.i, 3
  %18 = getelementptr i8, ptr %arg.left.4, i64 %17
  %scevgep5.i = getelementptr i8, ptr %18, i64 64
  %19 = add nsw i64 %unroll_iter.i, -8
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %B56.if.i.epil.preheader, label %B56.if.preheader.new.i.new

B56.if.preheader.new.i.new:                       ; preds = %B56.if.preheader.new.i
  %21 = lshr i64 %19, 3
  %22 = add nuw nsw i64 %21, 1
  %23 = lshr i64 %22, 1
  %24 = mul nsw i64 %23, -2
  br label %B56.if.i

B110.loopexit.unr-lcssa.i.unr-lcssa:              ; preds = %B56.if.i
  %25 = and i64 %19, 8
  %lcmp.mod80.not.not = icmp eq i64 %25, 0
  br i1 %lcmp.mod80.not.not, label %B56.if.i.epil.preheader, label %B110.loopexit.unr-lcssa.i

B56.if.i.epil.preheader:                          ; preds = %B110.loopexit.unr-lcssa.i.unr-lcssa, %B56.if.preheader.new.i
  %least.2.090.i.epil.init = phi double [ %.77.i, %B56.if.preheader.new.i ], [ %.11.i.7.i.1, %B110.loopexit.unr-lcssa.i.unr-lcssa ]
  %niter.i.epil.init = phi i64 [ 0, %B56.if.preheader.new.i ], [ %niter.next.7.i.1, %B110.loopexit.unr-lcssa.i.unr-lcssa ]
  %26 = shl i64 %niter.i.epil.init, 3
  %scevgep19.i.epil = getelementptr i8, ptr %scevgep5.i, i64 %26
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
  %27 = or i64 %unroll_iter.i, 1
  br i1 %lcmp.mod.not.i, label %B278.endif, label %B56.if.epil.preheader.i

B56.if.epil.preheader.i:                          ; preds = %B110.loopexit.unr-lcssa.i, %B56.if.preheader.i
  %least.2.090.epil.init.i = phi double [ %.77.i, %B56.if.preheader.i ], [ %.11.i.7.i.lcssa, %B110.loopexit.unr-lcssa.i ]
  %.1688688.epil.init.i = phi i64 [ 1, %B56.if.preheader.i ], [ %27, %B110.loopexit.unr-lcssa.i ]
  %28 = shl i64 %.1688688.epil.init.i, 3
  %scevgep187 = getelementptr i8, ptr %lsr.iv185, i64 %28
  br label %B56.if.epil.i

B56.if.epil.i:                                    ; preds = %B56.if.epil.i, %B56.if.epil.preheader.i
  %least.2.090.epil.i = phi double [ %.11.i.epil.i, %B56.if.epil.i ], [ %least.2.090.epil.init.i, %B56.if.epil.preheader.i ]
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B56.if.epil.i ], [ 0, %B56.if.epil.preheader.i ]
  %29 = shl i64 %epil.iter.i, 3
  %scevgep188 = getelementptr i8, ptr %scevgep187, i64 %29
  %.250.epil.i = load double, ptr %scevgep188, align 8, !noalias !2
  %.10.i.epil.i = fcmp olt double %.250.epil.i, %least.2.090.epil.i
  %.11.i.epil.i = select i1 %.10.i.epil.i, double %.250.epil.i, double %least.2.090.epil.i
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B278.endif, label %B56.if.epil.i, !llvm.loop !5

B56.if.i:                                         ; preds = %B56.if.i, %B56.if.preheader.new.i.new
  %lsr.iv60 = phi i64 [ %lsr.iv.next61, %B56.if.i ], [ %24, %B56.if.preheader.new.i.new ]
  %least.2.090.i = phi double [ %.11.i.7.i.1, %B56.if.i ], [ %.77.i, %B56.if.preheader.new.i.new ]
  %niter.i = phi i64 [ %niter.next.7.i.1, %B56.if.i ], [ 0, %B56.if.preheader.new.i.new ]
  %30 = shl i64 %niter.i, 3
  %scevgep168 = getelementptr i8, ptr %lsr.iv151, i64 %30
  %scevgep169 = getelementptr i8, ptr %scevgep168, i64 -64
  %scevgep182 = getelementptr i8, ptr %scevgep168, i64 -120
  %.250.i = load double, ptr %scevgep182, align 8, !noalias !2
  %.10.i.i = fcmp olt double %.250.i, %least.2.090.i
  %.11.i.i = select i1 %.10.i.i, double %.250.i, double %least.2.090.i
  %31 = shl i64 %niter.i, 3
  %scevgep86 = getelementptr i8, ptr %lsr.iv151, i64 %31
  %scevgep87 = getelementptr i8, ptr %scevgep86, i64 -112
  %.250.1.i = load double, ptr %scevgep87, align 8, !noalias !2
  %.10.i.1.i = fcmp olt double %.250.1.i, %.11.i.i
  %.11.i.1.i = select i1 %.10.i.1.i, double %.250.1.i, double %.11.i.i
  %32 = shl i64 %niter.i, 3
  %scevgep84 = getelementptr i8, ptr %lsr.iv151, i64 %32
  %scevgep85 = getelementptr i8, ptr %scevgep84, i64 -104
  %.250.2.i = load double, ptr %scevgep85, align 8, !noalias !2
  %.10.i.2.i = fcmp olt double %.250.2.i, %.11.i.1.i
  %.11.i.2.i = select i1 %.10.i.2.i, double %.250.2.i, double %.11.i.1.i
  %33 = shl i64 %niter.i, 3
  %scevgep82 = getelementptr i8, ptr %lsr.iv151, i64 %33
  %scevgep83 = getelementptr i8, ptr %scevgep82, i64 -96
  %.250.3.i = load double, ptr %scevgep83, align 8, !noalias !2
  %.10.i.3.i = fcmp olt double %.250.3.i, %.11.i.2.i
  %.11.i.3.i = select i1 %.10.i.3.i, double %.250.3.i, double %.11.i.2.i
  %34 = shl i64 %niter.i, 3
  %scevgep80 = getelementptr i8, ptr %lsr.iv151, i64 %34
  %scevgep81 = getelementptr i8, ptr %scevgep80, i64 -88
  %.250.4.i = load double, ptr %scevgep81, align 8, !noalias !2
  %.10.i.4.i = fcmp olt double %.250.4.i, %.11.i.3.i
  %.11.i.4.i = select i1 %.10.i.4.i, double %.250.4.i, double %.11.i.3.i
  %35 = shl i64 %niter.i, 3
  %scevgep78 = getelementptr i8, ptr %lsr.iv151, i64 %35
  %scevgep79 = getelementptr i8, ptr %scevgep78, i64 -80
  %.250.5.i = load double, ptr %scevgep79, align 8, !noalias !2
  %.10.i.5.i = fcmp olt double %.250.5.i, %.11.i.4.i
  %.11.i.5.i = select i1 %.10.i.5.i, double %.250.5.i, double %.11.i.4.i
  %36 = shl i64 %niter.i, 3
  %scevgep76 = getelementptr i8, ptr %lsr.iv151, i64 %36
  %scevgep77 = getelementptr i8, ptr %scevgep76, i64 -72
  %.250.6.i = load double, ptr %scevgep77, align 8, !noalias !2
  %.10.i.6.i = fcmp olt double %.250.6.i, %.11.i.5.i
  %.11.i.6.i = select i1 %.10.i.6.i, double %.250.6.i, double %.11.i.5.i
  %.250.7.i = load double, ptr %scevgep169, align 8, !noalias !2
  %.10.i.7.i = fcmp olt double %.250.7.i, %.11.i.6.i
  %.11.i.7.i = select i1 %.10.i.7.i, double %.250.7.i, double %.11.i.6.i
  %37 = shl i64 %niter.i, 3
  %scevgep74 = getelementptr i8, ptr %lsr.iv151, i64 %37
  %scevgep75 = getelementptr i8, ptr %scevgep74, i64 -56
  %.250.i.1 = load double, ptr %scevgep75, align 8, !noalias !2
  %.10.i.i.1 = fcmp olt double %.250.i.1, %.11.i.7.i
  %.11.i.i.1 = select i1 %.10.i.i.1, double %.250.i.1, double %.11.i.7.i
  %38 = shl i64 %niter.i, 3
  %scevgep72 = getelementptr i8, ptr %lsr.iv151, i64 %38
  %scevgep73 = getelementptr i8, ptr %scevgep72, i64 -48
  %.250.1.i.1 = load double, ptr %scevgep73, align 8, !noalias !2
  %.10.i.1.i.1 = fcmp olt double %.250.1.i.1, %.11.i.i.1
  %.11.i.1.i.1 = select i1 %.10.i.1.i.1, double %.250.1.i.1, double %.11.i.i.1
  %39 = shl i64 %niter.i, 3
  %scevgep70 = getelementptr i8, ptr %lsr.iv151, i64 %39
  %scevgep71 = getelementptr i8, ptr %scevgep70, i64 -40
  %.250.2.i.1 = load double, ptr %scevgep71, align 8, !noalias !2
  %.10.i.2.i.1 = fcmp olt double %.250.2.i.1, %.11.i.1.i.1
  %.11.i.2.i.1 = select i1 %.10.i.2.i.1, double %.250.2.i.1, double %.11.i.1.i.1
  %40 = shl i64 %niter.i, 3
  %scevgep68 = getelementptr i8, ptr %lsr.iv151, i64 %40
  %scevgep69 = getelementptr i8, ptr %scevgep68, i64 -32
  %.250.3.i.1 = load double, ptr %scevgep69, align 8, !noalias !2
  %.10.i.3.i.1 = fcmp olt double %.250.3.i.1, %.11.i.2.i.1
  %.11.i.3.i.1 = select i1 %.10.i.3.i.1, double %.250.3.i.1, double %.11.i.2.i.1
  %41 = shl i64 %niter.i, 3
  %scevgep66 = getelementptr i8, ptr %lsr.iv151, i64 %41
  %scevgep67 = getelementptr i8, ptr %scevgep66, i64 -24
  %.250.4.i.1 = load double, ptr %scevgep67, align 8, !noalias !2
  %.10.i.4.i.1 = fcmp olt double %.250.4.i.1, %.11.i.3.i.1
  %.11.i.4.i.1 = select i1 %.10.i.4.i.1, double %.250.4.i.1, double %.11.i.3.i.1
  %42 = shl i64 %niter.i, 3
  %scevgep64 = getelementptr i8, ptr %lsr.iv151, i64 %42
  %scevgep65 = getelementptr i8, ptr %scevgep64, i64 -16
  %.250.5.i.1 = load double, ptr %scevgep65, align 8, !noalias !2
  %.10.i.5.i.1 = fcmp olt double %.250.5.i.1, %.11.i.4.i.1
  %.11.i.5.i.1 = select i1 %.10.i.5.i.1, double %.250.5.i.1, double %.11.i.4.i.1
  %43 = shl i64 %niter.i, 3
  %scevgep62 = getelementptr i8, ptr %lsr.iv151, i64 %43
  %scevgep63 = getelementptr i8, ptr %scevgep62, i64 -8
  %.250.6.i.1 = load double, ptr %scevgep63, align 8, !noalias !2
  %.10.i.6.i.1 = fcmp olt double %.250.6.i.1, %.11.i.5.i.1
  %.11.i.6.i.1 = select i1 %.10.i.6.i.1, double %.250.6.i.1, double %.11.i.5.i.1
  %.250.7.i.1 = load double, ptr %scevgep168, align 8, !noalias !2
  %.10.i.7.i.1 = fcmp olt double %.250.7.i.1, %.11.i.6.i.1
  %.11.i.7.i.1 = select i1 %.10.i.7.i.1, double %.250.7.i.1, double %.11.i.6.i.1
  %niter.next.7.i.1 = add i64 %niter.i, 16
  %lsr.iv.next61 = add i64 %lsr.iv60, 2
  %niter84.ncmp.1 = icmp eq i64 %lsr.iv.next61, 0
  br i1 %niter84.ncmp.1, label %B110.loopexit.unr-lcssa.i.unr-lcssa, label %B56.if.i

B408:                                             ; preds = %B278.endif, %B230.if
  %scevgep152 = getelementptr i8, ptr %lsr.iv151, i64 %10
  %scevgep186 = getelementptr i8, ptr %lsr.iv185, i64 %10
  %exitcond724.not = icmp eq i64 %.609, %arg.left.5.0
  br i1 %exitcond724.not, label %B416.preheader, label %B230.if

B416:                                             ; preds = %B658.endif, %B536.endif, %B416.preheader
  %following.2.0 = phi i64 [ %.11.i, %B416.preheader ], [ %.1306.fca.1.load, %B536.endif ], [ %.1306.fca.1.load, %B658.endif ]
  %now.2.0 = phi double [ 0.000000e+00, %B416.preheader ], [ %.1188, %B536.endif ], [ %.1188, %B658.endif ]
  %44 = icmp slt i64 %.986, 1
  br i1 %44, label %B498.thread, label %B452.if.preheader

B452.if.preheader:                                ; preds = %B416
  %45 = icmp slt i64 %.986, 8
  br i1 %45, label %B452.if.epil.preheader, label %B452.if.preheader18

B452.if.preheader18:                              ; preds = %B452.if.preheader
  br label %B452.if

B498.loopexit.unr-lcssa:                          ; preds = %B452.if
  %46 = icmp eq i64 %xtraiter85, 0
  br i1 %46, label %B498, label %B452.if.epil.preheader

B452.if.epil.preheader:                           ; preds = %B498.loopexit.unr-lcssa, %B452.if.preheader
  %sm.3.1711.epil.ph = phi i64 [ 0, %B452.if.preheader ], [ %sm.4.2.7, %B498.loopexit.unr-lcssa ]
  %.1035707709.epil.ph = phi i64 [ 1, %B452.if.preheader ], [ %15, %B498.loopexit.unr-lcssa ]
  br label %B452.if.epil

B452.if.epil:                                     ; preds = %B452.if.epil.preheader, %B452.if.epil
  %lsr.iv = phi i64 [ %lsr.iv.next, %B452.if.epil ], [ %xtraiter85, %B452.if.epil.preheader ]
  %sm.3.1711.epil = phi i64 [ %sm.4.2.epil, %B452.if.epil ], [ %sm.3.1711.epil.ph, %B452.if.epil.preheader ]
  %.1035707709.epil = phi i64 [ %.1042.epil, %B452.if.epil ], [ %.1035707709.epil.ph, %B452.if.epil.preheader ]
  %.1042.epil = add nuw i64 %.1035707709.epil, 1
  %47 = shl i64 %.1035707709.epil, 3
  %scevgep114 = getelementptr i8, ptr %arg.until.4, i64 %47
  %.1104.epil = load double, ptr %scevgep114, align 8
  %.1119.epil = icmp slt i64 %sm.3.1711.epil, 0
  %.1120.epil = select i1 %.1119.epil, i64 %arg.until.5.0, i64 0
  %48 = getelementptr double, ptr %arg.until.4, i64 %sm.3.1711.epil
  %.1134.epil = getelementptr double, ptr %48, i64 %.1120.epil
  %.1135.epil = load double, ptr %.1134.epil, align 8
  %.1138.epil = fcmp olt double %.1104.epil, %.1135.epil
  %sm.4.2.epil = select i1 %.1138.epil, i64 %.1035707709.epil, i64 %sm.3.1711.epil
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter.cmp.not, label %B498, label %B452.if.epil, !llvm.loop !7

B498:                                             ; preds = %B452.if.epil, %B498.loopexit.unr-lcssa
  %sm.3.1.lcssa = phi i64 [ %sm.4.2.7, %B498.loopexit.unr-lcssa ], [ %sm.4.2.epil, %B452.if.epil ]
  %sm.3.1.lcssa.fr = freeze i64 %sm.3.1.lcssa
  %.1172 = icmp slt i64 %sm.3.1.lcssa.fr, 0
  %spec.select6 = select i1 %.1172, i64 %arg.until.5.0, i64 0
  br label %B498.thread

B498.thread:                                      ; preds = %B498, %B416
  %sm.3.1.lcssa5 = phi i64 [ 0, %B416 ], [ %sm.3.1.lcssa.fr, %B498 ]
  %49 = phi i64 [ 0, %B416 ], [ %spec.select6, %B498 ]
  %50 = getelementptr double, ptr %arg.until.4, i64 %sm.3.1.lcssa5
  %.1187 = getelementptr double, ptr %50, i64 %49
  %.1188 = load double, ptr %.1187, align 8
  %.1189 = fcmp oeq double %.1188, 0x7FF0000000000000
  br i1 %.1189, label %B532, label %B536

common.ret:                                       ; preds = %B536.if, %B532
  %common.ret.op = phi i32 [ 0, %B532 ], [ %.1296, %B536.if ]
  ret i32 %common.ret.op

B532:                                             ; preds = %B498.thread
  store double %now.2.0, ptr %retptr, align 8
  br label %common.ret

B536:                                             ; preds = %B498.thread
  %51 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1266 = select i1 %51, i64 %arg.count.5.0, i64 0
  %52 = getelementptr i64, ptr %arg.count.4, i64 %sm.3.1.lcssa5
  %.1280 = getelementptr i64, ptr %52, i64 %.1266
  %.1281 = load i64, ptr %.1280, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1286, i8 0, i64 16, i1 false)
  %.1296 = call i32 @f10(ptr nonnull %.1286, ptr nonnull %excinfo.3, ptr %arg.work.0, ptr %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, i64 %sm.3.1.lcssa5, i64 %.1281, i64 %following.2.0)
  %sunkaddr93 = getelementptr inbounds i8, ptr %.1286, i64 8
  %.1306.fca.1.load = load i64, ptr %sunkaddr93, align 8
  switch i32 %.1296, label %B536.if [
    i32 -2, label %B536.endif
    i32 0, label %B536.endif
  ], !prof !0

B658:                                             ; preds = %B536.endif
  %53 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.51.i = select i1 %53, i64 %arg.left.5.0, i64 0
  %.52.i = add i64 %.51.i, %sm.3.1.lcssa5
  %.72.i10 = mul i64 %.52.i, %arg.left.5.1
  %.76.i11 = getelementptr double, ptr %arg.left.4, i64 %.72.i10
  %.77.i12 = load double, ptr %.76.i11, align 8, !noalias !8
  %.117.i13 = add nsw i64 %.1415, -1
  %.16287.not.i14 = icmp eq i64 %.1415, 1
  br i1 %.16287.not.i14, label %B658.endif, label %B56.if.preheader.i15

B56.if.preheader.i15:                             ; preds = %B658
  %xtraiter.i16 = and i64 %.117.i13, 7
  %54 = icmp slt i64 %.1415, 9
  br i1 %54, label %B56.if.epil.preheader.i59, label %B56.if.preheader.new.i17

B56.if.preheader.new.i17:                         ; preds = %B56.if.preheader.i15
  %unroll_iter.i18 = and i64 %.117.i13, %const
  %55 = shl i64 %.72.i10, 3
  %56 = getelementptr i8, ptr %arg.left.4, i64 %55
  %scevgep5.i19 = getelementptr i8, ptr %56, i64 64
  %57 = add nsw i64 %unroll_iter.i18, -8
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %B56.if.i20.epil.preheader, label %B56.if.preheader.new.i17.new

B56.if.preheader.new.i17.new:                     ; preds = %B56.if.preheader.new.i17
  %59 = lshr i64 %57, 3
  %60 = add nuw nsw i64 %59, 1
  %scevgep116 = getelementptr i8, ptr %scevgep115, i64 %55
  %61 = lshr i64 %60, 1
  %62 = mul nsw i64 %61, -2
  br label %B56.if.i20

B110.loopexit.unr-lcssa.i57.unr-lcssa:            ; preds = %B56.if.i20
  %63 = and i64 %57, 8
  %lcmp.mod93.not.not = icmp eq i64 %63, 0
  br i1 %lcmp.mod93.not.not, label %B56.if.i20.epil.preheader, label %B110.loopexit.unr-lcssa.i57

B56.if.i20.epil.preheader:                        ; preds = %B110.loopexit.unr-lcssa.i57.unr-lcssa, %B56.if.preheader.new.i17
  %least.2.090.i21.epil.init = phi double [ %.77.i12, %B56.if.preheader.new.i17 ], [ %.11.i.7.i54.1, %B110.loopexit.unr-lcssa.i57.unr-lcssa ]
  %niter.i22.epil.init = phi i64 [ 0, %B56.if.preheader.new.i17 ], [ %niter.next.7.i55.1, %B110.loopexit.unr-lcssa.i57.unr-lcssa ]
  %64 = shl i64 %niter.i22.epil.init, 3
  %scevgep19.i23.epil = getelementptr i8, ptr %scevgep5.i19, i64 %64
  %scevgep20.i24.epil = getelementptr i8, ptr %scevgep19.i23.epil, i64 -56
  %.250.i25.epil = load double, ptr %scevgep20.i24.epil, align 8, !noalias !8
  %.10.i.i26.epil = fcmp olt double %.250.i25.epil, %least.2.090.i21.epil.init
  %.11.i.i27.epil = select i1 %.10.i.i26.epil, double %.250.i25.epil, double %least.2.090.i21.epil.init
  %scevgep18.i28.epil = getelementptr i8, ptr %scevgep19.i23.epil, i64 -48
  %.250.1.i29.epil = load double, ptr %scevgep18.i28.epil, align 8, !noalias !8
  %.10.i.1.i30.epil = fcmp olt double %.250.1.i29.epil, %.11.i.i27.epil
  %.11.i.1.i31.epil = select i1 %.10.i.1.i30.epil, double %.250.1.i29.epil, double %.11.i.i27.epil
  %scevgep16.i32.epil = getelementptr i8, ptr %scevgep19.i23.epil, i64 -40
  %.250.2.i33.epil = load double, ptr %scevgep16.i32.epil, align 8, !noalias !8
  %.10.i.2.i34.epil = fcmp olt double %.250.2.i33.epil, %.11.i.1.i31.epil
  %.11.i.2.i35.epil = select i1 %.10.i.2.i34.epil, double %.250.2.i33.epil, double %.11.i.1.i31.epil
  %scevgep14.i36.epil = getelementptr i8, ptr %scevgep19.i23.epil, i64 -32
  %.250.3.i37.epil = load double, ptr %scevgep14.i36.epil, align 8, !noalias !8
  %.10.i.3.i38.epil = fcmp olt double %.250.3.i37.epil, %.11.i.2.i35.epil
  %.11.i.3.i39.epil = select i1 %.10.i.3.i38.epil, double %.250.3.i37.epil, double %.11.i.2.i35.epil
  %scevgep12.i40.epil = getelementptr i8, ptr %scevgep19.i23.epil, i64 -24
  %.250.4.i41.epil = load double, ptr %scevgep12.i40.epil, align 8, !noalias !8
  %.10.i.4.i42.epil = fcmp olt double %.250.4.i41.epil, %.11.i.3.i39.epil
  %.11.i.4.i43.epil = select i1 %.10.i.4.i42.epil, double %.250.4.i41.epil, double %.11.i.3.i39.epil
  %scevgep10.i44.epil = getelementptr i8, ptr %scevgep19.i23.epil, i64 -16
  %.250.5.i45.epil = load double, ptr %scevgep10.i44.epil, align 8, !noalias !8
  %.10.i.5.i46.epil = fcmp olt double %.250.5.i45.epil, %.11.i.4.i43.epil
  %.11.i.5.i47.epil = select i1 %.10.i.5.i46.epil, double %.250.5.i45.epil, double %.11.i.4.i43.epil
  %scevgep8.i48.epil = getelementptr i8, ptr %scevgep19.i23.epil, i64 -8
  %.250.6.i49.epil = load double, ptr %scevgep8.i48.epil, align 8, !noalias !8
  %.10.i.6.i50.epil = fcmp olt double %.250.6.i49.epil, %.11.i.5.i47.epil
  %.11.i.6.i51.epil = select i1 %.10.i.6.i50.epil, double %.250.6.i49.epil, double %.11.i.5.i47.epil
  %.250.7.i52.epil = load double, ptr %scevgep19.i23.epil, align 8, !noalias !8
  %.10.i.7.i53.epil = fcmp olt double %.250.7.i52.epil, %.11.i.6.i51.epil
  %.11.i.7.i54.epil = select i1 %.10.i.7.i53.epil, double %.250.7.i52.epil, double %.11.i.6.i51.epil
  br label %B110.loopexit.unr-lcssa.i57

B110.loopexit.unr-lcssa.i57:                      ; preds = %B56.if.i20.epil.preheader, %B110.loopexit.unr-lcssa.i57.unr-lcssa
  %.11.i.7.i54.lcssa = phi double [ %.11.i.7.i54.1, %B110.loopexit.unr-lcssa.i57.unr-lcssa ], [ %.11.i.7.i54.epil, %B56.if.i20.epil.preheader ]
  %lcmp.mod.not.i58 = icmp eq i64 %xtraiter.i16, 0
  %65 = or i64 %unroll_iter.i18, 1
  br i1 %lcmp.mod.not.i58, label %B658.endif, label %B56.if.epil.preheader.i59

B56.if.epil.preheader.i59:                        ; preds = %B110.loopexit.unr-lcssa.i57, %B56.if.preheader.i15
  %least.2.090.epil.init.i60 = phi double [ %.77.i12, %B56.if.preheader.i15 ], [ %.11.i.7.i54.lcssa, %B110.loopexit.unr-lcssa.i57 ]
  %.1688688.epil.init.i61 = phi i64 [ 1, %B56.if.preheader.i15 ], [ %65, %B110.loopexit.unr-lcssa.i57 ]
  %66 = add i64 %.1688688.epil.init.i61, %.72.i10
  %67 = shl i64 %66, 3
  %scevgep.i62 = getelementptr i8, ptr %arg.left.4, i64 %67
  br label %B56.if.epil.i63

B56.if.epil.i63:                                  ; preds = %B56.if.epil.i63, %B56.if.epil.preheader.i59
  %least.2.090.epil.i64 = phi double [ %.11.i.epil.i69, %B56.if.epil.i63 ], [ %least.2.090.epil.init.i60, %B56.if.epil.preheader.i59 ]
  %epil.iter.i65 = phi i64 [ %epil.iter.next.i70, %B56.if.epil.i63 ], [ 0, %B56.if.epil.preheader.i59 ]
  %68 = shl i64 %epil.iter.i65, 3
  %scevgep149 = getelementptr i8, ptr %scevgep.i62, i64 %68
  %.250.epil.i67 = load double, ptr %scevgep149, align 8, !noalias !8
  %.10.i.epil.i68 = fcmp olt double %.250.epil.i67, %least.2.090.epil.i64
  %.11.i.epil.i69 = select i1 %.10.i.epil.i68, double %.250.epil.i67, double %least.2.090.epil.i64
  %epil.iter.next.i70 = add i64 %epil.iter.i65, 1
  %epil.iter.cmp.not.i71 = icmp eq i64 %xtraiter.i16, %epil.iter.next.i70
  br i1 %epil.iter.cmp.not.i71, label %B658.endif, label %B56.if.epil.i63, !llvm.loop !5

B56.if.i20:                                       ; preds = %B56.if.i20, %B56.if.preheader.new.i17.new
  %lsr.iv32 = phi i64 [ %lsr.iv.next33, %B56.if.i20 ], [ %62, %B56.if.preheader.new.i17.new ]
  %least.2.090.i21 = phi double [ %.11.i.7.i54.1, %B56.if.i20 ], [ %.77.i12, %B56.if.preheader.new.i17.new ]
  %niter.i22 = phi i64 [ %niter.next.7.i55.1, %B56.if.i20 ], [ 0, %B56.if.preheader.new.i17.new ]
  %69 = shl i64 %niter.i22, 3
  %scevgep132 = getelementptr i8, ptr %scevgep116, i64 %69
  %scevgep133 = getelementptr i8, ptr %scevgep132, i64 -64
  %scevgep146 = getelementptr i8, ptr %scevgep132, i64 -120
  %.250.i25 = load double, ptr %scevgep146, align 8, !noalias !8
  %.10.i.i26 = fcmp olt double %.250.i25, %least.2.090.i21
  %.11.i.i27 = select i1 %.10.i.i26, double %.250.i25, double %least.2.090.i21
  %70 = shl i64 %niter.i22, 3
  %scevgep58 = getelementptr i8, ptr %scevgep116, i64 %70
  %scevgep59 = getelementptr i8, ptr %scevgep58, i64 -112
  %.250.1.i29 = load double, ptr %scevgep59, align 8, !noalias !8
  %.10.i.1.i30 = fcmp olt double %.250.1.i29, %.11.i.i27
  %.11.i.1.i31 = select i1 %.10.i.1.i30, double %.250.1.i29, double %.11.i.i27
  %71 = shl i64 %niter.i22, 3
  %scevgep56 = getelementptr i8, ptr %scevgep116, i64 %71
  %scevgep57 = getelementptr i8, ptr %scevgep56, i64 -104
  %.250.2.i33 = load double, ptr %scevgep57, align 8, !noalias !8
  %.10.i.2.i34 = fcmp olt double %.250.2.i33, %.11.i.1.i31
  %.11.i.2.i35 = select i1 %.10.i.2.i34, double %.250.2.i33, double %.11.i.1.i31
  %72 = shl i64 %niter.i22, 3
  %scevgep54 = getelementptr i8, ptr %scevgep116, i64 %72
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 -96
  %.250.3.i37 = load double, ptr %scevgep55, align 8, !noalias !8
  %.10.i.3.i38 = fcmp olt double %.250.3.i37, %.11.i.2.i35
  %.11.i.3.i39 = select i1 %.10.i.3.i38, double %.250.3.i37, double %.11.i.2.i35
  %73 = shl i64 %niter.i22, 3
  %scevgep52 = getelementptr i8, ptr %scevgep116, i64 %73
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 -88
  %.250.4.i41 = load double, ptr %scevgep53, align 8, !noalias !8
  %.10.i.4.i42 = fcmp olt double %.250.4.i41, %.11.i.3.i39
  %.11.i.4.i43 = select i1 %.10.i.4.i42, double %.250.4.i41, double %.11.i.3.i39
  %74 = shl i64 %niter.i22, 3
  %scevgep50 = getelementptr i8, ptr %scevgep116, i64 %74
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 -80
  %.250.5.i45 = load double, ptr %scevgep51, align 8, !noalias !8
  %.10.i.5.i46 = fcmp olt double %.250.5.i45, %.11.i.4.i43
  %.11.i.5.i47 = select i1 %.10.i.5.i46, double %.250.5.i45, double %.11.i.4.i43
  %75 = shl i64 %niter.i22, 3
  %scevgep48 = getelementptr i8, ptr %scevgep116, i64 %75
  %scevgep49 = getelementptr i8, ptr %scevgep48, i64 -72
  %.250.6.i49 = load double, ptr %scevgep49, align 8, !noalias !8
  %.10.i.6.i50 = fcmp olt double %.250.6.i49, %.11.i.5.i47
  %.11.i.6.i51 = select i1 %.10.i.6.i50, double %.250.6.i49, double %.11.i.5.i47
  %.250.7.i52 = load double, ptr %scevgep133, align 8, !noalias !8
  %.10.i.7.i53 = fcmp olt double %.250.7.i52, %.11.i.6.i51
  %.11.i.7.i54 = select i1 %.10.i.7.i53, double %.250.7.i52, double %.11.i.6.i51
  %76 = shl i64 %niter.i22, 3
  %scevgep46 = getelementptr i8, ptr %scevgep116, i64 %76
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 -56
  %.250.i25.1 = load double, ptr %scevgep47, align 8, !noalias !8
  %.10.i.i26.1 = fcmp olt double %.250.i25.1, %.11.i.7.i54
  %.11.i.i27.1 = select i1 %.10.i.i26.1, double %.250.i25.1, double %.11.i.7.i54
  %77 = shl i64 %niter.i22, 3
  %scevgep44 = getelementptr i8, ptr %scevgep116, i64 %77
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 -48
  %.250.1.i29.1 = load double, ptr %scevgep45, align 8, !noalias !8
  %.10.i.1.i30.1 = fcmp olt double %.250.1.i29.1, %.11.i.i27.1
  %.11.i.1.i31.1 = select i1 %.10.i.1.i30.1, double %.250.1.i29.1, double %.11.i.i27.1
  %78 = shl i64 %niter.i22, 3
  %scevgep42 = getelementptr i8, ptr %scevgep116, i64 %78
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 -40
  %.250.2.i33.1 = load double, ptr %scevgep43, align 8, !noalias !8
  %.10.i.2.i34.1 = fcmp olt double %.250.2.i33.1, %.11.i.1.i31.1
  %.11.i.2.i35.1 = select i1 %.10.i.2.i34.1, double %.250.2.i33.1, double %.11.i.1.i31.1
  %79 = shl i64 %niter.i22, 3
  %scevgep40 = getelementptr i8, ptr %scevgep116, i64 %79
  %scevgep41 = getelementptr i8, ptr %scevgep40, i64 -32
  %.250.3.i37.1 = load double, ptr %scevgep41, align 8, !noalias !8
  %.10.i.3.i38.1 = fcmp olt double %.250.3.i37.1, %.11.i.2.i35.1
  %.11.i.3.i39.1 = select i1 %.10.i.3.i38.1, double %.250.3.i37.1, double %.11.i.2.i35.1
  %80 = shl i64 %niter.i22, 3
  %scevgep38 = getelementptr i8, ptr %scevgep116, i64 %80
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 -24
  %.250.4.i41.1 = load double, ptr %scevgep39, align 8, !noalias !8
  %.10.i.4.i42.1 = fcmp olt double %.250.4.i41.1, %.11.i.3.i39.1
  %.11.i.4.i43.1 = select i1 %.10.i.4.i42.1, double %.250.4.i41.1, double %.11.i.3.i39.1
  %81 = shl i64 %niter.i22, 3
  %scevgep36 = getelementptr i8, ptr %scevgep116, i64 %81
  %scevgep37 = getelementptr i8, ptr %scevgep36, i64 -16
  %.250.5.i45.1 = load double, ptr %scevgep37, align 8, !noalias !8
  %.10.i.5.i46.1 = fcmp olt double %.250.5.i45.1, %.11.i.4.i43.1
  %.11.i.5.i47.1 = select i1 %.10.i.5.i46.1, double %.250.5.i45.1, double %.11.i.4.i43.1
  %82 = shl i64 %niter.i22, 3
  %scevgep34 = getelementptr i8, ptr %scevgep116, i64 %82
  %scevgep35 = getelementptr i8, ptr %scevgep34, i64 -8
  %.250.6.i49.1 = load double, ptr %scevgep35, align 8, !noalias !8
  %.10.i.6.i50.1 = fcmp olt double %.250.6.i49.1, %.11.i.5.i47.1
  %.11.i.6.i51.1 = select i1 %.10.i.6.i50.1, double %.250.6.i49.1, double %.11.i.5.i47.1
  %.250.7.i52.1 = load double, ptr %scevgep132, align 8, !noalias !8
  %.10.i.7.i53.1 = fcmp olt double %.250.7.i52.1, %.11.i.6.i51.1
  %.11.i.7.i54.1 = select i1 %.10.i.7.i53.1, double %.250.7.i52.1, double %.11.i.6.i51.1
  %niter.next.7.i55.1 = add i64 %niter.i22, 16
  %lsr.iv.next33 = add i64 %lsr.iv32, 2
  %niter97.ncmp.1 = icmp eq i64 %lsr.iv.next33, 0
  br i1 %niter97.ncmp.1, label %B110.loopexit.unr-lcssa.i57.unr-lcssa, label %B56.if.i20

B118.if.lr.ph:                                    ; preds = %entry
  %83 = tail call i64 @llvm.smin.i64(i64 %arg.left.5.0, i64 0)
  %84 = icmp eq i64 %.11.i, 1
  br i1 %84, label %B118.if.epil.preheader, label %B118.if.lr.ph.new

B118.if.lr.ph.new:                                ; preds = %B118.if.lr.ph
  %const_mat = add i64 %const, 6
  %unroll_iter = and i64 %.11.i, %const_mat
  br label %B118.if

B118.if:                                          ; preds = %96, %B118.if.lr.ph.new
  %.215694696 = phi i64 [ 0, %B118.if.lr.ph.new ], [ %.222.1, %96 ]
  %85 = icmp eq i64 %arg.left.5.0, 0
  %86 = add i64 %.215694696, 1
  %sunkaddr = mul i64 %.215694696, 8
  %sunkaddr94 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr
  %.276 = load double, ptr %sunkaddr94, align 8
  br i1 %85, label %B120.endif.endif.endif.thread, label %B120.endif.endif.endif, !prof !1

B120.endif.endif.endif.thread:                    ; preds = %B118.if
  store double %.276, ptr %arg.left.4, align 8
  br label %B118.if.1

B120.endif.endif.endif:                           ; preds = %B118.if
  %87 = icmp slt i64 %arg.left.5.0, 0
  %.297 = srem i64 %.215694696, %arg.left.5.0
  %.300.not = icmp eq i64 %.297, 0
  %.308 = select i1 %.300.not, i64 0, i64 %83
  %.288.1 = add nsw i64 %.308, %.297
  %.288.1.fr = freeze i64 %.288.1
  %.337 = sdiv i64 %.215694696, %arg.left.5.0
  %.341 = icmp ne i64 %.297, 0
  %.342 = and i1 %87, %.341
  %.347 = sext i1 %.342 to i64
  %.326.1 = add i64 %.337, %.347
  %.381 = icmp slt i64 %.288.1.fr, 0
  %.382 = select i1 %.381, i64 %arg.left.5.0, i64 0
  %.383 = add i64 %.382, %.288.1.fr
  %.384 = icmp slt i64 %.326.1, 0
  %.385 = select i1 %.384, i64 %arg.left.5.1, i64 0
  %.403 = mul i64 %.383, %arg.left.5.1
  %88 = getelementptr double, ptr %arg.left.4, i64 %.403
  %89 = getelementptr double, ptr %88, i64 %.326.1
  %.407 = getelementptr double, ptr %89, i64 %.385
  store double %.276, ptr %.407, align 8
  %spec.select = select i1 %.381, i64 %arg.count.5.0, i64 0
  br label %B118.if.1

B118.if.1:                                        ; preds = %B120.endif.endif.endif, %B120.endif.endif.endif.thread
  %rem.2.09 = phi i64 [ 0, %B120.endif.endif.endif.thread ], [ %.288.1.fr, %B120.endif.endif.endif ]
  %90 = phi i64 [ 0, %B120.endif.endif.endif.thread ], [ %spec.select, %B120.endif.endif.endif ]
  %91 = icmp eq i64 %arg.left.5.0, 0
  %92 = getelementptr i64, ptr %arg.count.4, i64 %rem.2.09
  %.478 = getelementptr i64, ptr %92, i64 %90
  %.479 = load i64, ptr %.478, align 8
  %.480 = add nsw i64 %.479, 1
  store i64 %.480, ptr %.478, align 8
  %.222.1 = add nuw i64 %.215694696, 2
  %sunkaddr96 = mul i64 %.215694696, 8
  %sunkaddr97 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr96
  %sunkaddr98 = getelementptr i8, ptr %sunkaddr97, i64 8
  %.276.1 = load double, ptr %sunkaddr98, align 8
  br i1 %91, label %B120.endif.endif.endif.thread.1, label %B120.endif.endif.endif.1, !prof !1

B120.endif.endif.endif.1:                         ; preds = %B118.if.1
  %93 = icmp slt i64 %arg.left.5.0, 0
  %.297.1 = srem i64 %86, %arg.left.5.0
  %.300.not.1 = icmp eq i64 %.297.1, 0
  %.308.1 = select i1 %.300.not.1, i64 0, i64 %83
  %.288.1.1 = add nsw i64 %.308.1, %.297.1
  %.288.1.fr.1 = freeze i64 %.288.1.1
  %.337.1 = sdiv i64 %86, %arg.left.5.0
  %.341.1 = icmp ne i64 %.297.1, 0
  %.342.1 = and i1 %93, %.341.1
  %.347.1 = sext i1 %.342.1 to i64
  %.326.1.1 = add i64 %.337.1, %.347.1
  %.381.1 = icmp slt i64 %.288.1.fr.1, 0
  %.382.1 = select i1 %.381.1, i64 %arg.left.5.0, i64 0
  %.383.1 = add i64 %.382.1, %.288.1.fr.1
  %.384.1 = icmp slt i64 %.326.1.1, 0
  %.385.1 = select i1 %.384.1, i64 %arg.left.5.1, i64 0
  %.403.1 = mul i64 %.383.1, %arg.left.5.1
  %94 = getelementptr double, ptr %arg.left.4, i64 %.403.1
  %95 = getelementptr double, ptr %94, i64 %.326.1.1
  %.407.1 = getelementptr double, ptr %95, i64 %.385.1
  store double %.276.1, ptr %.407.1, align 8
  %spec.select.1 = select i1 %.381.1, i64 %arg.count.5.0, i64 0
  br label %96

B120.endif.endif.endif.thread.1:                  ; preds = %B118.if.1
  store double %.276.1, ptr %arg.left.4, align 8
  br label %96

96:                                               ; preds = %B120.endif.endif.endif.thread.1, %B120.endif.endif.endif.1
  %rem.2.09.1 = phi i64 [ 0, %B120.endif.endif.endif.thread.1 ], [ %.288.1.fr.1, %B120.endif.endif.endif.1 ]
  %97 = phi i64 [ 0, %B120.endif.endif.endif.thread.1 ], [ %spec.select.1, %B120.endif.endif.endif.1 ]
  %98 = getelementptr i64, ptr %arg.count.4, i64 %rem.2.09.1
  %.478.1 = getelementptr i64, ptr %98, i64 %97
  %.479.1 = load i64, ptr %.478.1, align 8
  %.480.1 = add nsw i64 %.479.1, 1
  store i64 %.480.1, ptr %.478.1, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.222.1
  br i1 %niter.ncmp.1, label %B200.loopexit.unr-lcssa, label %B118.if

B230.if:                                          ; preds = %B408, %B230.if.lr.ph
  %lsr.iv185 = phi ptr [ %arg.left.4, %B230.if.lr.ph ], [ %scevgep186, %B408 ]
  %lsr.iv151 = phi ptr [ %scevgep150, %B230.if.lr.ph ], [ %scevgep152, %B408 ]
  %.602700702 = phi i64 [ 0, %B230.if.lr.ph ], [ %.609, %B408 ]
  %.609 = add nuw nsw i64 %.602700702, 1
  %99 = getelementptr double, ptr %arg.until.4, i64 %.602700702
  store double 0x7FF0000000000000, ptr %99, align 8
  %100 = getelementptr i64, ptr %arg.count.4, i64 %.602700702
  %.698 = load i64, ptr %100, align 8
  %.699 = icmp sgt i64 %.698, 0
  br i1 %.699, label %B278, label %B408

B278.endif:                                       ; preds = %B56.if.epil.i, %B110.loopexit.unr-lcssa.i, %B278
  %least.2.0.lcssa.i = phi double [ %.77.i, %B278 ], [ %.11.i.7.i.lcssa, %B110.loopexit.unr-lcssa.i ], [ %.11.i.epil.i, %B56.if.epil.i ]
  %.794 = uitofp i64 %.698 to double
  %.795 = fmul double %least.2.0.lcssa.i, %.794
  %101 = getelementptr double, ptr %arg.cycles.4, i64 %.698
  %102 = getelementptr i8, ptr %101, i64 -8
  %.857 = load double, ptr %102, align 8
  %.858 = fmul double %.857, %.795
  %sunkaddr100 = getelementptr inbounds i8, ptr %9, i64 %sunkaddr202
  %.890 = load double, ptr %sunkaddr100, align 8
  %.894 = fdiv double %.858, %.890
  %sunkaddr204 = shl i64 %.602700702, 3
  %sunkaddr205 = getelementptr i8, ptr %arg.until.4, i64 %sunkaddr204
  store double %.894, ptr %sunkaddr205, align 8
  br label %B408

B452.if:                                          ; preds = %B452.if.preheader18, %B452.if
  %sm.3.1711 = phi i64 [ %sm.4.2.7, %B452.if ], [ 0, %B452.if.preheader18 ]
  %.1035707709 = phi i64 [ %126, %B452.if ], [ 1, %B452.if.preheader18 ]
  %103 = shl i64 %.1035707709, 3
  %scevgep111 = getelementptr i8, ptr %arg.until.4, i64 %103
  %.1104 = load double, ptr %scevgep111, align 8
  %.1119 = icmp slt i64 %sm.3.1711, 0
  %.1120 = select i1 %.1119, i64 %arg.until.5.0, i64 0
  %104 = getelementptr double, ptr %arg.until.4, i64 %sm.3.1711
  %.1134 = getelementptr double, ptr %104, i64 %.1120
  %.1135 = load double, ptr %.1134, align 8
  %.1138 = fcmp olt double %.1104, %.1135
  %sm.4.2 = select i1 %.1138, i64 %.1035707709, i64 %sm.3.1711
  %105 = shl i64 %.1035707709, 3
  %scevgep30 = getelementptr i8, ptr %arg.until.4, i64 %105
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 8
  %.1104.1 = load double, ptr %scevgep31, align 8
  %.1119.1 = icmp slt i64 %sm.4.2, 0
  %.1120.1 = select i1 %.1119.1, i64 %arg.until.5.0, i64 0
  %106 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2
  %.1134.1 = getelementptr double, ptr %106, i64 %.1120.1
  %.1135.1 = load double, ptr %.1134.1, align 8
  %.1138.1 = fcmp olt double %.1104.1, %.1135.1
  %107 = add i64 %.1035707709, 1
  %sm.4.2.1 = select i1 %.1138.1, i64 %107, i64 %sm.4.2
  %108 = shl i64 %.1035707709, 3
  %scevgep28 = getelementptr i8, ptr %arg.until.4, i64 %108
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 16
  %.1104.2 = load double, ptr %scevgep29, align 8
  %.1119.2 = icmp slt i64 %sm.4.2.1, 0
  %.1120.2 = select i1 %.1119.2, i64 %arg.until.5.0, i64 0
  %109 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.1
  %.1134.2 = getelementptr double, ptr %109, i64 %.1120.2
  %.1135.2 = load double, ptr %.1134.2, align 8
  %.1138.2 = fcmp olt double %.1104.2, %.1135.2
  %110 = add i64 %107, 1
  %sm.4.2.2 = select i1 %.1138.2, i64 %110, i64 %sm.4.2.1
  %111 = shl i64 %.1035707709, 3
  %scevgep26 = getelementptr i8, ptr %arg.until.4, i64 %111
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 24
  %.1104.3 = load double, ptr %scevgep27, align 8
  %.1119.3 = icmp slt i64 %sm.4.2.2, 0
  %.1120.3 = select i1 %.1119.3, i64 %arg.until.5.0, i64 0
  %112 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.2
  %.1134.3 = getelementptr double, ptr %112, i64 %.1120.3
  %.1135.3 = load double, ptr %.1134.3, align 8
  %.1138.3 = fcmp olt double %.1104.3, %.1135.3
  %113 = add i64 %110, 1
  %sm.4.2.3 = select i1 %.1138.3, i64 %113, i64 %sm.4.2.2
  %114 = shl i64 %.1035707709, 3
  %scevgep24 = getelementptr i8, ptr %arg.until.4, i64 %114
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 32
  %.1104.4 = load double, ptr %scevgep25, align 8
  %.1119.4 = icmp slt i64 %sm.4.2.3, 0
  %.1120.4 = select i1 %.1119.4, i64 %arg.until.5.0, i64 0
  %115 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.3
  %.1134.4 = getelementptr double, ptr %115, i64 %.1120.4
  %.1135.4 = load double, ptr %.1134.4, align 8
  %.1138.4 = fcmp olt double %.1104.4, %.1135.4
  %116 = add i64 %113, 1
  %sm.4.2.4 = select i1 %.1138.4, i64 %116, i64 %sm.4.2.3
  %117 = shl i64 %.1035707709, 3
  %scevgep22 = getelementptr i8, ptr %arg.until.4, i64 %117
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 40
  %.1104.5 = load double, ptr %scevgep23, align 8
  %.1119.5 = icmp slt i64 %sm.4.2.4, 0
  %.1120.5 = select i1 %.1119.5, i64 %arg.until.5.0, i64 0
  %118 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.4
  %.1134.5 = getelementptr double, ptr %118, i64 %.1120.5
  %.1135.5 = load double, ptr %.1134.5, align 8
  %.1138.5 = fcmp olt double %.1104.5, %.1135.5
  %119 = add i64 %116, 1
  %sm.4.2.5 = select i1 %.1138.5, i64 %119, i64 %sm.4.2.4
  %120 = shl i64 %.1035707709, 3
  %scevgep20 = getelementptr i8, ptr %arg.until.4, i64 %120
  %scevgep21 = getelementptr i8, ptr %scevgep20, i64 48
  %.1104.6 = load double, ptr %scevgep21, align 8
  %.1119.6 = icmp slt i64 %sm.4.2.5, 0
  %.1120.6 = select i1 %.1119.6, i64 %arg.until.5.0, i64 0
  %121 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.5
  %.1134.6 = getelementptr double, ptr %121, i64 %.1120.6
  %.1135.6 = load double, ptr %.1134.6, align 8
  %.1138.6 = fcmp olt double %.1104.6, %.1135.6
  %122 = add i64 %119, 1
  %sm.4.2.6 = select i1 %.1138.6, i64 %122, i64 %sm.4.2.5
  %123 = shl i64 %.1035707709, 3
  %scevgep = getelementptr i8, ptr %arg.until.4, i64 %123
  %scevgep19 = getelementptr i8, ptr %scevgep, i64 56
  %.1104.7 = load double, ptr %scevgep19, align 8
  %.1119.7 = icmp slt i64 %sm.4.2.6, 0
  %.1120.7 = select i1 %.1119.7, i64 %arg.until.5.0, i64 0
  %124 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.6
  %.1134.7 = getelementptr double, ptr %124, i64 %.1120.7
  %.1135.7 = load double, ptr %.1134.7, align 8
  %.1138.7 = fcmp olt double %.1104.7, %.1135.7
  %125 = add i64 %122, 1
  %sm.4.2.7 = select i1 %.1138.7, i64 %125, i64 %sm.4.2.6
  %niter90.ncmp.7 = icmp eq i64 %125, %unroll_iter89
  %126 = add i64 %125, 1
  br i1 %niter90.ncmp.7, label %B498.loopexit.unr-lcssa, label %B452.if

B536.if:                                          ; preds = %B536
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B536.endif:                                       ; preds = %B536, %B536
  %.1306.fca.0.load = load i64, ptr %.1286, align 8
  %sunkaddr206 = shl i64 %.1266, 3
  %sunkaddr207 = getelementptr inbounds i8, ptr %52, i64 %sunkaddr206
  store i64 %.1306.fca.0.load, ptr %sunkaddr207, align 8
  %sunkaddr208 = shl i64 %49, 3
  %sunkaddr209 = getelementptr inbounds i8, ptr %50, i64 %sunkaddr208
  store double 0x7FF0000000000000, ptr %sunkaddr209, align 8
  %.1415 = load i64, ptr %sunkaddr207, align 8
  %.1416 = icmp sgt i64 %.1415, 0
  br i1 %.1416, label %B658, label %B416

B658.endif:                                       ; preds = %B56.if.epil.i63, %B110.loopexit.unr-lcssa.i57, %B658
  %least.2.0.lcssa.i72 = phi double [ %.77.i12, %B658 ], [ %.11.i.7.i54.lcssa, %B110.loopexit.unr-lcssa.i57 ], [ %.11.i.epil.i69, %B56.if.epil.i63 ]
  %.1511 = uitofp i64 %.1415 to double
  %.1512 = fmul double %least.2.0.lcssa.i72, %.1511
  %127 = getelementptr double, ptr %arg.cycles.4, i64 %.1415
  %128 = getelementptr i8, ptr %127, i64 -8
  %.1574 = load double, ptr %128, align 8
  %.1575 = fmul double %.1574, %.1512
  %sunkaddr101 = getelementptr inbounds i8, ptr %13, i64 %sunkaddr210
  %.1607 = load double, ptr %sunkaddr101, align 8
  %.1611 = fdiv double %.1575, %.1607
  %.1613 = fadd double %.1188, %.1611
  %sunkaddr102 = mul i64 %49, 8
  %sunkaddr103 = getelementptr i8, ptr %50, i64 %sunkaddr102
  store double %.1613, ptr %sunkaddr103, align 8
  br label %B416
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f10(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readnone %arg.work.0, ptr readnone %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr readonly %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr readnone %arg.left.0, ptr readnone %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, i64 %arg.sm, i64 %arg.count, i64 %arg.following) local_unnamed_addr #1 {
entry:
  %.50.i = icmp slt i64 %arg.sm, 0
  %.51.i = select i1 %.50.i, i64 %arg.left.5.0, i64 0
  %.52.i = add i64 %.51.i, %arg.sm
  %.72.i = mul i64 %.52.i, %arg.left.5.1
  %.76.i = getelementptr double, ptr %arg.left.4, i64 %.72.i
  %.77.i = load double, ptr %.76.i, align 8, !noalias !11
  %.117.i = add i64 %arg.count, -1
  %.16287.not.i = icmp slt i64 %.117.i, 1
  br i1 %.16287.not.i, label %B0.endif, label %B56.if.preheader.i

B56.if.preheader.i:                               ; preds = %entry
  %0 = add i64 %arg.count, -2
  %xtraiter.i = and i64 %.117.i, 7
  %1 = icmp ult i64 %0, 7
  br i1 %1, label %B56.if.epil.preheader.i, label %B56.if.preheader.new.i

B56.if.preheader.new.i:                           ; preds = %B56.if.preheader.i
  %const = bitcast i64 9223372036854775800 to i64
  %unroll_iter.i = and i64 %.117.i, %const
  %2 = shl i64 %.72.i, 3
  %3 = getelementptr i8, ptr %arg.left.4, i64 %2
  %4 = add i64 %arg.count, -9
  %5 = lshr i64 %4, 3
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %B56.if.i.epil.preheader, label %B56.if.preheader.new.i.new

B56.if.preheader.new.i.new:                       ; preds = %B56.if.preheader.new.i
  %7 = add nuw nsw i64 %5, 1
  %scevgep31 = getelementptr i8, ptr %3, i64 128
  %8 = lshr i64 %7, 1
  %9 = shl nuw nsw i64 %8, 1
  br label %B56.if.i

B110.loopexit.unr-lcssa.i.unr-lcssa:              ; preds = %B56.if.i
  %10 = and i64 %4, 8
  %lcmp.mod.not.not = icmp eq i64 %10, 0
  br i1 %lcmp.mod.not.not, label %B56.if.i.epil.preheader, label %B110.loopexit.unr-lcssa.i

B56.if.i.epil.preheader:                          ; preds = %B110.loopexit.unr-lcssa.i.unr-lcssa, %B56.if.preheader.new.i
  %least.2.090.i.epil.init = phi double [ %.77.i, %B56.if.preheader.new.i ], [ %.11.i.7.i.1, %B110.loopexit.unr-lcssa.i.unr-lcssa ]
  %niter.i.epil.init = phi i64 [ 0, %B56.if.preheader.new.i ], [ %niter.next.7.i.1, %B110.loopexit.unr-lcssa.i.unr-lcssa ]
  %sunkaddr = shl i64 %niter.i.epil.init, 3
  %sunkaddr70 = getelementptr i8, ptr %3, i64 %sunkaddr
  %sunkaddr71 = getelementptr i8, ptr %sunkaddr70, i64 8
  %.250.i.epil = load double, ptr %sunkaddr71, align 8, !noalias !11
  %.10.i.i.epil = fcmp olt double %.250.i.epil, %least.2.090.i.epil.init
  %.11.i.i.epil = select i1 %.10.i.i.epil, double %.250.i.epil, double %least.2.090.i.epil.init
  %sunkaddr74 = getelementptr i8, ptr %sunkaddr70, i64 16
  %.250.1.i.epil = load double, ptr %sunkaddr74, align 8, !noalias !11
  %.10.i.1.i.epil = fcmp olt double %.250.1.i.epil, %.11.i.i.epil
  %.11.i.1.i.epil = select i1 %.10.i.1.i.epil, double %.250.1.i.epil, double %.11.i.i.epil
  %sunkaddr77 = getelementptr i8, ptr %sunkaddr70, i64 24
  %.250.2.i.epil = load double, ptr %sunkaddr77, align 8, !noalias !11
  %.10.i.2.i.epil = fcmp olt double %.250.2.i.epil, %.11.i.1.i.epil
  %.11.i.2.i.epil = select i1 %.10.i.2.i.epil, double %.250.2.i.epil, double %.11.i.1.i.epil
  %sunkaddr80 = getelementptr i8, ptr %sunkaddr70, i64 32
  %.250.3.i.epil = load double, ptr %sunkaddr80, align 8, !noalias !11
  %.10.i.3.i.epil = fcmp olt double %.250.3.i.epil, %.11.i.2.i.epil
  %.11.i.3.i.epil = select i1 %.10.i.3.i.epil, double %.250.3.i.epil, double %.11.i.2.i.epil
  %sunkaddr83 = getelementptr i8, ptr %sunkaddr70, i64 40
  %.250.4.i.epil = load double, ptr %sunkaddr83, align 8, !noalias !11
  %.10.i.4.i.epil = fcmp olt double %.250.4.i.epil, %.11.i.3.i.epil
  %.11.i.4.i.epil = select i1 %.10.i.4.i.epil, double %.250.4.i.epil, double %.11.i.3.i.epil
  %sunkaddr86 = getelementptr i8, ptr %sunkaddr70, i64 48
  %.250.5.i.epil = load double, ptr %sunkaddr86, align 8, !noalias !11
  %.10.i.5.i.epil = fcmp olt double %.250.5.i.epil, %.11.i.4.i.epil
  %.11.i.5.i.epil = select i1 %.10.i.5.i.epil, double %.250.5.i.epil, double %.11.i.4.i.epil
  %sunkaddr89 = getelementptr i8, ptr %sunkaddr70, i64 56
  %.250.6.i.epil = load double, ptr %sunkaddr89, align 8, !noalias !11
  %.10.i.6.i.epil = fcmp olt double %.250.6.i.epil, %.11.i.5.i.epil
  %.11.i.6.i.epil = select i1 %.10.i.6.i.epil, double %.250.6.i.epil, double %.11.i.5.i.epil
  %sunkaddr92 = getelementptr i8, ptr %sunkaddr70, i64 64
  %.250.7.i.epil = load double, ptr %sunkaddr92, align 8, !noalias !11
  %.10.i.7.i.epil = fcmp olt double %.250.7.i.epil, %.11.i.6.i.epil
  %.11.i.7.i.epil = select i1 %.10.i.7.i.epil, double %.250.7.i.epil, double %.11.i.6.i.epil
  br label %B110.loopexit.unr-lcssa.i

B110.loopexit.unr-lcssa.i:                        ; preds = %B56.if.i.epil.preheader, %B110.loopexit.unr-lcssa.i.unr-lcssa
  %.11.i.7.i.lcssa = phi double [ %.11.i.7.i.1, %B110.loopexit.unr-lcssa.i.unr-lcssa ], [ %.11.i.7.i.epil, %B56.if.i.epil.preheader ]
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  %11 = or i64 %unroll_iter.i, 1
  br i1 %lcmp.mod.not.i, label %B0.endif, label %B56.if.epil.preheader.i

B56.if.epil.preheader.i:                          ; preds = %B110.loopexit.unr-lcssa.i, %B56.if.preheader.i
  %least.2.090.epil.init.i = phi double [ %.77.i, %B56.if.preheader.i ], [ %.11.i.7.i.lcssa, %B110.loopexit.unr-lcssa.i ]
  %.1688688.epil.init.i = phi i64 [ 1, %B56.if.preheader.i ], [ %11, %B110.loopexit.unr-lcssa.i ]
  %12 = add i64 %.1688688.epil.init.i, %.72.i
  %13 = shl i64 %12, 3
  %scevgep.i = getelementptr i8, ptr %arg.left.4, i64 %13
  br label %B56.if.epil.i

B56.if.epil.i:                                    ; preds = %B56.if.epil.i, %B56.if.epil.preheader.i
  %least.2.090.epil.i = phi double [ %.11.i.epil.i, %B56.if.epil.i ], [ %least.2.090.epil.init.i, %B56.if.epil.preheader.i ]
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B56.if.epil.i ], [ 0, %B56.if.epil.preheader.i ]
  %14 = shl i64 %epil.iter.i, 3
  %scevgep30 = getelementptr i8, ptr %scevgep.i, i64 %14
  %.250.epil.i = load double, ptr %scevgep30, align 8, !noalias !11
  %.10.i.epil.i = fcmp olt double %.250.epil.i, %least.2.090.epil.i
  %.11.i.epil.i = select i1 %.10.i.epil.i, double %.250.epil.i, double %least.2.090.epil.i
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B0.endif, label %B56.if.epil.i, !llvm.loop !14

B56.if.i:                                         ; preds = %B56.if.i, %B56.if.preheader.new.i.new
  %lsr.iv = phi i64 [ %lsr.iv.next, %B56.if.i ], [ %9, %B56.if.preheader.new.i.new ]
  %least.2.090.i = phi double [ %.11.i.7.i.1, %B56.if.i ], [ %.77.i, %B56.if.preheader.new.i.new ]
  %niter.i = phi i64 [ %niter.next.7.i.1, %B56.if.i ], [ 0, %B56.if.preheader.new.i.new ]
  %15 = shl i64 %niter.i, 3
  %scevgep47 = getelementptr i8, ptr %scevgep31, i64 %15
  %scevgep48 = getelementptr i8, ptr %scevgep47, i64 -64
  %scevgep61 = getelementptr i8, ptr %scevgep47, i64 -120
  %.250.i = load double, ptr %scevgep61, align 8, !noalias !11
  %.10.i.i = fcmp olt double %.250.i, %least.2.090.i
  %.11.i.i = select i1 %.10.i.i, double %.250.i, double %least.2.090.i
  %16 = shl i64 %niter.i, 3
  %scevgep69 = getelementptr i8, ptr %scevgep31, i64 %16
  %scevgep70 = getelementptr i8, ptr %scevgep69, i64 -112
  %.250.1.i = load double, ptr %scevgep70, align 8, !noalias !11
  %.10.i.1.i = fcmp olt double %.250.1.i, %.11.i.i
  %.11.i.1.i = select i1 %.10.i.1.i, double %.250.1.i, double %.11.i.i
  %17 = shl i64 %niter.i, 3
  %scevgep65 = getelementptr i8, ptr %scevgep31, i64 %17
  %scevgep67 = getelementptr i8, ptr %scevgep65, i64 -104
  %.250.2.i = load double, ptr %scevgep67, align 8, !noalias !11
  %.10.i.2.i = fcmp olt double %.250.2.i, %.11.i.1.i
  %.11.i.2.i = select i1 %.10.i.2.i, double %.250.2.i, double %.11.i.1.i
  %18 = shl i64 %niter.i, 3
  %scevgep60 = getelementptr i8, ptr %scevgep31, i64 %18
  %scevgep63 = getelementptr i8, ptr %scevgep60, i64 -96
  %.250.3.i = load double, ptr %scevgep63, align 8, !noalias !11
  %.10.i.3.i = fcmp olt double %.250.3.i, %.11.i.2.i
  %.11.i.3.i = select i1 %.10.i.3.i, double %.250.3.i, double %.11.i.2.i
  %19 = shl i64 %niter.i, 3
  %scevgep58 = getelementptr i8, ptr %scevgep31, i64 %19
  %scevgep59 = getelementptr i8, ptr %scevgep58, i64 -88
  %.250.4.i = load double, ptr %scevgep59, align 8, !noalias !11
  %.10.i.4.i = fcmp olt double %.250.4.i, %.11.i.3.i
  %.11.i.4.i = select i1 %.10.i.4.i, double %.250.4.i, double %.11.i.3.i
  %20 = shl i64 %niter.i, 3
  %scevgep55 = getelementptr i8, ptr %scevgep31, i64 %20
  %scevgep56 = getelementptr i8, ptr %scevgep55, i64 -80
  %.250.5.i = load double, ptr %scevgep56, align 8, !noalias !11
  %.10.i.5.i = fcmp olt double %.250.5.i, %.11.i.4.i
  %.11.i.5.i = select i1 %.10.i.5.i, double %.250.5.i, double %.11.i.4.i
  %21 = shl i64 %niter.i, 3
  %scevgep52 = getelementptr i8, ptr %scevgep31, i64 %21
  %scevgep54 = getelementptr i8, ptr %scevgep52, i64 -72
  %.250.6.i = load double, ptr %scevgep54, align 8, !noalias !11
  %.10.i.6.i = fcmp olt double %.250.6.i, %.11.i.5.i
  %.11.i.6.i = select i1 %.10.i.6.i, double %.250.6.i, double %.11.i.5.i
  %.250.7.i = load double, ptr %scevgep48, align 8, !noalias !11
  %.10.i.7.i = fcmp olt double %.250.7.i, %.11.i.6.i
  %.11.i.7.i = select i1 %.10.i.7.i, double %.250.7.i, double %.11.i.6.i
  %22 = shl i64 %niter.i, 3
  %scevgep50 = getelementptr i8, ptr %scevgep31, i64 %22
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 -56
  %.250.i.1 = load double, ptr %scevgep51, align 8, !noalias !11
  %.10.i.i.1 = fcmp olt double %.250.i.1, %.11.i.7.i
  %.11.i.i.1 = select i1 %.10.i.i.1, double %.250.i.1, double %.11.i.7.i
  %23 = shl i64 %niter.i, 3
  %scevgep45 = getelementptr i8, ptr %scevgep31, i64 %23
  %scevgep46 = getelementptr i8, ptr %scevgep45, i64 -48
  %.250.1.i.1 = load double, ptr %scevgep46, align 8, !noalias !11
  %.10.i.1.i.1 = fcmp olt double %.250.1.i.1, %.11.i.i.1
  %.11.i.1.i.1 = select i1 %.10.i.1.i.1, double %.250.1.i.1, double %.11.i.i.1
  %24 = shl i64 %niter.i, 3
  %scevgep42 = getelementptr i8, ptr %scevgep31, i64 %24
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 -40
  %.250.2.i.1 = load double, ptr %scevgep43, align 8, !noalias !11
  %.10.i.2.i.1 = fcmp olt double %.250.2.i.1, %.11.i.1.i.1
  %.11.i.2.i.1 = select i1 %.10.i.2.i.1, double %.250.2.i.1, double %.11.i.1.i.1
  %25 = shl i64 %niter.i, 3
  %scevgep39 = getelementptr i8, ptr %scevgep31, i64 %25
  %scevgep41 = getelementptr i8, ptr %scevgep39, i64 -32
  %.250.3.i.1 = load double, ptr %scevgep41, align 8, !noalias !11
  %.10.i.3.i.1 = fcmp olt double %.250.3.i.1, %.11.i.2.i.1
  %.11.i.3.i.1 = select i1 %.10.i.3.i.1, double %.250.3.i.1, double %.11.i.2.i.1
  %26 = shl i64 %niter.i, 3
  %scevgep37 = getelementptr i8, ptr %scevgep31, i64 %26
  %scevgep38 = getelementptr i8, ptr %scevgep37, i64 -24
  %.250.4.i.1 = load double, ptr %scevgep38, align 8, !noalias !11
  %.10.i.4.i.1 = fcmp olt double %.250.4.i.1, %.11.i.3.i.1
  %.11.i.4.i.1 = select i1 %.10.i.4.i.1, double %.250.4.i.1, double %.11.i.3.i.1
  %27 = shl i64 %niter.i, 3
  %scevgep34 = getelementptr i8, ptr %scevgep31, i64 %27
  %scevgep35 = getelementptr i8, ptr %scevgep34, i64 -16
  %.250.5.i.1 = load double, ptr %scevgep35, align 8, !noalias !11
  %.10.i.5.i.1 = fcmp olt double %.250.5.i.1, %.11.i.4.i.1
  %.11.i.5.i.1 = select i1 %.10.i.5.i.1, double %.250.5.i.1, double %.11.i.4.i.1
  %28 = shl i64 %niter.i, 3
  %scevgep27 = getelementptr i8, ptr %scevgep31, i64 %28
  %scevgep33 = getelementptr i8, ptr %scevgep27, i64 -8
  %.250.6.i.1 = load double, ptr %scevgep33, align 8, !noalias !11
  %.10.i.6.i.1 = fcmp olt double %.250.6.i.1, %.11.i.5.i.1
  %.11.i.6.i.1 = select i1 %.10.i.6.i.1, double %.250.6.i.1, double %.11.i.5.i.1
  %.250.7.i.1 = load double, ptr %scevgep47, align 8, !noalias !11
  %.10.i.7.i.1 = fcmp olt double %.250.7.i.1, %.11.i.6.i.1
  %.11.i.7.i.1 = select i1 %.10.i.7.i.1, double %.250.7.i.1, double %.11.i.6.i.1
  %niter.next.7.i.1 = add i64 %niter.i, 16
  %lsr.iv.next = add i64 %lsr.iv, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next, 0
  br i1 %niter.ncmp.1, label %B110.loopexit.unr-lcssa.i.unr-lcssa, label %B56.if.i

B120:                                             ; preds = %B72.if
  %.311 = fsub double %.251, %least.2.0.lcssa.i
  %.339 = icmp slt i64 %kept.3.0266, 0
  %.340 = select i1 %.339, i64 %arg.left.5.1, i64 0
  %29 = getelementptr double, ptr %.76.i, i64 %kept.3.0266
  %.362 = getelementptr double, ptr %29, i64 %.340
  store double %.311, ptr %.362, align 8
  %.365 = add nsw i64 %kept.3.0266, 1
  br label %B166

B166:                                             ; preds = %B72.if, %B120
  %kept.4.1 = phi i64 [ %.365, %B120 ], [ %kept.3.0266, %B72.if ]
  %30 = shl i64 %.161262264, 3
  %scevgep23 = getelementptr i8, ptr %scevgep14, i64 %30
  %scevgep25 = getelementptr i8, ptr %scevgep23, i64 -48
  %.251.1 = load double, ptr %scevgep25, align 8
  %.254.1 = fcmp ogt double %.251.1, %.253
  br i1 %.254.1, label %B120.1, label %B166.1

B120.1:                                           ; preds = %B166
  %.311.1 = fsub double %.251.1, %least.2.0.lcssa.i
  %.339.1 = icmp slt i64 %kept.4.1, 0
  %.340.1 = select i1 %.339.1, i64 %arg.left.5.1, i64 0
  %31 = getelementptr double, ptr %.76.i, i64 %kept.4.1
  %.362.1 = getelementptr double, ptr %31, i64 %.340.1
  store double %.311.1, ptr %.362.1, align 8
  %.365.1 = add nsw i64 %kept.4.1, 1
  br label %B166.1

B166.1:                                           ; preds = %B120.1, %B166
  %kept.4.1.1 = phi i64 [ %.365.1, %B120.1 ], [ %kept.4.1, %B166 ]
  %32 = shl i64 %.161262264, 3
  %scevgep21 = getelementptr i8, ptr %scevgep14, i64 %32
  %scevgep22 = getelementptr i8, ptr %scevgep21, i64 -40
  %.251.2 = load double, ptr %scevgep22, align 8
  %.254.2 = fcmp ogt double %.251.2, %.253
  br i1 %.254.2, label %B120.2, label %B166.2

B120.2:                                           ; preds = %B166.1
  %.311.2 = fsub double %.251.2, %least.2.0.lcssa.i
  %.339.2 = icmp slt i64 %kept.4.1.1, 0
  %.340.2 = select i1 %.339.2, i64 %arg.left.5.1, i64 0
  %33 = getelementptr double, ptr %.76.i, i64 %kept.4.1.1
  %.362.2 = getelementptr double, ptr %33, i64 %.340.2
  store double %.311.2, ptr %.362.2, align 8
  %.365.2 = add nsw i64 %kept.4.1.1, 1
  br label %B166.2

B166.2:                                           ; preds = %B120.2, %B166.1
  %kept.4.1.2 = phi i64 [ %.365.2, %B120.2 ], [ %kept.4.1.1, %B166.1 ]
  %34 = shl i64 %.161262264, 3
  %scevgep18 = getelementptr i8, ptr %scevgep14, i64 %34
  %scevgep19 = getelementptr i8, ptr %scevgep18, i64 -32
  %.251.3 = load double, ptr %scevgep19, align 8
  %.254.3 = fcmp ogt double %.251.3, %.253
  br i1 %.254.3, label %B120.3, label %B166.3

B120.3:                                           ; preds = %B166.2
  %.311.3 = fsub double %.251.3, %least.2.0.lcssa.i
  %.339.3 = icmp slt i64 %kept.4.1.2, 0
  %.340.3 = select i1 %.339.3, i64 %arg.left.5.1, i64 0
  %35 = getelementptr double, ptr %.76.i, i64 %kept.4.1.2
  %.362.3 = getelementptr double, ptr %35, i64 %.340.3
  store double %.311.3, ptr %.362.3, align 8
  %.365.3 = add nsw i64 %kept.4.1.2, 1
  br label %B166.3

B166.3:                                           ; preds = %B120.3, %B166.2
  %kept.4.1.3 = phi i64 [ %.365.3, %B120.3 ], [ %kept.4.1.2, %B166.2 ]
  %36 = shl i64 %.161262264, 3
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 %36
  %scevgep17 = getelementptr i8, ptr %scevgep15, i64 -24
  %.251.4 = load double, ptr %scevgep17, align 8
  %.254.4 = fcmp ogt double %.251.4, %.253
  br i1 %.254.4, label %B120.4, label %B166.4

B120.4:                                           ; preds = %B166.3
  %.311.4 = fsub double %.251.4, %least.2.0.lcssa.i
  %.339.4 = icmp slt i64 %kept.4.1.3, 0
  %.340.4 = select i1 %.339.4, i64 %arg.left.5.1, i64 0
  %37 = getelementptr double, ptr %.76.i, i64 %kept.4.1.3
  %.362.4 = getelementptr double, ptr %37, i64 %.340.4
  store double %.311.4, ptr %.362.4, align 8
  %.365.4 = add nsw i64 %kept.4.1.3, 1
  br label %B166.4

B166.4:                                           ; preds = %B120.4, %B166.3
  %kept.4.1.4 = phi i64 [ %.365.4, %B120.4 ], [ %kept.4.1.3, %B166.3 ]
  %38 = shl i64 %.161262264, 3
  %scevgep6 = getelementptr i8, ptr %scevgep14, i64 %38
  %scevgep8 = getelementptr i8, ptr %scevgep6, i64 -16
  %.251.5 = load double, ptr %scevgep8, align 8
  %.254.5 = fcmp ogt double %.251.5, %.253
  br i1 %.254.5, label %B120.5, label %B166.5

B120.5:                                           ; preds = %B166.4
  %.311.5 = fsub double %.251.5, %least.2.0.lcssa.i
  %.339.5 = icmp slt i64 %kept.4.1.4, 0
  %.340.5 = select i1 %.339.5, i64 %arg.left.5.1, i64 0
  %39 = getelementptr double, ptr %.76.i, i64 %kept.4.1.4
  %.362.5 = getelementptr double, ptr %39, i64 %.340.5
  store double %.311.5, ptr %.362.5, align 8
  %.365.5 = add nsw i64 %kept.4.1.4, 1
  br label %B166.5

B166.5:                                           ; preds = %B120.5, %B166.4
  %kept.4.1.5 = phi i64 [ %.365.5, %B120.5 ], [ %kept.4.1.4, %B166.4 ]
  %40 = shl i64 %.161262264, 3
  %scevgep2 = getelementptr i8, ptr %scevgep14, i64 %40
  %scevgep4 = getelementptr i8, ptr %scevgep2, i64 -8
  %.251.6 = load double, ptr %scevgep4, align 8
  %.254.6 = fcmp ogt double %.251.6, %.253
  br i1 %.254.6, label %B120.6, label %B166.6

B120.6:                                           ; preds = %B166.5
  %.311.6 = fsub double %.251.6, %least.2.0.lcssa.i
  %.339.6 = icmp slt i64 %kept.4.1.5, 0
  %.340.6 = select i1 %.339.6, i64 %arg.left.5.1, i64 0
  %41 = getelementptr double, ptr %.76.i, i64 %kept.4.1.5
  %.362.6 = getelementptr double, ptr %41, i64 %.340.6
  store double %.311.6, ptr %.362.6, align 8
  %.365.6 = add nsw i64 %kept.4.1.5, 1
  br label %B166.6

B166.6:                                           ; preds = %B120.6, %B166.5
  %kept.4.1.6 = phi i64 [ %.365.6, %B120.6 ], [ %kept.4.1.5, %B166.5 ]
  %.168.7 = add nuw nsw i64 %.161262264, 8
  %sunkaddr72 = mul i64 %.161262264, 8
  %sunkaddr73 = getelementptr i8, ptr %scevgep14, i64 %sunkaddr72
  %.251.7 = load double, ptr %sunkaddr73, align 8
  %.254.7 = fcmp ogt double %.251.7, %.253
  br i1 %.254.7, label %B120.7, label %B166.7

B120.7:                                           ; preds = %B166.6
  %.311.7 = fsub double %.251.7, %least.2.0.lcssa.i
  %.339.7 = icmp slt i64 %kept.4.1.6, 0
  %.340.7 = select i1 %.339.7, i64 %arg.left.5.1, i64 0
  %42 = getelementptr double, ptr %.76.i, i64 %kept.4.1.6
  %.362.7 = getelementptr double, ptr %42, i64 %.340.7
  store double %.311.7, ptr %.362.7, align 8
  %.365.7 = add nsw i64 %kept.4.1.6, 1
  br label %B166.7

B166.7:                                           ; preds = %B120.7, %B166.6
  %kept.4.1.7 = phi i64 [ %.365.7, %B120.7 ], [ %kept.4.1.6, %B166.6 ]
  %niter8.ncmp.7 = icmp eq i64 %unroll_iter7, %.168.7
  br i1 %niter8.ncmp.7, label %B168.loopexit.unr-lcssa, label %B72.if

B168.loopexit.unr-lcssa:                          ; preds = %B166.7
  %lcmp.mod4.not = icmp eq i64 %xtraiter3, 0
  br i1 %lcmp.mod4.not, label %B168, label %B72.if.epil.preheader

B72.if.epil.preheader:                            ; preds = %B168.loopexit.unr-lcssa, %B72.if.lr.ph
  %kept.3.0266.epil.init = phi i64 [ 0, %B72.if.lr.ph ], [ %kept.4.1.7, %B168.loopexit.unr-lcssa ]
  %.161262264.epil.init = phi i64 [ 0, %B72.if.lr.ph ], [ %.168.7, %B168.loopexit.unr-lcssa ]
  %43 = add i64 %.161262264.epil.init, %.72.i
  %44 = shl i64 %43, 3
  %scevgep12 = getelementptr i8, ptr %arg.left.4, i64 %44
  br label %B72.if.epil

B72.if.epil:                                      ; preds = %B166.epil, %B72.if.epil.preheader
  %kept.3.0266.epil = phi i64 [ %kept.3.0266.epil.init, %B72.if.epil.preheader ], [ %kept.4.1.epil, %B166.epil ]
  %epil.iter = phi i64 [ 0, %B72.if.epil.preheader ], [ %epil.iter.next, %B166.epil ]
  %45 = shl i64 %epil.iter, 3
  %scevgep1 = getelementptr i8, ptr %scevgep12, i64 %45
  %.251.epil = load double, ptr %scevgep1, align 8
  %.254.epil = fcmp ogt double %.251.epil, %.253
  br i1 %.254.epil, label %B120.epil, label %B166.epil

B120.epil:                                        ; preds = %B72.if.epil
  %.311.epil = fsub double %.251.epil, %least.2.0.lcssa.i
  %.339.epil = icmp slt i64 %kept.3.0266.epil, 0
  %.340.epil = select i1 %.339.epil, i64 %arg.left.5.1, i64 0
  %46 = getelementptr double, ptr %.76.i, i64 %kept.3.0266.epil
  %.362.epil = getelementptr double, ptr %46, i64 %.340.epil
  store double %.311.epil, ptr %.362.epil, align 8
  %.365.epil = add nsw i64 %kept.3.0266.epil, 1
  br label %B166.epil

B166.epil:                                        ; preds = %B120.epil, %B72.if.epil
  %kept.4.1.epil = phi i64 [ %.365.epil, %B120.epil ], [ %kept.3.0266.epil, %B72.if.epil ]
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter3, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B168, label %B72.if.epil, !llvm.loop !15

B168:                                             ; preds = %B166.epil, %B0.endif, %B168.loopexit.unr-lcssa
  %kept.3.0.lcssa = phi i64 [ 0, %B0.endif ], [ %kept.4.1.7, %B168.loopexit.unr-lcssa ], [ %kept.4.1.epil, %B166.epil ]
  %.407 = icmp slt i64 %kept.3.0.lcssa, %arg.left.5.1
  %.436 = icmp slt i64 %arg.following, %arg.work.5.0
  %or.cond260 = select i1 %.407, i1 %.436, i1 false
  br i1 %or.cond260, label %B240.preheader, label %B358

B240.preheader:                                   ; preds = %B168
  %47 = shl i64 %arg.work.5.0, 3
  %48 = shl i64 %arg.left.5.1, 3
  br label %B240

B240:                                             ; preds = %B240, %B240.preheader
  %following.2.1 = phi i64 [ %.531, %B240 ], [ %arg.following, %B240.preheader ]
  %kept.5.1 = phi i64 [ %.527, %B240 ], [ %kept.3.0.lcssa, %B240.preheader ]
  %.457 = icmp slt i64 %following.2.1, 0
  %49 = select i1 %.457, i64 %47, i64 0
  %scevgep = getelementptr i8, ptr %arg.work.4, i64 %49
  %50 = shl i64 %following.2.1, 3
  %scevgep9 = getelementptr i8, ptr %scevgep, i64 %50
  %.473 = load double, ptr %scevgep9, align 8
  %.501 = icmp slt i64 %kept.5.1, 0
  %51 = select i1 %.501, i64 %48, i64 0
  %scevgep10 = getelementptr i8, ptr %.76.i, i64 %51
  %52 = shl i64 %kept.5.1, 3
  %scevgep11 = getelementptr i8, ptr %scevgep10, i64 %52
  store double %.473, ptr %scevgep11, align 8
  %.527 = add nsw i64 %kept.5.1, 1
  %.531 = add i64 %following.2.1, 1
  %53 = add i64 %kept.5.1, 1
  %.560 = icmp slt i64 %53, %arg.left.5.1
  %.587 = icmp slt i64 %.531, %arg.work.5.0
  %or.cond = select i1 %.560, i1 %.587, i1 false
  br i1 %or.cond, label %B240, label %B358

B358:                                             ; preds = %B240, %B168
  %following.3.0 = phi i64 [ %arg.following, %B168 ], [ %.531, %B240 ]
  %kept.6.0 = phi i64 [ %kept.3.0.lcssa, %B168 ], [ %.527, %B240 ]
  store i64 %kept.6.0, ptr %retptr, align 8
  %retptr.repack258 = getelementptr inbounds i8, ptr %retptr, i64 8
  store i64 %following.3.0, ptr %retptr.repack258, align 8
  ret i32 0

B0.endif:                                         ; preds = %B56.if.epil.i, %B110.loopexit.unr-lcssa.i, %entry
  %least.2.0.lcssa.i = phi double [ %.77.i, %entry ], [ %.11.i.7.i.lcssa, %B110.loopexit.unr-lcssa.i ], [ %.11.i.epil.i, %B56.if.epil.i ]
  %.155263.not = icmp slt i64 %arg.count, 1
  br i1 %.155263.not, label %B168, label %B72.if.lr.ph

B72.if.lr.ph:                                     ; preds = %B0.endif
  %.253 = fmul double %least.2.0.lcssa.i, 0x3FF000000044B830
  %xtraiter3 = and i64 %arg.count, 7
  %54 = icmp ult i64 %arg.count, 8
  br i1 %54, label %B72.if.epil.preheader, label %B72.if.lr.ph.new

B72.if.lr.ph.new:                                 ; preds = %B72.if.lr.ph
  %const71 = bitcast i64 9223372036854775800 to i64
  %unroll_iter7 = and i64 %arg.count, %const71
  %55 = shl i64 %.72.i, 3
  %56 = getelementptr i8, ptr %arg.left.4, i64 %55
  %scevgep14 = getelementptr i8, ptr %56, i64 56
  br label %B72.if

B72.if:                                           ; preds = %B72.if.lr.ph.new, %B166.7
  %kept.3.0266 = phi i64 [ 0, %B72.if.lr.ph.new ], [ %kept.4.1.7, %B166.7 ]
  %.161262264 = phi i64 [ 0, %B72.if.lr.ph.new ], [ %.168.7, %B166.7 ]
  %57 = shl i64 %.161262264, 3
  %scevgep28 = getelementptr i8, ptr %scevgep14, i64 %57
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 -56
  %.251 = load double, ptr %scevgep29, align 8
  %.254 = fcmp ogt double %.251, %.253
  br i1 %.254, label %B120, label %B166
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
!3 = distinct !{!3, !4, !"_ZN6intsim8machines3gpu6finish6_leastB3v36B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!4 = distinct !{!4, !"_ZN6intsim8machines3gpu6finish6_leastB3v36B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = distinct !{!7, !6}
!8 = !{!9}
!9 = distinct !{!9, !10, !"_ZN6intsim8machines3gpu6finish6_leastB3v36B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!10 = distinct !{!10, !"_ZN6intsim8machines3gpu6finish6_leastB3v36B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"_ZN6intsim8machines3gpu6finish6_leastB3v36B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!13 = distinct !{!13, !"_ZN6intsim8machines3gpu6finish6_leastB3v36B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!14 = distinct !{!14, !6}
!15 = distinct !{!15, !6}
