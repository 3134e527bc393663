package org.threshold.workflow.onduty.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.onduty.domain.Duty;
import org.threshold.workflow.platform.Refusal;

/**
 * Says who is on duty in each role, now or at a time to come, and when a rota has nobody
 * (L-3.1.15). When the directory is away, the last answer says what it still can.
 */
@Service
public class ShowDuties {

    /** No rota is known further from now than this. */
    private static final Duration FURTHEST = Duration.ofDays(366);

    private static final Refusal TOO_FAR =
            new Refusal(
                    "at",
                    "This is more than a year away.",
                    "Give a day that is nearer: rotas are not known so far ahead.");

    /** A time is typed without its seconds, so that the minute that runs has not passed. */
    private static final Duration STILL_NOW = Duration.ofMinutes(1);

    private static final Refusal PASSED =
            new Refusal(
                    "at",
                    "This time has passed.",
                    "Give a time to come: the directory answers from the rotas as they are now,"
                            + " and is no record of who was on duty.");

    private final Access access;
    private final AskDirectory directory;

    ShowDuties(Access access, AskDirectory directory) {
        this.access = access;
        this.directory = directory;
    }

    /** The time that somebody asks about. */
    public sealed interface When {

        /** The present moment. */
        record Now() implements When {}

        /** A time to come. */
        record At(Instant instant) implements When {}
    }

    /** What there is to show. */
    public sealed interface Shown {

        /** The instant it is about. */
        Instant at();

        /** The directory has answered. */
        record Live(Instant at, List<Duty> duties) implements Shown {

            public Live {
                duties = List.copyOf(duties);
            }
        }

        /**
         * The directory is away, and this is what its last answer says of the instant.
         *
         * @param asOf the instant of that answer
         */
        record Copied(Instant at, Instant asOf, List<Duty> duties) implements Shown {

            public Copied {
                duties = List.copyOf(duties);
            }
        }

        /** The directory is away, and it never answered before. */
        record Away(Instant at) implements Shown {}

        /** The present moment, since the time that was asked for cannot be. */
        record Refused(Shown now, Refusal refusal) implements Shown {

            @Override
            public Instant at() {
                return now.at();
            }
        }
    }

    /** Looks, and says what can be said. */
    public Shown handle(Actor who, When when) {
        access.require(who, Activity.READ_DUTIES);
        Instant now = directory.now();
        return switch (when) {
            case When.Now() -> now(now);
            case When.At(var asked) when asked.isBefore(now.minus(STILL_NOW)) ->
                    new Shown.Refused(now(now), PASSED);
            case When.At(var asked) when asked.isAfter(now.plus(FURTHEST)) ->
                    new Shown.Refused(now(now), TOO_FAR);
            case When.At(var asked) -> shown(asked, directory.at(asked));
        };
    }

    private Shown now(Instant now) {
        return shown(now, directory.present(now));
    }

    private Shown shown(Instant at, Optional<List<Duty>> answered) {
        return answered.<Shown>map(duties -> new Shown.Live(at, duties))
                .orElseGet(() -> copied(at));
    }

    private Shown copied(Instant at) {
        return directory
                .copied(at)
                .<Shown>map(copy -> new Shown.Copied(at, copy.asOf(), copy.duties()))
                .orElseGet(() -> new Shown.Away(at));
    }
}
