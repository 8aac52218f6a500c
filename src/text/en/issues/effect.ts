import type { TotalEffect } from '../../../core/domain/issue';
import { englishNumbers } from '../../format';
import { isShifted } from '../../shiftsNothing';

/** Units a sentence names; the others it counts. */
const MOST = 3;

/** What a fault does to the totals and places of units. */
export function effect(effects: readonly TotalEffect[]): string {
  const told = effects.slice(0, MOST).map(ofUnit);
  const more = effects.length - told.length;
  return more === 0 ? told.join(' ') : `${told.join(' ')} The same goes for ${String(more)} more.`;
}

function ofUnit(effect: TotalEffect): string {
  const { name, total, place } = effect;
  if (!isShifted(effect)) return `${name}: the total is ${value(total.with)}${placed(place.with)} with or without it at present.`;
  return `${name}: ${value(total.with)}${placed(place.with)} as it stands, ${value(total.without)}${placed(place.without)} once set right.`;
}

function value(total: string | null): string {
  return total === null ? 'no total' : `${englishNumbers.decimal(total)} points`;
}

function placed(place: string | null): string {
  return place === null ? '' : ` (place ${place})`;
}
