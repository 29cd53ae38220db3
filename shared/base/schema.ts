import { z } from 'zod';

// The pages' policy forbids making code from text; without this each schema would try, and be reported for it.
z.config({ jitless: true });

/** The schema library, set up for every host. The only import of it in the app. */
export { z };
