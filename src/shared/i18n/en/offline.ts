/** Downloading, keeping and deleting the network; the page as an app. */
export const offline = {
  'consent.title': 'First, the network has to come to this device.',
  'consent.why':
    'It is downloaded once from this site and kept here; afterwards the page works without a connection, too. Your photos never leave this device.',
  'consent.button': 'Download the network ({size})',
  'consent.paused': 'The download is paused.',
  'consent.have': '{loaded} of {total} are on this device already.',
  'consent.resume': 'Download the rest ({size})',
  'consent.pause': 'Pause the download',
  'consent.parts': 'Part {done, number} of {count, number} is whole',
  'weights.not-kept':
    'The network works, but it could not be kept for the next visit.',
  'update.offer':
    'This site has a newer network: version {version}. The present one stays in use until the new one is whole.',
  'update.fetch': 'Download the newer network ({size})',
  'update.loading': 'Downloading the newer network: {loaded} of {total}',
  'storage.title': 'Storage',
  'storage.heading': 'What is stored, and how to delete it',
  'storage.lead':
    'All of it lies in this browser, on this device. Nothing of it is sent anywhere.',
  'storage.networks': 'Networks',
  'storage.none': 'No network is stored.',
  'storage.network': '{name}, version {version}: {size}',
  'storage.unfinished':
    '{name}, version {version}: {size}; the download is not finished',
  'storage.unnamed': 'Network without a readable card',
  'storage.delete': 'Delete',
  'storage.delete-named': 'Delete {name}, version {version}',
  'storage.delete-all': 'Delete all networks',
  'storage.deleted':
    'It is deleted. The network in use goes on working until you close the page.',
  'storage.page': 'The page itself',
  'storage.page-kept':
    'The page is stored, so that it opens without a connection.',
  'storage.page-not-kept':
    'The page is not stored (yet), so it needs a connection to open.',
  'storage.rest':
    'Your choices, such as the language, and the small pictures of your last photos are stored, too. The pictures can be deleted under “Last photos”.',
  'storage.used':
    'This site uses {used} of the {quota} that the browser allows it.',
  'storage.persisted': 'The browser has promised not to delete it by itself.',
  'storage.not-persisted':
    'The browser may delete it when the device runs out of space.',
  'storage.persist': 'Ask the browser to keep it',
  'storage.browser':
    'Your browser can delete everything of this site at once: look for “site data” in its settings.',
  'own.title': 'A network of your own',
  'own.lead':
    'Choose a folder or a zip file with card.json, model.json and the shards, as the trainer writes them. It is checked on this device, and only if it gives its known answer does it take the place of the present network.',
  'own.folder': 'Choose a folder',
  'own.zip': 'Choose a zip file',
  'own.checking': 'The network is being checked.',
  'own.active': 'Your own network is in use.',
  'own.back': 'Use the network of this site',
  'own.wrong':
    'This network did not give its known answer here, so it is not used. Its files may be damaged, or come from another version of the trainer. The network that was in use stays.',
  'pwa.update': 'A new version of this page is ready.',
  'pwa.keeps':
    'The page opens anew, and so does the photo on the screen. A list of photos and a composite begin again, so finish them first; without your click the new version waits until the page is closed.',
  'pwa.use': 'Use it now',
  'pwa.later': 'Later',
  'pwa.install': 'Install as an app',
  'notice.share-failed':
    'The photo that another app shared did not arrive. Choose it here instead.',
} as const satisfies Record<string, string>;
