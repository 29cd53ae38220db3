import { describe, expect, test } from 'vitest';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { paperFromRead } from '#shared/papers/from-read-paper.ts';
import { writeDocx } from '#shared/word/index.ts';
import { plain } from '#shared/word/reading/pieces.ts';
import { readDocx } from '#shared/word/reading/read-docx.ts';
import { dateIn, recognise } from '#shared/word/reading/recognise.ts';
import { streetsPaper } from '#test/fixtures/papers/streets.ts';
import { makeDocx, par, run } from './made-docx.ts';

const bold = '<w:b/>';
const head = (words: string) => par(run(words, bold));
const typed = (number: number, words: string) => par(`<w:r><w:t>${number}.</w:t><w:tab/><w:t>${words}</w:t></w:r>`);

/** A paper as it is typed in real life: no styles, numbers and bullets by hand, blank lines for space. */
const asTyped = makeDocx({
  body: [
    par(run('Wendlebury County Council', bold)),
    par('Report to: Place Select Committee'),
    par('14 January 2027'),
    par('Agenda Item: 7'),
    par(''),
    head('REPORT OF THE CORPORATE DIRECTOR, PLACE'),
    head('LAMPS FOR THE LANES'),
    par(
      'NOT FOR PUBLICATION: this report contains exempt information as described in paragraphs 3 and 5 of Part 1 of Schedule 12A to the Local Government Act 1972.',
    ),
    head('Purpose of the Report'),
    typed(1, 'To ask for four hundred lamps.'),
    par(''),
    head('Information and Advice'),
    typed(2, 'The lamps are old.'),
    par('\uf0b7\tin the lanes;'),
    par('\uf0b7\tand at the school.'),
    head('Where they stand'),
    typed(3, 'As said in paragraph 2.'),
    head('Statutory and Policy Implications'),
    typed(4, 'There are none.'),
    head('RECOMMENDATION/S'),
    par('1)\tThat the lamps be bought.'),
    par('Marion Thackeray'),
    head('For any enquiries about this report please contact:'),
    par(
      `<w:r><w:t>Idris Calloway</w:t><w:br/><w:t>Programme Manager</w:t><w:br/><w:t>Tel: 01632 960 145</w:t><w:br/><w:t>idris.calloway@wendlebury.example</w:t></w:r>`,
    ),
    head('Constitutional Comments (RD 04/01/27)'),
    typed(5, 'The Committee may decide this.'),
    head('Financial Comments (HEM 5/1/27)'),
    typed(6, 'The cost is £40,000.'),
    head('Background Papers'),
    par('None.'),
    head('Electoral Division(s) and Member(s) Affected'),
    par('All.'),
  ].join(''),
});

async function readOf(bytes: Uint8Array) {
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

describe('what council reports say', () => {
  test('is recognised in a paper that was typed', async () => {
    const read = await readOf(asTyped);
    const found = recognise(read);
    const words = (at: number) => {
      const element = read.elements[at];
      return element && 'text' in element ? plain(element.text) : '';
    };
    expect(found.title === null ? '' : words(found.title)).toBe('LAMPS FOR THE LANES');
    expect(found).toMatchObject({
      agendaItem: '7',
      reportOf: 'CORPORATE DIRECTOR, PLACE',
      committee: 'Place Select Committee',
      meetingDate: '2027-01-14',
      exempt: [3, 5],
    });
    expect(found.sections.map(({ key }) => key)).toEqual(['purpose', 'information', 'implications', 'recommendations', 'contact', 'background', 'divisions']);
    expect(found.comments.map(({ kind, initials, date }) => [kind, initials, date])).toEqual([
      ['Constitutional', 'RD', '2027-01-04'],
      ['Financial', 'HEM', '2027-01-05'],
    ]);
    expect(found.contacts).toEqual([
      { name: 'Idris Calloway', post: 'Programme Manager', telephone: '01632 960 145', email: 'idris.calloway@wendlebury.example' },
    ]);
    expect(read.elements.flatMap((element) => (element.type === 'heading' ? [`${element.level} ${plain(element.text)}`] : []))).toContain(
      '2 Information and Advice',
    );
  });

  test('becomes a numbered paper with its own sections, comments and recommendations', async () => {
    const { records, findings } = paperFromRead(await readOf(asTyped), { name: 'lamps', settings: settingsNoun.create(settingsId) });
    const outline = buildOutline(records);
    expect(outline.title).toBe('LAMPS FOR THE LANES');
    expect(outline.nodes.flatMap((node) => (node.type === 'paragraph' && node.number !== null ? [node.number] : []))).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
    ]);
    expect(outline.nodes.filter((node) => node.type === 'recommendation').map((node) => node.label)).toEqual(['1)']);
    expect(outline.nodes.filter((node) => node.type === 'item').map((node) => node.label)).toEqual(['•', '•']);
    expect(records.report.comments.map(({ kind, initials, date }) => [kind, initials, date])).toEqual([['constitutional', 'RD', '2027-01-04']]);
    expect(records.report.agendaItem).toBe('7');
    expect(records.people.map((one) => one.name)).toEqual(['Idris Calloway']);
    expect(findings.some((one) => one.message.startsWith('The text differs'))).toBe(false);
  });

  test('is recognised in a paper that this app wrote', async () => {
    const found = recognise(await readOf(await writeDocx(buildOutline(streetsPaper()))));
    expect(found.sections.map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        'purpose',
        'information',
        'next-steps',
        'options',
        'reasons',
        'implications',
        'recommendations',
        'background',
        'divisions',
        'contact',
      ]),
    );
    expect(found.comments.map(({ kind, initials, date }) => [kind, initials, date])).toEqual([
      ['Constitutional', 'RD', '2026-12-14'],
      ['Financial', 'HEM', '2026-12-14'],
    ]);
    expect(found.contacts).toHaveLength(1);
  });

  test.each([
    ['14 January 2027', '2027-01-14'],
    ['Thursday 1st April 2027', '2027-04-01'],
    ['4/1/27', '2027-01-04'],
    ['31/02/2027', null],
    ['in January', null],
  ] as const)('the day %s', (words, day) => {
    expect(dateIn(words)).toBe(day);
  });
});

describe('headings by their looks alone', () => {
  const levels = async (body: readonly string[]) =>
    (await readOf(makeDocx({ body: body.join('') }))).elements.flatMap((element) =>
      element.type === 'heading' ? [`${element.level} ${plain(element.text)}`] : [],
    );

  test('are found where a known one comes only at the end', async () => {
    const body = [
      head('Wendlebury County Council'),
      head('Lamps'),
      head('Why'),
      typed(1, 'They are old.'),
      head('How'),
      typed(2, 'By ladder.'),
      head('Background Papers'),
      par('None.'),
    ];
    expect(await levels(body)).toEqual(['1 Lamps', '2 Why', '2 How', '2 Background Papers']);
  });

  test('are none where a whole line of running text is bold, or ends a sentence', async () => {
    expect(await levels([par(run('This must be done by the end of the month.', bold)), typed(1, 'It is late.'), par(run('Yes', bold))])).toEqual([]);
  });

  test('keep their number, whoever counted it', async () => {
    const read = await readOf(makeDocx({ body: [par(run('1. Purpose', bold)), par('To ask.'), par(run('2. Next Steps', bold)), par('To build.')].join('') }));
    expect(read.elements.flatMap((element) => (element.type === 'heading' ? [[element.number?.text, element.level, plain(element.text)]] : []))).toEqual([
      ['1.', 2, 'Purpose'],
      ['2.', 2, 'Next Steps'],
    ]);
    expect(recognise(read).sections.map(({ key }) => key)).toEqual(['purpose', 'next-steps']);
  });
});
