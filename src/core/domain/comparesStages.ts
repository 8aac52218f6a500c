import type { Entry, Reading } from './reading';

/** Whether some unit has scores of more than one kind on some criterion, so that there is something to put beside each other. */
export function comparesStages(reading: Reading | null): boolean {
  // Most workbooks without reviews are known by their columns.
  if (reading === null || reading.stages.length < 2) return false;
  for (const ofUnit of reading.entries.values()) for (const entry of ofUnit.values()) if (hasTwo(entry)) return true;
  return false;
}

function hasTwo({ scores, settlement }: Entry): boolean {
  const typed = Object.values(scores).filter(({ reading }) => reading.value !== null).length;
  return typed + (settlement === undefined ? 0 : 1) > 1;
}
