import { expect, test } from 'vitest';
import type { HostRequest } from '../../../src/pages/embed/host-request.ts';
import { requestFor } from '../../../src/pages/embed/host-request.ts';
import { requestQueue } from '../../../src/pages/embed/request-queue.ts';

/** A queue, and what it has applied; `until` resolves once so many requests were applied. */
function queue(ready = Promise.resolve()) {
  const applied: HostRequest['changes'][] = [];
  const take = requestQueue(ready, (request) => {
    applied.push(request.changes);
    return Promise.resolve();
  });
  return { applied, take, until: (n: number) => expect.poll(() => applied.length).toBe(n) };
}

test('of a hundred thousand requests at once only the last value is applied', async () => {
  const { applied, take, until } = queue();
  for (let i = 0; i < 100_000; i++) take(requestFor({ event: `e${i}` }));
  await until(1);
  expect(applied).toEqual([{ event: 'e99999' }]);
});

test('requests that come while one is applied become one, with the last value of each parameter', async () => {
  const { applied, take, until } = queue();
  take(requestFor({ event: 'a' }));
  await until(1);
  take(requestFor({ event: 'b', q: 'x' }));
  take(requestFor({ event: 'c' }));
  take(requestFor({ theme: 'dark' }));
  await until(2);
  expect(applied[1]).toEqual({ event: 'c', q: 'x', theme: 'dark' });
});

test('requests wait until the timeline is there', async () => {
  let arrive = () => {};
  const { applied, take, until } = queue(new Promise((resolve) => (arrive = resolve)));
  take(requestFor({ event: 'a' }));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(applied).toEqual([]);
  arrive();
  await until(1);
});

test('a list that contains itself is no value', () => {
  const tag: unknown[] = ['a, b'];
  tag.push(tag);
  expect(requestFor({ tag }).changes).toEqual({ tag: ['a, b'] });
});
