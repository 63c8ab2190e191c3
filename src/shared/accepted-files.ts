/** What file dialogues offer; HEIC by its ending, too: some systems know no MIME type for it. */
export const ACCEPTED_PHOTOS = 'image/*,.heic,.heif,.avif';
