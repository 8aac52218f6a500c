import type { ICellData, ICommandInfo } from '@univerjs/core';

/** What the grid's commands and mutations carry, as far as we look at it. */
export interface CommandParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  /** The command a mutation comes from; none where it comes from calculating. */
  readonly trigger?: string;
  readonly cellValue?: Record<string, Record<string, ICellData | null>>;
  readonly value?: unknown;
  readonly functionsExecutedState?: number;
  readonly selections?: readonly {
    readonly range?: Place;
    readonly primary?: Place | null;
  }[];
}

interface Place {
  readonly actualRow?: number;
  readonly actualColumn?: number;
  readonly startRow?: number;
  readonly startColumn?: number;
}

/** What Univer documents of its commands; anything may be missing. */
export function paramsOf(info: Readonly<ICommandInfo>): CommandParams {
  return hasParams(info) ? info.params : {};
}

function hasParams(
  info: Readonly<ICommandInfo>,
): info is Readonly<ICommandInfo<CommandParams>> & { readonly params: CommandParams } {
  return typeof info.params === 'object';
}

/** The cells a mutation sets. */
export function cellsOf(info: Readonly<ICommandInfo>): readonly ICellData[] {
  return Object.values(paramsOf(info).cellValue ?? {}).flatMap((cells) => Object.values(cells).flatMap((cell) => cell ?? []));
}
