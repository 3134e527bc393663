package org.threshold.workflow.ward.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.ward.app.WardWorld.BABY;
import static org.threshold.workflow.ward.app.WardWorld.JOINED;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.People;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.Aspect;
import org.threshold.workflow.ward.domain.Seen;

/** Staff of the ward say what they see; no missing part holds it back (R-Hosp-4). */
class ObservationsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Actor NURSE = Actors.in(Role.WARD);

    private final WardWorld world = new WardWorld(NOW);

    @ParameterizedTest
    @CsvSource({"mother, '', ''", "'', Nobody came., ''", "'', '', She is rough."})
    @Requirement("R-Hosp-4")
    void any_part_alone_is_kept_and_says_what_is_missing(String whom, String fact, String opinion) {
        var kept =
                (Observing.Kept) observed(NURSE, new Seen(List.of(), whom, NOW, "", fact, opinion));

        assertThat(kept.observation().seen().missing())
                .contains("what of the care it is about", "who saw it");
        assertThat(world.observed().of(NURSE, JOINED).orElseThrow()).hasSize(1);
    }

    @Test
    @Requirement("R-Hosp-4")
    void the_hospitals_system_records_it_too_and_the_same_again_is_kept_once() {
        observed(People.HOSPITAL, whole());
        observed(People.HOSPITAL, whole());

        var all = world.observed().of(NURSE, BABY).orElseThrow();
        assertThat(all)
                .singleElement()
                .satisfies(one -> assertThat(one.by()).isEqualTo(Agency.HOSPITAL));
        assertThat(all.getFirst().seen().missing()).isEmpty();
        assertThat(world.audit)
                .extracting(entry -> entry.what())
                .containsOnlyOnce("ward-observation-recorded");
        assertThatThrownBy(() -> observed(Actors.in(Role.OPERATOR), whole()))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void only_what_says_nothing_or_is_still_to_come_is_no_observation() {
        var nothing = new Seen(List.of(Aspect.FEEDING), "", NOW, "A nurse", "", "");
        var later = new Seen(List.of(), "", NOW.plusSeconds(1), "", "x", "");

        assertThat(fields(observed(NURSE, nothing))).containsExactly("fact");
        assertThat(fields(observed(NURSE, later))).containsExactly("at");
        assertThat(world.observe().handle(NURSE, new CaseRef("CP-9"), whole(), ""))
                .isInstanceOf(Observing.NotThere.class);
        assertThat(world.observed().of(NURSE, new CaseRef("CP-9"))).isEmpty();
    }

    private Observing observed(Actor who, Seen seen) {
        return world.observe().handle(who, BABY, seen, "The line was down.");
    }

    private static Seen whole() {
        return new Seen(
                List.of(Aspect.HANDLING),
                "The father",
                NOW,
                "Wendy Ward, staff nurse",
                "He held the head.",
                "Gentle.");
    }

    private static List<String> fields(Observing observing) {
        return ((Observing.Refused) observing).refusals().stream().map(Refusal::field).toList();
    }
}
