import { stripMarks } from '../../shared/foldHeading';
import { issuerIsSchool } from '../evidence/issuer';
import { documentName, placeOfEvidence } from '../evidence/placedEvidence';
import type { Finding, Rule } from '../rule';

const AWARD = /\b(?:bang khen|co thi dua|huan chuong|chien si thi dua|ky niem chuong)\b/;
const ABOVE_SCHOOL =
  /\b(?:cap tinh|cua tinh|ubnd|uy ban nhan dan|hoc vien|chinh phu|thu tuong|nha nuoc|cap bo|toan quoc|trung uong)\b/;

/** EVD-08: an award of the province, the Academy or the State rests on a decision of theirs, not on a paper of the school. */
export const evidenceOfItsLevel: Rule = {
  id: 'EVD-08',
  severity: 'info',
  fix: null,
  blocks: null,
  tests: 'evidence',
  scope: 'unit',
  check: ({ evidence }) =>
    evidence.flatMap((one): readonly Finding[] => {
      const text = stripMarks(one.criterion.text);
      const own = one.cited.filter(issuerIsSchool);
      const [first] = own;
      if (first === undefined || own.length < one.cited.length || !AWARD.test(text) || !ABOVE_SCHOOL.test(text)) return [];
      return [{ code: 'evidenceOfOtherLevel', place: placeOfEvidence(one), facts: { document: documentName(first) } }];
    }),
};
