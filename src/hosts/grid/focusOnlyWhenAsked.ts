import { EDITORS } from './namedParts';

/**
 * Univer takes the keyboard when it is drawn and when a cell is shown; here only a person gives it: with the mouse, or by `enter`.
 * Returns the way to enter and the way to stop.
 */
export function focusOnlyWhenAsked(
  container: HTMLElement,
  focus: () => void,
): { readonly enter: () => void; readonly stop: () => void } {
  let isAsked = false;
  const isGrid = (target: HTMLElement): boolean => container.contains(target) || target.closest(EDITORS) !== null;
  const onPointer = (event: Event): void => {
    isAsked = event.target instanceof HTMLElement && isGrid(event.target);
  };
  const onFocus = (event: FocusEvent): void => {
    const { target, relatedTarget } = event;
    if (!(target instanceof HTMLElement)) return;
    if (!isGrid(target)) {
      isAsked = false;
      return;
    }
    if (isAsked) return;
    if (relatedTarget instanceof HTMLElement && !isGrid(relatedTarget)) relatedTarget.focus();
    else target.blur();
  };
  document.addEventListener('pointerdown', onPointer, { capture: true });
  document.addEventListener('focusin', onFocus, { capture: true });
  return {
    enter() {
      isAsked = true;
      focus();
    },
    stop() {
      document.removeEventListener('pointerdown', onPointer, { capture: true });
      document.removeEventListener('focusin', onFocus, { capture: true });
    },
  };
}
