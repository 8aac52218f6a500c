import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { readReport } from '../../../src/hosts/docx/readReport';
import { docxOf, p, table } from '../../builders/docx';
import { samples, thidua } from './thidua';

const SAMPLE = join(samples, 'cum-mau-moi-truong-mot-trang.xlsx');
const FAULTY = join(samples, 'cum-mau-co-loi.xlsx');
const schema = v.looseObject({
  file: v.string(),
  folder: v.string(),
  style: v.picklist(['party', 'state']),
  papers: v.array(
    v.looseObject({
      kind: v.nullable(v.string()),
      unit: v.nullable(v.string()),
      name: v.string(),
      file: v.string(),
      gaps: v.number(),
    }),
  ),
  notMade: v.array(v.looseObject({ kind: v.string(), because: v.string(), message: v.string() })),
});

describe('thidua papers', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'văn-bản-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const textOf = (file: string): string =>
    readReport(new Uint8Array(readFileSync(file)), 'a.docx')
      .map(({ text }) => text)
      .join('\n');

  it('makes the folder and writes the papers of the year, with a notice to each of seven schools', () => {
    const out = join(folder, 'văn bản năm 2026');
    const ran = thidua('papers', SAMPLE, '--out', out, '--json');
    expect([ran.code, ran.err]).toEqual([0, '']);
    const { papers, notMade } = v.parse(schema, ran.json());
    expect(notMade).toEqual([]);
    expect(papers.map(({ kind }) => kind)).toEqual([
      'submission',
      'minutes',
      'ballot',
      'countingMinutes',
      'yearEndReport',
      ...Array.from({ length: 7 }, () => 'notice'),
    ]);
    expect(readdirSync(out)).toHaveLength(12);
    expect(textOf(join(out, 'Tờ trình đề nghị khen thưởng.docx'))).toContain(
      'Trường Chính trị Mẫu Một | 98,63 | 1 | 6/7 (85,71%) | Cờ thi đua của Giám đốc Học viện',
    );
  });

  it('writes only those asked for, in State style', () => {
    const ran = thidua('papers', SAMPLE, '--out', folder, '--only', 'minutes,ballot', '--only', 'submission', '--style', 'state');
    expect(ran.code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      'Biên bản hội nghị bình xét.docx',
      'Phiếu bầu suy tôn.docx',
      'Tờ trình đề nghị khen thưởng.docx',
    ]);
    expect(textOf(join(folder, 'Phiếu bầu suy tôn.docx'))).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  it('says what is not made while issues block the ranking, and ends with 1', () => {
    const ran = thidua('papers', FAULTY, '--out', folder);
    expect(ran.code).toBe(1);
    expect(readdirSync(folder)).toEqual(['Báo cáo tổng kết.docx']);
    expect(ran.out).toContain('Chưa lập Tờ trình đề nghị khen thưởng: còn');
    expect(textOf(join(folder, 'Báo cáo tổng kết.docx'))).toContain('DỰ THẢO');
  });

  it('replaces nothing without --force, and then writes nothing at all', () => {
    const taken = join(folder, 'Biên bản kiểm phiếu.docx');
    writeFileSync(taken, 'của tôi');
    const ran = thidua('papers', SAMPLE, '--out', folder, '--json');
    expect(ran.code).toBe(3);
    expect(ran.json()).toMatchObject({ failure: { code: 'outExists', file: taken } });
    expect(readdirSync(folder)).toEqual(['Biên bản kiểm phiếu.docx']);
    expect(readFileSync(taken, 'utf8')).toBe('của tôi');
    expect(thidua('papers', SAMPLE, '--out', folder, '--only', 'countingMinutes', '--force').code).toBe(0);
    expect(textOf(taken)).toContain('BIÊN BẢN KIỂM PHIẾU');
  });

  it('wants a folder, not a file', () => {
    const file = join(folder, 'tệp');
    writeFileSync(file, '');
    const ran = thidua('papers', SAMPLE, '--out', file, '--json');
    expect([ran.code, ran.json()]).toMatchObject([3, { failure: { code: 'outNotFolder' } }]);
  });

  it('wants a workbook it can read', () => {
    const ran = thidua('papers', join(folder, 'không có.xlsx'), '--out', folder, '--json');
    expect([ran.code, ran.json()]).toMatchObject([2, { failure: { code: 'fileMissing' } }]);
  });

  describe('with an office’s own template', () => {
    const template = (body: string): string => {
      const path = join(folder, 'Mẫu của trường.docx');
      writeFileSync(path, docxOf(body));
      return path;
    };
    const out = (): string => join(folder, 'kết quả');

    it('fills it once for the cluster', () => {
      const path = template(p('{Tên Cụm}') + table(['Tập thể', 'Danh hiệu'], ['{#Đề nghị}{Đơn vị}', '{Danh hiệu}{/Đề nghị}']));
      const ran = thidua('papers', SAMPLE, '--out', out(), '--template', path);
      expect([ran.code, ran.err]).toEqual([0, '']);
      expect(readdirSync(out())).toEqual(['Mẫu của trường.docx']);
      expect(textOf(join(out(), 'Mẫu của trường.docx'))).toContain('Trường Chính trị Mẫu Một | Cờ thi đua của Giám đốc Học viện');
    });

    it('fills it for each school where it names one', () => {
      const ran = thidua('papers', SAMPLE, '--out', out(), '--template', template(p('{Đơn vị}: {Tổng điểm}')));
      expect(ran.code).toBe(0);
      expect(readdirSync(out())).toHaveLength(7);
      expect(textOf(join(out(), 'Mẫu của trường - Trường Chính trị Mẫu Bốn.docx'))).toBe('Trường Chính trị Mẫu Bốn: 94,03');
    });

    it('refuses one it cannot fill whole, with the place of each field, and writes nothing', () => {
      const path = template(p('Số tiền thưởng: {Tiền thưởng}'));
      const ran = thidua('papers', SAMPLE, '--out', out(), '--template', path, '--json');
      expect(ran.code).toBe(2);
      expect(ran.json()).toMatchObject({
        failure: { code: 'templateFields', file: path },
        fields: [{ code: 'unknown', field: 'Tiền thưởng', at: { paragraph: 'Số tiền thưởng: {Tiền thưởng}', cell: null } }],
      });
      expect(existsSync(out())).toBe(false);
      const said = thidua('papers', SAMPLE, '--out', out(), '--template', path);
      expect(said.err).toContain('{Tiền thưởng}: không có trường này (đoạn «Số tiền thưởng: {Tiền thưởng}»)');
    });

    it('refuses braces without a partner and files that are no document', () => {
      expect(thidua('papers', SAMPLE, '--out', out(), '--template', template(p('{Năm')), '--json').json()).toMatchObject({
        failure: { code: 'templateBroken' },
      });
      expect(thidua('papers', SAMPLE, '--out', out(), '--template', SAMPLE, '--json').json()).toMatchObject({
        failure: { code: 'notDocument' },
      });
    });
  });
});
