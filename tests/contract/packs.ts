import { expect, it } from 'vitest';
import type { Caller } from './contractSuite';
import type { JobIds } from './handOver';

/** What is prepared once: made from an engagement, kept, and begun with. */
export function packs({ take, refused, reopen }: Caller, ids: JobIds): void {
  it('goes on offering that brand first while another one is used', async () => {
    const other = await take('brands.duplicate', { id: ids.brand, name: 'Another firm' });
    await take('engagements.describe', { engagement: ids.engagement, brand: other.id });
    expect(await take('settings.read', {})).toMatchObject({ lastBrand: ids.brand });
    await take('engagements.describe', { engagement: ids.engagement, brand: ids.brand });
    await take('brands.remove', { id: other.id });
  });

  it('makes a pack of an engagement, names it anew, copies it, and knows both after a restart', async () => {
    const { engagement } = await take('engagements.open', { engagement: ids.engagement });
    const made = await take('packs.make', {
      engagement: ids.engagement,
      name: 'First draft',
      facts: Object.keys(engagement.facts),
      respondents: engagement.respondents.map(({ id }) => id),
      withLevels: true,
    });
    expect(made).toMatchObject({ template: engagement.template, facts: engagement.facts });
    const named = await take('packs.describe', { id: made.id, name: 'B2B', description: 'Hardware makers' });
    const copy = await take('packs.copy', { id: made.id, name: 'B2B (copy)' });
    expect(copy).toEqual({ ...named, id: copy.id, name: 'B2B (copy)' });
    await reopen();
    const listed = await take('packs.list', {});
    expect(listed.map(({ name }) => name)).toEqual(['B2B', 'B2B (copy)']);
    await take('packs.remove', { id: copy.id });
    expect((await take('packs.list', {})).map(({ id }) => id)).toEqual([made.id]);
  });

  it('begins an engagement with a pack, offers it first from then on, and forgets it after an empty one', async () => {
    const [pack] = await take('packs.list', {});
    if (pack === undefined) throw new Error('no pack');
    const { template } = pack;
    const begin = { client: { id: ids.client }, title: 'Begun', template };
    const begun = await take('engagements.create', { ...begin, pack: pack.id });
    expect(begun).toMatchObject({ facts: pack.facts, answers: {}, template });
    expect(begun.respondents.map(({ group, title }) => ({ group, title }))).toEqual(
      pack.interviews.map(({ group, title }) => ({ group, title })),
    );
    expect(await take('settings.read', {})).toMatchObject({ lastPack: pack.id });
    const empty = await take('engagements.create', begin);
    expect(empty.facts).toEqual({});
    expect(await take('settings.read', {})).not.toHaveProperty('lastPack');
    await take('packs.remove', { id: pack.id });
    for (const { id } of [begun, empty]) {
      await take('engagements.discard', { engagement: id });
      await take('engagements.purge', { engagement: id });
    }
  });

  it('refuses a pack with another template, and keeps the template a pack needs', async () => {
    const copied = await take('templates.copy', { from: ids.own, title: 'For a pack' });
    const made = await take('engagements.create', {
      client: { id: ids.client },
      title: 'On another template',
      template: copied,
    });
    const order = { name: 'Other', facts: [], respondents: [], withLevels: false };
    const pack = await take('packs.make', { engagement: made.id, ...order });
    await take('engagements.discard', { engagement: made.id });
    await take('engagements.purge', { engagement: made.id });
    expect(
      await refused('engagements.create', {
        client: { id: ids.client },
        title: 'Mixed up',
        template: ids.own,
        pack: pack.id,
      }),
    ).toEqual({ code: 'pack-other-template' });
    expect(await refused('templates.remove', { id: copied.id })).toEqual({
      code: 'template-in-packs',
      packs: 1,
    });
    await take('packs.remove', { id: pack.id });
    await take('templates.remove', { id: copied.id });
  });
}
