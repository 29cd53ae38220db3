import { useMemo, useState } from 'react';
import type { Leak } from '#shared/packs/leaks/find-leaks.ts';
import type { AllowedWords } from '#shared/packs/pack-source.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FieldFrame, FlagField } from '#renderer/ui/field.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { MadePack } from '#renderer/parts/packs/ask-pack.ts';

type Group = { readonly words: string; readonly secret: string; readonly places: readonly string[] };

/** What was found when the files were read back. Withheld words end the making; shorter strings are decided about, one by one. */
export function FoundStep({
  made,
  by,
  onAllow,
  onClose,
}: {
  readonly made: MadePack;
  /** Who decides: stands in the seal. */
  readonly by: string;
  readonly onAllow: (allowed: readonly AllowedWords[]) => void;
  readonly onClose: () => void;
}) {
  const leaks = useMemo(() => grouped(made.leaks), [made]);
  const doubts = useMemo(
    () => [...grouped(made.toDecide), ...made.unread.map((sentence) => ({ words: sentence, secret: 'what could not be read back', places: [] }))],
    [made],
  );
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [reason, setReason] = useState('');
  const [name, setName] = useState(by);
  if (leaks.length > 0) {
    return (
      <div className="pack-making">
        <Notice tone="danger">
          Words that are not for this audience stand in a file of the pack. Nothing was kept, and no file was written. Mend what is named here, or decide on the
          agenda that it is open, and make the pack again.
        </Notice>
        <ul className="pack-findings" aria-label="Withheld words that were found">
          {leaks.map(({ words, secret, places }) => (
            <li key={secret + words}>
              “{words}”, {secret}, stands in {places.join('; ')}
            </li>
          ))}
        </ul>
        <div className="dialog-actions">
          <Button look="primary" onClick={onClose}>
            Close
          </Button>
        </div>
      </div>
    );
  }
  const canKeep = chosen.size === doubts.length && reason.trim() !== '' && name.trim() !== '';
  return (
    <div className="pack-making">
      <Notice tone="warning">
        Words of withheld papers (names, amounts, or sentences that were typed in an open place) stand in something that others get as well. It may be chance or
        be right: decide about each. Nothing was kept so far.
      </Notice>
      <ul className="pack-findings" aria-label="To be decided">
        {doubts.map(({ words, secret, places }, index) => (
          <li key={secret + words}>
            <FlagField
              label={`“${words}” may stand there`}
              help={`It stands in ${secret}, which is withheld${places.length === 0 ? '' : `, and in ${places.join('; ')}`}.`}
              checked={chosen.has(index)}
              onChange={(on) => setChosen((now) => new Set(on ? [...now, index] : [...now].filter((one) => one !== index)))}
            />
          </li>
        ))}
      </ul>
      {doubts.length > 3 && (
        <div className="toolbar">
          <Button onClick={() => setChosen(new Set(doubts.keys()))}>Tick all {doubts.length}</Button>
        </div>
      )}
      <FieldFrame label="Why" help={`Kept with the pack, with your name${by === '' ? '' : ` (${by})`}. It is not printed.`}>
        {(control) => <input {...control} className="input" value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />}
      </FieldFrame>
      {by === '' && (
        <FieldFrame label="Your name" help="Settings do not say who is at work here.">
          {(control) => <input {...control} className="input" value={name} maxLength={300} onChange={(event) => setName(event.target.value)} />}
        </FieldFrame>
      )}
      <div className="dialog-actions">
        <Button onClick={onClose}>Do not keep the pack</Button>
        <Button look="primary" disabled={!canKeep} onClick={() => onAllow(doubts.map((one) => ({ ...one, reason: reason.trim(), by: name.trim() })))}>
          Keep the pack
        </Button>
      </div>
    </div>
  );
}

function grouped(found: readonly Leak[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { words, secret, output, place } of found) {
    const key = `${secret} ${words.toLowerCase()}`;
    const known = groups.get(key);
    groups.set(key, { words, secret, places: [...(known?.places ?? []), `${output}, ${place}`] });
  }
  return [...groups.values()];
}
