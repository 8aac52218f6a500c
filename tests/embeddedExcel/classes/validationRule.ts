import { ExcelError } from '../excelError';
import { booleanArgument, oneOf, orDefault, recordArgument, textArgument } from '../wire/arguments';
import { isWireObject } from '../wire/classTable';
import { areaLabel } from '../model/areas';
import { isFormula } from '../model/formulaShape';
import { RangeView } from '../model/rangeView';
import { dateFrom } from '../model/typedDate';
import { COMPARED, COMPARISONS, type ValidationRule } from '../model/validation';

const WHERE = 'DataValidation.rule';

/** Exactly one kind of rule. Source: `Excel.DataValidationRule` in @types/office-js. */
export function validationRule(value: unknown): ValidationRule {
  const given = Object.entries(recordArgument(value, WHERE)).filter(([, one]) => one !== undefined && one !== null);
  const [only, ...others] = given;
  if (only === undefined || others.length > 0) throw new ExcelError('InvalidArgument', WHERE);
  const [kind, content] = only;
  const fields = recordArgument(content, WHERE);
  if (kind === 'list')
    return {
      kind,
      source: sourceFrom(fields.source),
      inCellDropDown: orDefault(fields.inCellDropDown, true, booleanArgument, WHERE),
    };
  if (kind === 'custom') return { kind, formula: formulaFrom(textArgument(fields.formula, WHERE)) };
  const operator = oneOf(COMPARISONS)(fields.operator, WHERE);
  const isTwofold = operator === 'Between' || operator === 'NotBetween';
  const compared = oneOf(COMPARED)(kind, WHERE);
  return {
    kind: compared,
    comparison: {
      operator,
      formula1: operand(fields.formula1, compared),
      formula2: isTwofold ? operand(fields.formula2, compared) : null,
    },
  };
}

/** As it is answered: operands are always formulas. */
export function ruleAnswer(rule: ValidationRule | null): object {
  if (rule === null) return {};
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    default: {
      const { operator, formula1, formula2 } = rule.comparison;
      return { [rule.kind]: { formula1, ...(formula2 === null ? {} : { formula2 }), operator } };
    }
  }
}

/** A number, a range or a formula; for dates and times also ISO 8601. */
function operand(value: unknown, kind: (typeof COMPARED)[number]): string {
  if (typeof value === 'number') return `=${value}`;
  if (isWireObject(value)) return rangeFormula(value.self);
  const text = textArgument(value, WHERE).trim();
  if (text.startsWith('=')) return formulaFrom(text);
  if (kind === 'date' || kind === 'time') {
    const serial = serialFrom(text);
    if (serial !== null) return `=${serial}`;
  }
  if (text === '' || Number.isNaN(Number(text))) throw new ExcelError('InvalidArgument', WHERE);
  return `=${text}`;
}

function serialFrom(text: string): number | null {
  const iso = /^(\d{4}-\d{2}-\d{2})?T?(\d{2}:\d{2}(?::\d{2})?)?/.exec(text);
  const day = iso?.[1] === undefined ? null : dateFrom(iso[1]);
  const [hours = 0, minutes = 0, seconds = 0] = (iso?.[2] ?? '').split(':').map(Number);
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return day === null && iso?.[2] === undefined ? null : (day?.serial ?? 0) + time;
}

function sourceFrom(value: unknown): string {
  if (isWireObject(value)) return rangeFormula(value.self);
  const source = textArgument(value, WHERE);
  if (source === '') throw new ExcelError('InvalidArgument', WHERE);
  return source;
}

function rangeFormula(self: unknown): string {
  if (!(self instanceof RangeView)) throw new ExcelError('InvalidArgument', WHERE);
  const label = areaLabel(self.area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${self.sheet.workbook.addressOn(self.sheet, label)}`;
}

function formulaFrom(text: string): string {
  const formula = text.replace(/^=/, '');
  if (!isFormula(formula) || formula === '') throw new ExcelError('InvalidArgument', WHERE);
  return `=${formula}`;
}
