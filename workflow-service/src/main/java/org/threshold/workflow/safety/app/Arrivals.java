package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.Arrival;

/** The rows of children that came home without a decision. */
public interface Arrivals {

    /** Notes one; a change is noted once for each case. */
    void note(Arrival arrival);

    /** Those that are not settled, the earliest known first. */
    List<Arrival> open(int most);

    /** The same of one case. */
    List<Arrival> openOf(CaseRef ref);

    /** It is over. */
    void settle(Arrival arrival, Instant at);
}
