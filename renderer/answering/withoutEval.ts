import { z } from 'zod';

// The page forbids itself to turn text into code, so the schemas must not even try. Imported before any of them.
z.config({ jitless: true });
