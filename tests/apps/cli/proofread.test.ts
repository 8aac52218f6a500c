import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { docxOf, p, table } from '../../builders/docx';
import { samples, thidua } from './thidua';

const decimal = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/));
const place = v.looseObject({ line: v.number(), column: v.number() });
/** CONTRACT §3.2, the part `proofread`. */
const proofSchema = v.looseObject({
  file: v.string(),
  statements: v.array(
    v.looseObject({
      text: v.string(),
      at: place,
      subject: v.string(),
      stated: decimal,
      parts: v.array(v.looseObject({ text: v.string(), value: decimal })),
      sum: decimal,
      verdict: v.picklist(['agrees', 'differs', 'unsure']),
    }),
  ),
  citations: v.array(
    v.looseObject({
      document: v.string(),
      dates: v.array(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
      verdict: v.picklist(['agrees', 'differs']),
    }),
  ),
  issues: v.array(
    v.looseObject({
      rule: v.pipe(v.string(), v.regex(/^[A-Z]{3}-\d{2}$/)),
      code: v.string(),
      severity: v.picklist(['error', 'warning', 'info']),
      at: place,
      message: v.pipe(v.string(), v.minLength(10)),
    }),
  ),
});

const RIGHT =
  'Trường mẫu mở tổng số 12 lớp với 600 học viên, cụ thể: 05 lớp đào tạo với 250 học viên; 07 lớp bồi dưỡng với 350 học viên.';
const WRONG = RIGHT.replace('600', '605');

describe('thidua proofread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'soát-'));
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints the document of the contract, and ends with 1 when a sum differs', () => {
    const ran = thidua('proofread', file('báo cáo.txt', `\n${WRONG}\nCăn cứ Kế hoạch số 5-KH/TCT ngày 02/3/2025.\n`), '--json');
    expect(ran.code).toBe(1);
    expect(ran.err).toBe('');
    const { statements, citations, issues } = v.parse(proofSchema, ran.json());
    expect(statements).toMatchObject([
      { at: { line: 2, column: 23 }, subject: 'lớp', stated: '12', sum: '12', verdict: 'agrees' },
      {
        at: { line: 2, column: 34 },
        subject: 'học viên',
        stated: '605',
        parts: [
          { text: '05 lớp đào tạo với 250 học viên', value: '250' },
          { text: '07 lớp bồi dưỡng với 350 học viên', value: '350' },
        ],
        sum: '600',
        verdict: 'differs',
      },
    ]);
    expect(citations).toMatchObject([{ document: '5-KH/TCT', dates: ['2025-03-02'], verdict: 'agrees' }]);
    expect(issues).toMatchObject([{ rule: 'REL-01', code: 'sumDiffers', severity: 'error', at: { line: 2, column: 34 } }]);
  });

  it('ends with 0 when everything adds up', () => {
    expect(thidua('proofread', file('đúng.txt', RIGHT)).code).toBe(0);
  });

  it('reads a .docx with its tables', () => {
    const body = p(RIGHT) + table(['Nội dung', 'Số lớp'], ['Đào tạo', '5'], ['Bồi dưỡng', '7'], ['Tổng số', '13']);
    const ran = thidua('proofread', file('báo cáo.docx', docxOf(body)), '--json');
    expect(ran.code).toBe(1);
    const { issues, statements } = v.parse(proofSchema, ran.json());
    expect(issues.map(({ at }) => at.line)).toEqual([5]);
    expect(statements.map(({ stated, verdict }) => `${stated} ${verdict}`)).toEqual(['12 agrees', '600 agrees', '13 differs']);
  });

  it('says in either language what was read and what to do', () => {
    const path = file('sai.txt', WRONG);
    const vi = thidua('proofread', path);
    const en = thidua('proofread', path, '--lang', 'en');
    expect(vi.out).toContain('dòng 1, cột 34: Tổng nêu 605 học viên, các phần cộng lại 600 (250 + 350), lệch 5.');
    expect(en.out).toContain(
      'line 1, column 34: The total says 605 học viên, its parts add up to 600 (250 + 350), a difference of 5.',
    );
  });

  it('compares with a workbook, and says how much of it', () => {
    const book = join(samples, 'cum-mau-bang-tong-hop.xlsx');
    const ran = thidua('proofread', file('đúng.txt', RIGHT), '--with', book, '--json');
    expect(
      v.parse(v.looseObject({ compared: v.looseObject({ figures: v.array(v.unknown()) }) }), ran.json()).compared.figures,
    ).toEqual([]);
    expect(thidua('proofread', file('đúng.txt', RIGHT), '--with', book).out).toContain('ĐỐI CHIẾU VỚI SỔ');
  });

  it.each([
    ['a file that is not there', 'không có.txt', null, 'fileMissing'],
    ['a .docx cut off', 'sổ.docx', docxOf('').subarray(0, 60), 'damaged'],
    ['a picture', 'ảnh.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'notDocument'],
  ])('ends with 2 on %s', (_, name, content, code) => {
    const path = content === null ? join(folder, name) : file(name, content);
    const ran = thidua('proofread', path, '--json');
    expect(ran.code).toBe(2);
    expect(ran.json()).toMatchObject({ failure: { code } });
  });

  it('ends with 2 when the workbook to compare with is none, and 64 without a report', () => {
    const path = file('đúng.txt', RIGHT);
    expect(thidua('proofread', path, '--with', path).code).toBe(2);
    expect(thidua('proofread').code).toBe(64);
    expect(thidua('proofread', path, path).code).toBe(64);
  });

  it('is named in the help', () => {
    expect(thidua('--help').out).toContain('proofread BÁO_CÁO.docx|.txt [--with SỔ.xlsx]');
  });
});
