const FREE_FROM = 0xfffffffa;
const ENTRY_SIZE = 128;
/** Directories of real files hold some dozens of entries; a chain that is longer is a loop. */
const MOST_SECTORS = 4_096;

/** The names of the streams and storages of a compound file (.xls, and any encrypted Office file); as many as can be read of a damaged one. */
export function compoundNames(bytes: Uint8Array): readonly string[] {
  if (bytes.length < 512) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << view.getUint16(30, true);
  if (sectorSize !== 512 && sectorSize !== 4096) return [];
  const names: string[] = [];
  let sector = view.getUint32(48, true);
  for (let count = 0; count < MOST_SECTORS && sector < FREE_FROM; count += 1) {
    const at = (sector + 1) * sectorSize;
    if (at + sectorSize > bytes.length) break;
    for (let entry = at; entry < at + sectorSize; entry += ENTRY_SIZE) {
      const length = Math.min(view.getUint16(entry + 64, true), 64);
      if (length > 2) names.push(new TextDecoder('utf-16le').decode(bytes.subarray(entry, entry + length - 2)));
    }
    sector = nextSector(view, sector, sectorSize);
  }
  return names;
}

/** The sector after this one in its chain, from the allocation table whose first 109 sectors the header lists. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const index = Math.floor(sector / perSector);
  if (index >= 109) return FREE_FROM;
  const at = (view.getUint32(76 + index * 4, true) + 1) * sectorSize + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : FREE_FROM;
}
