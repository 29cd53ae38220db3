import type { Comment } from '#shared/domain/report/index.ts';
import type { Fields, PaperSession } from '../editor/paper-session.ts';

/** A comment of a colleague on a report that is open; `name` is what the paper calls it. */
export type CommentOn = { readonly comment: Comment; readonly name: string; readonly session: PaperSession; readonly fields: Fields };
