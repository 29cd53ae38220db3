import { type Result, refuse } from '#shared/base/result.ts';
import type { Change } from '#shared/changes/change.ts';
import type { Store } from '#renderer/data/index.ts';
import { reablementChart } from './reablement-chart.ts';
import chartAddress from './reablement-chart.png?no-inline';
import { sampleEdits } from './sample-edits.ts';

/**
 * Writes the whole sample into an empty store as one change, its picture first. Refused with a sentence where the
 * picture cannot be read from the app's own files or the store cannot be written; then no record is there.
 */
export async function loadSample(store: Pick<Store, 'run' | 'putBlob'>): Promise<Result<Change | null>> {
  const bytes = await readChart();
  if (!bytes) {
    return refuse(
      'sample-incomplete',
      'The sample could not be opened, because one of the app’s own files is missing. Your own records are not touched. Start the app again; if it happens again, install it anew.',
    );
  }
  const stored = await store.putBlob(bytes, reablementChart.mediaType);
  if (!stored.ok) return stored;
  return store.run({ command: 'sample.load', label: 'Open the sample' }, sampleEdits());
}

async function readChart(): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(chartAddress);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
