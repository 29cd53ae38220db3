import { Button } from '#renderer/ui/button.tsx';
import type { CheckDesk } from './check-desk.ts';
import { useToMend } from './use-check-desk.ts';

/** How many things the checks would have mended, beside the report's title; a click shows which. Advice is not counted. */
export function CheckCount({ desk, onShow }: { readonly desk: CheckDesk; readonly onShow: () => void }) {
  const toMend = useToMend(desk);
  if (!toMend) return null;
  const { count, musts } = toMend;
  const words = count === 0 ? 'nothing to mend' : `${count} to mend${musts > 0 ? `, of which ${musts} before it goes out` : ''}`;
  return (
    <Button className="check-count" icon={count === 0 ? 'tick' : 'warning'} title={`Checks: ${words}`} aria-label={`Checks: ${words}`} onClick={onShow}>
      {count === 0 ? '' : count}
    </Button>
  );
}
