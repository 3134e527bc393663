package org.threshold.workflow.entry.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.entry.Addendum;
import org.threshold.workflow.entry.Addendum.Correction;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.referral.CaseRef;

/** What every store of what belongs to entries keeps to. */
public abstract class EntryRowsContract {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Actor NURSE = Actors.in(Role.WARD);

    private final EntryRows rows;

    protected EntryRowsContract(EntryRows rows) {
        this.rows = rows;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    @Test
    void both_times_and_the_reason_come_back_what_happened_last_first() {
        CaseRef ref = aCase();
        Entry earlier = keep(key(), List.of(ref, aCase()), NOW.minusSeconds(60), "Ill.");
        Entry later = keep(key(), List.of(ref), NOW, "");
        Entry elsewhere = keep(key(), List.of(aCase()), NOW, "");

        assertThat(rows.of(List.of(ref))).containsExactly(later, earlier);
        assertThat(rows.find(List.of(ref), earlier.id())).contains(earlier);
        assertThat(rows.find(List.of(ref), elsewhere.id())).isEmpty();
    }

    @Test
    void one_of_which_the_time_of_recording_is_not_known_comes_back_so() {
        CaseRef ref = aCase();
        var said = new NewEntry(key(), ref, NOW, "");
        var entry = new Entry(UUID.randomUUID(), said, Optional.empty(), List.of());

        rows.add(entry, NURSE);

        assertThat(rows.of(List.of(ref))).containsExactly(entry);
    }

    @Test
    void the_same_entry_again_changes_nothing() {
        CaseRef ref = aCase();
        EntryKey key = key();
        Entry first = keep(key, List.of(ref), NOW, "Ill.");

        keep(key, List.of(ref), NOW.plusSeconds(1), "Forgot it.");

        assertThat(rows.of(List.of(ref))).containsExactly(first);
    }

    @Test
    void addenda_come_back_with_their_entry_the_first_first() {
        CaseRef ref = aCase();
        Entry corrected = keep(key(), List.of(ref), NOW, "");
        Entry other = keep(key(), List.of(ref), NOW.minusSeconds(60), "");
        var first = addendum("It was the left arm.", NOW);
        var second = addendum("It was on Tuesday.", NOW.plusSeconds(60));

        rows.add(corrected.id(), first, NURSE);
        rows.add(corrected.id(), second, NURSE);

        assertThat(rows.of(List.of(ref)))
                .containsExactly(
                        new Entry(
                                corrected.id(),
                                corrected.said(),
                                corrected.recordedAt(),
                                List.of(first, second)),
                        other);
    }

    /** Keeps an entry with an addendum. */
    protected Entry keepCorrected() {
        Entry one = keep(key(), List.of(aCase()), NOW, "Ill.");
        rows.add(one.id(), addendum("It was the left arm.", NOW), NURSE);
        return one;
    }

    private Entry keep(EntryKey key, List<CaseRef> cases, Instant at, String whyLate) {
        var said = new NewEntry(key, cases, at, whyLate);
        var entry = new Entry(UUID.randomUUID(), said, Optional.of(NOW.plusSeconds(9)), List.of());
        rows.add(entry, NURSE);
        return entry;
    }

    private static EntryKey key() {
        return new EntryKey(EntryKind.ENQUIRY_VISIT, UUID.randomUUID(), 3);
    }

    private static Addendum addendum(String corrected, Instant at) {
        return new Addendum(
                UUID.randomUUID(), new Correction(corrected, "As found."), Agency.HOSPITAL, at);
    }
}
