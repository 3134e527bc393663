package org.threshold.workflow.conference.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.conference.domain.ConferenceGate.Known;
import org.threshold.workflow.conference.domain.ConferenceGiven.Choice;
import org.threshold.workflow.platform.Refusal;

class ConferenceGateTest {

    private static final Instant SINCE = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant NOW = SINCE.plus(Duration.ofHours(3));
    private static final StaffId MANAGER = new StaffId(new UUID(1, 1));
    private static final StaffId CHAIR = new StaffId(new UUID(1, 2));
    private static final StaffId OTHER_CHAIR = new StaffId(new UUID(1, 3));

    @Test
    void to_call_a_conference_only_why_has_to_be_said() {
        assertThat(refused(called("He was the risk to four children."))).isEmpty();
        assertThat(refused(called(" "))).extracting(Refusal::field).containsExactly("reason");
    }

    @Test
    @Requirement("R-C&F-9b")
    void none_is_decided_against_without_a_chair_who_was_asked() {
        var alone = new ConferenceGiven(Choice.NOT_CALLED, "Why.", Optional.empty(), at(NOW));

        assertThat(refused(alone))
                .extracting(Refusal::field, Refusal::problem)
                .singleElement()
                .asString()
                .contains("chair")
                .contains("recommendation Children and Families 9 of the review");
        assertThat(refused(notCalled(CHAIR, NOW))).isEmpty();
    }

    @Test
    @Requirement("R-C&F-9b")
    void whoever_was_asked_chairs_conferences_and_is_not_the_one_who_decides() {
        assertThat(refused(notCalled(MANAGER, NOW)))
                .extracting(Refusal::problem)
                .containsExactly("This person does not chair child protection conferences.");
        assertThat(ConferenceGate.refusals(notCalled(CHAIR, NOW), known(CHAIR)))
                .extracting(Refusal::problem)
                .containsExactly("This is yourself, and nobody else has been asked.");
        assertThat(ConferenceGate.refusals(notCalled(OTHER_CHAIR, NOW), known(CHAIR))).isEmpty();
    }

    @Test
    @Requirement("R-C&F-9b")
    void the_discussion_came_after_it_became_known_and_before_the_decision() {
        assertThat(refused(notCalled(CHAIR, SINCE))).isEmpty();
        assertThat(refused(notCalled(CHAIR, SINCE.minusSeconds(1))))
                .extracting(Refusal::field)
                .containsExactly("discussedAt");
        assertThat(refused(notCalled(CHAIR, NOW.plusSeconds(1))))
                .extracting(Refusal::field)
                .containsExactly("discussedAt");
        assertThat(
                        refused(
                                new ConferenceGiven(
                                        Choice.NOT_CALLED,
                                        "Why.",
                                        Optional.of(CHAIR),
                                        Optional.empty())))
                .extracting(Refusal::problem)
                .containsExactly("It is not said when this was discussed.");
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        var nothing =
                new ConferenceGiven(Choice.NOT_CALLED, "", Optional.empty(), Optional.empty());

        assertThat(refused(nothing))
                .extracting(Refusal::field)
                .containsExactly("reason", "chair", "discussedAt");
    }

    private static List<Refusal> refused(ConferenceGiven given) {
        return ConferenceGate.refusals(given, known(MANAGER));
    }

    private static Known known(StaffId decider) {
        return new Known(decider, Set.of(CHAIR, OTHER_CHAIR), SINCE, NOW);
    }

    private static ConferenceGiven called(String reason) {
        return new ConferenceGiven(Choice.HOLD, reason, Optional.empty(), Optional.empty());
    }

    private static ConferenceGiven notCalled(StaffId chair, Instant discussed) {
        return new ConferenceGiven(
                Choice.NOT_CALLED, "He has left.", Optional.of(chair), at(discussed));
    }

    private static Optional<Instant> at(Instant instant) {
        return Optional.of(instant);
    }
}
