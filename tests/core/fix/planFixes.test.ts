import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typedFix } from '../../../src/core/typedFix';
import { appraise } from '../../../src/core/appraise';
import { fixEdits, planFixes } from '../../../src/core/fixIssues';
import { LOG_MARK } from '../../../src/core/workbook/sheetMark';
import { withCells } from '../../../src/core/fix/withCells';
import { readLog } from '../../../src/core/render/log/readLog';
import { refText } from '../../../src/core/workbook/address';
import { cellAt, cellOf, sheetMarked, type Workbook } from '../../../src/core/workbook/workbook';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { memoryHost } from '../../../src/hosts/memory/memoryHost';
import { vi } from '../../../src/text/vi';
import { schoolsDown, sheetPerSchool } from '../../builders/scoringWorkbooks';
import { withCellsAt } from '../../builders/vary';
import { sheet, workbook } from '../../builders/workbook';
import { twoCriteria } from '../../ui/workbooks';

const DAY = { year: 2026, month: 11, day: 20 };

/** Numbers in the cells of scores become texts that say the same, names and headings get what does not belong there. */
function planted(book: Workbook, picks: readonly number[]): { readonly book: Workbook; readonly cells: ReadonlySet<string> } {
  const cells = new Set<string>();
  const sheets = book.sheets.map((sheet) => {
    const places = [...sheet.rows].flatMap(([row, ofRow]) =>
      [...ofRow].flatMap(([column, { value, formula }]) => {
        if (formula !== null || row < 4) return [];
        if (value.kind === 'number' && column > 2) return [{ row, column, to: String(value.value).replace('.', ',') }];
        // A name of a school in column B: blanks, and letters taken apart.
        return value.kind === 'text' && /^Trường /.test(value.text)
          ? [{ row, column, to: `${value.text.replace(' ', '  ').normalize('NFD')} ` }]
          : [];
      }),
    );
    const chosen = [...new Set(picks.map((pick) => pick % Math.max(1, places.length)))].flatMap((at) => places[at] ?? []);
    for (const { row, column } of chosen) cells.add(refText({ sheet: sheet.name, row, column }));
    return withCellsAt(
      sheet,
      chosen.map(({ row, column, to }) => [row, column, to] as const),
    );
  });
  return { book: { ...book, sheets }, cells };
}

describe('a slip that the sheets of all units have', () => {
  const bytes = readFileSync(join(__dirname, '..', '..', '..', 'assets', 'samples', 'cum-mau-co-loi.xlsx'));
  const faulty = readXlsx(new Uint8Array(bytes), 'cum-mau-co-loi.xlsx');
  const appraisal = appraise(faulty);
  const found = (rule: string) => {
    const [issue, ...more] = appraisal.issues.filter((one) => one.rule === rule);
    if (issue === undefined || more.length > 0) throw new Error(`not one ${rule}`);
    return issue;
  };

  it.each([
    ['the maximum of a group', 'CFG-02', found('CFG-02'), 'C43'],
    ['a number given twice, once a person types the right one', 'DUP-03', typedFix(found('DUP-03'), '4.3'), 'A35'],
  ] as const)('is set right on all of them at once: %s', (_, rule, issue, cell) => {
    if (issue === null) throw new Error('nothing typed');
    const { cells, appraisal: then } = planFixes(faulty, appraisal, { kind: 'one', issue });
    const scored = faulty.sheets.filter(({ name }) => /^\d /.test(name));
    expect(cells.map(({ at }) => refText(at))).toEqual(scored.map(({ name }) => `'${name}'!${cell}`));
    expect(then.issues.filter((one) => one.rule === rule)).toEqual([]);
  });
});

describe('setting right what can be set right safely', () => {
  it('comes to the same workbook whatever was planted, touches no other cell, and a second time does nothing', () => {
    const books = [workbook(schoolsDown()), sheetPerSchool()];
    fc.assert(
      fc.property(fc.constantFrom(...books), fc.array(fc.nat(200), { minLength: 1, maxLength: 6 }), (book, picks) => {
        const { book: faulty, cells } = planted(book, picks);
        const fixing = planFixes(faulty, appraise(faulty), { kind: 'allSafe' });
        const fixed = withCells(faulty, fixing.cells);
        for (const { at } of fixing.cells) expect(cells).toContain(refText(at));
        for (const { at } of fixing.cells) expect(cellOf(fixed, at).value).toEqual(cellOf(book, at).value);
        const again = planFixes(fixed, appraise(fixed), { kind: 'allSafe' });
        expect(again.cells).toEqual([]);
        expect(appraise(fixed).issues.filter(({ fix }) => fix?.kind === 'safe')).toEqual([]);
      }),
      { numRuns: 60, seed: 20_261_120 },
    );
  });

  it('says which totals and places a fix changes, and what becomes of the findings', () => {
    const book = twoCriteria(['Trường M', 9, 8], ['Trường N', 9, 7], ['Trường P', '9 điểm', 9]);
    const appraisal = appraise(book);
    const issue = appraisal.issues.find(({ rule }) => rule === 'TYP-07');
    if (issue === undefined) throw new Error('no unit in a number was found');
    const { effects, gone, cells } = planFixes(book, appraisal, { kind: 'one', issue });
    expect(cells).toMatchObject([{ put: { kind: 'number', value: 9 }, rules: ['TYP-07'] }]);
    expect(effects.map(({ name, place }) => [name, place.to])).toContainEqual(['Trường P', 1]);
    expect(gone).toBeGreaterThan(0);
  });

  it('looks ahead for the same day: a document dated after the check is still told afterwards', () => {
    const book = workbook(
      sheet('Phiếu chấm', [
        ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
        [],
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'],
        ['1', 'Hoàn thành kế hoạch mở lớp', 10, '9,5', 'Báo cáo số 12-BC/TCT ngày 05/10/2026'],
        ['2', 'Nghiên cứu khoa học', 10, 8, 'Báo cáo số 13-BC/TCT ngày 06/11/2026'],
        ['3', 'Xây dựng đội ngũ giảng viên', 10, 7, 'Báo cáo số 14-BC/TCT ngày 07/10/2026'],
      ]),
    );
    const appraisal = appraise(book, null, null, { year: 2026, month: 10, day: 20 });
    expect(appraisal.issues.map(({ rule }) => rule)).toContain('EVD-07');
    const fixing = planFixes(book, appraisal, { kind: 'allSafe' });
    expect(fixing.cells.map(({ at }) => refText(at))).toEqual(["'Phiếu chấm'!D4"]);
    expect([fixing.gone, fixing.come]).toEqual([1, 0]);
  });

  it('sets right only what one rule found, where only that is asked for', () => {
    const book = twoCriteria(['Trường  M', '8,5', 8], ['Trường N', 9, '7,25'], ['Trường P', 6, 9]);
    const fixing = planFixes(book, appraise(book), { kind: 'rule', rule: 'TYP-01' });
    expect(fixing.cells.map(({ at }) => refText(at))).toEqual(["'Chấm điểm'!C3", "'Chấm điểm'!D4"]);
  });
});

describe('the edits of a fix', () => {
  const book = twoCriteria(['Trường M', '8,5', 8], ['Trường N', 9, 7], ['Trường P', 6, 9]);
  const appraisal = appraise(book);
  const fixing = planFixes(book, appraisal, { kind: 'allSafe' });
  const edits = fixEdits(fixing, book, appraisal, vi.sheets.log, 'Nguyễn Văn Mẫu', DAY);

  it('set the cell and write down who, when, from and to; taken back the workbook is as before', async () => {
    const host = memoryHost(book);
    const receipt = await host.apply(edits);
    const after = await host.read();
    expect(cellOf(after, { sheet: 'Chấm điểm', row: 3, column: 3 }).value).toEqual({ kind: 'number', value: 8.5 });
    expect(readLog(after, vi.sheets.log)).toEqual([
      {
        kind: 'fix',
        on: '20/11/2026',
        by: 'Nguyễn Văn Mẫu',
        unit: 'Trường M',
        at: { sheet: 'Chấm điểm', row: 3, column: 3 },
        criterion: '1 Hoàn thành kế hoạch mở lớp',
        rules: ['TYP-01'],
        from: { kind: 'text', text: '8,5' },
        to: { kind: 'number', value: '8.5' },
        note: '',
      },
    ]);
    await host.restore(receipt);
    expect(await host.read()).toBe(book);
  });

  it('add to a log that is there, and keep a line a person typed in it', async () => {
    const host = memoryHost(book);
    await host.apply(edits);
    const logged = await host.read();
    const log = sheetMarked(logged, LOG_MARK);
    if (log === null) throw new Error('no log');
    const typed = withCellsAt(log, [[6, 3, 'Đã gọi điện hỏi lại trường M']]);
    const second: Workbook = {
      ...logged,
      sheets: logged.sheets.map((sheet) =>
        sheet === log ? typed : sheet.name === 'Chấm điểm' ? withCellsAt(sheet, [[4, 4, '7,25']]) : sheet,
      ),
    };
    const now = appraise(second);
    await host.apply([]);
    const other = memoryHost(second);
    await other.apply(fixEdits(planFixes(second, now, { kind: 'allSafe' }), second, now, vi.sheets.log, '', null));
    const lines = readLog(await other.read(), vi.sheets.log);
    expect(lines.map(({ kind }) => kind)).toEqual(['fix', 'line', 'fix']);
    expect(lines[2]).toMatchObject({ on: null, by: '', from: { text: '7,25' } });
  });

  it('leave the log out where the list of sheets is locked, and are none where there is nothing to set', () => {
    const locked = { ...book, isStructureProtected: true };
    expect(fixEdits(fixing, locked, appraisal, vi.sheets.log, '', DAY).map(({ kind }) => kind)).toEqual(['setCells']);
    expect(fixEdits({ cells: [] }, book, appraisal, vi.sheets.log, '', DAY)).toEqual([]);
  });
});

it('puts cells in their order, as hosts give them', () => {
  const book = workbook(schoolsDown());
  const name = book.sheets[0]?.name ?? '';
  const fixed = withCells(book, [{ at: { sheet: name, row: 2, column: 1 }, put: { kind: 'text', text: 'x' } }]);
  const sheet = fixed.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  expect([...sheet.rows.keys()]).toEqual([...sheet.rows.keys()].sort((one, other) => one - other));
  expect(cellAt(sheet, 2, 1).value).toEqual({ kind: 'text', text: 'x' });
});
