import type { IssueFacts } from '../../domain/issue';
import { LOG, LOGGED_RETURN, LOGGED_TAKING } from '../../domain/logColumns';
import { foldHeading } from '../../shared/foldHeading';
import { nameKey } from '../../shared/nameKey';
import { cellText } from '../../workbook/cell';
import { LOG_MARK } from '../../workbook/sheetMark';
import { cellAt, sheetMarked, type Sheet } from '../../workbook/workbook';
import type { Context } from '../context';
import type { Finding, Rule } from '../rule';

/**
 * AUD-02: a file was sent back to its school, and `Nhật ký` does not say why, who did it or when, or nothing came from the school since. Told
 * once for each file, at the cell that lacks something; of a file that was sent back more than once the last line holds.
 */
export const returnsOnRecord: Rule = {
  id: 'AUD-02',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'logged',
  scope: 'cluster',
  check: (context) => {
    const log = context.around.workbook === null ? null : sheetMarked(context.around.workbook, LOG_MARK);
    if (log === null) return [];
    const lines = linesOf(log);
    const last = new Map(lines.filter(({ isReturn }) => isReturn).map((line) => [`${line.file}|${line.unit}`, line]));
    return [...last.values()].flatMap((line) => {
      const isAnswered = line.unit === '' || lines.some((one) => one.isTaking && one.row > line.row && one.unit === line.unit);
      return findingOf(log, line, isAnswered, context);
    });
  },
};

interface Line {
  readonly row: number;
  readonly file: string;
  /** As names are compared. */
  readonly unit: string;
  readonly isReturn: boolean;
  readonly isTaking: boolean;
}

const RETURN = new Set(LOGGED_RETURN.map(foldHeading));
const TAKING = new Set(LOGGED_TAKING.map(foldHeading));

function linesOf(log: Sheet): readonly Line[] {
  return [...log.rows.keys()].map((row) => {
    const action = foldHeading(textAt(log, row, LOG.action));
    return {
      row,
      file: textAt(log, row, LOG.file),
      unit: nameKey(textAt(log, row, LOG.unit)),
      isReturn: RETURN.has(action),
      isTaking: TAKING.has(action),
    };
  });
}

/** Where each of them would stand; the answer would be a line of its own. */
const PLACES = { reason: LOG.note, by: LOG.by, on: LOG.on } as const;

function findingOf(log: Sheet, { row, file }: Line, isAnswered: boolean, { reading }: Context): readonly Finding[] {
  const blank = (['reason', 'by', 'on'] as const).filter((one) => textAt(log, row, PLACES[one]) === '');
  const lacks: IssueFacts['returnOffRecord']['lacks'] = isAnswered ? blank : [...blank, 'answer'];
  if (lacks.length === 0) return [];
  const [first] = blank;
  const name = textAt(log, row, LOG.unit);
  const unit = reading.units.find((one) => nameKey(one.name) === nameKey(name))?.id ?? null;
  const at = { sheet: log.name, row, column: first === undefined ? LOG.action : PLACES[first] };
  return [{ code: 'returnOffRecord', place: { at, unit, criterion: null }, facts: { file, name, lacks } }];
}

function textAt(log: Sheet, row: number, column: number): string {
  return cellText(cellAt(log, row, column))
    .normalize('NFC')
    .trim();
}
