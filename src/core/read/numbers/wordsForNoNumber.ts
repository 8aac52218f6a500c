import { stripMarks } from '../../shared/foldHeading';

/** A line to write on, dashes, dots: looked at before folding, which takes `_` for a blank. */
const BLANK_LINE = /^\s*[-\u2010-\u2015\u2212_.…·?]+\s*$/;
const PLACEHOLDER = /^(?:chua (?:cham|co|nhap|danh gia)|dang cap nhat|trong)$/;
const NOT_ASSIGNED =
  /^(?:kp|k\/a|n\/a|na|khong (?:duoc )?(?:phan cong|giao|ap dung|thuoc chuc nang|thuoc doi tuong|co chi tieu)(?: .*)?|not applicable)$/;

/** A dash, dots, `____` or "chưa chấm": somebody kept the place of a number that is not there yet. */
export function isPlaceholder(text: string): boolean {
  return BLANK_LINE.test(text) || PLACEHOLDER.test(stripMarks(text));
}

/** `KP`, `Không giao` in any case and with or without marks: the criterion is declared not to be this unit's. Source: CONTRACT §5.1. */
export function isNotAssigned(text: string): boolean {
  return NOT_ASSIGNED.test(stripMarks(text).replace(/[.*]+$/, ''));
}
