package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.SafetyRecord.Subject;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeEvidence;
import org.threshold.workflow.safety.domain.ReturnHomeGate;

/** Shows how a child's return home stands; whoever reads it is kept in the audit. */
@Service
public class ReadReturnHome {

    private final Access access;
    private final ReturnHomeFacts facts;
    private final ReturnHomes decisions;
    private final ReturnHomeCircumstance decided;
    private final SafetyRecord record;

    ReadReturnHome(
            Access access,
            ReturnHomeFacts facts,
            ReturnHomes decisions,
            ReturnHomeCircumstance decided,
            SafetyRecord record) {
        this.access = access;
        this.facts = facts;
        this.decisions = decisions;
        this.decided = decided;
        this.record = record;
    }

    /**
     * How it stands.
     *
     * @param decided whether going home now is what was decided
     * @param missing why a return could not be decided now; empty where it could
     * @param alert that who harmed the child is only assumed, where a return could be decided
     * @param needsApproval whether the service manager would have to approve it
     * @param outstanding which investigations are not complete
     * @param decisions all of them, the latest first
     */
    public record Page(
            boolean decided,
            List<Refusal> missing,
            Optional<String> alert,
            boolean needsApproval,
            List<String> outstanding,
            List<ReturnHomeDecision> decisions) {

        public Page {
            missing = List.copyOf(missing);
            outstanding = List.copyOf(outstanding);
            decisions = List.copyOf(decisions);
        }
    }

    /** The page of a case; empty when there is no such case. */
    @Transactional
    public Optional<Page> handle(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        if (!facts.known(ref)) {
            return Optional.empty();
        }
        var subject = new Subject(SafetySteps.RETURN_HOME, record.newId(), ref);
        record.keep(who, "return-home-read", subject, "");
        return Optional.of(page(ref, facts.of(ref)));
    }

    private Page page(CaseRef ref, ReturnHomeEvidence evidence) {
        List<ReturnHomeDecision> all = decisions.of(ref);
        boolean now = decided.decided(ref);
        return switch (ReturnHomeGate.check(evidence)) {
            case ReturnHomeGate.Open open ->
                    new Page(
                            now,
                            List.of(),
                            open.alert(),
                            open.needsApproval(),
                            evidence.outstanding(),
                            all);
            case ReturnHomeGate.Shut(var why) ->
                    new Page(now, why, Optional.empty(), false, evidence.outstanding(), all);
        };
    }
}
