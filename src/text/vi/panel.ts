import { fixing } from './fixing';
import { submissionPanel } from './submissionPanel';
import type { PanelWords } from '../parts/panelWords';
import { issueList } from './issueList';
import { writing } from './writing';
import { about } from './about';
import { awards } from './awards';
import { backup } from './backup';
import { differences } from './differences';
import { history } from './history';
import { journey } from './journey';
import { judging } from './judging';
import { layoutNames } from './layoutNames';
import { marks } from './marks';
import { pairing } from './pairing';
import { papersPanel } from './papersPanel';
import { reading } from './reading';
import { reviewers } from './reviewers';
import { school } from './school';
import { start } from './start';
import { templatePanel } from './templatePanel';
import { votes } from './votes';
import { workbench } from './workbench';

/** Lời của bảng điều khiển: kiểm tra → xem → ghi. */
export const panel: PanelWords = {
  ...start,
  empty: {
    notChecked: 'Chưa có kết quả. Cần kiểm tra bảng chấm điểm trước.',
    check: 'Kiểm tra bảng chấm điểm',
    noRanking: 'Chưa có đơn vị nào để xếp hạng.',
    noProposal: 'Quy chế chưa có hình thức khen thưởng nào để đề nghị.',
    blocked: 'Chưa lập đề nghị khen thưởng vì còn lỗi chặn xếp hạng. Sửa các lỗi đó rồi bấm Kiểm tra lại.',
  },
  recognition: {
    heading: 'Nhận dạng',
    recognised: (layout) => `Đã nhận ra bảng chấm điểm: ${layout}.`,
    counts: (units, criteria, stages) => `${units} đơn vị, ${criteria} tiêu chí chấm điểm, ${stages} cột điểm cho mỗi tiêu chí.`,
    ambiguous: 'Sổ tính này có thể hiểu theo nhiều cách, chương trình không tự chọn.',
    ambiguousAdvice:
      'Chỉ cho chương trình cột nào là gì bằng nút dưới đây. Hoặc đặt lại tiêu đề cột cho rõ (ví dụ «Điểm chuẩn», «Điểm tự chấm», «Cụm thẩm định») hoặc chuyển bảng không dùng sang tệp khác, rồi bấm Kiểm tra lại.',
    unknown: 'Chưa nhận ra bảng chấm điểm nào trong sổ tính này.',
    unknownAdvice:
      'Cần một bảng có tiêu chí, điểm chuẩn và cột điểm, ví dụ mỗi trường một trang với cột «Điểm tự chấm». Kiểm tra xem có mở nhầm tệp không.',
    candidate: (layout, sheet) => `${capital(layout)} (trang «${sheet}»)`,
    clues: (count) => `Vì sao nhận dạng như vậy (${count} căn cứ)`,
    sheets: 'Vai trò của từng trang',
    layouts: layoutNames,
    roles: {
      scores: 'chấm điểm',
      crossScores: 'chấm chéo',
      criteria: 'bộ tiêu chí',
      units: 'danh sách đơn vị',
      ballots: 'bỏ phiếu',
      policy: 'cấu hình',
      indicators: 'số liệu',
      summary: 'tổng hợp sẵn có',
      ignored: 'không dùng',
    },
    cluster: (name, year, half) =>
      [name ?? 'Chưa ghi tên cụm', year === null ? 'chưa ghi năm' : half ? `6 tháng đầu năm ${year}` : `năm ${year}`].join(', '),
  },
  fixing,
  submission: submissionPanel,
  marks,
  issues: issueList,
  look: {
    label: 'Kết quả',
    ranking: 'Xếp hạng',
    firmness: 'Độ vững',
    reviewers: 'Chấm chéo',
    school: 'Một trường',
    why: 'Vì sao',
  },
  reviewers,
  school,
  differences,
  history,
  about,
  firmness: {
    heading: 'Độ vững của kết quả',
    about:
      'Chương trình tính lại nhiều lần với từng ô thay đổi để cho biết: điều gì có thể làm đổi danh hiệu, minh chứng nào quyết định, nên kiểm ô nào trước. Sổ tính không thay đổi.',
    start: 'Phân tích độ vững',
    probing: 'Đang phân tích độ vững…',
    failed: 'Không phân tích được. Hãy kiểm tra lại bảng chấm điểm rồi thử lần nữa.',
    written: 'Khi ghi, các kết luận này có trên trang Phân tích, kèm bảng và biểu đồ.',
  },
  ranking: {
    heading: 'Xếp hạng',
    caption: 'Hạng, tổng điểm và xếp loại của từng đơn vị',
    place: 'Hạng',
    unit: 'Đơn vị',
    total: 'Tổng điểm',
    percent: 'Tỷ lệ (%)',
    grade: 'Xếp loại',
    noPlace: 'không xếp',
    noTotal: 'chưa đủ điểm',
    noGrade: 'chưa xếp loại',
    sharedWith: (names) => `Đồng hạng với ${names.join(', ')}.`,
    ineligible: 'Không xét thi đua.',
    wouldBe: (place) => `Nếu được xét sẽ đứng thứ ${place}.`,
    openSchool: (unit) => `${unit} so với Cụm, mạnh và mất điểm ở đâu`,
    withheld: 'Chưa xếp hạng vì còn lỗi chặn. Điểm dưới đây chỉ để đối chiếu.',
  },
  why: {
    heading: 'Vì sao ra điểm này',
    choose: 'Chọn đơn vị',
    total: 'Tổng điểm',
    self: 'Tự chấm',
    reviewed: 'Thẩm định',
    beforeBonus: 'Trước thưởng, trừ',
    bonus: 'Điểm thưởng',
    penalty: 'Điểm trừ',
    lostToFloor: 'Phần trừ vượt quá, không tính',
    lostToTotalCap: 'Bị cắt do trần tổng điểm',
    percent: (percent, maximum) => `Bằng ${percent}% của ${maximum} điểm được giao.`,
    notGiven: 'chưa có',
    missing: (count) => `Còn ${count} tiêu chí chưa có điểm nên chưa cộng được tổng.`,
    groups: 'Từng nhóm tiêu chí',
    group: (counted, maximum) => (maximum === null ? `${counted} điểm` : `${counted} / ${maximum} điểm`),
    lostToCap: (points) => `Bị cắt ${points} điểm do trần của nhóm.`,
    lostToMaximum: (points) => `Bị cắt ${points} điểm do điểm tối đa.`,
    floored: (points) => `Không trừ tiếp ${points} điểm vì đã về 0.`,
    criterion: 'Tiêu chí',
    points: 'Điểm',
    value: (value) => `Số liệu: ${value}.`,
    ask: 'Vì sao ra điểm này',
    whole: 'Xem cả phiếu điểm',
    follow: 'Chọn một ô điểm trong bảng tính để hỏi ngay về ô đó.',
    steps: (count) => `${count} tiêu chí`,
    goTo: (cell) => `Đến ô ${cell}`,
  },
  votes,
  awards,
  papers: papersPanel,
  proposal: {
    heading: 'Đề nghị khen thưởng',
    seats: (taken, seats) => `${taken}/${seats} suất`,
    nominees: 'Đề nghị',
    noNominee: 'Chưa có đơn vị nào được đề nghị.',
    awardsBlocked: (count) => `DỰ THẢO – còn ${count} lỗi phải xử lý trước khi đề nghị`,
    nominee: (unit, place) => `${unit} (hạng ${place})`,
    needsDecision: 'Cần cụm quyết định',
    decide: (units, seats) => `${units.join(', ')} cùng xét cho ${seats} suất.`,
    unfilled: (count) => `Còn ${count} suất chưa có đơn vị được đề nghị`,
    leftOut: (count) => `Không đề nghị (${count} đơn vị) và lý do`,
  },
  draft: {
    heading: 'Đang dùng quy chế dự thảo của chương trình.',
    body: 'Trần điểm, tiêu chí phụ, số lượng khen thưởng và ngưỡng phiếu chỉ để tham khảo; phải thay bằng Quy chế của Cụm (trang Cấu hình).',
  },
  write: writing,
  journey,
  judging,
  template: templatePanel,
  next: {
    to: {
      check: 'Sang bước kiểm tra',
      send: 'Chuẩn bị gửi',
      differences: 'Đối chiếu điểm',
      look: 'Xem kết quả',
      votes: 'Sang bước bỏ phiếu',
      awards: 'Xem khen thưởng',
      write: 'Xem trước khi ghi',
      papers: 'Lập văn bản',
    },
    issues: 'Xem lỗi',
    recheck: 'Kiểm tra lại',
    stale: 'Sổ tính vừa thay đổi, kết quả dưới đây là của lần kiểm tra trước.',
  },
  progress: {
    doing: {
      check: 'Đang đọc và kiểm tra sổ tính…',
      probe: 'Đang phân tích độ vững trước khi ghi…',
      write: 'Đang ghi các trang kết quả…',
      fix: 'Đang sửa ô…',
      correct: 'Đang lưu cách đọc…',
      settle: 'Đang lưu quy chế…',
      stamp: 'Đang đóng dấu…',
      pair: 'Đang thêm phiếu chấm chéo…',
      judge: 'Đang ghi vào Nhật ký…',
      vote: 'Đang ghi kết quả kiểm phiếu…',
      decide: 'Đang ghi quyết định…',
      withdraw: 'Đang rút quyết định…',
      restore: 'Đang trả lại như trước…',
      keep: 'Đang ghi nhận giữ như đang có…',
      forget: 'Đang xoá bản sao lưu…',
      goTo: 'Đang chuyển đến ô…',
      open: 'Đang mở tệp…',
      collect: 'Đang nhận tệp của các trường…',
    },
    label: 'Tiến độ',
    cells: (done, of) => `${done} / ${of}`,
    cancel: 'Huỷ',
    slow: 'Excel chưa trả lời.',
    slowAdvice: 'Nếu đang gõ dở một ô trong Excel, hãy nhấn Enter hoặc Esc. Sau khi dừng cần kiểm tra lại.',
    waiting: {
      cellEdit: 'Excel đang ở chế độ nhập ô. Nhấn Enter để nhận, hoặc Esc để bỏ: việc này sẽ tự tiếp tục.',
      busy: 'Excel đang bận, sẽ tự thử lại sau vài giây.',
    },
    seconds: (seconds) => `${seconds} giây`,
    wait: 'Chờ tiếp',
    stop: 'Dừng',
  },
  news: {
    checked: (issues, blocking, whose) => {
      const errors = whose === 'school' ? 'lỗi phải sửa trước khi gửi' : 'lỗi chặn xếp hạng';
      return blocking === 0
        ? `Đã kiểm tra xong: ${issues} mục cần xem, không có ${errors}.`
        : `Đã kiểm tra xong: ${issues} mục cần xem, trong đó ${blocking} ${errors}.`;
    },
    notRecognised: 'Đã kiểm tra xong: chưa nhận ra bảng chấm điểm.',
    written: 'Đã ghi xong.',
    restored: 'Đã hoàn tác: sổ tính trở lại như trước khi ghi.',
    restoredInPart: 'Đã hoàn tác, trừ những gì nêu trên bảng này.',
    fixed: 'Đã sửa ô và kiểm tra lại.',
    corrected: 'Đã lưu cách đọc vào trang Cấu hình và kiểm tra lại.',
    settled: 'Đã lưu quy chế vào trang Cấu hình và chấm lại.',
    stamped: 'Đã đóng dấu vào trang Phiếu gửi.',
    judged: 'Đã ghi quyết định vào trang Nhật ký và kiểm tra lại.',
    voted: 'Đã ghi kết quả kiểm phiếu vào trang Bỏ phiếu và kiểm tra lại.',
    decided: 'Đã ghi quyết định vào trang Cấu hình và lập lại đề nghị.',
    withdrawn: 'Đã rút quyết định và lập lại đề nghị.',
    paired: 'Đã thêm phiếu chấm chéo và kiểm tra lại.',
    kept: 'Đã giữ như đang có.',
    forgot: 'Đã xoá bản sao lưu trong tệp.',
  },
  backup,
  pairing,
  reading,
  workbench,
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
