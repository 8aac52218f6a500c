import { nameKey } from '../shared/nameKey';
import type { AwardRule } from './policy';

/**
 * The award a list or ballot means: its name as the policy writes it, its id, or the beginning of exactly one award's name
 * ("Cờ thi đua" for "Cờ thi đua của Giám đốc Học viện"). `null`: none, or more than one.
 */
export function awardNamed(typed: string, awards: readonly AwardRule[]): AwardRule | null {
  const key = nameKey(typed);
  const exact = awards.find((award) => nameKey(award.name) === key || award.id === typed.trim());
  if (exact !== undefined) return exact;
  const begun = awards.filter((award) => nameKey(award.name).startsWith(`${key} `));
  return begun.length === 1 && key !== '' ? (begun[0] ?? null) : null;
}
