"""The yardstick of `npm run -s bench:trainer -- --torch PYTHON`: the same training steps in PyTorch.

Stands by on standard input; for every line it trains one step and answers with the seconds that it
took, so that the two programs can take turns on one machine. Needs torch and torchvision.
"""

import argparse
import json
import sys
import time

import torch
import torchvision
from torch import nn
from torch.nn import functional as F

CLASSES = 61


class PreActivationUnit(nn.Module):
    """A unit of `resnetGraph` with variant v2: every convolution has its own batch normalisation."""

    def __init__(self, channels_in: int, width: int, first: bool):
        super().__init__()
        out = width * 4

        def conv(a: int, b: int, size: int) -> nn.Sequential:
            kernel = nn.Conv2d(a, b, size, padding=size // 2, bias=False)
            return nn.Sequential(kernel, nn.BatchNorm2d(b))

        self.pre = nn.BatchNorm2d(channels_in)
        self.shortcut = conv(channels_in, out, 1) if first else None
        self.conv1 = conv(channels_in, width, 1)
        self.conv2 = conv(width, width, 3)
        self.conv3 = conv(width, out, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        p = F.relu(self.pre(x), inplace=True)
        y = F.relu(self.conv1(p), inplace=True)
        y = F.relu(self.conv2(y), inplace=True)
        return self.conv3(y) + (self.shortcut(p) if self.shortcut else x)


def stage4() -> nn.Module:
    units = [PreActivationUnit(1024 if i == 0 else 2048, 512, i == 0) for i in range(3)]
    return nn.Sequential(
        *units,
        nn.BatchNorm2d(2048),
        nn.ReLU(inplace=True),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(2048, CLASSES),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=["stage4", "whole"], required=True)
    parser.add_argument("--batch", type=int, required=True)
    parser.add_argument("--threads", type=int, required=True)
    parser.add_argument("--channels-last", action="store_true")
    parser.add_argument("--cpu-time", action="store_true")
    flags = parser.parse_args()
    torch.set_num_threads(flags.threads)
    torch.manual_seed(1)

    if flags.part == "stage4":
        model, shape = stage4(), (flags.batch, 1024, 7, 7)
    else:
        model = torchvision.models.resnet101(weights=None, num_classes=CLASSES)
        shape = (flags.batch, 3, 224, 224)
    x = torch.randn(shape)
    if flags.channels_last:
        model = model.to(memory_format=torch.channels_last)
        x = x.to(memory_format=torch.channels_last)
    labels = torch.arange(flags.batch) % CLASSES
    model.train()
    optimizer = torch.optim.SGD(
        model.parameters(), lr=0.01, momentum=0.9, weight_decay=1e-4
    )
    versions = {"torch": torch.__version__, "torchvision": torchvision.__version__}
    print(json.dumps({"ready": versions}), flush=True)

    clock = time.process_time if flags.cpu_time else time.perf_counter
    for _ in sys.stdin:
        start = clock()
        optimizer.zero_grad(set_to_none=True)
        loss = F.cross_entropy(model(x), labels, label_smoothing=0.1)
        loss.backward()
        optimizer.step()
        value = loss.item()
        seconds = clock() - start
        print(json.dumps({"seconds": seconds, "loss": value}), flush=True)


main()
