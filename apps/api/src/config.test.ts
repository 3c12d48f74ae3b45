import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('an empty environment means port 4600 of this machine and the embedded database', () => {
  const read = readConfig({ PORT: '', DATABASE_URL: '' });
  expect(read).toMatchObject({
    ok: true,
    config: { port: 4600, host: '127.0.0.1', databaseUrl: undefined, publicUrl: undefined, trustProxy: false },
  });
});

test('every variable is honoured', () => {
  const read = readConfig({
    PORT: '8080',
    HOST: '0.0.0.0',
    DATA_DIR: '/data',
    DATABASE_URL: 'postgresql://user@host/db',
    PUBLIC_URL: 'https://review.example.com',
    TRUST_PROXY: 'true',
    LOG_LEVEL: 'info',
  });
  expect(read).toMatchObject({
    ok: true,
    config: {
      port: 8080,
      host: '0.0.0.0',
      dataDir: '/data',
      databaseUrl: 'postgresql://user@host/db',
      trustProxy: true,
    },
  });
  expect(read.ok && read.config.publicUrl?.origin).toBe('https://review.example.com');
});

test.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['DATABASE_URL', 'mysql://host/db'],
  ['PUBLIC_URL', 'review.example.com'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is answered with a sentence that names it', (name, value) => {
  const read = readConfig({ [name]: value });
  expect(read.ok ? [] : read.messages).toEqual([
    expect.stringMatching(new RegExp(`^${name}=${value} is not valid: .+\\.$`)),
  ]);
});
