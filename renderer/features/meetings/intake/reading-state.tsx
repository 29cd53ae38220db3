import { baseName } from '#shared/packs/intake/file-name.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Reading } from './use-arrivals.ts';

/** How far the reading of the files is, and the way to end it. */
export function ReadingState({ reading: { total, done, path, within }, onCancel }: { readonly reading: Reading; readonly onCancel: () => void }) {
  return (
    <div className="papers-reading">
      <p role="status">{`Reading ${done + 1} of ${total}: ${baseName(path)}`}</p>
      <progress aria-label="Papers read" max={total} value={done + within} />
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}
