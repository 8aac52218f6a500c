/** What the page of a grid does for it; without any the grid is there and nobody sees it. */
export interface ScreenWays {
  /** Brings a cell of the sheet that is shown into sight; absent where nothing is drawn. */
  readonly reveal?: (at: { readonly row: number; readonly column: number }) => void;
  /** Ends the edit of a cell and keeps what was typed. */
  readonly endEditing?: () => Promise<unknown>;
  /** Somebody wanted to do what cannot be saved here: insert a row, merge, rename. */
  readonly onBlocked?: () => void;
  readonly focus?: () => void;
  /** Draws everything anew. */
  readonly redraw?: () => void;
  /** The workbook is there. */
  readonly onShown?: () => void;
  /** Resolves when the workbook has been drawn for the first time and can be clicked; absent where nothing is drawn. */
  readonly drawn?: () => Promise<void>;
  readonly dispose?: () => void;
}
