package org.threshold.workflow.minutes.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.WhoHasFiled;
import org.threshold.workflow.circumstances.WhoHasFiled.Filing;
import org.threshold.workflow.minutes.app.MinutesDesk.InHand;
import org.threshold.workflow.minutes.domain.Chase;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.minutes.domain.MinutesGate;
import org.threshold.workflow.minutes.domain.MinutesId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/**
 * Somebody rang the practices that had not filed a conference’s minutes (R-GP-3). What each said is
 * kept, even while others are still to be rung.
 */
@Service
public class CompleteDistribution {

    /** The step, as the task names it. */
    public static final String STEP = MinutesSteps.DISTRIBUTE;

    private final Access access;
    private final MinutesDesk desk;
    private final WhoHasFiled filed;
    private final MinutesWork work;
    private final MinutesRecord record;

    CompleteDistribution(
            Access access,
            MinutesDesk desk,
            WhoHasFiled filed,
            MinutesWork work,
            MinutesRecord record) {
        this.access = access;
        this.desk = desk;
        this.filed = filed;
        this.work = work;
        this.record = record;
    }

    /** What a practice said to whoever rang. */
    public record Rung(Recipient practice, String said) {

        @Override
        public String toString() {
            return "Rung[" + practice + "]";
        }
    }

    /** Keeps what was said, and says which practice is still to be rung. */
    @Transactional
    public Completion handle(Actor who, MinutesId id, List<Rung> rung) {
        access.require(who, Activity.DISTRIBUTE_MINUTES);
        return desk.take(who, id, STEP, hand -> rung(hand, rung));
    }

    private Completion rung(InHand hand, List<Rung> rung) {
        List<Filing> told = filed.of(hand.about().sent().orElseThrow().change());
        List<Refusal> wrong = wrong(told, rung);
        if (!wrong.isEmpty()) {
            return new Completion.Refused(wrong);
        }
        ConferenceMinutes now = hand.about().chased(chases(rung));
        List<Refusal> open = MinutesGate.refusals(told, now.chases());
        if (!open.isEmpty()) {
            desk.noted(now);
            record.keep(hand.who(), "practices-rung", now);
            return new Completion.Refused(open);
        }
        ConferenceMinutes whole = now.distributed(record.now());
        desk.done(hand, whole);
        work.distributed(whole);
        record.keep(hand.who(), "conference-minutes-distributed", whole);
        return new Completion.Done("Every practice has filed the minutes, or was rung about them.");
    }

    private List<Chase> chases(List<Rung> rung) {
        return rung.stream()
                .map(one -> new Chase(one.practice(), one.said(), record.now()))
                .toList();
    }

    private static List<Refusal> wrong(List<Filing> told, List<Rung> rung) {
        List<Recipient> unfiled = MinutesGate.unfiled(told);
        List<Refusal> wrong = new ArrayList<>();
        for (Rung one : rung) {
            if (!unfiled.contains(one.practice())) {
                wrong.add(
                        new Refusal(
                                "chased",
                                "This is no practice that has still to file the minutes.",
                                "Look again who has not; one may have filed them meanwhile."));
            } else if (one.said().isBlank()) {
                wrong.add(
                        new Refusal(
                                "chased",
                                "It is not said what the practice said.",
                                "Write it down, and to whom you spoke."));
            }
        }
        return wrong;
    }
}
