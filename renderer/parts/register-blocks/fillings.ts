import { registerFillings } from '#shared/outline/registers/fillings.ts';
import { changesFilling } from './changes-filling.ts';
import type { BlockFilling } from './filling.ts';
import { pictureFillings } from './picture-fillings.ts';

/** All of them, in the order in which they are offered. */
export const blockFillings: readonly BlockFilling[] = [...registerFillings, changesFilling, ...pictureFillings];

/** The filling of a name, or null where this app has none. */
export function blockFillingNamed(name: string): BlockFilling | null {
  return blockFillings.find((one) => one.name === name) ?? null;
}
