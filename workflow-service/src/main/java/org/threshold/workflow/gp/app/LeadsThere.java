package org.threshold.workflow.gp.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DutyRoster;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.deadlines.Waiting;

/**
 * Whether the safeguarding lead of every practice of the family can be told (R-4.2-5b). Where one
 * cannot, the next rung follows at once: a manager of ours is never left waiting for nobody.
 * Everybody else is taken to be there.
 */
@Service
class LeadsThere implements DutyRoster {

    private final PracticeLeads leads;

    LeadsThere(PracticeLeads leads) {
        this.leads = leads;
    }

    @Override
    public boolean hasSomebody(Told told, Waiting waiting, Instant at) {
        return told != Told.PRACTICE_SAFEGUARDING_LEAD || there(leads.silent(waiting));
    }

    private boolean there(List<String> silent) {
        return !silent.isEmpty() && silent.stream().noneMatch(leads::lacksLead);
    }
}
