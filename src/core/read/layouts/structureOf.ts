import type { Criterion, CriterionId } from '../../domain/criteria';
import type { StructureDifference } from '../../domain/reading';
import { stripMarks } from '../../shared/foldHeading';
import type { OutlineNode } from '../criteria/outline';
import type { Alignment } from './alignRows';
import type { NamedUnit } from './scoreReading';

export interface Structure {
  readonly differences: readonly StructureDifference[];
  /** Criteria that only a few sheets have: they do not apply to the other units. */
  readonly ownCriteria: ReadonlySet<CriterionId>;
}

/**
 * How the sheets of units differ from the common tree: a row most others have is missing, a row few have is extra, the order is
 * another, or the wording at one place is. Of a whole group the group is told. Source: WORKBOOKS §1 L5, METHODS §4.6.
 *
 * @param isListed whether the list `Bộ tiêu chí` has a node of the tree; `null` without a list
 */
export function structureOf(
  criteria: readonly Criterion[],
  units: readonly NamedUnit[],
  sheets: readonly (readonly OutlineNode[])[],
  { nodes, places, moved }: Alignment,
  isListed: ((node: number) => boolean) | null,
): Structure {
  const counts = nodes.map(() => 0);
  for (const own of places) for (const place of new Set(own)) counts[place] = (counts[place] ?? 0) + 1;
  const isCommon = (place: number): boolean =>
    isListed?.(place) === true || (counts[place] ?? 0) * 2 >= (isListed === null ? sheets.length : sheets.length + 1);
  // Thousands of sheets are usually alike to the letter.
  const isPlain = (sheet: number): boolean => {
    const stands = places[sheet] ?? [];
    const own = sheets[sheet] ?? [];
    return (
      stands.length === nodes.length &&
      moved[sheet]?.size === 0 &&
      own.every(({ text }, at) => text === nodes[stands[at] ?? -1]?.text) &&
      stands.every(isCommon)
    );
  };
  const differences = units.flatMap((unit, sheet): readonly StructureDifference[] => {
    const own = sheets[sheet] ?? [];
    const stands = places[sheet] ?? [];
    if (isPlain(sheet)) return [];
    const here = new Map(stands.map((place, at) => [place, own[at]]));
    return nodes.flatMap((node, place): readonly StructureDifference[] => {
      const criterion = criteria[place];
      const row = here.get(place);
      if (criterion === undefined) return [];
      const about = { unit: unit.id, criterion: criterion.id };
      if (row === undefined) {
        const isTold = node.parent !== null && !here.has(node.parent);
        return !isCommon(place) || isTold
          ? []
          : [{ kind: 'rowMissing', ...about, at: rowAbove(place, here) ?? unit.at, other: node.at }];
      }
      const at = row.numberAt ?? row.at;
      if (!isCommon(place)) return node.parent !== null && !isCommon(node.parent) ? [] : [{ kind: 'rowExtra', ...about, at }];
      const index = stands.indexOf(place);
      const isMoved = moved[sheet]?.has(index) === true && !(row.parent !== null && moved[sheet].has(row.parent));
      if (isMoved) return [{ kind: 'rowMoved', ...about, at, other: node.at }];
      return areAlike(row.text, node.text) ? [] : [{ kind: 'rowReworded', ...about, at: row.at, other: node.at, text: row.text }];
    });
  });
  const ownCriteria = criteria.filter((_, place) => !isCommon(place)).map(({ id }) => id);
  return { differences, ownCriteria: new Set(ownCriteria) };
}

/** The nearest row above that the sheet has, in the order of the tree: there the missing one belongs. */
function rowAbove(place: number, here: ReadonlyMap<number, OutlineNode | undefined>): OutlineNode['at'] | null {
  for (let above = place - 1; above >= 0; above -= 1) {
    const row = here.get(above);
    if (row !== undefined) return row.at;
  }
  return null;
}

/** Half of the shorter text's words stand in the other: spelling, marks and additions keep a criterion what it is. */
function areAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shorter = a.size <= b.size ? a : b;
  const longer = shorter === a ? b : a;
  const common = [...shorter].filter((word) => longer.has(word)).length;
  return shorter.size === 0 || common * 2 >= shorter.size;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(stripMarks(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}
