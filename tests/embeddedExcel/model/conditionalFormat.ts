import type { Area } from '../../../src/core/workbook/address';
import { overlaps, without } from './areas';
import type { Sheet } from './sheet';
import { Sketch } from './sketch';

/** `Excel.ConditionalFormatType`. */
export const CONDITION_TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;
export type ConditionType = (typeof CONDITION_TYPES)[number];

let formatIds = 0;

/** A rule and the format of the cells that meet it. It is kept; nobody draws it, and it changes no cell's own format. */
export class ConditionalFormat {
  readonly id: string;
  /** `null` where there is no such thing. */
  stopIfTrue: boolean | null;
  /** Rule and format under the name of the type. */
  rule = new Sketch();

  constructor(
    readonly sheet: Sheet,
    readonly type: ConditionType,
    public areas: readonly Area[],
  ) {
    formatIds += 1;
    this.id = `{${formatIds.toString(16).toUpperCase().padStart(8, '0')}-0003-0000-0000-000000000000}`;
    this.stopIfTrue = type === 'DataBar' || type === 'IconSet' || type === 'ColorScale' ? null : false;
  }

  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this);
  }

  /** Negative counts from the back; what is too far is the last place there is. Source: `Excel.ConditionalFormat.priority` in @types/office-js. */
  set priority(wanted: number) {
    const others = this.sheet.conditionalFormats.filter((one) => one !== this);
    const place = wanted < 0 ? Math.max(0, others.length + 1 + wanted) : Math.min(others.length, wanted);
    this.sheet.conditionalFormats = [...others.slice(0, place), this, ...others.slice(place)];
  }

  delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== this);
  }

  copyTo(sheet: Sheet): ConditionalFormat {
    const copy = new ConditionalFormat(sheet, this.type, this.areas);
    copy.rule = this.rule.copy();
    copy.stopIfTrue = this.stopIfTrue;
    return copy;
  }
}

export function conditionalFormatsIn(sheet: Sheet, areas: readonly Area[]): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => format.areas.some((area) => areas.some((one) => overlaps(one, area))));
}

/** A format that reaches further stays outside. */
export function clearConditionalFormats(sheet: Sheet, areas: readonly Area[]): void {
  for (const format of sheet.conditionalFormats)
    format.areas = areas.reduce((left, area) => left.flatMap((one) => without(one, area)), format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}
