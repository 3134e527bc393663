package org.threshold.workflow.document.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.document.app.EntriesContract;
import org.threshold.workflow.referral.CaseRef;

/** The contract of the document register, in PostgreSQL. */
class JdbcEntriesIT extends EntriesContract {

    private static final JdbcClient JDBC = TestDatabase.create("documents").jdbc();
    private static final AtomicInteger LAST = new AtomicInteger(100);

    JdbcEntriesIT() {
        super(new JdbcEntries(JDBC), new JdbcEntrySendings(JDBC));
    }

    @Test
    @Requirement("R-C&F-7")
    void the_database_lets_nobody_change_or_delete_an_entry() {
        UUID id = added(given(aCase()), NOW).id().value();

        assertThatThrownBy(
                        () ->
                                JDBC.sql("update document_entry set title = 'x' where id = :id")
                                        .param("id", id)
                                        .update())
                .hasMessageContaining("corrected by another one");
        assertThatThrownBy(
                        () ->
                                JDBC.sql("delete from document_case where entry_id = :id")
                                        .param("id", id)
                                        .update())
                .hasMessageContaining("corrected by another one");
    }

    @Override
    protected CaseRef aCase() {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
        JDBC.sql("insert into case_file (ref, person_id, opened_at) values (:ref, :person, :at)")
                .param("ref", ref.value())
                .param("person", UUID.randomUUID())
                .param("at", EntryRow.utc(Times.london("2026-01-01T09:00")))
                .update();
        return ref;
    }

    @Override
    protected ChangeId aChange() {
        UUID id = UUID.randomUUID();
        JDBC.sql(
                        """
                        insert into change_of_circumstance (id, kind, stage, occurred_at, recorded_at, recorded_by,
                                                            by_staff, agency, codes, detail, relation)
                        values (:id, 'new-injury', '', :at, :at, :id, true, 'hospital', '{}', '', 'first')
                        """)
                .param("id", id)
                .param("at", EntryRow.utc(NOW))
                .update();
        return new ChangeId(id);
    }
}
