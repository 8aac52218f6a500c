/** The three steps, the policy they follow, and collecting, which comes before them in the year; also the hash each ribbon button opens the pane at. */
export type View = 'check' | 'look' | 'write' | 'policy' | 'collect';

export const VIEWS: readonly View[] = ['check', 'look', 'write', 'policy', 'collect'];

/** `#look` is the step look; anything else begins with the check. */
export function viewOf(hash: string): View {
  return VIEWS.find((view) => hash === `#${view}`) ?? 'check';
}
