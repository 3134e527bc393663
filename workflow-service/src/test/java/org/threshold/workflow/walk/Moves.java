package org.threshold.workflow.walk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.incident.domain.Engagement;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.incident.domain.Score;
import org.threshold.workflow.redpath.domain.Finding;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.strategy.OutcomeKind;
import org.threshold.workflow.strategy.domain.Seat;

/** Draws moves by chance; one seed draws the same moves again. */
final class Moves {

    private static final List<Seat> SEATS =
            List.of(
                    Seat.CHAIR,
                    Seat.SOCIAL_WORKER,
                    Seat.POLICE,
                    Seat.PAEDIATRICIAN,
                    Seat.GP,
                    Seat.SCHOOL);

    private final RandomGenerator chance;
    private final List<Supplier<Move>> kinds;

    Moves(RandomGenerator chance) {
        this.chance = chance;
        this.kinds =
                List.of(
                        this::refer,
                        this::decideReferral,
                        () -> new Move.Report(any(ChangeKind.values()), reason(), child()),
                        Move.Invite::new,
                        Move.Prepare::new,
                        this::meet,
                        this::meet,
                        this::decide,
                        this::decide,
                        Move.Distribute::new,
                        () -> new Move.Settle(any(Line.values())),
                        () -> new Move.Settle(any(Line.values())),
                        () -> new Move.FindOut(any(Line.values())),
                        Move.HearAgency::new,
                        Move.Review::new,
                        Move.Review::new,
                        this::conclude,
                        Move.Confer::new,
                        () -> new Move.See(any(Finding.values())),
                        () -> new Move.Wait(chance.nextInt(1, 6)),
                        this::assess,
                        Move.FastTrack::new);
    }

    /** A move that is possible in the case as it stands. */
    Move next(PlainCase standing) {
        return Stream.generate(() -> any(kinds).get())
                .filter(standing::possible)
                .findFirst()
                .orElseThrow();
    }

    private Move refer() {
        return new Move.Refer(any(Mark.values()), child(), chance.nextBoolean());
    }

    private Move.Child child() {
        return new Move.Child(any(Mobility.values()), any(List.of(30, 400, 2000)));
    }

    private String reason() {
        return any(List.of("injury", "illness", "other"));
    }

    private Move decideReferral() {
        return new Move.DecideReferral(
                any(Outcome.values()), chance.nextBoolean(), chance.nextBoolean(), mostly());
    }

    /** Most meetings are complete, so that the walk comes further. */
    private Move meet() {
        Set<Seat> there = EnumSet.noneOf(Seat.class);
        SEATS.stream().filter(_ -> chance.nextInt(8) > 0).forEach(there::add);
        return new Move.Meet(chance.nextInt(20) == 0 ? Set.of() : there, chance.nextBoolean());
    }

    private Move decide() {
        return new Move.Decide(any(OutcomeKind.values()), chance.nextBoolean(), mostly());
    }

    private Move conclude() {
        var outcomes = org.threshold.workflow.enquiry.domain.Outcome.values();
        return new Move.Conclude(any(outcomes), mostly());
    }

    private Move assess() {
        List<Optional<Grade>> judged = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(Grade.values()).map(Optional::of).forEach(judged::add);
        return new Move.Assess(
                chance.nextInt(Score.MOST + 1), any(Engagement.values()), any(judged), mostly());
    }

    private boolean mostly() {
        return chance.nextInt(4) > 0;
    }

    <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    @SafeVarargs
    private <T> T any(T... all) {
        return all[chance.nextInt(all.length)];
    }
}
