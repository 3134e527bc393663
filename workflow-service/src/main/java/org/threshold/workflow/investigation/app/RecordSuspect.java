package org.threshold.workflow.investigation.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.app.SuspectReviews.Standing;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.RoleInCase;
import org.threshold.workflow.investigation.domain.Suspect;
import org.threshold.workflow.investigation.domain.Suspect.Stand;
import org.threshold.workflow.investigation.domain.SuspectId;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.platform.Refusal;

/** Somebody records whom the police suspect, and where that person stands (L-3.1.6b). */
@Service
public class RecordSuspect {

    private final Access access;
    private final InvestigationDesk desk;
    private final SuspectReviews reviews;
    private final KeepSuspect keep;

    RecordSuspect(Access access, InvestigationDesk desk, SuspectReviews reviews, KeepSuspect keep) {
        this.access = access;
        this.desk = desk;
        this.reviews = reviews;
        this.keep = keep;
    }

    /**
     * A suspect.
     *
     * @param who in words; empty while nobody is named
     * @param next when somebody wants to look again
     */
    public record NewSuspect(RoleInCase role, String who, Stand stand, WantedDue next) {

        @Override
        public String toString() {
            return "NewSuspect[" + role + " " + stand + "]";
        }
    }

    /** Records the suspect and opens the first review. */
    @Transactional
    public Recorded handle(Actor who, InvestigationId id, NewSuspect given) {
        access.require(who, Activity.RECORD_INVESTIGATION);
        return desk.lock(id)
                .map(investigation -> recorded(who, investigation, given))
                .orElseGet(Recorded.NoSuchInvestigation::new);
    }

    private Recorded recorded(Actor who, Investigation investigation, NewSuspect given) {
        var standing = new Standing(given.stand(), given.next());
        List<Refusal> refusals = reviews.refusals(standing);
        if (!refusals.isEmpty()) {
            return new Recorded.Refused(refusals);
        }
        var suspect =
                new Suspect(
                        new SuspectId(reviews.newId()),
                        investigation.id(),
                        given.role(),
                        given.who(),
                        given.stand(),
                        reviews.next(standing));
        keep.kept(who, investigation, suspect);
        reviews.opened(who, investigation, suspect.review(), given.next());
        return new Recorded.Kept(suspect.id().value());
    }
}
