import { Fragment, type ReactNode } from 'react';
import type { Wording } from '#shared/domain/report/index.ts';
import { plainText } from '#shared/domain/report/words.ts';
import type { Segment } from '#shared/papers/compare-words.ts';

/** Words with what went struck out and what came underlined; `before` and `after` show what one of the two papers has. */
export function SegmentWords({ segments, side }: { readonly segments: readonly Segment[]; readonly side: 'both' | 'before' | 'after' }): ReactNode {
  return segments
    .filter(({ change }) => !(side === 'before' && change === 'added') && !(side === 'after' && change === 'removed'))
    .map(({ change, text }, index) => {
      const words = <Words text={text} />;
      const key = index;
      if (change === 'removed') return <del key={key}>{words}</del>;
      if (change === 'added') return <ins key={key}>{words}</ins>;
      return <Fragment key={key}>{words}</Fragment>;
    });
}

function Words({ text }: { readonly text: Wording }): ReactNode {
  return text.map((piece, index) => {
    const key = index;
    if ('break' in piece) return <br key={key} />;
    if ('footnote' in piece) return <span key={key} className="compare-note">{`[note: ${plainText(piece.footnote.text)}]`}</span>;
    let words: ReactNode = 'cited' in piece ? piece.cited.text : piece.text;
    const { marks } = piece;
    if (marks?.superscript) words = <sup>{words}</sup>;
    if (marks?.subscript) words = <sub>{words}</sub>;
    if (marks?.italic) words = <em>{words}</em>;
    if (marks?.bold) words = <strong>{words}</strong>;
    if (marks?.link) words = <u>{words}</u>;
    return <Fragment key={key}>{words}</Fragment>;
  });
}
