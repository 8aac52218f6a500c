import { stripMarks } from '../shared/foldHeading';

/** `2026`, `Quý II`, `Tháng 3`, `Năm 2025`, `Giám khảo 1`: columns of time or of judges, never schools or criteria; but `Nam Định` is a name. */
export function isSeries(text: string): boolean {
  const plain = stripMarks(text);
  return (
    /^\d{4}([./-]\d+)*$/.test(plain) ||
    /^(nam|quy|thang|lan|ky|dot|tuan|hoc ky|nam hoc|ngay|giai doan|vong|giam khao|gk|nguoi cham|thanh vien) ?([ivx]+|\d+)\b/.test(
      plain,
    ) ||
    /^(\d+ thang|ca nam)\b/.test(plain)
  );
}

/** Headings that number levels, parts or criteria: they stand across a rubric, not for schools. */
export function isLevel(text: string): boolean {
  const plain = stripMarks(text);
  return (
    /^\d+([./-]\d+)*$/.test(plain) ||
    /^(muc|muc do|bac|cap|loai|tc|tieu chi|phan|bai|cau|diem|thang) ?([ivx]+|[a-d]|\d+)\b/.test(plain)
  );
}

/** `Chênh lệch`, `So sánh (A-B)`, `Tăng/giảm` at the end of the schools say how they differ. */
export function comparesUnits(text: string): boolean {
  return /^(chenh lech|so sanh|tang ?\/?-? ?giam|ty le|ti le|he so|trong so|phan tram)\b/.test(stripMarks(text));
}
