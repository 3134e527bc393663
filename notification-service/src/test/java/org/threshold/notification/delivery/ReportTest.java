package org.threshold.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Unanswered;

/** What a network says of a message that it had accepted. */
class ReportTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Progress queued = Progress.queued(NOW, NOW.plusSeconds(120));
    private final Progress delivered = attempted(queued, new Accepted(201));

    @ParameterizedTest
    @EnumSource(value = Report.class, mode = Mode.EXCLUDE, names = "DELIVERED")
    void what_could_not_be_handed_on_is_given_back_although_it_was_delivered(Report failure) {
        Step step = failure.after(delivered);

        assertThat(step.progress().state()).isEqualTo(DeliveryState.RETURNED);
        assertThat(step.said()).containsExactly(new Said.Returned(failure));
    }

    @Test
    void what_was_handed_on_is_confirmed() {
        Step step = Report.DELIVERED.after(delivered);

        assertThat(step.progress().state()).isEqualTo(DeliveryState.CONFIRMED);
        assertThat(step.said()).containsExactly(new Said.Confirmed());
    }

    @Test
    void the_same_report_twice_says_nothing_more() {
        Progress returned = Report.PERMANENT_FAILURE.after(delivered).progress();

        assertThat(Report.PERMANENT_FAILURE.after(returned).said()).isEmpty();
        assertThat(Report.TECHNICAL_FAILURE.after(returned).said()).isEmpty();
    }

    @Test
    void nothing_undoes_that_it_is_where_it_was_sent() {
        Progress confirmed = Report.DELIVERED.after(delivered).progress();

        for (Report report : Report.values()) {
            assertThat(report.after(confirmed)).isEqualTo(new Step(confirmed, List.of()));
        }
        assertThat(attempted(confirmed, new Refused(500)).state())
                .isEqualTo(DeliveryState.CONFIRMED);
    }

    @Test
    void a_report_that_overtakes_the_answer_to_the_attempt_says_that_it_was_sent() {
        assertThat(Report.DELIVERED.after(queued).said())
                .containsExactly(new Said.Sent(), new Said.Delivered(), new Said.Confirmed());
        assertThat(Report.TEMPORARY_FAILURE.after(queued).said())
                .containsExactly(new Said.Sent(), new Said.Returned(Report.TEMPORARY_FAILURE));
    }

    @Test
    void what_was_given_back_is_not_tried_again_because_the_next_rung_is() {
        Progress returned = Report.PERMANENT_FAILURE.after(delivered).progress();

        assertThat(returned.state().unfinished()).isFalse();
    }

    @Test
    void in_whatever_order_things_come_in_a_rung_ends_the_same() {
        List<UnaryOperator<Progress>> bounced =
                List.of(
                        each -> attempted(each, new Unanswered()),
                        each -> attempted(each, new Accepted(201)),
                        each -> Report.TEMPORARY_FAILURE.after(each).progress());
        List<UnaryOperator<Progress>> arrived = new ArrayList<>(bounced);
        arrived.add(each -> Report.DELIVERED.after(each).progress());

        assertThat(ends(bounced)).containsOnly(DeliveryState.RETURNED);
        assertThat(ends(arrived)).containsOnly(DeliveryState.CONFIRMED);
    }

    private List<DeliveryState> ends(List<UnaryOperator<Progress>> happenings) {
        return orders(happenings).stream()
                .map(
                        order -> {
                            Progress progress = queued;
                            for (UnaryOperator<Progress> each : order) {
                                progress = each.apply(progress);
                            }
                            return progress.state();
                        })
                .toList();
    }

    private static <T> List<List<T>> orders(List<T> all) {
        if (all.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> orders = new ArrayList<>();
        for (T first : all) {
            List<T> rest = new ArrayList<>(all);
            rest.remove(first);
            for (List<T> order : orders(rest)) {
                List<T> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }

    private static Progress attempted(Progress before, Outcome outcome) {
        return before.after(outcome, Priority.P1, NOW).progress();
    }
}
