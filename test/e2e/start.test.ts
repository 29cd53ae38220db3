import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from './app.ts';

describe('the app as served', () => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.close());

  test('opens under the content policy without an error and without asking anyone else', async () => {
    await app.page.getByRole('heading').first().waitFor();
    await expect.poll(() => app.page.title()).toContain('Boardpack');
    expect(app.errors).toEqual([]);
    expect(app.foreignRequests).toEqual([]);
  });
});
