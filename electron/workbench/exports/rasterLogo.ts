import type { RenderLogo } from '../pdf/renderJob';
import type { Rasterise } from './charts/rasterise';

/** A logo as every office program shows it. */
export interface RasterLogo {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

/** The firm's logo as pixels; null where there is none that can be read. A drawing becomes a picture. */
export function rasterLogo(logo: RenderLogo | null, rasterise: Rasterise): RasterLogo | null {
  if (logo?.kind !== 'picture') return null;
  const { bytes, mediaType, width, height } = logo.image;
  switch (mediaType) {
    case 'image/png':
      return { bytes, type: 'png', width, height };
    case 'image/jpeg':
      return { bytes, type: 'jpg', width, height };
    case 'image/svg+xml': {
      const svg = new TextDecoder().decode(bytes);
      return {
        bytes: rasterise({ svg, widthPt: width / 3 }),
        type: 'png',
        width,
        height,
      };
    }
  }
}
