/** What a person types for a finding that only they can set right → the finding with that as its proposal, to be looked at like any other. */
import type { Issue } from './domain/issue';
import { exactText } from './domain/points';
import { takesTyped } from './domain/takesTyped';
import { typedNumber } from './read/typed/typedNumber';

/** `null`: nothing was typed, or no number where one belongs. A percent is typed into the cell itself, which shows it as one. */
export function typedFix(issue: Issue, typed: string): Issue | null {
  const { at } = issue.place;
  const text = typed.normalize('NFC').trim();
  const takes = takesTyped(issue);
  if (at === null || takes === null || text === '') return null;
  if (takes === 'text') return { ...issue, fix: { kind: 'ask', from: '', to: text } };
  const { reading } = typedNumber(text, at, null);
  if (reading.status !== 'ok' || reading.isPercent) return null;
  return { ...issue, fix: { kind: 'ask', from: '', to: exactText(reading.value) } };
}
