import { InputRule, inputRules } from '@tiptap/pm/inputrules';
import type { Plugin } from '@tiptap/pm/state';
import type { BlockKind } from './block-commands.ts';

/** Typing '- ', 'a) ' or '1) ' at the start of a paragraph or a recommendation begins a list; Backspace right after takes that back. */
export function typingRules(): Plugin {
  return inputRules({
    rules: [
      startsKind(/^[-*•] $/, { type: 'item', style: 'bulleted' }),
      startsKind(/^\(?a[.)] $/, { type: 'item', style: 'lettered' }),
      startsKind(/^\(?1[.)] $/, { type: 'item', style: 'numbered' }),
    ],
  });
}

function startsKind(pattern: RegExp, { type: name, ...attributes }: BlockKind): InputRule {
  return new InputRule(pattern, (state, _match, start, end) => {
    const $start = state.doc.resolve(start);
    const type = state.schema.nodes[name];
    if ($start.depth !== 2 || !/^(paragraph|recommendation)$/.test($start.parent.type.name) || !type) return null;
    return state.tr.delete(start, end).setNodeMarkup($start.before(), type, { id: $start.parent.attrs.id, level: 0, ...attributes });
  });
}
