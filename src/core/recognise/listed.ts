const MOST = 5;

/** The first names of a long list: `«1 VP», «2 TCNS», …`. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST).map((name) => `«${name}»`);
  return shown.join(', ') + (names.length > shown.length ? ', …' : '');
}
