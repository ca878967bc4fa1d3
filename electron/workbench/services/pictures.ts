import type { Problem } from '#shared/contract/problem';
import type { Picture } from '#shared/engagement/picture';
import { ok, type Result } from '#shared/result';
import { fromBase64 } from '../fromBase64';
import type { ReencodedImage } from '../images/imageJob';
import type { ServiceContext } from './service';

/** Puts a logo into the workspace, as a picture of our own. Refuses what the re-encoder refuses. */
export async function keepPicture(
  { images, workspace }: ServiceContext,
  file: { readonly base64: string },
): Promise<Result<Picture, Problem>> {
  const image = await images.reencode(fromBase64(file));
  return image.ok ? keepReencoded({ workspace }, image.value) : image;
}

/** The same of a picture that was made anew already. */
export async function keepReencoded(
  { workspace }: Pick<ServiceContext, 'workspace'>,
  { bytes, mediaType, width, height }: ReencodedImage,
): Promise<Result<Picture, Problem>> {
  const attachment = await workspace.attachments.write(bytes);
  return attachment.ok ? ok({ attachment: attachment.value, mediaType, width, height }) : attachment;
}

/** A picture of the workspace as a data URL, for showing; null where there is none. */
export async function pictureUrl(
  { workspace }: ServiceContext,
  picture: Picture | undefined,
): Promise<Result<string | null, Problem>> {
  if (picture === undefined) return ok(null);
  const bytes = await workspace.attachments.read(picture.attachment);
  if (!bytes.ok) return bytes;
  return ok(`data:${picture.mediaType};base64,${Buffer.from(bytes.value).toString('base64')}`);
}
