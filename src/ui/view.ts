/** Everything the panel can show; also the hash each ribbon button opens the pane at. Which are steps, and in which order, says the journey. */
export type View = 'check' | 'send' | 'look' | 'votes' | 'awards' | 'write' | 'papers' | 'policy' | 'proofread' | 'collect';

export const VIEWS: readonly View[] = [
  'check',
  'send',
  'look',
  'votes',
  'awards',
  'write',
  'papers',
  'policy',
  'proofread',
  'collect',
];

/** `#look` is the step look; anything else begins with the check. */
export function viewOf(hash: string): View {
  return VIEWS.find((view) => hash === `#${view}`) ?? 'check';
}
