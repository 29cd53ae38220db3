import { newComment } from '#shared/domain/report/index.ts';
import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Report } from '#shared/domain/report/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { templates } from '#shared/templates/index.ts';
import { planPaper } from '#renderer/features/reports/editor/paper-plan.ts';

function plan(template: (typeof templates)[number], changed: Partial<Report> = {}) {
  const report = { ...nouns.report.create(newId()), template: template.id, ...changed };
  return planPaper({ template, report, people: [], settings: settings.create(settingsId), committee: null, meeting: null });
}

test('every section of every template can be written, in the template’s order', () => {
  for (const template of templates) {
    const wanted = template.parts.flatMap((part) =>
      part.part === 'section' ? [`section:${part.key}`] : part.part === 'recommendations' ? ['section:recommendations'] : [],
    );
    expect(plan(template).slots.map((one) => one.slot)).toEqual(wanted);
  }
});

test('material implications, comments and written appendices have parts of their own', () => {
  const [template] = templates;
  if (!template) throw new Error('no template');
  const comment = newComment('financial', 'V');
  const written = { id: newId(), place: 'V', title: 'Costs', exempt: [], file: null };
  const implication = { id: newId(), place: 'V', key: 'finance', state: 'material' as const, adviser: '', date: null };
  const slots = plan(template, { comments: [comment], appendices: [written], implications: [implication] }).slots.map((one) => one.slot);
  expect(slots).toEqual(expect.arrayContaining([`comment:${comment.id}`, `appendix:${written.id}`, 'implication:finance']));
});

test('what a field still lacks is said on the page, where the field is printed', () => {
  const [template] = templates;
  if (!template) throw new Error('no template');
  const ghosts = plan(template)
    .groups.flatMap((group) => group.fixtures)
    .filter((one) => one.type === 'ghost')
    .map((one) => one.id);
  expect(ghosts).toEqual(
    expect.arrayContaining(['part:front', 'part:implications', 'part:signatory', 'part:contact', 'part:comments', 'part:divisions', 'part:code']),
  );
});

test('appendices carry the letters that they will have, the report’s own after those of the template', () => {
  const template = templates.find((one) => one.id === 'programme-initiation');
  if (!template) throw new Error('no template');
  const written = { id: newId(), place: 'V', title: 'Costs', exempt: [], file: null };
  const labels = plan(template, { appendices: [written] })
    .slots.map((one) => one.label)
    .filter((label) => label.startsWith('Appendix'));
  expect(labels).toEqual(['Appendix A: The Projects', 'Appendix B: Terms of Reference', 'Appendix C: Costs']);
});
