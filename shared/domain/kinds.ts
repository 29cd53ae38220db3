/** The kinds of record that the app keeps. A kind is also the name of its table. */
export const kinds = ['settings', 'person', 'programme', 'project', 'milestone', 'risk', 'committee', 'meeting', 'report'] as const;
export type Kind = (typeof kinds)[number];
