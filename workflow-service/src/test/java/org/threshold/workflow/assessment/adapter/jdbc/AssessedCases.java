package org.threshold.workflow.assessment.adapter.jdbc;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.assessment.domain.SaidRisks;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** A database with the cases and the people that assessments are of. */
final class AssessedCases {

    private static final AtomicInteger LAST = new AtomicInteger(100);

    private final JdbcClient jdbc;

    AssessedCases(String name) {
        this.jdbc = TestDatabase.create(name).jdbc();
        child(SaidRisks.CHILD);
        child(SaidRisks.SIBLING);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    CaseRef aCase() {
        var ref = new CaseRef("CP-" + LAST.incrementAndGet());
        jdbc.sql("insert into case_file (ref, person_id, opened_at) values (:ref, :person, :at)")
                .param("ref", ref.value())
                .param("person", UUID.randomUUID())
                .param("at", Columns.utc(Times.london("2026-01-01T09:00")))
                .update();
        return ref;
    }

    PersonId aPerson() {
        var id = new PersonId(UUID.randomUUID());
        child(id);
        return id;
    }

    private void child(PersonId id) {
        jdbc.sql(
                        """
                        insert into person (id, version, kind, primary_name, aliases, earlier_names, born_known,
                                            sex, practice)
                        values (:id, 1, 'child', '', '{}', '{}', 'unknown', 'not-known', 'not-recorded')
                        """)
                .param("id", id.value())
                .update();
    }
}
