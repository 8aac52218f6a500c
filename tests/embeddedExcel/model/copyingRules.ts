import type { Area } from '../../../src/core/workbook/address';
import { heightOf, intersection, widthOf } from './areas';
import { clearConditionalFormats, conditionalFormatsIn } from './conditionalFormat';
import { copiedBy } from './references';
import type { Sheet } from './sheet';
import type { ValidationRule } from './validation';

/** Conditional formats and validations go along with copied cells; on the same sheet a conditional format only reaches further. */
export function copyRules(from: Sheet, source: Area, to: Sheet, target: Area, withValidation: boolean): void {
  const formats = conditionalFormatsIn(from, [source]).map((format) => ({
    format,
    inside: format.areas.flatMap((area) => intersection(area, source) ?? []),
  }));
  const validations = from.validations.within(source);
  clearConditionalFormats(to, [target]);
  if (withValidation) to.validations.change([target], () => null);
  const tiles = tilesOf(source, target);
  for (const { format, inside } of formats) {
    const areas = tiles.flatMap(({ down, across }) => inside.map((area) => moved(area, down, across)));
    if (to === from) {
      format.areas = [...format.areas, ...areas];
      if (!to.conditionalFormats.includes(format)) to.conditionalFormats = [...to.conditionalFormats, format];
    } else {
      const copy = format.copyTo(to);
      copy.areas = areas;
      to.conditionalFormats = [...to.conditionalFormats, copy];
    }
  }
  if (!withValidation) return;
  for (const { down, across } of tiles)
    for (const { area, value } of validations) {
      const anchor = { row: value.anchor.row + down, column: value.anchor.column + across };
      to.validations.change([moved(area, down, across)], () => ({ ...value, rule: movedRule(value.rule, down, across), anchor }));
    }
}

/** How far the copies of the source lie from it, which fill the target. */
function tilesOf(source: Area, target: Area): readonly { readonly down: number; readonly across: number }[] {
  const tiles: { readonly down: number; readonly across: number }[] = [];
  for (let row = target.top; row <= target.bottom; row += heightOf(source))
    for (let column = target.left; column <= target.right; column += widthOf(source))
      tiles.push({ down: row - source.top, across: column - source.left });
  return tiles;
}

function moved({ top, left, bottom, right }: Area, down: number, across: number): Area {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}

/** Written as seen from the first cell, and so from its copy. */
function movedRule(rule: ValidationRule | null, down: number, across: number): ValidationRule | null {
  const shift = (formula: string): string => `=${copiedBy(formula.replace(/^=/, ''), down, across)}`;
  if (rule === null) return null;
  switch (rule.kind) {
    case 'list':
      return rule.source.startsWith('=') ? { ...rule, source: shift(rule.source) } : rule;
    case 'custom':
      return { ...rule, formula: shift(rule.formula) };
    default: {
      const { formula1, formula2, operator } = rule.comparison;
      return {
        ...rule,
        comparison: { operator, formula1: shift(formula1), formula2: formula2 === null ? null : shift(formula2) },
      };
    }
  }
}
