; intsim edac0e0e02d39bd5107e9e83d41bfe0a2f9a496913724c9e2cad995833ebec4c by numba 0.68.1


; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr readonly %arg.a2, i64 %arg.n2_0, ptr readonly %arg.a3, i64 %arg.n3_0, ptr readonly %arg.a4, i64 %arg.n4_0, ptr readonly %arg.a5, i64 %arg.n5_0, ptr readonly %arg.a6, i64 %arg.n6_0, ptr readonly %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, ptr %arg.a8, i64 %arg.n8_0, i64 %arg.n8_1, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, ptr writeonly %arg.a10, i64 %arg.n10_0, i64 %arg.n10_1, ptr %arg.a11, i64 %arg.n11_0, i64 %arg.n11_1, ptr writeonly %arg.a12, i64 %arg.n12_0, i64 %arg.n12_1, i64 %arg.a13, i64 %arg.a14, i64 %arg.a15, i64 %arg.a16) local_unnamed_addr #0 {
entry:
  %.25.i54 = mul i64 %arg.n10_1, %arg.n10_0
  %.179.i = shl nsw i64 %arg.a13, 1
  %.230.i = icmp slt i64 %arg.n8_0, 1
  br i1 %.230.i, label %B0.else.endif.if.i, label %B0.else.endif.endif.i, !prof !0

B448.i:                                           ; preds = %B432.if.i
  br i1 %124, label %B464.i, label %B871.i

B464.i:                                           ; preds = %B448.i
  %.1533.i = load double, ptr %sunkaddr9.i, align 8, !noalias !1
  %.1536.i = fcmp ult double %.1533.i, %.1535.i
  br i1 %.1536.i, label %B871.i, label %B506.i

B506.i:                                           ; preds = %B432.if.i, %B464.i
  %arg.window.arg.limit.i = phi i64 [ %arg.a16, %B464.i ], [ %arg.a15, %B432.if.i ]
  %0 = or i64 %.144017651767.i, %.119217721779.i
  %brmerge.not.i = icmp eq i64 %0, 0
  br i1 %brmerge.not.i, label %B596.i, label %B578.i

B578.i:                                           ; preds = %B506.i
  br i1 %125, label %B578.else.endif.endif.endif.if.i, label %B578.else.endif.endif.endif.endif.i, !prof !0

B596.i:                                           ; preds = %B578.else.endif.endif.endif.endif.i, %B506.i
  %"$phi596.12.2.sroa.40.4.i" = phi i64 [ 0, %B578.else.endif.endif.endif.endif.i ], [ %arg.n10_0, %B506.i ]
  %"$phi596.12.2.sroa.32.4.i" = phi ptr [ %.1751.i, %B578.else.endif.endif.endif.endif.i ], [ %arg.a10, %B506.i ]
  br i1 %.213609.not.i.i, label %B148.i.i, label %B70.if.preheader.i.i

B70.if.preheader.i.i:                             ; preds = %B596.i
  br i1 %126, label %B70.if.epil.preheader.i.i, label %B70.if.preheader.new.i.i

B70.if.preheader.new.i.i:                         ; preds = %B70.if.preheader.i.i
  br i1 %129, label %B70.if.i.epil.preheader.i, label %B70.if.i.i

B148.loopexit.unr-lcssa.i.unr-lcssa.i:            ; preds = %B70.if.i.i
  br i1 %lcmp.mod.not.not.i, label %B70.if.i.epil.preheader.i, label %B148.loopexit.unr-lcssa.i.i

B70.if.i.epil.preheader.i:                        ; preds = %B70.if.preheader.new.i.i, %B148.loopexit.unr-lcssa.i.unr-lcssa.i
  %.219608610.i.epil.init.i = phi i64 [ %.226.7.i.1.i, %B148.loopexit.unr-lcssa.i.unr-lcssa.i ], [ 0, %B70.if.preheader.new.i.i ]
  %sunkaddr79.i.epil.i = shl i64 %.219608610.i.epil.init.i, 3
  %sunkaddr80.i.epil.i = getelementptr i8, ptr %.580.i, i64 %sunkaddr79.i.epil.i
  store i64 0, ptr %sunkaddr80.i.epil.i, align 8, !noalias !4
  %sunkaddr82.i.epil.i = getelementptr i8, ptr %.644.i, i64 %sunkaddr79.i.epil.i
  store double 0.000000e+00, ptr %sunkaddr82.i.epil.i, align 8, !noalias !4
  %sunkaddr84.i.epil.i = getelementptr i8, ptr %.709.i, i64 %sunkaddr79.i.epil.i
  store double 1.000000e+300, ptr %sunkaddr84.i.epil.i, align 8, !noalias !4
  %sunkaddr87.i.epil.i = getelementptr i8, ptr %sunkaddr80.i.epil.i, i64 8
  store i64 0, ptr %sunkaddr87.i.epil.i, align 8, !noalias !4
  %sunkaddr90.i.epil.i = getelementptr i8, ptr %sunkaddr82.i.epil.i, i64 8
  store double 0.000000e+00, ptr %sunkaddr90.i.epil.i, align 8, !noalias !4
  %sunkaddr93.i.epil.i = getelementptr i8, ptr %sunkaddr84.i.epil.i, i64 8
  store double 1.000000e+300, ptr %sunkaddr93.i.epil.i, align 8, !noalias !4
  %sunkaddr96.i.epil.i = getelementptr i8, ptr %sunkaddr80.i.epil.i, i64 16
  store i64 0, ptr %sunkaddr96.i.epil.i, align 8, !noalias !4
  %sunkaddr99.i.epil.i = getelementptr i8, ptr %sunkaddr82.i.epil.i, i64 16
  store double 0.000000e+00, ptr %sunkaddr99.i.epil.i, align 8, !noalias !4
  %sunkaddr102.i.epil.i = getelementptr i8, ptr %sunkaddr84.i.epil.i, i64 16
  store double 1.000000e+300, ptr %sunkaddr102.i.epil.i, align 8, !noalias !4
  %sunkaddr105.i.epil.i = getelementptr i8, ptr %sunkaddr80.i.epil.i, i64 24
  store i64 0, ptr %sunkaddr105.i.epil.i, align 8, !noalias !4
  %sunkaddr108.i.epil.i = getelementptr i8, ptr %sunkaddr82.i.epil.i, i64 24
  store double 0.000000e+00, ptr %sunkaddr108.i.epil.i, align 8, !noalias !4
  %sunkaddr111.i.epil.i = getelementptr i8, ptr %sunkaddr84.i.epil.i, i64 24
  store double 1.000000e+300, ptr %sunkaddr111.i.epil.i, align 8, !noalias !4
  %sunkaddr114.i.epil.i = getelementptr i8, ptr %sunkaddr80.i.epil.i, i64 32
  store i64 0, ptr %sunkaddr114.i.epil.i, align 8, !noalias !4
  %sunkaddr117.i.epil.i = getelementptr i8, ptr %sunkaddr82.i.epil.i, i64 32
  store double 0.000000e+00, ptr %sunkaddr117.i.epil.i, align 8, !noalias !4
  %sunkaddr120.i.epil.i = getelementptr i8, ptr %sunkaddr84.i.epil.i, i64 32
  store double 1.000000e+300, ptr %sunkaddr120.i.epil.i, align 8, !noalias !4
  %sunkaddr123.i.epil.i = getelementptr i8, ptr %sunkaddr80.i.epil.i, i64 40
  store i64 0, ptr %sunkaddr123.i.epil.i, align 8, !noalias !4
  %sunkaddr126.i.epil.i = getelementptr i8, ptr %sunkaddr82.i.epil.i, i64 40
  store double 0.000000e+00, ptr %sunkaddr126.i.epil.i, align 8, !noalias !4
  %sunkaddr129.i.epil.i = getelementptr i8, ptr %sunkaddr84.i.epil.i, i64 40
  store double 1.000000e+300, ptr %sunkaddr129.i.epil.i, align 8, !noalias !4
  %sunkaddr132.i.epil.i = getelementptr i8, ptr %sunkaddr80.i.epil.i, i64 48
  store i64 0, ptr %sunkaddr132.i.epil.i, align 8, !noalias !4
  %sunkaddr135.i.epil.i = getelementptr i8, ptr %sunkaddr82.i.epil.i, i64 48
  store double 0.000000e+00, ptr %sunkaddr135.i.epil.i, align 8, !noalias !4
  %sunkaddr138.i.epil.i = getelementptr i8, ptr %sunkaddr84.i.epil.i, i64 48
  store double 1.000000e+300, ptr %sunkaddr138.i.epil.i, align 8, !noalias !4
  %.226.7.i.epil.i = add nuw nsw i64 %.219608610.i.epil.init.i, 8
  %sunkaddr141.i.epil.i = getelementptr i8, ptr %sunkaddr80.i.epil.i, i64 56
  store i64 0, ptr %sunkaddr141.i.epil.i, align 8, !noalias !4
  %sunkaddr144.i.epil.i = getelementptr i8, ptr %sunkaddr82.i.epil.i, i64 56
  store double 0.000000e+00, ptr %sunkaddr144.i.epil.i, align 8, !noalias !4
  %sunkaddr147.i.epil.i = getelementptr i8, ptr %sunkaddr84.i.epil.i, i64 56
  store double 1.000000e+300, ptr %sunkaddr147.i.epil.i, align 8, !noalias !4
  br label %B148.loopexit.unr-lcssa.i.i

B148.loopexit.unr-lcssa.i.i:                      ; preds = %B70.if.i.epil.preheader.i, %B148.loopexit.unr-lcssa.i.unr-lcssa.i
  %.226.7.i.lcssa.i = phi i64 [ %.226.7.i.epil.i, %B70.if.i.epil.preheader.i ], [ %.226.7.i.1.i, %B148.loopexit.unr-lcssa.i.unr-lcssa.i ]
  br i1 %lcmp.mod.not.i.i, label %B148.i.i, label %B70.if.epil.preheader.i.i

B70.if.epil.preheader.i.i:                        ; preds = %B148.loopexit.unr-lcssa.i.i, %B70.if.preheader.i.i
  %.219608610.epil.init.i.i = phi i64 [ 0, %B70.if.preheader.i.i ], [ %.226.7.i.lcssa.i, %B148.loopexit.unr-lcssa.i.i ]
  %1 = shl i64 %.219608610.epil.init.i.i, 3
  %scevgep21.i.i = getelementptr i8, ptr %.709.i, i64 %1
  %scevgep23.i.i = getelementptr i8, ptr %.644.i, i64 %1
  %scevgep25.i.i = getelementptr i8, ptr %.580.i, i64 %1
  br label %B70.if.epil.i.i

B70.if.epil.i.i:                                  ; preds = %B70.if.epil.i.i, %B70.if.epil.preheader.i.i
  %epil.iter.i.i = phi i64 [ %epil.iter.next.i.i, %B70.if.epil.i.i ], [ 0, %B70.if.epil.preheader.i.i ]
  %2 = shl i64 %epil.iter.i.i, 3
  %scevgep255.i = getelementptr i8, ptr %scevgep25.i.i, i64 %2
  store i64 0, ptr %scevgep255.i, align 8, !noalias !4
  %scevgep254.i = getelementptr i8, ptr %scevgep23.i.i, i64 %2
  store double 0.000000e+00, ptr %scevgep254.i, align 8, !noalias !4
  %scevgep253.i = getelementptr i8, ptr %scevgep21.i.i, i64 %2
  store double 1.000000e+300, ptr %scevgep253.i, align 8, !noalias !4
  %epil.iter.next.i.i = add i64 %epil.iter.i.i, 1
  %epil.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i.i
  br i1 %epil.iter.cmp.not.i.i, label %B148.i.i, label %B70.if.epil.i.i, !llvm.loop !9

B148.i.i:                                         ; preds = %B70.if.epil.i.i, %B148.loopexit.unr-lcssa.i.i, %B596.i
  br i1 %.428636.not.i.i, label %B0.endif.i, label %B214.if.i.i

B214.loopexit.loopexit.unr-lcssa.i.i:             ; preds = %B542.3.i.i
  br i1 %137, label %B214.loopexit.i.i, label %B308.if.epil.preheader.i.i

B308.if.epil.preheader.i.i:                       ; preds = %B308.if.lr.ph.i.i, %B214.loopexit.loopexit.unr-lcssa.i.i
  %.595616620.epil.init.i.i = phi i64 [ 6, %B308.if.lr.ph.i.i ], [ %.602.3.i.i, %B214.loopexit.loopexit.unr-lcssa.i.i ]
  %3 = mul i64 %133, %.493.i.i
  %4 = shl i64 %.595616620.epil.init.i.i, 3
  %5 = getelementptr i8, ptr %arg.a7, i64 %3
  %scevgep19.i.i = getelementptr i8, ptr %5, i64 %4
  %sunkaddr219.i = getelementptr i8, ptr %8, i64 8
  br label %B308.if.epil.i.i

B308.if.epil.i.i:                                 ; preds = %B542.epil.i.i, %B308.if.epil.preheader.i.i
  %epil.iter8.i.i = phi i64 [ 0, %B308.if.epil.preheader.i.i ], [ %epil.iter8.next.i.i, %B542.epil.i.i ]
  %6 = shl i64 %epil.iter8.i.i, 3
  %scevgep252.i = getelementptr i8, ptr %scevgep19.i.i, i64 %6
  %.675.epil.i.i = load double, ptr %scevgep252.i, align 8, !noalias !4
  %.677.epil.i.i = fcmp ult double %.675.epil.i.i, 0.000000e+00
  br i1 %.677.epil.i.i, label %B542.epil.i.i, label %B340.epil.i.i

B340.epil.i.i:                                    ; preds = %B308.if.epil.i.i
  %.5.i.epil.i.i = fptosi double %.675.epil.i.i to i64
  %.777.epil.i.i = getelementptr double, ptr %.709.i, i64 %.5.i.epil.i.i
  %.778.epil.i.i = load double, ptr %.777.epil.i.i, align 8, !noalias !4
  %.827.epil.i.i = load double, ptr %sunkaddr219.i, align 8, !noalias !4
  %.829.epil.i.i = fadd double %.827.epil.i.i, -2.000000e-09
  %.10.i.epil.i.i = fcmp ogt double %.829.epil.i.i, 1.000000e-09
  %.11.i.epil.i.i = select i1 %.10.i.epil.i.i, double %.829.epil.i.i, double 1.000000e-09
  %.10.i4.epil.i.i = fcmp olt double %.11.i.epil.i.i, %.778.epil.i.i
  %.11.i5.epil.i.i = select i1 %.10.i4.epil.i.i, double %.11.i.epil.i.i, double %.778.epil.i.i
  store double %.11.i5.epil.i.i, ptr %.777.epil.i.i, align 8, !noalias !4
  br label %B542.epil.i.i

B542.epil.i.i:                                    ; preds = %B340.epil.i.i, %B308.if.epil.i.i
  %epil.iter8.next.i.i = add i64 %epil.iter8.i.i, 1
  %epil.iter8.cmp.not.i.i = icmp eq i64 %xtraiter7.i.i, %epil.iter8.next.i.i
  br i1 %epil.iter8.cmp.not.i.i, label %B214.loopexit.i.i, label %B308.if.epil.i.i, !llvm.loop !11

B214.loopexit.i.i:                                ; preds = %B542.epil.i.i, %B214.if.i.i, %B214.loopexit.loopexit.unr-lcssa.i.i
  %.428.i.i = icmp sgt i64 %.427624638.i.i, 1
  br i1 %.428.i.i, label %B214.if.i.i, label %B0.endif.i

B340.i.i:                                         ; preds = %B308.if.i.i
  %.5.i.i.i = fptosi double %.675.i.i to i64
  %.777.i.i = getelementptr double, ptr %.709.i, i64 %.5.i.i.i
  %.778.i.i = load double, ptr %.777.i.i, align 8, !noalias !4
  %.827.i.i = load double, ptr %sunkaddr220.i, align 8, !noalias !4
  %.829.i.i = fadd double %.827.i.i, -2.000000e-09
  %.10.i.i.i = fcmp ogt double %.829.i.i, 1.000000e-09
  %.11.i.i.i = select i1 %.10.i.i.i, double %.829.i.i, double 1.000000e-09
  %.10.i4.i.i = fcmp olt double %.11.i.i.i, %.778.i.i
  %.11.i5.i.i = select i1 %.10.i4.i.i, double %.11.i.i.i, double %.778.i.i
  store double %.11.i5.i.i, ptr %.777.i.i, align 8, !noalias !4
  br label %B542.i.i

B542.i.i:                                         ; preds = %B308.if.i.i, %B340.i.i
  %scevgep115.i = getelementptr i8, ptr %scevgep18.i.i, i64 8
  %.675.1.i.i = load double, ptr %scevgep115.i, align 8, !noalias !4
  %.677.1.i.i = fcmp ult double %.675.1.i.i, 0.000000e+00
  br i1 %.677.1.i.i, label %B542.1.i.i, label %B340.1.i.i

B340.1.i.i:                                       ; preds = %B542.i.i
  %.5.i.1.i.i = fptosi double %.675.1.i.i to i64
  %.777.1.i.i = getelementptr double, ptr %.709.i, i64 %.5.i.1.i.i
  %.778.1.i.i = load double, ptr %.777.1.i.i, align 8, !noalias !4
  %.827.1.i.i = load double, ptr %sunkaddr220.i, align 8, !noalias !4
  %.829.1.i.i = fadd double %.827.1.i.i, -2.000000e-09
  %.10.i.1.i.i = fcmp ogt double %.829.1.i.i, 1.000000e-09
  %.11.i.1.i.i = select i1 %.10.i.1.i.i, double %.829.1.i.i, double 1.000000e-09
  %.10.i4.1.i.i = fcmp olt double %.11.i.1.i.i, %.778.1.i.i
  %.11.i5.1.i.i = select i1 %.10.i4.1.i.i, double %.11.i.1.i.i, double %.778.1.i.i
  store double %.11.i5.1.i.i, ptr %.777.1.i.i, align 8, !noalias !4
  br label %B542.1.i.i

B542.1.i.i:                                       ; preds = %B340.1.i.i, %B542.i.i
  %scevgep113.i = getelementptr i8, ptr %scevgep18.i.i, i64 16
  %.675.2.i.i = load double, ptr %scevgep113.i, align 8, !noalias !4
  %.677.2.i.i = fcmp ult double %.675.2.i.i, 0.000000e+00
  br i1 %.677.2.i.i, label %B542.2.i.i, label %B340.2.i.i

B340.2.i.i:                                       ; preds = %B542.1.i.i
  %.5.i.2.i.i = fptosi double %.675.2.i.i to i64
  %.777.2.i.i = getelementptr double, ptr %.709.i, i64 %.5.i.2.i.i
  %.778.2.i.i = load double, ptr %.777.2.i.i, align 8, !noalias !4
  %.827.2.i.i = load double, ptr %sunkaddr220.i, align 8, !noalias !4
  %.829.2.i.i = fadd double %.827.2.i.i, -2.000000e-09
  %.10.i.2.i.i = fcmp ogt double %.829.2.i.i, 1.000000e-09
  %.11.i.2.i.i = select i1 %.10.i.2.i.i, double %.829.2.i.i, double 1.000000e-09
  %.10.i4.2.i.i = fcmp olt double %.11.i.2.i.i, %.778.2.i.i
  %.11.i5.2.i.i = select i1 %.10.i4.2.i.i, double %.11.i.2.i.i, double %.778.2.i.i
  store double %.11.i5.2.i.i, ptr %.777.2.i.i, align 8, !noalias !4
  br label %B542.2.i.i

B542.2.i.i:                                       ; preds = %B340.2.i.i, %B542.1.i.i
  %.602.3.i.i = add nuw i64 %.595616620.i.i, 4
  %scevgep111.i = getelementptr i8, ptr %scevgep18.i.i, i64 24
  %.675.3.i.i = load double, ptr %scevgep111.i, align 8, !noalias !4
  %.677.3.i.i = fcmp ult double %.675.3.i.i, 0.000000e+00
  br i1 %.677.3.i.i, label %B542.3.i.i, label %B340.3.i.i

B340.3.i.i:                                       ; preds = %B542.2.i.i
  %.5.i.3.i.i = fptosi double %.675.3.i.i to i64
  %.777.3.i.i = getelementptr double, ptr %.709.i, i64 %.5.i.3.i.i
  %.778.3.i.i = load double, ptr %.777.3.i.i, align 8, !noalias !4
  %.827.3.i.i = load double, ptr %sunkaddr220.i, align 8, !noalias !4
  %.829.3.i.i = fadd double %.827.3.i.i, -2.000000e-09
  %.10.i.3.i.i = fcmp ogt double %.829.3.i.i, 1.000000e-09
  %.11.i.3.i.i = select i1 %.10.i.3.i.i, double %.829.3.i.i, double 1.000000e-09
  %.10.i4.3.i.i = fcmp olt double %.11.i.3.i.i, %.778.3.i.i
  %.11.i5.3.i.i = select i1 %.10.i4.3.i.i, double %.11.i.3.i.i, double %.778.3.i.i
  store double %.11.i5.3.i.i, ptr %.777.3.i.i, align 8, !noalias !4
  br label %B542.3.i.i

B542.3.i.i:                                       ; preds = %B340.3.i.i, %B542.2.i.i
  %7 = sub i64 %.602.3.i.i, %134
  %niter12.ncmp.3.i.i = icmp eq i64 %7, 6
  br i1 %niter12.ncmp.3.i.i, label %B214.loopexit.loopexit.unr-lcssa.i.i, label %B308.if.i.i

B70.if.i.i:                                       ; preds = %B70.if.preheader.new.i.i, %B70.if.i.i
  %lsr.iv116.i = phi i64 [ %lsr.iv.next117.i, %B70.if.i.i ], [ %131, %B70.if.preheader.new.i.i ]
  %.219608610.i.i = phi i64 [ %.226.7.i.1.i, %B70.if.i.i ], [ 0, %B70.if.preheader.new.i.i ]
  %sunkaddr223.i = shl i64 %.219608610.i.i, 3
  %sunkaddr224.i = getelementptr i8, ptr %.580.i, i64 %sunkaddr223.i
  store i64 0, ptr %sunkaddr224.i, align 8, !noalias !4
  %sunkaddr226.i = getelementptr i8, ptr %.644.i, i64 %sunkaddr223.i
  store double 0.000000e+00, ptr %sunkaddr226.i, align 8, !noalias !4
  %sunkaddr228.i = getelementptr i8, ptr %.709.i, i64 %sunkaddr223.i
  store double 1.000000e+300, ptr %sunkaddr228.i, align 8, !noalias !4
  %sunkaddr231.i = getelementptr i8, ptr %sunkaddr224.i, i64 8
  store i64 0, ptr %sunkaddr231.i, align 8, !noalias !4
  %sunkaddr234.i = getelementptr i8, ptr %sunkaddr226.i, i64 8
  store double 0.000000e+00, ptr %sunkaddr234.i, align 8, !noalias !4
  %sunkaddr237.i = getelementptr i8, ptr %sunkaddr228.i, i64 8
  store double 1.000000e+300, ptr %sunkaddr237.i, align 8, !noalias !4
  %sunkaddr240.i = getelementptr i8, ptr %sunkaddr224.i, i64 16
  store i64 0, ptr %sunkaddr240.i, align 8, !noalias !4
  %sunkaddr243.i = getelementptr i8, ptr %sunkaddr226.i, i64 16
  store double 0.000000e+00, ptr %sunkaddr243.i, align 8, !noalias !4
  %sunkaddr246.i = getelementptr i8, ptr %sunkaddr228.i, i64 16
  store double 1.000000e+300, ptr %sunkaddr246.i, align 8, !noalias !4
  %sunkaddr249.i = getelementptr i8, ptr %sunkaddr224.i, i64 24
  store i64 0, ptr %sunkaddr249.i, align 8, !noalias !4
  %sunkaddr252.i = getelementptr i8, ptr %sunkaddr226.i, i64 24
  store double 0.000000e+00, ptr %sunkaddr252.i, align 8, !noalias !4
  %sunkaddr255.i = getelementptr i8, ptr %sunkaddr228.i, i64 24
  store double 1.000000e+300, ptr %sunkaddr255.i, align 8, !noalias !4
  %sunkaddr258.i = getelementptr i8, ptr %sunkaddr224.i, i64 32
  store i64 0, ptr %sunkaddr258.i, align 8, !noalias !4
  %sunkaddr261.i = getelementptr i8, ptr %sunkaddr226.i, i64 32
  store double 0.000000e+00, ptr %sunkaddr261.i, align 8, !noalias !4
  %sunkaddr264.i = getelementptr i8, ptr %sunkaddr228.i, i64 32
  store double 1.000000e+300, ptr %sunkaddr264.i, align 8, !noalias !4
  %sunkaddr267.i = getelementptr i8, ptr %sunkaddr224.i, i64 40
  store i64 0, ptr %sunkaddr267.i, align 8, !noalias !4
  %sunkaddr270.i = getelementptr i8, ptr %sunkaddr226.i, i64 40
  store double 0.000000e+00, ptr %sunkaddr270.i, align 8, !noalias !4
  %sunkaddr273.i = getelementptr i8, ptr %sunkaddr228.i, i64 40
  store double 1.000000e+300, ptr %sunkaddr273.i, align 8, !noalias !4
  %sunkaddr276.i = getelementptr i8, ptr %sunkaddr224.i, i64 48
  store i64 0, ptr %sunkaddr276.i, align 8, !noalias !4
  %sunkaddr279.i = getelementptr i8, ptr %sunkaddr226.i, i64 48
  store double 0.000000e+00, ptr %sunkaddr279.i, align 8, !noalias !4
  %sunkaddr282.i = getelementptr i8, ptr %sunkaddr228.i, i64 48
  store double 1.000000e+300, ptr %sunkaddr282.i, align 8, !noalias !4
  %sunkaddr285.i = getelementptr i8, ptr %sunkaddr224.i, i64 56
  store i64 0, ptr %sunkaddr285.i, align 8, !noalias !4
  %sunkaddr288.i = getelementptr i8, ptr %sunkaddr226.i, i64 56
  store double 0.000000e+00, ptr %sunkaddr288.i, align 8, !noalias !4
  %sunkaddr291.i = getelementptr i8, ptr %sunkaddr228.i, i64 56
  store double 1.000000e+300, ptr %sunkaddr291.i, align 8, !noalias !4
  %sunkaddr294.i = getelementptr i8, ptr %sunkaddr224.i, i64 64
  store i64 0, ptr %sunkaddr294.i, align 8, !noalias !4
  %sunkaddr297.i = getelementptr i8, ptr %sunkaddr226.i, i64 64
  store double 0.000000e+00, ptr %sunkaddr297.i, align 8, !noalias !4
  %sunkaddr300.i = getelementptr i8, ptr %sunkaddr228.i, i64 64
  store double 1.000000e+300, ptr %sunkaddr300.i, align 8, !noalias !4
  %sunkaddr303.i = getelementptr i8, ptr %sunkaddr224.i, i64 72
  store i64 0, ptr %sunkaddr303.i, align 8, !noalias !4
  %sunkaddr306.i = getelementptr i8, ptr %sunkaddr226.i, i64 72
  store double 0.000000e+00, ptr %sunkaddr306.i, align 8, !noalias !4
  %sunkaddr309.i = getelementptr i8, ptr %sunkaddr228.i, i64 72
  store double 1.000000e+300, ptr %sunkaddr309.i, align 8, !noalias !4
  %sunkaddr312.i = getelementptr i8, ptr %sunkaddr224.i, i64 80
  store i64 0, ptr %sunkaddr312.i, align 8, !noalias !4
  %sunkaddr315.i = getelementptr i8, ptr %sunkaddr226.i, i64 80
  store double 0.000000e+00, ptr %sunkaddr315.i, align 8, !noalias !4
  %sunkaddr318.i = getelementptr i8, ptr %sunkaddr228.i, i64 80
  store double 1.000000e+300, ptr %sunkaddr318.i, align 8, !noalias !4
  %sunkaddr321.i = getelementptr i8, ptr %sunkaddr224.i, i64 88
  store i64 0, ptr %sunkaddr321.i, align 8, !noalias !4
  %sunkaddr324.i = getelementptr i8, ptr %sunkaddr226.i, i64 88
  store double 0.000000e+00, ptr %sunkaddr324.i, align 8, !noalias !4
  %sunkaddr327.i = getelementptr i8, ptr %sunkaddr228.i, i64 88
  store double 1.000000e+300, ptr %sunkaddr327.i, align 8, !noalias !4
  %sunkaddr330.i = getelementptr i8, ptr %sunkaddr224.i, i64 96
  store i64 0, ptr %sunkaddr330.i, align 8, !noalias !4
  %sunkaddr333.i = getelementptr i8, ptr %sunkaddr226.i, i64 96
  store double 0.000000e+00, ptr %sunkaddr333.i, align 8, !noalias !4
  %sunkaddr336.i = getelementptr i8, ptr %sunkaddr228.i, i64 96
  store double 1.000000e+300, ptr %sunkaddr336.i, align 8, !noalias !4
  %sunkaddr339.i = getelementptr i8, ptr %sunkaddr224.i, i64 104
  store i64 0, ptr %sunkaddr339.i, align 8, !noalias !4
  %sunkaddr342.i = getelementptr i8, ptr %sunkaddr226.i, i64 104
  store double 0.000000e+00, ptr %sunkaddr342.i, align 8, !noalias !4
  %sunkaddr345.i = getelementptr i8, ptr %sunkaddr228.i, i64 104
  store double 1.000000e+300, ptr %sunkaddr345.i, align 8, !noalias !4
  %sunkaddr348.i = getelementptr i8, ptr %sunkaddr224.i, i64 112
  store i64 0, ptr %sunkaddr348.i, align 8, !noalias !4
  %sunkaddr354.i = getelementptr i8, ptr %sunkaddr226.i, i64 112
  store double 0.000000e+00, ptr %sunkaddr354.i, align 8, !noalias !4
  %sunkaddr363.i = getelementptr i8, ptr %sunkaddr228.i, i64 112
  store double 1.000000e+300, ptr %sunkaddr363.i, align 8, !noalias !4
  %.226.7.i.1.i = add i64 %.219608610.i.i, 16
  %sunkaddr364.i = shl i64 %.226.7.i.1.i, 3
  %sunkaddr365.i = getelementptr i8, ptr %.580.i, i64 %sunkaddr364.i
  %sunkaddr366.i = getelementptr i8, ptr %sunkaddr365.i, i64 -8
  store i64 0, ptr %sunkaddr366.i, align 8, !noalias !4
  %sunkaddr368.i = getelementptr i8, ptr %.644.i, i64 %sunkaddr364.i
  %sunkaddr369.i = getelementptr i8, ptr %sunkaddr368.i, i64 -8
  store double 0.000000e+00, ptr %sunkaddr369.i, align 8, !noalias !4
  %sunkaddr371.i = getelementptr i8, ptr %.709.i, i64 %sunkaddr364.i
  %sunkaddr372.i = getelementptr i8, ptr %sunkaddr371.i, i64 -8
  store double 1.000000e+300, ptr %sunkaddr372.i, align 8, !noalias !4
  %lsr.iv.next117.i = add i64 %lsr.iv116.i, -2
  %niter.ncmp.1.i = icmp eq i64 %lsr.iv.next117.i, 0
  br i1 %niter.ncmp.1.i, label %B148.loopexit.unr-lcssa.i.unr-lcssa.i, label %B70.if.i.i

B214.if.i.i:                                      ; preds = %B148.i.i, %B214.loopexit.i.i
  %.427624638.i.i = phi i64 [ %.437.i.i, %B214.loopexit.i.i ], [ %.385.i.i, %B148.i.i ]
  %.434627637.i.i = phi i64 [ %.441.i.i, %B214.loopexit.i.i ], [ %.1281.i, %B148.i.i ]
  %.437.i.i = add nsw i64 %.427624638.i.i, -1
  %.441.i.i = add i64 %.434627637.i.i, 1
  br i1 %135, label %B214.loopexit.i.i, label %B308.if.lr.ph.i.i

B308.if.lr.ph.i.i:                                ; preds = %B214.if.i.i
  %.492.i.i = getelementptr i64, ptr %arg.a2, i64 %.434627637.i.i
  %.493.i.i = load i64, ptr %.492.i.i, align 8, !noalias !4
  %.670.i.i = mul i64 %.493.i.i, %arg.n7_1
  %8 = getelementptr double, ptr %arg.a7, i64 %.670.i.i
  br i1 %136, label %B308.if.epil.preheader.i.i, label %B308.if.i.i.preheader

B308.if.i.i.preheader:                            ; preds = %B308.if.lr.ph.i.i
  %sunkaddr220.i = getelementptr i8, ptr %8, i64 8
  br label %B308.if.i.i

B308.if.i.i:                                      ; preds = %B308.if.i.i.preheader, %B542.3.i.i
  %.595616620.i.i = phi i64 [ %.602.3.i.i, %B542.3.i.i ], [ 6, %B308.if.i.i.preheader ]
  %9 = shl i64 %.595616620.i.i, 3
  %scevgep18.i.i = getelementptr i8, ptr %8, i64 %9
  %.675.i.i = load double, ptr %scevgep18.i.i, align 8, !noalias !4
  %.677.i.i = fcmp ult double %.675.i.i, 0.000000e+00
  br i1 %.677.i.i, label %B542.i.i, label %B340.i.i

B142.i:                                           ; preds = %f32.exit, %B0.endif.i
  %retire.3.0.i = phi double [ 0.000000e+00, %B0.endif.i ], [ %retire.2.2.lcssa.i, %f32.exit ]
  %front.6.0.i = phi double [ 0.000000e+00, %B0.endif.i ], [ %front.3.2.lcssa.i, %f32.exit ]
  %alone.4.0.i = phi double [ 0.000000e+00, %B0.endif.i ], [ %spec.select1127.i, %f32.exit ]
  %left.4.0.i = phi i64 [ 0, %B0.endif.i ], [ %left.2.2.lcssa.i, %f32.exit ]
  %filled.3.0.i = phi i64 [ 0, %B0.endif.i ], [ %filled.2.2.lcssa.i, %f32.exit ]
  %taken.5.0.i = phi i64 [ 0, %B0.endif.i ], [ %taken.4.2.lcssa.i, %f32.exit ]
  %entered.3.0.i = phi i64 [ 0, %B0.endif.i ], [ %entered.2.2.lcssa.i, %f32.exit ]
  %iterations.2.0.i = phi i64 [ 0, %B0.endif.i ], [ %.1746.i, %f32.exit ]
  br i1 %.428636.not.i.i, label %B1008.i, label %B196.if.preheader.i

B196.if.preheader.i:                              ; preds = %B142.i
  %10 = add i64 %entered.3.0.i, -1
  %11 = add i64 %entered.3.0.i, %..280.i
  br label %B196.if.i

B250.i:                                           ; preds = %B196.if.i
  %.609.i = sub nsw i64 %entered.2.21233.i, %arg.window.arg.limit.i
  %.635.i = getelementptr double, ptr %.912.i, i64 %.609.i
  %.636.i = load double, ptr %.635.i, align 8, !noalias !12
  %.638.i = fcmp ogt double %.636.i, %spec.select.i
  br i1 %.638.i, label %B280.i, label %B306.i

B280.i:                                           ; preds = %B250.i
  br label %B306.i

B306.i:                                           ; preds = %B196.if.i, %B280.i, %B250.i
  %front.4.2.i = phi double [ %.636.i, %B280.i ], [ %spec.select.i, %B250.i ], [ %spec.select.i, %B196.if.i ]
  %taken.6.2.i = phi i64 [ 0, %B280.i ], [ %spec.select1126.i, %B250.i ], [ %spec.select1126.i, %B196.if.i ]
  %.686.i = add nsw i64 %taken.6.2.i, 1
  %.694.i = icmp slt i64 %left.2.21230.i, %entered.2.21233.i
  br i1 %.694.i, label %B328.i, label %B398.i

B328.i:                                           ; preds = %B306.i
  %.729.i = getelementptr double, ptr %.912.i, i64 %left.2.21230.i
  %.730.i = load double, ptr %.729.i, align 8, !noalias !12
  %.734.i = fcmp ugt double %.730.i, %front.4.2.i
  br i1 %.734.i, label %B398.i, label %B352.i

B352.i:                                           ; preds = %B328.i, %B374.i
  %left.5.3.i = phi i64 [ %.740.i, %B374.i ], [ %left.2.21230.i, %B328.i ]
  %exitcond.not.i2 = icmp eq i64 %indvars.iv.i, %left.5.3.i
  br i1 %exitcond.not.i2, label %B398.i, label %B374.i

B374.i:                                           ; preds = %B352.i
  %.740.i = add i64 %left.5.3.i, 1
  %sunkaddr373.i = shl i64 %.740.i, 3
  %sunkaddr374.i = getelementptr i8, ptr %.912.i, i64 %sunkaddr373.i
  %.786.i = load double, ptr %sunkaddr374.i, align 8, !noalias !12
  %.790.i = fcmp ugt double %.786.i, %front.4.2.i
  br i1 %.790.i, label %B398.i, label %B352.i

B398.i:                                           ; preds = %B374.i, %B352.i, %B328.i, %B306.i
  %left.3.2.i = phi i64 [ %left.2.21230.i, %B328.i ], [ %left.2.21230.i, %B306.i ], [ %.740.i, %B374.i ], [ %entered.2.21233.i, %B352.i ]
  %.805.i = sub nsw i64 %entered.2.21233.i, %left.3.2.i
  %.11.i.i = tail call i64 @llvm.smax.i64(i64 %.805.i, i64 %filled.2.21231.i)
  %.119.i.i = getelementptr i64, ptr %arg.a3, i64 %.51812191226.i
  %.120.i.i = load i64, ptr %.119.i.i, align 8, !noalias !13
  %sunkaddr501.i = shl i64 %.525.i, 3
  %sunkaddr502.i = getelementptr i8, ptr %arg.a3, i64 %sunkaddr501.i
  %.149.i.i = load i64, ptr %sunkaddr502.i, align 8, !noalias !13
  %.186.i.i = sub i64 %.149.i.i, %.120.i.i
  %.231420.not.i.i = icmp slt i64 %.186.i.i, 1
  br i1 %.231420.not.i.i, label %B398.endif.endif.i, label %B120.if.preheader.i.i

B846.i:                                           ; preds = %f31.exit
  %.1389.i = mul i64 %entered.2.21233.i, %arg.n10_1
  %.1393.i = getelementptr double, ptr %"$phi596.12.2.sroa.32.4.i", i64 %.1389.i
  store double %front.4.2.i, ptr %.1393.i, align 8, !noalias !12
  %.1443.i = getelementptr i8, ptr %.1393.i, i64 8
  store double %ready.2.0.lcssa.i.i, ptr %.1443.i, align 8, !noalias !12
  %.1495.i = getelementptr i8, ptr %.1393.i, i64 16
  store double %best.2.0.lcssa.i.i, ptr %.1495.i, align 8, !noalias !12
  %.1547.i = getelementptr i8, ptr %.1393.i, i64 24
  %.1548.i = sitofp i64 %chosen.2.0.lcssa.i.i to double
  store double %.1548.i, ptr %.1547.i, align 8, !noalias !12
  %.1600.i = getelementptr i8, ptr %.1393.i, i64 32
  store double %.1261.i, ptr %.1600.i, align 8, !noalias !12
  %.1652.i = getelementptr i8, ptr %.1393.i, i64 40
  store double %.11.i133.i, ptr %.1652.i, align 8, !noalias !12
  br label %B994.i

B994.i:                                           ; preds = %f31.exit, %B846.i
  %.1689.i = add i64 %entered.2.21233.i, 1
  %indvars.iv.next.i = add i64 %indvars.iv.i, 1
  %exitcond1319.not.i = icmp eq i64 %.1689.i, %11
  br i1 %exitcond1319.not.i, label %B1008.i, label %B196.if.i

B1008.i:                                          ; preds = %B994.i, %B142.i
  %retire.2.2.lcssa.i = phi double [ %retire.3.0.i, %B142.i ], [ %.11.i133.i, %B994.i ]
  %front.3.2.lcssa.i = phi double [ %front.6.0.i, %B142.i ], [ %front.4.2.i, %B994.i ]
  %left.2.2.lcssa.i = phi i64 [ %left.4.0.i, %B142.i ], [ %left.3.2.i, %B994.i ]
  %filled.2.2.lcssa.i = phi i64 [ %filled.3.0.i, %B142.i ], [ %.11.i.i, %B994.i ]
  %taken.4.2.lcssa.i = phi i64 [ %taken.5.0.i, %B142.i ], [ %.686.i, %B994.i ]
  %entered.2.2.lcssa.i = phi i64 [ %entered.3.0.i, %B142.i ], [ %11, %B994.i ]
  %.1704.i = icmp eq i64 %iterations.2.0.i, 0
  %spec.select1127.i = select i1 %.1704.i, double %retire.2.2.lcssa.i, double %alone.4.0.i
  %.1743.i = getelementptr double, ptr %.977.i, i64 %iterations.2.0.i
  store double %retire.2.2.lcssa.i, ptr %.1743.i, align 8, !noalias !12
  %.1746.i = add nuw nsw i64 %iterations.2.0.i, 1
  br i1 %.213609.not.i.i, label %B1024.endif.i, label %B70.if.i73.i

B116.i.i:                                         ; preds = %B70.if.i73.i
  %.292.i.i = mul i64 %.160479489.i.i, %arg.n8_1
  %.296.i.i = getelementptr double, ptr %.511.i, i64 %.292.i.i
  %.297.i.i = load double, ptr %.296.i.i, align 8, !noalias !16
  %.299.i.i = fcmp olt double %.297.i.i, %front.3.2.lcssa.i
  br i1 %.299.i.i, label %B154.preheader.i.i, label %B404.i.i

B154.preheader.i.i:                               ; preds = %B116.i.i
  %12 = add nsw i64 %.223.i.i, -1
  br label %B154.i.i

B154.i.i:                                         ; preds = %B176.i.i, %B154.preheader.i.i
  %cut.2.2.i.i = phi i64 [ %.305.i.i, %B176.i.i ], [ 0, %B154.preheader.i.i ]
  %exitcond.not.i.i = icmp eq i64 %12, %cut.2.2.i.i
  br i1 %exitcond.not.i.i, label %B226.i.i, label %B176.i.i

B176.i.i:                                         ; preds = %B154.i.i
  %.305.i.i = add nuw nsw i64 %cut.2.2.i.i, 1
  %13 = shl i64 %cut.2.2.i.i, 3
  %scevgep8.i.i = getelementptr i8, ptr %lsr.iv.i.i, i64 %13
  %.372.i.i = load double, ptr %scevgep8.i.i, align 8, !noalias !16
  %.374.i.i = fcmp olt double %.372.i.i, %front.3.2.lcssa.i
  br i1 %.374.i.i, label %B154.i.i, label %B226.i.i

B226.i.i:                                         ; preds = %B176.i.i, %B154.i.i
  %cut.3.16.i.i = phi i64 [ %.223.i.i, %B154.i.i ], [ %.305.i.i, %B176.i.i ]
  %.428.i76.i = sub i64 %.223.i.i, %cut.3.16.i.i
  %.471474.not.i.i = icmp slt i64 %.428.i76.i, 1
  br i1 %.471474.not.i.i, label %B378.i.i, label %B258.if.lr.ph.i.i

B258.if.lr.ph.i.i:                                ; preds = %B226.i.i
  %xtraiter.i77.i = and i64 %.428.i76.i, 3
  %lcmp.mod.not.i78.i = icmp eq i64 %xtraiter.i77.i, 0
  br i1 %lcmp.mod.not.i78.i, label %B258.if.prol.loopexit.i.i, label %B258.if.prol.preheader.i.i

B258.if.prol.preheader.i.i:                       ; preds = %B258.if.lr.ph.i.i
  %14 = shl i64 %cut.3.16.i.i, 3
  %scevgep15.i79.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %14
  %scevgep17.i80.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %14
  br label %B258.if.prol.i.i

B258.if.prol.i.i:                                 ; preds = %B258.if.prol.i.i, %B258.if.prol.preheader.i.i
  %prol.iter.i.i = phi i64 [ %prol.iter.next.i.i, %B258.if.prol.i.i ], [ 0, %B258.if.prol.preheader.i.i ]
  %15 = shl nuw nsw i64 %prol.iter.i.i, 3
  %scevgep90.i = getelementptr i8, ptr %scevgep17.i80.i, i64 %15
  %.554.prol.i.i = load double, ptr %scevgep90.i, align 8, !noalias !16
  %scevgep89.i = getelementptr i8, ptr %scevgep15.i79.i, i64 %15
  %.600.prol.i.i = load double, ptr %scevgep89.i, align 8, !noalias !16
  %scevgep88.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %15
  store double %.554.prol.i.i, ptr %scevgep88.i, align 8, !noalias !16
  %scevgep87.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %15
  store double %.600.prol.i.i, ptr %scevgep87.i, align 8, !noalias !16
  %prol.iter.next.i.i = add nuw nsw i64 %prol.iter.i.i, 1
  %prol.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i77.i, %prol.iter.next.i.i
  br i1 %prol.iter.cmp.not.i.i, label %B258.if.prol.loopexit.loopexit.i.i, label %B258.if.prol.i.i, !llvm.loop !19

B258.if.prol.loopexit.loopexit.i.i:               ; preds = %B258.if.prol.i.i
  %16 = and i64 %.428.i76.i, 9223372036854775804
  %17 = add i64 %xtraiter.i77.i, %cut.3.16.i.i
  br label %B258.if.prol.loopexit.i.i

B258.if.prol.loopexit.i.i:                        ; preds = %B258.if.prol.loopexit.loopexit.i.i, %B258.if.lr.ph.i.i
  %.470472476.unr.i.i = phi i64 [ %.428.i76.i, %B258.if.lr.ph.i.i ], [ %16, %B258.if.prol.loopexit.loopexit.i.i ]
  %.477473475.unr.i.i = phi i64 [ %cut.3.16.i.i, %B258.if.lr.ph.i.i ], [ %17, %B258.if.prol.loopexit.loopexit.i.i ]
  %18 = sub i64 %cut.3.16.i.i, %.223.i.i
  %19 = icmp ugt i64 %18, -4
  br i1 %19, label %B378.i.i, label %B258.if.preheader.i.i

B258.if.preheader.i.i:                            ; preds = %B258.if.prol.loopexit.i.i
  %20 = add nuw i64 %.470472476.unr.i.i, 4
  %21 = mul i64 %cut.3.16.i.i, -8
  %scevgep36.i.i = getelementptr i8, ptr %lsr.iv34.i.i, i64 %21
  %scevgep211.i = getelementptr i8, ptr %lsr.iv47.i.i, i64 %21
  %sunkaddr375.i = shl i64 %.477473475.unr.i.i, 3
  br label %B258.if.i.i

B378.i.i:                                         ; preds = %B258.if.i.i, %B258.if.prol.loopexit.i.i, %B226.i.i
  %sunkaddr.i90.i = shl i64 %.160479489.i.i, 3
  %sunkaddr67.i.i = getelementptr i8, ptr %.580.i, i64 %sunkaddr.i90.i
  store i64 %.428.i76.i, ptr %sunkaddr67.i.i, align 8, !noalias !16
  br label %B404.i.i

B404.i.i:                                         ; preds = %B70.if.i73.i, %B378.i.i, %B116.i.i
  %scevgep7.i.i = getelementptr i8, ptr %lsr.iv.i.i, i64 %138
  %scevgep10.i.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %138
  %scevgep13.i74.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %138
  %scevgep22.i75.i = getelementptr i8, ptr %lsr.iv21.i.i, i64 %138
  %scevgep35.i.i = getelementptr i8, ptr %lsr.iv34.i.i, i64 %138
  %scevgep48.i.i = getelementptr i8, ptr %lsr.iv47.i.i, i64 %138
  %scevgep227.i = getelementptr i8, ptr %lsr.iv226.i, i64 %138
  %exitcond495.not.i.i = icmp eq i64 %arg.n9_1, %.167.i.i
  br i1 %exitcond495.not.i.i, label %B1024.endif.i, label %B70.if.i73.i

B70.if.i73.i:                                     ; preds = %B1008.i, %B404.i.i
  %lsr.iv226.i = phi ptr [ %scevgep227.i, %B404.i.i ], [ %scevgep225.i, %B1008.i ]
  %lsr.iv47.i.i = phi ptr [ %scevgep48.i.i, %B404.i.i ], [ %scevgep46.i.i, %B1008.i ]
  %lsr.iv34.i.i = phi ptr [ %scevgep35.i.i, %B404.i.i ], [ %scevgep33.i.i, %B1008.i ]
  %lsr.iv21.i.i = phi ptr [ %scevgep22.i75.i, %B404.i.i ], [ %scevgep20.i72.i, %B1008.i ]
  %lsr.iv12.i.i = phi ptr [ %scevgep13.i74.i, %B404.i.i ], [ %.329.i, %B1008.i ]
  %lsr.iv9.i.i = phi ptr [ %scevgep10.i.i, %B404.i.i ], [ %.511.i, %B1008.i ]
  %lsr.iv.i.i = phi ptr [ %scevgep7.i.i, %B404.i.i ], [ %scevgep.i.i, %B1008.i ]
  %.160479489.i.i = phi i64 [ %.167.i.i, %B404.i.i ], [ 0, %B1008.i ]
  %.167.i.i = add nuw nsw i64 %.160479489.i.i, 1
  %.222.i.i = getelementptr i64, ptr %.580.i, i64 %.160479489.i.i
  %.223.i.i = load i64, ptr %.222.i.i, align 8, !noalias !16
  %.236.i.i = icmp sgt i64 %.223.i.i, 0
  br i1 %.236.i.i, label %B116.i.i, label %B404.i.i

B258.if.i.i:                                      ; preds = %B258.if.i.i, %B258.if.preheader.i.i
  %lsr.iv237.i = phi ptr [ %scevgep238.i, %B258.if.i.i ], [ %lsr.iv21.i.i, %B258.if.preheader.i.i ]
  %lsr.iv228.i = phi ptr [ %scevgep229.i, %B258.if.i.i ], [ %lsr.iv226.i, %B258.if.preheader.i.i ]
  %lsr.iv212.i = phi ptr [ %scevgep213.i, %B258.if.i.i ], [ %scevgep211.i, %B258.if.preheader.i.i ]
  %lsr.iv37.i.i = phi ptr [ %scevgep38.i.i, %B258.if.i.i ], [ %scevgep36.i.i, %B258.if.preheader.i.i ]
  %lsr.iv19.i.i = phi i64 [ %lsr.iv.next.i.i, %B258.if.i.i ], [ %20, %B258.if.preheader.i.i ]
  %sunkaddr376.i = getelementptr i8, ptr %lsr.iv228.i, i64 %sunkaddr375.i
  %sunkaddr377.i = getelementptr i8, ptr %sunkaddr376.i, i64 -16
  %.554.i.i = load double, ptr %sunkaddr377.i, align 8, !noalias !16
  %sunkaddr379.i = getelementptr i8, ptr %lsr.iv237.i, i64 %sunkaddr375.i
  %sunkaddr380.i = getelementptr i8, ptr %sunkaddr379.i, i64 -16
  %.600.i.i = load double, ptr %sunkaddr380.i, align 8, !noalias !16
  %sunkaddr382.i = getelementptr i8, ptr %lsr.iv37.i.i, i64 %sunkaddr375.i
  %sunkaddr383.i = getelementptr i8, ptr %sunkaddr382.i, i64 -24
  store double %.554.i.i, ptr %sunkaddr383.i, align 8, !noalias !16
  %sunkaddr385.i = getelementptr i8, ptr %lsr.iv212.i, i64 %sunkaddr375.i
  %sunkaddr386.i = getelementptr i8, ptr %sunkaddr385.i, i64 -24
  store double %.600.i.i, ptr %sunkaddr386.i, align 8, !noalias !16
  %sunkaddr389.i = getelementptr i8, ptr %sunkaddr376.i, i64 -8
  %.554.1.i.i = load double, ptr %sunkaddr389.i, align 8, !noalias !16
  %sunkaddr392.i = getelementptr i8, ptr %sunkaddr379.i, i64 -8
  %.600.1.i.i = load double, ptr %sunkaddr392.i, align 8, !noalias !16
  %sunkaddr395.i = getelementptr i8, ptr %sunkaddr382.i, i64 -16
  store double %.554.1.i.i, ptr %sunkaddr395.i, align 8, !noalias !16
  %sunkaddr399.i = getelementptr i8, ptr %sunkaddr385.i, i64 -16
  store double %.600.1.i.i, ptr %sunkaddr399.i, align 8, !noalias !16
  %.554.2.i.i = load double, ptr %sunkaddr376.i, align 8, !noalias !16
  %.600.2.i.i = load double, ptr %sunkaddr379.i, align 8, !noalias !16
  %sunkaddr406.i = getelementptr i8, ptr %sunkaddr382.i, i64 -8
  store double %.554.2.i.i, ptr %sunkaddr406.i, align 8, !noalias !16
  %sunkaddr409.i = getelementptr i8, ptr %sunkaddr385.i, i64 -8
  store double %.600.2.i.i, ptr %sunkaddr409.i, align 8, !noalias !16
  %sunkaddr412.i = getelementptr i8, ptr %sunkaddr376.i, i64 8
  %.554.3.i.i = load double, ptr %sunkaddr412.i, align 8, !noalias !16
  %sunkaddr415.i = getelementptr i8, ptr %sunkaddr379.i, i64 8
  %.600.3.i.i = load double, ptr %sunkaddr415.i, align 8, !noalias !16
  store double %.554.3.i.i, ptr %sunkaddr382.i, align 8, !noalias !16
  store double %.600.3.i.i, ptr %sunkaddr385.i, align 8, !noalias !16
  %lsr.iv.next.i.i = add i64 %lsr.iv19.i.i, -4
  %scevgep38.i.i = getelementptr i8, ptr %lsr.iv37.i.i, i64 32
  %scevgep213.i = getelementptr i8, ptr %lsr.iv212.i, i64 32
  %scevgep229.i = getelementptr i8, ptr %lsr.iv228.i, i64 32
  %scevgep238.i = getelementptr i8, ptr %lsr.iv237.i, i64 32
  %.471.3.i.i = icmp ugt i64 %lsr.iv.next.i.i, 4
  br i1 %.471.3.i.i, label %B258.if.i.i, label %B378.i.i

B0.endif.i:                                       ; preds = %B214.loopexit.i.i, %B148.i.i
  %22 = icmp eq i64 %arg.window.arg.limit.i, 0
  %23 = icmp sgt i64 %arg.window.arg.limit.i, 0
  br label %B142.i

B196.if.i:                                        ; preds = %B994.i, %B196.if.preheader.i
  %indvars.iv.i = phi i64 [ %10, %B196.if.preheader.i ], [ %indvars.iv.next.i, %B994.i ]
  %entered.2.21233.i = phi i64 [ %entered.3.0.i, %B196.if.preheader.i ], [ %.1689.i, %B994.i ]
  %taken.4.21232.i = phi i64 [ %taken.5.0.i, %B196.if.preheader.i ], [ %.686.i, %B994.i ]
  %filled.2.21231.i = phi i64 [ %filled.3.0.i, %B196.if.preheader.i ], [ %.11.i.i, %B994.i ]
  %left.2.21230.i = phi i64 [ %left.4.0.i, %B196.if.preheader.i ], [ %left.3.2.i, %B994.i ]
  %front.3.21229.i = phi double [ %front.6.0.i, %B196.if.preheader.i ], [ %front.4.2.i, %B994.i ]
  %retire.2.21228.i = phi double [ %retire.3.0.i, %B196.if.preheader.i ], [ %.11.i133.i, %B994.i ]
  %.51812191226.i = phi i64 [ %.1281.i, %B196.if.preheader.i ], [ %.525.i, %B994.i ]
  %.525.i = add i64 %.51812191226.i, 1
  %.563.i = icmp eq i64 %taken.4.21232.i, %arg.a14
  %.568.i = fadd double %front.3.21229.i, 1.000000e+00
  %spec.select.i = select i1 %.563.i, double %.568.i, double %front.3.21229.i
  %spec.select1126.i = select i1 %.563.i, i64 0, i64 %taken.4.21232.i
  %.597.i = icmp sge i64 %entered.2.21233.i, %arg.window.arg.limit.i
  %or.cond.i = select i1 %23, i1 %.597.i, i1 false
  br i1 %or.cond.i, label %B250.i, label %B306.i

B120.if.preheader.i.i:                            ; preds = %B398.i
  %xtraiter.i91.i = and i64 %.186.i.i, 3
  %lcmp.mod.not.i92.i = icmp eq i64 %xtraiter.i91.i, 0
  br i1 %lcmp.mod.not.i92.i, label %B120.if.prol.loopexit.i.i, label %B120.if.prol.i.preheader.i

B120.if.prol.i.preheader.i:                       ; preds = %B120.if.preheader.i.i
  %24 = shl i64 %.120.i.i, 3
  %scevgep196.i = getelementptr i8, ptr %arg.a6, i64 %24
  %scevgep198.i = getelementptr i8, ptr %arg.a4, i64 %24
  %scevgep200.i = getelementptr i8, ptr %arg.a5, i64 %24
  br label %B120.if.prol.i.i

B120.if.prol.i.i:                                 ; preds = %B312.prol.i.i, %B120.if.prol.i.preheader.i
  %lsr.iv.i = phi i64 [ 0, %B120.if.prol.i.preheader.i ], [ %lsr.iv.next.i, %B312.prol.i.i ]
  %ready.2.0423.prol.i.i = phi double [ %front.4.2.i, %B120.if.prol.i.preheader.i ], [ %ready.3.1.prol.i.i, %B312.prol.i.i ]
  %25 = shl nuw nsw i64 %lsr.iv.i, 3
  %scevgep81.i = getelementptr i8, ptr %scevgep200.i, i64 %25
  %.304.prol.i.i = load i64, ptr %scevgep81.i, align 8, !noalias !13
  %.306.not.prol.i.i = icmp slt i64 %iterations.2.0.i, %.304.prol.i.i
  br i1 %.306.not.prol.i.i, label %B312.prol.i.i, label %B158.prol.i.i

B158.prol.i.i:                                    ; preds = %B120.if.prol.i.i
  %.338.prol.i.i = sub nsw i64 %iterations.2.0.i, %.304.prol.i.i
  %.340.prol.i.i = mul nuw nsw i64 %.338.prol.i.i, %.385.i.i
  %scevgep74.i = getelementptr i8, ptr %scevgep198.i, i64 %25
  %.369.prol.i.i = load i64, ptr %scevgep74.i, align 8, !noalias !13
  %.370.prol.i.i = sub i64 %.340.prol.i.i, %.1281.i
  %26 = getelementptr double, ptr %.782.i, i64 %.370.prol.i.i
  %.399.prol.i.i = getelementptr double, ptr %26, i64 %.369.prol.i.i
  %.400.prol.i.i = load double, ptr %.399.prol.i.i, align 8, !noalias !13
  %scevgep72.i = getelementptr i8, ptr %scevgep196.i, i64 %25
  %.429.prol.i.i = load double, ptr %scevgep72.i, align 8, !noalias !13
  %.432.prol.i.i = fadd double %.400.prol.i.i, %.429.prol.i.i
  %.10.i.prol.i.i = fcmp ogt double %.432.prol.i.i, %ready.2.0423.prol.i.i
  %.11.i.prol.i.i = select i1 %.10.i.prol.i.i, double %.432.prol.i.i, double %ready.2.0423.prol.i.i
  br label %B312.prol.i.i

B312.prol.i.i:                                    ; preds = %B158.prol.i.i, %B120.if.prol.i.i
  %ready.3.1.prol.i.i = phi double [ %ready.2.0423.prol.i.i, %B120.if.prol.i.i ], [ %.11.i.prol.i.i, %B158.prol.i.i ]
  %lsr.iv.next.i = add nuw nsw i64 %lsr.iv.i, 1
  %prol.iter.cmp.not.i96.i = icmp eq i64 %xtraiter.i91.i, %lsr.iv.next.i
  br i1 %prol.iter.cmp.not.i96.i, label %B120.if.prol.loopexit.loopexit.i.i, label %B120.if.prol.i.i, !llvm.loop !20

B120.if.prol.loopexit.loopexit.i.i:               ; preds = %B312.prol.i.i
  %27 = add i64 %xtraiter.i91.i, %.120.i.i
  %28 = sub i64 %.149.i.i, %27
  br label %B120.if.prol.loopexit.i.i

B120.if.prol.loopexit.i.i:                        ; preds = %B120.if.prol.loopexit.loopexit.i.i, %B120.if.preheader.i.i
  %ready.2.0423.unr.i.i = phi double [ %front.4.2.i, %B120.if.preheader.i.i ], [ %ready.3.1.prol.i.i, %B120.if.prol.loopexit.loopexit.i.i ]
  %.230418422.unr.i.i = phi i64 [ %.186.i.i, %B120.if.preheader.i.i ], [ %28, %B120.if.prol.loopexit.loopexit.i.i ]
  %.237419421.unr.i.i = phi i64 [ %.120.i.i, %B120.if.preheader.i.i ], [ %27, %B120.if.prol.loopexit.loopexit.i.i ]
  %ready.3.1.lcssa.unr.i.i = phi double [ poison, %B120.if.preheader.i.i ], [ %ready.3.1.prol.i.i, %B120.if.prol.loopexit.loopexit.i.i ]
  %29 = sub i64 %.120.i.i, %.149.i.i
  %30 = icmp ugt i64 %29, -4
  br i1 %30, label %B398.endif.endif.i, label %B120.if.preheader1.i.i

B120.if.preheader1.i.i:                           ; preds = %B120.if.prol.loopexit.i.i
  %31 = add i64 %.230418422.unr.i.i, 4
  %32 = shl i64 %.237419421.unr.i.i, 3
  %33 = add i64 %32, 24
  br label %B120.if.i.i

B158.i.i:                                         ; preds = %B120.if.i.i
  %.338.i.i = sub nsw i64 %iterations.2.0.i, %.304.i.i
  %.340.i.i = mul nuw nsw i64 %.338.i.i, %.385.i.i
  %scevgep13.i100.i = getelementptr i8, ptr %arg.a4, i64 %lsr.iv2.i.i
  %scevgep14.i101.i = getelementptr i8, ptr %scevgep13.i100.i, i64 -24
  %.369.i.i = load i64, ptr %scevgep14.i101.i, align 8, !noalias !13
  %.370.i.i = sub i64 %.340.i.i, %.1281.i
  %34 = getelementptr double, ptr %.782.i, i64 %.370.i.i
  %.399.i.i = getelementptr double, ptr %34, i64 %.369.i.i
  %.400.i.i = load double, ptr %.399.i.i, align 8, !noalias !13
  %scevgep6.i.i = getelementptr i8, ptr %arg.a6, i64 %lsr.iv2.i.i
  %scevgep7.i102.i = getelementptr i8, ptr %scevgep6.i.i, i64 -24
  %.429.i.i = load double, ptr %scevgep7.i102.i, align 8, !noalias !13
  %.432.i.i = fadd double %.400.i.i, %.429.i.i
  %.10.i.i103.i = fcmp ogt double %.432.i.i, %ready.2.0423.i.i
  %.11.i.i104.i = select i1 %.10.i.i103.i, double %.432.i.i, double %ready.2.0423.i.i
  br label %B312.i.i

B312.i.i:                                         ; preds = %B120.if.i.i, %B158.i.i
  %ready.3.1.i.i = phi double [ %ready.2.0423.i.i, %B120.if.i.i ], [ %.11.i.i104.i, %B158.i.i ]
  %scevgep85.i = getelementptr i8, ptr %scevgep20.i98.i, i64 -16
  %.304.1.i.i = load i64, ptr %scevgep85.i, align 8, !noalias !13
  %.306.not.1.i.i = icmp slt i64 %iterations.2.0.i, %.304.1.i.i
  br i1 %.306.not.1.i.i, label %B312.1.i.i, label %B158.1.i.i

B158.1.i.i:                                       ; preds = %B312.i.i
  %.338.1.i.i = sub nsw i64 %iterations.2.0.i, %.304.1.i.i
  %.340.1.i.i = mul nuw nsw i64 %.338.1.i.i, %.385.i.i
  %scevgep15.i106.i = getelementptr i8, ptr %arg.a4, i64 %lsr.iv2.i.i
  %scevgep16.i107.i = getelementptr i8, ptr %scevgep15.i106.i, i64 -16
  %.369.1.i.i = load i64, ptr %scevgep16.i107.i, align 8, !noalias !13
  %.370.1.i.i = sub i64 %.340.1.i.i, %.1281.i
  %35 = getelementptr double, ptr %.782.i, i64 %.370.1.i.i
  %.399.1.i.i = getelementptr double, ptr %35, i64 %.369.1.i.i
  %.400.1.i.i = load double, ptr %.399.1.i.i, align 8, !noalias !13
  %scevgep8.i108.i = getelementptr i8, ptr %arg.a6, i64 %lsr.iv2.i.i
  %scevgep9.i.i = getelementptr i8, ptr %scevgep8.i108.i, i64 -16
  %.429.1.i.i = load double, ptr %scevgep9.i.i, align 8, !noalias !13
  %.432.1.i.i = fadd double %.400.1.i.i, %.429.1.i.i
  %.10.i.1.i109.i = fcmp ogt double %.432.1.i.i, %ready.3.1.i.i
  %.11.i.1.i110.i = select i1 %.10.i.1.i109.i, double %.432.1.i.i, double %ready.3.1.i.i
  br label %B312.1.i.i

B312.1.i.i:                                       ; preds = %B158.1.i.i, %B312.i.i
  %ready.3.1.1.i.i = phi double [ %ready.3.1.i.i, %B312.i.i ], [ %.11.i.1.i110.i, %B158.1.i.i ]
  %scevgep83.i = getelementptr i8, ptr %scevgep20.i98.i, i64 -8
  %.304.2.i.i = load i64, ptr %scevgep83.i, align 8, !noalias !13
  %.306.not.2.i.i = icmp slt i64 %iterations.2.0.i, %.304.2.i.i
  br i1 %.306.not.2.i.i, label %B312.2.i.i, label %B158.2.i.i

B158.2.i.i:                                       ; preds = %B312.1.i.i
  %.338.2.i.i = sub nsw i64 %iterations.2.0.i, %.304.2.i.i
  %.340.2.i.i = mul nuw nsw i64 %.338.2.i.i, %.385.i.i
  %scevgep11.i112.i = getelementptr i8, ptr %arg.a4, i64 %lsr.iv2.i.i
  %scevgep12.i.i = getelementptr i8, ptr %scevgep11.i112.i, i64 -8
  %.369.2.i.i = load i64, ptr %scevgep12.i.i, align 8, !noalias !13
  %.370.2.i.i = sub i64 %.340.2.i.i, %.1281.i
  %36 = getelementptr double, ptr %.782.i, i64 %.370.2.i.i
  %.399.2.i.i = getelementptr double, ptr %36, i64 %.369.2.i.i
  %.400.2.i.i = load double, ptr %.399.2.i.i, align 8, !noalias !13
  %scevgep4.i.i = getelementptr i8, ptr %arg.a6, i64 %lsr.iv2.i.i
  %scevgep5.i.i = getelementptr i8, ptr %scevgep4.i.i, i64 -8
  %.429.2.i.i = load double, ptr %scevgep5.i.i, align 8, !noalias !13
  %.432.2.i.i = fadd double %.400.2.i.i, %.429.2.i.i
  %.10.i.2.i113.i = fcmp ogt double %.432.2.i.i, %ready.3.1.1.i.i
  %.11.i.2.i114.i = select i1 %.10.i.2.i113.i, double %.432.2.i.i, double %ready.3.1.1.i.i
  br label %B312.2.i.i

B312.2.i.i:                                       ; preds = %B158.2.i.i, %B312.1.i.i
  %ready.3.1.2.i.i = phi double [ %ready.3.1.1.i.i, %B312.1.i.i ], [ %.11.i.2.i114.i, %B158.2.i.i ]
  %.304.3.i.i = load i64, ptr %scevgep20.i98.i, align 8, !noalias !13
  %.306.not.3.i.i = icmp slt i64 %iterations.2.0.i, %.304.3.i.i
  br i1 %.306.not.3.i.i, label %B312.3.i.i, label %B158.3.i.i

B158.3.i.i:                                       ; preds = %B312.2.i.i
  %.338.3.i.i = sub nsw i64 %iterations.2.0.i, %.304.3.i.i
  %.340.3.i.i = mul nuw nsw i64 %.338.3.i.i, %.385.i.i
  %scevgep10.i115.i = getelementptr i8, ptr %arg.a4, i64 %lsr.iv2.i.i
  %.369.3.i.i = load i64, ptr %scevgep10.i115.i, align 8, !noalias !13
  %.370.3.i.i = sub i64 %.340.3.i.i, %.1281.i
  %37 = getelementptr double, ptr %.782.i, i64 %.370.3.i.i
  %.399.3.i.i = getelementptr double, ptr %37, i64 %.369.3.i.i
  %.400.3.i.i = load double, ptr %.399.3.i.i, align 8, !noalias !13
  %scevgep.i116.i = getelementptr i8, ptr %arg.a6, i64 %lsr.iv2.i.i
  %.429.3.i.i = load double, ptr %scevgep.i116.i, align 8, !noalias !13
  %.432.3.i.i = fadd double %.400.3.i.i, %.429.3.i.i
  %.10.i.3.i117.i = fcmp ogt double %.432.3.i.i, %ready.3.1.2.i.i
  %.11.i.3.i118.i = select i1 %.10.i.3.i117.i, double %.432.3.i.i, double %ready.3.1.2.i.i
  br label %B312.3.i.i

B312.3.i.i:                                       ; preds = %B158.3.i.i, %B312.2.i.i
  %ready.3.1.3.i.i = phi double [ %ready.3.1.2.i.i, %B312.2.i.i ], [ %.11.i.3.i118.i, %B158.3.i.i ]
  %lsr.iv.next.i119.i = add i64 %lsr.iv.i97.i, -4
  %lsr.iv.next3.i.i = add i64 %lsr.iv2.i.i, 32
  %.231.3.i.i = icmp sgt i64 %lsr.iv.next.i119.i, 4
  br i1 %.231.3.i.i, label %B120.if.i.i, label %B398.endif.endif.i

B120.if.i.i:                                      ; preds = %B312.3.i.i, %B120.if.preheader1.i.i
  %lsr.iv2.i.i = phi i64 [ %33, %B120.if.preheader1.i.i ], [ %lsr.iv.next3.i.i, %B312.3.i.i ]
  %lsr.iv.i97.i = phi i64 [ %31, %B120.if.preheader1.i.i ], [ %lsr.iv.next.i119.i, %B312.3.i.i ]
  %ready.2.0423.i.i = phi double [ %ready.2.0423.unr.i.i, %B120.if.preheader1.i.i ], [ %ready.3.1.3.i.i, %B312.3.i.i ]
  %scevgep20.i98.i = getelementptr i8, ptr %arg.a5, i64 %lsr.iv2.i.i
  %scevgep21.i99.i = getelementptr i8, ptr %scevgep20.i98.i, i64 -24
  %.304.i.i = load i64, ptr %scevgep21.i99.i, align 8, !noalias !13
  %.306.not.i.i = icmp slt i64 %iterations.2.0.i, %.304.i.i
  br i1 %.306.not.i.i, label %B312.i.i, label %B158.i.i

B398.endif.endif.i:                               ; preds = %B312.3.i.i, %B120.if.prol.loopexit.i.i, %B398.i
  %ready.2.0.lcssa.i.i = phi double [ %front.4.2.i, %B398.i ], [ %ready.3.1.lcssa.unr.i.i, %B120.if.prol.loopexit.i.i ], [ %ready.3.1.3.i.i, %B312.3.i.i ]
  %.913.i = getelementptr i64, ptr %arg.a2, i64 %.51812191226.i
  %.914.i = load i64, ptr %.913.i, align 8, !noalias !12
  %.pre = mul i64 %.914.i, %arg.n7_1
  br i1 %135, label %B398.endif.endif.endif.i, label %B86.if.lr.ph.i.i

B86.if.lr.ph.i.i:                                 ; preds = %B398.endif.endif.i
  %38 = getelementptr double, ptr %arg.a7, i64 %.pre
  %.108.i.i.i = fadd double %ready.2.0.lcssa.i.i, 1.000000e-09
  %sunkaddr421.i = getelementptr i8, ptr %38, i64 8
  br label %B86.if.i.i

B152.i.i:                                         ; preds = %B86.if.i.i
  %.308.i.i = fcmp oeq double %best.2.0571.i.i, %ready.2.0.lcssa.i.i
  br i1 %.308.i.i, label %B164.i.i, label %B290.i.i

B164.i.i:                                         ; preds = %B152.i.i
  %.337.i.i = getelementptr double, ptr %.644.i, i64 %.5.i.i121.i
  %.338.i128.i = load double, ptr %.337.i.i, align 8, !noalias !21
  %.366.i.i = getelementptr double, ptr %.644.i, i64 %chosen.2.0570.i.i
  %.367.i.i = load double, ptr %.366.i.i, align 8, !noalias !21
  %.368.i.i = fcmp ogt double %.338.i128.i, %.367.i.i
  br i1 %.368.i.i, label %B523.i.i, label %B220.i.i

B220.i.i:                                         ; preds = %B164.i.i
  %.428.i129.i = fcmp oeq double %.338.i128.i, %.367.i.i
  %.432.i130.i = icmp slt i64 %chosen.2.0570.i.i, %.5.i.i121.i
  %or.cond.i.i = select i1 %.428.i129.i, i1 %.432.i130.i, i1 false
  br i1 %or.cond.i.i, label %B523.i.i, label %B290.i.i

B290.i.i:                                         ; preds = %B220.i.i, %B152.i.i
  %.498.i.i = load double, ptr %sunkaddr421.i, align 8, !noalias !21
  %.93.i.i.i = getelementptr i64, ptr %.580.i, i64 %.5.i.i121.i
  %.94.i.i.i = load i64, ptr %.93.i.i.i, align 8, !noalias !24
  %.34.i.i.i.i = icmp sgt i64 %.94.i.i.i, 0
  br i1 %.34.i.i.i.i, label %B20.i.i.i.i, label %B290.endif.i.i

B20.i.i.i.i:                                      ; preds = %B290.i.i
  %.86.i.i.i.i = mul i64 %arg.n8_1, %.5.i.i121.i
  %39 = getelementptr double, ptr %.511.i, i64 %.86.i.i.i.i
  %40 = getelementptr double, ptr %39, i64 %.94.i.i.i
  %.90.i.i.i.i = getelementptr i8, ptr %40, i64 -8
  %.91.i.i.i.i = load double, ptr %.90.i.i.i.i, align 8, !noalias !27
  %.93.i.i.i.i = fcmp ogt double %.91.i.i.i.i, %.108.i.i.i
  br i1 %.93.i.i.i.i, label %B54.preheader.i.i.i.i, label %B290.endif.i.i

B54.preheader.i.i.i.i:                            ; preds = %B20.i.i.i.i
  %41 = shl i64 %.86.i.i.i.i, 3
  %42 = getelementptr i8, ptr %.511.i, i64 %41
  %scevgep.i.i.i.i = getelementptr i8, ptr %42, i64 -16
  br label %B54.i.i.i.i

B54.i.i.i.i:                                      ; preds = %B76.i.i.i.i, %B54.preheader.i.i.i.i
  %at.2.1.i.i.i.i = phi i64 [ %.99.i.i.i.i, %B76.i.i.i.i ], [ %.94.i.i.i, %B54.preheader.i.i.i.i ]
  %.109.i.i.i.i = icmp sgt i64 %at.2.1.i.i.i.i, 1
  br i1 %.109.i.i.i.i, label %B76.i.i.i.i, label %B0.endif.i.i.i

B76.i.i.i.i:                                      ; preds = %B54.i.i.i.i
  %.99.i.i.i.i = add nsw i64 %at.2.1.i.i.i.i, -1
  %43 = shl i64 %at.2.1.i.i.i.i, 3
  %scevgep1.i.i.i.i = getelementptr i8, ptr %scevgep.i.i.i.i, i64 %43
  %.165.i.i.i.i = load double, ptr %scevgep1.i.i.i.i, align 8, !noalias !27
  %.167.i.i.i.i = fcmp ogt double %.165.i.i.i.i, %.108.i.i.i
  br i1 %.167.i.i.i.i, label %B54.i.i.i.i, label %B0.endif.i.i.i

B108.i.i.i:                                       ; preds = %B0.endif.i.i.i
  %44 = getelementptr double, ptr %.329.i, i64 %.86.i.i.i.i
  %.202.i.i.i = getelementptr double, ptr %44, i64 %at.3.0.i.i.i.i
  %.203.i.i.i = load double, ptr %.202.i.i.i, align 8, !noalias !24
  %.206.i.i.i = fadd double %ready.2.0.lcssa.i.i, %.498.i.i
  %.209.i.i.i = fadd double %.206.i.i.i, -1.000000e-09
  %.210.i.i.i = fcmp olt double %.203.i.i.i, %.209.i.i.i
  br i1 %.210.i.i.i, label %B168.preheader.i.i.i, label %B290.endif.i.i

B168.preheader.i.i.i:                             ; preds = %B108.i.i.i
  %45 = getelementptr i8, ptr %.329.i, i64 %41
  %scevgep4.i123.i = getelementptr i8, ptr %scevgep3.i.i, i64 %41
  br label %B168.i.i.i

B168.i.i.i:                                       ; preds = %B220.i.i.i, %B168.preheader.i.i.i
  %lsr.iv.i124.i = phi i64 [ %lsr.iv.next.i127.i, %B220.i.i.i ], [ %at.2.1.i.i.lcssa.i.i, %B168.preheader.i.i.i ]
  %46 = shl i64 %lsr.iv.i124.i, 3
  %scevgep5.i125.i = getelementptr i8, ptr %scevgep4.i123.i, i64 %46
  %.261.i.i.i = load double, ptr %scevgep5.i125.i, align 8, !noalias !24
  %exitcond.not.i.i.i = icmp eq i64 %.94.i.i.i, %lsr.iv.i124.i
  br i1 %exitcond.not.i.i.i, label %B290.endif.i.i, label %B220.i.i.i

B220.i.i.i:                                       ; preds = %B168.i.i.i
  %scevgep86.i = getelementptr i8, ptr %45, i64 %46
  %.333.i.i.i = load double, ptr %scevgep86.i, align 8, !noalias !24
  %.336.i.i.i = fadd double %.498.i.i, %.261.i.i.i
  %.339.i.i.i = fadd double %.336.i.i.i, -1.000000e-09
  %.340.i.i.i = fcmp olt double %.333.i.i.i, %.339.i.i.i
  %lsr.iv.next.i127.i = add i64 %lsr.iv.i124.i, 1
  br i1 %.340.i.i.i, label %B168.i.i.i, label %B290.endif.i.i

B0.endif.i.i.i:                                   ; preds = %B76.i.i.i.i, %B54.i.i.i.i
  %at.2.1.i.i.lcssa.i.i = phi i64 [ 1, %B54.i.i.i.i ], [ %at.2.1.i.i.i.i, %B76.i.i.i.i ]
  %at.3.0.i.i.i.i = phi i64 [ 0, %B54.i.i.i.i ], [ %.99.i.i.i.i, %B76.i.i.i.i ]
  %.146.i.i.i = icmp slt i64 %at.3.0.i.i.i.i, %.94.i.i.i
  br i1 %.146.i.i.i, label %B108.i.i.i, label %B290.endif.i.i

B376.i.i:                                         ; preds = %B290.endif.i.i
  %.560.i.i = fcmp oeq double %time.2.1.i.i.i, %best.2.0571.i.i
  br i1 %.560.i.i, label %B388.i.i, label %B523.i.i

B388.i.i:                                         ; preds = %B376.i.i
  %.593.i.i = getelementptr double, ptr %.644.i, i64 %.5.i.i121.i
  %.594.i.i = load double, ptr %.593.i.i, align 8, !noalias !21
  %.622.i.i = getelementptr double, ptr %.644.i, i64 %chosen.2.0570.i.i
  %.623.i.i = load double, ptr %.622.i.i, align 8, !noalias !21
  %.624.i.i = fcmp olt double %.594.i.i, %.623.i.i
  br i1 %.624.i.i, label %B512.i.i, label %B444.i.i

B444.i.i:                                         ; preds = %B388.i.i
  %.690.i.i = fcmp oeq double %.594.i.i, %.623.i.i
  %.702.i.i = icmp sgt i64 %chosen.2.0570.i.i, %.5.i.i121.i
  %or.cond553.i.i = select i1 %.690.i.i, i1 %.702.i.i, i1 false
  br i1 %or.cond553.i.i, label %B512.i.i, label %B523.i.i

B512.i.i:                                         ; preds = %B290.endif.i.i, %B444.i.i, %B388.i.i
  br label %B523.i.i

B523.i.i:                                         ; preds = %B512.i.i, %B444.i.i, %B376.i.i, %B220.i.i, %B164.i.i
  %chosen.3.1.i.i = phi i64 [ %chosen.2.0570.i.i, %B164.i.i ], [ %chosen.2.0570.i.i, %B220.i.i ], [ %.5.i.i121.i, %B512.i.i ], [ %chosen.2.0570.i.i, %B376.i.i ], [ %chosen.2.0570.i.i, %B444.i.i ]
  %best.3.1.i.i = phi double [ %best.2.0571.i.i, %B164.i.i ], [ %best.2.0571.i.i, %B220.i.i ], [ %time.2.1.i.i.i, %B512.i.i ], [ %best.2.0571.i.i, %B376.i.i ], [ %best.2.0571.i.i, %B444.i.i ]
  %exitcond.not.i122.i = icmp eq i64 %.193.i.i, %arg.n7_1
  br i1 %exitcond.not.i122.i, label %B398.endif.endif.endif.i, label %B86.if.i.i

B86.if.i.i:                                       ; preds = %B523.i.i, %B86.if.lr.ph.i.i
  %best.2.0571.i.i = phi double [ 1.000000e+300, %B86.if.lr.ph.i.i ], [ %best.3.1.i.i, %B523.i.i ]
  %chosen.2.0570.i.i = phi i64 [ -1, %B86.if.lr.ph.i.i ], [ %chosen.3.1.i.i, %B523.i.i ]
  %.186564568.i.i = phi i64 [ 6, %B86.if.lr.ph.i.i ], [ %.193.i.i, %B523.i.i ]
  %.193.i.i = add nuw i64 %.186564568.i.i, 1
  %.261.i.i = getelementptr double, ptr %38, i64 %.186564568.i.i
  %.262.i.i = load double, ptr %.261.i.i, align 8, !noalias !21
  %.5.i.i121.i = fptosi double %.262.i.i to i64
  %.291.i.i = icmp slt i64 %.5.i.i121.i, 0
  br i1 %.291.i.i, label %B398.endif.endif.endif.i, label %B152.i.i

B290.endif.i.i:                                   ; preds = %B220.i.i.i, %B168.i.i.i, %B0.endif.i.i.i, %B108.i.i.i, %B20.i.i.i.i, %B290.i.i
  %time.2.1.i.i.i = phi double [ %ready.2.0.lcssa.i.i, %B108.i.i.i ], [ %ready.2.0.lcssa.i.i, %B0.endif.i.i.i ], [ %ready.2.0.lcssa.i.i, %B20.i.i.i.i ], [ %ready.2.0.lcssa.i.i, %B290.i.i ], [ %.261.i.i.i, %B168.i.i.i ], [ %.261.i.i.i, %B220.i.i.i ]
  %.544.i.i = icmp slt i64 %chosen.2.0570.i.i, 0
  %.548.i.i = fcmp olt double %time.2.1.i.i.i, %best.2.0571.i.i
  %or.cond552.i.i = select i1 %.544.i.i, i1 true, i1 %.548.i.i
  br i1 %or.cond552.i.i, label %B512.i.i, label %B376.i.i

B398.endif.endif.endif.i:                         ; preds = %B86.if.i.i, %B523.i.i, %B398.endif.endif.i
  %chosen.2.0.lcssa.i.i = phi i64 [ -1, %B398.endif.endif.i ], [ %chosen.3.1.i.i, %B523.i.i ], [ %chosen.2.0570.i.i, %B86.if.i.i ]
  %best.2.0.lcssa.i.i = phi double [ 1.000000e+300, %B398.endif.endif.i ], [ %best.3.1.i.i, %B523.i.i ], [ %best.2.0571.i.i, %B86.if.i.i ]
  %47 = getelementptr double, ptr %arg.a7, i64 %.pre
  %.1024.i = getelementptr i8, ptr %47, i64 8
  %.1025.i = load double, ptr %.1024.i, align 8, !noalias !12
  %.1053.i = getelementptr double, ptr %.644.i, i64 %chosen.2.0.lcssa.i.i
  %.1054.i = load double, ptr %.1053.i, align 8, !noalias !12
  %.1055.i = fadd double %.1025.i, %.1054.i
  store double %.1055.i, ptr %.1053.i, align 8, !noalias !12
  %.95.i = getelementptr i64, ptr %.580.i, i64 %chosen.2.0.lcssa.i.i
  %.96.i = load i64, ptr %.95.i, align 8, !noalias !30
  %.124.i = getelementptr double, ptr %.709.i, i64 %chosen.2.0.lcssa.i.i
  %.125.i = load double, ptr %.124.i, align 8, !noalias !30
  %.34.i.i = icmp sgt i64 %.96.i, 0
  br i1 %.34.i.i, label %B20.i.i, label %B0.endif.thread.i

B20.i.i:                                          ; preds = %B398.endif.endif.endif.i
  %.86.i.i = mul i64 %chosen.2.0.lcssa.i.i, %arg.n8_1
  %48 = getelementptr double, ptr %.329.i, i64 %.86.i.i
  %49 = getelementptr double, ptr %48, i64 %.96.i
  %.90.i.i = getelementptr i8, ptr %49, i64 -8
  %.91.i.i = load double, ptr %.90.i.i, align 8, !noalias !33
  %.93.i.i = fcmp ult double %.91.i.i, %best.2.0.lcssa.i.i
  br i1 %.93.i.i, label %B0.endif.thread.i, label %B54.preheader.i.i

B54.preheader.i.i:                                ; preds = %B20.i.i
  %50 = shl i64 %.86.i.i, 3
  %51 = getelementptr i8, ptr %.329.i, i64 %50
  %scevgep.i.i41 = getelementptr i8, ptr %51, i64 -16
  br label %B54.i.i42

B54.i.i42:                                        ; preds = %B76.i.i, %B54.preheader.i.i
  %at.2.1.i.i43 = phi i64 [ %.99.i.i, %B76.i.i ], [ %.96.i, %B54.preheader.i.i ]
  %.109.i.i = icmp sgt i64 %at.2.1.i.i43, 1
  br i1 %.109.i.i, label %B76.i.i, label %B0.endif.i44

B76.i.i:                                          ; preds = %B54.i.i42
  %.99.i.i = add nsw i64 %at.2.1.i.i43, -1
  %52 = shl i64 %at.2.1.i.i43, 3
  %scevgep1.i.i = getelementptr i8, ptr %scevgep.i.i41, i64 %52
  %.165.i.i = load double, ptr %scevgep1.i.i, align 8, !noalias !33
  %.167.i.i45 = fcmp ult double %.165.i.i, %best.2.0.lcssa.i.i
  br i1 %.167.i.i45, label %B0.endif.i44, label %B54.i.i42

B160.i:                                           ; preds = %B0.endif.i44
  %.262.i = getelementptr double, ptr %48, i64 %at.3.0.i.i
  %.263.i = load double, ptr %.262.i, align 8, !noalias !30
  %.266.i = fadd double %.183.i, %.125.i
  %.269.i = fcmp ugt double %.263.i, %.266.i
  br i1 %.269.i, label %B224.i, label %B194.i

B194.i:                                           ; preds = %B160.i
  %53 = getelementptr double, ptr %.511.i, i64 %.86.i.i
  %.315.i = getelementptr double, ptr %53, i64 %at.3.0.i.i
  %.316.i = load double, ptr %.315.i, align 8, !noalias !30
  %.320.i = add nuw nsw i64 %at.3.0.i.i, 1
  br label %B224.i

B224.i:                                           ; preds = %B0.endif.i44, %B0.endif.thread.i, %B194.i, %B160.i
  %at.3.0.i5.i = phi i64 [ %at.3.0.i.i, %B194.i ], [ %at.3.0.i.i, %B160.i ], [ %at.3.0.i.i, %B0.endif.i44 ], [ %.96.i, %B0.endif.thread.i ]
  %end.2.0.i = phi double [ %.316.i, %B194.i ], [ %.183.i, %B160.i ], [ %.183.i, %B0.endif.i44 ], [ %.1833.i, %B0.endif.thread.i ]
  %last.2.0.i = phi i64 [ %.320.i, %B194.i ], [ %at.3.0.i.i, %B160.i ], [ %at.3.0.i.i, %B0.endif.i44 ], [ %.96.i, %B0.endif.thread.i ]
  %.337.i = icmp sgt i64 %at.3.0.i5.i, 0
  br i1 %.337.i, label %B236.i, label %B312.i

B236.i:                                           ; preds = %B224.i
  %.348.i = add nsw i64 %at.3.0.i5.i, -1
  %.388.i = mul i64 %chosen.2.0.lcssa.i.i, %arg.n8_1
  %54 = getelementptr double, ptr %.511.i, i64 %.388.i
  %.392.i = getelementptr double, ptr %54, i64 %.348.i
  %.393.i = load double, ptr %.392.i, align 8, !noalias !30
  %.395.i = fadd double %.125.i, %.393.i
  %.399.i = fcmp ugt double %best.2.0.lcssa.i.i, %.395.i
  br i1 %.399.i, label %B312.i, label %B276.i

B276.i:                                           ; preds = %B236.i
  %55 = getelementptr double, ptr %.329.i, i64 %.388.i
  %sunkaddr.i40 = shl i64 %at.3.0.i5.i, 3
  %sunkaddr129.i = getelementptr i8, ptr %55, i64 %sunkaddr.i40
  %sunkaddr130.i = getelementptr i8, ptr %sunkaddr129.i, i64 -8
  %.449.i = load double, ptr %sunkaddr130.i, align 8, !noalias !30
  br label %B312.i

B312.i:                                           ; preds = %B276.i, %B236.i, %B224.i
  %start.2.0.i = phi double [ %.449.i, %B276.i ], [ %best.2.0.lcssa.i.i, %B236.i ], [ %best.2.0.lcssa.i.i, %B224.i ]
  %first.2.0.i = phi i64 [ %.348.i, %B276.i ], [ %at.3.0.i5.i, %B236.i ], [ %at.3.0.i5.i, %B224.i ]
  %reass.sub.i = sub i64 %first.2.0.i, %last.2.0.i
  %.470.i = add i64 %reass.sub.i, 1
  %.475.i = icmp ult i64 %reass.sub.i, 9223372036854775807
  br i1 %.475.i, label %B340.i, label %B468.i

B340.i:                                           ; preds = %B312.i
  %.519.i = sub i64 %last.2.0.i, %.96.i
  %.520.i = icmp sgt i64 %.519.i, 0
  %.539.i = sub nsw i64 0, %.519.i
  %storemerge622.i = select i1 %.520.i, i64 0, i64 %.539.i
  %.562632.i = icmp sgt i64 %storemerge622.i, 0
  br i1 %.562632.i, label %B386.if.lr.ph.i, label %f31.exit

B386.if.lr.ph.i:                                  ; preds = %B340.i
  %.639.i = mul i64 %chosen.2.0.lcssa.i.i, %arg.n8_1
  %56 = getelementptr double, ptr %.329.i, i64 %.639.i
  %57 = getelementptr double, ptr %.511.i, i64 %.639.i
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.519.i, i64 0)
  %xtraiter6.i = and i64 %storemerge622.i, 7
  %lcmp.mod7.not.i = icmp eq i64 %xtraiter6.i, 0
  br i1 %lcmp.mod7.not.i, label %B386.if.prol.loopexit.i, label %B386.if.prol.preheader.i

B386.if.prol.preheader.i:                         ; preds = %B386.if.lr.ph.i
  %58 = shl nuw nsw i64 %xtraiter6.i, 3
  br label %B386.if.prol.i

B386.if.prol.i:                                   ; preds = %B386.if.prol.i, %B386.if.prol.preheader.i
  %lsr.iv52.i = phi i64 [ %lsr.iv.next53.i, %B386.if.prol.i ], [ %58, %B386.if.prol.preheader.i ]
  %.568631633.in.prol.i = phi i64 [ %.568631633.prol.i, %B386.if.prol.i ], [ %.96.i, %B386.if.prol.preheader.i ]
  %.568631633.prol.i = add i64 %.568631633.in.prol.i, -1
  %59 = shl i64 %.568631633.in.prol.i, 3
  %scevgep77.i = getelementptr i8, ptr %56, i64 %59
  %scevgep78.i = getelementptr i8, ptr %scevgep77.i, i64 -8
  %.644.prol.i = load double, ptr %scevgep78.i, align 8, !noalias !30
  %scevgep74.i34 = getelementptr i8, ptr %57, i64 %59
  %scevgep75.i = getelementptr i8, ptr %scevgep74.i34, i64 -8
  %.689.prol.i = load double, ptr %scevgep75.i, align 8, !noalias !30
  store double %.644.prol.i, ptr %scevgep77.i, align 8, !noalias !30
  store double %.689.prol.i, ptr %scevgep74.i34, align 8, !noalias !30
  %lsr.iv.next53.i = add nsw i64 %lsr.iv52.i, -8
  %prol.iter8.cmp.not.i = icmp eq i64 %lsr.iv.next53.i, 0
  br i1 %prol.iter8.cmp.not.i, label %B386.if.prol.loopexit.loopexit.i, label %B386.if.prol.i, !llvm.loop !36

B386.if.prol.loopexit.loopexit.i:                 ; preds = %B386.if.prol.i
  %60 = and i64 %storemerge622.i, 9223372036854775800
  br label %B386.if.prol.loopexit.i

B386.if.prol.loopexit.i:                          ; preds = %B386.if.prol.loopexit.loopexit.i, %B386.if.lr.ph.i
  %.561630634.unr.i = phi i64 [ %.539.i, %B386.if.lr.ph.i ], [ %60, %B386.if.prol.loopexit.loopexit.i ]
  %.568631633.in.unr.i = phi i64 [ %.96.i, %B386.if.lr.ph.i ], [ %.568631633.prol.i, %B386.if.prol.loopexit.loopexit.i ]
  %61 = add i64 %.96.i, %smax.i
  %62 = sub i64 %last.2.0.i, %61
  %63 = icmp ugt i64 %62, -8
  br i1 %63, label %f31.exit, label %B386.if.preheader.i

B386.if.preheader.i:                              ; preds = %B386.if.prol.loopexit.i
  %64 = add i64 %.568631633.in.unr.i, %.639.i
  %65 = shl i64 %64, 3
  %scevgep.i = getelementptr i8, ptr %.511.i, i64 %65
  %scevgep41.i = getelementptr i8, ptr %.329.i, i64 %65
  br label %B386.if.i

B468.i:                                           ; preds = %B312.i
  %.789.i = icmp slt i64 %.470.i, 0
  br i1 %.789.i, label %B480.i, label %f31.exit

B480.i:                                           ; preds = %B468.i
  %.831.i = sub i64 %.96.i, %last.2.0.i
  %.874626.not.i = icmp slt i64 %.831.i, 1
  br i1 %.874626.not.i, label %f31.exit, label %B512.if.lr.ph.i

B512.if.lr.ph.i:                                  ; preds = %B480.i
  %xtraiter.i23 = and i64 %.831.i, 3
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i23, 0
  br i1 %lcmp.mod.not.i, label %B512.if.prol.loopexit.i, label %B512.if.prol.preheader.i

B512.if.prol.preheader.i:                         ; preds = %B512.if.lr.ph.i
  %66 = mul i64 %138, %chosen.2.0.lcssa.i.i
  %67 = shl i64 %first.2.0.i, 3
  %68 = getelementptr i8, ptr %.511.i, i64 %66
  %69 = getelementptr i8, ptr %68, i64 %67
  %scevgep121.i = getelementptr i8, ptr %69, i64 8
  %70 = getelementptr i8, ptr %.329.i, i64 %66
  %71 = getelementptr i8, ptr %70, i64 %67
  %scevgep123.i = getelementptr i8, ptr %71, i64 8
  %72 = shl i64 %last.2.0.i, 3
  %scevgep125.i = getelementptr i8, ptr %68, i64 %72
  %scevgep127.i = getelementptr i8, ptr %70, i64 %72
  br label %B512.if.prol.i

B512.if.prol.i:                                   ; preds = %B512.if.prol.i, %B512.if.prol.preheader.i
  %prol.iter.i = phi i64 [ %prol.iter.next.i, %B512.if.prol.i ], [ 0, %B512.if.prol.preheader.i ]
  %73 = shl nuw nsw i64 %prol.iter.i, 3
  %scevgep83.i24 = getelementptr i8, ptr %scevgep127.i, i64 %73
  %.956.prol.i = load double, ptr %scevgep83.i24, align 8, !noalias !30
  %scevgep81.i25 = getelementptr i8, ptr %scevgep125.i, i64 %73
  %.1001.prol.i = load double, ptr %scevgep81.i25, align 8, !noalias !30
  %scevgep80.i = getelementptr i8, ptr %scevgep123.i, i64 %73
  store double %.956.prol.i, ptr %scevgep80.i, align 8, !noalias !30
  %scevgep76.i = getelementptr i8, ptr %scevgep121.i, i64 %73
  store double %.1001.prol.i, ptr %scevgep76.i, align 8, !noalias !30
  %prol.iter.next.i = add nuw nsw i64 %prol.iter.i, 1
  %prol.iter.cmp.not.i = icmp eq i64 %xtraiter.i23, %prol.iter.next.i
  br i1 %prol.iter.cmp.not.i, label %B512.if.prol.loopexit.loopexit.i, label %B512.if.prol.i, !llvm.loop !37

B512.if.prol.loopexit.loopexit.i:                 ; preds = %B512.if.prol.i
  %74 = and i64 %.831.i, 9223372036854775804
  %75 = add i64 %xtraiter.i23, %last.2.0.i
  br label %B512.if.prol.loopexit.i

B512.if.prol.loopexit.i:                          ; preds = %B512.if.prol.loopexit.loopexit.i, %B512.if.lr.ph.i
  %.873624628.unr.i = phi i64 [ %.831.i, %B512.if.lr.ph.i ], [ %74, %B512.if.prol.loopexit.loopexit.i ]
  %.880625627.unr.i = phi i64 [ %last.2.0.i, %B512.if.lr.ph.i ], [ %75, %B512.if.prol.loopexit.loopexit.i ]
  %76 = sub i64 %last.2.0.i, %.96.i
  %77 = icmp ugt i64 %76, -4
  br i1 %77, label %f31.exit, label %B512.if.preheader.i

B512.if.preheader.i:                              ; preds = %B512.if.prol.loopexit.i
  %78 = add nuw i64 %.873624628.unr.i, 4
  %79 = mul i64 %138, %chosen.2.0.lcssa.i.i
  %80 = shl i64 %first.2.0.i, 3
  %81 = getelementptr i8, ptr %.511.i, i64 %79
  %scevgep101.i = getelementptr i8, ptr %81, i64 24
  %82 = getelementptr i8, ptr %.329.i, i64 %79
  %scevgep111.i26 = getelementptr i8, ptr %82, i64 24
  %.neg4.i = mul i64 %last.2.0.i, -8
  %83 = getelementptr i8, ptr %.329.i, i64 %80
  %84 = getelementptr i8, ptr %83, i64 32
  %85 = getelementptr i8, ptr %84, i64 %79
  %scevgep63.i = getelementptr i8, ptr %85, i64 %.neg4.i
  %86 = getelementptr i8, ptr %.511.i, i64 %80
  %87 = getelementptr i8, ptr %86, i64 32
  %88 = getelementptr i8, ptr %87, i64 %79
  %scevgep79.i = getelementptr i8, ptr %88, i64 %.neg4.i
  %sunkaddr84.i27 = shl i64 %.880625627.unr.i, 3
  br label %B512.if.i

B0.endif.thread.i:                                ; preds = %B20.i.i, %B398.endif.endif.endif.i
  %.1833.i = fadd double %best.2.0.lcssa.i.i, %.1025.i
  br label %B224.i

B0.endif.i44:                                     ; preds = %B76.i.i, %B54.i.i42
  %at.3.0.i.i = phi i64 [ 0, %B54.i.i42 ], [ %.99.i.i, %B76.i.i ]
  %.183.i = fadd double %best.2.0.lcssa.i.i, %.1025.i
  %.208.i = icmp slt i64 %at.3.0.i.i, %.96.i
  br i1 %.208.i, label %B160.i, label %B224.i

B386.if.i:                                        ; preds = %B386.if.i, %B386.if.preheader.i
  %lsr.iv.i35 = phi i64 [ 0, %B386.if.preheader.i ], [ %lsr.iv.next.i39, %B386.if.i ]
  %89 = shl i64 %lsr.iv.i35, 3
  %scevgep71.i = getelementptr i8, ptr %scevgep41.i, i64 %89
  %scevgep72.i36 = getelementptr i8, ptr %scevgep71.i, i64 -8
  %.644.i37 = load double, ptr %scevgep72.i36, align 8, !noalias !30
  %scevgep39.i = getelementptr i8, ptr %scevgep.i, i64 %89
  %scevgep40.i = getelementptr i8, ptr %scevgep39.i, i64 -8
  %.689.i = load double, ptr %scevgep40.i, align 8, !noalias !30
  store double %.644.i37, ptr %scevgep71.i, align 8, !noalias !30
  store double %.689.i, ptr %scevgep39.i, align 8, !noalias !30
  %scevgep51.i = getelementptr i8, ptr %scevgep71.i, i64 -16
  %.644.1.i = load double, ptr %scevgep51.i, align 8, !noalias !30
  %scevgep28.i = getelementptr i8, ptr %scevgep39.i, i64 -16
  %.689.1.i = load double, ptr %scevgep28.i, align 8, !noalias !30
  store double %.644.1.i, ptr %scevgep72.i36, align 8, !noalias !30
  store double %.689.1.i, ptr %scevgep40.i, align 8, !noalias !30
  %scevgep48.i = getelementptr i8, ptr %scevgep71.i, i64 -24
  %.644.2.i = load double, ptr %scevgep48.i, align 8, !noalias !30
  %scevgep25.i = getelementptr i8, ptr %scevgep39.i, i64 -24
  %.689.2.i = load double, ptr %scevgep25.i, align 8, !noalias !30
  store double %.644.2.i, ptr %scevgep51.i, align 8, !noalias !30
  store double %.689.2.i, ptr %scevgep28.i, align 8, !noalias !30
  %scevgep45.i = getelementptr i8, ptr %scevgep71.i, i64 -32
  %.644.3.i = load double, ptr %scevgep45.i, align 8, !noalias !30
  %scevgep22.i = getelementptr i8, ptr %scevgep39.i, i64 -32
  %.689.3.i = load double, ptr %scevgep22.i, align 8, !noalias !30
  store double %.644.3.i, ptr %scevgep48.i, align 8, !noalias !30
  store double %.689.3.i, ptr %scevgep25.i, align 8, !noalias !30
  %scevgep42.i38 = getelementptr i8, ptr %scevgep71.i, i64 -40
  %.644.4.i = load double, ptr %scevgep42.i38, align 8, !noalias !30
  %scevgep19.i = getelementptr i8, ptr %scevgep39.i, i64 -40
  %.689.4.i = load double, ptr %scevgep19.i, align 8, !noalias !30
  store double %.644.4.i, ptr %scevgep45.i, align 8, !noalias !30
  store double %.689.4.i, ptr %scevgep22.i, align 8, !noalias !30
  %scevgep36.i = getelementptr i8, ptr %scevgep71.i, i64 -48
  %.644.5.i = load double, ptr %scevgep36.i, align 8, !noalias !30
  %scevgep16.i = getelementptr i8, ptr %scevgep39.i, i64 -48
  %.689.5.i = load double, ptr %scevgep16.i, align 8, !noalias !30
  store double %.644.5.i, ptr %scevgep42.i38, align 8, !noalias !30
  store double %.689.5.i, ptr %scevgep19.i, align 8, !noalias !30
  %scevgep33.i = getelementptr i8, ptr %scevgep71.i, i64 -56
  %.644.6.i = load double, ptr %scevgep33.i, align 8, !noalias !30
  %scevgep13.i = getelementptr i8, ptr %scevgep39.i, i64 -56
  %.689.6.i = load double, ptr %scevgep13.i, align 8, !noalias !30
  store double %.644.6.i, ptr %scevgep36.i, align 8, !noalias !30
  store double %.689.6.i, ptr %scevgep16.i, align 8, !noalias !30
  %scevgep30.i = getelementptr i8, ptr %scevgep71.i, i64 -64
  %.644.7.i = load double, ptr %scevgep30.i, align 8, !noalias !30
  %scevgep10.i = getelementptr i8, ptr %scevgep39.i, i64 -64
  %.689.7.i = load double, ptr %scevgep10.i, align 8, !noalias !30
  store double %.644.7.i, ptr %scevgep33.i, align 8, !noalias !30
  store double %.689.7.i, ptr %scevgep13.i, align 8, !noalias !30
  %lsr.iv.next.i39 = add nsw i64 %lsr.iv.i35, -8
  %90 = add nsw i64 %lsr.iv.i35, %.561630634.unr.i
  %.562.7.i = icmp sgt i64 %90, 8
  br i1 %.562.7.i, label %B386.if.i, label %f31.exit

B512.if.i:                                        ; preds = %B512.if.i, %B512.if.preheader.i
  %lsr.iv80.i = phi ptr [ %scevgep82.i, %B512.if.i ], [ %scevgep79.i, %B512.if.preheader.i ]
  %lsr.iv64.i = phi ptr [ %scevgep65.i, %B512.if.i ], [ %scevgep63.i, %B512.if.preheader.i ]
  %lsr.iv112.i = phi ptr [ %scevgep113.i33, %B512.if.i ], [ %scevgep111.i26, %B512.if.preheader.i ]
  %lsr.iv102.i = phi ptr [ %scevgep103.i, %B512.if.i ], [ %scevgep101.i, %B512.if.preheader.i ]
  %lsr.iv79.i = phi i64 [ %lsr.iv.next80.i, %B512.if.i ], [ %78, %B512.if.preheader.i ]
  %sunkaddr85.i28 = getelementptr i8, ptr %lsr.iv112.i, i64 %sunkaddr84.i27
  %sunkaddr86.i29 = getelementptr i8, ptr %sunkaddr85.i28, i64 -24
  %.956.i = load double, ptr %sunkaddr86.i29, align 8, !noalias !30
  %sunkaddr90.i30 = getelementptr i8, ptr %lsr.iv102.i, i64 %sunkaddr84.i27
  %sunkaddr91.i31 = getelementptr i8, ptr %sunkaddr90.i30, i64 -24
  %.1001.i = load double, ptr %sunkaddr91.i31, align 8, !noalias !30
  %sunkaddr94.i32 = getelementptr i8, ptr %lsr.iv64.i, i64 %sunkaddr84.i27
  %sunkaddr97.i = getelementptr i8, ptr %sunkaddr94.i32, i64 -24
  store double %.956.i, ptr %sunkaddr97.i, align 8, !noalias !30
  %sunkaddr101.i = getelementptr i8, ptr %lsr.iv80.i, i64 %sunkaddr84.i27
  %sunkaddr102.i = getelementptr i8, ptr %sunkaddr101.i, i64 -24
  store double %.1001.i, ptr %sunkaddr102.i, align 8, !noalias !30
  %sunkaddr105.i = getelementptr i8, ptr %sunkaddr85.i28, i64 -16
  %.956.1.i = load double, ptr %sunkaddr105.i, align 8, !noalias !30
  %sunkaddr108.i = getelementptr i8, ptr %sunkaddr90.i30, i64 -16
  %.1001.1.i = load double, ptr %sunkaddr108.i, align 8, !noalias !30
  %sunkaddr111.i = getelementptr i8, ptr %sunkaddr94.i32, i64 -16
  store double %.956.1.i, ptr %sunkaddr111.i, align 8, !noalias !30
  %sunkaddr114.i = getelementptr i8, ptr %sunkaddr101.i, i64 -16
  store double %.1001.1.i, ptr %sunkaddr114.i, align 8, !noalias !30
  %sunkaddr117.i = getelementptr i8, ptr %sunkaddr85.i28, i64 -8
  %.956.2.i = load double, ptr %sunkaddr117.i, align 8, !noalias !30
  %sunkaddr120.i = getelementptr i8, ptr %sunkaddr90.i30, i64 -8
  %.1001.2.i = load double, ptr %sunkaddr120.i, align 8, !noalias !30
  %sunkaddr123.i = getelementptr i8, ptr %sunkaddr94.i32, i64 -8
  store double %.956.2.i, ptr %sunkaddr123.i, align 8, !noalias !30
  %sunkaddr126.i = getelementptr i8, ptr %sunkaddr101.i, i64 -8
  store double %.1001.2.i, ptr %sunkaddr126.i, align 8, !noalias !30
  %.956.3.i = load double, ptr %sunkaddr85.i28, align 8, !noalias !30
  %.1001.3.i = load double, ptr %sunkaddr90.i30, align 8, !noalias !30
  store double %.956.3.i, ptr %sunkaddr94.i32, align 8, !noalias !30
  store double %.1001.3.i, ptr %sunkaddr101.i, align 8, !noalias !30
  %lsr.iv.next80.i = add i64 %lsr.iv79.i, -4
  %scevgep103.i = getelementptr i8, ptr %lsr.iv102.i, i64 32
  %scevgep113.i33 = getelementptr i8, ptr %lsr.iv112.i, i64 32
  %scevgep65.i = getelementptr i8, ptr %lsr.iv64.i, i64 32
  %scevgep82.i = getelementptr i8, ptr %lsr.iv80.i, i64 32
  %.874.3.i = icmp ugt i64 %lsr.iv.next80.i, 4
  br i1 %.874.3.i, label %B512.if.i, label %f31.exit

f31.exit:                                         ; preds = %B512.if.i, %B386.if.i, %B340.i, %B386.if.prol.loopexit.i, %B468.i, %B480.i, %B512.if.prol.loopexit.i
  %.1144.i = mul i64 %chosen.2.0.lcssa.i.i, %arg.n8_1
  %91 = getelementptr double, ptr %.329.i, i64 %.1144.i
  %.1148.i = getelementptr double, ptr %91, i64 %first.2.0.i
  store double %start.2.0.i, ptr %.1148.i, align 8, !noalias !30
  %92 = getelementptr double, ptr %.511.i, i64 %.1144.i
  %.1201.i = getelementptr double, ptr %92, i64 %first.2.0.i
  store double %end.2.0.i, ptr %.1201.i, align 8, !noalias !30
  %.1209.i = add nsw i64 %.470.i, %.96.i
  %sunkaddr131.i = shl i64 %chosen.2.0.lcssa.i.i, 3
  %sunkaddr132.i = getelementptr i8, ptr %.580.i, i64 %sunkaddr131.i
  store i64 %.1209.i, ptr %sunkaddr132.i, align 8, !noalias !30
  %.1152.i = getelementptr double, ptr %.782.i, i64 %entered.2.21233.i
  store double %best.2.0.lcssa.i.i, ptr %.1152.i, align 8, !noalias !12
  %.1181.i = getelementptr double, ptr %.847.i, i64 %entered.2.21233.i
  store double %front.4.2.i, ptr %.1181.i, align 8, !noalias !12
  %sunkaddr549.i = shl i64 %.pre, 3
  %sunkaddr550.i = getelementptr i8, ptr %arg.a7, i64 %sunkaddr549.i
  %sunkaddr551.i = getelementptr i8, ptr %sunkaddr550.i, i64 16
  %.1231.i = load double, ptr %sunkaddr551.i, align 8, !noalias !12
  %.10.i.i = fcmp ogt double %.1025.i, %.1231.i
  %.11.i131.i = select i1 %.10.i.i, double %.1025.i, double %.1231.i
  %.1261.i = fadd double %best.2.0.lcssa.i.i, %.11.i131.i
  %.10.i132.i = fcmp ogt double %.1261.i, %retire.2.21228.i
  %.11.i133.i = select i1 %.10.i132.i, double %.1261.i, double %retire.2.21228.i
  %.1327.i = getelementptr double, ptr %.912.i, i64 %entered.2.21233.i
  store double %.11.i133.i, ptr %.1327.i, align 8, !noalias !12
  %.1343.i = icmp slt i64 %entered.2.21233.i, %"$phi596.12.2.sroa.40.4.i"
  br i1 %.1343.i, label %B846.i, label %B994.i

B1024.endif.i:                                    ; preds = %B404.i.i, %B1008.i
  %.11.i134.i = tail call i64 @llvm.smax.i64(i64 %arg.a14, i64 %filled.2.2.lcssa.i)
  %.1828.i = add nsw i64 %.11.i134.i, %.385.i.i
  %.51.i = mul nsw i64 %.1746.i, %.385.i.i
  %93 = getelementptr double, ptr %.847.i, i64 %.51.i
  %.364.i = getelementptr i8, ptr %93, i64 -8
  %.133.i.i = icmp ugt i64 %.1828.i, -9223372036854775808
  %spec.select.i.i = select i1 %.133.i.i, i64 0, i64 %.1828.i
  %94 = shl i64 %.51.i, 3
  %95 = add i64 %94, -8
  %scevgep.i.i47 = getelementptr i8, ptr %.847.i, i64 %95
  %scevgep2.i.i = getelementptr i8, ptr %.782.i, i64 %95
  %96 = shl i64 %.1746.i, 3
  %97 = add nsw i64 %96, -8
  %98 = mul i64 %97, %.385.i.i
  %99 = add i64 %98, -8
  %scevgep.i48 = getelementptr i8, ptr %.847.i, i64 %99
  %scevgep37.i49 = getelementptr i8, ptr %.782.i, i64 %99
  %100 = getelementptr double, ptr %.977.i, i64 %.1746.i
  %invariant.gep = getelementptr i8, ptr %.977.i, i64 %96
  %sunkaddr27.i = getelementptr i8, ptr %.847.i, i64 %94
  %sunkaddr28.i = getelementptr i8, ptr %sunkaddr27.i, i64 -8
  %sunkaddr30.i = getelementptr i8, ptr %invariant.gep, i64 -8
  br label %B62.if.i

B94.i:                                            ; preds = %B62.if.i
  %.58.i.i = load double, ptr %sunkaddr28.i, align 8, !noalias !38
  %101 = xor i64 %.180.i, -1
  %.87.i.i = getelementptr double, ptr %93, i64 %101
  %.88.i.i = load double, ptr %.87.i.i, align 8, !noalias !38
  %.89.i.i = fsub double %.58.i.i, %.88.i.i
  br label %B108.i.i

B108.i.i:                                         ; preds = %B202.i.i, %B94.i
  %lsr.iv.i.i51 = phi i64 [ 0, %B94.i ], [ %lsr.iv.next.i.i55, %B202.i.i ]
  %102 = add nsw i64 %lsr.iv.i.i51, %spec.select.i.i
  %.177.i.i = icmp sgt i64 %102, 0
  br i1 %.177.i.i, label %B108.if.i.i, label %f29.exit.thread

B202.i.i:                                         ; preds = %B108.if.i.i
  %scevgep26.i = getelementptr i8, ptr %scevgep.i.i47, i64 %103
  %.309.i.i = load double, ptr %scevgep26.i, align 8, !noalias !38
  %scevgep25.i54 = getelementptr i8, ptr %lsr.iv.i50, i64 %103
  %.341.i.i = load double, ptr %scevgep25.i54, align 8, !noalias !38
  %.342.i.i = fsub double %.309.i.i, %.341.i.i
  %.344.i.i = fsub double %.342.i.i, %.89.i.i
  %.345.i.i = tail call double @llvm.fabs.f64(double %.344.i.i)
  %.346.i.i = fcmp ogt double %.345.i.i, 0x3EB0C6F7A0B5ED8D
  %lsr.iv.next.i.i55 = add nsw i64 %lsr.iv.i.i51, -1
  br i1 %.346.i.i, label %B140.i, label %B108.i.i

B108.if.i.i:                                      ; preds = %B108.i.i
  %103 = shl i64 %lsr.iv.i.i51, 3
  %scevgep3.i.i52 = getelementptr i8, ptr %scevgep2.i.i, i64 %103
  %.245.i.i = load double, ptr %scevgep3.i.i52, align 8, !noalias !38
  %scevgep40.i53 = getelementptr i8, ptr %lsr.iv38.i, i64 %103
  %.275.i.i = load double, ptr %scevgep40.i53, align 8, !noalias !38
  %.276.i.i = fsub double %.245.i.i, %.275.i.i
  %.278.i.i = fsub double %.276.i.i, %.89.i.i
  %.279.i.i = tail call double @llvm.fabs.f64(double %.278.i.i)
  %.280.i.i = fcmp ogt double %.279.i.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.280.i.i, label %B140.i, label %B202.i.i

B140.i:                                           ; preds = %B108.if.i.i, %B202.i.i, %B62.if.i
  br i1 %22, label %B182.i, label %B398.i56

B182.i:                                           ; preds = %B140.i
  %.270.i = mul nuw nsw i64 %.143251256.i, 6
  %.271.i = add nuw nsw i64 %.270.i, 9
  %.273.i.not = icmp ult i64 %iterations.2.0.i, %.271.i
  br i1 %.273.i.not, label %B398.i56, label %B216.i60

B216.i60:                                         ; preds = %B182.i
  %.303.i = load double, ptr %sunkaddr30.i, align 8, !noalias !43
  %104 = xor i64 %.270.i, -1
  %.334.i = getelementptr double, ptr %100, i64 %104
  %.335.i = load double, ptr %.334.i, align 8, !noalias !43
  %.336.i = fsub double %.303.i, %.335.i
  %.365.i = load double, ptr %.364.i, align 8, !noalias !43
  %.idx.i = mul i64 %.180.i, -48
  %gep.i = getelementptr i8, ptr %.364.i, i64 %.idx.i
  %.398.i = load double, ptr %gep.i, align 8, !noalias !43
  %.399.i61 = fsub double %.365.i, %.398.i
  %.400.i = fadd double %.399.i61, 2.000000e+00
  %.401.i = fcmp ogt double %.336.i, %.400.i
  br i1 %.401.i, label %B356.i, label %B398.i56

B356.i:                                           ; preds = %B216.i60
  %.115.i = sub nsw i64 %iterations.2.0.i, %.143251256.i
  %.141.i = getelementptr double, ptr %.977.i, i64 %.115.i
  %.142.i = load double, ptr %.141.i, align 8, !noalias !44
  %.143.i = fsub double %.303.i, %.142.i
  %.10.i.i62 = fcmp olt double %.143.i, 1.000000e+300
  %.11.i.i63 = select i1 %.10.i.i62, double %.143.i, double 1.000000e+300
  %.10.i6.i = fcmp ogt double %.143.i, -1.000000e+300
  %.11.i7.i = select i1 %.10.i6.i, double %.143.i, double -1.000000e+300
  %.249.i = fsub double %.11.i7.i, %.11.i.i63
  %.254.i = fcmp olt double %.249.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.254.i, label %B88.1.i, label %B398.i56

B88.1.i:                                          ; preds = %B356.i
  %.114.1.i = shl nuw nsw i64 %.143251256.i, 1
  %.115.1.i = sub nsw i64 %iterations.2.0.i, %.114.1.i
  %.141.1.i = getelementptr double, ptr %.977.i, i64 %.115.1.i
  %.142.1.i = load double, ptr %.141.1.i, align 8, !noalias !44
  %.143.1.i = fsub double %.142.i, %.142.1.i
  %.10.i.1.i = fcmp olt double %.143.1.i, %.11.i.i63
  %.11.i.1.i = select i1 %.10.i.1.i, double %.143.1.i, double %.11.i.i63
  %.10.i6.1.i = fcmp ogt double %.143.1.i, %.11.i7.i
  %.11.i7.1.i = select i1 %.10.i6.1.i, double %.143.1.i, double %.11.i7.i
  %.249.1.i = fsub double %.11.i7.1.i, %.11.i.1.i
  %.254.1.i = fcmp olt double %.249.1.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.254.1.i, label %B88.2.i, label %B398.i56

B88.2.i:                                          ; preds = %B88.1.i
  %.idx.i64 = mul nsw i64 %.143251256.i, -24
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.idx.i64
  %sunkaddr13.i = getelementptr i8, ptr %gep, i64 -8
  %.142.2.i = load double, ptr %sunkaddr13.i, align 8, !noalias !44
  %.143.2.i = fsub double %.142.1.i, %.142.2.i
  %.10.i.2.i = fcmp olt double %.143.2.i, %.11.i.1.i
  %.11.i.2.i = select i1 %.10.i.2.i, double %.143.2.i, double %.11.i.1.i
  %.10.i6.2.i = fcmp ogt double %.143.2.i, %.11.i7.1.i
  %.11.i7.2.i = select i1 %.10.i6.2.i, double %.143.2.i, double %.11.i7.1.i
  %.249.2.i = fsub double %.11.i7.2.i, %.11.i.2.i
  %.254.2.i = fcmp olt double %.249.2.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.254.2.i, label %B88.3.i, label %B398.i56

B88.3.i:                                          ; preds = %B88.2.i
  %.114.3.i = shl nsw i64 %.143251256.i, 2
  %.115.3.i = sub nsw i64 %iterations.2.0.i, %.114.3.i
  %.141.3.i = getelementptr double, ptr %.977.i, i64 %.115.3.i
  %.142.3.i = load double, ptr %.141.3.i, align 8, !noalias !44
  %.143.3.i = fsub double %.142.2.i, %.142.3.i
  %.10.i.3.i = fcmp olt double %.143.3.i, %.11.i.2.i
  %.11.i.3.i = select i1 %.10.i.3.i, double %.143.3.i, double %.11.i.2.i
  %.10.i6.3.i = fcmp ogt double %.143.3.i, %.11.i7.2.i
  %.11.i7.3.i = select i1 %.10.i6.3.i, double %.143.3.i, double %.11.i7.2.i
  %.249.3.i = fsub double %.11.i7.3.i, %.11.i.3.i
  %.254.3.i = fcmp olt double %.249.3.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.254.3.i, label %B88.4.i, label %B398.i56

B88.4.i:                                          ; preds = %B88.3.i
  %.idx9.i = mul nsw i64 %.143251256.i, -40
  %gep104 = getelementptr i8, ptr %invariant.gep, i64 %.idx9.i
  %sunkaddr7.i67 = getelementptr i8, ptr %gep104, i64 -8
  %.142.4.i = load double, ptr %sunkaddr7.i67, align 8, !noalias !44
  %.143.4.i = fsub double %.142.3.i, %.142.4.i
  %.10.i.4.i = fcmp olt double %.143.4.i, %.11.i.3.i
  %.11.i.4.i = select i1 %.10.i.4.i, double %.143.4.i, double %.11.i.3.i
  %.10.i6.4.i = fcmp ogt double %.143.4.i, %.11.i7.3.i
  %.11.i7.4.i = select i1 %.10.i6.4.i, double %.143.4.i, double %.11.i7.3.i
  %.249.4.i = fsub double %.11.i7.4.i, %.11.i.4.i
  %.254.4.i = fcmp olt double %.249.4.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.254.4.i, label %f33.exit, label %B398.i56

f33.exit:                                         ; preds = %B88.4.i
  %.idx11.i = mul nsw i64 %.143251256.i, -48
  %gep106 = getelementptr i8, ptr %invariant.gep, i64 %.idx11.i
  %sunkaddr10.i69 = getelementptr i8, ptr %gep106, i64 -8
  %.142.5.i = load double, ptr %sunkaddr10.i69, align 8, !noalias !44
  %.143.5.i = fsub double %.142.4.i, %.142.5.i
  %.10.i.5.i = fcmp olt double %.143.5.i, %.11.i.4.i
  %.11.i.5.i = select i1 %.10.i.5.i, double %.143.5.i, double %.11.i.4.i
  %.10.i6.5.i = fcmp ogt double %.143.5.i, %.11.i7.4.i
  %.11.i7.5.i = select i1 %.10.i6.5.i, double %.143.5.i, double %.11.i7.4.i
  %.249.5.i = fsub double %.11.i7.5.i, %.11.i.5.i
  %.254.5.i = fcmp uge double %.249.5.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.254.5.i, label %B398.i56, label %f29.exit.thread

B398.i56:                                         ; preds = %B88.4.i, %B88.3.i, %B88.2.i, %B88.1.i, %B356.i, %f33.exit, %B216.i60, %B182.i, %B140.i
  %scevgep34.i57 = getelementptr i8, ptr %lsr.iv.i50, i64 %139
  %scevgep39.i58 = getelementptr i8, ptr %lsr.iv38.i, i64 %139
  %exitcond.not.i59 = icmp eq i64 %.150.i, 11
  br i1 %exitcond.not.i59, label %f32.exit, label %B62.if.i

B62.if.i:                                         ; preds = %B398.i56, %B1024.endif.i
  %lsr.iv38.i = phi ptr [ %scevgep37.i49, %B1024.endif.i ], [ %scevgep39.i58, %B398.i56 ]
  %lsr.iv.i50 = phi ptr [ %scevgep.i48, %B1024.endif.i ], [ %scevgep34.i57, %B398.i56 ]
  %.143251256.i = phi i64 [ 1, %B1024.endif.i ], [ %.150.i, %B398.i56 ]
  %.150.i = add nuw nsw i64 %.143251256.i, 1
  %.180.i = mul nsw i64 %.143251256.i, %.385.i.i
  %.186.i = add nsw i64 %.180.i, %.1828.i
  %.188.not.i = icmp slt i64 %.51.i, %.186.i
  br i1 %.188.not.i, label %B140.i, label %B94.i

f32.exit:                                         ; preds = %B398.i56
  %exitcond.not = icmp eq i64 %.1746.i, 96
  br i1 %exitcond.not, label %f29.exit.thread, label %B142.i

f29.exit.thread:                                  ; preds = %f32.exit, %f33.exit, %B108.i.i
  %iterations.2.0.i114137 = phi i64 [ %iterations.2.0.i, %f33.exit ], [ %iterations.2.0.i, %B108.i.i ], [ 95, %f32.exit ]
  %.1746.i117136 = phi i64 [ %.1746.i, %f33.exit ], [ %.1746.i, %B108.i.i ], [ 96, %f32.exit ]
  %105 = phi i64 [ %.143251256.i, %f33.exit ], [ %.143251256.i, %B108.i.i ], [ 48, %f32.exit ]
  %.1743.i.le156 = getelementptr double, ptr %.977.i, i64 %iterations.2.0.i
  %.2093.i = load double, ptr %.1743.i.le156, align 8, !noalias !12
  %.2096.i = sub nsw i64 %iterations.2.0.i114137, %105
  %.2122.i = getelementptr double, ptr %.977.i, i64 %.2096.i
  %.2123.i = load double, ptr %.2122.i, align 8, !noalias !12
  %.2126.i = fsub double %.2093.i, %.2123.i
  %.2127.i = uitofp i64 %105 to double
  %.2131.i = fdiv double %.2126.i, %.2127.i
  %"$phi640.2.2.sroa.48.4.i" = select i1 %.1476.not.i, i64 %arg.n11_1, i64 %arg.n12_1
  %"$phi640.2.2.sroa.32.4.i" = select i1 %.1476.not.i, ptr %arg.a11, ptr %arg.a12
  %.1979.i = mul i64 %"$phi640.2.2.sroa.48.4.i", %.119217721779.i
  %.1983.i = getelementptr double, ptr %"$phi640.2.2.sroa.32.4.i", i64 %.1979.i
  store double %.2131.i, ptr %.1983.i, align 8, !noalias !1
  %.2031.i = getelementptr i8, ptr %.1983.i, i64 8
  store double %spec.select1127.i, ptr %.2031.i, align 8, !noalias !1
  %.2079.i = getelementptr i8, ptr %.1983.i, i64 16
  %.2080.i = sitofp i64 %filled.2.2.lcssa.i to double
  store double %.2080.i, ptr %.2079.i, align 8, !noalias !1
  %.2128.i = getelementptr i8, ptr %.1983.i, i64 40
  %.2129.i = uitofp i64 %.1746.i117136 to double
  store double %.2129.i, ptr %.2128.i, align 8, !noalias !1
  br label %B871.i

B746.i:                                           ; preds = %B871.i
  %.1199.i = add nuw nsw i64 %.119217721779.i, 1
  br i1 %.428636.not.i.i, label %f30.exit, label %B60.if.i.i

B168.i.i:                                         ; preds = %B60.if.i.i
  %.367.i.i20 = load i64, ptr %.2241.i, align 8, !noalias !47
  %.371.not.i.i = icmp eq i64 %.367.i.i20, %.5.i.i.i3
  br i1 %.371.not.i.i, label %B238.i.i, label %B192.preheader.i.i

B192.preheader.i.i:                               ; preds = %B168.i.i
  %106 = add nsw i64 %used.2.0439.i.i, -1
  br label %B192.i.i

B192.i.i:                                         ; preds = %B214.i.i, %B192.preheader.i.i
  %at.2.1.i.i = phi i64 [ %.377.i.i, %B214.i.i ], [ 0, %B192.preheader.i.i ]
  %exitcond.not.i.i21 = icmp eq i64 %106, %at.2.1.i.i
  br i1 %exitcond.not.i.i21, label %B250.i.i, label %B214.i.i

B214.i.i:                                         ; preds = %B192.i.i
  %.377.i.i = add nuw nsw i64 %at.2.1.i.i, 1
  %sunkaddr.i22 = shl i64 %at.2.1.i.i, 3
  %sunkaddr40.i = getelementptr i8, ptr %.2241.i, i64 %sunkaddr.i22
  %sunkaddr41.i = getelementptr i8, ptr %sunkaddr40.i, i64 8
  %.423.i.i = load i64, ptr %sunkaddr41.i, align 8, !noalias !47
  %.427.not.i.i = icmp eq i64 %.423.i.i, %.5.i.i.i3
  br i1 %.427.not.i.i, label %B238.i.i, label %B192.i.i

B238.i.i:                                         ; preds = %B214.i.i, %B60.if.i.i, %B168.i.i
  %at.3.2.i.i = phi i64 [ 0, %B168.i.i ], [ 0, %B60.if.i.i ], [ %.377.i.i, %B214.i.i ]
  %.446.i.i = icmp eq i64 %at.3.2.i.i, %used.2.0439.i.i
  br i1 %.446.i.i, label %B250.i.i, label %B238.i.i.B282.i.i_crit_edge

B238.i.i.B282.i.i_crit_edge:                      ; preds = %B238.i.i
  %.547.i.i.phi.trans.insert = getelementptr double, ptr %.1062.i, i64 %at.3.2.i.i
  %.548.i.i4.pre = load double, ptr %.547.i.i.phi.trans.insert, align 8, !noalias !47
  br label %B282.i.i

B250.i.i:                                         ; preds = %B192.i.i, %B238.i.i
  %.475.i.i = getelementptr i64, ptr %.2241.i, i64 %used.2.0439.i.i
  store i64 %.5.i.i.i3, ptr %.475.i.i, align 8, !noalias !47
  %.505.i.i = getelementptr double, ptr %.1062.i, i64 %used.2.0439.i.i
  store double 0.000000e+00, ptr %.505.i.i, align 8, !noalias !47
  %.508.i.i = add nsw i64 %used.2.0439.i.i, 1
  br label %B282.i.i

B282.i.i:                                         ; preds = %B238.i.i.B282.i.i_crit_edge, %B250.i.i
  %.548.i.i4 = phi double [ 0.000000e+00, %B250.i.i ], [ %.548.i.i4.pre, %B238.i.i.B282.i.i_crit_edge ]
  %at.3.24.i.i = phi i64 [ %used.2.0439.i.i, %B250.i.i ], [ %at.3.2.i.i, %B238.i.i.B282.i.i_crit_edge ]
  %used.3.1.i.i = phi i64 [ %.508.i.i, %B250.i.i ], [ %used.2.0439.i.i, %B238.i.i.B282.i.i_crit_edge ]
  %.547.i.i = getelementptr double, ptr %.1062.i, i64 %at.3.24.i.i
  %sunkaddr9.i.i = shl i64 %.182435437.i.i, 3
  %sunkaddr10.i.i = getelementptr i8, ptr %arg.a2, i64 %sunkaddr9.i.i
  %.579.i.i = load i64, ptr %sunkaddr10.i.i, align 8, !noalias !47
  %.623.i.i5 = mul i64 %.579.i.i, %arg.n7_1
  %107 = getelementptr double, ptr %arg.a7, i64 %.623.i.i5
  %.627.i.i = getelementptr i8, ptr %107, i64 8
  %.628.i.i = load double, ptr %.627.i.i, align 8, !noalias !47
  %.629.i.i = fadd double %.548.i.i4, %.628.i.i
  store double %.629.i.i, ptr %.547.i.i, align 8, !noalias !47
  %.176.i.i = icmp sgt i64 %.175434438.i.i, 1
  br i1 %.176.i.i, label %B60.if.i.i, label %B0.endif.i6

B60.if.i.i:                                       ; preds = %B746.i, %B282.i.i
  %used.2.0439.i.i = phi i64 [ %used.3.1.i.i, %B282.i.i ], [ 0, %B746.i ]
  %.175434438.i.i = phi i64 [ %.185.i.i, %B282.i.i ], [ %.385.i.i, %B746.i ]
  %.182435437.i.i = phi i64 [ %.189.i.i, %B282.i.i ], [ %.1281.i, %B746.i ]
  %.185.i.i = add nsw i64 %.175434438.i.i, -1
  %.189.i.i = add i64 %.182435437.i.i, 1
  %.246.i.i = getelementptr i64, ptr %arg.a2, i64 %.182435437.i.i
  %.247.i.i = load i64, ptr %.246.i.i, align 8, !noalias !47
  %.289.i.i = mul i64 %.247.i.i, %arg.n7_1
  %.293.i.i = getelementptr double, ptr %arg.a7, i64 %.289.i.i
  %.294.i.i = load double, ptr %.293.i.i, align 8, !noalias !47
  %.5.i.i.i3 = fptosi double %.294.i.i to i64
  %.331.i.i = icmp sgt i64 %used.2.0439.i.i, 0
  br i1 %.331.i.i, label %B168.i.i, label %B238.i.i

B158.loopexit.i:                                  ; preds = %B480.endif.endif.i
  %.322.i = add nuw nsw i64 %.315344362.i, 1
  %exitcond390.not.i = icmp eq i64 %.315344362.i, %.11.i.i11
  br i1 %exitcond390.not.i, label %f30.exit.loopexit, label %B158.if.i

B216.i:                                           ; preds = %B480.endif.endif.i, %B216.preheader.i
  %best.2.1.i = phi double [ %best.5.2.i, %B480.endif.endif.i ], [ %best.3.0364.i, %B216.preheader.i ]
  %which.5.1.i = phi i64 [ %which.4.2.i, %B480.endif.endif.i ], [ %which.2.0365.i, %B216.preheader.i ]
  %.681.i = load i64, ptr %arg.a9, align 8, !noalias !52
  %.707.i14 = getelementptr i64, ptr %.2306.i, i64 %.681.i
  %.708.i = load i64, ptr %.707.i14, align 8, !noalias !52
  br i1 %exitcond.not.i12, label %B328.if.lr.ph.i, label %B258.if.1.i

B328.if.lr.ph.i:                                  ; preds = %B258.if.3.i, %B258.if.2.i, %B258.if.1.i, %B216.i
  %.710.lcssa.i = phi i64 [ %.708.i, %B216.i ], [ %.710.1.i, %B258.if.1.i ], [ %.710.2.i, %B258.if.2.i ], [ %.710.3.i, %B258.if.3.i ]
  %.878.i = xor i64 %.710.lcssa.i, -1
  br i1 %114, label %B328.if.epil.preheader.i, label %B328.if.i

B364.i:                                           ; preds = %B328.if.i
  %sunkaddr43.i = getelementptr i8, ptr %.1062.i, i64 %sunkaddr95.i
  %.909.i = load double, ptr %sunkaddr43.i, align 8, !noalias !52
  %.913.i17 = fadd double %work.2.2331.i, %.909.i
  br label %B386.i

B386.i:                                           ; preds = %B328.if.i, %B364.i
  %work.3.3.i = phi double [ %.913.i17, %B364.i ], [ %work.2.2331.i, %B328.if.i ]
  %sunkaddr46.i = getelementptr i8, ptr %sunkaddr96.i, i64 8
  %.876.1.i = load i64, ptr %sunkaddr46.i, align 8, !noalias !52
  %.879.1.i = and i64 %.876.1.i, %.878.i
  %.880.1.i = icmp eq i64 %.879.1.i, 0
  br i1 %.880.1.i, label %B364.1.i, label %B386.1.i

B364.1.i:                                         ; preds = %B386.i
  %sunkaddr48.i = getelementptr i8, ptr %.1062.i, i64 %sunkaddr95.i
  %sunkaddr49.i = getelementptr i8, ptr %sunkaddr48.i, i64 8
  %.909.1.i = load double, ptr %sunkaddr49.i, align 8, !noalias !52
  %.913.1.i = fadd double %work.3.3.i, %.909.1.i
  br label %B386.1.i

B386.1.i:                                         ; preds = %B364.1.i, %B386.i
  %work.3.3.1.i = phi double [ %.913.1.i, %B364.1.i ], [ %work.3.3.i, %B386.i ]
  %sunkaddr52.i = getelementptr i8, ptr %sunkaddr96.i, i64 16
  %.876.2.i = load i64, ptr %sunkaddr52.i, align 8, !noalias !52
  %.879.2.i = and i64 %.876.2.i, %.878.i
  %.880.2.i = icmp eq i64 %.879.2.i, 0
  br i1 %.880.2.i, label %B364.2.i, label %B386.2.i

B364.2.i:                                         ; preds = %B386.1.i
  %sunkaddr54.i = getelementptr i8, ptr %.1062.i, i64 %sunkaddr95.i
  %sunkaddr55.i = getelementptr i8, ptr %sunkaddr54.i, i64 16
  %.909.2.i = load double, ptr %sunkaddr55.i, align 8, !noalias !52
  %.913.2.i = fadd double %work.3.3.1.i, %.909.2.i
  br label %B386.2.i

B386.2.i:                                         ; preds = %B364.2.i, %B386.1.i
  %work.3.3.2.i = phi double [ %.913.2.i, %B364.2.i ], [ %work.3.3.1.i, %B386.1.i ]
  %sunkaddr58.i = getelementptr i8, ptr %sunkaddr96.i, i64 24
  %.876.3.i = load i64, ptr %sunkaddr58.i, align 8, !noalias !52
  %.879.3.i = and i64 %.876.3.i, %.878.i
  %.880.3.i = icmp eq i64 %.879.3.i, 0
  br i1 %.880.3.i, label %B364.3.i, label %B386.3.i

B364.3.i:                                         ; preds = %B386.2.i
  %sunkaddr60.i = getelementptr i8, ptr %.1062.i, i64 %sunkaddr95.i
  %sunkaddr61.i = getelementptr i8, ptr %sunkaddr60.i, i64 24
  %.909.3.i = load double, ptr %sunkaddr61.i, align 8, !noalias !52
  %.913.3.i = fadd double %work.3.3.2.i, %.909.3.i
  br label %B386.3.i

B386.3.i:                                         ; preds = %B364.3.i, %B386.2.i
  %work.3.3.3.i = phi double [ %.913.3.i, %B364.3.i ], [ %work.3.3.2.i, %B386.2.i ]
  %sunkaddr64.i = getelementptr i8, ptr %sunkaddr96.i, i64 32
  %.876.4.i = load i64, ptr %sunkaddr64.i, align 8, !noalias !52
  %.879.4.i = and i64 %.876.4.i, %.878.i
  %.880.4.i = icmp eq i64 %.879.4.i, 0
  br i1 %.880.4.i, label %B364.4.i, label %B386.4.i

B364.4.i:                                         ; preds = %B386.3.i
  %sunkaddr66.i = getelementptr i8, ptr %.1062.i, i64 %sunkaddr95.i
  %sunkaddr67.i = getelementptr i8, ptr %sunkaddr66.i, i64 32
  %.909.4.i = load double, ptr %sunkaddr67.i, align 8, !noalias !52
  %.913.4.i = fadd double %work.3.3.3.i, %.909.4.i
  br label %B386.4.i

B386.4.i:                                         ; preds = %B364.4.i, %B386.3.i
  %work.3.3.4.i = phi double [ %.913.4.i, %B364.4.i ], [ %work.3.3.3.i, %B386.3.i ]
  %sunkaddr70.i = getelementptr i8, ptr %sunkaddr96.i, i64 40
  %.876.5.i = load i64, ptr %sunkaddr70.i, align 8, !noalias !52
  %.879.5.i = and i64 %.876.5.i, %.878.i
  %.880.5.i = icmp eq i64 %.879.5.i, 0
  br i1 %.880.5.i, label %B364.5.i, label %B386.5.i

B364.5.i:                                         ; preds = %B386.4.i
  %sunkaddr72.i = getelementptr i8, ptr %.1062.i, i64 %sunkaddr95.i
  %sunkaddr73.i = getelementptr i8, ptr %sunkaddr72.i, i64 40
  %.909.5.i = load double, ptr %sunkaddr73.i, align 8, !noalias !52
  %.913.5.i = fadd double %work.3.3.4.i, %.909.5.i
  br label %B386.5.i

B386.5.i:                                         ; preds = %B364.5.i, %B386.4.i
  %work.3.3.5.i = phi double [ %.913.5.i, %B364.5.i ], [ %work.3.3.4.i, %B386.4.i ]
  %sunkaddr76.i = getelementptr i8, ptr %sunkaddr96.i, i64 48
  %.876.6.i = load i64, ptr %sunkaddr76.i, align 8, !noalias !52
  %.879.6.i = and i64 %.876.6.i, %.878.i
  %.880.6.i = icmp eq i64 %.879.6.i, 0
  br i1 %.880.6.i, label %B364.6.i, label %B386.6.i

B364.6.i:                                         ; preds = %B386.5.i
  %sunkaddr78.i = getelementptr i8, ptr %.1062.i, i64 %sunkaddr95.i
  %sunkaddr79.i = getelementptr i8, ptr %sunkaddr78.i, i64 48
  %.909.6.i = load double, ptr %sunkaddr79.i, align 8, !noalias !52
  %.913.6.i = fadd double %work.3.3.5.i, %.909.6.i
  br label %B386.6.i

B386.6.i:                                         ; preds = %B364.6.i, %B386.5.i
  %work.3.3.6.i = phi double [ %.913.6.i, %B364.6.i ], [ %work.3.3.5.i, %B386.5.i ]
  %.817.7.i = add nuw nsw i64 %.810327329.i, 8
  %sunkaddr82.i = getelementptr i8, ptr %sunkaddr96.i, i64 56
  %.876.7.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !52
  %.879.7.i = and i64 %.876.7.i, %.878.i
  %.880.7.i = icmp eq i64 %.879.7.i, 0
  br i1 %.880.7.i, label %B364.7.i, label %B386.7.i

B364.7.i:                                         ; preds = %B386.6.i
  %sunkaddr84.i = getelementptr i8, ptr %.1062.i, i64 %sunkaddr95.i
  %sunkaddr85.i = getelementptr i8, ptr %sunkaddr84.i, i64 56
  %.909.7.i = load double, ptr %sunkaddr85.i, align 8, !noalias !52
  %.913.7.i = fadd double %work.3.3.6.i, %.909.7.i
  br label %B386.7.i

B386.7.i:                                         ; preds = %B364.7.i, %B386.6.i
  %work.3.3.7.i = phi double [ %.913.7.i, %B364.7.i ], [ %work.3.3.6.i, %B386.6.i ]
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i, %.817.7.i
  br i1 %niter.ncmp.7.i, label %B388.loopexit.unr-lcssa.i, label %B328.if.i

B388.loopexit.unr-lcssa.i:                        ; preds = %B386.7.i
  br i1 %115, label %B44.if.i.i, label %B328.if.epil.preheader.i

B328.if.epil.preheader.i:                         ; preds = %B388.loopexit.unr-lcssa.i, %B328.if.lr.ph.i
  %work.2.2331.epil.init.i = phi double [ 0.000000e+00, %B328.if.lr.ph.i ], [ %work.3.3.7.i, %B388.loopexit.unr-lcssa.i ]
  %.810327329.epil.init.i = phi i64 [ 0, %B328.if.lr.ph.i ], [ %unroll_iter.i, %B388.loopexit.unr-lcssa.i ]
  %108 = shl i64 %.810327329.epil.init.i, 3
  %scevgep42.i = getelementptr i8, ptr %.1062.i, i64 %108
  %scevgep44.i = getelementptr i8, ptr %.2241.i, i64 %108
  br label %B328.if.epil.i

B328.if.epil.i:                                   ; preds = %B386.epil.i, %B328.if.epil.preheader.i
  %work.2.2331.epil.i = phi double [ %work.2.2331.epil.init.i, %B328.if.epil.preheader.i ], [ %work.3.3.epil.i, %B386.epil.i ]
  %epil.iter.i = phi i64 [ 0, %B328.if.epil.preheader.i ], [ %epil.iter.next.i, %B386.epil.i ]
  %109 = shl i64 %epil.iter.i, 3
  %scevgep64.i = getelementptr i8, ptr %scevgep44.i, i64 %109
  %.876.epil.i = load i64, ptr %scevgep64.i, align 8, !noalias !52
  %.879.epil.i = and i64 %.876.epil.i, %.878.i
  %.880.epil.i = icmp eq i64 %.879.epil.i, 0
  br i1 %.880.epil.i, label %B364.epil.i, label %B386.epil.i

B364.epil.i:                                      ; preds = %B328.if.epil.i
  %scevgep32.i = getelementptr i8, ptr %scevgep42.i, i64 %109
  %.909.epil.i = load double, ptr %scevgep32.i, align 8, !noalias !52
  %.913.epil.i = fadd double %work.2.2331.epil.i, %.909.epil.i
  br label %B386.epil.i

B386.epil.i:                                      ; preds = %B364.epil.i, %B328.if.epil.i
  %work.3.3.epil.i = phi double [ %.913.epil.i, %B364.epil.i ], [ %work.2.2331.epil.i, %B328.if.epil.i ]
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B44.if.i.i, label %B328.if.epil.i, !llvm.loop !53

B84.i.i:                                          ; preds = %B44.if.i.4.i, %B44.if.i.3.i, %B44.if.i.2.i, %B44.if.i.1.i
  %scevgep49.i.lcssa.i = phi ptr [ %scevgep49.i.4.i, %B44.if.i.4.i ], [ %scevgep49.i.1.i, %B44.if.i.1.i ], [ %scevgep49.i.2.i, %B44.if.i.2.i ], [ %scevgep49.i.3.i, %B44.if.i.3.i ]
  %.172.i.lcssa.i = phi i64 [ %.172.i.4.i, %B44.if.i.4.i ], [ %.172.i.1.i, %B44.if.i.1.i ], [ %.172.i.2.i, %B44.if.i.2.i ], [ %.172.i.3.i, %B44.if.i.3.i ]
  %lsr.iv.next51.i.lcssa.neg.i = phi i64 [ -4, %B44.if.i.4.i ], [ -1, %B44.if.i.1.i ], [ -2, %B44.if.i.2.i ], [ -3, %B44.if.i.3.i ]
  %.212.i.i = add nsw i64 %.172.i.lcssa.i, 1
  store i64 %.212.i.i, ptr %scevgep49.i.lcssa.i, align 8, !noalias !54
  %110 = add i64 %.172.i.lcssa.i, 2
  br label %B154.if.prol.i.i

B154.if.prol.i.i:                                 ; preds = %B154.if.prol.i.i, %B84.i.i
  %lsr.iv33.i = phi i64 [ %lsr.iv.next.i16, %B154.if.prol.i.i ], [ %lsr.iv.next51.i.lcssa.neg.i, %B84.i.i ]
  %lsr.iv65.i = phi i64 [ %lsr.iv.next66.i, %B154.if.prol.i.i ], [ %110, %B84.i.i ]
  %111 = shl nsw i64 %lsr.iv33.i, 3
  %scevgep34.i = getelementptr i8, ptr %arg.chosen.4.pn.i, i64 %111
  %scevgep35.i = getelementptr i8, ptr %scevgep34.i, i64 8
  store i64 %lsr.iv65.i, ptr %scevgep35.i, align 8, !noalias !54
  %ov.i = icmp eq i64 %lsr.iv33.i, -1
  %lsr.iv.next66.i = add i64 %lsr.iv65.i, 1
  %lsr.iv.next.i16 = add nuw nsw i64 %lsr.iv33.i, 1
  br i1 %ov.i, label %B480.endif.endif.i, label %B154.if.prol.i.i, !llvm.loop !57

B44.if.i.i:                                       ; preds = %B386.epil.i, %B388.loopexit.unr-lcssa.i
  %work.2.2.lcssa.i = phi double [ %work.3.3.7.i, %B388.loopexit.unr-lcssa.i ], [ %work.3.3.epil.i, %B386.epil.i ]
  %.172.i.i = load i64, ptr %sunkaddr86.i, align 8, !noalias !54
  %.178.i.i = icmp slt i64 %.172.i.i, %lsr.iv.next55.i.i
  br i1 %.178.i.i, label %B480.endif.endif.critedge.i, label %B44.i.1.i

B44.i.1.i:                                        ; preds = %B44.if.i.i
  br i1 %exitcond.not.i12, label %B480.endif.endif.i, label %B44.if.i.1.i

B44.if.i.1.i:                                     ; preds = %B44.i.1.i
  %.172.i.1.i = load i64, ptr %scevgep49.i.1.i, align 8, !noalias !54
  %.178.i.1.i = icmp slt i64 %.172.i.1.i, %lsr.iv.next55.i.1.i
  br i1 %.178.i.1.i, label %B84.i.i, label %B44.i.2.i

B44.i.2.i:                                        ; preds = %B44.if.i.1.i
  br i1 %117, label %B480.endif.endif.i, label %B44.if.i.2.i

B44.if.i.2.i:                                     ; preds = %B44.i.2.i
  %.172.i.2.i = load i64, ptr %scevgep49.i.2.i, align 8, !noalias !54
  %.178.i.2.i = icmp slt i64 %.172.i.2.i, %lsr.iv.next55.i.2.i
  br i1 %.178.i.2.i, label %B84.i.i, label %B44.i.3.i

B44.i.3.i:                                        ; preds = %B44.if.i.2.i
  br i1 %118, label %B480.endif.endif.i, label %B44.if.i.3.i

B44.if.i.3.i:                                     ; preds = %B44.i.3.i
  %.172.i.3.i = load i64, ptr %scevgep49.i.3.i, align 8, !noalias !54
  %.178.i.3.i = icmp slt i64 %.172.i.3.i, %lsr.iv.next55.i.3.i
  br i1 %.178.i.3.i, label %B84.i.i, label %B44.i.4.i

B44.i.4.i:                                        ; preds = %B44.if.i.3.i
  br i1 %119, label %B480.endif.endif.i, label %B44.if.i.4.i

B44.if.i.4.i:                                     ; preds = %B44.i.4.i
  %.172.i.4.i = load i64, ptr %scevgep49.i.4.i, align 8, !noalias !54
  br label %B84.i.i

B0.endif.i6:                                      ; preds = %B282.i.i
  %.108192.not.i.i = icmp slt i64 %used.3.1.i.i, 1
  br i1 %.108192.not.i.i, label %f30.exit, label %B34.if.i.i

B54.i.i:                                          ; preds = %B34.if.i.i
  %.194.i.i = getelementptr i64, ptr %.2241.i, i64 %.114190193.i.i
  %.195.i.i = load i64, ptr %.194.i.i, align 8, !noalias !58
  %112 = getelementptr i64, ptr %.2306.i, i64 %.114190193.i.i
  %.225.i.i = getelementptr i8, ptr %112, i64 -8
  %.226.i.i = load i64, ptr %.225.i.i, align 8, !noalias !58
  %.12.i.i.i = xor i64 %.226.i.i, %.195.i.i
  %.16.i.i.i = sub i64 0, %.12.i.i.i
  %.17.i.i.i = and i64 %.12.i.i.i, %.16.i.i.i
  %.23.i.i.i = and i64 %.17.i.i.i, %.195.i.i
  %.24.not.i.i.i = icmp eq i64 %.23.i.i.i, 0
  %.30.i.i.i = icmp slt i64 %.226.i.i, %.17.i.i.i
  %.43.i.i.i = icmp sge i64 %.195.i.i, %.17.i.i.i
  %"$phi60.0.2.0.i.i.i" = select i1 %.24.not.i.i.i, i1 %.43.i.i.i, i1 %.30.i.i.i
  br i1 %"$phi60.0.2.0.i.i.i", label %B228.i.i, label %B116.i.i7.preheader

B116.i.i7.preheader:                              ; preds = %B54.i.i
  %sunkaddr87.i = shl i64 %.114190193.i.i, 3
  %sunkaddr88.i = getelementptr i8, ptr %.2241.i, i64 %sunkaddr87.i
  br label %B116.i.i7

B116.i.i7:                                        ; preds = %B116.i.i7.preheader, %B166.i.i
  %at.2.2.i.i = phi i64 [ %.265.i.i, %B166.i.i ], [ %.114190193.i.i, %B116.i.i7.preheader ]
  %113 = shl i64 %at.2.2.i.i, 3
  %scevgep.i.i8 = getelementptr i8, ptr %.2306.i, i64 %113
  %scevgep12.i.i9 = getelementptr i8, ptr %scevgep.i.i8, i64 -8
  %.292.i.i10 = load i64, ptr %scevgep12.i.i9, align 8, !noalias !58
  store i64 %.292.i.i10, ptr %scevgep.i.i8, align 8, !noalias !58
  %.332.i.i = icmp sgt i64 %at.2.2.i.i, 1
  br i1 %.332.i.i, label %B166.i.i, label %B228.i.i

B166.i.i:                                         ; preds = %B116.i.i7
  %.368.i.i18 = load i64, ptr %sunkaddr88.i, align 8, !noalias !58
  %scevgep37.i = getelementptr i8, ptr %scevgep.i.i8, i64 -16
  %.399.i.i19 = load i64, ptr %scevgep37.i, align 8, !noalias !58
  %.12.i3.i.i = xor i64 %.399.i.i19, %.368.i.i18
  %.16.i4.i.i = sub i64 0, %.12.i3.i.i
  %.17.i5.i.i = and i64 %.12.i3.i.i, %.16.i4.i.i
  %.23.i6.i.i = and i64 %.17.i5.i.i, %.368.i.i18
  %.24.not.i7.i.i = icmp eq i64 %.23.i6.i.i, 0
  %.30.i8.i.i = icmp slt i64 %.399.i.i19, %.17.i5.i.i
  %.43.i9.i.i = icmp sge i64 %.368.i.i18, %.17.i5.i.i
  %"$phi60.0.2.0.i10.i.i" = select i1 %.24.not.i7.i.i, i1 %.43.i9.i.i, i1 %.30.i8.i.i
  %.265.i.i = add nsw i64 %at.2.2.i.i, -1
  br i1 %"$phi60.0.2.0.i10.i.i", label %B228.i.i, label %B116.i.i7

B228.i.i:                                         ; preds = %B166.i.i, %B116.i.i7, %B34.if.i.i, %B54.i.i
  %at.3.1.i.i = phi i64 [ %.114190193.i.i, %B54.i.i ], [ 0, %B34.if.i.i ], [ %.265.i.i, %B166.i.i ], [ 0, %B116.i.i7 ]
  %.471.i.i = getelementptr i64, ptr %.2241.i, i64 %.114190193.i.i
  %.472.i.i = load i64, ptr %.471.i.i, align 8, !noalias !58
  %.501.i.i = getelementptr i64, ptr %.2306.i, i64 %at.3.1.i.i
  store i64 %.472.i.i, ptr %.501.i.i, align 8, !noalias !58
  %exitcond.not.i3.i = icmp eq i64 %used.3.1.i.i, %.121.i.i
  br i1 %exitcond.not.i3.i, label %B0.endif.endif.i, label %B34.if.i.i

B34.if.i.i:                                       ; preds = %B0.endif.i6, %B228.i.i
  %.114190193.i.i = phi i64 [ %.121.i.i, %B228.i.i ], [ 0, %B0.endif.i6 ]
  %.121.i.i = add nuw nsw i64 %.114190193.i.i, 1
  %.158.not.i.i = icmp eq i64 %.114190193.i.i, 0
  br i1 %.158.not.i.i, label %B228.i.i, label %B54.i.i

B0.endif.endif.i:                                 ; preds = %B228.i.i
  %.11.i.i11 = tail call i64 @llvm.smin.i64(i64 %used.3.1.i.i, i64 4)
  %xtraiter.i = and i64 %used.3.1.i.i, 7
  %unroll_iter.i = and i64 %used.3.1.i.i, 9223372036854775800
  %lsr.iv.next55.i.i = add nsw i64 %used.3.1.i.i, -1
  %lsr.iv.next55.i.1.i = add nsw i64 %used.3.1.i.i, -2
  %lsr.iv.next55.i.2.i = add nsw i64 %used.3.1.i.i, -3
  %lsr.iv.next55.i.3.i = add nsw i64 %used.3.1.i.i, -4
  %114 = icmp ult i64 %used.3.1.i.i, 8
  %115 = icmp eq i64 %xtraiter.i, 0
  br label %B158.if.i

B158.if.i:                                        ; preds = %B0.endif.endif.i, %B158.loopexit.i
  %arg.chosen.4.pn.i = phi ptr [ %arg.a9, %B0.endif.endif.i ], [ %lsr.iv68.i, %B158.loopexit.i ]
  %which.2.0365.i = phi i64 [ 0, %B0.endif.endif.i ], [ %which.4.2.i, %B158.loopexit.i ]
  %best.3.0364.i = phi double [ 0.000000e+00, %B0.endif.endif.i ], [ %best.5.2.i, %B158.loopexit.i ]
  %.315344362.i = phi i64 [ 1, %B0.endif.endif.i ], [ %.322.i, %B158.loopexit.i ]
  %lsr.iv68.i = getelementptr i8, ptr %arg.chosen.4.pn.i, i64 8
  store i64 0, ptr %arg.a9, align 8, !noalias !52
  %exitcond.not.i12 = icmp eq i64 %.315344362.i, 1
  br i1 %exitcond.not.i12, label %B216.preheader.i, label %B192.if.1.i

B192.if.1.i:                                      ; preds = %B158.if.i
  store i64 1, ptr %sunkaddr92.i, align 8, !noalias !52
  %exitcond.not.1.i = icmp eq i64 %.315344362.i, 2
  br i1 %exitcond.not.1.i, label %B216.preheader.i, label %B192.if.2.i

B192.if.2.i:                                      ; preds = %B192.if.1.i
  store i64 2, ptr %sunkaddr93.i, align 8, !noalias !52
  %exitcond.not.2.i = icmp eq i64 %.315344362.i, 3
  br i1 %exitcond.not.2.i, label %B216.preheader.i, label %B192.if.3.i

B192.if.3.i:                                      ; preds = %B192.if.2.i
  store i64 3, ptr %sunkaddr94.i, align 8, !noalias !52
  br label %B216.preheader.i

B216.preheader.i:                                 ; preds = %B192.if.3.i, %B192.if.2.i, %B192.if.1.i, %B158.if.i
  %116 = shl i64 %.315344362.i, 3
  %scevgep46.i.i13 = getelementptr i8, ptr %arg.a9, i64 %116
  %scevgep49.i.1.i = getelementptr i8, ptr %scevgep46.i.i13, i64 -16
  %scevgep49.i.2.i = getelementptr i8, ptr %scevgep46.i.i13, i64 -24
  %scevgep49.i.3.i = getelementptr i8, ptr %scevgep46.i.i13, i64 -32
  %scevgep49.i.4.i = getelementptr i8, ptr %scevgep46.i.i13, i64 -40
  %sunkaddr86.i = getelementptr i8, ptr %scevgep46.i.i13, i64 -8
  %117 = icmp eq i64 %.315344362.i, 2
  %118 = icmp eq i64 %.315344362.i, 3
  %119 = icmp eq i64 %.315344362.i, 4
  br label %B216.i

B258.if.1.i:                                      ; preds = %B216.i
  %.681.1.i = load i64, ptr %sunkaddr92.i, align 8, !noalias !52
  %.707.1.i = getelementptr i64, ptr %.2306.i, i64 %.681.1.i
  %.708.1.i = load i64, ptr %.707.1.i, align 8, !noalias !52
  %.710.1.i = or i64 %.708.1.i, %.708.i
  br i1 %117, label %B328.if.lr.ph.i, label %B258.if.2.i

B258.if.2.i:                                      ; preds = %B258.if.1.i
  %.681.2.i = load i64, ptr %sunkaddr93.i, align 8, !noalias !52
  %.707.2.i = getelementptr i64, ptr %.2306.i, i64 %.681.2.i
  %.708.2.i = load i64, ptr %.707.2.i, align 8, !noalias !52
  %.710.2.i = or i64 %.708.2.i, %.710.1.i
  br i1 %118, label %B328.if.lr.ph.i, label %B258.if.3.i

B258.if.3.i:                                      ; preds = %B258.if.2.i
  %.681.3.i = load i64, ptr %sunkaddr94.i, align 8, !noalias !52
  %.707.3.i = getelementptr i64, ptr %.2306.i, i64 %.681.3.i
  %.708.3.i = load i64, ptr %.707.3.i, align 8, !noalias !52
  %.710.3.i = or i64 %.708.3.i, %.710.2.i
  br label %B328.if.lr.ph.i

B328.if.i:                                        ; preds = %B328.if.lr.ph.i, %B386.7.i
  %work.2.2331.i = phi double [ %work.3.3.7.i, %B386.7.i ], [ 0.000000e+00, %B328.if.lr.ph.i ]
  %.810327329.i = phi i64 [ %.817.7.i, %B386.7.i ], [ 0, %B328.if.lr.ph.i ]
  %sunkaddr95.i = shl i64 %.810327329.i, 3
  %sunkaddr96.i = getelementptr i8, ptr %.2241.i, i64 %sunkaddr95.i
  %.876.i15 = load i64, ptr %sunkaddr96.i, align 8, !noalias !52
  %.879.i = and i64 %.876.i15, %.878.i
  %.880.i = icmp eq i64 %.879.i, 0
  br i1 %.880.i, label %B364.i, label %B386.i

B480.endif.endif.critedge.i:                      ; preds = %B44.if.i.i
  %.212.i.c.i = add nsw i64 %.172.i.i, 1
  store i64 %.212.i.c.i, ptr %sunkaddr86.i, align 8, !noalias !54
  br label %B480.endif.endif.i

B480.endif.endif.i:                               ; preds = %B154.if.prol.i.i, %B480.endif.endif.critedge.i, %B44.i.4.i, %B44.i.3.i, %B44.i.2.i, %B44.i.1.i
  %exitcond.not.i824.i = phi i1 [ true, %B44.i.1.i ], [ true, %B44.i.2.i ], [ false, %B480.endif.endif.critedge.i ], [ true, %B44.i.4.i ], [ true, %B44.i.3.i ], [ false, %B154.if.prol.i.i ]
  %120 = tail call i64 @llvm.ctpop.i64(i64 %.710.lcssa.i)
  %121 = uitofp i64 %120 to double
  %.979.i = fdiv double %work.2.2.lcssa.i, %121
  %.981.i = fadd double %best.2.1.i, 0x3D719799812DEA11
  %.984.i = fcmp ogt double %.979.i, %.981.i
  %best.5.2.i = select i1 %.984.i, double %.979.i, double %best.2.1.i
  %which.4.2.i = select i1 %.984.i, i64 %.710.lcssa.i, i64 %which.5.1.i
  br i1 %exitcond.not.i824.i, label %B158.loopexit.i, label %B216.i

f30.exit.loopexit:                                ; preds = %B158.loopexit.i
  %122 = sitofp i64 %which.4.2.i to double
  br label %f30.exit

f30.exit:                                         ; preds = %f30.exit.loopexit, %B746.i, %B0.endif.i6
  %best.3.0.lcssa.i = phi double [ 0.000000e+00, %B746.i ], [ 0.000000e+00, %B0.endif.i6 ], [ %best.5.2.i, %f30.exit.loopexit ]
  %which.2.0.lcssa.i = phi double [ 0.000000e+00, %B746.i ], [ 0.000000e+00, %B0.endif.i6 ], [ %122, %f30.exit.loopexit ]
  %sunkaddr18.i = getelementptr i8, ptr %sunkaddr8.i, i64 24
  store double %best.3.0.lcssa.i, ptr %sunkaddr18.i, align 8, !noalias !1
  %sunkaddr21.i = getelementptr i8, ptr %sunkaddr8.i, i64 32
  store double %which.2.0.lcssa.i, ptr %sunkaddr21.i, align 8, !noalias !1
  %exitcond1790.not.i = icmp eq i64 %.1199.i, %arg.n0_0
  br i1 %exitcond1790.not.i, label %f28.exit, label %B300.if.i

B871.i:                                           ; preds = %f29.exit.thread, %B464.i, %B448.i
  br i1 %exitcond.not.i, label %B746.i, label %B432.if.i

B0.else.endif.if.i:                               ; preds = %entry
  %123 = mul i64 %arg.n8_1, %arg.n8_0
  br label %B0.else.endif.endif.i

B0.else.endif.endif.i:                            ; preds = %B0.else.endif.if.i, %entry
  %.210.sroa.0.3.i = phi i64 [ %123, %B0.else.endif.if.i ], [ 0, %entry ]
  %.237.i = icmp slt i64 %arg.a13, 0
  %.238.i = select i1 %.237.i, i64 %arg.n8_0, i64 0
  %.239.i = add i64 %.238.i, %arg.a13
  %.242.i = icmp slt i64 %.239.i, 0
  %.247.not.i = icmp slt i64 %.239.i, %arg.n8_0
  %.329.i = getelementptr double, ptr %arg.a8, i64 %.210.sroa.0.3.i
  br i1 %.242.i, label %B0.endif.else.if.i, label %B0.endif.else.endif.i, !prof !0

B0.endif.else.if.i:                               ; preds = %B0.else.endif.endif.i
  br label %B0.endif.else.endif.i

B0.endif.else.endif.i:                            ; preds = %B0.endif.else.if.i, %B0.else.endif.endif.i
  %.392.sroa.0.1.i = phi i64 [ 0, %B0.endif.else.if.i ], [ %.239.i, %B0.else.endif.endif.i ]
  br i1 %.247.not.i, label %B0.endif.else.endif.endif.i, label %B0.endif.else.endif.if.i, !prof !61

B0.endif.else.endif.if.i:                         ; preds = %B0.endif.else.endif.i
  br label %B0.endif.else.endif.endif.i

B0.endif.else.endif.endif.i:                      ; preds = %B0.endif.else.endif.if.i, %B0.endif.else.endif.i
  %.392.sroa.0.3.i = phi i64 [ %arg.n8_0, %B0.endif.else.endif.if.i ], [ %.392.sroa.0.1.i, %B0.endif.else.endif.i ]
  %.509.i = mul i64 %.392.sroa.0.3.i, %arg.n8_1
  %.511.i = getelementptr double, ptr %arg.a8, i64 %.509.i
  %.580.idx.i = mul i64 %arg.n9_1, 24
  %.580.i = getelementptr i8, ptr %arg.a9, i64 %.580.idx.i
  %.642.i = mul i64 %.179.i, %arg.n8_1
  %.644.i = getelementptr double, ptr %arg.a8, i64 %.642.i
  %.673.i = or i64 %.179.i, 1
  %.707.i = mul i64 %.673.i, %arg.n8_1
  %.709.i = getelementptr double, ptr %arg.a8, i64 %.707.i
  %.746.i = add nsw i64 %.179.i, 2
  %.780.i = mul i64 %.746.i, %arg.n8_1
  %.782.i = getelementptr double, ptr %arg.a8, i64 %.780.i
  %.811.i = add nsw i64 %.179.i, 3
  %.845.i = mul i64 %.811.i, %arg.n8_1
  %.847.i = getelementptr double, ptr %arg.a8, i64 %.845.i
  %.876.i = add nsw i64 %.179.i, 4
  %.910.i = mul i64 %.876.i, %arg.n8_1
  %.912.i = getelementptr double, ptr %arg.a8, i64 %.910.i
  %.941.i = add nsw i64 %.179.i, 5
  %.975.i = mul i64 %.941.i, %arg.n8_1
  %.977.i = getelementptr double, ptr %arg.a8, i64 %.975.i
  %.1026.i = add nsw i64 %.179.i, 6
  %.1060.i = mul i64 %.1026.i, %arg.n8_1
  %.1062.i = getelementptr double, ptr %arg.a8, i64 %.1060.i
  %.11861778.not.i = icmp slt i64 %arg.n0_0, 1
  br i1 %.11861778.not.i, label %f28.exit, label %B300.if.lr.ph.i

B300.if.lr.ph.i:                                  ; preds = %B0.endif.else.endif.endif.i
  %.1535.i = sitofp i64 %arg.a16 to double
  %.2241.i = getelementptr i64, ptr %arg.a9, i64 %arg.n9_1
  %.2306.idx.i = shl i64 %arg.n9_1, 4
  %.2306.i = getelementptr i8, ptr %arg.a9, i64 %.2306.idx.i
  %124 = icmp sgt i64 %arg.a16, 0
  %125 = icmp slt i64 %arg.n10_0, 1
  %.213609.not.i.i = icmp slt i64 %arg.n9_1, 1
  %xtraiter.i.i = and i64 %arg.n9_1, 7
  %126 = icmp ult i64 %arg.n9_1, 8
  %127 = add nsw i64 %arg.n9_1, -8
  %128 = lshr i64 %127, 3
  %129 = icmp eq i64 %128, 0
  %130 = add nuw nsw i64 %128, 1
  %131 = and i64 %130, 4611686018427387902
  %132 = and i64 %127, 8
  %lcmp.mod.not.not.i = icmp eq i64 %132, 0
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  %.546.i.i = add i64 %arg.n7_1, -6
  %..546.i.i = tail call i64 @llvm.smax.i64(i64 %.546.i.i, i64 0)
  %xtraiter7.i.i = and i64 %..546.i.i, 3
  %133 = shl i64 %arg.n7_1, 3
  %134 = and i64 %..546.i.i, 9223372036854775804
  %135 = icmp slt i64 %.546.i.i, 1
  %136 = icmp ult i64 %.546.i.i, 4
  %137 = icmp eq i64 %xtraiter7.i.i, 0
  %scevgep3.i.i = getelementptr i8, ptr %.511.i, i64 -8
  %scevgep.i.i = getelementptr i8, ptr %.511.i, i64 8
  %138 = shl i64 %arg.n8_1, 3
  %scevgep20.i72.i = getelementptr i8, ptr %.511.i, i64 16
  %scevgep33.i.i = getelementptr i8, ptr %.329.i, i64 24
  %scevgep46.i.i = getelementptr i8, ptr %.511.i, i64 24
  %scevgep225.i = getelementptr i8, ptr %.329.i, i64 16
  %sunkaddr92.i = getelementptr i8, ptr %arg.a9, i64 8
  %sunkaddr93.i = getelementptr i8, ptr %arg.a9, i64 16
  %sunkaddr94.i = getelementptr i8, ptr %arg.a9, i64 24
  br label %B300.if.i

B300.if.i:                                        ; preds = %B300.if.lr.ph.i, %f30.exit
  %.119217721779.i = phi i64 [ 0, %B300.if.lr.ph.i ], [ %.1199.i, %f30.exit ]
  %.1253.i = getelementptr i64, ptr %arg.a0, i64 %.119217721779.i
  %.1254.i = load i64, ptr %.1253.i, align 8, !noalias !1
  %.1280.i = getelementptr i64, ptr %arg.a1, i64 %.1254.i
  %.1281.i = load i64, ptr %.1280.i, align 8, !noalias !1
  %.1336.i = getelementptr i8, ptr %.1280.i, i64 8
  %.1337.i = load i64, ptr %.1336.i, align 8, !noalias !1
  %.1528.i = mul i64 %.119217721779.i, %arg.n11_1
  %sunkaddr7.i = shl i64 %.1528.i, 3
  %sunkaddr8.i = getelementptr i8, ptr %arg.a11, i64 %sunkaddr7.i
  %sunkaddr9.i = getelementptr i8, ptr %sunkaddr8.i, i64 16
  %.385.i.i = sub i64 %.1337.i, %.1281.i
  %.428636.not.i.i = icmp slt i64 %.385.i.i, 1
  %..280.i = tail call i64 @llvm.smax.i64(i64 %.385.i.i, i64 0)
  %139 = mul i64 %.385.i.i, -8
  br label %B432.if.i

B432.if.i:                                        ; preds = %B300.if.i, %B871.i
  %.1476.not.i = phi i1 [ true, %B300.if.i ], [ false, %B871.i ]
  %exitcond.not.i = phi i1 [ false, %B300.if.i ], [ true, %B871.i ]
  %.144017651767.i = phi i64 [ 0, %B300.if.i ], [ 1, %B871.i ]
  br i1 %.1476.not.i, label %B506.i, label %B448.i

B578.else.endif.endif.endif.if.i:                 ; preds = %B578.i
  br label %B578.else.endif.endif.endif.endif.i

B578.else.endif.endif.endif.endif.i:              ; preds = %B578.else.endif.endif.endif.if.i, %B578.i
  %.1632.sroa.0.33.i = phi i64 [ %.25.i54, %B578.else.endif.endif.endif.if.i ], [ 0, %B578.i ]
  %.1751.i = getelementptr double, ptr %arg.a10, i64 %.1632.sroa.0.33.i
  br label %B596.i

f28.exit:                                         ; preds = %f30.exit, %B0.endif.else.endif.endif.i
  store double 0.000000e+00, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

attributes #0 = { nounwind }
attributes #1 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2}
!2 = distinct !{!2, !3, !"f28: %retptr"}
!3 = distinct !{!3, !"f28"}
!4 = !{!5, !7, !2}
!5 = distinct !{!5, !6, !"_ZN6intsim8machines3cpu4core6window6_clearB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29: %retptr"}
!6 = distinct !{!6, !"_ZN6intsim8machines3cpu4core6window6_clearB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29"}
!7 = distinct !{!7, !8, !"f29: %retptr"}
!8 = distinct !{!8, !"f29"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !10}
!12 = !{!7, !2}
!13 = !{!14, !7, !2}
!14 = distinct !{!14, !15, !"_ZN6intsim8machines3cpu4core6window6_readyB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi1E1C7mutable7alignedExd: %retptr"}
!15 = distinct !{!15, !"_ZN6intsim8machines3cpu4core6window6_readyB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi1E1C7mutable7alignedExd"}
!16 = !{!17, !7, !2}
!17 = distinct !{!17, !18, !"_ZN6intsim8machines3cpu4core6window7_forgetB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d: %retptr"}
!18 = distinct !{!18, !"_ZN6intsim8machines3cpu4core6window7_forgetB3v19B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29d"}
!19 = distinct !{!19, !10}
!20 = distinct !{!20, !10}
!21 = !{!22, !7, !2}
!22 = distinct !{!22, !23, !"_ZN6intsim8machines3cpu4core6window7_chooseB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExd: %retptr"}
!23 = distinct !{!23, !"_ZN6intsim8machines3cpu4core6window7_chooseB3v14B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedExd"}
!24 = !{!25, !22, !7, !2}
!25 = distinct !{!25, !26, !"_ZN6intsim8machines3cpu4core6window9_earliestB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd: %retptr"}
!26 = distinct !{!26, !"_ZN6intsim8machines3cpu4core6window9_earliestB3v15B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xdd"}
!27 = !{!28, !25, !22, !7, !2}
!28 = distinct !{!28, !29, !"_ZN6intsim8machines3cpu4core6window6_afterB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!29 = distinct !{!29, !"_ZN6intsim8machines3cpu4core6window6_afterB3v16B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!30 = !{!31, !7, !2}
!31 = distinct !{!31, !32, !"f31: %retptr"}
!32 = distinct !{!32, !"f31"}
!33 = !{!34, !31, !7, !2}
!34 = distinct !{!34, !35, !"_ZN6intsim8machines3cpu4core6window5_fromB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!35 = distinct !{!35, !"_ZN6intsim8machines3cpu4core6window5_fromB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!36 = distinct !{!36, !10}
!37 = distinct !{!37, !10}
!38 = !{!39, !41, !7, !2}
!39 = distinct !{!39, !40, !"_ZN6intsim8machines3cpu4core6window7_recursB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExxx: %retptr"}
!40 = distinct !{!40, !"_ZN6intsim8machines3cpu4core6window7_recursB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedExxx"}
!41 = distinct !{!41, !42, !"f32: %retptr"}
!42 = distinct !{!42, !"f32"}
!43 = !{!41, !7, !2}
!44 = !{!45, !41, !7, !2}
!45 = distinct !{!45, !46, !"f33: %retptr"}
!46 = distinct !{!46, !"f33"}
!47 = !{!48, !50, !2}
!48 = distinct !{!48, !49, !"_ZN6intsim8machines3cpu4core6window9_met_setsB3v25B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!49 = distinct !{!49, !"_ZN6intsim8machines3cpu4core6window9_met_setsB3v25B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!50 = distinct !{!50, !51, !"f30: %retptr"}
!51 = distinct !{!51, !"f30"}
!52 = !{!50, !2}
!53 = distinct !{!53, !10}
!54 = !{!55, !50, !2}
!55 = distinct !{!55, !56, !"_ZN6intsim8machines3cpu4core6window5_nextB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx: %retptr"}
!56 = distinct !{!56, !"_ZN6intsim8machines3cpu4core6window5_nextB3v29B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx"}
!57 = distinct !{!57, !10}
!58 = !{!59, !50, !2}
!59 = distinct !{!59, !60, !"_ZN6intsim8machines3cpu4core6window5_sortB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!60 = distinct !{!60, !"_ZN6intsim8machines3cpu4core6window5_sortB3v26B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE"}
!61 = !{!"branch_weights", i32 99, i32 1}
