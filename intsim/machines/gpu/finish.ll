; intsim 77a05eb1403014fccf3cc3c6ea6eaa06fe2bfbecd493af0ff2c4c7ce59bb5f55 by numba 0.68.1


define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.a3, i64 %arg.n3_0, ptr %arg.a4, i64 %arg.n4_0, ptr %arg.a5, i64 %arg.n5_0, ptr %arg.a6, i64 %arg.n6_0) local_unnamed_addr {
entry:
  %.303 = alloca double, align 8
  store double 0.000000e+00, ptr %.303, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.16.i = shl i64 %arg.n2_1, 3
  %.25.i = mul nsw i64 %arg.n2_1, %arg.n2_0
  store double 0.000000e+00, ptr %.303, align 8
  %.323 = call i32 @f10(ptr nonnull %.303, ptr nonnull %excinfo.8, ptr null, ptr null, i64 %arg.n0_0, i64 8, ptr %arg.a0, i64 %arg.n0_0, i64 8, ptr null, ptr null, i64 %arg.n1_0, i64 8, ptr %arg.a1, i64 %arg.n1_0, i64 8, ptr null, ptr null, i64 %.25.i, i64 8, ptr %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %.16.i, i64 8, ptr null, ptr null, i64 %arg.n3_0, i64 8, ptr %arg.a3, i64 %arg.n3_0, i64 8, ptr null, ptr null, i64 %arg.n4_0, i64 8, ptr %arg.a4, i64 %arg.n4_0, i64 8, ptr null, ptr null, i64 %arg.n5_0, i64 8, ptr %arg.a5, i64 %arg.n5_0, i64 8, ptr null, ptr null, i64 %arg.n6_0, i64 8, ptr %arg.a6, i64 %arg.n6_0, i64 8)
  switch i32 %.323, label %B0.endif.endif.endif.endif.endif.endif.endif.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.if, %B0.endif.endif.endif.endif.endif.endif.endif.endif
  %common.ret.op = phi i32 [ %.323, %B0.endif.endif.endif.endif.endif.endif.endif.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif.endif.endif ]
  ret i32 %common.ret.op

B0.endif.endif.endif.endif.endif.endif.endif.if:  ; preds = %entry
  %.331 = icmp sgt i32 %.323, 0
  %.324 = load ptr, ptr %excinfo.8, align 8
  %.332 = select i1 %.331, ptr %.324, ptr undef
  store ptr %.332, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif.endif: ; preds = %entry, %entry
  %.333 = load double, ptr %.303, align 8
  store double %.333, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f10(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.work.0, ptr readnone %arg.work.1, i64 %arg.work.2, i64 %arg.work.3, ptr readonly %arg.work.4, i64 %arg.work.5.0, i64 %arg.work.6.0, ptr readnone %arg.cycles.0, ptr readnone %arg.cycles.1, i64 %arg.cycles.2, i64 %arg.cycles.3, ptr readonly %arg.cycles.4, i64 %arg.cycles.5.0, i64 %arg.cycles.6.0, ptr readnone %arg.left.0, ptr readnone %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, ptr readnone %arg.count.0, ptr readnone %arg.count.1, i64 %arg.count.2, i64 %arg.count.3, ptr %arg.count.4, i64 %arg.count.5.0, i64 %arg.count.6.0, ptr readnone %arg.until.0, ptr readnone %arg.until.1, i64 %arg.until.2, i64 %arg.until.3, ptr %arg.until.4, i64 %arg.until.5.0, i64 %arg.until.6.0, ptr readnone %arg.since.0, ptr readnone %arg.since.1, i64 %arg.since.2, i64 %arg.since.3, ptr %arg.since.4, i64 %arg.since.5.0, i64 %arg.since.6.0, ptr readnone %arg.done.0, ptr readnone %arg.done.1, i64 %arg.done.2, i64 %arg.done.3, ptr %arg.done.4, i64 %arg.done.5.0, i64 %arg.done.6.0) local_unnamed_addr #0 {
entry:
  %const = bitcast i64 9223372036854775800 to i64
  %.1640 = alloca i64, align 8
  store i64 0, ptr %.1640, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.117 = mul nsw i64 %arg.left.5.1, %arg.left.5.0
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.117, i64 %arg.work.5.0)
  %.231935.not = icmp slt i64 %.11.i, 1
  br i1 %.231935.not, label %B250, label %B118.if.lr.ph

B250.loopexit.unr-lcssa:                          ; preds = %107
  %0 = and i64 %.11.i, 1
  %lcmp.mod.not = icmp eq i64 %0, 0
  br i1 %lcmp.mod.not, label %B250, label %B118.if.epil.preheader

B118.if.epil.preheader:                           ; preds = %B250.loopexit.unr-lcssa, %B118.if.lr.ph
  %.237934936.epil.init = phi i64 [ 0, %B118.if.lr.ph ], [ %.244.1, %B250.loopexit.unr-lcssa ]
  %1 = icmp eq i64 %arg.left.5.0, 0
  %2 = getelementptr double, ptr %arg.work.4, i64 %.237934936.epil.init
  %.298.epil = load double, ptr %2, align 8
  br i1 %1, label %B120.endif.endif.endif.endif.thread.epil, label %B120.endif.endif.endif.epil, !prof !1

B120.endif.endif.endif.epil:                      ; preds = %B118.if.epil.preheader
  %3 = icmp slt i64 %arg.left.5.0, 0
  %.319.epil = srem i64 %.237934936.epil.init, %arg.left.5.0
  %.322.not.epil = icmp eq i64 %.319.epil, 0
  %.330.epil = select i1 %.322.not.epil, i64 0, i64 %92
  %.310.1.epil = add nsw i64 %.330.epil, %.319.epil
  %.310.1.fr.epil = freeze i64 %.310.1.epil
  %.359.epil = sdiv i64 %.237934936.epil.init, %arg.left.5.0
  %.363.epil = icmp ne i64 %.319.epil, 0
  %.364.epil = and i1 %3, %.363.epil
  %.369.epil = sext i1 %.364.epil to i64
  %.348.1.epil = add nsw i64 %.359.epil, %.369.epil
  %.403.epil = icmp slt i64 %.310.1.fr.epil, 0
  %.404.epil = select i1 %.403.epil, i64 %arg.left.5.0, i64 0
  %.405.epil = add i64 %.404.epil, %.310.1.fr.epil
  %.406.epil = icmp slt i64 %.348.1.epil, 0
  %.407.epil = select i1 %.406.epil, i64 %arg.left.5.1, i64 0
  %.425.epil = mul i64 %.405.epil, %arg.left.5.1
  %4 = getelementptr double, ptr %arg.left.4, i64 %.425.epil
  %5 = getelementptr double, ptr %4, i64 %.348.1.epil
  %.429.epil = getelementptr double, ptr %5, i64 %.407.epil
  store double %.298.epil, ptr %.429.epil, align 8
  %spec.select.epil = select i1 %.403.epil, i64 %arg.count.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.count.4, i64 %.310.1.fr.epil
  %.50021.epil = getelementptr i64, ptr %6, i64 %spec.select.epil
  %.50122.epil = load i64, ptr %.50021.epil, align 8
  %.50223.epil = add nsw i64 %.50122.epil, 1
  store i64 %.50223.epil, ptr %.50021.epil, align 8
  %spec.select29.epil = select i1 %.403.epil, i64 %arg.done.5.0, i64 0
  br label %B250.loopexit.epilog-lcssa

B120.endif.endif.endif.endif.thread.epil:         ; preds = %B118.if.epil.preheader
  store double %.298.epil, ptr %arg.left.4, align 8
  %.501.epil = load i64, ptr %arg.count.4, align 8
  %.502.epil = add nsw i64 %.501.epil, 1
  store i64 %.502.epil, ptr %arg.count.4, align 8
  br label %B250.loopexit.epilog-lcssa

B250.loopexit.epilog-lcssa:                       ; preds = %B120.endif.endif.endif.endif.thread.epil, %B120.endif.endif.endif.epil
  %rem.3.028.epil = phi i64 [ 0, %B120.endif.endif.endif.endif.thread.epil ], [ %.310.1.fr.epil, %B120.endif.endif.endif.epil ]
  %7 = phi i64 [ 0, %B120.endif.endif.endif.endif.thread.epil ], [ %spec.select29.epil, %B120.endif.endif.endif.epil ]
  %8 = getelementptr double, ptr %arg.done.4, i64 %rem.3.028.epil
  %.602.epil = getelementptr double, ptr %8, i64 %7
  %.603.epil = load double, ptr %.602.epil, align 8
  %sunkaddr = shl i64 %.237934936.epil.init, 3
  %sunkaddr345 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr
  %.633.epil = load double, ptr %sunkaddr345, align 8
  %.634.epil = fadd double %.603.epil, %.633.epil
  store double %.634.epil, ptr %.602.epil, align 8
  br label %B250

B250:                                             ; preds = %B250.loopexit.epilog-lcssa, %B250.loopexit.unr-lcssa, %entry
  %.750943.not = icmp slt i64 %arg.left.5.0, 1
  br i1 %.750943.not, label %B434.preheader, label %B280.if.preheader

B280.if.preheader:                                ; preds = %B250
  %.69.i100 = tail call i64 @llvm.smin.i64(i64 %arg.cycles.5.0, i64 0)
  %9 = getelementptr double, ptr %arg.cycles.4, i64 %arg.cycles.5.0
  %10 = getelementptr i8, ptr %9, i64 -8
  %scevgep300 = getelementptr i8, ptr %arg.left.4, i64 128
  %11 = shl i64 %arg.left.5.1, 3
  br label %B280.if

B434.preheader:                                   ; preds = %B426, %B250
  %.1068 = add i64 %arg.left.5.0, -1
  %..1068 = tail call i64 @llvm.smax.i64(i64 %.1068, i64 0)
  %.69.i = tail call i64 @llvm.smin.i64(i64 %arg.cycles.5.0, i64 0)
  %12 = getelementptr double, ptr %arg.cycles.4, i64 %arg.cycles.5.0
  %13 = getelementptr i8, ptr %12, i64 -8
  %xtraiter193 = and i64 %..1068, 7
  %unroll_iter197 = and i64 %..1068, %const
  %scevgep230 = getelementptr i8, ptr %arg.left.4, i64 128
  %14 = or i64 %unroll_iter197, 1
  br label %B434

B328:                                             ; preds = %B280.if
  %.72.i = mul i64 %.756941944, %arg.left.5.1
  %.76.i = getelementptr double, ptr %arg.left.4, i64 %.72.i
  %.77.i = load double, ptr %.76.i, align 8, !noalias !2
  %.117.i = add nsw i64 %.852, -1
  %.16287.not.i = icmp eq i64 %.852, 1
  br i1 %.16287.not.i, label %B328.endif, label %B56.if.preheader.i

B56.if.preheader.i:                               ; preds = %B328
  %xtraiter.i = and i64 %.117.i, 7
  %15 = icmp slt i64 %.852, 9
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
  %lcmp.mod188.not.not = icmp eq i64 %24, 0
  br i1 %lcmp.mod188.not.not, label %B56.if.i.epil.preheader, label %B110.loopexit.unr-lcssa.i

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
  br i1 %lcmp.mod.not.i, label %B328.endif, label %B56.if.epil.preheader.i

B56.if.epil.preheader.i:                          ; preds = %B110.loopexit.unr-lcssa.i, %B56.if.preheader.i
  %least.2.090.epil.init.i = phi double [ %.77.i, %B56.if.preheader.i ], [ %.11.i.7.i.lcssa, %B110.loopexit.unr-lcssa.i ]
  %.1688688.epil.init.i = phi i64 [ 1, %B56.if.preheader.i ], [ %26, %B110.loopexit.unr-lcssa.i ]
  %27 = shl i64 %.1688688.epil.init.i, 3
  %scevgep337 = getelementptr i8, ptr %lsr.iv335, i64 %27
  br label %B56.if.epil.i

B56.if.epil.i:                                    ; preds = %B56.if.epil.i, %B56.if.epil.preheader.i
  %least.2.090.epil.i = phi double [ %.11.i.epil.i, %B56.if.epil.i ], [ %least.2.090.epil.init.i, %B56.if.epil.preheader.i ]
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B56.if.epil.i ], [ 0, %B56.if.epil.preheader.i ]
  %28 = shl i64 %epil.iter.i, 3
  %scevgep338 = getelementptr i8, ptr %scevgep337, i64 %28
  %.250.epil.i = load double, ptr %scevgep338, align 8, !noalias !2
  %.10.i.epil.i = fcmp olt double %.250.epil.i, %least.2.090.epil.i
  %.11.i.epil.i = select i1 %.10.i.epil.i, double %.250.epil.i, double %least.2.090.epil.i
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B328.endif, label %B56.if.epil.i, !llvm.loop !5

B56.if.i:                                         ; preds = %B56.if.i, %B56.if.preheader.new.i.new
  %lsr.iv90 = phi i64 [ %lsr.iv.next91, %B56.if.i ], [ %23, %B56.if.preheader.new.i.new ]
  %least.2.090.i = phi double [ %.11.i.7.i.1, %B56.if.i ], [ %.77.i, %B56.if.preheader.new.i.new ]
  %niter.i = phi i64 [ %niter.next.7.i.1, %B56.if.i ], [ 0, %B56.if.preheader.new.i.new ]
  %29 = shl i64 %niter.i, 3
  %scevgep318 = getelementptr i8, ptr %lsr.iv301, i64 %29
  %scevgep319 = getelementptr i8, ptr %scevgep318, i64 -64
  %scevgep332 = getelementptr i8, ptr %scevgep318, i64 -120
  %.250.i = load double, ptr %scevgep332, align 8, !noalias !2
  %.10.i.i = fcmp olt double %.250.i, %least.2.090.i
  %.11.i.i = select i1 %.10.i.i, double %.250.i, double %least.2.090.i
  %30 = shl i64 %niter.i, 3
  %scevgep116 = getelementptr i8, ptr %lsr.iv301, i64 %30
  %scevgep117 = getelementptr i8, ptr %scevgep116, i64 -112
  %.250.1.i = load double, ptr %scevgep117, align 8, !noalias !2
  %.10.i.1.i = fcmp olt double %.250.1.i, %.11.i.i
  %.11.i.1.i = select i1 %.10.i.1.i, double %.250.1.i, double %.11.i.i
  %31 = shl i64 %niter.i, 3
  %scevgep114 = getelementptr i8, ptr %lsr.iv301, i64 %31
  %scevgep115 = getelementptr i8, ptr %scevgep114, i64 -104
  %.250.2.i = load double, ptr %scevgep115, align 8, !noalias !2
  %.10.i.2.i = fcmp olt double %.250.2.i, %.11.i.1.i
  %.11.i.2.i = select i1 %.10.i.2.i, double %.250.2.i, double %.11.i.1.i
  %32 = shl i64 %niter.i, 3
  %scevgep112 = getelementptr i8, ptr %lsr.iv301, i64 %32
  %scevgep113 = getelementptr i8, ptr %scevgep112, i64 -96
  %.250.3.i = load double, ptr %scevgep113, align 8, !noalias !2
  %.10.i.3.i = fcmp olt double %.250.3.i, %.11.i.2.i
  %.11.i.3.i = select i1 %.10.i.3.i, double %.250.3.i, double %.11.i.2.i
  %33 = shl i64 %niter.i, 3
  %scevgep110 = getelementptr i8, ptr %lsr.iv301, i64 %33
  %scevgep111 = getelementptr i8, ptr %scevgep110, i64 -88
  %.250.4.i = load double, ptr %scevgep111, align 8, !noalias !2
  %.10.i.4.i = fcmp olt double %.250.4.i, %.11.i.3.i
  %.11.i.4.i = select i1 %.10.i.4.i, double %.250.4.i, double %.11.i.3.i
  %34 = shl i64 %niter.i, 3
  %scevgep108 = getelementptr i8, ptr %lsr.iv301, i64 %34
  %scevgep109 = getelementptr i8, ptr %scevgep108, i64 -80
  %.250.5.i = load double, ptr %scevgep109, align 8, !noalias !2
  %.10.i.5.i = fcmp olt double %.250.5.i, %.11.i.4.i
  %.11.i.5.i = select i1 %.10.i.5.i, double %.250.5.i, double %.11.i.4.i
  %35 = shl i64 %niter.i, 3
  %scevgep106 = getelementptr i8, ptr %lsr.iv301, i64 %35
  %scevgep107 = getelementptr i8, ptr %scevgep106, i64 -72
  %.250.6.i = load double, ptr %scevgep107, align 8, !noalias !2
  %.10.i.6.i = fcmp olt double %.250.6.i, %.11.i.5.i
  %.11.i.6.i = select i1 %.10.i.6.i, double %.250.6.i, double %.11.i.5.i
  %.250.7.i = load double, ptr %scevgep319, align 8, !noalias !2
  %.10.i.7.i = fcmp olt double %.250.7.i, %.11.i.6.i
  %.11.i.7.i = select i1 %.10.i.7.i, double %.250.7.i, double %.11.i.6.i
  %36 = shl i64 %niter.i, 3
  %scevgep104 = getelementptr i8, ptr %lsr.iv301, i64 %36
  %scevgep105 = getelementptr i8, ptr %scevgep104, i64 -56
  %.250.i.1 = load double, ptr %scevgep105, align 8, !noalias !2
  %.10.i.i.1 = fcmp olt double %.250.i.1, %.11.i.7.i
  %.11.i.i.1 = select i1 %.10.i.i.1, double %.250.i.1, double %.11.i.7.i
  %37 = shl i64 %niter.i, 3
  %scevgep102 = getelementptr i8, ptr %lsr.iv301, i64 %37
  %scevgep103 = getelementptr i8, ptr %scevgep102, i64 -48
  %.250.1.i.1 = load double, ptr %scevgep103, align 8, !noalias !2
  %.10.i.1.i.1 = fcmp olt double %.250.1.i.1, %.11.i.i.1
  %.11.i.1.i.1 = select i1 %.10.i.1.i.1, double %.250.1.i.1, double %.11.i.i.1
  %38 = shl i64 %niter.i, 3
  %scevgep100 = getelementptr i8, ptr %lsr.iv301, i64 %38
  %scevgep101 = getelementptr i8, ptr %scevgep100, i64 -40
  %.250.2.i.1 = load double, ptr %scevgep101, align 8, !noalias !2
  %.10.i.2.i.1 = fcmp olt double %.250.2.i.1, %.11.i.1.i.1
  %.11.i.2.i.1 = select i1 %.10.i.2.i.1, double %.250.2.i.1, double %.11.i.1.i.1
  %39 = shl i64 %niter.i, 3
  %scevgep98 = getelementptr i8, ptr %lsr.iv301, i64 %39
  %scevgep99 = getelementptr i8, ptr %scevgep98, i64 -32
  %.250.3.i.1 = load double, ptr %scevgep99, align 8, !noalias !2
  %.10.i.3.i.1 = fcmp olt double %.250.3.i.1, %.11.i.2.i.1
  %.11.i.3.i.1 = select i1 %.10.i.3.i.1, double %.250.3.i.1, double %.11.i.2.i.1
  %40 = shl i64 %niter.i, 3
  %scevgep96 = getelementptr i8, ptr %lsr.iv301, i64 %40
  %scevgep97 = getelementptr i8, ptr %scevgep96, i64 -24
  %.250.4.i.1 = load double, ptr %scevgep97, align 8, !noalias !2
  %.10.i.4.i.1 = fcmp olt double %.250.4.i.1, %.11.i.3.i.1
  %.11.i.4.i.1 = select i1 %.10.i.4.i.1, double %.250.4.i.1, double %.11.i.3.i.1
  %41 = shl i64 %niter.i, 3
  %scevgep94 = getelementptr i8, ptr %lsr.iv301, i64 %41
  %scevgep95 = getelementptr i8, ptr %scevgep94, i64 -16
  %.250.5.i.1 = load double, ptr %scevgep95, align 8, !noalias !2
  %.10.i.5.i.1 = fcmp olt double %.250.5.i.1, %.11.i.4.i.1
  %.11.i.5.i.1 = select i1 %.10.i.5.i.1, double %.250.5.i.1, double %.11.i.4.i.1
  %42 = shl i64 %niter.i, 3
  %scevgep92 = getelementptr i8, ptr %lsr.iv301, i64 %42
  %scevgep93 = getelementptr i8, ptr %scevgep92, i64 -8
  %.250.6.i.1 = load double, ptr %scevgep93, align 8, !noalias !2
  %.10.i.6.i.1 = fcmp olt double %.250.6.i.1, %.11.i.5.i.1
  %.11.i.6.i.1 = select i1 %.10.i.6.i.1, double %.250.6.i.1, double %.11.i.5.i.1
  %.250.7.i.1 = load double, ptr %scevgep318, align 8, !noalias !2
  %.10.i.7.i.1 = fcmp olt double %.250.7.i.1, %.11.i.6.i.1
  %.11.i.7.i.1 = select i1 %.10.i.7.i.1, double %.250.7.i.1, double %.11.i.6.i.1
  %niter.next.7.i.1 = add i64 %niter.i, 16
  %lsr.iv.next91 = add i64 %lsr.iv90, 2
  %niter192.ncmp.1 = icmp eq i64 %lsr.iv.next91, 0
  br i1 %niter192.ncmp.1, label %B110.loopexit.unr-lcssa.i.unr-lcssa, label %B56.if.i

B426:                                             ; preds = %B328.endif, %B280.if
  %scevgep302 = getelementptr i8, ptr %lsr.iv301, i64 %11
  %scevgep336 = getelementptr i8, ptr %lsr.iv335, i64 %11
  %exitcond984.not = icmp eq i64 %arg.left.5.0, %.763
  br i1 %exitcond984.not, label %B434.preheader, label %B280.if

B434:                                             ; preds = %B1180.endif, %B1156, %B434.preheader
  %following.2.0 = phi i64 [ %.11.i, %B434.preheader ], [ %following.3.1, %B1156 ], [ %following.3.1, %B1180.endif ]
  %now.2.0 = phi double [ 0.000000e+00, %B434.preheader ], [ %.1270, %B1156 ], [ %.1270, %B1180.endif ]
  %43 = icmp slt i64 %.1068, 1
  br i1 %43, label %B516.thread, label %B470.if.preheader

B470.if.preheader:                                ; preds = %B434
  %44 = icmp slt i64 %.1068, 8
  br i1 %44, label %B470.if.epil.preheader, label %B470.if.preheader20

B470.if.preheader20:                              ; preds = %B470.if.preheader
  br label %B470.if

B516.loopexit.unr-lcssa:                          ; preds = %B470.if
  %45 = icmp eq i64 %xtraiter193, 0
  br i1 %45, label %B516, label %B470.if.epil.preheader

B470.if.epil.preheader:                           ; preds = %B516.loopexit.unr-lcssa, %B470.if.preheader
  %sm.3.1953.epil.ph = phi i64 [ 0, %B470.if.preheader ], [ %sm.4.2.7, %B516.loopexit.unr-lcssa ]
  %.1117949951.epil.ph = phi i64 [ 1, %B470.if.preheader ], [ %14, %B516.loopexit.unr-lcssa ]
  br label %B470.if.epil

B470.if.epil:                                     ; preds = %B470.if.epil.preheader, %B470.if.epil
  %lsr.iv = phi i64 [ %lsr.iv.next, %B470.if.epil ], [ %xtraiter193, %B470.if.epil.preheader ]
  %sm.3.1953.epil = phi i64 [ %sm.4.2.epil, %B470.if.epil ], [ %sm.3.1953.epil.ph, %B470.if.epil.preheader ]
  %.1117949951.epil = phi i64 [ %.1124.epil, %B470.if.epil ], [ %.1117949951.epil.ph, %B470.if.epil.preheader ]
  %.1124.epil = add nuw i64 %.1117949951.epil, 1
  %46 = shl i64 %.1117949951.epil, 3
  %scevgep229 = getelementptr i8, ptr %arg.until.4, i64 %46
  %.1186.epil = load double, ptr %scevgep229, align 8
  %.1201.epil = icmp slt i64 %sm.3.1953.epil, 0
  %.1202.epil = select i1 %.1201.epil, i64 %arg.until.5.0, i64 0
  %47 = getelementptr double, ptr %arg.until.4, i64 %sm.3.1953.epil
  %.1216.epil = getelementptr double, ptr %47, i64 %.1202.epil
  %.1217.epil = load double, ptr %.1216.epil, align 8
  %.1220.epil = fcmp olt double %.1186.epil, %.1217.epil
  %sm.4.2.epil = select i1 %.1220.epil, i64 %.1117949951.epil, i64 %sm.3.1953.epil
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter.cmp.not, label %B516, label %B470.if.epil, !llvm.loop !7

B516:                                             ; preds = %B470.if.epil, %B516.loopexit.unr-lcssa
  %sm.3.1.lcssa = phi i64 [ %sm.4.2.7, %B516.loopexit.unr-lcssa ], [ %sm.4.2.epil, %B470.if.epil ]
  %sm.3.1.lcssa.fr = freeze i64 %sm.3.1.lcssa
  %.1254 = icmp slt i64 %sm.3.1.lcssa.fr, 0
  %spec.select6 = select i1 %.1254, i64 %arg.until.5.0, i64 0
  br label %B516.thread

B516.thread:                                      ; preds = %B516, %B434
  %sm.3.1.lcssa5 = phi i64 [ 0, %B434 ], [ %sm.3.1.lcssa.fr, %B516 ]
  %48 = phi i64 [ 0, %B434 ], [ %spec.select6, %B516 ]
  %49 = getelementptr double, ptr %arg.until.4, i64 %sm.3.1.lcssa5
  %.1269 = getelementptr double, ptr %49, i64 %48
  %.1270 = load double, ptr %.1269, align 8
  %.1271 = fcmp oeq double %.1270, 0x7FF0000000000000
  br i1 %.1271, label %B550, label %B554

common.ret:                                       ; preds = %B806.if, %B550
  %common.ret.op = phi i32 [ 0, %B550 ], [ %.1648, %B806.if ]
  ret i32 %common.ret.op

B550:                                             ; preds = %B516.thread
  store double %now.2.0, ptr %retptr, align 8
  br label %common.ret

B554:                                             ; preds = %B516.thread
  %50 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1351 = select i1 %50, i64 %arg.count.5.0, i64 0
  %51 = getelementptr i64, ptr %arg.count.4, i64 %sm.3.1.lcssa5
  %.1365 = getelementptr i64, ptr %51, i64 %.1351
  %.1366 = load i64, ptr %.1365, align 8
  %.1367 = icmp sgt i64 %.1366, 0
  br i1 %.1367, label %B594, label %B828

B594:                                             ; preds = %B554
  %52 = icmp slt i64 %sm.3.1.lcssa5, 0
  %53 = getelementptr double, ptr %arg.cycles.4, i64 %.1366
  %54 = getelementptr i8, ptr %53, i64 -8
  %.43.i = load double, ptr %54, align 8, !noalias !8
  %.44.i = uitofp i64 %.1366 to double
  %.45.i = fmul double %.43.i, %.44.i
  %sunkaddr123 = mul i64 %.69.i, 8
  %sunkaddr124 = getelementptr i8, ptr %13, i64 %sunkaddr123
  %.84.i = load double, ptr %sunkaddr124, align 8, !noalias !8
  %.88.i = fdiv double %.45.i, %.84.i
  %.51.i105 = select i1 %52, i64 %arg.left.5.0, i64 0
  %.52.i106 = add i64 %.51.i105, %sm.3.1.lcssa5
  %.72.i107 = mul i64 %.52.i106, %arg.left.5.1
  %.76.i108 = getelementptr double, ptr %arg.left.4, i64 %.72.i107
  %.77.i109 = load double, ptr %.76.i108, align 8, !noalias !11
  %.117.i110 = add nsw i64 %.1366, -1
  %.16287.not.i111 = icmp eq i64 %.1366, 1
  br i1 %.16287.not.i111, label %B594.endif.endif, label %B56.if.preheader.i112

B828:                                             ; preds = %B806.endif, %B554
  %55 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1730 = select i1 %55, i64 %arg.since.5.0, i64 0
  %56 = getelementptr double, ptr %arg.since.4, i64 %sm.3.1.lcssa5
  %.1744 = getelementptr double, ptr %56, i64 %.1730
  store double %.1270, ptr %.1744, align 8
  %sunkaddr348 = shl i64 %48, 3
  %sunkaddr349 = getelementptr inbounds i8, ptr %49, i64 %sunkaddr348
  store double 0x7FF0000000000000, ptr %sunkaddr349, align 8
  %sunkaddr350 = shl i64 %.1351, 3
  %sunkaddr351 = getelementptr inbounds i8, ptr %51, i64 %sunkaddr350
  %.1807 = load i64, ptr %sunkaddr351, align 8
  %.1809 = icmp slt i64 %.1807, %arg.left.5.1
  %.1825 = icmp slt i64 %following.2.0, %arg.work.5.0
  %or.cond = select i1 %.1809, i1 %.1825, i1 false
  br i1 %or.cond, label %B920, label %B1156

B920:                                             ; preds = %B828
  %57 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1841 = icmp slt i64 %following.2.0, 0
  %.1842 = select i1 %.1841, i64 %arg.work.5.0, i64 0
  %58 = getelementptr double, ptr %arg.work.4, i64 %following.2.0
  %.1856 = getelementptr double, ptr %58, i64 %.1842
  %.1857 = load double, ptr %.1856, align 8
  %.1913 = select i1 %57, i64 %arg.left.5.0, i64 0
  %.1914 = add i64 %.1913, %sm.3.1.lcssa5
  %.1915 = icmp slt i64 %.1807, 0
  %.1916 = select i1 %.1915, i64 %arg.left.5.1, i64 0
  %.1934 = mul i64 %.1914, %arg.left.5.1
  %59 = getelementptr double, ptr %arg.left.4, i64 %.1934
  %60 = getelementptr double, ptr %59, i64 %.1807
  %.1938 = getelementptr double, ptr %60, i64 %.1916
  store double %.1857, ptr %.1938, align 8
  %sunkaddr125 = mul i64 %.1351, 8
  %sunkaddr126 = getelementptr i8, ptr %51, i64 %sunkaddr125
  %.1970 = load i64, ptr %sunkaddr126, align 8
  %.1971 = add nsw i64 %.1970, 1
  store i64 %.1971, ptr %sunkaddr126, align 8
  %.2018 = select i1 %57, i64 %arg.done.5.0, i64 0
  %61 = getelementptr double, ptr %arg.done.4, i64 %sm.3.1.lcssa5
  %.2032 = getelementptr double, ptr %61, i64 %.2018
  %.2033 = load double, ptr %.2032, align 8
  %.2064 = load double, ptr %.1856, align 8
  %.2065 = fadd double %.2033, %.2064
  store double %.2065, ptr %.2032, align 8
  %.2098 = add nsw i64 %following.2.0, 1
  %.2137 = load i64, ptr %sunkaddr126, align 8
  %.2139 = icmp slt i64 %.2137, %arg.left.5.1
  %.2155 = icmp slt i64 %.2098, %arg.work.5.0
  %or.cond917 = select i1 %.2139, i1 %.2155, i1 false
  br i1 %or.cond917, label %B1106, label %B1156

B1106:                                            ; preds = %B920
  %sunkaddr354 = shl i64 %.1842, 3
  %sunkaddr355 = getelementptr inbounds i8, ptr %58, i64 %sunkaddr354
  %.2193 = load double, ptr %sunkaddr355, align 8
  %.2194 = fmul double %.2193, 2.000000e-02
  %.2196 = fadd double %.1270, %.2194
  %sunkaddr127 = mul i64 %48, 8
  %sunkaddr128 = getelementptr i8, ptr %49, i64 %sunkaddr127
  store double %.2196, ptr %sunkaddr128, align 8
  %sunkaddr129 = mul i64 %.1351, 8
  %sunkaddr130 = getelementptr i8, ptr %51, i64 %sunkaddr129
  %.2263.pr = load i64, ptr %sunkaddr130, align 8
  br label %B1156

B1156:                                            ; preds = %B1106, %B920, %B828
  %.2263 = phi i64 [ %.2263.pr, %B1106 ], [ %.2137, %B920 ], [ %.1807, %B828 ]
  %following.3.1 = phi i64 [ %.2098, %B1106 ], [ %.2098, %B920 ], [ %following.2.0, %B828 ]
  %.2264 = icmp sgt i64 %.2263, 0
  br i1 %.2264, label %B1180, label %B434

B1180:                                            ; preds = %B1156
  %62 = icmp slt i64 %sm.3.1.lcssa5, 0
  %sunkaddr131 = mul i64 %48, 8
  %sunkaddr132 = getelementptr i8, ptr %49, i64 %sunkaddr131
  %.2296 = load double, ptr %sunkaddr132, align 8
  %.51.i = select i1 %62, i64 %arg.left.5.0, i64 0
  %.52.i = add i64 %.51.i, %sm.3.1.lcssa5
  %.72.i30 = mul i64 %.52.i, %arg.left.5.1
  %.76.i31 = getelementptr double, ptr %arg.left.4, i64 %.72.i30
  %.77.i32 = load double, ptr %.76.i31, align 8, !noalias !14
  %.117.i33 = add nsw i64 %.2263, -1
  %.16287.not.i34 = icmp eq i64 %.2263, 1
  br i1 %.16287.not.i34, label %B1180.endif, label %B56.if.preheader.i35

B56.if.preheader.i35:                             ; preds = %B1180
  %xtraiter.i36 = and i64 %.117.i33, 7
  %63 = icmp slt i64 %.2263, 9
  br i1 %63, label %B56.if.epil.preheader.i79, label %B56.if.preheader.new.i37

B56.if.preheader.new.i37:                         ; preds = %B56.if.preheader.i35
  %unroll_iter.i38 = and i64 %.117.i33, %const
  %64 = shl i64 %.72.i30, 3
  %65 = getelementptr i8, ptr %arg.left.4, i64 %64
  %scevgep5.i39 = getelementptr i8, ptr %65, i64 64
  %66 = add nsw i64 %unroll_iter.i38, -8
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %B56.if.i40.epil.preheader, label %B56.if.preheader.new.i37.new

B56.if.preheader.new.i37.new:                     ; preds = %B56.if.preheader.new.i37
  %68 = lshr i64 %66, 3
  %69 = add nuw nsw i64 %68, 1
  %scevgep266 = getelementptr i8, ptr %scevgep230, i64 %64
  %70 = lshr i64 %69, 1
  %71 = mul nsw i64 %70, -2
  br label %B56.if.i40

B110.loopexit.unr-lcssa.i77.unr-lcssa:            ; preds = %B56.if.i40
  %72 = and i64 %66, 8
  %lcmp.mod208.not.not = icmp eq i64 %72, 0
  br i1 %lcmp.mod208.not.not, label %B56.if.i40.epil.preheader, label %B110.loopexit.unr-lcssa.i77

B56.if.i40.epil.preheader:                        ; preds = %B110.loopexit.unr-lcssa.i77.unr-lcssa, %B56.if.preheader.new.i37
  %least.2.090.i41.epil.init = phi double [ %.77.i32, %B56.if.preheader.new.i37 ], [ %.11.i.7.i74.1, %B110.loopexit.unr-lcssa.i77.unr-lcssa ]
  %niter.i42.epil.init = phi i64 [ 0, %B56.if.preheader.new.i37 ], [ %niter.next.7.i75.1, %B110.loopexit.unr-lcssa.i77.unr-lcssa ]
  %73 = shl i64 %niter.i42.epil.init, 3
  %scevgep19.i43.epil = getelementptr i8, ptr %scevgep5.i39, i64 %73
  %scevgep20.i44.epil = getelementptr i8, ptr %scevgep19.i43.epil, i64 -56
  %.250.i45.epil = load double, ptr %scevgep20.i44.epil, align 8, !noalias !14
  %.10.i.i46.epil = fcmp olt double %.250.i45.epil, %least.2.090.i41.epil.init
  %.11.i.i47.epil = select i1 %.10.i.i46.epil, double %.250.i45.epil, double %least.2.090.i41.epil.init
  %scevgep18.i48.epil = getelementptr i8, ptr %scevgep19.i43.epil, i64 -48
  %.250.1.i49.epil = load double, ptr %scevgep18.i48.epil, align 8, !noalias !14
  %.10.i.1.i50.epil = fcmp olt double %.250.1.i49.epil, %.11.i.i47.epil
  %.11.i.1.i51.epil = select i1 %.10.i.1.i50.epil, double %.250.1.i49.epil, double %.11.i.i47.epil
  %scevgep16.i52.epil = getelementptr i8, ptr %scevgep19.i43.epil, i64 -40
  %.250.2.i53.epil = load double, ptr %scevgep16.i52.epil, align 8, !noalias !14
  %.10.i.2.i54.epil = fcmp olt double %.250.2.i53.epil, %.11.i.1.i51.epil
  %.11.i.2.i55.epil = select i1 %.10.i.2.i54.epil, double %.250.2.i53.epil, double %.11.i.1.i51.epil
  %scevgep14.i56.epil = getelementptr i8, ptr %scevgep19.i43.epil, i64 -32
  %.250.3.i57.epil = load double, ptr %scevgep14.i56.epil, align 8, !noalias !14
  %.10.i.3.i58.epil = fcmp olt double %.250.3.i57.epil, %.11.i.2.i55.epil
  %.11.i.3.i59.epil = select i1 %.10.i.3.i58.epil, double %.250.3.i57.epil, double %.11.i.2.i55.epil
  %scevgep12.i60.epil = getelementptr i8, ptr %scevgep19.i43.epil, i64 -24
  %.250.4.i61.epil = load double, ptr %scevgep12.i60.epil, align 8, !noalias !14
  %.10.i.4.i62.epil = fcmp olt double %.250.4.i61.epil, %.11.i.3.i59.epil
  %.11.i.4.i63.epil = select i1 %.10.i.4.i62.epil, double %.250.4.i61.epil, double %.11.i.3.i59.epil
  %scevgep10.i64.epil = getelementptr i8, ptr %scevgep19.i43.epil, i64 -16
  %.250.5.i65.epil = load double, ptr %scevgep10.i64.epil, align 8, !noalias !14
  %.10.i.5.i66.epil = fcmp olt double %.250.5.i65.epil, %.11.i.4.i63.epil
  %.11.i.5.i67.epil = select i1 %.10.i.5.i66.epil, double %.250.5.i65.epil, double %.11.i.4.i63.epil
  %scevgep8.i68.epil = getelementptr i8, ptr %scevgep19.i43.epil, i64 -8
  %.250.6.i69.epil = load double, ptr %scevgep8.i68.epil, align 8, !noalias !14
  %.10.i.6.i70.epil = fcmp olt double %.250.6.i69.epil, %.11.i.5.i67.epil
  %.11.i.6.i71.epil = select i1 %.10.i.6.i70.epil, double %.250.6.i69.epil, double %.11.i.5.i67.epil
  %.250.7.i72.epil = load double, ptr %scevgep19.i43.epil, align 8, !noalias !14
  %.10.i.7.i73.epil = fcmp olt double %.250.7.i72.epil, %.11.i.6.i71.epil
  %.11.i.7.i74.epil = select i1 %.10.i.7.i73.epil, double %.250.7.i72.epil, double %.11.i.6.i71.epil
  br label %B110.loopexit.unr-lcssa.i77

B110.loopexit.unr-lcssa.i77:                      ; preds = %B56.if.i40.epil.preheader, %B110.loopexit.unr-lcssa.i77.unr-lcssa
  %.11.i.7.i74.lcssa = phi double [ %.11.i.7.i74.1, %B110.loopexit.unr-lcssa.i77.unr-lcssa ], [ %.11.i.7.i74.epil, %B56.if.i40.epil.preheader ]
  %lcmp.mod.not.i78 = icmp eq i64 %xtraiter.i36, 0
  %74 = or i64 %unroll_iter.i38, 1
  br i1 %lcmp.mod.not.i78, label %B1180.endif, label %B56.if.epil.preheader.i79

B56.if.epil.preheader.i79:                        ; preds = %B110.loopexit.unr-lcssa.i77, %B56.if.preheader.i35
  %least.2.090.epil.init.i80 = phi double [ %.77.i32, %B56.if.preheader.i35 ], [ %.11.i.7.i74.lcssa, %B110.loopexit.unr-lcssa.i77 ]
  %.1688688.epil.init.i81 = phi i64 [ 1, %B56.if.preheader.i35 ], [ %74, %B110.loopexit.unr-lcssa.i77 ]
  %75 = add i64 %.1688688.epil.init.i81, %.72.i30
  %76 = shl i64 %75, 3
  %scevgep.i82 = getelementptr i8, ptr %arg.left.4, i64 %76
  br label %B56.if.epil.i83

B56.if.epil.i83:                                  ; preds = %B56.if.epil.i83, %B56.if.epil.preheader.i79
  %least.2.090.epil.i84 = phi double [ %.11.i.epil.i89, %B56.if.epil.i83 ], [ %least.2.090.epil.init.i80, %B56.if.epil.preheader.i79 ]
  %epil.iter.i85 = phi i64 [ %epil.iter.next.i90, %B56.if.epil.i83 ], [ 0, %B56.if.epil.preheader.i79 ]
  %77 = shl i64 %epil.iter.i85, 3
  %scevgep299 = getelementptr i8, ptr %scevgep.i82, i64 %77
  %.250.epil.i87 = load double, ptr %scevgep299, align 8, !noalias !14
  %.10.i.epil.i88 = fcmp olt double %.250.epil.i87, %least.2.090.epil.i84
  %.11.i.epil.i89 = select i1 %.10.i.epil.i88, double %.250.epil.i87, double %least.2.090.epil.i84
  %epil.iter.next.i90 = add i64 %epil.iter.i85, 1
  %epil.iter.cmp.not.i91 = icmp eq i64 %xtraiter.i36, %epil.iter.next.i90
  br i1 %epil.iter.cmp.not.i91, label %B1180.endif, label %B56.if.epil.i83, !llvm.loop !5

B56.if.i40:                                       ; preds = %B56.if.i40, %B56.if.preheader.new.i37.new
  %lsr.iv62 = phi i64 [ %lsr.iv.next63, %B56.if.i40 ], [ %71, %B56.if.preheader.new.i37.new ]
  %least.2.090.i41 = phi double [ %.11.i.7.i74.1, %B56.if.i40 ], [ %.77.i32, %B56.if.preheader.new.i37.new ]
  %niter.i42 = phi i64 [ %niter.next.7.i75.1, %B56.if.i40 ], [ 0, %B56.if.preheader.new.i37.new ]
  %78 = shl i64 %niter.i42, 3
  %scevgep282 = getelementptr i8, ptr %scevgep266, i64 %78
  %scevgep283 = getelementptr i8, ptr %scevgep282, i64 -64
  %scevgep296 = getelementptr i8, ptr %scevgep282, i64 -120
  %.250.i45 = load double, ptr %scevgep296, align 8, !noalias !14
  %.10.i.i46 = fcmp olt double %.250.i45, %least.2.090.i41
  %.11.i.i47 = select i1 %.10.i.i46, double %.250.i45, double %least.2.090.i41
  %79 = shl i64 %niter.i42, 3
  %scevgep88 = getelementptr i8, ptr %scevgep266, i64 %79
  %scevgep89 = getelementptr i8, ptr %scevgep88, i64 -112
  %.250.1.i49 = load double, ptr %scevgep89, align 8, !noalias !14
  %.10.i.1.i50 = fcmp olt double %.250.1.i49, %.11.i.i47
  %.11.i.1.i51 = select i1 %.10.i.1.i50, double %.250.1.i49, double %.11.i.i47
  %80 = shl i64 %niter.i42, 3
  %scevgep86 = getelementptr i8, ptr %scevgep266, i64 %80
  %scevgep87 = getelementptr i8, ptr %scevgep86, i64 -104
  %.250.2.i53 = load double, ptr %scevgep87, align 8, !noalias !14
  %.10.i.2.i54 = fcmp olt double %.250.2.i53, %.11.i.1.i51
  %.11.i.2.i55 = select i1 %.10.i.2.i54, double %.250.2.i53, double %.11.i.1.i51
  %81 = shl i64 %niter.i42, 3
  %scevgep84 = getelementptr i8, ptr %scevgep266, i64 %81
  %scevgep85 = getelementptr i8, ptr %scevgep84, i64 -96
  %.250.3.i57 = load double, ptr %scevgep85, align 8, !noalias !14
  %.10.i.3.i58 = fcmp olt double %.250.3.i57, %.11.i.2.i55
  %.11.i.3.i59 = select i1 %.10.i.3.i58, double %.250.3.i57, double %.11.i.2.i55
  %82 = shl i64 %niter.i42, 3
  %scevgep82 = getelementptr i8, ptr %scevgep266, i64 %82
  %scevgep83 = getelementptr i8, ptr %scevgep82, i64 -88
  %.250.4.i61 = load double, ptr %scevgep83, align 8, !noalias !14
  %.10.i.4.i62 = fcmp olt double %.250.4.i61, %.11.i.3.i59
  %.11.i.4.i63 = select i1 %.10.i.4.i62, double %.250.4.i61, double %.11.i.3.i59
  %83 = shl i64 %niter.i42, 3
  %scevgep80 = getelementptr i8, ptr %scevgep266, i64 %83
  %scevgep81 = getelementptr i8, ptr %scevgep80, i64 -80
  %.250.5.i65 = load double, ptr %scevgep81, align 8, !noalias !14
  %.10.i.5.i66 = fcmp olt double %.250.5.i65, %.11.i.4.i63
  %.11.i.5.i67 = select i1 %.10.i.5.i66, double %.250.5.i65, double %.11.i.4.i63
  %84 = shl i64 %niter.i42, 3
  %scevgep78 = getelementptr i8, ptr %scevgep266, i64 %84
  %scevgep79 = getelementptr i8, ptr %scevgep78, i64 -72
  %.250.6.i69 = load double, ptr %scevgep79, align 8, !noalias !14
  %.10.i.6.i70 = fcmp olt double %.250.6.i69, %.11.i.5.i67
  %.11.i.6.i71 = select i1 %.10.i.6.i70, double %.250.6.i69, double %.11.i.5.i67
  %.250.7.i72 = load double, ptr %scevgep283, align 8, !noalias !14
  %.10.i.7.i73 = fcmp olt double %.250.7.i72, %.11.i.6.i71
  %.11.i.7.i74 = select i1 %.10.i.7.i73, double %.250.7.i72, double %.11.i.6.i71
  %85 = shl i64 %niter.i42, 3
  %scevgep76 = getelementptr i8, ptr %scevgep266, i64 %85
  %scevgep77 = getelementptr i8, ptr %scevgep76, i64 -56
  %.250.i45.1 = load double, ptr %scevgep77, align 8, !noalias !14
  %.10.i.i46.1 = fcmp olt double %.250.i45.1, %.11.i.7.i74
  %.11.i.i47.1 = select i1 %.10.i.i46.1, double %.250.i45.1, double %.11.i.7.i74
  %86 = shl i64 %niter.i42, 3
  %scevgep74 = getelementptr i8, ptr %scevgep266, i64 %86
  %scevgep75 = getelementptr i8, ptr %scevgep74, i64 -48
  %.250.1.i49.1 = load double, ptr %scevgep75, align 8, !noalias !14
  %.10.i.1.i50.1 = fcmp olt double %.250.1.i49.1, %.11.i.i47.1
  %.11.i.1.i51.1 = select i1 %.10.i.1.i50.1, double %.250.1.i49.1, double %.11.i.i47.1
  %87 = shl i64 %niter.i42, 3
  %scevgep72 = getelementptr i8, ptr %scevgep266, i64 %87
  %scevgep73 = getelementptr i8, ptr %scevgep72, i64 -40
  %.250.2.i53.1 = load double, ptr %scevgep73, align 8, !noalias !14
  %.10.i.2.i54.1 = fcmp olt double %.250.2.i53.1, %.11.i.1.i51.1
  %.11.i.2.i55.1 = select i1 %.10.i.2.i54.1, double %.250.2.i53.1, double %.11.i.1.i51.1
  %88 = shl i64 %niter.i42, 3
  %scevgep70 = getelementptr i8, ptr %scevgep266, i64 %88
  %scevgep71 = getelementptr i8, ptr %scevgep70, i64 -32
  %.250.3.i57.1 = load double, ptr %scevgep71, align 8, !noalias !14
  %.10.i.3.i58.1 = fcmp olt double %.250.3.i57.1, %.11.i.2.i55.1
  %.11.i.3.i59.1 = select i1 %.10.i.3.i58.1, double %.250.3.i57.1, double %.11.i.2.i55.1
  %89 = shl i64 %niter.i42, 3
  %scevgep68 = getelementptr i8, ptr %scevgep266, i64 %89
  %scevgep69 = getelementptr i8, ptr %scevgep68, i64 -24
  %.250.4.i61.1 = load double, ptr %scevgep69, align 8, !noalias !14
  %.10.i.4.i62.1 = fcmp olt double %.250.4.i61.1, %.11.i.3.i59.1
  %.11.i.4.i63.1 = select i1 %.10.i.4.i62.1, double %.250.4.i61.1, double %.11.i.3.i59.1
  %90 = shl i64 %niter.i42, 3
  %scevgep66 = getelementptr i8, ptr %scevgep266, i64 %90
  %scevgep67 = getelementptr i8, ptr %scevgep66, i64 -16
  %.250.5.i65.1 = load double, ptr %scevgep67, align 8, !noalias !14
  %.10.i.5.i66.1 = fcmp olt double %.250.5.i65.1, %.11.i.4.i63.1
  %.11.i.5.i67.1 = select i1 %.10.i.5.i66.1, double %.250.5.i65.1, double %.11.i.4.i63.1
  %91 = shl i64 %niter.i42, 3
  %scevgep64 = getelementptr i8, ptr %scevgep266, i64 %91
  %scevgep65 = getelementptr i8, ptr %scevgep64, i64 -8
  %.250.6.i69.1 = load double, ptr %scevgep65, align 8, !noalias !14
  %.10.i.6.i70.1 = fcmp olt double %.250.6.i69.1, %.11.i.5.i67.1
  %.11.i.6.i71.1 = select i1 %.10.i.6.i70.1, double %.250.6.i69.1, double %.11.i.5.i67.1
  %.250.7.i72.1 = load double, ptr %scevgep282, align 8, !noalias !14
  %.10.i.7.i73.1 = fcmp olt double %.250.7.i72.1, %.11.i.6.i71.1
  %.11.i.7.i74.1 = select i1 %.10.i.7.i73.1, double %.250.7.i72.1, double %.11.i.6.i71.1
  %niter.next.7.i75.1 = add i64 %niter.i42, 16
  %lsr.iv.next63 = add i64 %lsr.iv62, 2
  %niter212.ncmp.1 = icmp eq i64 %lsr.iv.next63, 0
  br i1 %niter212.ncmp.1, label %B110.loopexit.unr-lcssa.i77.unr-lcssa, label %B56.if.i40

B118.if.lr.ph:                                    ; preds = %entry
  %92 = tail call i64 @llvm.smin.i64(i64 %arg.left.5.0, i64 0)
  %93 = icmp eq i64 %.11.i, 1
  br i1 %93, label %B118.if.epil.preheader, label %B118.if.lr.ph.new

B118.if.lr.ph.new:                                ; preds = %B118.if.lr.ph
  %const_mat = add i64 %const, 6
  %unroll_iter = and i64 %.11.i, %const_mat
  br label %B118.if

B118.if:                                          ; preds = %107, %B118.if.lr.ph.new
  %.237934936 = phi i64 [ 0, %B118.if.lr.ph.new ], [ %.244.1, %107 ]
  %94 = icmp eq i64 %arg.left.5.0, 0
  %95 = add i64 %.237934936, 1
  %sunkaddr133 = mul i64 %.237934936, 8
  %sunkaddr134 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr133
  %.298 = load double, ptr %sunkaddr134, align 8
  br i1 %94, label %B120.endif.endif.endif.endif.thread, label %B120.endif.endif.endif, !prof !1

B120.endif.endif.endif:                           ; preds = %B118.if
  %96 = icmp slt i64 %arg.left.5.0, 0
  %.319 = srem i64 %.237934936, %arg.left.5.0
  %.322.not = icmp eq i64 %.319, 0
  %.330 = select i1 %.322.not, i64 0, i64 %92
  %.310.1 = add nsw i64 %.330, %.319
  %.310.1.fr = freeze i64 %.310.1
  %.359 = sdiv i64 %.237934936, %arg.left.5.0
  %.363 = icmp ne i64 %.319, 0
  %.364 = and i1 %96, %.363
  %.369 = sext i1 %.364 to i64
  %.348.1 = add i64 %.359, %.369
  %.403 = icmp slt i64 %.310.1.fr, 0
  %.404 = select i1 %.403, i64 %arg.left.5.0, i64 0
  %.405 = add i64 %.404, %.310.1.fr
  %.406 = icmp slt i64 %.348.1, 0
  %.407 = select i1 %.406, i64 %arg.left.5.1, i64 0
  %.425 = mul i64 %.405, %arg.left.5.1
  %97 = getelementptr double, ptr %arg.left.4, i64 %.425
  %98 = getelementptr double, ptr %97, i64 %.348.1
  %.429 = getelementptr double, ptr %98, i64 %.407
  store double %.298, ptr %.429, align 8
  %spec.select = select i1 %.403, i64 %arg.count.5.0, i64 0
  %99 = getelementptr i64, ptr %arg.count.4, i64 %.310.1.fr
  %.50021 = getelementptr i64, ptr %99, i64 %spec.select
  %.50122 = load i64, ptr %.50021, align 8
  %.50223 = add nsw i64 %.50122, 1
  store i64 %.50223, ptr %.50021, align 8
  %spec.select29 = select i1 %.403, i64 %arg.done.5.0, i64 0
  br label %B118.if.1

B120.endif.endif.endif.endif.thread:              ; preds = %B118.if
  store double %.298, ptr %arg.left.4, align 8
  %.501 = load i64, ptr %arg.count.4, align 8
  %.502 = add nsw i64 %.501, 1
  store i64 %.502, ptr %arg.count.4, align 8
  br label %B118.if.1

B118.if.1:                                        ; preds = %B120.endif.endif.endif.endif.thread, %B120.endif.endif.endif
  %rem.3.028 = phi i64 [ 0, %B120.endif.endif.endif.endif.thread ], [ %.310.1.fr, %B120.endif.endif.endif ]
  %100 = phi i64 [ 0, %B120.endif.endif.endif.endif.thread ], [ %spec.select29, %B120.endif.endif.endif ]
  %101 = icmp eq i64 %arg.left.5.0, 0
  %102 = getelementptr double, ptr %arg.done.4, i64 %rem.3.028
  %.602 = getelementptr double, ptr %102, i64 %100
  %.603 = load double, ptr %.602, align 8
  %sunkaddr136 = mul i64 %.237934936, 8
  %sunkaddr137 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr136
  %.633 = load double, ptr %sunkaddr137, align 8
  %.634 = fadd double %.603, %.633
  store double %.634, ptr %.602, align 8
  %.244.1 = add nuw i64 %.237934936, 2
  %sunkaddr138 = mul i64 %.237934936, 8
  %sunkaddr139 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr138
  %sunkaddr140 = getelementptr i8, ptr %sunkaddr139, i64 8
  %.298.1 = load double, ptr %sunkaddr140, align 8
  br i1 %101, label %B120.endif.endif.endif.endif.thread.1, label %B120.endif.endif.endif.1, !prof !1

B120.endif.endif.endif.1:                         ; preds = %B118.if.1
  %103 = icmp slt i64 %arg.left.5.0, 0
  %.319.1 = srem i64 %95, %arg.left.5.0
  %.322.not.1 = icmp eq i64 %.319.1, 0
  %.330.1 = select i1 %.322.not.1, i64 0, i64 %92
  %.310.1.1 = add nsw i64 %.330.1, %.319.1
  %.310.1.fr.1 = freeze i64 %.310.1.1
  %.359.1 = sdiv i64 %95, %arg.left.5.0
  %.363.1 = icmp ne i64 %.319.1, 0
  %.364.1 = and i1 %103, %.363.1
  %.369.1 = sext i1 %.364.1 to i64
  %.348.1.1 = add i64 %.359.1, %.369.1
  %.403.1 = icmp slt i64 %.310.1.fr.1, 0
  %.404.1 = select i1 %.403.1, i64 %arg.left.5.0, i64 0
  %.405.1 = add i64 %.404.1, %.310.1.fr.1
  %.406.1 = icmp slt i64 %.348.1.1, 0
  %.407.1 = select i1 %.406.1, i64 %arg.left.5.1, i64 0
  %.425.1 = mul i64 %.405.1, %arg.left.5.1
  %104 = getelementptr double, ptr %arg.left.4, i64 %.425.1
  %105 = getelementptr double, ptr %104, i64 %.348.1.1
  %.429.1 = getelementptr double, ptr %105, i64 %.407.1
  store double %.298.1, ptr %.429.1, align 8
  %spec.select.1 = select i1 %.403.1, i64 %arg.count.5.0, i64 0
  %106 = getelementptr i64, ptr %arg.count.4, i64 %.310.1.fr.1
  %.50021.1 = getelementptr i64, ptr %106, i64 %spec.select.1
  %.50122.1 = load i64, ptr %.50021.1, align 8
  %.50223.1 = add nsw i64 %.50122.1, 1
  store i64 %.50223.1, ptr %.50021.1, align 8
  %spec.select29.1 = select i1 %.403.1, i64 %arg.done.5.0, i64 0
  br label %107

B120.endif.endif.endif.endif.thread.1:            ; preds = %B118.if.1
  store double %.298.1, ptr %arg.left.4, align 8
  %.501.1 = load i64, ptr %arg.count.4, align 8
  %.502.1 = add nsw i64 %.501.1, 1
  store i64 %.502.1, ptr %arg.count.4, align 8
  br label %107

107:                                              ; preds = %B120.endif.endif.endif.endif.thread.1, %B120.endif.endif.endif.1
  %rem.3.028.1 = phi i64 [ 0, %B120.endif.endif.endif.endif.thread.1 ], [ %.310.1.fr.1, %B120.endif.endif.endif.1 ]
  %108 = phi i64 [ 0, %B120.endif.endif.endif.endif.thread.1 ], [ %spec.select29.1, %B120.endif.endif.endif.1 ]
  %109 = getelementptr double, ptr %arg.done.4, i64 %rem.3.028.1
  %.602.1 = getelementptr double, ptr %109, i64 %108
  %.603.1 = load double, ptr %.602.1, align 8
  %sunkaddr142 = mul i64 %.237934936, 8
  %sunkaddr143 = getelementptr i8, ptr %arg.work.4, i64 %sunkaddr142
  %sunkaddr144 = getelementptr i8, ptr %sunkaddr143, i64 8
  %.633.1 = load double, ptr %sunkaddr144, align 8
  %.634.1 = fadd double %.603.1, %.633.1
  store double %.634.1, ptr %.602.1, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.244.1
  br i1 %niter.ncmp.1, label %B250.loopexit.unr-lcssa, label %B118.if

B280.if:                                          ; preds = %B426, %B280.if.preheader
  %lsr.iv335 = phi ptr [ %arg.left.4, %B280.if.preheader ], [ %scevgep336, %B426 ]
  %lsr.iv301 = phi ptr [ %scevgep300, %B280.if.preheader ], [ %scevgep302, %B426 ]
  %.756941944 = phi i64 [ 0, %B280.if.preheader ], [ %.763, %B426 ]
  %.763 = add nuw nsw i64 %.756941944, 1
  %110 = getelementptr double, ptr %arg.until.4, i64 %.756941944
  store double 0x7FF0000000000000, ptr %110, align 8
  %111 = getelementptr i64, ptr %arg.count.4, i64 %.756941944
  %.852 = load i64, ptr %111, align 8
  %.853 = icmp sgt i64 %.852, 0
  br i1 %.853, label %B328, label %B426

B328.endif:                                       ; preds = %B56.if.epil.i, %B110.loopexit.unr-lcssa.i, %B328
  %least.2.0.lcssa.i = phi double [ %.77.i, %B328 ], [ %.11.i.7.i.lcssa, %B110.loopexit.unr-lcssa.i ], [ %.11.i.epil.i, %B56.if.epil.i ]
  %112 = getelementptr double, ptr %arg.cycles.4, i64 %.852
  %113 = getelementptr i8, ptr %112, i64 -8
  %.43.i97 = load double, ptr %113, align 8, !noalias !17
  %.44.i98 = uitofp i64 %.852 to double
  %.45.i99 = fmul double %.43.i97, %.44.i98
  %sunkaddr145 = mul i64 %.69.i100, 8
  %sunkaddr146 = getelementptr i8, ptr %10, i64 %sunkaddr145
  %.84.i102 = load double, ptr %sunkaddr146, align 8, !noalias !17
  %.88.i103 = fdiv double %.45.i99, %.84.i102
  %.976 = fmul double %least.2.0.lcssa.i, %.88.i103
  %sunkaddr376 = shl i64 %.756941944, 3
  %sunkaddr377 = getelementptr i8, ptr %arg.until.4, i64 %sunkaddr376
  store double %.976, ptr %sunkaddr377, align 8
  br label %B426

B470.if:                                          ; preds = %B470.if.preheader20, %B470.if
  %sm.3.1953 = phi i64 [ %sm.4.2.7, %B470.if ], [ 0, %B470.if.preheader20 ]
  %.1117949951 = phi i64 [ %137, %B470.if ], [ 1, %B470.if.preheader20 ]
  %114 = shl i64 %.1117949951, 3
  %scevgep226 = getelementptr i8, ptr %arg.until.4, i64 %114
  %.1186 = load double, ptr %scevgep226, align 8
  %.1201 = icmp slt i64 %sm.3.1953, 0
  %.1202 = select i1 %.1201, i64 %arg.until.5.0, i64 0
  %115 = getelementptr double, ptr %arg.until.4, i64 %sm.3.1953
  %.1216 = getelementptr double, ptr %115, i64 %.1202
  %.1217 = load double, ptr %.1216, align 8
  %.1220 = fcmp olt double %.1186, %.1217
  %sm.4.2 = select i1 %.1220, i64 %.1117949951, i64 %sm.3.1953
  %116 = shl i64 %.1117949951, 3
  %scevgep32 = getelementptr i8, ptr %arg.until.4, i64 %116
  %scevgep33 = getelementptr i8, ptr %scevgep32, i64 8
  %.1186.1 = load double, ptr %scevgep33, align 8
  %.1201.1 = icmp slt i64 %sm.4.2, 0
  %.1202.1 = select i1 %.1201.1, i64 %arg.until.5.0, i64 0
  %117 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2
  %.1216.1 = getelementptr double, ptr %117, i64 %.1202.1
  %.1217.1 = load double, ptr %.1216.1, align 8
  %.1220.1 = fcmp olt double %.1186.1, %.1217.1
  %118 = add i64 %.1117949951, 1
  %sm.4.2.1 = select i1 %.1220.1, i64 %118, i64 %sm.4.2
  %119 = shl i64 %.1117949951, 3
  %scevgep30 = getelementptr i8, ptr %arg.until.4, i64 %119
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 16
  %.1186.2 = load double, ptr %scevgep31, align 8
  %.1201.2 = icmp slt i64 %sm.4.2.1, 0
  %.1202.2 = select i1 %.1201.2, i64 %arg.until.5.0, i64 0
  %120 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.1
  %.1216.2 = getelementptr double, ptr %120, i64 %.1202.2
  %.1217.2 = load double, ptr %.1216.2, align 8
  %.1220.2 = fcmp olt double %.1186.2, %.1217.2
  %121 = add i64 %118, 1
  %sm.4.2.2 = select i1 %.1220.2, i64 %121, i64 %sm.4.2.1
  %122 = shl i64 %.1117949951, 3
  %scevgep28 = getelementptr i8, ptr %arg.until.4, i64 %122
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 24
  %.1186.3 = load double, ptr %scevgep29, align 8
  %.1201.3 = icmp slt i64 %sm.4.2.2, 0
  %.1202.3 = select i1 %.1201.3, i64 %arg.until.5.0, i64 0
  %123 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.2
  %.1216.3 = getelementptr double, ptr %123, i64 %.1202.3
  %.1217.3 = load double, ptr %.1216.3, align 8
  %.1220.3 = fcmp olt double %.1186.3, %.1217.3
  %124 = add i64 %121, 1
  %sm.4.2.3 = select i1 %.1220.3, i64 %124, i64 %sm.4.2.2
  %125 = shl i64 %.1117949951, 3
  %scevgep26 = getelementptr i8, ptr %arg.until.4, i64 %125
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 32
  %.1186.4 = load double, ptr %scevgep27, align 8
  %.1201.4 = icmp slt i64 %sm.4.2.3, 0
  %.1202.4 = select i1 %.1201.4, i64 %arg.until.5.0, i64 0
  %126 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.3
  %.1216.4 = getelementptr double, ptr %126, i64 %.1202.4
  %.1217.4 = load double, ptr %.1216.4, align 8
  %.1220.4 = fcmp olt double %.1186.4, %.1217.4
  %127 = add i64 %124, 1
  %sm.4.2.4 = select i1 %.1220.4, i64 %127, i64 %sm.4.2.3
  %128 = shl i64 %.1117949951, 3
  %scevgep24 = getelementptr i8, ptr %arg.until.4, i64 %128
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 40
  %.1186.5 = load double, ptr %scevgep25, align 8
  %.1201.5 = icmp slt i64 %sm.4.2.4, 0
  %.1202.5 = select i1 %.1201.5, i64 %arg.until.5.0, i64 0
  %129 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.4
  %.1216.5 = getelementptr double, ptr %129, i64 %.1202.5
  %.1217.5 = load double, ptr %.1216.5, align 8
  %.1220.5 = fcmp olt double %.1186.5, %.1217.5
  %130 = add i64 %127, 1
  %sm.4.2.5 = select i1 %.1220.5, i64 %130, i64 %sm.4.2.4
  %131 = shl i64 %.1117949951, 3
  %scevgep22 = getelementptr i8, ptr %arg.until.4, i64 %131
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 48
  %.1186.6 = load double, ptr %scevgep23, align 8
  %.1201.6 = icmp slt i64 %sm.4.2.5, 0
  %.1202.6 = select i1 %.1201.6, i64 %arg.until.5.0, i64 0
  %132 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.5
  %.1216.6 = getelementptr double, ptr %132, i64 %.1202.6
  %.1217.6 = load double, ptr %.1216.6, align 8
  %.1220.6 = fcmp olt double %.1186.6, %.1217.6
  %133 = add i64 %130, 1
  %sm.4.2.6 = select i1 %.1220.6, i64 %133, i64 %sm.4.2.5
  %134 = shl i64 %.1117949951, 3
  %scevgep = getelementptr i8, ptr %arg.until.4, i64 %134
  %scevgep21 = getelementptr i8, ptr %scevgep, i64 56
  %.1186.7 = load double, ptr %scevgep21, align 8
  %.1201.7 = icmp slt i64 %sm.4.2.6, 0
  %.1202.7 = select i1 %.1201.7, i64 %arg.until.5.0, i64 0
  %135 = getelementptr double, ptr %arg.until.4, i64 %sm.4.2.6
  %.1216.7 = getelementptr double, ptr %135, i64 %.1202.7
  %.1217.7 = load double, ptr %.1216.7, align 8
  %.1220.7 = fcmp olt double %.1186.7, %.1217.7
  %136 = add i64 %133, 1
  %sm.4.2.7 = select i1 %.1220.7, i64 %136, i64 %sm.4.2.6
  %niter198.ncmp.7 = icmp eq i64 %136, %unroll_iter197
  %137 = add i64 %136, 1
  br i1 %niter198.ncmp.7, label %B516.loopexit.unr-lcssa, label %B470.if

B56.if.preheader.i112:                            ; preds = %B594
  %xtraiter.i113 = and i64 %.117.i110, 7
  %138 = icmp slt i64 %.1366, 9
  br i1 %138, label %B56.if.epil.preheader.i156, label %B56.if.preheader.new.i114

B56.if.preheader.new.i114:                        ; preds = %B56.if.preheader.i112
  %unroll_iter.i115 = and i64 %.117.i110, %const
  %139 = shl i64 %.72.i107, 3
  %140 = getelementptr i8, ptr %arg.left.4, i64 %139
  %scevgep5.i116 = getelementptr i8, ptr %140, i64 64
  %141 = add nsw i64 %unroll_iter.i115, -8
  %142 = icmp eq i64 %141, 0
  br i1 %142, label %B56.if.i117.epil.preheader, label %B56.if.preheader.new.i114.new

B56.if.preheader.new.i114.new:                    ; preds = %B56.if.preheader.new.i114
  %143 = lshr i64 %141, 3
  %144 = add nuw nsw i64 %143, 1
  %scevgep231 = getelementptr i8, ptr %scevgep230, i64 %139
  %145 = lshr i64 %144, 1
  %146 = mul nsw i64 %145, -2
  br label %B56.if.i117

B110.loopexit.unr-lcssa.i154.unr-lcssa:           ; preds = %B56.if.i117
  %147 = and i64 %141, 8
  %lcmp.mod201.not.not = icmp eq i64 %147, 0
  br i1 %lcmp.mod201.not.not, label %B56.if.i117.epil.preheader, label %B110.loopexit.unr-lcssa.i154

B56.if.i117.epil.preheader:                       ; preds = %B110.loopexit.unr-lcssa.i154.unr-lcssa, %B56.if.preheader.new.i114
  %least.2.090.i118.epil.init = phi double [ %.77.i109, %B56.if.preheader.new.i114 ], [ %.11.i.7.i151.1, %B110.loopexit.unr-lcssa.i154.unr-lcssa ]
  %niter.i119.epil.init = phi i64 [ 0, %B56.if.preheader.new.i114 ], [ %niter.next.7.i152.1, %B110.loopexit.unr-lcssa.i154.unr-lcssa ]
  %148 = shl i64 %niter.i119.epil.init, 3
  %scevgep19.i120.epil = getelementptr i8, ptr %scevgep5.i116, i64 %148
  %scevgep20.i121.epil = getelementptr i8, ptr %scevgep19.i120.epil, i64 -56
  %.250.i122.epil = load double, ptr %scevgep20.i121.epil, align 8, !noalias !11
  %.10.i.i123.epil = fcmp olt double %.250.i122.epil, %least.2.090.i118.epil.init
  %.11.i.i124.epil = select i1 %.10.i.i123.epil, double %.250.i122.epil, double %least.2.090.i118.epil.init
  %scevgep18.i125.epil = getelementptr i8, ptr %scevgep19.i120.epil, i64 -48
  %.250.1.i126.epil = load double, ptr %scevgep18.i125.epil, align 8, !noalias !11
  %.10.i.1.i127.epil = fcmp olt double %.250.1.i126.epil, %.11.i.i124.epil
  %.11.i.1.i128.epil = select i1 %.10.i.1.i127.epil, double %.250.1.i126.epil, double %.11.i.i124.epil
  %scevgep16.i129.epil = getelementptr i8, ptr %scevgep19.i120.epil, i64 -40
  %.250.2.i130.epil = load double, ptr %scevgep16.i129.epil, align 8, !noalias !11
  %.10.i.2.i131.epil = fcmp olt double %.250.2.i130.epil, %.11.i.1.i128.epil
  %.11.i.2.i132.epil = select i1 %.10.i.2.i131.epil, double %.250.2.i130.epil, double %.11.i.1.i128.epil
  %scevgep14.i133.epil = getelementptr i8, ptr %scevgep19.i120.epil, i64 -32
  %.250.3.i134.epil = load double, ptr %scevgep14.i133.epil, align 8, !noalias !11
  %.10.i.3.i135.epil = fcmp olt double %.250.3.i134.epil, %.11.i.2.i132.epil
  %.11.i.3.i136.epil = select i1 %.10.i.3.i135.epil, double %.250.3.i134.epil, double %.11.i.2.i132.epil
  %scevgep12.i137.epil = getelementptr i8, ptr %scevgep19.i120.epil, i64 -24
  %.250.4.i138.epil = load double, ptr %scevgep12.i137.epil, align 8, !noalias !11
  %.10.i.4.i139.epil = fcmp olt double %.250.4.i138.epil, %.11.i.3.i136.epil
  %.11.i.4.i140.epil = select i1 %.10.i.4.i139.epil, double %.250.4.i138.epil, double %.11.i.3.i136.epil
  %scevgep10.i141.epil = getelementptr i8, ptr %scevgep19.i120.epil, i64 -16
  %.250.5.i142.epil = load double, ptr %scevgep10.i141.epil, align 8, !noalias !11
  %.10.i.5.i143.epil = fcmp olt double %.250.5.i142.epil, %.11.i.4.i140.epil
  %.11.i.5.i144.epil = select i1 %.10.i.5.i143.epil, double %.250.5.i142.epil, double %.11.i.4.i140.epil
  %scevgep8.i145.epil = getelementptr i8, ptr %scevgep19.i120.epil, i64 -8
  %.250.6.i146.epil = load double, ptr %scevgep8.i145.epil, align 8, !noalias !11
  %.10.i.6.i147.epil = fcmp olt double %.250.6.i146.epil, %.11.i.5.i144.epil
  %.11.i.6.i148.epil = select i1 %.10.i.6.i147.epil, double %.250.6.i146.epil, double %.11.i.5.i144.epil
  %.250.7.i149.epil = load double, ptr %scevgep19.i120.epil, align 8, !noalias !11
  %.10.i.7.i150.epil = fcmp olt double %.250.7.i149.epil, %.11.i.6.i148.epil
  %.11.i.7.i151.epil = select i1 %.10.i.7.i150.epil, double %.250.7.i149.epil, double %.11.i.6.i148.epil
  br label %B110.loopexit.unr-lcssa.i154

B110.loopexit.unr-lcssa.i154:                     ; preds = %B56.if.i117.epil.preheader, %B110.loopexit.unr-lcssa.i154.unr-lcssa
  %.11.i.7.i151.lcssa = phi double [ %.11.i.7.i151.1, %B110.loopexit.unr-lcssa.i154.unr-lcssa ], [ %.11.i.7.i151.epil, %B56.if.i117.epil.preheader ]
  %lcmp.mod.not.i155 = icmp eq i64 %xtraiter.i113, 0
  %149 = or i64 %unroll_iter.i115, 1
  br i1 %lcmp.mod.not.i155, label %B594.endif.endif, label %B56.if.epil.preheader.i156

B56.if.epil.preheader.i156:                       ; preds = %B110.loopexit.unr-lcssa.i154, %B56.if.preheader.i112
  %least.2.090.epil.init.i157 = phi double [ %.77.i109, %B56.if.preheader.i112 ], [ %.11.i.7.i151.lcssa, %B110.loopexit.unr-lcssa.i154 ]
  %.1688688.epil.init.i158 = phi i64 [ 1, %B56.if.preheader.i112 ], [ %149, %B110.loopexit.unr-lcssa.i154 ]
  %150 = add i64 %.1688688.epil.init.i158, %.72.i107
  %151 = shl i64 %150, 3
  %scevgep.i159 = getelementptr i8, ptr %arg.left.4, i64 %151
  br label %B56.if.epil.i160

B56.if.epil.i160:                                 ; preds = %B56.if.epil.i160, %B56.if.epil.preheader.i156
  %least.2.090.epil.i161 = phi double [ %.11.i.epil.i166, %B56.if.epil.i160 ], [ %least.2.090.epil.init.i157, %B56.if.epil.preheader.i156 ]
  %epil.iter.i162 = phi i64 [ %epil.iter.next.i167, %B56.if.epil.i160 ], [ 0, %B56.if.epil.preheader.i156 ]
  %152 = shl i64 %epil.iter.i162, 3
  %scevgep264 = getelementptr i8, ptr %scevgep.i159, i64 %152
  %.250.epil.i164 = load double, ptr %scevgep264, align 8, !noalias !11
  %.10.i.epil.i165 = fcmp olt double %.250.epil.i164, %least.2.090.epil.i161
  %.11.i.epil.i166 = select i1 %.10.i.epil.i165, double %.250.epil.i164, double %least.2.090.epil.i161
  %epil.iter.next.i167 = add i64 %epil.iter.i162, 1
  %epil.iter.cmp.not.i168 = icmp eq i64 %xtraiter.i113, %epil.iter.next.i167
  br i1 %epil.iter.cmp.not.i168, label %B594.endif.endif, label %B56.if.epil.i160, !llvm.loop !5

B56.if.i117:                                      ; preds = %B56.if.i117, %B56.if.preheader.new.i114.new
  %lsr.iv34 = phi i64 [ %lsr.iv.next35, %B56.if.i117 ], [ %146, %B56.if.preheader.new.i114.new ]
  %least.2.090.i118 = phi double [ %.11.i.7.i151.1, %B56.if.i117 ], [ %.77.i109, %B56.if.preheader.new.i114.new ]
  %niter.i119 = phi i64 [ %niter.next.7.i152.1, %B56.if.i117 ], [ 0, %B56.if.preheader.new.i114.new ]
  %153 = shl i64 %niter.i119, 3
  %scevgep247 = getelementptr i8, ptr %scevgep231, i64 %153
  %scevgep248 = getelementptr i8, ptr %scevgep247, i64 -64
  %scevgep261 = getelementptr i8, ptr %scevgep247, i64 -120
  %.250.i122 = load double, ptr %scevgep261, align 8, !noalias !11
  %.10.i.i123 = fcmp olt double %.250.i122, %least.2.090.i118
  %.11.i.i124 = select i1 %.10.i.i123, double %.250.i122, double %least.2.090.i118
  %154 = shl i64 %niter.i119, 3
  %scevgep60 = getelementptr i8, ptr %scevgep231, i64 %154
  %scevgep61 = getelementptr i8, ptr %scevgep60, i64 -112
  %.250.1.i126 = load double, ptr %scevgep61, align 8, !noalias !11
  %.10.i.1.i127 = fcmp olt double %.250.1.i126, %.11.i.i124
  %.11.i.1.i128 = select i1 %.10.i.1.i127, double %.250.1.i126, double %.11.i.i124
  %155 = shl i64 %niter.i119, 3
  %scevgep58 = getelementptr i8, ptr %scevgep231, i64 %155
  %scevgep59 = getelementptr i8, ptr %scevgep58, i64 -104
  %.250.2.i130 = load double, ptr %scevgep59, align 8, !noalias !11
  %.10.i.2.i131 = fcmp olt double %.250.2.i130, %.11.i.1.i128
  %.11.i.2.i132 = select i1 %.10.i.2.i131, double %.250.2.i130, double %.11.i.1.i128
  %156 = shl i64 %niter.i119, 3
  %scevgep56 = getelementptr i8, ptr %scevgep231, i64 %156
  %scevgep57 = getelementptr i8, ptr %scevgep56, i64 -96
  %.250.3.i134 = load double, ptr %scevgep57, align 8, !noalias !11
  %.10.i.3.i135 = fcmp olt double %.250.3.i134, %.11.i.2.i132
  %.11.i.3.i136 = select i1 %.10.i.3.i135, double %.250.3.i134, double %.11.i.2.i132
  %157 = shl i64 %niter.i119, 3
  %scevgep54 = getelementptr i8, ptr %scevgep231, i64 %157
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 -88
  %.250.4.i138 = load double, ptr %scevgep55, align 8, !noalias !11
  %.10.i.4.i139 = fcmp olt double %.250.4.i138, %.11.i.3.i136
  %.11.i.4.i140 = select i1 %.10.i.4.i139, double %.250.4.i138, double %.11.i.3.i136
  %158 = shl i64 %niter.i119, 3
  %scevgep52 = getelementptr i8, ptr %scevgep231, i64 %158
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 -80
  %.250.5.i142 = load double, ptr %scevgep53, align 8, !noalias !11
  %.10.i.5.i143 = fcmp olt double %.250.5.i142, %.11.i.4.i140
  %.11.i.5.i144 = select i1 %.10.i.5.i143, double %.250.5.i142, double %.11.i.4.i140
  %159 = shl i64 %niter.i119, 3
  %scevgep50 = getelementptr i8, ptr %scevgep231, i64 %159
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 -72
  %.250.6.i146 = load double, ptr %scevgep51, align 8, !noalias !11
  %.10.i.6.i147 = fcmp olt double %.250.6.i146, %.11.i.5.i144
  %.11.i.6.i148 = select i1 %.10.i.6.i147, double %.250.6.i146, double %.11.i.5.i144
  %.250.7.i149 = load double, ptr %scevgep248, align 8, !noalias !11
  %.10.i.7.i150 = fcmp olt double %.250.7.i149, %.11.i.6.i148
  %.11.i.7.i151 = select i1 %.10.i.7.i150, double %.250.7.i149, double %.11.i.6.i148
  %160 = shl i64 %niter.i119, 3
  %scevgep48 = getelementptr i8, ptr %scevgep231, i64 %160
  %scevgep49 = getelementptr i8, ptr %scevgep48, i64 -56
  %.250.i122.1 = load double, ptr %scevgep49, align 8, !noalias !11
  %.10.i.i123.1 = fcmp olt double %.250.i122.1, %.11.i.7.i151
  %.11.i.i124.1 = select i1 %.10.i.i123.1, double %.250.i122.1, double %.11.i.7.i151
  %161 = shl i64 %niter.i119, 3
  %scevgep46 = getelementptr i8, ptr %scevgep231, i64 %161
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 -48
  %.250.1.i126.1 = load double, ptr %scevgep47, align 8, !noalias !11
  %.10.i.1.i127.1 = fcmp olt double %.250.1.i126.1, %.11.i.i124.1
  %.11.i.1.i128.1 = select i1 %.10.i.1.i127.1, double %.250.1.i126.1, double %.11.i.i124.1
  %162 = shl i64 %niter.i119, 3
  %scevgep44 = getelementptr i8, ptr %scevgep231, i64 %162
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 -40
  %.250.2.i130.1 = load double, ptr %scevgep45, align 8, !noalias !11
  %.10.i.2.i131.1 = fcmp olt double %.250.2.i130.1, %.11.i.1.i128.1
  %.11.i.2.i132.1 = select i1 %.10.i.2.i131.1, double %.250.2.i130.1, double %.11.i.1.i128.1
  %163 = shl i64 %niter.i119, 3
  %scevgep42 = getelementptr i8, ptr %scevgep231, i64 %163
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 -32
  %.250.3.i134.1 = load double, ptr %scevgep43, align 8, !noalias !11
  %.10.i.3.i135.1 = fcmp olt double %.250.3.i134.1, %.11.i.2.i132.1
  %.11.i.3.i136.1 = select i1 %.10.i.3.i135.1, double %.250.3.i134.1, double %.11.i.2.i132.1
  %164 = shl i64 %niter.i119, 3
  %scevgep40 = getelementptr i8, ptr %scevgep231, i64 %164
  %scevgep41 = getelementptr i8, ptr %scevgep40, i64 -24
  %.250.4.i138.1 = load double, ptr %scevgep41, align 8, !noalias !11
  %.10.i.4.i139.1 = fcmp olt double %.250.4.i138.1, %.11.i.3.i136.1
  %.11.i.4.i140.1 = select i1 %.10.i.4.i139.1, double %.250.4.i138.1, double %.11.i.3.i136.1
  %165 = shl i64 %niter.i119, 3
  %scevgep38 = getelementptr i8, ptr %scevgep231, i64 %165
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 -16
  %.250.5.i142.1 = load double, ptr %scevgep39, align 8, !noalias !11
  %.10.i.5.i143.1 = fcmp olt double %.250.5.i142.1, %.11.i.4.i140.1
  %.11.i.5.i144.1 = select i1 %.10.i.5.i143.1, double %.250.5.i142.1, double %.11.i.4.i140.1
  %166 = shl i64 %niter.i119, 3
  %scevgep36 = getelementptr i8, ptr %scevgep231, i64 %166
  %scevgep37 = getelementptr i8, ptr %scevgep36, i64 -8
  %.250.6.i146.1 = load double, ptr %scevgep37, align 8, !noalias !11
  %.10.i.6.i147.1 = fcmp olt double %.250.6.i146.1, %.11.i.5.i144.1
  %.11.i.6.i148.1 = select i1 %.10.i.6.i147.1, double %.250.6.i146.1, double %.11.i.5.i144.1
  %.250.7.i149.1 = load double, ptr %scevgep247, align 8, !noalias !11
  %.10.i.7.i150.1 = fcmp olt double %.250.7.i149.1, %.11.i.6.i148.1
  %.11.i.7.i151.1 = select i1 %.10.i.7.i150.1, double %.250.7.i149.1, double %.11.i.6.i148.1
  %niter.next.7.i152.1 = add i64 %niter.i119, 16
  %lsr.iv.next35 = add i64 %lsr.iv34, 2
  %niter205.ncmp.1 = icmp eq i64 %lsr.iv.next35, 0
  br i1 %niter205.ncmp.1, label %B110.loopexit.unr-lcssa.i154.unr-lcssa, label %B56.if.i117

B594.endif.endif:                                 ; preds = %B56.if.epil.i160, %B110.loopexit.unr-lcssa.i154, %B594
  %least.2.0.lcssa.i169 = phi double [ %.77.i109, %B594 ], [ %.11.i.7.i151.lcssa, %B110.loopexit.unr-lcssa.i154 ], [ %.11.i.epil.i166, %B56.if.epil.i160 ]
  %167 = icmp slt i64 %sm.3.1.lcssa5, 0
  %.1511 = select i1 %167, i64 %arg.since.5.0, i64 0
  %168 = getelementptr double, ptr %arg.since.4, i64 %sm.3.1.lcssa5
  %.1525 = getelementptr double, ptr %168, i64 %.1511
  %.1526 = load double, ptr %.1525, align 8
  %.1529 = fmul double %.88.i, %least.2.0.lcssa.i169
  %.1530 = fadd double %.1526, %.1529
  %.1533 = fmul double %.1270, 0x3FF000000044B830
  %.1534 = fcmp ugt double %.1530, %.1533
  %"$phi806.5.2.2.frozen" = freeze i1 %.1534
  %.1625 = fsub double %.1270, %.1526
  %.1630 = fdiv double %.1625, %.88.i
  %"$phi806.5.2.2" = select i1 %"$phi806.5.2.2.frozen", double %.1630, double %least.2.0.lcssa.i169
  store i64 0, ptr %.1640, align 8
  %.1648 = call i32 @f11(ptr nonnull %.1640, ptr nonnull %excinfo.6, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, i64 %arg.left.6.0, i64 %arg.left.6.1, i64 %sm.3.1.lcssa5, i64 %.1366, double %"$phi806.5.2.2")
  switch i32 %.1648, label %B806.if [
    i32 -2, label %B806.endif
    i32 0, label %B806.endif
  ], !prof !0

B806.if:                                          ; preds = %B594.endif.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B806.endif:                                       ; preds = %B594.endif.endif, %B594.endif.endif
  %.1658 = load i64, ptr %.1640, align 8
  %sunkaddr378 = shl i64 %.1351, 3
  %sunkaddr379 = getelementptr i8, ptr %51, i64 %sunkaddr378
  store i64 %.1658, ptr %sunkaddr379, align 8
  br label %B828

B1180.endif:                                      ; preds = %B56.if.epil.i83, %B110.loopexit.unr-lcssa.i77, %B1180
  %least.2.0.lcssa.i92 = phi double [ %.77.i32, %B1180 ], [ %.11.i.7.i74.lcssa, %B110.loopexit.unr-lcssa.i77 ], [ %.11.i.epil.i89, %B56.if.epil.i83 ]
  %sunkaddr147 = mul i64 %.1351, 8
  %sunkaddr148 = getelementptr i8, ptr %51, i64 %sunkaddr147
  %.2390 = load i64, ptr %sunkaddr148, align 8
  %.27.inv.i171 = icmp sgt i64 %.2390, 0
  %.28.i172 = select i1 %.27.inv.i171, i64 0, i64 %arg.cycles.5.0
  %169 = getelementptr double, ptr %arg.cycles.4, i64 %.2390
  %170 = getelementptr i8, ptr %169, i64 -8
  %.42.i173 = getelementptr double, ptr %170, i64 %.28.i172
  %.43.i174 = load double, ptr %.42.i173, align 8, !noalias !20
  %.44.i175 = sitofp i64 %.2390 to double
  %.45.i176 = fmul double %.43.i174, %.44.i175
  %sunkaddr149 = mul i64 %.69.i, 8
  %sunkaddr150 = getelementptr i8, ptr %13, i64 %sunkaddr149
  %.84.i179 = load double, ptr %sunkaddr150, align 8, !noalias !20
  %.88.i180 = fdiv double %.45.i176, %.84.i179
  %.2418 = fmul double %least.2.0.lcssa.i92, %.88.i180
  %.2420 = fadd double %.1270, %.2418
  %.10.i = fcmp olt double %.2420, %.2296
  %.11.i181 = select i1 %.10.i, double %.2420, double %.2296
  %sunkaddr151 = mul i64 %48, 8
  %sunkaddr152 = getelementptr i8, ptr %49, i64 %sunkaddr151
  store double %.11.i181, ptr %sunkaddr152, align 8
  br label %B434
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
