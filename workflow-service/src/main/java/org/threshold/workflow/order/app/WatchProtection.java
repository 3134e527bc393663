package org.threshold.workflow.order.app;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Counts down to the end of police protection and of an emergency protection order (T12, T13) from
 * the moment that either is recorded (EV-26); a later record, a correction or a withdrawal replaces
 * the countdown, the end stops it.
 */
@Service
class WatchProtection implements ChangeListener, CaseListener {

    private static final Set<String> COUNTED =
            Set.of("police-protection", "order-granted", "ended");
    private static final String OVERTAKEN =
            "What was recorded since then has changed when the protection ends.";

    private final ReadProtection read;
    private final JoinedCases joined;
    private final Countdowns countdowns;

    WatchProtection(ReadProtection read, JoinedCases joined, Countdowns countdowns) {
        this.read = read;
        this.joined = joined;
        this.countdowns = countdowns;
    }

    @Override
    public void recorded(Change change) {
        var what = change.what();
        if (what.kind() == ChangeKind.EMERGENCY_PROTECTION && COUNTED.contains(what.stage())) {
            countAgain(change);
        }
    }

    @Override
    public void replaced(Change now) {
        if (now.what().kind() == ChangeKind.EMERGENCY_PROTECTION) {
            countAgain(now);
        }
    }

    private void countAgain(Change change) {
        joined.eachAnswering(change.what().cases()).forEach(ref -> count(change.by(), ref));
    }

    private void count(Actor who, CaseRef ref) {
        countdowns.of(ref).forEach(one -> countdowns.withdraw(who, one, OVERTAKEN));
        read.standing(ref).ifPresent(one -> countdowns.begin(ref, one));
    }

    @Override
    public void joined(CaseJoined joined) {
        countdowns.of(joined.from()).forEach(one -> countdowns.concerning(one, joined.into()));
    }
}
