import { defineConnector } from '../../src/sdk/index.ts';
import { ObjectSource } from '../_objects/source.ts';
import { remoteLimits } from '../_objects/store.ts';
import { type AzureConfig, config, fromTarget } from './config.ts';
import { Container } from './container.ts';
import { azureCommands } from './erasure.ts';
import { containerFacts } from './facts.ts';
import { containerStore } from './store.ts';

export default defineConnector<AzureConfig>({
  id: 'azure-blob',
  title: { en: 'Azure Blob Storage', ko: 'Azure Blob Storage' },
  summary: {
    en: 'Blobs of a container in every format that the files connector reads, and what the blob service tells of it',
    ko: '컨테이너의 Blob(파일 커넥터와 같은 형식)과 Blob 서비스가 알려 주는 설정',
  },
  capabilities: ['datasets', 'read', 'age', 'select', 'erasure', 'facts'],
  config,
  example:
    'uploads: { connector: azure-blob, account: exampleaccount, container: uploads, paths: ["exports/**"] }',
  secrets: ['accountKey', 'sasToken', 'connectionString'],
  target: fromTarget,
  open: async (settings, context) => {
    const container = await Container.open(settings, context);
    const blobs = new ObjectSource(containerStore(container), {}, remoteLimits, context);
    return blobs.toSource(
      () => azureCommands(settings.container, settings.account),
      () => containerFacts(container, (name) => blobs.datasetOf(name)),
    );
  },
});
