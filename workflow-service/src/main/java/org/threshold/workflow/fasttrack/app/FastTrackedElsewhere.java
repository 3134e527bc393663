package org.threshold.workflow.fasttrack.app;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.plan.FirstConferenceListener;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * The conference to which a case was fast-tracked was recorded elsewhere, as that of its enquiry:
 * it is one conference, and its day is not asked a second time (R-C&amp;F-6).
 */
@Service
class FastTrackedElsewhere implements FirstConferenceListener {

    private final FastTracks rows;
    private final FastTrackWork work;
    private final HumanSteps steps;
    private final FastTrackRecord record;

    FastTrackedElsewhere(
            FastTracks rows, FastTrackWork work, HumanSteps steps, FastTrackRecord record) {
        this.rows = rows;
        this.work = work;
        this.steps = steps;
        this.record = record;
    }

    @Override
    public void held(Actor who, CaseRef ref, LocalDate on) {
        rows.of(ref).stream()
                .filter(FastTrack::open)
                .filter(one -> !on.isBefore(WorkingTime.dayOf(one.about().why().at())))
                .forEach(one -> keep(who, one.held(on)));
    }

    private void keep(Actor who, FastTrack one) {
        rows.save(one);
        steps.overtake(who, one.id().value(), FastTrackSteps.HOLD, Map.of());
        work.held(who, one);
        record.keep(who, "fast-tracked-conference-held", one, "");
    }
}
