import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { appraise } from '../../../src/core/appraise';
import { toNumber, type Points } from '../../../src/core/domain/points';
import { PAPER_KINDS } from '../../../src/core/papers/paperKinds';
import { papers, type MadePaper } from '../../../src/core/papers/papers';
import { proofread } from '../../../src/core/proofread/proofread';
import type { PaperStyle } from '../../../src/core/workbook/paperModel';
import { readReport } from '../../../src/hosts/docx/readReport';
import { paperBytes } from '../../../src/hosts/docx/write/paperBytes';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { papers as words } from '../../../src/text/vi/papers';
import { wordFaults } from './wordOrder';

const SAMPLE = join(__dirname, '..', '..', '..', 'assets', 'samples', 'cum-mau-moi-truong-mot-trang.xlsx');
const appraisal = appraise(readXlsx(new Uint8Array(readFileSync(SAMPLE)), 'mẫu.xlsx'));
const MM = 1440 / 25.4;

function sample(style: PaperStyle = 'party'): readonly MadePaper[] {
  if (appraisal.reading === null) throw new Error('the sample is read');
  const on = { year: 2026, month: 11, day: 5 };
  const inStyle = { ...appraisal, policy: { ...appraisal.policy, paperStyle: style } };
  return papers(inStyle, appraisal.reading, words, { only: [...PAPER_KINDS], on }).made;
}

const paper = (kind: MadePaper['kind'], style: PaperStyle = 'party'): MadePaper => {
  const found = sample(style).find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
};

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const documentOf = async ({ model }: MadePaper): Promise<string> => partsOf(await paperBytes(model))['word/document.xml'] ?? '';

const STYLES = ['party', 'state'] as const;
const kinds = PAPER_KINDS.flatMap((kind) => STYLES.map((style) => [kind, style] as const));

describe('a paper as .docx', () => {
  it.each(kinds)('%s in %s style is built as Word wants it', async (kind, style) => {
    const parts = partsOf(await paperBytes(paper(kind, style).model));
    for (const [name, xml] of Object.entries(parts))
      if (name.endsWith('.xml') && name.startsWith('word/')) expect([name, wordFaults(name, xml)]).toEqual([name, []]);
    const types = parts['[Content_Types].xml'] ?? '';
    for (const name of Object.keys(parts).filter((one) => /^word\/[a-z]+\d*\.xml$/.test(one)))
      expect(types).toContain(`PartName="/${name}"`);
  });

  it('is the same bytes whenever it is made', async () => {
    const { model } = paper('notice');
    expect(Buffer.from(await paperBytes(model)).equals(Buffer.from(await paperBytes(model)))).toBe(true);
  });

  it('is A4 with the margins of the style, its number on top from page 2 on', async () => {
    const parts = partsOf(await paperBytes(paper('submission').model));
    const document = parts['word/document.xml'] ?? '';
    expect(document).toMatch(new RegExp(`<w:pgSz w:w="${Math.round(210 * MM)}" w:h="${Math.round(297 * MM)}"`));
    for (const [side, length] of [
      ['top', 20],
      ['bottom', 20],
      ['left', 30],
      ['right', 15],
    ] as const)
      expect(document).toMatch(new RegExp(`<w:pgMar[^>]* w:${side}="${Math.round(length * MM)}"`));
    expect(document).toContain('<w:titlePg/>');
    expect(Object.entries(parts).filter(([name, xml]) => name.startsWith('word/header') && xml.includes('PAGE'))).toHaveLength(1);
    expect(parts['word/styles.xml']).toContain('w:ascii="Times New Roman"');
  });

  it('repeats the headings of its tables, parts no row, and has an appendix on its side', async () => {
    const document = await documentOf(paper('yearEndReport'));
    const tables = document
      .split('<w:tbl>')
      .slice(1)
      .filter((table) => !table.includes('w:val="none"'));
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) expect(table).toContain('<w:tblHeader/>');
    expect(document.split('<w:tr>').length).toBe(document.split('<w:cantSplit/>').length);
    const [upright, ...onTheirSides] = [...document.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => size);
    expect(upright).toContain('w:orient="portrait"');
    expect(onTheirSides).toHaveLength(2);
    for (const size of onTheirSides) expect(size).toContain('w:orient="landscape"');
    expect(document.indexOf('PHỤ LỤC 1')).toBeGreaterThan(document.indexOf('w:orient="portrait"'));
  });

  it('has a letterhead without borders in two columns', async () => {
    const [, letterhead = ''] = (await documentOf(paper('minutes'))).split('<w:tbl>');
    expect(letterhead.match(/<w:gridCol /g)).toHaveLength(2);
    expect(letterhead.match(/w:val="none"/g)).toHaveLength(6);
  });

  it('lets a heading of two rows go on in the row below', async () => {
    const document = await documentOf(paper('countingMinutes'));
    expect(document.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2);
    expect(document.match(/<w:vMerge\/>/g)).toHaveLength(2);
    expect(document.match(/<w:gridSpan w:val="2"\/>/g)).toHaveLength(2);
  });

  it('marks in colour every place that an officer fills in', async () => {
    const document = await documentOf(paper('minutes'));
    const gaps = document.split('<w:r>').filter((run) => run.includes('«…'));
    expect(gaps.length).toBeGreaterThan(5);
    for (const run of gaps) expect(run).toContain('<w:highlight w:val="yellow"/>');
  });

  it('keeps any name as text', async () => {
    const { model } = paper('notice');
    const hostile = {
      ...model,
      name: 'A & <B>',
      sections: [
        {
          orientation: 'portrait' as const,
          blocks: [{ kind: 'paragraph' as const, role: 'body' as const, runs: [{ text: '<w:p/> & "x"' }] }],
        },
      ],
    };
    expect(readReport(await paperBytes(hostile), 'a.docx').map(({ text }) => text)).toEqual(['<w:p/> & "x"']);
  });
});

describe('a paper read back', () => {
  const show = (value: Points): string => String(toNumber(value));

  it('says the figures of the workbook: every total of a school, as it is printed', async () => {
    const text = readReport(await paperBytes(paper('yearEndReport').model), 'báo cáo.docx')
      .map((line) => line.text)
      .join('\n');
    for (const card of appraisal.scorecards) {
      const name = appraisal.reading?.units.find(({ id }) => id === card.unit)?.name ?? '';
      const total = card.total === null ? '' : words.numbers.points(card.total, 2);
      expect(text).toContain(`${name} | ${total}`);
    }
  });

  it.each(STYLES)('passes our own proofreading in %s style: every sum is found and none is wrong', async (style) => {
    const found = proofread(readReport(await paperBytes(paper('yearEndReport', style).model), 'báo cáo.docx'));
    const sums = found.statements.map(
      ({ stated, parts, verdict }) => `${show(stated)} = ${parts.map(({ value }) => show(value)).join(' + ')} ${verdict}`,
    );
    const figures = new Map<string, number[]>();
    for (const { name, total, parts } of appraisal.reading?.indicators ?? [])
      for (const [key, number] of [
        [name, total] as const,
        ...parts.map((part) => [`${name}/${part.name}`, part.number] as const),
      ])
        figures.set(key, [...(figures.get(key) ?? []), Number(show(number.reading.value ?? fail(key)))]);
    const total = (key: string): number => (figures.get(key) ?? []).reduce((all, one) => all + one, 0);
    const inColumns = [...figures.values()].map(
      (values) => `${values.reduce((all, one) => all + one, 0)} = ${values.join(' + ')} agrees`,
    );
    expect(inColumns).toHaveLength(9);
    expect(sums).toEqual(
      expect.arrayContaining([
        ...inColumns,
        `${total('Số lớp')} = ${total('Số lớp/Hệ đào tạo')} + ${total('Số lớp/Hệ bồi dưỡng')} agrees`,
        `${total('Số học viên')} = ${total('Số học viên/Hệ đào tạo')} + ${total('Số học viên/Hệ bồi dưỡng')} agrees`,
        '7 = 6 + 1 agrees',
        '3 = 1 + 2 agrees',
      ]),
    );
    expect(found.statements.filter(({ verdict }) => verdict !== 'agrees')).toEqual([]);
    expect(found.issues).toEqual([]);
  });

  it.each(kinds.filter(([kind]) => kind !== 'yearEndReport'))(
    'nothing in the %s in %s style is called wrong either',
    async (kind, style) => {
      const { statements, issues } = proofread(readReport(await paperBytes(paper(kind, style).model), 'a.docx'));
      expect([...statements.filter(({ verdict }) => verdict === 'differs'), ...issues]).toEqual([]);
    },
  );
});

function fail(what: string): never {
  throw new Error(what);
}
