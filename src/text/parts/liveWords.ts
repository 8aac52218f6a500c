/** Checking while people type. */
export interface LiveWords {
  readonly label: string;
  readonly hint: string;
  /** Beside the step, with a sign for each. */
  readonly counts: (errors: number, warnings: number) => string;
  readonly news: (errors: number, warnings: number) => string;
}
