package org.threshold.workflow.liaison.app;

import java.time.Instant;
import java.util.Set;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;

/** The practices whose liaisons anybody ever asked for, and which of them have closed. */
public interface LiaisonPractices {

    /** All of them, those that have closed included. */
    Set<RegisteredAt> known();

    /** Those that have closed. */
    Set<RegisteredAt> closed();

    /**
     * Keeps that a practice has closed.
     *
     * @param why in somebody’s words
     * @param at UTC
     */
    void close(SeriesId series, String why, Instant at);

    /** Keeps that a practice is there again, where it had closed. */
    void open(SeriesId series);
}
