package org.threshold.workflow.handover.app;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.handover.Night;
import org.threshold.workflow.handover.domain.Nights;
import org.threshold.workflow.platform.CaseClock;

/** The nights whose lists can be looked at. */
@Service
class HandoverNights {

    private static final int MOST = 15;

    private final HandoverLists lists;
    private final Nights nights;
    private final CaseClock clock;

    HandoverNights(HandoverLists lists, WorkingTime working, CaseClock clock) {
        this.lists = lists;
        this.nights = new Nights(working);
        this.clock = clock;
    }

    Night coming() {
        return nights.coming(clock.now());
    }

    Night of(LocalDate day) {
        return nights.of(day);
    }

    boolean made(Night night) {
        return lists.made(night.day());
    }

    /** The days of the latest lists but this one, the last first. */
    List<LocalDate> besides(Night night) {
        return lists.latest(MOST).stream().filter(day -> !day.equals(night.day())).toList();
    }
}
