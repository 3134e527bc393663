package org.threshold.workflow.letter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.letter.app.LetterWorld.MANAGER;
import static org.threshold.workflow.letter.app.LetterWorld.WORKER;
import static org.threshold.workflow.people.ParentRole.FATHER;
import static org.threshold.workflow.people.ParentRole.MOTHER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.Blank;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.ParentStanding.NotToBeContacted;
import org.threshold.workflow.worklist.Completion;

/** That a parent is not told, with a manager’s approval and a day of review (L-3.1.17). */
class NotToldTest {

    private static final LetterKind OUTCOME = LetterKind.ENQUIRY_OUTCOME;

    private final LetterWorld world = new LetterWorld();
    private final LetterActs acts = new LetterActs(world);

    @Test
    @Requirement("L-3.1.17")
    void that_a_parent_is_not_told_needs_a_manager_and_a_day_of_review() {
        world.concluded("not-substantiated", false);
        var fathers = world.letter(OUTCOME, FATHER);
        acts.propose(fathers);
        assertThat(world.changes).isEmpty();
        assertThat(world.steps.of(fathers.id().value())).containsExactly("agree-parent-not-told");

        assertThatThrownBy(() -> acts.decide(WORKER, fathers, "agree-parent-not-told", true))
                .isInstanceOf(AccessRefused.class);
        acts.decide(MANAGER, fathers, "agree-parent-not-told", true);

        assertThat(world.letter(OUTCOME, FATHER).standing())
                .isEqualTo(
                        new Standing.NotTold(
                                LetterActs.WHY, MANAGER.id(), LocalDate.parse("2026-12-01")));
        assertThat(world.changes.getLast().stage()).isEqualTo("not-informed");
        assertThat(world.changes.getLast().codes()).containsEntry("whyNot", "not-safe");
        assertThat(world.steps.of(fathers.id().value())).containsExactly("review-parent-not-told");
        assertThat(acts.review(fathers).dueAt()).isEqualTo(Instant.parse("2026-12-01T23:59:00Z"));
    }

    @Test
    void at_the_review_it_goes_on_until_another_day_or_the_parent_is_told() {
        world.concluded("not-substantiated", false);
        var fathers = world.letter(OUTCOME, FATHER);
        acts.propose(fathers);
        acts.decide(MANAGER, fathers, "agree-parent-not-told", true);

        acts.decide(MANAGER, fathers, "review-parent-not-told", true);
        assertThat(world.steps.of(fathers.id().value())).containsExactly("review-parent-not-told");
        assertThat(acts.review(fathers).dueAt()).isEqualTo(Instant.parse("2026-12-01T23:59:00Z"));

        acts.decide(MANAGER, fathers, "review-parent-not-told", false);
        assertThat(world.letter(OUTCOME, FATHER).standing()).isEqualTo(new Standing.ToTell());
        assertThat(world.steps.of(fathers.id().value())).containsExactly("inform-parent");
    }

    @Test
    @Requirement("L-3.1.17")
    void what_a_manager_agreed_of_the_father_lets_the_mothers_letter_go() {
        world.everybodyKnown().concluded("not-substantiated", false);
        world.parents.put(FATHER, new Blank());
        var fathers = world.letter(OUTCOME, FATHER);
        acts.propose(fathers);
        assertThat(LetterActs.fields(acts.issue(world.letter(OUTCOME, MOTHER))))
                .containsExactly("what");

        acts.decide(MANAGER, fathers, "agree-parent-not-told", true);

        assertThat(acts.issue(world.letter(OUTCOME, MOTHER))).isInstanceOf(Completion.Done.class);
    }

    @Test
    @Requirement({"L-3.1.17", "R-4.2-4a"})
    void a_parent_whom_a_manager_leaves_out_is_not_told_and_that_is_a_task_on_its_day() {
        world.everybodyKnown().concluded("not-substantiated", false);
        var fathers = world.letter(OUTCOME, FATHER);

        world.recorded(FATHER, leftOut());

        assertThat(world.letter(OUTCOME, FATHER).standing()).isInstanceOf(Standing.NotTold.class);
        assertThat(world.steps.of(fathers.id().value())).containsExactly("review-parent-not-told");
        var review = world.steps.only("review-parent-left-out");
        assertThat(review.due().dueAt()).isEqualTo(Instant.parse("2026-12-01T23:59:00Z"));
        assertThat(review.subject().cases()).containsExactly(world.ref.value());

        world.recorded(FATHER, new KnownParent(world.father));
        assertThat(world.steps.waiting())
                .extracting(task -> task.step())
                .doesNotContain("review-parent-left-out");
    }

    @Test
    void who_is_left_out_already_is_not_told_of_what_is_decided_next() {
        world.everybodyKnown();
        world.parents.put(FATHER, leftOut());

        world.concluded("not-substantiated", false);

        assertThat(world.letter(OUTCOME, FATHER).open()).isFalse();
        assertThat(world.letter(OUTCOME, MOTHER).open()).isTrue();
    }

    private static ParentStanding leftOut() {
        return new NotToBeContacted(
                ExclusionReason.RISK,
                "He threatened her.",
                LocalDate.parse("2026-12-01"),
                LocalDate.parse("2026-12-24"),
                new StaffId(new UUID(1, 2)));
    }
}
