import type { Appraisal } from '../../src/core/domain/appraisal';
import type { Issue } from '../../src/core/domain/issue';
import { points } from '../../src/core/domain/points';
import { publish } from '../../src/core/publish';
import { liveDifferences } from '../../src/core/render/summary/liveDifferences';
import type { Edit } from '../../src/core/workbook/edit';
import type { SheetModel } from '../../src/core/workbook/sheetModel';
import type { Workbook } from '../../src/core/workbook/workbook';
import { sheets as english } from '../../src/text/en/sheets';
import { sheets as words } from '../../src/text/vi/sheets';
import { award, threshold } from '../builders/readings';
import { sheet, workbook } from '../builders/workbook';
import { appraisal, asRead, textsOf, TWO_GROUPS, type AppraisalSpec } from './render/appraisals';

const ON = { year: 2026, month: 11, day: 5 };
const CLUSTER: AppraisalSpec = {
  criteria: TWO_GROUPS,
  units: {
    A: { '1': '28', '2': '29', '3': '39' },
    B: { '1': '27', '2': '28', '3': '38' },
    C: { '1': '20', '2': '20', '3': '30' },
  },
  policy: { awards: [award('co', { name: 'Cờ thi đua', minTotal: points('90') })] },
};
const OVER: Issue = {
  rule: 'RNG-04',
  code: 'scoreAboveMaximum',
  severity: 'error',
  blocks: 'ranking',
  place: { at: { sheet: 'Phiếu A', row: 6, column: 11 }, unit: 'A', criterion: '1' },
  facts: { value: '31', maximum: '30' },
  fix: null,
};
const TEXT: Issue = {
  rule: 'TYP-01',
  code: 'numberAsText',
  severity: 'warning',
  blocks: 'tick',
  place: { at: { sheet: 'Phiếu B', row: 7, column: 11 }, unit: 'B', criterion: '2' },
  facts: { text: '=1+1', value: '28', isPercent: false },
  fix: { kind: 'safe', from: '=1+1', to: '28' },
};

function sheetsOf(edits: readonly Edit[]): readonly SheetModel[] {
  return edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet] : []));
}

function published(of: Appraisal, into: Workbook = workbook(sheet('Phiếu A', [])), language = words): readonly SheetModel[] {
  return sheetsOf(publish(of, into, language, ON));
}

/** The cell of a note: the row that holds all these texts, in the column headed Ghi chú. */
function noteCell(model: SheetModel | undefined, ...texts: readonly string[]): string {
  if (model === undefined) throw new Error('No such sheet');
  const rows = [...new Set(model.cells.map((cell) => cell.row))];
  const heading = model.cells.find((cell) => cell.value.kind === 'text' && ['Ghi chú', 'Notes'].includes(cell.value.text));
  const row = rows.find((one) =>
    texts.every((text) => model.cells.some((cell) => cell.row === one && cell.value.kind === 'text' && cell.value.text === text)),
  );
  if (row === undefined || heading === undefined) throw new Error(`No row of ${texts.join(', ')}`);
  return `${row}:${heading.column}`;
}

function textAt(model: SheetModel | undefined, place: string): string | null {
  const cell = model?.cells.find((one) => `${one.row}:${one.column}` === place);
  return cell?.value.kind === 'text' ? cell.value.text : null;
}

describe('publish', () => {
  it('writes four sheets of ours, marked and named', () => {
    const sheets = published(appraisal(CLUSTER));
    expect(sheets.map(({ mark, name }) => [mark, name])).toEqual([
      ['summary', 'Tổng hợp'],
      ['proposal', 'Đề nghị khen thưởng'],
      ['check', 'Kiểm tra'],
      ['analysis', 'Phân tích'],
    ]);
  });

  it('writes nothing for a workbook that was not recognised', () => {
    expect(publish({ ...appraisal(CLUSTER), reading: null }, workbook(), words, ON)).toEqual([]);
  });

  it("leaves a user's sheet of the same name alone and takes the next name", () => {
    const theirs = workbook(sheet('tổng hợp', [['của tôi']]), sheet('Kiểm tra', []), sheet('Kiểm tra (2)', []));
    expect(published(appraisal(CLUSTER), theirs).map(({ name }) => name)).toEqual([
      'Tổng hợp (2)',
      'Đề nghị khen thưởng',
      'Kiểm tra (3)',
      'Phân tích',
    ]);
  });

  it('gives the same edits on a second run, under the names ours have', () => {
    const of = appraisal({ ...CLUSTER, issues: [TEXT] });
    const first = published(of, workbook(sheet('Tổng hợp', [])));
    const again = published(of, workbook(sheet('Tổng hợp', []), ...first.map((model) => asRead(model))));
    expect(again).toEqual(first);
  });

  it('keeps what a person typed in the note columns, row by row', () => {
    const of = appraisal({ ...CLUSTER, issues: [TEXT] });
    const [summary, proposal, check] = published(of);
    const places = {
      summary: noteCell(summary, 'Trường B'),
      nominee: noteCell(proposal, 'Cờ thi đua', 'Trường A'),
      leftOut: noteCell(proposal, 'Trường C'),
      check: noteCell(check, 'TYP-01', 'K7'),
    };
    const read = workbook(
      asRead(summary!, { [places.summary]: 'đã đối chiếu' }),
      asRead(proposal!, { [places.nominee]: 'lần thứ hai', [places.leftOut]: 'xem lại' }),
      asRead(check!, { [places.check]: 'đã hỏi trường' }),
    );
    const [summary2, proposal2, check2] = published(of, read);
    expect(textAt(summary2, places.summary)).toBe('đã đối chiếu');
    expect(textAt(proposal2, places.nominee)).toBe('lần thứ hai');
    expect(textAt(proposal2, places.leftOut)).toBe('xem lại');
    expect(textAt(check2, places.check)).toBe('đã hỏi trường');
  });

  it('moves a note with its row, and keeps one whose row is gone until the row is back', () => {
    const [summary] = published(appraisal(CLUSTER));
    const typed = asRead(summary!, {
      [noteCell(summary, 'Trường C')]: 'chờ giải trình',
      [noteCell(summary, 'Trường A')]: 'xong',
    });
    const { B, A } = CLUSTER.units;
    const without = published(appraisal({ ...CLUSTER, units: { B: B ?? {}, A: A ?? {} } }), workbook(typed));
    expect(textAt(without[0], noteCell(without[0], 'Trường A'))).toBe('xong');
    expect(textsOf(without[0]!)).toEqual(expect.arrayContaining([words.notes.leftover, 'chờ giải trình']));
    const back = published(appraisal(CLUSTER), workbook(asRead(without[0]!)));
    expect(textAt(back[0], noteCell(back[0], 'Trường C'))).toBe('chờ giải trình');
    expect(textsOf(back[0]!)).not.toContain(words.notes.leftover);
  });

  it('keeps notes when the sheets are written in the other language', () => {
    const [summary] = published(appraisal(CLUSTER));
    const typed = asRead(summary!, { [noteCell(summary, 'Trường B')]: 'đã đối chiếu' });
    const [inEnglish] = published(appraisal(CLUSTER), workbook(typed), english);
    expect(textAt(inEnglish, noteCell(inEnglish, 'Trường B'))).toBe('đã đối chiếu');
    expect(inEnglish?.name).toBe('Tổng hợp');
  });
});

describe('Đề nghị khen thưởng', () => {
  it('names who is proposed and gives every other unit its reason', () => {
    const [, proposal] = published(appraisal(CLUSTER));
    const texts = textsOf(proposal!);
    expect(noteCell(proposal, 'Cờ thi đua', 'Trường A')).toBeDefined();
    expect(texts.some((text) => text.startsWith('Cờ thi đua: ') && text.includes('70'))).toBe(true);
    expect(texts).toContain('1. Cờ thi đua – số lượng được đề nghị: 1');
  });

  it('asks for a decision where more units are tied than seats are left', () => {
    const { A } = CLUSTER.units;
    const [, proposal] = published(appraisal({ ...CLUSTER, units: { A: A ?? {}, B: A ?? {} } }));
    expect(textsOf(proposal!).some((text) => text.startsWith('Cần quyết định: chọn 1 trong 2 đơn vị'))).toBe(true);
  });

  it('prints the arithmetic of a share, and a vote that is still to be held', () => {
    const rule = award('bk', {
      name: 'Bằng khen',
      quota: { share: points('3/10'), base: 'units', round: 'floor', atLeast: 1 },
      vote: { threshold: threshold('80'), of: 'members' },
    });
    const [, proposal] = published(appraisal({ ...CLUSTER, policy: { awards: [rule] } }));
    const texts = textsOf(proposal!);
    expect(texts.some((text) => text.includes('30% × 3 đơn vị = 0,9 → ít nhất 1'))).toBe(true);
    expect(texts.some((text) => text.startsWith('Chưa bỏ phiếu'))).toBe(true);
  });

  it('says that seats stay empty, and nothing of the kind when they are filled', () => {
    const strict = { awards: [award('co', { name: 'Cờ thi đua', minTotal: points('99') })] };
    expect(textsOf(published(appraisal({ ...CLUSTER, policy: strict }))[1]!).join()).toContain(
      'Còn 1 suất không có đơn vị được đề nghị',
    );
    expect(textsOf(published(appraisal(CLUSTER))[1]!).join()).not.toContain('suất không có');
  });

  it('names no one while the ranking is blocked', () => {
    const [, proposal] = published(appraisal({ ...CLUSTER, issues: [OVER] }));
    expect(textsOf(proposal!)).toContain('DỰ THẢO – còn 1 lỗi chặn xếp hạng');
    expect(() => noteCell(proposal, 'Cờ thi đua', 'Trường A')).toThrow();
  });
});

describe('Kiểm tra', () => {
  it('lists errors before warnings, each linked to its cell', () => {
    const [, , check] = published(appraisal({ ...CLUSTER, issues: [TEXT, OVER] }));
    const rules = check!.cells.flatMap((cell) => (cell.column === 3 && cell.value.kind === 'text' ? [cell.value.text] : []));
    expect(rules).toEqual(expect.arrayContaining(['RNG-04', 'TYP-01']));
    expect(rules.indexOf('RNG-04')).toBeLessThan(rules.indexOf('TYP-01'));
    expect(check!.cells.flatMap((cell) => (cell.link === undefined ? [] : [cell.link]))).toEqual([OVER.place.at, TEXT.place.at]);
    expect(textsOf(check!).join()).toContain('1 lỗi, 1 cảnh báo, 0 thông tin');
  });

  it('writes =1+1 as text', () => {
    const [, , check] = published(appraisal({ ...CLUSTER, issues: [TEXT] }));
    expect(check!.cells.some((cell) => cell.value.kind === 'formula')).toBe(false);
    expect(textsOf(check!)).toContain('«=1+1» → «28»');
  });

  it('says what was checked when nothing is wrong', () => {
    const [, , check] = published(appraisal(CLUSTER));
    expect(
      textsOf(check!).some((text) => /^Không phát hiện sai sót\. Đã kiểm tra 9 ô số liệu theo \d+ quy tắc\.$/.test(text)),
    ).toBe(true);
  });
});

describe('liveDifferences', () => {
  it('finds nothing on a summary that was just written', () => {
    const of = appraisal(CLUSTER);
    expect(liveDifferences(workbook(asRead(published(of)[0]!)), of)).toEqual([]);
  });

  it('names the cell whose formula shows another number than the engine computes', () => {
    const before = published(appraisal(CLUSTER))[0]!;
    const { A, B, C } = CLUSTER.units;
    const now = appraisal({ ...CLUSTER, units: { A: A ?? {}, B: { ...B, '3': '37' }, C: C ?? {} } });
    const found = liveDifferences(workbook(asRead(before)), now);
    expect(found.map(({ shown, computed }) => [shown, computed])).toEqual([
      [38, 37],
      [93, 92],
    ]);
    expect(found[0]?.at.sheet).toBe('Tổng hợp');
    expect(found[0]?.formula).toContain("'Phiếu B'!K9");
  });

  it('keeps two schools apart whose names differ only in where the tone mark stands', () => {
    const { A, B } = CLUSTER.units;
    const of = appraisal({ ...CLUSTER, units: { 'Hoà Bình': A ?? {}, 'Hòa Bình': B ?? {} } });
    expect(liveDifferences(workbook(asRead(published(of)[0]!)), of)).toEqual([]);
  });

  it('does not compare a table of other groups', () => {
    const before = published(appraisal(CLUSTER))[0]!;
    const other = appraisal({ criteria: [{ id: 'I', maximum: '100' }], units: { A: { I: '10' } } });
    expect(liveDifferences(workbook(asRead(before)), other)).toEqual([]);
  });
});
