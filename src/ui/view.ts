/** Everything the panel can show; also the hash each ribbon button opens the pane at. Which are steps, and in which order, says the journey. */
export type View =
  | 'check'
  | 'send'
  | 'differences'
  | 'look'
  | 'votes'
  | 'awards'
  | 'write'
  | 'papers'
  | 'policy'
  | 'proofread'
  | 'collect'
  | 'history'
  | 'about';

/** What stands beside the steps: views, and a part of one that is asked for by itself. */
export type Tool = View | 'school';

export const VIEWS: readonly View[] = [
  'check',
  'send',
  'differences',
  'look',
  'votes',
  'awards',
  'write',
  'papers',
  'policy',
  'proofread',
  'collect',
  'history',
  'about',
];

/** `#look` is the step look; anything else begins with the check. */
export function viewOf(hash: string): View {
  return VIEWS.find((view) => hash === `#${view}`) ?? 'check';
}
