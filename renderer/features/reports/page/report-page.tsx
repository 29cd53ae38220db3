import { useBlocks } from '#renderer/data/index.ts';
import { NoReport } from './no-report.tsx';
import { OpenReport } from './open-report.tsx';
import { useFields } from './use-fields.ts';

/** One report of an address, or why it cannot be shown. `at` is the block that it is opened at. */
export function ReportPage({ id, at }: { readonly id: string; readonly at: string | null }) {
  const fields = useFields(id);
  const blocks = useBlocks(id);
  if (fields === null) return <NoReport>It was removed, or the address is wrong.</NoReport>;
  if (fields && 'missingTemplate' in fields) {
    return (
      <NoReport title="This report uses a template that is not here">{`Its template (${fields.missingTemplate}) comes with a newer Boardpack, or was made by a council and is not here. The report is safe: install the newer version, or take the template in from a file under Templates.`}</NoReport>
    );
  }
  if (!fields || !blocks)
    return (
      <p className="page" role="status">
        Opening the report …
      </p>
    );
  // Another template has other parts: the page is made anew for it.
  return <OpenReport key={`${fields.template.id} ${fields.template.version}`} fields={fields} blocks={blocks} at={at} />;
}
