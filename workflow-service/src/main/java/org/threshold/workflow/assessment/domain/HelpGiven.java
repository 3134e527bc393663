package org.threshold.workflow.assessment.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threshold.workflow.platform.Refusal;

/**
 * What somebody says of help that a single assessment came to, when it is set up and at each review
 * of it: that it goes on, with what is done by whom and when it is looked at again; or that it does
 * not, and why (lesson 3.1.1 of the review: a risk that is named must lead to something).
 *
 * @param what what is done, and what must change for the child; empty where it does not go on
 * @param lead who leads it, a name; empty where it does not go on
 * @param reviewOn the day in England of the next review
 * @param why why it does not go on, and what keeps the child safe without it
 */
public record HelpGiven(
        boolean goesOn, String what, String lead, Optional<LocalDate> reviewOn, String why) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /**
     * What is wrong with it.
     *
     * @param today the day in England
     * @param latest the day in England by which it is reviewed at the latest
     */
    public List<Refusal> refusals(LocalDate today, LocalDate latest) {
        List<Refusal> refusals = new ArrayList<>();
        if (goesOn) {
            said("what", what, "It is not said what is done.", refusals);
            said("lead", lead, "It is not said who leads it.", refusals);
            review(today, latest).ifPresent(refusals::add);
        } else {
            said("why", why, "It is not said why there is none.", refusals);
        }
        return List.copyOf(refusals);
    }

    private static void said(String field, String words, String problem, List<Refusal> refusals) {
        if (words.isBlank()) {
            refusals.add(new Refusal(field, problem, remedy(field)));
        }
    }

    private static String remedy(String field) {
        return switch (field) {
            case "what" -> "Say who does what with the family, and what must change for the child.";
            case "lead" -> "Give the name of whoever the family and the agencies can ask.";
            default -> "Say what the family said, and what keeps the child safe without it.";
        };
    }

    private Optional<Refusal> review(LocalDate today, LocalDate latest) {
        if (reviewOn.filter(on -> on.isAfter(today) && !on.isAfter(latest)).isPresent()) {
            return Optional.empty();
        }
        String problem =
                reviewOn.isEmpty()
                        ? "It is not said when it is reviewed."
                        : "It cannot be reviewed on this day.";
        return Optional.of(
                new Refusal(
                        "reviewOn",
                        problem,
                        "Give a day after today, at the latest " + DAY.format(latest) + "."));
    }

    @Override
    public String toString() {
        return "HelpGiven[" + goesOn + "]";
    }
}
