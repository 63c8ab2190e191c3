"""Country-labelled photos as pixels on the device, and the crops that are cut from them there."""

import csv
import json
import math
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch.nn import functional

CROP = 224
SHORT_SIDE = 256
# Longer sides are cut off evenly at both ends: 16:9 fits whole.
LONGEST = 456


def decode(path):
    """Pixels of a photo, uint8 [3, height, width], the short side 256."""
    with Image.open(path) as image:
        image = image.convert("RGB")
    scale = SHORT_SIDE / min(image.size)
    size = [max(SHORT_SIDE, round(side * scale)) for side in image.size]
    if list(image.size) != size:
        image = image.resize(size, Image.Resampling.BILINEAR)
    left, top = [max(0, (side - LONGEST) // 2) for side in size]
    pixels = np.asarray(image)[top : top + LONGEST, left : left + LONGEST]
    return np.ascontiguousarray(pixels.transpose(2, 0, 1))


def read_rows(photos_csv, split, excluded_sources=()):
    with open(photos_csv, newline="", encoding="utf-8") as file:
        return [
            row
            for row in csv.DictReader(file)
            if row["split"] == split and row["source"] not in excluded_sources
        ]


class ClassTable:
    """What `npm run -s trainer -- classes --json` prints: countries and region of each class."""

    def __init__(self, path):
        entries = json.loads(Path(path).read_text(encoding="utf-8"))
        self.size = len(entries)
        self.of = {code: entry["id"] for entry in entries for code in entry["countries"]}
        self.regions = [entry["region"] for entry in entries]

    def soft_labels(self, smoothing, region_smoothing):
        """[classes, classes]: a row's own class, a share for all, a share for its region."""
        same = torch.tensor(
            [[float(a == b) for b in self.regions] for a in self.regions]
        )
        own = 1 - smoothing - region_smoothing
        everywhere = torch.full((self.size, self.size), smoothing / self.size)
        nearby = region_smoothing * same / same.sum(dim=1, keepdim=True)
        return own * torch.eye(self.size) + everywhere + nearby


class Photos:
    def __init__(self, rows, folder, table, device, cap=30, workers=16):
        self.rows = rows
        self.device = device
        self.pixels = torch.zeros(
            (len(rows), 3, LONGEST, LONGEST), dtype=torch.uint8, device=device
        )
        sizes = []
        paths = [str(Path(folder) / row["file"]) for row in rows]
        with ProcessPoolExecutor(workers) as pool:
            for at, pixels in enumerate(pool.map(decode, paths, chunksize=32)):
                _, height, width = pixels.shape
                self.pixels[at, :, :height, :width] = torch.from_numpy(pixels).to(device)
                sizes.append((height, width))
        self.sizes = torch.tensor(sizes, device=device)
        classes = [table.of[row["country"]] for row in rows]
        self.classes = torch.tensor(classes, device=device)
        self.weights = sample_weights(rows, classes, cap).to(device)

    def __len__(self):
        return len(self.rows)

    def random_crops(self, at, smallest):
        """uint8-valued float32 [n, 3, 224, 224]: a share of the area from `smallest` to 1, flips."""
        count = len(at)
        height, width = self.sizes[at].float().unbind(1)
        area = height * width * torch.empty(count, device=self.device).uniform_(smallest, 1)
        ratio = torch.empty(count, device=self.device).uniform_(-1, 1).mul(math.log(4 / 3)).exp()
        crop_width = torch.minimum((area * ratio).sqrt(), width)
        crop_height = torch.minimum((area / ratio).sqrt(), height)
        left = torch.rand(count, device=self.device) * (width - crop_width)
        top = torch.rand(count, device=self.device) * (height - crop_height)
        flip = torch.rand(count, device=self.device) < 0.5
        steps = (torch.arange(CROP, device=self.device) + 0.5) / CROP
        across = torch.where(flip[:, None], steps.flip(0), steps)
        x = (left[:, None] + across * crop_width[:, None]) * 2 / LONGEST - 1
        y = (top[:, None] + steps * crop_height[:, None]) * 2 / LONGEST - 1
        grid = torch.stack(
            (x[:, None, :].expand(-1, CROP, -1), y[:, :, None].expand(-1, -1, CROP)), dim=3
        )
        return functional.grid_sample(
            self.pixels[at].float(), grid, mode="bilinear", align_corners=False
        )

    def five_crops(self, at):
        """float32 [n, 5, 3, 224, 224], bytes: four corners and the centre, as the app cuts them."""
        crops = []
        for index in at.tolist():
            height, width = self.sizes[index].tolist()
            bottom, right = height - CROP, width - CROP
            places = [(0, 0), (0, right), (bottom, 0), (bottom, right)]
            places.append((round(bottom / 2), round(right / 2)))
            photo = self.pixels[index]
            crops += [photo[:, y : y + CROP, x : x + CROP] for y, x in places]
        return torch.stack(crops).float().view(len(at), 5, 3, CROP, CROP)


def sample_weights(rows, classes, cap):
    """1 / sqrt(n) of the class (paper, section 4), where a source counts at most `cap` times."""
    by_source = Counter((row["source"], c) for row, c in zip(rows, classes))
    share = torch.tensor(
        [min(1.0, cap / by_source[row["source"], c]) for row, c in zip(rows, classes)]
    )
    totals = torch.zeros(max(classes) + 1).index_add_(0, torch.tensor(classes), share)
    weights = share / totals[torch.tensor(classes)].sqrt()
    return weights / weights.mean()


def jitter(pixels, strength, grey):
    """Random brightness, contrast and saturation of every picture, and a share of grey ones."""
    count = len(pixels)

    def factor():
        return torch.empty(count, 1, 1, 1, device=pixels.device).uniform_(
            1 - strength, 1 + strength
        )

    pixels = pixels * factor()
    mean = pixels.mean(dim=(1, 2, 3), keepdim=True)
    pixels = (pixels - mean) * factor() + mean
    luma = torch.tensor([0.299, 0.587, 0.114], device=pixels.device).view(1, 3, 1, 1)
    lightness = (pixels * luma).sum(dim=1, keepdim=True)
    saturation = factor() * (torch.rand(count, 1, 1, 1, device=pixels.device) >= grey)
    return ((pixels - lightness) * saturation + lightness).clamp(0, 255)


def mix(pixels, targets, weights):
    """Mixup or CutMix of a batch with itself in another order, half of the batches each."""
    order = torch.randperm(len(pixels), device=pixels.device)
    if torch.rand(()) < 0.5:
        share = float(np.random.beta(0.4, 0.4))
        pixels = share * pixels + (1 - share) * pixels[order]
    else:
        side = math.sqrt(np.random.uniform(0.1, 0.6))
        height = width = round(CROP * side)
        y, x = np.random.randint(0, CROP - height + 1, size=2)
        pixels = pixels.clone()
        pixels[:, :, y : y + height, x : x + width] = pixels[
            order, :, y : y + height, x : x + width
        ]
        share = 1 - height * width / CROP**2
    return (
        pixels,
        share * targets + (1 - share) * targets[order],
        share * weights + (1 - share) * weights[order],
    )
