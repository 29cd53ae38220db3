import { useMemo } from 'react';
import { buildOutline } from '#shared/outline/build.ts';
import { type BlockRow, useStore } from '#renderer/data/index.ts';
import { PaperPreview } from '#renderer/parts/paper-preview.tsx';
import { pictureReader } from '#renderer/parts/register-blocks/drawn-pictures.ts';
import { getBridge } from '#renderer/platform/index.ts';
import type { Fields } from '../editor/paper-session.ts';

/** The paper as it will come out, made from what is stored. */
export function Preview({ fields, blocks }: { readonly fields: Fields; readonly blocks: readonly BlockRow[] }) {
  const store = useStore();
  const outline = useMemo(() => buildOutline({ ...fields, blocks }), [fields, blocks]);
  return <PaperPreview outline={outline} readPicture={pictureReader(store)} onLink={(address) => void getBridge().openLink(address)} />;
}
