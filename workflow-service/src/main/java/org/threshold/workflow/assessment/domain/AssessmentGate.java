package org.threshold.workflow.assessment.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * When a single assessment may end without protection: it is led by somebody, every child was seen
 * or it is said why not, every agency was heard or is left out by name, the parents know, and where
 * it took longer than T8, why. A strategy discussion or a conference waits for none of this.
 */
public final class AssessmentGate {

    static final Lesson LESSON =
            new Lesson(
                    "An assessment that leaves out a child, a parent or an agency knows a part of the family only (lesson 3.1.8, lesson 3.1.19).");

    private static final String OUTCOME = "outcome";

    private AssessmentGate() {}

    /**
     * When it is concluded.
     *
     * @param now UTC
     * @param dueAt when T8 ends, UTC
     */
    public record Moment(Instant now, Instant dueAt) {}

    /** Why it cannot be concluded so. */
    public static List<Refusal> refusals(
            SingleAssessment one, AssessmentConclusion given, Moment moment) {
        List<Refusal> refusals = new ArrayList<>();
        if (given.analysis().isBlank()) {
            refusals.add(
                    new Refusal(
                            "analysis",
                            "It is not said why.",
                            "Say what was found, and why it leads to this outcome for this child."));
        }
        if (!given.outcome().protects()) {
            led(one, refusals);
            children(one, refusals);
            agencies(one, given, refusals);
            shared(given, moment, refusals);
            late(given, moment, refusals);
        }
        return LESSON.toldWith(refusals);
    }

    private static void led(SingleAssessment one, List<Refusal> refusals) {
        if (one.about().lead().isBlank()) {
            refusals.add(
                    new Refusal(
                            OUTCOME,
                            "Nobody leads the assessment.",
                            "Have a manager plan it first; that is on the work list."));
        }
    }

    private static void children(SingleAssessment one, List<Refusal> refusals) {
        int all = one.children().size();
        for (int place = 0; place < all; place++) {
            if (!one.children().get(place).accountedFor()) {
                refusals.add(
                        new Refusal(
                                OUTCOME,
                                "Nobody has seen "
                                        + ChildWords.of(place, all)
                                        + ", and it is not said why.",
                                "See the child, or record on that task why the child could not be seen."
                                        + " A strategy discussion waits for none of this."));
            }
        }
    }

    private static void agencies(
            SingleAssessment one, AssessmentConclusion given, List<Refusal> refusals) {
        for (AskedAgency asked : one.asked()) {
            if (asked.awaited()) {
                refusals.add(awaited(asked.agency()));
            } else if (!asked.answer().heard() && !given.accepted().contains(asked.agency())) {
                refusals.add(notAccepted(asked.agency()));
            }
        }
    }

    private static Refusal awaited(Agency agency) {
        return new Refusal(
                OUTCOME,
                "An agency has not answered yet: " + agency.words() + ".",
                "Ask it again, or record on its task what was tried.");
    }

    private static Refusal notAccepted(Agency agency) {
        return new Refusal(
                "accepted",
                "An agency was not heard: " + agency.words() + ".",
                "To conclude without it, tick it here by name; otherwise ask it again.");
    }

    private static void shared(AssessmentConclusion given, Moment moment, List<Refusal> refusals) {
        boolean future =
                given.shared()
                        .on()
                        .filter(day -> day.isAfter(WorkingTime.dayOf(moment.now())))
                        .isPresent();
        if (future) {
            refusals.add(
                    new Refusal(
                            "sharedOn",
                            "This day is still to come.",
                            "Give the day on which it was shared, or leave it empty and say why it was not."));
        }
        if (!given.shared().said()) {
            refusals.add(
                    new Refusal(
                            "shared",
                            "It is not said how the parents heard of it, or why they have not.",
                            "Say how it was shared with them and what they said, or why it was not shared."));
        }
    }

    private static void late(AssessmentConclusion given, Moment moment, List<Refusal> refusals) {
        if (moment.now().isAfter(moment.dueAt()) && given.late().isBlank()) {
            refusals.add(
                    new Refusal(
                            "late",
                            "The assessment took longer than it may (T8), and it is not said why.",
                            "Say what it waited for. That it is late is kept either way."));
        }
    }
}
