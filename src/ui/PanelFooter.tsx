import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useStartWords } from './shared/PanelText';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '8px 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly version: string;
  readonly onLanguage: (language: 'vi' | 'en') => void;
  /** Opens what this is, which keys there are, what to send when asking for help. */
  readonly onAbout: () => void;
}

/** Whose this is, which version, and the other language. */
export function PanelFooter({ version, onLanguage, onAbout }: Props) {
  const styles = useStyles();
  const { text, words } = useStartWords();
  const other = text.language === 'vi' ? 'en' : 'vi';
  return (
    <footer className={styles.footer}>
      <span>
        {words.title} · {words.footer.version(version)}
      </span>
      <Button size="small" appearance="subtle" lang={other} onClick={() => onLanguage(other)}>
        {words.footer.other}
      </Button>
      <Button size="small" appearance="subtle" onClick={onAbout}>
        {words.steps.about}
      </Button>
      <span>{words.footer.privacy}</span>
    </footer>
  );
}
