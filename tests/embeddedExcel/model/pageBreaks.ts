/** Rows and columns before which a new page begins, ascending. */
export interface Breaks {
  rows: readonly number[];
  columns: readonly number[];
}
