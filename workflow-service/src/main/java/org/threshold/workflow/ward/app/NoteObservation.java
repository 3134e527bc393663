package org.threshold.workflow.ward.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.ward.domain.Observation;
import org.threshold.workflow.ward.domain.ObservationId;
import org.threshold.workflow.ward.domain.Seen;

/** Staff of the ward contribute what they see to the assessment of parents (R-Hosp-4). */
@Service
public class NoteObservation {

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final Observations observations;
    private final WardRecord record;

    NoteObservation(
            Access access,
            Cases cases,
            JoinedCases joined,
            Observations observations,
            WardRecord record) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.observations = observations;
        this.record = record;
    }

    /**
     * Keeps it, whatever part of it is missing.
     *
     * @param whyLate why it is recorded later than four hours after it was seen; may be empty
     */
    @Transactional
    public Observing handle(Actor who, CaseRef asked, Seen seen, String whyLate) {
        access.require(who, Activity.NOTE_OBSERVATION);
        List<Refusal> refusals = seen.refusals(record.now());
        if (!refusals.isEmpty()) {
            return new Observing.Refused(refusals);
        }
        if (cases.childOf(asked).isEmpty()) {
            return new Observing.NotThere();
        }
        CaseRef ref = joined.answering(asked);
        cases.lock(List.of(ref));
        return observations.of(joined.all(ref)).stream()
                .filter(one -> one.sameAs(seen, who.agency()))
                .findFirst()
                .map(Observing.Kept::new)
                .orElseGet(() -> kept(who, ref, seen, whyLate));
    }

    private Observing.Kept kept(Actor who, CaseRef ref, Seen seen, String whyLate) {
        var id = new ObservationId(record.newObservation());
        var one = new Observation(id, ref, seen, who.agency(), record.now());
        observations.add(one, who);
        record.entry(who, new NewEntry(id.entry(), ref, seen.at(), whyLate));
        record.noted(who, one);
        return new Observing.Kept(one);
    }
}
