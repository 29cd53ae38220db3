import { capital } from '#shared/base/capital.ts';
import { addDays, longDate } from '#shared/base/calendar-date.ts';
import { type Rag, ragChoices } from '#shared/domain/rag.ts';
import { countOf, listInWords } from '../in-words.ts';
import type { SceneTable } from '../scene.ts';
import type { RagHistoryInput, RatedProject, RatedStretch } from './input.ts';

/** 'Amber/red'. */
export function ragWord(rag: Rag): string {
  return ragChoices.find((one) => one.value === rag)?.label ?? rag;
}

/** The stretches of a project's ratings within the days shown; the same rating twice running is one. */
export function stretchesOf({ ratings }: Pick<RatedProject, 'ratings'>, { from, to }: Pick<RagHistoryInput, 'from' | 'to'>): readonly RatedStretch[] {
  const inOrder = ratings
    .map(({ from: day, rag }) => ({ rag, begin: day === null || day < from ? from : day }))
    .sort((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : 0));
  const stretches: RatedStretch[] = [];
  inOrder.forEach(({ rag, begin }, index) => {
    const next = inOrder[index + 1]?.begin;
    const end = next === undefined || next > to ? to : addDays(next, -1);
    // Of several that begin on one day, the last one holds.
    if (end < begin) return;
    const before = stretches.at(-1);
    if (before && before.rag === rag && addDays(before.to, 1) === begin) stretches[stretches.length - 1] = { ...before, to: end };
    else stretches.push({ from: begin, to: end, rag });
  });
  return stretches;
}

/** The history in two sentences. */
export function ragHistoryAlt(input: RagHistoryInput): string {
  const { projects, from, to } = input;
  if (projects.length === 0) return 'History of ratings. There is no project yet.';
  const last = projects.map((one) => stretchesOf(one, input).at(-1)?.rag ?? 'none');
  const counts = ragChoices
    .map((one) => ({ word: one.label.toLowerCase(), count: last.filter((rag) => rag === one.value).length }))
    .filter((one) => one.count > 0);
  const rank = ragChoices.map((one) => one.value as Rag);
  const worse = projects.filter((one) => {
    const rated = stretchesOf(one, input).filter((stretch) => stretch.rag !== 'none');
    const [first, end] = [rated[0], rated.at(-1)];
    return first !== undefined && end !== undefined && rank.indexOf(end.rag) < rank.indexOf(first.rag);
  });
  const moved =
    worse.length === 0
      ? 'no project is rated worse than at the beginning'
      : `rated worse than at the beginning: ${listInWords(
          worse.map((one) => one.title),
          5,
        )}`;
  return (
    `Ratings of ${countOf(projects.length, 'project')} from ${longDate(from)} to ${longDate(to)}. ` +
    `At the end ${listInWords(counts.map((one) => `${one.count} ${one.count === 1 ? 'is' : 'are'} ${one.word}`))}. ${capital(moved)}.`
  );
}

/** Every stretch of every project. */
export function ragHistoryTable(input: RagHistoryInput): SceneTable {
  return {
    nameColumn: 0,
    columns: [{ label: 'Project' }, { label: 'Rating' }, { label: 'From' }, { label: 'To' }],
    rows: input.projects.flatMap((project) =>
      stretchesOf(project, input).map((one) => ({
        cells: [project.letter ? `${project.letter}  ${project.title}` : project.title, ragWord(one.rag), longDate(one.from), longDate(one.to)],
        record: { kind: 'project' as const, id: project.id },
      })),
    ),
  };
}
