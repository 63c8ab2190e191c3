import { mulberry32 } from '../../../src/core/random/mulberry32.ts';

/** Inside of an SVG of 480 x 360. */
export type Drawing = () => string;

const W = 480;
const H = 360;
const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const rect = (x: number, y: number, w: number, h: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`;
const flat =
  (colour: string): Drawing =>
  () =>
    rect(0, 0, W, H, colour);
const on = (colour: string, marks: readonly string[]) =>
  rect(0, 0, W, H, colour) + marks.join('');
const text = (
  x: number,
  y: number,
  words: string,
  { size = 14, fill = '#222', font = 'serif', more = '' } = {},
) =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" font-family="${font}" xml:space="preserve" ${more}>${words}</text>`;

const gradient = (element: string, stops: readonly string[]) =>
  `<defs>${element.replace(
    '/>',
    `>${stops
      .map(
        (colour, i) =>
          `<stop offset="${i / (stops.length - 1)}" stop-color="${colour}"/>`,
      )
      .join('')}</${element.slice(1).split(' ')[0]}>`,
  )}</defs>${rect(0, 0, W, H, 'url(#g)')}`;

const PROSE =
  'The cause of the error was found on the second day. A number had been read twice, and the sum was wrong by the size of one row. It is mended now, and a test watches that it stays so. The tables of the third chapter were computed again and differ in the last digit only.'.split(
    ' ',
  );

/** Lines of words, as many as fit. */
function lines(count: number, wide: number, from: number): string[] {
  let word = from;
  return range(count).map(() => {
    let line = '';
    while (line.length < wide) line += `${PROSE[word++ % PROSE.length]} `;
    return line.trim();
  });
}

const CODE = [
  'function sum(numbers) {',
  '  let total = 0;',
  '  for (const n of numbers) {',
  '    if (!Number.isFinite(n)) {',
  "      throw new Error('not a number');",
  '    }',
  '    total += n;',
  '  }',
  '  return total;',
  '}',
  '',
  'test("sum", () => {',
  '  expect(sum([1, 2, 3])).toBe(6);',
  '});',
].map((line) => line.replaceAll('"', '&quot;').replaceAll('<', '&lt;'));

/** Pictures that show no place, by name. */
export const DRAWINGS: Readonly<Record<string, Drawing>> = {
  'flat-white': flat('#ffffff'),
  'flat-black': flat('#000000'),
  'flat-blue': flat('#2f6fd0'),
  'flat-beige': flat('#d8c3a0'),
  'gradient-vertical': () =>
    gradient('<linearGradient id="g" x2="0" y2="1"/>', ['#102040', '#f0b070']),
  'gradient-radial': () =>
    gradient('<radialGradient id="g"/>', ['#ffffff', '#208060', '#001008']),
  'gradient-rainbow': () =>
    gradient('<linearGradient id="g" x2="1"/>', [
      ...['#f00', '#ff0', '#0f0', '#0ff', '#00f', '#f0f', '#f00'],
    ]),
  'pattern-stripes': () =>
    on(
      '#fff',
      range(24).map((i) => rect(i * 20, 0, 10, H, '#c22')),
    ),
  'pattern-chessboard': () =>
    on(
      '#eee',
      range(108).flatMap((i) =>
        (i + Math.floor(i / 12)) % 2
          ? [rect((i % 12) * 40, Math.floor(i / 12) * 40, 40, 40, '#222')]
          : [],
      ),
    ),
  'pattern-dots': () =>
    on(
      '#123c69',
      range(192).map(
        (i) =>
          `<circle cx="${(i % 16) * 30 + 15}" cy="${Math.floor(i / 16) * 30 + 15}" r="9" fill="#eec643"/>`,
      ),
    ),
  'pattern-tartan': () =>
    on('#274e2f', [
      ...range(8).map((i) => rect(i * 60, 0, 24, H, 'rgba(180,30,40,.55)')),
      ...range(6).map((i) => rect(0, i * 60, W, 24, 'rgba(20,30,90,.55)')),
      ...range(8).map((i) => rect(i * 60 + 40, 0, 3, H, 'rgba(250,220,90,.8)')),
    ]),
  'pattern-waves': () =>
    on(
      '#fdf6e3',
      range(18).map(
        (i) =>
          `<path d="M0 ${i * 22}${range(12)
            .map(() => 'q20 -18 40 0')
            .join('')}" fill="none" stroke="#268bd2" stroke-width="4"/>`,
      ),
    ),
  'pattern-maze': () => {
    const random = mulberry32(7);
    return on(
      '#fff',
      range(432).map((i) => {
        const x = (i % 24) * 20;
        const y = Math.floor(i / 24) * 20;
        const d = random() < 0.5 ? 'l20 20' : 'm20 0l-20 20';
        return `<path d="M${x} ${y}${d}" stroke="#111" stroke-width="3"/>`;
      }),
    );
  },
  'shapes-basic': () =>
    on('#fafafa', [
      '<circle cx="110" cy="120" r="70" fill="#e4572e"/>',
      '<polygon points="240,250 320,90 400,250" fill="#29335c"/>',
      rect(60, 220, 120, 100, '#f3a712'),
      '<ellipse cx="380" cy="300" rx="70" ry="35" fill="#669bbc"/>',
    ]),
  'shapes-many': () => {
    const random = mulberry32(11);
    const colour = () =>
      `hsl(${Math.floor(random() * 360)} 70% ${30 + Math.floor(random() * 40)}%)`;
    return on(
      '#101018',
      range(120).map(
        () =>
          `<circle cx="${Math.floor(random() * W)}" cy="${Math.floor(random() * H)}" r="${4 + Math.floor(random() * 34)}" fill="${colour()}" fill-opacity=".7"/>`,
      ),
    );
  },
  'drawing-face': () =>
    on('#fffbe6', [
      '<circle cx="240" cy="180" r="140" fill="#ffd93b" stroke="#222" stroke-width="6"/>',
      '<circle cx="190" cy="145" r="16"/><circle cx="290" cy="145" r="16"/>',
      '<path d="M165 220q75 80 150 0" fill="none" stroke="#222" stroke-width="8" stroke-linecap="round"/>',
    ]),
  'drawing-scribble': () => {
    const random = mulberry32(13);
    const point = () =>
      `${Math.floor(random() * W)} ${Math.floor(random() * H)}`;
    const path = range(40).map(() => `Q${point()} ${point()}`);
    return on('#fdfdf8', [
      `<path d="M240 180${path.join('')}" fill="none" stroke="#1d3b8b" stroke-width="3"/>`,
    ]);
  },
  'drawing-code-square': () => {
    const random = mulberry32(17);
    return on(
      '#fff',
      range(625).flatMap((i) =>
        random() < 0.5
          ? [
              rect(
                90 + (i % 25) * 12,
                30 + Math.floor(i / 25) * 12,
                12,
                12,
                '#000',
              ),
            ]
          : [],
      ),
    );
  },
  'chart-bars': () =>
    on('#fff', [
      '<path d="M60 20V320H460" fill="none" stroke="#333" stroke-width="2"/>',
      ...[120, 200, 90, 260, 170, 230].map((h, i) =>
        rect(80 + i * 62, 320 - h, 42, h, '#4472c4'),
      ),
      ...range(6).map((i) => text(90 + i * 62, 342, `Q${i + 1}`)),
      text(170, 16, 'Sales by quarter', { size: 16, font: 'sans-serif' }),
    ]),
  'chart-lines': () => {
    const random = mulberry32(19);
    return on('#fff', [
      ...range(7).map((i) => rect(50, 40 + i * 42, 410, 1, '#ccc')),
      ...['#d62728', '#2ca02c', '#1f77b4'].map((colour) => {
        let y = 180;
        const points = range(42).map((i) => {
          y = Math.min(300, Math.max(40, y + (random() - 0.5) * 50));
          return `${50 + i * 10},${Math.round(y)}`;
        });
        return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="3"/>`;
      }),
    ]);
  },
  'text-page': () =>
    on('#fffef8', [
      text(40, 46, 'Chapter three', { size: 24 }),
      ...lines(17, 58, 0).map((line, i) => text(40, 78 + i * 16, line)),
    ]),
  'text-columns': () =>
    on('#fff', [
      text(40, 44, 'A week of small repairs', { size: 28 }),
      ...lines(24, 32, 9).map((line, i) =>
        text(20, 74 + i * 12, line, { size: 10 }),
      ),
      ...lines(24, 32, 30).map((line, i) =>
        text(250, 74 + i * 12, line, { size: 10 }),
      ),
    ]),
  'text-large': () =>
    on('#111', [
      text(60, 170, 'NOTHING', { size: 80, fill: '#fff', font: 'sans-serif' }),
      text(60, 250, 'TO SEE', { size: 80, fill: '#fff', font: 'sans-serif' }),
    ]),
  'screen-code': () =>
    on('#1e1e2e', [
      rect(0, 0, W, 26, '#11111b'),
      ...range(3).map(
        (i) => `<circle cx="${16 + i * 20}" cy="13" r="6" fill="#f38ba8"/>`,
      ),
      ...CODE.map((line, i) =>
        text(20, 52 + i * 21, line, {
          ...{ size: 15, fill: i % 3 ? '#cdd6f4' : '#a6e3a1' },
          font: 'monospace',
        }),
      ),
    ]),
  'screen-chat': () =>
    on('#e9eef3', [
      rect(0, 0, W, 40, '#2a6f97'),
      text(20, 26, 'Team', { size: 18, fill: '#fff', font: 'sans-serif' }),
      ...lines(6, 24, 4).map((line, i) => {
        const x = i % 2 ? 180 : 20;
        const fill = i % 2 ? '#d3f8d3' : '#ffffff';
        return `<rect x="${x}" y="${54 + i * 50}" width="280" height="38" rx="12" fill="${fill}"/>${text(
          ...([x + 14, 78 + i * 50, line] as const),
          { font: 'sans-serif' },
        )}`;
      }),
    ]),
  'screen-table': () => {
    const random = mulberry32(23);
    return on('#fff', [
      rect(0, 0, W, 24, '#217346'),
      ...range(15).map((i) => rect(0, 24 + i * 24, W, 1, '#bbb')),
      ...range(6).map((i) => rect(i * 80, 24, 1, H, '#bbb')),
      ...range(84).map((i) =>
        text(
          ...([(i % 6) * 80 + 10, 42 + Math.floor(i / 6) * 24] as const),
          (random() * 1000).toFixed(2),
          { font: 'sans-serif', size: 13 },
        ),
      ),
    ]);
  },
};
