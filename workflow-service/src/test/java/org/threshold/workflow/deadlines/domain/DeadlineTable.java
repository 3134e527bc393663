package org.threshold.workflow.deadlines.domain;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.Ask;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Told;

/** The limits and chains of a profile as a page for people. */
final class DeadlineTable {

    private static final String HEAD =
            """
            # Every limit, and who is told when it passes

            This page is generated from `workflow-service/src/main/resources/deadlines/area-{area}-v{version}.txt`, where a limit is
            changed. The build fails when the two differ; it says then how to write this page anew.

            A limit whose source says *product default* was set by nobody but this product. *[K]* marks what has not been
            checked against the document named. Each deadline is stored with its rule, source, clock, anchor and profile
            version, so that a later change of this page does not change what was promised before it.

            ## How time is counted

            Days and hours are those of Europe/London; instants are stored in UTC, in whole seconds. The anchor is the instant
            of the fact a limit is counted from, its day is day 0, and it never moves.

            | a limit in | ends |
            |---|---|
            | minutes, hours, days | so many times 60, 3,600 or 86,400 seconds later, day and night, whatever the clocks do |
            | same day | at 23:59 of day 0, or four hours after the anchor where less than four hours are left |
            | office hours | after so many hours between 09:00 and 17:00, Monday to Friday except bank holidays |
            | working days | at 17:00 of the n-th working day after day 0 |
            | months | at 17:00 of that day of the month, or of the working day before it |
            | first 10:00 on a working day | at the first 10:00 of a working day after the anchor |

            The bank holidays of England and Wales are shipped in `deadlines/bank-holidays-england-and-wales.txt`. Beyond the
            years it covers weekends still count as such, and a deadline that ends there is marked.

            ## Limits

            | rule | what is to be done | limit | clock | chain | source |
            |---|---|---|---|---|---|
            """;

    private static final String CHAINS =
            """

            ## Chains

            Each rung's instant is counted from the limit, never from the moment the rung before it was reached. A rung that
            would fall before the anchor, as a warning on a very short limit does, is due at once, and no rung is due before the
            one below it. Where nobody of those to be told is on duty, the next rung follows at once. At the top the same people
            are told again until somebody acts; repeats missed meanwhile are not made up for. Who is told out of hours depends on
            the moment of telling. Whoever acknowledges what a rung told them holds the next one, once, as long again as the chain gives
            them, for half an hour at most and never past the rung above it; the limit, and a rung that asks somebody to ring or to take
            over, is never held.
            """;

    private static final String AREAS =
            """

            ## Areas

            `THRESHOLD_AREA` and `THRESHOLD_AREA_VERSION` choose whose limits are kept; the ones above are those of `bucks`. A limit that an
            area does not state is the one above, and its source says so. When the service starts with another area, version or list of
            bank holidays, every open limit is counted anew from its own anchor, once, with its old and new instant in the audit; what has
            passed stays passed, and what somebody brought forward is not put off. `THRESHOLD_BANK_HOLIDAYS` names a file in place of the
            shipped list; with less than 90 days of cover the start warns, and `threshold.calendar.days.left` counts them down.
            """;

    private DeadlineTable() {}

    static String of(AreaProfile profile, AreaProfile... others) {
        var version = profile.version();
        return HEAD.replace("{area}", version.area())
                        .replace("{version}", Integer.toString(version.version()))
                + entries(profile).map(DeadlineTable::limit).collect(Collectors.joining())
                + CHAINS
                + chains(profile)
                + AREAS
                + Stream.of(others).map(DeadlineTable::area).collect(Collectors.joining());
    }

    private static String area(AreaProfile other) {
        return """

               ### %s

               | rule | what is to be done | limit | clock | chain | source |
               |---|---|---|---|---|---|
               """
                        .formatted(other.version())
                + entries(other)
                        .filter(entry -> !entry.isTaken())
                        .map(DeadlineTable::limit)
                        .collect(Collectors.joining());
    }

    private static Stream<LimitEntry> entries(AreaProfile profile) {
        return Arrays.stream(LimitCode.values()).map(profile::entry);
    }

    private static String limit(LimitEntry entry) {
        return row(
                entry.citation().rule(),
                entry.words(),
                entry.length().words(),
                entry.length().clock().words(),
                entry.chain().escalates() ? entry.chain().name() : "–",
                entry.citation().source());
    }

    private static String chains(AreaProfile profile) {
        return entries(profile)
                .map(LimitEntry::chain)
                .filter(Chain::escalates)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .map(DeadlineTable::chain)
                .collect(Collectors.joining());
    }

    private static String chain(Chain chain) {
        return """

               ### %s

               Source: %s. The top is told again %s.

               | rung | when | who is told | out of hours instead | what is asked |
               |---|---|---|---|---|
               """
                        .formatted(chain.name(), chain.source(), chain.repeat().words())
                + chain.rungs().stream().map(DeadlineTable::rung).collect(Collectors.joining());
    }

    private static String rung(RungRule rung) {
        return row(
                rung.name(),
                rung.when().words(),
                words(rung.told()),
                rung.toldOutOfHours().isEmpty() ? "the same" : words(rung.toldOutOfHours()),
                words(rung.ask()));
    }

    private static String words(List<Told> told) {
        return told.stream().map(Told::words).collect(Collectors.joining(", "));
    }

    private static String words(Ask ask) {
        return switch (ask) {
            case TELL -> "to know that it waits";
            case SECOND_CHANNEL -> "to acknowledge, on a second channel";
            case SUPERVISOR -> "to see that it is done";
            case RING -> "to ring the recipient's duty role";
            case TAKE_OVER -> "to take it over";
        };
    }

    private static String row(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
