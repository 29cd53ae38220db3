import { localDay } from '#shared/base/calendar-date.ts';
import type { Field } from '#shared/domain/field.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { type AnyRecord, nouns } from '#shared/domain/nouns.ts';
import { type Settings, settings, settingsId } from '#shared/domain/settings.ts';
import type { Named } from '#shared/intake/names.ts';
import { namedRecords } from '#shared/intake/named-records.ts';
import type { Store } from '#renderer/data/index.ts';
import type { WorkbookSession } from '#renderer/parts/workbook-session.ts';

/** So many records go to the worker at once, so that the page stays quick. */
const piece = 500;

/** Tells the worker what the rows are measured against: the register, and every record that they may name. */
export async function sendContext(session: WorkbookSession, store: Store, kind: Kind): Promise<void> {
  const named = kindsNamedBy(kind);
  const existing: AnyRecord[] = [];
  const { current, tables } = await store.read(async (reader) => {
    await reader.each(kind, (records) => existing.push(...records));
    return { current: await reader.get('settings', settingsId), tables: await Promise.all(named.map(async (one) => [one, await reader.all(one)] as const)) };
  });
  const known: Partial<Record<Kind, readonly Named[]>> = Object.fromEntries(tables.map(([one, records]) => [one, namedRecords(one, records)]));
  const now: Settings = current ?? settings.create(settingsId);
  await session.call('context', { kind, settings: now, today: localDay(), known });
  for (let from = 0; from < existing.length; from += piece) await session.call('existing', existing.slice(from, from + piece));
}

/** The kinds that the fields of a kind point to, those within its lists too. */
function kindsNamedBy(kind: Kind): readonly Kind[] {
  return [...new Set(nouns[kind].fields.flatMap(namedBy))];
}

function namedBy({ shape }: Field): readonly Kind[] {
  if (shape.type === 'list') return shape.fields.flatMap(namedBy);
  return shape.type === 'reference' || shape.type === 'references' ? [shape.to] : [];
}
