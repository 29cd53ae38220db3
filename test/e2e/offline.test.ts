import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from './app.ts';

describe('the installed web app', () => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.close());

  test('can be installed', async () => {
    const session = await app.context.newCDPSession(app.page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map((error) => error.errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  });

  test('opens with the server stopped', async () => {
    await app.page.evaluate(async () => {
      await navigator.serviceWorker.register('./sw.js');
      await navigator.serviceWorker.ready;
    });
    await app.stopServer();
    await app.page.reload();
    await app.page.getByRole('heading').first().waitFor();
    expect(await app.page.title()).toContain('Boardpack');
    expect(app.errors).toEqual([]);
  });
});
