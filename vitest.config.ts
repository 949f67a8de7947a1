import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['draad-bron'] },
  ssr: { resolve: { conditions: ['draad-bron', 'node', 'import', 'module', 'default'] } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'packages', include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'app', include: ['app/**/*.test.ts'], globalSetup: ['app/kern/db/proef-server.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['app/kern/db/proef-server.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
