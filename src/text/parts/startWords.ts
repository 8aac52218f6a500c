/** Words while the pane starts in Excel; the static page carries the same in Vietnamese for the time before the bundle. */
export interface StartWords {
  readonly outsideExcel: string;
  readonly outsideExcelAdvice: string;
  readonly tooOld: string;
  readonly tooOldAdvice: readonly string[];
  readonly detected: (found: string) => string;
}
