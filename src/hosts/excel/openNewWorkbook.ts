import { failureFrom } from './failureFrom';

/** Base64 is made of so many bytes at a time: more arguments than that a function may not take. */
const STEP = 0x8000;

/** Opens these bytes as a new workbook in a window of its own; the open one is not touched. Needs ExcelApi 1.8. @throws HostError */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  let binary = '';
  for (let at = 0; at < bytes.length; at += STEP) binary += String.fromCharCode(...bytes.subarray(at, at + STEP));
  try {
    await Excel.createWorkbook(btoa(binary));
  } catch (error) {
    throw failureFrom(error);
  }
}
