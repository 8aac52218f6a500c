import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';

const useStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    outline: 'none',
  },
});

/**
 * The heading of a view. When the button that led here is gone, the focus comes to it; the focus is never taken
 * from anything else, nor from Excel. While it has the focus it is a stop of Tab: under Excel on the web Tab goes on only from a stop.
 */
export function ViewHeading({ children }: { children: string }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2
      ref={heading}
      tabIndex={-1}
      className={styles.heading}
      onFocus={(event) => (event.currentTarget.tabIndex = 0)}
      onBlur={(event) => (event.currentTarget.tabIndex = -1)}
    >
      {children}
    </h2>
  );
}
