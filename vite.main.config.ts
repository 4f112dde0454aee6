import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as {
  version: string;
};

/** The programs of the app without a window: both shells and the worker of the jobs. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  // npm tells it from the sources; what is built and packed is started without npm.
  define: { 'process.env.npm_package_version': JSON.stringify(manifest.version) },
  // Native code stays in node_modules, and Electron is there or not.
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/main',
    emptyOutDir: true,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: {
        web: 'src/main/shells/web.ts',
        electron: 'src/main/shells/electron.ts',
        job: 'src/main/jobs/worker.ts',
        prover: 'src/main/jobs/matching/prover.ts',
      },
      // Shared parts lie beside the programs: the app looks for `job.js` beside itself, wherever it was put.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
