import { useMemo } from 'react';
import { plainText } from '#shared/domain/report/index.ts';
import { agendaLines } from '#shared/meetings/agenda-lines.ts';
import { meetingTexts } from '#shared/meetings/minutes/secrets.ts';
import type { PlanRecords } from '#shared/meetings/notices/notice-outline.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { wordsOfNode } from '#shared/papers/node-words.ts';
import { useRecords } from '#renderer/data/index.ts';
import type { PrivateWords } from '#renderer/parts/save-outline.ts';
import { DocumentDialog } from '../documents/document-dialog.tsx';

/** Shows a notice or the forward plan as the public will read it, and saves it; it is read back for private words before. */
export function PublicDocument({
  title,
  outline,
  fileName,
  records,
  onClose,
}: {
  readonly title: string;
  readonly outline: Outline;
  readonly fileName: string;
  readonly records: PlanRecords;
  readonly onClose: () => void;
}) {
  const wordsIn = usePrivateWords(records);
  const versions = useMemo(() => [{ name: 'public', label: 'For the public', outline, fileName, withheld: wordsIn(outline) }], [outline, fileName, wordsIn]);
  return <DocumentDialog title={title} versions={versions} onClose={onClose} />;
}

/**
 * What must not be read in a notice or in the forward plan: what agendas and minutes withhold. Everything that such a
 * document says was typed for the public, so that a person decides about words of both.
 */
function usePrivateWords({ committees, meetings, people, settings }: PlanRecords): (outline: Outline) => PrivateWords {
  const reports = useRecords('report');
  const papers = useRecords('paper');
  return useMemo(() => {
    const titles = new Map([...(reports ?? []), ...(papers ?? [])].map((one) => [one.id, one.title]));
    const texts = meetings.map((meeting) => {
      const committee = committees.find((one) => one.id === meeting.committee) ?? null;
      return meetingTexts(meeting, agendaLines(meeting, committee, settings, titles).lines);
    });
    const names = [settings.council, ...committees.map((one) => one.title), ...people.map((one) => one.name)];
    const words = {
      secrets: texts.flatMap((one) => one.secrets),
      allowed: [...texts.flatMap((one) => [...one.allowed, ...one.typed]), ...names],
    };
    return (outline) => ({ ...words, typed: [outline.title, outline.subject, outline.header, ...outline.nodes.flatMap(textsOf)] });
  }, [committees, meetings, people, settings, reports, papers]);
}

function textsOf(node: Outline['nodes'][number]): readonly string[] {
  if (node.type === 'table') return [node.caption, ...node.rows.map(({ cells }) => cells.map(plainText).join(' '))];
  return [plainText(wordsOfNode(node))];
}
