package org.threshold.workflow.ward.adapter.jdbc;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.AdmissionsContract;

/** The contract of admissions that were told, in PostgreSQL. */
class JdbcAdmissionsIT extends AdmissionsContract {

    private static final JdbcClient JDBC = TestDatabase.create("admissions").jdbc();
    private static final AtomicInteger LAST = new AtomicInteger(100);

    JdbcAdmissionsIT() {
        super(new JdbcAdmissionReports(JDBC));
    }

    @Override
    protected CaseRef openCaseOf(PersonId child) {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
        JDBC.sql("insert into case_file (ref, person_id, opened_at) values (:ref, :person, :at)")
                .param("ref", ref.value())
                .param("person", child.value())
                .param("at", JdbcStays.utc(Times.london("2026-01-01T09:00")))
                .update();
        return ref;
    }
}
