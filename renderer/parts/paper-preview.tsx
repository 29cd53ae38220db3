import './paper-preview/paper-headings.css';
import './paper-preview/paper-preview.css';
import './paper-preview/paper-print.css';
import { memo, type ReactNode, useMemo } from 'react';
import type { Wording } from '#shared/domain/report/index.ts';
import { isBlankNode } from '#shared/outline/blank.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { type ItemNode, nestItems, type ItemList } from '#shared/outline/item-lists.ts';
import { PaperLetterhead } from './paper-preview/paper-letterhead.tsx';
import { PaperContents } from './paper-preview/paper-contents.tsx';
import { paperLook } from './paper-preview/paper-look.ts';
import { type NumberedNote, numberNotes } from '#shared/outline/notes.ts';
import { splitSheets } from './paper-preview/paper-sheets.ts';
import { PaperPicture, type ReadPicture } from './paper-preview/paper-picture.tsx';
import { PaperWords } from './paper-preview/paper-words.tsx';

type Words = (text: Wording) => ReactNode;
type Props = {
  readonly outline: Outline;
  readonly readPicture: ReadPicture;
  /** Opens the address of a link in the paper. */
  readonly onLink: (address: string) => void;
};

/** The outline shown as the paper that will come out: the same numbers, headings and tables as the Word file. */
export const PaperPreview = memo(function PaperPreview({ outline, readPicture, onLink }: Props) {
  const notes = useMemo(() => numberNotes(outline.nodes), [outline]);
  const words: Words = (text) => <PaperWords text={text} notes={notes} onLink={onLink} />;
  const sheets = useMemo(() => splitSheets(outline.nodes), [outline]);
  return (
    <article className={`paper paper-${outline.numbering}`} lang={outline.language} aria-label={outline.title} style={paperLook(outline)}>
      {sheets.map((sheet, index) => (
        <div key={sheet.id} className={sheet.isAcross ? 'paper-sheet paper-across' : 'paper-sheet'}>
          {index === 0 && outline.letterhead && <PaperLetterhead letterhead={outline.letterhead} readPicture={readPicture} />}
          {gatherItems(sheet.nodes).map((part) =>
            'items' in part ? (
              <Lists key={part.items[0]?.id} items={part.items} isFlush={part.isFlush} words={words} />
            ) : (
              <Node key={part.id} node={part} words={words} readPicture={readPicture} />
            ),
          )}
          {index === sheets.length - 1 && notes.size > 0 && <Notes notes={notes} onLink={onLink} />}
        </div>
      ))}
    </article>
  );
});

function Notes({ notes, onLink }: { readonly notes: ReadonlyMap<string, NumberedNote>; readonly onLink: Props['onLink'] }) {
  return (
    <section className="paper-block paper-notes" aria-label="Footnotes">
      <ol>
        {[...notes.values()].map((note) => (
          <li key={note.id} data-note={note.id} tabIndex={-1}>
            <PaperWords text={note.text} notes={notes} onLink={onLink} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type Gathered = Exclude<OutlineNode, ItemNode> | { readonly items: ItemNode[]; readonly isFlush: boolean };

/** Neighbouring items together. `isFlush`: no numbered paragraph stands above them. */
function gatherItems(nodes: readonly OutlineNode[]): readonly Gathered[] {
  const gathered: Gathered[] = [];
  let isFlush = true;
  for (const node of nodes) {
    const last = gathered[gathered.length - 1];
    if (isBlankNode(node)) continue;
    if (node.type === 'heading') isFlush = true;
    if (node.type === 'recommendation' || (node.type === 'paragraph' && node.number !== null)) isFlush = false;
    if (node.type !== 'item') gathered.push(node);
    else if (last && 'items' in last) last.items.push(node);
    else gathered.push({ items: [node], isFlush });
  }
  return gathered;
}

function Node({ node, words, readPicture }: { readonly node: Exclude<OutlineNode, ItemNode>; readonly words: Words; readonly readPicture: ReadPicture }) {
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
      return <Table node={node} words={words} />;
    case 'picture':
      return <PaperPicture node={node} readPicture={readPicture} />;
    case 'lines':
      return (
        <p className={`paper-block paper-${node.role}`} data-node={node.id}>
          {node.lines.map((line, index) => (index === 0 ? line : [<br key={line} />, line]))}
        </p>
      );
    case 'entry':
    case 'file':
      return (
        <p className="paper-block" data-node={node.id}>
          {[node.text, ...node.lines].join(' ')}
        </p>
      );
    case 'page':
    case 'paper':
      return <hr className="paper-page" />;
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

function Lists({ items, isFlush, words }: { readonly items: readonly ItemNode[]; readonly isFlush: boolean; readonly words: Words }) {
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

function Table({ node, words }: { readonly node: Extract<OutlineNode, { type: 'table' }>; readonly words: Words }) {
  const [header, ...rows] = node.rows;
  const columns = node.widths.map((width, index) => ({ key: `column ${index + 1}`, width, className: node.figures?.[index] ? 'paper-figures' : undefined }));
  return (
    <table className={node.isCard ? 'paper-block paper-card' : 'paper-block'} data-node={node.id}>
      {node.caption.trim() !== '' && (
        <caption>
          {node.label}: {node.caption}
        </caption>
      )}
      <colgroup>
        {columns.map(({ key, width }) => (
          <col key={key} style={{ inlineSize: `${width * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ key, className }, index) => {
            const cell = header?.cells[index] ?? [];
            if (cell.length === 0) return <td key={key} />;
            return (
              <th key={key} scope="col" className={className}>
                {words(cell)}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map(({ key, className }, index) => {
              const isName = node.isCard === true && index === 0;
              const Cell = isName ? 'th' : 'td';
              return (
                <Cell key={key} className={className} scope={isName ? 'row' : undefined}>
                  {words(row.cells[index] ?? [])}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
