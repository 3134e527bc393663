package org.threshold.workflow.entry.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.People;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.entry.Addendum;
import org.threshold.workflow.entry.Addendum.Correction;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** An entry stays as it was, and an addendum corrects it (R-Hosp-3a). */
class AddendaTest implements Cases, JoinedCases {

    private static final CaseRef BABY = new CaseRef("CP-2041");
    private static final CaseRef JOINED = new CaseRef("CP-3001");
    private static final CaseRef OTHER = new CaseRef("CP-4001");
    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Instant THEN = NOW.minusSeconds(18_000);
    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final Correction SAID = new Correction("It was the left arm.", "A photograph.");

    private final InMemoryEntryRows rows = new InMemoryEntryRows();
    private final List<AuditEntry> audit = new ArrayList<>();
    private final AddendumRecord record =
            new AddendumRecord(audit::add, () -> NOW, UUID::randomUUID);
    private final KeepEntries keep = new KeepEntries(rows, UUID::randomUUID);
    private final ReadCaseEntries read =
            new ReadCaseEntries(Actors::require, this, this, rows, record);
    private final AddAddendum add = new AddAddendum(Actors::require, this, this, rows, record);

    @Test
    @Requirement("R-Hosp-3a")
    void an_entry_is_kept_however_late_and_without_a_reason() {
        Entry entry = kept(JOINED);

        assertThat(entry.late()).isTrue();
        assertThat(entry.recordedAt()).contains(NOW);
        assertThat(entry.said().whyLate()).isEmpty();
        assertThat(read.beside(BABY).find(entry.said().key())).contains(entry);
    }

    @Test
    @Requirement("R-Hosp-3a")
    void an_addendum_leaves_the_entry_as_it_was_and_stands_with_it() {
        Entry before = kept(JOINED);

        var added = (Adding.Added) add.handle(WORKER, BABY, before.id(), SAID);

        assertThat(added.addendum().by()).isEqualTo(Agency.CHILDRENS_SOCIAL_CARE);
        assertThat(added.addendum().at()).isEqualTo(NOW);
        Entry after = read.handle(WORKER, BABY).orElseThrow().all().getFirst();
        assertThat(after.said()).isEqualTo(before.said());
        assertThat(after.addenda()).extracting(Addendum::said).containsExactly(SAID);
        assertThat(audit)
                .extracting(AuditEntry::what)
                .containsExactly("addendum-added", "case-entries-read");
        assertThat(audit.getFirst().subjectId()).isEqualTo(before.id());
    }

    @Test
    void the_same_sent_again_is_kept_once_and_another_agency_says_it_for_itself() {
        Entry entry = kept(BABY);
        add.handle(WORKER, BABY, entry.id(), SAID);
        add.handle(WORKER, JOINED, entry.id(), SAID);
        add.handle(People.HOSPITAL, BABY, entry.id(), SAID);

        assertThat(read.beside(BABY).all().getFirst().addenda())
                .extracting(Addendum::by)
                .containsExactly(Agency.CHILDRENS_SOCIAL_CARE, Agency.HOSPITAL);
    }

    @Test
    @Requirement("R-Hosp-3a")
    void why_may_be_left_out_and_what_is_corrected_may_not() {
        Entry entry = kept(BABY);

        assertThat(add.handle(WORKER, BABY, entry.id(), new Correction("On Tuesday.", "")))
                .isInstanceOf(Adding.Added.class);
        var refused =
                (Adding.Refused) add.handle(WORKER, BABY, entry.id(), new Correction(" ", "So."));
        assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("corrected");
    }

    @Test
    void an_entry_of_another_case_is_neither_shown_nor_corrected_here() {
        Entry entry = kept(BABY);

        assertThat(add.handle(WORKER, OTHER, entry.id(), SAID)).isInstanceOf(Adding.NotThere.class);
        assertThat(read.toCorrect(WORKER, OTHER, entry.id())).isEmpty();
        assertThat(read.toCorrect(WORKER, JOINED, entry.id())).contains(entry);
        assertThat(read.beside(OTHER).all()).isEmpty();
        var nowhere = new CaseRef("CP-9");
        assertThat(add.handle(WORKER, nowhere, entry.id(), SAID))
                .isInstanceOf(Adding.NotThere.class);
        assertThat(read.handle(WORKER, nowhere)).isEmpty();
        assertThat(rows.of(List.of(BABY)).getFirst().addenda()).isEmpty();
    }

    @Test
    void whoever_reads_an_entry_to_correct_it_is_kept_in_the_audit() {
        Entry entry = kept(BABY);

        read.toCorrect(WORKER, BABY, entry.id());
        read.toCorrect(WORKER, BABY, new UUID(0, 5));

        assertThat(audit)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.what()).isEqualTo("case-entries-read");
                            assertThat(one.cases()).containsExactly(BABY.value());
                        });
    }

    @Test
    void whoever_runs_the_system_neither_reads_nor_corrects() {
        Entry entry = kept(BABY);
        Actor operator = Actors.in(Role.OPERATOR);

        assertThatThrownBy(() -> add.handle(operator, BABY, entry.id(), SAID))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> read.handle(operator, BABY)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> read.toCorrect(operator, BABY, entry.id()))
                .isInstanceOf(AccessRefused.class);
    }

    private Entry kept(CaseRef ref) {
        var key = new EntryKey(EntryKind.WARD_OBSERVATION, UUID.randomUUID());
        keep.kept(WORKER, new NewEntry(key, ref, THEN, ""), NOW);
        return rows.of(List.of(ref)).getFirst();
    }

    @Override
    public CaseRef answering(CaseRef ref) {
        return ref.equals(JOINED) ? BABY : ref;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return ref.equals(BABY) ? List.of(BABY, JOINED) : List.of(ref);
    }

    @Override
    public CaseRef openFor(PersonId child, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        return Optional.of(new PersonId(new UUID(0, 9)))
                .filter(_ -> List.of(BABY, JOINED, OTHER).contains(ref));
    }

    @Override
    public void lock(List<CaseRef> refs) {
        assertThat(refs).doesNotContain(JOINED);
    }
}
