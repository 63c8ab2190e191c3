"""Writes ResNets of keras.applications with random weights, and what Keras answers with them.

    pip install tensorflow-cpu==2.15.1 safetensors      # Keras 2; or: keras, torch, h5py, safetensors
    python keras_answer.py OUT [--divide 16 --units 2,2,3,2 --side 64]

OUT gets keras-v1.h5 (a whole model), keras-v2.h5 (weights alone), under Keras 3 .weights.h5 of both,
and beside each NAME.answer.safetensors: two pictures and their logits. --divide makes narrow
networks of the same layers. docs/formats.md says what was measured with it.
"""

import argparse
import importlib
import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
try:
    import tensorflow  # noqa: F401
except ImportError:
    os.environ.setdefault("KERAS_BACKEND", "torch")
import keras
import numpy as np
from safetensors.numpy import save_file

resnet = importlib.import_module("keras.src.applications.resnet")
IS_KERAS_3 = keras.__version__.startswith("3")
FILTERS = [64, 128, 256, 512]

parser = argparse.ArgumentParser()
parser.add_argument("out")
parser.add_argument("--divide", type=int, default=1)
parser.add_argument("--units", default="3,4,23,3")
parser.add_argument("--side", type=int, default=224)
parser.add_argument("--classes", type=int, default=61)
args = parser.parse_args()
units = [int(n) for n in args.units.split(",")]
random = np.random.default_rng(61)


def pictures():
    """Smooth and rough, bright at the borders: padding and channel order must matter."""
    x, y = np.meshgrid(np.arange(args.side), np.arange(args.side))
    waves = [127 + 120 * np.sin(x * a / 19 + y * b / 23 + c) for a, b, c in [(1, 2, 0), (3, 1, 1), (2, -3, 2)]]
    one = np.stack(waves, axis=-1) + random.normal(0, 12, (args.side, args.side, 3))
    two = random.integers(0, 256, one.shape)
    return np.clip(np.stack([one, two]), 0, 255).astype(np.uint8)


def build(version):
    old, new = ("stack1", "stack_residual_blocks_v1") if version == "v1" else ("stack2", "stack_residual_blocks_v2")
    stack = getattr(resnet, new, None) or getattr(resnet, old)

    def stages(x):
        for i, count in enumerate(units):
            # As ResNet101 and ResNet101V2 call it: v1 halves at the start of stages 2 to 4, v2 at the
            # end of stages 1 to 3.
            plain = i == 0 if version == "v1" else i == 3
            stride = {"stride1": 1} if plain else {}
            x = stack(x, FILTERS[i], count, name=f"conv{i + 2}", **stride)
        return x

    options = {"name": "r"} if IS_KERAS_3 else {"model_name": "r"}
    if IS_KERAS_3:
        options["weights_name"] = "r"
    if args.divide == 1 and units == [3, 4, 23, 3]:
        network = keras.applications.ResNet101 if version == "v1" else keras.applications.ResNet101V2
        return network(weights=None, classes=args.classes, classifier_activation=None)
    model = resnet.ResNet(
        stages, version == "v2", True, weights=None, classes=args.classes,
        classifier_activation=None, input_shape=(args.side, args.side, 3), **options,
    )
    config = model.get_config()
    for layer in config["layers"]:
        layer.pop("build_config", None)
        if "filters" in layer["config"]:
            layer["config"]["filters"] //= args.divide
    return type(model).from_config(config)


def randomise(model):
    """Nothing at its default: every bias, scale, shift and statistic must be read."""
    for layer in model.layers:
        values = []
        for weight, value in zip(layer.weights, layer.get_weights()):
            name = weight.name.split("/")[-1].split(":")[0]
            if name == "kernel":
                fan_in = np.prod(value.shape[:-1])
                value = random.normal(0, np.sqrt(2 / fan_in), value.shape)
            elif name == "moving_variance":
                value = random.uniform(0.5, 2, value.shape)
            elif name == "gamma":
                damped = 0.3 if layer.name.endswith(("_3_bn", "_preact_bn")) else 1
                value = damped * random.uniform(0.5, 1.5, value.shape)
            else:
                value = random.normal(0, 0.3, value.shape)
            values.append(value.astype(np.float32))
        layer.set_weights(values)


os.makedirs(args.out, exist_ok=True)
images = pictures()
for version in ("v1", "v2"):
    model = build(version)
    randomise(model)
    if IS_KERAS_3:
        name = f"keras3-{version}"
        model.save_weights(os.path.join(args.out, f"{name}.weights.h5"))
        model.save(os.path.join(args.out, f"{name}.h5"))
    else:
        name = f"keras-{version}"
        save = model.save if version == "v1" else model.save_weights
        save(os.path.join(args.out, f"{name}.h5"))
    module = keras.applications.resnet if version == "v1" else keras.applications.resnet_v2
    logits = np.asarray(model.predict(module.preprocess_input(images.astype(np.float32)), verbose=0))
    answer = {"pictures": images, "logits": np.ascontiguousarray(logits, dtype=np.float32)}
    save_file(answer, os.path.join(args.out, f"{name}.answer.safetensors"))
    print(name, keras.__version__, "largest logit", float(np.abs(logits).max()))
