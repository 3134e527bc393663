package org.threshold.workflow.gp.adapter.jdbc;

import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.gp.app.SilentPractices;
import org.threshold.workflow.gp.app.SilentPracticesContract;

class JdbcSilentPracticesIT extends SilentPracticesContract {

    private static final TestDatabase DATABASE = TestDatabase.create("silent_practices");

    @Override
    protected SilentPractices rows() {
        return new JdbcSilentPractices(DATABASE.jdbc());
    }
}
