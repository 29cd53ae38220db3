import { newComment } from '#shared/domain/report/index.ts';
import { newId } from '#shared/base/ids.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import type { Template } from '#shared/templates/index.ts';
import { item, note, paperOf, para, quote, recommend, sub, table } from './papers.ts';

/** The SHA-256 by which the long paper's picture is known. */
export const pictureHash = 'ab'.repeat(32);

const comment = (kind: string, place: string, initials: string) => newComment(kind, place, { initials, date: '2027-01-05' });
const weigh = (key: string, place: string, state: 'material' | 'nothing-material', adviser = '') => ({
  id: newId(),
  place,
  key,
  state,
  adviser,
  date: '2026-12-18',
});

/** One paper with everything a paper may hold, in words of some length. It fits any template that has its parts. */
export function longPaper(template: Template): PaperRecords {
  const legal = comment('constitutional', 'A', 'PWR');
  const money = comment('financial', 'B', 'TAO');
  const appendix = { id: newId(), place: 'A', title: 'Terms of reference of the programme board', exempt: [], file: null };
  const letter = {
    id: newId(),
    place: 'B',
    title: 'Valuation of the Market Street building',
    exempt: [3],
    file: { name: 'valuation.pdf', mediaType: 'application/pdf' as const, blob: 'cd'.repeat(32), bytes: 48_211 },
  };
  const secret = { id: newId(), place: 'C', title: 'Offers received', exempt: [3, 5], file: null };
  const detail = template.id === 'city-scrutiny' ? 'section:programme' : 'section:information';
  return paperOf(
    template,
    {
      'section:purpose': [
        para('To report on the first year of the library programme and on what has been learned from the two pilot buildings.'),
        para([
          { text: 'To seek approval for ' },
          { text: 'two permanent posts', marks: { bold: true } },
          { text: ' and for the second phase of building work, at a cost of no more than £1.284 million over three years.' },
          note('All amounts are at 2026/27 prices and include on-costs.'),
        ]),
      ],
      ...(detail === 'section:programme'
        ? {
            'section:proposal': [
              para(
                'The county keeps 31 libraries. Eleven of them stand in buildings that need more spent on their roofs and boilers over the next ten years than the buildings are worth.',
              ),
              para([
                { text: 'The service asked residents what they use a library for. The answers are in ' },
                { text: 'the survey report', marks: { link: 'https://www.wendlebury.gov.uk/libraries/survey?year=2026&part=1#results' } },
                { text: '.' },
              ]),
            ],
          }
        : {}),
      [detail]: [
        sub('Where the programme stands'),
        para('The programme began in April 2026 with four projects. Each has a lead officer and a plan agreed by the programme board:'),
        item('lettered', [
          { text: 'Buildings.', marks: { bold: true } },
          { text: ' The two pilots opened in September. Visits rose by a fifth in the first quarter, and the running cost of each fell.' },
        ]),
        para('The third building has been delayed: its lease can only be changed with the consent of the diocese, which is expected in February.', false),
        item('lettered', 'Digital. Lending of e-books has moved to a shared catalogue with four neighbouring authorities.'),
        item('bulleted', 'the catalogue went live on 1 October;', 1),
        item('bulleted', 'reservations across the border are free from January.', 1),
        item('lettered', 'People. Forty members of staff have been trained to help with forms and benefits.'),
        item('lettered', 'Reading. Three schemes for children under five have started:'),
        item('lettered', 'rhyme time in every building;', 1),
        item('lettered', 'a bag of books at the first health visit;', 1),
        item('lettered', 'a reading volunteer in each nursery.', 1),
        para('The programme board asked the Office of the Regional Archivist to look at the work so far. Its letter says:'),
        quote(
          'The council has chosen to mend few buildings well rather than many badly. We think this is right, and that it should be said more plainly to those whose library comes later.',
        ),
        para('Progress on each project is set out in the table below.'),
        table(
          'Projects and their rating',
          [
            ['Project', 'Lead', 'Stage', 'Rating'],
            ['Buildings', 'Idris Calloway', 'In delivery', 'Amber, improving'],
            ['Digital', 'Saoirse Whitcombe', 'Closing', 'Green, no change'],
            ['People', 'Bram Okonjo', 'In delivery', 'Green, no change'],
            ['Reading', 'Lotte Penhaligon', 'In delivery', [{ text: 'Amber/green, improving' }, note('Rated for the first time in November.')]],
          ],
          [3, 3, 2, 3],
        ),
        sub('What the pilots cost'),
        para([
          { text: 'The two pilots cost £412,600, which is £18,400 less than was set aside. The builder made good the roof at no charge, and the H' },
          { text: '2', marks: { subscript: true } },
          { text: 'O meter now reads by itself.' },
        ]),
        {
          type: 'picture',
          blob: pictureHash,
          mediaType: 'image/png',
          width: 640,
          height: 320,
          share: 0.8,
          alt: 'Bar chart: visits a month rise from about 9,000 in April to 14,000 in December.',
          caption: 'Visits to the two pilot buildings, April to December 2026',
        },
        sub('Choices of the design', 2),
        para([
          { text: 'Shelves stand no higher than 1.4 m' },
          { text: '2', marks: { superscript: true } },
          { text: ', so that a room can be seen across; ' },
          { text: 'quiet places', marks: { italic: true } },
          { text: ' lie behind glass.' },
          { break: true },
          { text: 'Every counter can be lowered.' },
        ]),
        item('numbered', 'The entrance is step-free.'),
        item('numbered', 'The doors open by themselves.'),
        item('numbered', 'with a sensor on both sides;', 1),
        item('numbered', 'and a key for the caretaker.', 1),
        item('numbered', 'The lift speaks.'),
        sub('Posts'),
        para('Two posts are needed for the second phase:'),
        item('bulleted', '1 FTE project manager (Grade 11), permanent;'),
        item('bulleted', '0.5 FTE quantity surveyor (grade subject to job evaluation), fixed term of two years.'),
        table(
          'Cost of the second phase by financial year',
          [
            ['', '2027/28', '2028/29', '2029/30', 'Total'],
            ['Building work', '£310,000', '£455,000', '£240,000', '£1,005,000'],
            ['Posts with on-costs', '£91,000', '£93,500', '£94,500', '£279,000'],
            ['Total', '£401,000', '£548,500', '£334,500', '£1,284,000'],
          ],
          [4, 2, 2, 2, 2],
        ),
        para('The amounts fall within the capital programme agreed in February 2026.'),
      ],
      'section:next-steps': [
        para('If the recommendations are agreed, the stages are these:'),
        table(
          '',
          [
            ['Stage', 'By'],
            ['Tender for the third building', 'March 2027'],
            ['Posts filled', 'June 2027'],
            ['Report on the second year', 'by January 2028'],
          ],
          [3, 2],
        ),
      ],
      'section:options': [
        para('Doing nothing was weighed. The eleven buildings would have to close one after another as they fail, at times not of the council’s choosing.'),
        para('Handing the service to a trust was weighed in 2024 and set aside for reasons that have not changed.'),
      ],
      'section:reasons': [para('To keep a library within half an hour of every resident at a cost the council can carry.')],
      'implication:finance': [
        para('The cost is met from the capital programme and, for posts, from the saving in running costs.'),
        para('No new borrowing is needed.'),
      ],
      'implication:equality': [
        para('An equality analysis is a background paper. Members should have read it before they decide.'),
        item('bulleted', 'Opening hours were moved after talks with carers.'),
      ],
      'section:recommendations': [
        recommend('notes the progress of the programme in its first year;'),
        recommend('approves the establishment of these posts:'),
        item('lettered', '1 FTE project manager;'),
        item('lettered', '0.5 FTE quantity surveyor for two years;'),
        recommend('agrees to a report on the second year in January 2028.'),
      ],
      [`comment:${legal.id}`]: [para('The recommendations lie within the terms of reference of the Committee.')],
      [`comment:${money.id}`]: [
        para('The cost of £1.284 million is contained in the capital programme.'),
        para('The saving in running costs is recurrent and covers the posts from 2028/29.'),
      ],
      [`appendix:${appendix.id}`]: [
        sub('Purpose'),
        para('The board steers the programme between meetings of the Committee.'),
        para('It meets every month:'),
        item('lettered', 'in person in the first month of a quarter;'),
        item('lettered', 'by video otherwise.'),
        sub('Members'),
        para('The board has five members and is chaired by the Corporate Director.'),
      ],
      [`appendix:${secret.id}`]: [para('Three offers were received.'), para('The highest is recommended.')],
    },
    {
      comments: [legal, money],
      appendices: [letter, secret, appendix],
      implications: [
        weigh('finance', 'A', 'material', 'Tolu Adebayo-Orme'),
        weigh('equality', 'B', 'material'),
        weigh('hr', 'C', 'nothing-material'),
        weigh('environment', 'D', 'nothing-material'),
        weigh('legal', 'E', 'nothing-material'),
      ],
      backgroundPapers: [
        { id: newId(), place: 'A', text: 'Equality analysis of the library programme, November 2026' },
        { id: newId(), place: 'B', text: 'Letter of the Regional Archivist, 2 December 2026' },
      ],
    },
  );
}
