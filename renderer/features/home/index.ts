export { HomePage } from './HomePage';
export { useSamples, type Samples } from './useSamples';
export { SampleConfirm } from './SampleConfirm';
