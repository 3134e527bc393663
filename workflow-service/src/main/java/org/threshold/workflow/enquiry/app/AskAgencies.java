package org.threshold.workflow.enquiry.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.Roster;
import org.threshold.workflow.worklist.HumanSteps;

/** Asks every agency of the roster at the same time, each under a limit of its own (L-3.1.19). */
@Service
class AskAgencies {

    private final Contributions contributions;
    private final FreshContributions fresh;
    private final EnquiryLimits limits;
    private final HumanSteps steps;

    AskAgencies(
            Contributions contributions,
            FreshContributions fresh,
            EnquiryLimits limits,
            HumanSteps steps) {
        this.contributions = contributions;
        this.fresh = fresh;
        this.limits = limits;
        this.steps = steps;
    }

    /** What each agency was asked for, with its limit, in the order of the roster. */
    Map<Contribution, Deadline> ask(Enquiry enquiry, KnownChild child) {
        Map<Contribution, Deadline> asked = new LinkedHashMap<>();
        boolean medical = enquiry.lines().needs(Line.MEDICAL_OPINION);
        for (Agency agency : child.roster(medical).agencies()) {
            Contribution one = fresh.asked(enquiry, agency);
            contributions.ask(one);
            Deadline due = limits.start(Roster.limit(child.red(), agency), enquiry, one);
            steps.openPart(
                    enquiry.id().value(),
                    EnquirySteps.OBTAIN_CONTRIBUTION,
                    due,
                    EnquirySteps.SOCIAL_WORKERS);
            asked.put(one, due);
        }
        return asked;
    }

    /** One of an agency that nobody asked. */
    Contribution unasked(Enquiry enquiry, Agency agency) {
        Contribution one = fresh.unasked(enquiry, agency);
        contributions.ask(one);
        return one;
    }
}
