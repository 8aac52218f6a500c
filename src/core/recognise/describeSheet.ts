import { columnName } from '../workbook/address';
import { cellText, isBlank } from '../workbook/cell';
import type { Sheet } from '../workbook/workbook';
import { foldHeading } from '../shared/foldHeading';
import type { Clue } from '../domain/recognition';
import { isNumeric, isWordy } from './columnProfile';
import { falseFriend } from './falseFriend';
import { clue } from './outcome';
import { isStageWord } from './scoreStages';
import { isLabel } from './tableLabel';
import type { Table } from './table';

/** What a table that holds no scores seems to be, in one or two clues: what it is, and what it lacks. */
export function describeTable(table: Table): readonly Clue[] {
  const name = table.sheet.name;
  const friend = falseFriend(table);
  const questions = questionRows(table);
  const what = friend ?? questions ?? checklist(table);
  const hasMaximum = table.columns.some(({ match, profile }) => match?.means === 'maximum' && !isWordy(profile));
  const hasScores = table.columns.some(({ match, profile }) => isStageWord(match?.means) && isNumeric(profile));
  const hasCriteria = table.columns.some(({ match }) => match?.means === 'criterion' || match?.means === 'criterionOrTarget');
  if (friend !== null) return [friend];
  const clues: Clue[] = what === null ? [] : [what];
  if (hasCriteria && table.rows.length === 0) clues.push(clue('noData', name, { row: table.header.from }));
  else if (hasCriteria && !hasScores) clues.push(clue('noScoreColumn', name, {}));
  if (hasCriteria && !hasMaximum) clues.push(clue('noMaximum', name, {}));
  return clues;
}

const STATUS =
  /^(dat|khong dat|chua dat|co|khong|hoan thanh|chua hoan thanh|dang thuc hien|chua thuc hien|da thuc hien|khong ap dung|phu hop|chua phu hop|yes|no|n\/a|na|not verified|open|fulfilled|not required|not applicable|valid|not valid|pass|fail|passed|failed|done|todo|in progress|complete|incomplete|high|medium|low)$/;
const MOST = 0.7;
const ENOUGH_ROWS = 3;

function checklist(table: Table): Clue | null {
  for (const column of table.columns) {
    const words = new Set<string>();
    let statuses = 0;
    let texts = 0;
    for (const row of table.rows) {
      const cell = table.sheet.rows.get(row)?.get(column.column);
      if (cell?.value.kind !== 'text') continue;
      texts += 1;
      if (cell.value.text.length <= 30 && STATUS.test(foldHeading(cell.value.text))) {
        statuses += 1;
        words.add(cell.value.text.trim());
      }
    }
    const isByWords = statuses >= ENOUGH_ROWS && statuses >= texts * MOST;
    const isByHeading = column.match?.means === 'status' && !isNumeric(column.profile);
    if (isByWords || isByHeading) {
      return clue('checklist', table.sheet.name, {
        column: columnName(column.column),
        words: words.size > 0 ? [...words].slice(0, 4).join(', ') : column.heading,
      });
    }
  }
  return null;
}

/** Numbered questions, each with unnumbered details, and answers in words (L9). */
function questionRows(table: Table): Clue | null {
  const answers = table.columns.some(
    ({ match, heading }) => match?.means === 'status' || /tra loi|answer/i.test(foldHeading(heading)),
  );
  const number = table.columns[0];
  if (!answers || number === undefined) return null;
  const labels = table.rows.filter((row) => isLabel(cellText(table.sheet.rows.get(row)?.get(number.column) ?? BLANK)));
  const details = table.rows.length - labels.length;
  return labels.length > 0 && details >= labels.length
    ? clue('questionRows', table.sheet.name, { questions: labels.length, details })
    : null;
}

const BLANK = { value: { kind: 'blank' }, formula: null, format: 'General', look: null } as const;
const FEWEST_MARKS = 8;
/** Cells looked at before a sheet without headings is given up. */
const SAMPLE = 20_000;

const FEWEST_HEADINGS = 4;

/** A row of headings and nothing below: a form nobody has filled in. */
function emptyForm(sheet: Sheet): Clue | null {
  const [only, ...others] = [...sheet.rows].filter(([, cells]) => [...cells.values()].some((cell) => !isBlank(cell)));
  if (only === undefined || others.length > 0) return null;
  const cells = [...only[1].values()].filter((cell) => !isBlank(cell));
  const isHeading =
    cells.length >= FEWEST_HEADINGS && cells.every(({ value, formula }) => value.kind === 'text' && formula === null);
  return isHeading ? clue('emptyForm', sheet.name, { row: only[0], columns: cells.length }) : null;
}

/** What a sheet without any known heading seems to be: a grid of ticks or codes, or of yes and no, or an empty form. */
export function describeGrid(sheet: Sheet): Clue | null {
  const form = emptyForm(sheet);
  if (form !== null) return form;
  let marks = 0;
  let booleans = 0;
  let numbers = 0;
  let seen = 0;
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) {
      seen += 1;
      if (cell.value.kind === 'boolean') booleans += 1;
      if (cell.value.kind === 'number') numbers += 1;
      if (cell.value.kind === 'text' && /^\s*([xX✓✔]|[A-Z]{1,3}\d{1,2})\s*$/.test(cell.value.text)) marks += 1;
    }
    if (seen > SAMPLE) break;
  }
  if (booleans >= FEWEST_MARKS && booleans > numbers)
    return clue('falseFriend', sheet.name, { what: 'attendance', words: 'TRUE/FALSE' });
  return marks >= FEWEST_MARKS && marks > numbers ? clue('mappingMatrix', sheet.name, { marks }) : null;
}
