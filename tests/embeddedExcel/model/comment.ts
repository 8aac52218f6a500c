import type { Area } from '../../../src/core/workbook/address';
import type { CommentChange } from './happenings';
import type { Sheet } from './sheet';

let remarkIds = 0;

/** What was said: plain text, or a text in which people are named. */
export interface Said {
  readonly content: string;
  /** As Excel marks it: `<at id="0">Lan</at>`; the plain text where nobody is named. */
  readonly rich: string;
  readonly mentions: readonly unknown[];
}

/** A comment or a reply to one. */
class Remark {
  readonly id: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly created: Date;

  constructor(
    { workbook }: Sheet,
    public said: Said,
  ) {
    remarkIds += 1;
    this.id = `{${remarkIds.toString(16).toUpperCase().padStart(8, '0')}-0004-0000-0000-000000000000}`;
    this.author = workbook.user;
    this.created = workbook.now();
  }
}

export class Reply extends Remark {
  constructor(
    readonly comment: Comment,
    said: Said,
  ) {
    super(comment.sheet, said);
  }
}

/** A thread on one cell. */
export class Comment extends Remark {
  replies: readonly Reply[] = [];
  isResolved = false;

  constructor(
    readonly sheet: Sheet,
    /** One cell. */
    public place: Area,
    said: Said,
  ) {
    super(sheet, said);
  }

  tellChange(change: CommentChange): void {
    this.sheet.workbook.tell({ kind: 'commentChanged', sheet: this.sheet, comment: this, change });
  }

  /** With all its replies. */
  delete(): void {
    this.sheet.comments = this.sheet.comments.filter((one) => one !== this);
    this.sheet.workbook.tell({ kind: 'commentDeleted', sheet: this.sheet, comment: this });
  }
}
