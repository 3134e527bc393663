package org.threshold.workflow.circumstances.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.DeliveryState;
import org.threshold.workflow.circumstances.domain.Telling;
import org.threshold.workflow.circumstances.domain.TellingKind;

/** The rungs of notifications' ladders, as they were done. */
public interface Tellings {

    /** Adds a telling; false when this rung was done before. */
    boolean add(NotificationId id, Telling telling);

    /** The highest rung done; empty for none. */
    Optional<Telling> last(NotificationId id);

    List<Telling> of(NotificationId id);

    /** Moves a telling's state on; a report that was overtaken by a later one changes nothing. */
    boolean reported(NotificationId id, int number, DeliveryState state);

    /**
     * The lowest rung that opens a step and that no job of the process has been told of, now taken
     * by this job; the same one again for a job that asks twice.
     */
    Optional<TellingKind> takeStep(NotificationId id, long job);

    /** Whether a rung that opens a step is still to be told to the process. */
    boolean stepsLeft(NotificationId id);

    /** Another process takes over: the steps that still wait for one of ours are told to it. */
    void stepsUntold(NotificationId id);
}
