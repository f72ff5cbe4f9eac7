import type { OpenContext } from '../../src/sdk/index.ts';
import { nameScope, narrowed } from '../_objects/scope.ts';
import type { ObjectStore, StoredObject } from '../_objects/store.ts';
import { StoredDatabases } from '../_sqlite/stored.ts';

/** What is different from one service to another; `T` is an object as its listings tell of it. */
interface Service<T> {
  readonly request: string;
  readonly list: (prefix: string) => AsyncIterable<T>;
  readonly name: (listed: T) => string;
  /** What stands for an empty folder, and is no object. */
  readonly isFolder: (listed: T) => boolean;
  readonly object: (listed: T) => StoredObject;
  readonly close?: () => void;
}

/** A store that lists its objects by what their names begin with. */
export function prefixStore<T>(
  paths: readonly string[],
  context: OpenContext,
  service: Service<T>,
): ObjectStore {
  const scope = nameScope(paths);
  const databases = new StoredDatabases(context);
  return {
    request: service.request,
    database: (object) => databases.open(object),
    close: () => {
      databases.close();
      service.close?.();
    },
    list: async function* (wanted) {
      for (const prefix of narrowed(scope, wanted)) {
        for await (const listed of service.list(prefix)) {
          if (!service.isFolder(listed) && scope.matches(service.name(listed))) yield service.object(listed);
        }
      }
    },
  };
}
