import { Button, IconButton } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/menu.tsx';
import type { RegisterView } from './use-register-view.ts';

/** In which order rows stand and by what they are grouped, as a list that one can change. */
export function ArrangeMenu({ view: { all, kept, change, toggleAll } }: { readonly view: RegisterView }) {
  const { sorting, grouping } = kept;
  const setSort = (at: number, id: string) => {
    const now = sorting[at];
    // Chosen again further up, a column goes there.
    const others = sorting.filter((one) => one === now || one.id !== id);
    if (id === '') return change({ sorting: others.filter((one) => one !== now) });
    return change({ sorting: now ? others.map((one) => (one === now ? { id, desc: one.desc } : one)) : [...others, { id, desc: false }] });
  };
  const setGroup = (at: number, id: string) => {
    const others = grouping.filter((one, index) => index !== at && one !== id);
    change({ grouping: id === '' ? others : at === 0 ? [id, ...others] : [...others, id] });
  };
  const levels = [...sorting.slice(0, 4), null].slice(0, 5);
  return (
    <MenuButton label="Arrange" icon="programme">
      <fieldset className="arrange">
        <legend>Sort by</legend>
        {levels.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place in the list.
          <div key={at} className="arrange-line">
            <ColumnChoice label={at === 0 ? 'Sort by' : 'then by'} all={all} value={one?.id ?? ''} onChoose={(id) => setSort(at, id)} />
            {one && (
              <IconButton
                icon={one.desc ? 'down' : 'up'}
                label={one.desc ? 'Downwards: turn round' : 'Upwards: turn round'}
                onClick={() => change({ sorting: sorting.map((each) => (each === one ? { id: one.id, desc: !one.desc } : each)) })}
              />
            )}
          </div>
        ))}
      </fieldset>
      <fieldset className="arrange">
        <legend>Group by</legend>
        {[0, 1].slice(0, grouping.length + 1).map((at) => (
          <div key={at} className="arrange-line">
            <ColumnChoice label={at === 0 ? 'Group by' : 'then by'} all={all} value={grouping[at] ?? ''} onChoose={(id) => setGroup(at, id)} />
          </div>
        ))}
        {grouping.length > 0 && (
          <div className="arrange-line">
            <Button look="quiet" onClick={() => toggleAll(true)}>
              Open all groups
            </Button>
            <Button look="quiet" onClick={() => toggleAll(false)}>
              Close all groups
            </Button>
          </div>
        )}
      </fieldset>
    </MenuButton>
  );
}

function ColumnChoice({
  label,
  all,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly all: RegisterView['all'];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <select className="input" aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{label === 'then by' ? 'then by …' : 'nothing'}</option>
      {all.map((one) => (
        <option key={one.id} value={one.id}>
          {one.label}
        </option>
      ))}
    </select>
  );
}
