package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.deadlines.DueWords;

/** Written agreements in force although their review or their end has passed (L-3.1.23). */
public final class AgreementsPastReview {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("since", "In force since"),
                    new Column("reviewDueAt", "Review due"),
                    new Column("endsAt", "Was to end"),
                    new Column("late", "How late"));

    private static final List<String> NOTES =
            List.of(
                    "An agreement lasts seven days at most and is reviewed before it ends. It is a"
                            + " record of expectations, not protection: what protects the child"
                            + " does not wait for it.");

    private AgreementsPastReview() {}

    /**
     * An agreement in force.
     *
     * @param reviewDueAt when its review is due; empty where none is open
     */
    public record InForce(
            String caseRef, Instant since, Optional<Instant> reviewDueAt, Instant endsAt) {

        /** Since when it is late, if it is: by the earlier of its review and its end. */
        Optional<Instant> lateSince(Instant now) {
            Instant due = reviewDueAt.filter(review -> review.isBefore(endsAt)).orElse(endsAt);
            return Optional.of(due).filter(it -> it.isBefore(now));
        }
    }

    /** The report on the agreements in force now. */
    public static Report of(List<InForce> all, Asked asked) {
        List<InForce> late =
                all.stream().filter(one -> one.lateSince(asked.now()).isPresent()).toList();
        return new Report(
                ReportKind.AGREEMENTS_PAST_REVIEW,
                asked,
                new Report.Summary(
                        List.of(
                                new Figure(
                                        "Past their review or end",
                                        new Share(late.size(), all.size()).words())),
                        List.of(),
                        NOTES),
                new Report.Table(
                        COLUMNS, late.stream().map(one -> row(one, asked.now())).toList()));
    }

    private static Row row(InForce one, Instant now) {
        return new Row(
                List.of(one.caseRef()),
                List.of(
                        new Cell.At(one.since()),
                        Cell.of(one.reviewDueAt(), "none is open"),
                        new Cell.At(one.endsAt()),
                        Cell.of(
                                one.lateSince(now)
                                        .map(since -> DueWords.of(since, now))
                                        .orElse(""))));
    }
}
