import type { Node as PaperNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { canonicalJson } from '#shared/base/hash.ts';
import type { ContentsList } from './contents-list.ts';
import { drawFixture } from './fixture-dom.ts';
import type { Labels } from './labels.ts';
import type { FixtureGroup, PaperPlan } from './paper-plan.ts';
import { findSlot } from './structure.ts';

/** A transaction with a new plan under this key redraws what became different in it. */
export const fixturesKey = new PluginKey<DecorationSet>('fixtures');

/** What the fixtures show, and whom they tell of a click: `onJump` of the part, `onHeading` of a line of the contents. */
type FixturesSetup = Drawn & { readonly plan: PaperPlan; readonly onJump: (part: string) => void; readonly onHeading: (id: string) => void };
type Drawn = { readonly labels: Labels; readonly list: ContentsList };

/**
 * Shows between the parts what the paper will print there: headings, standing words, the front block. These are no
 * part of the document: nothing can be typed in them, and a click goes to the field they come from.
 */
export function fixtures({ labels, list, plan, onJump, onHeading }: FixturesSetup): Plugin {
  return new Plugin<DecorationSet>({
    key: fixturesKey,
    state: {
      init: (_config, state) => decorate(state.doc, plan, { labels, list }),
      apply: (tr, decorations) => {
        const next = tr.getMeta(fixturesKey) as PaperPlan | undefined;
        if (next) return decorate(tr.doc, next, { labels, list });
        return tr.docChanged ? decorations.map(tr.mapping, tr.doc) : decorations;
      },
    },
    props: {
      decorations: (state) => fixturesKey.getState(state),
      handleDOMEvents: {
        click: (_view, event) => {
          const target = event.target as HTMLElement;
          const heading = target.closest<HTMLElement>('[data-to]')?.dataset['to'];
          const part = target.closest<HTMLElement>('.fixture:not(.contents)')?.dataset.part;
          if (heading) onHeading(heading);
          else if (part) onJump(part);
          return false;
        },
      },
    },
  });
}

function decorate(doc: PaperNode, plan: PaperPlan, drawn: Drawn): DecorationSet {
  return DecorationSet.create(
    doc,
    plan.groups.flatMap((group) => {
      if (group.fixtures.length === 0) return [];
      const pos = group.before === null ? doc.content.size : findSlot(doc, group.before)?.pos;
      return pos === undefined ? [] : [widget(pos, group, drawn)];
    }),
  );
}

function widget(pos: number, group: FixtureGroup, { labels, list }: Drawn): Decoration {
  const attached: [string, HTMLElement][] = [];
  const lists: HTMLElement[] = [];
  return Decoration.widget(
    pos,
    () => {
      const box = document.createElement('div');
      box.className = 'fixtures';
      box.contentEditable = 'false';
      for (const fixture of group.fixtures) {
        const element = drawFixture(fixture);
        if (fixture.type === 'heading' || fixture.type === 'paragraph') {
          attached.push([fixture.id, element]);
          labels.attach(fixture.id, element);
        }
        const lines = fixture.type === 'contents' ? element.querySelector('ol') : null;
        if (lines) {
          lists.push(lines);
          list.attach(lines);
        }
        box.append(element);
      }
      return box;
    },
    {
      side: -1,
      key: canonicalJson(group),
      ignoreSelection: true,
      stopEvent: () => true,
      destroy: () => {
        for (const [id, element] of attached) labels.detach(id, element);
        for (const lines of lists) list.detach(lines);
      },
    },
  );
}
