package org.threshold.workflow.carer.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerCheckId;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows who took over care of the child of a case, and what is known of them. */
@Service
public class ReadCarerChecks {

    private final Access access;
    private final CarerChecks checks;
    private final JoinedCases joined;
    private final ChangeHistory history;
    private final LikelyCarers likely;

    ReadCarerChecks(
            Access access,
            CarerChecks checks,
            JoinedCases joined,
            ChangeHistory history,
            LikelyCarers likely) {
        this.access = access;
        this.checks = checks;
        this.joined = joined;
        this.history = history;
        this.likely = likely;
    }

    /** All of a case whose change of carer stands, the latest first. */
    @Transactional(readOnly = true)
    public List<CarerCheck> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        CaseRef answering = joined.answering(ref);
        List<CarerCheck> all = checks.of(answering);
        return all.isEmpty() ? all : standing(answering, all);
    }

    private List<CarerCheck> standing(CaseRef ref, List<CarerCheck> all) {
        Set<ChangeId> standing =
                history.standing(ref).stream().map(Change::id).collect(Collectors.toSet());
        return all.stream().filter(one -> standing.contains(one.about().change())).toList();
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public CarerCheck forStep(CarerCheckId id) {
        return checks.find(id).orElseThrow();
    }

    /** Whoever on record may be meant by what is recorded so far, for the form of a step. */
    @Transactional(readOnly = true)
    public List<PersonView> likely(CarerCheckId id) {
        return likely.of(forStep(id).details());
    }
}
