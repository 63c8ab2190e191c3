import { type Command, Option } from 'commander';
import { UserError } from '../errors.ts';
import { STARTS } from '../train/starting-weights.ts';
import { countFlag, numberFlag, positiveFlag, shareFlag } from './command.ts';

/** Adds to `train` what only the recipe `frozen-trunk` knows. */
export function addFrozenFlags(command: Command): void {
  command
    .optionsGroup('Only with a frozen trunk (preset starter):')
    .option(
      '--views <n>',
      'views of each photo: centre crop, then random ones',
      countFlag,
    )
    .option('--mixup <a>', 'Beta(a, a), 0 for none', numberFlag)
    .option(
      '--composites <share>',
      'of the feature maps, to be learnt from as composites of two photos',
      shareFlag,
    )
    .option(
      '--feature-batch <n>',
      'pictures at a time when features are computed',
      countFlag,
      32,
    )
    .option(
      '--cap-source <n>',
      "photos' worth that one source may give a class, 0 for no cap",
      numberFlag,
    )
    .option('--mirror', 'mirror half of the feature maps')
    .option('--no-mirror', 'mirror none')
    .option(
      '--window <n>',
      'side of the random part of each feature map that is learnt from',
      positiveFlag,
    );
  addBeginning(command);
  addTeacher(command);
}

function addBeginning(command: Command): void {
  command
    .addOption(
      new Option('--start <how>', 'how stage 4 begins').choices([...STARTS]),
    )
    .option(
      '--from <checkpoint>',
      'begin with the weights of another run of this recipe',
    )
    .option(
      '--shallow-epochs <n>',
      "epochs at the beginning without stage 4's residual branches (needs --start widen)",
      countFlag,
    )
    .option(
      '--head-rate <x>',
      'how many times faster than stage 4 the head learns',
      numberFlag,
    )
    .option(
      '--head-steps <n>',
      'steps of fitting the head before the first epoch',
      countFlag,
    )
    .option('--head-decay <x>', 'L2 penalty of that fit', numberFlag)
    .option(
      '--refit-decay <x>',
      'L2 penalty of fitting the head again after the last epoch, 0 for no fit',
      numberFlag,
    );
}

function addTeacher(command: Command): void {
  command
    .option('--teacher <file>', 'ONNX network to learn from beside the labels')
    .option('--distil <x>', 'weight of what the teacher says', numberFlag)
    .option(
      '--keep <share>',
      'of the target that is what the whole --pretrained network says itself',
      shareFlag,
    );
}

/**
 * Files are no numbers of a preset, so choosing one does not look at them.
 *
 * @throws UserError when a whole network is given what only a frozen trunk can use.
 */
export function refuseFrozenFiles(
  preset: string,
  files: { readonly teacher?: string; readonly from?: string },
): void {
  for (const name of ['teacher', 'from'] as const) {
    if (files[name] === undefined) continue;
    throw new UserError(
      `--${name} is no flag of the preset ${preset}, whose recipe is whole-network. Leave it out or choose another --preset.`,
    );
  }
}
