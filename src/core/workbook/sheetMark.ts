const PREFIX = '_ChamThiDua_';
/** `Cấu hình` where we had to add it: ours to take back, and people's to write on, so that it is read like theirs. */
export const SETTINGS_MARK = 'settings';
/** `Nhật ký`: what was collected and what was set right. */
export const LOG_MARK = 'log';
/** `Phiếu gửi`: what a school checked before it sent its file, and the stamp. */
export const SUBMISSION_MARK = 'submission';
/** `Đăng ký`: who registered for what, read beside the list of units. */
export const REGISTRATION_MARK = 'registration';
/** `Bỏ phiếu` where we had to add it: ours to take back, and people's to write on. */
export const BALLOTS_MARK = 'ballots';
const PAIR_MARK = /^pair\d+$/;
const INPUT_MARKS: ReadonlySet<string> = new Set([SETTINGS_MARK, REGISTRATION_MARK, BALLOTS_MARK]);
const MARK = /^[A-Za-z][A-Za-z0-9]*$/;

/**
 * The name by which a workbook keeps a sheet's mark: `summary` is `_ChamThiDua_summary`, a hidden name scoped to
 * that sheet which refers to its cell A1. It travels with the sheet when a person renames or moves it.
 */
export function markName(mark: string): string {
  if (!MARK.test(mark)) throw new Error(`A sheet's mark is letters and digits: ${JSON.stringify(mark)}`);
  return PREFIX + mark;
}

/** The sheet of one pair of schools that score one another: ours to write, theirs to fill in. */
export function pairMark(number: number): string {
  return `pair${String(number)}`;
}

/** The mark a sheet-scoped name stands for, `null` for any other name. Names know no capitals; the mark comes back as written. */
export function markOf(definedName: string): string | null {
  if (definedName.slice(0, PREFIX.length).toLowerCase() !== PREFIX.toLowerCase()) return null;
  const mark = definedName.slice(PREFIX.length);
  return MARK.test(mark) ? mark : null;
}

/** Whether a sheet is read as input: the user's own, and what we added for them to fill in: settings, registrations, ballots, sheets of pairs. */
export function isInput(mark: string | null): boolean {
  return mark === null || INPUT_MARKS.has(mark) || PAIR_MARK.test(mark);
}
