import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

/**
 * Draws the icons of every system from `assets/icons/icon.svg`, with a Chromium of this machine. Run by hand after the drawing
 * changed; what it makes is kept in the project, since the packer would have to download a converter.
 */
const folder = join(import.meta.dirname, '../assets/icons');
const svg = await readFile(join(folder, 'icon.svg'), 'utf8');

/** Apple's icons leave a margin around their tile: 824 of 1024. */
const appleScale = 824 / 1024;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  chromiumSandbox: false,
});
const page = await browser.newPage();

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const plain = new Map<number, Buffer>();
for (const size of sizes) plain.set(size, await draw(page, size, 1));
const apple = new Map<number, Buffer>();
for (const size of [16, 32, 64, 128, 256, 512, 1024]) apple.set(size, await draw(page, size, appleScale));
await browser.close();

await rm(join(folder, 'linux'), { recursive: true, force: true });
await mkdir(join(folder, 'linux'), { recursive: true });
for (const [size, png] of plain)
  await writeFile(join(folder, 'linux', `${String(size)}x${String(size)}.png`), png);
await writeFile(
  join(folder, 'icon.ico'),
  ico([16, 24, 32, 48, 64, 128, 256].map((size) => [size, pick(plain, size)])),
);
await writeFile(
  join(folder, 'icon.icns'),
  icns([
    ['icp4', pick(apple, 16)],
    ['icp5', pick(apple, 32)],
    ['icp6', pick(apple, 64)],
    ['ic07', pick(apple, 128)],
    ['ic08', pick(apple, 256)],
    ['ic09', pick(apple, 512)],
    ['ic10', pick(apple, 1024)],
    // The same for screens of double density.
    ['ic11', pick(apple, 32)],
    ['ic12', pick(apple, 64)],
    ['ic13', pick(apple, 256)],
    ['ic14', pick(apple, 512)],
  ]),
);

async function draw(on: Page, size: number, scale: number): Promise<Buffer> {
  await on.setViewportSize({ width: size, height: size });
  const side = size * scale;
  const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await on.setContent(
    `<body style="margin:0;display:grid;place-items:center;width:${size}px;height:${size}px"><img src="${image}" width="${side}" height="${side}" style="display:block">`,
  );
  return on.screenshot({ omitBackground: true });
}

function pick(drawn: ReadonlyMap<number, Buffer>, size: number): Buffer {
  const png = drawn.get(size);
  if (!png) throw new Error(`no drawing of ${String(size)} pixels`);
  return png;
}

/** An ICO of PNG pictures: a header, one entry of 16 bytes each, then the pictures. */
function ico(pictures: readonly (readonly [number, Buffer])[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, [size, png]] of pictures.entries()) {
    const at = 6 + 16 * index;
    // 0 stands for 256.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(([, png]) => png)]);
}

/** An ICNS of PNG pictures: each with its four-letter kind and its length, the length of the whole first. */
function icns(pictures: readonly (readonly [string, Buffer])[]): Buffer {
  const parts = pictures.flatMap(([kind, png]) => [Buffer.from(kind, 'ascii'), uint32(png.length + 8), png]);
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from('icns', 'ascii'), uint32(body.length + 8), body]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
