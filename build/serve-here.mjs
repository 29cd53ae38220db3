import { appHeader, serveBuild } from './server.mjs';

/** @typedef {{ state: 'serving', server: import('./server.mjs').RunningServer } | { state: 'already running' | 'port taken' }} Outcome */

/**
 * What holds a port of this machine: nothing, this app, or another program.
 * @param {number} port
 * @returns {Promise<'nothing' | 'this app' | 'another program'>}
 */
export const askPort = async (port) => {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'HEAD', signal: AbortSignal.timeout(3_000) });
    return answer.headers.has(appHeader) ? 'this app' : 'another program';
  } catch (error) {
    const refused = error instanceof TypeError && error.cause instanceof Error && 'code' in error.cause && error.cause.code === 'ECONNREFUSED';
    return refused ? 'nothing' : 'another program';
  }
};

/**
 * Serves the app on its port and says so; where the port is held, says by what and what to do.
 * @param {{ port: number, build: () => Promise<string>, log: (line: string) => void }} options `build` is asked only where the port is free
 * @returns {Promise<Outcome>}
 */
export const serveHere = async ({ port, build, log }) => {
  const address = `http://127.0.0.1:${port}`;
  // Asked before building: a new build must not replace the files of an app that runs.
  const holder = await askPort(port);
  if (holder === 'this app') {
    log(`Boardpack is already running at ${address}`);
    return { state: 'already running' };
  }
  const server = holder === 'nothing' ? await serveBuild({ dist: await build(), port }).catch(nullWhereTaken) : null;
  if (server === null) {
    log(`Another program uses port ${port} on this machine. Your records belong to ${address}, so Boardpack does not move to another port.`);
    log('Please end that program and start again. Nothing was changed.');
    return { state: 'port taken' };
  }
  log(`Boardpack is at ${server.origin} - Ctrl+C ends it`);
  return { state: 'serving', server };
};

/** @param {NodeJS.ErrnoException} error @returns {null} */
const nullWhereTaken = (error) => {
  if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return null;
  throw error;
};
