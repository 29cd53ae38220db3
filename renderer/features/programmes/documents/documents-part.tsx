import './documents.css';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Programme } from '#shared/domain/programme.ts';
import type { Report } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/templates/index.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { placeOf } from '#renderer/parts/place.ts';
import { useTemplates } from '#renderer/parts/report-making/templates.ts';
import { saveAsWord } from '#renderer/parts/report-making/save-as-word.ts';
import { useUndoCommands } from '#renderer/parts/undo-commands.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useCommands } from '#renderer/ui/commands.ts';
import { say, sayProblem } from '#renderer/ui/message.tsx';
import { CommitteePaper } from './committee-paper.tsx';
import { makePaper, type PaperChoices } from './make-paper.ts';
import { PaperList } from './paper-list.tsx';
import { paperKinds, papersInOrder } from './papers.ts';
import { readPaper } from '#renderer/parts/report-making/read-paper.ts';

/** What is being made or written just now. */
type Work = { readonly template: string; readonly words: string; readonly done: number | null };

const boardPaper: PaperChoices = { purpose: 'noting', committee: null, meeting: null };

/** The papers of a programme, each made by one button from the registers, and those made before. */
export function DocumentsPart({ programme }: { readonly programme: Programme }) {
  const store = useStore();
  const [, navigate] = useLocation();
  const reports = useRecords('report');
  const [work, setWork] = useState<Work | null>(null);
  const [isAsking, setAsking] = useState(false);
  const running = useRef<AbortController | null>(null);
  const templates = useTemplates().offered(localDay());
  useUndoCommands(['report']);

  /** Does one long step, which can be cancelled. */
  const run = async (template: string, step: (options: { signal: AbortSignal; onStep: (words: string, done?: number) => void }) => Promise<void>) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    try {
      await step({ signal: controller.signal, onStep: (words, done) => setWork({ template, words, done: done ?? null }) });
    } catch (error) {
      if (!controller.signal.aborted) throw error;
      say('Nothing was made.');
    } finally {
      running.current = null;
      setWork(null);
    }
  };
  const toWord = (template: string, report: Report) =>
    run(template, async ({ signal, onStep }) => {
      const records = await readPaper(store, report.id);
      if (!records) return sayProblem('This paper is no longer there, or this version of Boardpack does not have its template.');
      const saved = await saveAsWord(store, records, {
        signal,
        onStep: (step) => (step.step === 'writing' ? onStep('Writing the Word file …', step.done) : onStep('The file is ready. Choose where to save it.')),
      });
      if (!saved.ok) sayProblem(saved.problem.message);
      else if (saved.value) say(`Saved as “${saved.value}”.`);
    });
  const make = async (template: Template, choices: PaperChoices, isWord: boolean) => {
    let made: Report | null = null;
    await run(template.id, async ({ signal, onStep }) => {
      const result = await makePaper(store, template, programme, choices, localDay(), { signal, onStep });
      if (result.ok) made = result.value;
      else sayProblem(result.problem.message);
    });
    if (!made) return;
    if (isWord) return toWord(template.id, made);
    const report: Report = made;
    navigate(placeOf('report', report.id));
    say(`“${report.title}” was made from the registers. Every word of it can be changed.`);
  };
  const kinds = paperKinds.flatMap(({ template: id, words }) => {
    const template = templates.find((one) => one.id === id);
    return template ? [{ template, words }] : [];
  });
  useCommands([
    ...kinds.map(({ template }) => ({
      name: `paper.${template.id}`,
      label: `Make ${template.name.toLowerCase()}`,
      group: 'Report' as const,
      enabledWhen: () => store.writable && work === null,
      perform: () => make(template, boardPaper, false),
    })),
    {
      name: 'paper.committee',
      label: 'Make a committee report about this programme …',
      group: 'Report',
      enabledWhen: () => store.writable && work === null,
      perform: () => setAsking(true),
    },
  ]);
  if (!reports) return null;
  const papers = papersInOrder(reports, programme.id);
  const ownTemplates = new Set<string>(paperKinds.map((one) => one.template));
  const isBusy = work !== null || !store.writable;
  return (
    <div className="documents">
      <p className="soft">
        Each button makes a new draft from the registers as they are today, with its pictures. What was made before stays as it is, and every word can be
        changed afterwards.
      </p>
      {kinds.map(({ template, words }) => {
        const own = papers.filter((one) => one.template === template.id);
        return (
          <section key={template.id} aria-labelledby={`paper-${template.id}`}>
            <div className="document-head">
              <h2 id={`paper-${template.id}`}>{template.name}</h2>
              <p className="soft">{words}</p>
            </div>
            <div className="toolbar">
              <Button
                disabled={isBusy}
                aria-label={`${own.length === 0 ? 'Make it' : 'Make it again'}: ${template.name}`}
                onClick={() => void make(template, boardPaper, false)}
              >
                {own.length === 0 ? 'Make it' : 'Make it again'}
              </Button>
              <Button disabled={isBusy} aria-label={`Make and save as Word: ${template.name}`} onClick={() => void make(template, boardPaper, true)}>
                Make and save as Word
              </Button>
            </div>
            {work?.template === template.id && <Progress work={work} onCancel={() => running.current?.abort()} />}
            <PaperList papers={own} isBusy={isBusy} onWord={(report) => void toWord(template.id, report)} />
          </section>
        );
      })}
      <section aria-labelledby="paper-committee">
        <div className="document-head">
          <h2 id="paper-committee">Committee report</h2>
          <p className="soft">A report about this programme in the template of a committee, with its projects, milestones and risks filled in.</p>
        </div>
        <div className="toolbar">
          <Button disabled={isBusy} onClick={() => setAsking(true)}>
            Make a committee report …
          </Button>
        </div>
        {work && !ownTemplates.has(work.template) && <Progress work={work} onCancel={() => running.current?.abort()} />}
        <PaperList papers={papers.filter((one) => !ownTemplates.has(one.template))} isBusy={isBusy} onWord={(report) => void toWord(report.template, report)} />
      </section>
      {isAsking && (
        <CommitteePaper
          programme={programme}
          templates={templates.filter((one) => !ownTemplates.has(one.id))}
          onClose={() => setAsking(false)}
          onMake={(template, choices) => {
            setAsking(false);
            void make(template, choices, false);
          }}
        />
      )}
    </div>
  );
}

function Progress({ work, onCancel }: { readonly work: Work; readonly onCancel: () => void }) {
  return (
    <div className="document-progress">
      <p role="status">{work.words}</p>
      <progress aria-label="Done so far" {...(work.done === null ? {} : { value: work.done, max: 1 })} />
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}
