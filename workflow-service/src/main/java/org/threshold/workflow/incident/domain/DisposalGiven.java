package org.threshold.workflow.incident.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * How an incident was disposed of, as it was said.
 *
 * @param at when, UTC
 * @param words who of the police says so, and whatever else there is to say; may be empty
 */
public record DisposalGiven(DisposalKind kind, Instant at, String words) {

    /**
     * What cannot be so.
     *
     * @param happenedAt when the incident happened, UTC
     * @param now UTC
     */
    public List<Refusal> refusals(Instant happenedAt, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (at.isAfter(now)) {
            refusals.add(
                    new Refusal(
                            "at",
                            "This is still to come.",
                            "Give when it was disposed of; record it then."));
        }
        if (at.isBefore(happenedAt)) {
            refusals.add(
                    new Refusal(
                            "at",
                            "This is before the incident happened.",
                            "Give when this incident was disposed of; a rough time will do."));
        }
        return List.copyOf(refusals);
    }

    @Override
    public String toString() {
        return "DisposalGiven[" + kind + " " + at + "]";
    }
}
