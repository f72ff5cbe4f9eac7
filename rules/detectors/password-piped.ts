import { defineDetector } from '../../src/sdk/index.ts';
import { givesSecret } from './_shared/given.ts';
import { wordStart } from './_shared/labels.ts';

/** Within the quotes around all of it, or none. */
const plain = '[^\\s"\'|;&:]{1,100}';
const taker =
  '["\']? ?\\| ?(?:sudo )?(?:chpasswd|sudo -[A-Za-z]{0,3}S|passwd --stdin|(?:docker|podman|helm registry|oras|az) login)';

export default defineDetector({
  id: 'password-piped',
  kind: 'pattern',
  item: 'password',
  ...givesSecret([[`(?:echo|printf)(?: -[ne]{1,2})? ["']?(?:[\\w.-]{1,64}:)?`, taker, plain]]),
  boundary: { before: wordStart },
  gate: { words: ['echo', 'printf'], holds: '\\| ?[a-z]' },
  weight: 0.98,
  inText: true,
  labelled: true,
  examples: {
    match: [
      "echo 'minjun:N3wPass1' | chpasswd",
      'echo plainword | sudo -S',
      'echo -n plainword | docker login',
      'echo "minjun:plainword" | sudo chpasswd',
    ],
    reject: [
      'echo "$PASS" | sudo -S',
      'echo minjun:$PASS | chpasswd',
      'echo ${TOKEN} | docker login',
      'echo done | sudo tee',
    ],
  },
  refs: ['chpasswd(8), sudo(8), docker login: a password on the standard input'],
});
