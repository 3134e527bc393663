package org.threshold.workflow.order.app;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.agreement.Control;
import org.threshold.workflow.agreement.SafeTonight;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;

/**
 * Police protection and an emergency protection order keep a child safe until they end, and not
 * after (Children Act 1989, s.45 and s.46).
 */
@Service
class ProtectionTonight implements SafeTonight {

    private final ReadProtection read;
    private final CaseClock clock;

    ProtectionTonight(ReadProtection read, CaseClock clock) {
        this.read = read;
        this.clock = clock;
    }

    @Override
    public Set<Control> controls(CaseRef ref) {
        return read.standing(ref).filter(one -> one.ends().isAfter(clock.now())).isPresent()
                ? Set.of(Control.ORDER)
                : Set.of();
    }
}
