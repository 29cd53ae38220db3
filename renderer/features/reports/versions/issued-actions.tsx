import { Link } from 'wouter';
import { Button } from '#renderer/ui/button.tsx';
import { performCommand } from '#renderer/ui/commands.ts';

/** What can be done with an issued report, beside the sentence that says so. */
export function IssuedActions({ report }: { readonly report: string }) {
  return (
    <>
      <Link className="button" href={`/reports/${report}/versions`}>
        Versions
      </Link>
      <Button onClick={() => performCommand('report.next')}>Next report …</Button>
      <Button onClick={() => performCommand('report.open-again')}>Open again for changes …</Button>
    </>
  );
}
