package org.threshold.workflow.procedure;

import java.util.List;
import java.util.Optional;

/** Who has which part in every step, in the order of the text. */
public record Responsibilities(List<Responsibility> all) {

    public Responsibilities {
        all = List.copyOf(all);
    }

    /** Those of a step. */
    public Optional<Responsibility> of(String step) {
        return all.stream().filter(one -> one.step().equals(step)).findFirst();
    }
}
