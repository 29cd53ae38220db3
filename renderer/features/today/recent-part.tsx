import { canOpenRecent, openRecentFile, useRecentFiles } from '#renderer/parts/recent-files.ts';
import { Button } from '#renderer/ui/button.tsx';

const most = 5;

/** The files saved or opened last, and where they lie; nothing where there are none. */
export function RecentPart() {
  const files = useRecentFiles();
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="today-recent">
      <h2 id="today-recent">Recent files</h2>
      <ul className="today-files">
        {files.slice(0, most).map((file) => (
          <li key={file.id}>
            {canOpenRecent() ? (
              <Button look="quiet" onClick={() => void openRecentFile(file)}>
                {file.name}
              </Button>
            ) : (
              file.name
            )}
            {file.folder && <small>{file.folder}</small>}
          </li>
        ))}
      </ul>
      {!canOpenRecent() && <p className="today-none">A browser does not tell where a file was saved: look in your downloads.</p>}
    </section>
  );
}
