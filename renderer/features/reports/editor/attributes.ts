import type { Attribute } from '@tiptap/core';
import { isId } from '#shared/base/ids.ts';

/**
 * An attribute of a block that goes along when it is copied, as `data-<name>`. `read` turns the text found there into
 * a value, or into undefined where it is none, and the default is taken.
 */
export function carried<T>(name: string, fallback: T, read: (text: string) => T | undefined, options: { readonly keepOnSplit?: boolean } = {}): Attribute {
  return {
    default: fallback,
    keepOnSplit: options.keepOnSplit ?? true,
    parseHTML: (element) => {
      const text = element.getAttribute(`data-${name}`);
      return text === null ? fallback : (read(text) ?? fallback);
    },
    renderHTML: (attributes) => {
      const value: unknown = attributes[name];
      if (value === null || value === undefined) return {};
      return { [`data-${name}`]: typeof value === 'string' ? value : JSON.stringify(value) };
    },
  } as Attribute;
}

/** The block's identity; what is none is taken for no identity. A split leaves it with the first half; see `identity.ts` for what has none. */
export function identity(): Attribute {
  return carried<string | null>('id', null, (text) => (isId(text) ? text : undefined), { keepOnSplit: false });
}

/** One of the given words or numbers. */
export function oneOf<T extends string | number>(values: readonly T[]): (text: string) => T | undefined {
  return (text) => values.find((value) => String(value) === text);
}

/** JSON made by this app, or undefined where it is not readable or not of the wanted shape. */
export function json<T>(isRight: (value: unknown) => value is T): (text: string) => T | undefined {
  return (text) => {
    try {
      const value: unknown = JSON.parse(text);
      return isRight(value) ? value : undefined;
    } catch {
      return undefined;
    }
  };
}
