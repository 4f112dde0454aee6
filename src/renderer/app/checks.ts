import { config } from 'zod';

// Zod would compile its checks by `new Function`, which the page's policy refuses. Imported before any schema is made.
config({ jitless: true });
