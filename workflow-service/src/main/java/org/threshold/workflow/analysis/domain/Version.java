package org.threshold.workflow.analysis.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.threshold.workflow.access.Agency;

/**
 * A version of a draft; a later one leaves it as it is.
 *
 * @param number its place, from 1
 * @param writtenAt UTC
 * @param asked the agencies to which it was circulated
 */
public record Version(
        UUID id, int number, DraftText text, Instant writtenAt, List<AskedLine> asked) {

    public Version {
        asked = List.copyOf(asked);
    }

    /** Whether it was sent to anybody. */
    public boolean circulated() {
        return !asked.isEmpty();
    }

    boolean went(Agency agency) {
        return asked.stream().anyMatch(one -> one.agency() == agency);
    }

    /** The same, circulated to these agencies too. */
    public Version asking(List<AskedLine> more) {
        return new Version(
                id, number, text, writtenAt, Stream.concat(asked.stream(), more.stream()).toList());
    }
}
