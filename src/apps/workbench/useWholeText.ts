import { useCallback } from 'react';
import { wholeText } from '../../text/languages';
import type { Language, Text } from '../../text/text';
import { vi } from '../../text/vi';
import { usePiece } from '../../ui/shared/usePiece';

/** The page begins in Vietnamese; another language comes when someone wants it, and what was said before stays until then. */
export function useWholeText(language: Language): { readonly text: Text; readonly retry: (() => void) | null } {
  const piece = usePiece(
    useCallback(() => wholeText(language), [language]),
    vi,
  );
  switch (piece.kind) {
    case 'coming':
      return { text: vi, retry: null };
    case 'here':
      return { text: piece.piece, retry: null };
    case 'missing':
      return { text: piece.last ?? vi, retry: piece.retry };
  }
}
