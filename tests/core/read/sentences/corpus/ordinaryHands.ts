import type { CorpusRow } from './corpusRow';

/** Ordinary regulations in words not met before: the verb before what is counted, who gets it said again, signs and steps. */
export const ordinaryHands: readonly CorpusRow[] = [
  // the verb before what is counted
  ['Cứ tổ chức được 01 cuộc hội thảo thì chấm 2 điểm. Điểm tối đa: 6 điểm', 'perUnit 2 max 6'],
  ['Mỗi khi mở được một lớp thì được 2 điểm, tối đa 6 điểm', 'perUnit 2 max 6'],
  ['Cứ mở 2 lớp thì tính 2 điểm, tối đa 6 điểm', 'perUnit 2 by 2 max 6'],
  ['Tối đa 8 điểm – một lớp mở thêm hưởng 1 điểm', 'perUnit 1 max 8', { maximum: '8' }],
  // bounds that give with `đạt`, counts in words
  [
    'Không quá 1%: đạt 4 điểm. Trên 1% đến 3%: đạt 2,5 điểm. Trên 3% đến 5%: đạt 1 điểm. Trên 5%: 0 điểm.',
    'tiers ≤1→4 ≤3→2.5 ≤5→1 else 0',
    { maximum: '4' },
  ],
  [
    'Có bốn đợt trở lên chấm bốn điểm; ba đợt chấm ba điểm; hai đợt chấm một điểm; dưới hai đợt không chấm điểm',
    'tiers 0→0 2→1 3→3 4→4',
    { maximum: '4' },
  ],
  // steps of what is typed
  ['Chấm trực tiếp từ 0 đến 5 điểm, bước chấm 0,5 điểm', 'manual step 0.5', { maximum: '5' }],
  ['Tổ thẩm định cho điểm từ 0 đến 8đ, điểm lẻ đến 0,5', 'manual step 0.5', { maximum: '8' }],
  ['Tự nhập điểm (cao nhất 20đ)', 'manual', { maximum: '20' }],
  // limits
  ['01 điểm cho một cuộc tọa đàm; nhiều nhất tính 03 cuộc', 'perUnit 1 max 3', { maximum: '3' }],
  [
    'Ngoài điểm chuẩn, đơn vị được thưởng thêm 0,5 điểm đối với mỗi giảng viên bảo vệ thành công luận án tiến sĩ trong năm, mức thưởng cao nhất là 2 điểm.',
    'bonus 0.5 max 2',
    { kind: 'bonus' },
  ],
  [
    'Trừ 0,25 điểm cho mỗi ngày chậm, nhiều nhất là trừ hết điểm chuẩn của tiêu chí',
    'penalty 0.25 max 2',
    { maximum: '2', kind: 'penalty' },
  ],
  // yes or no
  [
    'Đơn vị có trang thông tin điện tử hoạt động thường xuyên thì được 3 điểm, không có hoặc ngừng hoạt động thì không được điểm nào.',
    'passFail 3',
    { maximum: '3' },
  ],
  // signs and faults
  ['Mỗi đơn tố cáo được kết luận là đúng: - 2 điểm; tổng điểm trừ không quá 6 điểm', 'penalty 2 max 6', { kind: 'penalty' }],
  ['Mỗi đơn tố cáo được kết luận là đúng: - 2 điểm; tổng điểm trừ không quá 6 điểm', 'penalty 2 max 6'],
  [
    'Mỗi viên chức, người lao động bị kỷ luật khiển trách thì đơn vị bị trừ 1,5 điểm, bị kỷ luật cảnh cáo thì đơn vị bị trừ 3 điểm.',
    'penalty Viên chức, người lao động bị kỷ luật khiển trách=1.5 Bị kỷ luật cảnh cáo=3 max -',
    { kind: 'penalty' },
  ],
  // of one thing
  [
    'Sách chuyên khảo được xuất bản tính 3 điểm một cuốn, tập bài giảng được nghiệm thu tính 2 điểm một tập, kỷ yếu hội thảo tính 1,5 điểm một số và toàn bộ mục này được không quá 9 điểm.',
    'count Sách chuyên khảo được xuất bản=3 Tập bài giảng được nghiệm thu=2 Kỷ yếu hội thảo=1.5 max 9',
    { maximum: '9' },
  ],
  [
    'Cấp bộ 4 điểm, cấp tỉnh 3 điểm, cấp cơ sở 1 điểm một đề tài; đề tài chưa nghiệm thu không tính điểm; tổng cộng không vượt 10 điểm',
    'count Cấp bộ=4 Cấp tỉnh=3 Cấp cơ sở=1 max 10',
    { maximum: '10' },
  ],
  ['Mỗi đề tài 2 điểm; đề tài chưa nghiệm thu không tính điểm', 'perUnit 2 max 6', { maximum: '6' }],
  [
    'Ngoài 05 bài tham luận đã giao, từ bài thứ sáu mỗi bài gửi thêm được Ban Tổ chức chấp nhận thì đơn vị được 0,4 điểm nhưng tổng cộng không quá 2 điểm.',
    'perUnit 0.4 free 5 max 2',
    { maximum: '2' },
  ],
  // of targets and means of marks
  [
    'Hoàn thành 100% dự toán được 10 điểm; thấp hơn hoặc cao hơn đều tính theo tỷ lệ thực hiện, nhưng không quá 12 điểm',
    'ratio max 10 target - up to ×1.2',
  ],
  [
    'Điểm trung bình phiếu lấy ý kiến đạt 4,5 trở lên, đơn vị được chấm 7 điểm; đạt từ 4,0 đến dưới 4,5 được chấm 5 điểm; đạt từ 3,5 đến dưới 4,0 được chấm 3 điểm; thấp hơn 3,5 chỉ được chấm 1 điểm.',
    'tiers 0→1 3.5→3 4→5 4.5→7',
    { maximum: '7' },
  ],
  // places
  [
    'Theo thứ tự xếp hạng chuyển đổi số do Cụm công bố, đơn vị đứng đầu được 5 điểm, đơn vị đứng thứ hai được 4 điểm, đơn vị đứng thứ ba được 3 điểm, đơn vị đứng thứ tư được 2 điểm và tất cả các đơn vị đứng sau được 1 điểm.',
    'places 5 4 3 2 beyond 1',
    { maximum: '5' },
  ],
  [
    'Xếp theo tổng điểm hội diễn: thứ 1 - 10 điểm, thứ 2 - 8 điểm, thứ 3 - 6 điểm, những đoàn còn lại - 3 điểm; các đoàn đồng hạng hưởng bình quân điểm của các hạng cùng chiếm',
    'places 10 8 6 beyond 3',
    { maximum: '10' },
  ],
  [
    'Xếp thứ nhất được 12 điểm, mỗi bậc tiếp theo giảm 2 điểm, từ bậc thứ bảy trở đi 0 điểm',
    'places 12 10 8 6 4 2 beyond 0',
    { maximum: '12' },
  ],
  [
    'Thứ ba 2 điểm, thứ nhì 3 điểm, thứ nhất 5 điểm, các đoàn không vào các thứ hạng trên 0 điểm',
    'places 5 3 2 beyond 0',
    { maximum: '5' },
  ],
  // against the leader
  [
    'Trường hoàn thành chỉ tiêu được một nửa số điểm, chưa hoàn thành thì tính theo tỷ lệ của một nửa đó; trường vượt chỉ tiêu cao nhất Cụm hưởng trọn 8 điểm; các trường vượt khác được một nửa số điểm, cộng với nửa còn lại nhân tỷ lệ giữa mức vượt của mình và mức vượt của trường cao nhất.',
    'leader max 8',
    { maximum: '8' },
  ],
  [
    'Đơn vị đạt chỉ tiêu giao được tính một nửa số điểm tối đa, đơn vị chưa đạt thì được một nửa số điểm tối đa nhân với tỷ lệ đạt được; trong số các đơn vị vượt chỉ tiêu, đơn vị có tỷ lệ vượt cao nhất Cụm hưởng trọn số điểm tối đa, mỗi đơn vị còn lại được một nửa số điểm tối đa cộng với nửa kia nhân tỷ lệ giữa mức vượt của mình và mức vượt của đơn vị cao nhất.',
    'leader max 6',
    { maximum: '6' },
  ],
  [
    'Dưới 100% chỉ tiêu: tỷ lệ hoàn thành x 5đ; bằng 100%: 5đ; trên 100%: trường có tỷ lệ vượt cao nhất Cụm 10đ, trường khác 5đ + 5đ x tỷ lệ vượt của trường/tỷ lệ vượt cao nhất',
    'leader max 10',
    { maximum: '10' },
  ],
  // against the best
  [
    'Trường cao nhất Cụm: 8 điểm. Trường khác: số giờ bình quân của trường : số giờ bình quân cao nhất x 8 điểm.',
    'best max 8',
    { maximum: '8' },
  ],
  [
    'Điểm của từng trường bằng 5 nhân số bài của trường, chia cho số bài của trường có nhiều bài nhất Cụm',
    'best max 5',
    { maximum: '5' },
  ],
  [
    'Lấy đơn vị có mức ủng hộ các quỹ xã hội, từ thiện bình quân đầu người nhiều nhất Cụm làm mốc 100% và cho hưởng 6 điểm, điểm của những đơn vị khác bằng tỷ lệ phần trăm so với mốc này nhân với 6 điểm.',
    'best max 6',
    { maximum: '6' },
  ],
  // shares written out
  ['Từ 65% trở lên: điểm tối đa (4 điểm); dưới 65%: (tỷ lệ thực tế : 65%) x 4 điểm', 'ratio max 4 target 65', { maximum: '4' }],
  ['Từ 65% trở lên: 4 điểm; dưới 65%: (tỷ lệ thực tế / 65%) x 4 điểm', 'ratio max 4 target 65', { maximum: '4' }],
  [
    'Chi trong định mức: 3 điểm; chi vượt định mức: lấy định mức chia cho số thực chi rồi nhân 3 điểm',
    'ratio max 3 target - lower',
    { maximum: '3' },
  ],
  [
    'Chi không quá dự toán được 5 điểm; chi vượt dự toán thì điểm bằng 5 nhân với dự toán rồi chia cho số thực chi',
    'ratio max 5 target - lower',
    { maximum: '5' },
  ],
  [
    'Điểm của chỉ tiêu thu sự nghiệp bằng 10 điểm nhân với tỷ lệ hoàn thành chỉ tiêu giao; đơn vị vượt chỉ tiêu vẫn được nhân theo tỷ lệ thực hiện nhưng tỷ lệ đưa vào tính không quá 120%.',
    'ratio max 10 target - up to ×1.2',
    { maximum: '10' },
  ],
  // parts
  [
    'Tiêu chí này gồm hai phần: phần thứ nhất, mỗi chương trình bồi dưỡng mới được thẩm định tính 2 điểm, không quá 6 điểm; phần thứ hai, hoàn thành 100% kế hoạch mở lớp được 4 điểm, không hoàn thành tính theo tỷ lệ.',
    'sum [perUnit 2 max 6 | ratio max 4 target -] max -',
    { maximum: '10' },
  ],
  // what is excused, what is short of a step, how long each must be
  [
    'Mỗi tin, bài được 0,1 điểm, nhưng một quý không quá 0,5 điểm; cả năm không quá 2 điểm',
    'perUnit 0.1 max 2 each quarter 0.5',
    { maximum: '2' },
  ],
  [
    'Thấp hơn 90%: 1 điểm; 90% trở lên nhưng chưa đạt 98%: 3 điểm; đạt và vượt 98%: 5 điểm',
    'tiers 0→1 90→3 98→5',
    { maximum: '5' },
  ],
  [
    'Cứ đủ 03 lần nộp chậm trừ 1 điểm, chưa đủ 03 lần thì không trừ; trừ tối đa 3 điểm',
    'penalty 1 by 3 max 3',
    { kind: 'penalty' },
  ],
  ['Trường có Hiệu trưởng bị kỷ luật từ khiển trách trở lên vẫn được chấm điểm nhưng không xếp hạng', 'bar rank'],
  [
    'Mỗi giảng viên đi thực tế cơ sở đủ 06 tháng trở lên được 1 điểm; đi dưới 06 tháng không tính; tối đa 4 điểm',
    'perUnit 1 max 4',
    { maximum: '4' },
  ],
  [
    'Vắng có lý do được Cụm trưởng đồng ý thì không trừ; vắng không lý do trừ 1 điểm/lần, nhưng trừ không quá 3 điểm',
    'penalty 1 max 3',
    { kind: 'penalty' },
  ],
  [
    'Từ 60% trở xuống: 0 điểm; từ 90% trở lên: 6 điểm; trên 60% và dưới 90% thì nội suy tuyến tính giữa hai mốc',
    'goalposts 60→0 90→6',
    { maximum: '6' },
  ],
];
