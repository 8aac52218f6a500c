import type { Edit } from '../../../src/core/workbook/edit';
import type { WorkbookHost } from '../../../src/core/workbook/host';
import type { SheetModel } from '../../../src/core/workbook/sheetModel';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { BACKUP_NAMESPACE } from '../../../src/hosts/excel/journal/backupXml';
import { JOURNAL_KEY } from '../../../src/hosts/excel/journal/journalStore';
import { bookState, type BookState } from '../../embeddedExcel/bookState';
import type { EmbeddedExcel } from '../../embeddedExcel/embeddedExcel';
import type { OfficeForTests } from '../../embeddedExcel/forTests';
import type { OfficeWindow } from '../../embeddedExcel/nativeBridge';
import { Person } from '../../embeddedExcel/people';
import { area, modelCell, modelOf, number, sheetOf, text, workbookOf } from '../contractWorkbook';

export const SHEET_OF_USER = 'Bảng điểm';
export const REPLACED = 'Tổng hợp';
export const ADDED = 'Kiểm tra';

/** A workbook that carries a sheet of an earlier run, on which people have worked since. */
export interface World {
  readonly excel: EmbeddedExcel;
  readonly host: WorkbookHost;
  /** Another pane on the same workbook, as after closing and opening. */
  readonly nextPane: () => WorkbookHost;
  readonly state: () => BookState;
}

export async function openWorld(tests: OfficeForTests, excelApi = '1.20'): Promise<World> {
  const scores = sheetOf(SHEET_OF_USER, [
    ['Trường', 'Điểm'],
    ['Trường M', 8],
    ['Trường N', 7.5],
  ]);
  const { excel, office } = await tests.open(workbookOf([scores]), { excelApi });
  const nextPane = (): WorkbookHost =>
    excelHost(office.run, office.supports, { now: () => 1_000, wait: () => Promise.resolve() });
  const host = nextPane();
  await host.apply([{ kind: 'putSheet', sheet: summary(6, 1) }]);
  await host.forgetBackups();
  await decorate(office, excel);
  await host.read();
  return { excel, host, nextPane, state: () => othersOnly(bookState(excel.workbook)) };
}

/** What a write is to do: one sheet over an earlier one, one new, one correction. */
export const EDITS: readonly Edit[] = [
  { kind: 'putSheet', sheet: summary(9, 2) },
  { kind: 'putSheet', sheet: modelOf('check', ADDED, [modelCell(1, 1, text('KIỂM TRA'))]) },
  { kind: 'setCells', cells: [{ at: { sheet: SHEET_OF_USER, row: 2, column: 2 }, value: number(9) }] },
];

/** More text than two requests may carry. */
export const LONG_EDITS: readonly Edit[] = [
  ...EDITS.slice(1),
  {
    kind: 'putSheet',
    sheet: modelOf(
      'summary',
      REPLACED,
      Array.from({ length: 70 }, (_, at) => modelCell(at + 1, 1, text('Lý do '.repeat(5_000)))),
    ),
  },
];

function summary(rows: number, run: number): SheetModel {
  const lines = Array.from({ length: rows }, (_, at) => at + 2);
  return modelOf(
    'summary',
    REPLACED,
    [
      modelCell(1, 1, text(`BẢNG TỔNG HỢP ${String(run)}`), { style: 'title' }),
      ...lines.flatMap((row) => [
        modelCell(row, 1, number(row - 1)),
        modelCell(row, 2, text('Trường M'), { style: 'link', link: { sheet: SHEET_OF_USER, row: 2, column: 1 } }),
        modelCell(row, 3, number(row * run)),
      ]),
    ],
    {
      merges: [area(1, 1, 1, 3)],
      rowHeights: new Map([[1, 30 + run]]),
      columnWidths: [6 + run, 40, 12, ...(run === 2 ? [20] : [])],
      freeze: { rows: run, columns: run === 2 ? 1 : 0 },
      print: {
        paper: 'A4',
        orientation: 'landscape',
        fitToWidth: true,
        repeatRows: { from: 1, to: run },
        marginsMillimetres: { top: 20, bottom: 20, left: 30, right: 10 + run },
        centreHorizontally: true,
        footer: `Trang &P, lần ${String(run)}`,
        area: area(1, 1, rows + 1, 3),
      },
    },
  );
}

/** What people do with a sheet of ours, and what there is of others in a workbook. */
async function decorate(office: OfficeWindow, excel: EmbeddedExcel): Promise<void> {
  await office.run(async (context) => {
    const { worksheets, settings, customXmlParts, names } = context.workbook;
    for (const name of [REPLACED, SHEET_OF_USER]) {
      const sheet = worksheets.getItem(name);
      sheet.tabColor = '#00B050';
      const condition = sheet.getRange('B2:B5').conditionalFormats.add('Custom');
      condition.custom.rule.formula = '=$B2=""';
      condition.custom.format.fill.color = '#FFC7CE';
      sheet.getRange('C2:C5').dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } };
      sheet.charts.add('ColumnClustered', sheet.getRange('A2:B4'));
      sheet.names.add('Vùng_của_tôi', sheet.getRange('B2:B4'));
      sheet.showHeadings = false;
    }
    const ours = worksheets.getItem(REPLACED);
    ours.showGridlines = true;
    ours.freezePanes.freezeColumns(2);
    ours.pageLayout.orientation = 'Portrait';
    ours.pageLayout.paperSize = 'A3';
    ours.pageLayout.topMargin = 33;
    ours.pageLayout.centerHorizontally = false;
    ours.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Của tôi';
    ours.pageLayout.headersFooters.defaultForAllPages.leftHeader = 'Cụm 5';
    ours.pageLayout.zoom = { scale: 80 };
    ours.pageLayout.setPrintTitleRows('$1:$3');
    ours.pageLayout.setPrintTitleColumns('$A:$B');
    ours.verticalPageBreaks.add('D1');
    ours.pageLayout.setPrintArea('A1:B4');
    const cell = ours.getRange('B3');
    cell.format.font.strikethrough = true;
    cell.format.textOrientation = 45;
    cell.format.protection.locked = false;
    const diagonal = cell.format.borders.getItem('DiagonalUp');
    diagonal.style = 'Dash';
    diagonal.weight = 'Medium';
    const edge = ours.getRange('C4').format.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.weight = 'Thick';
    ours.getRange('D2').values = [['Ghi thêm']];
    ours.getRange('A5:A6').merge(false);
    // Outside of what was used, inside and outside of what will be.
    for (const row of ['A9', 'A40']) ours.getRange(row).format.rowHeight = 44;
    ours.getRange('Z1').format.columnWidth = 99;
    settings.add('someone else', 'keeps this');
    customXmlParts.add('<theirs xmlns="urn:someone-else">1</theirs>');
    names.add('Sổ', worksheets.getItem(SHEET_OF_USER).getRange('A1'));
    await context.sync();
  });
  new Person(excel).select(SHEET_OF_USER, 'A1');
}

/** Our own journal and backups may come and go. */
function othersOnly({ sheets, rest }: BookState): BookState {
  const { settings, customXml } = rest;
  return {
    sheets,
    rest: {
      ...rest,
      settings: Array.isArray(settings) ? settings.filter((one) => !JSON.stringify(one).includes(JOURNAL_KEY)) : settings,
      customXml: Array.isArray(customXml) ? customXml.filter((one) => !String(one).includes(BACKUP_NAMESPACE)) : customXml,
    },
  };
}
