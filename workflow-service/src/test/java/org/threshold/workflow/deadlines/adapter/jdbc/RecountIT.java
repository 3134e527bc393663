package org.threshold.workflow.deadlines.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.app.Recounting;
import org.threshold.workflow.deadlines.domain.Limits;
import org.threshold.workflow.deadlines.domain.RunningDeadline;
import org.threshold.workflow.deadlines.domain.Times;

/**
 * Another area's limits put in force over open deadlines, in PostgreSQL; undone after each test.
 */
class RecountIT {

    private static final Limits BUCKS = new Limits(Times.BUCKS, Times.CALENDAR);
    private static final Limits DURHAM = new Limits(Times.profile("durham"), Times.CALENDAR);
    private static final Instant ANCHOR = london("2026-11-24T10:00");

    private final JdbcDeadlineStore store = DeadlineDatabase.store();
    private final JdbcOpenLimits open = new JdbcOpenLimits(DeadlineDatabase.jdbc(), store);
    private final TransactionTemplate transactions =
            new TransactionTemplate(new DataSourceTransactionManager(DeadlineDatabase.source()));
    private final List<AuditEntry> audit = new ArrayList<>();
    private final List<Deadline> rearmed = new ArrayList<>();

    @Test
    void a_switch_of_area_counts_each_open_limit_anew_once_and_keeps_from_what_to_what() {
        undone(
                () -> {
                    var enquiry = kept(LimitCode.T6_ENQUIRY_OUTCOME);

                    assertThat(recount(BUCKS, "2026-11-24T12:00")).isPositive();
                    assertThat(why(enquiry)).isEmpty();
                    assertThat(recount(DURHAM, "2026-11-24T12:00")).isPositive();
                    assertThat(recount(DURHAM, "2026-11-24T13:00")).isZero();

                    var after = found(enquiry);
                    assertThat(after.dueAt()).isEqualTo(london("2026-12-02T17:00"));
                    assertThat(after.limit().profile()).hasToString("durham 1");
                    assertThat(after.limit().citation().source()).contains("six working days");
                    assertThat(after.nextRungAt()).contains(london("2026-12-01T09:00"));
                    assertThat(rearmed).contains(after);
                    assertThat(why(enquiry))
                            .containsExactly(
                                    "From 2026-12-15T17:00:00Z by bucks 1 to 2026-12-02T17:00:00Z by durham 1");
                });
    }

    @Test
    void what_has_passed_stays_and_the_audit_says_so() {
        undone(
                () -> {
                    var discussion = kept(LimitCode.T4A_DISCUSSION);

                    recount(DURHAM, "2026-11-25T12:00");

                    assertThat(found(discussion)).isEqualTo(discussion.deadline());
                    assertThat(why(discussion))
                            .singleElement()
                            .asString()
                            .contains("not counted by durham 1", "stays passed");
                });
    }

    @Test
    void what_was_brought_forward_is_remembered_and_counting_anew_is_no_bringing_forward() {
        undone(
                () -> {
                    var discussion = kept(LimitCode.T4A_DISCUSSION);
                    var enquiry = kept(LimitCode.T6_ENQUIRY_OUTCOME);
                    store.save(
                            discussion.dueEarlier(
                                    london("2026-11-24T16:00"), ANCHOR, Times.CALENDAR));

                    recount(DURHAM, "2026-11-24T12:00");

                    assertThat(found(discussion).dueAt()).isEqualTo(london("2026-11-24T16:00"));
                    assertThat(open.wasBroughtForward(discussion.deadline().id())).isTrue();
                    assertThat(open.wasBroughtForward(enquiry.deadline().id())).isFalse();
                });
    }

    private int recount(Limits limits, String now) {
        return Recounting.with(store, open, audit, rearmed).recount(limits, london(now));
    }

    private Deadline found(RunningDeadline running) {
        return store.find(running.deadline().id()).orElseThrow();
    }

    private List<String> why(RunningDeadline running) {
        return audit.stream()
                .filter(entry -> entry.subjectId().equals(running.deadline().id().value()))
                .map(AuditEntry::why)
                .toList();
    }

    private RunningDeadline kept(LimitCode limit) {
        var waiting =
                new Waiting("section-47-enquiry", UUID.randomUUID(), "a-step", List.of("CP-1"));
        var started = BUCKS.start(new DeadlineId(UUID.randomUUID()), limit, waiting, ANCHOR);
        store.add(started);
        return started;
    }

    private void undone(Runnable test) {
        transactions.executeWithoutResult(
                transaction -> {
                    transaction.setRollbackOnly();
                    test.run();
                });
    }
}
