import { useState } from 'react';
import type { Template } from '#shared/domain/template/index.ts';
import { useStore } from '#renderer/data/index.ts';
import { changeTemplate } from './template-commands.ts';

type Next = (content: Template) => Template;

/** A template that is shown, and what it takes to change it. */
export type Draft = {
  readonly template: Template;
  /** Drafts are kept under this name while they are typed. */
  readonly key: string;
  readonly readOnly: boolean;
  /** Stores what `next` makes of the template as it is then; answers the sentence that says why not, or null. */
  readonly change: (label: string, next: Next) => Promise<string | null>;
  /** The same for a button, which has no field to say why not in: that is then in `problem`. Resolves once it is stored, or refused. */
  readonly step: (label: string, next: Next) => Promise<void>;
  readonly problem: string | null;
};

/** A template for reading, or for changing where `id` is the record of a draft. */
export function useDraft(template: Template, id: string | null): Draft {
  const store = useStore();
  const [problem, setProblem] = useState<string | null>(null);
  const change = async (label: string, next: Next) => {
    if (id === null) return null;
    const result = await changeTemplate(store, id, label, next);
    return result.ok ? null : result.problem.message;
  };
  return {
    template,
    key: `template:${id ?? `${template.id}-${template.version}`}`,
    readOnly: id === null || !store.writable,
    change,
    step: (label, next) => change(label, next).then(setProblem),
    problem,
  };
}
