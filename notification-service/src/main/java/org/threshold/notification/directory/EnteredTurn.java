package org.threshold.notification.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.notification.platform.Refusal;

/**
 * A turn as somebody enters it, whatever it says.
 *
 * @param days codes of days
 * @param hours when, as {@code from} and {@code to}
 * @param name of the desk or the title that answers
 * @param ring the desk's telephone
 */
public record EnteredTurn(List<String> days, EnteredHours hours, String name, String ring) {

    private static final int LONGEST = 100;
    private static final int LEAST_DIGITS = 3;

    public EnteredTurn {
        days = List.copyOf(days);
    }

    /**
     * What is wrong with it; empty when it can be used.
     *
     * @param field where it stands
     */
    List<Refusal> problems(String field) {
        List<Refusal> problems = new ArrayList<>();
        if (days.isEmpty() || days.stream().anyMatch(day -> DutyDay.of(day).isEmpty())) {
            problems.add(
                    new Refusal(
                            field + ".days",
                            "A turn begins on days of the week, or on bank holidays",
                            "Name one or more of: " + dayCodes()));
        }
        problems.addAll(hours.problems(field + "."));
        if (isNoLine(name)) {
            problems.add(
                    new Refusal(
                            field + ".name",
                            "A turn names the desk or the title that answers",
                            "Enter it in 100 characters at most, such as \"On-call consultant"
                                    + " paediatrician\", and no person's name"));
        }
        problem(field).ifPresent(problems::add);
        return problems;
    }

    /** The turn, once nothing is wrong with it. */
    Turn turn() {
        Set<DutyDay> named =
                days.stream()
                        .flatMap(day -> DutyDay.of(day).stream())
                        .collect(Collectors.toUnmodifiableSet());
        return new Turn(named, hours.hours(), name.strip(), ring.strip());
    }

    private Optional<Refusal> problem(String field) {
        boolean number = ring.chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
        return number && !isNoLine(ring)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                field + ".ring",
                                "A turn has a telephone number that is answered then",
                                "Enter the desk's number, such as 01632 960 101"));
    }

    private static boolean isNoLine(String text) {
        return text.isBlank()
                || text.length() > LONGEST
                || text.chars().anyMatch(Character::isISOControl);
    }

    private static String dayCodes() {
        return Stream.of(DutyDay.values()).map(DutyDay::code).collect(Collectors.joining(", "));
    }
}
