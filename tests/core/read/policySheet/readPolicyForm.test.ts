/** A policy as a form: the lines of `Cấu hình` it stands for, and where its problems are (CONTRACT §3.1). */
import type { PolicyForm, PolicyFormRow } from '../../../../src/core/domain/policyForm';
import { SETTINGS } from '../../../../src/core/domain/policyLabels';
import { POLICY_TABLES } from '../../../../src/core/domain/policyTables';
import { filled, formLines, inForm, readPolicyForm, tableLines } from '../../../../src/core/read/policySheet/readPolicyForm';

const NO_ROWS: PolicyForm['tables'] = { tieBreak: [], grades: [], awards: [], decisions: [], citations: [], severities: [] };
const form = (settings: PolicyForm['settings'] = {}, tables: Partial<PolicyForm['tables']> = {}): PolicyForm => ({
  settings,
  tables: { ...NO_ROWS, ...tables },
});
const lineOf = (of: PolicyForm, first: string) => formLines(of).find(([label]) => label === first);
const after = (of: PolicyForm, title: string) => {
  const lines = formLines(of);
  const at = lines.findIndex((line) => line.length === 1 && line[0] === title);
  return at < 0 ? null : [lines[at - 1], ...lines.slice(at + 1)].slice(0, 4);
};

describe('the lines of a form', () => {
  it('begin with the heading; every setting is there, blank where nothing is typed', () => {
    const lines = formLines(form({ year: '2026', 'rounding.at': 'Từng tiêu chí' }));
    expect(lines[0]).toEqual(['Mục', 'Giá trị', 'Căn cứ, ghi chú']);
    expect(lines[1]).toEqual(['Năm', '2026']);
    expect(lineOf(form({ 'rounding.at': 'Từng tiêu chí' }), 'Làm tròn tại')).toEqual(['Làm tròn tại', 'Từng tiêu chí']);
    expect(lineOf(form(), 'Làm tròn tại')).toEqual(['Làm tròn tại', '']);
    expect(lineOf(form(), 'Thể thức văn bản')).toEqual(['Thể thức văn bản', '']);
  });

  it('leave out what a cluster need not state as long as it is blank', () => {
    const silent = SETTINGS.filter(({ path }) => path.startsWith('reconcile.') || path === 'visibility');
    const labels = silent.map(({ labels: [label = ''] }) => label);
    expect(silent.length).toBeGreaterThan(2);
    const blank = formLines(form());
    expect(blank.filter(([label = '']) => labels.includes(label))).toEqual([]);
    // The heading and a blank line with the title and the heading of each table that is not rare.
    expect(blank).toHaveLength(1 + SETTINGS.length - silent.length + 3 * 4);
    const typed = formLines(form(Object.fromEntries(silent.map(({ path }) => [path, '2']))));
    expect(typed.filter(([label = '']) => labels.includes(label))).toEqual(labels.map((label) => [label, '2']));
  });

  it('give each table its title and its heading, without the columns that are only read', () => {
    const grades: readonly PolicyFormRow[] = [{ name: 'Tốt', from: '80' }, { name: '  ', from: '' }, { name: 'Khá' }];
    expect(after(form({}, { grades }), 'Xếp loại')).toEqual([[], ['Loại', 'Từ điểm'], ['Tốt', '80'], ['Khá', '']]);
    expect(after(form(), 'Xếp loại')?.slice(0, 2)).toEqual([[], ['Loại', 'Từ điểm']]);
  });

  it('have a rare table only with rows', () => {
    const title = 'Mức độ các quy tắc kiểm tra';
    expect(after(form(), title)).toBeNull();
    expect(after(form({}, { severities: [{ rule: ' ' }] }), title)).toBeNull();
    const [rare] = POLICY_TABLES.filter(({ path }) => path === 'severities');
    if (rare === undefined) throw new Error();
    const rows = [{ rule: 'FRM-01', severity: 'Lỗi' }];
    expect(after(form({}, { severities: rows }), title)).toEqual([[], ...tableLines(rare, rows)]);
    expect(tableLines(rare, rows)).toEqual([
      ['Quy tắc', 'Mức độ', 'Lý do'],
      ['FRM-01', 'Lỗi', ''],
    ]);
  });

  it('count a row with any word', () => {
    expect(filled([{ name: '' }, { name: '', from: ' ' }, { name: '', from: '1' }, {}])).toEqual([{ name: '', from: '1' }]);
  });
});

describe('a form that is read', () => {
  it('says of each problem the filled row it is about, and no cell', () => {
    const typed = form(
      { 'caps.bonus': 'nhiều' },
      { grades: [{ name: '' }, { name: 'Tốt', from: '80' }, { name: 'Khá', from: 'x' }] },
    );
    const { record, problems } = readPolicyForm(typed);
    expect(record).toMatchObject({ grades: [{ name: 'Tốt', from: '80' }, { name: 'Khá' }] });
    expect(problems.map(({ path, at }) => [path, at])).toEqual([
      ['caps.bonus', null],
      ['grades[1].from', null],
    ]);
    expect(problems.map((one) => inForm(one, typed).path)).toEqual(['caps.bonus', 'grades[2].from']);
  });

  it.each([
    ['grades[0].from', 'grades[1].from'],
    ['grades[1]', 'grades[3]'],
    // No row of the form, no table, no row at all.
    ['grades[2].from', 'grades[2].from'],
    ['units[0].name', 'units[0].name'],
    ['rounding.at', 'rounding.at'],
    ['x.grades[0]', 'x.grades[0]'],
  ])('%s is %s of the form', (path, expected) => {
    const typed = form({}, { grades: [{ name: '' }, { name: 'Tốt' }, { name: ' ' }, { name: 'Khá' }] });
    const problem = { path, problem: 'notAllowed', at: null } as unknown as Parameters<typeof inForm>[0];
    expect(inForm(problem, typed)).toEqual({ ...problem, path: expected });
  });
});
