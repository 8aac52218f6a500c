import type { Text } from '../../text/text';
import { openWorkbook, type OpenedWorkbook } from './openWorkbook';

/** A fresh scoring workbook, not saved anywhere yet; what makes it comes only when someone wants one. */
export async function openTemplate(text: Text): Promise<OpenedWorkbook> {
  const { templateBytes } = await import(/* webpackChunkName: "template" */ './templateBytes');
  const opened = await openWorkbook(async () => templateBytes(text).slice().buffer, text.panel.template.file, 'template');
  if (opened.kind === 'refused') throw new Error('a template of ours cannot be opened');
  return opened;
}
