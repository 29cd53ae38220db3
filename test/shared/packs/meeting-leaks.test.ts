import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { writeCalendar } from '#shared/calendar/ics/write-calendar.ts';
import { writeHtml } from '#shared/html/index.ts';
import { eventsOf } from '#shared/meetings/calendar-events.ts';
import { forwardPlanOutline } from '#shared/meetings/notices/forward-plan.ts';
import { noticeOutline } from '#shared/meetings/notices/notice-outline.ts';
import { openData } from '#shared/meetings/open-data/open-data.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { findLeaks } from '#shared/packs/leaks/find-leaks.ts';
import { type OutputKind, type ReadOutput, readOutput } from '#shared/packs/leaks/read-output.ts';
import { decisionsFor, linesOf, minutesFor, textsOfMeeting } from '#shared/packs/meeting-documents.ts';
import { textOfPdf } from '#shared/pdf/reading/text-of-pdf.ts';
import type { Typesetter } from '#shared/pdf/typeset.ts';
import { writeDocx } from '#shared/word/index.ts';
import { startTypesetter } from '#test/shared/pdf/typesetter.ts';
import { randomMeeting, type RandomMeeting } from './random-meeting.ts';

/** As many meetings as asked for: 200 at each run, more on request. */
const meetings = Number(process.env['BOARDPACK_PACKS'] ?? 200);
const documents = ['pdf', 'docx', 'html'] as const;
const encode = (text: string) => new TextEncoder().encode(text);
let typesetter: Typesetter;

beforeAll(async () => {
  typesetter = await startTypesetter();
});

test(`${meetings} meetings: no canary of what is withheld in minutes, decisions, notices, forward plan, calendar or open data, and a planted leak is found`, {
  timeout: meetings * 10_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 0x7fffffff }), async (seed) => {
      const random = randomMeeting(seed);
      const { canaries, held } = random;
      const { secrets, allowed: ours, typed } = textsOfMeeting(held);
      const allowed = [...ours, ...typed];
      const secret = canaries.secret.map((one) => one.toLowerCase());
      const outputs: ReadOutput[] = [];
      for (const [name, kind, bytes] of await publicOutputs(random, seed)) {
        const output = await readOutput(kind, bytes, name, textOfPdf);
        const words = output.texts.map((one) => one.text.toLowerCase()).join('\n');
        expect([name, output.unread, secret.filter((one) => words.includes(one))]).toEqual([name, [], []]);
        outputs.push(output);
      }
      expect(findLeaks({ secrets, allowed, outputs }).leaks).toEqual([]);
      // What members get stands for a leak: whoever saved it as public would be stopped.
      const form = documents[seed % 3] ?? 'docx';
      const planted = await readOutput(form, await written(minutesFor(held, 'members'), form), 'minutes', textOfPdf);
      expect([form, findLeaks({ secrets, allowed, outputs: [planted] }).leaks.length > 0]).toEqual([form, random.withholds]);
    }),
    { numRuns: meetings },
  );
});

test('the public minutes and notices do say what is open', async () => {
  const random = [1, 2, 3, 4, 5, 6].map(randomMeeting).find(({ held }) => linesOf(held).some((line) => line.access.access === 'open' && !line.withdrawn));
  if (!random) throw new Error('One of the meetings has an open item');
  const line = linesOf(random.held).find((one) => one.access.access === 'open' && !one.withdrawn);
  const output = await readOutput('docx', await written(minutesFor(random.held, 'public'), 'docx'), 'minutes', textOfPdf);
  expect(output.texts.map((one) => one.text).join('\n')).toContain(line?.title.split(' ').find((word) => word.startsWith('zq')));
});

async function publicOutputs({ held, entry }: RandomMeeting, seed: number): Promise<readonly (readonly [string, OutputKind, Uint8Array])[]> {
  const { meeting, committee, people, settings } = held;
  const records = { committees: [committee], meetings: [meeting], people, settings };
  const lines = linesOf(held);
  const kinds = ['key', 'private', 'private-again', 'exception', 'urgency'] as const;
  const outlines: readonly (readonly [string, Outline])[] = [
    ['minutes', minutesFor(held, 'public')],
    ['decisions', decisionsFor(held, null, 'public')],
    ...lines.map((line) => [`decision on ${line.number}`, decisionsFor(held, line.id, 'public')] as const),
    ['notice', noticeOutline(kinds[seed % kinds.length] ?? 'key', entry, records)],
    ['forward plan', forwardPlanOutline([entry], records, '2027-01-04')],
  ];
  const files: (readonly [string, OutputKind, Uint8Array])[] = [];
  for (const [index, [name, outline]] of outlines.entries()) {
    // One of them as a PDF: setting it takes ten times as long as the others.
    const form = index === seed % outlines.length ? 'pdf' : index % 2 === 0 ? 'docx' : 'html';
    files.push([`${name}.${form}`, form, await written(outline, form)]);
  }
  const data = openData({ settings, committees: [committee], people, meetings: [{ meeting, lines }], files: [] });
  files.push(['open data.json', 'json', encode(JSON.stringify(data))]);
  files.push(['meetings.ics', 'ics', writeCalendar(eventsOf([meeting], [committee]), { name: 'Meetings', at: Date.UTC(2027, 0, 4) })]);
  return files;
}

async function written(outline: Outline, form: (typeof documents)[number]): Promise<Uint8Array> {
  if (form === 'html') return encode(writeHtml(outline));
  return form === 'docx' ? writeDocx(outline, { blobs: new Map() }) : typesetter.typeset(outline, new Map()).pdf;
}
