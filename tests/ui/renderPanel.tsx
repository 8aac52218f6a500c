import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState } from 'react';
import type { CellRef } from '../../src/core/workbook/address';
import type { WorkbookHost } from '../../src/core/workbook/host';
import type { Workbook } from '../../src/core/workbook/workbook';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { en } from '../../src/text/en';
import { vi } from '../../src/text/vi';
import { Frame } from '../../src/ui/Frame';
import type { OpenMember } from '../../src/ui/state/useCollecting';
import { Panel } from '../../src/ui/Panel';
import type { PaperDoor } from '../../src/ui/papers/paperTools';
import type { MakeTemplate } from '../../src/ui/state/useTemplate';
import { useAppraisal } from '../../src/ui/state/useAppraisal';
import type { View } from '../../src/ui/view';

const TEXTS = { vi, en };

/** A host over a value that also remembers where it was sent; anything can be replaced. */
export function hostOver(workbook: Workbook, change: Partial<WorkbookHost> = {}): WorkbookHost & { readonly visited: CellRef[] } {
  const inner = memoryHost(workbook);
  const visited: CellRef[] = [];
  return {
    ...inner,
    can: { ...inner.can, goTo: true },
    goTo: async (at) => {
      visited.push(at);
    },
    ...change,
    visited,
  };
}

function PanelOn({ ...panel }: Pick<InnerProps, 'host' | 'startsAt' | 'openFile' | 'makeTemplate' | 'papers'>) {
  const [language, setLanguage] = useState<'vi' | 'en'>('vi');
  return (
    <Frame text={TEXTS[language]} appearance="light">
      <Inner {...panel} language={language} onLanguage={setLanguage} />
    </Frame>
  );
}

interface InnerProps {
  readonly host: WorkbookHost;
  readonly startsAt: View;
  /** Opens another workbook; `null`: the page cannot. */
  readonly openFile: OpenMember | null;
  /** Makes a fresh scoring workbook; `null`: the page cannot. */
  readonly makeTemplate: MakeTemplate | null;
  /** Makes papers; `null`: the page cannot. */
  readonly papers: PaperDoor | null;
  readonly language: 'vi' | 'en';
  readonly onLanguage: (language: 'vi' | 'en') => void;
}

function Inner({ host, startsAt, openFile, makeTemplate, papers, language, onLanguage }: InnerProps) {
  const appraising = useAppraisal(host, TEXTS[language], today);
  return (
    <Panel
      appraising={appraising}
      openFile={openFile}
      makeTemplate={makeTemplate}
      papers={papers}
      version="0.1.0"
      startsAt={startsAt}
      onLanguage={onLanguage}
    />
  );
}

/** A fixed day: papers carry a date. */
function today() {
  return { year: 2026, month: 11, day: 20 };
}

export function renderPanel(
  host: WorkbookHost,
  startsAt: View = 'check',
  openFile: OpenMember | null = null,
  makeTemplate: MakeTemplate | null = null,
  papers: PaperDoor | null = null,
): RenderResult & { readonly user: UserEvent } {
  const user = userEvent.setup();
  return {
    user,
    ...render(<PanelOn host={host} startsAt={startsAt} openFile={openFile} makeTemplate={makeTemplate} papers={papers} />),
  };
}
