package org.threshold.workflow.prebirth.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.AnswerAsSent;
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

    private static final String NONE = "not-applicable";

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
            var said = WorryChoice.read(reading, worries);
            if (NONE.equals(Reading.text(kind))) {
                return none(reading);
            }
            var sent = sent(kind, facts);
            sent.refusals().forEach(reading::refuse);
            return new SourceSaid.Answered(sent.answer(), said);
        }

        private SourceSaid none(Reading reading) {
            if (!Reading.text(facts).isEmpty()) {
                reading.refuse(
                        "facts",
                        "Where there is no such source, these words would not be kept.",
                        "Choose another answer, or move them to the field for the reason.");
            }
            return new SourceSaid.None(Reading.text(reason));
        }

        /** A source that knows nothing may add a remark, in the one field that there is. */
        private AnswerAsSent sent(@Nullable String came, @Nullable String words) {
            return "nil-return".equals(came)
                    ? AnswerAsSent.of(came, "", words, reason)
                    : AnswerAsSent.of(came, words, "", reason);
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
                        Stream.concat(
                                        AnswerAsSent.options().stream(),
                                        Stream.of(
                                                new Option(
                                                        NONE,
                                                        "There is no such source for this child")))
                                .toList()),
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
