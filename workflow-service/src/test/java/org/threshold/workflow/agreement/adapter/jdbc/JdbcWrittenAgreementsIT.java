package org.threshold.workflow.agreement.adapter.jdbc;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.agreement.app.WrittenAgreementsContract;
import org.threshold.workflow.agreement.domain.Agreed;
import org.threshold.workflow.referral.CaseRef;

/** The contract of written agreements, in PostgreSQL. */
class JdbcWrittenAgreementsIT extends WrittenAgreementsContract {

    private static final JdbcClient JDBC = TestDatabase.create("agreement").jdbc();
    private static final AtomicInteger LAST = new AtomicInteger(100);

    JdbcWrittenAgreementsIT() {
        super(new JdbcWrittenAgreements(JDBC));
    }

    @Override
    protected CaseRef aCase() {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
        JDBC.sql("insert into case_file (ref, person_id, opened_at) values (:ref, :person, :at)")
                .param("ref", ref.value())
                .param("person", UUID.randomUUID())
                .param("at", Columns.utc(Agreed.MORNING))
                .update();
        return ref;
    }
}
