package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.domain.AgreementAnswer;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.JointByDefaultRule;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * Puts the question whether less than a joint enquiry is right for an injured child that is not
 * mobile on the work list of the duty inspector and the service manager (R-TVP-3b). No process
 * waits for it: the decision does.
 */
@Service
class AgreementQuestion {

    private static final String BOTH = "The duty inspector and the service manager have agreed.";

    private final Preparations preparations;
    private final DiscussionLimits limits;
    private final HumanSteps steps;
    private final DiscussionRecord record;

    AgreementQuestion(
            Preparations preparations,
            DiscussionLimits limits,
            HumanSteps steps,
            DiscussionRecord record) {
        this.preparations = preparations;
        this.limits = limits;
        this.steps = steps;
        this.record = record;
    }

    /** Where decisions lack an agreement, whoever is silent is asked at once. */
    void ask(Actor by, Discussion discussion, List<ChildDecision> decisions) {
        Set<Role> silent =
                silent(discussion, JointByDefaultRule.lessThanJoint(discussion, decisions));
        if (!silent.isEmpty() && waiting(discussion).isEmpty()) {
            Deadline due =
                    limits.start(
                            LimitCode.SINGLE_AGENCY_AGREEMENT,
                            discussion,
                            DiscussionSteps.AGREE,
                            record.now());
            steps.openAside(DiscussionSteps.AGREE, due, silent);
            record.keep(by, "single-agency-agreement-asked-for", discussion, "");
        }
    }

    /**
     * One of those who were asked has answered, and any agreement of theirs is kept; after a no the
     * other need not answer.
     *
     * @return whether the other is still asked
     */
    boolean answered(InHand hand, List<AgreementAnswer> answers) {
        steps.finish(hand.who(), hand.task(), Map.of());
        boolean agrees = answers.stream().allMatch(AgreementAnswer::agrees);
        Set<Role> left =
                silent(hand.discussion(), answers.stream().map(AgreementAnswer::caseRef).toList());
        Optional<Deadline> due = waiting(hand.discussion()).filter(_ -> agrees && !left.isEmpty());
        due.ifPresentOrElse(
                limit -> steps.openAside(DiscussionSteps.AGREE, limit, left),
                () -> limits.met(hand.discussion().id(), DiscussionSteps.AGREE));
        return due.isPresent();
    }

    /** Somebody has agreed without being asked; once both have, nobody is asked any more. */
    void agreed(Actor by, Discussion discussion, CaseRef child) {
        if (silent(discussion, List.of(child)).isEmpty()) {
            over(by, discussion, BOTH);
        }
    }

    /** Nobody has to answer any more. */
    void over(Actor by, Discussion discussion, String words) {
        steps.withdraw(by, discussion.id().value(), Set.of(DiscussionSteps.AGREE), words);
        limits.withdrawn(discussion.id(), DiscussionSteps.AGREE);
    }

    private Set<Role> silent(Discussion discussion, List<CaseRef> children) {
        return JointByDefaultRule.silent(children, preparations.agreements(discussion.id()));
    }

    private Optional<Deadline> waiting(Discussion discussion) {
        return limits.open(discussion.id(), DiscussionSteps.AGREE);
    }
}
