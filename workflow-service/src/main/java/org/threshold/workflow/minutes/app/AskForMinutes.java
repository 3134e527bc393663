package org.threshold.workflow.minutes.app;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.minutes.domain.ConferenceMinutes.About;
import org.threshold.workflow.minutes.domain.MinutesId;
import org.threshold.workflow.plan.ConferenceHeldListener;
import org.threshold.workflow.referral.CaseRef;

/** Asks for the minutes of each conference that was held, once. */
@Service
class AskForMinutes implements ConferenceHeldListener {

    private final ConferenceMinutesRows rows;
    private final MinutesWork work;
    private final MinutesRecord record;

    AskForMinutes(ConferenceMinutesRows rows, MinutesWork work, MinutesRecord record) {
        this.rows = rows;
        this.work = work;
        this.record = record;
    }

    @Override
    public void held(Actor who, CaseRef ref, LocalDate on) {
        if (rows.of(ref).stream().anyMatch(one -> one.about().heldOn().equals(on))) {
            return;
        }
        var one = ConferenceMinutes.of(new MinutesId(record.newId()), new About(ref, on));
        rows.add(one);
        work.toSend(one);
        record.keep(who, "conference-minutes-asked", one);
    }
}
