package org.threshold.workflow.letter.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.letter.domain.Decision;
import org.threshold.workflow.letter.domain.Issuing.Safety;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.letter.domain.NotTelling;
import org.threshold.workflow.letter.domain.NotTellingReason;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Spoken;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.letter.domain.Way;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** What every store of letters keeps to. */
public abstract class LettersContract {

    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    private static final StaffId WORKER = new StaffId(new UUID(1, 1));
    private static final NotTelling WHY =
            new NotTelling(NotTellingReason.NOT_SAFE, "He threatened her.");

    private final Letters letters;

    protected LettersContract(Letters letters) {
        this.letters = letters;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    /** A person whom the store knows. */
    protected abstract PersonId aPerson();

    @Test
    void however_it_stands_it_is_read_as_it_was_saved() {
        for (Standing standing :
                List.of(
                        new Standing.Proposed(WHY, WORKER),
                        new Standing.Told(Way.SOLICITOR, AT, WORKER),
                        new Standing.NotTold(WHY, WORKER, LocalDate.parse("2026-12-01")),
                        new Standing.ToTell())) {
            var letter = added(aCase(), ParentRole.FATHER, AT);
            letters.save(letter.as(standing));
            assertThat(letters.find(letter.id())).contains(letter.as(standing));

            var spoken = letter.spokenTo(new Spoken(AT, WORKER)).as(standing);
            letters.save(spoken);
            assertThat(letters.lock(letter.id())).contains(spoken);
        }
    }

    @Test
    void the_latest_decision_is_first_and_the_mother_before_the_father_before_others() {
        CaseRef ref = aCase();
        var third = added(ref, ParentRole.other(3), AT);
        var other = added(ref, ParentRole.OTHER_PARENTAL_RESPONSIBILITY, AT);
        var father = added(ref, ParentRole.FATHER, AT);
        var mother = added(ref, ParentRole.MOTHER, AT);
        var later = added(ref, ParentRole.FATHER, AT.plusSeconds(1));

        assertThat(letters.of(ref)).containsExactly(later, mother, father, other, third);
    }

    @Test
    void a_letter_goes_with_its_case() {
        CaseRef from = aCase();
        CaseRef into = aCase();
        var letter = added(from, ParentRole.MOTHER, AT);

        letters.moved(from, into);

        assertThat(letters.of(from)).isEmpty();
        assertThat(letters.of(into)).extracting(ParentLetter::id).containsExactly(letter.id());
    }

    @Test
    void a_letter_stays_as_it_was_sent() {
        var letter = added(aCase(), ParentRole.MOTHER, AT);
        var sent =
                new SentLetter(
                        aPerson(), 1, "# \nDear", new Safety(Optional.of(true), "Both.", "No."));
        assertThat(letters.sent(letter.id())).isEmpty();

        letters.sent(letter.id(), sent);

        assertThat(letters.sent(letter.id())).contains(sent);
    }

    @Test
    void a_case_counts_as_informed_when_that_parent_heard_of_everything() {
        Tally before = father();
        CaseRef ref = aCase();
        var first = added(ref, ParentRole.FATHER, AT);
        var second = added(ref, ParentRole.FATHER, AT.plusSeconds(1));
        assertThat(father()).isEqualTo(more(before, 0, 0));

        letters.save(first.as(new Standing.Told(Way.POST, AT, WORKER)));
        assertThat(father()).isEqualTo(more(before, 0, 0));
        letters.save(second.as(new Standing.NotTold(WHY, WORKER, LocalDate.parse("2026-12-01"))));
        assertThat(father()).isEqualTo(more(before, 0, 1));
        letters.save(second.spokenTo(new Spoken(AT, WORKER)));
        assertThat(father()).isEqualTo(more(before, 1, 0));
    }

    private Tally father() {
        return letters.tallies().getOrDefault(ParentRole.FATHER, new Tally(0, 0, 0));
    }

    private static Tally more(Tally than, int informed, int agreed) {
        return new Tally(than.cases() + 1, than.informed() + informed, than.agreed() + agreed);
    }

    private ParentLetter added(CaseRef ref, ParentRole place, Instant at) {
        var letter =
                new ParentLetter(
                        new LetterId(UUID.randomUUID()),
                        new Decision(LetterKind.ENQUIRY_OUTCOME, "not-substantiated", ref, at),
                        place,
                        Optional.empty(),
                        new Standing.ToTell());
        letters.add(letter);
        return letter;
    }
}
