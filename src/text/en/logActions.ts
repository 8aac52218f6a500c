import type { MemberStatus } from '../../core/domain/collection';
import type { LogAction } from '../../core/render/log/logWords';

/** What a line of the log did, beside files that came. */
export const logActions: Readonly<Record<Exclude<LogAction, MemberStatus>, string>> = {
  returned: 'Returned',
  value: 'Cell filled',
  fix: 'Cell fixed',
  dismissal: 'Let stand',
  reopening: 'Taken up again',
  votes: 'Ballot entered',
  decision: 'Last seat decided',
  withdrawal: 'Decision withdrawn',
};
