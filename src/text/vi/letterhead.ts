/** "số 2" is "Cụm thi đua số 2"; a name that says what it is stays. */
export function withCluster(name: string): string {
  return /^(cụm|khối)/iu.test(name.normalize('NFC').trim()) ? name : `Cụm thi đua ${name}`;
}

/** The province of a school as its name gives it: "Trường Chính trị Hoàng Văn Thụ tỉnh Lạng Sơn" is in Lạng Sơn. */
export function placeOf(leader: string | null): string {
  const match = /(?:tỉnh|thành phố|TP\.?)\s+(\S.*)$/iu.exec(leader?.normalize('NFC').trim() ?? '');
  return match?.[1] ?? '………………';
}

/** A zero stands before days 1–9 and before months 1 and 2, none before months 3–9 (DOMAIN §5). */
export function dateWords({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm ${year}`;
}
