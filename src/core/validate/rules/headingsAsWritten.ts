import type { RecognisedColumn } from '../../domain/recognition';
import type { Finding, Rule } from '../rule';

/** Words of headings as they look without their marks. */
const UNMARKED =
  /\b(?:diem|tieu chi|noi dung|don vi|minh chung|ket qua|chi tieu|tham dinh|tu cham|thong nhat|ghi chu|xep loai|xep hang|tong cong)\b/i;

/** STR-08: a heading that was understood although it is typed without its marks; told once for each sheet. */
export const headingsAsWritten: Rule = {
  id: 'STR-08',
  severity: 'info',
  fix: 'ask',
  blocks: null,
  tests: 'sheets',
  scope: 'book',
  check: ({ around: { recognition } }) =>
    (recognition?.sheets ?? []).flatMap(({ name, header, columns, role }): readonly Finding[] => {
      const tolerated = role === 'ignored' || header === null ? [] : columns.filter(isTolerated);
      const [first] = tolerated;
      if (first === undefined || header === null) return [];
      const place = { at: { sheet: name, row: header.from, column: first.column }, unit: null, criterion: null };
      return [{ code: 'headingTolerated', place, facts: { headings: tolerated.map(({ heading }) => heading) } }];
    }),
};

function isTolerated({ role, heading, unitName }: RecognisedColumn): boolean {
  return role !== 'ignored' && unitName === null && UNMARKED.test(heading);
}
