import { document, type RelatedDocument } from '#shared/domain/document.ts';
import type { PersonKey } from '../people.ts';
import type { ProjectKey } from '../project-id.ts';
import { registerOf } from './register-of.ts';

type Row = readonly [
  title: string,
  version: string,
  status: RelatedDocument['status'],
  day: string,
  where: string,
  owner: PersonKey,
  project?: ProjectKey | undefined,
  note?: string,
];

const library = 'Programme library';
const site = 'The council’s site';

const rows: readonly Row[] = [
  ['One programme for adult care at home: report to the Adult Social Care Committee', 'Final', 'published', '2025-03-10', site, 'nair'],
  ['“How I came to live here”, Healthwatch Wendlebury', 'Final', 'published', '2024-12-09', 'Healthwatch’s site', 'hornby'],
  ['Terms of reference of the programme board and its groups', '2.0', 'approved', '2026-07-30', library, 'fenwick'],
  ['Stakeholder and communications plan', '3.1', 'approved', '2026-09-10', library, 'hornby'],
  ['Benefits realisation plan', '1.4', 'review', '2026-11-13', library, 'strood', undefined, 'With Finance for the figures of the second quarter.'],
  ['Definitions of the twenty-two measures', '2.2', 'approved', '2026-10-16', library, 'strood'],
  ['Equality analyses of projects a to e', 'One each', 'approved', '2026-09-24', library, 'achebe'],
  ['Recovery plan for alarms', '0.6', 'draft', '2026-11-19', library, 'marchetti', 'technology'],
  ['Summary of 612 replies on day opportunities', '1.0', 'approved', '2026-10-22', library, 'tolley', 'days', 'To be published on 5 February.'],
  ['Ground survey of Orchard Wharf', '1', 'superseded', '2026-10-20', 'Property Services', 'underhill', 'housing', 'A second survey has been ordered.'],
  ['Agreement with the Health and Care Partnership on the hubs', 'Draft 4', 'review', '2026-11-09', 'Legal Services', 'dhole', 'homeFirst'],
  ['Contract for the first four neighbourhoods', 'Signed', 'approved', '2025-12-18', 'Legal Services', 'prosser', 'neighbourhood'],
];

/** What the programme's own papers stand on or lead to, DOC1 onwards. */
export const documents: readonly RelatedDocument[] = registerOf(
  document,
  'DOC',
  rows.map(([title, version, status, day, where, owner, project, note]) => ({
    title,
    version,
    status,
    day,
    where,
    owner,
    note: note ?? '',
    ...(project === undefined ? {} : { project }),
  })),
);
