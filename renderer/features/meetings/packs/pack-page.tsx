import { Redirect } from 'wouter';
import { useRecord } from '#renderer/data/index.ts';

/** The address of a pack: it is found among the packs of its meeting. */
export function PackPage({ id }: { readonly id: string }) {
  const pack = useRecord('pack', id);
  if (pack === undefined) return null;
  return <Redirect to={pack ? `/meetings/${pack.meeting}/packs` : '/meetings'} replace />;
}
