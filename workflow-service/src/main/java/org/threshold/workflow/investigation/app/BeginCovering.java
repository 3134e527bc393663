package org.threshold.workflow.investigation.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.app.OpenInvestigation.Decision;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.EvidentialAction.Owner;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/**
 * What follows as soon as an investigation covers a child: it is told (EV-25), and whoever leads
 * has to agree the list of evidential actions within the forensic limit, counted from what began
 * it. The system puts nothing on that list by itself (L-3.1.6b).
 */
@Service
class BeginCovering {

    private final EvidentialActions actions;
    private final OpenItem open;
    private final InvestigationNews news;
    private final InvestigationRecord record;
    private final Ids ids;

    BeginCovering(
            EvidentialActions actions,
            OpenItem open,
            InvestigationNews news,
            InvestigationRecord record,
            Ids ids) {
        this.actions = actions;
        this.open = open;
        this.news = news;
        this.record = record;
        this.ids = ids;
    }

    void covering(Actor by, Investigation investigation, List<CaseRef> cases, Decision decision) {
        var list =
                new EvidentialAction(
                        new ItemId(ids.next()),
                        investigation.id(),
                        cases,
                        new EvidentialAction.What(ActionType.ACTION_LIST, decision.lead()),
                        decision.since(),
                        new EvidentialAction.Progress.Open());
        actions.add(by, list);
        open.opened(investigation, ActionItems.of(list, new WantedDue.ByTheLimit()));
        record.covered(by, investigation, cases);
        news.opened(by, cases, words(decision.lead()));
    }

    private static String words(Owner lead) {
        return "Leads: %s %s".formatted(lead.agency().words(), lead.name()).strip();
    }
}
