package org.threshold.workflow.summary.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.summary.app.SummariesContract;

/** The contract of summaries, in PostgreSQL. */
class JdbcSummariesIT extends SummariesContract {

    private static final JdbcClient JDBC = TestDatabase.create("summaries").jdbc();
    private static final AtomicInteger LAST = new AtomicInteger(100);

    JdbcSummariesIT() {
        super(new JdbcSummaries(JDBC), new JdbcSummaryWatches(JDBC));
    }

    @Override
    protected CaseRef aCase() {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
        JDBC.sql("insert into case_file (ref, person_id, opened_at) values (:ref, :person, :at)")
                .param("ref", ref.value())
                .param("person", UUID.randomUUID())
                .param("at", Times.london("2026-01-01T09:00").atOffset(ZoneOffset.UTC))
                .update();
        return ref;
    }

    @Test
    void a_version_is_never_changed() {
        aSummarisedCase();

        assertThatThrownBy(() -> JDBC.sql("update case_summary set words = 'Other.'").update())
                .hasMessageContaining("saying it anew");
        assertThatThrownBy(() -> JDBC.sql("delete from case_summary").update())
                .hasMessageContaining("saying it anew");
    }
}
