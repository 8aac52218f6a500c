import { criteriaSetFrom } from '../../src/core/domain/criteriaSetFrom';
import { criteriaSheet } from '../../src/core/render/template/criteriaSheet';
import { ballotsSheet } from '../../src/core/render/template/ballotsSheet';
import { indicatorsSheet } from '../../src/core/render/template/indicatorsSheet';
import type { TemplateOptions } from '../../src/core/render/template/templateOptions';
import { templateSheets } from '../../src/core/render/template/templateSheets';
import { unitsDownSheet } from '../../src/core/render/template/unitsDownSheet';
import { unitsSheet } from '../../src/core/render/template/unitsSheet';
import type { SheetModel } from '../../src/core/workbook/sheetModel';
import { templateWords } from '../../src/text/vi/sheets/templateWords';
import criteria from '../criteria-default.json';
import { sampleFigures } from './sampleFigures';
import { SAMPLE_BALLOTS, SAMPLE_INDICATORS, SAMPLE_UNITS } from './sampleUnits';

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

/** One sheet per school, with targets, results, evidence and every step of the review. */
export function oneSheetPerSchool(): readonly SheetModel[] {
  return templateSheets(SAMPLE_SET, SAMPLE_UNITS, [], templateWords, SAMPLE_OPTIONS);
}

/** The same agreed scores as one table: schools as rows. */
export function schoolsAsRows(options: TemplateOptions = SAMPLE_OPTIONS): readonly SheetModel[] {
  return [
    unitsDownSheet(SAMPLE_SET, SAMPLE_UNITS, templateWords, options),
    criteriaSheet(SAMPLE_SET, templateWords, options),
    unitsSheet(SAMPLE_UNITS, templateWords, options),
    ballotsSheet(SAMPLE_UNITS, templateWords, options),
    indicatorsSheet(SAMPLE_UNITS, templateWords, options),
  ];
}
