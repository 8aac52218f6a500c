import type { TotalEffect } from '../../../core/domain/issue';
import { vietnameseNumbers } from '../../format';
import { isShifted } from '../../shiftsNothing';

/** Đơn vị kể tên trong một câu; còn lại chỉ đếm. */
const MOST = 3;

/** Lời về việc một sai sót làm lệch tổng điểm và hạng của các đơn vị. */
export function effect(effects: readonly TotalEffect[]): string {
  const told = effects.slice(0, MOST).map(ofUnit);
  const more = effects.length - told.length;
  return more === 0 ? told.join(' ') : `${told.join(' ')} Còn ${String(more)} đơn vị khác cũng vậy.`;
}

function ofUnit(effect: TotalEffect): string {
  const { name, total, place } = effect;
  if (!isShifted(effect))
    return `${name}: hiện tổng điểm vẫn là ${value(total.with)}${placed(place.with)}, sửa hay không cũng vậy.`;
  return `${name}: để nguyên thì ${value(total.with)}${placed(place.with)}, sửa xong thì ${value(total.without)}${placed(place.without)}.`;
}

function value(total: string | null): string {
  return total === null ? 'chưa có tổng điểm' : `${vietnameseNumbers.decimal(total)} điểm`;
}

function placed(place: string | null): string {
  return place === null ? '' : ` (hạng ${place})`;
}
