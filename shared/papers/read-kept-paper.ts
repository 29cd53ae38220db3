import { isId, newId } from '#shared/base/ids.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { z } from '#shared/base/schema.ts';
import { readRecord } from '#shared/changes/upgrade.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { blockFaults } from '#shared/domain/schemas.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { sealOfPaper } from './keep-paper.ts';
import { type KeptPaper, paperFormat, paperType } from './kept-paper.ts';

/** A paper of forty pages with every table has some 500,000 bytes without its pictures. */
const largestPaper = 50_000_000;

const words = z.string().max(300);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const shape = z.object({
  type: z.literal(paperType),
  format: z.int().min(1),
  made: z.iso.datetime(),
  by: words,
  version: z.int().min(1).nullable(),
  note: words,
  formats: z.record(z.string(), z.int().min(1)),
  template: z.unknown(),
  report: z.unknown(),
  blocks: z.array(z.unknown()).max(100_000),
  people: z.array(z.unknown()).max(10_000),
  committee: z.unknown(),
  meeting: z.unknown(),
  programme: z.unknown(),
  settings: z.object({ council: words, wordFont: words, stage: words }).readonly(),
  blobs: z.array(z.object({ hash, mediaType: words, size: z.int().nonnegative() }).readonly()).readonly(),
  seal: hash,
});

/**
 * A kept paper, checked whole: its seal, every record by its noun, brought to today's formats. Refused with a sentence
 * where it is damaged, of another kind, or newer than this Boardpack.
 */
export async function readKeptPaper(bytes: Uint8Array): Promise<Result<KeptPaper>> {
  if (bytes.length > largestPaper) return refuse('too-large', `This paper is larger than Boardpack reads. ${stays}`);
  const value = parse(bytes);
  if (value?.['type'] !== paperType) return refuse('other-file', `This is not a paper that Boardpack kept. ${stays}`);
  if (typeof value['format'] === 'number' && value['format'] > paperFormat) return newer;
  const read = shape.safeParse(value);
  if (!read.success || (await sealOf(value)) !== read.data.seal) return damaged;
  const { formats, blobs } = read.data;
  // Later than its own format: the nouns in it may be too.
  if (Object.entries(formats).some(([kind, format]) => format > (nouns[kind as Kind]?.version ?? 0))) return newer;
  const record = <T>(kind: Kind, given: unknown): T => {
    const found = readRecord(kind, given, formats[kind] ?? 1);
    if (!found.ok) throw new NotSound();
    return found.value as unknown as T;
  };
  const orNone = <T>(kind: Kind, given: unknown): T | null => (given === null ? null : record<T>(kind, given));
  try {
    const own = { id: newId(), title: 'Template', isDraft: false, content: read.data.template };
    const ids = new Set<string>();
    for (const one of read.data.blocks) {
      const id = (one as { id?: unknown } | null)?.id;
      if (!isId(id) || ids.has(id) || blockFaults(one).length > 0) return damaged;
      ids.add(id);
    }
    return ok({
      ...read.data,
      formats: { ...formats },
      template: record<{ readonly content: KeptPaper['template'] }>('template', own).content,
      report: record<KeptPaper['report']>('report', read.data.report),
      blocks: read.data.blocks as readonly Block[],
      people: read.data.people.map((one) => record<KeptPaper['people'][number]>('person', one)),
      committee: orNone<KeptPaper['committee'] & object>('committee', read.data.committee),
      meeting: orNone<KeptPaper['meeting'] & object>('meeting', read.data.meeting),
      programme: orNone<KeptPaper['programme'] & object>('programme', read.data.programme),
      blobs,
    });
  } catch (error) {
    if (error instanceof NotSound) return damaged;
    throw error;
  }
}

class NotSound extends Error {}

function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** '' for what is nested deeper than any paper. */
async function sealOf(value: object): Promise<string> {
  try {
    return await sealOfPaper(value as KeptPaper);
  } catch {
    return '';
  }
}

const stays = 'Your data stays as it was.';
const newer = refuse('newer', `This paper was kept by a newer version of Boardpack. Install that version to read it. ${stays}`);
const damaged = refuse('damaged', `This paper is damaged: some of it is missing or was altered. ${stays} Use another copy of it.`);
