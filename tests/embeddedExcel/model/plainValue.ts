import type { CellValue } from '../../../src/core/workbook/cell';
import type { Content } from './cellStore';

/** A value as it crosses to an add-in: `''` for an empty cell, the error's name for an error. */
export function plainValue(value: CellValue): string | number | boolean {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return value.text;
    case 'error':
      return value.error;
    case 'number':
    case 'boolean':
      return value.value;
  }
}

/** `Excel.RangeValueType`. Excel says `Double` of every number. */
export function valueType({ value }: Content): string {
  switch (value.kind) {
    case 'blank':
      return 'Empty';
    case 'text':
      return 'String';
    case 'error':
      return 'Error';
    case 'boolean':
      return 'Boolean';
    case 'number':
      return 'Double';
  }
}
