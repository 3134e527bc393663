package org.threshold.notification.platform;

import java.util.Optional;

/** Something that may have work left; asked before the local clock is moved (model.md, Time). */
public interface Busy {

    /** What is still to be done, in a few words without ids; empty when there is nothing. */
    Optional<String> waitingFor();
}
