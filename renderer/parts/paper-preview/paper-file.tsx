import type { OutlineNode } from '#shared/outline/outline.ts';

type Props = { readonly node: Extract<OutlineNode, { type: 'file' }>; readonly isTitle: boolean };

/** A PDF that is joined in: its heading, what is said of it, and its name. `isTitle`: its paper has no other. */
export function PaperFile({ node, isTitle }: Props) {
  const Heading = isTitle ? 'h1' : 'h2';
  return (
    <>
      <Heading data-node={node.id}>{node.text}</Heading>
      {[...node.lines, `File: ${node.name}`].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
