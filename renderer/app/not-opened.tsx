import type { Opened } from '#renderer/data/index.ts';
import type { DatabaseName } from '#renderer/parts/databases.ts';
import { Button } from '#renderer/ui/button.tsx';

/** What is shown where the records could not be opened. */
export function NotOpened({ opened }: { readonly opened: Exclude<Opened, { state: 'ready' }>; readonly name: DatabaseName }) {
  return (
    <main className="page" role="alert">
      <h1>Your records could not be opened</h1>
      <p>{opened.message}</p>
      <div className="toolbar"><Button look="primary" onClick={() => location.reload()}>Try again</Button></div>
    </main>
  );
}
