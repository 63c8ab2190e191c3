/** The composite lab: two pictures in one, and lessons about what the network looks at. */
export const lab = {
  'lab.title': 'Composite lab',
  'lab.lead':
    'Put two pictures together and watch which country the network sees in them.',
  'lab.undo': 'Undo',
  'lab.redo': 'Redo',
  'lab.swap': 'Swap A and B',
  'lab.save-png': 'Save as PNG',
  'lab.save-png-hint': 'The picture with its answer, made on this device.',
  'lab.teacher': 'Teacher’s view',
  'lab.fullscreen': 'Full screen',
  'lab.fullscreen-end': 'Leave full screen',
  'lab.tools': 'Tools',

  'lab.slot.a': 'Picture A',
  'lab.slot.b': 'Picture B',
  'lab.slot.empty': 'No picture yet',
  'lab.slot.drop': 'Drop a picture here, paste one, or choose.',
  'lab.slot.choose.a': 'Choose picture A',
  'lab.slot.choose.b': 'Choose picture B',
  'lab.slot.sample.a': 'Sample for A',
  'lab.slot.sample.b': 'Sample for B',
  'lab.slot.sample.none': 'A sample …',
  'lab.slot.screen.a': 'Use the photo on the screen as A',
  'lab.slot.screen.b': 'Use the photo on the screen as B',
  'lab.slot.mirror.a': 'Mirror A',
  'lab.slot.mirror.b': 'Mirror B',
  'lab.slot.country.a': 'Follow for A',
  'lab.slot.country.b': 'Follow for B',
  'lab.slot.country.unknown': 'what the network says of it alone',
  'lab.slot.country.says': 'as the network says: {country}',
  'lab.slot.here.a': 'Let go: picture A',
  'lab.slot.here.b': 'Let go: picture B',
  'lab.credit': '{author}, {licence}',

  'lab.sample.palace': 'Summer Palace, Beijing',
  'lab.sample.rocket': 'Rocket launch, Florida',
  'lab.sample.flower': 'Flower',
  'lab.sample.sign': 'Road sign (drawn)',
  'lab.sample.shop': 'Grill house (drawn)',
  'lab.sample.grey': 'Plain grey (drawn)',

  'lab.stage': 'The composite',
  'lab.stage.alt.one': 'Picture A alone: {a}',
  'lab.stage.alt.seam': 'Two pictures joined along a seam: {a} and {b}',
  'lab.stage.alt.patch': 'A piece of {b}, pasted into {a}',
  'lab.stage.alt.blend': 'Two pictures blended: {a} and {b}',
  'lab.stage.seam': 'Seam. The arrow keys move it.',
  'lab.stage.piece':
    'The piece. The arrow keys move it, plus and minus change its size.',
  'lab.stage.crops': 'Show the crops',
  'lab.look.map': 'Show what speaks for a country',
  'lab.look': 'What speaks for which country',
  'lab.look.pictures': 'Of the two pictures',

  'lab.mode': 'How to put them together',
  'lab.mode.seam': 'Seam',
  'lab.mode.patch': 'Piece',
  'lab.mode.blend': 'Blend',
  'lab.seam.position': 'Position of the seam',
  'lab.seam.area': 'A covers {share} of the picture.',
  'lab.seam.angle': 'Angle',
  'lab.seam.degrees': '{angle, number}°',
  'lab.seam.upright': 'Upright',
  'lab.seam.level': 'Level',
  'lab.seam.diagonal': 'Diagonal',
  'lab.feather': 'Soft edge',
  'lab.patch.scale': 'Size of the piece',
  'lab.patch.x': 'Place, left to right',
  'lab.patch.y': 'Place, top to bottom',
  'lab.piece': 'The piece of B',
  'lab.piece.hint': 'Draw on picture B to choose the piece.',
  'lab.piece.alt': 'Picture B with the piece outlined',
  'lab.piece.rectangle': 'Rectangle',
  'lab.piece.lasso': 'Lasso',
  'lab.piece.left': 'Left edge',
  'lab.piece.right': 'Right edge',
  'lab.piece.top': 'Top edge',
  'lab.piece.bottom': 'Bottom edge',
  'lab.blend.mix': 'Share of A',

  'lab.answer': 'What the network says',
  'lab.answer.none': 'Choose a picture, and the network answers here.',
  'lab.answer.waiting': 'The network is looking.',
  'lab.answer.crop': 'Reading crop {crop, number} of {total, number}',
  'lab.answer.quick':
    'A quick look at the whole picture. The five crops follow when you let go.',
  'lab.answer.full': 'Average of five crops.',
  'lab.answer.kept':
    '{n, plural, one {# crop had not changed and kept its answer.} other {# crops had not changed and kept their answers.}}',
  'lab.answer.old': 'Of the picture a moment ago; the new answer is coming.',
  'lab.answer.hidden': 'The answer is hidden. What do you think?',
  'lab.answer.reveal': 'Reveal the answer',
  'lab.answer.hide': 'Hide the answer',
  'lab.answer.read':
    'The likeliest country is {country}, {share}. Second is {second}, {secondShare}.',
  'lab.shares': 'Who gets how much',
  'lab.shares.a': 'A: {country}',
  'lab.shares.b': 'B: {country}',
  'lab.shares.others': 'All other countries',
  'lab.shares.same':
    'The network sees the same country in both pictures. Choose another pair, or choose the countries yourself.',

  'lab.crops': 'What each crop says',
  'lab.crops.crop': 'Crop',
  'lab.crops.likeliest': 'Likeliest',
  'lab.crops.share': 'Share',
  'lab.crops.none': 'The crops stand here as soon as all five have been read.',

  'lab.curve': 'Confusion curve',
  'lab.curve.explain.seam':
    'Moves the seam from end to end and asks the network at every step.',
  'lab.curve.explain.patch':
    'Makes the piece larger step by step and asks the network each time.',
  'lab.curve.explain.blend':
    'Blends from B to A and asks the network at every step.',
  'lab.curve.needs-two': 'It takes two pictures.',
  'lab.curve.start': 'Draw the curve',
  'lab.curve.again': 'Draw it again',
  'lab.curve.stop': 'Stop',
  'lab.curve.steps': 'Steps',
  'lab.curve.progress': '{done, number} of {total, number} steps',
  'lab.curve.axis.seam': 'Position of the seam',
  'lab.curve.axis.patch': 'Size of the piece',
  'lab.curve.axis.blend': 'Share of A',
  'lab.curve.alt':
    'Curve of {points, plural, one {# step} other {# steps}}: {a} goes from {aFrom} to {aTo}, {b} from {bFrom} to {bTo}.',
  'lab.curve.level': 'The two are level at {at}.',
  'lab.curve.never-level': 'One of the two leads all the way.',
  'lab.curve.table': 'The curve as a table',
  'lab.curve.go': 'Go to {at}',
  'lab.curve.click': 'Click the curve to put the composite there.',

  'lab.lessons': 'Lessons',
  'lab.lessons.lead':
    'Five short ones come with the page. Use your own pictures in any of them.',
  'lab.lessons.open': 'Open a lesson from a file',
  'lab.lessons.save': 'Save the lesson as a file',
  'lab.lessons.save-hint':
    'One file with the steps and the pictures. It holds no place and no date of your photos.',
  'lab.lesson': 'Lesson: {title}',
  'lab.lesson.step': 'Step {step, number} of {steps, number}',
  'lab.lesson.done': 'Done',
  'lab.lesson.to-do': 'To do',
  'lab.lesson.back': 'Back',
  'lab.lesson.next': 'Next step',
  'lab.lesson.again': 'Reset this step',
  'lab.lesson.close': 'Close lesson',
  'lab.lesson.untitled': 'My lesson',
  'lab.lesson.look': 'What does the network see here?',
  'lab.lesson.write': 'Write a lesson',
  'lab.lesson.edit': 'Edit lesson',
  'lab.lesson.title': 'Title',
  'lab.lesson.text': 'What the class reads at this step',
  'lab.lesson.add': 'Add the picture as it is now as a step',
  'lab.lesson.keep': 'Begin this step with the picture as it is now',
  'lab.lesson.remove': 'Remove this step',

  'lab.lesson.half': 'Which half wins?',
  'lab.lesson.half.1':
    'The seam stands at the edge, so only picture A is seen: the Summer Palace in Beijing, China. Wait for the answer. Is the network right?',
  'lab.lesson.half.2':
    'Now only picture B is seen: a rocket launch in Florida, United States. What does the network say of it?',
  'lab.lesson.half.3':
    'Drag the seam to the middle, so that each has one half. Which half wins?',
  'lab.lesson.half.4':
    'The seam lies level now, with A above B. Does the winner change?',
  'lab.lesson.half.5':
    'Draw the confusion curve. Where do the two countries change places? Click the curve there.',
  'lab.lesson.landmark': 'One landmark is enough',
  'lab.lesson.landmark.1':
    'A flower could grow nearly anywhere. What does the network make of it?',
  'lab.lesson.landmark.2':
    'A small piece of the Summer Palace is pasted in. Does the answer change?',
  'lab.lesson.landmark.3':
    'Make the piece larger with “Size of the piece”. How large must it be before the network notices?',
  'lab.lesson.landmark.4':
    'Drag the piece into a corner and look at what each crop says. Which crops see it?',
  'lab.lesson.landmark.5':
    'Draw the confusion curve: the share of each country while the piece grows.',
  'lab.lesson.sign': 'Remove the sign',
  'lab.lesson.sign.1':
    'Here is the Summer Palace without any sign. Remember the answer.',
  'lab.lesson.sign.2':
    'Now a Mexican stop sign stands in front of it. What does the network say?',
  'lab.lesson.sign.3':
    'Remove the sign: make it as small as it goes. Does the first answer come back?',
  'lab.lesson.sign.4':
    'The same sign at a rocket launch. Which picture does it disturb more?',
  'lab.lesson.mirror': 'Mirror writing',
  'lab.lesson.mirror.1':
    'A drawn grill house with Greek writing. The network was trained on photos: does it read, or does it only know the look?',
  'lab.lesson.mirror.2':
    'Press “Mirror A”. Nobody can read the writing now. Does the answer change?',
  'lab.lesson.mirror.3':
    'Now the Summer Palace, with no writing at all. Mirror it, too: how much does the answer change?',
  'lab.lesson.mirror.4':
    'Half of it is mirrored now. Drag the seam along: is there a place that confuses the network?',
  'lab.lesson.look-where': 'Where does it look?',
  'lab.lesson.look-where.1':
    'The network looks at five square crops. See what each of them says: which crop is surest?',
  'lab.lesson.look-where.2':
    'Turn on “Show what speaks for a country” below the picture. The brighter a place, the more it speaks for the country that is chosen there. Is it the part that you expected?',
  'lab.lesson.look-where.3':
    'A grey piece covers the roof. How much does the answer change?',
  'lab.lesson.look-where.4':
    'Drag the grey piece somewhere else. Where does it change the answer most? Do the colours say the same?',
  'lab.lesson.look-where.5':
    'Draw the confusion curve: the grey piece grows until nothing is left. When does the network give up?',

  'lab.message.took.a': '“{name}” is picture A now.',
  'lab.message.took.b': '“{name}” is picture B now.',
  'lab.message.opened':
    'The lesson “{title}” is open. Undo brings back what was here before.',
  'lab.message.no-picture':
    'There was no picture in that. Drop, paste or choose a JPEG, PNG, WebP or AVIF file.',
  'lab.message.not-saved':
    'The picture could not be saved. Close other tabs to free memory and try again.',
  'lab.fault.too-large':
    '“{name}” is larger than any lesson. Choose a file that was saved as a lesson here.',
  'lab.fault.not-a-lesson':
    '“{name}” is not a lesson. Choose a file that was saved as a lesson here.',
  'lab.fault.newer':
    '“{name}” was made with a newer version of this page. Reload the page and try again.',
  'lab.fault.damaged':
    'The lesson “{name}” is damaged, so it was not opened. Ask for the file again, or save it again.',
  'lab.fault.bad-picture':
    'A picture in the lesson “{name}” could not be opened, so nothing was changed. Ask for the file again.',

  'lab.caption.answer':
    '{first} {firstShare}, {second} {secondShare}, {third} {thirdShare}',
  'lab.caption.a': 'A: {name}',
  'lab.caption.b': 'B: {name}',
  'lab.caption.credited': '{name} ({author}, {licence})',
  'lab.caption.model':
    'A composite of pictures. Network {name}, version {version}. Which Country, made in the browser.',
} as const satisfies Record<string, string>;
