package org.threshold.workflow.ward.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.ward.app.NameConsultant.Naming;
import org.threshold.workflow.ward.domain.ConsultantGiven;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Seen;
import org.threshold.workflow.ward.domain.TakenOver;
import org.threshold.workflow.ward.domain.WardReview;
import org.threshold.workflow.worklist.Completion;

/** What is recorded late on the ward is kept, with its reason or without (R-Hosp-3a). */
class RecordedLateTest {

    private static final Instant ADMITTED = Instant.parse("2026-11-26T04:00:00Z");
    private static final Instant NOW = ADMITTED.plus(Duration.ofHours(10));
    private static final ConsultantNote NOTE = new ConsultantNote("A.", "B.", "C.", "D.");

    private final WardWorld world = new WardWorld(NOW);

    @Test
    @Requirement("R-Hosp-3a")
    void an_observation_is_kept_with_the_reason_and_the_same_again_changes_nothing() {
        var seen = new Seen(List.of(), "", ADMITTED, "", "Nobody came.", "");

        world.observe().handle(WardWorld.DOCTOR, WardWorld.BABY, seen, "The line was down.");
        world.observe().handle(WardWorld.DOCTOR, WardWorld.BABY, seen, "Forgot.");

        assertThat(world.entries.all())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.late()).isTrue();
                            assertThat(one.said().whyLate()).isEqualTo("The line was down.");
                            assertThat(one.said().key().kind())
                                    .isEqualTo(EntryKind.WARD_OBSERVATION);
                        });
    }

    @Test
    @Requirement("R-Hosp-3a")
    void a_review_is_kept_without_a_reason_and_numbered_as_it_was_recorded() {
        world.admitted(WardWorld.BABY, ADMITTED);

        assertThat(review(ADMITTED)).isInstanceOf(Completion.Done.class);
        assertThat(review(NOW)).isInstanceOf(Completion.Done.class);

        assertThat(world.entries.all()).extracting(Entry::late).containsExactly(true, false);
        var whole = world.show().of(WardWorld.DOCTOR, WardWorld.BABY).orElseThrow();
        assertThat(whole.reviews((one, key) -> one.seenAt() + " " + key.place()))
                .containsExactly(NOW + " 2", ADMITTED + " 1");
    }

    @Test
    @Requirement("R-Hosp-3a")
    void a_handover_says_when_it_was_and_its_note_is_late_from_then() {
        world.admitted(WardWorld.BABY, ADMITTED);
        name("Pia", TakenOver.justNow());
        assertThat(world.entries.all()).isEmpty();

        name("Paul", new TakenOver(Optional.of(ADMITTED), "Theatre."));
        var handover = world.stays.handovers(world.stay().id()).getFirst().id();
        world.note().handle(WardWorld.DOCTOR, handover, NOTE, "");

        assertThat(world.entries.all())
                .extracting(one -> one.said().key(), one -> one.said().whyLate(), Entry::late)
                .containsExactly(
                        tuple(handover.entry(), "Theatre.", true),
                        tuple(handover.note(), "", true));
    }

    @Test
    void a_child_is_not_taken_over_before_it_came_or_later_than_now() {
        world.admitted(WardWorld.BABY, ADMITTED);

        assertThat(name("Pia", new TakenOver(Optional.of(NOW.plusSeconds(1)), "")))
                .isInstanceOfSatisfying(
                        Naming.Refused.class,
                        it ->
                                assertThat(it.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("at"));
        assertThat(name("Pia", new TakenOver(Optional.of(ADMITTED.minusSeconds(1)), "")))
                .isInstanceOf(Naming.Refused.class);
        assertThat(world.stay().named()).isFalse();
    }

    private Naming name(String consultant, TakenOver taken) {
        var given = new ConsultantGiven(consultant, ConsultantNote.nothing(), true);
        return world.name().handle(WardWorld.DOCTOR, WardWorld.BABY, given, taken);
    }

    private Completion review(Instant seenAt) {
        var review = new WardReview("Pia", seenAt, "No change.", "A scan.");
        return world.review().handle(WardWorld.DOCTOR, world.stay().id(), review, "");
    }
}
