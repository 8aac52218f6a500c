import { addressLists } from '../../core/workbook/addressLists';
import { CELL_MARK_LOOKS, cellMarkFormula, type CellMarks, type NotMarked } from '../../core/workbook/cellMarks';
import { ourFormats, type SheetFormats } from './ourFormats';
import { askForSheets } from './targets';

const EDGES = ['EdgeLeft', 'EdgeRight', 'EdgeTop', 'EdgeBottom'] as const;

/**
 * Four trips however many sheets and cells there are: the sheets; their conditional formats; the conditions of those that may be ours; old marks
 * off and new ones on. Doing it again after a failure comes to the same. Source: OFFICE §4.
 * @param only the one sheet to look at; `null`: all
 * @param beforeTrip called when Excel has answered, before more is sent; throws when nobody wants it any more
 */
export async function markCells(
  context: Excel.RequestContext,
  marks: readonly CellMarks[],
  only: string | null,
  beforeTrip: () => void,
): Promise<readonly NotMarked[]> {
  const sheets = askForSheets(context);
  await context.sync();
  beforeTrip();
  const concerned = await ourFormats(
    context,
    sheets.items.filter(({ name }) => only === null || name === only),
  );
  const wantedOn = ({ sheet }: SheetFormats): readonly CellMarks[] => marks.filter((one) => one.sheet === sheet.name);
  const jobs = concerned.filter((formats) => formats.ours.length > 0 || wantedOn(formats).length > 0);
  const isLocked = ({ sheet }: SheetFormats): boolean => sheet.protection.protected;
  const open = jobs.filter((formats) => !isLocked(formats));
  beforeTrip();
  for (const formats of open) {
    // From the back: should a format be known by its place, those still to go keep theirs.
    for (const { format } of [...formats.ours].reverse()) format.delete();
    for (const one of wantedOn(formats)) mark(formats, one);
  }
  if (open.length > 0) await context.sync();
  return [
    ...jobs.filter(isLocked).map(({ sheet }): NotMarked => ({ sheet: sheet.name, because: 'protected' })),
    ...missing(
      marks,
      sheets.items.map(({ name }) => name),
    ),
  ];
}

/** The sheets that are to be marked and are not there. */
export function missing(marks: readonly CellMarks[], names: readonly string[]): readonly NotMarked[] {
  const wanted = [...new Set(marks.map(({ sheet }) => sheet))];
  return wanted.filter((sheet) => !names.includes(sheet)).map((sheet) => ({ sheet, because: 'missing' }));
}

/** Behind all formats of the sheet: a new one comes first, and none of those of others may give way. Set last, as the object then stands elsewhere. */
function mark({ sheet, count }: SheetFormats, { kind, areas }: CellMarks): void {
  const { fill, line, lineColour, underline } = CELL_MARK_LOOKS[kind];
  for (const list of addressLists(areas)) {
    const format = sheet.getRanges(list).conditionalFormats.add('Custom');
    format.custom.rule.formula = `=${cellMarkFormula(kind)}`;
    const look = format.custom.format;
    look.fill.color = `#${fill}`;
    if (underline) look.font.underline = 'Single';
    for (const edge of EDGES) {
      const border = look.borders.getItem(edge);
      border.style = line === 'solid' ? 'Continuous' : 'Dash';
      border.color = `#${lineColour}`;
    }
    // More than there can be is the last place there is.
    format.priority = count + areas.length;
  }
}
