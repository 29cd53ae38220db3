import { assertNever } from '#shared/base/assert.ts';
import type { FieldShape } from './field.ts';

/** What a field of this shape holds in a new record or item. */
export function emptyValue(shape: FieldShape): unknown {
  switch (shape.type) {
    case 'line':
    case 'text':
    case 'time':
    case 'settingsChoice':
      return '';
    case 'whole':
      return shape.optional ? null : Math.max(0, shape.min);
    case 'choice':
      return shape.choices[0]?.value ?? '';
    case 'flag':
      return false;
    case 'references':
    case 'list':
      return [];
    case 'place':
      return 'V';
    case 'money':
    case 'decimal':
    case 'fte':
    case 'financialYear':
    case 'day':
    case 'partialDate':
    case 'reference':
    case 'score':
      return null;
    default:
      return assertNever(shape);
  }
}
