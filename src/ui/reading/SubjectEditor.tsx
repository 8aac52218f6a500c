import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { COLUMN_CHOICES, OF_UNITS, ROW_CHOICES } from '../../core/domain/correctionLabels';
import type { ReadingCorrection } from '../../core/domain/readingCorrection';
import type { Recognition } from '../../core/domain/recognition';
import type { SheetSeen } from '../../core/domain/sheetSeen';
import { columnName } from '../../core/workbook/address';
import { Choice } from '../shared/Choice';
import { useWords } from '../shared/PanelText';
import { NameField } from './NameField';
import { readAs, titleOf, type Subject } from './subject';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: '20px', fontSize: tokens.fontSizeBase200 },
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const AUTOMATIC = 'automatic';

interface Props {
  readonly seen: SheetSeen;
  readonly subject: Subject;
  readonly recognition: Recognition;
  /** Sheets that have the column's heading. */
  readonly alike: number;
  readonly onSay: (before: ReadingCorrection | null, now: ReadingCorrection | null) => void;
  readonly onClose: () => void;
}

/** What a column or row is taken for and why, and the list from which a person says what it is. */
export function SubjectEditor({ seen, subject, recognition, alike, onSay, onClose }: Props) {
  const styles = useStyles();
  const { text, words } = useWords();
  const said = words.reading;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('select, button')?.focus({ preventScroll: true });
    // Clear of the bar with the next step, which lies over the end of the page.
    box.current?.scrollIntoView({ block: 'center' });
  }, [subject]);
  const column = subject.kind === 'column' ? seen.columns.find((one) => one.column === subject.at) : undefined;
  const row = subject.kind === 'row' ? seen.rows.find((one) => one.row === subject.at) : undefined;
  const before = column?.said ?? row?.said ?? null;
  const letter = columnName(subject.at);
  const clues = recognition.clues.filter(
    ({ sheet, facts }) =>
      sheet === seen.name &&
      (subject.kind === 'column'
        ? 'column' in facts && facts.column === letter
        : 'row' in facts && facts.row === subject.at && !('column' in facts)),
  );
  const sayColumn = (role: string, unitName: string | null, isEvery: boolean): void => {
    const chosen = COLUMN_CHOICES.find(({ value }) => value === role);
    if (column === undefined || chosen === undefined) return onSay(before, null);
    const sheet = isEvery ? null : seen.name;
    const is = { role: chosen.value, unitName: OF_UNITS.has(chosen.value) ? unitName : null };
    onSay(before, { kind: 'column', sheet, column: column.column, heading: column.heading, is, at: before?.at ?? null });
  };
  const sayRow = (is: string): void => {
    const chosen = ROW_CHOICES.find(({ value }) => value === is);
    if (row === undefined || chosen === undefined) return onSay(before, null);
    onSay(before, { kind: 'row', sheet: seen.name, row: row.row, heading: row.words, is: chosen.value, at: before?.at ?? null });
  };
  const now = before?.kind === 'column' ? before.is : null;
  const isEvery = before !== null && before.sheet === null;
  return (
    <div
      ref={box}
      role="group"
      aria-label={titleOf(seen, subject, said)}
      className={styles.box}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <h3 className={styles.title}>{titleOf(seen, subject, said)}</h3>
      <p className={styles.line}>{said.readAs(readAs(seen, subject, said))}</p>
      {clues.length > 0 && (
        <ul className={styles.list}>
          {clues.map((clue, index) => (
            <li key={index}>{text.clues.clue(clue)}</li>
          ))}
        </ul>
      )}
      {subject.kind === 'column' && !seen.hasTable ? (
        <p className={styles.line}>{said.pointAtHeading}</p>
      ) : subject.kind === 'column' ? (
        <>
          <Choice
            label={said.columnIs}
            chosen={now?.role ?? AUTOMATIC}
            options={[
              { value: AUTOMATIC, label: said.automatic },
              ...COLUMN_CHOICES.map(({ value }) => ({ value, label: said.columns[value] })),
            ]}
            onChoose={(role) => sayColumn(role, now?.unitName ?? null, isEvery)}
          />
          {now !== null && OF_UNITS.has(now.role) && (
            <NameField
              key={now.unitName ?? ''}
              name={now.unitName ?? ''}
              onName={(name) => sayColumn(now.role, name === '' ? null : name, isEvery)}
            />
          )}
          {now !== null && (isEvery || (alike > 1 && (column?.heading ?? '') !== '')) && (
            <label>
              <input type="checkbox" checked={isEvery} onChange={() => sayColumn(now.role, now.unitName, !isEvery)} />{' '}
              {said.onEverySheet(alike)}
            </label>
          )}
        </>
      ) : (
        <Choice
          label={said.rowIs}
          chosen={before?.kind === 'row' ? before.is : AUTOMATIC}
          options={[
            { value: AUTOMATIC, label: said.automatic },
            ...ROW_CHOICES.map(({ value }) => ({ value, label: said.rows[value] })),
          ]}
          onChoose={sayRow}
        />
      )}
      <div className={styles.buttons}>
        {before !== null && (
          <Button size="small" onClick={() => onSay(before, null)}>
            {said.remove}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {said.close}
        </Button>
      </div>
    </div>
  );
}
