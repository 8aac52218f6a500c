/**
 * Draws the icons of the ribbon and the page: plain shapes, sampled many times a pixel, written as PNG.
 * Made once and committed; running it again gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];
/** Whether a point of the unit square belongs to the shape; y runs down. */
type Shape = (x: number, y: number) => boolean;
interface Layer {
  readonly shape: Shape;
  readonly colour: Colour;
}

const BLUE: Colour = [15, 84, 150];
const WHITE: Colour = [255, 255, 255];
const GOLD: Colour = [255, 200, 61];
const RED: Colour = [200, 36, 47];
/** Samples along each side of a pixel. */
const SAMPLES = 8;

const box =
  (left: number, top: number, right: number, bottom: number, radius = 0): Shape =>
  (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    const dx = Math.max(left + radius - x, 0, x - (right - radius));
    const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
    return dx * dx + dy * dy <= radius * radius + 1e-12;
  };

const line =
  (x1: number, y1: number, x2: number, y2: number, width: number): Shape =>
  (x, y) => {
    const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)));
    return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) <= width / 2;
  };

const any =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    shapes.some((shape) => shape(x, y));

const ground: Layer = { shape: box(0.03, 0.03, 0.97, 0.97, 0.18), colour: BLUE };
const podium: readonly Layer[] = [
  { shape: any(box(0.15, 0.52, 0.36, 0.82), box(0.64, 0.62, 0.85, 0.82)), colour: WHITE },
  { shape: box(0.395, 0.34, 0.605, 0.82), colour: GOLD },
];
const tick: Shape = any(line(0.24, 0.54, 0.42, 0.72, 0.13), line(0.42, 0.72, 0.77, 0.3, 0.13));
const sheet: Layer = { shape: box(0.22, 0.14, 0.78, 0.86, 0.04), colour: WHITE };
const rows: Layer = {
  shape: any(box(0.31, 0.27, 0.69, 0.34), box(0.31, 0.43, 0.69, 0.5), box(0.31, 0.59, 0.5, 0.66)),
  colour: BLUE,
};
const pen: Layer = { shape: line(0.52, 0.82, 0.84, 0.5, 0.13), colour: RED };

const ICONS: Readonly<Record<string, { readonly layers: readonly Layer[]; readonly sizes: readonly number[] }>> = {
  icon: {
    layers: [
      ground,
      ...podium,
      { shape: any(line(0.4, 0.2, 0.48, 0.28, 0.07), line(0.48, 0.28, 0.62, 0.13, 0.07)), colour: WHITE },
    ],
    sizes: [16, 32, 64, 80],
  },
  check: { layers: [ground, { shape: tick, colour: WHITE }], sizes: [16, 32, 80] },
  look: { layers: [ground, ...podium], sizes: [16, 32, 80] },
  write: { layers: [ground, sheet, rows, pen], sizes: [16, 32, 80] },
};

export function main(): number {
  for (const [name, { layers, sizes }] of Object.entries(ICONS)) {
    for (const size of sizes) writeFileSync(join('assets', 'icons', `${name}-${size}.png`), png(size, layers));
  }
  return 0;
}

function png(size: number, layers: readonly Layer[]): Buffer {
  const lines: Buffer[] = [];
  for (let y = 0; y < size; y += 1) {
    // Each line begins with its filter: none.
    const pixels = [0];
    for (let x = 0; x < size; x += 1) pixels.push(...pixel(x, y, size, layers));
    lines.push(Buffer.from(pixels));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits, red, green, blue and alpha.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixel(x: number, y: number, size: number, layers: readonly Layer[]): readonly number[] {
  const total = [0, 0, 0];
  let covered = 0;
  for (let sub = 0; sub < SAMPLES * SAMPLES; sub += 1) {
    const px = (x + ((sub % SAMPLES) + 0.5) / SAMPLES) / size;
    const py = (y + (Math.floor(sub / SAMPLES) + 0.5) / SAMPLES) / size;
    const top = layers.filter((layer) => layer.shape(px, py)).at(-1);
    if (top === undefined) continue;
    covered += 1;
    top.colour.forEach((part, index) => (total[index] = (total[index] ?? 0) + part));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...total.map((part) => Math.round(part / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** The checksum of PNG chunks. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
