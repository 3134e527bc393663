package org.threshold.workflow.letter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.letter.app.LetterWorld.MANAGER;
import static org.threshold.workflow.letter.app.LetterWorld.MONDAY;
import static org.threshold.workflow.letter.app.LetterWorld.WORKER;
import static org.threshold.workflow.people.ParentRole.FATHER;
import static org.threshold.workflow.people.ParentRole.MOTHER;
import static org.threshold.workflow.people.ParentRole.OTHER_PARENTAL_RESPONSIBILITY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.enquiry.ParentSpokenTo;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.letter.domain.Way;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding.Blank;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

class ParentsToldTest {

    private static final LetterKind OUTCOME = LetterKind.ENQUIRY_OUTCOME;

    private final LetterWorld world = new LetterWorld();
    private final LetterActs acts = new LetterActs(world);

    @Test
    @Requirement("R-4.2-4b")
    void each_parent_is_a_task_of_its_own_due_one_working_day_after_the_decision() {
        world.everybodyKnown().concluded("not-substantiated", false);

        assertThat(world.letters.of(world.ref))
                .extracting(ParentLetter::place)
                .containsExactly(MOTHER, FATHER);
        for (ParentLetter letter : world.letters.of(world.ref)) {
            assertThat(world.steps.of(letter.id().value())).containsExactly("inform-parent");
            assertThat(acts.limit(letter).dueAt()).isEqualTo(Instant.parse("2026-11-24T17:00:00Z"));
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
        assertThat(acts.limit(invitation).dueAt()).isEqualTo(Instant.parse("2026-11-30T17:00:00Z"));
        assertThat(LetterActs.fields(acts.issue(invitation))).contains("meetingPlace");
    }

    @Test
    @Requirement({"L-3.1.17", "R-4.2-4a"})
    void everybody_with_parental_responsibility_is_invited_however_many_there_are() {
        world.everybodyKnown();
        world.parents.put(OTHER_PARENTAL_RESPONSIBILITY, person(10));
        world.parents.put(ParentRole.other(2), person(11));

        world.concluded("substantiated-continuing-risk", true);
        world.recorded(ParentRole.other(3), person(12));

        assertThat(world.letters.of(world.ref))
                .filteredOn(one -> one.about().kind() == LetterKind.CONFERENCE)
                .extracting(ParentLetter::place)
                .containsExactly(
                        MOTHER,
                        FATHER,
                        OTHER_PARENTAL_RESPONSIBILITY,
                        ParentRole.other(2),
                        ParentRole.other(3));
    }

    private static KnownParent person(long id) {
        return new KnownParent(new PersonId(new UUID(0, id)));
    }

    @Test
    @Requirement("R-4.2-4a")
    void whoever_was_invited_to_a_day_that_is_moved_is_invited_anew() {
        world.everybodyKnown().concluded("substantiated-continuing-risk", true);
        var fathers = world.letter(LetterKind.CONFERENCE, FATHER);
        world.letters.save(
                fathers.as(new Standing.Told(Way.POST, world.now(), new StaffId(new UUID(1, 1)))));

        world.later(Duration.ofHours(1));
        world.hearOfDay.moved(world.ref, world.now());
        world.hearOfDay.moved(world.ref, world.now());

        assertThat(world.letters.of(world.ref))
                .filteredOn(one -> one.about().kind() == LetterKind.CONFERENCE && one.open())
                .extracting(ParentLetter::place)
                .containsExactlyInAnyOrder(FATHER, MOTHER);
        assertThat(world.letters.of(world.ref).getFirst().about().decidedAt())
                .isEqualTo(world.now());
    }

    @Test
    @Requirement({"L-3.1.17", "R-4.2-4a"})
    void the_mothers_letter_is_held_back_until_the_father_is_recorded() {
        world.everybodyKnown().concluded("not-substantiated", false);
        world.parents.put(FATHER, new Blank());
        var mothers = world.letter(OUTCOME, MOTHER);

        assertThat(LetterActs.fields(acts.issue(mothers))).containsExactly("what");
        assertThat(world.steps.of(mothers.id().value())).containsExactly("inform-parent");

        world.recorded(FATHER, new KnownParent(world.father));
        assertThat(acts.issue(mothers)).isInstanceOf(Completion.Done.class);
        assertThat(world.steps.of(mothers.id().value())).isEmpty();
        assertThat(acts.limit(mothers).isOpen()).isFalse();
    }

    @Test
    @Requirement("R-4.2-4b")
    void the_letter_is_kept_as_it_was_sent_and_people_are_told() {
        world.everybodyKnown().concluded("not-substantiated", false);
        var fathers = world.letter(OUTCOME, FATHER);

        acts.issue(fathers);

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
    void the_letter_to_whoever_was_told_in_the_second_of_the_decision_has_its_limit() {
        world.everybodyKnown().concluded("not-substantiated", false);
        var fathers = world.letter(OUTCOME, FATHER);

        world.inform.handle(WORKER, fathers.id(), new Informing.Spoke(world.now()));

        assertThat(world.steps.of(fathers.id().value())).containsExactly("inform-parent");
        assertThat(world.time.deadlines().of("parent-letter", fathers.id().value()))
                .anyMatch(Deadline::isOpen);
    }

    @Test
    void that_a_parent_was_told_by_word_of_mouth_is_held_back_by_nothing() {
        world.concluded("not-substantiated", false);
        var fathers = world.letter(OUTCOME, FATHER);
        world.later(Duration.ofHours(2));

        var tooEarly = new Informing.Spoke(world.now().plusSeconds(1));
        assertThat(LetterActs.fields(world.inform.handle(WORKER, fathers.id(), tooEarly)))
                .containsExactly("at");
        assertThat(world.inform.handle(WORKER, fathers.id(), new Informing.Spoke(MONDAY)))
                .isInstanceOf(Completion.Done.class);

        assertThat(world.letter(OUTCOME, FATHER).informed()).isTrue();
        assertThat(world.changes.getLast().stage()).isEqualTo("informed");
        assertThat(world.steps.of(fathers.id().value())).containsExactly("inform-parent");
    }

    @Test
    @Requirement({"L-3.1.17", "R-4.2-4b"})
    void a_parent_spoken_to_in_the_enquiry_is_not_asked_for_twice_and_the_letter_follows() {
        world.happens(ChangeKind.SECTION_47_STARTED, Map.of());
        var fathers = world.letter(LetterKind.ENQUIRY_STARTED, FATHER);
        world.later(Duration.ofHours(2));

        spokenTo(FATHER, MONDAY.minusSeconds(1));
        assertThat(world.letter(LetterKind.ENQUIRY_STARTED, FATHER).informed()).isFalse();
        spokenTo(FATHER, MONDAY);
        spokenTo(FATHER, MONDAY.plusSeconds(60));

        assertThat(world.letter(LetterKind.ENQUIRY_STARTED, FATHER).spoken())
                .contains(new ParentLetter.Spoken(MONDAY, WORKER.id()));
        assertThat(world.letter(LetterKind.ENQUIRY_STARTED, MOTHER).informed()).isFalse();
        assertThat(world.changes).extracting(NewChange::stage).containsExactly("informed");
        assertThat(world.steps.of(fathers.id().value())).containsExactly("inform-parent");
    }

    private void spokenTo(ParentRole parent, Instant at) {
        world.hearOfTalks.spokenTo(WORKER, new ParentSpokenTo(world.ref, parent, MONDAY, at));
    }

    @Test
    @Requirement("R-4.2-4b")
    void the_police_are_asked_first_where_they_investigate() {
        world.everybodyKnown().concluded("not-substantiated", false);
        world.policeInvestigate = true;

        assertThat(LetterActs.fields(acts.issue(world.letter(OUTCOME, MOTHER))))
                .containsExactly("police");
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
}
