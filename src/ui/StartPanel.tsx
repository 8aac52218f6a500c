import type { Language } from '../text/text';
import { FirstRun, type FirstWay } from './check/FirstRun';
import { PanelFooter } from './PanelFooter';
import { PieceComing } from './shared/PieceComing';
import { PieceMissing } from './shared/PieceMissing';
import { usePanelStyles } from './usePanelStyles';

/** What somebody asked for on the first screen before it could be done. */
export type Wanted = 'check' | 'template';

const WAYS: readonly FirstWay[] = ['collect', 'proofread'];

interface Props {
  readonly version: string;
  /** Something was asked for: it is done as soon as the rest is there. */
  readonly isBegun: boolean;
  readonly onBegin: (what: Wanted) => void;
  readonly onWay: (way: FirstWay) => void;
  /** Asks once more for the rest, which did not come; `null` while it is on its way. */
  readonly retry: (() => void) | null;
  readonly onLanguage: (language: Language) => void;
  readonly onAbout: () => void;
}

/** The first screen, before the rest of the program has come: the same to look at, and what is pressed is not forgotten. */
export function StartPanel({ version, isBegun, onBegin, onWay, retry, onLanguage, onAbout }: Props) {
  const styles = usePanelStyles();
  return (
    <div className={styles.panel}>
      <div className={styles.body}>
        {retry !== null && <PieceMissing retry={retry} />}
        {isBegun ? (
          retry === null && <PieceComing />
        ) : (
          <FirstRun check={() => onBegin('check')} makeTemplate={() => onBegin('template')} ways={WAYS} onWay={onWay} />
        )}
      </div>
      <PanelFooter version={version} onLanguage={onLanguage} onAbout={onAbout} />
    </div>
  );
}
