import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { noncePlaceholder } from './src/main/shells/headers.ts';

/** The page, the same in both shells. */
export default defineConfig({
  root: join(import.meta.dirname, 'src/renderer'),
  publicDir: false,
  plugins: [react()],
  html: { cspNonce: noncePlaceholder },
  build: {
    outDir: '../../dist/renderer',
    emptyOutDir: true,
    // The page's policy lets no font or style in that is written into another file.
    assetsInlineLimit: 0,
    license: { fileName: 'licences.md' },
    // Read from this computer: neither the time nor the size of a transfer counts.
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
    // Run before the rest is: see app/firstReads.ts.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', test: /renderer\/(?:api\/(?!use)|app\/(?:firstReads|checks))|shared\/errors/u },
          ],
        },
      },
    },
  },
});
