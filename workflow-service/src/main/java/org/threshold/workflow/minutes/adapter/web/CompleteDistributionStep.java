package org.threshold.workflow.minutes.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.minutes.app.CompleteDistribution;
import org.threshold.workflow.minutes.app.CompleteDistribution.Rung;
import org.threshold.workflow.minutes.app.ReadConferenceMinutes;
import org.threshold.workflow.minutes.domain.MinutesGate;
import org.threshold.workflow.minutes.domain.MinutesId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "see to it that every practice has filed the minutes". */
@Component
class CompleteDistributionStep implements StepCompletion<CompleteDistributionStep.Form> {

    private final CompleteDistribution complete;
    private final ReadConferenceMinutes read;

    CompleteDistributionStep(CompleteDistribution complete, ReadConferenceMinutes read) {
        this.complete = complete;
        this.read = read;
    }

    /**
     * Whom somebody rang.
     *
     * @param chased each practice that was rung; nothing where all have filed them
     */
    record Form(@Nullable List<Chased> chased) {}

    /**
     * A practice that somebody rang.
     *
     * @param practice its key, for example {@code gp:practice-k81234}
     * @param said what it said, and who there said it
     */
    record Chased(@Nullable String practice, @Nullable String said) {

        @Override
        public String toString() {
            return "Chased[" + practice + "]";
        }
    }

    @Override
    public String step() {
        return CompleteDistribution.STEP;
    }

    @Override
    public String words() {
        return "See to it that every practice has filed the minutes of the conference";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.DISTRIBUTE_MINUTES;
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return Optional.of(MinutesWords.part(List.of(read.forStep(id(task)))));
    }

    @Override
    public List<FormField> fields(TaskView task) {
        List<FormField.Option> unfiled =
                MinutesGate.unfiled(read.forStep(id(task)).told()).stream()
                        .map(one -> new FormField.Option(one.key(), RecipientWords.of(one)))
                        .toList();
        return unfiled.isEmpty()
                ? List.of()
                : List.of(
                        new FormField.ForEach(
                                "chased",
                                "Practices that have not said that the minutes are filed",
                                "Ring each, and write down what it said. What you write is kept, even if"
                                        + " you cannot reach all of them now.",
                                new FormField.Which("practice", unfiled, false),
                                List.of(
                                        new FormField.LongText(
                                                "said",
                                                "What did the practice say, and who there?",
                                                ""))));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        List<Rung> rung = rung(reading, Reading.list(form.chased()));
        return reading.then(() -> complete.handle(who, id(task), rung), Completion.Refused::new);
    }

    private static List<Rung> rung(Reading reading, List<Chased> chased) {
        List<Rung> rung = new ArrayList<>();
        for (Chased one : chased) {
            Recipient.of(Reading.text(one.practice()))
                    .ifPresentOrElse(
                            practice -> rung.add(new Rung(practice, Reading.text(one.said()))),
                            () ->
                                    reading.refuse(
                                            "chased",
                                            "It is not said which practice was rung.",
                                            "Give its key, for example gp:practice-k81234."));
        }
        return rung;
    }

    private static MinutesId id(TaskView task) {
        return new MinutesId(task.subject().id());
    }
}
