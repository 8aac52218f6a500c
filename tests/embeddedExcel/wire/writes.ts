import { ACTION, PATH, type Batch } from './protocol';

/** Methods that change nothing in the workbook, as far as their names tell. */
const READS = /^(_|Get|Find|Activate$|Select$|Calculate$|NotifyActionHandlerReady$)/;

/** Whether a batch would change the workbook. */
export function writes(batch: Batch): boolean {
  return (
    batch.Actions.some(
      ({ ActionType, Name }) =>
        ActionType === ACTION.setProperty || ActionType === ACTION.update || (ActionType === ACTION.method && !READS.test(Name)),
    ) || Object.values(batch.ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === PATH.method && !READS.test(Name))
  );
}
