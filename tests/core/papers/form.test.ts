import { PAPER_KINDS } from '../../../src/core/papers/paperKinds';
import { papers } from '../../../src/core/papers/papers';
import type { PaperBlock, PaperColumns, PaperModel, PaperTable, ParagraphRole } from '../../../src/core/workbook/paperModel';
import { papers as words } from '../../../src/text/vi/papers';
import { award, ballots, threshold } from '../../builders/readings';
import { appraisal } from '../render/appraisals';
import { indicator, linesOf, ON, saying } from './made';

/** A passed the vote, B did not; C and D share the third place. */
const OF = saying(
  appraisal({
    criteria: [
      { id: 'I', maximum: '60' },
      { id: 'II', maximum: '40' },
    ],
    stages: ['self', 'agreed'],
    units: {
      A: { I: { self: '59', agreed: '58' }, II: { self: '38', agreed: '38' } },
      B: { I: { self: '57', agreed: '57' }, II: { self: '37', agreed: '37' } },
      C: { I: { self: '50', agreed: '50' }, II: { self: '30', agreed: '30' } },
      D: { I: { self: '50', agreed: '50' }, II: { self: '30', agreed: '30' } },
    },
    policy: {
      isDraft: true,
      rounding: { at: 'total', decimals: 2 },
      rankBy: 'percent',
      grades: [{ name: 'Xuất sắc', from: threshold('90').share }],
      awards: [award('co', { name: 'Cờ thi đua', vote: { threshold: threshold('80'), of: 'members' } })],
    },
    ballots: ballots({
      members: 4,
      present: 4,
      returned: 4,
      votes: [{ unit: 'A', yes: 4, no: 0, invalid: 0, award: 'Cờ thi đua' }],
    }),
  }),
  { indicators: ['A', 'B', 'C', 'D'].map((unit) => indicator(`Trường ${unit}`, 'Số lớp', '20', { 'Hệ đào tạo': '7', 'Hệ bồi dưỡng': '13' })) }, // prettier-ignore
);
if (OF.reading === null) throw new Error('nothing was read');
const ALL = papers(OF, OF.reading, words, { only: PAPER_KINDS, on: ON }).made;
const models = new Map<string, PaperModel>(ALL.map(({ kind, unit, model }) => [unit === null ? kind : `${kind} ${unit}`, model]));
const modelOf = (kind: string): PaperModel => {
  const found = models.get(kind);
  if (found === undefined) throw new Error(kind);
  return found;
};
const blocksOf = ({ sections }: PaperModel): readonly PaperBlock[] => sections.flatMap(({ blocks }) => blocks);
const tablesOf = (model: PaperModel): readonly PaperTable[] =>
  blocksOf(model).flatMap((block) => (block.kind === 'table' ? [block] : []));
const columnsOf = (model: PaperModel): readonly PaperColumns[] =>
  blocksOf(model).flatMap((block) => (block.kind === 'columns' ? [block] : []));
const rolesOf = (blocks: readonly PaperBlock[]): readonly (ParagraphRole | 'columns' | 'table')[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.role : block.kind));
const widthOf = (cells: PaperTable['headings'][number]): number => cells.reduce((all, { columns = 1 }) => all + columns, 0);

describe('the form of a paper (DOMAIN §5)', () => {
  it('there is one of each kind, and a notice to each school', () => {
    expect([...models.keys()]).toEqual([
      ...PAPER_KINDS.filter((kind) => kind !== 'notice'),
      ...['A', 'B', 'C', 'D'].map((unit) => `notice Trường ${unit}`),
    ]);
    expect(modelOf('minutes')).toMatchObject({ style: 'party', on: '2026-11-05' });
  });

  it.each([...models.keys()])('%s: letterhead, title and subject first, a draft said in bold below', (kind) => {
    const [first, ...others] = blocksOf(modelOf(kind));
    expect(first?.kind).toBe('columns');
    const [title, subject] = rolesOf(others);
    expect([title, subject]).toEqual(['title', 'subject']);
    const head = first?.kind === 'columns' ? first.columns.map(({ paragraphs }) => paragraphs.map(({ role }) => role)) : [];
    expect(head[0]?.[0]).toBe('issuer');
    expect(head[0]?.slice(1).every((role) => role === 'mark' || role === 'number')).toBe(true);
    expect(head[1]).toEqual(['motto', 'placeDate']);
  });

  it.each(['submission', 'minutes', 'countingMinutes', 'yearEndReport', 'midYearReport', 'notice Trường A'])(
    '%s is signed at its end on two sides, each with room for a name',
    (kind) => {
      const last = columnsOf(modelOf(kind)).at(-1);
      expect(last?.columns.map(({ width }) => width)).toEqual([1, 1]);
      const [left, right] = (last?.columns ?? []).map(({ paragraphs }) => paragraphs.map(({ role }) => role));
      const isOfLeader = kind !== 'minutes' && kind !== 'countingMinutes';
      expect(left?.[0]).toBe(isOfLeader ? 'receivers' : 'signature');
      if (isOfLeader) {
        expect(left?.slice(1).length).toBeGreaterThan(1);
        expect(left?.slice(1).every((role) => role === 'receiver')).toBe(true);
        expect(right).toEqual(['signature', 'signature', 'room', 'signer']);
      } else {
        expect(right?.slice(0, 4)).toEqual(['signature', 'hint', expect.stringMatching(/^(room|shortRoom)$/), 'signer']);
      }
    },
  );

  it('the chair and the secretary have room, those who count share a page', () => {
    const sides = (kind: string) => columnsOf(modelOf(kind)).at(-1)?.columns.map(({ paragraphs }) => paragraphs.map(({ role }) => role)) ?? []; // prettier-ignore
    expect(sides('minutes')).toEqual([
      ['signature', 'hint', 'room', 'signer'],
      ['signature', 'hint', 'room', 'signer'],
    ]);
    expect(sides('countingMinutes').flat()).toContain('shortRoom');
  });

  it('a ballot has neither a number nor a signature, and room to mark', () => {
    const model = modelOf('ballot');
    expect(columnsOf(model)).toHaveLength(1);
    expect(rolesOf(blocksOf(model)).slice(-1)).toEqual(['note']);
    const [table] = tablesOf(model);
    expect(table?.rows.length).toBeGreaterThan(0);
    for (const row of table?.rows ?? []) {
      expect(row.isTall).toBe(true);
      expect(row.cells.slice(-2).map(({ runs }) => runs)).toEqual([[], []]);
    }
  });

  it.each([...models.keys()])(
    '%s: each table fills the width, has a heading for each column, and a cell for each in each row',
    (kind) => {
      for (const { columns, headings, rows } of tablesOf(modelOf(kind))) {
        const width = columns.reduce((all, one) => all + one.width, 0);
        expect(Math.min(...columns.map((one) => one.width))).toBeGreaterThan(0);
        expect(width).toBeGreaterThan(50);
        const [first = []] = headings;
        expect(widthOf(first)).toBe(columns.length);
        const texts = headings.flat().map(({ runs }) => runs.map(({ text }) => text).join(''));
        expect(texts.filter((text) => text.trim() === '')).toEqual([]);
        expect(rows.length).toBeGreaterThan(0);
        for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      }
    },
  );

  it.each([...models.keys()])('%s: names stand on the left, numbers and short words in the middle', (kind) => {
    for (const { columns, rows } of tablesOf(modelOf(kind))) {
      columns.forEach(({ align }, at) => {
        const texts = rows
          .map(({ cells }) => (cells[at]?.runs ?? []).map(({ text }) => text).join(''))
          .filter((text) => text !== '');
        const isName = texts.some((text) => /^Trường /.test(text));
        const isNumbers = texts.length > 0 && texts.every((text) => /^[+-]?[\d.,%]+$/.test(text));
        if (isName) expect(align).toBe('left');
        if (isNumbers) expect(align).not.toBe('left');
      });
    }
  });

  it('the last row of a school’s table of groups is its total, in bold; nothing else is', () => {
    const [groups] = tablesOf(modelOf('notice Trường A'));
    expect(groups?.rows.map(({ isBold }) => isBold ?? false)).toEqual([false, false, false, false, true]);
    expect(groups?.rows.at(-1)?.cells[0]?.runs).toEqual([{ text: words.headings.total }]);
  });

  it('the minutes end with a sheet on which every member signs', () => {
    const blocks = blocksOf(modelOf('minutes'));
    expect(rolesOf(blocks).slice(-3)).toEqual(['columns', 'caption', 'table']);
    const last = tablesOf(modelOf('minutes')).at(-1);
    expect(last?.rows.map(({ cells, isTall }) => [cells[1]?.runs[0]?.text, isTall])).toEqual(
      ['A', 'B', 'C', 'D'].map((unit) => [`Trường ${unit}`, true]),
    );
  });

  it('the parts of a report are parts, sections and subsections in the order of 76-BC/TCT', () => {
    const said = (role: ParagraphRole): readonly string[] =>
      blocksOf(modelOf('yearEndReport')).flatMap((block) =>
        block.kind === 'paragraph' && block.role === role ? [block.runs.map(({ text }) => text).join('')] : [],
      );
    expect(said('part').map((text) => text.split('.')[0])).toEqual(['I', 'II', 'III']);
    const numbers = said('section').map((text) => Number(text.split('.')[0]));
    expect(numbers.filter((one) => one === 1)).toHaveLength(3);
    for (const [at, number] of numbers.entries()) if (number !== 1) expect(number).toBe((numbers[at - 1] ?? 0) + 1);
    expect(said('subsection').filter((text) => /^2\.[123]\. /.test(text)).length).toBeGreaterThanOrEqual(5);
  });

  it('wide tables stand on landscape pages of their own, each with its number, caption and paper it belongs to', () => {
    const [text, ...appendices] = modelOf('yearEndReport').sections;
    expect(text?.orientation).toBe('portrait');
    expect(appendices.map(({ orientation, blocks }) => [orientation, rolesOf(blocks).slice(0, 3)])).toEqual([
      ['landscape', ['caption', 'caption', 'hint']],
      ['landscape', ['caption', 'caption', 'hint']],
    ]);
    // Half a year has no points: only its figures, and then no number.
    expect(modelOf('midYearReport').sections).toHaveLength(2);
  });

  it.each([...models.keys()])('%s: what an officer fills in is marked as such, and nothing else', (kind) => {
    const runs = blocksOf(modelOf(kind)).flatMap((block) =>
      block.kind === 'paragraph'
        ? block.runs
        : block.kind === 'columns'
          ? block.columns.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.runs))
          : [...block.headings.flat(), ...block.rows.flatMap(({ cells }) => cells)].flatMap((cell) => cell.runs),
    );
    expect(runs.filter(({ text, isGap }) => (isGap === true) !== text.startsWith('«…'))).toEqual([]);
    expect(runs.filter(({ text }) => text === '')).toEqual([]);
    expect(linesOf([modelOf(kind)]).join('\n')).not.toMatch(/undefined|NaN|null|\[object/);
  });

  it('says under every paper with points that the policy is a draft, as a note', () => {
    for (const kind of ['submission', 'minutes', 'yearEndReport', 'notice Trường A']) {
      const notes = blocksOf(modelOf(kind)).filter((block) => block.kind === 'paragraph' && block.role === 'note');
      expect([kind, linesOf([{ ...modelOf(kind), sections: [{ orientation: 'portrait', blocks: notes }] }])]).toEqual([
        kind,
        expect.arrayContaining([words.draft.policy]),
      ]);
    }
  });
});
