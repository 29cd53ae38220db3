import { longDate } from '#shared/base/calendar-date.ts';
import type { Audience } from '#shared/domain/pack/index.ts';
import { inlineOf } from '#shared/domain/report/index.ts';
import { printedTime } from '#shared/meetings/timings.ts';
import { notForPublication } from '#shared/outline/exempt.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import type { PackSource } from './pack-source.ts';
import { audienceWords, meetingDay, packKind } from './pack-words.ts';

/** The cover: whose meeting it is, when and where, for whom the pack was made, and whose page numbers to cite. */
export function packCover(source: PackSource, audience: Audience, holdsWithheld: boolean): readonly OutlineNode[] {
  const { council, committee, meeting, members, contact } = source;
  const rows: readonly (readonly [key: string, label: string, text: string])[] = [
    ['audience', 'This copy', audienceWords(audience)],
    ['date', 'Date', meetingDay(source)],
    [
      'postponed',
      'Postponed',
      meeting.postponedFrom ? [`from ${longDate(meeting.postponedFrom)}`, meeting.statusReason.trim()].filter(Boolean).join(': ') : '',
    ],
    ['time', 'Time', printedTime(meeting.time)],
    ['place', 'Place', meeting.place],
    ['contact', 'Contact', contact.join(', ')],
  ];
  return [
    { type: 'front', id: 'cover:council', style: 'council', label: '', text: committee.authority || council },
    { type: 'title', id: 'cover:title', text: [committee.title, meeting.title].filter((one) => one !== '').join(': '), isCover: true },
    { type: 'front', id: 'cover:kind', style: 'kind', label: '', text: packKind(source) },
    ...rows.flatMap(([key, label, text]): readonly OutlineNode[] => (text === '' ? [] : [{ type: 'front', id: `cover:${key}`, style: 'row', label, text }])),
    ...(holdsWithheld
      ? [
          words('cover:mark', [
            { text: notForPublication, marks: { bold: true } },
            { text: ': this copy contains papers that are exempt, confidential or not decided to be open. It is for those to whom it was sent.' },
          ]),
        ]
      : []),
    ...(members.length > 0
      ? [
          { type: 'heading' as const, id: 'cover:members', level: 2 as const, number: null, text: inlineOf('Members') },
          words('cover:names', inlineOf(members.map(({ name, role }) => (role === '' ? name : `${name} (${role})`)).join(', '))),
        ]
      : []),
    words(
      'cover:pages',
      inlineOf(
        'Page numbers are those of the PDF, which is the form to cite. The Word form is paged by Word and may differ; numbers of items, paragraphs and recommendations are the same in every form.',
      ),
    ),
  ];
}

function words(id: string, text: Extract<OutlineNode, { type: 'paragraph' }>['text']): OutlineNode {
  return { type: 'paragraph', id, number: null, continues: false, text };
}
