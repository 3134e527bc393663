package org.threshold.workflow.conference.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.conference.app.DecideConference;
import org.threshold.workflow.conference.app.ReadConsiderations;
import org.threshold.workflow.conference.domain.ConferenceGiven;
import org.threshold.workflow.conference.domain.ConferenceGiven.Choice;
import org.threshold.workflow.conference.domain.ConsiderationId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "decide whether a child protection conference is called". */
@Component
class DecideConferenceStep implements StepCompletion<DecideConferenceStep.Form> {

    private final DecideConference decide;
    private final ReadConsiderations read;

    DecideConferenceStep(DecideConference decide, ReadConsiderations read) {
        this.decide = decide;
        this.read = read;
    }

    /**
     * A decision as sent.
     *
     * @param decision {@code hold} or {@code not-called}
     * @param chair the id of the child protection chair with whom it was discussed
     * @param discussedAt UTC
     */
    record Form(
            @Nullable String decision,
            @Nullable String reason,
            @Nullable UUID chair,
            @Nullable Instant discussedAt) {

        ConferenceGiven read(Reading reading) {
            return new ConferenceGiven(
                    reading.one("decision", decision, Choice.values(), Choice::code),
                    Reading.text(reason),
                    Optional.ofNullable(chair).map(StaffId::new),
                    Optional.ofNullable(discussedAt));
        }
    }

    @Override
    public String step() {
        return DecideConference.STEP;
    }

    @Override
    public String words() {
        return "Decide whether a child protection conference is called";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.CONSIDER_CONFERENCE;
    }

    @Override
    public boolean restsOnFindings() {
        return true;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return ConsiderationWords.part(List.of(read.forStep(id(task))));
    }

    @Override
    public Optional<String> page(TaskView task) {
        return Optional.of(
                "/cases/" + read.forStep(id(task)).about().caseRef().value() + "/family");
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.Choice(
                        "decision",
                        "Is a child protection conference called?",
                        "An adult who was the risk to other children is near this child. The review asks that a"
                                + " conference is considered as soon as that is known"
                                + " (recommendation Children and Families 9).",
                        Options.of(Choice.values(), Choice::code, Choice::words)),
                new FormField.LongText("reason", "What does the decision rest on?", ""),
                new FormField.Pick(
                        "chair",
                        "If no: with which child protection chair was it discussed?",
                        "Before it is decided. To call a conference, nobody has to be asked.",
                        decide.chairs().stream()
                                .map(one -> new Option(one.id().value().toString(), one.name()))
                                .toList()),
                new FormField.DateTime("discussedAt", "If no: when was it discussed?", ""));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(() -> decide.handle(who, id(task), given), Completion.Refused::new);
    }

    private static ConsiderationId id(TaskView task) {
        return new ConsiderationId(task.subject().id());
    }
}
