import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { codeOf } from './codeOf';
import { officeForTests } from './forTests';

const tests = officeForTests();

async function onBook<T>(job: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
  const book = workbookOf([sheetOf('Trường M', [[1, 2]]), sheetOf('B', [[1]])]);
  const { excel, office } = await tests.open(book, { excelApi: '1.15' });
  excel.workbook.now = () => new Date('2026-01-15T08:00:00Z');
  return office.run((context) => job(context, context.workbook.worksheets.getItem('Trường M')));
}

/** Source: `Excel.Comment`, `Excel.CommentCollection` and `Excel.CommentReply` in @types/office-js; learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-comments. */
describe('comments', () => {
  it('are added to a cell and found by it, by id and by place', async () => {
    const seen = await onBook(async (context, sheet) => {
      const { comments } = context.workbook;
      const made = comments.add("'Trường M'!A1", 'Điểm này cần minh chứng.');
      comments.add(context.workbook.worksheets.getItem('B').getRange('A1'), 'Khác');
      made.load('id,content,authorName,resolved,creationDate');
      const counts = [comments.getCount(), sheet.comments.getCount()];
      await context.sync();
      const [byCell, byId, none] = [
        comments.getItemByCell(sheet.getRange('A1')),
        comments.getItem(made.id),
        comments.getItemOrNullObject('không có'),
      ];
      byCell.load('id');
      const place = byId.getLocation();
      place.load('address');
      await context.sync();
      return [
        made.content,
        made.authorName.length > 0,
        made.resolved,
        made.creationDate.toISOString(),
        counts.map(({ value }) => value),
        byCell.id === made.id,
        place.address,
        none.isNullObject,
      ];
    });
    expect(seen).toEqual([
      'Điểm này cần minh chứng.',
      true,
      false,
      '2026-01-15T08:00:00.000Z',
      [2, 1],
      true,
      "'Trường M'!A1",
      true,
    ]);
  });

  it('are answered, resolved, edited and deleted with all their replies', async () => {
    const seen = await onBook(async (context, sheet) => {
      const comment = context.workbook.comments.add(sheet.getRange('A1'), 'Thiếu minh chứng?');
      const reply = comment.replies.add('Đã bổ sung.');
      comment.replies.add('Cảm ơn.').delete();
      comment.content = 'Thiếu minh chứng ở mục 2?';
      comment.resolved = true;
      comment.load('content,resolved,replies/items/content');
      reply.load('id,resolved');
      await context.sync();
      const parent = context.workbook.comments.getItemByReplyId(reply.id);
      parent.load('content');
      await context.sync();
      const before = [comment.content, comment.replies.items.map(({ content }) => content), reply.resolved, parent.content];
      comment.delete();
      const count = context.workbook.comments.getCount();
      context.workbook.comments.getItemByCell(sheet.getRange('A1')).load('id');
      return [before, await context.sync().catch(codeOf), count.value];
    });
    expect(seen).toEqual([['Thiếu minh chứng ở mục 2?', ['Đã bổ sung.'], true, 'Thiếu minh chứng ở mục 2?'], 'ItemNotFound', 0]);
  });

  it('may name people', async () => {
    const seen = await onBook(async (context, sheet) => {
      const mention = { email: 'lan@example.edu.vn', id: 0, name: 'Lan' };
      const comment = context.workbook.comments.add(
        sheet.getRange('A1'),
        { mentions: [mention], richContent: '<at id="0">Lan</at> xem lại' },
        'Mention',
      );
      comment.load('contentType,mentions,richContent');
      await context.sync();
      return [comment.contentType, comment.mentions[0]?.name, comment.richContent];
    });
    expect(seen).toEqual(['Mention', 'Lan', '<at id="0">Lan</at> xem lại']);
  });

  it.each<readonly [string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
    ['on two cells', ({ workbook }, sheet) => void workbook.comments.add(sheet.getRange('A1:B1'), 'Hai ô')],
    ['at an address without its sheet', ({ workbook }) => void workbook.comments.add('A1', 'Ở đâu?')],
  ])('are refused %s', async (_what, add) => {
    const job = onBook(async (context, sheet) => {
      add(context, sheet);
      await context.sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('move with their cell', async () => {
    const seen = await onBook(async (context, sheet) => {
      const comment = context.workbook.comments.add(sheet.getRange('A1'), 'Xuống một hàng');
      sheet.getRange('1:1').insert('Down');
      const place = comment.getLocation();
      place.load('address');
      await context.sync();
      return place.address;
    });
    expect(seen).toBe("'Trường M'!A2");
  });

  it('tell of themselves when somebody asked', async () => {
    const told: unknown[] = [];
    await onBook(async (context, sheet) => {
      const { comments } = context.workbook;
      comments.onAdded.add(async ({ commentDetails }) => void told.push(['added', commentDetails.length]));
      comments.onChanged.add(async ({ changeType }) => void told.push(changeType));
      comments.onDeleted.add(async ({ type }) => void told.push(type));
      await context.sync();
      const comment = comments.add(sheet.getRange('A1'), 'Một');
      comment.replies.add('Hai');
      comment.resolved = true;
      comment.delete();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told).toEqual([['added', 1], 'ReplyAdded', 'CommentResolved', 'CommentDeleted']);
  });
});
