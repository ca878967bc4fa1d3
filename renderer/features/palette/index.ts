export { CommandPalette } from './CommandPalette';
export { hasCommandKey } from './paletteKey';
