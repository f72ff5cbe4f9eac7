import { defineDetector } from '../../src/sdk/index.ts';

/** Where applications keep the pictures of those who use them. */
const ofPerson =
  '[Pp]rofile|[Aa]vatar|[Mm]ember|[Uu]ser|[Pp]erson|[Pp]eople|[Ss]elfie|[Ff]aces?[/_-]|증명사진|프로필';

export default defineDetector({
  id: 'image-of-person',
  kind: 'pattern',
  item: 'photo',
  core: '[^\\s?#@]{1,300}\\.(?:jpe?g|png|gif|bmp|webp|heic|JPE?G|PNG|GIF|BMP|HEIC)(?:\\?[^\\s]{0,200})?',
  validate: (text) => pictured.test(text),
  portable: { valid: ofPerson, else: false },
  weight: 0.4,
  examples: {
    match: [
      '/profile/a1.png',
      'https://example.com/avatars/7.jpeg?w=1',
      'default_user.png',
      '프로필_가온.jpg',
    ],
    reject: ['/products/a1.png', 'banner.jpg', 'profile.txt'],
  },
  refs: ['By its folder or its name'],
});

const pictured = new RegExp(ofPerson);
