package org.threshold.workflow.worklist.app;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.OpenIncidents;
import org.threshold.workflow.platform.OpenIncidents.Open;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.app.Carriers.Carrier;

/**
 * An operator has the process that an incident is about started again at the stage its case is in:
 * what a lost instance, a new version of a model and a restored backup all need. What people have
 * done stays done, what waits for them stays on the work list, and limits keep their anchors.
 */
@Service
public class StartAgain {

    private final Access access;
    private final OpenIncidents incidents;
    private final Carriers carriers;
    private final Relaunch relaunch;
    private final AuditTrail audit;

    StartAgain(
            Access access,
            OpenIncidents incidents,
            Carriers carriers,
            Relaunch relaunch,
            AuditTrail audit) {
        this.access = access;
        this.incidents = incidents;
        this.carriers = carriers;
        this.relaunch = relaunch;
        this.audit = audit;
    }

    /** What became of it. */
    public sealed interface Starting {

        /** The process starts again at this step, and the incident is resolved. */
        record Started(String step) implements Starting {}

        /** The case waits for nothing more of the process; the incident is resolved. */
        record NothingLeft() implements Starting {}

        /** It is about no process that can be started from here. */
        record Refused(Refusal refusal) implements Starting {}

        /** It is not open: somebody was quicker, or what was missing has appeared. */
        record NotOpen() implements Starting {}
    }

    /**
     * Starts it again. The incident is locked first, so that of two operators one starts it and the
     * other reads that it was done.
     */
    @Transactional
    public Starting handle(Actor who, UUID id) {
        access.require(who, Activity.OPERATE);
        Optional<Open> incident = incidents.lock(id);
        if (incident.isEmpty()) {
            return new Starting.NotOpen();
        }
        return carriers.of(incident.get())
                .map(carrier -> start(who, incident.get(), carrier))
                .orElseGet(StartAgain::none);
    }

    private Starting start(Actor who, Open incident, Carrier carrier) {
        Optional<String> step = relaunch.of(carrier);
        String done =
                step.map(at -> "The process was started again at " + at + ".")
                        .orElse("Nothing was left for the process to do.");
        incidents.resolve(incident.id(), who.id().value(), done);
        var carried = carrier.carried();
        audit.record(
                new AuditEntry(
                        who,
                        "process-started-again",
                        "process",
                        carried.subjectId(),
                        carried.cases(),
                        carried.process() + ": " + step.orElse("nothing left")));
        return step.<Starting>map(Starting.Started::new).orElseGet(Starting.NothingLeft::new);
    }

    private static Starting none() {
        return new Starting.Refused(
                new Refusal(
                        "id",
                        "No process can be started again for this incident.",
                        "Put it right as the incident says, then mark it as resolved with what was"
                                + " done."));
    }
}
