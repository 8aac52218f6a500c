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
  'qua han',
  'tre han',
  'khong thuc hien',
  'chua thuc hien',
  'khong dung',
  'sai',
  'false',
  'no',
]);

/** `Có`, `Đạt`, `x` are yes; `Không`, `Chưa đạt` are no; any other word is neither and is asked about (TYP-08). */
export function yesOrNo(word: string): boolean | null {
  const folded = foldedWord(word);
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : null;
}

/** Whether the condition was met, of words that say so whatever the condition denies: `Đạt`, `Không vi phạm`; `Có` and `Không` do not. */
export function isMet(word: string): boolean | null {
  const folded = foldedWord(word);
  if (MET.has(folded)) return true;
  return NOT_MET.has(folded) ? false : null;
}

const MET = new Set([
  'dat',
  'bao dam',
  'dam bao',
  'khong co',
  'khong vi pham',
  'khong co vi pham',
  'khong xay ra',
  'khong de xay ra',
  'chap hanh tot',
]);
const NOT_MET = new Set(['khong dat', 'chua dat', 'vi pham', 'co vi pham', 'xay ra', 'co xay ra', 'de xay ra']);

/** `Có` is yes, `Không` is no; nothing else. */
export function yesOrNoAlone(word: string): boolean | null {
  const folded = foldedWord(word);
  return folded === 'co' ? true : folded === 'khong' ? false : null;
}

function foldedWord(word: string): string {
  return stripMarks(word).replace(/[\s.;,]+$/, '');
}
