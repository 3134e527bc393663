package org.threshold.workflow.worklist.adapter.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.worklist.app.Questions;
import org.threshold.workflow.worklist.app.QuestionsContract;

/** Questions about steps on a real database. */
class JdbcQuestionsIT extends QuestionsContract {

    private static final JdbcClient JDBC = TestDatabase.create("questions").jdbc();

    @Override
    protected Questions questions() {
        return new JdbcQuestions(JDBC);
    }
}
