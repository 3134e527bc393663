package org.threshold.workflow.safety.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ReturnHomesContract;
import org.threshold.workflow.safety.domain.Given;
import org.threshold.workflow.strategy.MeetingHeld;

/** The contract of decisions on returns home, in PostgreSQL, and what its tables refuse. */
class JdbcReturnHomesIT extends ReturnHomesContract {

    JdbcReturnHomesIT() {
        super(new JdbcReturnHomes(SafetyDatabase.JDBC), new JdbcArrivals(SafetyDatabase.JDBC));
    }

    @Override
    protected CaseRef aCase() {
        return SafetyDatabase.newCase();
    }

    @Override
    protected MeetingHeld aMeeting() {
        return SafetyDatabase.newMeeting();
    }

    @Override
    protected ChangeId aChange() {
        return SafetyDatabase.newChange();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'returns', 'Home', 'Mother', 'stands', null, null, null", // rests on no meeting
                "'does-not-return', '', '', 'waits-for-approval', null, null, null",
                "'does-not-return', '', '', 'not-approved', null, null, null",
                "'does-not-return', '', '', 'stands', :by, :at, 'Safe.'" // two people
            })
    void the_tables_refuse_what_the_rules_forbid(String values) {
        // what the values spoil is the only thing that is wrong with them
        var insert =
                SafetyDatabase.JDBC
                        .sql(
                                """
                                insert into return_home_decision (id, case_ref, reason, conditions, despite,
                                    outstanding, decided_by, by_staff, decided_at,
                                    answer, place, carers, state, answered_by, answered_at, answer_reason)
                                values (:id, :case, 'Because.', '', '', '{}', :by, true, :at, %s)
                                """
                                        .formatted(values))
                        .param("id", UUID.randomUUID())
                        .param("case", aCase().value())
                        .param("by", UUID.randomUUID())
                        .param("at", Columns.utc(Given.MORNING));

        assertThatThrownBy(insert::update).hasMessageContaining("return_home_decision");
    }
}
