import type { CommandWords } from '../parts/commandWords';
import { vietnameseNumbers } from '../format';
import { failure } from './commandFailure';
import { documentPlace } from './fieldProblem';
import { layoutNames } from './layoutNames';

/** Lời của dòng lệnh. */
export const commands: CommandWords = {
  help: `Chấm Thi Đua – kiểm tra, chấm điểm, xếp hạng và đề nghị khen thưởng từ bảng chấm điểm Excel của cụm thi đua

Cách dùng:  thidua [LỆNH] TỆP [TUỲ CHỌN]

  appraise TỆP                  nhận dạng, đọc, kiểm tra, chấm điểm, xếp hạng, đề nghị rồi in kết quả (lệnh mặc định)
  check TỆP                     như trên nhưng dừng sau bước kiểm tra
  check TỆP --fix safe --out KQ.xlsx
                                sửa mọi lỗi sửa được một cách an toàn trong một bản sao, ghi từng ô vào Nhật ký, rồi kiểm tra lại
  check TỆP --marks on|off --out KQ.xlsx
                                kiểm tra, rồi đánh dấu các ô có lỗi, có cảnh báo trong một bản sao; off thì xoá hết dấu
  write TỆP --out KQ.xlsx       như appraise, rồi ghi các trang Tổng hợp, Đề nghị khen thưởng, Đối chiếu điểm (khi có từ hai lần
                                chấm), Kiểm tra, Phân tích vào một bản sao
  why TỆP --unit ĐƠN_VỊ [--criterion TIÊU_CHÍ]
                                vì sao đơn vị có điểm, hạng, xếp loại và đề nghị này; hoặc vì sao một tiêu chí ra điểm này
  stamp TỆP --out KQ.xlsx       danh mục kiểm tra trước khi trường gửi tệp tự chấm; đạt thì đóng dấu vào một bản sao
  pairs TỆP --out KQ.xlsx       ghép cặp chấm chéo, thêm mỗi cặp một phiếu để điền vào một bản sao; phiếu đã điền được giữ nguyên
  compare TRƯỚC NAY             nêu tiêu chí thêm, bỏ, đổi điểm chuẩn và quy định đổi giữa sổ năm trước và sổ năm nay
  rehearse TRƯỚC --with NAY     diễn tập: số liệu năm trước theo quy chế của sổ năm nay (hoặc --policy TỆP.json)
  year TỆP [--out KQ.xlsx]      thành viên, vai trò, lịch sử, đăng ký, chỉ tiêu, thống kê, trường chuẩn của năm; có --out thì lập hoặc
                                cập nhật các trang ấy trong một bản sao
  next TỆP --out KQ.xlsx        lập sổ năm sau: giữ tiêu chí, quy chế, lịch sử; chuyển lượt vai trò; số liệu để trống
  template --out MAU.xlsx       tạo sổ chấm điểm mới từ bộ tiêu chí mặc định (dự thảo)
  rule "CÂU"                    đọc một câu chấm điểm của quy chế và nói lại đã hiểu thế nào
  collect TỆP… --into SỔ.xlsx --out KQ.xlsx
                                nhận tệp tự chấm của các trường vào bản sao sổ của Cụm, nêu mọi khác biệt
  proofread BÁO_CÁO.docx|.txt [--with SỔ.xlsx]
                                soát báo cáo: cộng lại các phần của mỗi tổng, tính lại tỷ lệ, đối chiếu ngày của văn bản
                                được viện dẫn; với --with thì đối chiếu cả số liệu và minh chứng trong sổ
  papers TỆP --out THƯ_MỤC      lập văn bản .docx từ sổ: tờ trình, biên bản bình xét, phiếu bầu, biên bản kiểm phiếu,
                                báo cáo sơ kết hoặc tổng kết, thông báo kết quả cho từng trường; phần lời của cán bộ để «………»

Tuỳ chọn:
  --out TỆP                     tệp kết quả; không bao giờ ghi đè lên tệp đầu vào
  --force                       cho phép thay tệp kết quả đã có
  --policy TỆP.json             dùng quy chế trong tệp này thay cho trang Cấu hình
  --with SỔ.xlsx                (rehearse) sổ có quy chế để diễn tập
  --units TỆP                   (template) danh sách đơn vị: tệp .txt mỗi dòng một đơn vị, hoặc .json
  --rule MÃ                     (check --fix) chỉ sửa lỗi của quy tắc này, ví dụ TYP-01
  --by TÊN                      (check --fix) người sửa, ghi vào Nhật ký (mặc định: tên tài khoản trên máy)
  --marks on|off                (check) đánh dấu ô có phát hiện, hoặc xoá hết dấu; dùng cùng --fix thì đánh dấu những ô còn lại
  --each SỐ                     (pairs) mỗi đơn vị chấm bao nhiêu đơn vị khác (mặc định: 1)
  --turn SỐ                     (pairs) lượt ghép cặp: số khác cho các cặp khác, ví dụ cho năm sau (mặc định: 0)
  --max ĐIỂM                    (rule) điểm tối đa của tiêu chí
  --kind LOẠI                   (rule) points | bonus | penalty: điểm, điểm thưởng, điểm trừ
  --unit ĐƠN_VỊ                 (rule) đơn vị tính của kết quả, ví dụ %
  --unit ĐƠN_VỊ                 (why) tên đơn vị, một phần tên, hoặc mã u1, u2…
  --criterion TIÊU_CHÍ          (why) số (II.3), tên, một phần tên, hoặc mã c1, c2…
  --into SỔ.xlsx                (collect) sổ của Cụm; sổ này không bị ghi vào
  --accept TỆP[=TRƯỜNG]         (collect) nhận tệp đang chờ quyết định; chỉ rõ trường bằng tên hoặc mã u1, u2…; dùng được nhiều lần
  --refuse TỆP[=LÝ DO]          (collect) trả lại tệp, lý do ghi vào Nhật ký; dùng được nhiều lần; --by là người trả lại
  --decisions TỆP.json          (collect) các quyết định: [{"file": "…", "decision": "accept" hoặc "refuse", "unit": "…" hoặc null, "reason": "…", "by": "…"}]
  --with SỔ.xlsx                (proofread) sổ chấm điểm để đối chiếu
  --style party|state           (write, papers) thể thức văn bản của Đảng hoặc của Nhà nước (Nghị định 30/2020/NĐ-CP); không ghi thì theo
                                mục «Thể thức văn bản» của trang Cấu hình, chưa có thì của Đảng
  --only LOẠI                   (papers) chỉ lập loại này; dùng được nhiều lần: submission (tờ trình), minutes (biên bản bình xét),
                                ballot (phiếu bầu), countingMinutes (biên bản kiểm phiếu), midYearReport (sơ kết),
                                yearEndReport (tổng kết), notice (thông báo)
  --template MẪU.docx           (papers) dùng mẫu của cơ quan thay cho mẫu của chương trình; trường ghi {Tên Cụm}, {Năm},
                                danh sách ghi {#Đề nghị}{Đơn vị}{Danh hiệu}{/Đề nghị}; có trường của một trường ({Đơn vị},
                                {Tổng điểm}…) ngoài danh sách thì mỗi trường một bản
  --json                        in đúng một tài liệu JSON
  --lang vi|en                  ngôn ngữ (mặc định: vi)
  --help, --version             trợ giúp, phiên bản

Mã kết thúc: 0 xong · 1 xong nhưng còn lỗi chặn xếp hạng (proofread: có chỗ sai) · 2 tệp vào không dùng được · 3 không ghi được kết quả · 64 gõ lệnh sai · 70 lỗi của chương trình
`,
  usage,
  failure,
  heading: {
    recognised: 'NHẬN DẠNG',
    issues: 'KẾT QUẢ KIỂM TRA',
    ranking: 'XẾP HẠNG',
    proposal: 'ĐỀ NGHỊ KHEN THƯỞNG',
    firmness: 'ĐỘ VỮNG CỦA KẾT QUẢ',
    advice: 'Cách xử lý',
  },
  layout: layoutNames,
  counts: (units, criteria) => `${units} đơn vị, ${criteria} tiêu chí được chấm điểm`,
  noIssues: 'Không phát hiện sai sót.',
  letStand: (count) => `${count} phát hiện đã xem và bỏ qua, không tính là còn phải xem:`,
  checked: (rules, failed) =>
    `Đã kiểm ${rules} quy tắc${failed.length === 0 ? '' : `; số ô có phát hiện trên số đã kiểm: ${failed.map((one) => `${one.rule} ${one.failed}/${one.tested}`).join(', ')}`}.`,
  blocked: (count, whose) =>
    whose === 'school'
      ? `Còn ${count} lỗi phải sửa trước khi gửi cho Cụm.`
      : `Còn ${count} lỗi chặn xếp hạng. Chưa xếp hạng và chưa lập đề nghị cho đến khi các lỗi này được xử lý.`,
  draftPolicy:
    'Đang dùng quy chế dự thảo của chương trình: trần điểm, thứ tự tiêu chí phụ, số lượng khen thưởng và ngưỡng phiếu chỉ để tham khảo, phải thay bằng Quy chế của Cụm (trang Cấu hình hoặc --policy).',
  column: { place: 'Hạng', unit: 'Đơn vị', total: 'Tổng điểm', grade: 'Xếp loại', note: 'Ghi chú' },
  sharedWith: (names) => `Đồng hạng với ${names.join(', ')}`,
  awardsBlocked: (count) => `Tạm tính: còn ${count} lỗi phải xử lý trước khi đề nghị khen thưởng.`,
  seats: (taken, seats) => `${taken}/${seats} suất`,
  needsDecision: (units, seats) => `Cần quyết định: ${units.join(', ')} cùng tranh ${seats} suất`,
  unfilled: (count) => `Còn ${count} suất chưa có đơn vị được đề nghị`,
  fix: (from, to) => `Đề nghị sửa: «${from}» → «${vietnameseNumbers.decimal(to)}»`,
  fixed: {
    heading: 'ĐÃ SỬA',
    number: (shown) => `${shown} (số)`,
    text: (text) => `«${text}»`,
    effect: (unit, from, to, placeFrom, placeTo) =>
      `${unit}: tổng điểm ${from} → ${to}, hạng ${placeFrom ?? '–'} → ${placeTo ?? '–'}`,
    noEffect: 'Không tổng điểm và hạng nào của chương trình thay đổi: các ô ấy vốn đã được đọc đúng.',
    written: (file, cells) =>
      cells === 0
        ? `Không có gì sửa được một cách an toàn; ${file} giống tệp đầu vào.`
        : `Đã sửa ${cells} ô trong ${file}, mỗi ô một dòng ở trang Nhật ký. Tệp đầu vào giữ nguyên.`,
    stale: 'Các công thức cộng trong tệp sẽ tính lại khi mở bằng Excel; trước đó chúng vẫn giữ số cũ.',
  },
  written: (file, sheets) => `Đã ghi ${sheets.length} trang (${sheets.join(', ')}) vào ${file}. Tệp đầu vào giữ nguyên.`,
  marked: (file, errors, warnings) =>
    errors + warnings === 0
      ? `Không có ô nào cần đánh dấu trong ${file}. Tệp đầu vào giữ nguyên.`
      : `Đã đánh dấu ${errors} ô có lỗi, ${warnings} ô có cảnh báo trong ${file}. Xoá dấu bằng --marks off. Tệp đầu vào giữ nguyên.`,
  unmarked: (file, cells) =>
    cells === 0
      ? `Tệp không có dấu nào; ${file} giống tệp đầu vào.`
      : `Đã xoá dấu ở ${cells} ô trong ${file}. Tệp đầu vào giữ nguyên.`,
  collected: (file, cells, log) =>
    cells === 0
      ? `Không có ô nào cần điền; ${file} giống sổ của Cụm, trừ trang ${log} nếu có dòng mới.`
      : `Đã điền ${cells} ô và ghi trang ${log} vào ${file}. Sổ của Cụm và tệp của các trường giữ nguyên.`,
  pairsWritten: (file, pairs, kept) =>
    `Đã ghi ${pairs} cặp chấm chéo vào ${file}${kept === 0 ? '' : `, trong đó ${kept} phiếu đã có được giữ nguyên`}. Tệp đầu vào giữ nguyên.`,
  compared: (before, after) => `${after} so với ${before}`,
  rehearsed: (file, rules) =>
    `Diễn tập, không phải kết quả: số liệu của ${file} theo quy chế trong ${rules}. Tiêu chí và điểm lấy ở sổ thứ nhất; làm tròn, trần, tiêu chí phụ, xếp loại và khen thưởng theo quy chế đó.`,
  rehearsalBlocked: (file) => `${file} còn lỗi chặn xếp hạng, nên hạng dưới đây có thể thiếu điểm của một số đơn vị.`,
  stamped: (file, on) =>
    `Đã đóng dấu lúc ${on} trên trang Phiếu gửi của ${file}. Gửi tệp này; nếu sửa gì thì đóng dấu lại. Tệp đầu vào giữ nguyên.`,
  notStamped: 'Chưa đóng dấu: hãy xử lý các việc chưa xong ở trên rồi chạy lại.',
  papersWritten: (folder, files, gaps) =>
    `Đã lập ${files} văn bản trong ${folder}${gaps === 0 ? '' : `; còn ${gaps} chỗ «………» để cán bộ điền (in nền vàng)`}. Tệp đầu vào giữ nguyên.`,
  paperLine: (file, gaps) => (gaps === 0 ? file : `${file} (${gaps} chỗ cần điền)`),
  paperNotMade: (name, why) =>
    why.because === 'blocked'
      ? `Chưa lập ${name}: còn ${why.errors} lỗi chặn xếp hạng; khi chưa xếp hạng thì không văn bản nào được ghi thứ hạng, khen thưởng. Chạy thidua check để xem lỗi.`
      : `Không lập ${name}: quy chế không yêu cầu bỏ phiếu và sổ không có kết quả bỏ phiếu.`,
  documentPlace,
  templateWritten: (file, units) =>
    `Đã tạo sổ chấm điểm cho ${units} đơn vị: ${file}. Mức điểm là dự thảo, phải thay bằng Quy chế của Cụm.`,
  rule: { sentence: 'Câu', understood: 'Hiểu là' },
  templateUnit: (index) => `Đơn vị ${index}`,
  progress: { reading: 'Đang đọc tệp…', writing: 'Đang ghi kết quả…' },
};

function usage(problem: Parameters<CommandWords['usage']>[0]): string {
  switch (problem.code) {
    case 'unknownCommand':
      return `Không có lệnh «${problem.command}». Gõ thidua --help để xem các lệnh.`;
    case 'unknownOption':
      return `Tuỳ chọn «${problem.option}» không dùng được ở đây hoặc thiếu giá trị. Gõ thidua --help để xem cách dùng.`;
    case 'missingFile':
      return 'Chưa cho biết tệp cần xử lý. Ví dụ: thidua appraise "Bảng chấm điểm cụm.xlsx"';
    case 'tooManyFiles':
      return 'Lệnh này chỉ nhận một tệp. Tên tệp có dấu cách cần đặt trong dấu ngoặc kép.';
    case 'missingSentence':
      return 'Chưa cho biết câu cần đọc. Ví dụ: thidua rule "Mỗi đề tài được 2 điểm, tối đa 6 điểm"';
    case 'wrongValue':
      return `Giá trị «${problem.value}» của --${problem.option} không dùng được.`;
    case 'missingOther':
      return 'Cần hai sổ: năm trước và năm nay. Ví dụ: thidua compare "Năm 2025.xlsx" "Năm 2026.xlsx"';
    case 'missingRules':
      return 'Cho biết quy chế để diễn tập bằng đúng một trong hai cách: --with "Sổ năm nay.xlsx" hoặc --policy "Quy chế.json".';
    case 'missingUnit':
      return 'Chưa cho biết đơn vị nào: thêm --unit "Tên đơn vị" (hoặc mã u1, u2…).';
    case 'missingOut':
      return 'Chưa cho biết tệp kết quả: thêm --out "Tên tệp.xlsx".';
    case 'missingMembers':
      return 'Chưa cho biết tệp của các trường. Ví dụ: thidua collect "Trường A.xlsx" "Trường B.xlsx" --into "Sổ của Cụm.xlsx" --out "Kết quả.xlsx"';
    case 'missingInto':
      return 'Chưa cho biết sổ của Cụm: thêm --into "Tên sổ.xlsx".';
    case 'decisionForNobody':
      return `Quyết định về «${problem.file}» không ứng với tệp nào trong lệnh này.`;
    case 'decisionTwice':
      return `Tệp «${problem.file}» có hai quyết định khác nhau.`;
    case 'wrongLanguage':
      return `Không có ngôn ngữ «${problem.language}»: dùng --lang vi hoặc --lang en.`;
  }
}
