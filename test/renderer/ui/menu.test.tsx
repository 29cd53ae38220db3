import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MenuButton } from '#renderer/ui/menu.tsx';

afterEach(() => document.body.replaceChildren());

function Growing() {
  const [wide, setWide] = useState(false);
  return (
    <div style={{ position: 'absolute', right: 0, top: 0 }}>
      <MenuButton label="Arrange">
        <button type="button" style={{ display: 'block', width: wide ? 300 : 100 }} onClick={() => setWide(true)}>
          More
        </button>
      </MenuButton>
    </div>
  );
}

test('a panel has the cursor in its first control, and stays within the window when it grows', async () => {
  await render(<Growing />);
  await page.getByRole('button', { name: 'Arrange' }).click();
  const more = page.getByRole('button', { name: 'More' });
  await expect.element(more).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => more.element().getBoundingClientRect().width).toBe(300);
  await expect.poll(() => more.element().getBoundingClientRect().right).toBeLessThanOrEqual(window.innerWidth);
});
