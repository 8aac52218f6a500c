import type { Workbook } from '../../core/workbook/workbook';
import { xlsxHost, type XlsxHost } from '../../hosts/xlsx/xlsxHost';
import type { Failure } from '../../ui/state/appraisalState';
import { failureOf } from '../../ui/state/failureOf';

/** A file that is open: its bytes behind a host, and what was read at first for showing. */
export interface OpenedWorkbook {
  readonly kind: 'opened';
  readonly name: string;
  readonly host: XlsxHost;
  readonly workbook: Workbook;
  readonly isSample: boolean;
  /** It was typed into and not saved when the page was closed last time. */
  readonly isRecovered: boolean;
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
  isSample: boolean,
  isRecovered = false,
): Promise<OpenedWorkbook | RefusedFile> {
  try {
    const host = xlsxHost(new Uint8Array(await bytes()), name);
    return { kind: 'opened', name, host, workbook: await host.read(), isSample, isRecovered };
  } catch (error) {
    return { kind: 'refused', name, failure: failureOf(error) };
  }
}
