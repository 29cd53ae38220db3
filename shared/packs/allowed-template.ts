import type { Letterhead, Part, Template } from '#shared/domain/template/index.ts';

/**
 * As much of a template as a paper prints: its headings, standing words that stand in the paper, and its look. Guidance,
 * beginnings and fillings are for authors. `titleOf` names a withheld section, null where a section may be read.
 */
export function allowedTemplate(template: Template, titleOf: (part: string) => string | null): Template {
  const { id, version, name, authority, body, validFrom, validTo, numbering, font, letterhead } = template;
  return {
    id,
    version,
    name,
    authority,
    body,
    validFrom,
    validTo,
    numbering,
    parts: template.parts.map((part) => allowedPart(part, titleOf)),
    implications: template.implications.map((one) => ({ key: one.key, label: one.label, heading: one.heading })),
    commentKinds: template.commentKinds.map((one) => ({ key: one.key, label: one.label })),
    ...(font ? { font: { name: font.name, size: font.size } } : {}),
    ...(letterhead ? { letterhead: allowedLetterhead(letterhead) } : {}),
  };
}

function allowedPart(part: Part, titleOf: (part: string) => string | null): Part {
  switch (part.part) {
    case 'front':
      return { part: 'front', fields: part.fields.map(({ key, label, from, style }) => ({ key, label, from, style })) };
    case 'title':
      return { part: 'title', capitals: part.capitals };
    case 'contents':
      return { part: 'contents', heading: part.heading, depth: part.depth };
    case 'section': {
      const { key, heading, required, landscape, unnumbered, appendix } = part;
      return {
        part: 'section',
        key,
        heading: titleOf(`section:${key}`) ?? heading,
        required: [...required],
        guidance: '',
        standing: {},
        fill: [],
        ...(landscape ? { landscape } : {}),
        ...(unnumbered ? { unnumbered } : {}),
        ...(appendix ? { appendix } : {}),
      };
    }
    case 'implications':
      return { part: 'implications', heading: part.heading, standing: part.standing, itemHeading: part.itemHeading, advised: part.advised, guidance: '' };
    case 'recommendations': {
      const title = titleOf('section:recommendations');
      return { part: 'recommendations', heading: title ?? part.heading, opening: title === null ? { ...part.opening } : {}, guidance: '' };
    }
    case 'signatory':
      return { part: 'signatory' };
    case 'contact':
      return { part: 'contact', heading: part.heading };
    case 'comments':
      return { part: 'comments', itemHeading: part.itemHeading, guidance: '' };
    case 'background':
      return { part: 'background', heading: part.heading, standing: part.standing, none: part.none };
    case 'divisions':
      return { part: 'divisions', heading: part.heading };
    case 'code':
      return { part: 'code' };
    case 'appendices':
      return { part: 'appendices', label: part.label, filesHeading: part.filesHeading };
  }
}

function allowedLetterhead({ position, picture, lines }: Letterhead): Letterhead {
  if (picture === null) return { position, picture: null, lines: [...lines] };
  const { blob, mediaType, width, height, millimetres, alt } = picture;
  return { position, picture: { blob, mediaType, width, height, millimetres, alt }, lines: [...lines] };
}
