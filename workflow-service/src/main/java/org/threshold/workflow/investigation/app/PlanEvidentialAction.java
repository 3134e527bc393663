package org.threshold.workflow.investigation.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.CasesRule;
import org.threshold.workflow.investigation.domain.DueRule;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.EvidentialAction.What;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Somebody puts an evidential action on the list, with its owner (L-3.1.6b). */
@Service
public class PlanEvidentialAction {

    private static final DueRule.Fields FIELDS = new DueRule.Fields("dueAt", "dueReason");

    private final Access access;
    private final InvestigationDesk desk;
    private final EvidentialActions actions;
    private final EnterItem enter;

    PlanEvidentialAction(
            Access access, InvestigationDesk desk, EvidentialActions actions, EnterItem enter) {
        this.access = access;
        this.desk = desk;
        this.actions = actions;
        this.enter = enter;
    }

    /**
     * An action.
     *
     * @param cases the children whom it is about; none: all of the investigation
     */
    public record NewAction(What what, List<CaseRef> cases, WantedDue due) {

        public NewAction {
            cases = List.copyOf(cases);
        }
    }

    /** Puts it on the list, or says what is missing. */
    @Transactional
    public Recorded handle(Actor who, InvestigationId id, NewAction given) {
        access.require(who, Activity.RECORD_INVESTIGATION);
        return desk.lock(id)
                .map(investigation -> planned(who, investigation, given))
                .orElseGet(Recorded.NoSuchInvestigation::new);
    }

    private Recorded planned(Actor who, Investigation investigation, NewAction given) {
        List<Refusal> refusals = refusals(investigation, given);
        if (!refusals.isEmpty()) {
            return new Recorded.Refused(refusals);
        }
        var action =
                new EvidentialAction(
                        enter.next(),
                        investigation.id(),
                        CasesRule.chosen(investigation, given.cases()),
                        given.what(),
                        enter.now(),
                        new EvidentialAction.Progress.Open());
        actions.add(who, action);
        enter.entered(
                who,
                investigation,
                ActionItems.of(action, given.due()),
                "evidential-action-planned");
        return new Recorded.Kept(action.id().value());
    }

    private List<Refusal> refusals(Investigation investigation, NewAction given) {
        List<Refusal> refusals = new ArrayList<>();
        if (given.what().owner().name().isBlank()) {
            refusals.add(
                    new Refusal(
                            "owner",
                            "It is not said who sees to it.",
                            "Name the person of that agency who does it."));
        }
        refusals.addAll(CasesRule.refusals(investigation, given.cases()));
        refusals.addAll(enter.refusals(given.what().type().limit(), given.due(), FIELDS));
        return refusals;
    }
}
