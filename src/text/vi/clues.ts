import type { ClueFacts, DataEvidence, FalseFriend, IgnoredBecause } from '../../core/domain/clueFacts';
import type { ClueCode, ClueOf } from '../../core/domain/recognition';
import type { ReviewStage } from '../../core/domain/review';
import type { StatedRow, StatedSheet } from '../../core/domain/readingCorrection';
import type { ColumnRole, SheetRole } from '../../core/domain/tableRoles';
import type { ClueSentences, ClueWords } from '../parts/clueWords';
import { layoutNames } from './layoutNames';

const STAGE: Readonly<Record<ReviewStage, string>> = {
  self: 'điểm tự chấm',
  review1: 'điểm thẩm định lần 1',
  review2: 'điểm thẩm định lần 2',
  agreed: 'điểm thống nhất',
};

export const ROLE: Readonly<Record<ColumnRole, string>> = {
  number: 'số thứ tự',
  criterion: 'nội dung tiêu chí',
  maximum: 'điểm tối đa',
  ...STAGE,
  crossScore: 'điểm của một người chấm (chấm chéo)',
  target: 'chỉ tiêu được giao',
  result: 'kết quả thực hiện',
  unitOfMeasure: 'đơn vị tính',
  evidence: 'minh chứng',
  explanation: 'giải trình',
  reason: 'lý do điều chỉnh điểm',
  note: 'ghi chú',
  method: 'cách chấm điểm',
  kind: 'loại tiêu chí',
  unit: 'tên đơn vị',
  code: 'mã đơn vị',
  role: 'vai trò trong cụm',
  registered: 'danh hiệu đăng ký',
  disqualified: 'điều kiện loại',
  basis: 'căn cứ',
  award: 'hình thức khen thưởng',
  votesFor: 'số phiếu đồng ý',
  votesAgainst: 'số phiếu không đồng ý',
  votesInvalid: 'số phiếu không hợp lệ',
  total: 'tổng điểm',
  groupTotal: 'tổng điểm của nhóm',
  bonus: 'điểm thưởng',
  penalty: 'điểm trừ',
  place: 'thứ hạng',
  grade: 'xếp loại',
  percent: 'tỷ lệ phần trăm',
  reviewer: 'người hoặc bộ phận chấm',
  score: 'điểm của một tiêu chí',
  stage: 'bước chấm của từng dòng',
  indicator: 'số liệu thống kê',
  ignored: 'cột không dùng để chấm điểm',
};

const SHEET_ROLE: Readonly<Record<SheetRole, string>> = {
  scores: 'bảng chấm điểm',
  crossScores: 'phiếu chấm chéo',
  criteria: 'bộ tiêu chí',
  units: 'danh sách đơn vị',
  ballots: 'kết quả bỏ phiếu',
  policy: 'cấu hình chấm điểm',
  indicators: 'bảng số liệu',
  summary: 'bảng tổng hợp của người dùng',
  ignored: 'trang không dùng đến',
};

export const STATED_ROW: Readonly<Record<StatedRow, string>> = {
  heading: 'tiêu đề của bảng',
  criterion: 'một tiêu chí',
  group: 'một nhóm tiêu chí',
  unit: 'một đơn vị',
  total: 'dòng tổng cộng',
  subtotal: 'dòng cộng của nhóm',
  maximum: 'dòng điểm tối đa',
  note: 'ghi chú của dòng trên',
  or: 'chữ «Hoặc» giữa hai phương án',
  ignored: 'dòng bỏ qua',
};

const STATED_SHEET: Readonly<Record<StatedSheet['kind'], string>> = {
  scores: 'bảng chấm điểm',
  summary: 'bảng tổng hợp, chỉ để đối chiếu',
  notScores: 'trang không chấm điểm, được bỏ qua',
};

const EVIDENCE: Readonly<Record<DataEvidence, string>> = {
  notBelowScores: 'các số trong cột không nhỏ hơn điểm ở những cột bên cạnh',
  notAboveMaximum: 'các số trong cột không vượt điểm tối đa',
  sumOfOthers: 'mỗi số trong cột bằng tổng các cột điểm cùng dòng',
  averageOfUnits: 'mỗi số trong cột bằng trung bình của các đơn vị cùng dòng',
  places: 'cột gồm các thứ hạng liên tiếp từ 1',
  distinctNames: 'cột gồm những tên khác nhau, không lặp lại',
  longText: 'cột chứa nội dung dài nhất trong bảng',
  shortNumbers: 'cột nằm ngoài cùng bên trái và chỉ chứa ký hiệu ngắn',
  onlyScoreColumn: 'đây là cột điểm duy nhất',
  leftOfReview: 'cột nằm bên trái cột thẩm định',
  rightOfSelf: 'cột nằm bên phải cột tự chấm',
  measureWords: 'cột lặp lại một ít từ chỉ đơn vị đo',
  besideTarget: 'cột nằm cạnh cột chỉ tiêu',
  words: 'cột chứa chữ, không chứa số',
};

const FALSE_FRIEND: Readonly<Record<FalseFriend, string>> = {
  admissionScores: 'bảng điểm chuẩn tuyển sinh',
  nominationList: 'danh sách đề nghị khen thưởng',
  statisticalReport: 'báo cáo thống kê',
  researchVariables: 'bảng biến nghiên cứu hoặc bộ tiêu chuẩn không có điểm',
  listOfPersons: 'danh sách cá nhân',
  classRecord: 'bảng điểm của học viên, mỗi dòng là một người',
  money: 'bảng kê tiền, dự toán hoặc đơn giá',
  priceList: 'bảng kê hàng hóa và đơn giá',
  budget: 'bảng dự toán hoặc quyết toán kinh phí',
  payroll: 'bảng lương, phụ cấp',
  assetInventory: 'bảng kiểm kê tài sản',
  timetable: 'thời khóa biểu, lịch công tác',
  workPlan: 'kế hoạch công tác, bảng phân công nhiệm vụ',
  documentLog: 'sổ theo dõi văn bản',
  attendance: 'bảng điểm danh',
  survey: 'phiếu khảo sát',
};

const LEGACY: Readonly<Record<ClueFacts['legacyText']['encoding'], string>> = {
  tcvn3: 'gõ bằng phông chữ cũ TCVN3 (ABC, các phông .Vn…)',
  vni: 'gõ bằng phông chữ cũ VNI (các phông VNI-…)',
  misread: 'có chữ Unicode bị mở nhầm bảng mã phương Tây',
};

const IGNORED: Readonly<Record<IgnoredBecause, string>> = {
  empty: 'trang này trống nên được bỏ qua',
  notWorksheet: 'đây là trang biểu đồ hoặc trang macro, không có ô dữ liệu, nên được bỏ qua',
  noTable: 'không thấy bảng nào có dòng tiêu đề nhận ra được nên trang này được bỏ qua',
  notScores: 'bảng trên trang này không chứa điểm chấm nên được bỏ qua',
  noScoresYet: 'bảng trên trang này chưa có điểm nên được bỏ qua',
};

const SENTENCES: ClueSentences = {
  layoutFromHeadings: ({ layout, row, headings }) =>
    `dòng ${row} là dòng tiêu đề của bảng chấm điểm (${layoutNames[layout]}), căn cứ các tiêu đề: ${headings}.`,
  statedColumn: ({ column, heading, role, unit }) =>
    `cột ${column}${heading === '' ? '' : ` «${heading}»`} là ${ROLE[role]}${unit === null ? '' : ` của ${unit}`}: đã được chỉ ở phần Chỉnh cách đọc.`,
  statedRow: ({ row, is }) => `dòng ${row} là ${STATED_ROW[is]}: đã được chỉ ở phần Chỉnh cách đọc.`,
  statedSheet: ({ is, unit }) =>
    `đây là ${STATED_SHEET[is]}${unit === null ? '' : ` của ${unit}`}: đã được chỉ ở phần Chỉnh cách đọc.`,
  statedNotApplied: ({ cell, subject, is }) =>
    `${cell === '' ? '' : `ô ${cell}: `}dòng chỉnh cách đọc «${subject}: ${is}» không dùng được; hãy sửa hoặc xoá dòng đó.`,
  headingMatched: ({ column, heading, role }) => `cột ${column} «${heading}» là ${ROLE[role]}.`,
  roleFromData: ({ column, heading, role, evidence }) =>
    `cột ${column} «${heading}» được hiểu là ${ROLE[role]}, vì ${EVIDENCE[evidence]}.`,
  unitFromLabel: ({ cell, unit }) => `đơn vị được chấm là «${unit}», theo dòng ghi tên đơn vị ở ô ${cell}.`,
  unitFromTitle: ({ cell, unit }) => `đơn vị được chấm là «${unit}», theo dòng đầu trang ở ô ${cell}.`,
  unitFromSheetName: ({ unit }) => `đơn vị được chấm là «${unit}», lấy theo tên trang tính.`,
  unitNotNamed: () => 'không thấy tên đơn vị được chấm; hãy ghi «Đơn vị: …» phía trên bảng hoặc đặt tên trang theo đơn vị.',
  unitColumns: ({ count, first, last }) => `có ${count} cột đơn vị, từ «${first}» đến «${last}».`,
  unitRows: ({ count, from, to }) => `có ${count} đơn vị, từ dòng ${from} đến dòng ${to}.`,
  maximumColumn: ({ column, heading }) => `điểm tối đa của từng tiêu chí nằm ở cột ${column} «${heading}».`,
  maximumRow: ({ row }) => `dòng ${row} ghi điểm tối đa của các cột, không phải là một đơn vị.`,
  maximumInHeader: ({ count, example }) => `điểm tối đa được ghi ngay trong ${count} tiêu đề, ví dụ «${example}».`,
  maximumInText: ({ count, example }) => `điểm tối đa được ghi ngay trong lời của ${count} tiêu chí, ví dụ «${example}».`,
  sameHeaderOnSheets: ({ count, first, last }) =>
    `${count} trang có cùng dòng tiêu đề, từ «${first}» đến «${last}», nên mỗi trang được coi là phiếu của một đơn vị.`,
  numberingLevels: ({ levels, example }) => `cách đánh số có ${levels} cấp, ví dụ «${example}».`,
  totalRow: ({ row, caption }) => `dòng ${row} «${caption}» là dòng tổng, không phải là tiêu chí hay đơn vị.`,
  stageFromWords: ({ stage, words }) => `điểm trong bảng là ${STAGE[stage]}, theo cách ghi «${words}».`,
  stageAssumed: ({ stage }) => `bảng không ghi rõ điểm do ai chấm; điểm trong bảng chung của cụm được hiểu là ${STAGE[stage]}.`,
  stageRows: ({ column }) => `mỗi đơn vị có nhiều dòng; cột ${column} cho biết dòng nào là tự chấm, dòng nào là thẩm định.`,
  severalRowsPerUnit: ({ unit, rows }) =>
    `đơn vị «${unit}» có ở nhiều dòng (${rows}) mà không có cột nào cho biết mỗi dòng là điểm tự chấm hay điểm thẩm định.`,
  penaltyTable: ({ heading }) => `đây là bảng điểm trừ, theo tiêu đề «${heading}»; số trong bảng là số điểm bị trừ.`,
  specialSheet: ({ role }) => `trang này được đọc là ${SHEET_ROLE[role]}.`,
  preferred: ({ layout, over, because }) =>
    because === 'unitSheetsAreTheSource'
      ? `tệp có cả hai kiểu bảng; phần mềm đọc kiểu «${layoutNames[layout]}» vì đó là nơi ghi điểm gốc, còn bảng kiểu «${layoutNames[over]}» chỉ dùng để đối chiếu.`
      : `tệp có cả hai kiểu bảng; phần mềm đọc kiểu «${layoutNames[layout]}» vì các bảng kiểu «${layoutNames[over]}» chưa có điểm.`,
  sheetIgnored: ({ because }) => `${IGNORED[because]}.`,
  legacyText: ({ encoding, count, sheets, stored, text }) =>
    `${sheets === 1 ? 'trang này' : `${String(sheets)} trang`} ${LEGACY[encoding]}: ${String(count)} ô, chẳng hạn «${stored}» được hiểu là «${text}»; số liệu không bị ảnh hưởng, chữ trong tệp giữ nguyên.`,
  ourSheet: () => 'trang này do phần mềm ghi ra ở lần chạy trước nên không đọc làm dữ liệu đầu vào.',
  reviewerSheet: ({ reviewer }) =>
    `là phiếu chấm của «${reviewer}», một trong nhiều người chấm; điểm được đọc bên cạnh điểm của những người khác.`,
  hiddenSheet: ({ role }) => `trang đang bị ẩn nhưng trông như ${SHEET_ROLE[role]} nên vẫn được đọc; hãy bỏ ẩn để kiểm tra.`,
  falseFriend: ({ what, words }) =>
    `đây có vẻ là ${FALSE_FRIEND[what]}, căn cứ: ${words}; đó không phải là bảng chấm điểm thi đua.`,
  checklist: ({ column, words }) => `đây là danh mục kiểm tra: cột ${column} ghi tình trạng bằng chữ (${words}), không ghi điểm.`,
  mappingMatrix: ({ marks }) => `đây là bảng đối chiếu: ${marks} ô chỉ có dấu đánh chéo hoặc mã số, không có điểm.`,
  questionRows: ({ questions, details }) =>
    `đây là phiếu câu hỏi: ${questions} câu hỏi kèm ${details} dòng gợi ý không chấm điểm; câu trả lời được quy ra điểm ở chỗ khác.`,
  checklistSheets: ({ count, names }) =>
    `có ${count} trang là danh mục kiểm tra (${names}): mỗi trang là một nhóm tiêu chí, không phải một đơn vị được chấm điểm.`,
  groupSheets: ({ count, names }) =>
    `có ${count} trang cùng dạng nhưng không chung tiêu chí nào (${names}); có vẻ mỗi trang là một nhóm tiêu chí chứ không phải một đơn vị.`,
  scoredByFormula: ({ how, cell, columns }) =>
    how === 'lookup'
      ? `điểm được quy từ câu trả lời bằng công thức tra cứu ở cột ẩn ${columns ?? ''} (ví dụ ô ${cell}), không ai nhập điểm.`
      : `kết quả được đếm từ các trang khác bằng công thức (ví dụ ô ${cell}), không ai nhập điểm.`,
  noTable: ({ sheets }) => `đã xem ${sheets} trang mà không thấy bảng nào có tiêu đề của bảng chấm điểm.`,
  noScoreColumn: () => 'không thấy cột điểm nào (điểm tự chấm, điểm thẩm định hoặc điểm thống nhất) nên không chấm được.',
  noMaximum: () => 'không thấy điểm tối đa của các tiêu chí nên không thể kiểm tra điểm có vượt mức hay không.',
  noCriteria: () => 'không thấy tiêu chí nào: bảng chỉ có tổng điểm hoặc xếp hạng nên không chấm lại được.',
  noData: ({ row }) => `dòng ${row} là dòng tiêu đề của bảng chấm điểm, nhưng bên dưới chưa có dữ liệu.`,
  emptyForm: ({ row, columns }) =>
    `dòng ${row} có ${columns} tiêu đề cột nhưng bên dưới chưa có dữ liệu: đây là biểu mẫu chưa điền.`,
  noScoresYet: ({ criteria }) => `bảng có ${criteria} dòng tiêu chí hoặc đơn vị nhưng chưa có điểm nào được nhập.`,
  candidate: ({ role, columns }) => `có nhiều hơn một cột có thể là ${ROLE[role]}: ${columns}; hãy cho biết cột nào đúng.`,
  unknownColumn: ({ column, heading, nearest }) =>
    `cột ${column} «${heading}» có số giống điểm chấm nhưng không rõ là cột gì${nearest === null ? '' : ` (gần giống «${nearest}»)`}; hãy sửa tiêu đề cho rõ rồi mở lại.`,
  weights: ({ place, isRow, caption }) =>
    `${isRow ? 'dòng' : 'cột'} ${place} «${caption}» là trọng số, mà chương trình chỉ cộng điểm, không nhân với trọng số; hãy ghi điểm đã nhân, hoặc chỉ rõ ${isRow ? 'dòng' : 'cột'} đó được bỏ qua.`,
  candidateTable: ({ layout, row }) => `bảng có tiêu đề ở dòng ${row} có thể đọc theo kiểu «${layoutNames[layout]}».`,
  howToBeRead: () =>
    'để đọc được, tệp cần có cột nội dung tiêu chí, cột điểm tối đa và cột điểm (ví dụ mỗi trường một trang, có cột «Điểm tự chấm»).',
};

export const clues: ClueWords = {
  clue: (clue) => inSheet(clue.sheet, sentence(clue)),
};

function sentence<Code extends ClueCode>(clue: ClueOf<Code>): string {
  return SENTENCES[clue.code](clue.facts);
}

function inSheet(sheet: string | null, said: string): string {
  return sheet === null ? said.charAt(0).toUpperCase() + said.slice(1) : `Trang «${sheet}»: ${said}`;
}
