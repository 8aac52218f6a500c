import { basename } from 'node:path';
import { appraise } from '../../core/appraise';
import type { Appraisal } from '../../core/domain/appraisal';
import { inStyle } from '../../core/domain/inStyle';
import type { Recognition } from '../../core/domain/recognition';
import { judgedAppraisal } from '../../core/judgeIssues';
import { recognitionResult, type ResultWords } from '../../core/result';
import { sealText } from '../../core/sealText';
import { HostError } from '../../core/workbook/host';
import type { Workbook } from '../../core/workbook/workbook';
import { xlsxHost, type XlsxHost } from '../../hosts/xlsx/xlsxHost';
import { issueText } from '../../text/issueText';
import type { CommandText } from '../../text/commandText';
import { CommandError } from './commandError';
import { readInput } from './files';
import type { Request } from './request';
import { sha256 } from './sha256';
import { today } from './today';

/** A workbook opened, appraised and recognised. */
export interface Examined {
  readonly host: XlsxHost;
  readonly workbook: Workbook;
  readonly appraisal: Appraisal;
  readonly seal: string;
}

/** Opens the file, reads it and appraises it. @throws CommandError with exit 2 when the input cannot be used */
export async function examine(request: Request, text: CommandText): Promise<Examined> {
  const examined = await opened(request, text);
  const { recognition } = examined.appraisal;
  if (recognition.kind !== 'recognised') refuseUnrecognised(recognition, request.file, text);
  return examined;
}

/** The same of any workbook, scoring or not. @throws CommandError with exit 2 when it is no workbook */
export async function opened(request: Request, text: CommandText): Promise<Examined> {
  const given = request.policy === null ? null : readPolicy(request.policy);
  const bytes = readInput(request.file);
  const host = xlsxHost(bytes, basename(request.file).normalize('NFC'));
  const workbook = await host.read().catch((error: unknown) => {
    throw error instanceof HostError ? new CommandError(2, error.failure, request.file) : error;
  });
  const appraisal = judgedAppraisal(appraise(workbook, given, null, today()), workbook, text.sheets.log);
  // How papers are headed this once is no part of what was sealed.
  return { host, workbook, appraisal: inStyle(appraisal, request.style), seal: sha256(sealText(appraisal)) };
}

export function resultWords(text: CommandText): ResultWords {
  return {
    clue: text.clues.clue,
    issue: (issue) => issueText(text.issues, issue),
    standing: text.reasons.standing,
    tieBroken: text.reasons.tieBroken,
    proposal: text.reasons.proposal,
    unfitDecision: text.reasons.unfitDecision,
    analysis: text.sheets.analysis,
  };
}

/** @throws CommandError always: a workbook that is not read is refused with what was seen of it */
export function refuseUnrecognised(
  recognition: Exclude<Recognition, { kind: 'recognised' }>,
  file: string,
  text: CommandText,
): never {
  const extra = { recognition: recognitionResult({ recognition, reading: null }, resultWords(text)) };
  if (recognition.kind === 'unknown') {
    throw new CommandError(2, { code: 'notScoring', clues: recognition.clues.map(text.clues.clue) }, file, extra);
  }
  const candidates = recognition.candidates.map(
    (candidate) =>
      `«${candidate.sheet}»: ${text.commands.layout[candidate.layout]}. ${candidate.clues.map(text.clues.clue).join(' ')}`,
  );
  throw new CommandError(2, { code: 'ambiguous', candidates }, file, extra);
}

/** @throws CommandError with exit 2 */
export function readPolicy(file: string): unknown {
  const text = new TextDecoder().decode(readInput(file));
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CommandError(2, { code: 'policyNotJson', detail: error instanceof Error ? error.message : '' }, file);
  }
}
