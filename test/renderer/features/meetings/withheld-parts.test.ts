import { expect, test } from 'vitest';
import type { Decided } from '#shared/domain/access.ts';
import { withheldParts } from '#renderer/features/meetings/agenda/withheld-parts.ts';

test('names what of an open paper the public does not get, and why', () => {
  const part = (letter: string, exempt: readonly number[] = []) => ({ part: letter, title: `Appendix ${letter}: Bids`, exempt, publicTitle: '' });
  const decided = (letter: string, access: Decided['access'], paragraphs: readonly number[] = []) => ({
    part: letter,
    access,
    paragraphs,
    reason: '',
    publicTitle: '',
  });
  const parts = [part('A', [3]), part('B'), part('C', [3]), part('D'), part('E'), part('F')];
  const decisions = [decided('C', 'open'), decided('D', 'exempt', [1, 2]), decided('E', 'confidential'), decided('F', 'undecided')];
  expect(withheldParts({ parts: decisions }, parts)).toEqual([
    'Appendix A withheld (paragraph 3)',
    'Appendix D withheld (paragraphs 1 and 2)',
    'Appendix E withheld (confidential)',
    'Appendix F withheld (not decided)',
  ]);
});
