type Fraction = readonly [above: number, below: number];

/** What the test files are made to say. */
export interface Said {
  /** Exif's GPS block; what is left out is not written. */
  readonly gps?: {
    readonly lat?: readonly Fraction[];
    readonly latRef?: string;
    readonly lon?: readonly Fraction[];
    readonly lonRef?: string;
  };
  /** IPTC-IIM's country (2:101) and city (2:90). */
  readonly iptc?: { readonly country?: string; readonly city?: string };
  /** Attributes and elements of XMP's description. */
  readonly xmp?: { readonly attributes?: string; readonly elements?: string };
}

/** Puts metadata into a JPEG, before whatever else it holds. */
export function jpegWith(jpeg: Buffer, { gps, iptc, xmp }: Said): Buffer {
  return Buffer.concat([
    jpeg.subarray(0, 2),
    ...(gps ? [segment(0xe1, 'Exif\0\0', tiffWithGps(gps))] : []),
    ...(xmp
      ? [segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmpPacket(xmp))]
      : []),
    ...(iptc ? [segment(0xed, 'Photoshop 3.0\0', iptcBlock(iptc))] : []),
    jpeg.subarray(2),
  ]);
}

/** The smallest JPEG that metadata readers take for one; it shows nothing. */
export const BARE_JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xd9]);

/** Degrees as phones write them: whole degrees and minutes, hundredths of seconds. */
export function fractions(degrees: number): Fraction[] {
  const hundredths = Math.round(Math.abs(degrees) * 360_000);
  return [
    [Math.floor(hundredths / 360_000), 1],
    [Math.floor(hundredths / 6000) % 60, 1],
    [hundredths % 6000, 100],
  ];
}

/** A block as cameras write it. */
export function gpsAt(lat: number, lon: number): Said {
  return {
    gps: {
      lat: fractions(lat),
      latRef: lat < 0 ? 'S' : 'N',
      lon: fractions(lon),
      lonRef: lon < 0 ? 'W' : 'E',
    },
  };
}

function segment(marker: number, name: string, body: Buffer): Buffer {
  const head = Buffer.from(name, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt8(0xff, 0);
  length.writeUInt8(marker, 1);
  length.writeUInt16BE(2 + head.length + body.length, 2);
  return Buffer.concat([length, head, body]);
}

/** TIFF 6.0, little-endian: one directory that points to the GPS directory. */
function tiffWithGps(gps: NonNullable<Said['gps']>): Buffer {
  const ascii = (text: string) => Buffer.from(`${text}\0`, 'latin1');
  const entries = [
    ...(gps.latRef ? [{ tag: 1, type: 2, data: ascii(gps.latRef) }] : []),
    ...(gps.lat ? [{ tag: 2, type: 5, data: rationals(gps.lat) }] : []),
    ...(gps.lonRef ? [{ tag: 3, type: 2, data: ascii(gps.lonRef) }] : []),
    ...(gps.lon ? [{ tag: 4, type: 5, data: rationals(gps.lon) }] : []),
  ];
  const pointer = { tag: 0x8825, type: 4, data: Buffer.alloc(4) };
  const first = directory([pointer], 8);
  pointer.data.writeUInt32LE(8 + first.length);
  const header = Buffer.from('II*\0\u0008\0\0\0', 'latin1');
  return Buffer.concat([
    header,
    directory([pointer], 8),
    directory(entries, 8 + first.length),
  ]);
}

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly data: Buffer;
}

function directory(entries: readonly Entry[], at: number): Buffer {
  const head = Buffer.alloc(2 + entries.length * 12 + 4);
  head.writeUInt16LE(entries.length, 0);
  const bodies: Buffer[] = [];
  let free = at + head.length;
  entries.forEach(({ tag, type, data }, i) => {
    const from = 2 + i * 12;
    const unit = type === 5 ? 8 : type === 4 ? 4 : 1;
    head.writeUInt16LE(tag, from);
    head.writeUInt16LE(type, from + 2);
    head.writeUInt32LE(data.length / unit, from + 4);
    if (data.length <= 4) {
      data.copy(head, from + 8);
    } else {
      head.writeUInt32LE(free, from + 8);
      bodies.push(data);
      free += data.length;
    }
  });
  return Buffer.concat([head, ...bodies]);
}

function rationals(fractions: readonly Fraction[]): Buffer {
  const data = Buffer.alloc(fractions.length * 8);
  fractions.forEach(([above, below], i) => {
    data.writeUInt32LE(above, i * 8);
    data.writeUInt32LE(below, i * 8 + 4);
  });
  return data;
}

function iptcBlock({ country, city }: NonNullable<Said['iptc']>): Buffer {
  const record = (book: number, set: number, body: Buffer) =>
    Buffer.concat([
      Buffer.from([0x1c, book, set, body.length >> 8, body.length & 255]),
      body,
    ]);
  const data = Buffer.concat([
    // The text that follows is UTF-8.
    record(1, 90, Buffer.from([0x1b, 0x25, 0x47])),
    ...(city ? [record(2, 90, Buffer.from(city))] : []),
    ...(country ? [record(2, 101, Buffer.from(country))] : []),
  ]);
  const head = Buffer.alloc(12);
  head.write('8BIM', 'latin1');
  head.writeUInt16BE(0x0404, 4);
  head.writeUInt32BE(data.length, 8);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

function xmpPacket(xmp: NonNullable<Said['xmp']>): Buffer {
  return Buffer.from(`<x:xmpmeta xmlns:x="adobe:ns:meta/"
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:RDF>
 <rdf:Description rdf:about=""
  xmlns:exif="http://ns.adobe.com/exif/1.0/"
  xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
  xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
  xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
  ${xmp.attributes ?? ''}>${xmp.elements ?? ''}</rdf:Description>
</rdf:RDF></x:xmpmeta>`);
}
