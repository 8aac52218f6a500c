import { evidenceWeights } from '../../../src/core/probe/evidence';
import { firmness } from '../../../src/core/firmness';
import { appraise } from '../../../src/core/appraise';
import type { Noise, Way } from '../../../src/core/domain/firmness';
import { decimalText, points } from '../../../src/core/domain/points';
import type { Reading } from '../../../src/core/domain/reading';
import { prizeLines } from '../../../src/core/probe/prizeLines';
import { quantile } from '../../../src/core/probe/placeIntervals';
import { usualCorrections } from '../../../src/core/probe/usualCorrections';
import { firmnessOf, groundFor } from '../../builders/firmness';
import { award, policy, reading, totals } from '../../builders/readings';
import { sheetOf, workbookOf } from '../../hosts/contractWorkbook';

const FLAG = policy({ awards: [award('flag')] });
const tie = (way: Way | null | undefined): string | null => {
  const at = way?.ties ?? null;
  return at === null ? null : decimalText(at.to);
};

/** Documents cited beside scores, by unit and criterion. */
function citing(one: Reading, cited: Readonly<Record<string, Readonly<Record<string, string>>>>): Reading {
  return {
    ...one,
    entries: new Map(
      [...one.entries].map(([unit, own]) => [
        unit,
        new Map(
          [...own].map(([id, entry]) => {
            const text = cited[unit]?.[id];
            return [id, text === undefined ? entry : { ...entry, evidence: { at: { sheet: 'S', row: 1, column: 9 }, text } }];
          }),
        ),
      ]),
    ),
  };
}

describe('decisive evidence', () => {
  it('is what alone would cost the award: 88 against 86.5, documents of 2.5, 1.5 and 0.5', () => {
    const one = citing(
      reading({
        criteria: [
          { id: 'base', maximum: '90' },
          { id: 'c1', maximum: '5' },
          { id: 'c2', maximum: '5' },
          { id: 'c3', maximum: '5' },
        ],
        units: {
          A: { base: '83.5', c1: '2.5', c2: '1.5', c3: '0.5' },
          B: { base: '86.5', c1: '0', c2: '0', c3: '0' },
        },
      }),
      { A: { c1: 'Số 76-BC/TCT', c2: 'Số 77-BC/TCT', c3: 'Số 78-BC/TCT' }, B: { base: 'Số 1-BC/TCT' } },
    );
    const ground = groundFor(one, FLAG);
    expect(evidenceWeights(ground, prizeLines(ground)).map(({ unit, document, verdict }) => [unit, document, verdict])).toEqual([
      ['A', 'Số 76-BC/TCT', 'decisive'],
      ['A', 'Số 77-BC/TCT', 'tying'],
      ['A', 'Số 78-BC/TCT', 'safe'],
    ]);
  });

  it('cited in two criteria falls in both, and two in one cell each fall with all of it', () => {
    const one = citing(
      reading({
        criteria: [
          { id: 'a', maximum: '10' },
          { id: 'b', maximum: '10' },
        ],
        units: { A: { a: '5', b: '5' }, B: { a: '4', b: '0' } },
      }),
      { A: { a: 'Số 5-BC/TCT; Số 6-BC/TCT', b: 'số 5-BC/TCT' } },
    );
    const ground = groundFor(one, FLAG);
    expect(
      evidenceWeights(ground, prizeLines(ground)).map(({ document, criteria, points: all, verdict }) => [
        document,
        criteria,
        decimalText(all),
        verdict,
      ]),
    ).toEqual([
      ['Số 5-BC/TCT', ['a', 'b'], '10', 'decisive'],
      ['Số 6-BC/TCT', ['a'], '5', 'safe'],
    ]);
  });
});

describe('usual corrections', () => {
  const of = (units: Readonly<Record<string, Readonly<Record<string, Record<string, string>>>>>): string | null => {
    const one = reading({ stages: ['self', 'review1', 'agreed'], criteria: [{ id: 'a', maximum: '10' }], units });
    const usual = usualCorrections(one).get('a');
    return usual === undefined ? null : decimalText(usual);
  };

  it('are the median of what self-scores were corrected by, the mean of the middle two where their number is even', () => {
    expect(
      of({ A: { a: { self: '9', agreed: '8' } }, B: { a: { self: '9', agreed: '9' } }, C: { a: { self: '9', agreed: '4' } } }),
    ).toBe('1');
    expect(of({ A: { a: { self: '9', agreed: '8' } }, B: { a: { self: '9', agreed: '7' } } })).toBe('1.5');
  });

  it('are how far reviews are apart where nobody scored himself, and unknown with one review', () => {
    expect(of({ A: { a: { review1: '9', agreed: '7' } } })).toBe('2');
    expect(of({ A: { a: { agreed: '7' } } })).toBe(null);
  });
});

describe('lights', () => {
  it('are red where a usual correction would do, amber where only a larger one would, green where none can', () => {
    const one = reading({
      stages: ['self', 'agreed'],
      criteria: [
        { id: 'usual', maximum: '10' },
        { id: 'rare', maximum: '10' },
        { id: 'small', maximum: '1' },
      ],
      units: {
        A: { usual: { self: '10', agreed: '8' }, rare: { self: '8', agreed: '8' }, small: { self: '1', agreed: '1' } },
        B: { usual: { self: '8', agreed: '6' }, rare: { self: '8', agreed: '8' }, small: { self: '1', agreed: '1' } },
      },
    });
    const [prize] = firmnessOf(one, FLAG).prizes;
    expect(prize?.flips.map(({ criterion, light }) => [criterion, light])).toEqual([
      ['usual', 'red'],
      ['rare', 'amber'],
      ['small', 'green'],
    ]);
    expect(prize?.light).toBe('red');
  });
});

describe('points that follow from results', () => {
  it('are moved by the result, with the whole cluster scored again: a leader that falls raises the others', () => {
    const best = { kind: 'relativeToBest' as const, maximum: points('10'), pool: 'all' as const, direction: 'higher' as const };
    const one = reading({
      criteria: [
        { id: 'best', maximum: '10', method: best },
        { id: 'plain', maximum: '10' },
      ],
      // A: 10 + 2 = 12; B: 5 + 6 = 11. With A at 16 results: 10 + 2 = 12 against 6.25 + 6 = 12.25.
      units: { A: { best: { result: '20' }, plain: '2' }, B: { best: { result: '10' }, plain: '6' } },
    });
    const flip = firmnessOf(one, FLAG).prizes[0]?.flips.find(({ criterion }) => criterion === 'best');
    // B is level when 100/x = 6 or more: from 16 down.
    expect([flip?.lowerHolder?.by, tie(flip?.lowerHolder), tie(flip?.raiseRunner)]).toEqual(['result', '16', '12']);
  });

  it('go down the tiers of their method, not by any amount', () => {
    const tiers = {
      kind: 'tiers' as const,
      direction: 'higher' as const,
      tiers: [
        { from: points('0'), points: points('0') },
        { from: points('80'), points: points('5') },
        { from: points('95'), points: points('10') },
      ],
    };
    const one = reading({
      criteria: [
        { id: 'rate', maximum: '10', method: tiers },
        { id: 'plain', maximum: '10' },
      ],
      units: { A: { rate: { result: '96' }, plain: '1' }, B: { rate: { result: '80' }, plain: '4' } },
    });
    const flip = firmnessOf(one, FLAG).prizes[0]?.flips[0];
    expect([tie(flip?.lowerHolder), tie(flip?.raiseRunner)]).toEqual(['94', '95']);
  });
});

describe('where there is nothing to hold', () => {
  it('one school alone has no margin and no runner, and keeps its award whatever is checked', () => {
    const found = firmnessOf(totals({ A: '90' }), FLAG, { draws: 20 });
    expect([found.margins, found.prizes.map(({ holder, runner, flips }) => [holder, runner, flips])]).toEqual([
      [],
      [['A', null, []]],
    ]);
    expect([found.checks.cells, found.checks.settles]).toEqual([[], true]);
    expect(found.noise.map(({ units }) => units.map(({ least, most }) => [least, most]))).toEqual([[[1, 1]], [[1, 1]]]);
  });

  it('a single school may still fall below a minimum', () => {
    const found = firmnessOf(totals({ A: '90' }), policy({ awards: [award('flag', { minTotal: points('90') })] }));
    expect(found.checks.cells.map(({ unit }) => unit)).toEqual(['A']);
  });

  it('all tied: no margin above 0, the award open, no pair to flip', () => {
    const found = firmnessOf(totals({ A: '90', B: '90', C: '90' }), FLAG, { draws: 20 });
    expect(found.margins.map(({ gap }) => decimalText(gap))).toEqual(['0', '0']);
    expect(found.prizes.map(({ isOpen, holder, flips }) => [isOpen, holder, flips])).toEqual([[true, null, []]]);
    expect(found.checks.cells.length).toBe(3);
  });

  it('nobody eligible: no places, no holders, no intervals', () => {
    const found = firmnessOf(totals({ A: '90', B: '80' }, { disqualified: { A: 'kỷ luật', B: 'kỷ luật' } }), FLAG, { draws: 20 });
    expect([found.margins, found.prizes[0]?.holder, found.checks.cells, found.noise.map(({ units }) => units)]).toEqual([
      [],
      null,
      [],
      [[], []],
    ]);
  });

  it('no ranking, or no scoring workbook: nothing at all', () => {
    const other = workbookOf([
      sheetOf('Danh sách', [
        ['Họ và tên', 'Ngày sinh'],
        ['Nguyễn Văn A', '1/1/1980'],
      ]),
    ]);
    expect(firmness(appraise(other))).toBe(null);
  });

  it('a cluster too large to be run again keeps its margins and says so', () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`U${String(at)}`, String(at % 100)]));
    const { isPartial, margins, prizes, noise } = firmnessOf(totals(many), policy(), { draws: 10 });
    expect([isPartial, margins.length, prizes, noise]).toEqual([true, 20_000, [], []]);
  });
});

describe('noise', () => {
  const close = totals({ A: '90', B: '89', C: '50' });
  const noiseOf = (of: Noise['of'], one: Reading = close): Noise | undefined =>
    firmnessOf(one, FLAG, { draws: 200 }).noise.find((noise) => noise.of === of);

  it('is the same every time, and says its algorithm, seed and draws', () => {
    expect(noiseOf('weights')).toEqual(noiseOf('weights'));
    const { algorithm, seed, draws } = noiseOf('points') ?? {};
    expect([algorithm, seed, draws]).toEqual(['xoshiro128** / splitmix32', 2026, 200]);
  });

  it('of the weights leaves one criterion alone with the places it had: it multiplies all totals alike', () => {
    expect(noiseOf('weights')?.units.map(({ unit, least, most }) => [unit, least, most])).toEqual([
      ['A', 1, 1],
      ['B', 2, 2],
      ['C', 3, 3],
    ]);
  });

  it('of the points turns close neighbours and leaves far ones; every tie counts for both', () => {
    const units = noiseOf('points')?.units ?? [];
    expect(units.map(({ unit, least, most }) => [unit, least, most])).toEqual([
      ['A', 1, 2],
      ['B', 1, 2],
      ['C', 3, 3],
    ]);
    const shares = units.map(({ shareFirst }) => Number(decimalText(shareFirst)));
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeGreaterThan(1);
  });

  it('never raises a full score: an upward draw has no effect', () => {
    const full = noiseOf('points', totals({ A: '100', B: '98' }));
    expect(full?.units.map(({ unit, least }) => [unit, least])).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
    const higher = noiseOf('points', totals({ A: '100', B: '97' }));
    expect(higher?.units.map(({ unit, least }) => [unit, least])).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
  });

  it('has quantiles that occurred: of 1 × 18, 2, 3 they are 1 and 2', () => {
    const places = [...Array.from({ length: 18 }, () => 1), 2, 3];
    expect([quantile(places, 1, 20), quantile(places, 19, 20)]).toEqual([1, 2]);
  });
});
