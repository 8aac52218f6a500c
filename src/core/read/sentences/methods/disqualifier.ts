import type { BarScope } from '../../../domain/method';
import type { Recogniser } from '../parsed';
import { match, pattern, under } from '../pattern';
import { isNumber, labelOf, type Token } from '../token';

const ANY = '~s|IF|từ|FROM|THEN|,*';
const CEILING = pattern(`${ANY} chỉ|được* xếp loại từ|cao|CAP* band:~+ DOWN`);
const BAR = pattern(`before:~s|IF|,|THEN* NOT được|đưa|vào* verb:xem|xét|đề|bình|xếp|công|tặng|nghị|hạng|loại|nhận+ what:${ANY}`);
const OUT = pattern(`before:${ANY} loại khỏi what:${ANY}`);
const BARRED = /\b(?:thi đua|khen thưởng|danh hiệu|bằng khen|cờ|xếp hạng|hạng|xếp loại)\b/u;

/** `Không xét thi đua đối với đơn vị có cá nhân bị kỷ luật từ cảnh cáo trở lên`: bars, and gives no points. */
export const disqualifier: Recogniser = ({ tokens, context }) => {
  if (context.kind !== null && context.kind !== 'disqualifier') return null;
  if (tokens.some((token) => isNumber(token) || token.code === ';')) return null;
  const plain = tokens.filter(({ code }) => code !== '.' && code !== ':');
  const ceiling = match(plain, CEILING);
  if (ceiling !== null) return barred({ ceiling: labelOf(under(ceiling, 'band')) });
  const found = match(plain, BAR, OUT);
  const scope = found === null ? null : scopeOf([...under(found, 'verb'), ...under(found, 'what')]);
  return scope === null ? null : barred(scope);
};

function barred(scope: BarScope): ReturnType<Recogniser> {
  return { method: { kind: 'disqualifier', scope }, most: null, isExact: false };
}

/** From what: places at all, the first prize only, every award. A grade that is denied leaves the next one open. */
function scopeOf(words: readonly Token[]): BarScope | null {
  const said = ` ${words.map(({ code }) => code).join(' ')} `;
  const upTo = `${said.split(/ (?:IF|có|để) /u)[0] ?? said} `;
  if (/ loại (?:(?:từ|FROM|đạt|mức|là) )?(?:xuất|tốt|khá|giỏi|trung|hoàn|[abc]|i+) /u.test(upTo)) return null;
  if (/ cờ /u.test(upTo)) return 'flagOnly';
  if (
    / (?:khen thưởng|bằng khen|danh hiệu) /u.test(upTo) &&
    !/ thi đua /u.test(upTo.replace(/ danh hiệu thi đua /u, ' danh hiệu '))
  )
    return 'allAwards';
  return BARRED.test(upTo) ? 'rank' : null;
}
