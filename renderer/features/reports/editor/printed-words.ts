import type { Node as PaperNode } from '@tiptap/pm/model';
import type { Labels } from './labels.ts';

/** The words between two places of a node as they are printed: with numbers and figures, without the marks of notes. `between` stands between blocks. */
export function printedWords(node: PaperNode, from: number, to: number, labels: Labels, between = ' '): string {
  return node.textBetween(from, to, between, (leaf) => printedOf(leaf, labels));
}

/** What is printed where some inline node stands; a break is a blank. */
export function printedOf(node: PaperNode, labels: Labels): string {
  if (node.isText) return node.text ?? '';
  if (node.type.name === 'reference') return labels.cited(node.attrs['to'], node.attrs['form']);
  if (node.type.name === 'figure') return labels.figure(node.attrs['figure']);
  return node.type.name === 'break' ? ' ' : '';
}
