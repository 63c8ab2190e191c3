"""torchvision's reference training script on photos of `download --tar`, with the paper's recipe.

    torchrun --nproc_per_node 8 train_reference.py --reference vision/references/classification \
        --split photos/split.csv --classes classes.json -- --model resnet101 ...

Everything after -- goes to the reference script, which stays as it is. Four of its pieces are
exchanged: the data (tars and split.csv instead of folders), the augmentation (flips both ways, crops of
at least 2/3 of the area), the loss (classes weighted by 1/sqrt(n)) and the start (ImageNet weights with
a head of 61 classes, which the script itself refuses). docs/scaling.md tells the whole way.
"""

import argparse
import csv
import functools
import io
import json
import os
import sys
import tarfile

import numpy as np
import torch
import torchvision
from PIL import Image
from torch import nn
from torchvision import transforms as T

MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


def train_transform(crop):
    return T.Compose([
        T.RandomHorizontalFlip(),
        T.RandomVerticalFlip(),
        T.RandomResizedCrop(crop, scale=(2 / 3, 1)),
        T.PILToTensor(),
        T.ConvertImageDtype(torch.float),
        T.Normalize(MEAN, STD),
    ])


def val_transform(resize, crop):
    cut = [T.Resize(resize), T.CenterCrop(crop), T.PILToTensor(), T.ConvertImageDtype(torch.float)]
    return T.Compose([*cut, T.Normalize(MEAN, STD)])


def tar_index(file):
    """Name, offset and size of each JPEG in a tar; kept beside it, so that it is made once."""
    kept = f"{file}.index.json"
    if not os.path.exists(kept) or os.path.getmtime(kept) < os.path.getmtime(file):
        with tarfile.open(file) as tar:
            members = [(m.name, m.offset_data, m.size) for m in tar if m.name.endswith(".jpeg")]
        partial = f"{kept}.{os.getpid()}"
        with open(partial, "w") as out:
            json.dump(members, out)
        os.replace(partial, kept)
    with open(kept) as text:
        return json.load(text)


class TarPhotos(torch.utils.data.Dataset):
    """The photos of one split, read from inside their tars: any order costs the same."""

    def __init__(self, split_csv, split, class_of, transform):
        wanted = {}
        with open(split_csv, newline="") as text:
            for row in csv.DictReader(text):
                if row["split"] == split and row["country"] in class_of:
                    key = (os.path.basename(row["tar"]), os.path.basename(row["file"]))
                    wanted[key] = class_of[row["country"]]
        folder = os.path.dirname(os.path.abspath(split_csv))
        names = sorted({tar for tar, _ in wanted})
        self.tars = [os.path.join(folder, name) for name in names]
        places = [
            (number, offset, size, wanted[name, photo])
            for number, name in enumerate(names)
            for photo, offset, size in tar_index(self.tars[number])
            if (name, photo) in wanted
        ]
        if not places:
            sys.exit(f'{split_csv} names no photo of the split "{split}" that lies in a tar beside it.')
        # One array, not millions of tuples: workers share it.
        self.places = np.array(places, dtype=np.int64)
        self.classes = [str(i) for i in range(max(class_of.values()) + 1)]
        self.transform = transform
        self.open = {}

    def __len__(self):
        return len(self.places)

    def __getitem__(self, i):
        number, offset, size, label = (int(n) for n in self.places[i])
        handle = self.open.get((os.getpid(), number))
        if handle is None:
            handle = self.open[os.getpid(), number] = os.open(self.tars[number], os.O_RDONLY)
        photo = Image.open(io.BytesIO(os.pread(handle, size, offset))).convert("RGB")
        return self.transform(photo), label


def loss_weights(dataset):
    """1/sqrt(n) for each class, 1 on average over the photos' classes; 0 for classes without a photo."""
    counts = np.bincount(dataset.places[:, 3], minlength=len(dataset.classes))
    weights = np.where(counts > 0, 1 / np.sqrt(np.maximum(counts, 1)), 0)
    return torch.tensor(weights / weights[counts > 0].mean(), dtype=torch.float)


def exchange_pieces(reference, options):
    with open(options.classes) as text:
        class_of = {code: row["id"] for row in json.load(text) for code in row["countries"]}
    get_model, cross_entropy = torchvision.models.get_model, nn.CrossEntropyLoss

    def load_data(_train, _val, args):
        train = TarPhotos(options.split, "train", class_of, train_transform(args.train_crop_size))
        val = TarPhotos(options.split, "val", class_of, val_transform(args.val_resize_size, args.val_crop_size))
        weights = loss_weights(train).to(args.device)
        nn.CrossEntropyLoss = functools.partial(cross_entropy, weight=weights)
        if args.distributed:
            sampler = torch.utils.data.distributed.DistributedSampler
            return train, val, sampler(train), sampler(val, shuffle=False)
        data = torch.utils.data
        return train, val, data.RandomSampler(train), data.SequentialSampler(val)

    def start(name, weights=None, num_classes=1000):
        model = get_model(name, weights=weights)
        model.fc = nn.Linear(model.fc.in_features, num_classes)
        return model

    reference.load_data = load_data
    torchvision.models.get_model = start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reference", required=True, help="references/classification of a torchvision checkout")
    parser.add_argument("--split", required=True, help="split.csv beside the tars")
    parser.add_argument("--classes", required=True, help="what `npm run -s trainer -- classes --json` prints")
    options, rest = parser.parse_known_args()
    sys.path.insert(0, options.reference)
    import train as reference

    exchange_pieces(reference, options)
    reference.main(reference.get_args_parser().parse_args([arg for arg in rest if arg != "--"]))


if __name__ == "__main__":
    main()
