import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Packages run from their source here; what npm would install is tried by the test of their tarballs.
  resolve: {
    alias: [
      { find: /^@draad\/(\w+)$/, replacement: join(import.meta.dirname, 'packages/$1/src/index.ts') },
      { find: /^@draad\/(\w+)\/(\w+)$/, replacement: join(import.meta.dirname, 'packages/$1/src/$2.ts') },
    ],
  },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'packages', include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts'] } },
      { extends: true, test: { name: 'app', include: ['app/**/*.test.ts'], globalSetup: ['app/schil/proef/server.ts'] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['app/schil/proef/server.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
