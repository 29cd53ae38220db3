/** The tabs of the panel beside a report, in their order. */
export const tabs = [
  { name: 'details', label: 'Details' },
  { name: 'implications', label: 'Implications' },
  { name: 'comments', label: 'Comments' },
  { name: 'appendices', label: 'Appendices' },
  { name: 'figures', label: 'Figures' },
  { name: 'checks', label: 'Checks' },
  { name: 'notes', label: 'Notes' },
  { name: 'promises', label: 'Promises' },
  { name: 'versions', label: 'Versions' },
  { name: 'history', label: 'History' },
] as const;

/** One of them. */
export type TabName = (typeof tabs)[number]['name'];

/** The tab where the fields of a part of the page are: `part` is the id of what was clicked there. */
export function tabOf(part: string): TabName {
  if (/^(implication:|part:implications|part:advised)/.test(part)) return 'implications';
  if (/^(comment:|part:comments)/.test(part)) return 'comments';
  if (part.startsWith('part:figures')) return 'figures';
  if (/^(appendix:|page:appendix|exempt:appendix|part:appendices)/.test(part)) return 'appendices';
  return 'details';
}
