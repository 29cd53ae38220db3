import { longDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import type { Audience } from '#shared/domain/pack/index.ts';
import { inlineOf } from '#shared/domain/report/index.ts';
import { printedTime } from '#shared/meetings/timings.ts';
import { notForPublication } from '#shared/outline/exempt.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import type { ShownItem } from './item-nodes.ts';
import type { PackSource } from './pack-source.ts';
import { withheldLine } from './withheld-words.ts';

/** The agenda: its items with when they are taken and where their papers begin, and the resolution to exclude the public. */
export function agendaSheet({ exclusion }: PackSource, items: readonly ShownItem[], audience: Audience): readonly OutlineNode[] {
  const hasSecond = items.some(({ item }) => item.level === 0 && item.agendaPart === 2);
  const nodes: OutlineNode[] = [
    { type: 'page', id: 'page:agenda' },
    { type: 'heading', id: 'agenda', level: 2, number: null, text: inlineOf('Agenda') },
  ];
  let agendaPart = 0;
  let time = '';
  for (const shown of items) {
    const { item } = shown;
    if (hasSecond && item.level === 0 && item.agendaPart !== agendaPart) {
      agendaPart = item.agendaPart;
      const words = agendaPart === 1 ? 'Part I: items open to the public' : 'Part II: items from which the public may be excluded';
      nodes.push({ type: 'heading', id: `agenda:part-${agendaPart}`, level: 3, number: null, text: inlineOf(words) });
    }
    if (exclusion?.before === item.id)
      nodes.push({ type: 'paragraph', id: 'agenda:exclusion', number: null, continues: false, text: inlineOf(exclusion.words) });
    nodes.push({
      type: 'entry',
      id: `agenda:${item.id}`,
      level: item.level,
      number: item.number,
      text: shown.title,
      lines: linesOf(shown, audience),
      // Items without minutes of their own begin with the one before.
      time: item.time === time ? '' : printedTime(item.time),
      to: shown.to,
    });
    if (item.time !== '') time = item.time;
  }
  return nodes;
}

function linesOf({ item, decided, isOpen, isShown }: ShownItem, audience: Audience): readonly string[] {
  const why = isOpen ? [] : [`${notForPublication}: ${withheldLine('item', decided)}`];
  const withdrawn =
    item.withdrawn === null
      ? []
      : [`Withdrawn on ${longDate(item.withdrawn)}${isShown && item.withdrawnReason.trim() !== '' ? `: ${item.withdrawnReason.trim()}` : '.'}`];
  if (!isShown) return [...withdrawn, ...why];
  const notes = item.note.split('\n').map((one) => one.trim());
  const running = [item.presenter, item.minutes === null ? '' : counted(item.minutes, 'minute', 'minutes')].filter((one) => one !== '').join(', ');
  return [...notes, ...withdrawn, item.urgent, ...why, audience === 'officers' && running !== '' ? `Introduced by: ${running}` : ''].filter(
    (one) => one !== '',
  );
}
