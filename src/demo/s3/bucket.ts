export interface BucketObject {
  readonly key: string;
  readonly size: number;
  /** The bytes, made when they are asked for. */
  readonly bytes: () => Uint8Array;
  /** ISO 8601. */
  readonly modified: string;
  readonly storageClass?: string;
}

export interface BucketVersion {
  readonly key: string;
  readonly latest: boolean;
  /** True for a delete marker. */
  readonly deleted?: boolean;
}

/** Objects in the order of their keys; an array, or something that makes them as they are asked for. */
export interface Objects {
  readonly length: number;
  at(index: number): BucketObject | undefined;
}

/** A bucket as the server shows it. Settings left out were never set. */
export interface BucketData {
  readonly name: string;
  readonly region: string;
  readonly objects: Objects;
  readonly encryption?: { readonly algorithm: string; readonly key?: string };
  /** A text stands as it is. */
  readonly policy?: object | string;
  readonly policyIsPublic?: boolean;
  readonly block?: { readonly ignoreAcls: boolean; readonly restrict: boolean };
  /** Grants beyond the owner's: the URI of a group, or an account's id. */
  readonly acl?: readonly { readonly to: string; readonly permission: string }[];
  /** Whether objects may have ACLs of their own; none where left out, as in new buckets. */
  readonly ownership?: 'BucketOwnerEnforced' | 'ObjectWriter';
  readonly versioning?: 'Enabled' | 'Suspended';
  readonly versions?: readonly BucketVersion[];
  readonly lifecycle?: readonly {
    readonly prefix: string;
    readonly days: number;
    readonly tag?: string;
    readonly old?: boolean;
  }[];
  readonly logging?: boolean;
}

export function textObject(key: string, text: string, modified = '2026-06-01T00:00:00Z'): BucketObject {
  return bytesObject(key, Buffer.from(text), modified);
}

export function bytesObject(key: string, bytes: Uint8Array, modified = '2026-06-01T00:00:00Z'): BucketObject {
  return { key, size: bytes.length, bytes: () => bytes, modified };
}

export function inKeyOrder(objects: readonly BucketObject[]): BucketObject[] {
  return objects.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Index of the first key that is not before the one given. */
export function firstFrom(objects: Objects, key: string): number {
  let [low, high] = [0, objects.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (objects.at(middle)!.key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
