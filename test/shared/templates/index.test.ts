import { describe, expect, test } from 'vitest';
import { fillings } from '#shared/outline/fillings.ts';
import { templateFor, templates, templatesWith } from '#shared/templates/index.ts';
import { template } from '#shared/domain/template/template-schema.ts';

describe('the shipped templates', () => {
  test.each(templates.map((one) => [one.name, one] as const))('%s is what a template must be', (_name, one) => {
    expect(template.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });

  test.each(templates.map((one) => [one.name, one] as const))('%s names each part, implication and comment once', (_name, one) => {
    const keys = one.parts.map((part) => (part.part === 'section' ? part.key : part.part));
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(one.implications.map((known) => known.key)).size).toBe(one.implications.length);
    expect(keys).toEqual(expect.arrayContaining(['front', 'appendices']));
    const titles = one.parts.flatMap((part) => (part.part === 'front' ? part.fields.filter((field) => field.style === 'title').map(() => 'title') : part.part));
    expect(titles.filter((name) => name === 'title')).toHaveLength(1);
  });

  test.each(templates.map((one) => [one.name, one] as const))('%s is filled in ways that there are, and tells authors what each part is for', (_name, one) => {
    const fills = one.parts.flatMap((part) => (part.part === 'section' ? part.fill : []));
    expect(fills.length).toBeGreaterThan(0);
    for (const name of fills) expect(fillings.map((known) => known.name)).toContain(name);
    for (const part of one.parts) if ('guidance' in part) expect(part.guidance).toMatch(/\.$/);
  });

  test('are found by id and version', () => {
    expect(templateFor('county-committee', 1)?.numbering).toBe('running');
    expect(templateFor('city-scrutiny', 1)?.numbering).toBe('decimal');
    expect(templateFor('county-committee', 99)).toBeNull();
    expect(templateFor('unknown', 1)).toBeNull();
  });

  test('are offered, one version of each', () => {
    const offered = templatesWith([]).offered('2026-11-22');
    expect(offered.map((one) => one.id)).toEqual([
      'county-committee',
      'county-committee-earlier',
      'county-cabinet',
      'city-scrutiny',
      'decision-record',
      'programme-initiation',
      'highlight-report',
      'risk-register',
      'benefits-plan',
    ]);
  });
});
