/** Making a fresh scoring workbook. */
export interface TemplatePanelWords {
  /** The n-th school, not named yet; n from 1. */
  readonly unit: (n: number) => string;
  /** The file's name, with its ending. */
  readonly file: string;
  readonly making: string;
  /** The host has not answered for a while. */
  readonly slow: string;
  readonly made: string;
  readonly failed: string;
  readonly failedAdvice: string;
}
