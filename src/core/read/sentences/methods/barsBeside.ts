import { stripMarks } from '../../../shared/foldHeading';
import type { Grant } from '../clause';

/** All without marks; `không được công nhận`, `không xếp loại` may be faults that are counted. */
const BARS = /(?:^| )NOT (?:duoc )?(?:xem |dua vao )?(?:xet|xep hang|binh xet|de nghi (?:khen|tang|co|thi|danh|xet))(?: |$)/u;

/** `Không xét thi đua và trừ 5 điểm`: a bar beside points, of which no method of counting holds the first. */
export const barsBeside = ({ caption, condition, tail }: Grant): boolean =>
  [caption, condition, tail].some((words) =>
    BARS.test(words.map(({ code }) => (code === 'NOT' ? code : stripMarks(code))).join(' ')),
  );
