import { stripMarks } from '../../shared/foldHeading';
import { wordsOf, type Token } from './token';

const LIMITS =
  /^(?:(?:diem|muc|muc diem|so diem) (?:tran|san|khong che|gioi han|toi thieu|toi da|cao nhat|thap nhat|chuan)|tran|san|gioi han|han muc|muc han|khong che|thang diem|khung diem)(?: |$)/u;

/** `điểm trần mỗi loại 3 điểm`, `giới hạn của mỗi loại là 3 điểm` say how far others go and earn nothing; `mỗi điểm cầu` is a place. */
export const isLimitOfEach = (tokens: readonly Token[]): boolean =>
  tokens.some(({ code }) => code === 'EACH' || code === 'moi') && LIMITS.test(stripMarks(wordsOf(tokens).toLowerCase()));
