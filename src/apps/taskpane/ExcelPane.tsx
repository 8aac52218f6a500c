import { useCallback, useEffect, useState } from 'react';
import { startTexts, wholeText } from '../../text/languages';
import type { Language, Text } from '../../text/text';
import { Frame } from '../../ui/Frame';
import { PieceMissing } from '../../ui/shared/PieceMissing';
import { usePiece } from '../../ui/shared/usePiece';
import { StartPanel, type Wanted } from '../../ui/StartPanel';
import { viewOf, type View } from '../../ui/view';
import { keepLanguage, languageChoice } from './languageChoice';
import { officeAppearance } from './officeLook';

/** What comes after the first screen: the panel over Excel, and all that a language says. */
interface Rest {
  readonly PanelInExcel: typeof import('./PanelInExcel').PanelInExcel;
  readonly text: Text;
}

/** The pane in Excel: its language, its light or dark, the first screen at once and the rest as soon as it has come. */
export function ExcelPane({ version }: { version: string }) {
  const [view, setView] = useViewOfHash();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [language, setLanguage] = useState(languageChoice);
  const [appearance, setAppearance] = useState(officeAppearance);
  useEffect(() => {
    const look = (): void => setAppearance(officeAppearance());
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language): void => {
    keepLanguage(chosen);
    setLanguage(chosen);
  };
  const piece = usePiece(useCallback(() => restIn(language), [language]));
  const rest = piece.kind === 'here' ? piece.piece : piece.kind === 'missing' ? piece.last : null;
  return (
    <Frame text={rest?.text ?? startTexts[language]} appearance={appearance}>
      {rest !== null && piece.kind === 'missing' && <PieceMissing retry={piece.retry} />}
      {rest === null ? (
        <StartPanel
          version={version}
          isBegun={wanted !== null || view !== 'check'}
          onBegin={setWanted}
          onWay={setView}
          retry={piece.kind === 'missing' ? piece.retry : null}
          onLanguage={choose}
          onAbout={() => setView('about')}
        />
      ) : (
        <rest.PanelInExcel text={rest.text} startsAt={view} wanted={wanted} version={version} onLanguage={choose} />
      )}
    </Frame>
  );
}

async function restIn(language: Language): Promise<Rest> {
  const [{ PanelInExcel }, text] = await Promise.all([
    import(/* webpackChunkName: "panel" */ './PanelInExcel'),
    wholeText(language),
  ]);
  return { PanelInExcel, text };
}

/** The step the ribbon asked for: each button opens this page at a hash, and may do so while it is open. */
function useViewOfHash(): readonly [View, (view: View) => void] {
  const [view, setView] = useState(() => viewOf(location.hash));
  useEffect(() => {
    const follow = (): void => setView(viewOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return [view, setView];
}
