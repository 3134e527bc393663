package org.threshold.workflow.carer.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.carer.app.CarerChecksContract;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerCheck.Checked;
import org.threshold.workflow.referral.CaseRef;

class JdbcCarerChecksIT extends CarerChecksContract {

    private static final TestDatabase DATABASE = TestDatabase.create("carer");

    private final JdbcCarerChecks rows = new JdbcCarerChecks(DATABASE.jdbc());

    JdbcCarerChecksIT() {
        super(new JdbcCarerChecks(DATABASE.jdbc()));
    }

    /** The schema repeats the rule. */
    @Test
    @Requirement("R-TVP-4")
    void the_database_refuses_that_a_carer_counts_as_checked_of_whom_something_is_missing() {
        CarerCheck one = added(aCase());
        var how =
                new Checked(new StaffId(UUID.randomUUID()), Instant.parse("2026-11-23T10:00:00Z"));

        assertThatThrownBy(() -> rows.save(one.checked(how)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef(
                DATABASE.jdbc()
                        .sql(
                                """
                                insert into case_file (ref, person_id, opened_at)
                                values ('CP-' || nextval('case_number'), :person, now()) returning ref
                                """)
                        .param("person", UUID.randomUUID())
                        .query(String.class)
                        .single());
    }
}
