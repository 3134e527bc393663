package org.threshold.workflow.entry.adapter.jdbc;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.entry.app.EntryRowsContract;
import org.threshold.workflow.referral.CaseRef;

/** The contract of what belongs to entries, in PostgreSQL. */
class JdbcEntryRowsIT extends EntryRowsContract {

    private static final JdbcClient JDBC = TestDatabase.create("entries").jdbc();
    private static final AtomicInteger LAST = new AtomicInteger(100);

    JdbcEntryRowsIT() {
        super(new JdbcEntryRows(JDBC));
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }
}
