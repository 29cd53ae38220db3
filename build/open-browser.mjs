import { spawn } from 'node:child_process';

/** Whether this machine shows windows to somebody. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/**
 * Opens an address in the user's own browser. Where there is none, nothing happens: the address was printed.
 * @param {string} address
 */
export const openBrowser = (address) => {
  const [program, args] =
    process.platform === 'darwin' ? ['open', [address]] : process.platform === 'win32' ? ['explorer.exe', [address]] : ['xdg-open', [address]];
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};
