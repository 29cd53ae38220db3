import type { Person } from '#shared/domain/person.ts';
import type { Check, Paper } from './check.ts';
import type { Finding } from './finding.ts';
import { postWord } from './posts-in.ts';

/** What follows a name as a post: 'Owen Prosser, Group Manager, Neighbourhood Care' and 'Owen Prosser (Group Manager)'. */
const following = /^(?:, (?:the |our |its )?| \((?:the )?)(?<post>[A-Z][^.;:()\n]{2,90})/;

/** Names with a post that is not the one in the records, and people who have left. */
export const namesAndPosts: Check = {
  name: 'names-and-posts',
  label: 'Names and posts',
  description: 'Whoever is named holds the post that the register of people has, and is still here where the paper relies on it.',
  run: (paper) => [...fields(paper), ...posts(paper)],
};

function posts({ texts, records }: Paper): readonly Finding[] {
  const people = new Map(records.people.filter((one) => one.name.trim().includes(' ')).map((one) => [bareName(one.name), one]));
  if (people.size === 0) return [];
  const names = new RegExp([...people.keys()].map((name) => name.replaceAll(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|'), 'g');
  return texts.flatMap(({ at, cell, kind, plain, slot }) => {
    if (kind === 'quotation' || kind === 'line') return [];
    return [...plain.matchAll(names)].flatMap(({ 0: name, index }): readonly Finding[] => {
      const person = people.get(name);
      const post = following.exec(plain.slice(index + name.length, index + name.length + 120))?.groups?.['post'];
      if (!person || post === undefined || !postWord.test(post) || person.post.trim() === '' || isPostOf(post, person)) return [];
      const from = plain.indexOf(post, index);
      const to = from + (post.split(/,| (?:and|who|will|has|is|was) /)[0] ?? post).trimEnd().length;
      const range = slot === null || kind === 'footnote' ? {} : { range: { from, to } };
      return [
        {
          severity: 'should',
          at,
          ...(cell ? { cell } : {}),
          ...range,
          message: `In the register of people ${name} is ${person.post}, not ${plain.slice(from, to)}.`,
        },
      ];
    });
  });
}

/** Whether the words begin with the post, whole or as far as its first comma, or with one that the person held before. */
function isPostOf(words: string, person: Person): boolean {
  const held = [person.post, ...person.posts.map((one) => one.post)].map((post) => fold(post.replace(/ \(.*\)$/, ''))).filter((post) => post !== '');
  const said = fold(words);
  return held.some((post) => said.startsWith(post) || said.startsWith(post.split(',')[0] ?? post) || post.startsWith(said));
}

function fields({ records: { report, people } }: Paper): readonly Finding[] {
  const gone = (id: string | null, at: string, message: (name: string) => string): readonly Finding[] => {
    const person = people.find((one) => one.id === id);
    return person?.left ? [{ severity: 'must', at, message: message(bareName(person.name)) }] : [];
  };
  return [
    ...gone(report.reportOf, 'part:front', (name) => `It is the report of ${name}, who has left.`),
    ...gone(report.signatory, 'part:signatory', (name) => `${name}, who signs the report, has left.`),
    ...report.contacts.flatMap((id) => gone(id, 'part:contact', (name) => `${name}, whom readers are to contact, has left.`)),
    ...report.comments
      .filter((one) => one.date === null)
      .flatMap((one) => gone(one.adviser, `comment:${one.id}`, (name) => `${name}, who was asked to comment, has left.`)),
  ];
}

function bareName(name: string): string {
  return name.trim().replace(/^(?:Councillor|Cllr|Dr|Mr|Mrs|Ms|Miss|Professor|Prof|Sir|Dame) /, '');
}

function fold(words: string): string {
  return words.trim().toLowerCase().replaceAll('’', "'").replaceAll('&', 'and').replaceAll(/\s+/g, ' ');
}
