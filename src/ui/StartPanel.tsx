import type { Language } from '../text/text';
import { FirstRun } from './check/FirstRun';
import { PanelFooter } from './PanelFooter';
import { PieceComing } from './shared/PieceComing';
import { PieceMissing } from './shared/PieceMissing';
import { StepTabs } from './StepTabs';
import { usePanelStyles } from './usePanelStyles';
import { VIEWS, type View } from './view';

interface Props {
  readonly version: string;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** Somebody pressed the main button: it is done as soon as the rest is there. */
  readonly isStarted: boolean;
  readonly onStart: () => void;
  /** Asks once more for the rest, which did not come; `null` while it is on its way. */
  readonly retry: (() => void) | null;
  readonly onLanguage: (language: Language) => void;
}

/** The first screen, before the rest of the program has come: the same to look at, and what is pressed is not forgotten. */
export function StartPanel({ version, view, onView, isStarted, onStart, retry, onLanguage }: Props) {
  const styles = usePanelStyles();
  return (
    <div className={styles.panel}>
      <StepTabs view={view} onView={onView} views={VIEWS} alarms={null} />
      <div id="step" role="tabpanel" aria-labelledby={`step-${VIEWS.indexOf(view)}`} className={styles.body}>
        {retry !== null && <PieceMissing retry={retry} />}
        {view === 'check' && !isStarted ? <FirstRun check={onStart} /> : retry === null && <PieceComing />}
      </div>
      <PanelFooter version={version} onLanguage={onLanguage} />
    </div>
  );
}
