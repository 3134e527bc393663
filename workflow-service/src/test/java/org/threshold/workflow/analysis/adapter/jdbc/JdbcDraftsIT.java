package org.threshold.workflow.analysis.adapter.jdbc;

import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.analysis.app.DraftsContract;

class JdbcDraftsIT extends DraftsContract {

    private static final TestDatabase DATABASE = TestDatabase.create("draftanalysis");

    JdbcDraftsIT() {
        super(new JdbcDrafts(DATABASE.jdbc()));
    }
}
