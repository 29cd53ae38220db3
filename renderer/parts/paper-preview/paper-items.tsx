import type { ReactNode } from 'react';
import type { Wording } from '#shared/domain/report/index.ts';
import { type ItemList, type ItemNode, nestItems } from '#shared/outline/item-lists.ts';

type Words = (text: Wording) => ReactNode;
type Props = { readonly items: readonly ItemNode[]; readonly isFlush: boolean; readonly words: Words };

/** Neighbouring items as the lists that they are. `isFlush`: no numbered paragraph stands above them. */
export function PaperItems({ items, isFlush, words }: Props) {
  return <div className={`paper-block paper-lists ${isFlush ? 'paper-flush' : ''}`}>{nestItems(items).map((list) => renderList(list, words))}</div>;
}

function renderList(list: ItemList, words: Words): ReactNode {
  const Tag = list.style === 'bulleted' ? 'ul' : 'ol';
  return (
    // The label is text of its own: counters would not know what Word prints. A list without markers is no list to
    // some screen readers, hence the role.
    <Tag key={list.items[0]?.node.id} role="list">
      {list.items.map(({ node, lists }) => (
        <li key={node.id} data-node={node.id}>
          <span className="paper-label" aria-hidden={list.style === 'bulleted'}>
            {node.label}
          </span>{' '}
          {words(node.text)}
          {lists.map((inner) => renderList(inner, words))}
        </li>
      ))}
    </Tag>
  );
}
