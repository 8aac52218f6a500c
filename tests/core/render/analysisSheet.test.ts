import { firmness } from '../../../src/core/firmness';
import { points } from '../../../src/core/domain/points';
import { firmnessSentences } from '../../../src/core/render/analysis/firmnessSentences';
import { publish } from '../../../src/core/publish';
import type { SheetModel } from '../../../src/core/workbook/sheetModel';
import { sheets as english } from '../../../src/text/en/sheets';
import { sheets as vietnamese } from '../../../src/text/vi/sheets';
import { award, policy, reading, type ReadingSpec } from '../../builders/readings';
import { sheet, workbook } from '../../builders/workbook';
import { firmnessOf } from '../../builders/firmness';
import { appraisal, asRead, textsOf, type AppraisalSpec } from './appraisals';

const CLUSTER: AppraisalSpec = {
  criteria: [
    { id: '3.1', maximum: '60' },
    { id: '3.2', maximum: '40' },
  ],
  units: { A: { '3.1': '50', '3.2': '38' }, B: { '3.1': '50', '3.2': '37' }, C: { '3.1': '20', '3.2': '20' } },
  policy: { awards: [award('co', { name: 'Cờ thi đua' })] },
};

function analysisOf(spec: AppraisalSpec, language = vietnamese): SheetModel {
  const of = appraisal(spec);
  const edits = publish(of, workbook(sheet('Phiếu A', [])), language, null, firmness(of, { draws: 50 }));
  const found = edits.flatMap((edit) => (edit.kind === 'putSheet' && edit.sheet.mark === 'analysis' ? [edit.sheet] : []))[0];
  if (found === undefined) throw new Error('no sheet of the analysis');
  return found;
}

describe('the sheet Phân tích', () => {
  it('is the fourth, and says so where nothing was probed', () => {
    const of = appraisal(CLUSTER);
    const sheets = (found: ReturnType<typeof firmness> | undefined): readonly SheetModel[] =>
      publish(of, workbook(sheet('Phiếu A', [])), vietnamese, null, found).flatMap((edit) =>
        edit.kind === 'putSheet' ? [edit.sheet] : [],
      );
    const [probed, not] = [sheets(firmness(of, { draws: 0 })), sheets(undefined)];
    const names = ['Tổng hợp', 'Đề nghị khen thưởng', 'Kiểm tra', 'Phân tích'];
    expect([probed, not].map((all) => all.map(({ name }) => name))).toEqual([names, names]);
    expect(
      [probed, not].map(([, , , last]) => last !== undefined && textsOf(last).includes(vietnamese.analysis.notProbed)),
    ).toEqual([false, true]);
  });

  it('draws its charts from the cells of its own tables, and nothing else stands under them', () => {
    const { charts = [], cells } = analysisOf(CLUSTER);
    expect(charts.map(({ title }) => title)).toEqual([vietnamese.analysis.charts.margins, vietnamese.analysis.charts.shares]);
    for (const { data, at } of charts) {
      const inside = (area: typeof at): readonly (typeof cells)[number][] =>
        cells.filter(({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
      expect(inside(at)).toEqual([]);
      const heads = inside({ ...data, bottom: data.top }).map(({ style }) => style);
      expect(heads).toEqual(Array.from({ length: data.right - data.left + 1 }, () => 'heading'));
      const values = inside({ ...data, top: data.top + 1, left: data.left + 1 });
      expect(values.map(({ value }) => value.kind)).toEqual(values.map(() => 'number'));
      expect(values.length).toBe((data.bottom - data.top) * (data.right - data.left));
    }
  });

  it('has no table of margins, nor a chart of them, where only one school has a place', () => {
    const { charts = [], cells } = analysisOf({
      ...CLUSTER,
      units: { A: { '3.1': '50', '3.2': '38' }, B: { '3.1': '50', '3.2': '37' } },
      disqualified: { B: 'Kỷ luật' },
    });
    const texts = cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []));
    expect(texts).toContain(vietnamese.analysis.sections.findings);
    expect(texts).not.toContain(vietnamese.analysis.sections.margins);
    expect(charts.map(({ title }) => title)).not.toContain(vietnamese.analysis.charts.margins);
  });

  it('prints no row of a table on a page that does not begin with the name or the heading of that table', () => {
    const many = Array.from({ length: 40 }, (_, at) => `3.${String(at + 1)}`);
    const points = (each: string): Record<string, string> => Object.fromEntries(many.map((id) => [id, each]));
    const { cells, print } = analysisOf({
      criteria: many.map((id) => ({ id, maximum: '10' })),
      units: { A: points('8'), B: { ...points('8'), '3.1': '7' }, C: { ...points('8'), '3.2': '5' } },
      policy: { awards: [award('co', { name: 'Cờ thi đua' })] },
    });
    const styleOf = (row: number): string | undefined => cells.find((cell) => cell.row === row && cell.column === 1)?.style;
    const starts = print.pages?.starts ?? [];
    expect(starts.length).toBeGreaterThan(1);
    expect(starts.map(styleOf).filter((style) => style !== 'heading' && style !== 'section')).toEqual([]);
    expect(starts.map(styleOf)).toContain('heading');
  });

  it('of an earlier run says that nothing was probed when the results are put in its place without that', () => {
    const of = appraisal(CLUSTER);
    const before = workbook(sheet('Phiếu A', []), asRead(analysisOf(CLUSTER)));
    const again = publish(of, before, vietnamese, null).flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet] : []));
    expect(again.map(({ mark }) => mark)).toEqual(['summary', 'proposal', 'check', 'analysis']);
    const last = again[3];
    expect([last?.charts, last === undefined ? [] : textsOf(last)]).toEqual([
      undefined,
      expect.arrayContaining([vietnamese.analysis.notProbed]),
    ]);
  });

  it('says so where errors block the ranking, and draws nothing', () => {
    const of = { ...appraisal(CLUSTER), isBlocked: true };
    const [found] = publish(of, workbook(sheet('Phiếu A', [])), vietnamese, null, firmness(of)).flatMap((edit) =>
      edit.kind === 'putSheet' && edit.sheet.mark === 'analysis' ? [edit.sheet] : [],
    );
    expect(found === undefined ? [] : textsOf(found)).toContain(vietnamese.analysis.blocked);
    expect(found?.charts).toBe(undefined);
  });

  it('is the same in English, word for word another', () => {
    const [one, other] = [analysisOf(CLUSTER), analysisOf(CLUSTER, english)];
    expect(other.cells.length).toBe(one.cells.length);
    expect(textsOf(other)).toContain(english.analysis.title);
  });
});

describe('the sentences', () => {
  const said = (spec: ReadingSpec, language = vietnamese): string => {
    const one = reading(spec);
    const rules = policy({ awards: [award('co', { name: 'Cờ thi đua' })] });
    return firmnessSentences(firmnessOf(one, rules, { draws: 50 }), one, rules, language.analysis).join('\n');
  };
  const close: ReadingSpec = {
    stages: ['self', 'agreed'],
    criteria: [
      { id: '3.1', maximum: '10', method: { kind: 'manual', step: points('0.5') } },
      { id: '3.2', maximum: '10', method: { kind: 'manual', step: points('0.5') } },
    ],
    units: {
      A: { '3.1': { self: '9', agreed: '9' }, '3.2': { self: '10', agreed: '10' } },
      B: { '3.1': { self: '9', agreed: '9' }, '3.2': { self: '9.5', agreed: '7.5' } },
    },
  };

  it('name the one change that would turn the award, from where to where', () => {
    expect(said(close)).toContain(
      'Cờ thi đua: Trường A hơn Trường B 2,5 điểm. Trường A giữ Cờ thi đua trừ khi điểm tiêu chí «3.1. Tiêu chí 3.1» của Trường A giảm từ 9 xuống 6.',
    );
    expect(said(close, english)).toContain(
      'Trường A keeps Cờ thi đua unless the score of Trường A on “3.1. Tiêu chí 3.1” falls from 9 to 6.',
    );
  });

  it('call nothing large where nobody has corrected anything that could be compared, and a tie a tie', () => {
    const one: ReadingSpec = {
      criteria: [
        { id: '1', maximum: '10' },
        { id: '2', maximum: '10' },
      ],
      units: { A: { 1: '10', 2: '8' }, B: { 1: '9', 2: '9' }, C: { 1: '9', 2: '8.5' } },
    };
    const tied = (language = vietnamese): string => {
      const ground = reading(one);
      const rules = policy({
        awards: [award('co', { name: 'Cờ thi đua' })],
        tieBreak: [{ by: 'criterion', number: '1', order: 'desc' }],
      });
      return firmnessSentences(firmnessOf(ground, rules, { draws: 50 }), ground, rules, language.analysis).join('\n');
    };
    expect(tied()).toContain('Trường A và Trường B bằng điểm, Trường A được nhờ tiêu chí phụ hoặc quyết định.');
    expect(tied(english)).toContain('Trường A and Trường B are level on points');
    expect(tied()).toContain('chưa nói được kết quả vững hay sát');
    expect(tied()).not.toContain('điều chỉnh lớn.');
  });

  it('end in a word about how close it is, and say seed and draws', () => {
    expect(said(close)).toMatch(/Kết quả (sát nút|chỉ đổi khi có điều chỉnh lớn)\./);
    expect(said(close)).toContain('50 lần, bộ sinh số xoshiro128** / splitmix32, hạt giống 2026');
  });

  it('say what is to be checked, or that nothing is', () => {
    expect(said(close)).toContain('Không cần kiểm thêm ô nào');
    const closer: ReadingSpec = {
      ...close,
      units: { ...close.units, B: { '3.1': { self: '9', agreed: '9' }, '3.2': { self: '11', agreed: '9' } } },
    };
    expect(said(closer)).toMatch(/Kiểm [12] ô này, trong 2 ô có thể điều chỉnh, là đủ chốt kết quả/);
  });

  it('of a tie at the line say that a decision is needed', () => {
    expect(said({ criteria: [{ id: 'I', maximum: '10' }], units: { A: { I: '9' }, B: { I: '9' } } })).toContain(
      'Cờ thi đua: chưa chốt, có đơn vị bằng nhau ở vạch cuối và phải quyết định.',
    );
  });
});
