import { useStore } from '#renderer/data/index.ts';
import { chooseDatabase } from '#renderer/parts/databases.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

/** Strips above everything: that one is looking at the sample. */
export function TopNotices() {
  const store = useStore();
  if (store.name !== 'sample') return null;
  return (
    <Notice actions={<Button onClick={() => chooseDatabase('main')}>Back to my own records</Button>}>
      This is the sample: an invented council in a database of its own. Try anything; nothing here touches your own records.
    </Notice>
  );
}
