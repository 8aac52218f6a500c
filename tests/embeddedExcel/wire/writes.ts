import { ACTION, PATH, type Batch } from './protocol';

/** Methods that change nothing in this workbook, as far as their names tell: a new one opens in a window of its own. */
const READS = /^(_|Get|Find|Activate$|Select$|Calculate$|NotifyActionHandlerReady$|CreateWorkbook$|Open$|CreateAndOpenWorkbook$)/;

/** Whether a batch would change the workbook. */
export function writes(batch: Batch): boolean {
  return (
    batch.Actions.some(
      ({ ActionType, Name }) =>
        ActionType === ACTION.setProperty || ActionType === ACTION.update || (ActionType === ACTION.method && !READS.test(Name)),
    ) || Object.values(batch.ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === PATH.method && !READS.test(Name))
  );
}
