package org.threshold.workflow.assessment.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.assessment.app.SeeAssessedChild;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.ChildVisit.Seen;
import org.threshold.workflow.improvement.UnevidencedWorries;
import org.threshold.workflow.improvement.UnevidencedWorries.Note;
import org.threshold.workflow.improvement.UnevidencedWorries.Worry;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** The form of "see the child for the single assessment". */
@Component
class SeeAssessedChildStep implements StepCompletion<SeeAssessedChildStep.Form> {

    private static final String[] SEEN = {"alone", "not-alone", "not-seen"};

    private static final FormField SAYS =
            new FormField.LongText(
                    "says",
                    "What does the child say or show?",
                    "The child’s own words; for a child who does not speak, how the child looked and"
                            + " behaved.");
    private static final FormField DAILY_LIFE =
            new FormField.LongText(
                    "dailyLife",
                    "What is daily life like for the child?",
                    "Where the child sleeps, eats, plays and learns, who is there, and what a usual day is"
                            + " like. Leave it empty if you learnt nothing of it.");

    private final SeeAssessedChild use;
    private final ReadSingleAssessments read;
    private final UnevidencedWorries worries;

    SeeAssessedChildStep(
            SeeAssessedChild use, ReadSingleAssessments read, UnevidencedWorries worries) {
        this.use = use;
        this.read = read;
        this.worries = worries;
    }

    /**
     * A visit as sent.
     *
     * @param seen {@code alone}, {@code not-alone} or {@code not-seen}
     * @param dailyLife what daily life is like for the child; may be left out
     * @param whyLate why it is recorded later than four hours after the visit; may be left out
     * @param worry what worries whoever writes it and cannot give evidence; may be left out
     */
    record Form(
            @Nullable Instant at,
            @Nullable String seen,
            @Nullable String says,
            @Nullable String why,
            @Nullable String dailyLife,
            @Nullable String whyLate,
            @Nullable String worry) {

        ChildVisit read(Reading reading) {
            String how = reading.one("seen", seen, SEEN, one -> one);
            String because = Reading.text(why);
            String said = Reading.text(says);
            Seen found =
                    switch (how) {
                        case "alone" -> new Seen.Alone(said);
                        case "not-alone" -> new Seen.NotAlone(because, said);
                        default -> new Seen.NotSeen(because, false);
                    };
            return new ChildVisit(reading.instant("at", at), found, Reading.text(dailyLife));
        }
    }

    @Override
    public String step() {
        return SeeAssessedChild.STEP;
    }

    @Override
    public String words() {
        return "See the child for the single assessment";
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
        return SingleAssessmentWords.child(read.forLine(task.subject().id()), task.subject().id());
    }

    @Override
    public List<FormField> fields(TaskView task) {
        return List.of(
                new FormField.DateTime("at", "When was the visit?", ""),
                new FormField.Choice(
                        "seen",
                        "Was the child seen and spoken to?",
                        "See the child alone where possible.",
                        List.of(
                                new Option("alone", "Yes, alone"),
                                new Option("not-alone", "Yes, but not alone"),
                                new Option("not-seen", "No"))),
                SAYS,
                DAILY_LIFE,
                new FormField.LongText(
                        "why",
                        "If not alone, or not seen: why?",
                        "Who was there, and what was said."),
                AtTheTime.WHY_LATE,
                UnevidencedWorries.FIELD);
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        var reading = new Reading();
        var visit = form.read(reading);
        return reading.then(
                () ->
                        worries.with(
                                worry(who, task, form),
                                () ->
                                        use.handle(
                                                who,
                                                task.subject().id(),
                                                visit,
                                                Reading.text(form.whyLate())),
                                Completion.Done.class::isInstance),
                Completion.Refused::new);
    }

    private static Worry worry(Actor who, TaskView task, Form form) {
        return new Worry(
                who,
                task.subject().cases().getFirst(),
                Note.ASSESSMENT_VISIT,
                task.subject().id(),
                Reading.text(form.worry()));
    }
}
