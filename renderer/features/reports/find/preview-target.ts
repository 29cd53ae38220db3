import { highlight } from '../editor/highlight.ts';
import { rangesIn } from './ranges-in.ts';
import type { FindQuery } from './find-matches.ts';
import { type FindTarget, type Found, marked, mostDrawn } from './find-target.ts';

/** Looks through a page that is only read, as the preview is: whatever is drawn there is found. */
export class PreviewTarget implements FindTarget {
  private readonly page: HTMLElement;
  private ranges: Range[] = [];
  private at = -1;

  constructor(page: HTMLElement) {
    this.page = page;
  }

  look(query: FindQuery): Found {
    this.lookAgain(query);
    return this.go(Math.max(0, this.at));
  }

  lookAgain(query: FindQuery): Found {
    this.ranges = rangesIn(this.page, query);
    this.at = this.ranges.length === 0 ? -1 : Math.min(Math.max(0, this.at), this.ranges.length - 1);
    highlight(marked.all, this.ranges.slice(0, mostDrawn));
    return this.found;
  }

  go(at: number): Found {
    const count = this.ranges.length;
    this.at = count === 0 ? -1 : (at + count) % count;
    const here = this.ranges[this.at];
    highlight(marked.here, here ? [here] : [], 1);
    here?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return this.found;
  }

  leave(): void {
    this.clear();
    const here = this.ranges[this.at];
    if (here) getSelection()?.setBaseAndExtent(here.startContainer, here.startOffset, here.endContainer, here.endOffset);
    document.getElementById('work')?.focus({ preventScroll: true });
  }

  clear(): void {
    highlight(marked.all, []);
    highlight(marked.here, []);
  }

  follow(listener: () => void): () => void {
    const watcher = new MutationObserver(listener);
    watcher.observe(this.page, { childList: true, subtree: true, characterData: true });
    return () => watcher.disconnect();
  }

  private get found(): Found {
    return { count: this.ranges.length, at: this.at };
  }
}
