import type { FaultPlace, TemplateFault } from '#shared/templates/faults.ts';
import { Button } from '#renderer/ui/button.tsx';

/** What is still wrong with a draft, each with the way there; what only deserves a thought is told apart in words. */
export function FaultList({ faults, onGo }: { readonly faults: readonly TemplateFault[]; readonly onGo: (at: FaultPlace) => void }) {
  const stopping = faults.filter((one) => one.stops).length;
  if (faults.length === 0) return <p role="status">{summaryOf(0, 0)}</p>;
  return (
    <details className="template-faults" open={stopping > 0}>
      <summary>
        <span role="status">{summaryOf(stopping, faults.length - stopping)}</span>
      </summary>
      <ul>
        {faults.map((one) => (
          <li key={`${JSON.stringify(one.at)} ${one.message}`}>
            <span>{one.stops ? one.message : `To think about: ${one.message}`}</span>
            <Button look="quiet" aria-label={`Go there: ${one.message}`} onClick={() => onGo(one.at)}>
              Go there
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function summaryOf(stopping: number, others: number): string {
  const thoughts = others === 0 ? '' : ` ${others === 1 ? 'One thing' : `${others} things`} to think about.`;
  if (stopping === 0) return `Nothing stands in the way of putting it into force.${thoughts}`;
  return `${stopping === 1 ? 'One thing has' : `${stopping} things have`} to be mended before it can be put into force.${thoughts}`;
}
