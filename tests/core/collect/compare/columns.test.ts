import { basesFrom, criterionLabel } from '../../../../src/core/collect/bases';
import { hasCriteriaRows, selfStage } from '../../../../src/core/collect/book';
import { cellLookup } from '../../../../src/core/collect/cellLookup';
import { carried } from '../../../../src/core/collect/compare/carried';
import type { Slot } from '../../../../src/core/collect/compare/slots';
import { collectMembers, openCluster } from '../../../../src/core/collectMembers';
import type { ChangeValue } from '../../../../src/core/domain/collection';
import type { LoggedValue } from '../../../../src/core/domain/logEntry';
import type { ReviewStage } from '../../../../src/core/domain/review';
import { BLANK_CELL, type CellValue } from '../../../../src/core/workbook/cell';
import { vi } from '../../../../src/text/vi';
import { claimOf, clusterBook, FORM, SCHOOLS, unitSheet } from '../../../builders/collecting';
import { criteria, reading } from '../../../builders/readings';
import { sheet, workbook } from '../../../builders/workbook';
import { book } from './comparing';

const AT = { sheet: 'Phiếu', row: 5, column: 4 };

describe('the column a school fills in', () => {
  const stage = (stages: readonly ReviewStage[], ...codes: readonly string[]): ReviewStage | null => {
    const one = book(reading({ criteria: [{ id: 'I' }], units: {}, stages }));
    const recognition = { ...one.recognition, clues: codes.map((code) => ({ code })) } as unknown as typeof one.recognition;
    return selfStage({ ...one, recognition });
  };

  it('is that of self-scores', () => {
    expect(stage(['self', 'agreed'])).toBe('self');
  });

  it('is the only one where the table does not say whose scores it holds', () => {
    expect(stage(['agreed'], 'other', 'stageAssumed')).toBe('agreed');
    expect(stage(['agreed'], 'other')).toBeNull();
    expect(stage(['review1', 'agreed'], 'stageAssumed')).toBeNull();
    expect(stage([], 'stageAssumed')).toBeNull();
  });

  it('stands beside rows unless schools are rows', () => {
    const one = book(reading({ criteria: [], units: {} }));
    const as = (layout: 'unitSheet' | 'unitsDown' | 'criteriaDown'): boolean =>
      hasCriteriaRows({ ...one, recognition: { ...one.recognition, layout } });
    expect([as('unitSheet'), as('criteriaDown'), as('unitsDown')]).toEqual([true, true, false]);
  });
});

describe('a cell of a workbook', () => {
  it('is blank on a sheet that is not there', () => {
    const at = cellLookup(workbook(sheet('Phiếu', [[null], [7]])));
    expect(at({ sheet: 'Phiếu', row: 2, column: 1 }).value).toEqual({ kind: 'number', value: 7 });
    expect(at({ sheet: 'Khác', row: 2, column: 1 })).toEqual(BLANK_CELL);
  });
});

describe('a tick or an error in a school’s cell', () => {
  const slot = (value: CellValue): Slot => ({ subject: 'result', at: AT, cell: { ...BLANK_CELL, value }, number: null });

  it('is carried as the word Excel shows, an error not at all', () => {
    const into = slot({ kind: 'blank' });
    expect(carried(slot({ kind: 'boolean', value: true }), into)).toEqual({ kind: 'text', text: 'TRUE' });
    expect(carried(slot({ kind: 'boolean', value: false }), into)).toEqual({ kind: 'text', text: 'FALSE' });
    expect(carried(slot({ kind: 'error', error: '#N/A' }), into)).toBeNull();
    expect(carried(slot({ kind: 'blank' }), into)).toBeNull();
  });
});

describe('what a school fills in and the cluster has no column for', () => {
  it('is listed, with the cell of the school’s file alone', () => {
    const opened = openCluster(clusterBook('unitsDown'), vi.sheets.log);
    if (opened.kind !== 'cluster') throw new Error(opened.kind);
    const form = unitSheet('Phiếu', SCHOOLS[3], [...FORM], {
      self: (leaf) => claimOf(3, leaf),
      evidence: (leaf) => (leaf === 0 ? 'Số 5-BC/TCT' : leaf === 1 ? '  ' : null),
    });
    const [member] = collectMembers(opened, [{ file: 'a.xlsx', workbook: workbook(form), decision: null }]).members;
    const [first] = opened.book.reading.criteria.filter(({ hasChildren }) => !hasChildren);
    expect(member?.changes.filter(({ subject }) => subject === 'evidence')).toEqual([
      {
        kind: 'value',
        subject: 'evidence',
        criterion: first?.id,
        at: null,
        memberAt: { sheet: 'Phiếu', row: 7, column: 5 },
        from: { kind: 'blank' },
        to: { kind: 'text', text: 'Số 5-BC/TCT' },
        put: null,
        notTaken: 'noPlace',
      },
    ]);
  });
});

describe('what was collected into a cell before', () => {
  const rows = criteria([
    { id: 'a', number: '1' },
    { id: 'b', number: '2' },
    { id: 'c', number: '2' },
  ]).map((one) => ({
    ...one,
    text: one.id === 'a' ? 'Mở lớp' : 'Báo cáo',
  }));
  const [first, second, third] = rows;
  const logged = (criterion: string, row: number, to: string): LoggedValue => ({
    kind: 'value',
    on: null,
    file: 'a.xlsx',
    unit: 'Trường M',
    at: { ...AT, row },
    criterion,
    subject: 'self',
    from: { kind: 'blank' },
    to: { kind: 'number', value: to },
    note: '',
  });
  const base = basesFrom([logged('1 Mở lớp', 5, '8'), logged('1 Mở lớp', 9, '9'), logged('2 Báo cáo', 6, '7')], rows);
  const of = (criterion: typeof first, row: number, unit = 'Trường M', subject: 'self' | 'note' = 'self'): ChangeValue | null => {
    if (criterion === undefined) throw new Error('There are three');
    return base(unit, criterion, subject, { ...AT, row });
  };

  it('is the last value of the school for the criterion, wherever its row is now', () => {
    expect(of(first, 20)).toEqual({ kind: 'number', value: '9' });
    expect(of(first, 20, 'TRƯỜNG M')).toEqual({ kind: 'number', value: '9' });
    expect(of(first, 20, 'Trường N')).toBeNull();
    expect(of(first, 20, 'Trường M', 'note')).toBeNull();
  });

  it('is known by its cell too where two criteria are called the same', () => {
    expect(of(second, 6)).toEqual({ kind: 'number', value: '7' });
    expect(of(third, 7)).toBeNull();
  });

  it('names a criterion by its number and words, once where they are the same', () => {
    if (first === undefined) throw new Error('There are three');
    expect(criterionLabel(first)).toBe('1 Mở lớp');
    expect(criterionLabel({ ...first, text: '1' })).toBe('1');
    expect(criterionLabel({ ...first, number: '', text: ' Mở   lớp ' })).toBe('Mở lớp');
  });
});
