import { allowedLink } from '#shared/domain/report/words.ts';
import { escapeXml } from './xml.ts';

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The relationships of one part, with ids in the order they were asked for: rId1, rId2 ... */
export class Relationships {
  private readonly items: string[] = [];
  private readonly known = new Map<string, string>();

  /** Relates another part of the package; asking again gives the same id. */
  part(type: string, target: string): string {
    return this.relate(type, target, '');
  }

  /** Relates a page or mail address; null where it may not stand in a paper or Word could not read it. */
  link(address: string): string | null {
    const target = safeAddress(address);
    return target === null ? null : this.relate('hyperlink', target, ' TargetMode="External"');
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  /** The .rels part (ECMA-376 Part 2, 9.3). */
  xml(): string {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${this.items.join('')}</Relationships>`;
  }

  private relate(type: string, target: string, mode: string): string {
    const key = `${type} ${target}`;
    const found = this.known.get(key);
    if (found) return found;
    const id = `rId${this.items.length + 1}`;
    this.known.set(key, id);
    this.items.push(`<Relationship Id="${id}" Type="${officeTypes}${type}" Target="${escapeXml(target)}"${mode}/>`);
    return id;
  }
}

const plainCharacters = /^[!-~]+$/;
const host = /^(https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#]|$)|mailto:[^@]+@[a-z0-9.-]+$)/i;

/** Word calls a whole file unreadable for one address it cannot parse: only plain hosts, everything else escaped. */
function safeAddress(address: string): string | null {
  const tidy = address.trim();
  // Most addresses are plain characters, where the slower test need not be asked.
  if (!plainCharacters.test(tidy) && /[\p{Surrogate}\p{Control}]/u.test(tidy)) return null;
  if (!allowedLink.test(tidy) || !host.test(tidy)) return null;
  return encodeURI(tidy).replace(/%25([0-9a-f]{2})/gi, '%$1');
}
