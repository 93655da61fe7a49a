; intsim 77bc6a588cf537c29a691ccfa64474ffac9fbb7ecea5b92dcf4c8505530965e4 by numba 0.68.1


; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.a3, i64 %arg.n3_0, ptr %arg.a4, i64 %arg.n4_0, ptr %arg.a5, i64 %arg.n5_0, ptr %arg.a6, i64 %arg.n6_0, ptr %arg.a7, i64 %arg.n7_0) local_unnamed_addr #0 {
entry:
  %.128.i = mul nsw i64 %arg.n2_1, %arg.n2_0
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.128.i, i64 %arg.n0_0)
  %.242959.not.i = icmp slt i64 %.11.i.i, 1
  br i1 %.242959.not.i, label %B250.i, label %B118.if.lr.ph.i

B250.loopexit.unr-lcssa.i:                        ; preds = %B120.endif.endif.endif.endif.1.i
  %0 = and i64 %.11.i.i, 1
  %lcmp.mod.not.i = icmp eq i64 %0, 0
  br i1 %lcmp.mod.not.i, label %B250.i, label %B118.if.epil.preheader.i

B118.if.epil.preheader.i:                         ; preds = %B118.if.lr.ph.i, %B250.loopexit.unr-lcssa.i
  %.248958960.epil.init.i = phi i64 [ 0, %B118.if.lr.ph.i ], [ %unroll_iter.i, %B250.loopexit.unr-lcssa.i ]
  %1 = icmp eq i64 %arg.n2_0, 0
  %.305.epil.i = getelementptr double, ptr %arg.a0, i64 %.248958960.epil.init.i
  %.306.epil.i = load double, ptr %.305.epil.i, align 8, !noalias !0
  br i1 %1, label %B120.endif.endif.endif.thread.epil.i, label %B120.endif.endif.endif.else.if.epil.i, !prof !3

B120.endif.endif.endif.else.if.epil.i:            ; preds = %B118.if.epil.preheader.i
  %2 = icmp slt i64 %arg.n2_0, 0
  %.327.epil.i = srem i64 %.248958960.epil.init.i, %arg.n2_0
  %.330.not.epil.i = icmp eq i64 %.327.epil.i, 0
  %.338.epil.i = select i1 %.330.not.epil.i, i64 0, i64 %56
  %.318.1.epil.i = add nsw i64 %.338.epil.i, %.327.epil.i
  %3 = mul i64 %.318.1.epil.i, %arg.n2_1
  %.367.epil.i = sdiv i64 %.248958960.epil.init.i, %arg.n2_0
  %.371.epil.i = icmp ne i64 %.327.epil.i, 0
  %.372.epil.i = and i1 %2, %.371.epil.i
  %.377.epil.i = sext i1 %.372.epil.i to i64
  %4 = getelementptr double, ptr %arg.a2, i64 %3
  %5 = getelementptr double, ptr %4, i64 %.367.epil.i
  %.431.epil.i = getelementptr double, ptr %5, i64 %.377.epil.i
  store double %.306.epil.i, ptr %.431.epil.i, align 8, !noalias !0
  %.499.epil.i = getelementptr i64, ptr %arg.a3, i64 %.318.1.epil.i
  %.500.epil.i = load i64, ptr %.499.epil.i, align 8, !noalias !0
  %.501.epil.i = add nsw i64 %.500.epil.i, 1
  store i64 %.501.epil.i, ptr %.499.epil.i, align 8, !noalias !0
  br label %B120.endif.endif.endif.endif.epil.i

B120.endif.endif.endif.thread.epil.i:             ; preds = %B118.if.epil.preheader.i
  store double %.306.epil.i, ptr %arg.a2, align 8, !noalias !0
  %.50029.epil.i = load i64, ptr %arg.a3, align 8, !noalias !0
  %.50130.epil.i = add nsw i64 %.50029.epil.i, 1
  store i64 %.50130.epil.i, ptr %arg.a3, align 8, !noalias !0
  br label %B120.endif.endif.endif.endif.epil.i

B120.endif.endif.endif.endif.epil.i:              ; preds = %B120.endif.endif.endif.thread.epil.i, %B120.endif.endif.endif.else.if.epil.i
  %rem.3.0.epil.i = phi i64 [ 0, %B120.endif.endif.endif.thread.epil.i ], [ %.318.1.epil.i, %B120.endif.endif.endif.else.if.epil.i ]
  %.595.epil.i = getelementptr double, ptr %arg.a7, i64 %rem.3.0.epil.i
  %.596.epil.i = load double, ptr %.595.epil.i, align 8, !noalias !0
  %sunkaddr.i = shl i64 %.248958960.epil.init.i, 3
  %sunkaddr521.i = getelementptr i8, ptr %arg.a0, i64 %sunkaddr.i
  %.623.epil.i = load double, ptr %sunkaddr521.i, align 8, !noalias !0
  %.624.epil.i = fadd double %.596.epil.i, %.623.epil.i
  store double %.624.epil.i, ptr %.595.epil.i, align 8, !noalias !0
  br label %B250.i

B250.i:                                           ; preds = %B120.endif.endif.endif.endif.epil.i, %B250.loopexit.unr-lcssa.i, %entry
  %.739967.not.i = icmp slt i64 %arg.n2_0, 1
  br i1 %.739967.not.i, label %B428.i, label %B280.if.preheader.i

B280.if.preheader.i:                              ; preds = %B250.i
  %scevgep475.i = getelementptr i8, ptr %arg.a2, i64 128
  %6 = shl i64 %arg.n2_1, 3
  %sunkaddr150.i = shl i64 %arg.n1_0, 3
  %sunkaddr151.i = getelementptr i8, ptr %arg.a1, i64 %sunkaddr150.i
  %sunkaddr152.i = getelementptr i8, ptr %sunkaddr151.i, i64 -8
  br label %B280.if.i

B328.i:                                           ; preds = %B280.if.i
  %.66.i.i = mul i64 %.745965968.i, %arg.n2_1
  %.70.i.i = getelementptr double, ptr %arg.a2, i64 %.66.i.i
  %.71.i.i = load double, ptr %.70.i.i, align 8, !noalias !4
  %.111.i.i = add nsw i64 %.835.i, -1
  %.15687.not.i.i = icmp eq i64 %.835.i, 1
  br i1 %.15687.not.i.i, label %B328.endif.i, label %B56.if.preheader.i.i

B56.if.preheader.i.i:                             ; preds = %B328.i
  %xtraiter.i.i = and i64 %.111.i.i, 7
  %7 = icmp ult i64 %.835.i, 9
  br i1 %7, label %B56.if.epil.preheader.i.i, label %B56.if.preheader.new.i.i

B56.if.preheader.new.i.i:                         ; preds = %B56.if.preheader.i.i
  %unroll_iter.i.i = and i64 %.111.i.i, 9223372036854775800
  %8 = shl i64 %.66.i.i, 3
  %9 = getelementptr i8, ptr %arg.a2, i64 %8
  %scevgep5.i.i = getelementptr i8, ptr %9, i64 64
  %10 = add nsw i64 %unroll_iter.i.i, -8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %B56.if.i.epil.preheader.i, label %B56.if.preheader.new.i.new.i

B56.if.preheader.new.i.new.i:                     ; preds = %B56.if.preheader.new.i.i
  %12 = lshr exact i64 %10, 3
  %13 = add nuw nsw i64 %12, 1
  %14 = lshr i64 %13, 1
  %15 = mul nsw i64 %14, -2
  br label %B56.if.i.i

B110.loopexit.unr-lcssa.i.unr-lcssa.i:            ; preds = %B56.if.i.i
  %16 = and i64 %.111.i.i, 9223372036854775792
  %17 = and i64 %10, 8
  %lcmp.mod303.not.not.i = icmp eq i64 %17, 0
  br i1 %lcmp.mod303.not.not.i, label %B56.if.i.epil.preheader.i, label %B110.loopexit.unr-lcssa.i.i

B56.if.i.epil.preheader.i:                        ; preds = %B110.loopexit.unr-lcssa.i.unr-lcssa.i, %B56.if.preheader.new.i.i
  %least.2.090.i.epil.init.i = phi double [ %.71.i.i, %B56.if.preheader.new.i.i ], [ %.11.i.7.i.1.i, %B110.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %niter.i.epil.init.i = phi i64 [ 0, %B56.if.preheader.new.i.i ], [ %16, %B110.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %18 = shl i64 %niter.i.epil.init.i, 3
  %scevgep19.i.epil.i = getelementptr i8, ptr %scevgep5.i.i, i64 %18
  %scevgep20.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -56
  %.238.i.epil.i = load double, ptr %scevgep20.i.epil.i, align 8, !noalias !4
  %.10.i.i.epil.i = fcmp olt double %.238.i.epil.i, %least.2.090.i.epil.init.i
  %.11.i.i.epil.i = select i1 %.10.i.i.epil.i, double %.238.i.epil.i, double %least.2.090.i.epil.init.i
  %scevgep18.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -48
  %.238.1.i.epil.i = load double, ptr %scevgep18.i.epil.i, align 8, !noalias !4
  %.10.i.1.i.epil.i = fcmp olt double %.238.1.i.epil.i, %.11.i.i.epil.i
  %.11.i.1.i.epil.i = select i1 %.10.i.1.i.epil.i, double %.238.1.i.epil.i, double %.11.i.i.epil.i
  %scevgep16.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -40
  %.238.2.i.epil.i = load double, ptr %scevgep16.i.epil.i, align 8, !noalias !4
  %.10.i.2.i.epil.i = fcmp olt double %.238.2.i.epil.i, %.11.i.1.i.epil.i
  %.11.i.2.i.epil.i = select i1 %.10.i.2.i.epil.i, double %.238.2.i.epil.i, double %.11.i.1.i.epil.i
  %scevgep14.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -32
  %.238.3.i.epil.i = load double, ptr %scevgep14.i.epil.i, align 8, !noalias !4
  %.10.i.3.i.epil.i = fcmp olt double %.238.3.i.epil.i, %.11.i.2.i.epil.i
  %.11.i.3.i.epil.i = select i1 %.10.i.3.i.epil.i, double %.238.3.i.epil.i, double %.11.i.2.i.epil.i
  %scevgep12.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -24
  %.238.4.i.epil.i = load double, ptr %scevgep12.i.epil.i, align 8, !noalias !4
  %.10.i.4.i.epil.i = fcmp olt double %.238.4.i.epil.i, %.11.i.3.i.epil.i
  %.11.i.4.i.epil.i = select i1 %.10.i.4.i.epil.i, double %.238.4.i.epil.i, double %.11.i.3.i.epil.i
  %scevgep10.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -16
  %.238.5.i.epil.i = load double, ptr %scevgep10.i.epil.i, align 8, !noalias !4
  %.10.i.5.i.epil.i = fcmp olt double %.238.5.i.epil.i, %.11.i.4.i.epil.i
  %.11.i.5.i.epil.i = select i1 %.10.i.5.i.epil.i, double %.238.5.i.epil.i, double %.11.i.4.i.epil.i
  %scevgep8.i.epil.i = getelementptr i8, ptr %scevgep19.i.epil.i, i64 -8
  %.238.6.i.epil.i = load double, ptr %scevgep8.i.epil.i, align 8, !noalias !4
  %.10.i.6.i.epil.i = fcmp olt double %.238.6.i.epil.i, %.11.i.5.i.epil.i
  %.11.i.6.i.epil.i = select i1 %.10.i.6.i.epil.i, double %.238.6.i.epil.i, double %.11.i.5.i.epil.i
  %.238.7.i.epil.i = load double, ptr %scevgep19.i.epil.i, align 8, !noalias !4
  %.10.i.7.i.epil.i = fcmp olt double %.238.7.i.epil.i, %.11.i.6.i.epil.i
  %.11.i.7.i.epil.i = select i1 %.10.i.7.i.epil.i, double %.238.7.i.epil.i, double %.11.i.6.i.epil.i
  br label %B110.loopexit.unr-lcssa.i.i

B110.loopexit.unr-lcssa.i.i:                      ; preds = %B56.if.i.epil.preheader.i, %B110.loopexit.unr-lcssa.i.unr-lcssa.i
  %.11.i.7.i.lcssa.i = phi double [ %.11.i.7.i.1.i, %B110.loopexit.unr-lcssa.i.unr-lcssa.i ], [ %.11.i.7.i.epil.i, %B56.if.i.epil.preheader.i ]
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  %19 = or i64 %unroll_iter.i.i, 1
  br i1 %lcmp.mod.not.i.i, label %B328.endif.i, label %B56.if.epil.preheader.i.i

B56.if.epil.preheader.i.i:                        ; preds = %B110.loopexit.unr-lcssa.i.i, %B56.if.preheader.i.i
  %least.2.090.epil.init.i.i = phi double [ %.71.i.i, %B56.if.preheader.i.i ], [ %.11.i.7.i.lcssa.i, %B110.loopexit.unr-lcssa.i.i ]
  %.1628688.epil.init.i.i = phi i64 [ 1, %B56.if.preheader.i.i ], [ %19, %B110.loopexit.unr-lcssa.i.i ]
  %20 = shl i64 %.1628688.epil.init.i.i, 3
  %scevgep512.i = getelementptr i8, ptr %lsr.iv510.i, i64 %20
  br label %B56.if.epil.i.i

B56.if.epil.i.i:                                  ; preds = %B56.if.epil.i.i, %B56.if.epil.preheader.i.i
  %least.2.090.epil.i.i = phi double [ %.11.i.epil.i.i, %B56.if.epil.i.i ], [ %least.2.090.epil.init.i.i, %B56.if.epil.preheader.i.i ]
  %epil.iter.i.i = phi i64 [ %epil.iter.next.i.i, %B56.if.epil.i.i ], [ 0, %B56.if.epil.preheader.i.i ]
  %21 = shl i64 %epil.iter.i.i, 3
  %scevgep513.i = getelementptr i8, ptr %scevgep512.i, i64 %21
  %.238.epil.i.i = load double, ptr %scevgep513.i, align 8, !noalias !4
  %.10.i.epil.i.i = fcmp olt double %.238.epil.i.i, %least.2.090.epil.i.i
  %.11.i.epil.i.i = select i1 %.10.i.epil.i.i, double %.238.epil.i.i, double %least.2.090.epil.i.i
  %epil.iter.next.i.i = add i64 %epil.iter.i.i, 1
  %epil.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i.i
  br i1 %epil.iter.cmp.not.i.i, label %B328.endif.i, label %B56.if.epil.i.i, !llvm.loop !7

B56.if.i.i:                                       ; preds = %B56.if.i.i, %B56.if.preheader.new.i.new.i
  %lsr.iv99.i = phi ptr [ %scevgep100.i, %B56.if.i.i ], [ %lsr.iv476.i, %B56.if.preheader.new.i.new.i ]
  %lsr.iv97.i = phi i64 [ %lsr.iv.next98.i, %B56.if.i.i ], [ %15, %B56.if.preheader.new.i.new.i ]
  %least.2.090.i.i = phi double [ %.11.i.7.i.1.i, %B56.if.i.i ], [ %.71.i.i, %B56.if.preheader.new.i.new.i ]
  %scevgep115.i = getelementptr i8, ptr %lsr.iv99.i, i64 -64
  %scevgep114.i = getelementptr i8, ptr %lsr.iv99.i, i64 -120
  %.238.i.i = load double, ptr %scevgep114.i, align 8, !noalias !4
  %.10.i.i.i = fcmp olt double %.238.i.i, %least.2.090.i.i
  %.11.i.i.i = select i1 %.10.i.i.i, double %.238.i.i, double %least.2.090.i.i
  %scevgep113.i = getelementptr i8, ptr %lsr.iv99.i, i64 -112
  %.238.1.i.i = load double, ptr %scevgep113.i, align 8, !noalias !4
  %.10.i.1.i.i = fcmp olt double %.238.1.i.i, %.11.i.i.i
  %.11.i.1.i.i = select i1 %.10.i.1.i.i, double %.238.1.i.i, double %.11.i.i.i
  %scevgep112.i = getelementptr i8, ptr %lsr.iv99.i, i64 -104
  %.238.2.i.i = load double, ptr %scevgep112.i, align 8, !noalias !4
  %.10.i.2.i.i = fcmp olt double %.238.2.i.i, %.11.i.1.i.i
  %.11.i.2.i.i = select i1 %.10.i.2.i.i, double %.238.2.i.i, double %.11.i.1.i.i
  %scevgep111.i = getelementptr i8, ptr %lsr.iv99.i, i64 -96
  %.238.3.i.i = load double, ptr %scevgep111.i, align 8, !noalias !4
  %.10.i.3.i.i = fcmp olt double %.238.3.i.i, %.11.i.2.i.i
  %.11.i.3.i.i = select i1 %.10.i.3.i.i, double %.238.3.i.i, double %.11.i.2.i.i
  %scevgep110.i = getelementptr i8, ptr %lsr.iv99.i, i64 -88
  %.238.4.i.i = load double, ptr %scevgep110.i, align 8, !noalias !4
  %.10.i.4.i.i = fcmp olt double %.238.4.i.i, %.11.i.3.i.i
  %.11.i.4.i.i = select i1 %.10.i.4.i.i, double %.238.4.i.i, double %.11.i.3.i.i
  %scevgep109.i = getelementptr i8, ptr %lsr.iv99.i, i64 -80
  %.238.5.i.i = load double, ptr %scevgep109.i, align 8, !noalias !4
  %.10.i.5.i.i = fcmp olt double %.238.5.i.i, %.11.i.4.i.i
  %.11.i.5.i.i = select i1 %.10.i.5.i.i, double %.238.5.i.i, double %.11.i.4.i.i
  %scevgep108.i = getelementptr i8, ptr %lsr.iv99.i, i64 -72
  %.238.6.i.i = load double, ptr %scevgep108.i, align 8, !noalias !4
  %.10.i.6.i.i = fcmp olt double %.238.6.i.i, %.11.i.5.i.i
  %.11.i.6.i.i = select i1 %.10.i.6.i.i, double %.238.6.i.i, double %.11.i.5.i.i
  %.238.7.i.i = load double, ptr %scevgep115.i, align 8, !noalias !4
  %.10.i.7.i.i = fcmp olt double %.238.7.i.i, %.11.i.6.i.i
  %.11.i.7.i.i = select i1 %.10.i.7.i.i, double %.238.7.i.i, double %.11.i.6.i.i
  %scevgep107.i = getelementptr i8, ptr %lsr.iv99.i, i64 -56
  %.238.i.1.i = load double, ptr %scevgep107.i, align 8, !noalias !4
  %.10.i.i.1.i = fcmp olt double %.238.i.1.i, %.11.i.7.i.i
  %.11.i.i.1.i = select i1 %.10.i.i.1.i, double %.238.i.1.i, double %.11.i.7.i.i
  %scevgep106.i = getelementptr i8, ptr %lsr.iv99.i, i64 -48
  %.238.1.i.1.i = load double, ptr %scevgep106.i, align 8, !noalias !4
  %.10.i.1.i.1.i = fcmp olt double %.238.1.i.1.i, %.11.i.i.1.i
  %.11.i.1.i.1.i = select i1 %.10.i.1.i.1.i, double %.238.1.i.1.i, double %.11.i.i.1.i
  %scevgep105.i = getelementptr i8, ptr %lsr.iv99.i, i64 -40
  %.238.2.i.1.i = load double, ptr %scevgep105.i, align 8, !noalias !4
  %.10.i.2.i.1.i = fcmp olt double %.238.2.i.1.i, %.11.i.1.i.1.i
  %.11.i.2.i.1.i = select i1 %.10.i.2.i.1.i, double %.238.2.i.1.i, double %.11.i.1.i.1.i
  %scevgep104.i = getelementptr i8, ptr %lsr.iv99.i, i64 -32
  %.238.3.i.1.i = load double, ptr %scevgep104.i, align 8, !noalias !4
  %.10.i.3.i.1.i = fcmp olt double %.238.3.i.1.i, %.11.i.2.i.1.i
  %.11.i.3.i.1.i = select i1 %.10.i.3.i.1.i, double %.238.3.i.1.i, double %.11.i.2.i.1.i
  %scevgep103.i = getelementptr i8, ptr %lsr.iv99.i, i64 -24
  %.238.4.i.1.i = load double, ptr %scevgep103.i, align 8, !noalias !4
  %.10.i.4.i.1.i = fcmp olt double %.238.4.i.1.i, %.11.i.3.i.1.i
  %.11.i.4.i.1.i = select i1 %.10.i.4.i.1.i, double %.238.4.i.1.i, double %.11.i.3.i.1.i
  %scevgep102.i = getelementptr i8, ptr %lsr.iv99.i, i64 -16
  %.238.5.i.1.i = load double, ptr %scevgep102.i, align 8, !noalias !4
  %.10.i.5.i.1.i = fcmp olt double %.238.5.i.1.i, %.11.i.4.i.1.i
  %.11.i.5.i.1.i = select i1 %.10.i.5.i.1.i, double %.238.5.i.1.i, double %.11.i.4.i.1.i
  %scevgep101.i = getelementptr i8, ptr %lsr.iv99.i, i64 -8
  %.238.6.i.1.i = load double, ptr %scevgep101.i, align 8, !noalias !4
  %.10.i.6.i.1.i = fcmp olt double %.238.6.i.1.i, %.11.i.5.i.1.i
  %.11.i.6.i.1.i = select i1 %.10.i.6.i.1.i, double %.238.6.i.1.i, double %.11.i.5.i.1.i
  %.238.7.i.1.i = load double, ptr %lsr.iv99.i, align 8, !noalias !4
  %.10.i.7.i.1.i = fcmp olt double %.238.7.i.1.i, %.11.i.6.i.1.i
  %.11.i.7.i.1.i = select i1 %.10.i.7.i.1.i, double %.238.7.i.1.i, double %.11.i.6.i.1.i
  %lsr.iv.next98.i = add i64 %lsr.iv97.i, 2
  %scevgep100.i = getelementptr i8, ptr %lsr.iv99.i, i64 128
  %niter307.ncmp.1.i = icmp eq i64 %lsr.iv.next98.i, 0
  br i1 %niter307.ncmp.1.i, label %B110.loopexit.unr-lcssa.i.unr-lcssa.i, label %B56.if.i.i

B426.i:                                           ; preds = %B328.endif.i, %B280.if.i
  %scevgep477.i = getelementptr i8, ptr %lsr.iv476.i, i64 %6
  %scevgep511.i = getelementptr i8, ptr %lsr.iv510.i, i64 %6
  %exitcond1003.not.i = icmp eq i64 %arg.n2_0, %.752.i
  br i1 %exitcond1003.not.i, label %B428.i, label %B280.if.i

B428.i:                                           ; preds = %B426.i, %B250.i
  %.1081974.not.i = icmp slt i64 %arg.n5_0, 1
  br i1 %.1081974.not.i, label %B534.preheader.i, label %B484.if.i

B534.preheader.i:                                 ; preds = %B486.endif.i, %B428.i
  %.102.i.i = add i64 %arg.n5_0, -1
  %22 = add i64 %arg.n5_0, -2
  %xtraiter.i31.i = and i64 %.102.i.i, 7
  %unroll_iter.i32.i = and i64 %.102.i.i, 9223372036854775800
  %23 = or i64 %unroll_iter.i32.i, 1
  %24 = add nsw i64 %unroll_iter.i32.i, -8
  %25 = lshr exact i64 %24, 3
  %26 = add nuw nsw i64 %25, 1
  %scevgep371.i = getelementptr i8, ptr %arg.a2, i64 128
  %scevgep406.i = getelementptr i8, ptr %arg.a2, i64 56
  %27 = and i64 %.102.i.i, 9223372036854775792
  %28 = lshr i64 %26, 1
  %29 = mul nsw i64 %28, -2
  %30 = icmp slt i64 %.102.i.i, 1
  %31 = icmp ult i64 %22, 7
  %32 = icmp eq i64 %24, 0
  %33 = and i64 %24, 8
  %34 = icmp eq i64 %33, 0
  %35 = icmp eq i64 %xtraiter.i31.i, 0
  %sunkaddr127.i = shl i64 %arg.n1_0, 3
  %sunkaddr128.i = getelementptr i8, ptr %arg.a1, i64 %sunkaddr127.i
  %sunkaddr129.i = getelementptr i8, ptr %sunkaddr128.i, i64 -8
  br label %B534.i

B534.i:                                           ; preds = %B1352.endif.endif.else.i, %B534.preheader.i
  %following.2.0.i = phi i64 [ %following.3.1.i, %B1352.endif.endif.else.i ], [ %.11.i.i, %B534.preheader.i ]
  %now.2.0.i = phi double [ %.1282.i, %B1352.endif.endif.else.i ], [ 0.000000e+00, %B534.preheader.i ]
  %.52.i.i = load double, ptr %arg.a5, align 8, !noalias !9
  br i1 %30, label %B128.i.i, label %B78.if.preheader.i.i

B78.if.preheader.i.i:                             ; preds = %B534.i
  br i1 %31, label %B78.if.epil.preheader.i.i, label %B78.if.i.preheader.i

B78.if.i.preheader.i:                             ; preds = %B78.if.preheader.i.i
  br i1 %32, label %B78.if.i.epil.preheader.i, label %B78.if.i.i

B128.loopexit.unr-lcssa.i.unr-lcssa.i:            ; preds = %B78.if.i.i
  br i1 %34, label %B78.if.i.epil.preheader.i, label %B128.loopexit.unr-lcssa.i.i

B78.if.i.epil.preheader.i:                        ; preds = %B128.loopexit.unr-lcssa.i.unr-lcssa.i, %B78.if.i.preheader.i
  %first.2.0178.i.epil.init.i = phi double [ %.52.i.i, %B78.if.i.preheader.i ], [ %.11.i.7.i49.1.i, %B128.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %niter.i33.epil.init.i = phi i64 [ 0, %B78.if.i.preheader.i ], [ %27, %B128.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %sunkaddr28.i.epil.i = shl i64 %niter.i33.epil.init.i, 3
  %sunkaddr29.i.epil.i = getelementptr i8, ptr %arg.a5, i64 %sunkaddr28.i.epil.i
  %sunkaddr30.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 8
  %.211.i.epil.i = load double, ptr %sunkaddr30.i.epil.i, align 8, !noalias !9
  %.10.i.i34.epil.i = fcmp olt double %.211.i.epil.i, %first.2.0178.i.epil.init.i
  %.11.i.i35.epil.i = select i1 %.10.i.i34.epil.i, double %.211.i.epil.i, double %first.2.0178.i.epil.init.i
  %sunkaddr33.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 16
  %.211.1.i.epil.i = load double, ptr %sunkaddr33.i.epil.i, align 8, !noalias !9
  %.10.i.1.i36.epil.i = fcmp olt double %.211.1.i.epil.i, %.11.i.i35.epil.i
  %.11.i.1.i37.epil.i = select i1 %.10.i.1.i36.epil.i, double %.211.1.i.epil.i, double %.11.i.i35.epil.i
  %sunkaddr36.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 24
  %.211.2.i.epil.i = load double, ptr %sunkaddr36.i.epil.i, align 8, !noalias !9
  %.10.i.2.i38.epil.i = fcmp olt double %.211.2.i.epil.i, %.11.i.1.i37.epil.i
  %.11.i.2.i39.epil.i = select i1 %.10.i.2.i38.epil.i, double %.211.2.i.epil.i, double %.11.i.1.i37.epil.i
  %sunkaddr39.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 32
  %.211.3.i.epil.i = load double, ptr %sunkaddr39.i.epil.i, align 8, !noalias !9
  %.10.i.3.i40.epil.i = fcmp olt double %.211.3.i.epil.i, %.11.i.2.i39.epil.i
  %.11.i.3.i41.epil.i = select i1 %.10.i.3.i40.epil.i, double %.211.3.i.epil.i, double %.11.i.2.i39.epil.i
  %sunkaddr42.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 40
  %.211.4.i.epil.i = load double, ptr %sunkaddr42.i.epil.i, align 8, !noalias !9
  %.10.i.4.i42.epil.i = fcmp olt double %.211.4.i.epil.i, %.11.i.3.i41.epil.i
  %.11.i.4.i43.epil.i = select i1 %.10.i.4.i42.epil.i, double %.211.4.i.epil.i, double %.11.i.3.i41.epil.i
  %sunkaddr45.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 48
  %.211.5.i.epil.i = load double, ptr %sunkaddr45.i.epil.i, align 8, !noalias !9
  %.10.i.5.i44.epil.i = fcmp olt double %.211.5.i.epil.i, %.11.i.4.i43.epil.i
  %.11.i.5.i45.epil.i = select i1 %.10.i.5.i44.epil.i, double %.211.5.i.epil.i, double %.11.i.4.i43.epil.i
  %sunkaddr48.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 56
  %.211.6.i.epil.i = load double, ptr %sunkaddr48.i.epil.i, align 8, !noalias !9
  %.10.i.6.i46.epil.i = fcmp olt double %.211.6.i.epil.i, %.11.i.5.i45.epil.i
  %.11.i.6.i47.epil.i = select i1 %.10.i.6.i46.epil.i, double %.211.6.i.epil.i, double %.11.i.5.i45.epil.i
  %sunkaddr51.i.epil.i = getelementptr i8, ptr %sunkaddr29.i.epil.i, i64 64
  %.211.7.i.epil.i = load double, ptr %sunkaddr51.i.epil.i, align 8, !noalias !9
  %.10.i.7.i48.epil.i = fcmp olt double %.211.7.i.epil.i, %.11.i.6.i47.epil.i
  %.11.i.7.i49.epil.i = select i1 %.10.i.7.i48.epil.i, double %.211.7.i.epil.i, double %.11.i.6.i47.epil.i
  br label %B128.loopexit.unr-lcssa.i.i

B128.loopexit.unr-lcssa.i.i:                      ; preds = %B78.if.i.epil.preheader.i, %B128.loopexit.unr-lcssa.i.unr-lcssa.i
  %.11.i.7.i49.lcssa.i = phi double [ %.11.i.7.i49.1.i, %B128.loopexit.unr-lcssa.i.unr-lcssa.i ], [ %.11.i.7.i49.epil.i, %B78.if.i.epil.preheader.i ]
  br i1 %35, label %B128.i.i, label %B78.if.epil.preheader.i.i

B78.if.epil.preheader.i.i:                        ; preds = %B128.loopexit.unr-lcssa.i.i, %B78.if.preheader.i.i
  %first.2.0178.epil.init.i.i = phi double [ %.52.i.i, %B78.if.preheader.i.i ], [ %.11.i.7.i49.lcssa.i, %B128.loopexit.unr-lcssa.i.i ]
  %.153174176.epil.init.i.i = phi i64 [ 1, %B78.if.preheader.i.i ], [ %23, %B128.loopexit.unr-lcssa.i.i ]
  %36 = shl i64 %.153174176.epil.init.i.i, 3
  %scevgep8.i53.i = getelementptr i8, ptr %arg.a5, i64 %36
  br label %B78.if.epil.i.i

B78.if.epil.i.i:                                  ; preds = %B78.if.epil.i.i, %B78.if.epil.preheader.i.i
  %first.2.0178.epil.i.i = phi double [ %.11.i.epil.i56.i, %B78.if.epil.i.i ], [ %first.2.0178.epil.init.i.i, %B78.if.epil.preheader.i.i ]
  %epil.iter.i54.i = phi i64 [ %epil.iter.next.i57.i, %B78.if.epil.i.i ], [ 0, %B78.if.epil.preheader.i.i ]
  %37 = shl i64 %epil.iter.i54.i, 3
  %scevgep365.i = getelementptr i8, ptr %scevgep8.i53.i, i64 %37
  %.211.epil.i.i = load double, ptr %scevgep365.i, align 8, !noalias !9
  %.10.i.epil.i55.i = fcmp olt double %.211.epil.i.i, %first.2.0178.epil.i.i
  %.11.i.epil.i56.i = select i1 %.10.i.epil.i55.i, double %.211.epil.i.i, double %first.2.0178.epil.i.i
  %epil.iter.next.i57.i = add i64 %epil.iter.i54.i, 1
  %epil.iter.cmp.not.i58.i = icmp eq i64 %xtraiter.i31.i, %epil.iter.next.i57.i
  br i1 %epil.iter.cmp.not.i58.i, label %B128.i.i, label %B78.if.epil.i.i, !llvm.loop !12

B128.i.i:                                         ; preds = %B78.if.epil.i.i, %B128.loopexit.unr-lcssa.i.i, %B534.i
  %first.2.0.lcssa.i.i = phi double [ %.52.i.i, %B534.i ], [ %.11.i.7.i49.lcssa.i, %B128.loopexit.unr-lcssa.i.i ], [ %.11.i.epil.i56.i, %B78.if.epil.i.i ]
  %.249.i.i = fcmp oeq double %first.2.0.lcssa.i.i, 0x7FF0000000000000
  br i1 %.249.i.i, label %f12.exit, label %B154.i.i

B154.i.i:                                         ; preds = %B128.i.i
  %.294.i.i = fmul double %first.2.0.lcssa.i.i, 0x3FF000000044B830
  %.295.i.i = fcmp ogt double %.52.i.i, %.294.i.i
  br i1 %.295.i.i, label %B204.i.i, label %B260.i.i

B204.i.i:                                         ; preds = %B154.i.i, %B204.i.i
  %lsr.iv.pn.i = phi ptr [ %lsr.iv.i, %B204.i.i ], [ %arg.a5, %B154.i.i ]
  %lsr.iv.i.i = phi i64 [ %lsr.iv.next.i.i, %B204.i.i ], [ 0, %B154.i.i ]
  %lsr.iv.i = getelementptr i8, ptr %lsr.iv.pn.i, i64 8
  %.329.i.i = load double, ptr %lsr.iv.i, align 8, !noalias !9
  %.333.i.i = fcmp ogt double %.329.i.i, %.294.i.i
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, 12
  br i1 %.333.i.i, label %B204.i.i, label %B260.i.i

B260.i.i:                                         ; preds = %B204.i.i, %B154.i.i
  %group.4.1.i.i = phi i64 [ 0, %B154.i.i ], [ %lsr.iv.next.i.i, %B204.i.i ]
  %.374.i.i = getelementptr double, ptr %arg.a4, i64 %group.4.1.i.i
  %.375.i.i = load double, ptr %.374.i.i, align 8, !noalias !9
  %.379.i.i = fcmp ogt double %.375.i.i, %.294.i.i
  br i1 %.379.i.i, label %B326.i.i, label %B534.endif.i

B326.i.i:                                         ; preds = %B260.i.i, %B326.i.i
  %sm.2.0.i.i = phi i64 [ %.382.i.i, %B326.i.i ], [ %group.4.1.i.i, %B260.i.i ]
  %.382.i.i = add i64 %sm.2.0.i.i, 1
  %sunkaddr125.i = shl i64 %.382.i.i, 3
  %sunkaddr126.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr125.i
  %.413.i.i = load double, ptr %sunkaddr126.i, align 8, !noalias !9
  %.417.i.i = fcmp ogt double %.413.i.i, %.294.i.i
  br i1 %.417.i.i, label %B326.i.i, label %B534.endif.i

B78.if.i.i:                                       ; preds = %B78.if.i.preheader.i, %B78.if.i.i
  %lsr.iv16.pn.i = phi ptr [ %lsr.iv16.i, %B78.if.i.i ], [ %arg.a5, %B78.if.i.preheader.i ]
  %lsr.iv14.i = phi i64 [ %lsr.iv.next15.i, %B78.if.i.i ], [ %29, %B78.if.i.preheader.i ]
  %first.2.0178.i.i = phi double [ %.11.i.7.i49.1.i, %B78.if.i.i ], [ %.52.i.i, %B78.if.i.preheader.i ]
  %lsr.iv16.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 128
  %scevgep32.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 8
  %.211.i.i = load double, ptr %scevgep32.i, align 8, !noalias !9
  %.10.i.i34.i = fcmp olt double %.211.i.i, %first.2.0178.i.i
  %.11.i.i35.i = select i1 %.10.i.i34.i, double %.211.i.i, double %first.2.0178.i.i
  %scevgep31.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 16
  %.211.1.i.i = load double, ptr %scevgep31.i, align 8, !noalias !9
  %.10.i.1.i36.i = fcmp olt double %.211.1.i.i, %.11.i.i35.i
  %.11.i.1.i37.i = select i1 %.10.i.1.i36.i, double %.211.1.i.i, double %.11.i.i35.i
  %scevgep30.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 24
  %.211.2.i.i = load double, ptr %scevgep30.i, align 8, !noalias !9
  %.10.i.2.i38.i = fcmp olt double %.211.2.i.i, %.11.i.1.i37.i
  %.11.i.2.i39.i = select i1 %.10.i.2.i38.i, double %.211.2.i.i, double %.11.i.1.i37.i
  %scevgep29.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 32
  %.211.3.i.i = load double, ptr %scevgep29.i, align 8, !noalias !9
  %.10.i.3.i40.i = fcmp olt double %.211.3.i.i, %.11.i.2.i39.i
  %.11.i.3.i41.i = select i1 %.10.i.3.i40.i, double %.211.3.i.i, double %.11.i.2.i39.i
  %scevgep28.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 40
  %.211.4.i.i = load double, ptr %scevgep28.i, align 8, !noalias !9
  %.10.i.4.i42.i = fcmp olt double %.211.4.i.i, %.11.i.3.i41.i
  %.11.i.4.i43.i = select i1 %.10.i.4.i42.i, double %.211.4.i.i, double %.11.i.3.i41.i
  %scevgep27.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 48
  %.211.5.i.i = load double, ptr %scevgep27.i, align 8, !noalias !9
  %.10.i.5.i44.i = fcmp olt double %.211.5.i.i, %.11.i.4.i43.i
  %.11.i.5.i45.i = select i1 %.10.i.5.i44.i, double %.211.5.i.i, double %.11.i.4.i43.i
  %scevgep26.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 56
  %.211.6.i.i = load double, ptr %scevgep26.i, align 8, !noalias !9
  %.10.i.6.i46.i = fcmp olt double %.211.6.i.i, %.11.i.5.i45.i
  %.11.i.6.i47.i = select i1 %.10.i.6.i46.i, double %.211.6.i.i, double %.11.i.5.i45.i
  %scevgep25.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 64
  %.211.7.i.i = load double, ptr %scevgep25.i, align 8, !noalias !9
  %.10.i.7.i48.i = fcmp olt double %.211.7.i.i, %.11.i.6.i47.i
  %.11.i.7.i49.i = select i1 %.10.i.7.i48.i, double %.211.7.i.i, double %.11.i.6.i47.i
  %scevgep24.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 72
  %.211.i.1.i = load double, ptr %scevgep24.i, align 8, !noalias !9
  %.10.i.i34.1.i = fcmp olt double %.211.i.1.i, %.11.i.7.i49.i
  %.11.i.i35.1.i = select i1 %.10.i.i34.1.i, double %.211.i.1.i, double %.11.i.7.i49.i
  %scevgep23.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 80
  %.211.1.i.1.i = load double, ptr %scevgep23.i, align 8, !noalias !9
  %.10.i.1.i36.1.i = fcmp olt double %.211.1.i.1.i, %.11.i.i35.1.i
  %.11.i.1.i37.1.i = select i1 %.10.i.1.i36.1.i, double %.211.1.i.1.i, double %.11.i.i35.1.i
  %scevgep22.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 88
  %.211.2.i.1.i = load double, ptr %scevgep22.i, align 8, !noalias !9
  %.10.i.2.i38.1.i = fcmp olt double %.211.2.i.1.i, %.11.i.1.i37.1.i
  %.11.i.2.i39.1.i = select i1 %.10.i.2.i38.1.i, double %.211.2.i.1.i, double %.11.i.1.i37.1.i
  %scevgep21.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 96
  %.211.3.i.1.i = load double, ptr %scevgep21.i, align 8, !noalias !9
  %.10.i.3.i40.1.i = fcmp olt double %.211.3.i.1.i, %.11.i.2.i39.1.i
  %.11.i.3.i41.1.i = select i1 %.10.i.3.i40.1.i, double %.211.3.i.1.i, double %.11.i.2.i39.1.i
  %scevgep20.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 104
  %.211.4.i.1.i = load double, ptr %scevgep20.i, align 8, !noalias !9
  %.10.i.4.i42.1.i = fcmp olt double %.211.4.i.1.i, %.11.i.3.i41.1.i
  %.11.i.4.i43.1.i = select i1 %.10.i.4.i42.1.i, double %.211.4.i.1.i, double %.11.i.3.i41.1.i
  %scevgep19.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 112
  %.211.5.i.1.i = load double, ptr %scevgep19.i, align 8, !noalias !9
  %.10.i.5.i44.1.i = fcmp olt double %.211.5.i.1.i, %.11.i.4.i43.1.i
  %.11.i.5.i45.1.i = select i1 %.10.i.5.i44.1.i, double %.211.5.i.1.i, double %.11.i.4.i43.1.i
  %scevgep18.i = getelementptr i8, ptr %lsr.iv16.pn.i, i64 120
  %.211.6.i.1.i = load double, ptr %scevgep18.i, align 8, !noalias !9
  %.10.i.6.i46.1.i = fcmp olt double %.211.6.i.1.i, %.11.i.5.i45.1.i
  %.11.i.6.i47.1.i = select i1 %.10.i.6.i46.1.i, double %.211.6.i.1.i, double %.11.i.5.i45.1.i
  %.211.7.i.1.i = load double, ptr %lsr.iv16.i, align 8, !noalias !9
  %.10.i.7.i48.1.i = fcmp olt double %.211.7.i.1.i, %.11.i.6.i47.1.i
  %.11.i.7.i49.1.i = select i1 %.10.i.7.i48.1.i, double %.211.7.i.1.i, double %.11.i.6.i47.1.i
  %lsr.iv.next15.i = add i64 %lsr.iv14.i, 2
  %niter313.ncmp.1.i = icmp eq i64 %lsr.iv.next15.i, 0
  br i1 %niter313.ncmp.1.i, label %B128.loopexit.unr-lcssa.i.unr-lcssa.i, label %B78.if.i.i

B582.i:                                           ; preds = %B534.endif.i
  %.1281.i = getelementptr double, ptr %arg.a4, i64 %storemerge.i.i
  %.1282.i = load double, ptr %.1281.i, align 8, !noalias !0
  %.1312.i = getelementptr i64, ptr %arg.a3, i64 %storemerge.i.i
  %.1313.i = load i64, ptr %.1312.i, align 8, !noalias !0
  %.1314.i = icmp sgt i64 %.1313.i, 0
  br i1 %.1314.i, label %B622.i, label %B582.i.B856.i_crit_edge

B582.i.B856.i_crit_edge:                          ; preds = %B582.i
  %.pre = shl i64 %storemerge.i.i, 3
  br label %B856.i

B622.i:                                           ; preds = %B582.i
  %38 = getelementptr double, ptr %arg.a1, i64 %.1313.i
  %.39.i.i = getelementptr i8, ptr %38, i64 -8
  %.40.i.i = load double, ptr %.39.i.i, align 8, !noalias !13
  %.41.i.i = uitofp i64 %.1313.i to double
  %.42.i.i = fmul double %.40.i.i, %.41.i.i
  %.78.i.i = load double, ptr %sunkaddr129.i, align 8, !noalias !13
  %.82.i.i = fdiv double %.42.i.i, %.78.i.i
  %.66.i150.i = mul i64 %storemerge.i.i, %arg.n2_1
  %.70.i151.i = getelementptr double, ptr %arg.a2, i64 %.66.i150.i
  %.71.i152.i = load double, ptr %.70.i151.i, align 8, !noalias !16
  %.111.i153.i = add nsw i64 %.1313.i, -1
  %.15687.not.i154.i = icmp eq i64 %.1313.i, 1
  br i1 %.15687.not.i154.i, label %B622.endif.endif.i, label %B56.if.preheader.i155.i

B856.i:                                           ; preds = %B582.i.B856.i_crit_edge, %B834.endif.i
  %sunkaddr575.i.pre-phi = phi i64 [ %.pre, %B582.i.B856.i_crit_edge ], [ %sunkaddr619.i, %B834.endif.i ]
  %.1670.i = getelementptr double, ptr %arg.a6, i64 %storemerge.i.i
  store double %.1282.i, ptr %.1670.i, align 8, !noalias !0
  %sunkaddr576.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr575.i.pre-phi
  store double 0x7FF0000000000000, ptr %sunkaddr576.i, align 8, !noalias !0
  %sunkaddr578.i = getelementptr i8, ptr %arg.a3, i64 %sunkaddr575.i.pre-phi
  %.1727.i = load i64, ptr %sunkaddr578.i, align 8, !noalias !0
  %.1729.i = icmp slt i64 %.1727.i, %arg.n2_1
  %.1745.i = icmp slt i64 %following.2.0.i, %arg.n0_0
  %or.cond.i = select i1 %.1729.i, i1 %.1745.i, i1 false
  br i1 %or.cond.i, label %B948.i, label %B1184.i

B948.i:                                           ; preds = %B856.i
  %.1773.i = getelementptr double, ptr %arg.a0, i64 %following.2.0.i
  %.1774.i = load double, ptr %.1773.i, align 8, !noalias !0
  %.1842.i = mul i64 %storemerge.i.i, %arg.n2_1
  %39 = getelementptr double, ptr %arg.a2, i64 %.1842.i
  %.1846.i = getelementptr double, ptr %39, i64 %.1727.i
  store double %.1774.i, ptr %.1846.i, align 8, !noalias !0
  %.1875.i = load i64, ptr %sunkaddr578.i, align 8, !noalias !0
  %.1876.i = add nsw i64 %.1875.i, 1
  store i64 %.1876.i, ptr %sunkaddr578.i, align 8, !noalias !0
  %.1931.i = getelementptr double, ptr %arg.a7, i64 %storemerge.i.i
  %.1932.i = load double, ptr %.1931.i, align 8, !noalias !0
  %.1960.i = load double, ptr %.1773.i, align 8, !noalias !0
  %.1961.i = fadd double %.1932.i, %.1960.i
  store double %.1961.i, ptr %.1931.i, align 8, !noalias !0
  %.1991.i = add nsw i64 %following.2.0.i, 1
  %.2027.i = load i64, ptr %sunkaddr578.i, align 8, !noalias !0
  %.2029.i = icmp slt i64 %.2027.i, %arg.n2_1
  %.2045.i = icmp slt i64 %.1991.i, %arg.n0_0
  %or.cond931.i = select i1 %.2029.i, i1 %.2045.i, i1 false
  br i1 %or.cond931.i, label %B1134.i, label %B1184.i

B1134.i:                                          ; preds = %B948.i
  %sunkaddr581.i = shl i64 %following.2.0.i, 3
  %sunkaddr582.i = getelementptr i8, ptr %arg.a0, i64 %sunkaddr581.i
  %.2080.i = load double, ptr %sunkaddr582.i, align 8, !noalias !0
  %.2081.i = fmul double %.2080.i, 2.000000e-02
  %.2083.i = fadd double %.1282.i, %.2081.i
  store double %.2083.i, ptr %sunkaddr576.i, align 8, !noalias !0
  %.2144.pr.i = load i64, ptr %sunkaddr578.i, align 8, !noalias !0
  br label %B1184.i

B1184.i:                                          ; preds = %B1134.i, %B948.i, %B856.i
  %.2262.i = phi i64 [ %.2144.pr.i, %B1134.i ], [ %.2027.i, %B948.i ], [ %.1727.i, %B856.i ]
  %following.3.1.i = phi i64 [ %.1991.i, %B1134.i ], [ %.1991.i, %B948.i ], [ %following.2.0.i, %B856.i ]
  %.2145.i = icmp sgt i64 %.2262.i, 0
  br i1 %.2145.i, label %B1208.i, label %B1352.else.i

B1208.i:                                          ; preds = %B1184.i
  %.2174.i = load double, ptr %sunkaddr576.i, align 8, !noalias !0
  %.66.i59.i = mul i64 %storemerge.i.i, %arg.n2_1
  %.70.i60.i = getelementptr double, ptr %arg.a2, i64 %.66.i59.i
  %.71.i61.i = load double, ptr %.70.i60.i, align 8, !noalias !19
  %.111.i62.i = add nsw i64 %.2262.i, -1
  %.15687.not.i63.i = icmp eq i64 %.2262.i, 1
  br i1 %.15687.not.i63.i, label %B1208.endif.i, label %B56.if.preheader.i64.i

B56.if.preheader.i64.i:                           ; preds = %B1208.i
  %xtraiter.i65.i = and i64 %.111.i62.i, 7
  %40 = icmp ult i64 %.2262.i, 9
  br i1 %40, label %B56.if.epil.preheader.i108.i, label %B56.if.preheader.new.i66.i

B56.if.preheader.new.i66.i:                       ; preds = %B56.if.preheader.i64.i
  %unroll_iter.i67.i = and i64 %.111.i62.i, 9223372036854775800
  %41 = shl i64 %.66.i59.i, 3
  %42 = getelementptr i8, ptr %arg.a2, i64 %41
  %scevgep5.i68.i = getelementptr i8, ptr %42, i64 64
  %43 = add nsw i64 %unroll_iter.i67.i, -8
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %B56.if.i69.epil.preheader.i, label %B56.if.preheader.new.i66.new.i

B56.if.preheader.new.i66.new.i:                   ; preds = %B56.if.preheader.new.i66.i
  %45 = lshr exact i64 %43, 3
  %46 = add nuw nsw i64 %45, 1
  %scevgep426.i = getelementptr i8, ptr %scevgep371.i, i64 %41
  %47 = lshr i64 %46, 1
  %48 = mul nsw i64 %47, -2
  br label %B56.if.i69.i

B110.loopexit.unr-lcssa.i106.unr-lcssa.i:         ; preds = %B56.if.i69.i
  %49 = and i64 %.111.i62.i, 9223372036854775792
  %50 = and i64 %43, 8
  %lcmp.mod328.not.not.i = icmp eq i64 %50, 0
  br i1 %lcmp.mod328.not.not.i, label %B56.if.i69.epil.preheader.i, label %B110.loopexit.unr-lcssa.i106.i

B56.if.i69.epil.preheader.i:                      ; preds = %B110.loopexit.unr-lcssa.i106.unr-lcssa.i, %B56.if.preheader.new.i66.i
  %least.2.090.i70.epil.init.i = phi double [ %.71.i61.i, %B56.if.preheader.new.i66.i ], [ %.11.i.7.i103.1.i, %B110.loopexit.unr-lcssa.i106.unr-lcssa.i ]
  %niter.i71.epil.init.i = phi i64 [ 0, %B56.if.preheader.new.i66.i ], [ %49, %B110.loopexit.unr-lcssa.i106.unr-lcssa.i ]
  %51 = shl i64 %niter.i71.epil.init.i, 3
  %scevgep19.i72.epil.i = getelementptr i8, ptr %scevgep5.i68.i, i64 %51
  %scevgep20.i73.epil.i = getelementptr i8, ptr %scevgep19.i72.epil.i, i64 -56
  %.238.i74.epil.i = load double, ptr %scevgep20.i73.epil.i, align 8, !noalias !19
  %.10.i.i75.epil.i = fcmp olt double %.238.i74.epil.i, %least.2.090.i70.epil.init.i
  %.11.i.i76.epil.i = select i1 %.10.i.i75.epil.i, double %.238.i74.epil.i, double %least.2.090.i70.epil.init.i
  %scevgep18.i77.epil.i = getelementptr i8, ptr %scevgep19.i72.epil.i, i64 -48
  %.238.1.i78.epil.i = load double, ptr %scevgep18.i77.epil.i, align 8, !noalias !19
  %.10.i.1.i79.epil.i = fcmp olt double %.238.1.i78.epil.i, %.11.i.i76.epil.i
  %.11.i.1.i80.epil.i = select i1 %.10.i.1.i79.epil.i, double %.238.1.i78.epil.i, double %.11.i.i76.epil.i
  %scevgep16.i81.epil.i = getelementptr i8, ptr %scevgep19.i72.epil.i, i64 -40
  %.238.2.i82.epil.i = load double, ptr %scevgep16.i81.epil.i, align 8, !noalias !19
  %.10.i.2.i83.epil.i = fcmp olt double %.238.2.i82.epil.i, %.11.i.1.i80.epil.i
  %.11.i.2.i84.epil.i = select i1 %.10.i.2.i83.epil.i, double %.238.2.i82.epil.i, double %.11.i.1.i80.epil.i
  %scevgep14.i85.epil.i = getelementptr i8, ptr %scevgep19.i72.epil.i, i64 -32
  %.238.3.i86.epil.i = load double, ptr %scevgep14.i85.epil.i, align 8, !noalias !19
  %.10.i.3.i87.epil.i = fcmp olt double %.238.3.i86.epil.i, %.11.i.2.i84.epil.i
  %.11.i.3.i88.epil.i = select i1 %.10.i.3.i87.epil.i, double %.238.3.i86.epil.i, double %.11.i.2.i84.epil.i
  %scevgep12.i89.epil.i = getelementptr i8, ptr %scevgep19.i72.epil.i, i64 -24
  %.238.4.i90.epil.i = load double, ptr %scevgep12.i89.epil.i, align 8, !noalias !19
  %.10.i.4.i91.epil.i = fcmp olt double %.238.4.i90.epil.i, %.11.i.3.i88.epil.i
  %.11.i.4.i92.epil.i = select i1 %.10.i.4.i91.epil.i, double %.238.4.i90.epil.i, double %.11.i.3.i88.epil.i
  %scevgep10.i93.epil.i = getelementptr i8, ptr %scevgep19.i72.epil.i, i64 -16
  %.238.5.i94.epil.i = load double, ptr %scevgep10.i93.epil.i, align 8, !noalias !19
  %.10.i.5.i95.epil.i = fcmp olt double %.238.5.i94.epil.i, %.11.i.4.i92.epil.i
  %.11.i.5.i96.epil.i = select i1 %.10.i.5.i95.epil.i, double %.238.5.i94.epil.i, double %.11.i.4.i92.epil.i
  %scevgep8.i97.epil.i = getelementptr i8, ptr %scevgep19.i72.epil.i, i64 -8
  %.238.6.i98.epil.i = load double, ptr %scevgep8.i97.epil.i, align 8, !noalias !19
  %.10.i.6.i99.epil.i = fcmp olt double %.238.6.i98.epil.i, %.11.i.5.i96.epil.i
  %.11.i.6.i100.epil.i = select i1 %.10.i.6.i99.epil.i, double %.238.6.i98.epil.i, double %.11.i.5.i96.epil.i
  %.238.7.i101.epil.i = load double, ptr %scevgep19.i72.epil.i, align 8, !noalias !19
  %.10.i.7.i102.epil.i = fcmp olt double %.238.7.i101.epil.i, %.11.i.6.i100.epil.i
  %.11.i.7.i103.epil.i = select i1 %.10.i.7.i102.epil.i, double %.238.7.i101.epil.i, double %.11.i.6.i100.epil.i
  br label %B110.loopexit.unr-lcssa.i106.i

B110.loopexit.unr-lcssa.i106.i:                   ; preds = %B56.if.i69.epil.preheader.i, %B110.loopexit.unr-lcssa.i106.unr-lcssa.i
  %.11.i.7.i103.lcssa.i = phi double [ %.11.i.7.i103.1.i, %B110.loopexit.unr-lcssa.i106.unr-lcssa.i ], [ %.11.i.7.i103.epil.i, %B56.if.i69.epil.preheader.i ]
  %lcmp.mod.not.i107.i = icmp eq i64 %xtraiter.i65.i, 0
  %52 = or i64 %unroll_iter.i67.i, 1
  br i1 %lcmp.mod.not.i107.i, label %B1208.endif.i, label %B56.if.epil.preheader.i108.i

B56.if.epil.preheader.i108.i:                     ; preds = %B110.loopexit.unr-lcssa.i106.i, %B56.if.preheader.i64.i
  %least.2.090.epil.init.i109.i = phi double [ %.71.i61.i, %B56.if.preheader.i64.i ], [ %.11.i.7.i103.lcssa.i, %B110.loopexit.unr-lcssa.i106.i ]
  %.1628688.epil.init.i110.i = phi i64 [ 1, %B56.if.preheader.i64.i ], [ %52, %B110.loopexit.unr-lcssa.i106.i ]
  %53 = add i64 %.1628688.epil.init.i110.i, %.66.i59.i
  %54 = shl i64 %53, 3
  %scevgep.i111.i = getelementptr i8, ptr %arg.a2, i64 %54
  br label %B56.if.epil.i112.i

B56.if.epil.i112.i:                               ; preds = %B56.if.epil.i112.i, %B56.if.epil.preheader.i108.i
  %least.2.090.epil.i113.i = phi double [ %.11.i.epil.i118.i, %B56.if.epil.i112.i ], [ %least.2.090.epil.init.i109.i, %B56.if.epil.preheader.i108.i ]
  %epil.iter.i114.i = phi i64 [ %epil.iter.next.i119.i, %B56.if.epil.i112.i ], [ 0, %B56.if.epil.preheader.i108.i ]
  %55 = shl i64 %epil.iter.i114.i, 3
  %scevgep459.i = getelementptr i8, ptr %scevgep.i111.i, i64 %55
  %.238.epil.i116.i = load double, ptr %scevgep459.i, align 8, !noalias !19
  %.10.i.epil.i117.i = fcmp olt double %.238.epil.i116.i, %least.2.090.epil.i113.i
  %.11.i.epil.i118.i = select i1 %.10.i.epil.i117.i, double %.238.epil.i116.i, double %least.2.090.epil.i113.i
  %epil.iter.next.i119.i = add i64 %epil.iter.i114.i, 1
  %epil.iter.cmp.not.i120.i = icmp eq i64 %xtraiter.i65.i, %epil.iter.next.i119.i
  br i1 %epil.iter.cmp.not.i120.i, label %B1208.endif.i, label %B56.if.epil.i112.i, !llvm.loop !7

B56.if.i69.i:                                     ; preds = %B56.if.i69.i, %B56.if.preheader.new.i66.new.i
  %lsr.iv71.i = phi ptr [ %scevgep72.i, %B56.if.i69.i ], [ %scevgep426.i, %B56.if.preheader.new.i66.new.i ]
  %lsr.iv69.i = phi i64 [ %lsr.iv.next70.i, %B56.if.i69.i ], [ %48, %B56.if.preheader.new.i66.new.i ]
  %least.2.090.i70.i = phi double [ %.11.i.7.i103.1.i, %B56.if.i69.i ], [ %.71.i61.i, %B56.if.preheader.new.i66.new.i ]
  %scevgep87.i = getelementptr i8, ptr %lsr.iv71.i, i64 -64
  %scevgep86.i = getelementptr i8, ptr %lsr.iv71.i, i64 -120
  %.238.i74.i = load double, ptr %scevgep86.i, align 8, !noalias !19
  %.10.i.i75.i = fcmp olt double %.238.i74.i, %least.2.090.i70.i
  %.11.i.i76.i = select i1 %.10.i.i75.i, double %.238.i74.i, double %least.2.090.i70.i
  %scevgep85.i = getelementptr i8, ptr %lsr.iv71.i, i64 -112
  %.238.1.i78.i = load double, ptr %scevgep85.i, align 8, !noalias !19
  %.10.i.1.i79.i = fcmp olt double %.238.1.i78.i, %.11.i.i76.i
  %.11.i.1.i80.i = select i1 %.10.i.1.i79.i, double %.238.1.i78.i, double %.11.i.i76.i
  %scevgep84.i = getelementptr i8, ptr %lsr.iv71.i, i64 -104
  %.238.2.i82.i = load double, ptr %scevgep84.i, align 8, !noalias !19
  %.10.i.2.i83.i = fcmp olt double %.238.2.i82.i, %.11.i.1.i80.i
  %.11.i.2.i84.i = select i1 %.10.i.2.i83.i, double %.238.2.i82.i, double %.11.i.1.i80.i
  %scevgep83.i = getelementptr i8, ptr %lsr.iv71.i, i64 -96
  %.238.3.i86.i = load double, ptr %scevgep83.i, align 8, !noalias !19
  %.10.i.3.i87.i = fcmp olt double %.238.3.i86.i, %.11.i.2.i84.i
  %.11.i.3.i88.i = select i1 %.10.i.3.i87.i, double %.238.3.i86.i, double %.11.i.2.i84.i
  %scevgep82.i = getelementptr i8, ptr %lsr.iv71.i, i64 -88
  %.238.4.i90.i = load double, ptr %scevgep82.i, align 8, !noalias !19
  %.10.i.4.i91.i = fcmp olt double %.238.4.i90.i, %.11.i.3.i88.i
  %.11.i.4.i92.i = select i1 %.10.i.4.i91.i, double %.238.4.i90.i, double %.11.i.3.i88.i
  %scevgep81.i = getelementptr i8, ptr %lsr.iv71.i, i64 -80
  %.238.5.i94.i = load double, ptr %scevgep81.i, align 8, !noalias !19
  %.10.i.5.i95.i = fcmp olt double %.238.5.i94.i, %.11.i.4.i92.i
  %.11.i.5.i96.i = select i1 %.10.i.5.i95.i, double %.238.5.i94.i, double %.11.i.4.i92.i
  %scevgep80.i = getelementptr i8, ptr %lsr.iv71.i, i64 -72
  %.238.6.i98.i = load double, ptr %scevgep80.i, align 8, !noalias !19
  %.10.i.6.i99.i = fcmp olt double %.238.6.i98.i, %.11.i.5.i96.i
  %.11.i.6.i100.i = select i1 %.10.i.6.i99.i, double %.238.6.i98.i, double %.11.i.5.i96.i
  %.238.7.i101.i = load double, ptr %scevgep87.i, align 8, !noalias !19
  %.10.i.7.i102.i = fcmp olt double %.238.7.i101.i, %.11.i.6.i100.i
  %.11.i.7.i103.i = select i1 %.10.i.7.i102.i, double %.238.7.i101.i, double %.11.i.6.i100.i
  %scevgep79.i = getelementptr i8, ptr %lsr.iv71.i, i64 -56
  %.238.i74.1.i = load double, ptr %scevgep79.i, align 8, !noalias !19
  %.10.i.i75.1.i = fcmp olt double %.238.i74.1.i, %.11.i.7.i103.i
  %.11.i.i76.1.i = select i1 %.10.i.i75.1.i, double %.238.i74.1.i, double %.11.i.7.i103.i
  %scevgep78.i = getelementptr i8, ptr %lsr.iv71.i, i64 -48
  %.238.1.i78.1.i = load double, ptr %scevgep78.i, align 8, !noalias !19
  %.10.i.1.i79.1.i = fcmp olt double %.238.1.i78.1.i, %.11.i.i76.1.i
  %.11.i.1.i80.1.i = select i1 %.10.i.1.i79.1.i, double %.238.1.i78.1.i, double %.11.i.i76.1.i
  %scevgep77.i = getelementptr i8, ptr %lsr.iv71.i, i64 -40
  %.238.2.i82.1.i = load double, ptr %scevgep77.i, align 8, !noalias !19
  %.10.i.2.i83.1.i = fcmp olt double %.238.2.i82.1.i, %.11.i.1.i80.1.i
  %.11.i.2.i84.1.i = select i1 %.10.i.2.i83.1.i, double %.238.2.i82.1.i, double %.11.i.1.i80.1.i
  %scevgep76.i = getelementptr i8, ptr %lsr.iv71.i, i64 -32
  %.238.3.i86.1.i = load double, ptr %scevgep76.i, align 8, !noalias !19
  %.10.i.3.i87.1.i = fcmp olt double %.238.3.i86.1.i, %.11.i.2.i84.1.i
  %.11.i.3.i88.1.i = select i1 %.10.i.3.i87.1.i, double %.238.3.i86.1.i, double %.11.i.2.i84.1.i
  %scevgep75.i = getelementptr i8, ptr %lsr.iv71.i, i64 -24
  %.238.4.i90.1.i = load double, ptr %scevgep75.i, align 8, !noalias !19
  %.10.i.4.i91.1.i = fcmp olt double %.238.4.i90.1.i, %.11.i.3.i88.1.i
  %.11.i.4.i92.1.i = select i1 %.10.i.4.i91.1.i, double %.238.4.i90.1.i, double %.11.i.3.i88.1.i
  %scevgep74.i = getelementptr i8, ptr %lsr.iv71.i, i64 -16
  %.238.5.i94.1.i = load double, ptr %scevgep74.i, align 8, !noalias !19
  %.10.i.5.i95.1.i = fcmp olt double %.238.5.i94.1.i, %.11.i.4.i92.1.i
  %.11.i.5.i96.1.i = select i1 %.10.i.5.i95.1.i, double %.238.5.i94.1.i, double %.11.i.4.i92.1.i
  %scevgep73.i = getelementptr i8, ptr %lsr.iv71.i, i64 -8
  %.238.6.i98.1.i = load double, ptr %scevgep73.i, align 8, !noalias !19
  %.10.i.6.i99.1.i = fcmp olt double %.238.6.i98.1.i, %.11.i.5.i96.1.i
  %.11.i.6.i100.1.i = select i1 %.10.i.6.i99.1.i, double %.238.6.i98.1.i, double %.11.i.5.i96.1.i
  %.238.7.i101.1.i = load double, ptr %lsr.iv71.i, align 8, !noalias !19
  %.10.i.7.i102.1.i = fcmp olt double %.238.7.i101.1.i, %.11.i.6.i100.1.i
  %.11.i.7.i103.1.i = select i1 %.10.i.7.i102.1.i, double %.238.7.i101.1.i, double %.11.i.6.i100.1.i
  %lsr.iv.next70.i = add i64 %lsr.iv69.i, 2
  %scevgep72.i = getelementptr i8, ptr %lsr.iv71.i, i64 128
  %niter332.ncmp.1.i = icmp eq i64 %lsr.iv.next70.i, 0
  br i1 %niter332.ncmp.1.i, label %B110.loopexit.unr-lcssa.i106.unr-lcssa.i, label %B56.if.i69.i

B118.if.lr.ph.i:                                  ; preds = %entry
  %56 = tail call i64 @llvm.smin.i64(i64 %arg.n2_0, i64 0)
  %57 = icmp eq i64 %.11.i.i, 1
  br i1 %57, label %B118.if.epil.preheader.i, label %B118.if.lr.ph.new.i

B118.if.lr.ph.new.i:                              ; preds = %B118.if.lr.ph.i
  %unroll_iter.i = and i64 %.11.i.i, 9223372036854775806
  %58 = icmp eq i64 %arg.n2_0, 0
  %59 = icmp slt i64 %arg.n2_0, 0
  br label %B118.if.i

B118.if.i:                                        ; preds = %B120.endif.endif.endif.endif.1.i, %B118.if.lr.ph.new.i
  %.248958960.i = phi i64 [ 0, %B118.if.lr.ph.new.i ], [ %.255.1.i9, %B120.endif.endif.endif.endif.1.i ]
  %sunkaddr138.i = shl i64 %.248958960.i, 3
  %sunkaddr139.i = getelementptr i8, ptr %arg.a0, i64 %sunkaddr138.i
  %.306.i = load double, ptr %sunkaddr139.i, align 8, !noalias !0
  br i1 %58, label %B120.endif.endif.endif.thread.1.i, label %B120.endif.endif.endif.else.if.1.i, !prof !3

B120.endif.endif.endif.else.if.1.i:               ; preds = %B118.if.i
  %60 = or i64 %.248958960.i, 1
  %.327.i = srem i64 %.248958960.i, %arg.n2_0
  %.330.not.i = icmp eq i64 %.327.i, 0
  %.338.i = select i1 %.330.not.i, i64 0, i64 %56
  %.318.1.i = add nsw i64 %.338.i, %.327.i
  %61 = mul i64 %.318.1.i, %arg.n2_1
  %.367.i = sdiv i64 %.248958960.i, %arg.n2_0
  %.371.i = icmp ne i64 %.327.i, 0
  %.372.i = and i1 %59, %.371.i
  %.377.i = sext i1 %.372.i to i64
  %62 = getelementptr double, ptr %arg.a2, i64 %61
  %63 = getelementptr double, ptr %62, i64 %.367.i
  %.431.i = getelementptr double, ptr %63, i64 %.377.i
  store double %.306.i, ptr %.431.i, align 8, !noalias !0
  %.499.i = getelementptr i64, ptr %arg.a3, i64 %.318.1.i
  %.500.i = load i64, ptr %.499.i, align 8, !noalias !0
  %.501.i = add nsw i64 %.500.i, 1
  store i64 %.501.i, ptr %.499.i, align 8, !noalias !0
  %.595.i = getelementptr double, ptr %arg.a7, i64 %.318.1.i
  %.596.i = load double, ptr %.595.i, align 8, !noalias !0
  %.623.i = load double, ptr %sunkaddr139.i, align 8, !noalias !0
  %.624.i = fadd double %.596.i, %.623.i
  store double %.624.i, ptr %.595.i, align 8, !noalias !0
  %sunkaddr144.i = getelementptr i8, ptr %sunkaddr139.i, i64 8
  %.306.1.i = load double, ptr %sunkaddr144.i, align 8, !noalias !0
  %.327.1.i = srem i64 %60, %arg.n2_0
  %.330.not.1.i = icmp eq i64 %.327.1.i, 0
  %.338.1.i = select i1 %.330.not.1.i, i64 0, i64 %56
  %.318.1.1.i = add nsw i64 %.338.1.i, %.327.1.i
  %64 = mul i64 %.318.1.1.i, %arg.n2_1
  %.367.1.i = sdiv i64 %60, %arg.n2_0
  %.371.1.i = icmp ne i64 %.327.1.i, 0
  %.372.1.i = and i1 %59, %.371.1.i
  %.377.1.i = sext i1 %.372.1.i to i64
  %65 = getelementptr double, ptr %arg.a2, i64 %64
  %66 = getelementptr double, ptr %65, i64 %.367.1.i
  %.431.1.i = getelementptr double, ptr %66, i64 %.377.1.i
  store double %.306.1.i, ptr %.431.1.i, align 8, !noalias !0
  %.499.1.i = getelementptr i64, ptr %arg.a3, i64 %.318.1.1.i
  %.500.1.i = load i64, ptr %.499.1.i, align 8, !noalias !0
  %.501.1.i = add nsw i64 %.500.1.i, 1
  store i64 %.501.1.i, ptr %.499.1.i, align 8, !noalias !0
  br label %B120.endif.endif.endif.endif.1.i

B120.endif.endif.endif.thread.1.i:                ; preds = %B118.if.i
  store double %.306.i, ptr %arg.a2, align 8, !noalias !0
  %.50029.i = load i64, ptr %arg.a3, align 8, !noalias !0
  %.50130.i = add nsw i64 %.50029.i, 1
  store i64 %.50130.i, ptr %arg.a3, align 8, !noalias !0
  %.596.i3 = load double, ptr %arg.a7, align 8, !noalias !0
  %.623.i4 = load double, ptr %sunkaddr139.i, align 8, !noalias !0
  %.624.i5 = fadd double %.596.i3, %.623.i4
  store double %.624.i5, ptr %arg.a7, align 8, !noalias !0
  %sunkaddr144.i7 = getelementptr i8, ptr %sunkaddr139.i, i64 8
  %.306.1.i8 = load double, ptr %sunkaddr144.i7, align 8, !noalias !0
  store double %.306.1.i8, ptr %arg.a2, align 8, !noalias !0
  %.50029.1.i = load i64, ptr %arg.a3, align 8, !noalias !0
  %.50130.1.i = add nsw i64 %.50029.1.i, 1
  store i64 %.50130.1.i, ptr %arg.a3, align 8, !noalias !0
  br label %B120.endif.endif.endif.endif.1.i

B120.endif.endif.endif.endif.1.i:                 ; preds = %B120.endif.endif.endif.thread.1.i, %B120.endif.endif.endif.else.if.1.i
  %sunkaddr144.i11 = phi ptr [ %sunkaddr144.i7, %B120.endif.endif.endif.thread.1.i ], [ %sunkaddr144.i, %B120.endif.endif.endif.else.if.1.i ]
  %rem.3.0.1.i = phi i64 [ 0, %B120.endif.endif.endif.thread.1.i ], [ %.318.1.1.i, %B120.endif.endif.endif.else.if.1.i ]
  %.255.1.i9 = add nuw i64 %.248958960.i, 2
  %.595.1.i = getelementptr double, ptr %arg.a7, i64 %rem.3.0.1.i
  %.596.1.i = load double, ptr %.595.1.i, align 8, !noalias !0
  %.623.1.i = load double, ptr %sunkaddr144.i11, align 8, !noalias !0
  %.624.1.i = fadd double %.596.1.i, %.623.1.i
  store double %.624.1.i, ptr %.595.1.i, align 8, !noalias !0
  %niter.ncmp.1.i = icmp eq i64 %unroll_iter.i, %.255.1.i9
  br i1 %niter.ncmp.1.i, label %B250.loopexit.unr-lcssa.i, label %B118.if.i

B280.if.i:                                        ; preds = %B426.i, %B280.if.preheader.i
  %lsr.iv510.i = phi ptr [ %arg.a2, %B280.if.preheader.i ], [ %scevgep511.i, %B426.i ]
  %lsr.iv476.i = phi ptr [ %scevgep475.i, %B280.if.preheader.i ], [ %scevgep477.i, %B426.i ]
  %.745965968.i = phi i64 [ 0, %B280.if.preheader.i ], [ %.752.i, %B426.i ]
  %.752.i = add nuw nsw i64 %.745965968.i, 1
  %.806.i = getelementptr double, ptr %arg.a4, i64 %.745965968.i
  store double 0x7FF0000000000000, ptr %.806.i, align 8, !noalias !0
  %.834.i = getelementptr i64, ptr %arg.a3, i64 %.745965968.i
  %.835.i = load i64, ptr %.834.i, align 8, !noalias !0
  %.836.i = icmp sgt i64 %.835.i, 0
  br i1 %.836.i, label %B328.i, label %B426.i

B328.endif.i:                                     ; preds = %B56.if.epil.i.i, %B110.loopexit.unr-lcssa.i.i, %B328.i
  %least.2.0.lcssa.i.i = phi double [ %.71.i.i, %B328.i ], [ %.11.i.7.i.lcssa.i, %B110.loopexit.unr-lcssa.i.i ], [ %.11.i.epil.i.i, %B56.if.epil.i.i ]
  %67 = getelementptr double, ptr %arg.a1, i64 %.835.i
  %.39.i123.i = getelementptr i8, ptr %67, i64 -8
  %.40.i124.i = load double, ptr %.39.i123.i, align 8, !noalias !22
  %.41.i125.i = uitofp i64 %.835.i to double
  %.42.i126.i = fmul double %.40.i124.i, %.41.i125.i
  %.78.i128.i = load double, ptr %sunkaddr152.i, align 8, !noalias !22
  %.82.i129.i = fdiv double %.42.i126.i, %.78.i128.i
  %.953.i = fmul double %least.2.0.lcssa.i.i, %.82.i129.i
  %sunkaddr604.i = shl i64 %.745965968.i, 3
  %sunkaddr605.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr604.i
  store double %.953.i, ptr %sunkaddr605.i, align 8, !noalias !0
  br label %B426.i

B484.if.i:                                        ; preds = %B428.i, %B486.endif.i
  %lsr.iv94.i = phi i3 [ %lsr.iv.next95.i, %B486.endif.i ], [ 0, %B428.i ]
  %lsr.iv471.i = phi ptr [ %scevgep472.i, %B486.endif.i ], [ %arg.a4, %B428.i ]
  %lsr.iv467.i = phi i64 [ %lsr.iv.next468.i, %B486.endif.i ], [ 12, %B428.i ]
  %.1087973975.i = phi i64 [ %.1094.i, %B486.endif.i ], [ 0, %B428.i ]
  %smin96.i = tail call i64 @llvm.smin.i64(i64 %arg.n4_0, i64 %lsr.iv467.i)
  %68 = trunc i64 %smin96.i to i3
  %69 = add i3 %lsr.iv94.i, %68
  %70 = zext i3 %69 to i64
  %71 = mul i64 %.1087973975.i, 12
  %.31.i.i = add i64 %71, 12
  %.11.i.i130.i = tail call i64 @llvm.smin.i64(i64 %.31.i.i, i64 %arg.n4_0)
  %.98.i.i = sub i64 %.11.i.i130.i, %71
  %.14170.not.i.i = icmp slt i64 %.98.i.i, 1
  br i1 %.14170.not.i.i, label %B486.endif.i, label %B142.if.preheader.i.i

B142.if.preheader.i.i:                            ; preds = %B484.if.i
  %xtraiter.i131.i = and i64 %.98.i.i, 7
  %lcmp.mod.not.i132.i = icmp eq i64 %xtraiter.i131.i, 0
  br i1 %lcmp.mod.not.i132.i, label %B142.if.prol.loopexit.i.i, label %B142.if.prol.i.i

B142.if.prol.i.i:                                 ; preds = %B142.if.preheader.i.i, %B142.if.prol.i.i
  %lsr.iv91.i = phi i64 [ %lsr.iv.next92.i, %B142.if.prol.i.i ], [ 0, %B142.if.preheader.i.i ]
  %first.2.073.prol.i.i = phi double [ %.11.i2.prol.i.i, %B142.if.prol.i.i ], [ 0x7FF0000000000000, %B142.if.preheader.i.i ]
  %72 = shl nuw nsw i64 %lsr.iv91.i, 3
  %scevgep93.i = getelementptr i8, ptr %lsr.iv471.i, i64 %72
  %.205.prol.i.i = load double, ptr %scevgep93.i, align 8, !noalias !25
  %.10.i.prol.i.i = fcmp olt double %.205.prol.i.i, %first.2.073.prol.i.i
  %.11.i2.prol.i.i = select i1 %.10.i.prol.i.i, double %.205.prol.i.i, double %first.2.073.prol.i.i
  %lsr.iv.next92.i = add nuw nsw i64 %lsr.iv91.i, 1
  %ov.i.i = icmp eq i64 %lsr.iv.next92.i, %70
  br i1 %ov.i.i, label %B142.if.prol.loopexit.loopexit.i.i, label %B142.if.prol.i.i, !llvm.loop !28

B142.if.prol.loopexit.loopexit.i.i:               ; preds = %B142.if.prol.i.i
  %73 = add i64 %xtraiter.i131.i, %71
  %74 = sub i64 %.11.i.i130.i, %73
  br label %B142.if.prol.loopexit.i.i

B142.if.prol.loopexit.i.i:                        ; preds = %B142.if.prol.loopexit.loopexit.i.i, %B142.if.preheader.i.i
  %first.2.073.unr.i.i = phi double [ 0x7FF0000000000000, %B142.if.preheader.i.i ], [ %.11.i2.prol.i.i, %B142.if.prol.loopexit.loopexit.i.i ]
  %.1406872.unr.i.i = phi i64 [ %.98.i.i, %B142.if.preheader.i.i ], [ %74, %B142.if.prol.loopexit.loopexit.i.i ]
  %.1476971.unr.i.i = phi i64 [ %71, %B142.if.preheader.i.i ], [ %73, %B142.if.prol.loopexit.loopexit.i.i ]
  %.11.i2.lcssa.unr.i.i = phi double [ poison, %B142.if.preheader.i.i ], [ %.11.i2.prol.i.i, %B142.if.prol.loopexit.loopexit.i.i ]
  %75 = sub i64 %71, %.11.i.i130.i
  %76 = icmp ugt i64 %75, -8
  br i1 %76, label %B486.endif.i, label %B142.if.preheader3.i.i

B142.if.preheader3.i.i:                           ; preds = %B142.if.prol.loopexit.i.i
  %77 = add i64 %.1406872.unr.i.i, 8
  %78 = shl i64 %.1476971.unr.i.i, 3
  %79 = getelementptr i8, ptr %arg.a4, i64 %78
  %scevgep.i133.i = getelementptr i8, ptr %79, i64 56
  br label %B142.if.i.i

B142.if.i.i:                                      ; preds = %B142.if.i.i, %B142.if.preheader3.i.i
  %lsr.iv4.i.i = phi ptr [ %scevgep.i133.i, %B142.if.preheader3.i.i ], [ %scevgep5.i148.i, %B142.if.i.i ]
  %lsr.iv.i134.i = phi i64 [ %77, %B142.if.preheader3.i.i ], [ %lsr.iv.next.i147.i, %B142.if.i.i ]
  %first.2.073.i.i = phi double [ %first.2.073.unr.i.i, %B142.if.preheader3.i.i ], [ %.11.i2.7.i.i, %B142.if.i.i ]
  %scevgep12.i135.i = getelementptr i8, ptr %lsr.iv4.i.i, i64 -56
  %.205.i.i = load double, ptr %scevgep12.i135.i, align 8, !noalias !25
  %.10.i.i136.i = fcmp olt double %.205.i.i, %first.2.073.i.i
  %.11.i2.i.i = select i1 %.10.i.i136.i, double %.205.i.i, double %first.2.073.i.i
  %scevgep11.i.i = getelementptr i8, ptr %lsr.iv4.i.i, i64 -48
  %.205.1.i.i = load double, ptr %scevgep11.i.i, align 8, !noalias !25
  %.10.i.1.i137.i = fcmp olt double %.205.1.i.i, %.11.i2.i.i
  %.11.i2.1.i.i = select i1 %.10.i.1.i137.i, double %.205.1.i.i, double %.11.i2.i.i
  %scevgep10.i138.i = getelementptr i8, ptr %lsr.iv4.i.i, i64 -40
  %.205.2.i.i = load double, ptr %scevgep10.i138.i, align 8, !noalias !25
  %.10.i.2.i139.i = fcmp olt double %.205.2.i.i, %.11.i2.1.i.i
  %.11.i2.2.i.i = select i1 %.10.i.2.i139.i, double %.205.2.i.i, double %.11.i2.1.i.i
  %scevgep9.i140.i = getelementptr i8, ptr %lsr.iv4.i.i, i64 -32
  %.205.3.i.i = load double, ptr %scevgep9.i140.i, align 8, !noalias !25
  %.10.i.3.i141.i = fcmp olt double %.205.3.i.i, %.11.i2.2.i.i
  %.11.i2.3.i.i = select i1 %.10.i.3.i141.i, double %.205.3.i.i, double %.11.i2.2.i.i
  %scevgep8.i142.i = getelementptr i8, ptr %lsr.iv4.i.i, i64 -24
  %.205.4.i.i = load double, ptr %scevgep8.i142.i, align 8, !noalias !25
  %.10.i.4.i143.i = fcmp olt double %.205.4.i.i, %.11.i2.3.i.i
  %.11.i2.4.i.i = select i1 %.10.i.4.i143.i, double %.205.4.i.i, double %.11.i2.3.i.i
  %scevgep7.i.i = getelementptr i8, ptr %lsr.iv4.i.i, i64 -16
  %.205.5.i.i = load double, ptr %scevgep7.i.i, align 8, !noalias !25
  %.10.i.5.i144.i = fcmp olt double %.205.5.i.i, %.11.i2.4.i.i
  %.11.i2.5.i.i = select i1 %.10.i.5.i144.i, double %.205.5.i.i, double %.11.i2.4.i.i
  %scevgep6.i.i = getelementptr i8, ptr %lsr.iv4.i.i, i64 -8
  %.205.6.i.i = load double, ptr %scevgep6.i.i, align 8, !noalias !25
  %.10.i.6.i145.i = fcmp olt double %.205.6.i.i, %.11.i2.5.i.i
  %.11.i2.6.i.i = select i1 %.10.i.6.i145.i, double %.205.6.i.i, double %.11.i2.5.i.i
  %.205.7.i.i = load double, ptr %lsr.iv4.i.i, align 8, !noalias !25
  %.10.i.7.i146.i = fcmp olt double %.205.7.i.i, %.11.i2.6.i.i
  %.11.i2.7.i.i = select i1 %.10.i.7.i146.i, double %.205.7.i.i, double %.11.i2.6.i.i
  %lsr.iv.next.i147.i = add i64 %lsr.iv.i134.i, -8
  %scevgep5.i148.i = getelementptr i8, ptr %lsr.iv4.i.i, i64 64
  %.141.7.i.i = icmp sgt i64 %lsr.iv.next.i147.i, 8
  br i1 %.141.7.i.i, label %B142.if.i.i, label %B486.endif.i

B486.endif.i:                                     ; preds = %B142.if.i.i, %B142.if.prol.loopexit.i.i, %B484.if.i
  %first.2.0.lcssa.i149.i = phi double [ 0x7FF0000000000000, %B484.if.i ], [ %.11.i2.lcssa.unr.i.i, %B142.if.prol.loopexit.i.i ], [ %.11.i2.7.i.i, %B142.if.i.i ]
  %.1094.i = add nuw nsw i64 %.1087973975.i, 1
  %.1172.i = getelementptr double, ptr %arg.a5, i64 %.1087973975.i
  store double %first.2.0.lcssa.i149.i, ptr %.1172.i, align 8, !noalias !0
  %lsr.iv.next468.i = add i64 %lsr.iv467.i, 12
  %scevgep472.i = getelementptr i8, ptr %lsr.iv471.i, i64 96
  %lsr.iv.next95.i = xor i3 %lsr.iv94.i, -4
  %exitcond1004.not.i = icmp eq i64 %arg.n5_0, %.1094.i
  br i1 %exitcond1004.not.i, label %B534.preheader.i, label %B484.if.i

B534.endif.i:                                     ; preds = %B326.i.i, %B260.i.i
  %storemerge.i.i = phi i64 [ %group.4.1.i.i, %B260.i.i ], [ %.382.i.i, %B326.i.i ]
  %.1224.i = icmp slt i64 %storemerge.i.i, 0
  br i1 %.1224.i, label %f12.exit, label %B582.i

B56.if.preheader.i155.i:                          ; preds = %B622.i
  %xtraiter.i156.i = and i64 %.111.i153.i, 7
  %80 = icmp ult i64 %.1313.i, 9
  br i1 %80, label %B56.if.epil.preheader.i199.i, label %B56.if.preheader.new.i157.i

B56.if.preheader.new.i157.i:                      ; preds = %B56.if.preheader.i155.i
  %unroll_iter.i158.i = and i64 %.111.i153.i, 9223372036854775800
  %81 = shl i64 %.66.i150.i, 3
  %82 = getelementptr i8, ptr %arg.a2, i64 %81
  %scevgep5.i159.i = getelementptr i8, ptr %82, i64 64
  %83 = add nsw i64 %unroll_iter.i158.i, -8
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %B56.if.i160.epil.preheader.i, label %B56.if.preheader.new.i157.new.i

B56.if.preheader.new.i157.new.i:                  ; preds = %B56.if.preheader.new.i157.i
  %85 = lshr exact i64 %83, 3
  %86 = add nuw nsw i64 %85, 1
  %scevgep372.i = getelementptr i8, ptr %scevgep371.i, i64 %81
  %87 = lshr i64 %86, 1
  %88 = mul nsw i64 %87, -2
  br label %B56.if.i160.i

B110.loopexit.unr-lcssa.i197.unr-lcssa.i:         ; preds = %B56.if.i160.i
  %89 = and i64 %.111.i153.i, 9223372036854775792
  %90 = and i64 %83, 8
  %lcmp.mod315.not.not.i = icmp eq i64 %90, 0
  br i1 %lcmp.mod315.not.not.i, label %B56.if.i160.epil.preheader.i, label %B110.loopexit.unr-lcssa.i197.i

B56.if.i160.epil.preheader.i:                     ; preds = %B110.loopexit.unr-lcssa.i197.unr-lcssa.i, %B56.if.preheader.new.i157.i
  %least.2.090.i161.epil.init.i = phi double [ %.71.i152.i, %B56.if.preheader.new.i157.i ], [ %.11.i.7.i194.1.i, %B110.loopexit.unr-lcssa.i197.unr-lcssa.i ]
  %niter.i162.epil.init.i = phi i64 [ 0, %B56.if.preheader.new.i157.i ], [ %89, %B110.loopexit.unr-lcssa.i197.unr-lcssa.i ]
  %91 = shl i64 %niter.i162.epil.init.i, 3
  %scevgep19.i163.epil.i = getelementptr i8, ptr %scevgep5.i159.i, i64 %91
  %scevgep20.i164.epil.i = getelementptr i8, ptr %scevgep19.i163.epil.i, i64 -56
  %.238.i165.epil.i = load double, ptr %scevgep20.i164.epil.i, align 8, !noalias !16
  %.10.i.i166.epil.i = fcmp olt double %.238.i165.epil.i, %least.2.090.i161.epil.init.i
  %.11.i.i167.epil.i = select i1 %.10.i.i166.epil.i, double %.238.i165.epil.i, double %least.2.090.i161.epil.init.i
  %scevgep18.i168.epil.i = getelementptr i8, ptr %scevgep19.i163.epil.i, i64 -48
  %.238.1.i169.epil.i = load double, ptr %scevgep18.i168.epil.i, align 8, !noalias !16
  %.10.i.1.i170.epil.i = fcmp olt double %.238.1.i169.epil.i, %.11.i.i167.epil.i
  %.11.i.1.i171.epil.i = select i1 %.10.i.1.i170.epil.i, double %.238.1.i169.epil.i, double %.11.i.i167.epil.i
  %scevgep16.i172.epil.i = getelementptr i8, ptr %scevgep19.i163.epil.i, i64 -40
  %.238.2.i173.epil.i = load double, ptr %scevgep16.i172.epil.i, align 8, !noalias !16
  %.10.i.2.i174.epil.i = fcmp olt double %.238.2.i173.epil.i, %.11.i.1.i171.epil.i
  %.11.i.2.i175.epil.i = select i1 %.10.i.2.i174.epil.i, double %.238.2.i173.epil.i, double %.11.i.1.i171.epil.i
  %scevgep14.i176.epil.i = getelementptr i8, ptr %scevgep19.i163.epil.i, i64 -32
  %.238.3.i177.epil.i = load double, ptr %scevgep14.i176.epil.i, align 8, !noalias !16
  %.10.i.3.i178.epil.i = fcmp olt double %.238.3.i177.epil.i, %.11.i.2.i175.epil.i
  %.11.i.3.i179.epil.i = select i1 %.10.i.3.i178.epil.i, double %.238.3.i177.epil.i, double %.11.i.2.i175.epil.i
  %scevgep12.i180.epil.i = getelementptr i8, ptr %scevgep19.i163.epil.i, i64 -24
  %.238.4.i181.epil.i = load double, ptr %scevgep12.i180.epil.i, align 8, !noalias !16
  %.10.i.4.i182.epil.i = fcmp olt double %.238.4.i181.epil.i, %.11.i.3.i179.epil.i
  %.11.i.4.i183.epil.i = select i1 %.10.i.4.i182.epil.i, double %.238.4.i181.epil.i, double %.11.i.3.i179.epil.i
  %scevgep10.i184.epil.i = getelementptr i8, ptr %scevgep19.i163.epil.i, i64 -16
  %.238.5.i185.epil.i = load double, ptr %scevgep10.i184.epil.i, align 8, !noalias !16
  %.10.i.5.i186.epil.i = fcmp olt double %.238.5.i185.epil.i, %.11.i.4.i183.epil.i
  %.11.i.5.i187.epil.i = select i1 %.10.i.5.i186.epil.i, double %.238.5.i185.epil.i, double %.11.i.4.i183.epil.i
  %scevgep8.i188.epil.i = getelementptr i8, ptr %scevgep19.i163.epil.i, i64 -8
  %.238.6.i189.epil.i = load double, ptr %scevgep8.i188.epil.i, align 8, !noalias !16
  %.10.i.6.i190.epil.i = fcmp olt double %.238.6.i189.epil.i, %.11.i.5.i187.epil.i
  %.11.i.6.i191.epil.i = select i1 %.10.i.6.i190.epil.i, double %.238.6.i189.epil.i, double %.11.i.5.i187.epil.i
  %.238.7.i192.epil.i = load double, ptr %scevgep19.i163.epil.i, align 8, !noalias !16
  %.10.i.7.i193.epil.i = fcmp olt double %.238.7.i192.epil.i, %.11.i.6.i191.epil.i
  %.11.i.7.i194.epil.i = select i1 %.10.i.7.i193.epil.i, double %.238.7.i192.epil.i, double %.11.i.6.i191.epil.i
  br label %B110.loopexit.unr-lcssa.i197.i

B110.loopexit.unr-lcssa.i197.i:                   ; preds = %B56.if.i160.epil.preheader.i, %B110.loopexit.unr-lcssa.i197.unr-lcssa.i
  %.11.i.7.i194.lcssa.i = phi double [ %.11.i.7.i194.1.i, %B110.loopexit.unr-lcssa.i197.unr-lcssa.i ], [ %.11.i.7.i194.epil.i, %B56.if.i160.epil.preheader.i ]
  %lcmp.mod.not.i198.i = icmp eq i64 %xtraiter.i156.i, 0
  %92 = or i64 %unroll_iter.i158.i, 1
  br i1 %lcmp.mod.not.i198.i, label %B622.endif.endif.i, label %B56.if.epil.preheader.i199.i

B56.if.epil.preheader.i199.i:                     ; preds = %B110.loopexit.unr-lcssa.i197.i, %B56.if.preheader.i155.i
  %least.2.090.epil.init.i200.i = phi double [ %.71.i152.i, %B56.if.preheader.i155.i ], [ %.11.i.7.i194.lcssa.i, %B110.loopexit.unr-lcssa.i197.i ]
  %.1628688.epil.init.i201.i = phi i64 [ 1, %B56.if.preheader.i155.i ], [ %92, %B110.loopexit.unr-lcssa.i197.i ]
  %93 = add i64 %.1628688.epil.init.i201.i, %.66.i150.i
  %94 = shl i64 %93, 3
  %scevgep.i202.i = getelementptr i8, ptr %arg.a2, i64 %94
  br label %B56.if.epil.i203.i

B56.if.epil.i203.i:                               ; preds = %B56.if.epil.i203.i, %B56.if.epil.preheader.i199.i
  %least.2.090.epil.i204.i = phi double [ %.11.i.epil.i209.i, %B56.if.epil.i203.i ], [ %least.2.090.epil.init.i200.i, %B56.if.epil.preheader.i199.i ]
  %epil.iter.i205.i = phi i64 [ %epil.iter.next.i210.i, %B56.if.epil.i203.i ], [ 0, %B56.if.epil.preheader.i199.i ]
  %95 = shl i64 %epil.iter.i205.i, 3
  %scevgep405.i = getelementptr i8, ptr %scevgep.i202.i, i64 %95
  %.238.epil.i207.i = load double, ptr %scevgep405.i, align 8, !noalias !16
  %.10.i.epil.i208.i = fcmp olt double %.238.epil.i207.i, %least.2.090.epil.i204.i
  %.11.i.epil.i209.i = select i1 %.10.i.epil.i208.i, double %.238.epil.i207.i, double %least.2.090.epil.i204.i
  %epil.iter.next.i210.i = add i64 %epil.iter.i205.i, 1
  %epil.iter.cmp.not.i211.i = icmp eq i64 %xtraiter.i156.i, %epil.iter.next.i210.i
  br i1 %epil.iter.cmp.not.i211.i, label %B622.endif.endif.i, label %B56.if.epil.i203.i, !llvm.loop !7

B56.if.i160.i:                                    ; preds = %B56.if.i160.i, %B56.if.preheader.new.i157.new.i
  %lsr.iv38.i = phi ptr [ %scevgep39.i, %B56.if.i160.i ], [ %scevgep372.i, %B56.if.preheader.new.i157.new.i ]
  %lsr.iv37.i = phi i64 [ %lsr.iv.next.i, %B56.if.i160.i ], [ %88, %B56.if.preheader.new.i157.new.i ]
  %least.2.090.i161.i = phi double [ %.11.i.7.i194.1.i, %B56.if.i160.i ], [ %.71.i152.i, %B56.if.preheader.new.i157.new.i ]
  %scevgep54.i = getelementptr i8, ptr %lsr.iv38.i, i64 -64
  %scevgep53.i = getelementptr i8, ptr %lsr.iv38.i, i64 -120
  %.238.i165.i = load double, ptr %scevgep53.i, align 8, !noalias !16
  %.10.i.i166.i = fcmp olt double %.238.i165.i, %least.2.090.i161.i
  %.11.i.i167.i = select i1 %.10.i.i166.i, double %.238.i165.i, double %least.2.090.i161.i
  %scevgep52.i = getelementptr i8, ptr %lsr.iv38.i, i64 -112
  %.238.1.i169.i = load double, ptr %scevgep52.i, align 8, !noalias !16
  %.10.i.1.i170.i = fcmp olt double %.238.1.i169.i, %.11.i.i167.i
  %.11.i.1.i171.i = select i1 %.10.i.1.i170.i, double %.238.1.i169.i, double %.11.i.i167.i
  %scevgep51.i = getelementptr i8, ptr %lsr.iv38.i, i64 -104
  %.238.2.i173.i = load double, ptr %scevgep51.i, align 8, !noalias !16
  %.10.i.2.i174.i = fcmp olt double %.238.2.i173.i, %.11.i.1.i171.i
  %.11.i.2.i175.i = select i1 %.10.i.2.i174.i, double %.238.2.i173.i, double %.11.i.1.i171.i
  %scevgep50.i = getelementptr i8, ptr %lsr.iv38.i, i64 -96
  %.238.3.i177.i = load double, ptr %scevgep50.i, align 8, !noalias !16
  %.10.i.3.i178.i = fcmp olt double %.238.3.i177.i, %.11.i.2.i175.i
  %.11.i.3.i179.i = select i1 %.10.i.3.i178.i, double %.238.3.i177.i, double %.11.i.2.i175.i
  %scevgep49.i = getelementptr i8, ptr %lsr.iv38.i, i64 -88
  %.238.4.i181.i = load double, ptr %scevgep49.i, align 8, !noalias !16
  %.10.i.4.i182.i = fcmp olt double %.238.4.i181.i, %.11.i.3.i179.i
  %.11.i.4.i183.i = select i1 %.10.i.4.i182.i, double %.238.4.i181.i, double %.11.i.3.i179.i
  %scevgep48.i = getelementptr i8, ptr %lsr.iv38.i, i64 -80
  %.238.5.i185.i = load double, ptr %scevgep48.i, align 8, !noalias !16
  %.10.i.5.i186.i = fcmp olt double %.238.5.i185.i, %.11.i.4.i183.i
  %.11.i.5.i187.i = select i1 %.10.i.5.i186.i, double %.238.5.i185.i, double %.11.i.4.i183.i
  %scevgep47.i = getelementptr i8, ptr %lsr.iv38.i, i64 -72
  %.238.6.i189.i = load double, ptr %scevgep47.i, align 8, !noalias !16
  %.10.i.6.i190.i = fcmp olt double %.238.6.i189.i, %.11.i.5.i187.i
  %.11.i.6.i191.i = select i1 %.10.i.6.i190.i, double %.238.6.i189.i, double %.11.i.5.i187.i
  %.238.7.i192.i = load double, ptr %scevgep54.i, align 8, !noalias !16
  %.10.i.7.i193.i = fcmp olt double %.238.7.i192.i, %.11.i.6.i191.i
  %.11.i.7.i194.i = select i1 %.10.i.7.i193.i, double %.238.7.i192.i, double %.11.i.6.i191.i
  %scevgep46.i = getelementptr i8, ptr %lsr.iv38.i, i64 -56
  %.238.i165.1.i = load double, ptr %scevgep46.i, align 8, !noalias !16
  %.10.i.i166.1.i = fcmp olt double %.238.i165.1.i, %.11.i.7.i194.i
  %.11.i.i167.1.i = select i1 %.10.i.i166.1.i, double %.238.i165.1.i, double %.11.i.7.i194.i
  %scevgep45.i = getelementptr i8, ptr %lsr.iv38.i, i64 -48
  %.238.1.i169.1.i = load double, ptr %scevgep45.i, align 8, !noalias !16
  %.10.i.1.i170.1.i = fcmp olt double %.238.1.i169.1.i, %.11.i.i167.1.i
  %.11.i.1.i171.1.i = select i1 %.10.i.1.i170.1.i, double %.238.1.i169.1.i, double %.11.i.i167.1.i
  %scevgep44.i = getelementptr i8, ptr %lsr.iv38.i, i64 -40
  %.238.2.i173.1.i = load double, ptr %scevgep44.i, align 8, !noalias !16
  %.10.i.2.i174.1.i = fcmp olt double %.238.2.i173.1.i, %.11.i.1.i171.1.i
  %.11.i.2.i175.1.i = select i1 %.10.i.2.i174.1.i, double %.238.2.i173.1.i, double %.11.i.1.i171.1.i
  %scevgep43.i = getelementptr i8, ptr %lsr.iv38.i, i64 -32
  %.238.3.i177.1.i = load double, ptr %scevgep43.i, align 8, !noalias !16
  %.10.i.3.i178.1.i = fcmp olt double %.238.3.i177.1.i, %.11.i.2.i175.1.i
  %.11.i.3.i179.1.i = select i1 %.10.i.3.i178.1.i, double %.238.3.i177.1.i, double %.11.i.2.i175.1.i
  %scevgep42.i = getelementptr i8, ptr %lsr.iv38.i, i64 -24
  %.238.4.i181.1.i = load double, ptr %scevgep42.i, align 8, !noalias !16
  %.10.i.4.i182.1.i = fcmp olt double %.238.4.i181.1.i, %.11.i.3.i179.1.i
  %.11.i.4.i183.1.i = select i1 %.10.i.4.i182.1.i, double %.238.4.i181.1.i, double %.11.i.3.i179.1.i
  %scevgep41.i = getelementptr i8, ptr %lsr.iv38.i, i64 -16
  %.238.5.i185.1.i = load double, ptr %scevgep41.i, align 8, !noalias !16
  %.10.i.5.i186.1.i = fcmp olt double %.238.5.i185.1.i, %.11.i.4.i183.1.i
  %.11.i.5.i187.1.i = select i1 %.10.i.5.i186.1.i, double %.238.5.i185.1.i, double %.11.i.4.i183.1.i
  %scevgep40.i = getelementptr i8, ptr %lsr.iv38.i, i64 -8
  %.238.6.i189.1.i = load double, ptr %scevgep40.i, align 8, !noalias !16
  %.10.i.6.i190.1.i = fcmp olt double %.238.6.i189.1.i, %.11.i.5.i187.1.i
  %.11.i.6.i191.1.i = select i1 %.10.i.6.i190.1.i, double %.238.6.i189.1.i, double %.11.i.5.i187.1.i
  %.238.7.i192.1.i = load double, ptr %lsr.iv38.i, align 8, !noalias !16
  %.10.i.7.i193.1.i = fcmp olt double %.238.7.i192.1.i, %.11.i.6.i191.1.i
  %.11.i.7.i194.1.i = select i1 %.10.i.7.i193.1.i, double %.238.7.i192.1.i, double %.11.i.6.i191.1.i
  %lsr.iv.next.i = add i64 %lsr.iv37.i, 2
  %scevgep39.i = getelementptr i8, ptr %lsr.iv38.i, i64 128
  %niter319.ncmp.1.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %niter319.ncmp.1.i, label %B110.loopexit.unr-lcssa.i197.unr-lcssa.i, label %B56.if.i160.i

B622.endif.endif.i:                               ; preds = %B56.if.epil.i203.i, %B110.loopexit.unr-lcssa.i197.i, %B622.i
  %least.2.0.lcssa.i212.i = phi double [ %.71.i152.i, %B622.i ], [ %.11.i.7.i194.lcssa.i, %B110.loopexit.unr-lcssa.i197.i ], [ %.11.i.epil.i209.i, %B56.if.epil.i203.i ]
  %.1463.i = getelementptr double, ptr %arg.a6, i64 %storemerge.i.i
  %.1464.i = load double, ptr %.1463.i, align 8, !noalias !0
  %.1467.i = fmul double %.82.i.i, %least.2.0.lcssa.i212.i
  %.1468.i = fadd double %.1464.i, %.1467.i
  %.1471.i = fmul double %.1282.i, 0x3FF000000044B830
  %.1472.i = fcmp ugt double %.1468.i, %.1471.i
  %"$phi834.5.2.2.frozen.i" = freeze i1 %.1472.i
  %.1557.i = fsub double %.1282.i, %.1464.i
  %.1562.i = fdiv double %.1557.i, %.82.i.i
  %"$phi834.5.2.2.i" = select i1 %"$phi834.5.2.2.frozen.i", double %.1562.i, double %least.2.0.lcssa.i212.i
  %.202.i.i = fmul double %"$phi834.5.2.2.i", 0x3FF000000044B830
  %xtraiter.i214.i = and i64 %.1313.i, 3
  %96 = icmp ult i64 %.1313.i, 4
  br i1 %96, label %B38.if.epil.preheader.i.i, label %B38.if.lr.ph.new.i.i

B38.if.lr.ph.new.i.i:                             ; preds = %B622.endif.endif.i
  %97 = shl i64 %.66.i150.i, 3
  %98 = getelementptr i8, ptr %arg.a2, i64 %97
  %scevgep4.i216.i = getelementptr i8, ptr %98, i64 24
  %99 = add nsw i64 %.1313.i, -4
  %100 = lshr i64 %99, 2
  %101 = icmp eq i64 %100, 0
  br i1 %101, label %B38.if.i.epil.preheader.i, label %B38.if.lr.ph.new.i.new.i

B38.if.lr.ph.new.i.new.i:                         ; preds = %B38.if.lr.ph.new.i.i
  %102 = add nuw nsw i64 %100, 1
  %scevgep407.i = getelementptr i8, ptr %scevgep406.i, i64 %97
  %103 = lshr i64 %102, 1
  %104 = mul nsw i64 %103, -2
  br label %B38.if.i.i

B86.i.i:                                          ; preds = %B38.if.i.i
  %.254.i.i = fsub double %.200.i.i, %"$phi834.5.2.2.i"
  %.299.i.i = getelementptr double, ptr %.70.i151.i, i64 %kept.2.0122.i.i
  store double %.254.i.i, ptr %.299.i.i, align 8, !noalias !29
  %.302.i.i = add nsw i64 %kept.2.0122.i.i, 1
  br label %B132.i.i

B132.i.i:                                         ; preds = %B38.if.i.i, %B86.i.i
  %kept.3.1.i.i = phi i64 [ %.302.i.i, %B86.i.i ], [ %kept.2.0122.i.i, %B38.if.i.i ]
  %scevgep68.i = getelementptr i8, ptr %scevgep415.i, i64 -48
  %.200.1.i.i = load double, ptr %scevgep68.i, align 8, !noalias !29
  %.203.1.i.i = fcmp ogt double %.200.1.i.i, %.202.i.i
  br i1 %.203.1.i.i, label %B86.1.i.i, label %B132.1.i.i

B86.1.i.i:                                        ; preds = %B132.i.i
  %.254.1.i.i = fsub double %.200.1.i.i, %"$phi834.5.2.2.i"
  %.299.1.i.i = getelementptr double, ptr %.70.i151.i, i64 %kept.3.1.i.i
  store double %.254.1.i.i, ptr %.299.1.i.i, align 8, !noalias !29
  %.302.1.i.i = add nsw i64 %kept.3.1.i.i, 1
  br label %B132.1.i.i

B132.1.i.i:                                       ; preds = %B86.1.i.i, %B132.i.i
  %kept.3.1.1.i.i = phi i64 [ %.302.1.i.i, %B86.1.i.i ], [ %kept.3.1.i.i, %B132.i.i ]
  %scevgep66.i = getelementptr i8, ptr %scevgep415.i, i64 -40
  %.200.2.i.i = load double, ptr %scevgep66.i, align 8, !noalias !29
  %.203.2.i.i = fcmp ogt double %.200.2.i.i, %.202.i.i
  br i1 %.203.2.i.i, label %B86.2.i.i, label %B132.2.i.i

B86.2.i.i:                                        ; preds = %B132.1.i.i
  %.254.2.i.i = fsub double %.200.2.i.i, %"$phi834.5.2.2.i"
  %.299.2.i.i = getelementptr double, ptr %.70.i151.i, i64 %kept.3.1.1.i.i
  store double %.254.2.i.i, ptr %.299.2.i.i, align 8, !noalias !29
  %.302.2.i.i = add nsw i64 %kept.3.1.1.i.i, 1
  br label %B132.2.i.i

B132.2.i.i:                                       ; preds = %B86.2.i.i, %B132.1.i.i
  %kept.3.1.2.i.i = phi i64 [ %.302.2.i.i, %B86.2.i.i ], [ %kept.3.1.1.i.i, %B132.1.i.i ]
  %scevgep64.i = getelementptr i8, ptr %scevgep415.i, i64 -32
  %.200.3.i.i = load double, ptr %scevgep64.i, align 8, !noalias !29
  %.203.3.i.i = fcmp ogt double %.200.3.i.i, %.202.i.i
  br i1 %.203.3.i.i, label %B86.3.i.i, label %B132.3.i.i

B86.3.i.i:                                        ; preds = %B132.2.i.i
  %.254.3.i.i = fsub double %.200.3.i.i, %"$phi834.5.2.2.i"
  %.299.3.i.i = getelementptr double, ptr %.70.i151.i, i64 %kept.3.1.2.i.i
  store double %.254.3.i.i, ptr %.299.3.i.i, align 8, !noalias !29
  %.302.3.i.i = add nsw i64 %kept.3.1.2.i.i, 1
  br label %B132.3.i.i

B132.3.i.i:                                       ; preds = %B86.3.i.i, %B132.2.i.i
  %kept.3.1.3.i.i = phi i64 [ %.302.3.i.i, %B86.3.i.i ], [ %kept.3.1.2.i.i, %B132.2.i.i ]
  %scevgep62.i = getelementptr i8, ptr %scevgep415.i, i64 -24
  %.200.i.1.i = load double, ptr %scevgep62.i, align 8, !noalias !29
  %.203.i.1.i = fcmp ogt double %.200.i.1.i, %.202.i.i
  br i1 %.203.i.1.i, label %B86.i.1.i, label %B132.i.1.i

B86.i.1.i:                                        ; preds = %B132.3.i.i
  %.254.i.1.i = fsub double %.200.i.1.i, %"$phi834.5.2.2.i"
  %.299.i.1.i = getelementptr double, ptr %.70.i151.i, i64 %kept.3.1.3.i.i
  store double %.254.i.1.i, ptr %.299.i.1.i, align 8, !noalias !29
  %.302.i.1.i = add nsw i64 %kept.3.1.3.i.i, 1
  br label %B132.i.1.i

B132.i.1.i:                                       ; preds = %B86.i.1.i, %B132.3.i.i
  %kept.3.1.i.1.i = phi i64 [ %.302.i.1.i, %B86.i.1.i ], [ %kept.3.1.3.i.i, %B132.3.i.i ]
  %scevgep60.i = getelementptr i8, ptr %scevgep415.i, i64 -16
  %.200.1.i.1.i = load double, ptr %scevgep60.i, align 8, !noalias !29
  %.203.1.i.1.i = fcmp ogt double %.200.1.i.1.i, %.202.i.i
  br i1 %.203.1.i.1.i, label %B86.1.i.1.i, label %B132.1.i.1.i

B86.1.i.1.i:                                      ; preds = %B132.i.1.i
  %.254.1.i.1.i = fsub double %.200.1.i.1.i, %"$phi834.5.2.2.i"
  %.299.1.i.1.i = getelementptr double, ptr %.70.i151.i, i64 %kept.3.1.i.1.i
  store double %.254.1.i.1.i, ptr %.299.1.i.1.i, align 8, !noalias !29
  %.302.1.i.1.i = add nsw i64 %kept.3.1.i.1.i, 1
  br label %B132.1.i.1.i

B132.1.i.1.i:                                     ; preds = %B86.1.i.1.i, %B132.i.1.i
  %kept.3.1.1.i.1.i = phi i64 [ %.302.1.i.1.i, %B86.1.i.1.i ], [ %kept.3.1.i.1.i, %B132.i.1.i ]
  %scevgep58.i = getelementptr i8, ptr %scevgep415.i, i64 -8
  %.200.2.i.1.i = load double, ptr %scevgep58.i, align 8, !noalias !29
  %.203.2.i.1.i = fcmp ogt double %.200.2.i.1.i, %.202.i.i
  br i1 %.203.2.i.1.i, label %B86.2.i.1.i, label %B132.2.i.1.i

B86.2.i.1.i:                                      ; preds = %B132.1.i.1.i
  %.254.2.i.1.i = fsub double %.200.2.i.1.i, %"$phi834.5.2.2.i"
  %.299.2.i.1.i = getelementptr double, ptr %.70.i151.i, i64 %kept.3.1.1.i.1.i
  store double %.254.2.i.1.i, ptr %.299.2.i.1.i, align 8, !noalias !29
  %.302.2.i.1.i = add nsw i64 %kept.3.1.1.i.1.i, 1
  br label %B132.2.i.1.i

B132.2.i.1.i:                                     ; preds = %B86.2.i.1.i, %B132.1.i.1.i
  %kept.3.1.2.i.1.i = phi i64 [ %.302.2.i.1.i, %B86.2.i.1.i ], [ %kept.3.1.1.i.1.i, %B132.1.i.1.i ]
  %.200.3.i.1.i = load double, ptr %scevgep415.i, align 8, !noalias !29
  %.203.3.i.1.i = fcmp ogt double %.200.3.i.1.i, %.202.i.i
  br i1 %.203.3.i.1.i, label %B86.3.i.1.i, label %B132.3.i.1.i

B86.3.i.1.i:                                      ; preds = %B132.2.i.1.i
  %.254.3.i.1.i = fsub double %.200.3.i.1.i, %"$phi834.5.2.2.i"
  %.299.3.i.1.i = getelementptr double, ptr %.70.i151.i, i64 %kept.3.1.2.i.1.i
  store double %.254.3.i.1.i, ptr %.299.3.i.1.i, align 8, !noalias !29
  %.302.3.i.1.i = add nsw i64 %kept.3.1.2.i.1.i, 1
  br label %B132.3.i.1.i

B132.3.i.1.i:                                     ; preds = %B86.3.i.1.i, %B132.2.i.1.i
  %kept.3.1.3.i.1.i = phi i64 [ %.302.3.i.1.i, %B86.3.i.1.i ], [ %kept.3.1.2.i.1.i, %B132.2.i.1.i ]
  %.123.3.i.1.i = add i64 %.116118120.i.i, 8
  %lsr.iv.next56.i = add i64 %lsr.iv55.i, 2
  %niter326.ncmp.1.i = icmp eq i64 %lsr.iv.next56.i, 0
  br i1 %niter326.ncmp.1.i, label %B134.loopexit.unr-lcssa.i.unr-lcssa.i, label %B38.if.i.i

B134.loopexit.unr-lcssa.i.unr-lcssa.i:            ; preds = %B132.3.i.1.i
  %105 = and i64 %99, 4
  %lcmp.mod321.not.not.i = icmp eq i64 %105, 0
  br i1 %lcmp.mod321.not.not.i, label %B38.if.i.epil.preheader.i, label %B134.loopexit.unr-lcssa.i.i

B38.if.i.epil.preheader.i:                        ; preds = %B134.loopexit.unr-lcssa.i.unr-lcssa.i, %B38.if.lr.ph.new.i.i
  %kept.2.0122.i.epil.init.i = phi i64 [ 0, %B38.if.lr.ph.new.i.i ], [ %kept.3.1.3.i.1.i, %B134.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %.116118120.i.epil.init.i = phi i64 [ 0, %B38.if.lr.ph.new.i.i ], [ %.123.3.i.1.i, %B134.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %106 = shl i64 %.116118120.i.epil.init.i, 3
  %scevgep10.i217.epil.i = getelementptr i8, ptr %scevgep4.i216.i, i64 %106
  %scevgep11.i218.epil.i = getelementptr i8, ptr %scevgep10.i217.epil.i, i64 -24
  %.200.i.epil.i = load double, ptr %scevgep11.i218.epil.i, align 8, !noalias !29
  %.203.i.epil.i = fcmp ogt double %.200.i.epil.i, %.202.i.i
  br i1 %.203.i.epil.i, label %B86.i.epil.i, label %B132.i.epil.i

B86.i.epil.i:                                     ; preds = %B38.if.i.epil.preheader.i
  %.254.i.epil.i = fsub double %.200.i.epil.i, %"$phi834.5.2.2.i"
  %.299.i.epil.i = getelementptr double, ptr %.70.i151.i, i64 %kept.2.0122.i.epil.init.i
  store double %.254.i.epil.i, ptr %.299.i.epil.i, align 8, !noalias !29
  %.302.i.epil.i = add nsw i64 %kept.2.0122.i.epil.init.i, 1
  br label %B132.i.epil.i

B132.i.epil.i:                                    ; preds = %B86.i.epil.i, %B38.if.i.epil.preheader.i
  %kept.3.1.i.epil.i = phi i64 [ %.302.i.epil.i, %B86.i.epil.i ], [ %kept.2.0122.i.epil.init.i, %B38.if.i.epil.preheader.i ]
  %sunkaddr157.i = getelementptr i8, ptr %scevgep10.i217.epil.i, i64 -16
  %.200.1.i.epil.i = load double, ptr %sunkaddr157.i, align 8, !noalias !29
  %.203.1.i.epil.i = fcmp ogt double %.200.1.i.epil.i, %.202.i.i
  br i1 %.203.1.i.epil.i, label %B86.1.i.epil.i, label %B132.1.i.epil.i

B86.1.i.epil.i:                                   ; preds = %B132.i.epil.i
  %.254.1.i.epil.i = fsub double %.200.1.i.epil.i, %"$phi834.5.2.2.i"
  %.299.1.i.epil.i = getelementptr double, ptr %.70.i151.i, i64 %kept.3.1.i.epil.i
  store double %.254.1.i.epil.i, ptr %.299.1.i.epil.i, align 8, !noalias !29
  %.302.1.i.epil.i = add nsw i64 %kept.3.1.i.epil.i, 1
  br label %B132.1.i.epil.i

B132.1.i.epil.i:                                  ; preds = %B86.1.i.epil.i, %B132.i.epil.i
  %kept.3.1.1.i.epil.i = phi i64 [ %.302.1.i.epil.i, %B86.1.i.epil.i ], [ %kept.3.1.i.epil.i, %B132.i.epil.i ]
  %sunkaddr160.i = getelementptr i8, ptr %scevgep10.i217.epil.i, i64 -8
  %.200.2.i.epil.i = load double, ptr %sunkaddr160.i, align 8, !noalias !29
  %.203.2.i.epil.i = fcmp ogt double %.200.2.i.epil.i, %.202.i.i
  br i1 %.203.2.i.epil.i, label %B86.2.i.epil.i, label %B132.2.i.epil.i

B86.2.i.epil.i:                                   ; preds = %B132.1.i.epil.i
  %.254.2.i.epil.i = fsub double %.200.2.i.epil.i, %"$phi834.5.2.2.i"
  %.299.2.i.epil.i = getelementptr double, ptr %.70.i151.i, i64 %kept.3.1.1.i.epil.i
  store double %.254.2.i.epil.i, ptr %.299.2.i.epil.i, align 8, !noalias !29
  %.302.2.i.epil.i = add nsw i64 %kept.3.1.1.i.epil.i, 1
  br label %B132.2.i.epil.i

B132.2.i.epil.i:                                  ; preds = %B86.2.i.epil.i, %B132.1.i.epil.i
  %kept.3.1.2.i.epil.i = phi i64 [ %.302.2.i.epil.i, %B86.2.i.epil.i ], [ %kept.3.1.1.i.epil.i, %B132.1.i.epil.i ]
  %.123.3.i.epil.i = add nuw nsw i64 %.116118120.i.epil.init.i, 4
  %.200.3.i.epil.i = load double, ptr %scevgep10.i217.epil.i, align 8, !noalias !29
  %.203.3.i.epil.i = fcmp ogt double %.200.3.i.epil.i, %.202.i.i
  br i1 %.203.3.i.epil.i, label %B86.3.i.epil.i, label %B134.loopexit.unr-lcssa.i.i

B86.3.i.epil.i:                                   ; preds = %B132.2.i.epil.i
  %.254.3.i.epil.i = fsub double %.200.3.i.epil.i, %"$phi834.5.2.2.i"
  %.299.3.i.epil.i = getelementptr double, ptr %.70.i151.i, i64 %kept.3.1.2.i.epil.i
  store double %.254.3.i.epil.i, ptr %.299.3.i.epil.i, align 8, !noalias !29
  %.302.3.i.epil.i = add nsw i64 %kept.3.1.2.i.epil.i, 1
  br label %B134.loopexit.unr-lcssa.i.i

B134.loopexit.unr-lcssa.i.i:                      ; preds = %B86.3.i.epil.i, %B132.2.i.epil.i, %B134.loopexit.unr-lcssa.i.unr-lcssa.i
  %kept.3.1.3.i.lcssa.i = phi i64 [ %kept.3.1.2.i.epil.i, %B132.2.i.epil.i ], [ %.302.3.i.epil.i, %B86.3.i.epil.i ], [ %kept.3.1.3.i.1.i, %B134.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %.123.3.i.lcssa.i = phi i64 [ %.123.3.i.epil.i, %B132.2.i.epil.i ], [ %.123.3.i.epil.i, %B86.3.i.epil.i ], [ %.123.3.i.1.i, %B134.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %lcmp.mod.not.i221.i = icmp eq i64 %xtraiter.i214.i, 0
  br i1 %lcmp.mod.not.i221.i, label %B834.endif.i, label %B38.if.epil.preheader.i.i

B38.if.epil.preheader.i.i:                        ; preds = %B134.loopexit.unr-lcssa.i.i, %B622.endif.endif.i
  %kept.2.0122.epil.init.i.i = phi i64 [ 0, %B622.endif.endif.i ], [ %kept.3.1.3.i.lcssa.i, %B134.loopexit.unr-lcssa.i.i ]
  %.116118120.epil.init.i.i = phi i64 [ 0, %B622.endif.endif.i ], [ %.123.3.i.lcssa.i, %B134.loopexit.unr-lcssa.i.i ]
  %107 = add i64 %.116118120.epil.init.i.i, %.66.i150.i
  %108 = shl i64 %107, 3
  %scevgep.i222.i = getelementptr i8, ptr %arg.a2, i64 %108
  br label %B38.if.epil.i.i

B38.if.epil.i.i:                                  ; preds = %B132.epil.i.i, %B38.if.epil.preheader.i.i
  %kept.2.0122.epil.i.i = phi i64 [ %kept.2.0122.epil.init.i.i, %B38.if.epil.preheader.i.i ], [ %kept.3.1.epil.i.i, %B132.epil.i.i ]
  %epil.iter.i223.i = phi i64 [ 0, %B38.if.epil.preheader.i.i ], [ %epil.iter.next.i224.i, %B132.epil.i.i ]
  %109 = shl i64 %epil.iter.i223.i, 3
  %scevgep424.i = getelementptr i8, ptr %scevgep.i222.i, i64 %109
  %.200.epil.i.i = load double, ptr %scevgep424.i, align 8, !noalias !29
  %.203.epil.i.i = fcmp ogt double %.200.epil.i.i, %.202.i.i
  br i1 %.203.epil.i.i, label %B86.epil.i.i, label %B132.epil.i.i

B86.epil.i.i:                                     ; preds = %B38.if.epil.i.i
  %.254.epil.i.i = fsub double %.200.epil.i.i, %"$phi834.5.2.2.i"
  %.299.epil.i.i = getelementptr double, ptr %.70.i151.i, i64 %kept.2.0122.epil.i.i
  store double %.254.epil.i.i, ptr %.299.epil.i.i, align 8, !noalias !29
  %.302.epil.i.i = add nsw i64 %kept.2.0122.epil.i.i, 1
  br label %B132.epil.i.i

B132.epil.i.i:                                    ; preds = %B86.epil.i.i, %B38.if.epil.i.i
  %kept.3.1.epil.i.i = phi i64 [ %.302.epil.i.i, %B86.epil.i.i ], [ %kept.2.0122.epil.i.i, %B38.if.epil.i.i ]
  %epil.iter.next.i224.i = add i64 %epil.iter.i223.i, 1
  %epil.iter.cmp.not.i225.i = icmp eq i64 %xtraiter.i214.i, %epil.iter.next.i224.i
  br i1 %epil.iter.cmp.not.i225.i, label %B834.endif.i, label %B38.if.epil.i.i, !llvm.loop !32

B38.if.i.i:                                       ; preds = %B132.3.i.1.i, %B38.if.lr.ph.new.i.new.i
  %lsr.iv55.i = phi i64 [ %lsr.iv.next56.i, %B132.3.i.1.i ], [ %104, %B38.if.lr.ph.new.i.new.i ]
  %kept.2.0122.i.i = phi i64 [ %kept.3.1.3.i.1.i, %B132.3.i.1.i ], [ 0, %B38.if.lr.ph.new.i.new.i ]
  %.116118120.i.i = phi i64 [ %.123.3.i.1.i, %B132.3.i.1.i ], [ 0, %B38.if.lr.ph.new.i.new.i ]
  %110 = shl i64 %.116118120.i.i, 3
  %scevgep415.i = getelementptr i8, ptr %scevgep407.i, i64 %110
  %scevgep421.i = getelementptr i8, ptr %scevgep415.i, i64 -56
  %.200.i.i = load double, ptr %scevgep421.i, align 8, !noalias !29
  %.203.i.i = fcmp ogt double %.200.i.i, %.202.i.i
  br i1 %.203.i.i, label %B86.i.i, label %B132.i.i

B834.endif.i:                                     ; preds = %B132.epil.i.i, %B134.loopexit.unr-lcssa.i.i
  %kept.2.0.lcssa.i.i = phi i64 [ %kept.3.1.3.i.lcssa.i, %B134.loopexit.unr-lcssa.i.i ], [ %kept.3.1.epil.i.i, %B132.epil.i.i ]
  %sunkaddr619.i = shl i64 %storemerge.i.i, 3
  %sunkaddr620.i = getelementptr i8, ptr %arg.a3, i64 %sunkaddr619.i
  store i64 %kept.2.0.lcssa.i.i, ptr %sunkaddr620.i, align 8, !noalias !0
  br label %B856.i

B1208.endif.i:                                    ; preds = %B56.if.epil.i112.i, %B110.loopexit.unr-lcssa.i106.i, %B1208.i
  %least.2.0.lcssa.i121.i = phi double [ %.71.i61.i, %B1208.i ], [ %.11.i.7.i103.lcssa.i, %B110.loopexit.unr-lcssa.i106.i ], [ %.11.i.epil.i118.i, %B56.if.epil.i112.i ]
  %111 = getelementptr double, ptr %arg.a1, i64 %.2262.i
  %.39.i226.i = getelementptr i8, ptr %111, i64 -8
  %.40.i227.i = load double, ptr %.39.i226.i, align 8, !noalias !33
  %.41.i228.i = uitofp i64 %.2262.i to double
  %.42.i229.i = fmul double %.40.i227.i, %.41.i228.i
  %.78.i231.i = load double, ptr %sunkaddr129.i, align 8, !noalias !33
  %.82.i232.i = fdiv double %.42.i229.i, %.78.i231.i
  %.2290.i = fmul double %least.2.0.lcssa.i121.i, %.82.i232.i
  %.2292.i = fadd double %.1282.i, %.2290.i
  %.10.i.i = fcmp olt double %.2292.i, %.2174.i
  %.11.i233.i = select i1 %.10.i.i, double %.2292.i, double %.2174.i
  store double %.11.i233.i, ptr %sunkaddr576.i, align 8, !noalias !0
  br label %B1352.else.i

B1352.else.i:                                     ; preds = %B1208.endif.i, %B1184.i
  %.2380.i = udiv i64 %storemerge.i.i, 12
  %112 = mul nuw nsw i64 %.2380.i, 12
  %.31.i234.i = add nuw i64 %112, 12
  %.11.i.i235.i = tail call i64 @llvm.smin.i64(i64 %.31.i234.i, i64 %arg.n4_0)
  %.98.i236.i = sub i64 %.11.i.i235.i, %112
  %.14170.not.i237.i = icmp slt i64 %.98.i236.i, 1
  br i1 %.14170.not.i237.i, label %B1352.endif.endif.else.i, label %B142.if.preheader.i238.i

B142.if.preheader.i238.i:                         ; preds = %B1352.else.i
  %xtraiter.i239.i = and i64 %.98.i236.i, 7
  %lcmp.mod.not.i240.i = icmp eq i64 %xtraiter.i239.i, 0
  br i1 %lcmp.mod.not.i240.i, label %B142.if.prol.loopexit.i254.i, label %B142.if.prol.preheader.i241.i

B142.if.prol.preheader.i241.i:                    ; preds = %B142.if.preheader.i238.i
  %113 = mul i64 %.2380.i, 96
  %scevgep462.i = getelementptr i8, ptr %arg.a4, i64 %113
  %114 = shl nuw nsw i64 %xtraiter.i239.i, 3
  br label %B142.if.prol.i242.i

B142.if.prol.i242.i:                              ; preds = %B142.if.prol.i242.i, %B142.if.prol.preheader.i241.i
  %lsr.iv88.i = phi i64 [ %lsr.iv.next89.i, %B142.if.prol.i242.i ], [ 0, %B142.if.prol.preheader.i241.i ]
  %first.2.073.prol.i244.i = phi double [ %.11.i2.prol.i249.i, %B142.if.prol.i242.i ], [ 0x7FF0000000000000, %B142.if.prol.preheader.i241.i ]
  %scevgep90.i = getelementptr i8, ptr %scevgep462.i, i64 %lsr.iv88.i
  %.205.prol.i247.i = load double, ptr %scevgep90.i, align 8, !noalias !36
  %.10.i.prol.i248.i = fcmp olt double %.205.prol.i247.i, %first.2.073.prol.i244.i
  %.11.i2.prol.i249.i = select i1 %.10.i.prol.i248.i, double %.205.prol.i247.i, double %first.2.073.prol.i244.i
  %lsr.iv.next89.i = add nuw nsw i64 %lsr.iv88.i, 8
  %ov.i252.i = icmp eq i64 %114, %lsr.iv.next89.i
  br i1 %ov.i252.i, label %B142.if.prol.loopexit.loopexit.i253.i, label %B142.if.prol.i242.i, !llvm.loop !28

B142.if.prol.loopexit.loopexit.i253.i:            ; preds = %B142.if.prol.i242.i
  %115 = add nuw nsw i64 %xtraiter.i239.i, %112
  %116 = sub i64 %.11.i.i235.i, %115
  br label %B142.if.prol.loopexit.i254.i

B142.if.prol.loopexit.i254.i:                     ; preds = %B142.if.prol.loopexit.loopexit.i253.i, %B142.if.preheader.i238.i
  %first.2.073.unr.i255.i = phi double [ 0x7FF0000000000000, %B142.if.preheader.i238.i ], [ %.11.i2.prol.i249.i, %B142.if.prol.loopexit.loopexit.i253.i ]
  %.1406872.unr.i256.i = phi i64 [ %.98.i236.i, %B142.if.preheader.i238.i ], [ %116, %B142.if.prol.loopexit.loopexit.i253.i ]
  %.1476971.unr.i257.i = phi i64 [ %112, %B142.if.preheader.i238.i ], [ %115, %B142.if.prol.loopexit.loopexit.i253.i ]
  %.11.i2.lcssa.unr.i258.i = phi double [ poison, %B142.if.preheader.i238.i ], [ %.11.i2.prol.i249.i, %B142.if.prol.loopexit.loopexit.i253.i ]
  %117 = sub i64 %112, %.11.i.i235.i
  %118 = icmp ugt i64 %117, -8
  br i1 %118, label %B1352.endif.endif.else.i, label %B142.if.preheader3.i259.i

B142.if.preheader3.i259.i:                        ; preds = %B142.if.prol.loopexit.i254.i
  %119 = add i64 %.1406872.unr.i256.i, 8
  %120 = shl i64 %.1476971.unr.i257.i, 3
  %121 = getelementptr i8, ptr %arg.a4, i64 %120
  %scevgep.i260.i = getelementptr i8, ptr %121, i64 56
  br label %B142.if.i261.i

B142.if.i261.i:                                   ; preds = %B142.if.i261.i, %B142.if.preheader3.i259.i
  %lsr.iv4.i262.i = phi ptr [ %scevgep.i260.i, %B142.if.preheader3.i259.i ], [ %scevgep5.i297.i, %B142.if.i261.i ]
  %lsr.iv.i263.i = phi i64 [ %119, %B142.if.preheader3.i259.i ], [ %lsr.iv.next.i296.i, %B142.if.i261.i ]
  %first.2.073.i264.i = phi double [ %first.2.073.unr.i255.i, %B142.if.preheader3.i259.i ], [ %.11.i2.7.i295.i, %B142.if.i261.i ]
  %scevgep12.i265.i = getelementptr i8, ptr %lsr.iv4.i262.i, i64 -56
  %.205.i266.i = load double, ptr %scevgep12.i265.i, align 8, !noalias !36
  %.10.i.i267.i = fcmp olt double %.205.i266.i, %first.2.073.i264.i
  %.11.i2.i268.i = select i1 %.10.i.i267.i, double %.205.i266.i, double %first.2.073.i264.i
  %scevgep11.i269.i = getelementptr i8, ptr %lsr.iv4.i262.i, i64 -48
  %.205.1.i270.i = load double, ptr %scevgep11.i269.i, align 8, !noalias !36
  %.10.i.1.i271.i = fcmp olt double %.205.1.i270.i, %.11.i2.i268.i
  %.11.i2.1.i272.i = select i1 %.10.i.1.i271.i, double %.205.1.i270.i, double %.11.i2.i268.i
  %scevgep10.i273.i = getelementptr i8, ptr %lsr.iv4.i262.i, i64 -40
  %.205.2.i274.i = load double, ptr %scevgep10.i273.i, align 8, !noalias !36
  %.10.i.2.i275.i = fcmp olt double %.205.2.i274.i, %.11.i2.1.i272.i
  %.11.i2.2.i276.i = select i1 %.10.i.2.i275.i, double %.205.2.i274.i, double %.11.i2.1.i272.i
  %scevgep9.i277.i = getelementptr i8, ptr %lsr.iv4.i262.i, i64 -32
  %.205.3.i278.i = load double, ptr %scevgep9.i277.i, align 8, !noalias !36
  %.10.i.3.i279.i = fcmp olt double %.205.3.i278.i, %.11.i2.2.i276.i
  %.11.i2.3.i280.i = select i1 %.10.i.3.i279.i, double %.205.3.i278.i, double %.11.i2.2.i276.i
  %scevgep8.i281.i = getelementptr i8, ptr %lsr.iv4.i262.i, i64 -24
  %.205.4.i282.i = load double, ptr %scevgep8.i281.i, align 8, !noalias !36
  %.10.i.4.i283.i = fcmp olt double %.205.4.i282.i, %.11.i2.3.i280.i
  %.11.i2.4.i284.i = select i1 %.10.i.4.i283.i, double %.205.4.i282.i, double %.11.i2.3.i280.i
  %scevgep7.i285.i = getelementptr i8, ptr %lsr.iv4.i262.i, i64 -16
  %.205.5.i286.i = load double, ptr %scevgep7.i285.i, align 8, !noalias !36
  %.10.i.5.i287.i = fcmp olt double %.205.5.i286.i, %.11.i2.4.i284.i
  %.11.i2.5.i288.i = select i1 %.10.i.5.i287.i, double %.205.5.i286.i, double %.11.i2.4.i284.i
  %scevgep6.i289.i = getelementptr i8, ptr %lsr.iv4.i262.i, i64 -8
  %.205.6.i290.i = load double, ptr %scevgep6.i289.i, align 8, !noalias !36
  %.10.i.6.i291.i = fcmp olt double %.205.6.i290.i, %.11.i2.5.i288.i
  %.11.i2.6.i292.i = select i1 %.10.i.6.i291.i, double %.205.6.i290.i, double %.11.i2.5.i288.i
  %.205.7.i293.i = load double, ptr %lsr.iv4.i262.i, align 8, !noalias !36
  %.10.i.7.i294.i = fcmp olt double %.205.7.i293.i, %.11.i2.6.i292.i
  %.11.i2.7.i295.i = select i1 %.10.i.7.i294.i, double %.205.7.i293.i, double %.11.i2.6.i292.i
  %lsr.iv.next.i296.i = add i64 %lsr.iv.i263.i, -8
  %scevgep5.i297.i = getelementptr i8, ptr %lsr.iv4.i262.i, i64 64
  %.141.7.i298.i = icmp sgt i64 %lsr.iv.next.i296.i, 8
  br i1 %.141.7.i298.i, label %B142.if.i261.i, label %B1352.endif.endif.else.i

B1352.endif.endif.else.i:                         ; preds = %B142.if.i261.i, %B142.if.prol.loopexit.i254.i, %B1352.else.i
  %first.2.0.lcssa.i299.i = phi double [ 0x7FF0000000000000, %B1352.else.i ], [ %.11.i2.lcssa.unr.i258.i, %B142.if.prol.loopexit.i254.i ], [ %.11.i2.7.i295.i, %B142.if.i261.i ]
  %.2497.i = getelementptr double, ptr %arg.a5, i64 %.2380.i
  store double %first.2.0.lcssa.i299.i, ptr %.2497.i, align 8, !noalias !0
  br label %B534.i

f12.exit:                                         ; preds = %B128.i.i, %B534.endif.i
  store double %now.2.0.i, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nounwind }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f12: %retptr"}
!2 = distinct !{!2, !"f12"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!5, !1}
!5 = distinct !{!5, !6, !"_ZN6intsim8machines3gpu6finish6_leastB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!6 = distinct !{!6, !"_ZN6intsim8machines3gpu6finish6_leastB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"_ZN6intsim8machines3gpu6finish5_nextB3v72B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!11 = distinct !{!11, !"_ZN6intsim8machines3gpu6finish5_nextB3v72B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!12 = distinct !{!12, !8}
!13 = !{!14, !1}
!14 = distinct !{!14, !15, !"_ZN6intsim8machines3gpu6finish5_paceB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN6intsim8machines3gpu6finish5_paceB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
!16 = !{!17, !1}
!17 = distinct !{!17, !18, !"_ZN6intsim8machines3gpu6finish6_leastB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!18 = distinct !{!18, !"_ZN6intsim8machines3gpu6finish6_leastB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!19 = !{!20, !1}
!20 = distinct !{!20, !21, !"_ZN6intsim8machines3gpu6finish6_leastB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!21 = distinct !{!21, !"_ZN6intsim8machines3gpu6finish6_leastB3v69B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!22 = !{!23, !1}
!23 = distinct !{!23, !24, !"_ZN6intsim8machines3gpu6finish5_paceB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!24 = distinct !{!24, !"_ZN6intsim8machines3gpu6finish5_paceB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
!25 = !{!26, !1}
!26 = distinct !{!26, !27, !"_ZN6intsim8machines3gpu6finish9_first_ofB3v71B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx: %retptr"}
!27 = distinct !{!27, !"_ZN6intsim8machines3gpu6finish9_first_ofB3v71B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx"}
!28 = distinct !{!28, !8}
!29 = !{!30, !1}
!30 = distinct !{!30, !31, !"_ZN6intsim8machines3gpu6finish8_advanceB3v73B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!31 = distinct !{!31, !"_ZN6intsim8machines3gpu6finish8_advanceB3v73B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!32 = distinct !{!32, !8}
!33 = !{!34, !1}
!34 = distinct !{!34, !35, !"_ZN6intsim8machines3gpu6finish5_paceB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!35 = distinct !{!35, !"_ZN6intsim8machines3gpu6finish5_paceB3v70B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
!36 = !{!37, !1}
!37 = distinct !{!37, !38, !"_ZN6intsim8machines3gpu6finish9_first_ofB3v71B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx: %retptr"}
!38 = distinct !{!38, !"_ZN6intsim8machines3gpu6finish9_first_ofB3v71B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedEx"}
