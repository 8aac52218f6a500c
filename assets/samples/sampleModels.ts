import { criteriaSetFrom } from '../../src/core/domain/criteriaSetFrom';
import { points } from '../../src/core/domain/points';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policySheetRows } from '../../src/core/policies/policySheetRows';
import { criteriaSheet } from '../../src/core/render/template/criteriaSheet';
import { ballotsSheet } from '../../src/core/render/template/ballotsSheet';
import { indicatorsSheet } from '../../src/core/render/template/indicatorsSheet';
import { policySheet } from '../../src/core/render/template/policySheet';
import type { TemplateOptions } from '../../src/core/render/template/templateOptions';
import { templateSheets } from '../../src/core/render/template/templateSheets';
import { unitsDownSheet } from '../../src/core/render/template/unitsDownSheet';
import { unitsSheet } from '../../src/core/render/template/unitsSheet';
import type { SheetModel } from '../../src/core/workbook/sheetModel';
import { templateWords } from '../../src/text/vi/sheets/templateWords';
import criteria from '../criteria-default.json';
import { withCells } from './editModel';
import { sampleFigures } from './sampleFigures';
import { SAMPLE_BALLOTS, SAMPLE_INDICATORS, SAMPLE_PLACES, SAMPLE_UNITS } from './sampleUnits';

export const SAMPLE_SET = criteriaSetFrom(criteria, 100);

export const SAMPLE_OPTIONS: TemplateOptions = {
  year: 2026,
  period: 'year',
  clusterName: 'Cụm thi đua mẫu',
  remark: 'SỐ LIỆU MẪU, KHÔNG PHẢI KẾT QUẢ CỦA TRƯỜNG NÀO',
  figures: sampleFigures(),
  ballots: SAMPLE_BALLOTS,
  indicators: SAMPLE_INDICATORS,
};

/** The product's draft with the grades of a cluster that counts to 100. */
export const SAMPLE_POLICY_ROWS = policySheetRows({
  ...draftPolicy,
  year: 2026,
  clusterName: 'Cụm thi đua mẫu',
  grades: [
    { name: 'Xuất sắc', from: points('95') },
    { name: 'Tốt', from: points('85') },
    { name: 'Khá', from: points('70') },
    { name: 'Trung bình', from: points('0') },
  ],
});

/** One sheet per school, with targets, results, evidence and every step of the review. */
export function oneSheetPerSchool(): readonly SheetModel[] {
  return templateSheets(SAMPLE_SET, SAMPLE_UNITS, SAMPLE_POLICY_ROWS, templateWords, SAMPLE_OPTIONS);
}

/** The same agreed scores as one table: schools as rows, with the places the cluster decided. */
export function schoolsAsRows(): readonly SheetModel[] {
  return [
    withPlaces(unitsDownSheet(SAMPLE_SET, SAMPLE_UNITS, templateWords, SAMPLE_OPTIONS)),
    criteriaSheet(SAMPLE_SET, templateWords, SAMPLE_OPTIONS),
    unitsSheet(SAMPLE_UNITS, templateWords, SAMPLE_OPTIONS),
    ballotsSheet(SAMPLE_UNITS, templateWords, SAMPLE_OPTIONS),
    policySheet(SAMPLE_POLICY_ROWS, templateWords),
    indicatorsSheet(SAMPLE_UNITS, templateWords, SAMPLE_OPTIONS),
  ];
}

/** The template's own formula knows neither tie-breaks nor schools that are not ranked. */
function withPlaces(sheet: SheetModel): SheetModel {
  const column = Math.max(...sheet.cells.map((cell) => cell.column));
  const rows = sheet.cells.filter((cell) => cell.column === column && cell.value.kind === 'formula').map(({ row }) => row);
  return withCells(sheet, (cell) => {
    const place = cell.column === column ? SAMPLE_PLACES[rows.indexOf(cell.row)] : undefined;
    if (place === undefined) return cell;
    return { ...cell, value: place === null ? { kind: 'blank' } : { kind: 'number', value: place } };
  });
}
