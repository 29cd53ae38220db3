import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '#renderer/app/error-boundary.tsx';
import { lazyRoom } from '#renderer/app/lazy-room.tsx';

const Room = ({ name }: { readonly name: string }) => <p>{`The room of ${name}`}</p>;
let host: HTMLElement;
let root: Root;

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
});

describe('a room in a file of its own', () => {
  test('says that it opens, then is there; the next time at once', async () => {
    let arrive: (room: typeof Room) => void = () => {};
    const load = vi.fn(() => new Promise<typeof Room>((resolve) => (arrive = resolve)));
    const Lazy = lazyRoom(load);
    root.render(<Lazy name="risks" />);
    await vi.waitFor(() => expect(host.textContent).toBe('Opening …'), 15_000);
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1), 15_000);
    arrive(Room);
    await vi.waitFor(() => expect(host.textContent).toBe('The room of risks'), 15_000);
    root.render(<Lazy key="again" name="people" />);
    await vi.waitFor(() => expect(host.textContent).not.toBe('The room of risks'), 15_000);
    expect(host.textContent).toBe('The room of people');
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('fetched beforehand, it never says that it opens', async () => {
    const Lazy = lazyRoom(async () => Room);
    await Lazy.fetch();
    const seen: string[] = [];
    new MutationObserver(() => seen.push(host.textContent ?? '')).observe(host, { childList: true, subtree: true });
    root.render(<Lazy name="risks" />);
    await vi.waitFor(() => expect(seen).toEqual(['The room of risks']), 15_000);
  });

  test('one that cannot be loaded is told to the boundary around it, and is tried again', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const load = vi.fn<() => Promise<typeof Room>>().mockRejectedValueOnce(new Error('no such file')).mockResolvedValue(Room);
    const Lazy = lazyRoom(load);
    root.render(
      <ErrorBoundary retryKey="one">
        <Lazy name="risks" />
      </ErrorBoundary>,
    );
    await vi.waitFor(() => expect(host.textContent).not.toMatch(/Opening|^$/), 15_000);
    expect(host.textContent).not.toContain('The room of risks');
    root.render(
      <ErrorBoundary retryKey="two">
        <Lazy name="risks" />
      </ErrorBoundary>,
    );
    await vi.waitFor(() => expect(host.textContent).toBe('The room of risks'), 15_000);
    quiet.mockRestore();
  });
});
