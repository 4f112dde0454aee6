/**
 * Zod would compile its checks by `new Function`, which the page's policy refuses. Said by the name zod looks for when it is first used:
 * saying it by its own `config` would load all of it with the first screen.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
