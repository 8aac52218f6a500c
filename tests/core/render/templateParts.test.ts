import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CriteriaSet } from '../../../src/core/domain/criteriaSet';
import { criteriaSetFrom } from '../../../src/core/domain/criteriaSetFrom';
import { decimalText, points } from '../../../src/core/domain/points';
import { valueAreas } from '../../../src/core/render/summary/valueAreas';
import { criteriaDownSheet } from '../../../src/core/render/template/criteriaDownSheet';
import { templateGroups } from '../../../src/core/render/template/templateGroups';
import { unitsDownSheet } from '../../../src/core/render/template/unitsDownSheet';
import type { ModelValue } from '../../../src/core/workbook/sheetModel';
import { templateWords as words } from '../../../src/text/vi/sheets/templateWords';

const json = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(__dirname, '../../../assets/criteria-default.json'), 'utf8'));
const set = criteriaSetFrom(json());
const numberOf = (value: ModelValue): number | null => (value.kind === 'number' ? value.value : null);

describe('the groups of a template', () => {
  it('are those of the set, then bonuses and deductions, numbered on', () => {
    const groups = templateGroups(set, words);
    const count = set.groups.length;
    expect(groups.map(({ kind }) => kind)).toEqual([...set.groups.map(() => 'points'), 'bonus', 'penalty']);
    expect(groups.slice(0, count).map(({ number, ceiling }) => [number, ceiling])).toEqual(
      set.groups.map(({ number }) => [number, null]),
    );
    expect(groups[count]?.ceiling).toEqual(set.bonusCap);
    expect(groups[count + 1]?.ceiling).toEqual(set.penaltyCap);
  });
  it('a kind without rows is none, and what follows keeps its number', () => {
    const [only] = set.groups;
    if (only === undefined) throw new Error('no group');
    const numbers = (groups: number): readonly string[] =>
      templateGroups({ ...set, groups: Array.from({ length: groups }, () => only), bonus: [] }, words)
        .slice(-1)
        .map(({ number, kind }) => `${number} ${kind}`);
    // The deductions come second behind the groups.
    expect([1, 2, 3, 4, 7, 8, 9].map(numbers).flat()).toEqual([
      'III penalty',
      'IV penalty',
      'V penalty',
      'VI penalty',
      'IX penalty',
      'X penalty',
      'XI penalty',
    ]);
    expect(templateGroups({ ...set, bonus: [], penalty: [] }, words)).toHaveLength(set.groups.length);
  });
});

describe('the sheets of the cluster', () => {
  it('state the maximum of every criterion, the ceilings and the total', () => {
    const sheet = unitsDownSheet(set, [{ name: 'Trường M' }], words, { year: 2026 });
    const label = sheet.cells.find(({ value }) => value.kind === 'text' && value.text === words.rows.maxima);
    const stated = sheet.cells.flatMap(({ row, value }) => (row === label?.row ? (numberOf(value) ?? []) : []));
    const maxima = set.groups.flatMap(({ criteria }) =>
      criteria.flatMap(({ maximum }) => (maximum === null ? [] : Number(decimalText(maximum)))),
    );
    expect(stated.slice(0, maxima.length)).toEqual(maxima);
    expect(stated).toContain(Number(decimalText(set.total)));
    const sum = maxima.reduce((all, one) => all + one, 0);
    expect(sum).toBeCloseTo(Number(decimalText(set.total)), 9);
  });
  it('leave out what the set does not state', () => {
    const [group] = set.groups;
    const [criterion] = group?.criteria ?? [];
    if (group === undefined || criterion === undefined) throw new Error('no criterion');
    const small: CriteriaSet = {
      ...set,
      groups: [
        {
          ...group,
          criteria: [
            { ...criterion, maximum: points('7') },
            { ...criterion, id: 'x', maximum: null },
          ],
        },
      ],
      bonusCap: null,
      penaltyCap: points('4'),
      total: points('7'),
    };
    const maxima = (of: CriteriaSet): readonly (number | null)[] => {
      const { cells } = unitsDownSheet(of, [{ name: 'Trường M' }], words);
      const label = cells.find(({ value }) => value.kind === 'text' && value.text === words.rows.maxima);
      return cells.flatMap(({ row, column, value }) => (row === label?.row && column > 2 ? [numberOf(value)] : []));
    };
    // Two criteria, bonuses, deductions, the total, the place.
    expect(maxima(small)).toEqual([7, null, null, 4, 7, null]);
    expect(maxima({ ...small, bonusCap: points('5'), penaltyCap: null })).toEqual([7, null, 5, null, 7, null]);
  });
  it('lie across the page', () => {
    for (const sheet of [
      unitsDownSheet(set, [{ name: 'Trường M' }], words, { year: 2026 }),
      criteriaDownSheet(set, [{ name: 'Trường M' }], words, { year: 2026 }),
    ])
      expect(sheet.print).toMatchObject({ paper: 'A4', orientation: 'landscape' });
  });
});

describe('a criteria set from its file', () => {
  const changed = (change: (set: Record<string, unknown>) => void): (() => unknown) => {
    const own = json();
    change(own);
    return () => criteriaSetFrom(own);
  };
  it.each([
    ['set is no record', () => criteriaSetFrom([])],
    ['set is no record', () => criteriaSetFrom(null)],
    ['title is no text', changed((own) => (own['title'] = ''))],
    ['title is no text', changed((own) => (own['title'] = 5))],
    ['groups is no list', changed((own) => (own['groups'] = {}))],
    ['bonus is no record', changed((own) => (own['bonus'] = 'x'))],
    ['bonus.cap100 is no number', changed((own) => ((own['bonus'] as Record<string, unknown>)['cap100'] = 'x'))],
    ['groups[0] is no record', changed((own) => (own['groups'] = [5]))],
  ])('a fault names its path: %s', (message, read) => {
    expect(read).toThrow(`Criteria set: ${message}`);
  });
  it('has two scales, each with its own points and sentences; a deduction has no maximum', () => {
    const thousand = criteriaSetFrom(json(), 1000);
    expect(thousand.total).toEqual(points('1000'));
    expect(set.total).toEqual(points('100'));
    const firstOf = (one: typeof set): readonly (string | undefined)[] => [one.groups[0]?.criteria[0]?.sentence];
    expect(firstOf(thousand)).not.toEqual(firstOf(set));
    expect(set.penalty.every(({ maximum, kind }) => maximum === null && kind === 'penalty')).toBe(true);
    expect(set.bonus.every(({ maximum, kind }) => maximum !== null && kind === 'bonus')).toBe(true);
    expect(set.isDraft).toBe(true);
  });
});

describe('cells as few areas as reading needs', () => {
  const areas = (...cells: readonly (readonly [number, number])[]): readonly string[] =>
    valueAreas(cells.map(([row, column]) => ({ row, column })));
  it('runs of one row, then equal runs below each other', () => {
    expect(areas([1, 1])).toEqual(['A1']);
    expect(areas([1, 2], [1, 1], [1, 3])).toEqual(['A1:C1']);
    expect(areas([1, 1], [1, 2], [2, 1], [2, 2])).toEqual(['A1:B2']);
    expect(areas([1, 1], [1, 2], [2, 1])).toEqual(['A1:B1', 'A2']);
    expect(areas([1, 1], [1, 2], [2, 2])).toEqual(['A1:B1', 'B2']);
    expect(areas([1, 1], [3, 1])).toEqual(['A1', 'A3']);
    expect(areas([1, 1], [1, 3])).toEqual(['A1', 'C1']);
    expect(areas([1, 1], [2, 1], [3, 1])).toEqual(['A1:A3']);
    expect(areas()).toEqual([]);
  });
  it('twelve are named, more are only said to be there', () => {
    const apart = (count: number): readonly string[] =>
      areas(...Array.from({ length: count }, (_, at): readonly [number, number] => [1, 2 * at + 1]));
    expect(apart(12)).toHaveLength(12);
    expect(apart(13)).toHaveLength(13);
    expect(apart(13)[12]).toBe('…');
    expect(apart(14)).toHaveLength(13);
  });
});
