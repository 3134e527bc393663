package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.OpenIncidents;
import org.threshold.workflow.platform.Refusal;

/**
 * An operator says that an incident is put right, and how. What is still wrong raises it again: the
 * reconciler goes on looking.
 */
@Service
public class ResolveIncident {

    private final Access access;
    private final OpenIncidents incidents;
    private final AuditTrail audit;

    ResolveIncident(Access access, OpenIncidents incidents, AuditTrail audit) {
        this.access = access;
        this.incidents = incidents;
        this.audit = audit;
    }

    /** What became of it. */
    public sealed interface Resolving {

        /** It is closed, with who did and what was done. */
        record Resolved() implements Resolving {}

        /** Something has to be said first. */
        record Refused(List<Refusal> refusals) implements Resolving {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /** It is not open: somebody was quicker, or what was missing has appeared. */
        record NotOpen() implements Resolving {}
    }

    /**
     * Closes it.
     *
     * @param done what was done, without personal data
     */
    @Transactional
    public Resolving handle(Actor who, UUID id, String done) {
        access.require(who, Activity.OPERATE);
        if (done.isBlank()) {
            return new Resolving.Refused(
                    List.of(
                            new Refusal(
                                    "done",
                                    "It is not said what was done.",
                                    "Say in a sentence how it was put right, without names.")));
        }
        if (incidents.lock(id).isEmpty()) {
            return new Resolving.NotOpen();
        }
        incidents.resolve(id, who.id().value(), done.strip());
        audit.record(new AuditEntry(who, "incident-resolved", "incident", id, List.of(), ""));
        return new Resolving.Resolved();
    }
}
