package org.threshold.workflow.assessment.domain;

import java.util.List;
import org.threshold.workflow.people.PersonId;

/**
 * A risk as somebody says it, with as many of its parts as they know (lesson 3.1.1).
 *
 * @param words what the risk is
 * @param implications what it means for each child
 * @param likelihood how likely it is now, and how bad it would be
 */
public record RiskSaid(
        Axes axes,
        String words,
        List<Implication> implications,
        String likelihood,
        Reduction reduction,
        Prospects prospects) {

    public RiskSaid {
        implications = List.copyOf(implications);
    }

    /** What it means for this child, in words; empty where nobody has said it. */
    public String meaningFor(PersonId child) {
        return implications.stream()
                .filter(one -> one.child().equals(child))
                .map(Implication::words)
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return "RiskSaid[" + axes + "]";
    }
}
