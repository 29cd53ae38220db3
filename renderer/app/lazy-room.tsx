import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** A room that is loaded when it is first entered, or before: then it is drawn without a moment's waiting. */
export type LazyRoom<Props> = ((props: Props) => ReactNode) & { readonly fetch: () => Promise<void> };

/**
 * See {@link LazyRoom}. React's own `lazy` would show its fallback for a third of a second at least. A room that cannot
 * be loaded throws on entering, so that the screen says so.
 */
export function lazyRoom<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyRoom<Props> {
  let Loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const fetchRoom = () => {
    loading ??= load()
      .then((component) => {
        Loaded = component;
      })
      .catch((error: unknown) => {
        // The next time it is tried anew.
        loading = null;
        throw error;
      });
    return loading;
  };
  function Room(props: Props) {
    const [failure, setFailure] = useState<unknown>(null);
    const [, setLoaded] = useState(false);
    useEffect(() => {
      if (Loaded) return;
      let gone = false;
      fetchRoom().then(
        () => !gone && setLoaded(true),
        (error: unknown) => !gone && setFailure(error),
      );
      return () => {
        gone = true;
      };
    }, []);
    if (failure) throw failure;
    return Loaded ? (
      <Loaded {...props} />
    ) : (
      <p className="page" role="status">
        Opening …
      </p>
    );
  }
  return Object.assign(Room, { fetch: fetchRoom });
}
