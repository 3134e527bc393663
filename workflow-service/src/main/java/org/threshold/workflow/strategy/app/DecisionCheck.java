package org.threshold.workflow.strategy.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.redpath.UncertainMarks;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.domain.DecisionRules;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.UncertainMarkRule;

/**
 * Holds decisions against the rules, with everything that the rules look at. Whose agreement they
 * lack is asked for it at once, so that a refused decision is not the end of the matter (R-TVP-3b).
 */
@Service
class DecisionCheck {

    private final Meetings meetings;
    private final Preparations preparations;
    private final DecisionBounds bounds;
    private final UncertainMarks marks;
    private final AgreementQuestion question;

    DecisionCheck(
            Meetings meetings,
            Preparations preparations,
            DecisionBounds bounds,
            UncertainMarks marks,
            AgreementQuestion question) {
        this.meetings = meetings;
        this.preparations = preparations;
        this.bounds = bounds;
        this.marks = marks;
        this.question = question;
    }

    /** The meeting whose decisions are missing: the last that was quorate. */
    HeldMeeting latest(Discussion discussion) {
        return meetings.of(discussion.id()).reversed().stream()
                .filter(meeting -> meeting.held().quorate())
                .findFirst()
                .orElseThrow();
    }

    /** Every reason why the decisions cannot stand; empty when they can. */
    List<Refusal> refusals(
            Actor by, Discussion discussion, HeldMeeting meeting, MeetingDecisions decisions) {
        question.ask(by, discussion, decisions.children());
        List<Refusal> refusals =
                new ArrayList<>(
                        DecisionRules.refusals(
                                discussion,
                                decisions,
                                preparations.agreements(discussion.id()),
                                bounds.of(discussion, meeting)));
        refusals.addAll(uncertain(decisions.children()));
        return refusals;
    }

    /** The same for what is decided at once for some children, before the full meeting. */
    List<Refusal> atOnce(Actor by, Discussion discussion, List<ChildDecision> decisions) {
        question.ask(by, discussion, decisions);
        List<Refusal> refusals =
                new ArrayList<>(
                        DecisionRules.atOnce(
                                discussion, decisions, preparations.agreements(discussion.id())));
        refusals.addAll(uncertain(decisions));
        return refusals;
    }

    private List<Refusal> uncertain(List<ChildDecision> decisions) {
        Set<CaseRef> held =
                decisions.stream()
                        .map(ChildDecision::caseRef)
                        .filter(marks::heldFor)
                        .collect(Collectors.toSet());
        return UncertainMarkRule.refusals(decisions, held);
    }
}
