import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../../text/text';
import { Frame } from '../../ui/Frame';
import { PieceMissing } from '../../ui/shared/PieceMissing';
import { DropTarget } from './DropTarget';
import { FileBar } from './FileBar';
import { OpenBook } from './OpenBook';
import { keptBooks, type KeptBook } from './keptBooks';
import { KeptBooksNotice } from './KeptBooksNotice';
import { openSample } from './openSample';
import { openTemplate } from './openTemplate';
import { openWorkbook, type OpenedWorkbook, type RefusedFile } from './openWorkbook';
import { Refusal, type Refused } from './Refusal';
import { useAppearance } from './useAppearance';
import { useDrop } from './useDrop';
import { useWholeText } from './useWholeText';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, boxSizing: 'border-box' },
});

/** The page: a file from this machine or the sample, its sheets, and the panel beside them. */
export function WorkbenchPage({ version }: { version: string }) {
  const styles = useStyles();
  const appearance = useAppearance();
  const [language, setLanguage] = useState<Language>('vi');
  const { text, retry } = useWholeText(language);
  // Each opening has its number: a new file begins a new panel, even when it has the same name.
  const [opened, setOpened] = useState<{ readonly order: number; readonly workbook: OpenedWorkbook } | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [kept, setKept] = useState<readonly KeptBook[]>([]);

  const isUnsaved = useRef(false);
  const onUnsaved = useCallback((is: boolean) => {
    isUnsaved.current = is;
  }, []);
  // A page keeps one unsaved workbook: another takes its place only when a person says so.
  const question = text.panel.workbench.leaveUnsaved;
  const mayLeave = useCallback(() => !isUnsaved.current || window.confirm(question), [question]);
  const settle = useCallback((result: OpenedWorkbook | RefusedFile) => {
    setRefused(result.kind === 'refused' ? result : null);
    if (result.kind === 'opened') setOpened((before) => ({ order: (before?.order ?? 0) + 1, workbook: result }));
  }, []);
  const open = useCallback(
    (files: readonly File[]) => {
      const [file, another] = files;
      if (file === undefined) setRefused({ kind: 'notAFile' });
      else if (another !== undefined) setRefused({ kind: 'several' });
      else if (mayLeave()) void openWorkbook(() => file.arrayBuffer(), file.name, 'file').then(settle);
    },
    [settle, mayLeave],
  );
  const sample = useCallback(
    () =>
      void openSample().then((result) => (result.kind === 'refused' ? setRefused({ kind: 'sampleMissing' }) : settle(result))),
    [settle],
  );
  const template = useCallback(async () => {
    if (mayLeave()) settle(await openTemplate(text));
  }, [mayLeave, settle, text]);
  const isOver = useDrop(open);

  useEffect(sample, [sample]);
  useEffect(() => {
    keptBooks.left().then(setKept, () => setKept([]));
  }, []);
  const settled = (book: KeptBook): void => setKept((before) => before.filter((one) => one !== book));
  const recover = async (book: KeptBook): Promise<void> => {
    if (!mayLeave()) return;
    settled(book);
    // This page keeps it before it is forgotten of the page that is gone.
    const isKept = await keptBooks.keep(book);
    if (isKept) await keptBooks.forget(book.page);
    settle(await openWorkbook(async () => book.bytes.slice().buffer, book.name, 'recovered'));
  };
  const discard = (book: KeptBook): void => {
    settled(book);
    void keptBooks.forget(book.page);
  };
  useEffect(() => {
    document.documentElement.lang = text.language;
    document.title = text.panel.workbench.title;
  }, [text]);

  return (
    <Frame text={text} appearance={appearance}>
      <div className={styles.page}>
        <FileBar
          opened={opened?.workbook ?? null}
          onFiles={open}
          onSample={() => {
            if (mayLeave()) sample();
          }}
        />
        {retry !== null && <PieceMissing retry={retry} />}
        {refused !== null && <Refusal refused={refused} dismiss={() => setRefused(null)} />}
        <KeptBooksNotice kept={kept} onRecover={(book) => void recover(book)} onDiscard={discard} />
        {opened !== null && (
          <OpenBook
            key={opened.order}
            opened={opened.workbook}
            text={text}
            version={version}
            onUnsaved={onUnsaved}
            makeTemplate={template}
            appearance={appearance}
            onLanguage={setLanguage}
          />
        )}
        {isOver && <DropTarget />}
      </div>
    </Frame>
  );
}
