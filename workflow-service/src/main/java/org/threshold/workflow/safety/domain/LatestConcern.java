package org.threshold.workflow.safety.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.strategy.MeetingHeld;

/**
 * The latest injury or allegation about a child. A meeting held before it became known did not talk
 * about it, so what that meeting decided on a return home no longer counts (L-3.1.7).
 */
public sealed interface LatestConcern {

    /** There is none on record. */
    record Nothing() implements LatestConcern {}

    /** It became known at this instant, UTC. */
    record Known(What what, Instant at) implements LatestConcern {}

    /** What became known. */
    enum What {
        INJURY("an injury"),
        ALLEGATION("an allegation");

        private final String words;

        What(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * The latest of them.
     *
     * @param standing the changes of the case that stand
     * @param allegations when the latest allegations became known
     */
    static LatestConcern of(List<Change> standing, Collection<Instant> allegations) {
        Stream<Known> injuries =
                standing.stream()
                        .filter(change -> change.what().injury())
                        .map(change -> new Known(What.INJURY, change.recordedAt()));
        Stream<Known> alleged = allegations.stream().map(at -> new Known(What.ALLEGATION, at));
        return Stream.concat(injuries, alleged)
                .max(Comparator.comparing(Known::at))
                .<LatestConcern>map(known -> known)
                .orElseGet(Nothing::new);
    }

    /** Whether the meeting was held after it became known. */
    default boolean heardBy(MeetingHeld meeting) {
        return switch (this) {
            case Nothing() -> true;
            case Known(var _, var at) -> meeting.heldAt().isAfter(at);
        };
    }
}
