import { inflateSync } from 'node:zlib';

/** A picture's pixels, row by row, each red, green, blue, alpha (0 to 255). */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Reads a PNG of eight bits a channel with or without alpha, not interlaced: what our icons are. Throws on any other. */
export function readPng(file: Buffer): Pixels {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, colours, , , interlaced] = file.subarray(24, 29);
  const size = colours === 6 ? 4 : colours === 2 ? 3 : 0;
  if (depth !== 8 || size === 0 || interlaced !== 0) throw new Error('The icon is a PNG of another sort.');
  const lines = inflateSync(Buffer.concat(dataOf(file)));
  const plain = unfiltered(lines, width * size, height, size);
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i += 1) rgba.set(plain.subarray(i * size, (i + 1) * size), i * 4);
  return { width, height, rgba };
}

function dataOf(file: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') found.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** Each line begins with the number of its filter, which says what of its neighbours was taken off (PNG, 9.2). */
function unfiltered(lines: Buffer, stride: number, height: number, size: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x >= size ? (out[y * stride + x - size] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= size && y > 0 ? (out[(y - 1) * stride + x - size] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[y * stride + x] = (lines[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(left + up - corner - one)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
