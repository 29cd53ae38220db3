import { Link } from 'wouter';
import type { Report } from '#shared/domain/report/index.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { useTemplates } from '#renderer/parts/report-making/templates.ts';
import { Button } from '#renderer/ui/button.tsx';
import { paperWords } from './papers.ts';

/** Papers made before: each with its day, to be opened, or saved as Word. */
export function PaperList({
  papers,
  isBusy,
  onWord,
}: {
  readonly papers: readonly Report[];
  readonly isBusy: boolean;
  readonly onWord: (report: Report) => void;
}) {
  const templates = useTemplates();
  if (papers.length === 0) return null;
  return (
    <ul className="paper-list">
      {papers.map((one) => (
        <li key={one.id}>
          <Link href={placeOf('report', one.id)}>{one.title}</Link>
          <span className="soft">{[one.front['version'], paperWords(one)].filter(Boolean).join(', ')}</span>
          <Button
            look="quiet"
            aria-label={`Save as Word: ${one.title}, ${paperWords(one)}`}
            disabled={isBusy || !templates.find(one.template, one.templateVersion)}
            onClick={() => onWord(one)}
          >
            Save as Word
          </Button>
        </li>
      ))}
    </ul>
  );
}
