import { type ComponentType, lazy, type ReactNode } from 'react';

/** A room that is loaded when it is first entered, or before: then it is drawn without a moment's waiting. */
export type LazyRoom<Props> = ((props: Props) => ReactNode) & { readonly fetch: () => Promise<void> };

/** See {@link LazyRoom}. */
export function lazyRoom<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyRoom<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const fetchRoom = async () => {
    Loaded = await load();
    return { default: Loaded };
  };
  const Lazy = lazy(fetchRoom) as unknown as ComponentType<Props>;
  let Shown: ComponentType<Props> | null = null;
  // Once chosen it stays: another component in the same place would lose what the room holds.
  const Room = (props: Props) => {
    Shown ??= Loaded ?? Lazy;
    return <Shown {...props} />;
  };
  return Object.assign(Room, { fetch: async () => void (await fetchRoom()) });
}
