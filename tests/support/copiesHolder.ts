import { AppError } from '../../src/shared/errors.ts';
import { openStore } from '../../src/main/store/store.ts';

/**
 * A program: opens the file named first and says `open` or the code of why not; `hold` keeps it open until it is killed, `nobody`
 * opens it as a user without rights (where the program runs as root, whom nothing stops).
 */
const [path = '', ...how] = process.argv.slice(2);
// Loads what SQLite needs while it can still be read.
openStore(':memory:').close();
if (how.includes('nobody') && process.getuid?.() === 0) {
  process.setegid?.(65534);
  process.seteuid?.(65534);
}
try {
  const store = openStore(path);
  process.stdout.write('open\n');
  if (how.includes('hold')) setInterval(() => undefined, 1000);
  else store.close();
} catch (error) {
  process.stdout.write(`${error instanceof AppError ? error.code : String(error)}\n`);
}
