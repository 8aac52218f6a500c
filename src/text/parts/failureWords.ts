import type { HostFailure, Left } from '../../core/workbook/host';

/** Words for what a host could not do: what happened, and what to do next. */
export interface FailureWords {
  /** @param left what is known of the workbook after it; unknown when it is not said */
  readonly host: (failure: HostFailure, file: string, left?: Left) => { readonly message: string; readonly advice: string };
}
