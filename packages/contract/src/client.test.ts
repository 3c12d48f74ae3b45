import { describe, expect, test } from 'vitest';
import { createClient, hrefOf } from './client.ts';

const answering = (status: number, body: unknown, headers: Record<string, string> = {}) => {
  const requests: { url: string; init: RequestInit | undefined }[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    requests.push({ url: String(url), init });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
  };
  return { fetch, requests };
};

describe('client', () => {
  test('puts parameters and query into the address and the body into JSON', async () => {
    const { fetch, requests } = answering(200, { items: [], page: 2, pageSize: 50, total: 0 });
    const answer = await createClient({ baseUrl: 'http://server', fetch }).listDesigns({
      query: { page: 2, query: 'a b' },
    });
    expect(answer).toEqual({ ok: true, value: { items: [], page: 2, pageSize: 50, total: 0 } });
    expect(requests[0]?.url).toBe('http://server/api/designs?page=2&query=a+b');
  });

  test('an error answer becomes a value with its code, parameters and request id', async () => {
    const error = { code: 'too-large', message: 'x', params: { limitMiB: 8 }, requestId: 'r1' };
    const { fetch } = answering(413, { error });
    expect(await createClient({ fetch }).createDesign({ body: { from: 'blank', name: 'A' } })).toEqual({
      ok: false,
      error,
    });
  });

  test('an error answer that is not ours, such as a proxy page, becomes the code internal', async () => {
    const { fetch } = answering(502, '<html>', { 'x-request-id': 'r2' });
    const answer = await createClient({ fetch }).getSession();
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal', requestId: 'r2' } });
  });

  test('no answer at all becomes the code offline', async () => {
    const fetch = () => Promise.reject(new TypeError('fetch failed'));
    expect(await createClient({ fetch }).getSession()).toMatchObject({ ok: false, error: { code: 'offline' } });
  });

  test('a file keeps its name, also a Korean one', async () => {
    const name = encodeURIComponent('설계.pdf');
    const { fetch } = answering(200, '%PDF', {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="design.pdf"; filename*=UTF-8''${name}`,
    });
    const answer = await createClient({ fetch }).getVersionReport({ params: { id: 'v' } });
    expect(answer).toMatchObject({ ok: true, value: { filename: '설계.pdf', mediaType: 'application/pdf' } });
  });

  test('ids are encoded into the address', () => {
    expect(hrefOf('getVersionReport', { params: { id: 'a/b' }, query: { locale: 'ko' } })).toBe(
      '/api/versions/a%2Fb/report.pdf?locale=ko',
    );
  });
});
