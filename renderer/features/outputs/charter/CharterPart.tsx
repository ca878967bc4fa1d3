import { CharterColumns } from './CharterColumns';
import { CharterSources } from './CharterSources';
import { RaciPanel } from './RaciPanel';
import { ReviewPanel } from './ReviewPanel';

/** Who does what around the product: worked out from the answers, settled with the client. */
export function CharterPart() {
  return (
    <>
      <CharterColumns />
      <RaciPanel />
      <ReviewPanel />
      <CharterSources />
    </>
  );
}
