package org.threshold.workflow.document.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.document.app.Register.BABY;
import static org.threshold.workflow.document.app.Register.HOSPITAL;
import static org.threshold.workflow.document.app.Register.INJURY;
import static org.threshold.workflow.document.app.Register.JOINED;
import static org.threshold.workflow.document.app.Register.MONDAY;
import static org.threshold.workflow.document.app.Register.NURSE;
import static org.threshold.workflow.document.app.Register.SISTER;
import static org.threshold.workflow.document.app.Register.WORKER;
import static org.threshold.workflow.document.app.Register.correcting;
import static org.threshold.workflow.document.app.Register.document;
import static org.threshold.workflow.document.app.Register.email;
import static org.threshold.workflow.document.app.Register.given;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryGiven;
import org.threshold.workflow.document.domain.EntryGiven.Place;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.document.domain.SenderCheck;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;

/** Entering documents and filing e-mails, and correcting what was wrong. */
class FileEntryTest {

    private final Register register = new Register();

    @Test
    @Requirement("R-C&F-7")
    void a_document_is_entered_for_each_of_its_children_and_its_readers_are_kept() {
        var place = new Place(List.of(JOINED, BABY, SISTER), Optional.of(INJURY));

        Entry entry = kept(NURSE, new EntryGiven(document(), place, Optional.empty()));

        assertThat(entry.said().place().cases()).containsExactly(BABY, SISTER);
        assertThat(register.steps.waiting()).isEmpty();
        assertThat(register.entries.of(WORKER, JOINED).orElseThrow()).containsExactly(entry);
        assertThat(register.entries.one(WORKER, entry.id())).contains(entry);
        assertThat(register.entries.one(WORKER, new EntryId(new UUID(9, 9)))).isEmpty();
        assertThat(register.audit)
                .extracting(AuditEntry::what)
                .containsExactly(
                        "document-entered", "document-entries-read", "document-entry-opened");
    }

    @Test
    @Requirement("R-C&F-7")
    void it_supports_only_what_stands_in_the_chronology_of_its_child() {
        var other = new Place(List.of(BABY), Optional.of(new ChangeId(new UUID(3, 2))));
        var sisters = new Place(List.of(SISTER), Optional.of(INJURY));

        assertThat(refused(new EntryGiven(document(), other, Optional.empty())))
                .containsExactly("supports");
        assertThat(refused(new EntryGiven(document(), sisters, Optional.empty())))
                .containsExactly("supports");
        assertThat(register.entries.supportable(WORKER, BABY).orElseThrow()).hasSize(1);
    }

    @Test
    void without_a_case_nothing_is_there_and_another_child_without_one_is_said() {
        var nobody = new CaseRef("CP-9");
        var also = new Place(List.of(BABY, nobody), Optional.empty());

        assertThat(register.filed(NURSE, given(document()).about(List.of(nobody))))
                .isInstanceOf(Filing.NotThere.class);
        assertThat(refused(new EntryGiven(document(), also, Optional.empty())))
                .containsExactly("alsoAbout");
        assertThat(register.entries.of(WORKER, nobody)).isEmpty();
        assertThat(register.entries.supportable(WORKER, nobody)).isEmpty();
    }

    @Test
    @Requirement("R-C&F-7")
    void a_wrong_entry_is_corrected_once_by_a_new_one_and_stays() {
        Entry old = kept(NURSE, given(document()));

        Entry newer = kept(WORKER, correcting(old.id(), document(), SISTER));

        assertThat(newer.said().place().cases()).containsExactly(SISTER);
        assertThat(register.entries.of(WORKER, BABY).orElseThrow())
                .singleElement()
                .extracting(Entry::replacedBy)
                .isEqualTo(Optional.of(newer.id()));
        assertThat(register.filed(WORKER, correcting(old.id(), document(), BABY)))
                .isEqualTo(new Filing.CorrectedBefore(newer.id()));
        assertThat(register.filed(WORKER, correcting(newer.id(), document(), new CaseRef("CP-9"))))
                .isInstanceOf(Filing.Refused.class);
        assertThat(register.audit).extracting(AuditEntry::why).contains("It was wrong.");
    }

    @Test
    void a_document_becomes_no_email_by_a_correction() {
        Entry old = kept(NURSE, given(email(SenderCheck.NOT_VERIFIED)));

        assertThat(refused(correcting(old.id(), document(), BABY))).containsExactly("corrects");
        assertThat(register.steps.waiting()).hasSize(1);
    }

    @Test
    void the_system_of_an_agency_corrects_only_what_its_agency_entered() {
        Entry ours = kept(WORKER, given(document()));
        Entry theirs = kept(HOSPITAL, given(document()));
        assertThat(theirs.filed().by()).isEqualTo(Agency.HOSPITAL);

        assertThat(register.filed(HOSPITAL, correcting(ours.id(), document(), BABY)))
                .isInstanceOf(Filing.NotThere.class);
        assertThat(register.filed(HOSPITAL, correcting(theirs.id(), document(), BABY)))
                .isInstanceOf(Filing.Kept.class);
        assertThat(register.filed(NURSE, correcting(new EntryId(new UUID(9, 9)), document(), BABY)))
                .isInstanceOf(Filing.NotThere.class);
    }

    @Test
    @Requirement("R-Hosp-3c")
    void sent_again_under_its_key_it_is_one_entry_with_one_task_and_the_same_answer() {
        var key = new SendingKey("mail-17", "a");
        var given = given(email(SenderCheck.OWN_SYSTEM));
        Filing first = register.file.handle(HOSPITAL, given, key);
        register.at(MONDAY.plus(Duration.ofHours(1)));

        assertThat(register.file.handle(HOSPITAL, given, key)).isEqualTo(first);
        assertThat(register.file.handle(HOSPITAL, given, new SendingKey("mail-17", "b")))
                .isInstanceOf(Filing.KeyUsedBefore.class);
        assertThat(register.entries.of(WORKER, BABY).orElseThrow()).hasSize(1);
        assertThat(register.steps.waiting()).hasSize(1);
    }

    @Test
    void a_correction_that_is_sent_again_gives_the_same_answer() {
        Entry old = kept(HOSPITAL, given(document()));
        var correction = correcting(old.id(), document(), BABY);
        var key = new SendingKey("correction", "a");

        Filing first = register.file.handle(HOSPITAL, correction, key);

        assertThat(register.file.handle(HOSPITAL, correction, key)).isEqualTo(first);
    }

    private Entry kept(Actor who, EntryGiven given) {
        return ((Filing.Kept) register.filed(who, given)).entry();
    }

    private List<String> refused(EntryGiven given) {
        return ((Filing.Refused) register.filed(NURSE, given))
                .refusals().stream().map(Refusal::field).toList();
    }
}
