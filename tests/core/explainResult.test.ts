import { explain } from '../../src/core/explain/explain';
import { explainResult } from '../../src/core/explainResult';
import type { Issue } from '../../src/core/domain/issue';
import { points } from '../../src/core/domain/points';
import { appraisal, type AppraisalSpec } from './render/appraisals';

/** 2 for each, at most 5: three results earn 5 of 6. */
const SPEC: AppraisalSpec = {
  criteria: [
    {
      id: 'I',
      maximum: '5',
      method: { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null },
    },
  ],
  units: { A: { I: { result: '3' } }, B: { I: { result: '1' } } },
  policy: { grades: [{ name: 'Xuất sắc', from: points('5') }] },
};
const BLOCKING: Issue = {
  rule: 'RNG-04',
  code: 'scoreAboveMaximum',
  severity: 'error',
  blocks: 'ranking',
  place: { at: { sheet: 'Phiếu A', row: 5, column: 11 }, unit: 'A', criterion: 'I' },
  facts: { value: '6', maximum: '5' },
  fix: null,
};

interface Told {
  readonly sections: readonly {
    readonly name: string;
    readonly lines: readonly { readonly code: string; readonly facts: unknown; readonly cells: readonly string[] }[];
  }[];
  readonly [field: string]: unknown;
}

function told(spec: AppraisalSpec, unit: string, criterion: string | null): Told {
  const found = appraisal(spec);
  const explanation = explain(found, unit, criterion);
  if (explanation === null) throw new Error('nobody asked about');
  return JSON.parse(JSON.stringify(explainResult(explanation, found, 'Sổ.xlsx', ({ code }) => `câu ${code}`)));
}

const line = ({ sections }: Told, code: string) => sections.flatMap(({ lines }) => lines).find((one) => one.code === code);

describe('the document of `thidua why --json`', () => {
  it('of one criterion: the unit, the criterion with its cell, its value and its points', () => {
    const document = told(SPEC, 'A', 'I');
    expect(document).toMatchObject({
      file: 'Sổ.xlsx',
      unit: { id: 'A', name: 'Trường A', cell: "'Phiếu chấm'!A1" },
      criterion: { id: 'I', number: 'I', text: 'Tiêu chí I', kind: 'points', maximum: '5', cell: "'Phiếu chấm'!A1" },
      value: '3',
      points: '5',
      total: '5',
      place: 1,
      grade: 'Xuất sắc',
      isBlocked: false,
    });
  });

  it('each line with its code, its exact facts, the cells it speaks of and its sentence', () => {
    const document = told(SPEC, 'A', 'I');
    expect(line(document, 'cutByMaximum')).toMatchObject({
      facts: { before: '6', maximum: '5', lost: '1', after: '5' },
      sentence: 'câu cutByMaximum',
    });
    expect(line(document, 'cell')).toMatchObject({
      facts: { what: 'result', shown: '3', counts: true },
      cells: ["'Phiếu A'!F5"],
    });
    expect(line(document, 'sentence')?.facts).toEqual({
      sentence: null,
      method: { kind: 'perUnit', pointsPerUnit: '2', freeUnits: '0', maximum: null, max: null },
    });
  });

  it('of the whole scorecard: no criterion, no value of its own', () => {
    expect(told(SPEC, 'B', null)).toMatchObject({
      criterion: null,
      value: null,
      points: null,
      total: '2',
      place: 2,
      grade: null,
    });
  });

  it('a finding that withholds the places is told as the findings are', () => {
    const document = told({ ...SPEC, issues: [BLOCKING] }, 'A', null);
    expect(document).toMatchObject({ isBlocked: true, place: null });
    expect(line(document, 'blocking')?.facts).toMatchObject({
      rule: 'RNG-04',
      blocks: true,
      sheet: 'Phiếu A',
      cell: 'K5',
      message: 'câu blocking',
    });
  });
});
