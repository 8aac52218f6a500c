import { parseArgs } from 'node:util';
import { isPaperKind, type PaperKind } from '../../core/papers/paperKinds';
import type { PaperStyle } from '../../core/workbook/paperModel';
import type { UsageProblem } from '../../text/parts/commandWords';

/** What was typed, understood. Files keep the spelling they were given in. */
export interface Request {
  readonly command:
    | 'appraise'
    | 'check'
    | 'write'
    | 'template'
    | 'rule'
    | 'collect'
    | 'why'
    | 'pairs'
    | 'compare'
    | 'rehearse'
    | 'stamp'
    | 'proofread'
    | 'papers'
    | 'year'
    | 'next'
    | 'help'
    | 'version';
  readonly file: string;
  /** compare, rehearse: the workbook of this year; proofread: the one to compare with. */
  readonly other: string | null;
  readonly out: string | null;
  readonly force: boolean;
  readonly json: boolean;
  readonly language: 'vi' | 'en';
  readonly policy: string | null;
  readonly units: string | null;
  /** collect: what the schools sent, and what the officer decided about each. */
  readonly members: readonly string[];
  readonly accept: readonly string[];
  readonly refuse: readonly string[];
  readonly decisions: string | null;
  /** What is known of the criterion of a sentence (`rule`). */
  readonly max: string | null;
  readonly kind: 'points' | 'bonus' | 'penalty' | null;
  readonly unit: string | null;
  /** pairs: how many schools one scores, and which turn of pairs. */
  readonly each: number;
  readonly turn: number;
  /** check: all safe fixes, or those of one rule, into `out`; `by` is who asks for them. */
  readonly fix: 'safe' | null;
  readonly rule: string | null;
  /** check: mark the cells with findings in `out`, or take all marks away; also after `fix`. */
  readonly marks: 'on' | 'off' | null;
  readonly by: string | null;
  /** why: the criterion asked about; the unit stands in `unit`. */
  readonly criterion: string | null;
  /** Heading blocks of the Party or of the State; `null`: as `Cấu hình` says. */
  readonly style: PaperStyle | null;
  /** papers: which of them (`null`: those the period calls for), an office's own template. */
  readonly only: readonly PaperKind[] | null;
  readonly template: string | null;
}

const COMMANDS = [
  'appraise',
  'check',
  'write',
  'template',
  'rule',
  'collect',
  'why',
  'pairs',
  'compare',
  'rehearse',
  'stamp',
  'proofread',
  'papers',
  'year',
  'next',
] as const;
const KINDS = ['points', 'bonus', 'penalty'] as const;
const MARKS = ['on', 'off'] as const;
const STYLES = ['party', 'state'] as const;

/** A sentence of a list, `- Có kế hoạch: 1 điểm`, is no option: those have two dashes, or one letter. */
const isSentence = (word: string): boolean => /^-(?!-)\S*\s/.test(word);
const NO_OPTION = '\u0000';

/** Reads the words after `thidua`. `language` and `json` hold even when the rest is wrong, so that the complaint comes in the right form. */
export function requestFrom(argv: readonly string[]): { request: Request } | { problem: UsageProblem; language: 'vi' | 'en' } {
  const options = {
    out: { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
    lang: { type: 'string' },
    policy: { type: 'string' },
    units: { type: 'string' },
    max: { type: 'string' },
    kind: { type: 'string' },
    unit: { type: 'string' },
    criterion: { type: 'string' },
    into: { type: 'string' },
    with: { type: 'string' },
    fix: { type: 'string' },
    rule: { type: 'string' },
    marks: { type: 'string' },
    by: { type: 'string' },
    style: { type: 'string' },
    only: { type: 'string', multiple: true },
    template: { type: 'string' },
    each: { type: 'string' },
    turn: { type: 'string' },
    accept: { type: 'string', multiple: true },
    refuse: { type: 'string', multiple: true },
    decisions: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
  } as const;
  const {
    values,
    positionals: typed,
    tokens,
  } = parseArgs({
    args: argv.map((word) => (isSentence(word) ? `${NO_OPTION}${word}` : word)),
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const positionals = typed.map((word) => (word.startsWith(NO_OPTION) ? word.slice(NO_OPTION.length) : word));
  const language = values.lang === 'en' ? 'en' : 'vi';
  const wrong = (problem: UsageProblem) => ({ problem, language }) as const;

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.entries(options).find(([name]) => name === token.name)?.[1];
    if (option === undefined) return wrong({ code: 'unknownOption', option: token.rawName });
    const needsValue = option.type === 'string';
    if (needsValue !== (typeof token.value === 'string') || token.value === '')
      return wrong({ code: 'unknownOption', option: token.rawName });
  }
  if (typeof values.lang === 'string' && values.lang !== 'vi' && values.lang !== 'en')
    return wrong({ code: 'wrongLanguage', language: values.lang });

  if (typeof values.kind === 'string' && !KINDS.some((known) => known === values.kind))
    return wrong({ code: 'wrongValue', option: 'kind', value: values.kind });
  if (typeof values.max === 'string' && !/^\d+(?:[.,]\d+)?$/.test(values.max))
    return wrong({ code: 'wrongValue', option: 'max', value: values.max });

  for (const option of ['each', 'turn'] as const) {
    const value = values[option];
    if (typeof value === 'string' && !/^\d{1,3}$/.test(value)) return wrong({ code: 'wrongValue', option, value });
  }
  if (values.each === '0') return wrong({ code: 'wrongValue', option: 'each', value: '0' });

  if (typeof values.fix === 'string' && values.fix !== 'safe')
    return wrong({ code: 'wrongValue', option: 'fix', value: values.fix });

  const marks = MARKS.find((known) => known === values.marks) ?? null;
  if (typeof values.marks === 'string' && marks === null)
    return wrong({ code: 'wrongValue', option: 'marks', value: values.marks });

  const style = STYLES.find((known) => known === values.style) ?? null;
  if (typeof values.style === 'string' && style === null)
    return wrong({ code: 'wrongValue', option: 'style', value: values.style });

  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const texts = (value: unknown): readonly string[] =>
    Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  const only = texts(values.only)
    .flatMap((one) => one.split(','))
    .map((one) => one.trim());
  const notPaper = only.find((one) => !isPaperKind(one));
  if (notPaper !== undefined) return wrong({ code: 'wrongValue', option: 'only', value: notPaper });
  const shared = {
    out: text(values.out),
    force: values.force === true,
    json: values.json === true,
    language,
    policy: text(values.policy),
    units: text(values.units),
    max: text(values.max),
    kind: KINDS.find((known) => known === values.kind) ?? null,
    unit: text(values.unit),
    criterion: text(values.criterion),
    other: text(values.with),
    each: typeof values.each === 'string' ? Number(values.each) : 1,
    turn: typeof values.turn === 'string' ? Number(values.turn) : 0,
    fix: values.fix === 'safe' ? 'safe' : null,
    rule: text(values.rule),
    marks,
    by: text(values.by),
    members: [],
    accept: texts(values.accept),
    refuse: texts(values.refuse),
    decisions: text(values.decisions),
    style,
    only: only.length === 0 ? null : only.filter(isPaperKind),
    template: text(values.template),
  } as const;
  if (values.version === true) return { request: { ...shared, command: 'version', file: '' } };
  if (values.help === true) return { request: { ...shared, command: 'help', file: '' } };

  const [first, ...rest] = positionals;
  if (first === undefined)
    return argv.length === 0 ? { request: { ...shared, command: 'help', file: '' } } : wrong({ code: 'missingFile' });
  const command = COMMANDS.find((known) => known === first);
  const files = command === undefined ? positionals : rest;
  if (command === undefined && !looksLikeFile(first)) return wrong({ code: 'unknownCommand', command: first });

  if (command === 'template') {
    if (files.length > 0) return wrong({ code: 'tooManyFiles' });
    return shared.out === null ? wrong({ code: 'missingOut' }) : { request: { ...shared, command, file: '' } };
  }
  if (command === 'rule') {
    const sentence = files.join(' ');
    return sentence.trim() === '' ? wrong({ code: 'missingSentence' }) : { request: { ...shared, command, file: sentence } };
  }
  if (command === 'collect') {
    const into = text(values.into);
    if (files.length === 0) return wrong({ code: 'missingMembers' });
    if (into === null) return wrong({ code: 'missingInto' });
    return shared.out === null ? wrong({ code: 'missingOut' }) : { request: { ...shared, command, file: into, members: files } };
  }
  const [file, ...more] = files;
  if (file === undefined) return wrong({ code: 'missingFile' });
  if (command === 'compare') {
    const [other, ...rest] = more;
    if (other === undefined) return wrong({ code: 'missingOther' });
    return rest.length > 0 ? wrong({ code: 'tooManyFiles' }) : { request: { ...shared, command, file, other } };
  }
  if (more.length > 0) return wrong({ code: 'tooManyFiles' });
  if (command === 'rehearse' && (shared.other === null) === (shared.policy === null)) return wrong({ code: 'missingRules' });
  if (command === 'why' && shared.unit === null) return wrong({ code: 'missingUnit' });
  if (
    (command === 'write' ||
      command === 'next' ||
      command === 'pairs' ||
      command === 'stamp' ||
      command === 'papers' ||
      (command === 'check' && (shared.fix !== null || marks !== null))) &&
    shared.out === null
  )
    return wrong({ code: 'missingOut' });
  return { request: { ...shared, command: command ?? 'appraise', file } };
}

/** A bare word is a mistyped command; anything with a dot or a slash is taken for a file. */
function looksLikeFile(word: string): boolean {
  return /[./\\]/.test(word);
}
