package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.domain.MeetingReport.Held;
import org.threshold.workflow.strategy.domain.MeetingReport.Minutes;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;

/** R-TVP-3a as a gate on holding; that a meeting was held is otherwise a fact. */
class HoldGateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final List<Attendee> SOMEBODY = List.of(Given.there(Seat.SOCIAL_WORKER));
    private static final Urgency COULD_WAIT = new Urgency.CouldWait();

    @Test
    void a_prepared_discussion_is_recorded_whoever_was_there() {
        assertThat(fields(Given.discussion(), report(NOW, SOMEBODY, COULD_WAIT))).isEmpty();
    }

    @Test
    @Requirement("R-TVP-3a")
    void without_the_police_preparation_it_has_to_be_called_urgent() {
        var unprepared = Given.unprepared(Given.discussion());

        assertThat(fields(unprepared, report(NOW, SOMEBODY, COULD_WAIT))).containsExactly("urgent");
    }

    @Test
    void called_urgent_it_is_recorded_without_the_police_preparation() {
        var unprepared = Given.unprepared(Given.discussion());
        var urgent = new Urgency.PreparationOutstanding("The baby may be taken home tonight.");

        assertThat(fields(unprepared, report(NOW, SOMEBODY, urgent))).isEmpty();
    }

    @Test
    void urgency_needs_its_reason() {
        var unprepared = Given.unprepared(Given.discussion());

        assertThat(
                        fields(
                                unprepared,
                                report(NOW, SOMEBODY, new Urgency.PreparationOutstanding(" "))))
                .containsExactly("urgentReason");
    }

    @Test
    void a_meeting_of_tomorrow_was_not_held() {
        assertThat(fields(Given.discussion(), report(NOW.plusSeconds(1), SOMEBODY, COULD_WAIT)))
                .containsExactly("heldAt");
    }

    @Test
    void a_meeting_of_nobody_was_not_held() {
        assertThat(fields(Given.discussion(), report(NOW, List.of(), COULD_WAIT)))
                .containsExactly("attendees");
    }

    @Test
    void why_the_police_prepare_is_said() {
        var unprepared = Given.unprepared(Given.discussion());

        assertThat(HoldGate.refusals(unprepared, report(NOW, SOMEBODY, COULD_WAIT), NOW).getFirst())
                .extracting(Refusal::problem)
                .asString()
                .contains("recommendation Thames Valley Police 3");
    }

    private static List<String> fields(Discussion discussion, MeetingReport report) {
        return HoldGate.refusals(discussion, report, NOW).stream().map(Refusal::field).toList();
    }

    private static MeetingReport report(Instant heldAt, List<Attendee> there, Urgency urgency) {
        return new MeetingReport(
                heldAt, Held.MEETING, there, new Minutes("", List.of(), ""), urgency, List.of());
    }
}
