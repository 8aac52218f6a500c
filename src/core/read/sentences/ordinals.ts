import { points } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';
import type { Token } from './token';

const PLACES: Readonly<Record<string, string>> = {
  nhat: '1', mot: '1', nhi: '2', hai: '2', ba: '3', tu: '4', bon: '4', nam: '5', sau: '6', bay: '7', tam: '8', chin: '9', muoi: '10',
};

/** `thứ ba`, `hạng nhì`, `thứ 4` become one token with their place; the class of a medal (`Huân chương hạng Ba`) stays a name. */
export function withOrdinals(tokens: readonly Token[]): readonly Token[] {
  const made: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    const isSeries = token.code === 'thứ' || isNumberedTime(token, next, tokens[at + 2]) || (token.code === 'hạng' && !isOfMedal(made));
    const value = next === undefined ? null : (next.code === 'N' ? next.value : next.value === null ? placeOf(next.text) : null);
    if (!isSeries || next === undefined || value === null) made.push(token);
    else {
      made.push({ text: `${token.text} ${next.text}`, code: 'ORD', value });
      at += 1;
    }
  }
  return made;
}

/** `lần 1 trừ 2 điểm, lần 2 …`: the first time, the second; `mỗi lần 2 điểm` is no such. */
function isNumberedTime(token: Token, next: Token | undefined, after: Token | undefined): boolean {
  return token.code === 'lần' && next?.code === 'N' && after?.code !== 'điểm' && after?.code !== 'đ';
}

function placeOf(text: string): Token['value'] {
  const digits = PLACES[stripMarks(text)];
  return digits === undefined ? null : points(digits);
}

function isOfMedal(before: readonly Token[]): boolean {
  return before.slice(-6).some(({ text }) => ['chuong', 'khen'].includes(stripMarks(text)));
}
