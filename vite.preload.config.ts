import { defineConfig } from 'vite';

/** The preload: one CommonJS file, the only form a sandboxed window takes. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/preload',
    emptyOutDir: true,
    rolldownOptions: {
      input: { index: 'src/preload/index.ts' },
      output: { format: 'cjs', entryFileNames: 'index.cjs' },
    },
  },
});
