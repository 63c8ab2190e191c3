import type { app as en } from '../en/app.ts';

/** The frame around everything. */
export const app: Record<keyof typeof en, string> = {
  'app.name': 'Which Country',
  'app.language': 'Idioma',
  'app.nav': 'Pantallas',
  'app.nav.photo': 'Una foto',
  'app.bar.photo': 'Foto',
  'app.bar.lab': 'Laboratorio',
  'app.bar.many': 'Varias',
  'app.bar.history': 'Historial',
  'app.bar.storage': 'Espacio',
  'app.bar.about': 'Acerca de',
  'app.question': '¿En qué país se tomó esta foto?',
  'app.lead':
    'Dale una foto, y una red neuronal en tu navegador te dirá los diez países más probables.',
  'app.privacy': 'Tu foto se queda en este dispositivo. No se sube nada.',
  'app.footer':
    'La red conoce 61 clases: los países grandes van solos y los pequeños se agrupan con sus vecinos. Nombra un país, nunca un lugar ni una persona.',
  'app.broken':
    'La página no ha llegado completa. Comprueba la conexión y después',
  'app.reload': 'vuelve a cargarla',
  'app.part.failed':
    'Esta parte de la página no ha llegado o ha dejado de funcionar. Todo lo demás sigue ahí.',
};
