package org.threshold.workflow.incident.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.incident.domain.DashGate.Known;
import org.threshold.workflow.incident.domain.DashGiven.Basis;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.platform.Refusal;

/** The grade of a DASH, over its whole domain, and what it rests on. */
class DashGateTest {

    private static final Basis CONSIDERED =
            new Basis(false, true, "Nothing is on record.", CriticalThinking.NONE);
    private static final Basis PROVISIONAL = new Basis(true, false, "", CriticalThinking.NONE);

    /** Every DASH that there can be. */
    static Stream<Score> scores() {
        return IntStream.rangeClosed(0, Score.MOST)
                .boxed()
                .flatMap(
                        count ->
                                Stream.of(Engagement.values())
                                        .map(engagement -> new Score(count, engagement)));
    }

    /** What people may have been told of the incident before. */
    private static Stream<Optional<Grade>> told() {
        return Stream.concat(
                Stream.of(Optional.empty()), Stream.of(Grade.values()).map(Optional::of));
    }

    @ParameterizedTest
    @CsvSource({"0, STANDARD", "9, STANDARD", "10, MEDIUM", "13, MEDIUM", "14, HIGH", "27, HIGH"})
    void the_indicators_compute_the_grade(int indicators, Grade grade) {
        assertThat(new Score(indicators, Engagement.FULL).computed()).isEqualTo(grade);
    }

    @ParameterizedTest
    @MethodSource("scores")
    @Requirement({"L-3.1.3b", "R-TVP-1"})
    void who_does_not_engage_is_graded_one_higher_and_high_is_the_highest(Score score) {
        Grade lowest = score.lowest(Optional.empty());

        Grade expected =
                score.engagement() == Engagement.FULL
                        ? score.computed()
                        : score.computed() == Grade.STANDARD ? Grade.MEDIUM : Grade.HIGH;
        assertThat(lowest).isEqualTo(expected);
        assertThat(lowest.below(new Score(score.indicators(), Engagement.FULL).computed()))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("scores")
    @Requirement("L-3.1.3b")
    void no_input_lowers_it_and_a_higher_one_is_accepted_with_a_reason(Score score) {
        told().forEach(
                        told ->
                                Stream.of(Grade.values())
                                        .forEach(judged -> judged(score, told, judged)));
    }

    private static void judged(Score score, Optional<Grade> told, Grade judged) {
        Grade lowest = score.lowest(told);
        assertThat(told.filter(lowest::below)).isEmpty();
        assertThat(lowest.below(score.computed())).isFalse();

        var without = fields(given(score, Optional.of(judged), ""), told);
        var reasoned = fields(given(score, Optional.of(judged), "Weapons."), told);

        if (judged.below(lowest)) {
            assertThat(reasoned).containsExactly("grade");
        } else {
            assertThat(reasoned).isEmpty();
            assertThat(without).isEqualTo(lowest == judged ? List.of() : List.of("reason"));
        }
    }

    @Test
    void a_grade_that_is_too_low_is_refused_with_what_may_be_given() {
        var refused =
                given(new Score(3, Engagement.REFUSED), Optional.of(Grade.STANDARD), "No injury.");

        assertThat(DashGate.refusals(refused, new Known(Optional.empty(), true)))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.problem()).contains("does not take part in full");
                            assertThat(it.remedy()).contains("Leave it empty for medium");
                        });
        assertThat(
                        DashGate.refusals(
                                given(
                                        new Score(3, Engagement.FULL),
                                        Optional.of(Grade.MEDIUM),
                                        "Fear."),
                                new Known(Optional.of(Grade.HIGH), true)))
                .extracting(Refusal::problem)
                .singleElement()
                .asString()
                .contains("told of a higher grade");
    }

    @Test
    void a_dash_of_a_lower_grade_cannot_even_be_made() {
        var score = new Score(12, Engagement.IN_PART);
        var by = new StaffId(new UUID(0, 1));

        assertThatThrownBy(() -> new Dash(score, Grade.MEDIUM, "", by, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_count_and_the_engagement_have_to_be_said() {
        var nothing =
                new DashGiven(Optional.empty(), Optional.empty(), Optional.empty(), "", CONSIDERED);
        var tooMany =
                new DashGiven(
                        Optional.of(Score.MOST + 1),
                        Optional.of(Engagement.FULL),
                        Optional.empty(),
                        "",
                        CONSIDERED);

        assertThat(fields(nothing, Optional.empty())).containsExactly("indicators", "engagement");
        assertThat(fields(tooMany, Optional.empty())).containsExactly("indicators");
    }

    @Test
    @Requirement("L-3.1.3a")
    void the_history_of_the_household_is_considered_and_said_what_it_means() {
        var score = new Score(3, Engagement.FULL);
        var silent =
                given(score, Optional.empty(), "")
                        .on(new Basis(false, false, " ", CriticalThinking.NONE));

        assertThat(fields(silent, Optional.empty())).containsExactly("considered", "history");
    }

    @Test
    @Requirement("L-3.1.3a")
    void without_a_household_it_is_refused_with_the_remedy_and_never_when_it_cannot_wait() {
        var given = given(new Score(3, Engagement.FULL), Optional.empty(), "");
        var nobody = new Known(Optional.empty(), false);

        assertThat(DashGate.refusals(given, nobody))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.field()).isEqualTo("provisional");
                            assertThat(it.remedy()).contains("family page", "provisional");
                        });
        assertThat(DashGate.refusals(given.on(PROVISIONAL), nobody)).isEmpty();
    }

    private static DashGiven given(Score score, Optional<Grade> judged, String reason) {
        return new DashGiven(
                Optional.of(score.indicators()),
                Optional.of(score.engagement()),
                judged,
                reason,
                CONSIDERED);
    }

    private static List<String> fields(DashGiven given, Optional<Grade> told) {
        return DashGate.refusals(given, new Known(told, true)).stream()
                .map(Refusal::field)
                .toList();
    }
}
