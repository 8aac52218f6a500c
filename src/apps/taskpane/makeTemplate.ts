import { openNewWorkbook } from '../../hosts/excel/openNewWorkbook';
import type { Text } from '../../text/text';

/** Opens a fresh scoring workbook in a window of its own; what makes it comes only when someone wants one. */
export async function makeTemplate(text: Text): Promise<void> {
  const { templateBytes } = await import(/* webpackChunkName: "template" */ './templateBytes');
  await openNewWorkbook(templateBytes(text));
}
