import { useEffect, useState } from 'react';
import type { WorkbookHost } from '../../core/workbook/host';
import type { Text } from '../../text/text';
import { vi } from '../../text/vi';
import { Frame } from '../../ui/Frame';
import { Panel } from '../../ui/Panel';
import { useAppraisal } from '../../ui/state/useAppraisal';
import { useCollecting } from '../../ui/state/useCollecting';
import type { PaperDate } from '../../ui/state/writePlan';
import { viewOf, type View } from '../../ui/view';
import { keepLanguage, languageChoice } from './languageChoice';
import { openMember } from './openMember';
import { openReport } from './openReport';
import { officeAppearance } from './officeLook';

interface Props {
  readonly host: WorkbookHost;
  readonly version: string;
}

/** The panel in Excel: its language, its light or dark, and the workbook that is open. */
export function ExcelPane({ host, version }: Props) {
  const view = useViewOfHash();
  const [text, setText] = useState(vi);
  const [appearance, setAppearance] = useState(officeAppearance);
  useEffect(() => {
    const look = (): void => setAppearance(officeAppearance());
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  useEffect(() => void textIn(languageChoice()).then(setText), []);
  useEffect(() => {
    document.documentElement.lang = text.language;
  }, [text]);
  const choose = (chosen: Text['language']): void => {
    keepLanguage(chosen);
    void textIn(chosen).then(setText);
  };
  return (
    <Frame text={text} appearance={appearance}>
      <PanelInExcel host={host} text={text} startsAt={view} version={version} onLanguage={choose} />
    </Frame>
  );
}

/** English comes when someone wants it: it is no part of the first load. */
async function textIn(language: Text['language']): Promise<Text> {
  return language === 'vi' ? vi : (await import('../../text/en')).en;
}

function PanelInExcel({
  host,
  text,
  startsAt,
  version,
  onLanguage,
}: Props & { startsAt: View; text: Text; onLanguage: (language: Text['language']) => void }) {
  const appraising = useAppraisal(host, text, today);
  const { check } = appraising;
  const collecting = useCollecting(host, text, today, openMember, check);
  const isChecked = appraising.state.checked !== null;
  // A ribbon button that opens a later step means: show it. Reading changes nothing in the workbook.
  useEffect(() => {
    if (startsAt !== 'check' && startsAt !== 'collect' && startsAt !== 'proofread' && !isChecked) check();
  }, [startsAt, check]);
  return (
    <Panel
      appraising={appraising}
      collecting={collecting}
      openFile={openMember}
      openReport={openReport}
      version={version}
      startsAt={startsAt}
      onLanguage={onLanguage}
    />
  );
}

/** The step the ribbon asked for: each button opens this page at a hash, and may do so while it is open. */
function useViewOfHash(): View {
  const [view, setView] = useState(() => viewOf(location.hash));
  useEffect(() => {
    const follow = (): void => setView(viewOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return view;
}

function today(): PaperDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
