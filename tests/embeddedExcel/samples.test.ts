import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { officeForTests } from './forTests';

const tests = officeForTests();

/** Code as a documentation page shows it, run inside the page itself. Source: learn.microsoft.com/office/dev/add-ins/excel. */
describe('a sample that runs in the page', () => {
  it('sets values and formulas and fits the columns', async () => {
    const { excel, office } = await tests.open(workbookOf([sheetOf('Sample', [])]));
    const text: unknown = await office.window.eval(`
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        const data = [["Product", "Qty", "Unit Price", "Total Price"], ["Almonds", 2, 7.5, "=B2 * C2"], ["Coffee", 1, 34.5, "=B3 * C3"]];
        const range = sheet.getRange("A1").getResizedRange(data.length - 1, data[0].length - 1);
        range.formulas = data;
        range.format.autofitColumns();
        range.getRow(0).format.set({ font: { bold: true, color: "white" }, fill: { color: "#4472C4" } });
        range.getLastColumn().numberFormat = [["#,##0.00"], ["#,##0.00"], ["#,##0.00"]];
        range.load(["values", "text"]);
        await context.sync();
        return JSON.stringify([range.values[2][3], range.text[1][3]]);
      })
    `);
    expect(text).toBe('[34.5,"15,00"]');
    const heading = excel.workbook.sheetNamed('Sample')?.formats.at(1, 1);
    expect([heading?.font.bold, heading?.font.color, heading?.fill.color]).toEqual([true, '#FFFFFF', '#4472C4']);
  });

  it('keeps settings and custom XML with the workbook', async () => {
    const { office } = await tests.open(workbookOf([sheetOf('Sample', [])]));
    const text: unknown = await office.window.eval(`
      Excel.run(async (context) => {
        const settings = context.workbook.settings;
        settings.add("NeedsReview", true);
        const part = context.workbook.customXmlParts.add("<Reviewers xmlns='http://schemas.contoso.com/review/1.0'><Reviewer>Juan</Reviewer></Reviewers>");
        part.load("id");
        await context.sync();
        settings.add("ContosoReviewXmlPartId", part.id);
        await context.sync();
        const setting = settings.getItem("NeedsReview");
        setting.load("value");
        const found = context.workbook.customXmlParts.getByNamespace("http://schemas.contoso.com/review/1.0").getOnlyItem();
        const xml = found.getXml();
        const none = settings.getItemOrNullObject("Other");
        await context.sync();
        return JSON.stringify([setting.value, xml.value.includes("Juan"), none.isNullObject]);
      })
    `);
    expect(text).toBe('[true,true,true]');
  });
});
