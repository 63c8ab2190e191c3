/* global document, Image -- inside the browser's page */
// Draws the lab's own pictures into public/lab: `node scripts/draw-lab-pictures.mjs`. They are
// kept in the repository, for lettering looks different with every system's fonts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { root } from './lib/paths.mjs';

const WIDTH = 640;
const HEIGHT = 427;

/** @param {string} inside */
const picture = (inside) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${inside}</svg>`;

const octagon = Array.from({ length: 8 }, (_, i) => {
  const angle = ((i + 0.5) * Math.PI) / 4;
  return `${320 + 130 * Math.cos(angle)},${160 + 130 * Math.sin(angle)}`;
}).join(' ');

const stones = Array.from({ length: 60 }, (_, i) => {
  const x = (i * 131) % WIDTH;
  const y = 372 + ((i * 37) % 50);
  return `<ellipse cx="${x}" cy="${y}" rx="26" ry="8" fill="#b9b2a4" stroke="#9b9486"/>`;
}).join('');

const DRAWINGS = {
  sign: picture(`
    <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#7fb2e0"/><stop offset="1" stop-color="#dcebf5"/></linearGradient></defs>
    <rect width="640" height="427" fill="url(#sky)"/>
    <rect y="370" width="640" height="57" fill="#8d8a83"/>
    <rect x="311" y="270" width="18" height="157" fill="#7c8186"/>
    <polygon points="${octagon}" fill="#c1121f" stroke="#ffffff" stroke-width="9"/>
    <text x="320" y="186" font-family="Liberation Sans, Arial, sans-serif" font-weight="700" font-size="74" fill="#ffffff" text-anchor="middle">ALTO</text>`),
  shop: picture(`
    <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#3f8fd6"/><stop offset="1" stop-color="#a9d2f0"/></linearGradient></defs>
    <rect width="640" height="427" fill="url(#sky)"/>
    <rect x="40" y="70" width="560" height="310" fill="#f6f4ee"/>
    <rect x="40" y="70" width="560" height="10" fill="#ddd8cb"/>
    <rect x="90" y="96" width="460" height="78" fill="#1d5fa8"/>
    <text x="320" y="154" font-family="DejaVu Serif, serif" font-weight="700" font-size="60" fill="#ffffff" text-anchor="middle" >ΨΗΣΤΑΡΙΑ</text>
    <path d="M90 190h460l20 42H70z" fill="#ffffff" stroke="#d9d4c7"/>
    ${Array.from({ length: 6 }, (_, i) => `<path d="M${90 + i * 77} 190h38l2 42h-44z" fill="#2b74c4"/>`).join('')}
    <rect x="270" y="246" width="100" height="134" fill="#1d5fa8"/>
    <path d="M320 246v134M270 312h100" stroke="#154a85" stroke-width="4"/>
    ${[110, 420].map((x) => `<rect x="${x}" y="252" width="110" height="86" fill="#9cc4dd" stroke="#1d5fa8" stroke-width="9"/><path d="M${x + 55} 252v86M${x} 295h110" stroke="#1d5fa8" stroke-width="5"/>`).join('')}
    <rect y="366" width="640" height="61" fill="#a59e90"/>${stones}
    ${[150, 470].map((x) => `<rect x="${x - 26}" y="340" width="52" height="44" fill="#b65a33"/><circle cx="${x}" cy="322" r="34" fill="#3c7a3a"/>${[-16, 2, 18].map((d) => `<circle cx="${x + d}" cy="${318 + (d % 5) * 3}" r="6" fill="#d42f6b"/>`).join('')}`).join('')}`),
  grey: picture('<rect width="640" height="427" fill="#808080"/>'),
};

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const [name, svg] of Object.entries(DRAWINGS)) {
  const base64 = await page.evaluate(
    async ([source, width, height]) => {
      const image = new Image();
      image.src = URL.createObjectURL(
        new Blob([String(source)], { type: 'image/svg+xml' }),
      );
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Number(width);
      canvas.height = Number(height);
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.9).split(',')[1] ?? '';
    },
    [svg, WIDTH, HEIGHT],
  );
  writeFileSync(
    join(root, `public/lab/${name}.webp`),
    Buffer.from(base64, 'base64'),
  );
}
await browser.close();
