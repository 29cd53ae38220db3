import type { OutlineNode } from '#shared/outline/outline.ts';
import { showNode } from './show-node.ts';

/** The list of contents; each line leads to its heading. Pages are counted when the paper is printed. */
export function PaperContents({ node }: { readonly node: Extract<OutlineNode, { type: 'contents' }> }) {
  return (
    <nav className="paper-block paper-contents" data-node={node.id} aria-label={node.heading}>
      <h2>{node.heading}</h2>
      {/* A list without markers is no list to some screen readers, hence the role. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: as said above. */}
      <ol role="list">
        {node.entries.map((entry) => (
          <li key={entry.id} className={`paper-contents-${entry.level}`}>
            <button type="button" onClick={() => showNode(entry.id)}>
              {entry.number !== null && <span>{entry.number} </span>}
              {entry.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
