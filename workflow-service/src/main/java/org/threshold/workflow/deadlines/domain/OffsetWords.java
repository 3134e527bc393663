package org.threshold.workflow.deadlines.domain;

import java.util.regex.Pattern;

/** Reads a rung's offset written in words, the reverse of {@link RungOffset#words()}. */
public final class OffsetWords {

    static final String THEN_TEN = " then next working day at 10:00";

    private static final String AT_THE_LIMIT = new RungOffset.AtTheLimit().words();
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "([+-]\\d+) (minute|office hour|working day|hour|day)s?( of its clock)?");

    private OffsetWords() {}

    /** The offset that these words say; other words are refused with what would be understood. */
    public static RungOffset parse(String words) {
        if (words.endsWith(THEN_TEN)) {
            var before = words.substring(0, words.length() - THEN_TEN.length());
            return new RungOffset.NextWorkingDayAtTen(parse(before));
        }
        if (words.equals(AT_THE_LIMIT)) {
            return new RungOffset.AtTheLimit();
        }
        var amount = AMOUNT.matcher(words);
        if (amount.matches()) {
            var unit =
                    amount.group(3) == null ? amount.group(2) : amount.group(2) + " of its clock";
            return counted(Integer.parseInt(amount.group(1)), unit);
        }
        throw notUnderstood(words);
    }

    private static RungOffset counted(int amount, String unit) {
        return switch (unit) {
            case "minute" -> new RungOffset.Minutes(amount);
            case "hour" -> new RungOffset.Minutes(Math.multiplyExact(amount, 60));
            case "office hour" -> new RungOffset.OfficeHours(amount);
            case "hour of its clock" -> new RungOffset.HoursOfItsClock(after(amount, unit));
            case "day" -> new RungOffset.Days(amount);
            case "working day" -> new RungOffset.WorkingDays(after(amount, unit));
            default -> throw notUnderstood(amount + " " + unit);
        };
    }

    private static int after(int amount, String unit) {
        if (amount < 1) {
            throw notUnderstood(amount + " " + unit);
        }
        return amount;
    }

    private static IllegalArgumentException notUnderstood(String words) {
        return new IllegalArgumentException(
                "'%s' is no offset. Write it like 'at the limit', '-1 hour', '-60 days', '+30 minutes', '-2 office hours', '+4 hours of its clock', '+1 working day', any of them followed by '%s'."
                        .formatted(words, THEN_TEN.strip()));
    }

    static String signed(int amount, String noun) {
        return (amount < 0 ? "-" : "+") + Counting.words(Math.abs(amount), noun);
    }
}
