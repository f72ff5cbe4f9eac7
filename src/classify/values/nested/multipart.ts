import { follow, mostParts } from './followed.ts';
import { addAt, type PathNode, type Tally } from './tree.ts';

const begins = /^--([\w'()+,./:=?-]{1,70})\r?\n/;
const header =
  /^content-disposition:\s*form-data;.{0,400}?\bname="([^"\r\n]{1,200})"(?:;\s*filename="([^"\r\n]{0,400})")?/im;

/** The fields of a form as a browser sends it (RFC 7578), files among them. */
export function walkMultipart<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  const boundary = begins.exec(text)?.[1];
  if (boundary === undefined) return 0;
  let followed = 0;
  let parts = 0;
  root.begin();
  for (const part of text.split(`--${boundary}`)) {
    const head = part.search(/\r?\n\r?\n/);
    const [, name, file] = header.exec(head < 0 ? part : part.slice(0, head)) ?? [];
    if (name === undefined || head < 0) continue;
    if (++parts > mostParts) return followed | follow.parts;
    const place = root.child(name);
    followed |= follow.open | addAt(place, part.slice(head).replace(/^\r?\n\r?\n|\r?\n$/g, ''));
    if (file) followed |= addAt(place?.child('filename'), file);
  }
  return followed;
}
