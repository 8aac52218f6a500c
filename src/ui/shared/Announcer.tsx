import { makeStyles } from '@fluentui/react-components';
import { assertNever } from '../../core/shared/assertNever';
import type { PanelWords } from '../../text/parts/panelWords';
import type { News } from '../state/appraisalState';
import { useWords } from './PanelText';
import { unseen } from './unseen';

const useStyles = makeStyles({
  unseen,
});

/** Says results to screen readers; sighted readers see them where they belong. */
export function Announcer({ news }: { news: News | null }) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {news === null ? '' : sentence(news, words)}
    </div>
  );
}

function sentence(news: News, words: PanelWords): string {
  switch (news.kind) {
    case 'checked':
      return words.news.checked(news.issues, news.blocking, news.whose);
    case 'rechecked':
      return words.live.news(news.errors, news.warnings);
    case 'notRecognised':
      return words.news.notRecognised;
    case 'written':
      return words.news.written;
    case 'restored':
      return words.news.restored;
    case 'restoredInPart':
      return words.news.restoredInPart;
    case 'fixed':
    case 'corrected':
    case 'stamped':
    case 'settled':
    case 'paired':
    case 'judged':
    case 'voted':
    case 'decided':
    case 'withdrawn':
      return words.news[news.kind];
    case 'kept':
      return words.news.kept;
    case 'forgot':
      return words.news.forgot;
    case 'cancelled':
      return words.failure.cancelled;
    default:
      return assertNever(news);
  }
}
