package org.threshold.workflow.assessment.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.app.ConcludeAssessment;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.AssessmentConclusion;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.assessment.domain.SharedWithParents;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "complete the single assessment". */
@Component
class ConcludeAssessmentStep extends SingleAssessmentStep<ConcludeAssessmentStep.Form> {

    private final ConcludeAssessment use;
    private final ReadSingleAssessments read;

    ConcludeAssessmentStep(ConcludeAssessment use, ReadSingleAssessments read) {
        super(read);
        this.use = use;
        this.read = read;
    }

    /**
     * A conclusion as sent.
     *
     * @param outcome code of an outcome
     * @param sharedOn the day in England
     * @param shared how it was shared with the parents, or why not
     * @param accepted codes of agencies that were not heard
     * @param late why it took longer than T8
     */
    record Form(
            @Nullable String outcome,
            @Nullable String analysis,
            @Nullable LocalDate sharedOn,
            @Nullable String shared,
            @Nullable List<String> accepted,
            @Nullable String late) {

        AssessmentConclusion read(Reading reading) {
            return new AssessmentConclusion(
                    reading.one(
                            "outcome",
                            outcome,
                            AssessmentOutcome.values(),
                            AssessmentOutcome::code),
                    Reading.text(analysis),
                    new SharedWithParents(Optional.ofNullable(sharedOn), Reading.text(shared)),
                    AgencyChoice.read(reading, "accepted", accepted),
                    Reading.text(late));
        }
    }

    @Override
    public String step() {
        return ConcludeAssessment.STEP;
    }

    @Override
    public String words() {
        return "Complete the single assessment";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.CONCLUDE_ASSESSMENT;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        List<FormField> fields = new ArrayList<>(outcome());
        fields.addAll(shared());
        List<Agency> unheard = unheard(task);
        if (!unheard.isEmpty()) {
            fields.add(
                    AgencyChoice.field(
                            "accepted", "Without which agencies is it concluded?", "", unheard));
        }
        fields.add(
                new FormField.LongText(
                        "late", "If it took longer than 45 working days (T8): why?", ""));
        return List.copyOf(fields);
    }

    private List<Agency> unheard(TaskView task) {
        return read.forStep(id(task)).assessment().asked().stream()
                .filter(asked -> !asked.answer().heard())
                .map(AskedAgency::agency)
                .toList();
    }

    private static List<FormField> outcome() {
        return List.of(
                new FormField.Choice(
                        "outcome",
                        "What does it come to?",
                        "A strategy discussion is called at once and waits for nothing below. All else"
                                + " waits until each risk is thought through.",
                        Options.of(
                                AssessmentOutcome.values(),
                                AssessmentOutcome::code,
                                AssessmentOutcome::words)),
                new FormField.LongText(
                        "analysis",
                        "What was found, and why does it lead there?",
                        "For each child: what helps, what harms, and what the child says."));
    }

    private static List<FormField> shared() {
        return List.of(
                new FormField.Day("sharedOn", "On which day was it shared with the parents?", ""),
                new FormField.LongText(
                        "shared", "How was it shared, and what did they say? If not, why?", ""));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(() -> use.handle(who, id(task), given), Completion.Refused::new);
    }
}
