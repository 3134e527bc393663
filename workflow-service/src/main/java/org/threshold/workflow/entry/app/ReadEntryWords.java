package org.threshold.workflow.entry.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryWords;
import org.threshold.workflow.people.ClosedCases;
import org.threshold.workflow.referral.CaseRef;

/** Shows what the entries of a case say; only those features are asked that keep one of them. */
@Service
public class ReadEntryWords {

    private final Access access;
    private final ClosedCases closed;
    private final List<EntryWords> words;

    ReadEntryWords(Access access, ClosedCases closed, List<EntryWords> words) {
        this.access = access;
        this.closed = closed;
        this.words = List.copyOf(words);
    }

    /**
     * What these entries of a case say. Of one that is about a case which somebody has to open
     * first, only that is said (R-ASC-2); nothing of one that is not there.
     */
    @Transactional
    public Map<EntryKey, List<String>> of(Actor who, CaseRef ref, List<Entry> entries) {
        access.require(who, Activity.READ_CASE);
        Map<EntryKey, List<String>> all = new HashMap<>(shut(who, entries));
        Set<EntryKey> open =
                entries.stream()
                        .map(one -> one.said().key())
                        .filter(key -> !all.containsKey(key))
                        .collect(Collectors.toSet());
        words.forEach(one -> all.putAll(told(who, ref, open, one)));
        return Map.copyOf(all);
    }

    private static Map<EntryKey, List<String>> told(
            Actor who, CaseRef ref, Set<EntryKey> open, EntryWords by) {
        Set<EntryKey> keys =
                open.stream()
                        .filter(key -> by.kinds().contains(key.kind()))
                        .collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<EntryKey, List<String>> told = new HashMap<>(by.of(who, ref, keys));
        told.keySet().retainAll(keys);
        return told;
    }

    /** Those about a case that is closed to somebody: an entry may be about several. */
    private Map<EntryKey, List<String>> shut(Actor who, List<Entry> entries) {
        Set<String> shut =
                closed.closed(who, entries.stream().flatMap(ReadEntryWords::cases).toList());
        return entries.stream()
                .filter(one -> cases(one).anyMatch(shut::contains))
                .collect(
                        Collectors.toMap(
                                one -> one.said().key(), one -> List.of(toOpen(one, shut))));
    }

    private static String toOpen(Entry one, Set<String> shut) {
        return "What it says is about a restricted case too. Open that first: "
                + cases(one).filter(shut::contains).collect(Collectors.joining(", "))
                + ".";
    }

    private static Stream<String> cases(Entry one) {
        return one.said().cases().stream().map(CaseRef::value);
    }
}
