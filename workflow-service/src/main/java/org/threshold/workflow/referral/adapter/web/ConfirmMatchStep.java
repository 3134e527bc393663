package org.threshold.workflow.referral.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.app.ConfirmMatch;
import org.threshold.workflow.referral.app.Identities;
import org.threshold.workflow.referral.app.Identities.Shown;
import org.threshold.workflow.referral.app.Identity;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "confirm who the child is". It shows cases and what agrees, and no name. */
@Component
class ConfirmMatchStep implements StepCompletion<ConfirmMatchStep.Form> {

    static final String NOBODY = "nobody-known";

    private final ConfirmMatch confirm;
    private final Identities identities;
    private final CandidateWords words;

    ConfirmMatchStep(ConfirmMatch confirm, Identities identities, CandidateWords words) {
        this.confirm = confirm;
        this.identities = identities;
        this.words = words;
    }

    /**
     * Who it is.
     *
     * @param personId the id of a known child, or {@code nobody-known}
     */
    record Form(@Nullable String personId) {}

    @Override
    public String step() {
        return ConfirmMatch.STEP;
    }

    @Override
    public String words() {
        return "Confirm whether the referred child is known";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.CONFIRM_MATCH;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        List<Option> options = new ArrayList<>();
        identities.of(ref(task)).forEach(one -> options.add(option(one)));
        options.add(new Option(NOBODY, "None of these: the child is new to us"));
        return List.of(
                new FormField.Choice(
                        "personId",
                        "Is the child one of these?",
                        "Open each case first; compare the relatives with those the referral names. A person confirms, never the system; the referral then joins the"
                                + " case that is open (Baby E review, 3.1.26).",
                        options));
    }

    private Option option(Shown shown) {
        return new Option(shown.candidate().person().value().toString(), words.of(shown));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var stated = new PersonId(task.subject().id());
        return identity(form.personId())
                .map(identity -> confirm.handle(who, stated, ref(task), identity))
                .orElseGet(ConfirmMatchStep::notSaid);
    }

    private static CaseRef ref(TaskView task) {
        return new CaseRef(task.subject().cases().getFirst());
    }

    private static Optional<Identity> identity(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        if (said.equals(NOBODY)) {
            return Optional.of(new Identity.NobodyKnown());
        }
        try {
            return Optional.of(new Identity.Known(new PersonId(UUID.fromString(said))));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Completion notSaid() {
        return new Completion.Refused(
                List.of(
                        new Refusal(
                                "personId",
                                "It is not said who the child is.",
                                "Give the id of one of the children shown, or nobody-known.")));
    }
}
