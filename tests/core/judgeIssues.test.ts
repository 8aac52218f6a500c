import { appraise } from '../../src/core/appraise';
import type { Issue } from '../../src/core/domain/issue';
import { judgedIssues, judgementEdits, type Judgement } from '../../src/core/judgeIssues';
import { mayLetStand } from '../../src/core/domain/mayLetStand';
import { cellText } from '../../src/core/workbook/cell';
import type { Workbook } from '../../src/core/workbook/workbook';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { logWords as english } from '../../src/text/en/sheets/logWords';
import { logWords } from '../../src/text/vi/sheets/logWords';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const ON = { year: 2026, month: 11, day: 20 };

/** Schools as rows, two criteria of 10 points; figures are samples (số liệu mẫu). */
const schools = (...rows: readonly (readonly [string, CellInput, CellInput])[]): Workbook =>
  workbook(
    sheet('Chấm điểm', [
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026'],
      ['TT', 'Đơn vị', '1. Hoàn thành kế hoạch mở lớp (10 điểm)', '2. Nghiên cứu khoa học (10 điểm)'],
      ...rows.map(([name, first, second], index) => [index + 1, name, first, second]),
    ]),
  );
const typed = (score: string): Workbook => schools(['Trường M', 9, 8], ['Trường N', 8, 7], ['Trường P', score, 6]);

function checked(book: Workbook) {
  const appraisal = appraise(book, null, null, ON);
  return { book, appraisal, judged: judgedIssues(appraisal.issues, appraisal.reading, book, logWords) };
}

const the = (issues: readonly Issue[], rule: string): Issue => {
  const found = issues.find((issue) => issue.rule === rule);
  if (found === undefined) throw new Error(`no ${rule}`);
  return found;
};

/** The workbook after a decision was written down. */
async function after(book: Workbook, rule: string, change: Partial<Judgement> = {}): Promise<Workbook> {
  const { appraisal } = checked(book);
  const judgement: Judgement = {
    kind: 'dismissal',
    issues: [the(appraisal.issues, rule)],
    by: 'Trần Thị Mẫu',
    reason: 'Đã đối chiếu bản giấy',
    ...change,
  };
  const host = memoryHost(book);
  await host.apply(judgementEdits(judgement, book, appraisal.reading, logWords, ON));
  return host.read();
}

describe('a finding that is let stand', () => {
  it('is found again by a new check, with who, when and why; the others stay open', async () => {
    const before = checked(typed('8,5'));
    expect(before.judged.letStand).toEqual([]);
    const { judged, appraisal } = checked(await after(typed('8,5'), 'TYP-01'));
    expect(judged.letStand).toMatchObject([
      { issue: { rule: 'TYP-01' }, judgement: { by: 'Trần Thị Mẫu', on: '20/11/2026', reason: 'Đã đối chiếu bản giấy' } },
    ]);
    expect(judged.open).toHaveLength(appraisal.issues.length - 1);
    expect(appraisal.issues).toHaveLength(before.appraisal.issues.length);
  });

  it('stands on Nhật ký as a person reads it', async () => {
    const log = (await after(typed('8,5'), 'TYP-01')).sheets.find(({ name }) => name === 'Nhật ký');
    const cells = log === undefined ? [] : [...log.rows.values()].flatMap((row) => [...row.values()].map(cellText));
    expect(cells).toEqual(
      expect.arrayContaining([
        '20/11/2026',
        'Trường P',
        'Bỏ qua',
        "'Chấm điểm'!C5",
        '8,5',
        'Đã đối chiếu bản giấy',
        'Trần Thị Mẫu',
      ]),
    );
    expect(cells.some((text) => /^TYP-01 #[0-9a-f]{6}$/.test(text))).toBe(true);
  });

  it('is open again when its figure is another', async () => {
    const [, log] = (await after(typed('8,5'), 'TYP-01')).sheets;
    if (log === undefined) throw new Error('no log');
    const { judged } = checked(workbook(...typed('8,6').sheets, log));
    expect(judged.letStand).toEqual([]);
    expect(the(judged.open, 'TYP-01').facts).toMatchObject({ text: '8,6' });
  });

  it('is known in another row, for rows move', async () => {
    const [, log] = (await after(typed('8,5'), 'TYP-01')).sheets;
    if (log === undefined) throw new Error('no log');
    const moved = schools(['Trường M', 9, 8], ['Trường Mới', 7, 7], ['Trường N', 8, 7], ['Trường P', '8,5', 6]);
    const { judged } = checked(workbook(...moved.sheets, log));
    expect(judged.letStand.map(({ issue }) => issue.place.at?.row)).toEqual([6]);
  });

  it('is of one school: the same figure elsewhere is open', async () => {
    const twice = schools(['Trường M', 9, 8], ['Trường N', '8,5', 7], ['Trường P', '8,5', 6]);
    const { judged } = checked(await after(twice, 'TYP-01'));
    expect(judged.letStand.map(({ issue }) => issue.place.at?.row)).toEqual([4]);
    expect(the(judged.open, 'TYP-01').place.at?.row).toBe(5);
  });

  it('is open again once it is taken up', async () => {
    const once = await after(typed('8,5'), 'TYP-01');
    const twice = await after(once, 'TYP-01', { kind: 'reopening', reason: '' });
    expect(checked(twice).judged.letStand).toEqual([]);
    expect(checked(await after(twice, 'TYP-01')).judged.letStand).toHaveLength(1);
  });

  it('is read from a log of the other language', async () => {
    const book = await after(typed('8,5'), 'TYP-01');
    const { appraisal } = checked(book);
    expect(judgedIssues(appraisal.issues, appraisal.reading, book, english).letStand).toHaveLength(1);
  });
});

describe('an error', () => {
  const above = (): Workbook => schools(['Trường M', 9, 8], ['Trường N', 12, 7], ['Trường P', 8, 6]);

  it('is never let stand: nothing is written', async () => {
    const { appraisal } = checked(above());
    const issue = the(appraisal.issues, 'RNG-04');
    expect(issue.severity).toBe('error');
    expect(mayLetStand(issue)).toBe(false);
    expect((await after(above(), 'RNG-04')).sheets).toHaveLength(1);
  });

  it('stays open whatever a line says: the rule may weigh more than it did', async () => {
    const { appraisal } = checked(above());
    const issue = { ...the(appraisal.issues, 'RNG-04'), severity: 'warning', blocks: null } as const;
    const book = await after(above(), 'RNG-04', { issues: [issue] });
    expect(book.sheets).toHaveLength(2);
    expect(judgedIssues([issue], appraisal.reading, book, logWords).letStand).toHaveLength(1);
    expect(checked(book).judged.letStand).toEqual([]);
  });

  it.each([
    ['warning', 'tick', true],
    ['warning', null, true],
    ['info', null, true],
    ['warning', 'print', false],
    ['warning', 'awards', false],
    ['warning', 'ranking', false],
    ['error', null, false],
  ] as const)('of severity %s that blocks %s: %s', (severity, blocks, may) => {
    expect(mayLetStand({ ...the(checked(above()).appraisal.issues, 'RNG-04'), severity, blocks })).toBe(may);
  });
});

describe('a workbook whose list of sheets is locked', () => {
  it('takes no line', async () => {
    expect((await after({ ...typed('8,5'), isStructureProtected: true }, 'TYP-01')).sheets).toHaveLength(1);
  });
});
