import { readOperators } from '../reading/content-tokens.ts';

/** What a page's content leaves open or closes once too often, so that something can be drawn before and behind it. */
export type ContentBalance = {
  /** Graphics states to be saved before, because the content restores more than it saves. */
  readonly before: number;
  /** Graphics states open at the end, without those of `before`. */
  readonly open: number;
  readonly isTextOpen: boolean;
  /** Marked sequences open at the end. */
  readonly marksOpen: number;
  /** It ends a marked sequence that it did not begin. */
  readonly endsOther: boolean;
  /** The first number for marked content that is free on the page. */
  readonly nextMark: number;
};

/** Counts through a content stream; null stands for one that cannot be unpacked, which is taken to be in order. */
export function balanceOf(content: Uint8Array | null): ContentBalance {
  let [depth, lowest, marks, lowestMarks, nextMark] = [0, 0, 0, 0, 0];
  let isTextOpen = false;
  if (content) {
    readOperators(content, (operator, operands) => {
      if (operator === 'q') depth++;
      else if (operator === 'Q') lowest = Math.min(lowest, --depth);
      else if (operator === 'BT') isTextOpen = true;
      else if (operator === 'ET') isTextOpen = false;
      else if (operator === 'BMC' || operator === 'BDC') {
        marks++;
        const properties = operands[1];
        const mark = properties instanceof Map ? properties.get('MCID') : undefined;
        if (typeof mark === 'number') nextMark = Math.max(nextMark, mark + 1);
      } else if (operator === 'EMC') lowestMarks = Math.min(lowestMarks, --marks);
    });
  }
  return { before: -lowest, open: depth, isTextOpen, marksOpen: marks - lowestMarks, endsOther: lowestMarks < 0, nextMark };
}
