import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/** What makes an element the place where the focus comes to. */
export interface Arrival<Place extends HTMLElement> {
  readonly ref: RefObject<Place>;
  readonly tabIndex: -1;
  readonly onFocus: (event: FocusEvent<Place>) => void;
  readonly onBlur: (event: FocusEvent<Place>) => void;
}

/**
 * When the button that led here is gone, the focus comes to this place; it is never taken from anything else, nor from Excel.
 * While it has the focus it is a stop of Tab: under Excel on the web Tab goes on only from a stop.
 */
export function useArrival<Place extends HTMLElement>(): Arrival<Place> {
  const ref = useRef<Place>(null);
  useLayoutEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
  }, []);
  return {
    ref,
    tabIndex: -1,
    onFocus: (event) => (event.currentTarget.tabIndex = 0),
    onBlur: (event) => (event.currentTarget.tabIndex = -1),
  };
}
