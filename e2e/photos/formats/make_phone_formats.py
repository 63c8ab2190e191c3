"""Writes pictures in the formats that browsers leave to us (HEIC, TIFF) and adds them to
expected.json; plain.bmp, display-p3.png and alpha.png of make_formats.py must be there.

Run once, by hand, when cases are added:
    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install pillow==12.0.0 pillow-heif==1.8.1
    /tmp/venv/bin/python e2e/photos/formats/make_phone_formats.py
"""

import base64
import json
import pathlib

import pillow_heif
from PIL import Image

pillow_heif.register_heif_opener()

HERE = pathlib.Path(__file__).parent
SIDE = 16
LIST = HERE / "expected.json"
expected = json.loads(LIST.read_text())


def note(name, upright, tolerance):
    small = upright.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BILINEAR)
    expected[name] = {
        "width": upright.width,
        "height": upright.height,
        "tolerance": tolerance,
        "pixels": base64.b64encode(small.tobytes()).decode(),
    }


def same(name, other, tolerance):
    expected[name] = {**expected[other], "tolerance": tolerance}


HEIC = {"quality": 95, "chroma": 444}
base = Image.open(HERE / "plain.bmp").convert("RGB")
base.save(HERE / "plain.heic", **HEIC)
note("plain.heic", base, 8)

# The encoder turns the tag into the container's own rotation, which is what phones write.
turned = Image.Exif()
turned[0x0112] = 6
base.transpose(Image.Transpose.ROTATE_90).save(HERE / "turned.heic", exif=turned.tobytes(), **HEIC)
note("turned.heic", base, 8)

p3 = Image.open(HERE / "display-p3.png")
p3.save(HERE / "display-p3.heic", icc_profile=p3.info["icc_profile"], **HEIC)
same("display-p3.heic", "display-p3.png", 10)

Image.open(HERE / "alpha.png").save(HERE / "alpha.heic", **HEIC)
same("alpha.heic", "alpha.png", 10)

palace = Image.open(HERE / "../../../public/examples/summer-palace.jpg")
palace.resize((300, 200)).save(HERE / "../palace.heic", quality=30)

base.save(HERE / "lzw.tif", compression="tiff_lzw")
note("lzw.tif", base, 0)
stored = base.transpose(Image.Transpose.ROTATE_90)
stored.save(HERE / "turned.tif", compression="tiff_adobe_deflate", tiffinfo={274: 6})
note("turned.tif", base, 0)

LIST.write_text(json.dumps(expected, indent=2) + "\n")
