import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { RecordStates } from '#shared/changes/what-changed-states.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { firstDay, ofProgramme } from '#renderer/parts/what-changed-choice.ts';

const programme = newId();
const report = (issued: string | null, of: string | null = programme): Report => ({ ...nouns.report.create(newId()), programme: of, issued });

test('it begins with the last report issued on the programme, else 30 days ago', () => {
  const reports = [report('2026-03-01'), report('2026-05-01'), report('2026-09-01'), report(null), report('2026-06-01', newId())];
  expect(firstDay(reports, programme, '2026-07-01').day).toBe('2026-05-01');
  expect(firstDay([report(null)], programme, '2026-07-01').day).toBe('2026-06-01');
});

test('records of the programme and of its projects are told, moved and removed ones too', () => {
  const project = { ...nouns.project.create(newId()), programme };
  const gone = { ...nouns.project.create(newId()), programme };
  const state = (kind: RecordStates['kind'], id: string, before: object | null, after: object | null) => ({ kind, id, before, after }) as RecordStates;
  const states = [
    state('programme', programme, {}, {}),
    state('programme', newId(), {}, {}),
    state('milestone', 'of-project', { project: project.id }, { project: project.id }),
    state('milestone', 'of-gone', { project: gone.id }, null),
    state('project', gone.id, gone, null),
    state('risk', 'moved-away', { programme }, { programme: newId() }),
    state('risk', 'elsewhere', { programme: newId() }, null),
    state('person', 'nobody', {}, {}),
  ];
  expect(ofProgramme(states, programme, [project]).map((one) => one.id)).toEqual([programme, 'of-project', 'of-gone', gone.id, 'moved-away']);
});
