package org.threshold.workflow.circumstances.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.RecipientRule;
import org.threshold.workflow.circumstances.domain.WhoHears;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;

/** Decides who hears of a change, as the cases stand now. */
@Service
class WhoMustHear {

    private final CaseStates states;
    private final Features features;
    private final WorkingTime working;
    private final CaseClock clock;

    WhoMustHear(CaseStates states, Features features, WorkingTime working, CaseClock clock) {
        this.states = states;
        this.features = features;
        this.working = working;
        this.clock = clock;
    }

    /** Whom the rules name, and whoever heard of what was wrong, at this hour. */
    WhoHears andWhoeverHeard(WhoHears byRule, List<Notification> before) {
        return byRule.with(before, working.isOfficeHours(clock.now()));
    }

    WhoHears of(NewChange change, List<LeftOut> leftOut) {
        var now = clock.now();
        var known = states.of(change, WorkingTime.dayOf(now));
        return new RecipientRule(change, known, working.isOfficeHours(now))
                .decide(features.added(change), leftOut);
    }
}
