package org.threshold.workflow.discharge.adapter.jdbc;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.discharge.app.DischargesContract;
import org.threshold.workflow.referral.CaseRef;

/** The contract of discharges, in PostgreSQL. */
class JdbcDischargesIT extends DischargesContract {

    private static final JdbcClient JDBC = TestDatabase.create("discharges").jdbc();
    private static final AtomicInteger LAST = new AtomicInteger(100);

    JdbcDischargesIT() {
        super(new JdbcDischarges(JDBC));
    }

    @Override
    protected CaseRef aCase() {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
        JDBC.sql("insert into case_file (ref, person_id, opened_at) values (:ref, :person, :at)")
                .param("ref", ref.value())
                .param("person", UUID.randomUUID())
                .param("at", JdbcExpectedStays.utc(Times.london("2026-01-01T09:00")))
                .update();
        return ref;
    }
}
