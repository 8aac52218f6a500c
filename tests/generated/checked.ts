import { appraise } from '../../src/core/appraise';
import { read } from '../../src/core/read/read';
import { recognise } from '../../src/core/recognise/recognise';
import { a1 } from '../../src/core/workbook/address';
import type { Workbook } from '../../src/core/workbook/workbook';
import { differences } from './differences';
import type { Generated } from './expected';

/** What the product said of a generated workbook, and what of it is not as it was written. */
export interface Checked {
  readonly verdict: 'read' | 'ambiguous' | 'unknown' | 'otherLayout';
  readonly wrong: readonly string[];
}

/** A question is right only where the workbook gives a reason for it; a cell read otherwise than written never is. */
export function checked(generated: Generated, workbook: Workbook = generated.workbook): Checked {
  const recognition = recognise(workbook);
  if (recognition.kind !== 'recognised') {
    const said = `${recognition.kind}: ${recognition.clues.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`).join('; ')}`;
    return { verdict: recognition.kind, wrong: generated.doubts.length > 0 ? [] : [said] };
  }
  if (recognition.layout !== generated.layout) return { verdict: 'otherLayout', wrong: [`read as ${recognition.layout}`] };
  return { verdict: 'read', wrong: differences(generated, read(workbook, recognition), namedCells(workbook)) };
}

/** Whether an issue names a cell; asked only where a cell was not taken. */
function namedCells(workbook: Workbook): (cell: string) => boolean {
  let named: ReadonlySet<string> | null = null;
  return (cell) => {
    named ??= new Set(
      appraise(workbook).issues.flatMap(({ place }) =>
        place.at === null ? [] : [`${place.at.sheet}!${a1(place.at.row, place.at.column)}`],
      ),
    );
    return named.has(cell);
  };
}
