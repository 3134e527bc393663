package org.threshold.workflow.prebirth.adapter.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.prebirth.app.ConcludePreBirth;
import org.threshold.workflow.prebirth.app.ReadPreBirths;
import org.threshold.workflow.prebirth.domain.PreBirthConclusion;
import org.threshold.workflow.prebirth.domain.PreBirthOutcome;
import org.threshold.workflow.prebirth.domain.Source;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "complete the pre-birth assessment". */
@Component
class ConcludePreBirthStep extends PreBirthStep<ConcludePreBirthStep.Form> {

    private final ConcludePreBirth use;

    ConcludePreBirthStep(ConcludePreBirth use, ReadPreBirths read) {
        super(read);
        this.use = use;
    }

    /**
     * A conclusion as sent.
     *
     * @param outcome code of an outcome
     * @param accepted codes of sources that were not heard
     */
    record Form(
            @Nullable String outcome, @Nullable String analysis, @Nullable List<String> accepted) {

        PreBirthConclusion read(Reading reading) {
            Set<Source> without = EnumSet.noneOf(Source.class);
            for (String code : Reading.list(accepted)) {
                without.add(reading.one("accepted", code, Source.values(), Source::code));
            }
            return new PreBirthConclusion(
                    reading.one(
                            "outcome", outcome, PreBirthOutcome.values(), PreBirthOutcome::code),
                    Reading.text(analysis),
                    without);
        }

        @Override
        public String toString() {
            return "Form[]";
        }
    }

    @Override
    public String step() {
        return ConcludePreBirth.STEP;
    }

    @Override
    public String words() {
        return "Complete the pre-birth assessment";
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
    public boolean restsOnFindings() {
        return true;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Choice(
                        "outcome",
                        "What does it come to?",
                        "A strategy discussion is called at once and waits for nothing below.",
                        Stream.of(PreBirthOutcome.values())
                                .map(one -> new Option(one.code(), one.words()))
                                .toList()),
                new FormField.LongText(
                        "analysis",
                        "What was found, and why does it lead there?",
                        "What each source knows, what helps, what harms, and what is to be in place"
                                + " at the birth."),
                new FormField.Several(
                        "accepted",
                        "Without which sources is it concluded?",
                        "Those that declined or did not answer, each by name.",
                        Stream.of(Source.values())
                                .map(one -> new Option(one.code(), one.words()))
                                .toList()));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(() -> use.handle(who, id(task), given), Completion.Refused::new);
    }
}
