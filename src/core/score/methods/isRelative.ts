import type { Method } from '../../domain/method';

/** Whether the points of one unit depend on the results of the others. Source: METHODS §2.7. */
export function isRelative({ kind }: Method): boolean {
  return kind === 'clusterLeader' || kind === 'relativeToBest' || kind === 'minMax' || kind === 'placeTable';
}
