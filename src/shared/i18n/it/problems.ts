import type { problems as en } from '../en/problems.ts';

/** One sentence for each problem, which says what to do. Each may use {name}, the file's name. */
export const problems: Record<keyof typeof en, string> = {
  'problem.empty-file':
    '«{name}» è vuoto (0 byte). Forse la copia non è arrivata alla fine: copialo o scaricalo di nuovo, poi riprova.',
  'problem.not-a-picture':
    '«{name}» non è un’immagine. Scegli una foto, per esempio un file JPEG, PNG, WebP o AVIF.',
  'problem.undecodable-picture':
    'Questo browser non è riuscito ad aprire «{name}». Il file potrebbe essere danneggiato, o di un tipo che questo browser non conosce. Salvalo come JPEG o PNG e riprova.',
  'problem.heic-unsupported':
    '«{name}» è una foto HEIC, che questo browser non può aprire da solo, e non è stato possibile scaricare da questo sito quello che serve per aprirla. Connettiti a Internet e riprova, oppure salvala come JPEG; su un iPhone, con Impostazioni > Fotocamera > Formati > Più compatibile, d’ora in poi le foto saranno JPEG.',
  'problem.too-large':
    '«{name}» è un file troppo grande per essere aperto qui. Rimpiccioliscilo (20 megapixel bastano e avanzano) e riprova.',
  'problem.too-slow':
    'L’apertura di «{name}» richiedeva così tanto tempo che la pagina ha rinunciato. Salvalo di nuovo come JPEG, con al massimo 20 megapixel, e riprova.',
  'problem.weights-missing':
    'La rete neurale non è stata trovata su questo sito. Controlla l’indirizzo della pagina; se è una tua copia, assicurati che insieme sia stata pubblicata la cartella del modello.',
  'problem.weights-damaged':
    'La rete neurale è arrivata danneggiata, quindi non è stata usata. Riprova; se non basta, svuota la cache del browser per questo sito.',
  'problem.weights-incompatible':
    'Questa rete neurale non è adatta a questa versione della pagina. Ricarica la pagina; se è una tua rete, addestrala o esportala di nuovo.',
  'problem.offline':
    'Manca la connessione, quindi la rete neurale non è stata scaricata fino in fondo. Quello che è arrivato resta; il download riprende da solo appena torni in linea.',
  'problem.program-missing':
    'Una parte di questa pagina non è arrivata, quindi non si può ancora calcolare nulla. Controlla la connessione, poi riprova.',
  'problem.storage-full':
    'La memoria che il browser concede a questo sito è piena. Libera spazio sul dispositivo o elimina ciò che non ti serve; fino ad allora la rete va scaricata a ogni visita.',
  'problem.storage-unavailable':
    'Questo browser non lascia conservare nulla alla pagina, come in una finestra privata o a un indirizzo senza https. La rete va scaricata a ogni visita.',
  'problem.own-weights-incomplete':
    '«{name}» manca o non si può leggere. Scegli la cartella o il file zip che contiene card.json, model.json e tutti i frammenti elencati nella scheda.',
  'problem.own-weights-damaged':
    '«{name}» non è il file che card.json descrive. Può essersi danneggiato lungo la strada: copia o esporta di nuovo la rete.',
  'problem.own-weights-unfit':
    'Questa rete non è adatta a questa versione della pagina. Esportala di nuovo con il programma di addestramento che accompagna la pagina.',
  'problem.no-backend':
    'Questo browser non offre nulla su cui la rete neurale possa funzionare. Aggiorna il browser, oppure prova la pagina con un altro.',
  'problem.wrong-answer':
    'Questo dispositivo sbaglia i calcoli: non ha superato la prova che la rete porta con sé, quindi le sue risposte sarebbero sbagliate. Aggiorna il driver grafico e il browser, oppure scegli il processore qui sotto.',
  'problem.gpu-lost':
    'La GPU ha smesso di funzionare più e più volte. Chiudi gli altri programmi che la usano e riprova, oppure scegli il processore qui sotto.',
  'problem.worker-crashed':
    'Il calcolo si è bloccato più e più volte. Chiudi altre schede e altri programmi, poi riprova.',
  'problem.out-of-memory':
    'Non c’era abbastanza memoria. Chiudi altre schede e altri programmi, oppure usa una foto più piccola, e riprova.',
  'problem.unexpected':
    'È andato storto qualcosa che non doveva. Riprova; se succede di nuovo, ricarica la pagina.',
};
