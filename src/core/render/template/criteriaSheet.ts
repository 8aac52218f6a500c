import type { CriteriaSet, SetCriterion } from '../../domain/criteriaSet';
import { decimalText, toNumber } from '../../domain/points';
import { a1 } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheetModel';
import { startSheet, type SheetDraft } from '../sheetDraft';
import { formula, sumOfMaxima } from './scoreFormulas';
import { templateGroups } from './templateGroups';
import { templateHead } from './templateHead';
import type { TemplateOptions } from './templateOptions';
import type { TemplateWords } from './templateWords';

const WIDTHS = [7, 60, 9, 52, 13, 14, 22];

/** Bộ tiêu chí: TT, Nội dung, Điểm chuẩn, Cách chấm điểm, Loại, Đơn vị tính, Minh chứng (CONTRACT §5). */
export function criteriaSheet(set: CriteriaSet, words: TemplateWords, options: TemplateOptions): SheetModel {
  const draft = startSheet(WIDTHS);
  const { headings: h } = words;
  const head = templateHead(draft, WIDTHS.length, words.criteriaTitle, words, options, null, words.scale(decimalText(set.total)));
  [h.number, h.criterion, h.maximum, h.method, h.kind, h.unitOfMeasure, h.evidence].forEach((text, at) =>
    draft.put(head, at + 1, 'heading', text),
  );
  let row = head;
  for (const group of templateGroups(set, words)) {
    const at = (row += 1);
    bold(draft, at, group.number, group.text);
    for (const criterion of group.criteria) criterionRow(draft, (row += 1), criterion, words);
    if (group.kind === 'points')
      draft.put(at, 3, 'textBold', formula(`SUM(${a1(at + 1, 3)}:${a1(row, 3)})`, sumOfMaxima(group.criteria)));
    else {
      draft.put(at, 5, 'textBold', words.kinds[group.kind]);
      if (group.ceiling !== null) draft.put(at, 3, 'textBold', toNumber(group.ceiling));
    }
  }
  if (set.isDraft) draft.span(row + 2, 1, WIDTHS.length, 'notice', set.paperNotice);
  return draft.finish({
    mark: '',
    name: words.sheetNames.criteria,
    freeze: { rows: head, columns: 2 },
    orientation: 'landscape',
    repeatRows: { from: head, to: head },
    footer: words.footer,
  });
}

function criterionRow(draft: SheetDraft, row: number, criterion: SetCriterion, words: TemplateWords): void {
  draft.put(row, 1, 'centre', criterion.number);
  draft.put(row, 2, 'text', criterion.text);
  draft.put(row, 3, 'centre', criterion.maximum === null ? null : toNumber(criterion.maximum));
  draft.put(row, 4, 'text', criterion.sentence);
  draft.put(row, 5, 'centre', words.kinds[criterion.kind]);
  draft.put(row, 6, 'centre', criterion.unitOfMeasure);
  draft.put(row, 7, 'text', null);
}

function bold(draft: SheetDraft, row: number, number: string, text: string): void {
  for (let column = 1; column <= WIDTHS.length; column += 1) draft.put(row, column, 'textBold', null);
  draft.put(row, 1, 'textBold', number);
  draft.put(row, 2, 'textBold', text);
}
