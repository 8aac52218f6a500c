import type { Reading } from './reading';

/** Whether there is more than one kind of score to put beside each other: columns of two stages, peers' columns being one of them. */
export function comparesStages(reading: Reading | null): boolean {
  return reading !== null && reading.stages.length > 1;
}
