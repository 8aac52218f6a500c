import { useCallback, useEffect, useState, type RefObject } from 'react';

export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a scrolling element that is in sight. */
export function useViewport(scroller: RefObject<HTMLDivElement>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 900, height: 600 });
  const look = useCallback(() => {
    const element = scroller.current;
    if (element !== null)
      setViewport({ left: element.scrollLeft, top: element.scrollTop, width: element.clientWidth, height: element.clientHeight });
  }, [scroller]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    look();
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, look]);
  return viewport;
}
