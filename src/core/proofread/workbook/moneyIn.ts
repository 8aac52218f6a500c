import { equal, multiply, ONE, points, type Points } from '../../domain/points';

/** Not the word in `đồng chí`, `hợp đồng`. */
const UNIT =
  /\(?(?<!\p{L})(?:(tỷ|tỉ|triệu|nghìn|ngàn)(?:\s+(?:đồng|vnđ))?|(?<!(?:hợp|hội|cộng) )đồng(?! (?:chí|bào|đội|thời|nghiệp|bộ))|vnđ)(?!\p{L})\)?/iu;
const FACTORS: Readonly<Record<string, Points>> = {
  nghìn: points('1000'),
  ngàn: points('1000'),
  triệu: points('1000000'),
  tỷ: points('1000000000'),
  tỉ: points('1000000000'),
};

/** The name of a quantity without its unit of money, and how many đồng one of that unit is: `Kinh phí (triệu đồng)`. `null`: it names none. */
export function moneyIn(name: string): { readonly rest: string; readonly factor: Points | null } {
  const text = name.normalize('NFC');
  const unit = UNIT.exec(text);
  if (unit === null) return { rest: name, factor: null };
  return { rest: text.replace(UNIT, ' '), factor: unit[1] === undefined ? ONE : (FACTORS[unit[1].toLowerCase()] ?? ONE) };
}

/** Whether an amount in đồng is a figure in thousands, millions or milliards of them. */
export function isInSomeUnit(inDong: Points, figure: Points): boolean {
  return [ONE, ...Object.values(FACTORS)].some((factor) => equal(inDong, multiply(figure, factor)));
}
