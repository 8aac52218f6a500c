import { stripMarks } from '../../shared/foldHeading';

const ANSWER = /^(?:muc (?:do )?)?(?:(?:(?:rat|hoan toan|tuong doi|kha|it|khong|chua|not) )?hai long|binh thuong|trung lap)$/u;

/** `rất hài lòng`, `bình thường`, `không hài lòng`: the answers of one inquiry, of which a unit has one. */
export const answersInquiry = (label: string): boolean => ANSWER.test(stripMarks(label.trim()));
