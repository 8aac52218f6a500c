import type { CitedDocument } from '../../domain/evidenceReference';
import { stripMarks } from '../../shared/foldHeading';

/** The end of a symbol names who issued the document: `76-BC/TCT`, `123/QĐ-UBND`. */
function issuerOf({ symbol }: CitedDocument): string {
  const parts = symbol.split(/[-/]/);
  return stripMarks(parts[parts.length - 1] ?? '').replace(/[^a-z0-9]/g, '');
}

const ABOVE = /^(?:hv.*|hocvien.*|ubnd|hdnd|tu|tw|ttg|cp|ctn|b[a-z]{2,5}|s[a-z]{2,5}|duk.*|ldld|ctd|cum|ban.*)$/;
const SCHOOL = /^(?:tct.*|truong.*)$/;

/** An authority above the schools, whose documents concern several of them. */
export function issuerIsAbove(document: CitedDocument): boolean {
  return ABOVE.test(issuerOf(document));
}

export function issuerIsSchool(document: CitedDocument): boolean {
  return SCHOOL.test(issuerOf(document));
}
