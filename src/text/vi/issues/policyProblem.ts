import type { PolicyExpects } from '../../../core/domain/policyField';
import type { PolicyProblemKind } from '../../../core/domain/policyProblem';
import type { ConfigurationCode, IssueWordsOf } from '../../parts/issueWords';
import { vietnameseNumbers } from '../../format';

type PolicyFacts = Parameters<IssueWordsOf<ConfigurationCode>['policyProblem']>[0]['facts'];

/** Lời về một mục của Cấu hình: ô ghi gì, cần ghi gì, làm gì. */
export const policyProblem: IssueWordsOf<ConfigurationCode>['policyProblem'] = ({ facts }) => ({
  what: `${WHAT[facts.problem](item(facts), vietnameseNumbers.decimal(facts.found))}${expected(facts)}`,
  why: 'Quy định này ảnh hưởng đến kết quả, nên chương trình không tự đặt thay.',
  advice: ADVICE[facts.problem],
});

/** `«Tỷ lệ phiếu» (bảng «Danh hiệu, hình thức khen thưởng», dòng 1)` */
function item({ path, label, table, row }: PolicyFacts): string {
  const name = path === '' ? 'toàn bộ' : label === '' ? path : label;
  if (table === '') return `«${name}»`;
  return `«${name}» (bảng «${table}»${row === '' ? '' : `, dòng ${row}`})`;
}

function expected({ problem, expects, words }: PolicyFacts): string {
  if (!SAYS_EXPECTED.has(problem)) return '';
  const form = policyExpects[expects](words);
  return form === '' ? '' : ` Cần ghi: ${form}.`;
}

const SAYS_EXPECTED: ReadonlySet<PolicyProblemKind> = new Set(['missing', 'wrongType', 'notRead']);

/** Một mục cần ghi gì; dùng cả trong khung. */
export const policyExpects: Readonly<Record<PolicyExpects, (words: readonly string[]) => string>> = {
  choice: (words) => `một trong «${words.join('», «')}»`,
  choices: (words) => `một hoặc nhiều mức theo thứ tự, cách nhau bằng dấu chấm phẩy, trong «${words.join('», «')}»`,
  yesNo: () => '«Có» hoặc «Không»',
  whole: () => 'một số nguyên không âm, ví dụ 2',
  points: () => 'một số điểm không âm, ví dụ 7,5',
  share: () => 'một tỷ lệ, ví dụ 20% hoặc 1/5',
  text: () => 'chữ',
  seats: () => 'số suất, ví dụ 2, hoặc tỷ lệ, ví dụ 20%',
  votes: () => 'tỷ lệ phiếu, ví dụ 80%, 2/3 hoặc «trên 50%»',
  table: () => '',
  unknown: () => '',
};

const WHAT: Readonly<Record<PolicyProblemKind, (item: string, found: string) => string>> = {
  unknownField: (what) => `Cấu hình có mục lạ ${what}.`,
  missing: (what) => `Cấu hình thiếu mục ${what}.`,
  wrongType: (what, found) => `Mục ${what} của cấu hình ghi «${found}», không đúng kiểu giá trị.`,
  notRead: (what, found) => `Mục ${what} của cấu hình ghi «${found}», không hiểu được.`,
  duplicate: (what, found) => `Mục ${what} của cấu hình ghi «${found}», trùng với một dòng ở trên.`,
  unknownName: (what, found) => `Mục ${what} của cấu hình ghi «${found}», không tìm thấy tên hoặc số mục này.`,
  notAllowed: (what, found) => `Mục ${what} của cấu hình ghi «${found}», không được dùng để phân định khi bằng điểm.`,
  notSorted: (what, found) => `Mục ${what} của cấu hình ghi ${found}, cao hơn mức của dòng trên. Cần xếp mức cao nhất lên trước.`,
  gap: (what, found) =>
    `Mục ${what} của cấu hình ghi ${found}, nên giữa mức này và mức trên có khoảng điểm không thuộc loại nào.`,
  overlap: (what, found) =>
    `Mục ${what} của cấu hình ghi ${found}, nên có điểm thuộc cả hai loại, hoặc mức này không chứa điểm nào.`,
};

const ON_SHEET = 'Bổ sung hoặc sửa lại trên trang Cấu hình theo Quy chế của Cụm.';
const BOUNDS = 'Bỏ trống cột này, hoặc ghi «Đến dưới» đúng bằng «Từ điểm» của mức cao hơn liền kề.';
const ADVICE: Readonly<Record<PolicyProblemKind, string>> = {
  unknownField: 'Sửa tên mục cho đúng mẫu, hoặc chuyển điều ghi thêm sang cột «Căn cứ, ghi chú» trên trang Cấu hình.',
  missing: ON_SHEET,
  wrongType: ON_SHEET,
  notRead: ON_SHEET,
  duplicate: 'Giữ một dòng trên trang Cấu hình, xoá dòng kia.',
  unknownName: ON_SHEET,
  notAllowed: 'Chọn một tiêu chí phụ khác trên trang Cấu hình.',
  notSorted: 'Xếp lại các dòng của bảng trên trang Cấu hình, hoặc sửa điểm nếu ghi nhầm.',
  gap: BOUNDS,
  overlap: BOUNDS,
};
