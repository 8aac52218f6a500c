import { a1 } from '../../src/core/workbook/address';
import type { ModelCell, PrintSetup, SheetModel } from '../../src/core/workbook/sheetModel';

const GROUPS = 10;
const CRITERIA_IN_GROUP = 10;
export const SHAPE = { groups: GROUPS, inGroup: CRITERIA_IN_GROUP } as const;
const FIRST = 3;
const HEAD = 3;

const PRINT: PrintSetup = {
  paper: 'A4',
  orientation: 'landscape',
  fitToWidth: true,
  repeatRows: null,
  marginsMillimetres: { top: 20, bottom: 20, left: 20, right: 15 },
  centreHorizontally: true,
  footer: null,
  area: null,
};

/** Schools as rows under a heading of three rows, a hundred criteria of 1 point each, the total as a formula. Scores are 0 to 1 in steps of 0.05. */
export function benchBook(schools: number): SheetModel {
  const last = FIRST + GROUPS * CRITERIA_IN_GROUP - 1;
  const cells: ModelCell[] = [
    { row: 1, column: 1, style: 'title', value: { kind: 'text', text: 'BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026 (SỐ LIỆU MẪU)' } },
  ];
  const text = (row: number, column: number, words: string): number =>
    cells.push({ row, column, style: 'heading', value: { kind: 'text', text: words } });
  const number = (row: number, column: number, value: number): number =>
    cells.push({ row, column, style: 'points', value: { kind: 'number', value } });
  text(HEAD, 1, 'STT');
  text(HEAD, 2, 'Đơn vị');
  text(HEAD, last + 1, 'Tổng điểm');
  text(HEAD + 2, 2, 'Điểm tối đa');
  number(HEAD + 2, last + 1, GROUPS * CRITERIA_IN_GROUP);
  for (let group = 0; group < GROUPS; group += 1) {
    text(HEAD, FIRST + group * CRITERIA_IN_GROUP, `${group + 1}. Nhóm tiêu chí ${group + 1}`);
    for (let criterion = 0; criterion < CRITERIA_IN_GROUP; criterion += 1) {
      const column = FIRST + group * CRITERIA_IN_GROUP + criterion;
      text(HEAD + 1, column, `${group + 1}.${criterion + 1}. Nội dung ${criterion + 1} của nhóm ${group + 1}`);
      number(HEAD + 2, column, 1);
    }
  }
  for (let school = 0; school < schools; school += 1) {
    const row = HEAD + 3 + school;
    number(row, 1, school + 1);
    text(row, 2, `Trường Chính trị Mẫu số ${school + 1}`);
    let twentieths = 0;
    for (let column = FIRST; column <= last; column += 1) {
      const score = scoreOf(school, column - FIRST);
      twentieths += score * 20;
      number(row, column, score);
    }
    cells.push({
      row,
      column: last + 1,
      style: 'pointsBold',
      value: { kind: 'formula', formula: `SUM(${a1(row, FIRST)}:${a1(row, last)})`, cached: Math.round(twentieths) / 20 },
    });
  }
  const merges = [
    ...[1, 2, last + 1].map((column) => ({ top: HEAD, left: column, bottom: HEAD + 1, right: column })),
    ...Array.from({ length: GROUPS }, (_, group) => {
      const left = FIRST + group * CRITERIA_IN_GROUP;
      return { top: HEAD, left, bottom: HEAD, right: left + CRITERIA_IN_GROUP - 1 };
    }),
  ];
  return benchModel('', 'Bảng chấm điểm', cells, merges);
}

/** From 0 to 1 in steps of 0.05. */
export function scoreOf(school: number, leaf: number): number {
  return ((school * 7 + (leaf + FIRST) * 13) % 21) / 20;
}

/** What is added by every writer: a summary of ten columns with one row for each school. */
export function benchSummary(schools: number): SheetModel {
  const rows = summaryRows(schools);
  const cells = rows.flatMap((row, at) =>
    row.map((value, column): ModelCell => ({
      row: at + 1,
      column: column + 1,
      style: 'text',
      value: typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value },
    })),
  );
  return benchModel('summary', 'Tổng hợp', cells, []);
}

export function summaryRows(schools: number): readonly (readonly (string | number)[])[] {
  return Array.from({ length: schools }, (_, school) => [
    school + 1,
    `Trường Chính trị Mẫu số ${school + 1}`,
    ...Array.from({ length: 8 }, (_unused, group) => ((school + group) % 100) / 10),
  ]);
}

export function benchModel(mark: string, name: string, cells: readonly ModelCell[], merges: SheetModel['merges']): SheetModel {
  return {
    mark,
    name,
    cells,
    merges,
    columnWidths: [6, 32],
    rowHeights: new Map(),
    freeze: { rows: 0, columns: 0 },
    showGridlines: true,
    print: PRINT,
  };
}
