import { IconButton } from './button.tsx';

/** Moves an item of a list up or down among so many, or takes it out where `onRemove` is given. `name` is how the buttons call it. */
export function ListItemSteps({
  name,
  index,
  count,
  disabled = false,
  onMove,
  onRemove,
}: {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly disabled?: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove?: () => void;
}) {
  return (
    <span className="list-item-steps">
      <IconButton icon="up" label={`Move ${name} up`} disabled={disabled || index === 0} onClick={() => onMove(-1)} />
      <IconButton icon="down" label={`Move ${name} down`} disabled={disabled || index === count - 1} onClick={() => onMove(1)} />
      {onRemove && <IconButton icon="remove" label={`Remove ${name}`} disabled={disabled} onClick={onRemove} />}
    </span>
  );
}
