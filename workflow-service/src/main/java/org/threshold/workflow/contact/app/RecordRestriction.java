package org.threshold.workflow.contact.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.contact.domain.Origin;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.RestrictionGate;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.contact.domain.RestrictionSaid;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Somebody records that contact between a child and an adult is restricted (F-1.3.9). A decision
 * needs a legal basis where the adult has, or may have, parental responsibility; what is so already
 * and what protects a child at once is taken, and leaves the basis as work of the same day.
 */
@Service
public class RecordRestriction {

    private final Access access;
    private final ContactFamily family;
    private final JoinedCases joined;
    private final RestrictionKeeping keeping;
    private final ContactRecord record;

    RecordRestriction(
            Access access,
            ContactFamily family,
            JoinedCases joined,
            RestrictionKeeping keeping,
            ContactRecord record) {
        this.access = access;
        this.family = family;
        this.joined = joined;
        this.keeping = keeping;
        this.record = record;
    }

    /** Keeps it, or says why it is not decided. */
    @Transactional
    public RestrictionResult handle(Actor who, CaseRef asked, Origin origin, RestrictionSaid said) {
        access.require(who, needed(origin));
        if (!family.known(asked)) {
            return new RestrictionResult.NotThere();
        }
        List<Refusal> refusals = refusals(origin, said);
        if (!refusals.isEmpty()) {
            return new RestrictionResult.Refused(refusals);
        }
        CaseRef ref = joined.answering(asked);
        family.lock(ref);
        return kept(who, ref, origin, said);
    }

    private static Activity needed(Origin origin) {
        return switch (origin) {
            case DECISION -> Activity.RESTRICT_CONTACT;
            case FACT, DANGER -> Activity.RECORD_CONTACT;
        };
    }

    private List<Refusal> refusals(Origin origin, RestrictionSaid said) {
        return switch (origin) {
            case DECISION ->
                    RestrictionGate.refusals(said, family.held(said.whom()), record.today());
            case FACT, DANGER -> List.of();
        };
    }

    private RestrictionResult kept(Actor who, CaseRef ref, Origin origin, RestrictionSaid said) {
        int number = keeping.of(joined.all(ref)).size() + 1;
        var id = new RestrictionId(record.newId());
        var one = new Restriction(id, ref, number, record.now(), origin, said, false);
        boolean due = keeping.kept(who, one, "contact-restriction-recorded", "");
        return new RestrictionResult.Kept(one, due);
    }
}
