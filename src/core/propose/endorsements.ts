/** What one paper of a ballot on which each member names units (phiếu suy tôn) is. */
export type BallotStatus = 'valid' | 'blank' | 'duplicate' | 'over';

export interface Endorsements {
  /** In the order of the papers. */
  readonly statuses: readonly BallotStatus[];
  /** How many valid papers name each unit; units nobody names are not in it. */
  readonly votes: ReadonlyMap<string, number>;
  /** Invalid papers stay in what was returned. */
  readonly returned: number;
  readonly valid: number;
}

/** Tested in this order: empty is blank, a name twice is a duplicate, more than `most` names is over. Source: METHODS §7.1. */
export function ballotStatus(names: readonly string[], most: number): BallotStatus {
  if (names.length === 0) return 'blank';
  if (new Set(names).size < names.length) return 'duplicate';
  return names.length > most ? 'over' : 'valid';
}

export function countEndorsements(papers: readonly (readonly string[])[], most: number): Endorsements {
  const statuses = papers.map((names) => ballotStatus(names, most));
  const votes = new Map<string, number>();
  papers.forEach((names, index) => {
    if (statuses[index] !== 'valid') return;
    for (const name of names) votes.set(name, (votes.get(name) ?? 0) + 1);
  });
  return { statuses, votes, returned: papers.length, valid: statuses.filter((status) => status === 'valid').length };
}
