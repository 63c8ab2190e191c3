import type { lab as en } from '../en/lab.ts';

/** The composite lab: two pictures in one, and lessons about what the network looks at. */
export const lab: Record<keyof typeof en, string> = {
  'lab.title': 'Laboratorio di fotomontaggio',
  'lab.lead':
    'Metti insieme due immagini e guarda quale paese ci vede la rete.',
  'lab.undo': 'Annulla',
  'lab.redo': 'Ripeti',
  'lab.swap': 'Scambia A e B',
  'lab.save-png': 'Salva come PNG',
  'lab.save-png-hint':
    'L’immagine con la sua risposta, creata su questo dispositivo.',
  'lab.teacher': 'Vista insegnante',
  'lab.fullscreen': 'Schermo intero',
  'lab.fullscreen-end': 'Esci da schermo intero',
  'lab.tools': 'Strumenti',

  'lab.slot.a': 'Immagine A',
  'lab.slot.b': 'Immagine B',
  'lab.slot.empty': 'Ancora nessuna immagine',
  'lab.slot.drop': 'Trascina qui un’immagine, incollala o sceglila.',
  'lab.slot.choose.a': 'Scegli l’immagine A',
  'lab.slot.choose.b': 'Scegli l’immagine B',
  'lab.slot.sample.a': 'Esempio per A',
  'lab.slot.sample.b': 'Esempio per B',
  'lab.slot.sample.none': 'Un esempio …',
  'lab.slot.screen.a': 'Usa come A la foto sullo schermo',
  'lab.slot.screen.b': 'Usa come B la foto sullo schermo',
  'lab.slot.mirror.a': 'Specchia A',
  'lab.slot.mirror.b': 'Specchia B',
  'lab.slot.country.a': 'Paese da seguire per A',
  'lab.slot.country.b': 'Paese da seguire per B',
  'lab.slot.country.unknown': 'quello che la rete vede in questa sola immagine',
  'lab.slot.country.says': 'come dice la rete: {country}',
  'lab.slot.here.a': 'Rilascia: immagine A',
  'lab.slot.here.b': 'Rilascia: immagine B',
  'lab.credit': '{author}, {licence}',

  'lab.sample.palace': 'Palazzo d’Estate, Pechino',
  'lab.sample.rocket': 'Lancio di un razzo, Florida',
  'lab.sample.flower': 'Fiore',
  'lab.sample.sign': 'Segnale stradale (disegno)',
  'lab.sample.shop': 'Rosticceria (disegno)',
  'lab.sample.grey': 'Grigio uniforme (disegno)',

  'lab.stage': 'Il fotomontaggio',
  'lab.stage.alt.one': 'L’immagine A da sola: {a}',
  'lab.stage.alt.seam': 'Due immagini unite lungo una giunzione: {a} e {b}',
  'lab.stage.alt.patch':
    'Un pezzo dell’immagine B incollato sull’immagine A. B: {b}. A: {a}',
  'lab.stage.alt.blend': 'Due immagini fuse insieme: {a} e {b}',
  'lab.stage.seam': 'Giunzione. I tasti freccia la spostano.',
  'lab.stage.piece':
    'Il pezzo. I tasti freccia lo spostano, più e meno ne cambiano la dimensione.',
  'lab.stage.crops': 'Mostra i ritagli',
  'lab.look.map': 'Mostra che cosa parla a favore di un paese',
  'lab.look': 'Che cosa parla a favore di quale paese',
  'lab.look.pictures': 'Delle due immagini',

  'lab.mode': 'Come metterle insieme',
  'lab.mode.seam': 'Giunzione',
  'lab.mode.patch': 'Pezzo',
  'lab.mode.blend': 'Fusione',
  'lab.seam.position': 'Posizione della giunzione',
  'lab.seam.area': 'Parte dell’immagine coperta da A: {share}.',
  'lab.seam.angle': 'Angolo',
  'lab.seam.degrees': '{angle, number}°',
  'lab.seam.upright': 'Verticale',
  'lab.seam.level': 'Orizzontale',
  'lab.seam.diagonal': 'Diagonale',
  'lab.feather': 'Bordo sfumato',
  'lab.patch.scale': 'Dimensione del pezzo',
  'lab.patch.x': 'Posizione, da sinistra a destra',
  'lab.patch.y': 'Posizione, dall’alto in basso',
  'lab.piece': 'Il pezzo di B',
  'lab.piece.hint': 'Disegna sull’immagine B per scegliere il pezzo.',
  'lab.piece.alt': 'L’immagine B con il contorno del pezzo',
  'lab.piece.rectangle': 'Rettangolo',
  'lab.piece.lasso': 'Lazo',
  'lab.piece.left': 'Bordo sinistro',
  'lab.piece.right': 'Bordo destro',
  'lab.piece.top': 'Bordo superiore',
  'lab.piece.bottom': 'Bordo inferiore',
  'lab.blend.mix': 'Quota di A',

  'lab.answer': 'Che cosa dice la rete',
  'lab.answer.none': 'Scegli un’immagine, e la rete risponde qui.',
  'lab.answer.waiting': 'La rete sta guardando.',
  'lab.answer.crop': 'Lettura del ritaglio {crop, number} di {total, number}',
  'lab.answer.quick':
    'Uno sguardo rapido all’immagine intera. I cinque ritagli seguono quando lasci la presa.',
  'lab.answer.full': 'Media di cinque ritagli.',
  'lab.answer.kept':
    '{n, plural, one {# ritaglio non era cambiato e ha tenuto la sua risposta.} other {# ritagli non erano cambiati e hanno tenuto la loro risposta.}}',
  'lab.answer.old':
    'Riguarda l’immagine di un attimo fa; la nuova risposta sta arrivando.',
  'lab.answer.hidden': 'La risposta è nascosta. Tu che cosa ne pensi?',
  'lab.answer.reveal': 'Rivela la risposta',
  'lab.answer.hide': 'Nascondi la risposta',
  'lab.answer.read':
    'Il paese più probabile è {country}, {share}. Il secondo è {second}, {secondShare}.',
  'lab.shares': 'Chi ottiene quanto',
  'lab.shares.a': 'A: {country}',
  'lab.shares.b': 'B: {country}',
  'lab.shares.others': 'Tutti gli altri paesi',
  'lab.shares.same':
    'La rete vede lo stesso paese in entrambe le immagini. Scegli un’altra coppia, oppure scegli tu i paesi.',

  'lab.crops': 'Che cosa dice ogni ritaglio',
  'lab.crops.crop': 'Ritaglio',
  'lab.crops.likeliest': 'Il più probabile',
  'lab.crops.share': 'Quota',
  'lab.crops.none':
    'I ritagli compariranno qui appena saranno stati letti tutti e cinque.',

  'lab.curve': 'Curva di confusione',
  'lab.curve.explain.seam':
    'Sposta la giunzione da un capo all’altro e interroga la rete a ogni passo.',
  'lab.curve.explain.patch':
    'Ingrandisce il pezzo passo dopo passo e interroga la rete ogni volta.',
  'lab.curve.explain.blend':
    'Passa gradualmente da B ad A e interroga la rete a ogni passo.',
  'lab.curve.needs-two': 'Servono due immagini.',
  'lab.curve.start': 'Traccia la curva',
  'lab.curve.again': 'Tracciala di nuovo',
  'lab.curve.stop': 'Ferma',
  'lab.curve.steps': 'Passi',
  'lab.curve.progress': '{done, number} passi su {total, number}',
  'lab.curve.axis.seam': 'Posizione della giunzione',
  'lab.curve.axis.patch': 'Dimensione del pezzo',
  'lab.curve.axis.blend': 'Quota di A',
  'lab.curve.alt':
    'Curva di {points, plural, one {# passo} other {# passi}}: per «{a}» va da {aFrom} a {aTo}, per «{b}» da {bFrom} a {bTo}.',
  'lab.curve.level': 'I due paesi sono alla pari in questo punto: {at}.',
  'lab.curve.never-level': 'Uno dei due è in testa per tutto il percorso.',
  'lab.curve.table': 'La curva come tabella',
  'lab.curve.go': 'Vai a {at}',
  'lab.curve.click':
    'Fai clic sulla curva per portare il fotomontaggio in quel punto.',

  'lab.lessons': 'Lezioni',
  'lab.lessons.lead':
    'Nella pagina ne trovi cinque, brevi. In ognuna puoi usare le tue immagini.',
  'lab.lessons.open': 'Apri una lezione da un file',
  'lab.lessons.save': 'Salva la lezione in un file',
  'lab.lessons.save-hint':
    'Un unico file con i passi e le immagini. Non contiene né il luogo né la data delle tue foto.',
  'lab.lesson': 'Lezione: {title}',
  'lab.lesson.step': 'Passo {step, number} di {steps, number}',
  'lab.lesson.done': 'Fatto',
  'lab.lesson.to-do': 'Da fare',
  'lab.lesson.back': 'Indietro',
  'lab.lesson.next': 'Passo successivo',
  'lab.lesson.again': 'Ripristina questo passo',
  'lab.lesson.close': 'Chiudi la lezione',
  'lab.lesson.untitled': 'La mia lezione',
  'lab.lesson.look': 'Che cosa vede qui la rete?',
  'lab.lesson.write': 'Scrivi una lezione',
  'lab.lesson.edit': 'Modifica la lezione',
  'lab.lesson.title': 'Titolo',
  'lab.lesson.text': 'Che cosa legge la classe in questo passo',
  'lab.lesson.add': 'Aggiungi come passo l’immagine attuale',
  'lab.lesson.keep': 'Comincia questo passo con l’immagine attuale',
  'lab.lesson.remove': 'Elimina questo passo',

  'lab.lesson.half': 'Quale metà vince?',
  'lab.lesson.half.1':
    'La giunzione è sul bordo, quindi si vede solo l’immagine A: il Palazzo d’Estate a Pechino, in Cina. Aspetta la risposta. La rete ha ragione?',
  'lab.lesson.half.2':
    'Ora si vede solo l’immagine B: il lancio di un razzo in Florida, negli Stati Uniti. Che cosa ne dice la rete?',
  'lab.lesson.half.3':
    'Trascina la giunzione al centro, in modo che ogni immagine abbia una metà. Quale metà vince?',
  'lab.lesson.half.4':
    'Ora la giunzione è orizzontale, con A sopra B. Cambia il vincitore?',
  'lab.lesson.half.5':
    'Traccia la curva di confusione. Dove si scambiano di posto i due paesi? Fai clic sulla curva in quel punto.',
  'lab.lesson.landmark': 'Basta un monumento',
  'lab.lesson.landmark.1':
    'Un fiore potrebbe crescere quasi ovunque. Che cosa ne pensa la rete?',
  'lab.lesson.landmark.2':
    'È stato incollato un piccolo pezzo del Palazzo d’Estate. Cambia la risposta?',
  'lab.lesson.landmark.3':
    'Ingrandisci il pezzo con «Dimensione del pezzo». Quanto deve essere grande perché la rete se ne accorga?',
  'lab.lesson.landmark.4':
    'Trascina il pezzo in un angolo e guarda che cosa dice ogni ritaglio. Quali ritagli lo vedono?',
  'lab.lesson.landmark.5':
    'Traccia la curva di confusione: la quota di ogni paese mentre il pezzo cresce.',
  'lab.lesson.sign': 'Togli il segnale',
  'lab.lesson.sign.1':
    'Ecco il Palazzo d’Estate senza alcun segnale. Ricorda la risposta.',
  'lab.lesson.sign.2':
    'Ora davanti c’è un segnale di stop messicano. Che cosa dice la rete?',
  'lab.lesson.sign.3':
    'Togli il segnale: rendilo più piccolo che puoi. Torna la prima risposta?',
  'lab.lesson.sign.4':
    'Lo stesso segnale al lancio di un razzo. Quale immagine disturba di più?',
  'lab.lesson.mirror': 'Scritte allo specchio',
  'lab.lesson.mirror.1':
    'Una rosticceria disegnata con una scritta in greco. La rete è stata addestrata su foto: sa leggere, o riconosce solo l’aspetto?',
  'lab.lesson.mirror.2':
    'Premi «Specchia A». Ora nessuno può leggere la scritta. Cambia la risposta?',
  'lab.lesson.mirror.3':
    'Ora il Palazzo d’Estate, senza alcuna scritta. Specchia anche questo: quanto cambia la risposta?',
  'lab.lesson.mirror.4':
    'Ora una metà è specchiata. Trascina la giunzione: c’è un punto che confonde la rete?',
  'lab.lesson.look-where': 'Dove guarda?',
  'lab.lesson.look-where.1':
    'La rete guarda cinque ritagli quadrati. Vedi che cosa dice ognuno: quale ritaglio è il più sicuro?',
  'lab.lesson.look-where.2':
    'Attiva «Mostra che cosa parla a favore di un paese» sotto l’immagine. Più un punto è chiaro, più parla a favore del paese scelto. È la parte che ti aspettavi?',
  'lab.lesson.look-where.3':
    'Un pezzo grigio copre il tetto. Quanto cambia la risposta?',
  'lab.lesson.look-where.4':
    'Trascina il pezzo grigio da un’altra parte. Dove cambia di più la risposta? I colori dicono la stessa cosa?',
  'lab.lesson.look-where.5':
    'Traccia la curva di confusione: il pezzo grigio cresce finché non resta più nulla. Quando si arrende la rete?',

  'lab.message.took.a': 'Ora l’immagine A è «{name}».',
  'lab.message.took.b': 'Ora l’immagine B è «{name}».',
  'lab.message.opened':
    'La lezione «{title}» è aperta. Con «Annulla» ritrovi quello che c’era prima.',
  'lab.message.no-picture':
    'Non c’era nessuna immagine. Trascina, incolla o scegli un file JPEG, PNG, WebP o AVIF.',
  'lab.message.not-saved':
    'Non è stato possibile salvare l’immagine. Chiudi altre schede per liberare memoria e riprova.',
  'lab.fault.too-large':
    '«{name}» è più grande di qualsiasi lezione. Scegli un file salvato qui come lezione.',
  'lab.fault.not-a-lesson':
    '«{name}» non è una lezione. Scegli un file salvato qui come lezione.',
  'lab.fault.newer':
    '«{name}» è stato creato con una versione più recente di questa pagina. Ricarica la pagina e riprova.',
  'lab.fault.damaged':
    'La lezione «{name}» è danneggiata, quindi non è stata aperta. Chiedi di nuovo il file, o salvalo di nuovo.',
  'lab.fault.bad-picture':
    'Non è stato possibile aprire un’immagine della lezione «{name}», quindi non è cambiato nulla. Chiedi di nuovo il file.',

  'lab.caption.answer':
    '{first} {firstShare}, {second} {secondShare}, {third} {thirdShare}',
  'lab.caption.a': 'A: {name}',
  'lab.caption.b': 'B: {name}',
  'lab.caption.credited': '{name} ({author}, {licence})',
  'lab.caption.model':
    'Un fotomontaggio di più immagini. Rete {name}, versione {version}. Which Country, creato nel browser.',
};
