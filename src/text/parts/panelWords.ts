/** Words of the panel, in Excel and in the workbench. */
export interface PanelWords {
  readonly title: string;
}
