package org.threshold.workflow.ward.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.ward.domain.AdmissionAnswer;
import org.threshold.workflow.ward.domain.AdmissionReport;
import org.threshold.workflow.ward.domain.AdmissionReportId;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskView;

/** Somebody says whose an admission is that matched no case by itself (R-Hosp-9). */
@Service
public class AnswerAdmission {

    /** The step in which one of the known children is confirmed. */
    public static final String CONFIRM = AdmissionSteps.CONFIRM;

    /** The step in which somebody looks whether a referral is needed. */
    public static final String LOOK = AdmissionSteps.LOOK;

    private final Access access;
    private final Cases cases;
    private final HumanSteps steps;
    private final AdmissionReports reports;
    private final AdmissionKeeping keeping;

    AnswerAdmission(
            Access access,
            Cases cases,
            HumanSteps steps,
            AdmissionReports reports,
            AdmissionKeeping keeping) {
        this.access = access;
        this.cases = cases;
        this.steps = steps;
        this.reports = reports;
        this.keeping = keeping;
    }

    /**
     * Keeps the answer, or says what is missing, or that somebody was quicker.
     *
     * @param step the one that is ended
     */
    @Transactional
    public Completion handle(Actor who, AdmissionReportId id, String step, AdmissionAnswer answer) {
        access.require(who, Activity.CONFIRM_MATCH);
        return switch (steps.take(who, id.value(), step)) {
            case Taking.Gone(var sentence) -> new Completion.Gone(sentence);
            case Taking.Taken(var task) -> {
                List<Refusal> refusals = refusals(answer);
                yield refusals.isEmpty()
                        ? answered(who, task, reports.find(id).orElseThrow(), answer)
                        : new Completion.Refused(refusals);
            }
        };
    }

    private List<Refusal> refusals(AdmissionAnswer answer) {
        return switch (answer) {
            case AdmissionAnswer.OfCase(var ref) when cases.childOf(ref).isEmpty() ->
                    List.of(
                            new Refusal(
                                    "caseRef",
                                    "There is no case " + ref + ".",
                                    "Give the reference of the child’s case; the page of the"
                                            + " referral shows it."));
            case AdmissionAnswer.OfCase _, AdmissionAnswer.NoReferral _ -> answer.refusals();
        };
    }

    private Completion answered(
            Actor who, TaskView task, AdmissionReport report, AdmissionAnswer answer) {
        steps.finish(who, task, Map.of());
        return switch (answer) {
            case AdmissionAnswer.OfCase(var ref) -> {
                keeping.ofCase(who, report, ref);
                yield new Completion.Done(
                        "The admission is recorded on case "
                                + ref
                                + ". Whoever must hear is told, and a consultant has to see the"
                                + " child.");
            }
            case AdmissionAnswer.NoReferral none -> {
                keeping.noReferral(who, report, none);
                yield new Completion.Done("It is recorded why the child needs no referral.");
            }
        };
    }
}
