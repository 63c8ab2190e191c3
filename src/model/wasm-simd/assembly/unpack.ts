/** 8-bit codes to f32, without their factor. `count` is a multiple of 8. */
export function unpack(from: usize, to: usize, count: i32): void {
  for (; count > 0; count -= 8) {
    store8(to, v128.load8x8_s(from));
    from += 8;
    to += 32;
  }
}

/** Eight 16-bit numbers as f32. */
export function store8(to: usize, codes: v128): void {
  const low = i32x4.extend_low_i16x8_s(codes);
  const high = i32x4.extend_high_i16x8_s(codes);
  v128.store(to, f32x4.convert_i32x4_s(low));
  v128.store(to, f32x4.convert_i32x4_s(high), 16);
}

/**
 * Lays a kernel's codes out in panels of eight output channels, as signed numbers, with zeros for
 * channels that fill up. The place of (panel, tap, input channel) is given by pitches.
 *
 * @param from HWIO, one byte each.
 * @param zero the code that stands for 0.
 * @returns whether every code is at most `zero` + 127: others have no place in 8 bits.
 */
export function packCodes(
  from: usize,
  taps: i32,
  channelsIn: i32,
  channelsOut: i32,
  zero: i32,
  to: usize,
  panelPitch: i32,
  tapPitch: i32,
  channelPitch: i32,
): bool {
  const most = zero + 127;
  let fits = true;
  for (let tap = 0; tap < taps; tap++) {
    for (let i = 0; i < channelsIn; i++) {
      let at = to + tap * tapPitch + i * channelPitch;
      let left = channelsOut;
      for (; left >= 8; left -= 8) {
        const codes = v128.load8x8_u(from);
        if (v128.any_true(i16x8.gt_s(codes, i16x8.splat(<i16>most))))
          fits = false;
        const signed = i16x8.sub(codes, i16x8.splat(<i16>zero));
        v128.store64_lane(at, i8x16.narrow_i16x8_s(signed, signed), 0);
        from += 8;
        at += panelPitch;
      }
      for (let o = 0; o < left; o++) {
        const code = <i32>load<u8>(from++);
        if (code > most) fits = false;
        store<i8>(at + o, <i8>(code - zero));
      }
    }
  }
  return fits;
}

/** As {@link packCodes} for numbers of 32 bits; pitches are in bytes. */
export function packNumbers(
  from: usize,
  taps: i32,
  channelsIn: i32,
  channelsOut: i32,
  to: usize,
  panelPitch: i32,
  tapPitch: i32,
  channelPitch: i32,
): void {
  for (let tap = 0; tap < taps; tap++) {
    for (let i = 0; i < channelsIn; i++) {
      const at = to + tap * tapPitch + i * channelPitch;
      for (let o = 0; o < channelsOut; o++) {
        store<f32>(at + (o >> 3) * panelPitch + (o & 7) * 4, load<f32>(from));
        from += 4;
      }
    }
  }
}
