package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.enquiry.app.Findings.Survey;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * An enquiry goes on with what the doctors were asked from the injury on: nothing waits twice, what
 * was reported stays reported, and the limit of the survey still counts from the injury.
 */
@Service
class SurveyTakenOver {

    private static final String WORDS = "The section 47 enquiry goes on with it.";

    private final InjuredChildren children;
    private final InjuryWork work;
    private final Findings findings;
    private final EnquiryLimits limits;
    private final HumanSteps steps;

    SurveyTakenOver(
            InjuredChildren children,
            InjuryWork work,
            Findings findings,
            EnquiryLimits limits,
            HumanSteps steps) {
        this.children = children;
        this.work = work;
        this.findings = findings;
        this.limits = limits;
        this.steps = steps;
    }

    /** Does so for an enquiry that is on record now. */
    void by(Actor who, Enquiry enquiry, InjuredChild child) {
        work.withdraw(who, child, WORDS);
        children.takenOver(child.id(), enquiry.id());
        child.surveys().first().ifPresent(report -> keep(who, enquiry, Line.FIRST_SURVEY, report));
        child.surveys()
                .second()
                .ifPresent(report -> keep(who, enquiry, Line.SECOND_SURVEY, report));
        next(enquiry, child).ifPresent(line -> open(enquiry, line, since(child, line)));
    }

    private void keep(Actor who, Enquiry enquiry, Line line, SurveyReport report) {
        findings.keep(new Survey(enquiry.id(), line), report, work.stamp(who));
    }

    /** The set of images that is to be reported next. */
    private static Optional<Line> next(Enquiry enquiry, InjuredChild child) {
        return child.lines().open().stream()
                .filter(line -> line == Line.FIRST_SURVEY || line == Line.SECOND_SURVEY)
                .filter(enquiry.lines()::needs)
                .findFirst();
    }

    private static Instant since(InjuredChild child, Line line) {
        return line == Line.SECOND_SURVEY
                        && child.surveys().first().orElseThrow()
                                instanceof SurveyReport.Reported(var doneAt, var _)
                ? doneAt
                : child.since();
    }

    private void open(Enquiry enquiry, Line line, Instant since) {
        LimitCode limit =
                line == Line.FIRST_SURVEY
                        ? LimitCode.T16_FIRST_SURVEY
                        : LimitCode.T16_SECOND_SURVEY;
        var due = limits.start(limit, enquiry, line.code(), since);
        steps.openAside(line.code(), due, EnquirySteps.candidates(line));
    }
}
