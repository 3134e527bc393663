package org.threshold.workflow.entry.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.Addendum;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.referral.CaseRef;

final class InMemoryEntryRows implements EntryRows {

    private final List<Entry> rows = new ArrayList<>();

    @Override
    public void add(Entry entry, Actor by) {
        if (rows.stream().noneMatch(one -> one.said().key().equals(entry.said().key()))) {
            rows.add(entry);
        }
    }

    @Override
    public void add(UUID entry, Addendum addendum, Actor by) {
        rows.replaceAll(
                one ->
                        one.id().equals(entry)
                                ? new Entry(
                                        one.id(),
                                        one.said(),
                                        one.recordedAt(),
                                        Stream.concat(one.addenda().stream(), Stream.of(addendum))
                                                .toList())
                                : one);
    }

    @Override
    public List<Entry> of(List<CaseRef> refs) {
        return rows.stream()
                .filter(one -> one.said().cases().stream().anyMatch(refs::contains))
                .sorted(
                        Comparator.<Entry, Instant>comparing(one -> one.said().occurredAt())
                                .reversed())
                .toList();
    }
}
