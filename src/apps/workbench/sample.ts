/** The workbook that is open when the workbench starts, served from assets/samples. */
export const SAMPLE = 'cum-mau-moi-truong-mot-trang.xlsx';
