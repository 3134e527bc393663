package org.threshold.notification.delivery;

import java.util.List;

/**
 * What one attempt, or the end of its time, makes of a rung.
 *
 * @param progress how far it has come now
 * @param said what is said about it, in order
 */
record Step(Progress progress, List<Said> said) {

    Step {
        said = List.copyOf(said);
    }
}
