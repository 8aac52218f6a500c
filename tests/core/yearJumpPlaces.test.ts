/** STA-01: where a jump is told, and of which figures: on values. */
import type { Appraisal } from '../../src/core/domain/appraisal';
import type { Issue } from '../../src/core/domain/issue';
import { points } from '../../src/core/domain/points';
import type { Reading } from '../../src/core/domain/reading';
import { yearJumps } from '../../src/core/yearJumps';
import { number, reading, type EntrySpec, type Row } from '../builders/readings';

const AT = { sheet: 'Phiếu chấm', row: 1, column: 1 };
const TOTAL = { sheet: 'Tổng hợp', row: 6, column: 8 };
const SHARE: Row = { id: 'I', maximum: '20', unitOfMeasure: ' % ' };

interface Year {
  readonly rows?: readonly Row[];
  readonly result?: EntrySpec;
  readonly percent?: string | null;
  readonly more?: Partial<Reading>;
}
function year({ rows = [SHARE], result = { result: '80' }, percent = null, more = {} }: Year) {
  const read = reading({ criteria: rows, units: { M: { I: result } } });
  const scorecards = [{ unit: 'M', percent: percent === null ? null : points(percent) }];
  return { reading: { ...read, ...more }, scorecards } as unknown as Pick<Appraisal, 'reading' | 'scorecards'>;
}
const told = (before: Year, after: Year): readonly Issue[] => yearJumps(year(before), year(after));
const jump = (of: 'result' | 'total', before: string, after: string, more: object = {}): Issue =>
  ({
    rule: 'STA-01',
    code: 'yearJump',
    severity: 'warning',
    blocks: 'tick',
    place: { at: AT, unit: 'M', criterion: of === 'result' ? 'I' : null },
    facts: { before, after, limit: '15', of },
    fix: null,
    ...more,
  }) as Issue;

it('a result is told at its own cell, up as well as down, by more than fifteen points', () => {
  expect(told({ result: { result: '80' } }, { result: { result: '95.01' } })).toEqual([jump('result', '80', '95.01')]);
  expect(told({ result: { result: '80' } }, { result: { result: '64.99' } })).toEqual([jump('result', '80', '64.99')]);
  expect(told({ result: { result: '80' } }, { result: { result: '65' } })).toEqual([]);
});

it('a percent cell is a share whatever is counted; a number is one only where percents are', () => {
  const classes: Row = { ...SHARE, unitOfMeasure: 'lớp' };
  const none: Row = { id: 'I', maximum: '20' };
  expect(
    told({ rows: [classes], result: { result: { percent: '0.5' } } }, { rows: [none], result: { result: { percent: '0.9' } } }),
  ).toEqual([jump('result', '50', '90')]);
  expect(told({ rows: [classes], result: { result: '5' } }, { rows: [classes], result: { result: '50' } })).toEqual([]);
  expect(told({ rows: [none], result: { result: '5' } }, { rows: [none], result: { result: '50' } })).toEqual([]);
});

it.each<readonly [string, Year, Year]>([
  ['not given before', { result: { result: null } }, { result: { result: '99' } }],
  ['not given now', { result: { result: '50' } }, { result: { result: null } }],
  ['of no result at all', { result: '5' }, { result: { result: '99' } }],
])('a result %s is none', (_, before, after) => {
  expect(told(before, after)).toEqual([]);
});

it('a criterion is known by its words', () => {
  const { reading: read, scorecards } = year({});
  const criteria = (read?.criteria ?? []).map((one) => ({ ...one, text: 'Khác' }));
  const other = { reading: { ...(read as Reading), criteria }, scorecards };
  expect(yearJumps(other, year({ result: { result: '99' } }))).toEqual([]);
});

it('the figures of a group are those of its rows', () => {
  const group: Row = { id: 'I', maximum: '20', unitOfMeasure: '%', rows: [{ id: 'x', maximum: '20' }] };
  expect(told({ rows: [group] }, { rows: [group], result: { result: '99' } })).toEqual([]);
});

describe('a total', () => {
  it('is told at the cell that states it, else where the school is named', () => {
    const claim = { what: 'total', stage: null, unit: 'M', criterion: null, number: number('90', TOTAL) } as const;
    const claims = [
      { ...claim, unit: 'N', number: number('1') },
      { ...claim, what: 'groupTotal' as const, number: number('1') },
      claim,
    ];
    expect(told({ percent: '90' }, { percent: '70', more: { claims } })).toEqual([
      jump('total', '90', '70', { place: { at: TOTAL, unit: 'M', criterion: null } }),
    ]);
    expect(told({ percent: '90' }, { percent: '211/3' })).toEqual([jump('total', '90', '70.33')]);
  });

  it('without a percent in one of the years is none', () => {
    expect(told({ percent: null }, { percent: '70' })).toEqual([]);
    expect(told({ percent: '90' }, { percent: null })).toEqual([]);
    expect(yearJumps({ ...year({ percent: '90' }), scorecards: [] }, year({ percent: '70' }))).toEqual([]);
  });

  it('stands behind the results of its school', () => {
    const found = told({ percent: '90' }, { percent: '70', result: { result: '99' } });
    expect(found.map(({ facts }) => ('of' in facts ? facts.of : ''))).toEqual(['result', 'total']);
  });
});

it('a school is known by its name, however it is spelt; a new one has no year before', () => {
  const named = (name: string) => ({
    ...year({ percent: '70' }),
    reading: { ...(year({}).reading as Reading), units: (year({}).reading?.units ?? []).map((one) => ({ ...one, name })) },
  });
  expect(yearJumps(year({ percent: '90' }), named('TRƯỜNG  m'))).toHaveLength(1);
  expect(yearJumps(year({ percent: '90' }), named('Trường X'))).toEqual([]);
});

it('a workbook that was not read has no jumps', () => {
  const unread = { ...year({ percent: '90' }), reading: null };
  expect(yearJumps(unread, year({ percent: '10' }))).toEqual([]);
  expect(yearJumps(year({ percent: '10' }), unread)).toEqual([]);
});
