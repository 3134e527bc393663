package org.threshold.workflow.minutes.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;

/** Ends the distribution of a conference’s minutes without anybody having to do so. */
@Service
class MinutesEnding {

    private final ConferenceMinutesRows rows;
    private final MinutesWork work;
    private final MinutesRecord record;

    MinutesEnding(ConferenceMinutesRows rows, MinutesWork work, MinutesRecord record) {
        this.rows = rows;
        this.work = work;
        this.record = record;
    }

    /** Keeps that every practice has filed them. */
    void filed(Actor by, ConferenceMinutes one) {
        ConferenceMinutes whole = one.distributed(record.now());
        rows.save(whole);
        work.filed(by, whole);
        record.keep(by, "conference-minutes-distributed", whole);
    }
}
