/**
 * Hidden bookmarks around what can be referred to (ECMA-376 Part 1, 17.13.6): '_Ref_' and the node's id. They keep
 * a paragraph's identity through an edit in Word, and are what a reference field points to.
 */
export class Bookmarks {
  private count = 0;
  private readonly names = new Set<string>();

  /** `content` between a bookmark's start and end. Two ids that would give one name: the second gets no bookmark. */
  around(id: string, content: string): string {
    const name = bookmarkName(id);
    if (this.names.has(name)) return content;
    this.names.add(name);
    const number = this.count++;
    return `<w:bookmarkStart w:id="${number}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${number}"/>`;
  }
}

/** A name that Word accepts: letters, digits and underscores, 40 at most. */
export function bookmarkName(id: string): string {
  return `_Ref_${id.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 35)}`;
}
