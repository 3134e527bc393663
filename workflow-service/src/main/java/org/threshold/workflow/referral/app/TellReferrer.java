package org.threshold.workflow.referral.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.ReferralListener;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.ReferralTold;

/** Has a referrer told, and keeps that everybody who asked has an answer. */
@Service
class TellReferrer {

    private final Chases chases;
    private final Cases cases;
    private final ReferralRecord record;
    private final List<ReferralListener> listeners;
    private final Ids ids;

    TellReferrer(
            Chases chases,
            Cases cases,
            ReferralRecord record,
            List<ReferralListener> listeners,
            Ids ids) {
        this.chases = chases;
        this.cases = cases;
        this.record = record;
        this.listeners = List.copyOf(listeners);
        this.ids = ids;
    }

    /** Cases come before steps wherever both are locked, so that nobody waits in a circle. */
    void lockCases(ReferralReceived referral) {
        cases.lock(referral.children().stream().map(ConcernedChild::caseRef).toList());
    }

    void told(Actor who, ReferralReceived referral, String words) {
        var told = new ReferralTold(ids.next(), referral, who, words, record.now());
        chases.answered(told);
        record.told(referral, who, words);
        listeners.forEach(listener -> listener.told(told));
    }
}
