/** One line of a report: a paragraph or a row of a table, numbered from 1 as the file has them. */
export interface ReadLine {
  readonly number: number;
  readonly text: string;
  /** The cells, where the line is a row of a table. */
  readonly cells: readonly string[] | null;
}
