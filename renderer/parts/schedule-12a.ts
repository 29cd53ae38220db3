/** What each paragraph of Part 1 of Schedule 12A to the Local Government Act 1972 is about, as forms name it. */
export const exemptParagraphs: readonly (readonly [number: number, words: string])[] = [
  [1, 'an individual'],
  [2, 'likely to reveal the identity of an individual'],
  [3, 'financial or business affairs'],
  [4, 'labour relations'],
  [5, 'legal professional privilege'],
  [6, 'notices, orders and directions'],
  [7, 'prevention or prosecution of crime'],
];
