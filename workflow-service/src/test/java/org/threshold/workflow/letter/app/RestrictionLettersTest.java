package org.threshold.workflow.letter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.letter.app.LetterWorld.MANAGER;
import static org.threshold.workflow.letter.app.LetterWorld.MONDAY;
import static org.threshold.workflow.people.ParentRole.FATHER;
import static org.threshold.workflow.people.ParentRole.MOTHER;
import static org.threshold.workflow.people.ParentRole.OTHER_PARENTAL_RESPONSIBILITY;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.letter.ContactRestricted;
import org.threshold.workflow.letter.Telling;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.people.ParentStanding.Blank;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.worklist.Completion;

/** A parent whose contact is restricted is told why, and nobody else is (F-1.3.9). */
class RestrictionLettersTest {

    private final LetterWorld world = new LetterWorld().everybodyKnown();
    private final LetterActs acts = new LetterActs(world);
    private final ContactRestricted restricted =
            new ContactRestricted(world.ref, world.father, "no-contact/none", MONDAY);

    @Test
    @Requirement("F-1.3.9")
    void the_restricted_parent_alone_has_a_letter_due_in_one_working_day() {
        world.tell.restricted(restricted);
        world.tell.restricted(restricted);

        assertThat(world.letters.of(world.ref))
                .extracting(ParentLetter::place)
                .containsExactly(FATHER);
        var letter = world.letter(LetterKind.CONTACT_RESTRICTED, FATHER);
        assertThat(acts.limit(letter).dueAt()).isEqualTo(Instant.parse("2026-11-24T17:00:00Z"));
        assertThat(world.tell.of(restricted)).isEqualTo(Telling.TO_TELL);
    }

    @Test
    @Requirement("F-1.3.9")
    void issued_it_says_what_it_rests_on_and_the_parent_counts_as_told() {
        world.tell.restricted(restricted);
        world.parents.put(MOTHER, new Blank());
        var letter = world.letter(LetterKind.CONTACT_RESTRICTED, FATHER);

        assertThat(acts.issue(letter)).isInstanceOf(Completion.Done.class);

        assertThat(world.tell.of(restricted)).isEqualTo(Telling.TOLD);
        assertThat(world.letters.sent(letter.id()).orElseThrow().text())
                .contains("there is to be no contact", "No legal basis for this is recorded yet")
                .contains("It goes to you alone.", "You keep your parental responsibility.");
    }

    @Test
    void a_manager_may_agree_that_it_is_not_safe_to_tell() {
        world.tell.restricted(restricted);
        var letter = world.letter(LetterKind.CONTACT_RESTRICTED, FATHER);
        acts.propose(letter);
        assertThat(world.tell.of(restricted)).isEqualTo(Telling.TO_TELL);
        acts.decide(MANAGER, letter, DecideNotTelling.AGREE, true);

        assertThat(world.tell.of(restricted)).isEqualTo(Telling.AGREED_NOT_TO_TELL);
    }

    @Test
    @Requirement("F-1.3.9")
    void once_it_is_lifted_the_same_parent_has_a_letter_that_says_so() {
        world.tell.restricted(restricted);
        var lifted =
                new ContactRestricted(
                        world.ref, world.father, "no-contact/none", MONDAY.plusSeconds(3600));

        world.tell.lifted(lifted);
        world.tell.lifted(lifted);

        assertThat(world.letters.of(world.ref)).hasSize(2);
        var letter = world.letter(LetterKind.CONTACT_LIFTED, FATHER);
        assertThat(acts.issue(letter)).isInstanceOf(Completion.Done.class);
        assertThat(world.letters.sent(letter.id()).orElseThrow().text())
                .contains("we lifted the restriction", "It goes to you alone.");
        assertThat(world.tell.of(restricted)).as("a letter of its own").isEqualTo(Telling.TO_TELL);
    }

    @Test
    void somebody_who_is_no_parent_on_record_has_no_letter_here() {
        var stranger = new PersonId(new UUID(0, 99));
        var other = new ContactRestricted(world.ref, stranger, "no-contact/none", MONDAY);

        world.tell.restricted(other);

        assertThat(world.letters.of(world.ref)).isEmpty();
        assertThat(world.tell.of(other)).isEqualTo(Telling.NO_LETTER);
    }

    @Test
    void another_parent_who_becomes_known_hears_nothing_of_it() {
        world.tell.restricted(restricted);

        world.recorded(
                OTHER_PARENTAL_RESPONSIBILITY, new KnownParent(new PersonId(new UUID(0, 10))));

        assertThat(world.letters.of(world.ref)).hasSize(1);
    }
}
