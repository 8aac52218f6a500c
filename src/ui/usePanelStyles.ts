import { makeStyles } from '@fluentui/react-components';

/** The panel as a whole and the part between its tabs and its foot. */
export const usePanelStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', minHeight: '100%', minWidth: 0 },
  body: {
    flex: '1 0 auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px',
    minWidth: 0,
    boxSizing: 'border-box',
  },
});
