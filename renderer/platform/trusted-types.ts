type Rules = { readonly createHTML: (html: string) => string; readonly createScriptURL: (address: string) => string };
type Factory = { readonly defaultPolicy: unknown; createPolicy(name: 'default', rules: Rules): unknown };
type Cleaning = Element & { setHTML(html: string, options: { readonly sanitizer: object }): void };

/**
 * Answers for every place where text could become a running page: HTML given as text loses what can run, and a worker
 * or service worker must be a file of the app. The content policy demands these rules wherever the browser knows them.
 */
export function guardTextSinks(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', { createHTML: withoutScripts, createScriptURL: ownScript });
}

/** Parses in a document without a window, so that nothing loads or runs, and keeps all but what could. */
function withoutScripts(html: string): string {
  // Older browsers cannot clean; there the content policy alone keeps scripts from running.
  if (!('setHTML' in Element.prototype)) return html;
  const holder = document.implementation.createHTMLDocument().createElement('div') as unknown as Cleaning;
  // Comments stay: Word marks its lists with them. A block list drops what is on it and, always, whatever can run.
  holder.setHTML(html, { sanitizer: { removeElements: ['base', 'link', 'meta'], comments: true } });
  return holder.innerHTML;
}

function ownScript(address: string): string {
  const { origin, protocol, host } = new URL(address, location.href);
  if (protocol !== location.protocol || host !== location.host) throw new TypeError(`Not a script of the app: ${origin}`);
  return address;
}
