import type { HostFailure } from '../../core/workbook/host';

/** Words for what a host could not do: what happened, and what to do next. */
export interface FailureWords {
  readonly host: (failure: HostFailure, file: string) => { readonly message: string; readonly advice: string };
}
