import { useMemo } from 'react';
import { templatesWith } from '#shared/templates/index.ts';
import { asIssued } from '#shared/papers/as-issued.ts';
import { useRecord, useRecords } from '#renderer/data/index.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { issuedVersion } from '#renderer/parts/papers/read-version.ts';
import type { Fields } from '../editor/paper-session.ts';
import { useKept } from '../versions/use-kept.ts';

/**
 * Everything of a report but its text, live; of an issued one as it was kept on that day. Undefined while loading, null
 * where there is no such report.
 */
export function useFields(id: string): Fields | { readonly missingTemplate: string } | null | undefined {
  const report = useRecord('report', id);
  const committee = useRecord('committee', report?.committee ?? null);
  const meeting = useRecord('meeting', report?.meeting ?? null);
  const programme = useRecord('programme', report?.programme ?? null);
  const lookups = useLookups();
  const people = lookups.recordsOf('person');
  const { settings, ready } = lookups;
  const own = lookups.recordsOf('template');
  const versions = useRecords('version');
  const version = useMemo(() => (report && versions ? issuedVersion(report, versions) : null), [report, versions]);
  const kept = useKept(version);
  return useMemo(() => {
    if (report === null) return null;
    if (!report || !ready || committee === undefined || meeting === undefined || programme === undefined) return undefined;
    const template = templatesWith(own).find(report.template, report.templateVersion);
    if (!template) return { missingTemplate: `${report.template}, version ${report.templateVersion}` };
    const fields = { template, report, people, settings, committee, meeting, programme };
    return kept?.ok ? asIssued(fields, kept.value) : fields;
  }, [report, ready, committee, meeting, programme, people, settings, own, kept]);
}
