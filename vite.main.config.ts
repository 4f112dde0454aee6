import { defineConfig } from 'vite';

/** The programs of the app without a window: both shells and the worker of the jobs. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
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
      },
      // Shared parts lie beside the programs: the app looks for `job.js` beside itself, wherever it was put.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
