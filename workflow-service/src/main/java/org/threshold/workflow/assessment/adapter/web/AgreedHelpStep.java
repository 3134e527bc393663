package org.threshold.workflow.assessment.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadAgreedHelp;
import org.threshold.workflow.assessment.app.RecordAgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelpId;
import org.threshold.workflow.assessment.domain.HelpGiven;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** A step of agreed help: it goes on with what is done, by whom, until when; or it does not. */
abstract class AgreedHelpStep implements StepCompletion<AgreedHelpStep.Form> {

    private final RecordAgreedHelp use;
    private final ReadAgreedHelp read;

    AgreedHelpStep(RecordAgreedHelp use, ReadAgreedHelp read) {
        this.use = use;
        this.read = read;
    }

    /**
     * What somebody says, as sent.
     *
     * @param reviewOn the day in England
     */
    record Form(
            @Nullable Boolean goesOn,
            @Nullable String what,
            @Nullable String lead,
            @Nullable LocalDate reviewOn,
            @Nullable String why) {}

    /** The question that comes first. */
    abstract String question();

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.ARRANGE_HELP;
    }

    @Override
    public boolean restsOnFindings() {
        return true;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return AgreedHelpWords.matter(read.forStep(id(task)));
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.YesNo("goesOn", question(), ""),
                new FormField.LongText(
                        "what",
                        "If yes: who does what with the family, and what must change for the child?",
                        "For each risk that the assessment named. The parents and the agencies that help"
                                + " know of it."),
                new FormField.Text("lead", "If yes: who leads it?", ""),
                new FormField.Day(
                        "reviewOn",
                        "If yes: on which day is it reviewed next?",
                        "Three months from today at the latest."),
                new FormField.LongText(
                        "why",
                        "If no: why, and what keeps the child safe without it?",
                        "If you are worried about the child now, raise a concern from the case’s page"
                                + " first."));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        boolean goesOn =
                reading.yesNo("goesOn", form.goesOn(), "It is not said whether there is help.");
        var given =
                new HelpGiven(
                        goesOn,
                        Reading.text(form.what()),
                        Reading.text(form.lead()),
                        Optional.ofNullable(form.reviewOn()),
                        Reading.text(form.why()));
        return reading.then(
                () -> use.handle(who, id(task), step(), given), Completion.Refused::new);
    }

    private static AgreedHelpId id(TaskView task) {
        return new AgreedHelpId(task.subject().id());
    }
}
