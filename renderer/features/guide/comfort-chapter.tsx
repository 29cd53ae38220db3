import { Key, Section } from './section.tsx';

/** What makes writing a long report easier. */
export function WritingComfort() {
  return (
    <Section name="comfort" title="Finding, spelling and moving about">
      <ul>
        <li>
          <Key of="Ctrl+F" /> finds words in the text, tables, captions, footnotes and headings; <Key of="Enter" /> goes to the next place, and Escape leaves
          the cursor there. <Key of="Ctrl+H" /> replaces one or all of them, and all of them are one step for Undo. The preview is searched as it is printed.
        </li>
        <li>
          A wavy line marks a word that the dictionary of British English does not have. <Key of="F7" /> goes to the next one, and <Key of="Shift+F10" /> or the
          right button of the mouse offers what may have been meant. Names in your records, abbreviations, figures and addresses are left alone. Words of your
          own are kept under Settings, Words of the council. Nothing of it needs a network.
        </li>
        <li>The line below the page counts what is written or selected, and the whole report against the most words that Settings allows.</li>
        <li>
          Paragraphs, tables and pictures are dragged by the dots in the margin, from one part into another too, or moved with <Key of="Alt+Shift+ArrowUp" />{' '}
          and <Key of="Alt+Shift+ArrowDown" />. <Key of="Alt+Shift+ArrowLeft" /> and <Key of="Alt+Shift+ArrowRight" /> change the width of a column or a
          picture.
        </li>
        <li>Pictures are made as small as print allows when they come in, and what the camera wrote into them is taken out.</li>
        <li>
          <Key of="F8" /> puts a register or another report beside the page; <Key of="F9" /> takes everything but the page away. Reports that you open stay in a
          strip over the page, each where you left it: <Key of="Alt+PageDown" /> goes to the next, <Key of="Alt+W" /> closes one.
        </li>
      </ul>
    </Section>
  );
}
