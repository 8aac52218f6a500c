import { appraise } from '../../src/core/appraise';
import type { PolicyForm } from '../../src/core/domain/policyForm';
import { choosePolicy } from '../../src/core/policies/choosePolicy';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../src/core/policies/policySheetRows';
import { policyToJson } from '../../src/core/policies/policyToJson';
import { recognise } from '../../src/core/recognise/recognise';
import { policyEdits } from '../../src/core/savePolicy';
import { filledIn, statedPolicy } from '../../src/core/settlePolicy';
import { cellText } from '../../src/core/workbook/cell';
import { cellsSet } from '../../src/core/workbook/edit';
import { sheetNamed, type Sheet, type Workbook } from '../../src/core/workbook/workbook';
import { applyEdits } from '../../src/hosts/memory/applyEdits';
import { correctionSheet } from '../builders/correctionSheet';
import { schoolsDown } from '../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../builders/workbook';
import { contractPolicy } from './policies/contractPolicy';

const WORDS = { sheetName: 'Cấu hình', title: 'CẤU HÌNH' };
const CONTRACT = choosePolicy(contractPolicy(), null).policy;

const withSettings = (...rows: readonly (readonly CellInput[])[]): Workbook => workbook(schoolsDown(), sheet('Cấu hình', rows));
const stated = (book: Workbook) => statedPolicy(book, recognise(book));
const edits = (book: Workbook, form: PolicyForm) => policyEdits(book, recognise(book), form, WORDS);
const saved = (book: Workbook, form: PolicyForm): Workbook => applyEdits(book, edits(book, form)).workbook;
const settings = (book: Workbook): Sheet => {
  const found = sheetNamed(book, 'Cấu hình');
  if (found === null) throw new Error('no settings');
  return found;
};
const lines = (book: Workbook): readonly string[] =>
  [...settings(book).rows].map(([row, cells]) => `${String(row)}: ${[...cells.values()].map(cellText).join(' | ')}`);
const set = (form: PolicyForm, path: string, text: string): PolicyForm => ({
  ...form,
  settings: { ...form.settings, [path]: text },
});
const table = (form: PolicyForm, path: keyof PolicyForm['tables'], rows: PolicyForm['tables']['grades']): PolicyForm => ({
  ...form,
  tables: { ...form.tables, [path]: rows },
});
const PLAIN = workbook(schoolsDown());
const FULL = withSettings(['CẤU HÌNH'], [], ...policySheetRows(CONTRACT));

describe('a policy filled in', () => {
  it.each([
    ['the draft', PLAIN, draftPolicy],
    ['a whole sheet', FULL, CONTRACT],
  ])('%s as a form is the same policy', (_, book, policy) => {
    const found = filledIn(stated(book).form);
    expect(found.problems).toEqual([]);
    expect(policyToJson(found.policy)).toEqual(policyToJson(policy));
  });

  it('is read as the sheet would be: problems name the row of the form, empty rows counted', () => {
    const form = table(stated(PLAIN).form, 'grades', [
      { name: 'Xuất sắc', from: '90' },
      { name: '', from: '' },
      { name: 'Tốt', from: 'tám mươi' },
    ]);
    expect(filledIn(form)).toMatchObject({
      given: null,
      problems: [{ path: 'grades[2].from', problem: 'notRead', found: 'tám mươi' }],
    });
  });

  it('keeps what is typed on the sheet and cannot be read, and leaves blank what must be stated', () => {
    const { form, cells } = stated(withSettings(['Mục', 'Giá trị'], ['Làm tròn tại', 'đâu đó'], ['Số chữ số thập phân', 2]));
    expect(form.settings['rounding.at']).toBe('đâu đó');
    expect(form.settings['rounding.decimals']).toBe('2');
    expect(form.settings['rankBy']).toBe('');
    expect(form.settings['bandOn']).toBe('Điểm đã làm tròn');
    expect(cells.get('rounding.at')).toEqual({ sheet: 'Cấu hình', row: 2, column: 2 });
  });

  it('gives the appraisal that saving it would give', () => {
    const form = set(set(stated(FULL).form, 'rankBy', 'Tỷ lệ phần trăm'), 'ranking', 'Đồng hạng, không bỏ hạng (1, 2, 2, 3)');
    const tried = appraise(FULL, filledIn(form).given);
    const after = appraise(saved(FULL, form));
    expect(tried.policy).toEqual(after.policy);
    expect(tried.standings).toEqual(after.standings);
    expect(after.policy.rankBy).toBe('percent');
  });
});

describe('a policy saved on Cấu hình', () => {
  it('without a change writes nothing', () => {
    expect(edits(FULL, stated(FULL).form)).toEqual([]);
  });

  it.each([
    ['where there is no such sheet', PLAIN],
    [
      'under corrections of the reading that stand there alone',
      workbook(schoolsDown(), correctionSheet(['Chấm điểm', 'Cột A', 'Bỏ qua', 'TT'])),
    ],
  ])('%s is written whole, read back the same, and written once', (_, book) => {
    const form = stated(FULL).form;
    const after = saved(book, form);
    expect(policyToJson(appraise(after).policy)).toEqual(policyToJson(CONTRACT));
    expect(edits(after, form)).toEqual([]);
    expect(recognise(after).corrections?.all).toEqual(recognise(book).corrections?.all);
  });

  it('changes the cells that changed and no other', () => {
    const form = set(stated(FULL).form, 'caps.bonus', '2,5');
    const [edit, ...others] = edits(FULL, form);
    const at = stated(FULL).cells.get('caps.bonus');
    expect(edit).toEqual({ kind: 'setCells', cells: [{ at, value: { kind: 'number', value: 2.5 } }] });
    expect(others).toEqual([]);
    expect(appraise(saved(FULL, form)).policy.caps.bonus).toEqual(
      appraise(PLAIN, { caps: { ...Object(contractPolicy()['caps']), bonus: '2.5' } }).policy.caps.bonus,
    );
  });

  it('adds a setting that the sheet does not have under everything, and keeps what nobody knows', () => {
    const book = withSettings(
      ...policySheetRows(CONTRACT).filter(([label]) => label !== 'Xếp loại trên'),
      [],
      ['Người lập: Nguyễn Thị Mẫu'],
    );
    const form = set(stated(book).form, 'bandOn', 'Điểm chưa làm tròn');
    const after = saved(book, form);
    expect(appraise(after).policy.bandOn).toBe('exact');
    expect(lines(after).slice(0, -1)).toEqual(lines(book));
    expect(edits(after, form)).toEqual([]);
  });

  it('lets a table grow where there is room, and moves it under everything where there is none', () => {
    const form = stated(FULL).form;
    const more = table(form, 'grades', [...form.tables.grades, { name: 'Khá', from: '65,5' }, { name: 'Đạt', from: '50' }]);
    const after = saved(FULL, more);
    expect(appraise(after).policy.grades.map(({ name }) => name)).toEqual(['Xuất sắc', 'Tốt', 'Khá', 'Đạt']);
    expect(appraise(after).policy.awards).toEqual(CONTRACT.awards);
    expect(appraise(after).issues.filter(({ rule }) => rule.startsWith('CFG-1'))).toEqual([]);
    expect(
      lines(after)
        .slice(-5)
        .map((line) => line.replace(/^\d+: /, '')),
    ).toEqual(['Loại | Từ điểm', 'Xuất sắc | 90', 'Tốt | 80.5', 'Khá | 65.5', 'Đạt | 50']);
    expect(edits(after, more)).toEqual([]);
    const last = table(stated(after).form, 'grades', [{ name: 'Xuất sắc', from: '92' }]);
    expect(appraise(saved(after, last)).policy.grades).toHaveLength(1);
  });

  it('an emptied table is a list of nothing', () => {
    const form = table(stated(FULL).form, 'tieBreak', []);
    expect(appraise(saved(FULL, form)).policy.tieBreak).toEqual([]);
  });

  it('takes upper bounds out when the bands change, so that they cannot contradict them', () => {
    const book = withSettings(
      ...policySheetRows({ ...CONTRACT, grades: [] }).filter(([label]) => label !== 'Loại' && label !== 'Xếp loại'),
      [],
      ['Xếp loại'],
      ['Loại', 'Từ điểm', 'Đến dưới'],
      ['Xuất sắc', 90, null],
      ['Tốt', 80, 90],
    );
    const form = stated(book).form;
    const after = saved(book, table(form, 'grades', [form.tables.grades[0] ?? {}, { name: 'Tốt', from: '75' }]));
    expect(
      lines(after)
        .slice(-2)
        .map((line) => line.replace(/^\d+: /, '')),
    ).toEqual(['Xuất sắc | 90', 'Tốt | 75']);
    expect(appraise(after).issues.filter(({ rule }) => rule === 'CFG-10')).toEqual([]);
  });

  it('words of a cell whose meaning is unchanged stay as they were typed', () => {
    const rows = policySheetRows(CONTRACT).map((row) => (row[0] === 'Làm tròn tại' ? ['Làm tròn tại', 'mỗi tiêu chí'] : row));
    const book = withSettings(...rows);
    const changed = edits(book, set(stated(book).form, 'rankBy', 'Tỷ lệ phần trăm'));
    expect(cellsSet(changed)).toEqual([stated(book).cells.get('rankBy')]);
  });
});
