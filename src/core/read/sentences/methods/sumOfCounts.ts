import type { CountedItem } from '../../../domain/method';
import { stripMarks } from '../../../shared/foldHeading';
import type { Cap } from '../clause';
import { limitOf } from '../limit';
import { withOperator } from '../operators';
import type { Recogniser } from '../parsed';
import { match, pattern, under } from '../pattern';
import { labelOf, type Token } from '../token';
import { withoutEdges } from '../withoutEdges';
import { withoutLimits } from './formula';
import { isUnsaidFault } from './unsaidFault';

const HEAD = pattern('số? điểm ~* =|bằng|:');
const TERMS = [
  pattern('each:N PT? TIMES với? số|lượng+ of:~+'),
  pattern('số|lượng+ of:~+ TIMES với? each:N PT?'),
  pattern('số|lượng+ of:~+ TIMES với? each:N PT DIVIDED unit:~+'),
];
/** Faults typed without marks. */
const BARE_FAULTS = ['vang', 'cham', 'muon', 'tre', 'thieu', 'hut', 'loi', 'no'];
/** A mean, a rate or a weight of marks is no number of things. */
const NO_THINGS = new Set(['điểm', 'bình', 'bình_quân', 'trung', 'x', 'nhân', 'chia', '-', 'lẻ', 'dư', 'còn', ...BARE_FAULTS]);

/** `2 x số sách + 1 x số giáo trình (tối đa 5 điểm)`: kinds of things, each with its points. */
export const sumOfCounts: Recogniser = ({ tokens, context, hasCountAside }) => {
  if ((context.kind ?? 'points') !== 'points' || hasCountAside || !tokens.some(({ code }) => code === '+')) return null;
  const { body, limits } = withoutLimits(tokens);
  const equals = body.findIndex(({ code }) => ['=', 'bằng', ':'].includes(code)) + 1;
  const isNamed = equals > 0 && match(body.slice(0, equals), HEAD) !== null;
  const items = termsOf(isNamed ? body.slice(equals) : body).map(itemFrom);
  const known = items.filter((one) => one !== null);
  const labels = new Set(known.map(({ label }) => label.toLowerCase()));
  if (known.length < 2 || known.length < items.length || labels.size < known.length || isUnsaidFault(tokens)) return null;
  const caps = limits.filter((one): one is Cap => one.kind === 'cap' && one.verb === null && one.period === null);
  const limit = limitOf(caps, context.maximum);
  // without a word for points the numbers may be of anything
  const speaksOfPoints = isNamed || tokens.some(({ code }) => code === 'PT' || code === 'FULL');
  if (!limit.ok || caps.length < limits.length || !speaksOfPoints) return null;
  return {
    method: { kind: 'weightedCount', items: known, maximum: limit.cap ?? context.maximum },
    most: limit.cap,
    isExact: limit.cap !== null,
  };
};

function termsOf(body: readonly Token[]): readonly (readonly Token[])[] {
  const cuts = body.flatMap(({ code }, at) => (code === '+' ? [at] : []));
  return [-1, ...cuts].map((cut, index) => withoutEdges(body.slice(cut + 1, cuts[index] ?? body.length)));
}

function itemFrom(term: readonly Token[]): CountedItem | null {
  const found = match(term.map(withOperator), ...TERMS);
  const points = found === null ? null : (under(found, 'each')[0]?.value ?? null);
  const of = found === null ? [] : under(found, 'of');
  if (found === null || points === null || of.some(({ code }) => NO_THINGS.has(code))) return null;
  const isSame = under(found, 'unit').every(({ code }, at) => stripMarks(code) === stripMarks(of[at]?.code ?? ''));
  return isSame ? { label: labelOf(of), points } : null;
}
