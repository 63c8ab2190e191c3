import type { shortcuts as en } from '../en/shortcuts.ts';

/** The sheet of keyboard shortcuts, and what each does. */
export const shortcuts: Record<keyof typeof en, string> = {
  'shortcuts.title': 'Atajos de teclado',
  'shortcuts.close': 'Cerrar',
  'shortcuts.key': 'Tecla',
  'shortcuts.does': 'Qué hace',
  'shortcuts.single': 'Usar teclas que escriben un solo carácter',
  'shortcuts.single-hint':
    'Desactívalo si le hablas a tu equipo o si pulsas teclas sin querer.',
  'shortcuts.sheet': 'Abrir esta lista',
  'shortcuts.open-photo': 'Elegir una foto',
  'shortcuts.paste': 'Preguntar por la imagen del portapapeles',
  'shortcuts.stop': 'Detener el trabajo con la foto o cerrar el mensaje',
  'shortcuts.arrows': 'Ir de recorte en recorte o de pestaña en pestaña',
  'shortcuts.tab': 'Ir al siguiente botón, enlace o casilla',
  'shortcuts.key.ctrl': 'Ctrl',
  'shortcuts.key.command': 'Comando',
  'shortcuts.key.escape': 'Esc',
  'shortcuts.key.tab': 'Tab',
  'shortcuts.key.arrows': 'Teclas de flecha',
};
