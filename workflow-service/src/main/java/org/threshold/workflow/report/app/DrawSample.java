package org.threshold.workflow.report.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.report.domain.Candidate;
import org.threshold.workflow.report.domain.Draw;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.Sample;
import org.threshold.workflow.report.domain.SampleId;

/** Draws cases to be audited, by a seed that is kept (R-4.2-2). */
@Service
public class DrawSample {

    /** More cases than this are not drawn at once. */
    public static final int MOST = 50;

    private static final int LONGEST_SEED = 100;

    private static final Refusal NO_SUCH_MONTH =
            new Refusal(
                    "month",
                    "There is no such month to draw from.",
                    "Give a month that has begun, like 2026-11.");
    private static final Refusal NOT_SO_MANY =
            new Refusal(
                    "wanted",
                    "So many cases cannot be drawn.",
                    "Give a number from 1 to " + MOST + ".");
    private static final Refusal SEED_TOO_LONG =
            new Refusal(
                    "seed",
                    "The seed is too long.",
                    "Use at most " + LONGEST_SEED + " characters.");
    private static final Refusal NOTHING_OPEN =
            new Refusal("month", "No case was open in this month.", "Choose another month.");

    private final Access access;
    private final AuditSamples samples;
    private final AuditKeeping keeping;

    DrawSample(Access access, AuditSamples samples, AuditKeeping keeping) {
        this.access = access;
        this.samples = samples;
        this.keeping = keeping;
    }

    /**
     * What is asked for.
     *
     * @param month the cases are of those that were open in it; empty where none was given
     * @param wanted how many cases
     * @param seed by which they are drawn; empty for a new one
     */
    public record Command(Optional<Month> month, int wanted, String seed) {}

    /** What became of it. */
    public sealed interface Result {

        /** The cases that were drawn. */
        record Drawn(Sample sample) implements Result {}

        /** Something has to be put right first. */
        record Refused(List<Refusal> refusals) implements Result {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    /** The sample, once it is kept who drew it. */
    @Transactional
    public Result handle(Actor who, Command command) {
        access.require(who, Activity.AUDIT_CASES);
        List<Refusal> wrong = wrong(command);
        return wrong.isEmpty()
                ? drawn(who, command, command.month().orElseThrow())
                : new Result.Refused(wrong);
    }

    private Result drawn(Actor who, Command command, Month month) {
        List<Candidate> from = samples.candidates(month);
        if (from.isEmpty()) {
            return new Result.Refused(List.of(NOTHING_OPEN));
        }
        SampleId id = keeping.newId();
        String seed = command.seed().isEmpty() ? id.words() : command.seed();
        var cases = Draw.of(from, seed, command.wanted());
        var sample = new Sample(id, seed, month, from.size(), keeping.now(), cases);
        samples.keep(sample, who.staff().orElseThrow());
        keeping.keep(who, "audit-sample-drawn", sample);
        return new Result.Drawn(sample);
    }

    private List<Refusal> wrong(Command command) {
        List<Refusal> wrong = new ArrayList<>();
        if (command.month().filter(it -> !it.from().isAfter(keeping.now())).isEmpty()) {
            wrong.add(NO_SUCH_MONTH);
        }
        if (command.wanted() < 1 || command.wanted() > MOST) {
            wrong.add(NOT_SO_MANY);
        }
        if (command.seed().length() > LONGEST_SEED) {
            wrong.add(SEED_TOO_LONG);
        }
        return wrong;
    }
}
