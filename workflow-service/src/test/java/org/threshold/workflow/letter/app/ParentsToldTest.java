package org.threshold.workflow.letter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.letter.app.LetterWorld.MANAGER;
import static org.threshold.workflow.letter.app.LetterWorld.MONDAY;
import static org.threshold.workflow.letter.app.LetterWorld.WORKER;
import static org.threshold.workflow.people.ParentRole.FATHER;
import static org.threshold.workflow.people.ParentRole.MOTHER;
import static org.threshold.workflow.people.ParentRole.OTHER_PARENTAL_RESPONSIBILITY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.letter.domain.Issuing;
import org.threshold.workflow.letter.domain.Issuing.Safety;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.letter.domain.NotTelling;
import org.threshold.workflow.letter.domain.NotTellingReason;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.letter.domain.Way;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.Blank;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.ParentStanding.NotToBeContacted;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

class ParentsToldTest {

    private static final LetterKind OUTCOME = LetterKind.ENQUIRY_OUTCOME;
    private static final NotTelling WHY =
            new NotTelling(NotTellingReason.NOT_SAFE, "He threatened her on Sunday.");

    private final LetterWorld world = new LetterWorld();

    @Test
    @Requirement("R-4.2-4b")
    void each_parent_is_a_task_of_its_own_due_one_working_day_after_the_decision() {
        world.everybodyKnown().concluded("not-substantiated", false);

        assertThat(world.letters.of(world.ref))
                .extracting(ParentLetter::place)
                .containsExactly(MOTHER, FATHER);
        for (ParentLetter letter : world.letters.of(world.ref)) {
            assertThat(world.steps.of(letter.id().value())).containsExactly("inform-parent");
            assertThat(limit(letter).dueAt()).isEqualTo(Instant.parse("2026-11-24T17:00:00Z"));
        }
    }

    @Test
    @Requirement("R-4.2-4b")
    void a_parent_nobody_knows_is_a_task_too_and_who_else_only_once_known() {
        world.happens(ChangeKind.SECTION_47_STARTED, Map.of());
        assertThat(world.letters.of(world.ref))
                .extracting(ParentLetter::place)
                .containsExactly(MOTHER, FATHER);

        world.recorded(
                OTHER_PARENTAL_RESPONSIBILITY, new KnownParent(new PersonId(new UUID(0, 10))));
        world.recorded(FATHER, new KnownParent(world.father));

        assertThat(world.letters.of(world.ref))
                .extracting(ParentLetter::place)
                .containsExactly(MOTHER, FATHER, OTHER_PARENTAL_RESPONSIBILITY);
    }

    @Test
    @Requirement("R-4.2-4a")
    void a_conference_that_follows_is_an_invitation_of_each_parent() {
        world.everybodyKnown().concluded("substantiated-continuing-risk", true);

        assertThat(world.letters.of(world.ref)).hasSize(4);
        var invitation = world.letter(LetterKind.CONFERENCE, FATHER);
        assertThat(limit(invitation).dueAt()).isEqualTo(Instant.parse("2026-11-30T17:00:00Z"));
        assertThat(fields(issue(invitation))).contains("meetingPlace");
    }

    @Test
    @Requirement({"L-3.1.17", "R-4.2-4a"})
    void the_mothers_letter_is_held_back_until_the_father_is_recorded() {
        world.everybodyKnown().concluded("not-substantiated", false);
        world.parents.put(FATHER, new Blank());
        var mothers = world.letter(OUTCOME, MOTHER);

        assertThat(fields(issue(mothers))).containsExactly("what");
        assertThat(world.steps.of(mothers.id().value())).containsExactly("inform-parent");

        world.recorded(FATHER, new KnownParent(world.father));
        assertThat(issue(mothers)).isInstanceOf(Completion.Done.class);
        assertThat(world.steps.of(mothers.id().value())).isEmpty();
        assertThat(limit(mothers).isOpen()).isFalse();
    }

    @Test
    @Requirement("R-4.2-4b")
    void the_letter_is_kept_as_it_was_sent_and_people_are_told() {
        world.everybodyKnown().concluded("not-substantiated", false);
        var fathers = world.letter(OUTCOME, FATHER);

        issue(fathers);

        assertThat(world.letter(OUTCOME, FATHER).standing()).isInstanceOf(Standing.Told.class);
        assertThat(world.read.sent(WORKER, fathers.id(), ReadLetters.Copy.SHOWN))
                .hasValueSatisfying(
                        whole ->
                                assertThat(whole.sheet().text())
                                        .contains("Dear Karl Marsh,", "about Eli Marsh"));
        NewChange told = world.changes.getLast();
        assertThat(told.kind()).isEqualTo(ChangeKind.PARENT_INFORMED);
        assertThat(told.stage()).isEqualTo("informed");
        assertThat(told.codes())
                .containsEntry("parent", "father")
                .containsEntry("person", world.father.value().toString());
        assertThat(world.audit.getLast().what()).isEqualTo("parent-letter-read");
    }

    @Test
    void that_a_parent_was_told_by_word_of_mouth_is_held_back_by_nothing() {
        world.concluded("not-substantiated", false);
        var fathers = world.letter(OUTCOME, FATHER);
        world.later(Duration.ofHours(2));

        var tooEarly = new Informing.Spoke(world.now().plusSeconds(1));
        assertThat(fields(world.inform.handle(WORKER, fathers.id(), tooEarly)))
                .containsExactly("at");
        assertThat(world.inform.handle(WORKER, fathers.id(), new Informing.Spoke(MONDAY)))
                .isInstanceOf(Completion.Done.class);

        assertThat(world.letter(OUTCOME, FATHER).informed()).isTrue();
        assertThat(world.changes.getLast().stage()).isEqualTo("informed");
        assertThat(world.steps.of(fathers.id().value())).containsExactly("inform-parent");
    }

    @Test
    @Requirement("L-3.1.17")
    void that_a_parent_is_not_told_needs_a_manager_and_a_day_of_review() {
        world.concluded("not-substantiated", false);
        var fathers = world.letter(OUTCOME, FATHER);
        propose(fathers);
        assertThat(world.changes).isEmpty();
        assertThat(world.steps.of(fathers.id().value())).containsExactly("agree-parent-not-told");

        assertThatThrownBy(() -> decide(WORKER, fathers, "agree-parent-not-told", true))
                .isInstanceOf(AccessRefused.class);
        decide(MANAGER, fathers, "agree-parent-not-told", true);

        assertThat(world.letter(OUTCOME, FATHER).standing())
                .isEqualTo(new Standing.NotTold(WHY, MANAGER.id(), LocalDate.parse("2026-12-01")));
        assertThat(world.changes.getLast().stage()).isEqualTo("not-informed");
        assertThat(world.changes.getLast().codes()).containsEntry("whyNot", "not-safe");
        assertThat(world.steps.of(fathers.id().value())).containsExactly("review-parent-not-told");
        assertThat(review(fathers).dueAt()).isEqualTo(Instant.parse("2026-12-01T23:59:00Z"));
    }

    @Test
    void at_the_review_it_goes_on_until_another_day_or_the_parent_is_told() {
        world.concluded("not-substantiated", false);
        var fathers = world.letter(OUTCOME, FATHER);
        propose(fathers);
        decide(MANAGER, fathers, "agree-parent-not-told", true);

        decide(MANAGER, fathers, "review-parent-not-told", true);
        assertThat(world.steps.of(fathers.id().value())).containsExactly("review-parent-not-told");
        assertThat(review(fathers).dueAt()).isEqualTo(Instant.parse("2026-12-01T23:59:00Z"));

        decide(MANAGER, fathers, "review-parent-not-told", false);
        assertThat(world.letter(OUTCOME, FATHER).standing()).isEqualTo(new Standing.ToTell());
        assertThat(world.steps.of(fathers.id().value())).containsExactly("inform-parent");
    }

    @Test
    @Requirement("L-3.1.17")
    void what_a_manager_agreed_of_the_father_lets_the_mothers_letter_go() {
        world.everybodyKnown().concluded("not-substantiated", false);
        world.parents.put(FATHER, new Blank());
        var fathers = world.letter(OUTCOME, FATHER);
        propose(fathers);
        assertThat(fields(issue(world.letter(OUTCOME, MOTHER)))).containsExactly("what");

        decide(MANAGER, fathers, "agree-parent-not-told", true);

        assertThat(issue(world.letter(OUTCOME, MOTHER))).isInstanceOf(Completion.Done.class);
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

    @Test
    @Requirement("R-4.2-4b")
    void the_police_are_asked_first_where_they_investigate() {
        world.everybodyKnown().concluded("not-substantiated", false);
        world.policeInvestigate = true;

        assertThat(fields(issue(world.letter(OUTCOME, MOTHER)))).containsExactly("police");
    }

    @Test
    void the_same_is_not_told_again_and_goes_on_under_the_case_that_stays_open() {
        world.everybodyKnown().concluded("not-substantiated", false);
        world.concluded("not-substantiated", false);
        assertThat(world.letters.of(world.ref)).hasSize(2);

        var into = new CaseRef("CP-9001");
        world.joined.joined(new CaseJoined(MANAGER, world.ref, into, List.of(), MONDAY));

        assertThat(world.letters.of(into)).hasSize(2);
        assertThat(world.steps.waiting())
                .allSatisfy(
                        task -> assertThat(task.subject().cases()).containsExactly(into.value()));
    }

    private Completion issue(ParentLetter letter) {
        var issuing =
                new Issuing(
                        new Safety(Optional.of(true), "Both children.", ""),
                        Way.BY_HAND,
                        "Dana Duty, 01632 960001",
                        world.now(),
                        Optional.empty());
        return world.inform.handle(WORKER, letter.id(), new Informing.Issue(issuing));
    }

    private void propose(ParentLetter letter) {
        assertThat(world.inform.handle(WORKER, letter.id(), new Informing.Propose(WHY)))
                .isInstanceOf(Completion.Done.class);
    }

    private void decide(Actor who, ParentLetter letter, String step, boolean agreed) {
        var given =
                new DecideNotTelling.Given(
                        Optional.of(agreed), Optional.of(LocalDate.parse("2026-12-01")));
        assertThat(world.decide.handle(who, letter.id(), step, given))
                .isInstanceOf(Completion.Done.class);
    }

    private Deadline limit(ParentLetter letter) {
        return world.time.deadlines().of("parent-letter", letter.id().value()).getFirst();
    }

    private Deadline review(ParentLetter letter) {
        return world.time.deadlines().of("parent-letter", letter.id().value()).stream()
                .filter(Deadline::isOpen)
                .filter(one -> one.waiting().step().equals("review-parent-not-told"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fields(Completion completion) {
        return completion.as(
                _ -> List.of(),
                refusals -> refusals.stream().map(Refusal::field).toList(),
                _ -> List.of("gone"));
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
