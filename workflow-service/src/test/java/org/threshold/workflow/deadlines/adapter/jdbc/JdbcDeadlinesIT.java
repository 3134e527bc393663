package org.threshold.workflow.deadlines.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.app.DeadlinesContract;
import org.threshold.workflow.deadlines.domain.Limits;
import org.threshold.workflow.deadlines.domain.RunningDeadline;
import org.threshold.workflow.deadlines.domain.Times;

/** The contract of deadlines, in PostgreSQL, and what its tables refuse. */
class JdbcDeadlinesIT extends DeadlinesContract {

    private static final Limits LIMITS = new Limits(Times.BUCKS, Times.CALENDAR);

    JdbcDeadlinesIT() {
        super(DeadlineDatabase.store());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DELIVER_.*", "MINOR_CONCERNS_COUNTED"},
            mode = EnumSource.Mode.MATCH_NONE)
    @Requirement("L-3.1.11")
    void every_limit_and_its_ladder_is_read_as_it_was_kept(LimitCode limit) {
        var started = started(limit);

        assertThat(DeadlineDatabase.store().add(started)).isTrue();

        assertThat(DeadlineDatabase.store().lock(started.deadline().id())).contains(started);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update deadline set anchor = anchor - interval '1 day' where id = :id",
                "update deadline set limit_code = 't1-referral-decision' where id = :id",
                "update deadline set due_at = due_at + interval '1 millisecond' where id = :id",
                "update deadline set state = 'met' where id = :id",
                "update deadline set next_rung_at = null where id = :id",
                "update deadline_rung set fired_at = due_at where deadline_id = :id",
                "update deadline_rung set told = '{}' where deadline_id = :id"
            })
    void the_tables_refuse_what_the_rules_forbid(String sql) {
        var kept = kept();

        assertThatThrownBy(() -> update(sql, kept)).hasMessageContaining("deadline");
        assertThat(DeadlineDatabase.store().find(kept.id())).contains(kept);
    }

    @Test
    void a_settled_deadline_cannot_be_opened_again() {
        var kept = kept();
        update(
                "update deadline set state = 'met', settled_at = due_at, next_rung_at = null where id = :id",
                kept);

        assertThatThrownBy(
                        () ->
                                update(
                                        "update deadline set state = 'open', settled_at = null, next_rung_at = due_at where id = :id",
                                        kept))
                .hasMessageContaining("is settled");
    }

    private static Deadline kept() {
        var started = started(LimitCode.T7_CONFERENCE);
        DeadlineDatabase.store().add(started);
        return started.deadline();
    }

    private static RunningDeadline started(LimitCode limit) {
        var waiting = new Waiting("enquiry", UUID.randomUUID(), "a-step", List.of("CP-1", "CP-2"));
        var id = new DeadlineId(UUID.randomUUID());
        return LIMITS.start(id, limit, waiting, london("2026-11-24T10:00"));
    }

    private static void update(String sql, Deadline deadline) {
        DeadlineDatabase.jdbc().sql(sql).param("id", deadline.id().value()).update();
    }
}
