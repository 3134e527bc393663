package org.threshold.local.demo;

import java.time.Instant;
import org.threshold.local.api.Answer;
import org.threshold.local.demo.Story.Move;
import org.threshold.local.demo.Story.Step;

/** Plays the steps of a story and reports what was seen. */
final class Player {

    private final Acts acts;
    private final SimulatedTime time;
    private final Observation observation;
    private final Report report;
    private final Kept kept;
    private final Disturbance disturbance;

    Player(Acts acts, SimulatedTime time, Report report, Kept kept, Disturbance disturbance) {
        this.acts = acts;
        this.time = time;
        this.report = report;
        this.kept = kept;
        this.disturbance = disturbance;
        this.observation = new Observation(kept, disturbance.further());
    }

    void play(Step step) {
        report.step(step, time.now());
        int middle = step.moves().size() / 2;
        step.moves().subList(0, middle).forEach(this::play);
        disturbance.begin();
        step.moves().subList(middle, step.moves().size()).forEach(this::play);
        disturbance.end(report);
    }

    private void play(Move move) {
        if (move.advance() != null) {
            Instant now = time.advance(kept.in(move.advance()));
            report.seen(move.says(), now.toString());
            keep(move, SimulatedTime.asAnswer(now));
            return;
        }
        play(move, move.as() == null ? "duty.worker" : move.as());
        if (move.also() != null) {
            move.also().forEach(other -> play(move, other));
        }
    }

    private void play(Move move, String as) {
        Observation.Seen seen = observation.of(move, () -> acts.call(move, as));
        if (seen.difference().isEmpty()) {
            report.seen(move.says(), seen.words());
            keep(move, seen.answer());
        } else {
            report.different(move.says(), seen.difference().get());
        }
    }

    private void keep(Move move, Answer answer) {
        if (move.keep() != null) {
            move.keep().forEach((name, pointer) -> kept.keep(name, answer.at(pointer)));
        }
    }
}
