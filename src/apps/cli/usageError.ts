import type { UsageProblem } from '../../text/parts/commandWords';

/** Something in how the command was typed that shows only once files are looked at. */
export class UsageError extends Error {
  constructor(readonly problem: UsageProblem) {
    super(problem.code);
    this.name = 'UsageError';
  }
}
