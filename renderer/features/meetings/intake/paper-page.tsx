import { Redirect } from 'wouter';
import { useRecord } from '#renderer/data/index.ts';

/** The address of a received paper: it is found among the papers of its meeting. */
export function PaperPage({ id }: { readonly id: string }) {
  const paper = useRecord('paper', id);
  if (paper === undefined) return null;
  return <Redirect to={paper?.meeting ? `/meetings/${paper.meeting}/papers` : '/meetings'} replace />;
}
