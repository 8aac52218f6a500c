import { nameKey } from '../../shared/nameKey';
import type { Finding, Rule } from '../rule';

/** MIS-03: every school of the cluster's list has scores; a missing sheet is neither zero nor full marks. Nor does a reviewer's sheet score a school that is none of them. */
export const everyUnitScored: Rule = {
  id: 'MIS-03',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'units',
  scope: 'book',
  check: ({ reading }) => {
    const scored = reading.units.filter((unit) => (reading.entries.get(unit.id)?.size ?? 0) > 0);
    const scoredNames = new Set(scored.map((unit) => nameKey(unit.name)));
    const listed = reading.expectedUnits ?? [];
    const listedNames = new Set(listed.map(({ text }) => nameKey(text)));
    const unscored = reading.units.filter((unit) => !scored.includes(unit) && !listedNames.has(nameKey(unit.name)));
    const units = new Map(reading.units.map((unit) => [nameKey(unit.name), unit.id]));
    const missing = [...listed, ...unscored.map(({ name, at }) => ({ text: name, at }))].filter(
      ({ text }) => !scoredNames.has(nameKey(text)),
    );
    // Counted by what there is, not by names: two schools may differ in the place of a mark alone (DUP-02).
    const expected = scored.length + missing.length;
    const unplaced = (reading.unplacedCrossScores ?? []).map(({ at, text }): Finding => ({
      code: 'crossScoresUnplaced',
      place: { at, unit: null, criterion: null },
      facts: { name: text },
    }));
    const unscoredUnits = missing.map(({ text, at }): Finding => ({
      code: 'unitMissing',
      place: { at, unit: units.get(nameKey(text)) ?? null, criterion: null },
      facts: { name: text.trim(), expected, found: scored.length },
    }));
    return [...unscoredUnits, ...unplaced];
  },
};
