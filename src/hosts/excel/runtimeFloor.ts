/** The ExcelApi set that everything we use without asking is in; without it the pane explains instead of running. Source: OFFICE D2. */
export const RUNTIME_FLOOR = '1.9';
