import { stripMarks } from '../../../shared/foldHeading';
import type { Token } from '../token';

/** Words that make another noun of `điểm` (`thời điểm`, `quan điểm`), or speak of points as such (`số điểm`, `có điểm`). */
const BEFORE = new Set(
  'thoi trong quan thi dia uu nhuoc khuyet dac tam cuc kiem luan yeu giao toa dinh tu dien tieu hai phat so tong muc thang cham cho bang cao co tinh ghi mat khong'.split(
    ' ',
  ),
);
const AS_MUCH = new Set(['bao', 'bấy']);
const ENDS = new Set([',', ';', 'AND', 'OR', '/', ':']);

/**
 * `giải Nhất 8 điểm, giải Nhì điểm, giải Ba 4 điểm`: a number was left out, and the label would run on into the next; `đạt bao nhiêu
 * phần trăm` is a number that each result gives.
 */
export function missesNumber(tokens: readonly Token[]): boolean {
  return tokens.some(({ code }, at) => {
    if (code === 'nhiêu' && AS_MUCH.has(tokens[at - 1]?.code ?? '')) return true;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const isPoints = code === 'điểm' || code === 'diem' || code === 'đ' || code === 'PT';
    if (!isPoints || before === undefined || before.value !== null) return false;
    return !BEFORE.has(stripMarks(before.code)) && (after === undefined || ENDS.has(after.code));
  });
}
