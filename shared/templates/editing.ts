import type { Part, PartOf, Template } from '#shared/domain/template/index.ts';

/** A new part of a kind, with the words that it needs at least. */
export function newPart(kind: Part['part'], template: Template): Part {
  switch (kind) {
    case 'section':
      return newSection(template);
    case 'front':
      return { part: 'front', fields: [{ key: 'committee', label: 'Report to', from: 'committee', style: 'line' }] };
    case 'title':
      return { part: 'title', capitals: false };
    case 'contents':
      return { part: 'contents', heading: 'Contents', depth: 2 };
    case 'implications':
      return {
        part: 'implications',
        heading: 'Implications',
        standing: 'What this report means for {considered} has been considered.',
        itemHeading: '{heading}',
        advised: '',
        guidance: 'Mark each implication as considered or not.',
      };
    case 'recommendations':
      return { part: 'recommendations', heading: 'Recommendations', opening: {}, guidance: 'Each recommendation starts with a verb.' };
    case 'contact':
      return { part: 'contact', heading: 'Contact' };
    case 'comments':
      return { part: 'comments', itemHeading: '{kind} Comments ({signed})', guidance: 'Written and signed by a colleague.' };
    case 'background':
      return { part: 'background', heading: 'Background Papers', standing: 'These papers were relied on to a material extent.', none: 'None.' };
    case 'divisions':
      return { part: 'divisions', heading: 'Divisions Affected' };
    case 'appendices':
      return { part: 'appendices', label: 'letters', filesHeading: 'Appendices in separate files' };
    case 'signatory':
    case 'code':
      return { part: kind };
  }
}

function newSection({ parts }: Template): PartOf<'section'> {
  const taken = parts.flatMap((one) => (one.part === 'section' ? [one.key] : []));
  return { part: 'section', key: freshKey('section', taken), heading: 'New section', required: [], guidance: '', standing: {}, fill: [] };
}

/** A key that nothing has yet: 'section', 'section-2' ... */
export function freshKey(word: string, taken: readonly string[]): string {
  let key = word;
  for (let count = 2; taken.includes(key); count++) key = `${word}-${count}`;
  return key;
}

/** The kinds of part that a template does not have yet; sections can be any number. */
export function addableParts({ parts }: Template): readonly Part['part'][] {
  const every: readonly Part['part'][] = [
    'section',
    'front',
    'title',
    'contents',
    'recommendations',
    'implications',
    'comments',
    'signatory',
    'contact',
    'background',
    'divisions',
    'code',
    'appendices',
  ];
  return every.filter((kind) => kind === 'section' || !parts.some((one) => one.part === kind));
}

/** A list with one item put in at a place. */
export function inserted<T>(items: readonly T[], at: number, item: T): readonly T[] {
  return [...items.slice(0, at), item, ...items.slice(at)];
}

/** A list with the item at a place changed. */
export function replaced<T>(items: readonly T[], at: number, change: (item: T) => T): readonly T[] {
  return items.map((item, index) => (index === at ? change(item) : item));
}

/** A list with the item at `from` standing at `to`; as it is where there is no such place. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length || from === to) return items;
  return inserted(
    items.filter((_, index) => index !== from),
    to,
    item,
  );
}

/** A list without the item at a place. */
export function without<T>(items: readonly T[], at: number): readonly T[] {
  return items.filter((_, index) => index !== at);
}

/** The parts with one of them changed: the one that stood at a place, wherever it stands by now. As they are where it is gone. */
export function changedPart(parts: readonly Part[], was: Part, at: number, change: (part: Part) => Part): readonly Part[] {
  const isSame = (one: Part | undefined) => one?.part === was.part && (one.part !== 'section' || was.part !== 'section' || one.key === was.key);
  return replaced(parts, isSame(parts[at]) ? at : parts.findIndex(isSame), change);
}
