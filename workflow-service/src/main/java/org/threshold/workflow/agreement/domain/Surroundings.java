package org.threshold.workflow.agreement.domain;

import java.util.List;
import java.util.Set;

/**
 * What is known around a child when an agreement is to be activated.
 *
 * @param red whether the child is injured and not mobile by itself (L-3.1.5)
 * @param perpetratorKnown whether a meeting has recorded who harmed the child
 * @param controls what else keeps the child safe
 */
public record Surroundings(boolean red, boolean perpetratorKnown, Set<Control> controls) {

    public Surroundings {
        controls = Set.copyOf(controls);
    }

    /** Whether an agreement would be the only thing between a child at risk and whoever did it. */
    boolean onlyControl() {
        return red && !perpetratorKnown && controls.isEmpty();
    }

    /** The controls, in words, in one order. */
    public List<String> inWords() {
        return controls.stream().sorted().map(Control::words).toList();
    }
}
