package org.threshold.workflow.circumstances.domain;

import java.util.List;

/**
 * What was decided about telling of a change: nobody is passed over in silence.
 *
 * @param tell who is told, in the catalogue's order
 * @param missing who should be and cannot be found
 * @param leftOut who was left out with a reason
 */
public record WhoHears(
        Priority priority, List<ToTell> tell, List<Missing> missing, List<LeftOut> leftOut) {

    public WhoHears {
        tell = List.copyOf(tell);
        missing = List.copyOf(missing);
        leftOut = List.copyOf(leftOut);
    }

    /** Nobody but whoever was told before. */
    public static WhoHears nobodyNew() {
        return new WhoHears(Priority.P4, List.of(), List.of(), List.of());
    }
}
