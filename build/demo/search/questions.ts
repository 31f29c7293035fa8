import type { Question } from './question.ts'
import { questionsInOtherLanguages } from './questionsInOtherLanguages.ts'
import { questionsOnLiving } from './questionsOnLiving.ts'
import { questionsOnPapers } from './questionsOnPapers.ts'

export const questions: readonly Question[] = [...questionsOnPapers, ...questionsOnLiving, ...questionsInOtherLanguages]
