import type { ReadingCorrection, StatedSheet } from '../../core/domain/readingCorrection';
import type { SheetSeen } from '../../core/domain/sheetSeen';
import { Choice } from '../shared/Choice';
import { useWords } from '../shared/PanelText';
import { NameField } from './NameField';

interface Props {
  readonly names: readonly string[];
  readonly name: string;
  readonly seen: SheetSeen | null;
  readonly onSheet: (name: string) => void;
  readonly onSay: (before: ReadingCorrection | null, now: ReadingCorrection | null) => void;
}

const KINDS: readonly StatedSheet['kind'][] = ['scores', 'summary', 'notScores'];

/** Which sheet is looked at, and what the whole of it is. */
export function SheetChoice({ names, name, seen, onSheet, onSay }: Props) {
  const { words } = useWords();
  const said = words.reading;
  const before = seen?.said?.kind === 'sheet' ? seen.said : null;
  const say = (is: StatedSheet | null): void =>
    onSay(before, is === null ? null : { kind: 'sheet', sheet: name, is, at: before?.at ?? null });
  const unitName = before?.is.kind === 'scores' ? before.is.unitName : null;
  return (
    <>
      <Choice label={said.sheet} chosen={name} options={names.map((one) => ({ value: one, label: one }))} onChoose={onSheet} />
      {seen !== null && (
        <Choice
          label={said.sheetIs}
          chosen={before?.is.kind ?? 'automatic'}
          options={[
            { value: 'automatic', label: said.asRecognised(words.recognition.roles[seen.role]) },
            ...KINDS.map((kind) => ({ value: kind, label: said.sheets[kind] })),
          ]}
          onChoose={(kind) => {
            const chosen = KINDS.find((one) => one === kind) ?? null;
            say(chosen === null ? null : chosen === 'scores' ? { kind: chosen, unitName } : { kind: chosen });
          }}
        />
      )}
      {before?.is.kind === 'scores' && (
        <NameField
          key={unitName ?? ''}
          name={unitName ?? ''}
          onName={(typed) => say({ kind: 'scores', unitName: typed === '' ? null : typed })}
        />
      )}
    </>
  );
}
