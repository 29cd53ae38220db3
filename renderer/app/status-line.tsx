import { useLocation } from 'wouter';
import { type SaveState, useSaving } from '#renderer/data/index.ts';
import { useChosenDatabase } from '#renderer/parts/databases.ts';
import { type Draft, discardDrafts, useUnsavedDrafts } from '#renderer/parts/record-form/drafts.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { assertNever } from '#shared/base/assert.ts';
import { ask } from '#renderer/ui/ask.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import { refusedWords } from './unsaved-words.ts';

/** Always in sight: what is known about saving, which database is open, whose council it is. */
export function StatusLine() {
  const saving = useSaving();
  const [, navigate] = useLocation();
  const { settings } = useLookups();
  const database = useChosenDatabase();
  const drafts = useUnsavedDrafts();
  const words = savingWords(saving, drafts);
  const discard = async () => {
    const sure = await ask({
      title: drafts.length === 1 ? 'Give up what was typed?' : 'Give up everything that is not saved?',
      text: `${refusedWords(drafts)} The ${drafts.length === 1 ? 'field shows' : 'fields show'} again what is stored.`,
      yes: 'Give it up',
      no: 'Keep it',
      danger: true,
    });
    if (sure) discardDrafts();
  };
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
      {words.refused && (
        <>
          <Button look="quiet" onClick={() => navigate(words.refused?.at ?? '/')}>
            Show the field
          </Button>
          <Button look="quiet" onClick={() => void discard()}>
            Give it up …
          </Button>
        </>
      )}
      <span className="grow" />
      {database === 'sample' && <span>Sample council</span>}
      <span className="status-council">{settings.council}</span>
    </footer>
  );
}

type Words = {
  readonly text: string;
  readonly icon: IconName;
  readonly isProblem: boolean;
  readonly detail?: string;
  readonly step?: string;
  readonly refused?: Draft;
};

/** What each state of saving says, in one line. Never more than is known; a failure is told in full above the rooms. */
export function savingWords(state: SaveState, refused: readonly Draft[] = []): Words {
  const [first] = refused;
  // All that reached the database is safe, but what a field refused is only on the screen.
  if (first && (state.kind === 'copied' || state.kind === 'saved')) {
    const text = refused.length === 1 ? 'One field is not saved' : `${refused.length} fields are not saved`;
    return { text, icon: 'warning', isProblem: true, detail: first.problem, refused: first };
  }
  switch (state.kind) {
    case 'saving':
      return { text: state.done === undefined ? 'Saving …' : `Saving … ${state.done * 10} %`, icon: 'history', isProblem: false };
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
