import type { OutlineNode } from '#shared/outline/outline.ts';

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
            <button type="button" onClick={() => showHeading(entry.id)}>
              {entry.number !== null && <span>{entry.number} </span>}
              {entry.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function showHeading(id: string): void {
  const heading = document.querySelector<HTMLElement>(`.paper :is(h2, h3)[data-node="${CSS.escape(id)}"]`);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
}
