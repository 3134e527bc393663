package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.strategy.SuspectedAdults;
import org.threshold.workflow.strategy.domain.ChangeRule;
import org.threshold.workflow.strategy.domain.ChangeRule.Calls;

/**
 * A change of circumstance calls a discussion for today, or pulls an open one to today. Where it
 * says against whom something is alleged (EV-02), the other homes of that adult are looked at too.
 */
@Service
class ChangeCalls implements ChangeListener {

    private final StrategyDiscussions discussions;
    private final KnownCircumstances known;
    private final SuspectedAdults suspected;

    ChangeCalls(
            StrategyDiscussions discussions, KnownCircumstances known, SuspectedAdults suspected) {
        this.suspected = suspected;
        this.discussions = discussions;
        this.known = known;
    }

    @Override
    public void recorded(Change change) {
        var cases = change.what().cases();
        Optional<Calls> calls = ChangeRule.calls(change.what(), known.standing(cases));
        calls.ifPresent(found -> discussions.call(change.by(), call(change, found)));
    }

    private CallForDiscussion call(Change change, Calls calls) {
        var what = change.what();
        List<ChildOfConcern> children =
                what.cases().stream().map(ref -> child(ref, change)).toList();
        return new CallForDiscussion(
                new Source("change", change.id().value(), change.recordedAt()),
                new About(children, suspected.of(what.cases(), what.code("against")), Set.of()),
                calls.facts(),
                true,
                calls.why());
    }

    private ChildOfConcern child(CaseRef ref, Change change) {
        return new ChildOfConcern(ref, known.path(ref, change.what()));
    }
}
