import { sampleEdits } from '#renderer/features/sample/sample-edits.ts';
import type { Fields } from '#shared/changes/change.ts';
import { applyEdit } from '#shared/changes/apply.ts';
import type { Kind } from '#shared/domain/noun.ts';
import type { RecordOf } from '#shared/domain/nouns.ts';
import type { Block, Slot } from '#shared/domain/report/index.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import { type FillRecords, fillingNamed } from '#shared/outline/fillings.ts';
import type { Template } from '#shared/templates/index.ts';
import { paperOf, para, recommend, table } from './papers.ts';

type Registers = Partial<Record<Kind, readonly RecordOf[Kind][]>>;

/** Everything that the sample holds, by kind. */
const sample = recordsOf(sampleEdits().flatMap((one) => (one.op === 'create' ? [[one.kind, applyEdit(null, one)] as const] : [])));

/** A programme's own paper, about the sample's programme unless records are given: every section filled in every way it offers, the others written. */
export function programmePaper(template: Template, records: Registers = sample): PaperRecords {
  const [programme] = (records.programme ?? []) as readonly RecordOf['programme'][];
  if (!programme) throw new Error('There is no programme');
  const people = (records.person ?? []) as readonly RecordOf['person'][];
  const paper = paperOf(
    template,
    {
      'section:control': [
        para('This table says which versions there have been.'),
        table(
          'Versions',
          [
            ['Version', 'Date', 'What changed', 'Agreed by'],
            ['0.3', '4 November 2026', 'First draft for comment', 'Not yet agreed'],
            ['1.0', '2 December 2026', 'Costs added', 'Programme board'],
          ],
          [1.5, 2.5, 4, 3],
        ),
      ],
      'section:recommendations': [recommend('Note the progress made.'), recommend('Agree the revised date of the second hub.')],
    },
    {
      title: programme.title,
      front: { version: '1.0', status: 'For approval', period: 'October and November 2026' },
      issued: '2026-12-02',
      programme: programme.id,
    },
  );
  const fill: FillRecords = {
    programme,
    settings: paper.settings,
    day: '2026-12-01',
    of: <K extends Kind>(kind: K) => (records[kind] ?? []) as readonly RecordOf[K][],
  };
  const filled: Block[] = [];
  for (const part of template.parts) {
    if (part.part !== 'section') continue;
    const slot: Slot = `section:${part.key}`;
    let after = paper.blocks.filter((one) => one.slot === slot).at(-1)?.place ?? null;
    for (const name of part.fill) {
      const blocks = fillingNamed(name)?.fill(fill, { slot, after, before: null }) ?? [];
      filled.push(...blocks);
      after = blocks.filter((one) => one.slot === slot).at(-1)?.place ?? after;
    }
  }
  return { ...paper, people: [...paper.people, ...people], blocks: [...paper.blocks, ...filled], programme };
}

function recordsOf(created: readonly (readonly [Kind, Fields | null])[]): Registers {
  const registers: Partial<Record<Kind, RecordOf[Kind][]>> = {};
  for (const [kind, record] of created) registers[kind] = [...(registers[kind] ?? []), record as unknown as RecordOf[Kind]];
  return registers;
}
