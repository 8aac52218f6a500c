import type { Appraisal } from '../../../src/core/domain/appraisal';
import { publish } from '../../../src/core/publish';
import { HEAD_ROWS } from '../../../src/core/render/officialHead';
import type { SheetModel } from '../../../src/core/workbook/sheetModel';
import { sheetMarked } from '../../../src/core/workbook/workbook';
import { memoryHost } from '../../../src/hosts/memory/memoryHost';
import { sheets as words } from '../../../src/text/vi/sheets';
import { sheet, workbook } from '../../builders/workbook';
import { school, seen } from '../crossScore/workbooks';
import { appraisal, asRead, recomputed, textsOf, type AppraisalSpec } from './appraisals';

const ON = { year: 2026, month: 11, day: 5 };
/** Sample scores (số liệu mẫu) of two schools at three stages. */
const STAGED: AppraisalSpec = {
  criteria: [
    { id: '1', maximum: '10' },
    { id: '2', maximum: '20' },
    { id: 'T', kind: 'penalty', maximum: '5' },
  ],
  units: {
    A: { '1': { self: '10', agreed: '9.5' }, '2': { self: '18', agreed: '18' }, T: { self: '0', agreed: '-2' } },
    B: { '1': { self: '9', agreed: '9' }, '2': { self: '20', agreed: '16.25' }, T: { self: '-1', agreed: '-1' } },
  },
  stages: ['self', 'agreed'],
};

function comparison(of: Appraisal, into = workbook(sheet('Phiếu A', []))): SheetModel {
  const found = publish(of, into, words, ON).flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet] : []));
  const own = found.find(({ mark }) => mark === 'comparison');
  if (own === undefined) throw new Error(`Only ${found.map(({ mark }) => mark).join(', ')}`);
  return own;
}

/** The rows of the table as they are printed, cells joined by " | ", headings first. */
function tableOf(model: SheetModel): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const { row, value, style } of model.cells) {
    if (row <= HEAD_ROWS || style === 'plain' || style.startsWith('signature')) continue;
    const shown = value.kind === 'formula' ? String(value.cached) : value.kind === 'number' ? String(value.value) : '';
    rows.set(row, [...(rows.get(row) ?? []), value.kind === 'text' ? value.text : shown]);
  }
  return [...rows.values()].map((cells) => cells.join(' | '));
}

describe('the sheet that compares self, cross and cluster scores', () => {
  it('has only the scores that differ, the largest difference first, deductions as points taken off', () => {
    expect(tableOf(comparison(appraisal(STAGED)))).toEqual([
      'STT | Đơn vị | Tiêu chí | Điểm chuẩn | Tự chấm | Cụm chấm | Chênh lệch | Giải trình, lý do | Ghi chú',
      '1 | Trường B | 2. Tiêu chí 2 | 20 | 20 | 16.25 | 3.75 |  | ',
      '2 | Trường A | T. Tiêu chí T | 5 | 0 | 2 | 2 |  | ',
      '3 | Trường A | 1. Tiêu chí 1 | 10 | 10 | 9.5 | 0.5 |  | ',
    ]);
  });

  it('prints as many decimals as the scores have, none where they are whole, and nothing for a maximum nobody states', () => {
    const whole: AppraisalSpec = {
      criteria: [{ id: '1' }],
      units: { A: { '1': { self: '10', agreed: '9' } } },
      stages: ['self', 'agreed'],
      policy: { rounding: { at: 'total', decimals: 0 } },
    };
    const formats = (spec: AppraisalSpec): readonly unknown[] => [
      ...new Set(comparison(appraisal(spec)).cells.flatMap(({ style, format }) => (style.startsWith('points') ? [format] : []))),
    ];
    expect(tableOf(comparison(appraisal(whole)))[1]).toBe('1 | Trường A | 1. Tiêu chí 1 |  | 10 | 9 | 1 |  | ');
    expect(formats(whole)).toEqual(['0']);
    expect(formats(STAGED)).toEqual(['0.00']);
    expect(formats({ ...whole, policy: { rounding: { at: 'total', decimals: 1 } } })).toEqual(['0.0']);
  });

  it('refers to the scoring sheets, so that a correction there is seen: Excel computes what the engine found', () => {
    const of = appraisal(STAGED);
    const found = recomputed(comparison(of), of.reading);
    expect(found).toHaveLength(9);
    for (const { cached, value } of found) expect(value).toBeCloseTo(Number(cached), 9);
  });

  it('prints scores with as many decimals as they were given, so that the difference can be added up on paper', () => {
    const of = appraisal({
      ...STAGED,
      units: { A: { '1': { self: '10', agreed: '9.125' } } },
      policy: { rounding: { at: 'total', decimals: 1 } },
    });
    expect(new Set(comparison(of).cells.flatMap(({ format }) => format ?? []))).toEqual(new Set(['0.000']));
  });

  it('says how many scores were compared, how many differ, and how many nobody explained', () => {
    const lines = textsOf(comparison(appraisal(STAGED))).filter((line) => line.startsWith('– '));
    expect(lines[0]).toContain('Tổng số 6 ô điểm');
    expect(lines[0]).toContain('3 ô điểm khác nhau');
    expect(lines[0]).toContain('3 ô điểm như nhau');
    expect(lines.at(-1)).toBe('– 3 dòng có chênh lệch chưa ghi giải trình, lý do.');
  });

  it('has a column for the peers, their bounds where they have come to no score, and what was written beside', () => {
    const of = seen(
      school({
        name: 'Trường M',
        headings: ['Tự chấm', 'GK1', 'GK2', 'GK3', 'Giải trình', 'Cụm thẩm định lần 2', 'Ghi chú'],
        scores: [
          [10, 9, 8.5, 9, 'Lớp mở tháng 11', 9, 'Thiếu quyết định'],
          [18, 18, 18, 9.5, null, null, null],
          [10, 10, 10, 10, null, 10, null],
        ],
      }),
    );
    const model = comparison(of);
    expect(tableOf(model).slice(1)).toEqual([
      expect.stringMatching(/^1 \| Trường M \| 2\. .* \| 20 \| 18 \| 9,5–18 \|  \| 8\.5 \|  \| $/),
      expect.stringMatching(
        /^2 \| Trường M \| 1\. .* \| 10 \| 10 \| 9 \| 9 \| 1 \| Giải trình: Lớp mở tháng 11\nLý do, ghi chú: Thiếu quyết định \| $/,
      ),
    ]);
    expect(textsOf(model)).toContain('BẢNG ĐỐI CHIẾU ĐIỂM TỰ CHẤM, CHẤM CHÉO VÀ CỤM CHẤM NĂM ………');
  });

  it('is an official sheet: A4 on its side, headings repeated, letterhead, signatures, and a draft while an error stands', () => {
    const model = comparison(appraisal(STAGED));
    expect(model.print).toMatchObject({
      paper: 'A4',
      orientation: 'landscape',
      repeatRows: { from: HEAD_ROWS + 1, to: HEAD_ROWS + 1 },
      footer: 'Trang &P/&N',
    });
    expect(textsOf(model)).toEqual(expect.arrayContaining(['ĐẢNG CỘNG SẢN VIỆT NAM', 'NGƯỜI LẬP BIỂU', 'CỤM TRƯỞNG']));
    expect(textsOf(model).join()).not.toContain('DỰ THẢO');
    const blocks = { rule: 'RNG-04', code: 'scoreAboveMaximum', severity: 'error', blocks: 'ranking', fix: null } as const;
    const issue = { ...blocks, place: { at: null, unit: 'A', criterion: '1' }, facts: { value: '11', maximum: '10' } };
    expect(textsOf(comparison(appraisal({ ...STAGED, issues: [issue] })))).toContain('DỰ THẢO – còn 1 lỗi chặn xếp hạng');
  });

  it('is left out with one stage only, and written all the same where an earlier run has left one', () => {
    const single = appraisal({ ...STAGED, units: { A: { '1': '9' }, B: { '1': '8' } }, stages: ['agreed'] });
    expect(() => comparison(single)).toThrow('Only summary, proposal, check, analysis');
    const before = comparison(appraisal(STAGED));
    const after = comparison(single, workbook(sheet('Phiếu A', []), asRead(before)));
    expect(tableOf(after)).toHaveLength(2);
    expect(textsOf(after)).toContain('Các lần chấm không khác nhau ở ô điểm nào.');
  });

  it('is managed as the other sheets of ours: replaced and never doubled, a sheet of the same name left alone, notes kept', async () => {
    const of = appraisal(STAGED);
    const theirs = sheet('Đối chiếu điểm', [['của tôi']]);
    const host = memoryHost(workbook(sheet('Phiếu A', []), theirs));
    await host.apply(publish(of, await host.read(), words, ON));
    await host.apply(publish(of, await host.read(), words, ON));
    const book = await host.read();
    expect(book.sheets.flatMap(({ name, mark }) => (mark === 'comparison' ? [name] : []))).toEqual(['Đối chiếu điểm (2)']);
    expect(book.sheets.find(({ name }) => name === 'Đối chiếu điểm')).toEqual(theirs);
    const own = comparison(of, book);
    const noteOf = (model: SheetModel, row: number) => model.cells.find((one) => one.row === row && one.style === 'input');
    const typed = asRead(own, { [`${HEAD_ROWS + 2}:${noteOf(own, HEAD_ROWS + 2)?.column ?? 0}`]: 'đã thống nhất' });
    const again = comparison(of, workbook(sheet('Phiếu A', []), typed));
    expect(noteOf(again, HEAD_ROWS + 2)?.value).toEqual({ kind: 'text', text: 'đã thống nhất' });
    expect(sheetMarked(book, 'comparison')?.rows.size).toBeGreaterThan(10);
  });
});
