package org.threshold.workflow.worklist.adapter.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.worklist.app.NoticeBoard;
import org.threshold.workflow.worklist.app.NoticeBoardContract;

/** Notices on a real database. */
class JdbcNoticesIT extends NoticeBoardContract {

    private static final JdbcClient JDBC = TestDatabase.create("notices").jdbc();

    @Override
    protected NoticeBoard board() {
        JDBC.sql("delete from notice").update();
        return new JdbcNotices(JDBC);
    }
}
