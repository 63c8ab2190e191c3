/**
 * tfjs as the caller loaded it. The app and the trainer have copies of their own (browser
 * backends there, tfjs-node here), so model code takes the namespace as a parameter and imports
 * only types.
 */
export type TfCore = typeof import('@tensorflow/tfjs-core');
export type TfLayers = typeof import('@tensorflow/tfjs-layers');
