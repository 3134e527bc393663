package org.threshold.workflow.deadlines.domain;

import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a limit written in words, the reverse of {@link TimeLimit#words()}. */
final class TimeLimitWords {

    private static final Pattern WINDOW = Pattern.compile("(\\d+) to (\\d+) days");
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d+) (minute|hour|day|working day|office hour|month)s?");

    private TimeLimitWords() {}

    /** The limit that these words say; other words are refused with what would be understood. */
    public static TimeLimit parse(String words) {
        return switch (words) {
            case "as soon as possible" -> new ElapsedLimit.AtOnce();
            case "same day" -> new ElapsedLimit.SameDay();
            case "first 10:00 on a working day" -> new WorkingLimit.NextTen();
            default -> numbered(words);
        };
    }

    private static TimeLimit numbered(String words) {
        var window = WINDOW.matcher(words);
        if (window.matches()) {
            return new ElapsedLimit.Window(number(window, 1), number(window, 2));
        }
        var amount = AMOUNT.matcher(words);
        if (amount.matches()) {
            return counted(number(amount, 1), amount.group(2));
        }
        throw new IllegalArgumentException(
                "'%s' is no limit. Write it like '24 hours', '1 working day', '4 office hours', '3 months', '11 to 14 days', 'same day', 'first 10:00 on a working day' or 'as soon as possible'."
                        .formatted(words));
    }

    private static TimeLimit counted(int amount, String noun) {
        return switch (noun) {
            case "minute" -> new ElapsedLimit.Elapsed(amount, ChronoUnit.MINUTES);
            case "hour" -> new ElapsedLimit.Elapsed(amount, ChronoUnit.HOURS);
            case "day" -> new ElapsedLimit.Elapsed(amount, ChronoUnit.DAYS);
            case "working day" -> new WorkingLimit.WorkingDays(amount);
            case "office hour" -> new WorkingLimit.OfficeHours(amount);
            case "month" -> new WorkingLimit.Months(amount);
            default -> throw new IllegalStateException("Not a unit of time: " + noun);
        };
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
