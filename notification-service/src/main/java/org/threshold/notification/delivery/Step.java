package org.threshold.notification.delivery;

import java.util.ArrayList;
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

    /**
     * The same where a system has taken it now and nobody is on duty to read it: that it is where
     * it was sent helps nobody. What a person has acknowledged before was read, whoever is on duty.
     */
    Step unattended(DeliveryState before) {
        if (before == DeliveryState.STOPPED || !said.contains(new Said.Delivered())) {
            return this;
        }
        List<Said> all = new ArrayList<>(said);
        all.remove(new Said.Confirmed());
        all.add(new Said.Unattended());
        return new Step(progress.in(DeliveryState.UNATTENDED), all);
    }
}
