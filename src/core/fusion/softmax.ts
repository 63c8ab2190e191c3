/**
 * Probabilities from logits.
 *
 * @param logits one per class.
 * @param temperature logits are divided by it first (Guo et al. 2017, https://arxiv.org/abs/1706.04599).
 */
export function softmax(
  logits: ArrayLike<number>,
  temperature = 1,
): Float64Array {
  const out = Float64Array.from(logits, (logit) => logit / temperature);
  const top = out.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let i = 0; i < out.length; i++) {
    const e = Math.exp(out[i]! - top);
    out[i] = e;
    sum += e;
  }
  return out.map((e) => e / sum);
}
