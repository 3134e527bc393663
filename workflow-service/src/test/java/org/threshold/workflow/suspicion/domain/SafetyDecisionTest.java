package org.threshold.workflow.suspicion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.suspicion.domain.ADecision.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;

/** What a decision about a baby has to say (R-C&amp;F-10). */
class SafetyDecisionTest {

    @Test
    @Requirement("R-C&F-10")
    void advice_says_who_was_asked_when_and_what_they_advised() {
        assertThat(ADecision.advised().refusals(NOW)).isEmpty();
        assertThat(advice("", Optional.of(NOW), "Met.", "")).containsExactly("adviser");
        assertThat(advice("Solicitor", Optional.empty(), "Met.", "")).containsExactly("askedAt");
        assertThat(advice("Solicitor", Optional.of(NOW), "", "")).containsExactly("advice");
        assertThat(advice("Solicitor", Optional.empty(), "", ""))
                .containsExactly("askedAt", "advice");
    }

    @Test
    @Requirement("R-C&F-10")
    void where_there_is_no_advice_yet_it_is_said_why() {
        assertThat(ADecision.notAdvised().refusals(NOW)).isEmpty();
        assertThat(ADecision.notAdvised().legal().given()).isFalse();
        assertThat(advice("", Optional.empty(), "", " ")).containsExactly("adviser");
        assertThat(advice("Solicitor", Optional.of(NOW), "", "Rings back at noon.")).isEmpty();
    }

    @Test
    void nobody_was_asked_in_the_future() {
        assertThat(advice("Solicitor", Optional.of(NOW.plusSeconds(1)), "Met.", ""))
                .containsExactly("askedAt");
        assertThat(advice("", Optional.of(NOW.plusSeconds(1)), "", "Later."))
                .containsExactly("askedAt");
    }

    @Test
    @Requirement("R-C&F-10")
    void it_says_what_keeps_the_baby_safe_now_and_why() {
        var nothing =
                new SafetyDecision(ADecision.advised().legal(), " ", Course.AS_NOW, "")
                        .refusals(NOW);

        assertThat(nothing).extracting(Refusal::field).containsExactly("safeNow", "reason");
        assertThat(nothing.getFirst().problem()).contains("Children and Families 10");
    }

    @Test
    void what_is_typed_is_in_no_log() {
        assertThat(ADecision.advised().toString())
                .isEqualTo("SafetyDecision[AWAY_AGREED LegalAdvice[given]]");
        assertThat(ADecision.notAdvised().toString()).contains("not yet");
    }

    private static List<String> advice(
            String adviser, Optional<Instant> at, String advice, String why) {
        return ADecision.with(new LegalAdvice(adviser, at, advice, why)).refusals(NOW).stream()
                .map(Refusal::field)
                .toList();
    }
}
