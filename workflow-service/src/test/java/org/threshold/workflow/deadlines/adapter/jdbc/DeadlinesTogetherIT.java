package org.threshold.workflow.deadlines.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import org.threshold.workflow.deadlines.Ask;
import org.threshold.workflow.deadlines.Climb;
import org.threshold.workflow.deadlines.ClimbLadder;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;

/** Deadlines as Spring puts them together: with transactions, locks and several at once. */
class DeadlinesTogetherIT {

    private static final Instant MONDAY = london("2026-11-23T14:00");
    private static final int AT_ONCE = 6;
    private static final AnnotationConfigApplicationContext CONTEXT =
            new AnnotationConfigApplicationContext(TogetherConfiguration.class);

    private final Deadlines deadlines = CONTEXT.getBean(Deadlines.class);
    private final ClimbLadder ladder = CONTEXT.getBean(ClimbLadder.class);
    private final TransactionOperations transactions = CONTEXT.getBean(TransactionOperations.class);
    private final TogetherConfiguration.Ears ears =
            CONTEXT.getBean(TogetherConfiguration.Ears.class);
    private final Waiting waiting =
            new Waiting("referral", UUID.randomUUID(), "decide-referral", List.of("CP-1"));

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void a_deadline_is_set_in_the_transaction_of_what_waits_or_not_at_all() {
        assertThatThrownBy(this::set).isInstanceOf(IllegalTransactionStateException.class);
        transactions.executeWithoutResult(
                transaction -> {
                    set();
                    transaction.setRollbackOnly();
                });

        assertThat(deadlines.of("referral", waiting.id())).isEmpty();
    }

    @Test
    void the_same_limit_set_by_several_at_once_is_one_deadline() throws Exception {
        var ids = together(() -> transactions.execute(_ -> set().id()));

        assertThat(ids).hasSize(AT_ONCE).containsOnly(ids.getFirst());
        assertThat(deadlines.of("referral", waiting.id())).hasSize(1);
    }

    @Test
    void a_ladder_climbed_by_several_at_once_is_told_of_each_rung_once() throws Exception {
        var id = committed();

        var climbs = together(() -> ladder.handle(id, london("2026-11-24T17:00")));

        assertThat(climbs).contains(twoRungs()).hasSize(AT_ONCE);
        assertThat(ears.heard(id)).containsExactly(1, 2);
    }

    @Test
    void a_rung_that_could_not_be_told_is_told_at_the_next_climb() {
        var id = committed();
        ears.deafFor(id);

        assertThatThrownBy(() -> ladder.handle(id, london("2026-11-24T15:00")))
                .hasMessageContaining("deaf");
        assertThat(ears.heard(id)).isEmpty();

        ears.hearing(id);
        ladder.handle(id, london("2026-11-24T15:00"));
        assertThat(ears.heard(id)).containsExactly(1);
    }

    @Test
    void either_it_is_met_or_the_rung_is_told_first_and_never_both_in_part() throws Exception {
        var id = committed();

        var outcomes =
                together(
                        () -> {
                            transactions.executeWithoutResult(_ -> deadlines.met(id));
                            return ladder.handle(id, london("2026-11-24T17:00"));
                        });

        assertThat(outcomes).containsOnly(new Climb.Settled());
        assertThat(ears.heard(id)).isEmpty();
    }

    private Deadline set() {
        return deadlines.set(LimitCode.T1_REFERRAL_DECISION, waiting, MONDAY);
    }

    private DeadlineId committed() {
        return transactions.execute(_ -> set().id());
    }

    private static Climb twoRungs() {
        return new Climb.StillWaiting(List.of(Ask.TELL, Ask.TELL), london("2026-11-25T11:00"));
    }

    private static <T> List<T> together(Callable<T> action) throws Exception {
        var start = new CyclicBarrier(AT_ONCE);
        var answers = new ArrayList<Future<T>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int one = 0; one < AT_ONCE; one++) {
                answers.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return action.call();
                                }));
            }
        }
        var results = new ArrayList<T>();
        for (var answer : answers) {
            results.add(answer.get());
        }
        return results;
    }
}
