import type { shortcuts as en } from '../en/shortcuts.ts';

/** The sheet of keyboard shortcuts, and what each does. */
export const shortcuts: Record<keyof typeof en, string> = {
  'shortcuts.title': 'Scorciatoie da tastiera',
  'shortcuts.close': 'Chiudi',
  'shortcuts.key': 'Tasto',
  'shortcuts.does': 'Che cosa fa',
  'shortcuts.single': 'Usa i tasti che scrivono un solo carattere',
  'shortcuts.single-hint':
    'Disattiva questa opzione se usi la voce per comandare il computer, o se ti capita di premere tasti per sbaglio.',
  'shortcuts.sheet': 'Apri questo elenco',
  'shortcuts.open-photo': 'Scegli una foto',
  'shortcuts.paste': 'Chiedi dell’immagine che è negli appunti',
  'shortcuts.stop': 'Ferma il lavoro sulla foto, o chiudi il messaggio',
  'shortcuts.arrows':
    'Passa da un ritaglio all’altro, o da una scheda all’altra',
  'shortcuts.tab': 'Vai al pulsante, link o campo successivo',
  'shortcuts.key.ctrl': 'Ctrl',
  'shortcuts.key.command': 'Comando',
  'shortcuts.key.escape': 'Esc',
  'shortcuts.key.tab': 'Tab',
  'shortcuts.key.arrows': 'Tasti freccia',
};
