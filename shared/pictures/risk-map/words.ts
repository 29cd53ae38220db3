import { capital } from '#shared/base/capital.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import { bandOf, type RiskMatrix, type Score, scoreProblem, scoreProduct } from '#shared/domain/risk-matrix.ts';
import { countOf, listInWords } from '../in-words.ts';
import type { SceneTable } from '../scene.ts';
import { type MappedRisk, nameOfRisk, type RiskMapInput } from './input.ts';

/** 'score 16, High (likely, major)'. */
export function scoreWords(score: Score, matrix: RiskMatrix): string {
  const names = [matrix.likelihood[score.likelihood - 1], matrix.impact[score.impact - 1]].map((name) => name?.toLowerCase() ?? '');
  return `score ${scoreProduct(score)}, ${bandOf(score, matrix)?.label ?? ''} (${names.join(', ')})`;
}

/** The name of one risk's mark. */
export function riskLabel(risk: MappedRisk, { matrix, show, movement }: RiskMapInput): string {
  const parts = [`${risk.reference ? `${risk.reference} ` : ''}${risk.title}`, `${show} ${risk[show] ? scoreWords(risk[show], matrix) : 'not scored'}`];
  if (movement.kind === 'since')
    parts.push(risk.earlier ? `${longDate(movement.day)}: ${scoreProduct(risk.earlier)}` : `not scored on ${longDate(movement.day)}`);
  if (movement.kind === 'controls')
    for (const name of ['inherent', 'current', 'target'] as const) if (name !== show && risk[name]) parts.push(`${name} ${scoreProduct(risk[name])}`);
  return parts.join('; ');
}

/** 'Risk heat map: current scores'. */
export function riskMapTitle({ show, movement }: RiskMapInput): string {
  const moved = { none: '', controls: ', from inherent to target', since: movement.kind === 'since' ? `, movement since ${longDate(movement.day)}` : '' };
  return `Risk heat map: ${show} scores${moved[movement.kind]}`;
}

/** The map in two or three sentences. */
export function riskMapAlt(input: RiskMapInput): string {
  const { risks, matrix, show, movement } = input;
  const placed = risks.filter((risk) => risk[show] && !scoreProblem(risk[show], matrix));
  const size = `${matrix.likelihood.length} steps of likelihood by ${matrix.impact.length} of impact`;
  if (placed.length === 0) return `Risk heat map, ${size}. No risk has ${show === 'inherent' ? 'an' : 'a'} ${show} score.`;
  const bands = matrix.bands
    .map((band) => ({ label: band.label.toLowerCase(), count: placed.filter((risk) => bandOf(risk[show], matrix) === band).length }))
    .filter((band) => band.count > 0)
    .map((band) => `${band.count} ${band.label}`);
  const beyond = placed.filter((risk) => scoreProduct(risk[show]) > matrix.appetite);
  const highest = Math.max(...placed.map((risk) => scoreProduct(risk[show])));
  const tops = placed.filter((risk) => scoreProduct(risk[show]) === highest).map(nameOfRisk);
  const sentences = [
    `Risk heat map of ${countOf(placed.length, 'risk')} by ${show} score, ${size}: ${listInWords(bands)}.`,
    beyond.length === 0
      ? `None lies beyond the appetite of ${matrix.appetite}.`
      : `${capital(countOf(beyond.length, 'risk lies', 'risks lie'))} beyond the appetite of ${matrix.appetite}; the highest score is ${highest} (${listInWords(tops, 5)}).`,
  ];
  if (movement.kind !== 'none') sentences.push(movedWords(input));
  const off = risks.length - placed.length;
  if (off > 0) sentences.push(`${capital(countOf(off, 'risk is', 'risks are'))} not on the map, without a ${show} score that fits the matrix.`);
  return sentences.join(' ');
}

function movedWords({ risks, movement }: RiskMapInput): string {
  const from = (risk: MappedRisk) => scoreProduct(movement.kind === 'since' ? (risk.earlier ?? null) : risk.inherent);
  const both = risks.filter((risk) => from(risk) > 0 && scoreProduct(risk.current) > 0);
  const lower = both.filter((risk) => scoreProduct(risk.current) < from(risk)).length;
  const higher = both.filter((risk) => scoreProduct(risk.current) > from(risk)).length;
  const since = movement.kind === 'since' ? `Since ${longDate(movement.day)}` : 'From inherent to current score';
  const same = both.length - lower - higher;
  return `${since}, ${lower || 'none'} came down, ${higher || 'none'} went up and ${same || 'none'} kept ${same > 1 ? 'their' : 'its'} score.`;
}

/** Every risk with its scores, the highest first. */
export function riskMapTable({ risks, matrix, show, movement }: RiskMapInput): SceneTable {
  const score = (value: Score | null | undefined) => {
    if (!value) return 'Not scored';
    if (scoreProblem(value, matrix)) return `${value.likelihood} × ${value.impact}, not on this matrix`;
    return `${scoreProduct(value)} ${bandOf(value, matrix)?.label ?? ''} (${value.likelihood} × ${value.impact})`;
  };
  const isSince = movement.kind === 'since';
  return {
    nameColumn: 1,
    columns: [
      { label: 'Ref' },
      { label: 'Risk' },
      { label: 'Inherent' },
      ...(isSince ? [{ label: `On ${longDate(movement.day)}` }] : []),
      { label: 'Current' },
      { label: 'Target' },
      { label: 'Beyond appetite' },
    ],
    rows: [...risks]
      .sort((a, b) => scoreProduct(b[show]) - scoreProduct(a[show]))
      .map((risk) => ({
        cells: [
          risk.reference,
          risk.title,
          score(risk.inherent),
          ...(isSince ? [score(risk.earlier)] : []),
          score(risk.current),
          score(risk.target),
          scoreProduct(risk[show]) > matrix.appetite ? 'Yes' : 'No',
        ],
        record: { kind: 'risk', id: risk.id },
      })),
  };
}
