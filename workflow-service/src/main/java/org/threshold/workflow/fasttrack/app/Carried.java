package org.threshold.workflow.fasttrack.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.fasttrack.app.ReadFastTracks.Sheet;
import org.threshold.workflow.fasttrack.app.ReadFastTracks.Shown;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** What is carried to a conference as it is now, and by when it is held. */
@Service
class Carried {

    private final HeldForConference held;
    private final FastTrackWork work;
    private final AuditTrail audit;

    Carried(HeldForConference held, FastTrackWork work, AuditTrail audit) {
        this.held = held;
        this.work = work;
        this.audit = audit;
    }

    Shown shown(FastTrack one) {
        return new Shown(one, work.due(one).dueAt());
    }

    /** Keeps that somebody looked at the child’s family. */
    Sheet read(Actor who, CaseRef ref, PersonId child) {
        audit.record(
                new AuditEntry(
                        who,
                        "conference-sheet-read",
                        "person",
                        child.value(),
                        List.of(ref.value()),
                        ""));
        return new Sheet(held.of(child), held.today());
    }
}
