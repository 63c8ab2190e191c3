import type { ManifestOptions } from 'vite-plugin-pwa';
import { SHARE_FIELD, SHARE_PATH } from '../../src/shared/pwa/handover.ts';

/** What the page can open, by MIME type; `file_handlers` wants the endings, too. */
const PICTURES = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'image/avif': ['.avif'],
  'image/gif': ['.gif'],
  'image/bmp': ['.bmp'],
  'image/heic': ['.heic', '.heif'],
  'image/tiff': ['.tif', '.tiff'],
};

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `icons/${purpose === 'any' ? 'icon' : 'maskable'}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** The web app manifest. All addresses are relative to it, so that any base path works. */
export const manifest: Partial<ManifestOptions> = {
  id: './',
  name: 'Which Country',
  short_name: 'Which Country',
  description:
    'Says in which country a photo was taken. It works it out on your device; the photo is never uploaded.',
  lang: 'en-GB',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#0b6a58',
  background_color: '#f3f4ef',
  categories: ['photo', 'education', 'utilities'],
  icons: [
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    icon(192, 'any'),
    icon(512, 'any'),
    icon(192, 'maskable'),
    icon(512, 'maskable'),
  ],
  screenshots: [
    {
      src: 'screenshots/wide.png',
      sizes: '1280x800',
      type: 'image/png',
      form_factor: 'wide',
      label: 'A photo with its likeliest countries',
    },
    {
      src: 'screenshots/narrow.png',
      sizes: '412x915',
      type: 'image/png',
      form_factor: 'narrow',
      label: 'The answer to a photo on a phone',
    },
  ],
  shortcuts: [
    { name: 'Many photos', url: './#/many' },
    { name: 'Composite lab', url: './#/lab' },
    { name: 'Last photos', url: './#/history' },
  ].map((one) => ({
    ...one,
    icons: [{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' }],
  })),
  share_target: {
    action: `./${SHARE_PATH}`,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      files: [{ name: SHARE_FIELD, accept: ['image/*'] }],
    },
  },
  file_handlers: [{ action: './', accept: PICTURES }],
  launch_handler: { client_mode: ['focus-existing', 'auto'] },
};
