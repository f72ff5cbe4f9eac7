import { printable } from '../../core/place.ts';

/** Namespace of gamsa's own properties. */
export const ns = 'urn:gamsa:oscal';

/** OSCAL's strings begin and end with a character that is seen, and are never empty. */
export function text(from: string): string {
  return printable(from).trim() || '–';
}
