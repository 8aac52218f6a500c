import type { SheetModel } from '../../workbook/sheetModel';
import { startSheet } from '../sheetDraft';
import { templateHead } from './templateHead';
import type { TemplateOptions, TemplateUnit } from './templateOptions';
import type { TemplateWords } from './templateWords';

/** Số liệu: schools as rows, each quantity with its total and its parts under a two-level heading (CONTRACT §5.1). */
export function indicatorsSheet(units: readonly TemplateUnit[], words: TemplateWords, options: TemplateOptions): SheetModel {
  const columns = 2 + words.indicators.reduce((count, indicator) => count + 1 + indicator.parts.length, 0);
  const widths = [6, 36, ...Array.from({ length: columns - 2 }, () => 12)];
  const draft = startSheet(widths);
  const head = templateHead(draft, columns, words.indicatorsTitle(options.year ?? null), words, options, null, null);
  draft.merge({ top: head, left: 1, bottom: head + 1, right: 1 }, 'heading', words.headings.number);
  draft.merge({ top: head, left: 2, bottom: head + 1, right: 2 }, 'heading', words.headings.unit);
  let column = 3;
  for (const indicator of words.indicators) {
    draft.span(head, column, column + indicator.parts.length, 'heading', indicator.name);
    [words.wholeQuantity, ...indicator.parts].forEach((part, at) => draft.put(head + 1, column + at, 'heading', part));
    column += 1 + indicator.parts.length;
  }
  units.forEach((unit, at) => {
    const row = head + 2 + at;
    const given = options.indicators?.get(unit.name) ?? [];
    draft.put(row, 1, 'centre', at + 1);
    draft.put(row, 2, 'text', unit.name);
    let next = 3;
    words.indicators.forEach((indicator, which) => {
      for (let part = 0; part <= indicator.parts.length; part += 1)
        draft.put(row, next + part, 'points', given[which]?.[part] ?? null);
      next += 1 + indicator.parts.length;
    });
  });
  return draft.finish({
    mark: '',
    name: words.sheetNames.indicators,
    freeze: { rows: head + 1, columns: 2 },
    orientation: 'landscape',
    repeatRows: { from: head, to: head + 1 },
    footer: words.footer,
  });
}
