package org.threshold.workflow.investigation.domain;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;

/** An item may be due sooner than its limit, and later only with a reason (L-3.1.6b). */
public final class DueRule {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM", Locale.UK);

    private DueRule() {}

    /** The names under which the instant and its reason were asked for. */
    public record Fields(String at, String reason) {}

    /**
     * When the limit ends, UTC.
     *
     * @param now the present
     */
    public record Bounds(Instant limit, Instant now) {}

    /** Every reason why the item cannot be due then; empty when it can. */
    public static List<Refusal> refusals(WantedDue wanted, Bounds bounds, Fields fields) {
        return switch (wanted) {
            case WantedDue.ByTheLimit() -> List.of();
            case WantedDue.At(var at, var _) when !at.isAfter(bounds.now()) ->
                    List.of(past(bounds, fields));
            case WantedDue.At(var at, var reason)
                    when at.isAfter(bounds.limit()) && reason.isBlank() ->
                    List.of(later(bounds, fields));
            case WantedDue.At _ -> List.of();
        };
    }

    private static Refusal past(Bounds bounds, Fields fields) {
        return new Refusal(
                fields.at(),
                "It would be due in the past.",
                "Give a time later than now, or leave it out: the limit is then "
                        + words(bounds.limit())
                        + ".");
    }

    private static Refusal later(Bounds bounds, Fields fields) {
        return new Refusal(
                fields.reason(),
                "It would be due later than its limit, "
                        + words(bounds.limit())
                        + ", and no reason is given.",
                "Say in a sentence why it cannot be done by then, or give an earlier time.");
    }

    private static String words(Instant at) {
        return WHEN.format(at.atZone(WorkingTime.ZONE));
    }
}
