import criteria from '../../../assets/criteria-default.json';
import { newTemplate, unnamedUnits } from '../../core/newTemplate';
import { newXlsx } from '../../hosts/xlsx/newXlsx';
import type { Text } from '../../text/text';

/** A fresh scoring workbook of units nobody has named yet. */
export function templateBytes(text: Text): Uint8Array {
  return newXlsx(newTemplate(criteria, unnamedUnits(text.panel.template.unit), text.sheets.template).sheets);
}
