; intsim 57da81d23c80495384a85c3bde09837a615907fe7794a9aca9729a8ac1170e36 by numba 0.68.1


; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.a3, i64 %arg.n3_0, ptr %arg.a4, i64 %arg.n4_0, ptr %arg.a5, i64 %arg.n5_0, ptr %arg.a6, i64 %arg.n6_0) local_unnamed_addr #0 {
entry:
  %.117.i = mul nsw i64 %arg.n2_1, %arg.n2_0
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.117.i, i64 %arg.n0_0)
  %.231942.not.i = icmp slt i64 %.11.i.i, 1
  br i1 %.231942.not.i, label %B250.i, label %B118.if.lr.ph.i

B250.i:                                           ; preds = %59, %entry
  %.750950.not.i = icmp slt i64 %arg.n2_0, 1
  %.pre = tail call i64 @llvm.smin.i64(i64 %arg.n1_0, i64 0)
  br i1 %.750950.not.i, label %B250.i.B434.preheader.i_crit_edge, label %B280.if.preheader.i

B250.i.B434.preheader.i_crit_edge:                ; preds = %B250.i
  %.pre2 = shl i64 %.pre, 3
  br label %B434.preheader.i

B280.if.preheader.i:                              ; preds = %B250.i
  %0 = getelementptr double, ptr %arg.a1, i64 %arg.n1_0
  %1 = getelementptr i8, ptr %0, i64 -8
  %scevgep307.i = getelementptr i8, ptr %arg.a2, i64 128
  %2 = shl i64 %arg.n2_1, 3
  %sunkaddr138.i = shl i64 %.pre, 3
  %sunkaddr139.i = getelementptr i8, ptr %1, i64 %sunkaddr138.i
  br label %B280.if.i

B434.preheader.i:                                 ; preds = %B426.i, %B250.i.B434.preheader.i_crit_edge
  %sunkaddr.i.pre-phi = phi i64 [ %.pre2, %B250.i.B434.preheader.i_crit_edge ], [ %sunkaddr138.i, %B426.i ]
  %.1098.i = add i64 %arg.n2_0, -1
  %..1098.i = tail call i64 @llvm.smax.i64(i64 %.1098.i, i64 0)
  %3 = getelementptr double, ptr %arg.a1, i64 %arg.n1_0
  %4 = getelementptr i8, ptr %3, i64 -8
  %xtraiter194.i = and i64 %..1098.i, 7
  %unroll_iter198.i = and i64 %..1098.i, 9223372036854775800
  %scevgep234.i = getelementptr i8, ptr %arg.a2, i64 128
  %5 = add nsw i64 %..1098.i, -8
  %6 = lshr i64 %5, 3
  %7 = add nuw nsw i64 %6, 1
  %unroll_iter19.i = and i64 %7, 4611686018427387902
  %8 = or i64 %unroll_iter198.i, 1
  %9 = icmp slt i64 %.1098.i, 1
  %10 = icmp ult i64 %.1098.i, 8
  %11 = icmp eq i64 %6, 0
  %12 = and i64 %5, 8
  %.not.i = icmp eq i64 %12, 0
  %13 = icmp eq i64 %xtraiter194.i, 0
  %sunkaddr126.i = getelementptr i8, ptr %4, i64 %sunkaddr.i.pre-phi
  br label %B434.i

B328.i:                                           ; preds = %B280.if.i
  %.72.i.i = mul i64 %.756948951.i, %arg.n2_1
  %.76.i.i = getelementptr double, ptr %arg.a2, i64 %.72.i.i
  %.77.i.i = load double, ptr %.76.i.i, align 8, !noalias !0
  %.117.i.i = add nsw i64 %.852.i, -1
  %.16287.not.i.i = icmp eq i64 %.852.i, 1
  br i1 %.16287.not.i.i, label %B328.endif.i, label %B56.if.preheader.i.i

B56.if.preheader.i.i:                             ; preds = %B328.i
  %xtraiter.i.i = and i64 %.117.i.i, 7
  %14 = icmp ult i64 %.852.i, 9
  br i1 %14, label %B56.if.epil.preheader.i.i, label %B56.if.preheader.new.i.i

B56.if.preheader.new.i.i:                         ; preds = %B56.if.preheader.i.i
  %unroll_iter.i.i = and i64 %.117.i.i, 9223372036854775800
  %15 = shl i64 %.72.i.i, 3
  %16 = getelementptr i8, ptr %arg.a2, i64 %15
  %scevgep5.i.i = getelementptr i8, ptr %16, i64 64
  %17 = add nsw i64 %unroll_iter.i.i, -8
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %B56.if.i.epil.preheader.i, label %B56.if.preheader.new.i.new.i

B56.if.preheader.new.i.new.i:                     ; preds = %B56.if.preheader.new.i.i
  %19 = lshr exact i64 %17, 3
  %20 = add nuw nsw i64 %19, 1
  %21 = lshr i64 %20, 1
  %22 = mul nsw i64 %21, -2
  br label %B56.if.i.i

B110.loopexit.unr-lcssa.i.unr-lcssa.i:            ; preds = %B56.if.i.i
  %23 = and i64 %.117.i.i, 9223372036854775792
  %24 = and i64 %17, 8
  %lcmp.mod.not.not.i = icmp eq i64 %24, 0
  br i1 %lcmp.mod.not.not.i, label %B56.if.i.epil.preheader.i, label %B110.loopexit.unr-lcssa.i.i

B56.if.i.epil.preheader.i:                        ; preds = %B110.loopexit.unr-lcssa.i.unr-lcssa.i, %B56.if.preheader.new.i.i
  %least.2.090.i.epil.init.i = phi double [ %.77.i.i, %B56.if.preheader.new.i.i ], [ %.11.i.7.i.1.i, %B110.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %niter.i.epil.init.i = phi i64 [ 0, %B56.if.preheader.new.i.i ], [ %23, %B110.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %25 = shl i64 %niter.i.epil.init.i, 3
  %scevgep19.i.epil.i = getelementptr i8, ptr %scevgep5.i.i, i64 %25
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
  %26 = or i64 %unroll_iter.i.i, 1
  br i1 %lcmp.mod.not.i.i, label %B328.endif.i, label %B56.if.epil.preheader.i.i

B56.if.epil.preheader.i.i:                        ; preds = %B110.loopexit.unr-lcssa.i.i, %B56.if.preheader.i.i
  %least.2.090.epil.init.i.i = phi double [ %.77.i.i, %B56.if.preheader.i.i ], [ %.11.i.7.i.lcssa.i, %B110.loopexit.unr-lcssa.i.i ]
  %.1688688.epil.init.i.i = phi i64 [ 1, %B56.if.preheader.i.i ], [ %26, %B110.loopexit.unr-lcssa.i.i ]
  %27 = shl i64 %.1688688.epil.init.i.i, 3
  %scevgep344.i = getelementptr i8, ptr %lsr.iv342.i, i64 %27
  br label %B56.if.epil.i.i

B56.if.epil.i.i:                                  ; preds = %B56.if.epil.i.i, %B56.if.epil.preheader.i.i
  %least.2.090.epil.i.i = phi double [ %.11.i.epil.i.i, %B56.if.epil.i.i ], [ %least.2.090.epil.init.i.i, %B56.if.epil.preheader.i.i ]
  %epil.iter.i.i = phi i64 [ %epil.iter.next.i.i, %B56.if.epil.i.i ], [ 0, %B56.if.epil.preheader.i.i ]
  %28 = shl i64 %epil.iter.i.i, 3
  %scevgep345.i = getelementptr i8, ptr %scevgep344.i, i64 %28
  %.250.epil.i.i = load double, ptr %scevgep345.i, align 8, !noalias !0
  %.10.i.epil.i.i = fcmp olt double %.250.epil.i.i, %least.2.090.epil.i.i
  %.11.i.epil.i.i = select i1 %.10.i.epil.i.i, double %.250.epil.i.i, double %least.2.090.epil.i.i
  %epil.iter.next.i.i = add i64 %epil.iter.i.i, 1
  %epil.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i.i
  br i1 %epil.iter.cmp.not.i.i, label %B328.endif.i, label %B56.if.epil.i.i, !llvm.loop !5

B56.if.i.i:                                       ; preds = %B56.if.i.i, %B56.if.preheader.new.i.new.i
  %lsr.iv103.i = phi ptr [ %scevgep104.i, %B56.if.i.i ], [ %lsr.iv308.i, %B56.if.preheader.new.i.new.i ]
  %lsr.iv101.i = phi i64 [ %lsr.iv.next102.i, %B56.if.i.i ], [ %22, %B56.if.preheader.new.i.new.i ]
  %least.2.090.i.i = phi double [ %.11.i.7.i.1.i, %B56.if.i.i ], [ %.77.i.i, %B56.if.preheader.new.i.new.i ]
  %scevgep119.i = getelementptr i8, ptr %lsr.iv103.i, i64 -64
  %scevgep118.i = getelementptr i8, ptr %lsr.iv103.i, i64 -120
  %.250.i.i = load double, ptr %scevgep118.i, align 8, !noalias !0
  %.10.i.i.i = fcmp olt double %.250.i.i, %least.2.090.i.i
  %.11.i.i.i = select i1 %.10.i.i.i, double %.250.i.i, double %least.2.090.i.i
  %scevgep117.i = getelementptr i8, ptr %lsr.iv103.i, i64 -112
  %.250.1.i.i = load double, ptr %scevgep117.i, align 8, !noalias !0
  %.10.i.1.i.i = fcmp olt double %.250.1.i.i, %.11.i.i.i
  %.11.i.1.i.i = select i1 %.10.i.1.i.i, double %.250.1.i.i, double %.11.i.i.i
  %scevgep116.i = getelementptr i8, ptr %lsr.iv103.i, i64 -104
  %.250.2.i.i = load double, ptr %scevgep116.i, align 8, !noalias !0
  %.10.i.2.i.i = fcmp olt double %.250.2.i.i, %.11.i.1.i.i
  %.11.i.2.i.i = select i1 %.10.i.2.i.i, double %.250.2.i.i, double %.11.i.1.i.i
  %scevgep115.i = getelementptr i8, ptr %lsr.iv103.i, i64 -96
  %.250.3.i.i = load double, ptr %scevgep115.i, align 8, !noalias !0
  %.10.i.3.i.i = fcmp olt double %.250.3.i.i, %.11.i.2.i.i
  %.11.i.3.i.i = select i1 %.10.i.3.i.i, double %.250.3.i.i, double %.11.i.2.i.i
  %scevgep114.i = getelementptr i8, ptr %lsr.iv103.i, i64 -88
  %.250.4.i.i = load double, ptr %scevgep114.i, align 8, !noalias !0
  %.10.i.4.i.i = fcmp olt double %.250.4.i.i, %.11.i.3.i.i
  %.11.i.4.i.i = select i1 %.10.i.4.i.i, double %.250.4.i.i, double %.11.i.3.i.i
  %scevgep113.i = getelementptr i8, ptr %lsr.iv103.i, i64 -80
  %.250.5.i.i = load double, ptr %scevgep113.i, align 8, !noalias !0
  %.10.i.5.i.i = fcmp olt double %.250.5.i.i, %.11.i.4.i.i
  %.11.i.5.i.i = select i1 %.10.i.5.i.i, double %.250.5.i.i, double %.11.i.4.i.i
  %scevgep112.i = getelementptr i8, ptr %lsr.iv103.i, i64 -72
  %.250.6.i.i = load double, ptr %scevgep112.i, align 8, !noalias !0
  %.10.i.6.i.i = fcmp olt double %.250.6.i.i, %.11.i.5.i.i
  %.11.i.6.i.i = select i1 %.10.i.6.i.i, double %.250.6.i.i, double %.11.i.5.i.i
  %.250.7.i.i = load double, ptr %scevgep119.i, align 8, !noalias !0
  %.10.i.7.i.i = fcmp olt double %.250.7.i.i, %.11.i.6.i.i
  %.11.i.7.i.i = select i1 %.10.i.7.i.i, double %.250.7.i.i, double %.11.i.6.i.i
  %scevgep111.i = getelementptr i8, ptr %lsr.iv103.i, i64 -56
  %.250.i.1.i = load double, ptr %scevgep111.i, align 8, !noalias !0
  %.10.i.i.1.i = fcmp olt double %.250.i.1.i, %.11.i.7.i.i
  %.11.i.i.1.i = select i1 %.10.i.i.1.i, double %.250.i.1.i, double %.11.i.7.i.i
  %scevgep110.i = getelementptr i8, ptr %lsr.iv103.i, i64 -48
  %.250.1.i.1.i = load double, ptr %scevgep110.i, align 8, !noalias !0
  %.10.i.1.i.1.i = fcmp olt double %.250.1.i.1.i, %.11.i.i.1.i
  %.11.i.1.i.1.i = select i1 %.10.i.1.i.1.i, double %.250.1.i.1.i, double %.11.i.i.1.i
  %scevgep109.i = getelementptr i8, ptr %lsr.iv103.i, i64 -40
  %.250.2.i.1.i = load double, ptr %scevgep109.i, align 8, !noalias !0
  %.10.i.2.i.1.i = fcmp olt double %.250.2.i.1.i, %.11.i.1.i.1.i
  %.11.i.2.i.1.i = select i1 %.10.i.2.i.1.i, double %.250.2.i.1.i, double %.11.i.1.i.1.i
  %scevgep108.i = getelementptr i8, ptr %lsr.iv103.i, i64 -32
  %.250.3.i.1.i = load double, ptr %scevgep108.i, align 8, !noalias !0
  %.10.i.3.i.1.i = fcmp olt double %.250.3.i.1.i, %.11.i.2.i.1.i
  %.11.i.3.i.1.i = select i1 %.10.i.3.i.1.i, double %.250.3.i.1.i, double %.11.i.2.i.1.i
  %scevgep107.i = getelementptr i8, ptr %lsr.iv103.i, i64 -24
  %.250.4.i.1.i = load double, ptr %scevgep107.i, align 8, !noalias !0
  %.10.i.4.i.1.i = fcmp olt double %.250.4.i.1.i, %.11.i.3.i.1.i
  %.11.i.4.i.1.i = select i1 %.10.i.4.i.1.i, double %.250.4.i.1.i, double %.11.i.3.i.1.i
  %scevgep106.i = getelementptr i8, ptr %lsr.iv103.i, i64 -16
  %.250.5.i.1.i = load double, ptr %scevgep106.i, align 8, !noalias !0
  %.10.i.5.i.1.i = fcmp olt double %.250.5.i.1.i, %.11.i.4.i.1.i
  %.11.i.5.i.1.i = select i1 %.10.i.5.i.1.i, double %.250.5.i.1.i, double %.11.i.4.i.1.i
  %scevgep105.i = getelementptr i8, ptr %lsr.iv103.i, i64 -8
  %.250.6.i.1.i = load double, ptr %scevgep105.i, align 8, !noalias !0
  %.10.i.6.i.1.i = fcmp olt double %.250.6.i.1.i, %.11.i.5.i.1.i
  %.11.i.6.i.1.i = select i1 %.10.i.6.i.1.i, double %.250.6.i.1.i, double %.11.i.5.i.1.i
  %.250.7.i.1.i = load double, ptr %lsr.iv103.i, align 8, !noalias !0
  %.10.i.7.i.1.i = fcmp olt double %.250.7.i.1.i, %.11.i.6.i.1.i
  %.11.i.7.i.1.i = select i1 %.10.i.7.i.1.i, double %.250.7.i.1.i, double %.11.i.6.i.1.i
  %lsr.iv.next102.i = add i64 %lsr.iv101.i, 2
  %scevgep104.i = getelementptr i8, ptr %lsr.iv103.i, i64 128
  %niter.ncmp.1.i = icmp eq i64 %lsr.iv.next102.i, 0
  br i1 %niter.ncmp.1.i, label %B110.loopexit.unr-lcssa.i.unr-lcssa.i, label %B56.if.i.i

B426.i:                                           ; preds = %B328.endif.i, %B280.if.i
  %scevgep309.i = getelementptr i8, ptr %lsr.iv308.i, i64 %2
  %scevgep343.i = getelementptr i8, ptr %lsr.iv342.i, i64 %2
  %exitcond993.not.i = icmp eq i64 %arg.n2_0, %.763.i
  br i1 %exitcond993.not.i, label %B434.preheader.i, label %B280.if.i

B434.i:                                           ; preds = %B434.i.backedge, %B434.preheader.i
  %following.2.0.i = phi i64 [ %.11.i.i, %B434.preheader.i ], [ %following.3.1.i, %B434.i.backedge ]
  %now.2.0.i = phi double [ 0.000000e+00, %B434.preheader.i ], [ %.1393.i, %B434.i.backedge ]
  %.1057.i = load double, ptr %arg.a4, align 8, !noalias !7
  br i1 %9, label %B532.i, label %B482.if.preheader.i

B482.if.preheader.i:                              ; preds = %B434.i
  br i1 %10, label %B482.if.epil.preheader.i, label %B482.if.preheader8.i

B482.if.preheader8.i:                             ; preds = %B482.if.preheader.i
  br i1 %11, label %B482.if.epil.preheader9.i, label %B482.if.i

B532.loopexit.unr-lcssa.unr-lcssa.i:              ; preds = %B482.if.i
  br i1 %.not.i, label %B482.if.epil.preheader9.i, label %B532.loopexit.unr-lcssa.i

B482.if.epil.preheader9.i:                        ; preds = %B532.loopexit.unr-lcssa.unr-lcssa.i, %B482.if.preheader8.i
  %first.2.1960.epil.init16.i = phi double [ %.1057.i, %B482.if.preheader8.i ], [ %.11.i106.7.1.i, %B532.loopexit.unr-lcssa.unr-lcssa.i ]
  %niter199.epil.init.i = phi i64 [ 0, %B482.if.preheader8.i ], [ %niter199.next.7.1.i, %B532.loopexit.unr-lcssa.unr-lcssa.i ]
  %sunkaddr373.epil.i = shl i64 %niter199.epil.init.i, 3
  %sunkaddr374.epil.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr373.epil.i
  %sunkaddr375.epil.i = getelementptr i8, ptr %sunkaddr374.epil.i, i64 8
  %.1208.epil12.i = load double, ptr %sunkaddr375.epil.i, align 8, !noalias !7
  %.10.i.epil13.i = fcmp olt double %.1208.epil12.i, %first.2.1960.epil.init16.i
  %.11.i106.epil14.i = select i1 %.10.i.epil13.i, double %.1208.epil12.i, double %first.2.1960.epil.init16.i
  %sunkaddr378.epil.i = getelementptr i8, ptr %sunkaddr374.epil.i, i64 16
  %.1208.1.epil.i = load double, ptr %sunkaddr378.epil.i, align 8, !noalias !7
  %.10.i.1.epil.i = fcmp olt double %.1208.1.epil.i, %.11.i106.epil14.i
  %.11.i106.1.epil.i = select i1 %.10.i.1.epil.i, double %.1208.1.epil.i, double %.11.i106.epil14.i
  %sunkaddr381.epil.i = getelementptr i8, ptr %sunkaddr374.epil.i, i64 24
  %.1208.2.epil.i = load double, ptr %sunkaddr381.epil.i, align 8, !noalias !7
  %.10.i.2.epil.i = fcmp olt double %.1208.2.epil.i, %.11.i106.1.epil.i
  %.11.i106.2.epil.i = select i1 %.10.i.2.epil.i, double %.1208.2.epil.i, double %.11.i106.1.epil.i
  %sunkaddr384.epil.i = getelementptr i8, ptr %sunkaddr374.epil.i, i64 32
  %.1208.3.epil.i = load double, ptr %sunkaddr384.epil.i, align 8, !noalias !7
  %.10.i.3.epil.i = fcmp olt double %.1208.3.epil.i, %.11.i106.2.epil.i
  %.11.i106.3.epil.i = select i1 %.10.i.3.epil.i, double %.1208.3.epil.i, double %.11.i106.2.epil.i
  %sunkaddr387.epil.i = getelementptr i8, ptr %sunkaddr374.epil.i, i64 40
  %.1208.4.epil.i = load double, ptr %sunkaddr387.epil.i, align 8, !noalias !7
  %.10.i.4.epil.i = fcmp olt double %.1208.4.epil.i, %.11.i106.3.epil.i
  %.11.i106.4.epil.i = select i1 %.10.i.4.epil.i, double %.1208.4.epil.i, double %.11.i106.3.epil.i
  %sunkaddr390.epil.i = getelementptr i8, ptr %sunkaddr374.epil.i, i64 48
  %.1208.5.epil.i = load double, ptr %sunkaddr390.epil.i, align 8, !noalias !7
  %.10.i.5.epil.i = fcmp olt double %.1208.5.epil.i, %.11.i106.4.epil.i
  %.11.i106.5.epil.i = select i1 %.10.i.5.epil.i, double %.1208.5.epil.i, double %.11.i106.4.epil.i
  %sunkaddr393.epil.i = getelementptr i8, ptr %sunkaddr374.epil.i, i64 56
  %.1208.6.epil.i = load double, ptr %sunkaddr393.epil.i, align 8, !noalias !7
  %.10.i.6.epil.i = fcmp olt double %.1208.6.epil.i, %.11.i106.5.epil.i
  %.11.i106.6.epil.i = select i1 %.10.i.6.epil.i, double %.1208.6.epil.i, double %.11.i106.5.epil.i
  %sunkaddr396.epil.i = getelementptr i8, ptr %sunkaddr374.epil.i, i64 64
  %.1208.7.epil.i = load double, ptr %sunkaddr396.epil.i, align 8, !noalias !7
  %.10.i.7.epil.i = fcmp olt double %.1208.7.epil.i, %.11.i106.6.epil.i
  %.11.i106.7.epil.i = select i1 %.10.i.7.epil.i, double %.1208.7.epil.i, double %.11.i106.6.epil.i
  br label %B532.loopexit.unr-lcssa.i

B532.loopexit.unr-lcssa.i:                        ; preds = %B482.if.epil.preheader9.i, %B532.loopexit.unr-lcssa.unr-lcssa.i
  %.11.i106.7.lcssa.i = phi double [ %.11.i106.7.1.i, %B532.loopexit.unr-lcssa.unr-lcssa.i ], [ %.11.i106.7.epil.i, %B482.if.epil.preheader9.i ]
  br i1 %13, label %B532.i, label %B482.if.epil.preheader.i

B482.if.epil.preheader.i:                         ; preds = %B532.loopexit.unr-lcssa.i, %B482.if.preheader.i
  %first.2.1960.epil.init.i = phi double [ %.1057.i, %B482.if.preheader.i ], [ %.11.i106.7.lcssa.i, %B532.loopexit.unr-lcssa.i ]
  %.1147956958.epil.init.i = phi i64 [ 1, %B482.if.preheader.i ], [ %8, %B532.loopexit.unr-lcssa.i ]
  %29 = shl i64 %.1147956958.epil.init.i, 3
  %scevgep230.i = getelementptr i8, ptr %arg.a4, i64 %29
  br label %B482.if.epil.i

B482.if.epil.i:                                   ; preds = %B482.if.epil.i, %B482.if.epil.preheader.i
  %first.2.1960.epil.i = phi double [ %.11.i106.epil.i, %B482.if.epil.i ], [ %first.2.1960.epil.init.i, %B482.if.epil.preheader.i ]
  %epil.iter.i = phi i64 [ %epil.iter.next.i, %B482.if.epil.i ], [ 0, %B482.if.epil.preheader.i ]
  %30 = shl i64 %epil.iter.i, 3
  %scevgep58.i = getelementptr i8, ptr %scevgep230.i, i64 %30
  %.1208.epil.i = load double, ptr %scevgep58.i, align 8, !noalias !7
  %.10.i.epil.i = fcmp olt double %.1208.epil.i, %first.2.1960.epil.i
  %.11.i106.epil.i = select i1 %.10.i.epil.i, double %.1208.epil.i, double %first.2.1960.epil.i
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter194.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B532.i, label %B482.if.epil.i, !llvm.loop !8

B532.i:                                           ; preds = %B482.if.epil.i, %B532.loopexit.unr-lcssa.i, %B434.i
  %first.2.1.lcssa.i = phi double [ %.1057.i, %B434.i ], [ %.11.i106.7.lcssa.i, %B532.loopexit.unr-lcssa.i ], [ %.11.i106.epil.i, %B482.if.epil.i ]
  %.1246.i = fcmp oeq double %first.2.1.lcssa.i, 0x7FF0000000000000
  br i1 %.1246.i, label %_ZN6intsim8machines3gpu6finish3runB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit, label %B558.i

B558.i:                                           ; preds = %B532.i
  %.1315.i = fmul double %first.2.1.lcssa.i, 0x3FF000000044B830
  %.1316.i = fcmp ogt double %.1057.i, %.1315.i
  br i1 %.1316.i, label %B608.i, label %B664.i

B608.i:                                           ; preds = %B558.i, %B608.i
  %sm.3.1.i = phi i64 [ %.1319.i, %B608.i ], [ 0, %B558.i ]
  %.1319.i = add nuw i64 %sm.3.1.i, 1
  %sunkaddr123.i = shl i64 %sm.3.1.i, 3
  %sunkaddr124.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr123.i
  %sunkaddr125.i = getelementptr i8, ptr %sunkaddr124.i, i64 8
  %.1353.i = load double, ptr %sunkaddr125.i, align 8, !noalias !7
  %.1357.i = fcmp ogt double %.1353.i, %.1315.i
  br i1 %.1357.i, label %B608.i, label %B664.i

B664.i:                                           ; preds = %B608.i, %B558.i
  %.1393.i = phi double [ %.1057.i, %B558.i ], [ %.1353.i, %B608.i ]
  %sm.4.2.i = phi i64 [ 0, %B558.i ], [ %.1319.i, %B608.i ]
  %.1426.i = getelementptr i64, ptr %arg.a3, i64 %sm.4.2.i
  %.1427.i = load i64, ptr %.1426.i, align 8, !noalias !7
  %.1428.i = icmp sgt i64 %.1427.i, 0
  br i1 %.1428.i, label %B704.i, label %B664.i.B938.i_crit_edge

B664.i.B938.i_crit_edge:                          ; preds = %B664.i
  %.pre3 = shl i64 %sm.4.2.i, 3
  br label %B938.i

B704.i:                                           ; preds = %B664.i
  %31 = getelementptr double, ptr %arg.a1, i64 %.1427.i
  %32 = getelementptr i8, ptr %31, i64 -8
  %.43.i.i = load double, ptr %32, align 8, !noalias !9
  %.44.i.i = uitofp i64 %.1427.i to double
  %.45.i.i = fmul double %.43.i.i, %.44.i.i
  %.84.i.i = load double, ptr %sunkaddr126.i, align 8, !noalias !9
  %.88.i.i = fdiv double %.45.i.i, %.84.i.i
  %.72.i107.i = mul i64 %sm.4.2.i, %arg.n2_1
  %.76.i108.i = getelementptr double, ptr %arg.a2, i64 %.72.i107.i
  %.77.i109.i = load double, ptr %.76.i108.i, align 8, !noalias !12
  %.117.i110.i = add nsw i64 %.1427.i, -1
  %.16287.not.i111.i = icmp eq i64 %.1427.i, 1
  br i1 %.16287.not.i111.i, label %B704.endif.endif.i, label %B56.if.preheader.i112.i

B938.i:                                           ; preds = %B664.i.B938.i_crit_edge, %B916.endif.i
  %sunkaddr352.i.pre-phi = phi i64 [ %.pre3, %B664.i.B938.i_crit_edge ], [ %sunkaddr399.i, %B916.endif.i ]
  %.1805.i = getelementptr double, ptr %arg.a5, i64 %sm.4.2.i
  store double %.1393.i, ptr %.1805.i, align 8, !noalias !7
  %sunkaddr353.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr352.i.pre-phi
  store double 0x7FF0000000000000, ptr %sunkaddr353.i, align 8, !noalias !7
  %sunkaddr355.i = getelementptr i8, ptr %arg.a3, i64 %sunkaddr352.i.pre-phi
  %.1868.i = load i64, ptr %sunkaddr355.i, align 8, !noalias !7
  %.1870.i = icmp slt i64 %.1868.i, %arg.n2_1
  %.1886.i = icmp slt i64 %following.2.0.i, %arg.n0_0
  %or.cond.i = select i1 %.1870.i, i1 %.1886.i, i1 false
  br i1 %or.cond.i, label %B1030.i, label %B1266.i

B1030.i:                                          ; preds = %B938.i
  %.1902.i = icmp slt i64 %following.2.0.i, 0
  %.1903.i = select i1 %.1902.i, i64 %arg.n0_0, i64 0
  %33 = getelementptr double, ptr %arg.a0, i64 %following.2.0.i
  %.1917.i = getelementptr double, ptr %33, i64 %.1903.i
  %.1918.i = load double, ptr %.1917.i, align 8, !noalias !7
  %.1976.i = icmp slt i64 %.1868.i, 0
  %.1977.i = select i1 %.1976.i, i64 %arg.n2_1, i64 0
  %.1995.i = mul i64 %sm.4.2.i, %arg.n2_1
  %34 = getelementptr double, ptr %arg.a2, i64 %.1995.i
  %35 = getelementptr double, ptr %34, i64 %.1868.i
  %.1999.i = getelementptr double, ptr %35, i64 %.1977.i
  store double %.1918.i, ptr %.1999.i, align 8, !noalias !7
  %.2031.i = load i64, ptr %sunkaddr355.i, align 8, !noalias !7
  %.2032.i = add nsw i64 %.2031.i, 1
  store i64 %.2032.i, ptr %sunkaddr355.i, align 8, !noalias !7
  %.2093.i = getelementptr double, ptr %arg.a6, i64 %sm.4.2.i
  %.2094.i = load double, ptr %.2093.i, align 8, !noalias !7
  %.2125.i = load double, ptr %.1917.i, align 8, !noalias !7
  %.2126.i = fadd double %.2094.i, %.2125.i
  store double %.2126.i, ptr %.2093.i, align 8, !noalias !7
  %.2159.i = add nsw i64 %following.2.0.i, 1
  %.2198.i = load i64, ptr %sunkaddr355.i, align 8, !noalias !7
  %.2200.i = icmp slt i64 %.2198.i, %arg.n2_1
  %.2216.i = icmp slt i64 %.2159.i, %arg.n0_0
  %or.cond922.i = select i1 %.2200.i, i1 %.2216.i, i1 false
  br i1 %or.cond922.i, label %B1216.i, label %B1266.i

B1216.i:                                          ; preds = %B1030.i
  %sunkaddr358.i = shl i64 %.1903.i, 3
  %sunkaddr359.i = getelementptr inbounds i8, ptr %33, i64 %sunkaddr358.i
  %.2254.i = load double, ptr %sunkaddr359.i, align 8, !noalias !7
  %.2255.i = fmul double %.2254.i, 2.000000e-02
  %.2257.i = fadd double %.1393.i, %.2255.i
  store double %.2257.i, ptr %sunkaddr353.i, align 8, !noalias !7
  %.2324.pr.i = load i64, ptr %sunkaddr355.i, align 8, !noalias !7
  br label %B1266.i

B1266.i:                                          ; preds = %B1216.i, %B1030.i, %B938.i
  %.2451.i = phi i64 [ %.2324.pr.i, %B1216.i ], [ %.2198.i, %B1030.i ], [ %.1868.i, %B938.i ]
  %following.3.1.i = phi i64 [ %.2159.i, %B1216.i ], [ %.2159.i, %B1030.i ], [ %following.2.0.i, %B938.i ]
  %.2325.i = icmp sgt i64 %.2451.i, 0
  br i1 %.2325.i, label %B1290.i, label %B434.i.backedge

B434.i.backedge:                                  ; preds = %B1266.i, %B1290.endif.i
  br label %B434.i

B1290.i:                                          ; preds = %B1266.i
  %.2357.i = load double, ptr %sunkaddr353.i, align 8, !noalias !7
  %.72.i32.i = mul i64 %sm.4.2.i, %arg.n2_1
  %.76.i33.i = getelementptr double, ptr %arg.a2, i64 %.72.i32.i
  %.77.i34.i = load double, ptr %.76.i33.i, align 8, !noalias !15
  %.117.i35.i = add nsw i64 %.2451.i, -1
  %.16287.not.i36.i = icmp eq i64 %.2451.i, 1
  br i1 %.16287.not.i36.i, label %B1290.endif.i, label %B56.if.preheader.i37.i

B56.if.preheader.i37.i:                           ; preds = %B1290.i
  %xtraiter.i38.i = and i64 %.117.i35.i, 7
  %36 = icmp ult i64 %.2451.i, 9
  br i1 %36, label %B56.if.epil.preheader.i81.i, label %B56.if.preheader.new.i39.i

B56.if.preheader.new.i39.i:                       ; preds = %B56.if.preheader.i37.i
  %unroll_iter.i40.i = and i64 %.117.i35.i, 9223372036854775800
  %37 = shl i64 %.72.i32.i, 3
  %38 = getelementptr i8, ptr %arg.a2, i64 %37
  %scevgep5.i41.i = getelementptr i8, ptr %38, i64 64
  %39 = add nsw i64 %unroll_iter.i40.i, -8
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %B56.if.i42.epil.preheader.i, label %B56.if.preheader.new.i39.new.i

B56.if.preheader.new.i39.new.i:                   ; preds = %B56.if.preheader.new.i39.i
  %41 = lshr exact i64 %39, 3
  %42 = add nuw nsw i64 %41, 1
  %scevgep273.i = getelementptr i8, ptr %scevgep234.i, i64 %37
  %43 = lshr i64 %42, 1
  %44 = mul nsw i64 %43, -2
  br label %B56.if.i42.i

B110.loopexit.unr-lcssa.i79.unr-lcssa.i:          ; preds = %B56.if.i42.i
  %45 = and i64 %.117.i35.i, 9223372036854775792
  %46 = and i64 %39, 8
  %lcmp.mod209.not.not.i = icmp eq i64 %46, 0
  br i1 %lcmp.mod209.not.not.i, label %B56.if.i42.epil.preheader.i, label %B110.loopexit.unr-lcssa.i79.i

B56.if.i42.epil.preheader.i:                      ; preds = %B110.loopexit.unr-lcssa.i79.unr-lcssa.i, %B56.if.preheader.new.i39.i
  %least.2.090.i43.epil.init.i = phi double [ %.77.i34.i, %B56.if.preheader.new.i39.i ], [ %.11.i.7.i76.1.i, %B110.loopexit.unr-lcssa.i79.unr-lcssa.i ]
  %niter.i44.epil.init.i = phi i64 [ 0, %B56.if.preheader.new.i39.i ], [ %45, %B110.loopexit.unr-lcssa.i79.unr-lcssa.i ]
  %47 = shl i64 %niter.i44.epil.init.i, 3
  %scevgep19.i45.epil.i = getelementptr i8, ptr %scevgep5.i41.i, i64 %47
  %scevgep20.i46.epil.i = getelementptr i8, ptr %scevgep19.i45.epil.i, i64 -56
  %.250.i47.epil.i = load double, ptr %scevgep20.i46.epil.i, align 8, !noalias !15
  %.10.i.i48.epil.i = fcmp olt double %.250.i47.epil.i, %least.2.090.i43.epil.init.i
  %.11.i.i49.epil.i = select i1 %.10.i.i48.epil.i, double %.250.i47.epil.i, double %least.2.090.i43.epil.init.i
  %scevgep18.i50.epil.i = getelementptr i8, ptr %scevgep19.i45.epil.i, i64 -48
  %.250.1.i51.epil.i = load double, ptr %scevgep18.i50.epil.i, align 8, !noalias !15
  %.10.i.1.i52.epil.i = fcmp olt double %.250.1.i51.epil.i, %.11.i.i49.epil.i
  %.11.i.1.i53.epil.i = select i1 %.10.i.1.i52.epil.i, double %.250.1.i51.epil.i, double %.11.i.i49.epil.i
  %scevgep16.i54.epil.i = getelementptr i8, ptr %scevgep19.i45.epil.i, i64 -40
  %.250.2.i55.epil.i = load double, ptr %scevgep16.i54.epil.i, align 8, !noalias !15
  %.10.i.2.i56.epil.i = fcmp olt double %.250.2.i55.epil.i, %.11.i.1.i53.epil.i
  %.11.i.2.i57.epil.i = select i1 %.10.i.2.i56.epil.i, double %.250.2.i55.epil.i, double %.11.i.1.i53.epil.i
  %scevgep14.i58.epil.i = getelementptr i8, ptr %scevgep19.i45.epil.i, i64 -32
  %.250.3.i59.epil.i = load double, ptr %scevgep14.i58.epil.i, align 8, !noalias !15
  %.10.i.3.i60.epil.i = fcmp olt double %.250.3.i59.epil.i, %.11.i.2.i57.epil.i
  %.11.i.3.i61.epil.i = select i1 %.10.i.3.i60.epil.i, double %.250.3.i59.epil.i, double %.11.i.2.i57.epil.i
  %scevgep12.i62.epil.i = getelementptr i8, ptr %scevgep19.i45.epil.i, i64 -24
  %.250.4.i63.epil.i = load double, ptr %scevgep12.i62.epil.i, align 8, !noalias !15
  %.10.i.4.i64.epil.i = fcmp olt double %.250.4.i63.epil.i, %.11.i.3.i61.epil.i
  %.11.i.4.i65.epil.i = select i1 %.10.i.4.i64.epil.i, double %.250.4.i63.epil.i, double %.11.i.3.i61.epil.i
  %scevgep10.i66.epil.i = getelementptr i8, ptr %scevgep19.i45.epil.i, i64 -16
  %.250.5.i67.epil.i = load double, ptr %scevgep10.i66.epil.i, align 8, !noalias !15
  %.10.i.5.i68.epil.i = fcmp olt double %.250.5.i67.epil.i, %.11.i.4.i65.epil.i
  %.11.i.5.i69.epil.i = select i1 %.10.i.5.i68.epil.i, double %.250.5.i67.epil.i, double %.11.i.4.i65.epil.i
  %scevgep8.i70.epil.i = getelementptr i8, ptr %scevgep19.i45.epil.i, i64 -8
  %.250.6.i71.epil.i = load double, ptr %scevgep8.i70.epil.i, align 8, !noalias !15
  %.10.i.6.i72.epil.i = fcmp olt double %.250.6.i71.epil.i, %.11.i.5.i69.epil.i
  %.11.i.6.i73.epil.i = select i1 %.10.i.6.i72.epil.i, double %.250.6.i71.epil.i, double %.11.i.5.i69.epil.i
  %.250.7.i74.epil.i = load double, ptr %scevgep19.i45.epil.i, align 8, !noalias !15
  %.10.i.7.i75.epil.i = fcmp olt double %.250.7.i74.epil.i, %.11.i.6.i73.epil.i
  %.11.i.7.i76.epil.i = select i1 %.10.i.7.i75.epil.i, double %.250.7.i74.epil.i, double %.11.i.6.i73.epil.i
  br label %B110.loopexit.unr-lcssa.i79.i

B110.loopexit.unr-lcssa.i79.i:                    ; preds = %B56.if.i42.epil.preheader.i, %B110.loopexit.unr-lcssa.i79.unr-lcssa.i
  %.11.i.7.i76.lcssa.i = phi double [ %.11.i.7.i76.1.i, %B110.loopexit.unr-lcssa.i79.unr-lcssa.i ], [ %.11.i.7.i76.epil.i, %B56.if.i42.epil.preheader.i ]
  %lcmp.mod.not.i80.i = icmp eq i64 %xtraiter.i38.i, 0
  %48 = or i64 %unroll_iter.i40.i, 1
  br i1 %lcmp.mod.not.i80.i, label %B1290.endif.i, label %B56.if.epil.preheader.i81.i

B56.if.epil.preheader.i81.i:                      ; preds = %B110.loopexit.unr-lcssa.i79.i, %B56.if.preheader.i37.i
  %least.2.090.epil.init.i82.i = phi double [ %.77.i34.i, %B56.if.preheader.i37.i ], [ %.11.i.7.i76.lcssa.i, %B110.loopexit.unr-lcssa.i79.i ]
  %.1688688.epil.init.i83.i = phi i64 [ 1, %B56.if.preheader.i37.i ], [ %48, %B110.loopexit.unr-lcssa.i79.i ]
  %49 = add i64 %.1688688.epil.init.i83.i, %.72.i32.i
  %50 = shl i64 %49, 3
  %scevgep.i84.i = getelementptr i8, ptr %arg.a2, i64 %50
  br label %B56.if.epil.i85.i

B56.if.epil.i85.i:                                ; preds = %B56.if.epil.i85.i, %B56.if.epil.preheader.i81.i
  %least.2.090.epil.i86.i = phi double [ %.11.i.epil.i91.i, %B56.if.epil.i85.i ], [ %least.2.090.epil.init.i82.i, %B56.if.epil.preheader.i81.i ]
  %epil.iter.i87.i = phi i64 [ %epil.iter.next.i92.i, %B56.if.epil.i85.i ], [ 0, %B56.if.epil.preheader.i81.i ]
  %51 = shl i64 %epil.iter.i87.i, 3
  %scevgep306.i = getelementptr i8, ptr %scevgep.i84.i, i64 %51
  %.250.epil.i89.i = load double, ptr %scevgep306.i, align 8, !noalias !15
  %.10.i.epil.i90.i = fcmp olt double %.250.epil.i89.i, %least.2.090.epil.i86.i
  %.11.i.epil.i91.i = select i1 %.10.i.epil.i90.i, double %.250.epil.i89.i, double %least.2.090.epil.i86.i
  %epil.iter.next.i92.i = add i64 %epil.iter.i87.i, 1
  %epil.iter.cmp.not.i93.i = icmp eq i64 %xtraiter.i38.i, %epil.iter.next.i92.i
  br i1 %epil.iter.cmp.not.i93.i, label %B1290.endif.i, label %B56.if.epil.i85.i, !llvm.loop !5

B56.if.i42.i:                                     ; preds = %B56.if.i42.i, %B56.if.preheader.new.i39.new.i
  %lsr.iv84.i = phi ptr [ %scevgep85.i, %B56.if.i42.i ], [ %scevgep273.i, %B56.if.preheader.new.i39.new.i ]
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B56.if.i42.i ], [ %44, %B56.if.preheader.new.i39.new.i ]
  %least.2.090.i43.i = phi double [ %.11.i.7.i76.1.i, %B56.if.i42.i ], [ %.77.i34.i, %B56.if.preheader.new.i39.new.i ]
  %scevgep100.i = getelementptr i8, ptr %lsr.iv84.i, i64 -64
  %scevgep99.i = getelementptr i8, ptr %lsr.iv84.i, i64 -120
  %.250.i47.i = load double, ptr %scevgep99.i, align 8, !noalias !15
  %.10.i.i48.i = fcmp olt double %.250.i47.i, %least.2.090.i43.i
  %.11.i.i49.i = select i1 %.10.i.i48.i, double %.250.i47.i, double %least.2.090.i43.i
  %scevgep98.i = getelementptr i8, ptr %lsr.iv84.i, i64 -112
  %.250.1.i51.i = load double, ptr %scevgep98.i, align 8, !noalias !15
  %.10.i.1.i52.i = fcmp olt double %.250.1.i51.i, %.11.i.i49.i
  %.11.i.1.i53.i = select i1 %.10.i.1.i52.i, double %.250.1.i51.i, double %.11.i.i49.i
  %scevgep97.i = getelementptr i8, ptr %lsr.iv84.i, i64 -104
  %.250.2.i55.i = load double, ptr %scevgep97.i, align 8, !noalias !15
  %.10.i.2.i56.i = fcmp olt double %.250.2.i55.i, %.11.i.1.i53.i
  %.11.i.2.i57.i = select i1 %.10.i.2.i56.i, double %.250.2.i55.i, double %.11.i.1.i53.i
  %scevgep96.i = getelementptr i8, ptr %lsr.iv84.i, i64 -96
  %.250.3.i59.i = load double, ptr %scevgep96.i, align 8, !noalias !15
  %.10.i.3.i60.i = fcmp olt double %.250.3.i59.i, %.11.i.2.i57.i
  %.11.i.3.i61.i = select i1 %.10.i.3.i60.i, double %.250.3.i59.i, double %.11.i.2.i57.i
  %scevgep95.i = getelementptr i8, ptr %lsr.iv84.i, i64 -88
  %.250.4.i63.i = load double, ptr %scevgep95.i, align 8, !noalias !15
  %.10.i.4.i64.i = fcmp olt double %.250.4.i63.i, %.11.i.3.i61.i
  %.11.i.4.i65.i = select i1 %.10.i.4.i64.i, double %.250.4.i63.i, double %.11.i.3.i61.i
  %scevgep94.i = getelementptr i8, ptr %lsr.iv84.i, i64 -80
  %.250.5.i67.i = load double, ptr %scevgep94.i, align 8, !noalias !15
  %.10.i.5.i68.i = fcmp olt double %.250.5.i67.i, %.11.i.4.i65.i
  %.11.i.5.i69.i = select i1 %.10.i.5.i68.i, double %.250.5.i67.i, double %.11.i.4.i65.i
  %scevgep93.i = getelementptr i8, ptr %lsr.iv84.i, i64 -72
  %.250.6.i71.i = load double, ptr %scevgep93.i, align 8, !noalias !15
  %.10.i.6.i72.i = fcmp olt double %.250.6.i71.i, %.11.i.5.i69.i
  %.11.i.6.i73.i = select i1 %.10.i.6.i72.i, double %.250.6.i71.i, double %.11.i.5.i69.i
  %.250.7.i74.i = load double, ptr %scevgep100.i, align 8, !noalias !15
  %.10.i.7.i75.i = fcmp olt double %.250.7.i74.i, %.11.i.6.i73.i
  %.11.i.7.i76.i = select i1 %.10.i.7.i75.i, double %.250.7.i74.i, double %.11.i.6.i73.i
  %scevgep92.i = getelementptr i8, ptr %lsr.iv84.i, i64 -56
  %.250.i47.1.i = load double, ptr %scevgep92.i, align 8, !noalias !15
  %.10.i.i48.1.i = fcmp olt double %.250.i47.1.i, %.11.i.7.i76.i
  %.11.i.i49.1.i = select i1 %.10.i.i48.1.i, double %.250.i47.1.i, double %.11.i.7.i76.i
  %scevgep91.i = getelementptr i8, ptr %lsr.iv84.i, i64 -48
  %.250.1.i51.1.i = load double, ptr %scevgep91.i, align 8, !noalias !15
  %.10.i.1.i52.1.i = fcmp olt double %.250.1.i51.1.i, %.11.i.i49.1.i
  %.11.i.1.i53.1.i = select i1 %.10.i.1.i52.1.i, double %.250.1.i51.1.i, double %.11.i.i49.1.i
  %scevgep90.i = getelementptr i8, ptr %lsr.iv84.i, i64 -40
  %.250.2.i55.1.i = load double, ptr %scevgep90.i, align 8, !noalias !15
  %.10.i.2.i56.1.i = fcmp olt double %.250.2.i55.1.i, %.11.i.1.i53.1.i
  %.11.i.2.i57.1.i = select i1 %.10.i.2.i56.1.i, double %.250.2.i55.1.i, double %.11.i.1.i53.1.i
  %scevgep89.i = getelementptr i8, ptr %lsr.iv84.i, i64 -32
  %.250.3.i59.1.i = load double, ptr %scevgep89.i, align 8, !noalias !15
  %.10.i.3.i60.1.i = fcmp olt double %.250.3.i59.1.i, %.11.i.2.i57.1.i
  %.11.i.3.i61.1.i = select i1 %.10.i.3.i60.1.i, double %.250.3.i59.1.i, double %.11.i.2.i57.1.i
  %scevgep88.i = getelementptr i8, ptr %lsr.iv84.i, i64 -24
  %.250.4.i63.1.i = load double, ptr %scevgep88.i, align 8, !noalias !15
  %.10.i.4.i64.1.i = fcmp olt double %.250.4.i63.1.i, %.11.i.3.i61.1.i
  %.11.i.4.i65.1.i = select i1 %.10.i.4.i64.1.i, double %.250.4.i63.1.i, double %.11.i.3.i61.1.i
  %scevgep87.i = getelementptr i8, ptr %lsr.iv84.i, i64 -16
  %.250.5.i67.1.i = load double, ptr %scevgep87.i, align 8, !noalias !15
  %.10.i.5.i68.1.i = fcmp olt double %.250.5.i67.1.i, %.11.i.4.i65.1.i
  %.11.i.5.i69.1.i = select i1 %.10.i.5.i68.1.i, double %.250.5.i67.1.i, double %.11.i.4.i65.1.i
  %scevgep86.i = getelementptr i8, ptr %lsr.iv84.i, i64 -8
  %.250.6.i71.1.i = load double, ptr %scevgep86.i, align 8, !noalias !15
  %.10.i.6.i72.1.i = fcmp olt double %.250.6.i71.1.i, %.11.i.5.i69.1.i
  %.11.i.6.i73.1.i = select i1 %.10.i.6.i72.1.i, double %.250.6.i71.1.i, double %.11.i.5.i69.1.i
  %.250.7.i74.1.i = load double, ptr %lsr.iv84.i, align 8, !noalias !15
  %.10.i.7.i75.1.i = fcmp olt double %.250.7.i74.1.i, %.11.i.6.i73.1.i
  %.11.i.7.i76.1.i = select i1 %.10.i.7.i75.1.i, double %.250.7.i74.1.i, double %.11.i.6.i73.1.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, 2
  %scevgep85.i = getelementptr i8, ptr %lsr.iv84.i, i64 128
  %niter213.ncmp.1.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %niter213.ncmp.1.i, label %B110.loopexit.unr-lcssa.i79.unr-lcssa.i, label %B56.if.i42.i

B118.if.lr.ph.i:                                  ; preds = %entry
  %52 = tail call i64 @llvm.smin.i64(i64 %arg.n2_0, i64 0)
  %53 = icmp eq i64 %arg.n2_0, 0
  %54 = icmp slt i64 %arg.n2_0, 0
  br label %B118.if.i

B118.if.i:                                        ; preds = %59, %B118.if.lr.ph.i
  %.237941943.i = phi i64 [ 0, %B118.if.lr.ph.i ], [ %.244.i, %59 ]
  %.244.i = add nuw nsw i64 %.237941943.i, 1
  %55 = shl i64 %.237941943.i, 3
  %scevgep346.i = getelementptr i8, ptr %arg.a0, i64 %55
  %.298.i = load double, ptr %scevgep346.i, align 8, !noalias !7
  br i1 %53, label %B120.endif.endif.endif.endif.thread.i, label %B120.endif.endif.endif.i, !prof !18

B120.endif.endif.endif.i:                         ; preds = %B118.if.i
  %.319.i = srem i64 %.237941943.i, %arg.n2_0
  %.322.not.i = icmp eq i64 %.319.i, 0
  %.330.i = select i1 %.322.not.i, i64 0, i64 %52
  %.310.1.i = add nsw i64 %.330.i, %.319.i
  %.310.1.fr.i = freeze i64 %.310.1.i
  %.359.i = sdiv i64 %.237941943.i, %arg.n2_0
  %.363.i = icmp ne i64 %.319.i, 0
  %.364.i = and i1 %54, %.363.i
  %.369.i = sext i1 %.364.i to i64
  %.348.1.i = add i64 %.359.i, %.369.i
  %.403.i = icmp slt i64 %.310.1.fr.i, 0
  %.404.i = select i1 %.403.i, i64 %arg.n2_0, i64 0
  %.405.i = add i64 %.404.i, %.310.1.fr.i
  %.406.i = icmp slt i64 %.348.1.i, 0
  %.407.i = select i1 %.406.i, i64 %arg.n2_1, i64 0
  %.425.i = mul i64 %.405.i, %arg.n2_1
  %56 = getelementptr double, ptr %arg.a2, i64 %.425.i
  %57 = getelementptr double, ptr %56, i64 %.348.1.i
  %.429.i = getelementptr double, ptr %57, i64 %.407.i
  store double %.298.i, ptr %.429.i, align 8, !noalias !7
  %spec.select.i = select i1 %.403.i, i64 %arg.n3_0, i64 0
  %58 = getelementptr i64, ptr %arg.a3, i64 %.310.1.fr.i
  %.50023.i = getelementptr i64, ptr %58, i64 %spec.select.i
  %.50124.i = load i64, ptr %.50023.i, align 8, !noalias !7
  %.50225.i = add nsw i64 %.50124.i, 1
  store i64 %.50225.i, ptr %.50023.i, align 8, !noalias !7
  %spec.select31.i = select i1 %.403.i, i64 %arg.n6_0, i64 0
  br label %59

B120.endif.endif.endif.endif.thread.i:            ; preds = %B118.if.i
  store double %.298.i, ptr %arg.a2, align 8, !noalias !7
  %.501.i = load i64, ptr %arg.a3, align 8, !noalias !7
  %.502.i = add nsw i64 %.501.i, 1
  store i64 %.502.i, ptr %arg.a3, align 8, !noalias !7
  br label %59

59:                                               ; preds = %B120.endif.endif.endif.endif.thread.i, %B120.endif.endif.endif.i
  %rem.3.030.i = phi i64 [ 0, %B120.endif.endif.endif.endif.thread.i ], [ %.310.1.fr.i, %B120.endif.endif.endif.i ]
  %60 = phi i64 [ 0, %B120.endif.endif.endif.endif.thread.i ], [ %spec.select31.i, %B120.endif.endif.endif.i ]
  %61 = getelementptr double, ptr %arg.a6, i64 %rem.3.030.i
  %.602.i = getelementptr double, ptr %61, i64 %60
  %.603.i = load double, ptr %.602.i, align 8, !noalias !7
  %.633.i = load double, ptr %scevgep346.i, align 8, !noalias !7
  %.634.i = fadd double %.603.i, %.633.i
  store double %.634.i, ptr %.602.i, align 8, !noalias !7
  %exitcond.not.i = icmp eq i64 %.11.i.i, %.244.i
  br i1 %exitcond.not.i, label %B250.i, label %B118.if.i

B280.if.i:                                        ; preds = %B426.i, %B280.if.preheader.i
  %lsr.iv342.i = phi ptr [ %arg.a2, %B280.if.preheader.i ], [ %scevgep343.i, %B426.i ]
  %lsr.iv308.i = phi ptr [ %scevgep307.i, %B280.if.preheader.i ], [ %scevgep309.i, %B426.i ]
  %.756948951.i = phi i64 [ 0, %B280.if.preheader.i ], [ %.763.i, %B426.i ]
  %.763.i = add nuw nsw i64 %.756948951.i, 1
  %62 = getelementptr double, ptr %arg.a4, i64 %.756948951.i
  store double 0x7FF0000000000000, ptr %62, align 8, !noalias !7
  %63 = getelementptr i64, ptr %arg.a3, i64 %.756948951.i
  %.852.i = load i64, ptr %63, align 8, !noalias !7
  %.853.i = icmp sgt i64 %.852.i, 0
  br i1 %.853.i, label %B328.i, label %B426.i

B328.endif.i:                                     ; preds = %B56.if.epil.i.i, %B110.loopexit.unr-lcssa.i.i, %B328.i
  %least.2.0.lcssa.i.i = phi double [ %.77.i.i, %B328.i ], [ %.11.i.7.i.lcssa.i, %B110.loopexit.unr-lcssa.i.i ], [ %.11.i.epil.i.i, %B56.if.epil.i.i ]
  %64 = getelementptr double, ptr %arg.a1, i64 %.852.i
  %65 = getelementptr i8, ptr %64, i64 -8
  %.43.i99.i = load double, ptr %65, align 8, !noalias !19
  %.44.i100.i = uitofp i64 %.852.i to double
  %.45.i101.i = fmul double %.43.i99.i, %.44.i100.i
  %.84.i104.i = load double, ptr %sunkaddr139.i, align 8, !noalias !19
  %.88.i105.i = fdiv double %.45.i101.i, %.84.i104.i
  %.976.i = fmul double %least.2.0.lcssa.i.i, %.88.i105.i
  %sunkaddr371.i = shl i64 %.756948951.i, 3
  %sunkaddr372.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr371.i
  store double %.976.i, ptr %sunkaddr372.i, align 8, !noalias !7
  br label %B426.i

B482.if.i:                                        ; preds = %B482.if.preheader8.i, %B482.if.i
  %lsr.iv56.i = phi i64 [ %lsr.iv.next57.i, %B482.if.i ], [ %unroll_iter19.i, %B482.if.preheader8.i ]
  %first.2.1960.i = phi double [ %.11.i106.7.1.i, %B482.if.i ], [ %.1057.i, %B482.if.preheader8.i ]
  %niter199.i = phi i64 [ %niter199.next.7.1.i, %B482.if.i ], [ 0, %B482.if.preheader8.i ]
  %sunkaddr140.i = shl i64 %niter199.i, 3
  %sunkaddr141.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr140.i
  %sunkaddr142.i = getelementptr i8, ptr %sunkaddr141.i, i64 8
  %.1208.i = load double, ptr %sunkaddr142.i, align 8, !noalias !7
  %.10.i.i = fcmp olt double %.1208.i, %first.2.1960.i
  %.11.i106.i = select i1 %.10.i.i, double %.1208.i, double %first.2.1960.i
  %sunkaddr145.i = getelementptr i8, ptr %sunkaddr141.i, i64 16
  %.1208.1.i = load double, ptr %sunkaddr145.i, align 8, !noalias !7
  %.10.i.1.i = fcmp olt double %.1208.1.i, %.11.i106.i
  %.11.i106.1.i = select i1 %.10.i.1.i, double %.1208.1.i, double %.11.i106.i
  %sunkaddr148.i = getelementptr i8, ptr %sunkaddr141.i, i64 24
  %.1208.2.i = load double, ptr %sunkaddr148.i, align 8, !noalias !7
  %.10.i.2.i = fcmp olt double %.1208.2.i, %.11.i106.1.i
  %.11.i106.2.i = select i1 %.10.i.2.i, double %.1208.2.i, double %.11.i106.1.i
  %sunkaddr151.i = getelementptr i8, ptr %sunkaddr141.i, i64 32
  %.1208.3.i = load double, ptr %sunkaddr151.i, align 8, !noalias !7
  %.10.i.3.i = fcmp olt double %.1208.3.i, %.11.i106.2.i
  %.11.i106.3.i = select i1 %.10.i.3.i, double %.1208.3.i, double %.11.i106.2.i
  %sunkaddr154.i = getelementptr i8, ptr %sunkaddr141.i, i64 40
  %.1208.4.i = load double, ptr %sunkaddr154.i, align 8, !noalias !7
  %.10.i.4.i = fcmp olt double %.1208.4.i, %.11.i106.3.i
  %.11.i106.4.i = select i1 %.10.i.4.i, double %.1208.4.i, double %.11.i106.3.i
  %sunkaddr157.i = getelementptr i8, ptr %sunkaddr141.i, i64 48
  %.1208.5.i = load double, ptr %sunkaddr157.i, align 8, !noalias !7
  %.10.i.5.i = fcmp olt double %.1208.5.i, %.11.i106.4.i
  %.11.i106.5.i = select i1 %.10.i.5.i, double %.1208.5.i, double %.11.i106.4.i
  %sunkaddr160.i = getelementptr i8, ptr %sunkaddr141.i, i64 56
  %.1208.6.i = load double, ptr %sunkaddr160.i, align 8, !noalias !7
  %.10.i.6.i = fcmp olt double %.1208.6.i, %.11.i106.5.i
  %.11.i106.6.i = select i1 %.10.i.6.i, double %.1208.6.i, double %.11.i106.5.i
  %sunkaddr163.i = getelementptr i8, ptr %sunkaddr141.i, i64 64
  %.1208.7.i = load double, ptr %sunkaddr163.i, align 8, !noalias !7
  %.10.i.7.i = fcmp olt double %.1208.7.i, %.11.i106.6.i
  %.11.i106.7.i = select i1 %.10.i.7.i, double %.1208.7.i, double %.11.i106.6.i
  %sunkaddr166.i = getelementptr i8, ptr %sunkaddr141.i, i64 72
  %.1208.120.i = load double, ptr %sunkaddr166.i, align 8, !noalias !7
  %.10.i.121.i = fcmp olt double %.1208.120.i, %.11.i106.7.i
  %.11.i106.122.i = select i1 %.10.i.121.i, double %.1208.120.i, double %.11.i106.7.i
  %sunkaddr169.i = getelementptr i8, ptr %sunkaddr141.i, i64 80
  %.1208.1.1.i = load double, ptr %sunkaddr169.i, align 8, !noalias !7
  %.10.i.1.1.i = fcmp olt double %.1208.1.1.i, %.11.i106.122.i
  %.11.i106.1.1.i = select i1 %.10.i.1.1.i, double %.1208.1.1.i, double %.11.i106.122.i
  %sunkaddr172.i = getelementptr i8, ptr %sunkaddr141.i, i64 88
  %.1208.2.1.i = load double, ptr %sunkaddr172.i, align 8, !noalias !7
  %.10.i.2.1.i = fcmp olt double %.1208.2.1.i, %.11.i106.1.1.i
  %.11.i106.2.1.i = select i1 %.10.i.2.1.i, double %.1208.2.1.i, double %.11.i106.1.1.i
  %sunkaddr175.i = getelementptr i8, ptr %sunkaddr141.i, i64 96
  %.1208.3.1.i = load double, ptr %sunkaddr175.i, align 8, !noalias !7
  %.10.i.3.1.i = fcmp olt double %.1208.3.1.i, %.11.i106.2.1.i
  %.11.i106.3.1.i = select i1 %.10.i.3.1.i, double %.1208.3.1.i, double %.11.i106.2.1.i
  %sunkaddr178.i = getelementptr i8, ptr %sunkaddr141.i, i64 104
  %.1208.4.1.i = load double, ptr %sunkaddr178.i, align 8, !noalias !7
  %.10.i.4.1.i = fcmp olt double %.1208.4.1.i, %.11.i106.3.1.i
  %.11.i106.4.1.i = select i1 %.10.i.4.1.i, double %.1208.4.1.i, double %.11.i106.3.1.i
  %sunkaddr181.i = getelementptr i8, ptr %sunkaddr141.i, i64 112
  %.1208.5.1.i = load double, ptr %sunkaddr181.i, align 8, !noalias !7
  %.10.i.5.1.i = fcmp olt double %.1208.5.1.i, %.11.i106.4.1.i
  %.11.i106.5.1.i = select i1 %.10.i.5.1.i, double %.1208.5.1.i, double %.11.i106.4.1.i
  %sunkaddr184.i = getelementptr i8, ptr %sunkaddr141.i, i64 120
  %.1208.6.1.i = load double, ptr %sunkaddr184.i, align 8, !noalias !7
  %.10.i.6.1.i = fcmp olt double %.1208.6.1.i, %.11.i106.5.1.i
  %.11.i106.6.1.i = select i1 %.10.i.6.1.i, double %.1208.6.1.i, double %.11.i106.5.1.i
  %sunkaddr187.i = getelementptr i8, ptr %sunkaddr141.i, i64 128
  %.1208.7.1.i = load double, ptr %sunkaddr187.i, align 8, !noalias !7
  %.10.i.7.1.i = fcmp olt double %.1208.7.1.i, %.11.i106.6.1.i
  %.11.i106.7.1.i = select i1 %.10.i.7.1.i, double %.1208.7.1.i, double %.11.i106.6.1.i
  %niter199.next.7.1.i = add nuw i64 %niter199.i, 16
  %lsr.iv.next57.i = add i64 %lsr.iv56.i, -2
  %niter.ncmp.123.i = icmp eq i64 %lsr.iv.next57.i, 0
  br i1 %niter.ncmp.123.i, label %B532.loopexit.unr-lcssa.unr-lcssa.i, label %B482.if.i

B56.if.preheader.i112.i:                          ; preds = %B704.i
  %xtraiter.i113.i = and i64 %.117.i110.i, 7
  %66 = icmp ult i64 %.1427.i, 9
  br i1 %66, label %B56.if.epil.preheader.i156.i, label %B56.if.preheader.new.i114.i

B56.if.preheader.new.i114.i:                      ; preds = %B56.if.preheader.i112.i
  %unroll_iter.i115.i = and i64 %.117.i110.i, 9223372036854775800
  %67 = shl i64 %.72.i107.i, 3
  %68 = getelementptr i8, ptr %arg.a2, i64 %67
  %scevgep5.i116.i = getelementptr i8, ptr %68, i64 64
  %69 = add nsw i64 %unroll_iter.i115.i, -8
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %B56.if.i117.epil.preheader.i, label %B56.if.preheader.new.i114.new.i

B56.if.preheader.new.i114.new.i:                  ; preds = %B56.if.preheader.new.i114.i
  %71 = lshr exact i64 %69, 3
  %72 = add nuw nsw i64 %71, 1
  %scevgep235.i = getelementptr i8, ptr %scevgep234.i, i64 %67
  %73 = lshr i64 %72, 1
  %74 = mul nsw i64 %73, -2
  br label %B56.if.i117.i

B110.loopexit.unr-lcssa.i154.unr-lcssa.i:         ; preds = %B56.if.i117.i
  %75 = and i64 %.117.i110.i, 9223372036854775792
  %76 = and i64 %69, 8
  %lcmp.mod202.not.not.i = icmp eq i64 %76, 0
  br i1 %lcmp.mod202.not.not.i, label %B56.if.i117.epil.preheader.i, label %B110.loopexit.unr-lcssa.i154.i

B56.if.i117.epil.preheader.i:                     ; preds = %B110.loopexit.unr-lcssa.i154.unr-lcssa.i, %B56.if.preheader.new.i114.i
  %least.2.090.i118.epil.init.i = phi double [ %.77.i109.i, %B56.if.preheader.new.i114.i ], [ %.11.i.7.i151.1.i, %B110.loopexit.unr-lcssa.i154.unr-lcssa.i ]
  %niter.i119.epil.init.i = phi i64 [ 0, %B56.if.preheader.new.i114.i ], [ %75, %B110.loopexit.unr-lcssa.i154.unr-lcssa.i ]
  %77 = shl i64 %niter.i119.epil.init.i, 3
  %scevgep19.i120.epil.i = getelementptr i8, ptr %scevgep5.i116.i, i64 %77
  %scevgep20.i121.epil.i = getelementptr i8, ptr %scevgep19.i120.epil.i, i64 -56
  %.250.i122.epil.i = load double, ptr %scevgep20.i121.epil.i, align 8, !noalias !12
  %.10.i.i123.epil.i = fcmp olt double %.250.i122.epil.i, %least.2.090.i118.epil.init.i
  %.11.i.i124.epil.i = select i1 %.10.i.i123.epil.i, double %.250.i122.epil.i, double %least.2.090.i118.epil.init.i
  %scevgep18.i125.epil.i = getelementptr i8, ptr %scevgep19.i120.epil.i, i64 -48
  %.250.1.i126.epil.i = load double, ptr %scevgep18.i125.epil.i, align 8, !noalias !12
  %.10.i.1.i127.epil.i = fcmp olt double %.250.1.i126.epil.i, %.11.i.i124.epil.i
  %.11.i.1.i128.epil.i = select i1 %.10.i.1.i127.epil.i, double %.250.1.i126.epil.i, double %.11.i.i124.epil.i
  %scevgep16.i129.epil.i = getelementptr i8, ptr %scevgep19.i120.epil.i, i64 -40
  %.250.2.i130.epil.i = load double, ptr %scevgep16.i129.epil.i, align 8, !noalias !12
  %.10.i.2.i131.epil.i = fcmp olt double %.250.2.i130.epil.i, %.11.i.1.i128.epil.i
  %.11.i.2.i132.epil.i = select i1 %.10.i.2.i131.epil.i, double %.250.2.i130.epil.i, double %.11.i.1.i128.epil.i
  %scevgep14.i133.epil.i = getelementptr i8, ptr %scevgep19.i120.epil.i, i64 -32
  %.250.3.i134.epil.i = load double, ptr %scevgep14.i133.epil.i, align 8, !noalias !12
  %.10.i.3.i135.epil.i = fcmp olt double %.250.3.i134.epil.i, %.11.i.2.i132.epil.i
  %.11.i.3.i136.epil.i = select i1 %.10.i.3.i135.epil.i, double %.250.3.i134.epil.i, double %.11.i.2.i132.epil.i
  %scevgep12.i137.epil.i = getelementptr i8, ptr %scevgep19.i120.epil.i, i64 -24
  %.250.4.i138.epil.i = load double, ptr %scevgep12.i137.epil.i, align 8, !noalias !12
  %.10.i.4.i139.epil.i = fcmp olt double %.250.4.i138.epil.i, %.11.i.3.i136.epil.i
  %.11.i.4.i140.epil.i = select i1 %.10.i.4.i139.epil.i, double %.250.4.i138.epil.i, double %.11.i.3.i136.epil.i
  %scevgep10.i141.epil.i = getelementptr i8, ptr %scevgep19.i120.epil.i, i64 -16
  %.250.5.i142.epil.i = load double, ptr %scevgep10.i141.epil.i, align 8, !noalias !12
  %.10.i.5.i143.epil.i = fcmp olt double %.250.5.i142.epil.i, %.11.i.4.i140.epil.i
  %.11.i.5.i144.epil.i = select i1 %.10.i.5.i143.epil.i, double %.250.5.i142.epil.i, double %.11.i.4.i140.epil.i
  %scevgep8.i145.epil.i = getelementptr i8, ptr %scevgep19.i120.epil.i, i64 -8
  %.250.6.i146.epil.i = load double, ptr %scevgep8.i145.epil.i, align 8, !noalias !12
  %.10.i.6.i147.epil.i = fcmp olt double %.250.6.i146.epil.i, %.11.i.5.i144.epil.i
  %.11.i.6.i148.epil.i = select i1 %.10.i.6.i147.epil.i, double %.250.6.i146.epil.i, double %.11.i.5.i144.epil.i
  %.250.7.i149.epil.i = load double, ptr %scevgep19.i120.epil.i, align 8, !noalias !12
  %.10.i.7.i150.epil.i = fcmp olt double %.250.7.i149.epil.i, %.11.i.6.i148.epil.i
  %.11.i.7.i151.epil.i = select i1 %.10.i.7.i150.epil.i, double %.250.7.i149.epil.i, double %.11.i.6.i148.epil.i
  br label %B110.loopexit.unr-lcssa.i154.i

B110.loopexit.unr-lcssa.i154.i:                   ; preds = %B56.if.i117.epil.preheader.i, %B110.loopexit.unr-lcssa.i154.unr-lcssa.i
  %.11.i.7.i151.lcssa.i = phi double [ %.11.i.7.i151.1.i, %B110.loopexit.unr-lcssa.i154.unr-lcssa.i ], [ %.11.i.7.i151.epil.i, %B56.if.i117.epil.preheader.i ]
  %lcmp.mod.not.i155.i = icmp eq i64 %xtraiter.i113.i, 0
  %78 = or i64 %unroll_iter.i115.i, 1
  br i1 %lcmp.mod.not.i155.i, label %B704.endif.endif.i, label %B56.if.epil.preheader.i156.i

B56.if.epil.preheader.i156.i:                     ; preds = %B110.loopexit.unr-lcssa.i154.i, %B56.if.preheader.i112.i
  %least.2.090.epil.init.i157.i = phi double [ %.77.i109.i, %B56.if.preheader.i112.i ], [ %.11.i.7.i151.lcssa.i, %B110.loopexit.unr-lcssa.i154.i ]
  %.1688688.epil.init.i158.i = phi i64 [ 1, %B56.if.preheader.i112.i ], [ %78, %B110.loopexit.unr-lcssa.i154.i ]
  %79 = add i64 %.1688688.epil.init.i158.i, %.72.i107.i
  %80 = shl i64 %79, 3
  %scevgep.i159.i = getelementptr i8, ptr %arg.a2, i64 %80
  br label %B56.if.epil.i160.i

B56.if.epil.i160.i:                               ; preds = %B56.if.epil.i160.i, %B56.if.epil.preheader.i156.i
  %least.2.090.epil.i161.i = phi double [ %.11.i.epil.i166.i, %B56.if.epil.i160.i ], [ %least.2.090.epil.init.i157.i, %B56.if.epil.preheader.i156.i ]
  %epil.iter.i162.i = phi i64 [ %epil.iter.next.i167.i, %B56.if.epil.i160.i ], [ 0, %B56.if.epil.preheader.i156.i ]
  %81 = shl i64 %epil.iter.i162.i, 3
  %scevgep266.i = getelementptr i8, ptr %scevgep.i159.i, i64 %81
  %.250.epil.i164.i = load double, ptr %scevgep266.i, align 8, !noalias !12
  %.10.i.epil.i165.i = fcmp olt double %.250.epil.i164.i, %least.2.090.epil.i161.i
  %.11.i.epil.i166.i = select i1 %.10.i.epil.i165.i, double %.250.epil.i164.i, double %least.2.090.epil.i161.i
  %epil.iter.next.i167.i = add i64 %epil.iter.i162.i, 1
  %epil.iter.cmp.not.i168.i = icmp eq i64 %xtraiter.i113.i, %epil.iter.next.i167.i
  br i1 %epil.iter.cmp.not.i168.i, label %B704.endif.endif.i, label %B56.if.epil.i160.i, !llvm.loop !5

B56.if.i117.i:                                    ; preds = %B56.if.i117.i, %B56.if.preheader.new.i114.new.i
  %lsr.iv63.i = phi ptr [ %scevgep64.i, %B56.if.i117.i ], [ %scevgep235.i, %B56.if.preheader.new.i114.new.i ]
  %lsr.iv61.i = phi i64 [ %lsr.iv.next62.i, %B56.if.i117.i ], [ %74, %B56.if.preheader.new.i114.new.i ]
  %least.2.090.i118.i = phi double [ %.11.i.7.i151.1.i, %B56.if.i117.i ], [ %.77.i109.i, %B56.if.preheader.new.i114.new.i ]
  %scevgep79.i = getelementptr i8, ptr %lsr.iv63.i, i64 -64
  %scevgep78.i = getelementptr i8, ptr %lsr.iv63.i, i64 -120
  %.250.i122.i = load double, ptr %scevgep78.i, align 8, !noalias !12
  %.10.i.i123.i = fcmp olt double %.250.i122.i, %least.2.090.i118.i
  %.11.i.i124.i = select i1 %.10.i.i123.i, double %.250.i122.i, double %least.2.090.i118.i
  %scevgep77.i = getelementptr i8, ptr %lsr.iv63.i, i64 -112
  %.250.1.i126.i = load double, ptr %scevgep77.i, align 8, !noalias !12
  %.10.i.1.i127.i = fcmp olt double %.250.1.i126.i, %.11.i.i124.i
  %.11.i.1.i128.i = select i1 %.10.i.1.i127.i, double %.250.1.i126.i, double %.11.i.i124.i
  %scevgep76.i = getelementptr i8, ptr %lsr.iv63.i, i64 -104
  %.250.2.i130.i = load double, ptr %scevgep76.i, align 8, !noalias !12
  %.10.i.2.i131.i = fcmp olt double %.250.2.i130.i, %.11.i.1.i128.i
  %.11.i.2.i132.i = select i1 %.10.i.2.i131.i, double %.250.2.i130.i, double %.11.i.1.i128.i
  %scevgep75.i = getelementptr i8, ptr %lsr.iv63.i, i64 -96
  %.250.3.i134.i = load double, ptr %scevgep75.i, align 8, !noalias !12
  %.10.i.3.i135.i = fcmp olt double %.250.3.i134.i, %.11.i.2.i132.i
  %.11.i.3.i136.i = select i1 %.10.i.3.i135.i, double %.250.3.i134.i, double %.11.i.2.i132.i
  %scevgep74.i = getelementptr i8, ptr %lsr.iv63.i, i64 -88
  %.250.4.i138.i = load double, ptr %scevgep74.i, align 8, !noalias !12
  %.10.i.4.i139.i = fcmp olt double %.250.4.i138.i, %.11.i.3.i136.i
  %.11.i.4.i140.i = select i1 %.10.i.4.i139.i, double %.250.4.i138.i, double %.11.i.3.i136.i
  %scevgep73.i = getelementptr i8, ptr %lsr.iv63.i, i64 -80
  %.250.5.i142.i = load double, ptr %scevgep73.i, align 8, !noalias !12
  %.10.i.5.i143.i = fcmp olt double %.250.5.i142.i, %.11.i.4.i140.i
  %.11.i.5.i144.i = select i1 %.10.i.5.i143.i, double %.250.5.i142.i, double %.11.i.4.i140.i
  %scevgep72.i = getelementptr i8, ptr %lsr.iv63.i, i64 -72
  %.250.6.i146.i = load double, ptr %scevgep72.i, align 8, !noalias !12
  %.10.i.6.i147.i = fcmp olt double %.250.6.i146.i, %.11.i.5.i144.i
  %.11.i.6.i148.i = select i1 %.10.i.6.i147.i, double %.250.6.i146.i, double %.11.i.5.i144.i
  %.250.7.i149.i = load double, ptr %scevgep79.i, align 8, !noalias !12
  %.10.i.7.i150.i = fcmp olt double %.250.7.i149.i, %.11.i.6.i148.i
  %.11.i.7.i151.i = select i1 %.10.i.7.i150.i, double %.250.7.i149.i, double %.11.i.6.i148.i
  %scevgep71.i = getelementptr i8, ptr %lsr.iv63.i, i64 -56
  %.250.i122.1.i = load double, ptr %scevgep71.i, align 8, !noalias !12
  %.10.i.i123.1.i = fcmp olt double %.250.i122.1.i, %.11.i.7.i151.i
  %.11.i.i124.1.i = select i1 %.10.i.i123.1.i, double %.250.i122.1.i, double %.11.i.7.i151.i
  %scevgep70.i = getelementptr i8, ptr %lsr.iv63.i, i64 -48
  %.250.1.i126.1.i = load double, ptr %scevgep70.i, align 8, !noalias !12
  %.10.i.1.i127.1.i = fcmp olt double %.250.1.i126.1.i, %.11.i.i124.1.i
  %.11.i.1.i128.1.i = select i1 %.10.i.1.i127.1.i, double %.250.1.i126.1.i, double %.11.i.i124.1.i
  %scevgep69.i = getelementptr i8, ptr %lsr.iv63.i, i64 -40
  %.250.2.i130.1.i = load double, ptr %scevgep69.i, align 8, !noalias !12
  %.10.i.2.i131.1.i = fcmp olt double %.250.2.i130.1.i, %.11.i.1.i128.1.i
  %.11.i.2.i132.1.i = select i1 %.10.i.2.i131.1.i, double %.250.2.i130.1.i, double %.11.i.1.i128.1.i
  %scevgep68.i = getelementptr i8, ptr %lsr.iv63.i, i64 -32
  %.250.3.i134.1.i = load double, ptr %scevgep68.i, align 8, !noalias !12
  %.10.i.3.i135.1.i = fcmp olt double %.250.3.i134.1.i, %.11.i.2.i132.1.i
  %.11.i.3.i136.1.i = select i1 %.10.i.3.i135.1.i, double %.250.3.i134.1.i, double %.11.i.2.i132.1.i
  %scevgep67.i = getelementptr i8, ptr %lsr.iv63.i, i64 -24
  %.250.4.i138.1.i = load double, ptr %scevgep67.i, align 8, !noalias !12
  %.10.i.4.i139.1.i = fcmp olt double %.250.4.i138.1.i, %.11.i.3.i136.1.i
  %.11.i.4.i140.1.i = select i1 %.10.i.4.i139.1.i, double %.250.4.i138.1.i, double %.11.i.3.i136.1.i
  %scevgep66.i = getelementptr i8, ptr %lsr.iv63.i, i64 -16
  %.250.5.i142.1.i = load double, ptr %scevgep66.i, align 8, !noalias !12
  %.10.i.5.i143.1.i = fcmp olt double %.250.5.i142.1.i, %.11.i.4.i140.1.i
  %.11.i.5.i144.1.i = select i1 %.10.i.5.i143.1.i, double %.250.5.i142.1.i, double %.11.i.4.i140.1.i
  %scevgep65.i = getelementptr i8, ptr %lsr.iv63.i, i64 -8
  %.250.6.i146.1.i = load double, ptr %scevgep65.i, align 8, !noalias !12
  %.10.i.6.i147.1.i = fcmp olt double %.250.6.i146.1.i, %.11.i.5.i144.1.i
  %.11.i.6.i148.1.i = select i1 %.10.i.6.i147.1.i, double %.250.6.i146.1.i, double %.11.i.5.i144.1.i
  %.250.7.i149.1.i = load double, ptr %lsr.iv63.i, align 8, !noalias !12
  %.10.i.7.i150.1.i = fcmp olt double %.250.7.i149.1.i, %.11.i.6.i148.1.i
  %.11.i.7.i151.1.i = select i1 %.10.i.7.i150.1.i, double %.250.7.i149.1.i, double %.11.i.6.i148.1.i
  %lsr.iv.next62.i = add i64 %lsr.iv61.i, 2
  %scevgep64.i = getelementptr i8, ptr %lsr.iv63.i, i64 128
  %niter206.ncmp.1.i = icmp eq i64 %lsr.iv.next62.i, 0
  br i1 %niter206.ncmp.1.i, label %B110.loopexit.unr-lcssa.i154.unr-lcssa.i, label %B56.if.i117.i

B704.endif.endif.i:                               ; preds = %B56.if.epil.i160.i, %B110.loopexit.unr-lcssa.i154.i, %B704.i
  %least.2.0.lcssa.i169.i = phi double [ %.77.i109.i, %B704.i ], [ %.11.i.7.i151.lcssa.i, %B110.loopexit.unr-lcssa.i154.i ], [ %.11.i.epil.i166.i, %B56.if.epil.i160.i ]
  %.1586.i = getelementptr double, ptr %arg.a5, i64 %sm.4.2.i
  %.1587.i = load double, ptr %.1586.i, align 8, !noalias !7
  %.1590.i = fmul double %.88.i.i, %least.2.0.lcssa.i169.i
  %.1591.i = fadd double %.1587.i, %.1590.i
  %.1594.i = fmul double %.1393.i, 0x3FF000000044B830
  %.1595.i = fcmp ugt double %.1591.i, %.1594.i
  %"$phi916.5.2.2.frozen.i" = freeze i1 %.1595.i
  %.1686.i = fsub double %.1393.i, %.1587.i
  %.1691.i = fdiv double %.1686.i, %.88.i.i
  %"$phi916.5.2.2.i" = select i1 %"$phi916.5.2.2.frozen.i", double %.1691.i, double %least.2.0.lcssa.i169.i
  %.208.i.i = fmul double %"$phi916.5.2.2.i", 0x3FF000000044B830
  %xtraiter.i171.i = and i64 %.1427.i, 3
  %82 = icmp ult i64 %.1427.i, 4
  br i1 %82, label %B38.if.epil.preheader.i.i, label %B38.if.lr.ph.new.i.i

B38.if.lr.ph.new.i.i:                             ; preds = %B704.endif.endif.i
  %unroll_iter.i172.i = and i64 %.1427.i, 9223372036854775804
  %83 = shl i64 %.72.i107.i, 3
  %84 = getelementptr i8, ptr %arg.a2, i64 %83
  %scevgep4.i173.i = getelementptr i8, ptr %84, i64 24
  br label %B38.if.i.i

B86.i.i:                                          ; preds = %B38.if.i.i
  %.266.i.i = fsub double %.206.i.i, %"$phi916.5.2.2.i"
  %.294.i.i = icmp slt i64 %kept.2.0122.i.i, 0
  %.295.i.i = select i1 %.294.i.i, i64 %arg.n2_1, i64 0
  %85 = getelementptr double, ptr %.76.i108.i, i64 %kept.2.0122.i.i
  %.317.i.i = getelementptr double, ptr %85, i64 %.295.i.i
  store double %.266.i.i, ptr %.317.i.i, align 8, !noalias !22
  %.320.i.i = add nsw i64 %kept.2.0122.i.i, 1
  br label %B132.i.i

B132.i.i:                                         ; preds = %B38.if.i.i, %B86.i.i
  %kept.3.1.i.i = phi i64 [ %.320.i.i, %B86.i.i ], [ %kept.2.0122.i.i, %B38.if.i.i ]
  %scevgep83.i = getelementptr i8, ptr %scevgep10.i174.i, i64 -16
  %.206.1.i.i = load double, ptr %scevgep83.i, align 8, !noalias !22
  %.209.1.i.i = fcmp ogt double %.206.1.i.i, %.208.i.i
  br i1 %.209.1.i.i, label %B86.1.i.i, label %B132.1.i.i

B86.1.i.i:                                        ; preds = %B132.i.i
  %.266.1.i.i = fsub double %.206.1.i.i, %"$phi916.5.2.2.i"
  %.294.1.i.i = icmp slt i64 %kept.3.1.i.i, 0
  %.295.1.i.i = select i1 %.294.1.i.i, i64 %arg.n2_1, i64 0
  %86 = getelementptr double, ptr %.76.i108.i, i64 %kept.3.1.i.i
  %.317.1.i.i = getelementptr double, ptr %86, i64 %.295.1.i.i
  store double %.266.1.i.i, ptr %.317.1.i.i, align 8, !noalias !22
  %.320.1.i.i = add nsw i64 %kept.3.1.i.i, 1
  br label %B132.1.i.i

B132.1.i.i:                                       ; preds = %B86.1.i.i, %B132.i.i
  %kept.3.1.1.i.i = phi i64 [ %.320.1.i.i, %B86.1.i.i ], [ %kept.3.1.i.i, %B132.i.i ]
  %scevgep81.i = getelementptr i8, ptr %scevgep10.i174.i, i64 -8
  %.206.2.i.i = load double, ptr %scevgep81.i, align 8, !noalias !22
  %.209.2.i.i = fcmp ogt double %.206.2.i.i, %.208.i.i
  br i1 %.209.2.i.i, label %B86.2.i.i, label %B132.2.i.i

B86.2.i.i:                                        ; preds = %B132.1.i.i
  %.266.2.i.i = fsub double %.206.2.i.i, %"$phi916.5.2.2.i"
  %.294.2.i.i = icmp slt i64 %kept.3.1.1.i.i, 0
  %.295.2.i.i = select i1 %.294.2.i.i, i64 %arg.n2_1, i64 0
  %87 = getelementptr double, ptr %.76.i108.i, i64 %kept.3.1.1.i.i
  %.317.2.i.i = getelementptr double, ptr %87, i64 %.295.2.i.i
  store double %.266.2.i.i, ptr %.317.2.i.i, align 8, !noalias !22
  %.320.2.i.i = add nsw i64 %kept.3.1.1.i.i, 1
  br label %B132.2.i.i

B132.2.i.i:                                       ; preds = %B86.2.i.i, %B132.1.i.i
  %kept.3.1.2.i.i = phi i64 [ %.320.2.i.i, %B86.2.i.i ], [ %kept.3.1.1.i.i, %B132.1.i.i ]
  %.123.3.i.i = add nuw nsw i64 %.116118120.i.i, 4
  %.206.3.i.i = load double, ptr %scevgep10.i174.i, align 8, !noalias !22
  %.209.3.i.i = fcmp ogt double %.206.3.i.i, %.208.i.i
  br i1 %.209.3.i.i, label %B86.3.i.i, label %B132.3.i.i

B86.3.i.i:                                        ; preds = %B132.2.i.i
  %.266.3.i.i = fsub double %.206.3.i.i, %"$phi916.5.2.2.i"
  %.294.3.i.i = icmp slt i64 %kept.3.1.2.i.i, 0
  %.295.3.i.i = select i1 %.294.3.i.i, i64 %arg.n2_1, i64 0
  %88 = getelementptr double, ptr %.76.i108.i, i64 %kept.3.1.2.i.i
  %.317.3.i.i = getelementptr double, ptr %88, i64 %.295.3.i.i
  store double %.266.3.i.i, ptr %.317.3.i.i, align 8, !noalias !22
  %.320.3.i.i = add nsw i64 %kept.3.1.2.i.i, 1
  br label %B132.3.i.i

B132.3.i.i:                                       ; preds = %B86.3.i.i, %B132.2.i.i
  %kept.3.1.3.i.i = phi i64 [ %.320.3.i.i, %B86.3.i.i ], [ %kept.3.1.2.i.i, %B132.2.i.i ]
  %niter.ncmp.3.i.i = icmp eq i64 %unroll_iter.i172.i, %.123.3.i.i
  br i1 %niter.ncmp.3.i.i, label %B134.loopexit.unr-lcssa.i.i, label %B38.if.i.i

B134.loopexit.unr-lcssa.i.i:                      ; preds = %B132.3.i.i
  %lcmp.mod.not.i175.i = icmp eq i64 %xtraiter.i171.i, 0
  br i1 %lcmp.mod.not.i175.i, label %B916.endif.i, label %B38.if.epil.preheader.i.i

B38.if.epil.preheader.i.i:                        ; preds = %B134.loopexit.unr-lcssa.i.i, %B704.endif.endif.i
  %kept.2.0122.epil.init.i.i = phi i64 [ 0, %B704.endif.endif.i ], [ %kept.3.1.3.i.i, %B134.loopexit.unr-lcssa.i.i ]
  %.116118120.epil.init.i.i = phi i64 [ 0, %B704.endif.endif.i ], [ %unroll_iter.i172.i, %B134.loopexit.unr-lcssa.i.i ]
  %89 = add i64 %.116118120.epil.init.i.i, %.72.i107.i
  %90 = shl i64 %89, 3
  %scevgep.i176.i = getelementptr i8, ptr %arg.a2, i64 %90
  br label %B38.if.epil.i.i

B38.if.epil.i.i:                                  ; preds = %B132.epil.i.i, %B38.if.epil.preheader.i.i
  %kept.2.0122.epil.i.i = phi i64 [ %kept.2.0122.epil.init.i.i, %B38.if.epil.preheader.i.i ], [ %kept.3.1.epil.i.i, %B132.epil.i.i ]
  %epil.iter.i177.i = phi i64 [ 0, %B38.if.epil.preheader.i.i ], [ %epil.iter.next.i178.i, %B132.epil.i.i ]
  %91 = shl i64 %epil.iter.i177.i, 3
  %scevgep271.i = getelementptr i8, ptr %scevgep.i176.i, i64 %91
  %.206.epil.i.i = load double, ptr %scevgep271.i, align 8, !noalias !22
  %.209.epil.i.i = fcmp ogt double %.206.epil.i.i, %.208.i.i
  br i1 %.209.epil.i.i, label %B86.epil.i.i, label %B132.epil.i.i

B86.epil.i.i:                                     ; preds = %B38.if.epil.i.i
  %.266.epil.i.i = fsub double %.206.epil.i.i, %"$phi916.5.2.2.i"
  %.294.epil.i.i = icmp slt i64 %kept.2.0122.epil.i.i, 0
  %.295.epil.i.i = select i1 %.294.epil.i.i, i64 %arg.n2_1, i64 0
  %92 = getelementptr double, ptr %.76.i108.i, i64 %kept.2.0122.epil.i.i
  %.317.epil.i.i = getelementptr double, ptr %92, i64 %.295.epil.i.i
  store double %.266.epil.i.i, ptr %.317.epil.i.i, align 8, !noalias !22
  %.320.epil.i.i = add nsw i64 %kept.2.0122.epil.i.i, 1
  br label %B132.epil.i.i

B132.epil.i.i:                                    ; preds = %B86.epil.i.i, %B38.if.epil.i.i
  %kept.3.1.epil.i.i = phi i64 [ %.320.epil.i.i, %B86.epil.i.i ], [ %kept.2.0122.epil.i.i, %B38.if.epil.i.i ]
  %epil.iter.next.i178.i = add i64 %epil.iter.i177.i, 1
  %epil.iter.cmp.not.i179.i = icmp eq i64 %xtraiter.i171.i, %epil.iter.next.i178.i
  br i1 %epil.iter.cmp.not.i179.i, label %B916.endif.i, label %B38.if.epil.i.i, !llvm.loop !25

B38.if.i.i:                                       ; preds = %B132.3.i.i, %B38.if.lr.ph.new.i.i
  %kept.2.0122.i.i = phi i64 [ 0, %B38.if.lr.ph.new.i.i ], [ %kept.3.1.3.i.i, %B132.3.i.i ]
  %.116118120.i.i = phi i64 [ 0, %B38.if.lr.ph.new.i.i ], [ %.123.3.i.i, %B132.3.i.i ]
  %93 = shl i64 %.116118120.i.i, 3
  %scevgep10.i174.i = getelementptr i8, ptr %scevgep4.i173.i, i64 %93
  %scevgep11.i.i = getelementptr i8, ptr %scevgep10.i174.i, i64 -24
  %.206.i.i = load double, ptr %scevgep11.i.i, align 8, !noalias !22
  %.209.i.i = fcmp ogt double %.206.i.i, %.208.i.i
  br i1 %.209.i.i, label %B86.i.i, label %B132.i.i

B916.endif.i:                                     ; preds = %B132.epil.i.i, %B134.loopexit.unr-lcssa.i.i
  %kept.2.0.lcssa.i.i = phi i64 [ %kept.3.1.3.i.i, %B134.loopexit.unr-lcssa.i.i ], [ %kept.3.1.epil.i.i, %B132.epil.i.i ]
  %sunkaddr399.i = shl i64 %sm.4.2.i, 3
  %sunkaddr400.i = getelementptr i8, ptr %arg.a3, i64 %sunkaddr399.i
  store i64 %kept.2.0.lcssa.i.i, ptr %sunkaddr400.i, align 8, !noalias !7
  br label %B938.i

B1290.endif.i:                                    ; preds = %B56.if.epil.i85.i, %B110.loopexit.unr-lcssa.i79.i, %B1290.i
  %least.2.0.lcssa.i94.i = phi double [ %.77.i34.i, %B1290.i ], [ %.11.i.7.i76.lcssa.i, %B110.loopexit.unr-lcssa.i79.i ], [ %.11.i.epil.i91.i, %B56.if.epil.i85.i ]
  %94 = getelementptr double, ptr %arg.a1, i64 %.2451.i
  %95 = getelementptr i8, ptr %94, i64 -8
  %.43.i183.i = load double, ptr %95, align 8, !noalias !26
  %.44.i184.i = uitofp i64 %.2451.i to double
  %.45.i185.i = fmul double %.43.i183.i, %.44.i184.i
  %.84.i188.i = load double, ptr %sunkaddr126.i, align 8, !noalias !26
  %.88.i189.i = fdiv double %.45.i185.i, %.84.i188.i
  %.2479.i = fmul double %least.2.0.lcssa.i94.i, %.88.i189.i
  %.2481.i = fadd double %.1393.i, %.2479.i
  %.10.i190.i = fcmp olt double %.2481.i, %.2357.i
  %.11.i191.i = select i1 %.10.i190.i, double %.2481.i, double %.2357.i
  store double %.11.i191.i, ptr %sunkaddr353.i, align 8, !noalias !7
  br label %B434.i.backedge

_ZN6intsim8machines3gpu6finish3runB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE.exit: ; preds = %B532.i
  store double %now.2.0.i, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!2 = distinct !{!2, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!3 = distinct !{!3, !4, !"_ZN6intsim8machines3gpu6finish3runB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!4 = distinct !{!4, !"_ZN6intsim8machines3gpu6finish3runB2v5B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = !{!3}
!8 = distinct !{!8, !6}
!9 = !{!10, !3}
!10 = distinct !{!10, !11, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!11 = distinct !{!11, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
!12 = !{!13, !3}
!13 = distinct !{!13, !14, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!14 = distinct !{!14, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!15 = !{!16, !3}
!16 = distinct !{!16, !17, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!17 = distinct !{!17, !"_ZN6intsim8machines3gpu6finish6_leastB2v7B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
!18 = !{!"branch_weights", i32 1, i32 99}
!19 = !{!20, !3}
!20 = distinct !{!20, !21, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!21 = distinct !{!21, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
!22 = !{!23, !3}
!23 = distinct !{!23, !24, !"_ZN6intsim8machines3gpu6finish8_advanceB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!24 = distinct !{!24, !"_ZN6intsim8machines3gpu6finish8_advanceB3v10B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!25 = distinct !{!25, !6}
!26 = !{!27, !3}
!27 = distinct !{!27, !28, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!28 = distinct !{!28, !"_ZN6intsim8machines3gpu6finish5_paceB2v9B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAEx5ArrayIdLi1E1C7mutable7alignedE"}
