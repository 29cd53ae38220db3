import type { ReactNode } from 'react';
import type { Wording } from '#shared/domain/report/index.ts';
import { isBlankNode } from '#shared/outline/blank.ts';
import type { ItemNode } from '#shared/outline/item-lists.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { PaperAgenda } from './paper-agenda.tsx';
import { PaperContents } from './paper-contents.tsx';
import { PaperFile } from './paper-file.tsx';
import { PaperItems } from './paper-items.tsx';
import { PaperPicture, type ReadPicture } from './paper-picture.tsx';
import { PaperTable } from './paper-table.tsx';

type EntryNode = Extract<OutlineNode, { type: 'entry' }>;
type FileNode = Extract<OutlineNode, { type: 'file' }>;
type Words = (text: Wording) => ReactNode;
type Props = { readonly nodes: readonly OutlineNode[]; readonly words: Words; readonly readPicture: ReadPicture; readonly hasTitle: boolean };

/** Nodes of a paper as they are read. `hasTitle`: its title stands above them. */
export function PaperNodes({ nodes, words, readPicture, hasTitle }: Props) {
  return gather(nodes, hasTitle).map((part) => {
    if ('items' in part) return <PaperItems key={part.items[0]?.id} items={part.items} isFlush={part.isFlush} words={words} />;
    if ('agenda' in part) return <PaperAgenda key={part.agenda[0]?.id} entries={part.agenda} />;
    if ('file' in part) return <PaperFile key={part.file.id} node={part.file} isTitle={part.isTitle} />;
    return <Node key={part.id} node={part} words={words} readPicture={readPicture} />;
  });
}

type Gathered =
  | Exclude<OutlineNode, ItemNode | EntryNode | FileNode>
  | { readonly items: ItemNode[]; readonly isFlush: boolean }
  | { readonly agenda: EntryNode[] }
  | { readonly file: FileNode; readonly isTitle: boolean };

/** Neighbouring items, and lines of an agenda, together. `isFlush`: no numbered paragraph stands above them. */
function gather(nodes: readonly OutlineNode[], hasTitle: boolean): readonly Gathered[] {
  const gathered: Gathered[] = [];
  let isFlush = true;
  let isTitled = hasTitle;
  for (const node of nodes) {
    const last = gathered[gathered.length - 1];
    if (isBlankNode(node)) continue;
    if (node.type === 'heading') isFlush = true;
    if (node.type === 'recommendation' || (node.type === 'paragraph' && node.number !== null)) isFlush = false;
    if (node.type === 'entry') {
      if (last && 'agenda' in last) last.agenda.push(node);
      else gathered.push({ agenda: [node] });
    } else if (node.type === 'file') gathered.push({ file: node, isTitle: !isTitled });
    else if (node.type !== 'item') gathered.push(node);
    else if (last && 'items' in last) last.items.push(node);
    else gathered.push({ items: [node], isFlush });
    if (node.type === 'title' || node.type === 'file') isTitled = true;
  }
  return gathered;
}

function Node({
  node,
  words,
  readPicture,
}: {
  readonly node: Exclude<OutlineNode, ItemNode | EntryNode | FileNode>;
  readonly words: Words;
  readonly readPicture: ReadPicture;
}) {
  switch (node.type) {
    case 'front':
      return (
        <p className={`paper-front paper-front-${node.style}`} data-node={node.id}>
          {node.label !== '' && <b>{node.style === 'capitals' || node.style === 'control' ? node.label : `${node.label}:`}</b>} <span>{node.text}</span>
        </p>
      );
    case 'title':
      return <h1 data-node={node.id}>{node.text}</h1>;
    case 'heading': {
      const Heading = `h${node.level}` as const;
      return (
        <Heading data-node={node.id}>
          {node.number !== null && <span className="paper-number">{node.number}</span>} {words(node.text)}
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p className={`paper-block ${node.number !== null ? 'paper-numbered' : node.continues ? 'paper-continues' : ''}`} data-node={node.id}>
          {node.number !== null && <span className="paper-number">{node.number}</span>} {words(node.text)}
        </p>
      );
    case 'recommendation':
      return (
        <p className="paper-block paper-numbered" data-node={node.id}>
          <span className="paper-number">{node.label}</span> {words(node.text)}
        </p>
      );
    case 'quotation':
      return (
        <blockquote className="paper-block" data-node={node.id}>
          {words(node.text)}
        </blockquote>
      );
    case 'table':
      return <PaperTable node={node} words={words} />;
    case 'picture':
      return <PaperPicture node={node} readPicture={readPicture} />;
    case 'lines':
      return (
        <p className={`paper-block paper-${node.role}`} data-node={node.id}>
          {node.lines.map((line, index) => (index === 0 ? line : [<br key={line} />, line]))}
        </p>
      );
    case 'page':
      return <hr className="paper-page" />;
    case 'paper':
      return null;
    case 'contents':
      return <PaperContents node={node} />;
    case 'attachment':
      return (
        <p className="paper-block paper-attachment" data-node={node.id}>
          <span className="paper-label" aria-hidden="true">
            •
          </span>{' '}
          {node.text}
        </p>
      );
  }
}
