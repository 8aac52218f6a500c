import type { SheetModel } from '../../workbook/sheetModel';
import { startSheet } from '../sheetDraft';
import { templateHead } from './templateHead';
import type { TemplateOptions, TemplateUnit } from './templateOptions';
import type { TemplateWords } from './templateWords';

const WIDTHS = [6, 40, 14, 44, 32, 32];

/** Đơn vị: TT, Đơn vị, Vai trò, Danh hiệu đăng ký, Điều kiện loại, Căn cứ (CONTRACT §5). */
export function unitsSheet(units: readonly TemplateUnit[], words: TemplateWords, options: TemplateOptions): SheetModel {
  const draft = startSheet(WIDTHS);
  const { headings: h } = words;
  const head = templateHead(draft, WIDTHS.length, words.unitsTitle, words, options, null, null);
  [h.number, h.unit, h.role, h.registered, h.disqualification, h.legalBasis].forEach((text, at) =>
    draft.put(head, at + 1, 'heading', text),
  );
  units.forEach((unit, at) => {
    const row = head + 1 + at;
    draft.put(row, 1, 'centre', at + 1);
    draft.put(row, 2, 'text', unit.name);
    draft.put(row, 3, 'centre', unit.role === undefined || unit.role === null ? null : words.roles[unit.role]);
    draft.put(row, 4, 'text', unit.registered ?? null);
    draft.put(row, 5, 'text', unit.disqualification ?? null);
    draft.put(row, 6, 'text', unit.legalBasis ?? null);
  });
  return draft.finish({
    mark: '',
    name: words.sheetNames.units,
    freeze: { rows: head, columns: 0 },
    orientation: 'landscape',
    repeatRows: { from: head, to: head },
    footer: words.footer,
  });
}
