; intsim 7fcd1fc343e8a3d5e7d6b2c41d06298dc124a162e64f1b1a964f75d650e49138 by numba 0.68.1


; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr readonly %arg.a2, i64 %arg.n2_0, ptr readonly %arg.a3, i64 %arg.n3_0, ptr readonly %arg.a4, i64 %arg.n4_0, ptr readonly %arg.a5, i64 %arg.n5_0, ptr readonly %arg.a6, i64 %arg.n6_0, ptr readonly %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, ptr %arg.a8, i64 %arg.n8_0, i64 %arg.n8_1, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, ptr writeonly %arg.a10, i64 %arg.n10_0, i64 %arg.n10_1, ptr %arg.a11, i64 %arg.n11_0, i64 %arg.n11_1, ptr writeonly %arg.a12, i64 %arg.n12_0, i64 %arg.n12_1, i64 %arg.a13, i64 %arg.a14, i64 %arg.a15, i64 %arg.a16) local_unnamed_addr #0 {
entry:
  %.25.i54 = mul i64 %arg.n10_1, %arg.n10_0
  %.179.i = shl nsw i64 %arg.a13, 1
  %.230.i = icmp slt i64 %arg.n8_0, 1
  br i1 %.230.i, label %B0.else.endif.if.i, label %B0.else.endif.endif.i, !prof !0

B426.i:                                           ; preds = %B410.if.i
  br i1 %114, label %B442.i, label %B847.i

B442.i:                                           ; preds = %B426.i
  %.1465.i = load double, ptr %sunkaddr9.i, align 8, !noalias !1
  %.1468.i = fcmp ult double %.1465.i, %.1467.i
  br i1 %.1468.i, label %B847.i, label %B484.i

B484.i:                                           ; preds = %B410.if.i, %B442.i
  %arg.window.arg.limit.i = phi i64 [ %arg.a16, %B442.i ], [ %arg.a15, %B410.if.i ]
  %0 = or i64 %.137216901692.i, %.112416971704.i
  %brmerge.not.i = icmp eq i64 %0, 0
  br i1 %brmerge.not.i, label %B572.i, label %B554.i

B554.i:                                           ; preds = %B484.i
  br i1 %115, label %B554.else.endif.endif.endif.if.i, label %B554.else.endif.endif.endif.endif.i, !prof !0

B572.i:                                           ; preds = %B554.else.endif.endif.endif.endif.i, %B484.i
  %"$phi572.11.2.sroa.40.4.i" = phi i64 [ 0, %B554.else.endif.endif.endif.endif.i ], [ %arg.n10_0, %B484.i ]
  %"$phi572.11.2.sroa.32.4.i" = phi ptr [ %.1679.i, %B554.else.endif.endif.endif.endif.i ], [ %arg.a10, %B484.i ]
  br i1 %.213609.not.i.i, label %B148.i.i, label %B70.if.preheader.i.i

B70.if.preheader.i.i:                             ; preds = %B572.i
  br i1 %116, label %B70.if.epil.preheader.i.i, label %B70.if.preheader.new.i.i

B70.if.preheader.new.i.i:                         ; preds = %B70.if.preheader.i.i
  br i1 %119, label %B70.if.i.epil.preheader.i, label %B70.if.i.i

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
  %scevgep247.i = getelementptr i8, ptr %scevgep25.i.i, i64 %2
  store i64 0, ptr %scevgep247.i, align 8, !noalias !4
  %scevgep246.i = getelementptr i8, ptr %scevgep23.i.i, i64 %2
  store double 0.000000e+00, ptr %scevgep246.i, align 8, !noalias !4
  %scevgep245.i = getelementptr i8, ptr %scevgep21.i.i, i64 %2
  store double 1.000000e+300, ptr %scevgep245.i, align 8, !noalias !4
  %epil.iter.next.i.i = add i64 %epil.iter.i.i, 1
  %epil.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i.i
  br i1 %epil.iter.cmp.not.i.i, label %B148.i.i, label %B70.if.epil.i.i, !llvm.loop !9

B148.i.i:                                         ; preds = %B70.if.epil.i.i, %B148.loopexit.unr-lcssa.i.i, %B572.i
  br i1 %.428636.not.i.i, label %B104.preheader.i, label %B214.if.i.i

B214.loopexit.loopexit.unr-lcssa.i.i:             ; preds = %B542.3.i.i
  br i1 %127, label %B214.loopexit.i.i, label %B308.if.epil.preheader.i.i

B308.if.epil.preheader.i.i:                       ; preds = %B308.if.lr.ph.i.i, %B214.loopexit.loopexit.unr-lcssa.i.i
  %.595616620.epil.init.i.i = phi i64 [ 6, %B308.if.lr.ph.i.i ], [ %.602.3.i.i, %B214.loopexit.loopexit.unr-lcssa.i.i ]
  %3 = mul i64 %123, %.493.i.i
  %4 = shl i64 %.595616620.epil.init.i.i, 3
  %5 = getelementptr i8, ptr %arg.a7, i64 %3
  %scevgep19.i.i = getelementptr i8, ptr %5, i64 %4
  %sunkaddr221.i = getelementptr i8, ptr %8, i64 8
  br label %B308.if.epil.i.i

B308.if.epil.i.i:                                 ; preds = %B542.epil.i.i, %B308.if.epil.preheader.i.i
  %epil.iter8.i.i = phi i64 [ 0, %B308.if.epil.preheader.i.i ], [ %epil.iter8.next.i.i, %B542.epil.i.i ]
  %6 = shl i64 %epil.iter8.i.i, 3
  %scevgep244.i = getelementptr i8, ptr %scevgep19.i.i, i64 %6
  %.675.epil.i.i = load double, ptr %scevgep244.i, align 8, !noalias !4
  %.677.epil.i.i = fcmp ult double %.675.epil.i.i, 0.000000e+00
  br i1 %.677.epil.i.i, label %B542.epil.i.i, label %B340.epil.i.i

B340.epil.i.i:                                    ; preds = %B308.if.epil.i.i
  %.5.i.epil.i.i = fptosi double %.675.epil.i.i to i64
  %.777.epil.i.i = getelementptr double, ptr %.709.i, i64 %.5.i.epil.i.i
  %.778.epil.i.i = load double, ptr %.777.epil.i.i, align 8, !noalias !4
  %.827.epil.i.i = load double, ptr %sunkaddr221.i, align 8, !noalias !4
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
  br i1 %.428.i.i, label %B214.if.i.i, label %B104.preheader.i

B340.i.i:                                         ; preds = %B308.if.i.i
  %.5.i.i.i = fptosi double %.675.i.i to i64
  %.777.i.i = getelementptr double, ptr %.709.i, i64 %.5.i.i.i
  %.778.i.i = load double, ptr %.777.i.i, align 8, !noalias !4
  %.827.i.i = load double, ptr %sunkaddr222.i, align 8, !noalias !4
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
  %.827.1.i.i = load double, ptr %sunkaddr222.i, align 8, !noalias !4
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
  %.827.2.i.i = load double, ptr %sunkaddr222.i, align 8, !noalias !4
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
  %.827.3.i.i = load double, ptr %sunkaddr222.i, align 8, !noalias !4
  %.829.3.i.i = fadd double %.827.3.i.i, -2.000000e-09
  %.10.i.3.i.i = fcmp ogt double %.829.3.i.i, 1.000000e-09
  %.11.i.3.i.i = select i1 %.10.i.3.i.i, double %.829.3.i.i, double 1.000000e-09
  %.10.i4.3.i.i = fcmp olt double %.11.i.3.i.i, %.778.3.i.i
  %.11.i5.3.i.i = select i1 %.10.i4.3.i.i, double %.11.i.3.i.i, double %.778.3.i.i
  store double %.11.i5.3.i.i, ptr %.777.3.i.i, align 8, !noalias !4
  br label %B542.3.i.i

B542.3.i.i:                                       ; preds = %B340.3.i.i, %B542.2.i.i
  %7 = sub i64 %.602.3.i.i, %124
  %niter12.ncmp.3.i.i = icmp eq i64 %7, 6
  br i1 %niter12.ncmp.3.i.i, label %B214.loopexit.loopexit.unr-lcssa.i.i, label %B308.if.i.i

B70.if.i.i:                                       ; preds = %B70.if.preheader.new.i.i, %B70.if.i.i
  %lsr.iv116.i = phi i64 [ %lsr.iv.next117.i, %B70.if.i.i ], [ %121, %B70.if.preheader.new.i.i ]
  %.219608610.i.i = phi i64 [ %.226.7.i.1.i, %B70.if.i.i ], [ 0, %B70.if.preheader.new.i.i ]
  %sunkaddr225.i = shl i64 %.219608610.i.i, 3
  %sunkaddr226.i = getelementptr i8, ptr %.580.i, i64 %sunkaddr225.i
  store i64 0, ptr %sunkaddr226.i, align 8, !noalias !4
  %sunkaddr228.i = getelementptr i8, ptr %.644.i, i64 %sunkaddr225.i
  store double 0.000000e+00, ptr %sunkaddr228.i, align 8, !noalias !4
  %sunkaddr230.i = getelementptr i8, ptr %.709.i, i64 %sunkaddr225.i
  store double 1.000000e+300, ptr %sunkaddr230.i, align 8, !noalias !4
  %sunkaddr233.i = getelementptr i8, ptr %sunkaddr226.i, i64 8
  store i64 0, ptr %sunkaddr233.i, align 8, !noalias !4
  %sunkaddr236.i = getelementptr i8, ptr %sunkaddr228.i, i64 8
  store double 0.000000e+00, ptr %sunkaddr236.i, align 8, !noalias !4
  %sunkaddr239.i = getelementptr i8, ptr %sunkaddr230.i, i64 8
  store double 1.000000e+300, ptr %sunkaddr239.i, align 8, !noalias !4
  %sunkaddr242.i = getelementptr i8, ptr %sunkaddr226.i, i64 16
  store i64 0, ptr %sunkaddr242.i, align 8, !noalias !4
  %sunkaddr245.i = getelementptr i8, ptr %sunkaddr228.i, i64 16
  store double 0.000000e+00, ptr %sunkaddr245.i, align 8, !noalias !4
  %sunkaddr248.i = getelementptr i8, ptr %sunkaddr230.i, i64 16
  store double 1.000000e+300, ptr %sunkaddr248.i, align 8, !noalias !4
  %sunkaddr251.i = getelementptr i8, ptr %sunkaddr226.i, i64 24
  store i64 0, ptr %sunkaddr251.i, align 8, !noalias !4
  %sunkaddr254.i = getelementptr i8, ptr %sunkaddr228.i, i64 24
  store double 0.000000e+00, ptr %sunkaddr254.i, align 8, !noalias !4
  %sunkaddr257.i = getelementptr i8, ptr %sunkaddr230.i, i64 24
  store double 1.000000e+300, ptr %sunkaddr257.i, align 8, !noalias !4
  %sunkaddr260.i = getelementptr i8, ptr %sunkaddr226.i, i64 32
  store i64 0, ptr %sunkaddr260.i, align 8, !noalias !4
  %sunkaddr263.i = getelementptr i8, ptr %sunkaddr228.i, i64 32
  store double 0.000000e+00, ptr %sunkaddr263.i, align 8, !noalias !4
  %sunkaddr266.i = getelementptr i8, ptr %sunkaddr230.i, i64 32
  store double 1.000000e+300, ptr %sunkaddr266.i, align 8, !noalias !4
  %sunkaddr269.i = getelementptr i8, ptr %sunkaddr226.i, i64 40
  store i64 0, ptr %sunkaddr269.i, align 8, !noalias !4
  %sunkaddr272.i = getelementptr i8, ptr %sunkaddr228.i, i64 40
  store double 0.000000e+00, ptr %sunkaddr272.i, align 8, !noalias !4
  %sunkaddr275.i = getelementptr i8, ptr %sunkaddr230.i, i64 40
  store double 1.000000e+300, ptr %sunkaddr275.i, align 8, !noalias !4
  %sunkaddr278.i = getelementptr i8, ptr %sunkaddr226.i, i64 48
  store i64 0, ptr %sunkaddr278.i, align 8, !noalias !4
  %sunkaddr281.i = getelementptr i8, ptr %sunkaddr228.i, i64 48
  store double 0.000000e+00, ptr %sunkaddr281.i, align 8, !noalias !4
  %sunkaddr284.i = getelementptr i8, ptr %sunkaddr230.i, i64 48
  store double 1.000000e+300, ptr %sunkaddr284.i, align 8, !noalias !4
  %sunkaddr287.i = getelementptr i8, ptr %sunkaddr226.i, i64 56
  store i64 0, ptr %sunkaddr287.i, align 8, !noalias !4
  %sunkaddr290.i = getelementptr i8, ptr %sunkaddr228.i, i64 56
  store double 0.000000e+00, ptr %sunkaddr290.i, align 8, !noalias !4
  %sunkaddr293.i = getelementptr i8, ptr %sunkaddr230.i, i64 56
  store double 1.000000e+300, ptr %sunkaddr293.i, align 8, !noalias !4
  %sunkaddr296.i = getelementptr i8, ptr %sunkaddr226.i, i64 64
  store i64 0, ptr %sunkaddr296.i, align 8, !noalias !4
  %sunkaddr299.i = getelementptr i8, ptr %sunkaddr228.i, i64 64
  store double 0.000000e+00, ptr %sunkaddr299.i, align 8, !noalias !4
  %sunkaddr302.i = getelementptr i8, ptr %sunkaddr230.i, i64 64
  store double 1.000000e+300, ptr %sunkaddr302.i, align 8, !noalias !4
  %sunkaddr305.i = getelementptr i8, ptr %sunkaddr226.i, i64 72
  store i64 0, ptr %sunkaddr305.i, align 8, !noalias !4
  %sunkaddr308.i = getelementptr i8, ptr %sunkaddr228.i, i64 72
  store double 0.000000e+00, ptr %sunkaddr308.i, align 8, !noalias !4
  %sunkaddr311.i = getelementptr i8, ptr %sunkaddr230.i, i64 72
  store double 1.000000e+300, ptr %sunkaddr311.i, align 8, !noalias !4
  %sunkaddr314.i = getelementptr i8, ptr %sunkaddr226.i, i64 80
  store i64 0, ptr %sunkaddr314.i, align 8, !noalias !4
  %sunkaddr317.i = getelementptr i8, ptr %sunkaddr228.i, i64 80
  store double 0.000000e+00, ptr %sunkaddr317.i, align 8, !noalias !4
  %sunkaddr320.i = getelementptr i8, ptr %sunkaddr230.i, i64 80
  store double 1.000000e+300, ptr %sunkaddr320.i, align 8, !noalias !4
  %sunkaddr323.i = getelementptr i8, ptr %sunkaddr226.i, i64 88
  store i64 0, ptr %sunkaddr323.i, align 8, !noalias !4
  %sunkaddr326.i = getelementptr i8, ptr %sunkaddr228.i, i64 88
  store double 0.000000e+00, ptr %sunkaddr326.i, align 8, !noalias !4
  %sunkaddr329.i = getelementptr i8, ptr %sunkaddr230.i, i64 88
  store double 1.000000e+300, ptr %sunkaddr329.i, align 8, !noalias !4
  %sunkaddr332.i = getelementptr i8, ptr %sunkaddr226.i, i64 96
  store i64 0, ptr %sunkaddr332.i, align 8, !noalias !4
  %sunkaddr335.i = getelementptr i8, ptr %sunkaddr228.i, i64 96
  store double 0.000000e+00, ptr %sunkaddr335.i, align 8, !noalias !4
  %sunkaddr338.i = getelementptr i8, ptr %sunkaddr230.i, i64 96
  store double 1.000000e+300, ptr %sunkaddr338.i, align 8, !noalias !4
  %sunkaddr341.i = getelementptr i8, ptr %sunkaddr226.i, i64 104
  store i64 0, ptr %sunkaddr341.i, align 8, !noalias !4
  %sunkaddr344.i = getelementptr i8, ptr %sunkaddr228.i, i64 104
  store double 0.000000e+00, ptr %sunkaddr344.i, align 8, !noalias !4
  %sunkaddr347.i = getelementptr i8, ptr %sunkaddr230.i, i64 104
  store double 1.000000e+300, ptr %sunkaddr347.i, align 8, !noalias !4
  %sunkaddr350.i = getelementptr i8, ptr %sunkaddr226.i, i64 112
  store i64 0, ptr %sunkaddr350.i, align 8, !noalias !4
  %sunkaddr358.i = getelementptr i8, ptr %sunkaddr228.i, i64 112
  store double 0.000000e+00, ptr %sunkaddr358.i, align 8, !noalias !4
  %sunkaddr365.i = getelementptr i8, ptr %sunkaddr230.i, i64 112
  store double 1.000000e+300, ptr %sunkaddr365.i, align 8, !noalias !4
  %.226.7.i.1.i = add i64 %.219608610.i.i, 16
  %sunkaddr366.i = shl i64 %.226.7.i.1.i, 3
  %sunkaddr367.i = getelementptr i8, ptr %.580.i, i64 %sunkaddr366.i
  %sunkaddr368.i = getelementptr i8, ptr %sunkaddr367.i, i64 -8
  store i64 0, ptr %sunkaddr368.i, align 8, !noalias !4
  %sunkaddr370.i = getelementptr i8, ptr %.644.i, i64 %sunkaddr366.i
  %sunkaddr371.i = getelementptr i8, ptr %sunkaddr370.i, i64 -8
  store double 0.000000e+00, ptr %sunkaddr371.i, align 8, !noalias !4
  %sunkaddr373.i = getelementptr i8, ptr %.709.i, i64 %sunkaddr366.i
  %sunkaddr374.i = getelementptr i8, ptr %sunkaddr373.i, i64 -8
  store double 1.000000e+300, ptr %sunkaddr374.i, align 8, !noalias !4
  %lsr.iv.next117.i = add i64 %lsr.iv116.i, -2
  %niter.ncmp.1.i = icmp eq i64 %lsr.iv.next117.i, 0
  br i1 %niter.ncmp.1.i, label %B148.loopexit.unr-lcssa.i.unr-lcssa.i, label %B70.if.i.i

B214.if.i.i:                                      ; preds = %B148.i.i, %B214.loopexit.i.i
  %.427624638.i.i = phi i64 [ %.437.i.i, %B214.loopexit.i.i ], [ %.385.i.i, %B148.i.i ]
  %.434627637.i.i = phi i64 [ %.441.i.i, %B214.loopexit.i.i ], [ %.1213.i, %B148.i.i ]
  %.437.i.i = add nsw i64 %.427624638.i.i, -1
  %.441.i.i = add i64 %.434627637.i.i, 1
  br i1 %125, label %B214.loopexit.i.i, label %B308.if.lr.ph.i.i

B308.if.lr.ph.i.i:                                ; preds = %B214.if.i.i
  %.492.i.i = getelementptr i64, ptr %arg.a2, i64 %.434627637.i.i
  %.493.i.i = load i64, ptr %.492.i.i, align 8, !noalias !4
  %.670.i.i = mul i64 %.493.i.i, %arg.n7_1
  %8 = getelementptr double, ptr %arg.a7, i64 %.670.i.i
  br i1 %126, label %B308.if.epil.preheader.i.i, label %B308.if.i.i.preheader

B308.if.i.i.preheader:                            ; preds = %B308.if.lr.ph.i.i
  %sunkaddr222.i = getelementptr i8, ptr %8, i64 8
  br label %B308.if.i.i

B308.if.i.i:                                      ; preds = %B308.if.i.i.preheader, %B542.3.i.i
  %.595616620.i.i = phi i64 [ %.602.3.i.i, %B542.3.i.i ], [ 6, %B308.if.i.i.preheader ]
  %9 = shl i64 %.595616620.i.i, 3
  %scevgep18.i.i = getelementptr i8, ptr %8, i64 %9
  %.675.i.i = load double, ptr %scevgep18.i.i, align 8, !noalias !4
  %.677.i.i = fcmp ult double %.675.i.i, 0.000000e+00
  br i1 %.677.i.i, label %B542.i.i, label %B340.i.i

B104.preheader.i:                                 ; preds = %B214.loopexit.i.i, %B148.i.i
  %10 = icmp sgt i64 %arg.window.arg.limit.i, 0
  br label %B104.i

B104.i:                                           ; preds = %f30.exit, %B104.preheader.i
  %retire.3.0.i = phi double [ %retire.2.2.lcssa.i, %f30.exit ], [ 0.000000e+00, %B104.preheader.i ]
  %front.4.0.i = phi double [ %front.3.2.lcssa.i, %f30.exit ], [ 0.000000e+00, %B104.preheader.i ]
  %alone.4.0.i = phi double [ %spec.select1033.i, %f30.exit ], [ 0.000000e+00, %B104.preheader.i ]
  %left.3.0.i = phi i64 [ %left.2.2.lcssa.i, %f30.exit ], [ 0, %B104.preheader.i ]
  %filled.3.0.i = phi i64 [ %filled.2.2.lcssa.i, %f30.exit ], [ 0, %B104.preheader.i ]
  %taken.5.0.i = phi i64 [ %taken.4.2.lcssa.i, %f30.exit ], [ 0, %B104.preheader.i ]
  %entered.3.0.i = phi i64 [ %entered.2.2.lcssa.i, %f30.exit ], [ 0, %B104.preheader.i ]
  %iterations.2.0.i = phi i64 [ %.1696.i, %f30.exit ], [ 0, %B104.preheader.i ]
  br i1 %.428636.not.i.i, label %B958.i, label %B158.if.preheader.i

B158.if.preheader.i:                              ; preds = %B104.i
  %11 = add i64 %entered.3.0.i, -1
  %12 = add i64 %entered.3.0.i, %..447.i
  br label %B158.if.i

B212.i:                                           ; preds = %B158.if.i
  %.588.i = sub nsw i64 %entered.2.21131.i, %arg.window.arg.limit.i
  %.614.i = getelementptr double, ptr %.847.i, i64 %.588.i
  %.615.i = load double, ptr %.614.i, align 8, !noalias !12
  %.617.i = fcmp ogt double %.615.i, %spec.select.i
  br i1 %.617.i, label %B242.i, label %B268.i

B242.i:                                           ; preds = %B212.i
  br label %B268.i

B268.i:                                           ; preds = %B158.if.i, %B242.i, %B212.i
  %front.5.2.i = phi double [ %.615.i, %B242.i ], [ %spec.select.i, %B212.i ], [ %spec.select.i, %B158.if.i ]
  %taken.6.2.i = phi i64 [ 0, %B242.i ], [ %spec.select1032.i, %B212.i ], [ %spec.select1032.i, %B158.if.i ]
  %.665.i = add nsw i64 %taken.6.2.i, 1
  %.673.i2 = icmp slt i64 %left.2.21128.i, %entered.2.21131.i
  br i1 %.673.i2, label %B290.i, label %B360.i

B290.i:                                           ; preds = %B268.i
  %.708.i = getelementptr double, ptr %.847.i, i64 %left.2.21128.i
  %.709.i6 = load double, ptr %.708.i, align 8, !noalias !12
  %.713.i = fcmp ugt double %.709.i6, %front.5.2.i
  br i1 %.713.i, label %B360.i, label %B314.i

B314.i:                                           ; preds = %B290.i, %B336.i
  %left.5.3.i = phi i64 [ %.719.i, %B336.i ], [ %left.2.21128.i, %B290.i ]
  %exitcond.not.i7 = icmp eq i64 %indvars.iv.i, %left.5.3.i
  br i1 %exitcond.not.i7, label %B360.i, label %B336.i

B336.i:                                           ; preds = %B314.i
  %.719.i = add i64 %left.5.3.i, 1
  %sunkaddr375.i = shl i64 %.719.i, 3
  %sunkaddr376.i = getelementptr i8, ptr %.847.i, i64 %sunkaddr375.i
  %.765.i = load double, ptr %sunkaddr376.i, align 8, !noalias !12
  %.769.i = fcmp ugt double %.765.i, %front.5.2.i
  br i1 %.769.i, label %B360.i, label %B314.i

B360.i:                                           ; preds = %B336.i, %B314.i, %B290.i, %B268.i
  %left.4.2.i = phi i64 [ %left.2.21128.i, %B290.i ], [ %left.2.21128.i, %B268.i ], [ %.719.i, %B336.i ], [ %entered.2.21131.i, %B314.i ]
  %.784.i = sub nsw i64 %entered.2.21131.i, %left.4.2.i
  %.11.i.i = tail call i64 @llvm.smax.i64(i64 %.784.i, i64 %filled.2.21129.i)
  %.119.i.i = getelementptr i64, ptr %arg.a3, i64 %.49711171124.i
  %.120.i.i = load i64, ptr %.119.i.i, align 8, !noalias !13
  %sunkaddr493.i = shl i64 %.504.i, 3
  %sunkaddr494.i = getelementptr i8, ptr %arg.a3, i64 %sunkaddr493.i
  %.149.i.i = load i64, ptr %sunkaddr494.i, align 8, !noalias !13
  %.186.i.i = sub i64 %.149.i.i, %.120.i.i
  %.231420.not.i.i = icmp slt i64 %.186.i.i, 1
  br i1 %.231420.not.i.i, label %B360.endif.endif.i, label %B120.if.preheader.i.i

B796.i:                                           ; preds = %f29.exit
  %.1339.i = mul i64 %entered.2.21131.i, %arg.n10_1
  %.1343.i = getelementptr double, ptr %"$phi572.11.2.sroa.32.4.i", i64 %.1339.i
  store double %front.5.2.i, ptr %.1343.i, align 8, !noalias !12
  %.1393.i = getelementptr i8, ptr %.1343.i, i64 8
  store double %ready.2.0.lcssa.i.i, ptr %.1393.i, align 8, !noalias !12
  %.1445.i = getelementptr i8, ptr %.1343.i, i64 16
  store double %best.2.0.lcssa.i.i, ptr %.1445.i, align 8, !noalias !12
  %.1497.i = getelementptr i8, ptr %.1343.i, i64 24
  %.1498.i = sitofp i64 %chosen.2.0.lcssa.i.i to double
  store double %.1498.i, ptr %.1497.i, align 8, !noalias !12
  %.1550.i = getelementptr i8, ptr %.1343.i, i64 32
  store double %.1211.i, ptr %.1550.i, align 8, !noalias !12
  %.1602.i = getelementptr i8, ptr %.1343.i, i64 40
  store double %.11.i126.i, ptr %.1602.i, align 8, !noalias !12
  br label %B944.i

B944.i:                                           ; preds = %f29.exit, %B796.i
  %.1639.i = add i64 %entered.2.21131.i, 1
  %indvars.iv.next.i = add i64 %indvars.iv.i, 1
  %exitcond1208.not.i = icmp eq i64 %.1639.i, %12
  br i1 %exitcond1208.not.i, label %B958.i, label %B158.if.i

B958.i:                                           ; preds = %B944.i, %B104.i
  %retire.2.2.lcssa.i = phi double [ %retire.3.0.i, %B104.i ], [ %.11.i126.i, %B944.i ]
  %front.3.2.lcssa.i = phi double [ %front.4.0.i, %B104.i ], [ %front.5.2.i, %B944.i ]
  %left.2.2.lcssa.i = phi i64 [ %left.3.0.i, %B104.i ], [ %left.4.2.i, %B944.i ]
  %filled.2.2.lcssa.i = phi i64 [ %filled.3.0.i, %B104.i ], [ %.11.i.i, %B944.i ]
  %taken.4.2.lcssa.i = phi i64 [ %taken.5.0.i, %B104.i ], [ %.665.i, %B944.i ]
  %entered.2.2.lcssa.i = phi i64 [ %entered.3.0.i, %B104.i ], [ %12, %B944.i ]
  %.1654.i = icmp eq i64 %iterations.2.0.i, 0
  %spec.select1033.i = select i1 %.1654.i, double %retire.2.2.lcssa.i, double %alone.4.0.i
  %.1693.i = getelementptr double, ptr %.912.i, i64 %iterations.2.0.i
  store double %retire.2.2.lcssa.i, ptr %.1693.i, align 8, !noalias !12
  %.1696.i = add nuw nsw i64 %iterations.2.0.i, 1
  br i1 %.213609.not.i.i, label %B974.endif.i, label %B70.if.i66.i

B116.i.i:                                         ; preds = %B70.if.i66.i
  %.292.i.i = mul i64 %.160479489.i.i, %arg.n8_1
  %.296.i.i = getelementptr double, ptr %.511.i, i64 %.292.i.i
  %.297.i.i = load double, ptr %.296.i.i, align 8, !noalias !16
  %.299.i.i = fcmp olt double %.297.i.i, %front.3.2.lcssa.i
  br i1 %.299.i.i, label %B154.preheader.i.i, label %B404.i.i

B154.preheader.i.i:                               ; preds = %B116.i.i
  %13 = add nsw i64 %.223.i.i, -1
  br label %B154.i.i

B154.i.i:                                         ; preds = %B176.i.i, %B154.preheader.i.i
  %cut.2.2.i.i = phi i64 [ %.305.i.i, %B176.i.i ], [ 0, %B154.preheader.i.i ]
  %exitcond.not.i.i = icmp eq i64 %13, %cut.2.2.i.i
  br i1 %exitcond.not.i.i, label %B226.i.i, label %B176.i.i

B176.i.i:                                         ; preds = %B154.i.i
  %.305.i.i = add nuw nsw i64 %cut.2.2.i.i, 1
  %14 = shl i64 %cut.2.2.i.i, 3
  %scevgep8.i.i = getelementptr i8, ptr %lsr.iv.i.i, i64 %14
  %.372.i.i = load double, ptr %scevgep8.i.i, align 8, !noalias !16
  %.374.i.i = fcmp olt double %.372.i.i, %front.3.2.lcssa.i
  br i1 %.374.i.i, label %B154.i.i, label %B226.i.i

B226.i.i:                                         ; preds = %B176.i.i, %B154.i.i
  %cut.3.16.i.i = phi i64 [ %.223.i.i, %B154.i.i ], [ %.305.i.i, %B176.i.i ]
  %.428.i69.i = sub i64 %.223.i.i, %cut.3.16.i.i
  %.471474.not.i.i = icmp slt i64 %.428.i69.i, 1
  br i1 %.471474.not.i.i, label %B378.i.i, label %B258.if.lr.ph.i.i

B258.if.lr.ph.i.i:                                ; preds = %B226.i.i
  %xtraiter.i70.i = and i64 %.428.i69.i, 3
  %lcmp.mod.not.i71.i = icmp eq i64 %xtraiter.i70.i, 0
  br i1 %lcmp.mod.not.i71.i, label %B258.if.prol.loopexit.i.i, label %B258.if.prol.preheader.i.i

B258.if.prol.preheader.i.i:                       ; preds = %B258.if.lr.ph.i.i
  %15 = shl i64 %cut.3.16.i.i, 3
  %scevgep15.i72.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %15
  %scevgep17.i73.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %15
  br label %B258.if.prol.i.i

B258.if.prol.i.i:                                 ; preds = %B258.if.prol.i.i, %B258.if.prol.preheader.i.i
  %prol.iter.i.i = phi i64 [ %prol.iter.next.i.i, %B258.if.prol.i.i ], [ 0, %B258.if.prol.preheader.i.i ]
  %16 = shl nuw nsw i64 %prol.iter.i.i, 3
  %scevgep90.i = getelementptr i8, ptr %scevgep17.i73.i, i64 %16
  %.554.prol.i.i = load double, ptr %scevgep90.i, align 8, !noalias !16
  %scevgep89.i = getelementptr i8, ptr %scevgep15.i72.i, i64 %16
  %.600.prol.i.i = load double, ptr %scevgep89.i, align 8, !noalias !16
  %scevgep88.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %16
  store double %.554.prol.i.i, ptr %scevgep88.i, align 8, !noalias !16
  %scevgep87.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %16
  store double %.600.prol.i.i, ptr %scevgep87.i, align 8, !noalias !16
  %prol.iter.next.i.i = add nuw nsw i64 %prol.iter.i.i, 1
  %prol.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i70.i, %prol.iter.next.i.i
  br i1 %prol.iter.cmp.not.i.i, label %B258.if.prol.loopexit.loopexit.i.i, label %B258.if.prol.i.i, !llvm.loop !19

B258.if.prol.loopexit.loopexit.i.i:               ; preds = %B258.if.prol.i.i
  %17 = and i64 %.428.i69.i, 9223372036854775804
  %18 = add i64 %xtraiter.i70.i, %cut.3.16.i.i
  br label %B258.if.prol.loopexit.i.i

B258.if.prol.loopexit.i.i:                        ; preds = %B258.if.prol.loopexit.loopexit.i.i, %B258.if.lr.ph.i.i
  %.470472476.unr.i.i = phi i64 [ %.428.i69.i, %B258.if.lr.ph.i.i ], [ %17, %B258.if.prol.loopexit.loopexit.i.i ]
  %.477473475.unr.i.i = phi i64 [ %cut.3.16.i.i, %B258.if.lr.ph.i.i ], [ %18, %B258.if.prol.loopexit.loopexit.i.i ]
  %19 = sub i64 %cut.3.16.i.i, %.223.i.i
  %20 = icmp ugt i64 %19, -4
  br i1 %20, label %B378.i.i, label %B258.if.preheader.i.i

B258.if.preheader.i.i:                            ; preds = %B258.if.prol.loopexit.i.i
  %21 = add nuw i64 %.470472476.unr.i.i, 4
  %22 = mul i64 %cut.3.16.i.i, -8
  %scevgep36.i.i = getelementptr i8, ptr %lsr.iv34.i.i, i64 %22
  %scevgep203.i = getelementptr i8, ptr %lsr.iv47.i.i, i64 %22
  %sunkaddr377.i = shl i64 %.477473475.unr.i.i, 3
  br label %B258.if.i.i

B378.i.i:                                         ; preds = %B258.if.i.i, %B258.if.prol.loopexit.i.i, %B226.i.i
  %sunkaddr.i83.i = shl i64 %.160479489.i.i, 3
  %sunkaddr67.i.i = getelementptr i8, ptr %.580.i, i64 %sunkaddr.i83.i
  store i64 %.428.i69.i, ptr %sunkaddr67.i.i, align 8, !noalias !16
  br label %B404.i.i

B404.i.i:                                         ; preds = %B70.if.i66.i, %B378.i.i, %B116.i.i
  %scevgep7.i.i = getelementptr i8, ptr %lsr.iv.i.i, i64 %128
  %scevgep10.i.i = getelementptr i8, ptr %lsr.iv9.i.i, i64 %128
  %scevgep13.i67.i = getelementptr i8, ptr %lsr.iv12.i.i, i64 %128
  %scevgep22.i68.i = getelementptr i8, ptr %lsr.iv21.i.i, i64 %128
  %scevgep35.i.i = getelementptr i8, ptr %lsr.iv34.i.i, i64 %128
  %scevgep48.i.i = getelementptr i8, ptr %lsr.iv47.i.i, i64 %128
  %scevgep219.i = getelementptr i8, ptr %lsr.iv218.i, i64 %128
  %exitcond495.not.i.i = icmp eq i64 %arg.n9_1, %.167.i.i
  br i1 %exitcond495.not.i.i, label %B974.endif.i, label %B70.if.i66.i

B70.if.i66.i:                                     ; preds = %B958.i, %B404.i.i
  %lsr.iv218.i = phi ptr [ %scevgep219.i, %B404.i.i ], [ %scevgep217.i, %B958.i ]
  %lsr.iv47.i.i = phi ptr [ %scevgep48.i.i, %B404.i.i ], [ %scevgep46.i.i, %B958.i ]
  %lsr.iv34.i.i = phi ptr [ %scevgep35.i.i, %B404.i.i ], [ %scevgep33.i.i, %B958.i ]
  %lsr.iv21.i.i = phi ptr [ %scevgep22.i68.i, %B404.i.i ], [ %scevgep20.i65.i, %B958.i ]
  %lsr.iv12.i.i = phi ptr [ %scevgep13.i67.i, %B404.i.i ], [ %.329.i, %B958.i ]
  %lsr.iv9.i.i = phi ptr [ %scevgep10.i.i, %B404.i.i ], [ %.511.i, %B958.i ]
  %lsr.iv.i.i = phi ptr [ %scevgep7.i.i, %B404.i.i ], [ %scevgep.i.i, %B958.i ]
  %.160479489.i.i = phi i64 [ %.167.i.i, %B404.i.i ], [ 0, %B958.i ]
  %.167.i.i = add nuw nsw i64 %.160479489.i.i, 1
  %.222.i.i = getelementptr i64, ptr %.580.i, i64 %.160479489.i.i
  %.223.i.i = load i64, ptr %.222.i.i, align 8, !noalias !16
  %.236.i.i = icmp sgt i64 %.223.i.i, 0
  br i1 %.236.i.i, label %B116.i.i, label %B404.i.i

B258.if.i.i:                                      ; preds = %B258.if.i.i, %B258.if.preheader.i.i
  %lsr.iv229.i = phi ptr [ %scevgep230.i, %B258.if.i.i ], [ %lsr.iv21.i.i, %B258.if.preheader.i.i ]
  %lsr.iv220.i = phi ptr [ %scevgep221.i, %B258.if.i.i ], [ %lsr.iv218.i, %B258.if.preheader.i.i ]
  %lsr.iv204.i = phi ptr [ %scevgep205.i, %B258.if.i.i ], [ %scevgep203.i, %B258.if.preheader.i.i ]
  %lsr.iv37.i.i = phi ptr [ %scevgep38.i.i, %B258.if.i.i ], [ %scevgep36.i.i, %B258.if.preheader.i.i ]
  %lsr.iv19.i.i = phi i64 [ %lsr.iv.next.i.i, %B258.if.i.i ], [ %21, %B258.if.preheader.i.i ]
  %sunkaddr378.i = getelementptr i8, ptr %lsr.iv220.i, i64 %sunkaddr377.i
  %sunkaddr379.i = getelementptr i8, ptr %sunkaddr378.i, i64 -16
  %.554.i.i = load double, ptr %sunkaddr379.i, align 8, !noalias !16
  %sunkaddr381.i = getelementptr i8, ptr %lsr.iv229.i, i64 %sunkaddr377.i
  %sunkaddr382.i = getelementptr i8, ptr %sunkaddr381.i, i64 -16
  %.600.i.i = load double, ptr %sunkaddr382.i, align 8, !noalias !16
  %sunkaddr384.i = getelementptr i8, ptr %lsr.iv37.i.i, i64 %sunkaddr377.i
  %sunkaddr385.i = getelementptr i8, ptr %sunkaddr384.i, i64 -24
  store double %.554.i.i, ptr %sunkaddr385.i, align 8, !noalias !16
  %sunkaddr387.i = getelementptr i8, ptr %lsr.iv204.i, i64 %sunkaddr377.i
  %sunkaddr388.i = getelementptr i8, ptr %sunkaddr387.i, i64 -24
  store double %.600.i.i, ptr %sunkaddr388.i, align 8, !noalias !16
  %sunkaddr391.i = getelementptr i8, ptr %sunkaddr378.i, i64 -8
  %.554.1.i.i = load double, ptr %sunkaddr391.i, align 8, !noalias !16
  %sunkaddr394.i = getelementptr i8, ptr %sunkaddr381.i, i64 -8
  %.600.1.i.i = load double, ptr %sunkaddr394.i, align 8, !noalias !16
  %sunkaddr398.i = getelementptr i8, ptr %sunkaddr384.i, i64 -16
  store double %.554.1.i.i, ptr %sunkaddr398.i, align 8, !noalias !16
  %sunkaddr401.i = getelementptr i8, ptr %sunkaddr387.i, i64 -16
  store double %.600.1.i.i, ptr %sunkaddr401.i, align 8, !noalias !16
  %.554.2.i.i = load double, ptr %sunkaddr378.i, align 8, !noalias !16
  %.600.2.i.i = load double, ptr %sunkaddr381.i, align 8, !noalias !16
  %sunkaddr408.i = getelementptr i8, ptr %sunkaddr384.i, i64 -8
  store double %.554.2.i.i, ptr %sunkaddr408.i, align 8, !noalias !16
  %sunkaddr411.i = getelementptr i8, ptr %sunkaddr387.i, i64 -8
  store double %.600.2.i.i, ptr %sunkaddr411.i, align 8, !noalias !16
  %sunkaddr414.i = getelementptr i8, ptr %sunkaddr378.i, i64 8
  %.554.3.i.i = load double, ptr %sunkaddr414.i, align 8, !noalias !16
  %sunkaddr417.i = getelementptr i8, ptr %sunkaddr381.i, i64 8
  %.600.3.i.i = load double, ptr %sunkaddr417.i, align 8, !noalias !16
  store double %.554.3.i.i, ptr %sunkaddr384.i, align 8, !noalias !16
  store double %.600.3.i.i, ptr %sunkaddr387.i, align 8, !noalias !16
  %lsr.iv.next.i.i = add i64 %lsr.iv19.i.i, -4
  %scevgep38.i.i = getelementptr i8, ptr %lsr.iv37.i.i, i64 32
  %scevgep205.i = getelementptr i8, ptr %lsr.iv204.i, i64 32
  %scevgep221.i = getelementptr i8, ptr %lsr.iv220.i, i64 32
  %scevgep230.i = getelementptr i8, ptr %lsr.iv229.i, i64 32
  %.471.3.i.i = icmp ugt i64 %lsr.iv.next.i.i, 4
  br i1 %.471.3.i.i, label %B258.if.i.i, label %B378.i.i

B158.if.i:                                        ; preds = %B944.i, %B158.if.preheader.i
  %indvars.iv.i = phi i64 [ %11, %B158.if.preheader.i ], [ %indvars.iv.next.i, %B944.i ]
  %entered.2.21131.i = phi i64 [ %entered.3.0.i, %B158.if.preheader.i ], [ %.1639.i, %B944.i ]
  %taken.4.21130.i = phi i64 [ %taken.5.0.i, %B158.if.preheader.i ], [ %.665.i, %B944.i ]
  %filled.2.21129.i = phi i64 [ %filled.3.0.i, %B158.if.preheader.i ], [ %.11.i.i, %B944.i ]
  %left.2.21128.i = phi i64 [ %left.3.0.i, %B158.if.preheader.i ], [ %left.4.2.i, %B944.i ]
  %front.3.21127.i = phi double [ %front.4.0.i, %B158.if.preheader.i ], [ %front.5.2.i, %B944.i ]
  %retire.2.21126.i = phi double [ %retire.3.0.i, %B158.if.preheader.i ], [ %.11.i126.i, %B944.i ]
  %.49711171124.i = phi i64 [ %.1213.i, %B158.if.preheader.i ], [ %.504.i, %B944.i ]
  %.504.i = add i64 %.49711171124.i, 1
  %.542.i = icmp eq i64 %taken.4.21130.i, %arg.a14
  %.547.i = fadd double %front.3.21127.i, 1.000000e+00
  %spec.select.i = select i1 %.542.i, double %.547.i, double %front.3.21127.i
  %spec.select1032.i = select i1 %.542.i, i64 0, i64 %taken.4.21130.i
  %.576.i = icmp sge i64 %entered.2.21131.i, %arg.window.arg.limit.i
  %or.cond.i = select i1 %10, i1 %.576.i, i1 false
  br i1 %or.cond.i, label %B212.i, label %B268.i

B120.if.preheader.i.i:                            ; preds = %B360.i
  %xtraiter.i84.i = and i64 %.186.i.i, 3
  %lcmp.mod.not.i85.i = icmp eq i64 %xtraiter.i84.i, 0
  br i1 %lcmp.mod.not.i85.i, label %B120.if.prol.loopexit.i.i, label %B120.if.prol.i.preheader.i

B120.if.prol.i.preheader.i:                       ; preds = %B120.if.preheader.i.i
  %23 = shl i64 %.120.i.i, 3
  %scevgep188.i = getelementptr i8, ptr %arg.a6, i64 %23
  %scevgep190.i = getelementptr i8, ptr %arg.a4, i64 %23
  %scevgep192.i = getelementptr i8, ptr %arg.a5, i64 %23
  br label %B120.if.prol.i.i

B120.if.prol.i.i:                                 ; preds = %B312.prol.i.i, %B120.if.prol.i.preheader.i
  %lsr.iv.i = phi i64 [ 0, %B120.if.prol.i.preheader.i ], [ %lsr.iv.next.i, %B312.prol.i.i ]
  %ready.2.0423.prol.i.i = phi double [ %front.5.2.i, %B120.if.prol.i.preheader.i ], [ %ready.3.1.prol.i.i, %B312.prol.i.i ]
  %24 = shl nuw nsw i64 %lsr.iv.i, 3
  %scevgep81.i = getelementptr i8, ptr %scevgep192.i, i64 %24
  %.304.prol.i.i = load i64, ptr %scevgep81.i, align 8, !noalias !13
  %.306.not.prol.i.i = icmp slt i64 %iterations.2.0.i, %.304.prol.i.i
  br i1 %.306.not.prol.i.i, label %B312.prol.i.i, label %B158.prol.i.i

B158.prol.i.i:                                    ; preds = %B120.if.prol.i.i
  %.338.prol.i.i = sub nsw i64 %iterations.2.0.i, %.304.prol.i.i
  %.340.prol.i.i = mul nuw nsw i64 %.338.prol.i.i, %.385.i.i
  %scevgep74.i = getelementptr i8, ptr %scevgep190.i, i64 %24
  %.369.prol.i.i = load i64, ptr %scevgep74.i, align 8, !noalias !13
  %.370.prol.i.i = sub i64 %.340.prol.i.i, %.1213.i
  %25 = getelementptr double, ptr %.782.i, i64 %.370.prol.i.i
  %.399.prol.i.i = getelementptr double, ptr %25, i64 %.369.prol.i.i
  %.400.prol.i.i = load double, ptr %.399.prol.i.i, align 8, !noalias !13
  %scevgep72.i = getelementptr i8, ptr %scevgep188.i, i64 %24
  %.429.prol.i.i = load double, ptr %scevgep72.i, align 8, !noalias !13
  %.432.prol.i.i = fadd double %.400.prol.i.i, %.429.prol.i.i
  %.10.i.prol.i.i = fcmp ogt double %.432.prol.i.i, %ready.2.0423.prol.i.i
  %.11.i.prol.i.i = select i1 %.10.i.prol.i.i, double %.432.prol.i.i, double %ready.2.0423.prol.i.i
  br label %B312.prol.i.i

B312.prol.i.i:                                    ; preds = %B158.prol.i.i, %B120.if.prol.i.i
  %ready.3.1.prol.i.i = phi double [ %ready.2.0423.prol.i.i, %B120.if.prol.i.i ], [ %.11.i.prol.i.i, %B158.prol.i.i ]
  %lsr.iv.next.i = add nuw nsw i64 %lsr.iv.i, 1
  %prol.iter.cmp.not.i89.i = icmp eq i64 %xtraiter.i84.i, %lsr.iv.next.i
  br i1 %prol.iter.cmp.not.i89.i, label %B120.if.prol.loopexit.loopexit.i.i, label %B120.if.prol.i.i, !llvm.loop !20

B120.if.prol.loopexit.loopexit.i.i:               ; preds = %B312.prol.i.i
  %26 = add i64 %xtraiter.i84.i, %.120.i.i
  %27 = sub i64 %.149.i.i, %26
  br label %B120.if.prol.loopexit.i.i

B120.if.prol.loopexit.i.i:                        ; preds = %B120.if.prol.loopexit.loopexit.i.i, %B120.if.preheader.i.i
  %ready.2.0423.unr.i.i = phi double [ %front.5.2.i, %B120.if.preheader.i.i ], [ %ready.3.1.prol.i.i, %B120.if.prol.loopexit.loopexit.i.i ]
  %.230418422.unr.i.i = phi i64 [ %.186.i.i, %B120.if.preheader.i.i ], [ %27, %B120.if.prol.loopexit.loopexit.i.i ]
  %.237419421.unr.i.i = phi i64 [ %.120.i.i, %B120.if.preheader.i.i ], [ %26, %B120.if.prol.loopexit.loopexit.i.i ]
  %ready.3.1.lcssa.unr.i.i = phi double [ poison, %B120.if.preheader.i.i ], [ %ready.3.1.prol.i.i, %B120.if.prol.loopexit.loopexit.i.i ]
  %28 = sub i64 %.120.i.i, %.149.i.i
  %29 = icmp ugt i64 %28, -4
  br i1 %29, label %B360.endif.endif.i, label %B120.if.preheader1.i.i

B120.if.preheader1.i.i:                           ; preds = %B120.if.prol.loopexit.i.i
  %30 = add i64 %.230418422.unr.i.i, 4
  %31 = shl i64 %.237419421.unr.i.i, 3
  %32 = add i64 %31, 24
  br label %B120.if.i.i

B158.i.i:                                         ; preds = %B120.if.i.i
  %.338.i.i = sub nsw i64 %iterations.2.0.i, %.304.i.i
  %.340.i.i = mul nuw nsw i64 %.338.i.i, %.385.i.i
  %scevgep13.i93.i = getelementptr i8, ptr %arg.a4, i64 %lsr.iv2.i.i
  %scevgep14.i94.i = getelementptr i8, ptr %scevgep13.i93.i, i64 -24
  %.369.i.i = load i64, ptr %scevgep14.i94.i, align 8, !noalias !13
  %.370.i.i = sub i64 %.340.i.i, %.1213.i
  %33 = getelementptr double, ptr %.782.i, i64 %.370.i.i
  %.399.i.i = getelementptr double, ptr %33, i64 %.369.i.i
  %.400.i.i = load double, ptr %.399.i.i, align 8, !noalias !13
  %scevgep6.i.i = getelementptr i8, ptr %arg.a6, i64 %lsr.iv2.i.i
  %scevgep7.i95.i = getelementptr i8, ptr %scevgep6.i.i, i64 -24
  %.429.i.i = load double, ptr %scevgep7.i95.i, align 8, !noalias !13
  %.432.i.i = fadd double %.400.i.i, %.429.i.i
  %.10.i.i96.i = fcmp ogt double %.432.i.i, %ready.2.0423.i.i
  %.11.i.i97.i = select i1 %.10.i.i96.i, double %.432.i.i, double %ready.2.0423.i.i
  br label %B312.i.i

B312.i.i:                                         ; preds = %B120.if.i.i, %B158.i.i
  %ready.3.1.i.i = phi double [ %ready.2.0423.i.i, %B120.if.i.i ], [ %.11.i.i97.i, %B158.i.i ]
  %scevgep85.i = getelementptr i8, ptr %scevgep20.i91.i, i64 -16
  %.304.1.i.i = load i64, ptr %scevgep85.i, align 8, !noalias !13
  %.306.not.1.i.i = icmp slt i64 %iterations.2.0.i, %.304.1.i.i
  br i1 %.306.not.1.i.i, label %B312.1.i.i, label %B158.1.i.i

B158.1.i.i:                                       ; preds = %B312.i.i
  %.338.1.i.i = sub nsw i64 %iterations.2.0.i, %.304.1.i.i
  %.340.1.i.i = mul nuw nsw i64 %.338.1.i.i, %.385.i.i
  %scevgep15.i99.i = getelementptr i8, ptr %arg.a4, i64 %lsr.iv2.i.i
  %scevgep16.i100.i = getelementptr i8, ptr %scevgep15.i99.i, i64 -16
  %.369.1.i.i = load i64, ptr %scevgep16.i100.i, align 8, !noalias !13
  %.370.1.i.i = sub i64 %.340.1.i.i, %.1213.i
  %34 = getelementptr double, ptr %.782.i, i64 %.370.1.i.i
  %.399.1.i.i = getelementptr double, ptr %34, i64 %.369.1.i.i
  %.400.1.i.i = load double, ptr %.399.1.i.i, align 8, !noalias !13
  %scevgep8.i101.i = getelementptr i8, ptr %arg.a6, i64 %lsr.iv2.i.i
  %scevgep9.i.i = getelementptr i8, ptr %scevgep8.i101.i, i64 -16
  %.429.1.i.i = load double, ptr %scevgep9.i.i, align 8, !noalias !13
  %.432.1.i.i = fadd double %.400.1.i.i, %.429.1.i.i
  %.10.i.1.i102.i = fcmp ogt double %.432.1.i.i, %ready.3.1.i.i
  %.11.i.1.i103.i = select i1 %.10.i.1.i102.i, double %.432.1.i.i, double %ready.3.1.i.i
  br label %B312.1.i.i

B312.1.i.i:                                       ; preds = %B158.1.i.i, %B312.i.i
  %ready.3.1.1.i.i = phi double [ %ready.3.1.i.i, %B312.i.i ], [ %.11.i.1.i103.i, %B158.1.i.i ]
  %scevgep83.i = getelementptr i8, ptr %scevgep20.i91.i, i64 -8
  %.304.2.i.i = load i64, ptr %scevgep83.i, align 8, !noalias !13
  %.306.not.2.i.i = icmp slt i64 %iterations.2.0.i, %.304.2.i.i
  br i1 %.306.not.2.i.i, label %B312.2.i.i, label %B158.2.i.i

B158.2.i.i:                                       ; preds = %B312.1.i.i
  %.338.2.i.i = sub nsw i64 %iterations.2.0.i, %.304.2.i.i
  %.340.2.i.i = mul nuw nsw i64 %.338.2.i.i, %.385.i.i
  %scevgep11.i105.i = getelementptr i8, ptr %arg.a4, i64 %lsr.iv2.i.i
  %scevgep12.i.i = getelementptr i8, ptr %scevgep11.i105.i, i64 -8
  %.369.2.i.i = load i64, ptr %scevgep12.i.i, align 8, !noalias !13
  %.370.2.i.i = sub i64 %.340.2.i.i, %.1213.i
  %35 = getelementptr double, ptr %.782.i, i64 %.370.2.i.i
  %.399.2.i.i = getelementptr double, ptr %35, i64 %.369.2.i.i
  %.400.2.i.i = load double, ptr %.399.2.i.i, align 8, !noalias !13
  %scevgep4.i.i = getelementptr i8, ptr %arg.a6, i64 %lsr.iv2.i.i
  %scevgep5.i.i = getelementptr i8, ptr %scevgep4.i.i, i64 -8
  %.429.2.i.i = load double, ptr %scevgep5.i.i, align 8, !noalias !13
  %.432.2.i.i = fadd double %.400.2.i.i, %.429.2.i.i
  %.10.i.2.i106.i = fcmp ogt double %.432.2.i.i, %ready.3.1.1.i.i
  %.11.i.2.i107.i = select i1 %.10.i.2.i106.i, double %.432.2.i.i, double %ready.3.1.1.i.i
  br label %B312.2.i.i

B312.2.i.i:                                       ; preds = %B158.2.i.i, %B312.1.i.i
  %ready.3.1.2.i.i = phi double [ %ready.3.1.1.i.i, %B312.1.i.i ], [ %.11.i.2.i107.i, %B158.2.i.i ]
  %.304.3.i.i = load i64, ptr %scevgep20.i91.i, align 8, !noalias !13
  %.306.not.3.i.i = icmp slt i64 %iterations.2.0.i, %.304.3.i.i
  br i1 %.306.not.3.i.i, label %B312.3.i.i, label %B158.3.i.i

B158.3.i.i:                                       ; preds = %B312.2.i.i
  %.338.3.i.i = sub nsw i64 %iterations.2.0.i, %.304.3.i.i
  %.340.3.i.i = mul nuw nsw i64 %.338.3.i.i, %.385.i.i
  %scevgep10.i108.i = getelementptr i8, ptr %arg.a4, i64 %lsr.iv2.i.i
  %.369.3.i.i = load i64, ptr %scevgep10.i108.i, align 8, !noalias !13
  %.370.3.i.i = sub i64 %.340.3.i.i, %.1213.i
  %36 = getelementptr double, ptr %.782.i, i64 %.370.3.i.i
  %.399.3.i.i = getelementptr double, ptr %36, i64 %.369.3.i.i
  %.400.3.i.i = load double, ptr %.399.3.i.i, align 8, !noalias !13
  %scevgep.i109.i = getelementptr i8, ptr %arg.a6, i64 %lsr.iv2.i.i
  %.429.3.i.i = load double, ptr %scevgep.i109.i, align 8, !noalias !13
  %.432.3.i.i = fadd double %.400.3.i.i, %.429.3.i.i
  %.10.i.3.i110.i = fcmp ogt double %.432.3.i.i, %ready.3.1.2.i.i
  %.11.i.3.i111.i = select i1 %.10.i.3.i110.i, double %.432.3.i.i, double %ready.3.1.2.i.i
  br label %B312.3.i.i

B312.3.i.i:                                       ; preds = %B158.3.i.i, %B312.2.i.i
  %ready.3.1.3.i.i = phi double [ %ready.3.1.2.i.i, %B312.2.i.i ], [ %.11.i.3.i111.i, %B158.3.i.i ]
  %lsr.iv.next.i112.i = add i64 %lsr.iv.i90.i, -4
  %lsr.iv.next3.i.i = add i64 %lsr.iv2.i.i, 32
  %.231.3.i.i = icmp sgt i64 %lsr.iv.next.i112.i, 4
  br i1 %.231.3.i.i, label %B120.if.i.i, label %B360.endif.endif.i

B120.if.i.i:                                      ; preds = %B312.3.i.i, %B120.if.preheader1.i.i
  %lsr.iv2.i.i = phi i64 [ %32, %B120.if.preheader1.i.i ], [ %lsr.iv.next3.i.i, %B312.3.i.i ]
  %lsr.iv.i90.i = phi i64 [ %30, %B120.if.preheader1.i.i ], [ %lsr.iv.next.i112.i, %B312.3.i.i ]
  %ready.2.0423.i.i = phi double [ %ready.2.0423.unr.i.i, %B120.if.preheader1.i.i ], [ %ready.3.1.3.i.i, %B312.3.i.i ]
  %scevgep20.i91.i = getelementptr i8, ptr %arg.a5, i64 %lsr.iv2.i.i
  %scevgep21.i92.i = getelementptr i8, ptr %scevgep20.i91.i, i64 -24
  %.304.i.i = load i64, ptr %scevgep21.i92.i, align 8, !noalias !13
  %.306.not.i.i = icmp slt i64 %iterations.2.0.i, %.304.i.i
  br i1 %.306.not.i.i, label %B312.i.i, label %B158.i.i

B360.endif.endif.i:                               ; preds = %B312.3.i.i, %B120.if.prol.loopexit.i.i, %B360.i
  %ready.2.0.lcssa.i.i = phi double [ %front.5.2.i, %B360.i ], [ %ready.3.1.lcssa.unr.i.i, %B120.if.prol.loopexit.i.i ], [ %ready.3.1.3.i.i, %B312.3.i.i ]
  %.892.i = getelementptr i64, ptr %arg.a2, i64 %.49711171124.i
  %.893.i = load i64, ptr %.892.i, align 8, !noalias !12
  %.pre = mul i64 %.893.i, %arg.n7_1
  br i1 %125, label %B360.endif.endif.endif.i, label %B86.if.lr.ph.i.i

B86.if.lr.ph.i.i:                                 ; preds = %B360.endif.endif.i
  %37 = getelementptr double, ptr %arg.a7, i64 %.pre
  %.108.i.i.i = fadd double %ready.2.0.lcssa.i.i, 1.000000e-09
  %sunkaddr423.i = getelementptr i8, ptr %37, i64 8
  br label %B86.if.i.i

B152.i.i:                                         ; preds = %B86.if.i.i
  %.308.i.i = fcmp oeq double %best.2.0571.i.i, %ready.2.0.lcssa.i.i
  br i1 %.308.i.i, label %B164.i.i, label %B290.i.i

B164.i.i:                                         ; preds = %B152.i.i
  %.337.i.i = getelementptr double, ptr %.644.i, i64 %.5.i.i114.i
  %.338.i121.i = load double, ptr %.337.i.i, align 8, !noalias !21
  %.366.i.i = getelementptr double, ptr %.644.i, i64 %chosen.2.0570.i.i
  %.367.i.i = load double, ptr %.366.i.i, align 8, !noalias !21
  %.368.i.i = fcmp ogt double %.338.i121.i, %.367.i.i
  br i1 %.368.i.i, label %B523.i.i, label %B220.i.i

B220.i.i:                                         ; preds = %B164.i.i
  %.428.i122.i = fcmp oeq double %.338.i121.i, %.367.i.i
  %.432.i123.i = icmp slt i64 %chosen.2.0570.i.i, %.5.i.i114.i
  %or.cond.i.i = select i1 %.428.i122.i, i1 %.432.i123.i, i1 false
  br i1 %or.cond.i.i, label %B523.i.i, label %B290.i.i

B290.i.i:                                         ; preds = %B220.i.i, %B152.i.i
  %.498.i.i = load double, ptr %sunkaddr423.i, align 8, !noalias !21
  %.93.i.i.i = getelementptr i64, ptr %.580.i, i64 %.5.i.i114.i
  %.94.i.i.i = load i64, ptr %.93.i.i.i, align 8, !noalias !24
  %.34.i.i.i.i = icmp sgt i64 %.94.i.i.i, 0
  br i1 %.34.i.i.i.i, label %B20.i.i.i.i, label %B290.endif.i.i

B20.i.i.i.i:                                      ; preds = %B290.i.i
  %.86.i.i.i.i = mul i64 %arg.n8_1, %.5.i.i114.i
  %38 = getelementptr double, ptr %.511.i, i64 %.86.i.i.i.i
  %39 = getelementptr double, ptr %38, i64 %.94.i.i.i
  %.90.i.i.i.i = getelementptr i8, ptr %39, i64 -8
  %.91.i.i.i.i = load double, ptr %.90.i.i.i.i, align 8, !noalias !27
  %.93.i.i.i.i = fcmp ogt double %.91.i.i.i.i, %.108.i.i.i
  br i1 %.93.i.i.i.i, label %B54.preheader.i.i.i.i, label %B290.endif.i.i

B54.preheader.i.i.i.i:                            ; preds = %B20.i.i.i.i
  %40 = shl i64 %.86.i.i.i.i, 3
  %41 = getelementptr i8, ptr %.511.i, i64 %40
  %scevgep.i.i.i.i = getelementptr i8, ptr %41, i64 -16
  br label %B54.i.i.i.i

B54.i.i.i.i:                                      ; preds = %B76.i.i.i.i, %B54.preheader.i.i.i.i
  %at.2.1.i.i.i.i = phi i64 [ %.99.i.i.i.i, %B76.i.i.i.i ], [ %.94.i.i.i, %B54.preheader.i.i.i.i ]
  %.109.i.i.i.i = icmp sgt i64 %at.2.1.i.i.i.i, 1
  br i1 %.109.i.i.i.i, label %B76.i.i.i.i, label %B0.endif.i.i.i

B76.i.i.i.i:                                      ; preds = %B54.i.i.i.i
  %.99.i.i.i.i = add nsw i64 %at.2.1.i.i.i.i, -1
  %42 = shl i64 %at.2.1.i.i.i.i, 3
  %scevgep1.i.i.i.i = getelementptr i8, ptr %scevgep.i.i.i.i, i64 %42
  %.165.i.i.i.i = load double, ptr %scevgep1.i.i.i.i, align 8, !noalias !27
  %.167.i.i.i.i = fcmp ogt double %.165.i.i.i.i, %.108.i.i.i
  br i1 %.167.i.i.i.i, label %B54.i.i.i.i, label %B0.endif.i.i.i

B108.i.i.i:                                       ; preds = %B0.endif.i.i.i
  %43 = getelementptr double, ptr %.329.i, i64 %.86.i.i.i.i
  %.202.i.i.i = getelementptr double, ptr %43, i64 %at.3.0.i.i.i.i
  %.203.i.i.i = load double, ptr %.202.i.i.i, align 8, !noalias !24
  %.206.i.i.i = fadd double %ready.2.0.lcssa.i.i, %.498.i.i
  %.209.i.i.i = fadd double %.206.i.i.i, -1.000000e-09
  %.210.i.i.i = fcmp olt double %.203.i.i.i, %.209.i.i.i
  br i1 %.210.i.i.i, label %B168.preheader.i.i.i, label %B290.endif.i.i

B168.preheader.i.i.i:                             ; preds = %B108.i.i.i
  %44 = getelementptr i8, ptr %.329.i, i64 %40
  %scevgep4.i116.i = getelementptr i8, ptr %scevgep3.i.i, i64 %40
  br label %B168.i.i.i

B168.i.i.i:                                       ; preds = %B220.i.i.i, %B168.preheader.i.i.i
  %lsr.iv.i117.i = phi i64 [ %lsr.iv.next.i120.i, %B220.i.i.i ], [ %at.2.1.i.i.lcssa.i.i, %B168.preheader.i.i.i ]
  %45 = shl i64 %lsr.iv.i117.i, 3
  %scevgep5.i118.i = getelementptr i8, ptr %scevgep4.i116.i, i64 %45
  %.261.i.i.i = load double, ptr %scevgep5.i118.i, align 8, !noalias !24
  %exitcond.not.i.i.i = icmp eq i64 %.94.i.i.i, %lsr.iv.i117.i
  br i1 %exitcond.not.i.i.i, label %B290.endif.i.i, label %B220.i.i.i

B220.i.i.i:                                       ; preds = %B168.i.i.i
  %scevgep86.i = getelementptr i8, ptr %44, i64 %45
  %.333.i.i.i = load double, ptr %scevgep86.i, align 8, !noalias !24
  %.336.i.i.i = fadd double %.498.i.i, %.261.i.i.i
  %.339.i.i.i = fadd double %.336.i.i.i, -1.000000e-09
  %.340.i.i.i = fcmp olt double %.333.i.i.i, %.339.i.i.i
  %lsr.iv.next.i120.i = add i64 %lsr.iv.i117.i, 1
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
  %.593.i.i = getelementptr double, ptr %.644.i, i64 %.5.i.i114.i
  %.594.i.i = load double, ptr %.593.i.i, align 8, !noalias !21
  %.622.i.i = getelementptr double, ptr %.644.i, i64 %chosen.2.0570.i.i
  %.623.i.i = load double, ptr %.622.i.i, align 8, !noalias !21
  %.624.i.i = fcmp olt double %.594.i.i, %.623.i.i
  br i1 %.624.i.i, label %B512.i.i, label %B444.i.i

B444.i.i:                                         ; preds = %B388.i.i
  %.690.i.i = fcmp oeq double %.594.i.i, %.623.i.i
  %.702.i.i = icmp sgt i64 %chosen.2.0570.i.i, %.5.i.i114.i
  %or.cond553.i.i = select i1 %.690.i.i, i1 %.702.i.i, i1 false
  br i1 %or.cond553.i.i, label %B512.i.i, label %B523.i.i

B512.i.i:                                         ; preds = %B290.endif.i.i, %B444.i.i, %B388.i.i
  br label %B523.i.i

B523.i.i:                                         ; preds = %B512.i.i, %B444.i.i, %B376.i.i, %B220.i.i, %B164.i.i
  %chosen.3.1.i.i = phi i64 [ %chosen.2.0570.i.i, %B164.i.i ], [ %chosen.2.0570.i.i, %B220.i.i ], [ %.5.i.i114.i, %B512.i.i ], [ %chosen.2.0570.i.i, %B376.i.i ], [ %chosen.2.0570.i.i, %B444.i.i ]
  %best.3.1.i.i = phi double [ %best.2.0571.i.i, %B164.i.i ], [ %best.2.0571.i.i, %B220.i.i ], [ %time.2.1.i.i.i, %B512.i.i ], [ %best.2.0571.i.i, %B376.i.i ], [ %best.2.0571.i.i, %B444.i.i ]
  %exitcond.not.i115.i = icmp eq i64 %.193.i.i, %arg.n7_1
  br i1 %exitcond.not.i115.i, label %B360.endif.endif.endif.i, label %B86.if.i.i

B86.if.i.i:                                       ; preds = %B523.i.i, %B86.if.lr.ph.i.i
  %best.2.0571.i.i = phi double [ 1.000000e+300, %B86.if.lr.ph.i.i ], [ %best.3.1.i.i, %B523.i.i ]
  %chosen.2.0570.i.i = phi i64 [ -1, %B86.if.lr.ph.i.i ], [ %chosen.3.1.i.i, %B523.i.i ]
  %.186564568.i.i = phi i64 [ 6, %B86.if.lr.ph.i.i ], [ %.193.i.i, %B523.i.i ]
  %.193.i.i = add nuw i64 %.186564568.i.i, 1
  %.261.i.i = getelementptr double, ptr %37, i64 %.186564568.i.i
  %.262.i.i = load double, ptr %.261.i.i, align 8, !noalias !21
  %.5.i.i114.i = fptosi double %.262.i.i to i64
  %.291.i.i = icmp slt i64 %.5.i.i114.i, 0
  br i1 %.291.i.i, label %B360.endif.endif.endif.i, label %B152.i.i

B290.endif.i.i:                                   ; preds = %B220.i.i.i, %B168.i.i.i, %B0.endif.i.i.i, %B108.i.i.i, %B20.i.i.i.i, %B290.i.i
  %time.2.1.i.i.i = phi double [ %ready.2.0.lcssa.i.i, %B108.i.i.i ], [ %ready.2.0.lcssa.i.i, %B0.endif.i.i.i ], [ %ready.2.0.lcssa.i.i, %B20.i.i.i.i ], [ %ready.2.0.lcssa.i.i, %B290.i.i ], [ %.261.i.i.i, %B168.i.i.i ], [ %.261.i.i.i, %B220.i.i.i ]
  %.544.i.i = icmp slt i64 %chosen.2.0570.i.i, 0
  %.548.i.i = fcmp olt double %time.2.1.i.i.i, %best.2.0571.i.i
  %or.cond552.i.i = select i1 %.544.i.i, i1 true, i1 %.548.i.i
  br i1 %or.cond552.i.i, label %B512.i.i, label %B376.i.i

B360.endif.endif.endif.i:                         ; preds = %B86.if.i.i, %B523.i.i, %B360.endif.endif.i
  %chosen.2.0.lcssa.i.i = phi i64 [ -1, %B360.endif.endif.i ], [ %chosen.3.1.i.i, %B523.i.i ], [ %chosen.2.0570.i.i, %B86.if.i.i ]
  %best.2.0.lcssa.i.i = phi double [ 1.000000e+300, %B360.endif.endif.i ], [ %best.3.1.i.i, %B523.i.i ], [ %best.2.0571.i.i, %B86.if.i.i ]
  %46 = getelementptr double, ptr %arg.a7, i64 %.pre
  %.1003.i = getelementptr i8, ptr %46, i64 8
  %.1004.i = load double, ptr %.1003.i, align 8, !noalias !12
  %.1032.i = getelementptr double, ptr %.644.i, i64 %chosen.2.0.lcssa.i.i
  %.1033.i = load double, ptr %.1032.i, align 8, !noalias !12
  %.1034.i = fadd double %.1004.i, %.1033.i
  store double %.1034.i, ptr %.1032.i, align 8, !noalias !12
  %.95.i = getelementptr i64, ptr %.580.i, i64 %chosen.2.0.lcssa.i.i
  %.96.i = load i64, ptr %.95.i, align 8, !noalias !30
  %.124.i = getelementptr double, ptr %.709.i, i64 %chosen.2.0.lcssa.i.i
  %.125.i = load double, ptr %.124.i, align 8, !noalias !30
  %.34.i.i = icmp sgt i64 %.96.i, 0
  br i1 %.34.i.i, label %B20.i.i, label %B0.endif.thread.i

B20.i.i:                                          ; preds = %B360.endif.endif.endif.i
  %.86.i.i = mul i64 %chosen.2.0.lcssa.i.i, %arg.n8_1
  %47 = getelementptr double, ptr %.329.i, i64 %.86.i.i
  %48 = getelementptr double, ptr %47, i64 %.96.i
  %.90.i.i = getelementptr i8, ptr %48, i64 -8
  %.91.i.i = load double, ptr %.90.i.i, align 8, !noalias !33
  %.93.i.i = fcmp ult double %.91.i.i, %best.2.0.lcssa.i.i
  br i1 %.93.i.i, label %B0.endif.thread.i, label %B54.preheader.i.i

B54.preheader.i.i:                                ; preds = %B20.i.i
  %49 = shl i64 %.86.i.i, 3
  %50 = getelementptr i8, ptr %.329.i, i64 %49
  %scevgep.i.i46 = getelementptr i8, ptr %50, i64 -16
  br label %B54.i.i47

B54.i.i47:                                        ; preds = %B76.i.i, %B54.preheader.i.i
  %at.2.1.i.i48 = phi i64 [ %.99.i.i, %B76.i.i ], [ %.96.i, %B54.preheader.i.i ]
  %.109.i.i = icmp sgt i64 %at.2.1.i.i48, 1
  br i1 %.109.i.i, label %B76.i.i, label %B0.endif.i49

B76.i.i:                                          ; preds = %B54.i.i47
  %.99.i.i = add nsw i64 %at.2.1.i.i48, -1
  %51 = shl i64 %at.2.1.i.i48, 3
  %scevgep1.i.i = getelementptr i8, ptr %scevgep.i.i46, i64 %51
  %.165.i.i = load double, ptr %scevgep1.i.i, align 8, !noalias !33
  %.167.i.i50 = fcmp ult double %.165.i.i, %best.2.0.lcssa.i.i
  br i1 %.167.i.i50, label %B0.endif.i49, label %B54.i.i47

B160.i:                                           ; preds = %B0.endif.i49
  %.262.i = getelementptr double, ptr %47, i64 %at.3.0.i.i
  %.263.i = load double, ptr %.262.i, align 8, !noalias !30
  %.266.i = fadd double %.183.i, %.125.i
  %.269.i = fcmp ugt double %.263.i, %.266.i
  br i1 %.269.i, label %B224.i, label %B194.i

B194.i:                                           ; preds = %B160.i
  %52 = getelementptr double, ptr %.511.i, i64 %.86.i.i
  %.315.i = getelementptr double, ptr %52, i64 %at.3.0.i.i
  %.316.i = load double, ptr %.315.i, align 8, !noalias !30
  %.320.i = add nuw nsw i64 %at.3.0.i.i, 1
  br label %B224.i

B224.i:                                           ; preds = %B0.endif.i49, %B0.endif.thread.i, %B194.i, %B160.i
  %at.3.0.i5.i = phi i64 [ %at.3.0.i.i, %B194.i ], [ %at.3.0.i.i, %B160.i ], [ %at.3.0.i.i, %B0.endif.i49 ], [ %.96.i, %B0.endif.thread.i ]
  %end.2.0.i = phi double [ %.316.i, %B194.i ], [ %.183.i, %B160.i ], [ %.183.i, %B0.endif.i49 ], [ %.1833.i, %B0.endif.thread.i ]
  %last.2.0.i = phi i64 [ %.320.i, %B194.i ], [ %at.3.0.i.i, %B160.i ], [ %at.3.0.i.i, %B0.endif.i49 ], [ %.96.i, %B0.endif.thread.i ]
  %.337.i = icmp sgt i64 %at.3.0.i5.i, 0
  br i1 %.337.i, label %B236.i, label %B312.i

B236.i:                                           ; preds = %B224.i
  %.348.i = add nsw i64 %at.3.0.i5.i, -1
  %.388.i = mul i64 %chosen.2.0.lcssa.i.i, %arg.n8_1
  %53 = getelementptr double, ptr %.511.i, i64 %.388.i
  %.392.i = getelementptr double, ptr %53, i64 %.348.i
  %.393.i = load double, ptr %.392.i, align 8, !noalias !30
  %.395.i = fadd double %.125.i, %.393.i
  %.399.i = fcmp ugt double %best.2.0.lcssa.i.i, %.395.i
  br i1 %.399.i, label %B312.i, label %B276.i

B276.i:                                           ; preds = %B236.i
  %54 = getelementptr double, ptr %.329.i, i64 %.388.i
  %sunkaddr.i45 = shl i64 %at.3.0.i5.i, 3
  %sunkaddr129.i = getelementptr i8, ptr %54, i64 %sunkaddr.i45
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
  br i1 %.562632.i, label %B386.if.lr.ph.i, label %f29.exit

B386.if.lr.ph.i:                                  ; preds = %B340.i
  %.639.i = mul i64 %chosen.2.0.lcssa.i.i, %arg.n8_1
  %55 = getelementptr double, ptr %.329.i, i64 %.639.i
  %56 = getelementptr double, ptr %.511.i, i64 %.639.i
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.519.i, i64 0)
  %xtraiter6.i = and i64 %storemerge622.i, 7
  %lcmp.mod7.not.i = icmp eq i64 %xtraiter6.i, 0
  br i1 %lcmp.mod7.not.i, label %B386.if.prol.loopexit.i, label %B386.if.prol.preheader.i

B386.if.prol.preheader.i:                         ; preds = %B386.if.lr.ph.i
  %57 = shl nuw nsw i64 %xtraiter6.i, 3
  br label %B386.if.prol.i

B386.if.prol.i:                                   ; preds = %B386.if.prol.i, %B386.if.prol.preheader.i
  %lsr.iv52.i = phi i64 [ %lsr.iv.next53.i, %B386.if.prol.i ], [ %57, %B386.if.prol.preheader.i ]
  %.568631633.in.prol.i = phi i64 [ %.568631633.prol.i, %B386.if.prol.i ], [ %.96.i, %B386.if.prol.preheader.i ]
  %.568631633.prol.i = add i64 %.568631633.in.prol.i, -1
  %58 = shl i64 %.568631633.in.prol.i, 3
  %scevgep77.i = getelementptr i8, ptr %55, i64 %58
  %scevgep78.i = getelementptr i8, ptr %scevgep77.i, i64 -8
  %.644.prol.i = load double, ptr %scevgep78.i, align 8, !noalias !30
  %scevgep74.i39 = getelementptr i8, ptr %56, i64 %58
  %scevgep75.i = getelementptr i8, ptr %scevgep74.i39, i64 -8
  %.689.prol.i = load double, ptr %scevgep75.i, align 8, !noalias !30
  store double %.644.prol.i, ptr %scevgep77.i, align 8, !noalias !30
  store double %.689.prol.i, ptr %scevgep74.i39, align 8, !noalias !30
  %lsr.iv.next53.i = add nsw i64 %lsr.iv52.i, -8
  %prol.iter8.cmp.not.i = icmp eq i64 %lsr.iv.next53.i, 0
  br i1 %prol.iter8.cmp.not.i, label %B386.if.prol.loopexit.loopexit.i, label %B386.if.prol.i, !llvm.loop !36

B386.if.prol.loopexit.loopexit.i:                 ; preds = %B386.if.prol.i
  %59 = and i64 %storemerge622.i, 9223372036854775800
  br label %B386.if.prol.loopexit.i

B386.if.prol.loopexit.i:                          ; preds = %B386.if.prol.loopexit.loopexit.i, %B386.if.lr.ph.i
  %.561630634.unr.i = phi i64 [ %.539.i, %B386.if.lr.ph.i ], [ %59, %B386.if.prol.loopexit.loopexit.i ]
  %.568631633.in.unr.i = phi i64 [ %.96.i, %B386.if.lr.ph.i ], [ %.568631633.prol.i, %B386.if.prol.loopexit.loopexit.i ]
  %60 = add i64 %.96.i, %smax.i
  %61 = sub i64 %last.2.0.i, %60
  %62 = icmp ugt i64 %61, -8
  br i1 %62, label %f29.exit, label %B386.if.preheader.i

B386.if.preheader.i:                              ; preds = %B386.if.prol.loopexit.i
  %63 = add i64 %.568631633.in.unr.i, %.639.i
  %64 = shl i64 %63, 3
  %scevgep.i = getelementptr i8, ptr %.511.i, i64 %64
  %scevgep41.i = getelementptr i8, ptr %.329.i, i64 %64
  br label %B386.if.i

B468.i:                                           ; preds = %B312.i
  %.789.i = icmp slt i64 %.470.i, 0
  br i1 %.789.i, label %B480.i, label %f29.exit

B480.i:                                           ; preds = %B468.i
  %.831.i = sub i64 %.96.i, %last.2.0.i
  %.874626.not.i = icmp slt i64 %.831.i, 1
  br i1 %.874626.not.i, label %f29.exit, label %B512.if.lr.ph.i

B512.if.lr.ph.i:                                  ; preds = %B480.i
  %xtraiter.i28 = and i64 %.831.i, 3
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i28, 0
  br i1 %lcmp.mod.not.i, label %B512.if.prol.loopexit.i, label %B512.if.prol.preheader.i

B512.if.prol.preheader.i:                         ; preds = %B512.if.lr.ph.i
  %65 = mul i64 %128, %chosen.2.0.lcssa.i.i
  %66 = shl i64 %first.2.0.i, 3
  %67 = getelementptr i8, ptr %.511.i, i64 %65
  %68 = getelementptr i8, ptr %67, i64 %66
  %scevgep121.i = getelementptr i8, ptr %68, i64 8
  %69 = getelementptr i8, ptr %.329.i, i64 %65
  %70 = getelementptr i8, ptr %69, i64 %66
  %scevgep123.i = getelementptr i8, ptr %70, i64 8
  %71 = shl i64 %last.2.0.i, 3
  %scevgep125.i = getelementptr i8, ptr %67, i64 %71
  %scevgep127.i = getelementptr i8, ptr %69, i64 %71
  br label %B512.if.prol.i

B512.if.prol.i:                                   ; preds = %B512.if.prol.i, %B512.if.prol.preheader.i
  %prol.iter.i = phi i64 [ %prol.iter.next.i, %B512.if.prol.i ], [ 0, %B512.if.prol.preheader.i ]
  %72 = shl nuw nsw i64 %prol.iter.i, 3
  %scevgep83.i29 = getelementptr i8, ptr %scevgep127.i, i64 %72
  %.956.prol.i = load double, ptr %scevgep83.i29, align 8, !noalias !30
  %scevgep81.i30 = getelementptr i8, ptr %scevgep125.i, i64 %72
  %.1001.prol.i = load double, ptr %scevgep81.i30, align 8, !noalias !30
  %scevgep80.i = getelementptr i8, ptr %scevgep123.i, i64 %72
  store double %.956.prol.i, ptr %scevgep80.i, align 8, !noalias !30
  %scevgep76.i = getelementptr i8, ptr %scevgep121.i, i64 %72
  store double %.1001.prol.i, ptr %scevgep76.i, align 8, !noalias !30
  %prol.iter.next.i = add nuw nsw i64 %prol.iter.i, 1
  %prol.iter.cmp.not.i = icmp eq i64 %xtraiter.i28, %prol.iter.next.i
  br i1 %prol.iter.cmp.not.i, label %B512.if.prol.loopexit.loopexit.i, label %B512.if.prol.i, !llvm.loop !37

B512.if.prol.loopexit.loopexit.i:                 ; preds = %B512.if.prol.i
  %73 = and i64 %.831.i, 9223372036854775804
  %74 = add i64 %xtraiter.i28, %last.2.0.i
  br label %B512.if.prol.loopexit.i

B512.if.prol.loopexit.i:                          ; preds = %B512.if.prol.loopexit.loopexit.i, %B512.if.lr.ph.i
  %.873624628.unr.i = phi i64 [ %.831.i, %B512.if.lr.ph.i ], [ %73, %B512.if.prol.loopexit.loopexit.i ]
  %.880625627.unr.i = phi i64 [ %last.2.0.i, %B512.if.lr.ph.i ], [ %74, %B512.if.prol.loopexit.loopexit.i ]
  %75 = sub i64 %last.2.0.i, %.96.i
  %76 = icmp ugt i64 %75, -4
  br i1 %76, label %f29.exit, label %B512.if.preheader.i

B512.if.preheader.i:                              ; preds = %B512.if.prol.loopexit.i
  %77 = add nuw i64 %.873624628.unr.i, 4
  %78 = mul i64 %128, %chosen.2.0.lcssa.i.i
  %79 = shl i64 %first.2.0.i, 3
  %80 = getelementptr i8, ptr %.511.i, i64 %78
  %scevgep101.i = getelementptr i8, ptr %80, i64 24
  %81 = getelementptr i8, ptr %.329.i, i64 %78
  %scevgep111.i31 = getelementptr i8, ptr %81, i64 24
  %.neg4.i = mul i64 %last.2.0.i, -8
  %82 = getelementptr i8, ptr %.329.i, i64 %79
  %83 = getelementptr i8, ptr %82, i64 32
  %84 = getelementptr i8, ptr %83, i64 %78
  %scevgep63.i = getelementptr i8, ptr %84, i64 %.neg4.i
  %85 = getelementptr i8, ptr %.511.i, i64 %79
  %86 = getelementptr i8, ptr %85, i64 32
  %87 = getelementptr i8, ptr %86, i64 %78
  %scevgep79.i = getelementptr i8, ptr %87, i64 %.neg4.i
  %sunkaddr84.i32 = shl i64 %.880625627.unr.i, 3
  br label %B512.if.i

B0.endif.thread.i:                                ; preds = %B20.i.i, %B360.endif.endif.endif.i
  %.1833.i = fadd double %best.2.0.lcssa.i.i, %.1004.i
  br label %B224.i

B0.endif.i49:                                     ; preds = %B76.i.i, %B54.i.i47
  %at.3.0.i.i = phi i64 [ 0, %B54.i.i47 ], [ %.99.i.i, %B76.i.i ]
  %.183.i = fadd double %best.2.0.lcssa.i.i, %.1004.i
  %.208.i = icmp slt i64 %at.3.0.i.i, %.96.i
  br i1 %.208.i, label %B160.i, label %B224.i

B386.if.i:                                        ; preds = %B386.if.i, %B386.if.preheader.i
  %lsr.iv.i40 = phi i64 [ 0, %B386.if.preheader.i ], [ %lsr.iv.next.i44, %B386.if.i ]
  %88 = shl i64 %lsr.iv.i40, 3
  %scevgep71.i = getelementptr i8, ptr %scevgep41.i, i64 %88
  %scevgep72.i41 = getelementptr i8, ptr %scevgep71.i, i64 -8
  %.644.i42 = load double, ptr %scevgep72.i41, align 8, !noalias !30
  %scevgep39.i = getelementptr i8, ptr %scevgep.i, i64 %88
  %scevgep40.i = getelementptr i8, ptr %scevgep39.i, i64 -8
  %.689.i = load double, ptr %scevgep40.i, align 8, !noalias !30
  store double %.644.i42, ptr %scevgep71.i, align 8, !noalias !30
  store double %.689.i, ptr %scevgep39.i, align 8, !noalias !30
  %scevgep51.i = getelementptr i8, ptr %scevgep71.i, i64 -16
  %.644.1.i = load double, ptr %scevgep51.i, align 8, !noalias !30
  %scevgep28.i = getelementptr i8, ptr %scevgep39.i, i64 -16
  %.689.1.i = load double, ptr %scevgep28.i, align 8, !noalias !30
  store double %.644.1.i, ptr %scevgep72.i41, align 8, !noalias !30
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
  %scevgep42.i43 = getelementptr i8, ptr %scevgep71.i, i64 -40
  %.644.4.i = load double, ptr %scevgep42.i43, align 8, !noalias !30
  %scevgep19.i = getelementptr i8, ptr %scevgep39.i, i64 -40
  %.689.4.i = load double, ptr %scevgep19.i, align 8, !noalias !30
  store double %.644.4.i, ptr %scevgep45.i, align 8, !noalias !30
  store double %.689.4.i, ptr %scevgep22.i, align 8, !noalias !30
  %scevgep36.i = getelementptr i8, ptr %scevgep71.i, i64 -48
  %.644.5.i = load double, ptr %scevgep36.i, align 8, !noalias !30
  %scevgep16.i = getelementptr i8, ptr %scevgep39.i, i64 -48
  %.689.5.i = load double, ptr %scevgep16.i, align 8, !noalias !30
  store double %.644.5.i, ptr %scevgep42.i43, align 8, !noalias !30
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
  %lsr.iv.next.i44 = add nsw i64 %lsr.iv.i40, -8
  %89 = add nsw i64 %lsr.iv.i40, %.561630634.unr.i
  %.562.7.i = icmp sgt i64 %89, 8
  br i1 %.562.7.i, label %B386.if.i, label %f29.exit

B512.if.i:                                        ; preds = %B512.if.i, %B512.if.preheader.i
  %lsr.iv80.i = phi ptr [ %scevgep82.i, %B512.if.i ], [ %scevgep79.i, %B512.if.preheader.i ]
  %lsr.iv64.i = phi ptr [ %scevgep65.i, %B512.if.i ], [ %scevgep63.i, %B512.if.preheader.i ]
  %lsr.iv112.i = phi ptr [ %scevgep113.i38, %B512.if.i ], [ %scevgep111.i31, %B512.if.preheader.i ]
  %lsr.iv102.i = phi ptr [ %scevgep103.i, %B512.if.i ], [ %scevgep101.i, %B512.if.preheader.i ]
  %lsr.iv79.i = phi i64 [ %lsr.iv.next80.i, %B512.if.i ], [ %77, %B512.if.preheader.i ]
  %sunkaddr85.i33 = getelementptr i8, ptr %lsr.iv112.i, i64 %sunkaddr84.i32
  %sunkaddr86.i34 = getelementptr i8, ptr %sunkaddr85.i33, i64 -24
  %.956.i = load double, ptr %sunkaddr86.i34, align 8, !noalias !30
  %sunkaddr90.i35 = getelementptr i8, ptr %lsr.iv102.i, i64 %sunkaddr84.i32
  %sunkaddr91.i36 = getelementptr i8, ptr %sunkaddr90.i35, i64 -24
  %.1001.i = load double, ptr %sunkaddr91.i36, align 8, !noalias !30
  %sunkaddr94.i37 = getelementptr i8, ptr %lsr.iv64.i, i64 %sunkaddr84.i32
  %sunkaddr97.i = getelementptr i8, ptr %sunkaddr94.i37, i64 -24
  store double %.956.i, ptr %sunkaddr97.i, align 8, !noalias !30
  %sunkaddr101.i = getelementptr i8, ptr %lsr.iv80.i, i64 %sunkaddr84.i32
  %sunkaddr102.i = getelementptr i8, ptr %sunkaddr101.i, i64 -24
  store double %.1001.i, ptr %sunkaddr102.i, align 8, !noalias !30
  %sunkaddr105.i = getelementptr i8, ptr %sunkaddr85.i33, i64 -16
  %.956.1.i = load double, ptr %sunkaddr105.i, align 8, !noalias !30
  %sunkaddr108.i = getelementptr i8, ptr %sunkaddr90.i35, i64 -16
  %.1001.1.i = load double, ptr %sunkaddr108.i, align 8, !noalias !30
  %sunkaddr111.i = getelementptr i8, ptr %sunkaddr94.i37, i64 -16
  store double %.956.1.i, ptr %sunkaddr111.i, align 8, !noalias !30
  %sunkaddr114.i = getelementptr i8, ptr %sunkaddr101.i, i64 -16
  store double %.1001.1.i, ptr %sunkaddr114.i, align 8, !noalias !30
  %sunkaddr117.i = getelementptr i8, ptr %sunkaddr85.i33, i64 -8
  %.956.2.i = load double, ptr %sunkaddr117.i, align 8, !noalias !30
  %sunkaddr120.i = getelementptr i8, ptr %sunkaddr90.i35, i64 -8
  %.1001.2.i = load double, ptr %sunkaddr120.i, align 8, !noalias !30
  %sunkaddr123.i = getelementptr i8, ptr %sunkaddr94.i37, i64 -8
  store double %.956.2.i, ptr %sunkaddr123.i, align 8, !noalias !30
  %sunkaddr126.i = getelementptr i8, ptr %sunkaddr101.i, i64 -8
  store double %.1001.2.i, ptr %sunkaddr126.i, align 8, !noalias !30
  %.956.3.i = load double, ptr %sunkaddr85.i33, align 8, !noalias !30
  %.1001.3.i = load double, ptr %sunkaddr90.i35, align 8, !noalias !30
  store double %.956.3.i, ptr %sunkaddr94.i37, align 8, !noalias !30
  store double %.1001.3.i, ptr %sunkaddr101.i, align 8, !noalias !30
  %lsr.iv.next80.i = add i64 %lsr.iv79.i, -4
  %scevgep103.i = getelementptr i8, ptr %lsr.iv102.i, i64 32
  %scevgep113.i38 = getelementptr i8, ptr %lsr.iv112.i, i64 32
  %scevgep65.i = getelementptr i8, ptr %lsr.iv64.i, i64 32
  %scevgep82.i = getelementptr i8, ptr %lsr.iv80.i, i64 32
  %.874.3.i = icmp ugt i64 %lsr.iv.next80.i, 4
  br i1 %.874.3.i, label %B512.if.i, label %f29.exit

f29.exit:                                         ; preds = %B512.if.i, %B386.if.i, %B340.i, %B386.if.prol.loopexit.i, %B468.i, %B480.i, %B512.if.prol.loopexit.i
  %.1144.i = mul i64 %chosen.2.0.lcssa.i.i, %arg.n8_1
  %90 = getelementptr double, ptr %.329.i, i64 %.1144.i
  %.1148.i = getelementptr double, ptr %90, i64 %first.2.0.i
  store double %start.2.0.i, ptr %.1148.i, align 8, !noalias !30
  %91 = getelementptr double, ptr %.511.i, i64 %.1144.i
  %.1201.i = getelementptr double, ptr %91, i64 %first.2.0.i
  store double %end.2.0.i, ptr %.1201.i, align 8, !noalias !30
  %.1209.i = add nsw i64 %.470.i, %.96.i
  %sunkaddr131.i = shl i64 %chosen.2.0.lcssa.i.i, 3
  %sunkaddr132.i = getelementptr i8, ptr %.580.i, i64 %sunkaddr131.i
  store i64 %.1209.i, ptr %sunkaddr132.i, align 8, !noalias !30
  %.1131.i3 = getelementptr double, ptr %.782.i, i64 %entered.2.21131.i
  store double %best.2.0.lcssa.i.i, ptr %.1131.i3, align 8, !noalias !12
  %sunkaddr541.i = shl i64 %.pre, 3
  %sunkaddr542.i = getelementptr i8, ptr %arg.a7, i64 %sunkaddr541.i
  %sunkaddr543.i = getelementptr i8, ptr %sunkaddr542.i, i64 16
  %.1181.i = load double, ptr %sunkaddr543.i, align 8, !noalias !12
  %.10.i.i = fcmp ogt double %.1004.i, %.1181.i
  %.11.i124.i = select i1 %.10.i.i, double %.1004.i, double %.1181.i
  %.1211.i = fadd double %best.2.0.lcssa.i.i, %.11.i124.i
  %.10.i125.i = fcmp ogt double %.1211.i, %retire.2.21126.i
  %.11.i126.i = select i1 %.10.i125.i, double %.1211.i, double %retire.2.21126.i
  %.1277.i = getelementptr double, ptr %.847.i, i64 %entered.2.21131.i
  store double %.11.i126.i, ptr %.1277.i, align 8, !noalias !12
  %.1293.i = icmp slt i64 %entered.2.21131.i, %"$phi572.11.2.sroa.40.4.i"
  br i1 %.1293.i, label %B796.i, label %B944.i

B974.endif.i:                                     ; preds = %B404.i.i, %B958.i
  %sunkaddr11.i63 = shl i64 %.1696.i, 3
  %sunkaddr12.i64 = getelementptr i8, ptr %.912.i, i64 %sunkaddr11.i63
  %sunkaddr13.i = getelementptr i8, ptr %sunkaddr12.i64, i64 -8
  br label %B52.if.i

B182.1.i:                                         ; preds = %B182.preheader.i
  %sunkaddr2.i = getelementptr i8, ptr %lsr.iv41.i, i64 %sunkaddr11.i63
  %.272.1.i = load double, ptr %sunkaddr2.i, align 8, !noalias !38
  %.273.1.i = fsub double %.272.i, %.272.1.i
  %.10.i.1.i = fcmp olt double %.273.1.i, %.11.i.i67
  %.11.i.1.i = select i1 %.10.i.1.i, double %.273.1.i, double %.11.i.i67
  %.10.i9.1.i = fcmp ogt double %.273.1.i, %.11.i10.i
  %.11.i10.1.i = select i1 %.10.i9.1.i, double %.273.1.i, double %.11.i10.i
  %.377.1.i = fsub double %.11.i10.1.i, %.11.i.1.i
  %.382.1.i = fcmp olt double %.377.1.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.382.1.i, label %B182.2.i, label %B421.i

B182.2.i:                                         ; preds = %B182.1.i
  %sunkaddr4.i = getelementptr i8, ptr %lsr.iv36.i, i64 %sunkaddr11.i63
  %.272.2.i = load double, ptr %sunkaddr4.i, align 8, !noalias !38
  %.273.2.i = fsub double %.272.1.i, %.272.2.i
  %.10.i.2.i = fcmp olt double %.273.2.i, %.11.i.1.i
  %.11.i.2.i = select i1 %.10.i.2.i, double %.273.2.i, double %.11.i.1.i
  %.10.i9.2.i = fcmp ogt double %.273.2.i, %.11.i10.1.i
  %.11.i10.2.i = select i1 %.10.i9.2.i, double %.273.2.i, double %.11.i10.1.i
  %.377.2.i = fsub double %.11.i10.2.i, %.11.i.2.i
  %.382.2.i = fcmp olt double %.377.2.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.382.2.i, label %B182.3.i, label %B421.i

B182.3.i:                                         ; preds = %B182.2.i
  %sunkaddr6.i = getelementptr i8, ptr %lsr.iv31.i, i64 %sunkaddr11.i63
  %.272.3.i = load double, ptr %sunkaddr6.i, align 8, !noalias !38
  %.273.3.i = fsub double %.272.2.i, %.272.3.i
  %.10.i.3.i = fcmp olt double %.273.3.i, %.11.i.2.i
  %.11.i.3.i = select i1 %.10.i.3.i, double %.273.3.i, double %.11.i.2.i
  %.10.i9.3.i = fcmp ogt double %.273.3.i, %.11.i10.2.i
  %.11.i10.3.i = select i1 %.10.i9.3.i, double %.273.3.i, double %.11.i10.2.i
  %.377.3.i = fsub double %.11.i10.3.i, %.11.i.3.i
  %.382.3.i = fcmp olt double %.377.3.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.382.3.i, label %B182.4.i, label %B421.i

B182.4.i:                                         ; preds = %B182.3.i
  %sunkaddr8.i68 = getelementptr i8, ptr %lsr.iv26.i, i64 %sunkaddr11.i63
  %.272.4.i = load double, ptr %sunkaddr8.i68, align 8, !noalias !38
  %.273.4.i = fsub double %.272.3.i, %.272.4.i
  %.10.i.4.i = fcmp olt double %.273.4.i, %.11.i.3.i
  %.11.i.4.i = select i1 %.10.i.4.i, double %.273.4.i, double %.11.i.3.i
  %.10.i9.4.i = fcmp ogt double %.273.4.i, %.11.i10.3.i
  %.11.i10.4.i = select i1 %.10.i9.4.i, double %.273.4.i, double %.11.i10.3.i
  %.377.4.i = fsub double %.11.i10.4.i, %.11.i.4.i
  %.382.4.i = fcmp olt double %.377.4.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.382.4.i, label %B182.5.i, label %B421.i

B182.5.i:                                         ; preds = %B182.4.i
  %sunkaddr10.i69 = getelementptr i8, ptr %lsr.iv.i57, i64 %sunkaddr11.i63
  %.272.5.i = load double, ptr %sunkaddr10.i69, align 8, !noalias !38
  %.273.5.i = fsub double %.272.4.i, %.272.5.i
  %.10.i.5.i = fcmp olt double %.273.5.i, %.11.i.4.i
  %.11.i.5.i = select i1 %.10.i.5.i, double %.273.5.i, double %.11.i.4.i
  %.10.i9.5.i = fcmp ogt double %.273.5.i, %.11.i10.4.i
  %.11.i10.5.i = select i1 %.10.i9.5.i, double %.273.5.i, double %.11.i10.4.i
  %.377.5.i = fsub double %.11.i10.5.i, %.11.i.5.i
  %.382.5.i = fcmp olt double %.377.5.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.382.5.i, label %f27.exit, label %B421.i

B421.i:                                           ; preds = %B182.preheader.i, %B52.if.i, %B182.5.i, %B182.4.i, %B182.3.i, %B182.2.i, %B182.1.i
  %scevgep23.i = getelementptr i8, ptr %lsr.iv.i57, i64 -48
  %scevgep27.i = getelementptr i8, ptr %lsr.iv26.i, i64 -40
  %scevgep32.i58 = getelementptr i8, ptr %lsr.iv31.i, i64 -32
  %scevgep37.i59 = getelementptr i8, ptr %lsr.iv36.i, i64 -24
  %scevgep42.i60 = getelementptr i8, ptr %lsr.iv41.i, i64 -16
  %scevgep47.i = getelementptr i8, ptr %lsr.iv46.i, i64 -8
  %lsr.iv.next.i61 = add nuw nsw i64 %lsr.iv50.i, 6
  %.113.i = add nuw nsw i64 %.106123127.i, 1
  %exitcond.not.i62 = icmp eq i64 %lsr.iv.next.i61, 63
  br i1 %exitcond.not.i62, label %f30.exit, label %B52.if.i

B52.if.i:                                         ; preds = %B421.i, %B974.endif.i
  %lsr.iv50.i = phi i64 [ 15, %B974.endif.i ], [ %lsr.iv.next.i61, %B421.i ]
  %lsr.iv46.i = phi ptr [ %scevgep45.i56, %B974.endif.i ], [ %scevgep47.i, %B421.i ]
  %lsr.iv41.i = phi ptr [ %scevgep40.i55, %B974.endif.i ], [ %scevgep42.i60, %B421.i ]
  %lsr.iv36.i = phi ptr [ %scevgep35.i54, %B974.endif.i ], [ %scevgep37.i59, %B421.i ]
  %lsr.iv31.i = phi ptr [ %scevgep30.i53, %B974.endif.i ], [ %scevgep32.i58, %B421.i ]
  %lsr.iv26.i = phi ptr [ %scevgep25.i52, %B974.endif.i ], [ %scevgep27.i, %B421.i ]
  %lsr.iv.i57 = phi ptr [ %scevgep.i51, %B974.endif.i ], [ %scevgep23.i, %B421.i ]
  %.106123127.i = phi i64 [ 1, %B974.endif.i ], [ %.113.i, %B421.i ]
  %.146.not.i.not = icmp ult i64 %iterations.2.0.i, %lsr.iv50.i
  br i1 %.146.not.i.not, label %B421.i, label %B182.preheader.i

B182.preheader.i:                                 ; preds = %B52.if.i
  %.238.i65 = load double, ptr %sunkaddr13.i, align 8, !noalias !38
  %sunkaddr15.i = getelementptr i8, ptr %lsr.iv46.i, i64 %sunkaddr11.i63
  %.272.i = load double, ptr %sunkaddr15.i, align 8, !noalias !38
  %.273.i = fsub double %.238.i65, %.272.i
  %.10.i.i66 = fcmp olt double %.273.i, 1.000000e+300
  %.11.i.i67 = select i1 %.10.i.i66, double %.273.i, double 1.000000e+300
  %.10.i9.i = fcmp ogt double %.273.i, -1.000000e+300
  %.11.i10.i = select i1 %.10.i9.i, double %.273.i, double -1.000000e+300
  %.377.i = fsub double %.11.i10.i, %.11.i.i67
  %.382.i = fcmp olt double %.377.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.382.i, label %B182.1.i, label %B421.i

f30.exit:                                         ; preds = %B421.i
  %exitcond.not = icmp eq i64 %.1696.i, 96
  br i1 %exitcond.not, label %93, label %B104.i

f27.exit:                                         ; preds = %B182.5.i
  %.1916.i = mul nuw nsw i64 %.106123127.i, 6
  %92 = uitofp i64 %.1696.i to double
  br label %94

93:                                               ; preds = %f30.exit
  %.2000.i.pre = load double, ptr %.1693.i89.phi.trans.insert, align 8, !noalias !12
  br label %94

94:                                               ; preds = %f27.exit, %93
  %iterations.2.0.i100123 = phi i64 [ 95, %93 ], [ %iterations.2.0.i, %f27.exit ]
  %.1696.i102121 = phi double [ 9.600000e+01, %93 ], [ %92, %f27.exit ]
  %.2000.i119 = phi double [ %.2000.i.pre, %93 ], [ %.238.i65, %f27.exit ]
  %95 = phi i64 [ 48, %93 ], [ %.1916.i, %f27.exit ]
  %.2003.i5 = sub nsw i64 %iterations.2.0.i100123, %95
  %.2029.i = getelementptr double, ptr %.912.i, i64 %.2003.i5
  %.2030.i = load double, ptr %.2029.i, align 8, !noalias !12
  %.2033.i = fsub double %.2000.i119, %.2030.i
  %.2034.i = uitofp i64 %95 to double
  %.2038.i = fdiv double %.2033.i, %.2034.i
  %"$phi616.2.2.sroa.48.4.i" = select i1 %.1408.not.i, i64 %arg.n11_1, i64 %arg.n12_1
  %"$phi616.2.2.sroa.32.4.i" = select i1 %.1408.not.i, ptr %arg.a11, ptr %arg.a12
  %.1902.i = mul i64 %"$phi616.2.2.sroa.48.4.i", %.112416971704.i
  %.1906.i = getelementptr double, ptr %"$phi616.2.2.sroa.32.4.i", i64 %.1902.i
  store double %.2038.i, ptr %.1906.i, align 8, !noalias !1
  %.1954.i = getelementptr i8, ptr %.1906.i, i64 8
  store double %alone.4.0.i, ptr %.1954.i, align 8, !noalias !1
  %.2002.i = getelementptr i8, ptr %.1906.i, i64 16
  %.2003.i = sitofp i64 %filled.2.2.lcssa.i to double
  store double %.2003.i, ptr %.2002.i, align 8, !noalias !1
  %.2051.i = getelementptr i8, ptr %.1906.i, i64 40
  store double %.1696.i102121, ptr %.2051.i, align 8, !noalias !1
  br label %B847.i

B722.i:                                           ; preds = %B847.i
  %.1131.i = add nuw nsw i64 %.112416971704.i, 1
  br i1 %.428636.not.i.i, label %f28.exit, label %B60.if.i.i

B168.i.i:                                         ; preds = %B60.if.i.i
  %.367.i.i25 = load i64, ptr %.2164.i, align 8, !noalias !41
  %.371.not.i.i = icmp eq i64 %.367.i.i25, %.5.i.i.i8
  br i1 %.371.not.i.i, label %B238.i.i, label %B192.preheader.i.i

B192.preheader.i.i:                               ; preds = %B168.i.i
  %96 = add nsw i64 %used.2.0439.i.i, -1
  br label %B192.i.i

B192.i.i:                                         ; preds = %B214.i.i, %B192.preheader.i.i
  %at.2.1.i.i = phi i64 [ %.377.i.i, %B214.i.i ], [ 0, %B192.preheader.i.i ]
  %exitcond.not.i.i26 = icmp eq i64 %96, %at.2.1.i.i
  br i1 %exitcond.not.i.i26, label %B250.i.i, label %B214.i.i

B214.i.i:                                         ; preds = %B192.i.i
  %.377.i.i = add nuw nsw i64 %at.2.1.i.i, 1
  %sunkaddr.i27 = shl i64 %at.2.1.i.i, 3
  %sunkaddr40.i = getelementptr i8, ptr %.2164.i, i64 %sunkaddr.i27
  %sunkaddr41.i = getelementptr i8, ptr %sunkaddr40.i, i64 8
  %.423.i.i = load i64, ptr %sunkaddr41.i, align 8, !noalias !41
  %.427.not.i.i = icmp eq i64 %.423.i.i, %.5.i.i.i8
  br i1 %.427.not.i.i, label %B238.i.i, label %B192.i.i

B238.i.i:                                         ; preds = %B214.i.i, %B60.if.i.i, %B168.i.i
  %at.3.2.i.i = phi i64 [ 0, %B168.i.i ], [ 0, %B60.if.i.i ], [ %.377.i.i, %B214.i.i ]
  %.446.i.i = icmp eq i64 %at.3.2.i.i, %used.2.0439.i.i
  br i1 %.446.i.i, label %B250.i.i, label %B238.i.i.B282.i.i_crit_edge

B238.i.i.B282.i.i_crit_edge:                      ; preds = %B238.i.i
  %.547.i.i.phi.trans.insert = getelementptr double, ptr %.977.i, i64 %at.3.2.i.i
  %.548.i.i9.pre = load double, ptr %.547.i.i.phi.trans.insert, align 8, !noalias !41
  br label %B282.i.i

B250.i.i:                                         ; preds = %B192.i.i, %B238.i.i
  %.475.i.i = getelementptr i64, ptr %.2164.i, i64 %used.2.0439.i.i
  store i64 %.5.i.i.i8, ptr %.475.i.i, align 8, !noalias !41
  %.505.i.i = getelementptr double, ptr %.977.i, i64 %used.2.0439.i.i
  store double 0.000000e+00, ptr %.505.i.i, align 8, !noalias !41
  %.508.i.i = add nsw i64 %used.2.0439.i.i, 1
  br label %B282.i.i

B282.i.i:                                         ; preds = %B238.i.i.B282.i.i_crit_edge, %B250.i.i
  %.548.i.i9 = phi double [ 0.000000e+00, %B250.i.i ], [ %.548.i.i9.pre, %B238.i.i.B282.i.i_crit_edge ]
  %at.3.24.i.i = phi i64 [ %used.2.0439.i.i, %B250.i.i ], [ %at.3.2.i.i, %B238.i.i.B282.i.i_crit_edge ]
  %used.3.1.i.i = phi i64 [ %.508.i.i, %B250.i.i ], [ %used.2.0439.i.i, %B238.i.i.B282.i.i_crit_edge ]
  %.547.i.i = getelementptr double, ptr %.977.i, i64 %at.3.24.i.i
  %sunkaddr9.i.i = shl i64 %.182435437.i.i, 3
  %sunkaddr10.i.i = getelementptr i8, ptr %arg.a2, i64 %sunkaddr9.i.i
  %.579.i.i = load i64, ptr %sunkaddr10.i.i, align 8, !noalias !41
  %.623.i.i10 = mul i64 %.579.i.i, %arg.n7_1
  %97 = getelementptr double, ptr %arg.a7, i64 %.623.i.i10
  %.627.i.i = getelementptr i8, ptr %97, i64 8
  %.628.i.i = load double, ptr %.627.i.i, align 8, !noalias !41
  %.629.i.i = fadd double %.548.i.i9, %.628.i.i
  store double %.629.i.i, ptr %.547.i.i, align 8, !noalias !41
  %.176.i.i = icmp sgt i64 %.175434438.i.i, 1
  br i1 %.176.i.i, label %B60.if.i.i, label %B0.endif.i

B60.if.i.i:                                       ; preds = %B722.i, %B282.i.i
  %used.2.0439.i.i = phi i64 [ %used.3.1.i.i, %B282.i.i ], [ 0, %B722.i ]
  %.175434438.i.i = phi i64 [ %.185.i.i, %B282.i.i ], [ %.385.i.i, %B722.i ]
  %.182435437.i.i = phi i64 [ %.189.i.i, %B282.i.i ], [ %.1213.i, %B722.i ]
  %.185.i.i = add nsw i64 %.175434438.i.i, -1
  %.189.i.i = add i64 %.182435437.i.i, 1
  %.246.i.i = getelementptr i64, ptr %arg.a2, i64 %.182435437.i.i
  %.247.i.i = load i64, ptr %.246.i.i, align 8, !noalias !41
  %.289.i.i = mul i64 %.247.i.i, %arg.n7_1
  %.293.i.i = getelementptr double, ptr %arg.a7, i64 %.289.i.i
  %.294.i.i = load double, ptr %.293.i.i, align 8, !noalias !41
  %.5.i.i.i8 = fptosi double %.294.i.i to i64
  %.331.i.i = icmp sgt i64 %used.2.0439.i.i, 0
  br i1 %.331.i.i, label %B168.i.i, label %B238.i.i

B158.loopexit.i:                                  ; preds = %B480.endif.endif.i
  %.322.i = add nuw nsw i64 %.315344362.i, 1
  %exitcond390.not.i = icmp eq i64 %.315344362.i, %.11.i.i15
  br i1 %exitcond390.not.i, label %f28.exit.loopexit, label %B158.if.i16

B216.i:                                           ; preds = %B480.endif.endif.i, %B216.preheader.i
  %best.2.1.i = phi double [ %best.5.2.i, %B480.endif.endif.i ], [ %best.3.0364.i, %B216.preheader.i ]
  %which.5.1.i = phi i64 [ %which.4.2.i, %B480.endif.endif.i ], [ %which.2.0365.i, %B216.preheader.i ]
  %.681.i = load i64, ptr %arg.a9, align 8, !noalias !46
  %.707.i19 = getelementptr i64, ptr %.2229.i, i64 %.681.i
  %.708.i20 = load i64, ptr %.707.i19, align 8, !noalias !46
  br i1 %exitcond.not.i17, label %B328.if.lr.ph.i, label %B258.if.1.i

B328.if.lr.ph.i:                                  ; preds = %B258.if.3.i, %B258.if.2.i, %B258.if.1.i, %B216.i
  %.710.lcssa.i = phi i64 [ %.708.i20, %B216.i ], [ %.710.1.i, %B258.if.1.i ], [ %.710.2.i, %B258.if.2.i ], [ %.710.3.i, %B258.if.3.i ]
  %.878.i = xor i64 %.710.lcssa.i, -1
  br i1 %104, label %B328.if.epil.preheader.i, label %B328.if.i

B364.i:                                           ; preds = %B328.if.i
  %sunkaddr43.i = getelementptr i8, ptr %.977.i, i64 %sunkaddr95.i
  %.909.i = load double, ptr %sunkaddr43.i, align 8, !noalias !46
  %.913.i = fadd double %work.2.2331.i, %.909.i
  br label %B386.i

B386.i:                                           ; preds = %B328.if.i, %B364.i
  %work.3.3.i = phi double [ %.913.i, %B364.i ], [ %work.2.2331.i, %B328.if.i ]
  %sunkaddr46.i = getelementptr i8, ptr %sunkaddr96.i, i64 8
  %.876.1.i = load i64, ptr %sunkaddr46.i, align 8, !noalias !46
  %.879.1.i = and i64 %.876.1.i, %.878.i
  %.880.1.i = icmp eq i64 %.879.1.i, 0
  br i1 %.880.1.i, label %B364.1.i, label %B386.1.i

B364.1.i:                                         ; preds = %B386.i
  %sunkaddr48.i = getelementptr i8, ptr %.977.i, i64 %sunkaddr95.i
  %sunkaddr49.i = getelementptr i8, ptr %sunkaddr48.i, i64 8
  %.909.1.i = load double, ptr %sunkaddr49.i, align 8, !noalias !46
  %.913.1.i = fadd double %work.3.3.i, %.909.1.i
  br label %B386.1.i

B386.1.i:                                         ; preds = %B364.1.i, %B386.i
  %work.3.3.1.i = phi double [ %.913.1.i, %B364.1.i ], [ %work.3.3.i, %B386.i ]
  %sunkaddr52.i = getelementptr i8, ptr %sunkaddr96.i, i64 16
  %.876.2.i = load i64, ptr %sunkaddr52.i, align 8, !noalias !46
  %.879.2.i = and i64 %.876.2.i, %.878.i
  %.880.2.i = icmp eq i64 %.879.2.i, 0
  br i1 %.880.2.i, label %B364.2.i, label %B386.2.i

B364.2.i:                                         ; preds = %B386.1.i
  %sunkaddr54.i = getelementptr i8, ptr %.977.i, i64 %sunkaddr95.i
  %sunkaddr55.i = getelementptr i8, ptr %sunkaddr54.i, i64 16
  %.909.2.i = load double, ptr %sunkaddr55.i, align 8, !noalias !46
  %.913.2.i = fadd double %work.3.3.1.i, %.909.2.i
  br label %B386.2.i

B386.2.i:                                         ; preds = %B364.2.i, %B386.1.i
  %work.3.3.2.i = phi double [ %.913.2.i, %B364.2.i ], [ %work.3.3.1.i, %B386.1.i ]
  %sunkaddr58.i = getelementptr i8, ptr %sunkaddr96.i, i64 24
  %.876.3.i = load i64, ptr %sunkaddr58.i, align 8, !noalias !46
  %.879.3.i = and i64 %.876.3.i, %.878.i
  %.880.3.i = icmp eq i64 %.879.3.i, 0
  br i1 %.880.3.i, label %B364.3.i, label %B386.3.i

B364.3.i:                                         ; preds = %B386.2.i
  %sunkaddr60.i = getelementptr i8, ptr %.977.i, i64 %sunkaddr95.i
  %sunkaddr61.i = getelementptr i8, ptr %sunkaddr60.i, i64 24
  %.909.3.i = load double, ptr %sunkaddr61.i, align 8, !noalias !46
  %.913.3.i = fadd double %work.3.3.2.i, %.909.3.i
  br label %B386.3.i

B386.3.i:                                         ; preds = %B364.3.i, %B386.2.i
  %work.3.3.3.i = phi double [ %.913.3.i, %B364.3.i ], [ %work.3.3.2.i, %B386.2.i ]
  %sunkaddr64.i = getelementptr i8, ptr %sunkaddr96.i, i64 32
  %.876.4.i = load i64, ptr %sunkaddr64.i, align 8, !noalias !46
  %.879.4.i = and i64 %.876.4.i, %.878.i
  %.880.4.i = icmp eq i64 %.879.4.i, 0
  br i1 %.880.4.i, label %B364.4.i, label %B386.4.i

B364.4.i:                                         ; preds = %B386.3.i
  %sunkaddr66.i = getelementptr i8, ptr %.977.i, i64 %sunkaddr95.i
  %sunkaddr67.i = getelementptr i8, ptr %sunkaddr66.i, i64 32
  %.909.4.i = load double, ptr %sunkaddr67.i, align 8, !noalias !46
  %.913.4.i = fadd double %work.3.3.3.i, %.909.4.i
  br label %B386.4.i

B386.4.i:                                         ; preds = %B364.4.i, %B386.3.i
  %work.3.3.4.i = phi double [ %.913.4.i, %B364.4.i ], [ %work.3.3.3.i, %B386.3.i ]
  %sunkaddr70.i = getelementptr i8, ptr %sunkaddr96.i, i64 40
  %.876.5.i = load i64, ptr %sunkaddr70.i, align 8, !noalias !46
  %.879.5.i = and i64 %.876.5.i, %.878.i
  %.880.5.i = icmp eq i64 %.879.5.i, 0
  br i1 %.880.5.i, label %B364.5.i, label %B386.5.i

B364.5.i:                                         ; preds = %B386.4.i
  %sunkaddr72.i = getelementptr i8, ptr %.977.i, i64 %sunkaddr95.i
  %sunkaddr73.i = getelementptr i8, ptr %sunkaddr72.i, i64 40
  %.909.5.i = load double, ptr %sunkaddr73.i, align 8, !noalias !46
  %.913.5.i = fadd double %work.3.3.4.i, %.909.5.i
  br label %B386.5.i

B386.5.i:                                         ; preds = %B364.5.i, %B386.4.i
  %work.3.3.5.i = phi double [ %.913.5.i, %B364.5.i ], [ %work.3.3.4.i, %B386.4.i ]
  %sunkaddr76.i = getelementptr i8, ptr %sunkaddr96.i, i64 48
  %.876.6.i = load i64, ptr %sunkaddr76.i, align 8, !noalias !46
  %.879.6.i = and i64 %.876.6.i, %.878.i
  %.880.6.i = icmp eq i64 %.879.6.i, 0
  br i1 %.880.6.i, label %B364.6.i, label %B386.6.i

B364.6.i:                                         ; preds = %B386.5.i
  %sunkaddr78.i = getelementptr i8, ptr %.977.i, i64 %sunkaddr95.i
  %sunkaddr79.i = getelementptr i8, ptr %sunkaddr78.i, i64 48
  %.909.6.i = load double, ptr %sunkaddr79.i, align 8, !noalias !46
  %.913.6.i = fadd double %work.3.3.5.i, %.909.6.i
  br label %B386.6.i

B386.6.i:                                         ; preds = %B364.6.i, %B386.5.i
  %work.3.3.6.i = phi double [ %.913.6.i, %B364.6.i ], [ %work.3.3.5.i, %B386.5.i ]
  %.817.7.i = add nuw nsw i64 %.810327329.i, 8
  %sunkaddr82.i = getelementptr i8, ptr %sunkaddr96.i, i64 56
  %.876.7.i = load i64, ptr %sunkaddr82.i, align 8, !noalias !46
  %.879.7.i = and i64 %.876.7.i, %.878.i
  %.880.7.i = icmp eq i64 %.879.7.i, 0
  br i1 %.880.7.i, label %B364.7.i, label %B386.7.i

B364.7.i:                                         ; preds = %B386.6.i
  %sunkaddr84.i = getelementptr i8, ptr %.977.i, i64 %sunkaddr95.i
  %sunkaddr85.i = getelementptr i8, ptr %sunkaddr84.i, i64 56
  %.909.7.i = load double, ptr %sunkaddr85.i, align 8, !noalias !46
  %.913.7.i = fadd double %work.3.3.6.i, %.909.7.i
  br label %B386.7.i

B386.7.i:                                         ; preds = %B364.7.i, %B386.6.i
  %work.3.3.7.i = phi double [ %.913.7.i, %B364.7.i ], [ %work.3.3.6.i, %B386.6.i ]
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i, %.817.7.i
  br i1 %niter.ncmp.7.i, label %B388.loopexit.unr-lcssa.i, label %B328.if.i

B388.loopexit.unr-lcssa.i:                        ; preds = %B386.7.i
  br i1 %105, label %B44.if.i.i, label %B328.if.epil.preheader.i

B328.if.epil.preheader.i:                         ; preds = %B388.loopexit.unr-lcssa.i, %B328.if.lr.ph.i
  %work.2.2331.epil.init.i = phi double [ 0.000000e+00, %B328.if.lr.ph.i ], [ %work.3.3.7.i, %B388.loopexit.unr-lcssa.i ]
  %.810327329.epil.init.i = phi i64 [ 0, %B328.if.lr.ph.i ], [ %unroll_iter.i, %B388.loopexit.unr-lcssa.i ]
  %98 = shl i64 %.810327329.epil.init.i, 3
  %scevgep42.i = getelementptr i8, ptr %.977.i, i64 %98
  %scevgep44.i = getelementptr i8, ptr %.2164.i, i64 %98
  br label %B328.if.epil.i

B328.if.epil.i:                                   ; preds = %B386.epil.i, %B328.if.epil.preheader.i
  %work.2.2331.epil.i = phi double [ %work.2.2331.epil.init.i, %B328.if.epil.preheader.i ], [ %work.3.3.epil.i, %B386.epil.i ]
  %epil.iter.i = phi i64 [ 0, %B328.if.epil.preheader.i ], [ %epil.iter.next.i, %B386.epil.i ]
  %99 = shl i64 %epil.iter.i, 3
  %scevgep64.i = getelementptr i8, ptr %scevgep44.i, i64 %99
  %.876.epil.i = load i64, ptr %scevgep64.i, align 8, !noalias !46
  %.879.epil.i = and i64 %.876.epil.i, %.878.i
  %.880.epil.i = icmp eq i64 %.879.epil.i, 0
  br i1 %.880.epil.i, label %B364.epil.i, label %B386.epil.i

B364.epil.i:                                      ; preds = %B328.if.epil.i
  %scevgep32.i = getelementptr i8, ptr %scevgep42.i, i64 %99
  %.909.epil.i = load double, ptr %scevgep32.i, align 8, !noalias !46
  %.913.epil.i = fadd double %work.2.2331.epil.i, %.909.epil.i
  br label %B386.epil.i

B386.epil.i:                                      ; preds = %B364.epil.i, %B328.if.epil.i
  %work.3.3.epil.i = phi double [ %.913.epil.i, %B364.epil.i ], [ %work.2.2331.epil.i, %B328.if.epil.i ]
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B44.if.i.i, label %B328.if.epil.i, !llvm.loop !47

B84.i.i:                                          ; preds = %B44.if.i.4.i, %B44.if.i.3.i, %B44.if.i.2.i, %B44.if.i.1.i
  %scevgep49.i.lcssa.i = phi ptr [ %scevgep49.i.4.i, %B44.if.i.4.i ], [ %scevgep49.i.1.i, %B44.if.i.1.i ], [ %scevgep49.i.2.i, %B44.if.i.2.i ], [ %scevgep49.i.3.i, %B44.if.i.3.i ]
  %.172.i.lcssa.i = phi i64 [ %.172.i.4.i, %B44.if.i.4.i ], [ %.172.i.1.i, %B44.if.i.1.i ], [ %.172.i.2.i, %B44.if.i.2.i ], [ %.172.i.3.i, %B44.if.i.3.i ]
  %lsr.iv.next51.i.lcssa.neg.i = phi i64 [ -4, %B44.if.i.4.i ], [ -1, %B44.if.i.1.i ], [ -2, %B44.if.i.2.i ], [ -3, %B44.if.i.3.i ]
  %.212.i.i = add nsw i64 %.172.i.lcssa.i, 1
  store i64 %.212.i.i, ptr %scevgep49.i.lcssa.i, align 8, !noalias !48
  %100 = add i64 %.172.i.lcssa.i, 2
  br label %B154.if.prol.i.i

B154.if.prol.i.i:                                 ; preds = %B154.if.prol.i.i, %B84.i.i
  %lsr.iv33.i = phi i64 [ %lsr.iv.next.i22, %B154.if.prol.i.i ], [ %lsr.iv.next51.i.lcssa.neg.i, %B84.i.i ]
  %lsr.iv65.i = phi i64 [ %lsr.iv.next66.i, %B154.if.prol.i.i ], [ %100, %B84.i.i ]
  %101 = shl nsw i64 %lsr.iv33.i, 3
  %scevgep34.i = getelementptr i8, ptr %arg.chosen.4.pn.i, i64 %101
  %scevgep35.i = getelementptr i8, ptr %scevgep34.i, i64 8
  store i64 %lsr.iv65.i, ptr %scevgep35.i, align 8, !noalias !48
  %ov.i = icmp eq i64 %lsr.iv33.i, -1
  %lsr.iv.next66.i = add i64 %lsr.iv65.i, 1
  %lsr.iv.next.i22 = add nuw nsw i64 %lsr.iv33.i, 1
  br i1 %ov.i, label %B480.endif.endif.i, label %B154.if.prol.i.i, !llvm.loop !51

B44.if.i.i:                                       ; preds = %B386.epil.i, %B388.loopexit.unr-lcssa.i
  %work.2.2.lcssa.i = phi double [ %work.3.3.7.i, %B388.loopexit.unr-lcssa.i ], [ %work.3.3.epil.i, %B386.epil.i ]
  %.172.i.i = load i64, ptr %sunkaddr86.i, align 8, !noalias !48
  %.178.i.i = icmp slt i64 %.172.i.i, %lsr.iv.next55.i.i
  br i1 %.178.i.i, label %B480.endif.endif.critedge.i, label %B44.i.1.i

B44.i.1.i:                                        ; preds = %B44.if.i.i
  br i1 %exitcond.not.i17, label %B480.endif.endif.i, label %B44.if.i.1.i

B44.if.i.1.i:                                     ; preds = %B44.i.1.i
  %.172.i.1.i = load i64, ptr %scevgep49.i.1.i, align 8, !noalias !48
  %.178.i.1.i = icmp slt i64 %.172.i.1.i, %lsr.iv.next55.i.1.i
  br i1 %.178.i.1.i, label %B84.i.i, label %B44.i.2.i

B44.i.2.i:                                        ; preds = %B44.if.i.1.i
  br i1 %107, label %B480.endif.endif.i, label %B44.if.i.2.i

B44.if.i.2.i:                                     ; preds = %B44.i.2.i
  %.172.i.2.i = load i64, ptr %scevgep49.i.2.i, align 8, !noalias !48
  %.178.i.2.i = icmp slt i64 %.172.i.2.i, %lsr.iv.next55.i.2.i
  br i1 %.178.i.2.i, label %B84.i.i, label %B44.i.3.i

B44.i.3.i:                                        ; preds = %B44.if.i.2.i
  br i1 %108, label %B480.endif.endif.i, label %B44.if.i.3.i

B44.if.i.3.i:                                     ; preds = %B44.i.3.i
  %.172.i.3.i = load i64, ptr %scevgep49.i.3.i, align 8, !noalias !48
  %.178.i.3.i = icmp slt i64 %.172.i.3.i, %lsr.iv.next55.i.3.i
  br i1 %.178.i.3.i, label %B84.i.i, label %B44.i.4.i

B44.i.4.i:                                        ; preds = %B44.if.i.3.i
  br i1 %109, label %B480.endif.endif.i, label %B44.if.i.4.i

B44.if.i.4.i:                                     ; preds = %B44.i.4.i
  %.172.i.4.i = load i64, ptr %scevgep49.i.4.i, align 8, !noalias !48
  br label %B84.i.i

B0.endif.i:                                       ; preds = %B282.i.i
  %.108192.not.i.i = icmp slt i64 %used.3.1.i.i, 1
  br i1 %.108192.not.i.i, label %f28.exit, label %B34.if.i.i

B54.i.i:                                          ; preds = %B34.if.i.i
  %.194.i.i = getelementptr i64, ptr %.2164.i, i64 %.114190193.i.i
  %.195.i.i = load i64, ptr %.194.i.i, align 8, !noalias !52
  %102 = getelementptr i64, ptr %.2229.i, i64 %.114190193.i.i
  %.225.i.i = getelementptr i8, ptr %102, i64 -8
  %.226.i.i = load i64, ptr %.225.i.i, align 8, !noalias !52
  %.12.i.i.i = xor i64 %.226.i.i, %.195.i.i
  %.16.i.i.i = sub i64 0, %.12.i.i.i
  %.17.i.i.i = and i64 %.12.i.i.i, %.16.i.i.i
  %.23.i.i.i = and i64 %.17.i.i.i, %.195.i.i
  %.24.not.i.i.i = icmp eq i64 %.23.i.i.i, 0
  %.30.i.i.i = icmp slt i64 %.226.i.i, %.17.i.i.i
  %.43.i.i.i = icmp sge i64 %.195.i.i, %.17.i.i.i
  %"$phi60.0.2.0.i.i.i" = select i1 %.24.not.i.i.i, i1 %.43.i.i.i, i1 %.30.i.i.i
  br i1 %"$phi60.0.2.0.i.i.i", label %B228.i.i, label %B116.i.i11.preheader

B116.i.i11.preheader:                             ; preds = %B54.i.i
  %sunkaddr87.i = shl i64 %.114190193.i.i, 3
  %sunkaddr88.i = getelementptr i8, ptr %.2164.i, i64 %sunkaddr87.i
  br label %B116.i.i11

B116.i.i11:                                       ; preds = %B116.i.i11.preheader, %B166.i.i
  %at.2.2.i.i = phi i64 [ %.265.i.i, %B166.i.i ], [ %.114190193.i.i, %B116.i.i11.preheader ]
  %103 = shl i64 %at.2.2.i.i, 3
  %scevgep.i.i12 = getelementptr i8, ptr %.2229.i, i64 %103
  %scevgep12.i.i13 = getelementptr i8, ptr %scevgep.i.i12, i64 -8
  %.292.i.i14 = load i64, ptr %scevgep12.i.i13, align 8, !noalias !52
  store i64 %.292.i.i14, ptr %scevgep.i.i12, align 8, !noalias !52
  %.332.i.i = icmp sgt i64 %at.2.2.i.i, 1
  br i1 %.332.i.i, label %B166.i.i, label %B228.i.i

B166.i.i:                                         ; preds = %B116.i.i11
  %.368.i.i23 = load i64, ptr %sunkaddr88.i, align 8, !noalias !52
  %scevgep37.i = getelementptr i8, ptr %scevgep.i.i12, i64 -16
  %.399.i.i24 = load i64, ptr %scevgep37.i, align 8, !noalias !52
  %.12.i3.i.i = xor i64 %.399.i.i24, %.368.i.i23
  %.16.i4.i.i = sub i64 0, %.12.i3.i.i
  %.17.i5.i.i = and i64 %.12.i3.i.i, %.16.i4.i.i
  %.23.i6.i.i = and i64 %.17.i5.i.i, %.368.i.i23
  %.24.not.i7.i.i = icmp eq i64 %.23.i6.i.i, 0
  %.30.i8.i.i = icmp slt i64 %.399.i.i24, %.17.i5.i.i
  %.43.i9.i.i = icmp sge i64 %.368.i.i23, %.17.i5.i.i
  %"$phi60.0.2.0.i10.i.i" = select i1 %.24.not.i7.i.i, i1 %.43.i9.i.i, i1 %.30.i8.i.i
  %.265.i.i = add nsw i64 %at.2.2.i.i, -1
  br i1 %"$phi60.0.2.0.i10.i.i", label %B228.i.i, label %B116.i.i11

B228.i.i:                                         ; preds = %B166.i.i, %B116.i.i11, %B34.if.i.i, %B54.i.i
  %at.3.1.i.i = phi i64 [ %.114190193.i.i, %B54.i.i ], [ 0, %B34.if.i.i ], [ %.265.i.i, %B166.i.i ], [ 0, %B116.i.i11 ]
  %.471.i.i = getelementptr i64, ptr %.2164.i, i64 %.114190193.i.i
  %.472.i.i = load i64, ptr %.471.i.i, align 8, !noalias !52
  %.501.i.i = getelementptr i64, ptr %.2229.i, i64 %at.3.1.i.i
  store i64 %.472.i.i, ptr %.501.i.i, align 8, !noalias !52
  %exitcond.not.i3.i = icmp eq i64 %used.3.1.i.i, %.121.i.i
  br i1 %exitcond.not.i3.i, label %B0.endif.endif.i, label %B34.if.i.i

B34.if.i.i:                                       ; preds = %B0.endif.i, %B228.i.i
  %.114190193.i.i = phi i64 [ %.121.i.i, %B228.i.i ], [ 0, %B0.endif.i ]
  %.121.i.i = add nuw nsw i64 %.114190193.i.i, 1
  %.158.not.i.i = icmp eq i64 %.114190193.i.i, 0
  br i1 %.158.not.i.i, label %B228.i.i, label %B54.i.i

B0.endif.endif.i:                                 ; preds = %B228.i.i
  %.11.i.i15 = tail call i64 @llvm.smin.i64(i64 %used.3.1.i.i, i64 4)
  %xtraiter.i = and i64 %used.3.1.i.i, 7
  %unroll_iter.i = and i64 %used.3.1.i.i, 9223372036854775800
  %lsr.iv.next55.i.i = add nsw i64 %used.3.1.i.i, -1
  %lsr.iv.next55.i.1.i = add nsw i64 %used.3.1.i.i, -2
  %lsr.iv.next55.i.2.i = add nsw i64 %used.3.1.i.i, -3
  %lsr.iv.next55.i.3.i = add nsw i64 %used.3.1.i.i, -4
  %104 = icmp ult i64 %used.3.1.i.i, 8
  %105 = icmp eq i64 %xtraiter.i, 0
  br label %B158.if.i16

B158.if.i16:                                      ; preds = %B0.endif.endif.i, %B158.loopexit.i
  %arg.chosen.4.pn.i = phi ptr [ %arg.a9, %B0.endif.endif.i ], [ %lsr.iv68.i, %B158.loopexit.i ]
  %which.2.0365.i = phi i64 [ 0, %B0.endif.endif.i ], [ %which.4.2.i, %B158.loopexit.i ]
  %best.3.0364.i = phi double [ 0.000000e+00, %B0.endif.endif.i ], [ %best.5.2.i, %B158.loopexit.i ]
  %.315344362.i = phi i64 [ 1, %B0.endif.endif.i ], [ %.322.i, %B158.loopexit.i ]
  %lsr.iv68.i = getelementptr i8, ptr %arg.chosen.4.pn.i, i64 8
  store i64 0, ptr %arg.a9, align 8, !noalias !46
  %exitcond.not.i17 = icmp eq i64 %.315344362.i, 1
  br i1 %exitcond.not.i17, label %B216.preheader.i, label %B192.if.1.i

B192.if.1.i:                                      ; preds = %B158.if.i16
  store i64 1, ptr %sunkaddr92.i, align 8, !noalias !46
  %exitcond.not.1.i = icmp eq i64 %.315344362.i, 2
  br i1 %exitcond.not.1.i, label %B216.preheader.i, label %B192.if.2.i

B192.if.2.i:                                      ; preds = %B192.if.1.i
  store i64 2, ptr %sunkaddr93.i, align 8, !noalias !46
  %exitcond.not.2.i = icmp eq i64 %.315344362.i, 3
  br i1 %exitcond.not.2.i, label %B216.preheader.i, label %B192.if.3.i

B192.if.3.i:                                      ; preds = %B192.if.2.i
  store i64 3, ptr %sunkaddr94.i, align 8, !noalias !46
  br label %B216.preheader.i

B216.preheader.i:                                 ; preds = %B192.if.3.i, %B192.if.2.i, %B192.if.1.i, %B158.if.i16
  %106 = shl i64 %.315344362.i, 3
  %scevgep46.i.i18 = getelementptr i8, ptr %arg.a9, i64 %106
  %scevgep49.i.1.i = getelementptr i8, ptr %scevgep46.i.i18, i64 -16
  %scevgep49.i.2.i = getelementptr i8, ptr %scevgep46.i.i18, i64 -24
  %scevgep49.i.3.i = getelementptr i8, ptr %scevgep46.i.i18, i64 -32
  %scevgep49.i.4.i = getelementptr i8, ptr %scevgep46.i.i18, i64 -40
  %sunkaddr86.i = getelementptr i8, ptr %scevgep46.i.i18, i64 -8
  %107 = icmp eq i64 %.315344362.i, 2
  %108 = icmp eq i64 %.315344362.i, 3
  %109 = icmp eq i64 %.315344362.i, 4
  br label %B216.i

B258.if.1.i:                                      ; preds = %B216.i
  %.681.1.i = load i64, ptr %sunkaddr92.i, align 8, !noalias !46
  %.707.1.i = getelementptr i64, ptr %.2229.i, i64 %.681.1.i
  %.708.1.i = load i64, ptr %.707.1.i, align 8, !noalias !46
  %.710.1.i = or i64 %.708.1.i, %.708.i20
  br i1 %107, label %B328.if.lr.ph.i, label %B258.if.2.i

B258.if.2.i:                                      ; preds = %B258.if.1.i
  %.681.2.i = load i64, ptr %sunkaddr93.i, align 8, !noalias !46
  %.707.2.i = getelementptr i64, ptr %.2229.i, i64 %.681.2.i
  %.708.2.i = load i64, ptr %.707.2.i, align 8, !noalias !46
  %.710.2.i = or i64 %.708.2.i, %.710.1.i
  br i1 %108, label %B328.if.lr.ph.i, label %B258.if.3.i

B258.if.3.i:                                      ; preds = %B258.if.2.i
  %.681.3.i = load i64, ptr %sunkaddr94.i, align 8, !noalias !46
  %.707.3.i = getelementptr i64, ptr %.2229.i, i64 %.681.3.i
  %.708.3.i = load i64, ptr %.707.3.i, align 8, !noalias !46
  %.710.3.i = or i64 %.708.3.i, %.710.2.i
  br label %B328.if.lr.ph.i

B328.if.i:                                        ; preds = %B328.if.lr.ph.i, %B386.7.i
  %work.2.2331.i = phi double [ %work.3.3.7.i, %B386.7.i ], [ 0.000000e+00, %B328.if.lr.ph.i ]
  %.810327329.i = phi i64 [ %.817.7.i, %B386.7.i ], [ 0, %B328.if.lr.ph.i ]
  %sunkaddr95.i = shl i64 %.810327329.i, 3
  %sunkaddr96.i = getelementptr i8, ptr %.2164.i, i64 %sunkaddr95.i
  %.876.i21 = load i64, ptr %sunkaddr96.i, align 8, !noalias !46
  %.879.i = and i64 %.876.i21, %.878.i
  %.880.i = icmp eq i64 %.879.i, 0
  br i1 %.880.i, label %B364.i, label %B386.i

B480.endif.endif.critedge.i:                      ; preds = %B44.if.i.i
  %.212.i.c.i = add nsw i64 %.172.i.i, 1
  store i64 %.212.i.c.i, ptr %sunkaddr86.i, align 8, !noalias !48
  br label %B480.endif.endif.i

B480.endif.endif.i:                               ; preds = %B154.if.prol.i.i, %B480.endif.endif.critedge.i, %B44.i.4.i, %B44.i.3.i, %B44.i.2.i, %B44.i.1.i
  %exitcond.not.i824.i = phi i1 [ true, %B44.i.1.i ], [ true, %B44.i.2.i ], [ false, %B480.endif.endif.critedge.i ], [ true, %B44.i.4.i ], [ true, %B44.i.3.i ], [ false, %B154.if.prol.i.i ]
  %110 = tail call i64 @llvm.ctpop.i64(i64 %.710.lcssa.i)
  %111 = uitofp i64 %110 to double
  %.979.i = fdiv double %work.2.2.lcssa.i, %111
  %.981.i = fadd double %best.2.1.i, 0x3D719799812DEA11
  %.984.i = fcmp ogt double %.979.i, %.981.i
  %best.5.2.i = select i1 %.984.i, double %.979.i, double %best.2.1.i
  %which.4.2.i = select i1 %.984.i, i64 %.710.lcssa.i, i64 %which.5.1.i
  br i1 %exitcond.not.i824.i, label %B158.loopexit.i, label %B216.i

f28.exit.loopexit:                                ; preds = %B158.loopexit.i
  %112 = sitofp i64 %which.4.2.i to double
  br label %f28.exit

f28.exit:                                         ; preds = %f28.exit.loopexit, %B722.i, %B0.endif.i
  %best.3.0.lcssa.i = phi double [ 0.000000e+00, %B722.i ], [ 0.000000e+00, %B0.endif.i ], [ %best.5.2.i, %f28.exit.loopexit ]
  %which.2.0.lcssa.i = phi double [ 0.000000e+00, %B722.i ], [ 0.000000e+00, %B0.endif.i ], [ %112, %f28.exit.loopexit ]
  %sunkaddr18.i = getelementptr i8, ptr %sunkaddr8.i, i64 24
  store double %best.3.0.lcssa.i, ptr %sunkaddr18.i, align 8, !noalias !1
  %sunkaddr21.i = getelementptr i8, ptr %sunkaddr8.i, i64 32
  store double %which.2.0.lcssa.i, ptr %sunkaddr21.i, align 8, !noalias !1
  %exitcond1715.not.i = icmp eq i64 %.1131.i, %arg.n0_0
  br i1 %exitcond1715.not.i, label %f26.exit, label %B278.if.i

B847.i:                                           ; preds = %94, %B442.i, %B426.i
  br i1 %exitcond.not.i, label %B722.i, label %B410.if.i

B0.else.endif.if.i:                               ; preds = %entry
  %113 = mul i64 %arg.n8_1, %arg.n8_0
  br label %B0.else.endif.endif.i

B0.else.endif.endif.i:                            ; preds = %B0.else.endif.if.i, %entry
  %.210.sroa.0.3.i = phi i64 [ %113, %B0.else.endif.if.i ], [ 0, %entry ]
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
  br i1 %.247.not.i, label %B0.endif.else.endif.endif.i, label %B0.endif.else.endif.if.i, !prof !55

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
  %.11181703.not.i = icmp slt i64 %arg.n0_0, 1
  br i1 %.11181703.not.i, label %f26.exit, label %B278.if.lr.ph.i

B278.if.lr.ph.i:                                  ; preds = %B0.endif.else.endif.endif.i
  %.1467.i = sitofp i64 %arg.a16 to double
  %.2164.i = getelementptr i64, ptr %arg.a9, i64 %arg.n9_1
  %.2229.idx.i = shl i64 %arg.n9_1, 4
  %.2229.i = getelementptr i8, ptr %arg.a9, i64 %.2229.idx.i
  %114 = icmp sgt i64 %arg.a16, 0
  %115 = icmp slt i64 %arg.n10_0, 1
  %.213609.not.i.i = icmp slt i64 %arg.n9_1, 1
  %xtraiter.i.i = and i64 %arg.n9_1, 7
  %116 = icmp ult i64 %arg.n9_1, 8
  %117 = add nsw i64 %arg.n9_1, -8
  %118 = lshr i64 %117, 3
  %119 = icmp eq i64 %118, 0
  %120 = add nuw nsw i64 %118, 1
  %121 = and i64 %120, 4611686018427387902
  %122 = and i64 %117, 8
  %lcmp.mod.not.not.i = icmp eq i64 %122, 0
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i, 0
  %.546.i.i = add i64 %arg.n7_1, -6
  %..546.i.i = tail call i64 @llvm.smax.i64(i64 %.546.i.i, i64 0)
  %xtraiter7.i.i = and i64 %..546.i.i, 3
  %123 = shl i64 %arg.n7_1, 3
  %124 = and i64 %..546.i.i, 9223372036854775804
  %125 = icmp slt i64 %.546.i.i, 1
  %126 = icmp ult i64 %.546.i.i, 4
  %127 = icmp eq i64 %xtraiter7.i.i, 0
  %scevgep3.i.i = getelementptr i8, ptr %.511.i, i64 -8
  %scevgep.i.i = getelementptr i8, ptr %.511.i, i64 8
  %128 = shl i64 %arg.n8_1, 3
  %scevgep20.i65.i = getelementptr i8, ptr %.511.i, i64 16
  %scevgep33.i.i = getelementptr i8, ptr %.329.i, i64 24
  %scevgep46.i.i = getelementptr i8, ptr %.511.i, i64 24
  %scevgep217.i = getelementptr i8, ptr %.329.i, i64 16
  %scevgep.i51 = getelementptr i8, ptr %.912.i, i64 -56
  %scevgep25.i52 = getelementptr i8, ptr %.912.i, i64 -48
  %scevgep30.i53 = getelementptr i8, ptr %.912.i, i64 -40
  %scevgep35.i54 = getelementptr i8, ptr %.912.i, i64 -32
  %scevgep40.i55 = getelementptr i8, ptr %.912.i, i64 -24
  %scevgep45.i56 = getelementptr i8, ptr %.912.i, i64 -16
  %sunkaddr92.i = getelementptr i8, ptr %arg.a9, i64 8
  %sunkaddr93.i = getelementptr i8, ptr %arg.a9, i64 16
  %sunkaddr94.i = getelementptr i8, ptr %arg.a9, i64 24
  %.1693.i89.phi.trans.insert = getelementptr i8, ptr %.912.i, i64 760
  br label %B278.if.i

B278.if.i:                                        ; preds = %B278.if.lr.ph.i, %f28.exit
  %.112416971704.i = phi i64 [ 0, %B278.if.lr.ph.i ], [ %.1131.i, %f28.exit ]
  %.1185.i = getelementptr i64, ptr %arg.a0, i64 %.112416971704.i
  %.1186.i = load i64, ptr %.1185.i, align 8, !noalias !1
  %.1212.i = getelementptr i64, ptr %arg.a1, i64 %.1186.i
  %.1213.i = load i64, ptr %.1212.i, align 8, !noalias !1
  %.1268.i = getelementptr i8, ptr %.1212.i, i64 8
  %.1269.i = load i64, ptr %.1268.i, align 8, !noalias !1
  %.1460.i = mul i64 %.112416971704.i, %arg.n11_1
  %sunkaddr7.i = shl i64 %.1460.i, 3
  %sunkaddr8.i = getelementptr i8, ptr %arg.a11, i64 %sunkaddr7.i
  %sunkaddr9.i = getelementptr i8, ptr %sunkaddr8.i, i64 16
  %.385.i.i = sub i64 %.1269.i, %.1213.i
  %.428636.not.i.i = icmp slt i64 %.385.i.i, 1
  %..447.i = tail call i64 @llvm.smax.i64(i64 %.385.i.i, i64 0)
  br label %B410.if.i

B410.if.i:                                        ; preds = %B278.if.i, %B847.i
  %.1408.not.i = phi i1 [ true, %B278.if.i ], [ false, %B847.i ]
  %exitcond.not.i = phi i1 [ false, %B278.if.i ], [ true, %B847.i ]
  %.137216901692.i = phi i64 [ 0, %B278.if.i ], [ 1, %B847.i ]
  br i1 %.1408.not.i, label %B484.i, label %B426.i

B554.else.endif.endif.endif.if.i:                 ; preds = %B554.i
  br label %B554.else.endif.endif.endif.endif.i

B554.else.endif.endif.endif.endif.i:              ; preds = %B554.else.endif.endif.endif.if.i, %B554.i
  %.1560.sroa.0.33.i = phi i64 [ %.25.i54, %B554.else.endif.endif.endif.if.i ], [ 0, %B554.i ]
  %.1679.i = getelementptr double, ptr %arg.a10, i64 %.1560.sroa.0.33.i
  br label %B572.i

f26.exit:                                         ; preds = %f28.exit, %B0.endif.else.endif.endif.i
  store double 0.000000e+00, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

attributes #0 = { nounwind }
attributes #1 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2}
!2 = distinct !{!2, !3, !"f26: %retptr"}
!3 = distinct !{!3, !"f26"}
!4 = !{!5, !7, !2}
!5 = distinct !{!5, !6, !"_ZN6intsim8machines3cpu4core6window6_clearB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29: %retptr"}
!6 = distinct !{!6, !"_ZN6intsim8machines3cpu4core6window6_clearB2v8B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE198Ports_28array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29"}
!7 = distinct !{!7, !8, !"f27: %retptr"}
!8 = distinct !{!8, !"f27"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !10}
!12 = !{!7, !2}
!13 = !{!14, !7, !2}
!14 = distinct !{!14, !15, !"_ZN6intsim8machines3cpu4core6window6_readyB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi1E1C7mutable7alignedExd: %retptr"}
!15 = distinct !{!15, !"_ZN6intsim8machines3cpu4core6window6_readyB3v21B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x5ArrayIdLi1E1C7mutable7alignedExd"}
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
!31 = distinct !{!31, !32, !"f29: %retptr"}
!32 = distinct !{!32, !"f29"}
!33 = !{!34, !31, !7, !2}
!34 = distinct !{!34, !35, !"_ZN6intsim8machines3cpu4core6window5_fromB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd: %retptr"}
!35 = distinct !{!35, !"_ZN6intsim8machines3cpu4core6window5_fromB3v18B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxd"}
!36 = distinct !{!36, !10}
!37 = distinct !{!37, !10}
!38 = !{!39, !7, !2}
!39 = distinct !{!39, !40, !"f30: %retptr"}
!40 = distinct !{!40, !"f30"}
!41 = !{!42, !44, !2}
!42 = distinct !{!42, !43, !"_ZN6intsim8machines3cpu4core6window9_met_setsB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!43 = distinct !{!43, !"_ZN6intsim8machines3cpu4core6window9_met_setsB3v23B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE253Block_28int64_2c_20int64_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!44 = distinct !{!44, !45, !"f28: %retptr"}
!45 = distinct !{!45, !"f28"}
!46 = !{!44, !2}
!47 = distinct !{!47, !10}
!48 = !{!49, !44, !2}
!49 = distinct !{!49, !50, !"_ZN6intsim8machines3cpu4core6window5_nextB3v27B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx: %retptr"}
!50 = distinct !{!50, !"_ZN6intsim8machines3cpu4core6window5_nextB3v27B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedExx"}
!51 = distinct !{!51, !10}
!52 = !{!53, !44, !2}
!53 = distinct !{!53, !54, !"_ZN6intsim8machines3cpu4core6window5_sortB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!54 = distinct !{!54, !"_ZN6intsim8machines3cpu4core6window5_sortB3v24B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi1E1C7mutable7alignedEx5ArrayIxLi1E1C7mutable7alignedE"}
!55 = !{!"branch_weights", i32 99, i32 1}
