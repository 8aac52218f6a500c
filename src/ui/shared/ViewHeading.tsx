import { makeStyles, tokens } from '@fluentui/react-components';
import { useArrival } from './useArrival';

const useStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    outline: 'none',
  },
});

/** The heading of a view, and where the focus comes to when the button that led here is gone. */
export function ViewHeading({ children }: { children: string }) {
  const styles = useStyles();
  const arrival = useArrival<HTMLHeadingElement>();
  return (
    <h2 {...arrival} className={styles.heading}>
      {children}
    </h2>
  );
}
