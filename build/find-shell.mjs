/**
 * What is asked of this machine on starting.
 * @typedef {object} Machine
 * @property {() => boolean} hasDisplay
 * @property {() => string | null} findElectron
 * @property {() => Promise<boolean>} isElectronHostReachable
 * @property {() => Promise<'fetched' | 'given up' | 'failed'>} fetchElectron
 * @property {(program: string) => string | null} electronRefusal
 */

/**
 * Electron's program, fetched once where that is possible, or the reason why the app runs in the browser. Nothing is
 * fetched on a build machine, which asks nobody.
 * @param {{ args: readonly string[], isBuildMachine: boolean, machine: Machine, log: (line: string) => void }} options
 * @returns {Promise<{ program: string } | { reason: string }>}
 */
export const findShell = async ({ args, isBuildMachine, machine, log }) => {
  if (args.includes('--web')) return { reason: 'as asked' };
  if (!machine.hasDisplay()) return { reason: 'there is no display for a window' };
  if (machine.findElectron() === null) {
    if (isBuildMachine) return { reason: 'its runtime is not here' };
    if (!(await machine.isElectronHostReachable())) return { reason: 'its runtime is not here and its host does not answer' };
    log('Electron is fetched once; later starts need no network.');
    const outcome = await machine.fetchElectron();
    if (outcome !== 'fetched') return { reason: outcome === 'given up' ? 'you went on without it' : 'its runtime could not be fetched' };
  }
  const program = machine.findElectron();
  if (program === null) return { reason: 'its runtime is not complete' };
  const refusal = machine.electronRefusal(program);
  return refusal === null ? { program } : { reason: `its runtime does not start here: ${refusal}` };
};

/**
 * The line that says why the app runs in the browser.
 * @param {string} reason
 */
export const browserLine = (reason) => `Running in the browser, not in Electron: ${reason}.`;
