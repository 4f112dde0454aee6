import { expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { zipOf } from './archive.ts';

/** What another program finds in an archive; it checks sizes, and here the checksums too. */
async function unzip(bytes: Uint8Array): Promise<(readonly [string, string])[]> {
  const { promise, resolve, reject } = Promise.withResolvers<(readonly [string, string])[]>();
  fromBuffer(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true }, (failed, archive) => {
    if (failed) {
      reject(failed);
      return;
    }
    const found: (readonly [string, string])[] = [];
    archive.on('error', reject);
    archive.on('end', () => {
      resolve(found);
    });
    archive.on('entry', (entry: { fileName: string }) => {
      archive.openReadStream(entry as never, (refused, stream) => {
        if (refused) {
          reject(refused);
          return;
        }
        void stream.toArray().then((parts: Uint8Array[]) => {
          found.push([entry.fileName, Buffer.concat(parts).toString()]);
          archive.readEntry();
        }, reject);
      });
    });
    archive.readEntry();
  });
  return promise;
}

it('every text is found again under its name, accents and all', async () => {
  const entries = [
    { name: 'Zoé Lesse.ics', text: 'é'.repeat(10_000) },
    { name: 'vide.ics', text: '' },
  ];
  expect(await unzip(zipOf(entries))).toEqual(entries.map(({ name, text }) => [name, text]));
});

it('two of the same name are told apart, also where a disk takes large and small letters for the same', async () => {
  const archive = zipOf(['Anne.ics', 'anne.ics', 'Anne.ics'].map((name) => ({ name, text: name })));
  expect((await unzip(archive)).map(([name]) => name)).toEqual(['Anne.ics', 'anne (2).ics', 'Anne (3).ics']);
});
