import { type ComponentType, lazy } from 'react';

/** A room that is loaded when it is first entered. `load` also serves to fetch it beforehand. */
export function lazyRoom<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}
