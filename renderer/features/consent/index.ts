export { ConsentDialog } from './ConsentDialog';
export { ConsentFields } from './ConsentFields';
export { PeopleConsent, type Consents } from './PeopleConsent';
export { Script } from './Script';
export { useConsentWords } from './useConsentWords';
