package org.threshold.workflow.deadlines;

import java.time.Instant;
import java.util.List;

/** How far up its ladder a waiting item has come. */
public sealed interface LastRung {

    /** No rung was reached yet. */
    record NoneYet() implements LastRung {}

    /** The highest rung reached, who was told, and when. */
    record Reached(String name, List<Told> told, Instant at) implements LastRung {

        public Reached {
            told = List.copyOf(told);
        }
    }
}
