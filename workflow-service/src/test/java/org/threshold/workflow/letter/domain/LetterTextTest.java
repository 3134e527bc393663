package org.threshold.workflow.letter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.letter.domain.Issuing.Invitation;
import org.threshold.workflow.letter.domain.Issuing.Safety;
import org.threshold.workflow.letter.domain.LetterSheet.Section;
import org.threshold.workflow.referral.CaseRef;

/** The words of a letter to a parent. */
class LetterTextTest {

    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    private static final LetterText.Names NAMES =
            new LetterText.Names("Karl Marsh", "Eli Marsh", LocalDate.parse("2026-11-24"));

    @Test
    @Requirement("R-4.2-4b")
    void it_says_what_is_decided_what_it_means_whom_to_ring_and_how_to_complain() {
        var letter = letter(LetterKind.ENQUIRY_OUTCOME, "not-substantiated");

        assertThat(letter.sections())
                .extracting(Section::heading)
                .containsExactly(
                        "",
                        "What has been decided",
                        "What this means for you",
                        "Whom you can ring",
                        "If you do not agree");
        assertThat(letter.text())
                .contains("Tuesday 24 November 2026", "Dear Karl Marsh,", "about Eli Marsh")
                .contains("The concern was not confirmed.")
                .contains("Dana Duty, 01632 960001", "complain", "Ombudsman");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENQUIRY_STARTED   |                                  | section 47 of the Children Act 1989",
                "ENQUIRY_OUTCOME   | substantiated-no-continuing-risk | is at risk of serious harm now",
                "ENQUIRY_OUTCOME   | substantiated-continuing-risk    | A child protection conference is held",
                "CONTACT_RESTRICTED | no-contact/court-order          | This rests on an order of a court",
                "CONTACT_RESTRICTED | supervised/written-agreement    | You can withdraw it whenever you want",
                "CONTACT_RESTRICTED | not-alone/police-condition      | a condition of bail",
                "CONTACT_RESTRICTED | not-at-home/none                | not to live in the home",
                "CONTACT_RESTRICTED | not-said/none                   | the social worker tells you how",
                "CONTACT_LIFTED    | no-contact/none                  | If there is an order of a court",
                "STRATEGY_DECISION | section-17                       | an assessment under section 17",
                "STRATEGY_DECISION | no-further-action                | nothing further has to be done"
            })
    void each_decision_has_its_words(LetterKind kind, String code, String words) {
        assertThat(letter(kind, code == null ? "" : code).text()).contains(words);
    }

    @Test
    @Requirement("R-4.2-4a")
    void an_invitation_says_when_and_where_and_that_somebody_may_come_along() {
        assertThat(letter(LetterKind.CONFERENCE, "").text())
                .contains("You are invited", "Wednesday 9 December 2026 at 14:00, Room 2.")
                .contains("bring somebody to support you");
    }

    @Test
    void what_is_kept_is_read_as_it_was_whatever_was_typed() {
        var letter =
                LetterText.of(
                        new Decision(LetterKind.ENQUIRY_STARTED, "", new CaseRef("CP-2041"), AT),
                        NAMES,
                        issuing("Dana Duty\n# 01632 960001"));

        var read = LetterSheet.of(letter.text());

        assertThat(read.sections()).hasSize(5);
        assertThat(read.text()).isEqualTo(letter.text()).contains("Dana Duty # 01632 960001");
    }

    private static LetterSheet letter(LetterKind kind, String code) {
        var about = new Decision(kind, code, new CaseRef("CP-2041"), AT);
        return LetterText.of(about, NAMES, issuing("Dana Duty, 01632 960001"));
    }

    private static Issuing issuing(String ring) {
        return new Issuing(
                new Safety(Optional.of(true), "Both.", ""),
                Way.POST,
                ring,
                AT,
                Optional.of(new Invitation(Instant.parse("2026-12-09T14:00:00Z"), "Room 2")));
    }
}
