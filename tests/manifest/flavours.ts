import { DECLARED_MIN, type Flavour } from '../../src/apps/taskpane/requirements';

const LOCAL = /https:\/\/localhost:3000/g;
const FLOOR = /(<Set Name="ExcelApi" MinVersion=")[^"]*(")/;

/** The manifest as it is handed out: the committed one with its origin and declared floor replaced, nothing else. */
export function flavourOf(manifest: string, flavour: Flavour, origin: string): string {
  const placed = flavour === 'localhost' ? manifest : manifest.replace(LOCAL, origin);
  return placed.replace(FLOOR, `$1${DECLARED_MIN[flavour]}$2`);
}
