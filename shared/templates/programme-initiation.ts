import { cover } from './cover.ts';
import type { Part, Template } from '#shared/domain/template/index.ts';

type SectionWords = {
  readonly key: string;
  readonly heading: string;
  readonly guidance: string;
  readonly fill?: readonly string[];
  readonly pictures?: Extract<Part, { part: 'section' }>['pictures'];
  readonly isNeeded?: boolean;
};

const section = ({ key, heading, guidance, fill = [], pictures, isNeeded = false }: SectionWords): Extract<Part, { part: 'section' }> => ({
  part: 'section',
  key,
  heading,
  required: isNeeded ? ['decision', 'recommend', 'noting'] : [],
  guidance,
  standing: {},
  fill,
  ...(pictures ? { pictures } : {}),
});

/** The document that starts a programme: what it is for, how it is run, what it costs, and an entry for each project. */
export const programmeInitiation: Template = {
  id: 'programme-initiation',
  version: 1,
  name: 'Programme initiation document',
  authority: 'Any council',
  body: 'Programme board',
  validFrom: '2026-01-01',
  validTo: null,
  numbering: 'decimal',
  parts: [
    cover(),
    {
      ...section({
        key: 'control',
        heading: 'Document Control',
        guidance: 'A table of the versions so far: number, day, what changed, who agreed it.',
        fill: ['approvals'],
      }),
      unnumbered: true,
    },
    { part: 'contents', heading: 'Contents', depth: 3 },
    section({
      key: 'context',
      heading: 'Context',
      guidance: 'Why the council needs this programme now, and what has been done already.',
      fill: ['context'],
      isNeeded: true,
    }),
    section({ key: 'purpose', heading: 'Vision and Aims', guidance: 'What will be different when the programme is done.', fill: ['purpose'], isNeeded: true }),
    section({
      key: 'approach',
      heading: 'Approach and Phases',
      guidance: 'How the work is done, in which phases, and what ends each of them.',
      fill: ['approach'],
      isNeeded: true,
    }),
    section({
      key: 'scope',
      heading: 'Scope',
      guidance: 'What the programme takes on, and what it leaves to others.',
      fill: ['scope', 'project-list'],
      isNeeded: true,
    }),
    section({ key: 'dependencies', heading: 'Dependencies', guidance: 'What the programme waits for, and what waits for it.', fill: ['dependencies'] }),
    section({
      key: 'governance',
      heading: 'Governance',
      guidance: 'Which body decides what, and who reports to whom. A chart of the boards goes well here.',
      fill: ['governance'],
      pictures: ['governance'],
      isNeeded: true,
    }),
    section({
      key: 'roles',
      heading: 'Roles and Responsibilities',
      guidance: 'One line for each role: who holds it and what they answer for.',
      fill: ['roles'],
      isNeeded: true,
    }),
    section({
      key: 'measurement',
      heading: 'Measuring the Benefits',
      guidance: 'Where things stand today, what will be measured, and which signs will show success.',
      fill: ['measurement', 'benefits'],
      pictures: ['benefit-profile'],
    }),
    section({ key: 'completion', heading: 'Completion', guidance: 'What must be true before the programme is closed.', fill: ['completion'] }),
    section({
      key: 'plan',
      heading: 'Plan',
      guidance: 'The milestones of each project.',
      fill: ['plan', 'milestones'],
      pictures: ['timeline'],
      isNeeded: true,
    }),
    section({
      key: 'funding',
      heading: 'Funding',
      guidance: 'Where the money comes from, and what it is to pay for.',
      fill: ['funding', 'budget'],
      pictures: ['budget'],
    }),
    section({
      key: 'risks',
      heading: 'Risks and Issues',
      guidance: 'The open risks, the highest first, and the issues being dealt with.',
      fill: ['risks', 'risk-cards', 'issues'],
      pictures: ['risk-map'],
    }),
    section({
      key: 'stakeholders',
      heading: 'Stakeholders and Communications',
      guidance: 'Who must be heard or told, how, and by whom.',
      fill: ['stakeholders'],
    }),
    section({ key: 'documents', heading: 'Related Documents', guidance: 'Papers this document stands on or leads to.', fill: ['documents'] }),
    {
      ...section({
        key: 'projects',
        heading: 'The Projects',
        guidance: 'One entry for each project: lead, team, aim, scope, actions.',
        fill: ['project-entries'],
      }),
      appendix: true,
    },
    {
      ...section({
        key: 'terms',
        heading: 'Terms of Reference',
        guidance: 'For each board: purpose, remit, members, chair, how often it meets.',
        fill: ['terms'],
      }),
      appendix: true,
    },
    { part: 'appendices', label: 'letters', filesHeading: 'Appendices in separate files' },
  ],
  implications: [],
  commentKinds: [],
};
