import { useState } from 'react';
import type { Kind } from '#shared/domain/noun.ts';
import type { View } from '#shared/domain/view.ts';
import { createEdit, deleteEdit, setEdits } from '#shared/changes/edits.ts';
import type { Edit } from '#shared/changes/change.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { localDay } from '../local-day.ts';
import { useLookups } from '../lookups.tsx';
import { undoStep } from '../take-back.ts';
import { freshView, type KeptView, type Sorting } from './kept-view.ts';
import { contentOf, keptFrom, viewFrom } from './saved-view.ts';
import { shippedViews } from './shipped-views.ts';
import type { RegisterView } from './use-register-view.ts';
import { ViewNameDialog } from './view-name-dialog.tsx';

const none: readonly View[] = [];

/** The saved views of a register: chosen, saved, renamed, brought up to date and deleted; and printing what is shown. */
export function ViewMenu({ kind, view, usual }: { readonly kind: Kind; readonly view: RegisterView; readonly usual: Sorting }) {
  const [naming, setNaming] = useState<'new' | View | null>(null);
  return (
    <>
      <MenuButton label="View" icon="view" menu>
        <ViewItems kind={kind} view={view} usual={usual} onName={setNaming} />
      </MenuButton>
      {naming && <Naming kind={kind} view={view} naming={naming} onClose={() => setNaming(null)} />}
    </>
  );
}

function ViewItems({
  kind,
  view: { all, kept, query, setQuery, change },
  usual,
  onName,
}: {
  readonly kind: Kind;
  readonly view: RegisterView;
  readonly usual: Sorting;
  readonly onName: (what: 'new' | View) => void;
}) {
  const { settings } = useLookups();
  const store = useStore();
  const saved = useSavedViews(kind);
  const current = saved.find((one) => one.id === kept.view);
  const take = (next: KeptView, text: string) => {
    change(next);
    setQuery(text);
  };
  const update = async (one: View) =>
    run(
      store,
      'view.update',
      `Update view: ${one.title}`,
      setEdits('view', one, contentOf(kept, query, all)),
      `The view “${one.title}” now shows what you see.`,
    );
  const remove = async (one: View) => {
    change({ view: null });
    await run(store, 'view.delete', `Delete view: ${one.title}`, [deleteEdit('view', one)], `The view “${one.title}” was deleted.`);
  };
  return (
    <>
      <Choice chosen={false} onChoose={() => take(freshView(usual), '')}>
        As usual
      </Choice>
      {shippedViews(kind, settings, localDay()).map((one) => (
        <Choice key={one.title} chosen={false} onChoose={() => take({ ...freshView(usual), ...columnsOf(kept), ...one.patch }, '')}>
          {one.title}
        </Choice>
      ))}
      {saved.length > 0 && <hr />}
      {saved.map((one) => (
        <Choice key={one.id} chosen={one === current} onChoose={() => take(keptFrom(one, all, usual), one.text)}>
          {one.title}
        </Choice>
      ))}
      <hr />
      <Choice disabled={!store.writable} onChoose={() => onName('new')}>
        Save this view …
      </Choice>
      {current && (
        <>
          <Choice disabled={!store.writable} onChoose={() => void update(current)}>{`Update “${current.title}”`}</Choice>
          <Choice disabled={!store.writable} onChoose={() => onName(current)}>{`Rename “${current.title}” …`}</Choice>
          <Choice disabled={!store.writable} onChoose={() => void remove(current)}>{`Delete “${current.title}”`}</Choice>
        </>
      )}
      <hr />
      <Choice onChoose={() => window.print()}>Print this view …</Choice>
    </>
  );
}

/** Shipped views leave the columns as the person has set them. */
function columnsOf({ columns, order, widths, frozen }: KeptView): Partial<KeptView> {
  return { columns, order, widths, frozen };
}

function Choice({
  chosen,
  disabled = false,
  onChoose,
  children,
}: {
  readonly chosen?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <Button look="quiet" role="menuitem" disabled={disabled} {...(chosen ? { 'aria-current': true } : {})} onClick={onChoose}>
      {children}
    </Button>
  );
}

function Naming({
  kind,
  view: { all, kept, query, change },
  naming,
  onClose,
}: {
  readonly kind: Kind;
  readonly view: RegisterView;
  readonly naming: 'new' | View;
  readonly onClose: () => void;
}) {
  const store = useStore();
  const name = async (title: string) => {
    onClose();
    if (naming !== 'new') {
      await run(store, 'view.rename', `Rename view: ${naming.title}`, setEdits('view', naming, { title }), `The view is now called “${title}”.`);
      return;
    }
    const made = viewFrom(title, kind, kept, query, all);
    if (await run(store, 'view.create', `Save view: ${title}`, [createEdit('view', made)], `The view “${title}” was saved.`)) change({ view: made.id });
  };
  return (
    <ViewNameDialog
      title={naming === 'new' ? 'Save this view' : 'Rename the view'}
      name={naming === 'new' ? '' : naming.title}
      onClose={onClose}
      onName={(title) => void name(title)}
    />
  );
}

/** The saved views of a register, by name. */
export function useSavedViews(kind: Kind): readonly View[] {
  const views = useRecords('view') ?? none;
  return views.filter((one) => one.register === kind).sort((a, b) => a.title.localeCompare(b.title, 'en-GB', { numeric: true }));
}

async function run(store: ReturnType<typeof useStore>, command: string, label: string, edits: readonly Edit[], done: string): Promise<boolean> {
  const result = await store.run({ command, label }, edits);
  if (!result.ok) {
    sayProblem(result.problem.message);
    return false;
  }
  const change = result.value;
  if (change) say(done, undoStep(store, change));
  return true;
}
