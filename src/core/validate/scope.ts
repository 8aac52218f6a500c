/**
 * What the findings of a rule depend on, so that after an edit only those are sought again that may have changed. A promise of the rule,
 * held to by the test that checks random edits against a whole validation.
 *
 * - `unit`: each names a unit, and depends on the entries, the stated sums and the scorecard of that unit alone, not on its place. What names
 *   no unit depends on nothing that is typed into the scoring.
 * - `criterion`: each names a criterion, and depends on what the units have in that criterion's cells, not on their points.
 * - `evidence`: on the evidence of all units.
 * - `formulas`: on the formulas, and on what is typed among them.
 * - `cluster`: on anything of any unit. Checked again after every edit, so it has to be quick.
 * - `book`: on the criteria, the settings, the lists and the make of the workbook; on nothing that is typed into the scoring.
 */
export type Scope = 'unit' | 'criterion' | 'evidence' | 'formulas' | 'cluster' | 'book';
