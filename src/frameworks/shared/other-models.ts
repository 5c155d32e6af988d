/**
 * Families of models for speech, images and video, as their hub ids begin. Scripts that train them share the names of
 * the Trainer's keys and of LoRA's, and nothing that this linter knows holds for them.
 */
const families = [
  'whisper',
  'distil-whisper',
  'wav2vec',
  'w2v',
  'hubert',
  'wavlm',
  'unispeech',
  'seamless',
  'speecht5',
  'mms-',
  'data2vec-audio',
  'vit-',
  'deit-',
  'beit-',
  'swin',
  'resnet',
  'convnext',
  'mobilenet',
  'efficientnet',
  'dinov',
  'dino-',
  'detr',
  'yolo',
  'segformer',
  'sam-vit',
  'sam2',
  'medsam',
  'clip-',
  'siglip',
  'videomae',
  'stable-diffusion',
  'stable-video',
  'sdxl',
  'flux.',
  'pixart',
  'kandinsky',
  'cogvideo',
  'hunyuanvideo',
  'wan2',
] as const;

/** The test of a scalar that names such a model, after the owner or a path: for signatures and by itself. */
export const otherModelPattern = `(^|/)(${families.map((name) => name.replace('.', '\\.')).join('|')})`;

const pattern = new RegExp(otherModelPattern, 'i');

export function namesOtherModel(name: string): boolean {
  return pattern.test(name);
}
