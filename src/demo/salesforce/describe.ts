import type { OrgField, OrgObject } from './org.ts';
import { type OrgStore, prefixOf } from './store.ts';

/** One entry of `describeGlobal`. */
export function describeObject(object: OrgObject, index: number): Record<string, unknown> {
  const { name, label, flags = {} } = object;
  return {
    name,
    label,
    labelPlural: label,
    keyPrefix: prefixOf(name, index),
    custom: /__[a-z]+$/.test(name),
    customSetting: false,
    createable: false,
    deletable: false,
    updateable: false,
    undeletable: true,
    queryable: true,
    retrieveable: true,
    searchable: true,
    replicateable: true,
    triggerable: true,
    layoutable: true,
    deprecatedAndHidden: false,
    associateEntityType: null,
    associateParentEntity: null,
    ...flags,
  };
}

/** The answer of `describe`: the object with the fields that this user may see. */
export function describeFull(store: OrgStore, object: OrgObject, index: number): Record<string, unknown> {
  return { ...describeObject(object, index), fields: store.fields(object).map(describeField) };
}

function describeField(field: OrgField): Record<string, unknown> {
  const { name, type, length = 0 } = field;
  const long = type === 'textarea' && length > 255;
  return {
    name,
    type,
    label: field.label ?? name,
    length,
    byteLength: length * 3,
    nillable: !field.required,
    calculated: field.calculated ?? false,
    calculatedFormula: null,
    createable: false,
    updateable: false,
    custom: /__c$/.test(name),
    defaultedOnCreate: type === 'boolean',
    deprecatedAndHidden: false,
    encrypted: field.encrypted ?? false,
    filterable: !long && type !== 'encryptedstring',
    aggregatable: !long,
    groupable: !long && type !== 'datetime',
    sortable: !long,
    htmlFormatted: false,
    inlineHelpText: field.help ?? null,
    nameField: name === 'Name',
    picklistValues: (field.picklist ?? []).map((value) => ({
      value,
      label: value,
      active: true,
      defaultValue: false,
    })),
    polymorphicForeignKey: (field.referenceTo?.length ?? 0) > 1,
    referenceTo: field.referenceTo ?? [],
    relationshipName: null,
    unique: false,
    externalId: false,
    mask: null,
    maskType: null,
    compoundFieldName: null,
    extraTypeInfo: null,
  };
}
