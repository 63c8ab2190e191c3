"""Writes small pictures in many formats and expected.json: what each looks like, upright, in sRGB,
on white, squeezed to 16 x 16 by Pillow.

Run once, by hand, when cases are added:
    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install pillow==12.0.0
    /tmp/venv/bin/python e2e/photos/formats/make_formats.py
"""

import base64
import io
import json
import pathlib
import struct
import zlib

from PIL import Image, ImageCms, ImageOps

HERE = pathlib.Path(__file__).parent
SIDE = 16
expected = {}


def draw(width=60, height=40, shift=0):
    """Smooth, with no symmetry at all, so that a wrong turn shows and lossy formats stay close."""
    picture = Image.new("RGB", (width, height))
    for y in range(height):
        for x in range(width):
            u, v = x / max(1, width - 1), y / max(1, height - 1)
            red, green, blue = 40 + 200 * u, 40 + 200 * v, 230 - 150 * u * v
            if u < 0.3 and v < 0.4:
                red, green, blue = 250, 30, 60
            pixel = (int(red), int(green), int(blue))
            picture.putpixel((x, y), pixel[shift:] + pixel[:shift])
    return picture


def save(name, picture, upright, tolerance, **options):
    picture.save(HERE / name, **options)
    note(name, upright, tolerance)


def note(name, upright, tolerance):
    small = upright.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BILINEAR)
    expected[name] = {
        "width": upright.width,
        "height": upright.height,
        # Largest difference of any byte that another decoder may have.
        "tolerance": tolerance,
        "pixels": base64.b64encode(small.tobytes()).decode(),
    }


def png16(path, picture):
    """16 bits a channel, which Pillow does not write for colour."""
    rows = b""
    for y in range(picture.height):
        rows += b"\0"
        for x in range(picture.width):
            rows += struct.pack(">3H", *(value * 257 for value in picture.getpixel((x, y))))

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">2I5B", picture.width, picture.height, 16, 2, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )


def display_p3():
    """An ICC profile with Display P3's primaries (adapted to D50) and sRGB's curve."""

    def fixed(*values):
        return b"".join(struct.pack(">i", round(value * 65536)) for value in values)

    def xyz(*values):
        return b"XYZ \0\0\0\0" + fixed(*values)

    def text(value):
        data = value.encode("utf-16-be")
        return b"mluc\0\0\0\0" + struct.pack(">2I", 1, 12) + b"enUS" + struct.pack(">2I", len(data), 28) + data

    curve = b"para\0\0\0\0\0\3\0\0" + fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    tags = {
        b"desc": text("Display P3"),
        b"cprt": text("CC0"),
        b"wtpt": xyz(0.96420, 1.0, 0.82491),
        b"rXYZ": xyz(0.51512, 0.24120, -0.00105),
        b"gXYZ": xyz(0.29198, 0.69225, 0.04189),
        b"bXYZ": xyz(0.15710, 0.06657, 0.78407),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    offset = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for name, data in tags.items():
        data += b"\0" * (-len(data) % 4)
        table += name + struct.pack(">2I", offset + len(body), len(data))
        body += data
    header = struct.pack(">I4sI4s4s4s", 0, b"\0\0\0\0", 0x04300000, b"mntr", b"RGB ", b"XYZ ")
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28 + fixed(0.9642, 1.0, 0.8249)
    header = header.ljust(128, b"\0")
    profile = header + table + body
    return struct.pack(">I", len(profile)) + profile[4:]


base = draw()

# EXIF orientation: the stored picture is turned so that obeying the tag gives `base`.
UNDO = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
for orientation, undo in UNDO.items():
    stored = base if undo is None else base.transpose(undo)
    exif = Image.Exif()
    exif[0x0112] = orientation
    name = f"orientation-{orientation}.jpg"
    stored.save(HERE / name, quality=95, subsampling=0, exif=exif)
    upright = ImageOps.exif_transpose(Image.open(HERE / name))
    assert upright.size == base.size
    note(name, upright, 4)

save("progressive.jpg", base, base, 8, quality=95, progressive=True, subsampling=0)
save("grey.jpg", base.convert("L"), base.convert("L"), 8, quality=95)
save("grey.png", base.convert("L"), base.convert("L"), 1)
palette = base.quantize(64)
save("palette.png", palette, palette, 1)
png16(HERE / "sixteen-bit.png", base)
note("sixteen-bit.png", base, 1)
save("plain.bmp", base, base, 0)
save("plain.webp", base, base, 16, quality=95)
save("lossless.webp", base, base, 0, lossless=True)
save("plain.avif", base, base, 10, quality=95, subsampling="4:4:4")

cmyk = base.convert("CMYK")
cmyk.save(HERE / "cmyk.jpg", quality=95, subsampling=0)
note("cmyk.jpg", Image.open(HERE / "cmyk.jpg").convert("RGB"), 16)

profile = display_p3()
srgb = ImageCms.createProfile("sRGB")
in_srgb = ImageCms.profileToProfile(base, io.BytesIO(profile), srgb, outputMode="RGB")
save("display-p3.png", base, in_srgb, 3, icc_profile=profile)

alpha = base.convert("RGBA")
alpha.putalpha(Image.linear_gradient("L").resize(base.size))
white = Image.new("RGBA", base.size, "white")
on_white = Image.alpha_composite(white, alpha).convert("RGB")
save("alpha.png", alpha, on_white, 2)
save("alpha.webp", alpha, on_white, 2, lossless=True)

second = draw(shift=1)
save("animated.gif", palette, palette, 1, save_all=True, append_images=[second.quantize(64)], duration=100, loop=0)
save("animated.webp", base, base, 0, save_all=True, append_images=[second], duration=100, lossless=True)
save("animated.png", base, base, 0, save_all=True, append_images=[second], duration=100)

for size in [(1, 1), (1, 300), (300, 1), (9000, 3)]:
    picture = draw(*size)
    save(f"sides-{size[0]}x{size[1]}.png", picture, picture, 0)

(HERE / "expected.json").write_text(json.dumps(expected, indent=2) + "\n")
