import { HostError } from '../../core/workbook/host';
import type { Failure } from './appraisalState';

/** A host refuses with a HostError; anything else that is thrown is a defect of ours and says so. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) return { kind: 'host', failure: error.failure, left: error.left, without: error.without };
  return { kind: 'defect', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
