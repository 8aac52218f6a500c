import type { SeenColumn } from '../../core/domain/sheetSeen';

/** What a column is about, as one of a few colours; the words beside say it too. */
export type Band = 'what' | 'most' | 'score' | 'beside' | 'sum' | 'none';

export const BANDS: readonly Band[] = ['what', 'most', 'score', 'beside', 'sum', 'none'];

export function bandOf(role: SeenColumn['role']): Band {
  switch (role) {
    case null:
    case 'ignored':
      return 'none';
    case 'number':
    case 'criterion':
    case 'unit':
    case 'code':
    case 'kind':
    case 'method':
      return 'what';
    case 'maximum':
      return 'most';
    case 'self':
    case 'review1':
    case 'review2':
    case 'agreed':
    case 'crossScore':
    case 'score':
    case 'bonus':
    case 'penalty':
      return 'score';
    case 'total':
    case 'groupTotal':
    case 'place':
    case 'grade':
    case 'percent':
      return 'sum';
    default:
      return 'beside';
  }
}
