import { useState } from 'react';
import { Link } from 'wouter';
import { longDate } from '#shared/base/calendar-date.ts';
import { counted } from '#shared/base/count.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { ComparisonDesk } from '#renderer/parts/papers/comparison-desk.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { formWords } from './form-words.ts';
import { useCompared } from './use-compared.ts';
import { versionsOf } from './versions.ts';

/** The versions of a paper, the newest first, and what changed since the one before. Nothing where there is only one. */
export function PaperVersions({ paper, papers }: { readonly paper: ReceivedPaper; readonly papers: readonly ReceivedPaper[] }) {
  const versions = versionsOf(paper, papers);
  const [isComparing, setComparing] = useState(false);
  if (versions.length < 2) return null;
  const before = versions.find((one) => one.number < paper.number);
  return (
    <section className="paper-versions" aria-label="Versions">
      <h2>Versions</h2>
      <ul>
        {versions.map((one) => (
          <li key={one.id}>
            {one.id === paper.id ? (
              <strong>{`Version ${one.number}, this one`}</strong>
            ) : (
              <Link href={placeOf('paper', one.id)}>{`Version ${one.number}`}</Link>
            )}
            <span>
              {`received on ${longDate(one.received)}${one.receivedFrom === '' ? '' : ` from ${one.receivedFrom}`}, ${formWords[one.form]}`}
              {one.pages === null ? '' : `, ${counted(one.pages, 'page', 'pages')}`}
            </span>
          </li>
        ))}
      </ul>
      {before && (
        <Button aria-expanded={isComparing} onClick={() => setComparing(!isComparing)}>
          {isComparing ? 'Hide what changed' : `What changed since version ${before.number}`}
        </Button>
      )}
      {before && isComparing && <Compared before={before} after={paper} />}
    </section>
  );
}

function Compared({ before, after }: { readonly before: ReceivedPaper; readonly after: ReceivedPaper }) {
  const compared = useCompared(before, after);
  if (!compared) return <p role="status">Comparing …</p>;
  return compared.ok ? <ComparisonDesk comparison={compared.value} /> : <Notice tone="danger">{compared.problem.message}</Notice>;
}
