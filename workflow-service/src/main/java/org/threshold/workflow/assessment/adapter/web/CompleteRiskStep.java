package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.CompleteRisk;
import org.threshold.workflow.assessment.app.ReadRisks;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "think the risk through that the outcome went ahead of" (L-3.1.1). */
@Component
class CompleteRiskStep implements StepCompletion<RiskForm> {

    private final CompleteRisk complete;
    private final ReadRisks read;
    private final RiskSheets sheets;

    CompleteRiskStep(CompleteRisk complete, ReadRisks read, RiskSheets sheets) {
        this.complete = complete;
        this.read = read;
        this.sheets = sheets;
    }

    @Override
    public String step() {
        return CompleteRisk.STEP;
    }

    @Override
    public String words() {
        return "Think the risk through that the outcome went ahead of";
    }

    @Override
    public Class<RiskForm> form() {
        return RiskForm.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_RISK;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return RiskFields.of(read.forStep(id(task)), true);
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return sheets.of(who, id(task));
    }

    @Override
    public Completion complete(Actor who, TaskView task, RiskForm form) {
        var reading = new Reading();
        var said = form.read(reading, children(task));
        return reading.then(
                () -> complete.handle(who, id(task), said, form.whyLower()),
                Completion.Refused::new);
    }

    private List<PersonId> children(TaskView task) {
        return read.forStep(id(task)).stream().map(PersonView::id).toList();
    }

    private static RiskId id(TaskView task) {
        return new RiskId(task.subject().id());
    }
}
