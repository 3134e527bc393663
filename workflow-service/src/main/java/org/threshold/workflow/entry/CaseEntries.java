package org.threshold.workflow.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What belongs to the entries of a case. */
public record CaseEntries(List<Entry> all) {

    public CaseEntries {
        all = List.copyOf(all);
    }

    /** Nothing is known of any entry. */
    public static CaseEntries none() {
        return new CaseEntries(List.of());
    }

    /** What belongs to one entry; empty where nothing was kept of it. */
    public Optional<Entry> find(EntryKey key) {
        return all.stream().filter(one -> one.said().key().equals(key)).findFirst();
    }

    /** What has to be said of an entry wherever it is shown in full; see {@link Entry#lines()}. */
    public List<String> lines(EntryKey key) {
        return find(key).map(Entry::lines).orElse(List.of());
    }

    /** What is said of an entry in a chronology, with what has to be said of it besides. */
    public String with(String detail, EntryKey key) {
        return Stream.concat(Stream.of(detail).filter(it -> !it.isBlank()), lines(key).stream())
                .collect(Collectors.joining(" "));
    }
}
