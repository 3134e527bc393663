package org.threshold.workflow.strategy.domain;

import java.util.List;
import java.util.stream.Stream;

/** What the police prepare: the checks, and who or what is left out of them. */
public record Preparation(List<PoliceCheck> checks, List<LeftOut> leftOut) {

    public Preparation {
        checks = List.copyOf(checks);
        leftOut = List.copyOf(leftOut);
    }

    /** Checks, and nothing is left out. */
    public static Preparation of(List<PoliceCheck> checks) {
        return new Preparation(checks, List.of());
    }

    /** Everybody and everything that is spoken of. */
    Stream<CheckSubject> subjects() {
        return Stream.concat(
                checks.stream().map(PoliceCheck::subject), leftOut.stream().map(LeftOut::subject));
    }
}
