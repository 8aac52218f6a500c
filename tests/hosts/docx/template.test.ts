import { appraise } from '../../../src/core/appraise';
import { fillFields, type FilledTemplate } from '../../../src/core/papers/fields/fillFields';
import type { Appraisal } from '../../../src/core/domain/appraisal';
import type { TemplateField } from '../../../src/core/workbook/paperTemplate';
import { fillTemplate } from '../../../src/hosts/docx/template/fillTemplate';
import { templateFields } from '../../../src/hosts/docx/template/templateFields';
import { readReport } from '../../../src/hosts/docx/readReport';
import { papers as words } from '../../../src/text/vi/papers';
import { docxOf, p, table } from '../../builders/docx';
import { award, ballots, threshold } from '../../builders/readings';
import { sheet, workbook } from '../../builders/workbook';
import { appraisal, type AppraisalSpec } from '../../core/render/appraisals';

const ON = { year: 2026, month: 11, day: 5 };
const SPEC: AppraisalSpec = {
  criteria: [{ id: 'I', maximum: '100' }],
  units: { A: { I: '98.5' }, B: { I: '95' }, C: { I: '90' } },
  policy: {
    rounding: { at: 'total', decimals: 2 },
    awards: [award('co', { name: 'Cờ thi đua' }), award('bang', { name: 'Bằng khen' })],
  },
};
const CLUSTER = { name: 'Cụm thi đua số 2', year: 2026, period: 'year' as const };
const of = (spec: AppraisalSpec = SPEC): Appraisal => {
  const found = appraisal(spec);
  return { ...found, reading: { ...found.reading, cluster: CLUSTER } };
};

async function fieldsIn(bytes: Uint8Array): Promise<readonly TemplateField[]> {
  const read = await templateFields(bytes);
  if (read.kind === 'broken') throw new Error(`broken near ${read.near}`);
  return read.fields;
}

async function filled(body: string, from: Appraisal = of()): Promise<FilledTemplate> {
  if (from.reading === null) throw new Error('nothing was read');
  return fillFields(await fieldsIn(docxOf(body)), from, from.reading, words, ON);
}

/** The lines of each copy. */
async function copies(body: string, from: Appraisal = of()): Promise<readonly (readonly string[])[]> {
  const found = await filled(body, from);
  if (found.kind === 'problems') throw new Error(JSON.stringify(found.problems));
  return Promise.all(
    found.copies.map(async ({ values }) =>
      readReport(await fillTemplate(docxOf(body), values), 'a.docx').map(({ text }) => text),
    ),
  );
}

async function problems(body: string, from: Appraisal = of()): Promise<readonly string[]> {
  const found = await filled(body, from);
  if (found.kind !== 'problems') return [];
  return found.problems.map(
    ({ code, field, at }) =>
      `${code} ${field}: ${at === null ? '' : `${at.cell === null ? '' : `${at.cell.row}/${at.cell.column} `}${at.paragraph}`}`,
  );
}

describe('an office’s own template', () => {
  it('is filled with fields named in Vietnamese, however they are typed', async () => {
    const body = p('{Tên Cụm} năm {NĂM}: {số  đơn vị} đơn vị, {SO_DON_VI_XEP_HANG} xếp hạng');
    expect(await copies(body)).toEqual([['Cụm thi đua số 2 năm 2026: 3 đơn vị, 3 xếp hạng']]);
  });

  it('finds a field that Word has cut into runs', async () => {
    expect(await copies(p('Năm {', 'Nă', 'm} của Cụm'))).toEqual([['Năm 2026 của Cụm']]);
  });

  it('repeats the row of a table for a list', async () => {
    const body = table(['STT', 'Tập thể', 'Điểm'], ['{#Đề nghị}{STT}', '{Đơn vị}: {Danh hiệu}', '{Tổng điểm}{/Đề nghị}']);
    expect(await copies(body)).toEqual([
      ['STT | Tập thể | Điểm', '1 | Trường A: Cờ thi đua | 98,50', '2 | Trường B: Bằng khen | 95,00'],
    ]);
  });

  it('gives a list nobody is on no rows', async () => {
    const nobody = of({ ...SPEC, policy: { ...SPEC.policy, awards: [] } });
    expect(await copies(table(['Tập thể', 'Điểm'], ['{#Đề nghị}{Đơn vị}', '{Tổng điểm}{/Đề nghị}']), nobody)).toEqual([
      ['Tập thể | Điểm'],
    ]);
  });

  it('makes a copy for each school, from the first place down, where it names one school', async () => {
    expect(await copies(p('{Đơn vị}: {Tổng điểm} điểm, hạng {Xếp hạng}/{Số đơn vị}'))).toEqual([
      ['Trường A: 98,50 điểm, hạng 1/3'],
      ['Trường B: 95,00 điểm, hạng 2/3'],
      ['Trường C: 90,00 điểm, hạng 3/3'],
    ]);
  });

  it('keeps the school of the copy outside a list, and the school of the row inside', async () => {
    const body = p('Gửi {Đơn vị}') + p('{#Các đơn vị}{Đơn vị}; {/Các đơn vị}');
    expect((await copies(body))[1]).toEqual(['Gửi Trường B', 'Trường A; Trường B; Trường C; ']);
  });

  it('puts any name in as text', async () => {
    const odd = of();
    const hostile = {
      ...odd,
      reading: odd.reading === null ? null : { ...odd.reading, cluster: { ...CLUSTER, name: '<w:br/>{Năm} & "x"' } },
    };
    expect(await copies(p('{Tên Cụm}'), hostile)).toEqual([['Cụm thi đua <w:br/>{Năm} & "x"']]);
  });
});

describe('what keeps a template from being filled is told with its place', () => {
  it('a field nobody knows, in a paragraph and in a cell', async () => {
    expect(await problems(p('Kính gửi {Giám đốc}') + table(['a', 'b'], ['c', 'xem {Điểm số}']))).toEqual([
      'unknown Giám đốc: Kính gửi {Giám đốc}',
      'unknown Điểm số: 2/2 xem {Điểm số}',
    ]);
  });

  it('a field the workbook has nothing for', async () => {
    expect(await problems(p('Thu về {Số phiếu thu về} phiếu'))).toEqual([
      'noValue Số phiếu thu về: Thu về {Số phiếu thu về} phiếu',
    ]);
  });

  it('lists whose ends do not fit', async () => {
    expect(await problems(p('{#Đề nghị}{Đơn vị}'))).toEqual(['notClosed Đề nghị: {#Đề nghị}{Đơn vị}']);
    expect(await problems(p('{Đơn vị}{/Đề nghị}'))).toEqual(['notOpened Đề nghị: {Đơn vị}{/Đề nghị}']);
    expect(await problems(p('{Đề nghị}'))).toEqual(['listWithoutMark Đề nghị: {Đề nghị}']);
  });

  it('a field of one list inside another', async () => {
    expect(await problems(p('{#Số liệu}{Danh hiệu}{/Số liệu}'))).toEqual(['unknown Danh hiệu: {#Số liệu}{Danh hiệu}{/Số liệu}']);
  });

  it('a brace without its partner', async () => {
    expect(await templateFields(docxOf(p('Năm {Năm')))).toMatchObject({ kind: 'broken' });
  });

  it('results while the ranking is blocked; figures alone may go out', async () => {
    const book = workbook(
      sheet('Chấm điểm', [
        ['TT', 'Đơn vị', '1. Đào tạo (60 điểm)', '2. Khoa học (40 điểm)'],
        [1, 'Trường A', 59, 39],
        [2, 'Trường B', 61, 37],
      ]),
    );
    const blocked = appraise(book);
    expect(blocked.isBlocked).toBe(true);
    expect(await problems(p('{#Các đơn vị}{Xếp hạng}{/Các đơn vị}'), blocked)).toEqual([
      'needsRanking Xếp hạng: {#Các đơn vị}{Xếp hạng}{/Các đơn vị}',
    ]);
    expect(await problems(p('{Số đơn vị} đơn vị'), blocked)).toEqual([]);
  });

  it('rows of the others in the copy for each school, where each may see its own part only (PKT-01)', async () => {
    const secret = of({ ...SPEC, policy: { visibility: 'own' } });
    const list = p('{Đơn vị}') + p('{#Các đơn vị}{STT}{/Các đơn vị}');
    expect(await problems(list, secret)).toEqual(['othersInCopy Các đơn vị: {#Các đơn vị}{STT}{/Các đơn vị}']);
    expect(await problems(p('{Đơn vị}: {Tổng điểm}'), secret)).toEqual([]);
    // One paper for the meeting has everybody's.
    expect(await problems(p('{#Các đơn vị}{STT}{/Các đơn vị}'), secret)).toEqual([]);
    expect(await problems(list)).toEqual([]);
  });

  it('results of a draft, unless the template says that it is one', async () => {
    const pending = of({
      ...SPEC,
      policy: { awards: [award('co', { name: 'Cờ thi đua', vote: { threshold: threshold('80'), of: 'members' } })] },
      ballots: ballots({ members: 3, votes: [] }),
    });
    const body = p('{#Đề nghị}{Đơn vị}{/Đề nghị}');
    expect(await problems(body, pending)).toEqual(['needsDraftMark Dự thảo: {#Đề nghị}{Đơn vị}{/Đề nghị}']);
    expect(await copies(p('{Dự thảo}') + body, pending)).toEqual([['DỰ THẢO – còn 1 đơn vị chờ bỏ phiếu', 'Trường A']]);
  });
});

describe('a file that is no template', () => {
  it.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'notDocument'],
    ['a .docx cut off', docxOf(p('x')).subarray(0, 100), 'damaged'],
  ])('%s is refused', async (_, bytes, code) => {
    await expect(templateFields(bytes)).rejects.toMatchObject({ failure: { code } });
  });
});
