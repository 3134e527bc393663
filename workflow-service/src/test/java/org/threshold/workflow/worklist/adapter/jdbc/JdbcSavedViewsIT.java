package org.threshold.workflow.worklist.adapter.jdbc;

import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.worklist.app.SavedViews;
import org.threshold.workflow.worklist.app.SavedViewsContract;

/** Saved views on a real database. */
class JdbcSavedViewsIT extends SavedViewsContract {

    private static final JdbcSavedViews VIEWS =
            new JdbcSavedViews(TestDatabase.create("views").jdbc());

    @Override
    protected SavedViews views() {
        return VIEWS;
    }
}
