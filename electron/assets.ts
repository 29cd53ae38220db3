/** A file of the built renderer: its place below the renderer's folder, its media type, and whether its name carries its hash. */
export type Asset = { readonly file: string; readonly mediaType: string; readonly immutable: boolean };

const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  wasm: 'application/wasm',
};

const contentPolicy = [
  "default-src 'none'",
  // The typesetter is WebAssembly; this lets that be compiled and no text be run.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** The headers of every answer, of the shell's own scheme and of the server on 127.0.0.1 alike. */
export const assetHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
};

const decodePath = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/**
 * The file that an address path stands for, or null where it names none: parent folders, hidden files, backslashes,
 * drive letters, control characters and unknown kinds of file are never served. A query is left out of account.
 */
export const resolveAsset = (address: string): Asset | null => {
  const path = decodePath(address.split(/[?#]/, 1)[0] ?? '');
  if (path === null || !path.startsWith('/')) return null;
  const file = path === '/' ? 'index.html' : path.slice(1);
  const isPlain = file.split('/').every((part) => /^[\w@-][\w@.,+-]*$/.test(part));
  const mediaType = mediaTypes[file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
  if (!isPlain || !file.includes('.') || mediaType === undefined) return null;
  return { file, mediaType, immutable: file.startsWith('assets/') };
};
