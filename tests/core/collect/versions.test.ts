import { versionChanges } from '../../../src/core/collect/versions';
import type { Reading } from '../../../src/core/domain/reading';
import { reading } from '../../builders/readings';
import { book } from './compare/comparing';

const OURS = { sheet: 'Cấu hình', row: 2, column: 2 };
const THEIRS = { sheet: 'Phiếu', row: 3, column: 3 };

interface Stated {
  readonly year?: number;
  readonly period?: 'year' | 'half';
  readonly version?: string;
}

function stating({ year, period, version }: Stated, at: typeof OURS): ReturnType<typeof book> {
  const plain: Reading = reading({ criteria: [{ id: 'I' }], units: {} });
  const templates = [
    { sheet: 'Trước', of: 'scores' as const, version: null, years: [] },
    ...(version === undefined ? [] : [{ sheet: at.sheet, of: 'scores' as const, version: { at, text: version }, years: [] }]),
  ];
  const own = book({ ...plain, cluster: { name: null, year: null, period: period ?? null }, templates });
  return { ...own, year: year ?? null };
}

const found = (cluster: Stated, member: Stated): unknown => {
  const { changes, issues } = versionChanges(stating(cluster, OURS), stating(member, THEIRS));
  return [changes, issues.map(({ rule, place, facts }) => [rule, place, facts])];
};

const change = (subject: string, from: unknown, to: unknown, cells: readonly [unknown, unknown] = [null, null]): unknown => ({
  kind: 'version',
  subject,
  criterion: null,
  at: cells[0],
  memberAt: cells[1],
  from,
  to,
  put: null,
  notTaken: 'clusterKeeps',
});
const text = (of: string): unknown => ({ kind: 'text', text: of });
const nowhere = { at: null, unit: null, criterion: null };

describe('VER-01 a file of another version', () => {
  it('is told with both years, as numbers', () => {
    expect(found({ year: 2026 }, { year: 2025 })).toEqual([
      [change('year', { kind: 'number', value: '2026' }, { kind: 'number', value: '2025' })],
      [['VER-01', nowhere, { what: 'year', cluster: '2026', member: '2025' }]],
    ]);
  });

  it('is told with both halves, and both versions of the template with their cells', () => {
    expect(found({ period: 'year', version: 'v2026' }, { period: 'half', version: 'v2025' })).toEqual([
      [change('period', text('year'), text('half')), change('version', text('v2026'), text('v2025'), [OURS, THEIRS])],
      [
        ['VER-01', nowhere, { what: 'period', cluster: 'year', member: 'half' }],
        ['VER-01', { ...nowhere, at: THEIRS }, { what: 'version', cluster: 'v2026', member: 'v2025' }],
      ],
    ]);
  });

  it('is the same where one says nothing, or says it in other letters', () => {
    const all: Stated = { year: 2026, period: 'year', version: 'Mẫu 2026' };
    expect(found(all, all)).toEqual([[], []]);
    expect(found(all, { ...all, version: 'MẪU 2026' })).toEqual([[], []]);
    expect([found(all, {}), found({}, all)]).toEqual([
      [[], []],
      [[], []],
    ]);
  });
});
