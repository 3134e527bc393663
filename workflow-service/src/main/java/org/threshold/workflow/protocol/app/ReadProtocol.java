package org.threshold.workflow.protocol.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.procedure.Responsibilities;
import org.threshold.workflow.procedure.Responsibility;
import org.threshold.workflow.protocol.domain.NextReview;
import org.threshold.workflow.protocol.domain.ProcessText;

/** Shows the joint protocol to whoever works by it (L-3.1.11). It names no child. */
@Service
public class ReadProtocol {

    private final Access access;
    private final Processes processes;
    private final Responsibilities responsibilities;
    private final ProtocolStanding standing;

    ReadProtocol(
            Access access,
            Processes processes,
            Responsibilities responsibilities,
            ProtocolStanding standing) {
        this.access = access;
        this.processes = processes;
        this.responsibilities = responsibilities;
        this.standing = standing;
    }

    /**
     * All of it.
     *
     * @param next by when it is to be reviewed again
     */
    public record Whole(List<ProcessText> processes, NextReview next) {

        public Whole {
            processes = List.copyOf(processes);
        }
    }

    /** Every process, and when the protocol is to be reviewed. */
    public Whole handle(Actor who) {
        access.require(who, Activity.READ_PROTOCOL);
        return new Whole(processes.all(), standing.next());
    }

    /** One process; empty where there is none of this id. */
    public Optional<ProcessText> one(Actor who, String id) {
        access.require(who, Activity.READ_PROTOCOL);
        return processes.of(id);
    }

    /** Who has which part in each step. */
    public List<Responsibility> parts(Actor who) {
        access.require(who, Activity.READ_PROTOCOL);
        return responsibilities.all();
    }
}
