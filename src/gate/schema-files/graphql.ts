import type { FieldDefinitionNode, InputValueDefinitionNode, TypeNode } from 'graphql';
import { type FileDataset, type FileField, familyOf, type SchemaFormat } from './format.ts';

/** GraphQL SDL: object, interface and input types. https://spec.graphql.org/ */
export const graphqlSdl: SchemaFormat = {
  id: 'graphql',
  matches: (file) => /\.(graphql|graphqls|gql)$/.test(file),
  async read(text) {
    const { parse, Kind } = await import('graphql');
    const { definitions } = parse(text);
    const labels = new Map(
      definitions.flatMap((one) =>
        one.kind === Kind.ENUM_TYPE_DEFINITION
          ? [[one.name.value, (one.values ?? []).map(({ name }) => name.value)] as const]
          : [],
      ),
    );
    return definitions.flatMap((one): FileDataset[] => {
      const holds =
        one.kind === Kind.OBJECT_TYPE_DEFINITION ||
        one.kind === Kind.INTERFACE_TYPE_DEFINITION ||
        one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ||
        one.kind === Kind.OBJECT_TYPE_EXTENSION ||
        one.kind === Kind.INTERFACE_TYPE_EXTENSION ||
        one.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;
      if (!holds || ['Query', 'Mutation', 'Subscription'].includes(one.name.value)) return [];
      return [
        {
          path: [one.name.value],
          line: one.name.loc?.startToken.line ?? 1,
          comment: 'description' in one ? one.description?.value : undefined,
          fields: (one.fields ?? []).map((field: FieldDefinitionNode | InputValueDefinitionNode) =>
            toField(field, labels),
          ),
        },
      ];
    });
  },
};

function toField(
  field: FieldDefinitionNode | InputValueDefinitionNode,
  labels: ReadonlyMap<string, readonly string[]>,
): FileField {
  const { type, array } = named(field.type);
  const own = labels.get(type);
  return {
    name: field.name.value,
    type,
    family: own ? 'text' : familyOf(type === 'ID' ? 'string' : type),
    nullable: field.type.kind !== 'NonNullType',
    line: field.name.loc?.startToken.line ?? 1,
    comment: field.description?.value,
    ...(array && { array }),
    ...(own && { labels: own }),
  };
}

function named(type: TypeNode): { type: string; array: boolean } {
  if (type.kind === 'NamedType') return { type: type.name.value, array: false };
  const inner = named(type.type);
  return { type: inner.type, array: inner.array || type.kind === 'ListType' };
}
