import './pictures.css';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { nameOfFile } from '#shared/base/file-name.ts';
import type { RecordRef, Room, Scene } from '#shared/pictures/scene.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import type { OpenedBy } from '../opening.ts';
import { placeOf } from '../place.ts';
import { drawPng } from './draw-canvas.ts';
import { PictureTable } from './picture-table.tsx';
import { pointsPerRem, PictureView, PrintedPicture } from './picture-view.tsx';
import { PutPicture } from './put-picture.tsx';
import { portrait } from './put-into-report.ts';
import { useCanCopy } from './use-can-copy.ts';
import { usePrinting } from './use-printing.ts';
import { useWidth } from './use-width.ts';

/** What the sheet takes up beside its picture, in rem. */
const sheetRims = 1.7;

/**
 * A picture with its title, the sentence that says what it shows, its table, and what can be done with it. `pages`
 * draws it for a room: one scene where the room is as high as it likes, several where it must be cut.
 */
export function PictureFrame({
  title,
  pages,
  empty,
  programme = null,
  onOpen,
  children,
}: {
  readonly title: string;
  readonly pages: (room: Room) => readonly Scene[];
  /** What is said where there is nothing to show yet; null where there is. */
  readonly empty: string | null;
  readonly programme?: string | null;
  /** By default the screen of the record. */
  readonly onOpen?: (record: RecordRef, by: OpenedBy) => void;
  /** Choices of what is shown, beside the title. */
  readonly children?: ReactNode;
}) {
  const id = useId();
  const [, navigate] = useLocation();
  const [isTable, setTable] = useState(false);
  const [isPutting, setPutting] = useState(false);
  const [box, width] = useWidth<HTMLDivElement>();
  const canCopy = useCanCopy();
  const [printing, print] = usePrinting();
  const points = Math.max(420, Math.min(860, Math.floor((width - sheetRims) * pointsPerRem)));
  const scene = useMemo(() => (empty === null ? pages({ width: points, height: Infinity })[0] : undefined), [pages, points, empty]);
  const open = onOpen ?? ((record: RecordRef) => navigate(placeOf(record.kind, record.id)));

  const save = async () => {
    const scenes = pages(portrait);
    for (const one of scenes) {
      const { bytes } = await drawPng(one);
      const saved = await getBridge()
        .saveFile({ suggestedName: `${nameOfFile(one.title)}.png`, kind: 'picture', bytes })
        .catch((error: Error) => sayProblem(error.message));
      if (!saved) return;
      say(`Saved as ${saved.name}.`);
    }
  };
  const copy = async () => {
    const [one] = pages({ ...portrait, height: Infinity });
    if (!one) return;
    try {
      const item = drawPng(one).then(({ bytes }) => new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': item })]);
      say('The picture is on the clipboard.');
    } catch {
      sayProblem('The picture could not be put on the clipboard: this browser did not allow it. Save it as a PNG file instead.');
    }
  };

  return (
    <figure className={printing === 'alone' ? 'picture to-print' : 'picture'} aria-labelledby={`${id}-title`}>
      <div className="picture-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <div className="picture-choices no-print">{children}</div>
      </div>
      {scene ? (
        <>
          <p className="picture-words" id={`${id}-words`}>
            {scene.alt}
          </p>
          <div className="toolbar picture-tools no-print">
            <Button look="quiet" icon="register" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
              Show as a table
            </Button>
            {canCopy && (
              <Button look="quiet" icon="copy" onClick={() => void copy()}>
                Copy picture
              </Button>
            )}
            <Button look="quiet" icon="file" onClick={() => void save()}>
              Save as PNG…
            </Button>
            <Button look="quiet" icon="print" onClick={print}>
              Print
            </Button>
            <Button look="quiet" icon="report" onClick={() => setPutting(true)}>
              Put into a report…
            </Button>
          </div>
        </>
      ) : (
        <p className="picture-empty">{empty}</p>
      )}
      <div ref={box} className="picture-box">
        {scene && !isTable && (
          <div className="picture-sheet">
            <PictureView scene={scene} describedBy={`${id}-words`} onOpen={(record, by) => (record ? open(record, by) : setTable(true))} />
          </div>
        )}
        {scene && isTable && <PictureTable scene={scene} onOpen={open} />}
      </div>
      {printing !== null && scene && (
        <div className="picture-pages">{isTable ? null : pages({ ...portrait, height: 640 }).map((one) => <PrintedPicture key={one.title} scene={one} />)}</div>
      )}
      {isPutting && <PutPicture pages={pages} programme={programme} onClose={() => setPutting(false)} />}
    </figure>
  );
}
