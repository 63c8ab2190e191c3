import { madd } from './madd';

/**
 * Copies the pixels under a convolution's window, window after window, zeros where it stands out.
 *
 * @param pixel bytes of a pixel; a multiple of 4.
 * @param from, to windows, counted row by row.
 * @param pitch bytes of a window in `rows`, at least size x size x pixel; zeros fill it up.
 */
export function im2col(
  source: usize,
  height: i32,
  width: i32,
  pixel: i32,
  size: i32,
  stride: i32,
  pad: i32,
  outWidth: i32,
  from: i32,
  to: i32,
  rows: usize,
  pitch: i32,
): void {
  const line = size * pixel;
  for (let at = from; at < to; at++) {
    const y0 = (at / outWidth) * stride - pad;
    const x0 = (at % outWidth) * stride - pad;
    const left = max(0, -x0) * pixel;
    const end = min(size, width - x0) * pixel;
    let row = rows;
    for (let dy = 0; dy < size; dy++, row += line) {
      const y = y0 + dy;
      if (y < 0 || y >= height) {
        zero(row, line);
        continue;
      }
      if (left) zero(row, left);
      copy(source + (y * width + x0) * pixel + left, row + left, end - left);
      if (end < line) zero(row + end, line - end);
    }
    zero(row, pitch - size * line);
    rows += pitch;
  }
}

function zero(to: usize, bytes: i32): void {
  for (; bytes >= 16; bytes -= 16, to += 16) v128.store(to, f32x4.splat(0));
  for (; bytes > 0; bytes -= 4, to += 4) store<f32>(to, 0);
}

function copy(from: usize, to: usize, bytes: i32): void {
  for (; bytes >= 16; bytes -= 16, from += 16, to += 16) {
    v128.store(to, v128.load(from));
  }
  for (; bytes > 0; bytes -= 4, from += 4, to += 4) {
    store<f32>(to, load<f32>(from));
  }
}

/**
 * The largest number under each window; channels are a multiple of 4.
 *
 * @param zeros whether a window that stands out finds zeros there, else nothing.
 */
export function maxPool(
  source: usize,
  height: i32,
  width: i32,
  channels: i32,
  size: i32,
  stride: i32,
  padY: i32,
  padX: i32,
  outHeight: i32,
  outWidth: i32,
  zeros: bool,
  to: usize,
): void {
  const pixel = channels * 4;
  for (let oy = 0; oy < outHeight; oy++) {
    const y0 = max(0, oy * stride - padY);
    const y1 = min(height, oy * stride - padY + size);
    for (let ox = 0; ox < outWidth; ox++) {
      const x0 = max(0, ox * stride - padX);
      const x1 = min(width, ox * stride - padX + size);
      const whole = y1 - y0 === size && x1 - x0 === size;
      const least = f32x4.splat(zeros && !whole ? 0 : -Infinity);
      for (let c = 0; c < pixel; c += 16) {
        let most = least;
        for (let y = y0; y < y1; y++) {
          let at = source + (y * width + x0) * pixel + c;
          for (let x = x0; x < x1; x++, at += pixel) {
            most = f32x4.max(most, v128.load(at));
          }
        }
        v128.store(to, most);
        to += 16;
      }
    }
  }
}

/** x * scale + bias, then ReLU if wanted; `from` and `to` may be the same. */
export function affine(
  from: usize,
  to: usize,
  pixels: i32,
  channels: i32,
  scale: usize,
  bias: usize,
  relu: bool,
): void {
  const least = f32x4.splat(relu ? 0 : -Infinity);
  const pixel = channels * 4;
  for (; pixels > 0; pixels--, from += pixel, to += pixel) {
    for (let c = 0; c < pixel; c += 16) {
      const factor = v128.load(scale + c);
      const y = madd(v128.load(from + c), factor, v128.load(bias + c));
      v128.store(to + c, f32x4.max(y, least));
    }
  }
}

/** The mean over all pixels, channel by channel. */
export function mean(from: usize, pixels: i32, channels: i32, to: usize): void {
  const pixel = channels * 4;
  const share = f32x4.splat(1 / <f32>pixels);
  for (let c = 0; c < pixel; c += 16) {
    let sum = f32x4.splat(0);
    let at = from + c;
    for (let i = 0; i < pixels; i++, at += pixel) {
      sum = f32x4.add(sum, v128.load(at));
    }
    v128.store(to + c, f32x4.mul(sum, share));
  }
}
