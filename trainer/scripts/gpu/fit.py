"""The loop that teacher and student are trained by, and how both are judged."""

import copy
import json
import math
import sys
import time

import torch
from torch.nn import functional


def log(**entry):
    print(json.dumps(entry), file=sys.stderr, flush=True)


def autocast(device):
    return torch.autocast(device.type, dtype=torch.bfloat16)


class Averaged:
    """An exponential moving average of all numbers of a model, statistics included."""

    def __init__(self, model, decay):
        self.model = copy.deepcopy(model).eval().requires_grad_(False)
        self.decay = decay
        self.steps = 0

    @torch.no_grad()
    def update(self, model):
        self.steps += 1
        # A short memory at first: the random start must not linger.
        decay = min(self.decay, self.steps / (self.steps + 10))
        mine, theirs = self.model.state_dict(), model.state_dict()
        floating = [name for name, value in mine.items() if value.is_floating_point()]
        torch._foreach_lerp_(
            [mine[name] for name in floating], [theirs[name] for name in floating], 1 - decay
        )


def fit(model, photos, loss_of, optimiser, *, epochs, batch, seconds, ema, clip, each=None, name=""):
    """Trains with a cosine that ends after `epochs`, or after `seconds` if they are over before.

    loss_of(indices, progress) -> a scalar. Returns the average of the weights.
    """
    averaged = Averaged(model, ema)
    steps = max(1, len(photos) // batch)
    rates = [group["lr"] for group in optimiser.param_groups]
    begun = time.monotonic()
    progress = 0.0
    for epoch in range(epochs):
        model.train()
        order = torch.randperm(len(photos), device=photos.device)
        total = 0.0
        for step in range(steps):
            done = (epoch * steps + step) / (epochs * steps)
            progress = max(done, (time.monotonic() - begun) / seconds)
            if progress >= 1:
                break
            warm = min(1.0, (epoch * steps + step + 1) / (2 * steps))
            for group, rate in zip(optimiser.param_groups, rates):
                late = min(1.0, progress / 0.1) if group.get("late") else 1.0
                group["lr"] = rate * warm * late * 0.5 * (1 + math.cos(math.pi * progress))
            loss = loss_of(order[step * batch : (step + 1) * batch], progress)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), clip)
            optimiser.step()
            averaged.update(model)
            total += loss.detach()
        log(
            run=name,
            epoch=epoch + 1,
            seconds=round(time.monotonic() - begun, 1),
            loss=round(float(total) / steps, 4),
            **(each(averaged.model, epoch) if each else {}),
        )
        if progress >= 1:
            break
    return averaged.model


def soft_cross_entropy(logits, targets, weights=None):
    losses = -(targets * functional.log_softmax(logits.float(), dim=1)).sum(dim=1)
    return losses.mean() if weights is None else (losses * weights).mean()


@torch.no_grad()
def predict(models, photos, batch=64):
    """Probabilities [photos, classes]: the mean of five crops and of the models."""
    out = []
    for model in models:
        model.eval()
    for begin in range(0, len(photos), batch):
        at = torch.arange(begin, min(begin + batch, len(photos)), device=photos.device)
        crops = photos.five_crops(at).flatten(0, 1)
        with autocast(photos.device):
            logits = [model(crops) for model in models]
        scores = sum(functional.softmax(each.float(), dim=1) for each in logits) / len(models)
        out.append(scores.view(len(at), 5, -1).mean(dim=1))
    return torch.cat(out)


def judge(models, photos):
    if not len(photos):
        return {}
    scores = predict(models, photos)
    best = scores.topk(5, dim=1).indices
    right = best == photos.classes[:, None]
    first = right[:, 0].float()
    per_class = [first[photos.classes == c].mean() for c in photos.classes.unique()]
    return {
        "top1": round(float(first.mean()), 4),
        "top5": round(float(right.any(dim=1).float().mean()), 4),
        "balanced": round(float(torch.stack(per_class).mean()), 4),
    }
