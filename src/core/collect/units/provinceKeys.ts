import type { ProvinceOrder } from '../../domain/province';
import { unitKey } from './nameParts';

/** Where the province of a key went, by the document that says so. */
export interface JoinedProvince {
  readonly old: string;
  readonly province: string;
  readonly order: ProvinceOrder;
}

export interface ProvinceKeys {
  /** Keys of all provinces, old and new. */
  readonly all: ReadonlySet<string>;
  /** Old key → where it went. */
  readonly joined: ReadonlyMap<string, JoinedProvince>;
}

export function provinceKeys(orders: readonly ProvinceOrder[]): ProvinceKeys {
  const joined = new Map(
    orders.flatMap((order) =>
      order.mergers.flatMap(({ province, joined: olds }) =>
        olds.map((old): [string, JoinedProvince] => [provinceKey(old), { old, province, order }]),
      ),
    ),
  );
  const names = orders.flatMap(({ mergers, unchanged }) => [...mergers.map(({ province }) => province), ...unchanged]);
  return { all: new Set([...joined.keys(), ...names.map(provinceKey)]), joined };
}

/** `Bà Rịa - Vũng Tàu` however its parts are joined. */
export function provinceKey(name: string): string {
  return unitKey(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
