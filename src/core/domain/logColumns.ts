/** Columns of `Nhật ký`, counted from 1. */
export const LOG = {
  number: 1,
  on: 2,
  file: 3,
  unit: 4,
  action: 5,
  cell: 6,
  criterion: 7,
  subject: 8,
  from: 9,
  to: 10,
  note: 11,
  /** Behind the note: logs of before have no such column. */
  by: 12,
} as const;

/** What the column of actions says of a file that was sent back, and of one that was taken, in every language we write. */
export const LOGGED_RETURN: readonly string[] = ['Trả lại', 'Returned'];
export const LOGGED_TAKING: readonly string[] = ['Đã nhận', 'Taken'];
