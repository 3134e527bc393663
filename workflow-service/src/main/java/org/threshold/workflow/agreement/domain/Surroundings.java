package org.threshold.workflow.agreement.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.agreement.Control;

/**
 * What is known around a child when an agreement is to be activated.
 *
 * @param red whether the child is injured and not mobile by itself (L-3.1.5)
 * @param perpetratorKnown whether a meeting has recorded who harmed the child
 * @param controls what else keeps the child safe tonight; that a discussion or an enquiry is open
 *     does not
 * @param controls what else keeps the child safe
 * @param alert that who harmed the child is only assumed (F-1.3.7)
 */
public record Surroundings(
        boolean red, boolean perpetratorKnown, Set<Control> controls, Optional<String> alert) {

    public Surroundings {
        controls = Set.copyOf(controls);
    }

    /** Where nobody assumes anything of who harmed the child. */
    public Surroundings(boolean red, boolean perpetratorKnown, Set<Control> controls) {
        this(red, perpetratorKnown, controls, Optional.empty());
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
