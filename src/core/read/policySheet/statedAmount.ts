import { stripMarks } from '../../shared/foldHeading';

const AT_LEAST = /^(?:>=|≥|tu|dat tu|dat|it nhat|toi thieu|khong duoi|khong it hon)(?=[\s\d])\s*/;
const AT_MOST = /^(?:<=|≤|toi da|khong qua|khong vuot qua)(?=[\s\d])\s*/;
const MORE_THAN = /^(?:>|tren|hon|qua)(?=[\s\d])\s*/;
const MORE_THAN_HALF = /^qua (?:ban|nua)$/;
const OR_MORE = /\s*(?:tro len|tro di)$/;
const COUNTED = /\s*(?:chu so(?: thap phan)?|suat|don vi|truong|tap the|diem|d|phieu|so phieu)\.?$/;

/** An amount with the words around it taken off: `từ 80% trở lên`, `trên 50%`, `tối đa 5 điểm`, `2 suất`. */
export interface StatedAmount {
  readonly amount: string;
  /** `null`: the bare amount. */
  readonly bound: 'atLeast' | 'atMost' | 'moreThan' | null;
}

export function statedAmount(text: string): StatedAmount {
  const folded = stripMarks(text).replace(/phan tram/g, '%');
  if (MORE_THAN_HALF.test(folded)) return { amount: '1/2', bound: 'moreThan' };
  const orMore = OR_MORE.test(folded);
  const bare = folded.replace(OR_MORE, '');
  const [bound, prefix] = boundOf(bare);
  const amount = bare.replace(prefix, '').replace(COUNTED, '').trim();
  return { amount, bound: bound ?? (orMore ? 'atLeast' : null) };
}

function boundOf(text: string): readonly [StatedAmount['bound'], RegExp] {
  if (AT_LEAST.test(text)) return ['atLeast', AT_LEAST];
  if (AT_MOST.test(text)) return ['atMost', AT_MOST];
  return MORE_THAN.test(text) ? ['moreThan', MORE_THAN] : [null, /^/];
}
