import { byPlace } from '#shared/base/order-key.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import type { Store } from '#renderer/data/index.ts';
import { saveAttachment } from './save-attachment.ts';
import { SaveFileButton } from './save-file-button.tsx';

/** The appendices of a kept paper that are files, each to be saved byte for byte. */
export function AttachedFiles({ paper, readBlob }: { readonly paper: KeptPaper; readonly readBlob: Store['readBlob'] }) {
  const attached = [...paper.report.appendices].sort(byPlace).flatMap(({ id, title, file }) => (file ? [{ id, title, file }] : []));
  if (attached.length === 0) return null;
  return (
    <section aria-label="Attached files" className="kept-files">
      <ul>
        {attached.map(({ id, title, file }) => (
          <li key={id}>
            <span>{title || file.name}</span>
            <SaveFileButton look="plain" label={`Save “${file.name}”`} save={() => saveAttachment({ readBlob }, file)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
