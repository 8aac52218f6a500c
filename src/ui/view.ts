/** The three steps, the policy they follow, proofreading a report beside them, and collecting, which comes before them in the year; also the hash each ribbon button opens the pane at. */
export type View = 'check' | 'look' | 'write' | 'policy' | 'proofread' | 'collect';

export const VIEWS: readonly View[] = ['check', 'look', 'write', 'policy', 'proofread', 'collect'];

/** What a page can open beside its workbook decides which views it has. */
export function viewsOf(page: { readonly collects: boolean; readonly proofreads: boolean }): readonly View[] {
  return VIEWS.filter((view) => (view !== 'collect' || page.collects) && (view !== 'proofread' || page.proofreads));
}

/** `#look` is the step look; anything else begins with the check. */
export function viewOf(hash: string): View {
  return VIEWS.find((view) => hash === `#${view}`) ?? 'check';
}
