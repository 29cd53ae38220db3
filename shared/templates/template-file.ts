import { sha256 } from '#shared/base/hash.ts';
import { ok, type Result, refuse } from '#shared/base/result.ts';
import { z } from '#shared/base/schema.ts';
import type { Template } from '#shared/domain/template/index.ts';
import { template } from '#shared/domain/template/template-schema.ts';
import { type Limits, openEnvelope, packEnvelope } from '#shared/exchange/envelope.ts';
import { templateFileType } from './taking-in.ts';

const templateFormat = 1;
const templateName = 'template.json';
const pictureName = 'letterhead';
const limits: Limits = { bytes: 8_000_000, unpacked: 12_000_000, ratio: 200, parts: 4 };

/** A template as a file carries it: whether it was a draft there, and the bytes of its letterhead's picture. */
export type TemplateInFile = { readonly content: Template; readonly isDraft: boolean; readonly picture: Uint8Array | null };

const stored = z.object({ content: template, isDraft: z.boolean() });

/** A template as one .boardpack file. `made`: when (ISO 8601, UTC); `app`: the version that writes it. */
export function packTemplate({ content, isDraft, picture }: TemplateInFile, about: { readonly made: string; readonly app: string }): Promise<Uint8Array> {
  const json = new TextEncoder().encode(JSON.stringify({ content, isDraft }));
  const parts = [{ name: templateName, bytes: json }, ...(picture ? [{ name: pictureName, bytes: picture }] : [])];
  return packEnvelope({ type: templateFileType, format: templateFormat, counts: { parts: content.parts.length }, ...about }, parts);
}

/** Opens a template file and checks all of it: envelope, schema, the picture against its hash. Refused with a sentence. */
export async function openTemplate(bytes: Uint8Array): Promise<Result<TemplateInFile>> {
  const opened = await openEnvelope(bytes, templateFileType, templateFormat, limits, 'template');
  if (!opened.ok) return opened;
  const { parts } = opened.value;
  const read = stored.safeParse(jsonOf(parts.get(templateName)));
  if (!read.success) {
    const at = read.error.issues[0]?.path.join('.') ?? '';
    return refuse(
      'not-valid',
      `This file holds no template that Boardpack can use${at === '' ? '' : ` (at “${at}”)`}. Nothing was taken in. Ask whoever made it to send it again.`,
    );
  }
  const { content, isDraft } = read.data;
  const wanted = content.letterhead?.picture?.blob;
  const picture = parts.get(pictureName) ?? null;
  if (wanted !== undefined && (!picture || (await sha256(picture)) !== wanted))
    return refuse('damaged', 'The picture of the letterhead is missing from this file. Nothing was taken in. Ask whoever made it to send it again.');
  return ok({ content: content as Template, isDraft, picture: wanted === undefined ? null : picture });
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()));
  } catch {
    return null;
  }
}
