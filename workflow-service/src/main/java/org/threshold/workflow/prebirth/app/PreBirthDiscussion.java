package org.threshold.workflow.prebirth.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthConclusion;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.RaisedConcerns;

/** Calls the strategy discussion that a pre-birth assessment asks for; nothing is waited for. */
@Service
class PreBirthDiscussion {

    private final RaisedConcerns concerns;
    private final PreBirthRecord record;

    PreBirthDiscussion(RaisedConcerns concerns, PreBirthRecord record) {
        this.concerns = concerns;
        this.record = record;
    }

    void call(Actor who, PreBirthAssessment one, PreBirthConclusion conclusion) {
        var child = new ChildOfConcern(one.about().caseRef(), Path.NOT_RED);
        concerns.raise(
                who,
                new CallForDiscussion(
                        new Source("person", record.newId(), record.now()),
                        new About(List.of(child), Set.of(), Set.of(who.agency())),
                        Set.of(),
                        false,
                        "Pre-birth assessment. " + conclusion.analysis()));
    }
}
