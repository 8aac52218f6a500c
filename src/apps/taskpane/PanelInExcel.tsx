import { useCallback, useEffect, useRef, useState } from 'react';
import { excelHost } from '../../hosts/excel/excelHost';
import type { Language, Text } from '../../text/text';
import { Panel } from '../../ui/Panel';
import { useAppraisal } from '../../ui/state/useAppraisal';
import { useCollecting } from '../../ui/state/useCollecting';
import type { Wanted } from '../../ui/StartPanel';
import type { View } from '../../ui/view';
import { today } from '../../ui/shared/today';
import { excelMachine } from './excelMachine';
import { openMember } from './openMember';
import { makeTemplate } from './makeTemplate';
import { openReport } from './openReport';
import { paperDoor } from './paperDoor';

interface Props {
  readonly text: Text;
  readonly startsAt: View;
  /** What was asked for before this was there. */
  readonly wanted: Wanted | null;
  readonly version: string;
  readonly onLanguage: (language: Language) => void;
}

/** What shows the results of a check. */
const NEEDS_CHECK: readonly View[] = ['send', 'differences', 'look', 'write', 'policy', 'history'];

/** The panel over the workbook that is open in Excel. */
export function PanelInExcel({ text, startsAt, wanted, version, onLanguage }: Props) {
  const [host] = useState(excelHost);
  const [machine] = useState(excelMachine);
  const appraising = useAppraisal(host, text, today);
  const { check } = appraising;
  const collecting = useCollecting(host, text, today, openMember, check);
  const template = useCallback(() => makeTemplate(text), [text]);
  const isChecked = appraising.state.checked !== null;
  const mustStart = useRef(wanted === 'check');
  // A ribbon button that opens a later step means: show it. Reading changes nothing in the workbook.
  useEffect(() => {
    if (mustStart.current || (NEEDS_CHECK.includes(startsAt) && !isChecked)) check();
    mustStart.current = false;
  }, [startsAt, check]);
  return (
    <Panel
      appraising={appraising}
      collecting={collecting}
      openFile={openMember}
      openReport={openReport}
      papers={paperDoor}
      makeTemplate={template}
      makesTemplate={wanted === 'template'}
      version={version}
      machine={machine}
      startsAt={startsAt}
      onLanguage={onLanguage}
    />
  );
}
