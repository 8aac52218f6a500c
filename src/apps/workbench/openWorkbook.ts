import type { Workbook } from '../../core/workbook/workbook';
import { xlsxHost, type XlsxHost } from '../../hosts/xlsx/xlsxHost';
import type { Failure } from '../../ui/state/appraisalState';
import { failureOf } from '../../ui/state/failureOf';

/**
 * The sample, a fresh template, a file of this machine, or one that was typed into and not saved when the page was closed last time.
 * Templates and recovered files are not saved anywhere yet.
 */
export type BookSource = 'sample' | 'template' | 'file' | 'recovered';

/** A file that is open: its bytes behind a host, and what was read at first for showing. */
export interface OpenedWorkbook {
  readonly kind: 'opened';
  readonly name: string;
  readonly host: XlsxHost;
  readonly workbook: Workbook;
  readonly from: BookSource;
}

/** A file that cannot be used, and why. */
export interface RefusedFile {
  readonly kind: 'refused';
  readonly name: string;
  readonly failure: Failure;
}

export async function openWorkbook(
  bytes: () => Promise<ArrayBuffer>,
  name: string,
  from: BookSource,
): Promise<OpenedWorkbook | RefusedFile> {
  try {
    const host = xlsxHost(new Uint8Array(await bytes()), name);
    return { kind: 'opened', name, host, workbook: await host.read(), from };
  } catch (error) {
    return { kind: 'refused', name, failure: failureOf(error) };
  }
}
