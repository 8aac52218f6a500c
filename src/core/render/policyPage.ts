const WIDTHS = [44, 34, 60, 30, 20, 20];
const FURTHER = 16;

/**
 * How wide the columns of `Cấu hình` are. Its tables have more of them than its settings, and a page cannot hold all in a readable
 * size: then they go on beside it.
 */
export function policyPage(columns: number): { readonly widths: readonly number[]; readonly fitToWidth: boolean } {
  return {
    widths: Array.from({ length: columns }, (_, at) => WIDTHS[at] ?? FURTHER),
    fitToWidth: columns <= WIDTHS.length,
  };
}
