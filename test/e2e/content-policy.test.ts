import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from './app.ts';

describe('the content policy in a real page', () => {
  let app: OpenApp;

  beforeAll(async () => {
    app = await openApp();
    // Code that a test sends in is exempt from the policy; what it starts in the page is not.
    await app.page.waitForSelector('#root *');
  });
  afterAll(() => app.close());

  test('HTML given as text loses what can run and keeps the rest, comments of Word too', async () => {
    const html = await app.page.evaluate(() => {
      const holder = document.createElement('div');
      holder.innerHTML =
        '<p class="a" data-x="1">one<!--[if !supportLists]--> <b onclick="bad()">two</b><script>bad()</script>' +
        '<a href="javascript:bad()">three</a><img src="data:," onerror="bad()"><iframe src="https://example.org"></iframe><base href="//x/"></p>';
      return holder.innerHTML;
    });
    expect(html).toBe('<p class="a" data-x="1">one<!--[if !supportLists]--> <b>two</b><a>three</a><img src="data:,"></p>');
  });

  test.each(['https://example.org/worker.js', '//example.org/worker.js', 'data:text/javascript,1', 'blob:null/1'])(
    'starts no worker from %s',
    async (address) => {
      const outcome = await app.page.evaluate((script) => {
        try {
          new Worker(script);
          return 'started';
        } catch (error) {
          return (error as Error).name;
        }
      }, address);
      expect(outcome).not.toBe('started');
    },
  );

  test.each([
    ['a script element', "const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s)"],
    ['an event attribute', "const b = document.createElement('button'); b.setAttribute('onclick', 'window.ran = 1'); b.click()"],
    ['a timer with text', "setTimeout('window.ran = 1', 0)"],
    ['a javascript: address', "const a = document.createElement('a'); a.href = 'javascript:window.ran = 1'; document.body.append(a); a.click()"],
  ])('runs nothing from %s', async (_what, code) => {
    // The browser lets a test's own text through; what that text makes is under the policy again.
    await app.page.evaluate(`window.tried = 1; window.ran = 0; try { ${code} } catch {}`);
    await app.page.waitForTimeout(100);
    const outcome = await app.page.evaluate('({ tried: window.tried, ran: window.ran })');
    expect(outcome).toEqual({ tried: 1, ran: 0 });
  });

  test('nothing outside can be reached', async () => {
    for (const address of ['https://example.org/', 'http://127.0.0.1:1/', 'ws://127.0.0.1:1/']) {
      const outcome = await app.page.evaluate(
        (target) =>
          target.startsWith('ws')
            ? new Promise((settle) => {
                try {
                  const socket = new WebSocket(target);
                  socket.onopen = () => settle('reached');
                  socket.onerror = () => settle('refused');
                } catch {
                  settle('refused');
                }
              })
            : fetch(target, { mode: 'no-cors' }).then(
                () => 'reached',
                () => 'refused',
              ),
        address,
      );
      expect(outcome).toBe('refused');
    }
    expect(app.foreignRequests).toEqual([]);
  });
});
