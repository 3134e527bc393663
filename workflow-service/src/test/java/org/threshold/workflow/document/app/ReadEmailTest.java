package org.threshold.workflow.document.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.document.app.Register.BABY;
import static org.threshold.workflow.document.app.Register.HOSPITAL;
import static org.threshold.workflow.document.app.Register.MONDAY;
import static org.threshold.workflow.document.app.Register.NURSE;
import static org.threshold.workflow.document.app.Register.SISTER;
import static org.threshold.workflow.document.app.Register.WORKER;
import static org.threshold.workflow.document.app.Register.correcting;
import static org.threshold.workflow.document.app.Register.email;
import static org.threshold.workflow.document.app.Register.given;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.document.domain.Email;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.ReadGiven;
import org.threshold.workflow.document.domain.Sender;
import org.threshold.workflow.document.domain.SenderCheck;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.worklist.Completion;

/** A filed e-mail is read, and its sender verified, within a working day (R-Hosp-3c). */
class ReadEmailTest {

    private final Register register = new Register();

    @Test
    @Requirement("R-Hosp-3c")
    void an_unverified_sender_is_a_fact_and_work_within_a_working_day() {
        var kept = filed(NURSE, SenderCheck.NOT_VERIFIED);

        assertThat(kept.entry().sender()).contains(SenderCheck.NOT_VERIFIED);
        var task = register.steps.only(ReadEmail.STEP);
        assertThat(task.due().dueAt()).isEqualTo("2026-11-24T17:00:00Z");
        assertThat(kept.readBy()).contains(task.due().dueAt());
        assertThat(task.candidates()).contains(Role.ALLOCATED_SOCIAL_WORKER);
        assertThat(task.subject().cases()).containsExactly(BABY.value());
    }

    @Test
    @Requirement("R-Hosp-3c")
    void what_a_verified_sender_wrote_waits_only_where_no_person_filed_it() {
        assertThat(filed(WORKER, SenderCheck.PHONED_BACK).readBy()).isEmpty();
        assertThat(register.steps.waiting()).isEmpty();

        var kept = filed(HOSPITAL, SenderCheck.OWN_SYSTEM);

        assertThat(kept.readBy()).isPresent();
        Entry entry = kept.entry();
        assertThat(read(entry, Optional.empty(), "")).isInstanceOf(Completion.Done.class);
        assertThat(again(entry).sender()).contains(SenderCheck.OWN_SYSTEM);
    }

    @Test
    @Requirement("R-Hosp-3c")
    void whoever_reads_it_says_how_its_sender_was_verified() {
        Entry entry = filed(NURSE, SenderCheck.NOT_VERIFIED).entry();

        assertThat(refused(read(entry, Optional.empty(), "x"))).containsExactly("sender");
        assertThat(refused(read(entry, Optional.of(SenderCheck.NOT_THEIRS), " ")))
                .containsExactly("words");
        assertThat(register.steps.waiting()).hasSize(1);
        assertThat(read(entry, Optional.of(SenderCheck.PHONED_BACK), "The ward."))
                .isInstanceOf(Completion.Done.class);

        assertThat(again(entry).sender()).contains(SenderCheck.PHONED_BACK);
        assertThat(register.steps.waiting()).isEmpty();
        assertThat(limits(entry)).noneMatch(Deadline::isOpen);
        assertThat(read(entry, Optional.of(SenderCheck.NOT_THEIRS), "x"))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    @Requirement("R-Hosp-3c")
    void an_email_that_nobody_sent_stays_marked_and_protection_waits_for_nothing() {
        Entry entry = filed(NURSE, SenderCheck.NOT_VERIFIED).entry();

        var done =
                (Completion.Done) read(entry, Optional.of(SenderCheck.NOT_THEIRS), "They say no.");

        assertThat(done.next()).contains("raise the concern");
        assertThat(register.entries.of(WORKER, BABY).orElseThrow()).hasSize(1);
        assertThat(again(entry).sender()).contains(SenderCheck.NOT_THEIRS);
    }

    @Test
    void an_address_is_known_only_where_an_agency_is() {
        var nobody = new Sender("a@b.example", Optional.empty(), SenderCheck.NOT_VERIFIED);
        var said = given(new Email(nobody, MONDAY, "", "A."));
        Entry entry = ((Filing.Kept) register.filed(NURSE, said)).entry();

        assertThat(refused(read(entry, Optional.of(SenderCheck.KNOWN_ADDRESS), "x")))
                .containsExactly("sender");
        assertThat(new EmailGlance(register.rows).known(entry.id().value()))
                .containsExactly(
                        "An e-mail about the child, received on Monday 23 November 2026 at 10:00.",
                        "Its sender: Nobody has verified it yet.");
    }

    @Test
    @Requirement("R-Hosp-3c")
    void a_correction_makes_nothing_due_later() {
        Entry old = filed(NURSE, SenderCheck.NOT_VERIFIED).entry();
        var due = register.steps.only().due().dueAt();
        register.at(MONDAY.plus(Duration.ofHours(20)));

        var newer =
                (Filing.Kept)
                        register.filed(
                                WORKER,
                                correcting(old.id(), email(SenderCheck.NOT_VERIFIED), SISTER));

        assertThat(newer.readBy()).contains(due);
        assertThat(register.steps.only().subject().id()).isEqualTo(newer.entry().id().value());
        assertThat(register.steps.only().subject().cases()).containsExactly(SISTER.value());
        assertThat(limits(old)).noneMatch(Deadline::isOpen);
    }

    @Test
    void only_casework_verifies_and_a_joined_case_takes_the_work_along() {
        Entry entry = filed(NURSE, SenderCheck.NOT_VERIFIED).entry();
        assertThatThrownBy(
                        () ->
                                register.read.handle(
                                        NURSE, entry.id(), new ReadGiven(Optional.empty(), "")))
                .isInstanceOf(AccessRefused.class);

        new JoinedEntries(register.rows, register.work)
                .joined(new CaseJoined(WORKER, BABY, SISTER, List.of(), MONDAY));

        assertThat(register.steps.only().subject().cases()).containsExactly(SISTER.value());
        var glance = new EmailGlance(register.rows);
        assertThat(glance.kind()).isEqualTo(register.steps.only().subject().kind());
        assertThat(glance.page(entry.id().value())).isEqualTo("/documents/" + entry.id());
        assertThat(glance.page(new UUID(9, 9))).isEmpty();
        assertThat(glance.known(new UUID(9, 9))).isEmpty();
    }

    private Filing.Kept filed(Actor who, SenderCheck check) {
        return (Filing.Kept) register.filed(who, given(email(check)));
    }

    private Completion read(Entry entry, Optional<SenderCheck> sender, String words) {
        return register.read.handle(WORKER, entry.id(), new ReadGiven(sender, words));
    }

    private static List<String> refused(Completion completion) {
        return ((Completion.Refused) completion).refusals().stream().map(Refusal::field).toList();
    }

    private Entry again(Entry entry) {
        return register.entries.forStep(WORKER, entry.id());
    }

    private List<Deadline> limits(Entry entry) {
        return register.time.deadlines().of("filed-email", entry.id().value());
    }
}
