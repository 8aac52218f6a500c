import { userInfo } from 'node:os';
import * as v from 'valibot';
import type { MemberDecision } from '../../core/domain/collection';
import { CommandError } from './commandError';
import { readInput } from './files';
import type { Request } from './request';
import { UsageError } from './usageError';

const DECISIONS = v.array(
  v.strictObject({
    file: v.pipe(v.string(), v.minLength(1)),
    decision: v.picklist(['accept', 'refuse']),
    unit: v.optional(v.nullable(v.string())),
    reason: v.optional(v.string()),
    by: v.optional(v.string()),
  }),
);

interface Said {
  readonly file: string;
  readonly decision: MemberDecision;
}

/**
 * What the officer decided about each file, by the file as it was typed. A decision names a file by its path or its name
 * alone. @throws CommandError with exit 2 when the list cannot be read, UsageError when a decision is of no file, or two differ
 */
export function decisionsFor(request: Request): ReadonlyMap<string, MemberDecision> {
  const { members } = request;
  const said: Said[] = [
    ...(request.decisions === null ? [] : fromList(request.decisions, request)),
    ...request.accept.map((typed) => accepted(typed, members)),
    ...request.refuse.map((typed) => refused(typed, request)),
  ];
  const decisions = new Map<string, MemberDecision>();
  for (const { file, decision } of said) {
    const meant = members.filter((member) => isMeant(member, file));
    const [only] = meant;
    if (only === undefined || meant.length > 1) throw new UsageError({ code: 'decisionForNobody', file });
    const before = decisions.get(only);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(decision))
      throw new UsageError({ code: 'decisionTwice', file });
    decisions.set(only, decision);
  }
  return decisions;
}

/** `FILE=UNIT`. */
function accepted(typed: string, members: readonly string[]): Said {
  const { file, said } = split(typed, members);
  const unit = said?.trim() ?? '';
  return { file, decision: { kind: 'accept', unit: unit === '' ? null : unit } };
}

/** `FILE=WHY`. */
function refused(typed: string, { members, by }: Request): Said {
  const { file, said } = split(typed, members);
  return { file, decision: returned(said, by) };
}

/** Both sides may hold equals signs: the left one ends where it is one of the files, the longest of them; else at the first sign. */
function split(typed: string, members: readonly string[]): { readonly file: string; readonly said: string | undefined } {
  const isFile = (file: string): boolean => members.some((member) => isMeant(member, file));
  if (isFile(typed)) return { file: typed, said: undefined };
  const signs = [...typed.matchAll(/=/g)].map(({ index }) => index);
  const at = [...signs].reverse().find((sign) => isFile(typed.slice(0, sign))) ?? signs[0];
  return at === undefined ? { file: typed, said: undefined } : { file: typed.slice(0, at), said: typed.slice(at + 1) };
}

function returned(reason: string | undefined, by: string | null): MemberDecision {
  return { kind: 'refuse', by: by ?? userInfo().username, ...(reason === undefined ? {} : { reason }) };
}

function fromList(file: string, request: Request): readonly Said[] {
  const list = v.safeParse(DECISIONS, parsed(file));
  if (!list.success) throw new CommandError(2, { code: 'decisionsNotRead', detail: v.getDotPath(list.issues[0]) ?? '' }, file);
  return list.output.map(({ file: of, decision, unit, reason, by }) => ({
    file: of,
    decision: decision === 'accept' ? { kind: 'accept', unit: unit ?? null } : returned(reason, by ?? request.by),
  }));
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(readInput(file)).replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(2, { code: 'decisionsNotRead', detail: error instanceof Error ? error.message : '' }, file);
  }
}

function isMeant(member: string, named: string): boolean {
  const [one, other] = [member, named].map((file) => file.normalize('NFC').replace(/\\/g, '/'));
  return one === other || (other !== undefined && !other.includes('/') && one?.split('/').pop() === other);
}
