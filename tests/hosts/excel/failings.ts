import type { SheetState, BookState } from '../../embeddedExcel/bookState';
import type { EmbeddedExcel } from '../../embeddedExcel/embeddedExcel';
import type { Moment } from '../../embeddedExcel/faults';
import { Person } from '../../embeddedExcel/people';
import { ADDED, REPLACED, SHEET_OF_USER } from './faultWorld';

/** A way to fail, planted at the k-th counted trip from now on. */
export interface Failing {
  readonly name: string;
  readonly plant: (excel: EmbeddedExcel, k: number) => void;
  /** The pane is gone: nobody waits for the job any more. */
  readonly isClosed?: boolean;
  /** Takes out of a state what somebody else did or undid; everything else must be as it should be. */
  readonly without?: (state: BookState) => BookState;
}

const MOMENTS: readonly Moment[] = ['before', 'half', 'after'];

export const coded = (code: string, moments: readonly Moment[] = MOMENTS): readonly Failing[] =>
  moments.map((when) => ({ name: `${code} ${when}`, plant: (excel, k) => excel.faults.at(k, code, { when }) }));

const meanwhile = (
  name: string,
  without: Failing['without'] & object,
  job: (other: Person, excel: EmbeddedExcel) => void,
): Failing => ({
  name: `a co-author ${name}`,
  without,
  plant: (excel, k) => excel.meanwhile(k, () => job(new Person(excel, 'coAuthor'), excel)),
});

const has = (excel: EmbeddedExcel, name: string): boolean => excel.workbook.sheetNamed(name) !== null;

export const FAULTS: readonly Failing[] = [
  ...coded('GeneralException'),
  ...coded('ActivityLimitReached'),
  ...coded('InvalidOperationInCellEditMode', ['before']),
  ...coded('AccessDenied'),
  ...coded('RequestPayloadSizeLimitExceeded', ['before']),
  ...coded('ResponsePayloadSizeLimitExceeded', ['after']),
  ...coded('ConnectionFailure'),
  ...MOMENTS.map((when): Failing => ({
    name: `the pane is closed ${when}`,
    isClosed: true,
    plant: (excel, k) => excel.faults.at(k, 'NoAnswer', { when }),
  })),
];

/** For what changes little: one of each kind. */
export const LATER_FAULTS: readonly Failing[] = [
  ...coded('GeneralException'),
  ...coded('ActivityLimitReached', ['after']),
  ...coded('AccessDenied', ['half']),
  ...coded('RequestPayloadSizeLimitExceeded', ['before']),
  ...coded('ResponsePayloadSizeLimitExceeded', ['after']),
  ...FAULTS.filter(({ isClosed = false }) => isClosed),
];

export const CO_AUTHORS: readonly Failing[] = [
  meanwhile('deletes the sheet that is replaced', withoutSheet(REPLACED), (other, excel) => {
    if (has(excel, REPLACED)) other.deleteSheet(REPLACED);
  }),
  meanwhile('deletes the sheet with the corrected cell', withoutTarget, (other, excel) => {
    if (has(excel, SHEET_OF_USER)) other.deleteSheet(SHEET_OF_USER);
  }),
  meanwhile('types into the corrected cell', withoutCell(SHEET_OF_USER, '2,2'), (other) => other.type(SHEET_OF_USER, 'B2', 4)),
  meanwhile('types into the sheet that is replaced', withoutCell(REPLACED, '3,3'), (other, excel) => {
    if (has(excel, REPLACED)) other.type(REPLACED, 'C3', 77);
  }),
  meanwhile('renames the sheet that is replaced', renamed, (other, excel) => {
    if (has(excel, REPLACED)) other.renameSheet(REPLACED, 'Tên khác');
  }),
  meanwhile('adds a sheet', withoutSheet('Mới'), (other) => {
    other.addSheet('Mới');
    other.type('Mới', 'A1', 1);
  }),
  meanwhile('adds a sheet of the name that is to be added', withoutSheet(ADDED), (other, excel) => {
    if (has(excel, ADDED)) return;
    other.addSheet(ADDED);
    other.type(ADDED, 'A1', 1);
  }),
];

function withoutSheet(name: string): (state: BookState) => BookState {
  return (state) => ({ ...state, sheets: state.sheets.filter((sheet) => sheet.name !== name) });
}

/** Names, links and charts that spoke of the sheet speak of nothing: in formulas that is `#REF!`. */
function withoutTarget(state: BookState): BookState {
  const spoken: BookState = JSON.parse(
    JSON.stringify(state)
      .replaceAll(/'Bảng điểm'!|#REF!/g, '')
      .replaceAll(/\$[A-Z]+\$\d+/g, ''),
  );
  return withoutSheet(SHEET_OF_USER)(spoken);
}

function withoutCell(name: string, place: string): (state: BookState) => BookState {
  return changed(name, (sheet) => ({
    ...sheet,
    cells: Object.fromEntries(Object.entries(sheet.cells).filter(([at]) => at !== place)),
  }));
}

function renamed(state: BookState): BookState {
  return JSON.parse(JSON.stringify(state).replaceAll('Tên khác', REPLACED));
}

function changed(name: string, change: (sheet: SheetState) => SheetState): (state: BookState) => BookState {
  return (state) => ({ ...state, sheets: state.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) });
}

/** Excel below 1.13 does not tell merged areas, so none come back on the sheet that is replaced. */
export const withoutMerges = changed(REPLACED, (sheet) => ({ ...sheet, parts: { ...sheet.parts, merges: null } }));
