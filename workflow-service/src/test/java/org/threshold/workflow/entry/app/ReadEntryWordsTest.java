package org.threshold.workflow.entry.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.People;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;
import org.threshold.workflow.entry.EntryWords;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.referral.CaseRef;

/** What entries say is read from the features that keep them (R-Hosp-3a, R-ASC-2). */
class ReadEntryWordsTest {

    private static final CaseRef BABY = new CaseRef("CP-2041");
    private static final CaseRef SISTER = new CaseRef("CP-2042");
    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final Entry NOTE = entry(EntryKind.MINOR_CONCERN, 1, BABY);
    private static final Entry OTHER_NOTE = entry(EntryKind.MINOR_CONCERN, 2, BABY);
    private static final Entry OF_BOTH = entry(EntryKind.ALLEGATION, 3, BABY, SISTER);
    private static final List<String> SAID = List.of("Nobody came.");

    private final Set<String> shut = new HashSet<>();
    private final Feature notes =
            new Feature(EntryKind.MINOR_CONCERN, Map.of(key(NOTE), SAID, key(OTHER_NOTE), SAID));
    private final Feature allegations =
            new Feature(EntryKind.ALLEGATION, Map.of(key(OF_BOTH), SAID));
    private final ReadEntryWords read =
            new ReadEntryWords(
                    Actors::require, (_, _) -> Set.copyOf(shut), List.of(notes, allegations));

    @Test
    @Requirement("R-Hosp-3a")
    void each_feature_is_asked_once_for_all_of_a_case_and_only_when_it_keeps_one() {
        var words = read.of(WORKER, BABY, List.of(NOTE, OTHER_NOTE));

        assertThat(words).isEqualTo(Map.of(key(NOTE), SAID, key(OTHER_NOTE), SAID));
        assertThat(notes.asked).containsExactly(Set.of(key(NOTE), key(OTHER_NOTE)));
        assertThat(allegations.asked).isEmpty();
    }

    @Test
    void nothing_is_told_but_what_was_asked_for() {
        assertThat(read.of(WORKER, BABY, List.of(NOTE))).containsOnlyKeys(key(NOTE));
        Entry unknown = entry(EntryKind.ALLEGATION, 9, BABY);
        assertThat(read.of(WORKER, BABY, List.of(unknown))).isEmpty();
    }

    @Test
    @Requirement("R-ASC-2")
    void an_entry_about_a_case_that_is_shut_says_only_which_to_open() {
        shut.add(SISTER.value());

        var words = read.of(WORKER, BABY, List.of(NOTE, OF_BOTH));

        assertThat(words.get(key(NOTE))).isEqualTo(SAID);
        assertThat(words.get(key(OF_BOTH)))
                .containsExactly(
                        "What it says is about a restricted case too. Open that first: CP-2042.");
        assertThat(allegations.asked).isEmpty();
        shut.clear();
        assertThat(read.of(WORKER, BABY, List.of(OF_BOTH))).containsValue(SAID);
    }

    @Test
    void whoever_may_not_read_a_case_reads_no_entry_of_it_either() {
        for (Actor who : List.of(People.HOSPITAL, Actors.in(Role.OPERATOR))) {
            assertThatThrownBy(() -> read.of(who, BABY, List.of(NOTE)))
                    .isInstanceOf(AccessRefused.class);
        }
        assertThat(notes.asked).isEmpty();
    }

    private static EntryKey key(Entry one) {
        return one.said().key();
    }

    private static Entry entry(EntryKind kind, int id, CaseRef... about) {
        var at = Instant.parse("2026-11-26T14:00:00Z");
        var key = new EntryKey(kind, new UUID(0, id));
        return new Entry(
                new UUID(1, id),
                new NewEntry(key, List.of(about), at, ""),
                Optional.of(at),
                List.of());
    }

    /** Keeps entries of one kind, and counts what it is asked for. */
    private static final class Feature implements EntryWords {

        private final EntryKind kind;
        private final Map<EntryKey, List<String>> words;
        private final List<Set<EntryKey>> asked = new ArrayList<>();

        private Feature(EntryKind kind, Map<EntryKey, List<String>> words) {
            this.kind = kind;
            this.words = words;
        }

        @Override
        public Set<EntryKind> kinds() {
            return Set.of(kind);
        }

        @Override
        public Map<EntryKey, List<String>> of(Actor who, CaseRef ref, Set<EntryKey> keys) {
            asked.add(keys);
            return words;
        }
    }
}
