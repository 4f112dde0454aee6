import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Under npm a shell stands between npm and this process, and tells nobody when it is ended. */
const underNpm = process.env.npm_lifecycle_event === 'start';

/**
 * Runs a program until it ends. Signals that reach the starter are passed on; with `tied`, the program also hears when the starter
 * ends in a way it cannot tell.
 * @returns {Promise<{ code: number, signalled: boolean, seconds: number }>} the code is that of a shell: 128 and the signal's number
 */
export function run(program, args, { env, cwd, tied = false }) {
  const start = performance.now();
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: ['inherit', 'inherit', 'inherit', ...(tied ? ['ipc'] : [])],
  });
  let signalled = false;
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const pass = () => {
      signalled = true;
      child.kill(signal);
    };
    process.on(signal, pass);
    return [signal, pass];
  });
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (underNpm && process.ppid !== parent) child.kill('SIGTERM');
  }, 500);
  return new Promise((resolve) => {
    const end = (code) => {
      clearInterval(watch);
      for (const [signal, pass] of handlers) process.off(signal, pass);
      resolve({ code, signalled, seconds: (performance.now() - start) / 1000 });
    };
    child.on('error', () => end(127));
    child.on('exit', (code, signal) => end(code ?? 128 + constants.signals[signal]));
  });
}
