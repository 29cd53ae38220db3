import { byPlace } from '#shared/base/order-key.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Missing } from '#shared/templates/index.ts';
import type { Fields } from '../editor/paper-session.ts';
import { clearanceLack } from '#renderer/parts/papers/clearance-words.ts';
import type { CommentStates } from '#renderer/parts/papers/comment-states.ts';

export type ReportStage = Settings['reportStages'][number];

/** What was looked at already: what the template misses, and what must not go out as it stands. */
type LookedAt = { readonly missing: readonly Missing[]; readonly musts: readonly Missing[] };

/** What keeps a report from a stage, each with the place where it is mended. */
export function stageLacks(
  { needs }: ReportStage,
  { report, template }: Pick<Fields, 'report' | 'template'>,
  states: CommentStates,
  looked: LookedAt,
): readonly Missing[] {
  const comments = [...report.comments].sort(byPlace);
  const nameOf = (kind: string) => `${template.commentKinds.find((one) => one.key === kind)?.label ?? kind} Comments`;
  const none: readonly Missing[] =
    comments.length === 0 && template.commentKinds.length > 0
      ? [{ at: 'part:comments', message: `No comments have been asked for: ${template.commentKinds.map((one) => one.label).join(', ')}.` }]
      : [];
  const commentLacks = (isMet: (state: string) => boolean): readonly Missing[] => [
    ...none,
    ...comments.flatMap((one) => {
      const state = states.stateOf(one);
      const message = clearanceLack(state, nameOf(one.kind));
      return isMet(state) || message === null ? [] : [{ at: `comment:${one.id}`, message }];
    }),
  ];
  const lacks = needs.flatMap((need): readonly Missing[] => {
    if (need === 'parts') return looked.missing.filter(({ at }) => !at.startsWith('comment:'));
    if (need === 'asked') return commentLacks((state) => state !== 'wanted');
    if (need === 'cleared') return commentLacks((state) => state === 'cleared');
    return looked.musts.filter(({ at }) => !at.startsWith('comment:'));
  });
  const seen = new Set<string>();
  return lacks.filter(({ at, message }) => !seen.has(`${at}|${message}`) && seen.add(`${at}|${message}`));
}
