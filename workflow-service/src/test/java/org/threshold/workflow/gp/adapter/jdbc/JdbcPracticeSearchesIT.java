package org.threshold.workflow.gp.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.gp.app.PracticeSearchesContract;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.PracticeSearch.Ended;
import org.threshold.workflow.gp.domain.SearchEnd;
import org.threshold.workflow.referral.CaseRef;

class JdbcPracticeSearchesIT extends PracticeSearchesContract {

    private static final TestDatabase DATABASE = TestDatabase.create("practices");

    private final JdbcPracticeSearches rows = new JdbcPracticeSearches(DATABASE.jdbc());

    JdbcPracticeSearchesIT() {
        super(new JdbcPracticeSearches(DATABASE.jdbc()));
    }

    /** The schema repeats the rule. */
    @Test
    void the_database_refuses_that_nobody_knew_where_nobody_was_asked() {
        PracticeSearch one = added(aCase());
        var ended =
                one.ended(
                        new Ended(SearchEnd.NOT_KNOWN, "", Instant.parse("2026-11-23T10:00:00Z")));

        assertThatThrownBy(() -> rows.save(ended))
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
