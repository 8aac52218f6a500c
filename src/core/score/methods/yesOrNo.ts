import { stripMarks } from '../../shared/foldHeading';

const YES = new Set([
  'co',
  'dat',
  'hoan thanh',
  'da hoan thanh',
  'day du',
  'dung han',
  'thuc hien',
  'da thuc hien',
  'dung',
  'x',
  'v',
  '✓',
  '✔',
  '☑',
  'true',
  'yes',
]);
const NO = new Set([
  'khong',
  'khong co',
  'chua',
  'chua co',
  'khong dat',
  'chua dat',
  'khong hoan thanh',
  'chua hoan thanh',
  'khong day du',
  'chua day du',
  'khong dung han',
  'khong thuc hien',
  'chua thuc hien',
  'khong dung',
  'sai',
  'false',
  'no',
]);

/** `Có`, `Đạt`, `x` are yes; `Không`, `Chưa đạt` are no; any other word is neither and is asked about (TYP-08). */
export function yesOrNo(word: string): boolean | null {
  const folded = stripMarks(word).replace(/[\s.;,]+$/, '');
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : null;
}
