import { parseArea, type Area } from '../../../core/workbook/address';
import { cellMarkOf, type CellMarkKind } from '../../../core/workbook/cellMarks';
import { HostError } from '../../../core/workbook/host';
import { isTrue, xmlStream, type Attributes } from '../../parts/parseXml';
import type { Splice } from '../xml/splice';

/** A conditional format of ours as it stands in a worksheet. */
export interface StandingMark {
  readonly kind: CellMarkKind;
  readonly areas: readonly Area[];
  /** Number of its look in the style sheet, `null` when it has none. */
  readonly look: number | null;
}

/** Where conditional formats stand in the text of a worksheet, ours and those of others. */
export interface MarkScan {
  readonly prefix: string;
  readonly isProtected: boolean;
  /** Where the schema wants one more: behind the others, or behind what comes before them. */
  readonly end: number;
  readonly ours: readonly StandingMark[];
  /** Takes ours out and leaves every other character. */
  readonly removals: readonly Splice[];
  /** The last place in the order of those of others, 0 without any; also of newer kinds, which stand in an extension. */
  readonly lastPriority: number;
}

/** What comes before conditional formats in a worksheet, and they themselves; order of the schema. */
const BEFORE: ReadonlySet<string> = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]);
const PRIORITY = /<(?:[\w.-]+:)?cfRule\b[^>]*?\spriority\s*=\s*["'](\d+)["']/g;

interface Rule extends Splice {
  readonly formula: string;
  readonly attributes: Attributes;
}

/** Reads a worksheet once, cells passed over. @throws HostError `damaged` */
export function scanMarks(part: string, xml: string): MarkScan {
  let depth = 0;
  let end = -1;
  let isProtected = false;
  let opened: { readonly from: number; readonly areas: readonly Area[] } = { from: 0, areas: [] };
  let rules: Rule[] = [];
  let rule: { readonly from: number; readonly attributes: Attributes } = { from: 0, attributes: {} };
  let formula = '';
  let isInFormula = false;
  const ours: StandingMark[] = [];
  const removals: Splice[] = [];

  const stream = xmlStream(part, {
    open(name, attributes) {
      depth += 1;
      if (name === 'sheetProtection') isProtected = isTrue(attributes.sheet);
      const from = (): number => xml.lastIndexOf('<', stream.position() - 1);
      if (name === 'conditionalFormatting') {
        opened = { from: from(), areas: areasOf(attributes.sqref ?? '') };
        rules = [];
      } else if (name === 'cfRule') {
        rule = { from: from(), attributes };
        formula = '';
      }
      isInFormula = name === 'formula';
    },
    close(name) {
      depth -= 1;
      isInFormula = false;
      const to = stream.position();
      if (name === 'cfRule') rules.push({ ...rule, to, put: '', formula });
      if (name === 'conditionalFormatting') {
        const marks = rules.filter((one) => cellMarkOf(one.formula) !== null);
        for (const one of marks) ours.push(standing(one, opened.areas));
        const isAllOurs = marks.length > 0 && marks.length === rules.length;
        removals.push(...(isAllOurs ? [{ from: opened.from, to, put: '' }] : marks.map(span)));
      }
      if (depth === 1 && BEFORE.has(name)) end = to;
    },
    text(text) {
      if (isInFormula) formula += text;
    },
  });
  stream.write(xml);
  stream.end();
  if (end < 0) throw new HostError({ code: 'damaged', part });
  return {
    prefix: /<([\w.-]+:)?sheetData\b/.exec(xml)?.[1] ?? '',
    isProtected,
    end,
    ours,
    removals,
    lastPriority: lastPriority(xml, removals),
  };
}

function span({ from, to, put }: Splice): Splice {
  return { from, to, put };
}

function standing({ formula, attributes }: Rule, areas: readonly Area[]): StandingMark {
  return {
    kind: cellMarkOf(formula) ?? 'warning',
    areas,
    look: attributes.dxfId === undefined ? null : Number(attributes.dxfId),
  };
}

function areasOf(references: string): readonly Area[] {
  return references
    .trim()
    .split(/\s+/)
    .flatMap((one) => parseArea(one) ?? []);
}

function lastPriority(xml: string, without: readonly Splice[]): number {
  let last = 0;
  for (const match of xml.matchAll(PRIORITY)) {
    if (!without.some(({ from, to }) => from <= match.index && match.index < to)) last = Math.max(last, Number(match[1]));
  }
  return last;
}
