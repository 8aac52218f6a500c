import { ExcelError } from '../excelError';
import { booleanArgument, oneOf, orDefault, recordArgument, textArgument } from '../wire/arguments';
import { bind, type ClassTable, type WireObject } from '../wire/classTable';
import { cellCount } from '../model/areas';
import { Comment, type Said } from '../model/comment';
import { RangeView } from '../model/rangeView';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { REPLIES } from './commentReply';
import { found, foundOrNull } from './found';
import { itemAt } from './kept';
import { wireRange } from './range';
import { rangeArgument } from './rangeArgument';

/** `Excel.Comment`. */
export const COMMENT: ClassTable<Comment> = {
  name: 'Comment',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Content: {
      get: ({ said }) => said.content,
      set: (comment, value) => {
        comment.said = plain(textArgument(value, 'Comment.content'));
        comment.tellChange('CommentEdited');
      },
    },
    ContentType: { get: ({ said }) => (said.mentions.length > 0 ? 'Mention' : 'Plain') },
    RichContent: { get: ({ said }) => said.rich },
    Mentions: { get: ({ said }) => said.mentions },
    AuthorName: { get: ({ author }) => author.name },
    AuthorEmail: { get: ({ author }) => author.email },
    CreationDate: { get: ({ created }) => created.toISOString() },
    Resolved: {
      get: ({ isResolved }) => isResolved,
      set: (comment, value) => {
        comment.isResolved = booleanArgument(value, 'Comment.resolved');
        comment.tellChange(comment.isResolved ? 'CommentResolved' : 'CommentReopened');
      },
    },
  },
  links: { Replies: (comment) => bind(REPLIES, comment) },
  objects: { GetLocation: ({ sheet, place }) => wireRange(new RangeView(sheet, place)) },
  calls: {
    Delete: (comment) => comment.delete(),
    UpdateMentions: (comment, [content]) => {
      comment.said = mentioning(content, 'Comment.updateMentions');
      comment.tellChange('CommentEdited');
    },
  },
};

/** The comments of a workbook, or of one of its sheets. */
interface CommentsView {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

export function wireComments(workbook: Workbook, sheet: Sheet | null): WireObject {
  return bind(COMMENTS, { workbook, sheet });
}

const all = ({ workbook, sheet }: CommentsView): readonly Comment[] =>
  sheet === null ? workbook.sheets.flatMap(({ comments }) => comments) : sheet.comments;
const target = ({ sheet }: CommentsView): string => sheet?.id ?? 'Workbook';
const byId = (view: CommentsView, key: unknown): Comment | undefined => all(view).find(({ id }) => id === key);

/** `Excel.CommentCollection`. */
const COMMENTS: ClassTable<CommentsView> = {
  name: 'CommentCollection',
  items: (view) => all(view).map((comment) => bind(COMMENT, comment)),
  objects: {
    Add: (view, [address, content, contentType]) => {
      const where = 'CommentCollection.add';
      const { sheet, area } = cellArgument(view, address, where);
      if (sheet.protection.isOn && !sheet.protection.allows('allowEditObjects')) throw new ExcelError('AccessDenied', where);
      // A cell has one thread at most.
      if (commentAt(sheet, area) !== undefined) throw new ExcelError('InvalidOperation', where);
      const comment = new Comment(sheet, area, saidArgument(content, contentType, where));
      sheet.comments = [...sheet.comments, comment];
      sheet.workbook.tell({ kind: 'commentAdded', sheet, comment });
      return bind(COMMENT, comment);
    },
    GetItem: (view, [id]) => found(COMMENT, byId(view, id), 'CommentCollection.getItem'),
    GetItemOrNullObject: (view, [id]) => foundOrNull(COMMENT, byId(view, id)),
    GetItemAt: (view, [index]) => found(COMMENT, itemAt(all(view), index), 'CommentCollection.getItemAt', 'InvalidArgument'),
    GetItemByCell: (view, [address]) => {
      const { sheet, area } = cellArgument(view, address, 'CommentCollection.getItemByCell');
      return found(COMMENT, commentAt(sheet, area), 'CommentCollection.getItemByCell');
    },
    GetItemByReplyId: (view, [replyId]) =>
      found(
        COMMENT,
        all(view).find(({ replies }) => replies.some(({ id }) => id === replyId)),
        'CommentCollection.getItemByReplyId',
      ),
  },
  calls: { GetCount: (view) => all(view).length },
  events: { Added: { type: 250, target }, Deleted: { type: 251, target }, Changed: { type: 252, target } },
};

/** A text must name the sheet: `Sheet1!A2`. */
function cellArgument({ workbook, sheet }: CommentsView, address: unknown, where: string): RangeView {
  if (typeof address === 'string' && !address.includes('!')) throw new ExcelError('InvalidArgument', where);
  const range = rangeArgument(address, sheet ?? workbook.active, where);
  if (cellCount(range.area) !== 1) throw new ExcelError('InvalidArgument', where);
  return range;
}

function commentAt({ comments }: Sheet, { top, left }: RangeView['area']): Comment | undefined {
  return comments.find(({ place }) => place.top === top && place.left === left);
}

/** Plain unless it is said to name people. */
export function saidArgument(content: unknown, contentType: unknown, where: string): Said {
  const type = orDefault(contentType, 'Plain', oneOf(['Plain', 'Mention']), where);
  return type === 'Mention' ? mentioning(content, where) : plain(textArgument(content, where));
}

export function plain(content: string): Said {
  if (content === '') throw new ExcelError('InvalidArgument', 'Comment.content');
  return { content, rich: content, mentions: [] };
}

/** `{ mentions: [{ email, id, name }], richContent: '<at id="0">Lan</at> …' }`. Source: `Excel.CommentRichContent` in @types/office-js. */
export function mentioning(value: unknown, where: string): Said {
  const { mentions, richContent } = recordArgument(value, where);
  const rich = textArgument(richContent, where);
  const list: readonly unknown[] = Array.isArray(mentions) ? mentions : [];
  return { content: rich.replace(/<at id="\d+">(.*?)<\/at>/gu, '@$1').replace(/@@/gu, '@'), rich, mentions: list };
}
