/** A member's file as the cluster's door sees its stamp: kept whole, or changed since. */
import type { StampSeen } from './domain/submission';
import { readStamp } from './render/submission/readStamp';
import type { SubmissionWords } from './render/submission/submissionWords';
import { stampText } from './submission';
import type { Workbook } from './workbook/workbook';

/** @param sha256 hexadecimal; the door's own, for core has no cryptography */
export async function stampSeen(
  workbook: Workbook,
  words: Pick<SubmissionWords, 'on' | 'version' | 'digest'>,
  sha256: (text: string) => string | Promise<string>,
): Promise<StampSeen | null> {
  const stamp = readStamp(workbook, words);
  if (stamp === null) return null;
  return { on: stamp.on, version: stamp.version, isIntact: (await sha256(stampText(workbook))) === stamp.digest };
}
