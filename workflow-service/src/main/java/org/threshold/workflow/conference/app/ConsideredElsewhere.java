package org.threshold.workflow.conference.app;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.Consideration.Standing;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.plan.FirstConferenceListener;
import org.threshold.workflow.referral.CaseRef;

/** A conference that was called because of an adult was recorded elsewhere: it is one. */
@Service
class ConsideredElsewhere implements FirstConferenceListener {

    private final Considerations rows;
    private final ConferenceWork work;
    private final ConferenceRecord record;

    ConsideredElsewhere(Considerations rows, ConferenceWork work, ConferenceRecord record) {
        this.rows = rows;
        this.work = work;
        this.record = record;
    }

    @Override
    public void held(Actor who, CaseRef ref, LocalDate on) {
        rows.of(ref).forEach(one -> held(who, one, on));
    }

    private void held(Actor who, Consideration one, LocalDate on) {
        if (one.standing() instanceof Standing.ToBeHeld(var why)
                && !on.isBefore(WorkingTime.dayOf(why.at()))) {
            work.overtaken(who, one.as(new Standing.Held(why, on)));
            record.keep(who, "considered-conference-held", one, "");
        }
    }
}
