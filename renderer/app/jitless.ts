import * as z from 'zod'

// The pages' content security policy forbids making code at run time, which zod would otherwise try.
z.config({ jitless: true })
