import type { CollectedFailure } from '../core/domain/collectedFailure';
import type { WordedMember } from './parts/collectWords';
import type { Text } from './text';

/** Why a school's file is not taken, in one paragraph; "" when it is. */
export function memberReason(text: Text, { file, reason, candidates }: WordedMember, unitName: (unit: string) => string): string {
  if (reason === null) return '';
  if (reason.code === 'notUsable') return notUsable(text, reason.failure, file);
  return text.collect.reason(reason, candidates.map(unitName));
}

function notUsable(text: Text, failure: CollectedFailure, file: string): string {
  switch (failure.code) {
    case 'notOpened': {
      const { message, advice } = text.failures.host(failure.failure, file);
      return `${message} ${advice}`;
    }
    case 'notScoring':
      return text.collect.notScoring(failure.clues.map(text.clues.clue));
    case 'ambiguous':
      return text.collect.ambiguous(
        failure.candidates.map(({ sheet, layout }) => `«${sheet}»: ${text.panel.recognition.layouts[layout]}`),
      );
    case 'noSelfColumn':
      return text.collect.noSelfColumn;
  }
}
