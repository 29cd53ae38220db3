import { fieldFinding, Fields } from './fields.ts';
import { linkFrom } from './links.ts';
import { cleanWords, ParagraphText } from './paragraph-text.ts';
import type { ReadChange } from './read-paper.ts';
import { joinLooks, type ParagraphStyle, readLook, type RunLook } from './styles.ts';
import { fontOf, marksOf } from './marks.ts';
import type { Among, ParagraphContent, Story } from './story.ts';
import { symbolOf, withoutPrivate } from './symbols.ts';
import { boxesIn, changeOf, chosen, controlFinding, silent } from './wrappers.ts';
import { childOf, descendantsOf, textOf, type XmlNode } from './xml-tree.ts';

/** So many comments may be about the same words. */
const mostRanges = 100;

type Within = { readonly link: string | undefined };

/** Reads the paragraphs of one story (17.2, 17.3): body, notes or header. Fields and comments may go over several. */
export class TextReader {
  private readonly fields = new Fields();
  private readonly links = new Map<number, string | undefined>();
  private readonly ranges = new Map<string, { about: string; readonly at: number }>();
  private readonly story: Story;
  private count = 0;
  private muted = 0;
  private heard = '';
  private listening = 0;
  private text = new ParagraphText();
  private style: ParagraphStyle;
  private made = this.begun();

  constructor(story: Story) {
    this.story = story;
    this.style = story.styles.paragraph(undefined);
  }

  /** The next paragraph; with the words of the one before it, where its end was taken away. */
  read(paragraph: XmlNode, style: ParagraphStyle, carried: ParagraphContent | null = null): ParagraphContent {
    this.style = style;
    this.fields.settle();
    this.text = carried?.text ?? new ParagraphText();
    this.made = {
      ...this.begun(),
      ...(carried ? { before: [...carried.before, ...carried.after], bookmarks: [...carried.bookmarks], boxes: [...carried.boxes] } : {}),
    };
    this.made.isContents = this.fields.isContents;
    this.walk(paragraph, { link: undefined });
    return { ...this.made, text: this.text };
  }

  private begun() {
    return { before: [] as Among[], after: [] as Among[], bookmarks: [] as string[], boxes: [] as XmlNode[], isContents: false, counted: 0 };
  }

  private walk(node: XmlNode, within: Within): void {
    for (const child of node.children) if (typeof child !== 'string') this.one(child, within);
  }

  private one(node: XmlNode, within: Within): void {
    const { findings } = this.story;
    switch (node.name) {
      case 'w:r':
        this.run(node, within);
        return;
      case 'w:hyperlink':
        this.walk(node, { link: this.linkOf(node) ?? within.link });
        return;
      case 'w:ins':
      case 'w:moveTo':
        this.changed(node, within, node.name === 'w:ins' ? 'inserted' : 'moved-to');
        return;
      case 'w:del':
      case 'w:moveFrom':
        this.muted++;
        this.changed(node, within, node.name === 'w:del' ? 'deleted' : 'moved-from');
        this.muted--;
        return;
      case 'w:fldSimple':
        this.fields.begin(++this.count);
        this.fields.instruct(node.attributes['w:instr'] ?? '');
        this.separate();
        this.walk(node, within);
        this.endField();
        return;
      case 'w:sdt':
        controlFinding(node, findings);
        for (const content of node.children) if (typeof content !== 'string' && content.name === 'w:sdtContent') this.walk(content, within);
        return;
      case 'mc:AlternateContent':
        this.walk(chosen(node, this.story.findings), within);
        return;
      case 'w:bookmarkStart':
        if (node.attributes['w:name'] !== undefined && node.attributes['w:name'] !== '_GoBack') this.made.bookmarks.push(node.attributes['w:name']);
        return;
      case 'w:commentRangeStart':
        if (this.ranges.size < mostRanges) this.ranges.set(node.attributes['w:id'] ?? '', { about: '', at: findings.at });
        return;
      case 'm:oMath':
      case 'm:oMathPara':
        findings.add('equation', 'An equation was taken in as plain characters. Look whether it still reads as it should.');
        this.say(descendantsOf(node, 'm:t').map(textOf).join(''), undefined, within);
        return;
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        this.walk(node, within);
        return;
      case 'w:subDoc':
        findings.add('not-understood', 'Another file stands here by a link. It was not read.');
        return;
      default:
        if (silent.has(node.name) || /Range(Start|End)$/.test(node.name)) return;
        findings.add('not-understood', `Something here is not known to Boardpack (“${node.name}”). Its words, if it has any, were taken in.`);
        this.walk(node, within);
    }
  }

  private changed(node: XmlNode, within: Within, kind: ReadChange['kind']): void {
    const words = this.listen(() => this.walk(node, within));
    this.story.findings.changes.push(changeOf(node, kind, words, this.story.findings.at));
  }

  private run(node: XmlNode, within: Within): void {
    const properties = childOf(node, 'w:rPr');
    const rStyle = properties && childOf(properties, 'w:rStyle')?.attributes['w:val'];
    const look = properties ? joinLooks([readLook(properties), this.story.styles.run(rStyle)]) : undefined;
    const format = properties && childOf(properties, 'w:rPrChange');
    if (format) this.story.findings.changes.push(changeOf(format, 'format', textOf(node).slice(0, 300), this.story.findings.at));
    const isHidden = look?.hidden ?? this.style.look.hidden ?? false;
    const read = () => {
      for (const child of node.children) if (typeof child !== 'string') this.inRun(child, look, within, properties);
    };
    if (!isHidden) {
      read();
      return;
    }
    this.muted++;
    const words = this.listen(read).trim();
    this.muted--;
    if (words !== '') this.story.findings.add('hidden-text', `Hidden text was left out: “${shorten(words)}”.`);
  }

  private inRun(node: XmlNode, look: RunLook | undefined, within: Within, properties: XmlNode | undefined): void {
    const { findings } = this.story;
    switch (node.name) {
      case 'w:t':
      case 'w:delText':
        this.say(textOf(node), look, within, fontOf(properties));
        return;
      case 'w:tab':
      case 'w:ptab':
        this.say('\t', look, within);
        return;
      case 'w:noBreakHyphen':
        this.say('\u2011', look, within);
        return;
      case 'w:softHyphen':
        this.say('\u00ad', look, within);
        return;
      case 'w:cr':
        if (this.isHeard) this.text.break();
        return;
      case 'w:br':
        if (node.attributes['w:type'] === 'page') this.among({ type: 'page' });
        else if (this.isHeard) this.text.break();
        return;
      case 'w:sym': {
        const code = Number.parseInt(node.attributes['w:char'] ?? '', 16);
        const sign = symbolOf(node.attributes['w:font'] ?? '', Number.isNaN(code) ? 0 : code);
        if (sign === null) findings.add('symbol', `A sign of the typeface “${node.attributes['w:font'] ?? ''}” is not known; “\ufffd” stands in its place.`);
        this.say(sign ?? '\ufffd', look, within);
        return;
      }
      case 'w:fldChar': {
        const type = node.attributes['w:fldCharType'];
        if (type === 'begin') this.fields.begin(++this.count);
        else if (type === 'separate') this.separate();
        else if (type === 'end') this.endField();
        return;
      }
      case 'w:instrText':
        this.fields.instruct(textOf(node));
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const words = this.isHeard ? this.story.note(kind, node.attributes['w:id'] ?? '') : null;
        if (words) this.text.note(words, kind === 'endnote');
        return;
      }
      case 'w:commentReference': {
        const id = node.attributes['w:id'] ?? '';
        const range = this.ranges.get(id);
        this.ranges.delete(id);
        this.story.comment(id, range?.about ?? '', range?.at ?? findings.at);
        return;
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.drawing(node);
        return;
      case 'mc:AlternateContent':
        for (const child of chosen(node, this.story.findings).children) if (typeof child !== 'string') this.inRun(child, look, within, properties);
        return;
      case 'w:ruby':
        for (const base of node.children) if (typeof base !== 'string' && base.name === 'w:rubyBase') this.walk(base, within);
        return;
      default:
        if (silent.has(node.name)) return;
        findings.add('not-understood', `Something here is not known to Boardpack (“${node.name}”), and was left out.`);
    }
  }

  /** The words that some work reads, whether they are printed or not. */
  private listen(work: () => void): string {
    if (this.listening++ === 0) this.heard = '';
    const from = this.heard.length;
    work();
    this.listening--;
    return this.heard.slice(from);
  }

  private get isHeard(): boolean {
    return this.muted === 0 && !this.fields.isInstruction;
  }

  /** Some characters, as they are printed, deleted or hidden. */
  private say(given: string, look: RunLook | undefined, within: Within, font = ''): void {
    if (this.fields.isInstruction) return;
    const text = withoutPrivate(cleanWords(given), font, (code) =>
      this.story.findings.add('symbol', `A sign is known to one typeface only (${code}), and may not be seen. Put another in its place.`),
    );
    if (this.listening > 0) this.heard += text;
    if (this.muted > 0) return;
    for (const range of this.ranges.values()) if (range.about.length < 300) range.about += text;
    this.made.isContents ||= this.fields.isContents;
    const { look: usual } = this.style;
    this.text.see(text, {
      bold: look?.bold ?? usual.bold ?? false,
      underlined: look?.underlined ?? usual.underlined ?? false,
      capitals: look?.capitals ?? usual.capitals ?? false,
      size: look?.size ?? usual.size ?? 0,
    });
    const field = this.fields.within;
    const link = field?.use.is === 'link' ? this.links.get(field.at) : within.link;
    const marks = marksOf(look, link);
    if (field?.use.is === 'reference' && !this.fields.isContents) this.text.refer(text, marks, { bookmark: field.use.bookmark, by: field.use.by }, field.at);
    else this.text.add(text, marks);
  }

  private separate(): void {
    const use = this.fields.separate();
    const at = this.fields.within?.at ?? 0;
    if (use?.is === 'link') this.links.set(at, linkFrom(use.target, this.story.findings));
    if (use?.is === 'unknown' && this.muted === 0) fieldFinding(use, this.story.findings);
  }

  private endField(): void {
    const use = this.fields.end();
    if (use?.is === 'sequence') this.made.counted = plainLength(this.text);
  }

  private linkOf(node: XmlNode): string | undefined {
    const relationship = this.story.relationships.get(node.attributes['r:id'] ?? '');
    return relationship?.isOutside ? linkFrom(relationship.target, this.story.findings) : undefined;
  }

  private drawing(node: XmlNode): void {
    if (!this.isHeard) return;
    for (const picture of this.story.pictures(node)) this.among(picture);
    for (const box of boxesIn(node)) this.made.boxes.push(box);
  }

  private among(one: Among): void {
    if (this.isHeard) (this.text.isEmpty ? this.made.before : this.made.after).push(one);
  }
}

function plainLength(text: ParagraphText): number {
  return text.pieces.reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : 0), 0);
}

function shorten(words: string): string {
  return words.length > 120 ? `${words.slice(0, 117)}…` : words;
}
