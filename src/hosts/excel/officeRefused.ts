import { HostError } from '../../core/workbook/host';
import { failureFrom } from './failureFrom';

/** Whatever Office says is only a missing hint; anything else is a defect of ours and is not hidden. */
export function officeRefused(error: unknown): null {
  const failure = failureFrom(error);
  if (failure instanceof HostError) return null;
  throw failure;
}
