package org.threshold.workflow.challenge.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says on the brief that somebody holds a decision to be wrong, until it is settled. */
@Component
class ChallengeBrief implements BriefSource {

    private static final int ORDER = 9;

    private final ChallengesOfCase read;

    ChallengeBrief(ChallengesOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> read.of(who, ref)).stream()
                .flatMap(List::stream)
                .filter(one -> one.state().open())
                .map(one -> BriefLine.of(BriefQuestion.RISKS, words(one)))
                .distinct()
                .toList();
    }

    private static String words(Challenge one) {
        return "A decision is challenged by "
                + one.about().raised().agency().words()
                + ": "
                + one.about().what().topic().words();
    }
}
