"""ResNet-101 v2 as TF-Slim has it, read from and written to files as in docs/formats.md."""

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

UNITS = (3, 4, 23, 3)
WIDTHS = (64, 128, 256, 512)


class Affine(nn.Module):
    """Batch normalisation whose statistics are part of the numbers: x * scale + offset."""

    def __init__(self, channels):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(channels))
        self.offset = nn.Parameter(torch.zeros(channels))

    def forward(self, x):
        return x * self.scale.view(1, -1, 1, 1) + self.offset.view(1, -1, 1, 1)


class Conv(nn.Module):
    """A convolution with bias; `normalised` puts batch normalisation behind it, to train anew."""

    def __init__(self, channels_in, channels, size=1, stride=1, normalised=False):
        super().__init__()
        self.conv = nn.Conv2d(
            channels_in, channels, size, stride, padding=size // 2, bias=not normalised
        )
        nn.init.kaiming_normal_(self.conv.weight, mode="fan_out", nonlinearity="relu")
        self.norm = nn.BatchNorm2d(channels) if normalised else None

    def forward(self, x):
        x = self.conv(x)
        return x if self.norm is None else self.norm(x)

    def folded(self):
        kernel = self.conv.weight
        if self.norm is None:
            return kernel, self.conv.bias
        scale, offset = folded_norm(self.norm)
        return kernel * scale.view(-1, 1, 1, 1), offset


def folded_norm(norm):
    if isinstance(norm, Affine):
        return norm.scale, norm.offset
    scale = norm.weight / (norm.running_var + norm.eps).sqrt()
    return scale, norm.bias - norm.running_mean * scale


class Unit(nn.Module):
    def __init__(self, channels_in, width, first, stride, normalised):
        super().__init__()
        self.preact = nn.BatchNorm2d(channels_in) if normalised else Affine(channels_in)
        self.conv1 = Conv(channels_in, width, normalised=normalised)
        self.conv2 = Conv(width, width, 3, stride, normalised)
        self.conv3 = Conv(width, 4 * width)
        self.shortcut = Conv(channels_in, 4 * width, stride=stride) if first else None
        self.stride = stride
        if normalised:
            nn.init.zeros_(self.conv3.conv.weight)
        for conv in (self.conv3, self.shortcut):
            if conv is not None:
                nn.init.zeros_(conv.conv.bias)

    def forward(self, x):
        p = functional.relu(self.preact(x))
        if self.shortcut is None:
            short = x[:, :, :: self.stride, :: self.stride]
        else:
            short = self.shortcut(p)
        y = functional.relu(self.conv1(p))
        y = functional.relu(self.conv2(y))
        return short + self.conv3(y)


class ResNetV2(nn.Module):
    """Pixels as bytes, [n, 3, side, side] -> logits. Stages 1 to 3 have no batch statistics."""

    def __init__(self, classes, side_outputs=0, dropout=0.0):
        super().__init__()
        self.stem = nn.Conv2d(3, 64, 7, 2, padding=3)
        units, channels = [], 64
        for stage, (count, width) in enumerate(zip(UNITS, WIDTHS), start=1):
            for unit in range(1, count + 1):
                stride = 2 if unit == count and stage < 4 else 1
                first = unit == 1
                units.append(
                    (f"block{stage}/unit_{unit}", Unit(channels, width, first, stride, stage == 4))
                )
                channels = 4 * width
        self.names = [name for name, _ in units]
        self.units = nn.ModuleList(unit for _, unit in units)
        self.postnorm = nn.BatchNorm2d(channels)
        self.dropout = nn.Dropout(dropout)
        self.logits = nn.Linear(channels, classes)
        self.side = nn.Linear(channels, side_outputs) if side_outputs else None

    def features(self, pixels):
        x = self.stem(pixels / 127.5 - 1)
        # TensorFlow's "same" pads right and bottom only.
        x = functional.max_pool2d(functional.pad(x, (0, 1, 0, 1), value=float("-inf")), 3, 2)
        for unit in self.units:
            x = unit(x)
        return functional.relu(self.postnorm(x)).mean(dim=(2, 3))

    def forward(self, pixels):
        features = self.dropout(self.features(pixels))
        if self.side is None or not self.training:
            return self.logits(features)
        return self.logits(features), self.side(features)

    def parts(self):
        """(name in the file, module) of everything but the head."""
        for name, unit in zip(self.names, self.units):
            yield f"{name}/preact", unit.preact
            yield f"{name}/conv1", unit.conv1
            yield f"{name}/conv2", unit.conv2
            yield f"{name}/conv3", unit.conv3
            if unit.shortcut is not None:
                yield f"{name}/shortcut", unit.shortcut
        yield "postnorm", self.postnorm

    @torch.no_grad()
    def read(self, path):
        """Takes what the file has of stages 1 to 3, and the first kernel of stage 4."""
        tensors = {name: tensor.float() for name, tensor in load_file(path).items()}
        self.stem.weight.copy_(tensors["conv1/kernel"].permute(3, 2, 0, 1))
        self.stem.bias.copy_(tensors["conv1/bias"])
        for name, module in self.parts():
            if isinstance(module, Affine):
                module.scale.copy_(tensors[f"{name}/scale"])
                module.offset.copy_(tensors[f"{name}/offset"])
            elif isinstance(module, Conv) and f"{name}/kernel" in tensors:
                module.conv.weight.copy_(tensors[f"{name}/kernel"].permute(3, 2, 0, 1))
                if module.conv.bias is not None:
                    module.conv.bias.copy_(tensors[f"{name}/bias"])

    @torch.no_grad()
    def folded(self):
        """All tensors under TF-Slim's names, kernels HWIO, normalisation folded."""
        out = {
            "conv1/kernel": self.stem.weight.permute(2, 3, 1, 0),
            "conv1/bias": self.stem.bias,
            "logits/kernel": self.logits.weight.T,
            "logits/bias": self.logits.bias,
        }
        for name, module in self.parts():
            if isinstance(module, Conv):
                kernel, bias = module.folded()
                out[f"{name}/kernel"] = kernel.permute(2, 3, 1, 0)
                out[f"{name}/bias"] = bias
            else:
                out[f"{name}/scale"], out[f"{name}/offset"] = folded_norm(module)
        return {name: tensor.float().contiguous().cpu() for name, tensor in out.items()}
