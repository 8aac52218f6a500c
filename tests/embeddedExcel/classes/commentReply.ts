import { textArgument } from '../wire/arguments';
import { bind, type ClassTable } from '../wire/classTable';
import { Reply, type Comment } from '../model/comment';
import { RangeView } from '../model/rangeView';
import { COMMENT, mentioning, plain, saidArgument } from './comment';
import { found, foundOrNull } from './found';
import { itemAt } from './kept';
import { wireRange } from './range';

/** `Excel.CommentReply`. */
const REPLY: ClassTable<Reply> = {
  name: 'CommentReply',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Content: {
      get: ({ said }) => said.content,
      set: (reply, value) => {
        reply.said = plain(textArgument(value, 'CommentReply.content'));
        reply.comment.tellChange('ReplyEdited');
      },
    },
    ContentType: { get: ({ said }) => (said.mentions.length > 0 ? 'Mention' : 'Plain') },
    RichContent: { get: ({ said }) => said.rich },
    Mentions: { get: ({ said }) => said.mentions },
    AuthorName: { get: ({ author }) => author.name },
    AuthorEmail: { get: ({ author }) => author.email },
    CreationDate: { get: ({ created }) => created.toISOString() },
    Resolved: { get: ({ comment }) => comment.isResolved },
  },
  objects: {
    GetLocation: ({ comment }) => wireRange(new RangeView(comment.sheet, comment.place)),
    GetParentComment: ({ comment }) => bind(COMMENT, comment),
  },
  calls: {
    Delete: (reply) => {
      const { comment } = reply;
      comment.replies = comment.replies.filter((one) => one !== reply);
      comment.tellChange('ReplyDeleted');
    },
    UpdateMentions: (reply, [content]) => {
      reply.said = mentioning(content, 'CommentReply.updateMentions');
      reply.comment.tellChange('ReplyEdited');
    },
  },
};

const byId = ({ replies }: Comment, key: unknown): Reply | undefined => replies.find(({ id }) => id === key);

/** `Excel.CommentReplyCollection`. */
export const REPLIES: ClassTable<Comment> = {
  name: 'CommentReplyCollection',
  items: ({ replies }) => replies.map((reply) => bind(REPLY, reply)),
  objects: {
    Add: (comment, [content, contentType]) => {
      const reply = new Reply(comment, saidArgument(content, contentType, 'CommentReplyCollection.add'));
      comment.replies = [...comment.replies, reply];
      comment.tellChange('ReplyAdded');
      return bind(REPLY, reply);
    },
    GetItem: (comment, [id]) => found(REPLY, byId(comment, id), 'CommentReplyCollection.getItem'),
    GetItemOrNullObject: (comment, [id]) => foundOrNull(REPLY, byId(comment, id)),
    GetItemAt: ({ replies }, [index]) =>
      found(REPLY, itemAt(replies, index), 'CommentReplyCollection.getItemAt', 'InvalidArgument'),
  },
  calls: { GetCount: ({ replies }) => replies.length },
};
