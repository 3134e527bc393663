package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.ChildVisit.Seen;
import org.threshold.workflow.platform.Refusal;

/** The child and both parents: s.47(4), L-3.1.17. */
class FamilyRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final ParentAnswer SPOKEN = new ParentAnswer.SpokenTo(NOW, "Denies it.");

    @Test
    void what_the_child_says_or_shows_is_recorded() {
        assertThat(visit(new Seen.Alone(""))).containsExactly("says");
        assertThat(visit(new Seen.Alone("Hides behind the sofa."))).isEmpty();
    }

    @Test
    void a_child_that_was_not_seen_alone_needs_a_reason() {
        assertThat(visit(new Seen.NotAlone("", "Cries."))).containsExactly("why");
    }

    @Test
    void that_the_child_was_not_seen_is_a_fact_and_needs_only_a_reason() {
        assertThat(visit(new Seen.NotSeen("Nobody opened.", true))).isEmpty();
        assertThat(visit(new Seen.NotSeen("", false))).containsExactly("why");
    }

    @Test
    void a_visit_of_tomorrow_is_refused() {
        var visit = new ChildVisit(NOW.plusSeconds(1), new Seen.Alone("Sleeps."));

        assertThat(visit.refusals(NOW)).extracting(Refusal::field).containsExactly("at");
    }

    @Test
    void a_blank_parent_is_refused_with_the_remedy() {
        var refusals = new ParentsRule(SPOKEN, new ParentAnswer.Blank()).refusals(NOW);

        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().field()).isEqualTo("father.spokenTo");
        assertThat(refusals.getFirst().remedy()).contains("if nobody knows who that is, why");
    }

    @Test
    @Requirement("R-4.2-4b")
    void a_parent_who_was_not_spoken_to_needs_a_reason() {
        assertThat(parents(new ParentAnswer.NotSpokenTo(""), SPOKEN)).containsExactly("mother.why");
        assertThat(parents(new ParentAnswer.NotSpokenTo("In prison, tried twice."), SPOKEN))
                .isEmpty();
    }

    @Test
    void what_a_parent_said_is_recorded() {
        assertThat(parents(SPOKEN, new ParentAnswer.SpokenTo(NOW, " ")))
                .containsExactly("father.account");
    }

    private static List<String> visit(Seen seen) {
        return new ChildVisit(NOW, seen).refusals(NOW).stream().map(Refusal::field).toList();
    }

    private static List<String> parents(ParentAnswer mother, ParentAnswer father) {
        return new ParentsRule(mother, father).refusals(NOW).stream().map(Refusal::field).toList();
    }
}
