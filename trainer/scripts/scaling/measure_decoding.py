"""Photos that one core decodes, cuts and normalises a second, at several stored sizes.

    python measure_decoding.py FOLDER_OF_PHOTOS [--photos 300]

Photos are stored again at each short side with JPEG quality 75 (enlarged where they are smaller, which
keeps the work of decoding but makes the files smaller than true ones), then read as train_reference.py
reads them. CPU seconds are counted, so that other work on the machine does not matter.
"""

import argparse
import io
import os
import random
import time

import torch
from PIL import Image

from train_reference import train_transform

parser = argparse.ArgumentParser()
parser.add_argument("folder")
parser.add_argument("--photos", type=int, default=300)
args = parser.parse_args()
torch.set_num_threads(1)
files = [
    os.path.join(folder, name)
    for folder, _, names in os.walk(args.folder)
    for name in names
    if name.lower().endswith((".jpg", ".jpeg", ".webp", ".png"))
]
random.seed(1)
chosen = random.sample(files, min(args.photos, len(files)))
transform = train_transform(224)
for side in (640, 320, 256):
    blobs = []
    for file in chosen:
        photo = Image.open(file).convert("RGB")
        scale = side / min(photo.size)
        photo = photo.resize(tuple(round(n * scale) for n in photo.size), Image.BICUBIC)
        blob = io.BytesIO()
        photo.save(blob, "JPEG", quality=75)
        blobs.append(blob.getvalue())
    started = time.process_time()
    for blob in blobs:
        transform(Image.open(io.BytesIO(blob)).convert("RGB"))
    seconds = time.process_time() - started
    size = sum(map(len, blobs)) / len(blobs) / 1000
    print(f"short side {side}: {len(blobs) / seconds:.0f} photos a second and core, {size:.0f} KB a photo")
