import { appraise } from '../../../src/core/appraise';
import { packetIssues } from '../../../src/core/collect/packetIssues';
import type { Reading } from '../../../src/core/domain/reading';
import { selfScoreSheet, sheetPerSchool } from '../../builders/scoringWorkbooks';
import { workbook } from '../../builders/workbook';
import { inShort } from '../validate/findings';

function readingOf(...given: Parameters<typeof appraise>): Reading {
  const { reading } = appraise(...given);
  if (reading === null) throw new Error('not recognised');
  return reading;
}

describe('PKT-01 the file of one school', () => {
  const all = readingOf(sheetPerSchool());
  const owner = all.units[1]?.id ?? '';

  it('holds nobody else, where each sees its own sheet only: told once, at the first of the others', () => {
    const issues = packetIssues(all, owner, 'own');
    const [first, own, third] = all.units;
    expect(issues).toMatchObject([
      {
        severity: 'error',
        blocks: 'print',
        place: { at: first?.at },
        facts: { owner: own?.name, others: [first?.name, third?.name] },
      },
    ]);
    expect(issues.map(inShort)).toEqual(["PKT-01 '1 Tr.M'!A3"]);
  });

  it('with its own sheet alone, or where all may see everything, is in order', () => {
    const own = readingOf(workbook(selfScoreSheet()));
    expect(packetIssues(own, own.units[0]?.id ?? '', 'own')).toEqual([]);
    expect(packetIssues(all, owner, 'all')).toEqual([]);
    expect(packetIssues(all, owner, undefined)).toEqual([]);
  });
});
