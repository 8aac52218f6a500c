import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appraise } from '../../src/core/appraise';
import { unitNames } from '../../src/core/domain/unitNames';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policyToJson } from '../../src/core/policies/policyToJson';
import { vi } from '../../src/text/vi';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const FOLDER = join(__dirname, 'proposals');

interface Input {
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly CellInput[])[] }[];
  /** What the case says otherwise than the draft policy. */
  readonly policy: Readonly<Record<string, unknown>>;
}

const load = (name: string, file: string) => JSON.parse(readFileSync(join(FOLDER, name, file), 'utf8'));

/** Per award: seats, and of every unit whether it is in (+), to be decided on (?) or out (-), with its sentence. */
function proposed({ sheets, policy }: Input): unknown {
  const found = appraise(workbook(...sheets.map(({ name, rows }) => sheet(name, rows))), {
    ...policyToJson(draftPolicy),
    ...policy,
  });
  const nameOf = unitNames(found.reading);
  return Object.fromEntries(
    found.proposal.awards.map(({ name, seats, unfilled, nominees, needsDecision, unfitDecisions, leftOut }) => [
      name,
      {
        seats,
        unfilled,
        lines: [
          ...nominees.map(({ unit, reason }) => `+ ${nameOf(unit)}: ${vi.reasons.proposal(reason)}`),
          ...(needsDecision === null
            ? []
            : [
                `? ${needsDecision.units.map(nameOf).join(', ')} / ${needsDecision.seats}: ${vi.reasons.proposal(needsDecision.reason)}`,
              ]),
          ...unfitDecisions.map((unfit) => `! ${vi.reasons.unfitDecision(unfit)}`),
          ...leftOut.map(({ unit, reason }) => `- ${nameOf(unit)}: ${vi.reasons.proposal(reason)}`),
        ],
      },
    ]),
  );
}

describe('cases of proposals, each a folder with its input, what METHODS wants of it, and why', () => {
  it.each(readdirSync(FOLDER))('%s', (name) => {
    expect(proposed(load(name, 'input.json'))).toEqual(load(name, 'expected.json'));
    expect(readFileSync(join(FOLDER, name, 'why.md'), 'utf8')).toContain('METHODS §');
  });
});
