import set from '../../../../assets/criteria-default.json';
import type { CriterionKind } from '../../../../src/core/domain/criteria';
import { exactText, points, pointsFromExcel } from '../../../../src/core/domain/points';
import { readSentence } from '../../../../src/core/read/sentences/readSentence';

interface Item {
  readonly number: string;
  readonly method: string;
  readonly unit: string;
  readonly points100: number;
  readonly points1000: number;
  readonly ruleSentence: string;
  readonly ruleSentence1000: string;
  readonly params?: {
    readonly levels?: readonly { readonly label: string; readonly share: number }[];
    readonly perUnit100?: number;
    readonly perUnit1000?: number;
    readonly lower?: number;
    readonly targetFrom?: string;
    readonly target?: number | null;
    readonly parts?: readonly { readonly share: number; readonly lower?: number }[];
  };
}

const decimal = (value: number): string => exactText(pointsFromExcel(value));

function read(item: Item, kind: CriterionKind, scale: 100 | 1000) {
  const maximum = scale === 100 ? item.points100 : item.points1000;
  return readSentence(scale === 100 ? item.ruleSentence : item.ruleSentence1000, {
    maximum: kind === 'penalty' ? null : points(decimal(maximum)),
    kind,
    unitOfMeasure: item.unit,
  });
}

const all: readonly (Item & { readonly scale: 100 | 1000 })[] = ([100, 1000] as const).flatMap((scale) =>
  set.groups.flatMap((group) => group.criteria.map((item): Item & { readonly scale: 100 | 1000 } => ({ ...item, scale }))),
);
const ofMethod = (method: string) => all.filter((item) => item.method === method && item.params?.parts === undefined);

describe('the sentences of the default criteria say the same as their parameters', () => {
  it.each(ofMethod('LEVEL'))('$number of $scale: levels', (item) => {
    const { method } = read(item, 'points', item.scale);
    const maximum = item.scale === 100 ? item.points100 : item.points1000;
    const expected = item.params?.levels?.map(({ label, share }) => [label, decimal(share * maximum)]);
    expect(
      method?.kind === 'levels'
        ? method.levels.map((level) => [level.label, level.points === undefined ? null : exactText(level.points)])
        : method,
    ).toEqual(expected);
  });

  it.each(ofMethod('COUNT'))('$number of $scale: so many points for each', (item) => {
    const { method } = read(item, 'points', item.scale);
    const each = item.scale === 100 ? item.params?.perUnit100 : item.params?.perUnit1000;
    const maximum = item.scale === 100 ? item.points100 : item.points1000;
    expect(
      method?.kind === 'perUnit'
        ? [exactText(method.pointsPerUnit), method.maximum === null ? null : exactText(method.maximum)]
        : method,
    ).toEqual([decimal(each ?? 0), decimal(maximum)]);
  });

  it.each([...ofMethod('RATIO'), ...ofMethod('BAND')])('$number of $scale: in proportion to the target', (item) => {
    const { method } = read(item, 'points', item.scale);
    const target = item.params?.lower ?? (item.params?.targetFrom === 'fixed' ? item.params.target : null) ?? null;
    const maximum = item.scale === 100 ? item.points100 : item.points1000;
    expect(
      method?.kind === 'ratioToTarget'
        ? [method.maximum === null ? null : exactText(method.maximum), method.target === null ? null : exactText(method.target)]
        : method,
    ).toEqual([decimal(maximum), target === null ? null : decimal(target)]);
  });

  it.each(all.filter((item) => item.params?.parts !== undefined))(
    '$number of $scale: a sum of parts, each in proportion',
    (item) => {
      const { method } = read(item, 'points', item.scale);
      const maximum = item.scale === 100 ? item.points100 : item.points1000;
      const expected = item.params?.parts?.map(({ share, lower = null }) => [
        decimal(share * maximum),
        lower === null ? null : decimal(lower),
      ]);
      const parts = method?.kind === 'composite' ? method.parts.map((part) => part.method) : [];
      expect(
        parts.map((part) =>
          part.kind === 'ratioToTarget' && part.maximum !== null
            ? [exactText(part.maximum), part.target === null ? null : exactText(part.target)]
            : part,
        ),
      ).toEqual(expected);
    },
  );

  it.each(set.bonus.items)('$number: a bonus given once', (item) => {
    const { method } = read(item, 'bonus', 100);
    expect(method?.kind === 'bonus' ? [exactText(method.pointsPerUnit), method.once] : method).toEqual([
      decimal(item.points100),
      true,
    ]);
  });

  it.each(set.penalty.items)('$number: a deduction for each', (item) => {
    const { method } = read(item, 'penalty', 100);
    expect(method?.kind === 'penalty' ? [exactText(method.pointsPerUnit), method.cap] : method).toEqual([
      decimal(item.points100),
      null,
    ]);
  });

  it('none of them contradicts its maximum', () => {
    expect(all.filter((item) => read(item, 'points', item.scale).contradicts)).toEqual([]);
  });
});
