package org.threshold.workflow.platform.simulated;

import java.util.Optional;

/** Whether somebody writes, in the database of this service or of the notification service. */
interface Writes {

    /**
     * How far the count of what was committed is; the same twice when nothing was in between. Empty
     * while something is being written that is older than what was committed last, for that would
     * not be counted.
     */
    Optional<String> standing();
}
