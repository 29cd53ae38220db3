import { useLocation } from 'wouter';
import { type SaveState, useSaving } from '#renderer/data/index.ts';
import { useChosenDatabase } from '#renderer/parts/databases.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { assertNever } from '#shared/base/assert.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';

/** Always in sight: what is known about saving, which database is open, whose council it is. */
export function StatusLine() {
  const saving = useSaving();
  const [, navigate] = useLocation();
  const { settings } = useLookups();
  const database = useChosenDatabase();
  const words = savingWords(saving);
  return (
    <footer className="status">
      <span className={words.isProblem ? 'status-saving problem' : 'status-saving'} role="status">
        <Icon name={words.icon} />
        {words.text}
      </span>
      {words.detail && (
        <span className="status-detail" title={words.detail}>
          {words.detail}
        </span>
      )}
      {words.step && (
        <Button look="quiet" onClick={() => navigate('/settings/copies')}>
          {words.step}
        </Button>
      )}
      <span className="grow" />
      {database === 'sample' && <span>Sample council</span>}
      <span className="status-council">{settings.council}</span>
    </footer>
  );
}

type Words = { readonly text: string; readonly icon: IconName; readonly isProblem: boolean; readonly detail?: string; readonly step?: string };

/** What each state of saving says, in one line. Never more than is known; a failure is told in full above the rooms. */
export function savingWords(state: SaveState): Words {
  switch (state.kind) {
    case 'saving':
      return { text: 'Saving …', icon: 'history', isProblem: false };
    case 'copied':
      return { text: 'Saved and copied', icon: 'tick', isProblem: false };
    case 'saved':
      if (state.copy === 'inside') return { text: 'Saved in this browser only', icon: 'tick', isProblem: false, step: 'Choose a folder or make a backup' };
      if (state.copy === 'failed')
        return { text: 'Saved, but not copied', icon: 'warning', isProblem: true, step: 'What to do', ...(state.message ? { detail: state.message } : {}) };
      return { text: 'Saved', icon: 'tick', isProblem: false };
    case 'failed':
      return { text: 'Not saved', icon: 'warning', isProblem: true };
    case 'reading':
      return { text: 'Reading only: another window is writing', icon: 'warning', isProblem: false };
    default:
      return assertNever(state);
  }
}
