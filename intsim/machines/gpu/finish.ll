; intsim 77bc6a588cf537c29a691ccfa64474ffac9fbb7ecea5b92dcf4c8505530965e4 by numba 0.68.1


; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.a3, i64 %arg.n3_0, ptr %arg.a4, i64 %arg.n4_0, ptr %arg.a5, i64 %arg.n5_0, ptr %arg.a6, i64 %arg.n6_0, ptr %arg.a7, i64 %arg.n7_0) local_unnamed_addr #0 {
entry:
  %.128.i = mul nsw i64 %arg.n2_1, %arg.n2_0
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.128.i, i64 %arg.n0_0)
  %.242959.not.i = icmp slt i64 %.11.i.i, 1
  br i1 %.242959.not.i, label %B250.i, label %B118.if.lr.ph.i

B250.i:                                           ; preds = %64, %entry
  %.763967.not.i = icmp slt i64 %arg.n2_0, 1
  br i1 %.763967.not.i, label %B428.i, label %B280.if.preheader.i

B280.if.preheader.i:                              ; preds = %B250.i
  %.69.i139.i = tail call i64 @llvm.smin.i64(i64 %arg.n1_0, i64 0)
  %0 = getelementptr double, ptr %arg.a1, i64 %arg.n1_0
  %1 = getelementptr i8, ptr %0, i64 -8
  %scevgep375.i = getelementptr i8, ptr %arg.a2, i64 128
  %2 = shl i64 %arg.n2_1, 3
  %sunkaddr125.i = shl i64 %.69.i139.i, 3
  %sunkaddr126.i = getelementptr i8, ptr %1, i64 %sunkaddr125.i
  br label %B280.if.i

B328.i:                                           ; preds = %B280.if.i
  %.72.i.i = mul i64 %.769965968.i, %arg.n2_1
  %.76.i.i = getelementptr double, ptr %arg.a2, i64 %.72.i.i
  %.77.i.i = load double, ptr %.76.i.i, align 8, !noalias !0
  %.117.i.i = add nsw i64 %.865.i, -1
  %.16287.not.i.i = icmp eq i64 %.865.i, 1
  br i1 %.16287.not.i.i, label %B328.endif.i, label %B56.if.preheader.i.i

B56.if.preheader.i.i:                             ; preds = %B328.i
  %xtraiter.i.i = and i64 %.117.i.i, 7
  %3 = icmp ult i64 %.865.i, 9
  br i1 %3, label %B56.if.epil.preheader.i.i, label %B56.if.preheader.new.i.i

B56.if.preheader.new.i.i:                         ; preds = %B56.if.preheader.i.i
  %unroll_iter.i.i = and i64 %.117.i.i, 9223372036854775800
  %4 = shl i64 %.72.i.i, 3
  %5 = getelementptr i8, ptr %arg.a2, i64 %4
  %scevgep5.i.i = getelementptr i8, ptr %5, i64 64
  %6 = add nsw i64 %unroll_iter.i.i, -8
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %B56.if.i.epil.preheader.i, label %B56.if.preheader.new.i.new.i

B56.if.preheader.new.i.new.i:                     ; preds = %B56.if.preheader.new.i.i
  %8 = lshr exact i64 %6, 3
  %9 = add nuw nsw i64 %8, 1
  %10 = lshr i64 %9, 1
  %11 = mul nsw i64 %10, -2
  br label %B56.if.i.i

B110.loopexit.unr-lcssa.i.unr-lcssa.i:            ; preds = %B56.if.i.i
  %12 = and i64 %.117.i.i, 9223372036854775792
  %13 = and i64 %6, 8
  %lcmp.mod.not.not.i = icmp eq i64 %13, 0
  br i1 %lcmp.mod.not.not.i, label %B56.if.i.epil.preheader.i, label %B110.loopexit.unr-lcssa.i.i

B56.if.i.epil.preheader.i:                        ; preds = %B110.loopexit.unr-lcssa.i.unr-lcssa.i, %B56.if.preheader.new.i.i
  %least.2.090.i.epil.init.i = phi double [ %.77.i.i, %B56.if.preheader.new.i.i ], [ %.11.i.7.i.1.i, %B110.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %niter.i.epil.init.i = phi i64 [ 0, %B56.if.preheader.new.i.i ], [ %12, %B110.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %14 = shl i64 %niter.i.epil.init.i, 3
  %scevgep19.i.epil.i = getelementptr i8, ptr %scevgep5.i.i, i64 %14
  %scevgep20.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -56
  %.250.i.epil.i = load double, ptr %scevgep20.i.epil.i, align 8, !noalias !0
  %.10.i.i.epil.i = fcmp olt double %.250.i.epil.i, %least.2.090.i.epil.init.i
  %.11.i.i.epil.i = select i1 %.10.i.i.epil.i, double %.250.i.epil.i, double %least.2.090.i.epil.init.i
  %scevgep18.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -48
  %.250.1.i.epil.i = load double, ptr %scevgep18.i.epil.i, align 8, !noalias !0
  %.10.i.1.i.epil.i = fcmp olt double %.250.1.i.epil.i, %.11.i.i.epil.i
  %.11.i.1.i.epil.i = select i1 %.10.i.1.i.epil.i, double %.250.1.i.epil.i, double %.11.i.i.epil.i
  %scevgep16.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -40
  %.250.2.i.epil.i = load double, ptr %scevgep16.i.epil.i, align 8, !noalias !0
  %.10.i.2.i.epil.i = fcmp olt double %.250.2.i.epil.i, %.11.i.1.i.epil.i
  %.11.i.2.i.epil.i = select i1 %.10.i.2.i.epil.i, double %.250.2.i.epil.i, double %.11.i.1.i.epil.i
  %scevgep14.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -32
  %.250.3.i.epil.i = load double, ptr %scevgep14.i.epil.i, align 8, !noalias !0
  %.10.i.3.i.epil.i = fcmp olt double %.250.3.i.epil.i, %.11.i.2.i.epil.i
  %.11.i.3.i.epil.i = select i1 %.10.i.3.i.epil.i, double %.250.3.i.epil.i, double %.11.i.2.i.epil.i
  %scevgep12.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -24
  %.250.4.i.epil.i = load double, ptr %scevgep12.i.epil.i, align 8, !noalias !0
  %.10.i.4.i.epil.i = fcmp olt double %.250.4.i.epil.i, %.11.i.3.i.epil.i
  %.11.i.4.i.epil.i = select i1 %.10.i.4.i.epil.i, double %.250.4.i.epil.i, double %.11.i.3.i.epil.i
  %scevgep10.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -16
  %.250.5.i.epil.i = load double, ptr %scevgep10.i.epil.i, align 8, !noalias !0
  %.10.i.5.i.epil.i = fcmp olt double %.250.5.i.epil.i, %.11.i.4.i.epil.i
  %.11.i.5.i.epil.i = select i1 %.10.i.5.i.epil.i, double %.250.5.i.epil.i, double %.11.i.4.i.epil.i
  %scevgep8.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -8
  %.250.6.i.epil.i = load double, ptr %scevgep8.i.epil.i, align 8, !noalias !0
  %.10.i.6.i.epil.i = fcmp olt double %.250.6.i.epil.i, %.11.i.5.i.epil.i
  %.11.i.6.i.epil.i = select i1 %.10.i.6.i.epil.i, double %.250.6.i.epil.i, double %.11.i.5.i.epil.i
  %.250.7.i.epil.i = load double, ptr %scevgep19.i.epil.i, align 8, !noalias !0
  %.10.i.7.i.epil.i = fcmp olt double %.250.7.i.epil.i, %.11.i.6.i.epil.i
  %.11.i.7.i.epil.i = select i1 %.10.i.7.i.epil.i, double %.250.7.i.epil.i, double %.11.i.6.i.epil.i
  br label %B110.loopexit.unr-lcssa.i.i

B110.loopexit.unr-lcssa.i.i:                      ; preds = %B56.if.i.epil.preheader.i, %B110.loopexit.unr-lcssa.i.unr-lcssa.i
  %.11.i.7.i.lcssa.i = phi double [ %.11.i.7.i.1.i, %B110.loopexit.unr-lcssa.i.unr-lcssa.i ], [ %.11.i.7.i.epil.i, %B56.if.i.epil.preheader.i ]
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  %15 = or i64 %unroll_iter.i.i, 1
  br i1 %lcmp.mod.not.i.i, label %B328.endif.i, label %B56.if.epil.preheader.i.i

B56.if.epil.preheader.i.i:                        ; preds = %B110.loopexit.unr-lcssa.i.i, %B56.if.preheader.i.i
  %least.2.090.epil.init.i.i = phi double [ %.77.i.i, %B56.if.preheader.i.i ], [ %.11.i.7.i.lcssa.i, %B110.loopexit.unr-lcssa.i.i ]
  %.1688688.epil.init.i.i = phi i64 [ 1, %B56.if.preheader.i.i ], [ %15, %B110.loopexit.unr-lcssa.i.i ]
  %16 = shl i64 %.1688688.epil.init.i.i, 3
  %scevgep412.i = getelementptr i8, ptr %lsr.iv410.i, i64 %16
  br label %B56.if.epil.i.i

B56.if.epil.i.i:                                  ; preds = %B56.if.epil.i.i, %B56.if.epil.preheader.i.i
  %least.2.090.epil.i.i = phi double [ %.11.i.epil.i.i, %B56.if.epil.i.i ], [ %least.2.090.epil.init.i.i, %B56.if.epil.preheader.i.i ]
  %epil.iter.i.i = phi i64 [ %epil.iter.next.i.i, %B56.if.epil.i.i ], [ 0, %B56.if.epil.preheader.i.i ]
  %17 = shl i64 %epil.iter.i.i, 3
  %scevgep413.i = getelementptr i8, ptr %scevgep412.i, i64 %17
  %.250.epil.i.i = load double, ptr %scevgep413.i, align 8, !noalias !0
  %.10.i.epil.i.i = fcmp olt double %.250.epil.i.i, %least.2.090.epil.i.i
  %.11.i.epil.i.i = select i1 %.10.i.epil.i.i, double %.250.epil.i.i, double %least.2.090.epil.i.i
  %epil.iter.next.i.i = add i64 %epil.iter.i.i, 1
  %epil.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i.i
  br i1 %epil.iter.cmp.not.i.i, label %B328.endif.i, label %B56.if.epil.i.i, !llvm.loop !5

B56.if.i.i:                                       ; preds = %B56.if.i.i, %B56.if.preheader.new.i.new.i
  %lsr.iv90.i = phi ptr [ %scevgep91.i, %B56.if.i.i ], [ %lsr.iv376.i, %B56.if.preheader.new.i.new.i ]
  %lsr.iv88.i = phi i64 [ %lsr.iv.next89.i, %B56.if.i.i ], [ %11, %B56.if.preheader.new.i.new.i ]
  %least.2.090.i.i = phi double [ %.11.i.7.i.1.i, %B56.if.i.i ], [ %.77.i.i, %B56.if.preheader.new.i.new.i ]
  %scevgep106.i = getelementptr i8, ptr %lsr.iv90.i, i64 -64
  %scevgep105.i = getelementptr i8, ptr %lsr.iv90.i, i64 -120
  %.250.i.i = load double, ptr %scevgep105.i, align 8, !noalias !0
  %.10.i.i.i = fcmp olt double %.250.i.i, %least.2.090.i.i
  %.11.i.i.i = select i1 %.10.i.i.i, double %.250.i.i, double %least.2.090.i.i
  %scevgep104.i = getelementptr i8, ptr %lsr.iv90.i, i64 -112
  %.250.1.i.i = load double, ptr %scevgep104.i, align 8, !noalias !0
  %.10.i.1.i.i = fcmp olt double %.250.1.i.i, %.11.i.i.i
  %.11.i.1.i.i = select i1 %.10.i.1.i.i, double %.250.1.i.i, double %.11.i.i.i
  %scevgep103.i = getelementptr i8, ptr %lsr.iv90.i, i64 -104
  %.250.2.i.i = load double, ptr %scevgep103.i, align 8, !noalias !0
  %.10.i.2.i.i = fcmp olt double %.250.2.i.i, %.11.i.1.i.i
  %.11.i.2.i.i = select i1 %.10.i.2.i.i, double %.250.2.i.i, double %.11.i.1.i.i
  %scevgep102.i = getelementptr i8, ptr %lsr.iv90.i, i64 -96
  %.250.3.i.i = load double, ptr %scevgep102.i, align 8, !noalias !0
  %.10.i.3.i.i = fcmp olt double %.250.3.i.i, %.11.i.2.i.i
  %.11.i.3.i.i = select i1 %.10.i.3.i.i, double %.250.3.i.i, double %.11.i.2.i.i
  %scevgep101.i = getelementptr i8, ptr %lsr.iv90.i, i64 -88
  %.250.4.i.i = load double, ptr %scevgep101.i, align 8, !noalias !0
  %.10.i.4.i.i = fcmp olt double %.250.4.i.i, %.11.i.3.i.i
  %.11.i.4.i.i = select i1 %.10.i.4.i.i, double %.250.4.i.i, double %.11.i.3.i.i
  %scevgep100.i = getelementptr i8, ptr %lsr.iv90.i, i64 -80
  %.250.5.i.i = load double, ptr %scevgep100.i, align 8, !noalias !0
  %.10.i.5.i.i = fcmp olt double %.250.5.i.i, %.11.i.4.i.i
  %.11.i.5.i.i = select i1 %.10.i.5.i.i, double %.250.5.i.i, double %.11.i.4.i.i
  %scevgep99.i = getelementptr i8, ptr %lsr.iv90.i, i64 -72
  %.250.6.i.i = load double, ptr %scevgep99.i, align 8, !noalias !0
  %.10.i.6.i.i = fcmp olt double %.250.6.i.i, %.11.i.5.i.i
  %.11.i.6.i.i = select i1 %.10.i.6.i.i, double %.250.6.i.i, double %.11.i.5.i.i
  %.250.7.i.i = load double, ptr %scevgep106.i, align 8, !noalias !0
  %.10.i.7.i.i = fcmp olt double %.250.7.i.i, %.11.i.6.i.i
  %.11.i.7.i.i = select i1 %.10.i.7.i.i, double %.250.7.i.i, double %.11.i.6.i.i
  %scevgep98.i = getelementptr i8, ptr %lsr.iv90.i, i64 -56
  %.250.i.1.i = load double, ptr %scevgep98.i, align 8, !noalias !0
  %.10.i.i.1.i = fcmp olt double %.250.i.1.i, %.11.i.7.i.i
  %.11.i.i.1.i = select i1 %.10.i.i.1.i, double %.250.i.1.i, double %.11.i.7.i.i
  %scevgep97.i = getelementptr i8, ptr %lsr.iv90.i, i64 -48
  %.250.1.i.1.i = load double, ptr %scevgep97.i, align 8, !noalias !0
  %.10.i.1.i.1.i = fcmp olt double %.250.1.i.1.i, %.11.i.i.1.i
  %.11.i.1.i.1.i = select i1 %.10.i.1.i.1.i, double %.250.1.i.1.i, double %.11.i.i.1.i
  %scevgep96.i = getelementptr i8, ptr %lsr.iv90.i, i64 -40
  %.250.2.i.1.i = load double, ptr %scevgep96.i, align 8, !noalias !0
  %.10.i.2.i.1.i = fcmp olt double %.250.2.i.1.i, %.11.i.1.i.1.i
  %.11.i.2.i.1.i = select i1 %.10.i.2.i.1.i, double %.250.2.i.1.i, double %.11.i.1.i.1.i
  %scevgep95.i = getelementptr i8, ptr %lsr.iv90.i, i64 -32
  %.250.3.i.1.i = load double, ptr %scevgep95.i, align 8, !noalias !0
  %.10.i.3.i.1.i = fcmp olt double %.250.3.i.1.i, %.11.i.2.i.1.i
  %.11.i.3.i.1.i = select i1 %.10.i.3.i.1.i, double %.250.3.i.1.i, double %.11.i.2.i.1.i
  %scevgep94.i = getelementptr i8, ptr %lsr.iv90.i, i64 -24
  %.250.4.i.1.i = load double, ptr %scevgep94.i, align 8, !noalias !0
  %.10.i.4.i.1.i = fcmp olt double %.250.4.i.1.i, %.11.i.3.i.1.i
  %.11.i.4.i.1.i = select i1 %.10.i.4.i.1.i, double %.250.4.i.1.i, double %.11.i.3.i.1.i
  %scevgep93.i = getelementptr i8, ptr %lsr.iv90.i, i64 -16
  %.250.5.i.1.i = load double, ptr %scevgep93.i, align 8, !noalias !0
  %.10.i.5.i.1.i = fcmp olt double %.250.5.i.1.i, %.11.i.4.i.1.i
  %.11.i.5.i.1.i = select i1 %.10.i.5.i.1.i, double %.250.5.i.1.i, double %.11.i.4.i.1.i
  %scevgep92.i = getelementptr i8, ptr %lsr.iv90.i, i64 -8
  %.250.6.i.1.i = load double, ptr %scevgep92.i, align 8, !noalias !0
  %.10.i.6.i.1.i = fcmp olt double %.250.6.i.1.i, %.11.i.5.i.1.i
  %.11.i.6.i.1.i = select i1 %.10.i.6.i.1.i, double %.250.6.i.1.i, double %.11.i.5.i.1.i
  %.250.7.i.1.i = load double, ptr %lsr.iv90.i, align 8, !noalias !0
  %.10.i.7.i.1.i = fcmp olt double %.250.7.i.1.i, %.11.i.6.i.1.i
  %.11.i.7.i.1.i = select i1 %.10.i.7.i.1.i, double %.250.7.i.1.i, double %.11.i.6.i.1.i
  %lsr.iv.next89.i = add i64 %lsr.iv88.i, 2
  %scevgep91.i = getelementptr i8, ptr %lsr.iv90.i, i64 128
  %niter.ncmp.1.i = icmp eq i64 %lsr.iv.next89.i, 0
  br i1 %niter.ncmp.1.i, label %B110.loopexit.unr-lcssa.i.unr-lcssa.i, label %B56.if.i.i

B426.i:                                           ; preds = %B328.endif.i, %B280.if.i
  %scevgep377.i = getelementptr i8, ptr %lsr.iv376.i, i64 %2
  %scevgep411.i = getelementptr i8, ptr %lsr.iv410.i, i64 %2
  %exitcond1003.not.i = icmp eq i64 %arg.n2_0, %.776.i
  br i1 %exitcond1003.not.i, label %B428.i, label %B280.if.i

B428.i:                                           ; preds = %B426.i, %B250.i
  %.1120974.not.i = icmp slt i64 %arg.n5_0, 1
  %.pre = shl i64 %arg.n4_0, 3
  %.pre95 = add i64 %.pre, 8
  %.pre97 = add i64 %.pre, 16
  %.pre99 = add i64 %.pre, 24
  %.pre101 = add i64 %.pre, 32
  %.pre103 = add i64 %.pre, 40
  %.pre105 = add i64 %.pre, 48
  %.pre107 = add i64 %.pre, 56
  br i1 %.1120974.not.i, label %B534.preheader.i, label %B484.if.i

B534.preheader.i:                                 ; preds = %_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit94, %B428.i
  %.105.i.i = add i64 %arg.n5_0, -1
  %18 = add i64 %arg.n5_0, -2
  %xtraiter.i41.i = and i64 %.105.i.i, 7
  %unroll_iter.i42.i = and i64 %.105.i.i, 9223372036854775800
  %19 = or i64 %unroll_iter.i42.i, 1
  %.69.i.i = tail call i64 @llvm.smin.i64(i64 %arg.n1_0, i64 0)
  %20 = getelementptr double, ptr %arg.a1, i64 %arg.n1_0
  %21 = getelementptr i8, ptr %20, i64 -8
  %22 = add nsw i64 %unroll_iter.i42.i, -8
  %23 = lshr exact i64 %22, 3
  %24 = add nuw nsw i64 %23, 1
  %scevgep299.i = getelementptr i8, ptr %arg.a2, i64 128
  %25 = and i64 %.105.i.i, 9223372036854775792
  %26 = lshr i64 %24, 1
  %27 = mul nsw i64 %26, -2
  %28 = icmp slt i64 %.105.i.i, 1
  %29 = icmp ult i64 %18, 7
  %30 = icmp eq i64 %22, 0
  %31 = and i64 %22, 8
  %32 = icmp eq i64 %31, 0
  %33 = icmp eq i64 %xtraiter.i41.i, 0
  %sunkaddr112.i = shl i64 %.69.i.i, 3
  %sunkaddr113.i = getelementptr i8, ptr %21, i64 %sunkaddr112.i
  br label %B534.i

B534.i:                                           ; preds = %_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit, %B534.preheader.i
  %following.2.0.i = phi i64 [ %following.3.1.i, %_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ %.11.i.i, %B534.preheader.i ]
  %now.2.0.i = phi double [ %.1327.i, %_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit ], [ 0.000000e+00, %B534.preheader.i ]
  %.55.i.i = load double, ptr %arg.a5, align 8, !noalias !7
  br i1 %28, label %B128.i.i, label %B78.if.preheader.i.i

B78.if.preheader.i.i:                             ; preds = %B534.i
  br i1 %29, label %B78.if.epil.preheader.i.i, label %B78.if.i.preheader.i

B78.if.i.preheader.i:                             ; preds = %B78.if.preheader.i.i
  br i1 %30, label %B78.if.i.epil.preheader.i, label %B78.if.i.i

B128.loopexit.unr-lcssa.i.unr-lcssa.i:            ; preds = %B78.if.i.i
  br i1 %32, label %B78.if.i.epil.preheader.i, label %B128.loopexit.unr-lcssa.i.i

B78.if.i.epil.preheader.i:                        ; preds = %B128.loopexit.unr-lcssa.i.unr-lcssa.i, %B78.if.i.preheader.i
  %first.2.0178.i.epil.init.i = phi double [ %.55.i.i, %B78.if.i.preheader.i ], [ %.11.i.7.i59.1.i, %B128.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %niter.i43.epil.init.i = phi i64 [ 0, %B78.if.i.preheader.i ], [ %25, %B128.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %sunkaddr28.i.epil.i = shl i64 %niter.i43.epil.init.i, 3
  %sunkaddr29.i.epil.i = getelementptr i8, ptr %arg.a5, i64 %sunkaddr28.i.epil.i
  %sunkaddr30.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 8
  %.217.i.epil.i = load double, ptr %sunkaddr30.i.epil.i, align 8, !noalias !7
  %.10.i.i44.epil.i = fcmp olt double %.217.i.epil.i, %first.2.0178.i.epil.init.i
  %.11.i.i45.epil.i = select i1 %.10.i.i44.epil.i, double %.217.i.epil.i, double %first.2.0178.i.epil.init.i
  %sunkaddr33.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 16
  %.217.1.i.epil.i = load double, ptr %sunkaddr33.i.epil.i, align 8, !noalias !7
  %.10.i.1.i46.epil.i = fcmp olt double %.217.1.i.epil.i, %.11.i.i45.epil.i
  %.11.i.1.i47.epil.i = select i1 %.10.i.1.i46.epil.i, double %.217.1.i.epil.i, double %.11.i.i45.epil.i
  %sunkaddr36.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 24
  %.217.2.i.epil.i = load double, ptr %sunkaddr36.i.epil.i, align 8, !noalias !7
  %.10.i.2.i48.epil.i = fcmp olt double %.217.2.i.epil.i, %.11.i.1.i47.epil.i
  %.11.i.2.i49.epil.i = select i1 %.10.i.2.i48.epil.i, double %.217.2.i.epil.i, double %.11.i.1.i47.epil.i
  %sunkaddr39.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 32
  %.217.3.i.epil.i = load double, ptr %sunkaddr39.i.epil.i, align 8, !noalias !7
  %.10.i.3.i50.epil.i = fcmp olt double %.217.3.i.epil.i, %.11.i.2.i49.epil.i
  %.11.i.3.i51.epil.i = select i1 %.10.i.3.i50.epil.i, double %.217.3.i.epil.i, double %.11.i.2.i49.epil.i
  %sunkaddr42.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 40
  %.217.4.i.epil.i = load double, ptr %sunkaddr42.i.epil.i, align 8, !noalias !7
  %.10.i.4.i52.epil.i = fcmp olt double %.217.4.i.epil.i, %.11.i.3.i51.epil.i
  %.11.i.4.i53.epil.i = select i1 %.10.i.4.i52.epil.i, double %.217.4.i.epil.i, double %.11.i.3.i51.epil.i
  %sunkaddr45.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 48
  %.217.5.i.epil.i = load double, ptr %sunkaddr45.i.epil.i, align 8, !noalias !7
  %.10.i.5.i54.epil.i = fcmp olt double %.217.5.i.epil.i, %.11.i.4.i53.epil.i
  %.11.i.5.i55.epil.i = select i1 %.10.i.5.i54.epil.i, double %.217.5.i.epil.i, double %.11.i.4.i53.epil.i
  %sunkaddr48.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 56
  %.217.6.i.epil.i = load double, ptr %sunkaddr48.i.epil.i, align 8, !noalias !7
  %.10.i.6.i56.epil.i = fcmp olt double %.217.6.i.epil.i, %.11.i.5.i55.epil.i
  %.11.i.6.i57.epil.i = select i1 %.10.i.6.i56.epil.i, double %.217.6.i.epil.i, double %.11.i.5.i55.epil.i
  %sunkaddr51.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 64
  %.217.7.i.epil.i = load double, ptr %sunkaddr51.i.epil.i, align 8, !noalias !7
  %.10.i.7.i58.epil.i = fcmp olt double %.217.7.i.epil.i, %.11.i.6.i57.epil.i
  %.11.i.7.i59.epil.i = select i1 %.10.i.7.i58.epil.i, double %.217.7.i.epil.i, double %.11.i.6.i57.epil.i
  br label %B128.loopexit.unr-lcssa.i.i

B128.loopexit.unr-lcssa.i.i:                      ; preds = %B78.if.i.epil.preheader.i, %B128.loopexit.unr-lcssa.i.unr-lcssa.i
  %.11.i.7.i59.lcssa.i = phi double [ %.11.i.7.i59.1.i, %B128.loopexit.unr-lcssa.i.unr-lcssa.i ], [ %.11.i.7.i59.epil.i, %B78.if.i.epil.preheader.i ]
  br i1 %33, label %B128.i.i, label %B78.if.epil.preheader.i.i

B78.if.epil.preheader.i.i:                        ; preds = %B128.loopexit.unr-lcssa.i.i, %B78.if.preheader.i.i
  %first.2.0178.epil.init.i.i = phi double [ %.55.i.i, %B78.if.preheader.i.i ], [ %.11.i.7.i59.lcssa.i, %B128.loopexit.unr-lcssa.i.i ]
  %.156174176.epil.init.i.i = phi i64 [ 1, %B78.if.preheader.i.i ], [ %19, %B128.loopexit.unr-lcssa.i.i ]
  %34 = shl i64 %.156174176.epil.init.i.i, 3
  %scevgep8.i63.i = getelementptr i8, ptr %arg.a5, i64 %34
  br label %B78.if.epil.i.i

B78.if.epil.i.i:                                  ; preds = %B78.if.epil.i.i, %B78.if.epil.preheader.i.i
  %first.2.0178.epil.i.i = phi double [ %.11.i.epil.i66.i, %B78.if.epil.i.i ], [ %first.2.0178.epil.init.i.i, %B78.if.epil.preheader.i.i ]
  %epil.iter.i64.i = phi i64 [ %epil.iter.next.i67.i, %B78.if.epil.i.i ], [ 0, %B78.if.epil.preheader.i.i ]
  %35 = shl i64 %epil.iter.i64.i, 3
  %scevgep293.i = getelementptr i8, ptr %scevgep8.i63.i, i64 %35
  %.217.epil.i.i = load double, ptr %scevgep293.i, align 8, !noalias !7
  %.10.i.epil.i65.i = fcmp olt double %.217.epil.i.i, %first.2.0178.epil.i.i
  %.11.i.epil.i66.i = select i1 %.10.i.epil.i65.i, double %.217.epil.i.i, double %first.2.0178.epil.i.i
  %epil.iter.next.i67.i = add i64 %epil.iter.i64.i, 1
  %epil.iter.cmp.not.i68.i = icmp eq i64 %xtraiter.i41.i, %epil.iter.next.i67.i
  br i1 %epil.iter.cmp.not.i68.i, label %B128.i.i, label %B78.if.epil.i.i, !llvm.loop !10

B128.i.i:                                         ; preds = %B78.if.epil.i.i, %B128.loopexit.unr-lcssa.i.i, %B534.i
  %first.2.0.lcssa.i.i = phi double [ %.55.i.i, %B534.i ], [ %.11.i.7.i59.lcssa.i, %B128.loopexit.unr-lcssa.i.i ], [ %.11.i.epil.i66.i, %B78.if.epil.i.i ]
  %.255.i.i = fcmp oeq double %first.2.0.lcssa.i.i, 0x7FF0000000000000
  br i1 %.255.i.i, label %_ZN6intsim8machines3gpu6finish3runB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit, label %B154.i.i

B154.i.i:                                         ; preds = %B128.i.i
  %.303.i.i = fmul double %first.2.0.lcssa.i.i, 0x3FF000000044B830
  %.304.i.i = fcmp ogt double %.55.i.i, %.303.i.i
  br i1 %.304.i.i, label %B204.i.i, label %B260.i.i

B204.i.i:                                         ; preds = %B154.i.i, %B204.i.i
  %lsr.iv.pn.i = phi ptr [ %lsr.iv.i, %B204.i.i ], [ %arg.a5, %B154.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B204.i.i ], [ 0, %B154.i.i ]
  %lsr.iv.i = getelementptr i8, ptr %lsr.iv.pn.i, i64 8
  %.341.i.i = load double, ptr %lsr.iv.i, align 8, !noalias !7
  %.345.i.i = fcmp ogt double %.341.i.i, %.303.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 12
  br i1 %.345.i.i, label %B204.i.i, label %B260.i.i

B260.i.i:                                         ; preds = %B204.i.i, %B154.i.i
  %group.4.1.i.i = phi i64 [ 0, %B154.i.i ], [ %lsr.iv.next.i.i, %B204.i.i ]
  %.389.i.i = getelementptr double, ptr %arg.a4, i64 %group.4.1.i.i
  %.390.i.i = load double, ptr %.389.i.i, align 8, !noalias !7
  %.394.i.i = fcmp ogt double %.390.i.i, %.303.i.i
  br i1 %.394.i.i, label %B326.i.i, label %B534.endif.i

B326.i.i:                                         ; preds = %B260.i.i, %B326.i.i
  %sm.2.0.i.i = phi i64 [ %.397.i.i, %B326.i.i ], [ %group.4.1.i.i, %B260.i.i ]
  %.397.i.i = add i64 %sm.2.0.i.i, 1
  %sunkaddr.i = shl i64 %.397.i.i, 3
  %sunkaddr111.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr.i
  %.431.i.i = load double, ptr %sunkaddr111.i, align 8, !noalias !7
  %.435.i.i = fcmp ogt double %.431.i.i, %.303.i.i
  br i1 %.435.i.i, label %B326.i.i, label %B534.endif.i

B78.if.i.i:                                       ; preds = %B78.if.i.preheader.i, %B78.if.i.i
  %lsr.iv26.pn.i = phi ptr [ %lsr.iv26.i, %B78.if.i.i ], [ %arg.a5, %B78.if.i.preheader.i ]
  %lsr.iv24.i = phi i64 [ %lsr.iv.next25.i, %B78.if.i.i ], [ %27, %B78.if.i.preheader.i ]
  %first.2.0178.i.i = phi double [ %.11.i.7.i59.1.i, %B78.if.i.i ], [ %.55.i.i, %B78.if.i.preheader.i ]
  %lsr.iv26.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 128
  %scevgep42.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 8
  %.217.i.i = load double, ptr %scevgep42.i, align 8, !noalias !7
  %.10.i.i44.i = fcmp olt double %.217.i.i, %first.2.0178.i.i
  %.11.i.i45.i = select i1 %.10.i.i44.i, double %.217.i.i, double %first.2.0178.i.i
  %scevgep41.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 16
  %.217.1.i.i = load double, ptr %scevgep41.i, align 8, !noalias !7
  %.10.i.1.i46.i = fcmp olt double %.217.1.i.i, %.11.i.i45.i
  %.11.i.1.i47.i = select i1 %.10.i.1.i46.i, double %.217.1.i.i, double %.11.i.i45.i
  %scevgep40.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 24
  %.217.2.i.i = load double, ptr %scevgep40.i, align 8, !noalias !7
  %.10.i.2.i48.i = fcmp olt double %.217.2.i.i, %.11.i.1.i47.i
  %.11.i.2.i49.i = select i1 %.10.i.2.i48.i, double %.217.2.i.i, double %.11.i.1.i47.i
  %scevgep39.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 32
  %.217.3.i.i = load double, ptr %scevgep39.i, align 8, !noalias !7
  %.10.i.3.i50.i = fcmp olt double %.217.3.i.i, %.11.i.2.i49.i
  %.11.i.3.i51.i = select i1 %.10.i.3.i50.i, double %.217.3.i.i, double %.11.i.2.i49.i
  %scevgep38.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 40
  %.217.4.i.i = load double, ptr %scevgep38.i, align 8, !noalias !7
  %.10.i.4.i52.i = fcmp olt double %.217.4.i.i, %.11.i.3.i51.i
  %.11.i.4.i53.i = select i1 %.10.i.4.i52.i, double %.217.4.i.i, double %.11.i.3.i51.i
  %scevgep37.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 48
  %.217.5.i.i = load double, ptr %scevgep37.i, align 8, !noalias !7
  %.10.i.5.i54.i = fcmp olt double %.217.5.i.i, %.11.i.4.i53.i
  %.11.i.5.i55.i = select i1 %.10.i.5.i54.i, double %.217.5.i.i, double %.11.i.4.i53.i
  %scevgep36.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 56
  %.217.6.i.i = load double, ptr %scevgep36.i, align 8, !noalias !7
  %.10.i.6.i56.i = fcmp olt double %.217.6.i.i, %.11.i.5.i55.i
  %.11.i.6.i57.i = select i1 %.10.i.6.i56.i, double %.217.6.i.i, double %.11.i.5.i55.i
  %scevgep35.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 64
  %.217.7.i.i = load double, ptr %scevgep35.i, align 8, !noalias !7
  %.10.i.7.i58.i = fcmp olt double %.217.7.i.i, %.11.i.6.i57.i
  %.11.i.7.i59.i = select i1 %.10.i.7.i58.i, double %.217.7.i.i, double %.11.i.6.i57.i
  %scevgep34.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 72
  %.217.i.1.i = load double, ptr %scevgep34.i, align 8, !noalias !7
  %.10.i.i44.1.i = fcmp olt double %.217.i.1.i, %.11.i.7.i59.i
  %.11.i.i45.1.i = select i1 %.10.i.i44.1.i, double %.217.i.1.i, double %.11.i.7.i59.i
  %scevgep33.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 80
  %.217.1.i.1.i = load double, ptr %scevgep33.i, align 8, !noalias !7
  %.10.i.1.i46.1.i = fcmp olt double %.217.1.i.1.i, %.11.i.i45.1.i
  %.11.i.1.i47.1.i = select i1 %.10.i.1.i46.1.i, double %.217.1.i.1.i, double %.11.i.i45.1.i
  %scevgep32.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 88
  %.217.2.i.1.i = load double, ptr %scevgep32.i, align 8, !noalias !7
  %.10.i.2.i48.1.i = fcmp olt double %.217.2.i.1.i, %.11.i.1.i47.1.i
  %.11.i.2.i49.1.i = select i1 %.10.i.2.i48.1.i, double %.217.2.i.1.i, double %.11.i.1.i47.1.i
  %scevgep31.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 96
  %.217.3.i.1.i = load double, ptr %scevgep31.i, align 8, !noalias !7
  %.10.i.3.i50.1.i = fcmp olt double %.217.3.i.1.i, %.11.i.2.i49.1.i
  %.11.i.3.i51.1.i = select i1 %.10.i.3.i50.1.i, double %.217.3.i.1.i, double %.11.i.2.i49.1.i
  %scevgep30.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 104
  %.217.4.i.1.i = load double, ptr %scevgep30.i, align 8, !noalias !7
  %.10.i.4.i52.1.i = fcmp olt double %.217.4.i.1.i, %.11.i.3.i51.1.i
  %.11.i.4.i53.1.i = select i1 %.10.i.4.i52.1.i, double %.217.4.i.1.i, double %.11.i.3.i51.1.i
  %scevgep29.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 112
  %.217.5.i.1.i = load double, ptr %scevgep29.i, align 8, !noalias !7
  %.10.i.5.i54.1.i = fcmp olt double %.217.5.i.1.i, %.11.i.4.i53.1.i
  %.11.i.5.i55.1.i = select i1 %.10.i.5.i54.1.i, double %.217.5.i.1.i, double %.11.i.4.i53.1.i
  %scevgep28.i = getelementptr i8, ptr %lsr.iv26.pn.i, i64 120
  %.217.6.i.1.i = load double, ptr %scevgep28.i, align 8, !noalias !7
  %.10.i.6.i56.1.i = fcmp olt double %.217.6.i.1.i, %.11.i.5.i55.1.i
  %.11.i.6.i57.1.i = select i1 %.10.i.6.i56.1.i, double %.217.6.i.1.i, double %.11.i.5.i55.1.i
  %.217.7.i.1.i = load double, ptr %lsr.iv26.i, align 8, !noalias !7
  %.10.i.7.i58.1.i = fcmp olt double %.217.7.i.1.i, %.11.i.6.i57.1.i
  %.11.i.7.i59.1.i = select i1 %.10.i.7.i58.1.i, double %.217.7.i.1.i, double %.11.i.6.i57.1.i
  %lsr.iv.next25.i = add i64 %lsr.iv24.i, 2
  %niter246.ncmp.1.i = icmp eq i64 %lsr.iv.next25.i, 0
  br i1 %niter246.ncmp.1.i, label %B128.loopexit.unr-lcssa.i.unr-lcssa.i, label %B78.if.i.i

B582.i:                                           ; preds = %B534.endif.i
  %.1326.i = getelementptr double, ptr %arg.a4, i64 %storemerge.i.i
  %.1327.i = load double, ptr %.1326.i, align 8, !noalias !11
  %.1360.i = getelementptr i64, ptr %arg.a3, i64 %storemerge.i.i
  %.1361.i = load i64, ptr %.1360.i, align 8, !noalias !11
  %.1362.i = icmp sgt i64 %.1361.i, 0
  br i1 %.1362.i, label %B622.i, label %B582.i.B856.i_crit_edge

B582.i.B856.i_crit_edge:                          ; preds = %B582.i
  %.pre109 = shl i64 %storemerge.i.i, 3
  br label %B856.i

B622.i:                                           ; preds = %B582.i
  %36 = getelementptr double, ptr %arg.a1, i64 %.1361.i
  %37 = getelementptr i8, ptr %36, i64 -8
  %.43.i.i = load double, ptr %37, align 8, !noalias !12
  %.44.i.i = uitofp i64 %.1361.i to double
  %.45.i.i = fmul double %.43.i.i, %.44.i.i
  %.84.i.i = load double, ptr %sunkaddr113.i, align 8, !noalias !12
  %.88.i.i = fdiv double %.45.i.i, %.84.i.i
  %.72.i146.i = mul i64 %storemerge.i.i, %arg.n2_1
  %.76.i147.i = getelementptr double, ptr %arg.a2, i64 %.72.i146.i
  %.77.i148.i = load double, ptr %.76.i147.i, align 8, !noalias !15
  %.117.i149.i = add nsw i64 %.1361.i, -1
  %.16287.not.i150.i = icmp eq i64 %.1361.i, 1
  br i1 %.16287.not.i150.i, label %B622.endif.endif.i, label %B56.if.preheader.i151.i

B856.i:                                           ; preds = %B582.i.B856.i_crit_edge, %B834.endif.i
  %sunkaddr467.i.pre-phi = phi i64 [ %.pre109, %B582.i.B856.i_crit_edge ], [ %sunkaddr490.i, %B834.endif.i ]
  %.1739.i = getelementptr double, ptr %arg.a6, i64 %storemerge.i.i
  store double %.1327.i, ptr %.1739.i, align 8, !noalias !11
  %sunkaddr468.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr467.i.pre-phi
  store double 0x7FF0000000000000, ptr %sunkaddr468.i, align 8, !noalias !11
  %sunkaddr470.i = getelementptr i8, ptr %arg.a3, i64 %sunkaddr467.i.pre-phi
  %.1802.i = load i64, ptr %sunkaddr470.i, align 8, !noalias !11
  %.1804.i = icmp slt i64 %.1802.i, %arg.n2_1
  %.1820.i = icmp slt i64 %following.2.0.i, %arg.n0_0
  %or.cond.i = select i1 %.1804.i, i1 %.1820.i, i1 false
  br i1 %or.cond.i, label %B948.i, label %B1184.i

B948.i:                                           ; preds = %B856.i
  %.1836.i = icmp slt i64 %following.2.0.i, 0
  %.1837.i = select i1 %.1836.i, i64 %arg.n0_0, i64 0
  %38 = getelementptr double, ptr %arg.a0, i64 %following.2.0.i
  %.1851.i = getelementptr double, ptr %38, i64 %.1837.i
  %.1852.i = load double, ptr %.1851.i, align 8, !noalias !11
  %.1910.i = icmp slt i64 %.1802.i, 0
  %.1911.i = select i1 %.1910.i, i64 %arg.n2_1, i64 0
  %.1929.i = mul i64 %storemerge.i.i, %arg.n2_1
  %39 = getelementptr double, ptr %arg.a2, i64 %.1929.i
  %40 = getelementptr double, ptr %39, i64 %.1802.i
  %.1933.i = getelementptr double, ptr %40, i64 %.1911.i
  store double %.1852.i, ptr %.1933.i, align 8, !noalias !11
  %.1965.i = load i64, ptr %sunkaddr470.i, align 8, !noalias !11
  %.1966.i = add nsw i64 %.1965.i, 1
  store i64 %.1966.i, ptr %sunkaddr470.i, align 8, !noalias !11
  %.2027.i = getelementptr double, ptr %arg.a7, i64 %storemerge.i.i
  %.2028.i = load double, ptr %.2027.i, align 8, !noalias !11
  %.2059.i = load double, ptr %.1851.i, align 8, !noalias !11
  %.2060.i = fadd double %.2028.i, %.2059.i
  store double %.2060.i, ptr %.2027.i, align 8, !noalias !11
  %.2093.i = add nsw i64 %following.2.0.i, 1
  %.2132.i = load i64, ptr %sunkaddr470.i, align 8, !noalias !11
  %.2134.i = icmp slt i64 %.2132.i, %arg.n2_1
  %.2150.i = icmp slt i64 %.2093.i, %arg.n0_0
  %or.cond931.i = select i1 %.2134.i, i1 %.2150.i, i1 false
  br i1 %or.cond931.i, label %B1134.i, label %B1184.i

B1134.i:                                          ; preds = %B948.i
  %sunkaddr473.i = shl i64 %.1837.i, 3
  %sunkaddr474.i = getelementptr inbounds i8, ptr %38, i64 %sunkaddr473.i
  %.2188.i = load double, ptr %sunkaddr474.i, align 8, !noalias !11
  %.2189.i = fmul double %.2188.i, 2.000000e-02
  %.2191.i = fadd double %.1327.i, %.2189.i
  store double %.2191.i, ptr %sunkaddr468.i, align 8, !noalias !11
  %.2258.pr.i = load i64, ptr %sunkaddr470.i, align 8, !noalias !11
  br label %B1184.i

B1184.i:                                          ; preds = %B1134.i, %B948.i, %B856.i
  %.2385.i = phi i64 [ %.2258.pr.i, %B1134.i ], [ %.2132.i, %B948.i ], [ %.1802.i, %B856.i ]
  %following.3.1.i = phi i64 [ %.2093.i, %B1134.i ], [ %.2093.i, %B948.i ], [ %following.2.0.i, %B856.i ]
  %.2259.i = icmp sgt i64 %.2385.i, 0
  br i1 %.2259.i, label %B1208.i, label %B1352.else.i

B1208.i:                                          ; preds = %B1184.i
  %.2291.i = load double, ptr %sunkaddr468.i, align 8, !noalias !11
  %.72.i69.i = mul i64 %storemerge.i.i, %arg.n2_1
  %.76.i70.i = getelementptr double, ptr %arg.a2, i64 %.72.i69.i
  %.77.i71.i = load double, ptr %.76.i70.i, align 8, !noalias !18
  %.117.i72.i = add nsw i64 %.2385.i, -1
  %.16287.not.i73.i = icmp eq i64 %.2385.i, 1
  br i1 %.16287.not.i73.i, label %B1208.endif.i, label %B56.if.preheader.i74.i

B56.if.preheader.i74.i:                           ; preds = %B1208.i
  %xtraiter.i75.i = and i64 %.117.i72.i, 7
  %41 = icmp ult i64 %.2385.i, 9
  br i1 %41, label %B56.if.epil.preheader.i118.i, label %B56.if.preheader.new.i76.i

B56.if.preheader.new.i76.i:                       ; preds = %B56.if.preheader.i74.i
  %unroll_iter.i77.i = and i64 %.117.i72.i, 9223372036854775800
  %42 = shl i64 %.72.i69.i, 3
  %43 = getelementptr i8, ptr %arg.a2, i64 %42
  %scevgep5.i78.i = getelementptr i8, ptr %43, i64 64
  %44 = add nsw i64 %unroll_iter.i77.i, -8
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %B56.if.i79.epil.preheader.i, label %B56.if.preheader.new.i76.new.i

B56.if.preheader.new.i76.new.i:                   ; preds = %B56.if.preheader.new.i76.i
  %46 = lshr exact i64 %44, 3
  %47 = add nuw nsw i64 %46, 1
  %scevgep340.i = getelementptr i8, ptr %scevgep299.i, i64 %42
  %48 = lshr i64 %47, 1
  %49 = mul nsw i64 %48, -2
  br label %B56.if.i79.i

B110.loopexit.unr-lcssa.i116.unr-lcssa.i:         ; preds = %B56.if.i79.i
  %50 = and i64 %.117.i72.i, 9223372036854775792
  %51 = and i64 %44, 8
  %lcmp.mod254.not.not.i = icmp eq i64 %51, 0
  br i1 %lcmp.mod254.not.not.i, label %B56.if.i79.epil.preheader.i, label %B110.loopexit.unr-lcssa.i116.i

B56.if.i79.epil.preheader.i:                      ; preds = %B110.loopexit.unr-lcssa.i116.unr-lcssa.i, %B56.if.preheader.new.i76.i
  %least.2.090.i80.epil.init.i = phi double [ %.77.i71.i, %B56.if.preheader.new.i76.i ], [ %.11.i.7.i113.1.i, %B110.loopexit.unr-lcssa.i116.unr-lcssa.i ]
  %niter.i81.epil.init.i = phi i64 [ 0, %B56.if.preheader.new.i76.i ], [ %50, %B110.loopexit.unr-lcssa.i116.unr-lcssa.i ]
  %52 = shl i64 %niter.i81.epil.init.i, 3
  %scevgep19.i82.epil.i = getelementptr i8, ptr %scevgep5.i78.i, i64 %52
  %scevgep20.i83.epil.i = getelementptr i8, ptr %scevgep19.i82.epil.i, i64 -56
  %.250.i84.epil.i = load double, ptr %scevgep20.i83.epil.i, align 8, !noalias !18
  %.10.i.i85.epil.i = fcmp olt double %.250.i84.epil.i, %least.2.090.i80.epil.init.i
  %.11.i.i86.epil.i = select i1 %.10.i.i85.epil.i, double %.250.i84.epil.i, double %least.2.090.i80.epil.init.i
  %scevgep18.i87.epil.i = getelementptr i8, ptr %scevgep19.i82.epil.i, i64 -48
  %.250.1.i88.epil.i = load double, ptr %scevgep18.i87.epil.i, align 8, !noalias !18
  %.10.i.1.i89.epil.i = fcmp olt double %.250.1.i88.epil.i, %.11.i.i86.epil.i
  %.11.i.1.i90.epil.i = select i1 %.10.i.1.i89.epil.i, double %.250.1.i88.epil.i, double %.11.i.i86.epil.i
  %scevgep16.i91.epil.i = getelementptr i8, ptr %scevgep19.i82.epil.i, i64 -40
  %.250.2.i92.epil.i = load double, ptr %scevgep16.i91.epil.i, align 8, !noalias !18
  %.10.i.2.i93.epil.i = fcmp olt double %.250.2.i92.epil.i, %.11.i.1.i90.epil.i
  %.11.i.2.i94.epil.i = select i1 %.10.i.2.i93.epil.i, double %.250.2.i92.epil.i, double %.11.i.1.i90.epil.i
  %scevgep14.i95.epil.i = getelementptr i8, ptr %scevgep19.i82.epil.i, i64 -32
  %.250.3.i96.epil.i = load double, ptr %scevgep14.i95.epil.i, align 8, !noalias !18
  %.10.i.3.i97.epil.i = fcmp olt double %.250.3.i96.epil.i, %.11.i.2.i94.epil.i
  %.11.i.3.i98.epil.i = select i1 %.10.i.3.i97.epil.i, double %.250.3.i96.epil.i, double %.11.i.2.i94.epil.i
  %scevgep12.i99.epil.i = getelementptr i8, ptr %scevgep19.i82.epil.i, i64 -24
  %.250.4.i100.epil.i = load double, ptr %scevgep12.i99.epil.i, align 8, !noalias !18
  %.10.i.4.i101.epil.i = fcmp olt double %.250.4.i100.epil.i, %.11.i.3.i98.epil.i
  %.11.i.4.i102.epil.i = select i1 %.10.i.4.i101.epil.i, double %.250.4.i100.epil.i, double %.11.i.3.i98.epil.i
  %scevgep10.i103.epil.i = getelementptr i8, ptr %scevgep19.i82.epil.i, i64 -16
  %.250.5.i104.epil.i = load double, ptr %scevgep10.i103.epil.i, align 8, !noalias !18
  %.10.i.5.i105.epil.i = fcmp olt double %.250.5.i104.epil.i, %.11.i.4.i102.epil.i
  %.11.i.5.i106.epil.i = select i1 %.10.i.5.i105.epil.i, double %.250.5.i104.epil.i, double %.11.i.4.i102.epil.i
  %scevgep8.i107.epil.i = getelementptr i8, ptr %scevgep19.i82.epil.i, i64 -8
  %.250.6.i108.epil.i = load double, ptr %scevgep8.i107.epil.i, align 8, !noalias !18
  %.10.i.6.i109.epil.i = fcmp olt double %.250.6.i108.epil.i, %.11.i.5.i106.epil.i
  %.11.i.6.i110.epil.i = select i1 %.10.i.6.i109.epil.i, double %.250.6.i108.epil.i, double %.11.i.5.i106.epil.i
  %.250.7.i111.epil.i = load double, ptr %scevgep19.i82.epil.i, align 8, !noalias !18
  %.10.i.7.i112.epil.i = fcmp olt double %.250.7.i111.epil.i, %.11.i.6.i110.epil.i
  %.11.i.7.i113.epil.i = select i1 %.10.i.7.i112.epil.i, double %.250.7.i111.epil.i, double %.11.i.6.i110.epil.i
  br label %B110.loopexit.unr-lcssa.i116.i

B110.loopexit.unr-lcssa.i116.i:                   ; preds = %B56.if.i79.epil.preheader.i, %B110.loopexit.unr-lcssa.i116.unr-lcssa.i
  %.11.i.7.i113.lcssa.i = phi double [ %.11.i.7.i113.1.i, %B110.loopexit.unr-lcssa.i116.unr-lcssa.i ], [ %.11.i.7.i113.epil.i, %B56.if.i79.epil.preheader.i ]
  %lcmp.mod.not.i117.i = icmp eq i64 %xtraiter.i75.i, 0
  %53 = or i64 %unroll_iter.i77.i, 1
  br i1 %lcmp.mod.not.i117.i, label %B1208.endif.i, label %B56.if.epil.preheader.i118.i

B56.if.epil.preheader.i118.i:                     ; preds = %B110.loopexit.unr-lcssa.i116.i, %B56.if.preheader.i74.i
  %least.2.090.epil.init.i119.i = phi double [ %.77.i71.i, %B56.if.preheader.i74.i ], [ %.11.i.7.i113.lcssa.i, %B110.loopexit.unr-lcssa.i116.i ]
  %.1688688.epil.init.i120.i = phi i64 [ 1, %B56.if.preheader.i74.i ], [ %53, %B110.loopexit.unr-lcssa.i116.i ]
  %54 = add i64 %.1688688.epil.init.i120.i, %.72.i69.i
  %55 = shl i64 %54, 3
  %scevgep.i121.i = getelementptr i8, ptr %arg.a2, i64 %55
  br label %B56.if.epil.i122.i

B56.if.epil.i122.i:                               ; preds = %B56.if.epil.i122.i, %B56.if.epil.preheader.i118.i
  %least.2.090.epil.i123.i = phi double [ %.11.i.epil.i128.i, %B56.if.epil.i122.i ], [ %least.2.090.epil.init.i119.i, %B56.if.epil.preheader.i118.i ]
  %epil.iter.i124.i = phi i64 [ %epil.iter.next.i129.i, %B56.if.epil.i122.i ], [ 0, %B56.if.epil.preheader.i118.i ]
  %56 = shl i64 %epil.iter.i124.i, 3
  %scevgep373.i = getelementptr i8, ptr %scevgep.i121.i, i64 %56
  %.250.epil.i126.i = load double, ptr %scevgep373.i, align 8, !noalias !18
  %.10.i.epil.i127.i = fcmp olt double %.250.epil.i126.i, %least.2.090.epil.i123.i
  %.11.i.epil.i128.i = select i1 %.10.i.epil.i127.i, double %.250.epil.i126.i, double %least.2.090.epil.i123.i
  %epil.iter.next.i129.i = add i64 %epil.iter.i124.i, 1
  %epil.iter.cmp.not.i130.i = icmp eq i64 %xtraiter.i75.i, %epil.iter.next.i129.i
  br i1 %epil.iter.cmp.not.i130.i, label %B1208.endif.i, label %B56.if.epil.i122.i, !llvm.loop !5

B56.if.i79.i:                                     ; preds = %B56.if.i79.i, %B56.if.preheader.new.i76.new.i
  %lsr.iv71.i = phi ptr [ %scevgep72.i, %B56.if.i79.i ], [ %scevgep340.i, %B56.if.preheader.new.i76.new.i ]
  %lsr.iv69.i = phi i64 [ %lsr.iv.next70.i, %B56.if.i79.i ], [ %49, %B56.if.preheader.new.i76.new.i ]
  %least.2.090.i80.i = phi double [ %.11.i.7.i113.1.i, %B56.if.i79.i ], [ %.77.i71.i, %B56.if.preheader.new.i76.new.i ]
  %scevgep87.i = getelementptr i8, ptr %lsr.iv71.i, i64 -64
  %scevgep86.i = getelementptr i8, ptr %lsr.iv71.i, i64 -120
  %.250.i84.i = load double, ptr %scevgep86.i, align 8, !noalias !18
  %.10.i.i85.i = fcmp olt double %.250.i84.i, %least.2.090.i80.i
  %.11.i.i86.i = select i1 %.10.i.i85.i, double %.250.i84.i, double %least.2.090.i80.i
  %scevgep85.i = getelementptr i8, ptr %lsr.iv71.i, i64 -112
  %.250.1.i88.i = load double, ptr %scevgep85.i, align 8, !noalias !18
  %.10.i.1.i89.i = fcmp olt double %.250.1.i88.i, %.11.i.i86.i
  %.11.i.1.i90.i = select i1 %.10.i.1.i89.i, double %.250.1.i88.i, double %.11.i.i86.i
  %scevgep84.i = getelementptr i8, ptr %lsr.iv71.i, i64 -104
  %.250.2.i92.i = load double, ptr %scevgep84.i, align 8, !noalias !18
  %.10.i.2.i93.i = fcmp olt double %.250.2.i92.i, %.11.i.1.i90.i
  %.11.i.2.i94.i = select i1 %.10.i.2.i93.i, double %.250.2.i92.i, double %.11.i.1.i90.i
  %scevgep83.i = getelementptr i8, ptr %lsr.iv71.i, i64 -96
  %.250.3.i96.i = load double, ptr %scevgep83.i, align 8, !noalias !18
  %.10.i.3.i97.i = fcmp olt double %.250.3.i96.i, %.11.i.2.i94.i
  %.11.i.3.i98.i = select i1 %.10.i.3.i97.i, double %.250.3.i96.i, double %.11.i.2.i94.i
  %scevgep82.i = getelementptr i8, ptr %lsr.iv71.i, i64 -88
  %.250.4.i100.i = load double, ptr %scevgep82.i, align 8, !noalias !18
  %.10.i.4.i101.i = fcmp olt double %.250.4.i100.i, %.11.i.3.i98.i
  %.11.i.4.i102.i = select i1 %.10.i.4.i101.i, double %.250.4.i100.i, double %.11.i.3.i98.i
  %scevgep81.i = getelementptr i8, ptr %lsr.iv71.i, i64 -80
  %.250.5.i104.i = load double, ptr %scevgep81.i, align 8, !noalias !18
  %.10.i.5.i105.i = fcmp olt double %.250.5.i104.i, %.11.i.4.i102.i
  %.11.i.5.i106.i = select i1 %.10.i.5.i105.i, double %.250.5.i104.i, double %.11.i.4.i102.i
  %scevgep80.i = getelementptr i8, ptr %lsr.iv71.i, i64 -72
  %.250.6.i108.i = load double, ptr %scevgep80.i, align 8, !noalias !18
  %.10.i.6.i109.i = fcmp olt double %.250.6.i108.i, %.11.i.5.i106.i
  %.11.i.6.i110.i = select i1 %.10.i.6.i109.i, double %.250.6.i108.i, double %.11.i.5.i106.i
  %.250.7.i111.i = load double, ptr %scevgep87.i, align 8, !noalias !18
  %.10.i.7.i112.i = fcmp olt double %.250.7.i111.i, %.11.i.6.i110.i
  %.11.i.7.i113.i = select i1 %.10.i.7.i112.i, double %.250.7.i111.i, double %.11.i.6.i110.i
  %scevgep79.i = getelementptr i8, ptr %lsr.iv71.i, i64 -56
  %.250.i84.1.i = load double, ptr %scevgep79.i, align 8, !noalias !18
  %.10.i.i85.1.i = fcmp olt double %.250.i84.1.i, %.11.i.7.i113.i
  %.11.i.i86.1.i = select i1 %.10.i.i85.1.i, double %.250.i84.1.i, double %.11.i.7.i113.i
  %scevgep78.i = getelementptr i8, ptr %lsr.iv71.i, i64 -48
  %.250.1.i88.1.i = load double, ptr %scevgep78.i, align 8, !noalias !18
  %.10.i.1.i89.1.i = fcmp olt double %.250.1.i88.1.i, %.11.i.i86.1.i
  %.11.i.1.i90.1.i = select i1 %.10.i.1.i89.1.i, double %.250.1.i88.1.i, double %.11.i.i86.1.i
  %scevgep77.i = getelementptr i8, ptr %lsr.iv71.i, i64 -40
  %.250.2.i92.1.i = load double, ptr %scevgep77.i, align 8, !noalias !18
  %.10.i.2.i93.1.i = fcmp olt double %.250.2.i92.1.i, %.11.i.1.i90.1.i
  %.11.i.2.i94.1.i = select i1 %.10.i.2.i93.1.i, double %.250.2.i92.1.i, double %.11.i.1.i90.1.i
  %scevgep76.i = getelementptr i8, ptr %lsr.iv71.i, i64 -32
  %.250.3.i96.1.i = load double, ptr %scevgep76.i, align 8, !noalias !18
  %.10.i.3.i97.1.i = fcmp olt double %.250.3.i96.1.i, %.11.i.2.i94.1.i
  %.11.i.3.i98.1.i = select i1 %.10.i.3.i97.1.i, double %.250.3.i96.1.i, double %.11.i.2.i94.1.i
  %scevgep75.i = getelementptr i8, ptr %lsr.iv71.i, i64 -24
  %.250.4.i100.1.i = load double, ptr %scevgep75.i, align 8, !noalias !18
  %.10.i.4.i101.1.i = fcmp olt double %.250.4.i100.1.i, %.11.i.3.i98.1.i
  %.11.i.4.i102.1.i = select i1 %.10.i.4.i101.1.i, double %.250.4.i100.1.i, double %.11.i.3.i98.1.i
  %scevgep74.i = getelementptr i8, ptr %lsr.iv71.i, i64 -16
  %.250.5.i104.1.i = load double, ptr %scevgep74.i, align 8, !noalias !18
  %.10.i.5.i105.1.i = fcmp olt double %.250.5.i104.1.i, %.11.i.4.i102.1.i
  %.11.i.5.i106.1.i = select i1 %.10.i.5.i105.1.i, double %.250.5.i104.1.i, double %.11.i.4.i102.1.i
  %scevgep73.i = getelementptr i8, ptr %lsr.iv71.i, i64 -8
  %.250.6.i108.1.i = load double, ptr %scevgep73.i, align 8, !noalias !18
  %.10.i.6.i109.1.i = fcmp olt double %.250.6.i108.1.i, %.11.i.5.i106.1.i
  %.11.i.6.i110.1.i = select i1 %.10.i.6.i109.1.i, double %.250.6.i108.1.i, double %.11.i.5.i106.1.i
  %.250.7.i111.1.i = load double, ptr %lsr.iv71.i, align 8, !noalias !18
  %.10.i.7.i112.1.i = fcmp olt double %.250.7.i111.1.i, %.11.i.6.i110.1.i
  %.11.i.7.i113.1.i = select i1 %.10.i.7.i112.1.i, double %.250.7.i111.1.i, double %.11.i.6.i110.1.i
  %lsr.iv.next70.i = add i64 %lsr.iv69.i, 2
  %scevgep72.i = getelementptr i8, ptr %lsr.iv71.i, i64 128
  %niter258.ncmp.1.i = icmp eq i64 %lsr.iv.next70.i, 0
  br i1 %niter258.ncmp.1.i, label %B110.loopexit.unr-lcssa.i116.unr-lcssa.i, label %B56.if.i79.i

B118.if.lr.ph.i:                                  ; preds = %entry
  %57 = tail call i64 @llvm.smin.i64(i64 %arg.n2_0, i64 0)
  %58 = icmp eq i64 %arg.n2_0, 0
  %59 = icmp slt i64 %arg.n2_0, 0
  br label %B118.if.i

B118.if.i:                                        ; preds = %64, %B118.if.lr.ph.i
  %.248958960.i = phi i64 [ 0, %B118.if.lr.ph.i ], [ %.255.i, %64 ]
  %.255.i = add nuw nsw i64 %.248958960.i, 1
  %60 = shl i64 %.248958960.i, 3
  %scevgep414.i = getelementptr i8, ptr %arg.a0, i64 %60
  %.309.i = load double, ptr %scevgep414.i, align 8, !noalias !11
  br i1 %58, label %B120.endif.endif.endif.endif.thread.i, label %B120.endif.endif.endif.i, !prof !21

B120.endif.endif.endif.i:                         ; preds = %B118.if.i
  %.330.i = srem i64 %.248958960.i, %arg.n2_0
  %.333.not.i = icmp eq i64 %.330.i, 0
  %.341.i = select i1 %.333.not.i, i64 0, i64 %57
  %.321.1.i = add nsw i64 %.341.i, %.330.i
  %.321.1.fr.i = freeze i64 %.321.1.i
  %.370.i = sdiv i64 %.248958960.i, %arg.n2_0
  %.374.i = icmp ne i64 %.330.i, 0
  %.375.i = and i1 %59, %.374.i
  %.380.i = sext i1 %.375.i to i64
  %.359.1.i = add i64 %.370.i, %.380.i
  %.414.i = icmp slt i64 %.321.1.fr.i, 0
  %.415.i = select i1 %.414.i, i64 %arg.n2_0, i64 0
  %.416.i = add i64 %.415.i, %.321.1.fr.i
  %.417.i = icmp slt i64 %.359.1.i, 0
  %.418.i = select i1 %.417.i, i64 %arg.n2_1, i64 0
  %.436.i = mul i64 %.416.i, %arg.n2_1
  %61 = getelementptr double, ptr %arg.a2, i64 %.436.i
  %62 = getelementptr double, ptr %61, i64 %.359.1.i
  %.440.i = getelementptr double, ptr %62, i64 %.418.i
  store double %.309.i, ptr %.440.i, align 8, !noalias !11
  %spec.select.i = select i1 %.414.i, i64 %arg.n3_0, i64 0
  %63 = getelementptr i64, ptr %arg.a3, i64 %.321.1.fr.i
  %.51132.i = getelementptr i64, ptr %63, i64 %spec.select.i
  %.51233.i = load i64, ptr %.51132.i, align 8, !noalias !11
  %.51334.i = add nsw i64 %.51233.i, 1
  store i64 %.51334.i, ptr %.51132.i, align 8, !noalias !11
  %spec.select40.i = select i1 %.414.i, i64 %arg.n7_0, i64 0
  br label %64

B120.endif.endif.endif.endif.thread.i:            ; preds = %B118.if.i
  store double %.309.i, ptr %arg.a2, align 8, !noalias !11
  %.512.i = load i64, ptr %arg.a3, align 8, !noalias !11
  %.513.i = add nsw i64 %.512.i, 1
  store i64 %.513.i, ptr %arg.a3, align 8, !noalias !11
  br label %64

64:                                               ; preds = %B120.endif.endif.endif.endif.thread.i, %B120.endif.endif.endif.i
  %rem.3.039.i = phi i64 [ 0, %B120.endif.endif.endif.endif.thread.i ], [ %.321.1.fr.i, %B120.endif.endif.endif.i ]
  %65 = phi i64 [ 0, %B120.endif.endif.endif.endif.thread.i ], [ %spec.select40.i, %B120.endif.endif.endif.i ]
  %66 = getelementptr double, ptr %arg.a7, i64 %rem.3.039.i
  %.613.i = getelementptr double, ptr %66, i64 %65
  %.614.i = load double, ptr %.613.i, align 8, !noalias !11
  %.644.i = load double, ptr %scevgep414.i, align 8, !noalias !11
  %.645.i = fadd double %.614.i, %.644.i
  store double %.645.i, ptr %.613.i, align 8, !noalias !11
  %exitcond.not.i = icmp eq i64 %.11.i.i, %.255.i
  br i1 %exitcond.not.i, label %B250.i, label %B118.if.i

B280.if.i:                                        ; preds = %B426.i, %B280.if.preheader.i
  %lsr.iv410.i = phi ptr [ %arg.a2, %B280.if.preheader.i ], [ %scevgep411.i, %B426.i ]
  %lsr.iv376.i = phi ptr [ %scevgep375.i, %B280.if.preheader.i ], [ %scevgep377.i, %B426.i ]
  %.769965968.i = phi i64 [ 0, %B280.if.preheader.i ], [ %.776.i, %B426.i ]
  %.776.i = add nuw nsw i64 %.769965968.i, 1
  %67 = getelementptr double, ptr %arg.a4, i64 %.769965968.i
  store double 0x7FF0000000000000, ptr %67, align 8, !noalias !11
  %68 = getelementptr i64, ptr %arg.a3, i64 %.769965968.i
  %.865.i = load i64, ptr %68, align 8, !noalias !11
  %.866.i = icmp sgt i64 %.865.i, 0
  br i1 %.866.i, label %B328.i, label %B426.i

B328.endif.i:                                     ; preds = %B56.if.epil.i.i, %B110.loopexit.unr-lcssa.i.i, %B328.i
  %least.2.0.lcssa.i.i = phi double [ %.77.i.i, %B328.i ], [ %.11.i.7.i.lcssa.i, %B110.loopexit.unr-lcssa.i.i ], [ %.11.i.epil.i.i, %B56.if.epil.i.i ]
  %69 = getelementptr double, ptr %arg.a1, i64 %.865.i
  %70 = getelementptr i8, ptr %69, i64 -8
  %.43.i136.i = load double, ptr %70, align 8, !noalias !22
  %.44.i137.i = uitofp i64 %.865.i to double
  %.45.i138.i = fmul double %.43.i136.i, %.44.i137.i
  %.84.i141.i = load double, ptr %sunkaddr126.i, align 8, !noalias !22
  %.88.i142.i = fdiv double %.45.i138.i, %.84.i141.i
  %.989.i = fmul double %least.2.0.lcssa.i.i, %.88.i142.i
  %sunkaddr486.i = shl i64 %.769965968.i, 3
  %sunkaddr487.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr486.i
  store double %.989.i, ptr %sunkaddr487.i, align 8, !noalias !11
  br label %B426.i

B484.if.i:                                        ; preds = %B428.i, %_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit94
  %.1126973975.i = phi i64 [ %.1133.i, %_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit94 ], [ 0, %B428.i ]
  %71 = mul i64 %.1126973975.i, 12
  %.31.i10 = add i64 %71, 12
  %.11.i.i11 = tail call i64 @llvm.smin.i64(i64 %.31.i10, i64 %arg.n4_0)
  %.98.i12 = sub i64 %.11.i.i11, %71
  %.14170.not.i13 = icmp slt i64 %.98.i12, 1
  br i1 %.14170.not.i13, label %_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit94, label %B142.if.preheader.i14

B142.if.preheader.i14:                            ; preds = %B484.if.i
  %xtraiter.i15 = and i64 %.98.i12, 7
  %lcmp.mod.not.i16 = icmp eq i64 %xtraiter.i15, 0
  br i1 %lcmp.mod.not.i16, label %B142.if.prol.loopexit.i32, label %B142.if.prol.preheader.i17

B142.if.prol.preheader.i17:                       ; preds = %B142.if.preheader.i14
  %72 = shl nuw nsw i64 %xtraiter.i15, 3
  br label %B142.if.prol.i18

B142.if.prol.i18:                                 ; preds = %B142.if.prol.i18, %B142.if.prol.preheader.i17
  %lsr.iv10.i19 = phi i64 [ %lsr.iv.next11.i29, %B142.if.prol.i18 ], [ %72, %B142.if.prol.preheader.i17 ]
  %first.2.073.prol.i20 = phi double [ %.11.i2.prol.i27, %B142.if.prol.i18 ], [ 0x7FF0000000000000, %B142.if.prol.preheader.i17 ]
  %.1476971.prol.i21 = phi i64 [ %.154.prol.i28, %B142.if.prol.i18 ], [ %71, %B142.if.prol.preheader.i17 ]
  %.192.prol.i22 = icmp slt i64 %.1476971.prol.i21, 0
  %73 = select i1 %.192.prol.i22, i64 %.pre, i64 0
  %scevgep26.i23 = getelementptr i8, ptr %arg.a4, i64 %73
  %74 = shl i64 %.1476971.prol.i21, 3
  %scevgep27.i24 = getelementptr i8, ptr %scevgep26.i23, i64 %74
  %.208.prol.i25 = load double, ptr %scevgep27.i24, align 8, !noalias !25
  %.10.i.prol.i26 = fcmp olt double %.208.prol.i25, %first.2.073.prol.i20
  %.11.i2.prol.i27 = select i1 %.10.i.prol.i26, double %.208.prol.i25, double %first.2.073.prol.i20
  %.154.prol.i28 = add i64 %.1476971.prol.i21, 1
  %lsr.iv.next11.i29 = add nsw i64 %lsr.iv10.i19, -8
  %ov.i30 = icmp eq i64 %lsr.iv.next11.i29, 0
  br i1 %ov.i30, label %B142.if.prol.loopexit.loopexit.i31, label %B142.if.prol.i18, !llvm.loop !28

B142.if.prol.loopexit.loopexit.i31:               ; preds = %B142.if.prol.i18
  %75 = add i64 %xtraiter.i15, %71
  %76 = sub i64 %.11.i.i11, %75
  br label %B142.if.prol.loopexit.i32

B142.if.prol.loopexit.i32:                        ; preds = %B142.if.prol.loopexit.loopexit.i31, %B142.if.preheader.i14
  %first.2.073.unr.i33 = phi double [ 0x7FF0000000000000, %B142.if.preheader.i14 ], [ %.11.i2.prol.i27, %B142.if.prol.loopexit.loopexit.i31 ]
  %.1406872.unr.i34 = phi i64 [ %.98.i12, %B142.if.preheader.i14 ], [ %76, %B142.if.prol.loopexit.loopexit.i31 ]
  %.1476971.unr.i35 = phi i64 [ %71, %B142.if.preheader.i14 ], [ %75, %B142.if.prol.loopexit.loopexit.i31 ]
  %.11.i2.lcssa.unr.i36 = phi double [ poison, %B142.if.preheader.i14 ], [ %.11.i2.prol.i27, %B142.if.prol.loopexit.loopexit.i31 ]
  %77 = sub i64 %71, %.11.i.i11
  %78 = icmp ugt i64 %77, -8
  br i1 %78, label %_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit94, label %B142.if.preheader3.i37

B142.if.preheader3.i37:                           ; preds = %B142.if.prol.loopexit.i32
  %79 = add i64 %.1406872.unr.i34, 8
  br label %B142.if.i38

B142.if.i38:                                      ; preds = %B142.if.i38, %B142.if.preheader3.i37
  %lsr.iv.i39 = phi i64 [ %79, %B142.if.preheader3.i37 ], [ %lsr.iv.next.i91, %B142.if.i38 ]
  %first.2.073.i40 = phi double [ %first.2.073.unr.i33, %B142.if.preheader3.i37 ], [ %.11.i2.7.i90, %B142.if.i38 ]
  %.1476971.i41 = phi i64 [ %.1476971.unr.i35, %B142.if.preheader3.i37 ], [ %95, %B142.if.i38 ]
  %.192.i42 = icmp slt i64 %.1476971.i41, 0
  %80 = select i1 %.192.i42, i64 %.pre, i64 0
  %scevgep21.i43 = getelementptr i8, ptr %arg.a4, i64 %80
  %81 = shl i64 %.1476971.i41, 3
  %scevgep22.i44 = getelementptr i8, ptr %scevgep21.i43, i64 %81
  %.208.i45 = load double, ptr %scevgep22.i44, align 8, !noalias !25
  %.10.i.i46 = fcmp olt double %.208.i45, %first.2.073.i40
  %.11.i2.i47 = select i1 %.10.i.i46, double %.208.i45, double %first.2.073.i40
  %.154.i48 = add i64 %.1476971.i41, 1
  %.192.1.i49 = icmp slt i64 %.154.i48, 0
  %82 = select i1 %.192.1.i49, i64 %.pre95, i64 8
  %scevgep37.i50 = getelementptr i8, ptr %arg.a4, i64 %82
  %scevgep9.i51 = getelementptr i8, ptr %scevgep37.i50, i64 %81
  %.208.1.i52 = load double, ptr %scevgep9.i51, align 8, !noalias !25
  %.10.i.1.i53 = fcmp olt double %.208.1.i52, %.11.i2.i47
  %.11.i2.1.i54 = select i1 %.10.i.1.i53, double %.208.1.i52, double %.11.i2.i47
  %83 = add i64 %.1476971.i41, 2
  %.192.2.i55 = icmp slt i64 %83, 0
  %84 = select i1 %.192.2.i55, i64 %.pre97, i64 16
  %scevgep35.i56 = getelementptr i8, ptr %arg.a4, i64 %84
  %scevgep8.i57 = getelementptr i8, ptr %scevgep35.i56, i64 %81
  %.208.2.i58 = load double, ptr %scevgep8.i57, align 8, !noalias !25
  %.10.i.2.i59 = fcmp olt double %.208.2.i58, %.11.i2.1.i54
  %.11.i2.2.i60 = select i1 %.10.i.2.i59, double %.208.2.i58, double %.11.i2.1.i54
  %85 = add i64 %.1476971.i41, 3
  %.192.3.i61 = icmp slt i64 %85, 0
  %86 = select i1 %.192.3.i61, i64 %.pre99, i64 24
  %scevgep33.i62 = getelementptr i8, ptr %arg.a4, i64 %86
  %scevgep7.i63 = getelementptr i8, ptr %scevgep33.i62, i64 %81
  %.208.3.i64 = load double, ptr %scevgep7.i63, align 8, !noalias !25
  %.10.i.3.i65 = fcmp olt double %.208.3.i64, %.11.i2.2.i60
  %.11.i2.3.i66 = select i1 %.10.i.3.i65, double %.208.3.i64, double %.11.i2.2.i60
  %87 = add i64 %.1476971.i41, 4
  %.192.4.i67 = icmp slt i64 %87, 0
  %88 = select i1 %.192.4.i67, i64 %.pre101, i64 32
  %scevgep31.i68 = getelementptr i8, ptr %arg.a4, i64 %88
  %scevgep6.i69 = getelementptr i8, ptr %scevgep31.i68, i64 %81
  %.208.4.i70 = load double, ptr %scevgep6.i69, align 8, !noalias !25
  %.10.i.4.i71 = fcmp olt double %.208.4.i70, %.11.i2.3.i66
  %.11.i2.4.i72 = select i1 %.10.i.4.i71, double %.208.4.i70, double %.11.i2.3.i66
  %89 = add i64 %.1476971.i41, 5
  %.192.5.i73 = icmp slt i64 %89, 0
  %90 = select i1 %.192.5.i73, i64 %.pre103, i64 40
  %scevgep29.i74 = getelementptr i8, ptr %arg.a4, i64 %90
  %scevgep5.i75 = getelementptr i8, ptr %scevgep29.i74, i64 %81
  %.208.5.i76 = load double, ptr %scevgep5.i75, align 8, !noalias !25
  %.10.i.5.i77 = fcmp olt double %.208.5.i76, %.11.i2.4.i72
  %.11.i2.5.i78 = select i1 %.10.i.5.i77, double %.208.5.i76, double %.11.i2.4.i72
  %91 = add i64 %.1476971.i41, 6
  %.192.6.i79 = icmp slt i64 %91, 0
  %92 = select i1 %.192.6.i79, i64 %.pre105, i64 48
  %scevgep3.i80 = getelementptr i8, ptr %arg.a4, i64 %92
  %scevgep4.i81 = getelementptr i8, ptr %scevgep3.i80, i64 %81
  %.208.6.i82 = load double, ptr %scevgep4.i81, align 8, !noalias !25
  %.10.i.6.i83 = fcmp olt double %.208.6.i82, %.11.i2.5.i78
  %.11.i2.6.i84 = select i1 %.10.i.6.i83, double %.208.6.i82, double %.11.i2.5.i78
  %93 = add i64 %.1476971.i41, 7
  %.192.7.i85 = icmp slt i64 %93, 0
  %94 = select i1 %.192.7.i85, i64 %.pre107, i64 56
  %scevgep1.i86 = getelementptr i8, ptr %arg.a4, i64 %94
  %scevgep.i87 = getelementptr i8, ptr %scevgep1.i86, i64 %81
  %.208.7.i88 = load double, ptr %scevgep.i87, align 8, !noalias !25
  %.10.i.7.i89 = fcmp olt double %.208.7.i88, %.11.i2.6.i84
  %.11.i2.7.i90 = select i1 %.10.i.7.i89, double %.208.7.i88, double %.11.i2.6.i84
  %lsr.iv.next.i91 = add i64 %lsr.iv.i39, -8
  %.141.7.i92 = icmp sgt i64 %lsr.iv.next.i91, 8
  %95 = add i64 %.1476971.i41, 8
  br i1 %.141.7.i92, label %B142.if.i38, label %_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit94

_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit94: ; preds = %B142.if.i38, %B484.if.i, %B142.if.prol.loopexit.i32
  %first.2.0.lcssa.i93 = phi double [ 0x7FF0000000000000, %B484.if.i ], [ %.11.i2.lcssa.unr.i36, %B142.if.prol.loopexit.i32 ], [ %.11.i2.7.i90, %B142.if.i38 ]
  %.1133.i = add nuw nsw i64 %.1126973975.i, 1
  %96 = shl i64 %.1126973975.i, 3
  %scevgep374.i = getelementptr i8, ptr %arg.a5, i64 %96
  store double %first.2.0.lcssa.i93, ptr %scevgep374.i, align 8, !noalias !11
  %exitcond1004.not.i = icmp eq i64 %arg.n5_0, %.1133.i
  br i1 %exitcond1004.not.i, label %B534.preheader.i, label %B484.if.i

B534.endif.i:                                     ; preds = %B326.i.i, %B260.i.i
  %storemerge.i.i = phi i64 [ %group.4.1.i.i, %B260.i.i ], [ %.397.i.i, %B326.i.i ]
  %.1266.i = icmp slt i64 %storemerge.i.i, 0
  br i1 %.1266.i, label %_ZN6intsim8machines3gpu6finish3runB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit, label %B582.i

B56.if.preheader.i151.i:                          ; preds = %B622.i
  %xtraiter.i152.i = and i64 %.117.i149.i, 7
  %97 = icmp ult i64 %.1361.i, 9
  br i1 %97, label %B56.if.epil.preheader.i195.i, label %B56.if.preheader.new.i153.i

B56.if.preheader.new.i153.i:                      ; preds = %B56.if.preheader.i151.i
  %unroll_iter.i154.i = and i64 %.117.i149.i, 9223372036854775800
  %98 = shl i64 %.72.i146.i, 3
  %99 = getelementptr i8, ptr %arg.a2, i64 %98
  %scevgep5.i155.i = getelementptr i8, ptr %99, i64 64
  %100 = add nsw i64 %unroll_iter.i154.i, -8
  %101 = icmp eq i64 %100, 0
  br i1 %101, label %B56.if.i156.epil.preheader.i, label %B56.if.preheader.new.i153.new.i

B56.if.preheader.new.i153.new.i:                  ; preds = %B56.if.preheader.new.i153.i
  %102 = lshr exact i64 %100, 3
  %103 = add nuw nsw i64 %102, 1
  %scevgep300.i = getelementptr i8, ptr %scevgep299.i, i64 %98
  %104 = lshr i64 %103, 1
  %105 = mul nsw i64 %104, -2
  br label %B56.if.i156.i

B110.loopexit.unr-lcssa.i193.unr-lcssa.i:         ; preds = %B56.if.i156.i
  %106 = and i64 %.117.i149.i, 9223372036854775792
  %107 = and i64 %100, 8
  %lcmp.mod248.not.not.i = icmp eq i64 %107, 0
  br i1 %lcmp.mod248.not.not.i, label %B56.if.i156.epil.preheader.i, label %B110.loopexit.unr-lcssa.i193.i

B56.if.i156.epil.preheader.i:                     ; preds = %B110.loopexit.unr-lcssa.i193.unr-lcssa.i, %B56.if.preheader.new.i153.i
  %least.2.090.i157.epil.init.i = phi double [ %.77.i148.i, %B56.if.preheader.new.i153.i ], [ %.11.i.7.i190.1.i, %B110.loopexit.unr-lcssa.i193.unr-lcssa.i ]
  %niter.i158.epil.init.i = phi i64 [ 0, %B56.if.preheader.new.i153.i ], [ %106, %B110.loopexit.unr-lcssa.i193.unr-lcssa.i ]
  %108 = shl i64 %niter.i158.epil.init.i, 3
  %scevgep19.i159.epil.i = getelementptr i8, ptr %scevgep5.i155.i, i64 %108
  %scevgep20.i160.epil.i = getelementptr i8, ptr %scevgep19.i159.epil.i, i64 -56
  %.250.i161.epil.i = load double, ptr %scevgep20.i160.epil.i, align 8, !noalias !15
  %.10.i.i162.epil.i = fcmp olt double %.250.i161.epil.i, %least.2.090.i157.epil.init.i
  %.11.i.i163.epil.i = select i1 %.10.i.i162.epil.i, double %.250.i161.epil.i, double %least.2.090.i157.epil.init.i
  %scevgep18.i164.epil.i = getelementptr i8, ptr %scevgep19.i159.epil.i, i64 -48
  %.250.1.i165.epil.i = load double, ptr %scevgep18.i164.epil.i, align 8, !noalias !15
  %.10.i.1.i166.epil.i = fcmp olt double %.250.1.i165.epil.i, %.11.i.i163.epil.i
  %.11.i.1.i167.epil.i = select i1 %.10.i.1.i166.epil.i, double %.250.1.i165.epil.i, double %.11.i.i163.epil.i
  %scevgep16.i168.epil.i = getelementptr i8, ptr %scevgep19.i159.epil.i, i64 -40
  %.250.2.i169.epil.i = load double, ptr %scevgep16.i168.epil.i, align 8, !noalias !15
  %.10.i.2.i170.epil.i = fcmp olt double %.250.2.i169.epil.i, %.11.i.1.i167.epil.i
  %.11.i.2.i171.epil.i = select i1 %.10.i.2.i170.epil.i, double %.250.2.i169.epil.i, double %.11.i.1.i167.epil.i
  %scevgep14.i172.epil.i = getelementptr i8, ptr %scevgep19.i159.epil.i, i64 -32
  %.250.3.i173.epil.i = load double, ptr %scevgep14.i172.epil.i, align 8, !noalias !15
  %.10.i.3.i174.epil.i = fcmp olt double %.250.3.i173.epil.i, %.11.i.2.i171.epil.i
  %.11.i.3.i175.epil.i = select i1 %.10.i.3.i174.epil.i, double %.250.3.i173.epil.i, double %.11.i.2.i171.epil.i
  %scevgep12.i176.epil.i = getelementptr i8, ptr %scevgep19.i159.epil.i, i64 -24
  %.250.4.i177.epil.i = load double, ptr %scevgep12.i176.epil.i, align 8, !noalias !15
  %.10.i.4.i178.epil.i = fcmp olt double %.250.4.i177.epil.i, %.11.i.3.i175.epil.i
  %.11.i.4.i179.epil.i = select i1 %.10.i.4.i178.epil.i, double %.250.4.i177.epil.i, double %.11.i.3.i175.epil.i
  %scevgep10.i180.epil.i = getelementptr i8, ptr %scevgep19.i159.epil.i, i64 -16
  %.250.5.i181.epil.i = load double, ptr %scevgep10.i180.epil.i, align 8, !noalias !15
  %.10.i.5.i182.epil.i = fcmp olt double %.250.5.i181.epil.i, %.11.i.4.i179.epil.i
  %.11.i.5.i183.epil.i = select i1 %.10.i.5.i182.epil.i, double %.250.5.i181.epil.i, double %.11.i.4.i179.epil.i
  %scevgep8.i184.epil.i = getelementptr i8, ptr %scevgep19.i159.epil.i, i64 -8
  %.250.6.i185.epil.i = load double, ptr %scevgep8.i184.epil.i, align 8, !noalias !15
  %.10.i.6.i186.epil.i = fcmp olt double %.250.6.i185.epil.i, %.11.i.5.i183.epil.i
  %.11.i.6.i187.epil.i = select i1 %.10.i.6.i186.epil.i, double %.250.6.i185.epil.i, double %.11.i.5.i183.epil.i
  %.250.7.i188.epil.i = load double, ptr %scevgep19.i159.epil.i, align 8, !noalias !15
  %.10.i.7.i189.epil.i = fcmp olt double %.250.7.i188.epil.i, %.11.i.6.i187.epil.i
  %.11.i.7.i190.epil.i = select i1 %.10.i.7.i189.epil.i, double %.250.7.i188.epil.i, double %.11.i.6.i187.epil.i
  br label %B110.loopexit.unr-lcssa.i193.i

B110.loopexit.unr-lcssa.i193.i:                   ; preds = %B56.if.i156.epil.preheader.i, %B110.loopexit.unr-lcssa.i193.unr-lcssa.i
  %.11.i.7.i190.lcssa.i = phi double [ %.11.i.7.i190.1.i, %B110.loopexit.unr-lcssa.i193.unr-lcssa.i ], [ %.11.i.7.i190.epil.i, %B56.if.i156.epil.preheader.i ]
  %lcmp.mod.not.i194.i = icmp eq i64 %xtraiter.i152.i, 0
  %109 = or i64 %unroll_iter.i154.i, 1
  br i1 %lcmp.mod.not.i194.i, label %B622.endif.endif.i, label %B56.if.epil.preheader.i195.i

B56.if.epil.preheader.i195.i:                     ; preds = %B110.loopexit.unr-lcssa.i193.i, %B56.if.preheader.i151.i
  %least.2.090.epil.init.i196.i = phi double [ %.77.i148.i, %B56.if.preheader.i151.i ], [ %.11.i.7.i190.lcssa.i, %B110.loopexit.unr-lcssa.i193.i ]
  %.1688688.epil.init.i197.i = phi i64 [ 1, %B56.if.preheader.i151.i ], [ %109, %B110.loopexit.unr-lcssa.i193.i ]
  %110 = add i64 %.1688688.epil.init.i197.i, %.72.i146.i
  %111 = shl i64 %110, 3
  %scevgep.i198.i = getelementptr i8, ptr %arg.a2, i64 %111
  br label %B56.if.epil.i199.i

B56.if.epil.i199.i:                               ; preds = %B56.if.epil.i199.i, %B56.if.epil.preheader.i195.i
  %least.2.090.epil.i200.i = phi double [ %.11.i.epil.i205.i, %B56.if.epil.i199.i ], [ %least.2.090.epil.init.i196.i, %B56.if.epil.preheader.i195.i ]
  %epil.iter.i201.i = phi i64 [ %epil.iter.next.i206.i, %B56.if.epil.i199.i ], [ 0, %B56.if.epil.preheader.i195.i ]
  %112 = shl i64 %epil.iter.i201.i, 3
  %scevgep333.i = getelementptr i8, ptr %scevgep.i198.i, i64 %112
  %.250.epil.i203.i = load double, ptr %scevgep333.i, align 8, !noalias !15
  %.10.i.epil.i204.i = fcmp olt double %.250.epil.i203.i, %least.2.090.epil.i200.i
  %.11.i.epil.i205.i = select i1 %.10.i.epil.i204.i, double %.250.epil.i203.i, double %least.2.090.epil.i200.i
  %epil.iter.next.i206.i = add i64 %epil.iter.i201.i, 1
  %epil.iter.cmp.not.i207.i = icmp eq i64 %xtraiter.i152.i, %epil.iter.next.i206.i
  br i1 %epil.iter.cmp.not.i207.i, label %B622.endif.endif.i, label %B56.if.epil.i199.i, !llvm.loop !5

B56.if.i156.i:                                    ; preds = %B56.if.i156.i, %B56.if.preheader.new.i153.new.i
  %lsr.iv48.i = phi ptr [ %scevgep49.i, %B56.if.i156.i ], [ %scevgep300.i, %B56.if.preheader.new.i153.new.i ]
  %lsr.iv47.i = phi i64 [ %lsr.iv.next.i, %B56.if.i156.i ], [ %105, %B56.if.preheader.new.i153.new.i ]
  %least.2.090.i157.i = phi double [ %.11.i.7.i190.1.i, %B56.if.i156.i ], [ %.77.i148.i, %B56.if.preheader.new.i153.new.i ]
  %scevgep64.i = getelementptr i8, ptr %lsr.iv48.i, i64 -64
  %scevgep63.i = getelementptr i8, ptr %lsr.iv48.i, i64 -120
  %.250.i161.i = load double, ptr %scevgep63.i, align 8, !noalias !15
  %.10.i.i162.i = fcmp olt double %.250.i161.i, %least.2.090.i157.i
  %.11.i.i163.i = select i1 %.10.i.i162.i, double %.250.i161.i, double %least.2.090.i157.i
  %scevgep62.i = getelementptr i8, ptr %lsr.iv48.i, i64 -112
  %.250.1.i165.i = load double, ptr %scevgep62.i, align 8, !noalias !15
  %.10.i.1.i166.i = fcmp olt double %.250.1.i165.i, %.11.i.i163.i
  %.11.i.1.i167.i = select i1 %.10.i.1.i166.i, double %.250.1.i165.i, double %.11.i.i163.i
  %scevgep61.i = getelementptr i8, ptr %lsr.iv48.i, i64 -104
  %.250.2.i169.i = load double, ptr %scevgep61.i, align 8, !noalias !15
  %.10.i.2.i170.i = fcmp olt double %.250.2.i169.i, %.11.i.1.i167.i
  %.11.i.2.i171.i = select i1 %.10.i.2.i170.i, double %.250.2.i169.i, double %.11.i.1.i167.i
  %scevgep60.i = getelementptr i8, ptr %lsr.iv48.i, i64 -96
  %.250.3.i173.i = load double, ptr %scevgep60.i, align 8, !noalias !15
  %.10.i.3.i174.i = fcmp olt double %.250.3.i173.i, %.11.i.2.i171.i
  %.11.i.3.i175.i = select i1 %.10.i.3.i174.i, double %.250.3.i173.i, double %.11.i.2.i171.i
  %scevgep59.i = getelementptr i8, ptr %lsr.iv48.i, i64 -88
  %.250.4.i177.i = load double, ptr %scevgep59.i, align 8, !noalias !15
  %.10.i.4.i178.i = fcmp olt double %.250.4.i177.i, %.11.i.3.i175.i
  %.11.i.4.i179.i = select i1 %.10.i.4.i178.i, double %.250.4.i177.i, double %.11.i.3.i175.i
  %scevgep58.i = getelementptr i8, ptr %lsr.iv48.i, i64 -80
  %.250.5.i181.i = load double, ptr %scevgep58.i, align 8, !noalias !15
  %.10.i.5.i182.i = fcmp olt double %.250.5.i181.i, %.11.i.4.i179.i
  %.11.i.5.i183.i = select i1 %.10.i.5.i182.i, double %.250.5.i181.i, double %.11.i.4.i179.i
  %scevgep57.i = getelementptr i8, ptr %lsr.iv48.i, i64 -72
  %.250.6.i185.i = load double, ptr %scevgep57.i, align 8, !noalias !15
  %.10.i.6.i186.i = fcmp olt double %.250.6.i185.i, %.11.i.5.i183.i
  %.11.i.6.i187.i = select i1 %.10.i.6.i186.i, double %.250.6.i185.i, double %.11.i.5.i183.i
  %.250.7.i188.i = load double, ptr %scevgep64.i, align 8, !noalias !15
  %.10.i.7.i189.i = fcmp olt double %.250.7.i188.i, %.11.i.6.i187.i
  %.11.i.7.i190.i = select i1 %.10.i.7.i189.i, double %.250.7.i188.i, double %.11.i.6.i187.i
  %scevgep56.i = getelementptr i8, ptr %lsr.iv48.i, i64 -56
  %.250.i161.1.i = load double, ptr %scevgep56.i, align 8, !noalias !15
  %.10.i.i162.1.i = fcmp olt double %.250.i161.1.i, %.11.i.7.i190.i
  %.11.i.i163.1.i = select i1 %.10.i.i162.1.i, double %.250.i161.1.i, double %.11.i.7.i190.i
  %scevgep55.i = getelementptr i8, ptr %lsr.iv48.i, i64 -48
  %.250.1.i165.1.i = load double, ptr %scevgep55.i, align 8, !noalias !15
  %.10.i.1.i166.1.i = fcmp olt double %.250.1.i165.1.i, %.11.i.i163.1.i
  %.11.i.1.i167.1.i = select i1 %.10.i.1.i166.1.i, double %.250.1.i165.1.i, double %.11.i.i163.1.i
  %scevgep54.i = getelementptr i8, ptr %lsr.iv48.i, i64 -40
  %.250.2.i169.1.i = load double, ptr %scevgep54.i, align 8, !noalias !15
  %.10.i.2.i170.1.i = fcmp olt double %.250.2.i169.1.i, %.11.i.1.i167.1.i
  %.11.i.2.i171.1.i = select i1 %.10.i.2.i170.1.i, double %.250.2.i169.1.i, double %.11.i.1.i167.1.i
  %scevgep53.i = getelementptr i8, ptr %lsr.iv48.i, i64 -32
  %.250.3.i173.1.i = load double, ptr %scevgep53.i, align 8, !noalias !15
  %.10.i.3.i174.1.i = fcmp olt double %.250.3.i173.1.i, %.11.i.2.i171.1.i
  %.11.i.3.i175.1.i = select i1 %.10.i.3.i174.1.i, double %.250.3.i173.1.i, double %.11.i.2.i171.1.i
  %scevgep52.i = getelementptr i8, ptr %lsr.iv48.i, i64 -24
  %.250.4.i177.1.i = load double, ptr %scevgep52.i, align 8, !noalias !15
  %.10.i.4.i178.1.i = fcmp olt double %.250.4.i177.1.i, %.11.i.3.i175.1.i
  %.11.i.4.i179.1.i = select i1 %.10.i.4.i178.1.i, double %.250.4.i177.1.i, double %.11.i.3.i175.1.i
  %scevgep51.i = getelementptr i8, ptr %lsr.iv48.i, i64 -16
  %.250.5.i181.1.i = load double, ptr %scevgep51.i, align 8, !noalias !15
  %.10.i.5.i182.1.i = fcmp olt double %.250.5.i181.1.i, %.11.i.4.i179.1.i
  %.11.i.5.i183.1.i = select i1 %.10.i.5.i182.1.i, double %.250.5.i181.1.i, double %.11.i.4.i179.1.i
  %scevgep50.i = getelementptr i8, ptr %lsr.iv48.i, i64 -8
  %.250.6.i185.1.i = load double, ptr %scevgep50.i, align 8, !noalias !15
  %.10.i.6.i186.1.i = fcmp olt double %.250.6.i185.1.i, %.11.i.5.i183.1.i
  %.11.i.6.i187.1.i = select i1 %.10.i.6.i186.1.i, double %.250.6.i185.1.i, double %.11.i.5.i183.1.i
  %.250.7.i188.1.i = load double, ptr %lsr.iv48.i, align 8, !noalias !15
  %.10.i.7.i189.1.i = fcmp olt double %.250.7.i188.1.i, %.11.i.6.i187.1.i
  %.11.i.7.i190.1.i = select i1 %.10.i.7.i189.1.i, double %.250.7.i188.1.i, double %.11.i.6.i187.1.i
  %lsr.iv.next.i = add i64 %lsr.iv47.i, 2
  %scevgep49.i = getelementptr i8, ptr %lsr.iv48.i, i64 128
  %niter252.ncmp.1.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %niter252.ncmp.1.i, label %B110.loopexit.unr-lcssa.i193.unr-lcssa.i, label %B56.if.i156.i

B622.endif.endif.i:                               ; preds = %B56.if.epil.i199.i, %B110.loopexit.unr-lcssa.i193.i, %B622.i
  %least.2.0.lcssa.i208.i = phi double [ %.77.i148.i, %B622.i ], [ %.11.i.7.i190.lcssa.i, %B110.loopexit.unr-lcssa.i193.i ], [ %.11.i.epil.i205.i, %B56.if.epil.i199.i ]
  %.1520.i = getelementptr double, ptr %arg.a6, i64 %storemerge.i.i
  %.1521.i = load double, ptr %.1520.i, align 8, !noalias !11
  %.1524.i = fmul double %.88.i.i, %least.2.0.lcssa.i208.i
  %.1525.i = fadd double %.1521.i, %.1524.i
  %.1528.i = fmul double %.1327.i, 0x3FF000000044B830
  %.1529.i = fcmp ugt double %.1525.i, %.1528.i
  %"$phi834.5.2.2.frozen.i" = freeze i1 %.1529.i
  %.1620.i = fsub double %.1327.i, %.1521.i
  %.1625.i = fdiv double %.1620.i, %.88.i.i
  %"$phi834.5.2.2.i" = select i1 %"$phi834.5.2.2.frozen.i", double %.1625.i, double %least.2.0.lcssa.i208.i
  %.208.i.i = fmul double %"$phi834.5.2.2.i", 0x3FF000000044B830
  %xtraiter.i210.i = and i64 %.1361.i, 3
  %113 = icmp ult i64 %.1361.i, 4
  br i1 %113, label %B38.if.epil.preheader.i.i, label %B38.if.lr.ph.new.i.i

B38.if.lr.ph.new.i.i:                             ; preds = %B622.endif.endif.i
  %unroll_iter.i211.i = and i64 %.1361.i, 9223372036854775804
  %114 = shl i64 %.72.i146.i, 3
  %115 = getelementptr i8, ptr %arg.a2, i64 %114
  %scevgep4.i212.i = getelementptr i8, ptr %115, i64 24
  br label %B38.if.i.i

B86.i.i:                                          ; preds = %B38.if.i.i
  %.266.i.i = fsub double %.206.i.i, %"$phi834.5.2.2.i"
  %.294.i.i = icmp slt i64 %kept.2.0122.i.i, 0
  %.295.i.i = select i1 %.294.i.i, i64 %arg.n2_1, i64 0
  %116 = getelementptr double, ptr %.76.i147.i, i64 %kept.2.0122.i.i
  %.317.i.i = getelementptr double, ptr %116, i64 %.295.i.i
  store double %.266.i.i, ptr %.317.i.i, align 8, !noalias !29
  %.320.i.i = add nsw i64 %kept.2.0122.i.i, 1
  br label %B132.i.i

B132.i.i:                                         ; preds = %B38.if.i.i, %B86.i.i
  %kept.3.1.i.i = phi i64 [ %.320.i.i, %B86.i.i ], [ %kept.2.0122.i.i, %B38.if.i.i ]
  %scevgep68.i = getelementptr i8, ptr %scevgep10.i213.i, i64 -16
  %.206.1.i.i = load double, ptr %scevgep68.i, align 8, !noalias !29
  %.209.1.i.i = fcmp ogt double %.206.1.i.i, %.208.i.i
  br i1 %.209.1.i.i, label %B86.1.i.i, label %B132.1.i.i

B86.1.i.i:                                        ; preds = %B132.i.i
  %.266.1.i.i = fsub double %.206.1.i.i, %"$phi834.5.2.2.i"
  %.294.1.i.i = icmp slt i64 %kept.3.1.i.i, 0
  %.295.1.i.i = select i1 %.294.1.i.i, i64 %arg.n2_1, i64 0
  %117 = getelementptr double, ptr %.76.i147.i, i64 %kept.3.1.i.i
  %.317.1.i.i = getelementptr double, ptr %117, i64 %.295.1.i.i
  store double %.266.1.i.i, ptr %.317.1.i.i, align 8, !noalias !29
  %.320.1.i.i = add nsw i64 %kept.3.1.i.i, 1
  br label %B132.1.i.i

B132.1.i.i:                                       ; preds = %B86.1.i.i, %B132.i.i
  %kept.3.1.1.i.i = phi i64 [ %.320.1.i.i, %B86.1.i.i ], [ %kept.3.1.i.i, %B132.i.i ]
  %scevgep66.i = getelementptr i8, ptr %scevgep10.i213.i, i64 -8
  %.206.2.i.i = load double, ptr %scevgep66.i, align 8, !noalias !29
  %.209.2.i.i = fcmp ogt double %.206.2.i.i, %.208.i.i
  br i1 %.209.2.i.i, label %B86.2.i.i, label %B132.2.i.i

B86.2.i.i:                                        ; preds = %B132.1.i.i
  %.266.2.i.i = fsub double %.206.2.i.i, %"$phi834.5.2.2.i"
  %.294.2.i.i = icmp slt i64 %kept.3.1.1.i.i, 0
  %.295.2.i.i = select i1 %.294.2.i.i, i64 %arg.n2_1, i64 0
  %118 = getelementptr double, ptr %.76.i147.i, i64 %kept.3.1.1.i.i
  %.317.2.i.i = getelementptr double, ptr %118, i64 %.295.2.i.i
  store double %.266.2.i.i, ptr %.317.2.i.i, align 8, !noalias !29
  %.320.2.i.i = add nsw i64 %kept.3.1.1.i.i, 1
  br label %B132.2.i.i

B132.2.i.i:                                       ; preds = %B86.2.i.i, %B132.1.i.i
  %kept.3.1.2.i.i = phi i64 [ %.320.2.i.i, %B86.2.i.i ], [ %kept.3.1.1.i.i, %B132.1.i.i ]
  %.123.3.i.i = add nuw nsw i64 %.116118120.i.i, 4
  %.206.3.i.i = load double, ptr %scevgep10.i213.i, align 8, !noalias !29
  %.209.3.i.i = fcmp ogt double %.206.3.i.i, %.208.i.i
  br i1 %.209.3.i.i, label %B86.3.i.i, label %B132.3.i.i

B86.3.i.i:                                        ; preds = %B132.2.i.i
  %.266.3.i.i = fsub double %.206.3.i.i, %"$phi834.5.2.2.i"
  %.294.3.i.i = icmp slt i64 %kept.3.1.2.i.i, 0
  %.295.3.i.i = select i1 %.294.3.i.i, i64 %arg.n2_1, i64 0
  %119 = getelementptr double, ptr %.76.i147.i, i64 %kept.3.1.2.i.i
  %.317.3.i.i = getelementptr double, ptr %119, i64 %.295.3.i.i
  store double %.266.3.i.i, ptr %.317.3.i.i, align 8, !noalias !29
  %.320.3.i.i = add nsw i64 %kept.3.1.2.i.i, 1
  br label %B132.3.i.i

B132.3.i.i:                                       ; preds = %B86.3.i.i, %B132.2.i.i
  %kept.3.1.3.i.i = phi i64 [ %.320.3.i.i, %B86.3.i.i ], [ %kept.3.1.2.i.i, %B132.2.i.i ]
  %niter.ncmp.3.i.i = icmp eq i64 %unroll_iter.i211.i, %.123.3.i.i
  br i1 %niter.ncmp.3.i.i, label %B134.loopexit.unr-lcssa.i.i, label %B38.if.i.i

B134.loopexit.unr-lcssa.i.i:                      ; preds = %B132.3.i.i
  %lcmp.mod.not.i215.i = icmp eq i64 %xtraiter.i210.i, 0
  br i1 %lcmp.mod.not.i215.i, label %B834.endif.i, label %B38.if.epil.preheader.i.i

B38.if.epil.preheader.i.i:                        ; preds = %B134.loopexit.unr-lcssa.i.i, %B622.endif.endif.i
  %kept.2.0122.epil.init.i.i = phi i64 [ 0, %B622.endif.endif.i ], [ %kept.3.1.3.i.i, %B134.loopexit.unr-lcssa.i.i ]
  %.116118120.epil.init.i.i = phi i64 [ 0, %B622.endif.endif.i ], [ %unroll_iter.i211.i, %B134.loopexit.unr-lcssa.i.i ]
  %120 = add i64 %.116118120.epil.init.i.i, %.72.i146.i
  %121 = shl i64 %120, 3
  %scevgep.i216.i = getelementptr i8, ptr %arg.a2, i64 %121
  br label %B38.if.epil.i.i

B38.if.epil.i.i:                                  ; preds = %B132.epil.i.i, %B38.if.epil.preheader.i.i
  %kept.2.0122.epil.i.i = phi i64 [ %kept.2.0122.epil.init.i.i, %B38.if.epil.preheader.i.i ], [ %kept.3.1.epil.i.i, %B132.epil.i.i ]
  %epil.iter.i217.i = phi i64 [ 0, %B38.if.epil.preheader.i.i ], [ %epil.iter.next.i218.i, %B132.epil.i.i ]
  %122 = shl i64 %epil.iter.i217.i, 3
  %scevgep338.i = getelementptr i8, ptr %scevgep.i216.i, i64 %122
  %.206.epil.i.i = load double, ptr %scevgep338.i, align 8, !noalias !29
  %.209.epil.i.i = fcmp ogt double %.206.epil.i.i, %.208.i.i
  br i1 %.209.epil.i.i, label %B86.epil.i.i, label %B132.epil.i.i

B86.epil.i.i:                                     ; preds = %B38.if.epil.i.i
  %.266.epil.i.i = fsub double %.206.epil.i.i, %"$phi834.5.2.2.i"
  %.294.epil.i.i = icmp slt i64 %kept.2.0122.epil.i.i, 0
  %.295.epil.i.i = select i1 %.294.epil.i.i, i64 %arg.n2_1, i64 0
  %123 = getelementptr double, ptr %.76.i147.i, i64 %kept.2.0122.epil.i.i
  %.317.epil.i.i = getelementptr double, ptr %123, i64 %.295.epil.i.i
  store double %.266.epil.i.i, ptr %.317.epil.i.i, align 8, !noalias !29
  %.320.epil.i.i = add nsw i64 %kept.2.0122.epil.i.i, 1
  br label %B132.epil.i.i

B132.epil.i.i:                                    ; preds = %B86.epil.i.i, %B38.if.epil.i.i
  %kept.3.1.epil.i.i = phi i64 [ %.320.epil.i.i, %B86.epil.i.i ], [ %kept.2.0122.epil.i.i, %B38.if.epil.i.i ]
  %epil.iter.next.i218.i = add i64 %epil.iter.i217.i, 1
  %epil.iter.cmp.not.i219.i = icmp eq i64 %xtraiter.i210.i, %epil.iter.next.i218.i
  br i1 %epil.iter.cmp.not.i219.i, label %B834.endif.i, label %B38.if.epil.i.i, !llvm.loop !32

B38.if.i.i:                                       ; preds = %B132.3.i.i, %B38.if.lr.ph.new.i.i
  %kept.2.0122.i.i = phi i64 [ 0, %B38.if.lr.ph.new.i.i ], [ %kept.3.1.3.i.i, %B132.3.i.i ]
  %.116118120.i.i = phi i64 [ 0, %B38.if.lr.ph.new.i.i ], [ %.123.3.i.i, %B132.3.i.i ]
  %124 = shl i64 %.116118120.i.i, 3
  %scevgep10.i213.i = getelementptr i8, ptr %scevgep4.i212.i, i64 %124
  %scevgep11.i.i = getelementptr i8, ptr %scevgep10.i213.i, i64 -24
  %.206.i.i = load double, ptr %scevgep11.i.i, align 8, !noalias !29
  %.209.i.i = fcmp ogt double %.206.i.i, %.208.i.i
  br i1 %.209.i.i, label %B86.i.i, label %B132.i.i

B834.endif.i:                                     ; preds = %B132.epil.i.i, %B134.loopexit.unr-lcssa.i.i
  %kept.2.0.lcssa.i.i = phi i64 [ %kept.3.1.3.i.i, %B134.loopexit.unr-lcssa.i.i ], [ %kept.3.1.epil.i.i, %B132.epil.i.i ]
  %sunkaddr490.i = shl i64 %storemerge.i.i, 3
  %sunkaddr491.i = getelementptr i8, ptr %arg.a3, i64 %sunkaddr490.i
  store i64 %kept.2.0.lcssa.i.i, ptr %sunkaddr491.i, align 8, !noalias !11
  br label %B856.i

B1208.endif.i:                                    ; preds = %B56.if.epil.i122.i, %B110.loopexit.unr-lcssa.i116.i, %B1208.i
  %least.2.0.lcssa.i131.i = phi double [ %.77.i71.i, %B1208.i ], [ %.11.i.7.i113.lcssa.i, %B110.loopexit.unr-lcssa.i116.i ], [ %.11.i.epil.i128.i, %B56.if.epil.i122.i ]
  %125 = getelementptr double, ptr %arg.a1, i64 %.2385.i
  %126 = getelementptr i8, ptr %125, i64 -8
  %.43.i223.i = load double, ptr %126, align 8, !noalias !33
  %.44.i224.i = uitofp i64 %.2385.i to double
  %.45.i225.i = fmul double %.43.i223.i, %.44.i224.i
  %.84.i228.i = load double, ptr %sunkaddr113.i, align 8, !noalias !33
  %.88.i229.i = fdiv double %.45.i225.i, %.84.i228.i
  %.2413.i = fmul double %least.2.0.lcssa.i131.i, %.88.i229.i
  %.2415.i = fadd double %.1327.i, %.2413.i
  %.10.i.i = fcmp olt double %.2415.i, %.2291.i
  %.11.i230.i = select i1 %.10.i.i, double %.2415.i, double %.2291.i
  store double %.11.i230.i, ptr %sunkaddr468.i, align 8, !noalias !11
  br label %B1352.else.i

B1352.else.i:                                     ; preds = %B1208.endif.i, %B1184.i
  %.2506.i = udiv i64 %storemerge.i.i, 12
  %127 = mul nuw nsw i64 %.2506.i, 12
  %.31.i = add nuw i64 %127, 12
  %.11.i.i1 = tail call i64 @llvm.smin.i64(i64 %.31.i, i64 %arg.n4_0)
  %.98.i = sub i64 %.11.i.i1, %127
  %.14170.not.i = icmp slt i64 %.98.i, 1
  br i1 %.14170.not.i, label %_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit, label %B142.if.preheader.i

B142.if.preheader.i:                              ; preds = %B1352.else.i
  %xtraiter.i = and i64 %.98.i, 7
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i, label %B142.if.prol.loopexit.i, label %B142.if.prol.preheader.i

B142.if.prol.preheader.i:                         ; preds = %B142.if.preheader.i
  %128 = shl nuw nsw i64 %xtraiter.i, 3
  br label %B142.if.prol.i

B142.if.prol.i:                                   ; preds = %B142.if.prol.i, %B142.if.prol.preheader.i
  %lsr.iv10.i = phi i64 [ %lsr.iv.next11.i, %B142.if.prol.i ], [ %128, %B142.if.prol.preheader.i ]
  %first.2.073.prol.i = phi double [ %.11.i2.prol.i, %B142.if.prol.i ], [ 0x7FF0000000000000, %B142.if.prol.preheader.i ]
  %.1476971.prol.i = phi i64 [ %.154.prol.i, %B142.if.prol.i ], [ %127, %B142.if.prol.preheader.i ]
  %.192.prol.i = icmp slt i64 %.1476971.prol.i, 0
  %129 = select i1 %.192.prol.i, i64 %.pre, i64 0
  %scevgep26.i = getelementptr i8, ptr %arg.a4, i64 %129
  %130 = shl i64 %.1476971.prol.i, 3
  %scevgep27.i = getelementptr i8, ptr %scevgep26.i, i64 %130
  %.208.prol.i = load double, ptr %scevgep27.i, align 8, !noalias !36
  %.10.i.prol.i = fcmp olt double %.208.prol.i, %first.2.073.prol.i
  %.11.i2.prol.i = select i1 %.10.i.prol.i, double %.208.prol.i, double %first.2.073.prol.i
  %.154.prol.i = add i64 %.1476971.prol.i, 1
  %lsr.iv.next11.i = add nsw i64 %lsr.iv10.i, -8
  %ov.i = icmp eq i64 %lsr.iv.next11.i, 0
  br i1 %ov.i, label %B142.if.prol.loopexit.loopexit.i, label %B142.if.prol.i, !llvm.loop !28

B142.if.prol.loopexit.loopexit.i:                 ; preds = %B142.if.prol.i
  %131 = add nuw nsw i64 %xtraiter.i, %127
  %132 = sub i64 %.11.i.i1, %131
  br label %B142.if.prol.loopexit.i

B142.if.prol.loopexit.i:                          ; preds = %B142.if.prol.loopexit.loopexit.i, %B142.if.preheader.i
  %first.2.073.unr.i = phi double [ 0x7FF0000000000000, %B142.if.preheader.i ], [ %.11.i2.prol.i, %B142.if.prol.loopexit.loopexit.i ]
  %.1406872.unr.i = phi i64 [ %.98.i, %B142.if.preheader.i ], [ %132, %B142.if.prol.loopexit.loopexit.i ]
  %.1476971.unr.i = phi i64 [ %127, %B142.if.preheader.i ], [ %131, %B142.if.prol.loopexit.loopexit.i ]
  %.11.i2.lcssa.unr.i = phi double [ poison, %B142.if.preheader.i ], [ %.11.i2.prol.i, %B142.if.prol.loopexit.loopexit.i ]
  %133 = sub i64 %127, %.11.i.i1
  %134 = icmp ugt i64 %133, -8
  br i1 %134, label %_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit, label %B142.if.preheader3.i

B142.if.preheader3.i:                             ; preds = %B142.if.prol.loopexit.i
  %135 = add i64 %.1406872.unr.i, 8
  br label %B142.if.i

B142.if.i:                                        ; preds = %B142.if.i, %B142.if.preheader3.i
  %lsr.iv.i2 = phi i64 [ %135, %B142.if.preheader3.i ], [ %lsr.iv.next.i9, %B142.if.i ]
  %first.2.073.i = phi double [ %first.2.073.unr.i, %B142.if.preheader3.i ], [ %.11.i2.7.i, %B142.if.i ]
  %.1476971.i = phi i64 [ %.1476971.unr.i, %B142.if.preheader3.i ], [ %151, %B142.if.i ]
  %.192.i = icmp slt i64 %.1476971.i, 0
  %136 = select i1 %.192.i, i64 %.pre, i64 0
  %scevgep21.i = getelementptr i8, ptr %arg.a4, i64 %136
  %137 = shl i64 %.1476971.i, 3
  %scevgep22.i = getelementptr i8, ptr %scevgep21.i, i64 %137
  %.208.i = load double, ptr %scevgep22.i, align 8, !noalias !36
  %.10.i.i3 = fcmp olt double %.208.i, %first.2.073.i
  %.11.i2.i = select i1 %.10.i.i3, double %.208.i, double %first.2.073.i
  %.154.i = add i64 %.1476971.i, 1
  %.192.1.i = icmp slt i64 %.154.i, 0
  %138 = select i1 %.192.1.i, i64 %.pre95, i64 8
  %scevgep37.i4 = getelementptr i8, ptr %arg.a4, i64 %138
  %scevgep9.i = getelementptr i8, ptr %scevgep37.i4, i64 %137
  %.208.1.i = load double, ptr %scevgep9.i, align 8, !noalias !36
  %.10.i.1.i = fcmp olt double %.208.1.i, %.11.i2.i
  %.11.i2.1.i = select i1 %.10.i.1.i, double %.208.1.i, double %.11.i2.i
  %139 = add i64 %.1476971.i, 2
  %.192.2.i = icmp slt i64 %139, 0
  %140 = select i1 %.192.2.i, i64 %.pre97, i64 16
  %scevgep35.i5 = getelementptr i8, ptr %arg.a4, i64 %140
  %scevgep8.i = getelementptr i8, ptr %scevgep35.i5, i64 %137
  %.208.2.i = load double, ptr %scevgep8.i, align 8, !noalias !36
  %.10.i.2.i = fcmp olt double %.208.2.i, %.11.i2.1.i
  %.11.i2.2.i = select i1 %.10.i.2.i, double %.208.2.i, double %.11.i2.1.i
  %141 = add i64 %.1476971.i, 3
  %.192.3.i = icmp slt i64 %141, 0
  %142 = select i1 %.192.3.i, i64 %.pre99, i64 24
  %scevgep33.i6 = getelementptr i8, ptr %arg.a4, i64 %142
  %scevgep7.i = getelementptr i8, ptr %scevgep33.i6, i64 %137
  %.208.3.i = load double, ptr %scevgep7.i, align 8, !noalias !36
  %.10.i.3.i = fcmp olt double %.208.3.i, %.11.i2.2.i
  %.11.i2.3.i = select i1 %.10.i.3.i, double %.208.3.i, double %.11.i2.2.i
  %143 = add i64 %.1476971.i, 4
  %.192.4.i = icmp slt i64 %143, 0
  %144 = select i1 %.192.4.i, i64 %.pre101, i64 32
  %scevgep31.i7 = getelementptr i8, ptr %arg.a4, i64 %144
  %scevgep6.i = getelementptr i8, ptr %scevgep31.i7, i64 %137
  %.208.4.i = load double, ptr %scevgep6.i, align 8, !noalias !36
  %.10.i.4.i = fcmp olt double %.208.4.i, %.11.i2.3.i
  %.11.i2.4.i = select i1 %.10.i.4.i, double %.208.4.i, double %.11.i2.3.i
  %145 = add i64 %.1476971.i, 5
  %.192.5.i = icmp slt i64 %145, 0
  %146 = select i1 %.192.5.i, i64 %.pre103, i64 40
  %scevgep29.i8 = getelementptr i8, ptr %arg.a4, i64 %146
  %scevgep5.i = getelementptr i8, ptr %scevgep29.i8, i64 %137
  %.208.5.i = load double, ptr %scevgep5.i, align 8, !noalias !36
  %.10.i.5.i = fcmp olt double %.208.5.i, %.11.i2.4.i
  %.11.i2.5.i = select i1 %.10.i.5.i, double %.208.5.i, double %.11.i2.4.i
  %147 = add i64 %.1476971.i, 6
  %.192.6.i = icmp slt i64 %147, 0
  %148 = select i1 %.192.6.i, i64 %.pre105, i64 48
  %scevgep3.i = getelementptr i8, ptr %arg.a4, i64 %148
  %scevgep4.i = getelementptr i8, ptr %scevgep3.i, i64 %137
  %.208.6.i = load double, ptr %scevgep4.i, align 8, !noalias !36
  %.10.i.6.i = fcmp olt double %.208.6.i, %.11.i2.5.i
  %.11.i2.6.i = select i1 %.10.i.6.i, double %.208.6.i, double %.11.i2.5.i
  %149 = add i64 %.1476971.i, 7
  %.192.7.i = icmp slt i64 %149, 0
  %150 = select i1 %.192.7.i, i64 %.pre107, i64 56
  %scevgep1.i = getelementptr i8, ptr %arg.a4, i64 %150
  %scevgep.i = getelementptr i8, ptr %scevgep1.i, i64 %137
  %.208.7.i = load double, ptr %scevgep.i, align 8, !noalias !36
  %.10.i.7.i = fcmp olt double %.208.7.i, %.11.i2.6.i
  %.11.i2.7.i = select i1 %.10.i.7.i, double %.208.7.i, double %.11.i2.6.i
  %lsr.iv.next.i9 = add i64 %lsr.iv.i2, -8
  %.141.7.i = icmp sgt i64 %lsr.iv.next.i9, 8
  %151 = add i64 %.1476971.i, 8
  br i1 %.141.7.i, label %B142.if.i, label %_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit

_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx.exit: ; preds = %B142.if.i, %B1352.else.i, %B142.if.prol.loopexit.i
  %first.2.0.lcssa.i = phi double [ 0x7FF0000000000000, %B1352.else.i ], [ %.11.i2.lcssa.unr.i, %B142.if.prol.loopexit.i ], [ %.11.i2.7.i, %B142.if.i ]
  %.2626.i = getelementptr double, ptr %arg.a5, i64 %.2506.i
  store double %first.2.0.lcssa.i, ptr %.2626.i, align 8, !noalias !11
  br label %B534.i

_ZN6intsim8machines3gpu6finish3runB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit: ; preds = %B128.i.i, %B534.endif.i
  store double %now.2.0.i, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!2 = distinct !{!2, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!3 = distinct !{!3, !4, !"_ZN6intsim8machines3gpu6finish3runB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!4 = distinct !{!4, !"_ZN6intsim8machines3gpu6finish3runB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = !{!8, !3}
!8 = distinct !{!8, !9, !"_ZN6intsim8machines3gpu6finish5_nextB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!9 = distinct !{!9, !"_ZN6intsim8machines3gpu6finish5_nextB3v11B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!10 = distinct !{!10, !6}
!11 = !{!3}
!12 = !{!13, !3}
!13 = distinct !{!13, !14, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!14 = distinct !{!14, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
!15 = !{!16, !3}
!16 = distinct !{!16, !17, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!17 = distinct !{!17, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!18 = !{!19, !3}
!19 = distinct !{!19, !20, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!20 = distinct !{!20, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!21 = !{!"branch_weights", i32 1, i32 99}
!22 = !{!23, !3}
!23 = distinct !{!23, !24, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!24 = distinct !{!24, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
!25 = !{!26, !3}
!26 = distinct !{!26, !27, !"_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx: %retptr"}
!27 = distinct !{!27, !"_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx"}
!28 = distinct !{!28, !6}
!29 = !{!30, !3}
!30 = distinct !{!30, !31, !"_ZN6intsim8machines3gpu6finish8_advanceB3v12B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!31 = distinct !{!31, !"_ZN6intsim8machines3gpu6finish8_advanceB3v12B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!32 = distinct !{!32, !6}
!33 = !{!34, !3}
!34 = distinct !{!34, !35, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!35 = distinct !{!35, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
!36 = !{!37, !3}
!37 = distinct !{!37, !38, !"_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx: %retptr"}
!38 = distinct !{!38, !"_ZN6intsim8machines3gpu6finish9_first_ofB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx"}
