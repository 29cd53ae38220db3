import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import type { IconName } from './icon.tsx';

/** A button that opens a small panel below itself (a native popover). Arrow keys walk through what stands inside. */
export function MenuButton({
  label,
  icon,
  look,
  menu = false,
  children,
}: {
  readonly label: string;
  readonly icon?: IconName;
  readonly look?: 'quiet' | 'plain';
  /** The panel holds menu items; otherwise it holds other controls. */
  readonly menu?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  // What stands inside may come to need more room.
  useLayoutEffect(() => {
    const [box, anchor] = [panel.current, button.current];
    if (!open || !box || !anchor) return;
    stops(box)[0]?.focus();
    const watcher = new ResizeObserver(() => placeBelow(box, anchor));
    watcher.observe(box);
    return () => watcher.disconnect();
  }, [open]);
  return (
    <>
      <Button
        ref={button}
        title={label}
        popoverTarget={id}
        aria-expanded={open}
        {...(menu ? { 'aria-haspopup': 'menu' as const } : {})}
        {...(icon ? { icon } : {})}
        {...(look ? { look } : {})}
      >
        {label}
      </Button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys walk through the controls inside. */}
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="menu"
        {...(menu ? { role: 'menu', 'aria-label': label } : {})}
        onToggle={(event) => {
          setOpen(event.newState === 'open');
        }}
        onKeyDown={walk}
        onClick={(event) => {
          if ((event.target as HTMLElement).closest('[role^=menuitem]')) panel.current?.hidePopover();
        }}
      >
        {open && children}
      </div>
    </>
  );
}

/** What a menu can stand below: an element, or words of a text. */
type Place = Pick<Element, 'getBoundingClientRect'>;

/** A menu that stands open below something until an item is chosen or one goes elsewhere. Mounted means open. */
export function OpenMenu({
  label,
  below,
  onClose,
  children,
}: {
  readonly label: string;
  readonly below: Place;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = panel.current;
    if (!box) return;
    if (!box.matches(':popover-open')) box.showPopover();
    placeBelow(box, below);
    stops(box)[0]?.focus();
  }, [below]);
  return (
    <div
      ref={panel}
      popover="auto"
      className="menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onToggle={(event) => event.newState === 'closed' && onClose()}
      onKeyDown={walk}
      onClick={(event) => {
        if ((event.target as HTMLElement).closest('[role^=menuitem]')) panel.current?.hidePopover();
      }}
    >
      {children}
    </div>
  );
}

function placeBelow(box: HTMLElement, anchor: Place): void {
  const from = anchor.getBoundingClientRect();
  box.style.top = `${Math.min(from.bottom + 4, window.innerHeight - Math.min(box.offsetHeight, window.innerHeight * 0.7) - 8)}px`;
  box.style.left = `${Math.max(8, Math.min(from.left, window.innerWidth - box.offsetWidth - 8))}px`;
}

function stops(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('button:not(:disabled), input:not(:disabled), select:not(:disabled), a[href]')];
}

function walk(event: KeyboardEvent<HTMLDivElement>): void {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.target instanceof HTMLSelectElement) return;
  const found = stops(event.currentTarget);
  const at = found.indexOf(document.activeElement as HTMLElement);
  const next = found[(at + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length];
  event.preventDefault();
  next?.focus();
}
