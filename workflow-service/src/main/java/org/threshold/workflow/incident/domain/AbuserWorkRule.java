package org.threshold.workflow.incident.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.incident.domain.AbuserLook.Offer;
import org.threshold.workflow.incident.domain.AbuserLook.Talk;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * What has to be said of the work with an alleged abuser (R-C&amp;F-8a). “Not safe now, because …”
 * is an answer: it needs a reason and a day, and neither a talk nor an offer.
 */
public final class AbuserWorkRule {

    private static final Lesson LESSON =
            new Lesson(
                    "Whoever abuses is to be worked with and offered the chance to change, and never at"
                            + " the risk of whoever was abused (recommendation Children and Families"
                            + " 8).");

    private final AbuserWork before;
    private final List<Refusal> refusals = new ArrayList<>();

    private AbuserWorkRule(AbuserWork before) {
        this.before = before;
    }

    /**
     * When it is said.
     *
     * @param now UTC
     * @param latest the day in England by which it is looked at again at the latest
     */
    public record When(Instant now, LocalDate latest) {}

    /** What is missing or cannot be; empty when it can be kept. */
    public static List<Refusal> refusals(AbuserLook look, AbuserWork before, When when) {
        var rule = new AbuserWorkRule(before);
        rule.safety(look);
        rule.talk(look.talk(), when.now());
        rule.offer(look.offer(), look.talk());
        if (look.goesOn()) {
            rule.next(look.nextLookOn(), when);
        }
        return LESSON.toldWith(rule.refusals);
    }

    private void safety(AbuserLook look) {
        if (!look.safety().safe()) {
            if (look.safety().because().isBlank()) {
                refuse(
                        "notSafeBecause",
                        "It is not said why it is not safe now.",
                        "Say in a sentence what could happen to whoever was abused, or to the children.");
            }
        } else if (!spoken(look.talk()) && look.talk().whyNotYet().isBlank() && !out(look)) {
            refuse(
                    "whyNotYet",
                    "It is not said whether they were spoken to.",
                    "Give when and by whom, or say why not yet.");
        }
    }

    private static boolean out(AbuserLook look) {
        return look.offer().result().filter(result -> !result.needsTalk()).isPresent();
    }

    private void talk(Talk talk, Instant now) {
        if (talk.at().filter(at -> at.isAfter(now)).isPresent()) {
            refuse(
                    "spokenAt",
                    "This is still to come.",
                    "Give when they were spoken to; leave it empty until then.");
        }
        if (talk.spoken() && talk.by().isBlank()) {
            refuse("spokenBy", "It is not said who spoke to them.", "Give the name and the role.");
        }
        if (!talk.spoken() && !talk.by().isBlank()) {
            refuse("spokenAt", "It is not said when they spoke to them.", "Give a rough time.");
        }
    }

    private void offer(Offer offer, Talk talk) {
        offer.result().ifPresent(result -> result(result, offer, talk));
    }

    private void result(AbuserResult result, Offer offer, Talk talk) {
        if (result.needsTalk() && !spoken(talk)) {
            refuse(
                    "spokenAt",
                    "There is a result, and it is not said that anybody spoke to them.",
                    "Give when they were spoken to and by whom, or leave the result empty.");
        }
        if (result.answersOffer() && !offer.made() && !before.offered()) {
            refuse(
                    "programme",
                    "It is not said which programme they were offered.",
                    "Give its name, or leave the result empty.");
        }
        if (!result.answersOffer() && offer.remark().isBlank()) {
            refuse("remark", "It is not said why.", "Say in a sentence what was tried.");
        }
    }

    private boolean spoken(Talk talk) {
        return talk.spoken() || before.spokenTo();
    }

    private void next(Optional<LocalDate> on, When when) {
        LocalDate today = WorkingTime.dayOf(when.now());
        if (on.filter(day -> day.isAfter(today) && !day.isAfter(when.latest())).isEmpty()) {
            refuse(
                    "nextLookOn",
                    on.isEmpty()
                            ? "It is not said when this is looked at again."
                            : "It cannot be looked at again on this day.",
                    "Give a day after today, at the latest " + DueWords.day(when.latest()) + ".");
        }
    }

    private void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }
}
