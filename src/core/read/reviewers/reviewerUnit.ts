import { nameKey } from '../../shared/nameKey';
import type { UnitId } from '../../domain/unit';
import type { NamedUnit } from '../layouts/scoreReading';

/** `Điểm do Trường B chấm chéo` names Trường B. */
const AROUND = /^(?:điểm\s+)?(?:(?:do|của)\s+)?(.*?)(?:\s+(?:chấm|đánh giá|thẩm định|kiểm tra)(?:\s+(?:điểm|chéo))*)?$/iu;
/** What schools have in common, so that `Hà Giang` is `Trường Chính trị tỉnh Hà Giang`. */
const COMMON = /^(?:(?:trường|tct|tr\.?)\s+)?(?:chính trị\s+)?(?:(?:tỉnh|thành phố|tp\.?)\s+)?/iu;

/** Finds the school of the cluster that a reviewer stands for; `null` for a person, and for a name that two schools have. */
export function reviewerUnit(units: readonly NamedUnit[]): (name: string) => UnitId | null {
  const full = byKey(units, nameKey);
  const short = byKey(units, shortKey);
  return (name) => {
    const inside = AROUND.exec(name.normalize('NFC').replace(/\s+/g, ' ').trim())?.[1] ?? name;
    return full.get(nameKey(inside)) ?? short.get(shortKey(inside)) ?? null;
  };
}

function byKey(units: readonly NamedUnit[], keyOf: (name: string) => string): ReadonlyMap<string, UnitId | null> {
  const found = new Map<string, UnitId | null>();
  for (const { id, name } of units) {
    const key = keyOf(name);
    if (key !== '') found.set(key, found.has(key) ? null : id);
  }
  return found;
}

function shortKey(name: string): string {
  return nameKey(name.normalize('NFC').replace(COMMON, ''));
}
