package org.threshold.workflow.onduty.app;

import java.time.Instant;
import java.util.Optional;

/** The last answer about a present moment, which every copy of this service shares. */
public interface DutyCopy {

    /**
     * An answer as it came.
     *
     * @param at the instant that it was asked for
     */
    record Kept(Instant at, String answer) {}

    /**
     * Keeps an answer, unless one is kept that is less than a minute older or up to a minute ahead.
     * One that is further ahead comes of a clock that was wrong: it would stand in the way of every
     * answer until that time.
     */
    void keep(Kept kept);

    /** The last that was kept, if any was. */
    Optional<Kept> last();
}
