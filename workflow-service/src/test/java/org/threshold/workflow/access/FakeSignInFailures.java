package org.threshold.workflow.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.threshold.workflow.access.domain.Attempt;
import org.threshold.workflow.access.domain.FailureCount;
import org.threshold.workflow.access.domain.SignInFailures;

/** Failed sign-ins in memory. */
public class FakeSignInFailures implements SignInFailures {

    private record Failure(Attempt attempt, Instant at) {}

    private final List<Failure> failures = new ArrayList<>();

    @Override
    public FailureCount since(Instant from, Attempt wanted) {
        return new FailureCount(
                count(from, wanted::equals),
                count(from, attempt -> attempt.username().equals(wanted.username())),
                count(from, attempt -> attempt.address().equals(wanted.address())));
    }

    @Override
    public void keep(Attempt attempt, Instant at, Instant stale) {
        failures.removeIf(failure -> !failure.at().isAfter(stale));
        failures.add(new Failure(attempt, at));
    }

    @Override
    public void forget(Attempt attempt) {
        failures.removeIf(failure -> failure.attempt().equals(attempt));
    }

    private int count(Instant from, Predicate<Attempt> wanted) {
        return (int)
                failures.stream()
                        .filter(failure -> failure.at().isAfter(from))
                        .filter(failure -> wanted.test(failure.attempt()))
                        .count();
    }
}
