import type { Bound } from '../bound';
import type { Token } from '../token';

/** What the words before a comparison may begin with and that says nothing of what is measured. */
const NEUTRAL = new Set([
  'đạt',
  'có',
  'được',
  'thực',
  'hiện',
  'hoàn',
  'thành',
  'nếu',
  'kết',
  'quả',
  'từ',
  'số',
  'đơn',
  'vị',
  'RATE',
  'chậm',
  'muộn',
  'trễ',
  'nộp',
  'tỷ',
  'lệ',
  'các',
  'phần',
  'trăm',
  'điểm',
  'vụ',
  'việc',
  'lần',
  'nào',
]);

/** All bounds measure one thing: the words around their numbers are the same, or left out. */
export function sameThing(bounds: readonly Bound[]): boolean {
  const of = (pick: (bound: Bound) => readonly Token[]): readonly string[] =>
    bounds.map((bound) =>
      pick(bound)
        .map(({ code }) => code)
        .filter((code) => !NEUTRAL.has(code))
        .join(' '),
    );
  return agree(of((bound) => withoutWho(bound.lead))) && agree(of((bound) => bound.noun));
}

/** `Trường có ít nhất 40%`, `tỷ lệ này thấp hơn 40%`: who has it, and that it is the same. */
function withoutWho(lead: readonly Token[]): readonly Token[] {
  const start = ['nhà', 'IF'].includes(lead[0]?.code ?? '') ? 1 : 0;
  const from = lead[start]?.code === 'trường' ? start + 1 : 0;
  return lead.slice(from).filter(({ code }, at, all) => code !== 'này' || all[at - 1]?.code !== 'RATE');
}

function agree(texts: readonly string[]): boolean {
  const told = texts.filter((one) => one !== '');
  const longest = told.reduce((best, one) => (one.length > best.length ? one : best), '');
  return told.every((one) => ` ${longest} `.includes(` ${one} `));
}
