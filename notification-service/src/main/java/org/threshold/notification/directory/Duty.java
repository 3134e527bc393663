package org.threshold.notification.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the directory says of a duty role at an instant, without addresses and secrets.
 *
 * @param recipient whose it is
 * @param channels in order of preference
 * @param quiet the hours of each day in which it wants to hear only what is urgent, if any
 * @param cover who is on duty, and who is not
 */
public record Duty(
        Recipient recipient, List<ReachedBy> channels, @Nullable Hours quiet, Cover cover) {

    public Duty {
        channels = List.copyOf(channels);
    }

    /** When it wants to hear only what is urgent. */
    public Optional<Hours> quietIfAny() {
        return Optional.ofNullable(quiet);
    }

    /**
     * Who is on duty, and who is not.
     *
     * @param now who it is at the instant
     * @param gapsAhead when nobody will be, each to its end
     */
    public record Cover(WhoIsOn now, List<Span> gapsAhead) {

        public Cover {
            gapsAhead = List.copyOf(gapsAhead);
        }
    }
}
