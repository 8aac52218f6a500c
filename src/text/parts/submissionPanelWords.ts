/** Words of the checklist before a school sends its file; the items themselves are those of the sheet `Phiếu gửi`. */
export interface SubmissionPanelWords {
  readonly heading: string;
  /** The workbook is not one school's own. */
  readonly notOne: string;
  readonly intro: string;
  readonly open: string;
  readonly ready: string;
  readonly stamp: string;
  readonly stampAgain: string;
  /** When it was stamped, and that nothing has changed since. */
  readonly intact: (on: string) => string;
  readonly changed: (on: string) => string;
  readonly noDigest: string;
}
