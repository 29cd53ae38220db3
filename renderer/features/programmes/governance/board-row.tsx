import { useLookups } from '#renderer/parts/lookups.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import type { TreeRow } from './tree-rows.ts';

/** One board in the tree: its name below the one it reports to, its chair, how often it meets, how many belong to it. */
export function BoardRow({
  row: { board, level, below },
  isFolded,
  isActive,
  isChosen,
  onChoose,
  onFold,
}: {
  readonly row: TreeRow;
  readonly isFolded: boolean;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onFold: () => void;
}) {
  const { titleOf } = useLookups();
  const chair = board.chair && (titleOf('person', board.chair) ?? 'removed person');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers to the keys of all its rows.
    <div
      role="treeitem"
      data-board={board.id}
      className="board-row"
      tabIndex={isActive ? 0 : -1}
      aria-level={level}
      aria-selected={isChosen}
      aria-expanded={below > 0 ? !isFolded : undefined}
      onClick={onChoose}
    >
      <span className="board-name" style={{ paddingInlineStart: `${(level - 1) * 1.6}rem` }}>
        <span
          className="board-fold"
          aria-hidden="true"
          onClick={(event) => {
            if (below === 0) return;
            event.stopPropagation();
            onFold();
          }}
        >
          {below > 0 && <Icon name={isFolded ? 'right' : 'down'} />}
        </span>
        {board.title}
      </span>
      <span className="board-facts">
        {[
          chair && `chair ${chair}`,
          board.frequency,
          board.members.length > 0 && `${board.members.length} ${board.members.length === 1 ? 'member' : 'members'}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}
