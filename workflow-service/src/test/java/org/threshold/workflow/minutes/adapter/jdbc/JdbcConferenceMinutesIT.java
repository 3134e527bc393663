package org.threshold.workflow.minutes.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.minutes.app.ConferenceMinutesContract;
import org.threshold.workflow.minutes.domain.ConferenceMinutes.Sent;
import org.threshold.workflow.referral.CaseRef;

class JdbcConferenceMinutesIT extends ConferenceMinutesContract {

    private static final TestDatabase DATABASE = TestDatabase.create("minutes");

    private final JdbcConferenceMinutes rows = new JdbcConferenceMinutes(DATABASE.jdbc());

    JdbcConferenceMinutesIT() {
        super(new JdbcConferenceMinutes(DATABASE.jdbc()));
    }

    /** The schema repeats the rule. */
    @Test
    void the_database_refuses_minutes_that_were_agreed_before_the_conference() {
        var one = added(aCase());
        Sent sent = sent();
        var early =
                new Sent(sent.change(), sent.keptAt(), LocalDate.parse("2026-11-19"), sent.at());

        assertThatThrownBy(() -> rows.save(one.sent(early)))
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
