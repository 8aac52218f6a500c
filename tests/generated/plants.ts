/** Single faults planted into workbooks that are in order, and the rules that may tell of each. Source: METHODS §10. */
import { roundHalfUp, sum, toNumber } from '../../src/core/domain/points';
import type { Reading } from '../../src/core/domain/reading';
import { REVIEW_STAGES } from '../../src/core/domain/review';
import { BLANK_CELL, type Cell } from '../../src/core/workbook/cell';
import type { CellRef } from '../../src/core/workbook/address';
import { LOG_MARK } from '../../src/core/workbook/sheetMark';
import type { SheetPrint } from '../../src/core/workbook/sheetPrint';
import { cellOf, type Workbook } from '../../src/core/workbook/workbook';
import { asTcvn3 } from '../builders/legacy';
import { printed } from '../builders/print';
import { sheet as plainSheet } from '../builders/workbook';

/** A workbook as it was read while it was in order: where everything stands. */
export interface Ground {
  readonly workbook: Workbook;
  readonly reading: Reading;
  /** A number that is the same for the same workbook and turn, below `below`. */
  readonly pick: (below: number) => number;
}

/** A fault that was planted: its cells, and the rules of which one at least must name one of them. */
export interface Planted {
  readonly workbook: Workbook;
  readonly cells: readonly CellRef[];
  readonly rules: readonly string[];
  /** Asking how the workbook is to be read finds it too. */
  readonly mayAsk?: true;
}

/** `null`: the workbook has no place for this fault. */
export type Plant = (ground: Ground) => Planted | null;

interface ScoreAt {
  readonly at: CellRef;
  readonly value: number;
  readonly maximum: number;
}

/** Cells of points whose criterion has a maximum, with a number typed into them. */
function scores({ workbook, reading }: Ground): readonly ScoreAt[] {
  const maxima = new Map(reading.criteria.map(({ id, maximum, kind }) => [id, kind === 'points' ? maximum : null]));
  return [...reading.entries.values()].flatMap((ofUnit) =>
    [...ofUnit.values()].flatMap(({ criterion, scores: byStage }) =>
      Object.values(byStage).flatMap((number): ScoreAt[] => {
        const maximum = maxima.get(criterion) ?? null;
        const { value, formula } = cellOf(workbook, number.at);
        if (maximum === null || formula !== null || value.kind !== 'number') return [];
        return [{ at: number.at, value: value.value, maximum: toNumber(maximum) }];
      }),
    ),
  );
}

function onScore(put: (score: ScoreAt, ground: Ground) => Partial<Cell> | null, rules: readonly string[]): Plant {
  return (ground) => {
    const all = scores(ground);
    const score = all[ground.pick(Math.max(1, all.length))];
    const cell = score === undefined ? null : put(score, ground);
    return score === undefined || cell === null
      ? null
      : { workbook: withCell(ground.workbook, score.at, cell), cells: [score.at], rules };
  };
}

const text = (said: string): Partial<Cell> => ({ value: { kind: 'text', text: said } });
const number = (value: number): Partial<Cell> => ({ value: { kind: 'number', value } });
const comma = (value: number): string => String(value).replace('.', ',');

export const PLANTS: Readonly<Record<string, Plant>> = {
  numberAsText: onScore(({ value }) => text(comma(value)), ['TYP-01']),
  whiteOnWhite: onScore(() => ({ ink: { colour: 'FFFFFF', size: 12, behind: null } }), ['STR-05']),
  tooSmall: onScore(() => ({ ink: { colour: null, size: 2, behind: null } }), ['STR-05']),
  filteredOut: onFilter,
  ambiguousSeparator: onScore(() => text('1.234'), ['TYP-03']),
  letterInNumber: onScore(({ value }) => text(`${comma(value)}O`.replace(/^(\d)O$/, 'O$1')), ['TYP-04']),
  fullWidthDigits: onScore(
    ({ value }) => text(String(Math.floor(value)).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
    ['TYP-05', 'TYP-01'],
  ),
  unitInNumber: onScore(
    ({ value }, { pick }) => text(`${comma(value)} ${['điểm', 'đ', 'giải'][pick(3)] ?? 'đ'}`),
    ['TYP-07', 'TYP-01'],
  ),
  turnedIntoDate: onScore(() => ({ value: { kind: 'number', value: 46_054 }, format: 'd/m/yyyy' }), ['TYP-10']),
  errorValue: onScore(
    (_, { pick }) => ({ value: { kind: 'error', error: ['#DIV/0!', '#REF!', '#N/A'][pick(3)] ?? '#REF!' } }),
    ['TYP-11'],
  ),
  withItsMaximum: onScore(({ value, maximum }) => text(`${String(value)}/${String(maximum)}`), ['TYP-13']),
  aboveMaximum: onScore(({ maximum }, { pick }) => number(maximum + 0.25 * (1 + pick(8))), ['RNG-04']),
  negative: onScore((_, { pick }) => number(-0.25 * (1 + pick(8))), ['RNG-05']),
  placeholder: onScore((_, { pick }) => text(['...', 'đang cập nhật', 'N/A', 'chưa có'][pick(4)] ?? '...'), ['MIS-04', 'MIS-01']),
  emptied: onScore(() => ({ value: { kind: 'blank' } }), ['MIS-01', 'MIS-05', 'MIS-08']),
  trueOrFalse: onScore(() => ({ value: { kind: 'boolean', value: true } }), ['TYP-08', 'MIS-01']),
  externalLink: onScore(({ value }) => ({ ...number(value), formula: "'[cũ.xlsx]Sheet1'!A1" }), ['FRM-06']),

  wrongTotal: onClaim(['total'], ({ value }, { pick }) => number(value + 0.5 * (1 + pick(6))), [
    'REL-07',
    'REL-08',
    'REL-11',
    'REL-12',
    'FRM-01',
    'VIS-01',
  ]),
  wrongGroupTotal: onClaim(['groupTotal'], ({ value }, { pick }) => number(value + 0.5 * (1 + pick(6))), ['REL-06', 'FRM-01']),
  wrongPlace: onClaim(['place'], ({ value }) => number(value + 1), ['REL-11', 'FRM-01', 'RNK-01', 'RNK-02']),
  wrongMaximum: onMaximum,

  unitTwice: (ground) => {
    const own = ground.reading.units.filter(({ at, name }) => names(ground.workbook, at, name));
    const [one, other] = [own[0], own[1 + ground.pick(Math.max(1, own.length - 1))]];
    if (one === undefined || other === undefined) return null;
    return {
      workbook: withCell(ground.workbook, other.at, cellOf(ground.workbook, one.at)),
      cells: [one.at, other.at],
      rules: ['DUP-01', 'DUP-02'],
      // Two columns of one name may be two stages of it.
      mayAsk: true,
    };
  },
  decomposed: onText((said) => said.normalize('NFD'), ['TXT-01']),
  oldFont: onText(asTcvn3, ['TXT-02']),
  doubleBlanks: onText((said) => said.replace(' ', '  '), ['TXT-03']),
  zeroWidth: onText((said) => `${said.slice(0, 2)}\u200B${said.slice(2)}`, ['TXT-03']),
  ethForD: onText((said) => said.replace(/Đ/g, 'Ð').replace(/đ/g, 'ð'), ['TXT-04']),

  printedTooWide: onPrint({ page: { width: 60, height: 5_000 } }),
  headingsOnFirstPage: onPrint({ page: { width: 5_000, height: 60 } }),
  otherYear: onTitle,
  returnedWithoutReason: onLog,
  totalAmongUnits: onUnit,

  constantAmongFormulas: onFormula((_, { value }) => ({ value, formula: null }), ['FRM-01']),
  otherFormula: onFormula((formula, { value }) => ({ value, formula: `${formula}+1` }), ['FRM-02', 'FRM-05']),
  volatile: onFormula((formula, { value }) => ({ value, formula: `${formula}+0*NOW()` }), ['FRM-02', 'FRM-07']),
};

/** Whether a cell was typed and holds the name: a unit may be called after its sheet. */
function names(workbook: Workbook, at: CellRef, name: string): boolean {
  const { value, formula } = cellOf(workbook, at);
  return value.kind === 'text' && formula === null && value.text.includes(name);
}

/** A number that the workbook states of itself: a total, a sum of a group, a place. */
function onClaim(
  kinds: readonly Reading['claims'][number]['what'][],
  put: (claim: { readonly value: number }, ground: Ground) => Partial<Cell>,
  rules: readonly string[],
): Plant {
  return (ground) => {
    const all = ground.reading.claims.flatMap(({ what, number: { at, reading } }) =>
      kinds.includes(what) && reading.value !== null ? [{ at, value: toNumber(roundHalfUp(reading.value, 4)) }] : [],
    );
    const claim = all[ground.pick(Math.max(1, all.length))];
    if (claim === undefined) return null;
    return { workbook: withCell(ground.workbook, claim.at, { formula: null, ...put(claim, ground) }), cells: [claim.at], rules };
  };
}

/** The maximum of one criterion becomes another: it no longer adds up with those around it. */
function onMaximum(ground: Ground): Planted | null {
  const { reading, workbook } = ground;
  const stated =
    reading.criteria.some(({ hasChildren, maximum }) => hasChildren && maximum !== null) || reading.declaredMaximum !== null;
  const all = reading.criteria.flatMap(({ hasChildren, maximumAt, kind }) => {
    if (hasChildren || maximumAt === null || kind !== 'points') return [];
    const { value, formula } = cellOf(workbook, maximumAt);
    return value.kind === 'number' && formula === null ? [{ at: maximumAt, value: value.value }] : [];
  });
  const one = all[ground.pick(Math.max(1, all.length))];
  if (one === undefined || !stated || reading.criteria.some(({ alternatives }) => alternatives !== null)) return null;
  // The finding is of the group, the total, or the sheet that differs from the others.
  return {
    workbook: withCell(workbook, one.at, number(one.value + 7)),
    cells: [],
    rules: ['CFG-01', 'CFG-02', 'CFG-13', 'VER-01', 'VER-02', 'STR-04'],
  };
}

/** A filter is on and does not show the row of a score. */
function onFilter(ground: Ground): Planted | null {
  const all = scores(ground);
  const one = all[ground.pick(Math.max(1, all.length))];
  if (one === undefined) return null;
  const { sheet: name, row } = one.at;
  const workbook = {
    ...ground.workbook,
    sheets: ground.workbook.sheets.map((sheet) =>
      sheet.name === name
        ? { ...sheet, hiddenRows: new Set([row]), filtered: [{ top: 1, left: 1, bottom: row + 3, right: 9 }] }
        : sheet,
    ),
  };
  // The finding is at the first number of the row.
  const cells = [
    ...(ground.workbook.sheets
      .find((sheet) => sheet.name === name)
      ?.rows.get(row)
      ?.keys() ?? []),
  ];
  return { workbook, cells: cells.map((column) => ({ sheet: name, row, column })), rules: ['STR-03'] };
}

/** A sheet of scores comes out of the printer otherwise than the meeting needs it. */
function onPrint(change: Partial<SheetPrint>): Plant {
  return ({ workbook, reading, pick }) => {
    const names = [...new Set(scores({ workbook, reading, pick }).map(({ at }) => at.sheet))];
    const name = names[pick(Math.max(1, names.length))];
    const sheets = workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, print: printed(change) } : sheet));
    const own = sheets.find((sheet) => sheet.name === name);
    if (own === undefined) return null;
    // The finding is at the first cell of the heading, which the reading does not keep.
    const cells = [...own.rows].flatMap(([row, of]) => [...of.keys()].map((column) => ({ sheet: own.name, row, column })));
    return { workbook: { ...workbook, sheets }, cells, rules: ['PRT-02'] };
  };
}

/** One sheet of several is last year's. */
function onTitle({ workbook, reading, pick }: Ground): Planted | null {
  const names = [...new Set(scores({ workbook, reading, pick }).map(({ at }) => at.sheet))];
  const name = names[pick(Math.max(1, names.length))];
  if (names.length < 3 || name === undefined) return null;
  const titles = (workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? new Map()).entries();
  for (const [row, of] of titles)
    for (const [column, { value }] of of)
      if (value.kind === 'text' && value.text.includes('NĂM 2026')) {
        const at = { sheet: name, row, column };
        return { workbook: withCell(workbook, at, text(value.text.replace('2026', '2025'))), cells: [at], rules: ['STR-06'] };
      }
  return null;
}

/** The log says that a file was sent back, and not why. */
function onLog({ workbook, reading }: Ground): Planted {
  const line = [1, '20/11/2026', 'Tệp.xlsx', reading.units[0]?.name ?? '', 'Trả lại', ...Array<null>(5).fill(null), null, 'A'];
  const log = plainSheet('Nhật ký', [['NHẬT KÝ'], [], [], ['STT', 'Ngày', 'Tệp', 'Đơn vị', 'Việc'], line], { mark: LOG_MARK });
  const cells = [{ sheet: 'Nhật ký', row: 5, column: 11 }];
  return { workbook: { ...workbook, sheets: [...workbook.sheets, log] }, cells, rules: ['AUD-02'] };
}

/** The points of a unit are the sums of all others: a total row was read as a unit. */
function onUnit({ workbook, reading, pick }: Ground): Planted | null {
  const unit = reading.units[pick(Math.max(1, reading.units.length))];
  if (unit === undefined || reading.units.length < 3) return null;
  let planted = workbook;
  for (const [criterion, entry] of reading.entries.get(unit.id) ?? [])
    for (const stage of REVIEW_STAGES) {
      const own = entry.scores[stage];
      if (own === undefined) continue;
      const others = [...reading.entries].flatMap(([id, of]) =>
        id === unit.id ? [] : (of.get(criterion)?.scores[stage]?.reading.value ?? []),
      );
      planted = withCell(planted, own.at, { formula: null, ...number(toNumber(sum(others))) });
    }
  return { workbook: planted, cells: [unit.at], rules: ['STR-07'], mayAsk: true };
}

/** A name or a criterion typed with Vietnamese letters. */
function onText(change: (said: string) => string, rules: readonly string[]): Plant {
  return (ground) => {
    const units = ground.reading.units.filter(({ at, name }) => names(ground.workbook, at, name));
    const places = [...ground.reading.criteria, ...units].map(({ at }) => at);
    const all = places.flatMap((at) => {
      const { value, formula } = cellOf(ground.workbook, at);
      return value.kind === 'text' && formula === null && change(value.text) !== value.text ? [{ at, said: value.text }] : [];
    });
    const one = all[ground.pick(Math.max(1, all.length))];
    return one === undefined
      ? null
      : { workbook: withCell(ground.workbook, one.at, text(change(one.said))), cells: [one.at], rules };
  };
}

/** A formula of a block that has three others like it at least. */
function onFormula(put: (formula: string, cell: Cell) => Partial<Cell>, rules: readonly string[]): Plant {
  return (ground) => {
    const blocks = ground.reading.formulaColumns.filter(
      ({ cells }) =>
        // Formulas that fetch from a sheet each have no form in common.
        cells.filter(({ formula }) => formula !== null && !formula.includes('!')).length >= 4,
    );
    const block = blocks[ground.pick(Math.max(1, blocks.length))];
    const all =
      block?.cells.flatMap(({ at, formula }) => (formula === null || formula.includes('!') ? [] : [{ at, formula }])) ?? [];
    const one = all[ground.pick(Math.max(1, all.length))];
    if (one === undefined) return null;
    return {
      workbook: withCell(ground.workbook, one.at, put(one.formula, cellOf(ground.workbook, one.at))),
      cells: [one.at],
      rules,
    };
  };
}

function withCell(workbook: Workbook, at: CellRef, change: Partial<Cell>): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== at.sheet) return sheet;
      const row = new Map(sheet.rows.get(at.row)).set(at.column, {
        ...BLANK_CELL,
        ...sheet.rows.get(at.row)?.get(at.column),
        ...change,
      });
      const cells = new Map([...row].sort(([one], [other]) => one - other));
      return { ...sheet, rows: new Map([...new Map(sheet.rows).set(at.row, cells)].sort(([one], [other]) => one - other)) };
    }),
  };
}
