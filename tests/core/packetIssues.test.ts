import { appraise } from '../../src/core/appraise';
import type { Reading } from '../../src/core/domain/reading';
import { packetIssues } from '../../src/core/packetIssues';
import { selfScoreSheet, sheetPerSchool } from '../builders/scoringWorkbooks';
import { workbook } from '../builders/workbook';
import { inShort } from './validate/findings';

function readingOf(...given: Parameters<typeof appraise>): Reading {
  const { reading } = appraise(...given);
  if (reading === null) throw new Error('not recognised');
  return reading;
}

describe('PKT-01 a packet for one school', () => {
  const all = readingOf(sheetPerSchool());
  const owner = all.units[1]?.id ?? '';

  it('holds nobody else, where each sees its own sheet only', () => {
    const issues = packetIssues(all, owner, 'own');
    expect(issues).toMatchObject([
      { severity: 'error', blocks: 'print', facts: { owner: all.units[1]?.name, other: all.units[0]?.name } },
      { facts: { other: all.units[2]?.name } },
    ]);
    expect(issues.map((issue) => issue.place.at)).toEqual([all.units[0]?.at, all.units[2]?.at]);
    expect(issues.map(inShort)[0]).toMatch(/^PKT-01 /);
  });

  it('with its own sheet alone, or where all may see everything, is in order', () => {
    const own = readingOf(workbook(selfScoreSheet()));
    expect(packetIssues(own, own.units[0]?.id ?? '', 'own')).toEqual([]);
    expect(packetIssues(all, owner, 'all')).toEqual([]);
  });
});
