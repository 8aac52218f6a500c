import { childrenOf } from '../../../../src/core/domain/childrenOf';
import type { CriterionKind } from '../../../../src/core/domain/criteria';
import { exactText, points, ZERO, type Points } from '../../../../src/core/domain/points';
import type { Entry } from '../../../../src/core/domain/reading';
import type { Step, StepHow } from '../../../../src/core/domain/scorecard';
import {
  countedPoints,
  plainStagePoints,
  stagePoints,
  sumBelow,
  sumOfStage,
  type LeafPoints,
} from '../../../../src/core/validate/claims/stageColumn';
import type { PlacedEntry } from '../../../../src/core/validate/placedEntries';
import { criteria, number, type CellSpec, type Row } from '../../../builders/readings';

const AT = { sheet: 'Phiếu chấm', row: 5, column: 4 };
const ENTERED: StepHow = { code: 'entered', stage: 'agreed' };

function leafOf(kind: CriterionKind): ReturnType<typeof criteria>[number] {
  const [leaf] = criteria([{ id: 'I.1', kind }]);
  if (leaf === undefined) throw new Error('One row is one criterion');
  return leaf;
}

function step(how: StepHow, given: string | null = null): Step {
  const value = given === null ? null : points(given);
  return {
    criterion: 'I.1',
    value,
    points: value,
    how,
    computed: null,
    cells: [],
    lostToMaximum: ZERO,
    lostToFloor: ZERO,
  };
}

/** One leaf with what stands in its column Tự chấm (absent: there is no such column) and the step that scored it. */
function placed(of: Step | null, self?: CellSpec): PlacedEntry {
  const scores: Entry['scores'] = self === undefined ? {} : { self: number(self) };
  return {
    unit: { id: 'A', name: 'Trường A', role: null, at: AT, registered: null, disqualification: null },
    criterion: leafOf('points'),
    entry: { unit: 'A', criterion: 'I.1', scores },
    step: of,
  };
}

const text = (value: Points | null): string | null => (value === null ? null : exactText(value));

const counted = (of: Step | null, kind: CriterionKind = 'points'): string | null => text(countedPoints(placed(of), leafOf(kind)));

describe('the points of a leaf that count', () => {
  it('are those of its step', () => {
    expect(counted(step(ENTERED, '7.5'))).toBe('7.5');
    expect(counted(step(ENTERED, '2'), 'bonus')).toBe('2');
  });

  it('are taken off where it is a deduction, whichever sign they are typed with', () => {
    expect(counted(step(ENTERED, '2'), 'penalty')).toBe('-2');
    expect(counted(step(ENTERED, '-2'), 'penalty')).toBe('-2');
  });

  it('are none where the leaf does not count for the unit', () => {
    expect(text(countedPoints(undefined, leafOf('points')))).toBe('0');
    expect(counted(null)).toBe('0');
    expect(counted(step({ code: 'notApplicable', because: 'notAssigned' }))).toBe('0');
    expect(counted(step({ code: 'alternativeNotCounted', counted: 'I.2' }, '5'))).toBe('0');
  });

  it('are missing where nothing is given, except that no bonus and no deduction is none', () => {
    expect(counted(step({ code: 'missing', because: 'blank' }))).toBeNull();
    expect(counted(step({ code: 'missing', because: 'blank' }), 'bonus')).toBe('0');
    expect(counted(step({ code: 'missing', because: 'blank' }), 'penalty')).toBe('0');
  });

  it('are missing where a bonus has a result that gives no points', () => {
    const how: StepHow = { code: 'notComputable', method: 'perUnit', problem: 'negativeCount' };
    expect(counted(step(how), 'bonus')).toBeNull();
  });
});

describe('the points of a leaf in one column', () => {
  const self = (of: Step | null, cell?: CellSpec, kind: CriterionKind = 'points'): string | null =>
    text(stagePoints('self')(placed(of, cell), leafOf(kind)));
  const COMPUTED: StepHow = { code: 'computed', method: 'perUnit', facts: {} };

  it('are what its cell holds, whatever counts in the end', () => {
    expect(self(step(ENTERED, '7.5'), '9')).toBe('9');
    expect(self(step(COMPUTED, '7.5'), '9')).toBe('9');
    expect(self(null, '0')).toBe('0');
    expect(self(step(ENTERED, '2'), '3', 'penalty')).toBe('-3');
    expect(self(step(ENTERED, '2'), '3', 'bonus')).toBe('3');
  });

  it('are none where the leaf does not count for the unit, whatever is typed', () => {
    expect(text(stagePoints('self')(undefined, leafOf('points')))).toBe('0');
    expect(self(step({ code: 'notApplicable', because: 'notAssigned' }), '9')).toBe('0');
    expect(self(step({ code: 'alternativeNotCounted', counted: 'I.2' }), '9')).toBe('0');
  });

  it('are missing where the cell cannot be read, even if the result would give them', () => {
    const asked = placed(step(COMPUTED, '7.5'));
    const shell = number('1.234');
    const entry: Entry = {
      ...asked.entry,
      scores: {
        self: {
          ...shell,
          reading: { status: 'ask', value: null, why: ['ambiguousSeparator'], candidates: [points('1.234'), points('1234')] },
        },
      },
    };
    expect(text(stagePoints('self')({ ...asked, entry }, leafOf('points')))).toBeNull();
    expect(self(step(COMPUTED, '7.5'), { unreadable: 'O5' })).toBeNull();
    expect(self(step(COMPUTED, '7.5'), { unreadable: 'O5' }, 'bonus')).toBeNull();
  });

  it('follow from the result where the cell is blank or the column has none', () => {
    expect(self(step(COMPUTED, '7.5'), null)).toBe('7.5');
    expect(self(step(COMPUTED, '7.5'))).toBe('7.5');
    expect(self(step(COMPUTED, '7.5'), null, 'penalty')).toBe('-7.5');
  });

  it('are not taken from another column', () => {
    expect(self(step(ENTERED, '7.5'), null)).toBeNull();
    expect(self(null, null)).toBeNull();
    expect(self(step(COMPUTED), null)).toBeNull();
  });

  it('are none for a blank bonus, a blank deduction and a bar', () => {
    expect(self(step(ENTERED, '7.5'), null, 'bonus')).toBe('0');
    expect(self(step(ENTERED, '7.5'), null, 'penalty')).toBe('0');
    expect(self(null, null, 'disqualifier')).toBe('0');
  });
});

describe('the points of a leaf as SUM adds its cell', () => {
  const plain = (cell?: CellSpec, kind: CriterionKind = 'points'): string | null =>
    text(plainStagePoints('self')(placed(step(ENTERED, '7.5'), cell), leafOf(kind)));

  it('are what it holds, a deduction below 0', () => {
    expect(plain('9')).toBe('9');
    expect(plain('2', 'penalty')).toBe('-2');
  });

  it('are nothing where it is blank, unreadable, or not there', () => {
    expect(plain(null)).toBe('0');
    expect(plain({ unreadable: 'O5' })).toBe('0');
    expect(plain()).toBe('0');
    expect(text(plainStagePoints('self')(undefined, leafOf('points')))).toBe('0');
  });
});

/** The points of the leaves by their ids; a leaf that is not named is missing. */
const given =
  (values: Readonly<Record<string, string>>): LeafPoints =>
  (_, { id }) =>
    values[id] === undefined ? null : points(values[id]);

const treeOf = (rows: readonly Row[]): Parameters<typeof sumOfStage>[0] => ({
  children: childrenOf(criteria(rows)),
  entries: new Map(),
});

describe('the sum below a criterion', () => {
  const rows: readonly Row[] = [
    { id: 'I', cap: '10', rows: [{ id: 'I.1', cap: '6', rows: [{ id: 'a' }, { id: 'b' }] }, { id: 'I.2' }] },
  ];
  const below = (values: Readonly<Record<string, string>>, capped: boolean): string | null => {
    const [group] = criteria(rows);
    if (group === undefined) throw new Error('The group is there');
    return text(sumBelow(treeOf(rows), group, given(values), capped));
  };

  it('cuts the groups inside, and the criterion itself where that is asked', () => {
    expect(below({ a: '4', b: '5', 'I.2': '7' }, true)).toBe('10');
    expect(below({ a: '4', b: '5', 'I.2': '7' }, false)).toBe('13');
    expect(below({ a: '1', b: '2', 'I.2': '3' }, true)).toBe('6');
  });

  it('is missing where a leaf is', () => {
    expect(below({ a: '4', 'I.2': '7' }, false)).toBeNull();
  });
});

describe('the sum of a column', () => {
  const rows: readonly Row[] = [
    { id: 'I' },
    { id: 'II' },
    { id: '+', kind: 'bonus' },
    { id: '+2', kind: 'bonus' },
    { id: '-', kind: 'penalty' },
    { id: '-2', kind: 'penalty' },
  ];
  const VALUES = { I: '40', II: '30', '+': '4', '+2': '3', '-': '-2', '-2': '-6' };
  const NONE = { bonus: null, penalty: null, total: null };
  const total = (
    caps: Partial<Record<keyof typeof NONE, string>>,
    values: Readonly<Record<string, string>> = VALUES,
  ): unknown => {
    const read = Object.fromEntries(Object.entries(caps).map(([name, cap]) => [name, points(cap)]));
    return text(sumOfStage(treeOf(rows), given(values), { ...NONE, ...read }));
  };

  it('adds groups and bonuses and takes the deductions off', () => {
    expect(total({})).toBe('69');
  });

  it('is cut by the ceilings of bonuses, of deductions and of the total', () => {
    expect(total({ bonus: '5' })).toBe('67');
    expect(total({ bonus: '50' })).toBe('69');
    expect(total({ penalty: '5' })).toBe('72');
    expect(total({ penalty: '-5' })).toBe('72');
    expect(total({ penalty: '50' })).toBe('69');
    expect(total({ total: '60' })).toBe('60');
    expect(total({ total: '100' })).toBe('69');
  });

  it('does not fall below 0', () => {
    expect(total({}, { ...VALUES, I: '0', II: '0', '+': '0' })).toBe('0');
  });

  it('is missing where one leaf is', () => {
    const { II, ...others } = VALUES;
    expect(II).toBe('30');
    expect(total({}, others)).toBeNull();
  });
});
