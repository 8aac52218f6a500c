import type { HostFailure } from '../../core/workbook/host';
import type { CommandFailure } from '../../text/parts/commandWords';

/** Exit codes of CONTRACT §2. */
export const EXIT = { done: 0, blocked: 1, input: 2, output: 3, usage: 64, defect: 70 } as const;

/** A command that cannot go on. `extra` goes beside `failure` in the JSON document. */
export class CommandError extends Error {
  constructor(
    readonly exit: 2 | 3 | 70,
    readonly failure: CommandFailure | HostFailure,
    readonly file: string,
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(failure.code);
    this.name = 'CommandError';
  }
}
