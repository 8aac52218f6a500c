import type { ChangeValue } from '../../domain/collection';
import { LOG } from '../../domain/logColumns';
import type { LogEntry } from '../../domain/logEntry';
import { refText } from '../../workbook/address';
import { LOG_MARK } from '../../workbook/sheetMark';
import type { SheetModel } from '../../workbook/sheetModel';
import { startSheet, type Content } from '../sheetDraft';
import type { LogWords } from './logWords';

const WIDTHS = [6, 12, 30, 26, 13, 20, 36, 14, 16, 16, 30, 20];
const HEAD = 4;

/** `Nhật ký`: what came from the schools and what was taken, oldest first. Everything an earlier run wrote stays. */
export function logSheet(entries: readonly LogEntry[], name: string, words: LogWords): SheetModel {
  const draft = startSheet(WIDTHS);
  draft.span(1, 1, WIDTHS.length, 'title', words.title);
  draft.span(2, 1, WIDTHS.length, 'caption', words.intro);
  const { headings: h } = words;
  [h.number[0] ?? '', h.on, h.file, h.unit, h.action, h.cell, h.criterion, h.subject, h.from, h.to, h.note, h.by].forEach(
    (text, at) => draft.put(HEAD, at + 1, 'heading', text),
  );
  entries.forEach((entry, at) => {
    const row = HEAD + 1 + at;
    contentsOf(entry, words, at + 1).forEach((content, index) => {
      const column = index + 1;
      draft.put(row, column, column === LOG.note ? 'input' : column === LOG.number ? 'centre' : 'text', content);
    });
  });
  return draft.finish({
    mark: LOG_MARK,
    name,
    freeze: { rows: HEAD, columns: 0 },
    orientation: 'landscape',
    repeatRows: { from: HEAD, to: HEAD },
    footer: words.footer,
  });
}

function contentsOf(entry: LogEntry, words: LogWords, number: number): readonly Content[] {
  switch (entry.kind) {
    case 'file': {
      const action = words.actions[entry.status];
      return [number, entry.on, entry.file, entry.unit, action, null, null, null, null, null, entry.note, entry.by];
    }
    case 'value':
      return [
        number,
        entry.on,
        entry.file,
        entry.unit,
        words.actions.value,
        refText(entry.at),
        entry.criterion,
        words.subjects[entry.subject],
        content(entry.from),
        content(entry.to),
        entry.note,
        null,
      ];
    case 'fix':
      return [
        number,
        entry.on,
        null,
        entry.unit,
        words.actions.fix,
        refText(entry.at),
        entry.criterion,
        entry.rules.join(', '),
        content(entry.from),
        content(entry.to),
        entry.note,
        entry.by,
      ];
    case 'dismissal':
    case 'reopening':
      return [
        number,
        entry.on,
        null,
        entry.unit,
        words.actions[entry.kind],
        entry.at === null ? null : refText(entry.at),
        entry.criterion,
        `${entry.rule} #${entry.print}`,
        content(entry.held),
        null,
        entry.reason,
        entry.by,
      ];
    case 'votes':
    case 'decision':
    case 'withdrawal':
      return [
        number,
        entry.on,
        null,
        entry.unit,
        words.actions[entry.kind],
        entry.at === null ? null : refText(entry.at),
        null,
        entry.award,
        content(entry.from),
        content(entry.to),
        entry.note,
        entry.by,
      ];
    case 'line':
      return entry.cells.map(content);
  }
}

function content(value: ChangeValue): Content {
  switch (value.kind) {
    case 'blank':
      return null;
    case 'number':
      return Number(value.value);
    case 'text':
      return value.text;
  }
}
