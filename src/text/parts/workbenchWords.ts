/** Words of the workbench: the page, its sheets and its files. */
export interface WorkbenchWords {
  readonly title: string;
  readonly skipToPanel: string;
  readonly open: string;
  readonly openSample: string;
  readonly drop: string;
  readonly download: string;
  /** The name of the downloaded file, without its folder: `Cụm 2 - Chấm Thi Đua.xlsx`. */
  readonly downloadName: (name: string, extension: string) => string;
  readonly downloaded: (name: string) => string;
  readonly notAFile: string;
  readonly several: string;
  readonly sampleMissing: string;
  readonly sampleNotice: string;
  readonly templateNotice: string;
  readonly sheets: string;
  readonly sheetTable: (name: string) => string;
  readonly hidden: string;
  readonly ours: string;
  /** Said when the sheets show one cell: `Trường A, ô E12: 9,5`. */
  readonly atCell: (sheet: string, cell: string, value: string) => string;
  readonly noCells: string;
  readonly panel: string;
  readonly notExcel: string;
  /** The name of the grid for a screen reader. */
  readonly grid: (sheet: string) => string;
  readonly gridParts: {
    readonly chosenCell: string;
    readonly names: string;
    readonly cancel: string;
    readonly accept: string;
    readonly functions: string;
    readonly expand: string;
  };
  readonly gridHelp: string;
  readonly gridLoading: string;
  readonly gridFailed: string;
  /** A cell of the grid shows again what it held: `cell` is `Trường A!E12`. */
  readonly cellRefused: (cell: string) => string;
  /** Nothing was pasted, because there is no room for it. */
  readonly pasteRefused: string;
  readonly pasteRefusedWhy: string;
  /** So many formulas keep the file's values; `cell` is the first of them, `Trường A!E12`. */
  readonly notCalculated: (count: number, cell: string) => string;
  readonly blocked: string;
  readonly blockedWhy: string;
  /** A workbook of last time that was not saved. */
  readonly unsaved: (name: string, time: string) => string;
  readonly unsavedWhy: string;
  /** Asked before another file takes the place of one that was not downloaded. */
  readonly leaveUnsaved: string;
  readonly recover: string;
  readonly discard: string;
  readonly recovered: string;
  readonly keptHere: (time: string) => string;
  readonly notKept: string;
}
