; intsim 77a05eb1403014fccf3cc3c6ea6eaa06fe2bfbecd493af0ff2c4c7ce59bb5f55 by numba 0.68.1


; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.a3, i64 %arg.n3_0, ptr %arg.a4, i64 %arg.n4_0, ptr %arg.a5, i64 %arg.n5_0, ptr %arg.a6, i64 %arg.n6_0) local_unnamed_addr #0 {
entry:
  %.117.i = mul nsw i64 %arg.n2_1, %arg.n2_0
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.117.i, i64 %arg.n0_0)
  %.231935.not.i = icmp slt i64 %.11.i.i, 1
  br i1 %.231935.not.i, label %B250.i, label %B118.if.lr.ph.i

B250.loopexit.unr-lcssa.i:                        ; preds = %74
  %0 = and i64 %.11.i.i, 1
  %lcmp.mod.not.i = icmp eq i64 %0, 0
  br i1 %lcmp.mod.not.i, label %B250.i, label %B118.if.epil.preheader.i

B118.if.epil.preheader.i:                         ; preds = %B118.if.lr.ph.i, %B250.loopexit.unr-lcssa.i
  %.237934936.epil.init.i = phi i64 [ 0, %B118.if.lr.ph.i ], [ %unroll_iter.i, %B250.loopexit.unr-lcssa.i ]
  %1 = icmp eq i64 %arg.n2_0, 0
  %2 = getelementptr double, ptr %arg.a0, i64 %.237934936.epil.init.i
  %.298.epil.i = load double, ptr %2, align 8, !noalias !0
  br i1 %1, label %B120.endif.endif.endif.endif.thread.epil.i, label %B120.endif.endif.endif.epil.i, !prof !3

B120.endif.endif.endif.epil.i:                    ; preds = %B118.if.epil.preheader.i
  %3 = icmp slt i64 %arg.n2_0, 0
  %.319.epil.i = srem i64 %.237934936.epil.init.i, %arg.n2_0
  %.322.not.epil.i = icmp eq i64 %.319.epil.i, 0
  %.330.epil.i = select i1 %.322.not.epil.i, i64 0, i64 %62
  %.310.1.epil.i = add nsw i64 %.330.epil.i, %.319.epil.i
  %.310.1.fr.epil.i = freeze i64 %.310.1.epil.i
  %.359.epil.i = sdiv i64 %.237934936.epil.init.i, %arg.n2_0
  %.363.epil.i = icmp ne i64 %.319.epil.i, 0
  %.364.epil.i = and i1 %3, %.363.epil.i
  %.369.epil.i = sext i1 %.364.epil.i to i64
  %.348.1.epil.i = add nsw i64 %.359.epil.i, %.369.epil.i
  %.403.epil.i = icmp slt i64 %.310.1.fr.epil.i, 0
  %.404.epil.i = select i1 %.403.epil.i, i64 %arg.n2_0, i64 0
  %.405.epil.i = add i64 %.404.epil.i, %.310.1.fr.epil.i
  %.406.epil.i = icmp slt i64 %.348.1.epil.i, 0
  %.407.epil.i = select i1 %.406.epil.i, i64 %arg.n2_1, i64 0
  %.425.epil.i = mul i64 %.405.epil.i, %arg.n2_1
  %4 = getelementptr double, ptr %arg.a2, i64 %.425.epil.i
  %5 = getelementptr double, ptr %4, i64 %.348.1.epil.i
  %.429.epil.i = getelementptr double, ptr %5, i64 %.407.epil.i
  store double %.298.epil.i, ptr %.429.epil.i, align 8, !noalias !0
  %spec.select.epil.i = select i1 %.403.epil.i, i64 %arg.n3_0, i64 0
  %6 = getelementptr i64, ptr %arg.a3, i64 %.310.1.fr.epil.i
  %.50021.epil.i = getelementptr i64, ptr %6, i64 %spec.select.epil.i
  %.50122.epil.i = load i64, ptr %.50021.epil.i, align 8, !noalias !0
  %.50223.epil.i = add nsw i64 %.50122.epil.i, 1
  store i64 %.50223.epil.i, ptr %.50021.epil.i, align 8, !noalias !0
  %spec.select29.epil.i = select i1 %.403.epil.i, i64 %arg.n6_0, i64 0
  br label %B250.loopexit.epilog-lcssa.i

B120.endif.endif.endif.endif.thread.epil.i:       ; preds = %B118.if.epil.preheader.i
  store double %.298.epil.i, ptr %arg.a2, align 8, !noalias !0
  %.501.epil.i = load i64, ptr %arg.a3, align 8, !noalias !0
  %.502.epil.i = add nsw i64 %.501.epil.i, 1
  store i64 %.502.epil.i, ptr %arg.a3, align 8, !noalias !0
  br label %B250.loopexit.epilog-lcssa.i

B250.loopexit.epilog-lcssa.i:                     ; preds = %B120.endif.endif.endif.endif.thread.epil.i, %B120.endif.endif.endif.epil.i
  %rem.3.028.epil.i = phi i64 [ 0, %B120.endif.endif.endif.endif.thread.epil.i ], [ %.310.1.fr.epil.i, %B120.endif.endif.endif.epil.i ]
  %7 = phi i64 [ 0, %B120.endif.endif.endif.endif.thread.epil.i ], [ %spec.select29.epil.i, %B120.endif.endif.endif.epil.i ]
  %8 = getelementptr double, ptr %arg.a6, i64 %rem.3.028.epil.i
  %.602.epil.i = getelementptr double, ptr %8, i64 %7
  %.603.epil.i = load double, ptr %.602.epil.i, align 8, !noalias !0
  %sunkaddr.i = shl i64 %.237934936.epil.init.i, 3
  %sunkaddr345.i = getelementptr i8, ptr %arg.a0, i64 %sunkaddr.i
  %.633.epil.i = load double, ptr %sunkaddr345.i, align 8, !noalias !0
  %.634.epil.i = fadd double %.603.epil.i, %.633.epil.i
  store double %.634.epil.i, ptr %.602.epil.i, align 8, !noalias !0
  br label %B250.i

B250.i:                                           ; preds = %B250.loopexit.epilog-lcssa.i, %B250.loopexit.unr-lcssa.i, %entry
  %.750943.not.i = icmp slt i64 %arg.n2_0, 1
  %.pre = tail call i64 @llvm.smin.i64(i64 %arg.n1_0, i64 0)
  br i1 %.750943.not.i, label %B250.i.B434.preheader.i_crit_edge, label %B280.if.preheader.i

B250.i.B434.preheader.i_crit_edge:                ; preds = %B250.i
  %.pre19 = shl i64 %.pre, 3
  br label %B434.preheader.i

B280.if.preheader.i:                              ; preds = %B250.i
  %9 = getelementptr double, ptr %arg.a1, i64 %arg.n1_0
  %10 = getelementptr i8, ptr %9, i64 -8
  %scevgep300.i = getelementptr i8, ptr %arg.a2, i64 128
  %11 = shl i64 %arg.n2_1, 3
  %sunkaddr145.i = shl i64 %.pre, 3
  %sunkaddr146.i = getelementptr i8, ptr %10, i64 %sunkaddr145.i
  br label %B280.if.i

B434.preheader.i:                                 ; preds = %B426.i, %B250.i.B434.preheader.i_crit_edge
  %sunkaddr123.i.pre-phi = phi i64 [ %.pre19, %B250.i.B434.preheader.i_crit_edge ], [ %sunkaddr145.i, %B426.i ]
  %.1068.i = add i64 %arg.n2_0, -1
  %..1068.i = tail call i64 @llvm.smax.i64(i64 %.1068.i, i64 0)
  %12 = getelementptr double, ptr %arg.a1, i64 %arg.n1_0
  %13 = getelementptr i8, ptr %12, i64 -8
  %xtraiter193.i = and i64 %..1068.i, 7
  %unroll_iter197.i = and i64 %..1068.i, 9223372036854775800
  %scevgep230.i = getelementptr i8, ptr %arg.a2, i64 128
  %14 = or i64 %unroll_iter197.i, 1
  %15 = icmp slt i64 %.1068.i, 1
  %16 = icmp ult i64 %.1068.i, 8
  %17 = icmp eq i64 %xtraiter193.i, 0
  %sunkaddr124.i = getelementptr i8, ptr %13, i64 %sunkaddr123.i.pre-phi
  br label %B434.i

B328.i:                                           ; preds = %B280.if.i
  %.72.i.i = mul i64 %.756941944.i, %arg.n2_1
  %.76.i.i = getelementptr double, ptr %arg.a2, i64 %.72.i.i
  %.77.i.i = load double, ptr %.76.i.i, align 8, !noalias !4
  %.117.i.i = add nsw i64 %.852.i, -1
  %.16287.not.i.i = icmp eq i64 %.852.i, 1
  br i1 %.16287.not.i.i, label %B328.endif.i, label %B56.if.preheader.i.i

B56.if.preheader.i.i:                             ; preds = %B328.i
  %xtraiter.i.i = and i64 %.117.i.i, 7
  %18 = icmp ult i64 %.852.i, 9
  br i1 %18, label %B56.if.epil.preheader.i.i, label %B56.if.preheader.new.i.i

B56.if.preheader.new.i.i:                         ; preds = %B56.if.preheader.i.i
  %unroll_iter.i.i = and i64 %.117.i.i, 9223372036854775800
  %19 = shl i64 %.72.i.i, 3
  %20 = getelementptr i8, ptr %arg.a2, i64 %19
  %scevgep5.i.i = getelementptr i8, ptr %20, i64 64
  %21 = add nsw i64 %unroll_iter.i.i, -8
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %B56.if.i.epil.preheader.i, label %B56.if.preheader.new.i.new.i

B56.if.preheader.new.i.new.i:                     ; preds = %B56.if.preheader.new.i.i
  %23 = lshr exact i64 %21, 3
  %24 = add nuw nsw i64 %23, 1
  %25 = lshr i64 %24, 1
  %26 = mul nsw i64 %25, -2
  br label %B56.if.i.i

B110.loopexit.unr-lcssa.i.unr-lcssa.i:            ; preds = %B56.if.i.i
  %27 = and i64 %21, 8
  %lcmp.mod188.not.not.i = icmp eq i64 %27, 0
  br i1 %lcmp.mod188.not.not.i, label %B56.if.i.epil.preheader.i, label %B110.loopexit.unr-lcssa.i.i

B56.if.i.epil.preheader.i:                        ; preds = %B110.loopexit.unr-lcssa.i.unr-lcssa.i, %B56.if.preheader.new.i.i
  %least.2.090.i.epil.init.i = phi double [ %.77.i.i, %B56.if.preheader.new.i.i ], [ %.11.i.7.i.1.i, %B110.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %niter.i.epil.init.i = phi i64 [ 0, %B56.if.preheader.new.i.i ], [ %niter.next.7.i.1.i, %B110.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %28 = shl i64 %niter.i.epil.init.i, 3
  %scevgep19.i.epil.i = getelementptr i8, ptr %scevgep5.i.i, i64 %28
  %scevgep20.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -56
  %.250.i.epil.i = load double, ptr %scevgep20.i.epil.i, align 8, !noalias !4
  %.10.i.i.epil.i = fcmp olt double %.250.i.epil.i, %least.2.090.i.epil.init.i
  %.11.i.i.epil.i = select i1 %.10.i.i.epil.i, double %.250.i.epil.i, double %least.2.090.i.epil.init.i
  %scevgep18.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -48
  %.250.1.i.epil.i = load double, ptr %scevgep18.i.epil.i, align 8, !noalias !4
  %.10.i.1.i.epil.i = fcmp olt double %.250.1.i.epil.i, %.11.i.i.epil.i
  %.11.i.1.i.epil.i = select i1 %.10.i.1.i.epil.i, double %.250.1.i.epil.i, double %.11.i.i.epil.i
  %scevgep16.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -40
  %.250.2.i.epil.i = load double, ptr %scevgep16.i.epil.i, align 8, !noalias !4
  %.10.i.2.i.epil.i = fcmp olt double %.250.2.i.epil.i, %.11.i.1.i.epil.i
  %.11.i.2.i.epil.i = select i1 %.10.i.2.i.epil.i, double %.250.2.i.epil.i, double %.11.i.1.i.epil.i
  %scevgep14.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -32
  %.250.3.i.epil.i = load double, ptr %scevgep14.i.epil.i, align 8, !noalias !4
  %.10.i.3.i.epil.i = fcmp olt double %.250.3.i.epil.i, %.11.i.2.i.epil.i
  %.11.i.3.i.epil.i = select i1 %.10.i.3.i.epil.i, double %.250.3.i.epil.i, double %.11.i.2.i.epil.i
  %scevgep12.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -24
  %.250.4.i.epil.i = load double, ptr %scevgep12.i.epil.i, align 8, !noalias !4
  %.10.i.4.i.epil.i = fcmp olt double %.250.4.i.epil.i, %.11.i.3.i.epil.i
  %.11.i.4.i.epil.i = select i1 %.10.i.4.i.epil.i, double %.250.4.i.epil.i, double %.11.i.3.i.epil.i
  %scevgep10.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -16
  %.250.5.i.epil.i = load double, ptr %scevgep10.i.epil.i, align 8, !noalias !4
  %.10.i.5.i.epil.i = fcmp olt double %.250.5.i.epil.i, %.11.i.4.i.epil.i
  %.11.i.5.i.epil.i = select i1 %.10.i.5.i.epil.i, double %.250.5.i.epil.i, double %.11.i.4.i.epil.i
  %scevgep8.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -8
  %.250.6.i.epil.i = load double, ptr %scevgep8.i.epil.i, align 8, !noalias !4
  %.10.i.6.i.epil.i = fcmp olt double %.250.6.i.epil.i, %.11.i.5.i.epil.i
  %.11.i.6.i.epil.i = select i1 %.10.i.6.i.epil.i, double %.250.6.i.epil.i, double %.11.i.5.i.epil.i
  %.250.7.i.epil.i = load double, ptr %scevgep19.i.epil.i, align 8, !noalias !4
  %.10.i.7.i.epil.i = fcmp olt double %.250.7.i.epil.i, %.11.i.6.i.epil.i
  %.11.i.7.i.epil.i = select i1 %.10.i.7.i.epil.i, double %.250.7.i.epil.i, double %.11.i.6.i.epil.i
  br label %B110.loopexit.unr-lcssa.i.i

B110.loopexit.unr-lcssa.i.i:                      ; preds = %B56.if.i.epil.preheader.i, %B110.loopexit.unr-lcssa.i.unr-lcssa.i
  %.11.i.7.i.lcssa.i = phi double [ %.11.i.7.i.1.i, %B110.loopexit.unr-lcssa.i.unr-lcssa.i ], [ %.11.i.7.i.epil.i, %B56.if.i.epil.preheader.i ]
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  %29 = or i64 %unroll_iter.i.i, 1
  br i1 %lcmp.mod.not.i.i, label %B328.endif.i, label %B56.if.epil.preheader.i.i

B56.if.epil.preheader.i.i:                        ; preds = %B110.loopexit.unr-lcssa.i.i, %B56.if.preheader.i.i
  %least.2.090.epil.init.i.i = phi double [ %.77.i.i, %B56.if.preheader.i.i ], [ %.11.i.7.i.lcssa.i, %B110.loopexit.unr-lcssa.i.i ]
  %.1688688.epil.init.i.i = phi i64 [ 1, %B56.if.preheader.i.i ], [ %29, %B110.loopexit.unr-lcssa.i.i ]
  %30 = shl i64 %.1688688.epil.init.i.i, 3
  %scevgep337.i = getelementptr i8, ptr %lsr.iv335.i, i64 %30
  br label %B56.if.epil.i.i

B56.if.epil.i.i:                                  ; preds = %B56.if.epil.i.i, %B56.if.epil.preheader.i.i
  %least.2.090.epil.i.i = phi double [ %.11.i.epil.i.i, %B56.if.epil.i.i ], [ %least.2.090.epil.init.i.i, %B56.if.epil.preheader.i.i ]
  %epil.iter.i.i = phi i64 [ %epil.iter.next.i.i, %B56.if.epil.i.i ], [ 0, %B56.if.epil.preheader.i.i ]
  %31 = shl i64 %epil.iter.i.i, 3
  %scevgep338.i = getelementptr i8, ptr %scevgep337.i, i64 %31
  %.250.epil.i.i = load double, ptr %scevgep338.i, align 8, !noalias !4
  %.10.i.epil.i.i = fcmp olt double %.250.epil.i.i, %least.2.090.epil.i.i
  %.11.i.epil.i.i = select i1 %.10.i.epil.i.i, double %.250.epil.i.i, double %least.2.090.epil.i.i
  %epil.iter.next.i.i = add i64 %epil.iter.i.i, 1
  %epil.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i.i
  br i1 %epil.iter.cmp.not.i.i, label %B328.endif.i, label %B56.if.epil.i.i, !llvm.loop !7

B56.if.i.i:                                       ; preds = %B56.if.i.i, %B56.if.preheader.new.i.new.i
  %lsr.iv90.i = phi i64 [ %lsr.iv.next91.i, %B56.if.i.i ], [ %26, %B56.if.preheader.new.i.new.i ]
  %least.2.090.i.i = phi double [ %.11.i.7.i.1.i, %B56.if.i.i ], [ %.77.i.i, %B56.if.preheader.new.i.new.i ]
  %niter.i.i = phi i64 [ %niter.next.7.i.1.i, %B56.if.i.i ], [ 0, %B56.if.preheader.new.i.new.i ]
  %32 = shl i64 %niter.i.i, 3
  %scevgep318.i = getelementptr i8, ptr %lsr.iv301.i, i64 %32
  %scevgep319.i = getelementptr i8, ptr %scevgep318.i, i64 -64
  %scevgep332.i = getelementptr i8, ptr %scevgep318.i, i64 -120
  %.250.i.i = load double, ptr %scevgep332.i, align 8, !noalias !4
  %.10.i.i.i = fcmp olt double %.250.i.i, %least.2.090.i.i
  %.11.i.i.i = select i1 %.10.i.i.i, double %.250.i.i, double %least.2.090.i.i
  %scevgep117.i = getelementptr i8, ptr %scevgep318.i, i64 -112
  %.250.1.i.i = load double, ptr %scevgep117.i, align 8, !noalias !4
  %.10.i.1.i.i = fcmp olt double %.250.1.i.i, %.11.i.i.i
  %.11.i.1.i.i = select i1 %.10.i.1.i.i, double %.250.1.i.i, double %.11.i.i.i
  %scevgep115.i = getelementptr i8, ptr %scevgep318.i, i64 -104
  %.250.2.i.i = load double, ptr %scevgep115.i, align 8, !noalias !4
  %.10.i.2.i.i = fcmp olt double %.250.2.i.i, %.11.i.1.i.i
  %.11.i.2.i.i = select i1 %.10.i.2.i.i, double %.250.2.i.i, double %.11.i.1.i.i
  %scevgep113.i = getelementptr i8, ptr %scevgep318.i, i64 -96
  %.250.3.i.i = load double, ptr %scevgep113.i, align 8, !noalias !4
  %.10.i.3.i.i = fcmp olt double %.250.3.i.i, %.11.i.2.i.i
  %.11.i.3.i.i = select i1 %.10.i.3.i.i, double %.250.3.i.i, double %.11.i.2.i.i
  %scevgep111.i = getelementptr i8, ptr %scevgep318.i, i64 -88
  %.250.4.i.i = load double, ptr %scevgep111.i, align 8, !noalias !4
  %.10.i.4.i.i = fcmp olt double %.250.4.i.i, %.11.i.3.i.i
  %.11.i.4.i.i = select i1 %.10.i.4.i.i, double %.250.4.i.i, double %.11.i.3.i.i
  %scevgep109.i = getelementptr i8, ptr %scevgep318.i, i64 -80
  %.250.5.i.i = load double, ptr %scevgep109.i, align 8, !noalias !4
  %.10.i.5.i.i = fcmp olt double %.250.5.i.i, %.11.i.4.i.i
  %.11.i.5.i.i = select i1 %.10.i.5.i.i, double %.250.5.i.i, double %.11.i.4.i.i
  %scevgep107.i = getelementptr i8, ptr %scevgep318.i, i64 -72
  %.250.6.i.i = load double, ptr %scevgep107.i, align 8, !noalias !4
  %.10.i.6.i.i = fcmp olt double %.250.6.i.i, %.11.i.5.i.i
  %.11.i.6.i.i = select i1 %.10.i.6.i.i, double %.250.6.i.i, double %.11.i.5.i.i
  %.250.7.i.i = load double, ptr %scevgep319.i, align 8, !noalias !4
  %.10.i.7.i.i = fcmp olt double %.250.7.i.i, %.11.i.6.i.i
  %.11.i.7.i.i = select i1 %.10.i.7.i.i, double %.250.7.i.i, double %.11.i.6.i.i
  %scevgep105.i = getelementptr i8, ptr %scevgep318.i, i64 -56
  %.250.i.1.i = load double, ptr %scevgep105.i, align 8, !noalias !4
  %.10.i.i.1.i = fcmp olt double %.250.i.1.i, %.11.i.7.i.i
  %.11.i.i.1.i = select i1 %.10.i.i.1.i, double %.250.i.1.i, double %.11.i.7.i.i
  %scevgep103.i = getelementptr i8, ptr %scevgep318.i, i64 -48
  %.250.1.i.1.i = load double, ptr %scevgep103.i, align 8, !noalias !4
  %.10.i.1.i.1.i = fcmp olt double %.250.1.i.1.i, %.11.i.i.1.i
  %.11.i.1.i.1.i = select i1 %.10.i.1.i.1.i, double %.250.1.i.1.i, double %.11.i.i.1.i
  %scevgep101.i = getelementptr i8, ptr %scevgep318.i, i64 -40
  %.250.2.i.1.i = load double, ptr %scevgep101.i, align 8, !noalias !4
  %.10.i.2.i.1.i = fcmp olt double %.250.2.i.1.i, %.11.i.1.i.1.i
  %.11.i.2.i.1.i = select i1 %.10.i.2.i.1.i, double %.250.2.i.1.i, double %.11.i.1.i.1.i
  %scevgep99.i = getelementptr i8, ptr %scevgep318.i, i64 -32
  %.250.3.i.1.i = load double, ptr %scevgep99.i, align 8, !noalias !4
  %.10.i.3.i.1.i = fcmp olt double %.250.3.i.1.i, %.11.i.2.i.1.i
  %.11.i.3.i.1.i = select i1 %.10.i.3.i.1.i, double %.250.3.i.1.i, double %.11.i.2.i.1.i
  %scevgep97.i = getelementptr i8, ptr %scevgep318.i, i64 -24
  %.250.4.i.1.i = load double, ptr %scevgep97.i, align 8, !noalias !4
  %.10.i.4.i.1.i = fcmp olt double %.250.4.i.1.i, %.11.i.3.i.1.i
  %.11.i.4.i.1.i = select i1 %.10.i.4.i.1.i, double %.250.4.i.1.i, double %.11.i.3.i.1.i
  %scevgep95.i = getelementptr i8, ptr %scevgep318.i, i64 -16
  %.250.5.i.1.i = load double, ptr %scevgep95.i, align 8, !noalias !4
  %.10.i.5.i.1.i = fcmp olt double %.250.5.i.1.i, %.11.i.4.i.1.i
  %.11.i.5.i.1.i = select i1 %.10.i.5.i.1.i, double %.250.5.i.1.i, double %.11.i.4.i.1.i
  %scevgep93.i = getelementptr i8, ptr %scevgep318.i, i64 -8
  %.250.6.i.1.i = load double, ptr %scevgep93.i, align 8, !noalias !4
  %.10.i.6.i.1.i = fcmp olt double %.250.6.i.1.i, %.11.i.5.i.1.i
  %.11.i.6.i.1.i = select i1 %.10.i.6.i.1.i, double %.250.6.i.1.i, double %.11.i.5.i.1.i
  %.250.7.i.1.i = load double, ptr %scevgep318.i, align 8, !noalias !4
  %.10.i.7.i.1.i = fcmp olt double %.250.7.i.1.i, %.11.i.6.i.1.i
  %.11.i.7.i.1.i = select i1 %.10.i.7.i.1.i, double %.250.7.i.1.i, double %.11.i.6.i.1.i
  %niter.next.7.i.1.i = add i64 %niter.i.i, 16
  %lsr.iv.next91.i = add i64 %lsr.iv90.i, 2
  %niter192.ncmp.1.i = icmp eq i64 %lsr.iv.next91.i, 0
  br i1 %niter192.ncmp.1.i, label %B110.loopexit.unr-lcssa.i.unr-lcssa.i, label %B56.if.i.i

B426.i:                                           ; preds = %B328.endif.i, %B280.if.i
  %scevgep302.i = getelementptr i8, ptr %lsr.iv301.i, i64 %11
  %scevgep336.i = getelementptr i8, ptr %lsr.iv335.i, i64 %11
  %exitcond984.not.i = icmp eq i64 %arg.n2_0, %.763.i
  br i1 %exitcond984.not.i, label %B434.preheader.i, label %B280.if.i

B434.i:                                           ; preds = %B434.i.backedge, %B434.preheader.i
  %following.2.0.i = phi i64 [ %.11.i.i, %B434.preheader.i ], [ %following.3.1.i, %B434.i.backedge ]
  %now.2.0.i = phi double [ 0.000000e+00, %B434.preheader.i ], [ %.1270.i, %B434.i.backedge ]
  br i1 %15, label %B516.thread.i, label %B470.if.preheader.i

B470.if.preheader.i:                              ; preds = %B434.i
  br i1 %16, label %B470.if.epil.i.preheader, label %B470.if.i

B516.loopexit.unr-lcssa.i:                        ; preds = %B470.if.i
  br i1 %17, label %B516.i, label %B470.if.epil.i.preheader

B470.if.epil.i.preheader:                         ; preds = %B516.loopexit.unr-lcssa.i, %B470.if.preheader.i
  %sm.3.1953.epil.i.ph = phi i64 [ 0, %B470.if.preheader.i ], [ %sm.4.2.7.i, %B516.loopexit.unr-lcssa.i ]
  %.1117949951.epil.i.ph = phi i64 [ 1, %B470.if.preheader.i ], [ %14, %B516.loopexit.unr-lcssa.i ]
  br label %B470.if.epil.i

B470.if.epil.i:                                   ; preds = %B470.if.epil.i.preheader, %B470.if.epil.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B470.if.epil.i ], [ %xtraiter193.i, %B470.if.epil.i.preheader ]
  %sm.3.1953.epil.i = phi i64 [ %sm.4.2.epil.i, %B470.if.epil.i ], [ %sm.3.1953.epil.i.ph, %B470.if.epil.i.preheader ]
  %.1117949951.epil.i = phi i64 [ %.1124.epil.i, %B470.if.epil.i ], [ %.1117949951.epil.i.ph, %B470.if.epil.i.preheader ]
  %.1124.epil.i = add nuw i64 %.1117949951.epil.i, 1
  %33 = shl i64 %.1117949951.epil.i, 3
  %scevgep229.i = getelementptr i8, ptr %arg.a4, i64 %33
  %.1186.epil.i = load double, ptr %scevgep229.i, align 8, !noalias !0
  %.1201.epil.i = icmp slt i64 %sm.3.1953.epil.i, 0
  %.1202.epil.i = select i1 %.1201.epil.i, i64 %arg.n4_0, i64 0
  %34 = getelementptr double, ptr %arg.a4, i64 %sm.3.1953.epil.i
  %.1216.epil.i = getelementptr double, ptr %34, i64 %.1202.epil.i
  %.1217.epil.i = load double, ptr %.1216.epil.i, align 8, !noalias !0
  %.1220.epil.i = fcmp olt double %.1186.epil.i, %.1217.epil.i
  %sm.4.2.epil.i = select i1 %.1220.epil.i, i64 %.1117949951.epil.i, i64 %sm.3.1953.epil.i
  %lsr.iv.next.i = add nsw i64 %lsr.iv.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %epil.iter.cmp.not.i, label %B516.i, label %B470.if.epil.i, !llvm.loop !9

B516.i:                                           ; preds = %B470.if.epil.i, %B516.loopexit.unr-lcssa.i
  %sm.3.1.lcssa.i = phi i64 [ %sm.4.2.7.i, %B516.loopexit.unr-lcssa.i ], [ %sm.4.2.epil.i, %B470.if.epil.i ]
  %sm.3.1.lcssa.fr.i = freeze i64 %sm.3.1.lcssa.i
  %.1254.i = icmp slt i64 %sm.3.1.lcssa.fr.i, 0
  %spec.select6.i = select i1 %.1254.i, i64 %arg.n4_0, i64 0
  br label %B516.thread.i

B516.thread.i:                                    ; preds = %B516.i, %B434.i
  %sm.3.1.lcssa5.i = phi i64 [ 0, %B434.i ], [ %sm.3.1.lcssa.fr.i, %B516.i ]
  %35 = phi i64 [ 0, %B434.i ], [ %spec.select6.i, %B516.i ]
  %36 = getelementptr double, ptr %arg.a4, i64 %sm.3.1.lcssa5.i
  %.1269.i = getelementptr double, ptr %36, i64 %35
  %.1270.i = load double, ptr %.1269.i, align 8, !noalias !0
  %.1271.i = fcmp oeq double %.1270.i, 0x7FF0000000000000
  br i1 %.1271.i, label %_ZN6intsim8machines3gpu6finish3runB3v67B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit, label %B554.i

B554.i:                                           ; preds = %B516.thread.i
  %37 = icmp slt i64 %sm.3.1.lcssa5.i, 0
  %.1351.i = select i1 %37, i64 %arg.n3_0, i64 0
  %38 = getelementptr i64, ptr %arg.a3, i64 %sm.3.1.lcssa5.i
  %.1365.i = getelementptr i64, ptr %38, i64 %.1351.i
  %.1366.i = load i64, ptr %.1365.i, align 8, !noalias !0
  %.1367.i = icmp sgt i64 %.1366.i, 0
  br i1 %.1367.i, label %B594.i, label %B554.i.B828.i_crit_edge

B554.i.B828.i_crit_edge:                          ; preds = %B554.i
  %.pre20 = select i1 %37, i64 %arg.n5_0, i64 0
  %.pre21 = shl i64 %.1351.i, 3
  br label %B828.i

B594.i:                                           ; preds = %B554.i
  %39 = getelementptr double, ptr %arg.a1, i64 %.1366.i
  %40 = getelementptr i8, ptr %39, i64 -8
  %.43.i.i = load double, ptr %40, align 8, !noalias !10
  %.44.i.i = uitofp i64 %.1366.i to double
  %.45.i.i = fmul double %.43.i.i, %.44.i.i
  %.84.i.i = load double, ptr %sunkaddr124.i, align 8, !noalias !10
  %.88.i.i = fdiv double %.45.i.i, %.84.i.i
  %.51.i105.i = select i1 %37, i64 %arg.n2_0, i64 0
  %.52.i106.i = add i64 %.51.i105.i, %sm.3.1.lcssa5.i
  %.72.i107.i = mul i64 %.52.i106.i, %arg.n2_1
  %.76.i108.i = getelementptr double, ptr %arg.a2, i64 %.72.i107.i
  %.77.i109.i = load double, ptr %.76.i108.i, align 8, !noalias !13
  %.117.i110.i = add nsw i64 %.1366.i, -1
  %.16287.not.i111.i = icmp eq i64 %.1366.i, 1
  br i1 %.16287.not.i111.i, label %B594.endif.endif.i, label %B56.if.preheader.i112.i

B828.i:                                           ; preds = %B554.i.B828.i_crit_edge, %_ZN6intsim8machines3gpu6finish8_advanceB3v72B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd.exit
  %sunkaddr350.i.pre-phi = phi i64 [ %.pre21, %B554.i.B828.i_crit_edge ], [ %sunkaddr378.i, %_ZN6intsim8machines3gpu6finish8_advanceB3v72B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd.exit ]
  %.1730.i.pre-phi = phi i64 [ %.pre20, %B554.i.B828.i_crit_edge ], [ %.1511.i, %_ZN6intsim8machines3gpu6finish8_advanceB3v72B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd.exit ]
  %41 = getelementptr double, ptr %arg.a5, i64 %sm.3.1.lcssa5.i
  %.1744.i = getelementptr double, ptr %41, i64 %.1730.i.pre-phi
  store double %.1270.i, ptr %.1744.i, align 8, !noalias !0
  %sunkaddr348.i = shl i64 %35, 3
  %sunkaddr349.i = getelementptr inbounds i8, ptr %36, i64 %sunkaddr348.i
  store double 0x7FF0000000000000, ptr %sunkaddr349.i, align 8, !noalias !0
  %sunkaddr351.i = getelementptr inbounds i8, ptr %38, i64 %sunkaddr350.i.pre-phi
  %.1807.i = load i64, ptr %sunkaddr351.i, align 8, !noalias !0
  %.1809.i = icmp slt i64 %.1807.i, %arg.n2_1
  %.1825.i = icmp slt i64 %following.2.0.i, %arg.n0_0
  %or.cond.i = select i1 %.1809.i, i1 %.1825.i, i1 false
  br i1 %or.cond.i, label %B920.i, label %B1156.i

B920.i:                                           ; preds = %B828.i
  %.1841.i = icmp slt i64 %following.2.0.i, 0
  %.1842.i = select i1 %.1841.i, i64 %arg.n0_0, i64 0
  %42 = getelementptr double, ptr %arg.a0, i64 %following.2.0.i
  %.1856.i = getelementptr double, ptr %42, i64 %.1842.i
  %.1857.i = load double, ptr %.1856.i, align 8, !noalias !0
  %.1913.i = select i1 %37, i64 %arg.n2_0, i64 0
  %.1914.i = add i64 %.1913.i, %sm.3.1.lcssa5.i
  %.1915.i = icmp slt i64 %.1807.i, 0
  %.1916.i = select i1 %.1915.i, i64 %arg.n2_1, i64 0
  %.1934.i = mul i64 %.1914.i, %arg.n2_1
  %43 = getelementptr double, ptr %arg.a2, i64 %.1934.i
  %44 = getelementptr double, ptr %43, i64 %.1807.i
  %.1938.i = getelementptr double, ptr %44, i64 %.1916.i
  store double %.1857.i, ptr %.1938.i, align 8, !noalias !0
  %.1970.i = load i64, ptr %sunkaddr351.i, align 8, !noalias !0
  %.1971.i = add nsw i64 %.1970.i, 1
  store i64 %.1971.i, ptr %sunkaddr351.i, align 8, !noalias !0
  %.2018.i = select i1 %37, i64 %arg.n6_0, i64 0
  %45 = getelementptr double, ptr %arg.a6, i64 %sm.3.1.lcssa5.i
  %.2032.i = getelementptr double, ptr %45, i64 %.2018.i
  %.2033.i = load double, ptr %.2032.i, align 8, !noalias !0
  %.2064.i = load double, ptr %.1856.i, align 8, !noalias !0
  %.2065.i = fadd double %.2033.i, %.2064.i
  store double %.2065.i, ptr %.2032.i, align 8, !noalias !0
  %.2098.i = add nsw i64 %following.2.0.i, 1
  %.2137.i = load i64, ptr %sunkaddr351.i, align 8, !noalias !0
  %.2139.i = icmp slt i64 %.2137.i, %arg.n2_1
  %.2155.i = icmp slt i64 %.2098.i, %arg.n0_0
  %or.cond917.i = select i1 %.2139.i, i1 %.2155.i, i1 false
  br i1 %or.cond917.i, label %B1106.i, label %B1156.i

B1106.i:                                          ; preds = %B920.i
  %sunkaddr354.i = shl i64 %.1842.i, 3
  %sunkaddr355.i = getelementptr inbounds i8, ptr %42, i64 %sunkaddr354.i
  %.2193.i = load double, ptr %sunkaddr355.i, align 8, !noalias !0
  %.2194.i = fmul double %.2193.i, 2.000000e-02
  %.2196.i = fadd double %.1270.i, %.2194.i
  store double %.2196.i, ptr %sunkaddr349.i, align 8, !noalias !0
  %.2263.pr.i = load i64, ptr %sunkaddr351.i, align 8, !noalias !0
  br label %B1156.i

B1156.i:                                          ; preds = %B1106.i, %B920.i, %B828.i
  %.2390.i = phi i64 [ %.2263.pr.i, %B1106.i ], [ %.2137.i, %B920.i ], [ %.1807.i, %B828.i ]
  %following.3.1.i = phi i64 [ %.2098.i, %B1106.i ], [ %.2098.i, %B920.i ], [ %following.2.0.i, %B828.i ]
  %.2264.i = icmp sgt i64 %.2390.i, 0
  br i1 %.2264.i, label %B1180.i, label %B434.i.backedge

B434.i.backedge:                                  ; preds = %B1156.i, %B1180.endif.i
  br label %B434.i

B1180.i:                                          ; preds = %B1156.i
  %.2296.i = load double, ptr %sunkaddr349.i, align 8, !noalias !0
  %.51.i.i = select i1 %37, i64 %arg.n2_0, i64 0
  %.52.i.i = add i64 %.51.i.i, %sm.3.1.lcssa5.i
  %.72.i30.i = mul i64 %.52.i.i, %arg.n2_1
  %.76.i31.i = getelementptr double, ptr %arg.a2, i64 %.72.i30.i
  %.77.i32.i = load double, ptr %.76.i31.i, align 8, !noalias !16
  %.117.i33.i = add nsw i64 %.2390.i, -1
  %.16287.not.i34.i = icmp eq i64 %.2390.i, 1
  br i1 %.16287.not.i34.i, label %B1180.endif.i, label %B56.if.preheader.i35.i

B56.if.preheader.i35.i:                           ; preds = %B1180.i
  %xtraiter.i36.i = and i64 %.117.i33.i, 7
  %46 = icmp ult i64 %.2390.i, 9
  br i1 %46, label %B56.if.epil.preheader.i79.i, label %B56.if.preheader.new.i37.i

B56.if.preheader.new.i37.i:                       ; preds = %B56.if.preheader.i35.i
  %unroll_iter.i38.i = and i64 %.117.i33.i, 9223372036854775800
  %47 = shl i64 %.72.i30.i, 3
  %48 = getelementptr i8, ptr %arg.a2, i64 %47
  %scevgep5.i39.i = getelementptr i8, ptr %48, i64 64
  %49 = add nsw i64 %unroll_iter.i38.i, -8
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %B56.if.i40.epil.preheader.i, label %B56.if.preheader.new.i37.new.i

B56.if.preheader.new.i37.new.i:                   ; preds = %B56.if.preheader.new.i37.i
  %51 = lshr exact i64 %49, 3
  %52 = add nuw nsw i64 %51, 1
  %scevgep266.i = getelementptr i8, ptr %scevgep230.i, i64 %47
  %53 = lshr i64 %52, 1
  %54 = mul nsw i64 %53, -2
  br label %B56.if.i40.i

B110.loopexit.unr-lcssa.i77.unr-lcssa.i:          ; preds = %B56.if.i40.i
  %55 = and i64 %49, 8
  %lcmp.mod208.not.not.i = icmp eq i64 %55, 0
  br i1 %lcmp.mod208.not.not.i, label %B56.if.i40.epil.preheader.i, label %B110.loopexit.unr-lcssa.i77.i

B56.if.i40.epil.preheader.i:                      ; preds = %B110.loopexit.unr-lcssa.i77.unr-lcssa.i, %B56.if.preheader.new.i37.i
  %least.2.090.i41.epil.init.i = phi double [ %.77.i32.i, %B56.if.preheader.new.i37.i ], [ %.11.i.7.i74.1.i, %B110.loopexit.unr-lcssa.i77.unr-lcssa.i ]
  %niter.i42.epil.init.i = phi i64 [ 0, %B56.if.preheader.new.i37.i ], [ %niter.next.7.i75.1.i, %B110.loopexit.unr-lcssa.i77.unr-lcssa.i ]
  %56 = shl i64 %niter.i42.epil.init.i, 3
  %scevgep19.i43.epil.i = getelementptr i8, ptr %scevgep5.i39.i, i64 %56
  %scevgep20.i44.epil.i = getelementptr i8, ptr %scevgep19.i43.epil.i, i64 -56
  %.250.i45.epil.i = load double, ptr %scevgep20.i44.epil.i, align 8, !noalias !16
  %.10.i.i46.epil.i = fcmp olt double %.250.i45.epil.i, %least.2.090.i41.epil.init.i
  %.11.i.i47.epil.i = select i1 %.10.i.i46.epil.i, double %.250.i45.epil.i, double %least.2.090.i41.epil.init.i
  %scevgep18.i48.epil.i = getelementptr i8, ptr %scevgep19.i43.epil.i, i64 -48
  %.250.1.i49.epil.i = load double, ptr %scevgep18.i48.epil.i, align 8, !noalias !16
  %.10.i.1.i50.epil.i = fcmp olt double %.250.1.i49.epil.i, %.11.i.i47.epil.i
  %.11.i.1.i51.epil.i = select i1 %.10.i.1.i50.epil.i, double %.250.1.i49.epil.i, double %.11.i.i47.epil.i
  %scevgep16.i52.epil.i = getelementptr i8, ptr %scevgep19.i43.epil.i, i64 -40
  %.250.2.i53.epil.i = load double, ptr %scevgep16.i52.epil.i, align 8, !noalias !16
  %.10.i.2.i54.epil.i = fcmp olt double %.250.2.i53.epil.i, %.11.i.1.i51.epil.i
  %.11.i.2.i55.epil.i = select i1 %.10.i.2.i54.epil.i, double %.250.2.i53.epil.i, double %.11.i.1.i51.epil.i
  %scevgep14.i56.epil.i = getelementptr i8, ptr %scevgep19.i43.epil.i, i64 -32
  %.250.3.i57.epil.i = load double, ptr %scevgep14.i56.epil.i, align 8, !noalias !16
  %.10.i.3.i58.epil.i = fcmp olt double %.250.3.i57.epil.i, %.11.i.2.i55.epil.i
  %.11.i.3.i59.epil.i = select i1 %.10.i.3.i58.epil.i, double %.250.3.i57.epil.i, double %.11.i.2.i55.epil.i
  %scevgep12.i60.epil.i = getelementptr i8, ptr %scevgep19.i43.epil.i, i64 -24
  %.250.4.i61.epil.i = load double, ptr %scevgep12.i60.epil.i, align 8, !noalias !16
  %.10.i.4.i62.epil.i = fcmp olt double %.250.4.i61.epil.i, %.11.i.3.i59.epil.i
  %.11.i.4.i63.epil.i = select i1 %.10.i.4.i62.epil.i, double %.250.4.i61.epil.i, double %.11.i.3.i59.epil.i
  %scevgep10.i64.epil.i = getelementptr i8, ptr %scevgep19.i43.epil.i, i64 -16
  %.250.5.i65.epil.i = load double, ptr %scevgep10.i64.epil.i, align 8, !noalias !16
  %.10.i.5.i66.epil.i = fcmp olt double %.250.5.i65.epil.i, %.11.i.4.i63.epil.i
  %.11.i.5.i67.epil.i = select i1 %.10.i.5.i66.epil.i, double %.250.5.i65.epil.i, double %.11.i.4.i63.epil.i
  %scevgep8.i68.epil.i = getelementptr i8, ptr %scevgep19.i43.epil.i, i64 -8
  %.250.6.i69.epil.i = load double, ptr %scevgep8.i68.epil.i, align 8, !noalias !16
  %.10.i.6.i70.epil.i = fcmp olt double %.250.6.i69.epil.i, %.11.i.5.i67.epil.i
  %.11.i.6.i71.epil.i = select i1 %.10.i.6.i70.epil.i, double %.250.6.i69.epil.i, double %.11.i.5.i67.epil.i
  %.250.7.i72.epil.i = load double, ptr %scevgep19.i43.epil.i, align 8, !noalias !16
  %.10.i.7.i73.epil.i = fcmp olt double %.250.7.i72.epil.i, %.11.i.6.i71.epil.i
  %.11.i.7.i74.epil.i = select i1 %.10.i.7.i73.epil.i, double %.250.7.i72.epil.i, double %.11.i.6.i71.epil.i
  br label %B110.loopexit.unr-lcssa.i77.i

B110.loopexit.unr-lcssa.i77.i:                    ; preds = %B56.if.i40.epil.preheader.i, %B110.loopexit.unr-lcssa.i77.unr-lcssa.i
  %.11.i.7.i74.lcssa.i = phi double [ %.11.i.7.i74.1.i, %B110.loopexit.unr-lcssa.i77.unr-lcssa.i ], [ %.11.i.7.i74.epil.i, %B56.if.i40.epil.preheader.i ]
  %lcmp.mod.not.i78.i = icmp eq i64 %xtraiter.i36.i, 0
  %57 = or i64 %unroll_iter.i38.i, 1
  br i1 %lcmp.mod.not.i78.i, label %B1180.endif.i, label %B56.if.epil.preheader.i79.i

B56.if.epil.preheader.i79.i:                      ; preds = %B110.loopexit.unr-lcssa.i77.i, %B56.if.preheader.i35.i
  %least.2.090.epil.init.i80.i = phi double [ %.77.i32.i, %B56.if.preheader.i35.i ], [ %.11.i.7.i74.lcssa.i, %B110.loopexit.unr-lcssa.i77.i ]
  %.1688688.epil.init.i81.i = phi i64 [ 1, %B56.if.preheader.i35.i ], [ %57, %B110.loopexit.unr-lcssa.i77.i ]
  %58 = add i64 %.1688688.epil.init.i81.i, %.72.i30.i
  %59 = shl i64 %58, 3
  %scevgep.i82.i = getelementptr i8, ptr %arg.a2, i64 %59
  br label %B56.if.epil.i83.i

B56.if.epil.i83.i:                                ; preds = %B56.if.epil.i83.i, %B56.if.epil.preheader.i79.i
  %least.2.090.epil.i84.i = phi double [ %.11.i.epil.i89.i, %B56.if.epil.i83.i ], [ %least.2.090.epil.init.i80.i, %B56.if.epil.preheader.i79.i ]
  %epil.iter.i85.i = phi i64 [ %epil.iter.next.i90.i, %B56.if.epil.i83.i ], [ 0, %B56.if.epil.preheader.i79.i ]
  %60 = shl i64 %epil.iter.i85.i, 3
  %scevgep299.i = getelementptr i8, ptr %scevgep.i82.i, i64 %60
  %.250.epil.i87.i = load double, ptr %scevgep299.i, align 8, !noalias !16
  %.10.i.epil.i88.i = fcmp olt double %.250.epil.i87.i, %least.2.090.epil.i84.i
  %.11.i.epil.i89.i = select i1 %.10.i.epil.i88.i, double %.250.epil.i87.i, double %least.2.090.epil.i84.i
  %epil.iter.next.i90.i = add i64 %epil.iter.i85.i, 1
  %epil.iter.cmp.not.i91.i = icmp eq i64 %xtraiter.i36.i, %epil.iter.next.i90.i
  br i1 %epil.iter.cmp.not.i91.i, label %B1180.endif.i, label %B56.if.epil.i83.i, !llvm.loop !7

B56.if.i40.i:                                     ; preds = %B56.if.i40.i, %B56.if.preheader.new.i37.new.i
  %lsr.iv62.i = phi i64 [ %lsr.iv.next63.i, %B56.if.i40.i ], [ %54, %B56.if.preheader.new.i37.new.i ]
  %least.2.090.i41.i = phi double [ %.11.i.7.i74.1.i, %B56.if.i40.i ], [ %.77.i32.i, %B56.if.preheader.new.i37.new.i ]
  %niter.i42.i = phi i64 [ %niter.next.7.i75.1.i, %B56.if.i40.i ], [ 0, %B56.if.preheader.new.i37.new.i ]
  %61 = shl i64 %niter.i42.i, 3
  %scevgep282.i = getelementptr i8, ptr %scevgep266.i, i64 %61
  %scevgep283.i = getelementptr i8, ptr %scevgep282.i, i64 -64
  %scevgep296.i = getelementptr i8, ptr %scevgep282.i, i64 -120
  %.250.i45.i = load double, ptr %scevgep296.i, align 8, !noalias !16
  %.10.i.i46.i = fcmp olt double %.250.i45.i, %least.2.090.i41.i
  %.11.i.i47.i = select i1 %.10.i.i46.i, double %.250.i45.i, double %least.2.090.i41.i
  %scevgep89.i = getelementptr i8, ptr %scevgep282.i, i64 -112
  %.250.1.i49.i = load double, ptr %scevgep89.i, align 8, !noalias !16
  %.10.i.1.i50.i = fcmp olt double %.250.1.i49.i, %.11.i.i47.i
  %.11.i.1.i51.i = select i1 %.10.i.1.i50.i, double %.250.1.i49.i, double %.11.i.i47.i
  %scevgep87.i = getelementptr i8, ptr %scevgep282.i, i64 -104
  %.250.2.i53.i = load double, ptr %scevgep87.i, align 8, !noalias !16
  %.10.i.2.i54.i = fcmp olt double %.250.2.i53.i, %.11.i.1.i51.i
  %.11.i.2.i55.i = select i1 %.10.i.2.i54.i, double %.250.2.i53.i, double %.11.i.1.i51.i
  %scevgep85.i = getelementptr i8, ptr %scevgep282.i, i64 -96
  %.250.3.i57.i = load double, ptr %scevgep85.i, align 8, !noalias !16
  %.10.i.3.i58.i = fcmp olt double %.250.3.i57.i, %.11.i.2.i55.i
  %.11.i.3.i59.i = select i1 %.10.i.3.i58.i, double %.250.3.i57.i, double %.11.i.2.i55.i
  %scevgep83.i = getelementptr i8, ptr %scevgep282.i, i64 -88
  %.250.4.i61.i = load double, ptr %scevgep83.i, align 8, !noalias !16
  %.10.i.4.i62.i = fcmp olt double %.250.4.i61.i, %.11.i.3.i59.i
  %.11.i.4.i63.i = select i1 %.10.i.4.i62.i, double %.250.4.i61.i, double %.11.i.3.i59.i
  %scevgep81.i = getelementptr i8, ptr %scevgep282.i, i64 -80
  %.250.5.i65.i = load double, ptr %scevgep81.i, align 8, !noalias !16
  %.10.i.5.i66.i = fcmp olt double %.250.5.i65.i, %.11.i.4.i63.i
  %.11.i.5.i67.i = select i1 %.10.i.5.i66.i, double %.250.5.i65.i, double %.11.i.4.i63.i
  %scevgep79.i = getelementptr i8, ptr %scevgep282.i, i64 -72
  %.250.6.i69.i = load double, ptr %scevgep79.i, align 8, !noalias !16
  %.10.i.6.i70.i = fcmp olt double %.250.6.i69.i, %.11.i.5.i67.i
  %.11.i.6.i71.i = select i1 %.10.i.6.i70.i, double %.250.6.i69.i, double %.11.i.5.i67.i
  %.250.7.i72.i = load double, ptr %scevgep283.i, align 8, !noalias !16
  %.10.i.7.i73.i = fcmp olt double %.250.7.i72.i, %.11.i.6.i71.i
  %.11.i.7.i74.i = select i1 %.10.i.7.i73.i, double %.250.7.i72.i, double %.11.i.6.i71.i
  %scevgep77.i = getelementptr i8, ptr %scevgep282.i, i64 -56
  %.250.i45.1.i = load double, ptr %scevgep77.i, align 8, !noalias !16
  %.10.i.i46.1.i = fcmp olt double %.250.i45.1.i, %.11.i.7.i74.i
  %.11.i.i47.1.i = select i1 %.10.i.i46.1.i, double %.250.i45.1.i, double %.11.i.7.i74.i
  %scevgep75.i = getelementptr i8, ptr %scevgep282.i, i64 -48
  %.250.1.i49.1.i = load double, ptr %scevgep75.i, align 8, !noalias !16
  %.10.i.1.i50.1.i = fcmp olt double %.250.1.i49.1.i, %.11.i.i47.1.i
  %.11.i.1.i51.1.i = select i1 %.10.i.1.i50.1.i, double %.250.1.i49.1.i, double %.11.i.i47.1.i
  %scevgep73.i = getelementptr i8, ptr %scevgep282.i, i64 -40
  %.250.2.i53.1.i = load double, ptr %scevgep73.i, align 8, !noalias !16
  %.10.i.2.i54.1.i = fcmp olt double %.250.2.i53.1.i, %.11.i.1.i51.1.i
  %.11.i.2.i55.1.i = select i1 %.10.i.2.i54.1.i, double %.250.2.i53.1.i, double %.11.i.1.i51.1.i
  %scevgep71.i = getelementptr i8, ptr %scevgep282.i, i64 -32
  %.250.3.i57.1.i = load double, ptr %scevgep71.i, align 8, !noalias !16
  %.10.i.3.i58.1.i = fcmp olt double %.250.3.i57.1.i, %.11.i.2.i55.1.i
  %.11.i.3.i59.1.i = select i1 %.10.i.3.i58.1.i, double %.250.3.i57.1.i, double %.11.i.2.i55.1.i
  %scevgep69.i = getelementptr i8, ptr %scevgep282.i, i64 -24
  %.250.4.i61.1.i = load double, ptr %scevgep69.i, align 8, !noalias !16
  %.10.i.4.i62.1.i = fcmp olt double %.250.4.i61.1.i, %.11.i.3.i59.1.i
  %.11.i.4.i63.1.i = select i1 %.10.i.4.i62.1.i, double %.250.4.i61.1.i, double %.11.i.3.i59.1.i
  %scevgep67.i = getelementptr i8, ptr %scevgep282.i, i64 -16
  %.250.5.i65.1.i = load double, ptr %scevgep67.i, align 8, !noalias !16
  %.10.i.5.i66.1.i = fcmp olt double %.250.5.i65.1.i, %.11.i.4.i63.1.i
  %.11.i.5.i67.1.i = select i1 %.10.i.5.i66.1.i, double %.250.5.i65.1.i, double %.11.i.4.i63.1.i
  %scevgep65.i = getelementptr i8, ptr %scevgep282.i, i64 -8
  %.250.6.i69.1.i = load double, ptr %scevgep65.i, align 8, !noalias !16
  %.10.i.6.i70.1.i = fcmp olt double %.250.6.i69.1.i, %.11.i.5.i67.1.i
  %.11.i.6.i71.1.i = select i1 %.10.i.6.i70.1.i, double %.250.6.i69.1.i, double %.11.i.5.i67.1.i
  %.250.7.i72.1.i = load double, ptr %scevgep282.i, align 8, !noalias !16
  %.10.i.7.i73.1.i = fcmp olt double %.250.7.i72.1.i, %.11.i.6.i71.1.i
  %.11.i.7.i74.1.i = select i1 %.10.i.7.i73.1.i, double %.250.7.i72.1.i, double %.11.i.6.i71.1.i
  %niter.next.7.i75.1.i = add i64 %niter.i42.i, 16
  %lsr.iv.next63.i = add i64 %lsr.iv62.i, 2
  %niter212.ncmp.1.i = icmp eq i64 %lsr.iv.next63.i, 0
  br i1 %niter212.ncmp.1.i, label %B110.loopexit.unr-lcssa.i77.unr-lcssa.i, label %B56.if.i40.i

B118.if.lr.ph.i:                                  ; preds = %entry
  %62 = tail call i64 @llvm.smin.i64(i64 %arg.n2_0, i64 0)
  %63 = icmp eq i64 %.11.i.i, 1
  br i1 %63, label %B118.if.epil.preheader.i, label %B118.if.lr.ph.new.i

B118.if.lr.ph.new.i:                              ; preds = %B118.if.lr.ph.i
  %unroll_iter.i = and i64 %.11.i.i, 9223372036854775806
  %64 = icmp eq i64 %arg.n2_0, 0
  %65 = icmp slt i64 %arg.n2_0, 0
  br label %B118.if.i

B118.if.i:                                        ; preds = %74, %B118.if.lr.ph.new.i
  %.237934936.i = phi i64 [ 0, %B118.if.lr.ph.new.i ], [ %.244.1.i14, %74 ]
  %sunkaddr133.i = shl i64 %.237934936.i, 3
  %sunkaddr134.i = getelementptr i8, ptr %arg.a0, i64 %sunkaddr133.i
  %.298.i = load double, ptr %sunkaddr134.i, align 8, !noalias !0
  br i1 %64, label %B120.endif.endif.endif.endif.thread.1.i, label %B120.endif.endif.endif.1.i, !prof !3

B120.endif.endif.endif.1.i:                       ; preds = %B118.if.i
  %66 = or i64 %.237934936.i, 1
  %.319.i = srem i64 %.237934936.i, %arg.n2_0
  %.322.not.i = icmp eq i64 %.319.i, 0
  %.330.i = select i1 %.322.not.i, i64 0, i64 %62
  %.310.1.i = add nsw i64 %.330.i, %.319.i
  %.310.1.fr.i = freeze i64 %.310.1.i
  %.359.i = sdiv i64 %.237934936.i, %arg.n2_0
  %.363.i = icmp ne i64 %.319.i, 0
  %.364.i = and i1 %65, %.363.i
  %.369.i = sext i1 %.364.i to i64
  %.348.1.i = add i64 %.359.i, %.369.i
  %.403.i = icmp slt i64 %.310.1.fr.i, 0
  %.404.i = select i1 %.403.i, i64 %arg.n2_0, i64 0
  %.405.i = add i64 %.404.i, %.310.1.fr.i
  %.406.i = icmp slt i64 %.348.1.i, 0
  %.407.i = select i1 %.406.i, i64 %arg.n2_1, i64 0
  %.425.i = mul i64 %.405.i, %arg.n2_1
  %67 = getelementptr double, ptr %arg.a2, i64 %.425.i
  %68 = getelementptr double, ptr %67, i64 %.348.1.i
  %.429.i = getelementptr double, ptr %68, i64 %.407.i
  store double %.298.i, ptr %.429.i, align 8, !noalias !0
  %spec.select.i = select i1 %.403.i, i64 %arg.n3_0, i64 0
  %69 = getelementptr i64, ptr %arg.a3, i64 %.310.1.fr.i
  %.50021.i = getelementptr i64, ptr %69, i64 %spec.select.i
  %.50122.i = load i64, ptr %.50021.i, align 8, !noalias !0
  %.50223.i = add nsw i64 %.50122.i, 1
  store i64 %.50223.i, ptr %.50021.i, align 8, !noalias !0
  %spec.select29.i = select i1 %.403.i, i64 %arg.n6_0, i64 0
  %70 = getelementptr double, ptr %arg.a6, i64 %.310.1.fr.i
  %.602.i = getelementptr double, ptr %70, i64 %spec.select29.i
  %.603.i = load double, ptr %.602.i, align 8, !noalias !0
  %.633.i = load double, ptr %sunkaddr134.i, align 8, !noalias !0
  %.634.i = fadd double %.603.i, %.633.i
  store double %.634.i, ptr %.602.i, align 8, !noalias !0
  %sunkaddr140.i = getelementptr i8, ptr %sunkaddr134.i, i64 8
  %.298.1.i = load double, ptr %sunkaddr140.i, align 8, !noalias !0
  %.319.1.i = srem i64 %66, %arg.n2_0
  %.322.not.1.i = icmp eq i64 %.319.1.i, 0
  %.330.1.i = select i1 %.322.not.1.i, i64 0, i64 %62
  %.310.1.1.i = add nsw i64 %.330.1.i, %.319.1.i
  %.310.1.fr.1.i = freeze i64 %.310.1.1.i
  %.359.1.i = sdiv i64 %66, %arg.n2_0
  %.363.1.i = icmp ne i64 %.319.1.i, 0
  %.364.1.i = and i1 %65, %.363.1.i
  %.369.1.i = sext i1 %.364.1.i to i64
  %.348.1.1.i = add i64 %.359.1.i, %.369.1.i
  %.403.1.i = icmp slt i64 %.310.1.fr.1.i, 0
  %.404.1.i = select i1 %.403.1.i, i64 %arg.n2_0, i64 0
  %.405.1.i = add i64 %.404.1.i, %.310.1.fr.1.i
  %.406.1.i = icmp slt i64 %.348.1.1.i, 0
  %.407.1.i = select i1 %.406.1.i, i64 %arg.n2_1, i64 0
  %.425.1.i = mul i64 %.405.1.i, %arg.n2_1
  %71 = getelementptr double, ptr %arg.a2, i64 %.425.1.i
  %72 = getelementptr double, ptr %71, i64 %.348.1.1.i
  %.429.1.i = getelementptr double, ptr %72, i64 %.407.1.i
  store double %.298.1.i, ptr %.429.1.i, align 8, !noalias !0
  %spec.select.1.i = select i1 %.403.1.i, i64 %arg.n3_0, i64 0
  %73 = getelementptr i64, ptr %arg.a3, i64 %.310.1.fr.1.i
  %.50021.1.i = getelementptr i64, ptr %73, i64 %spec.select.1.i
  %.50122.1.i = load i64, ptr %.50021.1.i, align 8, !noalias !0
  %.50223.1.i = add nsw i64 %.50122.1.i, 1
  store i64 %.50223.1.i, ptr %.50021.1.i, align 8, !noalias !0
  %spec.select29.1.i = select i1 %.403.1.i, i64 %arg.n6_0, i64 0
  br label %74

B120.endif.endif.endif.endif.thread.1.i:          ; preds = %B118.if.i
  store double %.298.i, ptr %arg.a2, align 8, !noalias !0
  %.501.i = load i64, ptr %arg.a3, align 8, !noalias !0
  %.502.i = add nsw i64 %.501.i, 1
  store i64 %.502.i, ptr %arg.a3, align 8, !noalias !0
  %.603.i8 = load double, ptr %arg.a6, align 8, !noalias !0
  %.633.i9 = load double, ptr %sunkaddr134.i, align 8, !noalias !0
  %.634.i10 = fadd double %.603.i8, %.633.i9
  store double %.634.i10, ptr %arg.a6, align 8, !noalias !0
  %sunkaddr140.i12 = getelementptr i8, ptr %sunkaddr134.i, i64 8
  %.298.1.i13 = load double, ptr %sunkaddr140.i12, align 8, !noalias !0
  store double %.298.1.i13, ptr %arg.a2, align 8, !noalias !0
  %.501.1.i = load i64, ptr %arg.a3, align 8, !noalias !0
  %.502.1.i = add nsw i64 %.501.1.i, 1
  store i64 %.502.1.i, ptr %arg.a3, align 8, !noalias !0
  br label %74

74:                                               ; preds = %B120.endif.endif.endif.endif.thread.1.i, %B120.endif.endif.endif.1.i
  %sunkaddr140.i16 = phi ptr [ %sunkaddr140.i12, %B120.endif.endif.endif.endif.thread.1.i ], [ %sunkaddr140.i, %B120.endif.endif.endif.1.i ]
  %rem.3.028.1.i = phi i64 [ 0, %B120.endif.endif.endif.endif.thread.1.i ], [ %.310.1.fr.1.i, %B120.endif.endif.endif.1.i ]
  %75 = phi i64 [ 0, %B120.endif.endif.endif.endif.thread.1.i ], [ %spec.select29.1.i, %B120.endif.endif.endif.1.i ]
  %.244.1.i14 = add nuw i64 %.237934936.i, 2
  %76 = getelementptr double, ptr %arg.a6, i64 %rem.3.028.1.i
  %.602.1.i = getelementptr double, ptr %76, i64 %75
  %.603.1.i = load double, ptr %.602.1.i, align 8, !noalias !0
  %.633.1.i = load double, ptr %sunkaddr140.i16, align 8, !noalias !0
  %.634.1.i = fadd double %.603.1.i, %.633.1.i
  store double %.634.1.i, ptr %.602.1.i, align 8, !noalias !0
  %niter.ncmp.1.i = icmp eq i64 %unroll_iter.i, %.244.1.i14
  br i1 %niter.ncmp.1.i, label %B250.loopexit.unr-lcssa.i, label %B118.if.i

B280.if.i:                                        ; preds = %B426.i, %B280.if.preheader.i
  %lsr.iv335.i = phi ptr [ %arg.a2, %B280.if.preheader.i ], [ %scevgep336.i, %B426.i ]
  %lsr.iv301.i = phi ptr [ %scevgep300.i, %B280.if.preheader.i ], [ %scevgep302.i, %B426.i ]
  %.756941944.i = phi i64 [ 0, %B280.if.preheader.i ], [ %.763.i, %B426.i ]
  %.763.i = add nuw nsw i64 %.756941944.i, 1
  %77 = getelementptr double, ptr %arg.a4, i64 %.756941944.i
  store double 0x7FF0000000000000, ptr %77, align 8, !noalias !0
  %78 = getelementptr i64, ptr %arg.a3, i64 %.756941944.i
  %.852.i = load i64, ptr %78, align 8, !noalias !0
  %.853.i = icmp sgt i64 %.852.i, 0
  br i1 %.853.i, label %B328.i, label %B426.i

B328.endif.i:                                     ; preds = %B56.if.epil.i.i, %B110.loopexit.unr-lcssa.i.i, %B328.i
  %least.2.0.lcssa.i.i = phi double [ %.77.i.i, %B328.i ], [ %.11.i.7.i.lcssa.i, %B110.loopexit.unr-lcssa.i.i ], [ %.11.i.epil.i.i, %B56.if.epil.i.i ]
  %79 = getelementptr double, ptr %arg.a1, i64 %.852.i
  %80 = getelementptr i8, ptr %79, i64 -8
  %.43.i97.i = load double, ptr %80, align 8, !noalias !19
  %.44.i98.i = uitofp i64 %.852.i to double
  %.45.i99.i = fmul double %.43.i97.i, %.44.i98.i
  %.84.i102.i = load double, ptr %sunkaddr146.i, align 8, !noalias !19
  %.88.i103.i = fdiv double %.45.i99.i, %.84.i102.i
  %.976.i = fmul double %least.2.0.lcssa.i.i, %.88.i103.i
  %sunkaddr376.i = shl i64 %.756941944.i, 3
  %sunkaddr377.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr376.i
  store double %.976.i, ptr %sunkaddr377.i, align 8, !noalias !0
  br label %B426.i

B470.if.i:                                        ; preds = %B470.if.preheader.i, %B470.if.i
  %sm.3.1953.i = phi i64 [ %sm.4.2.7.i, %B470.if.i ], [ 0, %B470.if.preheader.i ]
  %.1117949951.i = phi i64 [ %97, %B470.if.i ], [ 1, %B470.if.preheader.i ]
  %81 = shl i64 %.1117949951.i, 3
  %scevgep226.i = getelementptr i8, ptr %arg.a4, i64 %81
  %.1186.i = load double, ptr %scevgep226.i, align 8, !noalias !0
  %.1201.i = icmp slt i64 %sm.3.1953.i, 0
  %.1202.i = select i1 %.1201.i, i64 %arg.n4_0, i64 0
  %82 = getelementptr double, ptr %arg.a4, i64 %sm.3.1953.i
  %.1216.i = getelementptr double, ptr %82, i64 %.1202.i
  %.1217.i = load double, ptr %.1216.i, align 8, !noalias !0
  %.1220.i = fcmp olt double %.1186.i, %.1217.i
  %sm.4.2.i = select i1 %.1220.i, i64 %.1117949951.i, i64 %sm.3.1953.i
  %scevgep33.i = getelementptr i8, ptr %scevgep226.i, i64 8
  %.1186.1.i = load double, ptr %scevgep33.i, align 8, !noalias !0
  %.1201.1.i = icmp slt i64 %sm.4.2.i, 0
  %.1202.1.i = select i1 %.1201.1.i, i64 %arg.n4_0, i64 0
  %83 = getelementptr double, ptr %arg.a4, i64 %sm.4.2.i
  %.1216.1.i = getelementptr double, ptr %83, i64 %.1202.1.i
  %.1217.1.i = load double, ptr %.1216.1.i, align 8, !noalias !0
  %.1220.1.i = fcmp olt double %.1186.1.i, %.1217.1.i
  %84 = add nuw nsw i64 %.1117949951.i, 1
  %sm.4.2.1.i = select i1 %.1220.1.i, i64 %84, i64 %sm.4.2.i
  %scevgep31.i = getelementptr i8, ptr %scevgep226.i, i64 16
  %.1186.2.i = load double, ptr %scevgep31.i, align 8, !noalias !0
  %.1201.2.i = icmp slt i64 %sm.4.2.1.i, 0
  %.1202.2.i = select i1 %.1201.2.i, i64 %arg.n4_0, i64 0
  %85 = getelementptr double, ptr %arg.a4, i64 %sm.4.2.1.i
  %.1216.2.i = getelementptr double, ptr %85, i64 %.1202.2.i
  %.1217.2.i = load double, ptr %.1216.2.i, align 8, !noalias !0
  %.1220.2.i = fcmp olt double %.1186.2.i, %.1217.2.i
  %86 = add nuw nsw i64 %.1117949951.i, 2
  %sm.4.2.2.i = select i1 %.1220.2.i, i64 %86, i64 %sm.4.2.1.i
  %scevgep29.i = getelementptr i8, ptr %scevgep226.i, i64 24
  %.1186.3.i = load double, ptr %scevgep29.i, align 8, !noalias !0
  %.1201.3.i = icmp slt i64 %sm.4.2.2.i, 0
  %.1202.3.i = select i1 %.1201.3.i, i64 %arg.n4_0, i64 0
  %87 = getelementptr double, ptr %arg.a4, i64 %sm.4.2.2.i
  %.1216.3.i = getelementptr double, ptr %87, i64 %.1202.3.i
  %.1217.3.i = load double, ptr %.1216.3.i, align 8, !noalias !0
  %.1220.3.i = fcmp olt double %.1186.3.i, %.1217.3.i
  %88 = add nuw nsw i64 %.1117949951.i, 3
  %sm.4.2.3.i = select i1 %.1220.3.i, i64 %88, i64 %sm.4.2.2.i
  %scevgep27.i = getelementptr i8, ptr %scevgep226.i, i64 32
  %.1186.4.i = load double, ptr %scevgep27.i, align 8, !noalias !0
  %.1201.4.i = icmp slt i64 %sm.4.2.3.i, 0
  %.1202.4.i = select i1 %.1201.4.i, i64 %arg.n4_0, i64 0
  %89 = getelementptr double, ptr %arg.a4, i64 %sm.4.2.3.i
  %.1216.4.i = getelementptr double, ptr %89, i64 %.1202.4.i
  %.1217.4.i = load double, ptr %.1216.4.i, align 8, !noalias !0
  %.1220.4.i = fcmp olt double %.1186.4.i, %.1217.4.i
  %90 = add nuw nsw i64 %.1117949951.i, 4
  %sm.4.2.4.i = select i1 %.1220.4.i, i64 %90, i64 %sm.4.2.3.i
  %scevgep25.i = getelementptr i8, ptr %scevgep226.i, i64 40
  %.1186.5.i = load double, ptr %scevgep25.i, align 8, !noalias !0
  %.1201.5.i = icmp slt i64 %sm.4.2.4.i, 0
  %.1202.5.i = select i1 %.1201.5.i, i64 %arg.n4_0, i64 0
  %91 = getelementptr double, ptr %arg.a4, i64 %sm.4.2.4.i
  %.1216.5.i = getelementptr double, ptr %91, i64 %.1202.5.i
  %.1217.5.i = load double, ptr %.1216.5.i, align 8, !noalias !0
  %.1220.5.i = fcmp olt double %.1186.5.i, %.1217.5.i
  %92 = add nuw nsw i64 %.1117949951.i, 5
  %sm.4.2.5.i = select i1 %.1220.5.i, i64 %92, i64 %sm.4.2.4.i
  %scevgep23.i = getelementptr i8, ptr %scevgep226.i, i64 48
  %.1186.6.i = load double, ptr %scevgep23.i, align 8, !noalias !0
  %.1201.6.i = icmp slt i64 %sm.4.2.5.i, 0
  %.1202.6.i = select i1 %.1201.6.i, i64 %arg.n4_0, i64 0
  %93 = getelementptr double, ptr %arg.a4, i64 %sm.4.2.5.i
  %.1216.6.i = getelementptr double, ptr %93, i64 %.1202.6.i
  %.1217.6.i = load double, ptr %.1216.6.i, align 8, !noalias !0
  %.1220.6.i = fcmp olt double %.1186.6.i, %.1217.6.i
  %94 = add nuw nsw i64 %.1117949951.i, 6
  %sm.4.2.6.i = select i1 %.1220.6.i, i64 %94, i64 %sm.4.2.5.i
  %scevgep21.i = getelementptr i8, ptr %scevgep226.i, i64 56
  %.1186.7.i = load double, ptr %scevgep21.i, align 8, !noalias !0
  %.1201.7.i = icmp slt i64 %sm.4.2.6.i, 0
  %.1202.7.i = select i1 %.1201.7.i, i64 %arg.n4_0, i64 0
  %95 = getelementptr double, ptr %arg.a4, i64 %sm.4.2.6.i
  %.1216.7.i = getelementptr double, ptr %95, i64 %.1202.7.i
  %.1217.7.i = load double, ptr %.1216.7.i, align 8, !noalias !0
  %.1220.7.i = fcmp olt double %.1186.7.i, %.1217.7.i
  %96 = add i64 %.1117949951.i, 7
  %sm.4.2.7.i = select i1 %.1220.7.i, i64 %96, i64 %sm.4.2.6.i
  %niter198.ncmp.7.i = icmp eq i64 %96, %unroll_iter197.i
  %97 = add i64 %.1117949951.i, 8
  br i1 %niter198.ncmp.7.i, label %B516.loopexit.unr-lcssa.i, label %B470.if.i

B56.if.preheader.i112.i:                          ; preds = %B594.i
  %xtraiter.i113.i = and i64 %.117.i110.i, 7
  %98 = icmp ult i64 %.1366.i, 9
  br i1 %98, label %B56.if.epil.preheader.i156.i, label %B56.if.preheader.new.i114.i

B56.if.preheader.new.i114.i:                      ; preds = %B56.if.preheader.i112.i
  %unroll_iter.i115.i = and i64 %.117.i110.i, 9223372036854775800
  %99 = shl i64 %.72.i107.i, 3
  %100 = getelementptr i8, ptr %arg.a2, i64 %99
  %scevgep5.i116.i = getelementptr i8, ptr %100, i64 64
  %101 = add nsw i64 %unroll_iter.i115.i, -8
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %B56.if.i117.epil.preheader.i, label %B56.if.preheader.new.i114.new.i

B56.if.preheader.new.i114.new.i:                  ; preds = %B56.if.preheader.new.i114.i
  %103 = lshr exact i64 %101, 3
  %104 = add nuw nsw i64 %103, 1
  %scevgep231.i = getelementptr i8, ptr %scevgep230.i, i64 %99
  %105 = lshr i64 %104, 1
  %106 = mul nsw i64 %105, -2
  br label %B56.if.i117.i

B110.loopexit.unr-lcssa.i154.unr-lcssa.i:         ; preds = %B56.if.i117.i
  %107 = and i64 %101, 8
  %lcmp.mod201.not.not.i = icmp eq i64 %107, 0
  br i1 %lcmp.mod201.not.not.i, label %B56.if.i117.epil.preheader.i, label %B110.loopexit.unr-lcssa.i154.i

B56.if.i117.epil.preheader.i:                     ; preds = %B110.loopexit.unr-lcssa.i154.unr-lcssa.i, %B56.if.preheader.new.i114.i
  %least.2.090.i118.epil.init.i = phi double [ %.77.i109.i, %B56.if.preheader.new.i114.i ], [ %.11.i.7.i151.1.i, %B110.loopexit.unr-lcssa.i154.unr-lcssa.i ]
  %niter.i119.epil.init.i = phi i64 [ 0, %B56.if.preheader.new.i114.i ], [ %niter.next.7.i152.1.i, %B110.loopexit.unr-lcssa.i154.unr-lcssa.i ]
  %108 = shl i64 %niter.i119.epil.init.i, 3
  %scevgep19.i120.epil.i = getelementptr i8, ptr %scevgep5.i116.i, i64 %108
  %scevgep20.i121.epil.i = getelementptr i8, ptr %scevgep19.i120.epil.i, i64 -56
  %.250.i122.epil.i = load double, ptr %scevgep20.i121.epil.i, align 8, !noalias !13
  %.10.i.i123.epil.i = fcmp olt double %.250.i122.epil.i, %least.2.090.i118.epil.init.i
  %.11.i.i124.epil.i = select i1 %.10.i.i123.epil.i, double %.250.i122.epil.i, double %least.2.090.i118.epil.init.i
  %scevgep18.i125.epil.i = getelementptr i8, ptr %scevgep19.i120.epil.i, i64 -48
  %.250.1.i126.epil.i = load double, ptr %scevgep18.i125.epil.i, align 8, !noalias !13
  %.10.i.1.i127.epil.i = fcmp olt double %.250.1.i126.epil.i, %.11.i.i124.epil.i
  %.11.i.1.i128.epil.i = select i1 %.10.i.1.i127.epil.i, double %.250.1.i126.epil.i, double %.11.i.i124.epil.i
  %scevgep16.i129.epil.i = getelementptr i8, ptr %scevgep19.i120.epil.i, i64 -40
  %.250.2.i130.epil.i = load double, ptr %scevgep16.i129.epil.i, align 8, !noalias !13
  %.10.i.2.i131.epil.i = fcmp olt double %.250.2.i130.epil.i, %.11.i.1.i128.epil.i
  %.11.i.2.i132.epil.i = select i1 %.10.i.2.i131.epil.i, double %.250.2.i130.epil.i, double %.11.i.1.i128.epil.i
  %scevgep14.i133.epil.i = getelementptr i8, ptr %scevgep19.i120.epil.i, i64 -32
  %.250.3.i134.epil.i = load double, ptr %scevgep14.i133.epil.i, align 8, !noalias !13
  %.10.i.3.i135.epil.i = fcmp olt double %.250.3.i134.epil.i, %.11.i.2.i132.epil.i
  %.11.i.3.i136.epil.i = select i1 %.10.i.3.i135.epil.i, double %.250.3.i134.epil.i, double %.11.i.2.i132.epil.i
  %scevgep12.i137.epil.i = getelementptr i8, ptr %scevgep19.i120.epil.i, i64 -24
  %.250.4.i138.epil.i = load double, ptr %scevgep12.i137.epil.i, align 8, !noalias !13
  %.10.i.4.i139.epil.i = fcmp olt double %.250.4.i138.epil.i, %.11.i.3.i136.epil.i
  %.11.i.4.i140.epil.i = select i1 %.10.i.4.i139.epil.i, double %.250.4.i138.epil.i, double %.11.i.3.i136.epil.i
  %scevgep10.i141.epil.i = getelementptr i8, ptr %scevgep19.i120.epil.i, i64 -16
  %.250.5.i142.epil.i = load double, ptr %scevgep10.i141.epil.i, align 8, !noalias !13
  %.10.i.5.i143.epil.i = fcmp olt double %.250.5.i142.epil.i, %.11.i.4.i140.epil.i
  %.11.i.5.i144.epil.i = select i1 %.10.i.5.i143.epil.i, double %.250.5.i142.epil.i, double %.11.i.4.i140.epil.i
  %scevgep8.i145.epil.i = getelementptr i8, ptr %scevgep19.i120.epil.i, i64 -8
  %.250.6.i146.epil.i = load double, ptr %scevgep8.i145.epil.i, align 8, !noalias !13
  %.10.i.6.i147.epil.i = fcmp olt double %.250.6.i146.epil.i, %.11.i.5.i144.epil.i
  %.11.i.6.i148.epil.i = select i1 %.10.i.6.i147.epil.i, double %.250.6.i146.epil.i, double %.11.i.5.i144.epil.i
  %.250.7.i149.epil.i = load double, ptr %scevgep19.i120.epil.i, align 8, !noalias !13
  %.10.i.7.i150.epil.i = fcmp olt double %.250.7.i149.epil.i, %.11.i.6.i148.epil.i
  %.11.i.7.i151.epil.i = select i1 %.10.i.7.i150.epil.i, double %.250.7.i149.epil.i, double %.11.i.6.i148.epil.i
  br label %B110.loopexit.unr-lcssa.i154.i

B110.loopexit.unr-lcssa.i154.i:                   ; preds = %B56.if.i117.epil.preheader.i, %B110.loopexit.unr-lcssa.i154.unr-lcssa.i
  %.11.i.7.i151.lcssa.i = phi double [ %.11.i.7.i151.1.i, %B110.loopexit.unr-lcssa.i154.unr-lcssa.i ], [ %.11.i.7.i151.epil.i, %B56.if.i117.epil.preheader.i ]
  %lcmp.mod.not.i155.i = icmp eq i64 %xtraiter.i113.i, 0
  %109 = or i64 %unroll_iter.i115.i, 1
  br i1 %lcmp.mod.not.i155.i, label %B594.endif.endif.i, label %B56.if.epil.preheader.i156.i

B56.if.epil.preheader.i156.i:                     ; preds = %B110.loopexit.unr-lcssa.i154.i, %B56.if.preheader.i112.i
  %least.2.090.epil.init.i157.i = phi double [ %.77.i109.i, %B56.if.preheader.i112.i ], [ %.11.i.7.i151.lcssa.i, %B110.loopexit.unr-lcssa.i154.i ]
  %.1688688.epil.init.i158.i = phi i64 [ 1, %B56.if.preheader.i112.i ], [ %109, %B110.loopexit.unr-lcssa.i154.i ]
  %110 = add i64 %.1688688.epil.init.i158.i, %.72.i107.i
  %111 = shl i64 %110, 3
  %scevgep.i159.i = getelementptr i8, ptr %arg.a2, i64 %111
  br label %B56.if.epil.i160.i

B56.if.epil.i160.i:                               ; preds = %B56.if.epil.i160.i, %B56.if.epil.preheader.i156.i
  %least.2.090.epil.i161.i = phi double [ %.11.i.epil.i166.i, %B56.if.epil.i160.i ], [ %least.2.090.epil.init.i157.i, %B56.if.epil.preheader.i156.i ]
  %epil.iter.i162.i = phi i64 [ %epil.iter.next.i167.i, %B56.if.epil.i160.i ], [ 0, %B56.if.epil.preheader.i156.i ]
  %112 = shl i64 %epil.iter.i162.i, 3
  %scevgep264.i = getelementptr i8, ptr %scevgep.i159.i, i64 %112
  %.250.epil.i164.i = load double, ptr %scevgep264.i, align 8, !noalias !13
  %.10.i.epil.i165.i = fcmp olt double %.250.epil.i164.i, %least.2.090.epil.i161.i
  %.11.i.epil.i166.i = select i1 %.10.i.epil.i165.i, double %.250.epil.i164.i, double %least.2.090.epil.i161.i
  %epil.iter.next.i167.i = add i64 %epil.iter.i162.i, 1
  %epil.iter.cmp.not.i168.i = icmp eq i64 %xtraiter.i113.i, %epil.iter.next.i167.i
  br i1 %epil.iter.cmp.not.i168.i, label %B594.endif.endif.i, label %B56.if.epil.i160.i, !llvm.loop !7

B56.if.i117.i:                                    ; preds = %B56.if.i117.i, %B56.if.preheader.new.i114.new.i
  %lsr.iv34.i = phi i64 [ %lsr.iv.next35.i, %B56.if.i117.i ], [ %106, %B56.if.preheader.new.i114.new.i ]
  %least.2.090.i118.i = phi double [ %.11.i.7.i151.1.i, %B56.if.i117.i ], [ %.77.i109.i, %B56.if.preheader.new.i114.new.i ]
  %niter.i119.i = phi i64 [ %niter.next.7.i152.1.i, %B56.if.i117.i ], [ 0, %B56.if.preheader.new.i114.new.i ]
  %113 = shl i64 %niter.i119.i, 3
  %scevgep247.i = getelementptr i8, ptr %scevgep231.i, i64 %113
  %scevgep248.i = getelementptr i8, ptr %scevgep247.i, i64 -64
  %scevgep261.i = getelementptr i8, ptr %scevgep247.i, i64 -120
  %.250.i122.i = load double, ptr %scevgep261.i, align 8, !noalias !13
  %.10.i.i123.i = fcmp olt double %.250.i122.i, %least.2.090.i118.i
  %.11.i.i124.i = select i1 %.10.i.i123.i, double %.250.i122.i, double %least.2.090.i118.i
  %scevgep61.i = getelementptr i8, ptr %scevgep247.i, i64 -112
  %.250.1.i126.i = load double, ptr %scevgep61.i, align 8, !noalias !13
  %.10.i.1.i127.i = fcmp olt double %.250.1.i126.i, %.11.i.i124.i
  %.11.i.1.i128.i = select i1 %.10.i.1.i127.i, double %.250.1.i126.i, double %.11.i.i124.i
  %scevgep59.i = getelementptr i8, ptr %scevgep247.i, i64 -104
  %.250.2.i130.i = load double, ptr %scevgep59.i, align 8, !noalias !13
  %.10.i.2.i131.i = fcmp olt double %.250.2.i130.i, %.11.i.1.i128.i
  %.11.i.2.i132.i = select i1 %.10.i.2.i131.i, double %.250.2.i130.i, double %.11.i.1.i128.i
  %scevgep57.i = getelementptr i8, ptr %scevgep247.i, i64 -96
  %.250.3.i134.i = load double, ptr %scevgep57.i, align 8, !noalias !13
  %.10.i.3.i135.i = fcmp olt double %.250.3.i134.i, %.11.i.2.i132.i
  %.11.i.3.i136.i = select i1 %.10.i.3.i135.i, double %.250.3.i134.i, double %.11.i.2.i132.i
  %scevgep55.i = getelementptr i8, ptr %scevgep247.i, i64 -88
  %.250.4.i138.i = load double, ptr %scevgep55.i, align 8, !noalias !13
  %.10.i.4.i139.i = fcmp olt double %.250.4.i138.i, %.11.i.3.i136.i
  %.11.i.4.i140.i = select i1 %.10.i.4.i139.i, double %.250.4.i138.i, double %.11.i.3.i136.i
  %scevgep53.i = getelementptr i8, ptr %scevgep247.i, i64 -80
  %.250.5.i142.i = load double, ptr %scevgep53.i, align 8, !noalias !13
  %.10.i.5.i143.i = fcmp olt double %.250.5.i142.i, %.11.i.4.i140.i
  %.11.i.5.i144.i = select i1 %.10.i.5.i143.i, double %.250.5.i142.i, double %.11.i.4.i140.i
  %scevgep51.i = getelementptr i8, ptr %scevgep247.i, i64 -72
  %.250.6.i146.i = load double, ptr %scevgep51.i, align 8, !noalias !13
  %.10.i.6.i147.i = fcmp olt double %.250.6.i146.i, %.11.i.5.i144.i
  %.11.i.6.i148.i = select i1 %.10.i.6.i147.i, double %.250.6.i146.i, double %.11.i.5.i144.i
  %.250.7.i149.i = load double, ptr %scevgep248.i, align 8, !noalias !13
  %.10.i.7.i150.i = fcmp olt double %.250.7.i149.i, %.11.i.6.i148.i
  %.11.i.7.i151.i = select i1 %.10.i.7.i150.i, double %.250.7.i149.i, double %.11.i.6.i148.i
  %scevgep49.i = getelementptr i8, ptr %scevgep247.i, i64 -56
  %.250.i122.1.i = load double, ptr %scevgep49.i, align 8, !noalias !13
  %.10.i.i123.1.i = fcmp olt double %.250.i122.1.i, %.11.i.7.i151.i
  %.11.i.i124.1.i = select i1 %.10.i.i123.1.i, double %.250.i122.1.i, double %.11.i.7.i151.i
  %scevgep47.i = getelementptr i8, ptr %scevgep247.i, i64 -48
  %.250.1.i126.1.i = load double, ptr %scevgep47.i, align 8, !noalias !13
  %.10.i.1.i127.1.i = fcmp olt double %.250.1.i126.1.i, %.11.i.i124.1.i
  %.11.i.1.i128.1.i = select i1 %.10.i.1.i127.1.i, double %.250.1.i126.1.i, double %.11.i.i124.1.i
  %scevgep45.i = getelementptr i8, ptr %scevgep247.i, i64 -40
  %.250.2.i130.1.i = load double, ptr %scevgep45.i, align 8, !noalias !13
  %.10.i.2.i131.1.i = fcmp olt double %.250.2.i130.1.i, %.11.i.1.i128.1.i
  %.11.i.2.i132.1.i = select i1 %.10.i.2.i131.1.i, double %.250.2.i130.1.i, double %.11.i.1.i128.1.i
  %scevgep43.i = getelementptr i8, ptr %scevgep247.i, i64 -32
  %.250.3.i134.1.i = load double, ptr %scevgep43.i, align 8, !noalias !13
  %.10.i.3.i135.1.i = fcmp olt double %.250.3.i134.1.i, %.11.i.2.i132.1.i
  %.11.i.3.i136.1.i = select i1 %.10.i.3.i135.1.i, double %.250.3.i134.1.i, double %.11.i.2.i132.1.i
  %scevgep41.i = getelementptr i8, ptr %scevgep247.i, i64 -24
  %.250.4.i138.1.i = load double, ptr %scevgep41.i, align 8, !noalias !13
  %.10.i.4.i139.1.i = fcmp olt double %.250.4.i138.1.i, %.11.i.3.i136.1.i
  %.11.i.4.i140.1.i = select i1 %.10.i.4.i139.1.i, double %.250.4.i138.1.i, double %.11.i.3.i136.1.i
  %scevgep39.i = getelementptr i8, ptr %scevgep247.i, i64 -16
  %.250.5.i142.1.i = load double, ptr %scevgep39.i, align 8, !noalias !13
  %.10.i.5.i143.1.i = fcmp olt double %.250.5.i142.1.i, %.11.i.4.i140.1.i
  %.11.i.5.i144.1.i = select i1 %.10.i.5.i143.1.i, double %.250.5.i142.1.i, double %.11.i.4.i140.1.i
  %scevgep37.i = getelementptr i8, ptr %scevgep247.i, i64 -8
  %.250.6.i146.1.i = load double, ptr %scevgep37.i, align 8, !noalias !13
  %.10.i.6.i147.1.i = fcmp olt double %.250.6.i146.1.i, %.11.i.5.i144.1.i
  %.11.i.6.i148.1.i = select i1 %.10.i.6.i147.1.i, double %.250.6.i146.1.i, double %.11.i.5.i144.1.i
  %.250.7.i149.1.i = load double, ptr %scevgep247.i, align 8, !noalias !13
  %.10.i.7.i150.1.i = fcmp olt double %.250.7.i149.1.i, %.11.i.6.i148.1.i
  %.11.i.7.i151.1.i = select i1 %.10.i.7.i150.1.i, double %.250.7.i149.1.i, double %.11.i.6.i148.1.i
  %niter.next.7.i152.1.i = add i64 %niter.i119.i, 16
  %lsr.iv.next35.i = add i64 %lsr.iv34.i, 2
  %niter205.ncmp.1.i = icmp eq i64 %lsr.iv.next35.i, 0
  br i1 %niter205.ncmp.1.i, label %B110.loopexit.unr-lcssa.i154.unr-lcssa.i, label %B56.if.i117.i

B594.endif.endif.i:                               ; preds = %B56.if.epil.i160.i, %B110.loopexit.unr-lcssa.i154.i, %B594.i
  %least.2.0.lcssa.i169.i = phi double [ %.77.i109.i, %B594.i ], [ %.11.i.7.i151.lcssa.i, %B110.loopexit.unr-lcssa.i154.i ], [ %.11.i.epil.i166.i, %B56.if.epil.i160.i ]
  %.1511.i = select i1 %37, i64 %arg.n5_0, i64 0
  %114 = getelementptr double, ptr %arg.a5, i64 %sm.3.1.lcssa5.i
  %.1525.i = getelementptr double, ptr %114, i64 %.1511.i
  %.1526.i = load double, ptr %.1525.i, align 8, !noalias !0
  %.1529.i = fmul double %.88.i.i, %least.2.0.lcssa.i169.i
  %.1530.i = fadd double %.1526.i, %.1529.i
  %.1533.i = fmul double %.1270.i, 0x3FF000000044B830
  %.1534.i = fcmp ugt double %.1530.i, %.1533.i
  %"$phi806.5.2.2.frozen.i" = freeze i1 %.1534.i
  %.1625.i = fsub double %.1270.i, %.1526.i
  %.1630.i = fdiv double %.1625.i, %.88.i.i
  %"$phi806.5.2.2.i" = select i1 %"$phi806.5.2.2.frozen.i", double %.1630.i, double %least.2.0.lcssa.i169.i
  %.208.i = fmul double %"$phi806.5.2.2.i", 0x3FF000000044B830
  %xtraiter.i = and i64 %.1366.i, 7
  %115 = icmp ult i64 %.1366.i, 8
  br i1 %115, label %B38.if.epil.preheader.i, label %B38.if.lr.ph.new.i

B38.if.lr.ph.new.i:                               ; preds = %B594.endif.endif.i
  %unroll_iter.i1 = and i64 %.1366.i, 9223372036854775800
  %116 = shl i64 %.72.i107.i, 3
  %117 = getelementptr i8, ptr %arg.a2, i64 %116
  %scevgep4.i = getelementptr i8, ptr %117, i64 56
  br label %B38.if.i

B86.i:                                            ; preds = %B38.if.i
  %.266.i = fsub double %.206.i, %"$phi806.5.2.2.i"
  %.294.i = icmp slt i64 %kept.2.0122.i, 0
  %.295.i = select i1 %.294.i, i64 %arg.n2_1, i64 0
  %118 = getelementptr double, ptr %.76.i108.i, i64 %kept.2.0122.i
  %.317.i = getelementptr double, ptr %118, i64 %.295.i
  store double %.266.i, ptr %.317.i, align 8, !noalias !22
  %.320.i = add nsw i64 %kept.2.0122.i, 1
  br label %B132.i

B132.i:                                           ; preds = %B38.if.i, %B86.i
  %kept.3.1.i = phi i64 [ %.320.i, %B86.i ], [ %kept.2.0122.i, %B38.if.i ]
  %scevgep21.i2 = getelementptr i8, ptr %scevgep18.i, i64 -48
  %.206.1.i = load double, ptr %scevgep21.i2, align 8, !noalias !22
  %.209.1.i = fcmp ogt double %.206.1.i, %.208.i
  br i1 %.209.1.i, label %B86.1.i, label %B132.1.i

B86.1.i:                                          ; preds = %B132.i
  %.266.1.i = fsub double %.206.1.i, %"$phi806.5.2.2.i"
  %.294.1.i = icmp slt i64 %kept.3.1.i, 0
  %.295.1.i = select i1 %.294.1.i, i64 %arg.n2_1, i64 0
  %119 = getelementptr double, ptr %.76.i108.i, i64 %kept.3.1.i
  %.317.1.i = getelementptr double, ptr %119, i64 %.295.1.i
  store double %.266.1.i, ptr %.317.1.i, align 8, !noalias !22
  %.320.1.i = add nsw i64 %kept.3.1.i, 1
  br label %B132.1.i

B132.1.i:                                         ; preds = %B86.1.i, %B132.i
  %kept.3.1.1.i = phi i64 [ %.320.1.i, %B86.1.i ], [ %kept.3.1.i, %B132.i ]
  %scevgep16.i = getelementptr i8, ptr %scevgep18.i, i64 -40
  %.206.2.i = load double, ptr %scevgep16.i, align 8, !noalias !22
  %.209.2.i = fcmp ogt double %.206.2.i, %.208.i
  br i1 %.209.2.i, label %B86.2.i, label %B132.2.i

B86.2.i:                                          ; preds = %B132.1.i
  %.266.2.i = fsub double %.206.2.i, %"$phi806.5.2.2.i"
  %.294.2.i = icmp slt i64 %kept.3.1.1.i, 0
  %.295.2.i = select i1 %.294.2.i, i64 %arg.n2_1, i64 0
  %120 = getelementptr double, ptr %.76.i108.i, i64 %kept.3.1.1.i
  %.317.2.i = getelementptr double, ptr %120, i64 %.295.2.i
  store double %.266.2.i, ptr %.317.2.i, align 8, !noalias !22
  %.320.2.i = add nsw i64 %kept.3.1.1.i, 1
  br label %B132.2.i

B132.2.i:                                         ; preds = %B86.2.i, %B132.1.i
  %kept.3.1.2.i = phi i64 [ %.320.2.i, %B86.2.i ], [ %kept.3.1.1.i, %B132.1.i ]
  %scevgep13.i = getelementptr i8, ptr %scevgep18.i, i64 -32
  %.206.3.i = load double, ptr %scevgep13.i, align 8, !noalias !22
  %.209.3.i = fcmp ogt double %.206.3.i, %.208.i
  br i1 %.209.3.i, label %B86.3.i, label %B132.3.i

B86.3.i:                                          ; preds = %B132.2.i
  %.266.3.i = fsub double %.206.3.i, %"$phi806.5.2.2.i"
  %.294.3.i = icmp slt i64 %kept.3.1.2.i, 0
  %.295.3.i = select i1 %.294.3.i, i64 %arg.n2_1, i64 0
  %121 = getelementptr double, ptr %.76.i108.i, i64 %kept.3.1.2.i
  %.317.3.i = getelementptr double, ptr %121, i64 %.295.3.i
  store double %.266.3.i, ptr %.317.3.i, align 8, !noalias !22
  %.320.3.i = add nsw i64 %kept.3.1.2.i, 1
  br label %B132.3.i

B132.3.i:                                         ; preds = %B86.3.i, %B132.2.i
  %kept.3.1.3.i = phi i64 [ %.320.3.i, %B86.3.i ], [ %kept.3.1.2.i, %B132.2.i ]
  %scevgep11.i = getelementptr i8, ptr %scevgep18.i, i64 -24
  %.206.4.i = load double, ptr %scevgep11.i, align 8, !noalias !22
  %.209.4.i = fcmp ogt double %.206.4.i, %.208.i
  br i1 %.209.4.i, label %B86.4.i, label %B132.4.i

B86.4.i:                                          ; preds = %B132.3.i
  %.266.4.i = fsub double %.206.4.i, %"$phi806.5.2.2.i"
  %.294.4.i = icmp slt i64 %kept.3.1.3.i, 0
  %.295.4.i = select i1 %.294.4.i, i64 %arg.n2_1, i64 0
  %122 = getelementptr double, ptr %.76.i108.i, i64 %kept.3.1.3.i
  %.317.4.i = getelementptr double, ptr %122, i64 %.295.4.i
  store double %.266.4.i, ptr %.317.4.i, align 8, !noalias !22
  %.320.4.i = add nsw i64 %kept.3.1.3.i, 1
  br label %B132.4.i

B132.4.i:                                         ; preds = %B86.4.i, %B132.3.i
  %kept.3.1.4.i = phi i64 [ %.320.4.i, %B86.4.i ], [ %kept.3.1.3.i, %B132.3.i ]
  %scevgep8.i = getelementptr i8, ptr %scevgep18.i, i64 -16
  %.206.5.i = load double, ptr %scevgep8.i, align 8, !noalias !22
  %.209.5.i = fcmp ogt double %.206.5.i, %.208.i
  br i1 %.209.5.i, label %B86.5.i, label %B132.5.i

B86.5.i:                                          ; preds = %B132.4.i
  %.266.5.i = fsub double %.206.5.i, %"$phi806.5.2.2.i"
  %.294.5.i = icmp slt i64 %kept.3.1.4.i, 0
  %.295.5.i = select i1 %.294.5.i, i64 %arg.n2_1, i64 0
  %123 = getelementptr double, ptr %.76.i108.i, i64 %kept.3.1.4.i
  %.317.5.i = getelementptr double, ptr %123, i64 %.295.5.i
  store double %.266.5.i, ptr %.317.5.i, align 8, !noalias !22
  %.320.5.i = add nsw i64 %kept.3.1.4.i, 1
  br label %B132.5.i

B132.5.i:                                         ; preds = %B86.5.i, %B132.4.i
  %kept.3.1.5.i = phi i64 [ %.320.5.i, %B86.5.i ], [ %kept.3.1.4.i, %B132.4.i ]
  %scevgep5.i = getelementptr i8, ptr %scevgep18.i, i64 -8
  %.206.6.i = load double, ptr %scevgep5.i, align 8, !noalias !22
  %.209.6.i = fcmp ogt double %.206.6.i, %.208.i
  br i1 %.209.6.i, label %B86.6.i, label %B132.6.i

B86.6.i:                                          ; preds = %B132.5.i
  %.266.6.i = fsub double %.206.6.i, %"$phi806.5.2.2.i"
  %.294.6.i = icmp slt i64 %kept.3.1.5.i, 0
  %.295.6.i = select i1 %.294.6.i, i64 %arg.n2_1, i64 0
  %124 = getelementptr double, ptr %.76.i108.i, i64 %kept.3.1.5.i
  %.317.6.i = getelementptr double, ptr %124, i64 %.295.6.i
  store double %.266.6.i, ptr %.317.6.i, align 8, !noalias !22
  %.320.6.i = add nsw i64 %kept.3.1.5.i, 1
  br label %B132.6.i

B132.6.i:                                         ; preds = %B86.6.i, %B132.5.i
  %kept.3.1.6.i = phi i64 [ %.320.6.i, %B86.6.i ], [ %kept.3.1.5.i, %B132.5.i ]
  %.123.7.i = add nuw nsw i64 %.116118120.i, 8
  %.206.7.i = load double, ptr %scevgep18.i, align 8, !noalias !22
  %.209.7.i = fcmp ogt double %.206.7.i, %.208.i
  br i1 %.209.7.i, label %B86.7.i, label %B132.7.i

B86.7.i:                                          ; preds = %B132.6.i
  %.266.7.i = fsub double %.206.7.i, %"$phi806.5.2.2.i"
  %.294.7.i = icmp slt i64 %kept.3.1.6.i, 0
  %.295.7.i = select i1 %.294.7.i, i64 %arg.n2_1, i64 0
  %125 = getelementptr double, ptr %.76.i108.i, i64 %kept.3.1.6.i
  %.317.7.i = getelementptr double, ptr %125, i64 %.295.7.i
  store double %.266.7.i, ptr %.317.7.i, align 8, !noalias !22
  %.320.7.i = add nsw i64 %kept.3.1.6.i, 1
  br label %B132.7.i

B132.7.i:                                         ; preds = %B86.7.i, %B132.6.i
  %kept.3.1.7.i = phi i64 [ %.320.7.i, %B86.7.i ], [ %kept.3.1.6.i, %B132.6.i ]
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i1, %.123.7.i
  br i1 %niter.ncmp.7.i, label %B134.loopexit.unr-lcssa.i, label %B38.if.i

B134.loopexit.unr-lcssa.i:                        ; preds = %B132.7.i
  %lcmp.mod.not.i4 = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i4, label %_ZN6intsim8machines3gpu6finish8_advanceB3v72B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd.exit, label %B38.if.epil.preheader.i

B38.if.epil.preheader.i:                          ; preds = %B134.loopexit.unr-lcssa.i, %B594.endif.endif.i
  %kept.2.0122.epil.init.i = phi i64 [ 0, %B594.endif.endif.i ], [ %kept.3.1.7.i, %B134.loopexit.unr-lcssa.i ]
  %.116118120.epil.init.i = phi i64 [ 0, %B594.endif.endif.i ], [ %unroll_iter.i1, %B134.loopexit.unr-lcssa.i ]
  %126 = add i64 %.116118120.epil.init.i, %.72.i107.i
  %127 = shl i64 %126, 3
  %scevgep.i = getelementptr i8, ptr %arg.a2, i64 %127
  br label %B38.if.epil.i

B38.if.epil.i:                                    ; preds = %B132.epil.i, %B38.if.epil.preheader.i
  %kept.2.0122.epil.i = phi i64 [ %kept.2.0122.epil.init.i, %B38.if.epil.preheader.i ], [ %kept.3.1.epil.i, %B132.epil.i ]
  %epil.iter.i = phi i64 [ 0, %B38.if.epil.preheader.i ], [ %epil.iter.next.i, %B132.epil.i ]
  %128 = shl i64 %epil.iter.i, 3
  %scevgep1.i = getelementptr i8, ptr %scevgep.i, i64 %128
  %.206.epil.i = load double, ptr %scevgep1.i, align 8, !noalias !22
  %.209.epil.i = fcmp ogt double %.206.epil.i, %.208.i
  br i1 %.209.epil.i, label %B86.epil.i, label %B132.epil.i

B86.epil.i:                                       ; preds = %B38.if.epil.i
  %.266.epil.i = fsub double %.206.epil.i, %"$phi806.5.2.2.i"
  %.294.epil.i = icmp slt i64 %kept.2.0122.epil.i, 0
  %.295.epil.i = select i1 %.294.epil.i, i64 %arg.n2_1, i64 0
  %129 = getelementptr double, ptr %.76.i108.i, i64 %kept.2.0122.epil.i
  %.317.epil.i = getelementptr double, ptr %129, i64 %.295.epil.i
  store double %.266.epil.i, ptr %.317.epil.i, align 8, !noalias !22
  %.320.epil.i = add nsw i64 %kept.2.0122.epil.i, 1
  br label %B132.epil.i

B132.epil.i:                                      ; preds = %B86.epil.i, %B38.if.epil.i
  %kept.3.1.epil.i = phi i64 [ %.320.epil.i, %B86.epil.i ], [ %kept.2.0122.epil.i, %B38.if.epil.i ]
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i5 = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i5, label %_ZN6intsim8machines3gpu6finish8_advanceB3v72B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd.exit, label %B38.if.epil.i, !llvm.loop !25

B38.if.i:                                         ; preds = %B132.7.i, %B38.if.lr.ph.new.i
  %kept.2.0122.i = phi i64 [ 0, %B38.if.lr.ph.new.i ], [ %kept.3.1.7.i, %B132.7.i ]
  %.116118120.i = phi i64 [ 0, %B38.if.lr.ph.new.i ], [ %.123.7.i, %B132.7.i ]
  %130 = shl i64 %.116118120.i, 3
  %scevgep18.i = getelementptr i8, ptr %scevgep4.i, i64 %130
  %scevgep19.i = getelementptr i8, ptr %scevgep18.i, i64 -56
  %.206.i = load double, ptr %scevgep19.i, align 8, !noalias !22
  %.209.i = fcmp ogt double %.206.i, %.208.i
  br i1 %.209.i, label %B86.i, label %B132.i

_ZN6intsim8machines3gpu6finish8_advanceB3v72B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd.exit: ; preds = %B132.epil.i, %B134.loopexit.unr-lcssa.i
  %kept.2.0.lcssa.i = phi i64 [ %kept.3.1.7.i, %B134.loopexit.unr-lcssa.i ], [ %kept.3.1.epil.i, %B132.epil.i ]
  %sunkaddr378.i = shl i64 %.1351.i, 3
  %sunkaddr379.i = getelementptr i8, ptr %38, i64 %sunkaddr378.i
  store i64 %kept.2.0.lcssa.i, ptr %sunkaddr379.i, align 8, !noalias !0
  br label %B828.i

B1180.endif.i:                                    ; preds = %B56.if.epil.i83.i, %B110.loopexit.unr-lcssa.i77.i, %B1180.i
  %least.2.0.lcssa.i92.i = phi double [ %.77.i32.i, %B1180.i ], [ %.11.i.7.i74.lcssa.i, %B110.loopexit.unr-lcssa.i77.i ], [ %.11.i.epil.i89.i, %B56.if.epil.i83.i ]
  %131 = getelementptr double, ptr %arg.a1, i64 %.2390.i
  %132 = getelementptr i8, ptr %131, i64 -8
  %.43.i174.i = load double, ptr %132, align 8, !noalias !26
  %.44.i175.i = uitofp i64 %.2390.i to double
  %.45.i176.i = fmul double %.43.i174.i, %.44.i175.i
  %.84.i179.i = load double, ptr %sunkaddr124.i, align 8, !noalias !26
  %.88.i180.i = fdiv double %.45.i176.i, %.84.i179.i
  %.2418.i = fmul double %least.2.0.lcssa.i92.i, %.88.i180.i
  %.2420.i = fadd double %.1270.i, %.2418.i
  %.10.i.i = fcmp olt double %.2420.i, %.2296.i
  %.11.i181.i = select i1 %.10.i.i, double %.2420.i, double %.2296.i
  store double %.11.i181.i, ptr %sunkaddr349.i, align 8, !noalias !0
  br label %B434.i.backedge

_ZN6intsim8machines3gpu6finish3runB3v67B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit: ; preds = %B516.thread.i
  store double %now.2.0.i, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nounwind }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN6intsim8machines3gpu6finish3runB3v67B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN6intsim8machines3gpu6finish3runB3v67B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!5, !1}
!5 = distinct !{!5, !6, !"_ZN6intsim8machines3gpu6finish6_leastB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!6 = distinct !{!6, !"_ZN6intsim8machines3gpu6finish6_leastB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = distinct !{!9, !8}
!10 = !{!11, !1}
!11 = distinct !{!11, !12, !"_ZN6intsim8machines3gpu6finish5_paceB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!12 = distinct !{!12, !"_ZN6intsim8machines3gpu6finish5_paceB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
!13 = !{!14, !1}
!14 = distinct !{!14, !15, !"_ZN6intsim8machines3gpu6finish6_leastB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!15 = distinct !{!15, !"_ZN6intsim8machines3gpu6finish6_leastB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!16 = !{!17, !1}
!17 = distinct !{!17, !18, !"_ZN6intsim8machines3gpu6finish6_leastB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!18 = distinct !{!18, !"_ZN6intsim8machines3gpu6finish6_leastB3v68B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!19 = !{!20, !1}
!20 = distinct !{!20, !21, !"_ZN6intsim8machines3gpu6finish5_paceB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!21 = distinct !{!21, !"_ZN6intsim8machines3gpu6finish5_paceB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
!22 = !{!23, !1}
!23 = distinct !{!23, !24, !"_ZN6intsim8machines3gpu6finish8_advanceB3v72B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!24 = distinct !{!24, !"_ZN6intsim8machines3gpu6finish8_advanceB3v72B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!25 = distinct !{!25, !8}
!26 = !{!27, !1}
!27 = distinct !{!27, !28, !"_ZN6intsim8machines3gpu6finish5_paceB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!28 = distinct !{!28, !"_ZN6intsim8machines3gpu6finish5_paceB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
