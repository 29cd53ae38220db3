import type { Node as PaperDoc } from '@tiptap/pm/model';
import type { Edit } from '#shared/changes/change.ts';
import type { PaperPlan } from './paper-plan.ts';
import { findBlock } from './structure.ts';

/** 'Write in “Purpose of the Report”': what the history says of a change of what is written. */
export function labelOfWriting(edits: readonly Edit[], doc: PaperDoc, plan: PaperPlan): string {
  const slots = new Set(edits.flatMap((edit): readonly string[] => ('item' in edit ? (findBlock(doc, edit.item)?.slot.attrs['slot'] ?? []) : [])));
  const [first] = slots;
  const label = plan.slots.find((one) => one.slot === first)?.label;
  return slots.size === 1 && label ? `Write in “${label}”` : 'Write in the report';
}
