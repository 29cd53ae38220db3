import { ok, type Result, refuse } from '#shared/base/result.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import { settings as settingsNoun, settingsId } from '#shared/domain/settings.ts';
import { agendaLines } from '#shared/meetings/agenda-lines.ts';
import { openData, type PublishedFile } from '#shared/meetings/open-data/open-data.ts';
import type { Reader, Store } from '#renderer/data/index.ts';
import { getBridge } from '#renderer/platform/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';

const mimeTypes = {
  pdf: 'application/pdf',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  zip: 'application/zip',
} as const;

/** Writes what is public of committees, meetings and packs as one data file and asks where to save it; its name, or null where the person cancelled. */
export async function saveOpenData(store: Pick<Store, 'read'>): Promise<Result<string | null>> {
  try {
    const text = JSON.stringify(await store.read(collect), null, 2);
    const saved = await getBridge().saveFile({ suggestedName: `${localDay()} open data.json`, kind: 'json', bytes: new TextEncoder().encode(text) });
    return ok(saved?.name ?? null);
  } catch (error) {
    if (error instanceof BridgeRefused) return refuse(error.reason, error.message);
    throw error;
  }
}

async function collect(reader: Reader) {
  const [stored, committees, people, meetings, reports, papers, packs] = await Promise.all([
    reader.get('settings', settingsId),
    reader.all('committee'),
    reader.all('person'),
    reader.all('meeting'),
    reader.all('report'),
    reader.all('paper'),
    reader.all('pack'),
  ]);
  const settings = stored ?? settingsNoun.create(settingsId);
  const titles = new Map([...reports, ...papers].map((one) => [one.id, one.title]));
  const files = packs.flatMap((pack): readonly PublishedFile[] =>
    pack.files
      .filter((one) => one.audience === 'public')
      .map(({ form, name, bytes, hash }) => ({ id: `${pack.id}-${form}`, meeting: pack.meeting, name, mimeType: mimeTypes[form], size: bytes, sha256: hash })),
  );
  return openData({
    settings,
    committees,
    people,
    files,
    meetings: meetings.map((meeting) => {
      const committee = committees.find((one) => one.id === meeting.committee) ?? null;
      return { meeting, lines: agendaLines(meeting, committee, settings, titles).lines };
    }),
  });
}
