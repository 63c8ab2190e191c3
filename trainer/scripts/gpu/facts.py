"""What a run of finetune.py was, for `npm run trainer -- import --facts FILE`.

    python facts.py --photos ../shared/photos/photos.csv --log student.log --pretrained FILE \
        --command "python finetune.py ..." --machine "NVIDIA H100" --notes "..." > facts.json

`--log` is what the run of the student wrote to stderr.
"""

import argparse
import hashlib
import json
import subprocess
from collections import Counter
from pathlib import Path

from photos import read_rows

TIERS = (
    "Licence tiers: A author and licence known, B Creative Commons with credits lost, C stock-like "
    "and origin not stated, D personal and no licence found, E web search results and street views."
)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    for name in ("photos", "log", "pretrained", "command", "machine", "notes"):
        p.add_argument(f"--{name}", required=True)
    options = p.parse_args()
    lines = Path(options.log).read_text(encoding="utf-8").splitlines()
    entries = [json.loads(line) for line in lines if line.startswith("{")]
    run = entries[0]["options"]
    rows = read_rows(options.photos, "train", run["exclude_source"])
    if len(rows) != entries[0]["train"]:
        raise SystemExit(f"The log speaks of {entries[0]['train']} photos, {options.photos} has {len(rows)}.")
    epochs = max(entry["epoch"] for entry in entries if entry.get("run") == "student" and "epoch" in entry)
    commit = subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True, check=True)
    print(
        json.dumps(
            {
                "description": "ResNet-101 that tells in which of 61 groups of countries a photo was taken.",
                "training": {
                    "command": options.command,
                    "commit": commit.stdout.strip(),
                    "backend": options.machine,
                    "seed": run["seed"],
                    "epochs": epochs,
                    "photos": len(rows),
                    "notes": options.notes,
                },
                "data": {
                    "description": "Country-labelled photos from public repositories and web pages; none is redistributed. " + TIERS,
                    "sources": len({row["source"] for row in rows}),
                    "licences": dict(Counter(row["licence_tier"] or "not stated" for row in rows)),
                },
                "pretrained": {
                    "name": "TF-Slim resnet_v2_101 (ImageNet-1k), stages 1 to 3; teachers: EfficientNet-Lite0 and -Lite2 (ImageNet-1k, Apache-2.0, from PyPI)",
                    "licence": "Apache-2.0",
                    "sha256": hashlib.sha256(Path(options.pretrained).read_bytes()).hexdigest(),
                },
            },
            indent=2,
        )
    )


if __name__ == "__main__":
    main()
