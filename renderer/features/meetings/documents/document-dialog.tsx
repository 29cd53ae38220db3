import { useState } from 'react';
import type { Outline } from '#shared/outline/outline.ts';
import { useStore } from '#renderer/data/index.ts';
import { PaperPreview } from '#renderer/parts/paper-preview.tsx';
import { type DocumentForm, type PrivateWords, saveOutline } from '#renderer/parts/save-outline.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FieldProblem } from '#renderer/ui/field.tsx';
import { say } from '#renderer/ui/message.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import './documents.css';

/** A document for one kind of reader; `withheld` are the words that they must not find in it. */
export type DocumentVersion = {
  readonly name: string;
  readonly label: string;
  readonly outline: Outline;
  readonly fileName: string;
  readonly withheld: PrivateWords | null;
};

const forms: readonly (readonly [DocumentForm, string])[] = [
  ['docx', 'Save as Word …'],
  ['pdf', 'Save as PDF …'],
  ['html', 'Save as web page …'],
];

/** Shows a document as it will come out, for each kind of reader or side by side, and saves it as a file. */
export function DocumentDialog({
  title,
  versions,
  onClose,
}: {
  readonly title: string;
  readonly versions: readonly DocumentVersion[];
  readonly onClose: () => void;
}) {
  const [chosen, choose] = useState(versions[0]?.name ?? '');
  const one = versions.find((version) => version.name === chosen);
  const tabs = [...versions.map(({ name, label }) => ({ name, label })), { name: 'both', label: 'Side by side' }];
  return (
    <Dialog title={title} wide onClose={onClose}>
      {versions.length > 1 ? (
        <div>
          <Tabs label="Readers" tabs={tabs} chosen={chosen} onChoose={choose}>
            <Shown versions={one ? [one] : versions} />
          </Tabs>
        </div>
      ) : (
        <Shown versions={versions} />
      )}
      {one ? <SaveButtons key={one.name} version={one} onClose={onClose} /> : <CloseOnly onClose={onClose} />}
    </Dialog>
  );
}

function Shown({ versions }: { readonly versions: readonly DocumentVersion[] }) {
  const store = useStore();
  return (
    <div className={versions.length > 1 ? 'document-shown several' : 'document-shown'}>
      {versions.map(({ name, label, outline }) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a document is scrolled by keyboard too.
        <section key={name} className="document-sheet" aria-label={label} tabIndex={0}>
          {versions.length > 1 && <p className="document-reader">{label}</p>}
          <PaperPreview outline={outline} readPicture={store.readBlob} onLink={() => {}} />
        </section>
      ))}
    </div>
  );
}

function SaveButtons({ version, onClose }: { readonly version: DocumentVersion; readonly onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ readonly words: string; readonly toDecide: DocumentForm | null } | null>(null);
  const save = async (form: DocumentForm, decided: boolean) => {
    setBusy(true);
    const { outline, fileName, withheld } = version;
    const result = await saveOutline(outline, fileName, form, { withheld, decided });
    setBusy(false);
    setProblem(result.ok ? null : { words: result.problem.message, toDecide: result.problem.reason === 'decide' ? form : null });
    if (result.ok && result.value) {
      say(`Saved as “${result.value}”.`);
      onClose();
    }
  };
  return (
    <>
      <FieldProblem>{problem?.words}</FieldProblem>
      <div className="dialog-actions">
        <Button onClick={onClose}>Close</Button>
        {problem?.toDecide && (
          <Button look="danger" disabled={busy} onClick={() => problem.toDecide && void save(problem.toDecide, true)}>
            They may be known: save
          </Button>
        )}
        {forms.map(([form, label], index) => (
          <Button key={form} look={index === 0 ? 'primary' : 'plain'} disabled={busy} onClick={() => void save(form, false)}>
            {label}
          </Button>
        ))}
      </div>
    </>
  );
}

function CloseOnly({ onClose }: { readonly onClose: () => void }) {
  return (
    <div className="dialog-actions">
      <Button onClick={onClose}>Close</Button>
    </div>
  );
}
