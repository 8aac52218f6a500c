import type { CollectWords, PlainMemberReason } from '../parts/collectWords';
import { collectLabels } from './collectLabels';

/** Lời khi nhận tệp của các trường. */
export const collect: CollectWords = {
  heading: 'NHẬN TỆP CỦA CÁC TRƯỜNG',
  ...collectLabels,
  kind: {
    value: 'Giá trị',
    maximum: 'Điểm chuẩn khác',
    text: 'Câu chữ khác',
    rowAdded: 'Dòng thêm',
    rowRemoved: 'Dòng thiếu',
    renamed: 'Tên khác',
    version: 'Khác năm hoặc phiên bản',
  },
  notTaken: {
    clusterKeeps: 'giữ theo sổ của Cụm',
    fileNotTaken: 'chưa lấy vì tệp chưa được nhận',
    unreadable: 'không lấy được: ô lỗi, ngày tháng hoặc công thức chưa có kết quả',
    blankKeeps: 'trường để trống, giữ giá trị đang có',
    changedByHand: 'Cụm đã sửa tay, trường không đổi: giữ giá trị của Cụm',
    bothChanged: 'Cụm và trường cùng sửa: chờ quyết định',
    noPlace: 'không có dòng hoặc cột tương ứng trong sổ của Cụm',
    notWritable: 'ô trong sổ của Cụm không ghi được (ô gộp hoặc công thức dùng chung)',
  },
  matchedBy: {
    same: 'đúng tên',
    code: 'theo mã đơn vị',
    spelling: 'cùng tên, khác cách viết',
    schoolName: 'cùng trường, tên viết gọn hoặc khác thứ tự',
    decision: 'theo quyết định của người nhận',
    contents: 'theo phần đã điền trong bản sao sổ của Cụm',
  },
  reason,
  noSelfColumn: 'Tệp chỉ có cột của người thẩm định, không có cột tự chấm để lấy.',
  notScoring: (clues) => `Tệp không phải phiếu chấm điểm đọc được. ${clues.join(' ')}`.trim(),
  ambiguous: (candidates) => `Tệp có thể hiểu theo nhiều cách nên chưa lấy: ${candidates.join('; ')}.`,
  unitOfFile: (unit) => unit ?? 'chưa rõ đơn vị',
  counts: ({ taken, left }) => `${taken} ô lấy vào, ${left} khác biệt không lấy`,
  totals: (taken, refused, toDecide, cells) =>
    `${taken} tệp đã nhận, ${refused} tệp không nhận, ${toDecide} tệp chờ quyết định; ${cells} ô được điền.`,
  blank: '(trống)',
  wasTaken: 'lấy',
  earlier: (file) => `Trường này đã gửi tệp «${file}» trước đây; dưới đây là những gì thay đổi so với lần trước.`,
  nothingNew: 'Không có gì mới so với sổ của Cụm.',
  missing: (units) => `Chưa gửi (${units.length}): ${units.join(', ')}`,
  nobodyMissing: 'Mọi trường trong Cụm đều đã gửi.',
  issues: 'ĐIỀU CẦN XEM',
  issueIn: (file) => (file === null ? 'sổ của Cụm' : `tệp «${file}»`),
  more: (count) => `và ${count} khác biệt nữa`,
  columns: { cell: 'Ô', subject: 'Mục', criterion: 'Tiêu chí', from: 'Sổ của Cụm', to: 'Tệp của trường', outcome: 'Xử lý' },
  panel: {
    title: 'Nhận tệp của các trường',
    intro: [
      'Chọn các tệp tự chấm mà các trường đã gửi (.xlsx, .xlsm, .xls, .ods). Sổ đang mở là sổ của Cụm.',
      'Chỉ các ô trường được điền mới được lấy; điểm chuẩn, chỉ tiêu và phần thẩm định của Cụm giữ nguyên. Chưa ghi gì cho đến khi bấm nút ghi.',
    ],
    choose: 'Chọn tệp…',
    drop: 'Thả tệp của các trường vào đây',
    opening: (file) => `Đang đọc ${file}…`,
    remove: (file) => `Bỏ tệp ${file}`,
    accept: (file) => `Nhận tệp ${file}`,
    acceptAs: (unit) => `Nhận là ${unit}`,
    refuse: (file) => `Không nhận tệp ${file}`,
    returnReason: 'Lý do trả lại',
    returnBy: 'Người quyết định',
    returnHint: 'Ghi vào Nhật ký để trường biết phải sửa gì và ai đã trả lại.',
    keepReturn: 'Lưu lý do',
    undoDecision: (file) => `Bỏ quyết định về tệp ${file}`,
    whichUnit: (file) => `Tệp ${file} là của trường nào`,
    chooseUnit: '– chọn trường –',
    differences: (count) => `${count} khác biệt`,
    differencesOf: (file) => `Khác biệt của tệp ${file}`,
    missingHeading: 'Chưa gửi',
    issuesHeading: 'Điều cần xem',
    previewHeading: 'Sẽ ghi',
    preview: (cells, lines, log) => `Điền ${cells} ô của sổ này và thêm ${lines} dòng vào trang ${log}; mọi ô khác giữ nguyên.`,
    nothing: 'Không có gì mới để ghi.',
    confirm: (cells) => `Ghi ${cells} ô vào sổ của Cụm`,
    written: (cells, log) => `Đã điền ${cells} ô và ghi trang ${log}.`,
    restored: 'Đã hoàn tác: sổ trở lại như trước khi nhận.',
    restoredInPart: 'Đã hoàn tác, trừ những gì nêu dưới đây.',
    restore: 'Hoàn tác việc nhận',
    notRecognised: 'Sổ đang mở không phải bảng chấm điểm của Cụm mà chương trình đọc được: hãy mở sổ của Cụm rồi chọn lại tệp.',
    noSelfColumn: 'Sổ đang mở chỉ có cột của người thẩm định, không có cột tự chấm để ghi.',
    readOnly: 'Sổ đang mở chỉ đọc được hoặc đang khóa cấu trúc: hãy lưu thành .xlsx hoặc bỏ khóa rồi nhận lại.',
    changed: 'Sổ đã thay đổi; đã đối chiếu lại với các tệp. Hãy xem rồi bấm ghi lần nữa.',
    leftOut: 'Có ô không ghi được, đã để lại và nêu ở dưới. Hãy xem rồi bấm ghi lần nữa.',
  },
};

function reason(found: PlainMemberReason, candidates: readonly string[]): string {
  const named = candidates.map((name) => `«${name}»`).join(', ');
  const choose = named === '' ? 'Hãy chỉ rõ trường.' : `Có thể là: ${named}. Hãy chỉ rõ trường.`;
  switch (found.code) {
    case 'refusedByOfficer':
      return `Người nhận đã quyết định trả lại tệp này${found.reason === '' ? '' : `, lý do: ${found.reason}`}.`;
    case 'unitNotNamed':
      return `Tệp không ghi tên đơn vị; tên tệp không đủ để biết là trường nào. ${choose}`;
    case 'unitUnknown':
      return `Trong sổ của Cụm không có đơn vị «${found.name}».`;
    case 'unitNotSure':
      return `Tên «${found.name}» gần giống nhưng không đủ chắc chắn. ${choose}`;
    case 'unitMerged':
      return `Tên «${found.name}»: tỉnh ${found.province} nhập vào ${found.joined} từ ${dateText(found.from)} (${found.document}); việc nhập trường do Cụm xác nhận. ${choose}`;
    case 'severalUnitsFilled':
      return `Tệp có số liệu mới của nhiều đơn vị (${found.names.join(', ')}). ${choose}`;
    case 'nothingFilled':
      return 'Tệp chưa điền gì, hoặc không có gì mới của trường nào.';
    case 'unitTwice':
      return `Cùng một trường có nhiều tệp: ${found.others.map((file) => `«${file}»`).join(', ')}. Hãy chọn một tệp.`;
    case 'versionDiffers':
      return `Tệp dùng mẫu khác: sổ của Cụm là «${found.cluster}», tệp là «${found.member}».`;
    case 'rowsDiffer':
      return `${found.unaligned} trên ${found.of} dòng không khớp với sổ của Cụm, quá một phần mười: có thể là mẫu khác.`;
    case 'wordingNotSure':
      return `${found.rows} giá trị ở các dòng có câu chữ khác hẳn: cần xác nhận là cùng tiêu chí.`;
    case 'bothChanged':
      return `${found.cells} ô vừa được Cụm sửa tay vừa được trường gửi giá trị mới: cần chọn. Nhận tệp là lấy giá trị của trường.`;
    case 'sheetProtected':
      return `Trang «${found.sheet}» trong sổ của Cụm đang khóa nên không ghi vào. Hãy bỏ bảo vệ trang rồi nhận lại.`;
  }
}

function dateText(iso: string): string {
  return iso.split('-').reverse().join('/');
}
