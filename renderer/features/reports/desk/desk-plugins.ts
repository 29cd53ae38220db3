import type { Plugin } from '@tiptap/pm/state';
import { pasteCells } from '../paste/paste-cells.ts';
import { deskKeys } from './desk-keys.ts';
import { dragHandle } from './drag-handle.ts';
import { pictureHandles } from './picture-resize.ts';

/** What makes blocks, tables and pictures handy. Asked before what takes in pastes and drops from outside. */
export function deskPlugins(): readonly Plugin[] {
  return [deskKeys(), dragHandle(), pictureHandles(), pasteCells()];
}
