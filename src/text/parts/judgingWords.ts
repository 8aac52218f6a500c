/** Letting findings stand, and taking them up again. */
export interface JudgingWords {
  /** The button on a finding. */
  readonly letStand: string;
  /** All findings of the same rule that may be let stand, this one among them. */
  readonly sameRule: (count: number) => string;
  readonly heading: (count: number) => string;
  readonly intro: string;
  readonly back: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly by: string;
  readonly byHint: string;
  readonly more: (count: number) => string;
  readonly confirm: (count: number) => string;
  /** The list of those that are let stand. */
  readonly list: (count: number) => string;
  /** Who, when, why; `by` is "" where nobody is named, `on` is as printed. */
  readonly said: (by: string, on: string | null, reason: string) => string;
  readonly takeUp: string;
  readonly noLog: string;
}
