import type { Images } from '#workbench/images/imageProcess';
import { inspectImage } from '#workbench/images/inspectImage';
import { reencodeRaster } from '#workbench/images/reencodeRaster';

/** The real way of a picture with pixels, in this process. */
export const imagesHere: Images = {
  async reencode(bytes, { longSidePx = 4000, as } = {}) {
    const inspected = inspectImage(bytes);
    if (!inspected.ok) return inspected;
    if (inspected.value.kind === 'svg') throw new Error('only pictures with pixels are made here');
    return reencodeRaster({ ...inspected.value, bytes, longSidePx, as });
  },
};
