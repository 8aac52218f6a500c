/** The code of an Office error; it may come from the page, where errors are not ours. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
}
