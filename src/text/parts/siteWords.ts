/** Words of the commands that build, serve and hand out the pages. */
export interface SiteWords {
  readonly buildingWorkbench: string;
  readonly buildingPane: string;
  readonly buildFailed: string;
  readonly workbenchAt: (address: string) => string;
  readonly paneAt: (address: string) => string;
  readonly stop: string;
  /** @param instead the command that takes another port, where one can be chosen */
  readonly portTaken: (port: number, instead: string | null) => string;
  readonly noCertificate: string;
  readonly notTrusted: (because: string) => string;
  /** How to load the pane into Excel, a line each. @param manifest the file's full path */
  readonly loading: (manifest: string) => readonly string[];
  readonly originWanted: string;
  readonly shareWanted: string;
  readonly handedOut: (origin: string) => string;
}
