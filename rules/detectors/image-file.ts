import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'image-file',
  kind: 'pattern',
  item: 'photo',
  core: '[^\\s?#@]{1,300}\\.(?:jpe?g|png|gif|bmp|webp|heic|JPE?G|PNG|GIF|BMP|HEIC)(?:\\?[^\\s]{0,200})?',
  weight: 0.15,
  examples: {
    match: ['face.jpg', '/profiles/a1.png', 'https://example.com/p/a.jpeg?w=1'],
    reject: ['face.txt', 'my face.jpg', 'jpg'],
  },
  refs: ['A picture of anything; of a person only beside people'],
});
