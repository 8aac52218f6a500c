/** Which Excel is imitated: its requirement sets. */
export interface Requirements {
  /** `1.14` */
  readonly excelApi: string;
  /** Whether batches may wait until the person has left the cell. */
  readonly delayForCellEdit?: boolean;
  /** What only Excel on the web has so far: `1.1`. */
  readonly excelApiOnline?: string;
}

/** The sets, as Excel lists them: JSON text. */
export function requirementMatrix({ excelApi, delayForCellEdit = true, excelApiOnline }: Requirements): string {
  return JSON.stringify({
    ExcelApi: excelApi,
    ...(excelApiOnline === undefined ? {} : { ExcelApiOnline: excelApiOnline }),
    RichApiRuntime: '1.2',
    ...(delayForCellEdit ? { DelayForCellEdit: '1.1' } : {}),
    AddinCommands: '1.3',
    DialogApi: '1.2',
  });
}

/** What stands under `window.external` of a pane in Excel for Windows. The names are the library's (OFFICE §12.3, H2 and H3). */
export function appContext(requirements: Requirements): object {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'embedded',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'vi-VN',
    GetAppDataLocale: () => 'vi-VN',
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'embedded',
    GetInstanceId: () => 'embedded',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => requirementMatrix(requirements),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17000.20000',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetSettings: () => ({ Read: () => [[], []], Write: () => undefined }),
    GetLicenses: () => '',
    GetOfficeTheme: () => ({}),
  };
  return {
    GetHostInfo: () => 'Excel|Win32|16.01|vi-VN|telemetry||disableLogging|0',
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    // Everything goes over the native bridge; the classic channel only hears of handlers.
    Execute: () => undefined,
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback?: (status: number) => void) => callback?.(0),
    UnregisterEvent: (_id: number, _target: string, callback?: (status: number) => void) => callback?.(0),
  };
}
