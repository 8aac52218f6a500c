import type { Batch } from './wire/protocol';

/**
 * Ways of answering wrongly on purpose. With one of them in force the tests of the Excel host must fail: `npm run sabotage` tries them all.
 * A way either loses what was asked for or lies about what is there.
 */
export interface Sabotage {
  readonly what: string;
  readonly asked?: (action: Batch['Actions'][number]) => boolean;
  readonly answered?: (key: string, value: unknown) => unknown;
}

const SET = 4;
const loses = (what: string, name: string): Sabotage => ({ what, asked: (action) => action.Name === name });
const table = (value: unknown, change: (cell: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map((row: unknown) => (Array.isArray(row) ? row.map(change) : row)) : value;

export const SABOTAGES: readonly Sabotage[] = [
  { what: 'loses what is written into cells', asked: ({ ActionType, Name }) => ActionType === SET && Name === 'Formulas' },
  { what: 'loses number formats', asked: ({ ActionType, Name }) => ActionType === SET && Name === 'NumberFormat' },
  loses('deletes nothing', 'Delete'),
  loses('merges nothing', 'Merge'),
  loses('clears nothing', 'Clear'),
  {
    what: 'adds one to every number',
    answered: (key, value) => (key === 'Values' ? table(value, (cell) => (typeof cell === 'number' ? cell + 1 : cell)) : value),
  },
  {
    what: 'calls every value a text',
    answered: (key, value) => (key === 'ValueTypes' ? table(value, () => 'String') : value),
  },
  { what: 'shows hidden sheets', answered: (key, value) => (key === 'Visibility' ? 'Visible' : value) },
  {
    what: 'names one row too few',
    answered: (key, value) => (key === 'RowCount' && typeof value === 'number' ? value - 1 : value),
  },
  {
    what: 'turns collections round',
    answered: (key, value) => (key === '_Items' && Array.isArray(value) ? [...value].reverse() : value),
  },
  { what: 'says that nothing is protected', answered: (key, value) => (key === 'Protected' ? false : value) },
  {
    what: 'forgets formulas',
    answered: (key, value) =>
      key === 'Formulas' ? table(value, (cell) => (typeof cell === 'string' && cell.startsWith('=') ? 0 : cell)) : value,
  },
];

/** The way in force, by its place in the list: `SABOTAGE=3 npx jest …`. */
export function sabotageInForce(): Sabotage | null {
  const asked = process.env.SABOTAGE;
  return asked === undefined ? null : (SABOTAGES[Number(asked)] ?? null);
}

export function spoiltBatch(batch: Batch, { asked }: Sabotage): Batch {
  return asked === undefined ? batch : { ...batch, Actions: batch.Actions.filter((action) => !asked(action)) };
}

export function spoiltAnswer(body: string, { answered }: Sabotage): string {
  return answered === undefined ? body : JSON.stringify(JSON.parse(body, (key, value: unknown) => answered(key, value)));
}
