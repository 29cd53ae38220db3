import { useState } from 'react';
import { type Kind, kinds } from '#shared/domain/noun.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { titleOfRecord } from '#renderer/parts/lookups.tsx';
import { ask } from '#renderer/ui/ask.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Combobox } from '#renderer/ui/combobox.tsx';
import { FieldFrame } from '#renderer/ui/field.tsx';
import { say } from '#renderer/ui/message.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { forgetPreferences } from '#renderer/ui/preference.ts';

const erasable = kinds.filter((kind) => kind !== 'settings');

/** Takes a record out of everything the app keeps: rows, history, journal, copies, pictures. */
export function ErasePart() {
  const [kind, setKind] = useState<Kind>('person');
  return (
    <div className="settings-part">
      <Notice tone="warning">
        Deleting can be undone, because the words stay in the history. Erasing cannot: the record goes from the registers, the history, the second copy and the
        copies beside the database. Backups, Word files and folders that already left this computer are not reached: those you must find and destroy yourself.
      </Notice>
      <div className="settings-narrow">
        <FieldFrame label="Kind of record">
          {(control) => (
            <select {...control} className="input" value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
              {erasable.map((one) => (
                <option key={one} value={one}>
                  {nouns[one].label}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <EraseOne key={kind} kind={kind} />
      </div>
    </div>
  );
}

/** Titles and words also stand in what this computer remembers beside the records. */
async function forgetWords(kind: Kind, id: string): Promise<void> {
  forgetPreferences((key) => key === 'search' || key.includes(id));
  if (kind === 'report') await getBridge().forgetRecentFiles();
}

/** Whether what is erased may also stand in papers that were issued and are kept whole. */
function isInPapers(kind: Kind): boolean {
  return kind !== 'report' && kind !== 'version';
}

function EraseOne({ kind }: { readonly kind: Kind }) {
  const store = useStore();
  const records: readonly AnyRecord[] = useRecords(kind) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { label } = nouns[kind];
  const erase = async () => {
    const record = records.find((one) => one.id === chosen);
    if (!record) return;
    const title = titleOfRecord(kind, record);
    const sure = await ask({
      title: `Erase the ${label} “${title}” for good?`,
      text: `This cannot be undone. Other records that name it will name nobody. ${isInPapers(kind) ? 'Papers that were issued keep what is printed in them: erase those versions too where they name it. ' : ''}Copies that already left this computer are not reached.`,
      yes: 'Erase for good',
      danger: true,
    });
    if (!sure) return;
    setBusy(true);
    const result = await store.erase(kind, record.id);
    setBusy(false);
    setProblem(result.ok ? null : result.problem.message);
    setChosen(null);
    if (result.ok) await forgetWords(kind, record.id);
    if (result.ok) say(`The ${label} “${title}” was erased.`);
  };
  return (
    <>
      <FieldFrame label={`The ${label} to erase`}>
        {(control) => (
          <Combobox
            control={control}
            options={records.map((one) => ({ value: one.id, label: titleOfRecord(kind, one) }))}
            value={chosen}
            onChoose={setChosen}
          />
        )}
      </FieldFrame>
      <div className="toolbar">
        <Button look="danger" disabled={chosen === null || busy || !store.writable} onClick={() => void erase()}>
          {busy ? 'Erasing …' : 'Erase for good …'}
        </Button>
      </div>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </>
  );
}
