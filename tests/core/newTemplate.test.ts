/** A fresh scoring workbook: CONTRACT §2 (`template`), §3.1 (the default policy says that it is a draft). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEdits } from '../../src/core/afterEdits';
import { appraise } from '../../src/core/appraise';
import { newTemplate, UNNAMED_UNITS, unnamedUnits } from '../../src/core/newTemplate';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policyToJson } from '../../src/core/policies/policyToJson';
import { vi } from '../../src/text/vi';
import { workbook } from '../builders/workbook';

const CRITERIA: unknown = JSON.parse(readFileSync(join(__dirname, '../../assets/criteria-default.json'), 'utf8'));

it('names schools nobody has named from 1 on, as many as a cluster usually has', () => {
  expect(UNNAMED_UNITS).toBe(7);
  expect(unnamedUnits((n) => `Đơn vị ${String(n)}`)).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `Đơn vị ${String(n)}`));
});

describe('the sheets', () => {
  const { sheets, isDraft } = newTemplate(CRITERIA, ['Trường M', 'Trường N'], vi.sheets.template);
  const written = appraise(
    afterEdits(
      workbook(),
      sheets.map((sheet) => ({ kind: 'putSheet' as const, sheet })),
    ),
  );

  it('are read as the schools in their order, with the draft policy, which says that it is one', () => {
    expect(written.recognition.kind).toBe('recognised');
    expect(written.reading?.units.map(({ name }) => name)).toEqual(['Trường M', 'Trường N']);
    expect(policyToJson(written.policy)).toEqual(policyToJson(draftPolicy));
    expect([isDraft, written.policy.isDraft]).toEqual([true, true]);
  });

  it('of a criteria set that was issued say so', () => {
    expect(newTemplate({ ...Object(CRITERIA), status: 'issued' }, ['Trường M'], vi.sheets.template).isDraft).toBe(false);
  });

  it('ask for every score and every target: nothing is filled in', () => {
    expect(new Set(written.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code))).toEqual(
      new Set(['scoreMissing', 'targetNotEntered']),
    );
  });
});
