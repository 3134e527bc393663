package org.threshold.workflow.prebirth.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.prebirth.app.ReadPreBirths;
import org.threshold.workflow.prebirth.app.RecordSource;
import org.threshold.workflow.prebirth.domain.SourceSaid;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "obtain what the source knows of the unborn child". */
@Component
class RecordSourceStep implements StepCompletion<RecordSourceStep.Form> {

    private static final String[] KINDS = {
        "reply", "nil-return", "declined", "no-answer", "not-applicable"
    };

    private final RecordSource use;
    private final ReadPreBirths read;

    RecordSourceStep(RecordSource use, ReadPreBirths read) {
        this.use = use;
        this.read = read;
    }

    /**
     * What came of asking, as sent.
     *
     * @param kind {@code reply}, {@code nil-return}, {@code declined}, {@code no-answer} or {@code
     *     not-applicable}
     * @param worries codes of worries
     * @param reason why it declined, what was tried, or why there is no such source
     */
    record Form(
            @Nullable String kind,
            @Nullable String facts,
            @Nullable List<String> worries,
            @Nullable String reason) {

        SourceSaid read(Reading reading) {
            String because = Reading.text(reason);
            var said = WorryChoice.read(reading, worries);
            return switch (reading.one("kind", kind, KINDS, one -> one)) {
                case "reply" ->
                        new SourceSaid.Answered(new Answer.Reply(Reading.text(facts), ""), said);
                case "nil-return" ->
                        new SourceSaid.Answered(new Answer.NilReturn(Reading.text(facts)), said);
                case "declined" -> new SourceSaid.Answered(new Answer.Declined(because), said);
                case "no-answer" -> new SourceSaid.Answered(new Answer.NoAnswer(because), said);
                default -> new SourceSaid.None(because);
            };
        }

        @Override
        public String toString() {
            return "Form[" + kind + "]";
        }
    }

    @Override
    public String step() {
        return RecordSource.STEP;
    }

    @Override
    public String words() {
        return "Obtain what the source knows of the unborn child";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.RECORD_ASSESSMENT;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return PreBirthWords.source(read.forLine(task.subject().id()), task.subject().id());
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Choice(
                        "kind",
                        "What came of asking?",
                        "",
                        List.of(
                                new Option("reply", "It said what it knows"),
                                new Option("nil-return", "It knows nothing of the family"),
                                new Option("declined", "It declined"),
                                new Option("no-answer", "It did not answer"),
                                new Option(
                                        "not-applicable",
                                        "There is no such source for this child"))),
                new FormField.LongText("facts", "What does it know?", ""),
                WorryChoice.field(),
                new FormField.LongText(
                        "reason",
                        "If it declined, did not answer, or there is none: why, or what was"
                                + " tried?",
                        ""));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var said = form.read(reading);
        return reading.then(
                () -> use.handle(who, task.subject().id(), said), Completion.Refused::new);
    }
}
