import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { OwnTemplate, Template } from '#shared/domain/template/index.ts';

/** Every template that can be had: those that are shipped, and the council's own. */
export type Templates = {
  /** The version a report was written under, a draft too; null where neither the app nor the council has it. */
  readonly find: (id: string, version: number) => Template | null;
  /** One version of each template for a report begun on a day: the one in force then, else the newest. No drafts. */
  readonly offered: (day: CalendarDate) => readonly Template[];
  /** Every version that is not a draft, newest first within each template. */
  readonly all: readonly Template[];
  /** What a template is called, in its newest version; null where it is not here. */
  readonly nameOf: (id: string) => string | null;
};

/** {@link Templates} over the shipped ones and the council's own. */
export function templatesOver(shipped: readonly Template[], own: readonly OwnTemplate[]): Templates {
  const inForce = own.filter((one) => !one.isDraft).map((one) => one.content);
  const byId = new Map<string, Template[]>();
  for (const one of [...shipped, ...[...inForce].sort(byName)]) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  for (const versions of byId.values()) versions.sort((a, b) => b.version - a.version);
  const drafts = own.filter((one) => one.isDraft).map((one) => one.content);
  const matching = (id: string, version: number) => (one: Template) => one.id === id && one.version === version;
  return {
    find: (id, version) => byId.get(id)?.find(matching(id, version)) ?? drafts.find(matching(id, version)) ?? null,
    offered: (day) => [...byId.values()].flatMap((versions) => versions.find((one) => isInForce(one, day)) ?? versions[0] ?? []),
    all: [...byId.values()].flat(),
    nameOf: (id) => (byId.get(id)?.[0] ?? drafts.find((one) => one.id === id))?.name ?? null,
  };
}

/** Whether a version holds on a day. */
function isInForce({ validFrom, validTo }: Pick<Template, 'validFrom' | 'validTo'>, day: CalendarDate): boolean {
  return validFrom <= day && (validTo === null || day <= validTo);
}

function byName(a: Template, b: Template): number {
  return a.name.localeCompare(b.name, 'en-GB');
}
