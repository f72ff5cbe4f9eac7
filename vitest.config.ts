import { defineConfig } from 'vitest/config';

const servers = ['test/**/*.server.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Two cores: more workers only make the database servers wait.
    maxWorkers: 2,
    reporters: ['default', './test/support/reporter.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: servers } },
      // Real PostgreSQL and MariaDB are started only where a test needs them.
      {
        extends: true,
        test: { name: 'servers', include: servers, globalSetup: './test/support/servers.ts' },
      },
    ],
  },
});
