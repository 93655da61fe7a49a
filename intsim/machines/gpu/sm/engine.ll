; intsim 8a491a59c0393c36696f9b27c22ba713309ec908e232f7ffc34a93e96e8dd2ff by numba 0.68.1


; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, i64 %arg.n0_1, ptr readonly %arg.a1, i64 %arg.n1_0, i64 %arg.n1_1, ptr readonly %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, ptr readonly %arg.a3, i64 %arg.n3_0, i64 %arg.n3_1, ptr %arg.a4, i64 %arg.n4_0, i64 %arg.n4_1, ptr %arg.a5, i64 %arg.n5_0, i64 %arg.n5_1, ptr %arg.a6, i64 %arg.n6_0, i64 %arg.n6_1, ptr %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, ptr %arg.a8, i64 %arg.n8_0, i64 %arg.n8_1, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, ptr %arg.a10, i64 %arg.n10_0, i64 %arg.n10_1, ptr %arg.a11, i64 %arg.n11_0, i64 %arg.n11_1, ptr writeonly %arg.a12, i64 %arg.n12_0, i64 %arg.n12_1, i64 %arg.a13, i64 %arg.a14, i64 %arg.a15, i64 %arg.a16, double %arg.a17) local_unnamed_addr #0 {
entry:
  %.242461.not.i.i = icmp slt i64 %arg.n4_0, 1
  br i1 %.242461.not.i.i, label %B0.endif.i, label %B114.if.lr.ph.i.i

B114.if.lr.ph.i.i:                                ; preds = %entry
  %.326.i.i = mul i64 %arg.a13, %arg.n0_0
  %0 = tail call i64 @llvm.smin.i64(i64 %arg.a13, i64 0)
  %1 = icmp eq i64 %arg.n4_0, 1
  br i1 %1, label %B114.if.epil.preheader.i.i, label %B114.if.lr.ph.new.i.i

B114.if.lr.ph.new.i.i:                            ; preds = %B114.if.lr.ph.i.i
  %unroll_iter.i.i = and i64 %arg.n4_0, 9223372036854775806
  %scevgep.i.i = getelementptr i8, ptr %arg.a4, i64 24
  %2 = shl i64 %arg.n4_1, 4
  %3 = icmp eq i64 %arg.a13, 0
  %sunkaddr411.i = shl i64 %arg.n4_1, 3
  %4 = icmp slt i64 %arg.a13, 0
  br label %B114.if.i.i

B270.loopexit.unr-lcssa.i.i:                      ; preds = %B116.endif.endif.endif.1.i.i
  %5 = and i64 %arg.n4_0, 1
  %lcmp.mod.not.i.i = icmp eq i64 %5, 0
  br i1 %lcmp.mod.not.i.i, label %B0.endif.i, label %B114.if.epil.preheader.i.i

B114.if.epil.preheader.i.i:                       ; preds = %B270.loopexit.unr-lcssa.i.i, %B114.if.lr.ph.i.i
  %.248460462.epil.init.i.i = phi i64 [ 0, %B114.if.lr.ph.i.i ], [ %unroll_iter.i.i, %B270.loopexit.unr-lcssa.i.i ]
  %6 = icmp eq i64 %arg.a13, 0
  br i1 %6, label %B116.endif.epil.i.i.thread, label %B116.endif.endif.else.if.epil.i.i, !prof !0

B116.endif.epil.i.i.thread:                       ; preds = %B114.if.epil.preheader.i.i
  %.420.epil.i.i851 = mul i64 %.248460462.epil.init.i.i, %arg.n4_1
  %.424.epil.i.i852 = getelementptr i64, ptr %arg.a4, i64 %.420.epil.i.i851
  store i64 0, ptr %.424.epil.i.i852, align 8, !noalias !1
  br label %B116.endif.endif.endif.epil.i.i

B116.endif.endif.else.if.epil.i.i:                ; preds = %B114.if.epil.preheader.i.i
  %7 = icmp slt i64 %arg.a13, 0
  %.303.epil.i.i = sdiv i64 %.248460462.epil.init.i.i, %arg.a13
  %.304.epil.i.i = srem i64 %.248460462.epil.init.i.i, %arg.a13
  %.307.epil.i.i = icmp ne i64 %.304.epil.i.i, 0
  %.308.epil.i.i = and i1 %7, %.307.epil.i.i
  %.313.epil.i.i = sext i1 %.308.epil.i.i to i64
  %.292.1.epil.i.i = add nsw i64 %.303.epil.i.i, %.313.epil.i.i
  %8 = mul i64 %.292.1.epil.i.i, %.326.i.i
  %.349.epil.i.i = srem i64 %8, %arg.n4_0
  %.350.lobit.epil.i.i = ashr i64 %.349.epil.i.i, 63
  %.348.epil.i.i = sdiv i64 %8, %arg.n4_0
  %.337.1.epil.i.i = add i64 %.350.lobit.epil.i.i, %.348.epil.i.i
  %.420.epil.i.i = mul i64 %.248460462.epil.init.i.i, %arg.n4_1
  %.424.epil.i.i = getelementptr i64, ptr %arg.a4, i64 %.420.epil.i.i
  store i64 %.337.1.epil.i.i, ptr %.424.epil.i.i, align 8, !noalias !1
  %.450.not.epil.i.i = icmp eq i64 %.304.epil.i.i, 0
  %.458.epil.i.i = select i1 %.450.not.epil.i.i, i64 0, i64 %0
  %.438.1.epil.i.i = sub i64 0, %.458.epil.i.i
  %9 = icmp eq i64 %.304.epil.i.i, %.438.1.epil.i.i
  %10 = zext i1 %9 to i64
  br label %B116.endif.endif.endif.epil.i.i

B116.endif.endif.endif.epil.i.i:                  ; preds = %B116.endif.epil.i.i.thread, %B116.endif.endif.else.if.epil.i.i
  %.420.epil.i.i853 = phi i64 [ %.420.epil.i.i851, %B116.endif.epil.i.i.thread ], [ %.420.epil.i.i, %B116.endif.endif.else.if.epil.i.i ]
  %rem.2.0.epil.i.i = phi i64 [ 1, %B116.endif.epil.i.i.thread ], [ %10, %B116.endif.endif.else.if.epil.i.i ]
  %sunkaddr.i.i = shl i64 %.420.epil.i.i853, 3
  %sunkaddr11.i.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr.i.i
  %sunkaddr12.i.i = getelementptr i8, ptr %sunkaddr11.i.i, i64 16
  store i64 %rem.2.0.epil.i.i, ptr %sunkaddr12.i.i, align 8, !noalias !1
  %sunkaddr15.i.i = getelementptr i8, ptr %sunkaddr11.i.i, i64 24
  store i64 1, ptr %sunkaddr15.i.i, align 8, !noalias !1
  br label %B0.endif.i

B114.if.i.i:                                      ; preds = %B116.endif.endif.endif.1.i.i, %B114.if.lr.ph.new.i.i
  %lsr.iv.i.i = phi ptr [ %scevgep2.i.i, %B116.endif.endif.endif.1.i.i ], [ %scevgep.i.i, %B114.if.lr.ph.new.i.i ]
  %.248460462.i.i = phi i64 [ %.255.14.i.i, %B116.endif.endif.endif.1.i.i ], [ 0, %B114.if.lr.ph.new.i.i ]
  %11 = or i64 %.248460462.i.i, 1
  br i1 %3, label %B116.endif.1.i.i, label %B116.else.if.i.i, !prof !0

B116.else.if.i.i:                                 ; preds = %B114.if.i.i
  %.303.i.i = sdiv i64 %.248460462.i.i, %arg.a13
  %.304.i.i = srem i64 %.248460462.i.i, %arg.a13
  %.307.i.i = icmp ne i64 %.304.i.i, 0
  %.308.i.i = and i1 %4, %.307.i.i
  %.313.i.i = sext i1 %.308.i.i to i64
  %.292.1.i.i = add i64 %.303.i.i, %.313.i.i
  %.328.i.i = mul i64 %.292.1.i.i, %.326.i.i
  %.349.i.i = srem i64 %.328.i.i, %arg.n4_0
  %.350.lobit.i.i = ashr i64 %.349.i.i, 63
  %.348.i.i = sdiv i64 %.328.i.i, %arg.n4_0
  %.337.1.i.i = add nsw i64 %.350.lobit.i.i, %.348.i.i
  %.450.not.i.i = icmp eq i64 %.304.i.i, 0
  %.458.i.i = select i1 %.450.not.i.i, i64 0, i64 %0
  %.438.1.i.i = sub i64 0, %.458.i.i
  %12 = icmp eq i64 %.304.i.i, %.438.1.i.i
  %13 = zext i1 %12 to i64
  %.303.1.i.i = sdiv i64 %11, %arg.a13
  %.304.1.i.i = srem i64 %11, %arg.a13
  %.307.1.i.i = icmp ne i64 %.304.1.i.i, 0
  %.308.1.i.i = and i1 %4, %.307.1.i.i
  %.313.1.i.i = sext i1 %.308.1.i.i to i64
  %.292.1.1.i.i = add i64 %.303.1.i.i, %.313.1.i.i
  %14 = mul i64 %.292.1.1.i.i, %.326.i.i
  br label %B116.endif.1.i.i

B116.endif.1.i.i:                                 ; preds = %B114.if.i.i, %B116.else.if.i.i
  %.337.1.i.i.sink = phi i64 [ %.337.1.i.i, %B116.else.if.i.i ], [ 0, %B114.if.i.i ]
  %.sink = phi i64 [ %13, %B116.else.if.i.i ], [ 1, %B114.if.i.i ]
  %quot.0.1.i.i = phi i64 [ %14, %B116.else.if.i.i ], [ 0, %B114.if.i.i ]
  %15 = getelementptr i8, ptr %lsr.iv.i.i, i64 -24
  store i64 %.337.1.i.i.sink, ptr %15, align 8, !noalias !1
  %16 = getelementptr i8, ptr %lsr.iv.i.i, i64 -8
  store i64 %.sink, ptr %16, align 8, !noalias !1
  store i64 1, ptr %lsr.iv.i.i, align 8, !noalias !1
  %.255.14.i.i = add nuw i64 %.248460462.i.i, 2
  %.349.1.i.i = srem i64 %quot.0.1.i.i, %arg.n4_0
  %.350.lobit.1.i.i = ashr i64 %.349.1.i.i, 63
  %.348.1.i.i = sdiv i64 %quot.0.1.i.i, %arg.n4_0
  %.337.1.1.i.i = add nsw i64 %.350.lobit.1.i.i, %.348.1.i.i
  %sunkaddr412.i = getelementptr i8, ptr %lsr.iv.i.i, i64 %sunkaddr411.i
  %sunkaddr413.i = getelementptr i8, ptr %sunkaddr412.i, i64 -24
  store i64 %.337.1.1.i.i, ptr %sunkaddr413.i, align 8, !noalias !1
  br i1 %3, label %B116.endif.endif.endif.1.i.i, label %B116.endif.endif.else.if.1.i.i, !prof !6

B116.endif.endif.else.if.1.i.i:                   ; preds = %B116.endif.1.i.i
  %.447.1.i.i = srem i64 %11, %arg.a13
  %.450.not.1.i.i = icmp eq i64 %.447.1.i.i, 0
  %.458.1.i.i = select i1 %.450.not.1.i.i, i64 0, i64 %0
  %.438.1.1.i.i = sub i64 0, %.458.1.i.i
  %17 = icmp eq i64 %.447.1.i.i, %.438.1.1.i.i
  %18 = zext i1 %17 to i64
  br label %B116.endif.endif.endif.1.i.i

B116.endif.endif.endif.1.i.i:                     ; preds = %B116.endif.endif.else.if.1.i.i, %B116.endif.1.i.i
  %rem.2.0.1.i.i = phi i64 [ 1, %B116.endif.1.i.i ], [ %18, %B116.endif.endif.else.if.1.i.i ]
  %sunkaddr416.i = getelementptr i8, ptr %sunkaddr412.i, i64 -8
  store i64 %rem.2.0.1.i.i, ptr %sunkaddr416.i, align 8, !noalias !1
  store i64 1, ptr %sunkaddr412.i, align 8, !noalias !1
  %scevgep2.i.i = getelementptr i8, ptr %lsr.iv.i.i, i64 %2
  %niter.ncmp.1.i.i = icmp eq i64 %unroll_iter.i.i, %.255.14.i.i
  br i1 %niter.ncmp.1.i.i, label %B270.loopexit.unr-lcssa.i.i, label %B114.if.i.i

B172.i:                                           ; preds = %B172.outer235.i, %_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit
  %clock.2.0.i = phi double [ %.1253.i, %_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit ], [ %clock.2.0.ph236.i, %B172.outer235.i ]
  %last.2.0.i = phi i64 [ %chosen.2.1.i858, %_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit ], [ 0, %B172.outer235.i ]
  %issue.3.0.i = phi i64 [ %.1255.i, %_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit ], [ %issue.3.0.ph239.i, %B172.outer235.i ]
  %.341.i = icmp eq i64 %issue.3.0.i, %arg.a14
  br i1 %.341.i, label %B184.i, label %B242.i

B184.i:                                           ; preds = %B172.i
  br i1 %.133201.not.i, label %.thread.i, label %B64.if.i

.thread.i:                                        ; preds = %B184.i
  store double %.4468.i, ptr %.383.i, align 8, !noalias !7
  br label %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit

B64.loopexit.loopexit.unr-lcssa.unr-lcssa.i:      ; preds = %B120.if.i
  br i1 %340, label %B120.if.epil.preheader1.i, label %B64.loopexit.loopexit.unr-lcssa.i

B120.if.epil.preheader1.i:                        ; preds = %B120.if.preheader.i, %B64.loopexit.loopexit.unr-lcssa.unr-lcssa.i
  %.278188190.epil.init7.i = phi i64 [ 0, %B120.if.preheader.i ], [ %.285.7.1.i, %B64.loopexit.loopexit.unr-lcssa.unr-lcssa.i ]
  %19 = add i64 %.278188190.epil.init7.i, %at.3.0204.i
  %20 = shl i64 %.278188190.epil.init7.i, 3
  %scevgep53.epil.i = getelementptr i8, ptr %lsr.iv.i1, i64 %20
  %scevgep54.epil.i = getelementptr i8, ptr %scevgep53.epil.i, i64 -56
  %.360.epil4.i = load double, ptr %scevgep54.epil.i, align 8, !noalias !7
  %.377.epil5.i = icmp slt i64 %19, 0
  %21 = select i1 %.377.epil5.i, i64 %315, i64 0
  %scevgep36.epil.i = getelementptr i8, ptr %scevgep.i, i64 %21
  %scevgep37.epil.i = getelementptr i8, ptr %scevgep36.epil.i, i64 %20
  store double %.360.epil4.i, ptr %scevgep37.epil.i, align 8, !noalias !7
  %scevgep52.epil.i = getelementptr i8, ptr %scevgep53.epil.i, i64 -48
  %.360.1.epil.i = load double, ptr %scevgep52.epil.i, align 8, !noalias !7
  %22 = add i64 %19, 1
  %.377.1.epil.i = icmp slt i64 %22, 0
  %23 = select i1 %.377.1.epil.i, i64 %315, i64 0
  %scevgep33.epil.i = getelementptr i8, ptr %scevgep.i, i64 %23
  %scevgep34.epil.i = getelementptr i8, ptr %scevgep33.epil.i, i64 %20
  %scevgep35.epil.i = getelementptr i8, ptr %scevgep34.epil.i, i64 8
  store double %.360.1.epil.i, ptr %scevgep35.epil.i, align 8, !noalias !7
  %scevgep50.epil.i = getelementptr i8, ptr %scevgep53.epil.i, i64 -40
  %.360.2.epil.i = load double, ptr %scevgep50.epil.i, align 8, !noalias !7
  %24 = add i64 %19, 2
  %.377.2.epil.i = icmp slt i64 %24, 0
  %25 = select i1 %.377.2.epil.i, i64 %315, i64 0
  %scevgep30.epil.i = getelementptr i8, ptr %scevgep.i, i64 %25
  %scevgep31.epil.i = getelementptr i8, ptr %scevgep30.epil.i, i64 %20
  %scevgep32.epil.i = getelementptr i8, ptr %scevgep31.epil.i, i64 16
  store double %.360.2.epil.i, ptr %scevgep32.epil.i, align 8, !noalias !7
  %scevgep48.epil.i = getelementptr i8, ptr %scevgep53.epil.i, i64 -32
  %.360.3.epil.i = load double, ptr %scevgep48.epil.i, align 8, !noalias !7
  %26 = add i64 %19, 3
  %.377.3.epil.i = icmp slt i64 %26, 0
  %27 = select i1 %.377.3.epil.i, i64 %315, i64 0
  %scevgep27.epil.i = getelementptr i8, ptr %scevgep.i, i64 %27
  %scevgep28.epil.i = getelementptr i8, ptr %scevgep27.epil.i, i64 %20
  %scevgep29.epil.i = getelementptr i8, ptr %scevgep28.epil.i, i64 24
  store double %.360.3.epil.i, ptr %scevgep29.epil.i, align 8, !noalias !7
  %scevgep46.epil.i = getelementptr i8, ptr %scevgep53.epil.i, i64 -24
  %.360.4.epil.i = load double, ptr %scevgep46.epil.i, align 8, !noalias !7
  %28 = add i64 %19, 4
  %.377.4.epil.i = icmp slt i64 %28, 0
  %29 = select i1 %.377.4.epil.i, i64 %315, i64 0
  %scevgep24.epil.i = getelementptr i8, ptr %scevgep.i, i64 %29
  %scevgep25.epil.i = getelementptr i8, ptr %scevgep24.epil.i, i64 %20
  %scevgep26.epil.i = getelementptr i8, ptr %scevgep25.epil.i, i64 32
  store double %.360.4.epil.i, ptr %scevgep26.epil.i, align 8, !noalias !7
  %scevgep44.epil.i = getelementptr i8, ptr %scevgep53.epil.i, i64 -16
  %.360.5.epil.i = load double, ptr %scevgep44.epil.i, align 8, !noalias !7
  %30 = add i64 %19, 5
  %.377.5.epil.i = icmp slt i64 %30, 0
  %31 = select i1 %.377.5.epil.i, i64 %315, i64 0
  %scevgep21.epil.i = getelementptr i8, ptr %scevgep.i, i64 %31
  %scevgep22.epil.i = getelementptr i8, ptr %scevgep21.epil.i, i64 %20
  %scevgep23.epil.i = getelementptr i8, ptr %scevgep22.epil.i, i64 40
  store double %.360.5.epil.i, ptr %scevgep23.epil.i, align 8, !noalias !7
  %scevgep42.epil.i = getelementptr i8, ptr %scevgep53.epil.i, i64 -8
  %.360.6.epil.i = load double, ptr %scevgep42.epil.i, align 8, !noalias !7
  %32 = add i64 %19, 6
  %.377.6.epil.i = icmp slt i64 %32, 0
  %33 = select i1 %.377.6.epil.i, i64 %315, i64 0
  %scevgep18.epil.i = getelementptr i8, ptr %scevgep.i, i64 %33
  %scevgep19.epil.i = getelementptr i8, ptr %scevgep18.epil.i, i64 %20
  %scevgep20.epil.i = getelementptr i8, ptr %scevgep19.epil.i, i64 48
  store double %.360.6.epil.i, ptr %scevgep20.epil.i, align 8, !noalias !7
  %.285.7.epil.i = add nuw nsw i64 %.278188190.epil.init7.i, 8
  %.360.7.epil.i = load double, ptr %scevgep53.epil.i, align 8, !noalias !7
  %34 = add i64 %19, 7
  %.377.7.epil.i = icmp slt i64 %34, 0
  %35 = select i1 %.377.7.epil.i, i64 %315, i64 0
  %scevgep15.epil.i = getelementptr i8, ptr %scevgep.i, i64 %35
  %scevgep16.epil.i = getelementptr i8, ptr %scevgep15.epil.i, i64 %20
  %scevgep17.epil.i = getelementptr i8, ptr %scevgep16.epil.i, i64 56
  store double %.360.7.epil.i, ptr %scevgep17.epil.i, align 8, !noalias !7
  br label %B64.loopexit.loopexit.unr-lcssa.i

B64.loopexit.loopexit.unr-lcssa.i:                ; preds = %B120.if.epil.preheader1.i, %B64.loopexit.loopexit.unr-lcssa.unr-lcssa.i
  %.285.7.lcssa.i = phi i64 [ %.285.7.epil.i, %B120.if.epil.preheader1.i ], [ %.285.7.1.i, %B64.loopexit.loopexit.unr-lcssa.unr-lcssa.i ]
  %36 = add i64 %.285.7.lcssa.i, %at.3.0204.i
  br i1 %341, label %B64.loopexit.i, label %B120.if.epil.preheader.i

B120.if.epil.preheader.i:                         ; preds = %B120.if.lr.ph.i, %B64.loopexit.loopexit.unr-lcssa.i
  %at.2.1192.epil.init.i = phi i64 [ %at.3.0204.i, %B120.if.lr.ph.i ], [ %36, %B64.loopexit.loopexit.unr-lcssa.i ]
  %.278188190.epil.init.i = phi i64 [ 0, %B120.if.lr.ph.i ], [ %.285.7.lcssa.i, %B64.loopexit.loopexit.unr-lcssa.i ]
  %37 = shl i64 %at.2.1192.epil.init.i, 3
  %scevgep55.i = getelementptr i8, ptr %.383.i, i64 %37
  %38 = shl i64 %.278188190.epil.init.i, 3
  %scevgep60.i = getelementptr i8, ptr %lsr.iv58.i, i64 %38
  br label %B120.if.epil.i

B120.if.epil.i:                                   ; preds = %B120.if.epil.i, %B120.if.epil.preheader.i
  %epil.iter.i = phi i64 [ 0, %B120.if.epil.preheader.i ], [ %epil.iter.next.i, %B120.if.epil.i ]
  %39 = add i64 %epil.iter.i, %at.2.1192.epil.init.i
  %40 = shl i64 %epil.iter.i, 3
  %scevgep115.i = getelementptr i8, ptr %scevgep60.i, i64 %40
  %.360.epil.i = load double, ptr %scevgep115.i, align 8, !noalias !7
  %.377.epil.i = icmp slt i64 %39, 0
  %41 = select i1 %.377.epil.i, i64 %315, i64 0
  %scevgep56.i = getelementptr i8, ptr %scevgep55.i, i64 %41
  %scevgep80.i = getelementptr i8, ptr %scevgep56.i, i64 %40
  store double %.360.epil.i, ptr %scevgep80.i, align 8, !noalias !7
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B64.loopexit.loopexit.i, label %B120.if.epil.i, !llvm.loop !10

B64.loopexit.loopexit.i:                          ; preds = %B120.if.epil.i
  %42 = add i64 %xtraiter.i, %at.2.1192.epil.init.i
  br label %B64.loopexit.i

B64.loopexit.i:                                   ; preds = %B64.if.i, %B64.loopexit.loopexit.i, %B64.loopexit.loopexit.unr-lcssa.i
  %at.2.1.lcssa.i = phi i64 [ %at.3.0204.i, %B64.if.i ], [ %42, %B64.loopexit.loopexit.i ], [ %36, %B64.loopexit.loopexit.unr-lcssa.i ]
  %scevgep39.i = getelementptr i8, ptr %lsr.iv.i1, i64 %314
  %scevgep59.i = getelementptr i8, ptr %lsr.iv58.i, i64 %314
  %exitcond210.not.i = icmp eq i64 %.146.i, %arg.n9_0
  br i1 %exitcond210.not.i, label %B166.i, label %B64.if.i

B166.i:                                           ; preds = %B64.loopexit.i
  %.430.i = icmp slt i64 %at.2.1.lcssa.i, 0
  %spec.select.i = select i1 %.430.i, i64 %arg.n11_1, i64 0
  %43 = getelementptr double, ptr %.383.i, i64 %at.2.1.lcssa.i
  %.445.i = getelementptr double, ptr %43, i64 %spec.select.i
  store double %.446.i, ptr %.445.i, align 8, !noalias !7
  %.468.i = icmp slt i64 %at.2.1.lcssa.i, -1
  %spec.select12.i = select i1 %.468.i, i64 %arg.n11_1, i64 0
  br label %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit

B64.if.i:                                         ; preds = %B184.i, %B64.loopexit.i
  %lsr.iv58.i = phi ptr [ %scevgep59.i, %B64.loopexit.i ], [ %arg.a9, %B184.i ]
  %lsr.iv.i1 = phi ptr [ %scevgep39.i, %B64.loopexit.i ], [ %scevgep38.i, %B184.i ]
  %at.3.0204.i = phi i64 [ %at.2.1.lcssa.i, %B64.loopexit.i ], [ 0, %B184.i ]
  %.139196202.i = phi i64 [ %.146.i, %B64.loopexit.i ], [ 0, %B184.i ]
  %.146.i = add nuw nsw i64 %.139196202.i, 1
  br i1 %336, label %B64.loopexit.i, label %B120.if.lr.ph.i

B120.if.lr.ph.i:                                  ; preds = %B64.if.i
  br i1 %337, label %B120.if.epil.preheader.i, label %B120.if.preheader.i

B120.if.preheader.i:                              ; preds = %B120.if.lr.ph.i
  %44 = shl i64 %at.3.0204.i, 3
  %scevgep.i = getelementptr i8, ptr %.383.i, i64 %44
  br i1 %338, label %B120.if.epil.preheader1.i, label %B120.if.i

B120.if.i:                                        ; preds = %B120.if.preheader.i, %B120.if.i
  %lsr.iv6.i = phi i64 [ %lsr.iv.next7.i, %B120.if.i ], [ %335, %B120.if.preheader.i ]
  %.278188190.i = phi i64 [ %.285.7.1.i, %B120.if.i ], [ 0, %B120.if.preheader.i ]
  %45 = add i64 %.278188190.i, %at.3.0204.i
  %46 = shl i64 %.278188190.i, 3
  %scevgep84.i = getelementptr i8, ptr %lsr.iv58.i, i64 %46
  %scevgep85.i = getelementptr i8, ptr %scevgep84.i, i64 56
  %.360.i = load double, ptr %scevgep84.i, align 8, !noalias !7
  %.377.i = icmp slt i64 %45, 0
  %47 = select i1 %.377.i, i64 %315, i64 0
  %scevgep36.i = getelementptr i8, ptr %scevgep.i, i64 %47
  %scevgep24.i = getelementptr i8, ptr %scevgep36.i, i64 %46
  store double %.360.i, ptr %scevgep24.i, align 8, !noalias !7
  %scevgep79.i = getelementptr i8, ptr %scevgep84.i, i64 8
  %.360.1.i = load double, ptr %scevgep79.i, align 8, !noalias !7
  %48 = add i64 %45, 1
  %.377.1.i = icmp slt i64 %48, 0
  %49 = select i1 %.377.1.i, i64 %319, i64 8
  %scevgep110.i = getelementptr i8, ptr %scevgep.i, i64 %49
  %scevgep23.i = getelementptr i8, ptr %scevgep110.i, i64 %46
  store double %.360.1.i, ptr %scevgep23.i, align 8, !noalias !7
  %scevgep75.i = getelementptr i8, ptr %scevgep84.i, i64 16
  %.360.2.i = load double, ptr %scevgep75.i, align 8, !noalias !7
  %50 = add i64 %45, 2
  %.377.2.i = icmp slt i64 %50, 0
  %51 = select i1 %.377.2.i, i64 %320, i64 16
  %scevgep108.i = getelementptr i8, ptr %scevgep.i, i64 %51
  %scevgep22.i = getelementptr i8, ptr %scevgep108.i, i64 %46
  store double %.360.2.i, ptr %scevgep22.i, align 8, !noalias !7
  %scevgep71.i = getelementptr i8, ptr %scevgep84.i, i64 24
  %.360.3.i = load double, ptr %scevgep71.i, align 8, !noalias !7
  %52 = add i64 %45, 3
  %.377.3.i = icmp slt i64 %52, 0
  %53 = select i1 %.377.3.i, i64 %321, i64 24
  %scevgep106.i = getelementptr i8, ptr %scevgep.i, i64 %53
  %scevgep21.i = getelementptr i8, ptr %scevgep106.i, i64 %46
  store double %.360.3.i, ptr %scevgep21.i, align 8, !noalias !7
  %scevgep61.i = getelementptr i8, ptr %scevgep84.i, i64 32
  %.360.4.i = load double, ptr %scevgep61.i, align 8, !noalias !7
  %54 = add i64 %45, 4
  %.377.4.i = icmp slt i64 %54, 0
  %55 = select i1 %.377.4.i, i64 %322, i64 32
  %scevgep104.i = getelementptr i8, ptr %scevgep.i, i64 %55
  %scevgep20.i = getelementptr i8, ptr %scevgep104.i, i64 %46
  store double %.360.4.i, ptr %scevgep20.i, align 8, !noalias !7
  %scevgep54.i = getelementptr i8, ptr %scevgep84.i, i64 40
  %.360.5.i = load double, ptr %scevgep54.i, align 8, !noalias !7
  %56 = add i64 %45, 5
  %.377.5.i = icmp slt i64 %56, 0
  %57 = select i1 %.377.5.i, i64 %323, i64 40
  %scevgep102.i = getelementptr i8, ptr %scevgep.i, i64 %57
  %scevgep19.i = getelementptr i8, ptr %scevgep102.i, i64 %46
  store double %.360.5.i, ptr %scevgep19.i, align 8, !noalias !7
  %scevgep52.i = getelementptr i8, ptr %scevgep84.i, i64 48
  %.360.6.i = load double, ptr %scevgep52.i, align 8, !noalias !7
  %58 = add i64 %45, 6
  %.377.6.i = icmp slt i64 %58, 0
  %59 = select i1 %.377.6.i, i64 %324, i64 48
  %scevgep100.i = getelementptr i8, ptr %scevgep.i, i64 %59
  %scevgep18.i = getelementptr i8, ptr %scevgep100.i, i64 %46
  store double %.360.6.i, ptr %scevgep18.i, align 8, !noalias !7
  %.360.7.i = load double, ptr %scevgep85.i, align 8, !noalias !7
  %60 = add i64 %45, 7
  %.377.7.i = icmp slt i64 %60, 0
  %61 = select i1 %.377.7.i, i64 %325, i64 56
  %scevgep98.i = getelementptr i8, ptr %scevgep.i, i64 %61
  %scevgep17.i = getelementptr i8, ptr %scevgep98.i, i64 %46
  store double %.360.7.i, ptr %scevgep17.i, align 8, !noalias !7
  %62 = add i64 %45, 8
  %scevgep44.i = getelementptr i8, ptr %scevgep84.i, i64 120
  %scevgep48.i = getelementptr i8, ptr %scevgep84.i, i64 64
  %.360.111.i = load double, ptr %scevgep48.i, align 8, !noalias !7
  %.377.112.i = icmp slt i64 %62, 0
  %63 = select i1 %.377.112.i, i64 %326, i64 64
  %scevgep67.i = getelementptr i8, ptr %scevgep.i, i64 %63
  %scevgep16.i = getelementptr i8, ptr %scevgep67.i, i64 %46
  store double %.360.111.i, ptr %scevgep16.i, align 8, !noalias !7
  %scevgep37.i = getelementptr i8, ptr %scevgep84.i, i64 72
  %.360.1.1.i = load double, ptr %scevgep37.i, align 8, !noalias !7
  %64 = add i64 %45, 9
  %.377.1.1.i = icmp slt i64 %64, 0
  %65 = select i1 %.377.1.1.i, i64 %327, i64 72
  %scevgep65.i = getelementptr i8, ptr %scevgep.i, i64 %65
  %scevgep15.i = getelementptr i8, ptr %scevgep65.i, i64 %46
  store double %.360.1.1.i, ptr %scevgep15.i, align 8, !noalias !7
  %scevgep34.i = getelementptr i8, ptr %scevgep84.i, i64 80
  %.360.2.1.i = load double, ptr %scevgep34.i, align 8, !noalias !7
  %66 = add i64 %45, 10
  %.377.2.1.i = icmp slt i64 %66, 0
  %67 = select i1 %.377.2.1.i, i64 %328, i64 80
  %scevgep63.i = getelementptr i8, ptr %scevgep.i, i64 %67
  %scevgep13.i = getelementptr i8, ptr %scevgep63.i, i64 %46
  store double %.360.2.1.i, ptr %scevgep13.i, align 8, !noalias !7
  %scevgep32.i = getelementptr i8, ptr %scevgep84.i, i64 88
  %.360.3.1.i = load double, ptr %scevgep32.i, align 8, !noalias !7
  %68 = add i64 %45, 11
  %.377.3.1.i = icmp slt i64 %68, 0
  %69 = select i1 %.377.3.1.i, i64 %329, i64 88
  %scevgep58.i = getelementptr i8, ptr %scevgep.i, i64 %69
  %scevgep12.i = getelementptr i8, ptr %scevgep58.i, i64 %46
  store double %.360.3.1.i, ptr %scevgep12.i, align 8, !noalias !7
  %scevgep30.i = getelementptr i8, ptr %scevgep84.i, i64 96
  %.360.4.1.i = load double, ptr %scevgep30.i, align 8, !noalias !7
  %70 = add i64 %45, 12
  %.377.4.1.i = icmp slt i64 %70, 0
  %71 = select i1 %.377.4.1.i, i64 %330, i64 96
  %scevgep49.i = getelementptr i8, ptr %scevgep.i, i64 %71
  %scevgep11.i = getelementptr i8, ptr %scevgep49.i, i64 %46
  store double %.360.4.1.i, ptr %scevgep11.i, align 8, !noalias !7
  %scevgep28.i = getelementptr i8, ptr %scevgep84.i, i64 104
  %.360.5.1.i = load double, ptr %scevgep28.i, align 8, !noalias !7
  %72 = add i64 %45, 13
  %.377.5.1.i = icmp slt i64 %72, 0
  %73 = select i1 %.377.5.1.i, i64 %331, i64 104
  %scevgep45.i = getelementptr i8, ptr %scevgep.i, i64 %73
  %scevgep10.i = getelementptr i8, ptr %scevgep45.i, i64 %46
  store double %.360.5.1.i, ptr %scevgep10.i, align 8, !noalias !7
  %scevgep26.i = getelementptr i8, ptr %scevgep84.i, i64 112
  %.360.6.1.i = load double, ptr %scevgep26.i, align 8, !noalias !7
  %74 = add i64 %45, 14
  %.377.6.1.i = icmp slt i64 %74, 0
  %75 = select i1 %.377.6.1.i, i64 %332, i64 112
  %scevgep41.i = getelementptr i8, ptr %scevgep.i, i64 %75
  %scevgep9.i = getelementptr i8, ptr %scevgep41.i, i64 %46
  store double %.360.6.1.i, ptr %scevgep9.i, align 8, !noalias !7
  %.285.7.1.i = add i64 %.278188190.i, 16
  %.360.7.1.i = load double, ptr %scevgep44.i, align 8, !noalias !7
  %76 = add i64 %45, 15
  %.377.7.1.i = icmp slt i64 %76, 0
  %77 = select i1 %.377.7.1.i, i64 %333, i64 120
  %scevgep14.i = getelementptr i8, ptr %scevgep.i, i64 %77
  %scevgep8.i = getelementptr i8, ptr %scevgep14.i, i64 %46
  store double %.360.7.1.i, ptr %scevgep8.i, align 8, !noalias !7
  %lsr.iv.next7.i = add i64 %lsr.iv6.i, 2
  %niter.ncmp.1.i = icmp eq i64 %lsr.iv.next7.i, 0
  br i1 %niter.ncmp.1.i, label %B64.loopexit.loopexit.unr-lcssa.unr-lcssa.i, label %B120.if.i

_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit: ; preds = %.thread.i, %B166.i
  %at.3.0.lcssa411.i = phi i64 [ 0, %.thread.i ], [ %at.2.1.lcssa.i, %B166.i ]
  %78 = phi i64 [ 0, %.thread.i ], [ %spec.select12.i, %B166.i ]
  %79 = getelementptr double, ptr %.383.i, i64 %at.3.0.lcssa411.i
  %80 = getelementptr i8, ptr %79, i64 8
  %.483.i = getelementptr double, ptr %80, i64 %78
  store double %clock.2.0.i, ptr %.483.i, align 8, !noalias !7
  br label %B242.i

B242.i:                                           ; preds = %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit, %B172.i
  %.448.not.i = icmp slt i64 %issue.3.0.i, %end.2.0.ph.ph.i
  br i1 %.448.not.i, label %B258.i, label %B254.i

B254.i:                                           ; preds = %B242.i
  br i1 %.133201.not.i, label %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit454.thread, label %B64.if.i346

B64.loopexit.loopexit.unr-lcssa.i423:             ; preds = %B120.if.i355
  %81 = add i64 %unroll_iter.i, %at.3.0209.i349
  br i1 %341, label %B64.loopexit.i442, label %B120.if.epil.preheader.i424

B120.if.epil.preheader.i424:                      ; preds = %B120.if.lr.ph.i352, %B64.loopexit.loopexit.unr-lcssa.i423
  %at.2.1197.epil.init.i425 = phi i64 [ %at.3.0209.i349, %B120.if.lr.ph.i352 ], [ %81, %B64.loopexit.loopexit.unr-lcssa.i423 ]
  %.275193195.epil.init.i426 = phi i64 [ 0, %B120.if.lr.ph.i352 ], [ %unroll_iter.i, %B64.loopexit.loopexit.unr-lcssa.i423 ]
  %82 = shl i64 %at.2.1197.epil.init.i425, 3
  %scevgep47.i427 = getelementptr i8, ptr %.383.i, i64 %82
  %83 = shl i64 %.275193195.epil.init.i426, 3
  %scevgep52.i428 = getelementptr i8, ptr %lsr.iv50.i347, i64 %83
  br label %B120.if.epil.i429

B120.if.epil.i429:                                ; preds = %B120.if.epil.i429, %B120.if.epil.preheader.i424
  %epil.iter.i430 = phi i64 [ 0, %B120.if.epil.preheader.i424 ], [ %epil.iter.next.i439, %B120.if.epil.i429 ]
  %84 = add i64 %epil.iter.i430, %at.2.1197.epil.init.i425
  %85 = shl i64 %epil.iter.i430, 3
  %scevgep68.i431 = getelementptr i8, ptr %scevgep52.i428, i64 %85
  %.357.epil.i432 = load double, ptr %scevgep68.i431, align 8, !noalias !12
  %.372.epil.i433 = icmp slt i64 %84, 0
  %86 = select i1 %.372.epil.i433, i64 %315, i64 0
  %scevgep48.i434 = getelementptr i8, ptr %scevgep47.i427, i64 %86
  %scevgep27.i435 = getelementptr i8, ptr %scevgep48.i434, i64 %85
  %.388.epil.i436 = load double, ptr %scevgep27.i435, align 8, !noalias !12
  %.391.epil.i438 = fsub double %.357.epil.i432, %.388.epil.i436
  store double %.391.epil.i438, ptr %scevgep68.i431, align 8, !noalias !12
  %epil.iter.next.i439 = add i64 %epil.iter.i430, 1
  %epil.iter.cmp.not.i440 = icmp eq i64 %xtraiter.i, %epil.iter.next.i439
  br i1 %epil.iter.cmp.not.i440, label %B64.loopexit.loopexit.i441, label %B120.if.epil.i429, !llvm.loop !15

B64.loopexit.loopexit.i441:                       ; preds = %B120.if.epil.i429
  %87 = add i64 %xtraiter.i, %at.2.1197.epil.init.i425
  br label %B64.loopexit.i442

B64.loopexit.i442:                                ; preds = %B64.if.i346, %B64.loopexit.loopexit.i441, %B64.loopexit.loopexit.unr-lcssa.i423
  %at.2.1.lcssa.i443 = phi i64 [ %at.3.0209.i349, %B64.if.i346 ], [ %87, %B64.loopexit.loopexit.i441 ], [ %81, %B64.loopexit.loopexit.unr-lcssa.i423 ]
  %scevgep31.i444 = getelementptr i8, ptr %lsr.iv.i348, i64 %314
  %scevgep51.i445 = getelementptr i8, ptr %lsr.iv50.i347, i64 %314
  %exitcond215.not.i446 = icmp eq i64 %.143.i351, %arg.n9_0
  br i1 %exitcond215.not.i446, label %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit454, label %B64.if.i346

B64.if.i346:                                      ; preds = %B254.i, %B64.loopexit.i442
  %lsr.iv50.i347 = phi ptr [ %scevgep51.i445, %B64.loopexit.i442 ], [ %arg.a9, %B254.i ]
  %lsr.iv.i348 = phi ptr [ %scevgep31.i444, %B64.loopexit.i442 ], [ %scevgep38.i, %B254.i ]
  %at.3.0209.i349 = phi i64 [ %at.2.1.lcssa.i443, %B64.loopexit.i442 ], [ 0, %B254.i ]
  %.136201207.i350 = phi i64 [ %.143.i351, %B64.loopexit.i442 ], [ 0, %B254.i ]
  %.143.i351 = add nuw nsw i64 %.136201207.i350, 1
  br i1 %336, label %B64.loopexit.i442, label %B120.if.lr.ph.i352

B120.if.lr.ph.i352:                               ; preds = %B64.if.i346
  br i1 %337, label %B120.if.epil.preheader.i424, label %B120.if.preheader.i353

B120.if.preheader.i353:                           ; preds = %B120.if.lr.ph.i352
  %88 = shl i64 %at.3.0209.i349, 3
  %scevgep.i354 = getelementptr i8, ptr %.383.i, i64 %88
  br label %B120.if.i355

B120.if.i355:                                     ; preds = %B120.if.i355, %B120.if.preheader.i353
  %.275193195.i356 = phi i64 [ %.282.7.i414, %B120.if.i355 ], [ 0, %B120.if.preheader.i353 ]
  %89 = add i64 %.275193195.i356, %at.3.0209.i349
  %90 = shl i64 %.275193195.i356, 3
  %scevgep45.i357 = getelementptr i8, ptr %lsr.iv.i348, i64 %90
  %scevgep46.i358 = getelementptr i8, ptr %scevgep45.i357, i64 -56
  %.357.i359 = load double, ptr %scevgep46.i358, align 8, !noalias !12
  %.372.i360 = icmp slt i64 %89, 0
  %91 = select i1 %.372.i360, i64 %315, i64 0
  %scevgep28.i361 = getelementptr i8, ptr %scevgep.i354, i64 %91
  %scevgep14.i362 = getelementptr i8, ptr %scevgep28.i361, i64 %90
  %.388.i363 = load double, ptr %scevgep14.i362, align 8, !noalias !12
  %.391.i365 = fsub double %.357.i359, %.388.i363
  store double %.391.i365, ptr %scevgep46.i358, align 8, !noalias !12
  %scevgep26.i366 = getelementptr i8, ptr %scevgep45.i357, i64 -48
  %.357.1.i367 = load double, ptr %scevgep26.i366, align 8, !noalias !12
  %92 = add i64 %89, 1
  %.372.1.i368 = icmp slt i64 %92, 0
  %93 = select i1 %.372.1.i368, i64 %319, i64 8
  %scevgep43.i369 = getelementptr i8, ptr %scevgep.i354, i64 %93
  %scevgep13.i370 = getelementptr i8, ptr %scevgep43.i369, i64 %90
  %.388.1.i371 = load double, ptr %scevgep13.i370, align 8, !noalias !12
  %.391.1.i373 = fsub double %.357.1.i367, %.388.1.i371
  store double %.391.1.i373, ptr %scevgep26.i366, align 8, !noalias !12
  %scevgep24.i374 = getelementptr i8, ptr %scevgep45.i357, i64 -40
  %.357.2.i375 = load double, ptr %scevgep24.i374, align 8, !noalias !12
  %94 = add i64 %89, 2
  %.372.2.i376 = icmp slt i64 %94, 0
  %95 = select i1 %.372.2.i376, i64 %320, i64 16
  %scevgep39.i377 = getelementptr i8, ptr %scevgep.i354, i64 %95
  %scevgep12.i378 = getelementptr i8, ptr %scevgep39.i377, i64 %90
  %.388.2.i379 = load double, ptr %scevgep12.i378, align 8, !noalias !12
  %.391.2.i381 = fsub double %.357.2.i375, %.388.2.i379
  store double %.391.2.i381, ptr %scevgep24.i374, align 8, !noalias !12
  %scevgep22.i382 = getelementptr i8, ptr %scevgep45.i357, i64 -32
  %.357.3.i383 = load double, ptr %scevgep22.i382, align 8, !noalias !12
  %96 = add i64 %89, 3
  %.372.3.i384 = icmp slt i64 %96, 0
  %97 = select i1 %.372.3.i384, i64 %321, i64 24
  %scevgep35.i385 = getelementptr i8, ptr %scevgep.i354, i64 %97
  %scevgep11.i386 = getelementptr i8, ptr %scevgep35.i385, i64 %90
  %.388.3.i387 = load double, ptr %scevgep11.i386, align 8, !noalias !12
  %.391.3.i389 = fsub double %.357.3.i383, %.388.3.i387
  store double %.391.3.i389, ptr %scevgep22.i382, align 8, !noalias !12
  %scevgep20.i390 = getelementptr i8, ptr %scevgep45.i357, i64 -24
  %.357.4.i391 = load double, ptr %scevgep20.i390, align 8, !noalias !12
  %98 = add i64 %89, 4
  %.372.4.i392 = icmp slt i64 %98, 0
  %99 = select i1 %.372.4.i392, i64 %322, i64 32
  %scevgep32.i393 = getelementptr i8, ptr %scevgep.i354, i64 %99
  %scevgep10.i394 = getelementptr i8, ptr %scevgep32.i393, i64 %90
  %.388.4.i395 = load double, ptr %scevgep10.i394, align 8, !noalias !12
  %.391.4.i397 = fsub double %.357.4.i391, %.388.4.i395
  store double %.391.4.i397, ptr %scevgep20.i390, align 8, !noalias !12
  %scevgep18.i398 = getelementptr i8, ptr %scevgep45.i357, i64 -16
  %.357.5.i399 = load double, ptr %scevgep18.i398, align 8, !noalias !12
  %100 = add i64 %89, 5
  %.372.5.i400 = icmp slt i64 %100, 0
  %101 = select i1 %.372.5.i400, i64 %323, i64 40
  %scevgep5.i401 = getelementptr i8, ptr %scevgep.i354, i64 %101
  %scevgep9.i402 = getelementptr i8, ptr %scevgep5.i401, i64 %90
  %.388.5.i403 = load double, ptr %scevgep9.i402, align 8, !noalias !12
  %.391.5.i405 = fsub double %.357.5.i399, %.388.5.i403
  store double %.391.5.i405, ptr %scevgep18.i398, align 8, !noalias !12
  %scevgep16.i406 = getelementptr i8, ptr %scevgep45.i357, i64 -8
  %.357.6.i407 = load double, ptr %scevgep16.i406, align 8, !noalias !12
  %102 = add i64 %89, 6
  %.372.6.i408 = icmp slt i64 %102, 0
  %103 = select i1 %.372.6.i408, i64 %324, i64 48
  %scevgep3.i409 = getelementptr i8, ptr %scevgep.i354, i64 %103
  %scevgep8.i410 = getelementptr i8, ptr %scevgep3.i409, i64 %90
  %.388.6.i411 = load double, ptr %scevgep8.i410, align 8, !noalias !12
  %.391.6.i413 = fsub double %.357.6.i407, %.388.6.i411
  store double %.391.6.i413, ptr %scevgep16.i406, align 8, !noalias !12
  %.282.7.i414 = add nuw nsw i64 %.275193195.i356, 8
  %.357.7.i415 = load double, ptr %scevgep45.i357, align 8, !noalias !12
  %104 = add i64 %89, 7
  %.372.7.i416 = icmp slt i64 %104, 0
  %105 = select i1 %.372.7.i416, i64 %325, i64 56
  %scevgep1.i417 = getelementptr i8, ptr %scevgep.i354, i64 %105
  %scevgep7.i418 = getelementptr i8, ptr %scevgep1.i417, i64 %90
  %.388.7.i419 = load double, ptr %scevgep7.i418, align 8, !noalias !12
  %.391.7.i421 = fsub double %.357.7.i415, %.388.7.i419
  store double %.391.7.i421, ptr %scevgep45.i357, align 8, !noalias !12
  %niter.ncmp.7.i422 = icmp eq i64 %unroll_iter.i, %.282.7.i414
  br i1 %niter.ncmp.7.i422, label %B64.loopexit.loopexit.unr-lcssa.i423, label %B120.if.i355

_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit454: ; preds = %B64.loopexit.i442
  %.483.i448 = icmp slt i64 %at.2.1.lcssa.i443, -1
  %spec.select.i449 = select i1 %.483.i448, i64 %arg.n11_1, i64 0
  %106 = getelementptr double, ptr %.383.i, i64 %at.2.1.lcssa.i443
  %107 = getelementptr i8, ptr %106, i64 8
  %.498.i451 = getelementptr double, ptr %107, i64 %spec.select.i449
  %.499.i452 = load double, ptr %.498.i451, align 8, !noalias !12
  %.2226.i = fsub double %clock.2.0.i, %.499.i452
  %.2237.i = icmp sgt i64 %repeats.2.0.ph.ph.i, 0
  br i1 %.2237.i, label %B1272.i, label %_ZN6intsim8machines3gpu2sm6engine3runB3v38B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExxxxd.exit

_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit454.thread: ; preds = %B254.i
  %108 = getelementptr i8, ptr %.383.i, i64 8
  %.499.i452861 = load double, ptr %108, align 8, !noalias !12
  %.2226.i863 = fsub double %clock.2.0.i, %.499.i452861
  %.2237.i864 = icmp sgt i64 %repeats.2.0.ph.ph.i, 0
  br i1 %.2237.i864, label %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340.thread, label %_ZN6intsim8machines3gpu2sm6engine3runB3v38B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExxxxd.exit

_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340.thread: ; preds = %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit454.thread
  %.2278.i867 = mul i64 %again.2.0.ph.i, %arg.n11_1
  %.2312.i869 = uitofp i64 %repeats.2.0.ph.ph.i to double
  %109 = getelementptr double, ptr %arg.a11, i64 %.2278.i867
  %110 = getelementptr i8, ptr %109, i64 8
  %.499.i338942 = load double, ptr %110, align 8, !noalias !16
  %.503.i339943 = fmul double %.499.i338942, %.2312.i869
  %.2364.i944 = icmp slt i64 %first.2.0.ph.i, 0
  %.2365.i945 = select i1 %.2364.i944, i64 %arg.n11_0, i64 0
  %.2366.i946 = add i64 %.2365.i945, %first.2.0.ph.i
  %.2383.i947 = mul i64 %.2366.i946, %arg.n11_1
  br label %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit

B258.i:                                           ; preds = %B242.i
  br i1 %.242461.not.i.i, label %_ZN6intsim8machines3gpu2sm6engine3runB3v38B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExxxxd.exit, label %B112.if.i

B202.i:                                           ; preds = %B114.endif.i
  %sunkaddr.i457 = shl i64 %.385.i, 3
  %sunkaddr16.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr.i457
  %sunkaddr17.i = getelementptr i8, ptr %sunkaddr16.i, i64 24
  %.469.i = load i64, ptr %sunkaddr17.i, align 8, !noalias !19
  %.470.i = icmp sgt i64 %.469.i, 0
  br i1 %.470.i, label %B250.i, label %B202.i.B282.i_crit_edge

B202.i.B282.i_crit_edge:                          ; preds = %B202.i
  %.pre932 = select i1 %.363.i, i64 %arg.n5_0, i64 0
  %.pre933 = add i64 %.pre932, %"$phi156.0.2.0.sink.i.i"
  %.pre934 = mul i64 %.pre933, %arg.n5_1
  %.pre935 = select i1 %.363.i, i64 %arg.n6_0, i64 0
  %.pre936 = add i64 %.pre935, %"$phi156.0.2.0.sink.i.i"
  %.pre937 = mul i64 %.pre936, %arg.n6_1
  br label %B282.i

B250.i:                                           ; preds = %B202.i
  %.181.i.i = load i64, ptr %sunkaddr16.i, align 8, !noalias !22
  %.214.i.i = select i1 %.363.i, i64 %arg.n5_0, i64 0
  %.215.i.i = add i64 %.214.i.i, %"$phi156.0.2.0.sink.i.i"
  %.235.i.i = mul i64 %.215.i.i, %arg.n5_1
  %111 = getelementptr double, ptr %arg.a5, i64 %.235.i.i
  %.239.i.i = getelementptr i8, ptr %111, i64 8
  %.240.i.i = load double, ptr %.239.i.i, align 8, !noalias !22
  %.270.i.i = select i1 %.363.i, i64 %arg.n6_0, i64 0
  %.271.i.i = add i64 %.270.i.i, %"$phi156.0.2.0.sink.i.i"
  %.291.i.i = mul i64 %.271.i.i, %arg.n6_1
  %112 = getelementptr i64, ptr %arg.a6, i64 %.291.i.i
  %.295.i.i = getelementptr i8, ptr %112, i64 8
  %.296.i.i = load i64, ptr %.295.i.i, align 8, !noalias !22
  br i1 %345, label %B336.i.i, label %B186.if.lr.ph.i.i

B186.if.lr.ph.i.i:                                ; preds = %B250.i
  %.460.i.i = icmp slt i64 %.181.i.i, 0
  %.461.i.i = select i1 %.460.i.i, i64 %arg.n2_0, i64 0
  %.462.i.i = add i64 %.461.i.i, %.181.i.i
  %.482.i.i = mul i64 %.462.i.i, %arg.n2_1
  %113 = getelementptr i64, ptr %arg.a2, i64 %.482.i.i
  br label %B186.if.i.i

B236.i.i:                                         ; preds = %B186.if.i.i
  %.560.i.i = getelementptr double, ptr %111, i64 %.487.i.i
  %.561.i.i = load double, ptr %.560.i.i, align 8, !noalias !22
  %.563.i.i = fcmp ogt double %.561.i.i, %time.3.01386.i.i
  br i1 %.563.i.i, label %B274.i.i, label %B334.i.i

B274.i.i:                                         ; preds = %B236.i.i
  %.673.i.i = getelementptr i64, ptr %112, i64 %.487.i.i
  %.674.i.i468 = load i64, ptr %.673.i.i, align 8, !noalias !22
  br label %B334.i.i

B334.i.i:                                         ; preds = %B274.i.i, %B236.i.i
  %why.5.1.i.i = phi i64 [ %.674.i.i468, %B274.i.i ], [ %why.4.01385.i.i, %B236.i.i ]
  %time.4.1.i.i = phi double [ %.561.i.i, %B274.i.i ], [ %time.3.01386.i.i, %B236.i.i ]
  %exitcond.not.i.i464 = icmp eq i64 %arg.n2_1, %.411.i.i
  br i1 %exitcond.not.i.i464, label %B336.i.i, label %B186.if.i.i

B336.i.i:                                         ; preds = %B186.if.i.i, %B334.i.i, %B250.i
  %why.4.0.lcssa.i.i = phi i64 [ %.296.i.i, %B250.i ], [ %why.5.1.i.i, %B334.i.i ], [ %why.4.01385.i.i, %B186.if.i.i ]
  %time.3.0.lcssa.i.i = phi double [ %.240.i.i, %B250.i ], [ %time.4.1.i.i, %B334.i.i ], [ %time.3.01386.i.i, %B186.if.i.i ]
  %.725.i.i = icmp slt i64 %.181.i.i, 0
  %.726.i.i = select i1 %.725.i.i, i64 %arg.n0_0, i64 0
  %.727.i.i = add i64 %.726.i.i, %.181.i.i
  %.747.i.i = mul i64 %.727.i.i, %arg.n0_1
  %114 = getelementptr i64, ptr %arg.a0, i64 %.747.i.i
  %.751.i.i465 = getelementptr i8, ptr %114, i64 40
  %.752.i.i = load i64, ptr %.751.i.i465, align 8, !noalias !22
  switch i64 %.752.i.i, label %_ZN6intsim8machines3gpu2sm6engine5_lookB3v43B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i [
    i64 2, label %B416.i.i
    i64 7, label %B536.i.i
    i64 8, label %B656.i.i
  ]

B416.i.i:                                         ; preds = %B336.i.i
  %sunkaddr.i.i467 = shl i64 %.747.i.i, 3
  %sunkaddr1.i.i = getelementptr i8, ptr %arg.a0, i64 %sunkaddr.i.i467
  %sunkaddr2.i.i = getelementptr i8, ptr %sunkaddr1.i.i, i64 48
  %.830.i.i = load i64, ptr %sunkaddr2.i.i, align 8, !noalias !22
  %.857.i.i = icmp slt i64 %.830.i.i, -5
  %.858.i.i = select i1 %.857.i.i, i64 %arg.n5_1, i64 0
  %115 = getelementptr double, ptr %111, i64 %.830.i.i
  %116 = getelementptr i8, ptr %115, i64 40
  %.880.i.i = getelementptr double, ptr %116, i64 %.858.i.i
  %.881.i.i = load double, ptr %.880.i.i, align 8, !noalias !22
  br label %_ZN6intsim8machines3gpu2sm6engine5_lookB3v43B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i

B536.i.i:                                         ; preds = %B336.i.i
  %sunkaddr3.i.i = shl i64 %.747.i.i, 3
  %sunkaddr4.i.i = getelementptr i8, ptr %arg.a0, i64 %sunkaddr3.i.i
  %sunkaddr5.i.i = getelementptr i8, ptr %sunkaddr4.i.i, i64 48
  %.957.i.i = load i64, ptr %sunkaddr5.i.i, align 8, !noalias !22
  %.984.i.i = icmp slt i64 %.957.i.i, -21
  %.985.i.i = select i1 %.984.i.i, i64 %arg.n5_1, i64 0
  %117 = getelementptr double, ptr %111, i64 %.957.i.i
  %118 = getelementptr i8, ptr %117, i64 168
  %.1007.i.i466 = getelementptr double, ptr %118, i64 %.985.i.i
  %.1008.i.i = load double, ptr %.1007.i.i466, align 8, !noalias !22
  br label %_ZN6intsim8machines3gpu2sm6engine5_lookB3v43B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i

B656.i.i:                                         ; preds = %B336.i.i
  %sunkaddr6.i = getelementptr i8, ptr %sunkaddr16.i, i64 16
  %.1090.i.i = load i64, ptr %sunkaddr6.i, align 8, !noalias !22
  %.1091.i.i = icmp sgt i64 %.1090.i.i, 0
  br i1 %.1091.i.i, label %B704.i.i, label %_ZN6intsim8machines3gpu2sm6engine5_lookB3v43B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i

B704.i.i:                                         ; preds = %B656.i.i
  %.1147.i.i = getelementptr i8, ptr %111, i64 24
  %.1148.i.i = load double, ptr %.1147.i.i, align 8, !noalias !22
  br label %_ZN6intsim8machines3gpu2sm6engine5_lookB3v43B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i

B186.if.i.i:                                      ; preds = %B334.i.i, %B186.if.lr.ph.i.i
  %time.3.01386.i.i = phi double [ %.240.i.i, %B186.if.lr.ph.i.i ], [ %time.4.1.i.i, %B334.i.i ]
  %why.4.01385.i.i = phi i64 [ %.296.i.i, %B186.if.lr.ph.i.i ], [ %why.5.1.i.i, %B334.i.i ]
  %.40413801383.i.i = phi i64 [ 0, %B186.if.lr.ph.i.i ], [ %.411.i.i, %B334.i.i ]
  %.411.i.i = add nuw nsw i64 %.40413801383.i.i, 1
  %119 = shl i64 %.40413801383.i.i, 3
  %scevgep.i.i463 = getelementptr i8, ptr %113, i64 %119
  %.487.i.i = load i64, ptr %scevgep.i.i463, align 8, !noalias !22
  %.492.i.i = icmp slt i64 %.487.i.i, 0
  br i1 %.492.i.i, label %B336.i.i, label %B236.i.i

_ZN6intsim8machines3gpu2sm6engine5_lookB3v43B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i: ; preds = %B704.i.i, %B656.i.i, %B536.i.i, %B416.i.i, %B336.i.i
  %held.4.0.i.i = phi i64 [ 3, %B416.i.i ], [ 4, %B536.i.i ], [ 1, %B336.i.i ], [ 5, %B656.i.i ], [ 5, %B704.i.i ]
  %until.4.0.i.i = phi double [ %.881.i.i, %B416.i.i ], [ %.1008.i.i, %B536.i.i ], [ 0.000000e+00, %B336.i.i ], [ 1.000000e+300, %B656.i.i ], [ %.1148.i.i, %B704.i.i ]
  %.1176.i.i = fcmp ogt double %until.4.0.i.i, %time.3.0.lcssa.i.i
  %why.3.0.i.i = select i1 %.1176.i.i, i64 %held.4.0.i.i, i64 %why.4.0.lcssa.i.i
  %time.5.0.i.i = select i1 %.1176.i.i, double %until.4.0.i.i, double %time.3.0.lcssa.i.i
  store double %time.5.0.i.i, ptr %111, align 8, !noalias !22
  store i64 %why.3.0.i.i, ptr %112, align 8, !noalias !22
  store i64 0, ptr %sunkaddr17.i, align 8, !noalias !22
  br label %B282.i

B282.i:                                           ; preds = %B202.i.B282.i_crit_edge, %_ZN6intsim8machines3gpu2sm6engine5_lookB3v43B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i
  %.642.i.pre-phi = phi i64 [ %.pre937, %B202.i.B282.i_crit_edge ], [ %.291.i.i, %_ZN6intsim8machines3gpu2sm6engine5_lookB3v43B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i ]
  %.586.i.pre-phi = phi i64 [ %.pre934, %B202.i.B282.i_crit_edge ], [ %.235.i.i, %_ZN6intsim8machines3gpu2sm6engine5_lookB3v43B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i ]
  %.590.i = getelementptr double, ptr %arg.a5, i64 %.586.i.pre-phi
  %.591.i = load double, ptr %.590.i, align 8, !noalias !19
  %.646.i = getelementptr i64, ptr %arg.a6, i64 %.642.i.pre-phi
  %.647.i = load i64, ptr %.646.i, align 8, !noalias !19
  %.655.i = fadd double %best.2.0857.i, -1.000000e-09
  %.657.i = fcmp ult double %.591.i, %.655.i
  br i1 %.657.i, label %B392.i, label %B581.i

B392.i:                                           ; preds = %B282.i
  %.747.i = load i64, ptr %sunkaddr16.i, align 8, !noalias !19
  %.154.i6.i = icmp slt i64 %.747.i, 0
  %.155.i7.i = select i1 %.154.i6.i, i64 %arg.n0_0, i64 0
  %.156.i8.i = add i64 %.155.i7.i, %.747.i
  %.176.i9.i = mul i64 %.156.i8.i, %arg.n0_1
  %.180.i10.i = getelementptr i64, ptr %arg.a0, i64 %.176.i9.i
  %.181.i11.i = load i64, ptr %.180.i10.i, align 8, !noalias !25
  %.186.i.i = icmp slt i64 %.181.i11.i, 0
  br i1 %.186.i.i, label %B392.endif.i, label %B60.i.i

B60.i.i:                                          ; preds = %B392.i
  %sunkaddr.i12.i = shl i64 %.176.i9.i, 3
  %sunkaddr5.i13.i = getelementptr i8, ptr %arg.a0, i64 %sunkaddr.i12.i
  %sunkaddr6.i14.i = getelementptr i8, ptr %sunkaddr5.i13.i, i64 72
  %.251.i.i = load i64, ptr %sunkaddr6.i14.i, align 8, !noalias !25
  %.252.i.i = icmp sgt i64 %.251.i.i, 0
  br i1 %.252.i.i, label %B108.i.i, label %B182.i.i

B108.i.i:                                         ; preds = %B60.i.i
  %.359.i.i461 = mul i64 %.181.i11.i, %arg.n8_1
  %120 = getelementptr double, ptr %arg.a8, i64 %.359.i.i461
  %121 = getelementptr double, ptr %120, i64 %.251.i.i
  %.363.i.i462 = getelementptr i8, ptr %121, i64 -8
  %.364.i.i = load double, ptr %.363.i.i462, align 8, !noalias !25
  br label %B526.i.i

B182.i.i:                                         ; preds = %B60.i.i
  %.421.i.i = mul i64 %.181.i11.i, %arg.n7_1
  %.425.i.i = getelementptr double, ptr %arg.a7, i64 %.421.i.i
  %.426.i.i = load double, ptr %.425.i.i, align 8, !noalias !25
  %sunkaddr15.i = getelementptr i8, ptr %sunkaddr5.i13.i, i64 8
  %.489.i.i = load i64, ptr %sunkaddr15.i, align 8, !noalias !25
  %.490.i.i = icmp sgt i64 %.489.i.i, -1
  br i1 %.490.i.i, label %B270.i.i, label %B374.i.i

B270.i.i:                                         ; preds = %B182.i.i
  %.597.i.i = mul i64 %.489.i.i, %arg.n7_1
  %.601.i.i = getelementptr double, ptr %arg.a7, i64 %.597.i.i
  %.602.i.i = load double, ptr %.601.i.i, align 8, !noalias !25
  %.10.i.i.i459 = fcmp olt double %.602.i.i, %.426.i.i
  %.11.i.i.i460 = select i1 %.10.i.i.i459, double %.602.i.i, double %.426.i.i
  br label %B374.i.i

B374.i.i:                                         ; preds = %B270.i.i, %B182.i.i
  %until.5.1.i.i = phi double [ %.426.i.i, %B182.i.i ], [ %.11.i.i.i460, %B270.i.i ]
  %sunkaddr22.i = getelementptr i8, ptr %sunkaddr5.i13.i, i64 16
  %.699.i.i = load i64, ptr %sunkaddr22.i, align 8, !noalias !25
  %.700.i.i = icmp sgt i64 %.699.i.i, -1
  br i1 %.700.i.i, label %B422.i.i, label %B526.i.i

B422.i.i:                                         ; preds = %B374.i.i
  %.807.i.i = mul i64 %.699.i.i, %arg.n7_1
  %.811.i.i = getelementptr double, ptr %arg.a7, i64 %.807.i.i
  %.812.i.i = load double, ptr %.811.i.i, align 8, !noalias !25
  %.10.i1.i.i = fcmp ogt double %.812.i.i, %until.5.1.i.i
  %.11.i2.i.i = select i1 %.10.i1.i.i, double %.812.i.i, double %until.5.1.i.i
  br label %B526.i.i

B526.i.i:                                         ; preds = %B422.i.i, %B374.i.i, %B108.i.i
  %until.6.0.i.i = phi double [ %.364.i.i, %B108.i.i ], [ %until.5.1.i.i, %B374.i.i ], [ %.11.i2.i.i, %B422.i.i ]
  %.882.i.i = select i1 %.154.i6.i, i64 %arg.n1_0, i64 0
  %.883.i.i = add i64 %.882.i.i, %.747.i
  %.903.i.i = mul i64 %.883.i.i, %arg.n1_1
  %122 = getelementptr double, ptr %arg.a1, i64 %.903.i.i
  %.907.i.i = getelementptr i8, ptr %122, i64 16
  %.908.i.i = load double, ptr %.907.i.i, align 8, !noalias !25
  %.909.i.i = fcmp ogt double %.908.i.i, 0.000000e+00
  br i1 %.909.i.i, label %B574.i.i, label %B392.endif.i

B574.i.i:                                         ; preds = %B526.i.i
  %sunkaddr25.i = getelementptr i8, ptr %sunkaddr5.i13.i, i64 80
  %.987.i.i = load i64, ptr %sunkaddr25.i, align 8, !noalias !25
  %.1013.inv.i.i = icmp sgt i64 %.987.i.i, 0
  %.1014.i.i = select i1 %.1013.inv.i.i, i64 0, i64 %arg.n8_1
  %123 = getelementptr double, ptr %342, i64 %.987.i.i
  %124 = getelementptr i8, ptr %123, i64 -8
  %.1036.i.i = getelementptr double, ptr %124, i64 %.1014.i.i
  %.1037.i.i = load double, ptr %.1036.i.i, align 8, !noalias !25
  %.10.i3.i.i = fcmp ogt double %.1037.i.i, %until.6.0.i.i
  %.11.i4.i.i = select i1 %.10.i3.i.i, double %.1037.i.i, double %until.6.0.i.i
  br label %B392.endif.i

B581.i:                                           ; preds = %B392.endif.i, %B114.endif.i, %B282.i
  %best.3.1.i = phi double [ %best.2.0857.i, %B282.i ], [ %best.2.0857.i, %B114.endif.i ], [ %best.4.2.i, %B392.endif.i ]
  %chosen.4.1.i = phi i64 [ %chosen.3.0858.i, %B282.i ], [ %chosen.3.0858.i, %B114.endif.i ], [ %chosen.5.2.i, %B392.endif.i ]
  %held.4.1.i = phi i64 [ %held.3.0859.i, %B282.i ], [ %held.3.0859.i, %B114.endif.i ], [ %held.5.2.i, %B392.endif.i ]
  %exitcond.not.i = icmp eq i64 %arg.n4_0, %.273.i
  br i1 %exitcond.not.i, label %_ZN6intsim8machines3gpu2sm6engine7_chooseB3v63B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit, label %B112.if.i

B112.if.i:                                        ; preds = %B258.i, %B581.i
  %held.3.0859.i = phi i64 [ %held.4.1.i, %B581.i ], [ 1, %B258.i ]
  %chosen.3.0858.i = phi i64 [ %chosen.4.1.i, %B581.i ], [ 0, %B258.i ]
  %best.2.0857.i = phi double [ %best.3.1.i, %B581.i ], [ 1.000000e+300, %B258.i ]
  %.266849855.i = phi i64 [ %.273.i, %B581.i ], [ 0, %B258.i ]
  %.273.i = add nuw nsw i64 %.266849855.i, 1
  br i1 %343, label %B26.i.i, label %B68.i.i

B26.i.i:                                          ; preds = %B112.if.i
  %.26.i.i = add i64 %.273.i, %last.2.0.i
  %.34.not.i.i = icmp slt i64 %.26.i.i, %arg.n4_0
  %.38.i.i = select i1 %.34.not.i.i, i64 0, i64 %arg.n4_0
  %"$phi66.0.2.0.i.i" = sub nsw i64 %.26.i.i, %.38.i.i
  br label %B114.endif.i

B68.i.i:                                          ; preds = %B112.if.i
  %.61.i.i = icmp eq i64 %.266849855.i, 0
  br i1 %.61.i.i, label %B114.endif.i, label %B84.i.i

B84.i.i:                                          ; preds = %B68.i.i
  %.82.i.i = add nsw i64 %.266849855.i, -1
  %125 = xor i64 %.266849855.i, -1
  %.94.i.i = add nsw i64 %arg.n4_0, %125
  %"$phi130.0.2.0.i.i" = select i1 %344, i64 %.82.i.i, i64 %.94.i.i
  %.108.i.i = icmp sge i64 %"$phi130.0.2.0.i.i", %last.2.0.i
  %.120.i.i = zext i1 %.108.i.i to i64
  %"$phi156.0.2.0.i.i" = add nsw i64 %"$phi130.0.2.0.i.i", %.120.i.i
  br label %B114.endif.i

B114.endif.i:                                     ; preds = %B84.i.i, %B68.i.i, %B26.i.i
  %"$phi156.0.2.0.sink.i.i" = phi i64 [ %"$phi156.0.2.0.i.i", %B84.i.i ], [ %"$phi66.0.2.0.i.i", %B26.i.i ], [ %last.2.0.i, %B68.i.i ]
  %.363.i = icmp slt i64 %"$phi156.0.2.0.sink.i.i", 0
  %.364.i = select i1 %.363.i, i64 %arg.n4_0, i64 0
  %.365.i = add i64 %.364.i, %"$phi156.0.2.0.sink.i.i"
  %.385.i = mul i64 %.365.i, %arg.n4_1
  %126 = getelementptr i64, ptr %arg.a4, i64 %.385.i
  %.389.i = getelementptr i8, ptr %126, i64 8
  %.390.i455 = load i64, ptr %.389.i, align 8, !noalias !19
  %.391.i456 = icmp sgt i64 %.390.i455, 0
  br i1 %.391.i456, label %B581.i, label %B202.i

B392.endif.i:                                     ; preds = %B574.i.i, %B526.i.i, %B392.i
  %storemerge.i.i = phi double [ 0.000000e+00, %B392.i ], [ %until.6.0.i.i, %B526.i.i ], [ %.11.i4.i.i, %B574.i.i ]
  %.814.i = fcmp ogt double %storemerge.i.i, %.591.i
  %time.3.2.i = select i1 %.814.i, double %storemerge.i.i, double %.591.i
  %.10.i.i = fcmp ogt double %clock.2.0.i, %time.3.2.i
  %.11.i.i458 = select i1 %.10.i.i, double %clock.2.0.i, double %time.3.2.i
  %why.2.2.i = select i1 %.814.i, i64 4, i64 %.647.i
  %.884.i = fcmp olt double %.11.i.i458, %.655.i
  %best.4.2.i = select i1 %.884.i, double %.11.i.i458, double %best.2.0857.i
  %chosen.5.2.i = select i1 %.884.i, i64 %"$phi156.0.2.0.sink.i.i", i64 %chosen.3.0858.i
  %held.5.2.i = select i1 %.884.i, i64 %why.2.2.i, i64 %held.3.0859.i
  %.906.i = fcmp ugt double %.11.i.i458, %clock.2.0.i
  br i1 %.906.i, label %B581.i, label %_ZN6intsim8machines3gpu2sm6engine7_chooseB3v63B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit

_ZN6intsim8machines3gpu2sm6engine7_chooseB3v63B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit: ; preds = %B581.i, %B392.endif.i
  %best.5.1.i = phi double [ %best.3.1.i, %B581.i ], [ %best.4.2.i, %B392.endif.i ]
  %chosen.2.1.i = phi i64 [ %chosen.4.1.i, %B581.i ], [ %chosen.5.2.i, %B392.endif.i ]
  %held.2.1.i = phi i64 [ %held.4.1.i, %B581.i ], [ %held.5.2.i, %B392.endif.i ]
  %.562.i = fcmp oeq double %best.5.1.i, 1.000000e+300
  br i1 %.562.i, label %_ZN6intsim8machines3gpu2sm6engine3runB3v38B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExxxxd.exit, label %B338.i

B338.i:                                           ; preds = %_ZN6intsim8machines3gpu2sm6engine7_chooseB3v63B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit
  %.637.i = icmp slt i64 %chosen.2.1.i, 0
  %.638.i = select i1 %.637.i, i64 %arg.n4_0, i64 0
  %.639.i = add i64 %.638.i, %chosen.2.1.i
  %.659.i = mul i64 %.639.i, %arg.n4_1
  %.663.i = getelementptr i64, ptr %arg.a4, i64 %.659.i
  %.664.i = load i64, ptr %.663.i, align 8, !noalias !28
  %.699.i = icmp slt i64 %.664.i, 0
  %.700.i = select i1 %.699.i, i64 %arg.n0_0, i64 0
  %.701.i = add i64 %.700.i, %.664.i
  %.721.i = mul i64 %.701.i, %arg.n0_1
  %127 = getelementptr i64, ptr %arg.a0, i64 %.721.i
  %.725.i = getelementptr i8, ptr %127, i64 64
  %.726.i = load i64, ptr %.725.i, align 8, !noalias !28
  %.753.i = icmp slt i64 %.726.i, 0
  %.754.i = select i1 %.753.i, i64 %arg.n9_0, i64 0
  %.755.i = add i64 %.754.i, %.726.i
  %.775.i = mul i64 %.755.i, %arg.n9_1
  %.779.i = getelementptr double, ptr %arg.a9, i64 %.775.i
  %.780.i = load double, ptr %.779.i, align 8, !noalias !28
  %.782.i = fadd double %arg.a17, %.780.i
  store double %.782.i, ptr %.779.i, align 8, !noalias !28
  %.889.i = load i64, ptr %.725.i, align 8, !noalias !28
  %.913.i = icmp slt i64 %.889.i, 0
  %.914.i = select i1 %.913.i, i64 %arg.n9_0, i64 0
  %.915.i = add i64 %.914.i, %.889.i
  %.916.i = icmp slt i64 %held.2.1.i, 0
  %.917.i = select i1 %.916.i, i64 %arg.n9_1, i64 0
  %.935.i = mul i64 %.915.i, %arg.n9_1
  %128 = getelementptr double, ptr %arg.a9, i64 %.935.i
  %129 = getelementptr double, ptr %128, i64 %held.2.1.i
  %.939.i = getelementptr double, ptr %129, i64 %.917.i
  %.940.i = load double, ptr %.939.i, align 8, !noalias !28
  %.943.i = fsub double %best.5.1.i, %clock.2.0.i
  %.944.i = fadd double %.943.i, %.940.i
  store double %.944.i, ptr %.939.i, align 8, !noalias !28
  %.171.i = select i1 %.699.i, i64 %arg.n1_0, i64 0
  %.172.i = add i64 %.171.i, %.664.i
  %.192.i = mul i64 %.172.i, %arg.n1_1
  %.196.i = getelementptr double, ptr %arg.a1, i64 %.192.i
  %.197.i = load double, ptr %.196.i, align 8, !noalias !29
  %.253.i = load i64, ptr %.725.i, align 8, !noalias !29
  %.322.i = load i64, ptr %127, align 8, !noalias !29
  %.377.i471 = getelementptr i8, ptr %127, i64 8
  %.378.i = load i64, ptr %.377.i471, align 8, !noalias !29
  %.433.i = getelementptr i8, ptr %127, i64 16
  %.434.i = load i64, ptr %.433.i, align 8, !noalias !29
  %.445.i472 = icmp sgt i64 %.322.i, -1
  br i1 %.445.i472, label %B222.i, label %B338.i.B838.i_crit_edge

B338.i.B838.i_crit_edge:                          ; preds = %B338.i
  %.pre925 = shl i64 %.192.i, 3
  br label %B838.i

B222.i:                                           ; preds = %B338.i
  %.454.i = icmp sgt i64 %.378.i, -1
  br i1 %.454.i, label %B234.i, label %B222.i.B322.i_crit_edge

B222.i.B322.i_crit_edge:                          ; preds = %B222.i
  %.pre = mul i64 %.322.i, %arg.n7_1
  br label %B322.i

B234.i:                                           ; preds = %B222.i
  %.509.i = mul i64 %.378.i, %arg.n7_1
  %.513.i = getelementptr double, ptr %arg.a7, i64 %.509.i
  %.514.i = load double, ptr %.513.i, align 8, !noalias !29
  %.567.i = mul i64 %.322.i, %arg.n7_1
  %.571.i = getelementptr double, ptr %arg.a7, i64 %.567.i
  %.572.i = load double, ptr %.571.i, align 8, !noalias !29
  %.573.i = fcmp olt double %.514.i, %.572.i
  br i1 %.573.i, label %B318.i, label %B322.i

B318.i:                                           ; preds = %B234.i
  br label %B322.i

B322.i:                                           ; preds = %B222.i.B322.i_crit_edge, %B318.i, %B234.i
  %.635.i.pre-phi = phi i64 [ %.pre, %B222.i.B322.i_crit_edge ], [ %.509.i, %B318.i ], [ %.567.i, %B234.i ]
  %pipe.2.0.i = phi i64 [ %.322.i, %B222.i.B322.i_crit_edge ], [ %.378.i, %B318.i ], [ %.322.i, %B234.i ]
  %.639.i483 = getelementptr double, ptr %arg.a7, i64 %.635.i.pre-phi
  %.640.i = load double, ptr %.639.i483, align 8, !noalias !29
  %.10.i.i484 = fcmp ogt double %.640.i, %best.5.1.i
  %.11.i.i485 = select i1 %.10.i.i484, double %.640.i, double %best.5.1.i
  br i1 %.114108.i, label %B50.if.lr.ph.i, label %_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit

B50.if.lr.ph.i:                                   ; preds = %B322.i
  br i1 %lcmp.mod.not.i705, label %B50.if.prol.loopexit.i, label %B50.if.prol.preheader.i

B50.if.prol.preheader.i:                          ; preds = %B50.if.lr.ph.i
  %130 = add nuw i64 %pipe.2.0.i, 1
  %131 = mul i64 %346, %130
  %scevgep51.i706 = getelementptr i8, ptr %arg.a8, i64 %131
  br label %B50.if.prol.i

B50.if.prol.i:                                    ; preds = %B50.if.prol.i, %B50.if.prol.preheader.i
  %lsr.iv49.i = phi i64 [ 0, %B50.if.prol.preheader.i ], [ %lsr.iv.next50.i, %B50.if.prol.i ]
  %132 = add i64 %.69.neg.i, %lsr.iv49.i
  %.179.inv.prol.i = icmp sgt i64 %132, 0
  %133 = select i1 %.179.inv.prol.i, i64 -16, i64 %348
  %scevgep90.i = getelementptr i8, ptr %scevgep51.i706, i64 %133
  %134 = shl nsw i64 %lsr.iv49.i, 3
  %scevgep34.i707 = getelementptr i8, ptr %scevgep90.i, i64 %134
  %.203.prol.i = load double, ptr %scevgep34.i707, align 8, !noalias !32
  %.230.prol.i = icmp slt i64 %132, 0
  %135 = select i1 %.230.prol.i, i64 %349, i64 -8
  %scevgep88.i = getelementptr i8, ptr %scevgep51.i706, i64 %135
  %scevgep33.i708 = getelementptr i8, ptr %scevgep88.i, i64 %134
  store double %.203.prol.i, ptr %scevgep33.i708, align 8, !noalias !32
  %lsr.iv.next50.i = add nsw i64 %lsr.iv49.i, -1
  %prol.iter.cmp.not.i709 = icmp eq i64 %lsr.iv.next50.i, %347
  br i1 %prol.iter.cmp.not.i709, label %B50.if.prol.loopexit.i, label %B50.if.prol.i, !llvm.loop !35

B50.if.prol.loopexit.i:                           ; preds = %B50.if.prol.i, %B50.if.lr.ph.i
  %.113106110.unr.i = phi i64 [ %.69.neg.i, %B50.if.lr.ph.i ], [ %393, %B50.if.prol.i ]
  %.120107109.in.unr.i = phi i64 [ %arg.n8_1, %B50.if.lr.ph.i ], [ %394, %B50.if.prol.i ]
  br i1 %350, label %_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit, label %B50.if.preheader.i

B50.if.preheader.i:                               ; preds = %B50.if.prol.loopexit.i
  %136 = mul i64 %pipe.2.0.i, %arg.n8_1
  %137 = add i64 %.120107109.in.unr.i, %136
  %138 = shl i64 %137, 3
  %scevgep.i710 = getelementptr i8, ptr %arg.a8, i64 %138
  br label %B50.if.i

B50.if.i:                                         ; preds = %B50.if.i, %B50.if.preheader.i
  %lsr.iv.i711 = phi i64 [ 0, %B50.if.preheader.i ], [ %lsr.iv.next.i743, %B50.if.i ]
  %139 = add i64 %lsr.iv.i711, %.120107109.in.unr.i
  %140 = add i64 %139, -1
  %.179.inv.i = icmp sgt i64 %140, 0
  %141 = shl i64 %lsr.iv.i711, 3
  %142 = select i1 %.179.inv.i, i64 -16, i64 %348
  %scevgep86.i712 = getelementptr i8, ptr %scevgep.i710, i64 %142
  %scevgep87.i713 = getelementptr i8, ptr %scevgep86.i712, i64 %141
  %.203.i = load double, ptr %scevgep87.i713, align 8, !noalias !32
  %.230.i = icmp slt i64 %140, 0
  %143 = select i1 %.230.i, i64 %349, i64 -8
  %scevgep84.i714 = getelementptr i8, ptr %scevgep.i710, i64 %143
  %scevgep32.i715 = getelementptr i8, ptr %scevgep84.i714, i64 %141
  store double %.203.i, ptr %scevgep32.i715, align 8, !noalias !32
  %144 = add i64 %139, -2
  %.179.inv.1.i = icmp sgt i64 %144, 0
  %145 = select i1 %.179.inv.1.i, i64 -24, i64 %351
  %scevgep82.i716 = getelementptr i8, ptr %scevgep.i710, i64 %145
  %scevgep31.i717 = getelementptr i8, ptr %scevgep82.i716, i64 %141
  %.203.1.i = load double, ptr %scevgep31.i717, align 8, !noalias !32
  %.230.1.i = icmp slt i64 %144, 0
  %146 = select i1 %.230.1.i, i64 %348, i64 -16
  %scevgep80.i718 = getelementptr i8, ptr %scevgep.i710, i64 %146
  %scevgep30.i719 = getelementptr i8, ptr %scevgep80.i718, i64 %141
  store double %.203.1.i, ptr %scevgep30.i719, align 8, !noalias !32
  %147 = add i64 %139, -3
  %.179.inv.2.i = icmp sgt i64 %147, 0
  %148 = select i1 %.179.inv.2.i, i64 -32, i64 %352
  %scevgep78.i720 = getelementptr i8, ptr %scevgep.i710, i64 %148
  %scevgep29.i721 = getelementptr i8, ptr %scevgep78.i720, i64 %141
  %.203.2.i = load double, ptr %scevgep29.i721, align 8, !noalias !32
  %.230.2.i = icmp slt i64 %147, 0
  %149 = select i1 %.230.2.i, i64 %351, i64 -24
  %scevgep76.i = getelementptr i8, ptr %scevgep.i710, i64 %149
  %scevgep28.i722 = getelementptr i8, ptr %scevgep76.i, i64 %141
  store double %.203.2.i, ptr %scevgep28.i722, align 8, !noalias !32
  %150 = add i64 %139, -4
  %.179.inv.3.i = icmp sgt i64 %150, 0
  %151 = select i1 %.179.inv.3.i, i64 -40, i64 %353
  %scevgep74.i723 = getelementptr i8, ptr %scevgep.i710, i64 %151
  %scevgep27.i724 = getelementptr i8, ptr %scevgep74.i723, i64 %141
  %.203.3.i = load double, ptr %scevgep27.i724, align 8, !noalias !32
  %.230.3.i = icmp slt i64 %150, 0
  %152 = select i1 %.230.3.i, i64 %352, i64 -32
  %scevgep72.i725 = getelementptr i8, ptr %scevgep.i710, i64 %152
  %scevgep26.i726 = getelementptr i8, ptr %scevgep72.i725, i64 %141
  store double %.203.3.i, ptr %scevgep26.i726, align 8, !noalias !32
  %153 = add i64 %139, -5
  %.179.inv.4.i = icmp sgt i64 %153, 0
  %154 = select i1 %.179.inv.4.i, i64 -48, i64 %354
  %scevgep70.i727 = getelementptr i8, ptr %scevgep.i710, i64 %154
  %scevgep25.i728 = getelementptr i8, ptr %scevgep70.i727, i64 %141
  %.203.4.i = load double, ptr %scevgep25.i728, align 8, !noalias !32
  %.230.4.i = icmp slt i64 %153, 0
  %155 = select i1 %.230.4.i, i64 %353, i64 -40
  %scevgep68.i729 = getelementptr i8, ptr %scevgep.i710, i64 %155
  %scevgep24.i730 = getelementptr i8, ptr %scevgep68.i729, i64 %141
  store double %.203.4.i, ptr %scevgep24.i730, align 8, !noalias !32
  %156 = add i64 %139, -6
  %.179.inv.5.i = icmp sgt i64 %156, 0
  %157 = select i1 %.179.inv.5.i, i64 -56, i64 %355
  %scevgep66.i731 = getelementptr i8, ptr %scevgep.i710, i64 %157
  %scevgep23.i732 = getelementptr i8, ptr %scevgep66.i731, i64 %141
  %.203.5.i = load double, ptr %scevgep23.i732, align 8, !noalias !32
  %.230.5.i = icmp slt i64 %156, 0
  %158 = select i1 %.230.5.i, i64 %354, i64 -48
  %scevgep64.i733 = getelementptr i8, ptr %scevgep.i710, i64 %158
  %scevgep22.i734 = getelementptr i8, ptr %scevgep64.i733, i64 %141
  store double %.203.5.i, ptr %scevgep22.i734, align 8, !noalias !32
  %159 = add i64 %139, -7
  %.179.inv.6.i = icmp sgt i64 %159, 0
  %160 = select i1 %.179.inv.6.i, i64 -64, i64 %356
  %scevgep62.i735 = getelementptr i8, ptr %scevgep.i710, i64 %160
  %scevgep21.i736 = getelementptr i8, ptr %scevgep62.i735, i64 %141
  %.203.6.i = load double, ptr %scevgep21.i736, align 8, !noalias !32
  %.230.6.i = icmp slt i64 %159, 0
  %161 = select i1 %.230.6.i, i64 %355, i64 -56
  %scevgep60.i737 = getelementptr i8, ptr %scevgep.i710, i64 %161
  %scevgep20.i738 = getelementptr i8, ptr %scevgep60.i737, i64 %141
  store double %.203.6.i, ptr %scevgep20.i738, align 8, !noalias !32
  %162 = add i64 %139, -8
  %.179.inv.7.i = icmp sgt i64 %162, 0
  %163 = select i1 %.179.inv.7.i, i64 -72, i64 %357
  %scevgep58.i739 = getelementptr i8, ptr %scevgep.i710, i64 %163
  %scevgep19.i740 = getelementptr i8, ptr %scevgep58.i739, i64 %141
  %.203.7.i = load double, ptr %scevgep19.i740, align 8, !noalias !32
  %.230.7.i = icmp slt i64 %162, 0
  %164 = select i1 %.230.7.i, i64 %356, i64 -64
  %scevgep49.i741 = getelementptr i8, ptr %scevgep.i710, i64 %164
  %scevgep18.i742 = getelementptr i8, ptr %scevgep49.i741, i64 %141
  store double %.203.7.i, ptr %scevgep18.i742, align 8, !noalias !32
  %lsr.iv.next.i743 = add nsw i64 %lsr.iv.i711, -8
  %165 = add nsw i64 %lsr.iv.i711, %.113106110.unr.i
  %.114.7.i = icmp sgt i64 %165, 8
  br i1 %.114.7.i, label %B50.if.i, label %_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit

_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit: ; preds = %B50.if.i, %B322.i, %B50.if.prol.loopexit.i
  %.315.i = mul i64 %pipe.2.0.i, %arg.n8_1
  %.319.i = getelementptr double, ptr %arg.a8, i64 %.315.i
  store double %.11.i.i485, ptr %.319.i, align 8, !noalias !32
  %.729.i = fadd double %.197.i, %.11.i.i485
  %sunkaddr1.i486 = shl i64 %.635.i.pre-phi, 3
  %sunkaddr2.i487 = getelementptr i8, ptr %arg.a7, i64 %sunkaddr1.i486
  %sunkaddr3.i = getelementptr i8, ptr %sunkaddr2.i487, i64 8
  %.187.i.i = load double, ptr %sunkaddr3.i, align 8, !noalias !36
  %.188.i.i = fcmp ugt double %.187.i.i, 0.000000e+00
  br i1 %.188.i.i, label %B56.i.i, label %B322.endif.endif.endif.i

B746.i:                                           ; preds = %B322.endif.endif.endif.i
  %.1239.i = mul i64 %.434.i, %arg.n7_1
  %.1243.i = getelementptr double, ptr %arg.a7, i64 %.1239.i
  store double %.729.i, ptr %.1243.i, align 8, !noalias !29
  %166 = getelementptr double, ptr %202, i64 %.434.i
  %.1298.i = getelementptr i8, ptr %166, i64 48
  %.1299.i = load double, ptr %.1298.i, align 8, !noalias !29
  %.1301.i = fadd double %.197.i, %.1299.i
  store double %.1301.i, ptr %.1298.i, align 8, !noalias !29
  br label %B838.i

B838.i:                                           ; preds = %B338.i.B838.i_crit_edge, %B322.endif.endif.endif.i, %B746.i
  %sunkaddr.i473.pre-phi = phi i64 [ %.pre925, %B338.i.B838.i_crit_edge ], [ %sunkaddr18.i, %B322.endif.endif.endif.i ], [ %sunkaddr18.i, %B746.i ]
  %begin.2.0.i = phi double [ %best.5.1.i, %B338.i.B838.i_crit_edge ], [ %.11.i.i485, %B322.endif.endif.endif.i ], [ %.11.i.i485, %B746.i ]
  %sunkaddr5.i = getelementptr i8, ptr %arg.a1, i64 %sunkaddr.i473.pre-phi
  %sunkaddr6.i474 = getelementptr i8, ptr %sunkaddr5.i, i64 8
  %.1416.i = load double, ptr %sunkaddr6.i474, align 8, !noalias !29
  %sunkaddr9.i475 = getelementptr i8, ptr %sunkaddr5.i, i64 24
  %.1472.i = load double, ptr %sunkaddr9.i475, align 8, !noalias !29
  %.13.i.i = fcmp ogt double %.1416.i, %.197.i
  %.14.i.i = select i1 %.13.i.i, double %.1416.i, double %.197.i
  %.15.i.i = fcmp ogt double %.1472.i, %.14.i.i
  %.16.i.i = select i1 %.15.i.i, double %.1472.i, double %.14.i.i
  %.1505.i = fadd double %begin.2.0.i, %.16.i.i
  %sunkaddr12.i476 = getelementptr i8, ptr %sunkaddr5.i, i64 16
  %.1568.i = load double, ptr %sunkaddr12.i476, align 8, !noalias !29
  %.1569.i = fcmp ogt double %.1568.i, 0.000000e+00
  br i1 %.1569.i, label %B998.i, label %_ZN6intsim8machines3gpu2sm6engine6_enterB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi2E1C7mutable7alignedE.exit

B998.i:                                           ; preds = %B838.i
  %.1640.i = load double, ptr %.1639.i, align 8, !noalias !29
  %.10.i1.i = fcmp ogt double %begin.2.0.i, %.1640.i
  %.11.i2.i = select i1 %.10.i1.i, double %begin.2.0.i, double %.1640.i
  %.1726.i = fadd double %.1568.i, %.11.i2.i
  store double %.1726.i, ptr %.1639.i, align 8, !noalias !29
  br i1 %.114108.i, label %B50.if.lr.ph.i754, label %_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit840

B50.if.lr.ph.i754:                                ; preds = %B998.i
  br i1 %lcmp.mod.not.i705, label %B50.if.prol.loopexit.i775, label %B50.if.prol.i763

B50.if.prol.i763:                                 ; preds = %B50.if.lr.ph.i754, %B50.if.prol.i763
  %lsr.iv49.i764 = phi i64 [ %lsr.iv.next50.i772, %B50.if.prol.i763 ], [ 0, %B50.if.lr.ph.i754 ]
  %167 = add i64 %.69.neg.i, %lsr.iv49.i764
  %.179.inv.prol.i765 = icmp sgt i64 %167, 0
  %168 = select i1 %.179.inv.prol.i765, i64 -16, i64 %348
  %scevgep90.i766 = getelementptr i8, ptr %scevgep51.i762, i64 %168
  %169 = shl nsw i64 %lsr.iv49.i764, 3
  %scevgep34.i767 = getelementptr i8, ptr %scevgep90.i766, i64 %169
  %.203.prol.i768 = load double, ptr %scevgep34.i767, align 8, !noalias !39
  %.230.prol.i769 = icmp slt i64 %167, 0
  %170 = select i1 %.230.prol.i769, i64 %349, i64 -8
  %scevgep88.i770 = getelementptr i8, ptr %scevgep51.i762, i64 %170
  %scevgep33.i771 = getelementptr i8, ptr %scevgep88.i770, i64 %169
  store double %.203.prol.i768, ptr %scevgep33.i771, align 8, !noalias !39
  %lsr.iv.next50.i772 = add nsw i64 %lsr.iv49.i764, -1
  %prol.iter.cmp.not.i773 = icmp eq i64 %lsr.iv.next50.i772, %347
  br i1 %prol.iter.cmp.not.i773, label %B50.if.prol.loopexit.i775, label %B50.if.prol.i763, !llvm.loop !35

B50.if.prol.loopexit.i775:                        ; preds = %B50.if.prol.i763, %B50.if.lr.ph.i754
  %.113106110.unr.i776 = phi i64 [ %.69.neg.i, %B50.if.lr.ph.i754 ], [ %395, %B50.if.prol.i763 ]
  %.120107109.in.unr.i777 = phi i64 [ %arg.n8_1, %B50.if.lr.ph.i754 ], [ %396, %B50.if.prol.i763 ]
  br i1 %350, label %_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit840, label %B50.if.preheader.i778

B50.if.preheader.i778:                            ; preds = %B50.if.prol.loopexit.i775
  %171 = add i64 %.120107109.in.unr.i777, %360
  %172 = shl i64 %171, 3
  %scevgep.i779 = getelementptr i8, ptr %arg.a8, i64 %172
  br label %B50.if.i780

B50.if.i780:                                      ; preds = %B50.if.i780, %B50.if.preheader.i778
  %lsr.iv.i781 = phi i64 [ 0, %B50.if.preheader.i778 ], [ %lsr.iv.next.i838, %B50.if.i780 ]
  %173 = add i64 %lsr.iv.i781, %.120107109.in.unr.i777
  %174 = add i64 %173, -1
  %.179.inv.i782 = icmp sgt i64 %174, 0
  %175 = shl i64 %lsr.iv.i781, 3
  %176 = select i1 %.179.inv.i782, i64 -16, i64 %348
  %scevgep86.i783 = getelementptr i8, ptr %scevgep.i779, i64 %176
  %scevgep87.i784 = getelementptr i8, ptr %scevgep86.i783, i64 %175
  %.203.i785 = load double, ptr %scevgep87.i784, align 8, !noalias !39
  %.230.i786 = icmp slt i64 %174, 0
  %177 = select i1 %.230.i786, i64 %349, i64 -8
  %scevgep84.i787 = getelementptr i8, ptr %scevgep.i779, i64 %177
  %scevgep32.i788 = getelementptr i8, ptr %scevgep84.i787, i64 %175
  store double %.203.i785, ptr %scevgep32.i788, align 8, !noalias !39
  %178 = add i64 %173, -2
  %.179.inv.1.i789 = icmp sgt i64 %178, 0
  %179 = select i1 %.179.inv.1.i789, i64 -24, i64 %351
  %scevgep82.i790 = getelementptr i8, ptr %scevgep.i779, i64 %179
  %scevgep31.i791 = getelementptr i8, ptr %scevgep82.i790, i64 %175
  %.203.1.i792 = load double, ptr %scevgep31.i791, align 8, !noalias !39
  %.230.1.i793 = icmp slt i64 %178, 0
  %180 = select i1 %.230.1.i793, i64 %348, i64 -16
  %scevgep80.i794 = getelementptr i8, ptr %scevgep.i779, i64 %180
  %scevgep30.i795 = getelementptr i8, ptr %scevgep80.i794, i64 %175
  store double %.203.1.i792, ptr %scevgep30.i795, align 8, !noalias !39
  %181 = add i64 %173, -3
  %.179.inv.2.i796 = icmp sgt i64 %181, 0
  %182 = select i1 %.179.inv.2.i796, i64 -32, i64 %352
  %scevgep78.i797 = getelementptr i8, ptr %scevgep.i779, i64 %182
  %scevgep29.i798 = getelementptr i8, ptr %scevgep78.i797, i64 %175
  %.203.2.i799 = load double, ptr %scevgep29.i798, align 8, !noalias !39
  %.230.2.i800 = icmp slt i64 %181, 0
  %183 = select i1 %.230.2.i800, i64 %351, i64 -24
  %scevgep76.i801 = getelementptr i8, ptr %scevgep.i779, i64 %183
  %scevgep28.i802 = getelementptr i8, ptr %scevgep76.i801, i64 %175
  store double %.203.2.i799, ptr %scevgep28.i802, align 8, !noalias !39
  %184 = add i64 %173, -4
  %.179.inv.3.i803 = icmp sgt i64 %184, 0
  %185 = select i1 %.179.inv.3.i803, i64 -40, i64 %353
  %scevgep74.i804 = getelementptr i8, ptr %scevgep.i779, i64 %185
  %scevgep27.i805 = getelementptr i8, ptr %scevgep74.i804, i64 %175
  %.203.3.i806 = load double, ptr %scevgep27.i805, align 8, !noalias !39
  %.230.3.i807 = icmp slt i64 %184, 0
  %186 = select i1 %.230.3.i807, i64 %352, i64 -32
  %scevgep72.i808 = getelementptr i8, ptr %scevgep.i779, i64 %186
  %scevgep26.i809 = getelementptr i8, ptr %scevgep72.i808, i64 %175
  store double %.203.3.i806, ptr %scevgep26.i809, align 8, !noalias !39
  %187 = add i64 %173, -5
  %.179.inv.4.i810 = icmp sgt i64 %187, 0
  %188 = select i1 %.179.inv.4.i810, i64 -48, i64 %354
  %scevgep70.i811 = getelementptr i8, ptr %scevgep.i779, i64 %188
  %scevgep25.i812 = getelementptr i8, ptr %scevgep70.i811, i64 %175
  %.203.4.i813 = load double, ptr %scevgep25.i812, align 8, !noalias !39
  %.230.4.i814 = icmp slt i64 %187, 0
  %189 = select i1 %.230.4.i814, i64 %353, i64 -40
  %scevgep68.i815 = getelementptr i8, ptr %scevgep.i779, i64 %189
  %scevgep24.i816 = getelementptr i8, ptr %scevgep68.i815, i64 %175
  store double %.203.4.i813, ptr %scevgep24.i816, align 8, !noalias !39
  %190 = add i64 %173, -6
  %.179.inv.5.i817 = icmp sgt i64 %190, 0
  %191 = select i1 %.179.inv.5.i817, i64 -56, i64 %355
  %scevgep66.i818 = getelementptr i8, ptr %scevgep.i779, i64 %191
  %scevgep23.i819 = getelementptr i8, ptr %scevgep66.i818, i64 %175
  %.203.5.i820 = load double, ptr %scevgep23.i819, align 8, !noalias !39
  %.230.5.i821 = icmp slt i64 %190, 0
  %192 = select i1 %.230.5.i821, i64 %354, i64 -48
  %scevgep64.i822 = getelementptr i8, ptr %scevgep.i779, i64 %192
  %scevgep22.i823 = getelementptr i8, ptr %scevgep64.i822, i64 %175
  store double %.203.5.i820, ptr %scevgep22.i823, align 8, !noalias !39
  %193 = add i64 %173, -7
  %.179.inv.6.i824 = icmp sgt i64 %193, 0
  %194 = select i1 %.179.inv.6.i824, i64 -64, i64 %356
  %scevgep62.i825 = getelementptr i8, ptr %scevgep.i779, i64 %194
  %scevgep21.i826 = getelementptr i8, ptr %scevgep62.i825, i64 %175
  %.203.6.i827 = load double, ptr %scevgep21.i826, align 8, !noalias !39
  %.230.6.i828 = icmp slt i64 %193, 0
  %195 = select i1 %.230.6.i828, i64 %355, i64 -56
  %scevgep60.i829 = getelementptr i8, ptr %scevgep.i779, i64 %195
  %scevgep20.i830 = getelementptr i8, ptr %scevgep60.i829, i64 %175
  store double %.203.6.i827, ptr %scevgep20.i830, align 8, !noalias !39
  %196 = add i64 %173, -8
  %.179.inv.7.i831 = icmp sgt i64 %196, 0
  %197 = select i1 %.179.inv.7.i831, i64 -72, i64 %357
  %scevgep58.i832 = getelementptr i8, ptr %scevgep.i779, i64 %197
  %scevgep19.i833 = getelementptr i8, ptr %scevgep58.i832, i64 %175
  %.203.7.i834 = load double, ptr %scevgep19.i833, align 8, !noalias !39
  %.230.7.i835 = icmp slt i64 %196, 0
  %198 = select i1 %.230.7.i835, i64 %356, i64 -64
  %scevgep49.i836 = getelementptr i8, ptr %scevgep.i779, i64 %198
  %scevgep18.i837 = getelementptr i8, ptr %scevgep49.i836, i64 %175
  store double %.203.7.i834, ptr %scevgep18.i837, align 8, !noalias !39
  %lsr.iv.next.i838 = add nsw i64 %lsr.iv.i781, -8
  %199 = add nsw i64 %lsr.iv.i781, %.113106110.unr.i776
  %.114.7.i839 = icmp sgt i64 %199, 8
  br i1 %.114.7.i839, label %B50.if.i780, label %_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit840

_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit840: ; preds = %B50.if.i780, %B998.i, %B50.if.prol.loopexit.i775
  store double %.1726.i, ptr %.319.i753, align 8, !noalias !39
  %.1908.i = icmp slt i64 %.253.i, 0
  %.1909.i477 = select i1 %.1908.i, i64 %arg.n9_0, i64 0
  %.1910.i = add i64 %.1909.i477, %.253.i
  %.1930.i = mul i64 %.1910.i, %arg.n9_1
  %gep = getelementptr double, ptr %invariant.gep, i64 %.1930.i
  %200 = getelementptr i8, ptr %gep, i64 40
  %.1934.i = getelementptr double, ptr %200, i64 %.1912.i478
  %.1935.i = load double, ptr %.1934.i, align 8, !noalias !29
  %.1991.i = load double, ptr %sunkaddr12.i476, align 8, !noalias !29
  %.1992.i = fadd double %.1935.i, %.1991.i
  store double %.1992.i, ptr %.1934.i, align 8, !noalias !29
  %.2097.i = load double, ptr %sunkaddr25.i482, align 8, !noalias !29
  %.2157.i = load double, ptr %sunkaddr9.i475, align 8, !noalias !29
  %.2158.i = fadd double %.2097.i, %.2157.i
  %.10.i3.i = fcmp ogt double %.2158.i, %.1505.i
  %.11.i4.i = select i1 %.10.i3.i, double %.2158.i, double %.1505.i
  br label %_ZN6intsim8machines3gpu2sm6engine6_enterB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi2E1C7mutable7alignedE.exit

B56.i.i:                                          ; preds = %_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit
  %.311.i.i = load double, ptr %sunkaddr2.i487, align 8, !noalias !36
  %201 = fsub double %.311.i.i, %.11.i.i485
  %.316.i.i = fadd double %.187.i.i, %201
  %.10.i.i.i491 = fcmp ogt double %.316.i.i, 0.000000e+00
  %.11.i.i.i492 = select i1 %.10.i.i.i491, double %.316.i.i, double 0.000000e+00
  %.10.i1.i.i493 = fcmp olt double %.197.i, %.11.i.i.i492
  %.11.i2.i.i494 = select i1 %.10.i1.i.i493, double %.197.i, double %.11.i.i.i492
  %.378.i.i495 = fsub double %.11.i.i.i492, %.11.i2.i.i494
  store double %.378.i.i495, ptr %sunkaddr3.i, align 8, !noalias !36
  br label %B322.endif.endif.endif.i

B322.endif.endif.endif.i:                         ; preds = %B56.i.i, %_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit
  %.907.i = phi double [ %.378.i.i495, %B56.i.i ], [ %.187.i.i, %_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit ]
  %storemerge.i.i488 = phi double [ %.11.i2.i.i494, %B56.i.i ], [ 0.000000e+00, %_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit ]
  %.795.i = fadd double %.729.i, %storemerge.i.i488
  store double %.795.i, ptr %sunkaddr2.i487, align 8, !noalias !29
  %sunkaddr18.i = shl i64 %.192.i, 3
  %sunkaddr19.i = getelementptr i8, ptr %arg.a1, i64 %sunkaddr18.i
  %sunkaddr20.i = getelementptr i8, ptr %sunkaddr19.i, i64 40
  %.963.i = load double, ptr %sunkaddr20.i, align 8, !noalias !29
  %.964.i = fadd double %.907.i, %.963.i
  store double %.964.i, ptr %sunkaddr3.i, align 8, !noalias !29
  %.1043.i = icmp slt i64 %.253.i, 0
  %.1044.i = select i1 %.1043.i, i64 %arg.n9_0, i64 0
  %.1045.i = add i64 %.1044.i, %.253.i
  %.1065.i = mul i64 %.1045.i, %arg.n9_1
  %202 = getelementptr double, ptr %arg.a9, i64 %.1065.i
  %203 = getelementptr double, ptr %202, i64 %pipe.2.0.i
  %.1069.i = getelementptr i8, ptr %203, i64 48
  %.1070.i = load double, ptr %.1069.i, align 8, !noalias !29
  %.1126.i = load double, ptr %sunkaddr20.i, align 8, !noalias !29
  %.1128.i = fadd double %.197.i, %.1126.i
  %.1129.i = fadd double %.1070.i, %.1128.i
  store double %.1129.i, ptr %.1069.i, align 8, !noalias !29
  %.1179.i = icmp sgt i64 %.434.i, -1
  br i1 %.1179.i, label %B746.i, label %B838.i

_ZN6intsim8machines3gpu2sm6engine6_enterB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi2E1C7mutable7alignedE.exit: ; preds = %B838.i, %_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit840
  %end.2.0.i = phi double [ %.1505.i, %B838.i ], [ %.11.i4.i, %_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit840 ]
  %.2205.i = fadd double %.197.i, %begin.2.0.i
  %sunkaddr374.i = shl i64 %.721.i, 3
  %sunkaddr375.i = getelementptr i8, ptr %arg.a0, i64 %sunkaddr374.i
  %sunkaddr376.i = getelementptr i8, ptr %sunkaddr375.i, i64 56
  %.190.i.i = load i64, ptr %sunkaddr376.i, align 8, !noalias !42
  br i1 %361, label %_ZN6intsim8machines3gpu2sm6engine6_enterB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi2E1C7mutable7alignedE.exit.B266.if.lr.ph.i.i_crit_edge, label %B106.if.lr.ph.i.i

_ZN6intsim8machines3gpu2sm6engine6_enterB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi2E1C7mutable7alignedE.exit.B266.if.lr.ph.i.i_crit_edge: ; preds = %_ZN6intsim8machines3gpu2sm6engine6_enterB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi2E1C7mutable7alignedE.exit
  %.pre926 = select i1 %.637.i, i64 %arg.n5_0, i64 0
  %.pre927 = add i64 %.pre926, %chosen.2.1.i
  %.pre928 = mul i64 %.pre927, %arg.n5_1
  %.pre929 = select i1 %.637.i, i64 %arg.n6_0, i64 0
  %.pre930 = add i64 %.pre929, %chosen.2.1.i
  %.pre931 = mul i64 %.pre930, %arg.n6_1
  br label %B266.if.lr.ph.i.i

B656.i:                                           ; preds = %B338.endif.endif.i
  %.1177.i = sub nsw i64 %issue.3.0.i, %arg.a14
  %.80.i.i = mul i64 %.1177.i, %arg.n12_1
  %.84.i.i = getelementptr double, ptr %arg.a12, i64 %.80.i.i
  %.85.i.i = sitofp i64 %chosen.2.1.i to double
  store double %.85.i.i, ptr %.84.i.i, align 8, !noalias !45
  %.138.i.i = getelementptr i8, ptr %.84.i.i, i64 8
  %.139.i.i = sitofp i64 %.664.i to double
  store double %.139.i.i, ptr %.138.i.i, align 8, !noalias !45
  %.192.i.i = getelementptr i8, ptr %.84.i.i, i64 16
  %.193.i.i = sitofp i64 %held.2.1.i to double
  store double %.193.i.i, ptr %.192.i.i, align 8, !noalias !45
  %.246.i.i = getelementptr i8, ptr %.84.i.i, i64 24
  store double %clock.2.0.i, ptr %.246.i.i, align 8, !noalias !45
  %.299.i.i = getelementptr i8, ptr %.84.i.i, i64 32
  store double %best.5.1.i, ptr %.299.i.i, align 8, !noalias !45
  %.352.i.i = getelementptr i8, ptr %.84.i.i, i64 40
  store double %.2205.i, ptr %.352.i.i, align 8, !noalias !45
  %.405.i.i = getelementptr i8, ptr %.84.i.i, i64 48
  store double %end.2.0.i, ptr %.405.i.i, align 8, !noalias !45
  br label %B708.i

B708.i:                                           ; preds = %B338.endif.endif.i, %B656.i
  %.190.i = getelementptr i8, ptr %.196.i, i64 32
  %.191.i = load double, ptr %.190.i, align 8, !noalias !48
  %.192.i497 = fadd double %best.5.1.i, %.191.i
  %.247.i = getelementptr i8, ptr %401, i64 8
  store double %.192.i497, ptr %.247.i, align 8, !noalias !48
  %.303.i = getelementptr i8, ptr %402, i64 8
  store i64 1, ptr %.303.i, align 8, !noalias !48
  %.306.i = add nsw i64 %.664.i, 1
  %.321.i = icmp slt i64 %.306.i, %arg.n0_0
  %"$phi192.0.2.0.i" = select i1 %.321.i, i64 %.306.i, i64 0
  store i64 %"$phi192.0.2.0.i", ptr %.663.i, align 8, !noalias !48
  %.445.i500 = getelementptr i8, ptr %.663.i, i64 24
  store i64 1, ptr %.445.i500, align 8, !noalias !48
  %.503.i502 = getelementptr i8, ptr %127, i64 40
  %.504.i = load i64, ptr %.503.i502, align 8, !noalias !48
  switch i64 %.504.i, label %_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit [
    i64 1, label %B322.i514
    i64 8, label %B384.i
    i64 9, label %B466.i
  ]

B322.i514:                                        ; preds = %B708.i
  %.181.i = getelementptr i8, ptr %.663.i, i64 8
  store i64 1, ptr %.181.i, align 8, !noalias !51
  %.236.i = getelementptr i8, ptr %401, i64 32
  store double %end.2.0.i, ptr %.236.i, align 8, !noalias !51
  br i1 %.126.i.i, label %_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit, label %B0.else.i, !prof !0

B190.i:                                           ; preds = %B132.if.i
  %.385.i682 = add i64 %.378922925.i, 1
  %.516.i = select i1 %.441.i, i64 %arg.n5_0, i64 0
  %.517.i = add i64 %.516.i, %.378922925.i
  %.537.i = mul i64 %.517.i, %arg.n5_1
  %204 = getelementptr double, ptr %arg.a5, i64 %.537.i
  %.541.i = getelementptr i8, ptr %204, i64 32
  %.542.i = load double, ptr %.541.i, align 8, !noalias !51
  %.10.i.i683 = fcmp ogt double %.542.i, %opens.2.0927.i
  %.11.i.i684 = select i1 %.10.i.i683, double %.542.i, double %opens.2.0927.i
  %lsr.iv.next17.i = add i64 %lsr.iv16.i, -1
  %.372.i685 = icmp sgt i64 %lsr.iv.next17.i, 1
  br i1 %.372.i685, label %B132.if.i, label %B298.if.preheader.i

B298.if.preheader.i:                              ; preds = %B190.i
  br i1 %lcmp.mod.not.i687, label %B298.if.prol.loopexit.i, label %B298.if.prol.i

B298.if.prol.i:                                   ; preds = %B298.if.preheader.i, %B500.prol.i
  %lsr.iv14.i = phi i64 [ %lsr.iv.next15.i, %B500.prol.i ], [ %xtraiter.i686, %B298.if.preheader.i ]
  %.672931933.prol.i = phi i64 [ %.679.prol.i, %B500.prol.i ], [ %233, %B298.if.preheader.i ]
  %.739.prol.i = icmp slt i64 %.672931933.prol.i, 0
  %.740.prol.i = select i1 %.739.prol.i, i64 %arg.n4_0, i64 0
  %.741.prol.i = add i64 %.740.prol.i, %.672931933.prol.i
  %.761.prol.i = mul i64 %.741.prol.i, %arg.n4_1
  %205 = getelementptr i64, ptr %arg.a4, i64 %.761.prol.i
  %.765.prol.i = getelementptr i8, ptr %205, i64 8
  store i64 0, ptr %.765.prol.i, align 8, !noalias !51
  %.821.prol.i = getelementptr i8, ptr %205, i64 24
  store i64 1, ptr %.821.prol.i, align 8, !noalias !51
  %.852.prol.i = select i1 %.739.prol.i, i64 %arg.n5_0, i64 0
  %.853.prol.i = add i64 %.852.prol.i, %.672931933.prol.i
  %.873.prol.i = mul i64 %.853.prol.i, %arg.n5_1
  %206 = getelementptr double, ptr %arg.a5, i64 %.873.prol.i
  %.877.prol.i = getelementptr i8, ptr %206, i64 8
  %.878.prol.i = load double, ptr %.877.prol.i, align 8, !noalias !51
  %.880.prol.i = fcmp ogt double %.11.i.i684, %.878.prol.i
  br i1 %.880.prol.i, label %B420.prol.i, label %B500.prol.i

B420.prol.i:                                      ; preds = %B298.if.prol.i
  %sunkaddr.i699 = shl i64 %.873.prol.i, 3
  %sunkaddr18.i700 = getelementptr i8, ptr %arg.a5, i64 %sunkaddr.i699
  %sunkaddr19.i701 = getelementptr i8, ptr %sunkaddr18.i700, i64 8
  store double %.11.i.i684, ptr %sunkaddr19.i701, align 8, !noalias !51
  %.970.prol.i = select i1 %.739.prol.i, i64 %arg.n6_0, i64 0
  %.971.prol.i = add i64 %.970.prol.i, %.672931933.prol.i
  %.991.prol.i = mul i64 %.971.prol.i, %arg.n6_1
  %207 = getelementptr i64, ptr %arg.a6, i64 %.991.prol.i
  %.995.prol.i = getelementptr i8, ptr %207, i64 8
  store i64 5, ptr %.995.prol.i, align 8, !noalias !51
  br label %B500.prol.i

B500.prol.i:                                      ; preds = %B420.prol.i, %B298.if.prol.i
  %lsr.iv.next15.i = add nsw i64 %lsr.iv14.i, -1
  %.679.prol.i = add i64 %.672931933.prol.i, 1
  %prol.iter.cmp.not.i688 = icmp eq i64 %lsr.iv.next15.i, 0
  br i1 %prol.iter.cmp.not.i688, label %B298.if.prol.loopexit.i, label %B298.if.prol.i, !llvm.loop !54

B298.if.prol.loopexit.i:                          ; preds = %B500.prol.i, %B298.if.preheader.i
  %.665930934.unr.i = phi i64 [ %arg.a13, %B298.if.preheader.i ], [ %363, %B500.prol.i ]
  %.672931933.unr.i = phi i64 [ %233, %B298.if.preheader.i ], [ %.679.prol.i, %B500.prol.i ]
  br i1 %364, label %_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit, label %B298.if.preheader10.i

B298.if.preheader10.i:                            ; preds = %B298.if.prol.loopexit.i
  %208 = add nuw i64 %.665930934.unr.i, 4
  br label %B298.if.i

B420.i:                                           ; preds = %B298.if.i
  %sunkaddr20.i696 = shl i64 %.873.i, 3
  %sunkaddr21.i697 = getelementptr i8, ptr %arg.a5, i64 %sunkaddr20.i696
  %sunkaddr22.i698 = getelementptr i8, ptr %sunkaddr21.i697, i64 8
  store double %.11.i.i684, ptr %sunkaddr22.i698, align 8, !noalias !51
  %.970.i = select i1 %.739.i, i64 %arg.n6_0, i64 0
  %209 = add i64 %.970.i, %lsr.iv7.i689
  %.991.i = mul i64 %209, %arg.n6_1
  %210 = getelementptr i64, ptr %arg.a6, i64 %.991.i
  %.995.i = getelementptr i8, ptr %210, i64 8
  store i64 5, ptr %.995.i, align 8, !noalias !51
  br label %B500.i

B500.i:                                           ; preds = %B298.if.i, %B420.i
  %211 = add i64 %lsr.iv7.i689, 1
  %.739.1.i = icmp slt i64 %211, 0
  %.740.1.i = select i1 %.739.1.i, i64 %arg.n4_0, i64 0
  %212 = add i64 %211, %.740.1.i
  %.761.1.i = mul i64 %212, %arg.n4_1
  %213 = getelementptr i64, ptr %arg.a4, i64 %.761.1.i
  %.765.1.i = getelementptr i8, ptr %213, i64 8
  store i64 0, ptr %.765.1.i, align 8, !noalias !51
  %.821.1.i = getelementptr i8, ptr %213, i64 24
  store i64 1, ptr %.821.1.i, align 8, !noalias !51
  %.852.1.i = select i1 %.739.1.i, i64 %arg.n5_0, i64 0
  %214 = add i64 %211, %.852.1.i
  %.873.1.i = mul i64 %214, %arg.n5_1
  %215 = getelementptr double, ptr %arg.a5, i64 %.873.1.i
  %.877.1.i = getelementptr i8, ptr %215, i64 8
  %.878.1.i = load double, ptr %.877.1.i, align 8, !noalias !51
  %.880.1.i = fcmp ogt double %.11.i.i684, %.878.1.i
  br i1 %.880.1.i, label %B420.1.i, label %B500.1.i

B420.1.i:                                         ; preds = %B500.i
  %sunkaddr23.i693 = shl i64 %.873.1.i, 3
  %sunkaddr24.i694 = getelementptr i8, ptr %arg.a5, i64 %sunkaddr23.i693
  %sunkaddr25.i695 = getelementptr i8, ptr %sunkaddr24.i694, i64 8
  store double %.11.i.i684, ptr %sunkaddr25.i695, align 8, !noalias !51
  %.970.1.i = select i1 %.739.1.i, i64 %arg.n6_0, i64 0
  %216 = add i64 %211, %.970.1.i
  %.991.1.i = mul i64 %216, %arg.n6_1
  %217 = getelementptr i64, ptr %arg.a6, i64 %.991.1.i
  %.995.1.i = getelementptr i8, ptr %217, i64 8
  store i64 5, ptr %.995.1.i, align 8, !noalias !51
  br label %B500.1.i

B500.1.i:                                         ; preds = %B420.1.i, %B500.i
  %218 = add i64 %lsr.iv7.i689, 2
  %.739.2.i = icmp slt i64 %218, 0
  %.740.2.i = select i1 %.739.2.i, i64 %arg.n4_0, i64 0
  %219 = add i64 %218, %.740.2.i
  %.761.2.i = mul i64 %219, %arg.n4_1
  %220 = getelementptr i64, ptr %arg.a4, i64 %.761.2.i
  %.765.2.i = getelementptr i8, ptr %220, i64 8
  store i64 0, ptr %.765.2.i, align 8, !noalias !51
  %.821.2.i = getelementptr i8, ptr %220, i64 24
  store i64 1, ptr %.821.2.i, align 8, !noalias !51
  %.852.2.i = select i1 %.739.2.i, i64 %arg.n5_0, i64 0
  %221 = add i64 %218, %.852.2.i
  %.873.2.i = mul i64 %221, %arg.n5_1
  %222 = getelementptr double, ptr %arg.a5, i64 %.873.2.i
  %.877.2.i = getelementptr i8, ptr %222, i64 8
  %.878.2.i = load double, ptr %.877.2.i, align 8, !noalias !51
  %.880.2.i = fcmp ogt double %.11.i.i684, %.878.2.i
  br i1 %.880.2.i, label %B420.2.i, label %B500.2.i

B420.2.i:                                         ; preds = %B500.1.i
  %sunkaddr26.i = shl i64 %.873.2.i, 3
  %sunkaddr27.i = getelementptr i8, ptr %arg.a5, i64 %sunkaddr26.i
  %sunkaddr28.i692 = getelementptr i8, ptr %sunkaddr27.i, i64 8
  store double %.11.i.i684, ptr %sunkaddr28.i692, align 8, !noalias !51
  %.970.2.i = select i1 %.739.2.i, i64 %arg.n6_0, i64 0
  %223 = add i64 %218, %.970.2.i
  %.991.2.i = mul i64 %223, %arg.n6_1
  %224 = getelementptr i64, ptr %arg.a6, i64 %.991.2.i
  %.995.2.i = getelementptr i8, ptr %224, i64 8
  store i64 5, ptr %.995.2.i, align 8, !noalias !51
  br label %B500.2.i

B500.2.i:                                         ; preds = %B420.2.i, %B500.1.i
  %225 = add i64 %lsr.iv7.i689, 3
  %.739.3.i = icmp slt i64 %225, 0
  %.740.3.i = select i1 %.739.3.i, i64 %arg.n4_0, i64 0
  %226 = add i64 %225, %.740.3.i
  %.761.3.i = mul i64 %226, %arg.n4_1
  %227 = getelementptr i64, ptr %arg.a4, i64 %.761.3.i
  %.765.3.i = getelementptr i8, ptr %227, i64 8
  store i64 0, ptr %.765.3.i, align 8, !noalias !51
  %.821.3.i = getelementptr i8, ptr %227, i64 24
  store i64 1, ptr %.821.3.i, align 8, !noalias !51
  %.852.3.i = select i1 %.739.3.i, i64 %arg.n5_0, i64 0
  %228 = add i64 %225, %.852.3.i
  %.873.3.i = mul i64 %228, %arg.n5_1
  %229 = getelementptr double, ptr %arg.a5, i64 %.873.3.i
  %.877.3.i = getelementptr i8, ptr %229, i64 8
  %.878.3.i = load double, ptr %.877.3.i, align 8, !noalias !51
  %.880.3.i = fcmp ogt double %.11.i.i684, %.878.3.i
  br i1 %.880.3.i, label %B420.3.i, label %B500.3.i

B420.3.i:                                         ; preds = %B500.2.i
  %sunkaddr29.i = shl i64 %.873.3.i, 3
  %sunkaddr30.i = getelementptr i8, ptr %arg.a5, i64 %sunkaddr29.i
  %sunkaddr31.i = getelementptr i8, ptr %sunkaddr30.i, i64 8
  store double %.11.i.i684, ptr %sunkaddr31.i, align 8, !noalias !51
  %.970.3.i = select i1 %.739.3.i, i64 %arg.n6_0, i64 0
  %230 = add i64 %225, %.970.3.i
  %.991.3.i = mul i64 %230, %arg.n6_1
  %231 = getelementptr i64, ptr %arg.a6, i64 %.991.3.i
  %.995.3.i = getelementptr i8, ptr %231, i64 8
  store i64 5, ptr %.995.3.i, align 8, !noalias !51
  br label %B500.3.i

B500.3.i:                                         ; preds = %B420.3.i, %B500.2.i
  %lsr.iv.next.i691 = add i64 %lsr.iv.i690, -4
  %.666.3.i = icmp sgt i64 %lsr.iv.next.i691, 4
  %232 = add i64 %lsr.iv7.i689, 4
  br i1 %.666.3.i, label %B298.if.i, label %_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit

B0.else.i:                                        ; preds = %B322.i514
  %.252.i677 = icmp ne i64 %chosen.2.1.i, -9223372036854775808
  %.254.not.i = or i1 %.138.i.i503, %.252.i677
  br i1 %.254.not.i, label %B0.endif.i679, label %_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit, !prof !55

B0.endif.i679:                                    ; preds = %B0.else.i
  %.257.i = sdiv i64 %chosen.2.1.i, %arg.a13
  %.258.i = srem i64 %chosen.2.1.i, %arg.a13
  %.259.i = xor i64 %.258.i, %arg.a13
  %.260.i = icmp slt i64 %.259.i, 0
  %.261.i = icmp ne i64 %.258.i, 0
  %.262.i = and i1 %.261.i, %.260.i
  %.267.i = sext i1 %.262.i to i64
  %.246.1.i = add i64 %.257.i, %.267.i
  %233 = mul nsw i64 %.246.1.i, %arg.a13
  br i1 %.328.i, label %B132.if.i, label %_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit

B132.if.i:                                        ; preds = %B0.endif.i679, %B190.i
  %lsr.iv16.i = phi i64 [ %lsr.iv.next17.i, %B190.i ], [ %362, %B0.endif.i679 ]
  %opens.2.0927.i = phi double [ %.11.i.i684, %B190.i ], [ 0.000000e+00, %B0.endif.i679 ]
  %.378922925.i = phi i64 [ %.385.i682, %B190.i ], [ %233, %B0.endif.i679 ]
  %.441.i = icmp slt i64 %.378922925.i, 0
  %.442.i = select i1 %.441.i, i64 %arg.n4_0, i64 0
  %.443.i = add i64 %.442.i, %.378922925.i
  %.463.i = mul i64 %.443.i, %arg.n4_1
  %234 = getelementptr i64, ptr %arg.a4, i64 %.463.i
  %.467.i = getelementptr i8, ptr %234, i64 8
  %.468.i680 = load i64, ptr %.467.i, align 8, !noalias !51
  %.469.i681 = icmp eq i64 %.468.i680, 0
  br i1 %.469.i681, label %_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit, label %B190.i

B298.if.i:                                        ; preds = %B500.3.i, %B298.if.preheader10.i
  %lsr.iv7.i689 = phi i64 [ %232, %B500.3.i ], [ %.672931933.unr.i, %B298.if.preheader10.i ]
  %lsr.iv.i690 = phi i64 [ %lsr.iv.next.i691, %B500.3.i ], [ %208, %B298.if.preheader10.i ]
  %.739.i = icmp slt i64 %lsr.iv7.i689, 0
  %.740.i = select i1 %.739.i, i64 %arg.n4_0, i64 0
  %235 = add i64 %.740.i, %lsr.iv7.i689
  %.761.i = mul i64 %235, %arg.n4_1
  %236 = getelementptr i64, ptr %arg.a4, i64 %.761.i
  %.765.i = getelementptr i8, ptr %236, i64 8
  store i64 0, ptr %.765.i, align 8, !noalias !51
  %.821.i = getelementptr i8, ptr %236, i64 24
  store i64 1, ptr %.821.i, align 8, !noalias !51
  %.852.i = select i1 %.739.i, i64 %arg.n5_0, i64 0
  %237 = add i64 %.852.i, %lsr.iv7.i689
  %.873.i = mul i64 %237, %arg.n5_1
  %238 = getelementptr double, ptr %arg.a5, i64 %.873.i
  %.877.i = getelementptr i8, ptr %238, i64 8
  %.878.i = load double, ptr %.877.i, align 8, !noalias !51
  %.880.i = fcmp ogt double %.11.i.i684, %.878.i
  br i1 %.880.i, label %B420.i, label %B500.i

B384.i:                                           ; preds = %B708.i
  %sunkaddr.i510 = shl i64 %.659.i, 3
  %sunkaddr1.i511 = getelementptr i8, ptr %arg.a4, i64 %sunkaddr.i510
  %sunkaddr2.i512 = getelementptr i8, ptr %sunkaddr1.i511, i64 16
  %.658.i = load i64, ptr %sunkaddr2.i512, align 8, !noalias !48
  %.659.i513 = add nsw i64 %.658.i, -1
  store i64 %.659.i513, ptr %sunkaddr2.i512, align 8, !noalias !48
  br label %_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit

B466.i:                                           ; preds = %B708.i
  br i1 %.126.i.i, label %_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v55B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit.i, label %B0.else.i.i, !prof !0

B0.else.i.i:                                      ; preds = %B466.i
  %.137.i.i = icmp ne i64 %chosen.2.1.i, -9223372036854775808
  %.139.not.i.i = or i1 %.138.i.i503, %.137.i.i
  br i1 %.139.not.i.i, label %B0.else.if.i.i, label %B0.endif.else.i.i, !prof !55

B0.else.if.i.i:                                   ; preds = %B0.else.i.i
  %.142.i.i = sdiv i64 %chosen.2.1.i, %arg.a13
  %.143.i.i = srem i64 %chosen.2.1.i, %arg.a13
  %.144.i.i = xor i64 %.143.i.i, %arg.a13
  %.145.i.i = icmp slt i64 %.144.i.i, 0
  %.146.i.i = icmp ne i64 %.143.i.i, 0
  %.147.i.i509 = and i1 %.146.i.i, %.145.i.i
  %.152.i.i = sext i1 %.147.i.i509 to i64
  %.131.1.i.i = add i64 %.142.i.i, %.152.i.i
  %239 = mul nsw i64 %.131.1.i.i, %arg.a13
  br label %B0.endif.else.i.i

B0.endif.else.i.i:                                ; preds = %B0.else.if.i.i, %B0.else.i.i
  %quot.0.ph.i.i = phi i64 [ 0, %B0.else.i.i ], [ %239, %B0.else.if.i.i ]
  %.165.i.i = add i64 %chosen.2.1.i, 1
  %.166.i.i = sub i64 %.165.i.i, %quot.0.ph.i.i
  %.186.i.i504 = srem i64 %.166.i.i, %arg.a13
  %.187.i.i505 = xor i64 %.186.i.i504, %arg.a13
  %.188.i.i506 = icmp slt i64 %.187.i.i505, 0
  %.189.i.i = icmp ne i64 %.186.i.i504, 0
  %.190.i.i507 = and i1 %.189.i.i, %.188.i.i506
  %.197.i.i = select i1 %.190.i.i507, i64 %arg.a13, i64 0
  %.177.1.i.i = add i64 %.186.i.i504, %quot.0.ph.i.i
  %240 = add i64 %.177.1.i.i, %.197.i.i
  br label %_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v55B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit.i

_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v55B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit.i: ; preds = %B0.endif.else.i.i, %B466.i
  %.207.i.i = phi i64 [ %240, %B0.endif.else.i.i ], [ 0, %B466.i ]
  %.234.i.i = icmp slt i64 %.207.i.i, 0
  %.235.i.i508 = select i1 %.234.i.i, i64 %arg.n4_0, i64 0
  %.236.i.i = add i64 %.235.i.i508, %.207.i.i
  %.256.i.i = mul i64 %.236.i.i, %arg.n4_1
  %241 = getelementptr i64, ptr %arg.a4, i64 %.256.i.i
  %.260.i.i = getelementptr i8, ptr %241, i64 16
  %.261.i.i = load i64, ptr %.260.i.i, align 8, !noalias !56
  %.262.i.i = add nsw i64 %.261.i.i, 1
  store i64 %.262.i.i, ptr %.260.i.i, align 8, !noalias !56
  %.366.i.i = getelementptr i8, ptr %241, i64 24
  store i64 1, ptr %.366.i.i, align 8, !noalias !56
  %.395.i.i = select i1 %.234.i.i, i64 %arg.n5_0, i64 0
  %.396.i.i = add i64 %.395.i.i, %.207.i.i
  %.416.i.i = mul i64 %.396.i.i, %arg.n5_1
  %242 = getelementptr double, ptr %arg.a5, i64 %.416.i.i
  %.420.i.i = getelementptr i8, ptr %242, i64 24
  store double %end.2.0.i, ptr %.420.i.i, align 8, !noalias !56
  br label %_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit

_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit: ; preds = %B132.if.i, %B500.3.i, %B0.endif.i679, %B0.else.i, %B298.if.prol.loopexit.i, %B322.i514, %B708.i, %B384.i, %_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v55B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit.i
  %chosen.2.1.i858 = phi i64 [ %chosen.2.1.i, %B708.i ], [ %chosen.2.1.i, %_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v55B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit.i ], [ %chosen.2.1.i, %B384.i ], [ %chosen.2.1.i, %B322.i514 ], [ %chosen.2.1.i, %B298.if.prol.loopexit.i ], [ %chosen.2.1.i, %B500.3.i ], [ -9223372036854775808, %B0.else.i ], [ %chosen.2.1.i, %B0.endif.i679 ], [ %chosen.2.1.i, %B132.if.i ]
  %.1255.i = add nsw i64 %issue.3.0.i, 1
  %.1253.i = fadd double %arg.a17, %best.5.1.i
  %.1365.i = icmp eq i64 %chosen.2.1.i, 0
  %or.cond.i = select i1 %looking.2.0.ph238.i, i1 %.1365.i, i1 false
  br i1 %or.cond.i, label %B784.i, label %B172.i

B784.i:                                           ; preds = %_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx.exit
  %.1447.i = load i64, ptr %arg.a4, align 8, !noalias !28
  %.1448.i = icmp eq i64 %.1447.i, 0
  br i1 %.1448.i, label %B822.else.i, label %B172.outer235.i

B172.outer235.i:                                  ; preds = %B172.outer.i, %B784.i
  %clock.2.0.ph236.i = phi double [ %clock.2.0.ph.i, %B172.outer.i ], [ %.1253.i, %B784.i ]
  %looking.2.0.ph238.i = phi i1 [ %looking.2.0.ph.i, %B172.outer.i ], [ true, %B784.i ]
  %issue.3.0.ph239.i = phi i64 [ %issue.3.0.ph.i, %B172.outer.i ], [ %.1255.i, %B784.i ]
  br label %B172.i

B994.i:                                           ; preds = %B370.i.i, %B240.i.i
  %.179054.i = add nsw i64 %passes.2.0.ph.i, 1
  %.1878.i = mul i64 %.184.1.i.i, %arg.n11_1
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.1878.i
  %243 = getelementptr i8, ptr %gep.i, i64 -16
  %.1882.i = getelementptr double, ptr %243, i64 %.1860.i
  %.1883.i = load double, ptr %.1882.i, align 8, !noalias !28
  %.5.i.i = fptosi double %.1883.i to i64
  %.1909.i = sub nsw i64 %.1255.i, %.5.i.i
  %.1943.i = icmp eq i64 %.1255.i, %.5.i.i
  br i1 %.1943.i, label %B994.endif.endif.endif.endif.endif.i, label %B994.endif.endif.endif.endif.else.i, !prof !0

B1272.i:                                          ; preds = %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit454
  %.2278.i = mul i64 %again.2.0.ph.i, %arg.n11_1
  %.2280.i = getelementptr double, ptr %arg.a11, i64 %.2278.i
  %.2312.i = uitofp i64 %repeats.2.0.ph.ph.i to double
  br label %B64.if.i232

B64.loopexit.loopexit.unr-lcssa.i309:             ; preds = %B120.if.i241
  %244 = add i64 %unroll_iter.i, %at.3.0209.i235
  br i1 %341, label %B64.loopexit.i328, label %B120.if.epil.preheader.i310

B120.if.epil.preheader.i310:                      ; preds = %B120.if.lr.ph.i238, %B64.loopexit.loopexit.unr-lcssa.i309
  %at.2.1197.epil.init.i311 = phi i64 [ %at.3.0209.i235, %B120.if.lr.ph.i238 ], [ %244, %B64.loopexit.loopexit.unr-lcssa.i309 ]
  %.275193195.epil.init.i312 = phi i64 [ 0, %B120.if.lr.ph.i238 ], [ %unroll_iter.i, %B64.loopexit.loopexit.unr-lcssa.i309 ]
  %245 = shl i64 %at.2.1197.epil.init.i311, 3
  %scevgep47.i313 = getelementptr i8, ptr %.2280.i, i64 %245
  %246 = shl i64 %.275193195.epil.init.i312, 3
  %scevgep52.i314 = getelementptr i8, ptr %lsr.iv50.i233, i64 %246
  br label %B120.if.epil.i315

B120.if.epil.i315:                                ; preds = %B120.if.epil.i315, %B120.if.epil.preheader.i310
  %epil.iter.i316 = phi i64 [ 0, %B120.if.epil.preheader.i310 ], [ %epil.iter.next.i325, %B120.if.epil.i315 ]
  %247 = add i64 %epil.iter.i316, %at.2.1197.epil.init.i311
  %248 = shl i64 %epil.iter.i316, 3
  %scevgep68.i317 = getelementptr i8, ptr %scevgep52.i314, i64 %248
  %.357.epil.i318 = load double, ptr %scevgep68.i317, align 8, !noalias !16
  %.372.epil.i319 = icmp slt i64 %247, 0
  %249 = select i1 %.372.epil.i319, i64 %315, i64 0
  %scevgep48.i320 = getelementptr i8, ptr %scevgep47.i313, i64 %249
  %scevgep27.i321 = getelementptr i8, ptr %scevgep48.i320, i64 %248
  %.388.epil.i322 = load double, ptr %scevgep27.i321, align 8, !noalias !16
  %.390.epil.i323 = fmul double %.388.epil.i322, %.2312.i
  %.391.epil.i324 = fadd double %.357.epil.i318, %.390.epil.i323
  store double %.391.epil.i324, ptr %scevgep68.i317, align 8, !noalias !16
  %epil.iter.next.i325 = add i64 %epil.iter.i316, 1
  %epil.iter.cmp.not.i326 = icmp eq i64 %xtraiter.i, %epil.iter.next.i325
  br i1 %epil.iter.cmp.not.i326, label %B64.loopexit.loopexit.i327, label %B120.if.epil.i315, !llvm.loop !15

B64.loopexit.loopexit.i327:                       ; preds = %B120.if.epil.i315
  %250 = add i64 %xtraiter.i, %at.2.1197.epil.init.i311
  br label %B64.loopexit.i328

B64.loopexit.i328:                                ; preds = %B64.if.i232, %B64.loopexit.loopexit.i327, %B64.loopexit.loopexit.unr-lcssa.i309
  %at.2.1.lcssa.i329 = phi i64 [ %at.3.0209.i235, %B64.if.i232 ], [ %250, %B64.loopexit.loopexit.i327 ], [ %244, %B64.loopexit.loopexit.unr-lcssa.i309 ]
  %scevgep31.i330 = getelementptr i8, ptr %lsr.iv.i234, i64 %314
  %scevgep51.i331 = getelementptr i8, ptr %lsr.iv50.i233, i64 %314
  %exitcond215.not.i332 = icmp eq i64 %.143.i237, %arg.n9_0
  br i1 %exitcond215.not.i332, label %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340, label %B64.if.i232

B64.if.i232:                                      ; preds = %B64.loopexit.i328, %B1272.i
  %lsr.iv50.i233 = phi ptr [ %arg.a9, %B1272.i ], [ %scevgep51.i331, %B64.loopexit.i328 ]
  %lsr.iv.i234 = phi ptr [ %scevgep38.i, %B1272.i ], [ %scevgep31.i330, %B64.loopexit.i328 ]
  %at.3.0209.i235 = phi i64 [ 0, %B1272.i ], [ %at.2.1.lcssa.i329, %B64.loopexit.i328 ]
  %.136201207.i236 = phi i64 [ 0, %B1272.i ], [ %.143.i237, %B64.loopexit.i328 ]
  %.143.i237 = add nuw nsw i64 %.136201207.i236, 1
  br i1 %336, label %B64.loopexit.i328, label %B120.if.lr.ph.i238

B120.if.lr.ph.i238:                               ; preds = %B64.if.i232
  br i1 %337, label %B120.if.epil.preheader.i310, label %B120.if.preheader.i239

B120.if.preheader.i239:                           ; preds = %B120.if.lr.ph.i238
  %251 = shl i64 %at.3.0209.i235, 3
  %scevgep.i240 = getelementptr i8, ptr %.2280.i, i64 %251
  br label %B120.if.i241

B120.if.i241:                                     ; preds = %B120.if.i241, %B120.if.preheader.i239
  %.275193195.i242 = phi i64 [ %.282.7.i300, %B120.if.i241 ], [ 0, %B120.if.preheader.i239 ]
  %252 = add i64 %.275193195.i242, %at.3.0209.i235
  %253 = shl i64 %.275193195.i242, 3
  %scevgep45.i243 = getelementptr i8, ptr %lsr.iv.i234, i64 %253
  %scevgep46.i244 = getelementptr i8, ptr %scevgep45.i243, i64 -56
  %.357.i245 = load double, ptr %scevgep46.i244, align 8, !noalias !16
  %.372.i246 = icmp slt i64 %252, 0
  %254 = select i1 %.372.i246, i64 %315, i64 0
  %scevgep28.i247 = getelementptr i8, ptr %scevgep.i240, i64 %254
  %scevgep14.i248 = getelementptr i8, ptr %scevgep28.i247, i64 %253
  %.388.i249 = load double, ptr %scevgep14.i248, align 8, !noalias !16
  %.390.i250 = fmul double %.388.i249, %.2312.i
  %.391.i251 = fadd double %.357.i245, %.390.i250
  store double %.391.i251, ptr %scevgep46.i244, align 8, !noalias !16
  %scevgep26.i252 = getelementptr i8, ptr %scevgep45.i243, i64 -48
  %.357.1.i253 = load double, ptr %scevgep26.i252, align 8, !noalias !16
  %255 = add i64 %252, 1
  %.372.1.i254 = icmp slt i64 %255, 0
  %256 = select i1 %.372.1.i254, i64 %319, i64 8
  %scevgep43.i255 = getelementptr i8, ptr %scevgep.i240, i64 %256
  %scevgep13.i256 = getelementptr i8, ptr %scevgep43.i255, i64 %253
  %.388.1.i257 = load double, ptr %scevgep13.i256, align 8, !noalias !16
  %.390.1.i258 = fmul double %.388.1.i257, %.2312.i
  %.391.1.i259 = fadd double %.357.1.i253, %.390.1.i258
  store double %.391.1.i259, ptr %scevgep26.i252, align 8, !noalias !16
  %scevgep24.i260 = getelementptr i8, ptr %scevgep45.i243, i64 -40
  %.357.2.i261 = load double, ptr %scevgep24.i260, align 8, !noalias !16
  %257 = add i64 %252, 2
  %.372.2.i262 = icmp slt i64 %257, 0
  %258 = select i1 %.372.2.i262, i64 %320, i64 16
  %scevgep39.i263 = getelementptr i8, ptr %scevgep.i240, i64 %258
  %scevgep12.i264 = getelementptr i8, ptr %scevgep39.i263, i64 %253
  %.388.2.i265 = load double, ptr %scevgep12.i264, align 8, !noalias !16
  %.390.2.i266 = fmul double %.388.2.i265, %.2312.i
  %.391.2.i267 = fadd double %.357.2.i261, %.390.2.i266
  store double %.391.2.i267, ptr %scevgep24.i260, align 8, !noalias !16
  %scevgep22.i268 = getelementptr i8, ptr %scevgep45.i243, i64 -32
  %.357.3.i269 = load double, ptr %scevgep22.i268, align 8, !noalias !16
  %259 = add i64 %252, 3
  %.372.3.i270 = icmp slt i64 %259, 0
  %260 = select i1 %.372.3.i270, i64 %321, i64 24
  %scevgep35.i271 = getelementptr i8, ptr %scevgep.i240, i64 %260
  %scevgep11.i272 = getelementptr i8, ptr %scevgep35.i271, i64 %253
  %.388.3.i273 = load double, ptr %scevgep11.i272, align 8, !noalias !16
  %.390.3.i274 = fmul double %.388.3.i273, %.2312.i
  %.391.3.i275 = fadd double %.357.3.i269, %.390.3.i274
  store double %.391.3.i275, ptr %scevgep22.i268, align 8, !noalias !16
  %scevgep20.i276 = getelementptr i8, ptr %scevgep45.i243, i64 -24
  %.357.4.i277 = load double, ptr %scevgep20.i276, align 8, !noalias !16
  %261 = add i64 %252, 4
  %.372.4.i278 = icmp slt i64 %261, 0
  %262 = select i1 %.372.4.i278, i64 %322, i64 32
  %scevgep32.i279 = getelementptr i8, ptr %scevgep.i240, i64 %262
  %scevgep10.i280 = getelementptr i8, ptr %scevgep32.i279, i64 %253
  %.388.4.i281 = load double, ptr %scevgep10.i280, align 8, !noalias !16
  %.390.4.i282 = fmul double %.388.4.i281, %.2312.i
  %.391.4.i283 = fadd double %.357.4.i277, %.390.4.i282
  store double %.391.4.i283, ptr %scevgep20.i276, align 8, !noalias !16
  %scevgep18.i284 = getelementptr i8, ptr %scevgep45.i243, i64 -16
  %.357.5.i285 = load double, ptr %scevgep18.i284, align 8, !noalias !16
  %263 = add i64 %252, 5
  %.372.5.i286 = icmp slt i64 %263, 0
  %264 = select i1 %.372.5.i286, i64 %323, i64 40
  %scevgep5.i287 = getelementptr i8, ptr %scevgep.i240, i64 %264
  %scevgep9.i288 = getelementptr i8, ptr %scevgep5.i287, i64 %253
  %.388.5.i289 = load double, ptr %scevgep9.i288, align 8, !noalias !16
  %.390.5.i290 = fmul double %.388.5.i289, %.2312.i
  %.391.5.i291 = fadd double %.357.5.i285, %.390.5.i290
  store double %.391.5.i291, ptr %scevgep18.i284, align 8, !noalias !16
  %scevgep16.i292 = getelementptr i8, ptr %scevgep45.i243, i64 -8
  %.357.6.i293 = load double, ptr %scevgep16.i292, align 8, !noalias !16
  %265 = add i64 %252, 6
  %.372.6.i294 = icmp slt i64 %265, 0
  %266 = select i1 %.372.6.i294, i64 %324, i64 48
  %scevgep3.i295 = getelementptr i8, ptr %scevgep.i240, i64 %266
  %scevgep8.i296 = getelementptr i8, ptr %scevgep3.i295, i64 %253
  %.388.6.i297 = load double, ptr %scevgep8.i296, align 8, !noalias !16
  %.390.6.i298 = fmul double %.388.6.i297, %.2312.i
  %.391.6.i299 = fadd double %.357.6.i293, %.390.6.i298
  store double %.391.6.i299, ptr %scevgep16.i292, align 8, !noalias !16
  %.282.7.i300 = add nuw nsw i64 %.275193195.i242, 8
  %.357.7.i301 = load double, ptr %scevgep45.i243, align 8, !noalias !16
  %267 = add i64 %252, 7
  %.372.7.i302 = icmp slt i64 %267, 0
  %268 = select i1 %.372.7.i302, i64 %325, i64 56
  %scevgep1.i303 = getelementptr i8, ptr %scevgep.i240, i64 %268
  %scevgep7.i304 = getelementptr i8, ptr %scevgep1.i303, i64 %253
  %.388.7.i305 = load double, ptr %scevgep7.i304, align 8, !noalias !16
  %.390.7.i306 = fmul double %.388.7.i305, %.2312.i
  %.391.7.i307 = fadd double %.357.7.i301, %.390.7.i306
  store double %.391.7.i307, ptr %scevgep45.i243, align 8, !noalias !16
  %niter.ncmp.7.i308 = icmp eq i64 %unroll_iter.i, %.282.7.i300
  br i1 %niter.ncmp.7.i308, label %B64.loopexit.loopexit.unr-lcssa.i309, label %B120.if.i241

_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340: ; preds = %B64.loopexit.i328
  %.483.i334 = icmp slt i64 %at.2.1.lcssa.i329, -1
  %spec.select.i335 = select i1 %.483.i334, i64 %arg.n11_1, i64 0
  %269 = getelementptr double, ptr %arg.a11, i64 %.2278.i
  %270 = getelementptr double, ptr %269, i64 %at.2.1.lcssa.i329
  %271 = getelementptr i8, ptr %270, i64 8
  %.498.i337 = getelementptr double, ptr %271, i64 %spec.select.i335
  %.499.i338 = load double, ptr %.498.i337, align 8, !noalias !16
  %.503.i339 = fmul double %.499.i338, %.2312.i
  %.2364.i = icmp slt i64 %first.2.0.ph.i, 0
  %.2365.i = select i1 %.2364.i, i64 %arg.n11_0, i64 0
  %.2366.i = add i64 %.2365.i, %first.2.0.ph.i
  %.2383.i = mul i64 %.2366.i, %arg.n11_1
  %.2385.i = getelementptr double, ptr %arg.a11, i64 %.2383.i
  br label %B64.if.i191

B64.loopexit.loopexit.unr-lcssa.i214:             ; preds = %B120.if.i196
  %272 = add i64 %unroll_iter.i, %at.3.0209.i
  br i1 %341, label %B64.loopexit.i223, label %B120.if.epil.preheader.i215

B120.if.epil.preheader.i215:                      ; preds = %B120.if.lr.ph.i193, %B64.loopexit.loopexit.unr-lcssa.i214
  %at.2.1197.epil.init.i = phi i64 [ %at.3.0209.i, %B120.if.lr.ph.i193 ], [ %272, %B64.loopexit.loopexit.unr-lcssa.i214 ]
  %.275193195.epil.init.i = phi i64 [ 0, %B120.if.lr.ph.i193 ], [ %unroll_iter.i, %B64.loopexit.loopexit.unr-lcssa.i214 ]
  %273 = shl i64 %at.2.1197.epil.init.i, 3
  %scevgep47.i = getelementptr i8, ptr %.2385.i, i64 %273
  %274 = shl i64 %.275193195.epil.init.i, 3
  %scevgep52.i216 = getelementptr i8, ptr %lsr.iv50.i, i64 %274
  br label %B120.if.epil.i217

B120.if.epil.i217:                                ; preds = %B120.if.epil.i217, %B120.if.epil.preheader.i215
  %epil.iter.i218 = phi i64 [ 0, %B120.if.epil.preheader.i215 ], [ %epil.iter.next.i220, %B120.if.epil.i217 ]
  %275 = add i64 %epil.iter.i218, %at.2.1197.epil.init.i
  %276 = shl i64 %epil.iter.i218, 3
  %scevgep68.i = getelementptr i8, ptr %scevgep52.i216, i64 %276
  %.357.epil.i = load double, ptr %scevgep68.i, align 8, !noalias !59
  %.372.epil.i = icmp slt i64 %275, 0
  %277 = select i1 %.372.epil.i, i64 %315, i64 0
  %scevgep48.i219 = getelementptr i8, ptr %scevgep47.i, i64 %277
  %scevgep27.i = getelementptr i8, ptr %scevgep48.i219, i64 %276
  %.388.epil.i = load double, ptr %scevgep27.i, align 8, !noalias !59
  %278 = fmul double %.388.epil.i, %.2312.i
  %.391.epil.i = fsub double %.357.epil.i, %278
  store double %.391.epil.i, ptr %scevgep68.i, align 8, !noalias !59
  %epil.iter.next.i220 = add i64 %epil.iter.i218, 1
  %epil.iter.cmp.not.i221 = icmp eq i64 %xtraiter.i, %epil.iter.next.i220
  br i1 %epil.iter.cmp.not.i221, label %B64.loopexit.loopexit.i222, label %B120.if.epil.i217, !llvm.loop !15

B64.loopexit.loopexit.i222:                       ; preds = %B120.if.epil.i217
  %279 = add i64 %xtraiter.i, %at.2.1197.epil.init.i
  br label %B64.loopexit.i223

B64.loopexit.i223:                                ; preds = %B64.if.i191, %B64.loopexit.loopexit.i222, %B64.loopexit.loopexit.unr-lcssa.i214
  %at.2.1.lcssa.i224 = phi i64 [ %at.3.0209.i, %B64.if.i191 ], [ %279, %B64.loopexit.loopexit.i222 ], [ %272, %B64.loopexit.loopexit.unr-lcssa.i214 ]
  %scevgep31.i = getelementptr i8, ptr %lsr.iv.i192, i64 %314
  %scevgep51.i = getelementptr i8, ptr %lsr.iv50.i, i64 %314
  %exitcond215.not.i = icmp eq i64 %.143.i, %arg.n9_0
  br i1 %exitcond215.not.i, label %B194.i, label %B64.if.i191

B194.i:                                           ; preds = %B64.loopexit.i223
  %.483.i225 = icmp slt i64 %at.2.1.lcssa.i224, -1
  %spec.select.i226 = select i1 %.483.i225, i64 %arg.n11_1, i64 0
  br label %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit

B64.if.i191:                                      ; preds = %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340, %B64.loopexit.i223
  %lsr.iv50.i = phi ptr [ %scevgep51.i, %B64.loopexit.i223 ], [ %arg.a9, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340 ]
  %lsr.iv.i192 = phi ptr [ %scevgep31.i, %B64.loopexit.i223 ], [ %scevgep38.i, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340 ]
  %at.3.0209.i = phi i64 [ %at.2.1.lcssa.i224, %B64.loopexit.i223 ], [ 0, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340 ]
  %.136201207.i = phi i64 [ %.143.i, %B64.loopexit.i223 ], [ 0, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340 ]
  %.143.i = add nuw nsw i64 %.136201207.i, 1
  br i1 %336, label %B64.loopexit.i223, label %B120.if.lr.ph.i193

B120.if.lr.ph.i193:                               ; preds = %B64.if.i191
  br i1 %337, label %B120.if.epil.preheader.i215, label %B120.if.preheader.i194

B120.if.preheader.i194:                           ; preds = %B120.if.lr.ph.i193
  %280 = shl i64 %at.3.0209.i, 3
  %scevgep.i195 = getelementptr i8, ptr %.2385.i, i64 %280
  br label %B120.if.i196

B120.if.i196:                                     ; preds = %B120.if.i196, %B120.if.preheader.i194
  %.275193195.i = phi i64 [ %.282.7.i, %B120.if.i196 ], [ 0, %B120.if.preheader.i194 ]
  %281 = add i64 %.275193195.i, %at.3.0209.i
  %282 = shl i64 %.275193195.i, 3
  %scevgep45.i197 = getelementptr i8, ptr %lsr.iv.i192, i64 %282
  %scevgep46.i = getelementptr i8, ptr %scevgep45.i197, i64 -56
  %.357.i = load double, ptr %scevgep46.i, align 8, !noalias !59
  %.372.i = icmp slt i64 %281, 0
  %283 = select i1 %.372.i, i64 %315, i64 0
  %scevgep28.i198 = getelementptr i8, ptr %scevgep.i195, i64 %283
  %scevgep14.i199 = getelementptr i8, ptr %scevgep28.i198, i64 %282
  %.388.i = load double, ptr %scevgep14.i199, align 8, !noalias !59
  %284 = fmul double %.388.i, %.2312.i
  %.391.i = fsub double %.357.i, %284
  store double %.391.i, ptr %scevgep46.i, align 8, !noalias !59
  %scevgep26.i200 = getelementptr i8, ptr %scevgep45.i197, i64 -48
  %.357.1.i = load double, ptr %scevgep26.i200, align 8, !noalias !59
  %285 = add i64 %281, 1
  %.372.1.i = icmp slt i64 %285, 0
  %286 = select i1 %.372.1.i, i64 %319, i64 8
  %scevgep43.i = getelementptr i8, ptr %scevgep.i195, i64 %286
  %scevgep13.i201 = getelementptr i8, ptr %scevgep43.i, i64 %282
  %.388.1.i = load double, ptr %scevgep13.i201, align 8, !noalias !59
  %287 = fmul double %.388.1.i, %.2312.i
  %.391.1.i = fsub double %.357.1.i, %287
  store double %.391.1.i, ptr %scevgep26.i200, align 8, !noalias !59
  %scevgep24.i202 = getelementptr i8, ptr %scevgep45.i197, i64 -40
  %.357.2.i = load double, ptr %scevgep24.i202, align 8, !noalias !59
  %288 = add i64 %281, 2
  %.372.2.i = icmp slt i64 %288, 0
  %289 = select i1 %.372.2.i, i64 %320, i64 16
  %scevgep39.i203 = getelementptr i8, ptr %scevgep.i195, i64 %289
  %scevgep12.i204 = getelementptr i8, ptr %scevgep39.i203, i64 %282
  %.388.2.i = load double, ptr %scevgep12.i204, align 8, !noalias !59
  %290 = fmul double %.388.2.i, %.2312.i
  %.391.2.i = fsub double %.357.2.i, %290
  store double %.391.2.i, ptr %scevgep24.i202, align 8, !noalias !59
  %scevgep22.i205 = getelementptr i8, ptr %scevgep45.i197, i64 -32
  %.357.3.i = load double, ptr %scevgep22.i205, align 8, !noalias !59
  %291 = add i64 %281, 3
  %.372.3.i = icmp slt i64 %291, 0
  %292 = select i1 %.372.3.i, i64 %321, i64 24
  %scevgep35.i = getelementptr i8, ptr %scevgep.i195, i64 %292
  %scevgep11.i206 = getelementptr i8, ptr %scevgep35.i, i64 %282
  %.388.3.i = load double, ptr %scevgep11.i206, align 8, !noalias !59
  %293 = fmul double %.388.3.i, %.2312.i
  %.391.3.i = fsub double %.357.3.i, %293
  store double %.391.3.i, ptr %scevgep22.i205, align 8, !noalias !59
  %scevgep20.i207 = getelementptr i8, ptr %scevgep45.i197, i64 -24
  %.357.4.i = load double, ptr %scevgep20.i207, align 8, !noalias !59
  %294 = add i64 %281, 4
  %.372.4.i = icmp slt i64 %294, 0
  %295 = select i1 %.372.4.i, i64 %322, i64 32
  %scevgep32.i208 = getelementptr i8, ptr %scevgep.i195, i64 %295
  %scevgep10.i209 = getelementptr i8, ptr %scevgep32.i208, i64 %282
  %.388.4.i = load double, ptr %scevgep10.i209, align 8, !noalias !59
  %296 = fmul double %.388.4.i, %.2312.i
  %.391.4.i = fsub double %.357.4.i, %296
  store double %.391.4.i, ptr %scevgep20.i207, align 8, !noalias !59
  %scevgep18.i210 = getelementptr i8, ptr %scevgep45.i197, i64 -16
  %.357.5.i = load double, ptr %scevgep18.i210, align 8, !noalias !59
  %297 = add i64 %281, 5
  %.372.5.i = icmp slt i64 %297, 0
  %298 = select i1 %.372.5.i, i64 %323, i64 40
  %scevgep5.i = getelementptr i8, ptr %scevgep.i195, i64 %298
  %scevgep9.i211 = getelementptr i8, ptr %scevgep5.i, i64 %282
  %.388.5.i = load double, ptr %scevgep9.i211, align 8, !noalias !59
  %299 = fmul double %.388.5.i, %.2312.i
  %.391.5.i = fsub double %.357.5.i, %299
  store double %.391.5.i, ptr %scevgep18.i210, align 8, !noalias !59
  %scevgep16.i212 = getelementptr i8, ptr %scevgep45.i197, i64 -8
  %.357.6.i = load double, ptr %scevgep16.i212, align 8, !noalias !59
  %300 = add i64 %281, 6
  %.372.6.i = icmp slt i64 %300, 0
  %301 = select i1 %.372.6.i, i64 %324, i64 48
  %scevgep3.i = getelementptr i8, ptr %scevgep.i195, i64 %301
  %scevgep8.i213 = getelementptr i8, ptr %scevgep3.i, i64 %282
  %.388.6.i = load double, ptr %scevgep8.i213, align 8, !noalias !59
  %302 = fmul double %.388.6.i, %.2312.i
  %.391.6.i = fsub double %.357.6.i, %302
  store double %.391.6.i, ptr %scevgep16.i212, align 8, !noalias !59
  %.282.7.i = add nuw nsw i64 %.275193195.i, 8
  %.357.7.i = load double, ptr %scevgep45.i197, align 8, !noalias !59
  %303 = add i64 %281, 7
  %.372.7.i = icmp slt i64 %303, 0
  %304 = select i1 %.372.7.i, i64 %325, i64 56
  %scevgep1.i = getelementptr i8, ptr %scevgep.i195, i64 %304
  %scevgep7.i = getelementptr i8, ptr %scevgep1.i, i64 %282
  %.388.7.i = load double, ptr %scevgep7.i, align 8, !noalias !59
  %305 = fmul double %.388.7.i, %.2312.i
  %.391.7.i = fsub double %.357.7.i, %305
  store double %.391.7.i, ptr %scevgep45.i197, align 8, !noalias !59
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i, %.282.7.i
  br i1 %niter.ncmp.7.i, label %B64.loopexit.loopexit.unr-lcssa.i214, label %B120.if.i196

_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit: ; preds = %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340.thread, %B194.i
  %306 = phi i64 [ %.2383.i947, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340.thread ], [ %.2383.i, %B194.i ]
  %.503.i339951 = phi double [ %.503.i339943, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340.thread ], [ %.503.i339, %B194.i ]
  %.2226.i865870950 = phi double [ %.2226.i863, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340.thread ], [ %.2226.i, %B194.i ]
  %.2312.i872949 = phi double [ %.2312.i869, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340.thread ], [ %.2312.i, %B194.i ]
  %at.3.0.lcssa4.i = phi i64 [ 0, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340.thread ], [ %at.2.1.lcssa.i224, %B194.i ]
  %307 = phi i64 [ 0, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit340.thread ], [ %spec.select.i226, %B194.i ]
  %308 = getelementptr double, ptr %arg.a11, i64 %306
  %309 = getelementptr double, ptr %308, i64 %at.3.0.lcssa4.i
  %310 = getelementptr i8, ptr %309, i64 8
  %.498.i = getelementptr double, ptr %310, i64 %307
  %.499.i = load double, ptr %.498.i, align 8, !noalias !59
  %311 = fmul double %.2312.i872949, %.499.i
  %.2456.i = fsub double %.503.i339951, %311
  %.2458.i = fadd double %.2226.i865870950, %.2456.i
  br label %_ZN6intsim8machines3gpu2sm6engine3runB3v38B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExxxxd.exit

B0.endif.i:                                       ; preds = %B116.endif.endif.endif.epil.i.i, %B270.loopexit.unr-lcssa.i.i, %entry
  %.290.i = icmp eq i64 %arg.n12_0, 0
  %.312.i = add nsw i64 %arg.a15, %arg.a14
  %invariant.gep.i = getelementptr double, ptr %arg.a11, i64 %arg.n11_1
  %.383.idx.i = shl i64 %arg.n11_1, 6
  %.383.i = getelementptr i8, ptr %arg.a11, i64 %.383.idx.i
  %.1158.i = add nsw i64 %arg.a14, %arg.n12_0
  %.1859.i = icmp slt i64 %arg.n11_1, 2
  %.1860.i = select i1 %.1859.i, i64 %arg.n11_1, i64 0
  %312 = add i64 %arg.n10_1, -1
  %313 = shl i64 %arg.n10_1, 3
  %scevgep400.i = getelementptr i8, ptr %arg.a10, i64 8
  %invariant.gep = getelementptr double, ptr %arg.a9, i64 %arg.n7_0
  %.133201.not.i = icmp slt i64 %arg.n9_0, 1
  %xtraiter.i = and i64 %arg.n9_1, 7
  %unroll_iter.i = and i64 %arg.n9_1, 9223372036854775800
  %scevgep38.i = getelementptr i8, ptr %arg.a9, i64 56
  %314 = shl i64 %arg.n9_1, 3
  %315 = shl i64 %arg.n11_1, 3
  %316 = add nsw i64 %unroll_iter.i, -8
  %317 = lshr exact i64 %316, 3
  %318 = add nuw nsw i64 %317, 1
  %319 = add i64 %315, 8
  %320 = add i64 %315, 16
  %321 = add i64 %315, 24
  %322 = add i64 %315, 32
  %323 = add i64 %315, 40
  %324 = add i64 %315, 48
  %325 = add i64 %315, 56
  %326 = add i64 %315, 64
  %327 = add i64 %315, 72
  %328 = add i64 %315, 80
  %329 = add i64 %315, 88
  %330 = add i64 %315, 96
  %331 = add i64 %315, 104
  %332 = add i64 %315, 112
  %333 = add i64 %315, 120
  %334 = lshr i64 %318, 1
  %335 = mul nsw i64 %334, -2
  %336 = icmp slt i64 %arg.n9_1, 1
  %337 = icmp ult i64 %arg.n9_1, 8
  %338 = icmp eq i64 %316, 0
  %339 = and i64 %316, 8
  %340 = icmp eq i64 %339, 0
  %341 = icmp eq i64 %xtraiter.i, 0
  %.927.i.i = add nsw i64 %arg.n8_0, -1
  %.1011.i.i = tail call i64 @llvm.smin.i64(i64 %arg.n8_0, i64 0)
  %.1012.i.i = add i64 %.927.i.i, %.1011.i.i
  %.1032.i.i = mul i64 %.1012.i.i, %arg.n8_1
  %342 = getelementptr double, ptr %arg.a8, i64 %.1032.i.i
  %343 = icmp eq i64 %arg.a16, 0
  %344 = icmp eq i64 %arg.a16, 1
  %345 = icmp slt i64 %arg.n2_1, 1
  %notsub.i = add i64 %arg.n8_1, -2
  %.70.i = icmp slt i64 %notsub.i, -1
  %.69.neg.i = add i64 %arg.n8_1, -1
  %storemerge.i702 = select i1 %.70.i, i64 0, i64 %.69.neg.i
  %.114108.i = icmp sgt i64 %storemerge.i702, 0
  %smax.i = tail call i64 @llvm.smax.i64(i64 %notsub.i, i64 -1)
  %xtraiter.i704 = and i64 %storemerge.i702, 7
  %lcmp.mod.not.i705 = icmp eq i64 %xtraiter.i704, 0
  %346 = shl i64 %arg.n8_1, 3
  %347 = sub nsw i64 0, %xtraiter.i704
  %348 = add i64 %346, -16
  %349 = add i64 %346, -8
  %350 = icmp ult i64 %smax.i, 7
  %351 = add i64 %346, -24
  %352 = add i64 %346, -32
  %353 = add i64 %346, -40
  %354 = add i64 %346, -48
  %355 = add i64 %346, -56
  %356 = add i64 %346, -64
  %357 = add i64 %346, -72
  %.1585.i = add nsw i64 %arg.n7_0, -1
  %.1614.i = tail call i64 @llvm.smin.i64(i64 %arg.n7_0, i64 0)
  %.1615.i = add i64 %.1585.i, %.1614.i
  %.1635.i = mul i64 %.1615.i, %arg.n7_1
  %.1639.i = getelementptr double, ptr %arg.a7, i64 %.1635.i
  %.176.i755.inv = icmp sgt i64 %arg.n7_0, 0
  %.177.i756 = select i1 %.176.i755.inv, i64 0, i64 %arg.n8_0
  %.178.i757 = add i64 %.177.i756, %.1585.i
  %358 = add i64 %.177.i756, %arg.n7_0
  %359 = mul i64 %346, %358
  %scevgep51.i762 = getelementptr i8, ptr %arg.a8, i64 %359
  %360 = mul i64 %.178.i757, %arg.n8_1
  %.319.i753 = getelementptr double, ptr %arg.a8, i64 %360
  %.1911.i = icmp slt i64 %arg.n7_0, -5
  %.1912.i478 = select i1 %.1911.i, i64 %arg.n9_1, i64 0
  %sunkaddr24.i481 = shl i64 %.1635.i, 3
  %sunkaddr25.i482 = getelementptr i8, ptr %arg.a7, i64 %sunkaddr24.i481
  %361 = icmp slt i64 %arg.n3_1, 1
  %.126.i.i = icmp eq i64 %arg.a13, 0
  %.138.i.i503 = icmp ne i64 %arg.a13, -1
  %.328.i = icmp sgt i64 %arg.a13, 0
  %362 = add nuw i64 %arg.a13, 1
  %xtraiter.i686 = and i64 %arg.a13, 3
  %lcmp.mod.not.i687 = icmp eq i64 %xtraiter.i686, 0
  %363 = and i64 %arg.a13, 9223372036854775804
  %364 = icmp ult i64 %arg.a13, 4
  %.267711.not.i = icmp slt i64 %arg.n7_0, 1
  %xtraiter.i517 = and i64 %arg.n7_0, 7
  %365 = icmp ult i64 %arg.n7_0, 8
  %unroll_iter.i518 = and i64 %arg.n7_0, 9223372036854775800
  %366 = shl i64 %arg.n7_1, 3
  %367 = lshr i64 %arg.n7_0, 3
  %368 = mul nsw i64 %367, -8
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i517, 0
  %xtraiter3.i = and i64 %arg.n4_0, 3
  %369 = icmp ult i64 %arg.n4_0, 4
  %unroll_iter8.i = and i64 %arg.n4_0, 9223372036854775804
  %370 = shl i64 %arg.n4_1, 3
  %371 = add i64 %313, 8
  %372 = add i64 %313, 16
  %373 = add i64 %313, 24
  %374 = add i64 %313, 32
  %375 = add i64 %313, 40
  %376 = add i64 %313, 48
  %377 = add i64 %313, 56
  %378 = add i64 %313, 64
  %379 = add i64 %313, 72
  %380 = add i64 %313, 80
  %381 = add i64 %313, 88
  %382 = lshr i64 %arg.n4_0, 2
  %383 = mul nsw i64 %382, -4
  %lcmp.mod5.not.i = icmp eq i64 %xtraiter3.i, 0
  %.134186.not.i = icmp slt i64 %arg.n8_0, 1
  %xtraiter.i569 = and i64 %arg.n8_1, 7
  %unroll_iter.i570 = and i64 %arg.n8_1, 9223372036854775800
  %scevgep.i571 = getelementptr i8, ptr %arg.a8, i64 56
  %384 = icmp slt i64 %arg.n8_1, 1
  %385 = icmp ult i64 %arg.n8_1, 8
  %386 = icmp eq i64 %xtraiter.i569, 0
  %.134186.not.i608 = icmp slt i64 %arg.n5_0, 1
  %.225.i = add i64 %arg.n5_1, -1
  %..225.i = tail call i64 @llvm.smax.i64(i64 %.225.i, i64 0)
  %xtraiter.i610 = and i64 %..225.i, 3
  %387 = shl i64 %arg.n5_1, 3
  %388 = add i64 %387, -8
  %scevgep5.i612 = getelementptr i8, ptr %arg.a5, i64 8
  %389 = icmp slt i64 %.225.i, 1
  %390 = icmp eq i64 %xtraiter.i610, 0
  %391 = icmp ult i64 %.225.i, 4
  %392 = icmp sgt i64 %arg.n10_1, 0
  %.446.i = sitofp i64 %arg.a14 to double
  %.4468.i = sitofp i64 %arg.a14 to double
  %393 = and i64 %storemerge.i702, 9223372036854775800
  %394 = sub i64 %arg.n8_1, %xtraiter.i704
  %395 = and i64 %storemerge.i702, 9223372036854775800
  %396 = sub i64 %arg.n8_1, %xtraiter.i704
  %397 = and i64 %..225.i, 9223372036854775804
  br label %B172.outer.outer.i

B106.if.lr.ph.i.i:                                ; preds = %_ZN6intsim8machines3gpu2sm6engine6_enterB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi2E1C7mutable7alignedE.exit
  %.352.i102.i = select i1 %.699.i, i64 %arg.n3_0, i64 0
  %.353.i.i = add i64 %.352.i102.i, %.664.i
  %.373.i.i = mul i64 %.353.i.i, %arg.n3_1
  %398 = getelementptr i64, ptr %arg.a3, i64 %.373.i.i
  %.417.i.i = select i1 %.637.i, i64 %arg.n5_0, i64 0
  %.418.i.i = add i64 %.417.i.i, %chosen.2.1.i
  %.438.i.i = mul i64 %.418.i.i, %arg.n5_1
  %399 = getelementptr double, ptr %arg.a5, i64 %.438.i.i
  %.473.i.i = select i1 %.637.i, i64 %arg.n6_0, i64 0
  %.474.i.i = add i64 %.473.i.i, %chosen.2.1.i
  %.494.i.i = mul i64 %.474.i.i, %arg.n6_1
  %400 = getelementptr i64, ptr %arg.a6, i64 %.494.i.i
  br label %B106.if.i.i

B156.i.i:                                         ; preds = %B106.if.i.i
  %.302.i.i = add nuw nsw i64 %.29515791582.i.i, 1
  %.442.i.i = getelementptr double, ptr %399, i64 %.378.i.i
  store double %end.2.0.i, ptr %.442.i.i, align 8, !noalias !42
  %.498.i.i = getelementptr i64, ptr %400, i64 %.378.i.i
  store i64 %.190.i.i, ptr %.498.i.i, align 8, !noalias !42
  %exitcond.not.i.i = icmp eq i64 %arg.n3_1, %.302.i.i
  br i1 %exitcond.not.i.i, label %B266.if.lr.ph.i.i, label %B106.if.i.i

B266.if.lr.ph.i.i:                                ; preds = %B106.if.i.i, %B156.i.i, %_ZN6intsim8machines3gpu2sm6engine6_enterB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi2E1C7mutable7alignedE.exit.B266.if.lr.ph.i.i_crit_edge
  %.866.i.i.pre-phi = phi i64 [ %.pre931, %_ZN6intsim8machines3gpu2sm6engine6_enterB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi2E1C7mutable7alignedE.exit.B266.if.lr.ph.i.i_crit_edge ], [ %.494.i.i, %B156.i.i ], [ %.494.i.i, %B106.if.i.i ]
  %.751.i.i.pre-phi = phi i64 [ %.pre928, %_ZN6intsim8machines3gpu2sm6engine6_enterB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi2E1C7mutable7alignedE.exit.B266.if.lr.ph.i.i_crit_edge ], [ %.438.i.i, %B156.i.i ], [ %.438.i.i, %B106.if.i.i ]
  %401 = getelementptr double, ptr %arg.a5, i64 %.751.i.i.pre-phi
  %402 = getelementptr i64, ptr %arg.a6, i64 %.866.i.i.pre-phi
  %sunkaddr423.i = getelementptr i8, ptr %sunkaddr375.i, i64 24
  %.674.i.i = load i64, ptr %sunkaddr423.i, align 8, !noalias !42
  %.702.i.i = icmp sgt i64 %.674.i.i, -1
  br i1 %.702.i.i, label %B342.i.i, label %B430.i.i

B342.i.i:                                         ; preds = %B266.if.lr.ph.i.i
  %.755.i.i = getelementptr double, ptr %401, i64 %.674.i.i
  %.756.i.i = load double, ptr %.755.i.i, align 8, !noalias !42
  %.758.i.i = fcmp ogt double %end.2.0.i, %.756.i.i
  br i1 %.758.i.i, label %B380.i.i, label %B430.i.i

B380.i.i:                                         ; preds = %B342.i.i
  %sunkaddr22.i.i = shl i64 %.674.i.i, 3
  %sunkaddr23.i106.i = getelementptr i8, ptr %401, i64 %sunkaddr22.i.i
  store double %end.2.0.i, ptr %sunkaddr23.i106.i, align 8, !noalias !42
  %.870.i.i = getelementptr i64, ptr %402, i64 %.674.i.i
  store i64 %.190.i.i, ptr %.870.i.i, align 8, !noalias !42
  br label %B430.i.i

B430.i.i:                                         ; preds = %B380.i.i, %B342.i.i, %B266.if.lr.ph.i.i
  %sunkaddr426.i = getelementptr i8, ptr %sunkaddr375.i, i64 32
  %.674.1.i.i = load i64, ptr %sunkaddr426.i, align 8, !noalias !42
  %.702.1.i.i = icmp sgt i64 %.674.1.i.i, -1
  br i1 %.702.1.i.i, label %B342.1.i.i, label %B432.i.i

B342.1.i.i:                                       ; preds = %B430.i.i
  %.755.1.i.i = getelementptr double, ptr %401, i64 %.674.1.i.i
  %.756.1.i.i = load double, ptr %.755.1.i.i, align 8, !noalias !42
  %.758.1.i.i = fcmp ogt double %.2205.i, %.756.1.i.i
  br i1 %.758.1.i.i, label %B380.1.i.i, label %B432.i.i

B380.1.i.i:                                       ; preds = %B342.1.i.i
  %sunkaddr27.i.i = shl i64 %.674.1.i.i, 3
  %sunkaddr28.i.i = getelementptr i8, ptr %401, i64 %sunkaddr27.i.i
  store double %.2205.i, ptr %sunkaddr28.i.i, align 8, !noalias !42
  %.870.1.i.i = getelementptr i64, ptr %402, i64 %.674.1.i.i
  store i64 %.190.i.i, ptr %.870.1.i.i, align 8, !noalias !42
  br label %B432.i.i

B432.i.i:                                         ; preds = %B380.1.i.i, %B342.1.i.i, %B430.i.i
  %sunkaddr429.i = getelementptr i8, ptr %sunkaddr375.i, i64 40
  %.943.i.i = load i64, ptr %sunkaddr429.i, align 8, !noalias !42
  switch i64 %.943.i.i, label %B338.endif.endif.i [
    i64 3, label %B494.i.i
    i64 4, label %B618.i.i
    i64 6, label %B748.i.i
  ]

B494.i.i:                                         ; preds = %B432.i.i
  %.1006.i.i = getelementptr i8, ptr %401, i64 16
  %.1007.i.i = load double, ptr %.1006.i.i, align 8, !noalias !42
  %.10.i.i.i = fcmp ogt double %end.2.0.i, %.1007.i.i
  %.11.i.i.i = select i1 %.10.i.i.i, double %end.2.0.i, double %.1007.i.i
  store double %.11.i.i.i, ptr %.1006.i.i, align 8, !noalias !42
  br label %B338.endif.endif.i

B618.i.i:                                         ; preds = %B432.i.i
  %.1167.i.i = getelementptr i8, ptr %401, i64 16
  %.1168.i.i = load double, ptr %.1167.i.i, align 8, !noalias !42
  %403 = getelementptr i8, ptr %401, i64 152
  %.203.i.i.i = load double, ptr %403, align 8, !noalias !62
  %404 = getelementptr i8, ptr %401, i64 160
  store double %.203.i.i.i, ptr %404, align 8, !noalias !62
  %405 = getelementptr i8, ptr %401, i64 144
  %.203.1.i.i.i = load double, ptr %405, align 8, !noalias !62
  store double %.203.1.i.i.i, ptr %403, align 8, !noalias !62
  %406 = getelementptr i8, ptr %401, i64 136
  %.203.2.i.i.i = load double, ptr %406, align 8, !noalias !62
  store double %.203.2.i.i.i, ptr %405, align 8, !noalias !62
  %407 = getelementptr i8, ptr %401, i64 128
  %.203.3.i.i.i = load double, ptr %407, align 8, !noalias !62
  store double %.203.3.i.i.i, ptr %406, align 8, !noalias !62
  %408 = getelementptr i8, ptr %401, i64 120
  %.203.4.i.i.i = load double, ptr %408, align 8, !noalias !62
  store double %.203.4.i.i.i, ptr %407, align 8, !noalias !62
  %409 = getelementptr i8, ptr %401, i64 112
  %.203.5.i.i.i = load double, ptr %409, align 8, !noalias !62
  store double %.203.5.i.i.i, ptr %408, align 8, !noalias !62
  %410 = getelementptr i8, ptr %401, i64 104
  %.203.6.i.i.i = load double, ptr %410, align 8, !noalias !62
  store double %.203.6.i.i.i, ptr %409, align 8, !noalias !62
  %411 = getelementptr i8, ptr %401, i64 96
  %.203.7.i.i.i = load double, ptr %411, align 8, !noalias !62
  store double %.203.7.i.i.i, ptr %410, align 8, !noalias !62
  %412 = getelementptr i8, ptr %401, i64 88
  %.203.8.i.i.i = load double, ptr %412, align 8, !noalias !62
  store double %.203.8.i.i.i, ptr %411, align 8, !noalias !62
  %413 = getelementptr i8, ptr %401, i64 80
  %.203.9.i.i.i = load double, ptr %413, align 8, !noalias !62
  store double %.203.9.i.i.i, ptr %412, align 8, !noalias !62
  %414 = getelementptr i8, ptr %401, i64 72
  %.203.10.i.i.i = load double, ptr %414, align 8, !noalias !62
  store double %.203.10.i.i.i, ptr %413, align 8, !noalias !62
  %415 = getelementptr i8, ptr %401, i64 64
  %.203.11.i.i.i = load double, ptr %415, align 8, !noalias !62
  store double %.203.11.i.i.i, ptr %414, align 8, !noalias !62
  %416 = getelementptr i8, ptr %401, i64 56
  %.203.12.i.i.i = load double, ptr %416, align 8, !noalias !62
  store double %.203.12.i.i.i, ptr %415, align 8, !noalias !62
  %417 = getelementptr i8, ptr %401, i64 48
  %.203.13.i.i.i = load double, ptr %417, align 8, !noalias !62
  store double %.203.13.i.i.i, ptr %416, align 8, !noalias !62
  %418 = getelementptr i8, ptr %401, i64 40
  %.203.14.i.i.i = load double, ptr %418, align 8, !noalias !62
  store double %.203.14.i.i.i, ptr %417, align 8, !noalias !62
  store double %.1168.i.i, ptr %418, align 8, !noalias !62
  br label %B338.endif.endif.i

B748.i.i:                                         ; preds = %B432.i.i
  %419 = getelementptr i8, ptr %401, i64 280
  %.203.i5.i.i = load double, ptr %419, align 8, !noalias !65
  %420 = getelementptr i8, ptr %401, i64 288
  store double %.203.i5.i.i, ptr %420, align 8, !noalias !65
  %421 = getelementptr i8, ptr %401, i64 272
  %.203.1.i6.i.i = load double, ptr %421, align 8, !noalias !65
  store double %.203.1.i6.i.i, ptr %419, align 8, !noalias !65
  %422 = getelementptr i8, ptr %401, i64 264
  %.203.2.i7.i.i = load double, ptr %422, align 8, !noalias !65
  store double %.203.2.i7.i.i, ptr %421, align 8, !noalias !65
  %423 = getelementptr i8, ptr %401, i64 256
  %.203.3.i8.i.i = load double, ptr %423, align 8, !noalias !65
  store double %.203.3.i8.i.i, ptr %422, align 8, !noalias !65
  %424 = getelementptr i8, ptr %401, i64 248
  %.203.4.i9.i.i = load double, ptr %424, align 8, !noalias !65
  store double %.203.4.i9.i.i, ptr %423, align 8, !noalias !65
  %425 = getelementptr i8, ptr %401, i64 240
  %.203.5.i10.i.i = load double, ptr %425, align 8, !noalias !65
  store double %.203.5.i10.i.i, ptr %424, align 8, !noalias !65
  %426 = getelementptr i8, ptr %401, i64 232
  %.203.6.i11.i.i = load double, ptr %426, align 8, !noalias !65
  store double %.203.6.i11.i.i, ptr %425, align 8, !noalias !65
  %427 = getelementptr i8, ptr %401, i64 224
  %.203.7.i12.i.i = load double, ptr %427, align 8, !noalias !65
  store double %.203.7.i12.i.i, ptr %426, align 8, !noalias !65
  %428 = getelementptr i8, ptr %401, i64 216
  %.203.8.i13.i.i = load double, ptr %428, align 8, !noalias !65
  store double %.203.8.i13.i.i, ptr %427, align 8, !noalias !65
  %429 = getelementptr i8, ptr %401, i64 208
  %.203.9.i14.i.i = load double, ptr %429, align 8, !noalias !65
  store double %.203.9.i14.i.i, ptr %428, align 8, !noalias !65
  %430 = getelementptr i8, ptr %401, i64 200
  %.203.10.i15.i.i = load double, ptr %430, align 8, !noalias !65
  store double %.203.10.i15.i.i, ptr %429, align 8, !noalias !65
  %431 = getelementptr i8, ptr %401, i64 192
  %.203.11.i16.i.i = load double, ptr %431, align 8, !noalias !65
  store double %.203.11.i16.i.i, ptr %430, align 8, !noalias !65
  %432 = getelementptr i8, ptr %401, i64 184
  %.203.12.i17.i.i = load double, ptr %432, align 8, !noalias !65
  store double %.203.12.i17.i.i, ptr %431, align 8, !noalias !65
  %433 = getelementptr i8, ptr %401, i64 176
  %.203.13.i18.i.i = load double, ptr %433, align 8, !noalias !65
  store double %.203.13.i18.i.i, ptr %432, align 8, !noalias !65
  %434 = getelementptr i8, ptr %401, i64 168
  %.203.14.i19.i.i = load double, ptr %434, align 8, !noalias !65
  store double %.203.14.i19.i.i, ptr %433, align 8, !noalias !65
  store double %end.2.0.i, ptr %434, align 8, !noalias !65
  br label %B338.endif.endif.i

B106.if.i.i:                                      ; preds = %B156.i.i, %B106.if.lr.ph.i.i
  %.29515791582.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i ], [ %.302.i.i, %B156.i.i ]
  %435 = shl i64 %.29515791582.i.i, 3
  %scevgep.i103.i = getelementptr i8, ptr %398, i64 %435
  %.378.i.i = load i64, ptr %scevgep.i103.i, align 8, !noalias !42
  %.383.i.i = icmp slt i64 %.378.i.i, 0
  br i1 %.383.i.i, label %B266.if.lr.ph.i.i, label %B156.i.i

B338.endif.endif.i:                               ; preds = %B748.i.i, %B618.i.i, %B494.i.i, %B432.i.i
  %.1138.i = icmp sge i64 %issue.3.0.i, %arg.a14
  %.1160.i = icmp slt i64 %issue.3.0.i, %.1158.i
  %or.cond1434.i = select i1 %.1138.i, i1 %.1160.i, i1 false
  br i1 %or.cond1434.i, label %B656.i, label %B708.i

B822.else.i:                                      ; preds = %B784.i
  %.1477.1.i = and i64 %passes.2.0.ph.i, 7
  %.1552.i = mul i64 %.1477.1.i, %arg.n10_1
  %.1554.i = getelementptr double, ptr %arg.a10, i64 %.1552.i
  store double 0.000000e+00, ptr %.1554.i, align 8, !noalias !68
  br i1 %.267711.not.i, label %B306.if.preheader.i, label %B86.if.preheader.i

B86.if.preheader.i:                               ; preds = %B822.else.i
  br i1 %365, label %B86.if.epil.preheader.i, label %B86.if.i

B240.loopexit.unr-lcssa.i:                        ; preds = %B86.if.i
  br i1 %lcmp.mod.not.i, label %B306.if.preheader.i, label %B86.if.epil.preheader.i

B86.if.epil.preheader.i:                          ; preds = %B240.loopexit.unr-lcssa.i, %B86.if.preheader.i
  %at.4.0714.epil.init.i = phi i64 [ 1, %B86.if.preheader.i ], [ %.478.7.i, %B240.loopexit.unr-lcssa.i ]
  %.273710712.epil.init.i = phi i64 [ 0, %B86.if.preheader.i ], [ %unroll_iter.i518, %B240.loopexit.unr-lcssa.i ]
  %436 = mul i64 %.273710712.epil.init.i, %366
  %437 = getelementptr i8, ptr %arg.a7, i64 %436
  %scevgep84.i534 = getelementptr i8, ptr %437, i64 8
  br label %B86.if.epil.i

B86.if.epil.i:                                    ; preds = %B86.if.epil.i, %B86.if.epil.preheader.i
  %lsr.iv88.i = phi i64 [ %lsr.iv.next89.i, %B86.if.epil.i ], [ %xtraiter.i517, %B86.if.epil.preheader.i ]
  %lsr.iv85.i = phi ptr [ %scevgep86.i, %B86.if.epil.i ], [ %scevgep84.i534, %B86.if.epil.preheader.i ]
  %at.4.0714.epil.i = phi i64 [ %.478.epil.i, %B86.if.epil.i ], [ %at.4.0714.epil.init.i, %B86.if.epil.preheader.i ]
  %scevgep87.i = getelementptr i8, ptr %lsr.iv85.i, i64 -8
  %.363.epil.i = load double, ptr %scevgep87.i, align 8, !noalias !68
  %.368.epil.i = fcmp ogt double %.363.epil.i, 0.000000e+00
  %.372.epil.i535 = fsub double %.363.epil.i, %.1253.i
  %"$phi166.1.2.1.epil.i" = select i1 %.368.epil.i, double %.372.epil.i535, double -1.000000e+300
  %sunkaddr.i536 = shl i64 %at.4.0714.epil.i, 3
  %sunkaddr99.i = getelementptr i8, ptr %.1554.i, i64 %sunkaddr.i536
  store double %"$phi166.1.2.1.epil.i", ptr %sunkaddr99.i, align 8, !noalias !68
  %.476.epil.i = load double, ptr %lsr.iv85.i, align 8, !noalias !68
  %.478.epil.i = add i64 %at.4.0714.epil.i, 2
  %sunkaddr100.i = shl i64 %.478.epil.i, 3
  %sunkaddr101.i = getelementptr i8, ptr %.1554.i, i64 %sunkaddr100.i
  %sunkaddr102.i = getelementptr i8, ptr %sunkaddr101.i, i64 -8
  store double %.476.epil.i, ptr %sunkaddr102.i, align 8, !noalias !68
  %scevgep86.i = getelementptr i8, ptr %lsr.iv85.i, i64 %366
  %lsr.iv.next89.i = add nsw i64 %lsr.iv88.i, -1
  %epil.iter.cmp.not.i537 = icmp eq i64 %lsr.iv.next89.i, 0
  br i1 %epil.iter.cmp.not.i537, label %B306.if.preheader.i, label %B86.if.epil.i, !llvm.loop !71

B306.if.preheader.i:                              ; preds = %B86.if.epil.i, %B822.else.i, %B240.loopexit.unr-lcssa.i
  %at.4.0.lcssa.i = phi i64 [ 1, %B822.else.i ], [ %.478.7.i, %B240.loopexit.unr-lcssa.i ], [ %.478.epil.i, %B86.if.epil.i ]
  br i1 %369, label %B306.if.epil.preheader.i, label %B306.if.i

B406.loopexit.unr-lcssa.i:                        ; preds = %B306.if.i
  br i1 %lcmp.mod5.not.i, label %_ZN6intsim8machines3gpu2sm6engine5_keepB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi1E1C7mutable7alignedE.exit, label %B306.if.epil.preheader.i

B306.if.epil.preheader.i:                         ; preds = %B406.loopexit.unr-lcssa.i, %B306.if.preheader.i
  %at.6.0735.epil.init.i = phi i64 [ %at.4.0.lcssa.i, %B306.if.preheader.i ], [ %.834.2.3.i, %B406.loopexit.unr-lcssa.i ]
  %.623727733.epil.init.i = phi i64 [ 0, %B306.if.preheader.i ], [ %unroll_iter8.i, %B406.loopexit.unr-lcssa.i ]
  %438 = mul i64 %.623727733.epil.init.i, %370
  %439 = getelementptr i8, ptr %arg.a4, i64 %438
  %scevgep27.i560 = getelementptr i8, ptr %439, i64 16
  br label %B306.if.epil.i

B306.if.epil.i:                                   ; preds = %B306.if.epil.i, %B306.if.epil.preheader.i
  %lsr.iv31.i = phi i64 [ %lsr.iv.next.i568, %B306.if.epil.i ], [ %xtraiter3.i, %B306.if.epil.preheader.i ]
  %lsr.iv.i561 = phi ptr [ %scevgep28.i567, %B306.if.epil.i ], [ %scevgep27.i560, %B306.if.epil.preheader.i ]
  %at.6.0735.epil.i = phi i64 [ %.834.2.epil.i, %B306.if.epil.i ], [ %at.6.0735.epil.init.i, %B306.if.epil.preheader.i ]
  %scevgep30.i562 = getelementptr i8, ptr %lsr.iv.i561, i64 -16
  %.832.epil.i = load i64, ptr %scevgep30.i562, align 8, !noalias !68
  %.849.epil.i = icmp slt i64 %at.6.0735.epil.i, 0
  %440 = select i1 %.849.epil.i, i64 %313, i64 0
  %scevgep25.i = getelementptr i8, ptr %.1554.i, i64 %440
  %441 = shl i64 %at.6.0735.epil.i, 3
  %scevgep26.i563 = getelementptr i8, ptr %scevgep25.i, i64 %441
  %.865.epil.i = sitofp i64 %.832.epil.i to double
  store double %.865.epil.i, ptr %scevgep26.i563, align 8, !noalias !68
  %scevgep29.i = getelementptr i8, ptr %lsr.iv.i561, i64 -8
  %.832.1.epil.i = load i64, ptr %scevgep29.i, align 8, !noalias !68
  %.849.1.epil.i = icmp slt i64 %at.6.0735.epil.i, -1
  %442 = select i1 %.849.1.epil.i, i64 %371, i64 8
  %scevgep3.i564 = getelementptr i8, ptr %.1554.i, i64 %442
  %scevgep33.i = getelementptr i8, ptr %scevgep3.i564, i64 %441
  %.865.1.epil.i = sitofp i64 %.832.1.epil.i to double
  store double %.865.1.epil.i, ptr %scevgep33.i, align 8, !noalias !68
  %.832.2.epil.i = load i64, ptr %lsr.iv.i561, align 8, !noalias !68
  %.849.2.epil.i = icmp slt i64 %at.6.0735.epil.i, -2
  %443 = select i1 %.849.2.epil.i, i64 %372, i64 16
  %scevgep1.i565 = getelementptr i8, ptr %.1554.i, i64 %443
  %scevgep32.i566 = getelementptr i8, ptr %scevgep1.i565, i64 %441
  %.865.2.epil.i = sitofp i64 %.832.2.epil.i to double
  store double %.865.2.epil.i, ptr %scevgep32.i566, align 8, !noalias !68
  %.834.2.epil.i = add i64 %at.6.0735.epil.i, 3
  %scevgep28.i567 = getelementptr i8, ptr %lsr.iv.i561, i64 %370
  %lsr.iv.next.i568 = add nsw i64 %lsr.iv31.i, -1
  %epil.iter4.cmp.not.i = icmp eq i64 %lsr.iv.next.i568, 0
  br i1 %epil.iter4.cmp.not.i, label %_ZN6intsim8machines3gpu2sm6engine5_keepB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi1E1C7mutable7alignedE.exit, label %B306.if.epil.i, !llvm.loop !72

B86.if.i:                                         ; preds = %B86.if.preheader.i, %B86.if.i
  %lsr.iv51.i = phi i64 [ %lsr.iv.next52.i, %B86.if.i ], [ %368, %B86.if.preheader.i ]
  %lsr.iv121.i = phi ptr [ %scevgep129.i, %B86.if.i ], [ %arg.a7, %B86.if.preheader.i ]
  %at.4.0714.i = phi i64 [ %.478.7.i, %B86.if.i ], [ 1, %B86.if.preheader.i ]
  %.363.i519 = load double, ptr %lsr.iv121.i, align 8, !noalias !68
  %.368.i = fcmp ogt double %.363.i519, 0.000000e+00
  %.372.i520 = fsub double %.363.i519, %.1253.i
  %"$phi166.1.2.1.i" = select i1 %.368.i, double %.372.i520, double -1.000000e+300
  %444 = shl i64 %at.4.0714.i, 3
  %scevgep120.i = getelementptr i8, ptr %.1554.i, i64 %444
  store double %"$phi166.1.2.1.i", ptr %scevgep120.i, align 8, !noalias !68
  %scevgep123.i = getelementptr i8, ptr %lsr.iv121.i, i64 8
  %.476.i = load double, ptr %scevgep123.i, align 8, !noalias !68
  %scevgep119.i = getelementptr i8, ptr %scevgep120.i, i64 8
  store double %.476.i, ptr %scevgep119.i, align 8, !noalias !68
  %scevgep124.i = getelementptr i8, ptr %lsr.iv121.i, i64 %366
  %.363.1.i = load double, ptr %scevgep124.i, align 8, !noalias !68
  %.368.1.i = fcmp ogt double %.363.1.i, 0.000000e+00
  %.372.1.i521 = fsub double %.363.1.i, %.1253.i
  %"$phi166.1.2.1.1.i" = select i1 %.368.1.i, double %.372.1.i521, double -1.000000e+300
  %scevgep97.i = getelementptr i8, ptr %scevgep120.i, i64 16
  store double %"$phi166.1.2.1.1.i", ptr %scevgep97.i, align 8, !noalias !68
  %sunkaddr160.i = getelementptr i8, ptr %scevgep124.i, i64 8
  %.476.1.i = load double, ptr %sunkaddr160.i, align 8, !noalias !68
  %scevgep95.i = getelementptr i8, ptr %scevgep120.i, i64 24
  store double %.476.1.i, ptr %scevgep95.i, align 8, !noalias !68
  %scevgep126.i = getelementptr i8, ptr %scevgep124.i, i64 %366
  %.363.2.i = load double, ptr %scevgep126.i, align 8, !noalias !68
  %.368.2.i = fcmp ogt double %.363.2.i, 0.000000e+00
  %.372.2.i522 = fsub double %.363.2.i, %.1253.i
  %"$phi166.1.2.1.2.i" = select i1 %.368.2.i, double %.372.2.i522, double -1.000000e+300
  %scevgep92.i = getelementptr i8, ptr %scevgep120.i, i64 32
  store double %"$phi166.1.2.1.2.i", ptr %scevgep92.i, align 8, !noalias !68
  %sunkaddr165.i = getelementptr i8, ptr %scevgep126.i, i64 8
  %.476.2.i = load double, ptr %sunkaddr165.i, align 8, !noalias !68
  %scevgep89.i = getelementptr i8, ptr %scevgep120.i, i64 40
  store double %.476.2.i, ptr %scevgep89.i, align 8, !noalias !68
  %scevgep128.i = getelementptr i8, ptr %scevgep126.i, i64 %366
  %.363.3.i = load double, ptr %scevgep128.i, align 8, !noalias !68
  %.368.3.i = fcmp ogt double %.363.3.i, 0.000000e+00
  %.372.3.i523 = fsub double %.363.3.i, %.1253.i
  %"$phi166.1.2.1.3.i" = select i1 %.368.3.i, double %.372.3.i523, double -1.000000e+300
  %scevgep82.i = getelementptr i8, ptr %scevgep120.i, i64 48
  store double %"$phi166.1.2.1.3.i", ptr %scevgep82.i, align 8, !noalias !68
  %sunkaddr170.i = getelementptr i8, ptr %scevgep128.i, i64 8
  %.476.3.i = load double, ptr %sunkaddr170.i, align 8, !noalias !68
  %scevgep78.i = getelementptr i8, ptr %scevgep120.i, i64 56
  store double %.476.3.i, ptr %scevgep78.i, align 8, !noalias !68
  %scevgep130.i = getelementptr i8, ptr %scevgep128.i, i64 %366
  %.363.4.i = load double, ptr %scevgep130.i, align 8, !noalias !68
  %.368.4.i = fcmp ogt double %.363.4.i, 0.000000e+00
  %.372.4.i524 = fsub double %.363.4.i, %.1253.i
  %"$phi166.1.2.1.4.i" = select i1 %.368.4.i, double %.372.4.i524, double -1.000000e+300
  %scevgep75.i525 = getelementptr i8, ptr %scevgep120.i, i64 64
  store double %"$phi166.1.2.1.4.i", ptr %scevgep75.i525, align 8, !noalias !68
  %sunkaddr175.i = getelementptr i8, ptr %scevgep130.i, i64 8
  %.476.4.i = load double, ptr %sunkaddr175.i, align 8, !noalias !68
  %scevgep72.i = getelementptr i8, ptr %scevgep120.i, i64 72
  store double %.476.4.i, ptr %scevgep72.i, align 8, !noalias !68
  %scevgep132.i = getelementptr i8, ptr %scevgep130.i, i64 %366
  %.363.5.i = load double, ptr %scevgep132.i, align 8, !noalias !68
  %.368.5.i = fcmp ogt double %.363.5.i, 0.000000e+00
  %.372.5.i526 = fsub double %.363.5.i, %.1253.i
  %"$phi166.1.2.1.5.i" = select i1 %.368.5.i, double %.372.5.i526, double -1.000000e+300
  %scevgep64.i = getelementptr i8, ptr %scevgep120.i, i64 80
  store double %"$phi166.1.2.1.5.i", ptr %scevgep64.i, align 8, !noalias !68
  %sunkaddr180.i = getelementptr i8, ptr %scevgep132.i, i64 8
  %.476.5.i = load double, ptr %sunkaddr180.i, align 8, !noalias !68
  %scevgep62.i = getelementptr i8, ptr %scevgep120.i, i64 88
  store double %.476.5.i, ptr %scevgep62.i, align 8, !noalias !68
  %scevgep134.i = getelementptr i8, ptr %scevgep132.i, i64 %366
  %.363.6.i = load double, ptr %scevgep134.i, align 8, !noalias !68
  %.368.6.i = fcmp ogt double %.363.6.i, 0.000000e+00
  %.372.6.i527 = fsub double %.363.6.i, %.1253.i
  %"$phi166.1.2.1.6.i" = select i1 %.368.6.i, double %.372.6.i527, double -1.000000e+300
  %scevgep60.i528 = getelementptr i8, ptr %scevgep120.i, i64 96
  store double %"$phi166.1.2.1.6.i", ptr %scevgep60.i528, align 8, !noalias !68
  %sunkaddr185.i = getelementptr i8, ptr %scevgep134.i, i64 8
  %.476.6.i = load double, ptr %sunkaddr185.i, align 8, !noalias !68
  %scevgep58.i529 = getelementptr i8, ptr %scevgep120.i, i64 104
  store double %.476.6.i, ptr %scevgep58.i529, align 8, !noalias !68
  %sunkaddr144.i = getelementptr i8, ptr %scevgep134.i, i64 %366
  %.363.7.i = load double, ptr %sunkaddr144.i, align 8, !noalias !68
  %.368.7.i = fcmp ogt double %.363.7.i, 0.000000e+00
  %.372.7.i530 = fsub double %.363.7.i, %.1253.i
  %"$phi166.1.2.1.7.i" = select i1 %.368.7.i, double %.372.7.i530, double -1.000000e+300
  %scevgep56.i531 = getelementptr i8, ptr %scevgep120.i, i64 112
  store double %"$phi166.1.2.1.7.i", ptr %scevgep56.i531, align 8, !noalias !68
  %sunkaddr147.i = getelementptr i8, ptr %sunkaddr144.i, i64 8
  %.476.7.i = load double, ptr %sunkaddr147.i, align 8, !noalias !68
  %.478.7.i = add nuw i64 %at.4.0714.i, 16
  %scevgep54.i532 = getelementptr i8, ptr %scevgep120.i, i64 120
  store double %.476.7.i, ptr %scevgep54.i532, align 8, !noalias !68
  %scevgep129.i = getelementptr i8, ptr %sunkaddr144.i, i64 %366
  %lsr.iv.next52.i = add nsw i64 %lsr.iv51.i, 8
  %niter.ncmp.7.i533 = icmp eq i64 %lsr.iv.next52.i, 0
  br i1 %niter.ncmp.7.i533, label %B240.loopexit.unr-lcssa.i, label %B86.if.i

B306.if.i:                                        ; preds = %B306.if.preheader.i, %B306.if.i
  %lsr.iv34.i = phi i64 [ %lsr.iv.next35.i, %B306.if.i ], [ %383, %B306.if.preheader.i ]
  %lsr.iv67.i = phi ptr [ %scevgep67.i559, %B306.if.i ], [ %arg.a4, %B306.if.preheader.i ]
  %at.6.0735.i = phi i64 [ %.834.2.3.i, %B306.if.i ], [ %at.4.0.lcssa.i, %B306.if.preheader.i ]
  %.832.i = load i64, ptr %lsr.iv67.i, align 8, !noalias !68
  %.849.i = icmp slt i64 %at.6.0735.i, 0
  %445 = select i1 %.849.i, i64 %313, i64 0
  %scevgep65.i538 = getelementptr i8, ptr %.1554.i, i64 %445
  %446 = shl i64 %at.6.0735.i, 3
  %scevgep66.i = getelementptr i8, ptr %scevgep65.i538, i64 %446
  %.865.i = sitofp i64 %.832.i to double
  store double %.865.i, ptr %scevgep66.i, align 8, !noalias !68
  %scevgep69.i = getelementptr i8, ptr %lsr.iv67.i, i64 8
  %.832.1.i = load i64, ptr %scevgep69.i, align 8, !noalias !68
  %.849.1.i = icmp slt i64 %at.6.0735.i, -1
  %447 = select i1 %.849.1.i, i64 %371, i64 8
  %scevgep24.i539 = getelementptr i8, ptr %.1554.i, i64 %447
  %scevgep46.i540 = getelementptr i8, ptr %scevgep24.i539, i64 %446
  %.865.1.i = sitofp i64 %.832.1.i to double
  store double %.865.1.i, ptr %scevgep46.i540, align 8, !noalias !68
  %scevgep70.i = getelementptr i8, ptr %lsr.iv67.i, i64 16
  %.832.2.i = load i64, ptr %scevgep70.i, align 8, !noalias !68
  %.849.2.i = icmp slt i64 %at.6.0735.i, -2
  %448 = select i1 %.849.2.i, i64 %372, i64 16
  %scevgep22.i541 = getelementptr i8, ptr %.1554.i, i64 %448
  %scevgep45.i542 = getelementptr i8, ptr %scevgep22.i541, i64 %446
  %.865.2.i = sitofp i64 %.832.2.i to double
  store double %.865.2.i, ptr %scevgep45.i542, align 8, !noalias !68
  %scevgep71.i543 = getelementptr i8, ptr %lsr.iv67.i, i64 %370
  %.832.110.i = load i64, ptr %scevgep71.i543, align 8, !noalias !68
  %.849.111.i = icmp slt i64 %at.6.0735.i, -3
  %449 = select i1 %.849.111.i, i64 %373, i64 24
  %scevgep20.i544 = getelementptr i8, ptr %.1554.i, i64 %449
  %scevgep44.i545 = getelementptr i8, ptr %scevgep20.i544, i64 %446
  %.865.114.i = sitofp i64 %.832.110.i to double
  store double %.865.114.i, ptr %scevgep44.i545, align 8, !noalias !68
  %sunkaddr190.i = getelementptr i8, ptr %scevgep71.i543, i64 8
  %.832.1.1.i = load i64, ptr %sunkaddr190.i, align 8, !noalias !68
  %.849.1.1.i = icmp slt i64 %at.6.0735.i, -4
  %450 = select i1 %.849.1.1.i, i64 %374, i64 32
  %scevgep18.i546 = getelementptr i8, ptr %.1554.i, i64 %450
  %scevgep43.i547 = getelementptr i8, ptr %scevgep18.i546, i64 %446
  %.865.1.1.i = sitofp i64 %.832.1.1.i to double
  store double %.865.1.1.i, ptr %scevgep43.i547, align 8, !noalias !68
  %sunkaddr193.i = getelementptr i8, ptr %scevgep71.i543, i64 16
  %.832.2.1.i = load i64, ptr %sunkaddr193.i, align 8, !noalias !68
  %.849.2.1.i = icmp slt i64 %at.6.0735.i, -5
  %451 = select i1 %.849.2.1.i, i64 %375, i64 40
  %scevgep16.i548 = getelementptr i8, ptr %.1554.i, i64 %451
  %scevgep42.i = getelementptr i8, ptr %scevgep16.i548, i64 %446
  %.865.2.1.i = sitofp i64 %.832.2.1.i to double
  store double %.865.2.1.i, ptr %scevgep42.i, align 8, !noalias !68
  %scevgep74.i = getelementptr i8, ptr %scevgep71.i543, i64 %370
  %.832.215.i = load i64, ptr %scevgep74.i, align 8, !noalias !68
  %.849.216.i = icmp slt i64 %at.6.0735.i, -6
  %452 = select i1 %.849.216.i, i64 %376, i64 48
  %scevgep14.i549 = getelementptr i8, ptr %.1554.i, i64 %452
  %scevgep41.i550 = getelementptr i8, ptr %scevgep14.i549, i64 %446
  %.865.219.i = sitofp i64 %.832.215.i to double
  store double %.865.219.i, ptr %scevgep41.i550, align 8, !noalias !68
  %sunkaddr198.i = getelementptr i8, ptr %scevgep74.i, i64 8
  %.832.1.2.i = load i64, ptr %sunkaddr198.i, align 8, !noalias !68
  %.849.1.2.i = icmp slt i64 %at.6.0735.i, -7
  %453 = select i1 %.849.1.2.i, i64 %377, i64 56
  %scevgep12.i551 = getelementptr i8, ptr %.1554.i, i64 %453
  %scevgep40.i = getelementptr i8, ptr %scevgep12.i551, i64 %446
  %.865.1.2.i = sitofp i64 %.832.1.2.i to double
  store double %.865.1.2.i, ptr %scevgep40.i, align 8, !noalias !68
  %sunkaddr201.i = getelementptr i8, ptr %scevgep74.i, i64 16
  %.832.2.2.i = load i64, ptr %sunkaddr201.i, align 8, !noalias !68
  %.849.2.2.i = icmp slt i64 %at.6.0735.i, -8
  %454 = select i1 %.849.2.2.i, i64 %378, i64 64
  %scevgep10.i552 = getelementptr i8, ptr %.1554.i, i64 %454
  %scevgep39.i553 = getelementptr i8, ptr %scevgep10.i552, i64 %446
  %.865.2.2.i = sitofp i64 %.832.2.2.i to double
  store double %.865.2.2.i, ptr %scevgep39.i553, align 8, !noalias !68
  %sunkaddr149.i = getelementptr i8, ptr %scevgep74.i, i64 %370
  %.832.3.i = load i64, ptr %sunkaddr149.i, align 8, !noalias !68
  %.849.3.i = icmp slt i64 %at.6.0735.i, -9
  %455 = select i1 %.849.3.i, i64 %379, i64 72
  %scevgep8.i554 = getelementptr i8, ptr %.1554.i, i64 %455
  %scevgep38.i555 = getelementptr i8, ptr %scevgep8.i554, i64 %446
  %.865.3.i = sitofp i64 %.832.3.i to double
  store double %.865.3.i, ptr %scevgep38.i555, align 8, !noalias !68
  %sunkaddr152.i = getelementptr i8, ptr %sunkaddr149.i, i64 8
  %.832.1.3.i = load i64, ptr %sunkaddr152.i, align 8, !noalias !68
  %.849.1.3.i = icmp slt i64 %at.6.0735.i, -10
  %456 = select i1 %.849.1.3.i, i64 %380, i64 80
  %scevgep6.i = getelementptr i8, ptr %.1554.i, i64 %456
  %scevgep37.i556 = getelementptr i8, ptr %scevgep6.i, i64 %446
  %.865.1.3.i = sitofp i64 %.832.1.3.i to double
  store double %.865.1.3.i, ptr %scevgep37.i556, align 8, !noalias !68
  %sunkaddr155.i = getelementptr i8, ptr %sunkaddr149.i, i64 16
  %.832.2.3.i = load i64, ptr %sunkaddr155.i, align 8, !noalias !68
  %.849.2.3.i = icmp slt i64 %at.6.0735.i, -11
  %457 = select i1 %.849.2.3.i, i64 %381, i64 88
  %scevgep.i557 = getelementptr i8, ptr %.1554.i, i64 %457
  %scevgep36.i558 = getelementptr i8, ptr %scevgep.i557, i64 %446
  %.865.2.3.i = sitofp i64 %.832.2.3.i to double
  store double %.865.2.3.i, ptr %scevgep36.i558, align 8, !noalias !68
  %.834.2.3.i = add i64 %at.6.0735.i, 12
  %scevgep67.i559 = getelementptr i8, ptr %sunkaddr149.i, i64 %370
  %lsr.iv.next35.i = add nsw i64 %lsr.iv34.i, 4
  %niter9.ncmp.3.i = icmp eq i64 %lsr.iv.next35.i, 0
  br i1 %niter9.ncmp.3.i, label %B406.loopexit.unr-lcssa.i, label %B306.if.i

_ZN6intsim8machines3gpu2sm6engine5_keepB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi1E1C7mutable7alignedE.exit: ; preds = %B306.if.epil.i, %B406.loopexit.unr-lcssa.i
  %at.6.0.lcssa.i = phi i64 [ %.834.2.3.i, %B406.loopexit.unr-lcssa.i ], [ %.834.2.epil.i, %B306.if.epil.i ]
  br i1 %.134186.not.i, label %_ZN6intsim8machines3gpu2sm6engine6_sinceB3v59B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29d5ArrayIdLi1E1C7mutable7alignedEx.exit, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %_ZN6intsim8machines3gpu2sm6engine5_keepB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi1E1C7mutable7alignedE.exit
  %458 = shl i64 %at.6.0.lcssa.i, 3
  %scevgep19.i572 = getelementptr i8, ptr %.1554.i, i64 %458
  br label %B60.if.i

B196.loopexit.unr-lcssa.i:                        ; preds = %B118.if.i
  br i1 %386, label %B196.i, label %B118.if.epil.preheader.i

B118.if.epil.preheader.i:                         ; preds = %B118.if.lr.ph.i, %B196.loopexit.unr-lcssa.i
  %.274175177.epil.init.i = phi i64 [ 0, %B118.if.lr.ph.i ], [ %unroll_iter.i570, %B196.loopexit.unr-lcssa.i ]
  %459 = shl i64 %.274175177.epil.init.i, 3
  %scevgep39.i597 = getelementptr i8, ptr %lsr.iv48.i, i64 %459
  %460 = add nsw i64 %.274175177.epil.init.i, %at.2.0189.i
  %461 = shl i64 %460, 3
  %scevgep54.i598 = getelementptr i8, ptr %.1554.i, i64 %461
  br label %B118.if.epil.i

B118.if.epil.i:                                   ; preds = %B118.if.epil.i, %B118.if.epil.preheader.i
  %epil.iter.i599 = phi i64 [ 0, %B118.if.epil.preheader.i ], [ %epil.iter.next.i603, %B118.if.epil.i ]
  %462 = shl i64 %epil.iter.i599, 3
  %scevgep40.i600 = getelementptr i8, ptr %scevgep39.i597, i64 %462
  %.356.epil.i = load double, ptr %scevgep40.i600, align 8, !noalias !73
  %.358.epil.i = fsub double %.356.epil.i, %.1253.i
  %.10.i.epil.i = fcmp ogt double %.358.epil.i, 0.000000e+00
  %.11.i.epil.i = select i1 %.10.i.epil.i, double %.358.epil.i, double 0.000000e+00
  %463 = add i64 %epil.iter.i599, %460
  %.404.epil.i = icmp slt i64 %463, 0
  %464 = select i1 %.404.epil.i, i64 %313, i64 0
  %scevgep55.i601 = getelementptr i8, ptr %scevgep54.i598, i64 %464
  %scevgep56.i602 = getelementptr i8, ptr %scevgep55.i601, i64 %462
  store double %.11.i.epil.i, ptr %scevgep56.i602, align 8, !noalias !73
  %epil.iter.next.i603 = add i64 %epil.iter.i599, 1
  %epil.iter.cmp.not.i604 = icmp eq i64 %xtraiter.i569, %epil.iter.next.i603
  br i1 %epil.iter.cmp.not.i604, label %B196.i, label %B118.if.epil.i, !llvm.loop !76

B196.i:                                           ; preds = %B118.if.epil.i, %B60.if.i, %B196.loopexit.unr-lcssa.i
  %.444.i = add nsw i64 %at.2.0189.i, %arg.n8_1
  %scevgep3.i605 = getelementptr i8, ptr %lsr.iv.i573, i64 %346
  %scevgep21.i606 = getelementptr i8, ptr %lsr.iv20.i, i64 %346
  %scevgep49.i607 = getelementptr i8, ptr %lsr.iv48.i, i64 %346
  %exitcond198.not.i = icmp eq i64 %.147.i, %arg.n8_0
  br i1 %exitcond198.not.i, label %_ZN6intsim8machines3gpu2sm6engine6_sinceB3v59B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29d5ArrayIdLi1E1C7mutable7alignedEx.exit, label %B60.if.i

B60.if.i:                                         ; preds = %B196.i, %B60.if.lr.ph.i
  %lsr.iv48.i = phi ptr [ %arg.a8, %B60.if.lr.ph.i ], [ %scevgep49.i607, %B196.i ]
  %lsr.iv20.i = phi ptr [ %scevgep19.i572, %B60.if.lr.ph.i ], [ %scevgep21.i606, %B196.i ]
  %lsr.iv.i573 = phi ptr [ %scevgep.i571, %B60.if.lr.ph.i ], [ %scevgep3.i605, %B196.i ]
  %at.2.0189.i = phi i64 [ %at.6.0.lcssa.i, %B60.if.lr.ph.i ], [ %.444.i, %B196.i ]
  %.140181187.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.147.i, %B196.i ]
  %.147.i = add nuw nsw i64 %.140181187.i, 1
  br i1 %384, label %B196.i, label %B118.if.lr.ph.i

B118.if.lr.ph.i:                                  ; preds = %B60.if.i
  br i1 %385, label %B118.if.epil.preheader.i, label %B118.if.i

B118.if.i:                                        ; preds = %B118.if.lr.ph.i, %B118.if.i
  %.274175177.i = phi i64 [ %.281.7.i, %B118.if.i ], [ 0, %B118.if.lr.ph.i ]
  %465 = shl i64 %.274175177.i, 3
  %scevgep17.i574 = getelementptr i8, ptr %lsr.iv.i573, i64 %465
  %scevgep18.i575 = getelementptr i8, ptr %scevgep17.i574, i64 -56
  %.356.i = load double, ptr %scevgep18.i575, align 8, !noalias !73
  %.358.i = fsub double %.356.i, %.1253.i
  %.10.i.i576 = fcmp ogt double %.358.i, 0.000000e+00
  %.11.i.i577 = select i1 %.10.i.i576, double %.358.i, double 0.000000e+00
  %466 = add i64 %.274175177.i, %at.2.0189.i
  %.404.i = icmp slt i64 %466, 0
  %467 = select i1 %.404.i, i64 %313, i64 0
  %scevgep43.i578 = getelementptr i8, ptr %lsr.iv20.i, i64 %467
  %scevgep28.i579 = getelementptr i8, ptr %scevgep43.i578, i64 %465
  store double %.11.i.i577, ptr %scevgep28.i579, align 8, !noalias !73
  %scevgep52.i580 = getelementptr i8, ptr %scevgep17.i574, i64 -48
  %.356.1.i = load double, ptr %scevgep52.i580, align 8, !noalias !73
  %.358.1.i = fsub double %.356.1.i, %.1253.i
  %.10.i.1.i = fcmp ogt double %.358.1.i, 0.000000e+00
  %.11.i.1.i = select i1 %.10.i.1.i, double %.358.1.i, double 0.000000e+00
  %468 = add i64 %466, 1
  %.404.1.i = icmp slt i64 %468, 0
  %469 = select i1 %.404.1.i, i64 %371, i64 8
  %scevgep53.i = getelementptr i8, ptr %lsr.iv20.i, i64 %469
  %scevgep26.i581 = getelementptr i8, ptr %scevgep53.i, i64 %465
  store double %.11.i.1.i, ptr %scevgep26.i581, align 8, !noalias !73
  %scevgep50.i = getelementptr i8, ptr %scevgep17.i574, i64 -40
  %.356.2.i = load double, ptr %scevgep50.i, align 8, !noalias !73
  %.358.2.i = fsub double %.356.2.i, %.1253.i
  %.10.i.2.i = fcmp ogt double %.358.2.i, 0.000000e+00
  %.11.i.2.i = select i1 %.10.i.2.i, double %.358.2.i, double 0.000000e+00
  %470 = add i64 %466, 2
  %.404.2.i = icmp slt i64 %470, 0
  %471 = select i1 %.404.2.i, i64 %372, i64 16
  %scevgep48.i582 = getelementptr i8, ptr %lsr.iv20.i, i64 %471
  %scevgep24.i583 = getelementptr i8, ptr %scevgep48.i582, i64 %465
  store double %.11.i.2.i, ptr %scevgep24.i583, align 8, !noalias !73
  %scevgep46.i584 = getelementptr i8, ptr %scevgep17.i574, i64 -32
  %.356.3.i = load double, ptr %scevgep46.i584, align 8, !noalias !73
  %.358.3.i = fsub double %.356.3.i, %.1253.i
  %.10.i.3.i = fcmp ogt double %.358.3.i, 0.000000e+00
  %.11.i.3.i = select i1 %.10.i.3.i, double %.358.3.i, double 0.000000e+00
  %472 = add i64 %466, 3
  %.404.3.i = icmp slt i64 %472, 0
  %473 = select i1 %.404.3.i, i64 %373, i64 24
  %scevgep15.i585 = getelementptr i8, ptr %lsr.iv20.i, i64 %473
  %scevgep20.i586 = getelementptr i8, ptr %scevgep15.i585, i64 %465
  store double %.11.i.3.i, ptr %scevgep20.i586, align 8, !noalias !73
  %scevgep44.i587 = getelementptr i8, ptr %scevgep17.i574, i64 -24
  %.356.4.i = load double, ptr %scevgep44.i587, align 8, !noalias !73
  %.358.4.i = fsub double %.356.4.i, %.1253.i
  %.10.i.4.i = fcmp ogt double %.358.4.i, 0.000000e+00
  %.11.i.4.i = select i1 %.10.i.4.i, double %.358.4.i, double 0.000000e+00
  %474 = add i64 %466, 4
  %.404.4.i = icmp slt i64 %474, 0
  %475 = select i1 %.404.4.i, i64 %374, i64 32
  %scevgep11.i588 = getelementptr i8, ptr %lsr.iv20.i, i64 %475
  %scevgep13.i589 = getelementptr i8, ptr %scevgep11.i588, i64 %465
  store double %.11.i.4.i, ptr %scevgep13.i589, align 8, !noalias !73
  %scevgep41.i590 = getelementptr i8, ptr %scevgep17.i574, i64 -16
  %.356.5.i = load double, ptr %scevgep41.i590, align 8, !noalias !73
  %.358.5.i = fsub double %.356.5.i, %.1253.i
  %.10.i.5.i = fcmp ogt double %.358.5.i, 0.000000e+00
  %.11.i.5.i = select i1 %.10.i.5.i, double %.358.5.i, double 0.000000e+00
  %476 = add i64 %466, 5
  %.404.5.i = icmp slt i64 %476, 0
  %477 = select i1 %.404.5.i, i64 %375, i64 40
  %scevgep7.i591 = getelementptr i8, ptr %lsr.iv20.i, i64 %477
  %scevgep9.i592 = getelementptr i8, ptr %scevgep7.i591, i64 %465
  store double %.11.i.5.i, ptr %scevgep9.i592, align 8, !noalias !73
  %scevgep32.i593 = getelementptr i8, ptr %scevgep17.i574, i64 -8
  %.356.6.i = load double, ptr %scevgep32.i593, align 8, !noalias !73
  %.358.6.i = fsub double %.356.6.i, %.1253.i
  %.10.i.6.i = fcmp ogt double %.358.6.i, 0.000000e+00
  %.11.i.6.i = select i1 %.10.i.6.i, double %.358.6.i, double 0.000000e+00
  %478 = add i64 %466, 6
  %.404.6.i = icmp slt i64 %478, 0
  %479 = select i1 %.404.6.i, i64 %376, i64 48
  %scevgep4.i = getelementptr i8, ptr %lsr.iv20.i, i64 %479
  %scevgep5.i594 = getelementptr i8, ptr %scevgep4.i, i64 %465
  store double %.11.i.6.i, ptr %scevgep5.i594, align 8, !noalias !73
  %.356.7.i = load double, ptr %scevgep17.i574, align 8, !noalias !73
  %.358.7.i = fsub double %.356.7.i, %.1253.i
  %.10.i.7.i = fcmp ogt double %.358.7.i, 0.000000e+00
  %.11.i.7.i = select i1 %.10.i.7.i, double %.358.7.i, double 0.000000e+00
  %.281.7.i = add nuw nsw i64 %.274175177.i, 8
  %480 = add i64 %466, 7
  %.404.7.i = icmp slt i64 %480, 0
  %481 = select i1 %.404.7.i, i64 %377, i64 56
  %scevgep1.i595 = getelementptr i8, ptr %lsr.iv20.i, i64 %481
  %scevgep2.i = getelementptr i8, ptr %scevgep1.i595, i64 %465
  store double %.11.i.7.i, ptr %scevgep2.i, align 8, !noalias !73
  %niter.ncmp.7.i596 = icmp eq i64 %unroll_iter.i570, %.281.7.i
  br i1 %niter.ncmp.7.i596, label %B196.loopexit.unr-lcssa.i, label %B118.if.i

_ZN6intsim8machines3gpu2sm6engine6_sinceB3v59B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29d5ArrayIdLi1E1C7mutable7alignedEx.exit: ; preds = %B196.i, %_ZN6intsim8machines3gpu2sm6engine5_keepB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi1E1C7mutable7alignedE.exit
  %at.2.0.lcssa.i = phi i64 [ %at.6.0.lcssa.i, %_ZN6intsim8machines3gpu2sm6engine5_keepB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi1E1C7mutable7alignedE.exit ], [ %.444.i, %B196.i ]
  br i1 %.134186.not.i608, label %_ZN6intsim8machines3gpu2sm6engine6_sinceB3v58B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExd5ArrayIdLi1E1C7mutable7alignedEx.exit, label %B60.if.lr.ph.i609

B60.if.lr.ph.i609:                                ; preds = %_ZN6intsim8machines3gpu2sm6engine6_sinceB3v59B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29d5ArrayIdLi1E1C7mutable7alignedEx.exit
  %482 = shl i64 %at.2.0.lcssa.i, 3
  %scevgep.i611 = getelementptr i8, ptr %.1554.i, i64 %482
  %scevgep11.i613 = getelementptr i8, ptr %scevgep.i611, i64 -8
  %483 = add i64 %at.2.0.lcssa.i, -1
  br label %B60.if.i614

B196.i669:                                        ; preds = %B118.if.i625, %B118.if.prol.loopexit.i, %B60.if.i614
  %.444.i670 = add nsw i64 %at.2.0189.i617, %.225.i
  %scevgep2.i671 = getelementptr i8, ptr %lsr.iv.i616, i64 %388
  %scevgep7.i672 = getelementptr i8, ptr %lsr.iv6.i615, i64 %387
  %scevgep13.i673 = getelementptr i8, ptr %lsr.iv12.i, i64 %388
  %lsr.iv.next18.i = add i64 %lsr.iv17.i, %.225.i
  %scevgep20.i674 = getelementptr i8, ptr %lsr.iv19.i, i64 %387
  %exitcond.not.i675 = icmp eq i64 %.147.i619, %arg.n5_0
  br i1 %exitcond.not.i675, label %_ZN6intsim8machines3gpu2sm6engine6_sinceB3v58B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExd5ArrayIdLi1E1C7mutable7alignedEx.exit, label %B60.if.i614

B60.if.i614:                                      ; preds = %B196.i669, %B60.if.lr.ph.i609
  %lsr.iv19.i = phi ptr [ %arg.a5, %B60.if.lr.ph.i609 ], [ %scevgep20.i674, %B196.i669 ]
  %lsr.iv17.i = phi i64 [ %483, %B60.if.lr.ph.i609 ], [ %lsr.iv.next18.i, %B196.i669 ]
  %lsr.iv12.i = phi ptr [ %scevgep11.i613, %B60.if.lr.ph.i609 ], [ %scevgep13.i673, %B196.i669 ]
  %lsr.iv6.i615 = phi ptr [ %scevgep5.i612, %B60.if.lr.ph.i609 ], [ %scevgep7.i672, %B196.i669 ]
  %lsr.iv.i616 = phi ptr [ %scevgep.i611, %B60.if.lr.ph.i609 ], [ %scevgep2.i671, %B196.i669 ]
  %at.2.0189.i617 = phi i64 [ %at.2.0.lcssa.i, %B60.if.lr.ph.i609 ], [ %.444.i670, %B196.i669 ]
  %.140181187.i618 = phi i64 [ 0, %B60.if.lr.ph.i609 ], [ %.147.i619, %B196.i669 ]
  %.147.i619 = add nuw nsw i64 %.140181187.i618, 1
  br i1 %389, label %B196.i669, label %B118.if.lr.ph.i620

B118.if.lr.ph.i620:                               ; preds = %B60.if.i614
  br i1 %390, label %B118.if.prol.loopexit.i, label %B118.if.prol.i

B118.if.prol.i:                                   ; preds = %B118.if.lr.ph.i620, %B118.if.prol.i
  %prol.iter.i = phi i64 [ %484, %B118.if.prol.i ], [ 0, %B118.if.lr.ph.i620 ]
  %484 = add nuw nsw i64 %prol.iter.i, 1
  %485 = shl nuw nsw i64 %prol.iter.i, 3
  %scevgep6.i622 = getelementptr i8, ptr %lsr.iv6.i615, i64 %485
  %.356.prol.i = load double, ptr %scevgep6.i622, align 8, !noalias !77
  %.358.prol.i = fsub double %.356.prol.i, %.1253.i
  %.10.i.prol.i = fcmp ogt double %.358.prol.i, 0.000000e+00
  %.11.i.prol.i = select i1 %.10.i.prol.i, double %.358.prol.i, double 0.000000e+00
  %486 = add i64 %prol.iter.i, %at.2.0189.i617
  %.404.prol.i = icmp slt i64 %486, 0
  %487 = select i1 %.404.prol.i, i64 %313, i64 0
  %scevgep3.i623 = getelementptr i8, ptr %lsr.iv.i616, i64 %487
  %scevgep1.i624 = getelementptr i8, ptr %scevgep3.i623, i64 %485
  store double %.11.i.prol.i, ptr %scevgep1.i624, align 8, !noalias !77
  %prol.iter.cmp.not.i = icmp eq i64 %xtraiter.i610, %484
  br i1 %prol.iter.cmp.not.i, label %B118.if.prol.loopexit.loopexit.i, label %B118.if.prol.i, !llvm.loop !80

B118.if.prol.loopexit.loopexit.i:                 ; preds = %B118.if.prol.i
  %488 = add nuw nsw i64 %prol.iter.i, 5
  br label %B118.if.prol.loopexit.i

B118.if.prol.loopexit.i:                          ; preds = %B118.if.prol.loopexit.loopexit.i, %B118.if.lr.ph.i620
  %.267174178.unr.i = phi i64 [ %..225.i, %B118.if.lr.ph.i620 ], [ %397, %B118.if.prol.loopexit.loopexit.i ]
  %.274175177.unr.i = phi i64 [ 4, %B118.if.lr.ph.i620 ], [ %488, %B118.if.prol.loopexit.loopexit.i ]
  br i1 %391, label %B196.i669, label %B118.if.preheader.i

B118.if.preheader.i:                              ; preds = %B118.if.prol.loopexit.i
  %489 = add nuw i64 %.267174178.unr.i, 4
  br label %B118.if.i625

B118.if.i625:                                     ; preds = %B118.if.i625, %B118.if.preheader.i
  %lsr.iv7.i = phi i64 [ %lsr.iv.next8.i, %B118.if.i625 ], [ %.274175177.unr.i, %B118.if.preheader.i ]
  %lsr.iv10.i = phi i64 [ %lsr.iv.next.i668, %B118.if.i625 ], [ %489, %B118.if.preheader.i ]
  %490 = add i64 %lsr.iv7.i, -3
  %.332.i = icmp slt i64 %490, 0
  %491 = select i1 %.332.i, i64 %387, i64 0
  %scevgep32.i626 = getelementptr i8, ptr %lsr.iv19.i, i64 %491
  %492 = shl i64 %lsr.iv7.i, 3
  %scevgep46.i627 = getelementptr i8, ptr %scevgep32.i626, i64 %492
  %scevgep47.i628 = getelementptr i8, ptr %scevgep46.i627, i64 -24
  %.356.i629 = load double, ptr %scevgep47.i628, align 8, !noalias !77
  %.358.i630 = fsub double %.356.i629, %.1253.i
  %.10.i.i631 = fcmp ogt double %.358.i630, 0.000000e+00
  %.11.i.i632 = select i1 %.10.i.i631, double %.358.i630, double 0.000000e+00
  %493 = add i64 %lsr.iv7.i, %lsr.iv17.i
  %494 = add i64 %493, -3
  %.404.i633 = icmp slt i64 %494, 0
  %495 = select i1 %.404.i633, i64 %313, i64 0
  %scevgep30.i634 = getelementptr i8, ptr %lsr.iv12.i, i64 %495
  %scevgep42.i635 = getelementptr i8, ptr %scevgep30.i634, i64 %492
  %scevgep43.i636 = getelementptr i8, ptr %scevgep42.i635, i64 -24
  store double %.11.i.i632, ptr %scevgep43.i636, align 8, !noalias !77
  %496 = add i64 %lsr.iv7.i, -2
  %.332.1.i = icmp slt i64 %496, 0
  %497 = select i1 %.332.1.i, i64 %387, i64 0
  %scevgep37.i637 = getelementptr i8, ptr %lsr.iv19.i, i64 %497
  %scevgep40.i638 = getelementptr i8, ptr %scevgep37.i637, i64 %492
  %scevgep41.i639 = getelementptr i8, ptr %scevgep40.i638, i64 -16
  %.356.1.i640 = load double, ptr %scevgep41.i639, align 8, !noalias !77
  %.358.1.i641 = fsub double %.356.1.i640, %.1253.i
  %.10.i.1.i642 = fcmp ogt double %.358.1.i641, 0.000000e+00
  %.11.i.1.i643 = select i1 %.10.i.1.i642, double %.358.1.i641, double 0.000000e+00
  %498 = add i64 %493, -2
  %.404.1.i644 = icmp slt i64 %498, 0
  %499 = select i1 %.404.1.i644, i64 %313, i64 0
  %scevgep34.i645 = getelementptr i8, ptr %lsr.iv12.i, i64 %499
  %scevgep19.i646 = getelementptr i8, ptr %scevgep34.i645, i64 %492
  %scevgep39.i647 = getelementptr i8, ptr %scevgep19.i646, i64 -16
  store double %.11.i.1.i643, ptr %scevgep39.i647, align 8, !noalias !77
  %500 = add i64 %lsr.iv7.i, -1
  %.332.2.i = icmp slt i64 %500, 0
  %501 = select i1 %.332.2.i, i64 %387, i64 0
  %scevgep27.i648 = getelementptr i8, ptr %lsr.iv19.i, i64 %501
  %scevgep17.i649 = getelementptr i8, ptr %scevgep27.i648, i64 %492
  %scevgep18.i650 = getelementptr i8, ptr %scevgep17.i649, i64 -8
  %.356.2.i651 = load double, ptr %scevgep18.i650, align 8, !noalias !77
  %.358.2.i652 = fsub double %.356.2.i651, %.1253.i
  %.10.i.2.i653 = fcmp ogt double %.358.2.i652, 0.000000e+00
  %.11.i.2.i654 = select i1 %.10.i.2.i653, double %.358.2.i652, double 0.000000e+00
  %502 = add i64 %493, -1
  %.404.2.i655 = icmp slt i64 %502, 0
  %503 = select i1 %.404.2.i655, i64 %313, i64 0
  %scevgep24.i656 = getelementptr i8, ptr %lsr.iv12.i, i64 %503
  %scevgep12.i657 = getelementptr i8, ptr %scevgep24.i656, i64 %492
  %scevgep15.i658 = getelementptr i8, ptr %scevgep12.i657, i64 -8
  store double %.11.i.2.i654, ptr %scevgep15.i658, align 8, !noalias !77
  %.332.3.i = icmp slt i64 %lsr.iv7.i, 0
  %504 = select i1 %.332.3.i, i64 %387, i64 0
  %scevgep21.i659 = getelementptr i8, ptr %lsr.iv19.i, i64 %504
  %scevgep10.i660 = getelementptr i8, ptr %scevgep21.i659, i64 %492
  %.356.3.i661 = load double, ptr %scevgep10.i660, align 8, !noalias !77
  %.358.3.i662 = fsub double %.356.3.i661, %.1253.i
  %.10.i.3.i663 = fcmp ogt double %.358.3.i662, 0.000000e+00
  %.11.i.3.i664 = select i1 %.10.i.3.i663, double %.358.3.i662, double 0.000000e+00
  %.404.3.i665 = icmp slt i64 %493, 0
  %505 = select i1 %.404.3.i665, i64 %313, i64 0
  %scevgep14.i666 = getelementptr i8, ptr %lsr.iv12.i, i64 %505
  %scevgep9.i667 = getelementptr i8, ptr %scevgep14.i666, i64 %492
  store double %.11.i.3.i664, ptr %scevgep9.i667, align 8, !noalias !77
  %lsr.iv.next.i668 = add i64 %lsr.iv10.i, -4
  %lsr.iv.next8.i = add nuw i64 %lsr.iv7.i, 4
  %.268.3.i = icmp sgt i64 %lsr.iv.next.i668, 4
  br i1 %.268.3.i, label %B118.if.i625, label %B196.i669

_ZN6intsim8machines3gpu2sm6engine6_sinceB3v58B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExd5ArrayIdLi1E1C7mutable7alignedEx.exit: ; preds = %B196.i669, %_ZN6intsim8machines3gpu2sm6engine6_sinceB3v59B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29d5ArrayIdLi1E1C7mutable7alignedEx.exit
  %.1687.i = mul i64 %.1477.1.i, %arg.n11_1
  %.1689.i = getelementptr double, ptr %arg.a11, i64 %.1687.i
  br i1 %.133201.not.i, label %.thread.i184, label %B64.if.i7

.thread.i184:                                     ; preds = %_ZN6intsim8machines3gpu2sm6engine6_sinceB3v58B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExd5ArrayIdLi1E1C7mutable7alignedEx.exit
  %.4468.i185 = sitofp i64 %.1255.i to double
  store double %.4468.i185, ptr %.1689.i, align 8, !noalias !81
  br label %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit186

B64.loopexit.loopexit.unr-lcssa.unr-lcssa.i102:   ; preds = %B120.if.i16
  br i1 %340, label %B120.if.epil.preheader1.i134, label %B64.loopexit.loopexit.unr-lcssa.i103

B120.if.epil.preheader1.i134:                     ; preds = %B120.if.preheader.i14, %B64.loopexit.loopexit.unr-lcssa.unr-lcssa.i102
  %.278188190.epil.init7.i135 = phi i64 [ 0, %B120.if.preheader.i14 ], [ %.285.7.1.i95, %B64.loopexit.loopexit.unr-lcssa.unr-lcssa.i102 ]
  %506 = add i64 %.278188190.epil.init7.i135, %at.3.0204.i10
  %507 = shl i64 %.278188190.epil.init7.i135, 3
  %scevgep53.epil.i136 = getelementptr i8, ptr %lsr.iv.i9, i64 %507
  %scevgep54.epil.i137 = getelementptr i8, ptr %scevgep53.epil.i136, i64 -56
  %.360.epil4.i138 = load double, ptr %scevgep54.epil.i137, align 8, !noalias !81
  %.377.epil5.i139 = icmp slt i64 %506, 0
  %508 = select i1 %.377.epil5.i139, i64 %315, i64 0
  %scevgep36.epil.i140 = getelementptr i8, ptr %scevgep.i15, i64 %508
  %scevgep37.epil.i141 = getelementptr i8, ptr %scevgep36.epil.i140, i64 %507
  store double %.360.epil4.i138, ptr %scevgep37.epil.i141, align 8, !noalias !81
  %scevgep52.epil.i142 = getelementptr i8, ptr %scevgep53.epil.i136, i64 -48
  %.360.1.epil.i143 = load double, ptr %scevgep52.epil.i142, align 8, !noalias !81
  %509 = add i64 %506, 1
  %.377.1.epil.i144 = icmp slt i64 %509, 0
  %510 = select i1 %.377.1.epil.i144, i64 %315, i64 0
  %scevgep33.epil.i145 = getelementptr i8, ptr %scevgep.i15, i64 %510
  %scevgep34.epil.i146 = getelementptr i8, ptr %scevgep33.epil.i145, i64 %507
  %scevgep35.epil.i147 = getelementptr i8, ptr %scevgep34.epil.i146, i64 8
  store double %.360.1.epil.i143, ptr %scevgep35.epil.i147, align 8, !noalias !81
  %scevgep50.epil.i148 = getelementptr i8, ptr %scevgep53.epil.i136, i64 -40
  %.360.2.epil.i149 = load double, ptr %scevgep50.epil.i148, align 8, !noalias !81
  %511 = add i64 %506, 2
  %.377.2.epil.i150 = icmp slt i64 %511, 0
  %512 = select i1 %.377.2.epil.i150, i64 %315, i64 0
  %scevgep30.epil.i151 = getelementptr i8, ptr %scevgep.i15, i64 %512
  %scevgep31.epil.i152 = getelementptr i8, ptr %scevgep30.epil.i151, i64 %507
  %scevgep32.epil.i153 = getelementptr i8, ptr %scevgep31.epil.i152, i64 16
  store double %.360.2.epil.i149, ptr %scevgep32.epil.i153, align 8, !noalias !81
  %scevgep48.epil.i154 = getelementptr i8, ptr %scevgep53.epil.i136, i64 -32
  %.360.3.epil.i155 = load double, ptr %scevgep48.epil.i154, align 8, !noalias !81
  %513 = add i64 %506, 3
  %.377.3.epil.i156 = icmp slt i64 %513, 0
  %514 = select i1 %.377.3.epil.i156, i64 %315, i64 0
  %scevgep27.epil.i157 = getelementptr i8, ptr %scevgep.i15, i64 %514
  %scevgep28.epil.i158 = getelementptr i8, ptr %scevgep27.epil.i157, i64 %507
  %scevgep29.epil.i159 = getelementptr i8, ptr %scevgep28.epil.i158, i64 24
  store double %.360.3.epil.i155, ptr %scevgep29.epil.i159, align 8, !noalias !81
  %scevgep46.epil.i160 = getelementptr i8, ptr %scevgep53.epil.i136, i64 -24
  %.360.4.epil.i161 = load double, ptr %scevgep46.epil.i160, align 8, !noalias !81
  %515 = add i64 %506, 4
  %.377.4.epil.i162 = icmp slt i64 %515, 0
  %516 = select i1 %.377.4.epil.i162, i64 %315, i64 0
  %scevgep24.epil.i163 = getelementptr i8, ptr %scevgep.i15, i64 %516
  %scevgep25.epil.i164 = getelementptr i8, ptr %scevgep24.epil.i163, i64 %507
  %scevgep26.epil.i165 = getelementptr i8, ptr %scevgep25.epil.i164, i64 32
  store double %.360.4.epil.i161, ptr %scevgep26.epil.i165, align 8, !noalias !81
  %scevgep44.epil.i166 = getelementptr i8, ptr %scevgep53.epil.i136, i64 -16
  %.360.5.epil.i167 = load double, ptr %scevgep44.epil.i166, align 8, !noalias !81
  %517 = add i64 %506, 5
  %.377.5.epil.i168 = icmp slt i64 %517, 0
  %518 = select i1 %.377.5.epil.i168, i64 %315, i64 0
  %scevgep21.epil.i169 = getelementptr i8, ptr %scevgep.i15, i64 %518
  %scevgep22.epil.i170 = getelementptr i8, ptr %scevgep21.epil.i169, i64 %507
  %scevgep23.epil.i171 = getelementptr i8, ptr %scevgep22.epil.i170, i64 40
  store double %.360.5.epil.i167, ptr %scevgep23.epil.i171, align 8, !noalias !81
  %scevgep42.epil.i172 = getelementptr i8, ptr %scevgep53.epil.i136, i64 -8
  %.360.6.epil.i173 = load double, ptr %scevgep42.epil.i172, align 8, !noalias !81
  %519 = add i64 %506, 6
  %.377.6.epil.i174 = icmp slt i64 %519, 0
  %520 = select i1 %.377.6.epil.i174, i64 %315, i64 0
  %scevgep18.epil.i175 = getelementptr i8, ptr %scevgep.i15, i64 %520
  %scevgep19.epil.i176 = getelementptr i8, ptr %scevgep18.epil.i175, i64 %507
  %scevgep20.epil.i177 = getelementptr i8, ptr %scevgep19.epil.i176, i64 48
  store double %.360.6.epil.i173, ptr %scevgep20.epil.i177, align 8, !noalias !81
  %.285.7.epil.i178 = add nuw nsw i64 %.278188190.epil.init7.i135, 8
  %.360.7.epil.i179 = load double, ptr %scevgep53.epil.i136, align 8, !noalias !81
  %521 = add i64 %506, 7
  %.377.7.epil.i180 = icmp slt i64 %521, 0
  %522 = select i1 %.377.7.epil.i180, i64 %315, i64 0
  %scevgep15.epil.i181 = getelementptr i8, ptr %scevgep.i15, i64 %522
  %scevgep16.epil.i182 = getelementptr i8, ptr %scevgep15.epil.i181, i64 %507
  %scevgep17.epil.i183 = getelementptr i8, ptr %scevgep16.epil.i182, i64 56
  store double %.360.7.epil.i179, ptr %scevgep17.epil.i183, align 8, !noalias !81
  br label %B64.loopexit.loopexit.unr-lcssa.i103

B64.loopexit.loopexit.unr-lcssa.i103:             ; preds = %B120.if.epil.preheader1.i134, %B64.loopexit.loopexit.unr-lcssa.unr-lcssa.i102
  %.285.7.lcssa.i104 = phi i64 [ %.285.7.epil.i178, %B120.if.epil.preheader1.i134 ], [ %.285.7.1.i95, %B64.loopexit.loopexit.unr-lcssa.unr-lcssa.i102 ]
  %523 = add i64 %.285.7.lcssa.i104, %at.3.0204.i10
  br i1 %341, label %B64.loopexit.i120, label %B120.if.epil.preheader.i105

B120.if.epil.preheader.i105:                      ; preds = %B120.if.lr.ph.i13, %B64.loopexit.loopexit.unr-lcssa.i103
  %at.2.1192.epil.init.i106 = phi i64 [ %at.3.0204.i10, %B120.if.lr.ph.i13 ], [ %523, %B64.loopexit.loopexit.unr-lcssa.i103 ]
  %.278188190.epil.init.i107 = phi i64 [ 0, %B120.if.lr.ph.i13 ], [ %.285.7.lcssa.i104, %B64.loopexit.loopexit.unr-lcssa.i103 ]
  %524 = shl i64 %at.2.1192.epil.init.i106, 3
  %scevgep55.i108 = getelementptr i8, ptr %.1689.i, i64 %524
  %525 = shl i64 %.278188190.epil.init.i107, 3
  %scevgep60.i109 = getelementptr i8, ptr %lsr.iv58.i8, i64 %525
  br label %B120.if.epil.i110

B120.if.epil.i110:                                ; preds = %B120.if.epil.i110, %B120.if.epil.preheader.i105
  %epil.iter.i111 = phi i64 [ 0, %B120.if.epil.preheader.i105 ], [ %epil.iter.next.i117, %B120.if.epil.i110 ]
  %526 = add i64 %epil.iter.i111, %at.2.1192.epil.init.i106
  %527 = shl i64 %epil.iter.i111, 3
  %scevgep115.i112 = getelementptr i8, ptr %scevgep60.i109, i64 %527
  %.360.epil.i113 = load double, ptr %scevgep115.i112, align 8, !noalias !81
  %.377.epil.i114 = icmp slt i64 %526, 0
  %528 = select i1 %.377.epil.i114, i64 %315, i64 0
  %scevgep56.i115 = getelementptr i8, ptr %scevgep55.i108, i64 %528
  %scevgep80.i116 = getelementptr i8, ptr %scevgep56.i115, i64 %527
  store double %.360.epil.i113, ptr %scevgep80.i116, align 8, !noalias !81
  %epil.iter.next.i117 = add i64 %epil.iter.i111, 1
  %epil.iter.cmp.not.i118 = icmp eq i64 %xtraiter.i, %epil.iter.next.i117
  br i1 %epil.iter.cmp.not.i118, label %B64.loopexit.loopexit.i119, label %B120.if.epil.i110, !llvm.loop !10

B64.loopexit.loopexit.i119:                       ; preds = %B120.if.epil.i110
  %529 = add i64 %xtraiter.i, %at.2.1192.epil.init.i106
  br label %B64.loopexit.i120

B64.loopexit.i120:                                ; preds = %B64.if.i7, %B64.loopexit.loopexit.i119, %B64.loopexit.loopexit.unr-lcssa.i103
  %at.2.1.lcssa.i121 = phi i64 [ %at.3.0204.i10, %B64.if.i7 ], [ %529, %B64.loopexit.loopexit.i119 ], [ %523, %B64.loopexit.loopexit.unr-lcssa.i103 ]
  %scevgep39.i122 = getelementptr i8, ptr %lsr.iv.i9, i64 %314
  %scevgep59.i123 = getelementptr i8, ptr %lsr.iv58.i8, i64 %314
  %exitcond210.not.i124 = icmp eq i64 %.146.i12, %arg.n9_0
  br i1 %exitcond210.not.i124, label %B166.i125, label %B64.if.i7

B166.i125:                                        ; preds = %B64.loopexit.i120
  %.430.i126 = icmp slt i64 %at.2.1.lcssa.i121, 0
  %spec.select.i127 = select i1 %.430.i126, i64 %arg.n11_1, i64 0
  %530 = getelementptr double, ptr %.1689.i, i64 %at.2.1.lcssa.i121
  %.445.i128 = getelementptr double, ptr %530, i64 %spec.select.i127
  %.446.i129 = sitofp i64 %.1255.i to double
  store double %.446.i129, ptr %.445.i128, align 8, !noalias !81
  %.468.i130 = icmp slt i64 %at.2.1.lcssa.i121, -1
  %spec.select12.i131 = select i1 %.468.i130, i64 %arg.n11_1, i64 0
  br label %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit186

B64.if.i7:                                        ; preds = %_ZN6intsim8machines3gpu2sm6engine6_sinceB3v58B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExd5ArrayIdLi1E1C7mutable7alignedEx.exit, %B64.loopexit.i120
  %lsr.iv58.i8 = phi ptr [ %scevgep59.i123, %B64.loopexit.i120 ], [ %arg.a9, %_ZN6intsim8machines3gpu2sm6engine6_sinceB3v58B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExd5ArrayIdLi1E1C7mutable7alignedEx.exit ]
  %lsr.iv.i9 = phi ptr [ %scevgep39.i122, %B64.loopexit.i120 ], [ %scevgep38.i, %_ZN6intsim8machines3gpu2sm6engine6_sinceB3v58B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExd5ArrayIdLi1E1C7mutable7alignedEx.exit ]
  %at.3.0204.i10 = phi i64 [ %at.2.1.lcssa.i121, %B64.loopexit.i120 ], [ 0, %_ZN6intsim8machines3gpu2sm6engine6_sinceB3v58B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExd5ArrayIdLi1E1C7mutable7alignedEx.exit ]
  %.139196202.i11 = phi i64 [ %.146.i12, %B64.loopexit.i120 ], [ 0, %_ZN6intsim8machines3gpu2sm6engine6_sinceB3v58B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExd5ArrayIdLi1E1C7mutable7alignedEx.exit ]
  %.146.i12 = add nuw nsw i64 %.139196202.i11, 1
  br i1 %336, label %B64.loopexit.i120, label %B120.if.lr.ph.i13

B120.if.lr.ph.i13:                                ; preds = %B64.if.i7
  br i1 %337, label %B120.if.epil.preheader.i105, label %B120.if.preheader.i14

B120.if.preheader.i14:                            ; preds = %B120.if.lr.ph.i13
  %531 = shl i64 %at.3.0204.i10, 3
  %scevgep.i15 = getelementptr i8, ptr %.1689.i, i64 %531
  br i1 %338, label %B120.if.epil.preheader1.i134, label %B120.if.i16

B120.if.i16:                                      ; preds = %B120.if.preheader.i14, %B120.if.i16
  %lsr.iv6.i17 = phi i64 [ %lsr.iv.next7.i100, %B120.if.i16 ], [ %335, %B120.if.preheader.i14 ]
  %.278188190.i18 = phi i64 [ %.285.7.1.i95, %B120.if.i16 ], [ 0, %B120.if.preheader.i14 ]
  %532 = add i64 %.278188190.i18, %at.3.0204.i10
  %533 = shl i64 %.278188190.i18, 3
  %scevgep84.i19 = getelementptr i8, ptr %lsr.iv58.i8, i64 %533
  %scevgep85.i20 = getelementptr i8, ptr %scevgep84.i19, i64 56
  %.360.i21 = load double, ptr %scevgep84.i19, align 8, !noalias !81
  %.377.i22 = icmp slt i64 %532, 0
  %534 = select i1 %.377.i22, i64 %315, i64 0
  %scevgep36.i23 = getelementptr i8, ptr %scevgep.i15, i64 %534
  %scevgep24.i24 = getelementptr i8, ptr %scevgep36.i23, i64 %533
  store double %.360.i21, ptr %scevgep24.i24, align 8, !noalias !81
  %scevgep79.i25 = getelementptr i8, ptr %scevgep84.i19, i64 8
  %.360.1.i26 = load double, ptr %scevgep79.i25, align 8, !noalias !81
  %535 = add i64 %532, 1
  %.377.1.i27 = icmp slt i64 %535, 0
  %536 = select i1 %.377.1.i27, i64 %319, i64 8
  %scevgep110.i28 = getelementptr i8, ptr %scevgep.i15, i64 %536
  %scevgep23.i29 = getelementptr i8, ptr %scevgep110.i28, i64 %533
  store double %.360.1.i26, ptr %scevgep23.i29, align 8, !noalias !81
  %scevgep75.i30 = getelementptr i8, ptr %scevgep84.i19, i64 16
  %.360.2.i31 = load double, ptr %scevgep75.i30, align 8, !noalias !81
  %537 = add i64 %532, 2
  %.377.2.i32 = icmp slt i64 %537, 0
  %538 = select i1 %.377.2.i32, i64 %320, i64 16
  %scevgep108.i33 = getelementptr i8, ptr %scevgep.i15, i64 %538
  %scevgep22.i34 = getelementptr i8, ptr %scevgep108.i33, i64 %533
  store double %.360.2.i31, ptr %scevgep22.i34, align 8, !noalias !81
  %scevgep71.i35 = getelementptr i8, ptr %scevgep84.i19, i64 24
  %.360.3.i36 = load double, ptr %scevgep71.i35, align 8, !noalias !81
  %539 = add i64 %532, 3
  %.377.3.i37 = icmp slt i64 %539, 0
  %540 = select i1 %.377.3.i37, i64 %321, i64 24
  %scevgep106.i38 = getelementptr i8, ptr %scevgep.i15, i64 %540
  %scevgep21.i39 = getelementptr i8, ptr %scevgep106.i38, i64 %533
  store double %.360.3.i36, ptr %scevgep21.i39, align 8, !noalias !81
  %scevgep61.i40 = getelementptr i8, ptr %scevgep84.i19, i64 32
  %.360.4.i41 = load double, ptr %scevgep61.i40, align 8, !noalias !81
  %541 = add i64 %532, 4
  %.377.4.i42 = icmp slt i64 %541, 0
  %542 = select i1 %.377.4.i42, i64 %322, i64 32
  %scevgep104.i43 = getelementptr i8, ptr %scevgep.i15, i64 %542
  %scevgep20.i44 = getelementptr i8, ptr %scevgep104.i43, i64 %533
  store double %.360.4.i41, ptr %scevgep20.i44, align 8, !noalias !81
  %scevgep54.i45 = getelementptr i8, ptr %scevgep84.i19, i64 40
  %.360.5.i46 = load double, ptr %scevgep54.i45, align 8, !noalias !81
  %543 = add i64 %532, 5
  %.377.5.i47 = icmp slt i64 %543, 0
  %544 = select i1 %.377.5.i47, i64 %323, i64 40
  %scevgep102.i48 = getelementptr i8, ptr %scevgep.i15, i64 %544
  %scevgep19.i49 = getelementptr i8, ptr %scevgep102.i48, i64 %533
  store double %.360.5.i46, ptr %scevgep19.i49, align 8, !noalias !81
  %scevgep52.i50 = getelementptr i8, ptr %scevgep84.i19, i64 48
  %.360.6.i51 = load double, ptr %scevgep52.i50, align 8, !noalias !81
  %545 = add i64 %532, 6
  %.377.6.i52 = icmp slt i64 %545, 0
  %546 = select i1 %.377.6.i52, i64 %324, i64 48
  %scevgep100.i53 = getelementptr i8, ptr %scevgep.i15, i64 %546
  %scevgep18.i54 = getelementptr i8, ptr %scevgep100.i53, i64 %533
  store double %.360.6.i51, ptr %scevgep18.i54, align 8, !noalias !81
  %.360.7.i55 = load double, ptr %scevgep85.i20, align 8, !noalias !81
  %547 = add i64 %532, 7
  %.377.7.i56 = icmp slt i64 %547, 0
  %548 = select i1 %.377.7.i56, i64 %325, i64 56
  %scevgep98.i57 = getelementptr i8, ptr %scevgep.i15, i64 %548
  %scevgep17.i58 = getelementptr i8, ptr %scevgep98.i57, i64 %533
  store double %.360.7.i55, ptr %scevgep17.i58, align 8, !noalias !81
  %549 = add i64 %532, 8
  %scevgep44.i59 = getelementptr i8, ptr %scevgep84.i19, i64 120
  %scevgep48.i60 = getelementptr i8, ptr %scevgep84.i19, i64 64
  %.360.111.i61 = load double, ptr %scevgep48.i60, align 8, !noalias !81
  %.377.112.i62 = icmp slt i64 %549, 0
  %550 = select i1 %.377.112.i62, i64 %326, i64 64
  %scevgep67.i63 = getelementptr i8, ptr %scevgep.i15, i64 %550
  %scevgep16.i64 = getelementptr i8, ptr %scevgep67.i63, i64 %533
  store double %.360.111.i61, ptr %scevgep16.i64, align 8, !noalias !81
  %scevgep37.i65 = getelementptr i8, ptr %scevgep84.i19, i64 72
  %.360.1.1.i66 = load double, ptr %scevgep37.i65, align 8, !noalias !81
  %551 = add i64 %532, 9
  %.377.1.1.i67 = icmp slt i64 %551, 0
  %552 = select i1 %.377.1.1.i67, i64 %327, i64 72
  %scevgep65.i68 = getelementptr i8, ptr %scevgep.i15, i64 %552
  %scevgep15.i69 = getelementptr i8, ptr %scevgep65.i68, i64 %533
  store double %.360.1.1.i66, ptr %scevgep15.i69, align 8, !noalias !81
  %scevgep34.i70 = getelementptr i8, ptr %scevgep84.i19, i64 80
  %.360.2.1.i71 = load double, ptr %scevgep34.i70, align 8, !noalias !81
  %553 = add i64 %532, 10
  %.377.2.1.i72 = icmp slt i64 %553, 0
  %554 = select i1 %.377.2.1.i72, i64 %328, i64 80
  %scevgep63.i73 = getelementptr i8, ptr %scevgep.i15, i64 %554
  %scevgep13.i74 = getelementptr i8, ptr %scevgep63.i73, i64 %533
  store double %.360.2.1.i71, ptr %scevgep13.i74, align 8, !noalias !81
  %scevgep32.i75 = getelementptr i8, ptr %scevgep84.i19, i64 88
  %.360.3.1.i76 = load double, ptr %scevgep32.i75, align 8, !noalias !81
  %555 = add i64 %532, 11
  %.377.3.1.i77 = icmp slt i64 %555, 0
  %556 = select i1 %.377.3.1.i77, i64 %329, i64 88
  %scevgep58.i78 = getelementptr i8, ptr %scevgep.i15, i64 %556
  %scevgep12.i79 = getelementptr i8, ptr %scevgep58.i78, i64 %533
  store double %.360.3.1.i76, ptr %scevgep12.i79, align 8, !noalias !81
  %scevgep30.i80 = getelementptr i8, ptr %scevgep84.i19, i64 96
  %.360.4.1.i81 = load double, ptr %scevgep30.i80, align 8, !noalias !81
  %557 = add i64 %532, 12
  %.377.4.1.i82 = icmp slt i64 %557, 0
  %558 = select i1 %.377.4.1.i82, i64 %330, i64 96
  %scevgep49.i83 = getelementptr i8, ptr %scevgep.i15, i64 %558
  %scevgep11.i84 = getelementptr i8, ptr %scevgep49.i83, i64 %533
  store double %.360.4.1.i81, ptr %scevgep11.i84, align 8, !noalias !81
  %scevgep28.i85 = getelementptr i8, ptr %scevgep84.i19, i64 104
  %.360.5.1.i86 = load double, ptr %scevgep28.i85, align 8, !noalias !81
  %559 = add i64 %532, 13
  %.377.5.1.i87 = icmp slt i64 %559, 0
  %560 = select i1 %.377.5.1.i87, i64 %331, i64 104
  %scevgep45.i88 = getelementptr i8, ptr %scevgep.i15, i64 %560
  %scevgep10.i89 = getelementptr i8, ptr %scevgep45.i88, i64 %533
  store double %.360.5.1.i86, ptr %scevgep10.i89, align 8, !noalias !81
  %scevgep26.i90 = getelementptr i8, ptr %scevgep84.i19, i64 112
  %.360.6.1.i91 = load double, ptr %scevgep26.i90, align 8, !noalias !81
  %561 = add i64 %532, 14
  %.377.6.1.i92 = icmp slt i64 %561, 0
  %562 = select i1 %.377.6.1.i92, i64 %332, i64 112
  %scevgep41.i93 = getelementptr i8, ptr %scevgep.i15, i64 %562
  %scevgep9.i94 = getelementptr i8, ptr %scevgep41.i93, i64 %533
  store double %.360.6.1.i91, ptr %scevgep9.i94, align 8, !noalias !81
  %.285.7.1.i95 = add i64 %.278188190.i18, 16
  %.360.7.1.i96 = load double, ptr %scevgep44.i59, align 8, !noalias !81
  %563 = add i64 %532, 15
  %.377.7.1.i97 = icmp slt i64 %563, 0
  %564 = select i1 %.377.7.1.i97, i64 %333, i64 120
  %scevgep14.i98 = getelementptr i8, ptr %scevgep.i15, i64 %564
  %scevgep8.i99 = getelementptr i8, ptr %scevgep14.i98, i64 %533
  store double %.360.7.1.i96, ptr %scevgep8.i99, align 8, !noalias !81
  %lsr.iv.next7.i100 = add i64 %lsr.iv6.i17, 2
  %niter.ncmp.1.i101 = icmp eq i64 %lsr.iv.next7.i100, 0
  br i1 %niter.ncmp.1.i101, label %B64.loopexit.loopexit.unr-lcssa.unr-lcssa.i102, label %B120.if.i16

_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit186: ; preds = %.thread.i184, %B166.i125
  %at.3.0.lcssa411.i132 = phi i64 [ 0, %.thread.i184 ], [ %at.2.1.lcssa.i121, %B166.i125 ]
  %565 = phi i64 [ 0, %.thread.i184 ], [ %spec.select12.i131, %B166.i125 ]
  %566 = getelementptr double, ptr %.1689.i, i64 %at.3.0.lcssa411.i132
  %567 = getelementptr i8, ptr %566, i64 8
  %.483.i133 = getelementptr double, ptr %567, i64 %565
  store double %.1253.i, ptr %.483.i133, align 8, !noalias !81
  %568 = tail call i64 @llvm.smax.i64(i64 %passes.2.0.ph.i, i64 0)
  %569 = tail call i64 @llvm.umin.i64(i64 %568, i64 7)
  %570 = add nuw nsw i64 %569, 1
  %571 = mul i64 %.1477.1.i, %313
  %sunkaddr430.i = getelementptr i8, ptr %arg.a10, i64 %571
  br label %B86.i.i

B86.i.i:                                          ; preds = %B370.i.i, %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit186
  %lsr.iv349.i = phi i3 [ %lsr.iv.next350.i, %B370.i.i ], [ %lsr.iv.i, %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit186 ]
  %.140222.i.i = phi i64 [ %.147.i.i, %B370.i.i ], [ 1, %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit186 ]
  %572 = zext i3 %lsr.iv349.i to i64
  %573 = mul i64 %313, %572
  %scevgep401.i = getelementptr i8, ptr %scevgep400.i, i64 %573
  %exitcond223.not.i.i = icmp eq i64 %.140222.i.i, %570
  br i1 %exitcond223.not.i.i, label %B822.endif.endif.endif.endif.i, label %B86.if.i.i

B154.i.i:                                         ; preds = %B86.if.i.i
  %.302.i110.i = load double, ptr %sunkaddr430.i, align 8, !noalias !84
  %.355.i.i = mul i64 %.184.1.i.i, %arg.n10_1
  %.359.i.i = getelementptr double, ptr %arg.a10, i64 %.355.i.i
  %.360.i.i = load double, ptr %.359.i.i, align 8, !noalias !84
  %.361.i.i = fsub double %.302.i110.i, %.360.i.i
  %.362.i.i = tail call double @llvm.fabs.f64(double %.361.i.i)
  %.363.i.i = fcmp ugt double %.362.i.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.363.i.i, label %B370.i.i, label %B240.i.i

B240.i.i:                                         ; preds = %B154.i.i, %B284.i.i
  %i.2.1.i.i = phi i64 [ %.369.i.i, %B284.i.i ], [ 0, %B154.i.i ]
  %exitcond.not.i111.i = icmp eq i64 %312, %i.2.1.i.i
  br i1 %exitcond.not.i111.i, label %B994.i, label %B284.i.i

B284.i.i:                                         ; preds = %B240.i.i
  %.369.i.i = add nuw nsw i64 %i.2.1.i.i, 1
  %574 = shl i64 %i.2.1.i.i, 3
  %scevgep405.i = getelementptr i8, ptr %scevgep404.i, i64 %574
  %.451.i.i = load double, ptr %scevgep405.i, align 8, !noalias !84
  %scevgep402.i = getelementptr i8, ptr %scevgep401.i, i64 %574
  %.505.i.i = load double, ptr %scevgep402.i, align 8, !noalias !84
  %.506.i.i = fsub double %.451.i.i, %.505.i.i
  %.507.i.i = tail call double @llvm.fabs.f64(double %.506.i.i)
  %.508.i.i = fcmp ugt double %.507.i.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.508.i.i, label %B370.i.i, label %B240.i.i

B370.i.i:                                         ; preds = %B284.i.i, %B86.if.i.i, %B154.i.i
  %i.3.2.i.i = phi i64 [ 0, %B154.i.i ], [ 0, %B86.if.i.i ], [ %.369.i.i, %B284.i.i ]
  %.535.i.i = icmp eq i64 %i.3.2.i.i, %arg.n10_1
  %lsr.iv.next350.i = add i3 %lsr.iv349.i, -1
  br i1 %.535.i.i, label %B994.i, label %B86.i.i

B86.if.i.i:                                       ; preds = %B86.i.i
  %.147.i.i = add nuw nsw i64 %.140222.i.i, 1
  %.173.i.i = sub i64 %passes.2.0.ph.i, %.140222.i.i
  %.184.1.i.i = and i64 %.173.i.i, 7
  br i1 %392, label %B154.i.i, label %B370.i.i

B822.endif.endif.endif.endif.i:                   ; preds = %B86.i.i
  %.1790.i = add nsw i64 %passes.2.0.ph.i, 1
  %lsr.iv.next.i = add i3 %lsr.iv.i, 1
  %lsr.iv.next355.i = add i3 %lsr.iv354.i, 1
  br label %B172.outer.i

B994.endif.endif.endif.endif.else.i:              ; preds = %B994.i
  %.1912.i = sub nsw i64 %arg.a14, %.1255.i
  %.11.i.i = tail call i64 @llvm.smax.i64(i64 %.1912.i, i64 0)
  %.1959.i = sdiv i64 %.11.i.i, %.1909.i
  %.1960.i = srem i64 %.11.i.i, %.1909.i
  %.1962.i = icmp slt i64 %.1909.i, 0
  %.1963.i = icmp ne i64 %.1960.i, 0
  %.1964.i = and i1 %.1962.i, %.1963.i
  %.1969.i = sext i1 %.1964.i to i64
  %.1948.1.i = add nsw i64 %.1959.i, %.1969.i
  %575 = mul nsw i64 %.1948.1.i, %.1909.i
  %.1983.i = add nsw i64 %575, %.1255.i
  %.11.i113.i = tail call i64 @llvm.smax.i64(i64 %arg.a14, i64 %.1983.i)
  %.2018.i = sub nsw i64 %end.2.0.ph.ph.i, %.11.i113.i
  %.2032.i = icmp ne i64 %.2018.i, -9223372036854775808
  %.2033.i = icmp ne i64 %.1909.i, -1
  %.2034.not.i = or i1 %.2033.i, %.2032.i
  br i1 %.2034.not.i, label %B994.endif.endif.endif.endif.else.if.i, label %B994.endif.endif.endif.endif.endif.i, !prof !55

B994.endif.endif.endif.endif.endif.i:             ; preds = %B994.i, %B994.endif.endif.endif.endif.else.if.i, %B994.endif.endif.endif.endif.else.i
  %.1983.i877 = phi i64 [ %.1983.i, %B994.endif.endif.endif.endif.else.i ], [ %.1983.i, %B994.endif.endif.endif.endif.else.if.i ], [ %.1255.i, %B994.i ]
  %quot.2.0.i = phi i64 [ 0, %B994.endif.endif.endif.endif.else.i ], [ %.2026.1.i, %B994.endif.endif.endif.endif.else.if.i ], [ 0, %B994.i ]
  %.2061.i = mul nsw i64 %quot.2.0.i, %.1909.i
  %.2063.i = sub nsw i64 %end.2.0.ph.ph.i, %.2061.i
  br label %B172.outer.outer.i

B172.outer.outer.i:                               ; preds = %B994.endif.endif.endif.endif.endif.i, %B0.endif.i
  %clock.2.0.ph.ph.i = phi double [ 0.000000e+00, %B0.endif.i ], [ %.1253.i, %B994.endif.endif.endif.endif.endif.i ]
  %passes.2.0.ph.ph.i = phi i64 [ 0, %B0.endif.i ], [ %.179054.i, %B994.endif.endif.endif.endif.endif.i ]
  %looking.2.0.ph.ph.i = phi i1 [ %.290.i, %B0.endif.i ], [ false, %B994.endif.endif.endif.endif.endif.i ]
  %issue.3.0.ph.ph.i = phi i64 [ 0, %B0.endif.i ], [ %.1983.i877, %B994.endif.endif.endif.endif.endif.i ]
  %end.2.0.ph.ph.i = phi i64 [ %.312.i, %B0.endif.i ], [ %.2063.i, %B994.endif.endif.endif.endif.endif.i ]
  %repeats.2.0.ph.ph.i = phi i64 [ 0, %B0.endif.i ], [ %quot.2.0.i, %B994.endif.endif.endif.endif.endif.i ]
  %again.2.0.ph.ph.i = phi i64 [ 0, %B0.endif.i ], [ %.1477.1.i, %B994.endif.endif.endif.endif.endif.i ]
  %first.2.0.ph.ph.i = phi i64 [ 0, %B0.endif.i ], [ %.184.1.i.i, %B994.endif.endif.endif.endif.endif.i ]
  %576 = trunc i64 %passes.2.0.ph.ph.i to i3
  %577 = add i3 %576, -1
  br label %B172.outer.i

B172.outer.i:                                     ; preds = %B172.outer.outer.i, %B822.endif.endif.endif.endif.i
  %lsr.iv354.i = phi i3 [ %576, %B172.outer.outer.i ], [ %lsr.iv.next355.i, %B822.endif.endif.endif.endif.i ]
  %lsr.iv.i = phi i3 [ %577, %B172.outer.outer.i ], [ %lsr.iv.next.i, %B822.endif.endif.endif.endif.i ]
  %clock.2.0.ph.i = phi double [ %clock.2.0.ph.ph.i, %B172.outer.outer.i ], [ %.1253.i, %B822.endif.endif.endif.endif.i ]
  %passes.2.0.ph.i = phi i64 [ %passes.2.0.ph.ph.i, %B172.outer.outer.i ], [ %.1790.i, %B822.endif.endif.endif.endif.i ]
  %looking.2.0.ph.i = phi i1 [ %looking.2.0.ph.ph.i, %B172.outer.outer.i ], [ true, %B822.endif.endif.endif.endif.i ]
  %issue.3.0.ph.i = phi i64 [ %issue.3.0.ph.ph.i, %B172.outer.outer.i ], [ %.1255.i, %B822.endif.endif.endif.endif.i ]
  %again.2.0.ph.i = phi i64 [ %again.2.0.ph.ph.i, %B172.outer.outer.i ], [ %.1477.1.i, %B822.endif.endif.endif.endif.i ]
  %first.2.0.ph.i = phi i64 [ %first.2.0.ph.ph.i, %B172.outer.outer.i ], [ -1, %B822.endif.endif.endif.endif.i ]
  %578 = zext i3 %lsr.iv354.i to i64
  %579 = mul i64 %313, %578
  %scevgep404.i = getelementptr i8, ptr %scevgep400.i, i64 %579
  br label %B172.outer235.i

B994.endif.endif.endif.endif.else.if.i:           ; preds = %B994.endif.endif.endif.endif.else.i
  %.2037.i = sdiv i64 %.2018.i, %.1909.i
  %.2038.i = srem i64 %.2018.i, %.1909.i
  %.2039.i = xor i64 %.2038.i, %.1909.i
  %.2040.i = icmp slt i64 %.2039.i, 0
  %.2041.i = icmp ne i64 %.2038.i, 0
  %.2042.i = and i1 %.2041.i, %.2040.i
  %.2047.i = sext i1 %.2042.i to i64
  %.2026.1.i = add i64 %.2037.i, %.2047.i
  br label %B994.endif.endif.endif.endif.endif.i

_ZN6intsim8machines3gpu2sm6engine3runB3v38B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExxxxd.exit: ; preds = %B258.i, %_ZN6intsim8machines3gpu2sm6engine7_chooseB3v63B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit454.thread, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit454, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit
  %storemerge.i = phi double [ %.2226.i863, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit454.thread ], [ %.2458.i, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit ], [ %.2226.i, %_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd.exit454 ], [ -1.000000e+00, %_ZN6intsim8machines3gpu2sm6engine7_chooseB3v63B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit ], [ -1.000000e+00, %B258.i ]
  store double %storemerge.i, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

attributes #0 = { nounwind }
attributes #1 = { nounwind }
attributes #2 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4}
!2 = distinct !{!2, !3, !"_ZN6intsim8machines3gpu2sm6engine6_beginB3v39B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x: %retptr"}
!3 = distinct !{!3, !"_ZN6intsim8machines3gpu2sm6engine6_beginB3v39B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x"}
!4 = distinct !{!4, !5, !"_ZN6intsim8machines3gpu2sm6engine3runB3v38B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExxxxd: %retptr"}
!5 = distinct !{!5, !"_ZN6intsim8machines3gpu2sm6engine3runB3v38B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExxxxd"}
!6 = !{!"branch_weights", i32 199, i32 9801}
!7 = !{!8, !4}
!8 = distinct !{!8, !9, !"_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!9 = distinct !{!9, !"_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{!13, !4}
!13 = distinct !{!13, !14, !"_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd: %retptr"}
!14 = distinct !{!14, !"_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd"}
!15 = distinct !{!15, !11}
!16 = !{!17, !4}
!17 = distinct !{!17, !18, !"_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd: %retptr"}
!18 = distinct !{!18, !"_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd"}
!19 = !{!20, !4}
!20 = distinct !{!20, !21, !"_ZN6intsim8machines3gpu2sm6engine7_chooseB3v63B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd: %retptr"}
!21 = distinct !{!21, !"_ZN6intsim8machines3gpu2sm6engine7_chooseB3v63B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd"}
!22 = !{!23, !20, !4}
!23 = distinct !{!23, !24, !"_ZN6intsim8machines3gpu2sm6engine5_lookB3v43B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x: %retptr"}
!24 = distinct !{!24, !"_ZN6intsim8machines3gpu2sm6engine5_lookB3v43B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x"}
!25 = !{!26, !20, !4}
!26 = distinct !{!26, !27, !"_ZN6intsim8machines3gpu2sm6engine5_roomB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x: %retptr"}
!27 = distinct !{!27, !"_ZN6intsim8machines3gpu2sm6engine5_roomB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x"}
!28 = !{!4}
!29 = !{!30, !4}
!30 = distinct !{!30, !31, !"_ZN6intsim8machines3gpu2sm6engine6_enterB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!31 = distinct !{!31, !"_ZN6intsim8machines3gpu2sm6engine6_enterB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi2E1C7mutable7alignedE"}
!32 = !{!33, !30, !4}
!33 = distinct !{!33, !34, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd: %retptr"}
!34 = distinct !{!34, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd"}
!35 = distinct !{!35, !11}
!36 = !{!37, !30, !4}
!37 = distinct !{!37, !38, !"_ZN6intsim8machines3gpu2sm6engine7_filledB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xdd: %retptr"}
!38 = distinct !{!38, !"_ZN6intsim8machines3gpu2sm6engine7_filledB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xdd"}
!39 = !{!40, !30, !4}
!40 = distinct !{!40, !41, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd: %retptr"}
!41 = distinct !{!41, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v46B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd"}
!42 = !{!43, !4}
!43 = distinct !{!43, !44, !"_ZN6intsim8machines3gpu2sm6engine7_finishB3v49B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxdd: %retptr"}
!44 = distinct !{!44, !"_ZN6intsim8machines3gpu2sm6engine7_finishB3v49B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxdd"}
!45 = !{!46, !4}
!46 = distinct !{!46, !47, !"_ZN6intsim8machines3gpu2sm6engine5_noteB3v52B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxxxdddd: %retptr"}
!47 = distinct !{!47, !"_ZN6intsim8machines3gpu2sm6engine5_noteB3v52B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxxxdddd"}
!48 = !{!49, !4}
!49 = distinct !{!49, !50, !"_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx: %retptr"}
!50 = distinct !{!50, !"_ZN6intsim8machines3gpu2sm6engine8_advanceB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxddx"}
!51 = !{!52, !49, !4}
!52 = distinct !{!52, !53, !"_ZN6intsim8machines3gpu2sm6engine12_synchroniseB3v54B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd: %retptr"}
!53 = distinct !{!53, !"_ZN6intsim8machines3gpu2sm6engine12_synchroniseB3v54B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd"}
!54 = distinct !{!54, !11}
!55 = !{!"branch_weights", i32 99, i32 1}
!56 = !{!57, !49, !4}
!57 = distinct !{!57, !58, !"_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v55B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd: %retptr"}
!58 = distinct !{!58, !"_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v55B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd"}
!59 = !{!60, !4}
!60 = distinct !{!60, !61, !"_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd: %retptr"}
!61 = distinct !{!61, !"_ZN6intsim8machines3gpu2sm6engine4_addB3v62B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd"}
!62 = !{!63, !43, !4}
!63 = distinct !{!63, !64, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v50B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_285_2924Literal_5bint_5d_2816_29d: %retptr"}
!64 = distinct !{!64, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v50B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_285_2924Literal_5bint_5d_2816_29d"}
!65 = !{!66, !43, !4}
!66 = distinct !{!66, !67, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v51B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx24Literal_5bint_5d_2821_2924Literal_5bint_5d_2816_29d: %retptr"}
!67 = distinct !{!67, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v51B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx24Literal_5bint_5d_2821_2924Literal_5bint_5d_2816_29d"}
!68 = !{!69, !4}
!69 = distinct !{!69, !70, !"_ZN6intsim8machines3gpu2sm6engine5_keepB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!70 = distinct !{!70, !"_ZN6intsim8machines3gpu2sm6engine5_keepB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xd5ArrayIdLi1E1C7mutable7alignedE"}
!71 = distinct !{!71, !11}
!72 = distinct !{!72, !11}
!73 = !{!74, !69, !4}
!74 = distinct !{!74, !75, !"_ZN6intsim8machines3gpu2sm6engine6_sinceB3v59B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29d5ArrayIdLi1E1C7mutable7alignedEx: %retptr"}
!75 = distinct !{!75, !"_ZN6intsim8machines3gpu2sm6engine6_sinceB3v59B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29d5ArrayIdLi1E1C7mutable7alignedEx"}
!76 = distinct !{!76, !11}
!77 = !{!78, !69, !4}
!78 = distinct !{!78, !79, !"_ZN6intsim8machines3gpu2sm6engine6_sinceB3v58B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExd5ArrayIdLi1E1C7mutable7alignedEx: %retptr"}
!79 = distinct !{!79, !"_ZN6intsim8machines3gpu2sm6engine6_sinceB3v58B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExd5ArrayIdLi1E1C7mutable7alignedEx"}
!80 = distinct !{!80, !11}
!81 = !{!82, !4}
!82 = distinct !{!82, !83, !"_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!83 = distinct !{!83, !"_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE"}
!84 = !{!85, !4}
!85 = distinct !{!85, !86, !"_ZN6intsim8machines3gpu2sm6engine12_seen_beforeB3v65B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!86 = distinct !{!86, !"_ZN6intsim8machines3gpu2sm6engine12_seen_beforeB3v65B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
