package org.threshold.workflow.people.domain;

import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;

/**
 * The plan of one or more children, here or of another authority; or a concern about them from
 * which no plan followed.
 *
 * @param reference the plan's or the case's own reference; empty when not known
 * @param children those of the children who are recorded here; may be empty
 * @param about what the concern was, in a sentence; may be empty where there was a plan
 */
public record PlanOfChildren(
        PlanKind kind, String reference, Set<PersonId> children, String about) {

    private static final Refusal NOTHING_SAID =
            new Refusal(
                    "about",
                    "It is not said what the concern was.",
                    "Say in a sentence what was seen or said, and by whom.");

    public PlanOfChildren {
        reference = reference.strip();
        children = Set.copyOf(children);
        about = about.strip();
    }

    /** What has still to be said: of a concern without a plan, what it was. */
    public Optional<Refusal> missing() {
        return kind == PlanKind.NONE && about.isEmpty()
                ? Optional.of(NOTHING_SAID)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "PlanOfChildren[" + kind + "]";
    }
}
