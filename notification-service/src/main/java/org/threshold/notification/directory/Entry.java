package org.threshold.notification.directory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All channels of one duty role.
 *
 * @param recipient whose they are
 * @param lines in order of preference, one or two
 */
public record Entry(Recipient recipient, List<Line> lines) {

    public Entry {
        lines = List.copyOf(lines);
    }

    /**
     * One channel of an entry.
     *
     * @param endpoint where it leads
     * @param disabledAt since when it is out of use, business time; absent while it is in use
     */
    public record Line(Endpoint endpoint, @Nullable Instant disabledAt) {}
}
