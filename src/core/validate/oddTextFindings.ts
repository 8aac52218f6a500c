import type { OddText } from '../domain/oddText';
import type { IssueFacts, IssuePlace } from '../domain/issue';
import { refText } from '../workbook/address';
import { cellKey } from './cellKey';
import type { Context } from './context';

/** Texts of one column that are odd in one way. */
export interface OddColumn {
  readonly place: IssuePlace;
  readonly facts: IssueFacts['strayBlanks'];
  /** The font of old letters, where all these cells have one. */
  readonly font: string | null;
}

/** One finding for each column: a cluster may have hundreds of such texts. The first cell is the place and the example. */
export function oddColumns({ reading }: Context, kind: OddText['kind']): readonly OddColumn[] {
  const columns = new Map<string, OddText[]>();
  for (const text of reading.oddTexts ?? []) {
    if (text.kind !== kind) continue;
    const key = `${String(text.font !== null)}:${String(text.at.column)}:${text.at.sheet}`;
    const others = columns.get(key);
    if (others === undefined) columns.set(key, [text]);
    else others.push(text);
  }
  if (columns.size === 0) return [];
  const units = new Map(reading.units.map(({ at, id }) => [cellKey(at), id]));
  const criteria = new Map(reading.criteria.map(({ at, id }) => [cellKey(at), id]));
  return [...columns.values()].flatMap((texts): readonly OddColumn[] => {
    const [first] = texts;
    if (first === undefined) return [];
    const key = cellKey(first.at);
    return [
      {
        place: { at: first.at, unit: units.get(key) ?? null, criterion: criteria.get(key) ?? null },
        facts: { text: first.text, to: first.to, changes: texts.map(({ at, to }) => ({ cell: refText(at), to })) },
        font: first.font,
      },
    ];
  });
}
