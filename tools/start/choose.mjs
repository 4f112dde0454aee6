/**
 * Which shell to open, and why it is not the window of its own where it is not. Anything but `--file` is for the web shell, which
 * knows what to do with it or says so.
 * @param {{ args: string[], env: NodeJS.ProcessEnv, platform: string, isRoot: boolean }} asked
 * @returns {{ kind: 'electron' } | { kind: 'web', because: string }}
 */
export function chooseShell({ args, env, platform, isRoot }) {
  const others = args.filter((arg, index) => !/^--file(=|$)/u.test(arg) && args[index - 1] !== '--file');
  if (others.length > 0) return { kind: 'web', because: 'asked' };
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY)
    return { kind: 'web', because: 'noDisplay' };
  // Chromium refuses to run for root inside its sandbox, and Escale to run outside of it.
  if (platform === 'linux' && isRoot && !env.ELECTRON_DISABLE_SANDBOX)
    return { kind: 'web', because: 'asRoot' };
  return { kind: 'electron' };
}

/** @param {NodeJS.ProcessEnv} env @param {string} locale what the system reports where it sets no variables */
export function speaksFrench(env, locale) {
  const said = env.LC_ALL || env.LC_MESSAGES || env.LANG || locale;
  return !said || /^(?:c|posix)(?:\.|$)/iu.test(said) || /^fr(?:[-_.@]|$)/iu.test(said);
}
