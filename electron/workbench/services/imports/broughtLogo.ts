import type { Problem } from '#shared/contract/problem';
import type { ExchangeFile } from '#shared/file/exchangeFile';
import { fail, ok, type Result } from '#shared/result';
import { fromBase64 } from '../../fromBase64';
import type { ReencodedImage } from '../../images/imageJob';
import type { ServiceContext } from '../service';
import { isSameClient } from './importEngagement';

/** The logo that a file from outside brings for its client. */
export interface BroughtLogo {
  /** Made anew by ourselves; null: there is none, the client here has one already, or it cannot be used. */
  readonly image: ReencodedImage | null;
  /** It is no picture that can be taken in: the engagement comes in without it. */
  readonly isLeftOut: boolean;
}

const none: BroughtLogo = { image: null, isLeftOut: false };

/** Looks at the logo only where it would be used. Refuses what reading the clients refuses, and a logo that could not be looked at. */
export async function broughtLogo(
  { images, workspace }: Pick<ServiceContext, 'images' | 'workspace'>,
  { client }: ExchangeFile,
): Promise<Result<BroughtLogo, Problem>> {
  if (client.logo === undefined) return ok(none);
  const clients = await workspace.clients.read();
  if (!clients.ok) return clients;
  if (clients.value.find((each) => isSameClient(each, client))?.logo !== undefined) return ok(none);
  const image = await images.reencode(fromBase64(client.logo));
  if (image.ok) return ok({ image: image.value, isLeftOut: false });
  const { problem } = image;
  // What was not looked at may be a picture after all.
  if (problem.code === 'image-crashed' || problem.code === 'image-cancelled') return fail(problem);
  return ok({ image: null, isLeftOut: true });
}
