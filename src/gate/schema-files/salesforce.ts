import { DOMParser, type Element } from '@xmldom/xmldom';
import { type FileDataset, type FileField, familyOf, type SchemaFormat } from './format.ts';

/** Salesforce metadata: one file a field, below the folder of its object. https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/customfield.htm */
export const salesforceField: SchemaFormat = {
  id: 'salesforce-metadata',
  matches: (file) =>
    file.endsWith('.field-meta.xml') || file.endsWith('.object-meta.xml') || file.endsWith('.object'),
  async read(text, { file }): Promise<FileDataset[]> {
    const onError = (level: string) => {
      if (level !== 'warning') throw new Error('malformed');
    };
    const root = new DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement;
    if (!root) throw new Error('malformed');
    const parts = file.split('/');
    const object = file.endsWith('.field-meta.xml')
      ? parts.at(-3)
      : parts.at(-1)?.replace(/\.object(-meta\.xml)?$/, '');
    const fields = root.localName === 'CustomField' ? [root] : children(root, 'fields');
    return [{ path: [object ?? 'object'], line: 1, fields: fields.map(toField) }];
  },
};

function toField(element: Element): FileField {
  const named = children(element, 'fullName')[0];
  const of = (name: string) => children(element, name)[0]?.textContent?.trim();
  const type = of('type') ?? 'Text';
  const labels = labelsOf(element);
  const words = [of('label'), of('description'), of('inlineHelpText')].filter(Boolean).join(' ');
  return {
    name: named?.textContent?.trim() ?? '',
    type: of('length') === undefined ? type : `${type}(${of('length')})`,
    family: familyOf(type),
    nullable: of('required') !== 'true',
    line: (named as { lineNumber?: number } | undefined)?.lineNumber ?? 1,
    comment: words || undefined,
    ...(labels.length > 0 && { labels }),
    ...(of('defaultValue') !== undefined && { hasDefault: true }),
  };
}

function labelsOf(element: Element): string[] {
  const definition = children(element, 'valueSet').flatMap((set) => children(set, 'valueSetDefinition'));
  return definition
    .flatMap((set) => children(set, 'value'))
    .flatMap((value) => children(value, 'fullName')[0]?.textContent ?? []);
}

function children(element: Element, name: string): Element[] {
  return Array.from(element.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && (node as Element).localName === name,
  );
}
