package org.threshold.workflow.agreement.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.agreement.app.RecordBreach;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.TermKind;
import org.threshold.workflow.platform.web.Reading;

/**
 * That an agreement is not kept, as it is sent.
 *
 * @param stage {@code breached} or {@code suspected}; left out, it is suspected
 * @param safe whether the child is safe: {@code yes}, {@code no} or {@code not-known}
 * @param observer the agency that saw it; left out, the sender’s own
 * @param term what the broken term is about; may be left out
 * @param occurredAt when it was seen, UTC; left out for now
 */
record BreachForm(
        @Nullable String stage,
        @Nullable String safe,
        @Nullable String observer,
        @Nullable String term,
        @Nullable Instant occurredAt,
        @Nullable String detail) {

    private static final List<String> STAGES = List.of("suspected", "breached");
    private static final List<String> SAFE = List.of("yes", "no", "not-known");

    RecordBreach.Given read(Reading reading, Actor who) {
        String certain =
                Reading.text(stage).isEmpty()
                        ? STAGES.getFirst()
                        : reading.one("stage", stage, STAGES, Function.identity());
        var seen =
                new Breach.Seen(
                        certain.equals("breached"),
                        reading.one("safe", safe, SAFE, Function.identity()),
                        observer(reading, who).code(),
                        Reading.text(term).isEmpty()
                                ? ""
                                : reading.one("term", term, TermKind.values(), TermKind::code)
                                        .code());
        return new RecordBreach.Given(seen, Optional.ofNullable(occurredAt), Reading.text(detail));
    }

    private Agency observer(Reading reading, Actor who) {
        return Reading.text(observer).isEmpty() && who.agency() != Agency.THRESHOLD
                ? who.agency()
                : AgreementAgencies.read(reading, "observer", observer);
    }
}
