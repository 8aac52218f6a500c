import type { CorpusRow } from './corpusRow';

/** What a fourth round of strangers taught, in words of our own: numbers with dots, shares written out, choices, lists by line. */
export const newcomers: readonly CorpusRow[] = [
  // dots that group thousands
  [
    'Số lượt bạn đọc thư viện: từ 3.500 lượt trở lên 6 điểm; từ 2.000 đến dưới 3.500 lượt 4 điểm; dưới 2.000 lượt 1 điểm',
    'tiers 0→1 2000→4 3500→6',
  ],
  // dashes, abbreviations, places
  ['Xếp toàn đoàn: thứ nhất - 6đ; thứ nhì - 4đ; thứ ba - 2đ; các thứ hạng khác 1đ', 'places 6 4 2 beyond 1'],
  ['Kết quả xếp hạng: hạng nhất 20; hạng nhì 16; hạng ba 12; các hạng sau 6', 'places 20 16 12 beyond 6'],
  ['XS 10đ; Tốt 8đ; Khá 6đ; TB 3đ; Yếu 0đ', 'levels XS=10 Tốt=8 Khá=6 TB=3 Yếu=0'],
  ['Từ hạng tư trở xuống mỗi đơn vị 3 điểm, hạng ba 5 điểm, hạng nhì 7 điểm và hạng nhất chín điểm', 'places 9 7 5 beyond 3'],
  ['Xếp thứ nhất 12 điểm, từ thứ hai trở đi mỗi bậc giảm 4 điểm', 'places 12 8 4 0 beyond 0'],
  ['Xếp thứ 1, 2, 3 được 15, 10, 5 điểm; còn lại 2 điểm', 'places 15 10 5 beyond 2'],
  ['Hạng I: 8 điểm; hạng II: 5 điểm; hạng III: 2 điểm', 'levels Hạng I=8 Hạng II=5 Hạng III=2'],
  [
    'Đứng thứ nhất 40 đ, thứ hai 30 đ, thứ ba 20 đ, mọi đơn vị còn lại 5 đ; các đơn vị đồng hạng thì cùng hưởng mức của hạng đó',
    'places 40 30 20 beyond 5',
  ],
  ['Xếp vị trí thứ 1: 9 điểm, thứ 2: 6 điểm, từ vị trí thứ 3 trở đi: 3 điểm', 'places 9 6 beyond 3'],
  // counts
  ['Cử viên chức đi học: 3đ/tiến sĩ, 2đ/thạc sĩ; tổng không quá 9đ', 'count Tiến sĩ=3 Thạc sĩ=2 max 9'],
  [
    'Đối với mỗi cá nhân, tập thể được tặng: Bằng khen cấp bộ 4 điểm, Giấy khen 1 điểm; tổng cộng tối đa 8 điểm',
    'count Bằng khen cấp bộ=4 Giấy khen=1 max 8',
  ],
  [
    'Ba đề tài đầu tiên nằm trong định mức nên không tính điểm; kể từ đề tài thứ tư trở đi, mỗi đề tài được 2 điểm, không quá 6 điểm',
    'perUnit 2 free 3 max 6',
  ],
  ['Năm bài đầu không tính; từ bài thứ sáu trở đi, mỗi bài được 0,4 điểm, tối đa 2 điểm', 'perUnit 0.4 free 5 max 2'],
  [
    '04 tin đầu là nhiệm vụ bắt buộc, không tính điểm; tin thứ năm trở đi mới tính, mỗi tin 0,2đ, đến 3đ thì dừng',
    'perUnit 0.2 free 4 max 3',
  ],
  ['Cứ đủ 20 học viên được 1 điểm, phần lẻ chưa đủ 20 học viên không tính, tối đa 5 điểm', 'perUnit 1 by 20 max 5'],
  ['Cứ đủ 03 tin tính 1đ, lẻ 02 tin không tính; nhiều nhất 4đ', 'perUnit 1 by 3 max 4'],
  ['Mỗi buổi được nửa điểm, dù bao nhiêu buổi cũng không quá 3 điểm', 'perUnit 0.5 max 3'],
  ['Mỗi lần đăng cai được cộng 1,5 điểm nhưng tối đa không vượt 3 điểm cho cả năm', 'bonus 1.5 max 3'],
  // bonuses and deductions
  ['Cộng 2đ cho trường đăng cai hội thao; không đăng cai: 0đ', 'bonus once 2 max -', { maximum: '2' }],
  ['Được tặng Cờ thi đua của tỉnh thì được cộng 4 điểm; không được tặng thì không cộng', 'bonus once 4 max -', { maximum: '4' }],
  [
    'Trường có học viên đạt giải được cộng: Nhất 2đ/giải, Nhì 1đ/giải; điểm thưởng mục này không quá 4đ',
    'bonus Trường có học viên đạt giải Nhất=2 Nhì=1 max 4',
  ],
  ['Vắng giao ban không báo cáo: mỗi lần trừ 0,5 điểm, không trừ quá 2 điểm', 'penalty 0.5 max 2'],
  ['Gửi muộn so với thời hạn ghi trong công văn: mỗi báo cáo trừ hẳn 1 điểm, tối đa trừ 3 điểm', 'penalty 1 max 3'],
  ['Điểm trừ đối với việc nộp hồ sơ không đúng mẫu: 1 điểm/lần, tổng điểm trừ không quá 4 điểm', 'penalty 1 max 4'],
  ['Điểm trừ: mỗi vụ 2 điểm, trừ tối đa 4 điểm (tức là từ vụ thứ ba trở đi không trừ thêm)', 'penalty 2 max 4'],
  [
    'Trọn 6 điểm nếu không xảy ra sai sót nào; mỗi sai sót bớt đi 1,5 điểm cho đến khi hết điểm thì thôi',
    'penalty 1.5 max 6 from 6',
    { maximum: '6' },
  ],
  [
    'Trừ 1 điểm nếu nộp chậm 1-2 ngày; trừ 3 điểm nếu chậm 3-5 ngày; chậm trên 5 ngày trừ 4 điểm',
    'tiers ≤0→0 ≤2→-1 ≤5→-3 else -4',
    { kind: 'penalty', maximum: '4' },
  ],
  // bands
  [
    'Trường hợp trong năm không để xảy ra khiếu nại nào thì được 6 điểm; có 01 đơn được 3 điểm; có từ 02 đơn trở lên 0 điểm',
    'tiers ≤0→6 ≤1→3 else 0',
  ],
  [
    'Thời gian xử lý chậm không quá 1% được 5 điểm; chậm trên 1% nhưng không quá 4% thì còn 2 điểm; chậm quá 4% thì không còn điểm',
    'tiers ≤1→5 ≤4→2 else 0',
  ],
  ['Nợ từ 3 báo cáo trở lên: 0đ; nợ 01-02 báo cáo: 2đ; không nợ báo cáo nào mới được 4đ', 'tiers ≤0→4 ≤2→2 else 0'],
  ['0 điểm nếu dưới 60%; 4 điểm nếu từ 60% đến dưới 80%; và đủ 8 điểm nếu từ 80% trở lên', 'tiers 0→0 60→4 80→8'],
  [
    'Trên tổng số 30 tiêu chí: đạt đủ 30 tiêu chí được 6 điểm, từ 20 đến 29 tiêu chí được 3 điểm, dưới 20 tiêu chí 0 điểm',
    'tiers 0→0 20→3 30→6',
  ],
  [
    'In đủ 3 tập san được 3 điểm; 2 tập được 2 điểm; 1 tập được 1 điểm; không phát hành tập nào thì 0 điểm',
    'tiers 0→0 1→1 2→2 3→3',
  ],
  [
    'Dưới 2% học viên nghỉ học: 8 điểm; từ 2% đến dưới 4%: 5 điểm; từ 4% đến 6%: 2 điểm; còn lại: 0 điểm',
    'tiers 0→8 2→5 4→2 >6→0',
  ],
  ['Dự họp đầy đủ: 4đ; vắng 1 buổi: 2đ; vắng 2 buổi: 1đ; vắng trên 2 buổi: 0đ', 'tiers ≤0→4 ≤1→2 ≤2→1 else 0'],
  // between two posts
  [
    'Hài lòng từ 50% trở xuống 0 điểm, từ 100% trở lên 10 điểm (tối đa); khoảng giữa nội suy theo đường thẳng',
    'goalposts 50→0 100→10',
  ],
  [
    'Vắng từ 1% trở xuống được 6 điểm, từ 7% trở lên 0 điểm, giữa hai mốc thì điểm giảm đều theo đường thẳng',
    'goalposts 7→0 1→6',
  ],
  [
    'Từ 2,0 trở xuống 0 điểm; từ 4,0 trở lên đạt trọn 8 điểm; ở khoảng giữa điểm tăng đều theo phần vượt trên mốc 2,0',
    'goalposts 2→0 4→8',
  ],
  // targets, with the share written out
  ['Điểm = 12 x số lớp thực hiện / số lớp KH; tối đa 12đ', 'ratio max 12 target -', { maximum: '12' }],
  ['Đạt hoặc vượt chỉ tiêu: 30đ; thấp hơn chỉ tiêu: lấy 30đ nhân tỷ lệ % thực hiện', 'ratio max 30 target -', { maximum: '30' }],
  ['Chi tiếp khách không vượt dự toán: 4đ; vượt: 4đ x dự toán/thực chi', 'ratio max 4 target - lower', { maximum: '4' }],
  [
    'Điện năng không vượt định mức 50 triệu đồng thì được 8 điểm; vượt định mức thì điểm bằng 8 nhân với định mức rồi chia cho số thực dùng',
    'ratio max 8 target 50 lower',
    { maximum: '8' },
  ],
  [
    'Lấy số lớp đã mở chia cho số lớp theo kế hoạch rồi nhân với 6 điểm; trường hợp vượt kế hoạch cũng chỉ được tính 6 điểm',
    'ratio max 6 target -',
    { maximum: '6' },
  ],
  [
    'Điểm bằng tỷ lệ hoàn thành nhân với 10 điểm, phần vượt chỉ tiêu không được cộng thêm, dưới 40% chỉ tiêu thì không cho điểm',
    'ratio max 10 target - floor 0.4',
    { maximum: '10' },
  ],
  [
    'Hoàn thành từ 100% kế hoạch trở lên thì được điểm tối đa là 7 điểm; chưa hoàn thành thì tính theo tỷ lệ',
    'ratio max 7 target -',
    { maximum: '7' },
  ],
  [
    'Chỉ tiêu của mỗi trường là 05 bài; đạt đủ 05 bài trở lên được 10 điểm, thiếu thì tính theo tỷ lệ',
    'ratio max 10 target 5',
    { maximum: '10' },
  ],
  [
    'Mỗi đơn vị được giao 8 lớp; mở từ 8 lớp trở lên được 4 điểm, mở chưa đủ thì tính theo tỷ lệ',
    'ratio max 4 target 8',
    { maximum: '4' },
  ],
  [
    '10đ khi tròn chỉ tiêu trở lên; hụt chỉ tiêu thì mỗi 1% hụt bớt 0,2đ',
    'ratio max 10 target - below 1%→0.2',
    { maximum: '10' },
  ],
  [
    'Hoàn thành 100% kế hoạch được 6 điểm; từ mức đó trở lên, cứ vượt đủ 10% được cộng thêm 1 điểm (phần vượt chưa đủ 10% không tính), tổng cộng không quá 8 điểm; dưới 100% không có điểm',
    'ratio max 6 target - nothing below above 10%→1 to 2',
    { maximum: '8' },
  ],
  ['Số điểm = (Số buổi thực hiện/Số buổi được giao) x 16 điểm, không quá 16 điểm', 'ratio max 16 target -', { maximum: '16' }],
  // against the others
  ['Tỷ lệ nghỉ học thấp nhất cụm: 8đ; đơn vị khác: 8đ x tỷ lệ thấp nhất / tỷ lệ của đơn vị', 'best max 8 lower'],
  [
    'Trường nào cao nhất cụm thì được 9 điểm, còn lại cứ lấy số của trường mình chia cho số của trường cao nhất, nhân với 9',
    'best max 9',
  ],
  [
    'Đơn vị cao nhất được 8 điểm, đơn vị thấp nhất 2 điểm, các đơn vị còn lại chia theo khoảng từ thấp nhất đến cao nhất',
    'minMax 2 to 8',
  ],
  [
    'Dưới chỉ tiêu: nửa điểm chuẩn nhân tỷ lệ đạt; bằng chỉ tiêu: nửa điểm chuẩn; vượt cao nhất cụm: trọn điểm chuẩn; vượt mà chưa cao nhất: nửa điểm chuẩn cộng nửa điểm chuẩn nhân (% vượt của đơn vị : % vượt của đơn vị cao nhất)',
    'leader max 12',
    { maximum: '12' },
  ],
  [
    'Đơn vị dẫn đầu về tỷ lệ vượt chỉ tiêu được đủ 16 điểm; các đơn vị vượt còn lại được 8 điểm cộng với 8 điểm nhân tỷ số giữa mức vượt của mình và mức vượt của đơn vị dẫn đầu; vừa đủ chỉ tiêu được 8 điểm; chưa đạt thì lấy 8 điểm nhân với tỷ lệ hoàn thành chỉ tiêu',
    'leader max 16',
  ],
  // parts and choices
  [
    '- Lao động tiên tiến từ 80% trở lên: 3đ; dưới 80%: 1đ\n- Chiến sĩ thi đua từ 15% trở lên: 2đ; dưới 15%: 1đ',
    'sum [tiers 0→1 80→3 | tiers 0→1 15→2] max -',
    { maximum: '5' },
  ],
  [
    'Tiêu chí gồm hai phần, mỗi phần chấm riêng rồi cộng lại: thứ nhất, kế hoạch ban hành trước ngày 15/2 được 1 điểm, không kịp thì 0 điểm; thứ hai, mỗi cuộc giám sát được 1 điểm nhưng không quá 3 điểm',
    'sum [passFail 1 | perUnit 1 max 3] max -',
    { maximum: '4' },
  ],
  [
    'Chọn 1 trong 2, lấy cách có điểm cao hơn: a) mỗi sáng kiến 1đ, tối đa 5đ; hoặc b) có đề án được duyệt 4đ, không có 0đ',
    'either [perUnit 1 max 5 | passFail 4]',
    { maximum: '5' },
  ],
  [
    'Có sáng kiến cấp tỉnh: 4 điểm; hoặc có sáng kiến cấp cơ sở: 2 điểm; trường hợp có cả hai thì chỉ tính mức điểm cao nhất, không có sáng kiến nào thì 0 điểm',
    'either [passFail 4 | passFail 2]',
    { maximum: '4' },
  ],
  ['Có giảng viên dạy giỏi cấp tỉnh: 3 điểm; không có: 0 điểm', 'passFail 3'],
  [
    'Công đoàn được cấp ủy cấp trên xếp loại hoàn thành xuất sắc nhiệm vụ 4 điểm; hoàn thành tốt nhiệm vụ 3 điểm; hoàn thành nhiệm vụ 1 điểm',
    'levels Hoàn thành xuất sắc nhiệm vụ=4 Hoàn thành tốt nhiệm vụ=3 Hoàn thành nhiệm vụ=1',
  ],
  // typed
  ['Nhập điểm thẩm định, tối đa 15đ, bước 0,25đ', 'manual step 0.25'],
  ['Tổ thẩm định nhập điểm trực tiếp theo thang từ 0 đến 8 điểm, cho lẻ đến 0,5 điểm', 'manual step 0.5', { maximum: '8' }],
  ['Nhập điểm do Cụm thông báo cho từng đơn vị, tối đa 12 điểm', 'manual'],
];
