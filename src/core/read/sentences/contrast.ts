import { isCircumstance } from './qualifier';
import { wordsOf, type Token } from './token';

/** When, where and by whom; two papers seldom contrast. */
const CONTRASTING = new Set(['tại', 'ở', 'trên', 'trong', 'do', 'tính', 'năm', 'đến']);

/** `giải nhất 5 điểm tại cấp tỉnh; giải nhì 3 điểm tại cấp trường`: said of two kinds the place tells them apart and is not set aside. */
export function areContrasted(circumstances: readonly (readonly Token[])[]): boolean {
  const told = circumstances.filter((one) => CONTRASTING.has(one[0]?.code ?? '') && isCircumstance(one));
  return told.some((one) => told.some((other) => one[0]?.code === other[0]?.code && wordsOf(one) !== wordsOf(other)));
}
