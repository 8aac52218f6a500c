import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

export type Intent = 'error' | 'warning' | 'info' | 'success';

/** Each has its own outline, so that colour is never the only difference. */
const SHAPES: Readonly<Record<Intent, { readonly outline: string; readonly sign: string }>> = {
  error: { outline: 'M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z', sign: 'M7 7l6 6M13 7l-6 6' },
  warning: { outline: 'M10 2 18.7 17.5H1.3z', sign: 'M10 8v4.2M10 14.6v.6' },
  info: { outline: 'M10 1.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z', sign: 'M10 9.2v5M10 5.8v.6' },
  success: { outline: 'M10 1.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z', sign: 'M6.2 10.3l2.6 2.6 5-5.4' },
};

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    marginTop: '1px',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 1.8,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
});

/** A sign beside words; the words say the same, so it is hidden from screen readers. */
export function IntentMark({ intent }: { intent: Intent }) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.mark, styles[intent])}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[intent].outline} />
      <path d={SHAPES[intent].sign} />
    </svg>
  );
}
