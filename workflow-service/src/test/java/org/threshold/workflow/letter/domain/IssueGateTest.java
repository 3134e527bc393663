package org.threshold.workflow.letter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.letter.domain.Issuing.Invitation;
import org.threshold.workflow.letter.domain.Issuing.Safety;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** What must be so before a letter or an invitation goes to a parent. */
class IssueGateTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Safety SAFE = new Safety(Optional.of(true), "Both children.", "");
    private static final ParentStanding KNOWN =
            new ParentStanding.KnownParent(new PersonId(new UUID(0, 1)));

    private final Map<ParentRole, ParentStanding> parents =
            new HashMap<>(
                    Map.of(
                            ParentRole.MOTHER,
                            KNOWN,
                            ParentRole.FATHER,
                            KNOWN,
                            ParentRole.OTHER_PARENTAL_RESPONSIBILITY,
                            new ParentStanding.NobodyElse()));

    @Test
    void a_letter_goes_out_when_every_parent_is_recorded_and_it_is_safe() {
        assertThat(refusals(LetterKind.ENQUIRY_OUTCOME, issuing(SAFE))).isEmpty();
    }

    @Test
    @Requirement({"L-3.1.17", "R-4.2-4a"})
    void no_letter_goes_to_the_mother_while_the_father_is_blank() {
        parents.put(ParentRole.FATHER, new ParentStanding.Blank());

        assertThat(refusals(LetterKind.ENQUIRY_OUTCOME, issuing(SAFE)))
                .singleElement()
                .satisfies(
                        refusal -> {
                            assertThat(refusal.field()).isEqualTo("what");
                            assertThat(refusal.problem())
                                    .contains("The father is blank", "the father was ignored");
                            assertThat(refusal.remedy())
                                    .contains("family’s page", "manager approve", "do that now");
                        });
    }

    @Test
    @Requirement("L-3.1.17")
    void nor_while_nobody_said_who_else_has_parental_responsibility_each_is_named() {
        parents.put(ParentRole.MOTHER, new ParentStanding.Blank());
        parents.remove(ParentRole.OTHER_PARENTAL_RESPONSIBILITY);

        assertThat(refusals(LetterKind.ENQUIRY_STARTED, issuing(SAFE)))
                .extracting(Refusal::problem)
                .anyMatch(it -> it.startsWith("The mother is blank"))
                .anyMatch(it -> it.contains("somebody else has parental responsibility"));
    }

    @Test
    @Requirement("L-3.1.17")
    void every_one_of_several_with_parental_responsibility_is_asked_for() {
        parents.put(ParentRole.OTHER_PARENTAL_RESPONSIBILITY, KNOWN);
        parents.put(ParentRole.other(2), new ParentStanding.Blank());

        assertThat(refusals(LetterKind.CONFERENCE, invited(NOW.plusSeconds(1), "The school.")))
                .extracting(Refusal::problem)
                .singleElement()
                .asString()
                .contains("somebody else has parental responsibility");

        parents.put(ParentRole.other(2), KNOWN);
        assertThat(refusals(LetterKind.CONFERENCE, invited(NOW.plusSeconds(1), "The school.")))
                .isEmpty();
    }

    @Test
    @Requirement("L-3.1.17")
    void a_manager_who_agreed_that_the_blank_parent_is_not_told_opens_the_gate() {
        parents.put(ParentRole.FATHER, new ParentStanding.Blank());

        var known = new IssueGate.Known(parents, Set.of(ParentRole.FATHER), false, NOW);

        assertThat(IssueGate.refusals(letter(LetterKind.ENQUIRY_OUTCOME), issuing(SAFE), known))
                .isEmpty();
    }

    @Test
    void enquiries_that_were_made_and_a_manager_who_left_a_parent_out_open_it_too() {
        parents.put(ParentRole.FATHER, new ParentStanding.UnknownEnquiriesMade("The midwife."));
        assertThat(refusals(LetterKind.ENQUIRY_OUTCOME, issuing(SAFE))).isEmpty();

        parents.put(ParentRole.FATHER, leftOut());
        assertThat(refusals(LetterKind.ENQUIRY_OUTCOME, issuing(SAFE))).isEmpty();
    }

    @Test
    void nothing_is_issued_to_somebody_who_is_not_known_or_is_left_out() {
        parents.put(ParentRole.MOTHER, new ParentStanding.UnknownEnquiriesMade("The midwife."));
        assertThat(fields(issuing(SAFE))).containsExactly("what");

        parents.put(ParentRole.MOTHER, leftOut());
        assertThat(refusals(LetterKind.ENQUIRY_OUTCOME, issuing(SAFE)))
                .singleElement()
                .extracting(Refusal::problem)
                .asString()
                .contains("left this parent out of letters until Thursday 24 December 2026");
    }

    @Test
    @Requirement("R-4.2-4b")
    void somebody_has_to_have_checked_that_it_is_safe() {
        assertThat(fields(issuing(new Safety(Optional.empty(), "", ""))))
                .containsExactly("safe", "safeWhy");
        assertThat(fields(issuing(new Safety(Optional.of(false), "He may hurt her.", ""))))
                .containsExactly("safe");
    }

    @Test
    @Requirement("R-4.2-4b")
    void the_police_are_asked_where_they_investigate_and_only_there() {
        var open = new IssueGate.Known(parents, Set.of(), true, NOW);
        var letter = letter(LetterKind.ENQUIRY_OUTCOME);

        assertThat(IssueGate.refusals(letter, issuing(SAFE), open))
                .extracting(Refusal::field)
                .containsExactly("police");
        var asked = new Safety(Optional.of(true), "Both.", "DS Dale, 09:30: no objection.");
        assertThat(IssueGate.refusals(letter, issuing(asked), open)).isEmpty();
    }

    @Test
    void it_says_whom_to_ring_and_does_not_arrive_in_the_future() {
        assertThat(fields(new Issuing(SAFE, Way.POST, " ", NOW.plusSeconds(1), Optional.empty())))
                .containsExactly("ring", "at");
        assertThat(fields(new Issuing(SAFE, Way.POST, "Dana", NOW, Optional.empty()))).isEmpty();
    }

    @Test
    @Requirement("L-3.1.17")
    void an_invitation_says_where_and_when_and_a_blank_parent_holds_it_back_as_well() {
        parents.put(ParentRole.FATHER, new ParentStanding.Blank());
        assertThat(refusals(LetterKind.CONFERENCE, issuing(SAFE)))
                .extracting(Refusal::field)
                .containsExactly("what", "meetingPlace");

        parents.put(ParentRole.FATHER, KNOWN);
        assertThat(refusals(LetterKind.CONFERENCE, invited(NOW, "Room 2")))
                .extracting(Refusal::field)
                .containsExactly("meetingAt");
        assertThat(refusals(LetterKind.CONFERENCE, invited(NOW.plusSeconds(1), "Room 2")))
                .isEmpty();
        assertThat(refusals(LetterKind.CONFERENCE, invited(NOW.plusSeconds(1), "")))
                .extracting(Refusal::field)
                .containsExactly("meetingPlace");
    }

    private List<String> fields(Issuing issuing) {
        return refusals(LetterKind.ENQUIRY_OUTCOME, issuing).stream().map(Refusal::field).toList();
    }

    private List<Refusal> refusals(LetterKind kind, Issuing issuing) {
        var known = new IssueGate.Known(parents, Set.of(), false, NOW);
        return IssueGate.refusals(letter(kind), issuing, known);
    }

    private static Issuing issuing(Safety safety) {
        return new Issuing(safety, Way.BY_HAND, "Dana Duty, 01632 960001", NOW, Optional.empty());
    }

    private static Issuing invited(Instant at, String place) {
        var invitation = Optional.of(new Invitation(at, place));
        return new Issuing(SAFE, Way.BY_HAND, "Dana Duty", NOW, invitation);
    }

    private static ParentStanding leftOut() {
        return new ParentStanding.NotToBeContacted(
                ExclusionReason.RISK,
                "He threatened her.",
                LocalDate.parse("2026-12-01"),
                LocalDate.parse("2026-12-24"),
                new StaffId(new UUID(1, 2)));
    }

    private static ParentLetter letter(LetterKind kind) {
        var about = new Decision(kind, "", new CaseRef("CP-2041"), NOW);
        return new ParentLetter(
                new LetterId(new UUID(0, 5)),
                about,
                ParentRole.MOTHER,
                Optional.empty(),
                new Standing.ToTell());
    }
}
