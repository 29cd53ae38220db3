import { useState } from 'react';
import { workbookLimits } from '#shared/workbook/sheet.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import type { Import } from './use-import.ts';

/** Choosing the file, by dialog or by dropping it, and the sheet of it. */
export function FileStep({ take }: { readonly take: Import }) {
  const [isOver, setIsOver] = useState(false);
  const { file, opened, sheet } = take.state;
  const choose = async () => {
    try {
      const chosen = await getBridge().openFile({ kinds: ['rows'], maxBytes: workbookLimits.bytes });
      if (chosen) await take.take(chosen);
    } catch (error) {
      take.refuse((error as Error).message);
    }
  };
  const drop = async (files: FileList) => {
    const [only] = files;
    if (!only) return;
    if (files.length > 1) return take.refuse('Several files were dropped. Drop one at a time.');
    if (only.size > workbookLimits.bytes) return take.refuse(`“${only.name}” is larger than 100 MB, which is the most that is read. Nothing was imported.`);
    try {
      await take.take({ name: only.name, bytes: new Uint8Array(await only.arrayBuffer()) });
    } catch {
      take.refuse(`“${only.name}” could not be read: it was moved, changed or locked meanwhile. Nothing was imported. Choose it again.`);
    }
  };
  return (
    <section
      className={isOver ? 'import-file over' : 'import-file'}
      aria-label="The file"
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void drop(event.dataTransfer.files);
      }}
    >
      <Button look={file === null ? 'primary' : 'plain'} onClick={() => void choose()}>
        {file === null ? 'Choose a file …' : 'Another file …'}
      </Button>
      {file === null ? (
        <p>or drop one here: an Excel workbook (.xlsx) or CSV, with a row of headings.</p>
      ) : (
        <p className="import-name">
          <strong>{file}</strong> {opened?.note}
        </p>
      )}
      {opened && opened.sheets.length > 1 && (
        <FieldFrame label="Sheet">
          {(control) => (
            <select {...control} className="input" value={sheet} onChange={(event) => void take.takeSheet(Number(event.target.value))}>
              {opened.sheets.map((one, index) => (
                <option key={one.name} value={index}>
                  {one.hidden ? `${one.name} (hidden in the workbook)` : one.name}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
      )}
    </section>
  );
}
