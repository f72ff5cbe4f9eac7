import { z } from 'zod';
import { detectorFileSchema } from '../src/core/custom-detector.ts';
import { destructionPlanSchema } from '../src/core/destruction.ts';
import { lockSchema } from '../src/core/lock.ts';
import { policySchema } from '../src/core/policy.ts';
import { requestsSchema } from '../src/core/requests.ts';
import type { Connector } from '../src/core/source.ts';
import { erasureProofSchema } from '../src/core/subject.ts';
import { workspaceSchema } from '../src/core/workspace.ts';

type JsonSchema = Record<string, unknown>;

/** JSON Schemas of the files that people write, so that editors complete and check them. Text by path. */
export function renderSchemas(
  connectors: readonly Connector[],
  items: readonly string[],
): Map<string, string> {
  const policy = withItems(toJson(policySchema, 'gamsa.policy.v1', 'gamsa policy'), items);
  const workspace = withConnectors(
    toJson(workspaceSchema, 'gamsa.workspace.v1', 'gamsa workspace'),
    connectors,
  );
  const lock = withItems(toJson(lockSchema, 'gamsa.lock.v1', 'gamsa lock'), items);
  const detector = withItems(toJson(detectorFileSchema, 'gamsa.detector.v1', 'gamsa detectors'), items);
  const requests = toJson(requestsSchema, 'gamsa.requests.v1', 'gamsa requests of data subjects');
  const proof = toJson(erasureProofSchema, 'gamsa.erasure-proof.v1', 'gamsa proof of erasure');
  const plan = toJson(destructionPlanSchema, 'gamsa.destruction-plan.v1', 'gamsa plan of destruction');
  return new Map([
    ['schemas/gamsa.destruction-plan.v1.schema.json', print(plan)],
    ['schemas/gamsa.detector.v1.schema.json', print(detector)],
    ['schemas/gamsa.erasure-proof.v1.schema.json', print(proof)],
    ['schemas/gamsa.lock.v1.schema.json', print(lock)],
    ['schemas/gamsa.policy.v1.schema.json', print(policy)],
    ['schemas/gamsa.requests.v1.schema.json', print(requests)],
    ['schemas/gamsa.workspace.v1.schema.json', print(workspace)],
  ]);
}

function toJson(schema: z.ZodType, id: string, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return { $schema, $id: `urn:${id.replaceAll('.', ':')}`, title, ...rest };
}

/** What keys of users' own items look like: of several words, so that a slip in one of the taxonomy's single words still shows. */
const compound = '^[a-z0-9]+(?:-[a-z0-9]+)+$';

/** Wherever an item's key is expected, editors offer the taxonomy; files of detectors may add keys to it. */
function withItems(schema: JsonSchema, keys: readonly string[]): JsonSchema {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (node === null || typeof node !== 'object') return node;
    const entries = Object.entries(node).map(([key, value]) => [key, visit(value)]);
    const copy = Object.fromEntries(entries) as JsonSchema;
    return typeof copy.description === 'string' && copy.description.startsWith('Key of an item')
      ? { ...copy, anyOf: [{ enum: [...keys].sort() }, { pattern: compound }] }
      : copy;
  };
  return visit(schema) as JsonSchema;
}

/** A source's keys depend on its connector: one branch for each. */
function withConnectors(schema: JsonSchema, connectors: readonly Connector[]): JsonSchema {
  const properties = schema.properties as Record<string, JsonSchema>;
  // One may be empty as well: a key with nothing but comments below it.
  const [map, ...others] = properties.sources!.anyOf as JsonSchema[];
  const source = map?.additionalProperties as JsonSchema;
  const base = source.properties as Record<string, JsonSchema>;
  const branches = connectors.map((connector) => {
    const own = z.toJSONSchema(connector.config, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
    return {
      title: connector.title.en,
      type: 'object',
      properties: { ...base, ...(own.properties as object), connector: { const: connector.id } },
      required: ['connector', ...((own.required as string[] | undefined) ?? [])],
      additionalProperties: false,
    };
  });
  const sources = {
    ...properties.sources,
    anyOf: [
      { ...map, additionalProperties: { description: source.description, anyOf: branches } },
      ...others,
    ],
  };
  return { ...schema, properties: { ...properties, sources } };
}

function print(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
