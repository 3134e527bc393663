package org.threshold.workflow.worklist.app;

/** The contract of questions, in memory. */
class InMemoryQuestionsTest extends QuestionsContract {

    @Override
    protected Questions questions() {
        return new InMemoryQuestions();
    }
}
