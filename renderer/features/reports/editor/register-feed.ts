import type { RecordRef } from '#shared/pictures/scene.ts';
import type { Contents } from '#renderer/parts/register-blocks/use-contents.ts';
import type { Said } from '#renderer/parts/register-blocks/read-contents.ts';

/** What is asked for at a block that follows the registers. */
export type RegisterActs = {
  /** Its options; where it is frozen, what has changed since. */
  readonly onOptions: (block: string) => void;
  readonly onText: (block: string) => void;
  readonly onOpen: (record: RecordRef) => void;
};

/** What the blocks that follow the registers say at present. New contents redraw only the blocks whose words became different. */
export class RegisterFeed {
  readonly acts: RegisterActs;
  private said: Contents = new Map();
  private readonly followers = new Map<string, Set<() => void>>();

  constructor(acts: RegisterActs = { onOptions: () => {}, onText: () => {}, onOpen: () => {} }) {
    this.acts = acts;
  }

  /** Undefined while that is not known yet. */
  of(block: string): Said | undefined {
    return this.said.get(block);
  }

  /** Calls `redraw` whenever the block says something else, until the function that is answered is called. */
  follow(block: string, redraw: () => void): () => void {
    const there = this.followers.get(block) ?? new Set();
    this.followers.set(block, there.add(redraw));
    return () => {
      there.delete(redraw);
      if (there.size === 0 && this.followers.get(block) === there) this.followers.delete(block);
    };
  }

  /** Takes what they say now. */
  show(said: Contents): void {
    const before = this.said;
    this.said = said;
    for (const [block, redraws] of this.followers) if (before.get(block) !== said.get(block)) for (const redraw of redraws) redraw();
  }
}
