import type { EvidenceWeight, Firmness, Flip, Margin, Noise, Way } from './domain/firmness';
import { decimalText, type Points } from './domain/points';
import type { ResultDocument } from './issueResult';
import { refText } from './workbook/address';

/**
 * `robustness` of CONTRACT §3. Margins are known from the ranking alone; the rest is empty until the engine was probed.
 * @param sentences what it means, in the language asked for
 */
export function firmnessResult(
  margins: readonly Margin[],
  firmness: Firmness | null,
  sentences: readonly string[],
): ResultDocument {
  return {
    margins: margins.map(({ above, below, gap }) => ({ above, below, gap: decimalText(gap) })),
    flips: (firmness?.prizes ?? []).flatMap(({ award, holder, runner, flips }) =>
      flips.map((flip) => ({ award, holder, runner, ...flipResult(flip) })),
    ),
    leaveOneOut: (firmness?.leaveOneOut ?? []).map(({ criterion, units, meanPlaceChange, firstChanges }) => ({
      criterion,
      units: units.map(({ unit, total, place }) => ({ unit, total: text(total), place })),
      meanPlaceChange: decimalText(meanPlaceChange),
      firstChanges,
    })),
    prizes: (firmness?.prizes ?? []).map(({ award, holder, runner, gap, isOpen, light }) => ({
      award,
      holder,
      runner,
      gap: text(gap),
      isOpen,
      light,
    })),
    evidence: (firmness?.evidence ?? []).map(evidenceResult),
    noise: (firmness?.noise ?? []).filter(({ draws }) => draws > 0).map(noiseResult),
    checkFirst: {
      cells: (firmness?.checks.cells ?? []).map(({ unit, criterion, cells, points, usual, openBefore }) => ({
        unit,
        criterion,
        cells: cells.map(refText),
        points: decimalText(points),
        usual: decimalText(usual),
        openBefore,
      })),
      settles: firmness?.checks.settles ?? null,
      of: firmness?.checks.of ?? 0,
      basis: firmness?.checks.basis ?? null,
    },
    sentences,
  };
}

function flipResult({ criterion, lowerHolder, raiseRunner, usual, light }: Flip): ResultDocument {
  return {
    criterion,
    lowerHolderBy: text(lowerHolder?.ties?.amount ?? null),
    raiseRunnerBy: text(raiseRunner?.ties?.amount ?? null),
    lowerHolder: wayResult(lowerHolder),
    raiseRunner: wayResult(raiseRunner),
    usual: text(usual),
    light,
  };
}

function wayResult(way: Way | null): ResultDocument | null {
  if (way === null) return null;
  const { unit, by, cells, from, ties, overtakes, light } = way;
  return {
    unit,
    by,
    cells: cells.map(refText),
    from: decimalText(from),
    tiesAt: text(ties?.to ?? null),
    losesAt: text(overtakes?.to ?? null),
    light,
  };
}

function evidenceResult({ award, unit, document, criteria, cells, points, verdict }: EvidenceWeight): ResultDocument {
  return { award, unit, document, criteria, cells: cells.map(refText), points: decimalText(points), verdict };
}

function noiseResult({ of, algorithm, seed, draws, units }: Noise): ResultDocument {
  return {
    of,
    algorithm,
    seed,
    draws,
    units: units.map(({ unit, place, least, most, mean, median, q05, q95, shareFirst, awards }) => ({
      unit,
      place,
      least,
      most,
      mean: decimalText(mean),
      median,
      q05,
      q95,
      shareFirst: decimalText(shareFirst),
      awards: awards.map(({ award, share }) => ({ award, share: decimalText(share) })),
    })),
  };
}

function text(value: Points | null): string | null {
  return value === null ? null : decimalText(value);
}
