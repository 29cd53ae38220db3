import { type ReactNode, useMemo } from 'react';
import { buildOutline } from '#shared/outline/build.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { recordsOf } from '#shared/papers/records-of.ts';
import type { Store } from '#renderer/data/index.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { momentWords } from '../change-words.ts';
import { PaperPreview } from '../paper-preview.tsx';
import { saveAsWord } from '../report-making/save-as-word.ts';
import { AttachedFiles } from './attached-files.tsx';
import { ClearanceList } from './clearance-list.tsx';
import { SaveFileButton } from './save-file-button.tsx';
import './kept-paper.css';

/** A kept paper to read: what it is and who kept it, that it is whole, how far it was cleared, and the paper itself. */
export function KeptPaperView({
  paper,
  hash,
  readBlob,
  actions,
}: {
  readonly paper: KeptPaper;
  /** SHA-256 of the whole paper. */
  readonly hash: string;
  readonly readBlob: Store['readBlob'];
  readonly actions?: ReactNode;
}) {
  const records = useMemo(() => recordsOf(paper), [paper]);
  const outline = useMemo(() => buildOutline(records), [records]);
  return (
    <>
      <div className="kept-head no-print">
        <div className="toolbar">
          <SaveFileButton look="primary" label="Export to Word" save={() => saveAsWord({ readBlob }, records)} />
          {actions}
        </div>
        <dl className="facts">
          <dt>Kept</dt>
          <dd>
            {momentWords(paper.made)}
            {paper.by !== '' && `, by ${paper.by}`}
          </dd>
          <dt>Stage</dt>
          <dd>{paper.version === null ? `${paper.settings.stage}; not issued yet` : `${paper.settings.stage}, version ${paper.version}`}</dd>
          <dt>Checked</dt>
          <dd>
            Whole and unaltered. Seal <code title={hash}>{hash.slice(0, 16)}</code>
          </dd>
        </dl>
        <AttachedFiles paper={paper} readBlob={readBlob} />
        <ClearanceList paper={paper} />
      </div>
      {paper.version === null && <p className="draft-stamp">Draft</p>}
      <PaperPreview outline={outline} readPicture={readBlob} onLink={(address) => void getBridge().openLink(address)} />
    </>
  );
}
