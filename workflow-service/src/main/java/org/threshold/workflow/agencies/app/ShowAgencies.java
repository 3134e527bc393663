package org.threshold.workflow.agencies.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;

/** Shows how telling each agency goes; it says nothing of a family. */
@Service
public class ShowAgencies {

    private final Access access;
    private final AgencyHealths healths;

    ShowAgencies(Access access, AgencyHealths healths) {
        this.access = access;
        this.healths = healths;
    }

    /** Each agency, by its code; empty when the notification service cannot be asked. */
    public Optional<List<AgencyHealth>> handle(Actor who) {
        access.require(who, Activity.READ_DUTIES);
        return healths.all();
    }
}
