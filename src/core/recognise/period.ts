import { stripMarks } from '../shared/foldHeading';

/** `2026`, `Quý II`, `Tháng 3`, `Năm 2025`: columns of time, never schools or criteria; but `Nam Định` is a name. */
export function isPeriod(text: string): boolean {
  const plain = stripMarks(text);
  return (
    /^\d+([./-]\d+)*$/.test(plain) ||
    /^(nam|quy|thang|lan|ky|dot|tuan|hoc ky|nam hoc|ngay|giai doan) ?([ivx]+|\d+)\b/.test(plain) ||
    /^(\d+ thang|ca nam)\b/.test(plain)
  );
}
