import { type ReactNode, useState } from 'react';
import type { OfferedFile } from '#shared/bridge/offered-files.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import { getBridge, readDropped } from '#renderer/platform/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';

const limits = { kinds: ['paper'], maxBytes: 200_000_000, maxFiles: 500 } as const;

/** Where papers are given: chosen one by one, as a folder, or dropped. `children` stand beside. */
export function OfferFiles({
  disabled,
  isFirst,
  onFiles,
  children,
}: {
  readonly disabled: boolean;
  /** Nothing was received yet: the buttons are what the screen is for. */
  readonly isFirst: boolean;
  readonly onFiles: (files: readonly OfferedFile[]) => void;
  readonly children?: ReactNode;
}) {
  const [isOver, setOver] = useState(false);
  const [isGathering, setGathering] = useState(false);
  const choose = async (folder: boolean) => {
    setGathering(true);
    try {
      const files = await getBridge().openFiles({ ...limits, folder });
      if (files) onFiles(files);
    } catch (error) {
      if (!(error instanceof BridgeRefused)) throw error;
      sayProblem(error.message);
    } finally {
      setGathering(false);
    }
  };
  const drop = async (data: DataTransfer) => {
    setGathering(true);
    const files = await readDropped(data, limits);
    setGathering(false);
    if (files.ok) onFiles(files.value);
    else sayProblem(files.problem.message);
  };
  const isOff = disabled || isGathering;
  return (
    <section
      className={isOver ? 'offer-files over' : 'offer-files'}
      aria-label="Receive papers"
      onDragOver={(event) => {
        if (isOff || !event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!isOff) void drop(event.dataTransfer);
      }}
    >
      <Button look={isFirst ? 'primary' : 'plain'} icon="file" disabled={isOff} onClick={() => void choose(false)}>
        Choose papers …
      </Button>
      <Button disabled={isOff} onClick={() => void choose(true)}>
        Choose a folder …
      </Button>
      <p>or drop files or a folder here: Word (.docx), PDF, or papers handed over from Boardpack.</p>
      {children}
    </section>
  );
}
