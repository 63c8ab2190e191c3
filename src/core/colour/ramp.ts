/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [r: number, g: number, b: number];

type Triple = readonly [number, number, number];

/**
 * Colours at equal steps of OKLab (Ottosson 2020, https://bottosson.github.io/posts/oklab/), so that
 * equal steps of a value look equally far apart.
 *
 * @param stops two or more colours, evenly spaced; straight lines run between them.
 * @param count how many colours to make, 2 or more.
 */
export function uniformRamp(stops: readonly Rgb[], count = 256): Rgb[] {
  const labs = stops.map(toOklab);
  return Array.from({ length: count }, (_, i) => {
    const at = (i / (count - 1)) * (labs.length - 1);
    const from = Math.min(Math.floor(at), labs.length - 2);
    const [a, b] = [labs[from]!, labs[from + 1]!];
    const share = at - from;
    return fromOklab([
      a[0] + (b[0] - a[0]) * share,
      a[1] + (b[1] - a[1]) * share,
      a[2] + (b[2] - a[2]) * share,
    ]);
  });
}

/** Lightness (0 to 1), green-red and blue-yellow of a colour in OKLab. */
export function toOklab(rgb: Rgb): Triple {
  const [r, g, b] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    byte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    byte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    byte(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** One channel of sRGB (IEC 61966-2-1) as light. */
function linear(channel: number): number {
  const x = channel / 255;
  return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
}

function byte(light: number): number {
  const x = Math.min(Math.max(light, 0), 1);
  const coded = x <= 0.0031308 ? x * 12.92 : 1.055 * x ** (1 / 2.4) - 0.055;
  return Math.round(coded * 255);
}
