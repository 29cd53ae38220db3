import { useState } from 'react';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { WritingDialog } from '../words/writing-dialog.tsx';

/** The words that go with a picture, and its width in print. */
export type PictureWords = { readonly alt: string; readonly caption: string; readonly share: number };

/** Asks for the description of a picture: nobody reads a paper alone by looking at it. */
export function PictureDialog({
  title,
  note = null,
  words,
  onDone,
  onClose,
}: {
  readonly title: string;
  /** What was done with the picture when it was taken in. */
  readonly note?: string | null;
  readonly words: PictureWords;
  readonly onDone: (words: PictureWords) => void;
  readonly onClose: () => void;
}) {
  const [alt, setAlt] = useState(words.alt);
  const [caption, setCaption] = useState(words.caption);
  const [share, setShare] = useState(words.share);
  const [problem, setProblem] = useState<string | null>(null);
  const done = () => {
    if (alt.trim() === '') return setProblem('Please describe the picture: a published paper must be readable for people who cannot see it.');
    onDone({ alt: alt.trim(), caption: caption.replace(/\s+/g, ' ').trim(), share });
  };
  return (
    <WritingDialog title={title} onDone={done} onClose={onClose}>
      {note !== null && <p className="field-help">{note}</p>}
      <FieldFrame label="Description" problem={problem} help="What the picture shows and what follows from it, as you would say it on the telephone.">
        {(control) => <textarea {...control} className="input" rows={3} maxLength={2000} value={alt} onChange={(event) => setAlt(event.target.value)} />}
      </FieldFrame>
      <FieldFrame label="Caption" help="Printed under the picture with its number. Leave it empty for none.">
        {(control) => <input {...control} className="input" maxLength={300} value={caption} onChange={(event) => setCaption(event.target.value)} />}
      </FieldFrame>
      <FieldFrame label={`Width in print: ${Math.round(share * 100)} % of the text`}>
        {(control) => (
          <input
            {...control}
            type="range"
            min={10}
            max={100}
            step={5}
            value={Math.round(share * 100)}
            onChange={(event) => setShare(Number(event.target.value) / 100)}
          />
        )}
      </FieldFrame>
    </WritingDialog>
  );
}
