package org.threshold.workflow.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.document.domain.EntryGiven.Correction;
import org.threshold.workflow.document.domain.EntryGiven.Place;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Where a document is, and who sent an e-mail (R-C&amp;F-7, R-Hosp-3c). */
class EntryRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T23:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final Place PLACE = new Place(List.of(new CaseRef("CP-2041")), Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOC-17",
                "S:/children/17",
                "https://documents.example/17",
                "HTTPS://documents.example/17?version=2"
            })
    @Requirement("R-C&F-7")
    void an_id_and_an_https_link_say_where_a_document_is(String reference) {
        assertThat(refusals(reference, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://documents.example/17",
                "file://server/17",
                "javascript://documents.example/%0aalert(1)",
                "https:///17",
                "https://clerk:secret@documents.example/17",
                "https://documents.example/a b"
            })
    @Requirement("R-C&F-7")
    void any_other_link_is_refused(String reference) {
        assertThat(refusals(reference, "")).containsExactly("reference");
    }

    @Test
    @Requirement("R-C&F-7")
    void without_a_reference_it_is_said_why_and_then_kept() {
        assertThat(refusals("", "")).containsExactly("reference");
        assertThat(refusals("", "The store is being moved.")).isEmpty();
        assertThat(refusals("DOC-17", "The store is being moved."))
                .containsExactly("whyNoReference");
    }

    @Test
    void only_an_https_link_is_one() {
        assertThat(where("DOC-17", "").link()).isEmpty();
        assertThat(where("https://documents.example/17", "").link())
                .contains("https://documents.example/17");
        assertThat(where("", "x").known()).isFalse();
    }

    @Test
    @Requirement("R-C&F-7")
    void a_document_has_a_title_an_author_and_a_date_that_has_come() {
        var where = where("DOC-17", "");

        assertThat(fields(new Elsewhere(where, "Report", TODAY, "The ward"))).isEmpty();
        assertThat(fields(new Elsewhere(where, " ", TODAY.plusDays(1), "")))
                .containsExactly("title", "datedOn", "author");
        assertThat(new Elsewhere(where, "Report", LocalDate.parse("2026-07-01"), "x").at())
                .isEqualTo("2026-06-30T23:00:00Z");
    }

    @Test
    @Requirement("R-Hosp-3c")
    void an_email_has_an_address_and_a_text_and_was_received() {
        assertThat(fields(email(SenderCheck.NOT_VERIFIED, NOW))).isEmpty();
        var wrong =
                new Email(
                        new Sender("the ward", Optional.empty(), SenderCheck.PHONED_BACK),
                        NOW.plusSeconds(1),
                        "",
                        " ");
        assertThat(fields(wrong)).containsExactly("sender", "receivedAt", "text");
        assertThat(wrong.title()).isEqualTo("No subject");
    }

    @Test
    @Requirement("R-Hosp-3c")
    void an_address_is_known_only_as_one_of_an_agency() {
        var nobody = new Sender("a@b.example", Optional.empty(), SenderCheck.KNOWN_ADDRESS);

        assertThat(fields(new Email(nobody, NOW, "", "A."))).containsExactly("senderCheck");
        assertThat(SenderCheck.whenFiled()).doesNotContain(SenderCheck.OWN_SYSTEM);
        assertThat(SenderCheck.whenChecked())
                .containsExactly(
                        SenderCheck.KNOWN_ADDRESS, SenderCheck.PHONED_BACK, SenderCheck.NOT_THEIRS);
    }

    @Test
    @Requirement("R-Hosp-3c")
    void an_email_is_read_until_its_sender_is_verified_and_a_person_has_seen_it() {
        assertThat(filed(SenderCheck.NOT_VERIFIED, false).toBeRead()).isTrue();
        assertThat(filed(SenderCheck.PHONED_BACK, false).toBeRead()).isFalse();
        assertThat(filed(SenderCheck.OWN_SYSTEM, true).toBeRead()).isTrue();
        assertThat(filed(SenderCheck.OWN_SYSTEM, true).toBeVerified()).isFalse();

        var open = filed(SenderCheck.NOT_VERIFIED, true);
        assertThat(open.sender()).contains(SenderCheck.NOT_VERIFIED);
        var done = new EmailRead(SenderCheck.NOT_THEIRS, "They were rung.", NOW);
        var read =
                new Entry(
                        open.id(), open.said(), open.filed(), Optional.empty(), Optional.of(done));
        assertThat(read.toBeRead()).isFalse();
        assertThat(read.sender()).contains(SenderCheck.NOT_THEIRS);
        var replaced =
                new Entry(
                        open.id(),
                        open.said(),
                        open.filed(),
                        Optional.of(new EntryId(new UUID(0, 2))),
                        Optional.empty());
        assertThat(replaced.toBeRead()).isFalse();
    }

    @Test
    @Requirement("R-C&F-7")
    void a_correction_says_what_was_wrong_and_an_entry_is_about_some_child() {
        var email = email(SenderCheck.PHONED_BACK, NOW);
        var wrong = Optional.of(new Correction(new EntryId(new UUID(0, 1)), " "));

        assertThat(new EntryGiven(email, PLACE, wrong).refusals(NOW))
                .extracting(Refusal::field)
                .containsExactly("why");
        assertThatThrownBy(() -> new Place(List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_somebody_typed_is_in_no_log() {
        var entry = filed(SenderCheck.NOT_VERIFIED, false);
        var document = new Elsewhere(where("Fred-17", "Fred"), "Fred", TODAY, "Fred");
        var read = new EmailRead(SenderCheck.NOT_THEIRS, "Fred", NOW);

        assertThat(entry + " " + document + read + new Correction(entry.id(), "Fred"))
                .doesNotContain("Fred", "fred@");
    }

    private static Entry filed(SenderCheck check, boolean bySystem) {
        return Entry.of(
                new EntryId(new UUID(0, 1)),
                new EntryGiven(email(check, NOW), PLACE, Optional.empty()),
                new Entry.Filed(Agency.HOSPITAL, bySystem, NOW));
    }

    private static Email email(SenderCheck check, Instant at) {
        return new Email(
                new Sender("fred@hospital.example", Optional.of(Agency.HOSPITAL), check),
                at,
                "Fred",
                "Fred was not visited.");
    }

    private static Whereabouts where(String reference, String whyNone) {
        return new Whereabouts(KeptIn.HOSPITAL, reference, whyNone);
    }

    private static List<String> refusals(String reference, String whyNone) {
        return fields(new Elsewhere(where(reference, whyNone), "Report", TODAY, "The ward"));
    }

    private static List<String> fields(Content content) {
        return new EntryGiven(content, PLACE, Optional.empty())
                .refusals(NOW).stream().map(Refusal::field).toList();
    }
}
