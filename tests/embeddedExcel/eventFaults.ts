import type { EventEntry } from './events';

/** What may go wrong with events on their way: they are lost, come twice, or do not say what was in the cell. */
export type EventFault = 'lost' | 'doubled' | 'withoutDetails';

export function spoiled(entries: readonly EventEntry[], fault: EventFault | null): readonly EventEntry[] {
  switch (fault) {
    case null:
      return entries;
    case 'lost':
      return [];
    case 'doubled':
      return entries.flatMap((entry) => [entry, entry]);
    case 'withoutDetails':
      return entries.map((entry) => ({ ...entry, message: withoutDetails(entry.message) }));
  }
}

const DETAILS = ['valueBefore', 'valueAfter', 'valueTypeBefore', 'valueTypeAfter'];

function withoutDetails(message: string): string {
  return JSON.stringify(JSON.parse(message), (key: string, value: unknown) => (DETAILS.includes(key) ? undefined : value));
}
