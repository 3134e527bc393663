package org.threshold.notification.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A channel of a duty role, without where it leads.
 *
 * @param kind the code of its {@link ChannelKind}
 * @param disabledAt since when it is out of use, business time; absent while it is in use
 */
public record ReachedBy(String kind, @Nullable Instant disabledAt) {

    /** Since when it is out of use, if it is. */
    public Optional<Instant> disabledAtIfAny() {
        return Optional.ofNullable(disabledAt);
    }

    /** Reads them. */
    public interface Source {

        /** The channels of every role that has any, in order of preference. */
        Map<Recipient, List<ReachedBy>> all();
    }
}
