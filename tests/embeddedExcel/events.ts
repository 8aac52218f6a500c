import { areaLabel } from './model/areas';
import type { Actor, Happening } from './model/happenings';

/** One event on its way to the library. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
  readonly id: string;
}

/** Numbers of events on the wire. */
export const EVENT_TYPES: Readonly<Record<Happening['kind'], number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowsSorted: 19,
  rowsHidden: 22,
  protectionChanged: 24,
  renamed: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
};

export interface EventOptions {
  /** Below ExcelApi 1.14 an event does not say who caused it. */
  readonly saysWhoCausedIt: boolean;
  /** Whether this target asked for this event. */
  readonly isWanted: (type: number, target: string) => boolean;
}

let entryIds = 0;

/** What is told of something that happened: to its table or chart, its sheet and the workbook, as far as they asked. */
export function eventEntries(
  happening: Happening,
  actor: Actor,
  { saysWhoCausedIt, isWanted }: EventOptions,
): readonly EventEntry[] {
  const type = EVENT_TYPES[happening.kind];
  const own = 'table' in happening ? [happening.table.id] : 'chart' in happening ? [happening.chart.id] : [];
  return [...own, happening.sheet.id, 'Workbook']
    .filter((target) => isWanted(type, target))
    .map((targetId) => {
      entryIds += 1;
      const message = JSON.stringify({ ...messageOf(happening), ...causeOf(actor, saysWhoCausedIt) });
      return { messageCategory: 65536, messageType: type, targetId, message, id: String(entryIds) };
    });
}

function messageOf(happening: Happening): object {
  const worksheetId = happening.sheet.id;
  switch (happening.kind) {
    case 'changed':
    case 'tableChanged': {
      const address = areaLabel(happening.area);
      return {
        worksheetId,
        address,
        changeType: happening.change,
        referenceId: `event:${worksheetId}!${address}`,
        shiftDirection: 'None',
        ...('table' in happening ? { tableId: happening.table.id } : {}),
        ...(happening.details ?? {}),
      };
    }
    case 'selectionChanged':
    case 'rowsSorted':
    case 'formatChanged': {
      const address = areaLabel(happening.area);
      return { worksheetId, address, referenceId: `event:${worksheetId}!${address}` };
    }
    case 'rowsHidden':
      return { worksheetId, address: areaLabel(happening.area), changeType: happening.change };
    case 'protectionChanged':
      return { worksheetId, isProtected: happening.isProtected };
    case 'renamed':
      return { worksheetId, nameBefore: happening.before, nameAfter: happening.after };
    case 'visibilityChanged':
      return { worksheetId, visibilityBefore: happening.before, visibilityAfter: happening.after };
    case 'moved':
      return { worksheetId, positionBefore: happening.before, positionAfter: happening.after };
    case 'tableAdded':
    case 'tableDeleted':
      return { worksheetId, tableId: happening.table.id, tableName: happening.table.name };
    case 'tableSelectionChanged': {
      const { area, table } = happening;
      return { worksheetId, tableId: table.id, isInsideTable: area !== null, address: area === null ? '' : areaLabel(area) };
    }
    case 'chartAdded':
    case 'chartDeleted':
    case 'chartActivated':
    case 'chartDeactivated':
      return { worksheetId, chartId: happening.chart.id };
    case 'commentAdded':
    case 'commentDeleted':
    case 'commentChanged': {
      const { comment } = happening;
      const commentDetails = [{ commentId: comment.id, replyIds: comment.replies.map(({ id }) => id) }];
      return { worksheetId, commentDetails, ...('change' in happening ? { changeType: happening.change } : {}) };
    }
    default:
      return { worksheetId };
  }
}

function causeOf(actor: Actor, saysWhoCausedIt: boolean): object {
  const source = actor === 'coAuthor' ? 'Remote' : 'Local';
  return saysWhoCausedIt ? { source, triggerSource: actor === 'addIn' ? 'ThisLocalAddin' : 'Unknown' } : { source };
}
