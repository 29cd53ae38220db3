import { closeHistory } from '@tiptap/pm/history';
import { Plugin, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Store } from '#renderer/data/index.ts';
import { takePicture } from '../pictures/take-picture.ts';
import { type CleanPaste, cleanHtml } from './clean-html.ts';

const mostCharacters = 12_000_000;
const mostBlocks = 3_000;
const mostText = 1_500_000;

/** How the page hears of a paste. */
type Told = { readonly onProblem: (message: string) => void; readonly onNote: (message: string) => void; readonly onPicture: (bytes: Uint8Array) => void };

/**
 * Takes what is pasted: structure from Word and web pages is kept and the rest dropped; pictures go through the gate.
 * More than a paper can hold is refused with a sentence before anything of it is read.
 */
export function pastePlugin(store: Store, told: Told): Plugin {
  return new Plugin({
    props: {
      // Before ProseMirror reads the whole of it, styles and all.
      handleDOMEvents: {
        paste: (view, event) => {
          const isTaken = view.editable && event.clipboardData !== null && takeData(view, event.clipboardData, store, told);
          if (isTaken) event.preventDefault();
          return isTaken;
        },
        drop: (view, event) => {
          const data = event.dataTransfer;
          if (view.dragging || !data || !view.editable) return false;
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (at) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at.pos))));
          event.preventDefault();
          const isTaken = takeData(view, data, store, told);
          if (!isTaken && data.files.length > 0)
            told.onProblem('Only pictures (PNG, JPEG) can be dropped into the text. Other files can be attached under Appendices.');
          else if (!isTaken) view.pasteText(data.getData('text/plain'));
          return true;
        },
      },
    },
  });
}

/** Takes in what the clipboard or a drag holds; false where it is plain text, or came from this editor itself. */
function takeData(view: EditorView, data: DataTransfer, store: Store, told: Told): boolean {
  const html = data.getData('text/html');
  const size = Math.max(html.length > mostCharacters ? html.length : 0, data.getData('text/plain').length);
  if (html.length > mostCharacters || size > mostText) {
    told.onProblem(sizeSentence(size));
    return true;
  }
  if (!html) {
    const picture = [...data.files].find((file) => file.type.startsWith('image/'));
    if (picture) void picture.arrayBuffer().then((bytes) => told.onPicture(new Uint8Array(bytes)));
    return Boolean(picture);
  }
  if (isOurs(html)) return false;
  const clean = cleanHtml(html);
  if (clean.blocks > mostBlocks || clean.html.length > mostText * 2) told.onProblem(sizeSentence(clean.html.length));
  else void insertClean(view, clean, store, told);
  return true;
}

/** What this editor put on the clipboard itself, from this report or another. */
function isOurs(html: string): boolean {
  return html.includes('data-pm-slice') && /data-id="[a-z2-7]{20}"/.test(html.slice(0, 4_000));
}

async function insertClean(view: EditorView, clean: CleanPaste, store: Store, told: Told): Promise<void> {
  const problems: string[] = [];
  const savings: string[] = [];
  let { html } = clean;
  for (const [index, address] of clean.pictures.entries()) {
    const taken = await takePicture(store, bytesOf(address));
    const mark = `<figure data-pasted="${index}"></figure>`;
    if (taken.ok) {
      const { blob, mediaType, width, height, share, saving } = taken.value;
      if (saving !== null) savings.push(saving);
      html = html.replace(
        mark,
        `<figure data-blob="${blob}" data-media-type="${mediaType}" data-width="${width}" data-height="${height}" data-share="${share}"></figure>`,
      );
    } else {
      problems.push(taken.problem.message);
      html = html.replace(mark, '');
    }
  }
  if (view.isDestroyed) return;
  // A paste is a step of its own for Undo, however quickly it followed the typing before.
  view.dispatch(closeHistory(view.state.tr));
  view.pasteHTML(html);
  if (problems[0]) told.onProblem(problems[0]);
  else if (clean.pictures.length > 0) told.onNote(['Describe the pictures you pasted for people who cannot see them.', ...savings.slice(0, 2)].join(' '));
  else if (clean.lost.length > 0) told.onNote(`Pasted without ${clean.lost.join(' and ')}.`);
}

function bytesOf(address: string): Uint8Array {
  const text = atob(address.slice(address.indexOf(',') + 1));
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}

function sizeSentence(characters: number): string {
  return `This is ${(characters / 1_000_000).toFixed(1)} MB of text, more than one paper can take in at once, so nothing was pasted. Paste it in parts, or attach it as an appendix.`;
}
