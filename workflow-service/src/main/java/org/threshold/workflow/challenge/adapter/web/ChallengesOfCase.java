package org.threshold.workflow.challenge.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.app.ReadChallenges;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.platform.web.OnceARequest;
import org.threshold.workflow.referral.CaseRef;

/** The challenges of a case, which its page shows in two places and reads once. */
@Component
class ChallengesOfCase extends OnceARequest<Actor, CaseRef, Optional<List<Challenge>>> {

    ChallengesOfCase(ReadChallenges read) {
        super(read::of);
    }
}
