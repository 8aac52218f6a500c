/** Whose work the panel follows: one school’s or the cluster’s. */
export interface JourneyWords {
  /** Where the steps are numbers: shows their names, and hides them again. */
  readonly names: string;
  /** The button behind which stands what is opened now and then. */
  readonly more: string;
  /** The same while one of these is open. */
  readonly moreHere: (name: string) => string;
  readonly now: { readonly school: string; readonly officer: string };
  readonly goOver: { readonly school: string; readonly officer: string };
}
