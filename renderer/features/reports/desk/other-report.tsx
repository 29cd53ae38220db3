import { useBlocks } from '#renderer/data/index.ts';
import { Preview } from '../page/preview.tsx';
import { useFields } from '../page/use-fields.ts';

/** Another report as it comes out, to read beside the page. */
export function OtherReport({ id }: { readonly id: string }) {
  const fields = useFields(id);
  const blocks = useBlocks(id);
  if (fields === null) return <p className="split-note">This report is not here any more. Choose another one, or a register.</p>;
  if (fields && 'missingTemplate' in fields) return <p className="split-note">{`This report uses a template that is not here (${fields.missingTemplate}).`}</p>;
  if (!fields || !blocks)
    return (
      <p className="split-note" role="status">
        Opening the report …
      </p>
    );
  return <Preview fields={fields} blocks={blocks} />;
}
