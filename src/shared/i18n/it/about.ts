import type { about as en } from '../en/about.ts';

/** The screen "How it works, and how wrong it is". */
export const about: Record<keyof typeof en, string> = {
  'about.nav': 'Come funziona',
  'about.title': 'Come funziona e quanto sbaglia',
  'about.method': 'Come funziona',
  'about.step.photo':
    'La tua foto viene aperta su questo dispositivo, e lì resta.',
  'about.step.crops':
    'Viene rimpicciolita e se ne ritagliano cinque quadrati: gli angoli e il centro.',
  'about.step.network':
    'Una rete neurale guarda ogni quadrato. È fatta di numeri regolabili ({parameters}) e ha imparato da foto di cui si conosceva il paese.',
  'about.step.scores':
    'Per ogni quadrato assegna una probabilità a ciascuna delle sue {classes, number} classi, cioè paesi e gruppi di paesi.',
  'about.step.average': 'La media dei cinque è la risposta.',
  'about.paper':
    'Il metodo è quello dell’articolo «Which country is this picture from?» di Alamayreh, Dimitri, Wang, Tondi e Barni (2022). I pesi sono nostri.',
  'about.wrong': 'Quanto sbaglia',
  'about.no-card':
    'La rete non è ancora arrivata. I suoi dati compariranno qui appena ci sarà.',
  'about.no-figures':
    'Con questa rete non sono arrivati i risultati di alcuna prova, quindi non si sa quanto sbaglia.',
  'about.lead':
    'Su {n, number} foto di fonti mai viste durante l’addestramento, la prima risposta era sbagliata con questa frequenza: {share}. Tirando a caso fra {classes, number} risposte si sbaglierebbe con questa frequenza: {blind}.',
  'about.lead-val':
    'Su {n, number} foto tenute fuori dall’addestramento, la prima risposta era sbagliata con questa frequenza: {share}. Tirando a caso fra {classes, number} risposte si sbaglierebbe con questa frequenza: {blind}.',
  'about.not-sure':
    'La soglia è {threshold}: sotto questa probabilità la rete dice che la risposta è incerta. Ecco la quota di queste foto su cui era sicura: {coverage}. E questa è la quota di risposte giuste tra quelle sicure: {accuracy}.',
  'about.no-place':
    'Lo dice anche quando poche parti della rete reagiscono a un’immagine, come accade con disegni, motivi e pagine di testo.',
  'about.not-sure-never':
    'La soglia è {threshold}: sotto questa probabilità la rete dice che la risposta è incerta. Tra queste foto non era sicura di nessuna.',
  'about.off-topic':
    'Davanti a {n, number} immagini che non mostrano alcun luogo, ha detto «risposta incerta» con questa frequenza: {share}.',
  'about.accuracy': 'Quanto spesso la risposta giusta è tra le prime',
  'about.accuracy-note':
    'Le linee sottili sono intervalli al 95%: con altre foto dello stesso tipo, il valore cadrebbe probabilmente al loro interno.',
  'about.top':
    '{k, plural, =1 {La prima risposta} other {Le prime # risposte}}',
  'about.balanced': 'La prima risposta, con lo stesso peso per ogni classe',
  'about.column.what': 'Che cosa si conta',
  'about.column.photos': 'Foto',
  'about.column.right': 'Giuste',
  'about.column.interval': 'Intervallo al 95%',
  'about.interval': 'da {low} a {high}',
  'about.unknown': 'non misurato',
  'about.reliability': 'Le sue probabilità sono attendibili?',
  'about.reliability-note':
    'Ogni punto è un gruppo di foto con circa la stessa probabilità per la prima risposta. Sulla linea tratteggiata la rete avrebbe ragione esattamente quanto dice. In media lo scarto, in punti percentuali, è: {ece}.',
  'about.reliability-x': 'Probabilità indicata',
  'about.reliability-y': 'Quota di risposte giuste',
  'about.coverage': 'E se rispondesse solo quando è più sicura?',
  'about.coverage-note':
    'Da destra, dove risponde sempre, a sinistra, dove risponde solo nei casi in cui è più sicura.',
  'about.coverage-x': 'Quota di foto a cui risponde',
  'about.coverage-y': 'Quota di risposte giuste',
  'about.threshold': 'Probabilità minima',
  'about.regions': 'Per regione del mondo',
  'about.classes': 'Per paese o gruppo di paesi',
  'about.as-table': 'Gli stessi dati in tabella',
  'about.data': 'Da che cosa ha imparato',
  'about.data-photos': '{photos, number} foto da {sources, number} fonti.',
  'about.licences': 'Foto di addestramento per licenza',
  'about.licence': 'Tipo di licenza',
  'about.pretrained':
    'Il punto di partenza è {name} (licenza: {licence}), che aveva imparato a distinguere oggetti, non paesi.',
  'about.weights':
    'Rete {name}, versione {version}. Licenza dei pesi: {licence}.',
  'about.use': 'Usarla in modo responsabile',
  'about.use.country':
    'Indica solo paesi. Non conosce vie, indirizzi o volti, e non è stata fatta per impararli.',
  'about.use.people':
    'Non usarla per scoprire dove vive o si trova una persona. Non pubblicare ipotesi su foto di privati.',
  'about.use.proof':
    'La sua risposta non è una prova. Confrontala con le altre cose che sai prima di agire o di diffonderla.',
  'about.use.bias':
    'Preferisce i paesi che vengono fotografati spesso. Della maggior parte delle strade del mondo non ha visto nulla.',
};
