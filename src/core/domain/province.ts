/** One province formed of several: `joined` are the old ones that took the name of the new. */
export interface ProvinceMerger {
  readonly province: string;
  readonly joined: readonly string[];
}

/** Provinces by the document that orders them, with the day it takes effect (ISO). */
export interface ProvinceOrder {
  readonly document: string;
  /** The day the document was passed. */
  readonly passed: string;
  /** The day from which the new provinces work. */
  readonly from: string;
  readonly mergers: readonly ProvinceMerger[];
  readonly unchanged: readonly string[];
}
