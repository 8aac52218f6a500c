const attribute = (name: string): RegExp => new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'g');
const METADATA = attribute('[cv]m');
const RICH_VALUE = attribute('vm');
const TYPE = attribute('t');

/** An opening tag for new content of another type; what described the old content (`cm`, `vm`) goes with it. */
export function typed(tag: string, type: string | null): string {
  return withType(tag.replace(METADATA, ''), type);
}

/** An opening tag for another value of the same formula: that the formula spills (`cm`) stays, what described the old value goes. */
export function typedForValue(tag: string, type: string | null): string {
  return withType(tag.replace(RICH_VALUE, ''), type);
}

function withType(tag: string, type: string | null): string {
  if (type === null) return tag.replace(TYPE, '');
  const written = ` t="${type}"`;
  return tag.search(TYPE) < 0 ? `${tag.trimEnd()}${written}` : tag.replace(TYPE, written);
}
