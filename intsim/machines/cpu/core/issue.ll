; intsim 08221c53ffd65bb4c86358f59201325039f2877a9a94239b0e36710eb4019a05 by numba 0.68.1


define noundef i32 @run(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readonly %arg.a0, i64 %arg.n0_0, ptr readonly %arg.a1, i64 %arg.n1_0, ptr readonly %arg.a2, i64 %arg.n2_0, ptr readonly %arg.a3, i64 %arg.n3_0, ptr readonly %arg.a4, i64 %arg.n4_0, ptr readonly %arg.a5, i64 %arg.n5_0, ptr readonly %arg.a6, i64 %arg.n6_0, ptr readonly %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, ptr %arg.a8, i64 %arg.n8_0, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, ptr %arg.a10, i64 %arg.n10_0, i64 %arg.n10_1, ptr writeonly %arg.a11, i64 %arg.n11_0, i64 %arg.n11_1, ptr writeonly %arg.a12, i64 %arg.n12_0, i64 %arg.n12_1, i64 %arg.a13) local_unnamed_addr {
entry:
  %.586 = alloca double, align 8
  store double 0.000000e+00, ptr %.586, align 8
  %excinfo.14 = alloca ptr, align 8
  store ptr null, ptr %excinfo.14, align 8
  %.16.i = shl i64 %arg.n7_1, 3
  %.25.i = mul nsw i64 %arg.n7_1, %arg.n7_0
  %.16.i40 = shl i64 %arg.n9_1, 3
  %.25.i41 = mul nsw i64 %arg.n9_1, %arg.n9_0
  %.16.i49 = shl i64 %arg.n10_1, 3
  %.25.i50 = mul nsw i64 %arg.n10_1, %arg.n10_0
  %.16.i58 = shl i64 %arg.n11_1, 3
  %.25.i59 = mul nsw i64 %arg.n11_1, %arg.n11_0
  %.16.i67 = shl i64 %arg.n12_1, 3
  %.25.i68 = mul nsw i64 %arg.n12_1, %arg.n12_0
  store double 0.000000e+00, ptr %.586, align 8
  %.626 = call i32 @f16(ptr nonnull %.586, ptr nonnull %excinfo.14, ptr null, ptr null, i64 %arg.n0_0, i64 8, ptr %arg.a0, i64 %arg.n0_0, i64 8, ptr null, ptr null, i64 %arg.n1_0, i64 8, ptr %arg.a1, i64 %arg.n1_0, i64 8, ptr null, ptr null, i64 %arg.n2_0, i64 8, ptr %arg.a2, i64 %arg.n2_0, i64 8, ptr null, ptr null, i64 %arg.n3_0, i64 8, ptr %arg.a3, i64 %arg.n3_0, i64 8, ptr null, ptr null, i64 %arg.n4_0, i64 8, ptr %arg.a4, i64 %arg.n4_0, i64 8, ptr null, ptr null, i64 %arg.n5_0, i64 8, ptr %arg.a5, i64 %arg.n5_0, i64 8, ptr null, ptr null, i64 %arg.n6_0, i64 8, ptr %arg.a6, i64 %arg.n6_0, i64 8, ptr null, ptr null, i64 %.25.i, i64 8, ptr %arg.a7, i64 %arg.n7_0, i64 %arg.n7_1, i64 %.16.i, i64 8, ptr null, ptr null, i64 %arg.n8_0, i64 8, ptr %arg.a8, i64 %arg.n8_0, i64 8, ptr null, ptr null, i64 %.25.i41, i64 8, ptr %arg.a9, i64 %arg.n9_0, i64 %arg.n9_1, i64 %.16.i40, i64 8, ptr null, ptr null, i64 %.25.i50, i64 8, ptr %arg.a10, i64 %arg.n10_0, i64 %arg.n10_1, i64 %.16.i49, i64 8, ptr null, ptr null, i64 %.25.i59, i64 8, ptr %arg.a11, i64 %arg.n11_0, i64 %arg.n11_1, i64 %.16.i58, i64 8, ptr null, ptr null, i64 %.25.i68, i64 8, ptr %arg.a12, i64 %arg.n12_0, i64 %arg.n12_1, i64 %.16.i67, i64 8, i64 %arg.a13)
  switch i32 %.626, label %B0.endif.endif.endif.endi...if.2 [
    i32 -2, label %B0.endif.endif.endif.endi...endif.2
    i32 0, label %B0.endif.endif.endif.endi...endif.2
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endi...if.2, %B0.endif.endif.endif.endi...endif.2
  %common.ret.op = phi i32 [ %.626, %B0.endif.endif.endif.endi...if.2 ], [ 0, %B0.endif.endif.endif.endi...endif.2 ]
  ret i32 %common.ret.op

B0.endif.endif.endif.endi...if.2:                 ; preds = %entry
  %.634 = icmp sgt i32 %.626, 0
  %.627 = load ptr, ptr %excinfo.14, align 8
  %.635 = select i1 %.634, ptr %.627, ptr undef
  store ptr %.635, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endi...endif.2:              ; preds = %entry, %entry
  %.636 = load double, ptr %.586, align 8
  store double %.636, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg) #0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f16(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, ptr readnone %arg.wanted.0, ptr readnone %arg.wanted.1, i64 %arg.wanted.2, i64 %arg.wanted.3, ptr readonly %arg.wanted.4, i64 %arg.wanted.5.0, i64 %arg.wanted.6.0, ptr readnone %arg.first.0, ptr readnone %arg.first.1, i64 %arg.first.2, i64 %arg.first.3, ptr readonly %arg.first.4, i64 %arg.first.5.0, i64 %arg.first.6.0, ptr readnone %arg.row.0, ptr readnone %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr readonly %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, ptr readnone %arg.start.0, ptr readnone %arg.start.1, i64 %arg.start.2, i64 %arg.start.3, ptr readonly %arg.start.4, i64 %arg.start.5.0, i64 %arg.start.6.0, ptr readnone %arg.producer.0, ptr readnone %arg.producer.1, i64 %arg.producer.2, i64 %arg.producer.3, ptr readonly %arg.producer.4, i64 %arg.producer.5.0, i64 %arg.producer.6.0, ptr readnone %arg.back.0, ptr readnone %arg.back.1, i64 %arg.back.2, i64 %arg.back.3, ptr readonly %arg.back.4, i64 %arg.back.5.0, i64 %arg.back.6.0, ptr readnone %arg.delay.0, ptr readnone %arg.delay.1, i64 %arg.delay.2, i64 %arg.delay.3, ptr readonly %arg.delay.4, i64 %arg.delay.5.0, i64 %arg.delay.6.0, ptr readnone %arg.costs.0, ptr readnone %arg.costs.1, i64 %arg.costs.2, i64 %arg.costs.3, ptr readonly %arg.costs.4, i64 %arg.costs.5.0, i64 %arg.costs.5.1, i64 %arg.costs.6.0, i64 %arg.costs.6.1, ptr readnone %arg.free.0, ptr readnone %arg.free.1, i64 %arg.free.2, i64 %arg.free.3, ptr %arg.free.4, i64 %arg.free.5.0, i64 %arg.free.6.0, ptr readnone %arg.issue.0, ptr readnone %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, ptr readnone %arg.times.0, ptr readnone %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.5.1, i64 %arg.times.6.0, i64 %arg.times.6.1, ptr readnone %arg.log.0, ptr readnone %arg.log.1, i64 %arg.log.2, i64 %arg.log.3, ptr writeonly %arg.log.4, i64 %arg.log.5.0, i64 %arg.log.5.1, i64 %arg.log.6.0, i64 %arg.log.6.1, ptr readnone %arg.found.0, ptr readnone %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr writeonly %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.5.1, i64 %arg.found.6.0, i64 %arg.found.6.1, i64 %arg.width) local_unnamed_addr #1 {
entry:
  %.659 = alloca { double, i64 }, align 8
  %excinfo.1 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.659, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.1, align 8
  %.262799.not = icmp slt i64 %arg.wanted.5.0, 1
  br i1 %.262799.not, label %B668, label %B62.if.lr.ph

B62.if.lr.ph:                                     ; preds = %entry
  %0 = mul i64 %arg.log.5.1, %arg.log.5.0
  br label %B62.if

B200:                                             ; preds = %B62.if
  %1 = icmp slt i64 %arg.log.5.0, 1
  br i1 %1, label %B200.else.endif.endif.endif.if, label %B200.else.endif.endif.endif.endif, !prof !1

B218:                                             ; preds = %B200.else.endif.endif.endif.endif, %B62.if
  %"$phi218.7.2.sroa.40.1" = phi i64 [ 0, %B200.else.endif.endif.endif.endif ], [ %arg.log.5.0, %B62.if ]
  %"$phi218.7.2.sroa.32.1" = phi ptr [ %.617, %B200.else.endif.endif.endif.endif ], [ %arg.log.4, %B62.if ]
  %"$phi218.7.2.sroa.16.1" = phi i64 [ 0, %B200.else.endif.endif.endif.endif ], [ %arg.log.2, %B62.if ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.659, i8 0, i64 16, i1 false)
  %.691 = call i32 @f17(ptr nonnull %.659, ptr nonnull %excinfo.1, i64 %.363, i64 %.425, ptr %arg.row.0, ptr %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, ptr %arg.start.0, ptr %arg.start.1, i64 %arg.start.2, i64 %arg.start.3, ptr %arg.start.4, i64 %arg.start.5.0, i64 %arg.start.6.0, ptr %arg.producer.0, ptr %arg.producer.1, i64 %arg.producer.2, i64 %arg.producer.3, ptr %arg.producer.4, i64 %arg.producer.5.0, i64 %arg.producer.6.0, ptr %arg.back.0, ptr %arg.back.1, i64 %arg.back.2, i64 %arg.back.3, ptr %arg.back.4, i64 %arg.back.5.0, i64 %arg.back.6.0, ptr %arg.delay.0, ptr %arg.delay.1, i64 %arg.delay.2, i64 %arg.delay.3, ptr %arg.delay.4, i64 %arg.delay.5.0, i64 %arg.delay.6.0, ptr %arg.costs.0, ptr %arg.costs.1, i64 %arg.costs.2, i64 %arg.costs.3, ptr %arg.costs.4, i64 %arg.costs.5.0, i64 %arg.costs.5.1, i64 %arg.costs.6.0, i64 %arg.costs.6.1, ptr %arg.free.0, ptr %arg.free.1, i64 %arg.free.2, i64 %arg.free.3, ptr %arg.free.4, i64 %arg.free.5.0, i64 %arg.free.6.0, ptr %arg.issue.0, ptr %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, ptr %arg.times.0, ptr %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.5.1, i64 %arg.times.6.0, i64 %arg.times.6.1, ptr %arg.log.0, ptr %arg.log.1, i64 %"$phi218.7.2.sroa.16.1", i64 %arg.log.3, ptr %"$phi218.7.2.sroa.32.1", i64 %"$phi218.7.2.sroa.40.1", i64 %arg.log.5.1, i64 %arg.log.6.0, i64 %arg.log.6.1, i64 %arg.width)
  switch i32 %.691, label %B218.if [
    i32 -2, label %B218.endif
    i32 0, label %B218.endif
  ], !prof !0

B602:                                             ; preds = %B524.if, %B524.if.prol.loopexit
  %.1297.lcssa = phi double [ %.1297.lcssa.unr, %B524.if.prol.loopexit ], [ %.1297.7, %B524.if ]
  %.1353.lcssa = phi double [ %.1353.lcssa.unr, %B524.if.prol.loopexit ], [ %.1353.7, %B524.if ]
  %.1369 = fdiv double %.1297.lcssa, %.1051
  %.1378 = fdiv double %.1353.lcssa, %.1051
  %sunkaddr = shl i64 %.776, 3
  %sunkaddr20 = getelementptr i8, ptr %arg.found.4, i64 %sunkaddr
  %sunkaddr21 = getelementptr i8, ptr %sunkaddr20, i64 16
  store double %.1369, ptr %sunkaddr21, align 8
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr20, i64 24
  store double %.1378, ptr %sunkaddr24, align 8
  %exitcond.not = icmp eq i64 %.275, %arg.wanted.5.0
  br i1 %exitcond.not, label %B668, label %B62.if

common.ret:                                       ; preds = %B218.if, %B668
  %common.ret.op = phi i32 [ 0, %B668 ], [ %.691, %B218.if ]
  ret i32 %common.ret.op

B668:                                             ; preds = %B602, %entry
  store double 0.000000e+00, ptr %retptr, align 8
  br label %common.ret

B62.if:                                           ; preds = %B602, %B62.if.lr.ph
  %.268786802 = phi i64 [ 0, %B62.if.lr.ph ], [ %.275, %B602 ]
  %.275 = add nuw nsw i64 %.268786802, 1
  %2 = getelementptr i64, ptr %arg.wanted.4, i64 %.268786802
  %.333 = load i64, ptr %2, align 8
  %.347 = icmp slt i64 %.333, 0
  %.348 = select i1 %.347, i64 %arg.first.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.first.4, i64 %.333
  %.362 = getelementptr i64, ptr %3, i64 %.348
  %.363 = load i64, ptr %.362, align 8
  %.409 = icmp slt i64 %.333, -1
  %.410 = select i1 %.409, i64 %arg.first.5.0, i64 0
  %4 = getelementptr i8, ptr %3, i64 8
  %.424 = getelementptr i64, ptr %4, i64 %.410
  %.425 = load i64, ptr %.424, align 8
  %.442 = icmp eq i64 %.268786802, 0
  br i1 %.442, label %B218, label %B200

B200.else.endif.endif.endif.if:                   ; preds = %B200
  br label %B200.else.endif.endif.endif.endif

B200.else.endif.endif.endif.endif:                ; preds = %B200.else.endif.endif.endif.if, %B200
  %.498.sroa.0.38 = phi i64 [ %0, %B200.else.endif.endif.endif.if ], [ 0, %B200 ]
  %.617 = getelementptr double, ptr %arg.log.4, i64 %.498.sroa.0.38
  br label %B218

B218.if:                                          ; preds = %B218
  %.699 = icmp sgt i32 %.691, 0
  %.692 = load ptr, ptr %excinfo.1, align 8
  %.700 = select i1 %.699, ptr %.692, ptr undef
  store ptr %.700, ptr %excinfo, align 8
  br label %common.ret

B218.endif:                                       ; preds = %B218, %B218
  %sunkaddr9 = getelementptr inbounds i8, ptr %.659, i64 8
  %.701.fca.1.load = load i64, ptr %sunkaddr9, align 8
  %.701.fca.0.load = load double, ptr %.659, align 8
  %.776 = mul i64 %.268786802, %arg.found.5.1
  %5 = getelementptr double, ptr %arg.found.4, i64 %.776
  %.780 = getelementptr i8, ptr %5, i64 8
  store double %.701.fca.0.load, ptr %.780, align 8
  %.835 = getelementptr i8, ptr %5, i64 32
  %.836 = sitofp i64 %.701.fca.1.load to double
  store double %.836, ptr %.835, align 8
  %.845.1 = ashr i64 %.701.fca.1.load, 1
  %6 = tail call i64 @llvm.smax.i64(i64 %.845.1, i64 1)
  %.11.i10 = tail call i64 @llvm.smin.i64(i64 %6, i64 12)
  %.937 = add nsw i64 %.701.fca.1.load, -1
  %.964.inv = icmp sgt i64 %.701.fca.1.load, 0
  %.965 = select i1 %.964.inv, i64 0, i64 %arg.times.5.0
  %.966 = add i64 %.965, %.937
  %.986 = mul i64 %.966, %arg.times.5.1
  %.990 = getelementptr double, ptr %arg.times.4, i64 %.986
  %.991 = load double, ptr %.990, align 8
  %.994 = sub nsw i64 %.937, %.11.i10
  %.1021 = icmp slt i64 %.994, 0
  %.1022 = select i1 %.1021, i64 %arg.times.5.0, i64 0
  %.1023 = add i64 %.1022, %.994
  %.1043 = mul i64 %.1023, %arg.times.5.1
  %.1047 = getelementptr double, ptr %arg.times.4, i64 %.1043
  %.1048 = load double, ptr %.1047, align 8
  %.1049 = fsub double %.991, %.1048
  %.1051 = uitofp i64 %.11.i10 to double
  %.1055 = fdiv double %.1049, %.1051
  store double %.1055, ptr %5, align 8
  %xtraiter = and i64 %.11.i10, 7
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B524.if.prol.loopexit, label %B524.if.prol.preheader

B524.if.prol.preheader:                           ; preds = %B218.endif
  br label %B524.if.prol

B524.if.prol:                                     ; preds = %B524.if.prol.preheader, %B524.if.prol
  %lsr.iv = phi i64 [ %lsr.iv.next, %B524.if.prol ], [ %xtraiter, %B524.if.prol.preheader ]
  %ports.2.1779.prol = phi double [ %.1353.prol, %B524.if.prol ], [ 0.000000e+00, %B524.if.prol.preheader ]
  %operands.2.1778.prol = phi double [ %.1297.prol, %B524.if.prol ], [ 0.000000e+00, %B524.if.prol.preheader ]
  %.1210774776.prol = phi i64 [ %.1217.prol, %B524.if.prol ], [ %.994, %B524.if.prol.preheader ]
  %.1217.prol = add i64 %.1210774776.prol, 1
  %.1268.prol = icmp slt i64 %.1210774776.prol, 0
  %.1269.prol = select i1 %.1268.prol, i64 %arg.times.5.0, i64 0
  %.1270.prol = add i64 %.1269.prol, %.1210774776.prol
  %.1290.prol = mul i64 %.1270.prol, %arg.times.5.1
  %7 = getelementptr double, ptr %arg.times.4, i64 %.1290.prol
  %.1294.prol = getelementptr i8, ptr %7, i64 8
  %.1295.prol = load double, ptr %.1294.prol, align 8
  %.1297.prol = fadd double %operands.2.1778.prol, %.1295.prol
  %.1350.prol = getelementptr i8, ptr %7, i64 16
  %.1351.prol = load double, ptr %.1350.prol, align 8
  %.1353.prol = fadd double %ports.2.1779.prol, %.1351.prol
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter.cmp.not, label %B524.if.prol.loopexit.loopexit, label %B524.if.prol, !llvm.loop !2

B524.if.prol.loopexit.loopexit:                   ; preds = %B524.if.prol
  %8 = and i64 %.11.i10, 8
  br label %B524.if.prol.loopexit

B524.if.prol.loopexit:                            ; preds = %B524.if.prol.loopexit.loopexit, %B218.endif
  %ports.2.1779.unr = phi double [ 0.000000e+00, %B218.endif ], [ %.1353.prol, %B524.if.prol.loopexit.loopexit ]
  %operands.2.1778.unr = phi double [ 0.000000e+00, %B218.endif ], [ %.1297.prol, %B524.if.prol.loopexit.loopexit ]
  %.1203773777.unr = phi i64 [ %.11.i10, %B218.endif ], [ %8, %B524.if.prol.loopexit.loopexit ]
  %.1210774776.unr = phi i64 [ %.994, %B218.endif ], [ %.1217.prol, %B524.if.prol.loopexit.loopexit ]
  %.1297.lcssa.unr = phi double [ poison, %B218.endif ], [ %.1297.prol, %B524.if.prol.loopexit.loopexit ]
  %.1353.lcssa.unr = phi double [ poison, %B218.endif ], [ %.1353.prol, %B524.if.prol.loopexit.loopexit ]
  %9 = icmp slt i64 %.845.1, 8
  br i1 %9, label %B602, label %B524.if.preheader

B524.if.preheader:                                ; preds = %B524.if.prol.loopexit
  %10 = add i64 %.1210774776.unr, 7
  %11 = add nuw nsw i64 %.1203773777.unr, 16
  br label %B524.if

B524.if:                                          ; preds = %B524.if, %B524.if.preheader
  %lsr.iv7 = phi i64 [ %lsr.iv.next8, %B524.if ], [ %11, %B524.if.preheader ]
  %lsr.iv18 = phi i64 [ %10, %B524.if.preheader ], [ %lsr.iv.next19, %B524.if ]
  %ports.2.1779 = phi double [ %ports.2.1779.unr, %B524.if.preheader ], [ %.1353.7, %B524.if ]
  %operands.2.1778 = phi double [ %operands.2.1778.unr, %B524.if.preheader ], [ %.1297.7, %B524.if ]
  %12 = add i64 %lsr.iv18, -7
  %.1268 = icmp slt i64 %12, 0
  %.1269 = select i1 %.1268, i64 %arg.times.5.0, i64 0
  %13 = add i64 %.1269, %lsr.iv18
  %14 = add i64 %13, -7
  %.1290 = mul i64 %14, %arg.times.5.1
  %15 = getelementptr double, ptr %arg.times.4, i64 %.1290
  %.1294 = getelementptr i8, ptr %15, i64 8
  %.1295 = load double, ptr %.1294, align 8
  %.1297 = fadd double %operands.2.1778, %.1295
  %.1350 = getelementptr i8, ptr %15, i64 16
  %.1351 = load double, ptr %.1350, align 8
  %.1353 = fadd double %ports.2.1779, %.1351
  %16 = add i64 %lsr.iv18, -6
  %.1268.1 = icmp slt i64 %16, 0
  %.1269.1 = select i1 %.1268.1, i64 %arg.times.5.0, i64 0
  %17 = add i64 %.1269.1, %lsr.iv18
  %18 = add i64 %17, -6
  %.1290.1 = mul i64 %18, %arg.times.5.1
  %19 = getelementptr double, ptr %arg.times.4, i64 %.1290.1
  %.1294.1 = getelementptr i8, ptr %19, i64 8
  %.1295.1 = load double, ptr %.1294.1, align 8
  %.1297.1 = fadd double %.1297, %.1295.1
  %.1350.1 = getelementptr i8, ptr %19, i64 16
  %.1351.1 = load double, ptr %.1350.1, align 8
  %.1353.1 = fadd double %.1353, %.1351.1
  %20 = add i64 %lsr.iv18, -5
  %.1268.2 = icmp slt i64 %20, 0
  %.1269.2 = select i1 %.1268.2, i64 %arg.times.5.0, i64 0
  %21 = add i64 %.1269.2, %lsr.iv18
  %22 = add i64 %21, -5
  %.1290.2 = mul i64 %22, %arg.times.5.1
  %23 = getelementptr double, ptr %arg.times.4, i64 %.1290.2
  %.1294.2 = getelementptr i8, ptr %23, i64 8
  %.1295.2 = load double, ptr %.1294.2, align 8
  %.1297.2 = fadd double %.1297.1, %.1295.2
  %.1350.2 = getelementptr i8, ptr %23, i64 16
  %.1351.2 = load double, ptr %.1350.2, align 8
  %.1353.2 = fadd double %.1353.1, %.1351.2
  %24 = add i64 %lsr.iv18, -4
  %.1268.3 = icmp slt i64 %24, 0
  %.1269.3 = select i1 %.1268.3, i64 %arg.times.5.0, i64 0
  %25 = add i64 %.1269.3, %lsr.iv18
  %26 = add i64 %25, -4
  %.1290.3 = mul i64 %26, %arg.times.5.1
  %27 = getelementptr double, ptr %arg.times.4, i64 %.1290.3
  %.1294.3 = getelementptr i8, ptr %27, i64 8
  %.1295.3 = load double, ptr %.1294.3, align 8
  %.1297.3 = fadd double %.1297.2, %.1295.3
  %.1350.3 = getelementptr i8, ptr %27, i64 16
  %.1351.3 = load double, ptr %.1350.3, align 8
  %.1353.3 = fadd double %.1353.2, %.1351.3
  %28 = add i64 %lsr.iv18, -3
  %.1268.4 = icmp slt i64 %28, 0
  %.1269.4 = select i1 %.1268.4, i64 %arg.times.5.0, i64 0
  %29 = add i64 %.1269.4, %lsr.iv18
  %30 = add i64 %29, -3
  %.1290.4 = mul i64 %30, %arg.times.5.1
  %31 = getelementptr double, ptr %arg.times.4, i64 %.1290.4
  %.1294.4 = getelementptr i8, ptr %31, i64 8
  %.1295.4 = load double, ptr %.1294.4, align 8
  %.1297.4 = fadd double %.1297.3, %.1295.4
  %.1350.4 = getelementptr i8, ptr %31, i64 16
  %.1351.4 = load double, ptr %.1350.4, align 8
  %.1353.4 = fadd double %.1353.3, %.1351.4
  %32 = add i64 %lsr.iv18, -2
  %.1268.5 = icmp slt i64 %32, 0
  %.1269.5 = select i1 %.1268.5, i64 %arg.times.5.0, i64 0
  %33 = add i64 %.1269.5, %lsr.iv18
  %34 = add i64 %33, -2
  %.1290.5 = mul i64 %34, %arg.times.5.1
  %35 = getelementptr double, ptr %arg.times.4, i64 %.1290.5
  %.1294.5 = getelementptr i8, ptr %35, i64 8
  %.1295.5 = load double, ptr %.1294.5, align 8
  %.1297.5 = fadd double %.1297.4, %.1295.5
  %.1350.5 = getelementptr i8, ptr %35, i64 16
  %.1351.5 = load double, ptr %.1350.5, align 8
  %.1353.5 = fadd double %.1353.4, %.1351.5
  %36 = add i64 %lsr.iv18, -1
  %.1268.6 = icmp slt i64 %36, 0
  %.1269.6 = select i1 %.1268.6, i64 %arg.times.5.0, i64 0
  %37 = add i64 %.1269.6, %lsr.iv18
  %38 = add i64 %37, -1
  %.1290.6 = mul i64 %38, %arg.times.5.1
  %39 = getelementptr double, ptr %arg.times.4, i64 %.1290.6
  %.1294.6 = getelementptr i8, ptr %39, i64 8
  %.1295.6 = load double, ptr %.1294.6, align 8
  %.1297.6 = fadd double %.1297.5, %.1295.6
  %.1350.6 = getelementptr i8, ptr %39, i64 16
  %.1351.6 = load double, ptr %.1350.6, align 8
  %.1353.6 = fadd double %.1353.5, %.1351.6
  %.1268.7 = icmp slt i64 %lsr.iv18, 0
  %.1269.7 = select i1 %.1268.7, i64 %arg.times.5.0, i64 0
  %40 = add i64 %.1269.7, %lsr.iv18
  %.1290.7 = mul i64 %40, %arg.times.5.1
  %41 = getelementptr double, ptr %arg.times.4, i64 %.1290.7
  %.1294.7 = getelementptr i8, ptr %41, i64 8
  %.1295.7 = load double, ptr %.1294.7, align 8
  %.1297.7 = fadd double %.1297.6, %.1295.7
  %.1350.7 = getelementptr i8, ptr %41, i64 16
  %.1351.7 = load double, ptr %.1350.7, align 8
  %.1353.7 = fadd double %.1353.6, %.1351.7
  %lsr.iv.next19 = add i64 %lsr.iv18, 8
  %lsr.iv.next8 = add nsw i64 %lsr.iv7, -8
  %.1204.7 = icmp ugt i64 %lsr.iv.next8, 16
  br i1 %.1204.7, label %B524.if, label %B602
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f17(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.block.0, i64 %arg.block.1, ptr readnone %arg.block.2.0, ptr readnone %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr readonly %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr readnone %arg.block.3.0, ptr readnone %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr readonly %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr readnone %arg.block.4.0, ptr readnone %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr readonly %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr readnone %arg.block.5.0, ptr readnone %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr readonly %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.6.0, ptr readnone %arg.block.6.0, ptr readnone %arg.block.6.1, i64 %arg.block.6.2, i64 %arg.block.6.3, ptr readonly %arg.block.6.4, i64 %arg.block.6.5.0, i64 %arg.block.6.6.0, ptr readnone %arg.block.7.0, ptr readnone %arg.block.7.1, i64 %arg.block.7.2, i64 %arg.block.7.3, ptr readonly %arg.block.7.4, i64 %arg.block.7.5.0, i64 %arg.block.7.5.1, i64 %arg.block.7.6.0, i64 %arg.block.7.6.1, ptr readnone %arg.free.0, ptr readnone %arg.free.1, i64 %arg.free.2, i64 %arg.free.3, ptr %arg.free.4, i64 %arg.free.5.0, i64 %arg.free.6.0, ptr readnone %arg.issue.0, ptr readnone %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, ptr readnone %arg.times.0, ptr readnone %arg.times.1, i64 %arg.times.2, i64 %arg.times.3, ptr %arg.times.4, i64 %arg.times.5.0, i64 %arg.times.5.1, i64 %arg.times.6.0, i64 %arg.times.6.1, ptr readnone %arg.log.0, ptr readnone %arg.log.1, i64 %arg.log.2, i64 %arg.log.3, ptr writeonly %arg.log.4, i64 %arg.log.5.0, i64 %arg.log.5.1, i64 %arg.log.6.0, i64 %arg.log.6.1, i64 %arg.width) local_unnamed_addr #1 {
entry:
  %.852 = alloca double, align 8
  store double 0.000000e+00, ptr %.852, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.2481134.not = icmp slt i64 %arg.free.5.0, 1
  br i1 %.2481134.not, label %B158.if.lr.ph, label %B100.if.preheader

B100.if.preheader:                                ; preds = %entry
  %xtraiter = and i64 %arg.free.5.0, 7
  %0 = icmp ult i64 %arg.free.5.0, 8
  br i1 %0, label %B100.if.epil.preheader, label %B100.if.preheader.new

B100.if.preheader.new:                            ; preds = %B100.if.preheader
  %1 = add nsw i64 %arg.free.5.0, -8
  %2 = lshr i64 %1, 3
  %3 = add nuw nsw i64 %2, 1
  %xtraiter12 = and i64 %3, 7
  %4 = icmp ult i64 %1, 56
  br i1 %4, label %B100.if.epil13.preheader, label %B100.if.preheader.new.new

B100.if.preheader.new.new:                        ; preds = %B100.if.preheader.new
  %scevgep40 = getelementptr i8, ptr %arg.free.4, i64 504
  %5 = lshr i64 %3, 3
  %6 = mul nsw i64 %5, -8
  br label %B100.if

B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa:       ; preds = %B100.if
  %lcmp.mod.not20 = icmp eq i64 %xtraiter12, 0
  br i1 %lcmp.mod.not20, label %B158.if.lr.ph.loopexit.unr-lcssa, label %B100.if.epil13.preheader

B100.if.epil13.preheader:                         ; preds = %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa, %B100.if.preheader.new
  %.25411331135.epil.ph = phi i64 [ 0, %B100.if.preheader.new ], [ %.261.7.7, %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa ]
  br label %B100.if.epil13

B100.if.epil13:                                   ; preds = %B100.if.epil13.preheader, %B100.if.epil13
  %lsr.iv = phi i64 [ %lsr.iv.next, %B100.if.epil13 ], [ %xtraiter12, %B100.if.epil13.preheader ]
  %.25411331135.epil = phi i64 [ %.261.7.epil, %B100.if.epil13 ], [ %.25411331135.epil.ph, %B100.if.epil13.preheader ]
  %sunkaddr = mul i64 %.25411331135.epil, 8
  %sunkaddr219 = getelementptr i8, ptr %arg.free.4, i64 %sunkaddr
  store double -1.000000e+00, ptr %sunkaddr219, align 8
  %sunkaddr220 = mul i64 %.25411331135.epil, 8
  %sunkaddr221 = getelementptr i8, ptr %arg.free.4, i64 %sunkaddr220
  %sunkaddr222 = getelementptr i8, ptr %sunkaddr221, i64 8
  store double -1.000000e+00, ptr %sunkaddr222, align 8
  %sunkaddr223 = mul i64 %.25411331135.epil, 8
  %sunkaddr224 = getelementptr i8, ptr %arg.free.4, i64 %sunkaddr223
  %sunkaddr225 = getelementptr i8, ptr %sunkaddr224, i64 16
  store double -1.000000e+00, ptr %sunkaddr225, align 8
  %sunkaddr226 = mul i64 %.25411331135.epil, 8
  %sunkaddr227 = getelementptr i8, ptr %arg.free.4, i64 %sunkaddr226
  %sunkaddr228 = getelementptr i8, ptr %sunkaddr227, i64 24
  store double -1.000000e+00, ptr %sunkaddr228, align 8
  %sunkaddr229 = mul i64 %.25411331135.epil, 8
  %sunkaddr230 = getelementptr i8, ptr %arg.free.4, i64 %sunkaddr229
  %sunkaddr231 = getelementptr i8, ptr %sunkaddr230, i64 32
  store double -1.000000e+00, ptr %sunkaddr231, align 8
  %sunkaddr232 = mul i64 %.25411331135.epil, 8
  %sunkaddr233 = getelementptr i8, ptr %arg.free.4, i64 %sunkaddr232
  %sunkaddr234 = getelementptr i8, ptr %sunkaddr233, i64 40
  store double -1.000000e+00, ptr %sunkaddr234, align 8
  %sunkaddr235 = mul i64 %.25411331135.epil, 8
  %sunkaddr236 = getelementptr i8, ptr %arg.free.4, i64 %sunkaddr235
  %sunkaddr237 = getelementptr i8, ptr %sunkaddr236, i64 48
  store double -1.000000e+00, ptr %sunkaddr237, align 8
  %.261.7.epil = add i64 %.25411331135.epil, 8
  %sunkaddr238 = mul i64 %.261.7.epil, 8
  %sunkaddr239 = getelementptr i8, ptr %arg.free.4, i64 %sunkaddr238
  %sunkaddr240 = getelementptr i8, ptr %sunkaddr239, i64 -8
  store double -1.000000e+00, ptr %sunkaddr240, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %epil.iter14.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %epil.iter14.cmp.not, label %B158.if.lr.ph.loopexit.unr-lcssa, label %B100.if.epil13, !llvm.loop !4

B158.if.lr.ph.loopexit.unr-lcssa:                 ; preds = %B100.if.epil13, %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa
  %.261.7.lcssa = phi i64 [ %.261.7.7, %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa ], [ %.261.7.epil, %B100.if.epil13 ]
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B158.if.lr.ph, label %B100.if.epil.preheader

B100.if.epil.preheader:                           ; preds = %B158.if.lr.ph.loopexit.unr-lcssa, %B100.if.preheader
  %.25411331135.epil.init = phi i64 [ 0, %B100.if.preheader ], [ %.261.7.lcssa, %B158.if.lr.ph.loopexit.unr-lcssa ]
  %7 = shl i64 %.25411331135.epil.init, 3
  %scevgep = getelementptr i8, ptr %arg.free.4, i64 %7
  br label %B100.if.epil

B100.if.epil:                                     ; preds = %B100.if.epil, %B100.if.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B100.if.epil ], [ 0, %B100.if.epil.preheader ]
  %8 = shl i64 %epil.iter, 3
  %scevgep23 = getelementptr i8, ptr %scevgep, i64 %8
  store double -1.000000e+00, ptr %scevgep23, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B158.if.lr.ph, label %B100.if.epil, !llvm.loop !5

B158.if.lr.ph:                                    ; preds = %B100.if.epil, %B158.if.lr.ph.loopexit.unr-lcssa, %entry
  %.509 = sitofp i64 %arg.width to double
  %.730 = sub i64 %arg.block.1, %arg.block.0
  %..730 = tail call i64 @llvm.smax.i64(i64 %.730, i64 0)
  %.166.i = add i64 %arg.block.7.5.1, -6
  %9 = shl i64 %arg.block.7.5.1, 3
  br label %B158.if

B380:                                             ; preds = %B304.endif
  %.913 = icmp sgt i64 %slot.7.11158, 0
  br i1 %.913, label %B392, label %B444

B392:                                             ; preds = %B380
  %.950 = icmp slt i64 %.846, 0
  %.951 = select i1 %.950, i64 %arg.block.7.5.0, i64 0
  %.952 = add i64 %.951, %.846
  %.972 = mul i64 %.952, %arg.block.7.5.1
  %10 = getelementptr double, ptr %arg.block.7.4, i64 %.972
  %.976 = getelementptr i8, ptr %10, i64 32
  %.977 = load double, ptr %.976, align 8
  %.978 = fcmp ogt double %.977, 0.000000e+00
  br i1 %.978, label %B430, label %B444

B430:                                             ; preds = %B304.endif, %B392
  %.983 = add nsw i64 %cycle.6.11157, 1
  br label %B444

B444:                                             ; preds = %B430, %B392, %B380
  %cycle.10.2 = phi i64 [ %.983, %B430 ], [ %cycle.6.11157, %B392 ], [ %cycle.6.11157, %B380 ]
  %slot.9.2 = phi i64 [ 0, %B430 ], [ %slot.7.11158, %B392 ], [ %slot.7.11158, %B380 ]
  %.1009 = sitofp i64 %cycle.10.2 to double
  %.1010 = fcmp ogt double %.884, %.1009
  br i1 %.1010, label %B460, label %B514

B460:                                             ; preds = %B444
  %.22.i = fadd double %.884, -1.000000e-09
  %.30.le.i = tail call double @llvm.ceil.f64(double %.22.i)
  %.5.i.i = fptosi double %.30.le.i to i64
  %.116.i = load double, ptr %.633, align 8, !noalias !6
  %.119.i = icmp sgt i64 %slot.9.2, 0
  %"$phi134.4.2.0.neg.i" = sext i1 %.119.i to i64
  %.118.i = sub i64 %.5.i.i, %cycle.10.2
  %.142.i = add i64 %.118.i, %"$phi134.4.2.0.neg.i"
  %.148.i = sitofp i64 %.142.i to double
  %.149.i = fadd double %.116.i, %.148.i
  store double %.149.i, ptr %.633, align 8, !noalias !6
  br label %B514

B514:                                             ; preds = %B460, %B444
  %cycle.9.2 = phi i64 [ %cycle.10.2, %B444 ], [ %.5.i.i, %B460 ]
  %slot.10.2 = phi i64 [ %slot.9.2, %B444 ], [ 0, %B460 ]
  %11 = icmp slt i64 %.166.i, 1
  %.60.i = icmp slt i64 %.846, 0
  %.61.i = select i1 %.60.i, i64 %arg.block.7.5.0, i64 0
  %.62.i = add i64 %.61.i, %.846
  %.82.i = mul i64 %.62.i, %arg.block.7.5.1
  %12 = getelementptr double, ptr %arg.block.7.4, i64 %.82.i
  %.86.i = getelementptr i8, ptr %12, i64 48
  %.87.i = load double, ptr %.86.i, align 8, !noalias !9
  %.5.i.i28 = fptosi double %.87.i to i64
  br i1 %11, label %B514.endif, label %B124.if.i.preheader

B124.if.i.preheader:                              ; preds = %B514
  br label %B124.if.i

B190.i:                                           ; preds = %B124.if.i
  %.368.i = getelementptr double, ptr %arg.free.4, i64 %.5.i2.i
  %.369.i = load double, ptr %.368.i, align 8, !noalias !9
  %.384.i = icmp slt i64 %port.2.0222.i, 0
  %.385.i = select i1 %.384.i, i64 %arg.free.5.0, i64 0
  %13 = getelementptr double, ptr %arg.free.4, i64 %port.2.0222.i
  %.399.i = getelementptr double, ptr %13, i64 %.385.i
  %.400.i = load double, ptr %.399.i, align 8, !noalias !9
  %.401.i = fcmp olt double %.369.i, %.400.i
  br i1 %.401.i, label %B274.i, label %B226.i

B226.i:                                           ; preds = %B190.i
  %.469.i = fcmp oeq double %.369.i, %.400.i
  %.476.i = icmp sgt i64 %port.2.0222.i, %.5.i2.i
  %or.cond.i = select i1 %.469.i, i1 %.476.i, i1 false
  br i1 %or.cond.i, label %B274.i, label %B278.i

B274.i:                                           ; preds = %B226.i, %B190.i
  br label %B278.i

B278.i:                                           ; preds = %B274.i, %B226.i
  %port.3.2.i = phi i64 [ %.5.i2.i, %B274.i ], [ %port.2.0222.i, %B226.i ]
  %exitcond.not.i = icmp eq i64 %arg.block.7.5.1, %.222.i
  br i1 %exitcond.not.i, label %B514.endif, label %B124.if.i

B124.if.i:                                        ; preds = %B124.if.i.preheader, %B278.i
  %port.2.0222.i = phi i64 [ %port.3.2.i, %B278.i ], [ %.5.i.i28, %B124.if.i.preheader ]
  %.215217220.i = phi i64 [ %.222.i, %B278.i ], [ 6, %B124.if.i.preheader ]
  %.222.i = add nuw i64 %.215217220.i, 1
  %.273.i = icmp slt i64 %.215217220.i, 0
  %14 = select i1 %.273.i, i64 %9, i64 0
  %scevgep.i = getelementptr i8, ptr %12, i64 %14
  %15 = shl i64 %.215217220.i, 3
  %scevgep3.i = getelementptr i8, ptr %scevgep.i, i64 %15
  %.297.i = load double, ptr %scevgep3.i, align 8, !noalias !9
  %.5.i2.i = fptosi double %.297.i to i64
  %.326.i = icmp slt i64 %.5.i2.i, 0
  br i1 %.326.i, label %B514.endif, label %B190.i

B658:                                             ; preds = %B514.endif
  %.22.i29 = fadd double %.1219, -1.000000e-09
  %.30.le.i30 = tail call double @llvm.ceil.f64(double %.22.i29)
  %.5.i.i31 = fptosi double %.30.le.i30 to i64
  %sunkaddr241 = getelementptr i8, ptr %.574, i64 16
  %.116.i37 = load double, ptr %sunkaddr241, align 8, !noalias !12
  %.119.i38 = icmp sgt i64 %slot.10.2, 0
  %"$phi134.4.2.0.neg.i39" = sext i1 %.119.i38 to i64
  %.118.i40 = sub i64 %"$phi134.4.2.0.neg.i39", %cycle.9.2
  %.142.i41 = add i64 %.118.i40, %.5.i.i31
  %.148.i42 = sitofp i64 %.142.i41 to double
  %.149.i43 = fadd double %.116.i37, %.148.i42
  store double %.149.i43, ptr %sunkaddr241, align 8, !noalias !12
  br label %B712

B712:                                             ; preds = %B514.endif, %B658
  %cycle.8.2 = phi i64 [ %cycle.9.2, %B514.endif ], [ %.5.i.i31, %B658 ]
  %slot.11.2 = phi i64 [ %slot.10.2, %B514.endif ], [ 0, %B658 ]
  %sunkaddr76 = shl i64 %.1119, 3
  %sunkaddr77 = getelementptr inbounds i8, ptr %85, i64 %sunkaddr76
  %.1310 = load double, ptr %sunkaddr77, align 8
  %.1312 = sitofp i64 %cycle.8.2 to double
  %.10.i = fcmp olt double %.1310, %.1312
  %.11.i = select i1 %.10.i, double %.1312, double %.1310
  %sunkaddr242 = getelementptr i8, ptr %12, i64 8
  %.1395 = load double, ptr %sunkaddr242, align 8
  %.1396 = fadd double %.1395, %.11.i
  store double %.1396, ptr %sunkaddr77, align 8
  %.1431 = sub nsw i64 %.78011461155, %arg.block.0
  %16 = getelementptr double, ptr %82, i64 %.1431
  store double %.1312, ptr %16, align 8
  %.1540 = getelementptr i8, ptr %12, i64 16
  %.1541 = load double, ptr %.1540, align 8
  %.1544 = fadd double %.1541, %.1312
  %.1562 = icmp slt i64 %entered.2.11160, %arg.log.5.0
  br i1 %.1562, label %B924, label %B1048

B924:                                             ; preds = %B712
  %.1592 = icmp slt i64 %entered.2.11160, 0
  %.1593 = select i1 %.1592, i64 %arg.log.5.0, i64 0
  %.1594 = add i64 %.1593, %entered.2.11160
  %.1614 = mul i64 %.1594, %arg.log.5.1
  %.1618 = getelementptr double, ptr %arg.log.4, i64 %.1614
  store double %.1009, ptr %.1618, align 8
  %.1677 = getelementptr i8, ptr %.1618, i64 8
  store double %.884, ptr %.1677, align 8
  %.1735 = getelementptr i8, ptr %.1618, i64 16
  store double %.1312, ptr %.1735, align 8
  %.1792 = getelementptr i8, ptr %.1618, i64 24
  %.1793 = sitofp i64 %port.2.0.lcssa.i to double
  store double %.1793, ptr %.1792, align 8
  %.1851 = getelementptr i8, ptr %.1618, i64 32
  store double %.1544, ptr %.1851, align 8
  br label %B1048

B1048:                                            ; preds = %B924, %B712
  %17 = icmp eq i64 %.44711771201, 0
  %.1861 = add i64 %entered.2.11160, 1
  %.10.i44 = fcmp ogt double %.1544, %alone.2.11159
  %18 = select i1 %17, i1 %.10.i44, i1 false
  %"$phi1104.2.2.2" = select i1 %18, double %.1544, double %alone.2.11159
  %.1927 = add nsw i64 %slot.11.2, 1
  %.1986 = getelementptr i8, ptr %12, i64 40
  %.1987 = load double, ptr %.1986, align 8
  %.1988 = fcmp ogt double %.1987, 0.000000e+00
  %.5.i = fptosi double %.1987 to i64
  %.2072 = add i64 %cycle.8.2, -1
  %.2075 = add i64 %.2072, %.5.i
  %cycle.7.2 = select i1 %.1988, i64 %.2075, i64 %cycle.8.2
  %slot.8.2 = select i1 %.1988, i64 %arg.width, i64 %.1927
  %exitcond1246.not = icmp eq i64 %.1861, %83
  br i1 %exitcond1246.not, label %B1230, label %B302.if

B1230:                                            ; preds = %B1048, %B158.if
  %cycle.6.1.lcssa = phi i64 [ %cycle.5.01203, %B158.if ], [ %cycle.7.2, %B1048 ]
  %slot.7.1.lcssa = phi i64 [ %slot.6.01204, %B158.if ], [ %slot.8.2, %B1048 ]
  %alone.2.1.lcssa = phi double [ %alone.3.01205, %B158.if ], [ %"$phi1104.2.2.2", %B1048 ]
  %entered.2.1.lcssa = phi i64 [ %entered.3.01206, %B158.if ], [ %.1861, %B1048 ]
  %.2118 = icmp sgt i64 %.44711771201, 12
  br i1 %.2118, label %B1268, label %B1304

B1268:                                            ; preds = %B1230
  %.50.inv.i.not = icmp eq i64 %.44711771201, 9223372036854775807
  %.51.i = select i1 %.50.inv.i.not, i64 %arg.times.5.0, i64 0
  %.52.i = add i64 %.51.i, %.44711771201
  %.72.i = mul i64 %.52.i, %arg.times.5.1
  %.76.i = getelementptr double, ptr %arg.times.4, i64 %.72.i
  %.77.i = load double, ptr %.76.i, align 8, !noalias !15
  %.79.i = add nsw i64 %.44711771201, -1
  %.106.i = icmp slt i64 %.454, 2
  %.107.i = select i1 %.106.i, i64 %arg.times.5.0, i64 0
  %.108.i = add i64 %.79.i, %.107.i
  %.128.i = mul i64 %.108.i, %arg.times.5.1
  %.132.i = getelementptr double, ptr %arg.times.4, i64 %.128.i
  %.133.i = load double, ptr %.132.i, align 8, !noalias !15
  %.134.i = fsub double %.77.i, %.133.i
  %.361.i = icmp slt i64 %.454, 3
  %.362.i = select i1 %.361.i, i64 %arg.times.5.0, i64 0
  %.332.i = add nsw i64 %.44711771201, -2
  %.363.i = add i64 %.332.i, %.362.i
  %.383.i = mul i64 %.363.i, %arg.times.5.1
  %.387.i = getelementptr double, ptr %arg.times.4, i64 %.383.i
  %.388.i = load double, ptr %.387.i, align 8, !noalias !15
  %.389.i = fsub double %.133.i, %.388.i
  %.391.i = fcmp oeq double %.389.i, %.134.i
  br i1 %.391.i, label %B132.1.i, label %B1268.endif.endif

B132.1.i:                                         ; preds = %B1268
  %.332.1.i = add nsw i64 %.44711771201, -3
  %.361.1.i = icmp slt i64 %.454, 4
  %.362.1.i = select i1 %.361.1.i, i64 %arg.times.5.0, i64 0
  %.363.1.i = add i64 %.332.1.i, %.362.1.i
  %.383.1.i = mul i64 %.363.1.i, %arg.times.5.1
  %.387.1.i = getelementptr double, ptr %arg.times.4, i64 %.383.1.i
  %.388.1.i = load double, ptr %.387.1.i, align 8, !noalias !15
  %.389.1.i = fsub double %.388.i, %.388.1.i
  %.391.1.i = fcmp oeq double %.389.1.i, %.134.i
  br i1 %.391.1.i, label %B132.2.i, label %B1268.endif.endif

B132.2.i:                                         ; preds = %B132.1.i
  %.332.2.i = add nsw i64 %.44711771201, -4
  %.361.2.i = icmp slt i64 %.454, 5
  %.362.2.i = select i1 %.361.2.i, i64 %arg.times.5.0, i64 0
  %.363.2.i = add i64 %.332.2.i, %.362.2.i
  %.383.2.i = mul i64 %.363.2.i, %arg.times.5.1
  %.387.2.i = getelementptr double, ptr %arg.times.4, i64 %.383.2.i
  %.388.2.i = load double, ptr %.387.2.i, align 8, !noalias !15
  %.389.2.i = fsub double %.388.1.i, %.388.2.i
  %.391.2.i = fcmp une double %.389.2.i, %.134.i
  br label %B1268.endif.endif

B1304:                                            ; preds = %B1230
  %.441.old = icmp sgt i64 %.44011671202, 1
  br i1 %.441.old, label %B158.if, label %B1308

common.ret:                                       ; preds = %B304.if, %B1308
  %common.ret.op = phi i32 [ 0, %B1308 ], [ %.874, %B304.if ]
  ret i32 %common.ret.op

B1308:                                            ; preds = %B1268.endif.endif, %B1304
  store double %alone.2.1.lcssa, ptr %retptr, align 8
  %retptr.repack1080 = getelementptr inbounds i8, ptr %retptr, i64 8
  store i64 %.454, ptr %retptr.repack1080, align 8
  br label %common.ret

B100.if:                                          ; preds = %B100.if, %B100.if.preheader.new.new
  %lsr.iv30 = phi i64 [ %lsr.iv.next31, %B100.if ], [ %6, %B100.if.preheader.new.new ]
  %.25411331135 = phi i64 [ %.261.7.7, %B100.if ], [ 0, %B100.if.preheader.new.new ]
  %sunkaddr79 = shl i64 %.25411331135, 3
  %scevgep166 = getelementptr i8, ptr %scevgep40, i64 %sunkaddr79
  %scevgep167 = getelementptr i8, ptr %scevgep166, i64 -504
  store double -1.000000e+00, ptr %scevgep167, align 8
  %scevgep165 = getelementptr i8, ptr %scevgep166, i64 -496
  store double -1.000000e+00, ptr %scevgep165, align 8
  %19 = shl i64 %.25411331135, 3
  %scevgep217 = getelementptr i8, ptr %scevgep40, i64 %19
  %scevgep218 = getelementptr i8, ptr %scevgep217, i64 -488
  store double -1.000000e+00, ptr %scevgep218, align 8
  %20 = shl i64 %.25411331135, 3
  %scevgep215 = getelementptr i8, ptr %scevgep40, i64 %20
  %scevgep216 = getelementptr i8, ptr %scevgep215, i64 -480
  store double -1.000000e+00, ptr %scevgep216, align 8
  %21 = shl i64 %.25411331135, 3
  %scevgep213 = getelementptr i8, ptr %scevgep40, i64 %21
  %scevgep214 = getelementptr i8, ptr %scevgep213, i64 -472
  store double -1.000000e+00, ptr %scevgep214, align 8
  %22 = shl i64 %.25411331135, 3
  %scevgep211 = getelementptr i8, ptr %scevgep40, i64 %22
  %scevgep212 = getelementptr i8, ptr %scevgep211, i64 -464
  store double -1.000000e+00, ptr %scevgep212, align 8
  %23 = shl i64 %.25411331135, 3
  %scevgep209 = getelementptr i8, ptr %scevgep40, i64 %23
  %scevgep210 = getelementptr i8, ptr %scevgep209, i64 -456
  store double -1.000000e+00, ptr %scevgep210, align 8
  %24 = shl i64 %.25411331135, 3
  %scevgep207 = getelementptr i8, ptr %scevgep40, i64 %24
  %scevgep208 = getelementptr i8, ptr %scevgep207, i64 -448
  store double -1.000000e+00, ptr %scevgep208, align 8
  %25 = shl i64 %.25411331135, 3
  %scevgep205 = getelementptr i8, ptr %scevgep40, i64 %25
  %scevgep206 = getelementptr i8, ptr %scevgep205, i64 -440
  store double -1.000000e+00, ptr %scevgep206, align 8
  %26 = shl i64 %.25411331135, 3
  %scevgep203 = getelementptr i8, ptr %scevgep40, i64 %26
  %scevgep204 = getelementptr i8, ptr %scevgep203, i64 -432
  store double -1.000000e+00, ptr %scevgep204, align 8
  %27 = shl i64 %.25411331135, 3
  %scevgep201 = getelementptr i8, ptr %scevgep40, i64 %27
  %scevgep202 = getelementptr i8, ptr %scevgep201, i64 -424
  store double -1.000000e+00, ptr %scevgep202, align 8
  %28 = shl i64 %.25411331135, 3
  %scevgep199 = getelementptr i8, ptr %scevgep40, i64 %28
  %scevgep200 = getelementptr i8, ptr %scevgep199, i64 -416
  store double -1.000000e+00, ptr %scevgep200, align 8
  %29 = shl i64 %.25411331135, 3
  %scevgep197 = getelementptr i8, ptr %scevgep40, i64 %29
  %scevgep198 = getelementptr i8, ptr %scevgep197, i64 -408
  store double -1.000000e+00, ptr %scevgep198, align 8
  %30 = shl i64 %.25411331135, 3
  %scevgep195 = getelementptr i8, ptr %scevgep40, i64 %30
  %scevgep196 = getelementptr i8, ptr %scevgep195, i64 -400
  store double -1.000000e+00, ptr %scevgep196, align 8
  %31 = shl i64 %.25411331135, 3
  %scevgep193 = getelementptr i8, ptr %scevgep40, i64 %31
  %scevgep194 = getelementptr i8, ptr %scevgep193, i64 -392
  store double -1.000000e+00, ptr %scevgep194, align 8
  %32 = shl i64 %.25411331135, 3
  %scevgep191 = getelementptr i8, ptr %scevgep40, i64 %32
  %scevgep192 = getelementptr i8, ptr %scevgep191, i64 -384
  store double -1.000000e+00, ptr %scevgep192, align 8
  %33 = shl i64 %.25411331135, 3
  %scevgep189 = getelementptr i8, ptr %scevgep40, i64 %33
  %scevgep190 = getelementptr i8, ptr %scevgep189, i64 -376
  store double -1.000000e+00, ptr %scevgep190, align 8
  %34 = shl i64 %.25411331135, 3
  %scevgep187 = getelementptr i8, ptr %scevgep40, i64 %34
  %scevgep188 = getelementptr i8, ptr %scevgep187, i64 -368
  store double -1.000000e+00, ptr %scevgep188, align 8
  %35 = shl i64 %.25411331135, 3
  %scevgep185 = getelementptr i8, ptr %scevgep40, i64 %35
  %scevgep186 = getelementptr i8, ptr %scevgep185, i64 -360
  store double -1.000000e+00, ptr %scevgep186, align 8
  %36 = shl i64 %.25411331135, 3
  %scevgep183 = getelementptr i8, ptr %scevgep40, i64 %36
  %scevgep184 = getelementptr i8, ptr %scevgep183, i64 -352
  store double -1.000000e+00, ptr %scevgep184, align 8
  %37 = shl i64 %.25411331135, 3
  %scevgep181 = getelementptr i8, ptr %scevgep40, i64 %37
  %scevgep182 = getelementptr i8, ptr %scevgep181, i64 -344
  store double -1.000000e+00, ptr %scevgep182, align 8
  %38 = shl i64 %.25411331135, 3
  %scevgep179 = getelementptr i8, ptr %scevgep40, i64 %38
  %scevgep180 = getelementptr i8, ptr %scevgep179, i64 -336
  store double -1.000000e+00, ptr %scevgep180, align 8
  %39 = shl i64 %.25411331135, 3
  %scevgep177 = getelementptr i8, ptr %scevgep40, i64 %39
  %scevgep178 = getelementptr i8, ptr %scevgep177, i64 -328
  store double -1.000000e+00, ptr %scevgep178, align 8
  %40 = shl i64 %.25411331135, 3
  %scevgep175 = getelementptr i8, ptr %scevgep40, i64 %40
  %scevgep176 = getelementptr i8, ptr %scevgep175, i64 -320
  store double -1.000000e+00, ptr %scevgep176, align 8
  %41 = shl i64 %.25411331135, 3
  %scevgep173 = getelementptr i8, ptr %scevgep40, i64 %41
  %scevgep174 = getelementptr i8, ptr %scevgep173, i64 -312
  store double -1.000000e+00, ptr %scevgep174, align 8
  %42 = shl i64 %.25411331135, 3
  %scevgep171 = getelementptr i8, ptr %scevgep40, i64 %42
  %scevgep172 = getelementptr i8, ptr %scevgep171, i64 -304
  store double -1.000000e+00, ptr %scevgep172, align 8
  %43 = shl i64 %.25411331135, 3
  %scevgep169 = getelementptr i8, ptr %scevgep40, i64 %43
  %scevgep170 = getelementptr i8, ptr %scevgep169, i64 -296
  store double -1.000000e+00, ptr %scevgep170, align 8
  %44 = shl i64 %.25411331135, 3
  %scevgep164 = getelementptr i8, ptr %scevgep40, i64 %44
  %scevgep168 = getelementptr i8, ptr %scevgep164, i64 -288
  store double -1.000000e+00, ptr %scevgep168, align 8
  %45 = shl i64 %.25411331135, 3
  %scevgep160 = getelementptr i8, ptr %scevgep40, i64 %45
  %scevgep162 = getelementptr i8, ptr %scevgep160, i64 -280
  store double -1.000000e+00, ptr %scevgep162, align 8
  %46 = shl i64 %.25411331135, 3
  %scevgep156 = getelementptr i8, ptr %scevgep40, i64 %46
  %scevgep158 = getelementptr i8, ptr %scevgep156, i64 -272
  store double -1.000000e+00, ptr %scevgep158, align 8
  %47 = shl i64 %.25411331135, 3
  %scevgep152 = getelementptr i8, ptr %scevgep40, i64 %47
  %scevgep154 = getelementptr i8, ptr %scevgep152, i64 -264
  store double -1.000000e+00, ptr %scevgep154, align 8
  %48 = shl i64 %.25411331135, 3
  %scevgep148 = getelementptr i8, ptr %scevgep40, i64 %48
  %scevgep150 = getelementptr i8, ptr %scevgep148, i64 -256
  store double -1.000000e+00, ptr %scevgep150, align 8
  %49 = shl i64 %.25411331135, 3
  %scevgep144 = getelementptr i8, ptr %scevgep40, i64 %49
  %scevgep146 = getelementptr i8, ptr %scevgep144, i64 -248
  store double -1.000000e+00, ptr %scevgep146, align 8
  %50 = shl i64 %.25411331135, 3
  %scevgep140 = getelementptr i8, ptr %scevgep40, i64 %50
  %scevgep142 = getelementptr i8, ptr %scevgep140, i64 -240
  store double -1.000000e+00, ptr %scevgep142, align 8
  %51 = shl i64 %.25411331135, 3
  %scevgep136 = getelementptr i8, ptr %scevgep40, i64 %51
  %scevgep138 = getelementptr i8, ptr %scevgep136, i64 -232
  store double -1.000000e+00, ptr %scevgep138, align 8
  %52 = shl i64 %.25411331135, 3
  %scevgep132 = getelementptr i8, ptr %scevgep40, i64 %52
  %scevgep134 = getelementptr i8, ptr %scevgep132, i64 -224
  store double -1.000000e+00, ptr %scevgep134, align 8
  %53 = shl i64 %.25411331135, 3
  %scevgep128 = getelementptr i8, ptr %scevgep40, i64 %53
  %scevgep130 = getelementptr i8, ptr %scevgep128, i64 -216
  store double -1.000000e+00, ptr %scevgep130, align 8
  %54 = shl i64 %.25411331135, 3
  %scevgep124 = getelementptr i8, ptr %scevgep40, i64 %54
  %scevgep126 = getelementptr i8, ptr %scevgep124, i64 -208
  store double -1.000000e+00, ptr %scevgep126, align 8
  %55 = shl i64 %.25411331135, 3
  %scevgep120 = getelementptr i8, ptr %scevgep40, i64 %55
  %scevgep122 = getelementptr i8, ptr %scevgep120, i64 -200
  store double -1.000000e+00, ptr %scevgep122, align 8
  %56 = shl i64 %.25411331135, 3
  %scevgep116 = getelementptr i8, ptr %scevgep40, i64 %56
  %scevgep118 = getelementptr i8, ptr %scevgep116, i64 -192
  store double -1.000000e+00, ptr %scevgep118, align 8
  %57 = shl i64 %.25411331135, 3
  %scevgep112 = getelementptr i8, ptr %scevgep40, i64 %57
  %scevgep114 = getelementptr i8, ptr %scevgep112, i64 -184
  store double -1.000000e+00, ptr %scevgep114, align 8
  %58 = shl i64 %.25411331135, 3
  %scevgep108 = getelementptr i8, ptr %scevgep40, i64 %58
  %scevgep110 = getelementptr i8, ptr %scevgep108, i64 -176
  store double -1.000000e+00, ptr %scevgep110, align 8
  %59 = shl i64 %.25411331135, 3
  %scevgep104 = getelementptr i8, ptr %scevgep40, i64 %59
  %scevgep106 = getelementptr i8, ptr %scevgep104, i64 -168
  store double -1.000000e+00, ptr %scevgep106, align 8
  %60 = shl i64 %.25411331135, 3
  %scevgep100 = getelementptr i8, ptr %scevgep40, i64 %60
  %scevgep102 = getelementptr i8, ptr %scevgep100, i64 -160
  store double -1.000000e+00, ptr %scevgep102, align 8
  %61 = shl i64 %.25411331135, 3
  %scevgep96 = getelementptr i8, ptr %scevgep40, i64 %61
  %scevgep98 = getelementptr i8, ptr %scevgep96, i64 -152
  store double -1.000000e+00, ptr %scevgep98, align 8
  %62 = shl i64 %.25411331135, 3
  %scevgep92 = getelementptr i8, ptr %scevgep40, i64 %62
  %scevgep94 = getelementptr i8, ptr %scevgep92, i64 -144
  store double -1.000000e+00, ptr %scevgep94, align 8
  %63 = shl i64 %.25411331135, 3
  %scevgep88 = getelementptr i8, ptr %scevgep40, i64 %63
  %scevgep90 = getelementptr i8, ptr %scevgep88, i64 -136
  store double -1.000000e+00, ptr %scevgep90, align 8
  %64 = shl i64 %.25411331135, 3
  %scevgep84 = getelementptr i8, ptr %scevgep40, i64 %64
  %scevgep86 = getelementptr i8, ptr %scevgep84, i64 -128
  store double -1.000000e+00, ptr %scevgep86, align 8
  %65 = shl i64 %.25411331135, 3
  %scevgep80 = getelementptr i8, ptr %scevgep40, i64 %65
  %scevgep82 = getelementptr i8, ptr %scevgep80, i64 -120
  store double -1.000000e+00, ptr %scevgep82, align 8
  %66 = shl i64 %.25411331135, 3
  %scevgep76 = getelementptr i8, ptr %scevgep40, i64 %66
  %scevgep78 = getelementptr i8, ptr %scevgep76, i64 -112
  store double -1.000000e+00, ptr %scevgep78, align 8
  %67 = shl i64 %.25411331135, 3
  %scevgep72 = getelementptr i8, ptr %scevgep40, i64 %67
  %scevgep74 = getelementptr i8, ptr %scevgep72, i64 -104
  store double -1.000000e+00, ptr %scevgep74, align 8
  %68 = shl i64 %.25411331135, 3
  %scevgep68 = getelementptr i8, ptr %scevgep40, i64 %68
  %scevgep70 = getelementptr i8, ptr %scevgep68, i64 -96
  store double -1.000000e+00, ptr %scevgep70, align 8
  %69 = shl i64 %.25411331135, 3
  %scevgep64 = getelementptr i8, ptr %scevgep40, i64 %69
  %scevgep66 = getelementptr i8, ptr %scevgep64, i64 -88
  store double -1.000000e+00, ptr %scevgep66, align 8
  %70 = shl i64 %.25411331135, 3
  %scevgep60 = getelementptr i8, ptr %scevgep40, i64 %70
  %scevgep62 = getelementptr i8, ptr %scevgep60, i64 -80
  store double -1.000000e+00, ptr %scevgep62, align 8
  %71 = shl i64 %.25411331135, 3
  %scevgep56 = getelementptr i8, ptr %scevgep40, i64 %71
  %scevgep58 = getelementptr i8, ptr %scevgep56, i64 -72
  store double -1.000000e+00, ptr %scevgep58, align 8
  %72 = shl i64 %.25411331135, 3
  %scevgep52 = getelementptr i8, ptr %scevgep40, i64 %72
  %scevgep54 = getelementptr i8, ptr %scevgep52, i64 -64
  store double -1.000000e+00, ptr %scevgep54, align 8
  %73 = shl i64 %.25411331135, 3
  %scevgep48 = getelementptr i8, ptr %scevgep40, i64 %73
  %scevgep50 = getelementptr i8, ptr %scevgep48, i64 -56
  store double -1.000000e+00, ptr %scevgep50, align 8
  %74 = shl i64 %.25411331135, 3
  %scevgep44 = getelementptr i8, ptr %scevgep40, i64 %74
  %scevgep46 = getelementptr i8, ptr %scevgep44, i64 -48
  store double -1.000000e+00, ptr %scevgep46, align 8
  %75 = shl i64 %.25411331135, 3
  %scevgep41 = getelementptr i8, ptr %scevgep40, i64 %75
  %scevgep42 = getelementptr i8, ptr %scevgep41, i64 -40
  store double -1.000000e+00, ptr %scevgep42, align 8
  %76 = shl i64 %.25411331135, 3
  %scevgep38 = getelementptr i8, ptr %scevgep40, i64 %76
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 -32
  store double -1.000000e+00, ptr %scevgep39, align 8
  %77 = shl i64 %.25411331135, 3
  %scevgep36 = getelementptr i8, ptr %scevgep40, i64 %77
  %scevgep37 = getelementptr i8, ptr %scevgep36, i64 -24
  store double -1.000000e+00, ptr %scevgep37, align 8
  %78 = shl i64 %.25411331135, 3
  %scevgep34 = getelementptr i8, ptr %scevgep40, i64 %78
  %scevgep35 = getelementptr i8, ptr %scevgep34, i64 -16
  store double -1.000000e+00, ptr %scevgep35, align 8
  %79 = shl i64 %.25411331135, 3
  %scevgep32 = getelementptr i8, ptr %scevgep40, i64 %79
  %scevgep33 = getelementptr i8, ptr %scevgep32, i64 -8
  store double -1.000000e+00, ptr %scevgep33, align 8
  %.261.7.7 = add i64 %.25411331135, 64
  store double -1.000000e+00, ptr %scevgep166, align 8
  %lsr.iv.next31 = add i64 %lsr.iv30, 8
  %niter.ncmp.719 = icmp eq i64 %lsr.iv.next31, 0
  br i1 %niter.ncmp.719, label %B158.if.lr.ph.loopexit.unr-lcssa.unr-lcssa, label %B100.if

B158.if:                                          ; preds = %B1268.endif.endif, %B1304, %B158.if.lr.ph
  %entered.3.01206 = phi i64 [ 0, %B158.if.lr.ph ], [ %entered.2.1.lcssa, %B1304 ], [ %entered.2.1.lcssa, %B1268.endif.endif ]
  %alone.3.01205 = phi double [ 0.000000e+00, %B158.if.lr.ph ], [ %alone.2.1.lcssa, %B1304 ], [ %alone.2.1.lcssa, %B1268.endif.endif ]
  %slot.6.01204 = phi i64 [ 0, %B158.if.lr.ph ], [ %slot.7.1.lcssa, %B1304 ], [ %slot.7.1.lcssa, %B1268.endif.endif ]
  %cycle.5.01203 = phi i64 [ 0, %B158.if.lr.ph ], [ %cycle.6.1.lcssa, %B1304 ], [ %cycle.6.1.lcssa, %B1268.endif.endif ]
  %.44011671202 = phi i64 [ 48, %B158.if.lr.ph ], [ %.450, %B1304 ], [ %.450, %B1268.endif.endif ]
  %.44711771201 = phi i64 [ 0, %B158.if.lr.ph ], [ %.454, %B1304 ], [ %.454, %B1268.endif.endif ]
  %80 = icmp slt i64 %.730, 1
  %.450 = add nsw i64 %.44011671202, -1
  %.454 = add i64 %.44711771201, 1
  %.508 = sitofp i64 %slot.6.01204 to double
  %.513 = fdiv double %.508, %.509
  %.517 = sitofp i64 %cycle.5.01203 to double
  %.518 = fadd double %.513, %.517
  %.548 = icmp slt i64 %.44711771201, 0
  %.549 = select i1 %.548, i64 %arg.times.5.0, i64 0
  %.550 = add i64 %.549, %.44711771201
  %.570 = mul i64 %.550, %arg.times.5.1
  %.574 = getelementptr double, ptr %arg.times.4, i64 %.570
  store double %.518, ptr %.574, align 8
  %.633 = getelementptr i8, ptr %.574, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.633, i8 0, i64 16, i1 false)
  br i1 %80, label %B1230, label %B302.if.lr.ph

B302.if.lr.ph:                                    ; preds = %B158.if
  %81 = icmp slt i64 %.44711771201, 0
  %.1459 = select i1 %81, i64 %arg.issue.5.0, i64 0
  %.1460 = add i64 %.1459, %.44711771201
  %.1480 = mul i64 %.1460, %arg.issue.5.1
  %82 = getelementptr double, ptr %arg.issue.4, i64 %.1480
  %83 = add i64 %entered.3.01206, %..730
  br label %B302.if

B302.if:                                          ; preds = %B302.if.lr.ph, %B1048
  %entered.2.11160 = phi i64 [ %entered.3.01206, %B302.if.lr.ph ], [ %.1861, %B1048 ]
  %alone.2.11159 = phi double [ %alone.3.01205, %B302.if.lr.ph ], [ %"$phi1104.2.2.2", %B1048 ]
  %slot.7.11158 = phi i64 [ %slot.6.01204, %B302.if.lr.ph ], [ %slot.8.2, %B1048 ]
  %cycle.6.11157 = phi i64 [ %cycle.5.01203, %B302.if.lr.ph ], [ %cycle.7.2, %B1048 ]
  %.78011461155 = phi i64 [ %arg.block.0, %B302.if.lr.ph ], [ %.787, %B1048 ]
  %.787 = add i64 %.78011461155, 1
  %.830 = icmp slt i64 %.78011461155, 0
  %.831 = select i1 %.830, i64 %arg.block.2.5.0, i64 0
  %84 = getelementptr i64, ptr %arg.block.2.4, i64 %.78011461155
  %.845 = getelementptr i64, ptr %84, i64 %.831
  %.846 = load i64, ptr %.845, align 8
  store double 0.000000e+00, ptr %.852, align 8
  %.874 = call i32 @f18(ptr nonnull %.852, ptr nonnull %excinfo.1, i64 %arg.block.0, i64 %arg.block.1, ptr %arg.block.2.0, ptr %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr %arg.block.3.0, ptr %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr %arg.block.4.0, ptr %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr %arg.block.5.0, ptr %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.6.0, ptr %arg.block.6.0, ptr %arg.block.6.1, i64 %arg.block.6.2, i64 %arg.block.6.3, ptr %arg.block.6.4, i64 %arg.block.6.5.0, i64 %arg.block.6.6.0, ptr %arg.block.7.0, ptr %arg.block.7.1, i64 %arg.block.7.2, i64 %arg.block.7.3, ptr %arg.block.7.4, i64 %arg.block.7.5.0, i64 %arg.block.7.5.1, i64 %arg.block.7.6.0, i64 %arg.block.7.6.1, ptr %arg.issue.0, ptr %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, i64 %.44711771201, i64 %.78011461155)
  %.884 = load double, ptr %.852, align 8
  switch i32 %.874, label %B304.if [
    i32 -2, label %B304.endif
    i32 0, label %B304.endif
  ], !prof !0

B304.if:                                          ; preds = %B302.if
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B304.endif:                                       ; preds = %B302.if, %B302.if
  %.902.not = icmp slt i64 %slot.7.11158, %arg.width
  br i1 %.902.not, label %B380, label %B430

B514.endif:                                       ; preds = %B124.if.i, %B278.i, %B514
  %port.2.0.lcssa.i = phi i64 [ %.5.i.i28, %B514 ], [ %port.3.2.i, %B278.i ], [ %port.2.0222.i, %B124.if.i ]
  %.1118 = icmp slt i64 %port.2.0.lcssa.i, 0
  %.1119 = select i1 %.1118, i64 %arg.free.5.0, i64 0
  %85 = getelementptr double, ptr %arg.free.4, i64 %port.2.0.lcssa.i
  %.1133 = getelementptr double, ptr %85, i64 %.1119
  %.1134 = load double, ptr %.1133, align 8
  %.1188 = getelementptr i8, ptr %12, i64 8
  %.1189 = load double, ptr %.1188, align 8
  %.10.i46 = fcmp ogt double %.1189, 1.000000e+00
  %.11.i47 = select i1 %.10.i46, double 1.000000e+00, double %.1189
  %.1218 = fadd double %.1134, %.11.i47
  %.1219 = fadd double %.1218, -1.000000e+00
  %.1224 = sitofp i64 %cycle.9.2 to double
  %.1225 = fadd double %.1224, 1.000000e-09
  %.1227 = fcmp ogt double %.1219, %.1225
  br i1 %.1227, label %B658, label %B712

B1268.endif.endif:                                ; preds = %B132.2.i, %B132.1.i, %B1268
  %"$phi224.1.2.1.2.i" = phi i1 [ %.391.2.i, %B132.2.i ], [ true, %B132.1.i ], [ true, %B1268 ]
  %.441 = icmp sgt i64 %.44011671202, 1
  %or.cond = select i1 %"$phi224.1.2.1.2.i", i1 %.441, i1 false
  br i1 %or.cond, label %B158.if, label %B1308
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define linkonce_odr noundef i32 @f18(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.block.0, i64 %arg.block.1, ptr readnone %arg.block.2.0, ptr readnone %arg.block.2.1, i64 %arg.block.2.2, i64 %arg.block.2.3, ptr readnone %arg.block.2.4, i64 %arg.block.2.5.0, i64 %arg.block.2.6.0, ptr readnone %arg.block.3.0, ptr readnone %arg.block.3.1, i64 %arg.block.3.2, i64 %arg.block.3.3, ptr readonly %arg.block.3.4, i64 %arg.block.3.5.0, i64 %arg.block.3.6.0, ptr readnone %arg.block.4.0, ptr readnone %arg.block.4.1, i64 %arg.block.4.2, i64 %arg.block.4.3, ptr readonly %arg.block.4.4, i64 %arg.block.4.5.0, i64 %arg.block.4.6.0, ptr readnone %arg.block.5.0, ptr readnone %arg.block.5.1, i64 %arg.block.5.2, i64 %arg.block.5.3, ptr readonly %arg.block.5.4, i64 %arg.block.5.5.0, i64 %arg.block.5.6.0, ptr readnone %arg.block.6.0, ptr readnone %arg.block.6.1, i64 %arg.block.6.2, i64 %arg.block.6.3, ptr readonly %arg.block.6.4, i64 %arg.block.6.5.0, i64 %arg.block.6.6.0, ptr readnone %arg.block.7.0, ptr readnone %arg.block.7.1, i64 %arg.block.7.2, i64 %arg.block.7.3, ptr readnone %arg.block.7.4, i64 %arg.block.7.5.0, i64 %arg.block.7.5.1, i64 %arg.block.7.6.0, i64 %arg.block.7.6.1, ptr readnone %arg.issue.0, ptr readnone %arg.issue.1, i64 %arg.issue.2, i64 %arg.issue.3, ptr readonly %arg.issue.4, i64 %arg.issue.5.0, i64 %arg.issue.5.1, i64 %arg.issue.6.0, i64 %arg.issue.6.1, i64 %arg.iteration, i64 %arg.i) local_unnamed_addr #1 {
entry:
  %.102 = icmp slt i64 %arg.i, 0
  %.103 = select i1 %.102, i64 %arg.block.3.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.block.3.4, i64 %arg.i
  %.117 = getelementptr i64, ptr %0, i64 %.103
  %.118 = load i64, ptr %.117, align 8
  %.134 = icmp slt i64 %arg.i, -1
  %.135 = select i1 %.134, i64 %arg.block.3.5.0, i64 0
  %1 = getelementptr i8, ptr %0, i64 8
  %.149 = getelementptr i64, ptr %1, i64 %.135
  %.150 = load i64, ptr %.149, align 8
  %.187 = sub i64 %.150, %.118
  %.232370.not = icmp slt i64 %.187, 1
  br i1 %.232370.not, label %B272, label %B90.if.preheader

B90.if.preheader:                                 ; preds = %entry
  %xtraiter = and i64 %.187, 3
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B90.if.prol.loopexit, label %B90.if.prol.preheader

B90.if.prol.preheader:                            ; preds = %B90.if.preheader
  %2 = shl i64 %arg.block.5.5.0, 3
  %3 = shl i64 %arg.block.4.5.0, 3
  %4 = shl i64 %arg.block.6.5.0, 3
  br label %B90.if.prol

B90.if.prol:                                      ; preds = %B270.prol, %B90.if.prol.preheader
  %lsr.iv40 = phi i64 [ %lsr.iv.next41, %B270.prol ], [ %xtraiter, %B90.if.prol.preheader ]
  %ready.2.0373.prol = phi double [ %ready.3.1.prol, %B270.prol ], [ 0.000000e+00, %B90.if.prol.preheader ]
  %.238369371.prol = phi i64 [ %.245.prol, %B270.prol ], [ %.118, %B90.if.prol.preheader ]
  %.292.prol = icmp slt i64 %.238369371.prol, 0
  %5 = select i1 %.292.prol, i64 %2, i64 0
  %scevgep38 = getelementptr i8, ptr %arg.block.5.4, i64 %5
  %6 = shl i64 %.238369371.prol, 3
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 %6
  %.308.prol = load i64, ptr %scevgep39, align 8
  %.310.not.prol = icmp slt i64 %arg.iteration, %.308.prol
  br i1 %.310.not.prol, label %B270.prol, label %B128.prol

B128.prol:                                        ; preds = %B90.if.prol
  %7 = icmp slt i64 %.238369371.prol, 0
  %.345.prol = sub nsw i64 %arg.iteration, %.308.prol
  %8 = select i1 %7, i64 %3, i64 0
  %scevgep36 = getelementptr i8, ptr %arg.block.4.4, i64 %8
  %9 = shl i64 %.238369371.prol, 3
  %scevgep29 = getelementptr i8, ptr %scevgep36, i64 %9
  %.377.prol = load i64, ptr %scevgep29, align 8
  %.380.prol = sub nsw i64 %.377.prol, %arg.block.0
  %.406.prol = icmp slt i64 %.380.prol, 0
  %.407.prol = select i1 %.406.prol, i64 %arg.issue.5.1, i64 0
  %.425.prol = mul i64 %.345.prol, %arg.issue.5.1
  %10 = getelementptr double, ptr %arg.issue.4, i64 %.425.prol
  %11 = getelementptr double, ptr %10, i64 %.380.prol
  %.429.prol = getelementptr double, ptr %11, i64 %.407.prol
  %.430.prol = load double, ptr %.429.prol, align 8
  %12 = select i1 %7, i64 %4, i64 0
  %scevgep34 = getelementptr i8, ptr %arg.block.6.4, i64 %12
  %13 = shl i64 %.238369371.prol, 3
  %scevgep28 = getelementptr i8, ptr %scevgep34, i64 %13
  %.462.prol = load double, ptr %scevgep28, align 8
  %.465.prol = fadd double %.430.prol, %.462.prol
  %.10.i.prol = fcmp ogt double %.465.prol, %ready.2.0373.prol
  %.11.i.prol = select i1 %.10.i.prol, double %.465.prol, double %ready.2.0373.prol
  br label %B270.prol

B270.prol:                                        ; preds = %B128.prol, %B90.if.prol
  %ready.3.1.prol = phi double [ %ready.2.0373.prol, %B90.if.prol ], [ %.11.i.prol, %B128.prol ]
  %lsr.iv.next41 = add nsw i64 %lsr.iv40, -1
  %.245.prol = add i64 %.238369371.prol, 1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next41, 0
  br i1 %prol.iter.cmp.not, label %B90.if.prol.loopexit.loopexit, label %B90.if.prol, !llvm.loop !18

B90.if.prol.loopexit.loopexit:                    ; preds = %B270.prol
  %14 = add i64 %xtraiter, %.118
  %15 = sub i64 %.150, %14
  br label %B90.if.prol.loopexit

B90.if.prol.loopexit:                             ; preds = %B90.if.prol.loopexit.loopexit, %B90.if.preheader
  %ready.2.0373.unr = phi double [ 0.000000e+00, %B90.if.preheader ], [ %ready.3.1.prol, %B90.if.prol.loopexit.loopexit ]
  %.231368372.unr = phi i64 [ %.187, %B90.if.preheader ], [ %15, %B90.if.prol.loopexit.loopexit ]
  %.238369371.unr = phi i64 [ %.118, %B90.if.preheader ], [ %14, %B90.if.prol.loopexit.loopexit ]
  %ready.3.1.lcssa.unr = phi double [ poison, %B90.if.preheader ], [ %ready.3.1.prol, %B90.if.prol.loopexit.loopexit ]
  %16 = sub i64 %.118, %.150
  %17 = icmp ugt i64 %16, -4
  br i1 %17, label %B272, label %B90.if.preheader1

B90.if.preheader1:                                ; preds = %B90.if.prol.loopexit
  %18 = add i64 %.231368372.unr, 4
  %19 = shl i64 %arg.block.5.5.0, 3
  %20 = shl i64 %arg.block.4.5.0, 3
  %21 = shl i64 %arg.block.6.5.0, 3
  %22 = add i64 %19, 8
  %23 = add i64 %19, 16
  %24 = add i64 %19, 24
  %25 = add i64 %20, 8
  %26 = add i64 %21, 8
  %27 = add i64 %20, 16
  %28 = add i64 %21, 16
  %29 = add i64 %20, 24
  %30 = add i64 %21, 24
  br label %B90.if

B128:                                             ; preds = %B90.if
  %31 = icmp slt i64 %.238369371, 0
  %.345 = sub nsw i64 %arg.iteration, %.308
  %32 = select i1 %31, i64 %20, i64 0
  %scevgep21 = getelementptr i8, ptr %arg.block.4.4, i64 %32
  %33 = shl i64 %.238369371, 3
  %scevgep1 = getelementptr i8, ptr %scevgep21, i64 %33
  %.377 = load i64, ptr %scevgep1, align 8
  %.380 = sub nsw i64 %.377, %arg.block.0
  %.406 = icmp slt i64 %.380, 0
  %.407 = select i1 %.406, i64 %arg.issue.5.1, i64 0
  %.425 = mul i64 %.345, %arg.issue.5.1
  %34 = getelementptr double, ptr %arg.issue.4, i64 %.425
  %35 = getelementptr double, ptr %34, i64 %.380
  %.429 = getelementptr double, ptr %35, i64 %.407
  %.430 = load double, ptr %.429, align 8
  %36 = select i1 %31, i64 %21, i64 0
  %scevgep19 = getelementptr i8, ptr %arg.block.6.4, i64 %36
  %37 = shl i64 %.238369371, 3
  %scevgep = getelementptr i8, ptr %scevgep19, i64 %37
  %.462 = load double, ptr %scevgep, align 8
  %.465 = fadd double %.430, %.462
  %.10.i = fcmp ogt double %.465, %ready.2.0373
  %.11.i = select i1 %.10.i, double %.465, double %ready.2.0373
  br label %B270

B270:                                             ; preds = %B90.if, %B128
  %ready.3.1 = phi double [ %ready.2.0373, %B90.if ], [ %.11.i, %B128 ]
  %38 = add i64 %.238369371, 1
  %.292.1 = icmp slt i64 %38, 0
  %39 = select i1 %.292.1, i64 %22, i64 8
  %scevgep57 = getelementptr i8, ptr %arg.block.5.4, i64 %39
  %40 = shl i64 %.238369371, 3
  %scevgep27 = getelementptr i8, ptr %scevgep57, i64 %40
  %.308.1 = load i64, ptr %scevgep27, align 8
  %.310.not.1 = icmp slt i64 %arg.iteration, %.308.1
  br i1 %.310.not.1, label %B270.1, label %B128.1

B128.1:                                           ; preds = %B270
  %41 = icmp slt i64 %38, 0
  %.345.1 = sub nsw i64 %arg.iteration, %.308.1
  %42 = select i1 %41, i64 %25, i64 8
  %scevgep43 = getelementptr i8, ptr %arg.block.4.4, i64 %42
  %43 = shl i64 %.238369371, 3
  %scevgep16 = getelementptr i8, ptr %scevgep43, i64 %43
  %.377.1 = load i64, ptr %scevgep16, align 8
  %.380.1 = sub nsw i64 %.377.1, %arg.block.0
  %.406.1 = icmp slt i64 %.380.1, 0
  %.407.1 = select i1 %.406.1, i64 %arg.issue.5.1, i64 0
  %.425.1 = mul i64 %.345.1, %arg.issue.5.1
  %44 = getelementptr double, ptr %arg.issue.4, i64 %.425.1
  %45 = getelementptr double, ptr %44, i64 %.380.1
  %.429.1 = getelementptr double, ptr %45, i64 %.407.1
  %.430.1 = load double, ptr %.429.1, align 8
  %46 = select i1 %41, i64 %26, i64 8
  %scevgep41 = getelementptr i8, ptr %arg.block.6.4, i64 %46
  %47 = shl i64 %.238369371, 3
  %scevgep15 = getelementptr i8, ptr %scevgep41, i64 %47
  %.462.1 = load double, ptr %scevgep15, align 8
  %.465.1 = fadd double %.430.1, %.462.1
  %.10.i.1 = fcmp ogt double %.465.1, %ready.3.1
  %.11.i.1 = select i1 %.10.i.1, double %.465.1, double %ready.3.1
  br label %B270.1

B270.1:                                           ; preds = %B128.1, %B270
  %ready.3.1.1 = phi double [ %ready.3.1, %B270 ], [ %.11.i.1, %B128.1 ]
  %48 = add i64 %38, 1
  %.292.2 = icmp slt i64 %48, 0
  %49 = select i1 %.292.2, i64 %23, i64 16
  %scevgep55 = getelementptr i8, ptr %arg.block.5.4, i64 %49
  %50 = shl i64 %.238369371, 3
  %scevgep26 = getelementptr i8, ptr %scevgep55, i64 %50
  %.308.2 = load i64, ptr %scevgep26, align 8
  %.310.not.2 = icmp slt i64 %arg.iteration, %.308.2
  br i1 %.310.not.2, label %B270.2, label %B128.2

B128.2:                                           ; preds = %B270.1
  %51 = icmp slt i64 %48, 0
  %.345.2 = sub nsw i64 %arg.iteration, %.308.2
  %52 = select i1 %51, i64 %27, i64 16
  %scevgep47 = getelementptr i8, ptr %arg.block.4.4, i64 %52
  %53 = shl i64 %.238369371, 3
  %scevgep18 = getelementptr i8, ptr %scevgep47, i64 %53
  %.377.2 = load i64, ptr %scevgep18, align 8
  %.380.2 = sub nsw i64 %.377.2, %arg.block.0
  %.406.2 = icmp slt i64 %.380.2, 0
  %.407.2 = select i1 %.406.2, i64 %arg.issue.5.1, i64 0
  %.425.2 = mul i64 %.345.2, %arg.issue.5.1
  %54 = getelementptr double, ptr %arg.issue.4, i64 %.425.2
  %55 = getelementptr double, ptr %54, i64 %.380.2
  %.429.2 = getelementptr double, ptr %55, i64 %.407.2
  %.430.2 = load double, ptr %.429.2, align 8
  %56 = select i1 %51, i64 %28, i64 16
  %scevgep45 = getelementptr i8, ptr %arg.block.6.4, i64 %56
  %57 = shl i64 %.238369371, 3
  %scevgep17 = getelementptr i8, ptr %scevgep45, i64 %57
  %.462.2 = load double, ptr %scevgep17, align 8
  %.465.2 = fadd double %.430.2, %.462.2
  %.10.i.2 = fcmp ogt double %.465.2, %ready.3.1.1
  %.11.i.2 = select i1 %.10.i.2, double %.465.2, double %ready.3.1.1
  br label %B270.2

B270.2:                                           ; preds = %B128.2, %B270.1
  %ready.3.1.2 = phi double [ %ready.3.1.1, %B270.1 ], [ %.11.i.2, %B128.2 ]
  %58 = add i64 %48, 1
  %.292.3 = icmp slt i64 %58, 0
  %59 = select i1 %.292.3, i64 %24, i64 24
  %scevgep53 = getelementptr i8, ptr %arg.block.5.4, i64 %59
  %60 = shl i64 %.238369371, 3
  %scevgep25 = getelementptr i8, ptr %scevgep53, i64 %60
  %.308.3 = load i64, ptr %scevgep25, align 8
  %.310.not.3 = icmp slt i64 %arg.iteration, %.308.3
  br i1 %.310.not.3, label %B270.3, label %B128.3

B128.3:                                           ; preds = %B270.2
  %61 = icmp slt i64 %58, 0
  %.345.3 = sub nsw i64 %arg.iteration, %.308.3
  %62 = select i1 %61, i64 %29, i64 24
  %scevgep51 = getelementptr i8, ptr %arg.block.4.4, i64 %62
  %63 = shl i64 %.238369371, 3
  %scevgep22 = getelementptr i8, ptr %scevgep51, i64 %63
  %.377.3 = load i64, ptr %scevgep22, align 8
  %.380.3 = sub nsw i64 %.377.3, %arg.block.0
  %.406.3 = icmp slt i64 %.380.3, 0
  %.407.3 = select i1 %.406.3, i64 %arg.issue.5.1, i64 0
  %.425.3 = mul i64 %.345.3, %arg.issue.5.1
  %64 = getelementptr double, ptr %arg.issue.4, i64 %.425.3
  %65 = getelementptr double, ptr %64, i64 %.380.3
  %.429.3 = getelementptr double, ptr %65, i64 %.407.3
  %.430.3 = load double, ptr %.429.3, align 8
  %66 = select i1 %61, i64 %30, i64 24
  %scevgep49 = getelementptr i8, ptr %arg.block.6.4, i64 %66
  %67 = shl i64 %.238369371, 3
  %scevgep20 = getelementptr i8, ptr %scevgep49, i64 %67
  %.462.3 = load double, ptr %scevgep20, align 8
  %.465.3 = fadd double %.430.3, %.462.3
  %.10.i.3 = fcmp ogt double %.465.3, %ready.3.1.2
  %.11.i.3 = select i1 %.10.i.3, double %.465.3, double %ready.3.1.2
  br label %B270.3

B270.3:                                           ; preds = %B128.3, %B270.2
  %ready.3.1.3 = phi double [ %ready.3.1.2, %B270.2 ], [ %.11.i.3, %B128.3 ]
  %lsr.iv.next = add i64 %lsr.iv, -4
  %.232.3 = icmp sgt i64 %lsr.iv.next, 4
  %68 = add i64 %58, 1
  br i1 %.232.3, label %B90.if, label %B272

B272:                                             ; preds = %B270.3, %B90.if.prol.loopexit, %entry
  %ready.2.0.lcssa = phi double [ 0.000000e+00, %entry ], [ %ready.3.1.lcssa.unr, %B90.if.prol.loopexit ], [ %ready.3.1.3, %B270.3 ]
  store double %ready.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B90.if:                                           ; preds = %B270.3, %B90.if.preheader1
  %lsr.iv = phi i64 [ %18, %B90.if.preheader1 ], [ %lsr.iv.next, %B270.3 ]
  %ready.2.0373 = phi double [ %ready.2.0373.unr, %B90.if.preheader1 ], [ %ready.3.1.3, %B270.3 ]
  %.238369371 = phi i64 [ %.238369371.unr, %B90.if.preheader1 ], [ %68, %B270.3 ]
  %.292 = icmp slt i64 %.238369371, 0
  %69 = select i1 %.292, i64 %19, i64 0
  %scevgep23 = getelementptr i8, ptr %arg.block.5.4, i64 %69
  %70 = shl i64 %.238369371, 3
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 %70
  %.308 = load i64, ptr %scevgep24, align 8
  %.310.not = icmp slt i64 %arg.iteration, %.308
  br i1 %.310.not, label %B270, label %B128
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
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.unroll.disable"}
!4 = distinct !{!4, !3}
!5 = distinct !{!5, !3}
!6 = !{!7}
!7 = distinct !{!7, !8, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_281_29xxd: %retptr"}
!8 = distinct !{!8, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v35B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_281_29xxd"}
!9 = !{!10}
!10 = distinct !{!10, !11, !"_ZN6intsim8machines3cpu4core5issue7_freestB3v32B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!11 = distinct !{!11, !"_ZN6intsim8machines3cpu4core5issue7_freestB3v32B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx5ArrayIdLi1E1C7mutable7alignedE"}
!12 = !{!13}
!13 = distinct !{!13, !14, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v36B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_282_29xxd: %retptr"}
!14 = distinct !{!14, !"_ZN6intsim8machines3cpu4core5issue5_waitB3v36B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx23Literal_5bint_5d_282_29xxd"}
!15 = !{!16}
!16 = distinct !{!16, !17, !"_ZN6intsim8machines3cpu4core5issue8_settledB3v34B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx: %retptr"}
!17 = distinct !{!17, !"_ZN6intsim8machines3cpu4core5issue8_settledB3v34B36c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWpoAE5ArrayIdLi2E1C7mutable7alignedEx"}
!18 = distinct !{!18, !3}
