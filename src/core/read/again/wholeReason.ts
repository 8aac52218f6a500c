/**
 * Why an edit is checked with the whole workbook: it may decide more than the values of some units.
 *
 * - `notRecognised`: the workbook was not understood before.
 * - `otherCell`: a heading, a maximum, a name, a setting, or nothing the reading knows.
 * - `formula`: a formula was typed, or typed over.
 * - `recognition`: the tables look otherwise with it.
 * - `outline`: with it a row is another criterion, or none.
 * - `condition`: it says whether a school is barred.
 * - `target`: whether something is assigned.
 * - `doubtfulColumn`: numbers of its column can be read in two ways.
 * - `reviewerText`: words where a reviewer's score is due.
 * - `emptied`: what was there is no longer given.
 * - `letters`: its characters are not what they seem, or the workbook has texts of old fonts.
 * - `fill`: the fill of a cell among formulas is another.
 */
export type WholeReason =
  | 'notRecognised'
  | 'otherCell'
  | 'formula'
  | 'recognition'
  | 'outline'
  | 'condition'
  | 'target'
  | 'doubtfulColumn'
  | 'reviewerText'
  | 'emptied'
  | 'letters'
  | 'fill';
