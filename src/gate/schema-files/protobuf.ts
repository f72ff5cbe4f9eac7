import type { Field, NamespaceBase, Type } from 'protobufjs';
import { type FileDataset, type FileField, familyOf, type SchemaFormat } from './format.ts';

/** Protocol Buffers: a dataset for each message. https://protobuf.dev/reference/protobuf/proto3-spec/ */
export const protobuf: SchemaFormat = {
  id: 'protobuf',
  matches: (file) => file.endsWith('.proto'),
  async read(text) {
    const { default: library } = await import('protobufjs');
    const { root, package: space } = library.parse(text, { keepCase: true, alternateCommentMode: true });
    const found: FileDataset[] = [];
    const lines = text.split(/\r?\n/);
    const visit = (parent: NamespaceBase, path: readonly string[], from: number) => {
      for (const one of parent.nestedArray) {
        if (one instanceof library.Type) {
          const line = lineOf(lines, new RegExp(`\\bmessage\\s+${one.name}\\b`), from);
          found.push(toDataset(one, [...path, one.name], lines, line, space));
          visit(one, [...path, one.name], line);
        } else if (one instanceof library.Namespace) visit(one, path, from);
      }
    };
    visit(root, [], 1);
    return found;
  },
};

function toDataset(
  type: Type,
  path: readonly string[],
  lines: readonly string[],
  line: number,
  space: string | null | undefined,
): FileDataset {
  const fields = type.fieldsArray.map((field): FileField => {
    const at = lineOf(lines, new RegExp(`\\b${field.name}\\s*=\\s*${field.id}\\b`), line);
    return toField(field, at);
  });
  return {
    path: [...(space ? [space] : []), path.join('.')],
    line,
    fields,
    comment: type.comment ?? undefined,
  };
}

function toField(field: Field, line: number): FileField {
  const own = field.type.slice(field.type.lastIndexOf('.') + 1);
  return {
    name: field.name,
    type: field.type,
    family: familyOf(own),
    nullable: !field.required,
    line,
    comment: field.comment ?? undefined,
    ...(field.repeated && { array: true }),
  };
}

/** The parser keeps no lines: the first line from a given one that matches. */
function lineOf(lines: readonly string[], pattern: RegExp, from: number): number {
  const index = lines.findIndex((line, i) => i >= from - 1 && pattern.test(line.replace(/\/\/.*/, '')));
  return index === -1 ? from : index + 1;
}
