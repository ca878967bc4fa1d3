import { expect, it } from 'vitest';
import type { Block, BlockOf } from '#shared/report/document';
import { partsOf } from '../../renderer/features/readout/partsOf';

it('a picture is read out under its number, and told in the words of the report', () => {
  const picture: Block & BlockOf<'picture'> = {
    kind: 'picture',
    key: 'picture.1',
    attachment: 'a'.repeat(64),
    label: 'Picture 1',
    caption: '',
    alt: 'A picture about roles',
  };
  expect(partsOf(picture, 'en')).toEqual([
    {
      head: { kind: 'caption', text: 'Picture 1' },
      units: [{ kind: 'picture', attachment: picture.attachment, alt: 'A picture about roles' }],
    },
  ]);
});
