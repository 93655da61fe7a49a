; intsim 8a491a59c0393c36696f9b27c22ba713309ec908e232f7ffc34a93e96e8dd2ff by numba 0.68.1


; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, i64 %arg.n0_1, ptr readonly %arg.a1, i64 %arg.n1_0, i64 %arg.n1_1, ptr readonly %arg.a2, i64 %arg.n2_0, i64 %arg.n2_1, ptr readonly %arg.a3, i64 %arg.n3_0, i64 %arg.n3_1, ptr %arg.a4, i64 %arg.n4_0, i64 %arg.n4_1, ptr %arg.a5, i64 %arg.n5_0, i64 %arg.n5_1, ptr %arg.a6, i64 %arg.n6_0, i64 %arg.n6_1, ptr %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, ptr %arg.a8, i64 %arg.n8_0, i64 %arg.n8_1, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, ptr %arg.a10, i64 %arg.n10_0, i64 %arg.n10_1, ptr %arg.a11, i64 %arg.n11_0, i64 %arg.n11_1, ptr writeonly %arg.a12, i64 %arg.n12_0, i64 %arg.n12_1, i64 %arg.a13, i64 %arg.a14, i64 %arg.a15, i64 %arg.a16, double %arg.a17) local_unnamed_addr #0 {
entry:
  %.242461.not.i.i = icmp slt i64 %arg.n4_0, 1
  br i1 %.242461.not.i.i, label %entry.B0.endif.i_crit_edge, label %B114.if.lr.ph.i.i

entry.B0.endif.i_crit_edge:                       ; preds = %entry
  %.pre = shl i64 %arg.n4_1, 3
  br label %B0.endif.i

B114.if.lr.ph.i.i:                                ; preds = %entry
  %.326.i.i = mul i64 %arg.a13, %arg.n0_0
  %0 = tail call i64 @llvm.smin.i64(i64 %arg.a13, i64 0)
  %1 = shl i64 %arg.n4_1, 3
  %2 = icmp eq i64 %arg.a13, 0
  %3 = icmp slt i64 %arg.a13, 0
  br label %B114.if.i.i

B114.if.i.i:                                      ; preds = %B116.endif.endif.endif.i.i, %B114.if.lr.ph.i.i
  %lsr.iv469.i = phi ptr [ %scevgep470.i, %B116.endif.endif.endif.i.i ], [ %arg.a4, %B114.if.lr.ph.i.i ]
  %.248460462.i.i = phi i64 [ %.255.i.i, %B116.endif.endif.endif.i.i ], [ 0, %B114.if.lr.ph.i.i ]
  %.255.i.i = add nuw nsw i64 %.248460462.i.i, 1
  br i1 %2, label %B116.endif.endif.endif.i.i, label %B116.else.if.i.i, !prof !0

B116.else.if.i.i:                                 ; preds = %B114.if.i.i
  %.303.i.i = sdiv i64 %.248460462.i.i, %arg.a13
  %.304.i.i = srem i64 %.248460462.i.i, %arg.a13
  %.307.i.i = icmp ne i64 %.304.i.i, 0
  %.308.i.i = and i1 %3, %.307.i.i
  %.313.i.i = sext i1 %.308.i.i to i64
  %.292.1.i.i = add i64 %.303.i.i, %.313.i.i
  %.328.i.i = mul i64 %.326.i.i, %.292.1.i.i
  %.349.i.i = srem i64 %.328.i.i, %arg.n4_0
  %.350.lobit.i.i = ashr i64 %.349.i.i, 63
  %.348.i.i = sdiv i64 %.328.i.i, %arg.n4_0
  %.337.1.i.i = add i64 %.350.lobit.i.i, %.348.i.i
  %.444.not.i.i = icmp eq i64 %.304.i.i, 0
  %.452.i.i = select i1 %.444.not.i.i, i64 0, i64 %0
  %.432.1.i.i = sub i64 0, %.452.i.i
  %4 = icmp eq i64 %.304.i.i, %.432.1.i.i
  %5 = zext i1 %4 to i64
  br label %B116.endif.endif.endif.i.i

B116.endif.endif.endif.i.i:                       ; preds = %B114.if.i.i, %B116.else.if.i.i
  %.337.1.i.i.sink = phi i64 [ %.337.1.i.i, %B116.else.if.i.i ], [ 0, %B114.if.i.i ]
  %rem.2.0.i.i = phi i64 [ %5, %B116.else.if.i.i ], [ 1, %B114.if.i.i ]
  store i64 %.337.1.i.i.sink, ptr %lsr.iv469.i, align 8, !noalias !1
  %scevgep472.i = getelementptr i8, ptr %lsr.iv469.i, i64 16
  store i64 %rem.2.0.i.i, ptr %scevgep472.i, align 8, !noalias !1
  %sunkaddr.i = getelementptr i8, ptr %lsr.iv469.i, i64 24
  store i64 1, ptr %sunkaddr.i, align 8, !noalias !1
  %scevgep470.i = getelementptr i8, ptr %lsr.iv469.i, i64 %1
  %exitcond.not.i.i = icmp eq i64 %arg.n4_0, %.255.i.i
  br i1 %exitcond.not.i.i, label %B0.endif.i, label %B114.if.i.i

B172.i:                                           ; preds = %B172.outer251.i, %f34.exit
  %clock.2.0.i = phi double [ %.1208.i, %f34.exit ], [ %clock.2.0.ph252.i, %B172.outer251.i ]
  %last.2.0.i = phi i64 [ %chosen.2.1.i.i, %f34.exit ], [ 0, %B172.outer251.i ]
  %issue.3.0.i = phi i64 [ %.1210.i, %f34.exit ], [ %issue.3.0.ph255.i, %B172.outer251.i ]
  %.341.i = icmp eq i64 %issue.3.0.i, %arg.a14
  br i1 %.341.i, label %B184.i, label %B242.i

B184.i:                                           ; preds = %B172.i
  br i1 %111, label %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v61B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit.i, label %B64.if.i.i

B64.loopexit.loopexit.unr-lcssa.i.unr-lcssa.i:    ; preds = %B120.if.i.i
  br i1 %116, label %B120.if.i.epil.preheader.i, label %B64.loopexit.loopexit.unr-lcssa.i.i

B120.if.i.epil.preheader.i:                       ; preds = %B120.if.preheader.i.i, %B64.loopexit.loopexit.unr-lcssa.i.unr-lcssa.i
  %.278188190.i.epil.init.i = phi i64 [ 0, %B120.if.preheader.i.i ], [ %.285.7.i.1.i, %B64.loopexit.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %6 = shl i64 %.278188190.i.epil.init.i, 3
  %scevgep35.i.epil.i = getelementptr i8, ptr %lsr.iv.i103.i, i64 %6
  %scevgep36.i.epil.i = getelementptr i8, ptr %scevgep35.i.epil.i, i64 -56
  %.354.i.epil.i = load double, ptr %scevgep36.i.epil.i, align 8, !noalias !6
  %scevgep18.i.epil.i = getelementptr i8, ptr %scevgep4.i.i, i64 %6
  %scevgep19.i.epil.i = getelementptr i8, ptr %scevgep18.i.epil.i, i64 -56
  store double %.354.i.epil.i, ptr %scevgep19.i.epil.i, align 8, !noalias !6
  %scevgep34.i.epil.i = getelementptr i8, ptr %scevgep35.i.epil.i, i64 -48
  %.354.1.i.epil.i = load double, ptr %scevgep34.i.epil.i, align 8, !noalias !6
  %scevgep17.i.epil.i = getelementptr i8, ptr %scevgep18.i.epil.i, i64 -48
  store double %.354.1.i.epil.i, ptr %scevgep17.i.epil.i, align 8, !noalias !6
  %scevgep32.i.epil.i = getelementptr i8, ptr %scevgep35.i.epil.i, i64 -40
  %.354.2.i.epil.i = load double, ptr %scevgep32.i.epil.i, align 8, !noalias !6
  %scevgep15.i.epil.i = getelementptr i8, ptr %scevgep18.i.epil.i, i64 -40
  store double %.354.2.i.epil.i, ptr %scevgep15.i.epil.i, align 8, !noalias !6
  %scevgep30.i.epil.i = getelementptr i8, ptr %scevgep35.i.epil.i, i64 -32
  %.354.3.i.epil.i = load double, ptr %scevgep30.i.epil.i, align 8, !noalias !6
  %scevgep13.i.epil.i = getelementptr i8, ptr %scevgep18.i.epil.i, i64 -32
  store double %.354.3.i.epil.i, ptr %scevgep13.i.epil.i, align 8, !noalias !6
  %scevgep28.i.epil.i = getelementptr i8, ptr %scevgep35.i.epil.i, i64 -24
  %.354.4.i.epil.i = load double, ptr %scevgep28.i.epil.i, align 8, !noalias !6
  %scevgep11.i.epil.i = getelementptr i8, ptr %scevgep18.i.epil.i, i64 -24
  store double %.354.4.i.epil.i, ptr %scevgep11.i.epil.i, align 8, !noalias !6
  %scevgep26.i.epil.i = getelementptr i8, ptr %scevgep35.i.epil.i, i64 -16
  %.354.5.i.epil.i = load double, ptr %scevgep26.i.epil.i, align 8, !noalias !6
  %scevgep9.i.epil.i = getelementptr i8, ptr %scevgep18.i.epil.i, i64 -16
  store double %.354.5.i.epil.i, ptr %scevgep9.i.epil.i, align 8, !noalias !6
  %scevgep24.i.epil.i = getelementptr i8, ptr %scevgep35.i.epil.i, i64 -8
  %.354.6.i.epil.i = load double, ptr %scevgep24.i.epil.i, align 8, !noalias !6
  %scevgep7.i.epil.i = getelementptr i8, ptr %scevgep18.i.epil.i, i64 -8
  store double %.354.6.i.epil.i, ptr %scevgep7.i.epil.i, align 8, !noalias !6
  %.285.7.i.epil.i = add nuw nsw i64 %.278188190.i.epil.init.i, 8
  %.354.7.i.epil.i = load double, ptr %scevgep35.i.epil.i, align 8, !noalias !6
  store double %.354.7.i.epil.i, ptr %scevgep18.i.epil.i, align 8, !noalias !6
  br label %B64.loopexit.loopexit.unr-lcssa.i.i

B64.loopexit.loopexit.unr-lcssa.i.i:              ; preds = %B120.if.i.epil.preheader.i, %B64.loopexit.loopexit.unr-lcssa.i.unr-lcssa.i
  %.285.7.i.lcssa.i = phi i64 [ %.285.7.i.epil.i, %B120.if.i.epil.preheader.i ], [ %.285.7.i.1.i, %B64.loopexit.loopexit.unr-lcssa.i.unr-lcssa.i ]
  %7 = add i64 %.285.7.i.lcssa.i, %at.3.0204.i.i
  br i1 %117, label %B64.loopexit.i.i, label %B120.if.epil.preheader.i.i

B120.if.epil.preheader.i.i:                       ; preds = %B120.if.lr.ph.i.i, %B64.loopexit.loopexit.unr-lcssa.i.i
  %at.2.1192.epil.init.i.i = phi i64 [ %at.3.0204.i.i, %B120.if.lr.ph.i.i ], [ %7, %B64.loopexit.loopexit.unr-lcssa.i.i ]
  %.278188190.epil.init.i.i = phi i64 [ 0, %B120.if.lr.ph.i.i ], [ %.285.7.i.lcssa.i, %B64.loopexit.loopexit.unr-lcssa.i.i ]
  %8 = shl i64 %at.2.1192.epil.init.i.i, 3
  %scevgep37.i.i = getelementptr i8, ptr %.380.i, i64 %8
  %9 = shl i64 %.278188190.epil.init.i.i, 3
  %scevgep41.i.i = getelementptr i8, ptr %lsr.iv39.i.i, i64 %9
  br label %B120.if.epil.i.i

B120.if.epil.i.i:                                 ; preds = %B120.if.epil.i.i, %B120.if.epil.preheader.i.i
  %epil.iter.i.i = phi i64 [ 0, %B120.if.epil.preheader.i.i ], [ %epil.iter.next.i.i, %B120.if.epil.i.i ]
  %10 = shl i64 %epil.iter.i.i, 3
  %scevgep389.i = getelementptr i8, ptr %scevgep41.i.i, i64 %10
  %.354.epil.i.i = load double, ptr %scevgep389.i, align 8, !noalias !6
  %scevgep388.i = getelementptr i8, ptr %scevgep37.i.i, i64 %10
  store double %.354.epil.i.i, ptr %scevgep388.i, align 8, !noalias !6
  %epil.iter.next.i.i = add i64 %epil.iter.i.i, 1
  %epil.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i.i
  br i1 %epil.iter.cmp.not.i.i, label %B64.loopexit.loopexit.i.i, label %B120.if.epil.i.i, !llvm.loop !9

B64.loopexit.loopexit.i.i:                        ; preds = %B120.if.epil.i.i
  %11 = add i64 %xtraiter.i.i, %at.2.1192.epil.init.i.i
  br label %B64.loopexit.i.i

B64.loopexit.i.i:                                 ; preds = %B64.if.i.i, %B64.loopexit.loopexit.i.i, %B64.loopexit.loopexit.unr-lcssa.i.i
  %at.2.1.lcssa.i.i = phi i64 [ %at.3.0204.i.i, %B64.if.i.i ], [ %11, %B64.loopexit.loopexit.i.i ], [ %7, %B64.loopexit.loopexit.unr-lcssa.i.i ]
  %scevgep21.i.i = getelementptr i8, ptr %lsr.iv.i103.i, i64 %101
  %scevgep40.i.i = getelementptr i8, ptr %lsr.iv39.i.i, i64 %101
  %exitcond211.not.i.i = icmp eq i64 %.146.i.i, %arg.n9_0
  br i1 %exitcond211.not.i.i, label %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v61B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit.i, label %B64.if.i.i

B64.if.i.i:                                       ; preds = %B184.i, %B64.loopexit.i.i
  %lsr.iv39.i.i = phi ptr [ %scevgep40.i.i, %B64.loopexit.i.i ], [ %arg.a9, %B184.i ]
  %lsr.iv.i103.i = phi ptr [ %scevgep21.i.i, %B64.loopexit.i.i ], [ %scevgep20.i.i, %B184.i ]
  %at.3.0204.i.i = phi i64 [ %at.2.1.lcssa.i.i, %B64.loopexit.i.i ], [ 0, %B184.i ]
  %.139196202.i.i = phi i64 [ %.146.i.i, %B64.loopexit.i.i ], [ 0, %B184.i ]
  %.146.i.i = add nuw nsw i64 %.139196202.i.i, 1
  br i1 %112, label %B64.loopexit.i.i, label %B120.if.lr.ph.i.i

B120.if.lr.ph.i.i:                                ; preds = %B64.if.i.i
  br i1 %113, label %B120.if.epil.preheader.i.i, label %B120.if.preheader.i.i

B120.if.preheader.i.i:                            ; preds = %B120.if.lr.ph.i.i
  %12 = shl i64 %at.3.0204.i.i, 3
  %scevgep4.i.i = getelementptr i8, ptr %scevgep.i102.i, i64 %12
  br i1 %114, label %B120.if.i.epil.preheader.i, label %B120.if.i.preheader.i

B120.if.i.preheader.i:                            ; preds = %B120.if.preheader.i.i
  %scevgep358.i = getelementptr i8, ptr %scevgep357.i, i64 %12
  br label %B120.if.i.i

B120.if.i.i:                                      ; preds = %B120.if.i.i, %B120.if.i.preheader.i
  %lsr.iv263.i = phi i64 [ %lsr.iv.next264.i, %B120.if.i.i ], [ %109, %B120.if.i.preheader.i ]
  %.278188190.i.i = phi i64 [ %.285.7.i.1.i, %B120.if.i.i ], [ 0, %B120.if.i.preheader.i ]
  %13 = shl i64 %.278188190.i.i, 3
  %scevgep343.i = getelementptr i8, ptr %lsr.iv39.i.i, i64 %13
  %scevgep344.i = getelementptr i8, ptr %scevgep343.i, i64 56
  %.354.i.i = load double, ptr %scevgep343.i, align 8, !noalias !6
  %scevgep373.i = getelementptr i8, ptr %scevgep358.i, i64 %13
  %scevgep374.i = getelementptr i8, ptr %scevgep373.i, i64 -64
  %scevgep291.i = getelementptr i8, ptr %scevgep373.i, i64 -120
  store double %.354.i.i, ptr %scevgep291.i, align 8, !noalias !6
  %scevgep318.i = getelementptr i8, ptr %scevgep343.i, i64 8
  %.354.1.i.i = load double, ptr %scevgep318.i, align 8, !noalias !6
  %scevgep289.i = getelementptr i8, ptr %scevgep373.i, i64 -112
  store double %.354.1.i.i, ptr %scevgep289.i, align 8, !noalias !6
  %scevgep316.i = getelementptr i8, ptr %scevgep343.i, i64 16
  %.354.2.i.i = load double, ptr %scevgep316.i, align 8, !noalias !6
  %scevgep287.i = getelementptr i8, ptr %scevgep373.i, i64 -104
  store double %.354.2.i.i, ptr %scevgep287.i, align 8, !noalias !6
  %scevgep314.i = getelementptr i8, ptr %scevgep343.i, i64 24
  %.354.3.i.i = load double, ptr %scevgep314.i, align 8, !noalias !6
  %scevgep285.i = getelementptr i8, ptr %scevgep373.i, i64 -96
  store double %.354.3.i.i, ptr %scevgep285.i, align 8, !noalias !6
  %scevgep312.i = getelementptr i8, ptr %scevgep343.i, i64 32
  %.354.4.i.i = load double, ptr %scevgep312.i, align 8, !noalias !6
  %scevgep283.i = getelementptr i8, ptr %scevgep373.i, i64 -88
  store double %.354.4.i.i, ptr %scevgep283.i, align 8, !noalias !6
  %scevgep310.i = getelementptr i8, ptr %scevgep343.i, i64 40
  %.354.5.i.i = load double, ptr %scevgep310.i, align 8, !noalias !6
  %scevgep281.i = getelementptr i8, ptr %scevgep373.i, i64 -80
  store double %.354.5.i.i, ptr %scevgep281.i, align 8, !noalias !6
  %scevgep308.i = getelementptr i8, ptr %scevgep343.i, i64 48
  %.354.6.i.i = load double, ptr %scevgep308.i, align 8, !noalias !6
  %scevgep279.i = getelementptr i8, ptr %scevgep373.i, i64 -72
  store double %.354.6.i.i, ptr %scevgep279.i, align 8, !noalias !6
  %.354.7.i.i = load double, ptr %scevgep344.i, align 8, !noalias !6
  store double %.354.7.i.i, ptr %scevgep374.i, align 8, !noalias !6
  %scevgep305.i = getelementptr i8, ptr %scevgep343.i, i64 120
  %scevgep306.i = getelementptr i8, ptr %scevgep343.i, i64 64
  %.354.i.1.i = load double, ptr %scevgep306.i, align 8, !noalias !6
  %scevgep277.i = getelementptr i8, ptr %scevgep373.i, i64 -56
  store double %.354.i.1.i, ptr %scevgep277.i, align 8, !noalias !6
  %scevgep303.i = getelementptr i8, ptr %scevgep343.i, i64 72
  %.354.1.i.1.i = load double, ptr %scevgep303.i, align 8, !noalias !6
  %scevgep275.i = getelementptr i8, ptr %scevgep373.i, i64 -48
  store double %.354.1.i.1.i, ptr %scevgep275.i, align 8, !noalias !6
  %scevgep301.i = getelementptr i8, ptr %scevgep343.i, i64 80
  %.354.2.i.1.i = load double, ptr %scevgep301.i, align 8, !noalias !6
  %scevgep273.i = getelementptr i8, ptr %scevgep373.i, i64 -40
  store double %.354.2.i.1.i, ptr %scevgep273.i, align 8, !noalias !6
  %scevgep299.i = getelementptr i8, ptr %scevgep343.i, i64 88
  %.354.3.i.1.i = load double, ptr %scevgep299.i, align 8, !noalias !6
  %scevgep271.i = getelementptr i8, ptr %scevgep373.i, i64 -32
  store double %.354.3.i.1.i, ptr %scevgep271.i, align 8, !noalias !6
  %scevgep297.i = getelementptr i8, ptr %scevgep343.i, i64 96
  %.354.4.i.1.i = load double, ptr %scevgep297.i, align 8, !noalias !6
  %scevgep269.i = getelementptr i8, ptr %scevgep373.i, i64 -24
  store double %.354.4.i.1.i, ptr %scevgep269.i, align 8, !noalias !6
  %scevgep295.i = getelementptr i8, ptr %scevgep343.i, i64 104
  %.354.5.i.1.i = load double, ptr %scevgep295.i, align 8, !noalias !6
  %scevgep267.i = getelementptr i8, ptr %scevgep373.i, i64 -16
  store double %.354.5.i.1.i, ptr %scevgep267.i, align 8, !noalias !6
  %scevgep293.i = getelementptr i8, ptr %scevgep343.i, i64 112
  %.354.6.i.1.i = load double, ptr %scevgep293.i, align 8, !noalias !6
  %scevgep265.i = getelementptr i8, ptr %scevgep373.i, i64 -8
  store double %.354.6.i.1.i, ptr %scevgep265.i, align 8, !noalias !6
  %.285.7.i.1.i = add i64 %.278188190.i.i, 16
  %.354.7.i.1.i = load double, ptr %scevgep305.i, align 8, !noalias !6
  store double %.354.7.i.1.i, ptr %scevgep373.i, align 8, !noalias !6
  %lsr.iv.next264.i = add i64 %lsr.iv263.i, 2
  %niter.ncmp.1.i = icmp eq i64 %lsr.iv.next264.i, 0
  br i1 %niter.ncmp.1.i, label %B64.loopexit.loopexit.unr-lcssa.i.unr-lcssa.i, label %B120.if.i.i

_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v61B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit.i: ; preds = %B64.loopexit.i.i, %B184.i
  %at.3.0.lcssa.i.i = phi i64 [ 0, %B184.i ], [ %at.2.1.lcssa.i.i, %B64.loopexit.i.i ]
  %.433.i.i = getelementptr double, ptr %.380.i, i64 %at.3.0.lcssa.i.i
  store double %.434.i.i, ptr %.433.i.i, align 8, !noalias !6
  %.468.i.i = getelementptr i8, ptr %.433.i.i, i64 8
  store double %clock.2.0.i, ptr %.468.i.i, align 8, !noalias !6
  br label %B242.i

B242.i:                                           ; preds = %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v61B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit.i, %B172.i
  %exitcond.not.i = icmp eq i64 %issue.3.0.i, %smax.i
  br i1 %exitcond.not.i, label %B254.i, label %B258.i

B254.i:                                           ; preds = %B242.i
  br i1 %111, label %f32.exit189.thread, label %B64.if.i102

B64.loopexit.loopexit.unr-lcssa.i163:             ; preds = %B120.if.i111
  %14 = add i64 %unroll_iter.i.i, %at.3.0209.i105
  br i1 %117, label %B64.loopexit.i180, label %B120.if.epil.preheader.i164

B120.if.epil.preheader.i164:                      ; preds = %B120.if.lr.ph.i108, %B64.loopexit.loopexit.unr-lcssa.i163
  %at.2.1197.epil.init.i165 = phi i64 [ %at.3.0209.i105, %B120.if.lr.ph.i108 ], [ %14, %B64.loopexit.loopexit.unr-lcssa.i163 ]
  %.275193195.epil.init.i166 = phi i64 [ 0, %B120.if.lr.ph.i108 ], [ %unroll_iter.i.i, %B64.loopexit.loopexit.unr-lcssa.i163 ]
  %15 = shl i64 %at.2.1197.epil.init.i165, 3
  %scevgep36.i167 = getelementptr i8, ptr %.380.i, i64 %15
  %16 = shl i64 %.275193195.epil.init.i166, 3
  %scevgep40.i168 = getelementptr i8, ptr %lsr.iv38.i103, i64 %16
  br label %B120.if.epil.i169

B120.if.epil.i169:                                ; preds = %B120.if.epil.i169, %B120.if.epil.preheader.i164
  %epil.iter.i170 = phi i64 [ 0, %B120.if.epil.preheader.i164 ], [ %epil.iter.next.i177, %B120.if.epil.i169 ]
  %17 = shl i64 %epil.iter.i170, 3
  %scevgep50.i171 = getelementptr i8, ptr %scevgep40.i168, i64 %17
  %.351.epil.i172 = load double, ptr %scevgep50.i171, align 8, !noalias !11
  %scevgep49.i173 = getelementptr i8, ptr %scevgep36.i167, i64 %17
  %.379.epil.i174 = load double, ptr %scevgep49.i173, align 8, !noalias !11
  %.382.epil.i176 = fsub double %.351.epil.i172, %.379.epil.i174
  store double %.382.epil.i176, ptr %scevgep50.i171, align 8, !noalias !11
  %epil.iter.next.i177 = add i64 %epil.iter.i170, 1
  %epil.iter.cmp.not.i178 = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i177
  br i1 %epil.iter.cmp.not.i178, label %B64.loopexit.loopexit.i179, label %B120.if.epil.i169, !llvm.loop !14

B64.loopexit.loopexit.i179:                       ; preds = %B120.if.epil.i169
  %18 = add i64 %xtraiter.i.i, %at.2.1197.epil.init.i165
  br label %B64.loopexit.i180

B64.loopexit.i180:                                ; preds = %B64.if.i102, %B64.loopexit.loopexit.i179, %B64.loopexit.loopexit.unr-lcssa.i163
  %at.2.1.lcssa.i181 = phi i64 [ %at.3.0209.i105, %B64.if.i102 ], [ %18, %B64.loopexit.loopexit.i179 ], [ %14, %B64.loopexit.loopexit.unr-lcssa.i163 ]
  %scevgep20.i182 = getelementptr i8, ptr %lsr.iv.i104, i64 %101
  %scevgep39.i183 = getelementptr i8, ptr %lsr.iv38.i103, i64 %101
  %exitcond215.not.i184 = icmp eq i64 %.143.i107, %arg.n9_0
  br i1 %exitcond215.not.i184, label %f32.exit189, label %B64.if.i102

B64.if.i102:                                      ; preds = %B254.i, %B64.loopexit.i180
  %lsr.iv38.i103 = phi ptr [ %scevgep39.i183, %B64.loopexit.i180 ], [ %arg.a9, %B254.i ]
  %lsr.iv.i104 = phi ptr [ %scevgep20.i182, %B64.loopexit.i180 ], [ %scevgep20.i.i, %B254.i ]
  %at.3.0209.i105 = phi i64 [ %at.2.1.lcssa.i181, %B64.loopexit.i180 ], [ 0, %B254.i ]
  %.136201207.i106 = phi i64 [ %.143.i107, %B64.loopexit.i180 ], [ 0, %B254.i ]
  %.143.i107 = add nuw nsw i64 %.136201207.i106, 1
  br i1 %112, label %B64.loopexit.i180, label %B120.if.lr.ph.i108

B120.if.lr.ph.i108:                               ; preds = %B64.if.i102
  br i1 %113, label %B120.if.epil.preheader.i164, label %B120.if.preheader.i109

B120.if.preheader.i109:                           ; preds = %B120.if.lr.ph.i108
  %19 = shl i64 %at.3.0209.i105, 3
  %scevgep3.i110 = getelementptr i8, ptr %scevgep.i102.i, i64 %19
  br label %B120.if.i111

B120.if.i111:                                     ; preds = %B120.if.i111, %B120.if.preheader.i109
  %.275193195.i112 = phi i64 [ %.282.7.i157, %B120.if.i111 ], [ 0, %B120.if.preheader.i109 ]
  %20 = shl i64 %.275193195.i112, 3
  %scevgep34.i113 = getelementptr i8, ptr %lsr.iv.i104, i64 %20
  %scevgep35.i114 = getelementptr i8, ptr %scevgep34.i113, i64 -56
  %.351.i115 = load double, ptr %scevgep35.i114, align 8, !noalias !11
  %scevgep17.i116 = getelementptr i8, ptr %scevgep3.i110, i64 %20
  %scevgep18.i117 = getelementptr i8, ptr %scevgep17.i116, i64 -56
  %.379.i118 = load double, ptr %scevgep18.i117, align 8, !noalias !11
  %.382.i120 = fsub double %.351.i115, %.379.i118
  store double %.382.i120, ptr %scevgep35.i114, align 8, !noalias !11
  %scevgep43.i121 = getelementptr i8, ptr %scevgep34.i113, i64 -48
  %.351.1.i122 = load double, ptr %scevgep43.i121, align 8, !noalias !11
  %scevgep22.i123 = getelementptr i8, ptr %scevgep17.i116, i64 -48
  %.379.1.i124 = load double, ptr %scevgep22.i123, align 8, !noalias !11
  %.382.1.i126 = fsub double %.351.1.i122, %.379.1.i124
  store double %.382.1.i126, ptr %scevgep43.i121, align 8, !noalias !11
  %scevgep38.i127 = getelementptr i8, ptr %scevgep34.i113, i64 -40
  %.351.2.i128 = load double, ptr %scevgep38.i127, align 8, !noalias !11
  %scevgep15.i129 = getelementptr i8, ptr %scevgep17.i116, i64 -40
  %.379.2.i130 = load double, ptr %scevgep15.i129, align 8, !noalias !11
  %.382.2.i132 = fsub double %.351.2.i128, %.379.2.i130
  store double %.382.2.i132, ptr %scevgep38.i127, align 8, !noalias !11
  %scevgep33.i133 = getelementptr i8, ptr %scevgep34.i113, i64 -32
  %.351.3.i134 = load double, ptr %scevgep33.i133, align 8, !noalias !11
  %scevgep12.i135 = getelementptr i8, ptr %scevgep17.i116, i64 -32
  %.379.3.i136 = load double, ptr %scevgep12.i135, align 8, !noalias !11
  %.382.3.i138 = fsub double %.351.3.i134, %.379.3.i136
  store double %.382.3.i138, ptr %scevgep33.i133, align 8, !noalias !11
  %scevgep30.i139 = getelementptr i8, ptr %scevgep34.i113, i64 -24
  %.351.4.i140 = load double, ptr %scevgep30.i139, align 8, !noalias !11
  %scevgep10.i141 = getelementptr i8, ptr %scevgep17.i116, i64 -24
  %.379.4.i142 = load double, ptr %scevgep10.i141, align 8, !noalias !11
  %.382.4.i144 = fsub double %.351.4.i140, %.379.4.i142
  store double %.382.4.i144, ptr %scevgep30.i139, align 8, !noalias !11
  %scevgep27.i145 = getelementptr i8, ptr %scevgep34.i113, i64 -16
  %.351.5.i146 = load double, ptr %scevgep27.i145, align 8, !noalias !11
  %scevgep7.i147 = getelementptr i8, ptr %scevgep17.i116, i64 -16
  %.379.5.i148 = load double, ptr %scevgep7.i147, align 8, !noalias !11
  %.382.5.i150 = fsub double %.351.5.i146, %.379.5.i148
  store double %.382.5.i150, ptr %scevgep27.i145, align 8, !noalias !11
  %scevgep25.i151 = getelementptr i8, ptr %scevgep34.i113, i64 -8
  %.351.6.i152 = load double, ptr %scevgep25.i151, align 8, !noalias !11
  %scevgep4.i153 = getelementptr i8, ptr %scevgep17.i116, i64 -8
  %.379.6.i154 = load double, ptr %scevgep4.i153, align 8, !noalias !11
  %.382.6.i156 = fsub double %.351.6.i152, %.379.6.i154
  store double %.382.6.i156, ptr %scevgep25.i151, align 8, !noalias !11
  %.282.7.i157 = add nuw nsw i64 %.275193195.i112, 8
  %.351.7.i158 = load double, ptr %scevgep34.i113, align 8, !noalias !11
  %.379.7.i159 = load double, ptr %scevgep17.i116, align 8, !noalias !11
  %.382.7.i161 = fsub double %.351.7.i158, %.379.7.i159
  store double %.382.7.i161, ptr %scevgep34.i113, align 8, !noalias !11
  %niter.ncmp.7.i162 = icmp eq i64 %unroll_iter.i.i, %.282.7.i157
  br i1 %niter.ncmp.7.i162, label %B64.loopexit.loopexit.unr-lcssa.i163, label %B120.if.i111

f32.exit189:                                      ; preds = %B64.loopexit.i180
  %21 = getelementptr double, ptr %.380.i, i64 %at.2.1.lcssa.i181
  %.480.i186 = getelementptr i8, ptr %21, i64 8
  %.481.i187 = load double, ptr %.480.i186, align 8, !noalias !11
  %.2160.i = fsub double %clock.2.0.i, %.481.i187
  %.2171.i = icmp sgt i64 %repeats.2.0.ph.ph.i, 0
  br i1 %.2171.i, label %B1272.i, label %f31.exit

f32.exit189.thread:                               ; preds = %B254.i
  %.480.i186304 = getelementptr i8, ptr %.380.i, i64 8
  %.481.i187305 = load double, ptr %.480.i186304, align 8, !noalias !11
  %.2160.i307 = fsub double %clock.2.0.i, %.481.i187305
  %.2171.i308 = icmp sgt i64 %repeats.2.0.ph.ph.i, 0
  br i1 %.2171.i308, label %B1272.i.thread, label %f31.exit

B1272.i.thread:                                   ; preds = %f32.exit189.thread
  %.2209.i311 = mul i64 %again.2.0.ph.i, %arg.n11_1
  %.2211.i312 = getelementptr double, ptr %arg.a11, i64 %.2209.i311
  %.2243.i313 = uitofp i64 %repeats.2.0.ph.ph.i to double
  %.480.i92321 = getelementptr i8, ptr %.2211.i312, i64 8
  %.481.i93322 = load double, ptr %.480.i92321, align 8, !noalias !15
  %.485.i94323 = fmul double %.481.i93322, %.2243.i313
  %.2311.i324 = mul i64 %first.2.0.ph.i, %arg.n11_1
  br label %f32.exit

B258.i:                                           ; preds = %B242.i
  br i1 %.242461.not.i.i, label %f31.exit, label %B112.if.i.i

B202.i.i:                                         ; preds = %B114.endif.i.i
  %sunkaddr.i.i = shl i64 %.379.i.i, 3
  %sunkaddr13.i.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr.i.i
  %sunkaddr14.i.i = getelementptr i8, ptr %sunkaddr13.i.i, i64 24
  %.457.i.i = load i64, ptr %sunkaddr14.i.i, align 8, !noalias !18
  %.458.i.i = icmp sgt i64 %.457.i.i, 0
  br i1 %.458.i.i, label %B250.i.i, label %B202.i.i.B282.i.i_crit_edge

B202.i.i.B282.i.i_crit_edge:                      ; preds = %B202.i.i
  %.pre391 = mul i64 %"$phi156.0.2.0.sink.i.i.i", %arg.n5_1
  %.pre392 = mul i64 %"$phi156.0.2.0.sink.i.i.i", %arg.n6_1
  br label %B282.i.i

B250.i.i:                                         ; preds = %B202.i.i
  %.175.i.i.i = load i64, ptr %sunkaddr13.i.i, align 8, !noalias !21
  %.223.i.i.i = mul i64 %"$phi156.0.2.0.sink.i.i.i", %arg.n5_1
  %22 = getelementptr double, ptr %arg.a5, i64 %.223.i.i.i
  %.227.i.i.i = getelementptr i8, ptr %22, i64 8
  %.228.i.i.i = load double, ptr %.227.i.i.i, align 8, !noalias !21
  %.273.i.i.i = mul i64 %"$phi156.0.2.0.sink.i.i.i", %arg.n6_1
  %23 = getelementptr i64, ptr %arg.a6, i64 %.273.i.i.i
  %.277.i.i.i = getelementptr i8, ptr %23, i64 8
  %.278.i.i.i = load i64, ptr %.277.i.i.i, align 8, !noalias !21
  br i1 %120, label %B336.i.i.i, label %B186.if.lr.ph.i.i.i

B186.if.lr.ph.i.i.i:                              ; preds = %B250.i.i
  %.458.i.i.i = mul i64 %.175.i.i.i, %arg.n2_1
  %24 = getelementptr i64, ptr %arg.a2, i64 %.458.i.i.i
  br label %B186.if.i.i.i

B236.i.i.i:                                       ; preds = %B186.if.i.i.i
  %.530.i.i.i = getelementptr double, ptr %22, i64 %.463.i.i.i
  %.531.i.i.i = load double, ptr %.530.i.i.i, align 8, !noalias !21
  %.533.i.i.i = fcmp ogt double %.531.i.i.i, %time.3.01386.i.i.i
  br i1 %.533.i.i.i, label %B274.i.i.i, label %B334.i.i.i

B274.i.i.i:                                       ; preds = %B236.i.i.i
  %.631.i.i.i = getelementptr i64, ptr %23, i64 %.463.i.i.i
  %.632.i.i.i = load i64, ptr %.631.i.i.i, align 8, !noalias !21
  br label %B334.i.i.i

B334.i.i.i:                                       ; preds = %B274.i.i.i, %B236.i.i.i
  %why.5.1.i.i.i = phi i64 [ %.632.i.i.i, %B274.i.i.i ], [ %why.4.01385.i.i.i, %B236.i.i.i ]
  %time.4.1.i.i.i = phi double [ %.531.i.i.i, %B274.i.i.i ], [ %time.3.01386.i.i.i, %B236.i.i.i ]
  %exitcond.not.i.i.i = icmp eq i64 %arg.n2_1, %.393.i.i.i
  br i1 %exitcond.not.i.i.i, label %B336.i.i.i, label %B186.if.i.i.i

B336.i.i.i:                                       ; preds = %B186.if.i.i.i, %B334.i.i.i, %B250.i.i
  %why.4.0.lcssa.i.i.i = phi i64 [ %.278.i.i.i, %B250.i.i ], [ %why.5.1.i.i.i, %B334.i.i.i ], [ %why.4.01385.i.i.i, %B186.if.i.i.i ]
  %time.3.0.lcssa.i.i.i = phi double [ %.228.i.i.i, %B250.i.i ], [ %time.4.1.i.i.i, %B334.i.i.i ], [ %time.3.01386.i.i.i, %B186.if.i.i.i ]
  %.699.i.i.i = mul i64 %.175.i.i.i, %arg.n0_1
  %25 = getelementptr i64, ptr %arg.a0, i64 %.699.i.i.i
  %.703.i.i.i = getelementptr i8, ptr %25, i64 40
  %.704.i.i.i = load i64, ptr %.703.i.i.i, align 8, !noalias !21
  switch i64 %.704.i.i.i, label %_ZN6intsim8machines3gpu2sm6engine5_lookB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i.i [
    i64 2, label %B416.i.i.i
    i64 7, label %B536.i.i.i
    i64 8, label %B656.i.i.i
  ]

B416.i.i.i:                                       ; preds = %B336.i.i.i
  %sunkaddr.i.i.i = shl i64 %.699.i.i.i, 3
  %sunkaddr1.i.i.i = getelementptr i8, ptr %arg.a0, i64 %sunkaddr.i.i.i
  %sunkaddr2.i.i.i = getelementptr i8, ptr %sunkaddr1.i.i.i, i64 48
  %.776.i.i.i = load i64, ptr %sunkaddr2.i.i.i, align 8, !noalias !21
  %26 = getelementptr double, ptr %22, i64 %.776.i.i.i
  %.820.i.i.i = getelementptr i8, ptr %26, i64 40
  %.821.i.i.i = load double, ptr %.820.i.i.i, align 8, !noalias !21
  br label %_ZN6intsim8machines3gpu2sm6engine5_lookB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i.i

B536.i.i.i:                                       ; preds = %B336.i.i.i
  %sunkaddr3.i.i.i = shl i64 %.699.i.i.i, 3
  %sunkaddr4.i.i.i = getelementptr i8, ptr %arg.a0, i64 %sunkaddr3.i.i.i
  %sunkaddr5.i.i.i = getelementptr i8, ptr %sunkaddr4.i.i.i, i64 48
  %.891.i.i.i = load i64, ptr %sunkaddr5.i.i.i, align 8, !noalias !21
  %27 = getelementptr double, ptr %22, i64 %.891.i.i.i
  %.935.i.i.i = getelementptr i8, ptr %27, i64 168
  %.936.i.i.i = load double, ptr %.935.i.i.i, align 8, !noalias !21
  br label %_ZN6intsim8machines3gpu2sm6engine5_lookB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i.i

B656.i.i.i:                                       ; preds = %B336.i.i.i
  %sunkaddr402.i = getelementptr i8, ptr %sunkaddr13.i.i, i64 16
  %.1012.i.i.i = load i64, ptr %sunkaddr402.i, align 8, !noalias !21
  %.1013.i.i.i = icmp sgt i64 %.1012.i.i.i, 0
  br i1 %.1013.i.i.i, label %B704.i.i.i, label %_ZN6intsim8machines3gpu2sm6engine5_lookB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i.i

B704.i.i.i:                                       ; preds = %B656.i.i.i
  %.1063.i.i.i = getelementptr i8, ptr %22, i64 24
  %.1064.i.i.i = load double, ptr %.1063.i.i.i, align 8, !noalias !21
  br label %_ZN6intsim8machines3gpu2sm6engine5_lookB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i.i

B186.if.i.i.i:                                    ; preds = %B334.i.i.i, %B186.if.lr.ph.i.i.i
  %time.3.01386.i.i.i = phi double [ %.228.i.i.i, %B186.if.lr.ph.i.i.i ], [ %time.4.1.i.i.i, %B334.i.i.i ]
  %why.4.01385.i.i.i = phi i64 [ %.278.i.i.i, %B186.if.lr.ph.i.i.i ], [ %why.5.1.i.i.i, %B334.i.i.i ]
  %.38613801383.i.i.i = phi i64 [ 0, %B186.if.lr.ph.i.i.i ], [ %.393.i.i.i, %B334.i.i.i ]
  %.393.i.i.i = add nuw nsw i64 %.38613801383.i.i.i, 1
  %28 = shl i64 %.38613801383.i.i.i, 3
  %scevgep.i.i.i = getelementptr i8, ptr %24, i64 %28
  %.463.i.i.i = load i64, ptr %scevgep.i.i.i, align 8, !noalias !21
  %.468.i.i.i = icmp slt i64 %.463.i.i.i, 0
  br i1 %.468.i.i.i, label %B336.i.i.i, label %B236.i.i.i

_ZN6intsim8machines3gpu2sm6engine5_lookB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i.i: ; preds = %B704.i.i.i, %B656.i.i.i, %B536.i.i.i, %B416.i.i.i, %B336.i.i.i
  %held.4.0.i.i.i = phi i64 [ 3, %B416.i.i.i ], [ 4, %B536.i.i.i ], [ 1, %B336.i.i.i ], [ 5, %B656.i.i.i ], [ 5, %B704.i.i.i ]
  %until.4.0.i.i.i = phi double [ %.821.i.i.i, %B416.i.i.i ], [ %.936.i.i.i, %B536.i.i.i ], [ 0.000000e+00, %B336.i.i.i ], [ 1.000000e+300, %B656.i.i.i ], [ %.1064.i.i.i, %B704.i.i.i ]
  %.1092.i.i.i = fcmp ogt double %until.4.0.i.i.i, %time.3.0.lcssa.i.i.i
  %why.3.0.i.i.i = select i1 %.1092.i.i.i, i64 %held.4.0.i.i.i, i64 %why.4.0.lcssa.i.i.i
  %time.5.0.i.i.i = select i1 %.1092.i.i.i, double %until.4.0.i.i.i, double %time.3.0.lcssa.i.i.i
  store double %time.5.0.i.i.i, ptr %22, align 8, !noalias !21
  store i64 %why.3.0.i.i.i, ptr %23, align 8, !noalias !21
  store i64 0, ptr %sunkaddr14.i.i, align 8, !noalias !21
  br label %B282.i.i

B282.i.i:                                         ; preds = %B202.i.i.B282.i.i_crit_edge, %_ZN6intsim8machines3gpu2sm6engine5_lookB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i.i
  %.618.i.i.pre-phi = phi i64 [ %.pre392, %B202.i.i.B282.i.i_crit_edge ], [ %.273.i.i.i, %_ZN6intsim8machines3gpu2sm6engine5_lookB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i.i ]
  %.568.i.i.pre-phi = phi i64 [ %.pre391, %B202.i.i.B282.i.i_crit_edge ], [ %.223.i.i.i, %_ZN6intsim8machines3gpu2sm6engine5_lookB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x.exit.i.i ]
  %.572.i.i = getelementptr double, ptr %arg.a5, i64 %.568.i.i.pre-phi
  %.573.i.i = load double, ptr %.572.i.i, align 8, !noalias !18
  %.622.i.i = getelementptr i64, ptr %arg.a6, i64 %.618.i.i.pre-phi
  %.623.i.i = load i64, ptr %.622.i.i, align 8, !noalias !18
  %.631.i.i = fadd double %best.2.0857.i.i, -1.000000e-09
  %.633.i.i = fcmp ult double %.573.i.i, %.631.i.i
  br i1 %.633.i.i, label %B392.i.i, label %B581.i.i

B392.i.i:                                         ; preds = %B282.i.i
  %.717.i.i = load i64, ptr %sunkaddr13.i.i, align 8, !noalias !18
  %.170.i6.i.i = mul i64 %.717.i.i, %arg.n0_1
  %.174.i7.i.i = getelementptr i64, ptr %arg.a0, i64 %.170.i6.i.i
  %.175.i8.i.i = load i64, ptr %.174.i7.i.i, align 8, !noalias !24
  %.180.i.i.i = icmp slt i64 %.175.i8.i.i, 0
  br i1 %.180.i.i.i, label %B392.endif.i.i, label %B60.i.i.i

B60.i.i.i:                                        ; preds = %B392.i.i
  %sunkaddr.i9.i.i = shl i64 %.170.i6.i.i, 3
  %sunkaddr5.i10.i.i = getelementptr i8, ptr %arg.a0, i64 %sunkaddr.i9.i.i
  %sunkaddr6.i11.i.i = getelementptr i8, ptr %sunkaddr5.i10.i.i, i64 72
  %.239.i.i.i = load i64, ptr %sunkaddr6.i11.i.i, align 8, !noalias !24
  %.240.i.i.i = icmp sgt i64 %.239.i.i.i, 0
  br i1 %.240.i.i.i, label %B108.i.i.i, label %B182.i.i.i

B108.i.i.i:                                       ; preds = %B60.i.i.i
  %.335.i.i.i = mul i64 %.175.i8.i.i, %arg.n8_1
  %29 = getelementptr double, ptr %arg.a8, i64 %.335.i.i.i
  %30 = getelementptr double, ptr %29, i64 %.239.i.i.i
  %.339.i.i.i = getelementptr i8, ptr %30, i64 -8
  %.340.i.i.i = load double, ptr %.339.i.i.i, align 8, !noalias !24
  br label %B526.i.i.i

B182.i.i.i:                                       ; preds = %B60.i.i.i
  %.391.i.i.i = mul i64 %.175.i8.i.i, %arg.n7_1
  %.395.i.i.i = getelementptr double, ptr %arg.a7, i64 %.391.i.i.i
  %.396.i.i.i = load double, ptr %.395.i.i.i, align 8, !noalias !24
  %sunkaddr410.i = getelementptr i8, ptr %sunkaddr5.i10.i.i, i64 8
  %.453.i.i.i = load i64, ptr %sunkaddr410.i, align 8, !noalias !24
  %.454.i.i.i = icmp sgt i64 %.453.i.i.i, -1
  br i1 %.454.i.i.i, label %B270.i.i.i, label %B374.i.i.i

B270.i.i.i:                                       ; preds = %B182.i.i.i
  %.549.i.i.i = mul i64 %.453.i.i.i, %arg.n7_1
  %.553.i.i.i = getelementptr double, ptr %arg.a7, i64 %.549.i.i.i
  %.554.i.i.i = load double, ptr %.553.i.i.i, align 8, !noalias !24
  %.10.i.i.i.i = fcmp olt double %.554.i.i.i, %.396.i.i.i
  %.11.i.i.i.i = select i1 %.10.i.i.i.i, double %.554.i.i.i, double %.396.i.i.i
  br label %B374.i.i.i

B374.i.i.i:                                       ; preds = %B270.i.i.i, %B182.i.i.i
  %until.5.1.i.i.i = phi double [ %.396.i.i.i, %B182.i.i.i ], [ %.11.i.i.i.i, %B270.i.i.i ]
  %sunkaddr413.i = getelementptr i8, ptr %sunkaddr5.i10.i.i, i64 16
  %.645.i.i.i = load i64, ptr %sunkaddr413.i, align 8, !noalias !24
  %.646.i.i.i = icmp sgt i64 %.645.i.i.i, -1
  br i1 %.646.i.i.i, label %B422.i.i.i, label %B526.i.i.i

B422.i.i.i:                                       ; preds = %B374.i.i.i
  %.741.i.i.i = mul i64 %.645.i.i.i, %arg.n7_1
  %.745.i.i.i = getelementptr double, ptr %arg.a7, i64 %.741.i.i.i
  %.746.i.i.i = load double, ptr %.745.i.i.i, align 8, !noalias !24
  %.10.i1.i.i.i = fcmp ogt double %.746.i.i.i, %until.5.1.i.i.i
  %.11.i2.i.i.i = select i1 %.10.i1.i.i.i, double %.746.i.i.i, double %until.5.1.i.i.i
  br label %B526.i.i.i

B526.i.i.i:                                       ; preds = %B422.i.i.i, %B374.i.i.i, %B108.i.i.i
  %until.6.0.i.i.i = phi double [ %.340.i.i.i, %B108.i.i.i ], [ %until.5.1.i.i.i, %B374.i.i.i ], [ %.11.i2.i.i.i, %B422.i.i.i ]
  %.831.i.i.i = mul i64 %.717.i.i, %arg.n1_1
  %31 = getelementptr double, ptr %arg.a1, i64 %.831.i.i.i
  %.835.i.i.i = getelementptr i8, ptr %31, i64 16
  %.836.i.i.i = load double, ptr %.835.i.i.i, align 8, !noalias !24
  %.837.i.i.i = fcmp ogt double %.836.i.i.i, 0.000000e+00
  br i1 %.837.i.i.i, label %B574.i.i.i, label %B392.endif.i.i

B574.i.i.i:                                       ; preds = %B526.i.i.i
  %sunkaddr416.i = getelementptr i8, ptr %sunkaddr5.i10.i.i, i64 80
  %.909.i.i.i = load i64, ptr %sunkaddr416.i, align 8, !noalias !24
  %32 = getelementptr double, ptr %102, i64 %.909.i.i.i
  %.952.i.i.i = getelementptr i8, ptr %32, i64 -8
  %.953.i.i.i = load double, ptr %.952.i.i.i, align 8, !noalias !24
  %.10.i3.i.i.i = fcmp ogt double %.953.i.i.i, %until.6.0.i.i.i
  %.11.i4.i.i.i = select i1 %.10.i3.i.i.i, double %.953.i.i.i, double %until.6.0.i.i.i
  br label %B392.endif.i.i

B581.i.i:                                         ; preds = %B392.endif.i.i, %B114.endif.i.i, %B282.i.i
  %best.3.1.i.i = phi double [ %best.2.0857.i.i, %B282.i.i ], [ %best.2.0857.i.i, %B114.endif.i.i ], [ %best.4.2.i.i, %B392.endif.i.i ]
  %chosen.4.1.i.i = phi i64 [ %chosen.3.0858.i.i, %B282.i.i ], [ %chosen.3.0858.i.i, %B114.endif.i.i ], [ %chosen.5.2.i.i, %B392.endif.i.i ]
  %held.4.1.i.i = phi i64 [ %held.3.0859.i.i, %B282.i.i ], [ %held.3.0859.i.i, %B114.endif.i.i ], [ %held.5.2.i.i, %B392.endif.i.i ]
  %exitcond.not.i104.i = icmp eq i64 %arg.n4_0, %.273.i.i
  br i1 %exitcond.not.i104.i, label %B258.endif.i, label %B112.if.i.i

B112.if.i.i:                                      ; preds = %B258.i, %B581.i.i
  %held.3.0859.i.i = phi i64 [ %held.4.1.i.i, %B581.i.i ], [ 1, %B258.i ]
  %chosen.3.0858.i.i = phi i64 [ %chosen.4.1.i.i, %B581.i.i ], [ 0, %B258.i ]
  %best.2.0857.i.i = phi double [ %best.3.1.i.i, %B581.i.i ], [ 1.000000e+300, %B258.i ]
  %.266849855.i.i = phi i64 [ %.273.i.i, %B581.i.i ], [ 0, %B258.i ]
  %.273.i.i = add nuw nsw i64 %.266849855.i.i, 1
  br i1 %118, label %B26.i.i.i, label %B68.i.i.i

B26.i.i.i:                                        ; preds = %B112.if.i.i
  %.26.i.i.i = add i64 %.273.i.i, %last.2.0.i
  %.34.not.i.i.i = icmp slt i64 %.26.i.i.i, %arg.n4_0
  %.38.i.i.i = select i1 %.34.not.i.i.i, i64 0, i64 %arg.n4_0
  %"$phi66.0.2.0.i.i.i" = sub nsw i64 %.26.i.i.i, %.38.i.i.i
  br label %B114.endif.i.i

B68.i.i.i:                                        ; preds = %B112.if.i.i
  %.61.i.i.i = icmp eq i64 %.266849855.i.i, 0
  br i1 %.61.i.i.i, label %B114.endif.i.i, label %B84.i.i.i

B84.i.i.i:                                        ; preds = %B68.i.i.i
  %.82.i.i.i = add nsw i64 %.266849855.i.i, -1
  %33 = xor i64 %.266849855.i.i, -1
  %.94.i.i.i = add nsw i64 %arg.n4_0, %33
  %"$phi130.0.2.0.i.i.i" = select i1 %119, i64 %.82.i.i.i, i64 %.94.i.i.i
  %.108.i.i.i = icmp sge i64 %"$phi130.0.2.0.i.i.i", %last.2.0.i
  %.120.i.i.i = zext i1 %.108.i.i.i to i64
  %"$phi156.0.2.0.i.i.i" = add nsw i64 %"$phi130.0.2.0.i.i.i", %.120.i.i.i
  br label %B114.endif.i.i

B114.endif.i.i:                                   ; preds = %B84.i.i.i, %B68.i.i.i, %B26.i.i.i
  %"$phi156.0.2.0.sink.i.i.i" = phi i64 [ %"$phi156.0.2.0.i.i.i", %B84.i.i.i ], [ %"$phi66.0.2.0.i.i.i", %B26.i.i.i ], [ %last.2.0.i, %B68.i.i.i ]
  %.379.i.i = mul i64 %"$phi156.0.2.0.sink.i.i.i", %arg.n4_1
  %34 = getelementptr i64, ptr %arg.a4, i64 %.379.i.i
  %.383.i.i = getelementptr i8, ptr %34, i64 8
  %.384.i.i = load i64, ptr %.383.i.i, align 8, !noalias !18
  %.385.i.i = icmp sgt i64 %.384.i.i, 0
  br i1 %.385.i.i, label %B581.i.i, label %B202.i.i

B392.endif.i.i:                                   ; preds = %B574.i.i.i, %B526.i.i.i, %B392.i.i
  %storemerge.i.i.i = phi double [ 0.000000e+00, %B392.i.i ], [ %until.6.0.i.i.i, %B526.i.i.i ], [ %.11.i4.i.i.i, %B574.i.i.i ]
  %.784.i.i = fcmp ogt double %storemerge.i.i.i, %.573.i.i
  %time.3.2.i.i = select i1 %.784.i.i, double %storemerge.i.i.i, double %.573.i.i
  %.10.i.i.i = fcmp ogt double %clock.2.0.i, %time.3.2.i.i
  %.11.i.i.i = select i1 %.10.i.i.i, double %clock.2.0.i, double %time.3.2.i.i
  %why.2.2.i.i = select i1 %.784.i.i, i64 4, i64 %.623.i.i
  %.854.i.i = fcmp olt double %.11.i.i.i, %.631.i.i
  %best.4.2.i.i = select i1 %.854.i.i, double %.11.i.i.i, double %best.2.0857.i.i
  %chosen.5.2.i.i = select i1 %.854.i.i, i64 %"$phi156.0.2.0.sink.i.i.i", i64 %chosen.3.0858.i.i
  %held.5.2.i.i = select i1 %.854.i.i, i64 %why.2.2.i.i, i64 %held.3.0859.i.i
  %.876.i.i = fcmp ugt double %.11.i.i.i, %clock.2.0.i
  br i1 %.876.i.i, label %B581.i.i, label %B258.endif.i

B338.i:                                           ; preds = %B258.endif.i
  %.650.i = mul i64 %chosen.2.1.i.i, %arg.n4_1
  %.654.i = getelementptr i64, ptr %arg.a4, i64 %.650.i
  %.655.i = load i64, ptr %.654.i, align 8, !noalias !27
  %.706.i = mul i64 %.655.i, %arg.n0_1
  %35 = getelementptr i64, ptr %arg.a0, i64 %.706.i
  %.710.i = getelementptr i8, ptr %35, i64 64
  %.711.i = load i64, ptr %.710.i, align 8, !noalias !27
  %.754.i = mul i64 %.711.i, %arg.n9_1
  %.758.i = getelementptr double, ptr %arg.a9, i64 %.754.i
  %.759.i = load double, ptr %.758.i, align 8, !noalias !27
  %.761.i = fadd double %arg.a17, %.759.i
  store double %.761.i, ptr %.758.i, align 8, !noalias !27
  %.856.i = load i64, ptr %.710.i, align 8, !noalias !27
  %.896.i = mul i64 %.856.i, %arg.n9_1
  %36 = getelementptr double, ptr %arg.a9, i64 %.896.i
  %.900.i = getelementptr double, ptr %36, i64 %held.2.1.i.i
  %.901.i = load double, ptr %.900.i, align 8, !noalias !27
  %.904.i = fsub double %best.5.1.i.i, %clock.2.0.i
  %.905.i = fadd double %.904.i, %.901.i
  store double %.905.i, ptr %.900.i, align 8, !noalias !27
  %.186.i = mul i64 %.655.i, %arg.n1_1
  %.190.i = getelementptr double, ptr %arg.a1, i64 %.186.i
  %.191.i = load double, ptr %.190.i, align 8, !noalias !28
  %.241.i = load i64, ptr %.710.i, align 8, !noalias !28
  %.304.i = load i64, ptr %35, align 8, !noalias !28
  %.353.i = getelementptr i8, ptr %35, i64 8
  %.354.i = load i64, ptr %.353.i, align 8, !noalias !28
  %.403.i = getelementptr i8, ptr %35, i64 16
  %.404.i = load i64, ptr %.403.i, align 8, !noalias !28
  %.415.i = icmp sgt i64 %.304.i, -1
  br i1 %.415.i, label %B222.i, label %B338.i.B838.i_crit_edge

B338.i.B838.i_crit_edge:                          ; preds = %B338.i
  %.pre388 = shl i64 %.186.i, 3
  br label %B838.i

B222.i:                                           ; preds = %B338.i
  %.424.i = icmp sgt i64 %.354.i, -1
  br i1 %.424.i, label %B234.i, label %B222.i.B322.i_crit_edge

B222.i.B322.i_crit_edge:                          ; preds = %B222.i
  %.pre387 = mul i64 %.304.i, %arg.n7_1
  br label %B322.i

B234.i:                                           ; preds = %B222.i
  %.473.i = mul i64 %.354.i, %arg.n7_1
  %.477.i = getelementptr double, ptr %arg.a7, i64 %.473.i
  %.478.i = load double, ptr %.477.i, align 8, !noalias !28
  %.525.i = mul i64 %.304.i, %arg.n7_1
  %.529.i = getelementptr double, ptr %arg.a7, i64 %.525.i
  %.530.i = load double, ptr %.529.i, align 8, !noalias !28
  %.531.i = fcmp olt double %.478.i, %.530.i
  br i1 %.531.i, label %B318.i, label %B322.i

B318.i:                                           ; preds = %B234.i
  br label %B322.i

B322.i:                                           ; preds = %B222.i.B322.i_crit_edge, %B318.i, %B234.i
  %.587.i.pre-phi = phi i64 [ %.pre387, %B222.i.B322.i_crit_edge ], [ %.473.i, %B318.i ], [ %.525.i, %B234.i ]
  %pipe.2.0.i = phi i64 [ %.304.i, %B222.i.B322.i_crit_edge ], [ %.354.i, %B318.i ], [ %.304.i, %B234.i ]
  %.591.i = getelementptr double, ptr %arg.a7, i64 %.587.i.pre-phi
  %.592.i = load double, ptr %.591.i, align 8, !noalias !28
  %.10.i.i = fcmp ogt double %.592.i, %best.5.1.i.i
  %.11.i.i196 = select i1 %.10.i.i, double %.592.i, double %best.5.1.i.i
  br i1 %.114108.i.i, label %B50.if.lr.ph.i.i, label %_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit.i

B746.i:                                           ; preds = %B322.endif.endif.endif.i
  %.1143.i = mul i64 %.404.i, %arg.n7_1
  %.1147.i = getelementptr double, ptr %arg.a7, i64 %.1143.i
  store double %.681.i, ptr %.1147.i, align 8, !noalias !28
  %37 = getelementptr double, ptr %48, i64 %.404.i
  %.1196.i = getelementptr i8, ptr %37, i64 48
  %.1197.i = load double, ptr %.1196.i, align 8, !noalias !28
  %.1199.i = fadd double %.191.i, %.1197.i
  store double %.1199.i, ptr %.1196.i, align 8, !noalias !28
  br label %B838.i

B838.i:                                           ; preds = %B338.i.B838.i_crit_edge, %B322.endif.endif.endif.i, %B746.i
  %sunkaddr.i190.pre-phi = phi i64 [ %.pre388, %B338.i.B838.i_crit_edge ], [ %sunkaddr82.i, %B322.endif.endif.endif.i ], [ %sunkaddr82.i, %B746.i ]
  %begin.2.0.i = phi double [ %best.5.1.i.i, %B338.i.B838.i_crit_edge ], [ %.11.i.i196, %B322.endif.endif.endif.i ], [ %.11.i.i196, %B746.i ]
  %sunkaddr66.i = getelementptr i8, ptr %arg.a1, i64 %sunkaddr.i190.pre-phi
  %sunkaddr67.i = getelementptr i8, ptr %sunkaddr66.i, i64 8
  %.1302.i = load double, ptr %sunkaddr67.i, align 8, !noalias !28
  %sunkaddr70.i = getelementptr i8, ptr %sunkaddr66.i, i64 24
  %.1352.i = load double, ptr %sunkaddr70.i, align 8, !noalias !28
  %.13.i.i = fcmp ogt double %.1302.i, %.191.i
  %.14.i.i = select i1 %.13.i.i, double %.1302.i, double %.191.i
  %.15.i.i = fcmp ogt double %.1352.i, %.14.i.i
  %.16.i.i = select i1 %.15.i.i, double %.1352.i, double %.14.i.i
  %.1385.i = fadd double %begin.2.0.i, %.16.i.i
  %sunkaddr73.i = getelementptr i8, ptr %sunkaddr66.i, i64 16
  %.1442.i = load double, ptr %sunkaddr73.i, align 8, !noalias !28
  %.1443.i = fcmp ogt double %.1442.i, 0.000000e+00
  br i1 %.1443.i, label %B998.i, label %f33.exit

B998.i:                                           ; preds = %B838.i
  %.1508.i = load double, ptr %.1507.i, align 8, !noalias !28
  %.10.i1.i = fcmp ogt double %begin.2.0.i, %.1508.i
  %.11.i2.i = select i1 %.10.i1.i, double %begin.2.0.i, double %.1508.i
  %.1588.i = fadd double %.1442.i, %.11.i2.i
  store double %.1588.i, ptr %.1507.i, align 8, !noalias !28
  br i1 %.114108.i.i, label %B50.if.lr.ph.i11.i, label %_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit51.i

B50.if.lr.ph.i.i:                                 ; preds = %B322.i
  br i1 %lcmp.mod.not.i.i, label %B50.if.prol.loopexit.i.i, label %B50.if.prol.preheader.i.i

B50.if.prol.preheader.i.i:                        ; preds = %B50.if.lr.ph.i.i
  %38 = add nuw i64 %pipe.2.0.i, 1
  %39 = mul i64 %121, %38
  %40 = getelementptr i8, ptr %arg.a8, i64 %39
  %scevgep59.i = getelementptr i8, ptr %40, i64 -8
  br label %B50.if.prol.i.i

B50.if.prol.i.i:                                  ; preds = %B50.if.prol.i.i, %B50.if.prol.preheader.i.i
  %lsr.iv60.i = phi i64 [ %lsr.iv.next61.i, %B50.if.prol.i.i ], [ 0, %B50.if.prol.preheader.i.i ]
  %41 = shl nsw i64 %lsr.iv60.i, 3
  %scevgep14.i = getelementptr i8, ptr %scevgep59.i, i64 %41
  %scevgep13.i = getelementptr i8, ptr %scevgep14.i, i64 -8
  %.197.prol.i.i = load double, ptr %scevgep13.i, align 8, !noalias !31
  store double %.197.prol.i.i, ptr %scevgep14.i, align 8, !noalias !31
  %lsr.iv.next61.i = add nsw i64 %lsr.iv60.i, -1
  %prol.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next61.i, %122
  br i1 %prol.iter.cmp.not.i.i, label %B50.if.prol.loopexit.i.i, label %B50.if.prol.i.i, !llvm.loop !34

B50.if.prol.loopexit.i.i:                         ; preds = %B50.if.prol.i.i, %B50.if.lr.ph.i.i
  %.113106110.unr.i.i = phi i64 [ %.69.neg.i.i, %B50.if.lr.ph.i.i ], [ %123, %B50.if.prol.i.i ]
  %.120107109.in.unr.i.i = phi i64 [ %arg.n8_1, %B50.if.lr.ph.i.i ], [ %124, %B50.if.prol.i.i ]
  br i1 %125, label %_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit.i, label %B50.if.preheader.i.i

B50.if.preheader.i.i:                             ; preds = %B50.if.prol.loopexit.i.i
  %42 = add nuw i64 %.113106110.unr.i.i, 8
  %43 = mul i64 %pipe.2.0.i, %arg.n8_1
  %44 = add i64 %.120107109.in.unr.i.i, %43
  %45 = shl i64 %44, 3
  %46 = getelementptr i8, ptr %arg.a8, i64 %45
  %scevgep.i.i = getelementptr i8, ptr %46, i64 -8
  br label %B50.if.i.i

B50.if.i.i:                                       ; preds = %B50.if.i.i, %B50.if.preheader.i.i
  %lsr.iv2.i.i = phi ptr [ %scevgep.i.i, %B50.if.preheader.i.i ], [ %scevgep17.i.i, %B50.if.i.i ]
  %lsr.iv.i.i = phi i64 [ %42, %B50.if.preheader.i.i ], [ %lsr.iv.next.i.i, %B50.if.i.i ]
  %scevgep16.i.i = getelementptr i8, ptr %lsr.iv2.i.i, i64 -8
  %.197.i.i = load double, ptr %scevgep16.i.i, align 8, !noalias !31
  store double %.197.i.i, ptr %lsr.iv2.i.i, align 8, !noalias !31
  %scevgep14.i.i = getelementptr i8, ptr %lsr.iv2.i.i, i64 -16
  %.197.1.i.i = load double, ptr %scevgep14.i.i, align 8, !noalias !31
  store double %.197.1.i.i, ptr %scevgep16.i.i, align 8, !noalias !31
  %scevgep12.i.i = getelementptr i8, ptr %lsr.iv2.i.i, i64 -24
  %.197.2.i.i = load double, ptr %scevgep12.i.i, align 8, !noalias !31
  store double %.197.2.i.i, ptr %scevgep14.i.i, align 8, !noalias !31
  %scevgep10.i.i = getelementptr i8, ptr %lsr.iv2.i.i, i64 -32
  %.197.3.i.i = load double, ptr %scevgep10.i.i, align 8, !noalias !31
  store double %.197.3.i.i, ptr %scevgep12.i.i, align 8, !noalias !31
  %scevgep8.i.i = getelementptr i8, ptr %lsr.iv2.i.i, i64 -40
  %.197.4.i.i = load double, ptr %scevgep8.i.i, align 8, !noalias !31
  store double %.197.4.i.i, ptr %scevgep10.i.i, align 8, !noalias !31
  %scevgep6.i.i = getelementptr i8, ptr %lsr.iv2.i.i, i64 -48
  %.197.5.i.i = load double, ptr %scevgep6.i.i, align 8, !noalias !31
  store double %.197.5.i.i, ptr %scevgep8.i.i, align 8, !noalias !31
  %scevgep4.i.i200 = getelementptr i8, ptr %lsr.iv2.i.i, i64 -56
  %.197.6.i.i = load double, ptr %scevgep4.i.i200, align 8, !noalias !31
  store double %.197.6.i.i, ptr %scevgep6.i.i, align 8, !noalias !31
  %scevgep17.i.i = getelementptr i8, ptr %lsr.iv2.i.i, i64 -64
  %.197.7.i.i = load double, ptr %scevgep17.i.i, align 8, !noalias !31
  store double %.197.7.i.i, ptr %scevgep4.i.i200, align 8, !noalias !31
  %lsr.iv.next.i.i = add i64 %lsr.iv.i.i, -8
  %.114.7.i.i = icmp sgt i64 %lsr.iv.next.i.i, 8
  br i1 %.114.7.i.i, label %B50.if.i.i, label %_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit.i

_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit.i: ; preds = %B50.if.i.i, %B50.if.prol.loopexit.i.i, %B322.i
  %.297.i.i = mul i64 %pipe.2.0.i, %arg.n8_1
  %.301.i.i = getelementptr double, ptr %arg.a8, i64 %.297.i.i
  store double %.11.i.i196, ptr %.301.i.i, align 8, !noalias !31
  %.681.i = fadd double %.191.i, %.11.i.i196
  %sunkaddr74.i = shl i64 %.587.i.pre-phi, 3
  %sunkaddr75.i = getelementptr i8, ptr %arg.a7, i64 %sunkaddr74.i
  %sunkaddr76.i = getelementptr i8, ptr %sunkaddr75.i, i64 8
  %.181.i.i = load double, ptr %sunkaddr76.i, align 8, !noalias !35
  %.182.i.i = fcmp ugt double %.181.i.i, 0.000000e+00
  br i1 %.182.i.i, label %B56.i.i, label %B322.endif.endif.endif.i

B56.i.i:                                          ; preds = %_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit.i
  %.293.i.i = load double, ptr %sunkaddr75.i, align 8, !noalias !35
  %47 = fsub double %.293.i.i, %.11.i.i196
  %.298.i.i = fadd double %.181.i.i, %47
  %.10.i.i.i197 = fcmp ogt double %.298.i.i, 0.000000e+00
  %.11.i.i.i198 = select i1 %.10.i.i.i197, double %.298.i.i, double 0.000000e+00
  %.10.i1.i.i = fcmp olt double %.191.i, %.11.i.i.i198
  %.11.i2.i.i = select i1 %.10.i1.i.i, double %.191.i, double %.11.i.i.i198
  %.360.i.i = fsub double %.11.i.i.i198, %.11.i2.i.i
  store double %.360.i.i, ptr %sunkaddr76.i, align 8, !noalias !35
  br label %B322.endif.endif.endif.i

B322.endif.endif.endif.i:                         ; preds = %B56.i.i, %_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit.i
  %.847.i = phi double [ %.360.i.i, %B56.i.i ], [ %.181.i.i, %_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit.i ]
  %storemerge.i3.i = phi double [ %.11.i2.i.i, %B56.i.i ], [ 0.000000e+00, %_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit.i ]
  %.747.i = fadd double %.681.i, %storemerge.i3.i
  store double %.747.i, ptr %sunkaddr75.i, align 8, !noalias !28
  %sunkaddr82.i = shl i64 %.186.i, 3
  %sunkaddr83.i = getelementptr i8, ptr %arg.a1, i64 %sunkaddr82.i
  %sunkaddr84.i = getelementptr i8, ptr %sunkaddr83.i, i64 40
  %.897.i = load double, ptr %sunkaddr84.i, align 8, !noalias !28
  %.898.i = fadd double %.847.i, %.897.i
  store double %.898.i, ptr %sunkaddr76.i, align 8, !noalias !28
  %.987.i = mul i64 %.241.i, %arg.n9_1
  %48 = getelementptr double, ptr %arg.a9, i64 %.987.i
  %49 = getelementptr double, ptr %48, i64 %pipe.2.0.i
  %.991.i = getelementptr i8, ptr %49, i64 48
  %.992.i = load double, ptr %.991.i, align 8, !noalias !28
  %.1042.i = load double, ptr %sunkaddr84.i, align 8, !noalias !28
  %.1044.i = fadd double %.191.i, %.1042.i
  %.1045.i = fadd double %.992.i, %.1044.i
  store double %.1045.i, ptr %.991.i, align 8, !noalias !28
  %.1089.i = icmp sgt i64 %.404.i, -1
  br i1 %.1089.i, label %B746.i, label %B838.i

B50.if.lr.ph.i11.i:                               ; preds = %B998.i
  br i1 %lcmp.mod.not.i.i, label %B50.if.prol.loopexit.i25.i, label %B50.if.prol.i16.i

B50.if.prol.i16.i:                                ; preds = %B50.if.lr.ph.i11.i, %B50.if.prol.i16.i
  %lsr.iv.i194 = phi i64 [ %lsr.iv.next.i195, %B50.if.prol.i16.i ], [ 0, %B50.if.lr.ph.i11.i ]
  %50 = shl nsw i64 %lsr.iv.i194, 3
  %scevgep11.i = getelementptr i8, ptr %scevgep.i193, i64 %50
  %scevgep8.i = getelementptr i8, ptr %scevgep11.i, i64 -8
  %.197.prol.i21.i = load double, ptr %scevgep8.i, align 8, !noalias !38
  store double %.197.prol.i21.i, ptr %scevgep11.i, align 8, !noalias !38
  %lsr.iv.next.i195 = add nsw i64 %lsr.iv.i194, -1
  %prol.iter.cmp.not.i23.i = icmp eq i64 %lsr.iv.next.i195, %122
  br i1 %prol.iter.cmp.not.i23.i, label %B50.if.prol.loopexit.i25.i, label %B50.if.prol.i16.i, !llvm.loop !34

B50.if.prol.loopexit.i25.i:                       ; preds = %B50.if.prol.i16.i, %B50.if.lr.ph.i11.i
  %.113106110.unr.i26.i = phi i64 [ %.69.neg.i.i, %B50.if.lr.ph.i11.i ], [ %123, %B50.if.prol.i16.i ]
  %.120107109.in.unr.i27.i = phi i64 [ %arg.n8_1, %B50.if.lr.ph.i11.i ], [ %124, %B50.if.prol.i16.i ]
  br i1 %125, label %_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit51.i, label %B50.if.preheader.i28.i

B50.if.preheader.i28.i:                           ; preds = %B50.if.prol.loopexit.i25.i
  %51 = add nuw i64 %.113106110.unr.i26.i, 8
  %52 = add i64 %.120107109.in.unr.i27.i, %127
  %53 = shl i64 %52, 3
  %54 = getelementptr i8, ptr %arg.a8, i64 %53
  %scevgep.i29.i = getelementptr i8, ptr %54, i64 -8
  br label %B50.if.i30.i

B50.if.i30.i:                                     ; preds = %B50.if.i30.i, %B50.if.preheader.i28.i
  %lsr.iv2.i31.i = phi ptr [ %scevgep.i29.i, %B50.if.preheader.i28.i ], [ %scevgep17.i47.i, %B50.if.i30.i ]
  %lsr.iv.i32.i = phi i64 [ %51, %B50.if.preheader.i28.i ], [ %lsr.iv.next.i49.i, %B50.if.i30.i ]
  %scevgep16.i33.i = getelementptr i8, ptr %lsr.iv2.i31.i, i64 -8
  %.197.i34.i = load double, ptr %scevgep16.i33.i, align 8, !noalias !38
  store double %.197.i34.i, ptr %lsr.iv2.i31.i, align 8, !noalias !38
  %scevgep14.i35.i = getelementptr i8, ptr %lsr.iv2.i31.i, i64 -16
  %.197.1.i36.i = load double, ptr %scevgep14.i35.i, align 8, !noalias !38
  store double %.197.1.i36.i, ptr %scevgep16.i33.i, align 8, !noalias !38
  %scevgep12.i37.i = getelementptr i8, ptr %lsr.iv2.i31.i, i64 -24
  %.197.2.i38.i = load double, ptr %scevgep12.i37.i, align 8, !noalias !38
  store double %.197.2.i38.i, ptr %scevgep14.i35.i, align 8, !noalias !38
  %scevgep10.i39.i = getelementptr i8, ptr %lsr.iv2.i31.i, i64 -32
  %.197.3.i40.i = load double, ptr %scevgep10.i39.i, align 8, !noalias !38
  store double %.197.3.i40.i, ptr %scevgep12.i37.i, align 8, !noalias !38
  %scevgep8.i41.i = getelementptr i8, ptr %lsr.iv2.i31.i, i64 -40
  %.197.4.i42.i = load double, ptr %scevgep8.i41.i, align 8, !noalias !38
  store double %.197.4.i42.i, ptr %scevgep10.i39.i, align 8, !noalias !38
  %scevgep6.i43.i = getelementptr i8, ptr %lsr.iv2.i31.i, i64 -48
  %.197.5.i44.i = load double, ptr %scevgep6.i43.i, align 8, !noalias !38
  store double %.197.5.i44.i, ptr %scevgep8.i41.i, align 8, !noalias !38
  %scevgep4.i45.i = getelementptr i8, ptr %lsr.iv2.i31.i, i64 -56
  %.197.6.i46.i = load double, ptr %scevgep4.i45.i, align 8, !noalias !38
  store double %.197.6.i46.i, ptr %scevgep6.i43.i, align 8, !noalias !38
  %scevgep17.i47.i = getelementptr i8, ptr %lsr.iv2.i31.i, i64 -64
  %.197.7.i48.i = load double, ptr %scevgep17.i47.i, align 8, !noalias !38
  store double %.197.7.i48.i, ptr %scevgep4.i45.i, align 8, !noalias !38
  %lsr.iv.next.i49.i = add i64 %lsr.iv.i32.i, -8
  %.114.7.i50.i = icmp sgt i64 %lsr.iv.next.i49.i, 8
  br i1 %.114.7.i50.i, label %B50.if.i30.i, label %_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit51.i

_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit51.i: ; preds = %B50.if.i30.i, %B50.if.prol.loopexit.i25.i, %B998.i
  store double %.1588.i, ptr %.301.i10.i, align 8, !noalias !38
  %.1774.i = mul i64 %.241.i, %arg.n9_1
  %gep = getelementptr double, ptr %invariant.gep, i64 %.1774.i
  %.1778.i = getelementptr i8, ptr %gep, i64 40
  %.1779.i = load double, ptr %.1778.i, align 8, !noalias !28
  %.1829.i = load double, ptr %sunkaddr73.i, align 8, !noalias !28
  %.1830.i = fadd double %.1779.i, %.1829.i
  store double %.1830.i, ptr %.1778.i, align 8, !noalias !28
  %.1923.i = load double, ptr %sunkaddr89.i, align 8, !noalias !28
  %.1977.i191 = load double, ptr %sunkaddr70.i, align 8, !noalias !28
  %.1978.i192 = fadd double %.1923.i, %.1977.i191
  %.10.i52.i = fcmp ogt double %.1978.i192, %.1385.i
  %.11.i53.i = select i1 %.10.i52.i, double %.1978.i192, double %.1385.i
  br label %f33.exit

f33.exit:                                         ; preds = %B838.i, %_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit51.i
  %end.2.0.i = phi double [ %.1385.i, %B838.i ], [ %.11.i53.i, %_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd.exit51.i ]
  %.2025.i = fadd double %.191.i, %begin.2.0.i
  %sunkaddr494.i = shl i64 %.706.i, 3
  %sunkaddr495.i = getelementptr i8, ptr %arg.a0, i64 %sunkaddr494.i
  %sunkaddr496.i = getelementptr i8, ptr %sunkaddr495.i, i64 56
  %.184.i.i = load i64, ptr %sunkaddr496.i, align 8, !noalias !41
  br i1 %128, label %f33.exit.B266.if.lr.ph.i.i_crit_edge, label %B106.if.lr.ph.i.i

f33.exit.B266.if.lr.ph.i.i_crit_edge:             ; preds = %f33.exit
  %.pre389 = mul i64 %chosen.2.1.i.i, %arg.n5_1
  %.pre390 = mul i64 %chosen.2.1.i.i, %arg.n6_1
  br label %B266.if.lr.ph.i.i

B656.i:                                           ; preds = %B338.endif.endif.i
  %.1132.i = sub nsw i64 %issue.3.0.i, %arg.a14
  %.74.i.i = mul i64 %.1132.i, %arg.n12_1
  %.78.i.i = getelementptr double, ptr %arg.a12, i64 %.74.i.i
  %.79.i.i = sitofp i64 %chosen.2.1.i.i to double
  store double %.79.i.i, ptr %.78.i.i, align 8, !noalias !44
  %.126.i.i = getelementptr i8, ptr %.78.i.i, i64 8
  %.127.i.i = sitofp i64 %.655.i to double
  store double %.127.i.i, ptr %.126.i.i, align 8, !noalias !44
  %.174.i.i = getelementptr i8, ptr %.78.i.i, i64 16
  %.175.i.i = sitofp i64 %held.2.1.i.i to double
  store double %.175.i.i, ptr %.174.i.i, align 8, !noalias !44
  %.222.i.i = getelementptr i8, ptr %.78.i.i, i64 24
  store double %clock.2.0.i, ptr %.222.i.i, align 8, !noalias !44
  %.269.i.i = getelementptr i8, ptr %.78.i.i, i64 32
  store double %best.5.1.i.i, ptr %.269.i.i, align 8, !noalias !44
  %.316.i.i = getelementptr i8, ptr %.78.i.i, i64 40
  store double %.2025.i, ptr %.316.i.i, align 8, !noalias !44
  %.363.i.i = getelementptr i8, ptr %.78.i.i, i64 48
  store double %end.2.0.i, ptr %.363.i.i, align 8, !noalias !44
  br label %B708.i

B708.i:                                           ; preds = %B338.endif.endif.i, %B656.i
  %.184.i = getelementptr i8, ptr %.190.i, i64 32
  %.185.i = load double, ptr %.184.i, align 8, !noalias !47
  %.186.i201 = fadd double %best.5.1.i.i, %.185.i
  %.235.i = getelementptr i8, ptr %169, i64 8
  store double %.186.i201, ptr %.235.i, align 8, !noalias !47
  %.285.i = getelementptr i8, ptr %170, i64 8
  store i64 1, ptr %.285.i, align 8, !noalias !47
  %.288.i = add nsw i64 %.655.i, 1
  %.303.i = icmp slt i64 %.288.i, %arg.n0_0
  %"$phi192.0.2.0.i" = select i1 %.303.i, i64 %.288.i, i64 0
  store i64 %"$phi192.0.2.0.i", ptr %.654.i, align 8, !noalias !47
  %.415.i202 = getelementptr i8, ptr %.654.i, i64 24
  store i64 1, ptr %.415.i202, align 8, !noalias !47
  %.467.i = getelementptr i8, ptr %35, i64 40
  %.468.i = load i64, ptr %.467.i, align 8, !noalias !47
  switch i64 %.468.i, label %f34.exit [
    i64 1, label %B322.i208
    i64 8, label %B384.i
    i64 9, label %B466.i
  ]

B322.i208:                                        ; preds = %B708.i
  %sunkaddr.i209 = shl i64 %.650.i, 3
  %sunkaddr23.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr.i209
  %sunkaddr24.i = getelementptr i8, ptr %sunkaddr23.i, i64 8
  store i64 1, ptr %sunkaddr24.i, align 8, !noalias !50
  %sunkaddr25.i210 = shl i64 %.715.i.i.pre-phi, 3
  %sunkaddr26.i211 = getelementptr i8, ptr %arg.a5, i64 %sunkaddr25.i210
  %sunkaddr27.i212 = getelementptr i8, ptr %sunkaddr26.i211, i64 32
  store double %end.2.0.i, ptr %sunkaddr27.i212, align 8, !noalias !50
  %.240.i.i = icmp ne i64 %chosen.2.1.i.i, -9223372036854775808
  %.242.not.i.i = or i1 %.138.i.i, %.240.i.i
  %or.cond = select i1 %.229.i.i, i1 %.242.not.i.i, i1 false, !prof !53
  br i1 %or.cond, label %B0.endif.i.i, label %f34.exit, !prof !53

B190.i.i:                                         ; preds = %B132.if.i.i
  %.518.i.i = load double, ptr %lsr.iv50.i.i, align 8, !noalias !50
  %.10.i.i.i215 = fcmp ogt double %.518.i.i, %opens.2.0927.i.i
  %.11.i.i.i216 = select i1 %.10.i.i.i215, double %.518.i.i, double %opens.2.0927.i.i
  %lsr.iv.next45.i.i = add i64 %lsr.iv44.i.i, -1
  %scevgep48.i.i = getelementptr i8, ptr %lsr.iv47.i.i, i64 %.pre-phi
  %scevgep51.i.i = getelementptr i8, ptr %lsr.iv50.i.i, i64 %131
  %.360.i.i217 = icmp sgt i64 %lsr.iv.next45.i.i, 1
  br i1 %.360.i.i217, label %B132.if.i.i, label %B298.if.preheader.i.i

B298.if.preheader.i.i:                            ; preds = %B190.i.i
  br i1 %lcmp.mod.not.i.i219, label %B298.if.prol.loopexit.i.i, label %B298.if.prol.preheader.i.i

B298.if.prol.preheader.i.i:                       ; preds = %B298.if.preheader.i.i
  %55 = mul i64 %134, %.234.1.i.i
  %56 = getelementptr i8, ptr %arg.a6, i64 %55
  %scevgep34.i.i = getelementptr i8, ptr %56, i64 8
  %scevgep37.i.i220 = getelementptr i8, ptr %68, i64 8
  %scevgep40.i.i221 = getelementptr i8, ptr %66, i64 24
  br label %B298.if.prol.i.i

B298.if.prol.i.i:                                 ; preds = %B500.prol.i.i, %B298.if.prol.preheader.i.i
  %lsr.iv21.i = phi i64 [ %lsr.iv.next.i222, %B500.prol.i.i ], [ %xtraiter.i.i218, %B298.if.prol.preheader.i.i ]
  %lsr.iv41.i.i = phi ptr [ %scevgep42.i.i, %B500.prol.i.i ], [ %scevgep40.i.i221, %B298.if.prol.preheader.i.i ]
  %lsr.iv38.i.i = phi ptr [ %scevgep39.i.i, %B500.prol.i.i ], [ %scevgep37.i.i220, %B298.if.prol.preheader.i.i ]
  %lsr.iv35.i.i = phi ptr [ %scevgep36.i.i, %B500.prol.i.i ], [ %scevgep34.i.i, %B298.if.prol.preheader.i.i ]
  %scevgep43.i.i = getelementptr i8, ptr %lsr.iv41.i.i, i64 -16
  store i64 0, ptr %scevgep43.i.i, align 8, !noalias !50
  store i64 1, ptr %lsr.iv41.i.i, align 8, !noalias !50
  %.836.prol.i.i = load double, ptr %lsr.iv38.i.i, align 8, !noalias !50
  %.838.prol.i.i = fcmp ogt double %.11.i.i.i216, %.836.prol.i.i
  br i1 %.838.prol.i.i, label %B420.prol.i.i, label %B500.prol.i.i

B420.prol.i.i:                                    ; preds = %B298.if.prol.i.i
  store double %.11.i.i.i216, ptr %lsr.iv38.i.i, align 8, !noalias !50
  store i64 5, ptr %lsr.iv35.i.i, align 8, !noalias !50
  br label %B500.prol.i.i

B500.prol.i.i:                                    ; preds = %B420.prol.i.i, %B298.if.prol.i.i
  %scevgep36.i.i = getelementptr i8, ptr %lsr.iv35.i.i, i64 %133
  %scevgep39.i.i = getelementptr i8, ptr %lsr.iv38.i.i, i64 %131
  %scevgep42.i.i = getelementptr i8, ptr %lsr.iv41.i.i, i64 %.pre-phi
  %lsr.iv.next.i222 = add nsw i64 %lsr.iv21.i, -1
  %prol.iter.cmp.not.i.i223 = icmp eq i64 %lsr.iv.next.i222, 0
  br i1 %prol.iter.cmp.not.i.i223, label %B298.if.prol.loopexit.loopexit.i.i, label %B298.if.prol.i.i, !llvm.loop !54

B298.if.prol.loopexit.loopexit.i.i:               ; preds = %B500.prol.i.i
  %57 = add i64 %64, %xtraiter.i.i218
  br label %B298.if.prol.loopexit.i.i

B298.if.prol.loopexit.i.i:                        ; preds = %B298.if.prol.loopexit.loopexit.i.i, %B298.if.preheader.i.i
  %.641930934.unr.i.i = phi i64 [ %135, %B298.if.prol.loopexit.loopexit.i.i ], [ %arg.a13, %B298.if.preheader.i.i ]
  %.648931933.unr.i.i = phi i64 [ %57, %B298.if.prol.loopexit.loopexit.i.i ], [ %64, %B298.if.preheader.i.i ]
  br i1 %136, label %f34.exit, label %B298.if.preheader10.i.i

B298.if.preheader10.i.i:                          ; preds = %B298.if.prol.loopexit.i.i
  %58 = add nuw i64 %.641930934.unr.i.i, 4
  %59 = add i64 %.648931933.unr.i.i, 3
  %60 = add i64 %.648931933.unr.i.i, 2
  %61 = mul i64 %.648931933.unr.i.i, %.pre-phi
  %62 = getelementptr i8, ptr %arg.a4, i64 %61
  %scevgep20.i.i224 = getelementptr i8, ptr %62, i64 8
  %63 = add i64 %.648931933.unr.i.i, 1
  %sunkaddr83.i.i = mul i64 %.648931933.unr.i.i, %131
  %sunkaddr56.i.i = mul i64 %63, %131
  %sunkaddr63.i.i = mul i64 %60, %131
  %sunkaddr75.i.i = mul i64 %59, %131
  %.reass.i.i = mul i64 %.648931933.unr.i.i, %133
  %.reass4.i.i = mul i64 %63, %133
  %.reass6.i.i = mul i64 %60, %133
  %.reass8.i.i = mul i64 %59, %133
  br label %B298.if.i.i

B420.i.i:                                         ; preds = %B298.if.i.i
  store double %.11.i.i.i216, ptr %sunkaddr42.i, align 8, !noalias !50
  %scevgep19.i235 = getelementptr i8, ptr %lsr.iv13.i, i64 %.reass.i.i
  store i64 5, ptr %scevgep19.i235, align 8, !noalias !50
  br label %B500.i.i

B500.i.i:                                         ; preds = %B298.if.i.i, %B420.i.i
  %scevgep28.i.i = getelementptr i8, ptr %lsr.iv21.i.i, i64 %.pre-phi
  store i64 0, ptr %scevgep28.i.i, align 8, !noalias !50
  %scevgep29.i.i = getelementptr i8, ptr %scevgep28.i.i, i64 16
  store i64 1, ptr %scevgep29.i.i, align 8, !noalias !50
  %sunkaddr28.i228 = getelementptr i8, ptr %lsr.iv.i226, i64 %sunkaddr56.i.i
  %sunkaddr29.i = getelementptr i8, ptr %sunkaddr28.i228, i64 8
  %.836.1.i.i = load double, ptr %sunkaddr29.i, align 8, !noalias !50
  %.838.1.i.i = fcmp ogt double %.11.i.i.i216, %.836.1.i.i
  br i1 %.838.1.i.i, label %B420.1.i.i, label %B500.1.i.i

B420.1.i.i:                                       ; preds = %B500.i.i
  store double %.11.i.i.i216, ptr %sunkaddr29.i, align 8, !noalias !50
  %scevgep18.i234 = getelementptr i8, ptr %lsr.iv13.i, i64 %.reass4.i.i
  store i64 5, ptr %scevgep18.i234, align 8, !noalias !50
  br label %B500.1.i.i

B500.1.i.i:                                       ; preds = %B420.1.i.i, %B500.i.i
  %scevgep30.i.i = getelementptr i8, ptr %scevgep28.i.i, i64 %.pre-phi
  store i64 0, ptr %scevgep30.i.i, align 8, !noalias !50
  %scevgep31.i.i = getelementptr i8, ptr %scevgep30.i.i, i64 16
  store i64 1, ptr %scevgep31.i.i, align 8, !noalias !50
  %sunkaddr32.i = getelementptr i8, ptr %lsr.iv.i226, i64 %sunkaddr63.i.i
  %sunkaddr33.i = getelementptr i8, ptr %sunkaddr32.i, i64 8
  %.836.2.i.i = load double, ptr %sunkaddr33.i, align 8, !noalias !50
  %.838.2.i.i = fcmp ogt double %.11.i.i.i216, %.836.2.i.i
  br i1 %.838.2.i.i, label %B420.2.i.i, label %B500.2.i.i

B420.2.i.i:                                       ; preds = %B500.1.i.i
  store double %.11.i.i.i216, ptr %sunkaddr33.i, align 8, !noalias !50
  %scevgep17.i233 = getelementptr i8, ptr %lsr.iv13.i, i64 %.reass6.i.i
  store i64 5, ptr %scevgep17.i233, align 8, !noalias !50
  br label %B500.2.i.i

B500.2.i.i:                                       ; preds = %B420.2.i.i, %B500.1.i.i
  %sunkaddr71.i.i = getelementptr i8, ptr %scevgep30.i.i, i64 %.pre-phi
  store i64 0, ptr %sunkaddr71.i.i, align 8, !noalias !50
  %sunkaddr74.i.i = getelementptr i8, ptr %sunkaddr71.i.i, i64 16
  store i64 1, ptr %sunkaddr74.i.i, align 8, !noalias !50
  %sunkaddr36.i = getelementptr i8, ptr %lsr.iv.i226, i64 %sunkaddr75.i.i
  %sunkaddr37.i = getelementptr i8, ptr %sunkaddr36.i, i64 8
  %.836.3.i.i = load double, ptr %sunkaddr37.i, align 8, !noalias !50
  %.838.3.i.i = fcmp ogt double %.11.i.i.i216, %.836.3.i.i
  br i1 %.838.3.i.i, label %B420.3.i.i, label %B500.3.i.i

B420.3.i.i:                                       ; preds = %B500.2.i.i
  store double %.11.i.i.i216, ptr %sunkaddr37.i, align 8, !noalias !50
  %scevgep16.i = getelementptr i8, ptr %lsr.iv13.i, i64 %.reass8.i.i
  store i64 5, ptr %scevgep16.i, align 8, !noalias !50
  br label %B500.3.i.i

B500.3.i.i:                                       ; preds = %B420.3.i.i, %B500.2.i.i
  %lsr.iv.next.i.i229 = add i64 %lsr.iv.i.i227, -4
  %scevgep20.i230 = getelementptr i8, ptr %sunkaddr71.i.i, i64 %.pre-phi
  %scevgep.i231 = getelementptr i8, ptr %lsr.iv.i226, i64 %138
  %scevgep15.i232 = getelementptr i8, ptr %lsr.iv13.i, i64 %137
  %.642.3.i.i = icmp sgt i64 %lsr.iv.next.i.i229, 4
  br i1 %.642.3.i.i, label %B298.if.i.i, label %f34.exit

B0.endif.i.i:                                     ; preds = %B322.i208
  %.245.i.i = sdiv i64 %chosen.2.1.i.i, %arg.a13
  %.246.i.i = srem i64 %chosen.2.1.i.i, %arg.a13
  %.247.i.i = xor i64 %.246.i.i, %arg.a13
  %.248.i.i = icmp slt i64 %.247.i.i, 0
  %.249.i.i = icmp ne i64 %.246.i.i, 0
  %.250.i.i = and i1 %.249.i.i, %.248.i.i
  %.255.i.i213 = sext i1 %.250.i.i to i64
  %.234.1.i.i = add i64 %.245.i.i, %.255.i.i213
  %64 = mul i64 %.234.1.i.i, %arg.a13
  br i1 %.316.i.i214, label %B132.if.preheader.i.i, label %f34.exit

B132.if.preheader.i.i:                            ; preds = %B0.endif.i.i
  %65 = mul i64 %130, %.234.1.i.i
  %66 = getelementptr i8, ptr %arg.a4, i64 %65
  %scevgep46.i.i = getelementptr i8, ptr %66, i64 8
  %67 = mul i64 %132, %.234.1.i.i
  %68 = getelementptr i8, ptr %arg.a5, i64 %67
  %scevgep49.i.i = getelementptr i8, ptr %68, i64 32
  br label %B132.if.i.i

B132.if.i.i:                                      ; preds = %B132.if.preheader.i.i, %B190.i.i
  %lsr.iv50.i.i = phi ptr [ %scevgep49.i.i, %B132.if.preheader.i.i ], [ %scevgep51.i.i, %B190.i.i ]
  %lsr.iv47.i.i = phi ptr [ %scevgep46.i.i, %B132.if.preheader.i.i ], [ %scevgep48.i.i, %B190.i.i ]
  %lsr.iv44.i.i = phi i64 [ %129, %B132.if.preheader.i.i ], [ %lsr.iv.next45.i.i, %B190.i.i ]
  %opens.2.0927.i.i = phi double [ 0.000000e+00, %B132.if.preheader.i.i ], [ %.11.i.i.i216, %B190.i.i ]
  %.450.i.i = load i64, ptr %lsr.iv47.i.i, align 8, !noalias !50
  %.451.i.i = icmp eq i64 %.450.i.i, 0
  br i1 %.451.i.i, label %f34.exit, label %B190.i.i

B298.if.i.i:                                      ; preds = %B500.3.i.i, %B298.if.preheader10.i.i
  %lsr.iv13.i = phi ptr [ %scevgep15.i232, %B500.3.i.i ], [ %scevgep12.i225, %B298.if.preheader10.i.i ]
  %lsr.iv.i226 = phi ptr [ %scevgep.i231, %B500.3.i.i ], [ %arg.a5, %B298.if.preheader10.i.i ]
  %lsr.iv21.i.i = phi ptr [ %scevgep20.i230, %B500.3.i.i ], [ %scevgep20.i.i224, %B298.if.preheader10.i.i ]
  %lsr.iv.i.i227 = phi i64 [ %lsr.iv.next.i.i229, %B500.3.i.i ], [ %58, %B298.if.preheader10.i.i ]
  store i64 0, ptr %lsr.iv21.i.i, align 8, !noalias !50
  %scevgep27.i.i = getelementptr i8, ptr %lsr.iv21.i.i, i64 16
  store i64 1, ptr %scevgep27.i.i, align 8, !noalias !50
  %sunkaddr41.i = getelementptr i8, ptr %lsr.iv.i226, i64 %sunkaddr83.i.i
  %sunkaddr42.i = getelementptr i8, ptr %sunkaddr41.i, i64 8
  %.836.i.i = load double, ptr %sunkaddr42.i, align 8, !noalias !50
  %.838.i.i = fcmp ogt double %.11.i.i.i216, %.836.i.i
  br i1 %.838.i.i, label %B420.i.i, label %B500.i.i

B384.i:                                           ; preds = %B708.i
  %sunkaddr45.i = shl i64 %.650.i, 3
  %sunkaddr46.i = getelementptr i8, ptr %arg.a4, i64 %sunkaddr45.i
  %sunkaddr47.i = getelementptr i8, ptr %sunkaddr46.i, i64 16
  %.616.i = load i64, ptr %sunkaddr47.i, align 8, !noalias !47
  %.617.i = add nsw i64 %.616.i, -1
  store i64 %.617.i, ptr %sunkaddr47.i, align 8, !noalias !47
  br label %f34.exit

B466.i:                                           ; preds = %B708.i
  br i1 %.126.i.i203, label %_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit.i, label %B0.else.i1.i, !prof !0

B0.else.i1.i:                                     ; preds = %B466.i
  %.137.i.i = icmp ne i64 %chosen.2.1.i.i, -9223372036854775808
  %.139.not.i.i = or i1 %.138.i.i, %.137.i.i
  br i1 %.139.not.i.i, label %B0.else.if.i.i, label %B0.endif.else.i.i, !prof !55

B0.else.if.i.i:                                   ; preds = %B0.else.i1.i
  %.142.i.i = sdiv i64 %chosen.2.1.i.i, %arg.a13
  %.143.i.i = srem i64 %chosen.2.1.i.i, %arg.a13
  %.144.i.i = xor i64 %.143.i.i, %arg.a13
  %.145.i.i = icmp slt i64 %.144.i.i, 0
  %.146.i.i206 = icmp ne i64 %.143.i.i, 0
  %.147.i.i207 = and i1 %.146.i.i206, %.145.i.i
  %.152.i.i = sext i1 %.147.i.i207 to i64
  %.131.1.i.i = add i64 %.142.i.i, %.152.i.i
  %69 = mul nsw i64 %.131.1.i.i, %arg.a13
  br label %B0.endif.else.i.i

B0.endif.else.i.i:                                ; preds = %B0.else.if.i.i, %B0.else.i1.i
  %quot.0.ph.i.i = phi i64 [ 0, %B0.else.i1.i ], [ %69, %B0.else.if.i.i ]
  %.165.i.i = add i64 %chosen.2.1.i.i, 1
  %.166.i.i = sub i64 %.165.i.i, %quot.0.ph.i.i
  %.186.i.i = srem i64 %.166.i.i, %arg.a13
  %.187.i.i = xor i64 %.186.i.i, %arg.a13
  %.188.i.i = icmp slt i64 %.187.i.i, 0
  %.189.i.i = icmp ne i64 %.186.i.i, 0
  %.190.i.i = and i1 %.189.i.i, %.188.i.i
  %.197.i.i204 = select i1 %.190.i.i, i64 %arg.a13, i64 0
  %.177.1.i.i = add i64 %.186.i.i, %quot.0.ph.i.i
  %70 = add i64 %.177.1.i.i, %.197.i.i204
  br label %_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit.i

_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit.i: ; preds = %B0.endif.else.i.i, %B466.i
  %.207.i.i = phi i64 [ %70, %B0.endif.else.i.i ], [ 0, %B466.i ]
  %.250.i2.i = mul i64 %.207.i.i, %arg.n4_1
  %71 = getelementptr i64, ptr %arg.a4, i64 %.250.i2.i
  %.254.i.i = getelementptr i8, ptr %71, i64 16
  %.255.i3.i = load i64, ptr %.254.i.i, align 8, !noalias !56
  %.256.i.i = add nsw i64 %.255.i3.i, 1
  store i64 %.256.i.i, ptr %.254.i.i, align 8, !noalias !56
  %.348.i.i205 = getelementptr i8, ptr %71, i64 24
  store i64 1, ptr %.348.i.i205, align 8, !noalias !56
  %.392.i.i = mul i64 %.207.i.i, %arg.n5_1
  %72 = getelementptr double, ptr %arg.a5, i64 %.392.i.i
  %.396.i.i = getelementptr i8, ptr %72, i64 24
  store double %end.2.0.i, ptr %.396.i.i, align 8, !noalias !56
  br label %f34.exit

f34.exit:                                         ; preds = %B132.if.i.i, %B500.3.i.i, %B708.i, %B322.i208, %B298.if.prol.loopexit.i.i, %B0.endif.i.i, %B384.i, %_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd.exit.i
  %.1210.i = add i64 %issue.3.0.i, 1
  %.1208.i = fadd double %arg.a17, %best.5.1.i.i
  %.1320.i = icmp eq i64 %chosen.2.1.i.i, 0
  %or.cond.i = select i1 %looking.2.0.ph254.i, i1 %.1320.i, i1 false
  br i1 %or.cond.i, label %B784.i, label %B172.i

B784.i:                                           ; preds = %f34.exit
  %.1396.i = load i64, ptr %arg.a4, align 8, !noalias !27
  %.1397.i = icmp eq i64 %.1396.i, 0
  br i1 %.1397.i, label %B822.else.i, label %B172.outer251.i

B994.i:                                           ; preds = %B370.i.i, %B240.i.i
  %.173337.i = add nsw i64 %passes.2.0.ph.i, 1
  %.1815.i = mul i64 %.184.1.i.i, %arg.n11_1
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.1815.i
  %.1819.i = getelementptr i8, ptr %gep.i, i64 -16
  %.1820.i = load double, ptr %.1819.i, align 8, !noalias !27
  %.5.i.i = fptosi double %.1820.i to i64
  %.1846.i = sub nsw i64 %.1210.i, %.5.i.i
  %.1880.i = icmp eq i64 %.1210.i, %.5.i.i
  br i1 %.1880.i, label %B994.endif.endif.endif.endif.endif.i, label %B994.endif.endif.endif.endif.else.i, !prof !0

B1272.i:                                          ; preds = %f32.exit189
  %.2209.i = mul i64 %again.2.0.ph.i, %arg.n11_1
  %.2211.i = getelementptr double, ptr %arg.a11, i64 %.2209.i
  %.2243.i = uitofp i64 %repeats.2.0.ph.ph.i to double
  %scevgep.i6 = getelementptr i8, ptr %.2211.i, i64 56
  br label %B64.if.i8

B64.loopexit.loopexit.unr-lcssa.i69:              ; preds = %B120.if.i17
  %73 = add i64 %unroll_iter.i.i, %at.3.0209.i11
  br i1 %117, label %B64.loopexit.i86, label %B120.if.epil.preheader.i70

B120.if.epil.preheader.i70:                       ; preds = %B120.if.lr.ph.i14, %B64.loopexit.loopexit.unr-lcssa.i69
  %at.2.1197.epil.init.i71 = phi i64 [ %at.3.0209.i11, %B120.if.lr.ph.i14 ], [ %73, %B64.loopexit.loopexit.unr-lcssa.i69 ]
  %.275193195.epil.init.i72 = phi i64 [ 0, %B120.if.lr.ph.i14 ], [ %unroll_iter.i.i, %B64.loopexit.loopexit.unr-lcssa.i69 ]
  %74 = shl i64 %at.2.1197.epil.init.i71, 3
  %scevgep36.i73 = getelementptr i8, ptr %.2211.i, i64 %74
  %75 = shl i64 %.275193195.epil.init.i72, 3
  %scevgep40.i74 = getelementptr i8, ptr %lsr.iv38.i9, i64 %75
  br label %B120.if.epil.i75

B120.if.epil.i75:                                 ; preds = %B120.if.epil.i75, %B120.if.epil.preheader.i70
  %epil.iter.i76 = phi i64 [ 0, %B120.if.epil.preheader.i70 ], [ %epil.iter.next.i83, %B120.if.epil.i75 ]
  %76 = shl i64 %epil.iter.i76, 3
  %scevgep50.i77 = getelementptr i8, ptr %scevgep40.i74, i64 %76
  %.351.epil.i78 = load double, ptr %scevgep50.i77, align 8, !noalias !15
  %scevgep49.i79 = getelementptr i8, ptr %scevgep36.i73, i64 %76
  %.379.epil.i80 = load double, ptr %scevgep49.i79, align 8, !noalias !15
  %.381.epil.i81 = fmul double %.379.epil.i80, %.2243.i
  %.382.epil.i82 = fadd double %.351.epil.i78, %.381.epil.i81
  store double %.382.epil.i82, ptr %scevgep50.i77, align 8, !noalias !15
  %epil.iter.next.i83 = add i64 %epil.iter.i76, 1
  %epil.iter.cmp.not.i84 = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i83
  br i1 %epil.iter.cmp.not.i84, label %B64.loopexit.loopexit.i85, label %B120.if.epil.i75, !llvm.loop !14

B64.loopexit.loopexit.i85:                        ; preds = %B120.if.epil.i75
  %77 = add i64 %xtraiter.i.i, %at.2.1197.epil.init.i71
  br label %B64.loopexit.i86

B64.loopexit.i86:                                 ; preds = %B64.if.i8, %B64.loopexit.loopexit.i85, %B64.loopexit.loopexit.unr-lcssa.i69
  %at.2.1.lcssa.i87 = phi i64 [ %at.3.0209.i11, %B64.if.i8 ], [ %77, %B64.loopexit.loopexit.i85 ], [ %73, %B64.loopexit.loopexit.unr-lcssa.i69 ]
  %scevgep20.i88 = getelementptr i8, ptr %lsr.iv.i10, i64 %101
  %scevgep39.i89 = getelementptr i8, ptr %lsr.iv38.i9, i64 %101
  %exitcond215.not.i90 = icmp eq i64 %.143.i13, %arg.n9_0
  br i1 %exitcond215.not.i90, label %f32.exit95, label %B64.if.i8

B64.if.i8:                                        ; preds = %B64.loopexit.i86, %B1272.i
  %lsr.iv38.i9 = phi ptr [ %arg.a9, %B1272.i ], [ %scevgep39.i89, %B64.loopexit.i86 ]
  %lsr.iv.i10 = phi ptr [ %scevgep20.i.i, %B1272.i ], [ %scevgep20.i88, %B64.loopexit.i86 ]
  %at.3.0209.i11 = phi i64 [ 0, %B1272.i ], [ %at.2.1.lcssa.i87, %B64.loopexit.i86 ]
  %.136201207.i12 = phi i64 [ 0, %B1272.i ], [ %.143.i13, %B64.loopexit.i86 ]
  %.143.i13 = add nuw nsw i64 %.136201207.i12, 1
  br i1 %112, label %B64.loopexit.i86, label %B120.if.lr.ph.i14

B120.if.lr.ph.i14:                                ; preds = %B64.if.i8
  br i1 %113, label %B120.if.epil.preheader.i70, label %B120.if.preheader.i15

B120.if.preheader.i15:                            ; preds = %B120.if.lr.ph.i14
  %78 = shl i64 %at.3.0209.i11, 3
  %scevgep3.i16 = getelementptr i8, ptr %scevgep.i6, i64 %78
  br label %B120.if.i17

B120.if.i17:                                      ; preds = %B120.if.i17, %B120.if.preheader.i15
  %.275193195.i18 = phi i64 [ %.282.7.i63, %B120.if.i17 ], [ 0, %B120.if.preheader.i15 ]
  %79 = shl i64 %.275193195.i18, 3
  %scevgep34.i19 = getelementptr i8, ptr %lsr.iv.i10, i64 %79
  %scevgep35.i20 = getelementptr i8, ptr %scevgep34.i19, i64 -56
  %.351.i21 = load double, ptr %scevgep35.i20, align 8, !noalias !15
  %scevgep17.i22 = getelementptr i8, ptr %scevgep3.i16, i64 %79
  %scevgep18.i23 = getelementptr i8, ptr %scevgep17.i22, i64 -56
  %.379.i24 = load double, ptr %scevgep18.i23, align 8, !noalias !15
  %.381.i25 = fmul double %.379.i24, %.2243.i
  %.382.i26 = fadd double %.351.i21, %.381.i25
  store double %.382.i26, ptr %scevgep35.i20, align 8, !noalias !15
  %scevgep43.i27 = getelementptr i8, ptr %scevgep34.i19, i64 -48
  %.351.1.i28 = load double, ptr %scevgep43.i27, align 8, !noalias !15
  %scevgep22.i29 = getelementptr i8, ptr %scevgep17.i22, i64 -48
  %.379.1.i30 = load double, ptr %scevgep22.i29, align 8, !noalias !15
  %.381.1.i31 = fmul double %.379.1.i30, %.2243.i
  %.382.1.i32 = fadd double %.351.1.i28, %.381.1.i31
  store double %.382.1.i32, ptr %scevgep43.i27, align 8, !noalias !15
  %scevgep38.i33 = getelementptr i8, ptr %scevgep34.i19, i64 -40
  %.351.2.i34 = load double, ptr %scevgep38.i33, align 8, !noalias !15
  %scevgep15.i35 = getelementptr i8, ptr %scevgep17.i22, i64 -40
  %.379.2.i36 = load double, ptr %scevgep15.i35, align 8, !noalias !15
  %.381.2.i37 = fmul double %.379.2.i36, %.2243.i
  %.382.2.i38 = fadd double %.351.2.i34, %.381.2.i37
  store double %.382.2.i38, ptr %scevgep38.i33, align 8, !noalias !15
  %scevgep33.i39 = getelementptr i8, ptr %scevgep34.i19, i64 -32
  %.351.3.i40 = load double, ptr %scevgep33.i39, align 8, !noalias !15
  %scevgep12.i41 = getelementptr i8, ptr %scevgep17.i22, i64 -32
  %.379.3.i42 = load double, ptr %scevgep12.i41, align 8, !noalias !15
  %.381.3.i43 = fmul double %.379.3.i42, %.2243.i
  %.382.3.i44 = fadd double %.351.3.i40, %.381.3.i43
  store double %.382.3.i44, ptr %scevgep33.i39, align 8, !noalias !15
  %scevgep30.i45 = getelementptr i8, ptr %scevgep34.i19, i64 -24
  %.351.4.i46 = load double, ptr %scevgep30.i45, align 8, !noalias !15
  %scevgep10.i47 = getelementptr i8, ptr %scevgep17.i22, i64 -24
  %.379.4.i48 = load double, ptr %scevgep10.i47, align 8, !noalias !15
  %.381.4.i49 = fmul double %.379.4.i48, %.2243.i
  %.382.4.i50 = fadd double %.351.4.i46, %.381.4.i49
  store double %.382.4.i50, ptr %scevgep30.i45, align 8, !noalias !15
  %scevgep27.i51 = getelementptr i8, ptr %scevgep34.i19, i64 -16
  %.351.5.i52 = load double, ptr %scevgep27.i51, align 8, !noalias !15
  %scevgep7.i53 = getelementptr i8, ptr %scevgep17.i22, i64 -16
  %.379.5.i54 = load double, ptr %scevgep7.i53, align 8, !noalias !15
  %.381.5.i55 = fmul double %.379.5.i54, %.2243.i
  %.382.5.i56 = fadd double %.351.5.i52, %.381.5.i55
  store double %.382.5.i56, ptr %scevgep27.i51, align 8, !noalias !15
  %scevgep25.i57 = getelementptr i8, ptr %scevgep34.i19, i64 -8
  %.351.6.i58 = load double, ptr %scevgep25.i57, align 8, !noalias !15
  %scevgep4.i59 = getelementptr i8, ptr %scevgep17.i22, i64 -8
  %.379.6.i60 = load double, ptr %scevgep4.i59, align 8, !noalias !15
  %.381.6.i61 = fmul double %.379.6.i60, %.2243.i
  %.382.6.i62 = fadd double %.351.6.i58, %.381.6.i61
  store double %.382.6.i62, ptr %scevgep25.i57, align 8, !noalias !15
  %.282.7.i63 = add nuw nsw i64 %.275193195.i18, 8
  %.351.7.i64 = load double, ptr %scevgep34.i19, align 8, !noalias !15
  %.379.7.i65 = load double, ptr %scevgep17.i22, align 8, !noalias !15
  %.381.7.i66 = fmul double %.379.7.i65, %.2243.i
  %.382.7.i67 = fadd double %.351.7.i64, %.381.7.i66
  store double %.382.7.i67, ptr %scevgep34.i19, align 8, !noalias !15
  %niter.ncmp.7.i68 = icmp eq i64 %unroll_iter.i.i, %.282.7.i63
  br i1 %niter.ncmp.7.i68, label %B64.loopexit.loopexit.unr-lcssa.i69, label %B120.if.i17

f32.exit95:                                       ; preds = %B64.loopexit.i86
  %80 = getelementptr double, ptr %.2211.i, i64 %at.2.1.lcssa.i87
  %.480.i92 = getelementptr i8, ptr %80, i64 8
  %.481.i93 = load double, ptr %.480.i92, align 8, !noalias !15
  %.2311.i = mul i64 %first.2.0.ph.i, %arg.n11_1
  %.2313.i = getelementptr double, ptr %arg.a11, i64 %.2311.i
  %scevgep.i = getelementptr i8, ptr %.2313.i, i64 56
  br label %B64.if.i

B64.loopexit.loopexit.unr-lcssa.i:                ; preds = %B120.if.i
  %81 = add i64 %unroll_iter.i.i, %at.3.0209.i
  br i1 %117, label %B64.loopexit.i, label %B120.if.epil.preheader.i

B120.if.epil.preheader.i:                         ; preds = %B120.if.lr.ph.i, %B64.loopexit.loopexit.unr-lcssa.i
  %at.2.1197.epil.init.i = phi i64 [ %at.3.0209.i, %B120.if.lr.ph.i ], [ %81, %B64.loopexit.loopexit.unr-lcssa.i ]
  %.275193195.epil.init.i = phi i64 [ 0, %B120.if.lr.ph.i ], [ %unroll_iter.i.i, %B64.loopexit.loopexit.unr-lcssa.i ]
  %82 = shl i64 %at.2.1197.epil.init.i, 3
  %scevgep36.i = getelementptr i8, ptr %.2313.i, i64 %82
  %83 = shl i64 %.275193195.epil.init.i, 3
  %scevgep40.i = getelementptr i8, ptr %lsr.iv38.i, i64 %83
  br label %B120.if.epil.i

B120.if.epil.i:                                   ; preds = %B120.if.epil.i, %B120.if.epil.preheader.i
  %epil.iter.i = phi i64 [ 0, %B120.if.epil.preheader.i ], [ %epil.iter.next.i, %B120.if.epil.i ]
  %84 = shl i64 %epil.iter.i, 3
  %scevgep50.i = getelementptr i8, ptr %scevgep40.i, i64 %84
  %.351.epil.i = load double, ptr %scevgep50.i, align 8, !noalias !59
  %scevgep49.i = getelementptr i8, ptr %scevgep36.i, i64 %84
  %.379.epil.i = load double, ptr %scevgep49.i, align 8, !noalias !59
  %85 = fmul double %.379.epil.i, %.2243.i
  %.382.epil.i = fsub double %.351.epil.i, %85
  store double %.382.epil.i, ptr %scevgep50.i, align 8, !noalias !59
  %epil.iter.next.i = add i64 %epil.iter.i, 1
  %epil.iter.cmp.not.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i
  br i1 %epil.iter.cmp.not.i, label %B64.loopexit.loopexit.i, label %B120.if.epil.i, !llvm.loop !14

B64.loopexit.loopexit.i:                          ; preds = %B120.if.epil.i
  %86 = add i64 %xtraiter.i.i, %at.2.1197.epil.init.i
  br label %B64.loopexit.i

B64.loopexit.i:                                   ; preds = %B64.if.i, %B64.loopexit.loopexit.i, %B64.loopexit.loopexit.unr-lcssa.i
  %at.2.1.lcssa.i = phi i64 [ %at.3.0209.i, %B64.if.i ], [ %86, %B64.loopexit.loopexit.i ], [ %81, %B64.loopexit.loopexit.unr-lcssa.i ]
  %scevgep20.i = getelementptr i8, ptr %lsr.iv.i1, i64 %101
  %scevgep39.i = getelementptr i8, ptr %lsr.iv38.i, i64 %101
  %exitcond215.not.i = icmp eq i64 %.143.i, %arg.n9_0
  br i1 %exitcond215.not.i, label %f32.exit.loopexit, label %B64.if.i

B64.if.i:                                         ; preds = %B64.loopexit.i, %f32.exit95
  %lsr.iv38.i = phi ptr [ %arg.a9, %f32.exit95 ], [ %scevgep39.i, %B64.loopexit.i ]
  %lsr.iv.i1 = phi ptr [ %scevgep20.i.i, %f32.exit95 ], [ %scevgep20.i, %B64.loopexit.i ]
  %at.3.0209.i = phi i64 [ 0, %f32.exit95 ], [ %at.2.1.lcssa.i, %B64.loopexit.i ]
  %.136201207.i = phi i64 [ 0, %f32.exit95 ], [ %.143.i, %B64.loopexit.i ]
  %.143.i = add nuw nsw i64 %.136201207.i, 1
  br i1 %112, label %B64.loopexit.i, label %B120.if.lr.ph.i

B120.if.lr.ph.i:                                  ; preds = %B64.if.i
  br i1 %113, label %B120.if.epil.preheader.i, label %B120.if.preheader.i

B120.if.preheader.i:                              ; preds = %B120.if.lr.ph.i
  %87 = shl i64 %at.3.0209.i, 3
  %scevgep3.i = getelementptr i8, ptr %scevgep.i, i64 %87
  br label %B120.if.i

B120.if.i:                                        ; preds = %B120.if.i, %B120.if.preheader.i
  %.275193195.i = phi i64 [ %.282.7.i, %B120.if.i ], [ 0, %B120.if.preheader.i ]
  %88 = shl i64 %.275193195.i, 3
  %scevgep34.i = getelementptr i8, ptr %lsr.iv.i1, i64 %88
  %scevgep35.i = getelementptr i8, ptr %scevgep34.i, i64 -56
  %.351.i = load double, ptr %scevgep35.i, align 8, !noalias !59
  %scevgep17.i = getelementptr i8, ptr %scevgep3.i, i64 %88
  %scevgep18.i = getelementptr i8, ptr %scevgep17.i, i64 -56
  %.379.i = load double, ptr %scevgep18.i, align 8, !noalias !59
  %89 = fmul double %.379.i, %.2243.i
  %.382.i = fsub double %.351.i, %89
  store double %.382.i, ptr %scevgep35.i, align 8, !noalias !59
  %scevgep43.i = getelementptr i8, ptr %scevgep34.i, i64 -48
  %.351.1.i = load double, ptr %scevgep43.i, align 8, !noalias !59
  %scevgep22.i = getelementptr i8, ptr %scevgep17.i, i64 -48
  %.379.1.i = load double, ptr %scevgep22.i, align 8, !noalias !59
  %90 = fmul double %.379.1.i, %.2243.i
  %.382.1.i = fsub double %.351.1.i, %90
  store double %.382.1.i, ptr %scevgep43.i, align 8, !noalias !59
  %scevgep38.i = getelementptr i8, ptr %scevgep34.i, i64 -40
  %.351.2.i = load double, ptr %scevgep38.i, align 8, !noalias !59
  %scevgep15.i = getelementptr i8, ptr %scevgep17.i, i64 -40
  %.379.2.i = load double, ptr %scevgep15.i, align 8, !noalias !59
  %91 = fmul double %.379.2.i, %.2243.i
  %.382.2.i = fsub double %.351.2.i, %91
  store double %.382.2.i, ptr %scevgep38.i, align 8, !noalias !59
  %scevgep33.i = getelementptr i8, ptr %scevgep34.i, i64 -32
  %.351.3.i = load double, ptr %scevgep33.i, align 8, !noalias !59
  %scevgep12.i = getelementptr i8, ptr %scevgep17.i, i64 -32
  %.379.3.i = load double, ptr %scevgep12.i, align 8, !noalias !59
  %92 = fmul double %.379.3.i, %.2243.i
  %.382.3.i = fsub double %.351.3.i, %92
  store double %.382.3.i, ptr %scevgep33.i, align 8, !noalias !59
  %scevgep30.i = getelementptr i8, ptr %scevgep34.i, i64 -24
  %.351.4.i = load double, ptr %scevgep30.i, align 8, !noalias !59
  %scevgep10.i = getelementptr i8, ptr %scevgep17.i, i64 -24
  %.379.4.i = load double, ptr %scevgep10.i, align 8, !noalias !59
  %93 = fmul double %.379.4.i, %.2243.i
  %.382.4.i = fsub double %.351.4.i, %93
  store double %.382.4.i, ptr %scevgep30.i, align 8, !noalias !59
  %scevgep27.i = getelementptr i8, ptr %scevgep34.i, i64 -16
  %.351.5.i = load double, ptr %scevgep27.i, align 8, !noalias !59
  %scevgep7.i = getelementptr i8, ptr %scevgep17.i, i64 -16
  %.379.5.i = load double, ptr %scevgep7.i, align 8, !noalias !59
  %94 = fmul double %.379.5.i, %.2243.i
  %.382.5.i = fsub double %.351.5.i, %94
  store double %.382.5.i, ptr %scevgep27.i, align 8, !noalias !59
  %scevgep25.i = getelementptr i8, ptr %scevgep34.i, i64 -8
  %.351.6.i = load double, ptr %scevgep25.i, align 8, !noalias !59
  %scevgep4.i = getelementptr i8, ptr %scevgep17.i, i64 -8
  %.379.6.i = load double, ptr %scevgep4.i, align 8, !noalias !59
  %95 = fmul double %.379.6.i, %.2243.i
  %.382.6.i = fsub double %.351.6.i, %95
  store double %.382.6.i, ptr %scevgep25.i, align 8, !noalias !59
  %.282.7.i = add nuw nsw i64 %.275193195.i, 8
  %.351.7.i = load double, ptr %scevgep34.i, align 8, !noalias !59
  %.379.7.i = load double, ptr %scevgep17.i, align 8, !noalias !59
  %96 = fmul double %.379.7.i, %.2243.i
  %.382.7.i = fsub double %.351.7.i, %96
  store double %.382.7.i, ptr %scevgep34.i, align 8, !noalias !59
  %niter.ncmp.7.i = icmp eq i64 %unroll_iter.i.i, %.282.7.i
  br i1 %niter.ncmp.7.i, label %B64.loopexit.loopexit.unr-lcssa.i, label %B120.if.i

f32.exit.loopexit:                                ; preds = %B64.loopexit.i
  %.485.i94 = fmul double %.481.i93, %.2243.i
  br label %f32.exit

f32.exit:                                         ; preds = %f32.exit.loopexit, %B1272.i.thread
  %.2243.i.sink = phi double [ %.2243.i, %f32.exit.loopexit ], [ %.2243.i313, %B1272.i.thread ]
  %97 = phi i64 [ %.2311.i, %f32.exit.loopexit ], [ %.2311.i324, %B1272.i.thread ]
  %.485.i94328 = phi double [ %.485.i94, %f32.exit.loopexit ], [ %.485.i94323, %B1272.i.thread ]
  %.2160.i309314327 = phi double [ %.2160.i, %f32.exit.loopexit ], [ %.2160.i307, %B1272.i.thread ]
  %at.3.0.lcssa.i = phi i64 [ %at.2.1.lcssa.i, %f32.exit.loopexit ], [ 0, %B1272.i.thread ]
  %98 = getelementptr double, ptr %arg.a11, i64 %97
  %99 = getelementptr double, ptr %98, i64 %at.3.0.lcssa.i
  %.480.i = getelementptr i8, ptr %99, i64 8
  %.481.i = load double, ptr %.480.i, align 8, !noalias !59
  %100 = fmul double %.2243.i.sink, %.481.i
  %.2384.i = fsub double %.485.i94328, %100
  %.2386.i = fadd double %.2160.i309314327, %.2384.i
  br label %f31.exit

B0.endif.i:                                       ; preds = %B116.endif.endif.endif.i.i, %entry.B0.endif.i_crit_edge
  %.pre-phi = phi i64 [ %.pre, %entry.B0.endif.i_crit_edge ], [ %1, %B116.endif.endif.endif.i.i ]
  %.290.i = icmp eq i64 %arg.n12_0, 0
  %.312.i = add nsw i64 %arg.a15, %arg.a14
  %invariant.gep.i = getelementptr double, ptr %arg.a11, i64 %arg.n11_1
  %.380.idx.i = shl i64 %arg.n11_1, 6
  %.380.i = getelementptr i8, ptr %arg.a11, i64 %.380.idx.i
  %.1113.i = add nsw i64 %arg.a14, %arg.n12_0
  %xtraiter.i.i = and i64 %arg.n9_1, 7
  %unroll_iter.i.i = and i64 %arg.n9_1, 9223372036854775800
  %scevgep.i102.i = getelementptr i8, ptr %.380.i, i64 56
  %scevgep20.i.i = getelementptr i8, ptr %arg.a9, i64 56
  %101 = shl i64 %arg.n9_1, 3
  %.855.i.i.i = add nsw i64 %arg.n8_0, -1
  %.948.i.i.i = mul i64 %.855.i.i.i, %arg.n8_1
  %102 = getelementptr double, ptr %arg.a8, i64 %.948.i.i.i
  %103 = add i64 %arg.n10_1, -1
  %104 = shl i64 %arg.n10_1, 3
  %105 = add nsw i64 %unroll_iter.i.i, -8
  %106 = lshr exact i64 %105, 3
  %107 = add nuw nsw i64 %106, 1
  %scevgep357.i = getelementptr i8, ptr %.380.i, i64 120
  %108 = lshr i64 %107, 1
  %109 = mul nsw i64 %108, -2
  %scevgep319.i = getelementptr i8, ptr %arg.a11, i64 120
  %110 = shl i64 %arg.n11_1, 3
  %scevgep391.i = getelementptr i8, ptr %arg.a10, i64 8
  %factor.op.mul = mul i64 %arg.n7_0, %arg.n8_1
  %invariant.gep = getelementptr double, ptr %arg.a9, i64 %arg.n7_0
  %111 = icmp slt i64 %arg.n9_0, 1
  %112 = icmp slt i64 %arg.n9_1, 1
  %113 = icmp ult i64 %arg.n9_1, 8
  %114 = icmp eq i64 %105, 0
  %115 = and i64 %105, 8
  %116 = icmp eq i64 %115, 0
  %117 = icmp eq i64 %xtraiter.i.i, 0
  %118 = icmp eq i64 %arg.a16, 0
  %119 = icmp eq i64 %arg.a16, 1
  %120 = icmp slt i64 %arg.n2_1, 1
  %notsub.i.i = add i64 %arg.n8_1, -2
  %.70.i.i = icmp slt i64 %notsub.i.i, -1
  %.69.neg.i.i = add i64 %arg.n8_1, -1
  %storemerge.i.i = select i1 %.70.i.i, i64 0, i64 %.69.neg.i.i
  %.114108.i.i = icmp sgt i64 %storemerge.i.i, 0
  %smax.i.i = tail call i64 @llvm.smax.i64(i64 %notsub.i.i, i64 -1)
  %xtraiter.i.i199 = and i64 %storemerge.i.i, 7
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i.i199, 0
  %121 = shl i64 %arg.n8_1, 3
  %122 = sub nsw i64 0, %xtraiter.i.i199
  %123 = and i64 %storemerge.i.i, 9223372036854775800
  %124 = sub i64 %arg.n8_1, %xtraiter.i.i199
  %125 = icmp ult i64 %smax.i.i, 7
  %.1459.i = add nsw i64 %arg.n7_0, -1
  %.1503.i = mul i64 %.1459.i, %arg.n7_1
  %.1507.i = getelementptr double, ptr %arg.a7, i64 %.1503.i
  %.reass = shl i64 %factor.op.mul, 3
  %126 = getelementptr i8, ptr %arg.a8, i64 %.reass
  %scevgep.i193 = getelementptr i8, ptr %126, i64 -8
  %127 = mul i64 %arg.n8_1, %.1459.i
  %.301.i10.i = getelementptr double, ptr %arg.a8, i64 %127
  %sunkaddr88.i = shl i64 %.1503.i, 3
  %sunkaddr89.i = getelementptr i8, ptr %arg.a7, i64 %sunkaddr88.i
  %128 = icmp slt i64 %arg.n3_1, 1
  %.126.i.i203 = icmp eq i64 %arg.a13, 0
  %.138.i.i = icmp ne i64 %arg.a13, -1
  %.229.i.i = icmp ne i64 %arg.a13, 0
  %.316.i.i214 = icmp sgt i64 %arg.a13, 0
  %129 = add nuw i64 %arg.a13, 1
  %130 = mul i64 %arg.a13, %.pre-phi
  %131 = shl i64 %arg.n5_1, 3
  %132 = mul i64 %arg.a13, %131
  %xtraiter.i.i218 = and i64 %arg.a13, 3
  %lcmp.mod.not.i.i219 = icmp eq i64 %xtraiter.i.i218, 0
  %133 = shl i64 %arg.n6_1, 3
  %134 = mul i64 %arg.a13, %133
  %135 = and i64 %arg.a13, 9223372036854775804
  %136 = icmp ult i64 %arg.a13, 4
  %137 = shl i64 %arg.n6_1, 5
  %138 = shl i64 %arg.n5_1, 5
  %scevgep12.i225 = getelementptr i8, ptr %arg.a6, i64 8
  %.264711.not.i = icmp slt i64 %arg.n7_0, 1
  %xtraiter.i236 = and i64 %arg.n7_0, 3
  %139 = icmp ult i64 %arg.n7_0, 4
  %unroll_iter.i237 = and i64 %arg.n7_0, 9223372036854775804
  %140 = shl i64 %arg.n7_1, 3
  %141 = add nsw i64 %arg.n7_0, -4
  %142 = lshr i64 %141, 2
  %143 = icmp eq i64 %142, 0
  %144 = add nuw nsw i64 %142, 1
  %145 = lshr i64 %144, 1
  %146 = mul nsw i64 %145, -2
  %147 = and i64 %141, 4
  %lcmp.mod.not20.not.i = icmp eq i64 %147, 0
  %lcmp.mod.not.i = icmp eq i64 %xtraiter.i236, 0
  %xtraiter3.i = and i64 %arg.n4_0, 3
  %148 = icmp ult i64 %arg.n4_0, 4
  %unroll_iter8.i = and i64 %arg.n4_0, 9223372036854775804
  %149 = lshr i64 %arg.n4_0, 2
  %150 = mul nsw i64 %149, -4
  %lcmp.mod5.not.i = icmp eq i64 %xtraiter3.i, 0
  %.134186.not.i.i = icmp slt i64 %arg.n8_0, 1
  %xtraiter.i.i248 = and i64 %arg.n8_1, 7
  %unroll_iter.i.i249 = and i64 %arg.n8_1, 9223372036854775800
  %scevgep.i.i250 = getelementptr i8, ptr %arg.a8, i64 56
  %151 = icmp slt i64 %arg.n8_1, 1
  %152 = icmp ult i64 %arg.n8_1, 8
  %153 = icmp eq i64 %xtraiter.i.i248, 0
  %154 = mul i64 %arg.n8_1, %arg.n8_0
  %.134186.not.i = icmp slt i64 %arg.n5_0, 1
  %.225.i = add i64 %arg.n5_1, -1
  %..225.i = tail call i64 @llvm.smax.i64(i64 %.225.i, i64 0)
  %xtraiter.i277 = and i64 %..225.i, 7
  %155 = add i64 %131, -8
  %scevgep4.i279 = getelementptr i8, ptr %arg.a5, i64 8
  %scevgep10.i280 = getelementptr i8, ptr %arg.a5, i64 32
  %156 = icmp slt i64 %.225.i, 1
  %157 = icmp eq i64 %xtraiter.i277, 0
  %158 = icmp ult i64 %.225.i, 8
  %159 = icmp sgt i64 %arg.n10_1, 0
  %.434.i.i = sitofp i64 %arg.a14 to double
  %160 = and i64 %..225.i, 9223372036854775800
  br label %B172.outer.outer.i

B172.outer.outer.i:                               ; preds = %B994.endif.endif.endif.endif.endif.i, %B0.endif.i
  %clock.2.0.ph.ph.i = phi double [ 0.000000e+00, %B0.endif.i ], [ %.1208.i, %B994.endif.endif.endif.endif.endif.i ]
  %passes.2.0.ph.ph.i = phi i64 [ 0, %B0.endif.i ], [ %.173337.i, %B994.endif.endif.endif.endif.endif.i ]
  %looking.2.0.ph.ph.i = phi i1 [ %.290.i, %B0.endif.i ], [ false, %B994.endif.endif.endif.endif.endif.i ]
  %issue.3.0.ph.ph.i = phi i64 [ 0, %B0.endif.i ], [ %.1920.i335, %B994.endif.endif.endif.endif.endif.i ]
  %end.2.0.ph.ph.i = phi i64 [ %.312.i, %B0.endif.i ], [ %.2000.i, %B994.endif.endif.endif.endif.endif.i ]
  %repeats.2.0.ph.ph.i = phi i64 [ 0, %B0.endif.i ], [ %quot.2.0.i, %B994.endif.endif.endif.endif.endif.i ]
  %again.2.0.ph.ph.i = phi i64 [ 0, %B0.endif.i ], [ %.1426.1.i, %B994.endif.endif.endif.endif.endif.i ]
  %first.2.0.ph.ph.i = phi i64 [ 0, %B0.endif.i ], [ %.184.1.i.i, %B994.endif.endif.endif.endif.endif.i ]
  %161 = trunc i64 %passes.2.0.ph.ph.i to i3
  %162 = add i3 %161, -1
  br label %B172.outer.i

B172.outer.i:                                     ; preds = %B822.endif.endif.endif.endif.i, %B172.outer.outer.i
  %lsr.iv460.i = phi i3 [ %162, %B172.outer.outer.i ], [ %lsr.iv.next461.i, %B822.endif.endif.endif.endif.i ]
  %lsr.iv420.i = phi i3 [ %161, %B172.outer.outer.i ], [ %lsr.iv.next421.i, %B822.endif.endif.endif.endif.i ]
  %clock.2.0.ph.i = phi double [ %clock.2.0.ph.ph.i, %B172.outer.outer.i ], [ %.1208.i, %B822.endif.endif.endif.endif.i ]
  %passes.2.0.ph.i = phi i64 [ %passes.2.0.ph.ph.i, %B172.outer.outer.i ], [ %.1733.i, %B822.endif.endif.endif.endif.i ]
  %looking.2.0.ph.i = phi i1 [ %looking.2.0.ph.ph.i, %B172.outer.outer.i ], [ true, %B822.endif.endif.endif.endif.i ]
  %issue.3.0.ph.i = phi i64 [ %issue.3.0.ph.ph.i, %B172.outer.outer.i ], [ %.1210.i, %B822.endif.endif.endif.endif.i ]
  %again.2.0.ph.i = phi i64 [ %again.2.0.ph.ph.i, %B172.outer.outer.i ], [ %.1426.1.i, %B822.endif.endif.endif.endif.i ]
  %first.2.0.ph.i = phi i64 [ %first.2.0.ph.ph.i, %B172.outer.outer.i ], [ -1, %B822.endif.endif.endif.endif.i ]
  %163 = zext i3 %lsr.iv420.i to i64
  %164 = mul i64 %104, %163
  %scevgep395.i = getelementptr i8, ptr %scevgep391.i, i64 %164
  %165 = mul i64 %110, %163
  br label %B172.outer251.i

B172.outer251.i:                                  ; preds = %B172.outer.i, %B784.i
  %clock.2.0.ph252.i = phi double [ %clock.2.0.ph.i, %B172.outer.i ], [ %.1208.i, %B784.i ]
  %looking.2.0.ph254.i = phi i1 [ %looking.2.0.ph.i, %B172.outer.i ], [ true, %B784.i ]
  %issue.3.0.ph255.i = phi i64 [ %issue.3.0.ph.i, %B172.outer.i ], [ %.1210.i, %B784.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %issue.3.0.ph255.i, i64 %end.2.0.ph.ph.i)
  br label %B172.i

B258.endif.i:                                     ; preds = %B392.endif.i.i, %B581.i.i
  %best.5.1.i.i = phi double [ %best.4.2.i.i, %B392.endif.i.i ], [ %best.3.1.i.i, %B581.i.i ]
  %chosen.2.1.i.i = phi i64 [ %chosen.5.2.i.i, %B392.endif.i.i ], [ %chosen.4.1.i.i, %B581.i.i ]
  %held.2.1.i.i = phi i64 [ %held.5.2.i.i, %B392.endif.i.i ], [ %held.4.1.i.i, %B581.i.i ]
  %.559.i = fcmp oeq double %best.5.1.i.i, 1.000000e+300
  br i1 %.559.i, label %f31.exit, label %B338.i

B106.if.lr.ph.i.i:                                ; preds = %f33.exit
  %.361.i.i = mul i64 %.655.i, %arg.n3_1
  %166 = getelementptr i64, ptr %arg.a3, i64 %.361.i.i
  %.420.i.i = mul i64 %chosen.2.1.i.i, %arg.n5_1
  %167 = getelementptr double, ptr %arg.a5, i64 %.420.i.i
  %.470.i.i = mul i64 %chosen.2.1.i.i, %arg.n6_1
  %168 = getelementptr i64, ptr %arg.a6, i64 %.470.i.i
  br label %B106.if.i.i

B156.i.i:                                         ; preds = %B106.if.i.i
  %.296.i.i = add nuw nsw i64 %.28915791582.i.i, 1
  %.424.i.i = getelementptr double, ptr %167, i64 %.366.i.i
  store double %end.2.0.i, ptr %.424.i.i, align 8, !noalias !41
  %.474.i.i = getelementptr i64, ptr %168, i64 %.366.i.i
  store i64 %.184.i.i, ptr %.474.i.i, align 8, !noalias !41
  %exitcond.not.i106.i = icmp eq i64 %arg.n3_1, %.296.i.i
  br i1 %exitcond.not.i106.i, label %B266.if.lr.ph.i.i, label %B106.if.i.i

B266.if.lr.ph.i.i:                                ; preds = %B106.if.i.i, %B156.i.i, %f33.exit.B266.if.lr.ph.i.i_crit_edge
  %.818.i.i.pre-phi = phi i64 [ %.pre390, %f33.exit.B266.if.lr.ph.i.i_crit_edge ], [ %.470.i.i, %B156.i.i ], [ %.470.i.i, %B106.if.i.i ]
  %.715.i.i.pre-phi = phi i64 [ %.pre389, %f33.exit.B266.if.lr.ph.i.i_crit_edge ], [ %.420.i.i, %B156.i.i ], [ %.420.i.i, %B106.if.i.i ]
  %169 = getelementptr double, ptr %arg.a5, i64 %.715.i.i.pre-phi
  %170 = getelementptr i64, ptr %arg.a6, i64 %.818.i.i.pre-phi
  %sunkaddr420.i = getelementptr i8, ptr %sunkaddr495.i, i64 24
  %.644.i.i = load i64, ptr %sunkaddr420.i, align 8, !noalias !41
  %.672.i.i = icmp sgt i64 %.644.i.i, -1
  br i1 %.672.i.i, label %B342.i.i, label %B430.i.i

B342.i.i:                                         ; preds = %B266.if.lr.ph.i.i
  %.719.i.i = getelementptr double, ptr %169, i64 %.644.i.i
  %.720.i.i = load double, ptr %.719.i.i, align 8, !noalias !41
  %.722.i.i = fcmp ogt double %end.2.0.i, %.720.i.i
  br i1 %.722.i.i, label %B380.i.i, label %B430.i.i

B380.i.i:                                         ; preds = %B342.i.i
  %sunkaddr35.i.i = shl i64 %.644.i.i, 3
  %sunkaddr36.i.i = getelementptr i8, ptr %169, i64 %sunkaddr35.i.i
  store double %end.2.0.i, ptr %sunkaddr36.i.i, align 8, !noalias !41
  %.822.i.i = getelementptr i64, ptr %170, i64 %.644.i.i
  store i64 %.184.i.i, ptr %.822.i.i, align 8, !noalias !41
  br label %B430.i.i

B430.i.i:                                         ; preds = %B380.i.i, %B342.i.i, %B266.if.lr.ph.i.i
  %sunkaddr423.i = getelementptr i8, ptr %sunkaddr495.i, i64 32
  %.644.1.i.i = load i64, ptr %sunkaddr423.i, align 8, !noalias !41
  %.672.1.i.i = icmp sgt i64 %.644.1.i.i, -1
  br i1 %.672.1.i.i, label %B342.1.i.i, label %B432.i.i

B342.1.i.i:                                       ; preds = %B430.i.i
  %.719.1.i.i = getelementptr double, ptr %169, i64 %.644.1.i.i
  %.720.1.i.i = load double, ptr %.719.1.i.i, align 8, !noalias !41
  %.722.1.i.i = fcmp ogt double %.2025.i, %.720.1.i.i
  br i1 %.722.1.i.i, label %B380.1.i.i, label %B432.i.i

B380.1.i.i:                                       ; preds = %B342.1.i.i
  %sunkaddr40.i.i = shl i64 %.644.1.i.i, 3
  %sunkaddr41.i.i = getelementptr i8, ptr %169, i64 %sunkaddr40.i.i
  store double %.2025.i, ptr %sunkaddr41.i.i, align 8, !noalias !41
  %.822.1.i.i = getelementptr i64, ptr %170, i64 %.644.1.i.i
  store i64 %.184.i.i, ptr %.822.1.i.i, align 8, !noalias !41
  br label %B432.i.i

B432.i.i:                                         ; preds = %B380.1.i.i, %B342.1.i.i, %B430.i.i
  %sunkaddr426.i = getelementptr i8, ptr %sunkaddr495.i, i64 40
  %.889.i.i = load i64, ptr %sunkaddr426.i, align 8, !noalias !41
  switch i64 %.889.i.i, label %B338.endif.endif.i [
    i64 3, label %B494.i.i
    i64 4, label %B618.i.i
    i64 6, label %B748.i.i
  ]

B494.i.i:                                         ; preds = %B432.i.i
  %.946.i.i = getelementptr i8, ptr %169, i64 16
  %.947.i.i = load double, ptr %.946.i.i, align 8, !noalias !41
  %.10.i.i108.i = fcmp ogt double %end.2.0.i, %.947.i.i
  %.11.i.i109.i = select i1 %.10.i.i108.i, double %end.2.0.i, double %.947.i.i
  store double %.11.i.i109.i, ptr %.946.i.i, align 8, !noalias !41
  br label %B338.endif.endif.i

B618.i.i:                                         ; preds = %B432.i.i
  %.1095.i.i = getelementptr i8, ptr %169, i64 16
  %.1096.i.i = load double, ptr %.1095.i.i, align 8, !noalias !41
  %.196.i.i.i = getelementptr i8, ptr %169, i64 152
  %.197.i.i.i = load double, ptr %.196.i.i.i, align 8, !noalias !62
  %.241.i.i.i = getelementptr i8, ptr %169, i64 160
  store double %.197.i.i.i, ptr %.241.i.i.i, align 8, !noalias !62
  %.196.1.i.i.i = getelementptr i8, ptr %169, i64 144
  %.197.1.i.i.i = load double, ptr %.196.1.i.i.i, align 8, !noalias !62
  store double %.197.1.i.i.i, ptr %.196.i.i.i, align 8, !noalias !62
  %.196.2.i.i.i = getelementptr i8, ptr %169, i64 136
  %.197.2.i.i.i = load double, ptr %.196.2.i.i.i, align 8, !noalias !62
  store double %.197.2.i.i.i, ptr %.196.1.i.i.i, align 8, !noalias !62
  %.196.3.i.i.i = getelementptr i8, ptr %169, i64 128
  %.197.3.i.i.i = load double, ptr %.196.3.i.i.i, align 8, !noalias !62
  store double %.197.3.i.i.i, ptr %.196.2.i.i.i, align 8, !noalias !62
  %.196.4.i.i.i = getelementptr i8, ptr %169, i64 120
  %.197.4.i.i.i = load double, ptr %.196.4.i.i.i, align 8, !noalias !62
  store double %.197.4.i.i.i, ptr %.196.3.i.i.i, align 8, !noalias !62
  %.196.5.i.i.i = getelementptr i8, ptr %169, i64 112
  %.197.5.i.i.i = load double, ptr %.196.5.i.i.i, align 8, !noalias !62
  store double %.197.5.i.i.i, ptr %.196.4.i.i.i, align 8, !noalias !62
  %.196.6.i.i.i = getelementptr i8, ptr %169, i64 104
  %.197.6.i.i.i = load double, ptr %.196.6.i.i.i, align 8, !noalias !62
  store double %.197.6.i.i.i, ptr %.196.5.i.i.i, align 8, !noalias !62
  %.196.7.i.i.i = getelementptr i8, ptr %169, i64 96
  %.197.7.i.i.i = load double, ptr %.196.7.i.i.i, align 8, !noalias !62
  store double %.197.7.i.i.i, ptr %.196.6.i.i.i, align 8, !noalias !62
  %.196.8.i.i.i = getelementptr i8, ptr %169, i64 88
  %.197.8.i.i.i = load double, ptr %.196.8.i.i.i, align 8, !noalias !62
  store double %.197.8.i.i.i, ptr %.196.7.i.i.i, align 8, !noalias !62
  %.196.9.i.i.i = getelementptr i8, ptr %169, i64 80
  %.197.9.i.i.i = load double, ptr %.196.9.i.i.i, align 8, !noalias !62
  store double %.197.9.i.i.i, ptr %.196.8.i.i.i, align 8, !noalias !62
  %.196.10.i.i.i = getelementptr i8, ptr %169, i64 72
  %.197.10.i.i.i = load double, ptr %.196.10.i.i.i, align 8, !noalias !62
  store double %.197.10.i.i.i, ptr %.196.9.i.i.i, align 8, !noalias !62
  %.196.11.i.i.i = getelementptr i8, ptr %169, i64 64
  %.197.11.i.i.i = load double, ptr %.196.11.i.i.i, align 8, !noalias !62
  store double %.197.11.i.i.i, ptr %.196.10.i.i.i, align 8, !noalias !62
  %.196.12.i.i.i = getelementptr i8, ptr %169, i64 56
  %.197.12.i.i.i = load double, ptr %.196.12.i.i.i, align 8, !noalias !62
  store double %.197.12.i.i.i, ptr %.196.11.i.i.i, align 8, !noalias !62
  %.196.13.i.i.i = getelementptr i8, ptr %169, i64 48
  %.197.13.i.i.i = load double, ptr %.196.13.i.i.i, align 8, !noalias !62
  store double %.197.13.i.i.i, ptr %.196.12.i.i.i, align 8, !noalias !62
  %.196.14.i.i.i = getelementptr i8, ptr %169, i64 40
  %.197.14.i.i.i = load double, ptr %.196.14.i.i.i, align 8, !noalias !62
  store double %.197.14.i.i.i, ptr %.196.13.i.i.i, align 8, !noalias !62
  store double %.1096.i.i, ptr %.196.14.i.i.i, align 8, !noalias !62
  br label %B338.endif.endif.i

B748.i.i:                                         ; preds = %B432.i.i
  %.196.i2.i.i = getelementptr i8, ptr %169, i64 280
  %.197.i3.i.i = load double, ptr %.196.i2.i.i, align 8, !noalias !65
  %.241.i4.i.i = getelementptr i8, ptr %169, i64 288
  store double %.197.i3.i.i, ptr %.241.i4.i.i, align 8, !noalias !65
  %.196.1.i5.i.i = getelementptr i8, ptr %169, i64 272
  %.197.1.i6.i.i = load double, ptr %.196.1.i5.i.i, align 8, !noalias !65
  store double %.197.1.i6.i.i, ptr %.196.i2.i.i, align 8, !noalias !65
  %.196.2.i7.i.i = getelementptr i8, ptr %169, i64 264
  %.197.2.i8.i.i = load double, ptr %.196.2.i7.i.i, align 8, !noalias !65
  store double %.197.2.i8.i.i, ptr %.196.1.i5.i.i, align 8, !noalias !65
  %.196.3.i9.i.i = getelementptr i8, ptr %169, i64 256
  %.197.3.i10.i.i = load double, ptr %.196.3.i9.i.i, align 8, !noalias !65
  store double %.197.3.i10.i.i, ptr %.196.2.i7.i.i, align 8, !noalias !65
  %.196.4.i11.i.i = getelementptr i8, ptr %169, i64 248
  %.197.4.i12.i.i = load double, ptr %.196.4.i11.i.i, align 8, !noalias !65
  store double %.197.4.i12.i.i, ptr %.196.3.i9.i.i, align 8, !noalias !65
  %.196.5.i13.i.i = getelementptr i8, ptr %169, i64 240
  %.197.5.i14.i.i = load double, ptr %.196.5.i13.i.i, align 8, !noalias !65
  store double %.197.5.i14.i.i, ptr %.196.4.i11.i.i, align 8, !noalias !65
  %.196.6.i15.i.i = getelementptr i8, ptr %169, i64 232
  %.197.6.i16.i.i = load double, ptr %.196.6.i15.i.i, align 8, !noalias !65
  store double %.197.6.i16.i.i, ptr %.196.5.i13.i.i, align 8, !noalias !65
  %.196.7.i17.i.i = getelementptr i8, ptr %169, i64 224
  %.197.7.i18.i.i = load double, ptr %.196.7.i17.i.i, align 8, !noalias !65
  store double %.197.7.i18.i.i, ptr %.196.6.i15.i.i, align 8, !noalias !65
  %.196.8.i19.i.i = getelementptr i8, ptr %169, i64 216
  %.197.8.i20.i.i = load double, ptr %.196.8.i19.i.i, align 8, !noalias !65
  store double %.197.8.i20.i.i, ptr %.196.7.i17.i.i, align 8, !noalias !65
  %.196.9.i21.i.i = getelementptr i8, ptr %169, i64 208
  %.197.9.i22.i.i = load double, ptr %.196.9.i21.i.i, align 8, !noalias !65
  store double %.197.9.i22.i.i, ptr %.196.8.i19.i.i, align 8, !noalias !65
  %.196.10.i23.i.i = getelementptr i8, ptr %169, i64 200
  %.197.10.i24.i.i = load double, ptr %.196.10.i23.i.i, align 8, !noalias !65
  store double %.197.10.i24.i.i, ptr %.196.9.i21.i.i, align 8, !noalias !65
  %.196.11.i25.i.i = getelementptr i8, ptr %169, i64 192
  %.197.11.i26.i.i = load double, ptr %.196.11.i25.i.i, align 8, !noalias !65
  store double %.197.11.i26.i.i, ptr %.196.10.i23.i.i, align 8, !noalias !65
  %.196.12.i27.i.i = getelementptr i8, ptr %169, i64 184
  %.197.12.i28.i.i = load double, ptr %.196.12.i27.i.i, align 8, !noalias !65
  store double %.197.12.i28.i.i, ptr %.196.11.i25.i.i, align 8, !noalias !65
  %.196.13.i29.i.i = getelementptr i8, ptr %169, i64 176
  %.197.13.i30.i.i = load double, ptr %.196.13.i29.i.i, align 8, !noalias !65
  store double %.197.13.i30.i.i, ptr %.196.12.i27.i.i, align 8, !noalias !65
  %.196.14.i31.i.i = getelementptr i8, ptr %169, i64 168
  %.197.14.i32.i.i = load double, ptr %.196.14.i31.i.i, align 8, !noalias !65
  store double %.197.14.i32.i.i, ptr %.196.13.i29.i.i, align 8, !noalias !65
  store double %end.2.0.i, ptr %.196.14.i31.i.i, align 8, !noalias !65
  br label %B338.endif.endif.i

B106.if.i.i:                                      ; preds = %B156.i.i, %B106.if.lr.ph.i.i
  %.28915791582.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i ], [ %.296.i.i, %B156.i.i ]
  %171 = shl i64 %.28915791582.i.i, 3
  %scevgep.i105.i = getelementptr i8, ptr %166, i64 %171
  %.366.i.i = load i64, ptr %scevgep.i105.i, align 8, !noalias !41
  %.371.i.i = icmp slt i64 %.366.i.i, 0
  br i1 %.371.i.i, label %B266.if.lr.ph.i.i, label %B156.i.i

B338.endif.endif.i:                               ; preds = %B748.i.i, %B618.i.i, %B494.i.i, %B432.i.i
  %.1093.i = icmp sge i64 %issue.3.0.i, %arg.a14
  %.1115.i = icmp slt i64 %issue.3.0.i, %.1113.i
  %or.cond1434.i = select i1 %.1093.i, i1 %.1115.i, i1 false
  br i1 %or.cond1434.i, label %B656.i, label %B708.i

B822.else.i:                                      ; preds = %B784.i
  %.1426.1.i = and i64 %passes.2.0.ph.i, 7
  %.1498.i = mul i64 %.1426.1.i, %arg.n10_1
  %.1500.i = getelementptr double, ptr %arg.a10, i64 %.1498.i
  store double 0.000000e+00, ptr %.1500.i, align 8, !noalias !68
  br i1 %.264711.not.i, label %B306.if.preheader.i, label %B86.if.preheader.i

B86.if.preheader.i:                               ; preds = %B822.else.i
  br i1 %139, label %B86.if.epil.preheader.i, label %B86.if.preheader.new.i

B86.if.preheader.new.i:                           ; preds = %B86.if.preheader.i
  br i1 %143, label %B86.if.epil.preheader1.i, label %B86.if.i

B240.loopexit.unr-lcssa.unr-lcssa.i:              ; preds = %B86.if.i
  br i1 %lcmp.mod.not20.not.i, label %B86.if.epil.preheader1.i, label %B240.loopexit.unr-lcssa.i

B86.if.epil.preheader1.i:                         ; preds = %B240.loopexit.unr-lcssa.unr-lcssa.i, %B86.if.preheader.new.i
  %lsr.iv116.epil.init.i = phi ptr [ %arg.a7, %B86.if.preheader.new.i ], [ %scevgep156.i, %B240.loopexit.unr-lcssa.unr-lcssa.i ]
  %at.4.0714.epil.init10.i = phi i64 [ 1, %B86.if.preheader.new.i ], [ %.460.3.1.i, %B240.loopexit.unr-lcssa.unr-lcssa.i ]
  %.354.epil5.i = load double, ptr %lsr.iv116.epil.init.i, align 8, !noalias !68
  %.359.epil6.i = fcmp ogt double %.354.epil5.i, 0.000000e+00
  %.363.epil7.i = fsub double %.354.epil5.i, %.1208.i
  %"$phi166.1.2.1.epil8.i" = select i1 %.359.epil6.i, double %.363.epil7.i, double -1.000000e+300
  %172 = shl i64 %at.4.0714.epil.init10.i, 3
  %scevgep115.epil.i = getelementptr i8, ptr %.1500.i, i64 %172
  store double %"$phi166.1.2.1.epil8.i", ptr %scevgep115.epil.i, align 8, !noalias !68
  %scevgep118.epil.i = getelementptr i8, ptr %lsr.iv116.epil.init.i, i64 8
  %.458.epil9.i = load double, ptr %scevgep118.epil.i, align 8, !noalias !68
  %scevgep114.epil.i = getelementptr i8, ptr %scevgep115.epil.i, i64 8
  store double %.458.epil9.i, ptr %scevgep114.epil.i, align 8, !noalias !68
  %scevgep119.epil.i = getelementptr i8, ptr %lsr.iv116.epil.init.i, i64 %140
  %.354.1.epil.i = load double, ptr %scevgep119.epil.i, align 8, !noalias !68
  %.359.1.epil.i = fcmp ogt double %.354.1.epil.i, 0.000000e+00
  %.363.1.epil.i = fsub double %.354.1.epil.i, %.1208.i
  %"$phi166.1.2.1.1.epil.i" = select i1 %.359.1.epil.i, double %.363.1.epil.i, double -1.000000e+300
  %scevgep112.epil.i = getelementptr i8, ptr %scevgep115.epil.i, i64 16
  store double %"$phi166.1.2.1.1.epil.i", ptr %scevgep112.epil.i, align 8, !noalias !68
  %sunkaddr189.epil.i = getelementptr i8, ptr %scevgep119.epil.i, i64 8
  %.458.1.epil.i = load double, ptr %sunkaddr189.epil.i, align 8, !noalias !68
  %scevgep110.epil.i = getelementptr i8, ptr %scevgep115.epil.i, i64 24
  store double %.458.1.epil.i, ptr %scevgep110.epil.i, align 8, !noalias !68
  %scevgep121.epil.i = getelementptr i8, ptr %scevgep119.epil.i, i64 %140
  %.354.2.epil.i = load double, ptr %scevgep121.epil.i, align 8, !noalias !68
  %.359.2.epil.i = fcmp ogt double %.354.2.epil.i, 0.000000e+00
  %.363.2.epil.i = fsub double %.354.2.epil.i, %.1208.i
  %"$phi166.1.2.1.2.epil.i" = select i1 %.359.2.epil.i, double %.363.2.epil.i, double -1.000000e+300
  %scevgep108.epil.i = getelementptr i8, ptr %scevgep115.epil.i, i64 32
  store double %"$phi166.1.2.1.2.epil.i", ptr %scevgep108.epil.i, align 8, !noalias !68
  %sunkaddr194.epil.i = getelementptr i8, ptr %scevgep121.epil.i, i64 8
  %.458.2.epil.i = load double, ptr %sunkaddr194.epil.i, align 8, !noalias !68
  %scevgep106.epil.i = getelementptr i8, ptr %scevgep115.epil.i, i64 40
  store double %.458.2.epil.i, ptr %scevgep106.epil.i, align 8, !noalias !68
  %sunkaddr138.epil.i = getelementptr i8, ptr %scevgep121.epil.i, i64 %140
  %.354.3.epil.i = load double, ptr %sunkaddr138.epil.i, align 8, !noalias !68
  %.359.3.epil.i = fcmp ogt double %.354.3.epil.i, 0.000000e+00
  %.363.3.epil.i = fsub double %.354.3.epil.i, %.1208.i
  %"$phi166.1.2.1.3.epil.i" = select i1 %.359.3.epil.i, double %.363.3.epil.i, double -1.000000e+300
  %scevgep104.epil.i = getelementptr i8, ptr %scevgep115.epil.i, i64 48
  store double %"$phi166.1.2.1.3.epil.i", ptr %scevgep104.epil.i, align 8, !noalias !68
  %sunkaddr141.epil.i = getelementptr i8, ptr %sunkaddr138.epil.i, i64 8
  %.458.3.epil.i = load double, ptr %sunkaddr141.epil.i, align 8, !noalias !68
  %.460.3.epil.i = add nuw i64 %at.4.0714.epil.init10.i, 8
  %scevgep102.epil.i = getelementptr i8, ptr %scevgep115.epil.i, i64 56
  store double %.458.3.epil.i, ptr %scevgep102.epil.i, align 8, !noalias !68
  br label %B240.loopexit.unr-lcssa.i

B240.loopexit.unr-lcssa.i:                        ; preds = %B86.if.epil.preheader1.i, %B240.loopexit.unr-lcssa.unr-lcssa.i
  %.460.3.lcssa.i = phi i64 [ %.460.3.epil.i, %B86.if.epil.preheader1.i ], [ %.460.3.1.i, %B240.loopexit.unr-lcssa.unr-lcssa.i ]
  br i1 %lcmp.mod.not.i, label %B306.if.preheader.i, label %B86.if.epil.preheader.i

B86.if.epil.preheader.i:                          ; preds = %B240.loopexit.unr-lcssa.i, %B86.if.preheader.i
  %at.4.0714.epil.init.i = phi i64 [ 1, %B86.if.preheader.i ], [ %.460.3.lcssa.i, %B240.loopexit.unr-lcssa.i ]
  %.270710712.epil.init.i = phi i64 [ 0, %B86.if.preheader.i ], [ %unroll_iter.i237, %B240.loopexit.unr-lcssa.i ]
  %173 = mul i64 %.270710712.epil.init.i, %140
  %174 = getelementptr i8, ptr %arg.a7, i64 %173
  %scevgep95.i = getelementptr i8, ptr %174, i64 8
  br label %B86.if.epil.i

B86.if.epil.i:                                    ; preds = %B86.if.epil.i, %B86.if.epil.preheader.i
  %lsr.iv99.i = phi i64 [ %lsr.iv.next100.i, %B86.if.epil.i ], [ %xtraiter.i236, %B86.if.epil.preheader.i ]
  %lsr.iv96.i = phi ptr [ %scevgep97.i, %B86.if.epil.i ], [ %scevgep95.i, %B86.if.epil.preheader.i ]
  %at.4.0714.epil.i = phi i64 [ %.460.epil.i, %B86.if.epil.i ], [ %at.4.0714.epil.init.i, %B86.if.epil.preheader.i ]
  %scevgep98.i = getelementptr i8, ptr %lsr.iv96.i, i64 -8
  %.354.epil.i = load double, ptr %scevgep98.i, align 8, !noalias !68
  %.359.epil.i = fcmp ogt double %.354.epil.i, 0.000000e+00
  %.363.epil.i = fsub double %.354.epil.i, %.1208.i
  %"$phi166.1.2.1.epil.i" = select i1 %.359.epil.i, double %.363.epil.i, double -1.000000e+300
  %sunkaddr.i242 = shl i64 %at.4.0714.epil.i, 3
  %sunkaddr107.i = getelementptr i8, ptr %.1500.i, i64 %sunkaddr.i242
  store double %"$phi166.1.2.1.epil.i", ptr %sunkaddr107.i, align 8, !noalias !68
  %.458.epil.i = load double, ptr %lsr.iv96.i, align 8, !noalias !68
  %.460.epil.i = add i64 %at.4.0714.epil.i, 2
  %sunkaddr108.i = shl i64 %.460.epil.i, 3
  %sunkaddr109.i = getelementptr i8, ptr %.1500.i, i64 %sunkaddr108.i
  %sunkaddr110.i = getelementptr i8, ptr %sunkaddr109.i, i64 -8
  store double %.458.epil.i, ptr %sunkaddr110.i, align 8, !noalias !68
  %scevgep97.i = getelementptr i8, ptr %lsr.iv96.i, i64 %140
  %lsr.iv.next100.i = add nsw i64 %lsr.iv99.i, -1
  %epil.iter.cmp.not.i243 = icmp eq i64 %lsr.iv.next100.i, 0
  br i1 %epil.iter.cmp.not.i243, label %B306.if.preheader.i, label %B86.if.epil.i, !llvm.loop !71

B306.if.preheader.i:                              ; preds = %B86.if.epil.i, %B822.else.i, %B240.loopexit.unr-lcssa.i
  %at.4.0.lcssa.i = phi i64 [ 1, %B822.else.i ], [ %.460.3.lcssa.i, %B240.loopexit.unr-lcssa.i ], [ %.460.epil.i, %B86.if.epil.i ]
  br i1 %148, label %B306.if.epil.preheader.i, label %B306.if.i

B406.loopexit.unr-lcssa.i:                        ; preds = %B306.if.i
  br i1 %lcmp.mod5.not.i, label %B406.i, label %B306.if.epil.preheader.i

B306.if.epil.preheader.i:                         ; preds = %B406.loopexit.unr-lcssa.i, %B306.if.preheader.i
  %at.6.0735.epil.init.i = phi i64 [ %at.4.0.lcssa.i, %B306.if.preheader.i ], [ %.807.2.3.i, %B406.loopexit.unr-lcssa.i ]
  %.602727733.epil.init.i = phi i64 [ 0, %B306.if.preheader.i ], [ %unroll_iter8.i, %B406.loopexit.unr-lcssa.i ]
  %175 = mul i64 %.602727733.epil.init.i, %.pre-phi
  %176 = getelementptr i8, ptr %arg.a4, i64 %175
  %scevgep49.i244 = getelementptr i8, ptr %176, i64 16
  br label %B306.if.epil.i

B306.if.epil.i:                                   ; preds = %B306.if.epil.i, %B306.if.epil.preheader.i
  %lsr.iv53.i = phi i64 [ %lsr.iv.next.i247, %B306.if.epil.i ], [ %xtraiter3.i, %B306.if.epil.preheader.i ]
  %lsr.iv.i245 = phi ptr [ %scevgep50.i246, %B306.if.epil.i ], [ %scevgep49.i244, %B306.if.epil.preheader.i ]
  %at.6.0735.epil.i = phi i64 [ %.807.2.epil.i, %B306.if.epil.i ], [ %at.6.0735.epil.init.i, %B306.if.epil.preheader.i ]
  %scevgep52.i = getelementptr i8, ptr %lsr.iv.i245, i64 -16
  %.805.epil.i = load i64, ptr %scevgep52.i, align 8, !noalias !68
  %.835.epil.i = sitofp i64 %.805.epil.i to double
  %sunkaddr111.i = shl i64 %at.6.0735.epil.i, 3
  %sunkaddr112.i = getelementptr i8, ptr %.1500.i, i64 %sunkaddr111.i
  store double %.835.epil.i, ptr %sunkaddr112.i, align 8, !noalias !68
  %scevgep51.i = getelementptr i8, ptr %lsr.iv.i245, i64 -8
  %.805.1.epil.i = load i64, ptr %scevgep51.i, align 8, !noalias !68
  %.835.1.epil.i = sitofp i64 %.805.1.epil.i to double
  %sunkaddr115.i = getelementptr i8, ptr %sunkaddr112.i, i64 8
  store double %.835.1.epil.i, ptr %sunkaddr115.i, align 8, !noalias !68
  %.805.2.epil.i = load i64, ptr %lsr.iv.i245, align 8, !noalias !68
  %.835.2.epil.i = sitofp i64 %.805.2.epil.i to double
  %sunkaddr118.i = getelementptr i8, ptr %sunkaddr112.i, i64 16
  store double %.835.2.epil.i, ptr %sunkaddr118.i, align 8, !noalias !68
  %.807.2.epil.i = add i64 %at.6.0735.epil.i, 3
  %scevgep50.i246 = getelementptr i8, ptr %lsr.iv.i245, i64 %.pre-phi
  %lsr.iv.next.i247 = add nsw i64 %lsr.iv53.i, -1
  %epil.iter4.cmp.not.i = icmp eq i64 %lsr.iv.next.i247, 0
  br i1 %epil.iter4.cmp.not.i, label %B406.i, label %B306.if.epil.i, !llvm.loop !72

B406.i:                                           ; preds = %B306.if.epil.i, %B406.loopexit.unr-lcssa.i
  %at.6.0.lcssa.i = phi i64 [ %.807.2.3.i, %B406.loopexit.unr-lcssa.i ], [ %.807.2.epil.i, %B306.if.epil.i ]
  br i1 %.134186.not.i.i, label %f35.exit, label %B60.if.lr.ph.i.i

B60.if.lr.ph.i.i:                                 ; preds = %B406.i
  %177 = shl i64 %at.6.0.lcssa.i, 3
  %178 = getelementptr i8, ptr %.1500.i, i64 %177
  %scevgep19.i.i = getelementptr i8, ptr %178, i64 56
  br label %B60.if.i.i

B196.loopexit.unr-lcssa.i.i:                      ; preds = %B118.if.i.i
  br i1 %153, label %B196.i.i, label %B118.if.epil.preheader.i.i

B118.if.epil.preheader.i.i:                       ; preds = %B118.if.lr.ph.i.i, %B196.loopexit.unr-lcssa.i.i
  %.274175177.epil.init.i.i = phi i64 [ 0, %B118.if.lr.ph.i.i ], [ %unroll_iter.i.i249, %B196.loopexit.unr-lcssa.i.i ]
  %179 = shl i64 %.274175177.epil.init.i.i, 3
  %scevgep40.i.i270 = getelementptr i8, ptr %lsr.iv38.i.i251, i64 %179
  %scevgep44.i.i = getelementptr i8, ptr %lsr.iv42.i.i, i64 %179
  br label %B118.if.epil.i.i

B118.if.epil.i.i:                                 ; preds = %B118.if.epil.i.i, %B118.if.epil.preheader.i.i
  %epil.iter.i.i271 = phi i64 [ 0, %B118.if.epil.preheader.i.i ], [ %epil.iter.next.i.i272, %B118.if.epil.i.i ]
  %180 = shl i64 %epil.iter.i.i271, 3
  %scevgep42.i = getelementptr i8, ptr %scevgep44.i.i, i64 %180
  %.350.epil.i.i = load double, ptr %scevgep42.i, align 8, !noalias !73
  %.352.epil.i.i = fsub double %.350.epil.i.i, %.1208.i
  %.10.i.epil.i.i = fcmp ogt double %.352.epil.i.i, 0.000000e+00
  %.11.i.epil.i.i = select i1 %.10.i.epil.i.i, double %.352.epil.i.i, double 0.000000e+00
  %scevgep28.i = getelementptr i8, ptr %scevgep40.i.i270, i64 %180
  store double %.11.i.epil.i.i, ptr %scevgep28.i, align 8, !noalias !73
  %epil.iter.next.i.i272 = add i64 %epil.iter.i.i271, 1
  %epil.iter.cmp.not.i.i273 = icmp eq i64 %xtraiter.i.i248, %epil.iter.next.i.i272
  br i1 %epil.iter.cmp.not.i.i273, label %B196.i.i, label %B118.if.epil.i.i, !llvm.loop !76

B196.i.i:                                         ; preds = %B118.if.epil.i.i, %B60.if.i.i, %B196.loopexit.unr-lcssa.i.i
  %scevgep3.i.i = getelementptr i8, ptr %lsr.iv.i.i252, i64 %121
  %scevgep21.i.i274 = getelementptr i8, ptr %lsr.iv20.i.i, i64 %121
  %scevgep39.i.i275 = getelementptr i8, ptr %lsr.iv38.i.i251, i64 %121
  %scevgep43.i.i276 = getelementptr i8, ptr %lsr.iv42.i.i, i64 %121
  %exitcond198.not.i.i = icmp eq i64 %.147.i.i253, %arg.n8_0
  br i1 %exitcond198.not.i.i, label %B236.loopexit.i.i, label %B60.if.i.i

B236.loopexit.i.i:                                ; preds = %B196.i.i
  %181 = add i64 %at.6.0.lcssa.i, %154
  br label %f35.exit

B60.if.i.i:                                       ; preds = %B196.i.i, %B60.if.lr.ph.i.i
  %lsr.iv42.i.i = phi ptr [ %arg.a8, %B60.if.lr.ph.i.i ], [ %scevgep43.i.i276, %B196.i.i ]
  %lsr.iv38.i.i251 = phi ptr [ %178, %B60.if.lr.ph.i.i ], [ %scevgep39.i.i275, %B196.i.i ]
  %lsr.iv20.i.i = phi ptr [ %scevgep19.i.i, %B60.if.lr.ph.i.i ], [ %scevgep21.i.i274, %B196.i.i ]
  %lsr.iv.i.i252 = phi ptr [ %scevgep.i.i250, %B60.if.lr.ph.i.i ], [ %scevgep3.i.i, %B196.i.i ]
  %.140181187.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i ], [ %.147.i.i253, %B196.i.i ]
  %.147.i.i253 = add nuw nsw i64 %.140181187.i.i, 1
  br i1 %151, label %B196.i.i, label %B118.if.lr.ph.i.i

B118.if.lr.ph.i.i:                                ; preds = %B60.if.i.i
  br i1 %152, label %B118.if.epil.preheader.i.i, label %B118.if.i.i

B118.if.i.i:                                      ; preds = %B118.if.lr.ph.i.i, %B118.if.i.i
  %.274175177.i.i = phi i64 [ %.281.7.i.i, %B118.if.i.i ], [ 0, %B118.if.lr.ph.i.i ]
  %182 = shl i64 %.274175177.i.i, 3
  %scevgep17.i.i254 = getelementptr i8, ptr %lsr.iv.i.i252, i64 %182
  %scevgep18.i.i = getelementptr i8, ptr %scevgep17.i.i254, i64 -56
  %.350.i.i255 = load double, ptr %scevgep18.i.i, align 8, !noalias !73
  %.352.i.i = fsub double %.350.i.i255, %.1208.i
  %.10.i.i.i256 = fcmp ogt double %.352.i.i, 0.000000e+00
  %.11.i.i.i257 = select i1 %.10.i.i.i256, double %.352.i.i, double 0.000000e+00
  %scevgep13.i258 = getelementptr i8, ptr %lsr.iv20.i.i, i64 %182
  %scevgep14.i259 = getelementptr i8, ptr %scevgep13.i258, i64 -56
  store double %.11.i.i.i257, ptr %scevgep14.i259, align 8, !noalias !73
  %scevgep27.i260 = getelementptr i8, ptr %scevgep17.i.i254, i64 -48
  %.350.1.i.i = load double, ptr %scevgep27.i260, align 8, !noalias !73
  %.352.1.i.i = fsub double %.350.1.i.i, %.1208.i
  %.10.i.1.i.i = fcmp ogt double %.352.1.i.i, 0.000000e+00
  %.11.i.1.i.i = select i1 %.10.i.1.i.i, double %.352.1.i.i, double 0.000000e+00
  %scevgep12.i261 = getelementptr i8, ptr %scevgep13.i258, i64 -48
  store double %.11.i.1.i.i, ptr %scevgep12.i261, align 8, !noalias !73
  %scevgep25.i262 = getelementptr i8, ptr %scevgep17.i.i254, i64 -40
  %.350.2.i.i = load double, ptr %scevgep25.i262, align 8, !noalias !73
  %.352.2.i.i = fsub double %.350.2.i.i, %.1208.i
  %.10.i.2.i.i = fcmp ogt double %.352.2.i.i, 0.000000e+00
  %.11.i.2.i.i = select i1 %.10.i.2.i.i, double %.352.2.i.i, double 0.000000e+00
  %scevgep10.i263 = getelementptr i8, ptr %scevgep13.i258, i64 -40
  store double %.11.i.2.i.i, ptr %scevgep10.i263, align 8, !noalias !73
  %scevgep22.i264 = getelementptr i8, ptr %scevgep17.i.i254, i64 -32
  %.350.3.i.i = load double, ptr %scevgep22.i264, align 8, !noalias !73
  %.352.3.i.i = fsub double %.350.3.i.i, %.1208.i
  %.10.i.3.i.i = fcmp ogt double %.352.3.i.i, 0.000000e+00
  %.11.i.3.i.i = select i1 %.10.i.3.i.i, double %.352.3.i.i, double 0.000000e+00
  %scevgep8.i265 = getelementptr i8, ptr %scevgep13.i258, i64 -32
  store double %.11.i.3.i.i, ptr %scevgep8.i265, align 8, !noalias !73
  %scevgep20.i266 = getelementptr i8, ptr %scevgep17.i.i254, i64 -24
  %.350.4.i.i = load double, ptr %scevgep20.i266, align 8, !noalias !73
  %.352.4.i.i = fsub double %.350.4.i.i, %.1208.i
  %.10.i.4.i.i = fcmp ogt double %.352.4.i.i, 0.000000e+00
  %.11.i.4.i.i = select i1 %.10.i.4.i.i, double %.352.4.i.i, double 0.000000e+00
  %scevgep6.i = getelementptr i8, ptr %scevgep13.i258, i64 -24
  store double %.11.i.4.i.i, ptr %scevgep6.i, align 8, !noalias !73
  %scevgep18.i267 = getelementptr i8, ptr %scevgep17.i.i254, i64 -16
  %.350.5.i.i = load double, ptr %scevgep18.i267, align 8, !noalias !73
  %.352.5.i.i = fsub double %.350.5.i.i, %.1208.i
  %.10.i.5.i.i = fcmp ogt double %.352.5.i.i, 0.000000e+00
  %.11.i.5.i.i = select i1 %.10.i.5.i.i, double %.352.5.i.i, double 0.000000e+00
  %scevgep4.i268 = getelementptr i8, ptr %scevgep13.i258, i64 -16
  store double %.11.i.5.i.i, ptr %scevgep4.i268, align 8, !noalias !73
  %scevgep16.i269 = getelementptr i8, ptr %scevgep17.i.i254, i64 -8
  %.350.6.i.i = load double, ptr %scevgep16.i269, align 8, !noalias !73
  %.352.6.i.i = fsub double %.350.6.i.i, %.1208.i
  %.10.i.6.i.i = fcmp ogt double %.352.6.i.i, 0.000000e+00
  %.11.i.6.i.i = select i1 %.10.i.6.i.i, double %.352.6.i.i, double 0.000000e+00
  %scevgep2.i = getelementptr i8, ptr %scevgep13.i258, i64 -8
  store double %.11.i.6.i.i, ptr %scevgep2.i, align 8, !noalias !73
  %.350.7.i.i = load double, ptr %scevgep17.i.i254, align 8, !noalias !73
  %.352.7.i.i = fsub double %.350.7.i.i, %.1208.i
  %.10.i.7.i.i = fcmp ogt double %.352.7.i.i, 0.000000e+00
  %.11.i.7.i.i = select i1 %.10.i.7.i.i, double %.352.7.i.i, double 0.000000e+00
  %.281.7.i.i = add nuw nsw i64 %.274175177.i.i, 8
  store double %.11.i.7.i.i, ptr %scevgep13.i258, align 8, !noalias !73
  %niter.ncmp.7.i.i = icmp eq i64 %unroll_iter.i.i249, %.281.7.i.i
  br i1 %niter.ncmp.7.i.i, label %B196.loopexit.unr-lcssa.i.i, label %B118.if.i.i

B86.if.i:                                         ; preds = %B86.if.preheader.new.i, %B86.if.i
  %lsr.iv69.i = phi i64 [ %lsr.iv.next70.i, %B86.if.i ], [ %146, %B86.if.preheader.new.i ]
  %lsr.iv116.i = phi ptr [ %scevgep156.i, %B86.if.i ], [ %arg.a7, %B86.if.preheader.new.i ]
  %at.4.0714.i = phi i64 [ %.460.3.1.i, %B86.if.i ], [ 1, %B86.if.preheader.new.i ]
  %.354.i238 = load double, ptr %lsr.iv116.i, align 8, !noalias !68
  %.359.i239 = fcmp ogt double %.354.i238, 0.000000e+00
  %.363.i240 = fsub double %.354.i238, %.1208.i
  %"$phi166.1.2.1.i" = select i1 %.359.i239, double %.363.i240, double -1.000000e+300
  %183 = shl i64 %at.4.0714.i, 3
  %scevgep115.i = getelementptr i8, ptr %.1500.i, i64 %183
  store double %"$phi166.1.2.1.i", ptr %scevgep115.i, align 8, !noalias !68
  %scevgep118.i = getelementptr i8, ptr %lsr.iv116.i, i64 8
  %.458.i = load double, ptr %scevgep118.i, align 8, !noalias !68
  %scevgep114.i = getelementptr i8, ptr %scevgep115.i, i64 8
  store double %.458.i, ptr %scevgep114.i, align 8, !noalias !68
  %scevgep119.i = getelementptr i8, ptr %lsr.iv116.i, i64 %140
  %.354.1.i = load double, ptr %scevgep119.i, align 8, !noalias !68
  %.359.1.i = fcmp ogt double %.354.1.i, 0.000000e+00
  %.363.1.i = fsub double %.354.1.i, %.1208.i
  %"$phi166.1.2.1.1.i" = select i1 %.359.1.i, double %.363.1.i, double -1.000000e+300
  %scevgep106.i = getelementptr i8, ptr %scevgep115.i, i64 16
  store double %"$phi166.1.2.1.1.i", ptr %scevgep106.i, align 8, !noalias !68
  %sunkaddr189.i = getelementptr i8, ptr %scevgep119.i, i64 8
  %.458.1.i = load double, ptr %sunkaddr189.i, align 8, !noalias !68
  %scevgep103.i = getelementptr i8, ptr %scevgep115.i, i64 24
  store double %.458.1.i, ptr %scevgep103.i, align 8, !noalias !68
  %scevgep121.i = getelementptr i8, ptr %scevgep119.i, i64 %140
  %.354.2.i = load double, ptr %scevgep121.i, align 8, !noalias !68
  %.359.2.i = fcmp ogt double %.354.2.i, 0.000000e+00
  %.363.2.i = fsub double %.354.2.i, %.1208.i
  %"$phi166.1.2.1.2.i" = select i1 %.359.2.i, double %.363.2.i, double -1.000000e+300
  %scevgep101.i = getelementptr i8, ptr %scevgep115.i, i64 32
  store double %"$phi166.1.2.1.2.i", ptr %scevgep101.i, align 8, !noalias !68
  %sunkaddr194.i = getelementptr i8, ptr %scevgep121.i, i64 8
  %.458.2.i = load double, ptr %sunkaddr194.i, align 8, !noalias !68
  %scevgep99.i = getelementptr i8, ptr %scevgep115.i, i64 40
  store double %.458.2.i, ptr %scevgep99.i, align 8, !noalias !68
  %sunkaddr138.i = getelementptr i8, ptr %scevgep121.i, i64 %140
  %.354.3.i = load double, ptr %sunkaddr138.i, align 8, !noalias !68
  %.359.3.i = fcmp ogt double %.354.3.i, 0.000000e+00
  %.363.3.i = fsub double %.354.3.i, %.1208.i
  %"$phi166.1.2.1.3.i" = select i1 %.359.3.i, double %.363.3.i, double -1.000000e+300
  %scevgep94.i = getelementptr i8, ptr %scevgep115.i, i64 48
  store double %"$phi166.1.2.1.3.i", ptr %scevgep94.i, align 8, !noalias !68
  %sunkaddr141.i = getelementptr i8, ptr %sunkaddr138.i, i64 8
  %.458.3.i = load double, ptr %sunkaddr141.i, align 8, !noalias !68
  %scevgep92.i = getelementptr i8, ptr %scevgep115.i, i64 56
  store double %.458.3.i, ptr %scevgep92.i, align 8, !noalias !68
  %scevgep148.i = getelementptr i8, ptr %sunkaddr138.i, i64 %140
  %.354.115.i = load double, ptr %scevgep148.i, align 8, !noalias !68
  %.359.116.i = fcmp ogt double %.354.115.i, 0.000000e+00
  %.363.117.i = fsub double %.354.115.i, %.1208.i
  %"$phi166.1.2.1.118.i" = select i1 %.359.116.i, double %.363.117.i, double -1.000000e+300
  %scevgep90.i = getelementptr i8, ptr %scevgep115.i, i64 64
  store double %"$phi166.1.2.1.118.i", ptr %scevgep90.i, align 8, !noalias !68
  %scevgep149.i = getelementptr i8, ptr %scevgep148.i, i64 8
  %.458.119.i = load double, ptr %scevgep149.i, align 8, !noalias !68
  %scevgep88.i = getelementptr i8, ptr %scevgep115.i, i64 72
  store double %.458.119.i, ptr %scevgep88.i, align 8, !noalias !68
  %scevgep150.i = getelementptr i8, ptr %scevgep148.i, i64 %140
  %.354.1.1.i = load double, ptr %scevgep150.i, align 8, !noalias !68
  %.359.1.1.i = fcmp ogt double %.354.1.1.i, 0.000000e+00
  %.363.1.1.i = fsub double %.354.1.1.i, %.1208.i
  %"$phi166.1.2.1.1.1.i" = select i1 %.359.1.1.i, double %.363.1.1.i, double -1.000000e+300
  %scevgep86.i = getelementptr i8, ptr %scevgep115.i, i64 80
  store double %"$phi166.1.2.1.1.1.i", ptr %scevgep86.i, align 8, !noalias !68
  %scevgep151.i = getelementptr i8, ptr %scevgep150.i, i64 8
  %.458.1.1.i = load double, ptr %scevgep151.i, align 8, !noalias !68
  %scevgep83.i = getelementptr i8, ptr %scevgep115.i, i64 88
  store double %.458.1.1.i, ptr %scevgep83.i, align 8, !noalias !68
  %scevgep152.i = getelementptr i8, ptr %scevgep150.i, i64 %140
  %.354.2.1.i = load double, ptr %scevgep152.i, align 8, !noalias !68
  %.359.2.1.i = fcmp ogt double %.354.2.1.i, 0.000000e+00
  %.363.2.1.i = fsub double %.354.2.1.i, %.1208.i
  %"$phi166.1.2.1.2.1.i" = select i1 %.359.2.1.i, double %.363.2.1.i, double -1.000000e+300
  %scevgep78.i = getelementptr i8, ptr %scevgep115.i, i64 96
  store double %"$phi166.1.2.1.2.1.i", ptr %scevgep78.i, align 8, !noalias !68
  %scevgep153.i = getelementptr i8, ptr %scevgep152.i, i64 8
  %.458.2.1.i = load double, ptr %scevgep153.i, align 8, !noalias !68
  %scevgep76.i = getelementptr i8, ptr %scevgep115.i, i64 104
  store double %.458.2.1.i, ptr %scevgep76.i, align 8, !noalias !68
  %scevgep154.i = getelementptr i8, ptr %scevgep152.i, i64 %140
  %.354.3.1.i = load double, ptr %scevgep154.i, align 8, !noalias !68
  %.359.3.1.i = fcmp ogt double %.354.3.1.i, 0.000000e+00
  %.363.3.1.i = fsub double %.354.3.1.i, %.1208.i
  %"$phi166.1.2.1.3.1.i" = select i1 %.359.3.1.i, double %.363.3.1.i, double -1.000000e+300
  %scevgep74.i = getelementptr i8, ptr %scevgep115.i, i64 112
  store double %"$phi166.1.2.1.3.1.i", ptr %scevgep74.i, align 8, !noalias !68
  %scevgep155.i = getelementptr i8, ptr %scevgep154.i, i64 8
  %.458.3.1.i = load double, ptr %scevgep155.i, align 8, !noalias !68
  %.460.3.1.i = add i64 %at.4.0714.i, 16
  %scevgep72.i = getelementptr i8, ptr %scevgep115.i, i64 120
  store double %.458.3.1.i, ptr %scevgep72.i, align 8, !noalias !68
  %scevgep156.i = getelementptr i8, ptr %scevgep154.i, i64 %140
  %lsr.iv.next70.i = add i64 %lsr.iv69.i, 2
  %niter.ncmp.1.i241 = icmp eq i64 %lsr.iv.next70.i, 0
  br i1 %niter.ncmp.1.i241, label %B240.loopexit.unr-lcssa.unr-lcssa.i, label %B86.if.i

B306.if.i:                                        ; preds = %B306.if.preheader.i, %B306.if.i
  %lsr.iv34.i = phi i64 [ %lsr.iv.next35.i, %B306.if.i ], [ %150, %B306.if.preheader.i ]
  %lsr.iv78.i = phi ptr [ %scevgep105.i, %B306.if.i ], [ %arg.a4, %B306.if.preheader.i ]
  %at.6.0735.i = phi i64 [ %.807.2.3.i, %B306.if.i ], [ %at.4.0.lcssa.i, %B306.if.preheader.i ]
  %.805.i = load i64, ptr %lsr.iv78.i, align 8, !noalias !68
  %.835.i = sitofp i64 %.805.i to double
  %sunkaddr119.i = shl i64 %at.6.0735.i, 3
  %sunkaddr120.i = getelementptr i8, ptr %.1500.i, i64 %sunkaddr119.i
  store double %.835.i, ptr %sunkaddr120.i, align 8, !noalias !68
  %scevgep80.i = getelementptr i8, ptr %lsr.iv78.i, i64 8
  %.805.1.i = load i64, ptr %scevgep80.i, align 8, !noalias !68
  %.835.1.i = sitofp i64 %.805.1.i to double
  %sunkaddr123.i = getelementptr i8, ptr %sunkaddr120.i, i64 8
  store double %.835.1.i, ptr %sunkaddr123.i, align 8, !noalias !68
  %scevgep81.i = getelementptr i8, ptr %lsr.iv78.i, i64 16
  %.805.2.i = load i64, ptr %scevgep81.i, align 8, !noalias !68
  %.835.2.i = sitofp i64 %.805.2.i to double
  %sunkaddr126.i = getelementptr i8, ptr %sunkaddr120.i, i64 16
  store double %.835.2.i, ptr %sunkaddr126.i, align 8, !noalias !68
  %scevgep82.i = getelementptr i8, ptr %lsr.iv78.i, i64 %.pre-phi
  %.805.110.i = load i64, ptr %scevgep82.i, align 8, !noalias !68
  %.835.112.i = sitofp i64 %.805.110.i to double
  %sunkaddr129.i = getelementptr i8, ptr %sunkaddr120.i, i64 24
  store double %.835.112.i, ptr %sunkaddr129.i, align 8, !noalias !68
  %sunkaddr199.i = getelementptr i8, ptr %scevgep82.i, i64 8
  %.805.1.1.i = load i64, ptr %sunkaddr199.i, align 8, !noalias !68
  %.835.1.1.i = sitofp i64 %.805.1.1.i to double
  %sunkaddr132.i = getelementptr i8, ptr %sunkaddr120.i, i64 32
  store double %.835.1.1.i, ptr %sunkaddr132.i, align 8, !noalias !68
  %sunkaddr202.i = getelementptr i8, ptr %scevgep82.i, i64 16
  %.805.2.1.i = load i64, ptr %sunkaddr202.i, align 8, !noalias !68
  %.835.2.1.i = sitofp i64 %.805.2.1.i to double
  %sunkaddr135.i = getelementptr i8, ptr %sunkaddr120.i, i64 40
  store double %.835.2.1.i, ptr %sunkaddr135.i, align 8, !noalias !68
  %scevgep85.i = getelementptr i8, ptr %scevgep82.i, i64 %.pre-phi
  %.805.213.i = load i64, ptr %scevgep85.i, align 8, !noalias !68
  %.835.215.i = sitofp i64 %.805.213.i to double
  %sunkaddr139.i = getelementptr i8, ptr %sunkaddr120.i, i64 48
  store double %.835.215.i, ptr %sunkaddr139.i, align 8, !noalias !68
  %sunkaddr207.i = getelementptr i8, ptr %scevgep85.i, i64 8
  %.805.1.2.i = load i64, ptr %sunkaddr207.i, align 8, !noalias !68
  %.835.1.2.i = sitofp i64 %.805.1.2.i to double
  %sunkaddr143.i = getelementptr i8, ptr %sunkaddr120.i, i64 56
  store double %.835.1.2.i, ptr %sunkaddr143.i, align 8, !noalias !68
  %sunkaddr210.i = getelementptr i8, ptr %scevgep85.i, i64 16
  %.805.2.2.i = load i64, ptr %sunkaddr210.i, align 8, !noalias !68
  %.835.2.2.i = sitofp i64 %.805.2.2.i to double
  %sunkaddr146.i = getelementptr i8, ptr %sunkaddr120.i, i64 64
  store double %.835.2.2.i, ptr %sunkaddr146.i, align 8, !noalias !68
  %sunkaddr169.i = getelementptr i8, ptr %scevgep85.i, i64 %.pre-phi
  %.805.3.i = load i64, ptr %sunkaddr169.i, align 8, !noalias !68
  %.835.3.i = sitofp i64 %.805.3.i to double
  %sunkaddr149.i = getelementptr i8, ptr %sunkaddr120.i, i64 72
  store double %.835.3.i, ptr %sunkaddr149.i, align 8, !noalias !68
  %sunkaddr175.i = getelementptr i8, ptr %sunkaddr169.i, i64 8
  %.805.1.3.i = load i64, ptr %sunkaddr175.i, align 8, !noalias !68
  %.835.1.3.i = sitofp i64 %.805.1.3.i to double
  %sunkaddr152.i = getelementptr i8, ptr %sunkaddr120.i, i64 80
  store double %.835.1.3.i, ptr %sunkaddr152.i, align 8, !noalias !68
  %sunkaddr181.i = getelementptr i8, ptr %sunkaddr169.i, i64 16
  %.805.2.3.i = load i64, ptr %sunkaddr181.i, align 8, !noalias !68
  %.835.2.3.i = sitofp i64 %.805.2.3.i to double
  %sunkaddr155.i = getelementptr i8, ptr %sunkaddr120.i, i64 88
  store double %.835.2.3.i, ptr %sunkaddr155.i, align 8, !noalias !68
  %.807.2.3.i = add i64 %at.6.0735.i, 12
  %scevgep105.i = getelementptr i8, ptr %sunkaddr169.i, i64 %.pre-phi
  %lsr.iv.next35.i = add nsw i64 %lsr.iv34.i, 4
  %niter9.ncmp.3.i = icmp eq i64 %lsr.iv.next35.i, 0
  br i1 %niter9.ncmp.3.i, label %B406.loopexit.unr-lcssa.i, label %B306.if.i

f35.exit:                                         ; preds = %B406.i, %B236.loopexit.i.i
  %at.2.0.lcssa.i.i = phi i64 [ %at.6.0.lcssa.i, %B406.i ], [ %181, %B236.loopexit.i.i ]
  br i1 %.134186.not.i, label %f36.exit, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %f35.exit
  %184 = shl i64 %at.2.0.lcssa.i.i, 3
  %scevgep.i278 = getelementptr i8, ptr %.1500.i, i64 %184
  %scevgep9.i = getelementptr i8, ptr %scevgep.i278, i64 24
  br label %B60.if.i

B196.i:                                           ; preds = %B118.if.i, %B118.if.prol.loopexit.i, %B60.if.i
  %scevgep2.i296 = getelementptr i8, ptr %lsr.iv.i281, i64 %155
  %scevgep6.i297 = getelementptr i8, ptr %lsr.iv5.i, i64 %131
  %scevgep11.i298 = getelementptr i8, ptr %lsr.iv10.i, i64 %155
  %scevgep13.i299 = getelementptr i8, ptr %lsr.iv11.i, i64 %131
  %exitcond.not.i300 = icmp eq i64 %.147.i, %arg.n5_0
  br i1 %exitcond.not.i300, label %f36.exit, label %B60.if.i

B60.if.i:                                         ; preds = %B196.i, %B60.if.lr.ph.i
  %lsr.iv11.i = phi ptr [ %scevgep13.i299, %B196.i ], [ %scevgep10.i280, %B60.if.lr.ph.i ]
  %lsr.iv10.i = phi ptr [ %scevgep11.i298, %B196.i ], [ %scevgep9.i, %B60.if.lr.ph.i ]
  %lsr.iv5.i = phi ptr [ %scevgep6.i297, %B196.i ], [ %scevgep4.i279, %B60.if.lr.ph.i ]
  %lsr.iv.i281 = phi ptr [ %scevgep2.i296, %B196.i ], [ %scevgep.i278, %B60.if.lr.ph.i ]
  %.140181187.i = phi i64 [ %.147.i, %B196.i ], [ 0, %B60.if.lr.ph.i ]
  %.147.i = add nuw nsw i64 %.140181187.i, 1
  br i1 %156, label %B196.i, label %B118.if.lr.ph.i

B118.if.lr.ph.i:                                  ; preds = %B60.if.i
  br i1 %157, label %B118.if.prol.loopexit.i, label %B118.if.prol.i

B118.if.prol.i:                                   ; preds = %B118.if.lr.ph.i, %B118.if.prol.i
  %prol.iter.i = phi i64 [ %prol.iter.next.i, %B118.if.prol.i ], [ 0, %B118.if.lr.ph.i ]
  %185 = shl nuw nsw i64 %prol.iter.i, 3
  %scevgep5.i = getelementptr i8, ptr %lsr.iv5.i, i64 %185
  %.350.prol.i = load double, ptr %scevgep5.i, align 8, !noalias !77
  %.352.prol.i = fsub double %.350.prol.i, %.1208.i
  %.10.i.prol.i = fcmp ogt double %.352.prol.i, 0.000000e+00
  %.11.i.prol.i = select i1 %.10.i.prol.i, double %.352.prol.i, double 0.000000e+00
  %scevgep1.i = getelementptr i8, ptr %lsr.iv.i281, i64 %185
  store double %.11.i.prol.i, ptr %scevgep1.i, align 8, !noalias !77
  %prol.iter.next.i = add nuw nsw i64 %prol.iter.i, 1
  %prol.iter.cmp.not.i = icmp eq i64 %xtraiter.i277, %prol.iter.next.i
  br i1 %prol.iter.cmp.not.i, label %B118.if.prol.loopexit.loopexit.i, label %B118.if.prol.i, !llvm.loop !80

B118.if.prol.loopexit.loopexit.i:                 ; preds = %B118.if.prol.i
  %186 = add nuw i64 %185, 16
  br label %B118.if.prol.loopexit.i

B118.if.prol.loopexit.i:                          ; preds = %B118.if.prol.loopexit.loopexit.i, %B118.if.lr.ph.i
  %.267174178.unr.i = phi i64 [ %..225.i, %B118.if.lr.ph.i ], [ %160, %B118.if.prol.loopexit.loopexit.i ]
  %.274175177.unr.i = phi i64 [ 8, %B118.if.lr.ph.i ], [ %186, %B118.if.prol.loopexit.loopexit.i ]
  br i1 %158, label %B196.i, label %B118.if.preheader.i

B118.if.preheader.i:                              ; preds = %B118.if.prol.loopexit.i
  %187 = add nuw i64 %.267174178.unr.i, 8
  br label %B118.if.i

B118.if.i:                                        ; preds = %B118.if.i, %B118.if.preheader.i
  %lsr.iv12.i = phi i64 [ %.274175177.unr.i, %B118.if.preheader.i ], [ %lsr.iv.next13.i, %B118.if.i ]
  %lsr.iv8.i = phi i64 [ %187, %B118.if.preheader.i ], [ %lsr.iv.next.i295, %B118.if.i ]
  %scevgep18.i282 = getelementptr i8, ptr %lsr.iv11.i, i64 %lsr.iv12.i
  %scevgep20.i283 = getelementptr i8, ptr %scevgep18.i282, i64 24
  %scevgep21.i = getelementptr i8, ptr %scevgep18.i282, i64 -32
  %.350.i = load double, ptr %scevgep21.i, align 8, !noalias !77
  %.352.i = fsub double %.350.i, %.1208.i
  %.10.i.i284 = fcmp ogt double %.352.i, 0.000000e+00
  %.11.i.i285 = select i1 %.10.i.i284, double %.352.i, double 0.000000e+00
  %scevgep15.i286 = getelementptr i8, ptr %lsr.iv10.i, i64 %lsr.iv12.i
  %scevgep16.i287 = getelementptr i8, ptr %scevgep15.i286, i64 -32
  store double %.11.i.i285, ptr %scevgep16.i287, align 8, !noalias !77
  %scevgep8.i288 = getelementptr i8, ptr %scevgep18.i282, i64 -24
  %.350.1.i = load double, ptr %scevgep8.i288, align 8, !noalias !77
  %.352.1.i = fsub double %.350.1.i, %.1208.i
  %.10.i.1.i = fcmp ogt double %.352.1.i, 0.000000e+00
  %.11.i.1.i = select i1 %.10.i.1.i, double %.352.1.i, double 0.000000e+00
  %scevgep40.i289 = getelementptr i8, ptr %scevgep15.i286, i64 -24
  store double %.11.i.1.i, ptr %scevgep40.i289, align 8, !noalias !77
  %scevgep14.i290 = getelementptr i8, ptr %scevgep18.i282, i64 -16
  %.350.2.i = load double, ptr %scevgep14.i290, align 8, !noalias !77
  %.352.2.i = fsub double %.350.2.i, %.1208.i
  %.10.i.2.i = fcmp ogt double %.352.2.i, 0.000000e+00
  %.11.i.2.i = select i1 %.10.i.2.i, double %.352.2.i, double 0.000000e+00
  %scevgep43.i291 = getelementptr i8, ptr %scevgep15.i286, i64 -16
  store double %.11.i.2.i, ptr %scevgep43.i291, align 8, !noalias !77
  %scevgep19.i292 = getelementptr i8, ptr %scevgep18.i282, i64 -8
  %.350.3.i = load double, ptr %scevgep19.i292, align 8, !noalias !77
  %.352.3.i = fsub double %.350.3.i, %.1208.i
  %.10.i.3.i = fcmp ogt double %.352.3.i, 0.000000e+00
  %.11.i.3.i = select i1 %.10.i.3.i, double %.352.3.i, double 0.000000e+00
  %scevgep37.i = getelementptr i8, ptr %scevgep15.i286, i64 -8
  store double %.11.i.3.i, ptr %scevgep37.i, align 8, !noalias !77
  %.350.4.i = load double, ptr %scevgep18.i282, align 8, !noalias !77
  %.352.4.i = fsub double %.350.4.i, %.1208.i
  %.10.i.4.i = fcmp ogt double %.352.4.i, 0.000000e+00
  %.11.i.4.i = select i1 %.10.i.4.i, double %.352.4.i, double 0.000000e+00
  store double %.11.i.4.i, ptr %scevgep15.i286, align 8, !noalias !77
  %scevgep23.i = getelementptr i8, ptr %scevgep18.i282, i64 8
  %.350.5.i = load double, ptr %scevgep23.i, align 8, !noalias !77
  %.352.5.i = fsub double %.350.5.i, %.1208.i
  %.10.i.5.i = fcmp ogt double %.352.5.i, 0.000000e+00
  %.11.i.5.i = select i1 %.10.i.5.i, double %.352.5.i, double 0.000000e+00
  %scevgep34.i293 = getelementptr i8, ptr %scevgep15.i286, i64 8
  store double %.11.i.5.i, ptr %scevgep34.i293, align 8, !noalias !77
  %scevgep27.i294 = getelementptr i8, ptr %scevgep18.i282, i64 16
  %.350.6.i = load double, ptr %scevgep27.i294, align 8, !noalias !77
  %.352.6.i = fsub double %.350.6.i, %.1208.i
  %.10.i.6.i = fcmp ogt double %.352.6.i, 0.000000e+00
  %.11.i.6.i = select i1 %.10.i.6.i, double %.352.6.i, double 0.000000e+00
  %scevgep32.i = getelementptr i8, ptr %scevgep15.i286, i64 16
  store double %.11.i.6.i, ptr %scevgep32.i, align 8, !noalias !77
  %.350.7.i = load double, ptr %scevgep20.i283, align 8, !noalias !77
  %.352.7.i = fsub double %.350.7.i, %.1208.i
  %.10.i.7.i = fcmp ogt double %.352.7.i, 0.000000e+00
  %.11.i.7.i = select i1 %.10.i.7.i, double %.352.7.i, double 0.000000e+00
  %scevgep29.i = getelementptr i8, ptr %scevgep15.i286, i64 24
  store double %.11.i.7.i, ptr %scevgep29.i, align 8, !noalias !77
  %lsr.iv.next.i295 = add i64 %lsr.iv8.i, -8
  %lsr.iv.next13.i = add i64 %lsr.iv12.i, 64
  %.268.7.i = icmp sgt i64 %lsr.iv.next.i295, 8
  br i1 %.268.7.i, label %B118.if.i, label %B196.i

f36.exit:                                         ; preds = %B196.i, %f35.exit
  %.1630.i = mul i64 %.1426.1.i, %arg.n11_1
  %.1632.i = getelementptr double, ptr %arg.a11, i64 %.1630.i
  br i1 %111, label %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v61B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit176.i, label %B64.if.lr.ph.i111.i

B64.if.lr.ph.i111.i:                              ; preds = %f36.exit
  %scevgep.i114.i = getelementptr i8, ptr %.1632.i, i64 56
  %scevgep320.i = getelementptr i8, ptr %scevgep319.i, i64 %165
  %scevgep386.i = getelementptr i8, ptr %arg.a11, i64 %165
  br label %B64.if.i116.i

B64.loopexit.loopexit.unr-lcssa.i153.unr-lcssa.i: ; preds = %B120.if.i125.i
  br i1 %116, label %B120.if.i125.epil.preheader.i, label %B64.loopexit.loopexit.unr-lcssa.i153.i

B120.if.i125.epil.preheader.i:                    ; preds = %B120.if.preheader.i123.i, %B64.loopexit.loopexit.unr-lcssa.i153.unr-lcssa.i
  %.278188190.i126.epil.init.i = phi i64 [ 0, %B120.if.preheader.i123.i ], [ %.285.7.i150.1.i, %B64.loopexit.loopexit.unr-lcssa.i153.unr-lcssa.i ]
  %188 = shl i64 %.278188190.i126.epil.init.i, 3
  %scevgep35.i127.epil.i = getelementptr i8, ptr %lsr.iv.i118.i, i64 %188
  %scevgep36.i128.epil.i = getelementptr i8, ptr %scevgep35.i127.epil.i, i64 -56
  %.354.i129.epil.i = load double, ptr %scevgep36.i128.epil.i, align 8, !noalias !81
  %scevgep18.i130.epil.i = getelementptr i8, ptr %scevgep4.i124.i, i64 %188
  %scevgep19.i131.epil.i = getelementptr i8, ptr %scevgep18.i130.epil.i, i64 -56
  store double %.354.i129.epil.i, ptr %scevgep19.i131.epil.i, align 8, !noalias !81
  %scevgep34.i132.epil.i = getelementptr i8, ptr %scevgep35.i127.epil.i, i64 -48
  %.354.1.i133.epil.i = load double, ptr %scevgep34.i132.epil.i, align 8, !noalias !81
  %scevgep17.i134.epil.i = getelementptr i8, ptr %scevgep18.i130.epil.i, i64 -48
  store double %.354.1.i133.epil.i, ptr %scevgep17.i134.epil.i, align 8, !noalias !81
  %scevgep32.i135.epil.i = getelementptr i8, ptr %scevgep35.i127.epil.i, i64 -40
  %.354.2.i136.epil.i = load double, ptr %scevgep32.i135.epil.i, align 8, !noalias !81
  %scevgep15.i137.epil.i = getelementptr i8, ptr %scevgep18.i130.epil.i, i64 -40
  store double %.354.2.i136.epil.i, ptr %scevgep15.i137.epil.i, align 8, !noalias !81
  %scevgep30.i138.epil.i = getelementptr i8, ptr %scevgep35.i127.epil.i, i64 -32
  %.354.3.i139.epil.i = load double, ptr %scevgep30.i138.epil.i, align 8, !noalias !81
  %scevgep13.i140.epil.i = getelementptr i8, ptr %scevgep18.i130.epil.i, i64 -32
  store double %.354.3.i139.epil.i, ptr %scevgep13.i140.epil.i, align 8, !noalias !81
  %scevgep28.i141.epil.i = getelementptr i8, ptr %scevgep35.i127.epil.i, i64 -24
  %.354.4.i142.epil.i = load double, ptr %scevgep28.i141.epil.i, align 8, !noalias !81
  %scevgep11.i143.epil.i = getelementptr i8, ptr %scevgep18.i130.epil.i, i64 -24
  store double %.354.4.i142.epil.i, ptr %scevgep11.i143.epil.i, align 8, !noalias !81
  %scevgep26.i144.epil.i = getelementptr i8, ptr %scevgep35.i127.epil.i, i64 -16
  %.354.5.i145.epil.i = load double, ptr %scevgep26.i144.epil.i, align 8, !noalias !81
  %scevgep9.i146.epil.i = getelementptr i8, ptr %scevgep18.i130.epil.i, i64 -16
  store double %.354.5.i145.epil.i, ptr %scevgep9.i146.epil.i, align 8, !noalias !81
  %scevgep24.i147.epil.i = getelementptr i8, ptr %scevgep35.i127.epil.i, i64 -8
  %.354.6.i148.epil.i = load double, ptr %scevgep24.i147.epil.i, align 8, !noalias !81
  %scevgep7.i149.epil.i = getelementptr i8, ptr %scevgep18.i130.epil.i, i64 -8
  store double %.354.6.i148.epil.i, ptr %scevgep7.i149.epil.i, align 8, !noalias !81
  %.285.7.i150.epil.i = add nuw nsw i64 %.278188190.i126.epil.init.i, 8
  %.354.7.i151.epil.i = load double, ptr %scevgep35.i127.epil.i, align 8, !noalias !81
  store double %.354.7.i151.epil.i, ptr %scevgep18.i130.epil.i, align 8, !noalias !81
  br label %B64.loopexit.loopexit.unr-lcssa.i153.i

B64.loopexit.loopexit.unr-lcssa.i153.i:           ; preds = %B120.if.i125.epil.preheader.i, %B64.loopexit.loopexit.unr-lcssa.i153.unr-lcssa.i
  %.285.7.i150.lcssa.i = phi i64 [ %.285.7.i150.epil.i, %B120.if.i125.epil.preheader.i ], [ %.285.7.i150.1.i, %B64.loopexit.loopexit.unr-lcssa.i153.unr-lcssa.i ]
  %189 = add i64 %.285.7.i150.lcssa.i, %at.3.0204.i119.i
  br i1 %117, label %B64.loopexit.i167.i, label %B120.if.epil.preheader.i154.i

B120.if.epil.preheader.i154.i:                    ; preds = %B120.if.lr.ph.i122.i, %B64.loopexit.loopexit.unr-lcssa.i153.i
  %at.2.1192.epil.init.i155.i = phi i64 [ %at.3.0204.i119.i, %B120.if.lr.ph.i122.i ], [ %189, %B64.loopexit.loopexit.unr-lcssa.i153.i ]
  %.278188190.epil.init.i156.i = phi i64 [ 0, %B120.if.lr.ph.i122.i ], [ %.285.7.i150.lcssa.i, %B64.loopexit.loopexit.unr-lcssa.i153.i ]
  %190 = shl i64 %at.2.1192.epil.init.i155.i, 3
  %191 = shl i64 %.278188190.epil.init.i156.i, 3
  %scevgep41.i158.i = getelementptr i8, ptr %lsr.iv39.i117.i, i64 %191
  %scevgep387.i = getelementptr i8, ptr %scevgep386.i, i64 %190
  br label %B120.if.epil.i159.i

B120.if.epil.i159.i:                              ; preds = %B120.if.epil.i159.i, %B120.if.epil.preheader.i154.i
  %epil.iter.i160.i = phi i64 [ 0, %B120.if.epil.preheader.i154.i ], [ %epil.iter.next.i164.i, %B120.if.epil.i159.i ]
  %192 = shl i64 %epil.iter.i160.i, 3
  %scevgep458.i = getelementptr i8, ptr %scevgep41.i158.i, i64 %192
  %.354.epil.i162.i = load double, ptr %scevgep458.i, align 8, !noalias !81
  %scevgep390.i = getelementptr i8, ptr %scevgep387.i, i64 %192
  store double %.354.epil.i162.i, ptr %scevgep390.i, align 8, !noalias !81
  %epil.iter.next.i164.i = add i64 %epil.iter.i160.i, 1
  %epil.iter.cmp.not.i165.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i164.i
  br i1 %epil.iter.cmp.not.i165.i, label %B64.loopexit.loopexit.i166.i, label %B120.if.epil.i159.i, !llvm.loop !9

B64.loopexit.loopexit.i166.i:                     ; preds = %B120.if.epil.i159.i
  %193 = add i64 %xtraiter.i.i, %at.2.1192.epil.init.i155.i
  br label %B64.loopexit.i167.i

B64.loopexit.i167.i:                              ; preds = %B64.if.i116.i, %B64.loopexit.loopexit.i166.i, %B64.loopexit.loopexit.unr-lcssa.i153.i
  %at.2.1.lcssa.i168.i = phi i64 [ %at.3.0204.i119.i, %B64.if.i116.i ], [ %193, %B64.loopexit.loopexit.i166.i ], [ %189, %B64.loopexit.loopexit.unr-lcssa.i153.i ]
  %scevgep21.i169.i = getelementptr i8, ptr %lsr.iv.i118.i, i64 %101
  %scevgep40.i170.i = getelementptr i8, ptr %lsr.iv39.i117.i, i64 %101
  %exitcond211.not.i171.i = icmp eq i64 %.146.i121.i, %arg.n9_0
  br i1 %exitcond211.not.i171.i, label %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v61B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit176.i, label %B64.if.i116.i

B64.if.i116.i:                                    ; preds = %B64.loopexit.i167.i, %B64.if.lr.ph.i111.i
  %lsr.iv39.i117.i = phi ptr [ %arg.a9, %B64.if.lr.ph.i111.i ], [ %scevgep40.i170.i, %B64.loopexit.i167.i ]
  %lsr.iv.i118.i = phi ptr [ %scevgep20.i.i, %B64.if.lr.ph.i111.i ], [ %scevgep21.i169.i, %B64.loopexit.i167.i ]
  %at.3.0204.i119.i = phi i64 [ 0, %B64.if.lr.ph.i111.i ], [ %at.2.1.lcssa.i168.i, %B64.loopexit.i167.i ]
  %.139196202.i120.i = phi i64 [ 0, %B64.if.lr.ph.i111.i ], [ %.146.i121.i, %B64.loopexit.i167.i ]
  %.146.i121.i = add nuw nsw i64 %.139196202.i120.i, 1
  br i1 %112, label %B64.loopexit.i167.i, label %B120.if.lr.ph.i122.i

B120.if.lr.ph.i122.i:                             ; preds = %B64.if.i116.i
  br i1 %113, label %B120.if.epil.preheader.i154.i, label %B120.if.preheader.i123.i

B120.if.preheader.i123.i:                         ; preds = %B120.if.lr.ph.i122.i
  %194 = shl i64 %at.3.0204.i119.i, 3
  %scevgep4.i124.i = getelementptr i8, ptr %scevgep.i114.i, i64 %194
  br i1 %114, label %B120.if.i125.epil.preheader.i, label %B120.if.i125.preheader.i

B120.if.i125.preheader.i:                         ; preds = %B120.if.preheader.i123.i
  %scevgep321.i = getelementptr i8, ptr %scevgep320.i, i64 %194
  br label %B120.if.i125.i

B120.if.i125.i:                                   ; preds = %B120.if.i125.i, %B120.if.i125.preheader.i
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B120.if.i125.i ], [ %109, %B120.if.i125.preheader.i ]
  %.278188190.i126.i = phi i64 [ %.285.7.i150.1.i, %B120.if.i125.i ], [ 0, %B120.if.i125.preheader.i ]
  %195 = shl i64 %.278188190.i126.i, 3
  %scevgep405.i = getelementptr i8, ptr %lsr.iv39.i117.i, i64 %195
  %scevgep406.i = getelementptr i8, ptr %scevgep405.i, i64 56
  %.354.i129.i = load double, ptr %scevgep405.i, align 8, !noalias !81
  %scevgep336.i = getelementptr i8, ptr %scevgep321.i, i64 %195
  %scevgep354.i = getelementptr i8, ptr %scevgep336.i, i64 -64
  %scevgep352.i = getelementptr i8, ptr %scevgep336.i, i64 -120
  store double %.354.i129.i, ptr %scevgep352.i, align 8, !noalias !81
  %scevgep385.i = getelementptr i8, ptr %scevgep405.i, i64 8
  %.354.1.i133.i = load double, ptr %scevgep385.i, align 8, !noalias !81
  %scevgep350.i = getelementptr i8, ptr %scevgep336.i, i64 -112
  store double %.354.1.i133.i, ptr %scevgep350.i, align 8, !noalias !81
  %scevgep383.i = getelementptr i8, ptr %scevgep405.i, i64 16
  %.354.2.i136.i = load double, ptr %scevgep383.i, align 8, !noalias !81
  %scevgep348.i = getelementptr i8, ptr %scevgep336.i, i64 -104
  store double %.354.2.i136.i, ptr %scevgep348.i, align 8, !noalias !81
  %scevgep381.i = getelementptr i8, ptr %scevgep405.i, i64 24
  %.354.3.i139.i = load double, ptr %scevgep381.i, align 8, !noalias !81
  %scevgep346.i = getelementptr i8, ptr %scevgep336.i, i64 -96
  store double %.354.3.i139.i, ptr %scevgep346.i, align 8, !noalias !81
  %scevgep379.i = getelementptr i8, ptr %scevgep405.i, i64 32
  %.354.4.i142.i = load double, ptr %scevgep379.i, align 8, !noalias !81
  %scevgep342.i = getelementptr i8, ptr %scevgep336.i, i64 -88
  store double %.354.4.i142.i, ptr %scevgep342.i, align 8, !noalias !81
  %scevgep377.i = getelementptr i8, ptr %scevgep405.i, i64 40
  %.354.5.i145.i = load double, ptr %scevgep377.i, align 8, !noalias !81
  %scevgep340.i = getelementptr i8, ptr %scevgep336.i, i64 -80
  store double %.354.5.i145.i, ptr %scevgep340.i, align 8, !noalias !81
  %scevgep375.i = getelementptr i8, ptr %scevgep405.i, i64 48
  %.354.6.i148.i = load double, ptr %scevgep375.i, align 8, !noalias !81
  %scevgep338.i = getelementptr i8, ptr %scevgep336.i, i64 -72
  store double %.354.6.i148.i, ptr %scevgep338.i, align 8, !noalias !81
  %.354.7.i151.i = load double, ptr %scevgep406.i, align 8, !noalias !81
  store double %.354.7.i151.i, ptr %scevgep354.i, align 8, !noalias !81
  %scevgep370.i = getelementptr i8, ptr %scevgep405.i, i64 120
  %scevgep371.i = getelementptr i8, ptr %scevgep405.i, i64 64
  %.354.i129.1.i = load double, ptr %scevgep371.i, align 8, !noalias !81
  %scevgep335.i = getelementptr i8, ptr %scevgep336.i, i64 -56
  store double %.354.i129.1.i, ptr %scevgep335.i, align 8, !noalias !81
  %scevgep368.i = getelementptr i8, ptr %scevgep405.i, i64 72
  %.354.1.i133.1.i = load double, ptr %scevgep368.i, align 8, !noalias !81
  %scevgep333.i = getelementptr i8, ptr %scevgep336.i, i64 -48
  store double %.354.1.i133.1.i, ptr %scevgep333.i, align 8, !noalias !81
  %scevgep366.i = getelementptr i8, ptr %scevgep405.i, i64 80
  %.354.2.i136.1.i = load double, ptr %scevgep366.i, align 8, !noalias !81
  %scevgep331.i = getelementptr i8, ptr %scevgep336.i, i64 -40
  store double %.354.2.i136.1.i, ptr %scevgep331.i, align 8, !noalias !81
  %scevgep364.i = getelementptr i8, ptr %scevgep405.i, i64 88
  %.354.3.i139.1.i = load double, ptr %scevgep364.i, align 8, !noalias !81
  %scevgep329.i = getelementptr i8, ptr %scevgep336.i, i64 -32
  store double %.354.3.i139.1.i, ptr %scevgep329.i, align 8, !noalias !81
  %scevgep362.i = getelementptr i8, ptr %scevgep405.i, i64 96
  %.354.4.i142.1.i = load double, ptr %scevgep362.i, align 8, !noalias !81
  %scevgep327.i = getelementptr i8, ptr %scevgep336.i, i64 -24
  store double %.354.4.i142.1.i, ptr %scevgep327.i, align 8, !noalias !81
  %scevgep360.i = getelementptr i8, ptr %scevgep405.i, i64 104
  %.354.5.i145.1.i = load double, ptr %scevgep360.i, align 8, !noalias !81
  %scevgep325.i = getelementptr i8, ptr %scevgep336.i, i64 -16
  store double %.354.5.i145.1.i, ptr %scevgep325.i, align 8, !noalias !81
  %scevgep356.i = getelementptr i8, ptr %scevgep405.i, i64 112
  %.354.6.i148.1.i = load double, ptr %scevgep356.i, align 8, !noalias !81
  %scevgep323.i = getelementptr i8, ptr %scevgep336.i, i64 -8
  store double %.354.6.i148.1.i, ptr %scevgep323.i, align 8, !noalias !81
  %.285.7.i150.1.i = add i64 %.278188190.i126.i, 16
  %.354.7.i151.1.i = load double, ptr %scevgep370.i, align 8, !noalias !81
  store double %.354.7.i151.1.i, ptr %scevgep336.i, align 8, !noalias !81
  %lsr.iv.next.i = add i64 %lsr.iv.i, 2
  %niter298.ncmp.1.i = icmp eq i64 %lsr.iv.next.i, 0
  br i1 %niter298.ncmp.1.i, label %B64.loopexit.loopexit.unr-lcssa.i153.unr-lcssa.i, label %B120.if.i125.i

_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v61B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit176.i: ; preds = %B64.loopexit.i167.i, %f36.exit
  %at.3.0.lcssa.i172.i = phi i64 [ 0, %f36.exit ], [ %at.2.1.lcssa.i168.i, %B64.loopexit.i167.i ]
  %.433.i173.i = getelementptr double, ptr %.1632.i, i64 %at.3.0.lcssa.i172.i
  %.434.i174.i = sitofp i64 %.1210.i to double
  store double %.434.i174.i, ptr %.433.i173.i, align 8, !noalias !81
  %.468.i175.i = getelementptr i8, ptr %.433.i173.i, i64 8
  store double %.1208.i, ptr %.468.i175.i, align 8, !noalias !81
  %196 = tail call i64 @llvm.smax.i64(i64 %passes.2.0.ph.i, i64 0)
  %197 = tail call i64 @llvm.umin.i64(i64 %196, i64 7)
  %198 = add nuw nsw i64 %197, 1
  %199 = mul i64 %.1426.1.i, %104
  %sunkaddr427.i = getelementptr i8, ptr %arg.a10, i64 %199
  br label %B86.i.i

B86.i.i:                                          ; preds = %B370.i.i, %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v61B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit176.i
  %lsr.iv462.i = phi i3 [ %lsr.iv.next463.i, %B370.i.i ], [ %lsr.iv460.i, %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v61B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit176.i ]
  %.140222.i.i = phi i64 [ %.147.i.i, %B370.i.i ], [ 1, %_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v61B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE.exit176.i ]
  %200 = zext i3 %lsr.iv462.i to i64
  %201 = mul i64 %104, %200
  %scevgep392.i = getelementptr i8, ptr %scevgep391.i, i64 %201
  %exitcond223.not.i.i = icmp eq i64 %.140222.i.i, %198
  br i1 %exitcond223.not.i.i, label %B822.endif.endif.endif.endif.i, label %B86.if.i.i

B154.i.i:                                         ; preds = %B86.if.i.i
  %.296.i179.i = load double, ptr %sunkaddr427.i, align 8, !noalias !84
  %.343.i.i = mul i64 %.184.1.i.i, %arg.n10_1
  %.347.i.i = getelementptr double, ptr %arg.a10, i64 %.343.i.i
  %.348.i180.i = load double, ptr %.347.i.i, align 8, !noalias !84
  %.349.i181.i = fsub double %.296.i179.i, %.348.i180.i
  %.350.i.i = tail call double @llvm.fabs.f64(double %.349.i181.i)
  %.351.i.i = fcmp ugt double %.350.i.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.351.i.i, label %B370.i.i, label %B240.i.i

B240.i.i:                                         ; preds = %B154.i.i, %B284.i.i
  %i.2.1.i.i = phi i64 [ %.357.i.i, %B284.i.i ], [ 0, %B154.i.i ]
  %exitcond.not.i182.i = icmp eq i64 %103, %i.2.1.i.i
  br i1 %exitcond.not.i182.i, label %B994.i, label %B284.i.i

B284.i.i:                                         ; preds = %B240.i.i
  %.357.i.i = add nuw nsw i64 %i.2.1.i.i, 1
  %202 = shl i64 %i.2.1.i.i, 3
  %scevgep396.i = getelementptr i8, ptr %scevgep395.i, i64 %202
  %.433.i184.i = load double, ptr %scevgep396.i, align 8, !noalias !84
  %scevgep393.i = getelementptr i8, ptr %scevgep392.i, i64 %202
  %.481.i.i = load double, ptr %scevgep393.i, align 8, !noalias !84
  %.482.i.i = fsub double %.433.i184.i, %.481.i.i
  %.483.i.i = tail call double @llvm.fabs.f64(double %.482.i.i)
  %.484.i.i = fcmp ugt double %.483.i.i, 0x3EB0C6F7A0B5ED8D
  br i1 %.484.i.i, label %B370.i.i, label %B240.i.i

B370.i.i:                                         ; preds = %B284.i.i, %B86.if.i.i, %B154.i.i
  %i.3.2.i.i = phi i64 [ 0, %B154.i.i ], [ 0, %B86.if.i.i ], [ %.357.i.i, %B284.i.i ]
  %.511.i.i = icmp eq i64 %i.3.2.i.i, %arg.n10_1
  %lsr.iv.next463.i = add i3 %lsr.iv462.i, -1
  br i1 %.511.i.i, label %B994.i, label %B86.i.i

B86.if.i.i:                                       ; preds = %B86.i.i
  %.147.i.i = add nuw nsw i64 %.140222.i.i, 1
  %.173.i.i = sub i64 %passes.2.0.ph.i, %.140222.i.i
  %.184.1.i.i = and i64 %.173.i.i, 7
  br i1 %159, label %B154.i.i, label %B370.i.i

B822.endif.endif.endif.endif.i:                   ; preds = %B86.i.i
  %.1733.i = add nsw i64 %passes.2.0.ph.i, 1
  %lsr.iv.next421.i = add i3 %lsr.iv420.i, 1
  %lsr.iv.next461.i = add i3 %lsr.iv460.i, 1
  br label %B172.outer.i

B994.endif.endif.endif.endif.else.i:              ; preds = %B994.i
  %.1849.i = sub nsw i64 %arg.a14, %.1210.i
  %.11.i.i = tail call i64 @llvm.smax.i64(i64 %.1849.i, i64 0)
  %.1896.i = sdiv i64 %.11.i.i, %.1846.i
  %.1897.i = srem i64 %.11.i.i, %.1846.i
  %.1899.i = icmp slt i64 %.1846.i, 0
  %.1900.i = icmp ne i64 %.1897.i, 0
  %.1901.i = and i1 %.1899.i, %.1900.i
  %.1906.i = sext i1 %.1901.i to i64
  %.1885.1.i = add nsw i64 %.1896.i, %.1906.i
  %203 = mul nsw i64 %.1885.1.i, %.1846.i
  %.1920.i = add nsw i64 %203, %.1210.i
  %.11.i186.i = tail call i64 @llvm.smax.i64(i64 %arg.a14, i64 %.1920.i)
  %.1955.i = sub nsw i64 %end.2.0.ph.ph.i, %.11.i186.i
  %.1969.i = icmp ne i64 %.1955.i, -9223372036854775808
  %.1970.i = icmp ne i64 %.1846.i, -1
  %.1971.not.i = or i1 %.1970.i, %.1969.i
  br i1 %.1971.not.i, label %B994.endif.endif.endif.endif.else.if.i, label %B994.endif.endif.endif.endif.endif.i, !prof !55

B994.endif.endif.endif.endif.endif.i:             ; preds = %B994.i, %B994.endif.endif.endif.endif.else.if.i, %B994.endif.endif.endif.endif.else.i
  %.1920.i335 = phi i64 [ %.1920.i, %B994.endif.endif.endif.endif.else.i ], [ %.1920.i, %B994.endif.endif.endif.endif.else.if.i ], [ %.1210.i, %B994.i ]
  %quot.2.0.i = phi i64 [ 0, %B994.endif.endif.endif.endif.else.i ], [ %.1963.1.i, %B994.endif.endif.endif.endif.else.if.i ], [ 0, %B994.i ]
  %.1998.i = mul nsw i64 %quot.2.0.i, %.1846.i
  %.2000.i = sub nsw i64 %end.2.0.ph.ph.i, %.1998.i
  br label %B172.outer.outer.i

B994.endif.endif.endif.endif.else.if.i:           ; preds = %B994.endif.endif.endif.endif.else.i
  %.1974.i = sdiv i64 %.1955.i, %.1846.i
  %.1975.i = srem i64 %.1955.i, %.1846.i
  %.1976.i = xor i64 %.1975.i, %.1846.i
  %.1977.i = icmp slt i64 %.1976.i, 0
  %.1978.i = icmp ne i64 %.1975.i, 0
  %.1979.i = and i1 %.1978.i, %.1977.i
  %.1984.i = sext i1 %.1979.i to i64
  %.1963.1.i = add i64 %.1974.i, %.1984.i
  br label %B994.endif.endif.endif.endif.endif.i

f31.exit:                                         ; preds = %B258.i, %B258.endif.i, %f32.exit189.thread, %f32.exit189, %f32.exit
  %storemerge.i = phi double [ %.2160.i, %f32.exit189 ], [ %.2160.i307, %f32.exit189.thread ], [ %.2386.i, %f32.exit ], [ -1.000000e+00, %B258.endif.i ], [ -1.000000e+00, %B258.i ]
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
!2 = distinct !{!2, !3, !"_ZN6intsim8machines3gpu2sm6engine6_beginB3v40B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x: %retptr"}
!3 = distinct !{!3, !"_ZN6intsim8machines3gpu2sm6engine6_beginB3v40B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x"}
!4 = distinct !{!4, !5, !"f31: %retptr"}
!5 = distinct !{!5, !"f31"}
!6 = !{!7, !4}
!7 = distinct !{!7, !8, !"_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v61B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!8 = distinct !{!8, !"_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v61B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!12, !4}
!12 = distinct !{!12, !13, !"f32: %retptr"}
!13 = distinct !{!13, !"f32"}
!14 = distinct !{!14, !10}
!15 = !{!16, !4}
!16 = distinct !{!16, !17, !"f32: %retptr"}
!17 = distinct !{!17, !"f32"}
!18 = !{!19, !4}
!19 = distinct !{!19, !20, !"_ZN6intsim8machines3gpu2sm6engine7_chooseB3v64B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd: %retptr"}
!20 = distinct !{!20, !"_ZN6intsim8machines3gpu2sm6engine7_chooseB3v64B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd"}
!21 = !{!22, !19, !4}
!22 = distinct !{!22, !23, !"_ZN6intsim8machines3gpu2sm6engine5_lookB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x: %retptr"}
!23 = distinct !{!23, !"_ZN6intsim8machines3gpu2sm6engine5_lookB3v44B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x"}
!24 = !{!25, !19, !4}
!25 = distinct !{!25, !26, !"_ZN6intsim8machines3gpu2sm6engine5_roomB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x: %retptr"}
!26 = distinct !{!26, !"_ZN6intsim8machines3gpu2sm6engine5_roomB3v45B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29x"}
!27 = !{!4}
!28 = !{!29, !4}
!29 = distinct !{!29, !30, !"f33: %retptr"}
!30 = distinct !{!30, !"f33"}
!31 = !{!32, !29, !4}
!32 = distinct !{!32, !33, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd: %retptr"}
!33 = distinct !{!33, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd"}
!34 = distinct !{!34, !10}
!35 = !{!36, !29, !4}
!36 = distinct !{!36, !37, !"_ZN6intsim8machines3gpu2sm6engine7_filledB3v48B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xdd: %retptr"}
!37 = distinct !{!37, !"_ZN6intsim8machines3gpu2sm6engine7_filledB3v48B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xdd"}
!38 = !{!39, !29, !4}
!39 = distinct !{!39, !40, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd: %retptr"}
!40 = distinct !{!40, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v47B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_280_29xd"}
!41 = !{!42, !4}
!42 = distinct !{!42, !43, !"_ZN6intsim8machines3gpu2sm6engine7_finishB3v50B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxdd: %retptr"}
!43 = distinct !{!43, !"_ZN6intsim8machines3gpu2sm6engine7_finishB3v50B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxdd"}
!44 = !{!45, !4}
!45 = distinct !{!45, !46, !"_ZN6intsim8machines3gpu2sm6engine5_noteB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxxxdddd: %retptr"}
!46 = distinct !{!46, !"_ZN6intsim8machines3gpu2sm6engine5_noteB3v53B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExxxxdddd"}
!47 = !{!48, !4}
!48 = distinct !{!48, !49, !"f34: %retptr"}
!49 = distinct !{!49, !"f34"}
!50 = !{!51, !48, !4}
!51 = distinct !{!51, !52, !"_ZN6intsim8machines3gpu2sm6engine12_synchroniseB3v55B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd: %retptr"}
!52 = distinct !{!52, !"_ZN6intsim8machines3gpu2sm6engine12_synchroniseB3v55B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd"}
!53 = !{!"branch_weights", i32 9801, i32 199}
!54 = distinct !{!54, !10}
!55 = !{!"branch_weights", i32 99, i32 1}
!56 = !{!57, !48, !4}
!57 = distinct !{!57, !58, !"_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd: %retptr"}
!58 = distinct !{!58, !"_ZN6intsim8machines3gpu2sm6engine10_pass_turnB3v56B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE346State_28array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29xxd"}
!59 = !{!60, !4}
!60 = distinct !{!60, !61, !"f32: %retptr"}
!61 = distinct !{!61, !"f32"}
!62 = !{!63, !42, !4}
!63 = distinct !{!63, !64, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v51B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_285_2924Literal_5bint_5d_2816_29d: %retptr"}
!64 = distinct !{!64, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v51B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_285_2924Literal_5bint_5d_2816_29d"}
!65 = !{!66, !42, !4}
!66 = distinct !{!66, !67, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v52B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx24Literal_5bint_5d_2821_2924Literal_5bint_5d_2816_29d: %retptr"}
!67 = distinct !{!67, !"_ZN6intsim8machines3gpu2sm6engine5_pushB3v52B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx24Literal_5bint_5d_2821_2924Literal_5bint_5d_2816_29d"}
!68 = !{!69, !4}
!69 = distinct !{!69, !70, !"f35: %retptr"}
!70 = distinct !{!70, !"f35"}
!71 = distinct !{!71, !10}
!72 = distinct !{!72, !10}
!73 = !{!74, !69, !4}
!74 = distinct !{!74, !75, !"_ZN6intsim8machines3gpu2sm6engine6_sinceB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29d5ArrayIdLi1E1C7mutable7alignedEx: %retptr"}
!75 = distinct !{!75, !"_ZN6intsim8machines3gpu2sm6engine6_sinceB3v60B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29d5ArrayIdLi1E1C7mutable7alignedEx"}
!76 = distinct !{!76, !10}
!77 = !{!78, !69, !4}
!78 = distinct !{!78, !79, !"f36: %retptr"}
!79 = distinct !{!79, !"f36"}
!80 = distinct !{!80, !10}
!81 = !{!82, !4}
!82 = distinct !{!82, !83, !"_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v61B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!83 = distinct !{!83, !"_ZN6intsim8machines3gpu2sm6engine7_sum_upB3v61B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEdx5ArrayIdLi1E1C7mutable7alignedE"}
!84 = !{!85, !4}
!85 = distinct !{!85, !86, !"_ZN6intsim8machines3gpu2sm6engine12_seen_beforeB3v66B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx: %retptr"}
!86 = distinct !{!86, !"_ZN6intsim8machines3gpu2sm6engine12_seen_beforeB3v66B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedExx"}
