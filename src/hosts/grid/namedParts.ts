/** What the parts of the grid's formula bar are called for people who do not see them. */
export interface GridPartNames {
  readonly chosenCell: string;
  readonly names: string;
  readonly cancel: string;
  readonly accept: string;
  readonly functions: string;
  readonly expand: string;
}

/**
 * Gives the parts that Univer 0.25 leaves without a name their names, and takes away what ARIA does not allow there, now and whenever it
 * draws them anew. Returns the way to stop.
 */
export function namedParts(container: HTMLElement, names: GridPartNames): () => void {
  const name = (): void => {
    for (const input of container.querySelectorAll('input:not([aria-label])')) input.setAttribute('aria-label', names.chosenCell);
    for (const link of container.querySelectorAll('a[aria-expanded]:not([role])')) {
      link.setAttribute('role', 'button');
      link.setAttribute('aria-label', names.names);
    }
    const buttons = [...container.querySelectorAll('button')].filter((button) => (button.textContent ?? '').trim() === '');
    buttons.forEach((button, index) => {
      const said = [names.cancel, names.accept, names.functions][index] ?? names.expand;
      if (button.getAttribute('aria-label') !== said) button.setAttribute('aria-label', said);
    });
    for (const canvas of container.querySelectorAll('canvas[tabindex="1"]')) canvas.setAttribute('tabindex', '0');
    // An empty place for messages is no landmark; there is one for each grid the page has had.
    for (const section of document.querySelectorAll('section[aria-live][data-react-aria-top-layer]'))
      if (section.hasAttribute('aria-label')) section.removeAttribute('aria-label');
  };
  name();
  const observer = new MutationObserver(name);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
