import type { Language } from '../../text/text';

const KEY = 'chamThiDua.language';

/** The language chosen earlier; else Vietnamese, unless Office speaks another language and the person reads no Vietnamese. */
export function languageChoice(): Language {
  const kept = read();
  if (kept !== null) return kept;
  const speaksVietnamese = [Office.context.displayLanguage, ...navigator.languages].some((tag) =>
    tag.toLowerCase().startsWith('vi'),
  );
  return speaksVietnamese ? 'vi' : 'en';
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(keyHere(), language);
  } catch {
    // Storage may be blocked in a web view: the choice then lasts as long as the pane.
  }
}

function read(): Language | null {
  try {
    const kept = localStorage.getItem(keyHere());
    return kept === 'vi' || kept === 'en' ? kept : null;
  } catch {
    return null;
  }
}

/** Office gives each site it runs on a key of its own. */
function keyHere(): string {
  return `${Office.context.partitionKey ?? ''}${KEY}`;
}
