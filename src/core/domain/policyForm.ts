import type { PolicyTable } from './policyTables';

/** Columns of one row of a table by their path: `{ name: 'Tốt', from: '80' }`. */
export type PolicyFormRow = Readonly<Record<string, string>>;

/** A policy as a person fills it in: for each place of `Cấu hình` what is typed there, `""` for nothing. */
export interface PolicyForm {
  /** By path: `rounding.at` is `Từng tiêu chí`. */
  readonly settings: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<PolicyTable['path'], readonly PolicyFormRow[]>>;
}
