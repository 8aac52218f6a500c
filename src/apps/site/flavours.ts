/** The way a manifest is handed out. */
export type Flavour = 'localhost' | 'direct' | 'store';

/** What each manifest declares: too high a floor makes the add-in vanish without a reason, so offices get 1.1 and an explanation. */
export const DECLARED_MIN: Readonly<Record<Flavour, string>> = { localhost: '1.1', direct: '1.1', store: '1.9' };

const LOCAL = /https:\/\/localhost:3000/g;
const FLOOR = /(<Set Name="ExcelApi" MinVersion=")[^"]*(")/;

/** The manifest as it is handed out: the committed one with its origin and declared floor replaced, nothing else. */
export function flavourOf(manifest: string, flavour: Flavour, origin: string): string {
  const placed = flavour === 'localhost' ? manifest : manifest.replace(LOCAL, origin);
  return placed.replace(FLOOR, `$1${DECLARED_MIN[flavour]}$2`);
}
