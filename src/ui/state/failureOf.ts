import { HostError } from '../../core/workbook/host';
import type { Failure } from './appraisalState';

/** A host refuses with a HostError; a part of the program may not come; anything else that is thrown is a defect of ours and says so. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) return { kind: 'host', failure: error.failure, left: error.left, without: error.without };
  // The name is webpack's.
  if (error instanceof Error && error.name === 'ChunkLoadError') return { kind: 'piece' };
  return { kind: 'defect', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
