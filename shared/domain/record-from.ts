import type { PartialDate } from '#shared/base/partial-date.ts';
import type { Field, FieldShape } from './field.ts';
import type { Score } from './risk-matrix.ts';

/** The value that a field of this shape holds. */
export type ValueOf<S extends FieldShape> = S extends { type: 'line' | 'text' | 'time' | 'place' | 'settingsChoice' }
  ? string
  : S extends { type: 'whole' }
    ? S extends { optional: true }
      ? number | null
      : number
    : S extends { type: 'money' | 'fte' | 'financialYear' }
      ? number | null
      : S extends { type: 'decimal' | 'day' | 'reference' }
        ? string | null
        : S extends { type: 'flag' }
          ? boolean
          : S extends { type: 'partialDate' }
            ? PartialDate | null
            : S extends { type: 'choice'; choices: readonly (infer C)[] }
              ? C extends { value: infer V }
                ? V
                : never
              : S extends { type: 'references' }
                ? readonly string[]
                : S extends { type: 'score' }
                  ? Score | null
                  : S extends { type: 'list'; fields: infer F extends readonly Field[] }
                    ? readonly ItemFrom<F>[]
                    : never;

type Stored<F extends readonly Field[]> = {
  readonly [One in F[number] as One extends { computed: unknown } ? never : One['name']]: ValueOf<One['shape']>;
};
type Flat<T> = { readonly [Name in keyof T]: T[Name] };

/** The type of the records that some fields describe. */
export type RecordFrom<F extends readonly Field[]> = Flat<{ id: string } & Stored<F>>;
/** The type of the items in a list of such fields. */
export type ItemFrom<F extends readonly Field[]> = Flat<{ id: string; place: string } & Stored<F>>;
