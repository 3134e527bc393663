package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.people.LikelyMatches;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.domain.Candidate;
import org.threshold.workflow.worklist.HumanSteps;

/** Looks who a referred child may be, and has a person confirm it; the system never does. */
@Service
class Recognise {

    private final LikelyMatches matches;
    private final Identities identities;
    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final CaseClock clock;

    Recognise(
            LikelyMatches matches,
            Identities identities,
            Deadlines deadlines,
            HumanSteps steps,
            CaseClock clock) {
        this.matches = matches;
        this.identities = identities;
        this.deadlines = deadlines;
        this.steps = steps;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    /** The known children who may be meant; asked before the stated one is put on record. */
    List<Candidate> candidates(StatedPerson stated) {
        return matches.of(stated).stream()
                .filter(match -> match.person().kind() == PersonKind.CHILD)
                .map(Candidate::of)
                .toList();
    }

    /** Asks a person whether one of them is meant. */
    void ask(ConcernedChild child, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        identities.keep(child.caseRef(), candidates);
        var waiting =
                new Waiting(
                        IdentitySteps.SUBJECT,
                        child.person().value(),
                        IdentitySteps.CONFIRM,
                        List.of(child.caseRef().value()));
        Deadline due = deadlines.set(LimitCode.DATA_QUALITY, waiting, clock.now());
        steps.openAside(IdentitySteps.CONFIRM, due, ReferralSteps.CANDIDATES);
    }
}
