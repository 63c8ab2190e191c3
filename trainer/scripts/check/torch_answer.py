"""Writes torchvision's resnet101 with random weights, and what PyTorch answers with them.

    pip install torch==2.14.1 torchvision==0.29.1 safetensors
    python torch_answer.py OUT [--divide 16 --units 1,2,2,1 --side 64] [--load FILE]

OUT gets torch.pth (as torchvision's reference script writes it), torch.safetensors and
torch.answer.safetensors: two pictures and their logits. --load answers with the state dict of FILE
(an export of ours) instead of random weights. docs/formats.md says what was measured with it.
"""

import argparse
import os

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import nn
from torchvision.models import resnet

parser = argparse.ArgumentParser()
parser.add_argument("out")
parser.add_argument("--divide", type=int, default=1)
parser.add_argument("--units", default="3,4,23,3")
parser.add_argument("--side", type=int, default=224)
parser.add_argument("--classes", type=int, default=61)
parser.add_argument("--load")
args = parser.parse_args()
random = np.random.default_rng(61)
torch.manual_seed(61)


def narrow(n):
    return n if n == 3 else n // args.divide


class NarrowConv(nn.Conv2d):
    def __init__(self, a, b, **more):
        super().__init__(narrow(a), narrow(b), **more)


class NarrowLinear(nn.Linear):
    def __init__(self, a, b):
        super().__init__(narrow(a), b)


def build():
    """torchvision's own code builds it, from layers with fewer channels."""
    units = [int(n) for n in args.units.split(",")]
    plain = nn.Conv2d, nn.Linear
    nn.Conv2d, nn.Linear = NarrowConv, NarrowLinear
    try:
        norm = lambda a: nn.BatchNorm2d(narrow(a))
        return resnet.ResNet(resnet.Bottleneck, units, args.classes, norm_layer=norm)
    finally:
        nn.Conv2d, nn.Linear = plain


def randomise(model):
    for name, tensor in model.state_dict().items():
        if name.endswith("num_batches_tracked"):
            tensor.fill_(7)
        elif name.endswith("running_var"):
            tensor.uniform_(0.5, 2)
        elif tensor.dim() == 1:
            damped = 0.3 if name.endswith("bn3.weight") else 1
            tensor.normal_(damped if name.endswith("weight") else 0, 0.2 * damped)


os.makedirs(args.out, exist_ok=True)
model = build()
if args.load:
    model.load_state_dict(load_file(args.load))
else:
    randomise(model)
model.eval()
images = random.integers(0, 256, (2, args.side, args.side, 3), dtype=np.uint8)
images[0] = np.sort(images[0], axis=1)
mean, std = np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])
if args.load:
    from safetensors import safe_open

    with safe_open(args.load, "pt") as file:
        told = file.metadata()
    mean, std = (np.array([float(x) for x in told[key].split(",")]) for key in ("mean", "std"))
x = torch.from_numpy(((images / 255 - mean) / std).astype(np.float32)).permute(0, 3, 1, 2)
with torch.inference_mode():
    logits = model(x)
if not args.load:
    # As torchvision's reference script writes it; DDP's wrapper puts "module." before each name.
    wrapped = {f"module.{name}": tensor for name, tensor in model.state_dict().items()}
    torch.save({"model": wrapped, "epoch": 24}, os.path.join(args.out, "torch.pth"))
    save_file(wrapped, os.path.join(args.out, "torch.safetensors"))
answer = {"pictures": torch.from_numpy(images), "logits": logits.contiguous()}
save_file(answer, os.path.join(args.out, "torch.answer.safetensors"))
print("torch", torch.__version__, "largest logit", float(logits.abs().max()))
