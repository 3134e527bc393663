package org.threshold.workflow.document.adapter.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.document.app.ReadEmail;
import org.threshold.workflow.document.app.ReadEntries;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.document.domain.ReadGiven;
import org.threshold.workflow.document.domain.SenderCheck;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "read the e-mail that was filed" (R-Hosp-3c). */
@Component
class ReadEmailStep implements StepCompletion<ReadEmailStep.Form> {

    private static final FormField SENDER =
            new FormField.Choice(
                    "sender",
                    "Does it come from whom it says?",
                    "Ring them on a number that you know, not on one from the e-mail.",
                    SenderCheck.whenChecked().stream()
                            .map(one -> new FormField.Option(one.code(), one.words()))
                            .toList());

    private static final FormField WORDS =
            new FormField.LongText(
                    "words",
                    "What do you make of it?",
                    "It does not act by itself: what it says of the child is reported as a change,"
                            + " or raised as a concern, on the case’s page.");

    private final ReadEmail email;
    private final ReadEntries entries;

    ReadEmailStep(ReadEmail email, ReadEntries entries) {
        this.email = email;
        this.entries = entries;
    }

    /**
     * What comes of it.
     *
     * @param sender {@code known-address}, {@code phoned-back} or {@code not-theirs}; asked only
     *     where the sender is not verified yet
     */
    record Form(@Nullable String sender, @Nullable String words) {}

    @Override
    public String step() {
        return ReadEmail.STEP;
    }

    @Override
    public String words() {
        return "Read the e-mail that was filed about the child, and verify its sender";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.READ_FILED_EMAIL;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return entries.toBeVerified(id(task)) ? List.of(SENDER, WORDS) : List.of(WORDS);
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return Optional.of(EntrySheet.of(entries.forStep(who, id(task))));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        Optional<SenderCheck> sender =
                Reading.text(form.sender()).isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                reading.one(
                                        "sender",
                                        form.sender(),
                                        SenderCheck.whenChecked(),
                                        SenderCheck::code));
        var given = new ReadGiven(sender, Reading.text(form.words()));
        return reading.then(() -> email.handle(who, id(task), given), Completion.Refused::new);
    }

    private static EntryId id(TaskView task) {
        return new EntryId(task.subject().id());
    }
}
