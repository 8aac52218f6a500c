/** The way a manifest is handed out. */
export type Flavour = 'localhost' | 'direct' | 'store';

/** What each manifest declares: too high a floor makes the add-in vanish without a reason, so offices get 1.1 and an explanation. */
export const DECLARED_MIN: Readonly<Record<Flavour, string>> = { localhost: '1.1', direct: '1.1', store: '1.9' };
