import type { PolicyExpects } from '../../../core/domain/policyField';
import type { PolicyProblemKind } from '../../../core/domain/policyProblem';
import type { ConfigurationCode, IssueWordsOf } from '../../parts/issueWords';
import { englishNumbers } from '../../format';

type PolicyFacts = Parameters<IssueWordsOf<ConfigurationCode>['policyProblem']>[0]['facts'];

/** Words about one item of the policy sheet: what stands there, what is expected, what to do. */
export const policyProblem: IssueWordsOf<ConfigurationCode>['policyProblem'] = ({ facts }) => ({
  what: `${WHAT[facts.problem](item(facts), englishNumbers.decimal(facts.found))}${expected(facts)}`,
  why: 'The result depends on it, so nothing is put in its place.',
  advice: ADVICE[facts.problem],
});

/** `“Tỷ lệ phiếu” (table “Danh hiệu, hình thức khen thưởng”, row 1)` */
function item({ path, label, table, row }: PolicyFacts): string {
  const name = path === '' ? 'everything' : label === '' ? path : label;
  if (table === '') return `“${name}”`;
  return `“${name}” (table “${table}”${row === '' ? '' : `, row ${row}`})`;
}

function expected({ problem, expects, words }: PolicyFacts): string {
  if (!SAYS_EXPECTED.has(problem)) return '';
  const form = policyExpects[expects](words);
  return form === '' ? '' : ` Expected: ${form}.`;
}

const SAYS_EXPECTED: ReadonlySet<PolicyProblemKind> = new Set(['missing', 'wrongType', 'notRead']);

/** What an item may hold; said in the pane as well. The words themselves are those of the sheet. */
export const policyExpects: Readonly<Record<PolicyExpects, (words: readonly string[]) => string>> = {
  choice: (words) => `one of “${words.join('”, “')}”`,
  choices: (words) => `one or several in order, with semicolons between, of “${words.join('”, “')}”`,
  yesNo: () => '“Có” (yes) or “Không” (no)',
  whole: () => 'a whole number that is not negative, such as 2',
  points: () => 'a number of points that is not negative, such as 7,5',
  share: () => 'a share, such as 20% or 1/5',
  text: () => 'text',
  seats: () => 'a number of seats, such as 2, or a share, such as 20%',
  votes: () => 'a share of the votes, such as 80%, 2/3 or “trên 50%” (more than half)',
  table: () => '',
  unknown: () => '',
};

const WHAT: Readonly<Record<PolicyProblemKind, (item: string, found: string) => string>> = {
  unknownField: (what) => `The policy has the unknown field ${what}.`,
  missing: (what) => `The policy lacks ${what}.`,
  wrongType: (what, found) => `The policy’s ${what} holds “${found}”, which is of the wrong type.`,
  notRead: (what, found) => `The policy’s ${what} holds “${found}”, which cannot be read.`,
  duplicate: (what, found) => `The policy’s ${what} holds “${found}”, as another line above does or otherwise than it.`,
  unknownName: (what, found) => `The policy’s ${what} names “${found}”, which is not there.`,
  notAllowed: (what, found) => `The policy’s ${what} is “${found}”, which must not decide a tie.`,
  notSorted: (what, found) => `The policy’s ${what} is ${found}, above that of the row before. The highest grade stands first.`,
  gap: (what, found) => `The policy’s ${what} is ${found}, so that some points below the next grade belong to none.`,
  overlap: (what, found) => `The policy’s ${what} is ${found}, so that some points belong to two grades, or none to this one.`,
};

const ON_SHEET = 'Complete or correct it on the policy sheet, as the cluster’s regulation says.';
const BOUNDS = 'Leave this column empty, or write under “Đến dưới” exactly where the next higher grade begins.';
const ADVICE: Readonly<Record<PolicyProblemKind, string>> = {
  unknownField: 'Correct the label on the policy sheet, or move the remark to the column “Căn cứ, ghi chú”.',
  missing: ON_SHEET,
  wrongType: ON_SHEET,
  notRead: ON_SHEET,
  duplicate: 'Keep one line on the policy sheet and delete the other.',
  unknownName: ON_SHEET,
  notAllowed: 'Choose another tie-break on the policy sheet.',
  notSorted: 'Put the rows of the table in order on the policy sheet, or correct the points.',
  gap: BOUNDS,
  overlap: BOUNDS,
};
