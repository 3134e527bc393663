package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.PoliceInvestigations;
import org.threshold.workflow.investigation.domain.EndStage;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;

/** Has people told that an investigation was opened or has ended: EV-25 of the catalogue. */
@Service
class InvestigationNews {

    private static final String OPENED = "opened";

    private final Changes changes;
    private final PoliceInvestigations known;
    private final CaseClock clock;

    InvestigationNews(Changes changes, PoliceInvestigations known, CaseClock clock) {
        this.changes = changes;
        this.known = known;
        this.clock = clock;
    }

    /**
     * It covers these cases from now on; who leads is said to those who may read it. Where people
     * were told already that the police took it, they are not told again.
     */
    void opened(Actor by, List<CaseRef> cases, String lead) {
        List<CaseRef> untold = cases.stream().filter(ref -> !known.toldOpened(ref)).toList();
        if (!untold.isEmpty()) {
            tell(by, untold, new Said(OPENED, lead));
        }
    }

    /** It has ended. */
    void ended(Actor by, List<CaseRef> cases, EndStage stage) {
        tell(by, cases, new Said(stage.code(), ""));
    }

    private void tell(Actor by, List<CaseRef> cases, Said said) {
        changes.record(
                by,
                new NewChange(
                        ChangeKind.POLICE_INVESTIGATION,
                        said.stage(),
                        cases,
                        clock.now(),
                        Map.of(),
                        said.detail()));
    }

    private record Said(String stage, String detail) {}
}
