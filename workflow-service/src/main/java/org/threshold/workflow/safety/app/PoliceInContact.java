package org.threshold.workflow.safety.app;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.KnownRanks;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.safety.domain.ContactSaid;
import org.threshold.workflow.safety.domain.Participant;
import org.threshold.workflow.safety.domain.PoliceKnown;

/** Compares the officers whom somebody typed with the accounts of the police (R-TVP-6a). */
@Service
class PoliceInContact {

    private final WorkingTime working;
    private final KnownRanks ranks;

    PoliceInContact(WorkingTime working, KnownRanks ranks) {
        this.working = working;
        this.ranks = ranks;
    }

    PoliceKnown of(ContactSaid said) {
        Map<Participant, Rank> byAccount = new HashMap<>();
        said.participants().stream()
                .filter(one -> one.agency() == Agency.POLICE)
                .forEach(one -> ranks.of(one.name()).ifPresent(rank -> byAccount.put(one, rank)));
        return new PoliceKnown(!working.isOfficeHours(said.at()), byAccount);
    }
}
