package org.threshold.workflow.handover.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Which lists were made; each is named by the day that hands over. */
public interface HandoverLists {

    /** Notes that a list is made now; false when it was before. */
    boolean make(LocalDate night, Instant at);

    boolean made(LocalDate night);

    /** The latest lists, the last first. */
    List<LocalDate> latest(int most);
}
