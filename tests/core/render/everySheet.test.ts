import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appraise } from '../../../src/core/appraise';
import { crossPairs } from '../../../src/core/crossPairs';
import { criteriaSetFrom } from '../../../src/core/domain/criteriaSetFrom';
import { points } from '../../../src/core/domain/points';
import { newTemplate } from '../../../src/core/newTemplate';
import { publish } from '../../../src/core/publish';
import { unitsDownSheet } from '../../../src/core/render/template/unitsDownSheet';
import { stampEdits } from '../../../src/core/submission';
import type { Edit } from '../../../src/core/workbook/edit';
import { markName } from '../../../src/core/workbook/sheetMark';
import type { ModelCell, SheetModel } from '../../../src/core/workbook/sheetModel';
import { STYLE_LOOKS } from '../../../src/core/workbook/styleLook';
import { yearEdits } from '../../../src/core/yearEdits';
import { yearReview } from '../../../src/core/yearReview';
import { vi } from '../../../src/text/vi';
import { yearSheetWords } from '../../../src/text/vi/year/yearSheetWords';
import { firmnessOf } from '../../builders/firmness';
import { award, caps } from '../../builders/readings';
import { selfScoreSheet } from '../../builders/scoringWorkbooks';
import { sheet, workbook } from '../../builders/workbook';
import { school } from '../crossScore/workbooks';
import { appraisal } from './appraisals';

const sheetsOf = (edits: readonly Edit[]): readonly SheetModel[] =>
  edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet] : []));

function results(): readonly SheetModel[] {
  const of = appraisal({
    criteria: [
      { id: 'I', maximum: '60', cap: '58', rows: [{ id: 'I.1', maximum: '30' }, { id: 'I.2', maximum: '30' }] }, // prettier-ignore
      { id: 'II', maximum: '40' },
      { id: 'B', kind: 'bonus', maximum: '5' },
      { id: 'K', kind: 'penalty', maximum: '5' },
    ],
    stages: ['self', 'review1', 'agreed'],
    units: {
      A: { 'I.1': { self: '30', review1: '29', agreed: '29' }, 'I.2': { self: '30', agreed: '30' }, II: { self: '38', agreed: '38' }, B: '2', K: '-1' }, // prettier-ignore
      B: { 'I.1': { self: '28', agreed: '28' }, 'I.2': { self: '29', agreed: '29' }, II: { self: '38', agreed: '38' }, B: null, K: null }, // prettier-ignore
      C: { 'I.1': { self: '20', agreed: '20' }, 'I.2': { self: '20', agreed: '20' }, II: { self: '30', agreed: '30' }, B: null, K: null }, // prettier-ignore
    },
    disqualified: { C: 'có cán bộ bị kỷ luật' },
    policy: {
      isDraft: true,
      caps: caps({ total: points('100') }),
      grades: [{ name: 'Xuất sắc', from: points('90') }],
      rounding: { at: 'total', decimals: 2 },
      awards: [award('co', { name: 'Cờ thi đua' })],
    },
    issues: (['error', 'warning', 'info'] as const).map((severity) => ({
      rule: 'TYP-01',
      code: 'numberAsText',
      severity,
      blocks: 'tick',
      place: { at: { sheet: 'Phiếu B', row: 7, column: 11 }, unit: 'B', criterion: 'II' },
      facts: { text: '25,67', value: '25.67', isPercent: false },
      fix: { kind: 'safe', from: '25,67', to: '25.67' },
    })),
  });
  return sheetsOf(
    publish(of, workbook(sheet('Phiếu A', [])), vi.sheets, { year: 2026, month: 11, day: 5 }, firmnessOf(of.reading, of.policy)),
  );
}

function template(): readonly SheetModel[] {
  const criteria = JSON.parse(readFileSync(join(__dirname, '../../../assets/criteria-default.json'), 'utf8'));
  return newTemplate(criteria, ['Trường M', 'Trường N'], vi.sheets.template).sheets;
}

function pairs(): readonly SheetModel[] {
  const book = workbook(
    ...['M', 'N', 'P'].map((name) => school({ name: `Trường ${name}`, headings: ['Tự chấm'], scores: [[9], [18], [9]] })),
  );
  return sheetsOf(crossPairs(appraise(book), book, vi.sheets.pairs, { each: 1, turn: 0 })?.edits ?? []);
}

function submission(): readonly SheetModel[] {
  const book = workbook(selfScoreSheet());
  const stamp = { version: '1.2.3', on: '28/11/2026 21:05', digest: 'ab'.repeat(32) };
  return sheetsOf(stampEdits(appraise(book), book, stamp, vi.sheets.submission));
}

function year(): readonly SheetModel[] {
  const cases = join(__dirname, '..', '..', 'cases', 'year');
  return ['S3-plan-of-lai-chau', 'S6-training-of-lai-chau', 'S11-standard-school'].flatMap((name) => {
    const { sheets } = JSON.parse(readFileSync(join(cases, name, 'input.json'), 'utf8'));
    const book = workbook(...sheets.map((one: { name: string; rows: [] }) => sheet(one.name, one.rows)));
    return sheetsOf(yearEdits(book, yearReview(book, null), null, yearSheetWords));
  });
}

function schoolsAsRows(): readonly SheetModel[] {
  const set = criteriaSetFrom(JSON.parse(readFileSync(join(__dirname, '../../../assets/criteria-default.json'), 'utf8')));
  const units = [{ name: 'Trường M' }, { name: 'Trường N' }];
  const options = { year: 2026, clusterName: 'Cụm thi đua số 5', version: 'A.1' };
  const { template: words } = vi.sheets;
  const few = { ...set, groups: set.groups.slice(0, 1) };
  return [unitsDownSheet(set, units, words, options), { ...unitsDownSheet(few, units, words, options), name: 'Ít' }];
}

/** Forty criteria across are more than a page holds. */
const GOES_ON = vi.sheets.template.sheetNames.unitsDown;

const ALL: readonly (readonly [string, () => readonly SheetModel[], least: number])[] = [
  ['of results', results, 5],
  ['of a template', template, 4],
  ['of a table with schools as rows', schoolsAsRows, 2],
  ['of pairs', pairs, 4],
  ['of a submission', submission, 1],
  ['of the year', year, 20],
];

/** A heading is over a column; its row is one of headings. */
const texts = ({ cells }: SheetModel): readonly (ModelCell & { readonly text: string })[] =>
  cells.flatMap((cell) => (cell.value.kind === 'text' ? [{ ...cell, text: cell.value.text }] : []));

describe.each(ALL)('the sheets %s', (_, made, least) => {
  const models = made();

  it('are there, each with a name, and a mark of ours that a workbook can keep', () => {
    expect(models.length).toBeGreaterThanOrEqual(least);
    for (const { name, mark } of models) {
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      if (mark !== '') expect(markName(mark)).toContain(mark);
    }
  });

  it('have cells only in looks that hosts know', () => {
    for (const { name, cells } of models) {
      expect(cells.length).toBeGreaterThan(3);
      expect([name, [...new Set(cells.map(({ style }) => style))].filter((style) => STYLE_LOOKS[style] === undefined)]).toEqual([
        name,
        [],
      ]);
    }
  });

  it('have a width for every column that holds something, and print all of them', () => {
    for (const { name, cells, columnWidths, print } of models) {
      const last = Math.max(...cells.map(({ column }) => column));
      expect([name, last]).toEqual([name, Math.min(last, columnWidths.length)]);
      expect(columnWidths.every((width) => width > 0 && width < 120)).toBe(true);
      const area = print.area;
      expect(area).not.toBeNull();
      const outside = cells.filter(({ row, column }) => row > (area?.bottom ?? 0) || column > (area?.right ?? 0));
      expect([name, outside]).toEqual([name, []]);
    }
  });

  it('are fitted to the width of their pages, or go on beside them with the first columns on each and no text cut', () => {
    const goOn = models.filter(({ print }) => !print.fitToWidth);
    expect(goOn.map(({ name }) => name)).toEqual(models.flatMap(({ name }) => (name === GOES_ON ? [name] : [])));
    for (const { merges, print } of goOn) {
      const { repeated = 0, starts = [] } = print.pages?.across ?? {};
      expect([repeated > 0, starts.length > 0]).toEqual([true, true]);
      // Behind the last repeated column, and before each start, a page ends.
      const ends = [repeated + 1, ...starts];
      expect(merges.filter(({ left, right }) => ends.some((start) => left < start && start <= right))).toEqual([]);
    }
  });

  it('have a title, and headings that say something in the row that is repeated on each page', () => {
    for (const model of models) {
      const { name, freeze, print } = model;
      const titles = texts(model).filter(({ style }) => style === 'title');
      expect([name, titles.length > 0]).toEqual([name, true]);
      const from = print.repeatRows?.from ?? 0;
      const to = print.repeatRows?.to ?? 0;
      if (print.repeatRows !== null) {
        const heads = texts(model).filter(({ row, style }) => row >= from && row <= to && style === 'heading');
        expect([name, heads.length > 1]).toEqual([name, true]);
        expect(to).toBeGreaterThanOrEqual(from);
      }
      expect(freeze.rows).toBeGreaterThanOrEqual(0);
      expect(freeze.rows).toBeLessThan(60);
    }
  });

  it('have merges inside the sheet that do not meet, with one text each, and rows as high as Excel allows', () => {
    for (const { name, merges, cells, columnWidths, rowHeights } of models) {
      const taken = new Set<string>();
      const kinds = new Map(cells.map(({ row, column, value }) => [`${row}:${column}`, value.kind]));
      for (const { top, left, bottom, right } of merges) {
        expect(right).toBeLessThanOrEqual(columnWidths.length);
        expect(top < bottom || left < right).toBe(true);
        for (let row = top; row <= bottom; row += 1)
          for (let column = left; column <= right; column += 1) {
            const at = `${row}:${column}`;
            if (taken.has(at)) throw new Error(`${name}: two merges meet at ${at}`);
            taken.add(at);
            if ((row !== top || column !== left) && (kinds.get(at) ?? 'blank') !== 'blank')
              throw new Error(`${name}: ${at} is covered`);
          }
      }
      for (const height of rowHeights.values()) expect(height > 0 && height <= 409).toBe(true);
    }
  });

  it('say nothing that is no word, and formulas whose brackets close', () => {
    for (const model of models) {
      expect(texts(model).filter(({ text }) => /undefined|NaN|\[object|\bnull\b/.test(text))).toEqual([]);
      for (const { value, format } of model.cells) {
        if (format !== undefined) expect(format).not.toBe('');
        if (value.kind !== 'formula') continue;
        const bare = value.formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '_');
        const count = (sign: string): number => bare.split(sign).length;
        if (count('(') !== count(')') || /^=|NaN|undefined|,\)|\(,|,,/.test(bare))
          throw new Error(`${model.name}: ${value.formula}`);
      }
    }
  });
});
