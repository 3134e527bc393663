package org.threshold.workflow.challenge.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** The challenges of a case that joins another go on under that one. */
@Service
class JoinedChallenges implements CaseListener {

    private final Challenges challenges;
    private final ChallengeWork work;

    JoinedChallenges(Challenges challenges, ChallengeWork work) {
        this.challenges = challenges;
        this.work = work;
    }

    @Override
    public void joined(CaseJoined joined) {
        var into = List.of(joined.into().value());
        challenges.of(joined.from()).forEach(one -> work.concerning(one, into));
        challenges.moved(joined.from(), joined.into());
    }
}
