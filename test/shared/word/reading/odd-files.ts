import { stripesPng } from '#test/documents/png.ts';
import { cell, definition, field, grid, instance, level, listed, type MadeDocx, par, row, run, style } from './made-docx.ts';

/** A Word file with one oddity of those that real papers have, and the text that it prints, line for line. */
export type OddFile = {
  readonly name: string;
  readonly made: MadeDocx;
  /** Labels and words; the cells of a row are parted by ' | '. */
  readonly lines: readonly string[];
  /** Sentences that the findings must hold. */
  readonly findings?: readonly RegExp[];
  /** Readers that are known to give other text, and why. */
  readonly others?: { readonly pandoc?: string; readonly mammoth?: string };
};

const by = 'w:id="90" w:author="R. Dunmore" w:date="2027-01-04T09:00:00Z"';
const bold = '<w:b/>';
const drawing = (id: string, alt: string) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="3600000" cy="1800000"/><wp:docPr id="1" name="Picture" descr="${alt}"/><a:graphic><a:graphicData uri="picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const box = (inside: string) => `<wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp>`;
const sdt = (inside: string) => `<w:sdt><w:sdtPr><w:alias w:val="field"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const list = definition(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'lowerRoman', '(%3)'));

export const oddFiles: readonly OddFile[] = [
  {
    name: 'typed numbers and a tab, with one missing and one twice',
    made: {
      body: [
        par(run('Purpose of the Report', bold)),
        par('<w:r><w:t>1.</w:t><w:tab/><w:t>To ask for money.</w:t></w:r>'),
        par(''),
        par('<w:r><w:t>2.</w:t><w:tab/><w:t>To say why.</w:t></w:r>'),
        par('<w:r><w:t>2.</w:t><w:tab/><w:t>To say when.</w:t></w:r>'),
        par('<w:r><w:t>5.</w:t><w:tab/><w:t>To say how.</w:t></w:r>'),
        par('a) first'),
        par('(i) a part of it'),
        par('\uf0b7 a point'),
      ].join(''),
    },
    lines: [
      'Purpose of the Report',
      '1. To ask for money.',
      '2. To say why.',
      '2. To say when.',
      '5. To say how.',
      'a) first',
      '(i) a part of it',
      '• a point',
    ],
    findings: [/2 appears twice/, /5 follows 2: 3 to 4 are missing/, /typed by hand/, /empty paragraph/, /taken for a heading/],
    others: { pandoc: 'keeps the private bullet', mammoth: 'keeps the private bullet' },
  },
  {
    name: 'headings that are bold or in capitals in the usual style',
    made: {
      body: [
        par(run('REPORT OF THE DIRECTOR OF PLACE')),
        par(run('STREET LIGHTING RENEWAL', bold)),
        par(run('Purpose of the Report', `${bold}<w:u w:val="single"/>`)),
        par('It asks for lamps.'),
        par(run('Old lamps', '<w:b/><w:i/>')),
        par('They are old.'),
        par('RECOMMENDATIONS'),
        par('That the lamps be bought.'),
      ].join(''),
    },
    lines: [
      'REPORT OF THE DIRECTOR OF PLACE',
      'STREET LIGHTING RENEWAL',
      'Purpose of the Report',
      'It asks for lamps.',
      'Old lamps',
      'They are old.',
      'RECOMMENDATIONS',
      'That the lamps be bought.',
    ],
  },
  {
    name: 'alternate content, whose fallback says the same again',
    made: {
      body: par(
        `${run('Before ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData>${box(par('In the box.'))}</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${par('In the box.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('after.')}`,
      ),
    },
    lines: ['Before after.', 'In the box.'],
    findings: [/text box/],
    others: { pandoc: 'puts the box where it stands', mammoth: 'puts the box where it stands' },
  },
  {
    name: 'content controls round blocks, rows, cells and words',
    made: {
      body:
        sdt(par('A block.')) +
        par(`${run('Some ')}${sdt(run('words'))}${run(' here.')}`) +
        grid(row(cell(par('Name')) + cell(par('Post')), '<w:tblHeader/>') + sdt(row(sdt(cell(par('A'))) + cell(sdt(par('B')))))),
    },
    lines: ['A block.', 'Some words here.', 'Name | Post', 'A | B'],
    findings: [/content controls/],
    others: { mammoth: 'loses cells within controls' },
  },
  {
    name: 'simple and complex fields, links by field and by relationship',
    made: {
      body: [
        par(
          `${run('As in paragraph ')}<w:fldSimple w:instr=" REF _Ref1 \\n \\h ">${run('4')}</w:fldSimple>${run(' and ')}${field('REF _Ref2 \\r \\h', run('5'))}${run('.')}`,
        ),
        par(
          `${run('See ')}${field('HYPERLINK "https://www.wendlebury.example/a"', run('the page'))}${run(' and ')}<w:hyperlink r:id="link">${run('the other')}</w:hyperlink>${run(' and ')}<w:hyperlink r:id="disk">${run('my disk')}</w:hyperlink>${run('.')}`,
        ),
        par(`${run('Printed ')}${field('DATE \\@ "d MMMM yyyy"', run('4 January 2027'))}${run('.')}`),
      ].join(''),
      relationships:
        '<Relationship Id="link" Type="x/hyperlink" Target="https://www.wendlebury.example/b" TargetMode="External"/><Relationship Id="disk" Type="x/hyperlink" Target="file:///C:/Users/me/a.docx" TargetMode="External"/>',
    },
    lines: ['As in paragraph 4 and 5.', 'See the page and the other and my disk.', 'Printed 4 January 2027.'],
    findings: [/own disk/, /changes by itself/],
    others: { pandoc: 'loses the words of simple fields', mammoth: 'loses the words of simple fields' },
  },
  {
    name: 'symbols, hyphens, tabs and breaks',
    made: {
      body: [
        par('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t xml:space="preserve"> 5 and </w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'),
        par('<w:r><w:t>2027</w:t><w:noBreakHyphen/><w:t>28</w:t><w:tab/><w:t>end</w:t><w:br/><w:t>line</w:t><w:cr/><w:t>again</w:t></w:r>'),
        par('<w:r><w:t>co</w:t><w:softHyphen/><w:t>operate</w:t></w:r>'),
      ].join(''),
    },
    lines: ['≥ 5 and ✓', '2027\u201128 end line again', 'co\u00adoperate'],
    others: { pandoc: 'leaves signs of symbol fonts out', mammoth: 'reads other signs for some' },
  },
  {
    name: 'merged cells, a table within a cell, lists in cells',
    made: {
      numbering: definition(2, level(0, 'bullet', '\uf0b7', '')) + instance(2, 2),
      body:
        grid(
          row(cell(par('Year'), '<w:gridSpan w:val="2"/>') + cell(par('Cost')), '<w:tblHeader/>') +
            row(cell(par('2027'), '<w:vMerge w:val="restart"/>') + cell(par('first half')) + cell(par('£1'))) +
            row(
              cell(par(''), '<w:vMerge/>') +
                cell(par('second half') + listed('a point', 2)) +
                cell(par('In: ') + grid(row(cell(par('x')) + cell(par('y')))) + par('')),
            ),
          3,
        ) + par('After.'),
    },
    lines: ['Year | | Cost', '2027 | first half | £1', '| second half • a point | In: x y', 'After.'],
    findings: [/several columns or rows/, /within another/],
    others: { pandoc: 'leaves bullets in cells out', mammoth: 'leaves bullets in cells out' },
  },
  {
    name: 'the strict form of the format',
    made: { isStrict: true, numbering: list + instance(1, 1), body: par('Words.') + listed('numbered', 1) + grid(row(cell(par('a')) + cell(par('b')))) },
    lines: ['Words.', '1. numbered', 'a | b'],
    others: { pandoc: 'reads no strict file of this age', mammoth: 'reads no strict file' },
  },
  {
    name: 'numbers by style, with starts, restarts and figures in place of letters',
    made: {
      styles:
        style('Num', 'Numbered', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
        style('Sub', 'Sub numbered', '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>', 'Num') +
        style('Linked', 'Linked', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>') +
        style('Head', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>') +
        style('Head2', 'heading 2', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>'),
      numbering:
        list +
        definition(3, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Linked"/>')) +
        definition(
          4,
          level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>') + level(2, 'lowerLetter', '%3.', '<w:lvlRestart w:val="1"/>'),
        ) +
        definition(5, level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2')) +
        instance(1, 1) +
        instance(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>') +
        instance(3, 3) +
        instance(4, 4) +
        instance(5, 5) +
        instance(6, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '[%1]')}</w:lvlOverride>`),
      body: [
        par('Scope', '<w:pStyle w:val="Head"/>'),
        par('First', '<w:pStyle w:val="Head2"/>'),
        par('one', '<w:pStyle w:val="Num"/>'),
        par('sub', '<w:pStyle w:val="Sub"/>'),
        par('two', '<w:pStyle w:val="Num"/>'),
        par('not numbered', '<w:pStyle w:val="Num"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
        listed('seven', 2),
        listed('eight', 2),
        par('linked', '<w:pStyle w:val="Linked"/>'),
        listed('roman', 4, 0),
        listed('legal', 4, 1),
        listed('letter', 4, 2),
        listed('legal again', 4, 1),
        listed('letter goes on', 4, 2),
        listed('nine in brackets', 6),
        par('Costs', '<w:pStyle w:val="Head"/>'),
      ].join(''),
    },
    lines: [
      '1 Scope',
      '1.1 First',
      '1. one',
      'a) sub',
      '2. two',
      'not numbered',
      '7. seven',
      '8. eight',
      '(a) linked',
      'I. roman',
      '1.1 legal',
      'a. letter',
      '1.2 legal again',
      'b. letter goes on',
      '[9] nine in brackets',
      '2 Costs',
    ],
  },
  {
    name: 'footnotes and endnotes',
    made: {
      body: par(`${run('Costs')}<w:r><w:footnoteReference w:id="1"/></w:r>${run(' rise')}<w:r><w:endnoteReference w:id="1"/></w:r>${run('.')}`),
      footnotes: `<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>${run(' At prices of 2027.')}</w:p></w:footnote>`,
      endnotes: `<w:endnote w:id="1"><w:p><w:r><w:endnoteRef/></w:r>${run(' By a tenth.')}</w:p></w:endnote>`,
    },
    lines: ['Costs[At prices of 2027.] rise[By a tenth.].'],
    findings: [/endnotes/],
  },
  {
    name: 'tracked changes, moved words, a paragraph’s end and a row taken away, a comment',
    made: {
      comments: `<w:comment w:id="5" w:author="R. Dunmore" w:initials="RD" w:date="2027-01-04T09:00:00Z">${par('Is this right?')}</w:comment>`,
      body: [
        par(`${run('The sum is ')}<w:del ${by}><w:r><w:delText>£4</w:delText></w:r></w:del><w:ins ${by}>${run('£5')}</w:ins>${run(' in all.')}`),
        par(`${run('Here ')}<w:moveFrom ${by}>${run('went ')}</w:moveFrom>${run('stays.')}`),
        par(`<w:moveTo ${by}>${run('Went ')}</w:moveTo>${run('there.')}`),
        par(run('Joined '), `<w:rPr><w:del ${by}/></w:rPr>`),
        par('with this.'),
        grid(row(cell(par('a')) + cell(par('b'))) + row(cell(par('gone')) + cell(par('too')), `<w:del ${by}/>`)),
        par(`<w:commentRangeStart w:id="5"/>${run('All of it')}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>${run(' stands.')}`),
      ].join(''),
    },
    lines: ['The sum is £5 in all.', 'Here stays.', 'Went there.', 'Joined with this.', 'a | b', 'All of it stands.'],
    findings: [/a comment in its margin \(R\. Dunmore\)/, /tracked changes \(R\. Dunmore\)/],
    others: { pandoc: 'keeps rows that were taken away', mammoth: 'keeps rows that were taken away and the end of a paragraph' },
  },
  {
    name: 'hidden text, page breaks, a picture, another that no report can keep',
    made: {
      body: [
        par(`${run('Seen')}${run(' and hidden', '<w:vanish/>')}${run('.')}`),
        par('<w:r><w:br w:type="page"/></w:r>'),
        par(`${drawing('picture', 'Stripes')}${run('Under it.')}`),
        par(drawing('metafile', '')),
      ].join(''),
      relationships: '<Relationship Id="picture" Type="x/image" Target="media/one.png"/><Relationship Id="metafile" Type="x/image" Target="media/two.emf"/>',
      files: { 'word/media/one.png': stripesPng(20, 10), 'word/media/two.emf': new Uint8Array([1, 2, 3, 4]) },
    },
    lines: ['Seen.', 'Under it.'],
    findings: [/Hidden text was left out: “and hidden”/, /cannot keep \(EMF\)/],
    others: { pandoc: 'shows hidden text', mammoth: 'shows hidden text' },
  },
  {
    name: 'a list of contents by a field, and a caption with a counted number',
    made: {
      styles: style('H1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') + style('TOC1', 'toc 1') + style('Cap', 'caption'),
      body: [
        `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Scope')}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1', run('2'))}</w:p>`,
        `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${run('Costs')}<w:r><w:tab/></w:r>${field('PAGEREF _Toc2', run('3'))}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
        par('Scope', '<w:pStyle w:val="H1"/>'),
        par(`${run('Table ')}${field('SEQ Table \\* ARABIC', run('1'))}${run(': What it costs')}`, '<w:pStyle w:val="Cap"/>'),
        grid(row(cell(par('a')) + cell(par('b')), '<w:tblHeader/>')),
        par('Costs', '<w:pStyle w:val="H1"/>'),
      ].join(''),
    },
    lines: ['Scope 2', 'Costs 3', 'Scope', 'Table 1: What it costs', 'a | b', 'Costs'],
  },
  {
    name: 'a list of contents within a control, under a heading of its own, by a field that never ends',
    made: {
      styles:
        style('H1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') + style('Toc', 'TOC Heading', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', 'H1'),
      body: [
        sdt(
          par('Contents', '<w:pStyle w:val="Toc"/>') +
            `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Purpose of the Report')}<w:r><w:tab/></w:r>${run('2')}</w:p>`,
        ),
        par('Purpose of the Report', '<w:pStyle w:val="H1"/>'),
        par('To ask for lamps.'),
        par('Next Steps', '<w:pStyle w:val="H1"/>'),
        par('None.'),
      ].join(''),
    },
    lines: ['Contents', 'Purpose of the Report 2', 'Purpose of the Report', 'To ask for lamps.', 'Next Steps', 'None.'],
    others: { pandoc: 'gives up on the field' },
  },
  {
    name: 'equations, ruby, direction marks and smart tags',
    made: {
      body: [
        par(`${run('Where ')}<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>${run('.')}`),
        par(`<w:smartTag w:element="place">${run('Aldermoor')}</w:smartTag>${run(' and ')}<w:bdo w:val="ltr">${run('Wendlebury')}</w:bdo>`),
        par('<w:r><w:ruby><w:rt><w:r><w:t>above</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r>'),
      ].join(''),
    },
    lines: ['Where x=1.', 'Aldermoor and Wendlebury', 'base'],
    findings: [/equation/],
    others: { pandoc: 'loses ruby and some wrappers', mammoth: 'loses equations and some wrappers' },
  },
  {
    name: 'a field that never comes to its end',
    made: { body: par(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>${run('lost')}`) + par('Not lost.') },
    lines: ['Not lost.'],
    others: { pandoc: 'gives up on it', mammoth: 'shows it' },
  },
];
