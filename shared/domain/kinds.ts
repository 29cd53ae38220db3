/** The kinds of record that the app keeps. A kind is also the name of its table. */
export const kinds = [
  'settings',
  'person',
  'programme',
  'board',
  'project',
  'milestone',
  'risk',
  'issue',
  'assumption',
  'dependency',
  'decision',
  'changeRequest',
  'action',
  'lesson',
  'benefit',
  'budgetLine',
  'funding',
  'post',
  'stakeholder',
  'document',
  'committee',
  'meeting',
  'report',
  'view',
  'template',
  'version',
  'commitment',
  'snippet',
  'paper',
  'pack',
  'keyDecision',
] as const;
export type Kind = (typeof kinds)[number];

/** Whether a word is the name of a kind. */
export function isKind(name: string): name is Kind {
  return (kinds as readonly string[]).includes(name);
}
