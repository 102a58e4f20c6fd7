import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEPT = 'test/catalogue/baselines';
const REPORTS = 'reports/screenshots';

/** A picture is kept at half its size. */
const SCALE = 0.5;
/** The side of the squares that are compared, in pixels of the kept picture: 16 on the screen. */
const CELL = 8;
/** How far the mean difference of a square may be off, of 255: what one machine draws otherwise than another. */
const NOISE = 9;
/** How many squares may differ by more: a hair on an edge. */
const CELLS = 2;

/**
 * Compares pictures of stories with those that were accepted, at half size and by squares, so that antialiasing and
 * the loss of the format do not count but a changed icon does.
 */
export class Pixels {
  #canvas;

  /** @param {import('playwright-core').Page} canvas an empty page to compute in */
  constructor(canvas) {
    this.#canvas = canvas;
  }

  /**
   * @param {string} name of the picture
   * @param {Buffer} png as it looks now
   * @param {boolean} accept keeps it instead of comparing
   * @returns {Promise<string[]>} what differs
   */
  async compare(name, png, accept) {
    const file = join(KEPT, `${name}.webp`);
    const kept = existsSync(file) ? readFileSync(file).toString('base64') : undefined;
    const { differing, worst, size, now } = await this.#canvas.evaluate(difference, {
      png: png.toString('base64'),
      kept,
      options: { SCALE, CELL, NOISE },
    });
    const same = kept && !size && differing <= CELLS;
    if (same) return [];
    if (accept) {
      mkdirSync(KEPT, { recursive: true });
      writeFileSync(file, Buffer.from(now, 'base64'));
      return [];
    }
    mkdirSync(REPORTS, { recursive: true });
    writeFileSync(join(REPORTS, `${name}.now.png`), png);
    if (!kept) return [`${name}: nothing was accepted yet; npm run screenshots -- --update keeps it`];
    writeFileSync(join(REPORTS, `${name}.accepted.webp`), readFileSync(file));
    return [size ?? `${name}: ${differing} squares differ, first at ${worst}; see ${REPORTS}/${name}.*`];
  }
}

/** Runs in a page. */
async function difference({ png, kept, options: { SCALE, CELL, NOISE } }) {
  const decode = async (base64, type) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    return createImageBitmap(new Blob([bytes], { type }));
  };
  const image = await decode(png, 'image/png');
  const [width, height] = [Math.round(image.width * SCALE), Math.round(image.height * SCALE)];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const now = btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
  if (!kept) return { now };
  const before = await decode(kept, 'image/webp');
  if (before.width !== width || before.height !== height)
    return { now, size: `is ${width}×${height}, was ${before.width}×${before.height}` };
  // both have gone through the same format, so that its loss is on both sides
  const after = await decode(now, 'image/webp');
  const pixels = [before, after].map((each) => {
    context.drawImage(each, 0, 0);
    return context.getImageData(0, 0, width, height).data;
  });
  let differing = 0;
  let worst;
  for (let y = 0; y < height; y += CELL) {
    for (let x = 0; x < width; x += CELL) {
      let sum = 0;
      let count = 0;
      for (let dy = 0; dy < CELL && y + dy < height; dy++)
        for (let dx = 0; dx < CELL && x + dx < width; dx++) {
          const at = ((y + dy) * width + x + dx) * 4;
          for (let channel = 0; channel < 3; channel++)
            sum += Math.abs(pixels[0][at + channel] - pixels[1][at + channel]);
          count += 3;
        }
      if (sum / count <= NOISE) continue;
      differing += 1;
      worst ??= `${x / SCALE}, ${y / SCALE}`;
    }
  }
  return { now, differing, worst };
}
