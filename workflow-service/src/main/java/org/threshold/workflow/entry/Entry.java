package org.threshold.workflow.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.AtTheTime;

/**
 * What belongs to an entry: its times, why it was recorded late, and its addenda.
 *
 * @param recordedAt when it was recorded, UTC; empty where that was not kept at the time
 * @param addenda the first first
 */
public record Entry(UUID id, NewEntry said, Optional<Instant> recordedAt, List<Addendum> addenda) {

    public Entry {
        addenda = List.copyOf(addenda);
    }

    /** Whether it was recorded more than four hours after it happened. */
    public boolean late() {
        return recordedAt.filter(at -> AtTheTime.late(said.occurredAt(), at)).isPresent();
    }

    /** The flag of a late entry; none where it is not late. */
    public Stream<String> flag() {
        return late()
                ? recordedAt.stream().map(at -> AtTheTime.flag(DueWords.exact(at), said.whyLate()))
                : Stream.of();
    }

    /**
     * What has to be said wherever the entry is shown in full: that it is late, and its addenda.
     */
    public List<String> lines() {
        return Stream.concat(flag(), addenda.stream().map(Addendum::words)).toList();
    }

    /** When it happened, in words. */
    public String when() {
        Instant at = said.occurredAt();
        return said.key().kind().ofDay() ? DueWords.day(WorkingTime.dayOf(at)) : DueWords.exact(at);
    }
}
