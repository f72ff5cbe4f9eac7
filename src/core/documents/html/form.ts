import type { Told } from '../block.ts';

/** Fields of a form that hold nothing of anybody, or only where they are chosen. */
const idle = /^(?:submit|button|image|reset|file)$/i;
const chosen = /^(?:radio|checkbox)$/i;

/** What a field of a form holds. */
export function inputOf(attributes: ReadonlyMap<string, string>): Told | undefined {
  const type = attributes.get('type') ?? '';
  const name = attributes.get('name') || attributes.get('id') || '';
  const value = attributes.get('value') ?? '';
  if (name === '' || value.trim() === '' || idle.test(type)) return undefined;
  return chosen.test(type) && !attributes.has('checked') ? undefined : [name, value];
}

/** What a page says of itself that tells how it is shown or found. */
const ofPage =
  /^(?:viewport|charset|generator|robots|googlebot|theme-color|referrer|color-scheme|format-detection|description|keywords|(?:og|twitter|article|fb|apple|msapplication|google)[:.-].*|.*-(?:version|verification|token))$/i;

export function metaOf(attributes: ReadonlyMap<string, string>): Told | undefined {
  const name = attributes.get('name') ?? attributes.get('property') ?? '';
  const content = attributes.get('content') ?? '';
  return name === '' || content.trim() === '' || ofPage.test(name) ? undefined : [name, content];
}
