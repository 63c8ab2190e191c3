import { expect, test } from 'vitest';
import { behindMirror, throughMirror } from './mirror.ts';
import { retryAfterMs } from './retry-after.ts';
import { safeId } from './safe-id.ts';
import { inShard, parseShard } from './shard.ts';
import { largerUrl, planOf } from './sources.ts';

const urls = (url: string) => planOf(url).urls.map(String);

test('asks Flickr for the 640 size on whatever host, then for the listed one', () => {
  const path = 'staticflickr.com/8110/8656354218_f79603071d';
  const both = (host: string) => [
    `https://${host}.${path}_z.jpg`,
    `https://${host}.${path}.jpg`,
  ];
  expect(urls(`http://farm9.${path}.jpg`)).toEqual(both('farm9'));
  expect(urls(`https://live.${path}.jpg`)).toEqual(both('live'));
  expect(urls(`http://farm3.${path}_m.jpg`)[0]).toBe(
    `https://farm3.${path}_z.jpg`,
  );
  // The original has another secret: no other size can be made of it.
  const original = `https://live.${path}_o.jpg`;
  expect(urls(original)).toEqual([original]);
});

test('asks Unsplash for a size, and for a larger one where that is too low', () => {
  const plan = planOf('https://images.unsplash.com/photo-1?ixid=a');
  expect(String(plan.urls[0])).toBe(
    'https://images.unsplash.com/photo-1?ixid=a&w=1280&h=1280&fit=max&fm=jpg&q=85',
  );
  const larger = (width: number, height: number) =>
    largerUrl(plan, { width, height }, 640)?.searchParams.get('w');
  expect(larger(1280, 853)).toBeUndefined();
  expect(larger(1280, 320)).toBe('2560');
  // All that there is.
  expect(larger(900, 300)).toBeUndefined();
});

test('keeps tokens out of addresses', () => {
  expect(
    urls(
      'https://graph.mapillary.com/1?access_token=MLY&fields=thumb_1024_url',
    ),
  ).toEqual(['https://graph.mapillary.com/1?fields=thumb_1024_url']);
  expect(urls('https://graph.mapillary.com/1')).toEqual([
    'https://graph.mapillary.com/1?fields=thumb_1024_url',
  ]);
});

test.each(['', 'photo.jpg', 'file:///etc/passwd', 'ftp://a/b'])(
  'says that "%s" is no web address',
  (url) => expect(() => planOf(url)).toThrow('is not a web address'),
);

test('goes through a mirror and back', () => {
  const mirror = 'http://127.0.0.1:8080/m/';
  const url = new URL('https://a.example.org/b/c?d=e');
  const through = throughMirror(url, mirror);
  expect(through.href).toBe('http://127.0.0.1:8080/m/a.example.org/b/c?d=e');
  expect(behindMirror(through, mirror).href).toBe(url.href);
  expect(throughMirror(through, mirror)).toBe(through);
  expect(throughMirror(url, undefined)).toBe(url);
});

test('reads Retry-After in seconds and as a date', () => {
  const now = Date.UTC(2026, 0, 1);
  expect(retryAfterMs('120', now)).toBe(120_000);
  expect(retryAfterMs('Thu, 01 Jan 2026 00:01:00 GMT', now)).toBe(60_000);
  expect(retryAfterMs('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0);
  expect(retryAfterMs('soon', now)).toBeUndefined();
  expect(retryAfterMs(null, now)).toBeUndefined();
});

test('makes names that every file system takes and that stay apart', () => {
  expect(safeId('8656354218')).toBe('8656354218');
  expect(safeId('-3Yp1ks_15c')).toBe('-3Yp1ks_15c');
  const odd = ['a/b', 'a_b', 'a.b', '../a', 'con', '', 'ü', 'x'.repeat(300)];
  const names = odd.map(safeId);
  expect(new Set(names).size).toBe(odd.length);
  for (const name of names) expect(name).toMatch(/^[\w~-]{1,100}$/);
});

test('gives each id to exactly one shard', () => {
  const shards = ['1/3', '2/3', '3/3'].map(parseShard);
  const counts = [0, 0, 0];
  for (let i = 0; i < 3000; i++) {
    const own = shards.filter((shard) => inShard(`id${i}`, shard));
    expect(own).toHaveLength(1);
    counts[own[0]!.index - 1]!++;
  }
  expect(Math.min(...counts)).toBeGreaterThan(900);
  expect(() => parseShard('0/3')).toThrow('write the part');
});
