import type { Content, SheetDraft } from './sheetDraft';

/**
 * The lines of `Cấu hình` from row `head` down: settings under their heading, then small tables, each below an empty line with its name
 * alone in a line and its own heading. What is empty between and beside them stays without lines of a grid; none of them ends on another
 * page unless it is longer than one.
 */
export function policyLines(draft: SheetDraft, head: number, lines: readonly (readonly Content[])[]): void {
  lines.forEach((line, at) => {
    for (const [index, content] of line.entries()) {
      const isHeading = at === 0 || (line.length > 1 && lines[at - 1]?.length === 1);
      const style = isHeading ? 'heading' : line.length === 1 ? 'section' : index === 1 ? 'input' : 'text';
      // Any other cell holds text: 2/3 typed into a general one becomes the 2nd of March.
      draft.put(head + at, index + 1, style, content, typeof content === 'number' ? {} : { format: '@' });
    }
  });
  lines.forEach((line, at) => {
    if (line.length > 0) return;
    const next = lines.findIndex((other, later) => later > at && other.length === 0);
    const to = head + (next < 0 ? lines.length : next) - 1;
    draft.together(head + at, to);
    draft.goesOn(head + at + 2, to);
  });
}
