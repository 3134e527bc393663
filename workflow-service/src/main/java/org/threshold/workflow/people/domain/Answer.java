package org.threshold.workflow.people.domain;

import java.util.List;
import java.util.function.Function;
import org.threshold.workflow.platform.Refusal;

/** What became of something a person asked for. */
public sealed interface Answer<T> {

    /** It is done. */
    record Done<T>(T value) implements Answer<T> {}

    /** It is not done, for these reasons. */
    record Refused<T>(List<Refusal> refusals) implements Answer<T> {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** What it is about does not exist. */
    record NotFound<T>(Refusal refusal) implements Answer<T> {}

    /** Somebody else was quicker; the sender keeps what was typed and looks again. */
    record Overtaken<T>(Refusal refusal) implements Answer<T> {}

    /** Goes on with what was done; what was not done stays undone, for the same reasons. */
    default <U> Answer<U> then(Function<? super T, Answer<U>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var refusals) -> new Refused<>(refusals);
            case NotFound<T>(var refusal) -> new NotFound<>(refusal);
            case Overtaken<T>(var refusal) -> new Overtaken<>(refusal);
        };
    }

    /** Refused for one reason. */
    static <T> Answer<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    /** There is nobody with that id. */
    static <T> Answer<T> noSuchPerson(String field) {
        return new NotFound<>(
                new Refusal(
                        field,
                        "Nobody is recorded under this id.",
                        "Search for the person and use the id found."));
    }

    /** There is no household with that id. */
    static <T> Answer<T> noSuchHousehold() {
        return new NotFound<>(
                new Refusal(
                        "household",
                        "No household is recorded under this id.",
                        "Open the person's family and use the id shown, or open a household."));
    }
}
