export { BrandsPage } from './BrandsPage';
export { LogoField } from './LogoField';
export type { ChosenLogo } from './readLogoFile';
